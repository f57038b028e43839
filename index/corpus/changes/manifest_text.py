"""The text of the manifest with an entry added, changed or removed; everything else in it stays as people wrote it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import UTC, date

from index.corpus.manifest import FIELDS, MANIFEST, TOML_ERRORS, ArticleVersion, block_spans, parse_manifest
from index.corpus.metadata_values import one_line
from index.corpus.types import Article
from index.errors import ManifestError


def new_manifest(title: str) -> str:
    """Returns the text of a manifest without articles."""
    return f"[story]\ntitle = {quoted(title)}\n"


def entry_text(article: Article, original: str | None = None) -> str:
    """Returns an article's `[[article]]` block, ending with a newline; `original` is the file it was extracted from."""
    lines = ["[[article]]", f"file = {quoted(article.name)}"]
    for name in FIELDS:
        value = getattr(article, name)
        if isinstance(value, date):
            lines.append(f"{name} = {value.isoformat()}")
        elif value:
            lines.append(f"{name} = {quoted(value)}")
    if inferred := sorted(name for name in article.inferred if getattr(article, name)):
        lines.append(f"inferred = [{', '.join(quoted(name) for name in inferred)}]")
    if original:
        lines.append(f"original = {quoted(original)}")
    return "\n".join(lines) + "\n"


def version_text(version: ArticleVersion) -> str:
    """Returns a version's `[[article.version]]` block, with a blank line before it."""
    lines = ["", "[[article.version]]", f"file = {quoted(version.file)}"]
    if version.fetched is not None:
        lines.append(
            f"fetched = {version.fetched.astimezone(UTC).isoformat(timespec='seconds').replace('+00:00', 'Z')}"
        )
    lines += [
        f"{name} = {quoted(value)}" for name in ("sha256", "headline", "original") if (value := getattr(version, name))
    ]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """Returns a TOML string."""
    # A JSON string is a TOML string if it has no control characters, which `one_line` removes.
    return json.dumps(one_line(text), ensure_ascii=False)


def without_entry(text: str, name: str) -> str:
    """Returns the manifest without an article's block. Comments right above the next block belong to that block.

    Raises:
        ManifestError: that article's block cannot be located.
    """
    start, end = _span_of_entry(text, name)
    if end == len(text):
        return text[:start].rstrip("\r\n") + "\n" if start else ""
    return text[:start] + text[_end_of_entry(text, start, end) : end].lstrip("\r\n") + text[end:]


def with_entry(text: str, entry: str) -> str:
    """Returns the manifest with an article's block appended."""
    joint = "" if not text or text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
    return text + joint + entry


def block_of_entry(text: str, name: str) -> str:
    """Returns an article's block in the manifest, with its versions.

    Raises:
        ManifestError: that article's block cannot be located.
    """
    start, end = _span_of_entry(text, name)
    return text[start : _end_of_entry(text, start, end)]


def with_block(text: str, name: str, block: str) -> str:
    """Returns the manifest with an article's block replaced; raises ManifestError as `block_of_entry`."""
    start, end = _span_of_entry(text, name)
    return text[:start] + block + text[_end_of_entry(text, start, end) :]


def with_versions(text: str, name: str, versions: Sequence[ArticleVersion], fields: Mapping[str, str | None]) -> str:
    """Returns the manifest with an article's versions replaced and these fields set (None removes a field).

    Raises:
        ManifestError: that article's block cannot be located.
    """
    start, end = _span_of_entry(text, name)
    stop = _end_of_entry(text, start, end)
    entry, rest = text[start:stop], text[stop:end]
    first = re.search(r"^[ \t]*\[\[?\s*article\s*\.", entry, re.M)
    entry = (entry[: first.start()] if first else entry).rstrip("\r\n\t ") + "\n"
    for key, value in fields.items():
        line = f"{key} = {quoted(value)}\n" if value else ""
        had = re.search(rf"^[ \t]*{key}[ \t]*=.*(?:\n|\Z)", entry, re.M)
        entry = entry[: had.start()] + line + entry[had.end() :] if had else entry + line
    return text[:start] + entry + "".join(map(version_text, versions)) + rest + text[end:]


def _span_of_entry(text: str, name: str) -> tuple[int, int]:
    for start, end in block_spans(text):
        try:
            block = tomllib.loads(text[start:end])
        except TOML_ERRORS:
            continue
        articles = block.get("article")
        if isinstance(articles, list) and articles and articles[0].get("file") == name:
            return start, end
    raise ManifestError(f"The entry of {name} in {MANIFEST} cannot be located.", remedy="Edit it by hand.")


def _end_of_entry(text: str, start: int, end: int) -> int:
    """Returns where the comments and blank lines above the next block begin."""
    while start < end:
        line = text.rfind("\n", start, end - 1) + 1 or start
        bare = text[line:end].strip(" \t\r\n")
        if bare and not bare.startswith("#"):
            break
        end = line
    return end


def check_manifest_text(changed: str, expected: set[str]) -> None:
    """Checks that the text to be written is a manifest of exactly these files.

    Raises:
        ManifestError: it is not.
    """
    text = changed.removeprefix("\ufeff")
    try:
        tomllib.loads(text)
        proven = {entry.file for entry in parse_manifest(text).entries} == expected
    except TOML_ERRORS:
        proven = False
    if not proven:
        raise ManifestError(
            f"{MANIFEST} cannot be changed safely as it is written.",
            remedy="Edit it by hand; nothing was written.",
        )
