"""/quote, /compare, /differences, /story, /timeline, and the line below an answer that other outlets contradict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import pytest

from bot.cards.answer import answer_card
from bot.cards.card import MOST_TEXT, Card, text_units
from bot.cards.comparison import (
    compare_card,
    diff_quote,
    differences_card,
    otherwise_card,
    otherwise_note,
    quote_card,
    story_card,
    timeline_card,
)
from bot.delivery import layout
from index import (
    Citation,
    CitedDate,
    CitedDifference,
    DiffPart,
    Excerpt,
    OutletView,
    Question,
    QuoteSearch,
    StoryCard,
    draw_timeline,
)
from index.compare.view import Across
from tests.bot.conftest import Start, labels, text_of
from tests.bot.shown_cards import plain
from tests.bot.story_double import StoryDouble
from tests.index.compare.made import across, shipped

GENERATION = "20180427-first"


@cache
def real() -> Across:
    """The comparisons of the shipped story."""
    return across(shipped())


class Compared(StoryDouble):
    """The story double with the real comparisons."""

    def quote(self, words: str) -> QuoteSearch:
        return real().quote(words)

    def compare(self, topic: str) -> tuple[OutletView[Excerpt], ...]:
        best = {"heat": self.excerpt("dragon energy"), "Enstars": self.excerpt("pleaded with West")}
        return tuple(OutletView(name, best.get(name)) for name in self.outlet_names())

    def differences(self, first: int = 0, count: int | None = None) -> tuple[CitedDifference, ...]:
        return real().differences(first, count)

    def differences_touching(self, excerpts: Sequence[Citation]) -> tuple[CitedDifference, ...]:
        return real().differences_touching(excerpts)

    def timeline(self) -> tuple[CitedDate, ...]:
        return real().timeline()

    def card(self) -> StoryCard:
        return real().card()


@pytest.fixture
def story() -> StoryDouble:
    return Compared()


def within_limits(card: Card) -> bool:
    return text_units(card) <= MOST_TEXT and layout(card).total_children_count <= 40


def test_a_quotation_is_shown_with_its_other_wordings_word_by_word() -> None:
    card = quote_card(real().quote("So many people who love you"))
    text = plain(card)
    assert within_limits(card)
    assert "in The Tango, Dangerous, heat and Global News" in text
    assert "feel ~~so~~ betrayed" in text
    assert "~~color~~**colour**" in text
    assert "-# Also Dangerous" in text


def test_partly_printed_words_are_shown_with_that_part_marked() -> None:
    text = plain(quote_card(real().quote("We are both dragon energy and we own the moon")))
    assert text.startswith("Printed only in part. The articles quote what is in bold: “**We are both dragon energy")
    assert text.split("\n")[0].endswith("own the moon”")


def test_a_speaker_whom_the_articles_do_not_name_is_reported_as_such() -> None:
    text = plain(quote_card(real().quote("Obama said: I love everyone")))
    assert text.startswith(
        "Printed only in part. The articles quote what is in bold: “Obama said: **I love everyone**”"
    )
    assert "The articles name Kanye West as the speaker, not Obama." in text


def test_a_wording_that_nobody_printed_is_reported_as_such() -> None:
    text = plain(quote_card(real().quote("dragon power")))
    assert text.startswith("Nobody printed exactly “dragon power”. The nearest:")
    assert "We are both dragon energy." in text
    assert (
        plain(quote_card(QuoteSearch("*@everyone*", "none", (), None, ())))
        == "No article quotes “\\*@\u200beveryone\\*” or anything close to it."
    )


def test_added_and_omitted_words_are_marked_inside_their_spaces() -> None:
    parts = (
        DiffPart("same", "He is "),
        DiffPart("leaves_out", "so "),
        DiffPart("adds", "*very*"),
        DiffPart("same", " sorry"),
    )
    assert diff_quote(parts) == "> He is ~~so~~ **\\*very\\*** sorry"


def test_adjacent_added_words_are_bold_together() -> None:
    parts = (
        DiffPart("adds", "very"),
        DiffPart("adds", "much"),
        DiffPart("cut", " so"),
        DiffPart("adds", " indeed"),
        DiffPart("same", "."),
    )
    assert diff_quote(parts) == "> **verymuch indeed**."


def test_every_card_respects_discords_limits() -> None:
    found = real().differences()
    cards = [differences_card(found[page * 3 : page * 3 + 3], len(found), GENERATION, page) for page in range(3)]
    cards += [timeline_card(real().timeline(), GENERATION, page) for page in range(3)]
    cards += [story_card(real().card(), GENERATION), otherwise_card(found)]
    assert all(within_limits(card) for card in cards)


def test_a_difference_shows_both_sides_with_outlet_and_the_difference_in_bold() -> None:
    found = real().differences()
    text = plain(differences_card(found[:3], len(found), GENERATION, 0))
    assert "**did not respond**" in text
    assert "**Thursday**" in text
    assert "**Dangerous**" in text
    for wrong in ("wrong", "false", "mistake", "correct"):
        assert wrong not in text.casefold()


def test_a_comparison_says_who_contradicts_it_with_a_button_within_discords_limits(story: Compared) -> None:
    best = story.excerpt("pleaded with West")
    views = [OutletView(f"Outlet {number}", best) for number in range(9)]
    told = compare_card("the album", views, real().differences(2, 1))
    assert "reports it differently" in plain(told)
    assert "differently" not in plain(compare_card("the album", views))
    for card in (told, compare_card("the album", views)):
        assert layout(card).total_children_count <= 40
        assert text_units(card) <= MOST_TEXT


def test_the_timeline_picture_has_its_text_beside_it() -> None:
    picture = draw_timeline("A story", real().timeline())
    assert picture.png.startswith(b"\x89PNG")
    assert len(picture.alt) <= 1024
    assert "Global News" in picture.alt


def test_only_an_answer_that_others_contradict_says_so(story: Compared) -> None:
    question = Question("when did he tweet?")
    answer = story.answer(question, "On Thursday, Legend posted")
    note = otherwise_note(story.differences_touching([answer.excerpts[0].answer]))
    assert note is not None
    assert note.content == "-# The Tango reports it differently: which date"
    assert note.button is not None
    assert len(note.button.custom_id) <= 100
    assert within_limits(answer_card(answer, otherwise=note))
    assert otherwise_note(story.differences_touching([story.excerpt("stood his ground").answer])) is None


async def test_the_commands_answer_in_discord(start: Start) -> None:
    world = await start()
    quoted = await world.ann.slash(world.channel, "quote", words="dragon energy")
    assert "We are both **dragon" not in text_of(quoted.response)
    assert "in The Tango, heat and Global News" in text_of(quoted.response)
    compared = await world.ann.slash(world.channel, "compare", topic="what did he write?")
    assert "What each outlet prints on" in text_of(compared.response)
    assert "Nothing found in The Tango, Dangerous and Global News." in text_of(compared.response)
    card = await world.ann.slash(world.channel, "story")
    assert "Quoted by most" in text_of(card.response)
    assert labels(card.response) == ["Differences", "Timeline", "🗑️"]


async def test_the_differences_have_pages(start: Start) -> None:
    world = await start()
    first = (await world.ann.slash(world.channel, "differences")).response
    assert re.search(r"7 differences · page 1 of 3", text_of(first))
    await world.ann.click(first, label="Next")
    second = world.channel.last_message
    assert "page 2 of 3" in text_of(second)
    assert labels(second) == ["Back", "2 / 3", "Next", "🗑️"]


async def test_the_timeline_comes_with_a_picture(start: Start) -> None:
    world = await start()
    shown = (await world.ann.slash(world.channel, "timeline")).response
    assert "What happened when" in text_of(shown)
    assert "December 2016" in text_of(shown)
    assert [file.filename for file in shown.attachments] == ["picture.png"]


async def test_the_line_below_an_answer_leads_to_the_other_side(start: Start) -> None:
    world = await start()
    question = Question("when did he tweet?")
    world.story.behaviour[question.text] = world.story.answer(question, "On Thursday, Legend posted")
    answer = await world.ask(question.text)
    assert "The Tango reports it differently" in text_of(answer)
    pressed = await world.bob.click(answer, label="Show")
    assert "**Wednesday**" in text_of(pressed.response)


async def test_find_the_source_of_a_quotation_names_speaker_and_wordings(start: Start) -> None:
    world = await start()
    message = await world.bob.send(world.channel, "So many people who love you feel so betrayed right now")
    found = await world.ann.context_menu(world.channel, "Find the source", message)
    assert "**John Legend**, in The Tango, Dangerous, heat and Global News" in text_of(found.response)


async def test_find_the_source_of_unprinted_words_says_so_and_shows_the_nearest(start: Start) -> None:
    world = await start()
    message = await world.bob.send(world.channel, "dragon power")
    found = await world.ann.context_menu(world.channel, "Find the source", message)
    assert "Nobody printed exactly “dragon power”. The nearest:" in text_of(found.response)
    assert "We are both dragon energy." in text_of(found.response)
