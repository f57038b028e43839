"""The pipeline: parse → retrieve → rerank → calibrate → compose, resulting in an Answer, possible answer or Decline."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from index.answer.about_another import (
    NUMBER_ASKED,
    OWNED,
    SINGLED_OUT,
    SUBJECT_FOLLOWS,
    WHO_IS,
    belongs_to_another,
    introduces,
    is_elsewhere,
    lacks_number,
    singles_out_another,
    tells_of_another,
)
from index.answer.calibrate import Thresholds, calibrated, coefficients, question_features, rank, sentence_features
from index.answer.chooser import Choice, Chooser, build_prompt
from index.answer.compose import (
    OFFERED_SHARE,
    Composed,
    ComposedComparison,
    RankedSentence,
    Ranking,
    compose,
    compose_comparison,
    content_words,
    is_near_duplicate,
    outlets_to_compare,
    skip_questions,
    stated_in,
    with_first,
    without_also_in,
)
from index.answer.date_questions import AskedDate, is_on_date
from index.answer.lookup import look_up
from index.answer.mismatch import PRESUPPOSES, is_mismatch
from index.answer.note_questions import CORRECTING
from index.answer.prefer_corrected import one_that_stands
from index.answer.prefer_quotation import with_words_first
from index.answer.query import Query
from index.answer.rerank import Mode, Previous, SentenceReader
from index.answer.results import Answer, ChosenBy, Decline, DeclineReason, Excerpt
from index.answer.retrieve import Candidate, Found, is_absent, search, sentence_text, subjects_in
from index.answer.sure_answer import is_withheld, lacks_detail, shows_answer_type
from index.corpus.tokens import SEARCH_WORD, STOP, stem, stems_in
from index.errors import ArticleDrifted
from index.store.generation import CachedGeneration
from index.store.protocol import GenerationReader

log = logging.getLogger(__name__)

FOLLOW_UP_REACH = 3  # sentences around a previous answer that a follow-up is likely to be about
READ_NEAR = 6  # of these are always read
MAX_CANDIDATES = 200  # candidates that are ranked
AROUND = 2  # sentences on either side of an answer that may say that something is not known


@dataclass(frozen=True, slots=True)
class AnswerContext:
    """What answering needs besides the generation: the reader, if any, and the relevant settings."""

    reader: SentenceReader | None
    mode: Mode  # the calibration that fits the reader
    vocabulary: Collection[str]
    caution: str
    excerpts: int
    characters: int
    chooser: Chooser | None = None

    def thresholds(self, caution: str | None = None) -> Thresholds:
        """Returns the thresholds for a level of caution, by default the configured one."""
        return coefficients(self.mode).levels[caution or self.caution]


@dataclass(frozen=True, slots=True)
class Features:
    """The candidates of a query and their features: name → (candidates,)."""

    found: Found
    candidates: tuple[Candidate, ...]
    columns: Mapping[str, NDArray[np.float32]]
    timings: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to answer, and whether confidently. `choice` is the chooser's; `ranking` then follows it.

    `lasting` is false if a chooser was asked and gave no usable reply: a retry may have another result.
    """

    ranking: Ranking
    answered: bool
    sure: bool
    choice: Choice | None = None
    lasting: bool = True


def answer(generation: GenerationReader, query: Query, context: AnswerContext) -> Answer | Decline:
    """Answers a query from one generation.

    Never raises for any text of a question; declines if an article's checksum differs from the indexed one.
    Raises:
        GenerationError: the generation cannot be read.
    """
    started = time.perf_counter()
    if not isinstance(generation, CachedGeneration):
        generation = CachedGeneration(generation)
    articles = allowed_articles(generation, query)
    searched = generation.article_count if articles is None else int(articles.sum())
    if query.is_empty or query.unknown_outlet is not None or not searched:
        return _decline_unsearched(generation, query)
    try:
        if query.notes or query.field:
            found = look_up(generation, query, articles, excerpts=context.excerpts, characters=context.characters)
            if found is not None:
                return found
        ranking = rank_sentences(generation, query, context)  # retrieve, rerank, calibrate
        decision = _decide(generation, query, context, ranking)
        composing = time.perf_counter()
        result = _compose_result(generation, query, context, decision, searched)
    except ArticleDrifted as error:
        log.error("%s %s", error.message, error.remedy)
        return Decline(query.question, 0.0, generation.id, "article_drifted", searched)
    ended = time.perf_counter()
    return replace(result, timings={**ranking.timings, "compose": ended - composing, "total": ended - started})


