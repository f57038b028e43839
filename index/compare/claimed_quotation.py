"""What a text claims that somebody said: “X said: …”, “…,” said X, and whether two names can be the same person's."""

from __future__ import annotations

import re

from index.corpus.person_words import PEOPLE_NOUNS, TITLES
from index.corpus.tokens import STOPWORDS, key, keys, words
from index.corpus.unspaced_names import UNSPACED, UNSPACED_TITLES
from index.facts.reporting_verbs import BARE, PLURAL_PRONOUNS, SAYING, SUBJECT_PRONOUNS
from index.lazy_regex import lazy

_SAYS = "|".join(sorted(SAYING - BARE, key=len, reverse=True))
_WHO = r"(?P<who>[^\W\d_][\w.’'-]*(?:\s+[\w.’'-]+){0,4}?)"
_SAID = rf"(?:(?:has|have|had|once|also|then|later|really|recently|just)\s+)*(?:{_SAYS})(?:\s+that)?"
_HEARER = r"(?:\s+(?:(?:to|the|a|an|his|her|on|in|at)\s+){0,2}[\w’'-]+){0,3}"  # “told the inquest on Friday”
# One or several names, but no pronoun: “Nell Achebe”, “Ursula von der Leyen”.
_NAME = (
    r"(?!(?:I|We|He|She|They|It|You|That|This|These|There|Who|What|People|Nobody|Everyone|Everybody|Someone|Somebody|Anyone|Anybody|None|Some|Many|Most|No|All)\b)"
    r"[A-ZÀ-Þ][\w.’'-]*(?:\s+(?:[A-ZÀ-Þ][\w.’'-]*|de|van|von|der|al|bin)){0,4}"
)
_CLAIMS = tuple(
    lazy(shape, re.IGNORECASE | re.DOTALL)
    for shape in (
        r"^\s*did\s+(?P<who>[^\W\d_][\w.’'-]*(?:\s+[\w.’'-]+){0,3}?)\s+(?:really\s+|ever\s+)?"
        r"(?:say|write|tweet|post)\s+(?:that\s+)?(?P<words>\S.*)$",
        rf"^\s*{_WHO}\s+{_SAID}{_HEARER}\s*[:：,]\s*(?P<words>\S.*)$",
        rf"^\s*{_WHO}\s+{_SAID}\s+(?P<words>[\"“„«‘'].+)$",
        rf"^\s*{_WHO}\s*(?:\([^()]{{2,40}}\)\s*)?[:：]\s*(?P<words>\S.*)$",
        rf"^\s*(?P<who>(?={UNSPACED.pattern})[^\s「『“”：，。、]{{2,12}}?)[：，、]?(?P<words>[「『“].+[」』”])\s*$",
        rf"^(?P<words>[\"“„«].+[\"”“»]),?\s+{_WHO}\s+{_SAID}{_HEARER}[.?]?\s*$",
        r"^\s*according\s+to\s+(?P<who>[^,:]{2,40}),\s*(?P<words>\S.*)$",
        # Without a mark between, “Nobody told me of it” claims nothing: only a name may follow the verb.
        rf"^(?P<words>.+?)[,.!?\"”“»’']{{1,3}}\s+(?:(?:a|ha|había|avait)\s+)?(?:{_SAYS})\s+(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.’'-]+){{0,4}})[.?]?\s*$",
        rf"^(?P<words>.+?)\s+(?:{_SAYS})\s+(?-i:(?P<who>{_NAME}))[.?]?\s*$",
        r"^(?P<words>[\"“„«].+[\"”“»])\s*\((?P<who>[^()]{2,40})\)\s*$",
        rf"^(?P<words>.+?)\s*\((?-i:(?P<who>{_NAME}))\)\s*$",
        r"^(?P<words>.+?),?\s+according\s+to\s+(?P<who>[^,:]{2,40}?)[.?]?\s*$",
        r"^(?P<words>.+?)\s+[—–-]{1,2}\s*(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.’'-]+){0,4})[.?]?\s*$",
        rf"^\s*(?-i:(?P<who>{_NAME}))\s+{_SAID}(?:{_HEARER}\s+that)?\s+(?P<words>\S+(?:\s+\S+){{4,}})$",
    )
)
# “…,” said X, “…”
_INTERRUPTED = lazy(
    rf"^\s*[“\"„«](?P<one>[^“”\"„«»]+?)(?P<between>[,;]?\s*[”“\"»],?\s+(?:{_SAID}\s+(?-i:(?P<behind>{_NAME}))|"
    rf"(?-i:(?P<before>{_NAME}))\s+{_SAID}{_HEARER}),?\s*[“\"„«])(?P<two>[^“”\"„«»]+)[”“\"»][.]?\s*$",
    re.IGNORECASE,
)
_OFFICE_BEHIND = lazy(rf"(?:さん|氏|君|{UNSPACED_TITLES})$")
_SAID_UNSPACED = lazy(r"(?:は|が|[说說称稱问問]|表示|[强強][调調]|[回答]应)$")
_DESCRIBED = lazy(r"[长長者民员員人方府部局院委]$")  # “县长”, “居民”
_HELPER_BEHIND = lazy(r"(?<=\S)\s+(?:a|ha|hat|avait|había|hatte)$")
_SAYS_WORD = lazy(rf"\s+(?:{_SAYS})\b", re.IGNORECASE)
_NOBODY = PLURAL_PRONOUNS | SUBJECT_PRONOUNS.keys() | {"someone", "somebody", "anyone", "anybody", "nobody", "everyone"}


