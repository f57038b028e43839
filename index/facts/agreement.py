"""Whether two sentences print the same facts: numbers, days, names, negation, modality, and words that exclude others.

`read_statement` reads what one sentence commits to, `bears_out` says whether another sentence prints all of it, and
`conflicts` names what two sentences about the same thing contradict each other on. Everything is read from the surface
of the text, so that it is cheap enough for answer time; where it cannot be read with certainty, two sentences do not
agree. That costs an “also in”, never the truth of one.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from rapidfuzz.distance import LCSseq

from index.corpus.tokens import STOPWORDS, Word, is_content, key, word_set, words
from index.facts.dates import CALENDAR_WORDS, ReadDate, read_dates
from index.facts.lexicon import EXCLUSIVE, OPPOSED, OPPOSITES, Stems
from index.facts.name_mentions import TITLES
from index.facts.numbers import NUMBER_WORDS, ORDINALS, WRITTEN_NUMBER, value_of
from index.facts.quote_marks import quoted_runs
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import late

ConflictKind = Literal["denial", "number", "day", "name", "thing"]

_AMOUNT = late(
    rf"(?P<minus>(?<!\S)[-−])?(?P<sign>[£$€])?\s?(?<![\w.,:])(?P<n>{WRITTEN_NUMBER})(?P<minute>:[0-5]\d(?!\d))?"
    r"(?P<unit>st\b|nd\b|rd\b|th\b|\s?%|\s+per\s?cent\b|\s+(?:pounds|dollars|euros?)\b|\s?[ap]\.?m\b)?",
    re.I,
)
_CURRENCY = {"pounds": "£", "dollars": "$", "euro": "€", "euros": "€"}
_ORDINALS = {word: f"{n}th" for n, word in enumerate(ORDINALS, 1)}
_SHARES = {"half": "50%"}
_SIDE = late(r"\b(until|till|by|before|after|since|from)\s+(?:the\s+)?$", re.I)
_SIDE_WITHIN = late(r"(until|till|by|before|after|since|from)\b", re.I)
_QUANTITIES = word_set(
    """
    dozens hundreds thousands millions billions scores once twice thrice half both all every most many few fewer several
    """
)
_OVER = late(r"\b(?:more than|over|at least|above|upwards of|no fewer than)\s*$", re.I)
_UNDER = late(
    r"\b(?:nearly|almost|fewer than|less than|under|up to|at most|below|as (?:much|many|high|few|little) as)\s*$", re.I
)
_NEGATORS = word_set(
    """
    not never no nobody none nothing neither nor without cannot hardly barely scarcely nowhere
    dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt aint mustnt
    deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting decline declines
    declined declining fail fails failed failing lack lacks lacked lacking
    """
)
_NOT_NEGATED = word_set("only just merely least")  # “not only”, “at least”
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
_MODALS: dict[str, frozenset[str]] = {
    "future": word_set("will shall would wont wouldnt expected due scheduled poised"),
    "possible": word_set(
        "might could may possibly perhaps maybe likely probably potentially apparently seems seemed couldnt"
    ),
    "almost": word_set("nearly almost"),
    # Negators that differ among themselves: what was hardly seen, and what nobody wanted to see.
    "hardly": word_set("hardly barely scarcely"),
    "denying": word_set("deny denies denied denying"),
    "refusing": word_set("refuse refuses refused refusing reject rejects rejected rejecting decline declines declined"),
    "failing": word_set("fail fails failed failing"),
    "sole": word_set("only solely"),
    "able": word_set("can cannot cant able unable"),
    "hearsay": word_set(
        "allegedly alleged reportedly supposedly purportedly suspected accused believed rumoured rumored claim claims "
        "claimed claiming allegation allegations rumour rumours rumor rumors"
    ),
    "conditional": word_set("if unless whether"),
    "duty": word_set("should must ought shouldnt mustnt"),
    "intent": word_set(
        """
        plan plans planned planning intend intends intended intending hope hopes hoped hoping want wants wanted
        try tries tried trying attempt attempts attempted attempting threaten threatens threatened threatening
        vow vows vowed promise promises promised aim aims aimed propose proposes proposed offer offers offered
        consider considers considered considering mull mulls mulled mulling
        """
    ),
}
_NOT_DOUBTING = word_set("sole question hardly denying refusing failing")  # negations count as such already
_MODAL_OF = {word: name for name, row in _MODALS.items() for word in row}
# “is to leave”, “is set to leave”, “is about to leave”; “is said to have left”.
_TO_COME = late(r"\b(?:am|is|are|was|were|be)\s+(?:(?:all\s+)?set\s+|going\s+|about\s+|soon\s+)?to(?=\s+[a-z])", re.I)
_SAID_TO = late(r"\b(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:said|thought|understood|reported)\s+to(?=\s)", re.I)
# Beside a word these make another thing of it: the deputy mayor is not the mayor, attempted murder no murder.
_OTHER_THING = word_set(
    """
    deputy former ex acting vice assistant fake mock so-called self-styled would-be attempted partial partially partly
    half honorary interim late ex-wife ex-husband junior senior jr sr asked ordered urged begged
    """
)
_PUT_IN_PLACE = 3  # content words on either side of a place that one sentence fills otherwise
DAYS_APART = {"day": 14, "week": 28, "month": 100, "year": 1100}  # two datings of one event lie no further apart
_SPANS = word_set("week weeks weekend month months year years decade ago night overnight earlier later")
_PRONOUNS = {
    "he": "he",
    "him": "he",
    "she": "she",
    "her": "she",
    "they": "they",
    "them": "they",
    "we": "we",
    "us": "we",
}
_LIGHT = word_set("gave give gives given giving acted had made issued")  # “gave no warning”, “acted without a warning”
_PLAINLY_SAYING = word_set(
    "said says say saying told tells tell telling added adds stated states wrote writes reported"
)
_REPORTED_TO = word_set("reporters journalists media press")
_LONGEST = 4000  # characters of a paragraph that are looked at on either side of a sentence
_SAID_BY = word_set("said says added adds wrote writes")  # what stands behind them speaks; “told” has a hearer there
_CAPITAL = late(r"[^\W\d_a-zß-öø-ÿ]")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words at `[start, end)`, case folded and without titles.

    `opens` where it is a single word at the beginning of a sentence, which may be no name; `speaks` where a verb of
    saying stands beside it.
    """

    parts: tuple[str, ...]
    start: int
    end: int
    opens: bool
    speaks: bool
    titles: frozenset[str] = frozenset()

    def same_as(self, other: Name) -> bool:
        """Whether both can be the same bearer's: one is the end of the other (“Lena Orr” and “Orr”)."""
        short, long = sorted((self.parts, other.parts), key=len)
        return long[-len(short) :] == short


