"""Outlet, headline, author, date and address of an article: from the page itself, or guessed from its text."""
