"""A story's answers in comparable form, and the check that each citation is the article's own text."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index import Answer, Citation, Decline, Question, Source
from index.answer.results import Excerpt
from index.corpus.articles import read_story
from index.serving import cited_in
from index.settings import Settings
from index.story import Story, open_story
from tests.attack.generated import QUESTIONS

PAUSE = 0.2  # seconds between rounds of questions, so that a rebuild under attack can progress
Visible = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """Texts and outlets by article, as in the story's folder."""

    texts: Mapping[str, str]
    outlets: Mapping[str, str]


def truth_of(settings: Settings) -> Truth:
    """Reads the folder without using the index."""
    articles = read_story(settings.story).articles
    return Truth({one.name: one.text for one in articles}, {one.name: one.outlet for one in articles})


def visible(result: Answer | Decline) -> Visible:
    """Returns everything of a result that a person could see, without times and the generation's id."""
    if isinstance(result, Decline):
        return ("decline", result.reason, result.searched, round(result.confidence, 6), _all(result.nearest))
    sources = tuple(_source(source) for source in result.sources)
    return (
        "answer",
        result.kind,
        result.searched,
        round(result.confidence, 6),
        _all(result.excerpts),
        _all(result.more),
        sources,
    )


def asked(story: Story) -> Iterator[Answer | Decline]:
    """Returns the results of all questions about a generated story, in order."""
    for question in QUESTIONS:
        yield story.ask(Question(question))


def ask_all(story: Story) -> tuple[Visible, ...]:
    """Returns one story's answers to all questions."""
    return tuple(visible(result) for result in asked(story))


def wrong_in(result: Answer | Decline, truth: Truth) -> list[str]:
    """Returns what in a result is not printed verbatim, or not under that name, in the articles."""
    wrong = []
    for cited in cited_in(result):
        name = cited.source.article
        if truth.texts.get(name, "")[cited.start : cited.end] != cited.text or not cited.text:
            wrong.append(f"{name}[{cited.start}:{cited.end}] is cited as {cited.text[:80]!r}")
        if truth.outlets.get(name) != cited.source.outlet:
            wrong.append(f"{name} is cited under {cited.source.outlet!r}")
    excerpts = result.nearest if isinstance(result, Decline) else (*result.excerpts, *result.more)
    for excerpt in excerpts:
        if not (excerpt.passage.start <= excerpt.answer.start and excerpt.answer.end <= excerpt.passage.end):
            wrong.append(f"the sentence at {excerpt.answer.start} lies outside its passage")
    return wrong


def _all(excerpts: Sequence[Excerpt]) -> tuple[Visible, ...]:
    return tuple(
        (_cited(one.passage), _cited(one.answer), round(one.confidence, 6), tuple(_cited(also) for also in one.also_in))
        for one in excerpts
    )


def _cited(cited: Citation) -> Visible:
    return (*_source(cited.source), cited.start, cited.end, cited.text)


def _source(source: Source) -> Visible:
    return (source.article, source.outlet, source.headline, source.author, source.published, source.url)


class Asker:
    """A reader in its own thread: asks, refreshes, asks again, and records the answers."""

    def __init__(self, settings: Settings) -> None:
        self.seen: set[tuple[str, int, Visible]] = set()
        self.count = self.reloads = 0
        self.error: BaseException | None = None
        self.refused: set[str] = set()
        self._turn = threading.Condition()
        self._rounds = self._wanted = 0
        self._ending = False
        self._story = open_story(settings)
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            while not self._ending:
                self.reloads += self._story.refresh()
                for number, result in enumerate(asked(self._story)):
                    self.seen.add((result.generation, number, visible(result)))
                    self.count += 1
                if refused := self._story.status().refused:
                    self.refused.add(refused)
                with self._turn:
                    self._rounds += 1
                    self._turn.notify_all()
                    self._turn.wait_for(lambda: self._ending or self._rounds < self._wanted, PAUSE)
        except BaseException as error:
            self.error = error

    def one_more_round(self) -> None:
        """Waits until every question has been asked again from now on."""
        with self._turn:
            # The current round began earlier, so wait for the end of the next one.
            self._wanted = self._rounds + 2
            self._turn.notify_all()
            while self._rounds < self._wanted and self._thread.is_alive():
                self._turn.wait(0.1)

    def stop(self) -> None:
        """Stops asking; raises the reader's exception, if any."""
        with self._turn:
            self._ending = True
            self._turn.notify_all()
        self._thread.join(60)
        assert not self._thread.is_alive(), "the reader hangs"
        self._story.close()
        if self.error is not None:
            raise AssertionError(f"the reader failed: {self.error!r}") from self.error
        assert not self.refused, f"a generation was refused: {self.refused}"
