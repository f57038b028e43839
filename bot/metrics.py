"""Counts of what the bot did: always in memory for `/status`, and for Prometheus where a port is set."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

    from prometheus_client import CollectorRegistry


MOST_STORIES = 50
"""Stories that are counted apart, those that are asked first; each is several time series of Prometheus."""
OTHER_STORIES = "(others)"


class Metrics:
    """Answers, declines, refusals and ratings so far by story, and how long answers took.

    `by_story`: there are several, so that Prometheus is shown the label `story`. What entered none counts under "".
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

    def decided(self, decision: str, timings: dict[str, float], story: str = "") -> None:
        """Counts an answer ("answer") or a decline (its reason), with seconds by stage."""
        story = self._counted(story)
        self.decisions[decision, story] += 1
        self.seconds[(story,)] += sum(timings.values())
        if self._observe is not None:
            for stage, seconds in timings.items():
                self._observe(stage, seconds)

    def refused(self, reason: str, story: str = "") -> None:
        """Counts a question that was not taken."""
        self.refusals[reason, self._counted(story)] += 1

    def rated(self, *, good: bool, story: str = "") -> None:
        """Counts a rating that was kept."""
        self.ratings["up" if good else "down", self._counted(story)] += 1

    def _counted(self, story: str) -> str:
        """What a story is counted under, so that the label has no more values than are bounded."""
        if story and len(self._stories) < MOST_STORIES:
            self._stories.add(story)
        return story if not story or story in self._stories else OTHER_STORIES

    def counted(self) -> Iterator[tuple[str, str, tuple[str, ...], Mapping[Any, float]]]:
        """Each count: its name, what it counts, and its labels, whose values begin each key."""
        story = ("story",) if self._by_story else ()
        yield "questions", "Questions by decision.", ("decision", *story), self.decisions
        yield "refusals", "Questions not taken, by reason.", ("reason", *story), self.refusals
        yield "ratings", "Ratings of answers, by verdict.", ("verdict", *story), self.ratings
        yield "question_seconds", "Seconds that answers took to compute.", story, self.seconds

    def registry(self, gauges: dict[str, Callable[[], float]]) -> CollectorRegistry:
        """A Prometheus registry over these counts; `gauges` are read at each scrape."""
        from prometheus_client import CollectorRegistry, Gauge, Histogram
        from prometheus_client.core import CounterMetricFamily

        metrics = self

        class Counts:
            def collect(self) -> list[CounterMetricFamily]:
                families = []
                for name, what, labels, counts in metrics.counted():
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
        """Serves the registry, and at each path of `probes` 200 or 503; the function given back ends it.

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
                """Nothing: a scrape is no event."""

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
