"""Questions made by rule from the texts: who said a quotation, what somebody said, and follow-ups."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from training.chat import STOP, names_in
from training.sources import Item

QUOTED = re.compile(r"[\"“]([^\"“”]{18,260})[\"”]")
_SAYS = r"said|says|told|wrote|added|tweeted|claimed|explained|stated|commented|replied|responded|warned|insisted"
_SPEAKER_FIRST = re.compile(rf"\b((?:[A-Z][\w'’.-]+\s){{1,4}})(?:\w+ly |also |then |later )?(?:{_SAYS})\b")
_SPEAKER_LAST = re.compile(rf"\b(?:{_SAYS})\s((?:[A-Z][\w'’.-]+\s?){{1,4}})")
PRONOUN_SPEAKS = re.compile(
    rf"\b(?:[Hh]e|[Ss]he) (?:\w+ly |also |then |later )?(?:{_SAYS})\b|\b(?:{_SAYS}) (?:he|she)\b"
)
_PRONOUN = re.compile(r"\b(he|she|him|his|her)\b")
WHO_SAID = (
    'who said "{q}"', 'who said "{q}"?', '"{q}" - who said that?', 'who was it that said "{q}"?', 'who wrote "{q}"?',
    'who said that {q}?', "who said {q}", 'who came out with "{q}"', 'whose words are "{q}"?', '"{q}" who said this',
    'who tweeted "{q}"?', 'who called it "{q}"', 'where does "{q}" come from',
)  # fmt: skip
SAID_WHAT = (
    "what did {n} say about {t}?",
    "what did {n} say about {t}",
    "what does {n} think about {t}?",
    "what was {n}'s take on {t}?",
    "did {n} say anything about {t}?",
    "what has {n} said about {t}?",
    "{n} on {t}?",
    "what did {n} tell people about {t}",
    "how did {n} describe {t}?",
    "has {n} commented on {t}?",
)
SHORT_FOLLOW_UPS = {
    "when": ("and when?", "when was that?", "when?", "and when was this", "what day was that?", "when tho"),
    "where": ("and where?", "where was that?", "where?", "where did it happen"),
    "why": ("why?", "why tho", "and why?", "how come?", "what for?", "and why did they do that?", "why was that"),
    "who": ("who?", "and who was it?", "who was that?", "by who?"),
    "how many": ("how many?", "and how many was it?", "how many were there?"),
    "how much": ("how much?", "and how much was it?"),
    "how": ("how?", "and how?", "how did that work?"),
    "how old": ("how old?", "and how old was he?", "how old is she?", "age?"),
}


def quotes_in(sentence: str) -> list[str]:
    """Returns quoted text that reads like speech: at least five words, most of them in lower case."""
    found = [hit.group(1).strip() for hit in QUOTED.finditer(sentence)]
    return [
        quote
        for quote in found
        if len(quote.split()) >= 5 and sum(word[:1].islower() for word in quote.split()) >= 0.6 * len(quote.split())
    ]


def ask_who_said(quote: str, rng: Random) -> str:
    """Asks for the speaker of three to ten consecutive words of a quotation."""
    words = quote.split()
    size = min(len(words), rng.randint(3, 10))
    start = 0 if rng.random() < 0.4 else rng.randrange(len(words) - size + 1)
    return rng.choice(WHO_SAID).format(q=" ".join(words[start : start + size]).strip(" ,.;:?!"))


def speaker_in(sentence: str) -> str | None:
    """Returns the name next to a verb of saying, if there is one."""
    bare = QUOTED.sub('""', sentence)
    for pattern in (_SPEAKER_FIRST, _SPEAKER_LAST):
        hit = pattern.search(bare)
        if hit:
            name = hit.group(1).strip(" .,")
            if name.split()[0].lower() not in STOP and len(name) > 2:
                return name
    return None


def person_in(sentence: str) -> str | None:
    """Returns the likely antecedent of a pronoun in the next sentence: a speaker, else the first multi-word name."""
    spoken = speaker_in(sentence)
    if spoken:
        return spoken
    for name in names_in(sentence):
        if len(name.split()) in (2, 3) and " of " not in name and " the " not in name:
            return name
    return None


def name_for_pronoun(item: Item) -> str | None:
    """Resolves "he" or "she" in the question from the sentence before the answering one."""
    if len(item.gold) != 1 or item.gold[0] == 0 or names_in(item.question):
        return None
    hit = _PRONOUN.search(item.question)
    if not hit or not _PRONOUN.search(item.paragraph[item.gold[0]].lower()):
        return None
    person = person_in(item.paragraph[item.gold[0] - 1])
    if not person:
        return None
    owned = hit.group() == "his" or (hit.group() == "her" and item.question[hit.end() : hit.end() + 1] == " ")
    put = f"{person}'s" if owned else person
    return item.question[: hit.start()] + put + item.question[hit.end() :]


def subject_of(sentence: str, speaker: str, rng: Random) -> str | None:
    """Returns one or two consecutive words of what was said, as a topic."""
    told = " ".join(quotes_in(sentence)) or sentence
    words = re.findall(r"[A-Za-z][\w'’-]+", told)
    spoken = speaker.lower().split()
    good = [
        index
        for index, word in enumerate(words)
        if len(word) > 4 and word.lower() not in STOP and word.lower() not in spoken and not word.endswith("ly")
    ]
    if not good:
        return None
    at = rng.choice(good)
    following = words[at + 1 : at + 2]
    if following and at + 1 in good and rng.random() < 0.5:
        return f"{words[at]} {following[0]}"
    return str(words[at])


def ask_what_said(speaker: str, subject: str, rng: Random) -> str:
    return rng.choice(SAID_WHAT).format(n=speaker, t=subject)


def asking_word(question: str) -> str:
    """Returns the kind of answer that a careful question wants: a key of SHORT_FOLLOW_UPS, or ''."""
    hit = re.match(r"(how (?:many|much|old)|how|when|where|why|who)\b", question.lower())
    return hit.group(1) if hit else ""


def follow_up(earlier: Item, item: Item, rng: Random) -> tuple[str, str] | None:
    """Returns (earlier question, follow-up) for two questions on one paragraph, or None."""
    kind = asking_word(item.question)
    if (
        kind in SHORT_FOLLOW_UPS
        and rng.random() < 0.4
        and earlier.gold == item.gold
        and asking_word(earlier.question) != kind
    ):
        return earlier.question, rng.choice(SHORT_FOLLOW_UPS[kind])
    shared = [name for name in names_in(item.question) if any(word in earlier.question for word in name.split())]
    if not shared:
        return None
    pronoun = rng.choice(["he", "she", "they", "it", "that", "him", "this"])
    text = item.question
    for name in shared:
        owned = r"(?:\b[Tt]he )?" + re.escape(name) + r"['’]s\b"
        text = re.sub(owned, {"he": "his", "she": "her", "it": "its"}.get(pronoun, "their"), text)
        text = re.sub(r"(?:\b[Tt]he )?" + re.escape(name), pronoun, text)
    start = rng.choice(["", "", "and ", "so ", "ok and "])
    return earlier.question, (start + text[0].lower() + text[1:]) if start else text


def without_sentences(item: Item, gone: tuple[int, ...]) -> Item:
    """Returns the paragraph without its answering sentences."""
    kept = tuple(text for number, text in enumerate(item.paragraph) if number not in gone)
    return replace(item, paragraph=kept, gold=(), span=None)
