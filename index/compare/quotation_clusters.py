"""The same quotation in several articles, however they cut, join or alter it.

Quotations are taken apart into sentences. Distinct wordings meet through an index of word triples, rarest first, so
that no wording is compared with every other; a shorter wording joins the longer one of which it is a part. Nothing is
joined through a third: “I am sorry” does not tie together two apologies.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import Stemmer

from index.corpus.tokens import is_content
from index.facts.normalise import alignment, ngrams, unit_keys
from index.facts.quotations import Quotation
from index.lazy_regex import late

_END = late(r"[.!?…][\"”’')\]]*(?=\s)")
_ABBREVIATED = late(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Rep|Gen|No)|\b[A-Z])\.$")
_POSTINGS = 64  # a word triple that stands in more wordings than this says nothing
_TRIPLES = 12  # so many of a wording's rarest are looked up


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a quotation, or a part of one: `[start, end)` of its article, without a closing comma."""

    quotation: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QuotationCluster:
    """One sentence that was said, with every place that prints it or a part of it; `chain` ties clusters of one speech.

    `units` are numbers; `[whole]` is the one that prints most of it, in the wording of most articles.
    """

    units: tuple[int, ...]
    whole: int
    chain: int
    said_by: str


@dataclass(frozen=True, slots=True)
class ClusteredQuotations:
    """All units of a story and the clusters they belong to. Fragments that are part of nothing are gone."""

    units: tuple[Unit, ...]
    clusters: tuple[QuotationCluster, ...]


@dataclass(slots=True)
class _Form:
    """One distinct wording and the units that have it."""

    keys: tuple[str, ...]
    units: list[int]
    cluster: int = -1


def cluster_quotations(texts: Sequence[str], quotations: Sequence[Quotation]) -> ClusteredQuotations:
    """Groups the quotations of a story. Time grows near linearly with their number."""
    units = [unit for number, quotation in enumerate(quotations) for unit in _units(texts, number, quotation)]
    forms = _forms(texts, quotations, units)
    index = _Index()
    groups: list[_Group] = []
    for form in sorted(forms, key=lambda form: (-len(form.keys), form.units[0])):
        _place(form, index, groups, units, quotations)
    grouped = [group.units for group in groups if group.units]
    return _clusters(units, grouped, quotations, forms)


@dataclass(slots=True)
class _Group:
    """Units that are joined, with what every newcomer is held against: who said them, and each article's speeches."""

    units: list[int] = field(default_factory=list)
    speakers: set[str] = field(default_factory=set)
    speeches: dict[int, set[int]] = field(default_factory=dict)

    def add(self, new: Sequence[int], units: Sequence[Unit], quotations: Sequence[Quotation]) -> None:
        """Joins units to it."""
        self.units += new
        for u in new:
            quotation = quotations[units[u].quotation]
            self.speeches.setdefault(quotation.article, set()).add(quotation.speech)
            if quotation.said_by:
                self.speakers.add(quotation.said_by)


class _Index:
    """Which wordings hold which words, pairs and triples."""

    def __init__(self) -> None:
        self.forms: list[_Form] = []
        self.triples: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self.stem = Stemmer.Stemmer("english").stemWord

    def add(self, form: _Form) -> None:
        number = len(self.forms)
        self.forms.append(form)
        for gram in self._grams(form.keys):
            self.triples[gram].append(number)

    def candidates(self, keys: tuple[str, ...]) -> list[int]:
        """Wordings that share something rare, those that share most first."""
        # Each once, in order: a set would come in another order in another process.
        grams = dict.fromkeys(ngrams(keys, 3)) or [keys if len(keys) == 2 else (self.stem(keys[0]),)]
        postings = sorted((self.triples[gram] for gram in grams if gram in self.triples), key=len)
        counts: Counter[int] = Counter()
        for posting in postings[:_TRIPLES]:
            counts.update(posting[:_POSTINGS])
        if len(keys) >= 4 and not counts:
            for gram in dict.fromkeys(ngrams(keys, 2)):
                posting = self.triples.get(gram, [])
                if len(posting) <= _POSTINGS and any(map(is_content, gram)):
                    counts.update(posting)
        return [number for number, _ in counts.most_common(24)]

    def _grams(self, keys: tuple[str, ...]) -> set[tuple[str, ...]]:
        grams = set(ngrams(keys, 3)) | set(ngrams(keys, 2))
        return grams | {(self.stem(word),) for word in keys if is_content(word)}


def _units(texts: Sequence[str], number: int, quotation: Quotation) -> Iterable[Unit]:
    text = texts[quotation.article]
    start = quotation.start
    ends = [
        m.end()
        for m in _END.finditer(text, quotation.start, quotation.end)
        if not _ABBREVIATED.search(text[max(quotation.start, m.start() - 5) : m.start() + 1])
    ]
    for end in [*ends, quotation.end]:
        while start < end and (text[start].isspace() or text[start] in "…"):
            start += 1
        stop = end
        while stop > start and (text[stop - 1].isspace() or text[stop - 1] in ",;:"):
            stop -= 1
        if any(char.isalnum() for char in text[start:stop]):
            yield Unit(number, start, stop)
        start = end


