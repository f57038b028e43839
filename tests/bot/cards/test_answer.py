"""Cards of answers: what they name, link, cut and offer."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import custom_ids
from bot.cards.answer import CUT, Window, answer_card, decline_card, nearest_card, quoted, render, title
from bot.cards.card import Rule, notice
from bot.cards.sources import outlet_card, sources_card
from bot.markdown import safe_link, with_text_fragment
from bot.messages import t
from index import Answer, Citation, CitedNote, Decline, Excerpt, Question, Source
from index.corpus.types import Note
from tests.bot.discord_markdown import read
from tests.bot.shown_cards import check_limits, texts
from tests.bot.story_double import StoryDouble
from tests.bot.test_markdown import MIXED


@pytest.fixture
def story() -> StoryDouble:
    return StoryDouble()


def _noted(story: StoryDouble, kind: str, text: str) -> Excerpt:
    excerpt = story.excerpt("wrote Legend in 2017")
    source = excerpt.passage.source
    note = CitedNote(kind, Citation(source, 0, len(text), text))  # type: ignore[arg-type]
    return replace(excerpt, passage=replace(excerpt.passage, notes=(note,)))


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("correction", "Corrected by the outlet"),
        ("clarification", "Clarified by the outlet"),
        ("update", "Updated by the outlet"),
        ("editors_note", "Note by the outlet"),
        ("retraction", "Retracted by the outlet"),
    ],
)
def test_an_outlets_note_is_below_the_head_of_the_excerpt(story: StoryDouble, kind: str, label: str) -> None:
    excerpt = _noted(story, kind, "This article has been changed. It said *four*, not two.")
    rendered = render(excerpt, 2000)
    assert rendered.header.split("\n")[-1].startswith(f"**{label}:** This article has been changed.")
    assert "It said *four*, not two." in read(rendered.header).text
    assert render(_noted(story, kind, "Wrong. " * 900), 400).length <= 400
    check_limits(answer_card(Answer(Question("q"), 0.9, "g1", (_noted(story, kind, "Wrong. " * 900),) * 3, 2)))


@pytest.mark.parametrize("room", [150, 300, 600])
def test_a_retraction_is_shown_however_little_space_there_is(story: StoryDouble, room: int) -> None:
    rendered = render(_noted(story, "retraction", "This article has been retracted. Its source lied."), room)
    assert "**Retracted by the outlet:** This article has been retracted." in rendered.header


def test_retracted_and_corrected_articles_are_marked_in_lists(story: StoryDouble) -> None:
    source = story.excerpt("wrote Legend in 2017").passage.source
    for kind, mark in (("retraction", "retracted"), ("correction", "corrected")):
        marked = replace(source, notes=(Note(0, kind, 0, 9),))  # type: ignore[arg-type]
        for card in (sources_card([marked], 0), outlet_card([marked], source.outlet, 0)):
            assert f"**{mark}**" in "".join(texts(card))


def test_an_answer_names_outlet_headline_author_and_date_and_marks_guesses(story: StoryDouble) -> None:
    excerpt = story.excerpt("wrote Legend in 2017")
    rendered = render(excerpt, 2000)
    source = excerpt.passage.source
    assert source.inferred == {"author", "published"}
    assert f"**{source.outlet}**" in rendered.header
    assert "by Ian Miles Cheong (inferred) · 26 April 2018 (inferred)" in rendered.header
    (link,) = read(rendered.header).covered("link")
    assert link.startswith("https://www.dangerous.com/43793/")
    assert "#:~:text=" in link


def test_a_guessed_headline_is_marked_and_a_missing_one_is_not(story: StoryDouble) -> None:
    source = replace(story.excerpt("wrote Legend in 2017").passage.source, inferred=frozenset({"headline"}))
    assert title(source, None) == f"{title(replace(source, inferred=frozenset()), None)} (inferred)"
    assert "(inferred)" not in title(replace(source, headline=None), None)


def test_the_link_leads_to_the_sentence_by_its_first_and_last_words() -> None:
    link = with_text_fragment(
        "https://example.com/a", "One two-three, four & five six seven eight nine ten eleven twelve."
    )
    assert (
        link
        == "https://example.com/a#:~:text=One%20two%2Dthree%2C%20four%20%26%20five,eight%20nine%20ten%20eleven%20twelve."
    )
    assert (
        with_text_fragment("https://example.com/a#top", "Short one.") == "https://example.com/a#top:~:text=Short%20one."
    )


def test_missing_headline_author_and_date_are_not_invented(story: StoryDouble) -> None:
    source = Source("x.txt", "An Outlet", None, None, None, None)
    excerpt = Excerpt(Citation(source, 0, 5, "Yes. "), Citation(source, 0, 4, "Yes."), 0.5)
    header = render(excerpt, 1000).header
    assert header == "**An Outlet**\nArticle without a headline\n-# author and date unknown"


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.com/a", "https://example.com/a"),
        ("http://example.com/a b(c)", "http://example.com/a%20b%28c%29"),
        ("https://example.com/%20x", "https://example.com/%20x"),
        ("javascript:alert(1)", None),
        ("\x00https://example.com/x", None),
        ("https://exam\tple.com/x", None),
        ("https://user:pass@example.com", None),
        ("https://discord.gg/abc", None),
        ("https://www.discord.com/invite/abc", None),
        ("https://discord.gg./abc", None),
        ("https://discord.gg:443/abc", None),
        ("https://discord.com//invite/abc", None),
        ("https://discord.com:443/x/../invite/abc", None),
        ("https://discordapp.com%2Finvite%2Fabc", None),
        ("https://example.com/?to=https%253A%252F%252Fdiscord.gg%252Fabc", None),
        ("https://ｄｉｓｃｏｒｄ．ｇｇ/abc", None),
        ("https://DISCORD.GG\\abc", None),
        ("https://discord.com/blog/how-to-be-invited", "https://discord.com/blog/how-to-be-invited"),
        ("https://example.com/discord.ggg", "https://example.com/discord.ggg"),
        ("ftp://example.com", None),
        ("", None),
        (None, None),
        ("https://[broken", None),
        ("https://example.com/" + "a" * 2000, None),
    ],
)
def test_only_web_addresses_are_linked(url: str | None, linked: str | None) -> None:
    assert safe_link(url) == linked


def test_a_headline_with_brackets_cannot_break_its_link() -> None:
    source = Source("x.txt", "O", "Watch [video](https://evil.example) now]", None, None, "https://example.com/a")
    excerpt = Excerpt(Citation(source, 0, 4, "Yes."), Citation(source, 0, 4, "Yes."), 0.5)
    header = read(render(excerpt, 1000).header)
    assert [link.split("#")[0] for link in header.covered("link")] == ["https://example.com/a"]
    assert "Watch [video](https://evil.example) now]" in header.text


def test_asterisks_around_the_answer_do_not_end_its_bold() -> None:
    text = "*Before.* **She said** *yes** to it.* After **."
    low, high = text.index("**She"), text.index(" After")
    seen = read(quoted(text, Window(0, len(text), low, high)))
    assert seen.quoted == [text]
    assert seen.covered("bold") == ["**She said** *yes** to it.*"]


def test_windows_line_ends_show_no_symbol() -> None:
    text = "One.\r\n\r\nTwo\r\nthree."
    markdown = quoted(text, Window(0, len(text), 8, 19))
    assert markdown == "> One.\n> \n> **Two**\n> **three.**"


def test_a_lone_carriage_return_is_shown() -> None:
    assert quoted("One\rtwo", Window(0, 7, 0, 0)) == "> One\u240dtwo"


def test_bold_spans_lines_without_running_over() -> None:
    text = "One.\n\nTwo\nthree.\nFour."
    seen = read(quoted(text, Window(0, len(text), 6, 16)))
    assert seen.quoted == ["One.", "", "Two", "three.", "Four."]
    assert seen.covered("bold") == ["Two", "three."]


def test_a_long_passage_is_cut_at_sentences_around_the_answer(story: StoryDouble) -> None:
    sentences = [f"This is sentence number {number} of a long passage." for number in range(200)]
    text = " ".join(sentences)
    start = text.index(sentences[100])
    source = Source("x.txt", "O", "H", None, None, None)
    excerpt = Excerpt(
        Citation(source, 0, len(text), text), Citation(source, start, start + len(sentences[100]), sentences[100]), 0.5
    )
    rendered = render(excerpt, 800)
    lines = rendered.passage.split("\n")
    assert lines[0] == CUT
    assert lines[-1] == CUT
    seen = read(rendered.passage)
    assert seen.covered("bold") == [sentences[100]]
    (quote,) = seen.quoted
    assert quote.startswith("This is sentence number")
    assert quote.endswith("of a long passage.")
    assert quote in text
    assert len(quote) > 500


def test_a_sentence_too_long_for_any_message_is_cut_at_a_word() -> None:
    text = "word " * 3000
    source = Source("x.txt", "O", "H", None, None, None)
    rendered = render(Excerpt(Citation(source, 0, len(text), text), Citation(source, 0, len(text), text), 0.5), 1000)
    assert rendered.length <= 1000
    assert rendered.passage.endswith(f"word**\n{CUT}")


def test_other_outlets_that_print_it_are_named_once_each(story: StoryDouble) -> None:
    excerpt = story.excerpt("So many people who love you", "pleaded with West", "So many people")
    assert [one.source.outlet for one in excerpt.also_in] == ["Enstars", "The Tango"]
    assert read(render(excerpt, 3000).footer).text == "Also in Enstars"


def test_long_excerpts_get_the_space_that_short_ones_leave(story: StoryDouble) -> None:
    source = Source("x.txt", "O", "H", None, None, None)

    def of(text: str) -> Excerpt:
        return Excerpt(Citation(source, 0, len(text), text), Citation(source, 0, 4, text[:4]), 0.5)

    long = " ".join(["A sentence of eight words stands here too."] * 70)
    answer = Answer(Question("q"), 0.9, "g", (of(long), of("Yes. No."), of("Yes. No.")), 5)
    card = answer_card(answer)
    assert CUT not in "".join(texts(card))
    check_limits(card)


def test_a_decline_says_in_one_line_how_many_articles_were_searched_and_offers_the_nearest(story: StoryDouble) -> None:
    decline = story.decline(Question("why is the sky blue?"), "dragon energy")
    card = decline_card(decline)
    assert texts(card) == ["The articles do not say. 5 articles searched."]
    assert [button.label or button.emoji for button in card.buttons] == ["Show nearest", "👍", "👎"]


def test_the_nearest_is_marked_as_no_answer_with_nothing_else_in_bold(story: StoryDouble) -> None:
    card = nearest_card([story.excerpt("dragon energy")])
    assert texts(card)[0].startswith("**No answer.**")
    assert read(texts(card)[2]).covered("bold") == []


@pytest.mark.parametrize(
    ("decline", "line"),
    [
        (
            Decline(Question("q"), 0, "g", "unknown_outlet", 5, asked_outlet="The *Moon*", known_outlets=("A", "B")),
            "This story has no article of “The \\*Moon\\*”. It has: A, B.",
        ),
        (
            Decline(Question("q"), 0, "g", "ambiguous_outlet", 5, asked_outlet="*Moon*", known_outlets=("A", "B")),
            "“\\*Moon\\*” may be one of these, so name it in full: A, B.",
        ),
        (
            Decline(
                Question("q", outlet="A", after=date(2018, 4, 1), until=date(2018, 4, 2)), 0, "g", "nothing_matches", 0
            ),
            "No article matches outlet A, from 1 April 2018, up to 2 April 2018, so nothing was searched.",
        ),
        (
            Decline(Question(""), 0, "g", "empty_question", 0),
            "I find no question there. Ask something about the story in a few words.",
        ),
        (
            Decline(Question("q"), 0, "g", "article_drifted", 1),
            "An article has changed since it was indexed, so I show nothing from it until the index is rebuilt.",
        ),
        (Decline(Question("q"), 0, "g", "not_covered", 1), "The articles do not say. 1 article searched."),
    ],
)
def test_each_reason_to_decline_has_its_own_line(decline: Decline, line: str) -> None:
    assert texts(decline_card(decline)) == [line]


def test_a_question_about_the_articles_lists_them(story: StoryDouble) -> None:
    answer = Answer(Question("which outlets?"), 0.9, "g", (), 5, kind="articles", sources=story.sources())
    card = answer_card(answer)
    assert texts(card)[0].count("\n-# ") == 5
    assert "**The Tango** (inferred) · [John Legend asks" in texts(card)[0]
    assert "\n-# by Ruby Norris · 26 April 2018 (inferred)" in texts(card)[0]
    assert "searched" not in texts(card)[-1]


def test_a_comparison_gives_each_outlet_its_excerpt(story: StoryDouble) -> None:
    answer = replace(story.answer(Question("q"), "stood his ground", "pleaded with West"), kind="compare")
    card = answer_card(answer)
    assert texts(card)[0] == "**What each outlet prints on it**"
    assert sum(isinstance(block, Rule) for block in card.blocks) == 1


def test_a_comparison_names_the_outlets_that_have_nothing(story: StoryDouble) -> None:
    answer = replace(story.answer(Question("q"), "stood his ground"), kind="compare", nothing_in=("An *Outlet*", "B"))
    card = answer_card(answer)
    check_limits(card)
    assert "-# Nothing found in An \\*Outlet\\* and B." in texts(card)


def test_outlets_without_a_known_difference_are_named_and_a_topic_requested() -> None:
    decline = Decline(Question("q"), 0, "g", "empty_question", 5, known_outlets=("A", "B"))
    assert texts(decline_card(decline)) == ["No difference between A and B is known. Say on what to compare them."]


def test_a_button_carries_article_checksum_and_span_of_each_sentence(story: StoryDouble) -> None:
    answer = story.answer(Question("q"), "stood his ground", more=("dragon energy", "Haha"))
    more = next(button for button in answer_card(answer).buttons if button.label == "More excerpts")
    match = re.fullmatch(custom_ids.MORE, more.custom_id)
    assert match is not None
    sentences = [story.cite(story.sentence(words)) for words in ("dragon energy", "Haha")]
    assert list(custom_ids.places(match["places"])) == [place for one in sentences for place in places_of(one)]


def places_of(one: Citation) -> list[custom_ids.SentencePlace]:
    key, checksum = custom_ids.key_of(one.source.article), custom_ids.checksum(one)
    return [custom_ids.SentencePlace(key, checksum, one.start, one.end)]


@given(st.lists(st.tuples(MIXED, st.integers(0, 10**7), st.integers(1, 10**5)), min_size=1, max_size=12))
def test_ids_can_be_parsed_and_long_ones_are_replaced_by_short_ones(
    spans: list[tuple[str, int, int]],
) -> None:
    source = Source("a.txt", "An Outlet", None, None, None, None)
    cited = [Citation(replace(source, article=name), start, start + length, name) for name, start, length in spans]
    made = custom_ids.show("more", cited)
    match = re.fullmatch(custom_ids.MORE, made)
    assert match is not None
    carried = custom_ids.places(match["places"])
    assert list(carried) == list(dict.fromkeys(place for one in cited for place in places_of(one)))
    assert len(custom_ids.shortened(made)) <= 100
    assert not re.fullmatch(custom_ids.EARLIER, made)
    assert len(made) <= 100 or len(carried) > 3  # a usual answer's id needs no database


def test_a_page_of_sources_holds_ten_and_turns(story: StoryDouble) -> None:
    many = [replace(story.sources()[number % 5], article=f"{number}.txt") for number in range(23)]
    first, last = sources_card(many, 0), sources_card(many, 99)
    assert texts(first)[1].count("- **") == 10
    assert [button.label or button.emoji for button in first.buttons] == ["1 / 3", "Next", "⏭️"]
    assert "page 3 of 3" in texts(last)[0]
    assert [button.label or button.emoji for button in last.buttons] == ["⏮️", "Back", "3 / 3"]


def test_the_details_of_an_outlets_articles_are_shown(story: StoryDouble) -> None:
    card = outlet_card(story.sources("heat"), "heat", 0)
    assert texts(card)[0] == "**heat** · 1 article"
    assert "by Ruby Norris · 26 April 2018 (inferred)" in texts(card)[1]
    assert "words in 7 passages · 003\\_fbb771d6a7560c58.txt" in texts(card)[1]


def test_a_notice_is_one_line() -> None:
    assert texts(notice("Hello.")) == ["Hello."]


def test_a_denied_premise_is_declined_with_the_excerpt_that_denies_it(story: StoryDouble) -> None:
    found = story.ask(Question("dragon energy"))
    assert isinstance(found, Answer)
    excerpt = found.excerpts[0]
    decline = Decline(Question("q"), 0.4, "g1", "premise_denied", 5, contradicts=(excerpt,), chosen_by="chooser")
    card = decline_card(decline)
    check_limits(card)
    shown = "\n".join(texts(card))
    assert "The articles say otherwise." in shown
    assert excerpt.answer.text[:30] in read(shown).text


def test_a_possible_answer_is_muted_and_says_that_it_may_not_answer(story: StoryDouble) -> None:
    sure = story.answer(Question("who wrote Legend?"), "wrote Legend in 2017")
    possible = answer_card(replace(sure, sure=False))
    assert texts(possible)[0] == t("answer.unsure")
    assert possible.accent != answer_card(sure).accent
    assert t("answer.unsure") not in texts(answer_card(sure))
