"""An article on its way into a story: a saved file or a fetched page, and what is known and not known of it.

incoming = read_incoming(Path("saved.html"), Metadata(outlet="The Daily Example"))
missing_fields(incoming)                 # ("published",): what the page does not say either
add_article(story, incoming)             # see `index.corpus.add_remove`
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from index.corpus.articles import SUFFIXES, Article, read_article
from index.corpus.decoding import LARGEST_PAGE, NoRegularFile, read_bytes
from index.corpus.fetch import FetchedPage
from index.corpus.manifest import Entry, is_web_address, one_line
from index.corpus.types import Metadata
from index.errors import ArticleError

REQUIRED = ("outlet", "headline")
WISHED = ("published", "url")


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that is not in a story yet: the bytes to be saved, and the article as it will be read."""

    data: bytes
    article: Article
    given: Metadata


def read_incoming(source: Path | FetchedPage, given: Metadata | None = None) -> Incoming:
    """A file or a fetched page, read as it will be read in the story.

    Raises:
        ArticleError: it is missing, empty, too large, binary, or of a kind that is not read.
    """
    given = _clean(given or Metadata())
    if isinstance(source, FetchedPage):
        name, data = _name_of_page(source), source.text.encode("utf-8", "replace")
        given = replace(given, url=given.url or source.url)
    else:
        name, data = _safe_name(source.name), _read(source)
    if given.url is not None and not is_web_address(given.url):
        raise ArticleError(
            f"{given.url} is no http or https address.", article=name, remedy="Give the article's address with --url."
        )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        article, _ = read_article(Path(folder), name, Entry(file=name, **asdict(given)))
    return Incoming(data, article, given)


def missing_fields(incoming: Incoming) -> tuple[str, ...]:
    """The fields to ask a person for: those nobody stated. An outlet or headline that was guessed counts as missing."""
    article = incoming.article
    guessed = [name for name in REQUIRED if getattr(article, name) is None or name in article.inferred]
    return (*guessed, *(name for name in WISHED if getattr(article, name) is None))


def with_metadata(incoming: Incoming, given: Metadata) -> Incoming:
    """The same article with what a person has said since (None changes nothing)."""
    said = {name: value for name, value in asdict(_clean(given)).items() if value is not None}
    article = replace(incoming.article, **said, inferred=incoming.article.inferred - said.keys())
    return Incoming(incoming.data, article, replace(incoming.given, **said))


def _read(path: Path) -> bytes:
    if path.suffix.lower() not in SUFFIXES:
        kinds = ", ".join(sorted(SUFFIXES))
        raise ArticleError(
            f"{path.name} is no kind of file that is read ({kinds}).",
            article=path.name,
            remedy="Save it as text first.",
        )
    try:
        data = read_bytes(path)
    except NoRegularFile as error:
        raise ArticleError(f"{path} {error.strerror}.", article=path.name, remedy="Look at the path.") from None
    except OSError as error:
        raise ArticleError(
            f"{path} cannot be read: {error.strerror}.", article=path.name, remedy="Look at the path."
        ) from None
    if len(data) > LARGEST_PAGE:
        raise ArticleError(
            f"{path.name} is larger than {LARGEST_PAGE // 2**20} MB.",
            article=path.name,
            remedy="Save the article's text alone.",
        )
    return data


def _safe_name(name: str) -> str:
    """A file name that is safe on every system: letters, digits, dots and hyphens, the suffix kept."""
    plain = name.encode("utf-8", "replace").decode()
    stem, dot, suffix = plain.rpartition(".")
    plain_stem = unicodedata.normalize("NFKC", stem if dot else plain)
    slug = re.sub(r"[^\w.-]+", "-", plain_stem).strip("-._")[:80].rstrip("-._") or "article"
    return f"{slug}.{suffix.lower()}" if dot else slug


def _name_of_page(page: FetchedPage) -> str:
    parts = urlsplit(page.url)
    path = unquote(parts.path, errors="replace").rstrip("/")
    last = re.sub(r"\.(?:html?|php|aspx?|md|txt)$", "", path.rpartition("/")[2])
    host = (parts.hostname or "page").removeprefix("www.")
    return _safe_name(f"{host}_{last or 'index'}{page.suffix}")


def _clean(given: Metadata) -> Metadata:
    cleaned: dict[str, Any] = {
        name: (one_line(value) or None) if isinstance(value, str) else value for name, value in asdict(given).items()
    }
    return Metadata(**cleaned)
