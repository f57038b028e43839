"""Separating boilerplate from reporting, on many kinds of pages."""

from __future__ import annotations

import os
import re
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.extraction import measure
from index.corpus.boilerplate import hints, patterns
from index.corpus.boilerplate.classify_lines import Line, classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.boilerplate.repetition import repeated_lines
from index.corpus.types import Outlet
from tests.index.corpus.pages import PAGES, article, judge
from tests.index.corpus.reporting import SOUNDS_LIKE_BOILERPLATE

PROJECT = Path(__file__).resolve().parents[3]
STORIES = sorted(path.parent for path in (PROJECT / "tests" / "stories").glob("*/lines.json"))
EVAL = Path(os.environ.get("STORYBOT_EVAL_DIR", PROJECT.parent / "shared" / "eval"))

ONE = "The council met on Tuesday and heard from eleven people who live in the street and from two who do not."
TWO = "She thanked them all and went on to the next point of the agenda."
THREE = "They left at nine in the evening, when the caretaker put out the lights in the hall."


def lines_of(
    text: str, *, headline: str | None = None, boilerplate: tuple[str, ...] = (), name: str = "page.txt"
) -> dict[str, Line]:
    found = article(text, headline=headline, name=name)
    return {text[line.start : line.end]: line for line in classify_lines(found, Outlet("An Outlet", (), boilerplate))}


def kinds_of(*paragraphs: str, headline: str | None = None) -> list[str]:
    found = article("\n\n".join(paragraphs), headline=headline)
    return [line.kind for line in classify_lines(found, Outlet("An Outlet"))]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_our_own_stories_are_classified_correctly_except_one_question(story: Path) -> None:
    found = measure(story, story / "lines.json")
    assert found.included == found.cited, found.wrong
    assert found.excluded >= found.never_cited - 1, found.wrong
    assert all(one.expected == "subhead" for one in found.wrong)


def test_the_shipped_story_is_classified_without_error() -> None:
    if not (EVAL / "lines.json").is_file():
        pytest.skip("lines.json is not here; name its folder in STORYBOT_EVAL_DIR")
    found = measure(PROJECT / "seeds", EVAL / "lines.json")
    assert (found.excluded, found.included) == (found.never_cited, found.cited), found.wrong


@pytest.mark.parametrize("headline_known", [True, False], ids=["headline known", "headline guessed"])
def test_pages_of_many_kinds_of_sites_are_classified(headline_known: bool) -> None:
    judged = [judge(path, headline_known=headline_known) for path in PAGES]
    wrong = [one for page in judged for one in page.misjudged]
    never = sum(page.never_cited for page in judged)
    cited = sum(page.cited for page in judged)
    assert len(PAGES) >= 25
    assert sum(one.expected not in CITED for one in wrong) <= 0.01 * never, wrong
    assert sum(one.expected in CITED for one in wrong) <= 0.02 * cited, wrong


@pytest.mark.parametrize("at_the_end", [False, True], ids=["amid", "at the end"])
def test_reporting_that_sounds_like_boilerplate_is_kept(at_the_end: bool) -> None:
    dropped: list[str] = []
    for sentence in SOUNDS_LIKE_BOILERPLATE:
        rest = [] if at_the_end else [THREE, ONE + " Yes."]
        found = lines_of(
            "\n\n".join(["A headline about the town council", ONE + " It was warm.", ONE, TWO, sentence, *rest])
        )
        if found[sentence].kind not in CITED:
            dropped.append(sentence)
    assert len(SOUNDS_LIKE_BOILERPLATE) > 140
    assert len(dropped) <= 5, dropped


def test_everything_below_the_comments_header_is_a_comment() -> None:
    found = kinds_of(
        ONE, TWO, THREE, "3 thoughts on “A headline”", "1. I do not agree with a word of this.", "Well said, sir."
    )
    assert found == ["body", "body", "body", "comments_header", "reader_comment", "reader_comment"]