def allowed_articles(generation: GenerationReader, query: Query) -> NDArray[np.bool_] | None:
    """Returns a mask of the articles that the query's outlets and filters allow, (articles,); None for all."""
    question = query.question
    mask = None
    if (question.outlet, question.after, question.until) != (None, None, None):
        mask = generation.allowed(outlet=question.outlet, after=question.after, until=question.until)
    if query.outlets and question.outlet is None:
        named = np.asarray([source.outlet in query.outlets for source in generation.sources], np.bool_)
        mask = named if mask is None else mask & named
    return mask


def _decline_unsearched(generation: GenerationReader, query: Query) -> Decline:
    """Declines without a search: no words, an unknown outlet, or filters that leave no article."""
    if query.is_empty or query.unknown_outlet is None:
        reason: DeclineReason = "empty_question" if query.is_empty else "nothing_matches"
        return Decline(query.question, 0.0, generation.id, reason, searched=0)
    return Decline(
        query.question,
        0.0,
        generation.id,
        "ambiguous_outlet" if query.candidates else "unknown_outlet",
        generation.article_count,
        asked_outlet=query.unknown_outlet,
        known_outlets=query.candidates or tuple(outlet.name for outlet in generation.outlets),
    )


def rank_sentences(generation: GenerationReader, query: Query, context: AnswerContext) -> Ranking:
    """Retrieves, reranks and calibrates: everything but the decision."""
    if query.date is not None and query.comparison is None:
        return _rank_on_date(generation, query, query.date, context)
    features = extract_features(generation, query, context)
    if not features.candidates:
        return Ranking((), 0.0, 0.0, features.timings)
    scores = rank(features.columns, context.mode)
    known = question_features(scores, features.columns, features.found.words)
    confidence, sureness = calibrated(known, context.mode)
    order = np.argsort(-scores, kind="stable")
    # Calibration gives the probability of the first; the others' decreases with their distance in log-odds.
    odds = confidence / max(1.0 - confidence, 1e-6)
    likely = (odds * np.exp(scores - float(scores[order[0]])).astype(np.float64)).tolist()
    ranked = []
    for place in order.tolist():
        one = features.candidates[place]
        ranked.append(RankedSentence(one.sentence, one.passage, one.article, likely[place] / (1.0 + likely[place])))
    sentences = skip_questions(generation, ranked)
    absent = query.of != "" and is_absent(query.of, features.found.words)
    ranking = Ranking(sentences, confidence, sureness, features.timings, absent)
    if not sentences:
        return ranking
    noted = bool(generation.source(sentences[0].article).notes)
    if noted and (standing := one_that_stands(generation, sentences)) is not sentences[0]:
        ranking = replace(ranking, sureness=0.0) if standing is None else with_first(ranking, standing)
    fixes, possible = features.found.words.corrected, context.thresholds().possible
    if query.previous is not None and query.of and not absent:
        ranking = _with_asked_first(generation, query.of, ranking, fixes, possible)
    if query.comparison is not None:
        return ranking
    if query.words is not None:
        return with_words_first(generation, query.words, ranking, fixes, possible)
    if asked := WHO_IS.fullmatch(query.content):
        ranking = _with_introduction_first(generation, asked["name"], ranking, possible)
    if ranking.confidence < possible:
        return ranking
    first, question = ranking.sentences[0], query.content
    statement = stated_in(generation, first)
    texts = [sentence_text(generation, one.sentence) for one in ranking.sentences]
    of_something_else = (
        lacks_detail(question, statement)
        or (query.notes and not CORRECTING.search(statement.text))
        or (
            SUBJECT_FOLLOWS.search(question)
            and tells_of_another(question, statement, texts, subjects_in(generation).get(first.sentence, ""))
        )
        or (OWNED.search(question) and belongs_to_another(question, statement, texts))
        or (SINGLED_OUT.search(question) and singles_out_another(question, statement))
        or (NUMBER_ASKED.search(question) and lacks_number(question, statement, _before(generation, first)))
        or (PRESUPPOSES.search(question) and is_mismatch(question, statement))
    )
    return replace(ranking, confidence=ranking.confidence * possible) if of_something_else else ranking


