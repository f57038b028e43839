"""Answers a question: admission, asking, counting, logging, and the card."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import discord

from bot import access, delivery
from bot.cards.about import introduction_card
from bot.cards.answer import answer_card, decline_card, deletable, share_button
from bot.cards.card import Card, Text, notice, with_buttons
from bot.cards.comparison import otherwise_note, story_card
from bot.cards.custom_ids import current_story
from bot.failures import line_for
from bot.messages import language_name, speaking, spoken, supported_language, t
from bot.queue import Refusal, Ticket
from bot.state.conversation import following
from bot.state.database_errors import DatabaseTrouble
from bot.telemetry import log, pairs, question_line
from index import Answer, Decline, Question, Response, StorybotError, name_first, refers_back

if TYPE_CHECKING:
    from bot.client import StoryBot


NOTICE_SECONDS = 3.0
"""How long someone waits for a worker before they are told their place in the queue."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question came from: ids for fair queueing and the log. `way` is mention, slash, menu or again.

    `private`: only the asker sees the answer.
    """

    way: str
    person: int
    guild: int | None
    channel: int | None
    private: bool = False

    def fields(self) -> dict[str, object]:
        return {"way": self.way, "guild": self.guild, "channel": self.channel, "user": self.person}


@dataclass(frozen=True, slots=True)
class Answered:
    """A card, and the question to remember for follow-ups, if any."""

    card: Card
    question: Question | None = None


async def answer(
    bot: StoryBot,
    question: Question,
    place: Place,
    *,
    asked: str | None = None,
    thread: bool = False,
    ticket: Ticket | None = None,
) -> Answered:
    """Answers an admitted question. Errors become a card too, since someone waits for one."""
    try:
        asked_with = replace(question, caution=bot.servers.settings[place.guild].caution)
        reply = await bot.asker.ask(asked_with, ticket=ticket)
    except Exception as error:
        return failed(bot, place, error)
    response = reply.response
    result = response.result
    timings = {} if reply.cached else result.timings
    bot.metrics.decided("answer" if isinstance(result, Answer) else result.reason, timings)
    text = question.text if bot.settings.log_questions else None
    log.info("%s", question_line(reply, where=place.fields(), text=text))
    if response.reply is None:  # it talks about the bot, in a place where only the bot is spoken to
        return Answered(notice(t("reply.chat")))
    if isinstance(result, Decline) and result.reason == "not_covered":
        await _keep_declined(bot, question, place)
    if response.story is not None:
        return Answered(story_card(response.story, result.generation))
    if response.reading.intent == "about_bot":
        return Answered(introduction_card(bot.current.status, bot.settings))
    if isinstance(result, Decline) and response.reply and result.reason in ("not_a_question", "empty_question"):
        return Answered(_small_talk(response))
    goes_on = response.question_to_follow_up
    if isinstance(result, Decline) and response.reply_key == "nothing_further":
        return Answered(notice(_reply(response)), goes_on(question, ()))
    if isinstance(result, Answer):
        if copies := bot.current.catalogues[current_story()].copies:
            result = name_first(result, copies)
        card = answer_card(result, asked=asked, thread=thread, otherwise=await _differences_note(bot, result))
    else:
        card = decline_card(result, asked=asked)
    if response.reply:
        card = replace(card, blocks=(Text(f"-# {_reply(response)}"), *card.blocks))
    shown = result.shown if isinstance(result, Answer) else ()
    return Answered(await delivery.fitted(bot.database, card), goes_on(question, shown))


def failed(bot: StoryBot, place: Place, error: Exception) -> Answered:
    """Returns the line for the asker, whatever the error is; counts it, and logs the cause."""
    bot.metrics.refused(getattr(error, "reason", "error"))
    return Answered(notice(line_for(error, where=pairs(place.fields())) or t("answer.failed")))


async def look_up(
    bot: StoryBot,
    interaction: discord.Interaction[Any],
    what: str,
    make_card: Callable[[], Card],
    *,
    moderating: bool = False,
    fetch: Callable[[], Awaitable[object]] | None = None,
) -> None:
    """Answers a command with a card that a worker makes, admitted and queued like a question.

    `moderating`: it may be used anywhere, and only the person sees the card. `fetch` is awaited first, once the command
    is acknowledged.

    Raises:
        Refusal: the cooldown or the queue refuses it, or it timed out.
    """
    if not moderating and (line := access.why_not_asked(interaction)) is not None:
        await delivery.say(interaction, line)
        return
    hidden = moderating or access.private(interaction)
    place = (interaction.user.id, interaction.guild_id)
    async with bot.asker.exchange():
        with bot.asker.admitted(Question(what), person=place[0], guild=place[1]):
            await interaction.response.defer(ephemeral=hidden, thinking=True)
            access.speak_to_readers(interaction, hidden=hidden)
            if fetch is not None:
                await fetch()
            async with queue_notice(bot, partial(delivery.complete, interaction)) as ticket:
                card = await bot.asker.look_up(make_card, ticket=ticket)
            log.info("looked up %s", pairs({"user": place[0], "guild": place[1]}))
            await delivery.complete(interaction, card if hidden else deletable(card, interaction.user.id))


@asynccontextmanager
async def queue_notice(bot: StoryBot, tell: Callable[[Card], Awaitable[object]]) -> AsyncIterator[Ticket]:
    """Issues a ticket for the queue. Someone who still waits after `NOTICE_SECONDS` is told their place, once."""
    ticket, telling = Ticket(), set[asyncio.Task[None]]()

    async def tell_place(place: int) -> None:
        with suppress(*delivery.UNDELIVERED):
            await tell(notice(t("queue.place", place=place)))

    def after_a_while() -> None:
        if place := bot.asker.place_of(ticket):
            telling.add(asyncio.create_task(tell_place(place)))

    later = asyncio.get_running_loop().call_later(NOTICE_SECONDS, after_a_while)
    try:
        yield ticket
    finally:
        later.cancel()
        if telling:  # the notice is being sent, and the answer replaces it
            await asyncio.wait(telling)


async def answer_interaction(
    bot: StoryBot,
    interaction: discord.Interaction[Any],
    question: Question,
    *,
    way: str,
    private: bool,
    follows: bool = True,
) -> None:
    """Answers a command or a button. `follows` allows the question to follow up an earlier one."""
    if (line := access.why_not_asked(interaction)) is not None:
        await delivery.say(interaction, line)
        return
    hidden = private or access.private(interaction)
    person = bot.hashed(interaction.user.id)
    kept_in = _conversation_id(interaction)
    if follows:
        question = following(question, _previous_question(bot, interaction, question, kept_in, person))
    place = Place(way, interaction.user.id, interaction.guild_id, interaction.channel_id, hidden)
    async with bot.asker.exchange():
        try:
            with bot.asker.admitted(question, person=place.person, guild=place.guild):
                await interaction.response.defer(ephemeral=hidden, thinking=True)
                access.speak_to_readers(interaction, hidden=hidden)
                offer = not hidden and access.may_open_thread(interaction.channel)
                async with queue_notice(bot, partial(delivery.complete, interaction)) as ticket:
                    answered = await answer(bot, question, place, asked=question.text, thread=offer, ticket=ticket)
        except Refusal as refusal:
            refused(bot, place, refusal)
            await delivery.say(interaction, str(refusal))
            return
        card = answered.card
        if not hidden:
            card = deletable(card, interaction.user.id)
        elif answered.question is not None and not access.user_installed(interaction):
            card = with_buttons(card, share_button())
        sent = await delivery.complete(interaction, card)
    if answered.question is not None and person not in bot.opt_outs.people:
        await bot.conversations.remember(
            answered.question, person, sent.id if sent else None, kept_in, channel=interaction.channel_id
        )


async def _keep_declined(bot: StoryBot, question: Question, place: Place) -> None:
    """Stores a question that the articles do not answer for the server's digest, if the server wants that.

    Private questions and follow-ups are not stored.
    """
    if place.guild is None or place.private or question.follows is not None:
        return
    if bot.servers.settings[place.guild].keep_declined:
        try:
            await bot.digests.keep_declined(place.guild, question.text)
        except DatabaseTrouble as error:
            log.warning("declined unkept %s", pairs({"cause": error.kind}))


def _conversation_id(interaction: discord.Interaction[Any]) -> int | None:
    """Returns the thread or DM whose questions follow one another; None in an ordinary channel."""
    follows = isinstance(interaction.channel, discord.Thread) or interaction.guild_id is None
    return interaction.channel_id if follows else None


def _previous_question(
    bot: StoryBot, interaction: discord.Interaction[Any], question: Question, kept_in: int | None, person: str
) -> Question | None:
    """Returns the previous question of the thread or DM, or else the person's recent one if the words refer back."""
    before = bot.conversations.before(kept_in)
    if before is None and interaction.channel_id and refers_back(question.text):
        before = bot.conversations.before(interaction.channel_id, person)
    return before


