"""An excerpt as markdown: its source, the passage with its answering sentence in bold, and who else carries it.

If the passage does not fit, whole sentences around the answering one are shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.cards.card import Button, Text
from bot.cards.escaping import escape, escape_line, masked_link, safe_link, units, with_text_fragment
from bot.messages import localised, t
from index import Citation, Excerpt, Source

_NOTE, SHORT_NOTE = 400, 100  # units of an outlet's note, in full and where room is short
CUT = "-# […]"
"""Marks a shortened passage; outside the quotation."""


_BOUND = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")


@dataclass(frozen=True, slots=True)
class Window:
    """`[start, end)` of a passage's text is shown, with `[bold_start, bold_end)` in bold."""

    start: int
    end: int
    bold_start: int
    bold_end: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """An excerpt's blocks of markdown."""

    header: str
    passage: str
    footer: str

    @property
    def length(self) -> int:
        return units(self.header) + units(self.passage) + units(self.footer)


def outlet_name(source: Source, limit: int = 80) -> str:
    """Returns the outlet in bold, marked if it was inferred."""
    return f"**{escape_line(source.outlet, limit)}**{_inferred(source, 'outlet')}"


def day(source: Source) -> str | None:
    """Returns the publication date, marked if it was inferred."""
    if source.published is None:
        return None
    return f"{localised(source.published)}{_inferred(source, 'published')}"


def byline(source: Source) -> str:
    """Returns author and date, as far as known."""
    name = f"{escape_line(source.author, 80)}{_inferred(source, 'author')}" if source.author else ""
    author = t("excerpt.by", author=name) if name else None
    return " · ".join(part for part in (author, day(source)) if part) or t("excerpt.no_byline")


def title(source: Source, sentence: str | None, *, link: bool = True, fragment: bool = True) -> str:
    """Returns the headline as a link to the article, or to the sentence if one is given."""
    where = safe_link(source.url) if link else None
    if where is not None and fragment and sentence:
        where = with_text_fragment(where, sentence)
    label = source.headline or t("excerpt.no_headline")
    return f"{masked_link(label, where)}{_inferred(source, 'headline') if source.headline else ''}"


def quoted(text: str, part: Window) -> str:
    """Renders the window of `text` as a block quotation.

    The text is escaped and bold is closed on each line, so nothing in the text can end it.
    """
    start, end = _trimmed(text, part.start, part.end)
    lines: list[str] = []
    position = start
    for line in re.split("(?<=\n)", text[start:end]):
        plain = line.removesuffix("\n").removesuffix("\r") if line.endswith("\n") else line
        low, high = (max(0, min(bound - position, len(plain))) for bound in (part.bold_start, part.bold_end))
        low, high = _trimmed(plain, low, high)
        lines.append("> " + escape(plain, {low: "**", high: "**"} if low < high else {}))
        position += len(line)
    return "\n".join(lines)


def render(excerpt: Excerpt, room: int, *, bold: bool = True) -> Rendered:
    """Renders the excerpt into at most `room` UTF-16 units.

    If room is short, links are dropped first, then sentences far from the answer, but never the outlet's name.
    """
    passage = excerpt.passage
    low, high = _answer_span(excerpt) if bold else (0, 0)
    fallback: Rendered | None = None
    for header, footer in _header_footer_variants(excerpt):
        left = room - units(header) - units(footer)
        whole = Window(0, len(passage.text), low, high)
        if (text := _within(passage.text, whole, left)) is not None:
            return Rendered(header, text, footer)
        if fallback is None and left >= room // 2:
            fallback = _shortened(header, passage.text, (low, high), left, footer)
    if fallback is None:
        header = f"**{escape_line(passage.source.outlet, 80)}**{note_lines(excerpt, SHORT_NOTE, 1)}"
        fallback = _shortened(header, passage.text, (low, high), room - units(header), "")
    return fallback


def blocks(rendered: Rendered, button: Button | None = None) -> tuple[Text, Text]:
    """Returns an excerpt's blocks for a card; the button stands beside its source."""
    body = "\n".join(part for part in (rendered.passage, rendered.footer) if part)
    return Text(rendered.header, button), Text(body or f"-# {t('excerpt.blank')}")


def also_in(excerpt: Excerpt, *, link: bool) -> str:
    """Returns `Also in …` for the other outlets that carry the sentence, with the first publisher of copies."""
    seen = {excerpt.passage.source.outlet}
    names: list[str] = []
    for citation in excerpt.also_in:
        if citation.source.outlet in seen:
            continue
        seen.add(citation.source.outlet)
        where = safe_link(citation.source.url) if link else None
        names.append(
            masked_link(citation.source.outlet, with_text_fragment(where, citation.text) if where else None, 80)
        )
    if not names:
        return ""
    rest = [t("list.more", count=len(names) - 5)] if len(names) > 5 else []
    outlets = localised([*names[:5], *rest])
    if excerpt.first is not None:
        first = escape_line(excerpt.first.outlet, 80)
        return f"-# {t('excerpt.also_in_first', outlets=outlets, outlet=first)}"
    return f"-# {t('excerpt.also_in', outlets=outlets)}"


