"""Finds the subject behind any verb right after a quotation: “…“, klagt Ann Lee; “…”, reconoció; ”…”, säger rektor Lee.

English puts it there only behind a verb of saying.
"""

from __future__ import annotations

import re

from index.corpus.calendar_names import WEEKDAYS
from index.corpus.person_words import TITLES
from index.corpus.tokens import COMMON_WORDS, word_set
from index.facts.antecedents import resolve_dropped
from index.facts.clause_subjects import CLAUSE_ENDINGS, object_of_verb, small_words
from index.facts.name_resolution import Mention
from index.facts.reporting_verbs import (
    ARTICLELESS,
    CLITICS,
    DROPPING,
    GOING_ON,
    INVERTING,
    PREPOSITIONS,
    ROMANCE,
    ROMANCE_HELPERS,
    SAYING,
    TO_SOMEBODY,
)
from index.facts.scene import Attribution, Scene, Token, after_preposition, mention_at, sex_of_pronoun
from index.lazy_regex import lazy

_ARTICLES = {
    "de": word_set("der die das ein eine sein seine ihr ihre"),
    "fr": word_set("le la les un une son sa l' l’"),
    "es": word_set("el la los las un una su"),
    "it": word_set("il lo la i gli le un uno una l' l’"),
    "pt": word_set("o a os as um uma seu sua"),
    "nl": word_set("de het een zijn haar"),
}
# Between a verb and its subject behind it.
_BETWEEN = word_set(
    "sich auch también aussi hier ayer gestern heute hoy aussitôt toutefois encore ensuite alors enfin luego entonces"
) | {day for language in INVERTING for day in WEEKDAYS.get(language, ())}
_LEADS_VERB = lazy(rf"(?:{'|'.join(map(re.escape, ROMANCE_HELPERS | CLITICS | _BETWEEN))}|.*ment|.*mente)$")
_TO = TO_SOMEBODY | {"ante"}
_ALL = frozenset({"all'", "all’"})  # “all’imputato”
_TO_THE_PRESS = word_set(
    "este esta ce cette questo questa nuestro notre nostro presse prensa stampa imprensa periodistas journalistes"
)
_NEAR = 5000  # characters around a name, in which its other forms are looked for
_MOST_ROLES = 5  # words of a role before a name: “säger kommunens nya trafikchef Ann Lee”
# Verbs of whoever hears or reads the words.
_HEARS = lazy(
    r"(?:h[öø]r(?:t|te|ten|de|er)?|las|liest|entend(?:it|u)?|lit|lu|oyó|escuchó|leyó|sent[eì]|sentito|legge|lesse|letto|ouviu|"
    r"leu|hoort|hoorde|leest|läste?r?|læste?r?|les(?:er|te)|fi(?:ck|k|kk)|u?słysza\w*|przeczyta\w*|u?slyše\w*|přečet\w*|"
    r"у?слыша\w*|прочита\w*)$"
)
_PAUSE = frozenset(",?!…—–-")
_AND = word_set("i och og oraz a и")
# Past tenses that show a sex, and cases other than the nominative: “powiedział rzecznik Marka Wolskiego”.
_MASCULINE, _FEMININE = lazy(r".*[łlл]$"), lazy(r".*(?:[łlл]a|ла)$")
_NO_MAN, _NO_WOMAN = lazy(r".*[aeiouyąęěáéíůаяыиеуюо]$"), lazy(r".*[yiouęůыиеуюо]$")
_OBLIQUE = lazy(r".*(?:ego|iej|ému|ého|ové|emu|ого|его|ому|ему)$")


