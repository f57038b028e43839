"""One answer against its gold.

What is scored is the JSON line (`index/answer/as_json.py`), so that a saved run, or one by another program, is
scored like one made just now. The rules:

- A span *meets* a gold span of the same article when one holds the other, or when they share at least half of the
  characters of the shorter one. Sentence splitters differ by a quotation mark or by one sentence; neither is an error.
- *Bold right*: the answering sentence of the first excerpt meets gold.
- *Shown right*: some excerpt, or a place in its `also_in`, meets gold. Where all gold is wanted, gold of at least two
  outlets must be met (of one, where only one has any); `covered` then says which share of the gold's files was.
- A question about an article itself has no gold. It is right when what is known of the first article named (outlet,
  headline, author, date, address) holds what is expected, and shown right when that of any does.
- A decline of an answerable question is neither. `first_right` also looks at the nearest sentences of a decline: it is
  what the confidence is about, and so what calibration is measured with.
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
    """One question scored. `covered` is None where one gold sentence is enough; `shown_text` is what stood first.

    `sure` is true of an answer that was given without reserve; in a run that knows no reserve, of every answer.
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
        """What a person would call right: an answer with gold in bold, or a decline of what cannot be answered."""
        return self.bold if self.case.answerable else self.declined


def score(case: Case, located: Located, line: ContractLine, outlets: Mapping[str, str]) -> Verdict:
    """The verdict on one contract line; `outlets` names the outlet of each article."""
    declined = line["decision"] == "decline"
    excerpts: Sequence[ContractLine] = line.get("excerpts") or ()
    first = next(iter(excerpts or line.get("nearest") or ()), None)
    if case.answerable and not case.gold:
        return _judge_by_metadata(case, line, first)
    first_right = first is not None and meets(first["article"], _span(first["answer"]), located)
    met = {article for excerpt in excerpts for article, span in _places(excerpt) if meets(article, span, located)}
    shown = bool(met)
    if case.wants_all:
        wanted = {outlets.get(file, file) for file in located.spans}
        shown = bool(met) and len({outlets.get(article, article) for article in met}) >= min(2, len(wanted))
    return Verdict(
        case=case,
        declined=declined,
        confidence=float(line["confidence"]),
        bold=not declined and bool(excerpts) and first_right,
        shown=not declined and shown,
        first_right=first_right,
        covered=len(met) / max(1, len(located.spans)) if case.wants_all else None,
        reason=line.get("reason"),
        shown_text=first["answer"]["text"] if first is not None else "",
        shown_in=first["outlet"] if first is not None else "",
        sure=not declined and bool(line.get("sure", True)),
    )


def _judge_by_metadata(case: Case, line: ContractLine, first: ContractLine | None) -> Verdict:
    declined = line["decision"] == "decline"
    entries: Sequence[ContractLine] = () if declined else line.get("sources") or line.get("excerpts") or ()
    right = [_holds(entry, case.expected or "") for entry in entries]
    return Verdict(
        case=case,
        declined=declined,
        confidence=float(line["confidence"]),
        bold=right[:1] == [True],
        shown=any(right),
        first_right=right[:1] == [True],
        covered=None,
        reason=line.get("reason"),
        shown_text=first["answer"]["text"] if first is not None else "",
        shown_in=first["outlet"] if first is not None else "",
        sure=not declined and bool(line.get("sure", True)),
    )


def _holds(entry: ContractLine, expected: str) -> bool:
    """Whether outlet, headline, author, date (written out or as ISO) or address of an article holds the text."""
    known = [str(entry.get(field) or "") for field in ("outlet", "headline", "author", "published", "url")]
    if published := entry.get("published"):
        day = date.fromisoformat(published)
        known.append(f"{day.day} {day:%B %Y}")
    return any(expected.casefold() in value.casefold() for value in known)


def meets(article: str, span: Span, located: Located) -> bool:
    """Whether the span holds, lies in or shares at least half of the shorter with some gold span of the article."""
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
