"""What one sentence states: its numbers, names, dates, negations and modality.

Everything is read from the surface of the text, which is cheap enough at query time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from itertools import zip_longest
from typing import Any, TypeVar

from index.corpus.person_words import TITLES
from index.corpus.tokens import STOPWORDS, Word, is_content, key, word_set, words
from index.facts.date_expressions import CALENDAR_WORDS, ReadDate
from index.facts.dates import read_dates
from index.facts.lexicon import join_phrases, word_stem
from index.facts.name_mentions import AFTER_NAME
from index.facts.numbers import AT_LEAST, AT_MOST, NEARLY, NUMBER_WORDS, ORDINALS, WRITTEN_NUMBER, value_of
from index.facts.quote_marks import quoted_runs
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy

_AMOUNT = lazy(
    rf"(?P<minus>(?<!\S)[-−])?(?P<sign>[£$€])?\s?(?<![\w.,:])(?P<n>{WRITTEN_NUMBER})(?P<minute>:[0-5]\d(?!\d))?"
    r"(?P<unit>st\b|nd\b|rd\b|th\b|\s?%|\s+per\s?cent\b|\s+(?:pounds|dollars|euros?)\b|\s?[ap]\.?m\b"
    r"|\s+in\s+the\s+(?:morning|afternoon|evening)\b)?",
    re.I,
)
_CURRENCY = {"pounds": "£", "dollars": "$", "euro": "€", "euros": "€"}
_ORDINALS = {word: f"{n}th" for n, word in enumerate(ORDINALS, 1)}
_SHARES = {"half": "50%"}
# “a quarter”, “two thirds”, “a fifth of”; not “a third match”, “a quarter to seven”.
_FRACTION = lazy(
    r"\b(?P<n>an?|one|two|three|four)[\s-](?P<part>quarters?(?!\s+(?:to|past)\b|-|[\s-]final)|(?:third|fifth|tenth)s|(?:third|fifth|tenth)(?=\s+of\b|[^\w\s]|$))(?!\w)",
    re.I,
)
_PARTS = {"quarter": 25, "third": 100 / 3, "fifth": 20, "tenth": 10}
# “one in ten”, “nine out of every ten”
_ONE_IN = lazy(
    rf"\b(?:(?P<one>one)\s+in|(?P<n>{WRITTEN_NUMBER})\s+(?:out\s+of|in\s+every))\s+(?:every\s+)?(?P<of>{WRITTEN_NUMBER})\b",
    re.I,
)
# What lasts two weeks lasts 14 days: times are compared in minutes.
_LASTING = lazy(r"\s(?P<unit>minute|hour|day|week|fortnight)s?\b", re.I)
_A_FORTNIGHT = lazy(r"\ba(?=\s+fortnight\b)", re.I)
_MINUTES = {"minute": 1, "hour": 60, "day": 1_440, "week": 10_080, "fortnight": 20_160}
_QUANTITIES = word_set(
    """
    dozens hundreds thousands millions billions scores once twice thrice half both all every most many few fewer several
    """
)
_OVER = lazy(rf"\b(?:{AT_LEAST})\s*$", re.I)
_UNDER = lazy(rf"\b(?:{NEARLY}|{AT_MOST})\s*$", re.I)
VERBS_OF_NEGATION = word_set(
    """
    deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting decline declines
    declined declining fail fails failed failing lack lacks lacked lacking
    """
)
RULING_OUT = word_set("preclude precludes precluded precluding")  # what “rule out” is read as
_NEGATORS = (
    VERBS_OF_NEGATION
    | RULING_OUT
    | word_set(
        """
    not never no nobody none nothing neither nor without cannot hardly barely scarcely nowhere
    dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt aint mustnt
    nicht kein keine keinen keiner nie niemand pas jamais nunca
    """
    )
)
_NOT_NEGATED = word_set("only just merely least")  # “not only”, “at least”
_BOUNDING = word_set("more fewer less")  # “no more than 20”
_MODALS: dict[str, frozenset[str]] = {
    "future": word_set("will shall would wont wouldnt expect expects expected expecting due scheduled poised"),
    "possible": word_set(
        "might could may possibly perhaps maybe likely probably potentially apparently seems seemed couldnt"
    ),
    "almost": word_set("nearly almost"),
    # Negators with meanings of their own: what was hardly seen, and what nobody wanted to see.
    "hardly": word_set("hardly barely scarcely"),
    "denying": word_set("deny denies denied denying"),
    "refusing": word_set("refuse refuses refused refusing reject rejects rejected rejecting decline declines declined"),
    "failing": word_set("fail fails failed failing"),
    "sole": word_set("only solely"),
    "able": word_set("can cannot cant able unable"),
    "hearsay": word_set(
        "allegedly alleged reportedly supposedly purportedly suspected accused believe believes believed thinks "
        "fear fears feared rumoured rumored claim claims claimed claiming "
        "allegation allegations rumour rumours rumor rumors"
    ),
    "conditional": word_set("if unless whether"),
    "duty": word_set("should must ought shouldnt mustnt force forces forced obliged compelled"),
    "intent": word_set(
        """
        plan plans planned planning intend intends intended intending hope hopes hoped hoping want wants wanted
        wish wishes wished pledge pledges pledged
        try tries tried trying attempt attempts attempted attempting threaten threatens threatened threatening
        vow vows vowed promise promises promised aim aims aimed propose proposes proposed offer offers offered
        consider considers considered considering mull mulls mulled mulling
        demand demands demanded demanding seek seeks sought seeking request requests requested requesting
        """
    ),
}
_MODAL_OF = {word: name for name, row in _MODALS.items() for word in row}
# “is to leave”, “is set to leave”, “is about to leave”; “is said to have left”.
_TO_COME = lazy(
    r"\b(?:am|is|are|was|were|be)\s+(?:all\s+|both\s+|also\s+|now\s+|still\s+)?(?:set\s+|going\s+|about\s+|soon\s+|meant\s+)?"
    r"to(?=\s+(?!blame\b)[a-z])"
    # “voted 12 to 9 to close the pool”: it will be closed
    r"|\b(?:voted|agreed|decided|resolved)\s+(?:(?!to\s+[a-z])[^\s,;]+\s+){0,6}?to(?=\s+(?!the\b|an?\b|it\b|his\b|her\b|their\b)[a-z])",
    re.I,
)
_SAID_TO = lazy(r"\b(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:said|thought|understood|reported)\s+to(?=\s)", re.I)
_HAS_TO = lazy(r"\b(?:has|have|had)\s+to(?=\s+[a-z])", re.I)
_PERIODS = word_set("week weeks weekend month months year years decade ago night overnight earlier later")
_HARMED = {"dead": "killed", "injured": "injured", "hurt": "injured", "wounded": "injured"}
_HARM = {"injuries": "injured", "deaths": "killed"}
_LONGEST_HARMED = 7  # words between “left” and “dead”
_LONGEST = 4000  # characters of a paragraph read on either side of a sentence
_SAID_BY = word_set("said says added adds wrote writes")  # followed by the speaker; “told” is followed by the hearer
_CAPITAL = lazy(r"[^\W\d_a-zß-öø-ÿ]")

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words at `[start, end)`, case-folded and without titles.

    `opens` if it is a single word at the beginning of a sentence, which may not be a name; `speaks` if a verb of saying
    is beside it.
    """

    parts: tuple[str, ...]
    start: int
    end: int
    opens: bool
    speaks: bool
    titles: frozenset[str] = frozenset()

    def same_as(self, other: Name) -> bool:
        """Whether both can belong to the same bearer: one is the end of the other (“Lena Orr” and “Orr”)."""
        short, long = sorted((self.parts, other.parts), key=len)
        return long[-len(short) :] == short


