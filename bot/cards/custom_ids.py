"""Custom ids of buttons: short, self-contained, and good for weeks.

An id carries what the button needs (which generation, which sentences), so nothing is stored for it and a restart does
not matter. After a rebuild the generation in it is no longer the live one, and the button says so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

LONGEST = 100
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

CONTEXT = r"story:c:(?P<generation>[0-9a-f]{12}):(?P<sentences>[0-9a-z]+)"
MORE = r"story:m:(?P<generation>[0-9a-f]{12}):(?P<sentences>[0-9a-z.]+)"
NEAREST = r"story:n:(?P<generation>[0-9a-f]{12}):(?P<sentences>[0-9a-z.]+)"
RATE = r"story:r:(?P<verdict>[ud]):(?P<kind>[ax]):(?P<generation>[0-9a-f]{12}):(?P<sentences>[0-9a-z.]*)"
SOURCES = r"story:s:(?P<page>[0-9]{1,6})"
OUTLET = r"story:o:(?P<generation>[0-9a-f]{12}):(?P<outlet>[0-9]{1,6}):(?P<page>[0-9]{1,6})"
THREAD = r"story:t"
DELETE = r"story:d:(?P<asker>[0-9a-z]{1,14})"
ACROSS = r"story:x:(?P<what>[dl]):(?P<generation>[0-9a-f]{12}):(?P<page>[0-9]{1,6})"
OTHERWISE = r"story:w:(?P<generation>[0-9a-f]{12}):(?P<numbers>[0-9a-z.]+)"


def short(generation: str) -> str:
    """Twelve hexadecimal digits that stand for a generation."""
    return hashlib.blake2s(generation.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def context(generation: str, sentence: int) -> str:
    return f"story:c:{short(generation)}:{_number(sentence)}"


def more(generation: str, sentences: Sequence[int]) -> str:
    return _joined(f"story:m:{short(generation)}:", sentences)


def nearest(generation: str, sentences: Sequence[int]) -> str:
    return _joined(f"story:n:{short(generation)}:", sentences)


def rate(generation: str, sentences: Sequence[int], *, good: bool, answered: bool) -> str:
    return _joined(f"story:r:{'u' if good else 'd'}:{'a' if answered else 'x'}:{short(generation)}:", sentences)


def sources(page: int) -> str:
    return f"story:s:{page}"


def outlet(generation: str, number: int, page: int) -> str:
    return f"story:o:{short(generation)}:{number}:{page}"


def thread() -> str:
    return "story:t"


def delete(asker: int) -> str:
    return f"story:d:{_number(asker)}"


def across(what: str, generation: str, page: int) -> str:
    """A page of the differences (`d`) or of the timeline (`l`)."""
    return f"story:x:{what}:{short(generation)}:{page}"


def otherwise(generation: str, differences: Sequence[int]) -> str:
    return _joined(f"story:w:{short(generation)}:", differences)


def numbers(text: str) -> tuple[int, ...]:
    """The sentence numbers that an id carries."""
    return tuple(int(part, 36) for part in text.split(".") if part)


def _number(value: int) -> str:
    digits = ""
    while True:
        value, rest = divmod(value, 36)
        digits = _DIGITS[rest] + digits
        if not value:
            return digits


def _joined(head: str, sentences: Sequence[int]) -> str:
    """As many of the numbers as an id has room for, the first ones first."""
    text = head
    for sentence in sentences:
        part = ("" if text == head else ".") + _number(sentence)
        if len(text) + len(part) > LONGEST:
            break
        text += part
    return text
