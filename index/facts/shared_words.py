"""Finds the words of a sentence that another one lacks, and words of both that exclude each other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from index.corpus.person_words import TITLES
from index.corpus.tokens import Word, is_content, word_set
from index.facts.date_expressions import CALENDAR_WORDS
from index.facts.lexicon import EXCLUSIVE, EXCLUSIVE_WORDS, OPPOSED, OPPOSITES, verbs_of, word_stem
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.scene import is_person_noun
from index.facts.statement import Name, Statement, is_inside, once_each
from index.lazy_regex import lazy

_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
PLAINLY_SAYING = word_set("said says say saying told tells tell telling added adds stated states wrote writes reported")
REPORTED_TO = word_set("reporters journalists media press")
# Attributions, before or after what is reported.
_SAYS = (
    r"(?:(?:said|says)(?! sorry)|confirmed|announced|reported|added|wrote|stated|insisted|explained"
    r"|(?:found|showed|ruled)(?= that))"
)
_WORD = r"[^\s,.;:“\"]+"
_SAID_FIRST = lazy(
    r"^\W*(?:According to [^,]{2,80},"
    # “Ann Lee, the firm’s chief, said …”, “Ann Lee told the board that …”
    rf"|(?:(?:(?!who |which |that )[^\s,.;:“\"]+ ){{1,6}}|(?:{_WORD} ){{0,5}}{_WORD}, (?:{_WORD} ){{0,7}}{_WORD}, )"
    rf"(?:{_SAYS}(?: on \w+day)?(?: that)?|told (?:(?!on |in |at |last |this |yester){_WORD} ){{1,3}}that) )"
    r"(?!it\b|its\b|he\b|his\b|she\b|her\b|they\b|their\b)"
)
_SAID_LAST = lazy(
    r"[,—–][”\"]?\s+(?:according to [^,]{2,80}(?:, (?:an?|the|who|which|whose) [^,]{2,80})?"
    rf"|(?:[^\s,]+ ){{1,6}}{_SAYS}(?: (?:on|in|at) [^,]{{2,40}}| yesterday)?"
    rf"|(?:[^\s,]+ ){{1,6}}told [^,]{{2,60}}|{_SAYS} [^,]{{2,60}})\W*$"
)
_AFTER_QUOTATION = lazy(r"[,.!?][\"”’]\s[^\"“”]{0,60}$")
_BEFORE_QUOTATION = lazy(r"[^\"“”]{0,60}[:,]\s[\"“]")
_OPPOSED_PAIRS = (*OPPOSITES, *OPPOSED)
# Of each word, the (pair, side) on which it stands.
_SIDES = {
    word: [(n, side) for n, pair in enumerate(_OPPOSED_PAIRS) for side in (0, 1) if word in pair[side]]
    for pair in _OPPOSED_PAIRS
    for word in (*pair[0], *pair[1])
}
_NOMINAL = lazy(r"(?:at(?:ion|e)s?|ions?|ments?|als?|ances?|ures?|e)$")
_SHORTEST_ROOT = 4
# Words that add no fact to the others of a sentence.
WEIGHTLESS = word_set(
    """
    man woman person people thing come comes came took taken place total number according event incident happened
    occurred made known got get gets response member members carrying crowd time per cent percent year-old
    pounds dollars euro euros
    least minimum others rescuers help using used receive receives received aged undergo underwent undergone make makes
    roughly approximately
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
    """Yields the content words of `shown` that `other` lacks, synonyms included; not attributions and titles."""
    described: set[int] | None = None
    for token, stem, root in _weighty(shown):
        if stem not in other.stems and root not in _roots(other):
            described = _descriptions(shown, other) if described is None else described
            if token.start not in described:
                yield token


@once_each
def _weighty(statement: Statement) -> list[tuple[Word, str, str]]:
    """Returns the words of a sentence that add a fact, each with its stem and its root."""
    skipped = attribution(statement)
    opening = {name.start for name in statement.names if name.opens}
    with_particle = {one.start for one, after in pairwise(statement.tokens) if after.key in PARTICLES}

    def weightless(token: Word) -> bool:
        if token.key in WEIGHTLESS | PREPOSITIONS and token.start not in with_particle:  # “took off”
            return True
        named = token.start in opening and not is_person_noun(token.key)
        said = token.key in SAYING and _beside_quotation(statement, token)
        return said or (is_inside(token.start, skipped) and not named)

    words = (token for token in statement.tokens if is_content(token.key) or token.key in PLAINLY_SAYING)
    both = zip(words, content_stems(statement), strict=True)
    return [(token, stem, root_of(stem)) for token, stem in both if stem and not weightless(token)]


