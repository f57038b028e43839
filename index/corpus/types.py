"""The data of a story as read from its folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from index.errors import ArticleError


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publication; `aliases` are other names people use, `boilerplate` additional patterns of lines."""

    name: str
    aliases: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """Metadata of an article: stated by a page or a person, or guessed; None if unknown."""

    outlet: str | None = None
    headline: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One saved page. `name` is its file name in the story and its identity.

    `text` is the saved file as decoded (for HTML: what a reader sees); all spans count its characters. `sha256` is
    that of `text` in UTF-8, `file_sha256` that of the saved file. `inferred` names the fields that were guessed.
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
        """Whether it was saved as HTML, so that its text was extracted from a tree."""
        return self.name.lower().endswith((".html", ".htm"))


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding that `doctor` reports: `severity` is "error", "warning" or "note"; `remedy` is what to do."""

    severity: str
    subject: str
    message: str
    remedy: str = ""


def finding_of(error: ArticleError) -> Finding:
    """Turns the error of an unusable article into a finding."""
    return Finding("error", error.article, error.message, error.remedy)


@dataclass(frozen=True, slots=True)
class StoryFiles:
    """A story as read from its folder: what could be read, and findings about the rest."""

    title: str
    outlets: tuple[Outlet, ...]
    articles: tuple[Article, ...]
    findings: tuple[Finding, ...] = field(default=())


NoteKind = Literal["correction", "clarification", "update", "editors_note", "retraction"]
NOTE_KINDS: tuple[NoteKind, ...] = get_args(NoteKind)


NOWHERE = ((0, 0),)  # the spans of a note on something that no sentence of its article states

NOTE_LABELS: dict[NoteKind, str] = {
    "correction": "Corrected by the outlet",
    "clarification": "Clarified by the outlet",
    "update": "Updated by the outlet",
    "editors_note": "Note by the outlet",
    "retraction": "Retracted by the outlet",
}


@dataclass(frozen=True, slots=True)
class Note:
    """An outlet's note on one of its articles: `[start, end)` of the text of article number `article`.

    `about` are the spans of the noted article that it concerns; empty if that is the whole article, `NOWHERE` if it is
    about a part that no excerpt shows. A note may be in another article than the one it is about.
    """

    article: int
    kind: NoteKind
    start: int
    end: int
    about: tuple[tuple[int, int], ...] = ()

    @property
    def on_article(self) -> bool:
        """Whether it concerns the article it is stored with, rather than one the story does not have."""
        return self.about != ((self.start, self.end),)


@dataclass(frozen=True, slots=True)
class Source:
    """Information shown about an article beside its excerpts.

    `inferred` names the fields that were guessed; `notes` are its outlet's notes on the article itself.
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
        """“retracted” or “corrected” if the outlet says so; empty otherwise."""
        kinds = {note.kind for note in self.notes if note.on_article}
        return "retracted" if "retraction" in kinds else "corrected" if "correction" in kinds else ""


@dataclass(frozen=True, slots=True)
class Citation:
    """An excerpt with its article and span: `text` is exactly `[start, end)` of the article's text.

    `notes` are the outlet's notes that concern it, a retraction always; none if the excerpt is the note.
    """

    source: Source
    start: int
    end: int
    text: str
    notes: tuple[CitedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class CitedNote:
    """A note shown beside an excerpt: its kind, and its text with the article it appears in."""

    kind: NoteKind
    citation: Citation
