"""Reads messages that people send: their text, what they quote, and the question behind one of the bot's answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import discord

from bot.cards.escaping import unescape
from bot.messages import in_every_language
from index import Question

if TYPE_CHECKING:
    from bot.client import StoryBot


async def question_behind(bot: StoryBot, message: discord.Message) -> Question | None:
    """Returns the question of one of the bot's answers: as remembered, or else as far as Discord shows it."""
    known = bot.conversations.before(message.id)
    if known is None and (text := await _question_text(message, bot.me.id)):
        known = Question(text)
    return known


async def _question_text(message: discord.Message, me: int) -> str | None:
    """Returns the question of an answer: from its *Asked* line, or else from the message that it replies to."""
    for content in texts(message):
        for head in (f"-# {asked} " for asked in in_every_language("answer.asked")):
            if content.startswith(head):
                return unescape(content.removeprefix(head))
    if message.reference is None or message.reference.message_id is None:
        return None
    asked = message.reference.resolved
    if not isinstance(asked, discord.Message):
        try:
            asked = await message.channel.fetch_message(message.reference.message_id)
        except discord.HTTPException:
            return None
    return parse_message(asked.content, me).plain or None


def texts(message: discord.Message) -> Iterator[str]:
    """Yields the text displays of a message, in order."""
    return (one.content for one in _components(message) if isinstance(one, discord.TextDisplay))


def custom_ids_in(message: discord.Message) -> Iterator[str]:
    """Yields the custom ids of a message's buttons, in order."""
    return (one.custom_id for one in _components(message) if isinstance(one, discord.Button) and one.custom_id)


def _components(message: discord.Message) -> Iterator[Any]:
    pending: list[Any] = list(message.components)
    while pending:
        component = pending.pop(0)
        yield component
        accessory = getattr(component, "accessory", None)
        pending = [*getattr(component, "children", ()), *([accessory] if accessory is not None else ()), *pending]


ADDRESS, SOMEONE = "@bot", "@someone"
"""Placeholders for a mention of the bot and of others, so that speaking to the bot and about it can be distinguished.
"""
# https://discord.com/developers/docs/reference#message-formatting
_IN_SENTENCE = re.compile(r"(?:^|[^@\w])\w+[\s*_~(]*$")
_TIMESTAMP = re.compile(r"<t:(-?\d{1,12})(?::[tTdDfFR])?>")
_SHORTCODE = r"(?<![\w:]):[A-Za-z_+-]\w*:(?![\w:])"  # an emoji that Discord did not recognise
_OTHER_MARKS = re.compile(rf"{_SHORTCODE}|" r"<(?:@[!&]?|#|/[^:>]{1,64}:|a?:\w{1,32}:|id:)[\w]*>|<?https?://\S+")
_LINK = re.compile(r"\[([^\]]+)\]\(<?[^)\s]+>?\)")
_CODE_BLOCK = re.compile(r"```(?:\w+\n)?(.*?)```", re.DOTALL)
_STYLE = re.compile(r"(?<!\\)(?:\*{1,3}|__|~~|\|\||`+)|^(?:#{1,3}|-#)\s+", re.MULTILINE)
_QUOTE_LINE = re.compile(r"^>(?:>>)?[ \t]+(.*)$", re.MULTILINE)
_LONG_QUOTE = re.compile(r"^>>>[ \t]+(.*)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class MessageText:
    """A message without markup: its text with mentions as `@bot` and `@someone`, and without, and what it quotes."""

    text: str
    plain: str
    quoted: str


def parse_message(content: str, me: int) -> MessageText:
    """Reads the content of a message; drops mentions of others, emoji and URLs."""
    content = re.sub(rf"<@!?(?!{me}>)\d+>", f" {SOMEONE} ", content)
    quoted = [found[1] for found in _LONG_QUOTE.finditer(content)]
    content = _LONG_QUOTE.sub("", content)
    quoted += [found[1] for found in _QUOTE_LINE.finditer(content)]
    content = _QUOTE_LINE.sub("", content)
    quoted = [re.sub(r"^(?:>\s*)+", "", line) for line in quoted]  # a quote within a quote
    text, quotation = _plain(content, me), _plain("\n".join(quoted), me)
    without = (" ".join(one.replace(ADDRESS, " ").replace(SOMEONE, " ").split()) for one in (text, quotation))
    return MessageText(text, *without)


def _plain(text: str, me: int) -> str:
    text = re.sub(rf"<@!?{me}>", f" {ADDRESS} ", text)
    text = _TIMESTAMP.sub(_day, _CODE_BLOCK.sub(r" \1 ", text))
    text = _OTHER_MARKS.sub(" ", _LINK.sub(r"\1", text))
    return " ".join(_STYLE.sub("", text).split())


def _day(found: re.Match[str]) -> str:
    """Returns the date of a timestamp within a sentence, and a space for any other."""
    if not _IN_SENTENCE.search(found.string[: found.start()]):
        return " "
    try:
        day = datetime.fromtimestamp(int(found[1]), UTC)
    except (ValueError, OverflowError, OSError):
        return " "
    return f"{day.day} {day:%B %Y}"


def all_text(message: discord.Message | discord.MessageSnapshot, me: int) -> str:
    """Returns all text of a message: its own, and what it quotes, forwards or carries in embeds."""
    parsed = parse_message(message.content, me)
    parts: list[str | None] = [parsed.plain, parsed.quoted]
    for embed in message.embeds:
        parts += [embed.title, embed.description, *(f"{field.name} {field.value}" for field in embed.fields)]
    for snapshot in getattr(message, "message_snapshots", ()):
        parts.append(all_text(snapshot, me))
    plain = (_plain(part, me) for part in parts if part)
    return " ".join(part for part in plain if part)


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


def asks_who_said(words: str) -> bool:
    """Returns whether a message asks for the source of another message: "who said this?"."""
    words = words.strip(" ?!.")
    return _WHO_SAID.fullmatch(words) is not None and _POINTS.search(words) is not None


def asks_whether_true(words: str) -> bool:
    """Returns whether a message asks whether another message is true."""
    return _IS_IT_SO.fullmatch(words.strip(" ?!.")) is not None
