"""Reading the bot's messages as a person does, and holding what they quote against the saved files."""

from __future__ import annotations

import re
from pathlib import Path

from tests.discord_server.remote import text_of
from tests.discord_server.world import Json

INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def unmarked(text: str) -> str:
    """Text without markdown's escapes, invisible characters and runs of white space."""
    text = re.sub(r"\\([^\w\s])", r"\1", text)
    return " ".join(text.translate(INVISIBLE).split())


def answering_sentences(message: Json) -> list[str]:
    """What stands in bold inside the quoted passages."""
    quoted = "\n".join(line[2:] for line in text_of(message).splitlines() if line.startswith("> "))
    return [unmarked(bold) for bold in re.findall(r"\*\*(.+?)\*\*", quoted, re.DOTALL)]


def saved_texts(story: Path) -> list[str]:
    return [unmarked(path.read_text(encoding="utf-8")) for path in sorted(story.glob("*.txt"))]


def is_quoted(sentence: str, texts: list[str]) -> bool:
    """Whether the sentence stands in one of the articles, letter for letter but for white space."""
    return any(sentence in text for text in texts)
