"""Clusters printings of the same quotation across articles, however they cut, join or alter it.

Quotations are split into sentences. Distinct wordings are compared if they share word triples, found through an index,
rarest first, so that not every pair is compared; a shorter wording joins the longer one that contains it. Clustering is
not transitive: “I am sorry” does not join two apologies.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.corpus.tokens import is_content, snowball
from index.facts.normalise import alignment, ngrams, unit_keys
from index.facts.quotations import Quotation
from index.lazy_regex import lazy

_END = lazy(r"[.!?…][\"”’')\]]*(?=\s)|[。！？]+[」』]?")
_ABBREVIATED = lazy(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Rep|Gen|No)|\b[A-Z])\.$")
_POSTINGS = 64  # a word triple in more wordings than this is ignored
_MAX_TRIPLES = 12  # rarest triples looked up per wording


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a quotation, or a part of one: `[start, end)` of its article, without a closing comma."""

    quotation: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QuotationCluster:
    """One spoken sentence with every place that prints it or a part; `chain` links the clusters of one speech.

    `units` are unit numbers; `units[whole]` prints most of it, in the wording of most articles.
    """

    units: tuple[int, ...]
    whole: int
    chain: int
    said_by: str


@dataclass(frozen=True, slots=True)
class ClusteredQuotations:
    """All units of a story and their clusters. Fragments that are part of no quotation are dropped."""

    units: tuple[Unit, ...]
    clusters: tuple[QuotationCluster, ...]


@dataclass(slots=True)
class _Form:
    """A distinct wording and the units that have it."""

    keys: tuple[str, ...]
    units: list[int]
    cluster: int = -1


def cluster_quotations(texts: Sequence[str], quotations: Sequence[Quotation]) -> ClusteredQuotations:
    """Clusters the quotations of a story, in nearly linear time."""
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
    """Joined units, with what candidates are checked against: their speakers, and the speeches in each article."""

    units: list[int] = field(default_factory=list)
    speakers: set[str] = field(default_factory=set)
    speeches: dict[int, set[int]] = field(default_factory=dict)

    def add(self, new: Sequence[int], units: Sequence[Unit], quotations: Sequence[Quotation]) -> None:
        self.units += new
        for u in new:
            quotation = quotations[units[u].quotation]
            self.speeches.setdefault(quotation.article, set()).add(quotation.speech)
            if quotation.said_by:
                self.speakers.add(quotation.said_by)


class _Index:
    """An inverted index of the wordings by words, pairs and triples."""

    def __init__(self) -> None:
        self.forms: list[_Form] = []
        self.triples: dict[tuple[str, ...], list[int]] = defaultdict(list)

    def add(self, form: _Form) -> None:
        number = len(self.forms)
        self.forms.append(form)
        for gram in self._grams(form.keys):
            self.triples[gram].append(number)

    def candidates(self, keys: tuple[str, ...]) -> list[int]:
        """Returns the wordings that share something rare, most overlap first."""
        # Deduplicated in order: the order of a set differs between processes.
        grams = dict.fromkeys(ngrams(keys, 3)) or [keys if len(keys) == 2 else (snowball(keys[0]),)]
        postings = sorted((self.triples[gram] for gram in grams if gram in self.triples), key=len)
        counts: Counter[int] = Counter()
        for posting in postings[:_MAX_TRIPLES]:
            counts.update(posting[:_POSTINGS])
        if len(keys) >= 4 and not counts:
            for gram in dict.fromkeys(ngrams(keys, 2)):
                posting = self.triples.get(gram, [])
                if len(posting) <= _POSTINGS and any(map(is_content, gram)):
                    counts.update(posting)
        return [number for number, _ in counts.most_common(24)]

    def _grams(self, keys: tuple[str, ...]) -> set[tuple[str, ...]]:
        grams = set(ngrams(keys, 3)) | set(ngrams(keys, 2))
        return grams | {(snowball(word),) for word in keys if is_content(word)}


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
    """Adds a wording to the cluster that contains it or that it contains, or starts a new cluster."""
    best: tuple[float, int] | None = None
    mine = _Group()
    mine.add(form.units, units, quotations)
    last = {quotations[units[u].quotation].article: quotations[units[u].quotation].speech for u in form.units}
    for number in index.candidates(form.keys):
        other = index.forms[number]
        group = groups[other.cluster]
        common = not mine.speakers.isdisjoint(group.speakers)
        apart = bool(mine.speakers and group.speakers) and not common
        score = _match_confidence(form.keys, other.keys, apart, common)
        if score is None or _prints_separately(form, last, group):
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
    # A fragment that is part of nothing is a title or a scare quote, and must not absorb other wordings.
    groups.append(_Group() if fragment else mine)
    if not fragment:
        index.add(form)


def _match_confidence(
    short: tuple[str, ...], long: tuple[str, ...], other_speaker: bool, same_speaker: bool
) -> float | None:
    """Returns the confidence (0..1) that `short` is `long` or a cut of it; None if it is not."""
    length = len(short)
    if length <= 2:
        if other_speaker or (length == 1 and not (same_speaker and is_content(short[0]) and len(short[0]) > 3)):
            return None
        if length == 1:
            return 0.5 if snowball(short[0]) in set(map(snowball, long)) else None
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


def _prints_separately(form: _Form, last: dict[int, int], group: _Group) -> bool:
    """Whether an article that prints the cluster also prints this wording separately, as another statement.

    `last` gives, for each article that prints the wording, the last speech in which it does.
    """
    if len(form.keys) < 4:
        return False
    return any(group.speeches[article] != {last[article]} for article in last.keys() & group.speeches.keys())


def _clusters(
    units: Sequence[Unit], groups: Sequence[Sequence[int]], quotations: Sequence[Quotation], forms: Sequence[_Form]
) -> ClusteredQuotations:
    """Numbers the groups, names each cluster's speaker, and links clusters that follow each other in one speech."""
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
