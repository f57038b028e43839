"""The authors of a page: persons of a stated or printed byline, without jobs, agencies and outlets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from index.corpus.calendar_names import MONTHS, SHORT_MONTHS, WEEKDAYS, one_of
from index.corpus.html.blocks import blocks_of
from index.corpus.metadata.outlet_names import is_outlet
from index.corpus.metadata.page_texts import LONGEST_BYLINE, is_other_content, leading_text, plain_text
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ROLE = (
    r"(?:staff|senior|chief|special|freelance|contributing|deputy|guest|foreign|political|[\w-]+)?\s*(?:reporters?|writers?|editors?|"
    r"correspondents?|journalists?|columnists?|contributors?|producers?|bloggers?|critics?|photographers?|anchors?|"
    r"bureau|desk|staff|team|newsroom|professor|lecturer|fellow|researcher|candidate|director)"
)
_NOT_PERSON = lazy(
    r"\b(?:press|news|agency|agence|reuters|afp|ap|dpa|efe|ansa|pti|ians|tass|xinhua|bloomberg|wire|network|media|"
    r"newspapers?|times|post|gazette|herald|tribune|chronicle|magazine|radio|television|tv|services?|agencies|online|"
    r"digital|editorial|redaktion|rédaction|redacción|"
    r"redazione|redação|redactie|redakcja|редакция|\w*admin(?:istrator)?|super user|webmaster|guest|"
    r"foundation|institute?|university|universität|université|unknown|anonymous|co|corp|inc|ltd|llc|plc|gmbh)\b|\.(?:com|org|net)\b",
    re.I,
)
# "I write about ports", out of a writer's life; a label without a name.
_NOT_NAME = lazy(
    r"^(?:[Ii]|[Ww]e|[Mm]y|[Oo]ur|[Aa]n?|[Aa]bout)\s+[a-zà-ÿ]|^[Tt]he\s|\b[Ww]ho\b|^(?:作者|记者|記者|[Aa]ut(?:h?or\w{0,2}|eure?s?))$"
)
_JOB = lazy(rf"^(?:the\s+)?(?:[\w’'.&-]+\s+){{0,5}}{_ROLE}(?:\s+(?:at|for|of|in)\b.*)?$", re.I)
_BY = lazy(
    r"^(?:(?:written|posted|words|story|text|article|report(?:ed|ing)|photo(?:graph)?s|photography|pictures|video|"
    r"geschrieben|verfasst|ein (?:bericht|beitrag|artikel|kommentar)|rédigé|publié|écrit|escrito|publicado|redactado|"
    r"scritto|pubblicato|a cura|geschreven|skrevet|skriven)\s+)?"
    r"(?:(?:by|von|par|por|di|da|door|af|av|oleh|بقلم)\b\s*:?|(?:author|autor(?:in)?|auteure?|autore|autrice)\s*:)\s*",
    re.I,
)
_TEXT_BY = lazy(r"(?:reporting|reported|written) by\b|(?:te[xks]t[eo]?|текст|words|撰?文|作者|글)\s*[:：︱|｜/]", re.I)
_EDITED_BY = lazy(r"(?:编辑|責編|责编|編輯)\s*[:：]?\s*$")
_PICTURES_BY = lazy(r"(?:photo|picture|image|video|illustration|foto|bild)", re.I)
# "Text: Ida Holm", but not "Photo: Ida Holm".
_LABEL = lazy(
    r"^(?!(?:foto|photo|bild|image|picture|video|graphi|edit|redig|translat|责任|責任|编辑|編輯))[^\W\d_]{2,20}\s*[:：]",
    re.I,
)
_AT = lazy(r"\s+(?i:special (?:to|for)(?: the)?|for|in|at|of)\s+[A-ZÀ-Þ].*$")
_JOB_AT_NAME = lazy(
    r"^(?:[\w-]+-)?(?:redakteur|reporter|korrespondent|autor|journalist|volontär)(?:in)?\s+(?=[A-ZÀ-Þ])|^(?:journaliste|redacteur)\s+|"
    r"^(?:本[报報网網])?(?:记者|記者)\s*|\s*(?:기자|특파원|记者|記者)$",
    re.I,
)
# Between two names of at least two words; not within "McDonald".
_RUN_TOGETHER = lazy(
    r"(?<=[a-zà-ÿ])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDi)(?<!Fitz)(?=[A-ZÀ-Þ][a-zà-ÿ’'-]+ [A-ZÀ-Þ])"
)
_AND = lazy(
    r"\s*[,;|/•·]\s*(?:(?:and|und|et|y|e|en|&)\s+)?|\s+(?:and|und|et|y|e|en|&|with|avec|mit|con|com|met)\s+", re.I
)
_IN_BRACKETS = lazy(r"\s\(((?:with|avec|mit|con|com|met) [A-ZÀ-Þ][^)]*)\)")  # “Ann Lee (with Bo Vik)”
_BYLINE_CLASS = lazy(
    r"(?:^|[\s_-])(?:auth?(?:o|eu)r(?:e[ns]?|in?|zeile)?|verfasser|signature|firma|by-?line|writer)s?(?:$|[\s_-])", re.I
)
_LINES = ("p", "div", "span", "address", "li", "td")
_AUTHOR_ADDRESS = lazy(
    r"/(?:authors?|auteurs?|autor(?:es|en)?|autori|profiles?|people|staff|contributors?|by|journalists?)/"
)
_WEEKDAY = lazy(rf"\s+(?:{one_of(*WEEKDAYS.values())})$", re.I)
_HOST_NAME = lazy(r"^Www\b|\b(?:Com|Net|Org|Info|De|Es|Fr|It|At|Ch|Nl|Uk)$")
_PARTICLE = lazy(r"^(?:d[aeiou]s?|de[lnr]|d’\w+|v[ao]n|vom|zu[mr]?|te[nr]|la|le|el|al|bin|ben|ibn|af|y|e)$")
_AUTHOR_NAME = lazy(
    r"(?:^|[\s_-])(?:author|byline|autor|auteur|journalist|reporter|writer)s?[_-]*(?:name|nombre|nom)(?:$|\s)", re.I
)
_NAME_TAGS = ("span", "a", "div", "p", "h3", "h4", "h5", "h6", "em", "strong", "li")
_LONG_WORD = lazy(r"[^\W\d_]{4,}")
_LAST_LINES, _LONGEST_CREDIT = 3, 80  # of an article; characters
_MOST_NAMES, _FARTHEST_BYLINE = 5, 30  # of authors; elements below a headline
# What may follow the names in a byline: "By Ann Lee | Published 2:30pm, 12 March 2025".
_AFTER_NAMES = lazy(
    r"\s*(?:[|•·]|\b(?i:published|posted|updated|last modified|on (?=\d|[A-Z])|\d+ min)\b|"
    rf"[,–—-]?\s+(?:(?i:{one_of(*MONTHS.values(), *SHORT_MONTHS.values())})\b\.?\s+)?\d)"
)


def clean_author(raw: str | None, outlets: Sequence[str] = ()) -> str | None:
    """Returns the persons of a byline without "By", jobs, agencies, the outlet, addresses and handles; None if none."""
    text = plain_text(raw)
    if not text:
        return None
    text = _IN_BRACKETS.sub(r" \1", _BY.sub("", text))
    text = re.sub(r"\S+@\S+|(?<!\S)@\w+|https?://\S+|\((?!(?:[A-Z]\.)+\) [A-Z])[^)]*\)", " ", text)
    people: list[str] = []
    is_company = False
    for part in (part for one in _parted(text).split(";") for part in _AND.split(_AT.sub("", one))):
        name = _JOB_AT_NAME.sub("", _LABEL.sub("", _BY.sub("", " ".join(part.split()).strip(" .-–—"))).strip())
        if _NOT_PERSON.search(name) or is_outlet(name, outlets):
            is_company = True
            continue
        if (
            not name
            or ":" in name
            or "：" in name
            or len(name.split()) > 5
            or _NOT_NAME.search(name)
            or _JOB.match(name)
        ):
            continue
        if any(character.isdigit() for character in name) or (name.islower() and " " not in name):
            continue  # "ida-holm" is the name of an account
        words = [word.lstrip("(") for word in _cased(name)]
        if not name.islower() and not all(word[0].isupper() or _PARTICLE.match(word) for word in words):
            continue  # "Ann Lee lives"
        people.append(_capitalised(name) if name.isupper() and len(name) > 4 else name)
    full = [name for name in people if " " in name]  # "Ann Lee, Courier": a single word is not a person
    alone = [] if is_company else people  # "The Quay Post, Dover, England"
    return ", ".join(dict.fromkeys(full or alone)) or None


def guessed_author(raw: str | None, outlets: Sequence[str]) -> str | None:
    """Returns the full names in what trafilatura takes for a byline; it may be an account, an address or a menu."""
    names = (_WEEKDAY.sub("", name) for name in (clean_author(raw, outlets) or "").split(", "))
    return ", ".join(name for name in names if _is_full_name(name)) or None


def _is_full_name(name: str) -> bool:
    words = _cased(name)
    if not words:  # Chinese, Arabic
        return True
    return len(words) > 1 and max(map(len, words)) > 2 and not _HOST_NAME.search(name) and not name.islower()


def _cased(name: str) -> list[str]:
    """Returns the words with upper or lower case letters."""
    return [word for word in re.split(r"[\s.]+", name) if word and word.upper() != word.lower()]


def _parted(text: str) -> str:
    """Separates two full names that are run together: "Ida HolmTor Vik"."""
    return _RUN_TOGETHER.sub("; ", text)


def _capitalised(name: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name)


def printed_author(tree: HtmlElement, outlets: Sequence[str]) -> str | None:
    """Returns the persons in the byline that the page prints, or in elements named like one."""
    return (
        _marked_byline(tree.iter(*_LINES), outlets)
        or _marked_names(tree, outlets)
        or _author_below_headline(tree, outlets)
    )


def _marked_byline(lines: Iterable[HtmlElement], outlets: Sequence[str]) -> str | None:
    """Returns the persons in a line that begins like a byline ("Von Ann Lee") and is named one or links to them."""
    for element in lines:
        if _wraps_one_line(element):
            continue
        whole = leading_text(element)
        if len(whole) > LONGEST_BYLINE or not _BY.match(whole) or _is_elsewhere(element):
            continue
        text = _first_line(element, _AFTER_NAMES.split(whole, maxsplit=1)[0])
        links = [link.text_content() for link in element.iter("a") if _is_author_link(link)]
        linked, text = bool(links), "; ".join(links) if len(links) > 1 else text
        named = _BYLINE_CLASS.search(element.get("class") or "") is not None and len(text) <= 80
        dated = text != whole and " " in text[3:].strip() and not whole.endswith((".", "!", "?"))
        if (linked or named or dated) and (author := clean_author(text, outlets)):
            return author
    return None


def _marked_names(tree: HtmlElement, outlets: Sequence[str]) -> str | None:
    """Returns the persons in elements named as those of a writer's name."""
    names = islice((one for one in tree.iter(*_NAME_TAGS) if _is_author_name(one)), _MOST_NAMES)
    return clean_author("; ".join(one.text_content()[:LONGEST_BYLINE] for one in names), outlets)


