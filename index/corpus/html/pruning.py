"""Removes what a page's markup shows is not the article: hidden text, forms, navigation, link lists, captions, teasers.

Embedded posts, accordions and times inside sentences are prepared first, so that their words are kept.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, islice
from typing import TYPE_CHECKING

from index.corpus.boilerplate.note_wording import note_kind
from index.corpus.html.blocks import (
    HEADINGS,
    INLINE_TAGS,
    NUMBERED,
    extents,
    holds_data,
    kind_of_element,
    leads_away,
    length_without_links,
    linked_share,
    squeezed,
    text_length,
)
from index.corpus.html.component_names import (
    ARTICLE_TEXT,
    NOT_ARTICLE,
    component_names,
)
from index.corpus.html.discussions import holders_of_entries, open_discussion, states_article
from index.corpus.html.opened_text import ASKS, is_hidden, is_label, is_sentence, open_text
from index.corpus.html.signed_posts import sign_posts
from index.corpus.tokens import word_set
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DROPPED_TAGS = (
    "noscript", "svg", "form", "button", "select", "textarea", "input", "iframe", "nav",
    "object", "figcaption", "dialog", "datalist", "amp-sidebar", "amp-ad", "rt", "rp",
)  # fmt: skip
_HIDDEN_CLASS = lazy(
    r"(?:^|\s)(?:hide|hidden|is-hidden|d-none|sr-only|screen-reader-text|visually-?hidden|noprint|no-print|"
    r"element-invisible)"
    r"(?:\s|$)",
    re.I,
)
_CAPTION_NAME = lazy(r"(?:^|-)(?:caption|(?:img|image|photo|pic(?:ture)?)-?(?:desc\w*|credits?|caption))(?:$|-)", re.I)
_FIGURED_TEXT = ("table", "blockquote", "pre", "ol", "dl")
_ROLES = word_set("navigation complementary contentinfo banner dialog alertdialog search menu toolbar tooltip")
_MOSTLY = 0.35  # of the text of a page
_SMALL = 40  # words; a shorter paragraph or heading may be excluded by its own name
_LONGEST_CARD = 420  # characters
_SITE = lazy(r"https?://[^/]+", re.I)
_FOOTNOTE_MARK = lazy(r"[\s\[(,*†‡]*(?:\d{1,3}|[a-z]|note \d+)?[\s\]),*†‡]*", re.I)
_SHORT_LINE = 15  # words
_SHORTEST_NAME = 5  # characters
_LONGEST_LABEL, _LONGEST_PIECE = 8, 200  # words; characters
_MOST_IN_BOX = 20  # children of a box around a list
_SENTENCE_END = lazy(r"[.!?…][\"”’)]*\s*$")
_GOES_ON = frozenset(",.;:!?)”’")
_PULL_QUOTE = lazy(r"pull-?quote", re.I)
_MOST_WHOLE = 3  # headings, and elements around one, that may hold most of a page
_MOST_TERMS = 100  # buttons of a page that explain a word
_MOST_PULL_QUOTES = 50  # of a page; each is searched for in the whole page


def prune_tree(tree: HtmlElement) -> set[HtmlElement]:
    """Removes what the markup shows is not the article; returns the elements around what solicits the reader.

    Embedded posts become a `div` of the class `SIGNED_POST` with their signature as its last paragraph. On a discussion
    page the posts lose their names, so that no rule for reader comments matches them.
    """
    common = _common_names(tree)
    _unwrap_times(tree)
    _drop_footnote_marks(tree)
    sign_posts(tree)
    _part_cites(tree)
    is_article = states_article(tree)
    for element in list(tree.iter("script", "style", "template")):
        _drop(element)
    open_text(tree)
    _drop_hover_cards(tree)
    asking = _soliciting(tree)
    _drop_tags(tree)
    if not is_article:
        open_discussion(tree)
    _drop_marked(tree, common)
    _unwrap_items(tree)
    return asking


def _unwrap_items(tree: HtmlElement) -> None:
    """Removes the tags of a paragraph that is all of a list's item, so that its line is known as an item."""
    for element in list(tree.iter("p", "div")):
        parent = element.getparent()
        if parent is None or parent.tag != "li" or len(parent) > 1 or (parent.text or "").strip():
            continue
        if not (element.tail or "").strip() and all(one.tag in INLINE_TAGS for one in element):
            element.drop_tag()


