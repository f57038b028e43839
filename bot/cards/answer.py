"""Answers and declines as cards, and the excerpts in them: source, passage with its answering sentence in bold, and who
else carries it.

Discord's limits hold by construction: each excerpt is rendered into its share of the room, and a card takes no more
excerpts than its components allow. Of a passage that does not fit, whole sentences around the answering one are shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.cards import custom_ids
from bot.cards.card import MOST_TEXT, Button, Card, Rule, Text, text_units, with_buttons
from bot.markdown import escape, escape_line, masked_link, safe_link, units, with_text_fragment
from bot.messages import localised, t
from index import Answer, Citation, Decline, Excerpt, Question, Source, prints

MOST_EXCERPTS = 6
"""Five components each, with nine of the card itself: 39 of 40."""

GOLD, GREY = 0xC9A227, 0x80848E
_RESERVE = 120  # for the markup around the excerpts
_NOTE, SHORT_NOTE = 400, 100  # units of an outlet's note, in full and where room is short
CUT = "-# […]"
"""Marks a shortened passage; outside the quotation."""


_BOUND = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")


def answer_card(
    answer: Answer, *, asked: str | None = None, thread: bool = False, otherwise: Text | None = None
) -> Card:
    """Shows up to three excerpts (or one per outlet, or a list of articles), with buttons below.

    A possible answer shows its first passage only, without bold; the others are behind a button. `asked` repeats the
    question above; `thread` offers to open a thread; `otherwise` is the note that other outlets report it differently.
    """
    head = _question_lines(asked, answer.question)
    if not answer.sure:
        head = (*head, Text(t("answer.unsure")))
    elif answer.kind == "compare":
        head = (*head, Text(t("answer.by_outlet")))
    articles, sources_note = _listed(answer) if answer.kind == "articles" else ((), "")
    without = f"-# {t('answer.nothing_in', outlets=names_line(answer.nothing_in))}" if answer.nothing_in else ""
    # If the articles themselves are the answer, an excerpt beside the list would look like another one. The line with
    # its button takes as many components as an excerpt.
    offered = () if articles else answer.shown
    most = MOST_EXCERPTS - (otherwise is not None)
    excerpts = offered[:most]
    cited = _sentences(excerpts)
    # So does the button beside the last line.
    proof = None
    if cited and len(excerpts) < most:
        proof = Button(t("button.proof"), custom_ids.show("proof", cited))
    last = sources_note  # nothing was searched for a list of articles
    if answer.kind != "articles":
        copied = t("answer.copied" if answer.sure else "answer.copied_plain")
        last = f"{t('answer.searched', count=answer.searched)} · {copied}"
    foot = (*((otherwise,) if otherwise else ()), *((Text(f"-# {last}", proof),) if last else ()))
    used = sum(units(block.content) for block in (*head, *articles, *foot)) + units(without)
    body = _body(excerpts, MOST_TEXT - used - _RESERVE, bold=answer.sure)
    left_out = len(offered) - len(excerpts)
    more = f"-# {t('answer.and_more', count=left_out)}" if left_out else ""
    below = "\n".join(filter(None, (more, without)))
    note = (Text(below),) if below else ()
    buttons: list[Button] = []
    if further := () if articles else _sentences((*answer.excerpts[len(offered) :], *answer.more)):
        buttons.append(Button(t("button.more_excerpts"), custom_ids.show("more", further)))
    up, down = custom_ids.rate(answer.generation, cited, answered=True)
    buttons += (Button("", up, "👍"), Button("", down, "👎"))
    if thread:
        buttons.append(Button(t("button.thread"), custom_ids.THREAD, "🧵"))
    return Card((*head, *articles, *body, *note, *foot), tuple(buttons), GOLD if answer.sure else GREY)


def decline_card(decline: Decline, *, asked: str | None = None) -> Card:
    """Shows why there is no answer, and *Show nearest* if there are near excerpts."""
    nearest = _sentences(decline.nearest)
    buttons: list[Button] = []
    if nearest:
        buttons.append(Button(t("button.nearest"), custom_ids.show("nearest", nearest)))
    if decline.reason == "not_covered":
        up, down = custom_ids.rate(decline.generation, nearest, answered=False)
        buttons += (Button("", up, "👍"), Button("", down, "👎"))
    names_filters = decline.reason in ("nothing_matches", "unknown_outlet", "ambiguous_outlet")
    head = (*_question_lines(asked, decline.question, filters=not names_filters), Text(decline_line(decline)))
    room = MOST_TEXT - sum(units(block.content) for block in head) - _RESERVE
    denial = _body(decline.contradicts[:1], room) if decline.contradicts else ()
    return Card((*head, *denial), tuple(buttons), GREY)


def decline_line(decline: Decline) -> str:
    """Returns the sentence of a decline, with the number of articles searched."""
    searched = f"{t('answer.searched', count=decline.searched)}."
    match decline.reason:
        case "not_covered":
            return f"{t('decline.not_covered')} {searched}"
        case "unknown_outlet":
            return unknown_outlet_line(decline.asked_outlet, decline.known_outlets)
        case "ambiguous_outlet":
            return ambiguous_outlet_line(decline.asked_outlet, decline.known_outlets)
        case "empty_question" if decline.known_outlets:
            return t("decline.no_difference", outlets=names_line(decline.known_outlets))
        case "empty_question" | "not_a_question":
            return t("decline.nothing_asked")
        case "premise_denied":
            return f"{t('decline.denied')} {searched}"
        case "nothing_matches":
            return t("decline.nothing_matches", filters=_filters(decline.question))
        case "article_drifted":
            return t("decline.drifted")


def ambiguous_outlet_line(asked: str | None, outlets: Sequence[str]) -> str:
    """Returns the sentence for a short name that several outlets share."""
    names = ", ".join(escape_line(outlet, 60) for outlet in outlets[:25])
    return t("sources.ambiguous", outlet=escape_line(asked or "", 80), outlets=names)


def unknown_outlet_line(asked: str | None, outlets: Sequence[str]) -> str:
    """Returns the sentence for an outlet that the story does not have."""
    none = t("sources.none_of", outlet=escape_line(asked, 80)) if asked else t("sources.none_of_that")
    names = [escape_line(outlet, 60) for outlet in outlets[:25]]
    rest = [t("list.more", count=len(outlets) - 25)] if len(outlets) > 25 else []
    return f"{none} {t('sources.it_has', outlets=', '.join([*names, *rest]))}"


def more_card(excerpts: Sequence[Excerpt]) -> Card:
    """Returns the card behind *More excerpts*."""
    return _collection(t("answer.further"), excerpts)


def nearest_card(excerpts: Sequence[Excerpt]) -> Card:
    """Returns the card behind *Show nearest*: without bold, since none of it answers."""
    return _collection(t("answer.nearest"), excerpts, bold=False)


def changed_card(changed: Sequence[Source | None], asked: str | None, again: str) -> Card:
    """Says which articles of a button have changed (None: removed), with *Ask again* if the question is known.

    `again` is the custom id of that button.
    """
    lines = [
        f"- {t('answer.article_changed', outlet=escape_line(source.outlet, 60), title=title(source, None, link=False))}"
        for source in changed[:MOST_EXCERPTS]
        if source is not None
    ]
    if None in changed:
        lines.append(f"- {t('answer.article_gone')}")
    head = Text("\n".join([t("answer.changed"), *lines]))
    if not asked:
        return Card((head,), (), GREY)
    button = Button(t("button.ask_again"), again, "🔁")
    return Card((Text(f"-# {t('answer.asked')} {escape_line(asked, 1200)}"), head), (button,), GREY)


def left_out_note(card: Card, changed: Sequence[Source | None]) -> Card:
    """Adds a line for the articles whose excerpts are left out because they have changed."""
    if not changed:
        return card
    names = names_line(source.outlet for source in changed if source is not None) or t("answer.a_gone_article")
    note = Text(f"-# {t('answer.left_out', outlets=names)}")
    if text_units(card) + units(note.content) > MOST_TEXT:  # a full card has no room for long names
        note = Text(f"-# {t('answer.left_out', outlets=str(len(changed)))}")
    return replace(card, blocks=(*card.blocks, note))


def deletable(card: Card, asker: int) -> Card:
    """Adds the button that deletes an answer, for its asker and for moderators."""
    return replace(card, buttons=(*card.buttons, Button("", custom_ids.delete(asker), "🗑️")))


def share_button() -> Button:
    """Returns the button that posts a private answer into the channel."""
    return Button(t("button.share"), custom_ids.SHARE, "📢")


def context_card(around: Citation, sentence: Citation) -> Card:
    """Returns the card behind *Context*: the surrounding sentences, with the answering one in bold."""
    proof = Button(t("button.proof"), custom_ids.show("proof", [sentence]))
    return with_buttons(_collection(t("answer.context"), (as_excerpt(around, sentence),)), proof)


def found_card(words: str, found: Sequence[Citation]) -> Card:
    """Returns the card of *Find the source*: who prints this text, or the nearest passages if nobody does."""
    if not found:
        return Card((Text(t("found.none", words=escape_line(words, 300))),), (), GREY)
    exact = [citation for citation in found if prints(citation.text, words)]
    if not exact:
        lead = t("found.near", words=escape_line(words, 200))
        return _collection(lead, [as_excerpt(citation) for citation in found], bold=False)
    outlets = names_line(citation.source.outlet for citation in exact)
    lead = t("found.in", words=escape_line(words, 200), outlets=outlets)
    return _collection(lead, [as_excerpt(citation) for citation in found], bold=False)


def names_line(outlets: Iterable[str]) -> str:
    """Joins outlet names, each once: `a, b and c`; of very many, the first ones and a count."""
    names = [escape_line(outlet, 60) for outlet in dict.fromkeys(outlets)]
    if len(names) > 8:
        names = [*names[:7], t("list.more", count=len(names) - 7)]
    return localised(names)


def _collection(lead: str, excerpts: Sequence[Excerpt], *, bold: bool = True) -> Card:
    shown = tuple(excerpts[:MOST_EXCERPTS])
    left_out = len(excerpts) - len(shown)
    note = (Text(f"-# {t('answer.and_more', count=left_out)}"),) if left_out else ()
    room = MOST_TEXT - units(lead) - _RESERVE
    return Card((Text(lead), *_body(shown, room, bold=bold), *note), (), GREY)


def _body(excerpts: Sequence[Excerpt], room: int, *, bold: bool = True) -> tuple[Text | Rule, ...]:
    """Renders the excerpts into at most `room` units; long ones get what short ones leave."""
    rendered = [render(excerpt, MOST_TEXT, bold=bold) for excerpt in excerpts]
    lengths = [one.length for one in rendered]
    for place, number in enumerate(sorted(range(len(excerpts)), key=lengths.__getitem__)):
        share = room // (len(excerpts) - place) - 2
        if lengths[number] > share:
            rendered[number] = render(excerpts[number], share, bold=bold)
        room -= rendered[number].length + 2
    parts: list[Text | Rule] = []
    seen: set[str] = set()
    for excerpt, shown in zip(excerpts, rendered, strict=True):
        # Discord rejects a message in which two buttons have the same id.
        custom_id = custom_ids.show("context", [excerpt.answer])
        has_context = excerpt.sentence >= 0 and custom_id not in seen
        seen.add(custom_id)
        context = Button(t("button.more_context"), custom_id) if has_context else None
        parts += [*([Rule()] if parts else []), *blocks(shown, context)]
    return tuple(parts)


def _sentences(excerpts: Iterable[Excerpt]) -> list[Citation]:
    """Returns the answering sentences that a button can link to."""
    return [excerpt.answer for excerpt in excerpts if excerpt.sentence >= 0]


def _listed(answer: Answer) -> tuple[tuple[Text, ...], str]:
    """Lists the articles that answer a question about the articles."""
    first = answer.sources[:10]
    room = (MOST_TEXT // 2) // max(1, len(first)) - 1
    lines = "\n".join(source_lines(source, room) for source in first)
    rest = len(answer.sources) - len(first)
    return ((Text(lines),) if lines else ()), (t("answer.more_sources", count=rest) if rest > 0 else "")


def _question_lines(asked: str | None, question: Question, *, filters: bool = True) -> tuple[Text, ...]:
    """Returns the question above its answer, and its filters."""
    lines = [f"-# {t('answer.asked')} {escape_line(asked, 300)}"] if asked else []
    if filters and (question.outlet or question.after or question.until):
        lines.append(f"-# {t('answer.only', filters=_filters(question))}")
    return tuple(Text(line) for line in lines)


def _filters(question: Question) -> str:
    parts = []
    if question.outlet:
        parts.append(t("filter.outlet", outlet=escape_line(question.outlet, 80)))
    if question.after:
        parts.append(t("filter.after", day=question.after))
    if question.until:
        parts.append(t("filter.until", day=question.until))
    return ", ".join(parts) or t("filter.these")


@dataclass(frozen=True, slots=True)
class Window:
    """`[start, end)` of a passage's text is shown, with `[bold_start, bold_end)` in bold."""

    start: int
    end: int
    bold_start: int
    bold_end: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """An excerpt's blocks of markdown, and their length in UTF-16 units."""

    header: str
    passage: str
    footer: str
    length: int


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
    passage, source = excerpt.passage, excerpt.passage.source
    low, high = _answer_span(excerpt) if bold else (0, 0)
    whole = quoted(passage.text, Window(0, len(passage.text), low, high)) if len(passage.text) <= room else None
    sentence = (excerpt.answer or passage).text
    name, dated = outlet_name(source), byline(source)
    fallback: Rendered | None = None
    # Header and footer, the fullest first.
    for link, fragment, also in ((True, True, True), (True, True, False), (True, False, False), (False, False, False)):
        headline = title(source, sentence, link=link, fragment=fragment)
        noted = note_lines(excerpt, _NOTE if link else SHORT_NOTE) if passage.notes else ""
        header = f"{name}\n{headline}\n-# {dated}{noted}"
        footer = also_in(excerpt, link=also) if excerpt.also_in else ""
        left = room - units(header) - units(footer)
        if whole is not None and units(whole) <= left:
            return Rendered(header, whole, footer, room - left + units(whole))
        if fallback is None and left >= room // 2:
            fallback = _shortened(header, passage.text, (low, high), left, footer)
    if fallback is None:
        header = f"**{escape_line(source.outlet, 80)}**{note_lines(excerpt, SHORT_NOTE, 1)}"
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


