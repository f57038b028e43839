"""Listens for questions in messages (mentions, replies, threads, DMs) and answers them there."""

from __future__ import annotations

import asyncio
import re
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Literal

import discord
from cachetools import LRUCache, TTLCache
from discord.ext import commands

from bot import access, delivery, messages
from bot.answering import Answered, Place, answer, failed, queue_notice, refused
from bot.cards.answer import deletable
from bot.cards.card import Card, notice
from bot.cogs.ask import source_card
from bot.current_story import enter_for_message
from bot.failures import line_for
from bot.markdown import MessageText, all_text, escape_line, parse_message
from bot.messages import t
from bot.posted_answers import question_behind
from bot.queue import LONGEST_QUESTION, Refusal, Ticket
from bot.state.conversation import following
from bot.telemetry import log, pairs
from index import Question, StorybotError, is_in_passing, refers_back

if TYPE_CHECKING:
    from bot.client import StoryBot
    from bot.state.claims import Claims

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
    parsed: MessageText | None = None
    sent: discord.Message | None = None
    taken_over: bool = False
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class HearMessages(commands.Cog):
    """Receives questions, passes them on, and puts each answer in its place."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        self._handled: LRUCache[int, None] = LRUCache(_HANDLED)
        self._tracked: TTLCache[int, TrackedMessage] = TTLCache(_HANDLED, EDITED_SECONDS + _SLACK)

    async def cog_load(self) -> None:
        """Replaces discord.py's own handler of messages, which would look for prefix commands."""
        self.bot.event(self.on_message)

    async def on_message(self, message: discord.Message) -> None:
        """Handles mentions, replies to the bot's answers, DMs and, with message content, messages in the bot's own
        threads.
        """
        addressed = self._addressed(message)
        if addressed is None or message.id in self._handled:
            return
        self._handled[message.id] = None  # the gateway may resend it
        claims, guild = self.bot.claims, message.guild.id if message.guild else None
        if addressed == "bot":
            async with self.bot.asker.exchange():
                if claims is None:
                    await self._handle(message, TrackedMessage())
                elif await claims.take(message.id, message.channel.id, guild):
                    await self._answer_claimed(claims, message, TrackedMessage())
        elif claims is None or await claims.take(message.id, settled=True):
            self._tracked[message.id] = TrackedMessage()  # an edit may mention the bot itself
            messages.speak(access.public_language(self.bot.servers.settings[guild], message.guild))
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
        assert self.bot.claims is not None
        async with self.bot.asker.exchange():
            await self._answer_claimed(self.bot.claims, message, TrackedMessage(sent=sent, taken_over=True))

    async def _answer_claimed(self, claims: Claims, message: discord.Message, tracked: TrackedMessage) -> None:
        """Answers a message that this process has claimed, replacing what was sent before."""
        try:
            await self._handle(message, tracked)
        except Exception:
            if not self.bot.stopping:  # else another process may succeed
                await claims.settle(message.id)
            raise
        await claims.settle(message.id)

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
        elif self._addressed(message) == "bot":
            async with self.bot.asker.exchange():
                await self._handle(message, tracked)

    async def _handle(self, message: discord.Message, tracked: TrackedMessage) -> None:
        """Answers the current text of a message, unless it was answered before; versions are handled one at a time."""
        parsed = parse_message(message.content, self.bot.me.id)
        self._tracked[message.id] = tracked
        async with tracked.turn:
            before, tracked.parsed = tracked.parsed, parsed
            if before is not None and (parsed.plain, parsed.quoted) == (before.plain, before.quoted):
                return
            if not await self._process(message, parsed, tracked):
                tracked.parsed = before  # not answered, so the same text may be tried again

    async def _process(self, message: discord.Message, parsed: MessageText, tracked: TrackedMessage) -> bool:
        """Answers a message if that is allowed. Returns whether its text is done with."""
        target, guild = _reply_target(message), message.guild
        own = target is not None and target.author.id == self.bot.me.id
        replied, other = (target, None) if own else (None, target)
        overheard = self.bot.me not in message.mentions and _is_overheard(message, parsed)
        if guild is not None and replied is None and (overheard or is_in_passing(parsed.text)):
            return True
        settings = self.bot.servers.settings[guild.id if guild else None]
        own_language = self.bot.locales.get(message.author.id)  # known if one of their commands has shown it
        messages.speak(access.public_language(settings, guild) if guild else own_language or messages.ENGLISH)
        if access.ignored(settings, message.author):
            await self._notify_ignored(message, own_language)
            return True
        if (line := access.why_not_here(settings, message.channel, message.author)) is not None:
            log.info("closed %s", pairs({"guild": guild and guild.id, "channel": message.channel.id}))
            await self._hint(message, line)
            return True
        try:
            if self.bot.current.several:
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
        unread = other is not None and self.bot.hashed(other.author.id) in self.bot.opt_outs.people
        about = parsed.quoted
        if not about and other is not None and not unread:
            about = all_text(other, self.bot.me.id)
        elif not about and (message.embeds or message.message_snapshots):  # what it embeds or forwards
            about = all_text(message, self.bot.me.id).removeprefix(parsed.plain).strip()
        if (
            not about
            and other is not None
            and (not parsed.plain or asks_who_said(parsed.plain) or asks_whether_true(parsed.plain))
        ):
            await self._hint(message, t("access.author_opted_out" if unread else "ask.unseen"))
            return True
        if not parsed.plain and not about:
            if guild is None:
                line = t("reply.chat")
            else:
                line = t("ask.how" if self.bot.me in message.mentions else "ask.unread")
            await self._hint(message, line)
            return True
        private = settings.private and guild is not None
        if private:  # by DM, which only the asker reads
            messages.speak(own_language or messages.spoken())
        return await self._answer_message(message, parsed.plain, about[:LONGEST_QUESTION], tracked, private=private)

    async def _answer_message(
        self, message: discord.Message, words: str, about: str, tracked: TrackedMessage, *, private: bool
    ) -> bool:
        """Answers a question, or finds who printed the text a message is about. Returns whether it was admitted."""
        guild = message.guild.id if message.guild else None
        place = Place("mention", message.author.id, guild, message.channel.id, private)
        seeks_source = bool(about) and asks_who_said(words)
        if about:
            alone = seeks_source or not words or asks_whether_true(words)
            question = Question(about) if alone else Question(words, follows=Question(about))
        else:
            linked, lately = tracked.context or (None, None)
            before = linked or (lately if lately and refers_back(words) else None)
            question = following(Question(words), before) if before else Question(words)
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
        card = answered.card if private else deletable(answered.card, message.author.id)
        sent = await delivery.replace_card(tracked.sent, card) if tracked.sent is not None else None
        if sent is None and not private:
            sent = await delivery.reply(message, card, "" if tracked.sent is None else "a")
        elif sent is None and (sent := await delivery.direct(message.author, card)) is None:
            await delivery.reply(message, notice(t("ask.no_dm")))
        tracked.sent = sent
        person = self.bot.hashed(message.author.id)
        if answered.question is None or person in self.bot.opt_outs.people:
            return
        in_thread = isinstance(message.channel, discord.Thread) or message.guild is None
        await self.bot.conversations.remember(
            answered.question,
            person,
            sent.id if sent else None,
            message.channel.id if in_thread else None,
            channel=message.channel.id,
        )

    def _addressed(self, message: discord.Message) -> Literal["bot", "role"] | None:
        """Returns whether a message addresses the bot, or mentions its own role, which looks like the bot itself."""
        if message.author.bot or message.webhook_id is not None:
            return None
        if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
            return None
        me, target, channel = self.bot.me, _reply_target(message), message.channel
        in_own_thread = isinstance(channel, discord.Thread) and channel.owner_id == me.id
        addressed: Literal["bot", "role"]
        if (
            message.guild is None
            or me in message.mentions
            or (target is not None and target.author.id == me.id)
            or (in_own_thread and self.bot.settings.message_content)
        ):
            addressed = "bot"
        elif any(role.tags is not None and role.tags.bot_id == me.id for role in message.role_mentions):
            addressed = "role"
        else:
            return None
        return None if self.bot.hashed(message.author.id) in self.bot.opt_outs.people else addressed

    async def _context(
        self, message: discord.Message, replied: discord.Message | None
    ) -> tuple[Question | None, Question | None]:
        """Returns the question of the answer replied to, or of the thread or DM, and the person's recent one."""
        conversations, channel = self.bot.conversations, message.channel
        person = self.bot.hashed(message.author.id)
        if self.bot.database.shared:
            replied_to = message.reference.message_id if message.reference is not None else None
            await conversations.fetch(replied_to, channel.id, channel=channel.id, person=person)
        linked = None
        if replied is not None:
            linked = await question_behind(self.bot, replied)
        elif isinstance(channel, discord.Thread) or message.guild is None:
            linked = conversations.before(channel.id)
        return linked, conversations.before(channel.id, person)

    async def _notify_ignored(self, message: discord.Message, language: str | None) -> None:
        """Tells a person once, by DM or with a reaction, that this server ignores them."""
        assert message.guild is not None
        person = self.bot.hashed(message.author.id)
        if await self.bot.servers.mark_ignored_told(message.guild.id, person):
            messages.speak(language or messages.spoken())
            line = notice(t("access.ignored_in", server=escape_line(message.guild.name, 100)))
            if await delivery.direct(message.author, line) is None:
                await delivery.react(message, IGNORED_SIGN)

    async def _hint(self, message: discord.Message, line: str) -> None:
        """Replies with a line; if the person had one in the last minute, with a reaction that `/help` explains."""
        lately = message.guild is not None and self.bot.asker.lately_refused(message.author.id)
        if not lately or not await delivery.react(message, WAIT_SIGN):
            await delivery.reply(message, notice(line), "h")


