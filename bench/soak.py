"""The whole bot under continuous questions, while its story is rebuilt, rolled back and damaged.

    python -m bench.soak                                    50 rebuilds, 10 rollbacks, 5 damages; about ten minutes
    python -m bench.soak --rebuilds 5 --rollbacks 2 --damages 5

The bot runs as its own process on the loopback Discord (tests/discord_server), and `storybot` rebuilds the index in
further processes. Each rebuild changes a number in one article, which an answer may only contain while a generation
with that number is live or has just been. Every sentence in bold must occur verbatim in the articles. Exit code 1 if an
answer was wrong or lost, or if memory or open files grew beyond their bounds.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path

from bench.soak_figures import Figures, report, within_bounds
from bench.soak_harm import DAMAGES, live_file
from bench.soak_story import FIRST_NUMBER, MARKED_TEXT, make_story, questions_on, take_models, write_marked
from tests.discord_server.remote import ROOT, Discord, running_server, text_of
from tests.discord_server.world import Json
from tests.integration.bot_process import BotProcess, run_command, running_bot
from tests.integration.quoting import answering_sentences, is_quoted, saved_texts

PATIENCE = 300.0
MODELS = ROOT / "var" / "index" / ".models"


@dataclass
class Truth:
    """Which numbers an answer may contain.

    `swaps` are the numbers in the order they went live, `coming` is one that may go live any moment, and `damaged` are
    generations that must not go live again.
    """

    swaps: list[int]
    coming: int | None = None
    by_generation: dict[str, int] = field(default_factory=dict)
    damaged: set[str] = field(default_factory=set)

    def whole(self) -> list[str]:
        """Returns the undamaged generations, oldest first."""
        return sorted(set(self.by_generation) - self.damaged)

    def allowed(self, since: int) -> set[int]:
        """Returns the number served at swap `since` and all that went live later."""
        return {*self.swaps[since:], *([self.coming] if self.coming is not None else [])}


@dataclass
class Soak:
    """The state shared by everything in a soak."""

    server: Discord
    bot: BotProcess
    folder: Path
    story: Path
    index_dir: Path
    truth: Truth
    texts: list[str]
    figures: Figures = field(default_factory=Figures)
    ended: bool = False

    def taken_up(self) -> int:
        """Returns how many swaps the bot has logged."""
        return self.bot.output().count("storybot generation now=")

    async def storybot(self, *arguments: str) -> tuple[int, str]:
        return await run_command(self.server, self.folder, self.index_dir, *arguments, story=self.story)


async def person(soak: Soak, user: str, channel: str, questions: list[str], seed: int, pause: float) -> None:
    """Asks questions, `pause` seconds apart, and checks the answers until the soak ends."""
    choose = random.Random(seed)
    while not soak.ended:
        await asyncio.sleep(pause)
        question = choose.choice(questions)
        since = soak.taken_up()
        mark = await soak.server.mark()
        asked = await soak.server.do("say", user=user, channel=channel, content=f"{{bot}} {question}")
        soak.figures.asked += 1
        try:
            reply = await soak.server.reply_to(asked["id"], after=mark, patience=PATIENCE)
        except TimeoutError:
            soak.figures.lost.append(question)
            continue
        check_reply(soak, question, reply, since)


def check_reply(soak: Soak, question: str, reply: Json, since: int) -> None:
    """Counts a reply, and records it if it is wrong or no answer."""
    text, sentences = text_of(reply), answering_sentences(reply)
    numbers = {int(number) for sentence in sentences for number in re.findall(r"counted (\d+) ballots", sentence)}
    allowed = soak.truth.allowed(since)
    texts = [*soak.texts, *(MARKED_TEXT.format(number=number) for number in allowed)]
    unquoted = [one for one in sentences if not is_quoted(one, [" ".join(whole.split()) for whole in texts])]
    if "searched" not in text:
        soak.figures.lost.append(f"{question} → {text}")
    elif numbers - allowed or unquoted:
        soak.figures.wrong.append(f"{question} → {numbers or unquoted}, allowed {sorted(allowed)}")
    elif sentences:
        soak.figures.answered += 1
        soak.figures.with_number += bool(numbers)
    else:
        soak.figures.declined += 1


async def operate(soak: Soak, rebuilds: int, rollbacks: int, damages: int, tell: bool) -> None:
    """Rebuilds, rolls back and damages, evenly spread, each after the bot has handled the previous one."""
    back_at = {round((n + 1) * rebuilds / (rollbacks + 1)) for n in range(rollbacks)}
    harm_at = [round((n + 0.5) * rebuilds / damages) or 1 for n in range(damages)]
    for number in range(1, rebuilds + 1):
        await rebuild(soak, FIRST_NUMBER + number)
        if number in back_at:
            await roll_back(soak)
        for kind, at in enumerate(harm_at):
            if number == at:
                await harm(soak, kind)
        sample(soak)
        if tell:
            figures = soak.figures
            print(
                f"rebuild {number}: {figures.asked} asked, {len(figures.wrong)} wrong, {len(figures.lost)} lost, "
                f"{figures.memory[-1]:.0f} MB, {figures.files[-1]} files",
                flush=True,
            )


async def rebuild(soak: Soak, number: int) -> None:
    soak.truth.coming = number
    write_marked(soak.story, number)
    code, said = await soak.storybot("rebuild")
    if code != 0:
        raise RuntimeError(f"a rebuild failed with {code}: {said}")
    soak.figures.rebuilds += 1
    await record_swap(soak, number)


async def roll_back(soak: Soak) -> None:
    """Rolls back to the generation before the live one, like `storybot rollback` without an id."""
    here = live_file(soak.index_dir).read_text().strip()
    older = [one for one in soak.truth.whole() if one < here and generation_folder(soak, one).is_dir()]
    number = soak.truth.by_generation[older[-1]]
    soak.truth.coming = number
    code, said = await soak.storybot("rollback", older[-1])
    if code != 0:
        raise RuntimeError(f"a rollback failed with {code}: {said}")
    soak.figures.rollbacks += 1
    await record_swap(soak, number)


async def record_swap(soak: Soak, number: int) -> None:
    """Records that a generation went live, and waits until the bot serves it."""
    soak.truth.by_generation[live_file(soak.index_dir).read_text().strip()] = number
    soak.truth.swaps.append(number)
    soak.truth.coming = None
    await until(lambda: soak.taken_up() >= len(soak.truth.swaps) - 1, "taking up a generation")


async def until(happened: Callable[[], bool], what: str) -> None:
    """Polls for a condition in the bot's log or the figures.

    Raises:
        TimeoutError: it did not occur within `PATIENCE` seconds.
    """
    deadline = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what}: not within {PATIENCE} s")
        await asyncio.sleep(0.1)


async def harm(soak: Soak, number: int) -> None:
    """Damages the index. The bot must refuse the damaged generation and keep serving; the next rebuild repairs it."""
    name, damage, refused = DAMAGES[number % len(DAMAGES)]
    before = soak.bot.output().count("is refused")
    asked = soak.figures.asked
    soak.truth.damaged.add(damage(soak.index_dir, soak.truth.whole()))
    soak.figures.damages += 1
    if refused:
        await until(lambda: soak.bot.output().count("is refused") > before, f"refusing {name}")
    soak.figures.refused_generations += refused
    # Wait until questions have been answered despite the damage.
    await until(lambda: soak.figures.asked >= asked + 10, "questions over the damage")


def sample(soak: Soak) -> None:
    """Records the bot's resident memory and open files from /proc, if that exists."""
    place = Path(f"/proc/{soak.bot.process.pid}")
    if not place.is_dir():
        return
    resident = re.search(r"VmRSS:\s+(\d+) kB", (place / "status").read_text())
    soak.figures.memory.append(int(resident[1]) / 1024 if resident else 0.0)
    soak.figures.files.append(len(list((place / "fd").iterdir())))


