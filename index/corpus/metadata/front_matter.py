"""Metadata above the text of a Markdown or text file: YAML between dashes, or lines such as “Outlet: …”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from index.corpus.metadata.metadata_guess import date_from_text
from index.corpus.metadata_values import as_date, is_web_address, one_line
from index.corpus.types import Metadata

_YAML = re.compile(r"---[ \t]*\r?\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_LARGEST = 16384  # characters; YAML is slow to parse
_DEEPEST_YAML = 20
_NAMES = {
    "outlet": ("outlet", "publication", "publisher", "newspaper", "site", "site_name", "sitename", "website"),
    "headline": ("headline", "title"),
    "author": ("author", "authors", "byline", "by"),
    "published": ("published", "date", "date_published", "published_date", "published_time", "publication_date"),
    "url": ("url", "link", "canonical", "canonical_url", "source_url", "url_source", "source"),
}
# For lines without dashes: a text may begin with “Site: Old Mill”.
_IN_LINES = {name for names in _NAMES.values() for name in names} - {"site", "website"} | {"markdown_content"}
_LINE = re.compile(r"[*_>#\s]{0,8}([A-Za-z][A-Za-z_ -]{1,24}?)[*_]{0,3}[ \t]*:(.*)")
_MOST_LINES = 24
_FEWEST_FIELDS = 2


def read_front_matter(text: str) -> tuple[Metadata, int]:
    """Returns the metadata in a file's front matter, and where the text after it begins (0 without front matter).

    Front matter is YAML between lines of dashes, or at least two lines such as “Outlet: The Daily Example” at the top.

    Raises:
        ValueError: the text between dashes is not a YAML mapping.
    """
    found = _YAML.match(text)
    if not found or found.end() > _LARGEST:
        return _read_lines(text)
    try:
        fields = _parse_yaml(found[1])
    except Exception as error:  # PyYAML raises many kinds, RecursionError and OverflowError among them
        problem = " ".join(str(error).split())[:160]
        raise ValueError(problem) from None
    if fields is None:
        return Metadata(), found.end()
    if not isinstance(fields, dict):
        raise ValueError("it is not a mapping")
    return _metadata({str(key).lower(): value for key, value in fields.items()}), found.end()


def front_matter_end(text: str, *, markdown: bool = True) -> int:
    """Returns where the text after front matter begins; 0 without any.

    In Markdown, text between dashes is front matter even if it cannot be parsed; elsewhere dashes may be a rule.
    """
    try:
        return read_front_matter(text)[1]
    except ValueError:
        found = _YAML.match(text)
        return found.end() if found and markdown else 0


def _read_lines(text: str) -> tuple[Metadata, int]:
    """Reads front matter made of “name: value” lines; blank lines may separate them."""
    fields: dict[str, object] = {}
    start = end = 0
    for line in text[:_LARGEST].splitlines(keepends=True)[:_MOST_LINES]:
        start += len(line)
        if not line.strip("\ufeff \t\r\n"):
            continue
        found = _LINE.match(line.lstrip("\ufeff"))
        name = re.sub(r"[ -]+", "_", found[1].strip().lower()) if found else ""
        if found is None or name not in _IN_LINES:
            break
        fields.setdefault(name, found[2].strip(" \t\r\n*"))
        end = start
    return (_metadata(fields), end) if len(fields) >= _FEWEST_FIELDS else (Metadata(), 0)


def _metadata(fields: Mapping[str, object]) -> Metadata:
    def first(names: tuple[str, ...]) -> str | None:
        return next((value for name in names if (value := _as_text(fields.get(name)))), None)

    url = first(_NAMES["url"])
    is_address = url is not None and is_web_address(url)
    source = _as_text(fields.get("source"))
    return Metadata(
        outlet=first(_NAMES["outlet"]) or (source if source and not is_web_address(source) else None),
        headline=first(_NAMES["headline"]),
        author=first(_NAMES["author"]),
        published=next((day for name in _NAMES["published"] if (day := _as_day(fields.get(name)))), None),
        url=url if is_address else None,
    )


def _as_day(value: object) -> date | None:
    return as_date(value) or (date_from_text([value]) if isinstance(value, str) else None)


def _parse_yaml(text: str) -> object:
    """Parses a YAML document in time linear in its length: refuses aliases, which let a short text expand without
    limit, and deep nesting.

    Raises:
        yaml.YAMLError and others: it is not YAML, or uses what is refused.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    for token in yaml.scan(text, Loader=loader):
        if isinstance(token, yaml.AliasToken):
            raise yaml.YAMLError("it contains an alias, which is not supported")
        kind = type(token).__name__
        depth += kind.endswith("StartToken") - kind.endswith("EndToken")
        if depth > _DEEPEST_YAML:
            raise yaml.YAMLError(f"it is nested more than {_DEEPEST_YAML} deep")
    return yaml.load(text, Loader=loader)  # noqa: S506  # nosec B506  (both loaders are safe ones)


def _as_text(value: object, depth: int = 3) -> str | None:
    if isinstance(value, str):
        return one_line(value[:1000]) or None
    if not depth:
        return None
    if isinstance(value, Mapping):
        return _as_text(value.get("name"), depth - 1)
    if isinstance(value, list):
        names = [name for one in value[:20] if isinstance(one, str | Mapping) and (name := _as_text(one, depth - 1))]
        return ", ".join(dict.fromkeys(names)) or None
    return None