def _header_footer_variants(excerpt: Excerpt) -> Iterator[tuple[str, str]]:
    """Yields header and footer, the fullest first."""
    source = excerpt.passage.source
    sentence = (excerpt.answer or excerpt.passage).text
    for link, fragment, also in ((True, True, True), (True, True, False), (True, False, False), (False, False, False)):
        headline = title(source, sentence, link=link, fragment=fragment)
        noted = note_lines(excerpt, _NOTE if link else SHORT_NOTE)
        yield f"{outlet_name(source)}\n{headline}\n-# {byline(source)}{noted}", also_in(excerpt, link=also)


def note_lines(excerpt: Excerpt, limit: int, most: int = 3) -> str:
    """Returns a line for each of the first `most` notes of the outlet, at most `limit` units of each."""
    return "".join(
        f"\n**{t(f'note.{note.kind}')}:** {escape_line(note.citation.text, limit)}"
        for note in excerpt.passage.notes[:most]
    )


def _shortened(header: str, text: str, answer: tuple[int, int], room: int, footer: str) -> Rendered:
    """Renders the longest window that fits, with a mark on each side that was cut."""
    room -= 2 * (units(CUT) + 1)
    part = window(text, answer, lambda candidate: _within(text, candidate, room) is not None)
    before = f"{CUT}\n" if text[: part.start].strip() else ""
    after = f"\n{CUT}" if text[part.end :].strip() else ""
    return Rendered(header, f"{before}{quoted(text, part)}{after}", footer)


def _within(text: str, part: Window, room: int) -> str | None:
    """Quotes the window if it fits into `room` units; checks the length first, which is faster."""
    if part.end - part.start > room:
        return None
    markdown = quoted(text, part)
    return markdown if units(markdown) <= room else None


def _answer_span(excerpt: Excerpt) -> tuple[int, int]:
    """Returns the span of the answering sentence in the passage's text; empty if it lies outside."""
    passage, answer = excerpt.passage, excerpt.answer
    low, high = answer.start - passage.start, answer.end - passage.start
    inside = answer.source.article == passage.source.article and 0 <= low < high <= len(passage.text)
    return (low, high) if inside else (0, 0)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _inferred(source: Source, field: str) -> str:
    return f" {t('excerpt.inferred')}" if field in source.inferred else ""


def as_excerpt(citation: Citation, answer: Citation | None = None, sentence: int = -1) -> Excerpt:
    """Makes an excerpt of a citation; `answer` lies inside it."""
    return Excerpt(passage=citation, answer=answer or citation, confidence=0.0, sentence=sentence)


def window(text: str, answer: tuple[int, int], fits: Callable[[Window], bool]) -> Window:
    """Returns the longest run of sentences around `answer` for which `fits` holds.

    If a single sentence is too long, it is cut at a word. `answer` is a span in `text`; an empty one starts at the
    beginning.
    """
    low, high = answer
    whole = Window(0, len(text), low, high)
    if fits(whole):
        return whole
    cuts = sorted({0, len(text)} | {match.end() for match in _BOUND.finditer(text)})  # sentence boundaries
    start, end = (low, high) if low < high else (0, next((cut for cut in cuts if cut > 0), len(text)))
    best = Window(start, end, low, high)
    if not fits(best):
        return _cut_inside(text, best, fits)
    grown = True
    while grown:
        grown = False
        after = next((cut for cut in cuts if cut > best.end), None)
        if after is not None and fits(Window(best.start, after, low, high)):
            best, grown = Window(best.start, after, low, high), True
        before = next((cut for cut in reversed(cuts) if cut < best.start), None)
        if before is not None and fits(Window(before, best.end, low, high)):
            best, grown = Window(before, best.end, low, high), True
    return best


def _cut_inside(text: str, best: Window, fits: Callable[[Window], bool]) -> Window:
    """Returns the longest beginning of the window that fits, cut at a word if possible."""
    short, long = best.start, best.end
    while short < long:
        middle = (short + long + 1) // 2
        if fits(_ending(best, middle)):
            short = middle
        else:
            long = middle - 1
    space = max(text.rfind(" ", best.start, short), text.rfind("\n", best.start, short))
    end = space if space > best.start + (short - best.start) // 2 else short
    return _ending(best, end)


def _ending(best: Window, end: int) -> Window:
    return Window(best.start, end, best.bold_start, min(best.bold_end, end))
