"""Turns articles into sentences and passages; every span counts characters of the article's text."""
