"""Wording of messages: counts, and commands such as "Run `storybot rebuild`.", which can be copied for any story."""

from __future__ import annotations

import re
import shlex

_COMMANDS = (
    "add|ask|chat|check|compare|differences|doctor|edits|eval|follow|generations|inspect|push|quote|rebuild|remove|rollback|run"
    "|sources|story|timeline|verify"
)
_STORY_COMMAND = re.compile(rf"\bstorybot (?:{_COMMANDS})\b(?! --story)(?!-)")


def plural(count: int, noun: str) -> str:
    """`1 article`, `5 articles`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def copyable_command(*words: str) -> str:
    """Returns a command of storybot as messages show it, quoted for a shell: `storybot remove 'page (1).txt'`."""
    return f"`storybot {shlex.join(words)}`"


def with_story(text: str, story: str | None) -> str:
    """Returns `text` with `--story` added to each command of storybot in it that takes one.

    `story` is the folder or name as `--story` takes it; None, for the configured story, changes nothing.
    """
    if story is None:
        return text
    option = f" --story {shlex.quote(story)}"
    return _STORY_COMMAND.sub(lambda command: command.group() + option, text)
