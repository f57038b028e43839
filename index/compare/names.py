"""Names in a story and who is meant: a surname or first name alone stands for the full name it is printed with.

No lists of people: a name is a run of capitalised words that the story does not also print in lower case, and a person
is a name that speaks, is titled, aged or said “who” of.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.compare.speech import PREPOSITIONS, SAYING
from index.compare.words import STOPWORDS, key, listed
from index.patterns import late

TITLES = listed(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness president vice prime minister premier
    chancellor mayor mayoress sen senator gov governor rep representative congressman congresswoman councillor cllr
    councilman councilwoman mp chief inspector detective det sergeant sgt captain capt officer constable
    superintendent commissioner sheriff marshal lieutenant lt colonel col general gen major admiral judge justice
    attorney secretary ambassador king queen prince princess duke duchess pope cardinal archbishop bishop rev
    reverend father sister brother rabbi imam coach chairman chairwoman chair director uncle aunt saint former
    acting deputy assistant pc supt cmdr commander engineer pilot skipper warden chairperson spokesman spokeswoman
    spokesperson herr frau monsieur ref referee boss gaffer striker defender keeper goalkeeper midfielder forward gp ceo
    madame señor señora
    """
)
_MALE = listed(
    """
    mr sir lord king prince duke father brother son husband uncle boyfriend nephew grandfather spokesman businessman
    congressman councilman chairman policeman fireman fisherman actor herr monsieur señor dad
    """
)
_FEMALE = listed(
    """
    mrs ms miss dame lady queen princess duchess mother sister daughter wife aunt girlfriend niece grandmother
    spokeswoman businesswoman congresswoman councilwoman chairwoman policewoman actress widow frau madame señora mum
    mom
    """
)
_CALENDAR = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    """
)
_NEVER = listed(
    """
    i im ive ill id the a an in on at of and but or if it he she they we you his her their our this that these those
    there here what when where who why how not no yes oh ok okay
    """
)
_JOINERS = listed("de da di du del della la le van von der den bin al el ibn y dos ter ten")
_TOKEN = late(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[\w]|[’'‑-](?=[^\W\d_]))*\.?(?=\W|$)")
_POSSESSIVE = late(r"(?:[’']s|(?<=s)[’'])$", re.IGNORECASE)
_INITIAL_BEFORE = late(r"(?:^|[.!?…:;\n]|[.!?…][\"”’')\]]+)\s*[\"“„«‘'(\[]*\s*$|[\"“„«‘]\s*$|…$")
_GERMAN_OFFICE = late(
    r"^\w{4,}(?:mann|frau|meister|direktor|kommissar|minister|leiter|sprecher|präsident|kanzler|vorsitzende)(?:in|r)?$"
)
_ABBREVIATED_BEFORE = late(
    r"(?:^|\W)(?:[A-Z]|Mr|Mrs|Ms|Mx|Dr|St|Prof|Sir|Sen|Gov|Rep|Rev|Gen|Col|Lt|Sgt|Capt|Cllr)\.\s*$"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at `[start, end)` of an article, without a possessive's ending; `name` is who is meant."""

    start: int
    end: int
    name: str
    possessive: bool
    title: str = ""


@dataclass(slots=True)
class Names:
    """All names of a story. `mentions` has one list for each article, by place; `people` counts articles' mentions."""

    mentions: list[list[Mention]]
    people: Counter[str] = field(default_factory=Counter)
    gender: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    _by_folded: dict[str, str] = field(default_factory=dict)

    def canonical(self, printed: str) -> str:
        """Who a name printed elsewhere (an embedded post's label) is; the name itself where the story has no other."""
        return self._by_folded.get(printed.casefold(), printed)

    def within(self, article: int, start: int, end: int) -> list[Mention]:
        """The mentions that lie in `[start, end)` of an article."""
        row = self.mentions[article]
        first = bisect.bisect_left(row, start, key=lambda mention: mention.start)
        last = bisect.bisect_left(row, end, first, key=lambda mention: mention.start)
        return [mention for mention in row[first:last] if mention.end <= end]


@dataclass(frozen=True, slots=True)
class _Raw:
    start: int
    end: int
    tokens: tuple[str, ...]
    possessive: bool
    title: str
    evidence: bool


