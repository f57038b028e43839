"""The text of a page's article, out of its HTML tree.

The page's blocks (paragraphs, headings, items, rows) are taken in the order of the document. trafilatura says which
belong to the article; a page's own `articleBody` says so too where it has one. Blocks between those and beside them
that have the shape of reporting are added, because trafilatura takes one container of several, and leaves out tables
and lists. What the tree itself marks as no article (hidden text, link lists, captions, forms) is left out first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from html import unescape
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from index.corpus import boilerplate_hints, boilerplate_patterns
from index.corpus.notes import note_kind
from index.lazy_regex import late

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DROPPED_TAGS = (
    "script", "style", "noscript", "template", "svg", "form", "button", "select", "textarea", "input", "iframe", "nav",
    "object", "figcaption", "dialog", "datalist", "amp-sidebar", "amp-ad", "rt", "rp",
)  # fmt: skip
_BLOCKS = frozenset(
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
        "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
)  # fmt: skip
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_HIDDEN_STYLE = late(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_HIDDEN_CLASS = late(
    r"(?:^|\s)(?:hide|hidden|is-hidden|d-none|sr-only|screen-reader-text|visually-?hidden|noprint|no-print|"
    r"element-invisible)"
    r"(?:\s|$)",
    re.I,
)
# Names that sites give to what is not the article, as whole parts of a class or id ("newsletter-box", "relatedPosts").
_NOT_ARTICLE = late(
    r"(?:^|-)(?:newsletters?|sign-?up\w*|subscri(?:be|ption)s?|donat(?:e|ions?)\w*|support-us|member-?ship|epic|upsell|"
    r"cta|call-to-action|related(?:-?(?:articles?|posts?|stories|content|links?|coverage))?|rich-?link|"
    r"read-?(?:more|next|also)|"
    r"recirc\w*|recommend\w*|suggested\w*|most-?(?:read|popular|viewed)|popular\w*|trending\w*|latest(?:-?(?:news|"
    r"posts|stories))?|"
    r"more-?(?:on|from|stories|box)|interstitial|bookmark|up-?next|next-?(?:up|post)|see-?also|siehe-?auch|"
    r"lesen-?sie-?auch|"
    r"mehr-?zum-?thema|(?:a-)?lire-?aussi|leggi-?anche|lea-?tambien|teasers?|outbrain|taboola|promo(?:-?box)?|"
    r"share(?:-?(?:tools|bar|buttons?|links?))?|sharing|sharedaddy|social(?:-?\w+)?|sponsor\w*|advert\w*|"
    r"ad-?(?:slot|feedback|unit|container)\w*|ads?|breadcrumbs?|cookies?|consent|tooltip|popover|popup|modal|"
    r"overlay|lightbox|"
    r"hover-?card|rollover\S*block|flyout|tags?-?list|(?:post|entry|article|story)-?(?:tags|meta\w*|info|tools|"
    r"actions|footer|utility)|"
    r"tags|meta-?data|byline\w*|author(?:-?(?:bio|box|card|info|name|profile|details))?|about-?author|bio(?:-?box)?|"
    r"time-?stamps?|(?:publi(?:sh|cation|shed)|post|article|entry)-?dates?|post-?profile|user-?(?:info|details|"
    r"card|profile|meta)|"
    r"post-meta|signature|vote-?(?:cell|count|box|buttons)|stats|"
    r"comments?(?:-?(?:area|list|section|wrap(?:per)?|container|holder))?|disqus\w*|respond|(?:customer|product|"
    r"user)-?reviews?|"
    r"site-?footer|caption\w*|(?:image|photo)-?credits?|post-?navigation|nav(?:-?(?:links|bar|igation))?|navbar|"
    r"navigation|"
    r"menu|pagination|pager|action-?bar|toolbar|callout-?(?:related|promo|bet)|paywall\S*|sidebar|widget(?:-area)?|"
    r"skip-?link|"
    r"edit-?section|video-?(?:playlist|carousel|wrapper|player|title|desc\w*|info|meta\w*)|carousel|slideshow|"
    r"catcher|toc|"
    r"jump(?:-?(?:to|links?))?|print|feedback|copyright\w*|buy-?(?:box|now|button|link)s?|shop-?(?:box|card|link|"
    r"now|module)s?|"
    r"affiliate\w*|commerce\w*|commission\w*|price|stock|shipping|app-?(?:promo|download|banner)|follow-us|"
    r"licen[cs]e)(?:$|-)",
    re.I,
)
_ROLES = frozenset(
    {"navigation", "complementary", "contentinfo", "banner", "dialog", "alertdialog", "search", "menu", "toolbar"}
)
# Where sites name a component, besides its class and id.
_NAMING = (
    "class", "id", "data-component", "data-component-name", "data-module", "data-area", "data-testid", "data-test-id",
    "data-qa", "data-type", "data-element", "data-block", "data-widget", "data-link-name", "data-name", "data-role",
    "data-gu-name", "data-spacefinder-type", "data-dtm-region",
)  # fmt: skip
_SMALL = 40  # words of a paragraph or a heading that its own name may exclude
_LARGEST_BOX = 120  # words
_LONGEST_PITCH = 60  # words
_QUOTED = late('["“”„«»]')
_ASKS = late(  # what a button or a link in a box says to the reader
    r"^(?:subscribe|sign (?:me )?up|sign in|log in|register|join|donate|support|give|become|buy|shop|order|get|"
    r"download|"
    r"listen|watch|read (?:more|full|next)|learn more|find out|see (?:offers|more|all)|view|try|start|follow|play|"
    r"continue|jetzt|mehr|abonn|s['’]abonner|s['’]inscrire|suscr|descarga|anmelden)",
    re.I,
)
_STANDFIRST = late(
    r"(?:^|[\s_-])(?:standfirst|stand-first|lead|lede|intro|chapo|summary|dek|deck|subtitle|sub-?head(?:line|ing)?|"
    r"vorspann|"
    r"excerpt|kicker-?text|description)(?:$|[\s_-])",
    re.I,
)
_PULL_QUOTE = late(r"pull-?quote", re.I)
_POST = "signed-post"
# Beyond these trafilatura, whose cost is the square of the page's, is not asked; blocks are taken by their shape alone.
_MOST_ELEMENTS, _MOST_BLOCKS = 10_000, 4_000
_LONGEST_EMBED = 5_000  # characters
_WRAPPED = 20  # children of what holds one embed
_PARTS = late(r"(?<=[a-z])(?=[A-Z])|[\s_.:/|-]+")
_CLOSED = late(r"[.!?…。！？।۔][\"“”’'»«)\]」』]*$")
_UNSPACED = late("[\u0e00-\u0fff\u3040-\u9fff]")
_CHARACTER_REFERENCE = late(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);", re.I)


@dataclass(slots=True)
class PageBlock:
    """A line of the page: its text, its element, the share of it that is links, and whether the article has it."""

    text: str
    element: HtmlElement
    linked: float
    row: bool = False
    taken: bool = False
    barred: bool = False  # by the page's own statement of its text

    @property
    def closed(self) -> bool:
        return _CLOSED.search(self.text) is not None

    @property
    def prose(self) -> bool:
        """Closed sentences of some length that are no links."""
        return self.closed and _length(self.text) >= 25 and self.linked < 0.4


def page_text(tree: HtmlElement, headline: str | None, body: str | None) -> str:
    """The article's text, a blank line between blocks; "" where none is found.

    `headline` and `body` (`articleBody`) are what the page states of itself. The tree is changed.
    """
    import trafilatura  # 0.3 s to import, and only HTML needs it

    _unwrap_times(tree)
    _sign_posts(tree)
    _open_accordions(tree)
    asking = _asking(tree)
    _drop_marked(tree)
    titles = _titles(tree)
    blocks = list(_blocks(tree))
    extracted = ""
    if len(blocks) <= _MOST_BLOCKS and sum(1 for _ in tree.iter()) <= _MOST_ELEMENTS:
        with suppress(RecursionError):  # of elements in hundreds of others
            extracted = trafilatura.extract(deepcopy(tree), include_comments=False, include_tables=True) or ""
    else:
        body = None  # comparing each block with it takes as long
    _vote(blocks, extracted, body)
    _extend(blocks)
    _drop_boxes(blocks, asking)
    _drop_headless(blocks)
    _take_standfirst(blocks, headline)
    _settle_title(blocks, titles, headline)
    _drop_above_title(blocks)
    _drop_copies(blocks)
    if not any(block.taken for block in blocks):
        return extracted
    return _joined([block for block in blocks if block.taken])


def _length(text: str) -> int:
    """Characters, where those of scripts without spaces between words count for three."""
    return len(text) + 2 * len(_UNSPACED.findall(text))


def _compact(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _unwrap_times(tree: HtmlElement) -> None:
    """Tags that trafilatura drops with their words, though they stand inside sentences."""
    for element in list(tree.iter("time", "ins", "label", "cite")):
        if element.getparent() is not None and any(one.tag in ("p", "li", "td") for one in element.iterancestors()):
            element.drop_tag()


def _sign_posts(tree: HtmlElement) -> None:
    """Embedded posts as paragraphs with their signature below, which trafilatura would drop: whose words they are."""
    from lxml.html import Element

    for quote in list(tree.iter("blockquote")):
        whole = " ".join(quote.text_content().split())
        if len(whole) > _LONGEST_EMBED:
            continue
        paragraphs = [" ".join(part.text_content().split()) for part in quote.iter("p")]
        signature = whole
        for paragraph in paragraphs:
            signature = signature.replace(paragraph, " ", 1)
        signature = " ".join(signature.split()).lstrip("—–- ")
        if not paragraphs or not re.search(r"\(@[\w.]{1,30}\)", signature) or len(signature) > 120:
            continue
        _clear_names(quote, whole)
        tail = quote.tail
        quote.clear()
        quote.tag, quote.tail = "div", tail
        quote.set("class", _POST)
        for text in (*paragraphs, f"— {signature}"):
            part = Element("p")
            part.text = text
            quote.append(part)


def _clear_names(element: HtmlElement, text: str) -> None:
    """Takes the names of an embed from whatever holds nothing but this text, so that it is not dropped by them."""
    for holder in element.iterancestors():
        if next(islice(holder.iterchildren(), _WRAPPED, None), None) is not None:
            break  # not for one embed; reading the text of a whole page for each of its embeds would take long
        if " ".join(holder.text_content().split()) != text:
            break
        holder.tag = "div"
        holder.attrib.clear()


def _open_accordions(tree: HtmlElement) -> None:
    """Buttons that unfold a part of the text are its headings."""
    for button in list(tree.iter("button")):
        if len(button.text_content().split()) >= 4 and _ASKS.search(button.text_content().strip()) is None:
            below = button.getnext()
            if below is not None and len(below.text_content().split()) >= 4:
                button.tag = "h3"


def _asking(tree: HtmlElement) -> set[HtmlElement]:
    """The elements around a form, or around a button or link that asks the reader for something."""
    found: set[HtmlElement] = set()
    for element in tree.iter("form", "button", "input", "a"):
        text = " ".join(element.text_content().split())
        if element.tag in ("button", "a") and (len(text.split()) > 6 or not _ASKS.search(text)):
            continue
        if element.tag == "input" and element.get("type") not in ("email", "submit"):
            continue
        found.update(islice(element.iterancestors(), 4))
    return found


def _drop_marked(tree: HtmlElement) -> None:
    """Takes out what the tree marks as no article, unless it holds most of the page's text."""
    for element in tree.iter("aside", "footer"):  # where sites put corrections, too
        if note_kind(" ".join(element.text_content().split())) is not None:
            element.tag = "div"
            element.attrib.clear()
    for element in list(tree.iter(*_DROPPED_TAGS)):
        _drop(element)
    for figure in list(tree.iter("figure")):
        if figure.find(".//table") is None and figure.find(".//blockquote") is None and len(figure.findall(".//p")) < 3:
            _drop(figure)
        else:
            figure.tag = "div"
    limit = max(1, sum(len(one.text_content()) for one in tree.iter("p"))) * 0.35
    whole = max(1, _spoken(tree))
    for element in list(tree.iter()):
        if (
            not isinstance(element.tag, str)
            or element.tag in ("html", "body", "main", "h1")
            or element.getparent() is None
        ):
            continue
        if _marked(element) and element.find(".//h1") is None and _prose_inside(element) <= limit:
            if _spoken(element) > 0.35 * whole or note_kind(" ".join(element.text_content().split())) is not None:
                continue
            _drop(element)
    _drop_pull_quotes(tree)
    for element in list(tree.iter("ul", "ol", "div", "section")):
        if element.getparent() is not None and (_is_link_list(element) or _is_card_list(element)):
            _drop(element)


