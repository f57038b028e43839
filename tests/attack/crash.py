"""A rebuild is killed with SIGKILL at many points of its run, with a reader asking all the while."""

from __future__ import annotations

import json
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from index.answer.results import Question
from index.build import CACHE, plan_rebuild, read_corpus, rebuild
from index.embedding import keys_of
from index.encode.exported import identify
from index.errors import NoGeneration
from index.place import index_folder
from index.settings import Settings
from index.store.embeddings import EmbeddingCache
from index.store.generations import ids, live_id
from index.store.opening import verify_generation
from index.story import open_story
from tests.attack.asking import Told, ask_all, told, truth_of, wrong_in
from tests.attack.letter_pairs import DIMENSION, keep_encoder, settings_of
from tests.attack.made import QUESTIONS, changed, make_texts, spread, write_story

PROJECT = Path(__file__).resolve().parents[2]
KEEP = 2
PAUSE = 0.2  # seconds between two rounds of questions, so that the rebuild under attack gets its turn
PATIENCE = 60  # seconds for one line of the rebuilder
BELONGS = {"generations", "live", "writer.lock", "embeddings.sqlite3"}


@dataclass(slots=True)
class CrashFigures:
    """What the attack did and saw. `reused` are texts that a killed rebuild embedded and the next one did not."""

    points: int = 0
    articles: int = 0
    texts: int = 0
    steps: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    old_live: int = 0
    new_live: int = 0
    none_live: int = 0
    answers: int = 0
    reloads: int = 0
    reused: int = 0
    embedded_after: int = 0
    ended_before: int = 0


class Rebuilder:
    """The process that rebuilds in children of its own; see `rebuilder`."""

    def __init__(self) -> None:
        environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.rebuilder"],
            cwd=PROJECT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.seen: dict[str, Any] = {}
        self.next("ready")

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def order(self, settings: Settings, **order: object) -> int:
        """Starts a rebuild and returns the process that does it."""
        assert self._process.stdin is not None
        told_of = {"story": str(settings.story), "index_dir": str(settings.index_dir), "keep": KEEP} | order
        self._process.stdin.write(json.dumps(told_of) + "\n")
        self._process.stdin.flush()
        self.seen = {}
        return int(self.next("started"))

    def next(self, *wanted: str) -> Any:  # noqa: ANN401
        """Waits for a line with one of these keys and gives its value; what comes between is kept in `seen`."""
        while True:
            for name in wanted:
                if name in self.seen:
                    return self.seen[name]
            assert "ended" not in self.seen, f"the rebuild ended by itself: {self.seen}"
            self.seen |= self._lines.get(timeout=PATIENCE)

    def __enter__(self) -> Rebuilder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Asker:
    """A reader in a thread of its own: asks, takes up what is new, asks again, and keeps what it was told."""

    def __init__(self, settings: Settings) -> None:
        self.told: set[tuple[str, int, Told]] = set()
        self.count = self.reloads = 0
        self.error: BaseException | None = None
        self.refused: set[str] = set()
        self.wrong: list[str] = []
        self._settings = settings
        self._end = threading.Event()
        self._rounds = 0
        self._story = open_story(settings)
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            while not self._end.is_set():
                self.reloads += self._story.refresh()
                for number, question in enumerate(QUESTIONS):
                    result = self._story.ask(Question(question))
                    self.told.add((result.generation, number, told(result)))
                    self.count += 1
                if refused := self._story.status().refused:
                    self.refused.add(refused)
                self._rounds += 1
                self._end.wait(PAUSE)
        except BaseException as error:
            self.error = error

    def one_more_round(self) -> None:
        """Returns when every question has been asked once more from now on."""
        wanted = self._rounds + 2
        while self._rounds < wanted and self._thread.is_alive():
            time.sleep(0.005)

    def stop(self) -> None:
        """Ends the asking; raises what the reader stumbled over."""
        self._end.set()
        self._thread.join(60)
        assert not self._thread.is_alive(), "the reader hangs"
        self._story.close()
        if self.error is not None:
            raise AssertionError(f"the reader failed: {self.error!r}") from self.error
        assert not self.refused, f"a generation was refused: {self.refused}"


