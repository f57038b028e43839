"""Reads numbers in text with what they count: “14 votes to 12”, “£2.4m”, “nine million followers”, “Ann Lee, 58”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from index.corpus.tokens import STOPWORDS, WORD_PATTERN, word_list, word_set
from index.facts.lexicon import IRREGULAR, word_stem
from index.facts.reporting_verbs import PREPOSITIONS, SAYING
from index.lazy_regex import lazy

NumberKind = Literal["count", "money", "percent", "fraction", "score", "age"]
Hedge = Literal["", "about", "over", "under", "nearly"]

UNITS = word_list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    """
)
"""The English words for 0 to 19."""
TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = word_list("first second third fourth fifth sixth seventh eighth ninth tenth")
MULTIPLES = word_list("hundred thousand million billion dozen")
_SMALL = {word: value for value, word in enumerate(UNITS)}
_TENS = {word: 10 * n for n, word in enumerate(TENS, 2)}
_SCALE = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12,
          "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000,
          "millionen": 1_000_000, "mio": 1_000_000, "milliarden": 1_000_000_000, "mrd": 1_000_000_000}  # fmt: skip
_WORDED = "|".join((*UNITS, *TENS, *MULTIPLES))
_FRACTIONS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6, "tenth": 1 / 10}
_PARTS = "|".join(_FRACTIONS)
NUMBER_WORDS = frozenset({*_SMALL, *_TENS, *_SCALE})
# “25.000 Euro”, “1.250.000”, “1,9 Millionen”, “10 800 euros”: the context shows that these are no English numbers.
_COUNTED_ABROAD = (
    "euros?|franken|francs|kronen|mark|menschen|zuschauer|besucher|einwohner|personnes|habitants|personas|habitantes"
    "|persone|abitanti|mensen|inwoners|pessoas"
)
_CONTINENTAL = (
    rf"\d{{1,3}}(?:\.\d{{3}}){{2,}}|\d{{1,3}}[. \u00a0\u202f]\d{{3}}(?=\s?(?:€|(?:{_COUNTED_ABROAD})\b))"
    r"|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+,\d{1,2}(?=\s?(?:€|(?:euro|franken|kronen|mark|millionen|milliarden|mio|mrd|"
    r"prozent)\b))"
)
_CONTINENTAL_HERE = lazy(_CONTINENTAL, re.I)
WRITTEN_NUMBER = (
    rf"(?:{_CONTINENTAL}|\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)"
    rf"(?:\s?(?:thousand|million|billion|mn|bn|m|k|millionen|milliarden|mio|mrd)\b|-(?:million|billion)\b)?"
    rf"|(?:an?\s+)?(?:{_WORDED})(?:(?:(?<=hundred)|(?<=thousand)|(?<=million))\s+and\s+(?:{_WORDED})|[\s-]+(?:{_WORDED})){{0,12}}\b"
)
# Bounds, alternatives of a pattern. “No more than” is one of the upper ones, which are tried first.
AT_MOST = (
    r"(?:no|not) (?:more|over) than|(?<!no )(?<!not )(?:fewer|less) than|under|below|up to|at (?:the )?most"
    r"|a maximum of|as (?:many|much|few|little|high) as"
    r"|weniger als|höchstens|maximal|bis zu|moins de|au plus|jusqu['’]à|menos de|como (?:mucho|máximo)|hasta|meno di"
    r"|fino a|al massimo|minder dan|hooguit|hoogstens|maximaal|no máximo|até"
)
AT_LEAST = (
    r"(?<!no )(?<!not )more than|(?:no|not) (?:fewer|less) than|over|above|upwards of"
    r"|at (?:the very )?least|a minimum of"
    r"|mehr als|über|mindestens|wenigstens|gut|plus d[e’']|au moins|más de|al menos|por lo menos|più di|oltre|almeno"
    r"|meer dan|ruim|minstens|ten minste|mais de|pelo menos|ao menos"
)
NEARLY = (
    r"nearly|almost|just under|close to|fast|knapp|beinahe|nahezu|près d[e’']|presque|casi|quasi|bijna|krap|quase"
    r"|perto de"
)
_SHAPES: tuple[tuple[NumberKind, re.Pattern[str]], ...] = (
    ("money", lazy(rf"[£$€]\s?(?P<n>{WRITTEN_NUMBER})", re.I)),
    ("money", lazy(rf"\b(?P<n>{WRITTEN_NUMBER})(?:\s?€|\s+(?:pounds|dollars|euros?)\b)", re.I)),
    ("percent", lazy(rf"\b(?P<n>{WRITTEN_NUMBER})\s?(?:%|per\s?cent\b|prozent\b)", re.I)),
    ("fraction", lazy(rf"\b(?:by|of|about|than)\s+(?P<n>(?:an?|one|two|three)[\s-](?:{_PARTS})s?)\b", re.I)),
    (
        "score",
        lazy(
            rf"(?<![\w£$€.])(?P<n>{WRITTEN_NUMBER})(?P<unit>\s+[a-z]+)?"
            rf"(?:\s+to\s+|[-–])(?P<m>{WRITTEN_NUMBER})(?![\w%]|[.:,]\d)",
            re.I,
        ),
    ),
    ("age", lazy(r"\b(?P<n>\d{1,3})-year-old\b", re.I)),
    ("count", lazy(rf"(?<![\w£$€.:,/+-])(?P<n>{WRITTEN_NUMBER})(?:(?=[CF]\b)|(?![\w%]|[.:/]\d))", re.I)),
)
_HEDGES: tuple[tuple[Hedge, re.Pattern[str]], ...] = (
    (
        "about",
        lazy(
            r"\b(?:about|around|some|roughly|approximately|circa|nearer|or so|estimated|rund|etwa|ungefähr|ca\.|"
            r"environ|quelque|un[oa]s|alrededor de|aproximadamente|in torno a|cerca de|uns|umas|por volta de|"
            r"ongeveer|zo['’]n|rond de)\s*[£$€]?$",
            re.I,
        ),
    ),
    ("nearly", lazy(rf"\b(?:{NEARLY})\s*[£$€]?$", re.I)),
    ("under", lazy(rf"\b(?:{AT_MOST})\s*[£$€]?$", re.I)),
    ("over", lazy(rf"\b(?:{AT_LEAST})\s*[£$€]?$", re.I)),
)
_NOT_COUNTED = lazy(
    r"(?:\b(?:No|Rule|Section|Article|Chapter|Room|Gate|Row|Block|Route|Highway|Flight|Class|Type|Model|Part|Step|Season|"
    r"Volume|page|number|at|aged|year|is|was)\.?|[#@])\s*$",
    re.I,
)
_NUMBER_OF = lazy(r"\bnumber of (?P<what>[a-z-]+(?: [a-z-]+)?) (?:[\w’'-]+ ){0,8}?at (?:about |around |some )?$")
_CROWD_OF = lazy(
    r"\b(?:crowd|audience|attendance|congregation) of (?:about |around |some |nearly |over |more than )?$", re.I
)
# “By Friday 22 had died”
_HARMED = lazy(r"\s+(?:had|have|were|are)\s+(?:been\s+)?(?:died|killed|injured|hurt|wounded|arrested)\b")
_TIME_AFTER = lazy(r"\s*(?:a\.?m\b|p\.?m\b|o[’']clock|GMT|BST|Uhr)", re.I)
# “between four and six”, “six or seven”, “£4m to £6m”, “one in nine” state no single value.
_RANGE_BEFORE = lazy(rf"(?:\bbetween|\bcouple of|\bone in|(?:{WRITTEN_NUMBER})\s+(?:or|to|and))\s+[£$€]?$", re.I)
_RANGE_AFTER = lazy(rf"\s+(?:or|to)\s+[£$€]?(?:{WRITTEN_NUMBER})", re.I)
_PER_CENT = lazy(r"\s?(?:%|per\s?cent\b)", re.I)
PLACE_ADVERBS = word_set("online abroad overseas nationwide")  # where something is counted, not what
_TOKEN = lazy(rf"{WORD_PATTERN}|\S")
PEOPLE_COUNTED = word_set(
    """
    people persons spectators fans residents men women children passengers protesters demonstrators supporters visitors
    customers employees workers staff members inhabitants victims migrants pupils students guests attendees onlookers
    villagers
    """
)
_GROUPS = word_set("children men women")  # only a part of the people in a toll
# “Ann Lee, who is 58,”, “She is 58 and lives in Kell”; but “was 19 when she left” is another year's.
_AGE_TOLD = lazy(r"\b(?:is|was|turned) $")
_BEHIND_AGE = lazy(r"[.,;)]|\s[—–]|\s+(?:and|years old)\b|\s+in\s+[A-Z]|\s*$")
_LONGEST_WRITTEN = 100  # characters of a number; longer ones would exceed a float
_MEASURED = lazy(r"\s?(?:knots?|mph|km/h|kph|metres?|meters?|feet|degrees?)\b", re.I)
_DEGREES = lazy(r"[CF]\b|\s?°")
_BEFORE_DEGREES = lazy(
    r"\b(?:to|of|was|is|reach\w*|hit|above|below|over|about|around|than|nearly|almost|expected|be)\s+$", re.I
)
_ADVERBIAL = word_set("times minutes hours days weeks months years seconds")
_LASTING = lazy(rf"\s+(?:{'|'.join(sorted(_ADVERBIAL))})\b", re.I)


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number at `[start, end)`: its value, a score's second value, the stems of what it counts, and its hedge."""

    start: int
    end: int
    kind: NumberKind
    value: float
    other: float
    unit: tuple[str, ...]
    hedge: Hedge

    def agrees_with(self, other: ReadNumber) -> bool:
        """Whether both may be true at once: equal, rounded, or within what the hedges allow."""
        if self.kind == "score":
            mine, theirs = sorted((self.value, self.other)), sorted((other.value, other.other))
            return mine == theirs
        low, high = sorted((self, other), key=lambda number: number.value)
        if low.value == high.value or low.hedge == "over" or high.hedge == "under":
            return True
        if high.hedge == "nearly":
            return high.value - low.value <= 0.1 * high.value
        near = high.value - low.value <= 0.06 * high.value
        rounded = any(_is_round(number.value) for number in (low, high))
        hedged = "about" in (low.hedge, high.hedge) or high.hedge == "over" or low.hedge in ("under", "nearly")
        return near and hedged and rounded


