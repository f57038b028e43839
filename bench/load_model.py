"""How many groups of shards a load needs, given the costs of a process on this machine.

    python -m bench.load_model --measure                  measures this machine, then models the load
    python -m bench.load_model --servers 10000 --stories 5000 --questions 20
    python -m bench.load_model --simulate                 also simulates the load, question by question

The model takes the maximum of what CPU, memory and Discord's shards require. Its inputs are measured on one machine
(`Costs`); docs/growing.md lists what it leaves out.
"""

from __future__ import annotations

import argparse
import heapq
import json
import math
import statistics
import time
import tracemalloc
from collections import Counter
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np

SERVERS_PER_SHARD = 1000
"""Discord's recommendation; it refuses more than 2,500."""
MAX_UTILISATION = 0.6
"""The share of a core that questions may use, so that queues stay short at peaks."""


@dataclass(frozen=True, slots=True)
class Costs:
    """The costs of a process: CPU seconds and megabytes resident. The defaults are those in docs/growing.md."""

    question_seconds: float = 0.29
    message_seconds: float = 0.00002
    claim_seconds: float = 0.002
    process_megabytes: float = 254.0
    server_megabytes: float = 0.011
    story_megabytes: float = 0.75


@dataclass(frozen=True, slots=True)
class Load:
    """The load of all groups together; questions and messages per second are those of the busiest hour.

    `messages` counts every message in every channel that the bot can see, because Discord sends them all.
    """

    servers: int = 10_000
    stories: int = 5_000
    questions: float = 20.0
    messages: float = 500.0
    idle_seconds: float = 900.0


@dataclass(frozen=True, slots=True)
class Machine:
    """The resources of one group."""

    cores: float = 2.0
    megabytes: float = 2048.0


@dataclass(frozen=True, slots=True)
class Plan:
    """The shards, the groups required by CPU and by memory (`groups` is the maximum), and stories open per group."""

    shards: int
    by_processor: int
    by_memory: int
    open_stories: int

    @property
    def groups(self) -> int:
        return max(self.by_processor, self.by_memory, 1)


def open_stories(stories: int, questions: float, idle_seconds: float) -> float:
    """Returns the expected number of open stories, if popularity follows Zipf's law and idle stories are closed.

    A story asked λ times per second is open with probability 1 - exp(-λT) if stories close after T idle seconds.
    """
    total = sum(1 / rank for rank in range(1, stories + 1))
    return sum(1 - math.exp(-questions / (rank * total) * idle_seconds) for rank in range(1, stories + 1))


def plan(load: Load, costs: Costs, machine: Machine) -> Plan:
    """Computes how many groups of `machine`'s size carry the load.

    Raises:
        ValueError: a group has less memory than a single process needs.
    """
    shards = math.ceil(load.servers / SERVERS_PER_SHARD)
    work = load.questions * (costs.question_seconds + costs.claim_seconds) + load.messages * costs.message_seconds
    by_processor = math.ceil(work / (machine.cores * MAX_UTILISATION))
    for groups in range(1, shards + by_processor + 10_000):
        held = open_stories(load.stories, load.questions / groups, load.idle_seconds)
        needed = costs.process_megabytes + load.servers / groups * costs.server_megabytes + held * costs.story_megabytes
        if needed <= machine.megabytes:
            return Plan(max(shards, groups, by_processor), by_processor, groups, round(held))
        if costs.process_megabytes >= machine.megabytes:
            break
    raise ValueError(f"one process does not fit into {machine.megabytes:.0f} MB")


@dataclass(frozen=True, slots=True)
class Simulated:
    """An hour of simulated load: seconds that questions waited for a core (percentiles 50, 95 and 99), utilisation of
    the busiest group's cores, open stories in the fullest group, and the share of questions that opened a story.
    """

    questions: int
    waited: tuple[float, float, float]
    utilised: float
    open_stories: int
    opening: float


def simulate(
    load: Load, costs: Costs, machine: Machine, groups: int, *, seconds: int = 3600, seed: int = 1
) -> Simulated:
    """Simulates a load on `groups` groups: Poisson arrivals from servers of unequal activity.

    Each server has chosen a story, by popularity (Zipf), and belongs to one group. Answer times are lognormal with mean
    `question_seconds`, each on one core. The first quarter of an hour, when all stories start closed, does not count.
    """
    drawn = np.random.default_rng(seed)
    ranks = 1 / np.arange(1, load.stories + 1)
    story_of = drawn.choice(load.stories, load.servers, p=ranks / ranks.sum())
    activity = drawn.lognormal(0.0, 1.0, load.servers)
    warm = load.idle_seconds
    count = drawn.poisson(load.questions * (seconds + warm))
    times = np.sort(drawn.uniform(0, seconds + warm, count))
    servers = drawn.choice(load.servers, count, p=activity / activity.sum())
    services = drawn.lognormal(-0.125, 0.5, count) * (costs.question_seconds + costs.claim_seconds)
    free = [[0.0] * int(machine.cores) for _ in range(groups)]
    asked: list[dict[int, float]] = [{} for _ in range(groups)]
    waited, opening, busy, held = [], 0, [0.0] * groups, [0] * groups
    next_look = warm
    for at, server, service in zip(times.tolist(), servers.tolist(), services.tolist(), strict=True):
        group, story = server % groups, int(story_of[server])
        begins = max(at, heapq.heappop(free[group]))
        heapq.heappush(free[group], begins + service)
        if at >= warm:
            waited.append(begins - at)
            busy[group] += service
            opening += at - asked[group].get(story, -load.idle_seconds) >= load.idle_seconds
        asked[group][story] = at
        if at >= next_look:
            next_look = at + 60
            held = [
                max(most, sum(at - last < load.idle_seconds for last in one.values()))
                for most, one in zip(held, asked, strict=True)
            ]
    median, most, nearly_all = np.quantile(waited, (0.5, 0.95, 0.99)).tolist()
    utilised = max(busy) / (seconds * int(machine.cores))
    return Simulated(len(waited), (median, most, nearly_all), utilised, max(held), opening / len(waited))


