"""Listens for questions in messages (mentions, replies, threads, DMs) and answers them there."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import discord
from cachetools import LRUCache, TTLCache
from discord.ext import commands

from bot import access, delivery, incoming_messages, messages
from bot.answering import Answered, Place, answer, failed, queue_notice, refused
from bot.cards.answer import delete_button
from bot.cards.card import Card, notice, with_buttons
from bot.cards.escaping import escape_line
from bot.cogs.ask import source_card
from bot.current_story import enter_for_message
from bot.failures import line_for
from bot.logs import log, pairs
from bot.messages import t
from bot.queue import LONGEST_QUESTION, Refusal, Ticket
from bot.state.conversation import following
from index import Question, StorybotError, is_in_passing, refers_back

if TYPE_CHECKING:
    from bot.client import StoryBot

WAIT_SIGN, IGNORED_SIGN = "⏳", "🔇"
_HANDLED = 2048
EDITED_SECONDS = 120.0
"""How long after a question an edit of it is answered."""
_SLACK = 60.0


@dataclass(slots=True)
class TrackedMessage:
    """A message addressed to the bot: its context, its text when last answered, and the answer.

    `context` is the question that it replies to, or else that of the thread or DM, and the person's recent question in
    the channel, both as of its arrival. `sent` may show the place in the queue, which the answer will replace.
    `taken_over`: another process admitted the message and died before it was done.
    """

    context: tuple[Question | None, Question | None] | None = None
    parsed: incoming_messages.MessageText | None = None
    sent: discord.Message | None = None
    taken_over: bool = False
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class HearMessages(commands.Cog):
    """Receives questions, passes them on, and puts each answer in its place."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        self._handled: LRUCache[int, None] = LRUCache(_HANDLED)
        self._tracked: TTLCache[int, TrackedMessage] = TTLCache(_HANDLED, EDITED_SECONDS + _SLACK)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Handles mentions, replies to the bot's answers, DMs and, with message content, messages in the bot's own
        threads.
        """
        addressed = self._is_addressed(message)
        if not (addressed or self._mentions_own_role(message)) or message.id in self._handled:
            return
        self._handled[message.id] = None  # the gateway may resend it
        if addressed:
            async with self.bot.asker.exchange():
                guild = message.guild.id if message.guild else None
                if await self.bot.claims.take(message.id, message.channel.id, guild):
                    await self._answer_claimed(message, TrackedMessage())
        elif await self.bot.claims.take(message.id, settled=True):
            self._tracked[message.id] = TrackedMessage()  # an edit may mention the bot itself
            messages.speak(self._language(message))
            await self._hint(message, t("ask.by_role"))

    @commands.Cog.listener()
    async def on_orphan(self, message: discord.Message) -> None:
        """Answers a message whose process died before it was done; it may have sent something already."""
        sent = None
        with suppress(*delivery.UNDELIVERED):
            async for later in message.channel.history(after=message, limit=50):
                reference = later.reference
                if later.author.id == self.bot.me.id and reference is not None and reference.message_id == message.id:
                    sent = later
        async with self.bot.asker.exchange():
            await self._answer_claimed(message, TrackedMessage(sent=sent, taken_over=True))

    async def _answer_claimed(self, message: discord.Message, tracked: TrackedMessage) -> None:
        """Answers a message that this process has claimed, replacing what was sent before."""
        try:
            await self._handle(message, tracked)
        except Exception:
            if not self.bot.stopping:  # else another process may succeed
                await self.bot.claims.settle(message.id)
            raise
        await self.bot.claims.settle(message.id)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Answers an edited question again, in place of the old answer, if it was edited soon after it was asked."""
        message = payload.message
        edited = message.edited_at  # None if only a link preview was added
        if edited is None or (edited - message.created_at).total_seconds() > EDITED_SECONDS:
            return
        tracked = self._tracked.get(message.id)
        if tracked is None:
            await self.on_message(message)
        elif self._is_addressed(message):
            async with self.bot.asker.exchange():
                await self._handle(message, tracked)

    async def _handle(self, message: discord.Message, tracked: TrackedMessage) -> None:
        """Answers the current text of a message, unless it was answered before; versions are handled one at a time."""
        parsed = incoming_messages.parse_message(message.content, self.bot.me.id)
        self._tracked[message.id] = tracked
        async with tracked.turn:
            before, tracked.parsed = tracked.parsed, parsed
            if before is not None and (parsed.plain, parsed.quoted) == (before.plain, before.quoted):
                return
            if not await self._process(message, parsed, tracked):
                tracked.parsed = before  # not answered, so the same text may be tried again

    async def _process(
        self, message: discord.Message, parsed: incoming_messages.MessageText, tracked: TrackedMessage
    ) -> bool:
        """Answers a message if that is allowed. Returns whether its text is done with."""
        target = _reply_target(message)
        replied, other = (target, None) if self._is_own(target) else (None, target)
        if message.guild is not None and replied is None and is_in_passing(parsed.text):
            return True
        settings = self.bot.servers.get(message.guild.id if message.guild else None)
        messages.speak(self._language(message))
        if access.ignored(settings, message.author):
            await self._notify_ignored(message)
            return True
        if (line := access.why_not_here(settings, message.channel, message.author)) is not None:
            log.info("closed %s", pairs({"guild": message.guild and message.guild.id, "channel": message.channel.id}))
            await self._hint(message, line)
            return True
        try:
            await enter_for_message(self.bot.current, message, replied)
        except Refusal as refusal:
            await self._hint(message, str(refusal))
            return True
        except StorybotError as error:  # its story cannot be opened
            where = pairs({"channel": message.channel.id})
            await self._hint(message, line_for(error, where=where) or t("answer.failed"))
            return False
        if tracked.context is None:
            tracked.context = await self._context(message, replied)
        unread = other is not None and other.author.id in self.bot.opt_outs
        about = parsed.quoted
        if not about and other is not None and not unread:
            about = incoming_messages.all_text(other, self.bot.me.id)
        elif not about:  # what it forwards or embeds
            about = incoming_messages.all_text(message, self.bot.me.id).removeprefix(parsed.plain).strip()
        points = (
            not parsed.plain
            or incoming_messages.asks_who_said(parsed.plain)
            or incoming_messages.asks_whether_true(parsed.plain)
        )
        if not about and points and other is not None:
            await self._hint(message, t("access.author_opted_out" if unread else "ask.unseen"))
            return True
        if not parsed.plain and not about:
            await self._hint(
                message, t("ask.how" if self.bot.me in message.mentions or message.guild is None else "ask.unread")
            )
            return True
        private = settings.private and message.guild is not None
        if private:  # by DM, which only the asker reads
            messages.speak(self._personal_language(message))
        return await self._answer_message(message, parsed.plain, about[:LONGEST_QUESTION], tracked, private=private)

    async def _answer_message(
        self, message: discord.Message, words: str, about: str, tracked: TrackedMessage, *, private: bool
    ) -> bool:
        """Answers a question, or finds who printed the text a message is about. Returns whether it was admitted."""
        guild = message.guild.id if message.guild else None
        place = Place("mention", message.author.id, guild, message.channel.id, private)
        seeks_source = bool(about) and incoming_messages.asks_who_said(words)
        question = Question(about) if seeks_source else self._question(words, about, tracked)
        tell = partial(self._show_place, message, tracked, private=private)
        try:
            with (
                nullcontext()  # by now the asker may have another question under way
                if tracked.taken_over
                else self.bot.asker.admitted(question, person=place.person, guild=guild)
            ):
                async with (
                    delivery.typing(message.author if private else message.channel),
                    queue_notice(self.bot, tell) as ticket,
                ):
                    if seeks_source:
                        answered = await self._find_source(about, place, ticket)
                    else:
                        offer = not private and access.may_open_thread(message.channel)
                        asked = question.text if private or about else None
                        answered = await answer(self.bot, question, place, asked=asked, thread=offer, ticket=ticket)
        except Refusal as refusal:
            refused(self.bot, place, refusal)
            await self._hint(message, str(refusal))
            return False
        await self._send_and_remember(message, answered, tracked, private=private)
        return True

    async def _find_source(self, text: str, place: Place, ticket: Ticket) -> Answered:
        """Finds who printed a text. Errors become a card too, since someone waits for one."""
        try:
            return Answered(await self.bot.asker.look_up(partial(source_card, self.bot, text), ticket=ticket))
        except Exception as error:
            return failed(self.bot, place, error)

    def _question(self, words: str, about: str, tracked: TrackedMessage) -> Question:
        """Builds the question of a message with the text it is about or the question it follows up."""
        if about and (not words or incoming_messages.asks_whether_true(words)):
            return Question(about)
        if about:
            return Question(words, follows=Question(about))
        linked, lately = tracked.context or (None, None)
        return following(Question(words), linked or (lately if refers_back(words) else None))

    async def _show_place(
        self, message: discord.Message, tracked: TrackedMessage, card: Card, *, private: bool
    ) -> None:
        """Shows the place in the queue where the answer will appear, unless an earlier answer is there."""
        if tracked.sent is None:
            tracked.sent = await (delivery.direct(message.author, card) if private else delivery.reply(message, card))

    async def _send_and_remember(
        self, message: discord.Message, answered: Answered, tracked: TrackedMessage, *, private: bool
    ) -> None:
        """Sends an answer to where it belongs or replaces the earlier one, and stores its question for follow-ups.

        If a private one cannot be delivered, says so in the channel.
        """
        card = answered.card if private else with_buttons(answered.card, delete_button(message.author.id))
        sent = await delivery.replace_card(tracked.sent, card) if tracked.sent is not None else None
        if sent is None and not private:
            sent = await delivery.reply(message, card, "" if tracked.sent is None else "a")
        elif sent is None and (sent := await delivery.direct(message.author, card)) is None:
            await delivery.reply(message, notice(t("ask.no_dm")))
        tracked.sent = sent
        if answered.question is None or message.author.id in self.bot.opt_outs:
            return
        in_thread = isinstance(message.channel, discord.Thread) or message.guild is None
        await self.bot.conversations.remember(
            answered.question,
            self.bot.hashed(message.author.id),
            sent.id if sent else None,
            message.channel.id if in_thread else None,
            channel=message.channel.id,
        )

    def _is_addressed(self, message: discord.Message) -> bool:
        if message.author.bot or message.webhook_id is not None or message.author.id in self.bot.opt_outs:
            return False
        if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
            return False
        if message.guild is None or self.bot.me in message.mentions or self._is_own(_reply_target(message)):
            return True
        own = isinstance(message.channel, discord.Thread) and message.channel.owner_id == self.bot.me.id
        return own and self.bot.settings.message_content

    def _is_own(self, message: discord.Message | None) -> bool:
        return message is not None and message.author.id == self.bot.me.id

    def _mentions_own_role(self, message: discord.Message) -> bool:
        """Returns whether a message mentions the bot's own role, which looks like the bot itself."""
        if message.author.bot or message.guild is None or message.author.id in self.bot.opt_outs:
            return False
        return any(role.tags is not None and role.tags.bot_id == self.bot.me.id for role in message.role_mentions)

    async def _context(
        self, message: discord.Message, replied: discord.Message | None
    ) -> tuple[Question | None, Question | None]:
        """Returns the question of the answer replied to, or of the thread or DM, and the person's recent one."""
        conversations, channel = self.bot.conversations, message.channel
        person = self.bot.hashed(message.author.id)
        reference = message.reference
        replied_to = reference.message_id if reference is not None else None
        await conversations.fetch(replied_to, channel.id, channel=channel.id, person=person)
        linked = None
        if replied is not None:
            linked = await incoming_messages.question_behind(self.bot, replied)
        elif isinstance(channel, discord.Thread) or message.guild is None:
            linked = conversations.before(channel.id)
        return linked, conversations.before_by(channel.id, person)

    def _language(self, message: discord.Message) -> str:
        guild = message.guild
        if guild is None:
            return self.bot.locales.get(message.author.id, messages.ENGLISH)
        return access.public_language(self.bot.servers.get(guild.id), guild)

    def _personal_language(self, message: discord.Message) -> str:
        """Returns the author's language, if one of their commands has shown it, or else the server's."""
        return self.bot.locales.get(message.author.id) or self._language(message)

    async def _notify_ignored(self, message: discord.Message) -> None:
        """Tells a person once, by DM or with a reaction, that this server ignores them."""
        assert message.guild is not None
        person = self.bot.hashed(message.author.id)
        if await self.bot.servers.mark_ignored_told(message.guild.id, person):
            messages.speak(self._personal_language(message))
            line = notice(t("access.ignored_in", server=escape_line(message.guild.name, 100)))
            if await delivery.direct(message.author, line) is None:
                await delivery.react(message, IGNORED_SIGN)

    async def _hint(self, message: discord.Message, line: str) -> None:
        """Replies with a line; if the person had one in the last minute, with a reaction that `/help` explains."""
        lately = message.guild is not None and self.bot.asker.lately_refused(message.author.id)
        if not lately or not await delivery.react(message, WAIT_SIGN):
            await delivery.reply(message, notice(line), "h")


def _reply_target(message: discord.Message) -> discord.Message | None:
    """Returns the message that this one replies to, if Discord shows it."""
    reference = message.reference
    if reference is None or reference.type is not discord.MessageReferenceType.reply:
        return None
    return reference.resolved if isinstance(reference.resolved, discord.Message) else None
