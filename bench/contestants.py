"""Runs storybot and its peers, each in a separate process and timed from outside."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.peers.environment import quiet_environment

ROOT = Path(__file__).resolve().parent.parent
OURS, OURS_WITHOUT = "storybot", "storybot, no reader"
LANGCHAIN, TXTAI, PLAIN = "LangChain + FAISS", "txtai hybrid", "sentence-transformers + NumPy"
PEERS = {
    LANGCHAIN: "bench.peers.langchain_faiss",
    TXTAI: "bench.peers.txtai_hybrid",
    PLAIN: "bench.peers.plain_numpy",
}
PEER_MODEL = "all-MiniLM-L6-v2"
ALL = (OURS, OURS_WITHOUT, *PEERS)


@dataclass(frozen=True, slots=True)
class Work:
    """The input of all contestants: `file` has the texts and questions, `everything` the texts of several stories to
    embed. `texts` and `questions` are the numbers of those in `file`; `place` is a folder for output.
    """

    story: Path
    file: Path
    everything: Path
    texts: int
    questions: int
    place: Path


@dataclass(frozen=True, slots=True)
class Contestants:
    """How to start the contestants: `peers` is the interpreter of their environment, `model` the model's folder."""

    work: Work
    peers: Path
    model: str
    cores: int
    concurrent_seconds: float

    def fresh(self, name: str) -> Path:
        """Creates an empty folder of that name."""
        folder = self.work.place / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder


def environment(contestants: Contestants, *, reader: bool = True) -> dict[str, str]:
    """Returns the environment of a storybot with default settings except for the story and the reader."""
    return quiet_environment() | {"STORYBOT_STORY": str(contestants.work.story), "STORYBOT_READER": str(reader).lower()}


def command(contestants: Contestants, name: str, task: str, *options: str) -> tuple[list[str], dict[str, str]]:
    """Returns the command line of a contestant's task, and its environment."""
    shared = ["--model", contestants.model, "--work", str(contestants.work.file), *options]
    if name in PEERS:
        folder = contestants.work.place / folder_of(name) / "index"
        line = [str(contestants.peers), "-m", PEERS[name], task, "--folder", str(folder), *shared]
        return line, quiet_environment()
    line = [sys.executable, "-m", "bench.storybot_contestant", task, "--folder", str(contestants.work.place), *shared]
    return line, environment(contestants, reader=name == OURS)


def run_json(line: Sequence[str], settings: dict[str, str]) -> dict[str, Any]:
    """Runs a process and parses the last line of its output as JSON.

    Raises:
        RuntimeError: it failed; contains the end of its stderr.
    """
    done = subprocess.run(line, cwd=ROOT, env=settings, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(line[1:4])} failed with {done.returncode}:\n{done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def run_child(contestants: Contestants, module: str, *options: str, reader: bool = True, work: bool = True) -> Any:  # noqa: ANN401
    """Runs a benchmark module in storybot's own interpreter and returns its output."""
    line = [sys.executable, "-m", module, *options, *(["--work", str(contestants.work.file)] if work else [])]
    done = subprocess.run(
        line, cwd=ROOT, env=environment(contestants, reader=reader), stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def seconds_to_first_line(line: Sequence[str], settings: dict[str, str]) -> float:
    """Returns the seconds from the start of a process to its first line of output; then waits for its end.

    Raises:
        RuntimeError: it printed nothing.
    """
    began = time.perf_counter()
    with subprocess.Popen(
        line, cwd=ROOT, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        printed = process.stdout.readline()
        seconds = time.perf_counter() - began
        _, said = process.communicate()
    if not printed:
        raise RuntimeError(
            f"{' '.join(line[1:4])} printed nothing and ended with {process.returncode}:\n{said[-2000:]}"
        )
    return seconds


def first_question(work: Work) -> str:
    return str(json.loads(work.file.read_text(encoding="utf-8"))["questions"][0])


def measure_starts(contestants: Contestants, runs: int) -> dict[str, list[float]]:
    """Measures seconds from process start to first answer; for storybot, of `storybot ask`.

    The first run of each does not count, because files are not yet cached or compiled.
    """
    ensure_built(contestants)
    question = first_question(contestants.work)
    found: dict[str, list[float]] = {name: [] for name in ALL}
    for number in range(runs + 1):
        for name in ALL:
            if name in PEERS:
                line, settings = command(contestants, name, "first")
            else:
                line = [sys.executable, "-m", "index", "ask", question]
                settings = environment(contestants, reader=name == OURS)
            seconds = seconds_to_first_line(line, settings)
            if number:
                found[name].append(seconds)
                print(f"  {name}: {seconds:.2f} s", flush=True)
    return found


def measure_all_answers(contestants: Contestants, runs: int) -> dict[str, list[dict[str, Any]]]:
    """Runs `bench.peers.contest` for every contestant; returns the results in order."""
    ensure_built(contestants)
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in ALL}
    for _ in range(runs):
        for name in ALL:
            line, settings = command(
                contestants,
                name,
                "answer",
                "--cores",
                str(contestants.cores),
                "--concurrent-seconds",
                str(contestants.concurrent_seconds),
            )
            one = run_json(line, settings)
            found[name].append(one)
            middle = sorted(one["seconds"])[len(one["seconds"]) // 2]
            rate = one["concurrent"]["questions"] / one["concurrent"]["seconds"]
            print(f"  {name}: {1000 * middle:.1f} ms, {rate:.0f}/s, {one['resident']:.0f} MB", flush=True)
    return found


def measure_builds(contestants: Contestants, runs: int) -> dict[str, list[float]]:
    """Returns the texts per second that each peer embeds and stores, without loading."""
    found: dict[str, list[float]] = {name: [] for name in PEERS}
    for _ in range(runs):
        for name in PEERS:
            found[name].append(
                build(contestants, name, contestants.work.everything, contestants.fresh("building") / "index")
            )
    return found


def ensure_built(contestants: Contestants) -> None:
    """Builds the peers' indexes unless these texts are built already."""
    texts = json.loads(contestants.work.file.read_text(encoding="utf-8"))["texts"]
    wanted = hashlib.sha256(json.dumps([contestants.model, texts]).encode()).hexdigest()
    for name in PEERS:
        stamp = contestants.work.place / folder_of(name) / "built"
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
            build(contestants, name, contestants.work.file, contestants.fresh(folder_of(name)) / "index")
            stamp.write_text(wanted, encoding="utf-8")


def build(contestants: Contestants, name: str, work: Path, folder: Path) -> float:
    """Builds an index; returns texts per second."""
    line = [str(contestants.peers), "-m", PEERS[name], "build", "--model", contestants.model]
    found = run_json([*line, "--work", str(work), "--folder", str(folder)], quiet_environment())
    rate = float(found["texts"] / found["seconds"])
    print(f"  {name}: {found['texts']} texts, {rate:.0f} a second", flush=True)
    return rate


def folder_of(peer: str) -> str:
    """Returns the name of a peer's folder for its index of the story."""
    return "peer-" + PEERS[peer].rpartition(".")[2]