def _is_overheard(message: discord.Message, parsed: MessageText) -> bool:
    """Returns whether people talk among themselves in the bot's thread: nothing is asked, or somebody else is."""
    return message.reference is not None or bool(message.mentions) or not asks_something(parsed.plain)


def _reply_target(message: discord.Message) -> discord.Message | None:
    """Returns the message that this one replies to, if Discord shows it."""
    reference = message.reference
    if reference is None or reference.type is not discord.MessageReferenceType.reply:
        return None
    return reference.resolved if isinstance(reference.resolved, discord.Message) else None


_THIS = r"(?:this|that|it|these|those|dis|dat)"
_WHO_SAID = re.compile(
    r"(?:(?:and|but|so)\s+)?(?:who|where|which\s+\w+)\b.*\b(?:said|sed|says?|printed?|wrote|writes|posted|claim(?:s|ed)|quoted?|"
    r"from|source|reported?)\b.*"
    rf"|(?:(?:what(?:'s|\s+is)\s+the|got\s+an?|any|an?)\s+)?(?:sources?|sauce|link)(?:\s+(?:of|for|to|on)\s+{_THIS})?"
    r"(?:\s+(?:please|pls|plz))?|who|says\s+who",
    re.IGNORECASE,
)
_POINTS = re.compile(rf"\b(?:{_THIS}|he|she|they|sources?|sauce|link)\b|^(?:says )?who$", re.IGNORECASE)
_IS_IT_SO = re.compile(
    rf"(?:(?:and|but|so|wait)\s+)?(?:is|was|are|isn't|did|does)?\s*{_THIS}?\s*(?:really\s+|actually\s+|even\s+)?"
    r"(?:true|real|right|correct|accurate|so|fake|legit|happen(?:ed)?|(?:a\s+)?lie|(?:no\s+)?cap|confirmed|(?:a\s+)?fact)"
    r"(?:\s+(?:or\s+\w+|though|tho))?"
    r"|did\s+(?:he|she|they|somebody|someone|anyone|anybody)\s+(?:really|actually|ever|even)\s+(?:say|said|write|claim)\s+"
    rf"{_THIS}"
    r"|(?:(?:can|could|will|would)\s+(?:you|u|someone|anyone)\s+)?(?:please\s+|pls\s+)?(?:verify|confirm|check|fact[\s-]?check)"
    rf"(?:\s+{_THIS})?(?:\s+(?:please|pls|plz|out|for\s+me))*",
    re.IGNORECASE,
)


