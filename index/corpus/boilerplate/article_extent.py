"""Finds where the article begins and ends in a whole page saved as text."""

from __future__ import annotations

import re
from itertools import pairwise

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.clumps import is_set_apart, lone_paragraphs
from index.corpus.boilerplate.lines import CITED, Block
from index.corpus.boilerplate.other_stories import is_list_header
from index.corpus.boilerplate.pattern_parts import STAMP, ZONE

_TOPICS = re.compile(  # with the topics on the line, or below it
    r"(?:(?:related|suggested|more) (?:topics|tags)|tags|topics|filed under|themen|temas|mots[- ]clés|tagged(?: with)?)"
    r"\s*(?::.{0,120})?$",
    re.I,
)

# “POLK COUNTY, Ga. (AP) — ”, “LIMA, Ohio - ”
_DATELINE = re.compile(
    r"[A-ZÀ-Þ]{2}[A-ZÀ-Þ .’'-]{1,30}(?:, (?:[A-ZÀ-Þ][\w.]{1,15} ?){1,3})?\s*(?:\([^()]{2,25}\)\s*)?(?:[–—]|"
    r"--?)\s+(?=[A-ZÀ-Þ“\"\d])"
)
_CLOCK = re.compile(rf"{STAMP}{ZONE}", re.I)  # alone on its line
_PARAGRAPH = 12  # words
_LONGEST_BUTTON = 3  # words
_LONGEST_LIST = 10  # lines
_NEARLY_ALL = 0.75  # of the words of the prose
_NAMES_TOGETHER = re.compile(rf"(?:{hints.CAPITALISED_WORD.pattern})(?: (?:{hints.CAPITALISED_WORD.pattern}))*")


def mark_outside_article(blocks: list[Block]) -> None:
    """Finds the article in a whole page saved as text, and marks the prose outside as teasers of other stories.

    The article is the run of lines with the greatest sum of weights: the words of a paragraph that ends like a sentence
    add to it, any other line subtracts from it.
    """
    if sum(not block.prose and block.kind not in CITED for block in blocks) <= 8:
        return  # only the article was saved
    apart = is_set_apart(blocks)
    best = first = last = start = total = 0
    for index in range(len(blocks)):
        if total <= 0:
            start, total = index, 0
        total += _weight(blocks, index, apart)
        if total > best:
            best, first, last = total, start, index
    headline = next((index for index, block in enumerate(blocks) if block.kind == "headline"), last)
    skipped = sum(_weight(blocks, index, apart) for index in range(first, headline))
    if (
        headline < last
        and skipped * 3 < best
        and sum(_weight(blocks, at, apart) for at in range(headline, last + 1)) > 0
    ):
        first = headline
    begin = _dateline(blocks, first, last)
    standfirst = any(block.prose for block in blocks[headline + 1 : headline + 3])
    standfirst = standfirst or any(hints.KEY_POINTS.match(one.shape.text) for one in blocks[headline + 1 : begin or 0])
    if begin is not None and not standfirst:
        first = begin
    last = _end_of_article(blocks, first, _before_end_mark(blocks, first, last))
    while first > 0 and blocks[first - 1].kind in CITED:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].kind in CITED:
        last += 1
    alone = lone_paragraphs(blocks)
    for index, block in enumerate(blocks):
        outside = index < first or (index > last and not (block.open and index in alone))
        listed = block.kind == "body" and (block.doubtful or block.shape.leads_on)  # a list of another story
        if outside and (listed or block.prose or (block.open and (block.shape.bullet or block.shape.closed))):
            block.kind = "teaser"
        elif outside and block.open and index < first:
            block.kind = "boilerplate"  # menus, banners


def _dateline(blocks: list[Block], first: int, last: int) -> int | None:
    """Returns the first paragraph with a dateline, "OSLO (AP) —", if at most two others are above it, or None."""
    prose = [index for index in range(first, last + 1) if blocks[index].prose]
    found = next((index for index in prose[:3] if _DATELINE.match(blocks[index].shape.text)), None)
    return found if len(prose) > 5 else None


