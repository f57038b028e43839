"""Extracts the article's text from the HTML tree of a page.

The page's blocks (paragraphs, headings, items, rows) are taken in document order. trafilatura decides which belong to
the article, together with the page's own `articleBody` if it has one. Blocks among and beside those that look like
reporting are added, because trafilatura takes one container of several and leaves out tables and lists. Whatever the
markup excludes (hidden text, link lists, captions, forms) is removed first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from contextlib import suppress
from copy import deepcopy
from itertools import groupby, islice
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from index.corpus.boilerplate.embedded_posts import is_signature
from index.corpus.boilerplate.note_wording import note_kind
from index.corpus.html.above_text import is_credit, take_standfirst, take_verdict
from index.corpus.html.blocks import (
    ALL_LINKED,
    HEADINGS,
    INLINE_TAGS,
    NUMBERED,
    PageBlock,
    kind_of_element,
    linked_share,
    page_blocks,
    squeezed,
    text_length,
)
from index.corpus.html.boxes import (
    body_element,
    box_of,
    drop_below,
    drop_boxes,
    drop_pictures,
    drop_writers,
    writers_of,
)
from index.corpus.html.pruning import prune_tree
from index.corpus.html.signed_posts import SIGNED_POST
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement


_DESCRIPTION = re.compile(r"(?:^|:)description$", re.I)
_LABEL = lazy(r"[^:.!?]{2,40}:\s")
_SITE = lazy(r"https?://[^/]+", re.I)
_BETWEEN_LINKS = lazy(r"\s[|/·•]\s")
_LONGEST_OUTSIDE = 50  # characters
_TEASER, _PASSAGE = 30, 30  # words
_MOST_CREDITS, _MOST_LEVELS = 2, 3  # lines; elements around the text
_HARDLY_LINKED = 0.3  # share of a section's characters in links
_MOST_COMPARED, _LONGEST_COPY, _LONGEST_SPEAKER = 400, 300, 6  # blocks; characters; words
_LEAST_TITLE, _MOST_SUBHEADS = 20, 30  # characters; headings
_LIKE_HEADLINE = 60  # per cent
_NEVER_HOLDS = frozenset(
    {"p", "li", "ul", "ol", "table", "dl", "dd", "dt", "blockquote", "header", *HEADINGS, *INLINE_TAGS}
)
# trafilatura is quadratic in the page: beyond these limits blocks are chosen by their shape alone.
_MOST_ELEMENTS, _MOST_BLOCKS = 10_000, 4_000


def page_text(tree: HtmlElement, headline: str | None, body: str | None, authors: str | None = None) -> str:
    """Returns the article's text, with a blank line between blocks; "" if none is found.

    `headline`, `body` (`articleBody`) and `authors` (separated by commas) are as stated by the page. Modifies the tree.
    """
    import trafilatura  # 0.3 s, needed only for HTML

    described = _descriptions(tree)
    asking = prune_tree(tree)
    _lower_headings(tree, headline)
    titles = _printed_titles(tree)
    blocks = list(page_blocks(tree))
    extracted = ""
    if len(blocks) <= _MOST_BLOCKS and sum(1 for _ in tree.iter()) <= _MOST_ELEMENTS:
        with suppress(RecursionError):  # hundreds of nested elements
            extracted = trafilatura.extract(deepcopy(tree), include_comments=False, include_tables=True) or ""
    else:
        body = None  # comparing it with each block takes as long
    _take_extracted(blocks, extracted, body)
    _take_similar(blocks)
    take_verdict(blocks)
    writers = writers_of(blocks, authors)
    drop_boxes(blocks, asking, writers)
    drop_below(blocks)
    drop_pictures(blocks)
    drop_writers(blocks, writers)
    _drop_headless(blocks)
    take_standfirst(blocks, headline, described)
    _keep_one_title(blocks, titles, headline)
    _drop_above_title(blocks)
    _drop_copies(blocks)
    _drop_teasers(blocks)
    if not any(block.taken for block in blocks):
        return extracted
    return _joined([block for block in blocks if block.taken])


def _descriptions(tree: HtmlElement) -> Set[str]:
    """Returns what the page's meta tags say it is about, squeezed."""
    named = (one for one in tree.iter("meta") if _DESCRIPTION.search(one.get("property") or one.get("name") or ""))
    return {squeezed(one.get("content") or "") for one in named}


