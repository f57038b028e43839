"""Attributes words that somebody repeats: “…,” he recalled her saying; Lee read out a letter from the bank: “…”.

Whoever repeats words is not their speaker, who is named only if the name is there.
"""

from __future__ import annotations

from index.corpus.calendar_names import ENGLISH_NAMES
from index.corpus.tokens import word_set
from index.facts.clause_subjects import CLAUSE_ENDINGS, PERSON_DETERMINERS
from index.facts.reporting_verbs import CARRIERS, PARTICIPLES, PREPOSITIONS, SAYING
from index.facts.saying import is_saying
from index.facts.scene import Attribution, Scene, Token, mention_at
from index.facts.subjects import main_subject

# Verbs of playing somebody else: whatever their object is, it is who speaks.
_IMITATING = word_set(
    "imitate imitates imitated imitating mimic mimics mimicked mimicking paraphrase paraphrases paraphrased"
    " paraphrasing impersonate impersonates impersonated impersonating"
)
_REPEATING = _IMITATING | word_set(
    """
    quote quotes quoted quoting cite cites cited citing repeat repeats repeated repeating recall recalls recalled
    recalling remember remembers remembered remembering read reads reading recite recites recited reciting echo echoes
    echoed echoing remind reminds reminded reminding
    """
)
_READING = word_set("read reads reading recite recites recited reciting")
_REMINDING = word_set("remind reminds reminded reminding")
_WORDS = CARRIERS | word_set("promise pledge vow motto saying advice threat order command contract oath line quote")
_RECEIVING = word_set("get gets got hear hears heard receive receives received")
_ANSWERS = CARRIERS | word_set("answer call shout cry voice")
_SOURCES = word_set("from of by")
_HEARERS = word_set("him her them me us people everybody everyone reporters")
_OWN = word_set("his her their himself herself")


def repeated_after(scene: Scene, tokens: list[Token], verb: int) -> Attribution | None:
    """Returns who speaks if `tokens[verb]` reports somebody else's speech: “remembered Ann Lee telling him”."""
    if tokens[verb].word not in _REPEATING:
        return None
    behind = tokens[verb + 1 : verb + 9]
    if len(behind) > 1 and behind[0].word == "being" and behind[1].word in SAYING:
        return _nobody(tokens, verb)
    for k, token in enumerate(behind):
        if token.word in CLAUSE_ENDINGS:
            return None
        if token.word in PARTICIPLES and k and not _is_noun(scene, behind, k):
            before = behind[k - 1]
            if before.word in PREPOSITIONS or before.word in PERSON_DETERMINERS - _OWN:
                return None  # “recalled after hearing”, “recalled in a telling remark”
            mention = mention_at(scene, before)
            if mention is None or mention.possessive:
                return _nobody(tokens, verb)
            return Attribution(mention.start, mention.end, mention.name)
    return None


def repeated_before(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns who speaks if the words up to a colon or comma announce repeated words."""
    if not tokens or tokens[-1].word not in {":", ","}:
        return None
    if (given := _receives(scene, tokens)) is not None:
        return given
    verb = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].word in _REPEATING), 0)
    if not verb:
        return None
    if (spoken := repeated_after(scene, tokens, verb)) is not None:
        return spoken
    behind = tokens[verb + 1 : -1]
    saying = (k for k in range(len(behind)) if is_saying(scene, behind, k, beside=False))
    if any(not _is_noun(scene, behind, k) for k in saying):
        return None  # “quoted a letter from the bank and said:”
    if tokens[verb].word in _IMITATING and behind and behind[0].word not in _OWN:
        return _nobody(tokens, verb)
    owned = any(token.word in _OWN for token in behind[:3])
    if tokens[verb].word in _READING and behind and behind[0].word == "from" and not owned:
        return _nobody(tokens, verb)  # “Lee read from the manual:”, but “read from his diary:”
    if behind and behind[0].word == "it" and not any(token.word in _WORDS for token in tokens[:verb]):
        return _nobody(tokens, verb)  # “Lee saw the sign and read it out:”, but “wrote a letter and read it out:”
    for k, token in enumerate(behind):
        if token.word not in _WORDS:
            continue
        if k and behind[k - 1].word.endswith(("’s", "'s", "s’")):
            owner, subject = mention_at(scene, behind[k - 1]), main_subject(scene, tokens[:verb])
            if owner is None:
                return _nobody(tokens, verb)
            return None if subject and subject.name == owner.name else Attribution(owner.start, owner.end, owner.name)
        if tokens[verb].word in _REMINDING:
            return _nobody(tokens, verb) if any(one.word == "of" for one in behind[:k]) else None
        if _comes_from_another(behind, k):
            return _nobody(tokens, verb)
    return None


def _receives(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns nobody if the words before a colon announce an answer: “Lee got a reply, he said, of one word:”."""
    for i, token in enumerate(tokens):
        if token.word in _RECEIVING and any(one.word in _ANSWERS for one in tokens[i + 1 : i + 5]):
            last = next((k for k in range(len(tokens) - 1, i, -1) if is_saying(scene, tokens, k, beside=False)), 0)
            aside = last > 1 and tokens[last - 2].word == "," and tokens[last + 1].word == ","  # “, he said,”
            return _nobody(tokens, i) if tokens[-1].word == ":" and (not last or aside) else None
    return None


def _is_noun(scene: Scene, tokens: list[Token], k: int) -> bool:
    """Whether “warning” is a noun: “her warning:”, but “the doctor warning him”."""
    behind = tokens[k + 1] if k + 1 < len(tokens) else None
    heard = behind is not None and (behind.word in _HEARERS or mention_at(scene, behind) is not None)
    return tokens[k].word in CARRIERS and not heard


def _comes_from_another(behind: list[Token], k: int) -> bool:
    """Whether words are somebody else's: “the words of”, “a letter from”, but “her words of June”."""
    if not _OWN.isdisjoint(token.word for token in behind[:k]):
        return False
    source, of = [token.word for token in behind[k + 1 : k + 3]] if k + 2 < len(behind) else ("", "")
    dated = of in ENGLISH_NAMES or of in {"last", "this"} or of.isdigit()
    return behind[0].word == "from" or (source in _SOURCES and not dated)


def _nobody(tokens: list[Token], verb: int) -> Attribution:
    return Attribution(tokens[verb].start, tokens[verb].end, "")
