"""Finds lists, cards and links of other stories beside or below an article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate, pairwise

from index.corpus.boilerplate import hints, pattern_parts
from index.corpus.boilerplate.clumps import lone_paragraphs
from index.corpus.boilerplate.lines import Block

_LONGEST_OF_HEADER = 12  # words of a header that ends in a colon
_PARAGRAPH, _LEAST_PARAGRAPHS = 8, 2  # words; paragraphs above a list
_NEAR = 6  # lines below a card, some of them boilerplate
_PER_SHARED = 6  # two foreign headlines may share one word in six with the prose, such as a number
_LEAST_LINKED = 6  # words of a headline without a verb, and of each of two
_MOST_LINKED = 3  # headlines of other stories in a row, without an announcement
_NO_NAME = re.compile(r"^[^|•·,–-]*\b(?:of|for|with|on|from|in|to|at)\b", re.I)  # “COST OF REPAIRS”
_LONGEST_LABEL, _HEADLINE = 5, 4  # most words of a label, least of a headline
_LEAST_STEMS, _PER_FOREIGN = 8, 8  # foreign cards may share one word in eight with the prose
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")


def mark_story_lists(blocks: list[Block], items_alone: bool) -> None:
    """Marks the headlines after "Related stories", until prose resumes.

    Where blank lines set paragraphs apart, what is attached to a headline is its lede.
    `items_alone`: such lists were already removed from the HTML, so only items right below the header are marked.
    """
    inside = False
    apart, gaps = False, [0, 0]  # whether blank lines set the paragraphs above the list apart; without, with one
    number = 0  # of the last numbered heading
    titled = set[str]()  # the capitalised words of the headline
    alone = frozenset[int]() if items_alone else lone_paragraphs(blocks)
    for index, block in enumerate(blocks):
        shape = block.shape
        numbered = hints.NUMBERED_HEADING.match(shape.text) if block.open else None
        if numbered and int(numbered[1]) == number + 1:
            number, inside = number + 1, False  # the article's own list continues
        inside = inside and index not in alone and block.kind != "headline"
        if block.kind == "headline":
            titled = {*hints.CAPITALISED_WORD.findall(shape.text)}
        if block.kind == "teaser":
            words = len(re.sub(r"[:|>»]\s*$", "", shape.text).split())
            apart = apart if inside else not (items_alone or gaps[False]) and gaps[True] >= _LEAST_PARAGRAPHS
            inside = words <= 5 and bool(hints.LIST_HEADER.search(shape.text))
            inside = inside or (words <= _LONGEST_OF_HEADER and shape.text.endswith(":"))
        elif inside and block.open:
            if items_alone and not (shape.bullet and not shape.closed):
                inside = False
                continue
            above = blocks[index - 1]
            lede = apart and not shape.gap and shape.words <= hints.LONGEST_TEASER
            lede = lede and not above.shape.closed and not is_list_header(above)
            inside = lede or (_heads_other_story(blocks, index) and not _is_subhead(blocks, index))
            # The article's first paragraph has the names of its headline.
            first = block.prose and not sum(gaps) and shape.words >= _PARAGRAPH
            inside = inside and not (first and len(titled & {*hints.CAPITALISED_WORD.findall(shape.text)}) > 1)
            if inside:
                block.kind = "teaser"
        if block.prose and shape.words >= _PARAGRAPH:
            gaps[shape.gap] += 1


def _heads_other_story(blocks: list[Block], index: int) -> bool:
    """Whether a line in a list of other stories is a headline, or a lede between two of them."""
    shape = blocks[index].shape
    if shape.leads_on or shape.words > 35 or (shape.quoted_end and shape.words > 15):
        return False
    headline = not shape.closed or (shape.bullet and shape.words < 20) or shape.text[-1] in "?!"
    headline = headline or re.match(r"(?:[^\s:.!?]+ ){2,8}[^\s:.!?]+: [A-ZÀ-Þ]", shape.text) is not None
    return headline or (index + 1 < len(blocks) and _is_lede_between(blocks[index], blocks[index + 1]))


def _is_subhead(blocks: list[Block], index: int) -> bool:
    """Whether a short line after a list's first item is a subhead, with two longer paragraphs below it."""
    shape, below = blocks[index].shape, blocks[index + 1 : index + 3]
    paragraphs = len(below) == 2 and all(one.prose and one.shape.closed and one.shape.words >= 8 for one in below)
    first = is_list_header(blocks[index - 1])
    return paragraphs and not first and not shape.bullet and not shape.closed and shape.words <= 5