def _printed_titles(tree: HtmlElement) -> Set[str]:
    """Returns the headings of the first order and, as some sites have none, others that the page's title has."""
    title = squeezed(tree.findtext(".//title") or "")
    others = {squeezed(one.text_content()) for one in islice(tree.iter("h2", "h3"), _MOST_SUBHEADS)}
    titles = {squeezed(one.text_content()) for one in tree.iter("h1")} - {""}
    return titles | {one for one in others if len(one) >= _LEAST_TITLE and one in title}


def _lower_headings(tree: HtmlElement, headline: str | None) -> None:
    """Makes subheads of further headings of the first order beside paragraphs, as some systems print them."""
    headings = list(tree.iter("h1"))
    wanted = squeezed(headline or next((one.text_content() for one in headings), ""))
    for one in headings[1:]:
        around = [next(one.itersiblings("p", "ul", "ol", preceding=before), None) for before in (True, False)]
        if None not in around and fuzz.ratio(squeezed(one.text_content()), wanted) < _LIKE_HEADLINE:
            one.tag = "h2"


def _take_extracted(blocks: Sequence[PageBlock], extracted: str, body: str | None) -> None:
    """Takes the blocks in trafilatura's text, or in the page's own `articleBody` if enough of it is printed."""
    lines = {squeezed(line) for line in extracted.splitlines()}
    whole = squeezed(extracted)
    stated = squeezed(body or "")
    for block in blocks:
        compact = squeezed(block.text)
        if not compact:
            continue
        block.taken = (compact in lines or (len(compact) >= 20 and compact in whole)) and block.element.tag != "dl"
    printed = [block for block in blocks if len(squeezed(block.text)) >= 30 and squeezed(block.text) in stated]
    if sum(len(block.text) for block in printed) < 0.7 * sum(
        len(block.text) for block in blocks if block.taken and block.prose
    ):
        return
    if len(printed) < 3:
        return
    for block in printed:
        block.taken = True
    first, last = blocks.index(printed[0]), blocks.index(printed[-1])
    # If all of the `articleBody` is printed, text between its paragraphs is not the article.
    complete = sum(len(squeezed(block.text)) for block in printed) >= 0.95 * len(stated)
    for place, block in enumerate(blocks):
        between = first <= place <= last and not (complete and block.closed and note_kind(block.text) is None)
        if block.prose and block not in printed and not between:
            block.taken, block.left_out = False, True