@dataclass(frozen=True, slots=True)
class Marked:
    """A number, a negation or a modal at `[start, end)`. `key` is what is compared; `head` the stem of the word of
    weight behind it, "" where the sentence ends."""

    key: str
    head: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence commits to. Spans count characters of the text that it was read from."""

    text: str
    tokens: tuple[Word, ...]
    stems: frozenset[str]  # of all words
    numbers: tuple[Marked, ...]
    names: tuple[Name, ...]
    dates: tuple[ReadDate, ...]
    days: tuple[str, ...]  # words for days, months and spans that cannot be placed in time
    negations: tuple[Marked, ...]
    modals: tuple[Marked, ...]
    owners: frozenset[str]  # words with a possessive ending, without it


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two spans, `mine` and `theirs`, that cannot both be true of one thing; `value` and `other` are their values."""

    kind: ConflictKind
    value: str
    other: str
    mine: tuple[int, int]
    theirs: tuple[int, int]


class _ThreadStems(threading.local):
    """The stemmer is not thread-safe: each thread has its own."""

    def __init__(self) -> None:
        self.stem = Stems().stem


_stems = _ThreadStems()


def read_statement(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    published: date | None = None,
    quoted: Sequence[tuple[int, int]] | None = None,
) -> Statement:
    """What the sentence `text[start:end]` commits to.

    `text` may be the whole article: whether a capitalised word that opens the sentence is a name follows from how the
    article prints it elsewhere. `published` is the day that “yesterday” and “on Monday” count from, but for the spans
    `quoted`, in which somebody speaks on a day that is not known: by default those between quotation marks.
    """
    stop = len(text) if end is None else end
    tokens = tuple(words(text, start, stop))
    if quoted is None:
        quoted = [(run.start, run.end) for run in quoted_runs(text, [_paragraph(text, start, stop)])]
    dates = tuple(read_dates(text, start, stop, published, quoted))
    taken = [(day.start, day.end) for day in dates]
    numbers = tuple(_numbers(text, start, stop, tokens, taken))
    days = [t for t in tokens if t.key in CALENDAR_WORDS | _SPANS and not _inside(t.start, taken)]
    days = [t for t in days if t.key not in ("may", "march") or text[t.start].isupper()]
    taken += [(t.start, t.end) for t in days] + [(number.start, number.end) for number in numbers]
    return Statement(
        text=text[start:stop],
        tokens=tokens,
        stems=frozenset(_stems.stem(token.key) for token in tokens),
        numbers=numbers,
        names=tuple(_names(text, start, tokens, taken)),
        dates=dates,
        days=tuple(sorted(token.key for token in days)),
        negations=tuple(_negations(tokens)),
        modals=tuple(_modals(text, tokens)),
        owners=frozenset(_bare(text, token) for token in tokens if _is_possessive(text, token)),
    )


