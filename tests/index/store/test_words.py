"""Words as they are compared, and the word index on awkward passages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.store.files import Part
from index.store.words import WordIndex, scores_by_hand, tokens, words, write_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor’s  answer", ["the", "mayor", "answer"]),
        ("the mayor's and the mayors'", ["the", "mayor", "and", "the", "mayors"]),
        ("don’t DON'T", ["don't", "don't"]),
        ("£4,300 and 4300, 4.3", ["4300", "and", "4300", "4.3"]),
        ("Beyoncé BEYONCE Ｆｕｌｌ ﬁne", ["beyonce", "beyonce", "full", "fine"]),
        ("Straße STRASSE", ["strasse", "strasse"]),
        ("well-known; e-mail", ["well", "known", "e", "mail"]),
        ("橋を閉鎖", ["橋", "を", "閉", "鎖"]),
        ("мост закрыт", ["мост", "закрыт"]),
        ("…“”!?", []),
        ("'s", ["s"]),
    ],
)
def test_words_are_folded_alike_in_question_and_article(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_stems_join_the_forms_of_a_word() -> None:
    assert tokens("votes voted voting") == ["vote"] * 3


def build(folder: Path, sentences: list[str], passages: int | None = None) -> WordIndex:
    """An index in which each of the first sentences is a passage, or all of them."""
    folder.mkdir()
    runs = [(number, number + 1) for number in range(len(sentences) if passages is None else passages)]
    entries = write_words(folder, sentences, runs)
    return WordIndex(lambda name: Part(folder / name, entries[name]), len(runs))


def test_random_passages_score_as_the_formula_says(tmp_path: Path) -> None:
    rng = np.random.default_rng(11)
    vocabulary = [f"word{number}" for number in range(60)]
    passages = [" ".join(rng.choice(vocabulary, rng.integers(0, 30))) for _ in range(200)]
    index = build(tmp_path / "index", passages)
    for _ in range(30):
        question = " ".join(rng.choice(vocabulary, rng.integers(1, 6)))
        expected = scores_by_hand(passages, question)
        numbers, scores = index.search(question, 10)
        assert scores == pytest.approx(expected[numbers], rel=1e-4)
        assert scores == pytest.approx(np.sort(expected)[::-1][: len(scores)], rel=1e-4)
        mask = rng.random(len(passages)) < 0.2
        numbers, scores = index.search(question, 10, mask)
        assert mask[numbers].all()
        assert scores == pytest.approx(np.sort(expected * mask)[::-1][: len(scores)], rel=1e-4)
        assert len(numbers) == min(10, int((expected * mask > 0).sum()))


def test_equal_scores_are_ordered_by_number(tmp_path: Path) -> None:
    index = build(tmp_path / "index", ["same words here"] * 50)
    assert index.search("words", 7)[0].tolist() == list(range(7))


@pytest.mark.parametrize("passages", [["…", "!"], ["", ""], ["one"]])
def test_passages_without_words_are_no_trouble(tmp_path: Path, passages: list[str]) -> None:
    index = build(tmp_path / "index", passages)
    assert len(index.search("one two", 5)[0]) == passages.count("one")
    assert index.document_frequency("two") == 0


def test_words_that_stand_in_sentences_alone_are_counted_and_found_nowhere(tmp_path: Path) -> None:
    index = build(tmp_path / "index", ["a bridge", "a violin", "two violins"], passages=1)
    assert index.document_frequency(tokens("violin")[0]) == 2
    assert len(index.search("violin", 5)[0]) == 0


def test_the_same_passages_give_the_same_files_in_any_process(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from index.store.words import write_words;"
        "folder = Path(sys.argv[1]); folder.mkdir();"
        "texts = [f'passage number {n} about thing {n * 7 % 13}' for n in range(50)];"
        "runs = [(n, n + 2) for n in range(0, 50, 2)];"
        "print({name: entry.sha256 for name, entry in write_words(folder, texts, runs).items()})"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / seed)],
            capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
        ).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert printed[0] == printed[1]
