"""Writers exclude each other across processes; readers keep the generation they opened."""

from __future__ import annotations

import errno
import fcntl
import logging
import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from index.answer.results import Question
from index.build import rebuild
from index.corpus.changes import add_remove
from index.corpus.changes.add_remove import remove_article
from index.errors import WriterBusy
from index.settings import Settings
from index.store.generations import ids, live_id, prune, roll_back
from index.store.location import index_folder
from index.store.writer_lock import writing
from index.story import open_story
from tests.attack.asking import visible
from tests.attack.generated import QUESTIONS, changed, make_texts, write_story
from tests.attack.letter_pairs import keep_encoder, settings_of
from tests.attack.rebuilding import Rebuilder
from tests.attack.states import state_of

PROJECT = Path(__file__).resolve().parents[2]
HOLDS = """
import sys, time
from pathlib import Path
from index.store.writer_lock import writing
with writing(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A small story, not indexed yet."""
    settings = settings_of(tmp_path / "story", tmp_path / "index", keep_generations=2)
    keep_encoder(settings.index_dir)
    write_story(settings.story, make_texts(3, sentences=4))
    return settings


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process that holds the writer's lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(folder)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "held"
    return process


def test_a_second_writer_learns_who_is_writing_and_changes_nothing(settings: Settings) -> None:
    rebuild(settings)
    before = state_of(settings)
    write_story(settings.story, make_texts(4))
    other = holder(index_folder(settings))
    try:
        with pytest.raises(WriterBusy) as caught:
            rebuild(settings)
        assert str(other.pid) in caught.value.message
        assert state_of(settings) == before
    finally:
        other.kill()
        other.communicate()

    assert not rebuild(settings).unchanged


def test_the_lock_of_a_killed_writer_is_taken_over_and_logged(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    other = holder(index_folder(settings))
    os.kill(other.pid, signal.SIGKILL)
    other.communicate()

    with caplog.at_level(logging.WARNING):
        rebuild(settings)

    assert f"process {other.pid}" in caplog.text
    caplog.clear()
    rebuild(settings)
    assert "Taking over" not in caplog.text


def test_of_two_concurrent_rebuilds_each_succeeds_or_reports_a_busy_writer(settings: Settings) -> None:
    with Rebuilder() as one, Rebuilder() as other:
        one.order(settings)
        other.order(settings)
        for rebuilder in (one, other):
            rebuilder.next("ended")
            assert "done" in rebuilder.seen or "WriterBusy" in str(rebuilder.seen["failed"]), rebuilder.seen
        assert "done" in one.seen or "done" in other.seen

    assert len(ids(index_folder(settings))) == 1
    state_of(settings)


def test_a_writer_that_may_wait_gets_its_turn(settings: Settings) -> None:
    folder = index_folder(settings)
    other = holder(folder)
    try:
        with pytest.raises(WriterBusy), writing(folder, wait=0.2):
            raise AssertionError("two are writing")
    finally:
        other.kill()
        other.communicate()
    with writing(folder, wait=30):
        pass


def test_a_damaged_note_or_lock_file_stops_no_writer(settings: Settings) -> None:
    folder = index_folder(settings)
    rebuild(settings)
    for junk in (b"", b"\xff\xfe", b"[1, 2]", b"{" * 5000, b'{"pid": {"a": []}}'):
        (folder / "writer.json").write_bytes(junk)
        (folder / "writer.lock").write_bytes(junk)
        rebuild(settings)


def test_a_reader_keeps_the_generation_it_opened_through_rollback_and_pruning(settings: Settings) -> None:
    folder = index_folder(settings)
    rebuild(settings)
    first = live_id(folder)
    question = Question(QUESTIONS[0])
    with closing(open_story(settings)) as reader:
        before = visible(reader.ask(question))
        for seed in (1, 2, 3, 4):
            write_story(settings.story, changed(make_texts(3, sentences=4), seed, sentences=4))
            rebuild(settings)
            assert first in ids(folder), "the generation that is read was pruned"
            assert visible(reader.ask(question)) == before
        with writing(folder):
            roll_back(folder)
            roll_back(folder, first)
            prune(folder, 2)
        assert visible(reader.ask(question)) == before
        assert not reader.refresh(), "what is live again is what it has"
        write_story(settings.story, changed(make_texts(3, sentences=4), 5, sentences=4))
        rebuild(settings)
        assert reader.refresh()
        with writing(folder):
            assert first in prune(folder, 2), "nobody reads it, and it stays"
    assert len(ids(folder)) == 2


def test_a_reader_survives_the_deletion_of_its_generation(settings: Settings) -> None:
    rebuild(settings)
    with closing(open_story(settings)) as reader:
        before = [visible(reader.ask(Question(question))) for question in QUESTIONS]
        shutil.rmtree(index_folder(settings) / "generations" / live_id(index_folder(settings)))

        assert [visible(reader.ask(Question(question))) for question in QUESTIONS] == before
        assert not reader.refresh()


@pytest.mark.filterwarnings("ignore:flock not supported")
@pytest.mark.parametrize("left", [True, False])
def test_a_disk_without_locks_explains_how_to_remove_a_stale_lock_file(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, left: bool
) -> None:
    def missing(*_: object) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    name = sorted(settings.story.glob("*.txt"))[0].name
    folder = index_folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    for place in (settings.story / ".articles.lock", folder / "writer.lock"):
        if left:
            place.touch()  # as left by a process on a disk with locks
        else:
            place.unlink(missing_ok=True)
    monkeypatch.setattr(fcntl, "flock", missing)
    monkeypatch.setattr(add_remove, "PATIENCE", 0.1)
    if not left:
        remove_article(settings.story, name)
        with writing(folder):
            pass
        return
    with pytest.raises(WriterBusy) as removing:
        remove_article(settings.story, name)
    with pytest.raises(WriterBusy) as rebuilding, writing(folder):
        pass
    assert f"delete {settings.story / '.articles.lock'}" in removing.value.remedy
    assert f"delete {folder / 'writer.lock'}" in rebuilding.value.remedy
