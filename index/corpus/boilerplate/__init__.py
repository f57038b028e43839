"""Which lines of a page are reporting, and what the others are."""
