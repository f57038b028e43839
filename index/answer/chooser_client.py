"""Transports for the chooser: an OpenAI-compatible endpoint, a recording of one, and the replay of a recording."""

from __future__ import annotations

import hashlib
import ipaddress
import json
import logging
import math
import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from index.answer.chooser import REPLY_CHARACTERS, SCHEMA, Chooser, ChooserFailed, Message, Transport
from index.errors import SettingsError
from index.settings import Settings

if TYPE_CHECKING:
    from openai import APIStatusError, OpenAI

log = logging.getLogger(__name__)

REPLY_TOKENS = 120  # enough for any object of the schema
BODY_BYTES = 64 * 1024  # a longer response is invalid
_SCHEMA = {"name": "choice", "strict": True, "schema": SCHEMA}
FORMATS: tuple[dict[str, Any], ...] = (  # of `response_format`, tried in order until the endpoint accepts one
    {"response_format": {"type": "json_schema", "json_schema": _SCHEMA}},
    {"response_format": {"type": "json_object", "schema": SCHEMA}},  # llama-cpp-python's way
    {},
)
MAX_CONCURRENT = 4  # concurrent requests; a request that timed out occupies its slot until it ends


class OpenAITransport:
    """Sends each prompt as a request to `/chat/completions`, limited to `seconds` altogether.

    Tries the response formats in order: a JSON schema, llama-cpp-python's variant of it, then none. Ignores redirects
    and proxy variables, so that it talks to the configured endpoint only.
    """

    def __init__(self, url: str, model: str, key: str, seconds: float) -> None:
        self._url, self._model, self._key, self._seconds = url, model, key, seconds
        self._client: OpenAI | None = None
        self._lock = threading.Lock()
        self._format = 0
        self._slots = threading.Semaphore(MAX_CONCURRENT)
        self._threads = ThreadPoolExecutor(MAX_CONCURRENT, thread_name_prefix="chooser")

    def send(self, messages: Sequence[Message]) -> str:
        self._open_client()  # importing the client takes a second, which must not count as the model's time
        if not self._slots.acquire(blocking=False):
            raise ChooserFailed("too many requests are still waiting", late=True)
        deadline = time.monotonic() + self._seconds
        running: Future[str] = self._threads.submit(self._send_in_time, messages, deadline)
        running.add_done_callback(lambda _: self._slots.release())
        try:
            return running.result(timeout=self._seconds)
        except TimeoutError:
            log.warning("The chooser did not reply within %.1f s.", self._seconds)
            raise ChooserFailed("no reply in time", late=True) from None

    def _send_in_time(self, messages: Sequence[Message], deadline: float) -> str:
        import openai

        try:
            return self._try_formats(messages, deadline)
        except openai.APITimeoutError:
            raise ChooserFailed("no reply in time", late=True) from None
        except (openai.OpenAIError, OSError, ValueError, LookupError, TypeError, RecursionError) as error:
            # Never log the endpoint's own message: it is untrusted and may repeat the key.
            log.warning("The chooser failed: %s.", type(error).__name__)
            raise ChooserFailed(type(error).__name__) from None

    def _try_formats(self, messages: Sequence[Message], deadline: float) -> str:
        """Returns the reply in the first format that the endpoint accepts, and remembers that format."""
        import openai

        for number in range(self._format, len(FORMATS)):
            try:
                reply = self._request(messages, deadline, FORMATS[number])
            except openai.APIStatusError as error:
                if number == len(FORMATS) - 1 or not _refuses_format(error):
                    raise
                continue  # many local servers support no schema; parsing is strict anyway
            self._format = number
            return reply
        raise AssertionError("there is a format")

    def _request(self, messages: Sequence[Message], deadline: float, response_format: dict[str, Any]) -> str:
        left = deadline - time.monotonic()
        if left <= 0:
            raise ChooserFailed("no reply in time", late=True)
        body = bytearray()
        with self._open_client().chat.completions.with_streaming_response.create(
            model=self._model,
            messages=[dict(message) for message in messages],  # type: ignore[misc]
            temperature=0,
            max_tokens=REPLY_TOKENS,
            timeout=left,
            **response_format,
        ) as response:
            for part in response.iter_bytes():
                body += part
                if len(body) > BODY_BYTES:
                    raise ValueError("the response is too long")
                if time.monotonic() > deadline:
                    raise ChooserFailed("no reply in time", late=True)
        reply = json.loads(body)["choices"][0]["message"]["content"]
        if not isinstance(reply, str) or len(reply) > REPLY_CHARACTERS:
            raise ValueError("the reply is not a short text")
        return reply

    def _open_client(self) -> OpenAI:
        with self._lock:
            if self._client is None:
                from openai import DefaultHttpxClient, OpenAI

                http = DefaultHttpxClient(follow_redirects=False, trust_env=False)
                self._client = OpenAI(base_url=self._url, api_key=self._key or "none", max_retries=0, http_client=http)
            return self._client


def _refuses_format(error: APIStatusError) -> bool:
    """Whether the endpoint may have refused the format alone; llama-cpp-python's server does so with a 500."""
    return error.status_code in (400, 422) or (error.status_code == 500 and "response_format" in error.response.text)


