"""Whether a word is a verb of saying in its context."""

from __future__ import annotations

from index.corpus.tokens import word_set
from index.facts.clause_subjects import PERSON_DETERMINERS
from index.facts.reporting_verbs import (
    AUXILIARIES,
    BARE,
    BESIDE,
    CARRIERS,
    PREPOSITIONS,
    ROMANCE,
    ROMANCE_HELPERS,
    ROMANCE_JUDGING,
    SAYING,
)
from index.facts.scene import Scene, Token, mention_at
from index.lazy_regex import lazy

_BEFORE_BARE = word_set("to not would will could can may might did do they we i you people who and")
# What somebody learns, shows or causes: “heard that”, but “accepted that”.
_NOT_SAYING = lazy(
    r"(?:learned|discovered|noticed|reali[sz]ed|ensured|required|showed|proved|caused|dreamed|happened|used)$"
)
_PARTICIPLE = lazy(r"(?:ado|ido|ato|uto|é)$")


def is_saying(scene: Scene, tokens: list[Token], i: int, *, beside: bool) -> bool:
    word = tokens[i].word
    if scene.text[tokens[i].start].isupper() and (i or mention_at(scene, tokens[i]) is not None):
        return False  # a name: “Hugo Brand”, “Brand said”
    if word not in SAYING and not (beside and word in BESIDE):
        behind = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if (
            behind == "that"
            and i
            and (i + 2 == len(tokens) or tokens[i + 2].word not in PREPOSITIONS | {",", ";", ":"})  # “followed that by”
            and (word.endswith("ed") or word in {"found", "held", "felt"})
            and not _NOT_SAYING.match(word)
        ):
            return tokens[i - 1].word not in AUXILIARIES  # “accepted that”, but “was delighted that”
        if (
            beside
            and word in {"shot", "shoots", "fired", "fires", "hit", "hits", "bit", "bites", "came", "comes"}
            and behind == "back"
        ):
            return True
        return (word in {"went", "goes"} and behind == "on") or (word in {"put", "puts"} and behind == "it")
    if word in ROMANCE and i and tokens[i - 1].word == "avoir":
        return False  # “nie avoir dit”
    if (
        word in ROMANCE
        and _PARTICIPLE.search(word)
        and ROMANCE_HELPERS.isdisjoint(one.word for one in tokens[max(0, i - 3) : i])
    ):
        return False  # “el tiempo añadido”
    if word in BARE and i and tokens[i - 1].word not in _BEFORE_BARE and not tokens[i - 1].word.endswith("s"):
        return False
    return not is_noun_here(scene, tokens, i)


def is_noun_here(scene: Scene, tokens: list[Token], i: int) -> bool:
    """Whether a possible verb is a noun here: after an article, a possessive or a preposition."""
    word = tokens[i].word
    if word.endswith(("ed", "ing")) and word not in {"writing", "saying"}:
        return False
    if word in {"said", "says", "wrote", "writes", "told", "tells", "spoke", "speaks", "sworn"}:
        return False
    if not i:
        return word in CARRIERS
    before = tokens[i - 1]
    if word in ROMANCE | ROMANCE_JUDGING and before.word in ROMANCE_HELPERS and scene.language != "en":
        return False  # “Ann Lee a répondu”
    if before.word == "as" and word == "saying":
        return False  # “quoted Ann Lee as saying”
    if before.word == "to" and word.endswith("s") and not word.endswith("ss"):
        return True  # “in response to comments”
    if before.word in PERSON_DETERMINERS or before.word.endswith(("’s", "'s", "s’")):
        return True
    if before.word in PREPOSITIONS and before.word not in {"to", "that", "who", "which"}:
        return True
    # “the text message”, “a joint statement”: an article two words before, and no name between.
    named = scene.names.within(scene.article, before.start, before.end)
    return (
        word in CARRIERS
        and i > 1
        and not named
        and (tokens[i - 2].word in PERSON_DETERMINERS or tokens[i - 2].word.endswith(("’s", "'s")))
    )
