"""Embedded posts as their sites print them: a block quotation of paragraphs, and a signature after them."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from index.corpus.html.signed_posts import SIGNED_POST, sign_posts

TWEET = "<p>The ferry is late.</p>&mdash; Ida Holm (@idaholm) <a href='https://x.example/1'>March 5, 2024</a>"


def signed(markup: str) -> list[list[str]]:
    """Returns the paragraphs of each post found in the markup, its signature last."""
    tree = fragment_fromstring(markup, create_parent="main")
    sign_posts(tree)
    posts = [one for one in tree.iter("div") if one.get("class") == SIGNED_POST]
    return [[part.text_content() for part in post.iter("p")] for post in posts]


@pytest.mark.parametrize(
    ("quote", "paragraphs"),
    [
        (TWEET, ["The ferry is late.", "— Ida Holm (@idaholm) March 5, 2024"]),
        (
            "<p>The ferry is late.</p><p>So am I.</p>Posted by <a>Ida Holm</a> on Tuesday, 5 March 2024",
            ["The ferry is late.", "So am I.", "— Posted by Ida Holm on Tuesday, 5 March 2024"],
        ),
    ],
)
def test_a_post_ends_with_its_signature(quote: str, paragraphs: list[str]) -> None:
    assert signed(f"<p>She wrote:</p><blockquote>{quote}</blockquote><p>It was late.</p>") == [paragraphs]


@pytest.mark.parametrize(
    "quote",
    [
        "<p>The ferry is late.</p>&mdash; Ida Holm, harbour master",  # a quotation
        "The ferry is late, said Ida Holm (@idaholm)",  # no paragraph, so no telling what the signature is
        f"<p>The ferry is late.</p>Ida Holm (@idaholm) {'is the harbour master and was on board. ' * 4}",
        f"<p>{'The ferry is late. ' * 300}</p>&mdash; Ida Holm (@idaholm)",
    ],
)
def test_any_other_quotation_stays_as_it_is(quote: str) -> None:
    assert signed(f"<blockquote>{quote}</blockquote>") == []


def test_a_wrapper_of_nothing_but_a_post_loses_its_name_and_one_that_holds_more_keeps_it() -> None:
    tree = fragment_fromstring(
        f"<div class='share'><div class='social'><blockquote>{TWEET}</blockquote></div><p>More.</p></div>"
    )
    sign_posts(tree)
    assert [one.get("class") for one in tree.iter("div")] == ["share", None, SIGNED_POST]
