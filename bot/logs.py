"""Logging: one line per event as `key=value` pairs, without tokens, and with hashes instead of Discord ids."""

from __future__ import annotations

import hashlib
import logging
import re
import secrets as random_bytes
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TextIO
from urllib.parse import unquote, urlsplit

from index import Answer, Settings

if TYPE_CHECKING:
    from bot.queue import Reply

log = logging.getLogger("storybot")
REDACTED = "[token]"
# https://discord.com/developers/docs/reference#authentication: id, time and signature, each in URL-safe base64.
_TOKEN = re.compile(r"\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}")
_PLAIN = re.compile(r"[\w.:/+@-]+")
_ID = re.compile(r"(?<![\w.])\d{17,20}(?!\w|\.\d)")  # https://discord.com/developers/docs/reference#snowflakes
# Everything but line feed and tab: control characters, and characters that reorder, join or hide text.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


class Redactor:
    """Removes secrets from text: the given ones, and whatever looks like a Discord token."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = sorted({secret for secret in secrets if len(secret) >= 6}, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return _TOKEN.sub(REDACTED, text)


class HashedIds:
    """Replaces each Discord id with a hash.

    The key is random per run and never stored: lines of one run can be linked to each other, but not to a person.
    """

    def __init__(self) -> None:
        self._key = random_bytes.token_bytes(16)

    def __call__(self, text: str) -> str:
        return _ID.sub(lambda match: self.of(match.group()), text)

    def of(self, number: str) -> str:
        """Returns `#` and ten hexadecimal digits."""
        return f"#{hashlib.blake2s(number.encode(), key=self._key, digest_size=5).hexdigest()}"


def printable(text: str) -> str:
    """Escapes control characters, so that a file name cannot steer a terminal or forge a log line."""
    return _UNSEEN.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


class LineFormatter(logging.Formatter):
    """Formats `2018-04-27T10:00:00Z INFO storybot question decision=answer …`; a traceback follows on its own lines.

    The finished text is redacted, which covers arguments, exceptions and tracebacks alike. `hide_ids` is None if the
    operator wants ids in the log.
    """

    def __init__(self, redact: Redactor, hide_ids: HashedIds | None) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
        self.converter = time.gmtime
        self._redact = redact
        self._hide_ids = hide_ids

    def formatMessage(self, record: logging.LogRecord) -> str:
        return super().formatMessage(record).replace("\n", "\\n")

    def format(self, record: logging.LogRecord) -> str:
        line = printable(self._redact(super().format(record)))
        return self._hide_ids(line) if self._hide_ids else line


def secrets_of(settings: Settings) -> list[str]:
    """Returns the values that must never be printed."""
    token = [settings.discord_token.get_secret_value()] if settings.discord_token else []
    if isinstance(settings.database, Path):
        return token
    password = urlsplit(settings.database.get_secret_value()).password
    return [*token, *filter(None, [password and unquote(password), password])]


def configure(settings: Settings, stream: TextIO | None = None) -> logging.Handler:
    """Sends all logs through one redacting handler, to standard error by default."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(LineFormatter(Redactor(secrets_of(settings)), None if settings.log_ids else HashedIds()))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level)
    # Below this level discord.py reports every rate limit and voice detail.
    logging.getLogger("discord").setLevel(max(logging.INFO, root.level))
    return handler


def pairs(fields: Mapping[str, object]) -> str:
    """Formats the fields that have a value as `key=value`, quoted where needed."""
    return " ".join(f"{key}={_value(value)}" for key, value in fields.items() if value is not None)


def question_line(reply: Reply, *, where: Mapping[str, object], text: str | None) -> str:
    """Formats the log line of a question: ids, decision, milliseconds by stage, and the text if a setting says so."""
    result = reply.response.result
    decision = "answer" if isinstance(result, Answer) else result.reason
    stages = {f"{stage}_ms": round(seconds * 1000, 1) for stage, seconds in result.timings.items()}
    fields: dict[str, object] = {
        **where,
        "decision": decision,
        "intent": reply.response.reading.intent,
        "confidence": round(result.confidence, 3),
        "generation": result.generation,
        "cached": int(reply.cached),
        "waited_ms": round(reply.waited * 1000, 1),
        **({} if reply.cached else stages),
        "total_ms": round(reply.seconds * 1000, 1),
        "text": text,
    }
    return f"question {pairs(fields)}"


def _value(value: object) -> str:
    text = str(value)
    if _PLAIN.fullmatch(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'
