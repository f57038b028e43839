"""On the path of the processes that tests start, so that Python runs `sitecustomize` there before anything else."""
