"""Reads the words around a date: whether it is a day of the story at all, and whether it lies ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from index.corpus.calendar_names import one_of
from index.corpus.tokens import STOPWORDS, Word, word_set, words
from index.facts.date_expressions import COUNT_WORDS, WEEKDAY_PATTERN, ReadDate
from index.facts.date_names import LEAD_CHARACTERS, OPENS_SENTENCE, is_named_weekday
from index.facts.lexicon import IRREGULAR, has_irregular_past, verbs_of
from index.facts.reporting_verbs import PREPOSITIONS, SAYING
from index.lazy_regex import lazy

# What may precede the last day of a list, “3, 5 and 9 June”, and follow the first one, “June 3, 5 and 9”.
JOINT_PATTERN = r"(?:\s*[-–/]\s*|\s*&\s*|,?\s+(?:and|to|or|through)\s+(?:the\s+)?)"
DAY_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
LISTED_BEFORE = lazy(rf"(?<![\w.,:£$€/-])(?:{DAY_NUMBER},\s+)*{DAY_NUMBER}{JOINT_PATTERN}$", re.IGNORECASE)
_PAST = lazy(
    r"\b(?:[a-z]+ed|said|told|was|were|had|did|began|took|made|went|came|met|saw|got|gave|found|held|sent|won|lost|"
    r"that)\b"
)
# “The play was to open in December”; not “it was to be seen for miles”, “he was to die in October”.
_PLAN_THEN = (
    r"(?:was|were)\s+(?:not\s+)?(?:(?:supposed|meant|intended)\s+)?to\s+(?!have\b|be\s+(?:seen|heard|found|had)\b|"
    r"(?:blame|die|learn|become|discover|the|an?|his|her|its|their)\b)(?=[a-z])"
)
_COMING = lazy(
    r"\b(?:will|would(?! have)|see\s+you|shall|due|until|till|expected|plans?|planned|scheduled|set\s+(?:to|for)|going"
    rf"\s+to|{_PLAN_THEN}|is\s+to|are\s+to|to\s+be|(?:hopes?|aims?|intends?|wants?|promised|promises)\s+to\b|hopes?\s+for|"
    r"(?<!\bdid\snot\s)(?<!\bdidn[’']t\s)(?<!\bwho\s)(?<!\bwhich\s)expects?(?:\s+to\b|(?=[^,]*(?:,\s+by\s[^,]*)?$))|"
    r"wants?\s+(?:[\w’'-]+\s+){1,4}?to\b|must(?!\s+have)|ha(?:s|ve)\s+to|forecast|likely\s+(?=to|by|on|before)|next|"
    r"(?<!\bdid\snot\s)(?<!\bdidn[’']t\s)meet|upcoming|deadline(?!\s+(?:passed|expired|was|had|ran)\b)|(?-i:may|might|"
    r"could|can)\s+(?!have\b)(?<!could\s(?=not\b))[a-z]+)\b|’ll\b|'ll\b|\bgoes\s+in\b",
    re.IGNORECASE,
)
# “As expected, the bank cut rates on Monday”, “sales fell more than expected on Monday”
_AS_PLANNED = lazy(
    r"\b(?:as|than)\s+(?:(?:was|were|is|are|had|has|have|been|first|once|long|\w+ly)\s+){0,3}(?:expected|planned|"
    r"scheduled|forecast)\b",
    re.IGNORECASE,
)
# “They defended the closure plan on Monday”, “critics of the plan met on Monday”, “the plan to close it was approved on
# Monday”: past events about a plan.
_PLAN_NOUN = lazy(
    r"(?P<before>^.*?)(?<!\w)(?:the|an?|his|her|its|their|our|this|that|these|any|no|[\w-]+[’'](?:s|"
    r"(?=\s)))\s+(?:[\w-]+\s+){0,2}?"
    r"(?P<plan>plans?|(?:\w+-)?(?:planned|expected|scheduled)"
    r"(?=\s+(?!(?:for|to|on|in|at|by)\b)[a-z]+\s(?!(?:that|which|who|to)\b)))\b(?P<after>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PLAN_FOR = lazy(r"\s+to\b")
_INFINITIVE = lazy(r"\bto\s+(?:be|have|get|see)\s+(?:[\w’'-]+\s+){0,3}?[a-z]+ed\b", re.IGNORECASE)
# “The firm will compensate customers who lost power on Monday”, “it will rebook passengers of flights cancelled on
# Monday”: a clause about the past after a verb in the future.
_RELATIVE = word_set("who whom whose which that what where than he she it they we i")
_LEAD_WORDS = PREPOSITIONS | word_set("the early late last this")
# “To have the roof repaired by Monday”, “will remain closed until Monday”: the participle is what lies ahead.
_NO_CLAUSE_AFTER = word_set("have get see keep kept leave find want need make watch expect stay remain go become")
_PRESENT_BE = word_set("is are be been being")
_WAS = word_set("was were had did")
_CLAUSE_WORDS = 5  # after its verb; further behind, nothing shows which clause the date belongs to
# “Refund every ticket bought for Monday”: whether the day has passed depends on when it was bought.
_BOOKED_FOR = lazy(
    r"\b(?:bought|booked|issued|sold|reserved|purchased|meant|intended|destined)\s+for\s+$", re.IGNORECASE
)
# “She expects a fine for a crash in October”
_EXPECTED_FOR = lazy(
    r"\bexpects?\s+(?!to\b)(?:(?!to\b)[^\s,;.]+\s+)+?(?:for|from|over|into|about|against)\s+\w[^,;]*$", re.IGNORECASE
)
_WAS_PLANNED = lazy(
    rf"\b(?:{_PLAN_THEN}|(?:was|were|had\s+been)\s+(?:due|set|scheduled|going|expected)\b|(?:originally|"
    r"previously|initially|first)\s+(?:due|set|scheduled|planned|expected)\b)|^\s*(?:due|set|scheduled|planned)\b",
    re.IGNORECASE,
)
# “The inquiry opens on Monday”, “the band plays Leeds on Friday”: the present tense before a date makes it a plan.
_PLANNED = lazy(
    r"(?<!\bthe\s)(?<!\b(?:his|her|its|our|two)\s)(?<!\btheir\s)(?<!\b(?:of|in)\s)\b(?:(?:re)?opens|(?:re)?launches|"
    r"premieres|debuts|airs|goes\s+(?:on\s+sale|to\s+the\s+polls|ahead)|(?:re)?starts|begins|ends|closes|shuts|"
    r"resumes|(?:continues|goes\s+on)(?=\s+on\s)|expires|"
    r"meets|takes\s+(?:place|effect)|kicks\s+off|falls|turns|visits|plays|faces|hosts|votes|returns|arrives|celebrates|"
    r"(?<=s\s)(?:open|reopen|start|begin|end|close|resume|meet|play|face|vote|return|go\s+(?:on\s+sale|"
    r"to\s+the\s+polls))|"
    r"(?P<club>(?<=[a-z]\s)(?<!\bto\s)(?<!\bnot\s)(?<!\bdid\s)(?-i:play|face|host|visit|take\son|travel\sto|go\sto)"
    r"(?=\s(?-i:[A-Z])))|"
    r"(?:is|are)(?=\s+(?:on\b|at\s+\d))|(?:is|are)\s+(?:out|back))(?P<gap>(?:\s+[\w’'.:-]+){0,5}?)\s+(?:on\s+|"
    r"in\s+)?(?:the\s+week\s+\w+\s+)?$",
    re.IGNORECASE,
)
# “by eight votes on Friday”
_COUNTED_NOUN = lazy(rf"\b(?:\d+|{one_of(COUNT_WORDS)}|no|many|few|more|most|some|these|those)\s$", re.IGNORECASE)
# “Ferry to run every hour from Monday”: an infinitive as the only verb of a headline or key point.
_INFINITIVE_OF_HEADLINE = lazy(r"\bto\s(?:be\s)?[a-z]+(?<!(?<!s)s)\b")
_FINITE = word_set("said told is are was were has have had will would do does did")
_LINE_ENDS_OPEN = lazy(r"[^.!?\n]*+(?:\n|$)")
_LASTED = lazy(
    r"\b(?:ran|lasted|stayed|remained|served|lived|worked|continued|played|reigned|held|went\s+on)\b", re.IGNORECASE
)
_KINDS_OF_DAY = word_set(
    """
    typical ordinary normal usual regular busy quiet single random rainy sunny snowy foggy windy stormy cloudy cold warm
    hot wet dry dark bright grey gray fine mild chilly sleepy hectic beautiful lovely perfect miserable recent
    """
)
# “Every Friday”, “a Friday in June”, “Monday to Friday”, “a week on Friday” do not mean last Friday.
_HABIT = lazy(
    rf"\b(?:on|was|is|like|of)\s+an?\s+(?:{one_of(_KINDS_OF_DAY)})\s+$|"
    r"\b(?:every|each|any|an?|one|that|following|previous|preceding|same|first|second|third|fourth|fifth|"
    r"(?:day|week|fortnight|month|year)s?\s+(?:on|from))\s+$|\bto\s+$|[’']s\s+$",
    re.IGNORECASE,
)
# “The first in two weeks on Monday”
_FIRST_IN = lazy(
    r"\b(?:in|for|after|over)\s(?:[\w-]+\s){1,2}(?:day|week|fortnight|month|year)s?\s+on\s+$", re.IGNORECASE
)
_FUTURE_AFTER = lazy(
    r"(?:[’']s)?,?\s+(?P<subject>(?:[\w’'-]+\s+){1,7}?)(?:will|(?:is|are)\s+(?:to|due\s+to|set\s+to|expected\s+to|"
    r"scheduled\s+to|going\s+to)|"
    r"plans?\s+to)\s+(?!have\b)[a-z]+"
)
_PRESENT_AFTER = lazy(
    r",?\s+(?:he|she|it|(?:the|his|her|its)\s+[a-z]+)(?:,[^,.]{2,40},)?\s+(?!was\b|has\b|is\b)[a-z]{2,}(?<!ss)s\s"
)
# “The vote on Monday will decide”, but not “what happened on Monday will decide”
_FUTURE_BEHIND = lazy(r"\s+(?:will|(?:is|are)\s+(?:to|due|set|expected|scheduled|likely)\b)")
# “He was due in court on Tuesday but fled”
_WAS_TO = lazy(r"\b(?:was|were|had|would)\b")
_FELL_THROUGH = lazy(r",?\s+(?:but|when|until|only\s+to)\b(?P<then>[^.!?;\n]{0,60})")
# “Open Tuesday-Sunday”
_TO_WEEKDAY = lazy(rf"\s?[-–—]\s?{WEEKDAY_PATTERN}\b", re.IGNORECASE)
_FROM_WEEKDAY = lazy(rf"\b{WEEKDAY_PATTERN}\s?(?:[-–—]|through)\s?$", re.IGNORECASE)
# “The first Monday of each month”
_OF_EACH = lazy(r"\s+(?:of|in)\s+(?:each|every|the)\s+(?:month|year|quarter)\b", re.IGNORECASE)
# “By Friday the river will have fallen”
_BY = lazy(r"\bBy\s$")
_BY_THEN = lazy(r"[^.!?;\n]{0,60}?\bwill\b")
# What may follow a weekday that is a date, besides a preposition or verb; not “Sunday lunch” or “a Saturday girl”.
_AFTER_WEEKDAY = word_set(
    """
    morning afternoon evening night lunchtime and but where he she it they we i said says his her their the a an not is
    are has will would there following along outside inside
    """
)
_PART_OF_DAY = lazy(r"\s(?:morning|afternoon|evening|night|lunchtime)\s([a-z]+)\b")
# “LONDON, March 14 (Reuters) —”: where and when the article was written, not when anything happened.
_DATELINE_BEFORE = lazy(r"^[\s“\"]*[A-ZÀ-Þ]{3}[\w .,/’'()-]{0,50},\s$")
_DATELINE_AFTER = lazy(r",?(?:\s+\d{4})?(?:\s*\([^)]{2,40}\))?\s*[-–—]")
# “This story was updated on May 23”: not a date in the story.
_OF_ARTICLE = lazy(r"[\s\[(*_]*(?:this|the) (?:article|story|report|piece|post)\b", re.IGNORECASE)
_AMENDED_ON = lazy(
    r"\b(?:updated|amended|corrected|modified|revised|clarified)\s+(?:at\s+[\w.:]+\s+)?(?:on\s+)?$", re.IGNORECASE
)
# Nouns for events of one day, as in “today’s vote”; “today’s parents” are those of our time.
_DAY_EVENTS = word_set(
    """
    announcement attack ballot blast blaze briefing budget ceremony collision concert conference court crash debate
    decision derby draw election events explosion final fire fixture game hearing match meeting news poll protest
    race raid rally referendum report result results riot robbery ruling service session shooting sitting speech
    statement storm strike summit talks trial verdict vigil vote weather
    """
)
# “The article of 3 May was wrong”, “a letter dated 2 June”, “our story published on Monday”
_PRESS = word_set("article articles story stories column editorial interview report coverage artikel bericht beitrag")
_TEXTS = _PRESS | word_set("letter letters email emails e-mail memo edition post brief schreiben meldung mail")
_DATES_TEXT = word_set("of dated vom")
_PUBLISHED = word_set("published printed erschienen veröffentlicht")
_OUR = word_set("its our their his her")
_SAID_SINCE = lazy(rf",(?!\s+\w+ed,?\s+and\b)[^,]*{_PAST.pattern}[^,]*$")
_WOULD = lazy(r"\b(?:would|could|might|can)\s+(?:not\s+)?[a-z]+", re.IGNORECASE)
_ASKED = lazy(r"[^.!?\n]{0,80}\?")
_USUAL_AFTER = lazy(r"\s+(?:is|are)\s+(?:often|usually|mostly|typically|generally|commonly|sometimes|always|widely)\b")
_PRESENT_RELATIVE = lazy(
    r"\b(?:which|who|where|(?<!id )(?<!ys )(?<!ed )that)\s(?:(?!\w+ed\b|(?:said|told|was|were|had|did|has|is|are|"
    r"will)\b)[\w’'-]+\s)"
    r"{0,4}[a-z]+(?<!s)s\s$"
)
_OWNED = lazy(r"[’']s\s+([\w-]+)(?:\s+([\w-]+))?")
_GOES_ON = lazy(r"\b(?:is|are|was|were)\s+(?:\w+ly\s+)?\w+ing\b|\bearlier\s*$|\blater\s*$", re.IGNORECASE)
_CLAUSE = lazy(r"[.!?;:,\n]|\s[–—-]\s")
NEAR_CHARACTERS = 100  # characters; no date is longer, and nothing further away affects its meaning


def stands_in_dateline(text: str, start: int, day: ReadDate) -> bool:
    line = max(start, text.rfind("\n", start, day.start) + 1)
    before = text[line : day.start]
    return (
        len(before) < 60
        and _DATELINE_BEFORE.match(before) is not None
        and _DATELINE_AFTER.match(text, day.end) is not None
    )


def is_of_article(text: str, start: int, day: ReadDate) -> bool:
    return (
        _OF_ARTICLE.match(text, start, day.start) is not None
        and _AMENDED_ON.search(text, max(start, day.start - LEAD_CHARACTERS), day.start) is not None
    )


def dates_a_text(tokens: Sequence[Word], quoted: Sequence[tuple[int, int]], day: ReadDate) -> bool:
    """Whether a date in a sentence only tells when a text appeared; not in “the report on Monday’s fire”."""
    if any(token.start < day.end < token.end for token in tokens):
        return False
    titles = [span for span in quoted if span[1] <= day.start]
    before = [t.key for t in tokens if t.end <= day.start and not any(a <= t.start < b for a, b in titles)]
    while before and before[-1] in ("the", "den"):
        before.pop()
    lead = before.pop() if before else ""
    noun = before[-1] if before else ""
    if lead in _DATES_TEXT or (lead == "from" and noun not in ("post", "story", "coverage")):
        return noun in _TEXTS and (day.precision == "day" or lead != "of")
    if noun in _PUBLISHED and lead in ("on", "in", "am", "im"):
        return len(before) > 1 and before[-2] in _PRESS - {"report", "bericht"}
    owned = before[1:] if before[:1] == ["in"] else before  # “In its report on Tuesday”
    return lead == "on" and noun in _PRESS and len(owned) in (2, 3) and owned[0] in _OUR


def is_habit(text: str, start: int, begin: int, end: int) -> bool:
    """Whether a weekday recurs: “every Friday”, “a Friday in June”, “Monday to Friday”."""
    before = text[start:begin]
    lead = None if _FIRST_IN.search(before) else _HABIT.search(before)
    if _OF_EACH.match(text, end) or _TO_WEEKDAY.match(text, end) or _FROM_WEEKDAY.search(before):
        return True
    if is_named_weekday(text, before, begin, end):
        return True
    if re.search(r"\b[Oo]n\s+the\s+$", before) and not text[begin:end].casefold().endswith("last"):
        return True  # “on the Monday before Christmas”, as stories tell it
    behind = r"\s(?:(?:before|after|following)\s(?!last\b)|(?:was|is|had|has)\b)|[.,;]|$"  # “fans of the Wednesday,”
    if re.search(r"\b[Tt]he\s+$", before) and re.match(behind, text[end:]):
        return not text[begin:end].casefold().endswith("last")
    return lead is not None and not (lead.group().strip() == "to" and text[end : end + 1] in "’'")


def is_of_day(text: str, start: int, begin: int, end: int) -> bool:
    """Whether “today” is the article's date rather than the present age: “the mill is today a museum”.

    Something happens on a day: it has happened, will happen, or is in progress. “Today’s” is dated if an event follows.
    """
    said = text[begin:end].casefold()
    if said not in ("today", "tomorrow"):
        return True
    owned = _OWNED.match(text, end)
    if owned is not None:
        return any(word is not None and word.casefold() in _DAY_EVENTS for word in owned.groups())
    if said == "tomorrow":
        return True
    if _WOULD.search(text, start, begin) or _ASKED.match(text, end):
        return False  # “How did it grow to what it is today?”
    before = _CLAUSE.split(text[max(start, begin - NEAR_CHARACTERS) : begin])[-1].rpartition(" than ")[2]
    if _USUAL_AFTER.match(text, end) or _PRESENT_RELATIVE.search(before):
        return False  # “which today is often read as”, “the desk that she holds today”
    behind = _CLAUSE.split(text[end : end + NEAR_CHARACTERS])[0].partition(" than ")[0]
    return (
        any(shape.search(part) is not None for part in (before, behind) for shape in (_PAST, _COMING, _GOES_ON))
        or _PLANNED.search(before + " ") is not None
    )


def is_unclear(kind: str, text: str, start: int, match: re.Match[str], begin: int, coming: bool) -> bool:
    """Whether nothing shows on which side of the article a date lies.

    “On the 17th” without a verb of one day; “will pay 10% more than it cost at Thursday’s close”, where the future verb
    is about something else.
    """
    before = text[start:begin]
    if not coming and OPENS_SENTENCE.search(before) and _PRESENT_AFTER.match(text, match.end()):
        return kind in ("day", "month", "weekday")  # “In August she flies to Rome”
    if kind in ("day", "weekday") and (_BOOKED_FOR.search(before) or _own_clause(before) == "unclear"):
        return True
    if coming and kind in ("day", "weekday") and _is_of_cancelled_plan(before):
        return True
    if coming and kind in ("day", "weekday", "month") and _EXPECTED_FOR.search(before):
        return True
    if kind == "numbered":
        behind = _CLAUSE.split(text[match.end() : match.end() + NEAR_CHARACTERS].lstrip(", "))[0]
        opens = OPENS_SENTENCE.search(before) is not None
        past = _PAST.search(_CLAUSE.split(before)[-1]) or (opens and _tells_of_past(behind))
        return not (coming or match.groupdict()["which"] or past)
    owned = kind == "weekday" and coming and text[match.end() : match.end() + 1] in ("’", "'")
    comma = text.rfind(",", start, begin) + 1
    return owned and comma > 0 and not lies_ahead(text, comma, match.start(), match.end(), "")


def _is_of_cancelled_plan(before: str) -> bool:
    """Whether either the plan or what was done with it may have its day before a date: “called off a planned vote”."""
    clause = re.split(r"[,;:]|\b(?:after|because)\b", before)[-1]
    plan = _PLAN_NOUN.match(clause)
    if plan is None or not plan["plan"].endswith("ed") or _coming(plan["before"] + plan["after"]):
        return False
    before_plan = words(plan["before"])
    says = {word.key for word in before_plan[-1:]} & SAYING  # “said its planned strike on Monday would go ahead”
    return not says and _tells_of_past(plan["before"])


def tells_of_past(text: str, start: int, begin: int) -> bool:
    """Whether the clause before a date has a verb in the past tense."""
    clause = _CLAUSE.split(text[start:begin])[-1]
    return _tells_of_past(clause) and _WAS_PLANNED.search(clause) is None


def lies_ahead(text: str, start: int, begin: int, end: int, lead: str) -> bool:
    """Whether the surrounding words say that the date lies after the article."""
    listed = LISTED_BEFORE.search(text, start, begin)
    begin = listed.start() if listed else begin
    clause = re.split(r"[;:]|, (?:and|but|which|who|when|where)\b|\b(?:after|because)\b", text[start:begin])[-1] + lead
    present = _PLANNED.search(text, max(start, begin - 60), begin)
    planned = present is not None and _PAST.search(_AS_PLANNED.sub("", present["gap"])) is None
    planned = planned and present is not None and not _COUNTED_NOUN.search(text, start, present.start())
    if present is not None and present["club"] and _PAST.search(text, start, present.start()):
        planned = False  # “watched Kell play Torr on Saturday”
    behind = _FUTURE_AFTER.match(text, end, end + NEAR_CHARACTERS) if OPENS_SENTENCE.search(text[start:begin]) else None
    planned = planned or (behind is not None and _PAST.search(behind["subject"]) is None)
    lasted = _LASTED.search(clause[-70:]) is not None  # “ran until June”
    by_then = _BY.search(text[start:begin]) is not None and _BY_THEN.match(text, end, end + NEAR_CHARACTERS) is not None
    tail = clause[-70:]
    if (spoken_of := _PLAN_NOUN.match(tail)) is not None and _is_past(spoken_of):
        tail = tail[: spoken_of.start("plan")] + " " * len(spoken_of["plan"]) + spoken_of["after"]
    coming = _coming(tail)
    if coming is not None and (_SAID_SINCE.search(tail, coming.end()) or _own_clause(tail)):
        coming = None  # “It will close, a spokesman said on Friday”
    fell = _FELL_THROUGH.match(text, end, end + NEAR_CHARACTERS) if coming and _WAS_TO.search(clause) else None
    if fell is not None and _tells_of_past(fell["then"]):
        coming = None
    if _is_headline_plan(text, start, begin, end):
        return True
    if _FUTURE_BEHIND.match(text, end) and _PAST.search(clause) is None:
        return True
    until = coming is not None and coming.group().casefold() in ("until", "till")
    is_day = re.search(r"\b(?:is|are)\s+$", clause) is not None and text[end : end + 1] not in ("’", "'")
    return (
        planned
        or is_day  # “the game is Saturday”
        or by_then
        or (coming is not None and not (until and lasted))
        or (lead.casefold().strip() in ("until", "till") and not lasted)
    )


def _coming(before: str) -> re.Match[str] | None:
    """Returns the words before a date that put it into the future."""
    return _COMING.search(_AS_PLANNED.sub(lambda found: " " * len(found.group()), before))


def was_planned(text: str, begin: int) -> bool:
    """Whether a plan is in the past tense, so that its day may be past: “was to open in”."""
    return _WAS_PLANNED.search(_CLAUSE.split(text[max(0, begin - NEAR_CHARACTERS) : begin])[-1]) is not None


def _own_clause(before: str) -> Literal["", "past", "unclear"]:
    """Whether a date belongs to a clause about the past that stands after the verb of what lies ahead.

    “Unclear” if it may belong to either: “will speak to a man seen near the fence on Monday”.
    """
    coming = _coming(before)
    main, _, clause = before[coming.end() :].rpartition(",") if coming else ("", "", "")
    behind = [] if re.search(r"\b(?:until|till|by)\s+$", clause, re.IGNORECASE) else words(clause)
    while behind and behind[-1].key in _LEAD_WORDS:
        behind.pop()
    keys = [word.key for word in behind]
    pasts = [
        place for place, key in enumerate(keys) if place and (key in IRREGULAR or key in _WAS or key.endswith("ed"))
    ]
    if not pasts:
        return ""
    last = pasts[-1]
    after = len(keys) - 1 - last
    before_verb = next((key for key in reversed(keys[:last]) if not key.endswith("ly")), "")
    if after > _CLAUSE_WORDS or before_verb in _PRESENT_BE:
        return ""
    if not _RELATIVE.isdisjoint(keys[:last]) or not _WAS.isdisjoint(keys):
        return "past"
    # “The man who was to marry her died on Monday”
    bygone = coming is not None and coming.group().casefold().startswith(("was", "were"))
    if (
        main
        or (before_verb in STOPWORDS and not bygone)
        or last - 1 in pasts
        or not _NO_CLAUSE_AFTER.isdisjoint(keys[:last])
    ):
        return ""
    # A participle behind its noun; before one, it is an adjective: “will meet displaced families”.
    return "past" if not after else "unclear" if keys[last + 1] in PREPOSITIONS else ""


def _is_headline_plan(text: str, start: int, begin: int, end: int) -> bool:
    """Whether a date belongs to a plan in a headline or key point: “Mayor to step down on Friday”."""
    line = text[max(start, text.rfind("\n", start, begin) + 1) : begin]
    found = _INFINITIVE_OF_HEADLINE.search(line)
    if found is None or _LINE_ENDS_OPEN.match(text, end) is None:
        return False
    others = words(line[: found.start()] + line[found.end() :])
    return not (any(verbs_of(others)) or any(word.key in _FINITE for word in others))


def _tells_of_past(text: str) -> bool:
    return _PAST.search(text) is not None or has_irregular_past([*words(text)])


def _is_past(spoken_of: re.Match[str]) -> bool:
    """Whether the verb around “the plan” is past: before it, or after it, other than in what is planned.

    Before “the planned vote”, a past verb does not show that the vote is past.
    """
    before_plan, plan, after_plan = spoken_of.group("before", "plan", "after")
    if _tells_of_past(_INFINITIVE.sub(" ", after_plan)):
        return True
    return not plan.endswith("ed") and _PLAN_FOR.match(after_plan) is None and _PAST.search(before_plan) is not None


def is_weekday_date(text: str, begin: int, end: int) -> bool:
    """Whether a weekday's name is a date here, unlike in “The Sunday Rocket”, “Sunday lunch”, “Monday to Friday”."""
    if re.match(r"[’']s[,.]", text[end : end + 3]):
        return False  # “the bar, Friday's, closed”
    after = re.match(r"\s([\w’']+)", text[end : end + 24])
    if after is None:
        return True
    word = re.sub(r"[’']s?$", "", after.group(1))  # “Friday night’s fire”
    if re.match(rf"\s(?:to|through)\s+{WEEKDAY_PATTERN}", text[end : end + 24], re.IGNORECASE):
        return False
    if word[0].isupper():
        return re.search(r"\b(?:The|the|a)\s$", text[max(0, begin - 6) : begin]) is None
    if re.search(r"\b(?:on|since|until|till)\s$", text[max(0, begin - 7) : begin], re.IGNORECASE):
        return word not in ("week", "fortnight")
    kind_of = (
        _PART_OF_DAY.match(text, end) if re.search(r"\b(?:[Tt]he|[Aa])\s$", text[max(0, begin - 6) : begin]) else None
    )
    if kind_of is not None and not (
        kind_of[1] in _DAY_EVENTS | STOPWORDS | PREPOSITIONS | _WAS
        or kind_of[1] in IRREGULAR
        or kind_of[1].endswith("ed")
    ):
        return False  # “the Friday night crowd”, but “the Friday night fire”
    if word in _AFTER_WEEKDAY | PREPOSITIONS | _WAS or (word.endswith("ing") and word != "trading"):
        return True
    # “Friday saw”, “a judge Monday freed”; not “Kell Wednesday filled the hall”
    before = text[max(0, begin - LEAD_CHARACTERS) : begin]
    unnamed = re.search(r"\b[a-z]+\s$", before) or OPENS_SENTENCE.search(before)
    return unnamed is not None and (word in IRREGULAR or word.endswith("ed"))
