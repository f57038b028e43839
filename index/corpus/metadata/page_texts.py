"""Short texts of a page's elements, and which elements are about other pages."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING

from index.corpus.metadata_values import one_line
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Names of elements that hold dates and names of readers and of other pages.
OTHER_CONTENT = lazy(
    r"comment|disqus|respond|related|recirc|recommend|sidebar|teaser|most-?(?:read|viewed|popular)|trending", re.I
)
LONGEST_BYLINE = 160  # characters
_MOST_TEXTS = 40  # pieces of text in a byline
_TAG = lazy(r"</?[a-zA-Z][^<>]*>")


def plain_text(value: object) -> str | None:
    """Returns text on one line, without character references and tags."""
    if not isinstance(value, str):
        return None
    text = unescape(unescape(value[:2000]))
    return one_line(_TAG.sub(" ", text)) or None


def is_other_content(element: HtmlElement) -> bool:
    """Whether an element without its own headline is named as reader comments or other stories."""
    named = OTHER_CONTENT.search(f"{element.get('class')} {element.get('id')}") is not None
    return named and element.tag not in ("html", "body", "main", "article") and element.find(".//h1") is None


def leading_text(element: HtmlElement) -> str:
    """Returns the beginning of an element's text, with spaces between its parts."""
    return one_line(" ".join(text[: LONGEST_BYLINE + 1] for text in islice(element.itertext(), _MOST_TEXTS)))
