"""Tells which lines of a page are reporting and what the others are."""
