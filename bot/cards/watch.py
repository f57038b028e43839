"""Watched questions as cards: a changed answer, and the list of watches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.cards import custom_ids
from bot.cards.answer import GOLD, as_excerpt, blocks, render
from bot.cards.card import MOST_TEXT, Button, Card, Rule, Text
from bot.markdown import escape_line, units
from bot.messages import localised, t
from bot.state.watches import Watch
from index import AnswerChange, Citation

_ROOM = MOST_TEXT - 400
_QUESTION = 80


def stop_button(watch: int) -> Button:
    return Button(t("button.stop_watch"), custom_ids.stop_watch(watch), "🔕")


def watching_card(card: Card, watch: int, channel: int | None) -> Card:
    """Returns the current answer to a question whose watch starts now."""
    where = t("watch.started_here", channel=f"<#{channel}>") if channel is not None else t("watch.started")
    return replace(card, blocks=(Text(where), *card.blocks), buttons=(*card.buttons, stop_button(watch)))


def change_card(question: str, change: AnswerChange, watch: int, *, is_outdated: bool) -> Card:
    """Shows what changed in a watched answer, with the excerpts before and after.

    `is_outdated`: the article of the earlier excerpt has changed.
    """
    kinds = localised([t(f"watch.kind.{kind}") for kind in change.kinds])
    asked = f"-# {t('answer.asked')} {escape_line(question, 300)}"
    head = Text(f"{asked}\n{t('watch.changed', kinds=kinds)}")
    sides: list[tuple[str, Citation]] = [(t("watch.now"), change.after)]
    if change.before is not None:
        sides.insert(0, (t("watch.before_outdated" if is_outdated else "watch.before"), change.before))
    parts: list[Text | Rule] = [head]
    room = (_ROOM - units(head.content)) // len(sides)
    for label, citation in sides:
        excerpt = as_excerpt(citation)
        rendered = render(excerpt, room - units(label) - 2, bold=False)
        parts += [Rule(), Text(label), *blocks(rendered)]
    proof = Button(t("button.proof"), custom_ids.show("proof", [change.after]))
    return Card(tuple(parts), (proof, stop_button(watch)), GOLD)


def watches_card(watches: Sequence[Watch]) -> Card:
    """Lists the watches of a person and, for moderators, of the server's channels."""
    if not watches:
        return Card((Text(t("watch.none")),))
    lines = [_watch_line(one) for one in watches]
    return Card((Text("\n".join((t("watch.list", count=len(watches)), *lines, f"-# {t('watch.how_to_stop')}"))),))


def _watch_line(one: Watch) -> str:
    where = f" · <#{one.channel}>" if one.channel is not None else ""
    behind = f" · **{t('watch.undelivered')}**" if one.undelivered and one.channel is None else ""
    return f"- {escape_line(one.question, _QUESTION)}{where}{behind}"
