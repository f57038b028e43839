"""Tells dates from names that contain a month's or weekday's: people, papers, films, feasts, movements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from index.corpus.calendar_names import MONTHS, WEEKDAYS, one_of
from index.corpus.person_words import FEMALE, MALE, PEOPLE_NOUNS, RELATIVES, is_first_name
from index.corpus.tokens import STOPWORDS, word_set
from index.facts.date_expressions import COUNT_WORDS, MONTH_PATTERN, WEEKDAY_PATTERN
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy

LEAD_CHARACTERS = 40  # characters examined before a date
# “The Mail on Sunday”, “Mad Friday is busy”, “on Sunday Morning Live”
_PAPER = lazy(r"\b[Tt]he\s(?:[A-ZÀ-Þ]\w+\s){1,2}on\s$")
_SUNDAY_PAPER = lazy(r"\b(?:Mail|Independent)\son\s$")
_OF_PAPER = lazy(r"[’']s\b|\s(?:said|says|report|claim|quot|wrote)")
_OPENING_NAME = lazy(r"^\W*(?P<word>[A-ZÀ-Þ]\w+)\s$")
_CAPITALISED_BEFORE = lazy(r"(?:[A-ZÀ-Þ][\w.’'-]*\s)*(?<![\w“\"‘:])(?P<word>[A-ZÀ-Þ][\w’'-]+)\s$")
_PLACE_OF_DAY = lazy(r"\b(?:in|to|by|near|into|outside|from|with|on)\s(?:the\s)?(?:[A-ZÀ-Þ][\w.’'-]*\s){1,3}$")
_WORK_BEFORE = lazy(
    r"\b(?:film|movie|comedy|thriller|drama|novel|book|song|single|album|musical|play|show|series|band|group|game|sitcom|"
    r"sang|sings|sung|singing|copy\sof|pantomime|soap|podcast|painting|poem|directed|starred\sin|appear(?:s|ed)\son|hosts?|hosted)\s(?:[^.,;:]{0,30}\s(?:is|was)\s)?(?:the\s)?$"
)
_NAMED = lazy(
    r"\b(?:called|named|nicknamed|dubbed)\s$|\bknown\s(?:\w+\s){0,3}as\s(?:[A-ZÀ-Þ]\w+\s)?$|"
    r"\b(?:is|was|were|been|be)\s(?:\w+\s)?(?:called|nicknamed|dubbed|known\sas)\s[A-ZÀ-Þ]\w+\s$"
)
_MONTHS, _WEEKDAYS = (one_of(map(str.title, names["en"])) for names in (MONTHS, WEEKDAYS))
_ANOTHER_DAY = lazy(rf"\s(?:on|last|next|this)\s(?:{_WEEKDAYS})\b(?![’'])")
_SMALL_WORD = lazy(r"(?<!\w)(?!(?:and|for|the|with|from)\b)[a-zß-ÿ]{3,}")
_SHOW = lazy(r"\s(?:Morning|Afternoon|Evening|Night)\s[A-ZÀ-Þ]|\s(?:Politics|Brunch|Live|Best|Service|School)\b")
# “On Wednesday, the two are to meet the mayor”: a date that opens its sentence, followed by a future verb.
OPENS_SENTENCE = lazy(
    r"(?:^|[.!?…][\"”’')\]]*\s|\n)\s*(?:(?:On|In|By|From|At)\s)?(?:the\s(?:start|beginning|middle|end)\s(?:of\s)?)?$"
)
_BEFORE_WEEKDAY = STOPWORDS | word_set("last next this early late mid since until by before after on from")
# After these, a month's or weekday's name followed by another name is a person's: “and May Holm”.
_BEFORE_PERSON = lazy(r"\b(?:and|or|of|from|to|by|with|for|between|before|after|said|says|told)[\s-]+$", re.IGNORECASE)
# After these it is a date, even if a person has the same name.
_SURE_LEAD = lazy(
    r"\b(?:on|in|since|until|till|last|this|next|during|early|late|mid|through|every|each|"
    r"(?:start|beginning|middle|end)\sof)[\s-]+$",
    re.IGNORECASE,
)
# Names that end like an American date: “in Sheffield Wednesday” may be one, “for Sheffield Wednesday” is a club.
_KNOWN_NAME = lazy(
    rf"(?<!\bin )(?<!\bnear )\b(?:Sheffield|Ruby|Freaky|Man|Joe|Happy|TGI) (?:{_WEEKDAYS})$"
    rf"|\b(?:spokes\w+|lawyers?|supporters?|allies|critics|aides?|advisers?) (?:for|of|to) (?:{_MONTHS})$"
)
_FEAST_NAME = lazy(
    r"\b(?:Black|Blue|Casual|Dress-down|Giving|Good|Taco|Easter|Ash|Palm|Super|Shrove|Whit|Maundy|Bloody|Cyber|Holy)\s$"
)
_ENGLISH_NAMES = f"{_MONTHS}|{_WEEKDAYS}"
# “The 5 May group”, “the May 5 Youth Movement”
_GROUP_AFTER = lazy(
    r"\s(?:[A-ZÀ-Þ][\w-]+\s){0,2}(?:(?:[Gg]roup|[Mm]ovement|[Bb]rigades?|[Mm]ilitia|[Ff]action|[Aa]lliance)\b|"
    r"(?:Party|Front|Army|Coalition|Square|Street|Avenue|Bridge|Stadium|Boulevard|Plaza|Hospital|Park|Foundation|Act)\b)|"
    r"(?<=Sept. 11|ember 11)\s(?:attacks?|terror\w*|hijack\w*)\b"
)
_PLACE_BEFORE = lazy(r"\b(?:Avenue|Square|Street|Plaza|Bridge|Boulevard)\s$")
_TITLE_BEFORE = lazy(r"(?:(?<!\w)[A-ZÀ-Þ][\w’'-]*\s)+$")
# What follows somebody's name: “, 44,”, “, who”, “said”, “, a marine engineer,”.
_LIVES = r"(?:,\s\d{1,3}[,.]|,?\s(?:who|said|says|told)\b|,\s(?:an?|his|her|its|their)\s)"
_NO_FIRST_NAME = (
    r"(?!(?:In|On|By|Last|Next|This|Since|Until|Early|Late|Mid|The|From|Of|Before|After|Every|Each|And|But|For)\b)"
)
_PERSON = lazy(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Judge|Sen|Rep|Gov|Sgt|Capt)\.?\s"
    rf"(?P<titled>{_ENGLISH_NAMES})\b(?!\s\d)|"
    rf"\b{_NO_FIRST_NAME}(?P<before>[A-ZÀ-Þ][\w’'-]+)\s(?P<name>{_ENGLISH_NAMES})\b(?!,?\s\d\d?(?!\d?,)|,?\s\d{{4}})"
    rf"(?P<lives>{_LIVES})?|"
    rf"(?<!The )(?<!\bin )(?<!\bon )(?<!\blast )(?<!\bsince )\b(?P<first>{_ENGLISH_NAMES})\s"
    rf"(?!(?:Times|Mirror|Mail|Express|People|Telegraph|Herald)\b)(?P<surname>[A-ZÀ-Þ][\w’'-]+)(?P<of_first>{_LIVES})?|"
    rf"(?<!\bin )(?<!\bon )(?<!\blast )(?<!\bsince )\b(?P<alone>{_ENGLISH_NAMES})(?=,\s\d{{1,3}},)"
)
_WORD_BEFORE = lazy(r"\b([a-z-]+),?\s$")
_ROLES = MALE | FEMALE | PEOPLE_NOUNS
_SAYS_BEHIND = lazy(rf"\s(?:{'|'.join(sorted(SAYING))})\b")
_SPEAKER = lazy(rf"(?<![Ii]n )\b([A-ZÀ-Þ][\w’'-]+){_SAYS_BEHIND.pattern}")
_SAYS_BEFORE = lazy(r"\b(?:said|says|told|asked|added|replied)\s$")
_AMBIGUOUS_LEAD = lazy(
    r"\b(?:by|from|of|to|for|before|after|between|and|or|through|around|about)[\s-]+$", re.IGNORECASE
)
_NUMBER_BEFORE = lazy(r"\d(?:st|nd|rd|th)?\.?\s(?:of\s)?$")
_NUMBER_BEHIND = lazy(r",?\s\d")


# “Her friend Wednesday was late”, at the start of a sentence; later it may be the day, “buried her mother Wednesday”.
_KIN_BEFORE = lazy(
    rf"(?:^|[.!?…][\"”’')\]]*\s|\n)\s*(?:His|Her|Their|My|Our)\s(?:\w+\s)?(?:{'|'.join(sorted(RELATIVES))}|friend|dog|cat|"
    r"horse)\s$"
)
_OWNED_PERSON = lazy(rf"[’']s\s(?:{'|'.join(sorted(map(str.title, MALE | FEMALE | {'child', 'children'})))})\b")
_PLACE_AFTER = lazy(r"\s(?:Day|Street|Road|Lane|Avenue|Square|Bridge|Island|Creek)\b")


def is_named_weekday(text: str, before: str, begin: int, end: int) -> bool:
    """Whether a weekday's name is part of a paper's, a show's or a feast's: “Mad Friday”, “The Mail on Sunday said”."""
    opening = _OPENING_NAME.match(before)
    word = opening["word"] if opening else ""
    feast = word != "" and word.casefold() not in _BEFORE_WEEKDAY and not word.endswith(("ing", "ly"))
    paper = _PAPER.search(before[-LEAD_CHARACTERS:]) is not None and _OF_PAPER.match(text, end) is not None
    paper = paper or _SUNDAY_PAPER.search(before[-LEAD_CHARACTERS:]) is not None
    kin = _KIN_BEFORE.search(before) is not None
    titled = _OWNED_PERSON.match(text, end) is not None  # “Thursday’s Child”
    return (
        feast or paper or kin or titled or _ends_title(text, before, begin, end) or _SHOW.match(text, end) is not None
    )


def _ends_title(text: str, before: str, begin: int, end: int) -> bool:
    """Whether a weekday ends a title or a team's name: “the film Freaky Friday”, “Sheffield Wednesday”.

    American papers date events like that, too (“crashed near Tulsa Sunday”), so a capitalised word alone proves
    nothing: the words before it announce a work, or the text repeats the whole. A headline capitalises every word.
    """
    if _SMALL_WORD.search(before) is None and _SMALL_WORD.search(text, end, end + LEAD_CHARACTERS) is None:
        return False
    if text.startswith(("Last ", "Next ", "This "), begin) and not OPENS_SENTENCE.search(before):
        return True  # “in the comedy Next Friday”
    found = _CAPITALISED_BEFORE.search(before)
    title = found[0].casefold().split() if found else []
    if len(title) > 2 and not STOPWORDS.isdisjoint(title[1:]):
        return True  # “her book, The Man Who Was Sunday,”
    if found is None or text[begin].islower() or found["word"].casefold() in _BEFORE_WEEKDAY:
        return False
    if _ANOTHER_DAY.match(text, end) is not None:
        return True  # “watched Sheffield Wednesday on Saturday”: a sentence has one day for one event
    if _WORK_BEFORE.search(before[: found.start()]) or found["word"] in ("News", "Given", "Band"):
        return True
    return text.count(f"{found['word']} {text[begin:end]}") > 1 and _PLACE_OF_DAY.search(before) is None


def is_in_name(text: str, start: int, begin: int, end: int) -> bool:
    """Whether a month's or weekday's name is part of another name: “Sunday Oliseh”, “from April Stone”, “May Day”."""
    before = text[max(start, begin - 12) : begin]
    name = text[begin:end].casefold()
    surname = re.match(r"[ \u00a0]([A-ZÀ-Þ][\w’'-]+)", text[end : end + 24])
    if _PLACE_AFTER.match(text, end):
        return True  # “in the May Day parade”, “in Friday Street”
    if _NAMED.search(text, max(start, begin - LEAD_CHARACTERS), begin) and not text.startswith(" as ", end):
        return True
    if _FEAST_NAME.search(before) or _KNOWN_NAME.search(text, max(start, begin - LEAD_CHARACTERS), end):
        return True
    if _SURE_LEAD.search(before):
        return False
    if surname is None or re.fullmatch(rf"{MONTH_PATTERN}|{WEEKDAY_PATTERN}", surname[1], re.IGNORECASE):
        return name in _names_of_people(text)
    return name in WEEKDAYS["en"] or _BEFORE_PERSON.search(before) is not None


def names_somebody(text: str, begin: int, end: int) -> bool:
    """Whether a month's or weekday's name is somebody's here: “June Lee”, “Lee May said”, “May said”, not “in May”."""
    people = _names_of_people(text)
    name = text[begin:end].casefold()
    before = text[max(0, begin - LEAD_CHARACTERS) : begin]
    if name not in people or _SURE_LEAD.search(before) or _NUMBER_BEFORE.search(before):
        return False
    first, surname = (
        re.search(r"([A-ZÀ-Þ][\w’'-]+)\s$", before),
        re.match(r"\s([A-ZÀ-Þ][\w’'-]+)", text[end : end + 30]),
    )
    known = people[name]
    if (first and first[1] in known) or (surname and surname[1] in known):
        return True
    if _NUMBER_BEHIND.match(text, end) or surname is not None:
        return False
    if _SAYS_BEHIND.match(text, end):
        return True
    if name in WEEKDAYS["en"]:
        return False  # “he said Friday”
    return _AMBIGUOUS_LEAD.search(before) is None or _SAYS_BEFORE.search(before) is not None


