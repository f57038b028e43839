"""Discussion pages (forums), on which the posts are the article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.corpus.boilerplate.pattern_parts import AGO, DATE
from index.corpus.html.blocks import HEADINGS, INLINE_TAGS, length_without_links, text_length
from index.corpus.html.component_names import ARTICLE_TEXT, component_names
from index.corpus.html.signed_posts import SIGNED_POST
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Where forums keep posts, and what surrounds a post.
_POST_NAME = lazy(
    r"(?:^|-)(?:messages?|posts?|comments?|commtext|comtr|repl(?:y|ies)|answers?|bb-wrapper)(?:$|-)", re.I
)
_BESIDE_POST = lazy(
    r"(?:^|-)(?:signature|user|author|attribution|actions?|footer|meta|profile|share|foot|menu|form|quote)(?:$|-)", re.I
)
_POST_HEAD = lazy(rf"\b(?:{AGO}|{DATE})|\b\d+ (?:points?|likes?|votes?)\b", re.I)
_LONGEST_HEAD = 25  # words
_ENTRY_HEADING = 4  # words from which a heading is not a name but of an entry of a live blog
_MOSTLY = 0.4  # of the words of a page outside links
_ONE_POST = 0.9  # of the words of all posts
_COMMENT = lazy(r"^comm", re.I)
_ARTICLE = 1_000  # characters of paragraphs beside comments
_THREAD_ENTRY = "thread-entry"
_STATED = frozenset({"article", "product", "video.other"})
_STATED_TYPE = lazy(r'"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|Product|Recipe)"')


def open_discussion(tree: HtmlElement) -> None:
    """On a forum page, where the posts are the article, removes their names, so that no rule for comments matches."""
    whole = _MOSTLY * length_without_links(tree)
    groups: defaultdict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
    for element in tree.iter("div", "article", "li", "tr", "section"):
        if _POST_NAME.search(name := component_names(element)) and element.get("class") != SIGNED_POST:
            groups[str(element.tag), name.split("-")[0]].append(element)
    paragraphs = sum(text_length(one.text_content()) for one in tree.iter("p"))
    for (_, name), posts in sorted(groups.items(), key=lambda group: len(group[1]), reverse=True):
        outer = [one for one in posts if not any(above in posts for above in one.iterancestors())]
        lengths = [length_without_links(one) for one in outer]
        beside = paragraphs - sum(text_length(part.text_content()) for one in outer for part in one.iter("p"))
        if _COMMENT.search(name) and beside >= _ARTICLE:
            continue
        # One post with nearly all of the text is an article; “post content” without heads is its parts.
        several = len(posts) > 1 and sum(lengths) > whole and max(lengths) < _ONE_POST * sum(lengths)
        contents = all(ARTICLE_TEXT.search(component_names(one)) for one in outer)
        if several and (not contents or _are_headed(outer)):
            _open_posts(posts)
            return


def states_article(tree: HtmlElement) -> bool:
    """Whether the page declares itself an article or a product, below which comments may follow."""
    if any(one.get("property") == "og:type" and one.get("content") in _STATED for one in tree.iter("meta")):
        return True
    return any(
        "ld+json" in (one.get("type") or "") and _STATED_TYPE.search(one.text or "") for one in tree.iter("script")
    )


def _open_posts(posts: Sequence[HtmlElement]) -> None:
    """Removes the names of posts and their wrappers, and drops the lines with author and time."""
    for post in posts:
        for element in list(post.iter()):
            if not isinstance(element.tag, str) or element is post or element.getparent() is None:
                continue
            text, name = " ".join(element.text_content().split()), component_names(element)
            beside = _BESIDE_POST.search(name) is not None and 2 * len(text) < len(post.text_content())
            headed = any(len(one.text_content().split()) >= _ENTRY_HEADING for one in element.iter(*HEADINGS))
            if element.tag not in INLINE_TAGS and (beside or (_is_post_head(element, text) and not headed)):
                element.drop_tree()
            elif _POST_NAME.search(name):
                element.attrib.clear()
        for element in (post, *post.iterancestors()):
            if element.tag not in ("html", "body"):
                element.attrib.clear()
    for post in posts:
        post.set("class", _THREAD_ENTRY)


def _are_headed(posts: Sequence[HtmlElement]) -> bool:
    """Whether most posts have a line with a writer, a time or buttons, inside or beside them in a box of their own."""
    boxes = [post.getparent() for post in posts]
    alone = Counter(boxes)
    headed = sum(
        any(
            _BESIDE_POST.search(component_names(one)) or _is_post_head(one, " ".join(one.text_content().split()))
            for one in (post if box is None or alone[box] > 1 else box).iterdescendants("*")
            if one is not post
        )
        for post, box in zip(posts, boxes, strict=True)
    )
    return 2 * headed >= len(posts)


def _is_post_head(element: HtmlElement, text: str) -> bool:
    """Whether this is the line above or below a post: a name, its time, its likes."""
    if not text or len(text.split()) > _LONGEST_HEAD or element.tag in ("pre", "table", "tr", "td", "tbody"):
        return False
    dated = element.find(".//time") is not None or element.tag == "time" or _POST_HEAD.search(text) is not None
    return dated and re.search(r"[a-z]{2}[.!?](?:$|[\sA-Z])|\d[.!?]$", text) is None


def holders_of_entries(tree: HtmlElement) -> set[HtmlElement]:
    """Returns the posts of a discussion page and the elements around them."""
    posts = tree.findall(f".//*[@class='{_THREAD_ENTRY}']")
    return {*posts, *(above for post in posts for above in post.iterancestors())}
