from __future__ import annotations

import pytest

from index.answer.compose import content_words, says_the_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We are both sea wolves.”", "We are both sea wolves."),
        (
            "The bridge closes on Friday for good, said the mayor.",
            "“The bridge closes on Friday for good,” the mayor said.",
        ),
        (
            "Cracks were found in two piers of the bridge.",
            "On Monday cracks were found in two piers of the old bridge.",
        ),
    ],
)
def test_the_same_thing_in_another_wording_or_with_its_speaker_is_the_same(one: str, other: str) -> None:
    assert says_the_same(content_words(one), content_words(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor spoke.", "The mayor left."),
        ("Yes.", "Yes!"),
        (
            "The bridge closes on Friday for good.",
            "The bridge was painted green by forty volunteers on a sunny Friday.",
        ),
    ],
)
def test_sentences_that_share_a_few_words_are_not_the_same(one: str, other: str) -> None:
    assert not says_the_same(content_words(one), content_words(other))