def _paragraph(text: str, start: int, stop: int) -> tuple[int, int]:
    """The line that a sentence stands in: the quotation that it is part of may open before it."""
    first, last = max(0, start - _LONGEST), min(len(text), stop + _LONGEST)
    behind = text.find("\n", stop, last)
    return max(first, text.rfind("\n", first, start) + 1), last if behind < 0 else behind


def bears_out(shown: Statement, other: Statement) -> bool:
    """Whether `other` prints every fact that `shown` prints, and denies or qualifies none of them.

    The other sentence may add a day and a name, as attributions do; its numbers, negations and modality are the same.
    """
    return (
        _same_numbers(shown.numbers, other.numbers)
        and Counter(n.head for n in shown.negations) == Counter(n.head for n in other.negations)
        and {m.key for m in shown.modals} == {m.key for m in other.modals}
        and all(
            any(_within(day, theirs) and _side(shown, day) == _side(other, theirs) for theirs in other.dates)
            for day in shown.dates
        )
        and not Counter(shown.days) - Counter(other.days)
        and _names_stand(shown, other)
        and not _excluding(shown, other)
        and _things_of(shown) == _things_of(other)
        and not _replaced(shown, other)
        and not _swapped(shown, other)
        and not _owned(shown, other)
        and not _owned(other, shown)
    )


def conflicts(one: Statement, other: Statement) -> list[Conflict]:
    """What two sentences about the same thing cannot both be right on.

    The caller knows that they are about the same thing. What only one of them says is no conflict.
    """
    found = [*_other_numbers(one, other), *_denied(one, other), *_other_days(one, other), *_other_names(one, other)]
    return found + [
        Conflict("thing", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))
        for mine, theirs in _excluding(one, other)
    ]


def _numbers(
    text: str, start: int, stop: int, tokens: Sequence[Word], skip: Sequence[tuple[int, int]]
) -> Iterable[Marked]:
    taken = list(skip)
    found: list[Marked] = []
    for match in _AMOUNT.finditer(text, start, stop):
        amount = None if _inside(match.start("n"), taken) else _amount(text, start, match)
        if amount is not None:
            taken.append((match.start(), match.end()))
            found.append(Marked(amount, _head(tokens, match.end()), match.start("n"), match.end("n")))
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        amount = _ORDINALS.get(token.key) or _SHARES.get(token.key)
        amount = amount or (token.key if token.key in _QUANTITIES else None)
        if token.key == "all" and after is not None and after.key == "but":
            amount = "all but"  # of “all but one of the crew”
        if amount and not _inside(token.start, taken):
            found.append(Marked(amount, _head(tokens, token.end), token.start, token.end))
    return sorted(found, key=lambda number: number.start)


