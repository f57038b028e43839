"""Attributes embedded posts, which a page shows without quotation marks.

A wrong speaker would put words into somebody's mouth. A signature below a post, and a card with a handle above and a
time below, are certain; a label alone counts only if the next line is in the first or second person and does not
mention its writer. Platform labels (“Watch on YouTube”) are not names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.lines import Block
from index.corpus.boilerplate.pattern_parts import AGO, DATE
from index.lazy_regex import lazy

_MARKS = "[\u202a-\u202e\u2066-\u2069]?"  # Bluesky puts handles between directional marks
_HANDLE = rf"{_MARKS}@[\w.-]+(?:@[\w.-]+)?{_MARKS}"
_PLATFORM = r"(?:twitter|x|instagram|facebook|tiktok|threads|bluesky|mastodon|truth social|youtube)"
_TIME = r"\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?"
_WHEN = rf"(?:{DATE}(?:,?\s+(?:at|um|à)?\s*{_TIME})?|{_TIME}\s*[·•|,-]?\s*{DATE}|{AGO}|\d{{1,2}}[smhdw])"
_ABOVE = lazy(rf"^(?P<name>[^.!?:;“”\"(@]{{2,50}}?),?\s+on\s+(?:{_PLATFORM}|(?-i:[A-ZÀ-Þ]\w+)(?:[,:·|-] .*)?):?$", re.I)
# “Instagram post by Name • 12 May 2024”
_POST_BY = lazy(
    rf"^{_PLATFORM}\s+(?:post|photo|video|reel) (?:by|from)\s+(?P<name>[^(@•·|]{{2,50}}?)\s*"
    rf"(?:\(?{_HANDLE}\)?)?(?:\s*[·•|-]\s*{_WHEN})?:?$",
    re.I,
)
_BELOW = lazy(rf"^[—–-]{{1,2}}\s*(?P<name>[^“”\"(@]{{1,50}}?)\s*\({_HANDLE}\)", re.I)
_HANDLE_BELOW = lazy(rf"^[—–]\s*{_HANDLE}$")
# Below a Facebook post: “Posted by Name on Tuesday, 7 May 2024”
POSTED_BY = lazy(
    rf"^(?:[—–-]{{1,2}}\s*)?(?-i:Posted by|Gepostet von|Publiée? par|Publicado por)\s+(?P<name>[^“”\"(@]{{1,50}}?)\s+"
    rf"(?:on|am|sur|le|en|el)\s+(?:\w+,?\s+)?(?:de\s+)?{DATE}$",
    re.I,
)
_SHARED = lazy(
    r"^(?:a|un|ein)\s+(?:post|photo|video|reel|publication|beitrag) (?:shared|posted|partagée?|geteilt) "
    r"(?:by|par|von)\s+(?P<name>[^(@]{1,50}?)\s*(?:\(@.*)?$",
    re.I,
)
# A post and its signature on one line: … — Name (@name) April 25, 2018
_SIGNED = lazy(
    rf"^.{{12,}}[—–]\s?(?P<name>[^“”\"(@—–]{{1,50}}?)\s*\({_HANDLE}\)\s*{_WHEN}(?:\s*\[image or embed\])?$", re.S | re.I
)
SIGNATURE = lazy(rf"\s*[—–]\s?[^“”\"(@—–]{{1,50}}?\s*\({_HANDLE}\)[^()]{{0,40}}$", re.I)
_LONGEST_POST = 3000  # characters searched
_POST_LINK = lazy(r"\b(?:pic\.twitter\.com|t\.co)/\w+$")
# The head of a post's card: “Name @handle · 4 May”, “Name (@handle)”, or the handle on a line below the name.
_HEAD = lazy(
    rf"^(?P<name>[^.!?:;“”\"(@]{{2,50}}?)\s*\(?{_HANDLE}\)?(?:\s*[·•|-]\s*{_WHEN}|,?\s+on\s+{_PLATFORM})?$", re.I
)
_HANDLE_ALONE = lazy(rf"^\(?{_HANDLE}\)?(?:\s*[·•|-]\s*{_WHEN})?$", re.I)
# “7:42 AM · Jul 5, 2024 · 310K Views”
_STAMP = lazy(rf"^{_WHEN}(?:\s*[·•|]\s*\d[\d.,]*\s?[km]?\s+\w+){{0,3}}$", re.I)
_COUNTED = lazy(
    r"^(?:\d[\d.,]*\s?[km]?\s*)?(?:re(?:tweet|post|ply)s?|replies|likes?|quotes?|views?|comments?|shares?|"
    r"bookmarks?|boosts?|favou?rites?|copy link(?: to post)?|follow)?(?:\s*[·•|].*)?$",
    re.I,
)
_PLAYED = lazy(rf"^(?:view|see)\s+(?:this|more|the)\s+\w+\s+on\s+{_PLATFORM}$", re.I)
# “…” — Name, office; the same with the name on the line below.
_NAME_AND_OFFICE = r"(?-i:[A-ZÀ-Þ])[\w.’'-]*(?:,?\s+[\w.’'&-]+){1,9}(?:\s*\([^()]{1,30}\))?"
_DASHED = lazy(rf"^[“\"„«].+[”\"“»],?\s*[—–-]{{1,2}}\s?{_NAME_AND_OFFICE}$", re.S | re.I)
_DASHED_NAME = lazy(rf"^[—–-]{{1,2}}\s?{_NAME_AND_OFFICE}$", re.I)
_NAME_LINE = lazy(r"^(?:[A-ZÀ-Þ][\w.’'-]*\s+){1,4}[A-ZÀ-Þ][\w’'-]+(?:,\s[\w’' -]{3,40})?$")
_QUOTED_WHOLE = lazy(r"^[“\"„«][^“”\"„«»]{12,}[”\"“»]$", re.S)
_FIRST_PERSON_OPENING = lazy(r"(?:^|[.!?…]\s+)(?:My|We|Our|Me|You|Your|Wir|Mein|Ich|Nous|Mon|Je|Yo|Mi)\b")
_MOST_PARAGRAPHS = 6  # of one post
_PARTICLES = " de da di du del della la le van von der den bin al el ibn y dos ter ten of the "
# Words of platform labels; no name begins with one.
_COMMANDS = """
view watch see listen read follow find like share join show play open more post posted photo video subscribe click
tap check get also available download stream live now trending our image embed load loading advertisement source via
credit visit discover browse search catch hear shop buy order sign log connect contact chat message tweet tweets
pictured latest continue learn explore comment react reply support
"""


def attribute(blocks: Sequence[Block]) -> None:
    """Marks embedded posts without quotation marks, with their writers if the page names them."""
    for index, block in enumerate(blocks):
        text = block.shape.text
        if block.kind in (None, "embed_label") and index > 0 and (below := _BELOW.match(text)):
            block.kind = "embed_label"
            _attribute_above(blocks, index, below["name"])
        elif block.kind is None and index > 0 and blocks[index - 1].open and _HANDLE_BELOW.match(text):
            block.kind = "embed_label"
            blocks[index - 1].kind, blocks[index - 1].doubtful = "embedded_tweet", True
        elif block.kind != "headline" and index > 0 and (posted := POSTED_BY.match(text)):
            block.kind = "embed_label"
            if text.startswith("—") or _is_personal(blocks[index - 1].shape.text, posted["name"]):
                _attribute_above(blocks, index, posted["name"])
        elif block.kind == "embed_label" and index > 0 and (shared := _SHARED.match(text)):
            _attribute_caption(blocks, index, shared["name"])
        elif (head := _head_of_card(blocks, index)) is not None:
            _attribute_card(blocks, *head)
        elif block.kind == "embed_label" and (above := _ABOVE.match(text) or _POST_BY.match(text)):
            _attribute_below(blocks, index, above["name"])
        elif block.kind in (None, "caption") and text.endswith(":") and _opens_quoted(blocks, index + 1):
            block.kind = "body"  # “And from the mayor:”
        elif block.open and block.shape.opens_quoted and _has_named_speaker(blocks, index):
            block.kind = "body"
        elif block.open and (signed := _SIGNED.match(text)):
            block.kind, block.speaker = "embedded_tweet", _speaker(signed["name"])
        elif block.open and _POST_LINK.search(text) and block.shape.words >= 4:
            following = blocks[index + 1].shape.text if index + 1 < len(blocks) else ""
            if not _BELOW.match(following):
                # Certainly a post, but its writer is unknown.
                block.kind, block.doubtful = "embedded_tweet", True


def is_signature(text: str) -> bool:
    """Whether a line only names the writer of the post above it."""
    return any(shape.match(text) for shape in (_BELOW, POSTED_BY, _SHARED))


def signed_by(block: Block) -> str | None:
    """Returns who signs the post above a line, if that is a signature with a handle."""
    found = _BELOW.match(block.shape.text)
    return _speaker(found["name"]) if found else None


def _opens_quoted(blocks: Sequence[Block], index: int) -> bool:
    return index < len(blocks) and blocks[index].shape.opens_quoted


def _has_named_speaker(blocks: Sequence[Block], index: int) -> bool:
    """Whether a quotation has its speaker after a dash, or on the next line, which is then marked as well."""
    text = blocks[index].shape.text
    if len(text) > _LONGEST_POST:
        return False
    if _DASHED.match(text):
        return True
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or not below.open or not _QUOTED_WHOLE.match(text):
        return False
    if _DASHED_NAME.match(below.shape.text) or (not below.shape.gap and _NAME_LINE.match(below.shape.text)):
        below.kind = "body"
        return True
    return False


def _attribute_above(blocks: Sequence[Block], label: int, name: str) -> None:
    """Attributes the paragraph above a signature, as sites paste posts."""
    post = blocks[label - 1]
    linked = post.kind == "caption" and _POST_LINK.search(post.shape.text) is not None
    if not (post.open or linked) or post.shape.words < 2:
        return
    if not post.shape.opens_quoted and (_is_personal(post.shape.text, name) or not _mentions(post.shape.text, name)):
        post.kind, post.speaker = "embedded_tweet", _speaker(name)


def _attribute_caption(blocks: Sequence[Block], label: int, name: str) -> None:
    """Attributes the caption above “A post shared by …”, if it is between two labels or in the first person."""
    post = blocks[label - 1]
    between = label > 1 and _PLAYED.match(blocks[label - 2].shape.text) is not None
    if not post.open or post.shape.words < 2 or post.shape.opens_quoted or _mentions(post.shape.text, name):
        return
    if between or _is_personal(post.shape.text, name):
        post.kind, post.speaker = "embedded_tweet", _speaker(name)


def _head_of_card(blocks: Sequence[Block], index: int) -> tuple[int, int, str] | None:
    """Returns (first block of the head, first after it, name or "") if a post's card begins at `index`, or None."""
    block = blocks[index]
    text = block.shape.text
    if block.kind in ("embedded_tweet", "headline"):
        return None
    if (head := _HEAD.match(text)) and _speaker(head["name"]):
        return index, index + 1, head["name"]
    following = blocks[index + 1].shape.text if index + 1 < len(blocks) else ""
    if block.shape.words <= 5 and not block.shape.closed and _HANDLE_ALONE.match(following) and _speaker(text):
        return index, index + 2, text
    if _HANDLE_ALONE.match(text):
        return index, index + 1, ""
    return None


