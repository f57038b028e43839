"""Attributes quotations: finds the words around one that name its speaker.

Uses only an article's own words: those after the closing mark (“…,” Ann Lee said; “…,” said the mayor), those before
the opening one (Ann Lee told reporters: “…”; with the caption: “…”), and, for “he” and “she”, the last subject that can
be meant. If two could be meant, nobody is named.
"""

from __future__ import annotations

import itertools
import re

from index.corpus.tokens import word_set
from index.facts.antecedents import resolve_dropped, resolve_pronoun
from index.facts.clause_subjects import (
    CLAUSE_ENDINGS,
    PERSON_DETERMINERS,
    carrier_of_words,
    governs_words,
    is_adverb,
    is_helper,
    is_passive_verb,
    object_of_verb,
    subject_of_verb,
)
from index.facts.inverted_subjects import begins_subject, inverted_subject, subject_before_colon, subject_not_printed
from index.facts.quote_marks import INCISE, tells_who_speaks
from index.facts.repeated_words import repeated_after, repeated_before
from index.facts.reporting_verbs import (
    AUXILIARIES,
    BESIDE,
    BOARDS,
    CARRIERS,
    DROPPING,
    GOING_ON,
    HELPERS,
    INVERTING,
    JUDGING,
    JUDGING_AS,
    PARTICIPLES,
    PREPOSITIONS,
    ROMANCE,
    SAYING,
)
from index.facts.saying import is_noun_here, is_saying
from index.facts.scene import Attribution, Scene, Token, is_person_noun, mention_at, tokens_of
from index.facts.subjects import ACCORDING, main_subject
from index.lazy_regex import lazy

_SOURCE = "laut|selon|según|secondo|segundo|volgens|aldus|enligt|ifølge"
_SOURCE_BEFORE = lazy(rf"(?:according to|,\s(?:so|{_SOURCE}))\s([^,]+),?\s*$", re.IGNORECASE)
_ASIDE = lazy(r",\s(?:wie|comme|as)\s([^,“”„«»\"]{2,60}),\s*$")
_PHRASE_OPEN = lazy(
    r"\s(?:in|im|zu[mr]?|gegenüber|beim?|auf|à|au|dans|tegen|aan|til|till)(?:\s(?:der|dem|den|das|de|het|la|le))?\s$"
)
_DASH = lazy(r"[,.]?\s*[—–-]{1,2}\s?")
_ACCORDING_BEHIND = lazy(rf"(?:according to|so(?=\s[^.]{{2,60}}(?:\.|$))|{_SOURCE})\s+", re.IGNORECASE)
# “a-t-il ajouté”, “dit-elle”
_PRONOUN_BEHIND = lazy(r"(?!est-)[\w’']+-(?:t-)?(il|elle)$")
_TOLD_BY_OTHERS = lazy(r"\s+(?:that\s+)?(?:he|she|they)\s+(?:had been|was|were)\s+(?:told|asked|warned|advised)\b")
_AND_TO_ADD = lazy(r"\bEt d(?:e |[’'])\w+(?:er|ir|re)\s*:\s*$")  # “Et d’ajouter : « … »”
_PARTICLE_BEHIND = lazy(r".[^“”\"«»]{1,300}[“”\"«»]\s+(?:vor|mit|zurück|fest|hinzu|bekannt|zu)[.,;]")
_SENTENCE_STOP = lazy(r"(?<!\bM)[.!?](?=\s|$)")
# Nouns for quoted words that are not speech.
_NAMING = lazy(r"(?:words?|names?|terms?|phrases?|titles?|nicknames?|labels?|alias|pseudonym|handle|moniker)$")
# “…?” Lee said there were six: these verbs introduce reported speech.
_PLAIN_VERBS = word_set("said says understands reported reports believes knows")
_CLAUSE_OPENERS = word_set("that there it they he she we the a an this these his her its their some")
_PLATFORMS = word_set("x twitter facebook instagram threads bluesky mastodon tiktok linkedin weibo telegram youtube")
_QUOTES = word_set("quote quotes quoted cite cites cited")
_FINITE_HELPERS = word_set("has have had does did would will could can may might must should")
_HAVE = word_set("has have had sent")
_NEGATED = word_set("not never didnt doesnt dont hasnt havent hadnt wont wouldnt couldnt cannot cant nor")
_NO_ANSWER = word_set("comment respond reply answer speak elaborate discuss talk")
_DENIED = word_set("denied denies deny denying disputed disputes refuted refutes rejected rejects dismissed dismisses")
_DENYING = word_set("denied denies deny")
_CLAIMS = word_set(
    "report reports claim claims rumour rumours rumor rumors story stories allegation allegations suggestion "
    "suggestions accusation accusations"
)
_ACCUSED = word_set("accused accuses accuse accusing suspected")
_ALOUD = word_set("out aloud")
_OF_A_STRANGER = word_set("a an one another some")
_FARTHEST = 600  # characters from an opening mark back to the words that say who speaks


