"""Attacks on the index: killed rebuilds, full disks, damaged files, hostile texts, two writers, a token on the loose.

Each attack is a function that gives figures and raises AssertionError at the first thing that is wrong; the tests run
it in a short form, `python -m bench.attack` in full.
"""