def _spoken(element: HtmlElement) -> int:
    """Characters that are no links."""
    return len(element.text_content()) - sum(len(link.text_content()) for link in element.iter("a"))


def _drop_pull_quotes(tree: HtmlElement) -> None:
    """Takes out words of the article that the page shows a second time in large letters."""
    found = [
        one
        for one in tree.iter("blockquote", "aside", "div", "p", "figure")
        if _PULL_QUOTE.search(one.get("class") or "")
    ]
    if not found:
        return
    whole = _compact(tree.text_content())
    for element in found:
        text = _compact(element.text_content())
        if element.getparent() is not None and len(text) <= 400 and whole.count(text) > 1:
            _drop(element)


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _marked(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or _HIDDEN_CLASS.search(names):
        return True
    if _HIDDEN_STYLE.search(element.get("style") or "") or element.get("role") in _ROLES:
        return True
    if element.tag == "aside" or (element.tag == "footer" and element.find(".//p") is None):
        return True
    if element.tag in ("p", *_HEADINGS) and len(element.text_content().split()) > _SMALL:
        return False
    if element.tag in ("li", "a", "b", "strong", "em", "i", "time", "blockquote", "table"):
        return False
    if element.tag == "article" and next(element.iterancestors("article"), None) is None:
        return False
    return _NOT_ARTICLE.search(_named(element)) is not None


def _named(element: HtmlElement) -> str:
    """What a site calls an element, its parts joined by hyphens; several names have a space between them."""
    names = [value for name in _NAMING if (value := element.get(name)) and len(value) <= 200]
    if "-" in str(element.tag):
        names.append(str(element.tag))
    return _PARTS.sub("-", " ".join(names))


def _prose_inside(element: HtmlElement) -> int:
    return sum(len(one.text_content()) for one in element.iter("p"))


def _linked_share(element: HtmlElement) -> float:
    whole = len("".join(element.text_content().split()))
    linked = sum(len("".join(link.text_content().split())) for link in element.iter("a"))
    return min(1.0, linked / whole) if whole else 0.0


def _is_link_list(element: HtmlElement) -> bool:
    """Two links or more, and hardly a word beside them."""
    links = sum(1 for link in element.iter("a") if len(link.text_content().split()) > 0)
    if links < 2 or element.find(".//h1") is not None:
        return False
    return _linked_share(element) >= (0.7 if element.tag in ("ul", "ol") else 0.8)


def _is_card_list(element: HtmlElement) -> bool:
    """Two cards or more of other stories: each has a heading that is a link, and little beside it."""
    cards = [child for child in element if isinstance(child.tag, str) and _is_card(child)]
    children = [child for child in element if isinstance(child.tag, str) and child.text_content().strip()]
    return len(cards) >= 2 and len(cards) * 2 > len(children)


def _is_card(element: HtmlElement) -> bool:
    if len(element.text_content().split()) > 70:
        return False
    for heading in element.iter(*_HEADINGS):
        text = "".join(heading.text_content().split())
        links = [one for one in (*heading.iter("a"), *heading.iterancestors("a")) if _leads_away(one)]
        if text and any(len("".join(link.text_content().split())) >= 0.9 * len(text) for link in links):
            return True
    return False


def _titles(tree: HtmlElement) -> set[str]:
    return {_compact(one.text_content()) for one in tree.iter("h1")} - {""}


def _blocks(tree: HtmlElement) -> Iterator[PageBlock]:
    body = tree.find("body")
    yield from _walk(tree if body is None else body)


def _walk(element: HtmlElement) -> Iterator[PageBlock]:
    """The blocks of an element in order: text between the borders of block elements and line breaks."""
    if element.tag == "table" and (rows := _rows(element)):
        yield from rows
        return
    parts: list[str] = []
    linked = 0

    def flush() -> Iterator[PageBlock]:
        nonlocal linked
        text = " ".join("".join(parts).split())
        if text:
            yield PageBlock(_decoded(text), element, min(1.0, linked / len(text)))
        parts.clear()
        linked = 0

    def inline(node: HtmlElement, in_link: bool) -> Iterator[PageBlock]:
        nonlocal linked
        for text, child in ((node.text, None), *((child.tail, child) for child in node)):
            if child is not None and isinstance(child.tag, str):
                if child.tag in _BLOCKS:
                    yield from flush()
                    yield from _walk(child)
                elif child.tag == "br":
                    yield from flush()
                else:
                    yield from inline(child, in_link or _leads_away(child))
            if text:
                parts.append(text)
                linked += len(text.strip()) * in_link

    yield from inline(element, _leads_away(element) or any(map(_leads_away, element.iterancestors("a"))))
    yield from flush()


def _leads_away(element: HtmlElement) -> bool:
    """A link to another place than this page."""
    return element.tag == "a" and not (element.get("href") or "").startswith("#")


def _decoded(text: str) -> str:
    return unescape(text) if _CHARACTER_REFERENCE.search(text) else text


def _rows(table: HtmlElement) -> list[PageBlock]:
    """The rows of a table of data, cells apart by bars; none where the table only lays the page out."""
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table]
    cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
    every = [cell for row in cells for cell in row]
    texts = [" ".join(cell.text_content().split()) for cell in every]
    if len(rows) < 2 or max(map(len, cells)) < 2 or sum(len(row) > 1 for row in cells) < 2:
        return []
    if any(
        cell.find(".//table") is not None or len(cell.findall(".//p")) > 1 or cell.find(".//h1") is not None
        for cell in every
    ):
        return []
    if max(map(len, texts)) > 300 or sum(map(len, texts)) > 90 * len(every):
        return []
    found = [PageBlock(" ".join(one.text_content().split()), one, 0.0, row=True) for one in table.findall("caption")]
    for row in cells:
        parts = [" ".join(cell.text_content().split()) for cell in row]
        if text := " | ".join(part for part in parts if part):
            found.append(PageBlock(_decoded(text), table, 0.0, row=True))
    return found if _linked_share(table) < 0.6 else []


