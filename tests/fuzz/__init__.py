"""Fuzz targets for each parser that meets foreign bytes; `python -m tests.fuzz` runs one for long."""