def inverted_subject(scene: Scene, tokens: list[Token], start: int, end: int) -> Attribution | None:
    """Returns the subject of any verb right after a quotation: “…“, klagt Ann Lee; “…”, reconoció."""
    lead = 0  # “lui a aussitôt répondu”, “le contestó”
    while lead < min(len(tokens) - 1, 4) and scene.language != "de" and _LEADS_VERB.match(tokens[lead].word):
        lead += 1
    verb, common = tokens[lead], COMMON_WORDS[scene.language] - SAYING - {"gibt"}
    if not verb.word[0].isalpha() or scene.text[verb.start].isupper() or verb.word in common | PREPOSITIONS:
        return None
    if _HEARS.match(verb.word):
        return Attribution(verb.start, verb.end, "")  # “…“, las Ann Lee auf dem Schild
    behind = tokens[lead + 1 :]
    while behind and behind[0].word in _BETWEEN:
        behind = behind[1:]
    if scene.language in ARTICLELESS:
        return _without_article(scene, verb, behind, start, end)
    if behind and (behind[0].word in _TO or behind[0].word[:4] in _ALL) and (
        subject := _behind_hearer(scene, behind)
    ) is not None:  # fmt: skip
        return object_of_verb(scene, subject.start, end) or Attribution(subject.start, subject.end, "")
    if behind and behind[0].word in _TO and not (scene.language == "pt" and behind[0].word == "a"):
        # “declaró a este diario Ann Lee”, but “declaró a Ann Lee”
        named = next(filter(None, (mention_at(scene, token) for token in behind[:6])), None)
        first = next((i for i, token in enumerate(behind) if named is not None and token.start >= named.start), 0)
        hearer = scene.text[behind[1].start : behind[first].start] if first > 1 else ""
        if hearer.islower() and _TO_THE_PRESS.isdisjoint(token.word for token in behind[1:first]):
            return Attribution(behind[0].start, behind[first].end, "")  # “dijo a la vecina Ann Lee”
        behind = behind[first if first > 1 and behind[first - 1].word not in PREPOSITIONS else 0 :]
    if behind and begins_subject(scene, behind[0]):
        return object_of_verb(scene, behind[0].start, end) or Attribution(behind[0].start, behind[0].end, "")
    alone = not behind or (scene.language == "es" and verb.word.endswith("ó"))
    return subject_not_printed(scene, tokens[lead:]) if alone else None


def _behind_hearer(scene: Scene, tokens: list[Token]) -> Token | None:
    """Returns where the subject begins behind whom it addresses: the second article of “a la jueza Ann Lee el reo Tom”.

    Behind a comma only if the name has one before it, too: “a su jueza, Ann Lee, el reo”, but “a Ann Lee, la jueza”.
    """
    for i in range(1 if tokens[0].word[:4] in _ALL else 2, min(len(tokens), 10)):
        before = tokens[i - 1]
        either = tokens[0].word == tokens[i].word  # Portuguese “a” is “to” and “the”
        if either or not _is_article(scene, tokens[i]) or (i == 2 and _is_article(scene, before)):
            continue
        if before.word == ",":
            named = mention_at(scene, tokens[i - 2])
            first = next((k for k in range(i) if named is not None and tokens[k].start >= named.start), 0)
            return tokens[i] if first and tokens[first - 1].word == "," else None
        if before.word not in PREPOSITIONS | CLAUSE_ENDINGS | _TO:
            return tokens[i]
    return None


