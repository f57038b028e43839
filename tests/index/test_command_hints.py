from __future__ import annotations

import pytest
import typer.main

from index.cli import app
from index.command_hints import plural, with_story


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Run `storybot rebuild`.", "Run `storybot rebuild --story ferry`."),
        ("To see them: storybot follow --waiting", "To see them: storybot follow --story ferry --waiting"),
        ("no. 2 of `storybot differences`", "no. 2 of `storybot differences --story ferry`"),
        ("`storybot remove a.txt` if it came in twice.", "`storybot remove --story ferry a.txt` if it came in twice."),
        ("Run: storybot rebuild --story barge", "Run: storybot rebuild --story barge"),
        ("Run `storybot sync`.", "Run `storybot sync`."),
    ],
)
def test_a_command_in_a_message_names_the_story(text: str, named: str) -> None:
    assert with_story(text, "ferry") == named
    assert with_story(text, None) == text


def test_one_of_something_is_not_plural() -> None:
    assert [plural(count, "article") for count in (0, 1, 2_000)] == ["0 articles", "1 article", "2,000 articles"]


def test_the_name_of_a_story_is_quoted_for_the_shell() -> None:
    assert with_story("storybot rebuild", "my ferry") == "storybot rebuild --story 'my ferry'"


def test_every_command_that_takes_a_story_is_known() -> None:
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]  # a group
    takes = {name for name, one in commands.items() if any("--story" in option.opts for option in one.params)}
    assert {name for name in commands if "--story" in with_story(f"storybot {name}", "ferry")} == takes