def _amount(text: str, start: int, match: re.Match[str]) -> str | None:
    """A number as it is compared, with its currency or unit and which side of it is meant; None for the word “one”."""
    if match["n"].casefold() in ("one", "a", "an"):
        return None
    value = value_of(match["n"])
    if value is None:
        return None
    unit = (match["unit"] or "").strip().casefold()
    sign = match["sign"] or _CURRENCY.get(unit, "")
    unit = "%" if unit.startswith(("%", "per")) else "th" if unit in ("st", "nd", "rd", "th") else unit[:1] * (
        unit[:1] in ("a", "p")
    )  # fmt: skip
    if match["minute"] and value < 24:
        value += int(match["minute"][1:]) / 100
    before = text[max(start, match.start() - 24) : match.start()]
    side = ">" if _OVER.search(before) else "<" if _UNDER.search(before) else ""
    return f"{side}{'-' if match['minus'] else ''}{sign}{value:.10g}{unit}"


def _names(
    text: str, start: int, tokens: Sequence[Word], skip: Sequence[tuple[int, int]]
) -> Iterable[Name]:  # fmt: skip
    run: list[Word] = []
    opened = True  # the next word begins a sentence, a quotation or what stands behind a colon
    first_opens = False
    previous = start
    for number, token in enumerate(tokens):
        gap = text[previous : token.start]
        opened = number == 0 or re.search(r"[.!?…:;“”\"„«‘(\[—–]\s*[“\"„«‘(\[]*$", gap) is not None
        previous = token.end
        named = _CAPITAL.match(text[token.start]) and not _inside(token.start, skip)
        named = named and not (token.key in NUMBER_WORDS or token.key in _NEGATORS)
        named = named and (token.key not in STOPWORDS or _is_acronym(text, tokens, token))
        if run and (not named or gap not in (" ", "\u00a0") or _is_possessive(text, run[-1])):
            yield from _name(text, tokens, number - 1, run, first_opens)
            run = []
        if named:
            first_opens = first_opens if run else opened
            run.append(token)
    if run:
        yield from _name(text, tokens, len(tokens) - 1, run, first_opens)


def _name(text: str, tokens: Sequence[Word], last: int, run: list[Word], opens: bool) -> Iterable[Name]:
    """The name that a run of capitalised words is; nothing for an ordinary word that opens a sentence."""
    first = last - len(run) + 1
    if opens and len(run) == 1 and (run[0].key.endswith(("ly", "ing")) or _printed_lower(text, run[0])):
        return
    parts = tuple(_bare(text, token) for token in run)
    named = tuple(part for part in parts if part not in TITLES) or parts
    titles = frozenset(parts) & TITLES if named != parts else frozenset()
    behind = tokens[last + 1].key if last + 1 < len(tokens) else ""
    before = tokens[first - 1].key if first else ""
    subject = text[tokens[first - 2].start].isupper() if first > 1 else False  # “Crane said Fox had lied”
    speaks = behind in SAYING or (before in _SAID_BY and not subject)
    yield Name(named, run[0].start, run[-1].end, opens and len(run) == 1, speaks, titles)


def _is_acronym(text: str, tokens: Sequence[Word], token: Word) -> bool:
    """Whether “WHO” or “US” is a name: in capitals where other words are not."""
    word = text[token.start : token.end]
    return len(word) > 1 and word.isupper() and any(text[t.start : t.end].islower() for t in tokens)


def _bare(text: str, token: Word) -> str:
    return key(re.sub(r"(?:[’']s|(?<=s)[’'])$", "", text[token.start : token.end]))


def _is_possessive(text: str, token: Word) -> bool:
    return text[token.start : token.end].casefold().endswith(("’s", "'s"))


def _printed_lower(text: str, token: Word) -> bool:
    """Whether the text prints the word in lower case somewhere, and so uses it as an ordinary word."""
    word = text[token.start : token.end].lower()
    return re.search(rf"\b{re.escape(word)}\b", text[max(0, token.start - 20_000) : token.start + 20_000]) is not None