@dataclass(frozen=True, slots=True)
class Marked:
    """A number, a negation or a modal at `[start, end)`. `key` is its compared form; `head` the stem of the next
    content word, "" at the end of the sentence."""

    key: str
    head: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence states. Spans count characters of the text it was read from, where it begins at `start`."""

    text: str
    start: int
    tokens: tuple[Word, ...]
    stems: frozenset[str]  # of all words
    numbers: tuple[Marked, ...]
    names: tuple[Name, ...]
    dates: tuple[ReadDate, ...]
    days: tuple[str, ...]  # words for days, months and periods that cannot be dated
    negations: tuple[Marked, ...]
    modals: tuple[Marked, ...]
    owners: frozenset[str]  # words with a possessive ending, without it
    known: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)  # see `once_each`


def once_each(read: Callable[[Statement], _T]) -> Callable[[Statement], _T]:
    """Keeps what a function returns for a statement, since each is compared with many others."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def kept(statement: Statement) -> _T:
        if name not in statement.known:
            statement.known[name] = read(statement)
        return statement.known[name]  # type: ignore[no-any-return]

    return kept


def between(statement: Statement, start: int, end: int) -> str:
    """Returns what stands at `[start, end)`, places of the text that a statement was read from."""
    return statement.text[start - statement.start : end - statement.start]


