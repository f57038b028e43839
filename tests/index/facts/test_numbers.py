"""Numbers, and what they count."""

from __future__ import annotations

import pytest

from index.facts.numbers import ReadNumber, read_numbers, share_or_change, value_of


def _read(text: str) -> list[ReadNumber]:
    return read_numbers(text, 0, len(text))


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("41,206", 41206),
        ("2.4m", 2.4e6),
        ("nine million", 9e6),
        ("four hundred and twelve", 412),
        ("twenty-one", 21),
        ("a dozen", 12),
        ("two thousand and five", 2005),
        ("a fifth", 0.2),
        ("three quarters", 0.75),
        ("19", 19),
    ],
)
def test_digits_and_words_give_the_same_value(written: str, value: float) -> None:
    assert value_of(written) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("About 48,000 of the kettles were sold.", "count", 48000, ("kettl",)),
        ("There were 11 reports of burns.", "count", 11, ("report", "burn")),
        ("Some 41,206 spectators came.", "count", 41206, ("people",)),
        ("It cost £2.4m.", "money", 2.4e6, ()),
        ("It rose by 6 per cent.", "percent", 6, ()),
        ("It fell by a quarter.", "fraction", 0.25, ()),
        ("It rose to 41,206.", "count", 41206, ()),
        ("They removed 140 parking spaces.", "count", 140, ("park", "space")),
        ("It left 140 parking spaces empty.", "count", 140, ("park", "space")),
        ("Three sheep took part.", "count", 3, ("sheep",)),
        ("They sold 5000 tickets.", "count", 5000, ("ticket",)),
        ("It rang three times last week.", "count", 3, ("time",)),
        ("They put the number of injured people at 40.", "count", 40, ("injur", "people")),
        ("Beside the driver, 58 passengers came.", "count", 58, ("people",)),
        ("It was around 31C in Kell.", "count", 31, ("degre",)),
        ("Ann Lee, 58, came.", "age", 58, ()),
        ("The 58-year-old came.", "age", 58, ()),
    ],
)
def test_a_number_has_its_unit(text: str, kind: str, value: float, unit: tuple[str, ...]) -> None:
    (found,) = _read(text)
    assert (str(found.kind), found.unit) == (kind, unit)
    assert found.value == pytest.approx(value)


def test_a_vote_is_a_pair() -> None:
    (found,) = _read("It passed by 14 votes to 12.")
    assert (found.kind, found.value, found.other) == ("score", 14, 12)


@pytest.mark.parametrize(
    "text",
    [
        "It opened in 1999.",
        "At 7 p.m. it rained.",
        "It began at 2130 GMT.",
        "It rose to 950.",
        "Rule 14 says no.",
        "No. 9 scored.",
        "One of them left.",
        "Between four and six million people saw it.",
        "One in nine children has it.",
    ],
)
def test_years_times_names_and_ranges_are_not_counts(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("It hit 12 houses.", "It hit 15 houses.", False),
        ("It hit 12 houses.", "It hit twelve houses.", True),
        ("It hit more than 80 houses.", "It hit 83 houses.", True),
        ("It hit nearly 50,000 houses.", "It hit 48,500 houses.", True),
        ("It hit nearly 970 houses.", "It hit 1,000 houses.", True),
        ("It hit nearly 700 houses.", "It hit 640 houses.", True),
        ("It hit nearly 700 houses.", "It hit 600 houses.", False),
        ("It hit fewer than 700 houses.", "It hit 600 houses.", True),
        ("It hit about 1,000 houses.", "It hit 1,012 houses.", True),
        ("It hit about 1,000 houses.", "It hit 1,400 houses.", False),
        ("It won 3-1.", "It won by 3-2.", False),
    ],
)
def test_rounded_and_bounded_numbers_agree_if_both_may_be_true(one: str, other: str, agree: bool) -> None:
    assert _read(one)[0].agrees_with(_read(other)[0]) is agree


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The ferry hit it at 13.5 knots.", 13.5, ("knot",)),
        ("Sefra reached 49.2C on Friday.", 49.2, ("degre",)),
        ("Twenty-three people were hurt.", 23, ("people",)),
        ("More than 400 villagers came.", 400, ("people",)),
    ],
)
def test_measures_and_hyphenated_words_are_counts(text: str, value: float, unit: tuple[str, ...]) -> None:
    assert [(one.kind, one.value, one.unit) for one in _read(text)] == [("count", value, unit)]


@pytest.mark.parametrize("text", ["She is in class 4C now.", "They live at 12C High Street."])
def test_a_class_or_a_house_is_not_a_temperature(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "number", "what"),
    [
        ("Nearly 40,000 of its plates broke.", "40,000", "part"),
        ("Its 40,000 plates broke.", "40,000", "whole"),
        ("All 63 of its schools shut.", "63", "whole"),
        ("Prices rose by about 12 per cent.", "12", "change"),
        ("They cost 80 per cent more.", "80", "more"),
        ("It cost £2m less than planned.", "£2m", "more"),
        ("It lost 40,000 plates.", "40,000", ""),
    ],
)
def test_a_number_is_a_part_a_whole_or_a_change_if_its_sentence_says_so(text: str, number: str, what: str) -> None:
    start = text.index(number)
    assert share_or_change(text, start, start + len(number)) == what
