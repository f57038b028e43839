"""Several generations of one story: rollback, pruning and the writer's lock."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from index.build import rebuild
from index.errors import GenerationDamaged, NoGeneration, WriterBusy
from index.settings import Settings
from index.store.generations import (
    LIVE,
    clean,
    ids,
    list_generations,
    live_id,
    make_live,
    prune,
    roll_back,
    story_folder,
)
from index.store.location import index_folder, open_story_index
from index.store.writer_lock import NOTE, writing
from tests.index.conftest import StoryFactory
from tests.index.store.conftest import rewrite


def test_generations_are_listed_newest_first_with_the_live_one_marked(three: Settings) -> None:
    listed = list_generations(index_folder(three))
    assert [one.live for one in listed] == [True, False, False]
    assert [one.id for one in listed] == sorted((one.id for one in listed), reverse=True)
    assert all(one.manifest is not None and one.manifest.content.counts.articles == 3 for one in listed)


def test_rollback_goes_back_one_or_to_a_given_generation(three: Settings) -> None:
    folder = index_folder(three)
    oldest, middle, newest = ids(folder)
    with writing(folder):
        assert roll_back(folder).id == middle == live_id(folder)
        assert roll_back(folder).id == oldest
        with pytest.raises(NoGeneration, match="no generation before"):
            roll_back(folder)
        assert roll_back(folder, newest).id == newest
    with open_story_index(three) as generation:
        assert "Version 2" in generation.text(2)


@pytest.mark.parametrize("pointer", [b"", b"not an id", b"\xff\x00", None])
def test_rollback_mends_a_damaged_pointer_as_its_error_says(three: Settings, pointer: bytes | None) -> None:
    folder = index_folder(three)
    newest = live_id(folder)
    (folder / LIVE).unlink()
    if pointer is not None:
        (folder / LIVE).write_bytes(pointer)
    with writing(folder):
        assert roll_back(folder).id == newest == live_id(folder)


def test_a_stray_file_does_not_let_a_generation_be_named_earlier_than_its_predecessor(
    three: Settings, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = index_folder(three)
    (folder / "generations" / "notes.txt").write_text("mine")
    monkeypatch.setattr("index.store.write.datetime", SetBack)
    change = three.story / "003_post.txt"
    change.write_text(change.read_text(encoding="utf-8") + "\nThe clock was set back.\n", encoding="utf-8")
    before = live_id(folder)
    assert rebuild(three, encoder=word_encoder, analysers=()).generation > before


class SetBack(datetime):
    """A clock that was set back."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> SetBack:
        return cls(2001, 1, 1, tzinfo=tz)


@pytest.mark.parametrize("name", ["20200101-000000-abcdef01", "../../etc", ""])
def test_rollback_to_a_missing_generation_is_refused(three: Settings, name: str) -> None:
    folder = index_folder(three)
    with pytest.raises(NoGeneration, match="storybot generations"):
        roll_back(folder, name)


def test_rollback_refuses_a_damaged_generation_and_the_live_one_stays(three: Settings) -> None:
    folder = index_folder(three)
    before, live = ids(folder)[1], live_id(folder)
    texts = folder / "generations" / before / "texts"
    texts.write_bytes(texts.read_bytes()[:-1])
    with pytest.raises(GenerationDamaged, match="texts"):
        roll_back(folder)
    assert live_id(folder) == live


def test_a_rebuild_after_a_rollback_makes_a_newer_generation(three: Settings, word_encoder: Path) -> None:
    folder = index_folder(three)
    newest = ids(folder)[-1]
    roll_back(folder)
    report = rebuild(three, encoder=word_encoder, analysers=())
    assert report.generation > newest
    assert report.embedded == 0


def test_a_generation_in_use_is_not_pruned_until_it_is_closed(three: Settings, word_encoder: Path) -> None:
    folder = index_folder(three)
    roll_back(folder)
    roll_back(folder)
    oldest = live_id(folder)
    reader = open_story_index(three)
    make_live(folder, ids(folder)[-1])
    assert oldest not in prune(folder, keep=1)
    passage = reader.passage(0)
    assert reader.cite(passage.article, passage.start, passage.end).text
    reader.close()
    assert prune(folder, keep=1) == [oldest]
    assert ids(folder) == [live_id(folder)]