def _is_lede_between(block: Block, below: Block) -> bool:
    """Whether a short paragraph without quotations is followed by a headline longer than a subhead."""
    short = block.shape.words <= 35 and not hints.reports_speech(block.shape.text)
    return short and below.headline_like and 6 <= below.shape.words <= 25


def mark_story_cards(blocks: list[Block]) -> None:
    """Marks cards after a header of other stories: two or more, or signed, headings with a short paragraph each."""
    names = Counter(
        name for block in blocks if block.prose for name in hints.CAPITALISED_WORD.findall(block.shape.text)
    )
    above = [0, *accumulate(block.prose for block in blocks)]  # prose paragraphs above each line
    for header in [index for index, block in enumerate(blocks) if is_list_header(block)]:
        end, cards, signed = header + 1, 0, False
        while end + 1 < len(blocks) and _is_card(blocks[end], blocks[end + 1], names):
            end, cards = end + 2, cards + 1
            while end < len(blocks) and _signs_card(blocks[end]):
                end, signed = end + 1, True
        goes_on = len(blocks) > end + 1 and blocks[end].prose and blocks[end + 1].prose
        last = above[header] >= max(3, hints.MOST_OF_PROSE * above[-1])
        if (cards > 1 or signed) and (goes_on or last):
            for block in blocks[header:end]:
                block.kind = "teaser" if block.open or block.kind == "subhead" else block.kind


def mark_lone_cards(blocks: list[Block]) -> None:
    """Marks single cards inside the prose, a heading with a short paragraph, if an author's name or a button follows.

    Also those that share hardly a word with the other lines. Two such cards in a row may be the items of a list.
    """
    _mark_signed_cards(blocks)
    words = Counter(stem for block in blocks if block.shape.closed for stem in _stems(block))
    first = next((index for index, block in enumerate(blocks) if block.prose), 0)
    for index, (heading, lede) in enumerate(pairwise(blocks[first:]), first):
        asks = heading.open and heading.shape.text.endswith("?")
        heads = (heading.headline_like or asks) and not heading.shape.bullet and 3 <= heading.shape.words <= 16
        heads = heads and index > 0 and not blocks[index - 1].headline_like
        heads = heads and not hints.PICTURE_CREDIT.match(heading.shape.text)
        if not (heads and lede.open and is_lede(lede)):
            continue
        end = index + 2
        while end < len(blocks) and (_signs_card(blocks[end]) or _is_button(blocks[end])):
            end += 1
        below = [block for block in blocks[end : end + _NEAR] if block.open][:2]
        own = _stems(heading) | _stems(lede)
        headline = heading.shape.words >= (_HEADLINE if hints.FINITE.search(heading.shape.text) else _LEAST_LINKED)
        foreign = len(own) >= 6 and headline and not asks
        foreign = foreign and not any(words[stem] > (stem in _stems(lede)) for stem in own)
        if len(below) == 2 and all(one.prose and one.shape.closed for one in below) and (end > index + 2 or foreign):
            for block in blocks[index:end]:
                block.kind = block.kind or "teaser"


def _mark_signed_cards(blocks: list[Block]) -> None:
    """Marks summaries below the first paragraphs that end with their author's name, and the headings above them."""
    above = 0  # paragraphs
    for index, block in enumerate(blocks):
        above += block.prose
        if not (above >= _LEAST_PARAGRAPHS and block.open and hints.SIGNED_END.search(block.shape.text)):
            continue
        begin = index
        while index - begin < 2 and (blocks[begin - 1].headline_like or blocks[begin - 1].kind == "boilerplate"):
            begin -= 1
        for one in blocks[begin : index + 1]:
            one.kind = one.kind or "teaser"


def mark_foreign_cards(blocks: list[Block]) -> None:
    """Marks headlines with their ledes between two paragraphs, if hardly any of their words recur in the prose.

    They need two headlines or a label, since a subhead with a paragraph looks like one card.
    """
    said = Counter(stem for block in blocks if block.shape.closed for stem in _stems(block))
    index = 1
    while index < len(blocks):
        end = _end_of_cards(blocks, index, said) if blocks[index - 1].prose else index
        if end < len(blocks) and _is_first_lede(blocks, index, end):
            end -= 1  # it may be the article's next paragraph
        run = blocks[index:end]
        heads = sum(block.headline_like for block in run)
        resumes = end < len(blocks) and blocks[end].prose and blocks[end].shape.closed
        if resumes and 1 < heads < len(run) and _share_few(run, said, _LEAST_STEMS):
            for block in run:
                block.kind = block.kind or "teaser"
        index = max(end, index + 1)


