from __future__ import annotations

import io
from dataclasses import replace
from unittest.mock import Mock

import pytest
from rich.console import Console

from index.answer.results import Answer, Decline, DeclineReason, Excerpt, Question
from index.cli.print_answer import console, decline_line, listed, print_result, print_table, safe
from index.cli.print_comparison import print_related_differences
from index.corpus.types import CitedNote
from tests.index.cli.made import EXCERPT, SOURCE, cite

ANSWER = Answer(Question("q"), 0.93, "g1", (EXCERPT,), 2)


def printed(result: Answer | Decline, *, terminal: bool = False, nearest: bool = False, verbose: bool = False) -> str:
    file = io.StringIO()
    print_result(
        Console(
            file=file, force_terminal=terminal, no_color=False, color_system="standard" if terminal else None, width=30
        ),
        result,
        nearest=nearest,
        verbose=verbose,
    )
    return file.getvalue()


def test_the_line_about_differences_names_a_story_in_braces(capsys: pytest.CaptureFixture[str]) -> None:
    one = Mock(number=1, kind="number", outlets=(("A",), ("B",)))
    print_related_differences(console(), [one], "no. {numbers} of `storybot differences --story '{old}'`")
    assert "no. 2 of `storybot differences --story '{old}'`" in capsys.readouterr().out


def test_a_pipe_gets_the_excerpt_verbatim_whatever_the_terminals_width() -> None:
    assert EXCERPT.passage.text in printed(ANSWER)
    assert "\x1b" not in printed(ANSWER)


def test_a_list_of_articles_is_printed_without_excerpts() -> None:
    listed_only = printed(replace(ANSWER, kind="articles", sources=(SOURCE,)), nearest=True)
    assert SOURCE.outlet in listed_only
    assert EXCERPT.passage.text not in listed_only


def test_a_terminal_gets_only_the_answering_sentence_in_bold() -> None:
    shown = printed(ANSWER, terminal=True)
    assert f"\x1b[1m{EXCERPT.answer.text}\x1b[0m" in shown
    plain = shown.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert EXCERPT.passage.text in plain


def test_a_terminal_gets_the_outlet_as_a_heading_with_or_without_a_headline() -> None:
    bare = replace(EXCERPT, passage=replace(EXCERPT.passage, source=replace(SOURCE, headline=None)))
    for excerpt in (EXCERPT, bare):
        assert "\x1b[1;36mThe Paper" in printed(replace(ANSWER, excerpts=(excerpt,)), terminal=True)


def test_an_answer_shows_outlet_headline_author_date_link_and_also_in() -> None:
    shown = printed(ANSWER)
    for part in ("The Paper", "Mayor says no", "A. Writer", "3 May 2024 (inferred)", "https://paper.example/no"):
        assert part in shown
    assert "also in The Sheet" in shown
    assert "2 articles searched\n" in shown


def test_an_outlets_note_is_printed_verbatim_below_its_heading() -> None:
    note = CitedNote("retraction", cite(0, 53))
    noted = replace(EXCERPT, passage=replace(EXCERPT.passage, notes=(note,)))
    lines = printed(replace(ANSWER, excerpts=(noted,)))
    assert f"Mayor says no\nRetracted by the outlet: {note.citation.text}" in lines


def test_the_confidence_is_printed_only_on_request() -> None:
    assert "0.93" not in printed(ANSWER)
    assert "2 articles searched · confidence 0.93" in printed(ANSWER, verbose=True)
    assert "confidence" not in printed(replace(ANSWER, confidence=1.0), verbose=True)  # from metadata, not calibrated


def test_a_possible_answer_says_so_first() -> None:
    assert printed(replace(ANSWER, sure=False)).startswith("This may not answer it.\n")
    assert "may not" not in printed(ANSWER)


def test_no_article_can_control_the_terminal() -> None:
    text = "a\x1b[2Jb\x07c\r\nd\re\x9bf\u202eg\x7f"
    source = replace(SOURCE, outlet="Out\x1b[31mlet", headline="x\x1b]0;title\x07", url="https://e\x1b.example")
    passage = replace(cite(0, 1, source), end=len(text), text=text)
    shown = printed(replace(ANSWER, excerpts=(Excerpt(passage, passage, 1.0),)))
    assert not {"\x1b", "\x07", "\r", "\x9b", "\u202e", "\x7f"} & set(shown)
    assert "a␛[2Jb␇c\nd␍e<U+009B>f<U+202E>g␡" in shown


def test_letters_of_any_script_tabs_and_no_break_spaces_are_unchanged() -> None:
    text = "naïve “שלום” \u200f العربية\t日本語\u00a0:smile: [bold]x[/bold] 👩‍👧"
    assert safe(text) == text


def test_a_decline_is_one_line_and_shows_the_nearest_only_on_request() -> None:
    decline = Decline(Question("q"), 0.1, "g1", "not_covered", 2, nearest=(EXCERPT,))
    assert printed(decline) == "The articles do not say (2 articles searched).\n"
    assert "which do not answer" in printed(decline, nearest=True)
    assert EXCERPT.passage.text in printed(decline, nearest=True)


@pytest.mark.parametrize(
    "reason",
    ["not_covered", "unknown_outlet", "ambiguous_outlet", "empty_question", "nothing_matches", "article_drifted"],
)
def test_every_reason_to_decline_has_its_sentence(reason: DeclineReason) -> None:
    decline = Decline(Question("q"), 0, "g1", reason, 2, asked_outlet="The Moon", known_outlets=("A", "B", "C"))
    assert decline_line(decline).endswith((".", "rebuild", "?"))
    if reason == "unknown_outlet":
        assert decline_line(decline) == "The story has no article from The Moon. It has articles from A, B and C."
    if reason == "ambiguous_outlet":
        assert decline_line(decline) == "The Moon may be A or B or C: name one of them in full."


def test_a_table_in_a_pipe_is_tab_separated() -> None:
    file = io.StringIO()
    rows = [("a\tb", "1"), ("c " * 60, "2")]
    print_table(Console(file=file, width=20), ("name", "n"), rows, numbers={"n"})
    lines = file.getvalue().splitlines()
    assert lines[0] == "name\tn"
    assert [line.count("\t") for line in lines] == [1, 1, 1]


def test_names_are_joined_like_in_a_sentence() -> None:
    assert [listed(["a"]), listed(["a", "b"]), listed("abc"), listed([])] == ["a", "a and b", "a, b and c", ""]
