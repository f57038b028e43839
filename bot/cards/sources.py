"""Lists of articles as cards: all of them, or those of one outlet in detail."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards import custom_ids
from bot.cards.answer import article_mark, byline, day, outlet_name, title
from bot.cards.card import MOST_TEXT, Card, Text
from bot.cards.paging import arrows, clamp_page, page_suffix
from bot.markdown import escape_line, units
from bot.messages import t
from index import Source

PAGE = 10


def source_line(source: Source, room: int) -> str:
    """Returns outlet, headline, date and link on one line of at most `room` units; the link is dropped first."""
    outlet = outlet_name(source, 60)
    date = day(source) or t("excerpt.no_date")
    for link in (True, False):
        line = f"- {outlet} · {title(source, None, link=link)} · {date}{article_mark(source)}"
        if units(line) <= room:
            return line
    return f"- {outlet} · {date}{article_mark(source)}"


def sources_card(sources: Sequence[Source], page: int) -> Card:
    """Shows page `page` (from 0) of all articles, at most the last page."""
    if not sources:
        return Card((Text(t("sources.none")),))
    page, pages = clamp_page(len(sources), PAGE, page)
    shown = sources[page * PAGE : (page + 1) * PAGE]
    room = (MOST_TEXT - 200) // PAGE - 1
    outlets = len({source.outlet for source in sources})
    held = t(
        "sources.of", articles=t("sources.articles", count=len(sources)), outlets=t("sources.outlets", count=outlets)
    )
    head = f"**{held}**{page_suffix(page, pages)}"
    lines = "\n".join(source_line(source, room) for source in shown)
    return Card((Text(head), Text(lines)), arrows(page, pages, custom_ids.SOURCES))


def outlet_card(sources: Sequence[Source], outlet: str, page: int) -> Card:
    """Lists the articles of one outlet in detail."""
    if not sources:
        return Card((Text(t("sources.none_of", outlet=escape_line(outlet, 80))),))
    page, pages = clamp_page(len(sources), PAGE, page)
    shown = sources[page * PAGE : (page + 1) * PAGE]
    room = (MOST_TEXT - 300) // PAGE - 1
    head = f"**{escape_line(outlet, 80)}** · {t('sources.articles', count=len(sources))}{page_suffix(page, pages)}"
    entries = [Text("\n".join(detail_lines(source, room) for source in shown))]
    return Card((Text(head), *entries), arrows(page, pages, custom_ids.outlet(outlet)))


def detail_lines(source: Source, room: int) -> str:
    """Describes an article in at most `room` units: headline, author, date, size and file."""
    words, passages = t("sources.words", count=source.words), t("sources.passages", count=source.passages)
    held = t("sources.held", words=words, passages=passages)
    tail = f"\n-# {byline(source)}{article_mark(source)} · {held} · {escape_line(source.article, 60)}"
    for link in (True, False):
        entry = f"{title(source, None, link=link)}{tail}"
        if units(entry) <= room:
            return entry
    return f"- {escape_line(source.article, 60)} · {held}"
