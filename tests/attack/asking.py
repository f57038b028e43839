"""What a story answers, in a form that can be compared, and the proof that each citation is the article's own text."""

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
from tests.attack.made import QUESTIONS

PAUSE = 0.2  # seconds between two rounds of questions, so that a rebuild under attack gets its turn
Told = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """Texts and outlets by article, as they stand in the story's folder."""

    texts: Mapping[str, str]
    outlets: Mapping[str, str]


def truth_of(settings: Settings) -> Truth:
    """Read from the folder, with nothing of the index in between."""
    articles = read_story(settings.story).articles
    return Truth({one.name: one.text for one in articles}, {one.name: one.outlet for one in articles})


def told(result: Answer | Decline) -> Told:
    """Everything of a result that a person could see, without times and without the generation's name."""
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
    """The results of every question that is asked of a made-up story, one after the other."""
    for question in QUESTIONS:
        yield story.ask(Question(question))


def ask_all(story: Story) -> tuple[Told, ...]:
    """The answers of one story to all questions."""
    return tuple(told(result) for result in asked(story))


def wrong_in(result: Answer | Decline, truth: Truth) -> list[str]:
    """What of a result is not, letter for letter and under the right name, what the articles print."""
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


def _all(excerpts: Sequence[Excerpt]) -> tuple[Told, ...]:
    return tuple(
        (_cited(one.passage), _cited(one.answer), round(one.confidence, 6), tuple(_cited(also) for also in one.also_in))
        for one in excerpts
    )


def _cited(cited: Citation) -> Told:
    return (*_source(cited.source), cited.start, cited.end, cited.text)


def _source(source: Source) -> Told:
    return (source.article, source.outlet, source.headline, source.author, source.published, source.url)


class Asker:
    """A reader in a thread of its own: asks, takes up what is new, asks again, and keeps what it was told."""

    def __init__(self, settings: Settings) -> None:
        self.told: set[tuple[str, int, Told]] = set()
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
                    self.told.add((result.generation, number, told(result)))
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
        """Returns when every question has been asked once more from now on."""
        with self._turn:
            # The round that is under way began before now, so it is the next one's end that is waited for.
            self._wanted = self._rounds + 2
            self._turn.notify_all()
            while self._rounds < self._wanted and self._thread.is_alive():
                self._turn.wait(0.1)

    def stop(self) -> None:
        """Ends the asking; raises what the reader stumbled over."""
        with self._turn:
            self._ending = True
            self._turn.notify_all()
        self._thread.join(60)
        assert not self._thread.is_alive(), "the reader hangs"
        self._story.close()
        if self.error is not None:
            raise AssertionError(f"the reader failed: {self.error!r}") from self.error
        assert not self.refused, f"a generation was refused: {self.refused}"
