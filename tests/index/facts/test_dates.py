"""Dates in running text, read against the article's own."""

from __future__ import annotations

from datetime import date

import pytest

from index.facts.dates import read_dates

THURSDAY = date(2024, 3, 14)


def _read(text: str, published: date | None = THURSDAY) -> list[str]:
    return [found.iso for found in read_dates(text, 0, len(text), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell on Wednesday.", ["2024-03-13"]),
        ("The bridge fell on Thursday morning.", ["2024-03-14"]),
        ("The bridge fell on Friday.", ["2024-03-08"]),
        ("A vigil will be held on Friday.", ["2024-03-15"]),
        ("The bridge will stay shut until Friday.", ["2024-03-15"]),
        ("It fell last night.", ["2024-03-13"]),
        ("It fell yesterday and was shut tomorrow.", ["2024-03-13", "2024-03-15"]),
        ("Earlier this week, it had been painted.", ["2024-W11"]),
        ("It was inspected last week.", ["2024-W10"]),
        ("It was built in 1911.", ["1911"]),
        ("It was painted in December 2016.", ["2016-12"]),
        ("It was painted last October.", ["2023-10"]),
        ("It was painted in January, they said.", ["2024-01"]),
        ("Work is due to begin on 9 June.", ["2024-06-09"]),
        ("Work began on 9 June.", ["2023-06-09"]),
        ("The dam broke on July 19, 1984.", ["1984-07-19"]),
        ("The dam broke on Monday 2 June 1980.", ["1980-06-02"]),
        ("It opened on 2021-05-04.", ["2021-05-04"]),
        ("It broke two weeks ago.", ["2024-W09"]),
        ("It broke two years ago.", ["2022"]),
        ("The schools had closed the day before yesterday.", ["2024-03-12"]),
        ("The day before yesterday they had closed early.", ["2024-03-12"]),
        ("It will open the day after tomorrow.", ["2024-03-16"]),
        ("It closed the day before.", []),
        ("A year ago today the coast was hit by a storm.", ["2023-03-14"]),
        ("Five years ago today the dam broke.", ["2019-03-14"]),
        ("A week ago today it was painted.", ["2024-03-07"]),
        ("A month ago today it was painted.", ["2024-02-14"]),
        ("Sie kamen vorgestern an.", ["2024-03-12"]),
        ("Thousands march every year, and May Holm, 71, has never missed it.", []),
        ("She may come again, and may march.", []),
        ("A letter from April Stone arrived.", []),
        ("It was sung by June Harker and August Brill.", []),
        ("Ida Storm and Tuesday Reed sang.", []),
        ("April Stone, a spokeswoman, said so on March 1.", ["2024-03-01"]),
        ("In May Ida Storm resigned.", ["2023-05"]),
        ("It rained in April and May.", ["2023-04", "2023-05"]),
        ("It opens on 30 February.", []),
        ("Thousands marched in the May Day parade.", []),
        ("Der Damm brach am Mittwoch.", ["2024-03-13"]),
        ("Im Mai 2009 verschwand die Kette.", ["2009-05"]),
        ("Seit Januar ist die Brücke gesperrt.", ["2024-01"]),
    ],
)
def test_a_date_is_as_exact_as_the_words(text: str, expected: list[str]) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She may march tomorrow's way home.".replace("tomorrow's", "the long"),
        "They sing every Wednesday.",
        "The Sunday Rocket printed it.",
        "It ruined Sunday lunch.",
        "Call us Monday to Friday.",
        "About 2,000 people came, 1950 of them on foot.",
        "They had talked over the last week or so.",
        "The model is called the 2010s.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert _read(text) == []


def test_the_span_is_the_words_that_date() -> None:
    text = "The vote was taken on Tuesday, 12 March, in the hall."
    (found,) = read_dates(text, 0, len(text), THURSDAY)
    assert text[found.start : found.end] == "Tuesday, 12 March"


def test_without_the_article_s_date_only_full_dates_are_read() -> None:
    assert _read("It fell on Wednesday, as in 1911 and on 3 May 1920.", None) == ["1911", "1920-05-03"]


def test_another_speaker_s_yesterday_is_not_read() -> None:
    text = "“I saw it yesterday,” she said on Wednesday."
    found = read_dates(text, 0, len(text), THURSDAY, quoted=[(1, 20)])
    assert [day.iso for day in found] == ["2024-03-13"]


def test_a_month_ends_with_its_last_day() -> None:
    (found,) = read_dates("In February 2024 it fell.", 0, 25, THURSDAY)
    assert (found.day, found.last) == (date(2024, 2, 1), date(2024, 2, 29))


def test_a_day_without_its_year_that_is_about_to_come_is_not_read_as_last_year_s() -> None:
    assert _read("The board votes on March 20.") == ["2024-03-20"]
    assert _read("The board voted on November 20.") == ["2023-11-20"]
