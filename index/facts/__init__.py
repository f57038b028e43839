"""Extracts what each sentence quotes, dates, counts, names and denies, when an index is built."""
