"""The data of a story as read from its folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from index.errors import ArticleError


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who printed articles; `aliases` are other names people ask by, `boilerplate` extra patterns of lines."""

    name: str
    aliases: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page or a person says of an article, or what could be guessed of it; None where nothing is known."""

    outlet: str | None = None
    headline: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One saved page. `name` is its file name in the story and its identity.

    `text` is the saved file as decoded (for HTML: what a reader sees); all spans count its characters. `sha256` is
    that of `text` in UTF-8, `file_sha256` that of the file as saved. `inferred` names the fields that were guessed, not
    read.
    """

    name: str
    outlet: str
    headline: str | None
    author: str | None
    published: date | None
    url: str | None
    inferred: frozenset[str]
    text: str
    sha256: str
    file_sha256: str = ""

    @property
    def is_html(self) -> bool:
        """Saved as HTML: its text was taken out of a tree."""
        return self.name.lower().endswith((".html", ".htm"))


@dataclass(frozen=True, slots=True)
class Finding:
    """Something `doctor` tells: `severity` is "error", "warning" or "note"; `remedy` says what to do."""

    severity: str
    subject: str
    message: str
    remedy: str = ""


def finding_of(error: ArticleError) -> Finding:
    """An article that cannot be used, as `doctor` tells it."""
    return Finding("error", error.article, error.message, error.remedy)


@dataclass(frozen=True, slots=True)
class StoryFiles:
    """A story as read from its folder: what could be read, and what was found wrong on the way."""

    title: str
    outlets: tuple[Outlet, ...]
    articles: tuple[Article, ...]
    findings: tuple[Finding, ...] = field(default=())


NoteKind = Literal["correction", "clarification", "update", "editors_note", "retraction"]
NOTE_KINDS: tuple[NoteKind, ...] = get_args(NoteKind)


NOTE_LABELS: dict[NoteKind, str] = {
    "correction": "Corrected by the outlet",
    "clarification": "Clarified by the outlet",
    "update": "Updated by the outlet",
    "editors_note": "Note by the outlet",
    "retraction": "Retracted by the outlet",
}


@dataclass(frozen=True, slots=True)
class Note:
    """What an outlet says of one of its articles: `[start, end)` of the text of article number `article`.

    `about` are the spans of the noted article that it bears on; empty where that is the article as a whole. A note may
    stand in another article than the one it is about.
    """

    article: int
    kind: NoteKind
    start: int
    end: int
    about: tuple[tuple[int, int], ...] = ()

    @property
    def on_article(self) -> bool:
        """Whether it is about the article it is stored with, and not about one that the story does not have."""
        return self.about != ((self.start, self.end),)


@dataclass(frozen=True, slots=True)
class Source:
    """What is shown of an article beside its excerpts.

    `inferred` names the fields that were guessed; `notes` are what its outlet says of the article itself.
    """

    article: str
    outlet: str
    headline: str | None
    author: str | None
    published: date | None
    url: str | None
    inferred: frozenset[str] = frozenset()
    words: int = 0
    passages: int = 0
    notes: tuple[Note, ...] = ()
    file_sha256: str = ""

    @property
    def mark(self) -> str:
        """“retracted” or “corrected” where its outlet says so of the article; empty otherwise."""
        kinds = {note.kind for note in self.notes if note.on_article}
        return "retracted" if "retraction" in kinds else "corrected" if "correction" in kinds else ""


@dataclass(frozen=True, slots=True)
class Citation:
    """An excerpt with its article and span: `text` is `[start, end)` of the article's text, letter for letter.

    `notes` are the outlet's notes that bear on it, a retraction always; none of them where the excerpt is the note.
    """

    source: Source
    start: int
    end: int
    text: str
    notes: tuple[CitedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class CitedNote:
    """A note as it is shown beside an excerpt: its kind, and its text with the article it stands in."""

    kind: NoteKind
    citation: Citation
