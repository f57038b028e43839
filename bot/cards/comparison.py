"""Cards that compare outlets: quotations, differences, the story view and the timeline.

Foreign text is always an excerpt under its outlet's name. Bold marks what a wording adds, strike-through what it leaves
out. No outlet is called wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from bot.cards import custom_ids
from bot.cards.answer import GOLD, GREY, SHORT_NOTE, as_excerpt, blocks, names_line, note_lines, render, title
from bot.cards.card import MOST_TEXT, Button, Card, Rule, Text, with_buttons
from bot.cards.paging import arrows, clamp_page, page_suffix
from bot.cards.sources import source_line
from bot.markdown import escape, escape_line, units
from bot.messages import day_and_month, localised, month, short_day, t
from index import (
    Citation,
    CitedDate,
    CitedDifference,
    DiffPart,
    Excerpt,
    FoundQuotation,
    OutletView,
    Printing,
    QuoteSearch,
    Side,
    StoryCard,
)

DIFFERENCES_ON_PAGE = 3
DATES_ON_PAGE = 8
_MOST_VIEWS = 6
_ROOM = MOST_TEXT - 200


def quote_card(search: QuoteSearch) -> Card:
    """Shows who printed a quotation, compared with the wording that most outlets print."""
    asked, found = escape_line(search.asked, 200), search.found
    if not found:
        return Card((Text(t("quote.none", words=asked)),), (), GREY)
    exact = [one for one in found if one.exact] if search.printed in ("exact", "part") else []
    lead = _quote_lead(search)
    parts: list[Text | Rule] = [Text(lead)]
    used = units(lead)
    left_out = 0
    for one in exact or found:
        said_by = f"**{escape_line(one.said_by, 80)}**" if one.said_by else t("quote.unnamed")
        head = t("quote.said_in", speaker=said_by, outlets=names_line(one.outlets))
        pieces = [head, *(_printing(printings) for printings in _group_same_wording(one.printings))]
        for piece in pieces:
            if used + units(piece) > _ROOM or len(parts) > 24:
                left_out += 1
                continue
            parts.append(Text(piece))
            used += units(piece)
        parts.append(Rule())
    note = (Text(f"-# {t('quote.more_wordings', count=left_out)}"),) if left_out else ()
    return Card((*parts[:-1], *note), (), GOLD if exact else GREY)


def _quote_lead(search: QuoteSearch) -> str:
    """Says whether the words are printed exactly, nearly or in part, and who speaks them."""
    asked = escape_line(search.asked, 200)
    if search.printed == "exact":
        lead = t("quote.exact", words=asked)
    elif search.cut_off:
        lead = t("quote.cut_off", words=escape_line(search.asked[slice(*search.spans[0])], 200))
    elif search.printed == "part":
        lead = t("quote.part", words=_printed_in_bold(search))
    else:
        lead = t("quote.near", words=asked)
    if search.claimed_speaker is None or search.printed == "none":
        return lead
    claimed = escape_line(search.claimed_speaker, 80)
    if search.other_speaker:
        other = t("quote.other_speaker", speakers=names_line(search.printed_speakers), claimed=claimed)
        return f"{lead}\n-# {other}"
    if not search.printed_speakers:
        return f"{lead}\n-# {t('quote.no_speaker', claimed=claimed)}"
    return lead


def _printed_in_bold(search: QuoteSearch) -> str:
    """Returns at most 300 characters of the words, with the printed parts in bold."""
    text, position, end_of_text = "", 0, min(len(search.asked), 300)
    for start, end in search.spans:
        if start >= end_of_text:
            break
        end = min(end, end_of_text)
        before = escape_line(search.asked[position:start], 300)
        gap = " " if position and search.asked[position:start][:1].isspace() else ""
        text += f"{gap}{before}{' ' if before else ''}**{escape_line(search.asked[start:end], 300)}**"
        position = end
    rest = search.asked[position:end_of_text]
    return (
        text + (" " if rest[:1].isspace() else "") + escape_line(rest, 300) + ("…" if len(search.asked) > 300 else "")
    )


def differences_card(shown_ones: Sequence[CitedDifference], count: int, generation: str, page: int) -> Card:
    """Shows a page of the story's differences, the most significant first."""
    if not count:
        return Card((Text(t("differences.none")),), (), GREY)
    page, pages = clamp_page(count, DIFFERENCES_ON_PAGE, page)
    lead = f"{t('differences.lead', count=count)}{page_suffix(page, pages)}"
    card = _differences(lead, shown_ones)
    return with_buttons(card, *arrows(page, pages, custom_ids.differences(generation)))


def otherwise_card(found: Sequence[CitedDifference]) -> Card:
    """Returns the card behind *Show* beside an answer: the differences that touch its excerpts."""
    return _differences(t("differences.others"), found[:DIFFERENCES_ON_PAGE])