def _vote(blocks: Sequence[PageBlock], extracted: str, body: str | None) -> None:
    """Takes the blocks that trafilatura gives, or the page's own statement of its text."""
    lines = {_compact(line) for line in extracted.splitlines()}
    whole = _compact(extracted)
    stated = _compact(body or "")
    for block in blocks:
        compact = _compact(block.text)
        if not compact:
            continue
        block.taken = compact in lines or (len(compact) >= 20 and compact in whole)
    printed = [block for block in blocks if len(_compact(block.text)) >= 30 and _compact(block.text) in stated]
    if sum(len(block.text) for block in printed) < 0.7 * sum(
        len(block.text) for block in blocks if block.taken and block.prose
    ):
        return
    if len(printed) < 3:
        return
    for block in printed:
        block.taken = True
    first, last = blocks.index(printed[0]), blocks.index(printed[-1])
    # Where all of the statement is printed, what stands between its paragraphs is somebody else's.
    complete = sum(len(_compact(block.text)) for block in printed) >= 0.95 * len(stated)
    for place, block in enumerate(blocks):
        between = first <= place <= last and not (complete and block.closed and note_kind(block.text) is None)
        if block.prose and block not in printed and not between:
            block.taken, block.barred = False, True


def _extend(blocks: Sequence[PageBlock]) -> None:
    """Takes what has the shape of reporting and stands in the same place of the tree as what is taken."""
    taken = [block for block in blocks if block.taken and block.prose]
    if not taken:
        for block in blocks:
            block.taken = block.taken or block.prose
        return
    # All are held to the end: lxml gives an element another object, with another id, once nobody holds the last one.
    holders = [_holder(block) for block in blocks]
    held = [holder for holder, block in zip(holders, blocks, strict=True) if block.taken and block.prose]
    parents = {id(holder) for holder in held}
    kinds = Counter(map(_kind, held))
    beside = [id(one) in parents or (kinds[_kind(one)] >= 2 and bool(one.get("class"))) for one in holders]
    for block in blocks:
        if block.linked >= 0.9 and not (block.closed or block.row or block.element.tag in ("li", "dd", "dt", "h1")):
            block.taken = False  # a link by itself leads to another story
    open_ones = [
        place for place, block in enumerate(blocks) if not (block.taken or block.barred or block.linked >= 0.4)
    ]
    for place in open_ones:
        blocks[place].taken = blocks[place].prose and beside[place] and blocks[place].element.tag != "h1"
    places = [place for place, block in enumerate(blocks) if block.taken and block.prose]
    for place in open_ones:
        if places[0] < place < places[-1] or blocks[place].row or blocks[place].element.tag in ("li", "dd", "dt"):
            _take_short(blocks[place], beside[place], places[0] < place < places[-1])