def test_a_comments_link_above_the_article_does_not_swallow_it() -> None:
    for link in ("Comments", "12 comments", "Leave a comment", "View comments", "Join the conversation"):
        found = kinds_of("A headline about the town", "By Jane Doe", link, ONE, TWO, THREE)
        assert found[3:] == ["body", "body", "body"], link


@pytest.mark.parametrize("lead_in", ["Peter Lane wrote on Facebook:", "The council posted this on Instagram:"])
@pytest.mark.parametrize("counts", [("1.1K likes", "93 comments"), ("8,410 likes", "1.2K comments", "41 shares")])
def test_the_comments_of_an_embedded_post_do_not_swallow_the_rest_of_the_article(
    lead_in: str, counts: tuple[str, ...]
) -> None:
    post = "“She has had 300 letters. She cannot answer them all.”"
    found = kinds_of(ONE, TWO, lead_in, post, *counts, THREE, ONE)
    assert found[-2:] == ["body", "body"]
    assert "body" not in found[4:-2]


def test_comments_below_the_counts_of_a_post_that_ends_the_article_are_comments() -> None:
    post = "“She has had 300 letters. She cannot answer them all.”"
    comments = ("mary_52", "2 hours ago", "I saw it all myself and it was not like that at all.", "Reply")
    found = kinds_of(ONE, TWO, THREE, "Peter Lane wrote on Facebook:", post, "93 likes", "12 comments", *comments)
    assert "body" not in found[5:]


def test_comments_below_the_counts_of_the_article_are_comments_without_marks_too() -> None:
    shared = ("Share this article on:", "Facebook", "WhatsApp", "93 likes", "12 comments")
    found = kinds_of(ONE, TWO, THREE, *shared, "I saw it all myself and it was not like that at all.", TWO)
    assert found[-2:] == ["reader_comment", "reader_comment"]


def test_comments_without_a_header_are_recognised_by_their_replies() -> None:
    found = kinds_of(
        ONE,
        TWO,
        THREE,
        "Anna says:",
        "What a shame, I walked there for years.",
        "Reply",
        "Bert says:",
        "Me too.",
        "Reply",
    )
    assert found[3:] == ["reader_comment"] * 6


def test_a_post_under_a_label_has_its_author_as_speaker() -> None:
    found = lines_of("\n\n".join([ONE, "Jane Doe on Twitter", "I never said that. Ask my brother.", TWO]))
    post = found["I never said that. Ask my brother."]
    assert (post.kind, post.speaker) == ("embedded_tweet", "Jane Doe")
    assert found["Jane Doe on Twitter"].kind == "embed_label"
    assert found[TWO].speaker is None


def test_a_post_above_its_signature_has_its_author_as_speaker() -> None:
    found = lines_of("\n\n".join([ONE, "Great day in the valley", "— Jane Doe (@janedoe) May 2, 2024", TWO]))
    post = found["Great day in the valley"]
    assert (post.kind, post.speaker) == ("embedded_tweet", "Jane Doe")


@pytest.mark.parametrize(
    "reporting",
    [
        "Doe did not answer questions on Tuesday.",
        "The senator’s office declined to comment on the matter.",
        "“I never said that,” the senator told us on the phone.",
    ],
)
def test_reporting_under_a_label_without_post_has_no_speaker(reporting: str) -> None:
    found = lines_of("\n\n".join([ONE, "Jane Doe on Twitter", reporting, TWO]))
    assert found[reporting].speaker is None
    assert found[reporting].kind == "body"


def test_a_pattern_of_the_manifest_adds_to_the_rules() -> None:
    slogan = "Serving the valley, rain or shine."
    assert lines_of("\n\n".join([ONE, slogan, TWO]))[slogan].kind == "body"
    assert lines_of("\n\n".join([ONE, slogan, TWO]), boilerplate=("^serving the valley",))[slogan].kind == "boilerplate"


