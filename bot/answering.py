"""A question from where it was asked to its card: admission, asking, counting, the log's line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.cards.about import help_card
from bot.cards.answer import card_for
from bot.cards.card import Card, Text, notice
from bot.cards.comparison import otherwise_note, story_card
from bot.failures import line_for
from bot.logs import log, pairs, question_line
from bot.queue import Refusal
from index import Answer, Decline, Question, Response, StorybotError

if TYPE_CHECKING:
    from bot.client import StoryBot


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question came from: ids for fairness and the log. `way` is mention, slash or menu."""

    way: str
    person: int
    guild: int | None
    channel: int | None

    def fields(self) -> dict[str, object]:
        return {"way": self.way, "guild": self.guild, "channel": self.channel, "user": self.person}


@dataclass(frozen=True, slots=True)
class Answered:
    """A card, None where nothing is to be said, and the question that a follow-up leans on, if it leans on one."""

    card: Card | None
    question: Question | None = None


async def answer(
    bot: StoryBot, question: Question, place: Place, *, asked: str | None = None, thread: bool = False
) -> Answered:
    """What an admitted question comes to; an error becomes a card too, since somebody waits for one."""
    try:
        asked_with = replace(question, caution=bot.servers.get(place.guild).caution)
        reply = await bot.asker.ask(asked_with, generation=bot.catalogue.status.generation)
    except Exception as error:  # whatever it is, the person gets a line and the log its cause
        bot.metrics.refused(getattr(error, "reason", "error"))
        return Answered(notice(line_for(error, where=pairs(place.fields())) or "That did not work."))
    response = reply.response
    result = response.result
    bot.metrics.decided("answer" if isinstance(result, Answer) else result.reason, result.timings)
    text = question.text if bot.settings.log_questions else None
    log.info("%s", question_line(reply, where=place.fields(), text=text))
    if response.reply is None:
        return Answered(None)
    if response.story is not None:
        return Answered(story_card(response.story, result.generation))
    if response.reading.intent == "about_bot":
        return Answered(help_card(bot.tree.get_commands(), bot.settings))
    if isinstance(result, Decline) and response.reply and result.reason in ("not_a_question", "empty_question"):
        return Answered(notice(response.reply))
    note = await _differences_note(bot, result) if isinstance(result, Answer) else None
    card = card_for(result, asked=asked, thread=thread and isinstance(result, Answer), otherwise=note)
    if response.reply:
        card = replace(card, blocks=(Text(f"-# {response.reply}"), *card.blocks))
    return Answered(card, _followed(response, question))


def _followed(response: Response, question: Question) -> Question:
    """The question as a follow-up leans on it, with the sentences that it was shown."""
    result = response.result
    shown = [one.answer for one in result.excerpts] if isinstance(result, Answer) else []
    seen = frozenset((citation.source.article, citation.start) for citation in shown)
    if response.reading.kind == "continue" and question.follows is not None:
        return replace(question.follows, seen=question.seen | seen)
    return replace(question, seen=(question.seen if response.reading.refers else frozenset()) | seen)


async def _differences_note(bot: StoryBot, answer: Answer) -> Text | None:
    """The line that says who prints otherwise what an answer rests on; an answer is whole without it."""
    cited = [excerpt.answer for excerpt in answer.excerpts]
    if not cited or answer.kind == "articles":
        return None
    try:
        return otherwise_note(await bot.lookup(bot.story.differences_touching, cited), answer.generation)
    except (StorybotError, Refusal) as error:
        log.warning("alone %s", pairs({"cause": type(error).__name__}))
        return None
