"""Extracts the article's text from the HTML tree of a page.

The page's blocks (paragraphs, headings, items, rows) are taken in document order. trafilatura decides which belong to
the article, together with the page's own `articleBody` if it has one. Blocks among and beside those that look like
reporting are added, because trafilatura takes one container of several and leaves out tables and lists. Whatever the
markup excludes (hidden text, link lists, captions, forms) is removed first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from copy import deepcopy
from itertools import groupby, islice, zip_longest
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from index.corpus.boilerplate import hints, pattern_parts, patterns
from index.corpus.boilerplate.embedded_posts import is_signature
from index.corpus.boilerplate.note_wording import note_kind
from index.corpus.html.blocks import HEADINGS, PageBlock, linked_share, page_blocks, squeezed, text_length
from index.corpus.html.component_names import component_names
from index.corpus.html.pruning import is_card, prune_tree
from index.corpus.html.signed_posts import SIGNED_POST
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement
_ALL_LINKED = 0.95
_LABEL = lazy(r"[^:.!?]{2,40}:\s")
_BETWEEN_LINKS = lazy(r"\s[|/·•]\s")
_LONGEST_OUTSIDE = 50  # characters
_LONG_WORD = lazy(r"[^\W\d_]{5,}")
_TIMED = lazy(rf"\b(?:{pattern_parts.AGO}|{pattern_parts.DATE})", re.I)
_LONGEST_HEAD = 12  # words of the line above a comment or a teaser
_RELATED, _HARDLY_RELATED = 0.3, 0.1  # share of the long words that the article has, too
_TEASER = 30  # words
_MOST_COMPARED, _LONGEST_COPY, _LONGEST_SPEAKER = 400, 300, 6  # blocks; characters; words
_LONGEST_LABEL, _LONGEST_TEASER = 4, 70  # words
_LARGEST_BOX = 120  # words
_LONGEST_PITCH = 60  # words
_LONGEST_CAPTION, _MOST_PICTURES = 45, 12  # words; captions of a page that is not a gallery
_MOST_PIECES = 20  # elements of a caption or of the table that lays it out
_QUOTED = lazy('["“”„«»]')
_STANDFIRST = lazy(
    r"(?:^|[\s_-])(?:standfirst|stand-first|sub-?deck|lead|lede|intro|chapo|summary|dek|deck|subtitle|sub-?head(?:line|ing)?|"
    r"vorspann|"
    r"excerpt|kicker-?text|description)(?:$|[\s_-])",
    re.I,
)
_LONGEST_TOP, _MOST_KEY_POINTS = 12, 8  # blocks between the headline and the text; items
_PICTURED = lazy(r"(?:^|-)(?:img|image|picture|photo|media|video|figure|art|hero|thumb(?:nail)?)(?:$|-)", re.I)
# trafilatura is quadratic in the page: beyond these limits blocks are chosen by their shape alone.
_MOST_ELEMENTS, _MOST_BLOCKS = 10_000, 4_000


def page_text(tree: HtmlElement, headline: str | None, body: str | None, authors: str | None = None) -> str:
    """Returns the article's text, with a blank line between blocks; "" if none is found.

    `headline`, `body` (`articleBody`) and `authors` (separated by commas) are as stated by the page. Modifies the tree.
    """
    import trafilatura  # 0.3 s, needed only for HTML

    asking = prune_tree(tree)
    titles = _titles(tree)
    blocks = list(page_blocks(tree))
    extracted = ""
    if len(blocks) <= _MOST_BLOCKS and sum(1 for _ in tree.iter()) <= _MOST_ELEMENTS:
        with suppress(RecursionError):  # hundreds of nested elements
            extracted = trafilatura.extract(deepcopy(tree), include_comments=False, include_tables=True) or ""
    else:
        body = None  # comparing it with each block takes as long
    _take_extracted(blocks, extracted, body)
    _take_similar(blocks)
    writers = _writers(blocks, authors)
    _drop_boxes(blocks, asking, writers)
    _drop_below(blocks)
    _drop_pictures(blocks)
    _drop_writers(blocks, writers)
    _drop_headless(blocks)
    _take_standfirst(blocks, headline)
    _keep_one_title(blocks, titles, headline)
    _drop_above_title(blocks)
    _drop_copies(blocks)
    _drop_teasers(blocks)
    if not any(block.taken for block in blocks):
        return extracted
    return _joined([block for block in blocks if block.taken])


def _titles(tree: HtmlElement) -> set[str]:
    return {squeezed(one.text_content()) for one in tree.iter("h1")} - {""}


def _take_extracted(blocks: Sequence[PageBlock], extracted: str, body: str | None) -> None:
    """Takes the blocks in trafilatura's text, or in the page's own `articleBody` if enough of it is printed."""
    lines = {squeezed(line) for line in extracted.splitlines()}
    whole = squeezed(extracted)
    stated = squeezed(body or "")
    for block in blocks:
        compact = squeezed(block.text)
        if not compact:
            continue
        block.taken = compact in lines or (len(compact) >= 20 and compact in whole)
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
    kinds = Counter(map(_kind, held))
    beside = [id(one) in parents or (kinds[_kind(one)] >= 2 and bool(one.get("class"))) for one in holders]
    for block in blocks:
        least = 0.9 if block.element.tag in HEADINGS else 0.6
        closed = block.closed and block.linked < _ALL_LINKED
        if block.linked >= least and not (closed or block.row or block.element.tag in ("li", "dd", "dt", "h1")):
            block.taken = False  # a link, with or without a label before it, leads to another story
        if not block.closed and block.linked and _is_row_of_links(block):
            block.taken, block.left_out = False, True
    open_ones = [
        place for place, block in enumerate(blocks) if not (block.taken or block.left_out or block.linked >= 0.4)
    ]
    for place in open_ones:
        blocks[place].taken = blocks[place].prose and beside[place] and blocks[place].element.tag != "h1"
    _take_first_part(blocks, holders, parents)
    places = [place for place, block in enumerate(blocks) if block.taken and block.prose]
    for place in open_ones:
        if places[0] < place < places[-1] or blocks[place].row or blocks[place].element.tag in ("li", "dd", "dt"):
            _take_short(blocks[place], beside[place], places[0] < place < places[-1])


def _is_row_of_links(block: PageBlock) -> bool:
    """Whether a line is a label and links: "Follow live: the council meeting", "On the ferry: The engine | The "
    "crew"."""
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
    """Drops headings that no taken block follows."""
    for block, after in zip_longest(blocks, blocks[1:]):
        if block.taken and block.element.tag in HEADINGS and (after is None or not after.taken):
            block.taken = False


def _drop_above_title(blocks: Sequence[PageBlock]) -> None:
    """Drops blocks above the printed headline: site-wide text, or a quotation from the article."""
    title = next((place for place, block in enumerate(blocks) if block.taken and block.element.tag == "h1"), 0)
    above = [block for block in blocks[:title] if block.taken]
    if sum(len(block.text) for block in above) < 0.2 * sum(len(block.text) for block in blocks if block.taken):
        for block in above:
            block.taken = note_kind(block.text) is not None or _credits(block.text)  # such as the day of publication


def _take_short(block: PageBlock, beside: bool, inside: bool) -> None:
    """Takes an item, a heading or a short line if it stands `beside` prose or `inside` the article."""
    length = text_length(block.text)
    if block.taken or block.element.tag == "h1":
        return
    parent = block.element.getparent()
    if inside and SIGNED_POST in (
        (block.element.get("class") or ""),
        (parent.get("class") or "") if parent is not None else "",
    ):
        block.taken = True
    elif block.row or block.element.tag in ("li", "dd", "dt"):
        block.taken = beside and (inside or length >= 25)
    elif block.element.tag in HEADINGS:
        block.taken = inside and beside and length <= 160
    elif block.element.tag in ("p", "blockquote", "pre"):
        block.taken = inside and beside and length >= 12


def _take_standfirst(blocks: Sequence[PageBlock], headline: str | None) -> None:
    """Takes prose between the printed headline and the article that is named or placed as its standfirst."""
    first = next((place for place, block in enumerate(blocks) if block.taken and block.prose), 0)
    title = next((place for place in range(first - 1, -1, -1) if _is_title(blocks[place], headline)), None)
    if title is None:
        return
    for place in range(title + 1, min(first, title + _LONGEST_TOP)):
        block = blocks[place]
        holders = (block.element, *islice(block.element.iterancestors(), 2))
        names = [component_names(one) for one in holders]
        named = any(map(_STANDFIRST.search, names)) and not any(map(_PICTURED.search, names))
        placed = place == title + 1 and block.element.tag in ("p", "div", *HEADINGS)
        if block.linked or block.caption or not (named or placed) or _credits(block.text):
            continue
        open_one = len(block.text.split()) >= 5 and (named or block.element.tag in HEADINGS)
        if block.prose or open_one or (named and block.closed):
            block.taken = True
    for block in blocks[title + 1 : min(first, title + _LONGEST_TOP)]:
        block.taken = block.taken or _is_key_point(block)


def _is_key_point(block: PageBlock) -> bool:
    """Whether this is an item of a summary: a list of several longer items, none of them a link or a credit."""
    parent = block.element.getparent()
    if block.element.tag != "li" or parent is None or linked_share(parent) > 0:
        return False
    items = [" ".join(item.text_content().split()) for item in islice(parent.iterchildren("li"), _MOST_KEY_POINTS + 1)]
    return 2 <= len(items) <= _MOST_KEY_POINTS and all(len(item.split()) >= 6 and not _credits(item) for item in items)


def _is_title(block: PageBlock, headline: str | None) -> bool:
    """Whether this is the page's first heading, or a heading with the stated headline."""
    if block.element.tag == "h1":
        return True
    wanted, text = squeezed(headline or ""), squeezed(block.text)
    return block.element.tag in HEADINGS and len(wanted) >= 15 and wanted in text


