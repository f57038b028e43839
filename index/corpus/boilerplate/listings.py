"""Finds lists, tables and result lines in the reporting: short lines that are informative without being sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from index.corpus.boilerplate.hints import KEY_POINTS, SIGNED_BY
from index.corpus.boilerplate.lines import CITED, Block, normal
from index.corpus.boilerplate.other_stories import is_foreign, long_words
from index.corpus.boilerplate.pattern_parts import DATE, DAY, MONTH, STAMP
from index.lazy_regex import lazy

_RULE = lazy(r"^\|?[\s:|+-]*-{2,}[\s:|+-]*\|?$")
_BAR = " | "
_CELLS = lazy(r"\s+\|\s+|\t+|(?<=\S)\s{3,}(?=\S)")
_YEAR = r"(?:1[5-9]|20)\d\d"
# A name or a time, then what it is or what happened: “Length: 40 m”, “May 2021: building starts”.
_LABELLED = lazy(
    rf"^(?:[A-ZÀ-Þ][\w’'./ -]{{1,28}}?|(?i:{DATE}|\d{{1,2}}(?:er|\.)? {MONTH}|(?:{MONTH} )?{_YEAR})(?:,? {_YEAR})?)"
    r"\s?:\s+\S"
)
_ROW = lazy(r"\s[–—]\s.*\s[–—]\s")  # three cells: “Orla — timber — since 24 June”
_LINE_UP = lazy(r"^[A-ZÀ-Þ][\w’'. -]{1,28} \(\d(?:-\d){2,4}\):\s+\S")  # a team with its formation
_LABEL_OF_PAGE = lazy(
    r"^(?:by|author|contact|e-?mail|phone|tel|fax|web(?:site)?|address|follow|share|source|sources|photos?|images?|"
    r"credit|"
    r"video|tags?|topics?|category|categories|section|published|updated|posted|related|read|more|see|watch|listen|"
    r"editor|copyright|via|subscribe|join|opinion|editorial|letters?|comment|analysis|exclusive|breaking|live|advert\w*|note|labels|von|par|"
    r"por|stand|date|"
    r"datum|jump|also|previously|watch|play|caption|file|pictured|above|below)\b|.*(?:https?://|www\.|@)",
    re.I,
)
_RESULT_LABEL = lazy(
    r"^(?:attendance|scor(?:ers?|e|ing)|results?|final(?: score)?|half[- ]time|full[- ]time|referee|venue|turnout|"
    r"born|died|(?:(?:wo)?man|player) of the match|goals?|(?:yellow|red) cards?|bookings?|substitut\w+|winners?|votes?|"
    r"seats|charges?|sentence|verdict)\b",
    re.I,
)
_SCORE = lazy(
    r"^(?:[A-ZÀ-Þ][\w.’'-]*\s+){1,4}\d{1,3}(?:\s*[-–:]\s*\d{1,3}\s+|\s*[,-]?\s+)(?:[A-ZÀ-Þ][\w.’'-]*\s*){1,4}"
    r"(?:\d{1,3})?(?:\s*\([^)]{1,40}\))?$"
)
_DATED = lazy(rf"^(?:{DAY}\s+)?(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\.?\s+{MONTH}|{STAMP})\b", re.I)
_DASHED = lazy(r"\S\s+[–—-]\s+\S")
_BULLET = lazy(r"^(?:[-*+•·‣▪●◦–—]\s+|\d{1,2}[.)]\s+)")
_PLAIN_WORD, _FIGURE = lazy(r"\b[a-zà-ÿ]{2,}\b"), lazy(r"\d+")
_WEEKDAY = lazy(rf"\b{DAY}", re.I)
_NUMBERED = lazy(r"^\d{1,4}\b")
# A quantity, without a capital: “120 ml de aceite de oliva”, “½ cup sugar”.
_MEASURED = lazy(r"^[\d½⅓⅔¼¾][^A-ZÀ-Þ]*$")
_ITEM_GOES_ON = lazy(r"[;；](?: [^\W\d_]{1,4})?$")  # “lights on both sides; and”
_LONGEST_HEADING = 8  # words
_LONGEST_STEP = 4  # words, with the bullet


def mark_listings(blocks: Sequence[Block], drawn: bool) -> None:
    """Marks table rows, items after an introducing line, labelled lines and results as reporting.

    `drawn`: the lines come from HTML, whose tables are already marked.
    """
    if not drawn:
        _mark_tables(blocks)
    prose = [index for index, block in enumerate(blocks) if block.prose] or [len(blocks)]
    _mark_trail(blocks, prose[0])
    _mark_unmarked_items(blocks)
    _mark_points(blocks)
    _mark_rows(blocks)
    for first, last in _runs(blocks):
        form = _form(blocks[first].shape.text)
        announced = first > 0 and (_announces(blocks[first - 1]) or _heads_facts(blocks, first, last))
        near = prose[0] - 6 <= first and (last <= prose[-1] + 6 or (announced and first <= prose[-1] + 6))
        result = form == "score" or (form == "labelled" and _RESULT_LABEL.match(blocks[first].shape.text) is not None)
        # Dated events are inside the article; dated headlines are below it.
        enough = last - first >= {"labelled": 2, "dated": 3 if first < prose[-1] else 99}.get(form or "", 99)
        if near and (result or enough or (announced and last - first >= 2)):
            _take(blocks, first, last)


def _mark_rows(blocks: Sequence[Block]) -> None:
    """Marks rows of a borderless table: short lines between prose, each with a figure or a weekday."""
    prose = [index for index, block in enumerate(blocks) if block.prose]
    index = prose[0] if prose else len(blocks)
    while prose and index < prose[-1]:
        end = index
        while end < prose[-1] and (_is_row(blocks[end]) or (end > index + 2 and _is_ingredient(blocks, index, end))):
            end += 1
        if end - index > 1:
            _take(blocks, index, end)
        index = end + 1


def _is_row(block: Block) -> bool:
    shape = block.shape
    figure = re.search(r"\d", shape.text) or _WEEKDAY.search(shape.text)
    # A headline may have one figure among its words.
    plain = len(_PLAIN_WORD.findall(shape.text)) >= 5 and len(_FIGURE.findall(shape.text)) == 1
    plain = plain and not _MEASURED.match(shape.text)
    if SIGNED_BY.match(shape.text) or shape.joints or (plain and not (shape.bullet or _LABELLED.match(shape.text))):
        return False
    return bool(block.open and figure and not shape.closed and 2 <= shape.words <= 14 and not shape.leads_on)


def _is_ingredient(blocks: Sequence[Block], first: int, index: int) -> bool:
    """Whether a short line without a figure goes on with a list of quantities: “Salt and pepper to taste”."""
    shape = blocks[index].shape
    listed = all(_MEASURED.match(block.shape.bare) for block in blocks[first : first + 3])
    plain = blocks[index].headline_like and 2 <= shape.words <= 8 and not re.search(r"[A-ZÀ-Þ]", shape.bare[1:])
    return listed and plain and not shape.gap


def _mark_unmarked_items(blocks: Sequence[Block]) -> None:
    """Marks the items of a list copied without its bullets: lines with no blank line between them.

    They have no full stop, or semicolons and a full stop behind the last.
    """
    last = max((index for index, block in enumerate(blocks) if block.prose), default=0)
    prose = long_words(block for block in blocks if block.shape.closed)
    for index, block in enumerate(blocks):
        if not (block.open and block.shape.words >= 4 and _announces(block)):
            continue
        end = index + 1
        goes_on = False
        while end < len(blocks) and blocks[end].open and blocks[end].shape.words <= 25:
            shape, went_on = blocks[end].shape, goes_on
            goes_on = _ITEM_GOES_ON.search(shape.text) is not None
            unlike = (shape.leads_on and not goes_on) or (shape.closed and not went_on)
            if unlike or shape.bullet or (end > index + 1 and shape.gap):
                break
            end += 1
            if shape.closed:
                break
        of_others = index > last and is_foreign(blocks[index + 1 : end], prose)
        if end - index > 2 and not of_others:
            _take(blocks, index + 1, end)


def _mark_points(blocks: Sequence[Block]) -> None:
    """Marks the lines below a heading of what is known: with bullets, or copied without them.

    Headlines of other stories, as below "In brief", share few words with the prose.
    """
    prose = long_words(block for block in blocks if block.shape.closed)
    for index, block in enumerate(blocks):
        if not KEY_POINTS.match(block.shape.text):
            continue
        below = blocks[index + 1 : index + 2]
        labelled = any(one.headline_like and one.shape.words <= 2 for one in below)  # “Summary”, “Companies”
        first = index + 1 + labelled
        end = first
        apart = first + 1 < len(blocks) and blocks[first + 1].shape.gap
        while end < len(blocks):
            shape = blocks[end].shape
            if end > first and shape.gap != apart and not shape.bullet:
                break
            if not blocks[end].open or shape.closed or not 5 <= shape.words <= 30:
                break
            end += 1
        points = blocks[first:end]
        if len(points) > 1 and (not apart or points[0].shape.bullet or not is_foreign(points, prose)):
            for block in points:
                block.kind = "body"


def _mark_trail(blocks: Sequence[Block], first: int) -> None:
    """Marks the way to the page above the article: short labels below a colon, of which menus or titles have one, too.

    `first`: the position of the first paragraph.
    """
    printed = Counter(normal(block.shape.bare) for block in blocks)
    for index, block in enumerate(blocks[:first]):
        end = index + 1
        while end < first and blocks[end].open and blocks[end].shape.words <= _LONGEST_STEP:
            end += 1
        steps = blocks[index + 1 : end] if block.open and _announces(block) else []
        if len(steps) > 1 and any(printed[normal(step.shape.bare)] > 1 for step in steps):
            for one in blocks[index:end]:
                one.kind = "boilerplate"


def _take(blocks: Sequence[Block], first: int, last: int) -> None:
    for block in blocks[first:last]:
        block.kind, block.doubtful = "body", True
    if first > 0 and (_announces(blocks[first - 1]) or _heads_facts(blocks, first, last)):
        blocks[first - 1].kind = "body"  # a list means little without its heading


def _heads_facts(blocks: Sequence[Block], first: int, last: int) -> bool:
    """Whether a heading right below the article is above a list of facts: labelled, or rows of three cells.

    At least one item has a figure, unlike the headlines of sections ("Sport: …").
    """
    heading, items = blocks[first - 1], [_BULLET.sub("", block.shape.text) for block in blocks[first:last]]
    below = first > 1 and (blocks[first - 2].prose or blocks[first - 2].kind in CITED)
    if not (below and heading.headline_like and heading.shape.words <= _LONGEST_HEADING):
        return False
    if any(_LABEL_OF_PAGE.match(item) for item in items) or not any(re.search(r"\d", item) for item in items):
        return False
    form = next((form for form in (_LABELLED, _ROW) if form.search(items[0])), None)
    return form is not None and 2 * sum(form.search(item) is not None for item in items) > len(items)


def _announces(block: Block) -> bool:
    return block.kind in (None, "body", "subhead") and block.shape.text.rstrip("*_ ").endswith((":", "："))


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yields stretches of open lines of one form, as [first, last)."""
    index = 0
    while index < len(blocks):
        form = _form_of(blocks[index])
        end = index + 1
        while form and end < len(blocks) and _form_of(blocks[end]) == form:
            end += 1
        if form:
            yield index, end
        index = end


