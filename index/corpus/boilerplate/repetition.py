"""Finds lines that an outlet prints on several of its pages, or twice on one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.edges import author_names
from index.corpus.boilerplate.lines import CITED, Block, Shape, normal
from index.corpus.boilerplate.other_stories import is_lede
from index.corpus.types import Article

_PARAGRAPH = 12  # words
_LEAST_OTHERS = 8  # lines besides the article's
_LONGEST_LABEL, _LEAST_HEADLINE = 4, 4  # words
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’»]*\s+")
_PAST = re.compile(r"\b[a-z]{3,}ed\b")
_FIGURE_OR_PAST = re.compile(rf"\d|{_PAST.pattern}")  # if no verb is recognised


def mark_pull_quotes(blocks: list[Block]) -> None:
    """Marks pull quotes, which repeat a sentence in large type: lines that are a sentence of a longer line."""
    sentences: set[str] = set()
    for block in blocks:
        parts = _SENTENCE_END.split(block.shape.text) if block.prose else []
        if len(parts) > 1:
            sentences.update({normal(part) for part in parts} - {normal(block.shape.text)})
    for block in blocks:
        if block.open and 4 <= block.shape.words <= 18 and normal(block.shape.text) in sentences:
            block.kind = "boilerplate"


def mark_repeated_labels(blocks: list[Block]) -> None:
    """Marks short lines that a page has several times among its paragraphs: labels and buttons, which no subhead is.

    The headline that hangs on such a label is another story's. So are a headline and its lede below the name of a
    section that the menu has, too.
    """
    prose = [index for index, block in enumerate(blocks) if block.prose]
    if not prose:
        return
    amid = range(prose[0], prose[-1] + 1)
    short = [index for index in amid if blocks[index].headline_like and _is_label(blocks[index].shape)]
    menu = {normal(block.shape.text) for block in blocks[: prose[0]] if block.shape.words <= _LONGEST_LABEL}
    for index in short:
        card, after = blocks[index : index + 3], blocks[index + 3 : index + 4]
        if normal(card[0].shape.text) in menu and _is_card(card[1:]) and not any(block.prose for block in after):
            for block in card:
                block.kind = "teaser"
    # In a table of contents, they stand together.
    short = [index for index in short if blocks[index].open and index - 1 not in short and index + 1 not in short]
    printed = Counter(normal(blocks[index].shape.text) for index in short)
    for index in short:
        if printed[normal(blocks[index].shape.text)] < 2:
            continue
        blocks[index].kind = "boilerplate"
        below, resumes = blocks[index + 1], blocks[min(index + 2, prose[-1])]
        if below.headline_like and below.shape.words >= _LEAST_HEADLINE and resumes.prose:
            below.kind = "teaser"


def _is_card(blocks: list[Block]) -> bool:
    """Whether these are a headline and its lede."""
    headed = len(blocks) == 2 and blocks[0].headline_like and blocks[0].shape.words >= _LEAST_HEADLINE
    return headed and is_lede(blocks[1])


def _is_label(shape: Shape) -> bool:
    quoted = shape.opens_quoted or shape.quoted_end
    entry = shape.bullet or re.search(r"\d", shape.text) or hints.BYLINE.search(shape.text)  # of a list, of a live blog
    return shape.words <= _LONGEST_LABEL and not (entry or quoted)


def mark_second_copies(blocks: list[Block]) -> None:
    """Marks paragraphs of reporting that a whole page has above, as in its version for telephones."""
    found: set[str] = set()
    if sum(block.kind not in CITED for block in blocks) <= _LEAST_OTHERS:
        return
    for block in blocks:
        if block.kind in CITED and block.shape.closed and block.shape.words >= _PARAGRAPH:
            if block.shape.text in found:
                block.kind = "boilerplate"
            found.add(block.shape.text)


def repeated_lines(articles: Iterable[Article]) -> dict[str, frozenset[str]]:
    """Returns for each outlet the normalised lines that occur in two or more of its articles."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        if article.sha256 in pages[article.outlet]:
            continue  # the same page saved twice repeats nothing
        pages[article.outlet].add(article.sha256)
        if len(article.text) <= 2**20:
            seen[article.outlet].update({key for line in article.text.splitlines() if (key := _key(line))})
    return {
        outlet: frozenset(key for key, count in counts.items() if count > 1)
        for outlet, counts in seen.items()
        if len(pages[outlet]) > 1
    }


def _key(line: str) -> str:
    return normal(line) if line.strip() and len(line) <= 400 else ""


def mark_repeated_lines(article: Article, blocks: list[Block], repeated: frozenset[str]) -> None:
    """Marks lines that the outlet prints on several pages, ignoring numbers.

    Repeated reporting (background, running death tolls) stays between sentences unique to this page; at the edges of a
    page it is recognised by its words.
    """
    if not repeated:
        return
    again = [bool(key) and key in repeated for block in blocks for key in (_key(block.shape.text),)]
    if sum(again) * 2 > len(blocks):
        return  # another version of the same story
    fresh = [index for index, block in enumerate(blocks) if block.prose and not again[index]]
    names = author_names(article, blocks)
    words = {word for index in fresh for word in normal(blocks[index].shape.text).split() if len(word) > 4}
    for index, block in enumerate(blocks):
        if not again[index] or not block.open:
            continue
        amid = bool(fresh) and fresh[0] < index < fresh[-1]
        reporting = block.shape.closed and (amid or _is_reporting(block.shape.text, article.outlet, names, words))
        if reporting or block.shape.opens_quoted:
            block.doubtful = True
        else:
            block.kind = "boilerplate"


def _is_reporting(text: str, outlet: str, names: frozenset[str], words: set[str]) -> bool:
    """Whether a closed line that an outlet repeats is reporting; its name without a verb is its slogan.

    Args:
        text: the line.
        names: the words of the authors' names.
        words: those of the prose unique to this page.
    """
    begin = normal(text).split()[:2]
    bare, name = normal(text).removeprefix("the "), normal(outlet).removeprefix("the ")
    slogan = bare.startswith(f"{name} ")
    if (
        len(begin) < 2
        or all(word in names for word in begin)
        or not (hints.FINITE.search(text) or (_PAST if slogan else _FIGURE_OR_PAST).search(text))
    ):
        return False
    if not hints.SITE_WORDS.search(text):
        return True
    # A site describes itself in the present tense; news about the press is in the past and shares the article's words.
    past = hints.SAID.search(text) or re.search(r"\b(?:was|were|had|[a-z]{3,}ed)\b", text)
    return past is not None and len(words & set(normal(text).split())) >= 2