def _before_end_mark(blocks: list[Block], first: int, last: int) -> int:
    """Returns the line above the first end mark that has most of the prose above it, or `last`."""
    words = [block.shape.words if block.prose or block.kind in CITED else 0 for block in blocks]
    needed = hints.MOST_OF_PROSE * sum(words[first : last + 1])
    numbered = max(numbered_headings(blocks), default=-1)
    above = paragraphs = 0
    for index in range(first, last + 1):
        if index > numbered and above >= needed and paragraphs >= 5 and _is_end_mark(blocks, index):
            share = above / (needed / hints.MOST_OF_PROSE)
            below = _paragraphs_follow(blocks, index) or _set_apart_follows(blocks, index)
            if not below and (share >= _NEARLY_ALL or not _goes_on(blocks, first, index)):
                return index - 1
        above, paragraphs = above + words[index], paragraphs + (words[index] > 0)
    return last


def _paragraphs_follow(blocks: list[Block], index: int) -> bool:
    """Whether two paragraphs follow a short list of other stories, whose own ledes are single or signed."""
    if not is_list_header(blocks[index]):
        return False
    for one, other in pairwise(blocks[index + 1 : index + 7]):
        if one.kind == "byline" or (not one.shape.closed and hints.HAS_DAY.search(one.shape.text)):
            return False
        if all((block.prose or block.kind in CITED) and block.shape.words >= 8 for block in (one, other)):
            return True
    return False


def _set_apart_follows(blocks: list[Block], index: int) -> bool:
    """Whether a paragraph with a blank line above and below follows a list of other stories.

    Such lists have no blank lines between headlines and ledes.
    """
    end = index + 1
    while end < len(blocks) and not blocks[end].shape.gap:
        end += 1
    if not index + 1 < end < len(blocks) - 1 or not is_list_header(blocks[index]):
        return False
    return blocks[end].prose and blocks[end + 1].shape.gap


def _goes_on(blocks: list[Block], first: int, index: int) -> bool:
    """Whether a paragraph below a short list of other stories has a name of the prose above it."""
    if not is_list_header(blocks[index]):
        return False
    below = next((block for block in blocks[index + 1 : index + 5] if block.prose and block.shape.words >= 12), None)
    above = [block.shape.text for block in blocks[first:index] if block.prose]
    names = {name for text in above for name in hints.NAME_INSIDE.findall(text)}
    return below is not None and any(name in names for name in hints.CAPITALISED_WORD.findall(below.shape.text))


def numbered_headings(blocks: list[Block]) -> frozenset[int]:
    """Returns the positions of consecutively numbered headings that each have a paragraph below."""
    number, places = 0, set[int]()
    for index, (block, below) in enumerate(pairwise(blocks)):
        found = hints.NUMBERED_HEADING.match(block.shape.text) if below.prose and not below.shape.bullet else None
        if found and int(found[1]) == number + 1:
            number += 1
            places.add(index)
    return frozenset(places if number > 1 else ())


def _is_end_mark(blocks: list[Block], index: int) -> bool:
    """Whether a line is typical of the end of an article: tags, author bio, comments, other stories."""
    block, below = blocks[index], blocks[index + 1 : index + 2]
    ends = block.kind in ("author_bio", "comments_header", "copyright")
    listed = is_list_header(block) and not (below and below[0].prose)
    return ends or listed or _TOPICS.match(block.shape.text) is not None