def _take_similar(blocks: Sequence[PageBlock]) -> None:
    """Takes blocks that look like reporting and have the same position in the tree as taken ones."""
    taken = [block for block in blocks if block.taken and block.prose]
    if not taken:
        for block in blocks:
            block.taken = block.taken or block.prose
        return
    # Keep all alive to the end: lxml creates a new object, with another id, once the last reference is gone.
    holders = [_holder(block) for block in blocks]
    held = [holder for holder, block in zip(holders, blocks, strict=True) if block.taken and block.prose]
    parents = {id(holder) for holder in held}
    kinds = Counter(map(kind_of_element, held))
    beside = [id(one) in parents or (kinds[kind_of_element(one)] >= 2 and bool(one.get("class"))) for one in holders]
    items = _linked_items(blocks)
    for place, block in enumerate(blocks):
        least = 0.9 if block.element.tag in HEADINGS else 0.6
        if place in items:
            block.taken = True
            continue
        closed = (block.closed or block.text.endswith(":")) and block.linked < ALL_LINKED
        if block.linked >= least and not (closed or block.row or block.element.tag in ("li", "dd", "dt", "h1")):
            block.taken = False  # a link, with or without a label before it, leads to another story
        if not block.closed and block.linked and _is_row_of_links(block):
            block.taken, block.left_out = False, True
    open_ones = [
        place for place, block in enumerate(blocks) if not (block.taken or block.left_out or block.linked >= 0.4)
    ]
    for place in open_ones:
        blocks[place].taken = blocks[place].prose and beside[place] and blocks[place].element.tag != "h1"
    _take_between(blocks, open_ones)
    _take_first_part(blocks, holders, parents)
    body = body_element(blocks)
    parents.update(_take_sections(blocks, open_ones, body))
    places = [place for place, block in enumerate(blocks) if block.taken and block.prose]
    beside = [found or id(holder) in parents for found, holder in zip(beside, holders, strict=True)]
    for place in open_ones:
        block, inside = blocks[place], places[0] < place < places[-1]
        if inside or block.row or block.element.tag in ("li", "dd", "dt"):
            heads = block.element.tag in HEADINGS and _heads(block, blocks[place + 1 : place + 2])
            within = inside and block.element.tag not in ("p", "pre") and body in block.element.iterancestors()
            _take_short(block, beside[place] or heads or within, inside)


def _linked_items(blocks: Sequence[PageBlock]) -> set[int]:
    """Returns the places of linked headings above taken prose that are numbered, or lead each to another site.

    They are the items of a list; other linked headings lead to other stories, most of the same site.
    """
    places = [place for place, block in enumerate(blocks) if block.element.tag in HEADINGS and block.linked >= 0.9]
    sites = {place: _site_of(blocks[place].element) for place in places}
    many = Counter(sites.values())
    found = {
        place
        for place in places
        if (NUMBERED.match(blocks[place].text) or (sites[place] is not None and many[sites[place]] == 1))
        and any(one.taken and one.prose for one in blocks[place + 1 : place + 3])
    }
    return found if len(found) >= 2 else set()


def _site_of(heading: HtmlElement) -> str | None:
    links = (one.get("href") or "" for one in (*heading.iter("a"), *heading.iterancestors("a")))
    return next((found[0].casefold() for link in links if (found := _SITE.match(link))), None)


def _take_between(blocks: Sequence[PageBlock], open_ones: Sequence[int]) -> None:
    """Takes prose between the article's paragraphs in boxes of a kind that holds taken prose, or much of other prose.

    Page builders give each paragraph a box of its own.
    """
    places = [place for place, block in enumerate(blocks) if block.taken and block.prose]
    body = body_element(blocks)
    if body is None:
        return
    kinds = {kind_of_element(box) for place in places if (box := box_of(body, blocks[place].element)) is not None}
    inside: dict[HtmlElement, list[PageBlock]] = {}
    for place in open_ones:
        block = blocks[place]
        if places[0] < place < places[-1] and block.prose and body in block.element.iterancestors():
            box = box_of(body, block.element)
            inside.setdefault(body if box is None else box, []).append(block)
    sizes: Counter[tuple[str, str]] = Counter()
    for box, held in inside.items():
        sizes[kind_of_element(box)] += sum(len(block.text.split()) for block in held)
    for box, held in inside.items():
        if kind_of_element(box) in kinds or sizes[kind_of_element(box)] >= _PASSAGE:
            for block in held:
                block.taken = True


def _take_sections(blocks: Sequence[PageBlock], open_ones: Sequence[int], body: HtmlElement | None) -> set[int]:
    """Takes the prose of sections like the one that holds the article; returns the ids of their containers.

    Some systems cut an article at each picture or advertisement and put the pieces into boxes of one class.
    """
    sections: set[HtmlElement] = set()
    for one in islice([] if body is None else [body, *body.iterancestors()], _MOST_LEVELS):
        if one.tag not in ("div", "section") or one.find(".//h1") is not None:
            break
        sections.update(other for other in _siblings(one) if _continues(one, other))
    held: set[int] = set()
    for place in open_ones:
        block = blocks[place]
        if block.prose and any(above in sections for above in block.element.iterancestors()):
            block.taken = True
            held.add(id(_holder(block)))
    return held


