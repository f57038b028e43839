from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from index.answer.results import Question
from index.cli.batch import LONGEST_LINE, answer_batch, answered_lines
from tests.index.cli.made import MadeStory

NOTHING = Question("")


def answers(lines: list[str], story: MadeStory | None = None) -> list[dict[str, Any]]:
    return list(answered_lines(story or MadeStory(), lines, NOTHING))


def test_each_line_gives_one_line_in_order() -> None:
    given = ['{"id": "a", "question": "one"}', "", '{"id": 2, "question": "unknown"}']
    found = [(line["id"], line["line"], line["decision"]) for line in answers(given)]
    assert found == [("a", 1, "answer"), (2, 3, "decline")]


def test_a_follow_up_is_asked_with_its_whole_conversation() -> None:
    story = MadeStory()
    given = [
        '{"id": "a", "question": "first"}',
        '{"id": "x", "question": "another", "follows": null}',
        '{"id": "b", "question": "second", "follows": "a"}',
        '{"id": "c", "question": "third", "follows": "b"}',
    ]
    answers(given, story)
    last = story.asked[-1]
    assert last.follows is not None
    assert last.follows.follows is not None
    assert (last.text, last.follows.text, last.follows.follows.text) == ("third", "second", "first")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "Line 2 is not JSON."),
        ("[" * 100_000, "Line 2 is not JSON."),
        ('{"id": ' + "9" * 5000 + ', "question": "q"}', "Line 2 is not JSON."),
        ('{"id": "b", "question": "q", "follows": "\\ud800"}', 'Line 2 follows "?"'),
        ("[1]", "Line 2 is not a JSON object."),
        ('{"id": "b"}', 'Line 2 has no text under "question".'),
        ('{"id": [1], "question": "q"}', 'under "id"'),
        ('{"id": "b", "question": "q", "follows": "later"}', 'Line 2 follows "later"'),
        ('{"id": "b", "question": "damaged"}', "The index is damaged. Run: storybot rebuild"),
        ('{"id": "b", "question": "crash"}', "RuntimeError"),
    ],
)
def test_a_bad_line_is_reported_and_the_others_continue(line: str, says: str) -> None:
    found = answers(['{"id": "a", "question": "one"}', line, '{"id": "c", "question": "two"}'])
    assert [entry["id"] for entry in found][::2] == ["a", "c"]
    assert found[1]["line"] == 2
    assert says in found[1]["error"]


def test_a_declined_question_can_be_followed() -> None:
    given = ['{"id": "a", "question": "unknown"}', '{"id": "b", "question": "and?", "follows": "a"}']
    assert [line["decision"] for line in answers(given)] == ["decline", "answer"]


def test_lines_are_answered_as_they_arrive() -> None:
    taken = []

    def arriving() -> Iterator[str]:
        for number in range(3):
            taken.append(number)
            yield json.dumps({"id": number, "question": "q"})

    replies = answered_lines(MadeStory(), arriving(), NOTHING)
    assert next(replies)["id"] == 0
    assert taken == [0]


def test_the_exit_code_is_1_only_if_a_line_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_bytes(b'\xef\xbb\xbf{"id": "a", "question": "unknown"}\r\n')
    bad.write_bytes(b'\xff\xfe\n{"id": "a", "question": "caf\xc3\xa9"}')
    assert answer_batch(MadeStory(), str(good), NOTHING) == 0
    assert answer_batch(MadeStory(), str(bad), NOTHING) == 1
    out, err = capsys.readouterr()
    assert [next(iter(json.loads(line))) for line in out.splitlines()] == ["id", "id", "id"]
    assert err == "1 line could not be answered; each says why.\n"


def test_standard_input_can_be_the_batch(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b'{"id": "a", "question": "q"}'))
    monkeypatch.setattr("sys.stdin", stdin)
    assert answer_batch(MadeStory(), "-", NOTHING) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "a"


def test_lone_surrogates_in_a_line_are_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    given = ['{"id": "\\udfff", "question": "\\ud800 one"}', '{"id": "b", "question": "q", "follows": "\\udfff"}']
    for answer in answers(given):
        print(json.dumps(answer, ensure_ascii=False))
    assert capsys.readouterr().out.encode()
    assert all("error" not in answer for answer in answers(given))


def test_a_conversation_of_thousands_of_questions_is_answered_to_its_end() -> None:
    story = MadeStory()
    lines = [
        '{"id": 0, "question": "q"}',
        *(f'{{"id": {n}, "question": "q", "follows": {n - 1}}}' for n in range(1, 3000)),
    ]
    assert all("error" not in answer for answer in answers(lines, story))
    assert len(repr(story.asked[-1])) < 2000


@pytest.mark.parametrize("end", [b"\n", b"\n\n", b"\r\n", b""])
@pytest.mark.parametrize("extra", [0, 1, 2, 5_000_000])
def test_a_line_that_is_too_long_is_reported_and_never_held_in_memory(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], extra: int, end: bytes
) -> None:
    frame = b'{"id": "long", "question": ""}'
    long = frame[:-2] + b"a" * (LONGEST_LINE - len(frame) + extra) + frame[-2:]
    given = b'{"id": "a", "question": "one"}\n' + long + (end + b'{"id": "b", "question": "two"}' if end else b"")
    source = Source(given)
    monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": source}))
    answer_batch(MadeStory(), "-", NOTHING)
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in found] == ["a", None if extra else "long", *(["b"] if end else [])]
    if extra:
        assert found[1]["error"] == f"Line 2 is longer than {LONGEST_LINE:,} bytes."
    assert source.most <= LONGEST_LINE + 1


class Source(io.BytesIO):
    """Records the largest number of bytes read at once."""

    most = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        self.most = max(self.most, len(line))
        return line