def _end_of_cards(blocks: list[Block], index: int, said: Counter[str]) -> int:
    """Returns the line below a run of headlines, of which some have a lede, a name or a date below them."""
    end, bare = index, False  # bare: headlines without ledes, so that what follows is the article
    while end < len(blocks):
        block, above = blocks[end], blocks[end - 1]
        heading = block.headline_like and not block.shape.bullet and block.shape.words <= 25
        if heading:
            bare = bare or (end > index and above.headline_like and above.shape.words > _LONGEST_LABEL)
        headed = end > index and not bare and above.headline_like and above.shape.words >= _HEADLINE
        lede = headed and not above.shape.joints and block.open and is_lede(block)
        if not (heading or (lede and _share_few([block], said, 0)) or (end > index and block.kind == "byline")):
            break
        end += 1
    return end


def _is_first_lede(blocks: list[Block], index: int, end: int) -> bool:
    """Whether a run of headlines ends with its only sentence, which does not hang on the headline above it."""
    attached = not blocks[end - 1].shape.gap and blocks[end].shape.gap
    return (
        blocks[end - 1].shape.closed and not attached and not any(one.shape.closed for one in blocks[index : end - 1])
    )


def _share_few(blocks: list[Block], said: Counter[str], least: int) -> bool:
    """Whether lines have at least `least` long words, of which hardly any is in the page's other sentences (`said`)."""
    inside = Counter(stem for block in blocks if block.shape.closed for stem in _stems(block))
    own = {stem for block in blocks for stem in _stems(block)}
    return len(own) >= least and _PER_FOREIGN * sum(said[stem] > inside[stem] for stem in own) <= len(own)


def is_lede(block: Block) -> bool:
    """Whether this is a short closed paragraph that quotes nobody and does not continue the text above it."""
    text = block.shape.text
    asks = text.endswith("?") and block.shape.words < 6  # a subhead
    fits = block.shape.closed and not asks and block.shape.words <= hints.LONGEST_TEASER
    fits = fits and not hints.ENTRY_TIME.match(text)
    return fits and not hints.QUOTED.search(text) and not hints.REFERS_BACK.match(text)


def _stems(block: Block) -> set[str]:
    """Returns the long words of a line without their endings."""
    return {word[:6] for word in long_words([block])}


def _signs_card(block: Block) -> bool:
    text = block.shape.text
    return block.kind == "byline" or _signs(block) or (block.shape.words <= 6 and text.startswith(("by ", "By ")))


def _is_button(block: Block) -> bool:
    """Whether this is a link to a whole story, below its lede: “Read now”."""
    return block.kind == "teaser" and block.shape.words <= 3 and not (block.shape.leads_on or is_list_header(block))


def is_list_header(block: Block) -> bool:
    text = block.shape.text
    return block.kind == "teaser" and block.shape.words <= 5 and hints.LIST_HEADER.search(text) is not None


def _is_card(above: Block, block: Block, names: Counter[str]) -> bool:
    """Whether these are a heading and a short paragraph that quotes nobody and has few names from the other lines.

    `names` counts the capitalised words of the page's prose.
    """
    heading = not above.shape.closed and above.shape.words >= 4 and above.kind in (None, "teaser", "subhead")
    if not heading or hints.NUMBERED_HEADING.match(above.shape.text):
        return False
    if block.kind not in (None, "teaser") or not is_lede(block):
        return False
    own = Counter(hints.CAPITALISED_WORD.findall(block.shape.text)) if block.prose else Counter[str]()
    named = set(hints.NAME_INSIDE.findall(block.shape.text))
    return 2 * sum(names[name] > own[name] for name in named) <= len(named)


def mark_other_stories(blocks: list[Block]) -> None:
    """Marks everything from the first of two or more signed stories below the article.

    Each is a heading, an author with a date, and a paragraph or two, in one of the usual orders.
    """
    if not sum(block.prose for block in blocks) > 3:
        return
    starts = [index for index in range(1, len(blocks)) if _begins_story(blocks, index)]
    starts = [index for index in starts if sum(block.prose for block in blocks[:index]) >= 3]
    if len(starts) < 2 or max(b - a for a, b in pairwise(starts)) > 8:
        return
    for block in blocks[starts[0] :]:
        if block.open or block.kind in ("subhead", "byline"):
            block.kind = "teaser"


