"""On the path of child processes, so that Python runs `sitecustomize` in them first."""
