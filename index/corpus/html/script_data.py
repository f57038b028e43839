"""Reads an article that a page has only in the data of its scripts, such as `__NEXT_DATA__`, and prints with them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING

from index.corpus.html.blocks import squeezed
from index.corpus.metadata.page_texts import OTHER_CONTENT
from index.corpus.metadata_values import one_line
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Characters of a script, values in it, objects with the page's title, levels of an item of a list.
_LARGEST, _MOST_VALUES, _MOST_TITLED, _DEEPEST = 1_000_000, 50_000, 3, 8
_ASSIGNED = lazy(r"\s*(?:window\.|var |self\.)?[\w$.]+\s*=\s*(?=\{)")  # `window.__STATE__ = {…};`
_SENTENCE_END = lazy(r"[.!?][\"”’»)]*(?:\s|$)|[。！？।؟]")
_FEWEST_SENTENCES = 3
_SHORTEST_TITLE, _LONGEST_TITLE = 8, 400  # characters
_LINE_END, _TAG = lazy(r"\n|</(?:p|h\d|li|div)>|<br\s*/?>", re.I), lazy(r"</?[a-zA-Z][^<>]*>")


def script_sources(tree: HtmlElement) -> list[str]:
    """Returns the JSON of the page's scripts that is not about it for search engines."""
    found: list[str] = []
    for script in tree.iter("script"):
        source, kind = script.text or "", (script.get("type") or "").lower()
        if len(source) > _LARGEST or "ld+json" in kind:
            continue
        if "json" in kind:
            found.append(source)
        elif assigned := _ASSIGNED.match(source):
            found.append(source[assigned.end() :].rstrip().rstrip(";"))
    return found


def unprinted_text(sources: Sequence[str], title: str | None) -> str:
    """Returns the longest text beside the page's title in the data of its scripts, a blank line between paragraphs.

    It is a list of paragraphs or one string, in the object that has the title; "" if there is none. `title` may end
    with the outlet's name.
    """
    wanted = squeezed(title or "")
    best: list[str] = []
    for source in sources:
        try:
            values = list(_values(json.loads(source, strict=False)))
        except (ValueError, RecursionError):
            continue
        objects = (one for one in values if isinstance(one, dict))
        titled = (one for one in objects if any(_is_title(value, wanted) for value in one.values()))
        for one in islice(titled, _MOST_TITLED):
            best = max([best, *map(_lines, _values(one))], key=lambda lines: sum(map(len, lines)))
    return "\n\n".join(best)


def _is_title(value: object, wanted: str) -> bool:
    if not isinstance(value, str) or len(value) > _LONGEST_TITLE:
        return False
    return len(key := squeezed(value)) >= _SHORTEST_TITLE and wanted.startswith(key)


def _values(data: object) -> Iterator[object]:
    """Yields all values of parsed JSON, those inside one after it, except what is about other stories and comments."""
    waiting = [data]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        one = waiting.pop()
        yield one
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict):
            waiting += reversed([value for name, value in one.items() if not OTHER_CONTENT.search(name)])


def _lines(value: object) -> list[str]:
    """Returns the paragraphs in a string or in a list of objects; none if they are not several sentences."""
    if isinstance(value, str):
        lines = paragraphs(value) if len(value) > 200 else []
    elif isinstance(value, list) and len(value) >= _FEWEST_SENTENCES:
        lines = _paragraphs_of(value)
    else:
        return []
    return lines if sum(len(_SENTENCE_END.findall(line)) for line in lines) >= _FEWEST_SENTENCES else []


def _paragraphs_of(items: Sequence[object]) -> list[str]:
    """Returns the paragraphs in a list: its strings, or what its objects have under the name that holds most text."""
    if len(strings := [item for item in items if isinstance(item, str)]) == len(items):
        return [line for text in strings for line in paragraphs(text)]
    sizes: Counter[str] = Counter()
    parts = [list(_named_strings(item)) for item in items]
    for name, text in (pair for item in parts for pair in item):
        sizes[name] += len(text) * (" " in text or not text.isascii())
    if not sizes:
        return []
    [(text_name, _)] = sizes.most_common(1)
    return [line for item in parts for line in paragraphs("".join(text for name, text in item if name == text_name))]


def _named_strings(item: object, name: str = "", level: int = 0) -> Iterator[tuple[str, str]]:
    """Yields the strings in an item of a list with their names, in order."""
    if isinstance(item, str):
        yield name, item
    elif isinstance(item, list | dict) and level < _DEEPEST:
        inside = item.items() if isinstance(item, dict) else ((name, one) for one in item)
        for key, one in inside:
            if not OTHER_CONTENT.search(key):
                yield from _named_strings(one, key, level + 1)


def paragraphs(text: str) -> list[str]:
    """Returns the lines of a text without tags."""
    lines = (one_line(unescape(_TAG.sub(" ", line))) for line in _LINE_END.split(text))
    return [line for line in lines if line]
