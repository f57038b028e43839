"""Fuzz targets for each parser of untrusted bytes; `python -m tests.fuzz` runs one at length."""
