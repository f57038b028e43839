"""The token is sent down every output channel and must not come out of any."""

from __future__ import annotations

import importlib
import inspect
import io
import json
import logging
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

import bot
import index
from bot.process import _print_last_line
from bot.telemetry import Redactor, configure, secrets_of
from index import SettingsError, StorybotError, load_settings
from index.cli.error_reports import error_reporting, keep_traceback
from index.doctor import examine
from tests.attack.letter_pairs import settings_of

PROJECT = Path(__file__).resolve().parents[2]
# One in the form of a real token: three parts, URL-safe base64; one not.
TOKENS = (
    "MTA1NzY4NzY1NDMyMTA5ODc2NQ.GaBcDe.aZ09-_aZ09-_aZ09-_aZ09-_aZ09-_aZ09-_ab",
    "a password somebody took for a token",
)


@pytest.fixture(params=TOKENS, ids=["real form", "other form"])
def token(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A token in the environment, and an empty working directory."""
    token = str(request.param)
    monkeypatch.setenv("DISCORD_TOKEN", token)
    monkeypatch.setenv("STORYBOT_STORY", str(tmp_path / "story"))
    monkeypatch.setenv("STORYBOT_INDEX_DIR", str(tmp_path / "var" / "index"))
    monkeypatch.setenv("STORYBOT_DATABASE", str(tmp_path / "var" / "storybot.sqlite3"))
    monkeypatch.chdir(tmp_path)
    return token


def errors_of_the_tree() -> list[type[StorybotError]]:
    """Returns every class of the error tree, wherever it is defined."""
    for package in (index, bot):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    found, waiting = [StorybotError], [StorybotError]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += below
        waiting += below
    return found


def made(kind: type[StorybotError], text: str) -> StorybotError:
    """Builds an error of this class in which every text is `text`."""
    required = {
        name: text
        for name, one in inspect.signature(kind).parameters.items()
        if name != "message" and one.kind is inspect.Parameter.KEYWORD_ONLY
    }
    return kind(f"It failed at {text}.", **required)


def fail(error: Exception) -> None:
    """Raises it."""
    raise error


def test_settings_show_the_token_neither_as_text_nor_as_json(token: str) -> None:
    settings = load_settings()

    assert settings.discord_token == SecretStr(token)
    for shown in (repr(settings), str(settings), settings.model_dump_json(), str(settings.model_dump())):
        assert token not in shown


@pytest.mark.parametrize("name", ["DISCORD_TOKEN", "STORYBOT_KEEP_GENERATIONS", "STORYBOT_CAUTION", "STORYBOT_STORY"])
def test_a_setting_that_contains_the_token_by_mistake_does_not_print_it(
    token: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, token)
    try:
        shown = repr(load_settings().discord_token)
    except SettingsError as error:
        shown = f"{error} {error!r} {error.__dict__} {error.__cause__!r} {error.__context__!r}"

    assert token not in shown


@pytest.mark.parametrize("name", ["STORYBOT_KEEP_GENERATIONS", "STORYBOT_METRICS_PORT", "STORYBOT_LOG_LEVEL"])
def test_a_settings_error_never_contains_the_value(token: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, token)

    with pytest.raises(SettingsError) as caught:
        load_settings()

    assert name in str(caught.value)
    assert token not in f"{caught.value!r} {caught.value} {caught.value.__dict__}"


def test_no_error_of_the_tree_prints_the_token_when_the_bot_ends(token: str, capfd: pytest.CaptureFixture[str]) -> None:
    redact = Redactor(secrets_of(load_settings()))
    kinds = errors_of_the_tree()
    for kind in kinds:
        _print_last_line(made(kind, token), redact)
    _print_last_line(ValueError(f"refused: {token}"), redact)

    shown = capfd.readouterr()
    assert len(shown.err.splitlines()) == len(kinds) + 1
    assert token not in shown.err + shown.out


def test_no_log_line_contains_the_token(token: str) -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    try:
        configure(load_settings(), stream)
        log = logging.getLogger("anything.at.all")
        log.error("as an argument: %s", token)
        log.error(f"in the text: {token}")
        log.warning("in a list %r and a mapping %r", [token], {"token": token})
        log.warning("in bytes %r", token.encode())
        try:
            try:
                raise ValueError(token)
            except ValueError as cause:
                raise RuntimeError(f"login with {token} failed") from cause
        except RuntimeError:
            log.exception("in a traceback with its cause")
        for kind in errors_of_the_tree():
            log.error("failed", exc_info=made(kind, token))
    finally:
        root.handlers, root.level = handlers, level

    assert "in a traceback with its cause" in stream.getvalue()
    assert token not in stream.getvalue()


def test_the_crash_report_of_the_command_line_has_the_traceback_without_the_token(
    token: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with error_reporting() as outcome:
        fail(RuntimeError(f"the gateway said no to {token}"))

    log = tmp_path / "var" / "storybot.log"
    assert outcome.code
    assert "RuntimeError" in log.read_text(encoding="utf-8")
    assert token not in log.read_text(encoding="utf-8")
    assert token not in "".join(capfd.readouterr())


def test_the_crash_report_has_no_token_even_if_settings_are_unreadable(
    token: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYBOT_KEEP_GENERATIONS", "none")

    where = keep_traceback(RuntimeError(f"the gateway said no to {token}"))

    assert where is None or token not in where.read_text(encoding="utf-8")


def test_an_error_message_that_contains_the_token_is_printed_without_it(
    token: str, capfd: pytest.CaptureFixture[str]
) -> None:
    for error in (*(made(kind, token) for kind in errors_of_the_tree()), OSError(28, f"No space left for {token}")):
        with error_reporting():
            fail(error)

    assert token not in "".join(capfd.readouterr())


def test_doctor_says_that_the_token_is_set_but_not_its_value(token: str) -> None:
    findings = examine(None)

    assert any("DISCORD_TOKEN is set" in finding.message for finding in findings)
    assert token not in str(findings)


@pytest.mark.parametrize("token", TOKENS[:1], ids=["real form"], indirect=True)
@pytest.mark.parametrize(
    "arguments", [["doctor", "--json", "--offline"], ["run"], ["rebuild"], ["sync"]], ids=lambda one: one[0]
)
def test_no_command_prints_the_token_in_a_new_process(token: str, tmp_path: Path, arguments: list[str]) -> None:
    import os

    environment = os.environ | {"PYTHONPATH": str(PROJECT), "NO_COLOR": "1", "HTTPS_PROXY": "http://127.0.0.1:9"}
    done = subprocess.run(
        [sys.executable, "-m", "index", *arguments],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.stdout + done.stderr
    assert token not in done.stdout + done.stderr
    for path in tmp_path.rglob("*.log"):
        assert token not in path.read_text(encoding="utf-8")
    if arguments[0] == "doctor":
        assert json.loads(done.stdout)["findings"]


def test_no_story_shows_the_token_in_its_settings(token: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path, tmp_path, discord_token=token)

    assert token not in repr(settings)


def test_tracebacks_are_readable_by_their_owner_only(token: str) -> None:
    where = keep_traceback(RuntimeError("who hid the ledger?"))
    assert where is not None
    assert where.stat().st_mode & 0o077 == 0
