"""Who printed these words: a quotation looked for by its wording, exact or near."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from index.compare.codec import StoredQuotations, StoredUnit
from index.compare.text_diff import Part, side_by_side
from index.corpus.types import Citation
from index.facts.normalise import alignment, compared, unit_keys
from index.facts.tokens import is_content, keys, words

NEAR = 0.5  # of the asked words' weight has to be found
_SHOWN = 6  # sayings at most
_NEAREST = 2  # of those that are only near


@dataclass(frozen=True, slots=True)
class Printing:
    """How one article prints a saying: the words, who it says said them, and what it words otherwise.

    `speaker` cites the words that name the speaker where the article has them; `said_by` is who is meant, "" where that
    cannot be told. `parts` set it beside the wording most articles print.
    """

    words: Citation
    speaker: Citation | None
    said_by: str
    parts: tuple[Part, ...]
    exact: bool


@dataclass(frozen=True, slots=True)
class FoundQuotation:
    """A saying that answers a search: `exact` where the asked words are printed so, in this order.

    `printings` are by article, one for each place; `against` is the one the others are set beside.
    """

    said_by: str
    exact: bool
    similarity: float
    against: Citation
    printings: tuple[Printing, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """Who printed it, each once, in the story's order."""
        return tuple(dict.fromkeys(printing.words.source.outlet for printing in self.printings))


Cite = Callable[[int, int, int], Citation]


