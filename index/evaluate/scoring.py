"""Scores an answer against its gold.

docs/evaluation.md has the rules. The input is the JSON line (`index/answer/as_json.py`), so that saved runs, and those
of other programs, are scored like new ones. `first_right` also considers the nearest sentences of a decline; this is
what the confidence predicts, so calibration is measured with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from index.evaluate.gold import Case, Located, Span

ContractLine = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A scored question. `covered` is None if one gold sentence suffices; `shown_text` is the first excerpt's sentence.

    `sure` is true for a confident answer; in a run without possible answers, for every answer.
    """

    case: Case
    declined: bool
    confidence: float
    bold: bool
    shown: bool
    first_right: bool
    covered: float | None
    reason: str | None
    shown_text: str
    shown_in: str
    sure: bool = False

    @property
    def right(self) -> bool:
        """Whether it is an answer with gold in bold, or a decline of an unanswerable question."""
        return self.bold if self.case.answerable else self.declined


def score(case: Case, located: Located, line: ContractLine, outlets: Mapping[str, str]) -> Verdict:
    """Scores a JSON line; `outlets` maps articles to outlets."""
    declined = line["decision"] == "decline"
    excerpts: Sequence[ContractLine] = line.get("excerpts") or ()
    first = next(iter(excerpts or line.get("nearest") or ()), None)
    covered: float | None = None
    if case.answerable and not case.gold:
        entries: Sequence[ContractLine] = () if declined else line.get("sources") or excerpts
        right = [_contains(entry, case.expected or "") for entry in entries]
        bold = first_right = right[:1] == [True]
        shown = any(right)
    else:
        first_right = first is not None and meets(first["article"], _span(first["answer"]), located)
        met = {article for excerpt in excerpts for article, span in _places(excerpt) if meets(article, span, located)}
        bold, shown = not declined and bool(excerpts) and first_right, bool(met)
        if case.wants_all:
            covered = len(met) / max(1, len(located.spans))
            wanted = {outlets.get(file, file) for file in located.spans}
            shown = shown and len({outlets.get(article, article) for article in met}) >= min(2, len(wanted))
    return Verdict(
        case=case,
        declined=declined,
        confidence=float(line["confidence"]),
        bold=bold,
        shown=not declined and shown,
        first_right=first_right,
        covered=covered,
        reason=line.get("reason"),
        shown_text=first["answer"]["text"] if first is not None else "",
        shown_in=first["outlet"] if first is not None else "",
        sure=not declined and bool(line.get("sure", True)),
    )


def _contains(entry: ContractLine, expected: str) -> bool:
    """Whether an article's outlet, headline, author, date (written out or ISO) or address contains the text."""
    known = [str(entry.get(field) or "") for field in ("outlet", "headline", "author", "published", "url")]
    if published := entry.get("published"):
        day = date.fromisoformat(published)
        known.append(f"{day.day} {day:%B %Y}")
    return any(expected.casefold() in value.casefold() for value in known)


def meets(article: str, span: Span, located: Located) -> bool:
    """Whether the span meets a gold span of the article, as defined above."""
    return any(_overlap(span, gold) >= 0.5 for gold in located.spans.get(article, ()))


def _overlap(one: Span, other: Span) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    shorter = min(one[1] - one[0], other[1] - other[0])
    return shared / shorter if shorter > 0 else 0.0


def _places(excerpt: ContractLine) -> Iterator[tuple[str, Span]]:
    yield excerpt["article"], _span(excerpt)
    yield excerpt["article"], _span(excerpt["answer"])
    for also in excerpt.get("also_in") or ():
        yield also["article"], _span(also)


def _span(entry: ContractLine) -> Span:
    return int(entry["start"]), int(entry["end"])