def note_lines(excerpt: Excerpt, limit: int, most: int = 3) -> str:
    """Returns a line for each of the first `most` notes of the outlet, at most `limit` units of each."""
    return "".join(
        f"\n**{t(f'note.{note.kind}')}:** {escape_line(note.citation.text, limit)}"
        for note in excerpt.passage.notes[:most]
    )


def _shortened(header: str, text: str, answer: tuple[int, int], room: int, footer: str) -> Rendered:
    """Renders the longest window that fits, with a mark on each side that was cut."""
    room -= 2 * (units(CUT) + 1)

    def fits(part: Window) -> bool:  # compares the length first, which is faster
        return part.end - part.start <= room and units(quoted(text, part)) <= room

    part = window(text, answer, fits)
    before = f"{CUT}\n" if text[: part.start].strip() else ""
    after = f"\n{CUT}" if text[part.end :].strip() else ""
    passage = f"{before}{quoted(text, part)}{after}"
    return Rendered(header, passage, footer, units(header) + units(passage) + units(footer))


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


def source_lines(source: Source, room: int) -> str:
    """As `source_line`, with the author and on two lines, for answers about the articles."""
    outlet = outlet_name(source, 60)
    for link in (True, False):
        lines = f"{outlet} · {title(source, None, link=link)}\n-# {byline(source)}{article_mark(source)}"
        if units(lines) <= room:
            return lines
    return f"- {outlet} · {day(source) or t('excerpt.no_date')}"


def article_mark(source: Source) -> str:
    """Marks an article that its outlet has corrected or retracted."""
    return f" · **{t(f'mark.{source.mark}')}**" if source.mark else ""
