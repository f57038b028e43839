"""Two groups of shards under load, while processes are replaced and killed, and the story is rebuilt.

    python -m bench.groups --questions 500 --postgres postgresql://…

The groups run as separate processes on the loopback Discord (tests/discord_server) with 16 shards, and share an
empty PostgreSQL database. Each question has to be answered exactly once: by either process during a replacement, or by
the surviving one after a kill. Prints how many were lost, answered twice or wrong, how long it took until all processes
had a new generation, a changed setting and an opt-out, and how long there was no leader; exit code 1 if anything was
lost, doubled or wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import re
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench.soak import MODELS
from bench.soak_story import FIRST_NUMBER, MARKED_QUESTIONS, make_story, take_models, write_marked
from tests.discord_server.remote import Discord, running_server, text_of
from tests.discord_server.world import Json
from tests.integration.bot_process import BotProcess, environment, run_command, start_bot
from tests.support.processes import rebuild_apart

SHARDS = 16
GROUPS = ("0-7/16", "8-15/16")
PATIENCE = 180.0
MANAGE_GUILD = 1 << 5


@dataclass
class Outcome:
    """The outcome of the questions, and delays of changes in seconds."""

    questions: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    generation_spread: float = 0.0
    settings_spread: float = 0.0
    new_leader: float = 0.0

    @property
    def passed(self) -> bool:
        return not (self.lost or self.doubled or self.wrong)


@dataclass
class World:
    """The processes by group, and the state of the run."""

    server: Discord
    folder: Path
    story: Path
    index_dir: Path
    postgres: str
    candidates: int = 24
    running: dict[str, list[BotProcess]] = field(default_factory=lambda: {group: [] for group in GROUPS})
    places: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    numbers: set[int] = field(default_factory=lambda: {FIRST_NUMBER})
    every: list[BotProcess] = field(default_factory=list)
    abandoned: str = ""
    ended: bool = False
    asked: Outcome = field(default_factory=Outcome)

    async def start(self, group: str) -> BotProcess:
        """Starts another process of a group and waits until it is ready."""
        settings = environment(
            self.folder,
            self.index_dir,
            story=self.story,
            database=self.postgres,
            shards=group,
            discord_token=self.server.token,
            guild_per_minute=10_000,
            salt_file=self.folder / "salt",
            candidates=self.candidates,
            shutdown_seconds=PATIENCE,  # on a busy machine a running question may need longer than the default
        )
        bot = await start_bot(self.server, self.folder, settings)
        self.running[group].append(bot)
        self.every.append(bot)
        await bot.printed("storybot ready ", patience=PATIENCE)
        return bot

    async def end(self, group: str, number: int) -> BotProcess:
        """Sends the signal to the oldest process of a group and waits for its end."""
        bot = self.running[group].pop(0)
        bot.process.send_signal(number)
        await bot.ended(patience=PATIENCE)
        return bot

    def leader(self) -> str:
        """Returns the group of the leading process."""
        for group, bots in self.running.items():
            if any("storybot leads " in bot.output() for bot in bots):
                return group
        return ""


async def person(world: World, user: str, channel: str, questions: itertools.count[int], most: int) -> None:
    """Asks one question after the other, until enough were asked and the operations are done."""
    while (number := next(questions)) < most or not world.ended:
        mark = await world.server.mark()
        text = f"{{bot}} {MARKED_QUESTIONS[number % len(MARKED_QUESTIONS)]}"
        said = await world.server.do("say", user=user, channel=channel, content=text)
        world.asked.questions += 1
        try:
            reply = await world.server.reply_to(said["id"], after=mark, patience=PATIENCE)
        except TimeoutError:
            world.asked.lost.append(f"{said['id']}: {[bot.output()[-1500:] for bot in world.every]}")
            continue
        counted = {int(digits) for digits in re.findall(r"counted (\d+) ballots", text_of(reply))}
        if not counted or counted - world.numbers:
            world.asked.wrong.append(f"{said['id']}: {text_of(reply)[:200]}")


async def operate(world: World) -> None:
    """Replaces a process of each group, rebuilds, and kills the leader while it answers."""
    for group in GROUPS:
        await asked_more(world, 4)
        await world.start(group)
        await world.end(group, signal.SIGTERM)
    await rebuild(world, 4242)
    await asked_more(world, 4)
    await change_settings(world)
    await until(lambda: world.leader() != "", "a leader")
    group = world.leader()
    await world.start(group)
    await asked_more(world, 2)
    user, answer = await answer_in(world, group)
    world.abandoned = await press(world, user, answer)  # lost with the process that has it, or answered just in time
    await world.end(group, signal.SIGKILL)
    began = time.monotonic()
    await until(lambda: world.leader() != "", "another leader")
    world.asked.new_leader = time.monotonic() - began
    # Discord shows the interaction of the dead process as failed; pressed again, the button works.
    pressed = await press(world, user, answer)
    if not text_of(await world.server.answered(pressed, patience=PATIENCE)):
        world.asked.wrong.append(f"button {answer['id']}")
    await asked_more(world, 4)


async def change_settings(world: World) -> None:
    """Changes a server setting and opts a person out, under load; records when all processes know.

    The person opts out in a server of the second group. DMs go to the first shard, hence to the first group, which must
    know before the person's next question there.
    """
    guild, channel, _ = world.places[GROUPS[1]]
    (manager,) = await world.server.do("create_users", guild=guild, permissions=MANAGE_GUILD)
    dm = (await world.server.do("open_dm", user=manager))["id"]
    mark = await world.server.mark()
    said = await world.server.do("say", user=manager, channel=dm, content=MARKED_QUESTIONS[0])
    await world.server.reply_to(said["id"], after=mark, patience=PATIENCE)
    for topic, command, options in (
        ("settings", "settings caution", {"level": "balanced"}),
        ("opt_outs", "opt-out", {}),
    ):
        line, every = f"heard topic={topic}", list(itertools.chain(*world.running.values()))
        before = [bot.output().count(line) for bot in every]
        used = await world.server.do("slash", user=manager, channel=channel, name=command, options=options)
        await world.server.answered(used["id"], patience=PATIENCE)
        began = time.monotonic()
        for bot, count in zip(every, before, strict=True):
            await until(partial(_printed_more, bot, line, count), topic)
        world.asked.settings_spread = max(world.asked.settings_spread, time.monotonic() - began)
    said = await world.server.do("say", user=manager, channel=dm, content=MARKED_QUESTIONS[0])
    await asked_more(world, 4)
    replies = await world.server.do("events", kinds=["message"])
    if any(entry["reply_to"] == said["id"] for entry in replies):
        world.asked.wrong.append("a person who had opted out was answered")


def _printed_more(bot: BotProcess, line: str, count: int) -> bool:
    return bot.output().count(line) > count


async def answer_in(world: World, group: str) -> tuple[str, Json]:
    """Has a new user ask a question in a server of a group; returns the user and the answer with its buttons."""
    guild, channel, _ = world.places[group]
    (user,) = await world.server.do("create_users", guild=guild)
    mark = await world.server.mark()
    said = await world.server.do("say", user=user, channel=channel, content=f"{{bot}} {MARKED_QUESTIONS[0]}")
    return user, await world.server.reply_to(said["id"], after=mark, patience=PATIENCE)


async def press(world: World, user: str, answer: Json) -> str:
    """Presses *Context* below an answer; returns the interaction's id."""
    pressed = await world.server.do("click", user=user, message=answer["id"], label="Context")
    return str(pressed["id"])


