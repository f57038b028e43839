"""Parses markdown like Discord's client, to see what a reader of our messages would see.

Follows the rules of the client (a fork of simple-markdown): each rule is tried at the current position, the first match
wins, and unmatched characters are text. Covers only what a TextDisplay can contain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_INLINE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("escape", re.compile(r"\\([^0-9A-Za-z\s])")),
    ("mention", re.compile(r"<(@[!&]?|#)\d+>|@(everyone|here)")),
    ("emoji", re.compile(r"<a?:\w+:\d+>|:[^\s:]+?(?:::skin-tone-\d)?:(?=.)(?<=[a-z0-9_+-]:)")),
    ("special", re.compile(r"<t:-?\d+(?::[tTdDfFR])?>|</[\w -]+:\d+>|<id:\w+>|<[^\s<>@]+@[^\s<>]+>|<\+\d+>")),
    (
        "link",
        re.compile(
            r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['\"](.*?)['\"])?\s*\)",
            re.S,
        ),
    ),
    ("url", re.compile(r"(?:https?|steam)://[^\s<]+[^<.,:;\"'\]\s]")),
    ("invite", re.compile(r"(?:discord\.gg|discord(?:app)?\.com/invite)/[\w-]+")),
    ("code", re.compile(r"(`+)([\s\S]*?[^`])\1(?!`)")),
    ("bold", re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")),
    ("underline", re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)")),
    (
        "italic",
        re.compile(
            r"\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)"
        ),
    ),
    ("strike", re.compile(r"~~([\s\S]+?)~~(?!_)")),
    ("spoiler", re.compile(r"\|\|([\s\S]+?)\|\|")),
)
_LINE = (
    ("heading", re.compile(r"(#{1,3})\s+(?=\S)")),
    ("subtext", re.compile(r"-#\s+(?=\S)")),
    ("list", re.compile(r"[ \t]*(?:[-*]|\d+\.) +(?=\S)")),
)


@dataclass
class Read:
    """The parsed text as a reader sees it, and which marks took effect on what."""

    text: str = ""
    quoted: list[str] = field(default_factory=list)
    marks: list[tuple[str, str]] = field(default_factory=list)

    def covered(self, kind: str) -> list[str]:
        return [text for mark, text in self.marks if mark == kind]


def read(markdown: str) -> Read:
    """Parses a block of markdown."""
    found = Read()
    lines: list[str] = []
    for line in markdown.split("\n"):
        quote = re.match(r" *>(?!>>) ", line)
        if re.match(r" *>>> ", line):
            found.marks.append(("long quote", line))
        body = line[quote.end() :] if quote else line
        for kind, pattern in _LINE:
            if match := pattern.match(body):
                found.marks.append((kind, body[match.end() :]))
                body = body[match.end() :]
                break
        seen = _inline(body, found)
        if quote:
            found.quoted.append(seen)
        lines.append(seen)
    if "```" in re.sub(r"\\.", "", markdown):
        found.marks.append(("code block", markdown))
    found.text = "\n".join(lines)
    return found


def _inline(text: str, found: Read) -> str:
    seen: list[str] = []
    position = 0
    while position < len(text):
        for kind, pattern in _INLINE:
            match = pattern.match(text, position)
            if match is None:
                continue
            if kind == "italic" and position and text[position] == "_" and text[position - 1].isalnum():
                continue
            if kind == "escape":
                seen.append(match.group(1))
            elif kind in {"bold", "underline", "italic", "strike", "spoiler"}:
                inner = _inline(next(group for group in match.groups() if group is not None), found)
                found.marks.append((kind, inner))
                seen.append(inner)
            elif kind == "link":
                label = _inline(match.group(1), found)
                found.marks.append(("link", match.group(2)))
                seen.append(label)
            else:
                found.marks.append((kind, match.group(0)))
                seen.append(match.group(0))
            position = match.end()
            break
        else:
            seen.append(text[position])
            position += 1
    return "".join(seen)