@lru_cache(maxsize=4)
def _names_of_people(text: str) -> Mapping[str, frozenset[str]]:
    """Returns the names of months and weekdays that belong to people in a text, with their other names.

    “Theresa May said”, “June Lee, 40,”; a month also by a first name or by what the surname says elsewhere: “June Lee
    … Lee said”, since no date stands like that, unlike “Lee Monday said” in American papers.
    """
    found: dict[str, set[str]] = {}
    speakers = {one[1] for one in _SPEAKER.finditer(text)}
    for one in _PERSON.finditer(text):
        word = one["titled"] or one["name"] or one["first"] or one["alone"]
        other, surname = one["before"] or one["surname"] or "", one["surname"] or word
        month, named = word.casefold() in MONTHS["en"], one["before"] is not None and is_first_name(other)
        before = text[max(0, one.start() - LEAD_CHARACTERS) : one.start()]
        led = _SURE_LEAD.search(before) or _AMBIGUOUS_LEAD.search(before)  # “By March Lee had left”
        role = _WORD_BEFORE.search(before)  # “the cook, June Lee”
        lives = one["lives"] or one["of_first"] or ""
        sure = month or named or one["first"] or lives[2:3].isdigit()  # not “met Lee Monday, a day after”
        if (
            one["titled"]
            or one["alone"]
            or (lives and sure)
            or (named and (month or _is_enclosed(text, one)))
            or (month and not led and surname in speakers)
            or (month and role and role[1] in _ROLES and (one["before"] or one["surname"]))
        ):
            found.setdefault(word.casefold(), set()).update({other} - {""})
            if other.casefold() in MONTHS["en"]:  # “June March”
                found.setdefault(other.casefold(), set()).add(word)
    return {word: frozenset(others) for word, others in found.items()}


