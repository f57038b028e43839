"""Discord's markdown: foreign text written so that it shows exactly and nothing in it is active, and messages of people
read as plain text.

Articles, manifests and people may write asterisks, mentions, links, invites and invisible characters. The escaped text
still has every character of the original in order; added are backslashes, zero-width spaces inside mentions, and marks
such as ⟨U+202E⟩ after invisible characters. A link to an article cannot escape from its label, and its text fragment
leads to the sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from bot.messages import t

if TYPE_CHECKING:
    import discord

BREAK = "\u200b"
"""Inserted after an @ that Discord would read as a mention; `discord.utils.escape_mentions` does the same."""

_MARKUP = frozenset("\\*_~`|[]<>#")
_MENTION = re.compile(r"@(?=everyone|here|[!&]?\d)", re.IGNORECASE)
_LIST = re.compile(r"(?m)^([ \t]*)([-+]|\d+[.)])(?=\s)")
_NO_MARKS: Mapping[int, str] = MappingProxyType({})
_SPECIAL = re.compile(r"[^ -~\n\t]|[\\*_~`|\[\]<>#:/(%@]")
"""A character that may need something added; the text between them is copied."""
_ADDED = re.compile(r"\\([^0-9A-Za-z\s])|@" + BREAK)

# Characters that start reordered text, with those that end it.
_CLOSES = {
    "\u202a": "\u202c",
    "\u202b": "\u202c",
    "\u202d": "\u202c",
    "\u202e": "\u202c",
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}
# Blank, though Unicode calls them letters, symbols or marks; and Default_Ignorable_Code_Point beyond `Cf`.
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u2028\u2029\u2065\u2800\u3164\uffa0\U0001d159"
    + "".join(map(chr, (*range(0xFDD0, 0xFDF0), *range(0xFFF0, 0xFFF9), *range(0xE0000, 0xE1000))))
)
_SELECTORS = frozenset(map(chr, (0x180B, 0x180C, 0x180D, 0x180F, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
"""Variation selectors: they select the shape of the preceding character, and are invisible after any other."""
_FLAG = re.compile("\U0001f3f4[\U000e0061-\U000e007a]{2}[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,3}\U000e007f")
"""The flag of a region: 🏴, its code in tag characters, and a cancel tag."""
_JOINERS = frozenset("\u200c\u200d\u200e\u200f\u061c")  # legitimate in emoji and in many scripts
_SEEN_FORMATS = frozenset("\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")

_LONGEST_LINK = 700
# Anywhere in the link, also in its path; browsers ignore dots, a port and extra slashes between host and path.
_INVITE = re.compile(r"discord\.gg(?![\w-])|discord(?:app)?\.com\.?(?::\d*)?/.*?\binvite(?![\w-])")
_DECODINGS = 4  # redirects decode their target again, so `%252F` ends up as a slash
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SAFE = "/:?#!$&+,;=%~-._"  # parentheses, quotes, angle brackets, @ and white space are encoded
_LABEL_BREAKS = re.compile(r"[\[\]]|https?:|www\.|discord\.", re.IGNORECASE)


def units(text: str) -> int:
    """Returns the length as Discord's clients count it, in UTF-16 code units; at least `len(text)`."""
    return len(text) + sum(1 for character in text if character > "\uffff")