def _drop_headless(blocks: Sequence[PageBlock]) -> None:
    """A heading that nothing taken follows heads nothing of the article."""
    for block, after in zip_longest(blocks, blocks[1:]):
        if block.taken and block.element.tag in _HEADINGS and (after is None or not after.taken):
            block.taken = False


def _drop_above_title(blocks: Sequence[PageBlock]) -> None:
    """Above the printed headline stands what the page puts over all its articles, or a quotation out of this one."""
    title = next((place for place, block in enumerate(blocks) if block.taken and block.element.tag == "h1"), 0)
    above = [block for block in blocks[:title] if block.taken]
    if sum(len(block.text) for block in above) < 0.2 * sum(len(block.text) for block in blocks if block.taken):
        for block in above:
            block.taken = note_kind(block.text) is not None or _credits(block.text)  # a day says when it was published


def _take_short(block: PageBlock, beside: bool, inside: bool) -> None:
    """Takes an item, a heading or a line that is no prose where it stands `beside` prose, or `inside` the article."""
    length = _length(block.text)
    if block.taken or block.element.tag == "h1":
        return
    parent = block.element.getparent()
    if inside and _POST in (
        (block.element.get("class") or ""),
        (parent.get("class") or "") if parent is not None else "",
    ):
        block.taken = True
    elif block.row or block.element.tag in ("li", "dd", "dt"):
        block.taken = beside and (inside or length >= 25)
    elif block.element.tag in _HEADINGS:
        block.taken = inside and beside and length <= 160
    elif block.element.tag in ("p", "blockquote"):
        block.taken = inside and beside and length >= 12