@once_each
def tenses_of_plans(statement: Statement) -> set[str]:
    """Returns “was” for “was to close” and “had planned”, “is” for “is to close”, “will” and “plans”; neither for
    “would” and “promised”."""
    before = dict(zip((t.start for t in statement.tokens), ("", *(t.key for t in statement.tokens)), strict=False))
    found = set[str]()
    for mark in statement.modals:
        first, _, _ = between(statement, mark.start, mark.end).casefold().partition(" ")
        both = {first, before.get(mark.start, "")}
        if mark.key not in ("future", "intent"):
            continue
        if not both.isdisjoint(("was", "were", "had")):
            found.add("was")
        elif not both.isdisjoint(("is", "are", "am", "has", "have", "will", "plan", "plans")):
            found.add("is")
    return found


def may_agree(one: Statement, other: Statement) -> bool:
    """Whether two sentences share enough words for their facts to be compared; see `agreement`."""
    mine, theirs = ({word_stem(t.key) for t in each.tokens if is_content(t.key)} for each in (one, other))
    shared, short = len(mine & theirs), min(len(mine), len(theirs))
    return shared >= min(3, short) > 1 and shared >= 0.6 * short and shared >= 0.35 * max(len(mine), len(theirs))


def read_statement(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    published: date | None = None,
    quoted: Sequence[tuple[int, int]] | None = None,
    known: tuple[Sequence[Word], Sequence[ReadDate]] | None = None,
) -> Statement:
    """Reads what the sentence `text[start:end]` states.

    `text` may be the whole article: it shows whether a capitalised word at the start of the sentence is a name.
    “Yesterday” and “on Monday” count from `published`, except in the spans `quoted` (by default: in quotation marks),
    where somebody speaks on an unknown day. `known` are the words and dates, if read before.
    """
    stop = len(text) if end is None else end
    tokens = tuple(join_phrases(_killing(known[0] if known else words(text, start, stop))))
    if quoted is None and not known:
        quoted = [(run.start, run.end) for run in quoted_runs(text, [_paragraph(text, start, stop)])]
    dates = tuple(known[1] if known else read_dates(text, start, stop, published, quoted or ()))
    taken = [(day.start, day.end) for day in dates]
    tokens = tuple(_in_minutes(tokens, taken))
    numbers = tuple(_numbers(text, start, stop, tokens, taken))
    taken += [(number.start, number.end) for number in numbers]
    days = [t for t in tokens if t.key in CALENDAR_WORDS | _PERIODS and not is_inside(t.start, taken)]
    days = [t for t in days if t.key not in ("may", "march") or text[t.start].isupper()]
    taken += [(t.start, t.end) for t in days]
    return Statement(
        text=text[start:stop],
        start=start,
        tokens=tokens,
        stems=frozenset(word_stem(token.key) for token in tokens),
        numbers=numbers,
        names=tuple(_names(text, start, tokens, taken)),
        dates=dates,
        days=tuple(sorted(token.key for token in days)),
        negations=tuple(_negations(tokens)),
        modals=tuple(_modals(text, tokens)),
        owners=frozenset(_bare(text, token) for token in tokens if _is_possessive(text, token)),
    )


def _killing(tokens: Sequence[Word]) -> list[Word]:
    """Returns the words with “left two people dead” and “claimed two lives” as “killed two people”, and “caused no
    injuries” as “injured nobody”."""
    found = list(tokens)
    for at, token in enumerate(tokens):
        behind = [t.key for t in tokens[at + 1 : at + 1 + _LONGEST_HARMED]]
        harmed = next((n for n, key in enumerate(behind) if key in _HARMED), 0)
        if token.key in ("left", "leaving") and harmed and any(map(_counts, behind[: min(harmed, 4)])):
            found[at] = Word(token.start, token.end, _HARMED[behind[harmed]])
            found[at + 1 + harmed] = Word(0, 0, "")
        elif token.key in ("claimed", "claiming") and behind[1:2] == ["lives"] and _counts(behind[0]):
            found[at] = Word(token.start, token.end, "killed")
            found[at + 2] = Word(tokens[at + 2].start, tokens[at + 2].end, "people")
        elif token.key in ("caused", "causing") and behind[:1] == ["no"] and (harm := _HARM.get(behind[1:2][-1])):
            found[at] = Word(token.start, token.end, harm)
            found[at + 1] = Word(tokens[at + 1].start, tokens[at + 2].end, "nobody")
            found[at + 2] = Word(0, 0, "")
    return [token for token in found if token.key]


def _counts(key: str) -> bool:
    return key[0].isdigit() or key in NUMBER_WORDS


