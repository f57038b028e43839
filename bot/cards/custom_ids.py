"""Custom ids of buttons. They are self-contained, so a press needs no stored state and works after a restart.

A sentence is identified by its article, a checksum and its span, so a button works after a rebuild as long as the
article is unchanged. Where the bot has several stories, an id ends with its story's key. An id longer than Discord's
100 characters is stored in the database and replaced by a short one before sending (`bot/delivery.py`).
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from index import Citation

LONGEST = 100
_PLACE = r"[\w-]{12}[0-9a-z]{1,7}-[0-9a-z]{1,7}"
_PLACES = rf"(?P<places>{_PLACE}(?:\.{_PLACE})*)"
_GENERATION = r"(?P<generation>[0-9a-f]{12})"
_PAGE = r"(?P<page>[0-9]{1,6})"
_STORY = r"(?:~(?P<story>[\w-]{6}))?"
_PROPOSAL = r"(?P<proposal>[0-9a-f]{16}|[0-9a-f]{8})"
_LIST = r"(?P<list>s|[dl][0-9a-f]{12}|[oe][\w-]{6})"

CONTEXT = rf"story:c:{_PLACES}{_STORY}"
MORE = rf"story:m:{_PLACES}{_STORY}"
NEAREST = rf"story:n:{_PLACES}{_STORY}"
OTHERWISE = rf"story:w:{_PLACES}{_STORY}"
PROOF = rf"story:v:{_PLACES}{_STORY}"
STOP_WATCH = r"story:z:(?P<watch>[0-9a-z]{1,14})"
RATE = rf"story:r:(?P<verdict>[ud]):(?P<kind>[ax]):{_GENERATION}:(?:{_PLACES})?{_STORY}"
TURN = rf"story:p:{_LIST}:(?P<mark>[fbnls]?){_PAGE}{_STORY}"
JUMP = rf"story:j:{_LIST}:{_PAGE}{_STORY}"
THREAD = r"story:t"
DELETE = r"story:d:(?P<asker>[0-9a-z]{1,14})"
SHARE = r"story:h"
ASK_AGAIN = rf"story:a:(?P<message>[0-9a-z]{{1,13}}):(?P<seal>[\w-]{{11}}){_STORY}"
SHORTENED = rf"story:k:(?P<key>[\w-]{{22}}){_STORY}"
PROPOSAL = rf"story:i:(?P<verb>[ace]):{_PROPOSAL}{_STORY}"
CORRECTION = rf"story:f:{_PROPOSAL}{_STORY}"
UNDO = rf"story:u:(?P<change>[0-9]{{1,12}}){_STORY}"
ARTICLES_PAGE = rf"story:g:(?P<list>[ly]):{_PAGE}{_STORY}"
REASON = r"story:q:(?P<message>[0-9a-z]{1,13})"
EARLIER = r"story:(?:[cmnw]:[0-9a-f]{12}:[0-9a-z.]+|r:[ud]:[ax]:[0-9a-f]{12}:(?![\w-]{12}[0-9a-z]{1,7}-)[0-9a-z.]+" + (
    r"|s:[0-9]+|[ox]:[0-9a-z:]+|a:[0-9a-z]{1,14})"
)
"""Buttons of earlier versions: they carry sentence numbers, which no longer mean anything."""
SOURCES = "s"
"""The name of the list of all articles, for `page` and `jump`."""

_WITH_PLACES = re.compile(rf"story:(?:[cmnwv]|r:[ud]:[ax]:{_GENERATION}):{_PLACES}{_STORY}")
_SHOWN = {"context": "c", "more": "m", "nearest": "n", "otherwise": "w", "proof": "v"}
_entered: ContextVar[str] = ContextVar("story", default="")
set_current_story = _entered.set
"""Sets the current event's story, which ids made from now on lead to. "" for none."""
current_story = _entered.get
"""Returns the name of the current event's story; "" if it has none, or the bot has only one."""


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """Returns six characters that identify a text, such as the name of a story, an outlet or an article."""
    digest = hashlib.blake2s(text.encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return urlsafe_b64encode(digest).decode()[:6]


def story_in(custom_id: str) -> str | None:
    """Returns the story key in a custom id, or None."""
    found = re.search(rf"{_STORY}$", custom_id)
    return found["story"] if found else None


@dataclass(frozen=True, slots=True)
class SentencePlace:
    """A sentence in a custom id: its article's key, a checksum, and the span `[start, end)` in the article's text."""

    article: str
    checksum: str
    start: int
    end: int


def checksum(citation: Citation) -> str:
    """Returns six characters that change with the saved file and with the sentence."""
    return key_of(f"{citation.source.file_sha256}\0{citation.text}")


@lru_cache(maxsize=64)
def generation_key(generation: str) -> str:
    """Returns twelve hexadecimal digits that identify a generation."""
    return hashlib.blake2s(generation.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def show(what: Literal["context", "more", "nearest", "otherwise", "proof"], sentences: Sequence[Citation]) -> str:
    """Returns the id that shows something about these sentences; "otherwise" are the differences that touch them."""
    return f"story:{_SHOWN[what]}:{_places(sentences)}{story_suffix()}"


def stop_watch(watch: int) -> str:
    """Returns the id that stops a watch, for its owner or a moderator of its channel."""
    return f"story:z:{np.base_repr(watch, 36).lower()}"


def rate(generation: str, sentences: Sequence[Citation], *, answered: bool) -> tuple[str, str]:
    """Returns the ids that rate an answer as good and as bad."""
    rest = f"{'a' if answered else 'x'}:{generation_key(generation)}:{_places(sentences)}{story_suffix()}"
    return f"story:r:u:{rest}", f"story:r:d:{rest}"


def outlet(name: str) -> str:
    """Returns the name of the list of an outlet's articles."""
    return f"o{key_of(name)}"


def edits(article: str) -> str:
    """Returns the name of the list of an article's edits."""
    return f"e{key_of(article)}"


def differences(generation: str) -> str:
    """Returns the name of the list of a generation's differences."""
    return f"d{generation_key(generation)}"


def timeline(generation: str) -> str:
    """Returns the name of the list of a generation's dated sentences."""
    return f"l{generation_key(generation)}"


def page(listed: str, number: int, mark: str = "") -> str:
    """Returns the id of page `number` (from 0) of a list; `mark` distinguishes buttons that lead to the same page."""
    return f"story:p:{listed}:{mark}{number}{story_suffix()}"


def jump(listed: str, number: int) -> str:
    """Returns the id that asks which page to show; `number` is the current one."""
    return f"story:j:{listed}:{number}{story_suffix()}"


def delete(asker: int) -> str:
    return f"story:d:{np.base_repr(asker, 36).lower()}"


def ask_again(message: int, person: int, salt: bytes) -> str:
    """Returns the id that asks the question of a message again, only for the person to whom it was shown."""
    return f"story:a:{np.base_repr(message, 36).lower()}:{seal(message, person, salt)}{story_suffix()}"


def seal(message: int, person: int, salt: bytes) -> str:
    """Returns eleven characters that only the bot can compute for this message and person."""
    made = hmac.new(salt, f"story:a:{message}:{person}".encode(), hashlib.sha256).digest()
    return urlsafe_b64encode(made[:8]).decode().rstrip("=")


def proposal(verb: str, name: str) -> str:
    """Returns the id that adds ("a"), discards ("c") or corrects ("e") a waiting article."""
    return f"story:i:{verb}:{name}{story_suffix()}"


def correction(name: str) -> str:
    """Returns the id of the form for corrections to a waiting article."""
    return f"story:f:{name}{story_suffix()}"


def undo(change: int) -> str:
    """Returns the id that undoes a change of the story, by its id in the log."""
    return f"story:u:{change}{story_suffix()}"


def turn_articles(listed: str, number: int) -> str:
    """Returns the id of page `number` (from 0) of the articles and their files ("l") or of the log of changes ("y")."""
    return f"story:g:{listed}:{number}{story_suffix()}"


def reason(message: int) -> str:
    """Returns the id of the form for the reason of a bad rating of a message."""
    return f"story:q:{np.base_repr(message, 36).lower()}"


def shortened(custom_id: str) -> str:
    """Returns the short id of one stored in the database."""
    digest = hashlib.blake2s(custom_id.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return f"story:k:{urlsafe_b64encode(digest).decode().rstrip('=')}{story_suffix()}"


def places(text: str | None) -> tuple[SentencePlace, ...]:
    """Parses the sentences in an id."""
    found = []
    for part in filter(None, (text or "").split(".")):
        start, _, length = part[12:].partition("-")
        found.append(SentencePlace(part[:6], part[6:12], int(start, 36), int(start, 36) + int(length, 36)))
    return tuple(found)


def places_in(custom_id: str) -> tuple[SentencePlace, ...]:
    """Returns the sentences in an id; none if it carries none."""
    found = _WITH_PLACES.fullmatch(custom_id)
    return places(found["places"]) if found else ()


def story_suffix() -> str:
    """Returns the suffix of ids for the current event's story; "" if the bot has only one."""
    name = current_story()
    return f"~{key_of(name)}" if name else ""


def _places(sentences: Sequence[Citation]) -> str:
    parts = (
        f"{key_of(one.source.article)}{checksum(one)}"
        f"{np.base_repr(one.start, 36).lower()}-{np.base_repr(one.end - one.start, 36).lower()}"
        for one in sentences
    )
    return ".".join(dict.fromkeys(parts))
