"""An open generation: spans, texts, metadata and search, compared with its corpus."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest

from index.build import read_corpus
from index.corpus.passages import Corpus, context_to_embed, sentence_context_to_embed
from index.corpus.tokens import tokens
from index.errors import ArticleDrifted
from index.settings import Settings
from index.store.generation import Generation
from index.store.location import index_folder, open_story_index
from tests.index.conftest import StoryFactory
from tests.index.store.conftest import scores_by_hand


@pytest.fixture
def settings(built: StoryFactory) -> Settings:
    return built()


@pytest.fixture
def corpus(settings: Settings) -> Corpus:
    return read_corpus(settings)


@pytest.fixture
def generation(settings: Settings) -> Iterator[Generation]:
    with open_story_index(settings) as opened:
        yield opened


def test_a_closed_generation_is_freed_at_once_without_garbage_collection(settings: Settings) -> None:
    gc.disable()
    try:
        with open_story_index(settings) as opened:
            opened.sources[0]
            left = weakref.ref(opened), weakref.ref(opened.encoder)
        del opened
        assert [one() for one in left] == [None, None]
    finally:
        gc.enable()


def test_every_span_round_trips(generation: Generation, corpus: Corpus) -> None:
    assert [generation.passage(number) for number in range(generation.passage_count)] == list(corpus.passages)
    assert [generation.sentence(number) for number in range(generation.sentence_count)] == list(corpus.sentences)


def test_every_excerpt_equals_the_saved_file(generation: Generation, settings: Settings) -> None:
    for number in range(generation.passage_count):
        passage = generation.passage(number)
        citation = generation.cite(passage.article, passage.start, passage.end)
        saved = (settings.story / citation.source.article).read_text(encoding="utf-8")
        assert citation.text == saved[passage.start : passage.end] != ""


def test_sentences_know_their_passage_and_articles_their_sentences(generation: Generation) -> None:
    for number in range(generation.sentence_count):
        passage = generation.passage(generation.passage_of_sentence(number))
        assert passage.first <= number < passage.last
        assert number in generation.article_sentences(passage.article)
    covered = [
        number for article in range(generation.article_count) for number in generation.article_sentences(article)
    ]
    assert covered == list(range(generation.sentence_count))
    covered = [number for article in range(generation.article_count) for number in generation.article_passages(article)]
    assert covered == list(range(generation.passage_count))


def test_metadata_round_trips_with_guesses_marked(generation: Generation, corpus: Corpus) -> None:
    assert len(generation.sources) == len(corpus.articles)
    for source, article in zip(generation.sources, corpus.articles, strict=True):
        assert (source.article, source.outlet, source.headline) == (article.name, article.outlet, article.headline)
        assert (source.author, source.published, source.url) == (article.author, article.published, article.url)
        assert source.inferred == article.inferred
        assert source.words > 20
        assert source.passages > 0
    assert generation.sources[-1].article == "003_post.txt"
    assert [source.article for source in generation.sources[1:]] == ["002_post.txt", "003_post.txt"]


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (5, 2), (0, 10**9)])
def test_a_span_outside_the_article_is_refused(generation: Generation, span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not a span"):
        generation.cite(0, *span)


def test_scores_equal_brute_force_cosines(generation: Generation, corpus: Corpus) -> None:
    texts = [context_to_embed(corpus, number) for number in range(len(corpus.passages))]
    vectors = generation.encoder.encode(texts, "passage")
    for question in ("what did the mayor say?", "how much is a ticket", "trams", "zzz"):
        query = generation.encoder.encode([question], "query")[0]
        numbers, scores = generation.search_vectors(query, len(texts))
        expected = vectors @ query
        assert sorted(numbers.tolist()) == list(range(len(texts)))
        assert scores == pytest.approx(expected[numbers], abs=2e-3)  # rounding of float16
        assert list(scores) == sorted(scores, reverse=True)


def test_fewer_results_are_a_prefix_of_more(generation: Generation) -> None:
    query = generation.encoder.encode(["the night ferries"], "query")[0]
    all_numbers, all_scores = generation.search_vectors(query, 1000)
    numbers, scores = generation.search_vectors(query, 2)
    assert numbers.tolist() == all_numbers[:2].tolist()
    assert scores.tolist() == all_scores[:2].tolist()
    assert len(generation.search_vectors(query, 0)[0]) == 0


def test_a_filtered_vector_search_returns_the_best_allowed_passages(generation: Generation) -> None:
    query = generation.encoder.encode(["council bridge piers"], "query")[0]
    every = dict(zip(*(column.tolist() for column in generation.search_vectors(query, 1000)), strict=True))
    for articles in ([0], [1], [2], [0, 2], []):
        mask = np.zeros(generation.article_count, dtype=bool)
        mask[articles] = True
        numbers, scores = generation.search_vectors(query, 3, mask)
        inside = [number for number in every if generation.passage(number).article in articles]
        assert numbers.tolist() == sorted(inside, key=lambda number: (-every[number], number))[:3]
        assert scores.tolist() == pytest.approx([every[number] for number in numbers.tolist()])


def test_word_scores_equal_the_formula(generation: Generation, corpus: Corpus) -> None:
    texts = [corpus.text(passage) for passage in corpus.passages]
    for question in ("the mayor of the bridge", "tickets for dogs", "ferries ferry", "Łuk’s booing"):
        expected = scores_by_hand(texts, question)
        numbers, scores = generation.search_words(question, 1000)
        assert sorted(numbers.tolist()) == np.flatnonzero(expected).tolist()
        assert scores == pytest.approx(expected[numbers], rel=1e-4)
        assert list(scores) == sorted(scores, reverse=True)


def test_a_filter_applies_within_the_word_search(generation: Generation) -> None:
    mask = np.array([False, False, True])
    numbers, _ = generation.search_words("mayor bridge", 2, mask)
    assert {generation.passage(int(number)).article for number in numbers} == {2}


def test_words_nobody_printed_find_nothing(generation: Generation) -> None:
    for text in ("xylophone quux", "", "…!?", "\ud800"):
        numbers, scores = generation.search_words(text, 5)
        assert len(numbers) == len(scores) == 0


def test_document_frequencies_count_sentences(generation: Generation, corpus: Corpus) -> None:
    texts = [corpus.text(sentence) for sentence in corpus.sentences]
    for stem in {stem for text in texts for stem in tokens(text)} | {"nowhere"}:
        assert generation.document_frequency(stem) == sum(stem in tokens(text) for text in texts)


def test_sentence_vectors_combine_a_sentence_alone_and_in_context(generation: Generation, corpus: Corpus) -> None:
    numbers = [3, 0, 3, generation.sentence_count - 1]
    within = generation.encoder.encode([sentence_context_to_embed(corpus, number) for number in numbers], "passage")
    alone = generation.encoder.encode([corpus.text(corpus.sentences[number]) for number in numbers], "passage")
    expected = (within + alone) / np.linalg.norm(within + alone, axis=1, keepdims=True)
    assert generation.sentence_vectors(numbers) == pytest.approx(expected, abs=1e-3)
    assert generation.sentence_vectors([]).shape == (0, generation.encoder.identity.dimension)
    with pytest.raises(IndexError):
        generation.sentence_vectors([generation.sentence_count])


@pytest.mark.parametrize(
    ("outlet", "after", "until", "expected"),
    [
        ("The Gazette", None, None, [0]),
        ("GAZETTE.example", None, None, [0]),
        ("morning post", None, None, [1, 2]),
        ("Nobody's News", None, None, []),
        (None, date(2024, 3, 6), None, [1]),
        (None, None, date(2024, 3, 6), [0]),
        (None, date(2024, 3, 5), date(2024, 3, 7), [0, 1]),
        ("Morning Post", date(2024, 3, 7), None, [1]),
    ],
)
def test_filters_leave_the_articles_they_name(
    generation: Generation, outlet: str | None, after: date | None, until: date | None, expected: list[int]
) -> None:
    mask = generation.allowed(outlet=outlet, after=after, until=until)
    assert mask is not None
    assert np.flatnonzero(mask).tolist() == expected


def test_without_a_filter_there_is_no_mask(generation: Generation) -> None:
    assert generation.allowed(outlet=None, after=None, until=None) is None


def test_an_article_changed_under_an_open_generation_is_not_cited(
    generation: Generation, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if the file were large and hence not held in memory.
    path = index_folder(settings) / "generations" / generation.id / "texts"
    changed = path.read_bytes().replace(b"cracks", b"pearls")
    monkeypatch.setattr(generation._texts, "_bytes", changed)
    with pytest.raises(ArticleDrifted) as caught:
        generation.cite(0, 0, 10)
    assert caught.value.article == "001_gazette.txt"
    assert "storybot rebuild" in str(caught.value)
    assert generation.cite(1, 0, 6).text == "Ferrie"


def test_many_threads_get_the_same_answers_as_one(generation: Generation) -> None:
    questions = ["who voted", "what does a ticket cost", "mayor booed", "trams since 1911"]

    def ask(question: str) -> object:
        query = generation.encoder.encode([question], "query")[0]
        numbers, scores = generation.search_vectors(query, 4)
        words, word_scores = generation.search_words(question, 4)
        cited = [generation.cite(generation.passage(int(number)).article, 0, 20).text for number in numbers]
        return numbers.tolist(), scores.tolist(), words.tolist(), word_scores.tolist(), cited

    alone = {question: ask(question) for question in questions}
    wrong: list[str] = []

    def asker() -> None:
        for _ in range(20):
            wrong.extend(question for question in questions if ask(question) != alone[question])

    threads = [threading.Thread(target=asker) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
