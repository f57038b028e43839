"""Asks watched questions again at each new generation, and notifies their watchers of changes, once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord

from bot import access, delivery
from bot.cards.card import Card
from bot.cards.custom_ids import checksum, key_of
from bot.cards.watch import change_card
from bot.messages import speaking, t
from bot.queue import Refusal
from bot.state.database_errors import DatabaseTrouble
from bot.state.watches import Watch, Watches
from bot.telemetry import log, pairs
from index import (
    AnswerChange,
    Question,
    SeenAnswer,
    StorybotError,
    answer_change,
    article_marks,
    fresh_articles,
    remembered,
)

if TYPE_CHECKING:
    from bot.client import StoryBot

_BUSY_SECONDS = 0.5
"""How often to check for an idle queue: watched questions give way to people."""
_ATTEMPTS = 2
"""How often a watch is asked at one generation, if the queue refuses its question or it times out."""


@dataclass(frozen=True, slots=True)
class WatchResult:
    """The current answer to a watched question, and its change, if it needs a notice."""

    generation: str
    seen: SeenAnswer
    change: AnswerChange | None


class WatchRounds:
    """The rounds over all watches. `unreachable` are the ids of people whom a DM could not reach."""

    def __init__(self, bot: StoryBot, watches: Watches) -> None:
        self._bot = bot
        self._watches = watches
        self._finished: dict[str, str] = {}  # by story, the generation at which every watch was asked
        self._turn = asyncio.Lock()
        self.unreachable: set[int] = set()

    async def round(self) -> int:
        """Asks every watch that was not asked at the live generation of its story. Returns the number of notices sent.

        The first round after a start repeats watches that were asked but perhaps not notified.
        """
        notified = 0
        async with self._turn:
            try:
                for story in await self._watches.stories() if self._bot.current.several else ("",):
                    notified += await self._try_round_of(story)
            except DatabaseTrouble as error:
                log.warning("watches %s", pairs({"cause": error.kind}))
        return notified

    async def _try_round_of(self, story: str) -> int:
        """Asks the watches of one story. A story that cannot be opened is skipped until the next round.

        Raises:
            DatabaseTrouble: the database cannot be used.
        """
        try:
            return await self._round_of(story) if await self._bot.current.enter_by_name(story, anywhere=True) else 0
        except DatabaseTrouble:
            raise
        except (StorybotError, Refusal) as error:
            log.warning("watches unasked %s", pairs({"story": story or None, "cause": type(error).__name__}))
            return 0

    async def _round_of(self, story: str) -> int:
        generation = self._bot.catalogue.status.generation
        if generation == self._finished.get(story):
            return 0
        self.unreachable |= await self._watches.unreachable()
        numbers = await self._watches.due(generation, unfinished=story not in self._finished)
        notified = 0
        waiting = numbers
        for _ in range(_ATTEMPTS):
            refused = list[int]()
            for number in waiting:
                if self._bot.asker.draining or self._bot.catalogue.status.generation != generation:
                    return notified
                try:
                    notified += await self._ask_again(number)
                except Refusal as error:
                    log.warning("watch refused %s", pairs({"watch": number, "cause": error.reason}))
                    refused.append(number)
            waiting = tuple(refused)
        self._finished[story] = generation
        if numbers:
            log.info("watches asked %s", pairs({"generation": generation, "asked": len(numbers), "told": notified}))
        return notified

    async def _ask_again(self, number: int) -> bool:
        """Asks one watch and sends a notice of a change. Returns whether one was sent.

        Raises:
            Refusal: the question timed out or was not admitted.
        """
        catalogue = self._bot.catalogue
        await self._watches.ask(number, catalogue.status.generation, article_marks(catalogue.sources))
        watch = await self._watches.find(number)
        if watch is None:
            return False
        try:
            while self._bot.asker.waiting:  # noqa: ASYNC110  (the queue sets no event)
                await asyncio.sleep(_BUSY_SECONDS)
            result = await self.ask_now(watch)
        except StorybotError as error:
            log.warning("watch unasked %s", pairs({"watch": number, "cause": type(error).__name__}))
            return False
        if result is None:
            return False
        if result.change is None or await self._notify(watch, result.change):
            await self._watches.record_seen(number, remembered(watch.seen, result.seen), result.generation)
            return result.change is not None
        return False

    async def hint(self, interaction: discord.Interaction[Any]) -> None:
        """Tells a person whom no DM reached, once, that their watches have news. It follows a response to them."""
        if interaction.user.id not in self.unreachable:
            return
        try:
            count = sum(one.undelivered for one in await self._watches.of(interaction.user.id))
        except DatabaseTrouble as error:  # the hint comes with the next response
            log.warning("unhinted %s", pairs({"cause": error.kind}))
            return
        self.unreachable.discard(interaction.user.id)
        if count:
            await delivery.say(interaction, t("watch.behind", count=count))

    async def ask_now(self, watch: Watch) -> WatchResult | None:
        """Asks a watched question on the live generation.

        Returns None if the generation changed meanwhile, or if the story is no longer available there.

        Raises:
            Refusal: it timed out.
            StorybotError: raised by the story.
        """
        if not await self._bot.current.enter_by_name(watch.story, watch.server):
            return None
        catalogue = self._bot.catalogue
        generation = catalogue.status.generation
        caution = self._bot.servers.settings[watch.server].caution
        reply = await self._bot.asker.ask(Question(watch.question, caution=caution))
        result = reply.response.result
        if result.generation != generation:
            return None
        seen = await self._bot.lookup(self._bot.story.seen, result)
        earlier = await self._watches.articles(watch.generation)
        fresh = fresh_articles(catalogue.sources, earlier) if earlier is not None else None
        return WatchResult(generation, seen, answer_change(watch.seen, seen, fresh))

    def card(self, watch: Watch, change: AnswerChange) -> Card:
        """Returns the notice of a change, in the current language."""
        before = change.before.source if change.before is not None else None
        now = self._bot.catalogue.by_key.get(key_of(before.article)) if before is not None else None
        is_outdated = before is not None and (now is None or now.file_sha256 != before.file_sha256)
        return change_card(watch.question, change, watch.id, is_outdated=is_outdated)

    async def _notify(self, watch: Watch, change: AnswerChange) -> bool:
        """Notifies a person or a channel. Returns whether that is done, also if the recipient no longer exists."""
        with speaking(self._language(watch)):
            card = await delivery.fitted(self._bot.database, self.card(watch, change))
        # Discord rejects a repeated nonce for some minutes, so a retry after a crash sends nothing twice.
        nonce = f"w{watch.id}-{checksum(change.after)}"
        if watch.channel is not None:
            return await self._notify_channel(watch, watch.channel, card, nonce)
        assert watch.person is not None
        try:
            person = await self._bot.fetch_user(watch.person)
            sent = await delivery.direct(person, card, nonce)
        except discord.NotFound:  # the account was deleted
            await self._watches.forget_person(watch.person)
            return True
        except delivery.UNDELIVERED:
            sent = None
        if sent is None:
            self.unreachable.add(watch.person)
            await self._watches.mark_undelivered(watch.id)
        return sent is not None

    async def _notify_channel(self, watch: Watch, channel: int, card: Card, nonce: str) -> bool:
        try:
            await delivery.post(self._bot.get_partial_messageable(channel), card, nonce)
        except discord.NotFound:
            await self._watches.forget_channel(channel)
            return True
        except delivery.UNDELIVERED as error:
            log.warning("watch untold %s", pairs({"channel": channel, "cause": type(error).__name__}))
            await self._watches.mark_undelivered(watch.id)
            return False
        return True

    def _language(self, watch: Watch) -> str:
        if watch.server is None:
            return watch.language
        guild = self._bot.get_guild(watch.server)
        return access.public_language(self._bot.servers.settings[watch.server], guild)
