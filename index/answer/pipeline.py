"""A question through all its stages: understood, searched, read, judged, composed; an Answer or a Decline."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.answer.cached_generation import ReadOnce
from index.answer.calibrate import Mode, coefficients, confidence, question_features, rank, sentence_features
from index.answer.comparison_query import has_topic, is_comparison, set_apart, topic
from index.answer.compose import Compared, Composed, Judged, compose, compose_each, outlets_to_ask, without_confidence
from index.answer.metadata_answer import answer_about_articles
from index.answer.query import Understood, names_of, understand
from index.answer.results import Answer, Decline, DeclineReason, Excerpt, Question
from index.answer.retrieve import Candidate, Found, search
from index.answer.spelling import WORD, stem
from index.errors import ArticleDrifted
from index.store.protocol import GenerationReader

log = logging.getLogger(__name__)

QUESTION_CHARACTERS = 1000  # what is longer is cut: nobody asks so, and the models read no further
BEFORE_REACH = 3  # sentences around the last answer that a follow-up is likely to be about
CONSIDERED = 200  # candidates that are ranked at all


class SentenceReader(Protocol):
    """The reader as answering needs it; `mode` names the coefficients that fit its columns."""

    @property
    def mode(self) -> Mode: ...

    def read(
        self, generation: GenerationReader, question: str, follows: str | None, candidates: list[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """Columns for the judge, (candidates,) each; the reader decides how many candidates it really reads."""
        ...


@dataclass(frozen=True, slots=True)
class Asking:
    """What answering takes beside the generation: the reader, or None, and the settings that matter."""

    reader: SentenceReader | None
    vocabulary: Collection[str]
    caution: str
    excerpts: int
    characters: int

    @property
    def mode(self) -> Mode:
        """Which coefficients belong to it."""
        return "without_reader" if self.reader is None else self.reader.mode


@dataclass(frozen=True, slots=True)
class Gathered:
    """The candidates of one question as searched, and the judge's columns, (candidates,) each."""

    found: Found
    candidates: tuple[Candidate, ...]
    columns: Mapping[str, NDArray[np.float32]]
    timings: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found for one question: candidates as ranked, and how sure the judge is of the first."""

    judged: tuple[Judged, ...]
    confidence: float
    found: Found
    timings: Mapping[str, float]


def answer(generation: GenerationReader, question: Question, asking: Asking) -> Answer | Decline:
    """Answer a question from one generation.

    Never raises for what a person may type; an article that is not the one that was indexed makes it decline.

    Raises:
        GenerationError: the generation cannot be read.
    """
    started = time.perf_counter()
    generation = ReadOnce(generation)
    question = _bounded(question)
    if not WORD.search(question.text):
        return Decline(question, 0.0, generation.id, "empty_question", 0)
    understood, compares = _compared(generation, question, understood_of(generation, question))
    if understood.absent is not None:
        known = tuple(outlet.name for outlet in generation.outlets)
        searched = len(generation.sources)
        return Decline(
            question,
            0.0,
            generation.id,
            "unknown_outlet",
            searched,
            asked_outlet=understood.absent,
            known_outlets=known,
        )
    articles = allowed_articles(generation, question, understood)
    searched = len(generation.sources) if articles is None else int(articles.sum())
    if not searched:
        return Decline(question, 0.0, generation.id, "nothing_matches", 0)
    try:
        about = answer_about_articles(generation, question, understood, excerpts=asking.excerpts)
        if about is not None:
            return about
        evidence = weigh(generation, question, understood, asking, articles)
        composing = time.perf_counter()
        composed = compose(
            generation,
            evidence.judged,
            excerpts=asking.excerpts,
            characters=asking.characters,
        )
        compared = _each(generation, question, understood, asking, articles, evidence) if compares else None
    except ArticleDrifted as error:
        log.error("%s %s", error.message, error.remedy)
        return Decline(question, 0.0, generation.id, "article_drifted", searched)
    timings = {
        **evidence.timings,
        "compose": time.perf_counter() - composing,
        "total": time.perf_counter() - started,
    }
    if evidence.confidence < coefficients(asking.mode).levels[asking.caution] or not composed.shown:
        return _decline(generation, question, evidence, composed, searched, "not_covered", timings)
    if compared is not None:
        return Answer(
            question, evidence.confidence, generation.id, compared.shown, searched,
            kind="compare", nothing_in=compared.nothing_in, more=_further(composed, compared), timings=timings,
        )  # fmt: skip
    return Answer(
        question, evidence.confidence, generation.id, composed.shown, searched, more=composed.more, timings=timings
    )


def gather(
    generation: GenerationReader,
    question: Question,
    understood: Understood,
    asking: Asking,
    articles: NDArray[np.bool_] | None,
) -> Gathered:
    """Search and read: all that the judge goes by. `training.calibration` fits the judge on the same."""
    clock = time.perf_counter()
    follows = question.follows.text if question.follows else None
    queries = [understood.content] if follows is None else [understood.content, f"{follows} {understood.content}"]
    found = search(generation, queries, vocabulary=asking.vocabulary, articles=articles)
    candidates = list(found.candidates[:CONSIDERED])
    timings = {"search": time.perf_counter() - clock}
    if not candidates:
        return Gathered(found, (), {}, timings)
    before = _nearness_to_last_answer(generation, question, asking)
    clock = time.perf_counter()
    read = asking.reader.read(generation, found.queries[0], follows, candidates) if asking.reader else {}
    timings["read"] = time.perf_counter() - clock
    return Gathered(found, tuple(candidates), sentence_features(candidates, read, before), timings)


def weigh(
    generation: GenerationReader,
    question: Question,
    understood: Understood,
    asking: Asking,
    articles: NDArray[np.bool_] | None,
) -> Evidence:
    """Search, read and judge: everything but the decision."""
    gathered = gather(generation, question, understood, asking, articles)
    found, candidates, columns, timings = gathered.found, gathered.candidates, gathered.columns, gathered.timings
    if not candidates:
        return Evidence((), 0.0, found, timings)
    scores = rank(columns, asking.mode)
    sure = confidence(question_features(scores, columns, found.reading), asking.mode)
    order = np.argsort(-scores, kind="stable")
    # The first is as likely as the judge says; the others are less so by their distance in log-odds.
    top = float(scores[order[0]])
    odds = sure / max(1.0 - sure, 1e-6)
    likely = (odds * np.exp(scores - top).astype(np.float64)).tolist()
    judged = []
    for place in order.tolist():
        one = candidates[place]
        judged.append(Judged(one.sentence, one.passage, one.article, likely[place] / (1.0 + likely[place])))
    return Evidence(tuple(judged), sure, found, timings)


def _each(
    generation: GenerationReader,
    question: Question,
    understood: Understood,
    asking: Asking,
    articles: NDArray[np.bool_] | None,
    evidence: Evidence,
) -> Compared | None:
    """What each outlet has on a question that compares; None where it will be declined."""
    least = coefficients(asking.mode).levels
    if not evidence.judged or evidence.confidence < least[asking.caution]:
        return None

    def best_in(outlet: str) -> Judged | None:
        of = replace(question, outlet=outlet, follows=None)
        own = weigh(generation, of, understood, asking, allowed_articles(generation, of, understood))
        # One outlet asked on its own is sure of less; its sentence stands beside others that say whose it is.
        return own.judged[0] if own.judged and own.confidence >= least["eager"] else None

    allowed = range(len(generation.sources)) if articles is None else np.flatnonzero(articles).tolist()
    outlets = outlets_to_ask(generation, understood.outlets, allowed)
    return compose_each(generation, outlets, evidence.judged, best_in, characters=asking.characters)


def _further(composed: Composed, compared: Compared) -> tuple[Excerpt, ...]:
    """What the comparison leaves of the usual answer, for *More excerpts*."""
    shown = {excerpt.sentence for excerpt in compared.shown}
    return tuple(excerpt for excerpt in (*composed.shown, *composed.more) if excerpt.sentence not in shown)


def _compared(
    generation: GenerationReader, question: Question, understood: Understood
) -> tuple[Understood, bool]:  # fmt: skip
    """Whether a question compares; one that sets outlets by name against each other asks each of them on its topic."""
    names = {outlet.name: names_of(outlet) for outlet in generation.outlets}
    if not is_comparison(question.text, (name for known in names.values() for name in known)):
        return understood, False
    apart = set_apart(question.text, names)
    if question.follows is not None and not has_topic(question.text, names):
        # “Do they agree?” asks on what was asked before.
        earlier = understood_of(generation, question.follows)
        return Understood(earlier.content, apart, None, earlier.field), True
    if len(apart) < 2:
        return understood, True
    return Understood(topic(question.text, names, of=apart), apart, None, understood.field), True


def _bounded(question: Question) -> Question:
    follows = question.follows
    if follows is not None:
        # One question back holds the subject; a longer chain only costs.
        follows = replace(follows, text=follows.text[:QUESTION_CHARACTERS])
    return replace(question, text=question.text.strip()[:QUESTION_CHARACTERS], follows=follows)


def understood_of(generation: GenerationReader, question: Question) -> Understood:
    in_story = {
        found.group().casefold()
        for found in WORD.finditer(question.text)
        if generation.document_frequency(stem(found.group()))
    }
    return understand(question.text, generation.outlets, in_story=in_story)


def allowed_articles(
    generation: GenerationReader, question: Question, understood: Understood
) -> NDArray[np.bool_] | None:
    mask = generation.allowed(outlet=question.outlet, after=question.after, until=question.until)
    if understood.outlets and question.outlet is None:
        named = np.asarray([source.outlet in understood.outlets for source in generation.sources], np.bool_)
        mask = named if mask is None else mask & named
    return mask


def _nearness_to_last_answer(generation: GenerationReader, question: Question, asking: Asking) -> dict[int, float]:
    """Sentences near the answer to the question before: what "when was that?" is about."""
    if question.follows is None:
        return {}
    earlier = replace(question.follows, follows=None)
    understood = understood_of(generation, earlier)
    evidence = weigh(generation, earlier, understood, asking, allowed_articles(generation, earlier, understood))
    near: dict[int, float] = {}
    for judged in evidence.judged[:3]:
        sentences = generation.article_sentences(judged.article)
        for number in range(judged.sentence - BEFORE_REACH, judged.sentence + BEFORE_REACH + 1):
            if number in sentences:
                weight = judged.probability * (1.0 - abs(number - judged.sentence) / (BEFORE_REACH + 1))
                near[number] = max(near.get(number, 0.0), weight)
    return near


def _decline(
    generation: GenerationReader,
    question: Question,
    evidence: Evidence,
    composed: Composed,
    searched: int,
    reason: DeclineReason,
    timings: dict[str, float],
) -> Decline:
    nearest = without_confidence(composed.shown)
    return Decline(question, evidence.confidence, generation.id, reason, searched, nearest, timings=timings)