def _credits(text: str) -> bool:
    """Whether this is a byline, a date, a picture credit or an offer."""
    return hints.BYLINE.search(text) is not None or any(pattern.search(text) for _, pattern in patterns.STRONG)


def _drop_boxes(blocks: Sequence[PageBlock], asking: set[HtmlElement], writers: set[str]) -> None:
    """Leaves out boxes in and below the article that solicit the reader or introduce a writer, and cards."""
    body = _body_element(blocks)
    if body is None:
        return
    inside: dict[HtmlElement, list[PageBlock]] = {}
    kinds: Counter[tuple[str, str]] = Counter()
    for block in blocks:
        if (child := _box_of(body, block.element)) is not None:
            inside.setdefault(child, []).append(block)
            kinds[_kind(child)] += len(block.text) * block.taken
    whole = kinds.total()
    for child, held in inside.items():
        if child.tag in ("p", "ul", "ol", "dl", "table", "pre", "h1", *HEADINGS) or kinds[_kind(child)] > 0.25 * whole:
            continue
        text = " ".join(child.text_content().split())
        if len(text.split()) > _LARGEST_BOX or any(note_kind(block.text) for block in held):
            continue
        texts = [block.text for block in held]
        if _is_box(child, texts, asking) or _is_teaser(held) or any(_names_writer(text, writers) for text in texts[:2]):
            for block in held:
                block.taken = False