class QuotationFinder:
    """The quotations of one generation, ready to be searched by wording; built once, then read by any thread.

    `cite(article, start, end)` is the generation's: whatever is shown was cut and verified by it.
    """

    def __init__(self, stored: StoredQuotations, cite: Cite) -> None:
        self._stored, self._cite = stored, cite
        self._texts = [cite(unit.article, unit.start, unit.end).text for unit in stored.units]
        self._keys = [unit_keys(text, 0, len(text)) for text in self._texts]
        self._saying_of = {unit: number for number, saying in enumerate(stored.sayings) for unit in saying.units}
        holding: defaultdict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self._keys):
            for word in set(row):
                holding[word].append(number)
        self._holding = dict(holding)  # a plain dict: it must not grow with the words that people look for

    def find(self, asked: str) -> tuple[FoundQuotation, ...]:
        """The sayings that print `asked` or come near it, in the story's order where several make it up.

        Raises:
            ArticleDrifted: an article is not the one that was indexed.
        """
        wanted = tuple(compared(words(asked)))
        if not wanted or not any(map(is_content, wanted)):
            return ()
        scores = self._scores(wanted) or self._misspelled(asked)
        if not scores:
            return ()
        best = max(scores.values())
        chosen = [number for number, score in scores.items() if score >= best - (0.1 if best > 0.95 else 0.15)]
        chosen.sort(key=lambda number: (-scores[number], -len(self._stored.sayings[number].units), number))
        chosen = chosen[:_SHOWN] if best > 0.95 else chosen[:_NEAREST]
        # Several that are printed so stand in the story's order, as one speech does; near ones by nearness.
        ordered = sorted(chosen) if best > 0.95 else chosen
        return tuple(self.saying(number, asked, scores[number]) for number in ordered)

    def saying(self, number: int, asked: str | None = None, similarity: float = 1.0) -> FoundQuotation:
        """One saying with all its printings, cited now."""
        saying = self._stored.sayings[number]
        against = self._unit(saying.whole)
        plain = keys(asked) if asked else []
        printings = []
        for unit in saying.units:
            stored = self._stored.units[unit]
            cited = self._unit(unit)
            printings.append(
                Printing(
                    cited, self._speaker(stored), stored.said_by, side_by_side(cited.text, against.text),
                    bool(plain) and (_inside(plain, keys(cited.text)) or _inside(keys(cited.text), plain)),
                )
            )  # fmt: skip
        exact = any(printing.exact for printing in printings)
        return FoundQuotation(saying.said_by, exact, similarity, against, tuple(printings))

    def printed_by_most(self, limit: int, least: int = 2) -> tuple[FoundQuotation, ...]:
        """The sayings that most outlets print, one of each speech, longest first among equals."""
        ranked: list[tuple[int, int, int]] = []
        for number, saying in enumerate(self._stored.sayings):
            # One word in marks shares a saying, but is not what the card is to show.
            longer = [unit for unit in saying.units if len(self._keys[unit]) > 1]
            outlets = {self._cite_outlet(self._stored.units[unit]) for unit in longer}
            size = len(self._keys[saying.whole])
            if len(outlets) >= least and size >= 4:
                ranked.append((len(outlets), size, number))
        ranked.sort(key=lambda row: (-row[0], -row[1], row[2]))
        seen: set[int] = set()
        chosen: list[int] = []
        for _, _, number in ranked:
            chain = self._stored.sayings[number].chain
            if chain not in seen:
                seen.add(chain)
                chosen.append(number)
        return tuple(self.saying(number) for number in chosen[:limit])

    def _scores(self, wanted: tuple[str, ...]) -> dict[int, float]:
        weight = {word: self._weight(word) for word in wanted}
        total = sum(weight.values())
        shared: Counter[int] = Counter()
        for word in set(wanted):
            units = self._holding.get(word, ())
            if len(units) <= max(50, len(self._keys) // 5):
                for unit in units:
                    shared[unit] += int(1000 * weight[word])
        scores: dict[int, float] = {}
        for unit, _ in shared.most_common(200):
            row = self._keys[unit]
            if len(row) < 0.7 * len(wanted):  # a sentence of the longer text that is asked for
                matched, _, spread = alignment(row, wanted)
                score = matched / len(row) if len(row) >= 3 and spread <= 1.6 * len(row) + 3 else 0.0
                if score < 0.7:
                    continue
            else:
                score = sum(weight[word] for word in _in_order(wanted, row)) / total
                if score < 0.95:  # between halves of a wording, letters decide
                    score = 0.7 * score + 0.003 * fuzz.partial_ratio(" ".join(wanted), " ".join(row))
            saying = self._saying_of[unit]
            if score < 0.95:  # between two that are as near, the one that more places print
                score += 0.01 * min(8, len(self._stored.sayings[saying].units) - 1)
            if score >= NEAR:
                scores[saying] = max(scores.get(saying, 0.0), min(1.0, score))
        return scores

    def _weight(self, word: str) -> float:
        rarity = math.log(1 + len(self._keys) / (1 + len(self._holding.get(word, ()))))
        return rarity if is_content(word) else 0.15 * rarity

    def _misspelled(self, asked: str) -> dict[int, float]:
        """Nothing shares enough whole words: letters may be wrong, or half of a short wording."""
        wanted = " ".join(keys(asked))
        rows = {number: " ".join(row) for number, row in enumerate(self._keys)}
        rows = {number: row for number, row in rows.items() if len(row) >= 0.8 * len(wanted)}
        found = process.extract(wanted, rows, scorer=fuzz.partial_ratio, score_cutoff=75, limit=3)
        half: dict[int, float] = {}
        rare = [word for word in compared(words(asked)) if 0 < len(self._holding.get(word, ())) <= 20]
        content = [word for word in rare if is_content(word)]
        if len(content) >= 1 and len(keys(asked)) <= 3:
            half = {self._saying_of[unit]: 0.4 for word in content for unit in self._holding[word]}
        return half or {self._saying_of[number]: score / 100 for _, score, number in found}

    def _unit(self, number: int) -> Citation:
        unit = self._stored.units[number]
        return self._cite(unit.article, unit.start, unit.end)

    def _speaker(self, unit: StoredUnit) -> Citation | None:
        return None if unit.speaker_end < 0 else self._cite(unit.article, unit.speaker_start, unit.speaker_end)

    def _cite_outlet(self, unit: StoredUnit) -> str:
        return self._cite(unit.article, unit.start, unit.end).source.outlet


def _in_order(wanted: Sequence[str], row: Sequence[str]) -> list[str]:
    """The words of `wanted` that `row` has too, in this order."""
    position, found = 0, []
    for word in wanted:
        if word in row[position:]:
            position = row.index(word, position) + 1
            found.append(word)
    return found


def _inside(short: Sequence[str], row: Sequence[str]) -> bool:
    joined, inner = " ".join(row), " ".join(short)
    return re.search(rf"(?<!\S){re.escape(inner)}(?!\S)", joined) is not None
