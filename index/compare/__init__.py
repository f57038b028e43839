"""Comparison across outlets: quotations they share, wordings, dates and numbers on which they differ."""
