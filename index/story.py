"""A story that is open for questions: it leases the live generation for each, and reads and answers them.

`Story` is thread-safe. Its methods are CPU-bound: call them from worker threads, never from an event loop.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from index.answer.chooser import Chooser
from index.answer.chooser_client import open_chooser
from index.answer.compose import sentence_at, sentences_around
from index.answer.find_text import find_words
from index.answer.intent import LANGUAGES, REPLIES, ReadIntent, is_ellipsis, read_intent
from index.answer.intent_model import IntentModel
from index.answer.named_outlets import outlets_meant
from index.answer.pipeline import AnswerContext, answer
from index.answer.query import ordinary_stems, parse_query
from index.answer.reader_files import open_reader_of
from index.answer.rerank import SentenceReader
from index.answer.results import Answer, Decline, Excerpt, Question, encodable
from index.answer.retrieve import printed_words
from index.answer.spelling import LONGEST_TO_RESPELL, MISTYPED, respelled
from index.compare.answer_dates import answer_by_date
from index.compare.answer_differences import answer_by_differences
from index.corpus.tokens import SEARCH_WORD, STOP, guess_language, script_of, stem
from index.corpus.types import Citation, Outlet, Source
from index.errors import GenerationError, QuestionError
from index.models.allocator import share_one_arena, trim_memory
from index.serving import Served, Serving
from index.settings import Settings
from index.store.generation import CachedGeneration, Generation

if TYPE_CHECKING:
    from index.compare.news import SeenAnswer, StatedFacts
    from index.compare.proof_claims import ProofResult
    from index.compare.quotation_search import QuoteSearch
    from index.compare.timeline_image import Picture
    from index.compare.view import CitedDate, CitedDifference, CopyGroup, OutletView, StoryCard
    from index.corpus.changes.versions import ArticleEdit


LONGEST_QUESTION = 8000
"""Characters; longer texts come neither from people nor from a chooser's prompt."""


@dataclass(frozen=True, slots=True)
class StoryStatus:
    """The status of the index, as `/status` and `/about` show it.

    `refused` says why a newer generation is not served, or what full verification found in the current one.
    """

    title: str
    generation: str
    created: str
    articles: int
    sentences: int
    passages: int
    model: str
    refused: str | None = None
    chooser: str = ""  # the language model that may choose sentences, and its address


@dataclass(frozen=True, slots=True)
class Response:
    """The response to a message.

    `reply` is the bot's own text: None if the message is to be ignored, empty if `result` says it all. `story` is
    set for an overview. `language` is that of the articles.
    """

    reading: ReadIntent
    reply: str | None
    result: Answer | Decline
    story: StoryCard | None = None
    language: str = "en"

    @property
    def reply_key(self) -> str:
        """The key of `reply` among the bot's canned replies, for translation; empty without a reply."""
        if not self.reply:
            return ""
        nothing_further = self.reply == REPLIES["nothing_further"]
        return "nothing_further" if nothing_further else self.reading.kind or self.reading.intent

    def question_to_follow_up(self, question: Question, shown: Sequence[Excerpt]) -> Question:
        """Returns the question to store as context for follow-ups, with all excerpts shown so far for it.

        A mere continuation ("tell me more") and what was not understood do not replace the question before.
        """
        places = [(one.answer.source.article, one.answer.start) for one in shown]
        reading = self.reading
        goes_on = reading.kind in ("continue", "no_context", "empty") or (
            reading.intent == "about_article" and not places
        )
        before = question if reading.refers or goes_on else Question("")
        return replace(
            question.follows if goes_on and question.follows is not None else question,
            seen=before.seen | frozenset(places),
            seen_first=before.seen_first | frozenset(places[:1]),
        )


