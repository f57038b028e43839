"""Candidates: the sentences worth reading for a question, best first.

Passages are found by vector and by word; their scores are brought to one scale (z-scores) and added, then each sentence
of a passage adds its own nearness and its own share of the question's words, rare ones weighing more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.answer.answer_type import kind_of, lacks_kind
from index.answer.query_names import names_in_question, share_named
from index.answer.spelling import WORD, Reading, read_words, stem, stems_in
from index.store.protocol import GenerationReader

PASSAGES = 64  # taken from each of the two searches
STOP_WORDS = """
a about actually after again all also am an and any anybody anyone anyway anyways apparently are article
articles as at basically be because been before being bit both btw but by can cause could cuz d did didn do
does doesn doing don done else even ever exactly for from get go going gonna got gotta guys had has have
having he her here hey him his how i idk if im in into is isn it its just kinda know like ll lol many me more
most much my na no not now of off ok okay on one or our out outlet outlets over paper papers please pls plz
quite re really s said say saying says she should so some somebody someone story stuff such supposedly t tell
than that the their them then there these they thing this tho those though thru to too u um up ur us ve very
was wasn we were what whats when where which while who whom whos whose why will with would wtf ya yeah yo you
your
"""
STOP = frozenset(stem(word) for word in STOP_WORDS.split()) | frozenset(STOP_WORDS.split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """One sentence of the generation and how near to the question it is.

    `dense` and `passage_dense` are cosines; `words` is the passage's BM25 score; `overlap` is the share, 0..1, of the
    question's words (weighted by rarity) that stand in the sentence, `passage_overlap` in its passage; `lacks` is 1
    where it has nothing of the kind that is asked for; `named` and `named_near` are the shares, 0..1, of the question's
    names in the sentence, and in it, its neighbours or its writer; `score` is their fusion, for one question alone.
    """

    sentence: int
    passage: int
    article: int
    dense: float
    passage_dense: float
    words: float
    overlap: float
    passage_overlap: float
    lacks: float
    named: float
    named_near: float
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """All candidates, best first, with the question's words as the story knows them."""

    candidates: tuple[Candidate, ...]
    reading: Reading
    queries: tuple[str, ...]


def z_scores(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Values less their mean over their deviation, (n,); zeros where all are alike."""
    deviation = float(values.std())
    if deviation < 1e-9:
        return np.zeros_like(values)
    return np.asarray((values - values.mean()) / deviation, np.float32)


def weights_of(text: str, generation: GenerationReader, reading: Reading) -> dict[str, float]:
    """Stem → weight of each content word: its inverse document frequency over the story's sentences."""
    total = max(generation.sentence_count, 1)
    weights: dict[str, float] = {}
    for found in WORD.finditer(text):
        root = reading.corrected.get(found.group(), stem(found.group()))
        if root in STOP or len(root) < 2:
            continue
        weights[root] = math.log1p(total / (0.5 + generation.document_frequency(root)))
    return weights


def shares(weights: dict[str, float], texts: Iterable[str]) -> list[float]:
    """How much of the weight stands in each text, 0..1."""
    whole, each = sum(weights.values()), tuple(weights.items())
    if not whole:
        return [0.0 for _ in texts]
    return [sum([weight for root, weight in each if root in present]) / whole for present in map(stems_in, texts)]


def correct(text: str, reading: Reading) -> str:
    """The question with its typing errors replaced by the story's words."""
    return WORD.sub(lambda found: reading.corrected.get(found.group(), found.group()), text)


def search(
    generation: GenerationReader,
    queries: Sequence[str],
    *,
    vocabulary: Iterable[str] = (),
    articles: NDArray[np.bool_] | None = None,
) -> Found:
    """Find candidates.

    Args:
        generation: where to look.
        queries: the question; for a follow-up also the question before it joined with it, which then counts as much.
        vocabulary: the story's stems, for correcting typing errors.
        articles: (articles,) which may be cited, or None for all.
    """
    words = vocabulary if isinstance(vocabulary, (frozenset, set, dict)) else frozenset(vocabulary)
    reading = read_words(queries[0], frequency=generation.document_frequency, vocabulary=words, stop=STOP)
    corrected = [correct(query, reading) for query in queries]
    vectors = generation.encoder.encode(corrected, "query")
    query_vector = vectors.mean(axis=0)
    query_vector /= max(float(np.linalg.norm(query_vector)), 1e-9)

    near, nearness = generation.search_vectors(query_vector, PASSAGES, articles)
    wordy, bm25 = generation.search_words(" ".join(corrected), PASSAGES, articles)
    passages = list(dict.fromkeys([*(int(n) for n in near), *(int(n) for n in wordy)]))
    if not passages:
        return Found((), reading, tuple(corrected))

    row = {number: place for place, number in enumerate(passages)}
    dense = np.full(len(passages), nearness.min() if len(nearness) else 0.0, np.float32)
    dense[[row[int(n)] for n in near]] = nearness
    lexical = np.zeros(len(passages), np.float32)
    lexical[[row[int(n)] for n in wordy]] = bm25
    fused = z_scores(dense) + z_scores(lexical)

    weights = weights_of(queries[-1], generation, reading)
    sentences: list[int] = []
    owner: list[int] = []
    for place, number in enumerate(passages):
        passage = generation.passage(number)
        sentences += range(passage.first, passage.last)
        owner += [place] * (passage.last - passage.first)
    own = np.asarray(generation.sentence_vectors(sentences) @ query_vector, np.float32)
    texts = [_text(generation, number) for number in sentences]
    overlap = np.asarray(shares(weights, texts), np.float32)
    cut = [generation.passage(number) for number in passages]
    passage_overlap = shares(weights, [generation.text(one.article)[one.start : one.end] for one in cut])
    scores = fused[owner] + z_scores(own) + z_scores(overlap)

    kind = kind_of(queries[0])
    names = names_in_question(queries[0], texts, reading.corrected, STOP)
    order = np.argsort(-scores, kind="stable").tolist()
    # Python's own numbers: taken one by one out of an array each would be made anew.
    own_of, dense_of, words_of = own.tolist(), dense.tolist(), lexical.tolist()
    overlap_of, score_of = overlap.tolist(), scores.tolist()
    candidates = tuple(
        Candidate(
            sentence=sentences[i],
            passage=passages[owner[i]],
            article=generation.sentence(sentences[i]).article,
            dense=own_of[i],
            passage_dense=dense_of[owner[i]],
            words=words_of[owner[i]],
            overlap=overlap_of[i],
            passage_overlap=passage_overlap[owner[i]],
            lacks=lacks_kind(kind, queries[0], texts[i]),
            named=share_named(names, stems_in(texts[i])) if names else 1.0,
            named_near=share_named(names, stems_in(texts[i]) | _stems_around(generation, sentences[i]))
            if names
            else 1.0,
            score=score_of[i],
        )
        for i in order
    )
    return Found(candidates, reading, tuple(corrected))


def _stems_around(generation: GenerationReader, number: int) -> frozenset[str]:
    """The stems of the sentences before and after, where a pronoun points or a quotation has its speaker."""
    sentence = generation.sentence(number)
    inside = generation.article_sentences(sentence.article)
    near = [_text(generation, at) for at in (number - 1, number + 1) if at in inside]
    return frozenset[str]().union(*map(stems_in, [*near, sentence.speaker or ""]))


def _text(generation: GenerationReader, number: int) -> str:
    sentence = generation.sentence(number)
    return generation.text(sentence.article)[sentence.start : sentence.end]
