"""Searches quotations by their words, exactly or approximately."""

from __future__ import annotations

import itertools
import math
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, LCSseq, MatchingBlock

from index.compare.claimed_quotation import claim_of, interruption_of, same_person
from index.compare.text_diff import DiffPart, side_by_side
from index.corpus.tokens import is_content, word_set
from index.corpus.types import Citation, Source
from index.corpus.unspaced_names import UNSPACED
from index.facts.lexicon import NEGATIONS
from index.facts.normalise import alignment, compared, quoted_words, unit_keys, without_spaces
from index.facts.stored_quotations import StoredQuotations, StoredUnit
from index.lazy_regex import lazy

NEAR_ENOUGH = 0.5  # share of the query's word weight that must be found
_MOST_SHOWN = 6  # most clusters
_MOST_SIMILAR = 2  # most clusters that only match approximately
_MAX_CANDIDATES = 60  # clusters, those in most outlets, whose whole printings are counted


@dataclass(frozen=True, slots=True)
class Printing:
    """How one article prints a quotation: the words, the named speaker, and where its wording differs.

    `speaker` cites the words that name the speaker, if any; `said_by` is the speaker's name, "" if unknown. `parts`
    compare it with the wording that most articles print.
    """

    words: Citation
    speaker: Citation | None
    said_by: str
    parts: tuple[DiffPart, ...]
    exact: bool


