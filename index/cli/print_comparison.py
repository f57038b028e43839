"""Output of the comparison commands; all text that is not an excerpt is labels, names, dates and counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from index.answer.find_text import prints
from index.cli.open_story import hint
from index.cli.print_answer import console, day, heading, listed, print_notes, safe, say, whereabouts
from index.command_hints import plural
from index.corpus.types import NOTE_LABELS, Citation

if TYPE_CHECKING:
    from index.compare.proof_claims import ProofResult
    from index.compare.quotation_search import FoundQuotation, Printing, QuoteSearch
    from index.compare.view import CitedDate, CitedDifference, CopyGroup, Side, StoryCard
    from index.corpus.changes.versions import ArticleEdit

_KINDS = {
    "denial": "affirmed or denied",
    "number": "number",
    "day": "date",
    "time": "time",
    "name": "name",
    "thing": "what it was",
    "wording": "wording",
    "spelling": "spelling",
}


def print_quote_search(out: Console, search: QuoteSearch, unquoted: Sequence[Citation] = ()) -> None:
    """Prints how and by whom the words are quoted; if by nobody, the sentences `unquoted` that print them."""
    if not search.found:
        say(out, "No article quotes these words or similar ones.")
        _print_unquoted(out, search.asked, unquoted)
        return
    if search.cut_off:
        say(out, "The articles print these words only with others that deny them or set a condition:")
    elif search.printed == "part":
        say(out, "Printed only in part. The articles quote the words in brackets:")
        say(out, _marked(search))
    elif search.printed != "exact":
        say(out, "Nobody printed it in these words. What comes nearest:")
    if search.claimed_speaker and search.printed != "none":
        say(out, _claim(search))
    if search.printed != "exact" or search.claimed_speaker:
        say(out)
    for one in search.found:
        print_quotation(out, one)


def _print_unquoted(out: Console, asked: str, found: Sequence[Citation]) -> None:
    """Prints the sentences that contain the words, or similar ones, outside quotation marks."""
    for exact, lead in ((True, "Printed without quotation marks:"), (False, "Nearest without quotation marks:")):
        cited = [one for one in found if prints(one.text, asked) is exact]
        if cited:
            say(out, lead)
            say(out)
        for one in cited:
            say(out, heading(one.source))
            print_notes(out, one.notes)
            say(out, safe(one.text))
            say(out, Text(whereabouts(one.source), "dim"))
            say(out)


def _marked(search: QuoteSearch) -> str:
    """Returns the words asked for, with the printed parts in brackets."""
    text, position = "", 0
    for start, end in search.spans:
        text += f"{safe(search.asked[position:start])}[{safe(search.asked[start:end])}]"
        position = end
    return text + safe(search.asked[position:])


def _claim(search: QuoteSearch) -> str:
    """Says whether the articles attribute the words to the speaker asked for."""
    claimed = safe(search.claimed_speaker or "")
    if search.other_speaker:
        return f"The articles name {listed(map(safe, search.printed_speakers))} as the speaker, not {claimed}."
    if not search.printed_speakers:
        return f"The articles do not say that {claimed} is the speaker."
    return f"The articles name {listed(map(safe, search.printed_speakers))} as the speaker."


def print_quotation(out: Console, found: FoundQuotation) -> None:
    """Prints a quotation in each article's wording."""
    for printing in found.printings:
        say(out, heading(printing.words.source))
        print_notes(out, printing.words.notes)
        _print_wording(out, printing)
        labels = [f"said by {safe(printing.said_by)}" if printing.said_by else "", whereabouts(printing.words.source)]
        say(out, Text(" · ".join(part for part in labels if part), "dim"))
        say(out)


def _print_wording(out: Console, printing: Printing) -> None:
    """Prints the wording: additions bold and omissions struck through in a terminal; listed below it in a pipe."""
    if out.is_terminal and not out.no_color:
        styles = {"adds": "bold", "leaves_out": "strike dim"}
        shown = Text()
        for part in printing.parts:
            if part.kind == "leaves_out":
                shown.append(safe(part.text), styles[part.kind])
                shown.append(" ")
            elif part.kind != "cut":
                shown.append(safe(part.text), styles.get(part.kind, ""))
        say(out, shown)
        return
    say(out, safe(printing.words.text))
    for kind, label in (("adds", "only here"), ("leaves_out", "left out here")):
        words = [safe(part.text) for part in printing.parts if part.kind == kind]
        if words:
            say(out, f"{label}: {' | '.join(words)}")


def print_difference(out: Console, difference: CitedDifference) -> None:
    """Prints both sides, each under its outlets."""
    say(out, Text(f"{difference.number + 1}. {_KINDS.get(difference.kind, difference.kind)}", "bold magenta"))
    for side in difference.one:
        _print_side(out, side)
    say(out, Text("but", "dim"))
    for side in difference.other:
        _print_side(out, side)
    say(out)


def print_related_differences(out: Console, found: Sequence[CitedDifference], where: str) -> None:
    """Prints the line below an answer that other outlets contradict; nothing without such a difference.

    `where` says how to list the differences; `{numbers}` in it is replaced by their numbers.
    """
    outlets = list(dict.fromkeys(safe(outlet) for one in found for outlet in one.outlets[1]))
    if outlets:
        verb = "prints" if len(outlets) == 1 else "print"
        kinds = listed(dict.fromkeys(_KINDS.get(one.kind, one.kind) for one in found))
        numbers = listed(str(one.number + 1) for one in found)
        # Not `format`: the name of the story in `where` may contain braces.
        where = where.replace("{numbers}", numbers)
        say(out, Text(f"{listed(outlets)} {verb} it differently ({kinds}): {where}", "italic"))


