"""Whatever the articles hold, cards keep to what Discord takes, and nothing in them is live."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.answer import answer_card, context_card, decline_card, found_card, more_card, nearest_card
from bot.cards.card import Card, layout
from bot.cards.escaping import hidden
from bot.cards.excerpts import CUT, render
from bot.cards.sources import outlet_card, sources_card
from index import Answer, Citation, Decline, Excerpt, Question, Source
from tests.bot.cards.test_escaping import HOSTILE, LIVE, MIXED, as_seen, in_order
from tests.bot.discord_markdown import Read, read
from tests.bot.shown_cards import check_limits, texts

INVITE_OR_MENTION = re.compile(
    r"discord\.gg/|discord(?:app)?\.com/invite/|@(?:everyone|here|\d)|[<>\s()]", re.IGNORECASE
)
LONG = st.one_of(MIXED, st.builds(lambda text, times: text * times, MIXED, st.integers(1, 60)))
URLS = st.one_of(
    st.none(),
    st.just("https://example.com/2018/04/a-story_(part-1)?a=b&c=d#top"),
    st.just("https://discord.gg/abc"),
    st.just("javascript:alert(1)"),
    st.just("https://medium.com/@everyone/x"),
    MIXED,
    MIXED.map(lambda text: f"https://example.com/{text}"),
)
SOURCES = st.builds(
    Source,
    article=HOSTILE,
    outlet=MIXED,
    headline=st.one_of(st.none(), LONG),
    author=st.one_of(st.none(), LONG),
    published=st.one_of(st.none(), st.dates()),
    url=URLS,
    inferred=st.frozensets(st.sampled_from(["outlet", "headline", "author", "published", "url"])),
    words=st.integers(0, 10**7),
    passages=st.integers(0, 10**5),
)


@st.composite
def excerpts(draw: st.DrawFn, *, texts: st.SearchStrategy[str] = LONG) -> Excerpt:
    text = draw(texts.filter(lambda one: bool(one.strip())))
    source = draw(SOURCES)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    offset = draw(st.integers(0, 5000))
    passage = Citation(source, offset, offset + len(text), text)
    sentence = Citation(source, offset + start, offset + end, text[start:end])
    also = draw(st.lists(st.builds(lambda one: replace(sentence, source=one), SOURCES), max_size=9))
    return Excerpt(passage, sentence, 0.5, tuple(also), draw(st.integers(-1, 10**6)))


ANSWERS = st.builds(
    Answer,
    question=st.builds(Question, MIXED),
    confidence=st.floats(0, 1),
    generation=HOSTILE,
    excerpts=st.lists(excerpts(), max_size=9).map(tuple),
    searched=st.integers(0, 10**6),
    kind=st.sampled_from(["excerpts", "articles", "compare"]),
    sources=st.lists(SOURCES, max_size=14).map(tuple),
    more=st.lists(excerpts(), max_size=3).map(tuple),
)


def reads(card: Card) -> list[Read]:
    return [read(content) for content in texts(card)]


def check_dead(card: Card) -> None:
    """Nothing in it is live but our own links and marks, and no list, heading or quotation breaks out."""
    for content, seen in zip(texts(card), reads(card), strict=True):
        assert {kind for kind, _ in seen.marks} <= {"bold", "italic", "link", "subtext", "list"}, content
        links = seen.covered("link")
        assert all(link.startswith(("http://", "https://")) and not INVITE_OR_MENTION.search(link) for link in links), (
            links
        )
        bare = content
        for link in links:
            bare = bare.replace(f"]({link})", "]").replace(f"([open]({link}))", "")
        assert not LIVE.search(bare), content


@settings(max_examples=60, deadline=None)
@given(ANSWERS, st.one_of(st.none(), LONG), st.booleans())
def test_any_answer_keeps_to_the_limits_and_holds_nothing_live(answer: Answer, asked: str | None, thread: bool) -> None:
    card = answer_card(answer, asked=asked, thread=thread)
    check_limits(card)
    check_dead(card)


@settings(max_examples=40, deadline=None)
@given(st.lists(excerpts(), max_size=9), MIXED)
def test_any_collection_keeps_to_the_limits(found: list[Excerpt], generation: str) -> None:
    for card in (
        more_card(found),
        nearest_card(found),
        found_card(generation, [one.passage for one in found]),
        *(context_card(one.passage, one.answer) for one in found[:1]),
    ):
        check_limits(card)
        check_dead(card)


@settings(max_examples=40, deadline=None)
@given(
    st.builds(
        Decline,
        question=st.builds(Question, MIXED, outlet=st.one_of(st.none(), LONG), after=st.one_of(st.none(), st.dates())),
        confidence=st.floats(0, 1),
        generation=HOSTILE,
        reason=st.sampled_from(
            ["not_covered", "unknown_outlet", "empty_question", "nothing_matches", "article_drifted"]
        ),
        searched=st.integers(0, 10**6),
        nearest=st.lists(excerpts(), max_size=4).map(tuple),
        asked_outlet=st.one_of(st.none(), LONG),
        known_outlets=st.lists(LONG, max_size=40).map(tuple),
    ),
    st.one_of(st.none(), LONG),
)
def test_any_decline_keeps_to_the_limits(decline: Decline, asked: str | None) -> None:
    card = decline_card(decline, asked=asked)
    check_limits(card)
    check_dead(card)


@settings(max_examples=40, deadline=None)
@given(st.lists(SOURCES, max_size=25), st.integers(0, 5), MIXED)
def test_any_list_of_sources_keeps_to_the_limits(sources: list[Source], page: int, outlet: str) -> None:
    for card in (sources_card(sources, page), outlet_card(sources, outlet, page)):
        check_limits(card)
        check_dead(card)


@settings(max_examples=150, deadline=None)
@given(excerpts(texts=MIXED), st.integers(400, 4000))
def test_an_excerpt_is_quoted_with_every_character_in_order(excerpt: Excerpt, room: int) -> None:
    rendered = render(excerpt, room)
    seen = read(rendered.passage)
    shown = "\n".join(seen.quoted)
    if rendered.cut:
        assert CUT in rendered.passage
    else:
        assert in_order(as_seen(excerpt.passage.text.strip().replace("\r\n", "\n")), shown)
    assert rendered.length <= room


@settings(max_examples=150, deadline=None)
@given(excerpts(texts=MIXED))
def test_bold_covers_the_answering_sentence_and_nothing_else(excerpt: Excerpt) -> None:
    rendered = render(excerpt, 4000)
    if not rendered.cut and not any(hidden(excerpt.answer.text, at) for at in range(len(excerpt.answer.text))):
        bold = "".join(read(rendered.passage).covered("bold"))
        assert in_order("".join(excerpt.answer.text.split()), bold)
        assert len("".join(bold.split())) - bold.count("\u200b") <= len("".join(excerpt.answer.text.split()))


@settings(max_examples=30, deadline=None)
@given(ANSWERS)
async def test_discord_py_takes_any_card_as_a_view(answer: Answer) -> None:
    view = layout(answer_card(answer, asked="what?", thread=True))
    assert view.is_finished()
    assert view.content_length() <= 4000
    assert view.total_children_count <= 40