def refused(bot: StoryBot, place: Place, refusal: Refusal) -> None:
    """Counts and logs a question that was refused."""
    bot.metrics.refused(refusal.reason)
    log.info("refused %s", pairs({**place.fields(), "reason": refusal.reason}))


def _small_talk(response: Response) -> Card:
    """Replies to what is no question; whoever greets or chats, and may be new, is told where to begin."""
    card = notice(_reply(response))
    if response.reply_key not in ("greeting", "chat"):
        return card
    with speaking(_language_of(response)):
        return replace(card, blocks=(*card.blocks, Text(f"-# {t('help.begin')}")))


def _reply(response: Response) -> str:
    """Returns the bot's line before or instead of an answer, in the language of the question."""
    with speaking(_language_of(response)):
        return t(f"reply.{response.reply_key}", language=language_name(response.language))


def _language_of(response: Response) -> str:
    return supported_language(response.reading.language) or spoken()


async def _differences_note(bot: StoryBot, answer: Answer) -> Text | None:
    """Returns the note that other outlets report it differently, or None. The answer is complete without it."""
    cited = [excerpt.answer for excerpt in answer.excerpts]
    if not cited or answer.kind == "articles" or not answer.sure:  # nothing to compare, or the excerpts may not answer
        return None
    try:
        return otherwise_note(await bot.lookup(bot.story.differences_touching, cited))
    except (StorybotError, Refusal) as error:
        log.warning("alone %s", pairs({"cause": type(error).__name__}))
        return None