def _take_standfirst(blocks: Sequence[PageBlock], headline: str | None) -> None:
    """Takes the prose between the printed headline and the article that is named or placed as its standfirst."""
    first = next((place for place, block in enumerate(blocks) if block.taken and block.prose), 0)
    title = next((place for place in range(first - 1, -1, -1) if _is_title(blocks[place], headline)), None)
    if title is None:
        return
    for place in range(title + 1, min(first, title + 12)):
        block = blocks[place]
        named = any(
            _STANDFIRST.search(one.get("class") or "")
            for one in (block.element, block.element.getparent())
            if one is not None
        )
        placed = place == title + 1 and block.element.tag in ("p", "div", *_HEADINGS)
        if block.linked or not (named or placed) or _credits(block.text):
            continue
        open_one = len(block.text.split()) >= 5 and (named or block.element.tag in _HEADINGS)
        if block.prose or open_one:
            block.taken = True


def _is_title(block: PageBlock, headline: str | None) -> bool:
    """The page's first heading, or another heading that says what the page states as its headline."""
    if block.element.tag == "h1":
        return True
    wanted, text = _compact(headline or ""), _compact(block.text)
    return block.element.tag in _HEADINGS and len(wanted) >= 15 and wanted in text


def _credits(text: str) -> bool:
    """A byline, a day, a picture's credit or an offer."""
    return boilerplate_hints.BYLINE.search(text) is not None or any(
        pattern.search(text) for _, pattern in boilerplate_patterns.STRONG
    )