def _drop_below(blocks: Sequence[PageBlock]) -> None:
    """Leaves out other stories and readers' comments in containers of their own below the article."""
    body = _body_element(blocks)
    if body is None:
        return
    boxes = [_box_of(body, block.element) for block in blocks]
    inside = [
        box is None or box.getparent() is body or block.element is body
        for box, block in zip(boxes, blocks, strict=True)
    ]
    last = max((place for place, is_inside in enumerate(inside) if is_inside), default=len(blocks))
    own = {
        word for block, is_inside in zip(blocks, inside, strict=True) if is_inside for word in _long_words(block.text)
    }
    below: dict[HtmlElement, list[PageBlock]] = {}
    for box, block in zip(boxes[last + 1 :], blocks[last + 1 :], strict=True):
        if box is not None:
            below.setdefault(box, []).append(block)
    for box, held in below.items():
        if _kind(box) != _kind(body) and _is_other_text(held, own):
            for block in held:
                block.taken = False


def _is_other_text(held: Sequence[PageBlock], own: set[str]) -> bool:
    """Whether lines below the article are signed with a time, or share hardly a word with it (`own`)."""
    if any(note_kind(block.text) is not None for block in held) or not any(block.taken for block in held):
        return False
    short = [block for block in held if not block.closed and len(block.text.split()) <= _LONGEST_HEAD]
    if any(_TIMED.search(block.text) for block in short):
        return True
    words = {word for block in held if block.taken for word in _long_words(block.text)}
    shared = len(words & own) / max(len(words), 1)
    return shared < (_RELATED if held[0] in short else _HARDLY_RELATED)