@dataclass(frozen=True, slots=True)
class FoundQuotation:
    """A quotation that matches a search: `exact` if the words are printed so, in this order.

    `printings` has one entry per place, by article; the others are compared with `against`.
    """

    said_by: str
    exact: bool
    similarity: float
    against: Citation
    printings: tuple[Printing, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that print it, each once, in story order."""
        return tuple(dict.fromkeys(printing.words.source.outlet for printing in self.printings))


Printed = Literal["exact", "near", "part", "none"]


@dataclass(frozen=True, slots=True)
class QuoteSearch:
    """What the articles print of words attributed to somebody.

    `printed` is "exact" if an article quotes them so; "near" if only spelling and insignificant words differ; "part" if
    an article quotes some of them, or attributes them to a speaker other than the one claimed; "none" if `found` has at
    most similar quotations. `spans` are the printed parts of `asked`, in characters. `claimed_speaker` is the speaker
    named in `asked`, or None. `cut_off` if the words are printed only with others that deny them or set a condition.
    """

    asked: str
    printed: Printed
    spans: tuple[tuple[int, int], ...]
    claimed_speaker: str | None
    found: tuple[FoundQuotation, ...]
    cut_off: bool = False

    @property
    def printed_speakers(self) -> tuple[str, ...]:
        """The speakers named by the articles, each once."""
        return tuple(dict.fromkeys(one.said_by for one in self.found if one.said_by))

    @property
    def other_speaker(self) -> bool:
        """Whether the articles name somebody other than `asked` claims."""
        claimed, known = self.claimed_speaker, self.printed_speakers
        return claimed is not None and bool(known) and not any(same_person(claimed, name) for name in known)


Cite = Callable[[int, int, int], Citation]


class QuotationFinder:
    """The quotations of one generation, indexed by their words. Built once, then thread-safe.

    `cite(article, start, end)` is the generation's, so that every excerpt shown is verified by it.
    """

    def __init__(self, stored: StoredQuotations, cite: Cite) -> None:
        self._stored, self._cite = stored, cite
        self._texts = [cite(unit.article, unit.start, unit.end).text for unit in stored.units]
        self._keys = [unit_keys(text, 0, len(text), characters=True) for text in self._texts]
        self._cluster_of = {unit: number for number, cluster in enumerate(stored.clusters) for unit in cluster.units}
        holding: defaultdict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self._keys):
            for word in set(row):
                holding[word].append(number)
        self._holding = dict(holding)  # a plain dict, which does not grow when unknown words are looked up
        self._speeches: dict[tuple[int, int], list[int]] = {}
        for number, unit in sorted(enumerate(stored.units), key=lambda one: (one[1].article, one[1].start)):
            place = unit.article, stored.clusters[self._cluster_of[number]].chain
            self._speeches.setdefault(place, []).append(number)

    def search(self, asked: str) -> QuoteSearch:
        """Returns whether `asked` is printed in quotation marks, exactly, nearly, in part or not at all, and by whom.

        `asked` may name its speaker (“X said: …”, “…” — X), who is then compared with the printed one.

        Raises:
            ArticleDrifted: an article differs from the indexed one.
        """
        whole = self._search(asked, None, 0, len(asked))
        if whole.printed == "exact":
            return whole
        if (interruption := interruption_of(asked)) is not None:
            speaker, start, end = interruption
            found = self._search(asked[:start] + " " * (end - start) + asked[end:], speaker, 0, len(asked))
            found = replace(found, asked=asked, spans=tuple(_without(found.spans, start, end)))
        elif (claim := claim_of(asked)) is not None:
            found = self._search(asked, *claim)
        else:
            return whole
        return (
            QuoteSearch(asked, "part", found.spans, found.claimed_speaker, found.found)
            if (found.other_speaker and found.printed in ("exact", "near"))
            else found
        )

    def _search(self, asked: str, speaker: str | None, start: int, end: int) -> QuoteSearch:
        chosen = self._nearest_clusters(asked[start:end])
        best: _Coverage = ("none", ())
        for row in self._speeches_of([number for number, _ in chosen]):
            best = max(best, _coverage(asked, start, end, row), key=_rank)
        found = tuple(self.cluster(number, asked[start:end], score) for number, score in chosen)
        tokens = quoted_words(asked, start, end)
        # Words printed in one piece are only a “part” if they are cut from what turns their meaning.
        cut_off = best[0] == "part" and best[1] == ((tokens[0].start, tokens[-1].end),)
        return QuoteSearch(asked, best[0], best[1], speaker, found, cut_off)

    def _speeches_of(self, clusters: Sequence[int]) -> list[list[list[str]]]:
        """Returns the words of each speech that one of these clusters belongs to, by sentence, per article."""
        places = {
            (self._stored.units[unit].article, self._stored.clusters[number].chain)
            for number in clusters
            for unit in self._stored.clusters[number].units
        }
        return [[_keys(self._texts[unit]) for unit in self._speeches[place]] for place in sorted(places)]

    def find(self, asked: str) -> tuple[FoundQuotation, ...]:
        """Returns the clusters that match `asked`; in story order if it is made up of several.

        Raises:
            ArticleDrifted: an article differs from the indexed one.
        """
        return tuple(self.cluster(number, asked, score) for number, score in self._nearest_clusters(asked))

    def _nearest_clusters(self, asked: str) -> list[tuple[int, float]]:
        """Returns the clusters most similar to `asked` with their similarities, 0..1; [] if none is similar."""
        wanted = tuple(compared(quoted_words(asked)))
        if not wanted:
            return []
        scores = self._scores(wanted) if any(map(is_content, wanted)) else {}
        scores = scores or self._verbatim_scores(wanted) or self._run_scores(wanted) or self._fuzzy_scores(asked)
        if not scores:
            return []
        best = max(scores.values())
        chosen = [number for number, score in scores.items() if score >= best - (0.1 if best > 0.95 else 0.15)]
        chosen.sort(key=lambda number: (-scores[number], -len(self._stored.clusters[number].units), number))
        chosen = chosen[:_MOST_SHOWN] if best > 0.95 else chosen[:_MOST_SIMILAR]
        # Exact matches are in story order, like one speech; others by similarity.
        ordered = sorted(chosen) if best > 0.95 else chosen
        return [(number, scores[number]) for number in ordered]

    def cluster(self, number: int, asked: str | None = None, similarity: float = 1.0) -> FoundQuotation:
        """Returns one cluster with all its printings, cited now."""
        cluster = self._stored.clusters[number]
        against = self._unit(cluster.whole)
        plain = _keys(asked) if asked else []
        printings = []
        for unit in cluster.units:
            stored = self._stored.units[unit]
            cited = self._unit(unit)
            printings.append(
                Printing(
                    cited,
                    self._speaker(stored),
                    stored.said_by,
                    side_by_side(cited.text, against.text),
                    bool(plain) and self._prints(plain, unit, cited.text),
                )
            )
        exact = any(printing.exact for printing in printings)
        return FoundQuotation(cluster.said_by, exact, similarity, against, tuple(printings))

    def _prints(self, plain: Sequence[str], unit: int, text: str) -> bool:
        """Whether a unit prints the words, or is one sentence of a speech that prints them all."""
        if _inside(plain, _keys(text)):
            return True
        place = self._stored.units[unit].article, self._stored.clusters[self._cluster_of[unit]].chain
        whole = [word for one in self._speeches[place] for word in _keys(self._texts[one])]
        return _inside(_keys(text), plain) and _inside(plain, whole)

    def printed_by_most(self, limit: int, least: int = 2) -> tuple[FoundQuotation, ...]:
        """Returns the quotations that most outlets print, one per speech, longest first among equals.

        Only articles that print the whole wording, exactly or nearly, are counted and listed.
        """
        candidates = self._ranked((n, cluster.units) for n, cluster in enumerate(self._stored.clusters))[
            :_MAX_CANDIDATES
        ]
        ranked = self._ranked((number, self._printing_whole(number)) for _, _, number in candidates)
        seen: set[int] = set()
        chosen: list[int] = []
        for outlets, _, number in ranked:
            if outlets < least:
                break
            chain = self._stored.clusters[number].chain
            if chain not in seen:
                seen.add(chain)
                chosen.append(number)
        return tuple(self._with_whole_printings(number) for number in chosen[:limit])

    def _ranked(self, clusters: Iterable[tuple[int, Sequence[int]]]) -> list[tuple[int, int, int]]:
        """Returns outlets, words and number of clusters of four words or more; most outlets first, then most words."""
        ranked: list[tuple[int, int, int]] = []
        for number, units in clusters:
            cluster = self._stored.clusters[number]
            size = len(self._keys[cluster.whole])
            if cluster.chain >= 0 and size >= 4:
                outlets = {source.outlet for unit in units if (source := self._source(unit)).mark != "retracted"}
                ranked.append((len(outlets), size, number))
        return sorted(ranked, key=lambda row: (-row[0], -row[1], row[2]))

    def _with_whole_printings(self, number: int) -> FoundQuotation:
        found, whole = self.cluster(number), set(self._printing_whole(number))
        units = self._stored.clusters[number].units
        printings = (printing for unit, printing in zip(units, found.printings, strict=True) if unit in whole)
        return replace(found, printings=tuple(printings))

    def _printing_whole(self, number: int) -> list[int]:
        """Returns the units of a cluster in articles that print its whole wording."""
        cluster = self._stored.clusters[number]
        text = self._texts[cluster.whole]

        def prints(unit: int) -> bool:
            speech = self._speeches[self._stored.units[unit].article, cluster.chain]
            printed, _ = _coverage(text, 0, len(text), [_keys(self._texts[one]) for one in speech])
            return printed in ("exact", "near")

        return [unit for unit in cluster.units if prints(unit)]

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
            if len(row) < 0.7 * len(wanted):  # one sentence of a longer text asked for
                matched, _, spread = alignment(row, wanted)
                score = matched / len(row) if len(row) >= 3 and spread <= 1.6 * len(row) + 3 else 0.0
                if score < 0.7:
                    continue
            else:
                score = sum(weight[word] for word in _in_order(wanted, row)) / total
                if score < 0.95:  # letters decide between halves of a wording
                    score = 0.7 * score + 0.003 * fuzz.partial_ratio(" ".join(wanted), " ".join(row))
            cluster = self._cluster_of[unit]
            if score < 0.95:  # of two equally similar ones, prefer the one printed in more places
                score += 0.01 * min(8, len(self._stored.clusters[cluster].units) - 1)
            if score >= NEAR_ENOUGH:
                scores[cluster] = max(scores.get(cluster, 0.0), min(1.0, score))
        return scores

    def _verbatim_scores(self, wanted: tuple[str, ...]) -> dict[int, float]:
        """Returns the clusters whose speeches print only insignificant words, verbatim: “It is what it is”.

        One or two such words occur in every speech, so for these only whole sentences match.
        """
        if len(wanted) < 3:
            return {self._cluster_of[unit]: 1.0 for unit, row in enumerate(self._keys) if row == wanted}
        inner = f" {' '.join(wanted)} "
        found: dict[int, float] = {}
        for speech in self._speeches.values():
            printed = [f"{' '.join(self._keys[unit])} " for unit in speech]
            first = f" {''.join(printed)}".find(inner)
            position = 0
            for unit, text in zip(speech, printed, strict=True):
                if position <= first < position + len(text) or first <= position < first + len(inner) - 1:
                    found |= {self._cluster_of[unit]: 1.0} if first >= 0 else {}
                position += len(text)
        return found

    def _run_scores(self, wanted: tuple[str, ...]) -> dict[int, float]:
        """Returns the clusters that print a run of several of the words."""
        runs = {wanted[i : i + _SHARED_RUN] for i in range(len(wanted) - _SHARED_RUN + 1)}
        runs = {run for run in runs if any(map(is_content, run))}
        rare = {word for run in runs for word in run if is_content(word)}
        units = {unit for word in rare for unit in self._holding.get(word, ())[:200]}
        rows = {unit: tuple(self._keys[unit]) for unit in units}
        return {
            self._cluster_of[unit]: NEAR_ENOUGH
            for unit, row in rows.items()
            if any(row[i : i + _SHARED_RUN] in runs for i in range(len(row) - _SHARED_RUN + 1))
        }

    def _weight(self, word: str) -> float:
        rarity = math.log(1 + len(self._keys) / (1 + len(self._holding.get(word, ()))))
        return rarity if is_content(word) else 0.15 * rarity

    def _fuzzy_scores(self, asked: str) -> dict[int, float]:
        """Scores by letters when too few whole words match: they may be misspelled, or half of a short wording."""
        wanted = without_spaces(_keys(asked))
        rows = {number: without_spaces(row) for number, row in enumerate(self._keys)}
        rows = {number: row for number, row in rows.items() if len(row) >= 0.8 * len(wanted)}
        found = process.extract(wanted, rows, scorer=fuzz.partial_ratio, score_cutoff=75, limit=3)
        half: dict[int, float] = {}
        rare = [word for word in compared(quoted_words(asked)) if 0 < len(self._holding.get(word, ())) <= 20]
        content = [word for word in rare if is_content(word)]
        if len(content) >= 1 and len(_keys(asked)) <= 3:
            half = {self._cluster_of[unit]: 0.4 for word in content for unit in self._holding[word]}
        return half or {self._cluster_of[number]: score / 100 for _, score, number in found}

    def _unit(self, number: int) -> Citation:
        unit = self._stored.units[number]
        return self._cite(unit.article, unit.start, unit.end)

    def _speaker(self, unit: StoredUnit) -> Citation | None:
        return None if unit.speaker_end < 0 else self._cite(unit.article, unit.speaker_start, unit.speaker_end)

    def _source(self, number: int) -> Source:
        return self._unit(number).source


def _without(spans: Iterable[tuple[int, int]], start: int, end: int) -> Iterable[tuple[int, int]]:
    """Yields spans without `[start, end)`."""
    for first, last in spans:
        yield from [(first, start), (end, last)] if first < start and end < last else [(first, last)]


_Coverage = tuple[Printed, tuple[tuple[int, int], ...]]
_NEGATORS = NEGATIONS | {"no", "nobody", "none", "nothing", "nor", "neither", "without", *"不没沒无無未別别"}
# Japanese negates and sets conditions at the end of a clause.
_NEGATED_BEHIND = lazy(r"ない|なかっ|なけれ|なく|ません|(?:まい|ず)$|なら|れば|たら")
_CONDITIONS = frozenset({"if", "unless"})
_BEFORE_QUESTIONS = word_set(
    "know knew ask asks asked wonder wonders wondered see say said tell told sure doubt remember"
)
_JOINING = frozenset({"and", "but", "so", "because"})
_ELLIPSIS = lazy(r"\s*[\[(]?(?:…|\.\s?\.\s?\.)[\])]?\s*")
_SHARED_RUN = 6  # words that somebody else hardly says in the same order
_REACH = 3  # words after a negation that it affects
# Words that a quotation may lose or gain and still say the same.
_SAYING_NOTHING = word_set("a an the that which and well very really er um oh")
_RANKS: dict[Printed, int] = {"none": 0, "part": 1, "near": 2, "exact": 3}


def _rank(coverage: _Coverage) -> tuple[int, int]:
    return _RANKS[coverage[0]], sum(end - start for start, end in coverage[1])


def _coverage(asked: str, start: int, end: int, speech: Sequence[Sequence[str]]) -> _Coverage:
    """Returns how much of `asked[start:end]` the sentences of one speech print, and which parts of it."""
    row = [word for sentence in speech for word in sentence]
    tokens = quoted_words(asked, start, end)
    if not tokens:
        return "none", ()
    whole = ((tokens[0].start, tokens[-1].end),)
    plain = [token.key for token in tokens]
    if _inside(plain, row):
        return ("part" if _cuts_off_negation(plain, speech) else "exact"), whole
    if _same_letters(plain, row):
        return "near", whole
    owner = [number for number, token in enumerate(tokens) for _ in compared([token])]
    printed = compared(row)
    wanted = [_without_typo(word, printed) for word in compared(tokens)]
    blocks = [block for block in LCSseq.editops(wanted, printed).as_matching_blocks() if block.size]
    matched = {place for block in blocks for place in range(block.a, block.a + block.size)}
    if _nearly(wanted, printed, blocks) or _leaves_out(asked[: tokens[-1].end], start, speech):
        return "near", whole
    meant = {n for n, word in enumerate(wanted) if _significant(wanted)(word)}
    least = 0 if meant <= matched else 1  # everything significant is printed, but with another meaning
    if UNSPACED.search(asked, start, end):
        least = 3
    runs = [(block.a, block.a + block.size) for block in blocks if block.size > least]
    runs = [(first, last) for first, last in runs if any(map(_significant(wanted), wanted[first:last]))]
    common = [word for first, last in runs for word in wanted[first:last]]
    if len(common) <= min(2, len(wanted) / 2) and sum(map(_significant(wanted), common)) < 2:
        return "none", ()  # anybody says “the phone”
    spans = tuple((tokens[owner[first]].start, tokens[owner[last - 1]].end) for first, last in runs)
    return ("part", spans) if spans else ("none", ())


def _cuts_off_negation(plain: Sequence[str], speech: Sequence[Sequence[str]]) -> bool:
    """Whether the words occur only after words that change their meaning: “safe” in “not safe”.

    A negation affects the few words after it; “if” and “unless” what follows in their sentence and stands right before.
    """
    row = [word for sentence in speech for word in sentence]
    opens = list(itertools.accumulate(map(len, speech), initial=0))
    cut = []
    for place in range(len(row) - len(plain) + 1):
        if row[place] == plain[0] and row[place : place + len(plain)] == list(plain):
            last = place + len(plain)
            first = opens[bisect_right(opens, place) - 1]
            before = reversed(row[max(first, place - _REACH) : place])
            near = itertools.takewhile(lambda word: word not in _JOINING, before)
            rest = row[last : next(one for one in opens if one >= last)]
            behind = rest[:1]
            cut.append(
                behind == ["not"]
                or _NEGATED_BEHIND.search("".join(rest)) is not None
                or (not _CONDITIONS.isdisjoint(behind) and plain[-1] not in _BEFORE_QUESTIONS)
                or not _NEGATORS.isdisjoint(near)
                or not _CONDITIONS.isdisjoint(row[first:place])
            )
    return bool(cut) and all(cut)


def _leaves_out(asked: str, start: int, speech: Sequence[Sequence[str]]) -> bool:
    """Whether a speech prints all parts between ellipses, in order, and nothing between them that turns the meaning."""
    parts = [part for text in _ELLIPSIS.split(asked[start:]) if (part := _keys(text))]
    row = [word for sentence in speech for word in sentence]
    position = 0
    for number, part in enumerate(parts):
        places = (i for i in range(position, len(row)) if row[i : i + len(part)] == part)
        place = next(places, None)
        if place is None or _cuts_off_negation(part, speech):
            return False
        if number and not (_NEGATORS | _CONDITIONS).isdisjoint(row[position:place]):
            return False
        position = place + len(part)
    return len(parts) > 1


def _same_letters(plain: Sequence[str], row: Sequence[str]) -> bool:
    """Whether words only differ in spaces and hyphens: “well known”; but not “not able” and “notable”."""
    letters, every = ("".join(one).replace("-", "") for one in (plain, row))
    place = every.find(letters)
    edges = list(itertools.accumulate((len(word.replace("-", "")) for word in row), initial=0))
    if place not in edges or place + len(letters) not in edges or not any(map(is_content, plain)):
        return False
    printed = row[edges.index(place) : edges.index(place + len(letters))]
    return _NEGATORS.intersection(plain) == _NEGATORS.intersection(printed)


def _without_typo(word: str, printed: Sequence[str]) -> str:
    """Returns the printed word of which `word` is a typing error, or `word` itself."""
    if word in printed or len(word) < 5 or any(map(str.isdigit, word)) or not is_content(word):
        return word
    return next((one for one in printed if one[0] == word[0] and OSA.distance(word, one, score_cutoff=1) <= 1), word)


def _significant(wanted: Sequence[str]) -> Callable[[str], bool]:
    """Returns a test for words that must be printed: content words, or all if there are none."""
    return is_content if any(map(is_content, wanted)) else lambda _: True


def _nearly(wanted: Sequence[str], printed: Sequence[str], blocks: Sequence[MatchingBlock]) -> bool:
    """Whether all words are printed close together, except insignificant ones: articles, “that”, “very”."""
    ours = {block.a + step for block in blocks for step in range(block.size)}
    theirs = {block.b + step for block in blocks for step in range(block.size)}
    if not any(map(_significant(wanted), (wanted[n] for n in ours))):
        return False
    between = range(min(theirs), max(theirs) + 1)
    left_out = [wanted[n] for n in range(len(wanted)) if n not in ours]
    put_in = [printed[n] for n in between if n not in theirs]
    behind = printed[between.stop : between.stop + 1] == ["not"]  # “I hope it does” of “I hope it doesn’t”
    return not behind and _SAYING_NOTHING.issuperset([*left_out, *put_in])


def _keys(text: str) -> list[str]:
    return [word.key for word in quoted_words(text)]


def _in_order(wanted: Sequence[str], row: Sequence[str]) -> list[str]:
    """Returns the words of `wanted` that also occur in `row`, in order."""
    position, found = 0, []
    for word in wanted:
        if word in row[position:]:
            position = row.index(word, position) + 1
            found.append(word)
    return found


def _inside(short: Sequence[str], row: Sequence[str]) -> bool:
    joined, inner = " ".join(row), " ".join(short)
    return re.search(rf"(?<!\S){re.escape(inner)}(?!\S)", joined) is not None
