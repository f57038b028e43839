"""Follows feeds, sitemaps and front pages: what they list, and whether it is about the story."""
