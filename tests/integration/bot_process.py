"""Starts, watches and stops the bot from outside."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import discord

from bot.registering import Registrar, register_with
from tests.discord_server.remote import PATIENCE, ROOT, Discord
from tests.support import processes

COMMAND_PATIENCE = 600.0


@dataclass
class BotProcess:
    """A running bot; its output goes to `log`."""

    process: asyncio.subprocess.Process
    log: Path

    def output(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    async def printed(self, words: str, *, patience: float = PATIENCE) -> None:
        """Waits until the bot has printed this text.

        Raises:
            TimeoutError: it did not within `patience` seconds.
            RuntimeError: it exited without printing it.
        """
        deadline = time.monotonic() + patience
        while words not in self.output():
            if self.process.returncode is not None:
                raise RuntimeError(f"the bot ended with {self.process.returncode}:\n{self.output()}")
            if time.monotonic() > deadline:
                raise TimeoutError(f"no {words!r} within {patience} s:\n{self.output()[-3000:]}")
            await asyncio.sleep(0.05)

    async def ended(self, *, patience: float = PATIENCE) -> int:
        """Waits for the bot to exit by itself and returns its exit code; kills it after `patience` seconds.

        Raises:
            TimeoutError: it had to be killed.
        """
        try:
            return await asyncio.wait_for(self.process.wait(), patience)
        except TimeoutError:
            self.process.kill()
            raise TimeoutError(f"no end within {patience} s:\n{self.output()[-3000:]}") from None

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Sends a signal and waits for the exit; returns the exit code."""
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.ended()


def environment(folder: Path, index_dir: Path, **settings: object) -> dict[str, str]:
    """Returns the environment of a bot without this machine's own settings.

    `settings` are by their field names in `index.settings`; None omits one. Cooldowns are off unless given.
    """
    chosen: dict[str, object] = {
        "story": ROOT / "seeds",
        "index_dir": index_dir,
        "database": folder / "storybot.sqlite3",
        "user_cooldown": 0,
    } | settings
    return processes.environment(**chosen)


async def start_bot(
    server: Discord, folder: Path, settings: Mapping[str, str], *, module: str = "bot", arguments: tuple[str, ...] = ()
) -> BotProcess:
    """Starts `python -m MODULE ARGUMENTS…` in `folder` with discord.py pointed at the server."""
    log = folder / f"{module}-{time.monotonic_ns()}.log"
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.discord_server.launch", server.rest, server.gateway, module, *arguments,
            cwd=folder, env=dict(settings), stdin=asyncio.subprocess.DEVNULL, stdout=file, stderr=file,
        )  # fmt: skip
    return BotProcess(process, log)


@asynccontextmanager
async def running_bot(server: Discord, folder: Path, index_dir: Path, **settings: object) -> AsyncIterator[BotProcess]:
    """A bot that is ready; if the block leaves it running, it is stopped and must exit successfully.

    `module` among the settings runs in place of `bot`.
    """
    chosen: dict[str, object] = {"discord_token": server.token} | settings
    module = str(chosen.pop("module", "bot"))
    bot = await start_bot(server, folder, environment(folder, index_dir, **chosen), module=module)
    try:
        await bot.printed("storybot ready ")
        yield bot
        code = await bot.stop()
        assert code == 0, bot.output()[-3000:]
        assert "Traceback" not in bot.output(), bot.output()
    finally:
        if bot.process.returncode is None:
            bot.process.kill()
            await bot.process.wait()


async def register_commands(server: Discord) -> None:
    """Registers the commands like `storybot sync` (tests/integration/test_answers.py), but without a process."""
    with mock.patch.object(discord.http.Route, "BASE", server.rest):
        async with Registrar() as client:
            await client.login(server.token)
            assert (await register_with(client, None)).created


async def run_command(
    server: Discord, folder: Path, index_dir: Path, *arguments: str, **settings: object
) -> tuple[int, str]:
    """Runs `storybot ARGUMENTS…` against the server; returns its exit code and output."""
    chosen: dict[str, object] = {"discord_token": server.token} | settings
    command = await start_bot(
        server, folder, environment(folder, index_dir, **chosen), module="index", arguments=arguments
    )
    return await command.ended(patience=COMMAND_PATIENCE), command.output()