def find_names(texts: Sequence[str], blocks: Sequence[Sequence[tuple[int, int]]]) -> Names:
    """The names in the paragraphs `blocks` (one list of spans for each article) and who each of them is."""
    lower, middle = _vocabulary(texts, blocks)
    raw = [
        [mention for start, end in spans for mention in _raw_mentions(text, start, end, lower, middle)]
        for text, spans in zip(texts, blocks, strict=True)
    ]
    return _resolve(texts, raw)


def _vocabulary(texts: Sequence[str], blocks: Sequence[Sequence[tuple[int, int]]]) -> tuple[Counter[str], Counter[str]]:
    """How often each word stands in lower case, and how often it is capitalised inside a sentence."""
    lower: Counter[str] = Counter()
    middle: Counter[str] = Counter()
    for text, spans in zip(texts, blocks, strict=True):
        for start, end in spans:
            for token in _TOKEN.finditer(text, start, end):
                word = _POSSESSIVE.sub("", token.group().rstrip("."))
                if word[:1].islower():
                    lower[word.casefold()] += 1
                elif not _starts_sentence(text, start, token.start()):
                    middle[word.casefold()] += 1
    return lower, middle


def _starts_sentence(text: str, block: int, position: int) -> bool:
    before = text[max(block, position - 8) : position]
    return position == block or (
        _INITIAL_BEFORE.search(before) is not None and _ABBREVIATED_BEFORE.search(before) is None
    )


def _raw_mentions(text: str, start: int, end: int, lower: Counter[str], middle: Counter[str]) -> Iterable[_Raw]:
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text, start, end):
        if run and not _adjoins(text, run[-1], token):
            yield from _close(text, start, end, run)
            run = []
        joins = bool(run) and token.group() in _JOINERS
        if joins or _is_name_word(text, start, token, lower, middle):
            run.append(token)
            if _POSSESSIVE.search(token.group()):
                yield from _close(text, start, end, run)
                run = []
        elif run:
            yield from _close(text, start, end, run)
            run = []
    if run:
        yield from _close(text, start, end, run)