def subject_not_printed(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the speaker of a verb without a subject: in Spanish the last subject, “«…», lamentó.”

    The words after the verb may describe somebody who is not known.
    """
    verb = tokens[0]
    if len(tokens) > 1 and scene.language in INVERTING and begins_subject(scene, tokens[1]):
        return Attribution(tokens[1].start, tokens[1].end, "")
    if verb.word in GOING_ON & ROMANCE:
        return Attribution(verb.start, verb.end, "", again=True)
    return Attribution(verb.start, verb.end, resolve_dropped(scene, verb.start)) if scene.language in DROPPING else None


def begins_subject(scene: Scene, token: Token) -> bool:
    """Whether a word after a verb begins its subject: a pronoun, a name, a title or an article."""
    if sex_of_pronoun(scene, token.word) or token.word in TITLES or mention_at(scene, token) is not None:
        return True
    return _is_article(scene, token) or scene.text[token.start].isupper()


def _is_article(scene: Scene, token: Token) -> bool:
    articles = _ARTICLES.get(scene.language, frozenset())
    return token.word in articles or token.word[:2] in {"l'", "l’"} & articles


def _without_article(scene: Scene, verb: Token, behind: list[Token], start: int, end: int) -> Attribution | None:
    """Returns the subject of a verb behind a comma or dash, if only a role without an article is before its name."""
    if _PAUSE.isdisjoint(scene.text[start - 2 : verb.start]):
        return None  # “The Pier” won Ann Lee a prize
    if behind and sex_of_pronoun(scene, behind[0].word):
        return object_of_verb(scene, behind[0].start, end)
    small = small_words(scene)
    for i, token in enumerate(behind[:_MOST_ROLES]):
        mention = next((m for m in scene.names.within(scene.article, token.start, end) if m.start == token.start), None)
        if mention is not None:
            rest = [one for one in behind[i:] if one.start >= mention.end]
            joint = len(rest) > 1 and rest[0].word in _AND and any(mention_at(scene, one) for one in rest[1:4])
            named = not joint and not mention.possessive and _is_nominative(scene, verb, mention, rest, small)
            return Attribution(behind[0].start if joint else mention.start, mention.end, mention.name if named else "")
        if token.word in small or not scene.text[token.start].islower():
            break
    alone = not behind or not behind[0].word[0].isalpha() or behind[0].word in small
    one = verb.word in SAYING or _MASCULINE.match(verb.word) or _FEMININE.match(verb.word)  # not “сообщили в клубе”
    if alone and one and scene.language in DROPPING:
        return _if_of_sex(verb, subject_not_printed(scene, [verb]))
    return Attribution(verb.start, (behind or [verb])[0].end, "")


def subject_before_colon(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the subject of any verb before a colon, if its name is right before it: “Rektor Ann Lee svarar: ”…””."""
    if scene.language not in ARTICLELESS or len(tokens) < 3 or tokens[-1].word != ":":
        return None
    verb, mention = tokens[-2], mention_at(scene, tokens[-3])
    small = small_words(scene)
    if mention is None or mention.possessive or verb.word in small or not scene.text[verb.start].islower():
        return None
    named = _is_nominative(scene, verb, mention, [], small) and not after_preposition(
        scene.text, tokens[0].start, mention
    )
    return Attribution(mention.start, mention.end, mention.name) if named else None


def _is_nominative(scene: Scene, verb: Token, mention: Mention, rest: list[Token], small: frozenset[str]) -> bool:
    """Whether a name is a subject by its form, unlike “säger Ann Lees advokat”, “powiedział rzecznik Marka Wolskiego”.

    “Jana Nowaka” may be a woman; beside a Jan Nowak it is his name.
    """
    first, *more = scene.text[mention.start : mention.end].casefold().split()
    if scene.language in ("da", "sv"):
        return not (mention.name.endswith("s") and _goes_on_in_noun(scene, rest, small))
    if not more:
        return True
    no_subject = _NO_MAN if _MASCULINE.match(verb.word) else _NO_WOMAN
    if _OBLIQUE.match(more[-1]) or no_subject.match(first):
        return False
    man = re.compile(rf"\b{re.escape(first[:3])}\w*\s{re.escape(more[-1][:-1])}\b", re.IGNORECASE)
    near = max(0, mention.start - _NEAR), mention.end + _NEAR
    return not (more[-1].endswith(("a", "а")) and man.search(scene.text, *near))


def _goes_on_in_noun(scene: Scene, rest: list[Token], small: frozenset[str]) -> bool:
    return bool(rest) and scene.text[rest[0].start].islower() and rest[0].word not in small


def _if_of_sex(verb: Token, found: Attribution | None) -> Attribution | None:
    """Drops the name of a speaker whose sex is not that of the verb: “dodała” of Marek."""
    if found is None or not found.name:
        return found
    woman = found.name.split()[0].endswith(("a", "я", "а"))
    wrong = _MASCULINE.match(verb.word) if woman else _FEMININE.match(verb.word)
    return Attribution(found.start, found.end, "") if wrong else found
