"""Links to articles: masked links that cannot break, and text fragments that lead to the sentence."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, unquote, urlsplit

from bot.cards.escaping import shown_line

_LONGEST = 700
# Wherever it stands, also in a path; dots, a port and slashes between host and path change nothing for a browser.
_INVITE = re.compile(r"discord\.gg(?![\w-])|discord(?:app)?\.com\.?(?::\d*)?/.*?\binvite(?![\w-])")
_DECODINGS = 4  # a redirect decodes its target again, so `%252F` is a slash in the end
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SAFE = "/:?#!$&+,;=%~-._"  # parentheses, quotes, angle brackets, @ and white space are encoded
_LABEL_BREAKS = re.compile(r"[\[\]]|https?:|www\.|discord\.", re.IGNORECASE)


def address(url: str | None) -> str | None:
    """The URL as it can stand in a masked link, or None where it may not be linked at all."""
    if not url or len(url) > _LONGEST or _CONTROL.search(url.strip()):  # urlsplit would pass over these
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or parts.username is not None:
        return None
    link = quote(url.strip(), safe=_SAFE, errors="replace")
    return None if _invites(link) else link


def _invites(link: str) -> bool:
    """Whether a link leads into a Discord server, as a browser reads it: decoded, normalised as IDNA does."""
    for _ in range(_DECODINGS):
        text = unicodedata.normalize("NFKC", link).casefold().replace("\\", "/").replace("\u3002", ".")
        if _INVITE.search(text):
            return True
        link, before = unquote(link), link
        if link == before:
            break
    return False


def to_sentence(link: str, sentence: str) -> str:
    """`link` with the text fragment of a sentence: whole where it is short, else its first and last words.

    https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=start,end`; dash, comma and ampersand are syntax in it.
    """
    words = sentence.split()
    if not words:
        return link
    if len(words) <= 10 and "\n" not in sentence:
        fragment = _encoded(" ".join(words))
    else:
        # A fragment's start and end must each lie within one block of the page, so the lines are told apart.
        first = sentence.strip().splitlines()[0].split()[:5]
        last = sentence.strip().splitlines()[-1].split()[-5:]
        fragment = f"{_encoded(' '.join(first))},{_encoded(' '.join(last))}"
    return f"{link}{'' if '#' in link else '#'}:~:text={fragment}"


def masked(label: str, link: str | None, limit: int = 200) -> str:
    """`[label](link)`; where the label would break the link or pose as another one, the link stands behind it."""
    text = shown_line(label, limit)
    if link is None:
        return text
    if _LABEL_BREAKS.search(label):
        return f"{text} ([open]({link}))"
    return f"[{text}]({link})"


def _encoded(words: str) -> str:
    return quote(words, safe="", errors="replace").replace("-", "%2D")
