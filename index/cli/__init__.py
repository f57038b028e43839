"""The `storybot` command: parsing and printing only.

Neither this module nor its siblings import anything heavy: each command imports what it needs when it runs, to keep
`storybot --help` fast (a test checks that).
"""

from __future__ import annotations

import sys

import typer

from index.cli import ask_commands, check_commands, compare_commands, index_commands, run_bot, story_commands
from index.cli.error_reports import error_reporting
from index.errors import SettingsError

app = typer.Typer(
    name="storybot",
    help="Answers questions about a news story with verbatim excerpts from saved articles.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
ask_commands.register_ask(app)
compare_commands.register_comparisons(app)
story_commands.register_story(app)
index_commands.register_index(app)
check_commands.register_checks(app)
run_bot.register_bot(app)


@app.callback(invoke_without_command=True)
def _version(
    version: bool = typer.Option(False, "--version", help="Print the version.", is_eager=True),
) -> None:
    if version:
        from index import __version__

        typer.echo(__version__)
        raise typer.Exit


def _refuse_windows() -> None:
    if sys.platform == "win32":
        raise SettingsError(
            "storybot does not run on Windows itself.",
            remedy="Run it in WSL 2 or in Docker; docs/operation.md says more.",
        )


def main() -> int:
    """Runs the command line; returns the exit code: 0 success, 3 declined, 2 usage error, 1 failure."""
    with error_reporting() as outcome:
        _refuse_windows()
        app(prog_name="storybot")
    return outcome.code
