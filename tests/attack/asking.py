"""What a story answers, in a form that can be compared, and the proof that each citation is the article's own text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index import Answer, Citation, Decline, Question, Source
from index.answer.results import Excerpt, cited_in
from index.corpus.articles import read_story
from index.settings import Settings
from index.story import Story

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
    return ("answer", result.kind, result.searched, round(result.confidence, 6), _all(result.excerpts),
            _all(result.more), sources)  # fmt: skip


def ask_all(story: Story, questions: Sequence[str]) -> tuple[Told, ...]:
    """The answers of one story to all questions."""
    return tuple(told(story.ask(Question(question))) for question in questions)


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
