"""Leaves out boxes in or below the article: offers, other stories, readers' comments, captions, author bios."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from index.corpus.boilerplate import hints, pattern_parts, patterns
from index.corpus.boilerplate.note_wording import note_kind
from index.corpus.html.blocks import ALL_LINKED, HEADINGS, PageBlock, kind_of_element, linked_share, squeezed
from index.corpus.html.component_names import PICTURED, component_names
from index.corpus.html.pruning import is_card
from index.corpus.html.signed_posts import SIGNED_POST
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement


_LONG_WORD = lazy(r"[^\W\d_]{5,}")
_TIMED = lazy(rf"\b(?:{pattern_parts.AGO}|{pattern_parts.DATE})", re.I)
_LONGEST_HEAD = 12  # words of the line above a comment or a teaser
_RELATED, _HARDLY_RELATED = 0.3, 0.1  # share of the long words that the article has, too
_LONGEST_NAME = 4  # words
_LONGEST_LABEL, _LONGEST_TEASER = 4, 70  # words
_LARGEST_BOX = 120  # words
_LONGEST_PITCH = 60  # words
_LONGEST_CAPTION, _MOST_PICTURES = 45, 12  # words; captions of a page that is not a gallery
_MOST_PIECES = 20  # elements of a caption or of the table that lays it out
_PARTS_OF_TEXT = frozenset({"ul", "ol", "dl", "li", "blockquote"})
_LABELLED = lazy(r"[^\W\d_][^:]{1,30}: \S")


def drop_boxes(blocks: Sequence[PageBlock], asking: set[HtmlElement], writers: set[str]) -> None:
    """Leaves out boxes in and below the article that solicit the reader or introduce a writer, and cards."""
    body = body_element(blocks)
    if body is None:
        return
    inside: dict[HtmlElement, list[PageBlock]] = {}
    kinds: Counter[tuple[str, str]] = Counter()
    for block in blocks:
        if (child := box_of(body, block.element)) is not None:
            inside.setdefault(child, []).append(block)
            kinds[kind_of_element(child)] += len(block.text) * block.taken
    whole = kinds.total()
    for child, held in inside.items():
        if (
            child.tag in ("p", "ul", "ol", "dl", "table", "pre", "h1", *HEADINGS)
            or kinds[kind_of_element(child)] > 0.25 * whole
        ):
            continue
        text = " ".join(child.text_content().split())
        if len(text.split()) > _LARGEST_BOX:
            continue
        texts = [block.text for block in held]
        found = _is_teaser(held) or any(_names_writer(text, writers) for text in texts[:2])
        if (found or _is_box(child, texts, asking)) and not any(map(note_kind, texts)):
            for block in held:
                block.taken = False


def drop_below(blocks: Sequence[PageBlock]) -> None:
    """Leaves out other stories and readers' comments in containers of their own below the article."""
    body = body_element(blocks)
    if body is None:
        return
    boxes = [box_of(body, block.element) for block in blocks]
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
    holders = {one.getparent(): one for one in (body, *body.iterancestors())}  # of the article, beside other boxes
    for box, held in below.items():
        alike = kind_of_element(box) == kind_of_element(body) or _are_alike(box, holders[box.getparent()])
        if not alike and _is_other_text(held, own):
            for block in held:
                block.taken = False