class Story:
    """An open story and its live generation, as the bot and the command line use it; created by `open_story`."""

    def __init__(
        self, settings: Settings, serving: Serving, reader: SentenceReader | None, chooser: Chooser | None = None
    ) -> None:
        self._settings = settings
        self.chooser = chooser
        self._serving = serving
        self._reader = reader

    @contextmanager
    def generation(self) -> Iterator[Generation]:
        """Leases the current generation: it stays open until the block ends."""
        with self._serving.lease() as served:
            yield served.generation

    def respond(self, question: Question) -> Response:
        """Responds to any message: answers a question via `ask`, and small talk or an overview without it."""
        _refuse_long(question.text)
        with self._serving.lease() as served:
            generation = served.generation
            language, script = served.language
            meant = question
            if language == "en" and (
                question.follows is not None
                or any(
                    root in MISTYPED or (root not in STOP and root not in ordinary_stems())
                    for root in map(stem, SEARCH_WORD.findall(question.text[:LONGEST_TO_RESPELL]))
                )
            ):
                meant = respelled(
                    question,
                    frequency=generation.document_frequency,
                    vocabulary=served.vocabulary,
                    printed=partial(printed_words, generation),
                )
            reading = read_intent(
                meant.text,
                follows=question.follows is not None,
                language=language,
                script=script,
                knows=lambda word: generation.document_frequency(stem(word)) > 0,
                weigh=IntentModel(generation.encoder),
            )
        response = response_to(self, meant, reading, language)
        return replace(response, result=replace(response.result, question=question)) if meant != question else response

    def ask(self, question: Question) -> Answer | Decline:
        """Answers a question on the live generation. Raises only subclasses of StorybotError."""
        _refuse_long(question.text)
        with self._serving.lease() as served:
            generation = CachedGeneration(served.generation)
            query = parse_query(question, generation)
            if query.comparison == "any_difference":
                shown = self._settings.excerpts
                result = answer_by_differences(generation, served.across, query, excerpts=shown)
            else:
                context = self.context(served.vocabulary)
                found = query.date and answer_by_date(
                    generation, served.across, query, excerpts=context.excerpts, characters=context.characters
                )
                caution = question.caution or context.caution
                result = found or answer(generation, query, replace(context, caution=caution))
            served.saved.log_changes(result)
            return result

    def context(self, vocabulary: frozenset[str]) -> AnswerContext:
        """Returns the reader and the settings for answering."""
        return AnswerContext(
            reader=self._reader,
            mode="without_reader" if self._reader is None else self._reader.mode,
            vocabulary=vocabulary,
            caution=self._settings.caution,
            excerpts=self._settings.excerpts,
            characters=self._settings.reply_characters,
            chooser=self.chooser,
        )

    def sources(self, outlet: str | None = None) -> tuple[Source, ...]:
        """Returns the articles, limited to those of `outlet` (a name or an alias) if given.

        Raises:
            QuestionError: no outlet is named so, or the short name is that of several.
        """
        with self.generation() as generation:
            meant = () if outlet is None else outlets_meant(outlet, generation.outlets)
            if len(meant) > 1:
                raise QuestionError(f"{outlet} may be {' or '.join(meant)}.", remedy="Name one of them in full.")
            allowed = generation.allowed(outlet=meant[0] if meant else outlet, after=None, until=None)
            if allowed is not None and not allowed.any():
                raise QuestionError(
                    f"No article of {outlet} is in this story.", remedy="`storybot sources` lists them."
                )
            return tuple(
                source for number, source in enumerate(generation.sources) if allowed is None or bool(allowed[number])
            )

    def outlets(self) -> tuple[Outlet, ...]:
        """Returns the outlets that have an article in the story."""
        with self.generation() as generation:
            known = {outlet.name: outlet for outlet in generation.outlets}
            return tuple(known[name] for name in dict.fromkeys(source.outlet for source in generation.sources))

    def find_words(self, words: str, limit: int = 10) -> tuple[Citation, ...]:
        """Finds where the words are printed, exactly (ignoring case, white space and quote style) or approximately."""
        words = _readable(words)
        with self.generation() as generation:
            return find_words(generation, words, limit)

    def quote(self, words: str) -> QuoteSearch:
        """Searches quotations for the words: fully, approximately or partly printed, by whom, and in which wording."""
        words = _readable(words)
        with self._serving.lease() as served:
            return served.across.quote(words)

    def compare(self, topic: str) -> tuple[OutletView[Excerpt], ...]:
        """Returns each outlet's best excerpt on a topic, or that it has none.

        In a story of very many outlets, only those with the most articles are searched.
        """
        topic = _readable(topic)
        with self._serving.lease() as served:
            return served.across.views(topic, lambda text, outlet: self._best(served, text, outlet))

    def _best(self, served: Served, topic: str, outlet: str) -> Excerpt | None:
        generation = CachedGeneration(served.generation)
        query = parse_query(Question(topic, outlet=outlet), generation)
        found = answer(generation, query, replace(self.context(served.vocabulary), caution="eager", chooser=None))
        return found.excerpts[0] if isinstance(found, Answer) and found.excerpts else None

    def differences(self, first: int = 0, count: int | None = None) -> tuple[CitedDifference, ...]:
        """Returns where outlets disagree on the same thing, most significant first."""
        with self._serving.lease() as served:
            return served.across.differences(first, count)

    def differences_touching(self, excerpts: Sequence[Citation]) -> tuple[CitedDifference, ...]:
        """Returns the differences in which one of these excerpts is a side; that side comes first."""
        with self._serving.lease() as served:
            return served.across.differences_touching(excerpts)

    def timeline(self) -> tuple[CitedDate, ...]:
        """Returns every dated sentence, by day."""
        with self._serving.lease() as served:
            return served.across.timeline()

    def card(self) -> StoryCard:
        with self._serving.lease() as served:
            return served.across.card()

    def proof(self, article: str, start: int, end: int) -> Picture:
        """Draws the proof card for `[start, end)` of an article, with every note of its outlet on that article.

        Raises:
            QuestionError: the index has no such article or no such span in it.
            ArticleDrifted: the article's text differs from the indexed one.
        """
        from index.compare.proof_card import draw_proof
        from index.compare.proof_claims import with_all_notes

        with self.generation() as generation:
            number = _article_with(generation, article, start, end)
            if number is None:
                raise QuestionError(f"The index has no such excerpt of {article}.", remedy="Ask again.")
            return draw_proof(with_all_notes(generation, generation.cite(number, start, end)))

    def check_proof(self, data: bytes) -> ProofResult:
        """Checks a proof card (PNG) or an excerpt as JSON against the index; see `index.compare.proof_claims`.

        Raises:
            ArticleDrifted: the article's text differs from the indexed one.
        """
        from index.compare.proof_claims import check_claims, read_proof

        with self.generation() as generation:
            return check_claims(read_proof(data), generation, self._settings.story)

    def copies(self) -> tuple[CopyGroup, ...]:
        """Returns groups of articles by several outlets that print the same text."""
        with self._serving.lease() as served:
            return served.across.copies()

    def edits(self, article: str) -> tuple[ArticleEdit, ...]:
        """Returns the edits that an outlet made to an article after it was first saved, oldest first.

        Raises:
            ArticleError: the story has no such article, or a version file has been altered.
        """
        from index.corpus.changes.versions import edits_of

        return edits_of(self._settings.story, article)

    def edited(self) -> tuple[str, ...]:
        """Returns the articles that have a saved earlier version."""
        from index.corpus.changes.versions import articles_with_versions

        return articles_with_versions(self._settings.story)

    def seen(self, result: Answer | Decline) -> SeenAnswer:
        """Summarises an answer of the live generation as shown, for comparison with a later one.

        Raises:
            GenerationError: a cited article is no longer in the story.
        """
        from index.compare.news import seen_answer, stated_facts

        with self.generation() as generation:
            numbers = {source.article: number for number, source in enumerate(generation.sources)}

            def facts(citation: Citation) -> StatedFacts:
                number = numbers.get(citation.source.article)
                if number is None:
                    raise GenerationError("The index has been rebuilt since this answer.", generation=generation.id)
                return stated_facts(generation.text(number), citation)

            return seen_answer(result, facts)

    def around(self, article: str, start: int, end: int, sentences: int = 3) -> Citation:
        """Cites `[start, end)` of an article as served now, with up to `sentences` more on either side.

        Raises:
            GenerationError: the story has no such article, or the article no such span.
            ArticleDrifted: the article's text differs from the indexed one.
        """
        with self.generation() as generation:
            number = _article_with(generation, article, start, end)
            if number is None:
                raise GenerationError(
                    "The index has been rebuilt since this answer.", generation=generation.id, remedy="Ask again."
                )
            sentence = sentence_at(generation, number, start)
            if not sentences or sentence is None:
                return generation.cite(number, start, end)
            around = sentences_around(generation, sentence, sentences)
            return around if end <= around.end else generation.cite(number, around.start, end)

    def status(self) -> StoryStatus:
        """Returns what is served, and why a newer generation is not."""
        with self.generation() as generation:
            return StoryStatus(
                title=generation.title,
                generation=generation.id,
                created=generation.created,
                articles=len(generation.sources),
                sentences=generation.sentence_count,
                passages=generation.passage_count,
                model=generation.encoder.identity.model,
                refused=self._serving.complaint,
                chooser=self.chooser.name if self.chooser else "",
            )

    def chooser_counts(self) -> dict[str, float]:
        """Returns the chooser's outcomes by name; empty without a chooser."""
        return asdict(self.chooser.counts) if self.chooser else {}

    def refresh(self) -> bool:
        """Switches to a newer live generation if there is one and it verifies; cheap if nothing changed.

        A refused generation is logged once and reported as `status().refused`.
        """
        return self._serving.refresh()

    def close(self) -> None:
        """Closes the generation as soon as its running questions have ended."""
        self._serving.close()


