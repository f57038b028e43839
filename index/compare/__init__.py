"""Compares outlets: shared quotations, and where their wordings, dates and numbers differ."""
