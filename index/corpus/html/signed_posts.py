"""Keeps embedded posts, which trafilatura would drop."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from index.corpus.boilerplate.embedded_posts import POSTED_BY
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SIGNED_POST = "signed-post"
_HANDLE = lazy(r"(?<![\w.])@\w[\w.-]{0,30}(?:@[\w.-]+\w)?")
_LABEL = lazy(
    r"(?:(?:post|photo|video|reel) by @\S+|view (?:this \w+ )?on \w+|a (?:post|photo|video|reel) shared by .+)$",
    re.IGNORECASE,
)
_BEFORE_NAME = lazy(r"(?:view this \w+ on \w+ ?)?(?:a (?:post|photo|video|reel) shared by )?", re.IGNORECASE)
_LONGEST_EMBED = 5_000  # characters
_MAX_WRAPPED = 20  # most children of an element that wraps one embed


def sign_posts(tree: HtmlElement) -> None:
    """Turns embedded posts, which trafilatura would drop, into paragraphs followed by their signature."""
    from lxml.html import Element

    for quote in list(tree.iter("blockquote")):
        whole = " ".join(quote.text_content().split())
        if len(whole) > _LONGEST_EMBED:
            continue
        paragraphs = [
            text for part in quote.iter("p") if not _LABEL.match(text := " ".join(part.text_content().split()))
        ]
        signature = whole
        for paragraph in paragraphs:
            signature = signature.replace(paragraph, " ", 1)
        signature = " ".join(signature.split()).lstrip("—–- ")
        signature = _BEFORE_NAME.sub("", signature, count=1)
        handle = _HANDLE.search(signature)
        if not paragraphs or not (handle or POSTED_BY.match(signature)) or len(signature) > 120:
            continue
        if handle and f"({handle[0]})" not in signature:
            signature = handle[0]  # a writer without a name
        _clear_names(quote, whole)
        tail = quote.tail
        quote.clear()
        quote.tag, quote.tail = "div", tail
        quote.set("class", SIGNED_POST)
        for text in (*paragraphs, f"— {signature}"):
            part = Element("p")
            part.text = text
            quote.append(part)


def _clear_names(element: HtmlElement, text: str) -> None:
    """Removes the names of an embed's wrappers that hold nothing else, so that no rule drops it by name."""
    for holder in element.iterancestors():
        if next(islice(holder.iterchildren(), _MAX_WRAPPED, None), None) is not None:
            break  # not a wrapper of one embed; reading the text of a whole page per embed would take long
        if " ".join(holder.text_content().split()) != text:
            break
        holder.tag = "div"
        holder.attrib.clear()
