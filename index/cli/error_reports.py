"""Error output: one sentence and its remedy for the user; the traceback goes to the log."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from index.errors import StorybotError, describe_os_error

SECRET_FROM = 6  # characters; a shorter value is not a token and could match ordinary words


@dataclass(slots=True)
class Outcome:
    """The exit code of the process."""

    code: int = 0


@contextmanager
def error_reporting() -> Iterator[Outcome]:
    """Turns errors into a sentence on standard error and an exit code; typer's own `SystemExit` passes through."""
    from index.cli.print_answer import utf8_streams

    utf8_streams()
    outcome = Outcome()
    try:
        yield outcome
    except StorybotError as error:
        complain(error)
        outcome.code = error.exit_code
    except BrokenPipeError:
        # The reader closed the pipe (`storybot ask … | head`); without this, Python would complain again on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        outcome.code = 1
    except OSError as error:
        keep_traceback(error)
        message, remedy = describe_os_error(error)
        complain(StorybotError(message, remedy=remedy))
        outcome.code = 74  # EX_IOERR
    except Exception as error:
        where = keep_traceback(error)
        where_logged = f"The traceback is in {where}." if where else "The traceback could not be written to a log."
        complain(StorybotError(f"An unexpected error occurred ({type(error).__name__}).", remedy=where_logged))
        outcome.code = 1


def complain(error: StorybotError) -> None:
    """Prints the error's sentence and remedy on standard error."""
    from index.cli.open_story import hint
    from index.cli.print_answer import safe_line

    message, remedy = (safe_line(without_token(hint(text))) for text in (error.message, error.remedy))
    if sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        message = f"\x1b[31m{message}\x1b[0m"
    print(f"{message} {remedy}".strip(), file=sys.stderr)


def without_token(text: str) -> str:
    """Removes the Discord token, from wherever it is set, from the text."""
    from index.settings import load_settings

    secrets = {os.environ.get(name, "") for name in ("DISCORD_TOKEN", "STORYBOT_DISCORD_TOKEN")}
    with suppress(StorybotError, OSError):
        token = load_settings().discord_token
        secrets.add(token.get_secret_value() if token else "")
    for secret in secrets:
        if len(secret) >= SECRET_FROM:
            text = text.replace(secret, "[the Discord token]")
    return text


def keep_traceback(error: BaseException) -> Path | None:
    """Appends the traceback, without the Discord token, to `storybot.log` beside the index; None if that fails."""
    from index.settings import load_settings

    text = without_token("".join(traceback.format_exception(error)))
    with suppress(StorybotError, OSError):
        settings = load_settings()
        log = settings.index_dir.parent / "storybot.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)  # a traceback may contain a question
        with os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {text}\n")
        return log
    return None
