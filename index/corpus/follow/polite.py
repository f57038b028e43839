"""Fetches pages politely: robots.txt, one request at a time, pauses, no page twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from index.corpus.fetch import FetchConditions, FetchedPage, FetchLimits, fetch_page
from index.errors import FetchError

if TYPE_CHECKING:
    from protego import Protego

AGENT = "storybot"
PAUSE = 2.0  # seconds between two requests to one host
LONGEST_PAUSE = 60.0  # a robots.txt that asks for more is honoured by polling less often
_ROBOTS = FetchLimits(size=512 * 1024, seconds=10.0, redirects=5)


@dataclass(slots=True)
class PoliteFetcher:
    """Fetches pages within one run. `allow_loopback` and `sleep` are for tests."""

    allow_loopback: bool = False
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    requests: int = 0
    _robots: dict[str, Protego | FetchError] = field(default_factory=dict)
    _last: str = ""

    async def fetch(self, url: str, conditions: FetchConditions | None = None) -> FetchedPage:
        """Fetches the page at `url`.

        Raises:
            PageUnchanged: the page is the one that `conditions` describes as already fetched.
            FetchError: the site's robots.txt does not allow it, or as `fetch_page`.
        """
        robots = await self._rules(url)
        if isinstance(robots, FetchError):
            raise robots
        if not robots.can_fetch(url, AGENT):
            message = f"{url[:200]} is not fetched: the site's robots.txt does not allow it."
            raise FetchError(message, url=url, remedy="Add it by hand.")
        await self._wait(url, float(robots.crawl_delay(AGENT) or 0))
        return await fetch_page(url, allow_loopback=self.allow_loopback, conditions=conditions)

    async def _wait(self, url: str, asked: float) -> None:
        host = urlsplit(url).netloc
        if host == self._last:
            await self.sleep(min(max(PAUSE, asked), LONGEST_PAUSE))
        self._last = host
        self.requests += 1

    async def _rules(self, url: str) -> Protego | FetchError:
        """Returns the site's robots.txt; if its server fails, the error, which forbids everything (RFC 9309)."""
        parts = urlsplit(url)
        place = f"{parts.scheme}://{parts.netloc}"
        if place not in self._robots:
            self._robots[place] = await self._ask_robots(place)
            self._last = parts.netloc
        return self._robots[place]

    async def _ask_robots(self, place: str) -> Protego | FetchError:
        from protego import Protego

        try:
            page = await fetch_page(
                f"{place}/robots.txt",
                limits=_ROBOTS,
                allow_loopback=self.allow_loopback,
                conditions=FetchConditions(kinds=None),
            )
        except FetchError as error:
            return Protego.parse("") if 400 <= error.status < 500 and error.status != 429 else error
        return Protego.parse(page.text)
