"""Answers and declines as cards.

Discord's limits hold by construction: each excerpt is rendered into its share of the room, and a card takes no more
excerpts than its components allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.cards import custom_ids
from bot.cards.card import MOST_TEXT, Button, Card, Rule, Text, text_units, with_buttons
from bot.cards.escaping import escape_line, units
from bot.cards.excerpts import as_excerpt, blocks, render, title
from bot.cards.sources import ambiguous_outlet_line, source_lines, unknown_outlet_line
from bot.messages import localised, t
from index import Answer, Citation, Decline, Excerpt, Question, Source, prints

MOST_EXCERPTS = 6
"""Five components each, with nine of the card itself: 39 of 40."""

GOLD, GREY = 0xC9A227, 0x80848E
_RESERVE = 120  # for the markup around the excerpts


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
    proof = proof_button(cited) if cited and len(excerpts) < most else None
    searched = t("answer.searched", count=answer.searched)
    copied = t("answer.copied" if answer.sure else "answer.copied_plain")
    last = f"{searched}.{sources_note}" if answer.kind == "articles" else f"{searched} · {copied}"
    foot = (*((otherwise,) if otherwise else ()), Text(f"-# {last}", proof))
    used = sum(units(block.content) for block in (*head, *articles, *foot)) + units(without)
    body = _body(excerpts, MOST_TEXT - used - _RESERVE, bold=answer.sure)
    left_out = len(offered) - len(excerpts)
    more = f"-# {t('answer.and_more', count=left_out)}" if left_out else ""
    below = "\n".join(filter(None, (more, without)))
    note = (Text(below),) if below else ()
    buttons: list[Button] = []
    if further := () if articles else _sentences((*answer.excerpts[len(offered) :], *answer.more)):
        buttons.append(Button(t("button.more_excerpts"), custom_ids.show("more", further)))
    buttons += _rating(answer.generation, cited, answered=True)
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
        buttons += _rating(decline.generation, nearest, answered=False)
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


def delete_button(asker: int) -> Button:
    """Returns the button that deletes an answer, for its asker and for moderators."""
    return Button("", custom_ids.delete(asker), "🗑️")


def share_button() -> Button:
    """Returns the button that posts a private answer into the channel."""
    return Button(t("button.share"), custom_ids.SHARE, "📢")


def proof_button(sentences: Sequence[Citation]) -> Button:
    """Returns the button that draws proof cards of these sentences, for the person who presses."""
    return Button(t("button.proof"), custom_ids.show("proof", sentences))


def context_card(around: Citation, sentence: Citation) -> Card:
    """Returns the card behind *Context*: the surrounding sentences, with the answering one in bold."""
    return with_buttons(_collection(t("answer.context"), (as_excerpt(around, sentence),)), proof_button([sentence]))


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
    return ((Text(lines),) if lines else ()), (f" {t('answer.more_sources', count=rest)}" if rest > 0 else "")


def _question_lines(asked: str | None, question: Question, *, filters: bool = True) -> tuple[Text, ...]:
    """Returns the question above its answer, and its filters."""
    lines = [f"-# {t('answer.asked')} {escape_line(asked, 300)}"] if asked else []
    if filters and (question.outlet or question.after or question.until):
        lines.append(f"-# {t('answer.only', filters=_filters(question))}")
    return tuple(Text(line) for line in lines)


def _rating(generation: str, sentences: Sequence[Citation], *, answered: bool) -> list[Button]:
    return [
        Button("", custom_ids.rate(generation, sentences, good=True, answered=answered), "👍"),
        Button("", custom_ids.rate(generation, sentences, good=False, answered=answered), "👎"),
    ]


def _filters(question: Question) -> str:
    parts = []
    if question.outlet:
        parts.append(t("filter.outlet", outlet=escape_line(question.outlet, 80)))
    if question.after:
        parts.append(t("filter.after", day=question.after))
    if question.until:
        parts.append(t("filter.until", day=question.until))
    return ", ".join(parts) or t("filter.these")
