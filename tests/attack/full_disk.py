"""A disk that becomes full at some point of a rebuild: every later write, sync, rename and new file fails."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from index.build import rebuild
from index.errors import StorybotError
from index.settings import Settings
from index.store.generations import live_id
from index.store.location import index_folder
from index.story import open_story
from tests.attack.asking import ask_all
from tests.attack.crash import thin_out
from tests.attack.generated import changed, make_texts, spread, write_story
from tests.attack.ledger import Ledger, add
from tests.attack.letter_pairs import keep_encoder, settings_of
from tests.attack.points import watched
from tests.attack.rebuilding import Rebuilder
from tests.attack.states import KEEP, State, leftovers, state_of

FREES = ("os.remove", "os.rmdir", "shutil.rmtree")  # still possible on a full disk


@dataclass(slots=True)
class DiskFigures:
    """Figures of the attack. `untouched` are rebuilds that succeeded, because the failed step was optional (cleaning
    up, a note for people)."""

    points: int = 0
    steps: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    untouched: int = 0
    limits: int = 0
    embedded_after: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """A story in two states with an index of the old one, and the answers of both states."""

    start: Settings
    old: State
    new: State

    def copy(self, work: Path) -> Settings:
        """Copies the index of the old state to a separate folder."""
        place = work / "round"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.start.index_dir, place)
        return settings_of(self.start.story, place, keep_generations=KEEP)


def make_scene(work: Path, *, articles: int, sentences: int = 16, seed: int = 1) -> Scene:
    """Writes the story, builds both states and leaves the folder in the new one."""
    story, texts = work / "story", make_texts(articles, seed, sentences=sentences)
    start, nothing = (settings_of(story, work / name, keep_generations=KEEP) for name in ("start", "nothing"))
    for settings in (start, nothing):
        keep_encoder(settings.index_dir)
    for state in (changed(texts, 7, sentences=sentences), texts):
        write_story(story, state)
        rebuild(start)
    old = state_of(start)
    write_story(story, changed(texts, 8, sentences=sentences))
    rebuild(nothing)
    return Scene(start, old, state_of(nothing))


@contextmanager
def full_from(folder: Path, point: int) -> Iterator[list[str]]:
    """Makes every write under `folder` fail from this point on; yields the names of the failed points."""
    failed: list[str] = []

    def reached(number: int, name: str) -> None:
        if number >= point and not name.startswith((*FREES, "sql")):
            failed.append(name)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def full_connect(*arguments: object, **named: object) -> sqlite3.Connection:
        connection = connect(*arguments, **named)
        if failed:
            size = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count={max(size, 1)}")
        return connection

    with watched(folder, reached):
        connect: Callable[..., sqlite3.Connection] = sqlite3.connect
        with mock.patch.object(sqlite3, "connect", full_connect):
            yield failed


def fill_disk(
    work: Path,
    *,
    points: int,
    articles: int,
    sentences: int = 16,
    ledger: Ledger | None = None,
    say: Callable[[int, int], None] = lambda done, total: None,
) -> DiskFigures:
    """Fails rebuilds from `points` points on, spread over all steps, and checks after each.

    Points in the ledger are taken from there.

    Raises:
        AssertionError: at the first failed check.
    """
    figures, ledger = DiskFigures(), ledger or Ledger("disk")
    scene = make_scene(work, articles=articles, sentences=sentences)
    settings = scene.copy(work)
    with watched(settings.index_dir, lambda number, name: None) as counted:
        rebuild(settings)
    steps = [number for number in thin_out(counted.names) if not counted.names[number - 1].startswith((*FREES, "sql"))]
    chosen = [steps[place - 1] for place in spread(points, len(steps))]
    for done, point in enumerate(chosen, start=1):
        if str(point) not in ledger.done:
            ledger.enter(str(point), _full_at(scene, work, point))
        add(figures, ledger.done[str(point)])
        say(done, len(chosen))
    figures.steps = len(counted.names)
    return figures


def _full_at(scene: Scene, work: Path, point: int) -> DiskFigures:
    at = DiskFigures(points=1)
    settings = scene.copy(work)
    before = live_id(index_folder(settings))
    with closing(open_story(settings)) as serving:
        try:
            with full_from(settings.index_dir, point) as failed:
                rebuild(settings)
            at.untouched += 1
        except (StorybotError, OSError) as error:
            message = f"{type(error).__name__}: {error}"
            assert "space" in message or "full" in message, f"point {point}: the error does not say so: {message}"
            at.refused[type(error).__name__] += 1
        assert failed, f"point {point} was not reached"
        # The old generation stays in service, both for running readers and for new ones.
        assert ask_all(serving) == scene.old.answers, f"point {point}: the reader's answers changed"
    state = state_of(settings)
    live = live_id(index_folder(settings))
    assert state == (scene.old if live == before else scene.new), f"point {point}: a mixture is live"
    after_space_was_made(settings, scene, at, f"point {point} ({failed[0]})")
    return at


def after_space_was_made(settings: Settings, scene: Scene, figures: DiskFigures, where: str) -> None:
    """Checks that the next run succeeds and leaves nothing of the failed one behind."""
    figures.embedded_after += rebuild(settings).embedded
    assert state_of(settings) == scene.new, f"{where}: the next rebuild is not the rebuild from nothing"
    assert not leftovers(settings), f"{where}: left behind: {leftovers(settings)}"


def limit_files(work: Path, rebuilder: Rebuilder, *, articles: int, limits: int, sentences: int = 16) -> DiskFigures:
    """Does the same through the system: no file of the process may exceed a limit, including SQLite's own.

    Raises:
        AssertionError: at the first failed check.
    """
    figures = DiskFigures()
    scene = make_scene(work, articles=articles, sentences=sentences)
    largest = max(path.stat().st_size for path in scene.start.index_dir.rglob("*") if path.is_file())
    for place in range(limits):
        limit = max(1, largest * place // limits)
        settings = scene.copy(work)
        before = live_id(index_folder(settings))
        rebuilder.order(settings, file_limit=limit)
        rebuilder.next("ended")
        assert rebuilder.seen["ended"], rebuilder.seen
        if "failed" in rebuilder.seen:
            figures.refused[str(rebuilder.seen["failed"]).split(":")[0]] += 1
        else:
            assert "done" in rebuilder.seen, f"limit {limit}: {rebuilder.seen}"
            figures.untouched += 1
        live = live_id(index_folder(settings))
        assert state_of(settings) == (scene.old if live == before else scene.new), f"limit {limit}: a mixture is live"
        after_space_was_made(settings, scene, figures, f"limit {limit}")
        figures.limits += 1
    return figures


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[bool]:
    """Mounts a tmpfs of `size` bytes at `place`; False if this process may not mount."""
    place.mkdir(parents=True, exist_ok=True)
    if not shutil.which("mount"):
        yield False
        return
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        yield False
        return
    try:
        yield True
    finally:
        with suppress(OSError):
            subprocess.run(["umount", str(place)], capture_output=True, check=False)


def fill_small_disks(work: Path, *, articles: int, sizes: int) -> DiskFigures:
    """Rebuilds on real file systems that are too small, in `sizes` steps up to a sufficient one.

    Raises:
        AssertionError: at the first failed check.
    """
    figures = DiskFigures()
    scene = make_scene(work, articles=articles)
    holds = sum(path.stat().st_size for path in scene.start.index_dir.rglob("*") if path.is_file())
    for place in range(1, sizes + 1):
        size = (holds + holds * place // sizes) // 4096 * 4096 + 256 * 1024
        disk = work / "disk"
        with small_disk(disk, size) as mounted:
            if not mounted:
                return figures
            shutil.copytree(scene.start.index_dir, disk / "index")
            settings = settings_of(scene.start.story, disk / "index", keep_generations=KEEP)
            before = live_id(index_folder(settings))
            try:
                rebuild(settings)
                figures.untouched += 1
            except (StorybotError, OSError) as error:
                figures.refused[type(error).__name__] += 1
            live = live_id(index_folder(settings))
            assert state_of(settings) == (scene.old if live == before else scene.new), f"{size} bytes: a mixture"
            remount = ["mount", "-o", "remount,size=1G", str(disk)]
            subprocess.run(remount, check=True, capture_output=True)
            after_space_was_made(settings, scene, figures, f"{size} bytes")
        figures.limits += 1
    return figures
