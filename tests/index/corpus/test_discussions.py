"""Forum pages, on which the posts are the article, and article pages with comments below."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from index.corpus.html.discussions import holders_of_entries, open_discussion, states_article
from index.corpus.html.signed_posts import SIGNED_POST

ANSWERS = (
    "The ferry stays in port for a month, because its engine has to be replaced.",
    "I was on board when it stopped, and nobody told us for how long it would be.",
    "The harbour office says that a bus goes round by the bridge twice every hour.",
)
HEAD = "<div class='post-author'>idaholm wrote 3 hours ago</div>"
POSTS = "".join(f"<div class='post' id='post-{n}'>{HEAD}<p>{text}</p></div>" for n, text in enumerate(ANSWERS))


def entries(markup: str) -> list[str]:
    """Returns the text of each post that was opened."""
    tree = fragment_fromstring(markup, create_parent="main")
    open_discussion(tree)
    entries = holders_of_entries(tree)
    return [" ".join(one.text_content().split()) for one in tree.iterchildren("div") if one in entries]


def test_the_posts_of_a_forum_are_kept_without_their_heads() -> None:
    assert entries(POSTS) == list(ANSWERS)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("<div>idaholm, 3 hours ago</div>", False),
        ("<div>idaholm <time>5h</time></div>", False),
        ("<time>5h</time>", False),
        ("<div>12 points</div>", False),
        ("<div class='post-footer'>Share this</div>", False),
        ("<div>idaholm</div>", True),
        ("<p>It had stopped on 5 March 2024 too.</p>", True),
        ("<table><tr><td>Stopped on 5 March 2024</td></tr></table>", True),
        ("<p>On 5 March 2024 we waited for " + "an hour and " * 20 + "a half</p>", True),
        ("<span class='post-meta'>Once more:</span>", True),
        ("<!-- ad -->", False),
    ],
)
def test_a_line_above_a_post_with_its_writer_and_time_is_dropped(line: str, kept: bool) -> None:
    first = entries(POSTS.replace(HEAD, line))[0]
    assert (first != ANSWERS[0]) is kept
    assert first.endswith(ANSWERS[0])


@pytest.mark.parametrize("box", ["{}", "<div class='row'>{}</div>"])
def test_parts_of_an_article_that_are_named_post_content_are_posts_only_below_heads(box: str) -> None:
    quote = "<blockquote class='block-quote'>It rolls.</blockquote>"
    part = f"<div class='entry-content block-post-content'><p>{{}}</p>{quote}</div>"
    parts = [part.format(text) for text in ANSWERS]
    parts[1:] = [one.replace("block-quote", "plain") for one in parts[1:]]
    assert entries("".join(box.format(one) for one in parts)) == []
    assert len(entries("".join(f"<div>{HEAD}{one}</div>" for one in parts))) == len(ANSWERS)


def test_embedded_posts_make_no_page_a_forum() -> None:
    assert entries(POSTS.replace("class='post'", f"class='{SIGNED_POST}'")) == []


def test_replies_within_a_post_are_kept_too() -> None:
    reply = "<div class='post'><p>So it does, and it is always full.</p></div>"
    assert entries(POSTS.replace("</p></div>", f"</p>{reply}</div>"))[0].endswith("always full.")


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class='post'><p>{ANSWERS[0]}</p></div>",  # one post is an article
        f"<div class='post'><p>{ANSWERS[0] * 20}</p></div><div class='post'><p>Older: {ANSWERS[1]}</p></div>",
        f"<p>{ANSWERS[0] * 20}</p>{POSTS}",  # comments below an article
        POSTS.replace("post", "part"),
    ],
)
def test_posts_that_are_not_most_of_the_page_stay_as_they_are(markup: str) -> None:
    assert entries(markup) == []


@pytest.mark.parametrize(
    ("head", "states"),
    [
        ("<meta property='og:type' content='article'>", True),
        ("<meta property='og:type' content='website'>", False),
        ("<meta name='section' content='article'>", False),
        ('<script type="application/ld+json">{"@type": "NewsArticle"}</script>', True),
        ('<script type="application/ld+json">{"@type": "WebSite"}</script>', False),
        ('<script>var kind = "NewsArticle"</script>', False),
        ("", False),
    ],
)
def test_a_page_states_that_it_is_an_article_in_its_head(head: str, states: bool) -> None:
    assert states_article(fragment_fromstring(head, create_parent="head")) is states


def test_headings_of_the_entries_of_a_live_page_are_kept() -> None:
    times = ("14:31, May 4, 2024", "13:05, May 4, 2024", "11:40, May 4, 2024")
    entry = "<div class='post'><header><time>{}</time><h2>The ferry lies still again</h2></header><p>{}</p></div>"
    found = entries("".join(entry.format(*pair) for pair in zip(times, ANSWERS, strict=True)))
    assert [text.startswith("The ferry lies still again") for text in found] == [True, True, True]
