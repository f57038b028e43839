"""A full disk, and an unreadable article; see `tests.attack.full_disk`."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path, PurePath

import pytest

from index.build import rebuild
from index.corpus import decoding
from index.errors import StoryError
from index.story import open_story
from tests.attack.asking import ask_all
from tests.attack.full_disk import fill_disk, fill_small_disks, limit_files
from tests.attack.generated import make_texts, write_story
from tests.attack.letter_pairs import keep_encoder, settings_of
from tests.attack.rebuilder import command_line
from tests.attack.rebuilding import Rebuilder
from tests.attack.states import state_of

PROJECT = Path(__file__).resolve().parents[2]


def test_a_disk_full_from_any_step_on_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    figures = fill_disk(tmp_path, points=10, articles=2, sentences=3)

    assert figures.points == 10
    assert sum(figures.refused.values()) + figures.untouched == 10
    assert figures.refused, "no step failed"


def test_a_file_size_limit_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    with Rebuilder() as rebuilder:
        figures = limit_files(tmp_path, rebuilder, articles=2, sentences=3, limits=5)

    assert figures.limits == 5
    assert figures.refused, "no limit was met"


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_disk_full_from_every_step_on_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    assert fill_disk(tmp_path, points=10_000, articles=4).refused


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_real_disk_that_is_too_small_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    figures = fill_small_disks(tmp_path, articles=8, sizes=12)

    if not figures.limits:
        pytest.skip("this process may not mount a tmpfs")
    assert figures.refused, "no disk was too small"


def test_the_command_line_reports_a_full_disk_in_a_sentence(tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "story", tmp_path / "var" / "index")
    keep_encoder(settings.index_dir)
    write_story(settings.story, make_texts(2))

    done = subprocess.run(
        [sys.executable, "-c", "from tests.attack.rebuilder import limited_rebuild; limited_rebuild(2000)"],
        cwd=PROJECT,
        env=command_line(settings),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 74, done.stderr
    assert "Traceback" not in done.stderr
    assert "Free space" in done.stderr


def test_an_unreadable_article_does_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(tmp_path / "story", tmp_path / "index")
    keep_encoder(settings.index_dir)
    write_story(settings.story, make_texts(4))
    rebuild(settings)
    whole = state_of(settings)
    unreadable = ["001_made.txt"]
    plain_open = decoding._open_below

    def refusing_open(folder: Path, place: PurePath, flags: int) -> int:
        if place.name in unreadable:
            raise PermissionError(13, "Permission denied", str(place))
        return plain_open(folder, place, flags)

    with closing(open_story(settings)) as serving:
        with monkeypatch.context() as patched:
            patched.setattr(decoding, "_open_below", refusing_open)
            report = rebuild(settings)
        assert any(one.subject == unreadable[0] and one.severity == "error" for one in report.findings)
        assert report.changes.removed == tuple(unreadable)
        assert ask_all(serving) == whole.answers

    unreadable += [path.name for path in settings.story.glob("*.txt")]
    with monkeypatch.context() as patched:
        patched.setattr(decoding, "_open_below", refusing_open)
        with pytest.raises(StoryError):
            rebuild(settings)
    rebuild(settings)
    assert state_of(settings) == whole