_PART = lazy(r"(?:\s?%|\s(?:per\s?cent|percent))?\sof\s", re.IGNORECASE)
_MORE = lazy(
    r"(?:\s?%|\s(?:per\s?cent|percent|percentage\s+points?))?\s(?:more|fewer|less|higher|lower|larger|smaller)\b",
    re.IGNORECASE,
)
_BY = lazy(r"\bby\s(?:(?:about|almost|around|nearly|over|some|up\sto)\s)*$", re.IGNORECASE)
_WHOLE = lazy(r"\b(all|her|his|its|our|their|the|these|those)\s$", re.IGNORECASE)


def share_or_change(text: str, start: int, end: int) -> Literal["part", "more", "change", "whole", ""]:
    """Returns what a number at `[start, end)` is of what it counts, if its sentence says so.

    “40,000 of its plates” is a part, “its 40,000 plates” the whole, “by 12 per cent” a change; “80 per cent more” and
    “£2m less” are more.
    """
    before = text[max(0, start - 30) : start]
    if _MORE.match(text, end):
        return "more"
    if _BY.search(before):
        return "change"
    whole = _WHOLE.search(before)
    if _PART.match(text, end) and not (whole and whole[1].casefold() == "all"):  # “all 63 of its schools”
        return "part"
    return "whole" if whole else ""