_ASKS = re.compile(
    r"[?？؟](?:\s|$)|^(?:(?:and|but|so|ok|then|wait)[\s,]+)*(?:"
    r"(?!what\s+an?\b)(?:who|what|why|when|where|which|whose|whom|how)(?:'?s|'?re|'?d)?\b|"
    r"(?:is|are|was|were|does|did|has|have|had|can|could|will|would|should)\s+"
    r"(?:the|there|he|she|they|it|any\w*|some\w*|his|her|their)\b|"
    r"(?:tell|show|give)\s+me\b|(?:summari[sz]e|compare|explain|quote)\b|"
    r"(?:any\s+|some\s+)?more(?:\s+(?:on|about)\b.*)?$|then$|sources?$|"
    r"wer|wann|wo|warum|wieso|weshalb|wie\s+viele?|welche[rsnm]?|"
    r"qui|quand|où|pourquoi|combien|quel(?:le)?s?|est-ce|"
    r"qué|quiénes?|cuándo|dónde|por\s+qué|cómo|cuánt[oa]s?|cuál(?:es)?)\b|^(?:and|und|et|y)\s+(?:the\s+)?\S+$|^¿",
    re.IGNORECASE,
)


def asks_something(words: str) -> bool:
    """Returns whether a message asks or requests something, by a question mark or by how it begins."""
    return _ASKS.search(words.strip()) is not None


def asks_who_said(words: str) -> bool:
    """Returns whether a message asks for the source of another message: "who said this?"."""
    words = words.strip(" ?!.")
    return _WHO_SAID.fullmatch(words) is not None and _POINTS.search(words) is not None


def asks_whether_true(words: str) -> bool:
    """Returns whether a message asks whether another message is true."""
    return _IS_IT_SO.fullmatch(words.strip(" ?!.")) is not None
