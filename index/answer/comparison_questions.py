"""How a question compares outlets, and what it compares.

A question is a comparison if it contrasts publishers (agree, differ, the same everywhere, each outlet), or offers two
days, months, numbers or quotations to choose from; `is_comparison` in `query` decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.answer.named_outlets import outlet_mentions
from index.corpus.calendar_names import MONTHS, WEEKDAYS, one_of
from index.corpus.types import Outlet
from index.facts.numbers import TENS, UNITS
from index.lazy_regex import lazy

SOURCES = (
    r"(?:outlets?|articles?|(?:news)?papers?|sources?|reports?|accounts?|(?:web)?sites?|publications?|versions?|"
    r"publishers?|magazines?|stories|media|press|coverage|pieces?|write-?ups?|headlines?|journalists?|reporters?)"
)
_SOURCES_PL = (
    r"(?:outlets|articles|(?:news)?papers|sources|reports|accounts|(?:web)?sites|publications|versions|publishers|"
    r"magazines|stories|media|press|pieces|write-?ups|headlines|journalists|reporters)"
)
_DAY = rf"{one_of(WEEKDAYS['en'])}|today|yesterday|tomorrow"
_MONTH = one_of(MONTHS["en"])
_NUMBER = (
    rf"(?:[$£€]\s?)?\d[\d.,:]*(?:st|nd|rd|th|%|am|pm)?|{one_of(UNITS[1:], TENS)}|"
    r"hundred|thousand|an?\s+(?:half|third|quarter|fifth|tenth)"
)
_SCALE = r"(?:\s?(?:%|per\s?cent|m|bn|k|million|billion|thousand)\b)?"
_DET = r"(?:an?|the|his|her|their|its|my|our|in|on|at|by|to|from|with|of)"
_SAYS = (
    r"(?:say|says|report|reports|print|prints|tell|tells|write|writes|quote|quotes|give|gives|claim|claims|"
    r"describe|describes|cover|covers|mention|mentions|have|has|put|puts)"
)
_SAID = r"(?:quoted|worded|phrased|reported|told|printed|said|described|covered|given|put|spelled|spelt|written|dated)"

# Each of these makes a question a comparison.
_PATTERNS = (
    # do they agree …; do the papers disagree …: the present tense asks about what is printed
    r"\bdo(?:n't)?\s+(?:not\s+)?(?:they|these|those|(?:the\s+)?two|both|we\s+know\s+if\s+they)\s+(?:all\s+|both\s+|really\s+)?"
    r"(?:agree|disagree|differ|match|conflict|contradict|diverge|tell\s+the\s+same|say\s+the\s+same)\b",
    rf"\b{_SOURCES_PL}\b[^?.!]{{0,40}}\b(?:agree|disagree|differ|differs|match|conflict|contradict|diverge|vary|compare)\b",
    rf"\b(?:agree|disagree|differ|conflict|contradict|diverge|vary)\w*\b[^?.!]{{0,40}}\b{SOURCES}\b",
    rf"\b(?:all|every|each|both|different|various|several|many|most|any\s+other|other)\s+(?:of\s+)?(?:the\s+|these\s+)?"
    rf"(?:(?:five|four|three|two|\d+)\s+)?{SOURCES}\b",
    rf"\b(?:across|between|among|amongst)\s+(?:the\s+|all\s+|these\s+)*(?:different\s+)?{_SOURCES_PL}\b",
    rf"\b(?:everyone|everybody|they\s+all|all\s+of\s+them|each\s+of\s+them)\s+(?:agree|{_SAYS})\b",
    r"\bdoes\s+every\s+\w+\s+agree\b",
    # how does X's account differ from Y's
    r"\bhow\s+(?:does|do)\b.{1,60}(?:'s|s'|’s|s’|version|account|report|article|story|coverage|telling)\b.{0,40}"
    r"\b(?:differ|compare|vary|stand\s+against)\b",
    r"\bdiffer(?:s|ent|ently)?\s+(?:from|to|than)\b.{1,60}(?:'s|s'|’s|s’)(?:\W|$)",
    # quoted the same everywhere
    rf"\b{_SAID}\b.{{0,30}}\b(?:the\s+same|alike|identically|differently|otherwise|consistently|word\s+for\s+word)\b",
    rf"\b(?:the\s+same|differently|otherwise|identically)\s+(?:in|by|across|at)\s+(?:all|every|each|both|the\s+)?"
    rf"\s*(?:{SOURCES}|of\s+them|everywhere)\b",
    r"\bthe\s+same\s+(?:every|all\s+over|all\s+round|throughout)",
    rf"\b(?:{_SAYS}|{_SAID})\b.{{0,40}}\b(?:everywhere|across\s+the\s+board)\b",
    r"\b(?:does|did|do|has|have)\s+(?:anyone|anybody|someone|somebody|any\s+of\s+them|others?|any\s+others?)\b.{0,60}"
    r"\b(?:otherwise|differently|something\s+else|the\s+opposite|another\s+(?:day|date|number|wording|version))\b",
    r"\b(?:who|which(?:\s+of\s+them)?)\s+(?:\w+\s+){0,3}?(?:say|says|report|reports|print|prints)\b.{1,60}\band\s+(?:who|which)\b",
    rf"\b(?:is|are|was|were)\s+there\s+(?:any\s+|a\s+|some\s+)?(?:disagreements?|discrepanc\w+|contradictions?|"
    rf"conflicting\s+{SOURCES}|differing\s+{SOURCES}|differences?\s+(?:in|between|among)\s+(?:how|the\s+way))\b",
    rf"\b(?:discrepanc\w+|contradictions?|inconsistenc\w+|disagreements?)\b.{{0,40}}\b(?:{SOURCES}|coverage|reporting|telling)\b",
    r"\b(?:conflicting|differing|contradictory|competing)\s+(?:reports?|accounts?|versions?|stories|figures|numbers|dates|quotes|wordings?)\b",
    r"^\W*(?:please\s+|can\s+you\s+|could\s+you\s+)?(?:compare|contrast)\b",
    r"\bside[\s-]by[\s-]side\b",
    rf"\bcompar(?:e|es|ed|ing|ison)\b.{{0,40}}\b(?:{SOURCES}|coverage|reporting)\b",
    # two of a kind to choose from
    rf"\b(?:{_DAY})\b(?:\s+(?:morning|afternoon|evening|night))?\s*,?\s+or\s+(?:(?:on|was\s+it|is\s+it|the)\s+)*(?:{_DAY})\b",
    rf"\b(?:{_MONTH})\b(?:\s+\d+\w*)?\s*,?\s+or\s+(?:(?:in|on|was\s+it|is\s+it)\s+)*(?:{_MONTH})\b",
    rf"(?<![\w.])(?:{_NUMBER}){_SCALE}(?:\s+\w+)?\s*,?\s+or\s+(?:(?:was|is|were|are)\s+(?:it|they|there)\s+)?(?:{_NUMBER})(?!\w)(?!\s+more\b)",
    r"[\"“„«‘'][^\"“”„«»‘’']{1,80}[\"”“»’']\s*,?\s+or\s+(?:\w+\s+){0,2}[\"“„«‘'][^\"“”„«»‘’']{1,80}[\"”“»’']",
)
COMPARES = tuple(lazy(pattern, re.IGNORECASE) for pattern in _PATTERNS)
# Two alternatives of any kind, if the question offers nothing else.
CHOICES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        # "a text or a DM?", "his brother or his cousin?", "single or album?", "did she go or not?"
        rf"(?:\b{_DET}|'s)\s+(?:[\w’'-]+\s+){{0,2}}?[\w’'-]+\s*,?\s+or\s+(?:(?:was|is|were|are)\s+(?:it|he|she|they)\s+)?{_DET}\s+"
        rf"(?:[\w’'-]+\s+)?[\w’'-]+(?:\s+{_DET}\s+{_DET}\s+[\w’'-]+|\s+(?:that|which|who)\b.*)?\W*$",
        r"^\W*(?:(?:was|is|were|are)\s+(?:it|he|she|they|that|this)\s+)?(?:new\s+)?[\w’'-]+\s*,?\s+or\s+(?:new\s+)?[\w’'-]+\s*\?*$",
        r"^\W*(?:was|is|were|are|did|does|do|has|have)\b.+,?\s+or\s+(?:not|(?:was|is|were|did|has)(?:n't|\s+not)?\s+(?:he|she|it|they)\b"
        r"[^?]*)\W*$",
    )
)
# "one or two" is an idiom, not a choice, unless it is asked directly: "was it two or three?"
NUMBER_CHOICE = lazy(
    rf"\b(?:was|is|were|are)\s+(?:it|he|she|they|there|that)\s+(?:{_NUMBER})\s*,?\s+or\s+(?:{_NUMBER})(?!\w)(?!\s+more\b)",
    re.IGNORECASE,
)
VAGUE_NUMBER = lazy(r"\b(?:one or two|two or three|three or four|a day or two|one or more)\b", re.IGNORECASE)
# "anybody … or …" and "who … or …" offer no alternatives.
OPEN_QUESTION = lazy(
    r"\b(?:anyone|anybody|someone|somebody|anything|something|whether)\b|^\W*(?:and\s+)?(?:who|what|where|why|how|which)\b",
    re.IGNORECASE,
)
CONTRASTS = lazy(
    r"\b(?:differ\w*|disagree\w*|agree\w*|compar\w+|contrast\w*|contradict\w*|conflict\w*|versus|vs|than|both|otherwise|same|"
    rf"match\w*|or|unlike|each|{_SAYS})\b",
    re.IGNORECASE,
)
# Phrases that only ask for a comparison, removed to leave the topic.
_FRAMES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        r"^\W*(?:please\s+|can\s+you\s+|could\s+you\s+)?(?:compare|contrast)\s+(?:how\s+|what\s+)?",
        rf"^\W*(?:and\s+|but\s+)?(?:do|does|don't)\s+(?:they|these|those|both|everyone|everybody|(?:all\s+)?(?:of\s+)?(?:the\s+)?"
        rf"(?:different\s+)?{SOURCES}|all\s+of\s+them|every\s+{SOURCES})\s+(?:all\s+|both\s+)?(?:agree|disagree|differ|match|"
        rf"say\s+the\s+same|{_SAYS})\s*(?:with\s+each\s+other\s+)?(?:(?:on|about|over|as\s+to|in|that|whether|if)\s+)?",
        rf"^\W*(?:what|how)\s+(?:does|do|did)\s+(?:each|every|all|the|different|various)\s+(?:of\s+the\s+)?{SOURCES}\s+"
        rf"{_SAYS}\s*(?:(?:about|on|of)\s+)?",
        rf"\b(?:across|between|among|by|in|according\s+to)\s+(?:all\s+|each\s+|every\s+|both\s+|the\s+|different\s+)*{SOURCES}\b",
        r"\b(?:the\s+same\s+)?(?:everywhere|across\s+the\s+board|the\s+same\s+way|side[\s-]by[\s-]side)\b",
        r"^\W*(?:is|are|was|were)\s+there\s+(?:any\s+|a\s+)?(?:disagreements?|discrepanc\w+|contradictions?|differences?)\s+"
        r"(?:(?:on|about|over|as\s+to|in)\s+)?",
    )
)


# The same for outlets by name, each replaced by this placeholder: “how do X and Y differ on …”, “… in X and in Y”.
_OUTLET = "\N{REPLACEMENT CHARACTER}"
_OUTLET_PHRASE = rf"(?:the\s+)?{_OUTLET}(?:[’']s?)?(?:\s+(?:account|version|article|report|story|coverage|telling)s?)?"
_AND = r"(?:,|and|or|versus|vs\.?|from|to|than|with)\s*(?:and\s+|that\s+of\s+)?"
_PAIR = rf"(?:both\s+|between\s+)?{_OUTLET_PHRASE}(?:\s*{_AND}{_OUTLET_PHRASE})*"
_NAMED_FRAMES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:and\s+|but\s+)?(?:how|where|what|why)?\s*(?:do|does|did|is|are)?\s*(?:the\s+)?(?:differences?|accounts?)?\s*{_PAIR}"
        rf"\s*(?:differ\w*|disagree|agree|compare|contradict|conflict|vary|match|{_SAYS})?\s*(?:{_PAIR})?",
        rf"(?:\b(?:by|in|between|of|to|from|than|with|unlike)\s+)?{_PAIR}",
    )
)


def compared_outlets(question: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a question contrasts, in order of mention.

    Empty if the question names fewer than two; then it compares all outlets.
    """
    text = " ".join(question.split())
    named = tuple(dict.fromkeys(mention.outlet for mention in outlet_mentions(text, outlets)))
    return named if len(named) >= 2 and CONTRASTS.search(text) else ()