def generation_folder(soak: Soak, generation: str) -> Path:
    return live_file(soak.index_dir).parent / "generations" / generation


async def soak_bot(
    rebuilds: int,
    rollbacks: int,
    damages: int,
    *,
    people: int = 6,
    tell: bool = True,
    models: Path = MODELS,
    candidates: int = 24,
    pause: float = 0.0,
) -> Figures:
    """Runs a soak in a temporary folder, with the models exported into `models`; returns the figures.

    Fewer `candidates` make answers faster; `pause` is the time in seconds between an answer and the next question.
    """
    with tempfile.TemporaryDirectory(prefix="soak-") as place:
        folder = Path(place)
        story, index_dir = make_story(folder), folder / "index"
        texts = saved_texts(ROOT / "seeds")
        take_models(models, index_dir, story)
        async with running_server("--heartbeat", "5") as server:
            code, said = await run_command(server, folder, index_dir, "rebuild", story=story)
            if code != 0:
                raise RuntimeError(f"the first build failed with {code}: {said}")
            truth = Truth([FIRST_NUMBER])
            truth.by_generation[live_file(index_dir).read_text().strip()] = FIRST_NUMBER
            settings = {"story": story, "guild_per_minute": 10_000, "candidates": candidates}
            async with running_bot(server, folder, index_dir, **settings) as bot:
                soak = Soak(server, bot, folder, story, index_dir, truth, texts)
                began = time.monotonic()
                await talk_while(soak, people, pause, operate(soak, rebuilds, rollbacks, damages, tell))
                soak.figures.seconds = time.monotonic() - began
                sample(soak)
                heartbeats = await server.do("heartbeats")
            soak.figures.wrong += [str(check) for check in await server.do("checks")]
            if tell:
                print(report(soak.figures, heartbeats["late_by"]))
            return soak.figures


async def talk_while(soak: Soak, people: int, pause: float, work: Coroutine[None, None, None]) -> None:
    """Has people ask continuously until `work` is done, then waits for their last answers."""
    questions = questions_on(soak.texts, 40)
    guild = (await soak.server.do("create_guild"))["id"]
    async with asyncio.TaskGroup() as group:
        for number in range(people):
            channel = (await soak.server.do("create_channel", guild=guild))["id"]
            (user,) = await soak.server.do("create_users", guild=guild)
            group.create_task(person(soak, user, channel, questions, number, pause))
        try:
            await work
        finally:
            soak.ended = True


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bench.soak", description="Soak-tests the bot on the loopback Discord."
    )
    parser.add_argument("--rebuilds", type=int, default=50)
    parser.add_argument("--rollbacks", type=int, default=10)
    parser.add_argument("--damages", type=int, default=5)
    parser.add_argument("--people", type=int, default=6, help="number of concurrent askers")
    given = parser.parse_args()
    figures = asyncio.run(soak_bot(given.rebuilds, given.rollbacks, given.damages, people=given.people))
    return 0 if within_bounds(figures) else 1


if __name__ == "__main__":
    sys.exit(main())