def _is_elsewhere(element: HtmlElement) -> bool:
    """Whether a byline is that of another story."""
    return any(one.tag in ("aside", "footer") or is_other_content(one) for one in element.iterancestors())


def _first_line(element: HtmlElement, names: str) -> str:
    """Returns the names without a label such as “Comment” that has a line of its own below them."""
    line = next((block.text for block in blocks_of(element)), "")
    return line if names.startswith(line) and len(line.split()) > 2 else names


def agreed_author(stated: str | None, tree: HtmlElement, outlets: Sequence[str]) -> str | None:
    """Returns the stated author, but the printed byline if it has further names, or has one instead of a company's.

    A company is stated by a single word, by words of the outlet's name, or by a name that the page does not print.
    """
    if stated and is_editor(stated, tree):
        return None
    marked = stated and _marked_byline(_below_headline(tree), outlets)
    printed = marked or (stated and _author_below_headline(tree, outlets))
    if not stated or not printed or not all(map(_is_full_name, printed.split(", "))):
        return stated
    own, found = ({name.casefold() for name in one.split(", ")} for one in (stated, printed))
    if own & found:
        return printed if own < found else stated
    words = {word for outlet in outlets for word in _LONG_WORD.findall(outlet.casefold())}
    company = len(_cased(stated)) == 1 or not words.isdisjoint(_LONG_WORD.findall(stated.casefold()))
    unprinted = marked and stated.casefold() not in tree.text_content().casefold()
    return printed if company or unprinted else stated


