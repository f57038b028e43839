"""Counts of what the bot did: always in memory for `/status`, and for Prometheus where a port is set."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

    from prometheus_client import CollectorRegistry


class Metrics:
    """Answers, declines and refusals so far, and how long they took."""

    def __init__(self) -> None:
        self.decisions: Counter[str] = Counter()
        self.refusals: Counter[str] = Counter()
        self._observe: Callable[[str, float], None] | None = None

    @property
    def answered(self) -> int:
        return self.decisions["answer"]

    @property
    def declined(self) -> int:
        return self.decisions.total() - self.decisions["answer"]

    def decided(self, decision: str, timings: dict[str, float]) -> None:
        """Counts an answer ("answer") or a decline (its reason), with seconds by stage."""
        self.decisions[decision] += 1
        if self._observe is not None:
            for stage, seconds in timings.items():
                self._observe(stage, seconds)

    def refused(self, reason: str) -> None:
        """Counts a question that was not taken."""
        self.refusals[reason] += 1

    def registry(self, gauges: dict[str, Callable[[], float]]) -> CollectorRegistry:
        """A Prometheus registry over these counts; `gauges` are read at each scrape."""
        from prometheus_client import CollectorRegistry, Gauge, Histogram
        from prometheus_client.core import CounterMetricFamily

        metrics = self

        class Counts:
            def collect(self) -> list[CounterMetricFamily]:
                decided = CounterMetricFamily("storybot_questions", "Questions by decision.", labels=["decision"])
                for decision, count in metrics.decisions.items():
                    decided.add_metric([decision], count)
                refused = CounterMetricFamily("storybot_refusals", "Questions not taken, by reason.", labels=["reason"])
                for reason, count in metrics.refusals.items():
                    refused.add_metric([reason], count)
                return [decided, refused]

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
