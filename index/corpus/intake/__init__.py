"""Files that are no plain page: PDF, EPUB, e-mail, archives of pages, Word files, and lists of links."""
