"""Attributes a quotation without attribution to the only person in the previous sentence."""

from __future__ import annotations

import itertools
import re

from index.corpus.tokens import word_set
from index.facts.clause_subjects import PERSON_DETERMINERS, is_passive_verb, subject_of_verb
from index.facts.name_resolution import Mention
from index.facts.reporting_verbs import CARRIERS, PARTICIPLES
from index.facts.saying import is_saying
from index.facts.scene import Attribution, Scene, is_capable, modifies, tokens_of
from index.facts.speakers import source_of_sentence
from index.lazy_regex import lazy

_FOR = lazy(r"\s*(?:for|to)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
# People before a name who may be the speaker instead: “Critics of Ann Lee were quick”, “A doctor who knew Ann Lee”.
_OTHER_PEOPLE = lazy(
    r"\b(?:critics|fans|friends|supporters|officials|sources|neighbou?rs|police|who|report|court|letter|sign|statement)\b",
    re.IGNORECASE,
)
_OWN_WORDS = lazy(
    r"[’']s?\s+(?:\w+ ){0,2}(?:verdict|message|answer|advice|reaction|response|reply|view|warning|explanation|"
    r"conclusion|comment|words?|plea|motto|assessment|appeal) (?:was|is|were|are)\b",
    re.IGNORECASE,
)
_SILENT = lazy(
    r"\b(?:died|dies|killed|vanished|disappeared|missing|fled|drowned|buried|not been seen|"
    r"(?:did|could|would|has|does) not (?:be reached|comment|respond|reply|answer)|"
    r"(?:declined|refused) to (?:comment|say|answer|respond|speak|be))\b",
    re.IGNORECASE,
)
# Something was done to the person, so somebody else is the speaker.
_PASSIVE = lazy(
    r"\b(?:was|were|is|are|been|being|got)\s+(?:(?:not|also|later|then|still|being|\w+ly)\s+)*(?:\w{2,}ed|hurt|shot|hit|"
    r"taken|found|held|seen|beaten|struck|born|caught|brought|sent|thrown|driven|known|given|left|put|told|stolen|bitten)\b",
    re.IGNORECASE,
)
# “Lee opened the letter: …”: somebody else wrote it.
_RECEIVES = lazy(
    r"\b(?:receiv\w*|got|finds?|found|saw|sees|reads?|heard|hears|opens?|opened|handed|discover\w*|"
    r"notic\w*|quot\w+|cit\w+|print\w*|publish\w*|ran|runs|carried|carries|aired|broadcast|includ\w+)\b",
    re.IGNORECASE,
)
# “Lee asked what he had seen. “A light.””: somebody else answers.
_ASKING = word_set("ask asks asked wonder wonders wondered inquire inquires inquired beg begs begged")
_OTHER_WORDS = CARRIERS | word_set("voice voices shout shouts cry cries call calls answer joke saying")
# “Un cartel que reza: …”, “ein Schild, auf dem steht: …”
_BORNE = lazy(r"(?:\b(?:que|qui|that|which)\b|,\s(?:auf|in|an)\s(?:dem|der|denen)\b)[^,.;:]{2,30}:\s*$")
_GIVEN = lazy(r"\b(?:he|she) (?:had been|was) (?:given|handed|left|passed|sent|shown)\b")
_FEELING = lazy(
    r"\b(?:delighted|relieved|disappointed|unimpressed|impressed|pleased|shocked|horrified|stunned|outraged|appalled|convinced|"
    r"unconvinced|worried|concerned|scared|frightened|amazed|ashamed|overjoyed|excited|annoyed|puzzled|surprised|determined|"
    r"unmoved|touched|saddened|devastated|tired|embarrassed|bemused|alarmed|undeterred)\b",
    re.IGNORECASE,
)
# What only a person is or does, for a name without other evidence.
_HUMAN = lazy(
    r"\b(?:his|her|himself|herself|in no mood|(?:lives?|lived|works?|worked|grew up|moved|married|retired))\b|"
    r"^,? (?:\d\d\b|who\b)|\b(?:is|was) (?:less|more|not so|not as|no less|just as) \w+\W*$",
    re.IGNORECASE,
)
_OF_A_PERSON = lazy(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)


def reported(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns whose words a sentence reports: “Ann Lee said that the road was shut. “It is only mud.””

    Nobody's if it also mentions other words: “Lee said that a man had shouted at him. “Stop!””
    """
    if (source := source_of_sentence(scene, start, end)) is not None:
        return source if source.name in scene.names.people else None
    tokens = tokens_of(scene.text, start, end)
    verbs = [i for i in range(1, len(tokens)) if is_saying(scene, tokens, i, beside=False)]
    verbs = [i for i in verbs if tokens[i - 1].word not in {"not", "never"}] if len(verbs) > 1 else verbs
    if len(verbs) != 1 or tokens[-1].word == ":" or tokens[verbs[0]].word in _ASKING | PARTICIPLES:
        return None
    verb = verbs[0]
    told = itertools.pairwise(tokens[verb:])
    if (
        tokens[verb - 1].word == "to"
        or any(token.word in CARRIERS for token in tokens[:verb])
        or any(one.word in PERSON_DETERMINERS and other.word in _OTHER_WORDS for one, other in told)
        or _GIVEN.search(scene.text, tokens[verb].end, end)
    ):
        return None
    found = subject_of_verb(scene, tokens, verb)
    return found if found is not None and found.name else None


def introduced(scene: Scene, start: int, end: int, quoted: tuple[int, int]) -> Attribution | None:
    """Returns the speaker of a separate quotation after the sentence `[start, end)`, which must name one person.

    “Ann Lee was less kind. “We waited all night.””: she is the only person in the sentence and its subject, is active,
    and is not mentioned in the quotation. If something happened to her, or she said nothing, somebody else may speak.
    """
    text = scene.text
    start = max(start, text.rfind(";", start, end) + 1)
    if (known := reported(scene, start, end)) is not None:
        return known
    if text[quoted[1] - 1] != "?" and _asks(text, start, end):
        return None
    named = [
        m for m in scene.names.within(scene.article, start, end)
        if (" " in m.name or m.name in scene.names.people) and not modifies(scene, m)
    ]  # fmt: skip
    named = [m for m in named if not m.possessive] or named
    if len({m.name for m in named}) != 1 or _OTHER_PEOPLE.search(text, start, named[0].start):
        return None
    mention = named[0]
    predicate = text[mention.end : end]
    colon = text[start:end].rstrip().endswith(":")
    if colon and _tells_who_said(scene, start, end, mention):
        return None  # “Lee recalls that a colleague told her: …”
    if colon and (_BORNE.search(text, start, end) or _RECEIVES.search(predicate)):
        return None
    owned = mention.possessive and _OWN_WORDS.match(predicate) is not None
    leads = _FOR.match(text, start, mention.start) is not None and predicate.startswith(",")
    if not owned and not leads and not is_capable(scene, start, mention):
        return None
    feels = _FEELING.search(predicate) is not None
    clause = re.split(r"\b(?:when|as|after|before|because|while)\b", predicate)[0]
    if _SILENT.search(predicate) or (_PASSIVE.search(clause) and not feels):
        return None
    reacts = owned or leads or feels
    person = mention.name in scene.names.people or reacts or _HUMAN.search(predicate) is not None
    spoken_of = _OF_A_PERSON.search(text, *quoted) is not None
    return (
        Attribution(mention.start, mention.end, mention.name)
        if (person and (reacts or colon or not spoken_of))
        else None
    )


def _tells_who_said(scene: Scene, start: int, end: int, mention: Mention) -> bool:
    """Whether the last verb of saying in a sentence is not that of a name."""
    tokens = tokens_of(scene.text, start, end)
    verb = next((i for i in range(len(tokens) - 1, 0, -1) if is_saying(scene, tokens, i, beside=False)), None)
    if verb is None or tokens[verb].word in PARTICIPLES:
        return False
    found = subject_of_verb(scene, tokens, verb)
    return found is None or found.name != mention.name


def _asks(text: str, start: int, end: int) -> bool:
    """Whether the subject of a sentence asks somebody: “Lee asked him why”, but “Lee was asked why”."""
    tokens = tokens_of(text, start, end)
    return any(token.word in _ASKING and i and not is_passive_verb(tokens, i) for i, token in enumerate(tokens))