def _in_minutes(tokens: Sequence[Word], skip: Sequence[tuple[int, int]]) -> Iterable[Word]:
    """Yields the words, with “minutes” for the “weeks” of “two weeks”, of which `_numbers` gives the minutes."""
    for before, word in zip((None, *tokens), tokens, strict=False):
        lasts = word.key.removesuffix("s") in _MINUTES and before is not None and not is_inside(word.start, skip)
        counted = lasts and before is not None and (before.key[-1].isdigit() or before.key in NUMBER_WORDS)
        yield Word(word.start, word.end, "minutes") if counted or (lasts and word.key == "fortnight") else word


def _paragraph(text: str, start: int, stop: int) -> tuple[int, int]:
    """Returns the line around a sentence, since the quotation that contains it may open earlier."""
    first, last = max(0, start - _LONGEST), min(len(text), stop + _LONGEST)
    behind = text.find("\n", stop, last)
    return max(first, text.rfind("\n", first, start) + 1), last if behind < 0 else behind


def _numbers(
    text: str, start: int, stop: int, tokens: Sequence[Word], skip: Sequence[tuple[int, int]]
) -> Iterable[Marked]:
    found = [each for each in _fractions(text, start, stop, tokens) if not is_inside(each.start, skip)]
    taken = [*skip, *((each.start, each.end) for each in found)]
    for match in _AMOUNT.finditer(text, start, stop):
        amount = None if is_inside(match.start("n"), taken) else _amount(text, start, match)
        if amount is not None:
            lasting = _LASTING.match(text, match.end(), stop) if re.fullmatch(r"[<>]?[\d.]+", amount) else None
            if lasting is not None:
                side, value = amount.rstrip(".0123456789"), float(amount.lstrip("<>"))
                amount = f"{side}{value * _MINUTES[lasting['unit'].casefold()]:.10g}"
            taken.append((match.start(), match.end()))
            found.append(Marked(amount, _head(tokens, match.end()), match.start("n"), match.end("n")))
    for token, after in zip_longest(tokens, tokens[1:]):
        amount = _ORDINALS.get(token.key) or _SHARES.get(token.key)
        amount = amount or (token.key if token.key in _QUANTITIES else "most" if token.key == "mostly" else None)
        if amount == "every" and after is not None and after.key not in _PERIODS:
            amount = "all"  # “every bridge” is “all bridges”, but “every night” is not “all night”
        if amount in ("several", "few") and after is not None and after.key + "s" in _QUANTITIES:
            amount = after.key + "s"  # “several thousand”
            taken.append((after.start, after.end))
        if token.key == "all" and after is not None and after.key == "but":
            amount = "all but"  # of “all but one of the crew”
        if token.key == "some" and after is not None and after.key == "of":
            amount = "some"
        if amount and not is_inside(token.start, taken):
            found.append(Marked(amount, _head(tokens, token.end), token.start, token.end))
    return sorted(found, key=lambda number: number.start)


def _fractions(text: str, start: int, stop: int, tokens: Sequence[Word]) -> Iterable[Marked]:
    """Yields the shares that are printed in words, as percentages, and “a fortnight”."""
    for match in _FRACTION.finditer(text, start, stop):
        share = (value_of(match["n"]) or 1) * _PARTS[match["part"].casefold().removesuffix("s")]
        yield Marked(f"{share:.3g}%", _head(tokens, match.end()), *match.span())
    for match in _ONE_IN.finditer(text, start, stop):
        some, of = value_of(match["one"] or match["n"]) or 0, value_of(match["of"]) or 0
        if 0 < some < of <= 100:
            yield Marked(f"{100 * some / of:.3g}%", _head(tokens, match.end()), *match.span())
    for match in _A_FORTNIGHT.finditer(text, start, stop):
        yield Marked(f"{_MINUTES['fortnight']}", _head(tokens, match.end()), *match.span())


def _amount(text: str, start: int, match: re.Match[str]) -> str | None:
    """Returns a number in its compared form, with currency or unit and its bound; None for the word “one”."""
    if match["n"].casefold() in ("one", "a", "an"):
        return None
    value = value_of(match["n"])
    if value is None:
        return None
    unit = (match["unit"] or "").strip().casefold()
    sign = match["sign"] or _CURRENCY.get(unit, "")
    unit = (
        "%"
        if unit.startswith(("%", "per"))
        else "th"
        if unit in ("st", "nd", "rd", "th")
        else ("a" if unit.endswith("morning") else "p") * unit.startswith("in") or unit[:1] * (unit[-1:] in ("m", "."))
    )
    if match["minute"] and value < 24:
        value += int(match["minute"][1:]) / 100
    before = text[max(start, match.start() - 24) : match.start()]
    side = "<" if _UNDER.search(before) else ">" if _OVER.search(before) else ""
    return f"{side}{'-' if match['minus'] else ''}{sign}{value:.10g}{unit}"


