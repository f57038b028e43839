"""Evidence as cards: proof cards, the result of checking one, and an outlet's edits of an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import discord

from bot.cards import custom_ids
from bot.cards.answer import CUT, GOLD, GREY, as_excerpt, blocks, quoted, render, title, window
from bot.cards.card import MOST_TEXT, Card, Rule, Text
from bot.cards.comparison import diff_quote
from bot.cards.paging import arrows, clamp_page, page_suffix
from bot.markdown import escape_line, units
from bot.messages import t
from index import ArticleEdit, DiffPart, Picture, ProofReason, ProofResult, Source, VersionExcerpt, side_by_side

CHANGES_ON_PAGE = 4
RED = 0xA61B1B
_ROOM = MOST_TEXT - 300


def proof_card(pictures: Sequence[Picture]) -> Card:
    """Shows proof cards, with a line on how to check them."""
    return Card((Text(t("proof.lead", count=len(pictures))),), (), GOLD, tuple(pictures))


def check_card(result: ProofResult) -> Card:
    """Shows the result of checking a proof card, and the sentence in the index to compare it with."""
    verdict = t(f"proof.{result.verdict}", when=moment(result.fetched))
    reasons = [f"- {_reason(reason)}" for reason in result.reasons]
    head = Text("\n".join((verdict, *reasons)))
    colour = {"true": GOLD, "older": GOLD, "false": RED, "unknown": GREY}[result.verdict]
    if result.citation is not None:
        rendered = render(as_excerpt(result.citation), _ROOM - units(head.content), bold=False)
        return Card((head, Rule(), *blocks(rendered)), (), colour)
    body = (Text(_quotation(result.text, _ROOM - units(head.content))),) if result.text.strip() else ()
    return Card((head, *body), (), colour)


def moment(value: datetime | None) -> str:
    """Formats a time, which Discord renders in the reader's language and time zone."""
    return discord.utils.format_dt(value, "f") if value is not None else t("edits.no_time")


def edits_card(source: Source, edits: Sequence[ArticleEdit], page: int) -> Card:
    """Shows a page of an outlet's edits of an article: both texts as printed, with the times of their versions."""
    head = f"**{escape_line(source.outlet, 80)}** · {title(source, None)}"
    rows = list(_rows(edits))
    if not rows:
        return Card((Text(f"{head}\n{t('edits.none')}"),), (), GREY)
    page, pages = clamp_page(len(rows), CHANGES_ON_PAGE, page)
    parts: list[Text | Rule] = [Text(f"{head}\n-# {t('edits.lead', count=len(rows))}{page_suffix(page, pages)}")]
    here = rows[page * CHANGES_ON_PAGE : (page + 1) * CHANGES_ON_PAGE]
    room = (_ROOM - units(head)) // len(here)
    edit: ArticleEdit | None = None
    for row in here:
        heading = "" if row.edit is edit else f"{_edit_heading(row.edit)}\n"
        edit = row.edit
        parts += [Rule(), Text(heading + _change(source, row, room - units(heading)))]
    return Card(tuple(parts), arrows(page, pages, custom_ids.edits(source.article)), GOLD)


@dataclass(frozen=True, slots=True)
class _Row:
    """A change in an edit: the text before and after, None if a sentence was inserted or deleted."""

    edit: ArticleEdit
    before: str | None
    after: str | None
    newest: bool
    is_headline: bool = False


def _rows(edits: Sequence[ArticleEdit]) -> Iterator[_Row]:
    for edit in edits:
        newest = edit is edits[-1]
        if edit.headlines is not None:
            yield _Row(edit, *edit.headlines, newest, is_headline=True)
        for change in edit.changes:
            yield _Row(edit, _text(change.before), _text(change.after), newest)


def _text(excerpt: VersionExcerpt | None) -> str | None:
    return excerpt.text if excerpt is not None else None


def _edit_heading(edit: ArticleEdit) -> str:
    """Says whether the outlet marked the edit."""
    if edit.is_silent:
        return f"**{t('edits.silent')}**"
    noted = [f"**{t(f'note.{kind}')}:** {escape_line(note.text, 200)}" for kind, note in edit.notes]
    return "\n".join(noted) or f"**{t('edits.noted_later')}**"


def _change(source: Source, row: _Row, room: int) -> str:
    """Shows both texts under the times of their versions, with the words that only one of them has in bold."""
    before, after = row.before, row.after
    pieces: list[str] = [t("edits.headline")] if row.is_headline else []
    half = (room - 250) // (2 if before is not None and after is not None else 1)
    if before is not None:
        label = t("edits.earlier" if after is not None else "edits.taken_out", when=moment(row.edit.before))
        pieces.append(f"-# {label}\n{_worded(before, after, half)}")
    if after is not None:
        kind = "put_in" if before is None else "newest" if row.newest else "later"
        pieces.append(f"-# {t(f'edits.{kind}', when=moment(row.edit.after))}\n{_worded(after, before, half)}")
    return "\n".join(pieces)


def _worded(text: str, against: str | None, room: int) -> str:
    parts: Sequence[DiffPart] = side_by_side(text, against) if against is not None else (DiffPart("same", text),)
    marked = diff_quote(part for part in parts if part.kind in ("same", "adds"))
    return marked if units(marked) <= room else _quotation(text, room)


def _quotation(text: str, room: int) -> str:
    """Renders the text as a block quotation of at most `room` units, shortened to whole sentences."""
    part = window(text, (0, 0), lambda one: units(quoted(text, one)) <= room)
    cut = f"\n{CUT}" if text[part.end :].strip() else ""
    return f"{quoted(text, part)}{cut}"


def _reason(reason: ProofReason) -> str:
    values = {name: escape_line(value, 200) for name, value in reason.values.items()}
    if "field" in values:
        values["field"] = t(f"proof.field.{values['field']}")
    return t(f"proof.reason.{reason.kind}", **values)
