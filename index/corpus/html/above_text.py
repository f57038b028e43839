"""Takes what stands above an article's text: its standfirst, its key points, and a review's verdict."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import islice

from index.corpus.boilerplate import hints, patterns
from index.corpus.html.blocks import HEADINGS, PageBlock, linked_share, squeezed
from index.corpus.html.component_names import PICTURED, component_names
from index.lazy_regex import lazy

_STANDFIRST = lazy(
    r"(?:^|[\s_-])(?:standfirst|stand-first|sub-?deck|lead|lede|intro|chapo|summary|dek|deck|sub-?title|sub-?head(?:line|ing)?|"
    r"vorspann|excerpt|kicker-?text|description|overview|preamble|ingress|perex|entradilla|bajada|copete|sommario|"
    r"catenaccio|spot|abstract)(?:$|[\s_-])",
    re.I,
)
# Headings of the lists with which a review sums up.
_VERDICT = lazy(
    r"(?:the |what[’']?s )?(?:good|bad|great|ugly)(?: (?:stuff|points|news))?|pros?|cons|"
    r"(?:what )?(?:(?:we|i) )?(?:(?:don|didn)[’']t like|(?:dis)?like[sd]?)|"
    r"(?:reasons )?to (?:buy|avoid)|highs|lows|hits|misses|plus(?:es)?|"
    r"minus(?:es)?|(?:the )?(?:upsides?|downsides?|bottom line|verdict)|vorteile|nachteile|contra|stärken|schwächen|"
    r"(?:das )?fazit|les (?:plus|moins)|points (?:forts|faibles)|(?:lo )?(?:mejor|peor)|ventajas|desventajas|prós|"
    r"contras|contro|pregi|difetti|voordelen|nadelen|(?:plus|min)punten|zalety|wady|fördelar|nackdelar|fordeler|"
    r"ulemper|плюсы|минусы|достоинства|недостатки|artıları|eksileri",
    re.I,
)
_LONGEST_TOP, _MOST_KEY_POINTS = 12, 8  # blocks between the headline and the text; items
_LONGEST_VERDICT = 25  # characters
_HARDLY_LINKED = 0.2  # share of a sentence's characters in links


def take_standfirst(blocks: Sequence[PageBlock], headline: str | None, described: Set[str]) -> None:
    """Takes the standfirst: prose between the printed headline and the article with its name or position.

    `described` are the page's descriptions of itself, squeezed; many repeat the standfirst.
    """
    first = next((place for place, block in enumerate(blocks) if block.taken and block.prose), 0)
    title = next((place for place in range(first - 1, -1, -1) if _is_title(blocks[place], headline)), None)
    if title is None:
        return
    for place in range(title + 1, min(first, title + _LONGEST_TOP)):
        block = blocks[place]
        holders = (block.element, *islice(block.element.iterancestors(), 2))
        named = _is_named(map(component_names, holders)) or squeezed(block.text) in described
        placed = place == title + 1 and block.element.tag in ("p", "div", *HEADINGS)
        placed = placed or _continues(blocks[place - 1], block)
        linked = block.linked > (_HARDLY_LINKED if block.prose else 0)
        if linked or block.caption or not (named or placed) or is_credit(block.text):
            continue
        open_one = len(block.text.split()) >= 5 and (named or block.element.tag in HEADINGS)
        if block.prose or open_one or (named and block.closed):
            block.taken = True
    for block in blocks[title + 1 : min(first, title + _LONGEST_TOP)]:
        block.taken = block.taken or _is_key_point(block)


def _is_named(names: Iterable[str]) -> bool:
    """Whether the innermost of the names that tells is of a standfirst, and not of a picture."""
    found = ((PICTURED.search(name), _STANDFIRST.search(name)) for name in names)
    return next((pictured is None for pictured, standfirst in found if pictured or standfirst), False)


def _continues(before: PageBlock, block: PageBlock) -> bool:
    """Whether a heading is the next line of a standfirst of several headings in one element."""
    alike = before.element.tag == block.element.tag and before.element.getparent() is block.element.getparent()
    return before.taken and alike and block.element.tag in HEADINGS


def _is_key_point(block: PageBlock) -> bool:
    """Whether this is an item of a summary: a list of several longer items, none of them a link or a credit."""
    parent = block.element.getparent()
    if block.element.tag != "li" or parent is None or linked_share(parent) > 0:
        return False
    items = [" ".join(item.text_content().split()) for item in islice(parent.iterchildren("li"), _MOST_KEY_POINTS + 1)]
    return 2 <= len(items) <= _MOST_KEY_POINTS and all(len(item.split()) >= 6 and not is_credit(item) for item in items)


def _is_title(block: PageBlock, headline: str | None) -> bool:
    """Whether this is the page's first heading, or a heading with the stated headline."""
    if block.element.tag == "h1":
        return True
    wanted, text = squeezed(headline or ""), squeezed(block.text)
    return block.element.tag in HEADINGS and len(wanted) >= 15 and wanted in text


def is_credit(text: str) -> bool:
    """Whether this is a byline, a date, a picture credit or an offer."""
    return hints.BYLINE.search(text) is not None or any(pattern.search(text) for _, pattern in patterns.STRONG)


def take_verdict(blocks: Sequence[PageBlock]) -> None:
    """Takes a review's lists of what is good and what is bad, which are above its text or in boxes of their own."""
    heads = [
        place
        for place, block in enumerate(blocks)
        if len(block.text) <= _LONGEST_VERDICT and _VERDICT.fullmatch(block.text.strip(": "))
    ]
    if len(heads) < 2:
        return
    for place in heads:
        head, first = blocks[place], blocks[place + 1 : place + 2]
        holder = first[0].element.getparent() if first and first[0].element.tag == "li" else None
        below = blocks[place + 1 : place + 1 + _MOST_KEY_POINTS] if holder is not None else first
        items = [one for one in below if holder is None or one.element.getparent() is holder]
        if items and all(one.linked < 0.4 and (one.prose or holder is not None) for one in items):
            for block in (head, *items):
                block.taken = True