def measure(postgres: str = "") -> Costs:
    """Measures CPU time per question and per unrelated message, and memory per server, on this machine."""
    found = message_and_server()
    found["question_seconds"] = question_seconds()
    if postgres:
        found["claim_seconds"] = claim_seconds(postgres)
    return Costs(**found)


def question_seconds(count: int = 20) -> float:
    """Returns the median CPU seconds of a question about the shipped story, over all threads."""
    from bench.soak_story import questions_on
    from index import Question, load_settings, open_story
    from tests.discord_server.remote import ROOT
    from tests.integration.quoting import saved_texts

    story = open_story(load_settings())
    try:
        taken = []
        for text in questions_on(saved_texts(ROOT / "seeds"), count)[-count:]:
            began = time.process_time()
            story.ask(Question(text))
            taken.append(time.process_time() - began)
    finally:
        story.close()
    return statistics.median(taken)


def message_and_server(servers: int = 2000, messages: int = 5000) -> dict[str, float]:
    """Measures CPU seconds of a message not meant for the bot, and megabytes of a server with 20 channels."""
    import asyncio

    import discord
    from discord.http import HTTPClient
    from discord.state import ConnectionState

    heard: Counter[str] = Counter()
    state: Any = ConnectionState(
        dispatch=lambda event, *args: heard.update((event,)),
        handlers={},
        hooks={},
        http=HTTPClient(asyncio.new_event_loop()),
        max_messages=None,
        intents=discord.Intents(guilds=True, guild_messages=True),
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
    )
    # Traced allocations, because resident memory would not grow into space that earlier work has freed.
    tracemalloc.start()
    for number in range(1, servers + 1):
        state._add_guild(discord.Guild(data=_guild(number), state=state))
    megabytes = tracemalloc.get_traced_memory()[0] / 1e6 / servers
    tracemalloc.stop()
    payload = json.dumps(_message(servers // 2))
    began = time.process_time()
    for _ in range(messages):
        state.parse_message_create(json.loads(payload))
    return {"message_seconds": (time.process_time() - began) / heard["message"], "server_megabytes": megabytes}


def _guild(number: int) -> Any:  # noqa: ANN401  (a payload of Discord's)
    guild = number << 32
    channels = [
        {"id": str(guild + n), "type": 0, "name": f"channel-{n}", "position": n, "permission_overwrites": []}
        for n in range(1, 21)
    ]
    roles = [
        {
            "id": str(guild + n * 100),
            "name": f"role-{n}",
            "permissions": "0",
            "position": n,
            "color": 0,
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "colors": {"primary_color": 0},
        }
        for n in range(10)
    ]
    return {
        "id": str(guild), "name": f"Server {number}", "roles": roles, "channels": channels, "member_count": 500,
        "features": [], "emojis": [], "stickers": [], "threads": [], "owner_id": "1", "preferred_locale": "en-US",
    }  # fmt: skip


def _message(number: int) -> dict[str, Any]:
    guild = number << 32
    author = {"id": "99", "username": "someone", "discriminator": "0", "avatar": None, "global_name": None}
    return {
        "id": str(guild + 7777), "channel_id": str(guild + 1), "guild_id": str(guild), "author": author, "type": 0,
        "member": {"roles": [], "joined_at": "2024-01-01T00:00:00+00:00", "flags": 0}, "content": "", "embeds": [],
        "attachments": [], "mentions": [], "mention_roles": [], "mention_everyone": False, "pinned": False,
        "tts": False, "timestamp": "2024-01-01T00:00:00+00:00", "edited_timestamp": None, "components": [], "flags": 0,
    }  # fmt: skip


def claim_seconds(postgres: str, count: int = 200) -> float:
    """Returns the CPU seconds that it takes to claim and settle one message: the mean of `count`."""
    import asyncio

    from pydantic import SecretStr

    from bot.state.claims import Claims
    from bot.state.database import open_database

    async def claim() -> float:
        async with open_database(SecretStr(postgres)) as database:
            claims = Claims(database, 1)
            began = time.process_time()
            for event in range(count):
                await claims.take(event)
                await claims.settle(event)
            return (time.process_time() - began) / count

    return asyncio.run(claim())


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.load_model", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--measure", action="store_true", help="measure the costs on this machine instead of using the defaults"
    )
    parser.add_argument("--simulate", action="store_true", help="also simulate an hour of the load")
    parser.add_argument("--postgres", default="", help="URL of an empty database, to also measure a claim")
    for kind in (Load, Machine):
        for field in fields(kind):
            parser.add_argument(f"--{field.name.replace('_', '-')}", type=type(field.default), default=field.default)
    given = vars(parser.parse_args())
    costs = measure(given["postgres"]) if given["measure"] else Costs()
    load = Load(**{field.name: given[field.name] for field in fields(Load)})
    machine = Machine(**{field.name: given[field.name] for field in fields(Machine)})
    planned = plan(load, costs, machine)
    for part in (costs, load, machine, planned):
        print(json.dumps(asdict(part)))
    if given["simulate"]:
        print(json.dumps(asdict(simulate(load, costs, machine, planned.groups))))
    print(f"{planned.groups} groups")


if __name__ == "__main__":
    main()