def _print_side(out: Console, side: Side) -> None:
    say(out, Text.assemble((safe(side.sentence.source.outlet), "bold cyan"), ": ", focused(side.sentence, side.focus)))
    print_notes(out, side.sentence.notes)


def focused(sentence: Citation, focus: Citation) -> Text:
    """Returns a sentence with its relevant words in bold."""
    text, start, end = sentence.text, focus.start - sentence.start, focus.end - sentence.start
    return Text.assemble(safe(text[:start]), (safe(text[start:end]), "bold"), safe(text[end:]))


def copies_line(group: CopyGroup) -> str:
    """Says which outlets print the same text, and which published it first, if known."""
    printed = listed(dict.fromkeys(source.outlet for source in group.sources))
    return f"one text in {printed}" + (f", first in {group.first.outlet}" if group.first else "")


def reports_line(count: int) -> str:
    """Says how many reports are independent; the copies are listed below it."""
    return f"{plural(count, 'independent report')}; the others are copies:"


def print_card(out: Console, card: StoryCard) -> None:
    """Prints the overview of the story."""
    say(out, Text(safe(card.title), "bold"))
    when = ""
    if card.first and card.last:
        when = f", {day(card.first)}" + (f" to {day(card.last)}" if card.last != card.first else "")
    say(out, f"{plural(len(card.sources), 'article')} of {listed(safe(name) for name in card.outlets)}{when}")
    if card.copies:
        say(out, reports_line(card.reports))
        for group in card.copies:
            say(out, f"  {safe(copies_line(group))}")
    marked = [f"{heading(source).plain} ({source.mark})" for source in card.sources if source.mark]
    if marked:
        _label(out, "Corrected or retracted")
        for line in marked:
            say(out, line)
    if card.people:
        people = listed(f"{safe(person.name.text)} ({person.mentions})" for person in card.people)
        _label(out, "Named most")
        say(out, people)
    if card.shared:
        _label(out, "Quoted by most")
        for found in card.shared:
            by = f"{safe(found.said_by)}, in " if found.said_by else "in "
            say(out, safe(found.against.text))
            say(out, Text(f"{by}{listed(safe(name) for name in found.outlets)}", "dim"))
    if card.differences:
        _label(out, f"Where outlets differ ({card.difference_count} in all: {hint('storybot differences')})")
        for difference in card.differences:
            print_difference(out, difference)
    if card.alone:
        _label(out, "Names, numbers and dates that only one outlet has")
        for citation in card.alone:
            say(out, Text.assemble((safe(citation.source.outlet), "bold cyan"), ": ", safe(citation.text)))


def _label(out: Console, text: str) -> None:
    say(out, Text(f"\n{text}", "bold magenta"))


def print_timeline(out: Console, rows: Sequence[CitedDate]) -> None:
    """Prints each day and the sentences dated to it."""
    from index.compare.timeline_image import day_label

    shown = ""
    for row in rows:
        if day_label(row) != shown:
            shown = day_label(row)
            say(out, Text(shown, "bold magenta"))
        outlet = (safe(row.sentence.source.outlet), "bold cyan")
        say(out, Text.assemble("  ", outlet, ": ", focused(row.sentence, row.focus)))


def print_edit(out: Console, edit: ArticleEdit) -> None:
    """Prints what an outlet changed between two saved versions, and whether it said so."""
    silent = " (silently: no note says so)" if edit.is_silent else ""
    times = f"{_moment(edit.before)} → {_moment(edit.after)}"
    if edit.before is None and edit.after is None:
        times = "changed at an unknown time"
    say(out, f"{safe(edit.outlet)}, {safe(edit.article)}: {times}{silent}")
    for kind, note in edit.notes:
        say(out, f"  {NOTE_LABELS[kind]}: {safe(note.text)}")
    if edit.headlines:
        say(out, f"  headline before: {safe(edit.headlines[0])}")
        say(out, f"  headline after:  {safe(edit.headlines[1])}")
    for change in edit.changes:
        if change.before:
            say(out, f"  {'before ' if change.after else 'removed'} {safe(change.before.text)}")
        if change.after:
            say(out, f"  {'after  ' if change.before else 'added  '} {safe(change.after.text)}")
    say(out)


def _moment(value: datetime | None) -> str:
    if value is None:
        return "at an unknown time"
    value = value.astimezone(UTC)
    return f"{day(value)}, {value:%H:%M} UTC"


def print_proof(result: ProofResult) -> None:
    """Prints the result of a check, and the text in the index to compare with the card."""
    out = console()
    verdicts = {
        "true": "True of this index.",
        "older": f"True of an earlier version of the article, fetched {_moment(result.fetched)}.",
        "false": "Not true of this index.",
        "unknown": "It cannot be checked.",
    }
    say(out, verdicts[result.verdict])
    for reason in result.reasons:
        say(out, safe(str(reason)))
    if result.citation:
        say(out)
        say(out, heading(result.citation.source))
        print_notes(out, result.citation.notes)
    if result.text:
        say(out, safe(result.text))
