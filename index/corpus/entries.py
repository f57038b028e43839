"""Changing the manifest's text: an entry put in or taken out, and every other character left as it is."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from itertools import pairwise
from typing import Any

from index.corpus.manifest import FIELDS, MANIFEST, one_line, parse_manifest
from index.corpus.types import Article
from index.errors import ManifestError


def new_manifest(title: str) -> str:
    """The text of a manifest without articles."""
    return f"[story]\ntitle = {quoted(title)}\n"


def entry_text(article: Article) -> str:
    """The `[[article]]` block of an article, with a line end behind it."""
    lines = ["[[article]]", f"file = {quoted(article.name)}"]
    for name in FIELDS:
        value = getattr(article, name)
        if isinstance(value, date):
            lines.append(f"{name} = {value.isoformat()}")
        elif value:
            lines.append(f"{name} = {quoted(value)}")
    if inferred := sorted(name for name in article.inferred if getattr(article, name)):
        lines.append(f"inferred = [{', '.join(quoted(name) for name in inferred)}]")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """A TOML string."""
    # A JSON string is a TOML string once control characters are gone, and `one_line` took them.
    return json.dumps(one_line(text), ensure_ascii=False)


def without_entry(text: str, name: str) -> str:
    """The manifest without the block of one article. Comments right above the next block belong to that one.

    Raises:
        ManifestError: no block of that article can be told apart.
    """
    starts = [found.start() for found in re.finditer(r"^[ \t]*\[", text, re.M)]
    for start, end in pairwise([*starts, len(text)]):
        try:
            block = tomllib.loads(text[start:end])
        except tomllib.TOMLDecodeError:
            continue
        articles = block.get("article")
        if not isinstance(articles, list) or articles[0].get("file") != name:
            continue
        kept = re.search(r"(?:^[ \t]*#.*(?:\n|\Z)|^[ \t]*\r?\n)+\Z", text[start:end], re.M)
        rest = kept[0].lstrip("\r\n") if kept and end < len(text) else ""
        return text[:start] + rest + text[end:]
    raise ManifestError(
        f"The entry of {name} in {MANIFEST} cannot be told apart from the rest.", remedy="Remove it by hand."
    )


def prove(changed: str, expected: set[str]) -> None:
    """What will be written has to be a manifest of just these files.

    Raises:
        ManifestError: it is not.
    """
    tables: dict[str, Any]
    try:
        tables = tomllib.loads(changed.removeprefix("\ufeff"))
        files = {entry.file for entry in parse_manifest(changed.removeprefix("\ufeff")).entries}
    except tomllib.TOMLDecodeError:
        tables, files = {}, set()
    if not tables or files != expected:
        raise ManifestError(
            f"{MANIFEST} is written in a way that cannot be changed safely.",
            remedy="Change it by hand; nothing was written.",
        )
