"""Attacks on the index: killed rebuilds, full disks, damaged files, hostile texts, concurrent writers, leaked tokens.

Each attack is a function that returns figures and raises AssertionError at the first failure; the tests run a short
version, `python -m bench.attack` the full one.
"""
