"""Classifies a message before retrieval: a question about the story, or something else that people say.

The rules of `intent_wording` come first, in the order below. A linear model on the message's embedding and on features
of its wording decides the rest. It is fitted by `python -m training.intent` on generic utterances and on questions
about invented stories; its coefficients (`data/intent.json`) fit the shipped encoder only: with another encoder, the
rules alone decide.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from index.answer.intent_wording import (
    ABOUT_BOT,
    ASKS,
    ASKS_WHO_SAYS,
    CHAT,
    CONTINUES,
    ELLIPSIS,
    FACE,
    LONGEST_PHRASE,
    OVERVIEW,
    POINTS_TO_ARTICLE,
    REQUEST,
    Intent,
    Kind,
    core_of,
    intent_towards_bot,
    is_in_passing,
    other_language,
    refers_to_previous,
    script_of,
    without_phrases,
)
from index.answer.query import QUESTION_CHARACTERS, asked_field
from index.corpus.tokens import STOP, guess_language, stem
from index.lazy_regex import lazy
from index.models.default_encoder import DEFAULT
from index.models.encoder import Encoder
from index.models.shipped import checked

ADDRESS = "@bot"
"""Placeholder for the bot's own mention in a message."""

REPLIES: dict[str, str] = {
    "greeting": "Hello! Ask me something about the story.",
    "thanks": "You are welcome.",
    "farewell": "Goodbye!",
    "empty": "There is no question in that.",
    "chat": "I only answer questions about the story, with excerpts from its articles. Ask me one.",
    "no_context": "I do not know what that refers to. Reply to one of my answers, or ask in a whole sentence.",
    "about_bot": (
        "I answer questions about this story with excerpts copied from its articles, each under its outlet. "
        "Where the articles do not say, I say so. Ask in your own words, or ask for a summary."
    ),
    "overview": "The story at a glance:",
    "nothing_further": "I find nothing further on that in the articles.",
    "other_language": (
        "The articles are in {language}. I search them for the names and words of your question all the same; "
        "asked in {language} it finds more."
    ),
}
LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
}


@dataclass(frozen=True, slots=True)
class ReadIntent:
    """What a message wants. `text` is the message without greeting, thanks and address; `kind` is the key of the reply.

    `kind` "passing" means no reply at all, "no_context" a question that makes sense only after another one, "continue"
    a request for more on the previous question. `refers`: the message refers back to what was said. `language` is the
    code ("de") of a message in another language than the articles'; empty if unknown. `doubtful`: the message may be
    small talk, so only a confident answer is shown.
    """

    intent: Intent
    text: str
    kind: Kind = ""
    refers: bool = False
    language: str = ""
    doubtful: bool = False


def read_intent(
    text: str,
    *,
    follows: bool = False,
    language: str = "en",
    script: str = "LATIN",
    knows: Callable[[str], bool] | None = None,
    weigh: Weigh | None = None,
) -> ReadIntent:
    """Classifies a message. Never raises for any text.

    Args:
        text: the message, with the bot's own mention written `@bot` and anybody else's `@someone`.
        follows: whether there is a previous question to refer to.
        language, script: those of the articles; see `language_of_story`.
        knows: whether a word occurs in the story; tells "can you take dogs on the ferry" from "can you dance".
        weigh: decides what no rule recognises; see `IntentModel`.
    """
    text = text[:QUESTION_CHARACTERS]
    if is_in_passing(text):
        return ReadIntent("small_talk", text, "passing")
    said, (text, kind) = text, without_phrases(text)
    core = core_of(text)
    if not core:
        drawn = any(unicodedata.category(character) in ("So", "Sk") for character in text) or FACE.search(text)
        return ReadIntent("small_talk", text, kind or ("chat" if drawn else "empty"))
    if len(core) <= LONGEST_PHRASE and (ruled := _by_rules(text, core, knows, follows=follows)) is not None:
        return replace(ruled, kind=kind) if kind and ruled.kind == "chat" else ruled  # “nice, thanks” is thanks
    signs = signs_of(text, core, kind, knows)
    # A message that continues a question, or asks in words of the story, is a question whatever its topic sounds like.
    about_story = signs.known >= _MIN_KNOWN and signs.known > signs.unknown
    asks_on = signs.asks and (follows or about_story or _CONJUNCTION.match(core) is not None)
    read = ReadIntent("question", text, refers=refers_to_previous(core))
    if not (asks_on and signs.known):
        read = _by_model(read, core, kind, signs, weigh, knows, asks_on=asks_on)
    other = other_language(core, language, script)
    if other is not None and (read.intent == "question" or signs.words > _FEW_WORDS):
        return ReadIntent("other_language", text, language=other)
    if read.intent == "small_talk" and re.search(rf"\w.*{ADDRESS}\b.*\w", said, re.DOTALL):
        return ReadIntent("small_talk", text, "passing")
    return read


