"""Classifies a message before retrieval: a question about the story, or something else that people say.

Rules of wording come first, in the order of `_by_rules`. A linear model on the message's embedding and on features of
its wording decides the rest. It is fitted by `python -m training.intent` on generic utterances and on questions about
invented stories; its coefficients (`data/intent.json`) fit the shipped encoder only: with another encoder, the rules
alone decide.
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

from index.answer.phrases import (
    FOLLOWING_NAME,
    LANGUAGE_OF_PHRASE,
    LEADING,
    LEADING_ALONE,
    LEADING_NAME,
    TRAILING,
    Kind,
    in_any_language,
)
from index.answer.results import QUESTION_CHARACTERS
from index.corpus.tokens import COMMON_WORDS, STOP, WORD_PATTERN, guess_language, stem, straight, word_set
from index.lazy_regex import lazy
from index.models.default_encoder import DEFAULT
from index.models.encoder import Encoder
from index.shipped import checked

Intent = Literal["question", "overview", "about_bot", "about_article", "small_talk", "other_language"]
Field = Literal["author", "published", "url", "headline", "list"]

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
            if (found := pattern.match(text)) and not _CHAT.fullmatch(core_of(text)):
                text = text[found.end() :]
                kind = kind or "chat"
        if text == before:
            break
    for _ in range(_MOST_PHRASES):
        # Only the last characters: searching from every position of a long text would be quadratic.
        found = TRAILING.search(text, max(0, len(text) - _LAST_CHARACTERS))
        if found is None or not _stays_complete(text, found) or _CHAT.fullmatch(core_of(text)):
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


# Overview, the bot itself, small talk

_REQUEST = lazy(
    r"^(?:(?:please|pls|kindly|just|then|now|and|but|so)\s+)*"
    r"(?:(?:can|could|would|will)\s+(?:you|u|someone|somebody|anyone|anybody)\s+(?:please\s+|"
    r"just\s+|maybe\s+)*|i(?:'d|\s+would)?\s+(?:like|want|need)\s+(?:you\s+to\s+|to\s+(?:know|"
    r"get|have|see|read)\s+)?)?"
    r"(?:(?:tell|give|get|show|send|explain|write)\s+(?:me|us)\s+|(?:explain|describe)\s+)?"
)
_SHORT = (
    r"(?:(?:an?|the|some|your)\s+)?(?:(?:quick|short|brief|one[\s-]line|rough|general|"
    r"little|full|whole|main|key|important|big|basic)\s+)*"
)
_STORY = (
    r"(?:it|this|that|these|all(?:\s+of)?(?:\s+(?:this|it|that))?|everything|things|(?:the|"
    r"this|your|that)\s+(?:whole\s+|entire\s+|full\s+)?(?:story|stories|news|articles?|"
    r"event|events|case|situation|thing|affair|topic|saga|drama|coverage|matter))"
)
_FOR = (
    r"(?:\s+(?:please|for\s+(?:me|us)|up|so\s+far|here|then|exactly|again|quickly|briefly|"
    r"in\s+(?:short|brief|a\s+nutshell|a\s+few\s+words|one\s+sentence|simple\s+terms)|"
    r"today|right\s+now|to\s+me|to\s+us|overall|actually|lately|recently))*"
)
_OVERVIEW = lazy(
    rf"(?:{_SHORT}(?:summar(?:y|ies|ise|ize|isation|ization)|sum\s+up|recap|gist|overview|rundown|"
    r"run-down|highlights|context|background|lore|cliff\'?s?\s*notes|points|(?<=\s)facts|takeaways?|version|briefing|outline|synopsis|digest|details\s+of\s+the\s+story|"
    r"basics|low-?down|tl;?\s?dr)"
    rf"(?:\s+(?:of|on|about|for|me\s+on))?(?:\s+{_STORY})?{_FOR}|"
    rf"in\s+(?:short|brief|a\s+nutshell)|nutshell|tl;?\s?dr{_FOR}|(?:the\s+)?(?:whole|full|entire)\s+story|"
    rf"(?:the\s+)?story{_FOR}|everything{_FOR}|"
    rf"brief\s+(?:me|us){_FOR}|sum\s+{_STORY}{_FOR}|(?:summar|reca)\w+\s+{_STORY}{_FOR}|"
    rf"catch\s+(?:me|us){_FOR}|fill\s+(?:me|us)\s+in{_FOR}|(?:get|bring)\s+(?:me|us)\s+up\s+to\s+(?:speed|"
    rf"date){_FOR}|(?:get|bring)\s+(?:me|us)\s+up\s+to\s+(?:speed|date)|up\s+to\s+(?:speed|date)|"
    r"(?:(?:i|we)\s+(?:have\s+)?(?:missed|slept\s+through)\s+\w+,?\s+)?what(?:\s+(?:has|had|"
    rf"have|just|all|exactly))*\s+happened(?:\s+in\s+(?:the|this)\s+story)?{_FOR}|"
    rf"what(?:'s|s|\s+is|\s+was)?\s+(?:been\s+)?(?:happening|going\s+on|up\s+with\s+{_STORY}|"
    rf"{_STORY}(?:\s+(?:all|really))?\s+about|all\s+{_STORY}\s+about|{_SHORT}(?:story|news|latest|"
    rf"new|deal|matter|background|context|topic|headlines)){_FOR}|"
    rf"what\s+(?:did|have)\s+(?:i|we)\s+miss(?:ed)?{_FOR}|what\s+do\s+(?:we|you)\s+know(?:\s+about\s+{_STORY})?{_FOR}|"
    rf"what\s+is\s+known(?:\s+about\s+{_STORY})?{_FOR}|"
    rf"(?:any|the\s+latest|latest|more)\s+(?:news|updates?)(?:\s+on\s+{_STORY})?{_FOR}|"
    rf"(?!(?:it|this|that|these|things)\b[^a-z]*$)(?:about\s+|more\s+about\s+)?{_STORY}\s*(?:happened|story)?{_FOR}|what\s+{_STORY}\s+is\s+(?:all\s+)?about|"
    rf"(?:all\s+)?about\s+{_STORY}{_FOR}|"
    rf"(?:are\s+there\s+)?(?:any\s+)?(?:key|main)\s+(?:points|facts){_FOR}|"
    r"(?:eine?n?\s+)?(?:kurze[nr]?\s+)?(?:zusammenfassung|überblick|übersicht)|was\s+ist\s+(?:denn\s+|hier\s+)?(?:passiert|geschehen|los)|"
    r"worum\s+geht(?:'?s|\s+es)(?:\s+(?:hier|da))?|fass\s+(?:das\s+|es\s+|alles\s+|mal\s+)*zusammen|"
    r"(?:un\s+|le\s+)?(?:petit\s+)?résumé|que\s+s'est-il\s+passé|qu'est-ce\s+qui\s+(?:se\s+passe|s'est\s+passé)|"
    r"de\s+quoi\s+(?:s'agit-il|ça\s+parle)|"
    r"(?:un\s+)?(?:breve\s+)?resumen|qué\s+(?:pasó|ha\s+pasado|sucedió|ocurrió)|de\s+qué\s+(?:va|trata|se\s+trata)(?:\s+esto)?)"
)
_IT = r"(?:this|it|that|(?:this|the|your)\s+(?:bot|app|tool|thing|program|ai|assistant|service)|you|u)"
_ABOUT_BOT = lazy(
    r"(?:/?(?:help|commands?|usage|manual|instructions|faq|about|info|start|menu)(?:\s+(?:me|"
    r"please|page|list|menu|out))*|i\s+need\s+(?:some\s+)?help|"
    rf"how\s+(?:does|do|did)\s+{_IT}\s+(?:works?|function|operate|do\s+(?:it|this|that)|answer\w*|"
    r"know\w*)(?:\s+.{0,30})?|"
    r"how\s+(?:do|can|should|would|could|to)\s*(?:i|we|one|people)?\s*(?:use|talk\s+to|ask|operate|"
    rf"query|interact\s+with)(?:\s+{_IT})?(?:\s+(?:bot|an?\s+question|questions|here))?|"
    r"how\s+(?:do|can)\s+i\s+(?:delete|remove|erase|see|get)\s+(?:all\s+)?my\s+(?:data|information|"
    r"messages|history|ratings?)|"
    r"what\s+(?:can|could|should|may|do)\s+(?:i|we)\s+(?:ask|do|say|type|use)(?:\s+(?:you|u|"
    r"here|with\s+(?:you|this|it)|about))*|"
    r"what\s+(?:kind|kinds|sort|sorts|type|types)\s+of\s+(?:questions?|things)\s+(?:can|could|"
    r"may|should|do)\s+(?:i|you|we)\s+.{2,20}|what\s+questions?\s+can\s+(?:i|you|we)\s+.{2,20}|"
    r"(?:who|what|which\s+company|which\s+person)\s+(?:is|are|was|made|built|created?|wrote|"
    r"runs|owns|developed|programmed|powers|designed|operates|maintains|'s)?\s*(?:behind\s+)?(?:(?:this|"
    r"the|your)\s+(?:bot|app|tool|assistant|ai)|you|u|yourself)(?:\s+(?:exactly|for|really|again|"
    r"called|made\s+(?:of|by)|made|bot))*|"
    r"what(?:'s|s|\s+is)\s+(?:this|the|your)\s+(?:bot|app|tool)(?:'s)?(?:\s+(?:for|about|name|"
    r"purpose|called|doing(?:\s+here)?|supposed\s+to\s+do))*|"
    r"(?:who|what)\s+r\s+(?:u|you)|(?:is|are|was)\s+(?:this|it|that)\s+(?:an?\s+)?(?:(?:real\s+)?(?:bot|"
    r"ai|robot|human|person|chatgpt|gpt|llm|language\s+model))|"
    r"is\s+(?:this|the)\s+(?:bot|app|tool)\s+.{2,30}|(?:what\s+)?(?:commands|functions|features)(?:\s+(?:are\s+there|"
    r"exist|can\s+i\s+use|do\s+(?:i|you)\s+have))?|(?:list|show)(?:\s+(?:me|all|the|your|of))*\s+(?:commands|"
    r"functions|features)|"
    r"introduce\s+yourself|(?:something\s+)?(?:about\s+)?yourself|about\s+(?:you|yourself|this\s+bot)|"
    r"who\s+(?:you\s+are|am\s+i\s+talking\s+to)|what\s+you\s+(?:can\s+do|are|do)|"
    r"hilfe|(?:wer|was)\s+bist\s+du|was\s+kannst\s+du(?:\s+alles)?|wie\s+funktionierst\s+du|"
    r"(?:à\s+l')?aide|qui\s+(?:es[\s-]tu|êtes[\s-]vous)|(?:que|qu'est-ce\s+que)\s+(?:peux[\s-]tu|tu\s+peux)\s+faire|"
    r"ayuda|qui[eé]n\s+eres|qu[eé]\s+(?:eres|puedes\s+hacer))"
)
_CHAT = lazy(
    rf"(?:{in_any_language('chat')}|"
    r"i\s+(?:do\s*n'?t|do\s+not|dont)\s+(?:care|know|understand|get\s+it|think\s+so|mind|like\s+(?:it|that|this|you))|"
    r"(?:\w+\s+){0,2}bot(?:\s+(?:ever|alert|lol|energy))?|"
    r"(?:never\s*mind|nvm|forget\s+(?:it|that|about\s+it)|ignore\s+(?:that|this|me|it)|my\s+bad|"
    r"no\s+problem|no\s+worries|np|my\s+mistake|sorry(?:\s+(?:about|for)\s+(?:that|this|it))?|"
    r"(?:i\s+)?apologi[sz]e)|"
    r"(?:just\s+|only\s+)?(?:a\s+)?test(?:ing|s)?(?:\s+(?:test|testing|\d+|one|two|three|please|"
    r"this|it))*|ping|pong|check|mic\s+check|"
    r"(?:is\s+)?(?:anyone|anybody|someone|somebody|any1)\s+(?:here|there|home|alive|awake|online|"
    r"around|else\s+here)|(?:you|u|still)\s+(?:there|here|awake|alive|online|up)|"
    r"(?:can|could|will|would)?\s*(?:you|u)?\s*(?:please\s+)?(?:"
    r"tell\s+(?:me|us)\s+(?:(?:a|another|some|one\s+more|your)\s+(?:\w+\s+)?(?:jokes?|riddles?|"
    r"poems?|secrets?|lies?|fun\s+facts?|fairy\s+tales?|bedtime\s+story|story\s+about\s+.*|puns?)|"
    r"something(?:\s+.*)?)|"
    r"sing(?:\s+.*)?|rap(?:\s+for\s+.*)?|dance(?:\s+.*)?|(?:write|compose|draw|paint|bake|cook|"
    r"order|buy|generate|make|create|code|program)\s+(?:(?:me|us)\s+)?(?:an?|some|another|something)\s+.*|"
    r"play(?:\s+(?:some|a|an|me|music|with|something)(?:\s+.*)?)?|translate\b.*|(?:roll|flip|"
    r"toss|throw)\s+(?:a|an|the|some|two)\s+(?:die|dice|coins?|d\d+)|guess\s+(?:a|an|my|what|"
    r"again).*|pick\s+(?:a|an|one|any|some)\b.*|"
    r"do\s+my\s+.*|say\s+(?:something|hi|hello|hey|cheese|my\s+name|please|sorry|a\s+word|it|"
    r"that\s+again)(?:\s+.*)?|(?:solve|calculate|compute)\s+.*|count\s+to\s+\w+|remind\s+me\s+(?:to|in|at|tomorrow|later|tonight)\b.*|"
    r"set\s+an?\s+(?:timer|alarm|reminder).*|wish\s+me\s+.*|marry\s+me|hug\s+me|kiss\s+me|entertain\s+me)|"
    r"(?:what(?:'s|s|\s+is)|how\s+much\s+is|calculate)\s+\d+\s*(?:[-+*/x×^]|plus|minus|times|"
    r"divided\s+by|over)\s*\d+|\d+\s*(?:[-+*/x×^]|plus|minus|times)\s*\d+\s*=?)"
)
_ELLIPSIS = lazy(
    r"(?:(?:and|but|so|ok|then|or)\s+)*(?:then(?:\s+what)?|why(?:\s+(?:not|so|that|now|is\s+that|"
    r"was\s+that|though|then))?|who(?:\s+(?:else|exactly|is\s+(?:that|it)|was\s+(?:that|it)))?|"
    r"whom|whose|"
    r"when(?:\s+(?:was|is)\s+(?:that|it)|\s+exactly|\s+then)?|where(?:\s+(?:was|is)\s+(?:that|"
    r"it)|\s+exactly)?|how(?:\s+(?:so|come|exactly|is\s+that|was\s+that))?|what(?:\s+(?:then|"
    r"else|next|now|about\s+(?:it|that)|more|exactly|is\s+(?:that|it)))?|"
    r"which(?:\s+(?:one|ones))?|how\s+(?:long|much|many|often|old|far)|since\s+when|until\s+when|"
    r"says\s+who|(?:for|with|by|to|from)\s+(?:what|whom)|"
    r"(?:(?:tell\s+me\s+|any\s+|some\s+)?more|go\s+on|continue|elaborate|(?:more\s+)?details|"
    r"expand|keep\s+going|next)(?:\s+(?:please|(?:on|about|of)\s+(?:that|this|it|him|her|them)))*|"
    r"what\s+happened\s+(?:then|next|after(?:wards|\s+that)?)|(?:anything|anyone|who|what)\s+else)"
)
_PRONOUN_ALONE = lazy(
    r"(?:(?:and|but|so|ok|then|or)\s+)*(?:(?:what|how)\s+about\s+)?(?:he|she|they|him|her|them)(?:\s+(?:too|then))?"
)
"""It would ask the same of somebody whom neither the question nor the answer singles out: “and him?”."""


_CONTINUES = lazy(
    r"(?:(?:and|but|so|ok|then)\s+)*(?:then(?:\s+what)?|what\s+(?:then|else|next|more)|(?:(?:tell\s+me\s+|any\s+|some\s+)?more|go\s+on|"
    r"continue|elaborate|(?:more\s+)?details|expand|keep\s+going|next)(?:\s+(?:please|(?:on|about|of)\s+\w+))*|"
    r"what\s+happened\s+(?:then|next|after(?:wards|\s+that)?)|anything\s+else)"
)
_THAT = r"(?:this|that|it|these|those|them)"
_PRINTER = r"(?:paper|newspaper|outlet|site|website|source|article|magazine|channel|report)"
_POINTS_TO_ARTICLE = lazy(
    r"(?:(?:and|but|so|ok)\s+)*(?:"
    r"(?:(?:can|could|do|got|have|has|send|give|show|drop|post|get|link|is|there|i|you|u|me|us|we|the|an?|your|any|please|what's|whats|what\s+is)\s+)*"
    rf"(?:links?|urls?|sources?|sauce|receipts|citation|reference)(?:\s+(?:please|pls|plz|tho(?:ugh)?|(?:for|of|to|on)\s+{_THAT}))*|"
    rf"who\s+(?:wrote|writes|reported|printed|published|penned)\s+{_THAT}|"
    rf"who(?:'s|s|\s+is|\s+was)?\s+the\s+(?:author|writer|reporter)(?:\s+of\s+{_THAT})?|"
    rf"(?:when|where)\s+(?:was|were|is)\s+{_THAT}\s+(?:published|written|printed|posted|reported)|"
    rf"(?:when|what\s+(?:day|date|time))\s+(?:did|was|is)\s+{_THAT}\s+(?:come\s+out|out|published|written|printed)|"
    rf"who\s+(?:is|was)\s+{_THAT}\s+by|"
    rf"where(?:'s|s|\s+is|\s+was|\s+does|\s+did)?\s+(?:you\s+(?:get|find|read|take)\s+)?{_THAT}(?:\s+come)?(?:\s+from)|"
    rf"where\s+did\s+you\s+(?:get|find|read|take)\s+{_THAT}|"
    rf"(?:which|what)\s+{_PRINTER}\s+(?:is|was|are)\s+{_THAT}(?:\s+(?:from|in))?|"
    rf"(?:which|what)\s+{_PRINTER}\s+(?:said|says|printed|reported|published|wrote|has)\s+{_THAT})"
)
"""Asks for the source, author, date or address of the previous answer."""
_ASKS_WHO_SAYS = lazy(
    rf"(?:(?:and|but|so|ok|wait|really)[\s,]+)*(?:who\s+(?:told\s+you|tells\s+you|says)\s+(?:so|{_THAT})|"
    r"(?:says|according\s+to)\s+whom?)"
)
"""After an answer: who prints it. Not “who said that”, which may ask for a speaker named in another sentence."""
_ASKS_SPEAKER = lazy(rf"(?:(?:and|but|so|ok)[\s,]+)*who\s+(?:said|claims|claimed|reported|reports)\s+(?:so|{_THAT})")
# “is it true that”, “are there photos”, “she said that the bridge …”: these refer to nothing.
_EXPLETIVE = lazy(
    r"\b(?:is|was|isn't|wasn't)\s+it\s+(?:really\s+|actually\s+)?(?:true|right|correct|so|the\s+case)(?:\s+that)?\s+(?=\w)|"
    r"\b(?:is|are|was|were|isn't|aren't|will)\s+there\s+(?=\w)|\bthere\s+(?:is|are|was|were|will|has|have)\b|"
    r"\b(?:said|says?|saying|told\s+\w+|claim(?:s|ed)?|thinks?|thought|knows?|knew|believes?|believed|sure|hear|heard|read|"
    r"reports?|reported|hopes?|fears?|feared|means?|meant|clear|fact|show(?:s|ed)?)\s+that\s+(?=\w)|"
    r"\bthis\s+(?:week|month|year|summer|winter|spring|autumn|morning|evening)\b"
)
_REFERS = lazy(
    r"^(?:and|but|so|or|then|what\s+about|how\s+about|also)\b|"
    r"\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|that|those|these|this|there|then|the\s+same|one|ones|else|before|after)\b"
)


_OPENING_MARKS = ' ¿¡“"«-–—…'


def refers_to_previous(core: str) -> bool:
    """Whether a word of the message refers back to what was said."""
    return _REFERS.search(_EXPLETIVE.sub(" ", core)) is not None


# What refers back in the other languages that storybot speaks. “Das” is a pronoun unless a noun follows it; “a-t-il” is
# one if no subject precedes it, and “il y a”, “es gibt” refer to nothing.
REFERS_IN = {
    "de": lazy(
        r"^(?:und|aber|oder|also|auch|dann)\b|\b(?:er|sie|ihn|ihm|ihnen|ihre?[mnrs]?|seine[mnrs]?|sein(?=\s+\w)|"
        r"dessen|deren|diese[mnrs]?|jene[mnrs]?|dort|damals|danach|davor|dabei|dazu|dafür|dagegen|darüber|darauf|daran|"
        r"davon|damit|darum|daher|deshalb)\b|\bdas(?=\W*$|\s+(?-i:[a-zäöü]\w+)\W*$)|"
        r"(?<!gibt )(?<!gab )(?<!kam )(?<!kommt )\bes\b(?!\s+(?:gibt|gab|zu)\b)",
        re.IGNORECASE,
    ),
    "fr": lazy(
        r"^(?:et|mais|ou|puis|alors|donc|aussi)\b|(?<![-’'])\b(?:ils?|elles?)\b(?!\s+y\s+a)|"
        r"\b(?:lui|leurs?|eux|ça|cela|ceci|celui|celles?|ceux|là|ensuite|son|sa|ses)\b|\bc['’](?:était|est\s+(?:quand|qui|où|quoi)\b)|"
        r"\b(?:l['’]|(?:le|la|les)\s+)(?:a|ont|avait|avaient|aurait)\b|"
        r"^(?:qu['’]|combien\s+de\s+\w+\W+|quel(?:le)?s?\s+\w+\W+|\w+\s+)?(?:s['’]|l['’])?(?<!^y\s)(?!est-il\s+vrai)\w+-(?:t-)?(?:ils?|elles?)\b",
        re.IGNORECASE,
    ),
    "es": lazy(
        r"^(?:y|e|o|pero|entonces|también|luego)\b|\b(?:él|ellos|ellas?|ello|eso|esto|aquello|es[eao]s?(?<!es)|aquell?[oa]s?|"
        r"allí|ahí|entonces|sus?|suy[oa]s?)\b|\bles?\s+\w+(?!.*\bal?\b)|\bl[oa]s?\s+(?:\w+(?:aron|ieron|ó)|ha|han|había)\b",
        re.IGNORECASE,
    ),
}


def is_ellipsis(text: str) -> bool:
    """Whether a message says nothing without the question before: "and why?", "who said that?"."""
    return any(rule.fullmatch(core_of(without_phrases(text)[0])) for rule in (_ELLIPSIS, _ASKS_WHO_SAYS, _ASKS_SPEAKER))


def refers_back(text: str) -> bool:
    """Whether a message refers back to what was said: "and why?", "what did he say then?", "source?", "und wann?"."""
    text = without_phrases(text)[0]
    core = core_of(text)
    if any(rule.fullmatch(core) for rule in (_ELLIPSIS, _POINTS_TO_ARTICLE, _ASKS_WHO_SAYS)):
        return True
    other = REFERS_IN.get(guess_language(text))
    return refers_to_previous(core) if other is None else other.search(text.lstrip(_OPENING_MARKS)) is not None


# Addressed to the bot

_TO_BOT_FRAME = lazy(
    r"(?:(?:can|could|would|will)\s+(?:you|u)\s+(?:please\s+|maybe\s+|perhaps\s+|also\s+|just\s+|"
    r"at\s+least\s+)*(?:tell|show|explain|find|give|say|look|check|confirm|list|quote|describe|compare|contrast|"
    r"name|provide|get|clarify|help\s+me\s+(?:find|understand|with))\b|"
    r"(?:do|did|would|have|are)\s+(?:you|u)\s+(?:happen\s+to\s+|even\s+|also\s+)?(?:know|have|"
    r"got|see|think|believe|remember|say|mean|find|found|heard?|read|seen|sure|aware|recall|"
    r"mention)\b|"
    r"(?:what|how\s+much|anything\s+that)\s+(?:do|did|can|could|have|else\s+do)\s+(?:you|u)\s+(?:know|"
    r"have|got|think|say|find|found|tell\s+(?:me|us)|mean|read|make)\b|(?:what|anything)\s+(?:you|"
    r"u)\s+(?:have|know|found))"
)
_TO_BOT = lazy(
    r"(?:(?:what|who|why|when|where|how(?:\s+(?:old|tall|smart|good|accurate|reliable|fast|big|"
    r"long|many\s+\w+|much|well))?|which\s+\w+)(?:'s|s|'re|\s+the\s+\w+)?\s+(?:\w+\s+)?)?"
    r"(?:(?:am|are|r|is|was|were|do|does|did|can|could|will|would|have|has|had|should|must|may|"
    r"wo|ca|do)(?:n't|nt)?\s+)?(?:i\s+\w+\s+)?(?P<you>you|u|your|ur|you're|youre|yourself|you've|"
    r"you'll)\b(?P<rest>.*)"
)
_BOT_WORDS = lazy(
    r"\b(?:work|works|use|made|make\s+(?:things|stuff|it)\s+up|things\s+up|built|build|created?|"
    r"creator|maker|developer|owner|human|robot|bot|ai|artificial|real|"
    r"chatgpt|gpt|model|llm|commands?|data|privacy|store|save|record\w*|track|log|about\s+me|"
    r"name|sources?|answers?\s+(?:come|from)|answer|information|help|"
    r"languages?|speak|understand|reliable|accurate|trust|hallucinat\w*|lie|free|cost|purpose|"
    r"function\w*|features?|version|invite|delete|questions?|"
    r"do|able|yourself|get\s+your|call\s+you|called|program\w*|limits?|search|read)\b"
)


def intent_towards_bot(core: str, knows: Callable[[str], bool] | None) -> Intent | None:
    """Classifies a message about “you”; None if it asks the bot about something, or “you” is people in general."""
    if _TO_BOT_FRAME.match(core) and not _CHITCHAT.fullmatch(core):
        return None
    if not (found := _TO_BOT.fullmatch(core)) or _QUOTED_YOU.search(core):
        return None
    said = found["rest"].strip() or core[: found.start("you")]
    if _PERSONAL.search(core) or _OF_THE_ANSWER.match(core):
        return "small_talk"
    if len(said.split()) <= _LONGEST_REST and _BOT_WORDS.search(said):
        return "about_bot"
    if knows is not None and any(
        knows(word) for word in re.findall(r"\w{3,}", found["rest"]) if stem(word) not in STOP
    ):
        return None
    return "small_talk"


_LONGEST_REST = 5  # words about the bot itself
_OF_THE_ANSWER = lazy(
    r"(?:you|u)\s+(?:call|did\s?n[o']?t|do\s?n[o']?t|never|ca\s?n[o']?t|keep|just|got|gave|were|missed|forgot)\b"
)
_PERSONAL = lazy(
    r"\b(?:like|likes|love|loves|live|sleep|dream|eat|drink|feel|marry|old|happy|sad|single|"
    r"alive|favou?rites?|doing|friends?|hobb\w+|"
    r"girlfriend|boyfriend|dance|sing|joke|mood|birthday|lonely|bored|tired|cry|laugh|hate|parents|"
    r"mother|father|born|hair|eyes|zodiac)\b|"
    r"\bhow\s+(?:are|r)\s+(?:you|u)\b|\b(?:you|u)\s+up\s+to\b|\bare\s+(?:you|u)\s+(?:ok|okay|"
    r"there|good|well|fine|busy|sure|serious|kidding|mad|stupid|dumb|drunk)\b"
)
_QUOTED_YOU = lazy(r"[\"“][^\"”]*\b(?:you|your)\b[^\"”]*[\"”]|\b(?:said|say|says|quote|quoted|mean|means)\b")
_CHITCHAT = lazy(
    r"(?:what\s+do\s+(?:you|u)\s+(?:know|have)(?:\s+about\s+me)?|(?:do|are)\s+(?:you|u)\s+(?:know|"
    r"sure|have|think|aware)(?:\s+(?:me|that|this|it|so|of\s+it|feelings|friends|a\s+(?:name|"
    r"soul|girlfriend|boyfriend|brain|family|face|body|job)))?|"
    r"do\s+(?:you|u)\s+read(?:\s+(?:me|my\s+\w+|this|minds?))?|(?:can|could)\s+(?:you|u)\s+help(?:\s+(?:me|"
    r"us))?|do\s+you\s+remember\s+me)"
)


# Other languages

_MIN_WORDS = 2  # words of a language that make it likely
_LETTERS = {
    "de": frozenset("äöüß"),
    "fr": frozenset("àâçèéêîôùûœ"),
    "es": frozenset("áéíñóú¿¡"),
    "pt": frozenset("ãõçáéíóú"),
    "pl": frozenset("ąćęłńśźż"),
    "tr": frozenset("ığşçöü"),
    "da": frozenset("æøå"),
    "sv": frozenset("åäö"),
}
_NO_LETTERS: frozenset[str] = frozenset()


def other_language(core: str, language: str, script: str) -> str | None:
    """Returns the code of a message's language if it is not that of the articles; "" if unknown, None if it is."""
    words = re.findall(WORD_PATTERN, core)
    articles = COMMON_WORDS.get(language, frozenset())
    theirs = {
        code: [word for word in words if word in common or not _LETTERS.get(code, _NO_LETTERS).isdisjoint(word)]
        for code, common in COMMON_WORDS.items()
        if code != language
    }
    # A word of both languages is evidence for neither.
    counts = {code: sum(word not in articles for word in those) for code, those in theirs.items()}
    likeliest = max(counts, key=lambda code: counts[code])
    same = sum(word in articles and word not in theirs[likeliest] for word in words)
    is_likely = counts[likeliest] >= _MIN_WORDS and counts[likeliest] > same + (same > 0)
    written = ""
    if sum(map(str.isalpha, core)) > 1:  # a single letter may be a face: ツ
        written = "LATIN" if core.isascii() else script_of(core)
    if written and written != script:
        return likeliest if is_likely else ""
    return likeliest if is_likely else None


