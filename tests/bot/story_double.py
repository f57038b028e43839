"""A story in memory with the shipped texts: real slices, and answers set by a test."""

from __future__ import annotations

import hashlib
import re
import threading
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from index import (
    Answer,
    ArticleEdit,
    Citation,
    CitedDate,
    CitedDifference,
    CopyGroup,
    Decline,
    Excerpt,
    GenerationError,
    Outlet,
    OutletView,
    Picture,
    ProofResult,
    Question,
    QuoteSearch,
    Response,
    SeenAnswer,
    Source,
    Story,
    StoryCard,
    StoryStatus,
)
from index.answer.intent import read_intent
from index.compare.news import seen_answer, stated_facts
from index.compare.proof_card import draw_proof
from index.compare.proof_claims import check_claims, read_proof
from index.story import response_to

if TYPE_CHECKING:
    from index.store.protocol import GenerationReader

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
Result = Answer | Decline
Behaviour = Result | Exception | Callable[[Question], Result]


class _Cited:
    """The part of a generation that checking a proof reads."""

    def __init__(self, story: StoryDouble) -> None:
        self._story, self.sources = story, story.sources()

    def cite(self, number: int, start: int, end: int) -> Citation:
        return self._story.around(self.sources[number].article, start, end, 0)


class StoryDouble(Story):
    """A story over the saved files; sentences are split at full stops, which is enough here."""

    def __init__(self) -> None:
        manifest = tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))
        self.texts: dict[str, str] = {}
        self.names: dict[str, str] = {}
        for outlet in manifest["outlet"]:
            for alias in (outlet["name"], *outlet["aliases"]):
                self.names[alias.casefold()] = outlet["name"]
        self._sources: list[Source] = []
        self.spans: list[tuple[int, int, int]] = []
        for entry in manifest["article"]:
            text = (SEEDS / entry["file"]).read_text(encoding="utf-8")
            self.texts[entry["file"]] = text
            self._sources.append(
                Source(
                    article=entry["file"],
                    outlet=entry["outlet"],
                    headline=entry.get("headline"),
                    author=entry.get("author"),
                    published=entry.get("published"),
                    url=entry.get("url"),
                    inferred=frozenset(entry.get("inferred", ())),
                    words=len(text.split()),
                    passages=7,
                )
            )
        self._read()
        self.served = "20180427-first"
        self.refused: str | None = None
        self.chooser_counted: dict[str, float] = {}
        self.behaviour: dict[str, Behaviour] = {}
        self.asked: list[Question] = []
        self.wedged: threading.Event | None = None
        self.newer: str | None = None
        self.refresh_error: Exception | None = None
        self.closed = False
        self.rebuilt = 0
        self.copied: tuple[CopyGroup, ...] = ()
        self.edits_made: dict[str, tuple[ArticleEdit, ...]] = {}

    def _read(self) -> None:
        """Splits the articles into sentences in their current state."""
        self.spans = []
        for number, source in enumerate(self._sources):
            text = self.texts[source.article]
            checksum = hashlib.sha256(text.encode()).hexdigest()
            self._sources[number] = replace(source, file_sha256=checksum)
            for match in re.finditer(r"[^\s][^\n]*?[.!?]+[\"'”’]*(?=\s|$)", text):
                self.spans.append((number, match.start(), match.end()))

    # -- For tests ---------------------------------------------------------------------------------------------------

    def sentence(self, words: str) -> int:
        """Returns the number of the first sentence that contains these words."""
        return next(number for number in range(len(self.spans)) if words in self.cite(number).text)

    def cite(self, number: int, around: int = 0) -> Citation:
        article, start, end = self.spans[number]
        inside = [place for place, span in enumerate(self.spans) if span[0] == article]
        start = self.spans[max(inside[0], number - around)][1]
        end = self.spans[min(inside[-1], number + around)][2]
        source = self._sources[article]
        return Citation(source, start, end, self.texts[source.article][start:end])

    def rebuild(self, *removed: str, **changed: str) -> None:
        """Simulates a newer generation, in which articles (by outlet) begin differently or are gone."""
        self._sources = [source for source in self._sources if source.outlet not in removed]
        for source in self._sources:
            if source.outlet in changed:
                self.texts[source.article] = f"{changed[source.outlet]}\n{self.texts[source.article]}"
        self._read()
        self.newer = f"20180428-{len(self.spans)}"

    def edit(self, outlet: str, old: str, new: str) -> None:
        """Simulates a newer generation, in which an outlet's article has other words."""
        source = next(source for source in self._sources if source.outlet == outlet)
        assert old in self.texts[source.article]
        self.texts[source.article] = self.texts[source.article].replace(old, new, 1)
        self._read()
        self.rebuilt += 1
        self.newer = f"20180428-edit{self.rebuilt}"

    def excerpt(self, words: str, *also: str) -> Excerpt:
        number = self.sentence(words)
        also_in = tuple(self.cite(self.sentence(other)) for other in also)
        return Excerpt(self.cite(number, 1), self.cite(number), 0.9, also_in, number)

    def answer(self, question: Question, *words: str, more: tuple[str, ...] = ()) -> Answer:
        return Answer(
            question=question,
            confidence=0.9,
            generation=self.served,
            excerpts=tuple(self.excerpt(one) for one in words),
            searched=len(self._sources),
            more=tuple(self.excerpt(one) for one in more),
            timings={"search": 0.002, "read": 0.004},
        )

    def decline(self, question: Question, *nearest: str) -> Decline:
        near = tuple(self.excerpt(one) for one in nearest)
        return Decline(question, 0.1, self.served, "not_covered", len(self._sources), near)

    # -- Story -------------------------------------------------------------------------------------------------------

    def respond(self, question: Question) -> Response:
        reading = read_intent(question.text, follows=question.follows is not None)
        return response_to(self, question, reading)

    def ask(self, question: Question) -> Result:
        self.asked.append(question)
        if self.wedged is not None:
            self.wedged.wait(600)
        behaviour = self.behaviour.get(question.text)
        if isinstance(behaviour, Exception):
            raise behaviour
        if callable(behaviour):
            return behaviour(question)
        if behaviour is not None:
            return behaviour
        outlet = self.names.get((question.outlet or "").casefold())
        if question.outlet and outlet is None:
            refused = Decline(question, 0.0, self.served, "unknown_outlet", len(self._sources))
            return replace(refused, asked_outlet=question.outlet, known_outlets=self.outlet_names())
        if "sky" in question.text:
            return self.decline(question, "Unaffected by the message", "dragon energy")
        return self.answer(
            question, "stood his ground", "pleaded with West", more=("dragon energy", "Kim Kardashian", "Haha")
        )

    def sources(self, outlet: str | None = None) -> tuple[Source, ...]:
        if outlet is None:
            return tuple(self._sources)
        name = self.names.get(outlet.casefold())
        return tuple(source for source in self._sources if source.outlet == name)

    def outlet_names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(source.outlet for source in self._sources))

    def outlets(self) -> tuple[Outlet, ...]:
        aliases = [(alias, name) for alias, name in self.names.items() if alias != name.casefold()]
        return tuple(Outlet(name, tuple(a for a, n in aliases if n == name)) for name in self.outlet_names())

    def find_words(self, words: str, limit: int = 10) -> tuple[Citation, ...]:
        found = [self.cite(number) for number in range(len(self.spans)) if words in self.cite(number).text]
        return tuple(found[:limit])

    # Comparisons: none.

    def quote(self, words: str) -> QuoteSearch:
        return QuoteSearch(words, "none", (), None, ())

    def compare(self, topic: str) -> tuple[OutletView[Excerpt], ...]:
        return tuple(OutletView(name, None) for name in self.outlet_names())

    def differences(self, first: int = 0, count: int | None = None) -> tuple[CitedDifference, ...]:
        return ()

    def differences_touching(self, excerpts: Sequence[Citation]) -> tuple[CitedDifference, ...]:
        return ()

    def timeline(self) -> tuple[CitedDate, ...]:
        return ()

    def card(self) -> StoryCard:
        return StoryCard("The story that ships", self.sources(), None, None, (), (), 0, (), ())

    def copies(self) -> tuple[CopyGroup, ...]:
        return self.copied

    def edited(self) -> tuple[str, ...]:
        return tuple(self.edits_made)

    def edits(self, article: str) -> tuple[ArticleEdit, ...]:
        return self.edits_made.get(article, ())

    def seen(self, result: Result) -> SeenAnswer:
        return seen_answer(result, lambda cited: stated_facts(self.texts[cited.source.article], cited))

    def proof(self, article: str, start: int, end: int) -> Picture:
        return draw_proof(self.around(article, start, end, 0))

    def check_proof(self, data: bytes) -> ProofResult:
        return check_claims(read_proof(data), cast("GenerationReader", _Cited(self)), SEEDS)

    def around(self, article: str, start: int, end: int, sentences: int = 3) -> Citation:
        place = next((n for n, source in enumerate(self._sources) if source.article == article), None)
        if place is None or end > len(self.texts[article]):
            raise GenerationError("The index has been rebuilt since.", generation=self.served)
        found = [number for number, span in enumerate(self.spans) if span[0] == place and span[1] <= start < span[2]]
        if sentences and found:
            return self.cite(found[0], sentences)
        return Citation(self._sources[place], start, end, self.texts[article][start:end])

    def status(self) -> StoryStatus:
        return StoryStatus(
            title="The story that ships",
            generation=self.served,
            created="2018-04-27T10:00:00+00:00",
            articles=len(self._sources),
            sentences=len(self.spans),
            passages=35,
            model="e5-small-v2",
            refused=self.refused,
        )

    def chooser_counts(self) -> dict[str, float]:
        return dict(self.chooser_counted)

    def refresh(self) -> bool:
        if self.refresh_error is not None:
            raise self.refresh_error
        if self.newer is None:
            return False
        self.served, self.newer = self.newer, None
        return True

    def close(self) -> None:
        self.closed = True


class StoriesDouble:
    """Implements `index.Stories` over stories in memory."""

    def __init__(self, **stories: StoryDouble) -> None:
        self.stories = stories

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.stories))

    def __getitem__(self, name: str) -> StoryDouble:
        return self.stories[name]

    def tidy(self) -> None:
        """Does nothing: nothing is opened."""

    def close(self) -> None:
        for story in self.stories.values():
            story.close()