def _siblings(element: HtmlElement) -> Iterator[HtmlElement]:
    yield from element.itersiblings(preceding=True)
    yield from element.itersiblings()


def _continues(section: HtmlElement, other: HtmlElement) -> bool:
    """Whether a sibling has the class of a section and holds paragraphs, but no headline or link list."""
    if kind_of_element(section) != kind_of_element(other) or not section.get("class"):
        return False
    return other.find(".//h1") is None and other.find(".//article") is None and linked_share(other) <= _HARDLY_LINKED


def _heads(heading: PageBlock, below: Sequence[PageBlock]) -> bool:
    """Whether the next block is taken prose in the heading's own container, as in an entry of a live blog."""
    parent = heading.element.getparent()
    return any(one.taken and one.prose and parent in one.element.iterancestors() for one in below)


def _is_row_of_links(block: PageBlock) -> bool:
    """Whether a line is a label and links: “Follow live: the vote”, “On the ferry: The engine | The crew”."""
    label = _LABEL.match(block.text)
    outside = len(block.text) * (1 - block.linked)
    several = _BETWEEN_LINKS.search(block.text) is not None
    return label is not None and outside <= (_LONGEST_OUTSIDE if several else label.end() + 2)


def _take_first_part(blocks: Sequence[PageBlock], holders: Sequence[HtmlElement], taken: set[int]) -> None:
    """Takes the paragraphs of a container right before the first one of the article, as of an introduction.

    `holders` are the containers of the blocks, `taken` the ids of those that hold the article.
    """
    first = next((place for place, block in enumerate(blocks) if block.taken and block.prose), 0)
    before = holders[first].getprevious() if blocks else None
    part = [block for block, holder in zip(blocks[:first], holders, strict=False) if holder is before]
    prose = [block for block in part if block.prose and block.element.tag == "p" and not block.left_out]
    if len(prose) >= 2 and len(prose) == len(part) and id(before) not in taken:
        for block in prose:
            block.taken = True


def _drop_headless(blocks: Sequence[PageBlock]) -> None:
    """Drops headings that no taken block follows; one with a box of its own may have a picture's lines below it."""
    body = body_element(blocks)
    around = set() if body is None else {body, *body.iterancestors()}
    for place, block in enumerate(blocks):
        if not block.taken or block.element.tag not in HEADINGS:
            continue
        parent = block.element.getparent()
        below = islice(blocks, place + 1, place + 2 + (0 if parent in around else _MOST_CREDITS))
        after = next((one for one in below if one.taken or one.element.tag in HEADINGS), None)
        own = after is not None and (after is blocks[place + 1] or parent in after.element.iterancestors())
        block.taken = after is not None and after.taken and own


def _drop_above_title(blocks: Sequence[PageBlock]) -> None:
    """Drops blocks above the printed headline: site-wide text, or a quotation from the article."""
    title = next((place for place, block in enumerate(blocks) if block.taken and block.element.tag == "h1"), 0)
    above = [block for block in blocks[:title] if block.taken]
    if sum(len(block.text) for block in above) < 0.2 * sum(len(block.text) for block in blocks if block.taken):
        for block in above:
            block.taken = note_kind(block.text) is not None or is_credit(block.text)  # such as the day of publication


def _take_short(block: PageBlock, beside: bool, inside: bool) -> None:
    """Takes an item, a heading or a short line if it stands `beside` prose or `inside` the article."""
    length = text_length(block.text)
    if block.taken or block.element.tag == "h1":
        return
    parent = block.element.getparent()
    if inside and SIGNED_POST in [one.get("class") for one in (block.element, parent) if one is not None]:
        block.taken = True
    elif block.row or block.element.tag in ("li", "dd", "dt"):
        block.taken = beside and (inside or (length >= 25 and block.element.tag != "dl"))
    elif block.element.tag in HEADINGS:
        block.taken = inside and beside and length <= 160
    elif block.element.tag in ("p", "blockquote", "pre"):
        block.taken = inside and beside and length >= 12