async def rebuild(world: World, number: int) -> None:
    """Builds a new generation; records the delay between the first and the last process that serves it."""
    write_marked(world.story, number)
    world.numbers.add(number)
    generation = await asyncio.to_thread(rebuild_apart, world.folder, story=world.story, index_dir=world.index_dir)
    line = f"storybot generation now={generation}"

    async def seen(bot: BotProcess) -> float:
        await bot.printed(line, patience=PATIENCE)
        return time.monotonic()

    times = await asyncio.gather(*map(seen, itertools.chain(*world.running.values())))
    world.asked.generation_spread = max(times) - min(times)


async def asked_more(world: World, count: int) -> None:
    goal = world.asked.questions + count
    await until(lambda: world.asked.questions >= goal, "questions")


async def until(holds: Callable[[], bool], what: str) -> None:
    """Polls for a condition in logs or metrics.

    Raises:
        TimeoutError: it did not occur within `PATIENCE` seconds.
    """
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what}: not within {PATIENCE} s")
        await asyncio.sleep(0.05)


async def places(server: Discord) -> dict[str, tuple[str, str, str]]:
    """Creates a guild, a channel and a user on a shard of each group."""
    found: dict[str, tuple[str, str, str]] = {}
    while len(found) < len(GROUPS):
        guild = (await server.do("create_guild"))["id"]
        group = GROUPS[((int(guild) >> 22) % SHARDS) // (SHARDS // len(GROUPS))]
        channel = (await server.do("create_channel", guild=guild))["id"]
        (user,) = await server.do("create_users", guild=guild)
        found.setdefault(group, (guild, channel, user))
    return found


async def measure(questions: int, postgres: str, models: Path = MODELS, *, candidates: int = 24) -> Outcome:
    """Runs everything in a temporary folder and an empty database; fewer `candidates` make answers faster."""
    with tempfile.TemporaryDirectory(prefix="groups-") as folder:
        place = Path(folder)
        story, index_dir = make_story(place), place / "index"
        take_models(models, index_dir, story)
        await asyncio.to_thread(rebuild_apart, place, story=story, index_dir=index_dir)
        options = ("--heartbeat", "20", "--shards", str(SHARDS), "--concurrency", str(SHARDS))
        async with running_server(*options) as server:
            code, said = await run_command(server, place, index_dir, "sync", story=story)
            if code != 0:
                raise RuntimeError(said)
            world = World(server, place, story, index_dir, postgres, candidates)
            try:
                await talk(world, questions)
            finally:
                for bot in world.every:
                    if bot.process.returncode is None:
                        bot.process.kill()
                        await bot.process.wait()
            return world.asked


async def talk(world: World, questions: int) -> None:
    world.places = await places(world.server)
    await asyncio.gather(*(world.start(group) for group in GROUPS))
    numbers = itertools.count()
    async with asyncio.TaskGroup() as tasks:
        for _, channel, user in world.places.values():
            tasks.create_task(person(world, user, channel, numbers, questions))
        try:
            await operate(world)
        finally:
            world.ended = True
    for group in GROUPS:
        bot = await world.end(group, signal.SIGTERM)
        if bot.process.returncode != 0 or "Traceback" in bot.output():
            world.asked.wrong.append(bot.output()[-2000:])
    replies: defaultdict[str, list[Json]] = defaultdict(list)
    for event in await world.server.do("events", kinds=["message"]):
        if event["reply_to"]:
            replies[event["reply_to"]].append(event)
    world.asked.doubled = [f"{message}: {events}" for message, events in replies.items() if len(events) > 1]
    checks = [str(check) for check in await world.server.do("checks")]
    world.asked.wrong += [check for check in checks if not world.abandoned or world.abandoned not in check]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.groups", description="Tests two shard groups under load.")
    parser.add_argument("--questions", type=int, default=500)
    parser.add_argument("--postgres", required=True, help="URL of an empty database")
    given = parser.parse_args()
    asked = asyncio.run(measure(given.questions, given.postgres))
    print(
        f"{asked.questions} asked, {len(asked.lost)} lost, {len(asked.doubled)} answered twice, "
        f"{len(asked.wrong)} wrong; the last process switched to a generation {asked.generation_spread:.1f} s after "
        f"the first, settings and opt-outs reached all processes within {asked.settings_spread:.1f} s, and there was "
        f"no leader for {asked.new_leader:.1f} s"
    )
    for line in (*asked.lost, *asked.doubled, *asked.wrong):
        print(line)
    return 0 if asked.passed else 1


if __name__ == "__main__":
    sys.exit(main())