def claim_of(asked: str) -> tuple[str | None, int, int] | None:
    """Returns the speaker a text claims for words in it, and the span of the words; None if it claims nothing.

    “X said: …”, “…,” said X, “…” — X, according to X, did X say …? For a pronoun and for somebody only described (“the
    minister”) the speaker is None.
    """
    for shape in _CLAIMS:
        found = shape.match(asked)
        if found is None or not words(found["words"]):
            continue
        who = _SAYS_WORD.split(" ".join(found["who"].split()).strip(" ,."))[0]
        who = _HELPER_BEHIND.sub("", who)  # “Ann Lee a dit”
        if UNSPACED.match(who):
            who = _SAID_UNSPACED.sub("", who)
            office = _OFFICE_BEHIND.sub("", who) == "" or _DESCRIBED.search(who) is not None
            return (None if office else who), found.start("words"), found.end("words")
        named = [word for word in keys(who) if word not in STOPWORDS]
        if not named and key(who) not in _NOBODY:
            continue
        described = key(who.split()[0]) in STOPWORDS and not any(word[0].isupper() for word in who.split()[1:])
        known = named and key(who) not in _NOBODY and not described
        return (who if known else None), found.start("words"), found.end("words")
    return None


def interruption_of(asked: str) -> tuple[str, int, int] | None:
    """Returns the speaker whom words between two parts of a quotation name, and their span: “…,” said X, “…”."""
    found = _INTERRUPTED.match(asked)
    return (found["behind"] or found["before"], *found.span("between")) if found else None


def same_person(claimed: str, printed: str) -> bool:
    """Whether two names can be the same person's: all words of the shorter, without titles, are in the longer."""
    if UNSPACED.match(claimed):
        one, other = (_OFFICE_BEHIND.sub("", name) for name in (claimed, printed))
        return one in other or other in one or one[:2] == other[:2]  # “田代市長” is “田代浩一”
    short, long = sorted((_without_titles(claimed), _without_titles(printed)), key=len)
    return bool(short) and short <= long


def _without_titles(name: str) -> set[str]:
    """Returns the words of a name, without titles and initials if others are left."""
    every = set(keys(name))
    return {word for word in every if len(word) > 1 and word not in TITLES | PEOPLE_NOUNS} or every
