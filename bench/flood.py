"""How much later an answer arrives while another person sends 200 look-ups at once.

    python -m bench.flood                     the configured story; about a minute

The bot runs as its own process on the loopback Discord, without cooldowns, server limits or answer cache. Each question
is asked twice, alone and during a flood, and timed from its message to its answer. Prints one line of JSON: {"usual",
"flooded": medians in seconds, "ratio", "questions", "look_ups"}; exit code 1 if the ratio exceeds `BOUND`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench.soak_story import questions_on
from index.settings import Settings, load_settings
from tests.discord_server.remote import Discord, running_server, text_of
from tests.integration.bot_process import run_command, running_bot
from tests.integration.quoting import saved_texts

BOUND = 2.0
LOOK_UPS = 200
COMMANDS = ("timeline", "differences", "story")


async def measure(settings: Settings, count: int) -> dict[str, float]:
    """Measures the medians over `count` questions."""
    story = settings.story.resolve()
    questions = questions_on(saved_texts(story), 4 * count)[-count:]
    usual: list[float] = []
    flooded: list[float] = []
    with tempfile.TemporaryDirectory(prefix="bench-flood-") as place:
        async with running_server() as server:
            code, said = await run_command(server, Path(place), settings.index_dir.resolve(), "sync", story=story)
            if code != 0:
                raise RuntimeError(said)
            guild = (await server.do("create_guild"))["id"]
            channel = (await server.do("create_channel", guild=guild))["id"]
            user, flooder = await server.do("create_users", guild=guild, count=2)
            chosen = {"story": story, "guild_per_minute": 10_000, "cache_answers": 0}
            async with running_bot(server, Path(place), settings.index_dir.resolve(), **chosen):
                await timed(server, user, channel, questions[0])  # warm
                for question in questions:
                    usual.append(await timed(server, user, channel, question))
                    first = await flood(server, flooder, channel)
                    async with asyncio.TaskGroup() as group:
                        rest = group.create_task(flood(server, flooder, channel))
                        flooded.append(await timed(server, user, channel, question))
                    for one in (*first, *rest.result()):
                        await server.answered(one)
    before, during = statistics.median(usual), statistics.median(flooded)
    return {
        "usual": round(before, 3),
        "flooded": round(during, 3),
        "ratio": round(during / before, 2),
        "questions": count,
        "look_ups": LOOK_UPS,
    }


async def flood(server: Discord, user: str, channel: str) -> list[str]:
    """Sends half of the look-ups without waiting for their results; returns the interaction ids."""
    names = [COMMANDS[number % len(COMMANDS)] for number in range(LOOK_UPS // 2)]
    used = await asyncio.gather(*(server.do("slash", user=user, channel=channel, name=name) for name in names))
    return [str(one["id"]) for one in used]


async def timed(server: Discord, user: str, channel: str, question: str) -> float:
    """Returns the seconds from a question's message to its answer."""
    mark = await server.mark()
    said = await server.do("say", user=user, channel=channel, content=f"{{bot}} {question}")
    began = time.perf_counter()
    reply = await server.reply_to(said["id"], after=mark)
    seconds = time.perf_counter() - began
    if "searched" not in text_of(reply):  # a refusal, or a position in the queue
        raise RuntimeError(f"no answer: {text_of(reply)}")
    return seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=10)
    given = parser.parse_args()
    found = asyncio.run(measure(load_settings(), given.questions))
    print(json.dumps(found), flush=True)
    return 0 if found["ratio"] <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