@dataclass(frozen=True, slots=True)
class State:
    """A state of the story: the digest of its generation's content, that of each file, and all answers."""

    digest: str
    files: Mapping[str, str]
    answers: tuple[Told, ...]

    def unlike(self, other: State) -> str:
        """Where the two differ."""
        names = sorted({*self.files, *other.files})
        files = [name for name in names if self.files.get(name) != other.files.get(name)]
        asked = zip(QUESTIONS, self.answers, other.answers, strict=True)
        return f"files {files}, answers {[question for question, one, two in asked if one != two]}"


def state_of(settings: Settings) -> State:
    """Opens the live generation, verifies every byte of it, and asks."""
    story = open_story(settings)
    try:
        with story.generation() as generation:
            generation.verify()
            content = generation.manifest.content
            files = {name: entry.sha256 for name, entry in content.files.items()}
            return State(content.digest(), files, ask_all(story, QUESTIONS))
    finally:
        story.close()


def lacking_in(settings: Settings, keys: Sequence[bytes]) -> int:
    """How many of these texts have no vector in the cache yet."""
    path = index_folder(settings) / CACHE
    if not path.exists():
        return len(set(keys))
    with EmbeddingCache(path, DIMENSION, read_only=True) as cache:
        return len({keys[number] for number in cache.missing(keys)})


def leftovers(settings: Settings) -> list[str]:
    """What lies in the index and belongs neither to the story nor to a whole generation."""
    folder = index_folder(settings)
    whole = set(ids(folder))
    inside = (place.name for place in (folder / "generations").iterdir())
    return sorted({place.name for place in folder.iterdir()} - BELONGS | set(inside) - whole)


def crash(work: Path, *, points: int, articles: int, seed: int = 1, say: Any = None) -> CrashFigures:  # noqa: ANN401
    """Kills rebuilds at `points` points spread over their run, by step and by time, and looks after each.

    Raises:
        AssertionError: at the first thing that is not as it has to be.
    """
    figures = CrashFigures(articles=articles)
    chosen = random.Random(seed)
    story = work / "story"
    texts = make_texts(articles, seed)
    base, empty, nothing = (settings_of(story, work / name, keep_generations=KEEP) for name in ("a", "e", "n"))
    for settings in (base, empty, nothing):
        keep_encoder(settings.index_dir)
    for state in (changed(texts, 7), texts):
        write_story(story, state)
        rebuild(base)
    old = state_of(base)
    write_story(story, changed(texts, 8))
    truth = truth_of(nothing)
    figures.texts = rebuild(nothing).texts
    new = state_of(nothing)
    keys = keys_of(read_corpus(nothing), identify(keep_encoder(nothing.index_dir)))
    assert old.digest != new.digest
    assert old.answers != new.answers, "the questions do not tell the two states apart"
    with closing(open_story(nothing)) as face:
        for question in QUESTIONS:
            assert not wrong_in(face.ask(Question(question)), truth)

    with Rebuilder() as rebuilder:
        steps: dict[Settings, list[int]] = {}
        seconds: dict[Settings, float] = {}
        lacking: dict[Settings, int] = {}
        for start in (base, empty):
            settings = _copy(start, work)
            lacking[start] = lacking_in(settings, keys)
            assert lacking[start] == plan_rebuild(settings).to_embed
            began = time.monotonic()
            rebuilder.order(settings)
            done = rebuilder.next("done", "failed")
            assert isinstance(done, dict), done
            rebuilder.next("ended")
            steps[start], seconds[start] = apart(done["names"]), time.monotonic() - began
            figures.steps = max(figures.steps, len(done["names"]))
            shutil.rmtree(settings.index_dir)
        plan = _plan(points, steps, seconds, base, empty, chosen)
        for number, (start, order, wait) in enumerate(plan):
            settings = _copy(start, work)
            try:
                before = old if start is base else None
                _one(rebuilder, settings, order, wait, before, new, lacking[start], keys, figures)
            except AssertionError as error:
                raise AssertionError(f"point {number}, {order or wait}: {error}") from error
            shutil.rmtree(settings.index_dir)
            if say:
                say(number + 1, len(plan))
    figures.points = len(plan)
    return figures


