"""Whether one sentence is about somebody, and another about something or somebody of theirs."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from index.corpus.tokens import Word, is_content, word_set
from index.facts.lexicon import RELATIONS, word_stem
from index.facts.statement import Statement, between

_OF_SOMEBODY = (("of", "the"), ("of", "a"), ("of", "an"), ("of", "one"))
_OWNED_BY = word_set("of in")  # “the appeal of the mining firm”, “shares in the firm”
_SUBJECTS = {
    "whose": ("who", "which", "that"),
    "his": ("he",),
    "her": ("she",),
    "their": ("they",),
    "my": ("i",),
    "our": ("we",),
}


def owner_differs(one: Statement, other: Statement) -> bool:
    """Whether one sentence is about a person and the other about something of theirs: “Kern”, “Kern’s aide”."""
    owners = {key for key in one.owners if key not in {token.key for token in one.tokens}}
    owners |= _whose_relatives(one) - _whose_relatives(other) - other.owners
    # “The mill’s owner” is “the mill owner”.
    things = {word_stem(thing.key) for whose, thing in pairwise(one.tokens) if _is_possessive(one, whose)}
    return any(
        token.key in owners and not _of(other, number) and (thing is None or word_stem(thing.key) not in things)
        for number, (token, thing) in enumerate(zip(other.tokens, (*other.tokens[1:], None), strict=True))
    )


def _is_possessive(statement: Statement, token: Word) -> bool:
    return between(statement, token.start, token.end).casefold().endswith(("’s", "'s"))


def _whose_relatives(statement: Statement) -> set[str]:
    """Returns the people whose relatives a sentence is about: the girl in “the father of the girl”."""
    keys = [token.key for token in statement.tokens]
    rows = zip(keys, keys[1:], keys[2:], keys[3:], strict=False)
    return {whose for relative, of, article, whose in rows if relative in RELATIONS and (of, article) in _OF_SOMEBODY}


def _of(statement: Statement, number: int) -> bool:
    """Whether a word belongs to the phrase of “of” or “in”, not to the owner of another: “of the suspect’s lawyer”."""
    for token in reversed(statement.tokens[max(0, number - 3) : number]):
        if token.key in _OWNED_BY or _is_possessive(statement, token):
            return token.key in _OWNED_BY
    return False


def owns_instead(one: Statement, other: Statement) -> bool:
    """Whether `other` is about a relation of somebody in `one`: “who found it” and “whose sister found it”."""
    keys, theirs = (Counter(token.key for token in each.tokens) for each in (one, other))
    owned = {
        owner.key for owner, thing in pairwise(other.tokens)
        if is_content(thing.key) and word_stem(thing.key) not in one.stems
    }  # fmt: skip
    return any(keys[subject] > theirs[subject] for owner in owned for subject in _SUBJECTS.get(owner, ()))