def _rank_on_date(generation: GenerationReader, query: Query, asked: AskedDate, context: AnswerContext) -> Ranking:
    """Ranks only sentences of the date asked for, if some answer the question as asked, or without its date.

    So “the firm suspended the captain on Monday” answers “who was suspended on 26 February?”. A sentence that is dated
    otherwise does not.
    """
    whole = replace(query, date=None)
    undated = replace(whole, content=" ".join(query.content.replace(asked.text, " ").split()))
    levels = context.thresholds()
    ranking = rank_sentences(generation, whole, context)
    best = _of_date(generation, asked, ranking)
    if best is None or best.confidence < levels.possible or best.sureness < levels.sure:
        other = _of_date(generation, asked, rank_sentences(generation, undated, context))
        found = [one for one in (best, other) if one is not None and one.confidence >= levels.possible]
        best = max(found, key=lambda one: (one.sureness, one.confidence), default=None)
    if best is not None or not ranking.sentences:
        return best or ranking
    otherwise = is_on_date(asked, stated_in(generation, ranking.sentences[0])) is False
    return replace(ranking, confidence=ranking.confidence * levels.possible) if otherwise else ranking


def _of_date(generation: GenerationReader, asked: AskedDate, ranking: Ranking) -> Ranking | None:
    """Limits a ranking to the sentences of a date that are likely enough to be shown; None if there is none."""
    floor = OFFERED_SHARE * max((one.probability for one in ranking.sentences), default=0.0)
    near = (one for one in ranking.sentences if one.probability >= floor)
    dated = tuple(one for one in near if is_on_date(asked, stated_in(generation, one)))
    return replace(with_first(ranking, dated[0]), sentences=dated) if dated else None


def _before(generation: GenerationReader, one: RankedSentence) -> str:
    """Returns the headline of a sentence's article, and the sentence before it."""
    inside = generation.article_sentences(one.article)
    previous = sentence_text(generation, one.sentence - 1) if one.sentence - 1 in inside else ""
    return f"{generation.source(one.article).headline or ''} {previous}"


def _with_asked_first(
    generation: GenerationReader, of: str, ranking: Ranking, fixes: Mapping[str, str], possible: float
) -> Ranking:
    """Moves the most likely sentence with the new topic of a follow-up (“and the reward?”) to the front.

    Without such a sentence, no answer is sure.
    """
    asked = {stem(fixes.get(word, word)) for word in SEARCH_WORD.findall(of)} - STOP
    named = (one for one in ranking.sentences if asked <= stems_in(sentence_text(generation, one.sentence)))
    if (first := next(named, None)) is None:
        return replace(ranking, sureness=0.0)
    return _with_possible_first(ranking, first, possible)


def _with_introduction_first(generation: GenerationReader, name: str, ranking: Ranking, possible: float) -> Ranking:
    """Moves the most likely sentence that tells who somebody is to the front."""
    first = next((one for one in ranking.sentences if introduces(name, stated_in(generation, one))), None)
    return ranking if first is None else _with_possible_first(ranking, first, possible)


def _with_possible_first(ranking: Ranking, first: RankedSentence, possible: float) -> Ranking:
    """Moves a sentence to the front that is at least a possible answer."""
    likely = max(first.probability, OFFERED_SHARE * ranking.sentences[0].probability)
    ranking = with_first(ranking, replace(first, probability=likely))
    return replace(ranking, confidence=max(ranking.confidence, possible))


def extract_features(generation: GenerationReader, query: Query, context: AnswerContext) -> Features:
    """Retrieves candidates, lets the reader score them, and returns the features for calibration.

    `training.calibration` fits on the same features.
    """
    clock = time.perf_counter()
    articles = allowed_articles(generation, query)
    found = search(generation, query, vocabulary=context.vocabulary, articles=articles)
    candidates = list(found.candidates[:MAX_CANDIDATES])
    timings = {"search": time.perf_counter() - clock}
    if not candidates:
        return Features(found, (), {}, timings)
    before = _previous_answer(generation, query.previous, context) if query.previous else None
    if before is not None:
        candidates = _nearest_first(candidates, before.near)
    clock = time.perf_counter()
    read = {}
    if context.reader:
        said = Previous(query.previous.question.text, before.shown) if query.previous and before else None
        read = context.reader.read(generation, found.queries[0], said, candidates)
    timings["read"] = time.perf_counter() - clock
    near, repeats = (before.near, _repeats(generation, candidates, before.shown)) if before else ({}, frozenset[int]())
    return Features(found, tuple(candidates), sentence_features(candidates, read, near, repeats), timings)


