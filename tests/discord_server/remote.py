"""The client of the control endpoint, for tests and the soak."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp

from tests.discord_server.__main__ import parse, serve
from tests.discord_server.world import Json

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0  # seconds to wait for an event, on a busy machine


class Discord:
    """A running loopback Discord. `do(ACTION, …)` calls its control endpoint; other methods wait for events."""

    def __init__(self, session: aiohttp.ClientSession, addresses: Json) -> None:
        self.rest: str = addresses["rest"]
        self.gateway: str = addresses["gateway"]
        self.token: str = addresses["token"]
        self._control: str = addresses["control"]
        self._session = session

    async def do(self, action: str, **arguments: object) -> Any:  # noqa: ANN401
        """Runs an action of the control endpoint.

        Raises:
            ValueError: the server says that it is impossible.
        """
        async with self._session.post(f"{self._control}/{action}", json=arguments) as response:
            data = await response.json()
            if response.status != 200:
                raise ValueError(data["error"])
            return data

    async def mark(self) -> int:
        """Returns a position in the journal, to wait for later entries."""
        return int(await self.do("mark"))

    async def wait_for(
        self,
        kind: str,
        matches: Callable[[Json], bool] = lambda entry: True,
        *,
        after: int = 0,
        patience: float = PATIENCE,
    ) -> Json:
        """Returns the first matching journal entry of this kind.

        Raises:
            TimeoutError: there was none within `patience` seconds.
        """
        deadline = time.monotonic() + patience
        while (left := deadline - time.monotonic()) > 0:
            for entry in await self.do("events", after=after, kinds=[kind], timeout=min(left, 20.0)):
                after = entry["n"] + 1
                if matches(entry):
                    return dict(entry)
        raise TimeoutError(f"no {kind} within {patience} s")

    async def reply_to(self, message: str, *, after: int = 0, patience: float = PATIENCE) -> Json:
        """Returns the bot's complete reply to a message, once a queue position in it has been replaced."""
        entry = await self.wait_for("message", lambda e: e["reply_to"] == message, after=after, patience=patience)
        return await self.settled(entry["id"], patience=patience)

    async def settled(self, message: str, *, patience: float = PATIENCE) -> Json:
        """Returns a complete message once it shows no queue position, or after `patience` seconds."""
        deadline = time.monotonic() + patience
        while True:
            shown = await self.do("message", id=message)
            if "in the queue" not in text_of(shown) or time.monotonic() > deadline:
                return dict(shown)
            await asyncio.sleep(0.1)

    async def answered(self, interaction: str, *, patience: float = PATIENCE) -> Json:
        """Returns the first message that answers an interaction, complete."""
        entry = await self.wait_for("message", lambda e: e["interaction"] == interaction, patience=patience)
        return dict(await self.do("message", id=entry["id"]))


def text_of(message: Json) -> str:
    """Returns all text of a message, including components and embeds, one per line."""
    lines = [message["content"]]
    for embed in message["embeds"]:
        lines += [embed.get("title") or "", embed.get("description") or ""]
        lines += [f"{field['name']}\n{field['value']}" for field in embed.get("fields") or []]

    def collect(components: list[Json]) -> None:
        for component in components:
            lines.append(component.get("content") or "")
            collect(component.get("components") or [])

    collect(message["components"])
    return "\n".join(line for line in lines if line)


def buttons_of(message: Json) -> list[Json]:
    """Returns all buttons of a message, including accessories."""
    found: list[Json] = []

    def collect(components: list[Json]) -> None:
        for component in components:
            if component["type"] == 2:
                found.append(component)
            collect(component.get("components") or [])
            if component.get("accessory"):
                collect([component["accessory"]])

    collect(message["components"])
    return found


@asynccontextmanager
async def running_server(*options: str) -> AsyncIterator[Discord]:
    """Runs a loopback Discord in its own thread until the block ends."""
    started: Future[Callable[[], object]] = Future()
    addresses: Json = {}
    thread = threading.Thread(target=asyncio.run, args=(_serve(options, addresses, started),), name="discord")
    thread.start()
    stop = await asyncio.wrap_future(started)
    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session:
            yield Discord(session, addresses)
    finally:
        stop()
        await asyncio.to_thread(thread.join)


async def _serve(options: Sequence[str], addresses: Json, started: Future[Callable[[], object]]) -> None:
    """Serves until the function passed to `started` is called; fills `addresses` first."""
    loop = asyncio.get_running_loop()

    def ready(found: Json) -> None:
        addresses.update(found)
        started.set_result(partial(loop.call_soon_threadsafe, serving.cancel))

    serving = asyncio.create_task(serve(parse(options), ready))
    with contextlib.suppress(asyncio.CancelledError):
        await serving