def _attribute_card(blocks: Sequence[Block], head: int, behind: int, name: str) -> None:
    """Attributes a card's post: the text between its head and its time, or a paragraph in the first person."""
    end = behind
    while end < len(blocks) and end - behind < _MOST_PARAGRAPHS and not _STAMP.match(blocks[end].shape.text):
        if _head_of_card(blocks, end) is not None:
            break  # the next post begins, so this one shows no time below
        end += 1
    stamped = end < len(blocks) and end > behind and _STAMP.match(blocks[end].shape.text) is not None
    if not stamped:
        end = behind + 1
        post = blocks[behind] if behind < len(blocks) else None
        if post is None or not post.open or post.shape.opens_quoted or not _is_personal(post.shape.text, name):
            return
    posts = [block for block in blocks[behind:end] if block.open]
    if not posts or any(_mentions(post.shape.text, name) for post in posts):
        return
    for post in posts:
        post.kind, post.speaker = "embedded_tweet", _speaker(name)
    for block in blocks[head:behind]:
        block.kind = "embed_label"
    while stamped and end < len(blocks) and (_STAMP.match(blocks[end].shape.text) or is_count_of_post(blocks[end])):
        blocks[end].kind = "embed_label"
        end += 1


def is_count_of_post(block: Block) -> bool:
    """Whether a line only counts reactions to a post (“93 comments”), or is a button below it."""
    return bool(block.shape.text) and _COUNTED.match(block.shape.text) is not None