def _by_rules(text: str, core: str, knows: Callable[[str], bool] | None, *, follows: bool) -> ReadIntent | None:
    """Classifies by wording alone; None if no rule applies."""
    if POINTS_TO_ARTICLE.fullmatch(core):
        return ReadIntent("about_article", text, "" if follows else "no_context", refers=True)
    if follows and ASKS_WHO_SAYS.fullmatch(core):
        return ReadIntent("about_article", text, refers=True)
    if ELLIPSIS.fullmatch(core):
        continues: Kind = "continue" if CONTINUES.fullmatch(core) else ""
        return ReadIntent("question", text, continues if follows else "no_context", refers=True)
    asked = REQUEST.sub("", core)
    if OVERVIEW.fullmatch(asked):
        return ReadIntent("overview", text)
    if asked_field(text) is not None:
        return ReadIntent("about_article", text)
    if ABOUT_BOT.fullmatch(asked):
        return ReadIntent("about_bot", text)
    if CHAT.fullmatch(core):
        return ReadIntent("small_talk", text, "chat")
    if (about := intent_towards_bot(core, knows)) is not None:
        return ReadIntent(about, text, "chat" if about == "small_talk" else "")
    return None


# The model

Wants = Literal["question", "small_talk", "overview", "about_bot"]
WANTS: tuple[Wants, ...] = ("question", "small_talk", "overview", "about_bot")
FITTED = "intent.json"

_SENTENCE_END = lazy(r"[.!;:]+\s+")
_WORD = lazy(r"\w{3,}")
_FIRST_PERSON = lazy(r"\b(?:i|me|my|i'm|im)\b")
_SECOND_PERSON = lazy(r"\b(?:you|u|your|ur)\b")
_MANY_WORDS = 12
_MANY_UNKNOWN = 4


@dataclass(frozen=True, slots=True)
class Signs:
    """Features of a message's wording.

    `asks`: it has a question mark, or one of its sentences begins like a question. `phrase`: a greeting, thanks or the
    like was removed. `known` and `unknown` count content words that occur in the story and that do not. `words` counts
    all words. `first_person`, `second_person`: it mentions its author, the bot.
    """

    asks: bool
    phrase: bool
    known: int
    unknown: int
    words: int
    first_person: bool
    second_person: bool

    def row(self) -> list[float]:
        """Returns the model's input columns."""
        content = self.known + self.unknown
        return [
            float(self.phrase and not self.asks),
            float(self.known > 0 and self.unknown == 0),
            float(self.asks),
            float(self.known > 0),
            self.known / content if content else 0.0,
            float(content == 0),
            min(self.unknown, _MANY_UNKNOWN) / _MANY_UNKNOWN,
            float(self.asks and self.known > 0),
            min(self.words, _MANY_WORDS) / _MANY_WORDS,
            float(self.first_person),
            float(self.second_person),
        ]


def signs_of(text: str, core: str, kind: Kind, knows: Callable[[str], bool] | None) -> Signs:
    """Computes the features: `core` is the text without phrases and punctuation, `kind` the first phrase removed."""
    content = [word for word in _WORD.findall(core) if stem(word) not in STOP]
    known = sum(knows(word) for word in content) if knows is not None else 0
    asks = "?" in text or any(ASKS.match(sentence) for sentence in _SENTENCE_END.split(core))
    return Signs(
        asks,
        bool(kind),
        known,
        len(content) - known,
        len(core.split()),
        bool(_FIRST_PERSON.search(core)),
        bool(_SECOND_PERSON.search(core)),
    )