def _names(text: str, start: int, tokens: Sequence[Word], skip: Sequence[tuple[int, int]]) -> Iterable[Name]:
    run: list[Word] = []
    opened = True  # the next word begins a sentence, a quotation or the text after a colon
    first_opens = False
    previous = start
    for number, token in enumerate(tokens):
        gap = text[previous : token.start]
        opened = number == 0 or re.search(r"[.!?…:;“”\"„«‘(\[—–]\s*[“\"„«‘(\[]*$", gap) is not None
        previous = token.end
        named = _CAPITAL.match(text[token.start]) and not is_inside(token.start, skip)
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
    """Yields the name in a run of capitalised words; nothing for an ordinary word at the start of a sentence."""
    first = last - len(run) + 1
    if opens and len(run) == 1 and (run[0].key.endswith(("ly", "ing")) or _printed_lower(text, run[0])):
        return
    parts = tuple(_bare(text, token) for token in run)
    named = tuple(part for part in parts if part not in TITLES | AFTER_NAME - {"jr", "sr"}) or parts
    titles = frozenset(parts) & TITLES if named != parts else frozenset()
    behind = tokens[last + 1].key if last + 1 < len(tokens) else ""
    before = tokens[first - 1].key if first else ""
    subject = text[tokens[first - 2].start].isupper() if first > 1 else False  # “Crane said Fox had lied”
    speaks = behind in SAYING or (before in _SAID_BY and not subject)
    yield Name(named, run[0].start, run[-1].end, opens and len(run) == 1, speaks, titles)


def _is_acronym(text: str, tokens: Sequence[Word], token: Word) -> bool:
    """Whether a word such as “WHO” or “US” is a name: in capitals while other words are not."""
    word = text[token.start : token.end]
    return len(word) > 1 and word.isupper() and any(text[t.start : t.end].islower() for t in tokens)


def _bare(text: str, token: Word) -> str:
    return key(re.sub(r"(?:[’']s|(?<=s)[’'])$", "", text[token.start : token.end]))


def _is_possessive(text: str, token: Word) -> bool:
    return text[token.start : token.end].casefold().endswith(("’s", "'s"))


def _printed_lower(text: str, token: Word) -> bool:
    """Whether the text also prints the word in lower case, and so uses it as an ordinary word."""
    word = text[token.start : token.end].lower()
    near = text[max(0, token.start - 20_000) : token.start + 20_000]
    at = near.find(word)
    while at >= 0:
        beside = near[at - 1 : at] + near[at + len(word) : at + len(word) + 1]
        if not any(char.isalnum() or char == "_" for char in beside):
            return True
        at = near.find(word, at + 1)
    return False


def _negations(tokens: Sequence[Word]) -> Iterable[Marked]:
    for number, token in enumerate(tokens):
        following = tokens[number + 1].key if number + 1 < len(tokens) else ""
        before = tokens[number - 1].key if number else ""
        if token.key in RULING_OUT and any(t.key in _NEGATORS for t in tokens[max(0, number - 3) : number]):
            continue  # “has not ruled out”
        left_open = any(t.key in RULING_OUT for t in tokens[number + 1 : number + 4])
        bound = [t.key for t in tokens[number + 2 : number + 3]] == ["than"] and following in _BOUNDING
        if token.key in _NEGATORS and not (
            following in _NOT_NEGATED or bound or left_open or (token.key == "no" and before == "or")
        ):
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
        for name, shape in (("future", _TO_COME), ("hearsay", _SAID_TO), ("duty", _HAS_TO)):
            for found in shape.finditer(text, first, last):
                yield Marked(name, _head(tokens, found.end()), found.start(), found.end())
        if text[last : last + 1] == "?":
            yield Marked("question", "", last, last + 1)


def _before_verb(tokens: Sequence[Word], number: int) -> bool:
    """Whether “nearly” precedes a verb, not a number."""
    following = tokens[number + 1].key if number + 1 < len(tokens) else ""
    return following.isalpha() and following not in NUMBER_WORDS and following not in _QUANTITIES and following != "a"


def _head(tokens: Sequence[Word], position: int) -> str:
    """Returns the stem of the first content word after a position, skipping modals, negators and days."""
    for token in tokens:
        content = is_content(token.key) or token.key in SAYING
        skipped = token.key in _NEGATORS or token.key in _MODAL_OF or token.key in CALENDAR_WORDS
        if token.start >= position and content and not skipped:
            return word_stem(token.key)
    return ""


def is_inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
