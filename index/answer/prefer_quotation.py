"""Puts somebody's words first if a question asks for them: a person's quotation, or what an outlet says on a topic."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from index.answer.about_another import reports_words_of, reports_words_of_another
from index.answer.compose import (
    NEAR_BEST,
    OFFERED_SHARE,
    RankedSentence,
    Ranking,
    content_words,
    said_by,
    stated_in,
    with_first,
    words_said,
)
from index.answer.query import AskedWords, names_in_question, share_named
from index.answer.retrieve import sentence_text, subjects_in
from index.corpus.person_words import PEOPLE_NOUNS, TITLES
from index.corpus.tokens import STOP, key, stem, stems_in, word_set
from index.lazy_regex import lazy
from index.store.protocol import GenerationReader

_PUBLICATIONS = word_set("article articles coverage media outlet outlets paper papers press report reports story")
_ABOUT = word_set("about concerning of on regarding")
_TITLE_STEMS = frozenset(map(stem, TITLES | PEOPLE_NOUNS))
_FEWEST_WORDS = 5  # of a quotation that says something by itself
# Says that somebody talked, but not what they said.
_TELLS_OF_TALK = lazy(
    r"\b(?:had|has|have)\s+(?:\w+\s+)?(?:spoken|talked|chatted|conferred|corresponded|met|discussed)\b", re.IGNORECASE
)


def with_words_first(
    generation: GenerationReader, asked: AskedWords, ranking: Ranking, fixes: Mapping[str, str], possible: float
) -> Ranking:
    """Moves the words that a question asks for to the front; without them, no answer is sure."""
    if (stated := statement_asked_for(generation, ranking.sentences, asked, fixes)) is not None:
        ranking = with_first(ranking, stated)
        return replace(ranking, confidence=max(ranking.confidence, possible))

    def stem_of(word: str) -> str:
        return stem(fixes.get(word, word))

    quoted = quotation_asked_for(generation, ranking.sentences, asked, stem_of)
    ranking = ranking if quoted is None else with_first(ranking, quoted)
    ranking = replace(ranking, sentences=without_words_of_others(generation, ranking.sentences, asked, stem_of))
    theirs = quoted is not None or _are_words_of(generation, ranking.sentences[0], asked, stem_of)
    if theirs and asked.any:  # any answer a question for any
        return replace(ranking, confidence=max(ranking.confidence, possible))
    if theirs is not False:
        return ranking
    person = [stem_of(word) for word in asked.person]
    texts = [sentence_text(generation, one.sentence) for one in ranking.sentences]
    another = reports_words_of_another(person, stated_in(generation, ranking.sentences[0]), texts)
    return replace(ranking, sureness=0.0, confidence=ranking.confidence * (possible if another else 1.0))


def _are_words_of(
    generation: GenerationReader, first: RankedSentence, asked: AskedWords, stem_of: Callable[[str], str]
) -> bool | None:
    """Whether a sentence reports words of the person asked about; None if it does not say whose they are.

    False, too, if neither it nor its passage has a word of the question's topic.
    """
    person = {stem_of(word) for word in asked.person} - STOP
    passage = generation.passage(first.passage)
    topic = {stem_of(word) for word in asked.about} - STOP - person
    if topic and topic.isdisjoint(stems_in(generation.text(first.article)[passage.start : passage.end])):
        return False
    if not person:
        return None
    speaker = stems_in(said_by(generation, first.sentence) or "")
    if not speaker.isdisjoint(person):  # “Ben Vale” and “Ann Vale”
        return person <= speaker or len(person) == 1 or not _TITLE_STEMS.isdisjoint(person)
    return reports_words_of(stated_in(generation, first), person, subjects_in(generation).get(first.sentence, ""))


def quotation_asked_for(
    generation: GenerationReader,
    ranked: Sequence[RankedSentence],
    asked: AskedWords,
    stem_of: Callable[[str], str],
) -> RankedSentence | None:
    """Returns the quotation that should come first; None if the ranking should stay.

    It is the most likely one of the person asked for, if nearly as likely as the first sentence and on the topic if
    that is; any will do if the question asks for any. One of several words goes before “No” and “Posted by Ann Lee”.

    Args:
        generation: knows who is quoted.
        ranked: most likely first.
        asked: whose words the question asks for.
        stem_of: maps a word of the question to its stem, typing errors corrected.
    """
    person = [stem_of(word) for word in asked.person]
    speakers = [said_by(generation, one.sentence, 0.0) or "" for one in ranked]
    meant = {name for name in set(speakers) if name and _is_named(name, person)}
    if len(meant) != 1:
        return None
    first, name = ranked[0], meant.pop()
    own = [one for one, speaker in zip(ranked, speakers, strict=True) if speaker == name]
    quoted = next((one for one in own if words_said(generation, one.sentence) >= _FEWEST_WORDS), own[0])
    if asked.any:
        # Whatever somebody said answers, however little it has in common with the question.
        return replace(quoted, probability=max(quoted.probability, OFFERED_SHARE * first.probability))
    text = sentence_text(generation, first.sentence)
    topic = {stem_of(word) for word in asked.about} - STOP - set(person)
    words = content_words(sentence_text(generation, quoted.sentence))
    brief = speakers[0] == name and words_said(generation, first.sentence) < _FEWEST_WORDS
    on_topic = brief or topic & content_words(text) <= words or _TELLS_OF_TALK.search(text) is not None
    likely = quoted.probability >= (OFFERED_SHARE if brief else NEAR_BEST) * first.probability
    return quoted if quoted is not first and on_topic and likely else None


def without_words_of_others(
    generation: GenerationReader, ranked: Sequence[RankedSentence], asked: AskedWords, stem_of: Callable[[str], str]
) -> tuple[RankedSentence, ...]:
    """Returns the ranking without what others are quoted as saying, unless it names the person asked for.

    The first stays. “Tom Lee said” does not name Ann Lee.
    """
    person = [stem_of(word) for word in asked.person]

    def is_others(one: RankedSentence) -> bool:
        name = said_by(generation, one.sentence)
        if not name or _is_named(name, person):
            return False
        own = set(person) - stems_in(name)
        return not own & stems_in(sentence_text(generation, one.sentence))

    return (*ranked[:1], *(one for one in ranked[1:] if not is_others(one)))


def statement_asked_for(
    generation: GenerationReader, ranked: Sequence[RankedSentence], asked: AskedWords, corrected: Mapping[str, str]
) -> RankedSentence | None:
    """Returns the most likely sentence on the topic, if the question asks what an outlet or the articles say about one.

    It has each word of the topic, and any part of each name. The reader knows only questions that one fact answers.

    Args:
        generation: has the sentences.
        ranked: of the articles asked about, most likely first.
        asked: whose words the question asks for, where "the article" stands for an outlet.
        corrected: typing error → intended word.
    """
    if key(asked.person[-1]) not in _PUBLICATIONS or key(*asked.about[:1] or ("",)) not in _ABOUT:
        return None
    texts = [sentence_text(generation, one.sentence) for one in ranked]
    names = names_in_question(" ".join(asked.about), texts, corrected)
    content = {stem(corrected.get(word, word)) for word in asked.about} - STOP
    plain = content.difference(*names)
    found = ((one, stems_in(text)) for one, text in zip(ranked, texts, strict=True) if content)
    return next((one for one, stems in found if plain <= stems and share_named(names, stems) == 1.0), None)


def _is_named(speaker: str, asked: Sequence[str]) -> bool:
    """Whether a name as asked, in stems, can be the speaker's: “Captain Lee” can be Ann Lee, “Tom Lee” cannot."""
    name = stems_in(speaker)
    given = list(itertools.takewhile(name.__contains__, reversed(asked)))
    before = asked[: len(asked) - len(given)]
    return bool(given) and (not before or before[-1] in STOP or before[-1] in _TITLE_STEMS)
