"""Reads the bot's messages like a person, and compares their quotations with the saved files."""

from __future__ import annotations

import re
from pathlib import Path

from tests.discord_server.remote import text_of
from tests.discord_server.world import Json

INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def unmarked(text: str) -> str:
    """Returns text without markdown escapes, invisible characters and runs of white space."""
    text = re.sub(r"\\([^\w\s])", r"\1", text)
    return " ".join(text.translate(INVISIBLE).split())


def answering_sentences(message: Json) -> list[str]:
    """Returns the bold parts of the quoted passages."""
    quoted = "\n".join(line[2:] for line in text_of(message).splitlines() if line.startswith("> "))
    return [unmarked(bold) for bold in re.findall(r"\*\*(.+?)\*\*", quoted, re.DOTALL)]


def saved_texts(story: Path) -> list[str]:
    return [unmarked(path.read_text(encoding="utf-8")) for path in sorted(story.glob("*.txt"))]


def is_quoted(sentence: str, texts: list[str]) -> bool:
    """Whether the sentence is in one of the articles, verbatim except for white space."""
    return any(sentence in text for text in texts)
