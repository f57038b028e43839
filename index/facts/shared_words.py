"""Which words of a sentence another one lacks, and which words of both exclude each other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from index.corpus.person_words import TITLES
from index.corpus.tokens import Word, is_content, word_set
from index.facts.date_expressions import CALENDAR_WORDS
from index.facts.lexicon import EXCLUSIVE, OPPOSED, OPPOSITES
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.statement import Name, Statement, is_inside, word_stem
from index.facts.subjects import is_person_noun
from index.lazy_regex import lazy

_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
PLAINLY_SAYING = word_set("said says say saying told tells tell telling added adds stated states wrote writes reported")
REPORTED_TO = word_set("reporters journalists media press")
# A report's words for who reports it, before or behind what is reported.
_SAYS = (
    r"(?:said|says|confirmed|announced|reported|added|wrote|stated|insisted|explained|(?:found|showed|ruled)(?= that))"
)
_SAID_FIRST = lazy(
    r"^\W*(?:According to [^,]{2,80},"
    rf"|(?:(?!who |which |that )[^\s,.;:“\"]+ ){{1,6}}{_SAYS}(?: on \w+day)?(?: that)? )"
    r"(?!it\b|its\b|he\b|his\b|she\b|her\b|they\b|their\b)"
)
_SAID_LAST = lazy(
    rf"[,—–][”\"]?\s+(?:according to [^,]{{2,80}}|(?:[^\s,]+ ){{1,6}}{_SAYS}(?: (?:on|in|at) [^,]{{2,40}}| yesterday)?"
    rf"|(?:[^\s,]+ ){{1,6}}told [^,]{{2,60}}|{_SAYS} [^,]{{2,60}})\W*$"
)
_AFTER_QUOTATION = lazy(r"[,.!?][\"”’]\s[^\"“”]{0,60}$")
_BEFORE_QUOTATION = lazy(r"[^\"“”]{0,60}[:,]\s[\"“]")
_NOMINAL = lazy(r"(?:at(?:ion|e)s?|ions?|ments?|als?|ances?|ures?|e)$")
_SHORTEST_ROOT = 4
# Words that add no fact to the others of a sentence.
WEIGHTLESS = word_set(
    """
    man woman person people thing come comes came took taken place total number according event incident happened
    occurred made known got get gets response member members aboard board carrying crowd time per cent percent year-old
    pounds dollars euro euros
    others help using used receive receives received aged undergo underwent undergone make makes
    """
)
LIGHT_VERBS = word_set("gave give gives given giving acted had made issued")  # as in “gave no warning”
PARTICLES = word_set("off out down away back")
_PRONOUNS = {
    word + ending: row[0]
    for row in (
        ("he", "him", "his", "himself"), ("she", "her", "hers", "herself"), ("they", "them", "their", "themselves"),
        ("we", "us", "our", "ours", "ourselves"), ("i", "me", "my", "mine", "myself"), ("you", "your", "yours"),
    )
    for word in row
    for ending in ("", "s", "d", "ll", "ve", "re", "m")
    if not ending or word == row[0]
}  # fmt: skip
_ONLY_WITH_APOSTROPHE = word_set("is were well wed ill id im hell shed")  # “we’re” is a pronoun, “were” is not
SAYING_NOTHING = (
    AUXILIARIES
    | PLAINLY_SAYING
    | CALENDAR_WORDS
    | REPORTED_TO
    | TITLES
    | word_set("a an the that which who has have had s also as and on at")
)


def uncovered(shown: Statement, other: Statement) -> Iterable[Word]:
    """Yields the content words of `shown` that `other` has not, nor synonyms, apart from attributions and titles."""
    skipped, described = attribution(shown), _descriptions(shown, other)
    opening = {name.start for name in shown.names if name.opens}
    roots = {root_of(stem) for stem in other.stems}
    words = [token for token in shown.tokens if is_content(token.key) or token.key in PLAINLY_SAYING]
    with_particle = {one.start for one, after in pairwise(shown.tokens) if after.key in PARTICLES}
    for token, stem in zip(words, content_stems(shown), strict=True):
        weightless = token.key in WEIGHTLESS | PREPOSITIONS and token.start not in with_particle  # “took off”
        weightless = weightless or token.start in described
        weightless = weightless or (token.key in SAYING and _beside_quotation(shown, token))
        named = token.start in opening and not is_person_noun(token.key)
        weightless = weightless or (is_inside(token.start, skipped) and not named)
        if stem and stem not in other.stems and not weightless and root_of(stem) not in roots:
            yield token


def content_stems(statement: Statement) -> list[str]:
    """Returns the stems of a sentence in order, with "" for words that other rules compare."""
    taken = [(name.start, name.end) for name in statement.names if not name.opens]
    taken += [(day.start, day.end) for day in statement.dates]
    marked = (*statement.numbers, *statement.negations, *statement.modals)
    taken += [(one.start, one.end) for one in marked]
    skipped = PLAINLY_SAYING | CALENDAR_WORDS | REPORTED_TO
    following = [*(token.key for token in statement.tokens[1:]), ""]
    return [
        ""
        if is_inside(token.start, taken)
        or any(map(str.isdigit, token.key))
        or token.key in skipped
        or (token.key in LIGHT_VERBS and behind in ("no", "without"))
        else word_stem(token.key)
        for token, behind in zip(statement.tokens, following, strict=True)
        if is_content(token.key) or token.key in PLAINLY_SAYING
    ]


def attribution(statement: Statement) -> list[tuple[int, int]]:
    """Returns the spans that only say who reports the rest: “Police said …”, “…, the firm said on Monday”."""
    found = (shape.search(statement.text) for shape in (_SAID_FIRST, _SAID_LAST))
    return [(match.start() + statement.start, match.end() + statement.start) for match in found if match]


def exclusive_words(one: Statement, another: Statement) -> list[tuple[Word, Word]]:
    """Returns pairs of words, one from each sentence, that exclude each other: knife and gun, rose and fell."""
    mine = {token.key: token for token in one.tokens if word_stem(token.key) not in another.stems}
    theirs = {token.key: token for token in another.tokens if word_stem(token.key) not in one.stems}
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


def root_of(stem: str) -> str:
    """Returns what a verb and its noun have in common: “decide” and “decision”, “treat” and “treatment”."""
    root = _NOMINAL.sub("", stem)
    if stem.endswith("sion") or stem.endswith("sions"):
        root = root.removesuffix("s") + "d"
    return root if len(root) >= _SHORTEST_ROOT else stem


def _descriptions(shown: Statement, other: Statement) -> set[int]:
    """Returns the positions of the words of `shown` that say who a name is, where `other` gives the bare name.

    “Homeware maker Brisk”, “council leader Ann Lee”; but an “elder brother Leo” is not a “brother Leo”.
    """
    bare = [name for name in other.names if not is_content(words_beside(other, name)[0])]
    firsts = {name.start for name in shown.names if any(map(name.same_as, bare))}
    found: set[int] = set()
    for before, token, named in zip(shown.tokens, shown.tokens[1:], shown.tokens[2:], strict=False):
        gap = shown.text[token.end - shown.start : named.start - shown.start]
        if named.start in firsts and gap == " " and is_person_noun(token.key):
            found |= {token.start} | ({before.start} if is_content(before.key) else set())
    return found


def words_beside(statement: Statement, name: Name) -> tuple[str, str]:
    before = next((t.key for t in reversed(statement.tokens) if t.end <= name.start), "")
    return before, next((t.key for t in statement.tokens if t.start >= name.end), "")


def _beside_quotation(statement: Statement, token: Word) -> bool:
    """Whether a word stands before or behind a quotation, as the verb of its attribution does: “…,” West replied."""
    place = token.start - statement.start
    return _AFTER_QUOTATION.search(statement.text, 0, place) is not None or (
        _BEFORE_QUOTATION.match(statement.text, place) is not None
    )


def pronoun_of(statement: Statement, token: Word) -> str:
    """Returns the first form of a pronoun (“his” is “he”), "" for any other word."""
    printed = statement.text[token.start - statement.start : token.end - statement.start]
    return "" if token.key in _ONLY_WITH_APOSTROPHE and printed.isalpha() else _PRONOUNS.get(token.key, "")