def otherwise_note(found: Sequence[CitedDifference]) -> Text | None:
    """Returns the note on what other outlets report differently, with its button, or None."""
    if not found:
        return None
    outlets = list(dict.fromkeys(outlet for one in found[:DIFFERENCES_ON_PAGE] for outlet in one.outlets[1]))
    titles = dict.fromkeys(t(f"difference.{one.kind}") for one in found[:DIFFERENCES_ON_PAGE])
    kinds = ", ".join(title[0].lower() + title[1:] for title in titles)
    button = Button(
        t("button.show"), custom_ids.show("otherwise", [one.one[0].sentence for one in found[:DIFFERENCES_ON_PAGE]])
    )
    differently = t("differences.otherwise", outlets=names_line(outlets), count=len(outlets), kinds=kinds)
    return Text(f"-# {differently}", button)


def compare_card(topic: str, views: Sequence[OutletView[Excerpt]], found: Sequence[CitedDifference] = ()) -> Card:
    """Shows each outlet's best excerpt on a topic, the outlets without one, and the differences `found`."""
    having = [view for view in views if view.best is not None]
    without = [view.outlet for view in views if view.best is None]
    if not having:
        return Card((Text(t("compare.none", topic=escape_line(topic, 200))),), (), GREY)
    head = Text(t("compare.lead", topic=escape_line(topic, 200)))
    note = otherwise_note(found)
    # the note with its button takes as many components as an excerpt
    first = having[: _MOST_VIEWS - (note is not None)]
    foot: list[Text] = []
    if len(having) > len(first):
        foot.append(Text(f"-# {t('compare.more_outlets', count=len(having) - len(first))}"))
    if without:
        foot.append(Text(f"-# {t('answer.nothing_in', outlets=names_line(without))}"))
    foot += [note] if note is not None else []
    parts: list[Text | Rule] = [head]
    room = _ROOM - sum(units(block.content) for block in (head, *foot))
    for number, view in enumerate(first):
        assert view.best is not None
        rendered = render(view.best, room // (len(first) - number))
        room -= rendered.length
        parts += [*([Rule()] if number else []), *blocks(rendered)]
    return Card((*parts, *foot), (), GOLD)


def story_card(card: StoryCard, generation: str) -> Card:
    """Shows the story at a glance."""
    articles = t("sources.articles", count=len(card.sources))
    held = t("story.of", articles=articles, outlets=names_line(card.outlets))
    copied = f"\n-# {t('story.reports', count=card.reports)}" if card.copies else ""
    sections = [f"**{escape_line(card.title, 200)}**\n{held}{_span(card)}{copied}"]
    marked = [source for source in card.sources if source.mark]
    if marked:
        lines = [source_line(source, 200) for source in marked[:5]]
        sections.append(f"{t('story.marked')}\n" + "\n".join(lines))
    if card.people:
        named = ", ".join(f"{escape_line(one.name.text, 60)} ({one.mentions})" for one in card.people[:6])
        sections.append(f"{t('story.people')}\n{named}")
    if card.shared:
        lines = [_shared(one) for one in card.shared]
        sections.append(f"{t('story.shared')}\n" + "\n".join(lines))
    if card.differences:
        lines = [difference_line(one) for one in card.differences]
        sections.append(f"{t('story.differences', total=card.difference_count)}\n" + "\n".join(lines))
    if card.alone:
        sections.append(f"{t('story.alone')}\n" + "\n".join(_alone(one) for one in card.alone[:5]))
    kept: list[Text | Rule] = []
    used = 0
    for section in sections:
        if used + units(section) <= _ROOM:
            kept += [*([Rule()] if kept else []), Text(section)]
            used += units(section)
    lists = [(t("button.differences"), custom_ids.differences(generation))] if card.difference_count else []
    lists.append((t("button.timeline"), custom_ids.timeline(generation)))
    # `s` marks these buttons as opening a new card, unlike a list's arrows, which turn its page.
    return Card(tuple(kept), tuple(Button(label, custom_ids.page(one, 0, "s")) for label, one in lists), GOLD)


def timeline_card(dated: Sequence[CitedDate], generation: str, page: int) -> Card:
    """Shows a page of the dated sentences, with the words of the date in bold."""
    if not dated:
        return Card((Text(t("timeline.none")),), (), GREY)
    page, pages = clamp_page(len(dated), DATES_ON_PAGE, page)
    lead = f"{t('timeline.lead', count=len(dated))}{page_suffix(page, pages)}"
    parts: list[Text | Rule] = [Text(lead)]
    first = dated[page * DATES_ON_PAGE : (page + 1) * DATES_ON_PAGE]
    room = _ROOM - units(lead)
    for number, row in enumerate(first):
        head = f"**{_days(row)}** · "
        rendered = render(Excerpt(row.sentence, row.focus, 0.0), room // (len(first) - number) - units(head) - 2)
        room -= rendered.length + units(head) + 2
        parts.append(Text(f"{head}{rendered.header}\n{rendered.passage}"))
    return Card(tuple(parts), arrows(page, pages, custom_ids.timeline(generation)), GOLD)


def picture_label(row: CitedDate) -> str:
    """Returns the short date of a row in the timeline's picture."""
    if row.precision == "day":
        return short_day(row.first)
    return t("timeline.week_short", day=day_and_month(row.first)) if row.precision == "week" else _days(row)


def picture_lead(title: str, count: int) -> str:
    """Returns the alternative text of the timeline's picture."""
    return t("timeline.alt", title=title, count=count)


def diff_quote(parts: Iterable[DiffPart]) -> str:
    """Renders a wording as a block quotation: bold is what it adds, struck through what it leaves out."""
    text = ""
    marks: dict[int, str] = {}
    for kind, run in groupby((part for part in parts if part.kind != "cut"), key=lambda part: part.kind):
        # Adjacent parts of one kind are marked together: `**a****b**` is not two bold words.
        words = "".join(part.text for part in run)
        if kind in ("adds", "leaves_out") and words.strip():
            mark = "**" if kind == "adds" else "~~"
            low = len(text) + len(words) - len(words.lstrip())
            high = len(text) + len(words.rstrip())
            marks[low] = marks.get(low, "") + mark
            marks[high] = marks.get(high, "") + mark
        text += words
    return "> " + escape(text, marks).replace("\n", "\n> ")


def _differences(lead: str, shown_ones: Sequence[CitedDifference]) -> Card:
    parts: list[Text | Rule] = [Text(lead)]
    room = _ROOM - units(lead) - 40 * len(shown_ones)
    for number, one in enumerate(shown_ones):
        half = room // (2 * (len(shown_ones) - number))
        parts += [Rule(), Text(f"**{one.number + 1}. {t(f'difference.{one.kind}')}**")]
        for sides in (one.one, one.other):
            excerpt = _side(sides)
            rendered = render(excerpt, half - 2)
            room -= rendered.length + 2
            parts += list(blocks(rendered))
    return Card(tuple(parts), (), GOLD)


def _side(sides: Sequence[Side]) -> Excerpt:
    """Returns a side of a difference as an excerpt: its first sentence, the differing words, and who else prints it."""
    first, *others = sides
    return Excerpt(first.sentence, first.focus, 0.0, tuple(side.sentence for side in others))


def _group_same_wording(printings: Sequence[Printing]) -> list[list[Printing]]:
    """Groups the printings with the same wording; the first of each is shown."""
    groups: dict[str, list[Printing]] = {}
    for printing in printings:
        words = "".join(c for c in printing.words.text.casefold().replace("’", "'") if c.isalnum() or c == " ")
        noted = "".join(note.kind for note in printing.words.notes)  # a note of one outlet is not shared by the others
        groups.setdefault(f"{words}|{noted}", []).append(printing)
    return list(groups.values())


def _printing(printings: Sequence[Printing]) -> str:
    first, *others = printings
    source = first.words.source
    outlet = f"**{escape_line(source.outlet, 80)}**"
    body = diff_quote(first.parts)
    if units(body) > 900:
        body = render(as_excerpt(first.words), 1200, bold=False).passage
    also = f"\n-# {t('quote.so_too', outlets=names_line(p.words.source.outlet for p in others))}" if others else ""
    return (
        f"{outlet} · {title(source, first.words.text)}{note_lines(as_excerpt(first.words), SHORT_NOTE)}\n{body}{also}"
    )


def _shared(one: FoundQuotation) -> str:
    said_by = f"{escape_line(one.said_by, 60)} · " if one.said_by else ""
    return f"> {escape_line(one.against.text, 400)}\n-# {said_by}{names_line(one.outlets)}"


def difference_line(one: CitedDifference) -> str:
    """Shows both sides' differing words under their outlets."""
    left, right = (
        f"{names_line([sides[0].sentence.source.outlet])}: “{escape_line(sides[0].focus.text, 80)}”"
        for sides in (one.one, one.other)
    )
    return f"- {t(f'difference.{one.kind}')}: {left} · {right}"


def _alone(citation: Citation) -> str:
    return f"> {escape_line(citation.text, 300)}\n-# {escape_line(citation.source.outlet, 60)}"


def _days(row: CitedDate) -> str:
    if row.precision == "day":
        return localised(row.first)
    if row.precision == "week":
        return t("timeline.week", day=row.first)
    return month(row.first) if row.precision == "month" else f"{row.first.year}"


def _span(card: StoryCard) -> str:
    """Returns ` · 26 April 2018 to 27 April 2018`, or the only day."""
    days = list(dict.fromkeys(day for day in (card.first, card.last) if day is not None))
    if len(days) == 2:
        return f" · {t('story.span', first=days[0], last=days[1])}"
    return "".join(f" · {localised(day)}" for day in days)