def _forms(texts: Sequence[str], quotations: Sequence[Quotation], units: Sequence[Unit]) -> list[_Form]:
    forms: dict[tuple[str, ...], _Form] = {}
    for number, unit in enumerate(units):
        keys = unit_keys(texts[quotations[unit.quotation].article], unit.start, unit.end)
        forms.setdefault(keys, _Form(keys, [])).units.append(number)
    return [form for form in forms.values() if form.keys]


def _place(
    form: _Form, index: _Index, groups: list[_Group], units: Sequence[Unit], quotations: Sequence[Quotation]
) -> None:
    """Puts a wording with the cluster that it prints or is cut from, or begins a cluster with it."""
    best: tuple[float, int] | None = None
    mine = _Group()
    mine.add(form.units, units, quotations)
    last = {quotations[units[u].quotation].article: quotations[units[u].quotation].speech for u in form.units}
    for number in index.candidates(form.keys):
        other = index.forms[number]
        group = groups[other.cluster]
        common = not mine.speakers.isdisjoint(group.speakers)
        apart = bool(mine.speakers and group.speakers) and not common
        score = _same(form.keys, other.keys, index.stem, apart, common)
        if score is None or _repeats_itself(form, last, group):
            continue
        if len(form.keys) == 1 and not group.speeches.keys() - mine.speeches.keys():
            continue
        ranked = (score + (0.1 if common else 0.0) + 0.001 * min(50, len(group.speeches)), other.cluster)
        if best is None or ranked[0] > best[0]:
            best = ranked
    fragment = all(quotations[units[u].quotation].fragment for u in form.units)
    if best is not None:
        form.cluster = best[1]
        groups[best[1]].add(form.units, units, quotations)
        index.add(form)
        return
    form.cluster = len(groups)
    # A fragment that is part of nothing is a title or a scare quote, and nothing may be cut from it.
    groups.append(_Group() if fragment else mine)
    if not fragment:
        index.add(form)


def _same(
    short: tuple[str, ...], long: tuple[str, ...], stem: Stemmer.Stemmer, other_speaker: bool, same_speaker: bool
) -> float | None:
    """How surely `short` is `long` or cut from it, 0..1; None where it is not."""
    length = len(short)
    if length <= 2:
        if other_speaker or (length == 1 and not (same_speaker and is_content(short[0]) and len(short[0]) > 3)):
            return None
        if length == 1:
            return 0.5 if stem(short[0]) in {stem(word) for word in long} else None
        return 0.6 if short in ngrams(long, 2) and any(is_content(w) and len(w) > 4 for w in short) else None
    matched, run, spread = alignment(short, long)
    share = matched / length
    content = sum(map(is_content, short))
    if spread > 1.6 * length + 3 or content < 1 or (content < 2 and not same_speaker):
        return None
    if other_speaker and not (length >= 6 and share >= 0.85):
        return None
    if length == 3:
        return share if run == 3 else None
    if length < 8:
        return share if share >= 0.74 and run >= 2 and (run >= 3 or same_speaker) else None
    return share if share >= 0.6 and run >= 3 else None


def _repeats_itself(form: _Form, last: dict[int, int], group: _Group) -> bool:
    """Whether an article that prints the cluster already prints this too, as something else that was said.

    `last` is for each article that prints the wording the speech in which it does so last.
    """
    if len(form.keys) < 4:
        return False
    return any(group.speeches[article] != {last[article]} for article in last.keys() & group.speeches.keys())


def _clusters(
    units: Sequence[Unit], groups: Sequence[Sequence[int]], quotations: Sequence[Quotation], forms: Sequence[_Form]
) -> ClusteredQuotations:
    """Numbers the groups, names each cluster's speaker, and ties clusters that follow each other in one speech."""
    grouped = sorted({u for group in groups for u in group})
    renumbered = {old: new for new, old in enumerate(grouped)}
    length = {u: len(form.keys) for form in forms for u in form.units}
    spread: dict[int, int] = {}
    for form in forms:
        spread |= dict.fromkeys(form.units, len({quotations[units[u].quotation].article for u in form.units}))
    order = sorted(groups, key=lambda group: min(group))
    cluster_of = {u: number for number, group in enumerate(order) for u in group}
    chains = _chains(units, grouped, cluster_of, quotations, len(order))
    clusters = []
    for number, group in enumerate(order):
        names = Counter(quotations[units[u].quotation].said_by for u in group if quotations[units[u].quotation].said_by)
        said_by = names.most_common(1)[0][0] if names else ""
        longest = max(length[u] for u in group)
        whole = max(group, key=lambda u: (length[u] >= 0.8 * longest, spread[u], length[u], -u))
        ordered = sorted(group, key=lambda u: (quotations[units[u].quotation].article, units[u].start))
        clusters.append(
            QuotationCluster(tuple(renumbered[u] for u in ordered), renumbered[whole], chains[number], said_by)
        )
    return ClusteredQuotations(tuple(units[u] for u in grouped), tuple(clusters))


def _chains(
    units: Sequence[Unit],
    grouped: Sequence[int],
    cluster_of: dict[int, int],
    quotations: Sequence[Quotation],
    count: int,
) -> list[int]:
    parent = list(range(count))

    def find(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    last: dict[int, int] = {}
    for u in grouped:
        speech = quotations[units[u].quotation].speech
        if speech in last:
            a, b = find(cluster_of[last[speech]]), find(cluster_of[u])
            parent[max(a, b)] = min(a, b)
        last[speech] = u
    return [find(number) for number in range(count)]