Weigh = Callable[[str, Signs], Mapping[Wants, float] | None]
"""(core of a message, signs) → log-odds of each intent against a question; None without a model."""


@dataclass(frozen=True, slots=True)
class _Fitted:
    """`embedding` (intents, dimension), `signs` (intents, columns of `Signs.row`), `bias` (intents,)."""

    embedding: NDArray[np.float32]
    signs: NDArray[np.float32]
    bias: NDArray[np.float32]


@cache
def _fitted() -> _Fitted:
    stored = json.loads(checked(Path(__file__).parent / "data" / FITTED))
    return _Fitted(*(np.asarray(stored[name], np.float32) for name in ("embedding", "signs", "bias")))


@dataclass(frozen=True, slots=True)
class IntentModel:
    """The fitted model with its encoder. Implements `Weigh`."""

    encoder: Encoder

    def __call__(self, core: str, signs: Signs) -> Mapping[Wants, float] | None:
        if self.encoder.identity.model != DEFAULT:
            return None
        fitted = _fitted()
        vector = self.encoder.encode([core], "query")[0]
        logits = fitted.embedding @ vector + fitted.signs @ np.asarray(signs.row(), np.float32) + fitted.bias
        return {wants: float(logit - logits[0]) for wants, logit in zip(WANTS, logits, strict=True)}


# Log-odds against a question, chosen by cross-validation on the utterances in training/intents.
_SMALL_TALK_ODDS = 3.0  # small talk from here on
_DOUBTFUL_ODDS = -1.0  # possibly small talk from here on
_PHRASE_KNOWN_ODDS = 0.0  # small talk, with a greeting or thanks and words of the story
_PHRASE_ODDS = -3.0  # small talk, with a greeting or thanks and no words of the story
_MARGIN = 1.0  # margin by which a summary or help must be more likely than anything else
_CAPITALISED_LATER = lazy(r"(?<=\w\W)[A-ZÀ-Þ][\w-]+")
_CONJUNCTION = lazy(r"(?:and|but|or|also)\b")
_MIN_KNOWN = 2  # words that occur in the story
_FEW_WORDS = 3  # in another language; fewer may be a greeting


def _names_known(text: str, knows: Callable[[str], bool]) -> bool:
    """Whether a capitalised word after the first one occurs in the story."""
    return any(knows(word.casefold()) for word in _CAPITALISED_LATER.findall(text))


def _by_model(
    asked: ReadIntent,
    core: str,
    kind: Kind,
    signs: Signs,
    weigh: Weigh | None,
    knows: Callable[[str], bool] | None,
    *,
    asks_on: bool,
) -> ReadIntent:
    """Classifies by the model; without a model, a message is `asked`, a question.

    `asks_on`: it continues a question, or asks in words of the story.
    """
    text = asked.text
    odds = weigh(core, signs) if weigh is not None else None
    if odds is None:
        return replace(asked, doubtful=weigh is not None and not signs.asks and not signs.known)
    chat = odds["small_talk"]
    if kind and not signs.asks and chat > (_PHRASE_KNOWN_ODDS if signs.known else _PHRASE_ODDS):  # “thanks a lot, mate”
        return ReadIntent("small_talk", text, kind)
    for wants in ("overview", "about_bot"):
        if not signs.known and odds[wants] > _MARGIN + max(0.0, chat):
            return ReadIntent(wants, text)
    if chat > _SMALL_TALK_ODDS and not asks_on:
        # With a name of the story it is a question, and only a sure answer is shown: “what did Cher reply to Ann Lee?”
        names = signs.asks and knows is not None and _names_known(text, knows)
        return replace(asked, doubtful=True) if names else ReadIntent("small_talk", text, "chat")
    # A question in words of the story is about it, whatever its topic sounds like: gossip is news somewhere.
    return replace(asked, doubtful=chat > _DOUBTFUL_ODDS and not (signs.asks and signs.known))


def language_of_story(text: str) -> tuple[str, str]:
    """Returns the language ("en") and the script ("LATIN") of most of a story's text."""
    return guess_language(text), script_of(text[:2000]) or "LATIN"
