"""One tokeniser, one stop list, one calendar, one list of number words: their results, and that there is no second."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from index.corpus.calendar_names import MONTH_NUMBER, MONTHS, WEEKDAYS
from index.corpus.metadata.metadata_guess import date_from_text
from index.corpus.tokens import STOPWORDS, folded, folded_in_place, guess_language, key, search_words, straight, words
from index.facts.numbers import TENS, UNITS

PACKAGE = Path(__file__).resolve().parents[3] / "index"


@pytest.mark.parametrize(
    ("text", "facts", "search"),
    [
        ("My brother-in-law’s boat", ["my", "brother-in-laws", "boat"], ["my", "brother", "in", "law", "boat"]),
        (
            "It cost £2.4m at 10:30",
            ["it", "cost", "£2.4m", "at", "10:30"],
            ["it", "cost", "2.4", "m", "at", "10", "30"],
        ),
        ("41,206 Besucher, 5%", ["41,206", "besucher", "5%"], ["41206", "besucher", "5"]),
        ("Don’t — Zoë!", ["dont", "zoë"], ["don't", "zoe"]),
        ("東京で", ["東京で"], ["東", "京", "で"]),
    ],
)
def test_text_is_tokenised_for_facts_and_for_search(text: str, facts: list[str], search: list[str]) -> None:
    assert [word.key for word in words(text)] == facts
    assert [key(text[word.start : word.end]) for word in words(text)] == facts
    assert search_words(text) == search


def test_each_form_of_folding_does_what_it_says() -> None:
    text = "“Ça—va ‘Ünï’ ﬁn”"
    assert straight(text) == "\"Ça—va 'Ünï' ﬁn\""
    assert folded_in_place(text) == "\"ça-va 'ünï' ﬁn\""
    assert folded(text) == "\"ca—va 'uni' fin\""
    assert len(folded_in_place("İstanbul’da")) == len("İstanbul’da")


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("3. März 2018", "2018-03-03"),
        ("3 mars 2018", "2018-03-03"),
        ("12 Sept. 2019", "2019-09-12"),
        ("May 4, 2020", "2020-05-04"),
        ("4 Mayfair 2020", None),
        ("2 gennaio 2021", "2021-01-02"),
        ("Oktober 9, 2011", "2011-10-09"),
        ("9 Marchetti 2011", None),
    ],
)
def test_a_timestamp_is_read_in_the_languages_of_the_calendar(line: str, iso: str | None) -> None:
    found = date_from_text([line])
    assert (found.isoformat() if found else None) == iso


def test_no_name_means_two_months() -> None:
    for names in MONTHS.values():
        assert [MONTH_NUMBER[name] for name in names] == list(range(1, 13))


@cache
def all_rows() -> tuple[tuple[str, frozenset[str]], ...]:
    """Returns (place, words) of each string and each list of strings in the package."""
    return tuple(
        (f"{path.relative_to(PACKAGE)}:{line}", row)
        for path in PACKAGE.rglob("*.py")
        for line, row in word_rows(ast.parse(path.read_text("utf-8")))
    )


def word_rows(tree: ast.AST) -> Iterator[tuple[int, frozenset[str]]]:
    """Yields (line, words) of each string and each list of strings in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, frozenset(word.key for word in words(node.value))
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            texts = [item.value for item in node.elts if isinstance(item, ast.Constant)]
            yield node.lineno, frozenset(text.casefold() for text in texts if isinstance(text, str))


@pytest.mark.parametrize(
    ("what", "of", "most", "home"),
    [
        ("months", {*MONTHS["en"]} - {"may", "march"}, 5, "corpus/calendar_names.py"),
        ("weekdays", {*WEEKDAYS["en"]}, 3, "corpus/calendar_names.py"),
        ("number words", {*UNITS[2:], *TENS}, 4, "facts/numbers.py"),
        ("stop words", STOPWORDS - {"id", "ill"}, 75, "corpus/tokens.py"),
    ],
)
def test_there_is_no_second_list_of(what: str, of: set[str], most: int, home: str) -> None:
    longest = {place: len(row & of) for place, row in all_rows()}
    assert any(count > most for place, count in longest.items() if place.startswith(home)), what
    assert not [place for place, count in longest.items() if count > most and not place.startswith(home)], what


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that it was for the best and left.", "en"),
        ("Der Bürgermeister sagte, dass es nicht das Ende ist und ging auf die Straße.", "de"),
        ("Le maire a dit que la place et les rues sont dans une situation grave pour la ville.", "fr"),
        ("12345 !!!", "en"),
    ],
)
def test_the_language_is_guessed_from_common_words(text: str, language: str) -> None:
    assert guess_language(text) == language