def _negations(tokens: Sequence[Word]) -> Iterable[Marked]:
    for number, token in enumerate(tokens):
        following = tokens[number + 1].key if number + 1 < len(tokens) else ""
        before = tokens[number - 1].key if number else ""
        if token.key in _NEGATORS and following not in _NOT_NEGATED and not (token.key == "no" and before == "or"):
            yield Marked("not", _head(tokens, token.end), token.start, token.end)


def _modals(text: str, tokens: Sequence[Word]) -> Iterable[Marked]:
    for number, token in enumerate(tokens):
        name = _MODAL_OF.get(token.key)
        if name is None and token.key.endswith("ll") and text[token.end - 3 : token.end - 2] in ("'", "’"):
            name = "future"
        if name == "almost" and not _before_verb(tokens, number):
            continue
        if name == "sole" and number and tokens[number - 1].key in ("not", "if"):
            continue
        if name and (token.key not in ("may", "will") or text[token.start].islower() or not number):
            yield Marked(name, _head(tokens, token.end), token.start, token.end)
    if tokens:
        first, last = tokens[0].start, tokens[-1].end
        for name, shape in (("future", _TO_COME), ("hearsay", _SAID_TO)):
            for found in shape.finditer(text, first, last):
                yield Marked(name, _head(tokens, found.end()), found.start(), found.end())
        if text[last : last + 1] == "?":
            yield Marked("question", "", last, last + 1)


def _before_verb(tokens: Sequence[Word], number: int) -> bool:
    """Whether “nearly” stands before what nearly happened, and not before a number."""
    following = tokens[number + 1].key if number + 1 < len(tokens) else ""
    return following.isalpha() and following not in NUMBER_WORDS and following not in _QUANTITIES and following != "a"


def _head(tokens: Sequence[Word], position: int) -> str:
    """The stem of the first word of weight behind a place; modals and negators are none."""
    for token in tokens:
        content = is_content(token.key) or token.key in SAYING
        if token.start >= position and content and token.key not in _NEGATORS and token.key not in _MODAL_OF:
            return _stems.stem(token.key)
    return ""


def _same_numbers(shown: Sequence[Marked], other: Sequence[Marked]) -> bool:
    """The same numbers of the same things: “two died, five were hurt” is not “five died, two were hurt”."""
    if Counter(n.key for n in shown) != Counter(n.key for n in other):
        return False
    if len({n.key for n in shown}) < 2:
        return True
    counted = Counter((n.key, n.head) for n in shown) == Counter((n.key, n.head) for n in other)
    theirs = {n.head: n.key for n in other}
    crossed = any(theirs.get(n.head, n.key) != n.key for n in shown)
    return counted or (not crossed and [n.key for n in shown] == [n.key for n in other])


def _within(day: ReadDate, theirs: ReadDate) -> bool:
    """Whether `theirs` is as exact as `day` and lies in it."""
    return day.day <= theirs.day and theirs.last <= day.last


def _side(statement: Statement, day: ReadDate) -> str:
    """Which side of a day is meant: “until Friday” is not “on Friday”."""
    found = _SIDE.search(statement.text, max(0, day.start - 16), day.start) or _SIDE_WITHIN.match(
        statement.text, day.start, day.end
    )
    word = found[1].casefold() if found else ""
    return {"till": "until", "from": "since"}.get(word, word)


def _names_stand(shown: Statement, other: Statement) -> bool:
    """Whether the other sentence has every name of the shown one, in the same roles as far as their order shows."""
    pairs: list[tuple[Name, Name]] = []
    keys = {token.key for token in other.tokens}
    for name in shown.names:
        twin = next((theirs for theirs in other.names if name.same_as(theirs)), None)
        if twin is not None:
            if name.titles and twin.titles and not name.titles & twin.titles:
                return False  # “Mr Brown” and “Mrs Brown”
            pairs.append((name, twin))
        elif not (name.opens and {*name.parts} <= keys):
            return False
    ours = {token.key for token in shown.tokens}
    for theirs in other.names:
        # Who acts in the other sentence, where nobody of the kind stands in the shown one, is another.
        if theirs.opens and not {*theirs.parts} <= ours and shown.names and shown.names[0].opens:
            return False
    return not any(
        (a.start < b.start) != (x.start < y.start) and not _one_speaks((a, x), (b, y))
        for number, (a, x) in enumerate(pairs) for b, y in pairs[number + 1 :] if a.parts != b.parts
    )  # fmt: skip


