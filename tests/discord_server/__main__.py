"""`python -m tests.discord_server`: prints its addresses as one line of JSON, then serves until it is stopped."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import signal
from collections.abc import Callable, Sequence

from aiohttp import web

from tests.discord_server.app import make_app, make_server
from tests.discord_server.gateway import PRIVILEGED
from tests.discord_server.server import API
from tests.discord_server.world import Json


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.discord_server", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default="", help="the bot's token; made up where it is not given")
    parser.add_argument("--heartbeat", type=float, default=41.25, help="seconds between heartbeats")
    parser.add_argument("--shards", type=int, default=1, help="how many /gateway/bot recommends")
    parser.add_argument("--concurrency", type=int, default=1, help="the max_concurrency of /gateway/bot")
    parser.add_argument("--grant", action="store_true", help="switch the privileged intents on for the application")
    parser.add_argument("--ack-seconds", type=float, default=3.0, help="for acknowledging an interaction")
    parser.add_argument("--token-seconds", type=float, default=900.0, help="how long an interaction's token lives")
    return parser.parse_args(arguments)


async def serve(options: argparse.Namespace, ready: Callable[[Json], None]) -> None:
    """Serves until it is cancelled; passes its addresses and the bot's token to `ready`."""
    server = make_server(
        token=options.token,
        heartbeat=options.heartbeat,
        shards=options.shards,
        grants=PRIVILEGED if options.grant else 0,
        ack_seconds=options.ack_seconds,
        token_seconds=options.token_seconds,
    )
    server.gateway.concurrency = options.concurrency
    runner = web.AppRunner(make_app(server), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", options.port)
    await site.start()
    port = runner.addresses[0][1]
    server.gateway.url = f"ws://127.0.0.1:{port}/gateway"
    addresses = {
        "port": port,
        "rest": f"http://127.0.0.1:{port}{API}",
        "gateway": server.gateway.url,
        "control": f"http://127.0.0.1:{port}/control",
        "token": server.token,
    }
    ready(addresses)
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


async def main() -> None:
    """Serves until a signal ends it."""

    def show(addresses: Json) -> None:
        print(json.dumps(addresses), flush=True)

    serving = asyncio.create_task(serve(parse(), show))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, serving.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await serving


if __name__ == "__main__":
    asyncio.run(main())