def is_editor(name: str, tree: HtmlElement) -> bool:
    """Whether the page prints a name, but nowhere without a label that makes it the editor's."""
    before = tree.text_content().split(name)[:-1]
    return bool(before) and all(_EDITED_BY.search(text[-20:]) for text in before)


def _below_headline(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yields the lines from the headline to the first long paragraph, without credits of pictures."""
    below = dropwhile(lambda element: element.tag != "h1", tree.iter("h1", *_LINES))
    for element in islice(below, _FARTHEST_BYLINE):
        text = leading_text(element)
        if element.tag == "p" and len(text) > LONGEST_BYLINE:
            return
        if element.tag != "h1" and not _PICTURES_BY.match(text):
            yield element


def _author_below_headline(tree: HtmlElement, outlets: Sequence[str]) -> str | None:
    """Returns the person in the first short line below the headline that is a byline, or a link to an author."""
    below = dropwhile(lambda element: element.tag != "h1", tree.iter("h1", "a", *_LINES))
    for element in islice(below, 1, _FARTHEST_BYLINE):
        link = element.tag == "a"
        if not _is_author_link(element) if link else _wraps_one_line(element):
            continue
        text = leading_text(element)
        if len(text) > LONGEST_BYLINE:
            if element.tag == "p":
                return None
            continue
        if (not link and (_BY.match(text) is None or text.endswith((".", "!", "?", "…")))) or _is_elsewhere(element):
            continue
        text = re.split(r"\s*[,–—|·•]", text, maxsplit=1)[0]
        if link:
            beside = (one for one in element.itersiblings("a") if _is_author_link(one))
            text = "; ".join([text, *(leading_text(one) for one in islice(beside, _MOST_NAMES))])
        author = clean_author(text, outlets)
        if author and all(map(_is_full_name, author.split(", "))):
            return author
    return None


def author_items(tree: HtmlElement) -> str | None:
    """Returns the names of the authors given as microdata."""
    items = tree.xpath("//*[contains(concat(' ', @itemprop, ' '), ' author ')]")
    items = [one for one in islice(items, _MOST_NAMES) if not _is_elsewhere(one)]
    names = (next((inner for inner in one.iter() if inner.get("itemprop") == "name"), one) for one in items)
    return "; ".join(one.get("content") or one.text_content()[:LONGEST_BYLINE] for one in names) or None


def closing_author(text: str, outlets: Sequence[str]) -> str | None:
    """Returns the persons in a credit among the last lines of an article: “Reporting by Ann Lee; Editing by Bo Vik”."""
    for line in text.rsplit("\n", 2 * _LAST_LINES)[-2 * _LAST_LINES :]:
        credit = line.strip("()（）[]【】–—- \u3000").split(";")[0]
        if len(credit) > _LONGEST_CREDIT or credit.endswith(("!", "?", ":")):
            continue
        author = clean_author(_TEXT_BY.sub("", credit, count=1), outlets) if _TEXT_BY.match(credit) else None
        if author and all(map(_is_full_name, author.split(", "))):
            return author
    return None


def labelled_author(meta: Mapping[str, str]) -> str | None:
    """Returns the value of a Twitter card's line "Written by"."""
    labels = ((meta.get(f"twitter:label{number}") or "", meta.get(f"twitter:data{number}")) for number in (1, 2))
    return next((value for label, value in labels if _BY.match(f"{label}: ") is not None), None)


def _wraps_one_line(element: HtmlElement) -> bool:
    """Whether an element without a telling name only wraps another one that is looked at."""
    inside = element[0] if len(element) == 1 and not (element.text or "").strip() else None
    if inside is None or inside.tag not in _LINES or (inside.tail or "").strip():
        return False
    return _BYLINE_CLASS.search(element.get("class") or "") is None


def _is_author_name(element: HtmlElement) -> bool:
    return _AUTHOR_NAME.search(element.get("class") or "") is not None and len(element.text_content().split()) <= 4


def _is_author_link(link: HtmlElement) -> bool:
    return "author" in (link.get("rel") or "") or _AUTHOR_ADDRESS.search(link.get("href") or "") is not None