def _attribute_below(blocks: Sequence[Block], label: int, name: str) -> None:
    """Attributes the paragraph after a label, if it reads like a post."""
    if _speaker(name) is None:
        return
    for post in blocks[label + 1 :]:
        if post.kind in ("embed_label", "tweet_url", "byline"):
            continue
        if post.open and post.shape.words >= 3 and not post.shape.opens_quoted:
            if _is_personal(post.shape.text, name):
                post.kind, post.speaker = "embedded_tweet", _speaker(name)
            elif post.shape.closed:
                post.doubtful = True  # reporting, or a post that says neither "I" nor "you"
        return


def _is_personal(text: str, name: str) -> bool:
    spoken = re.sub('["“„«].*?["”“»]', " ", text[:_LONGEST_POST])  # an "I" in quotation marks is somebody else
    return not _mentions(text, name) and bool(
        hints.FIRST_PERSON.search(spoken)
        or _FIRST_PERSON_OPENING.search(spoken)
        or re.search(r"(?:^|\s)[@#]\w|pic\.twitter\.com|[\U0001F300-\U0001FAFF]", text)
    )


def _mentions(text: str, name: str) -> bool:
    """Whether the text mentions its writer by name, as reporting does and a post hardly."""
    parts = [part for part in re.findall(r"[\w’'-]+", name) if len(part) > 2]
    named = {parts[0], parts[-1]} if parts else set()
    return any(word.removesuffix("’s").removesuffix("'s") in named for word in re.findall(r"[\w’'-]+", text))


def _speaker(name: str) -> str | None:
    """Returns a writer's name; None for what cannot be one, such as a platform's label or a sentence."""
    clean = re.sub(r"[^\w.’')]+$", "", " ".join(name.split()).strip(" -–—·•|,"))  # “Ann Lee ✔”
    words = clean.split()
    if re.fullmatch(_PLATFORM, clean, re.I):
        return None
    named = all(word[0].isupper() or not word[0].isalpha() or f" {word.casefold()} " in _PARTICLES for word in words)
    if not words or len(words) > 5 or not named or words[0].casefold() in _COMMANDS.split():
        return None
    return clean if any(word[0].isupper() for word in words) else None
