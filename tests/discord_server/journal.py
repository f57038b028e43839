"""The sequence of events and violations; tests read both and can wait for more."""

from __future__ import annotations

import asyncio
import time
from collections import Counter, deque

from tests.discord_server.world import Json


class Journal:
    """Entries with an increasing number `n`, seconds `at` and a `kind`; keeps the last 200,000 and counts all."""

    def __init__(self) -> None:
        self.entries: deque[Json] = deque(maxlen=200_000)
        self.counts: Counter[str] = Counter()
        self.violations: list[Json] = []
        self._next = 0
        self._grown = asyncio.Event()

    def note(self, kind: str, **data: object) -> None:
        self.entries.append({"n": self._next, "at": time.monotonic(), "kind": kind, **data})
        self.counts[kind] += 1
        self._next += 1
        self._grown.set()
        self._grown = asyncio.Event()

    def violate(self, kind: str, detail: str) -> None:
        """Records something the bot should not have sent, whether or not Discord would have refused it."""
        self.violations.append({"kind": kind, "detail": detail})
        self.note("violation", what=kind, detail=detail)

    def mark(self) -> int:
        """Returns the number of the next entry."""
        return self._next

    def since(self, after: int, kinds: list[str] | None) -> list[Json]:
        found: list[Json] = []
        for entry in reversed(self.entries):
            if entry["n"] < after:
                break
            if not kinds or entry["kind"] in kinds:
                found.append(entry)
        return found[::-1]

    async def wait(self, after: int, kinds: list[str] | None, timeout: float) -> list[Json]:  # noqa: ASYNC109
        """Returns entries numbered `after` and on; if there are none yet, waits for one up to `timeout` seconds."""
        deadline = time.monotonic() + timeout
        while True:
            grown = self._grown
            found = self.since(after, kinds)
            left = deadline - time.monotonic()
            if found or left <= 0:
                return found
            try:
                await asyncio.wait_for(grown.wait(), left)
            except TimeoutError:
                return []