def read_numbers(text: str, start: int, end: int, skip: Sequence[tuple[int, int]] = ()) -> list[ReadNumber]:
    """Returns the numbers of `text[start:end]` that count or measure something, outside the spans `skip` (dates)."""
    found: list[ReadNumber] = []
    taken = list(skip)
    for kind, shape in _SHAPES:
        for match in shape.finditer(text, start, end):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            number = _number(kind, match, text, start, end)
            if number is not None:
                found.append(number)
                taken.append((match.start(), match.end()))
    return sorted(found, key=lambda number: number.start)


def value_of(written: str, *, continental: bool = False) -> float | None:
    """Returns the value of a number in digits or English words: “41,206”, “2.4m”, “four hundred and twelve”, “a fifth”.

    With `continental`, points separate thousands and a comma the decimals: “25.000”, “1,9 Millionen”.
    """
    text = written.casefold().strip()
    text = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d)", "", text)
    text = text.replace(".", "").replace(",", ".") if continental else text.replace(",", "")
    fraction = re.fullmatch(rf"(an?|one|two|three)[\s-]({_PARTS})s?", text)
    if fraction:
        return {"two": 2, "three": 3}.get(fraction.group(1), 1) * _FRACTIONS[fraction.group(2)]
    digits = re.fullmatch(r"(\d+(?:\.\d+)?)\s?([a-z]+)?", text)
    if len(text) > _LONGEST_WRITTEN:
        return None
    if digits:
        return float(digits.group(1)) * _SCALE.get(digits.group(2) or "", 1)
    total = current = 0.0
    seen = False
    for word in re.split(r"[\s-]+", text):
        if word in ("and", "a", "an"):
            continue
        if word in _SMALL or word in _TENS:
            current += _SMALL.get(word, _TENS.get(word, 0))
        elif word in _SCALE:
            current = max(current, 1) * _SCALE[word]
            if _SCALE[word] >= 1000:
                total, current = total + current, 0.0
        else:
            return None
        seen = True
    return total + current if seen else None


