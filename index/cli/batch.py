"""`storybot ask --batch`: a JSON line for each JSON line read, as they come."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from index.answer.as_json import as_contract, dumps
from index.answer.results import Answer, Question, encodable, last_questions
from index.cli.error_reports import keep_traceback
from index.command_hints import plural
from index.errors import QuestionError, StorybotError

if TYPE_CHECKING:
    from index.story import Response


LONGEST_LINE = 1_000_000  # bytes


class BadLine(QuestionError):
    """A line of a batch is not a question; the message has its number."""


class Asked(Protocol):
    """The part of `Story` that a batch uses."""

    def respond(self, question: Question) -> Response: ...


def answer_batch(story: Asked, source: str, filters: Question) -> int:
    """Answers each line of the file `source` (`-`: standard input), with `filters` for all; returns the exit code.

    An invalid line is answered by `{"id", "line", "error"}`, and the batch continues; the code is then 1.
    """
    failed = 0
    with _lines(source) as lines:
        for answered in answered_lines(story, lines, filters):
            failed += "error" in answered
            print(dumps(answered), flush=True)
    if failed:
        print(f"{plural(failed, 'line')} could not be answered; each says why.", file=sys.stderr)
    return 1 if failed else 0


def answered_lines(story: Asked, lines: Iterable[str], filters: Question) -> Iterator[dict[str, Any]]:
    """Yields an answer or an error for each non-blank line, in order."""
    asked: dict[str | int, Question] = {}  # as context for follow-ups
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        identity: str | int | None = None
        try:
            fields = parse_line(line, number)
            identity = fields["id"]
            question = replace(filters, text=fields["question"])
            if (before := _before(fields, asked, number)) is not None:
                # `seen` without `seen_first`: a question in full may have the same answer as the one before.
                question = replace(question, follows=before, seen=before.seen)
            if identity is not None:
                asked[identity] = question
            response = story.respond(question)
            if identity is not None:
                result = response.result
                asked[identity] = response.question_to_follow_up(
                    question, result.excerpts if isinstance(result, Answer) else ()
                )
            yield {**response_json(response, identity), "line": number}
        except StorybotError as error:
            yield {"id": identity, "line": number, "error": str(error)}
        except Exception as error:  # a bug met by one question must not fail the others
            keep_traceback(error)
            failure = f"An unexpected error occurred ({type(error).__name__}); the log has the traceback."
            yield {"id": identity, "line": number, "error": failure}


def response_json(response: Response, identity: str | int | None = None) -> dict[str, Any]:
    """Builds the output of `ask --json` and `chat --json`: the answer's keys, `intent`, `reply`, perhaps `story`."""
    line = {
        **as_contract(response.result, identity),
        "intent": response.reading.intent,
        "reply": response.reply,
    }
    if response.story is not None:
        from index.compare.comparison_json import card_json

        line["story"] = card_json(response.story)
    return line


def parse_line(line: str, number: int) -> dict[str, Any]:
    """Parses a line; `id` and `follows` are None if they are missing.

    Raises:
        BadLine: it is not a JSON object, or a field is missing or of the wrong type.
    """
    if len(line.rstrip("\r\n").encode("utf-8", "replace")) > LONGEST_LINE:
        raise BadLine(f"Line {number} is longer than {LONGEST_LINE:,} bytes.")
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):  # a ValueError, not a JSONDecodeError, for an integer of 5,000 digits
        raise BadLine(f"Line {number} is not JSON.") from None
    if not isinstance(fields, dict):
        raise BadLine(f"Line {number} is not a JSON object.")
    if not isinstance(fields.get("question"), str):
        raise BadLine(f'Line {number} has no text under "question".')
    for name in ("id", "follows"):
        value = fields.setdefault(name, None)
        if isinstance(value, bool) or not isinstance(value, str | int | None):
            raise BadLine(f'Line {number} has neither a text nor a number under "{name}".')
    for name in ("question", "id", "follows"):  # JSON may contain lone surrogates, which cannot be printed
        if isinstance(fields[name], str):
            fields[name] = encodable(fields[name])
    return fields


def _before(fields: dict[str, Any], asked: dict[str | int, Question], number: int) -> Question | None:
    follows = fields["follows"]
    if follows is None:
        return None
    if follows not in asked:
        raise BadLine(f'Line {number} follows "{follows}", which is not an earlier question.')
    return last_questions(asked[follows])


@contextmanager
def _lines(source: str) -> Iterator[Iterable[str]]:
    """Yields the lines of a file or of standard input as they arrive; invalid UTF-8 affects only its own line."""
    if source == "-":
        yield _decoded(sys.stdin.buffer)
        return
    try:
        file = Path(source).open("rb")  # noqa: SIM115  (closed below; only opening it may raise QuestionError)
    except OSError as error:
        raise QuestionError.unreadable(error) from None
    with file:
        yield _decoded(file)


def _decoded(file: IO[bytes]) -> Iterator[str]:
    lines = _bounded_lines(file)
    return (line.decode("utf-8-sig" if number == 0 else "utf-8", "replace") for number, line in enumerate(lines))


def _bounded_lines(file: IO[bytes]) -> Iterator[bytes]:
    """Yields the lines, over-long ones truncated just beyond the limit, so that no whole one is held in memory."""
    while line := file.readline(LONGEST_LINE + 1):
        yield line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = file.readline(LONGEST_LINE + 1)