def _common_names(tree: HtmlElement) -> set[str]:
    """Returns names that much of the page's text has in its paragraphs, such as "paywall"."""
    sizes: Counter[str] = Counter()
    for paragraph in tree.iter("p"):
        sizes[component_names(paragraph)] += len(paragraph.text_content())
    return {name for name, size in sizes.items() if size > _MOSTLY * sizes.total()}


def _unwrap_times(tree: HtmlElement) -> None:
    """Unwraps tags inside sentences that trafilatura would drop with their words; removes words that are struck."""
    for element in list(tree.iter("del", "s", "strike")):
        if len(element.text_content().split()) <= _SMALL:
            _drop(element)
    terms = [one for one in islice(tree.iter("button"), _MOST_TERMS) if _is_in_sentence(one)]
    for element in [*tree.iter("time", "ins", "label", "cite"), *terms]:
        if element.getparent() is not None and any(one.tag in ("p", "li", "td") for one in element.iterancestors()):
            element.drop_tag()


def _drop_footnote_marks(tree: HtmlElement) -> None:
    """Removes the raised numbers that link to footnotes."""
    for mark in list(tree.iter("sup")):
        link = mark.find(".//a")
        link = next(mark.iterancestors("a"), None) if link is None else link
        if link is not None and "#" in (link.get("href") or "") and _FOOTNOTE_MARK.fullmatch(mark.text_content()):
            mark.drop_tree()


def _part_cites(tree: HtmlElement) -> None:
    """Gives the source of a quotation a line of its own."""
    for element in tree.iter("cite"):
        if (parent := element.getparent()) is not None and parent.tag == "blockquote":
            element.tag = "p"


def _drop_hover_cards(tree: HtmlElement) -> None:
    """Removes cards that open over a name: inline elements that begin with the words right before them."""
    for element in list(tree.iter("span", "div")):
        parent, before = element.getparent(), element.getprevious()
        if parent is None or len(element) == 0 or (before is not None and before.tag in ("h1", *HEADINGS)):
            continue
        named = parent.text if before is None else before.tail if (before.tail or "").strip() else before.text
        name = " ".join((named or "")[-_LONGEST_PIECE:].split())
        if len(name) < _SHORTEST_NAME:
            continue
        text = " ".join(" ".join(piece[:_LONGEST_PIECE] for piece in islice(element.itertext(), _MOST_IN_BOX)).split())
        if text != name and text.startswith(name) and len(text.split()) <= _SMALL:
            _drop(element)


def _soliciting(tree: HtmlElement) -> set[HtmlElement]:
    """Returns the elements around a form, or around a button or link that solicits the reader."""
    found: set[HtmlElement] = set()
    for element in tree.iter("form", "button", "input", "a", "audio"):
        text = " ".join(element.text_content().split())
        if element.tag in ("button", "a") and (len(text.split()) > 6 or not ASKS.search(text)):
            continue
        if element.tag == "input" and element.get("type") not in ("email", "submit", "radio"):
            continue
        found.update(islice(element.iterancestors(), 4))
    return found


def _drop_tags(tree: HtmlElement) -> None:
    """Removes elements that are never the article, except one that holds most of the page's text.

    Some systems wrap a whole page in a form, and a tag that nobody closed may hold the headline and all below it.
    """
    headings = islice(tree.iter("h1"), _MOST_WHOLE)
    holders = [one for heading in headings for one in islice(heading.iterancestors(*_DROPPED_TAGS), _MOST_WHOLE)]
    most = length_without_links(tree) / 2
    forms = islice(tree.iter("form"), _MOST_IN_BOX)
    whole = {one for one in (*holders, *forms) if length_without_links(one) > most}
    for element in list(tree.iter(*_DROPPED_TAGS)):
        if element in whole:
            element.tag = "div"
        else:
            _drop(element)


