"""Hybrid retrieval: finds the candidate sentences for a question, best first.

Passages are found by dense search and BM25, and their scores are fused as z-scores. Each sentence of a passage adds its
own cosine and its share of the question's words, weighted by rarity. A candidate also records whether it contains the
kind of thing asked for (a date, a number …) and how many of the question's names.

A name that occurs nowhere in the articles is the best sign that they do not answer the question. But people type in
lower case, make typing errors, and use only part of a name. So a word counts as unknown only if it is neither ordinary
English nor similar to a word of the story.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
from cachetools import LRUCache, cached
from numpy.typing import NDArray

from index.answer.query import Query, names_in_question, ordinary_stems, share_named
from index.answer.spelling import errors_between, is_prefixed, nearest
from index.answer.sure_answer import answer_type_of, lacks_answer_type
from index.corpus.calendar_names import ENGLISH_NAMES
from index.corpus.tokens import SEARCH_WORD, STOP, stem, stems_in
from index.facts.stored_quotations import SUBJECTS, read_subjects
from index.store.protocol import GenerationReader

PASSAGES = 64  # from each of the two searches


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question's words compared with the story's.

    `corrected` maps typing errors to the story's words; `unknown` are names and non-English words that the story lacks;
    `strange` are ordinary words that it lacks; `known` counts the content words that it has.
    """

    corrected: dict[str, str]
    unknown: tuple[str, ...]
    strange: tuple[str, ...]
    known: int


def read_words(
    question: str,
    *,
    frequency: Callable[[str], int],
    vocabulary: Collection[str],
    printed: Callable[[str], Collection[str]],
) -> QuestionWords:
    """Classifies a question's words.

    Args:
        question: as asked.
        frequency: maps a stem to the number of the story's sentences that contain it.
        vocabulary: the story's stems, to correct typing errors; may be empty for a very large story.
        printed: maps a stem to the story's words with it, in lower case.
    """
    corrected: dict[str, str] = {}
    unknown: list[str] = []
    strange: list[str] = []
    known = 0
    written_in_lower_case = question == question.lower()
    for position, found in enumerate(SEARCH_WORD.finditer(question)):
        word = found.group()
        root = stem(word)
        if len(root) < 2 or root in STOP or word.isdigit():
            continue
        if frequency(root):
            known += 1
            continue
        capital = word[0].isupper() and position > 0 and not written_in_lower_case and not question.isupper()
        if (root in ordinary_stems() and not capital) or is_prefixed(root) or word.casefold() in ENGLISH_NAMES:
            strange.append(word)
            continue
        near = nearest(word, vocabulary, printed)
        if near and root in ordinary_stems() and errors_between(word.casefold(), near):
            near = None  # “Mill Lane” is no typing error for “miles”
        if near:
            corrected[word] = near
            known += 1
        elif not capital and word.islower() and nearest(root, ordinary_stems(), lambda other: [other]):
            strange.append(word)
        else:
            unknown.append(word)
    return QuestionWords(corrected, tuple(unknown), tuple(strange), known)


def is_absent(name: str, words: QuestionWords) -> bool:
    """Whether the story lacks every content word of a name in the question."""
    content = [word for word in SEARCH_WORD.findall(name) if stem(word) not in STOP]
    return bool(content) and {*words.unknown, *words.strange}.issuperset(content)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence and its features.

    `dense` and `passage_dense` are cosines; `words` is the passage's BM25 score; `overlap` and `passage_overlap` are
    the shares (0..1, weighted by rarity) of the question's words in the sentence and in its passage; `lacks` is 1 if
    the sentence has nothing of the kind asked for; `named` and `named_near` are the shares (0..1) of the question's
    names in the sentence, and in it, its neighbours or its author; `score` is their fusion, comparable only within a
    question.
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
    """All candidates, best first, and the question's words compared with the story's."""

    candidates: tuple[Candidate, ...]
    words: QuestionWords
    queries: tuple[str, ...]


