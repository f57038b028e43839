"""Opens parts of the text that a page has folded, or whose names sound like boilerplate."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from index.corpus.html.blocks import HEADINGS, extents, linked_share
from index.corpus.html.component_names import (
    NOT_ARTICLE,
    PARAGRAPH_NAME,
    SYSTEM_NAME,
    component_names,
    may_name_text,
)
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ASKS = lazy(  # text of a button or link that solicits the reader
    r"^(?:subscribe|sign (?:me )?up|sign in|log in|register|join|donate|support|give|become|buy|shop|order|get|"
    r"download|vote|abstimmen|submit|"
    r"listen|watch|read (?:more|full|next|on|(?:the|his|her|our) (?:full )?(?:profile|story|article|interview|bio))|"
    r"learn more|find out|see (?:offers|more|all)|view|try|start|follow|play|"
    r"continue|more (?:about|on|from)\b|jetzt|mehr|abonn|s['’]abonner|s['’]inscrire|suscr|descarga|anmelden)",
    re.I,
)
_HARDLY_LINKED = 0.3  # of the text of an element
_SMALLEST_TABLE = 20  # words
_QUESTION = 3  # words of a button that unfolds an answer
_ACCORDION = lazy(r"(?:^|-)(?:accordions?|toggle|faqs?|collaps\w*|answers?)(?:$|-)", re.I)
_FACTS = lazy(
    r"(?:^|-)(?:facts?(?:-?box|-?file)?|info-?box|explainer|fakta\w*|background|key-?(?:facts|points))(?:$|-)", re.I
)
_NOTE = lazy(  # of manuals
    r"(?:^|-)(?:admonition|note|tip|hint|warning|caution|danger|important|info|example|callout)(?:$|-)", re.I
)
_TEASER_NAME = lazy(r"(?:^|-)teaser", re.I)  # also a standfirst
_SHORTEST_SENTENCE = 40  # characters
_HIDDEN_STYLE = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_MOSTLY = 0.35  # of the text of a page
_LONGEST_LABEL, _LONGEST_PIECE = 8, 200  # words; characters
_MOST_BEFORE, _MOST_IN_BOX = 5, 20  # siblings; parts of a box


def open_text(tree: HtmlElement) -> None:
    """Shows folded text and removes names, so that no rule excludes these parts of the text."""
    _open_accordions(tree)
    _open_collapsed(tree)
    _open_paragraphs(tree)
    _open_text_boxes(tree)


def _open_accordions(tree: HtmlElement) -> None:
    """Turns buttons that unfold a part of the text into headings."""
    for button in list(tree.iter("button")):
        if len(button.text_content().split()) >= 4 and ASKS.search(button.text_content().strip()) is None:
            below = button.getnext()
            if below is not None and len(below.text_content().split()) >= 4:
                button.tag = "h3"


def _open_collapsed(tree: HtmlElement) -> None:
    """Shows the rest of a text that its page has collapsed: paragraphs hidden right after shown ones."""
    for element in tree.iter("div", "section"):
        if not is_hidden(element):
            continue
        before = [one for one in islice(element.itersiblings(preceding=True), _MOST_BEFORE) if not is_hidden(one)]
        is_text = bool(before) and _unfolds(before[0], element) and _is_prose(element)
        if not is_text and element.find("./p") is not None:
            own = element.get("class") or element.get("role")
            alike = (one for one in before if one.tag == element.tag and own in (one.get("class"), one.get("role")))
            is_text = bool(own) and any(one.find("./p") is not None for one in alike)
            is_text = is_text or (any(map(_is_paragraph, before)) and _is_plain_text(element, 2))
        for name in ("hidden", "aria-hidden", "style") if is_text else ():
            element.attrib.pop(name, None)


def _unfolds(element: HtmlElement, hidden: HtmlElement) -> bool:
    """Whether this is what a reader clicks to show what is hidden right below."""
    if element.tag in ("button", "summary") or element.find(".//button") is not None:
        return len(element.text_content().split()) >= _QUESTION
    return element.tag in HEADINGS and _ACCORDION.search(component_names(hidden)) is not None


def _is_prose(element: HtmlElement) -> bool:
    """Whether most of an element is text outside links and ends like a sentence, without a form."""
    if next(element.iter("form", "input", "select", "textarea", "iframe"), None) is not None:
        return False
    return is_sentence(element) and linked_share(element) < _HARDLY_LINKED


def _is_plain_text(element: HtmlElement, least: int, headed: bool = False) -> bool:
    """Whether an element consists of at least `least` paragraphs of sentences.

    `headed`: headings may separate them, and an element without paragraphs counts as one.
    """
    if next(element.iter("a", "form", "input", "button", "img", "ul", "ol"), None) is not None:
        return False
    headings = list(islice(element.iter(*HEADINGS), _MOST_IN_BOX))
    if headings and not headed:
        return False
    paragraphs = list(islice(element.iter("p"), _MOST_IN_BOX))
    if headed and not paragraphs and not headings and sum(1 for _ in islice(element.iter("div", "section"), 2)) == 1:
        paragraphs = [element]
    label = paragraphs.pop(0) if headed and len(paragraphs) > 1 and is_label(paragraphs[0], "") else None
    inside = sum(
        len(one.text_content().strip()) for one in (*paragraphs, *headings, *([] if label is None else [label]))
    )
    return len(paragraphs) >= least and all(map(is_sentence, paragraphs)) and inside >= 0.9 * _prose_length(element)


def is_sentence(element: HtmlElement) -> bool:
    text = element.text_content().strip()
    return len(text) >= _SHORTEST_SENTENCE and text.endswith((".", "!", "?", "”", '"', "…", "。"))


def _prose_length(element: HtmlElement) -> int:
    return len(" ".join(element.text_content().split()))


def _open_paragraphs(tree: HtmlElement) -> None:
    """Removes the names of parts ("widget") that would exclude half of the page's text, paragraph by paragraph."""
    sizes = extents(tree)
    whole = max(1, sizes[tree].unlinked)
    parts: list[HtmlElement] = []
    excluded: set[HtmlElement] = set()  # and what is inside them
    text = 0
    for element, size in reversed(sizes.items()):
        if element.getparent() in excluded:
            excluded.add(element)
        if element.tag not in ("div", "section", "p"):
            continue
        names = component_names(element)
        if not PARAGRAPH_NAME.search(names) or NOT_ARTICLE.search(PARAGRAPH_NAME.sub("-", names)):
            continue
        parts.append(element)
        # One that holds a large part of the text is not excluded by its name.
        if element not in excluded and size.unlinked <= _MOSTLY * whole:
            excluded.add(element)
            text += size.unlinked
    if text > whole / 2:
        for element in parts:
            element.attrib.clear()