@dataclass(frozen=True, slots=True)
class _PreviousAnswer:
    """The answer to the previous question: the sentence shown (None for a decline), and a map of sentences to their
    proximity to its answers, 0..1, which is what "when was that?" is about.
    """

    shown: str | None
    near: Mapping[int, float]


def _previous_answer(generation: GenerationReader, previous: Query, context: AnswerContext) -> _PreviousAnswer:
    near: dict[int, float] = {}
    ranking = rank_sentences(generation, previous, context)
    for ranked in ranking.sentences[:3]:
        sentences = generation.article_sentences(ranked.article)
        for number in range(ranked.sentence - FOLLOW_UP_REACH, ranked.sentence + FOLLOW_UP_REACH + 1):
            if number in sentences:
                weight = ranked.probability * (1.0 - abs(number - ranked.sentence) / (FOLLOW_UP_REACH + 1))
                near[number] = max(near.get(number, 0.0), weight)
    answered = ranking.sentences and ranking.confidence >= context.thresholds().possible
    return _PreviousAnswer(sentence_text(generation, ranking.sentences[0].sentence) if answered else None, near)


def _nearest_first(candidates: Sequence[Candidate], near: Mapping[int, float]) -> list[Candidate]:
    """Moves the candidates nearest to the previous answer to the front, so that they are read."""
    nearest = sorted((one for one in candidates if one.sentence in near), key=lambda one: -near[one.sentence])
    first = nearest[:READ_NEAR]
    return [*first, *(one for one in candidates if one not in first)]


def _repeats(generation: GenerationReader, candidates: Sequence[Candidate], shown: str | None) -> frozenset[int]:
    """Returns the candidates that repeat what was just shown, from any outlet."""
    if shown is None:
        return frozenset()
    words = content_words(shown)
    texts = {one.sentence: sentence_text(generation, one.sentence) for one in candidates}
    return frozenset(
        number for number, text in texts.items() if text == shown or is_near_duplicate(content_words(text), words)
    )


def _decide(generation: GenerationReader, query: Query, context: AnswerContext, ranking: Ranking) -> Decision:
    """Decides to answer or decline, by the thresholds and the chooser, if there is one."""
    thresholds, chooser = context.thresholds(), context.chooser
    sure = ranking.sureness >= thresholds.sure and _answers_plainly(generation, query, ranking)
    answered = bool(ranking.sentences) and ranking.confidence >= thresholds.possible and (sure or not ranking.absent)
    if chooser is None or query.comparison is not None or (sure and chooser.when != "always"):
        return Decision(ranking, answered, sure)
    choice = _second_opinion(generation, query, chooser, ranking, answered=answered)
    if choice is None:
        return Decision(ranking, answered, sure, lasting=False)
    # Sure if reader and chooser agree on the first sentence, or if the chooser is trusted.
    agreed = answered and choice.sentences[:1] == (ranking.sentences[0].sentence,)
    return Decision(
        _apply_choice(generation, ranking, choice), bool(choice.sentences), agreed or chooser.trusted, choice
    )


def _answers_plainly(generation: GenerationReader, query: Query, ranking: Ranking) -> bool:
    """Whether the first sentence states what the question asks for, of the right person and place, and no neighbour
    says that it is not known.
    """
    if not ranking.sentences:
        return False
    first, question = ranking.sentences[0], query.content
    statement = stated_in(generation, first)
    inside = generation.article_sentences(first.article)
    near = [number for number in range(first.sentence - AROUND, first.sentence + AROUND + 1) if number in inside]
    texts = [sentence_text(generation, one.sentence) for one in ranking.sentences]
    return (
        shows_answer_type(question, statement)
        and not is_elsewhere(question, statement, texts, _before(generation, first))
        and not is_withheld(question, statement, (stated_in(generation, replace(first, sentence=n)) for n in near))
    )


def _second_opinion(
    generation: GenerationReader, query: Query, chooser: Chooser, ranking: Ranking, *, answered: bool
) -> Choice | None:
    """Asks the chooser; None if there is nothing to choose from or its reply is unusable."""
    allowed = allowed_articles(generation, query)
    articles = range(generation.article_count) if allowed is None else np.flatnonzero(allowed).tolist()
    ranked = [one.sentence for one in ranking.sentences]
    prompt = build_prompt(generation, query, ranked, articles, chooser.words)
    choice = chooser.choose(generation.id, prompt) if prompt.sentences else None
    if choice is not None:
        chooser.count_agreement(choice, ranked[0] if answered else None)
    return choice


