"""How the shipped reader is made: data, near misses, fitting, export, calibration and evaluation.

`python -m training --help` lists the steps; each is seeded and reads only the folders given to it.
"""
