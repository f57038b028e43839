"""The catalogue of a story: outlets, days and articles of the live generation, and what people type to choose them.

It is read once per generation, so autocompletion never waits for a worker thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.cards.custom_ids import key_of
from bot.messages import localised, t
from index import CopyGroup, Outlet, Source, Story, StoryStatus

CHOICES = 25
CHOICE_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The live generation's outlets and articles."""

    status: StoryStatus
    outlets: tuple[Outlet, ...]
    sources: tuple[Source, ...]
    by_key: Mapping[str, Source]
    """Article by the key that represents it in custom ids."""
    copies: tuple[CopyGroup, ...]
    edited: frozenset[str]
    """Articles with an earlier saved version."""


def read(story: Story) -> Catalogue:
    """Reads the catalogue. It blocks, so call it in a worker thread.

    Reads everything again if the live generation changes meanwhile.
    """
    while True:
        status = story.status()
        sources = story.sources()
        by_key = {key_of(source.article): source for source in sources}
        found = Catalogue(status, story.outlets(), sources, by_key, story.copies(), frozenset(story.edited()))
        if story.status().generation == status.generation:
            return found


def outlet_choices(catalogue: Catalogue, typed: str) -> list[str]:
    """Returns the outlets whose name or alias contains the typed text; names that start with it come first."""
    wanted = typed.casefold().strip()
    fitting = [
        one.name
        for one in catalogue.outlets
        if any(wanted in name.casefold() for name in (one.name, *one.aliases)) and len(one.name) <= CHOICE_LENGTH
    ]
    return sorted(fitting, key=lambda name: not name.casefold().startswith(wanted))[:CHOICES]


def article_choices(catalogue: Catalogue, typed: str) -> list[tuple[str, str]]:
    """Returns (label, key) of the articles whose outlet or headline contains the typed text; edited ones come first."""
    wanted = typed.casefold().strip()
    named = ((_named(source), key, source.article in catalogue.edited) for key, source in catalogue.by_key.items())
    fitting = sorted((one for one in named if wanted in one[0].casefold()), key=lambda one: not one[2])
    return [(name[:CHOICE_LENGTH], key) for name, key, _ in fitting[:CHOICES]]


def article_named(catalogue: Catalogue, typed: str) -> Source | None:
    """Returns the article with this key, file name, headline or label, or None."""
    if typed in catalogue.by_key:
        return catalogue.by_key[typed]
    wanted = typed.casefold().strip()
    names = ((source, (source.article, source.headline or "", _named(source))) for source in catalogue.sources)
    return next((source for source, known in names if wanted in map(str.casefold, known)), None)


def _named(source: Source) -> str:
    return f"{source.outlet} · {source.headline or source.article}"


def date_choices(catalogue: Catalogue, typed: str) -> list[tuple[str, str]]:
    """Returns (label, ISO date) of the publication dates that match the typed text."""
    wanted = typed.casefold().strip()
    days = sorted({source.published for source in catalogue.sources if source.published})
    named = [(localised(day), day.isoformat()) for day in days]
    return [(name, iso) for name, iso in named if wanted in name.casefold() or wanted in iso][:CHOICES]


def read_day(typed: str) -> date:
    """Parses a date in any of the usual notations.

    Raises:
        ValueError: it is not a date; the message says how to write one.
    """
    for form in ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%B %d, %Y", "%d.%m.%Y"):
        try:
            return datetime.strptime(typed.strip(), form).date()
        except ValueError:
            continue
    raise ValueError(t("ask.no_day", typed=typed[:40]))