def z_scores(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Standardises values, (n,), to mean 0 and deviation 1; zeros if all are equal."""
    deviation = float(values.std())
    if deviation < 1e-9:
        return np.zeros_like(values)
    return np.asarray((values - values.mean()) / deviation, np.float32)


def weights_of(text: str, generation: GenerationReader, corrected: Mapping[str, str]) -> dict[str, float]:
    """Returns stem → inverse document frequency, over the story's sentences, of each content word.

    `corrected` maps typing errors to words.
    """
    total = max(generation.sentence_count, 1)
    weights: dict[str, float] = {}
    for found in SEARCH_WORD.finditer(text):
        root = stem(corrected.get(found.group(), found.group()))
        if root in STOP or len(root) < 2:
            continue
        weights[root] = math.log1p(total / (0.5 + generation.document_frequency(root)))
    return weights


def shares(weights: dict[str, float], texts: Iterable[str]) -> list[float]:
    """Returns the share of the total weight that occurs in each text, 0..1."""
    whole, each = sum(weights.values()), tuple(weights.items())
    if not whole:
        return [0.0 for _ in texts]
    return [sum([weight for root, weight in each if root in present]) / whole for present in map(stems_in, texts)]


def search(
    generation: GenerationReader,
    query: Query,
    *,
    vocabulary: Collection[str] = (),
    articles: NDArray[np.bool_] | None = None,
) -> Found:
    """Finds the candidates of a query.

    Args:
        generation: the index to search.
        query: a follow-up is searched both alone and together with the previous question.
        vocabulary: the story's stems, to correct typing errors.
        articles: mask of the articles that may be cited, (articles,); None for all.
    """
    queries = [query.content]
    read = partial(
        read_words,
        frequency=generation.document_frequency,
        vocabulary=vocabulary,
        printed=partial(printed_words, generation),
    )
    words = read(query.content)
    fixes = words.corrected
    if query.previous is not None:
        before = query.previous.question.text
        queries.append(f"{before} {query.content}")
        fixes = read(before).corrected | fixes
    corrected = [SEARCH_WORD.sub(lambda found: fixes.get(found.group(), found.group()), one) for one in queries]
    vectors = generation.encoder.encode(corrected, "query")
    query_vector = vectors.mean(axis=0)
    query_vector /= max(float(np.linalg.norm(query_vector)), 1e-9)

    by_vector, similarity = generation.search_vectors(query_vector, PASSAGES, articles)
    by_words, bm25 = generation.search_words(" ".join(corrected), PASSAGES, articles)
    passages = list(dict.fromkeys([*(int(n) for n in by_vector), *(int(n) for n in by_words)]))
    if not passages:
        return Found((), words, tuple(corrected))

    row = {number: place for place, number in enumerate(passages)}
    dense = np.full(len(passages), similarity.min() if len(similarity) else 0.0, np.float32)
    dense[[row[int(n)] for n in by_vector]] = similarity
    lexical = np.zeros(len(passages), np.float32)
    lexical[[row[int(n)] for n in by_words]] = bm25
    fused = z_scores(dense) + z_scores(lexical)

    weights = weights_of(queries[-1], generation, fixes)
    sentences: list[int] = []
    owner: list[int] = []
    texts: list[str] = []
    for place, number in enumerate(passages):
        passage = generation.passage(number)
        for sentence in range(passage.first, passage.last):
            if generation.sentence(sentence).answerless:
                continue
            sentences.append(sentence)
            owner.append(place)
            texts.append(sentence_text(generation, sentence))
    if not sentences:
        return Found((), words, tuple(corrected))
    cosines = np.asarray(generation.sentence_vectors(sentences) @ query_vector, np.float32)
    overlap = np.asarray(shares(weights, texts), np.float32)
    cut = [generation.passage(number) for number in passages]
    passage_overlap = shares(weights, [generation.text(one.article)[one.start : one.end] for one in cut])
    scores = fused[owner] + z_scores(cosines) + z_scores(overlap)

    kind = answer_type_of(queries[0])
    names, about = names_in_question(queries[0], texts, words.corrected), subjects_in(generation)
    order = np.argsort(-scores, kind="stable").tolist()
    # Python scalars: indexing the arrays would create a new object each time.
    cosine_of, dense_of, words_of = cosines.tolist(), dense.tolist(), lexical.tolist()
    overlap_of, score_of = overlap.tolist(), scores.tolist()
    candidates = tuple(
        Candidate(
            sentence=sentences[i],
            passage=passages[owner[i]],
            article=generation.sentence(sentences[i]).article,
            dense=cosine_of[i],
            passage_dense=dense_of[owner[i]],
            words=words_of[owner[i]],
            overlap=overlap_of[i],
            passage_overlap=passage_overlap[owner[i]],
            lacks=lacks_answer_type(kind, queries[0], texts[i]),
            named=share_named(names, stems_in(texts[i]) | stems_in(about.get(sentences[i], ""))) if names else 1.0,
            named_near=share_named(names, stems_in(texts[i]) | _stems_around(generation, sentences[i]))
            if names
            else 1.0,
            score=score_of[i],
        )
        for i in order
    )
    return Found(candidates, words, tuple(corrected))


@cached(LRUCache(4), key=lambda generation: generation.id, lock=threading.Lock())
def subjects_in(generation: GenerationReader) -> Mapping[int, str]:
    """Returns whom sentences without a name are about, by their numbers: “she” of “she resigned”. Thread-safe."""
    return read_subjects(generation.extra(SUBJECTS))


def printed_words(generation: GenerationReader, root: str) -> set[str]:
    """Returns the words, in lower case, with this stem in the passage that has it most often; the stem without one."""
    numbers, _ = generation.search_words(root, 1)
    cut = [generation.passage(int(number)) for number in numbers]
    texts = (generation.text(one.article)[one.start : one.end].casefold() for one in cut)
    return {word for text in texts for word in SEARCH_WORD.findall(text) if stem(word) == root} or {root}


def _stems_around(generation: GenerationReader, number: int) -> frozenset[str]:
    """Returns the stems of the neighbouring sentences, which resolve pronouns or name a quotation's speaker."""
    sentence = generation.sentence(number)
    inside = generation.article_sentences(sentence.article)
    near = [sentence_text(generation, at) for at in (number - 1, number + 1) if at in inside]
    return frozenset[str]().union(*map(stems_in, [*near, sentence.speaker or ""]))


def sentence_text(generation: GenerationReader, number: int) -> str:
    """Returns a sentence on one line."""
    sentence = generation.sentence(number)
    return " ".join(generation.text(sentence.article)[sentence.start : sentence.end].split())
