"""Stemming, and the BM25 index on unusual passages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.corpus.tokens import search_words, tokens
from index.errors import GenerationDamaged
from index.store.bm25 import WordIndex, write_words
from index.store.checked_files import Part, describe
from tests.index.store.conftest import scores_by_hand


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
def test_words_are_folded_the_same_in_questions_and_articles(text: str, expected: list[str]) -> None:
    assert search_words(text) == expected


def test_a_stem_unites_the_forms_of_a_word() -> None:
    assert tokens("votes voted voting") == ["vote"] * 3


def build(folder: Path, sentences: list[str], passages: int | None = None) -> WordIndex:
    """Builds an index in which each of the first sentences is a passage, or all of them."""
    folder.mkdir()
    runs = [(number, number + 1) for number in range(len(sentences) if passages is None else passages)]
    entries = write_words(folder, sentences, runs)
    return WordIndex(lambda name: Part(folder / name, entries[name]), len(runs))


def test_random_passages_score_like_the_formula(tmp_path: Path) -> None:
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


def test_ties_are_ordered_by_number(tmp_path: Path) -> None:
    index = build(tmp_path / "index", ["same words here"] * 50)
    assert index.search("words", 7)[0].tolist() == list(range(7))


@pytest.mark.parametrize("passages", [["…", "!"], ["", ""], ["one"]])
def test_passages_without_words_are_allowed(tmp_path: Path, passages: list[str]) -> None:
    index = build(tmp_path / "index", passages)
    assert len(index.search("one two", 5)[0]) == passages.count("one")
    assert index.document_frequency("two") == 0


def test_stems_outside_passages_are_counted_but_not_found(tmp_path: Path) -> None:
    index = build(tmp_path / "index", ["a bridge", "a violin", "two violins"], passages=1)
    assert index.document_frequency(tokens("violin")[0]) == 2
    assert len(index.search("violin", 5)[0]) == 0


def test_the_same_passages_give_the_same_files_in_any_process(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from index.store.bm25 import write_words;"
        "folder = Path(sys.argv[1]); folder.mkdir();"
        "texts = [f'passage number {n} about thing {n * 7 % 13}' for n in range(50)];"
        "runs = [(n, n + 2) for n in range(0, 50, 2)];"
        "print({name: entry.sha256 for name, entry in write_words(folder, texts, runs).items()})"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / seed)],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1]


@pytest.fixture(scope="module")
def newspaper(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], WordIndex]:
    """Passages with a word distribution like that of a language, and their index."""
    rng = np.random.default_rng(12)
    chances = 1 / np.arange(1, 400) ** 1.1
    vocabulary = np.array([f"word{number}" for number in range(len(chances))])
    passages = [" ".join(rng.choice(vocabulary, rng.integers(5, 40), p=chances / chances.sum())) for _ in range(1200)]
    return passages, build(tmp_path_factory.mktemp("newspaper") / "index", passages)


@pytest.mark.parametrize("share", [1.0, 0.5, 0.02, 0.0])
@pytest.mark.parametrize("k", [0, 1, 10, 64, 5000])
def test_the_best_passages_equal_the_formulas_under_any_filter(
    newspaper: tuple[list[str], WordIndex], share: float, k: int
) -> None:
    passages, index = newspaper
    rng = np.random.default_rng(13)
    question = " ".join(f"word{number}" for number in [0, 1, 1, 2, *rng.integers(3, 400, 4).tolist()])
    mask = rng.random(len(passages)) < share
    numbers, scores = index.search(question, k, None if share == 1 else mask)
    expected = scores_by_hand(passages, question) * mask
    best = np.lexsort((np.arange(len(passages)), -expected.astype(np.float32)))[: min(k, (expected > 0).sum())]
    assert scores == pytest.approx(expected[best], rel=1e-4)
    assert scores == pytest.approx(expected[numbers], rel=1e-4)
    assert len(set(numbers.tolist())) == len(numbers) == len(best)


def test_a_search_does_not_affect_the_next_one(newspaper: tuple[list[str], WordIndex]) -> None:
    _, index = newspaper
    first = index.search("word7 word300", 20)
    for question in ("word1 word2 word3", "word300", "nothing at all"):
        index.search(question, 5)
    again = index.search("word7 word300", 20)
    assert (first[0].tolist(), first[1].tolist()) == (again[0].tolist(), again[1].tolist())


def test_the_cache_of_columns_is_bounded_in_bytes(
    newspaper: tuple[list[str], WordIndex], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("index.store.bm25.COLUMN_CACHE_BYTES", 10_000)
    index = build(tmp_path / "index", newspaper[0])
    expected = {number: newspaper[1].search(f"word{number}", 3)[0].tolist() for number in range(60)}
    for number in (*range(60), *reversed(range(60))):
        assert index.search(f"word{number}", 3)[0].tolist() == expected[number]
        held = sum(passages.nbytes + values.nbytes for passages, values in index._columns.values())
        assert 0 < held <= index._columns.currsize <= 10_000


def test_a_column_larger_than_the_cache_can_still_be_searched(
    newspaper: tuple[list[str], WordIndex], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("index.store.bm25.COLUMN_CACHE_BYTES", 1_000)
    index = build(tmp_path / "index", newspaper[0])
    assert index.search("word0", 3)[0].tolist() == newspaper[1].search("word0", 3)[0].tolist()
    assert not index._columns


@pytest.mark.parametrize("damage", ["order", "past", "weight", "none"])
def test_an_impossible_column_is_damage(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "index"
    build(folder, ["one bridge"] * 3 + ["two ferries"])
    name, at, value = {
        "order": ("bm25.indices", 1, np.int32(0)),
        "past": ("bm25.indices", 2, np.int32(4)),
        "weight": ("bm25.data", 0, np.float32(9)),
        "none": ("bm25.data", 1, np.float32("nan")),
    }[damage]
    raw = np.fromfile(folder / name, dtype=value.dtype)
    raw[at] = value
    raw.tofile(folder / name)
    index = WordIndex(lambda name: Part(folder / name, describe(folder / name)), 4)
    with pytest.raises(GenerationDamaged, match=r"bm25\."):
        index.search("bridge ferry", 3)
