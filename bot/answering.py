"""A question from where it was asked to its card: admission, asking, counting, the log's line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.cards.answer import card_for
from bot.cards.card import Card, Text, notice
from bot.cards.comparison import otherwise_note
from bot.failures import line_for
from bot.logs import log, pairs, question_line
from bot.queue import Refusal
from index import Answer, Question, StorybotError

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


async def answer(
    bot: StoryBot, question: Question, place: Place, *, asked: str | None = None, thread: bool = False
) -> Card:
    """The card for an admitted question; an error becomes a card too, since somebody waits for one."""
    try:
        reply = await bot.asker.ask(question, generation=bot.catalogue.status.generation)
    except Exception as error:  # whatever it is, the person gets a line and the log its cause
        bot.metrics.refused(getattr(error, "reason", "error"))
        return notice(line_for(error, where=pairs(place.fields())) or "That did not work.")
    result = reply.result
    bot.metrics.decided("answer" if isinstance(result, Answer) else result.reason, result.timings)
    text = question.text if bot.settings.log_questions else None
    log.info("%s", question_line(reply, where=place.fields(), text=text))
    otherwise = await _otherwise(bot, result) if isinstance(result, Answer) else None
    return card_for(result, asked=asked, thread=thread and isinstance(result, Answer), otherwise=otherwise)


async def _otherwise(bot: StoryBot, answer: Answer) -> Text | None:
    """The line that says who prints otherwise what an answer rests on; an answer is whole without it."""
    cited = [excerpt.answer for excerpt in answer.excerpts]
    if not cited or answer.kind == "articles":
        return None
    try:
        return otherwise_note(await bot.lookup(bot.story.otherwise, cited), answer.generation)
    except (StorybotError, Refusal) as error:
        log.warning("alone %s", pairs({"cause": type(error).__name__}))
        return None
