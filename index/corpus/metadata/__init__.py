"""Outlet, headline, author, date and address of an article: stated by the page, or guessed from its text."""
