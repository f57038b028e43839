"""How much code one warm question runs through, from its mention in Discord to the reply.

    python -m bench.trace [QUESTION] [--save FILE] [--functions]

The real bot on a simulated Discord (tests/bot) is asked the same question three times, on the live index of the
configured story. The third time, every call of a Python function in bot/ and index/ is counted, on all threads.
Comprehensions, generator expressions and lambdas count as part of the enclosing function. Prints the numbers of files,
functions and calls; `--functions` also lists functions called once, by one other function: candidates for inlining.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import threading
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from unittest import mock

from discord.ext import tasks

from bench.machine import describe
from bench.samples import Part, Table, Target, write_results
from index import Question, load_settings, open_story
from index.answer import rerank
from tests.bot.conftest import make_settings, world

PROJECT = Path(__file__).resolve().parent.parent
ROOMS = tuple(f"{PROJECT / room}/" for room in ("bot", "index"))
QUESTION = "who asked him to think again about his support?"
FILES_BOUND, FUNCTIONS_BOUND = 30, 180

Function = tuple[str, str]
"""A file of the project, and the qualified name of a function in it."""


@dataclass
class Trace:
    """The calls of each function while `on`, and their callers. Shared by all threads."""

    on: bool = False
    calls: Counter[Function] = field(default_factory=Counter)
    callers: defaultdict[Function, set[Function | None]] = field(default_factory=lambda: defaultdict(set))
    _known: dict[CodeType, Function | None] = field(default_factory=dict)

    def profile(self, frame: FrameType, event: str, _: object) -> None:
        """The callback for `sys.setprofile`."""
        if not self.on or event != "call":
            return
        function = self._function(frame.f_code)
        if function is None or "<" in frame.f_code.co_name:  # a module, a comprehension, a lambda
            return
        self.calls[function] += 1
        self.callers[function].add(self._caller(frame.f_back))

    def _caller(self, frame: FrameType | None) -> Function | None:
        while frame is not None:
            if (function := self._function(frame.f_code)) is not None:
                return function
            frame = frame.f_back
        return None

    def _function(self, code: CodeType) -> Function | None:
        if code not in self._known:
            name = code.co_qualname
            for inner in ("listcomp", "setcomp", "dictcomp", "genexpr", "lambda"):
                name = name.partition(f".<locals>.<{inner}>")[0]
            inside = code.co_filename.startswith(ROOMS) and "<module>" not in name
            self._known[code] = (str(Path(code.co_filename).relative_to(PROJECT)), name) if inside else None
        return self._known[code]

    @property
    def files(self) -> list[str]:
        """Returns the files whose functions ran."""
        return sorted({file for file, _ in self.calls})

    def called_once(self) -> list[tuple[Function, Function]]:
        """Returns each function that was called once, by a function of the project, with its caller."""
        once = [(name, caller) for name, count in self.calls.items() if count == 1 for caller in self.callers[name]]
        return sorted((name, caller) for name, caller in once if caller is not None and caller != name)


async def ask_again(question: str, trace: Trace) -> str:
    """Asks the bot, then traces it being asked again; returns the last reply as raw text."""
    settings = load_settings()
    with (
        mock.patch.object(rerank, "READINGS", 0),
        mock.patch.object(tasks.Loop, "start"),  # no question needs them; on a busy machine they would run meanwhile
        tempfile.TemporaryDirectory(prefix="bench-trace-") as place,
        closing(open_story(settings)) as story,
    ):
        story.ask(Question(question))
        made = make_settings(Path(place), story=settings.story, index_dir=settings.index_dir, cache_answers=0)
        async with world(story, made, {"settle_timeout": 60.0}, synced=True) as bot:  # type: ignore[arg-type]
            await bot.ask(question)
            await bot.ask(question)  # the first that comes after another question
            trace.on = True
            reply = await bot.ask(question)
            trace.on = False
            return str(reply and reply.components)


def traced(question: str = QUESTION) -> Trace:
    """Traces one warm question through the bot; raises RuntimeError if it was not answered."""
    trace = Trace()
    # Before the first thread starts, because a thread is profiled from its start or not at all.
    threading.setprofile(trace.profile)
    sys.setprofile(trace.profile)
    try:
        reply = asyncio.run(ask_again(question, trace))
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
    if "searched" not in reply:
        raise RuntimeError(f"The bot did not answer {question!r}: {reply}")
    return trace


def part_of(trace: Trace, question: str) -> Part:
    """Builds the report's part: counts per package."""
    rows: dict[str, tuple[set[str], int, int]] = {}
    for (file, _), count in sorted(trace.calls.items()):
        room = str(Path(file).parent)
        files, functions, calls = rows.get(room, (set(), 0, 0))
        rows[room] = ({*files, file}, functions + 1, calls + count)
    cells = [(room, len(files), functions, calls) for room, (files, functions, calls) in rows.items()]
    cells.append(("all", len(trace.files), len(trace.calls), trace.calls.total()))
    notes = (f"From the mention in Discord to the reply; “{question}”, asked again.",)
    table = Table("Code run by one question", ("package", "files", "functions", "calls"), tuple(cells), notes)
    measured = f"{len(trace.files)} files, {len(trace.calls)} functions, {trace.calls.total():,} calls"
    wanted = f"≤ {FILES_BOUND} files, ≤ {FUNCTIONS_BOUND} functions"
    reached = len(trace.files) <= FILES_BOUND and len(trace.calls) <= FUNCTIONS_BOUND
    return Part((table,), (Target("code run by one question", wanted, measured, reached),))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bench.trace", description="Counts the code that one question runs."
    )
    parser.add_argument("question", nargs="?", default=QUESTION)
    parser.add_argument("--save", type=Path, help="write the counts to this JSON file")
    parser.add_argument("--functions", action="store_true", help="print every function, and those called once")
    given = parser.parse_args(arguments)
    trace = traced(given.question)
    if given.functions:
        for (file, name), count in sorted(trace.calls.items()):
            print(f"{count:6} {file} {name}")
        print("\nCalled once, by one function:")
        for (file, name), (_, caller) in trace.called_once():
            print(f"       {file} {name} ← {caller}")
    part = part_of(trace, given.question)
    if given.save:
        write_results(given.save, {"trace": part}, describe())
    print(part.targets[0].measured)
    return 0


if __name__ == "__main__":
    sys.exit(main())