def test_a_line_on_every_page_of_an_outlet_is_boilerplate_at_the_edge_and_doubtful_in_the_middle() -> None:
    slogan = "The valley reads its own paper first."
    first = article("\n\n".join([ONE, TWO, slogan]), outlet="Valley")
    second = article("\n\n".join([THREE, "Another day passed without rain in the hills.", slogan]), outlet="Valley")
    other = article("\n\n".join([ONE, slogan]), outlet="Elsewhere")
    repeated = repeated_lines([first, second, other])
    assert "Elsewhere" not in repeated
    lines = classify_lines(first, Outlet("Valley"), repeated["Valley"])
    assert [line.kind for line in lines] == ["body", "body", "boilerplate"]
    amid = article("\n\n".join([ONE, slogan, TWO]), outlet="Valley")
    assert [(line.kind, line.doubtful) for line in classify_lines(amid, Outlet("Valley"), repeated["Valley"])][1] == (
        "body",
        True,
    )


def test_a_page_saved_twice_has_no_repeated_lines() -> None:
    page = article("\n\n".join([ONE, TWO, THREE]), outlet="Valley")
    assert repeated_lines([page, page]) == {}


def test_the_headline_is_found_below_other_lines() -> None:
    found = kinds_of(
        "News > Council",
        "Council votes to keep the old bridge",
        ONE,
        TWO,
        headline="Council votes to keep the old bridge",
    )
    assert found == ["boilerplate", "headline", "body", "body"]


def test_a_file_wrapped_at_a_fixed_width_is_read_by_paragraphs() -> None:
    first = (
        "The council voted to keep the old bridge, which has stood over the Ease since 1804, and not to build " * 2
        + "a road."
    )
    second = (
        "The mayor said that she was relieved, and that the county would pay for the repairs as it had before " * 2
        + "the war."
    )
    text = "\n\n".join(["Old bridge to stay", textwrap.fill(first, 70), textwrap.fill(second, 70)])
    found = classify_lines(article(text), Outlet("An Outlet"))
    assert len(found) > 5
    assert {line.kind for line in found[1:]} == {"body"}
    assert len({line.block for line in found}) == 3


def test_front_matter_and_markdown_headings_are_not_reporting() -> None:
    text = f"---\ntitle: A bridge\noutlet: Valley\n---\n\n# A bridge\n\n{ONE}\n\n## What comes next\n\n{TWO}\n"
    found = lines_of(text, name="bridge.md")
    assert found["title: A bridge"].kind == "boilerplate"
    assert found["## What comes next"].kind == "subhead"
    assert found[ONE].kind == "body"


def test_a_page_without_a_complete_sentence_is_kept_as_doubtful() -> None:
    found = lines_of(
        "Bridge closed\nThe old bridge over the Ease is shut until further notice\n"
        "A detour leads by way of Nether Ease and Marl"
    )
    kept = [line for line in found.values() if line.kind in CITED]
    assert kept
    assert all(line.doubtful for line in kept)


@given(st.text(max_size=400))
def test_any_text_is_classified_line_by_line(text: str) -> None:
    lines = classify_lines(article(text), Outlet("An Outlet"))
    position = 0
    for line in lines:
        assert position <= line.start < line.end <= len(text)
        assert text[line.start : line.end] == text[line.start : line.end].strip()
        assert not re.search(r"[\r\n]", text[line.start : line.end])
        position = line.end
    assert (
        "".join(text[line.start : line.end] for line in lines).split() == "".join(re.split(r"[\r\n]", text)).split()
        or lines
        or not text.strip()
    )


@given(
    st.lists(
        st.sampled_from(
            [
                ONE,
                TWO,
                "Comments",
                "Reply",
                "READ MORE: A thing",
                "Jane Doe on Twitter",
                "By Jane Doe",
                "I am.",
                "• 23.7K",
                "More from us",
                "Anna says:",
                "“Yes”",
                "©",
                "A short line",
            ]
        ),
        max_size=25,
    )
)
def test_any_order_of_boilerplate_and_reporting_is_classified(paragraphs: list[str]) -> None:
    lines = classify_lines(article("\n\n".join(paragraphs)), Outlet("An Outlet"))
    assert len(lines) == len(paragraphs)