def hedge_before(before: str) -> Hedge:
    return next((name for name, shape in _HEDGES if shape.search(before)), "")


def _number(kind: NumberKind, match: re.Match[str], text: str, start: int, end: int) -> ReadNumber | None:
    value = value_of(match.group("n"), continental=_CONTINENTAL_HERE.match(text, match.start("n"), end) is not None)
    before = text[max(start, match.start() - 24) : match.start()]
    if value is None or _TIME_AFTER.match(text, match.end("n"), end) or _RANGE_BEFORE.search(before):
        return None
    behind = _RANGE_AFTER.match(text, match.end(), end) if kind != "score" else None
    # “Rose 3% to £9bn” is not a range.
    if behind is not None and (kind != "percent" or _PER_CENT.match(text, behind.end(), end)):
        return None
    hedge = hedge_before(before)
    other = 0.0
    unit: tuple[str, ...] = ()
    if kind == "score":
        second = value_of(match.group("m"))
        if (
            second is None
            or (not match.group("unit") and max(value, second) > 60)
            or (match.group("n").casefold() in _TENS and text[match.end("n")] == "-")  # “twenty-three people”
            or _TIME_AFTER.match(text, match.end(), end)
            or (match.group("unit") and _LASTING.match(text, match.end(), end))  # “sentenced two men to five years”
        ):
            return None
        other = second
        unit = (
            (word_stem(match.group("unit").strip().casefold()),)
            if match.group("unit")
            else _unit(text, match.end(), end)
        )
    elif kind == "count":
        age = _is_age(text, match, before)
        if age:
            return ReadNumber(match.start("n"), match.end("n"), "age", value, 0.0, (), hedge)
        toll = _NUMBER_OF.search(text, max(start, match.start() - 100), match.start())
        if toll is not None:  # “put the number of cancelled flights at 240”
            what = toll["what"].split()
            what = what[:1] if what[0] in PEOPLE_COUNTED or what[0].endswith("s") else what
            unit = tuple("people" if word in PEOPLE_COUNTED - _GROUPS else word_stem(word) for word in what)
            return ReadNumber(match.start("n"), match.end("n"), "count", value, 0.0, unit, hedge)
        if _DEGREES.match(text, match.end(), end):
            if (
                "." not in match["n"]
                and "°" not in text[match.end() : match.end() + 2]
                and not _BEFORE_DEGREES.search(before)
            ):
                return None  # “in class 4C”, “at 12C High Street”
            return ReadNumber(match.start("n"), match.end("n"), "count", value, 0.0, ("degre",), hedge)
        measured = _MEASURED.match(text, match.end(), end) is not None  # “at 13 knots”
        if (not measured and _NOT_COUNTED.search(before)) or (
            match.group("n").isdigit() and 1400 <= value <= 2100 and len(match.group("n")) == 4
        ):
            return None
        of_people = _HARMED.match(text, match.end(), end) or _CROWD_OF.search(before)
        unit = ("people",) if of_people else _unit(text, match.end(), end)
        if (not unit and value < 1000) or (value == 1 and not match.group("n").isdigit()):
            return None
    elif kind in ("money", "percent", "fraction"):
        unit = _unit(text, match.end(), end)
    return ReadNumber(match.start(), match.end(), kind, value, other, unit, hedge)


