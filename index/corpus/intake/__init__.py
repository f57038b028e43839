"""Reads files that are not plain pages: PDF, EPUB, e-mail, web archives, Word files, and lists of links."""