def _end_of_article(blocks: list[Block], first: int, last: int) -> int:
    """Returns the article's last line: further down if a closed line there names the same people or places.

    Two consecutive paragraphs also belong to the article, since teasers of other stories are single.
    """
    prose = [block.shape.text for block in blocks[first : last + 1] if block.open]
    named = {name for text in prose for name in hints.NAME_INSIDE.findall(text)}
    end = last
    listed = False  # the items of a list that the article introduces
    while end + 1 < len(blocks) and blocks[end + 1].open:
        below = blocks[end + 1].shape
        listed = below.bullet and (listed or blocks[end].shape.leads_on)
        introduces = below.leads_on and end + 2 < len(blocks) and blocks[end + 2].shape.bullet
        if not (below.closed or listed or introduces):
            break
        end += 1
    hangs_free = not is_set_apart(blocks)
    clocks = {  # of entries, not the time below a day
        index
        for index, (above, block) in enumerate(pairwise(blocks), 1)
        if _CLOCK.fullmatch(block.shape.text) and not hints.HAS_DAY.search(above.shape.text)
    }
    live = any(first < index <= last for index in clocks)
    marks = 0  # end marks passed; below them, other stories may name the same people
    for index in range(end + 1, len(blocks)):
        block, before = blocks[index], blocks[index - 1]
        marks += _is_end_mark(blocks, index)
        if not block.prose or not block.shape.closed:
            continue
        headed = all(one.headline_like or one.kind == "byline" for one in blocks[index - 2 : index])
        top = index - (3 if headed else 2)  # of an entry: time, author, heading
        if live and any(place in clocks for place in range(top, index)):  # the next entry of a live blog
            end, marks = index, 0
            continue
        near = not marks and index - end <= _LONGEST_LIST
        apart = hangs_free or block.shape.gap
        if near and apart and block.shape.words >= _PARAGRAPH and _interrupted(blocks[end + 1 : index]):
            end = index
            continue
        pair = before.prose and before.shape.closed
        long = pair and block.shape.words + before.shape.words >= 25
        three = long and blocks[index - 2].prose
        texts = (before.shape.text, block.shape.text) if pair else (block.shape.text,)
        # The first of the words of a name: another "Street" has another name before it.
        shared = sum(run.split()[0] in named for text in texts for run in _NAMES_TOGETHER.findall(text))
        opening = texts[0].split()  # “Lind has begun”: a surname alone is known from above
        surname = opening[0] in named and opening[1:2] != [] and opening[1].islower()
        goes_on = surname or hints.REFERS_BACK.match(texts[0]) or any(hints.QUOTED.search(text) for text in texts)
        options = all(one.headline_like and one.shape.words <= 3 for one in blocks[index - 2 : index])  # of a poll
        teased = block.shape.bullet or (before.headline_like and not options and not goes_on)
        if (pair and ((shared and marks < 2) or goes_on or three)) or (not marks and shared > teased):
            end, marks = index, 0
    return end


def _interrupted(between: list[Block]) -> bool:
    """Whether only an offer stands above a paragraph, which then continues the article."""
    offers = sum(block.kind == "promo" for block in between)
    quiet = ("promo", "boilerplate", "affiliate_notice")
    buttons = [block.headline_like and block.shape.words <= _LONGEST_BUTTON for block in between]
    return offers > 0 and all(block.kind in quiet or button for block, button in zip(between, buttons, strict=True))


def _weight(blocks: list[Block], index: int, apart: bool) -> int:
    """Returns how strongly a line indicates the article; teasers are single paragraphs between headlines.

    `apart`: paragraphs have a blank line above; the text of a card has none below its heading.
    """
    block, shape = blocks[index], blocks[index].shape
    if block.kind in CITED:
        return 6
    if block.kind is not None:
        return -2
    if (shape.closed or shape.quoted_end) and not (shape.text.endswith("?") and shape.words < 10):
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        above = blocks[index - 1] if index else None
        listed = shape.bullet and above is not None and above.kind == "boilerplate"
        single = above is not None and (listed or above.headline_like)
        single = single and below is not None and below.open and (not below.prose or below.shape.text.endswith("?"))
        single = single and shape.words <= hints.LONGEST_TEASER
        single = single or (apart and not shape.gap and shape.words <= hints.LONGEST_TEASER)
        words = min(shape.words, 40) if shape.words >= 6 else 2
        return words // 3 if single else words
    divides = shape.words <= 8 and all(one.prose and one.shape.words >= 8 for one in blocks[index + 1 : index + 3])
    if divides and index + 2 < len(blocks):
        return -3  # a subhead with two paragraphs
    if shape.bullet:
        return -3 if shape.words < 7 else -8
    return -6 if shape.words <= 3 or shape.closed else -8