@once_each
def _roots(statement: Statement) -> set[str]:
    return {root_of(stem) for stem in statement.stems}


@once_each
def content_stems(statement: Statement) -> list[str]:
    """Returns the stems of a sentence in order, with "" for words that other rules compare."""
    taken = [(name.start, name.end) for name in statement.names if not name.opens]
    taken += [(day.start, day.end) for day in statement.dates]
    marked = (*statement.numbers, *statement.negations, *statement.modals)
    taken += [(one.start, one.end) for one in marked]
    skipped = PLAINLY_SAYING | CALENDAR_WORDS | REPORTED_TO
    return [
        ""
        if is_inside(token.start, taken) or any(map(str.isdigit, token.key)) or token.key in skipped
        else word_stem(token.key)
        for token in statement.tokens
        if is_content(token.key) or token.key in PLAINLY_SAYING
    ]


@once_each
def attribution(statement: Statement) -> list[tuple[int, int]]:
    """Returns the spans of attributions: “Police said …”, “…, the firm said on Monday”."""
    found = (shape.search(statement.text) for shape in (_SAID_FIRST, _SAID_LAST))
    spans = [(match.start() + statement.start, match.end() + statement.start) for match in found if match]
    return [(start, end) for start, end in spans if not _is_predicate_of_described(statement, start)]


def _is_predicate_of_described(statement: Statement, place: int) -> bool:
    """Whether what follows is the predicate of a name with an apposition: “His wife, Ann, announced the death”."""
    before = statement.text[: place - statement.start]
    verbs = AUXILIARIES | {"has", "have", "had", *verbs_of(statement.tokens)}
    modals = {modal.start for modal in statement.modals}
    return before.count(",") == 1 and not any(
        t.key in verbs or t.start in modals for t in statement.tokens if t.end <= place
    )


@once_each
def _stems_of_words(statement: Statement) -> list[tuple[Word, str]]:
    return [(token, word_stem(token.key)) for token in statement.tokens]


@once_each
def _prefixed(statement: Statement) -> dict[str, list[str]]:
    """Returns for each word its forms with and without a negating prefix: “usual” and “unusual”."""
    both = (
        (t.key, (other for p in _PREFIXES for other in (t.key.removeprefix(p), p + t.key))) for t in statement.tokens
    )
    return {word: [other for other in others if other != word] for word, others in both}


def exclusive_words(one: Statement, another: Statement) -> list[tuple[Word, Word]]:
    """Returns pairs of words, one from each sentence, that exclude each other: knife and gun, rose and fell."""
    mine = {token.key: token for token, stem in _stems_of_words(one) if stem not in another.stems}
    theirs = {token.key: token for token, stem in _stems_of_words(another) if stem not in one.stems}
    if not mine or not theirs:
        return []
    prefixed = _prefixed(one)
    found = [(token, theirs[other]) for word, token in mine.items() for other in prefixed[word] if other in theirs]
    for row in sorted({row for word in mine for row in EXCLUSIVE_WORDS.get(word, ())}):
        ours, others = ([words[w] for w in EXCLUSIVE[row] if w in words] for words in (mine, theirs))
        if others:
            found.append((ours[0], others[0]))
    sides = sorted({side for word in mine for side in _SIDES.get(word, ())})
    for pair, side in sides:
        others = [token for word, token in theirs.items() if (pair, 1 - side) in _SIDES.get(word, ())]
        if others:
            ours = [token for word, token in mine.items() if (pair, side) in _SIDES.get(word, ())]
            found.append((ours[0], others[0]))
    return found


def root_of(stem: str) -> str:
    """Returns the common root of a verb and its noun: “decide” and “decision”, “treat” and “treatment”."""
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
    """Whether a word is right before or after a quotation, like the verb of its attribution: “…,” West replied."""
    place = token.start - statement.start
    return _AFTER_QUOTATION.search(statement.text, 0, place) is not None or (
        _BEFORE_QUOTATION.match(statement.text, place) is not None
    )


def pronoun_of(statement: Statement, token: Word) -> str:
    """Returns the first form of a pronoun (“his” is “he”), "" for any other word."""
    printed = statement.text[token.start - statement.start : token.end - statement.start]
    return "" if token.key in _ONLY_WITH_APOSTROPHE and printed.isalpha() else _PRONOUNS.get(token.key, "")
