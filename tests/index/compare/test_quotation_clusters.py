"""The same quotation in several outlets."""

from __future__ import annotations

from pathlib import Path

from tests.index.compare.made import story

WHOLE = (
    "The captain, Ida Storm, spoke at the quay. “I saw the light go out at four in the morning and I knew at once. "
    "Nobody on board slept after that,” Ida Storm said."
)


def test_shortened_and_altered_wordings_are_one_quotation(tmp_path: Path) -> None:
    cut = "Captain Ida Storm “saw the light go out at four”, she said."
    altered = "“I saw the light go out around four in the morning and knew at once,” said Ida Storm."
    made = story(tmp_path, WHOLE, cut, altered)
    assert made.clusters() == [
        [
            "I saw the light go out at four in the morning and I knew at once.",
            "saw the light go out at four",
            "I saw the light go out around four in the morning and knew at once",
        ]
    ]


def test_sentences_that_another_outlet_joins_are_found(tmp_path: Path) -> None:
    joined = (
        "“I saw the light go out at four in the morning and I knew at once, nobody on board slept after that,” "
        "Ida Storm said."
    )
    made = story(tmp_path, WHOLE, joined)
    (group,) = made.clusters()
    assert len(group) == 3


def test_sentences_of_one_speech_are_joined(tmp_path: Path) -> None:
    made = story(tmp_path, WHOLE, "“Nobody on board slept after that,” said Ida Storm.")
    assert len({cluster.chain for cluster in made.clustered.clusters}) == 1


def test_quote_styles_and_apostrophes_are_not_differences(tmp_path: Path) -> None:
    made = story(
        tmp_path,
        "“We don’t know what’s under the ice,” said Ida Storm.",
        "\"We don't know what's under the ice,\" said Ida Storm.",
    )
    assert len(made.clusters()) == 1
    assert made.told() == []


def test_similar_words_of_two_people_are_two_quotations(tmp_path: Path) -> None:
    made = story(
        tmp_path,
        "“I am very sorry indeed,” said Ida Storm. Ida Storm left.",
        "“I am very sorry indeed for them,” said Karl Moor. Karl Moor left.",
    )
    assert made.clusters() == []


def test_two_sentences_of_one_article_are_never_one_quotation(tmp_path: Path) -> None:
    made = story(
        tmp_path,
        "“I love this harbour and I love its people,” said Ida Storm. Later she said: “I love this harbour.”",
        "“I love this harbour and I love its people,” said Ida Storm.",
    )
    assert ["I love this harbour and I love its people", "I love this harbour and I love its people"] in made.clusters()


def test_a_speaker_who_is_only_described_is_named_from_the_other_outlet(tmp_path: Path) -> None:
    made = story(
        tmp_path,
        "“Nobody on board slept a minute after that,” said Ida Storm.",
        "“Nobody on board slept a minute after that,” said the ship’s owner.",
    )
    (cluster,) = [cluster for cluster in made.clustered.clusters if len(cluster.units) == 2]
    assert cluster.said_by == "Ida Storm"
