"""Failed starts end in one sentence with a remedy and a sysexits code, without traceback.

tests/bot/test_start_and_end.py has the causes that need no process.
"""

from __future__ import annotations

from pathlib import Path

from tests.discord_server.remote import Discord, running_server
from tests.integration import bot_process
from tests.integration.bot_process import start_bot

WRONG = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.AAAAAA.bm90LXRoZS10b2tlbi1vZi1hbnlib2R5LWF0LWFsbA"
CONFIG, UNAVAILABLE = 78, 69


def environment(folder: Path, index_dir: Path, **settings: object) -> dict[str, str]:
    """The environment of a bot without the reader, which takes longest to open and answers nothing here."""
    return bot_process.environment(folder, index_dir, reader=False, **settings)


async def failed(
    server: Discord, folder: Path, settings: dict[str, str], module: str = "bot", arguments: tuple[str, ...] = ()
) -> tuple[int, str]:
    """Returns the exit code and the last line of a failing start, which must show no traceback and no token."""
    bot = await start_bot(server, folder, settings, module=module, arguments=arguments)
    code = await bot.ended()
    printed = bot.output()
    assert "Traceback" not in printed, printed
    assert server.token not in printed
    assert WRONG not in printed
    last = printed.strip().splitlines()[-1]
    assert last.endswith((".", "`", "…")), last
    return code, last


async def test_no_token_is_reported_by_the_command(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        code, line = await failed(server, tmp_path, environment(tmp_path, index_dir), "index", ("run",))
    assert code == CONFIG
    assert "DISCORD_TOKEN" in line


async def test_a_token_that_rest_refuses_is_reported(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        settings = environment(tmp_path, index_dir, discord_token=WRONG)
        code, line = await failed(server, tmp_path, settings)
    assert code == CONFIG
    assert "token" in line


async def test_a_disabled_message_content_intent_is_reported(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        settings = environment(tmp_path, index_dir, discord_token=server.token, message_content="true")
        code, line = await failed(server, tmp_path, settings)
    assert code == CONFIG
    assert "Message Content" in line


async def test_an_unreachable_or_failing_discord_is_reported(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        settings = environment(tmp_path, index_dir, discord_token=server.token)
        await server.do("fault", path="/users/@me$", status=503, times=100)
        code, line = await failed(server, tmp_path, settings)
        assert code == UNAVAILABLE
        assert "Discord" in line
        server.rest = "http://127.0.0.1:9/api/v10"  # nothing listens there
        code, line = await failed(server, tmp_path, settings)
        assert code == UNAVAILABLE
        assert "Discord" in line