@pytest.mark.parametrize(
    "unit", ["1", "a ", " ,", "1 share ", "A.", "@a ", "on ", "I’m ", "2024 ", "10:00 ", "— ", "(", "A B "]
)
def test_no_pattern_takes_long_on_a_hostile_line(unit: str) -> None:
    line = (unit * 1500)[:1499] + "\x01"
    begin = time.process_time()
    for _, pattern in patterns.STRONG:
        pattern.search(line)
    for hint in (
        hints.BYLINE,
        hints.AUTHOR_BIO,
        hints.REPLY_MARK,
        hints.COMMENT_MARK,
        hints.LIST_HEADER,
    ):
        hint.search(line)
    hints.WEAK_COMMENTS_HEADER.match(line)
    assert time.process_time() - begin < 1.0


REPORTING_THAT_RECURS = (
    (
        "The death toll stands at 12, with 34 people still missing.",
        "The death toll stands at 19, with 27 people still missing.",
    ),
    ("The dam, built in 1961, supplies water to 40,000 homes in the valley.",) * 2,
    ("The engineer Mari Tamm was arrested in April and denies two charges of manslaughter.",) * 2,
    ("An inquiry led by the judge Ilse Orr is to report in the autumn.",) * 2,
    ("At least 7 ferries were cancelled on Monday.", "At least 11 ferries were cancelled on Thursday."),
    ("The council declined to comment.",) * 2,
    ("Valley farms lost 300 sheep in the storm.",) * 2,
    (
        "The strike, now in its 3rd week, has closed 40 schools.",
        "The strike, now in its 4th week, has closed 52 schools.",
    ),
    ("Marl was cut off when the river broke its banks on Sunday night.",) * 2,
)
BOILERPLATE_THAT_RECURS = (
    "The valley reads its own paper first.",
    "Jane Doe lives in Marl with two cats.",
    "Jane Doe covers the courts for the Valley.",
    "The views in this column are those of its author.",
    "The Valley is published every Thursday by Ease Press.",
    "The Valley: independent since 1903.",
    "Valley, your voice for 112 years.",
    "Our newsletter brings the best of the week to your inbox.",
    "Market data is delayed by at least 15 minutes.",
    "Rain or shine, seven days a week.",
    "The Valley is a nonprofit and lives on what its readers give.",
    "Opinions expressed here do not necessarily reflect those of the publisher.",
)


def _recurring(first: str, second: str, *, above: bool = False) -> list[str]:
    """Returns the kinds of a line at the end (or start) of two of an outlet's articles, in two wordings."""
    pages = (("Dam repaired", first, (ONE, TWO)), ("Council meets again", second, (THREE, ONE + " It was late.")))
    articles = [
        article("\n\n".join([head, "By Jane Doe", *((line, *body) if above else (*body, line))]), outlet="Valley")
        for head, line, body in pages
    ]
    repeated = repeated_lines(articles)["Valley"]
    found: list[str] = []
    for page, (_, line, _) in zip(articles, pages, strict=True):
        kinds = {page.text[one.start : one.end]: one.kind for one in classify_lines(page, Outlet("Valley"), repeated)}
        found.append(kinds[line])
    return found


@pytest.mark.parametrize("above", [False, True], ids=["below", "above"])
@pytest.mark.parametrize(("first", "second"), REPORTING_THAT_RECURS)
def test_reporting_repeated_in_follow_up_articles_is_reporting(first: str, second: str, above: bool) -> None:
    assert _recurring(first, second, above=above) == ["body", "body"]


@pytest.mark.parametrize("line", BOILERPLATE_THAT_RECURS)
def test_text_that_an_outlet_appends_to_every_article_is_excluded(line: str) -> None:
    assert not CITED & set(_recurring(line, line))
