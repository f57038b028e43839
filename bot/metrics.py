"""Counters of the bot's work: in memory for `/status`, and exported to Prometheus if a port is set."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bot.cards.custom_ids import current_story

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

    from prometheus_client import CollectorRegistry


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
