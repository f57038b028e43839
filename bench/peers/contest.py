"""The tasks of each contestant, run in its own interpreter; standard library only.

    python -m bench.peers.NAME build|first|answer --model FOLDER --folder FOLDER --work FILE

prints one line of JSON:

build   embeds and stores the texts of FILE: {"seconds", "texts"}, without loading
first   opens the stored index and answers the first question: {"found"}; timed by the caller
answer  answers all questions, first sequentially and then from many threads: {"seconds": one per answer, "resident",
        "peak": megabytes after the sequential part, "concurrent": {"questions", "seconds"}}

FILE is `{"texts": […], "questions": […]}`. The exit code says whether it failed.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol


class Contestant(Protocol):
    """One way to answer questions from texts."""

    def load(self, model: str) -> None:
        """Imports packages, and loads the model unless `open` does."""
        ...

    def build(self, texts: list[str], folder: Path) -> None:
        """Embeds the texts and stores them under `folder`."""
        ...

    def open(self, folder: Path) -> None:
        """Opens the stored index."""
        ...

    def ask(self, question: str) -> list[str]:
        """Returns the three best texts, or fewer."""
        ...


def main(contestant: Contestant) -> None:
    """Runs the task of the command line and prints its result."""
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=("build", "first", "answer"))
    parser.add_argument("--model", required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--cores", type=int, default=0, help="cores it may use; 0 means all")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--askers", type=int, default=32)
    parser.add_argument("--concurrent-seconds", type=float, default=10.0, help="duration of the concurrent part")
    given = parser.parse_args()
    if given.cores:
        keep_to(given.cores)  # before any library counts them
    work = json.loads(given.work.read_text(encoding="utf-8"))
    contestant.load(given.model)
    if given.task == "build":
        print(json.dumps(build(contestant, work["texts"], given.folder)), flush=True)
        return
    contestant.open(given.folder)
    if given.task == "first":
        print(json.dumps({"found": len(contestant.ask(work["questions"][0]))}), flush=True)
        return
    print(
        json.dumps(answer(contestant, work["questions"], given.rounds, given.askers, given.concurrent_seconds)),
        flush=True,
    )


def keep_to(cores: int) -> None:
    """Restricts this process to a number of its cores, if the system supports that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])


def build(contestant: Contestant, texts: list[str], folder: Path) -> dict[str, Any]:
    began = time.perf_counter()
    contestant.build(texts, folder)
    return {"seconds": time.perf_counter() - began, "texts": len(texts)}


def answer(
    contestant: Contestant, questions: list[str], rounds: int, askers: int, concurrent_seconds: float
) -> dict[str, Any]:
    for question in questions[:10]:  # warm-up
        contestant.ask(question)
    seconds = [timed(contestant, question) for _ in range(rounds) for question in questions]
    resident, peak = memory()
    concurrent = ask_together(contestant, questions, askers, concurrent_seconds) if concurrent_seconds else None
    return {"seconds": seconds, "resident": resident, "peak": peak, "concurrent": concurrent}


def timed(contestant: Contestant, question: str) -> float:
    began = time.perf_counter()
    contestant.ask(question)
    return time.perf_counter() - began


def ask_together(contestant: Contestant, questions: list[str], askers: int, seconds: float) -> dict[str, float]:
    """Has several askers ask question after question, at least one each, until the time is up."""
    numbers = itertools.count()  # `next` on it is atomic, so no lock is needed
    begun = threading.Barrier(askers + 1)
    stop = threading.Event()

    def asker() -> int:
        begun.wait()
        answered = 0
        while True:
            contestant.ask(questions[next(numbers) % len(questions)])
            answered += 1
            if stop.is_set():
                return answered

    with ThreadPoolExecutor(askers) as pool:
        waiting = [pool.submit(asker) for _ in range(askers)]
        begun.wait()
        began = time.perf_counter()
        time.sleep(seconds)
        stop.set()
        answered = sum(one.result() for one in waiting)
        return {"questions": answered, "seconds": time.perf_counter() - began}


def memory(process: int | str = "self") -> tuple[float, float]:
    """Returns a process's resident memory and its peak in MB, from /proc; without /proc, the peak twice."""
    status = Path(f"/proc/{process}/status")
    if status.is_file():
        figures = dict(re.findall(r"^(VmRSS|VmHWM):\s+(\d+) kB", status.read_text(), re.MULTILINE))
        return int(figures["VmRSS"]) / 1024, int(figures["VmHWM"]) / 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20  # macOS counts bytes
    return most, most