def _is_age(text: str, match: re.Match[str], before: str) -> bool:
    """Whether a number is an age: “Ann Lee, 58,”, “the driver, 58,”, “aged 58”, “Ann Lee (58)”."""
    after = text[match.end() : match.end() + 2]
    named = re.search(r"[A-ZÀ-Þ][\w’'-]+(?:,| \()\s?$", before) is not None
    described = re.search(r"\b[Tt]he (?:[a-z-]+ )?[a-z-]{4,}, $", before) is not None and after.startswith(",")
    told = _AGE_TOLD.search(before) is not None and _BEHIND_AGE.match(text, match.end()) is not None
    return match.group("n").isdigit() and (
        (told and len(match.group("n")) == 2)
        or (described and len(match.group("n")) == 2)
        or (named and re.match(r"[,.;)]", after) is not None and len(match.group("n")) <= 2)
        or re.search(r"\b(?:aged?|(?:wo)?man of|boy of|girl of)\s+$", before) is not None
    )


def _unit(text: str, position: int, end: int) -> tuple[str, ...]:
    """Returns the stems of what is counted, at most two, the head last: “parking spaces”, “of the kettles”, “names”."""
    after = re.match(
        r"\s+(?:of\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+|those\s+|these\s+)?|more\s+|other\s+)?", text[position:end]
    )
    if after is None:
        return ()
    chosen: list[str] = []
    for token in _TOKEN.finditer(text, position + after.end(), end):
        word = token.group().casefold()
        if word == "of" and len(chosen) == 1 and chosen[0] not in _ADVERBIAL:
            continue  # “11 reports of burns”
        if not word[0].isalpha() or word in PREPOSITIONS | STOPWORDS | PLACE_ADVERBS or (chosen and word in SAYING):
            break
        if (word.endswith(("ed", "ly")) or word in IRREGULAR) and chosen:
            break
        chosen.append(word)
        if len(chosen) == 3 or (len(chosen) == 1 and word in _ADVERBIAL):
            break
    if chosen and not (chosen[-1].endswith("s") or chosen[-1] in PEOPLE_COUNTED) and len(chosen) > 1:
        plural = next((i for i, word in enumerate(chosen) if word.endswith("s") or word in PEOPLE_COUNTED), None)
        chosen = chosen[: plural + 1] if plural is not None else chosen
    return tuple("people" if word in PEOPLE_COUNTED else word_stem(word) for word in chosen[-2:])


def _is_round(value: float) -> bool:
    digits = f"{value:.0f}".rstrip("0")
    return len(digits) <= 2