def said_after(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns the speaker in the words right after a closing mark, `[start, end)`, if they are an attribution."""
    tokens = tokens_of(scene.text, start, end)
    while tokens and tokens[0].word in {",", "—", "–"}:
        tokens = tokens[1:]
    if not tokens:
        return None
    according = _ACCORDING_BEHIND.match(scene.text, tokens[0].start, end)
    if according:
        return object_of_verb(scene, according.end(), end)
    if pronoun := next(filter(None, (_PRONOUN_BEHIND.match(token.word) for token in tokens[:2])), None):
        named = resolve_pronoun(scene, tokens[0].start, "m" if pronoun[1] == "il" else "f", start)
        goes_on = not named and pronoun[0].partition("-")[0] in GOING_ON
        return Attribution(tokens[0].start, tokens[0].end, named, again=goes_on)  # “dit-elle”, “se souvient-il”
    if _begins_anew(scene.text, start, tokens):
        return None
    lead = 0
    while lead < len(tokens) - 1 and tokens[lead].word not in AUXILIARIES and is_helper(scene, tokens[lead]):
        lead += 1
    if scene.language in INVERTING and (inverted := inverted_subject(scene, tokens, start, end)) is not None:
        return inverted
    if is_saying(scene, tokens, lead, beside=True) and tokens[lead].word not in PARTICIPLES:
        found = object_of_verb(scene, tokens[lead].end, end)
        if found is not None and _opens_reported_clause(tokens[lead + 1 :], found):
            return None
        return found or subject_not_printed(scene, tokens[lead:])
    told_how = tokens[0].word in {"was", "is"} and len(tokens) > 1 and tokens[1].word in {"how", "what"}
    for i in range(1, min(len(tokens), 32)):
        judges = tokens[i].word in JUDGING and (told_how or _has_object(tokens, i))
        if not judges and not is_saying(scene, tokens, i, beside=True):
            continue
        if tokens[i].word in PARTICIPLES:
            return None
        if _TOLD_BY_OTHERS.match(scene.text, tokens[i].end, end):
            return Attribution(tokens[0].start, tokens[i].end, "")  # “…,” Lee said he had been told
        saying = next((k for k in range(i + 2, min(len(tokens), i + 14)) if tokens[k].word == "saying"), 0)
        if tokens[i].word in {"quoted", "cited"} and saying and tokens[saying - 1].word == "as":
            return _quoted_as_saying(scene, tokens, saying - 1) or Attribution(tokens[0].start, tokens[i].end, "")
        if (spoken := repeated_after(scene, tokens, i)) is not None:
            return spoken
        found = subject_of_verb(scene, tokens, i)
        # The subject must begin where the quotation ends; otherwise the words are about something else.
        if found is None or not _begins_with_speaker(scene, tokens, found):
            return None
        return found
    return _of_unknown_verb(scene, start, tokens)


def _opens_reported_clause(tokens: list[Token], found: Attribution) -> bool:
    """Whether a name or pronoun is what somebody speaks of: “The Pier”, said he was “a joy”."""
    behind = next((token.word for token in tokens if token.start >= found.end), "")
    return behind in AUXILIARIES or behind in _FINITE_HELPERS


def _of_unknown_verb(scene: Scene, start: int, tokens: list[Token]) -> Attribution | None:
    """Returns an attribution to nobody for “…,” Lee deadpanned: by a comma and a name, the words are not others'."""
    named = mention_at(scene, tokens[0])
    if named is None or "," not in scene.text[max(0, start - 2) : start] or named.end >= tokens[-1].start:
        return None
    return Attribution(named.start, named.end, "")


def _begins_anew(text: str, start: int, tokens: list[Token]) -> bool:
    """Whether the words after a closing mark are a sentence of their own: “…?” The Courier understands that …”.

    Only “?” and “!” leave both open. A new sentence opens with a capitalised determiner, or says something else.
    """
    first = tokens[0]
    if text[max(0, start - 2) : start - 1] not in ("?", "!", "…") or not text[first.start].isupper():
        return False
    verb = next((i for i, token in enumerate(tokens[:8]) if token.word in _PLAIN_VERBS), None)
    says_else = verb is not None and verb + 1 < len(tokens) and tokens[verb + 1].word in _CLAUSE_OPENERS
    return first.word in PERSON_DETERMINERS or says_else


def _has_object(tokens: list[Token], i: int) -> bool:
    """Whether a verb that judges has its object after it: “a sham,” Lee called the vote."""
    return i + 1 < len(tokens) and tokens[i + 1].word in {"it", "him", "her", "them", "the", "this", "that"}


def signed_after(scene: Scene, start: int, end: int, *, dashed: bool = True) -> Attribution | None:
    """Returns the speaker if `[start, end)` is only “— Name, office”; the dash is required if `dashed`."""
    dash = _DASH.match(scene.text, start, end)
    if dash is None and dashed:
        return None
    first = dash.end() if dash else start
    tokens = tokens_of(scene.text, first, end)
    if not tokens or len(tokens) > 12:
        return None
    if not scene.text[tokens[0].start].isupper() and not is_person_noun(tokens[0].word):
        return None
    if tokens[0].word in CARRIERS:
        return Attribution(tokens[0].start, tokens[0].end, "")  # “— Notice on the gate”
    if any(token.word in SAYING or token.word in AUXILIARIES for token in tokens):
        return None
    mention = next(iter(scene.names.within(scene.article, first, end)), None)
    if mention is None or mention.possessive or sum(token.end <= mention.start for token in tokens) > 3:
        return None
    return Attribution(mention.start, mention.end, mention.name)


def said_before(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns the speaker in the words before an opening mark, `[start, end)`, one sentence at most."""
    start = max(start, scene.text.rfind(";", start, end) + 1, end - _FARTHEST)
    tokens = tokens_of(scene.text, start, end)
    introduces = bool(tokens) and tokens[-1].word in {",", ":", "—", "–"}
    source = _SOURCE_BEFORE.search(scene.text, start, end)
    if source:
        names_thing = _PHRASE_OPEN.search(scene.text, source.start(1), end)  # “so Ann Lee zur „Post“”
        return None if names_thing else object_of_verb(scene, source.start(1), source.end(1))
    if (aside := _ASIDE.search(scene.text, start, end)) is not None:
        return _first_named(scene, tokens_of(scene.text, aside.start(1), aside.end(1)))
    if (spoken := repeated_before(scene, tokens)) is not None:
        return spoken
    for i in range(len(tokens) - 1, -1, -1):
        word = tokens[i].word
        if not (is_saying(scene, tokens, i, beside=introduces and i >= len(tokens) - 2) or word in JUDGING):
            continue
        if word in JUDGING and word not in SAYING and is_noun_here(scene, tokens, i):
            continue
        if any(
            one.word in PREPOSITIONS and other.word == "which" for one, other in itertools.pairwise(tokens[i + 1 :])
        ):
            return None  # “Lee read out the law, under which a mayor must be “sober””
        if _is_in_relative(tokens, i):
            continue  # “The contract, which Lee signed in May, gives them “the last word””
        if _is_denied(scene, tokens, i):
            if word in _NO_ANSWER:
                continue  # “Lee said that she would not comment “until it is over””
            return None
        if word == "read" and 0 < i < len(tokens) - 1 and tokens[i - 1].word in CARRIERS and (
            tokens[i + 1].word in PREPOSITIONS | _ALOUD
        ):  # fmt: skip
            continue  # “Lee said in a statement read to the court: …”
        if word in _DENYING and not introduces:
            return None  # “Lee denied that it is a “sham””
        if not i:
            # “Said Ann Lee: …”, but “said Ann Lee, and turned the sign to “Closed””
            return object_of_verb(scene, tokens[0].end, end) if introduces else None
        if tokens[-1].word == ":" and tokens[-2].word in CARRIERS and _tells_of_others(tokens[i + 1 : -2]):
            # “Lee said a friend had sent a note with the words: …”
            friend = Attribution(tokens[i + 1].start, tokens[-2].end, "")
            return carrier_of_words(scene, tokens[i + 1 :]) or friend
        if _NAMING.match(tokens[-1].word) and not governs_words(tokens, i):
            return None  # “said that it has the name “…””, “adding the words “…” to its sign”
        if word in PARTICIPLES and not (i and tokens[i - 1].word in AUXILIARIES):
            return _participle_subject(scene, tokens, i)
        if i > 1 and tokens[i - 1].word == "i" and tokens[i - 2].word in {"when", "as", "after", "where"}:
            continue  # “Lee told me when I asked about it: …”
        if is_passive_verb(tokens, i) and not any(token.word == "by" for token in tokens[i:]):
            continue  # “Lee said that they had been warned “again and again””
        return subject_of_verb(scene, tokens, i) or _dropped(scene, tokens, i)
    if (subject := subject_before_colon(scene, tokens)) is not None:
        return subject
    if scene.language == "fr" and (goes_on := _AND_TO_ADD.search(scene.text, start, end)):
        return Attribution(goes_on.start(), goes_on.end(), "", again=True)
    if tokens and tokens[-1].word in {"as", "als"} and (judged := _judge_as(scene, tokens)) is not None:
        return judged
    if introduces and (found := carrier_of_words(scene, tokens) or _labelled(scene, start, tokens)) is not None:
        return found
    if scene.language == "de" and _is_separated(scene.text, tokens, end):
        return main_subject(scene, tokens)
    return source_of_sentence(scene, start, end)


def _first_named(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the subject of “as Ann Lee puts it”, “wie er lachend berichtet”."""
    mention = mention_at(scene, tokens[0])
    return main_subject(scene, tokens[:1]) if mention is None else Attribution(mention.start, mention.end, mention.name)


def _is_separated(text: str, tokens: list[Token], end: int) -> bool:
    """Whether a German verb of saying has its particle after it: “warf ihm „…“ vor”, “warf ihm vor, er sei „…“”."""
    behind = _PARTICLE_BEHIND.match(text, end) is not None
    return behind or any(one.word == "vor" and other.word == "," for one, other in itertools.pairwise(tokens))


def _dropped(scene: Scene, tokens: list[Token], verb: int) -> Attribution | None:
    """Returns the last subject if a Spanish verb of saying has none: “En su informe sostuvo que …”."""
    named = scene.names.within(scene.article, tokens[0].start, tokens[verb].start)
    if scene.language not in DROPPING or named or tokens[verb].word not in ROMANCE or begins_subject(scene, tokens[0]):
        return None
    return Attribution(tokens[verb].start, tokens[verb].end, resolve_dropped(scene, tokens[0].start))


def denies_saying(scene: Scene, start: int, end: int) -> bool:
    """Whether the words before an opening mark deny that the quotation was said: “He never said “please””."""
    tokens = tokens_of(scene.text, start, end)
    return any(
        is_saying(scene, tokens, i, beside=False)
        and (_is_denied(scene, tokens, i) or tokens[i - 1].word in {"nobody", "no-one"})
        for i in range(max(1, len(tokens) - 2), len(tokens))
    )


def carried_by_thing(scene: Scene, start: int, end: int) -> bool:
    """Whether the words before an opening mark say that the quotation is printed on a thing: “under a sign that said”.

    “A letter that said” may be the subject's own.
    """
    tokens = [token.word for token in tokens_of(scene.text, start, end)[-3:]]
    bears = len(tokens) > 2 and (tokens[-1] in SAYING or tokens[-1] in BESIDE)
    relative = tokens[-2:-1] in (["that"], ["which"]) and tokens[0] not in CARRIERS - BOARDS
    return bears and (relative or tokens[-2] in BOARDS)


def said_within(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns the speaker named inside French marks: « Non, a déclaré Ann Lee. C'est fini. »"""
    if scene.language != "fr":
        return None
    for mark in INCISE.finditer(scene.text, start, end):
        if tells_who_speaks(mark):
            stop = _SENTENCE_STOP.search(scene.text, mark.end(), end)
            return said_after(scene, mark.start("first"), stop.start() if stop else end)
    return None


def _tells_of_others(between: list[Token]) -> bool:
    """Whether there is another verb between a verb of saying and a note, letter or message."""
    return any(token.word in _HAVE | AUXILIARIES or token.word.endswith("ed") for token in between)


def _is_in_relative(tokens: list[Token], verb: int) -> bool:
    """Whether a verb is in a relative clause between commas, so that the words after it are somebody else's."""
    commas = [k for k, token in enumerate(tokens) if token.word == ","]
    opening = max((k for k in commas if k < verb), default=len(tokens))
    return (
        opening < verb
        and tokens[opening + 1].word in {"which", "who"}
        and any(verb < k < len(tokens) - 1 for k in commas)
    )


def _judge_as(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the subject of “welcomed the study as “beautifully done””."""
    verb = next((i for i in range(len(tokens) - 2, 0, -1) if tokens[i].word in JUDGING_AS), 0)
    return subject_of_verb(scene, tokens, verb) if verb else None


def _is_denied(scene: Scene, tokens: list[Token], verb: int) -> bool:
    """Whether a saying is denied: “never said”, “denied saying”, “rejected claims that Lee said”, “did not say if”."""
    before = [token.word for token in tokens[:verb]]
    if before[-1:] == ["of"] and not _ACCUSED.isdisjoint(before[-5:-1]):
        return True  # “is accused of calling Lee “a fool””
    helpers = itertools.takewhile(
        lambda token: token.word in HELPERS | AUXILIARIES | _NEGATED or is_adverb(scene, token),
        reversed(tokens[:verb]),
    )
    if not _NEGATED.isdisjoint(token.word for token in helpers) or (before and before[-1] in _DENIED):
        return True
    if "neither" in before and "nor" in before:
        return True
    claims = (before[max(0, k - 4) : k] for k in range(1, len(before)) if before[k] == "that")
    return any(
        near[-1] in _DENIED or not (_CLAIMS.isdisjoint(near) or _DENIED.isdisjoint(before)) for near in claims
    )  # fmt: skip


def _participle_subject(scene: Scene, tokens: list[Token], i: int) -> Attribution | None:
    """Returns the subject of “saying”: the name right before it (“, with Ann Lee saying”), or the main subject."""
    if tokens[i - 1].word == "as" if i else False:
        return _quoted_as_saying(scene, tokens, i - 1)
    named = mention_at(scene, tokens[i - 1]) if i else None
    first = next((k for k in range(i) if named is not None and tokens[k].start >= named.start), 0)
    if named is not None and not named.possessive and first and tokens[first - 1].word == "with":
        return Attribution(named.start, named.end, named.name)  # “it ends with Ann Lee saying”
    if i > 1 and is_person_noun(tokens[i - 1].word) and tokens[i - 2].word in _OF_A_STRANGER:
        return Attribution(tokens[i - 2].start, tokens[i - 1].end, "")  # “recalled a man shouting …”
    if named is None and "without" in (token.word for token in tokens[max(0, i - 4) : max(0, i - 1)]):
        return None  # “without officials calling it …”
    clause = i
    while clause and tokens[clause - 1].word not in CLAUSE_ENDINGS:
        clause -= 1
    own = tokens[clause:i]
    if clause and not own and tokens[clause - 1].word == "and":  # “saying that …, and calling it …”
        first = next((k for k in range(clause - 1, 0, -1) if tokens[k].word in PARTICIPLES), 0)
        if first:
            return _participle_subject(scene, tokens[: first + 1], first)
    if clause and own and (own[0].word == "with" or len(own) <= 3):
        mention = mention_at(scene, own[-1])
        if mention is not None and not mention.possessive and mention.start >= own[0].start:
            return Attribution(mention.start, mention.end, mention.name)
        if own[0].word == "with":
            return None
    return main_subject(scene, tokens[:i])


def _quoted_as_saying(scene: Scene, tokens: list[Token], i: int) -> Attribution | None:
    """Returns who is quoted: “The Post quoted Ann Lee as saying”, “Ann Lee was quoted by the Post as saying”."""
    quoted = next((k for k in range(i - 1, 0, -1) if tokens[k].word in _QUOTES), None)
    if quoted is None:
        return None
    if tokens[quoted - 1].word in AUXILIARIES:
        return main_subject(scene, tokens[:quoted])
    named = scene.names.within(scene.article, tokens[quoted].end, tokens[i].start)
    if not named or named[0].possessive:
        return None
    before = [token.word for token in tokens[quoted + 1 :] if token.end <= named[0].start]
    beside = len(before) <= 5 and PREPOSITIONS.isdisjoint(before)  # “quote the mayor, Ann Lee, as saying”
    return Attribution(named[0].start, named[0].end, named[0].name) if beside else None


def source_of_sentence(scene: Scene, start: int, end: int) -> Attribution | None:
    """Returns the speaker of a sentence that opens with its source: “According to Ann Lee, the talks are “dead””."""
    lead = ACCORDING.match(scene.text, start, end)
    if lead is None:
        return None
    if (tokens := tokens_of(scene.text, start, end)) and _NAMING.match(tokens[-1].word):
        return None  # “According to Lee, it ends with the words “…””
    comma = scene.text.find(", ", lead.end(), end)
    return object_of_verb(scene, lead.end(), end if comma < 0 else _end_of_phrase(scene, lead.end(), comma, end))


def _end_of_phrase(scene: Scene, start: int, comma: int, end: int) -> int:
    """Returns where “the skipper, Tom Lind,” ends: at the second comma if no name precedes the first."""
    if scene.names.within(scene.article, start, comma):
        return comma
    second = scene.text.find(", ", comma + 2, end)
    return comma if second < 0 else second


def _begins_with_speaker(scene: Scene, tokens: list[Token], found: Attribution) -> bool:
    """Whether an attribution after a quotation begins with the speaker, or a title, role or possessive before it."""
    between = [token.word for token in tokens if token.end <= found.start]
    between = between[between[:1] == ["as"] :]  # “as Ann Lee put it”
    if "by" in between and not AUXILIARIES.isdisjoint(between):
        between = between[between.index("by") + 1 :]  # “Ann Lee was told by the judge, Tom Roy”
    if len(between) > 2 and between[0] in PERSON_DETERMINERS and between[-1] == ",":
        between = between[-1:]  # “the lawyer for the firm, Ann Lee, said”
    if scene.language == "nl" and "van" in between:
        return False  # “Het tij” van Ann Lee vertelt
    return len(between) <= 6 and not any(word in PREPOSITIONS or word in SAYING for word in between)


def _labelled(scene: Scene, start: int, tokens: list[Token]) -> Attribution | None:
    """Returns a name alone or with its office: “Ann Lee: …”, “Ann Lee, engineer: …”, “Engineer Ann Lee — …”."""
    if len(tokens) > 3 and tokens[-3].word == "on" and tokens[-2].word in _PLATFORMS:
        name = tokens[: -4 if tokens[-4].word == "," else -3]
        tokens = [*name, tokens[-1]]  # “Ann Lee on X:”
    mentions = scene.names.within(scene.article, start, tokens[-2].end if len(tokens) > 1 else start)
    if len(mentions) == 2 and mentions[0].possessive and mentions[0].start == tokens[0].start:
        tokens = [token for token in tokens if token.start > mentions[0].end + 2]  # “Lee’s manager Tom Roy: …”
        mentions = mentions[1:]
    if (
        not tokens
        or tokens[-1].word not in {":", "—", "–"}
        or len(mentions) != 1
        or mentions[0].possessive
        or len(tokens) > 8
    ):
        return None
    mention = mentions[0]
    before = [token for token in tokens if token.end <= mention.start]
    if [token.word for token in before[:2]] == ["and", "from"]:
        before = before[2:]  # “And from the mayor, Ann Lee:”
    behind = [token for token in tokens if token.start >= mention.end]
    office = len(before) <= 2 and not any(token.word in PREPOSITIONS | CLAUSE_ENDINGS for token in before)
    if (
        office
        and (len(behind) == 1 or behind[0].word == ",")
        and (scene.text[start : tokens[0].end].lstrip()[:1].isupper())
    ):
        return Attribution(mention.start, mention.end, mention.name)
    return None
