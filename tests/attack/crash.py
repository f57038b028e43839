"""Kills a rebuild with SIGKILL at many points of its run, while a reader keeps asking."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from index.build import plan_rebuild, read_corpus, rebuild
from index.errors import NoGeneration
from index.models.onnx_encoder import identify
from index.settings import Settings
from index.store.embedding_cache import keys_of
from index.store.generations import ids, live_id, verify_generation
from index.store.location import index_folder
from index.story import open_story
from tests.attack.asking import Asker, asked, truth_of, wrong_in
from tests.attack.generated import QUESTIONS, changed, make_texts, spread, write_story
from tests.attack.ledger import Ledger, add
from tests.attack.letter_pairs import keep_encoder, settings_of
from tests.attack.rebuilding import Rebuilder
from tests.attack.states import KEEP, State, count_missing, leftovers, state_of


@dataclass(slots=True)
class CrashFigures:
    """Figures of the attack. `reused` are texts that a killed rebuild embedded and the next one did not."""

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


def crash(
    work: Path,
    *,
    points: int,
    articles: int,
    sentences: int = 16,
    seed: int = 1,
    ledger: Ledger | None = None,
    say: Callable[[int, int], None] = lambda done, total: None,
) -> CrashFigures:
    """Kills rebuilds at `points` points spread over their run, by step and by time, and checks after each.

    Points in the ledger are taken from there.

    Raises:
        AssertionError: at the first failed check.
    """
    figures, ledger = CrashFigures(), ledger or Ledger("crash")
    chosen = random.Random(seed)
    story = work / "story"
    texts = make_texts(articles, seed, sentences=sentences)
    base, empty, nothing = (settings_of(story, work / name, keep_generations=KEEP) for name in ("a", "e", "n"))
    for settings in (base, empty, nothing):
        keep_encoder(settings.index_dir)
    for state in (changed(texts, 7, sentences=sentences), texts):
        write_story(story, state)
        rebuild(base)
    old = _proven(base)
    write_story(story, changed(texts, 8, sentences=sentences))
    embedded = rebuild(nothing).texts
    new = _proven(nothing)
    keys = keys_of(read_corpus(nothing), identify(keep_encoder(nothing.index_dir)))
    assert old.digest != new.digest
    assert old.answers != new.answers, "the questions do not distinguish the two states"
    with Rebuilder() as rebuilder:
        named: dict[Settings, list[str]] = {}
        seconds: dict[Settings, float] = {}
        lacking: dict[Settings, int] = {}
        for start in (base, empty):
            settings = _copy(start, work)
            lacking[start] = count_missing(settings, keys)
            assert lacking[start] == plan_rebuild(settings).to_embed
            began = time.monotonic()
            rebuilder.order(settings)
            done = rebuilder.next("done", "failed")
            assert isinstance(done, dict), done
            rebuilder.next("ended")
            named[start], seconds[start] = done["names"], time.monotonic() - began
            shutil.rmtree(settings.index_dir)
        steps = {start: thin_out(names) for start, names in named.items()}
        plan = _plan(points, steps, seconds, base, empty, chosen)
        for number, (start, order, wait) in enumerate(plan):
            if str(number) not in ledger.done:
                settings, at = _copy(start, work), CrashFigures(points=1)
                try:
                    before = old if start is base else None
                    _one(rebuilder, settings, order, wait, before, new, lacking[start], keys, at)
                except AssertionError as error:
                    raise AssertionError(f"point {number}, {order or wait}: {error}") from error
                shutil.rmtree(settings.index_dir)
                ledger.enter(str(number), at)
            add(figures, ledger.done[str(number)])
            say(number + 1, len(plan))
    figures.articles, figures.texts = articles, embedded
    figures.steps = max(len(names) for names in named.values())
    return figures


def _proven(settings: Settings) -> State:
    """Returns the live state after checking its answers against the articles; other answers are compared with it."""
    with closing(open_story(settings)) as story:
        for result in asked(story):
            assert not wrong_in(result, truth_of(settings))
    return state_of(settings)


def thin_out(names: list[str]) -> list[int]:
    """Thins out the points: of a long run of the same step (writes to a file, rows of a table), keeps only the first,
    the last and every hundredth, since else most points would lie in one such run.
    """
    around = ["", *names, ""]
    return [
        number
        for number in range(1, len(names) + 1)
        if not (around[number - 1] == around[number] == around[number + 1]) or number % 100 == 0
    ]


def _plan(
    points: int,
    steps: dict[Settings, list[int]],
    seconds: dict[Settings, float],
    base: Settings,
    empty: Settings,
    chosen: random.Random,
) -> list[tuple[Settings, dict[str, object], float]]:
    """Plans the points: three fifths by step, every other write torn; one fifth by time; the last fifth in the story's
    first build."""
    timed, first = points // 5, points // 5
    plan: list[tuple[Settings, dict[str, object], float]] = []
    for start, count in ((base, points - timed - first), (empty, first)):
        for turn, place in enumerate(spread(count, len(steps[start]))):
            plan.append((start, {"stop_at": steps[start][place - 1], "torn": turn % 2 == 1}, 0.0))
    while len(plan) < points:
        plan.append((base, {}, seconds[base] * chosen.random()))
    return plan


def _one(
    rebuilder: Rebuilder,
    settings: Settings,
    order: dict[str, object],
    wait: float,
    old: State | None,
    new: State,
    lacking: int,
    keys: Sequence[bytes],
    figures: CrashFigures,
) -> None:
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
        with suppress(ProcessLookupError):  # killed by time, it may have ended before
            os.kill(pid, signal.SIGKILL)
        rebuilder.next("ended")
        assert "failed" not in rebuilder.seen, rebuilder.seen
        figures.ended_before += "done" in rebuilder.seen
        if asker:
            asker.one_more_round()
        # The live generation is complete, and is the old or the new one.
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
        # The next run resumes there and leaves nothing behind.
        planned = count_missing(settings, keys)
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
    if len(ids(folder)) > KEEP:
        # Killed between naming the new one and swapping: it counts for pruning, and the reader still held an old one.
        assert asker, f"not pruned, though nobody reads: {ids(folder)}"
        assert before in ids(folder), f"not pruned, though nobody reads: {ids(folder)}"
        assert rebuild(settings).pruned == (before,)
    assert len(ids(folder)) <= KEEP, f"not pruned: {ids(folder)}"
    if asker and old:
        last = live_id(folder)
        for generation, question, answer in asker.seen:
            right = old if generation == before else new
            assert answer == right.answers[question], f"{QUESTIONS[question]!r} was answered by neither state"
        assert any(generation == last for generation, _, _ in asker.seen), "the reader never loaded the new generation"
        figures.answers += asker.count
        figures.reloads += asker.reloads


def _copy(start: Settings, work: Path) -> Settings:
    """Copies the index to a separate folder, keeping the story's key and hence its contents."""
    place = work / "round"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(start.index_dir, place)
    return settings_of(start.story, place, keep_generations=KEEP)
