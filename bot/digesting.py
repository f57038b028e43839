"""Sends the digests that are due, each at most once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord

from bot import access, delivery
from bot.cards.card import Card
from bot.cards.digest import digest_card
from bot.messages import speaking
from bot.queue import LONGEST_QUESTION, Refusal
from bot.state.database_errors import DatabaseTrouble
from bot.state.digests import Digest, Digests
from bot.telemetry import log, pairs
from index import Answer, Question, SeenStory, Story, StorybotError, seen_story, story_news

if TYPE_CHECKING:
    from bot.client import StoryBot


def snapshot(story: Story) -> SeenStory:
    """Returns the state of the story that a new digest starts from. It blocks, so call it in a worker thread."""
    return seen_story(story.sources(), story.differences())


def news_card(story: Story, before: SeenStory, answered: Sequence[tuple[str, Answer]]) -> tuple[Card | None, SeenStory]:
    """Returns a card of what is new since `before` (None if nothing is), and the story's state now. It blocks."""
    sources, differences = story.sources(), story.differences()
    card = digest_card(story.status().title, story_news(before, sources, differences), answered)
    return card, seen_story(sources, differences)


class DigestRounds:
    """The rounds that send digests."""

    def __init__(self, bot: StoryBot, digests: Digests) -> None:
        self._bot = bot
        self._digests = digests

    async def round(self, now: float) -> int:
        """Sends the digests due at `now` (seconds since 1970) that have news. Returns how many."""
        sent = 0
        try:
            for one in await self._digests.due(now):
                if self._bot.asker.draining:
                    break
                # Taken first, so that a failing digest is skipped once and never sent twice.
                if await self._digests.take(one, now):
                    sent += await self._send(one)
        except DatabaseTrouble as error:
            log.warning("digests %s", pairs({"cause": error.kind}))
        return sent

    async def _send(self, one: Digest) -> bool:
        guild = self._bot.get_guild(one.server)
        try:
            if not await self._bot.current.enter_by_name(one.story, one.server):
                return False
            answered = await self._answered(one.server)
            with speaking(access.public_language(self._bot.servers.settings[one.server], guild)):
                card, seen = await self._bot.lookup(news_card, self._bot.story, one.seen, answered)
        except (StorybotError, Refusal) as error:
            log.warning("digest unmade %s", pairs({"channel": one.channel, "cause": type(error).__name__}))
            return False
        if card is None:
            return False
        try:
            channel = self._bot.get_partial_messageable(one.channel)
            await delivery.post(channel, card, f"d{one.channel}-{int(one.sent) % 10**4}")
        except discord.NotFound:
            await self._digests.stop(one.channel)
            return False
        except delivery.UNDELIVERED as error:  # the next digest includes this news
            log.warning("digest unsent %s", pairs({"channel": one.channel, "cause": type(error).__name__}))
            return False
        await self._digests.record_seen(one.channel, seen)
        await self._digests.forget_declined(one.server, [question for question, _ in answered])
        return True

    async def _answered(self, server: int) -> list[tuple[str, Answer]]:
        """Returns the declined questions of a server that the story now answers."""
        settings = self._bot.servers.settings[server]
        if not settings.keep_declined:
            return []
        found: list[tuple[str, Answer]] = []
        for text in await self._digests.declined(server):
            question = Question(text[:LONGEST_QUESTION], caution=settings.caution)
            try:
                result = (await self._bot.asker.ask(question)).response.result
            except (StorybotError, Refusal):
                continue
            if isinstance(result, Answer) and result.sure and result.excerpts:
                found.append((text, result))
        return found
