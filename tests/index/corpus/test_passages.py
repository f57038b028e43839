"""Passages: whole sentences of one section without boilerplate in between."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.corpus.articles import read_story
from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.boilerplate.repetition import repeated_lines
from index.corpus.passages import (
    LONG,
    SHORT,
    Corpus,
    Page,
    context_to_embed,
    cut,
    cut_page,
    sentence_context_to_embed,
)
from index.corpus.types import Outlet, StoryFiles
from tests.index.corpus.pages import article

PROJECT = Path(__file__).resolve().parents[3]
STORIES = [PROJECT / "seeds", *sorted(path.parent for path in (PROJECT / "tests" / "stories").glob("*/articles.toml"))]
ONE = "The council met on Tuesday and heard from eleven people who live in the street and from two who do not."
TWO = "She thanked them all and went on to the next point of the agenda."


def corpus_of(*texts: str, headline: str | None = None) -> Corpus:
    articles = tuple(article(text, name=f"{number}.txt", headline=headline) for number, text in enumerate(texts))
    return cut(StoryFiles("A story", (Outlet("An Outlet"),), articles))


def passages_of(corpus: Corpus) -> list[str]:
    return [corpus.text(passage) for passage in corpus.passages]


def assert_sound(corpus: Corpus) -> None:
    """Checks the invariants of every cut."""
    numbers: list[int] = []
    repeated = repeated_lines(corpus.articles)
    for before, after in pairwise(corpus.passages):
        assert after.first == before.last
        assert (before.article, before.end) <= (after.article, after.start) or before.article < after.article
    for passage in corpus.passages:
        inside = corpus.sentences[passage.first : passage.last]
        assert inside
        numbers += range(passage.first, passage.last)
        assert {sentence.article for sentence in inside} == {passage.article}
        assert len({(sentence.section, sentence.speaker) for sentence in inside}) == 1
        assert (inside[0].start, inside[-1].end) == (passage.start, passage.end)
        assert all(before.end <= after.start for before, after in pairwise(inside))
        assert passage.end - passage.start <= LONG or len(inside) == 1
    assert numbers == list(range(len(corpus.sentences))), "every sentence is in one passage"
    for number, one in enumerate(corpus.articles):
        outlet = next((outlet for outlet in corpus.outlets if outlet.name == one.outlet), Outlet(one.outlet))
        lines = classify_lines(one, outlet, repeated.get(one.outlet, frozenset()))
        never = [line for line in lines if line.kind not in CITED]
        for passage in corpus.passages:
            if passage.article == number:
                assert not [line for line in never if line.start < passage.end and passage.start < line.end]
        covered = "".join(corpus.text(sentence) for sentence in corpus.sentences if sentence.article == number)
        cited = "".join(one.text[line.start : line.end] for line in lines if line.kind in CITED)
        assert "".join(covered.split()) == "".join(cited.split()), "every cited character is in a sentence"


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_stories_are_cut_correctly_and_to_size(story: Path) -> None:
    corpus = cut(read_story(story))
    assert_sound(corpus)
    lengths = [passage.end - passage.start for passage in corpus.passages]
    assert sum(SHORT <= length <= LONG for length in lengths) >= 0.85 * len(lengths)


def test_a_short_paragraph_joins_its_neighbour_and_a_long_one_is_split_evenly() -> None:
    assert passages_of(corpus_of(f"{ONE}\n\nHe left.")) == [f"{ONE}\n\nHe left."]
    parts = corpus_of(" ".join([ONE] * 7)).passages
    assert len(parts) == 3
    assert max(part.end - part.start for part in parts) <= LONG


def test_no_passage_spans_a_subhead_or_boilerplate() -> None:
    for between in ("What comes next", "READ MORE: A thing that happened", "https://example.org/a"):
        corpus = corpus_of(f"{ONE}\n\nHe left.\n\n{between}\n\nShe stayed.\n\n{TWO}")
        assert not [text for text in passages_of(corpus) if between in text]
        assert len(corpus.passages) == 2


def test_sentences_after_a_subhead_are_in_another_section() -> None:
    corpus = corpus_of(f"{ONE}\n\nWhat comes next\n\n{TWO}")
    assert [sentence.section for sentence in corpus.sentences] == [0, 1]
    assert context_to_embed(corpus, 1) == TWO


def test_a_post_is_its_own_passage_with_its_speaker() -> None:
    corpus = corpus_of(f"{ONE}\n\nJane Doe on Twitter\n\nI was there.\n\nHe left.\n\n{TWO}")
    spoken = [sentence for sentence in corpus.sentences if sentence.speaker]
    assert [corpus.text(sentence) for sentence in spoken] == ["I was there."]
    assert "I was there." in passages_of(corpus)


def test_the_encoded_text_has_the_headline_and_the_preceding_sentence() -> None:
    corpus = corpus_of(f"Bridge to stay\n\n{ONE}\n\n{TWO} {ONE}", headline="Bridge to stay")
    assert context_to_embed(corpus, 0) == f"Bridge to stay\n{ONE}"
    assert context_to_embed(corpus, 1).startswith(f"Bridge to stay\n{ONE}\n{TWO}")
    assert sentence_context_to_embed(corpus, 1) == f"Bridge to stay\n{ONE}\n{TWO}"


def test_an_article_is_split_alone_as_in_its_story() -> None:
    story = read_story(PROJECT / "seeds")
    corpus = cut(story)
    repeated = repeated_lines(story.articles)
    number = len(story.articles) - 1
    one = story.articles[number]
    outlet = next(outlet for outlet in story.outlets if outlet.name == one.outlet)
    alone = cut_page(Page(one, outlet, repeated.get(one.outlet, frozenset())))
    sentences = [sentence for sentence in corpus.sentences if sentence.article == number]
    passages = [passage for passage in corpus.passages if passage.article == number]
    assert [replace(sentence, article=number) for sentence in alone.sentences] == sentences
    assert [(one.start, one.end) for one in alone.passages] == [(one.start, one.end) for one in passages]


def test_an_article_of_only_boilerplate_is_reported() -> None:
    corpus = corpus_of("Home\n\nShare\n\n© 2024 Valley")
    assert corpus.passages == ()
    assert "no line that can be cited" in corpus.findings[0].message


@pytest.mark.parametrize(
    ("doubtful", "listed"),
    [(1, "(3: - things of sort 0)"), (7, "; 11: - things of sort 4 and 2 more)")],
)
def test_doubtful_lines_are_reported(doubtful: int, listed: str) -> None:
    lines = "\n\n".join(f"- things of sort {number}" for number in range(doubtful))
    corpus = corpus_of(f"{ONE}\n\n{lines}\n\n{TWO}")
    assert "doubtful lines" in corpus.findings[-1].message
    assert listed in corpus.findings[-1].message


def test_time_is_linear_in_the_text() -> None:
    paragraph = f"{ONE} {TWO} “Why not?” she asked. He did not say.\n\n"

    def seconds(count: int) -> float:
        files = StoryFiles(
            "A story", (), tuple(article(paragraph * 10, name=f"{n}.txt", outlet=f"{n}") for n in range(count))
        )
        begin = time.process_time()
        cut(files)
        return time.process_time() - begin

    seconds(2)
    few, many = seconds(4), seconds(32)
    assert many < 8 * few * 3


def test_one_very_long_article_is_cut_in_linear_time() -> None:
    paragraph = f"{ONE} {TWO}\n\n"

    def seconds(count: int) -> float:
        begin = time.process_time()
        corpus_of(paragraph * count)
        return time.process_time() - begin

    seconds(50)
    assert seconds(600) < 10 * seconds(120) + 0.5


PARTS = [
    ONE,
    TWO,
    "He left.",
    "“Why?” she asked.",
    "Subhead here",
    "READ MORE: A thing",
    "Jane Doe on Twitter",
    "I am here.",
    "3 comments",
    "• 23.7K",
    "\r\n",
    "x" * 400 + ".",
    "É\u202e\u200b.",
    "🎉 We won!",
    "- item",
    "A: b",
    "(c)",
]


def test_a_part_of_a_long_list_is_encoded_with_its_introduction() -> None:
    items = [f"- Gate {n} of the old dam will be closed for repair on day {n} of the work" for n in range(1, 31)]
    corpus = corpus_of("\n".join([ONE, "", "The plan for the gates:", "", *items]), headline="Dam to be repaired")
    parts = [n for n, text in enumerate(passages_of(corpus)) if text.startswith("- Gate")]
    assert parts
    for part in parts:
        assert context_to_embed(corpus, part).startswith("Dam to be repaired\nThe plan for the gates:\n- Gate")


@settings(deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(PARTS), max_size=12), max_size=4),
    st.sampled_from(["\n\n", "\n", "\r\n", "\r\n\r\n", " "]),
)
def test_any_mixture_is_cut_correctly(texts: list[list[str]], joint: str) -> None:
    assert_sound(corpus_of(*[joint.join(parts) for parts in texts]))


@settings(deadline=None)
@given(st.lists(st.text(max_size=200), max_size=3))
def test_any_text_is_cut_correctly(texts: list[str]) -> None:
    assert_sound(corpus_of(*texts))