def _long_words(text: str) -> set[str]:
    return set(_LONG_WORD.findall(text.casefold()))


def _drop_pictures(blocks: Sequence[PageBlock]) -> None:
    """Leaves out a few words that share an element with a picture, except in lists of such elements."""
    boxes = [(box, block) for block in blocks if not block.row and (box := _picture_box(block)) is not None]
    held = [block for _, block in boxes if block.taken]
    size = sum(len(block.text) for block in held)
    if len(held) <= _MOST_PICTURES and size < 0.2 * sum(len(block.text) for block in blocks if block.taken):
        for _, block in boxes:
            block.taken, block.caption = False, True


def _picture_box(block: PageBlock) -> HtmlElement | None:
    """Returns the element of a line, or its parent, if it has a picture, no heading and few other words."""
    if note_kind(block.text) is not None:
        return None
    if block.element.tag == "p" and _is_small_print(block.element) and _is_pictured(block.element):
        return block.element
    if block.element.tag not in ("p", "div", "span", "td", "section", "center"):
        return None
    tables = list(islice(block.element.iterancestors("table"), 1 if block.element.tag == "td" else 0))
    small = [one for one in tables if next(islice(one.iter("td"), _MOST_PIECES, None), None) is None]
    around = [block.element, block.element.getparent()]
    if block.element.tag == "p":
        around = [one for one in around[1:] if one is not None and _PICTURED.search(component_names(one))]
    for one in (*around, *small):
        if one is None or one.tag in ("body", "main", "article") or len(one.text_content().split()) > _LONGEST_CAPTION:
            return None
        if next(one.iter("img", "picture", "video"), None) is not None:
            return None if next(one.iter("h1", *HEADINGS), None) is not None else one
    return None


def _is_small_print(element: HtmlElement) -> bool:
    """Whether all words of a short paragraph are small or in italics."""
    if next(islice(element.iterchildren(), _MOST_PIECES, None), None) is not None:
        return False
    inside = "".join(one.text_content() for one in element if one.tag in ("small", "em", "i"))
    whole = " ".join(element.text_content().split())
    return 0 < len(whole.split()) <= _LONGEST_CAPTION and squeezed(inside) == squeezed(whole)


def _is_pictured(element: HtmlElement) -> bool:
    """Whether a picture stands in the element, or is all that stands in the one before it."""
    before = element.getprevious()
    if before is not None and (before.tag == "img" or not before.text_content().strip()):
        return before.tag == "img" or next(before.iter("img", "picture", "video"), None) is not None
    return next(element.iter("img", "picture", "video"), None) is not None


def _writers(blocks: Sequence[PageBlock], authors: str | None) -> set[str]:
    """Returns the first two words of each author's name, out of the metadata and the bylines above the text."""
    first = next((place for place, block in enumerate(blocks) if block.taken and block.prose), 0)
    names = [block.text.split()[1:3] for block in blocks[:first] if hints.SIGNED_BY.match(block.text)]
    names += [name.split()[:2] for name in (authors or "").split(", ")]
    return {" ".join(name).rstrip(",|") for name in names if len(name) == 2}


