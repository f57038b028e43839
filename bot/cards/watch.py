"""What those who watch a question are told, and the list of what somebody watches. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.cards import custom_ids
from bot.cards.answer import GOLD, proof_button
from bot.cards.card import MOST_TEXT, Button, Card, Rule, Text
from bot.cards.escaping import shown_line, units
from bot.cards.excerpts import blocks, render, single
from bot.messages import listed, t
from index import AnswerChange, Citation

_ROOM = MOST_TEXT - 400
_QUESTION = 80


@dataclass(frozen=True, slots=True)
class Watched:
    """A watched question as it is listed: the channel that is told (None: the person), and whether it is behind."""

    question: str
    channel: int | None = None
    undelivered: bool = False


def stop_button(watch: int) -> Button:
    """Stops a watch."""
    return Button(t("button.stop_watch"), custom_ids.stop_watch(watch), "🔕")


def watching_card(card: Card, watch: int, channel: int | None) -> Card:
    """The present answer to a question that is watched from here on."""
    where = t("watch.started_here", channel=f"<#{channel}>") if channel is not None else t("watch.started")
    return replace(card, blocks=(Text(where), *card.blocks), buttons=(*card.buttons, stop_button(watch)))


def change_card(question: str, change: AnswerChange, watch: int, *, is_outdated: bool) -> Card:
    """What changed in a watched answer, with the excerpts before and after.

    `is_outdated`: the article of the one before has another text now.
    """
    kinds = listed([t(f"watch.kind.{kind}") for kind in change.kinds])
    asked = f"-# {t('answer.asked')} {shown_line(question, 300)}"
    head = Text(f"{asked}\n{t('watch.changed', kinds=kinds)}")
    sides: list[tuple[str, Citation]] = [(t("watch.now"), change.after)]
    if change.before is not None:
        sides.insert(0, (t("watch.before_outdated" if is_outdated else "watch.before"), change.before))
    parts: list[Text | Rule] = [head]
    room = (_ROOM - units(head.content)) // len(sides)
    for label, citation in sides:
        excerpt = single(citation)
        rendered = render(excerpt, room - units(label) - 2, bold=False)
        parts += [Rule(), Text(label), *blocks(excerpt, rendered, context=False)]
    return Card(tuple(parts), (proof_button([change.after]), stop_button(watch)), GOLD)


def watches_card(watches: Sequence[Watched]) -> Card:
    """Every question that a person watches, and those of the server's channels for its moderators."""
    if not watches:
        return Card((Text(t("watch.none")),))
    lines = [_line(one) for one in watches]
    return Card((Text("\n".join((t("watch.list", count=len(watches)), *lines, f"-# {t('watch.how_to_stop')}"))),))


def behind_line(count: int) -> str:
    """Says to somebody whom no DM reached that there is something new."""
    return t("watch.behind", count=count)


def _line(one: Watched) -> str:
    where = f" · <#{one.channel}>" if one.channel is not None else ""
    behind = f" · **{t('watch.undelivered')}**" if one.undelivered else ""
    return f"- {shown_line(one.question, _QUESTION)}{where}{behind}"