def _one_speaks(one: tuple[Name, Name], other: tuple[Name, Name]) -> bool:
    """Whether the one is who says it in both sentences, and the other in neither: an attribution stands anywhere."""
    speak = [[name.speaks for name in pair] for pair in (one, other)]
    return any(all(speak[n]) and not any(speak[1 - n]) for n in (0, 1))


def _things_of(statement: Statement) -> Counter[str]:
    return Counter(token.key for token in statement.tokens if token.key in _OTHER_THING)


def _replaced(shown: Statement, other: Statement) -> bool:
    """Whether the other sentence has other words in a place of the shown one: “brother”, “sister”; “held”, “broke”.

    Words for the same thing are told from words for another only where both have one stem; else it is not certain, and
    the sentences do not agree. Names, numbers, dates, modals, negations and verbs of saying are compared elsewhere.
    """
    mine, theirs = _content_stems(shown), _content_stems(other)
    blocks = LCSseq.editops(mine, theirs).as_matching_blocks()
    before = (0, 0)
    for block in blocks:
        left = [stem for stem in mine[before[0] : block.a] if stem and stem not in other.stems]
        right = [stem for stem in theirs[before[1] : block.b] if stem and stem not in shown.stems]
        if left and right and max(len(left), len(right)) <= _PUT_IN_PLACE:
            return True
        before = (block.a + block.size, block.b + block.size)
    return False


def _content_stems(statement: Statement) -> list[str]:
    """The stems of a sentence in order, "" for what is compared by other rules."""
    taken = [(name.start, name.end) for name in statement.names if not name.opens]
    taken += [(day.start, day.end) for day in statement.dates]
    marked = (*statement.numbers, *statement.negations, *statement.modals)
    taken += [(one.start, one.end) for one in marked]
    skipped = _PLAINLY_SAYING | CALENDAR_WORDS | _REPORTED_TO
    following = [*(token.key for token in statement.tokens[1:]), ""]
    return [
        "" if _inside(token.start, taken) or any(map(str.isdigit, token.key)) or token.key in skipped or
        (token.key in _LIGHT and behind in ("no", "without")) else _stems.stem(token.key)
        for token, behind in zip(statement.tokens, following, strict=True)
        if is_content(token.key) or token.key in _PLAINLY_SAYING
    ]  # fmt: skip


def _owned(one: Statement, other: Statement) -> bool:
    """Whether one sentence tells of what is somebody's, and the other of that somebody: “Kern’s aide” and “Kern”."""
    owners = {key for key in one.owners if key not in {token.key for token in one.tokens}}
    return any(token.key in owners and not _of(other, number) for number, token in enumerate(other.tokens))


def _of(statement: Statement, number: int) -> bool:
    return any(token.key == "of" for token in statement.tokens[max(0, number - 2) : number])


def _swapped(shown: Statement, other: Statement) -> bool:
    """Whether who does a thing in one sentence suffers it in the other: “dog bites man”, “man bites dog”."""
    for number, token in enumerate(shown.tokens):
        twin = next((n for n, t in enumerate(other.tokens) if t.key == token.key), None)
        if twin is None or not is_content(token.key) or token.key in SAYING:
            continue
        (agent, patient), (theirs, suffers) = _beside(shown, number), _beside(other, twin)
        if agent and patient and agent != patient and (agent, patient) == (suffers, theirs):
            return _is_passive(shown, number) == _is_passive(other, twin)
    return False