def _begins_story(blocks: list[Block], index: int) -> bool:
    """Whether this is a heading with a signed and dated paragraph below it."""
    block = blocks[index]
    heading = block.headline_like or (block.kind == "teaser" and not block.shape.closed)
    if not (heading and 3 <= block.shape.words <= 16) or block.shape.bullet:
        return False
    below = blocks[index + 1 : index + 5]
    signed = [_signs(one) for one in below]
    if len(below) < 2 or True not in signed:
        return False
    place = signed.index(True)
    dated = place + 1 < len(below) and below[place + 1].kind == "byline"
    dated = dated or re.search(rf"{pattern_parts.AGO}|{pattern_parts.DATE}", below[place].shape.text) is not None
    return dated and (place == 0 or (place <= 2 and all(one.shape.closed for one in below[:place])))


def _signs(block: Block) -> bool:
    """Whether a line is only a name, or a name with a date."""
    shape = block.shape
    if shape.words > 10 or shape.closed or shape.bullet:
        return False
    return hints.NAME_ALONE.match(shape.text) is not None and not _NO_NAME.search(shape.text)


def mark_links(blocks: list[Block]) -> None:
    """Marks lines between the paragraphs that are links of a text browser, which subheads are not."""
    prose = [index for index, block in enumerate(blocks) if block.prose]
    for block in blocks[prose[0] : prose[-1]] if prose else ():
        if block.shape.linked and block.headline_like:
            block.kind = "teaser"


def mark_linked_stories(blocks: list[Block]) -> None:
    """Marks unannounced items inside the prose as teasers if they ask, quote or call, or share few words with it."""
    prose = long_words(block for block in blocks if block.shape.closed)
    _mark_foreign_headlines(blocks, {word[:6] for word in prose})
    index = 1
    while index < len(blocks):
        end = index
        while end < len(blocks) and blocks[end].open and blocks[end].shape.bullet and not blocks[end].shape.closed:
            end += 1
        items, above = blocks[index:end], blocks[index - 1].shape
        calling = sum(hints.LINK_PHRASES.search(item.shape.text) is not None for item in items)
        unannounced = bool(items) and above.closed and not hints.NUMBERED_HEADING.match(items[0].shape.text)
        foreign = len(items) > 1 and end < len(blocks) and all(6 <= item.shape.words <= 25 for item in items)
        foreign = foreign and is_foreign(items, prose)
        if unannounced and (2 * calling >= len(items) or foreign):
            for item in items:
                item.kind = "teaser"
        index = max(end, index + 1)


def _mark_foreign_headlines(blocks: list[Block], stems: set[str]) -> None:
    """Marks one headline to three between two paragraphs that have hardly any of the prose's `stems`.

    A single subhead is shorter.
    """
    index = 1
    while index < len(blocks):
        end = index
        while end < len(blocks) and _may_be_linked(blocks[end]):
            end += 1
        heads, own = blocks[index:end], {stem for block in blocks[index:end] for stem in _stems(block)}
        below = next((block for block in blocks[end : end + 2] if block.kind != "caption"), None)
        between = blocks[index - 1].shape.closed and below is not None and below.open and below.shape.closed
        long = sum(block.shape.words for block in heads) >= 6
        foreign = len(own) >= 3 and _PER_SHARED * len(own & stems) <= (len(own) if len(heads) > 1 else 0)
        # Two headlines, of which a subhead has one, or the announcement of a live page.
        pair = len(heads) == 2 and min(block.shape.words for block in heads) >= _LEAST_LINKED
        linked = foreign or pair or any(hints.LINK_PHRASES.search(block.shape.text) for block in heads)
        if between and long and len(heads) <= _MOST_LINKED and linked:
            for block in heads:
                block.kind = "teaser"
        index = end + 1


def _may_be_linked(block: Block) -> bool:
    """Whether a line may be another story's headline: not the article's own item, quotation or entry."""
    shape, text = block.shape, block.shape.text
    own = shape.bullet or shape.quoted_end or hints.NUMBERED_HEADING.match(text) or hints.LISTED_ENTRY.match(text)
    return block.headline_like and not own and 3 <= shape.words <= 25


def is_foreign(items: Iterable[Block], prose: set[str]) -> bool:
    """Whether lines share few words with the page's prose, whose long words `prose` has."""
    own = long_words(items)
    return 4 * sum(word in prose for word in own) <= len(own)


def long_words(blocks: Iterable[Block]) -> set[str]:
    """Returns the words of five letters or more, case-folded."""
    return {word for block in blocks for word in _LONG_WORD.findall(block.shape.text.casefold())}
