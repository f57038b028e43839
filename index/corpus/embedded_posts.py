"""Embedded posts: whose words a line is that a page shows without quotation marks.

A wrong speaker would put words into somebody's mouth, so a label above a line counts only where the line speaks as a
person does and does not speak about its writer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.corpus import boilerplate_hints
from index.corpus.lines import Block, normal
from index.lazy_regex import late

_ABOVE = late(
    r"^(?P<name>[^.!?:;“”\"(@]{2,50}?)\s*(?:\(@\w{1,30}\).*|,? \bon (?-i:[A-ZÀ-Þ]\w+)(?:[,:·|-] .*)?|"
    r"\bon (?:twitter|x|instagram|facebook|tiktok|threads|bluesky|mastodon|truth social))$",
    re.I,
)
_BELOW = late(r"^[—–-]{1,2}\s*(?P<name>[^“”\"(@]{1,50}?)\s*\(@\w{1,30}\)")
_SHARED = late(
    r"^(?:a|un|ein)\s+(?:post|photo|video|reel|publication|beitrag) (?:shared|posted|partagée?|geteilt) "
    r"(?:by|par|von)\s+(?P<name>[^(@]{1,50}?)\s*(?:\(@.*)?$",
    re.I,
)
# A post and its signature on one line: … — Name (@name) April 25, 2018
_SIGNED = late(r"^.{12,}[—–]\s?(?P<name>[^“”\"(@—–]{1,50}?)\s*\(@\w{1,30}\)\s*\w{3,9}\.? \d{1,2}, \d{4}$", re.S)
_LONGEST_POST = 3000  # characters that are looked through
_PICTURE = late(r"\bpic\.twitter\.com/\w+$")


def attribute(blocks: Sequence[Block]) -> None:
    """Marks embedded posts that have no quotation marks, with their writers where the page says whose they are."""
    for index, block in enumerate(blocks):
        text = block.shape.text
        if block.kind == "embed_label":
            if (below := _BELOW.match(text) or _SHARED.match(text)) and index > 0:
                _attribute_above(blocks, index, below["name"])
            elif above := _ABOVE.match(text):
                _attribute_below(blocks, index, above["name"])
        elif block.open and (signed := _SIGNED.match(text)):
            block.kind, block.speaker = "embedded_tweet", _speaker(signed["name"])
        elif block.open and _PICTURE.search(text) and block.shape.words >= 4:
            following = blocks[index + 1].shape.text if index + 1 < len(blocks) else ""
            if not _BELOW.match(following):
                # A post for sure, whose is not said.
                block.kind, block.doubtful = "embedded_tweet", True


def _attribute_above(blocks: Sequence[Block], label: int, name: str) -> None:
    """The signature stands below the post: the paragraph above it is the post, as sites paste it."""
    post = blocks[label - 1]
    if not post.open or post.shape.words < 2:
        return
    if not post.shape.opens_quoted and (_personal(post.shape.text, name) or not _mentions(post.shape.text, name)):
        post.kind, post.speaker = "embedded_tweet", _speaker(name)


def _attribute_below(blocks: Sequence[Block], label: int, name: str) -> None:
    """The label stands above the post: the next paragraph is the post where it speaks as one."""
    for post in blocks[label + 1 :]:
        if post.kind in ("embed_label", "tweet_url", "byline"):
            continue
        if post.open and post.shape.words >= 3 and not post.shape.opens_quoted:
            if _personal(post.shape.text, name):
                post.kind, post.speaker = "embedded_tweet", _speaker(name)
            elif post.shape.closed:
                post.doubtful = True  # reporting, or a post that says neither "I" nor "you"
        return


def _personal(text: str, name: str) -> bool:
    spoken = re.sub(
        '["“„«].*?["”“»]', " ", text[:_LONGEST_POST]
    )  # what stands in quotation marks is somebody else's "I"
    return not _mentions(text, name) and bool(
        boilerplate_hints.FIRST_PERSON.search(spoken)
        or re.search(r"(?:^|\s)[@#]\w|pic\.twitter\.com|[\U0001F300-\U0001FAFF]", text)
    )


def _mentions(text: str, name: str) -> bool:
    """Whether the text speaks of its writer by name, as reporting does and a person hardly."""
    words = set(normal(text).split())
    parts = [part for part in normal(name).split() if len(part) > 2]
    return bool(parts) and (parts[-1] in words or parts[0] in words)


def _speaker(name: str) -> str | None:
    clean = " ".join(name.split()).strip(" -–—·•|")
    return clean if 0 < len(clean.split()) <= 5 else None
