"""`storybot ask` and `storybot chat`."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from index.answer.results import encodable
from index.cli.open_story import AS_JSON, STORY, hint, opened, parse_day, settings_for
from index.command_hints import plural

if TYPE_CHECKING:
    from rich.console import Console

    from index.answer.results import Answer, Decline, Question
    from index.compare.view import CitedDifference
    from index.story import Response, Story

DECLINED = 3
FORGOTTEN = "Forgotten."  # in JSON
STARTED_OVER = "The conversation starts over."
NO_ANSWER = "There is no answer yet; ask a question first."
CHAT_HELP = """/otherwise  shows where other outlets differ from the last answer
/new        starts the conversation over
/help       lists these commands
/quit       ends the conversation, as Ctrl-D does"""

OUTLET = typer.Option(
    None, "--outlet", metavar="NAME", help="Only articles of this outlet, by name, alias, or last words of the name."
)
AFTER = typer.Option(
    None, "--after", metavar="DATE", help="Only articles published on this day or later, such as 2018-04-26."
)
BEFORE = typer.Option(None, "--before", metavar="DATE", help="Only articles published on this day or earlier.")


def register_ask(app: typer.Typer) -> None:
    app.command(short_help="Answer a question with excerpts from the articles.")(ask)
    app.command(short_help="Have a conversation in the terminal.")(chat)


def ask(
    question: list[str] | None = typer.Argument(None, help="What you want to know, in your own words."),
    story: Path | None = STORY,
    outlet: str | None = OUTLET,
    after: str | None = AFTER,
    before: str | None = BEFORE,
    json: bool = AS_JSON,
    batch: str | None = typer.Option(
        None, "--batch", metavar="FILE", help='Answer JSON lines {"id", "question", "follows"}; - reads standard input.'
    ),
    nearest: bool = typer.Option(False, "--nearest", help="Show all nearest excerpts if no answer is sure."),
    verbose: bool = typer.Option(False, "--verbose", "-v", help="Print the confidence of the answer."),
    generation: bool = typer.Option(
        False, "--generation", help="Print the generation that answered, and the time by stage."
    ),
) -> None:
    """storybot ask "who wrote to him first?"

    Answers with up to three excerpts. If no answer is sure, it says so and shows only the nearest excerpt. If the
    articles do not say, it says that and ends with exit code 3.
    """
    if (not question) == (batch is None):
        raise typer.BadParameter('give one question, as in: storybot ask "who wrote first?", or --batch FILE')
    from index.answer.as_json import dumps
    from index.answer.results import Decline, Question
    from index.cli.batch import answer_batch, response_json
    from index.cli.print_answer import console, say

    asked = Question(
        text=encodable(" ".join(question or ())),
        outlet=encodable(outlet) if outlet is not None else None,
        after=parse_day(after),
        until=parse_day(before),
    )
    settings = settings_for(story)
    if batch is not None:
        with opened(settings) as opened_story:
            raise typer.Exit(answer_batch(opened_story, batch, asked))
    with opened(settings) as opened_story:
        response = opened_story.respond(asked)
        result = response.result
        found = () if json else _differences_of(opened_story, result)
    if json:
        print(dumps(response_json(response), indent=2 if sys.stdout.isatty() else None))
    else:
        out = console()
        _print_response(out, response, nearest=nearest, verbose=verbose)
        if found:
            from index.cli.print_comparison import print_related_differences

            print_related_differences(out, found, hint("no. {numbers} of `storybot differences`"))
        if generation:
            spent = " ".join(f"{stage} {seconds * 1000:.0f} ms" for stage, seconds in result.timings.items())
            say(out, f"generation {result.generation} {spent}".rstrip())
    if isinstance(result, Decline):
        raise typer.Exit(DECLINED)


def chat(
    story: Path | None = STORY,
    outlet: str | None = OUTLET,
    after: str | None = AFTER,
    before: str | None = BEFORE,
    json: bool = AS_JSON,
) -> None:
    """storybot chat

    Answers questions in a conversation; a question may follow up the one before it. /otherwise shows where other
    outlets differ from the last answer, /new starts over, /help lists the commands, /quit or Ctrl-D ends. With --json
    it prints one object for each input line, including empty ones.
    """
    from index.answer.as_json import dumps
    from index.answer.results import Decline, Question, last_questions
    from index.cli.batch import response_json
    from index.cli.error_reports import complain
    from index.cli.print_answer import console, safe, say
    from index.cli.print_comparison import print_related_differences
    from index.errors import StorybotError

    filters = Question(text="", outlet=outlet, after=parse_day(after), until=parse_day(before))
    out = console()
    with opened(settings_for(story)) as opened_story:
        status = opened_story.status()
        if not json:
            say(
                out,
                f"{safe(status.title)}: {plural(status.articles, 'article')}. "
                "Ask away; /help lists the commands, /quit ends.",
            )
        previous: Question | None = None
        found: tuple[CitedDifference, ...] | None = None  # disagreements about the last answer; None without one
        while (line := _line()) is not None:
            if line == "/quit":
                break
            if line == "/new":
                previous, found = None, None
                print(dumps({"question": line, "reply": FORGOTTEN}), flush=True) if json else say(out, STARTED_OVER)
                continue
            if line == "/otherwise":
                _print_otherwise(out, found, json=json)
                continue
            if (reply := _command_reply(line)) is not None:
                print(dumps({"question": line, "reply": reply}), flush=True) if json else say(out, reply)
                continue
            if not line and not json:
                continue
            opened_story.refresh()
            question = replace(filters, text=line, follows=last_questions(previous))
            if previous is not None:
                question = replace(question, seen=previous.seen, seen_first=previous.seen_first)
            try:
                response = opened_story.respond(question)
            except StorybotError as error:
                if json:
                    print(dumps({"question": line, "error": str(error)}), flush=True)
                complain(error)
                continue
            differing = _differences_of(opened_story, response.result)
            found = found if isinstance(response.result, Decline) else differing
            if json:
                print(dumps(response_json(response)), flush=True)
            else:
                _print_response(out, response)
                print_related_differences(out, differing, "/otherwise shows how")
                say(out)
            if response.reading.intent not in ("small_talk", "about_bot"):
                result = response.result
                shown = () if isinstance(result, Decline) else result.excerpts if json else result.shown
                previous = response.question_to_follow_up(question, shown)


def _command_reply(line: str) -> str | None:
    """Returns the reply to `/help` or to an unknown command; None for a question."""
    if line == "/help":
        return CHAT_HELP
    if (word := re.match(r"/[a-z_-]+(?!\S)", line, re.I)) is None:
        return None
    return f"There is no command {word.group()}; /help lists the commands."


def _print_otherwise(out: Console, found: tuple[CitedDifference, ...] | None, *, json: bool) -> None:
    """Prints the disagreements about the last answer; None if there is no answer yet."""
    from index.answer.as_json import dumps
    from index.cli.print_answer import say
    from index.cli.print_comparison import print_difference
    from index.compare.comparison_json import difference_json

    reply = "" if found else "No outlet is known to differ from the last answer."
    if found is None:
        reply, found = NO_ANSWER, ()
    if json:
        differences = [difference_json(one) for one in found]
        print(dumps({"question": "/otherwise", "reply": reply, "differences": differences}), flush=True)
        return
    for one in found:
        print_difference(out, one)
    if reply:
        say(out, reply)


def _print_response(out: Console, response: Response, *, nearest: bool = False, verbose: bool = False) -> None:
    """Prints the bot's own reply, then the result."""
    from index.cli.print_answer import print_result, say
    from index.cli.print_comparison import print_card

    if response.reply:
        say(out, response.reply)
    says_nothing = getattr(response.result, "reason", None) in ("not_a_question", "empty_question")
    if response.story is not None:
        print_card(out, response.story)
    elif not (response.reply and (says_nothing or response.reply_key == "nothing_further")):
        print_result(out, response.result, nearest=nearest, verbose=verbose)


def _differences_of(story: Story, result: Answer | Decline) -> tuple[CitedDifference, ...]:
    """Returns the disagreements about the sentences that an answer shows."""
    from index.answer.results import Answer

    if not isinstance(result, Answer) or result.kind == "articles":
        return ()
    return story.differences_touching([excerpt.answer for excerpt in result.shown])


def _line() -> str | None:
    """Reads the next line of the conversation; None at its end. Shows a prompt only in a terminal."""
    interactive = sys.stdin.isatty()
    if interactive:
        with suppress(ImportError):
            import readline  # noqa: F401  (imported for its effect: line editing for `input`)
    try:
        return encodable(input("› " if interactive else "")).strip()
    except (EOFError, KeyboardInterrupt):
        if interactive:
            print()
        return None