def _form_of(block: Block) -> str | None:
    shape = block.shape
    if not block.open or shape.closed or shape.words > (60 if _LINE_UP.match(shape.text) else 30) or shape.leads_on:
        return None
    return _form(shape.text)


def _form(text: str) -> str | None:
    """Returns the form that the lines of one list share, or None."""
    if _BULLET.match(text):
        return "bullet"
    if _SCORE.match(text) or _LINE_UP.match(text):
        return "score"
    if _LABELLED.match(text):
        return None if _LABEL_OF_PAGE.match(text) or len(text.split()) > 10 else "labelled"
    if _DATED.match(text) and len(text.split()) > 3:
        return "dated"
    if _DASHED.search(text):
        return "dashed"
    return "numbered" if _NUMBERED.match(text) and len(text.split()) > 2 else None


def mark_drawn_tables(blocks: Sequence[Block]) -> None:
    """Marks the rows of tables in HTML, between whose cells there is a bar, with their caption."""
    index = 0
    while index < len(blocks):
        end = index
        while end < len(blocks) and _BAR in blocks[end].shape.text and (end == index or not blocks[end].shape.gap):
            end += 1
        of_page = all(_LABEL_OF_PAGE.match(block.shape.text) for block in blocks[index:end])
        if end - index > 1 and not of_page:
            headed = index > 0 and blocks[index - 1].headline_like and not blocks[index].shape.gap
            for block in blocks[index - headed : end]:
                block.kind, block.doubtful = "body", True
        index = max(end, index + 1)


def _mark_tables(blocks: Sequence[Block]) -> None:
    """Marks two or more rows of equally many cells with a figure below the first row."""
    index = 0
    while index < len(blocks):
        rows = [index] if _cells(blocks[index]) > 1 else []
        end = index + 1
        while rows and end < len(blocks):
            if _RULE.match(blocks[end].shape.text):
                blocks[end].kind = "boilerplate"
            elif _cells(blocks[end]) == _cells(blocks[index]):
                rows.append(end)
            else:
                break
            end += 1
        if len(rows) > 1 and any(re.search(r"\d", blocks[row].shape.text) for row in rows[1:]):
            for row in rows:
                blocks[row].kind, blocks[row].doubtful = "body", True
        index = end


def _cells(block: Block) -> int:
    """Returns the number of cells in a row; 0 if the line is not one."""
    if block.kind not in (None, "subhead", "teaser") or block.shape.closed:
        return 0
    return len([cell for cell in _CELLS.split(block.shape.text.strip("| ")) if cell.strip()])
