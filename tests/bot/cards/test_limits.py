"""Whatever the articles contain, cards respect Discord's limits, and nothing in them is active markup."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
from hypothesis import given, settings
from hypothesis import strategies as st

import bot
from bot.cards import custom_ids
from bot.cards.answer import (
    CUT,
    answer_card,
    changed_card,
    context_card,
    decline_card,
    deletable,
    found_card,
    left_out_note,
    more_card,
    nearest_card,
    render,
    unknown_outlet_line,
)
from bot.cards.article import articles_card, done_card, log_card, preview_card
from bot.cards.card import Card, Text, notice
from bot.cards.comparison import (
    compare_card,
    differences_card,
    otherwise_card,
    quote_card,
    story_card,
    timeline_card,
)
from bot.cards.digest import digest_card
from bot.cards.evidence import check_card, edits_card
from bot.cards.sources import outlet_card, sources_card
from bot.cards.watch import change_card, watches_card
from bot.delivery import layout
from bot.markdown import is_hidden
from bot.messages import speaking
from bot.state.article_log import LoggedChange
from bot.state.watches import Watch
from index import (
    Answer,
    AnswerChange,
    ArticleEdit,
    ArticlePreview,
    Citation,
    CitedDate,
    CitedDifference,
    CitedPerson,
    Decline,
    DiffPart,
    Excerpt,
    FoundQuotation,
    OutletView,
    Printing,
    ProofReason,
    ProofResult,
    Question,
    QuoteSearch,
    SeenAnswer,
    SentenceChange,
    Side,
    Source,
    StoryCard,
    StoryNews,
    VersionExcerpt,
)
from index.compare.proof_claims import PROOF_REASONS
from index.corpus.changes.story_changes import ArticleState, StoryChange
from index.corpus.types import Article
from tests.bot.discord_markdown import Read, read
from tests.bot.shown_cards import check_limits, texts
from tests.bot.test_markdown import HOSTILE, LIVE, MIXED, as_seen, in_order

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
    """Checks that nothing is active except our own links and marks, and no list, heading or quotation breaks out."""
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


@settings(max_examples=10, deadline=None)
@given(ANSWERS, st.one_of(st.none(), LONG), st.booleans())
def test_any_answer_respects_the_limits_without_foreign_markup(answer: Answer, asked: str | None, thread: bool) -> None:
    card = answer_card(answer, asked=asked, thread=thread)
    check_limits(card)
    check_dead(card)


@settings(max_examples=6, deadline=None)
@given(st.lists(excerpts(), max_size=9), MIXED)
def test_any_collection_respects_the_limits(found: list[Excerpt], generation: str) -> None:
    for card in (
        more_card(found),
        nearest_card(found),
        found_card(generation, [one.passage for one in found]),
        *(context_card(one.passage, one.answer) for one in found[:1]),
    ):
        check_limits(card)
        check_dead(card)


@settings(max_examples=12, deadline=None)
@given(
    st.builds(
        Decline,
        question=st.builds(Question, MIXED, outlet=st.one_of(st.none(), LONG), after=st.one_of(st.none(), st.dates())),
        confidence=st.floats(0, 1),
        generation=HOSTILE,
        reason=st.sampled_from(
            [
                "not_covered",
                "unknown_outlet",
                "ambiguous_outlet",
                "empty_question",
                "nothing_matches",
                "article_drifted",
            ]
        ),
        searched=st.integers(0, 10**6),
        nearest=st.lists(excerpts(), max_size=4).map(tuple),
        asked_outlet=st.one_of(st.none(), LONG),
        known_outlets=st.lists(LONG, max_size=40).map(tuple),
    ),
    st.one_of(st.none(), LONG),
)
def test_any_decline_respects_the_limits(decline: Decline, asked: str | None) -> None:
    card = decline_card(decline, asked=asked)
    check_limits(card)
    check_dead(card)


@settings(max_examples=20, deadline=None)
@given(st.lists(SOURCES, max_size=25), st.integers(0, 5), MIXED)
def test_any_list_of_sources_respects_the_limits(sources: list[Source], page: int, outlet: str) -> None:
    for card in (sources_card(sources, page), outlet_card(sources, outlet, page)):
        check_limits(card)
        check_dead(card)


@settings(max_examples=30, deadline=None)
@given(excerpts(texts=MIXED), st.integers(400, 4000))
def test_an_excerpt_is_quoted_with_every_character_in_order(excerpt: Excerpt, room: int) -> None:
    rendered = render(excerpt, room)
    seen = read(rendered.passage)
    shown = "\n".join(seen.quoted)
    if CUT not in rendered.passage.split("\n"):
        assert in_order(as_seen(excerpt.passage.text.strip().replace("\r\n", "\n")), shown)
    assert rendered.length <= room


@settings(max_examples=30, deadline=None)
@given(excerpts(texts=MIXED))
def test_bold_covers_exactly_the_answering_sentence(excerpt: Excerpt) -> None:
    rendered = render(excerpt, 4000)
    is_cut = CUT in rendered.passage.split("\n")
    if not is_cut and not any(is_hidden(excerpt.answer.text, at) for at in range(len(excerpt.answer.text))):
        bold = "".join(read(rendered.passage).covered("bold"))
        assert in_order("".join(excerpt.answer.text.split()), bold)
        assert len("".join(bold.split())) - bold.count("\u200b") <= len("".join(excerpt.answer.text.split()))


@settings(max_examples=6, deadline=None)
@given(ANSWERS)
async def test_discord_py_accepts_any_card_as_a_view(answer: Answer) -> None:
    view = layout(answer_card(answer, asked="what?", thread=True))
    assert view.is_finished()
    assert view.content_length() <= 4000
    assert view.total_children_count <= 40


NAMES = st.lists(
    st.builds(lambda text, number: f"{text} {number} " * 12, MIXED, st.integers(0, 99)), min_size=12, max_size=12
)


@st.composite
def cited(draw: st.DrawFn, outlet: str) -> Citation:
    """A citation in an article of this outlet, with text and headline of any kind and length."""
    text = draw(LONG.filter(lambda one: bool(one.strip())))
    source = replace(draw(SOURCES), outlet=outlet)
    return Citation(source, 7, 7 + len(text), text)


@st.composite
def comparisons(draw: st.DrawFn) -> list[Card]:
    """Each card about several outlets, twelve of them with long names."""
    names = draw(NAMES)
    every = [draw(cited(name)) for name in names]
    sides = tuple(Side(one, one) for one in every)
    kinds: Any = st.sampled_from(["denial", "thing", "day", "time", "number", "name", "wording", "spelling"])
    differing = [CitedDifference(number, draw(kinds), sides[:6], sides[6:]) for number in range(3)]
    split = draw(st.integers(0, 12))
    views = [
        OutletView(one.source.outlet, Excerpt(one, one, 0.5, tuple(every)) if number < split else None)
        for number, one in enumerate(every)
    ]
    printed = tuple(Printing(one, None, one.source.outlet, (DiffPart("adds", one.text),), True) for one in every)
    quotations = tuple(FoundQuotation(one.source.outlet, draw(st.booleans()), 0.9, one, printed) for one in every[:3])
    asked = draw(LONG)
    search = QuoteSearch(asked, draw(st.sampled_from(["exact", "part", "near", "none"])), (), names[0], quotations)
    day = draw(st.dates())
    dated = [CitedDate(day.isoformat(), "day", day, day, one, one) for one in every]
    people = tuple(CitedPerson(3, 2, one) for one in every)
    sources = tuple(one.source for one in every)
    overview = StoryCard(asked, sources, day, day, quotations, tuple(differing), 3, people, tuple(every))
    return [
        compare_card(asked, views, differing),
        compare_card(asked, views),
        differences_card(differing, 9, "g", 1),
        otherwise_card(differing),
        quote_card(search),
        timeline_card(dated, "g", 0),
        timeline_card(dated, "g", 9),
        story_card(overview, "g"),
        sources_card(sources, 0),
        outlet_card(sources, names[0], 0),
        notice(unknown_outlet_line(asked, names)),
        changed_card([*sources, None], asked, custom_ids.ask_again(2**63 - 1, 2**63 - 1, b"salt")),
        left_out_note(more_card([Excerpt(one, one, 0.5) for one in every]), sources),
        found_card(asked, every),
    ]


WHEN = datetime(2018, 4, 27, tzinfo=UTC)
CODES = set(re.findall(r"`[^`\n]+`", (Path(bot.__file__).parent / "messages.toml").read_text(encoding="utf-8")))
OURS = (f"<#{2**63 - 1}>", f"<@{2**63 - 1}>", discord.utils.format_dt(WHEN, "f"), discord.utils.format_dt(WHEN, "R"))


@st.composite
def about_the_story(draw: st.DrawFn) -> list[Card]:
    """Each card about watches, digests, proofs, edits and incoming articles, with texts of any kind and length."""
    every = [draw(cited(name)) for name in draw(NAMES)]
    first, second = every[0], every[1]
    texts = [one.text for one in every]
    change = AnswerChange(("new", "number"), draw(st.sampled_from([None, first])), second)
    watched = [
        Watch(1, 2, None, None if n < 10 else 2**63 - 1, texts[n % 12], "en", SeenAnswer(), "g", "g", n < 10)
        for n in range(30)
    ]
    difference = CitedDifference(1, "number", (Side(first, first),), (Side(second, second),))
    plain = frozenset[str]()
    news = StoryNews(tuple(one.source for one in every), (difference,) * 9, tuple(one.source for one in every))
    answer = Answer(Question(texts[0]), 0.5, "g", (Excerpt(first, first, 0.5),), 9)
    answered = [(text, answer) for text in texts]
    article = Article(
        first.source.article, texts[0], texts[1], texts[2], None, first.source.url, plain, texts[0], "0" * 64
    )
    names = tuple(draw(st.lists(st.sampled_from(["outlet", "headline", "published", "url"]), unique=True)))
    preview = ArticlePreview(article, 9, texts[0], texts[1], tuple(texts), names, tuple(texts), texts[0], texts[1])
    reasons = tuple(
        ProofReason(kind, {**dict.fromkeys(("article", "start", "end", "said", "known"), texts[0]), "field": "outlet"})
        for kind in list(PROOF_REASONS)[:4]
    )
    excerpt = VersionExcerpt("a.txt", 0, len(texts[0]), texts[0], WHEN, is_newest=True)
    edit = ArticleEdit(
        "a.txt",
        texts[0],
        WHEN,
        WHEN,
        (SentenceChange(excerpt, replace(excerpt, text=texts[1])),) * 5,
        (texts[2], texts[3]),
        (("correction", excerpt),) * 3,
        draw(st.booleans()),
    )
    changes = [
        LoggedChange(9, WHEN.timestamp(), "remove", 2**63 - 1, StoryChange(ArticleState(text, "", ()), None), True)
        for text in texts[:5]
    ]
    verdict: Any = draw(st.sampled_from(["true", "older", "false", "unknown"]))
    return [
        change_card(texts[0], change, 9, is_outdated=True),
        watches_card(watched),
        *filter(None, [digest_card(texts[0], news, answered)]),
        preview_card("0" * 16, preview, "packages", found_on=draw(st.sampled_from([None, texts[0]]))),
        check_card(ProofResult(verdict, reasons, texts[0], draw(st.sampled_from([None, first])), WHEN)),
        edits_card(first.source, [edit], 0),
        done_card("remove", texts[0], 1, 9),
        log_card(changes, 99, 3),
        articles_card([one.source for one in every], 0, 9),
    ]


@settings(max_examples=6, deadline=None)
@given(st.data(), st.sampled_from(["en", "de", "fr", "es"]))
def test_cards_about_changes_respect_the_limits_without_foreign_markup(data: st.DataObject, language: str) -> None:
    with speaking(language):
        cards = data.draw(about_the_story())
    for card in cards:
        check_limits(card)
        check_dead(_without_ours(card))


def _without_ours(card: Card) -> Card:
    """Returns the card without our own mentions, times and command names."""

    def stripped(content: str) -> str:
        for one in (*OURS, *CODES):
            content = content.replace(one, "")
        return content

    return replace(
        card,
        blocks=tuple(
            replace(one, content=stripped(one.content)) if isinstance(one, Text) else one for one in card.blocks
        ),
    )


@settings(max_examples=3, deadline=None)
@given(comparisons())
def test_no_card_exceeds_the_limits_whatever_twelve_outlets_are_called(cards: list[Card]) -> None:
    for card in cards:
        check_limits(card)
        check_limits(deletable(card, 2**63))
        assert "%" not in " ".join(button.label for button in card.buttons)
