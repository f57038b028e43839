"""Who said what."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.index.compare.made import story

PEOPLE = "The mayor, Nora Feld, met the engineer Paul Brandt at the dam. Nora Feld and Paul Brandt disagree.\n\n"


HOLDS = "The dam will hold for a hundred years"
FAILS = "the dam will not hold another winter"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"“{HOLDS},” Feld said.", [("Nora Feld", f"{HOLDS},")]),
        (f"“{HOLDS},” said Nora Feld, 51.", [("Nora Feld", f"{HOLDS},")]),
        (f"“{HOLDS},” said the mayor, Nora Feld.", [("Nora Feld", f"{HOLDS},")]),
        (f"Brandt wrote: “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        (f"According to Brandt, “{FAILS}”.", [("Paul Brandt", FAILS)]),
        (f"“{FAILS},” according to Paul Brandt.", [("Paul Brandt", f"{FAILS},")]),
        (f"Feld posted a photo with the caption: “{HOLDS}!”", [("Nora Feld", f"{HOLDS}!")]),
        (f"Brandt’s letter read: “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        (f"“{FAILS},” Brandt’s letter read.", [("Paul Brandt", f"{FAILS},")]),
        (f"“{FAILS},” Brandt of the water board told us.", [("Paul Brandt", f"{FAILS},")]),
        ("Feld called the warning “pure theatre”.", [("Nora Feld", "pure theatre")]),
        (
            "“The dam,” Feld said, “will hold for a hundred years.”",
            [("Nora Feld", "The dam,"), ("Nora Feld", "will hold for a hundred years.")],
        ),
        (
            "“The dam will hold,” said Feld. “It always has.”",
            [("Nora Feld", "The dam will hold,"), ("Nora Feld", "It always has.")],
        ),
        (
            f"“{FAILS},” Brandt wrote, adding: “And you were told so by everybody.”",
            [("Paul Brandt", f"{FAILS},"), ("Paul Brandt", "And you were told so by everybody.")],
        ),
        # behind a dash, or on a line of its own
        (f"“{HOLDS}.” -Mayor Nora Feld", [("Nora Feld", f"{HOLDS}.")]),
        (f"“{HOLDS},” — Nora Feld, mayor", [("Nora Feld", f"{HOLDS},")]),
        (f"“{HOLDS}.”\n\n— Nora Feld (D-Ohio)", [("Nora Feld", f"{HOLDS}.")]),
        (f"“{HOLDS}.”\n\n– Mayor Nora Feld", [("Nora Feld", f"{HOLDS}.")]),
        (f'"{HOLDS}"\nMayor Nora Feld', [("Nora Feld", HOLDS)]),
        (f"Engineer Paul Brandt — “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        # a list of reactions: none has the speaker of the one before
        (
            f"“{HOLDS}.” — Nora Feld\n\nAnd from engineer Paul Brandt:\n\n“{FAILS}.”",
            [("Nora Feld", f"{HOLDS}."), ("Paul Brandt", f"{FAILS}.")],
        ),
        (f"“{HOLDS}.” — Nora Feld\n\n“{FAILS}.”", [("Nora Feld", f"{HOLDS}."), ("", f"{FAILS}.")]),
        # a name with its office before a colon
        (f"- Paul Brandt, engineer: “{FAILS}”", [("Paul Brandt", FAILS)]),
        (f"Engineer Paul Brandt: “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        (f"“{HOLDS}” — that was how Feld’s rival put it, laughing.", [("", HOLDS)]),
    ],
)
def test_the_speaker_is_read_from_the_words_beside(tmp_path: Path, text: str, expected: list[tuple[str, str]]) -> None:
    assert story(tmp_path, PEOPLE + text).said() == expected


def test_he_is_the_last_who_was_spoken_of(tmp_path: Path) -> None:
    text = PEOPLE + "Brandt walked to the river at noon.\n\n“Listen to the water under the wall,” he said."
    assert story(tmp_path, text).said() == [("Paul Brandt", "Listen to the water under the wall,")]


def test_she_is_not_a_man(tmp_path: Path) -> None:
    text = "Mrs Nora Feld met Mr Paul Brandt. Nora Feld spoke first. Mr Brandt shrugged at the wall.\n\n"
    assert story(tmp_path, text + "“That settles the whole affair,” she said.").said() == [
        ("Nora Feld", "That settles the whole affair,")
    ]


def test_somebody_new_without_a_name_leaves_he_unnamed(tmp_path: Path) -> None:
    text = PEOPLE + "Paul Brandt left at noon. A spokesman for the water board came later.\n\n"
    made = story(tmp_path, text + "“We know of no crack in the wall,” he said.")
    assert made.said() == [("", "We know of no crack in the wall,")]


def test_a_quotation_over_paragraphs_has_one_speaker(tmp_path: Path) -> None:
    text = "Brandt wrote: “The first crack came in May.\n\n“The second came in June.\n\n“Nobody came to look.”"
    made = story(tmp_path, PEOPLE + text)
    assert [who for who, _ in made.said()] == ["Paul Brandt"] * 3
    assert len({q.speech for q in made.reading.quotations}) == 1


def test_titles_and_scare_quotes_are_no_quotations(tmp_path: Path) -> None:
    text = PEOPLE + "The ‘Old Wall’ is a landmark. To many in the “green” camp the film ‘Dry River’ told it all."
    assert story(tmp_path, text).said() == []


def test_a_fragment_counts_where_another_outlet_prints_the_whole(tmp_path: Path) -> None:
    whole = PEOPLE + "“We are sitting on a loaded barrel and nobody moves,” Brandt said."
    cut = "Many here speak of a “loaded barrel” by now."
    assert ("", "loaded barrel") in story(tmp_path, whole, cut).said()


def test_what_a_speaker_quotes_belongs_to_whom_he_names(tmp_path: Path) -> None:
    text = PEOPLE + "“I wrote to her, ‘Close the gates tonight.’ She did not,” Brandt said."
    made = story(tmp_path, text)
    assert ("Paul Brandt", "Close the gates tonight.") in made.said()


def test_indirect_speech_is_no_quotation(tmp_path: Path) -> None:
    assert story(tmp_path, PEOPLE + "Brandt said that the dam would not hold another winter.").said() == []


def test_no_span_has_white_space_or_marks_at_its_ends(tmp_path: Path) -> None:
    text = "“The dam will hold on for years,” Feld said. « Non, jamais de la vie », said Brandt."
    said = [words for _, words in story(tmp_path, PEOPLE + text).said()]
    assert said == ["The dam will hold on for years,", "Non, jamais de la vie"]


def test_a_turn_of_a_transcript_is_quoted_without_its_label(tmp_path: Path) -> None:
    text = (
        "HOST: How long will the dam hold?\n\nNORA FELD, MAYOR: It will hold for a hundred years.\n\n"
        "HOST: And what does the engineer say?\n\nFELD: He says that it will not hold another winter."
    )
    assert story(tmp_path, PEOPLE + text).said() == [
        ("Nora Feld", "It will hold for a hundred years."),
        ("Nora Feld", "He says that it will not hold another winter."),
    ]


def test_a_post_is_quoted_without_its_signature(tmp_path: Path) -> None:
    text = "The dam will hold, and I know why. — Nora Feld (@norafeld) May 4, 2024"
    assert story(tmp_path, PEOPLE + text).said() == [("Nora Feld", "The dam will hold, and I know why.")]