def _drop_writers(blocks: Sequence[PageBlock], writers: set[str]) -> None:
    """Leaves out up to two last paragraphs that begin with the name of an author."""
    prose = [block for block in blocks if block.taken and block.prose]
    for block in prose[-2:] if len(prose) > 3 else ():
        block.taken = not _names_writer(block.text, writers)


def _names_writer(text: str, writers: set[str]) -> bool:
    return " ".join(text.split()[:2]).rstrip(",") in writers


def _is_box(element: HtmlElement, texts: Sequence[str], asking: set[HtmlElement]) -> bool:
    """Whether an element addresses the reader or leads to another story."""
    if element.tag == "blockquote" or SIGNED_POST in (element.get("class"), *(one.get("class") for one in element)):
        return False
    text = " ".join(texts)
    addressed = len(text.split()) <= _LONGEST_PITCH and hints.SECOND_PERSON.search(text) is not None
    pitched = addressed and not _QUOTED.search(text)
    pitched = pitched and bool(hints.FIRST_PERSON_PLURAL.search(text) or hints.OFFER_WORDS.search(text))
    offered = any(
        kind in ("promo", "affiliate_notice", "teaser", "author_bio") and any(map(pattern.search, texts[:2]))
        for kind, pattern in patterns.STRONG
    )
    return pitched or offered or element in asking or linked_share(element) >= 0.8 or is_card(element)


def _is_teaser(held: Sequence[PageBlock]) -> bool:
    """Whether the lines of a small box are a link, below a label at most, and what it is about; or short scraps."""
    words = [len(block.text.split()) for block in held]
    link = next((place for place, block in enumerate(held) if block.linked >= _ALL_LINKED), len(held))
    if any(block.row or block.element.tag in ("h1", "li", "pre") for block in held):
        return False
    if link < len(held) and sum(words[:link]) <= _LONGEST_LABEL < words[link] and sum(words) <= _LONGEST_TEASER:
        return True
    return len(held) >= 2 and max(words) <= _LONGEST_LABEL and not any(block.closed for block in held)


def _body_element(blocks: Sequence[PageBlock]) -> HtmlElement | None:
    """Returns the smallest element that holds most of the taken prose."""
    sizes: Counter[HtmlElement] = Counter()
    prose = [block for block in blocks if block.taken and block.prose]
    for block in prose:
        for one in block.element.iterancestors():
            sizes[one] += len(block.text)
    enough = 0.7 * sum(len(block.text) for block in prose)
    holding = [one for one, size in sizes.items() if size >= enough]
    return max(holding, key=lambda one: sum(1 for _ in one.iterancestors()), default=None)


def _box_of(body: HtmlElement, element: HtmlElement) -> HtmlElement | None:
    """Returns the ancestor of `element` that is a child of `body` or of its ancestors; None for those themselves."""
    around = {body, *body.iterancestors()}
    while element not in around:
        parent = element.getparent()
        if parent is None or parent in around:
            return element
        element = parent
    return None


def _holder(block: PageBlock) -> HtmlElement:
    """Returns the parent of the paragraph, list, table or quotation of a block."""
    element = block.element
    while element.tag in ("p", "li", "ul", "ol", "table", "dl", "dd", "dt", "blockquote", "header", *HEADINGS):
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element


def _kind(element: HtmlElement) -> tuple[str, str]:
    return (str(element.tag), element.get("class") or "")


def _keep_one_title(blocks: Sequence[PageBlock], titles: set[str], headline: str | None) -> None:
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
    """Leaves out repeated text, and words of a paragraph that are printed again in large type with their speaker."""
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
    """Leaves out links to other stories, each followed by a line about it, that stand in one element."""
    for _, group in groupby(blocks, key=lambda block: block.element):
        lines = list(group)
        links = [block.linked >= _ALL_LINKED for block in lines]
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
        return block.element if block.element.tag == "table" else parent
    if block.element.tag == "li" or (parent is not None and parent.get("class") == SIGNED_POST):
        return parent
    return None