def _drop_boxes(blocks: Sequence[PageBlock], asking: set[HtmlElement]) -> None:
    """Leaves out boxes amid and below the article that ask something of the reader, and cards of other stories."""
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
        if child.tag in ("p", "ul", "ol", "dl", "table", "pre", "h1", *_HEADINGS) or kinds[_kind(child)] > 0.25 * whole:
            continue
        text = " ".join(child.text_content().split())
        if len(text.split()) > _LARGEST_BOX or any(note_kind(block.text) for block in held):
            continue
        if _is_box(child, [block.text for block in held], asking):
            for block in held:
                block.taken = False


def _is_box(element: HtmlElement, texts: Sequence[str], asking: set[HtmlElement]) -> bool:
    """Whether an element says something to the reader, or leads to another story."""
    if element.get("class") == _POST or element.tag == "blockquote":
        return False
    text = " ".join(texts)
    addressed = len(text.split()) <= _LONGEST_PITCH and boilerplate_hints.PITCHED_TO.search(text) is not None
    pitched = addressed and not _QUOTED.search(text)
    pitched = pitched and bool(boilerplate_hints.PITCH.search(text) or boilerplate_hints.SOLD.search(text))
    offered = any(
        kind in ("promo", "affiliate_notice", "teaser", "author_bio") and any(map(pattern.search, texts[:2]))
        for kind, pattern in boilerplate_patterns.STRONG
    )
    return pitched or offered or element in asking or _linked_share(element) >= 0.8 or _is_card(element)