def _beside(statement: Statement, number: int) -> tuple[str, str]:
    """The stems of the nearest content words before and behind a word; pronouns are some."""

    def stem(rows: Iterable[Word]) -> str:
        near = next((t.key for t in rows if is_content(t.key) or t.key in _PRONOUNS), "")
        return _PRONOUNS.get(near) or (_stems.stem(near) if near else "")

    return stem(reversed(statement.tokens[:number])), stem(statement.tokens[number + 1 :])


def _is_passive(statement: Statement, number: int) -> bool:
    return any(token.key == "by" for token in statement.tokens[number + 1 : number + 3])


def _excluding(one: Statement, another: Statement) -> list[tuple[Word, Word]]:
    """Pairs of words, each in one sentence only, of which one can be true: knife and gun, rose and fell."""
    mine = {token.key: token for token in one.tokens if _stems.stem(token.key) not in another.stems}
    theirs = {token.key: token for token in another.tokens if _stems.stem(token.key) not in one.stems}
    found: list[tuple[Word, Word]] = []
    for word, token in mine.items():
        for prefix in _PREFIXES:
            bare = word.removeprefix(prefix)
            found += [(token, theirs[other]) for other in (bare, prefix + word) if other != word and other in theirs]
    for row in EXCLUSIVE:
        ours, others = [mine[w] for w in row if w in mine], [theirs[w] for w in row if w in theirs]
        if ours and others:
            found.append((ours[0], others[0]))
    for left, right in (*OPPOSITES, *OPPOSED):
        for a, b in ((left, right), (right, left)):
            ours, others = [mine[w] for w in mine if w in a], [theirs[w] for w in theirs if w in b]
            if ours and others:
                found.append((ours[0], others[0]))
    return found


def _other_numbers(one: Statement, other: Statement) -> Iterable[Conflict]:
    if len(one.numbers) != len(other.numbers):
        return
    for mine, theirs in zip(one.numbers, other.numbers, strict=True):
        if mine.key.lstrip("<>") != theirs.key.lstrip("<>"):
            yield Conflict("number", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))


def _denied(one: Statement, other: Statement) -> Iterable[Conflict]:
    """What one sentence denies or puts in doubt and the other states."""
    for mine, theirs, turned in ((one, other, False), (other, one, True)):
        for marks, others in ((mine.negations, theirs.negations), (_doubting(mine), _doubting(theirs))):
            known = {(mark.key, mark.head) for mark in others} | {(mark.key, "") for mark in others}
            for mark in marks:
                if (mark.key, mark.head) in known or (mark.key != "not" and (mark.key, "") in known):
                    continue
                stated = next((t for t in theirs.tokens if mark.head and _stems.stem(t.key) == mark.head), None)
                if stated is None:
                    continue
                a, b = (mark.start, mark.end), (stated.start, stated.end)
                yield (
                    Conflict("denial", "stated", mark.key, b, a)
                    if turned
                    else Conflict("denial", mark.key, "stated", a, b)
                )


def _doubting(statement: Statement) -> list[Marked]:
    """The modals of a sentence under which the other's may be false; “only” and a question deny nothing."""
    return [modal for modal in statement.modals if modal.key not in _NOT_DOUBTING]


def _other_days(one: Statement, other: Statement) -> Iterable[Conflict]:
    if len(one.dates) != 1 or len(other.dates) != 1 or not _same_numbers(one.numbers, other.numbers):
        return
    mine, theirs = one.dates[0], other.dates[0]
    if mine.precision == theirs.precision and 0 < abs((mine.day - theirs.day).days) <= DAYS_APART[mine.precision]:
        yield Conflict("day", mine.iso, theirs.iso, (mine.start, mine.end), (theirs.start, theirs.end))


def _other_names(one: Statement, other: Statement) -> Iterable[Conflict]:
    """One name in the place of another, all other names alike."""
    mine = [name for name in one.names if not name.opens and not any(name.same_as(n) for n in other.names)]
    theirs = [name for name in other.names if not name.opens and not any(name.same_as(n) for n in one.names)]
    if len(mine) == len(theirs) == 1:
        a, b = mine[0], theirs[0]
        yield Conflict("name", " ".join(a.parts), " ".join(b.parts), (a.start, a.end), (b.start, b.end))


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