class RecordingTransport:
    """Forwards prompts and appends each with its reply or failure to a file of JSON lines."""

    def __init__(self, behind: Transport, path: Path) -> None:
        self._behind, self._path = behind, path
        self._lock = threading.Lock()

    def send(self, messages: Sequence[Message]) -> str:
        began = time.monotonic()
        try:
            reply = self._behind.send(messages)
        except ChooserFailed as error:
            self._append(messages, began, {"reply": None, "late": error.late})
            raise
        self._append(messages, began, {"reply": reply})
        return reply

    def _append(self, messages: Sequence[Message], began: float, outcome: dict[str, Any]) -> None:
        line = {
            "key": prompt_key(messages),
            "messages": [dict(message) for message in messages],
            **outcome,
            "seconds": round(time.monotonic() - began, 3),
        }
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


class ReplayTransport:
    """Replies from a recording, so that a result can be reproduced without the model."""

    def __init__(self, path: Path) -> None:
        try:
            # Not `splitlines`, which also splits at characters that a reply may contain.
            lines = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
            self._replies = {str(line["key"]): _recorded(line) for line in lines}
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise SettingsError(
                f"The recording {path} cannot be read ({type(error).__name__}).",
                remedy="`storybot eval --record FILE` makes one.",
            ) from None

    def send(self, messages: Sequence[Message]) -> str:
        reply = self._replies.get(prompt_key(messages), ChooserFailed("the recording does not have this prompt"))
        if isinstance(reply, ChooserFailed):
            raise ChooserFailed(str(reply), late=reply.late)
        return reply


def _recorded(line: Mapping[str, Any]) -> str | ChooserFailed:
    """Returns the outcome of a recorded prompt: the reply or the failure."""
    if line["reply"] is None:
        return ChooserFailed("no reply was recorded", late=bool(line.get("late")))
    return str(line["reply"])


def prompt_key(messages: Sequence[Message]) -> str:
    """Returns the SHA-256 of a prompt's messages."""
    return hashlib.sha256(json.dumps([dict(message) for message in messages]).encode()).hexdigest()


def open_chooser(settings: Settings, *, record: Path | None = None, replay: Path | None = None) -> Chooser | None:
    """Opens the chooser that the settings name; None if they name none.

    Raises:
        SettingsError: the address is invalid or not local where only loopback is allowed, the model has no name, the
            `chooser` extra is not installed, or the recording is unreadable.
    """
    if not settings.chooser and replay is None:
        return None
    transport: Transport = ReplayTransport(replay) if replay is not None else _transport(settings)
    chooser = Chooser(
        RecordingTransport(transport, record) if record is not None else transport,
        name=chooser_name(settings) or f"the recording {replay}",
        when=settings.chooser_when,
        words=settings.chooser_words,
        per_hour=settings.chooser_per_hour,
        trusted=settings.chooser_trusted,
    )
    if replay is not None:  # no limits: the recording contains only prompts that passed them
        chooser.per_hour = chooser.breaker = math.inf
    return chooser


def chooser_name(settings: Settings) -> str:
    """Returns the model and the host that receives questions and excerpts, never the key; empty without a chooser."""
    return (
        f"{settings.chooser_model} at {urlsplit(settings.chooser).netloc.rpartition('@')[2]}"
        if settings.chooser
        else ""
    )


def _transport(settings: Settings) -> Transport:
    from importlib.util import find_spec

    try:
        address = urlsplit(settings.chooser)
        host = address.hostname if address.scheme in ("http", "https") and address.port != 0 else None
    except ValueError:  # an invalid port, or half an IPv6 address
        host = None
    if not host:
        raise SettingsError(
            "STORYBOT_CHOOSER is not an address.",
            name="STORYBOT_CHOOSER",
            remedy="Name an endpoint such as http://localhost:11434/v1, or leave it empty.",
        )
    if settings.chooser_loopback_only and not is_loopback(host):
        raise SettingsError(
            f"STORYBOT_CHOOSER names {host}, which is not this machine: questions and excerpts would be sent there.",
            name="STORYBOT_CHOOSER",
            remedy="If that is what you want, set STORYBOT_CHOOSER_LOOPBACK_ONLY=false.",
        )
    if not settings.chooser_model:
        raise SettingsError(
            "STORYBOT_CHOOSER needs the name of a model.",
            name="STORYBOT_CHOOSER_MODEL",
            remedy="Set STORYBOT_CHOOSER_MODEL, such as qwen2.5:7b.",
        )
    if find_spec("openai") is None:
        raise SettingsError(
            "STORYBOT_CHOOSER needs the client for OpenAI-compatible endpoints.",
            name="STORYBOT_CHOOSER",
            remedy="Run: pip install 'storybot[chooser]'",
        )
    key = settings.chooser_key.get_secret_value() if settings.chooser_key else ""
    return OpenAITransport(settings.chooser, settings.chooser_model, key, settings.chooser_seconds)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, by loopback name or address; other names are not resolved."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
