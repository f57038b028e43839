"""What a message wants, before anything is retrieved: an answer from the story, or something else that people say.

The rules of `intent_wording` decide, in the order below. What they leave open is compared with `intent_examples`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from index.answer.intent_examples import Wants
from index.answer.intent_wording import (
    ABOUT_BOT,
    ASKS,
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
    is_in_passing,
    leans_on_before,
    other_language,
    said_to_bot,
    script_of,
    without_phrases,
)  # fmt: skip
from index.answer.query import QUESTION_CHARACTERS, asked_field
from index.answer.question_words import STOP, stem
from index.corpus.sentences import guess_language
from index.lazy_regex import late

ADDRESS = "@bot"
"""How the bot's own mention stands in a message."""
__all__ = ["ReadIntent", "is_in_passing", "language_of_story", "read_intent", "refers_back", "reply_to"]

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
    """What a message wants. `text` is the message without greeting, thanks and address; `kind` names the reply.

    `kind` "passing" asks for no reply at all, "no_context" is a question that only makes sense after another one,
    "continue" wants more on the question before. `refers` says whether the message leans on what was said before.
    `language` is that of a message in another language than the articles', as "de"; empty where it is not known.
    """

    intent: Intent
    text: str
    kind: Kind = ""
    refers: bool = False
    language: str = ""


def read_intent(
    text: str,
    *,
    follows: bool = False,
    language: str = "en",
    script: str = "LATIN",
    knows: Callable[[str], bool] | None = None,
    nearness: Callable[[str], Mapping[Wants, float]] | None = None,
) -> ReadIntent:
    """What a message wants. Never raises for what a person may type.

    Args:
        text: the message; the bot's own mention in it is written `@bot`, anybody else's `@someone`.
        follows: whether there is a question before it that it can refer to.
        language, script: those of the articles, as `language_of_story` gives them.
        knows: whether the story prints a word; it tells "can you take dogs on the ferry" from "can you dance".
        nearness: decides what no rule knows; see `NearestExamples`.
    """
    text = text[:QUESTION_CHARACTERS]
    if is_in_passing(text):
        return ReadIntent("small_talk", text, "passing")
    said, (text, kind) = text, without_phrases(text)
    core = core_of(text)
    if len(core) > LONGEST_PHRASE:
        other = other_language(core, language, script)
        return ReadIntent("question", text) if other is None else ReadIntent("other_language", text, language=other)
    if not core:
        signs = any(unicodedata.category(character) in ("So", "Sk") for character in text) or FACE.search(text)
        return ReadIntent("small_talk", text, kind or ("chat" if signs else "empty"))
    if (ruled := _by_rules(text, core, knows, follows=follows)) is not None:
        return ruled
    if (other := other_language(core, language, script)) is not None:
        return ReadIntent("other_language", text, language=other)
    if nearness is not None and (read := _by_examples(text, core, kind, knows, nearness)) is not None:
        inside = re.search(rf"\w.*{ADDRESS}\b.*\w", said, re.DOTALL)
        return ReadIntent("small_talk", text, "passing") if read.intent == "small_talk" and inside else read
    return ReadIntent("question", text, refers=leans_on_before(core))


def _by_rules(text: str, core: str, knows: Callable[[str], bool] | None, *, follows: bool) -> ReadIntent | None:
    """What the wording alone says; None where it leaves that open."""
    if POINTS_TO_ARTICLE.fullmatch(core):
        return ReadIntent("about_article", text, "" if follows else "no_context", refers=True)
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
    if (about := said_to_bot(core, knows)) is not None:
        return ReadIntent(about, text, "chat" if about == "small_talk" else "")
    return None


_LONGEST = 12  # words; what is longer carries something to search for
# By how much small talk must be nearer than a question is, as `NearestExamples` measures it: by more where a message
# asks, or has a word of the story, and by most where it does both. Chosen on all parts in tests/index/answer/intents
# but the last.
_LEAD_NEEDED = {(False, False): 0.04, (False, True): 0.13, (True, False): 0.19, (True, True): 0.3}  # (asks, known)
_LEAD_IF_ABOUT_ONESELF = 0.05  # “give me a compliment”: asks, but for nothing that the story prints
_ABOUT_ONESELF = late(r"\b(?:me|my|mine)\b")
_GOES_ON = late(r"(?:and|but|or|also)\b")
_CLEARLY_NEARER = 0.1
_WEIGHT_OF_STORY = 0.2


def _by_examples(
    text: str,
    core: str,
    kind: Kind,
    knows: Callable[[str], bool] | None,
    nearness: Callable[[str], Mapping[Wants, float]],
) -> ReadIntent | None:
    """What the nearest examples want; None where that is an answer from the story."""
    asks = "?" in text or ASKS.match(core) is not None
    known = knows is not None and any(knows(w) for w in re.findall(r"\w{3,}", core) if stem(w) not in STOP)
    if len(core.split()) > _LONGEST or (asks and _GOES_ON.match(core)):
        return None
    near = nearness(core)
    chat = near["small_talk"]
    lead = chat - near["question"] + _WEIGHT_OF_STORY * (chat - near["story"])
    if kind and not asks and (lead > 0 or not known):  # “thanks a lot, mate”
        return ReadIntent("small_talk", text, kind)
    for wants in ("overview", "about_bot"):
        if not known and near[wants] - max(near["question"], chat) > _CLEARLY_NEARER:
            return ReadIntent(wants, text)
    needed = _LEAD_NEEDED[asks, known]
    if asks and not known and _ABOUT_ONESELF.search(REQUEST.sub("", core)):
        needed = _LEAD_IF_ABOUT_ONESELF
    return ReadIntent("small_talk", text, "chat") if lead > needed else None


def refers_back(text: str) -> bool:
    """Whether a message leans on what was said before: "and why?", "what did he say then?", "source?"."""
    core = core_of(without_phrases(text)[0])
    return any(rule.fullmatch(core) for rule in (ELLIPSIS, POINTS_TO_ARTICLE)) or leans_on_before(core)


def reply_to(reading: ReadIntent, language: str = "en") -> str | None:
    """The bot's own words for a reading: None where it is let pass, empty where the articles speak."""
    if reading.kind == "passing":
        return None
    line = REPLIES.get(reading.kind or reading.intent, "")
    return line.format(language=LANGUAGES.get(language, "another language"))


def language_of_story(text: str) -> tuple[str, str]:
    """The language ("en") and the script ("LATIN") that a story's text is mostly in."""
    return guess_language(text), script_of(text[:2000]) or "LATIN"
