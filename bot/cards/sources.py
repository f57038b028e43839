"""The articles themselves as cards: all of them, a page per ten, or those of one outlet with what is held of each."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards import custom_ids
from bot.cards.card import MOST_TEXT, Card, Text
from bot.cards.escaping import shown_line, units
from bot.cards.excerpts import byline, day, title
from bot.cards.paging import arrows, clamped, where
from index import Source

PAGE = 10


def source_line(source: Source, room: int) -> str:
    """Outlet, headline, date and link on one line of at most `room` units; the link goes first."""
    outlet = f"**{shown_line(source.outlet, 60)}**{' (inferred)' if 'outlet' in source.inferred else ''}"
    date = day(source) or "date not known"
    for link in (True, False):
        line = f"- {outlet} · {title(source, None, link=link)} · {date}{_mark(source)}"
        if units(line) <= room:
            return line
    return f"- {outlet} · {date}{_mark(source)}"


def source_lines(source: Source, room: int) -> str:
    """The same with the author too, over two lines, for answers about the articles themselves."""
    outlet = f"**{shown_line(source.outlet, 60)}**{' (inferred)' if 'outlet' in source.inferred else ''}"
    for link in (True, False):
        lines = f"{outlet} · {title(source, None, link=link)}\n-# {byline(source)}{_mark(source)}"
        if units(lines) <= room:
            return lines
    return f"- {outlet} · {day(source) or 'date not known'}"


def _mark(source: Source) -> str:
    """Whether the outlet has corrected or retracted the article."""
    return f" · **{source.mark}**" if source.mark else ""


def sources_card(sources: Sequence[Source], page: int) -> Card:
    """Page `page` (from 0) of all articles; a page that is no longer there shows the last one."""
    if not sources:
        return Card((Text("This story has no articles yet."),))
    page, pages = clamped(len(sources), PAGE, page)
    shown = sources[page * PAGE : (page + 1) * PAGE]
    room = (MOST_TEXT - 200) // PAGE - 1
    outlets = len({source.outlet for source in sources})
    head = f"**{_count(len(sources), 'article')} of {_count(outlets, 'outlet')}**{where(page, pages)}"
    lines = "\n".join(source_line(source, room) for source in shown)
    return Card((Text(head), Text(lines)), arrows(page, pages, custom_ids.sources()))


def outlet_card(sources: Sequence[Source], outlet: str, page: int) -> Card:
    """The articles of one outlet with what is held of each."""
    if not sources:
        return Card((Text(f"There is no article of “{shown_line(outlet, 80)}” in this story."),))
    page, pages = clamped(len(sources), PAGE, page)
    shown = sources[page * PAGE : (page + 1) * PAGE]
    room = (MOST_TEXT - 300) // PAGE - 1
    head = f"**{shown_line(outlet, 80)}** · {_count(len(sources), 'article')}{where(page, pages)}"
    entries = [Text("\n".join(_holding(source, room) for source in shown))]
    return Card((Text(head), *entries), arrows(page, pages, custom_ids.outlet(outlet)))


def unknown_outlet_card(asked: str, outlets: Sequence[str]) -> Card:
    """Says that there is nothing of this outlet, and which outlets there are."""
    return Card((Text(unknown_outlet_line(asked, outlets)),))


def unknown_outlet_line(asked: str | None, outlets: Sequence[str]) -> str:
    """The sentence for an outlet that the story does not have."""
    name = f"“{shown_line(asked, 80)}”" if asked else "that outlet"
    names = ", ".join(shown_line(outlet, 60) for outlet in outlets[:25])
    more = f" and {len(outlets) - 25} more" if len(outlets) > 25 else ""
    return f"There is no article of {name} in this story. It has: {names}{more}."


def _holding(source: Source, room: int) -> str:
    """One article: its headline, who wrote it when, how much of it there is, and its file."""
    held = f"{_count(source.words, 'word')} in {_count(source.passages, 'passage')}"
    tail = f"\n-# {byline(source)}{_mark(source)} · {held} · {shown_line(source.article, 60)}"
    for link in (True, False):
        entry = f"{title(source, None, link=link)}{tail}"
        if units(entry) <= room:
            return entry
    return f"- {shown_line(source.article, 60)} · {held}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
