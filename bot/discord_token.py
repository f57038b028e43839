"""The Discord token: where it is read, what it says, and what is wrong with it."""

from __future__ import annotations

import base64
import binascii
import re
import stat
from pathlib import Path

from index import Settings, SettingsError, StorybotError

ENV_FILE = ".env"
EXPOSED = "Everybody on this machine can read .env, which contains the Discord token."
EXPOSED_REMEDY = "Run: chmod 600 .env"
_TOKEN_LINE = re.compile(r"^\s*(?:export\s+)?(?:STORYBOT_)?DISCORD_TOKEN\s*=\s*[\"']?[^\s\"'#]", re.MULTILINE)


class Unavailable(StorybotError):
    """Discord cannot be reached."""

    exit_code = 69


def bad_token() -> SettingsError:
    """Returns the error for a token that Discord does not accept."""
    return SettingsError(
        "Discord does not accept the token.",
        name="DISCORD_TOKEN",
        remedy="Copy a new one from https://discord.com/developers (Bot, Reset Token) into DISCORD_TOKEN.",
    )


def token(settings: Settings) -> str:
    """Returns the Discord token.

    Raises:
        SettingsError: there is none.
    """
    value = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not value:
        raise SettingsError(
            "There is no Discord token.",
            name="DISCORD_TOKEN",
            remedy="Get one at https://discord.com/developers and set DISCORD_TOKEN in the environment or in .env.",
        )
    return value


def application_id(settings: Settings) -> int:
    """Returns the application's id, which is the first part of the token.

    Raises:
        SettingsError: there is no token, or it is malformed.
    """
    head = token(settings).split(".")[0]
    try:
        return int(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    except (ValueError, binascii.Error):
        raise bad_token() from None


def exposed_token(env_file: Path) -> bool:
    """Returns whether a file holds a Discord token and everybody on the machine can read it."""
    try:
        open_to_all = bool(env_file.stat().st_mode & stat.S_IROTH)
        return open_to_all and _TOKEN_LINE.search(env_file.read_text(encoding="utf-8", errors="replace")) is not None
    except OSError:
        return False