def escape(text: str, marks: Mapping[int, str] = _NO_MARKS) -> str:
    """Escapes `text` as markdown that displays it character for character, with nothing active.

    `marks` are inserted verbatim, each before the character at its position (or at the end). They are our own markup,
    and cannot change what is escaped around it.
    """
    pieces: list[str] = []
    listed = {match.end() - 1 for match in _LIST.finditer(text)}
    mentions = {match.start() for match in _MENTION.finditer(text)}
    done = 0
    for position in sorted({match.start() for match in _SPECIAL.finditer(text)} | listed | marks.keys()):
        if position < done or position >= len(text):
            continue
        pieces.append(text[done:position])
        pieces.append(marks.get(position, ""))
        done = position
        character = text[position]
        if not " " <= character <= "~" and is_hidden(text, position):
            done += 1
            while done < len(text) and text[done] == character and done not in marks and is_hidden(text, done):
                done += 1
            pieces.append(_hidden_run(character, done - position))
        elif character in _MARKUP or position in listed or (character in ":/(%" and _opens_link(text, position)):
            pieces.append("\\")
        elif position in mentions:
            pieces.append(character + BREAK)
            done += 1
    return "".join([*pieces, text[done:], marks.get(len(text), "")])


def escape_line(text: str, limit: int) -> str:
    """Escapes `text` as one line of at most `limit` UTF-16 units, cut at a word if necessary."""
    whole = " ".join(text.split())
    line = whole[: limit + 1]  # escaping shortens nothing, so what follows never fits
    markdown = escape(line)
    if line == whole and units(markdown) <= limit:
        return markdown
    while line and (length := units(escape(line))) >= limit:
        line = line[: min(len(line) - 1, len(line) * limit // length)]
    if " " in line[limit // 2 :]:
        line = line.rsplit(" ", 1)[0]
    return f"{escape(line)}…"


def unescape(markdown: str) -> str:
    """Reverses `escape_line`, for the bot's own messages."""
    return _ADDED.sub(lambda match: match.group(1) or "@", markdown)


def is_hidden(text: str, position: int) -> bool:
    """Returns whether a reader would not see the character at this position."""
    character = text[position]
    if character in "\n\t":
        return False
    if character == "\r":
        return text[position + 1 : position + 2] != "\n"
    if character in _SEEN_FORMATS:
        return False
    if character in _JOINERS:
        before, after = text[max(0, position - 1) : position], text[position + 1 : position + 2]
        return not (before > "\x7f" and (after > "\x7f" or character in "\u200e\u200f\u061c"))
    if character in _SELECTORS:
        return not _takes_selector(text, position)
    if "\U000e0020" <= character <= "\U000e007f":
        flag = _FLAG.match(text, max(0, text.rfind("\U0001f3f4", max(0, position - 6), position)))
        return flag is None or not flag.start() < position < flag.end()
    category = unicodedata.category(character)
    return category in {"Cc", "Cf", "Cs"} or character in _BLANK or ord(character) & 0xFFFE == 0xFFFE


def _takes_selector(text: str, position: int) -> bool:
    """Returns whether the character before a variation selector can take one."""
    before, after = text[max(0, position - 1) : position], text[position + 1 : position + 2]
    if not before or before in _SELECTORS:
        return False
    if before in "#*0123456789":  # a keycap: digit, selector, enclosing square
        return text[position] == "\ufe0f" and after == "\u20e3"
    kind = unicodedata.category(before)
    if text[position] in "\ufe0e\ufe0f":  # text or emoji style: symbols, and the marks ‼ ⁉ 〰 〽
        return before > "\x7f" and kind in {"So", "Sm", "Sk", "Po", "Pd"}
    return before > "\x7f" and (kind in {"Lo", "Sm"})


def _hidden_run(character: str, count: int) -> str:
    kept = "\ufffd" if unicodedata.category(character) == "Cs" else character
    if kept < " " or kept == "\x7f":  # Discord drops control characters, so show their pictures
        kept = chr(0x2421) if kept == "\x7f" else chr(0x2400 + ord(kept))
        return kept * count
    times = f" ×{count}" if count > 1 else ""
    return f"{(kept + _CLOSES.get(kept, '')) * count}⟨U+{ord(character):04X}{times}⟩"


def _opens_link(text: str, position: int) -> bool:
    """Returns whether a link starts here: the colon of a scheme or :emoji:, the slash of a host, or a masked link."""
    character = text[position]
    if character == ":":
        return position + 1 < len(text) and not text[position + 1].isspace()
    if character == "/" or text[position : position + 3].casefold() == "%2f":
        word = re.split(r"\s", text[max(0, position - 80) : position])[-1]
        return "." in word
    return character == "(" and text[position - 1 : position] == "]"


@lru_cache(maxsize=1024)
def safe_link(url: str | None) -> str | None:
    """Returns the URL encoded for a masked link, or None if it may not be linked.

    No link may lead to a Discord invite as a browser reads it, after decoding and IDNA normalisation.
    """
    if not url or len(url) > _LONGEST_LINK or _CONTROL.search(url.strip()):  # urlsplit would ignore control characters
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or parts.username is not None:
        return None
    link = decoded = quote(url.strip(), safe=_SAFE, errors="replace")
    for _ in range(_DECODINGS):
        text = unicodedata.normalize("NFKC", decoded).casefold().replace("\\", "/").replace("\u3002", ".")
        if _INVITE.search(text):
            return None
        decoded = unquote(decoded)
    return link


def with_text_fragment(link: str, sentence: str) -> str:
    """Adds the text fragment of a sentence to `link`: all of a short one, else its first and last words.

    https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=start,end`; dash, comma and ampersand are syntax in it.
    """
    words = sentence.split()
    if not words:
        return link
    if len(words) <= 10 and "\n" not in sentence:
        ends = [words]
    else:
        # Start and end must each lie within one block of the page, so lines are treated apart.
        lines = sentence.strip().splitlines()
        ends = [lines[0].split()[:5], lines[-1].split()[-5:]]
    encoded = (quote(" ".join(end), safe="", errors="replace").replace("-", "%2D") for end in ends)
    return f"{link}{'' if '#' in link else '#'}:~:text={','.join(encoded)}"


def masked_link(label: str, link: str | None, limit: int = 200) -> str:
    """Returns `[label](link)`; if the label would break the link or look like another one, the link follows it."""
    text = escape_line(label, limit)
    if link is None:
        return text
    if _LABEL_BREAKS.search(label):
        return f"{text} ([{t('excerpt.open')}]({link}))"
    return f"[{text}]({link})"


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
    content = re.sub(rf"<@!?(?!{me}>)\d+>|(?<!\w)@(?:everyone|here)\b", f" {SOMEONE} ", content)
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


def components_of(message: discord.Message | discord.MessageSnapshot) -> Iterator[Any]:
    """Yields the components of a message with those inside them, in order."""
    pending: list[Any] = list(message.components)
    while pending:
        component = pending.pop(0)
        yield component
        accessory = getattr(component, "accessory", None)
        pending = [*getattr(component, "children", ()), *([accessory] if accessory is not None else ()), *pending]


def texts(message: discord.Message | discord.MessageSnapshot) -> Iterator[str]:
    """Yields the text displays of a message, in order."""
    return (one.content for one in components_of(message) if isinstance(getattr(one, "content", None), str))


def all_text(message: discord.Message | discord.MessageSnapshot, me: int) -> str:
    """Returns all text of a message: its own, and what it quotes, forwards or carries in embeds and components.

    Of the bot's own message it is what that quotes, without outlets, dates and counts.
    """
    parsed = [parse_message(content, me) for content in (message.content, *texts(message))]
    author = getattr(message, "author", None)  # a forwarded message has none
    if author is not None and author.id == me and (quoted := " ".join(one.quoted for one in parsed if one.quoted)):
        return unescape(quoted)
    parts: list[str | None] = [part for one in parsed for part in (one.plain, one.quoted)]
    for embed in message.embeds:
        parts += [embed.title, embed.description, *(f"{field.name} {field.value}" for field in embed.fields)]
    for snapshot in getattr(message, "message_snapshots", ()):
        parts.append(all_text(snapshot, me))
    plain = (_plain(part, me) for part in parts if part)
    return " ".join(part for part in plain if part)
