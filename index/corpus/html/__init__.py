"""Extracts the text of an HTML page, block by block."""
