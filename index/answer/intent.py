"""Classifies a message before retrieval: a question about the story, or something else that people say.

Rules of wording come first, in the order of `_by_rules`; `intent_model` decides the rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from index.answer.intent_model import Signs, Weigh
from index.answer.phrases import (
    ABOUT_BOT,
    ASKS_SPEAKER,
    ASKS_WHO_SAYS,
    BOT_WORDS,
    CHAT,
    CHITCHAT,
    CONTINUES,
    ELLIPSIS,
    EXPLETIVE,
    FOLLOWING_NAME,
    LANGUAGE_OF_PHRASE,
    LEADING,
    LEADING_ALONE,
    LEADING_NAME,
    OF_THE_ANSWER,
    OVERVIEW,
    PERSONAL,
    POINTS_TO_ARTICLE,
    PRONOUN_ALONE,
    QUOTED_YOU,
    REFERS,
    REFERS_IN,
    REQUEST,
    TO_BOT,
    TO_BOT_FRAME,
    TRAILING,
    Kind,
)
from index.answer.results import QUESTION_CHARACTERS
from index.corpus.tokens import STOP, guess_language, other_language, stem, straight, word_set
from index.lazy_regex import lazy

Intent = Literal["question", "overview", "about_bot", "about_article", "small_talk", "other_language"]
Field = Literal["author", "published", "url", "headline", "list"]
Knows = Callable[[str], bool]
"""Whether a word occurs in the story."""

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
        "The articles are in {language}. I searched them for the names and words of your question all the "
        "same; a question in {language} finds more."
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


_LONGEST_PHRASE = 160  # characters; no rule applies to longer messages


# Phrases around a question

_MOST_PHRASES = 8  # removed at each end
_LAST_CHARACTERS = 60


def without_phrases(text: str) -> tuple[str, Kind]:
    """Removes greetings, thanks, laughter, agreement and address at both ends; returns the rest and the first kind.

    The rest is normalised: compatibility forms, straight apostrophes, and letters repeated at most twice.
    """
    text = _LENGTHENED.sub(r"\1\1", unicodedata.normalize("NFKC", straight(text)))
    kind: Kind = ""
    for _ in range(_MOST_PHRASES):
        before = text
        for name, pattern in LEADING:
            if found := pattern.match(text):
                text = text[found.end() :]
                if kind in ("", "chat"):  # “nice, thanks” is thanks
                    kind = name
                if named := FOLLOWING_NAME.match(text):
                    text = text[named.end() :]
        for pattern in (LEADING_ALONE, LEADING_NAME):
            if (found := pattern.match(text)) and not CHAT.fullmatch(core_of(text)):
                text = text[found.end() :]
                kind = kind or "chat"
        if text == before:
            break
    for _ in range(_MOST_PHRASES):
        # Only the last characters: searching from every position of a long text would be quadratic.
        found = TRAILING.search(text, max(0, len(text) - _LAST_CHARACTERS))
        if found is None or not _stays_complete(text, found) or CHAT.fullmatch(core_of(text)):
            break
        text = f"{text[: found.start()]}{found['mark']}"
        if kind in ("", "chat"):
            kind = next((name for name in ("thanks", "farewell", "chat") if found[name]), kind)
    return text.strip(), kind


def _stays_complete(text: str, found: re.Match[str]) -> bool:
    """Whether the text stays complete without the match: not “who is the” for “who is the bot”."""
    before = text[: found.start()].split()
    return not before or before[-1].casefold().strip(",.!?") not in _UNFINISHED


_UNFINISHED = word_set("""
the a an this that your my is are was were be of to for with by on in at and or say said says name called u you i
""")
_LENGTHENED = lazy(r"(\w)\1{2,}")
_NOT_WORDS = lazy(r"[^\w\s'@#%$£€.,:;!?/()+*×=-]")


def phrase_language(text: str) -> str:
    """Returns the code of the language of the greeting, thanks or farewell that a message begins with; "" if none does.

    Not of English ones.
    """
    return next((code for code, pattern in LANGUAGE_OF_PHRASE if pattern.match(text)), "")


def core_of(text: str) -> str:
    """Returns the lower-case words without emoji and surrounding punctuation; empty without letters or digits.

    `text` is what `without_phrases` left.
    """
    words = " ".join(_NOT_WORDS.sub(" ", text).casefold().split()).strip(" .,:;!?/-=()")
    return words if any(character.isalnum() for character in words) and not _FACE.fullmatch(words) else ""


_FACE = lazy(r"[xX:;=8]+[-o^']*[dDpPoO0xX3()]|\^_*\^")


# The bot is mentioned but not addressed

_MENTION = lazy(
    r"\w.*?(?P<before>\w+)[\s,]+@(?:story)?bot\b(?:'s)?(?P<mark>\s*[,:])?\s*(?P<after>[\w']*)",
    re.IGNORECASE | re.DOTALL,
)
_WORDS_BEFORE = word_set("""
use used using ask asked asking told tell tells think thinks thought like likes love loves hate hates try tried that
what let with by about from at to is did does has have says said see saw than because if why invited added install
installed the our this my when while as and trust trusts blame not for of like unlike another mute muted unmute ban
banned kick kicked block blocked ping pinged tag tagged spam spamming bother bothering rename replace remove removed
fix fixed break broke abuse abusing feed teach taught show shows showed hear heard call called
""")
_WORDS_AFTER = word_set("""
is was isn't wasn't said says does did didn't doesn't has had thinks thought never always can can't cannot will won't
would knows knew told tells gave gives answered answers seems looks got gets just really already usually often
sometimes should posted posts wrote writes comes came goes went works worked needs makes made keeps kept does
""")
_TO_SOMEONE = lazy(r"\s*@someone\b(?!\s*@(?:story)?bot\b).*?[\w']\s+@(?:story)?bot\b.*\w", re.IGNORECASE | re.DOTALL)


def is_in_passing(text: str) -> bool:
    """Whether the bot (`@bot`) is talked about, not addressed: its mention is part of a sentence."""
    if _TO_SOMEONE.match(text):
        return True
    found = _MENTION.match(text)
    if found is None or found["mark"]:
        return False
    before, after = found["before"].casefold(), found["after"].casefold()
    return after in _WORDS_AFTER or (before in _WORDS_BEFORE and not (after == "" and text.rstrip().endswith("?")))


# What refers back

_OPENING_MARKS = ' ¿¡“"«-–—…'


def refers_to_previous(core: str) -> bool:
    """Whether a word of the message refers back to what was said."""
    return REFERS.search(EXPLETIVE.sub(" ", core)) is not None


def is_ellipsis(text: str) -> bool:
    """Whether a message says nothing without the question before: "and why?", "who said that?"."""
    return any(rule.fullmatch(core_of(without_phrases(text)[0])) for rule in (ELLIPSIS, ASKS_WHO_SAYS, ASKS_SPEAKER))


def refers_back(text: str) -> bool:
    """Whether a message refers back to what was said: "and why?", "what did he say then?", "source?", "und wann?"."""
    text = without_phrases(text)[0]
    core = core_of(text)
    if any(rule.fullmatch(core) for rule in (ELLIPSIS, POINTS_TO_ARTICLE, ASKS_WHO_SAYS)):
        return True
    other = REFERS_IN.get(guess_language(text))
    return refers_to_previous(core) if other is None else other.search(text.lstrip(_OPENING_MARKS)) is not None


# Addressed to the bot


def intent_towards_bot(core: str, knows: Knows | None) -> Intent | None:
    """Classifies a message about “you”; None if it asks the bot about something, or “you” is people in general."""
    if TO_BOT_FRAME.match(core) and not CHITCHAT.fullmatch(core):
        return None
    if not (found := TO_BOT.fullmatch(core)) or QUOTED_YOU.search(core):
        return None
    said = found["rest"].strip() or core[: found.start("you")]
    if PERSONAL.search(core) or OF_THE_ANSWER.match(core):
        return "small_talk"
    if len(said.split()) <= _LONGEST_REST and BOT_WORDS.search(said):
        return "about_bot"
    if knows is not None and any(
        knows(word) for word in re.findall(r"\w{3,}", found["rest"]) if stem(word) not in STOP
    ):
        return None
    return "small_talk"


_LONGEST_REST = 5  # words about the bot itself


# About the articles themselves

PIECE_OF_NEWS = (
    r"(?:articles?|pieces?|story|report|post|version|coverage|page|write-?up|take|account|copy|column|blog|headline)"
)
_FIELD_PATTERNS: tuple[tuple[Field, str], ...] = (
    (
        "author",
        r"\bwho(?:\s+(?:is|was))?\s+(?:wrote|writes|write|authored|penned|"
        rf"(?:the\s+)?(?:author|writer|reporter|journalist)(?:\s+(?:of|behind|for))?)\b.*\b{PIECE_OF_NEWS}\b|\b(?:author|byline|writer)\b.*\b{PIECE_OF_NEWS}\b|"
        rf"\b{PIECE_OF_NEWS}\b.*\b(?:written|penned|authored)\s+by\b|"
        r"\bwho\s+(?:wrote|writes|reported)\s+(?:it\s+|this\s+)?(?:for|in|at)\b",
    ),
    (
        "published",
        r"\b(?:when|what\s+(?:day|date)|which\s+day|date)\b.*\b"
        rf"(?:{PIECE_OF_NEWS}\b.*\b(?:published|out|posted|printed|written|run|from|up)|"
        rf"(?:published?|post|print|run|write)\b.*\b{PIECE_OF_NEWS})\b|"
        rf"\bdate\s+of\s+(?:this|that|the)\s+{PIECE_OF_NEWS}\b|\bhow\s+old\s+is\s+(?:this|that|the)\s+(?:article|piece|report|post)\b",
    ),
    (
        "url",
        rf"\b(?:link|url|web\s*address)\b.*\b(?:to|for|of)\b|\bwhere\s+(?:can|could|do|to)\b.*\bread\b.*\b{PIECE_OF_NEWS}\b|"
        rf"\b(?:send|give|got|have|drop)\b.*\b(?:link|url)\b",
    ),
    (
        "headline",
        rf"\b(?:headline|title)\b.*\b(?:of|for|on|at)?\b.*\b{PIECE_OF_NEWS}\b|\bwhat\s+(?:is|was|’s|'s)\b.*\bheadline\b",
    ),
    (
        "list",
        r"\b(?:which|what|how\s+many|list)\s+(?:of\s+)?(?:the\s+|all\s+|other\s+|your\s+)*"
        r"(?:outlets|articles|sources|papers|sites)\b(?:.{0,20}\b(?:do\s+you|have\s+you|you\s+(?:have|got|know|use|read)|are\s+there|are\s+in\s+(?:here|this))\b|"
        r"\s*\?*$)|"
        r"^\W*(?:(?:please|can|could|would|may|you|i|we|see|have|get|show|give|send|tell|name|me|us)\s+)*(?:(?:a|the)\s+list\s+of\s+)?"
        r"(?:the\s+|all\s+|your\s+|of\s+)*(?:outlets|articles|sources|newspapers)(?:\s+(?:please|pls|plz))?\W*$",
    ),
)
_ARTICLES = lazy(
    r"\b(?:the|these|those|all|your)\s+(?:articles|pieces)\b", re.IGNORECASE
)  # the list has each one's field
_FIELDS = tuple((field, lazy(pattern, re.IGNORECASE)) for field, pattern in _FIELD_PATTERNS)


def asked_field(text: str) -> Field | None:
    """Returns the metadata field that a question asks for; "list" if it asks for the articles, or a field of all."""
    field = next((field for field, pattern in _FIELDS if pattern.search(text)), None)
    return "list" if field is not None and _ARTICLES.search(text) else field


# Questions

_ASKS = lazy(
    r"(?:(?:and|but|so|then|or|wait|hold\s+(?:up|on)|tl;?dr|eli5)[\s,:]+)*(?!what\s+an?\s)(?:(?:who|what|why|when|where|which|how)'?(?:s|re|d|ll|tf)?|"
    r"whom|whose|wat|wut|wot|waht|hwat|wen|wher|wich|hwo|y|is|are|was|"
    r"were|do|does|did|has|have|had|can|could|will|"
    r"would|should|may|might|am|tell|show|list|explain|describe|(?:compare|contrast)(?!\s+you)|find|give|quote|name|any|isn't|"
    r"wasn't|didn't|doesn't|don't|aren't)\b"
)


# Reading


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
    knows: Knows | None = None,
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
        drawn = any(unicodedata.category(character) in ("So", "Sk") for character in text) or _FACE.search(text)
        return ReadIntent("small_talk", text, kind or ("chat" if drawn else "empty"), language=phrase_language(said))
    if len(core) <= _LONGEST_PHRASE and (ruled := _by_rules(text, core, knows, follows=follows)) is not None:
        if ruled.intent == "small_talk":
            ruled = replace(ruled, language=phrase_language(said))
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


def _by_rules(text: str, core: str, knows: Knows | None, *, follows: bool) -> ReadIntent | None:
    """Classifies by wording alone; None if no rule applies."""
    field = asked_field(text)
    if POINTS_TO_ARTICLE.fullmatch(core) and (follows or field != "list"):
        return ReadIntent("about_article", text, "" if follows else "no_context", refers=True)
    if follows and ASKS_WHO_SAYS.fullmatch(core):
        return ReadIntent("about_article", text, refers=True)
    if PRONOUN_ALONE.fullmatch(core):
        return ReadIntent("question", text, "no_context", refers=True)
    if ELLIPSIS.fullmatch(core):
        continues: Kind = "continue" if CONTINUES.fullmatch(core) else ""
        return ReadIntent("question", text, continues if follows else "no_context", refers=True)
    asked = REQUEST.sub("", core)
    if OVERVIEW.fullmatch(asked) and field != "list":
        return ReadIntent("overview", text)
    if field is not None:
        return ReadIntent("about_article", text)
    if ABOUT_BOT.fullmatch(asked):
        return ReadIntent("about_bot", text)
    if CHAT.fullmatch(core):
        return ReadIntent("small_talk", text, "chat")
    if (about := intent_towards_bot(core, knows)) is not None:
        return ReadIntent(about, text, "chat" if about == "small_talk" else "")
    return None


# What no rule recognises

_SENTENCE_END = lazy(r"[.!;:]+\s+")
_WORD = lazy(r"\w{3,}")
_FIRST_PERSON = lazy(r"\b(?:i|me|my|i'm|im)\b")
_SECOND_PERSON = lazy(r"\b(?:you|u|your|ur)\b")


def signs_of(text: str, core: str, kind: Kind, knows: Knows | None) -> Signs:
    """Computes the features: `core` is the text without phrases and punctuation, `kind` the first phrase removed."""
    content = [word for word in _WORD.findall(core) if stem(word) not in STOP]
    known = sum(knows(word) for word in content) if knows is not None else 0
    asks = "?" in text or any(_ASKS.match(sentence) for sentence in _SENTENCE_END.split(core))
    return Signs(
        asks,
        bool(kind),
        known,
        len(content) - known,
        len(core.split()),
        bool(_FIRST_PERSON.search(core)),
        bool(_SECOND_PERSON.search(core)),
    )


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


def _names_known(text: str, knows: Knows) -> bool:
    """Whether a capitalised word after the first one occurs in the story."""
    return any(knows(word.casefold()) for word in _CAPITALISED_LATER.findall(text))


def _by_model(
    asked: ReadIntent,
    core: str,
    kind: Kind,
    signs: Signs,
    weigh: Weigh | None,
    knows: Knows | None,
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