def test_pruning_never_removes_the_live_one_however_old(three: Settings) -> None:
    folder = index_folder(three)
    oldest, _, newest = ids(folder)
    make_live(folder, oldest)
    prune(folder, keep=1)
    assert ids(folder) == [oldest, newest]
    open_story_index(three).close()


def test_a_reader_keeps_its_generation_while_the_story_is_rebuilt(three: Settings, word_encoder: Path) -> None:
    with open_story_index(three) as old:
        report = rewrite(three, word_encoder, "Something else was said by the mayor entirely.")
        assert "Version 2" in old.text(2)
        with open_story_index(three) as new:
            assert new.id == report.generation != old.id
            assert "Something else" in new.text(2)


def test_a_reader_that_opens_during_swaps_always_gets_a_complete_generation(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built(keep_generations=2)
    problems: list[BaseException] = []
    seen: set[str] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            try:
                with open_story_index(settings) as generation:
                    seen.add(generation.id)
                    generation.cite(2, 0, 5)
            except BaseException as error:
                problems.append(error)
                return

    thread = threading.Thread(target=read)
    thread.start()
    for number in range(8):
        rewrite(settings, word_encoder, f"Round {number} of what the mayor said, and nothing more.")
    done.set()
    thread.join()
    assert problems == []
    assert len(seen) > 1


def test_a_second_writer_is_refused_and_learns_who_is_writing(three: Settings, word_encoder: Path) -> None:
    folder = index_folder(three)
    with writing(folder), pytest.raises(WriterBusy, match=f"process {os.getpid()}"):
        rebuild(three, encoder=word_encoder, analysers=())
    rebuild(three, encoder=word_encoder, analysers=())


def test_the_lock_of_a_killed_writer_is_taken_over_and_logged(
    three: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    folder = index_folder(three)
    code = (
        "import sys, time; from pathlib import Path; from index.store.writer_lock import writing\n"
        "with writing(Path(sys.argv[1])):\n"
        "    (Path(sys.argv[1]) / 'generations' / '.building-1').mkdir()\n"
        "    print('holding', flush=True); time.sleep(60)"
    )
    held = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert held.stdout is not None
    assert held.stdout.readline() == "holding\n"
    with pytest.raises(WriterBusy, match=f"process {held.pid}"), writing(folder):
        pass
    held.send_signal(signal.SIGKILL)
    held.wait()
    held.stdout.close()
    with caplog.at_level(logging.INFO), writing(folder):
        assert not (folder / "generations" / ".building-1").exists()
    assert f"The previous writer was killed; taking over its lock (process {held.pid}" in caplog.text
    assert not (folder / NOTE).exists()


def test_a_writer_can_wait_for_another(three: Settings) -> None:
    folder = index_folder(three)
    entered: list[float] = []

    def second() -> None:
        with writing(folder, wait=20):
            entered.append(time.monotonic())

    with writing(folder):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.3)
        left = time.monotonic()
    thread.join()
    assert entered[0] >= left


def test_leftovers_of_killed_builds_are_removed(three: Settings) -> None:
    folder = index_folder(three)
    for name in (".building-77", ".pruning-20200101-000000-abcdef01"):
        (folder / "generations" / name / "extras").mkdir(parents=True)
    (folder / ".live.77.tmp").write_text("half", encoding="utf-8")
    kept = ids(folder)
    assert len(clean(folder)) == 3
    assert ids(folder) == kept
    assert not list(folder.glob(".live*"))


def test_a_storys_folder_depends_on_its_full_path(tmp_path: Path) -> None:
    first, second = story_folder(tmp_path, tmp_path / "a" / "News!"), story_folder(tmp_path, tmp_path / "b" / "News!")
    assert first != second
    assert first.parent == second.parent == tmp_path
    assert first.name.startswith("news-")
    assert story_folder(tmp_path, tmp_path / "a" / "." / "News!") == first


def test_an_index_on_a_read_only_disk_can_be_read(three: Settings) -> None:
    folder = index_folder(three)
    places = [folder, *folder.rglob("*")]
    modes = [place.stat().st_mode for place in places]
    try:
        for place in places:
            place.chmod(0o555 if place.is_dir() else 0o444)
        with open_story_index(three) as generation:
            assert generation.cite(0, 0, 7).text == "Council"
    finally:
        for place, mode in zip(places, modes, strict=True):
            place.chmod(mode)