def _body_element(blocks: Sequence[PageBlock]) -> HtmlElement | None:
    """The smallest element that holds most of the prose that is taken."""
    sizes: Counter[HtmlElement] = Counter()
    prose = [block for block in blocks if block.taken and block.prose]
    for block in prose:
        for one in block.element.iterancestors():
            sizes[one] += len(block.text)
    enough = 0.7 * sum(len(block.text) for block in prose)
    holding = [one for one, size in sizes.items() if size >= enough]
    return max(holding, key=lambda one: sum(1 for _ in one.iterancestors()), default=None)


def _box_of(body: HtmlElement, element: HtmlElement) -> HtmlElement | None:
    """The child of `body`, or else of one of what holds it, that holds `element`; None for these themselves."""
    around = {body, *body.iterancestors()}
    while element not in around:
        parent = element.getparent()
        if parent is None or parent in around:
            return element
        element = parent
    return None


def _holder(block: PageBlock) -> HtmlElement:
    """The element that holds the paragraph, the list, the table or the quotation of a block."""
    element = block.element
    while element.tag in ("p", "li", "ul", "ol", "table", "dl", "dd", "dt", "blockquote", "header", *_HEADINGS):
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element


def _kind(element: HtmlElement) -> tuple[str, str]:
    return (str(element.tag), element.get("class") or "")


def _settle_title(blocks: Sequence[PageBlock], titles: set[str], headline: str | None) -> None:
    """The printed headline is text where it is the stated one; another wording of it, and its echoes, are not."""
    if not any(block.taken for block in blocks):
        return
    wanted = _compact(headline or "")
    shown = False
    for block in blocks:
        compact = _compact(block.text)
        if compact in titles:
            block.taken = not shown and (not wanted or fuzz.ratio(compact, wanted) >= 90)
            shown = shown or block.taken


def _drop_copies(blocks: Sequence[PageBlock]) -> None:
    """Leaves out what stands on the page a second time."""
    seen: set[str] = set()
    for block in blocks:
        compact = _compact(block.text)
        if not block.taken or len(compact) < 25:
            continue
        block.taken = compact not in seen
        seen.add(compact)


def _joined(blocks: Sequence[PageBlock]) -> str:
    """One block a line, items of a list with a dash; a blank line between all but the lines of one group."""
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
    """The list, the table or the embedded post whose lines stand together."""
    parent = block.element.getparent()
    if block.row:
        return block.element if block.element.tag == "table" else parent
    if block.element.tag == "li" or (parent is not None and parent.get("class") == _POST):
        return parent
    return None