def _apply_choice(generation: GenerationReader, ranking: Ranking, choice: Choice) -> Ranking:
    """Reduces the ranking to the chosen sentences, in their order; unchanged if none was chosen."""
    if not choice.sentences:
        return ranking
    # Equal probabilities, so that composing neither drops nor reorders a chosen sentence.
    likely = ranking.sentences[0].probability if ranking.sentences else 0.0
    chosen = tuple(
        RankedSentence(number, generation.passage_of_sentence(number), generation.sentence(number).article, likely)
        for number in choice.sentences
    )
    return replace(ranking, sentences=skip_questions(generation, chosen) or chosen)


def _compose_result(
    generation: GenerationReader, query: Query, context: AnswerContext, decision: Decision, searched: int
) -> Answer | Decline:
    """Cuts the excerpts of a decision from their articles, as an answer or a decline; raises ArticleDrifted."""
    ranking, choice = decision.ranking, decision.choice
    composed = compose(
        generation,
        ranking.sentences,
        excerpts=context.excerpts,
        characters=context.characters,
        sure=decision.answered and decision.sure,
        asked=content_words(query.content),
    )
    chosen_by: ChosenBy = "reader" if choice is None else "chooser"
    if not decision.answered:
        denied = _denial(generation, choice, context) if choice is not None else ()
        reason: DeclineReason = "premise_denied" if denied else "not_covered"
        return Decline(
            query.question,
            ranking.confidence,
            generation.id,
            reason,
            searched,
            () if ranking.absent else without_also_in(composed.shown),
            contradicts=denied,
            chosen_by=chosen_by,
            lasting=decision.lasting,
        )
    if query.comparison is not None:
        compared = _compare(generation, query, context, ranking)
        return Answer(
            query.question,
            ranking.confidence,
            generation.id,
            compared.shown,
            searched,
            kind="compare",
            nothing_in=compared.nothing_in,
            more=_not_compared(composed, compared),
            sure=decision.sure,
        )
    return Answer(
        query.question,
        ranking.confidence,
        generation.id,
        composed.shown,
        searched,
        more=composed.more,
        sure=decision.sure,
        chosen_by=chosen_by,
        lasting=decision.lasting,
    )


def _denial(generation: GenerationReader, choice: Choice, context: AnswerContext) -> tuple[Excerpt, ...]:
    """Returns the excerpt that denies the question's premise, if the chooser named one."""
    if choice.contradicted_by is None:
        return ()
    article = generation.sentence(choice.contradicted_by).article
    passage = generation.passage_of_sentence(choice.contradicted_by)
    denying = RankedSentence(choice.contradicted_by, passage, article, 1.0)
    return compose(generation, (denying,), excerpts=1, characters=context.characters).shown


def _compare(
    generation: GenerationReader, query: Query, context: AnswerContext, ranking: Ranking
) -> ComposedComparison:
    """Composes what each outlet has on the topic of a comparison."""

    def best_in(outlet: str) -> RankedSentence | None:
        alone = replace(query, question=replace(query.question, outlet=outlet), previous=None)
        of_outlet = rank_sentences(generation, alone, context)
        # Searching a single outlet gives lower confidence; a weaker match is fine next to those of other outlets.
        sure = of_outlet.sentences and of_outlet.confidence >= context.thresholds("eager").possible
        return of_outlet.sentences[0] if sure else None

    articles = allowed_articles(generation, query)
    allowed = range(generation.article_count) if articles is None else np.flatnonzero(articles).tolist()
    outlets = outlets_to_compare(generation, query.outlets, allowed)
    return compose_comparison(generation, outlets, ranking.sentences, best_in, characters=context.characters)


def _not_compared(composed: Composed, compared: ComposedComparison) -> tuple[Excerpt, ...]:
    """Returns the excerpts of a usual answer that the comparison does not show, for *More excerpts*."""
    shown = {excerpt.sentence for excerpt in compared.shown}
    return tuple(excerpt for excerpt in (*composed.shown, *composed.more) if excerpt.sentence not in shown)