def _drop_marked(tree: HtmlElement, common: set[str]) -> None:
    """Removes what the markup shows is not the article, unless it holds most of the page's text."""
    for element in tree.iter("aside", "footer"):  # some sites put corrections there
        if note_kind(" ".join(element.text_content().split())) is not None:
            element.tag = "div"
            element.attrib.clear()
    for figure in list(tree.iter("figure")):
        if next(figure.iter(*_FIGURED_TEXT), None) is None and len(figure.findall(".//p")) < 3:
            _drop(figure)
        else:
            figure.tag = "div"
    sizes = extents(tree)
    whole = sizes[tree]
    gone: set[HtmlElement] = set()
    for element, size in reversed(sizes.items()):
        if element in gone or element.getparent() in gone:
            gone.add(element)
            continue
        if element.tag in ("html", "body", "main", "h1"):
            continue
        if size.paragraphs > _MOSTLY * max(1, whole.paragraphs) or size.unlinked > _MOSTLY * max(1, whole.unlinked):
            continue
        if _marked(element, size.words, common) and element.find(".//h1") is None:
            if note_kind(" ".join(element.text_content().split())) is not None:
                continue
            line = _line_of(element)
            inline = line is element and element.tag in INLINE_TAGS and not _is_unseen(element)
            if not (inline and _is_in_sentence(element)):
                _drop(line)
                gone.add(line)
    _drop_pull_quotes(tree)
    entries = holders_of_entries(tree)
    for element in list(tree.iter("ul", "ol", "div", "section", "main", "article", "body")):
        if element.getparent() is None or element in entries:
            continue
        apart = element.tag not in ("main", "article", "body")
        if apart and _is_link_list(element):
            _drop_with_label(element)
        else:
            _drop_cards(element, apart)


def _is_in_sentence(element: HtmlElement) -> bool:
    """Whether an element is some words of a sentence: the text goes on behind it, or ends a sentence there."""
    before = element.getprevious()
    above = element.getparent()
    own = next(filter(str.strip, element.itertext()), "")
    if above is None or len(element.text_content().split()) > _LONGEST_LABEL or _SENTENCE_END.search(own):
        return False
    text = (above.text if before is None else before.tail or before.text_content()) or ""
    tail = (element.tail or "").strip()
    begun = text.strip() and _SENTENCE_END.search(text) is None
    return bool(tail and (begun or tail[0].islower() or tail[0] in _GOES_ON))


def _line_of(element: HtmlElement) -> HtmlElement:
    """Returns the short line (such as a byline) around an inline element, if the rest would be meaningless."""
    line = element
    while line.tag in INLINE_TAGS and (parent := line.getparent()) is not None:
        line = parent
    words = (word for text in line.itertext() for word in text.split())
    if line.tag not in ("p", "div") or next(islice(words, _SHORT_LINE, None), None) or line.find(".//h1") is not None:
        return element
    whole = line.text_content()
    ends = map(_SENTENCE_END.search, (whole, whole.replace(element.text_content(), "", 1)))
    return element if any(ends) else line


