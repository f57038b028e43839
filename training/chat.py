"""Rewords careful questions the way people type in chat: seeded, and without changing what is asked."""

from __future__ import annotations

import re
from random import Random

from training.wording import AFTER, BEFORE, JOINED, KEYS, SHORT, SLANG, VAGUE_NAMES, VAGUE_WORDS

NAME = re.compile(r"\b[A-Z][\w'’.-]*[\w](?:\s+(?:of|de|van|von|al|bin|the)\s+[A-Z][\w'’-]+|\s+[A-Z][\w'’-]*\w)*")
_ASKS = r"(?:who|whom|whose|what|when|where|why|which|how(?:\s+(?:many|much|old|long|far|often|fast|big))?)"
_ASKING = re.compile(rf"^(?P<wh>{_ASKS})\b\s*(?P<rest>.*)$", re.IGNORECASE)
_AUX = re.compile(r"^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would)\s+(?P<rest>.+)$", re.IGNORECASE)
_STOP_WORDS = """
a an the of to in on at by for with from and or is are was were be been do does did has have had it its that
this these those he she they them his her their him as about into who whom whose what when where why which how
many much there any some you i we my your our us me mine yours ms mr mrs can could will would should may might
not than then so if but according
"""
STOP = frozenset(_STOP_WORDS.split())


def names_in(text: str) -> list[str]:
    """Returns capitalised runs that are names: not an ordinary word at the start of the question."""
    found = []
    for hit in NAME.finditer(text):
        name = hit.group()
        if hit.start() == 0:
            first, _, rest = name.partition(" ")
            if first.lower() in STOP or not rest:
                name = rest
        if name and name.lower() not in STOP and len(name) > 2:
            found.append(name)
    return found


def shorten_names(text: str, rng: Random) -> str:
    """Reduces some full names to first name or surname."""
    for name in names_in(text):
        parts = name.split()
        if len(parts) >= 2 and " of " not in name and " the " not in name and rng.random() < 0.5:
            text = text.replace(name, parts[-1] if rng.random() < 0.6 else parts[0], 1)
    return text


def slang(text: str, rng: Random, share: float = 0.6) -> str:
    """Replaces plain words by slang."""

    def swap(hit: re.Match[str]) -> str:
        choices = SLANG.get(hit.group().lower())
        return rng.choice(choices) if choices and rng.random() < share else hit.group()

    return re.sub(r"[A-Za-z]+", swap, text)


def typo(word: str, rng: Random) -> str:
    """Makes one typing error: a neighbouring key, or a letter dropped, doubled or transposed."""
    if len(word) < 4 or not word.isalpha():
        return word
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + rng.choice(KEYS.get(word[at].lower(), word[at])) + word[at + 1 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def reshape(question: str, rng: Random) -> str:
    """Reshapes the question: asking word last, auxiliary dropped, keywords only, or indirect."""
    body = question.rstrip(" ?.")
    asked = _ASKING.match(body)
    if not asked:
        return question
    wh, rest = asked["wh"], asked["rest"]
    aux = _AUX.match(rest)
    kind = rng.random()
    if kind < 0.3 and aux:
        return f"{aux['rest']} {wh.lower()}?"
    if kind < 0.5 and aux:
        return f"{wh} {aux['rest']}?"
    if kind < 0.7:
        kept = [word for word in rest.split() if word.lower() not in STOP]
        if len(kept) >= 2:
            return " ".join([wh.lower(), *kept] if rng.random() < 0.5 else kept)
    if kind < 0.85:
        return f"do the articles say {body[0].lower()}{body[1:]}?"
    return f"{wh} was it that {rest}?" if wh.lower() in ("who", "what") and not aux else f"so {body}"


def blur(text: str, rng: Random) -> str:
    """Replaces a name or a significant word by a vague one, as people do who think their meaning is clear."""
    names = names_in(text)
    if names and rng.random() < 0.6:
        return text.replace(rng.choice(names), rng.choice(VAGUE_NAMES), 1)
    words = text.split()
    telling = [at for at, word in enumerate(words) if len(word) > 3 and word.strip("?.,").lower() not in STOP]
    if len(telling) >= 3:
        words[rng.choice(telling)] = rng.choice(VAGUE_WORDS)
    return " ".join(words)


def shorten_words(text: str, rng: Random) -> str:
    for pattern, joined in JOINED:
        if rng.random() < 0.6:
            text = re.sub(pattern, joined, text, flags=re.IGNORECASE)
    words = [SHORT.get(word.lower(), word) if rng.random() < 0.15 else word for word in text.split()]
    return " ".join(words)


def chat(question: str, rng: Random) -> str:
    """Returns a chat wording of `question`; about a third change only in case and punctuation."""
    text = question
    if rng.random() < 0.45:
        text = shorten_names(text, rng)
    if rng.random() < 0.45:
        text = slang(text, rng)
    if rng.random() < 0.1:
        text = blur(text, rng)
    if rng.random() < 0.22:
        text = reshape(text, rng)
    if rng.random() < 0.22:
        text = f"{rng.choice(BEFORE)} {text[0].lower()}{text[1:]}"
    if rng.random() < 0.14:
        text = f"{text.rstrip('?. ')} {rng.choice(AFTER)}"
    if rng.random() < 0.35:
        text = shorten_words(text, rng)
    if rng.random() < 0.3:
        words = text.split()
        for _ in range(1 if rng.random() < 0.7 else 2):
            at = rng.randrange(len(words))
            words[at] = typo(words[at], rng)
        text = " ".join(words)
    if rng.random() < 0.65:
        text = text.lower()
    ending = rng.random()
    if ending < 0.45:
        text = text.rstrip("?. ")
    elif ending < 0.52:
        text = text.rstrip("?. ") + "??"
    if rng.random() < 0.3:
        text = text.replace("'", "").replace("’", "")
    return text.strip() or question