def _is_enclosed(text: str, found: re.Match[str]) -> bool:
    """Whether commas enclose a name: “The chairwoman, Ida Friday, rose”."""
    return text[max(0, found.start() - 2) : found.start()] == ", " and text.startswith(",", found.end("name"))


def names_no_day(text: str, start: int, begin: int, end: int, lead: str) -> bool:
    """Whether a date is part of a movement's, a place's or a work's name: “the 5 May group”, “Seven Days in May”."""
    before = text[max(start, begin - LEAD_CHARACTERS) : begin]
    if not lead:
        return _GROUP_AFTER.match(text, end) is not None or _PLACE_BEFORE.search(before) is not None
    title = _TITLE_BEFORE.search(before)
    if title is None or lead.casefold().strip() not in ("of", "to", "in"):
        return False
    opening = OPENS_SENTENCE.search(before[: title.start()]) is not None
    first, *others = [word.casefold() for word in title.group().split()]
    if lead.casefold().strip() == "of" and first == "the" and others:
        return True  # “The Guns of August”
    if lead.casefold().strip() == "in":  # “Lee Ward in May” went somewhere
        return bool(others) and not opening and first in COUNT_WORDS
    return (
        not opening
        and re.fullmatch(rf"{MONTH_PATTERN}|{WEEKDAY_PATTERN}", f"{others[-1] if others else first}") is None
    )


def is_capitalised_inside(text: str, start: int, begin: int, end: int) -> bool:
    """Whether “Today” is a name inside a sentence: “USA Today reported”; a headline capitalises every word."""
    before = text[start:begin]
    if not text[begin].isupper() or text[begin:end].isupper() or re.search(r"[\w,’']\s$", before) is None:
        return False
    return any(_SMALL_WORD.search(part) for part in (before, text[end : end + LEAD_CHARACTERS]))
