"""How the days of a timeline are named, and the letters in which it is drawn."""

from __future__ import annotations

from datetime import date

import pytest

from index.compare.timeline_image import day_label, picture_fonts
from index.compare.view import CitedDate
from index.corpus.types import Citation, Source
from index.facts.date_expressions import DatePrecision

CITED = Citation(Source("a.txt", "The Gazette", None, None, None, None, frozenset()), 0, 4, "Text")


@pytest.mark.parametrize(
    ("precision", "label"),
    [("day", "7 Jul 2025"), ("week", "week of 7 Jul 2025"), ("month", "July 2025"), ("year", "2025")],
)
def test_the_label_of_a_day_names_its_year(precision: DatePrecision, label: str) -> None:
    day = date(2025, 7, 7)
    assert day_label(CitedDate("2025", precision, day, day, CITED, CITED)) == label


@pytest.mark.parametrize("letters", ["£€₹½°–—’“”…«»", "éüßñøłčşğő", "ΑΩαω", "Жщї", "العربية", "שלום"])
def test_a_picture_has_the_letters_of_european_languages_arabic_and_hebrew(letters: str) -> None:
    font = picture_fonts()["text"]
    missing = bytes(font.getmask("\N{CJK UNIFIED IDEOGRAPH-65E5}"))
    assert [letter for letter in letters if bytes(font.getmask(letter)) == missing] == []
