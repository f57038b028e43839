"""News about an answer is reported once, and only if articles print it anew; and what is new in a story."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.answer.results import Answer, Decline, Excerpt, Question
from index.compare.news import (
    SeenAnswer,
    SeenStory,
    StatedFacts,
    answer_change,
    article_marks,
    fresh_articles,
    remembered,
    seen_answer,
    seen_as_json,
    seen_from_json,
    seen_story,
    stated_facts,
    story_news,
)
from index.compare.view import CitedDifference, Side
from index.corpus.types import Citation, Note, Source

DAY = date(2024, 5, 6)
COST = "The repairs of the bridge will cost 4.2 million pounds, Nils Holm said on Monday."


def cite(article: str, text: str, *, outlet: str = "", file: str = "1") -> Citation:
    source = Source(article, outlet or f"The {article}", None, None, DAY, None, file_sha256=f"{article}{file}")
    return Citation(source, 0, len(text), text)


def seen(*sentences: Citation, also: tuple[Citation, ...] = (), sure: bool = True) -> SeenAnswer:
    """Returns an answer of these sentences; the first one is also printed by the outlets of `also`."""
    excerpts = tuple(Excerpt(one, one, 0.9, also if place == 0 else ()) for place, one in enumerate(sentences))
    answer = Answer(Question("?"), 0.9, "g", excerpts, 1, sure=sure)
    return seen_answer(answer, lambda citation: stated_facts(citation.text, citation))


def kinds(before: SeenAnswer, after: SeenAnswer, fresh: set[str] | None = None) -> tuple[str, ...]:
    change = answer_change(before, after, fresh)
    return change.kinds if change else ()


def test_the_facts_of_a_sentence_are_its_numbers_names_and_days() -> None:
    text = f"{COST} Many people in Marlow had waited. Holm spoke of 3 May and of a 2-1 vote."
    first = stated_facts(text, replace(cite("a", COST), end=len(COST)))
    assert first == StatedFacts(frozenset({"money 4200000"}), frozenset({"nils holm"}), frozenset({"2024-05-06"}))
    rest = text.index("Holm spoke")
    last = stated_facts(text, replace(cite("a", text[rest:]), start=rest, end=len(text)))
    assert last == StatedFacts(frozenset({"score 1-2"}), frozenset({"holm"}), frozenset({"2024-05-03"}))


@pytest.mark.parametrize(
    ("other", "changed"),
    [
        (COST.replace("4.2", "5.1"), ("number",)),
        (COST.replace("4.2 million pounds", "a lot"), ("number",)),
        (COST.replace("Nils Holm", "Ada Berg"), ("name",)),
        (COST.replace("Nils Holm", "Holm"), ()),
        (COST.replace("Monday", "Sunday"), ("day",)),
        (COST.replace("4.2 million", "4,200,000"), ()),
        (COST.replace("repairs", "repair works"), ()),
        (COST.replace("4.2", "5.1").replace("Monday", "Sunday"), ("number", "day")),
    ],
)
def test_an_edited_sentence_is_reported_if_a_number_name_or_date_changed(other: str, changed: tuple[str]) -> None:
    before, after = seen(cite("a", COST)), seen(cite("a", other, file="2"))
    change = answer_change(before, after)
    assert kinds(before, after) == changed
    if change is not None:
        assert change.before is not None
        assert (change.before.text, change.after.text) == (COST, other)


def test_another_outlet_is_news_but_a_copy_of_a_shown_excerpt_is_not() -> None:
    mine, theirs = cite("a", COST), cite("b", COST)
    assert kinds(seen(mine), seen(mine, theirs)) == ("outlet",)
    assert kinds(seen(mine), seen(mine, also=(theirs,))) == ()
    assert kinds(seen(mine, also=(theirs,)), seen(theirs, also=(mine,))) == ()
    assert kinds(seen(mine), seen(cite("a", COST, file="2"))) == ()


def test_a_first_answer_is_news_and_a_decline_or_a_possible_answer_is_not() -> None:
    nothing = seen_answer(Decline(Question("?"), 0.1, "g", "not_covered", 1), lambda _: StatedFacts())
    assert nothing == seen(cite("a", COST), sure=False) == SeenAnswer()
    assert kinds(nothing, seen(cite("a", COST))) == ("new",)
    assert kinds(seen(cite("a", COST)), nothing) == ()
    # The answer disappears for a while and comes back.
    away = remembered(seen(cite("a", COST)), nothing)
    assert kinds(away, seen(cite("a", COST))) == ()


def test_another_first_sentence_is_a_new_answer_and_one_further_down_without_facts_is_not() -> None:
    mine, other = cite("a", COST), cite("c", "It had been closed for good, to the anger of many.", outlet="The a")
    assert kinds(seen(mine), seen(other, mine)) == ("new",)
    assert kinds(seen(mine), seen(mine, other)) == ()


def test_only_new_articles_are_news() -> None:
    mine, theirs = cite("a", COST), cite("b", COST.replace("4.2", "5.1"))
    assert kinds(seen(mine), seen(theirs), fresh=set()) == ()
    assert kinds(seen(mine), seen(theirs), fresh={"b"}) == ("number", "outlet")


def test_an_article_is_fresh_if_it_is_new_or_its_file_changed() -> None:
    sources = [cite(name, COST).source for name in "ab"]
    edited = replace(sources[1], file_sha256="other")
    now = [sources[0], edited, cite("c", COST).source]
    assert fresh_articles(now, article_marks(sources)) == {"b", "c"}
    assert fresh_articles(now, article_marks(now)) == frozenset()


def test_a_reverted_change_is_reported_too() -> None:
    first, second = seen(cite("a", COST)), seen(cite("a", COST.replace("4.2", "5.1"), file="2"))
    now = remembered(first, second)
    assert kinds(now, second) == ()
    assert kinds(now, first) == ("number",)


SENTENCES = st.builds(
    lambda article, number, name, file: cite(article, f"About {number} people came, {name} said.", file=file),
    st.sampled_from("abcd"),
    st.integers(2, 6),
    st.sampled_from(["Ann Lee", "Ada Berg", "the mayor"]),
    st.sampled_from("12"),
)
ANSWERS = st.lists(SENTENCES, max_size=3, unique_by=lambda one: one.source.article).map(lambda row: seen(*row))


@settings(max_examples=60, deadline=None)
@given(st.lists(ANSWERS, min_size=1, max_size=8))
def test_nothing_is_reported_twice_whatever_the_order(answers: list[SeenAnswer]) -> None:
    before = SeenAnswer()
    for after in answers:
        change = answer_change(before, after)
        if change is not None:
            assert change.after in [one.sentence for one in after.excerpts]
            assert change.before is None or change.before in [one.sentence for one in before.excerpts]
        before = remembered(before, after)
        assert answer_change(before, after) is None
        assert answer_change(before, replace(after, excerpts=after.excerpts[::-1])) is None
        assert seen_from_json(seen_as_json(before), SeenAnswer) == before


@settings(max_examples=40, deadline=None)
@given(ANSWERS.filter(lambda one: one.excerpts != ()), st.integers(50, 90))
def test_an_outlet_or_number_that_was_never_shown_is_always_reported(before: SeenAnswer, number: int) -> None:
    elsewhere = seen(*(one.sentence for one in before.excerpts), cite("z", "Nobody came."))
    assert kinds(before, elsewhere, {"z"}) == ("outlet",)
    old = before.excerpts[0].sentence
    changed = cite(old.source.article, f"About {number} people came, he said.", file="3")
    assert "number" in kinds(before, seen(changed))


def test_foreign_data_is_not_an_answer() -> None:
    with pytest.raises(ValueError, match="JSON"):
        seen_from_json("nonsense", SeenAnswer)
    with pytest.raises(ValueError, match="array"):
        seen_from_json('{"excerpts": 3}', SeenAnswer)


def difference(*articles: str, kind: str = "number", words: tuple[str, str] = ("4.2", "5.1")) -> CitedDifference:
    sides = [Side(cite(article, words[0]), cite(article, words[0])) for article in articles[:-1]]
    return CitedDifference(0, kind, tuple(sides), (Side(cite(articles[-1], words[1]), cite(articles[-1], words[1])),))  # type: ignore[arg-type]


def test_a_storys_new_articles_differences_and_corrections_are_reported_once() -> None:
    sources = [cite(name, COST).source for name in "abc"]
    before = seen_story(sources[:2], [difference("a", "b")])
    corrected = replace(sources[0], notes=(Note(0, "correction", 0, 5),))
    found = [difference("a", "c", "b"), difference("a", "c", words=("1", "2")), difference("a", "b", kind="spelling")]
    news = story_news(before, [corrected, *sources[1:]], found)
    assert [one.article for one in news.articles] == ["c"]
    assert news.differences == (found[1],)  # another outlet joined the first, and a spelling changes no fact
    assert news.marked == (corrected,)
    after = seen_story([corrected, *sources[1:]], found)
    assert not story_news(after, [corrected, *sources[1:]], found)
    assert seen_from_json(seen_as_json(after), SeenStory) == after