def script_of(text: str) -> str:
    """Returns the script of most letters as Unicode names it ("LATIN"); kana and Chinese characters are "CJK"."""
    scripts: dict[str, int] = {}
    for character in text:
        if character.isalpha():
            name = unicodedata.name(character, "?").split()[0]
            name = "CJK" if name in {"CJK", "HIRAGANA", "KATAKANA"} else name
            scripts[name] = scripts.get(name, 0) + 1
    return max(scripts, key=lambda name: scripts[name]) if scripts else ""


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


def _by_rules(text: str, core: str, knows: Callable[[str], bool] | None, *, follows: bool) -> ReadIntent | None:
    """Classifies by wording alone; None if no rule applies."""
    field = asked_field(text)
    if _POINTS_TO_ARTICLE.fullmatch(core) and (follows or field != "list"):
        return ReadIntent("about_article", text, "" if follows else "no_context", refers=True)
    if follows and _ASKS_WHO_SAYS.fullmatch(core):
        return ReadIntent("about_article", text, refers=True)
    if _PRONOUN_ALONE.fullmatch(core):
        return ReadIntent("question", text, "no_context", refers=True)
    if _ELLIPSIS.fullmatch(core):
        continues: Kind = "continue" if _CONTINUES.fullmatch(core) else ""
        return ReadIntent("question", text, continues if follows else "no_context", refers=True)
    asked = _REQUEST.sub("", core)
    if _OVERVIEW.fullmatch(asked) and field != "list":
        return ReadIntent("overview", text)
    if field is not None:
        return ReadIntent("about_article", text)
    if _ABOUT_BOT.fullmatch(asked):
        return ReadIntent("about_bot", text)
    if _CHAT.fullmatch(core):
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