def _drop_pull_quotes(tree: HtmlElement) -> None:
    """Removes words of the article that the page repeats in large type."""
    elements = tree.iter("blockquote", "aside", "div", "p", "figure")
    found = list(islice((one for one in elements if _PULL_QUOTE.search(one.get("class") or "")), _MOST_PULL_QUOTES))
    if not found:
        return
    whole = squeezed(tree.text_content())
    for element in found:
        text = squeezed(element.text_content())
        if element.getparent() is not None and len(text) <= 400 and whole.count(text) > 1:
            _drop(element)


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _drop_with_label(element: HtmlElement) -> None:
    """Removes a list of other stories with its label, and the box around both."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is not None and before.tag in ("p", "strong", *HEADINGS) and is_label(before, ":"):
        _drop(before)
    _drop(element)
    few = next(islice(parent.iterchildren(), _MOST_IN_BOX, None), None) is None  # reading it at each of many takes long
    if few and parent.tag in ("div", "section", "aside", "ul") and is_label(parent, ""):
        _drop(parent)


def _is_unseen(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return is_hidden(element) or _HIDDEN_CLASS.search(names) is not None


def _marked(element: HtmlElement, words: int, common: set[str]) -> bool:
    """Whether an element is hidden or its names are for boilerplate; not if they are `common` to most paragraphs."""
    boxed = element.tag not in INLINE_TAGS and words <= _SMALL
    if boxed and element.get("data-href") is not None:
        return True  # a box that a script makes a link
    if _is_unseen(element) or element.get("role") in _ROLES:
        return True
    if element.tag == "aside" or (element.tag == "footer" and element.find(".//p") is None):
        return True
    if element.tag in ("p", "span", *HEADINGS) and words > _SMALL:
        return False
    if element.tag in ("b", "strong", "em", "i"):
        return _CAPTION_NAME.search(component_names(element)) is not None
    if element.tag in ("li", "a", "time", "blockquote", "table"):
        return False
    if element.tag == "article" and next(element.iterancestors("article"), None) is None:
        return False
    names = component_names(element)
    if element.tag == "p" and names in common:
        return False
    return NOT_ARTICLE.search(names) is not None and ARTICLE_TEXT.search(names) is None


def _is_link_list(element: HtmlElement) -> bool:
    """Whether this is two or more links with hardly a word around them."""
    links = sum(1 for link in element.iter("a") if len(link.text_content().split()) > 0)
    if links < 2 or element.find(".//h1") is not None:
        return False
    return linked_share(element) >= (0.7 if element.tag in ("ul", "ol") else 0.8) and not holds_data(element)


def _drop_cards(element: HtmlElement, whole: bool) -> None:
    """Removes cards of other stories: linked headings with little text.

    Removes the whole element if `whole` and most of its children are cards, otherwise rows of cards of one kind.
    """
    children = [child for child in element if isinstance(child.tag, str)]
    cards = [child for child in children if is_card(child)]
    kinds = set(map(kind_of_element, cards))
    others = [length for one in children if kind_of_element(one) not in kinds and (length := _visible_length(one))]
    if _are_items(cards):
        return
    if whole and len(cards) >= 2 and len(cards) > len(others) and sum(others) <= _LONGEST_PIECE:
        _drop_with_label(element)
        return
    known = set(cards)
    for _, group in groupby(children, key=lambda child: (child.tag, child.get("class"), child in known)):
        row = list(group)
        for card in row if len(row) >= 2 and row[0] in known else ():
            _drop(card)


def _are_items(cards: list[HtmlElement]) -> bool:
    """Whether cards are an article's items: with a sentence below a heading that has a number or a site of its own."""
    if len(cards) < 2 or not all(any(map(is_sentence, card.iter("p"))) for card in cards):
        return False
    headings = [next((one for one in card.iter(*HEADINGS)), card) for card in cards]
    links = [next((one.get("href") or "" for one in heading.iter("a")), "") for heading in headings]
    sites = {found[0] for link in links if (found := _SITE.match(link))}
    return len(sites) == len(cards) or all(NUMBERED.match(one.text_content().strip()) for one in headings)


def _visible_length(element: HtmlElement) -> int:
    return text_length(" ".join(element.text_content().split()))


def is_card(element: HtmlElement) -> bool:
    """Whether this is a short element whose heading is mostly a link to another page."""
    if _visible_length(element) > _LONGEST_CARD:
        return False
    for heading in element.iter(*HEADINGS):
        text = "".join(heading.text_content().split())
        links = [one for one in (*heading.iter("a"), *heading.iterancestors("a")) if leads_away(one)]
        if text and any(len("".join(link.text_content().split())) >= 0.7 * len(text) for link in links):
            return True
    return False