class OneStory:
    """A single story, which has no name."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def names(self) -> tuple[str, ...]:
        """Returns no names."""
        return ()

    def __getitem__(self, name: str) -> Story:
        """Returns the story, whose name is ""."""
        return self._story

    def tidy(self) -> None:
        """Does nothing: the story stays open."""

    def close(self) -> None:
        """Closes the story as soon as its running questions have ended."""
        self._story.close()


def _article_with(generation: Generation, article: str, start: int, end: int) -> int | None:
    """Returns the number of an article in the generation; None if there is none, or it has no span `[start, end)`."""
    number = next((number for number, source in enumerate(generation.sources) if source.article == article), None)
    return None if number is None or not 0 <= start < end <= len(generation.text(number)) else number


def _readable(text: str) -> str:
    """Returns the text in encodable form. Raises QuestionError if it is too long."""
    _refuse_long(text)
    return encodable(text)


def _refuse_long(text: str) -> None:
    """Raises QuestionError for a text longer than parser and caches are made for."""
    if len(text) > LONGEST_QUESTION:
        message = f"The question has {len(text):,} characters; {LONGEST_QUESTION:,} is the most that is read."
        raise QuestionError(message, remedy="Shorten it.")


def response_to(story: Story, question: Question, reading: ReadIntent, language: str = "en") -> Response:
    """Builds the response to a message whose intent has been read."""
    line = REPLIES.get(reading.kind or reading.intent, "")
    reply = None if reading.kind == "passing" else line.format(language=LANGUAGES.get(language, "another language"))
    if reading.kind in ("no_context", "empty"):
        return Response(reading, reply, Decline(question, 0.0, story.status().generation, "empty_question", 0))
    if reading.intent in ("small_talk", "about_bot"):
        return Response(reading, reply, Decline(question, 0.0, story.status().generation, "not_a_question", 0))
    if reading.intent == "about_article" and reading.refers:
        return _articles_shown(story, question, reading)
    if reading.intent == "overview":
        card = story.card()
        result = Answer(question, 1.0, story.status().generation, (), len(card.sources), kind="overview")
        return Response(reading, reply, result, card)
    asked = replace(question, text=reading.text)
    if reading.kind == "continue" and question.follows is not None:
        asked = replace(question, text=question.follows.text, follows=question.follows.follows)
    found = story.ask(asked)
    if reading.doubtful:
        found = _confident_or_decline(found)
    # If an excerpt shown before surely answers this, too, as “Ann Lee, 44, runs the pier” does “how old is she?”, the
    # next-best ones do not.
    if (
        question.seen
        and reading.refers
        and (is_ellipsis(reading.text) or not _surely_repeats(found, question.seen_first))
    ):
        # The next-best excerpts of the previous answer may well answer the follow-up.
        new = _without_seen(found, question.seen if reading.kind == "continue" else question.seen_first)
        if isinstance(new, Decline) and (isinstance(found, Answer) or reading.kind == "continue"):
            reply = reply or REPLIES["nothing_further"]
        found = new
    if reading.intent == "other_language" and _is_in(reading.language, asked.text, found):
        reply = ""  # “The articles are in English” is not so of the one shown
    return Response(reading, reply, replace(found, question=question), None, language)


def _articles_shown(story: Story, question: Question, reading: ReadIntent) -> Response:
    """Responds to "source?" with the articles that the previous answer was cut from."""
    seen = {article for article, _ in question.seen}
    sources = tuple(source for source in story.sources() if source.article in seen)
    generation = story.status().generation
    if not sources:
        nothing = Decline(question, 0.0, generation, "empty_question", 0)
        return Response(replace(reading, kind="no_context"), REPLIES["no_context"], nothing)
    return Response(reading, "", Answer(question, 1.0, generation, (), len(sources), kind="articles", sources=sources))


def _is_in(language: str, asked: str, result: Answer | Decline) -> bool:
    """Whether the first excerpt shown is in this language of the question or, if that is unknown (""), its script."""
    if isinstance(result, Decline) or not result.excerpts:
        return False
    text = result.excerpts[0].passage.text
    return guess_language(text) == language if language else script_of(text) == script_of(asked)


def _confident_or_decline(result: Answer | Decline) -> Answer | Decline:
    """Returns a confident result unchanged; turns a possible answer into a decline with its excerpts as the nearest."""
    if isinstance(result, Decline) or result.kind != "excerpts" or result.sure:
        return result
    return _declined(result, result.excerpts)


def _declined(answer: Answer, nearest: tuple[Excerpt, ...]) -> Decline:
    """Returns the decline to show in place of an answer."""
    return Decline(
        answer.question,
        answer.confidence,
        answer.generation,
        "not_covered",
        answer.searched,
        nearest,
        chosen_by=answer.chosen_by,
        lasting=answer.lasting,
        timings=answer.timings,
    )


def _surely_repeats(result: Answer | Decline, seen: frozenset[tuple[str, int]]) -> bool:
    """Whether a confident answer begins with a sentence that was shown before."""
    if isinstance(result, Decline) or not result.sure or not result.excerpts:
        return False
    first = result.excerpts[0].answer
    return (first.source.article, first.start) in seen


def _without_seen(result: Answer | Decline, seen: frozenset[tuple[str, int]]) -> Answer | Decline:
    """Drops sentences that were shown before; returns a decline if none is left.

    A possible answer is shown as a passage without bold, so every sentence of the passage counts as shown.
    """
    if isinstance(result, Decline) or result.kind != "excerpts":
        return result

    def is_new(one: Excerpt) -> bool:
        span = one.answer if result.sure else one.passage
        return not any(article == span.source.article and span.start <= start < span.end for article, start in seen)

    def new(excerpts: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
        return tuple(one for one in excerpts if is_new(one))

    left = (*new(result.excerpts), *new(result.more))
    if not left:
        return _declined(result, ())
    shown = len(result.excerpts)
    return replace(result, excerpts=left[:shown], more=left[shown:])


def open_story(settings: Settings, *, record: Path | None = None, replay: Path | None = None) -> Story:
    """Opens the live generation of the configured story, with the reader if it is enabled.

    `record` appends every exchange with the chooser to a file; `replay` answers from such a file instead.

    Raises:
        NoGeneration: the story has not been indexed.
        SettingsError: the chooser's settings are invalid.
        GenerationDamaged, GenerationIncompatible: the index cannot be served.
        ModelError: the reader's files cannot be loaded.
    """
    chooser = open_chooser(settings, record=record, replay=replay)
    share_one_arena()
    # In parallel: both spend most of their time in ONNX Runtime, which releases the GIL.
    with ThreadPoolExecutor(1) as beside:
        reader = beside.submit(open_reader_of, settings)
        serving = Serving(settings)
        try:
            story = Story(settings, serving, reader.result(), chooser)
        except BaseException:
            serving.close()
            raise
    trim_memory()
    return story