def apart(names: list[str]) -> list[int]:
    """The numbers of the points, of a long run of writes to one file only the first, the last and every hundredth."""
    around = ["", *names, ""]
    return [
        number
        for number in range(1, len(names) + 1)
        if not (around[number - 1] == around[number] == around[number + 1] == "write") or number % 100 == 0
    ]


def _plan(
    points: int, steps: dict[Settings, list[int]], seconds: dict[Settings, float], base: Settings, empty: Settings,
    chosen: random.Random,
) -> list[tuple[Settings, dict[str, object], float]]:  # fmt: skip
    """Of the points three in five by step, every other one of those with a write torn; one in five by time; and the
    last fifth in the story's first build."""
    timed, first = points // 5, points // 5
    plan: list[tuple[Settings, dict[str, object], float]] = []
    for start, count in ((base, points - timed - first), (empty, first)):
        for turn, place in enumerate(spread(count, len(steps[start]))):
            plan.append((start, {"stop_at": steps[start][place - 1], "torn": turn % 2 == 1}, 0.0))
    while len(plan) < points:
        plan.append((base, {}, seconds[base] * chosen.random()))
    return plan


def _one(
    rebuilder: Rebuilder, settings: Settings, order: dict[str, object], wait: float, old: State | None, new: State,
    lacking: int, keys: Sequence[bytes], figures: CrashFigures,
) -> None:  # fmt: skip
    folder = index_folder(settings)
    before = live_id(folder) if old else ""
    asker = Asker(settings) if old else None
    try:
        pid = rebuilder.order(settings, **order)
        if order:
            rebuilder.next("at", "done", "failed")
            figures.kinds[str(rebuilder.seen.get("name", "end")).split()[0]] += 1
        else:
            time.sleep(wait)
            figures.kinds["time"] += 1
        with suppress(ProcessLookupError):  # by time, it may have come to its end first
            os.kill(pid, signal.SIGKILL)
        rebuilder.next("ended")
        assert "failed" not in rebuilder.seen, rebuilder.seen
        figures.ended_before += "done" in rebuilder.seen
        if asker:
            asker.one_more_round()
        # What is live is whole, and is the old or the new.
        try:
            live = live_id(folder)
            verify_generation(folder / "generations" / live)
            state = state_of(settings)
            right = old if old and live == before else new
            assert state == right, f"what is live is neither the old nor the new: {state.unlike(right)}"
            figures.old_live += live == before
            figures.new_live += live != before
        except NoGeneration:
            assert old is None, "the live generation is gone"
            figures.none_live += 1
        # The next run goes on from there and leaves nothing behind.
        planned = lacking_in(settings, keys)
        report = rebuild(settings)
        assert report.embedded == planned, f"{report.embedded} texts were embedded, not the {planned} that lacked"
        kept = int(rebuilder.seen.get("committed", 0))
        assert report.embedded <= lacking - kept, f"{kept} texts were embedded and kept, and {report.embedded} again"
        figures.reused += kept
        figures.embedded_after += report.embedded
        after = state_of(settings)
        assert after == new, f"the rebuild after it is not the rebuild from nothing: {after.unlike(new)}"
        if asker:
            asker.one_more_round()
    finally:
        if asker:
            asker.stop()
    assert not leftovers(settings), f"left behind: {leftovers(settings)}"
    assert len(ids(folder)) <= KEEP, f"not pruned: {ids(folder)}"
    if asker and old:
        last = live_id(folder)
        for generation, question, answer in asker.told:
            right = old if generation == before else new
            assert answer == right.answers[question], f"{QUESTIONS[question]!r} was answered by neither state"
        assert any(generation == last for generation, _, _ in asker.told), "the reader never took up the new one"
        figures.answers += asker.count
        figures.reloads += asker.reloads


def _copy(start: Settings, work: Path) -> Settings:
    """The same index in a folder of its own; the story's key, and so everything in it, stays the same."""
    place = work / "round"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(start.index_dir, place)
    return settings_of(start.story, place, keep_generations=KEEP)
