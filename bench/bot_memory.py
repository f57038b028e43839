"""Resident memory of the running bot, which is started on the loopback Discord and asked questions.

    python -m bench.bot_memory --work FILE

prints one line of JSON: {"resident", "peak": megabytes, "ready": seconds from process start until it is ready,
"answered": questions}.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.peers.contest import memory
from index.settings import load_settings
from tests.discord_server.remote import running_server
from tests.integration.bot_process import running_bot

PATIENCE = 120.0


async def measure(questions: Sequence[str]) -> dict[str, float]:
    settings = load_settings()
    with tempfile.TemporaryDirectory(prefix="bench-bot-") as place:
        async with running_server() as server:
            guild = (await server.do("create_guild"))["id"]
            channel = (await server.do("create_channel", guild=guild))["id"]
            (user,) = await server.do("create_users", guild=guild)
            began = time.perf_counter()
            chosen = {"story": settings.story.absolute(), "guild_per_minute": 10_000}
            async with running_bot(server, Path(place), settings.index_dir.absolute(), **chosen) as bot:
                ready = time.perf_counter() - began
                for question in questions:
                    mark = await server.mark()
                    said = await server.do("say", user=user, channel=channel, content=f"{{bot}} {question}")
                    await server.reply_to(said["id"], after=mark, patience=PATIENCE)
                resident, peak = memory(bot.process.pid)
    return {"resident": resident, "peak": peak, "ready": ready, "answered": len(questions)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    given = parser.parse_args()
    work = json.loads(given.work.read_text(encoding="utf-8"))
    print(json.dumps(asyncio.run(measure(work["questions"][:20]))), flush=True)


if __name__ == "__main__":
    main()
