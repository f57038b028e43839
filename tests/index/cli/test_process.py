"""storybot as a process: streams, signals and exit codes."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.settings import Settings
from tests.index.cli.conftest import Storybot

PROJECT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "index"]


@pytest.fixture
def indexed(storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The story about a bridge, indexed, for processes that use this checkout."""
    assert storybot("rebuild").code == 0
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    return bridge


def test_output_is_utf_8_whatever_the_locale(indexed: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("LC_ALL", "C"), ("PYTHONUTF8", "0"), ("PYTHONCOERCECLOCALE", "0")):
        monkeypatch.setenv(name, value)
    done = subprocess.run([*COMMAND, "ask", "who was booed twice?"], capture_output=True, timeout=300)
    assert done.returncode == 0, done.stderr.decode()
    assert "Zoë Łuk" in done.stdout.decode("utf-8")
    assert b"\x1b" not in done.stdout


def test_a_question_in_invalid_utf_8_is_still_answered(indexed: Settings) -> None:
    done = subprocess.run([*COMMAND, "ask", b"bridge caf\xe9?", "--json"], capture_output=True, timeout=300)
    assert done.returncode in (0, 3), done.stderr.decode()


def test_a_pipe_closed_early_prints_no_error(indexed: Settings, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": 1, "question": "what about the bridge?"}\n' * 200)
    with subprocess.Popen(
        [*COMMAND, "ask", "--batch", str(batch)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read().decode()
    assert running.returncode == 1
    assert said == ""


def test_a_batch_from_standard_input_is_answered_line_by_line(indexed: Settings) -> None:
    with subprocess.Popen([*COMMAND, "ask", "--batch", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number in range(3):
            running.stdin.write(b'{"id": %d, "question": "what about the ferry?"}\n' % number)
            running.stdin.flush()
            assert b'{"id": %d,' % number in running.stdout.readline()
        running.stdin.close()
        assert running.wait(120) == 0


def test_watching_rebuilds_once_the_folder_settles_and_ends_with_ctrl_c(indexed: Settings, tmp_path: Path) -> None:
    log = tmp_path / "watch.log"
    with log.open("w") as out:
        running = subprocess.Popen([*COMMAND, "rebuild", "--watch"], stdout=out, stderr=subprocess.STDOUT)
    try:
        wait_for(log, "Watching")
        # Watching starts just after it is announced, so write until it is noticed.
        for _ in range(20):
            (indexed.story / "004_zoo.txt").write_text("The zoo keeper said the gates would open at noon on Sunday.\n")
            if has(log, "4 articles (1 added)", seconds=6):
                break
        wait_for(log, "4 articles (1 added)")
        running.send_signal(signal.SIGINT)
        assert running.wait(120) == 130
    finally:
        running.kill()
        running.wait()
    assert "Traceback" not in log.read_text()


def wait_for(log: Path, text: str, seconds: float = 60) -> None:
    """Waits until the log contains the text."""
    if not has(log, text, seconds):
        pytest.fail(f"{text!r} did not come: {log.read_text()}")


def has(log: Path, text: str, seconds: float) -> bool:
    """Whether the log contains the text within the given seconds."""
    return any(text in log.read_text() for _ in ticks(seconds))


def ticks(seconds: float) -> Iterator[float]:
    """Ticks ten times per second until the time is up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield time.monotonic()
        time.sleep(0.1)


def test_windows_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from index.cli import main

    monkeypatch.setattr(sys, "platform", "win32")
    assert main() == 78
    assert "WSL 2" in capsys.readouterr().err
