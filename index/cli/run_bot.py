"""The commands that need Discord or the bot's database: run, invite, sync, feedback, backup, migrate.

`index` does not depend on the bot: the bot registers the functions behind these commands under the entry point
`storybot.bot` (see pyproject.toml), which is loaded when one of them runs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from index.cli.open_story import STORY, discord_id, general_settings, hint, name_story
from index.command_hints import plural
from index.errors import SettingsError

feedback = typer.Typer(
    help="People's ratings, and the deletion of a person's data.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
)


def register_bot(app: typer.Typer) -> None:
    app.command(short_help="Start the Discord bot.")(run)
    app.command(short_help="Print the link that invites the bot.")(invite)
    app.command(short_help="Register the bot's commands with Discord.")(sync)
    app.add_typer(feedback, name="feedback")
    app.command(short_help="Copy the database of settings and feedback.")(backup)
    app.command(short_help="Move the database from SQLite to PostgreSQL.")(migrate)


def bot_command(name: str) -> Callable[..., Any]:
    """Returns the bot's function for the command `name`.

    Raises:
        SettingsError: the bot is not installed.
    """
    from importlib.metadata import entry_points

    for entry in entry_points(group="storybot.bot"):
        function: Callable[..., Any] = getattr(entry.load(), name)
        return function
    raise SettingsError("The bot is not installed.", remedy="Run: pip install storybot, or make install in a clone")


def run(
    story: Path | None = STORY,
    shards: str | None = typer.Option(
        None, "--shards", metavar="0-3/16", help="Which of how many shards this process runs."
    ),
) -> None:
    """DISCORD_TOKEN=… storybot run

    Starts the bot and answers until it is stopped (Ctrl-C or SIGTERM).
    """
    import gc

    from index.settings import load_settings

    gc.disable()  # until everything is loaded, as in `bot/__main__.py`
    try:
        settings = load_settings(story=story, shards=shards)
        name_story(settings, story)
        raise typer.Exit(int(bot_command("run")(settings, hint) or 0))
    finally:
        gc.enable()


def invite(
    personal: bool = typer.Option(
        False, "--personal", help="Print the link that installs the bot for one person, in any server or DM."
    ),
) -> None:
    """storybot invite

    Prints the link that invites the bot to a server, with exactly the permissions it needs.
    """
    print(bot_command("install_link" if personal else "invite")(general_settings()))


def sync(
    guild: int | None = typer.Option(
        None, "--guild", metavar="ID", parser=discord_id, help="Only in this server, where they appear at once."
    ),
) -> None:
    """storybot sync

    Registers the bot's commands with Discord, if they have changed. Run it after an update.
    """
    print(bot_command("sync")(general_settings(), guild))


@feedback.command("export", short_help="Print people's ratings as JSON lines.")
def export(
    story: str | None = typer.Option(None, "--story", metavar="NAME", help="Only the ratings of this story."),
) -> None:
    """storybot feedback export --story harbour > feedback.jsonl

    Prints people's ratings as JSON lines, in the format that `storybot eval --story harbour feedback.jsonl` reads.
    """
    for line in bot_command("feedback_export")(general_settings(), story):
        print(line)


@feedback.command("forget", short_help="Delete what the bot stores about a person.")
def forget(person: int = typer.Argument(..., metavar="ID", parser=discord_id, help="The person's Discord id.")) -> None:
    """storybot feedback forget 80351110224678912

    Deletes a person's ratings, questions and watches, as `/forget-me` does, for people who have left Discord.
    """
    ratings: int = bot_command("forget")(general_settings(), person)
    print(f"Deleted what was stored about {person}, including {plural(ratings, 'rating')}.")


def backup(
    target: Path = typer.Argument(..., metavar="FILE", help="The new file; it must not exist yet."),
) -> None:
    """storybot backup storybot-backup.sqlite3

    Copies the whole database of settings and feedback into a SQLite file. The bot may be running.
    """
    from index.cli.print_answer import safe_line

    bot_command("backup")(general_settings(), target)
    print(f"Copied to {safe_line(str(target))}.")


def migrate(
    source: Path = typer.Argument(..., metavar="SQLITE", help="The bot's SQLite file, or a backup."),
    target: str = typer.Argument(..., metavar="POSTGRES", help="The URL of an empty PostgreSQL database."),
) -> None:
    """storybot migrate var/storybot.sqlite3 postgresql://storybot@localhost/storybot

    Copies everything from SQLite into PostgreSQL and compares it, in one transaction. Stop the bot first. Other users
    of this machine can see a command's arguments: leave the password out of the URL and set PGPASSWORD.
    """
    from index.settings import load_settings

    counts: dict[str, int] = bot_command("migrate")(load_settings(database=target), source)
    for table, count in counts.items():
        print(f"{table}: {count}")
    print("Copied and compared. Set STORYBOT_DATABASE to the URL, and keep the .salt file, which hashes people's ids.")