def _adjoins(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    if text[left.end() : right.start()] not in (" ", "\u00a0"):
        return False
    # A full stop belongs to the name behind an initial or a title alone.
    word = left.group()
    return not word.endswith(".") or len(word) == 2 or word.casefold() == "st." or _is_title(word)


def _is_name_word(text: str, block: int, token: re.Match[str], lower: Counter[str], middle: Counter[str]) -> bool:
    word = _POSSESSIVE.sub("", token.group().rstrip("."))
    folded = word.casefold()
    if not word[:1].isupper() or key(word) in _NEVER or folded in _CALENDAR or "." in word:
        return False
    if len(word) > 2 and word.isupper():
        return False
    if len(word) == 1 and token.group().endswith("."):
        return re.match(r"[ \u00a0][A-ZÀ-ÖØ-Þ]", text[token.end() : token.end() + 2]) is not None
    if _starts_sentence(text, block, token.start()):
        if folded in STOPWORDS or folded in PREPOSITIONS:
            return False
        return middle[folded] > lower[folded] or (not lower[folded] and _capital_follows(text, token.end()))
    return middle[folded] >= lower[folded]


def _is_title(word: str) -> bool:
    return word.rstrip(".").casefold() in TITLES or _GERMAN_OFFICE.search(word) is not None


def _capital_follows(text: str, position: int) -> bool:
    return re.match(r"[ \u00a0][A-ZÀ-ÖØ-Þ][\w.’'-]", text[position : position + 4]) is not None


def _close(text: str, block: int, end: int, run: list[re.Match[str]]) -> Iterable[_Raw]:
    while run and run[-1].group() in _JOINERS:
        run = run[:-1]
    title = ""
    for i in range(len(run) - 1, -1, -1):
        if _is_title(run[i].group()):
            title, run = run[i].group().rstrip(".").casefold(), run[i + 1 :]
            break
    if not run or len(run) > 5:
        return
    before = re.search(r"([\w-]+)[,.]?\s+$", text[max(block, run[0].start() - 24) : run[0].start()])
    word_before = before.group(1).casefold() if before else ""
    last = run[-1].group()
    possessive = _POSSESSIVE.search(last)
    tokens = tuple(_POSSESSIVE.sub("", token.group()).rstrip(".") if i == len(run) - 1 else token.group()
                   for i, token in enumerate(run))  # fmt: skip
    stop = run[-1].start() + (
        possessive.start() if possessive else len(last.rstrip(".")) if len(last) > 2 else len(last)
    )
    after = text[stop : min(end, stop + 24)]
    verb = re.match(r" (?:also |then |later |has |had )?([a-z]+)", after)
    evidence = (
        bool(title)
        or word_before in _MALE | _FEMALE
        or (verb is not None and not possessive and verb.group(1) in SAYING)
        or re.match(r",? (?:who\b|\(?\d\d\)?[,)])", after) is not None
    )
    title = title or (word_before if word_before in TITLES | _MALE | _FEMALE else "")
    yield _Raw(run[0].start(), stop, tokens, possessive is not None, title, evidence)


def _resolve(texts: Sequence[str], raw: list[list[_Raw]]) -> Names:
    fulls: Counter[tuple[str, ...]] = Counter(m.tokens for row in raw for m in row if len(m.tokens) > 1)
    by_last: dict[str, Counter[str]] = defaultdict(Counter)
    by_first: dict[str, Counter[str]] = defaultdict(Counter)
    same: dict[tuple[str, str], str] = {}
    spelled: dict[tuple[str, ...], str] = {}
    for tokens in [tokens for tokens in fulls if len(tokens) > 2 and tokens[-2:] in fulls]:
        spelled[tokens] = " ".join(tokens[-2:])  # an office printed before a name that also stands alone
    for tokens, count in fulls.most_common():
        if tokens in spelled:
            continue
        name = same.setdefault((tokens[0].casefold(), tokens[-1].casefold()), " ".join(tokens))
        spelled[tokens] = name
        by_last[tokens[-1].casefold()][name] += count
        by_first[tokens[0].casefold()][name] += count
    names = Names(mentions=[])
    evidence: Counter[str] = Counter()
    genders: dict[str, Counter[str]] = defaultdict(Counter)
    for article, row in enumerate(raw):
        here = {spelled[m.tokens] for m in row if len(m.tokens) > 1}
        seen: list[str] = []
        resolved: list[Mention] = []
        for m in row:
            if len(m.tokens) > 1:
                name = spelled[m.tokens]
                seen.append(name)
            else:
                name = _meant(m.tokens[0], by_last, by_first, here, seen)
            resolved.append(Mention(m.start, m.end, name, m.possessive, m.title))
            names.people[name] += 1
            evidence[name] += m.evidence
            if m.title in _MALE | _FEMALE:
                genders[name]["m" if m.title in _MALE else "f"] += 1
            role = _role_before(texts[article], m)
            evidence[name] += bool(role)
            if role and names.roles.setdefault(role, name) != name:
                names.roles[role] = ""  # of two people: says nothing
        names.mentions.append(resolved)
    names.gender = {name: counts.most_common(1)[0][0] for name, counts in genders.items() if len(counts) == 1}
    names._by_folded = {name.casefold(): name for name in names.people}
    names.people = Counter({name: count for name, count in names.people.items() if evidence[name]})
    return names


def _role_before(text: str, mention: _Raw) -> str:
    """The common noun right before a name, as in “the singer Ann Lee”: what “the singer” alone may mean later."""
    found = re.search(r"\b([a-z]{4,})\s$", text[max(0, mention.start - 24) : mention.start])
    word = found.group(1) if found else ""
    named = re.search(r"(?:er|or|ist|ian|man|woman|ess|ent|ant|yst|eur|ier|ect)$", word)
    return word if named and word not in STOPWORDS and word not in PREPOSITIONS and word not in SAYING else ""


def _meant(
    token: str, by_last: dict[str, Counter[str]], by_first: dict[str, Counter[str]], here: set[str], seen: list[str]
) -> str:
    """Who a single name is: as a surname before as a first name, in this article before in the story."""
    folded = token.casefold()
    for index in (by_last, by_first):
        candidates = index.get(folded)
        if not candidates:
            continue
        local = [name for name in candidates if name in here]
        if len(local) == 1:
            return local[0]
        if local:
            return next((name for name in reversed(seen) if name in local), token)
        (best, count), *others = candidates.most_common(2)
        if not others or count >= 3 * others[0][1]:
            return best
        return token
    return token
