"""What the operator sees of the bot's work: log lines and metrics.

A log has one line per event, as `key=value` pairs without tokens and with hashes instead of Discord ids. Metrics are
counters, in memory for `/status`, and exported to Prometheus if a port is set.
"""

from __future__ import annotations

import hashlib
import logging
import re
import secrets as random_bytes
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import unquote, urlsplit

from bot.cards.custom_ids import current_story
from index import Answer, Settings

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

    from prometheus_client import CollectorRegistry

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
    parts = []
    for key, value in fields.items():
        text = str(value)
        if not _PLAIN.fullmatch(text):
            escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
            text = f'"{escaped}"'
        if value is not None:
            parts.append(f"{key}={text}")
    return " ".join(parts)


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


MOST_STORIES = 50
"""Stories with their own label value, in the order of their first question; each adds several time series."""
OTHER_STORIES = "(others)"


class Metrics:
    """Answers, declines, refusals and ratings so far by story, and the time that answers took.

    `by_story` adds the label `story`. Events without a story count under "".
    """

    def __init__(self, *, by_story: bool = False) -> None:
        self._by_story = by_story
        self.decisions: Counter[tuple[str, str]] = Counter()
        self.refusals: Counter[tuple[str, str]] = Counter()
        self.ratings: Counter[tuple[str, str]] = Counter()
        self.seconds: defaultdict[tuple[str], float] = defaultdict(float)
        self._stories: set[str] = set()
        self._observe: Callable[[str, float], None] | None = None

    @property
    def answered(self) -> int:
        return sum(count for (decision, _), count in self.decisions.items() if decision == "answer")

    @property
    def declined(self) -> int:
        return self.decisions.total() - self.answered

    def decided(self, decision: str, timings: dict[str, float]) -> None:
        """Counts an answer ("answer") or a decline (its reason), with seconds by stage."""
        story = self._label()
        self.decisions[decision, story] += 1
        self.seconds[(story,)] += sum(timings.values())
        if self._observe is not None:
            for stage, seconds in timings.items():
                self._observe(stage, seconds)

    def refused(self, reason: str) -> None:
        """Counts a refused question."""
        self.refusals[reason, self._label()] += 1

    def rated(self, *, good: bool) -> None:
        """Counts a stored rating."""
        self.ratings["up" if good else "down", self._label()] += 1

    def _label(self) -> str:
        """Returns the label value of the current story; there are at most `MOST_STORIES` values and "(others)"."""
        story = current_story()
        if story and len(self._stories) < MOST_STORIES:
            self._stories.add(story)
        return story if not story or story in self._stories else OTHER_STORIES

    def counts(self) -> Iterator[tuple[str, str, tuple[str, ...], Mapping[Any, float]]]:
        """Yields each counter: name, help text, label names, and counts whose keys begin with the label values."""
        story = ("story",) if self._by_story else ()
        yield "questions", "Questions by decision.", ("decision", *story), self.decisions
        yield "refusals", "Questions not taken, by reason.", ("reason", *story), self.refusals
        yield "ratings", "Ratings of answers, by verdict.", ("verdict", *story), self.ratings
        yield "question_seconds", "Seconds that answers took to compute.", story, self.seconds

    def registry(self, gauges: dict[str, Callable[[], float]]) -> CollectorRegistry:
        """Returns a Prometheus registry of these counters; `gauges` are read at each scrape."""
        from prometheus_client import CollectorRegistry, Gauge, Histogram
        from prometheus_client.core import CounterMetricFamily

        metrics = self

        class Counts:
            def collect(self) -> list[CounterMetricFamily]:
                families = []
                for name, what, labels, counts in metrics.counts():
                    family = CounterMetricFamily(f"storybot_{name}", what, labels=labels)
                    for values, count in list(counts.items()):
                        family.add_metric(values[: len(labels)], count)
                    families.append(family)
                return families

        registry = CollectorRegistry()
        registry.register(Counts())
        stages = Histogram("storybot_stage_seconds", "Seconds by stage of a question.", ["stage"], registry=registry)
        self._observe = lambda stage, seconds: stages.labels(stage).observe(seconds)
        for name, read in gauges.items():
            Gauge(f"storybot_{name}", f"{name.replace('_', ' ').capitalize()}.", registry=registry).set_function(read)
        return registry

    def serve(
        self,
        port: int,
        gauges: dict[str, Callable[[], float]],
        *,
        host: str = "127.0.0.1",
        probes: Mapping[str, Callable[[], bool]] = MappingProxyType({}),
    ) -> Callable[[], None]:
        """Serves the registry, and 200 or 503 at each path of `probes`. Returns the function that stops the server.

        Raises:
            OSError: the port is taken.
        """
        from socketserver import ThreadingMixIn
        from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

        from prometheus_client import make_wsgi_app

        class Threads(ThreadingMixIn, WSGIServer):
            daemon_threads = True

        class Silent(WSGIRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                """Does not log scrapes."""

        metrics: Callable[[dict[str, Any], StartResponse], Iterable[bytes]] = make_wsgi_app(self.registry(gauges))

        def app(environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
            probe = probes.get(environ.get("PATH_INFO", ""))
            if probe is None:
                return metrics(environ, start_response)
            well = probe()
            start_response("200 OK" if well else "503 Service Unavailable", [("Content-Type", "text/plain")])
            return [b"yes\n" if well else b"no\n"]

        server = make_server(host, port, app, Threads, Silent)
        thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
        thread.start()

        def stop() -> None:
            server.shutdown()
            server.server_close()
            thread.join(timeout=2)

        return stop
