"""Rebuilds in a subprocess (`storybot rebuild`) at low priority, while the bot goes on answering."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from bot.messages import t
from bot.telemetry import log, pairs
from index import Settings, as_environment

NICENESS = 10
STALLED_SECONDS = 1800.0
"""How long a rebuild may report nothing before it is terminated."""
_ENDING_SECONDS = 10.0
_LONGEST_LINE = 64 * 2**20
_TOKENS = ("DISCORD_TOKEN", "STORYBOT_DISCORD_TOKEN")

Progress = Callable[[str, int, int], None]
"""Receives the stage of a rebuild and its progress (done, total)."""


class RebuildFailed(Exception):
    """A rebuild failed; `str()` is the unescaped sentence that says why."""


async def rebuild_in_subprocess(settings: Settings, report: Progress, story: str = "") -> str:
    """Rebuilds the story, or the named one of several. Returns the id of the new live generation.

    Raises:
        RebuildFailed: it failed, and the previous generation is still live.
    """
    # The subprocess needs no token, since it does not talk to Discord.
    environment = {name: value for name, value in os.environ.items() if name not in _TOKENS}
    environment |= as_environment(settings) | {"STORYBOT_THREADS": str(settings.threads or _threads())}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "index",
        "rebuild",
        "--json",
        f"--story={story or settings.story.absolute()}",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=environment,
        limit=_LONGEST_LINE,
    )
    with suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, process.pid, NICENESS)
    assert process.stderr is not None
    last_error = asyncio.create_task(_last_line(process.stderr))
    try:
        last = await _relay_progress(process, report)
        await process.wait()
    except TimeoutError:
        raise RebuildFailed(t("rebuild.stalled")) from None
    finally:
        await _terminate(process)
        complaint = await last_error
    if "report" in last:
        return str(last["report"]["generation"])
    log.error("rebuild %s", pairs({"code": process.returncode, "said": last.get("error") or complaint}))
    if process.returncode is not None and process.returncode < 0:
        raise RebuildFailed(t("rebuild.killed"))
    raise RebuildFailed(str(last.get("error") or complaint or t("rebuild.ended", code=process.returncode or 0)))


def _threads() -> int:
    """Returns the number of cores less one, which goes on answering."""
    return max(1, (os.cpu_count() or 2) - 1)


async def _relay_progress(process: asyncio.subprocess.Process, report: Progress) -> dict[str, Any]:
    """Reports a rebuild's progress. Returns its last message: the report or the error."""
    assert process.stdout is not None
    last: dict[str, Any] = {}
    while True:
        async with asyncio.timeout(STALLED_SECONDS):
            line = await process.stdout.readline()
        if not line:
            return last
        with suppress(ValueError, KeyError, TypeError):
            message = json.loads(line)
            if "stage" in message:
                report(str(message["stage"]), int(message["done"]), int(message["total"]))
            else:
                last = message


async def _last_line(stream: asyncio.StreamReader) -> str:
    last = b""
    while line := await stream.readline():
        last = line.strip() or last
    return last.decode("utf-8", "replace")[:500]


async def _terminate(process: asyncio.subprocess.Process) -> None:
    """Terminates a rebuild that is still running, as when the bot stops; the next rebuild resumes its work."""
    if process.returncode is not None:
        return
    with suppress(ProcessLookupError):
        process.terminate()
        try:
            async with asyncio.timeout(_ENDING_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
