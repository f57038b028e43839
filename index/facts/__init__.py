"""What each sentence of an article quotes, dates, counts, names and denies, extracted when an index is built."""