def topic(question: str, compared: Sequence[Outlet] = ()) -> str:
    """Removes phrases that only ask for a comparison, and the names of the outlets compared.

    Returns the question itself if nothing else is left.
    """
    text = " ".join(question.split())
    if compared:
        for start, end, *_ in reversed(outlet_mentions(text, compared)):
            text = f"{text[:start]}{_OUTLET}{text[end:]}"
        for frame in _NAMED_FRAMES:
            text = frame.sub(" ", text)
        text = text.replace(_OUTLET, " ")
    for frame in _FRAMES:
        text = frame.sub(" ", text)
    if compared:
        text = re.sub(r"^\W*(?:on|about|over|as\s+to|in|regarding|whether|if)\s+", "", text, flags=re.IGNORECASE)
    text = " ".join(text.split()).strip(" ,;:")
    return text if re.search(r"\w{3}", text) else " ".join(question.split())


# Words that do not say what to compare.
_CONTENTLESS = lazy(
    rf"\b(?:{SOURCES}|{_SAYS}|{_SAID}|agree\w*|disagree\w*|differ\w*|compar\w+|contrast\w*|contradict\w*|"
    r"conflict\w*|discrepanc\w+|inconsistenc\w+|match\w*|var(?:y|ies)|diverge\w*|versus|vs|same|alike|otherwise|"
    r"everywhere|everything|anything|something|everyone|everybody|anyone|anybody|things?|facts?|details?|points?|story|stories|"
    r"between|among|across|against|from|each|other|others|another|all|every|any|both|two|these|those|them|they|their|it|its|this|that|"
    r"one|most|main|mainly|big(?:gest)?|important|where|what|how|which|who|do|does|did|is|are|was|were|there|can|could|you|me|show|"
    r"please|list|tell|about|on|in|of|to|with|by|the|a|an|and|or|but|not|n't|really|telling|side|way|ways)\b",
    re.IGNORECASE,
)


def has_topic(question: str, outlets: Sequence[Outlet]) -> bool:
    """Whether a comparison says what to compare, rather than only whom ("how do X and Y differ?")."""
    text = " ".join(question.replace("’", "'").split())
    for start, end, *_ in reversed(outlet_mentions(text, outlets)):
        text = f"{text[:start]} {text[end:]}"
    left = _CONTENTLESS.sub(" ", re.sub(r"'s?\b", " ", text))
    return re.search(r"\w{2}|\d", left) is not None