def _are_alike(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two elements have the same tag and a class in common, like the sections of a page builder."""
    classes = [set((element.get("class") or "").split()) for element in (one, other)]
    return one.tag == other.tag and not classes[0].isdisjoint(classes[1])


def _is_other_text(held: Sequence[PageBlock], own: set[str]) -> bool:
    """Whether lines below the article are signed with a time, or hardly share a word with it (`own`)."""
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


def drop_pictures(blocks: Sequence[PageBlock]) -> None:
    """Leaves out a few words that share an element with a picture, except in lists of such elements."""
    boxes = [(box, block) for block in blocks if not block.row and (box := _picture_box(block)) is not None]
    boxes = [(box, block) for box, block in boxes if note_kind(block.text) is None]
    held = [block for _, block in boxes if block.taken]
    size = sum(len(block.text) for block in held)
    if len(held) <= _MOST_PICTURES and size < 0.2 * sum(len(block.text) for block in blocks if block.taken):
        for _, block in boxes:
            block.taken, block.caption = False, True


def _picture_box(block: PageBlock) -> HtmlElement | None:
    """Returns the element of a line, or its parent, if it has a picture, no heading and few other words."""
    if block.element.tag == "p" and _is_small_print(block.element) and _is_pictured(block.element):
        return block.element
    if block.element.tag not in ("p", "div", "span", "td", "section", "center"):
        return None
    tables = list(islice(block.element.iterancestors("table"), 1 if block.element.tag == "td" else 0))
    small = [one for one in tables if next(islice(one.iter("td"), _MOST_PIECES, None), None) is None]
    around = [block.element, block.element.getparent()]
    if block.element.tag == "p":
        around = [one for one in around[1:] if one is not None and PICTURED.search(component_names(one))]
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
    """Whether the element has a picture, or the one before it is only a picture."""
    before = element.getprevious()
    if before is not None and (before.tag == "img" or not before.text_content().strip()):
        return before.tag == "img" or next(before.iter("img", "picture", "video"), None) is not None
    return next(element.iter("img", "picture", "video"), None) is not None


def writers_of(blocks: Sequence[PageBlock], authors: str | None) -> set[str]:
    """Returns two words of each author's name, out of the metadata, and the bylines and links above the text."""
    first = next((place for place, block in enumerate(blocks) if block.taken and block.prose), 0)
    names = [block.text.split()[1:3] for block in blocks[:first] if hints.SIGNED_BY.match(block.text)]
    links = (link.text_content().split() for block in blocks[:first] for link in block.element.iter("a"))
    names += [name[:2] for name in links if 2 <= len(name) <= _LONGEST_NAME and all(word[0].isupper() for word in name)]
    names += [name.split()[:2] for name in (authors or "").split(", ")]
    return {" ".join(name).rstrip(",|") for name in names if len(name) == 2}


def drop_writers(blocks: Sequence[PageBlock], writers: set[str]) -> None:
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
    pitched = addressed and not hints.QUOTED.search(text)
    pitched = pitched and bool(hints.FIRST_PERSON_PLURAL.search(text) or hints.OFFER_WORDS.search(text))
    offered = any(
        kind in ("promo", "affiliate_notice", "teaser", "author_bio") and any(map(pattern.search, texts[:2]))
        for kind, pattern in patterns.STRONG
    )
    return pitched or offered or element in asking or linked_share(element) >= 0.8 or is_card(element)


def _is_teaser(held: Sequence[PageBlock]) -> bool:
    """Whether a small box is a link, with a label and a summary at most, or short scraps."""
    words = [len(block.text.split()) for block in held]
    link = next((place for place, block in enumerate(held) if block.linked >= ALL_LINKED), len(held))
    if any(block.row or block.element.tag in ("h1", "li", "pre") for block in held):
        return False
    if link < len(held) and sum(words[:link]) <= _LONGEST_LABEL < words[link] and sum(words) <= _LONGEST_TEASER:
        return True
    if 2 * sum(_LABELLED.match(block.text) is not None for block in held) > len(held):
        return False  # facts
    return len(held) >= 2 and max(words) <= _LONGEST_LABEL and not any(block.closed for block in held)


def body_element(blocks: Sequence[PageBlock]) -> HtmlElement | None:
    """Returns the smallest element, but no list or quotation, that holds most of the taken prose."""
    sizes: Counter[HtmlElement] = Counter()
    prose = [block for block in blocks if block.taken and block.prose]
    for block in prose:
        for one in block.element.iterancestors():
            sizes[one] += len(block.text)
    enough = 0.7 * sum(len(block.text) for block in prose)
    holding = [one for one, size in sizes.items() if size >= enough and one.tag not in _PARTS_OF_TEXT]
    return max(holding, key=lambda one: sum(1 for _ in one.iterancestors()), default=None)


def box_of(body: HtmlElement, element: HtmlElement) -> HtmlElement | None:
    """Returns the ancestor of `element` that is a child of `body` or of its ancestors; None for those themselves."""
    around = {body, *body.iterancestors()}
    while element not in around:
        parent = element.getparent()
        if parent is None or parent in around:
            return element
        element = parent
    return None
