"""Output of the commands: formatted in a terminal, plain in a pipe, excerpts always verbatim.

Excerpts are not wrapped here; the terminal wraps them, so that copied text is unchanged. Characters that could control
a terminal are shown as symbols.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from io import TextIOWrapper
from typing import Literal

from rich.console import Console
from rich.segment import Segments
from rich.table import Table
from rich.text import Text

from index.answer.results import Answer, Decline, DeclineReason, Excerpt
from index.cli.open_story import hint
from index.command_hints import plural
from index.corpus.types import NOTE_LABELS, CitedNote, Source
from index.lazy_regex import lazy

# C0 except line feed and tab, DEL, C1, and the bidirectional embeddings, overrides and isolates.
_STEERING = lazy("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
MAY_NOT_ANSWER = "This may not answer it."


def safe(text: str) -> str:
    """Replaces control characters by symbols (␛, <U+202E>), so that no article can control a terminal."""
    return _STEERING.sub(_sign, text.replace("\r\n", "\n"))


def safe_line(text: str) -> str:
    """Like `safe`, but also replaces line feeds, for example of file names."""
    return safe(text).replace("\n", "␊")


def _sign(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


def utf8_streams() -> None:
    """Makes the output streams accept any character, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def console(*, stderr: bool = False) -> Console:
    """Creates a console that prints text as is: no markup, no emoji codes, no highlighting."""
    return Console(stderr=stderr, markup=False, emoji=False, highlight=False)


def say(out: Console, text: Text | str = "") -> None:
    """Prints a line verbatim; rich's own printing would wrap it and expand its tabs."""
    text = Text(text) if isinstance(text, str) else text.copy()
    text.stylize_before(text.style)  # `render` omits the base style
    out.print(Segments(text.render(out, end="\n")), soft_wrap=True, end="")


def print_table(
    out: Console,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    numbers: set[str],
    unbroken: frozenset[str] = frozenset(),
) -> None:
    """Prints a table in a terminal, tab-separated lines with a header in a pipe.

    Columns in `numbers` are right-aligned; those in `unbroken` are not wrapped, because their values get copied.
    """
    if not out.is_terminal:
        say(out, "\t".join(columns))
        for row in rows:
            say(out, "\t".join(safe(cell).replace("\t", " ").replace("\n", " ") for cell in row))
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in columns:
        justify: Literal["left", "right"] = "right" if column in numbers else "left"
        table.add_column(column, justify=justify, overflow="fold", no_wrap=column in unbroken)
    for row in rows:
        table.add_row(*(Text(safe(cell)) for cell in row))
    out.print(table)


def print_result(out: Console, result: Answer | Decline, *, nearest: bool = False, verbose: bool = False) -> None:
    """Prints an answer with its excerpts, or why there is none; `verbose` adds the confidence.

    `nearest` adds the nearest excerpts of a decline, and the remaining excerpts of a possible answer.
    """
    if isinstance(result, Decline):
        say(out, Text(hint(decline_line(result)), "bold"))
        _print_excerpts(out, result.contradicts)
        if nearest and result.nearest:
            say(out, Text("The nearest sentences, which do not answer:", "yellow"))
            _print_excerpts(out, result.nearest)
        if verbose:
            say(out, Text(f"confidence {result.confidence:.2f}", "dim"))
        return
    if not result.sure:
        say(out, Text(MAY_NOT_ANSWER, "yellow"))
    for source in result.sources:
        say(out, heading(source))
        say(out, Text(whereabouts(source), "dim"))
    if result.kind != "articles":  # there the list is the answer, and an excerpt would look like another one
        _print_excerpts(out, result.excerpts if nearest else result.shown)
    for outlet in result.nothing_in:
        say(out, Text(f"\nNothing found in {safe(outlet)}.", "bold"))
    if result.kind == "articles":  # nothing was searched
        return
    # Answers from stored differences have confidence 1, which says nothing.
    confidence = f" · confidence {result.confidence:.2f}" if verbose and result.confidence < 1 else ""
    say(out, Text(f"\n{plural(result.searched, 'article')} searched{confidence}", "dim"))


def _print_excerpts(out: Console, excerpts: Sequence[Excerpt]) -> None:
    for number, excerpt in enumerate(excerpts):
        if number:
            say(out)
        print_excerpt(out, excerpt)


def print_excerpt(out: Console, excerpt: Excerpt) -> None:
    """Prints outlet and headline, notes, the passage with its answering sentence in bold, *also in*, and the link."""
    passage, answer = excerpt.passage, excerpt.answer
    say(out, heading(passage.source))
    print_notes(out, excerpt.passage.notes)
    start, end = answer.start - passage.start, answer.end - passage.start
    say(
        out,
        Text.assemble(safe(passage.text[:start]), (safe(passage.text[start:end]), "bold"), safe(passage.text[end:])),
    )
    others = listed(dict.fromkeys(safe(also.source.outlet) for also in excerpt.also_in))
    if others:
        say(out, Text(f"also in {others}", "italic"))
    say(out, Text(whereabouts(passage.source), "dim"))


def print_notes(out: Console, notes: Iterable[CitedNote]) -> None:
    """Prints the outlet's notes on an excerpt, verbatim."""
    for note in notes:
        say(out, Text.assemble((f"{NOTE_LABELS[note.kind]}: ", "bold yellow"), safe(note.citation.text)))


def heading(source: Source) -> Text:
    """Returns the outlet and, if known, the headline."""
    heading = Text(safe(source.outlet) + _guessed(source, "outlet"), "bold cyan")
    if source.headline:
        heading.append(" · ", "dim")
        heading.append(safe(source.headline) + _guessed(source, "headline"), "not bold default")
    return heading


def whereabouts(source: Source) -> str:
    """Returns author, date and address, as far as known, with guesses marked."""
    parts = [
        safe(source.author) + _guessed(source, "author") if source.author else "",
        day(source.published) + _guessed(source, "published") if source.published else "",
        safe(source.url) + _guessed(source, "url") if source.url else "",
    ]
    return " · ".join(part for part in parts if part) or source.article


def _guessed(source: Source, field: str) -> str:
    return " (inferred)" if field in source.inferred else ""


def decline_line(decline: Decline) -> str:
    """Returns the sentence that says why there is no answer."""
    asked = safe(decline.asked_outlet or "that outlet")
    if decline.reason == "ambiguous_outlet":
        return f"{asked} may be {' or '.join(map(safe, decline.known_outlets))}: name one of them in full."
    if decline.reason == "unknown_outlet":
        known = listed([safe(name) for name in decline.known_outlets])
        return f"The story has no article from {asked}. It has articles from {known}."
    if decline.reason == "empty_question" and decline.known_outlets:
        names = listed(map(safe, decline.known_outlets)) if len(decline.known_outlets) <= 8 else "the outlets"
        return f"No difference between {names} is known. Say on what to compare them, as in: … on the price?"
    lines: dict[DeclineReason, str] = {
        "not_covered": f"The articles do not say ({plural(decline.searched, 'article')} searched).",
        "premise_denied": "The articles say otherwise:",
        "empty_question": "There is no question in that.",
        "not_a_question": "There is no question in that.",
        "nothing_matches": "No article is left by these filters. `storybot sources` lists outlets and days.",
        "article_drifted": "What would answer is not shown: its article is no longer the one that was indexed. "
        "Run: storybot rebuild",
    }
    return lines[decline.reason]


def listed(names: Iterable[str]) -> str:
    """Joins names: `a, b and c`."""
    names = list(names)
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def day(value: date) -> str:
    """`26 April 2018`."""
    return f"{value.day} {value:%B %Y}"
