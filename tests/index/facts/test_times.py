"""Times of day: which are read, which are not times of events, and which agree."""

from __future__ import annotations

import pytest

from index.facts.times import Clock, read_clocks


@pytest.mark.parametrize(
    ("text", "said", "minutes"),
    [
        ("It sank at 9.15 p.m. on Monday.", "9.15 p.m.", 21 * 60 + 15),
        ("It sank at 9pm.", "9pm", 21 * 60),
        ("It began at 12.30 a.m. sharp", "12.30 a.m.", 30),
        ("Sie kletterten gegen 3.40 Uhr auf das Dach", "3.40 Uhr", 3 * 60 + 40),
        ("shortly before four o’clock on Sunday", "four o’clock", 4 * 60),
        ("at half past eight in the evening", "half past eight", 20 * 60 + 30),
        ("at a quarter to ten", "a quarter to ten", 9 * 60 + 45),
        ("the train left at 21:15", "21:15", 21 * 60 + 15),
        ("the bell rang at noon", "noon", 12 * 60),
    ],
)
def test_a_time_is_read(text: str, said: str, minutes: int) -> None:
    (clock,) = read_clocks(text, 0, len(text))
    assert text[clock.start : clock.end] == said
    assert clock.minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        "open between 7 a.m. and 7 p.m.",
        "closed from 9am to 5pm",
        "won 2:1 at home",
        "until midnight",
        "9.15 metres",
        "at 45",
        "sold at 18.40 euros",
    ],
)
def test_opening_hours_scores_and_measures_are_not_times_of_events(text: str) -> None:
    assert list(read_clocks(text, 0, len(text))) == []


def _clock(minutes: int, *, sure: bool = True, near: bool = False) -> Clock:
    return Clock(0, 1, minutes, sure, near)


def test_hedged_and_round_times_agree_with_close_ones() -> None:
    assert _clock(4 * 60, near=True).agrees_with(_clock(3 * 60 + 40))
    assert _clock(21 * 60).agrees_with(_clock(20 * 60 + 55))
    assert not _clock(21 * 60 + 15).agrees_with(_clock(21 * 60 + 20))
    assert not _clock(4 * 60, near=True).agrees_with(_clock(3 * 60 + 10))


def test_without_the_half_of_the_day_a_time_may_be_either() -> None:
    assert _clock(4 * 60, sure=False).agrees_with(_clock(16 * 60))
    assert not _clock(4 * 60).agrees_with(_clock(16 * 60))
    assert _clock(23 * 60 + 50).apart(_clock(10)) == 20


def test_a_time_to_the_minute_is_more_precise_than_a_full_hour() -> None:
    text = "It hit the wall at about 18.40 on Friday."
    (read,) = read_clocks(text, 0, len(text))
    assert (read.minutes, read.sure, read.near) == (18 * 60 + 40, True, True)
    assert not read.agrees_with(_clock(18 * 60 + 55, near=True))
    assert read.agrees_with(_clock(19 * 60, near=True))
