"""The digest of a channel: what is new in the story since the last one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards.answer import GOLD, GREY
from bot.cards.card import MOST_TEXT, Card, Rule, Text
from bot.cards.comparison import difference_line
from bot.cards.sources import source_line
from bot.markdown import escape_line, units
from bot.messages import t
from index import Answer, StoryNews

_ARTICLES, _DIFFERENCES, _MARKED, _ANSWERED = 8, 4, 5, 5
_LINE, _MORE = 300, 60  # units of an article's line, and of the line for what is left out


def digest_card(title: str, news: StoryNews, answered: Sequence[tuple[str, Answer]]) -> Card | None:
    """Lists new articles, differences, corrections and newly answered questions; None if nothing is new."""
    sections = (
        (t("digest.articles", count=len(news.articles)), [source_line(one, _LINE) for one in news.articles], _ARTICLES),
        (t("digest.differences", count=len(news.differences)), [*map(difference_line, news.differences)], _DIFFERENCES),
        (t("digest.marked", count=len(news.marked)), [source_line(one, _LINE) for one in news.marked], _MARKED),
        (t("digest.answered", count=len(answered)), [_answered(*one) for one in answered], _ANSWERED),
    )
    if not any(items for _, items, _ in sections):
        return None
    parts: list[Text | Rule] = [Text(t("digest.lead", title=escape_line(title, 200)))]
    room = MOST_TEXT - 300
    for head, items, most in sections:
        if text := _section(head, items, most, room):
            parts += [Rule(), Text(text)]
            room -= units(text)
    return Card(tuple(parts), (), GOLD)


def no_news_card() -> Card:
    """Tells a moderator that a digest would be empty."""
    return Card((Text(t("digest.nothing")),), (), GREY)


def _section(head: str, items: Sequence[str], most: int, room: int) -> str:
    """Returns as many items as fit under their heading, and a count of the rest."""
    text, left = head, len(items)
    for item in items[:most]:
        if units(f"{text}\n{item}") > room - _MORE:
            break
        text, left = f"{text}\n{item}", left - 1
    if left == len(items):
        return ""
    return f"{text}\n-# {t('answer.and_more', count=left)}" if left else text


def _answered(question: str, answer: Answer) -> str:
    cited = answer.excerpts[0].answer
    return (
        f"**{escape_line(question, 150)}**\n> {escape_line(cited.text, 300)}\n-# {escape_line(cited.source.outlet, 60)}"
    )