def _holder(block: PageBlock) -> HtmlElement:
    """Returns the parent of the paragraph, list, table or quotation of a block."""
    element = block.element
    while element.tag in _NEVER_HOLDS:
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    while block.row and len(element) == 1 and element.tag == "div" and (parent := element.getparent()) is not None:
        element = parent  # around a wrapper of the table
    return element


def _keep_one_title(blocks: Sequence[PageBlock], titles: Set[str], headline: str | None) -> None:
    """Keeps the printed headline only if it is the stated one; drops rewordings and repetitions of it."""
    if not any(block.taken for block in blocks):
        return
    wanted = squeezed(headline or "")
    shown = False
    for block in blocks:
        compact = squeezed(block.text)
        if compact in titles:
            block.taken = not shown and (not wanted or fuzz.ratio(compact, wanted) >= 90)
            shown = shown or block.taken


def _drop_copies(blocks: Sequence[PageBlock]) -> None:
    """Leaves out repeated text, and pull quotes with their speaker."""
    seen: set[str] = set()
    copied = False
    for block in blocks:
        compact = squeezed(block.text)
        if not block.taken or len(compact) < 25:
            copied = copied and not block.taken
            continue
        # Two posts of a writer on one day have the same signature.
        copied = copied if is_signature(block.text) else compact in seen
        block.taken = not copied
        seen.add(compact)
    taken = [block for block in blocks if block.taken]
    whole = "|".join(squeezed(block.text) for block in taken)
    for block in taken if len(taken) <= _MOST_COMPARED else ():
        compact = squeezed(block.text)
        listed = block.row or block.element.tag in ("li", "h1", *HEADINGS) or is_signature(block.text)
        if not listed and 20 <= len(compact) <= _LONGEST_COPY and whole.count(compact) > 1:
            block.taken = False
            _drop_speaker(taken, block)


def _drop_speaker(blocks: Sequence[PageBlock], quote: PageBlock) -> None:
    """Leaves out the short lines beside a repeated quotation in its box."""
    box = quote.element if quote.element.tag == "blockquote" else quote.element.getparent()
    beside = [block for block in blocks if block is not quote and box in (block.element, block.element.getparent())]
    if len(beside) <= 2:
        for block in beside:
            block.taken = block.closed or len(block.text.split()) > _LONGEST_SPEAKER


def _drop_teasers(blocks: Sequence[PageBlock]) -> None:
    """Leaves out links to other stories in one element, each followed by a line about it."""
    for _, group in groupby(blocks, key=lambda block: block.element):
        lines = list(group)
        links = [block.linked >= ALL_LINKED for block in lines]
        pairs = len(lines) // 2
        if pairs >= 2 and links == [True, False] * pairs and all(len(one.text.split()) <= _TEASER for one in lines):
            for block in lines:
                block.taken = False


def _joined(blocks: Sequence[PageBlock]) -> str:
    """Joins the blocks one per line, list items with a dash; blank lines separate all but the lines of a group."""
    text = ""
    last: HtmlElement | None = None
    for block in blocks:
        listed = block.element.tag == "li" and not block.row
        group = _group(block)
        if text:
            text += "\n" if group is not None and group is last else "\n\n"
        text += f"- {block.text}" if listed else block.text
        last = group
    return text


def _group(block: PageBlock) -> HtmlElement | None:
    """Returns the list, table or embedded post whose lines belong together."""
    parent = block.element.getparent()
    if block.row:
        return parent if block.element.tag == "caption" else block.element
    if block.element.tag == "li" or (parent is not None and parent.get("class") == SIGNED_POST):
        return parent
    return None