def _open_text_boxes(tree: HtmlElement) -> None:
    """Removes the names of boxes of facts without links, and of parts of the text that a name would exclude."""
    for element in tree.iter("aside", "div", "section", "p"):
        names = component_names(element)
        system = element.tag == "aside" or SYSTEM_NAME.search(names) is not None
        fact = system and _FACTS.search(names) is not None
        if not (element.attrib or element.tag == "aside") or is_hidden(element):
            continue
        others = NOT_ARTICLE.search(SYSTEM_NAME.sub("-", names) if system else names) is not None
        if fact:
            is_text = not others and next(element.iter("a", "form", "input", "button"), None) is None
        elif element.tag == "aside":
            is_text = _NOTE.search(names) is not None and not others and _is_text_in_article(element)
        else:
            is_text = system and not others and (_is_plain_text(element, 1) or _holds_table(element))
            is_text = is_text or _is_text_in_article(element)
        if is_text:
            plain = not fact and next(element.iter("p", *HEADINGS), None) is None
            element.tag = "p" if plain else "div" if element.tag == "aside" else element.tag
            element.attrib.clear()


def _holds_table(element: HtmlElement) -> bool:
    """Whether an element among paragraphs is around a table that is not one of links, nor as small as one of prices."""
    before, after = (islice(element.itersiblings(preceding=way), _MOST_BEFORE) for way in (True, False))
    if not (any(map(_is_paragraph, before)) and any(map(_is_paragraph, after))):
        return False
    if next(element.iter("form", "input", "button", "select", "img", "iframe"), None) is not None:
        return False
    words = (word for piece in element.itertext() for word in piece.split())
    if element.find(".//table") is None or next(islice(words, _SMALLEST_TABLE, None), None) is None:
        return False
    return linked_share(element) < _HARDLY_LINKED


def _is_text_in_article(element: HtmlElement) -> bool:
    """Whether an element consists of sentences, among others, the last or right below the headline.

    Not if its names are only words for boilerplate, or one is never the subject of a text.
    """
    before, after = (list(islice(element.itersiblings(preceding=way), _MOST_BEFORE)) for way in (True, False))
    if element.tag == "p" and before and before[0].tag == "h1":
        return _TEASER_NAME.search(component_names(element)) is not None and _is_plain_text(element, 1)
    among = any(map(_is_paragraph, before)) and (not after or any(map(_is_paragraph, after)))
    return among and may_name_text(element) and _is_plain_text(element, 1, headed=True)


def _is_paragraph(element: HtmlElement) -> bool:
    return element.tag == "p" and is_sentence(element)


def is_label(element: HtmlElement, ending: str) -> bool:
    pieces = islice(filter(str.strip, element.itertext()), _MOST_IN_BOX)
    text = " ".join(" ".join(piece[:_LONGEST_PIECE] for piece in pieces).split())
    short = 0 < len(text.split()) <= _LONGEST_LABEL and text.endswith(ending) and not text.endswith((".", "!"))
    return short and not any(map(str.isdigit, text)) and element.find(".//h1") is None


def is_hidden(element: HtmlElement) -> bool:
    attributes = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return attributes or _HIDDEN_STYLE.search(element.get("style") or "") is not None
