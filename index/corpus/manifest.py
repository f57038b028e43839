"""The manifest `articles.toml`: metadata that the saved pages do not state.

    [story]
    title = "…"

    [[outlet]]
    name = "…"
    aliases = ["…"]        # other names that people use
    boilerplate = ["…"]      # regular expressions for lines that are not reporting and that the general rules miss

    [[article]]
    file = "….txt"
    outlet = "…"
    headline = "…"
    author = "…"
    published = 2018-04-27
    url = "https://…"
    inferred = ["author"]  # fields that were guessed rather than read
    original = "originals/….pdf"  # the file that the text was extracted from, if any

    [[article.version]]    # pages saved from the same address, oldest first; the last one is the article itself
    file = "versions/….html"
    fetched = 2018-04-27T10:00:00Z
    sha256 = "…"           # of the file
    headline = "…"         # if a later version has another one

An error in one entry becomes a finding about that entry and does not affect the others.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from index.corpus.boilerplate.lines import LinePattern
from index.corpus.bounded import TookTooLong, within
from index.corpus.decoding import read_bytes
from index.corpus.metadata_values import as_date, is_web_address, one_line
from index.corpus.types import Finding, Outlet
from index.errors import describe_os_error

MANIFEST = "articles.toml"
FIELDS = ("outlet", "headline", "author", "published", "url")
_STORY_KEYS = ("title",)
_OUTLET_KEYS = ("name", "aliases", "boilerplate", "furniture")  # `furniture` is the former name of `boilerplate`
_ARTICLE_KEYS = ("file", *FIELDS, "inferred", "original", "version")
_VERSION_KEYS = ("file", "fetched", "sha256", "headline", "original")
_LONGEST_VALUE = 2000  # characters of a name, a headline or an address
_LARGEST = 4 * 2**20  # bytes; 20,000 entries fit
_SECONDS = 30.0  # 20,000 entries take 1 s; a key with thousands of dots takes quadratic time
# tomllib's own error is for broken syntax; the others are for bad values, such as an integer of 5,000 digits.
TOML_ERRORS = (ValueError, RecursionError, OverflowError)


@dataclass(frozen=True, slots=True)
class Entry:
    """One `[[article]]`: the manifest's metadata of a file; None for what it does not state."""

    file: str
    outlet: str | None = None
    headline: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    inferred: frozenset[str] = frozenset()
    original: str | None = None
    versions: tuple[ArticleVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """One `[[article.version]]`: a file saved from the article's address, its time and the SHA-256 of its bytes."""

    file: str
    fetched: datetime | None = None
    sha256: str | None = None
    headline: str | None = None
    original: str | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """The parsed manifest; `findings` lists what in it cannot be used."""

    title: str | None = None
    outlets: tuple[Outlet, ...] = ()
    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = field(default=())


def read_manifest(path: Path) -> Manifest:
    """Reads the manifest at `path`; if missing, an empty one with a finding. Never raises because of its content."""
    try:
        data = read_bytes(path, largest=_LARGEST)
        if len(data) > _LARGEST:
            return Manifest(findings=(_error(path.name, f"{path.name} is larger than 4 MiB and is not read."),))
        text = data.decode("utf-8-sig")
        return within(_SECONDS, lambda: parse_manifest(text))
    except TookTooLong:
        return Manifest(findings=(_error(path.name, f"{path.name} takes longer than {_SECONDS:g} s to read."),))
    except FileNotFoundError:
        message = f"The story has no {MANIFEST}; metadata that the pages do not state is guessed."
        remedy = "Write one as the README shows, or add articles with `storybot add`."
        return Manifest(findings=(Finding("warning", MANIFEST, message, remedy),))
    except OSError as error:
        return Manifest(findings=(Finding("error", path.name, *describe_os_error(error)),))
    except UnicodeDecodeError as error:
        return Manifest(findings=(_error(path.name, f"{path.name} cannot be read: {error}."),))


def parse_manifest(text: str) -> Manifest:
    """Parses the manifest in `text` (TOML). Broken parts become findings; the rest is used."""
    findings: list[Finding] = []
    try:
        tables: Mapping[str, Any] = tomllib.loads(text)
    except TOML_ERRORS:
        tables = _parse_by_block(text, findings)
    for key in tables:
        if key not in ("story", "outlet", "article"):
            findings.append(_unknown(MANIFEST, key, ("story", "outlet", "article")))
    story = _tables(tables.get("story"), "story", findings)
    title = None
    for table in story[:1]:
        title = _text(table, "title", "[story]", findings)
        _check_keys(table, _STORY_KEYS, "[story]", findings)
    outlets = _outlets(_tables(tables.get("outlet"), "outlet", findings), findings)
    entries: dict[str, Entry] = {}
    for number, table in enumerate(_tables(tables.get("article"), "article", findings), start=1):
        entry = _entry(table, number, findings)
        if entry is None:
            continue
        if entry.file in entries:
            message = f"{entry.file} has two entries in {MANIFEST}; the first one is used."
            findings.append(Finding("warning", entry.file, message, "Remove one of them."))
            continue
        entries[entry.file] = entry
    return Manifest(title, outlets, tuple(entries.values()), tuple(findings))


def _parse_by_block(text: str, findings: list[Finding]) -> dict[str, Any]:
    """Parses each `[…]` block on its own, so that an error in one does not lose the others."""
    blocks = block_spans(text) or [(0, len(text))]
    merged: dict[str, Any] = {"outlet": [], "article": []}
    first_line = text.count("\n", 0, blocks[0][0]) + 1
    for start, end in blocks:
        try:
            block = tomllib.loads(text[start:end])
        except TOML_ERRORS as error:
            line, why = _place_of(error, first_line, text[start:end])
            shown = text.split("\n")[line - 1].strip()[:80]
            message = f"{MANIFEST} cannot be read at line {line} (`{shown}`): {why}. That block is not used."
            findings.append(_error(MANIFEST, message))
            block = {}
        first_line += text.count("\n", start, end)
        for key, value in block.items():
            if isinstance(value, list) and isinstance(merged.get(key), list):
                merged[key] += value
            else:
                merged.setdefault(key, value)
    return merged


def _place_of(error: Exception, first_line: int, block: str) -> tuple[int, str]:
    """Returns the line of the manifest that an error in a block is about, and the error's words without its place."""
    why, _, place = str(error).partition(" (at ")
    if found := re.match(r"line (\d+)", place):
        return first_line + int(found[1]) - 1, why
    # At the end of the block something is not closed; without a place, as for a bad value, the block itself is named.
    return first_line + (block.rstrip().count("\n") if place else 0), why


def block_spans(text: str) -> list[tuple[int, int]]:
    """Returns the spans of the `[…]` blocks; an article's own tables belong to its block."""
    starts = [match.start() for match in re.finditer(r"^[ \t]*\[(?!\[?\s*article\s*\.)", text, re.M)]
    return list(pairwise([*starts, len(text)]))


def _tables(value: object, name: str, findings: list[Finding]) -> list[Mapping[str, Any]]:
    found = [value] if isinstance(value, dict) else value
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        findings.append(_error(MANIFEST, f"`{name}` in {MANIFEST} has to be a table: [[{name}]]."))
        return []
    return found


def _outlets(tables: list[Mapping[str, Any]], findings: list[Finding]) -> tuple[Outlet, ...]:
    outlets: dict[str, Outlet] = {}
    taken: dict[str, str] = {}
    for number, table in enumerate(tables, start=1):
        where = f"[[outlet]] {number}"
        _check_keys(table, _OUTLET_KEYS, where, findings)
        name = _text(table, "name", where, findings)
        if not name:
            findings.append(_error(where, f"{where} in {MANIFEST} has no `name`."))
            continue
        if name in outlets:
            message = f"The outlet {name} has two entries in {MANIFEST}; the first one is used."
            findings.append(Finding("warning", name, message, "Remove one of them."))
            continue
        aliases = _texts(table, "aliases", name, findings)
        for alias in (name, *aliases):
            if (other := taken.setdefault(alias.casefold(), name)) != name:
                message = f"“{alias}” names both {other} and {name}; questions that use it mean {other}."
                findings.append(Finding("warning", name, message, "Remove the alias from one of them."))
        outlets[name] = Outlet(name, aliases, _patterns(table, name, findings))
    return tuple(outlets.values())


def _patterns(table: Mapping[str, Any], outlet: str, findings: list[Finding]) -> tuple[str, ...]:
    valid: list[str] = []
    if "furniture" in table:
        message = f"`furniture` of {outlet} in {MANIFEST} is now called `boilerplate`; it is still read."
        findings.append(Finding("note", outlet, message, "Rename the key to `boilerplate`."))
    named = [*_texts(table, "boilerplate", outlet, findings), *_texts(table, "furniture", outlet, findings)]
    for pattern in dict.fromkeys(named):
        try:
            fits_all = LinePattern(pattern).search("")
        except (ValueError, RecursionError, OverflowError, MemoryError) as error:
            findings.append(
                _error(outlet, f"The boilerplate pattern {pattern!r} of {outlet} is not a regular expression: {error}.")
            )
            continue
        if fits_all:
            message = f"The boilerplate pattern {pattern!r} of {outlet} fits every line; it is not used."
            findings.append(_error(outlet, message))
            continue
        valid.append(pattern)
    return tuple(valid)


def _entry(table: Mapping[str, Any], number: int, findings: list[Finding]) -> Entry | None:
    file = table.get("file")
    where = file if isinstance(file, str) and file else f"[[article]] {number}"
    _check_keys(table, _ARTICLE_KEYS, where, findings)
    if not isinstance(file, str) or not file.strip() or len(file) > _LONGEST_VALUE:
        where = where[:80]
        findings.append(_error(where, f"{where} in {MANIFEST} has no `file`."))
        return None
    inferred = _texts(table, "inferred", where, findings)
    for name in inferred:
        if name not in FIELDS:
            findings.append(_unknown(f"`inferred` of {where}", name, FIELDS))
    url = _text(table, "url", where, findings)
    if url is not None and not is_web_address(url):
        message = f"The url of {where} is not an http or https address; it is not shown."
        findings.append(Finding("warning", where, message, 'Write it as url = "https://…".'))
        url = None
    return Entry(
        file=file,
        outlet=_text(table, "outlet", where, findings),
        headline=_text(table, "headline", where, findings),
        author=_text(table, "author", where, findings),
        published=_date(table, where, findings),
        url=url,
        inferred=frozenset(inferred) & frozenset(FIELDS),
        original=_text(table, "original", where, findings),
        versions=_versions(table, where, findings),
    )


def _versions(table: Mapping[str, Any], where: str, findings: list[Finding]) -> tuple[ArticleVersion, ...]:
    versions: list[ArticleVersion] = []
    for one in _tables(table.get("version"), "article.version", findings):
        _check_keys(one, _VERSION_KEYS, f"a version of {where}", findings)
        file, fetched = _text(one, "file", where, findings), one.get("fetched")
        if file is None:
            findings.append(_error(where, f"A version of {where} in {MANIFEST} has no `file`."))
            continue
        if fetched is not None and not isinstance(fetched, datetime):
            message = f"`fetched` of {file} is not a date with a time; it is ignored."
            findings.append(Finding("warning", where, message, "Write it as fetched = 2018-04-27T10:00:00Z."))
        moment = fetched if isinstance(fetched, datetime) else None
        if moment is not None and moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        texts = (_text(one, name, where, findings) for name in ("sha256", "headline", "original"))
        versions.append(ArticleVersion(file, moment, *texts))
    return tuple(versions)


def _date(table: Mapping[str, Any], where: str, findings: list[Finding]) -> date | None:
    value = table.get("published")
    found = as_date(value)
    if value is not None and found is None:
        message = f"`published` of {where} is not a date: {str(value)[:40]!r}."
        findings.append(Finding("warning", where, message, "Write it as published = 2018-04-27."))
    return found


def _text(table: Mapping[str, Any], key: str, where: str, findings: list[Finding]) -> str | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        message = f"`{key}` of {where} has to be text in quotation marks; it is not used."
        findings.append(Finding("warning", where, message, f'Write it as {key} = "…".'))
        return None
    if len(value) > _LONGEST_VALUE:
        message = f"`{key}` of {where[:80]} has more than {_LONGEST_VALUE:,} characters; it is not used."
        findings.append(Finding("warning", where[:80], message, "Look whether a quotation mark is missing."))
        return None
    return one_line(value) or None


def _texts(table: Mapping[str, Any], key: str, where: str, findings: list[Finding]) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        message = f"`{key}` of {where} has to be a list of texts; it is not used."
        findings.append(Finding("warning", where, message, f'Write it as {key} = ["…", "…"].'))
        return ()
    return tuple(one for one in value if one.strip())


def _check_keys(table: Mapping[str, Any], known: tuple[str, ...], where: str, findings: list[Finding]) -> None:
    findings.extend(_unknown(where, key, known) for key in table if key not in known)


def _unknown(where: str, key: str, known: tuple[str, ...]) -> Finding:
    key = one_line(key[:80])
    near = difflib.get_close_matches(key.lower(), known, n=1, cutoff=0.6)
    hint = f"Did you mean `{near[0]}`?" if near else f"Known are: {', '.join(known)}."
    inside = "" if where == MANIFEST else f" in {where}"
    return Finding("warning", where, f"{MANIFEST} has the unknown field `{key}`{inside}; it is not used.", hint)


def _error(subject: str, message: str) -> Finding:
    return Finding("error", subject, message, f"Correct {MANIFEST}; `storybot doctor` checks it.")
