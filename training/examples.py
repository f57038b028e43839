"""Training examples: a question, a window of sentences, and which of them answer."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from index.answer.rerank import Window, prefix_of
from training.chat import STOP, chat, names_in
from training.sources import Item, Sources
from training.wording import PAPERS_A, PAPERS_B

TEXTS = ("squad", "selqa", "qamr", "clapnq")  # sources whose paragraphs are all used for rule-made questions


@dataclass(frozen=True, slots=True)
class Example:
    """`labels` has 1, 0 or -1 (unknown) for each sentence of the window; `span` is as in Item, within the window.

    `shown` is the answer to the previous question. A group may contain several minimally different questions, which
    `side` numbers.
    """

    kind: str
    question: str
    window: Window
    labels: tuple[int, ...]
    span: tuple[int, int, int] | None = None
    follows: str | None = None
    shown: str | None = None
    side: int = 0


def words_of(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if word not in STOP]


class Nearest:
    """BM25-like search over the paragraphs of a topic, for hard negatives."""

    def __init__(self, paragraphs: Sequence[tuple[str, ...]]) -> None:
        self.paragraphs = paragraphs
        self.bags = [Counter(words_of(" ".join(paragraph))) for paragraph in paragraphs]
        self.rarity: Counter[str] = Counter(word for bag in self.bags for word in bag)

    def best(self, question: str, but: tuple[str, ...], rng: Random) -> tuple[str, ...] | None:
        """Returns one of the three paragraphs nearest to the question, sharing no sentence with `but`."""
        asked = words_of(question)
        taken = set(but)
        ranked = sorted(
            (
                (-sum(math.log(1 + len(self.bags) / self.rarity[word]) for word in asked if word in bag), index)
                for index, bag in enumerate(self.bags)
                if not taken & set(self.paragraphs[index])
            )
        )[:3]
        return self.paragraphs[rng.choice(ranked)[1]] if ranked else None


def paper(rng: Random) -> str:
    return f"{'The ' if rng.random() < 0.5 else ''}{rng.choice(PAPERS_A)} {rng.choice(PAPERS_B)}"


def cut_window(
    paragraph: Sequence[str], around: int | None, rng: Random, most: int = 560, back: int = 0
) -> tuple[int, int]:
    """Returns `[start, end)` of a run of random length that includes sentence `around` and `back` before it."""
    limit = rng.randint(120, most)
    start = around if around is not None else rng.randrange(len(paragraph))
    end = start + 1
    start = max(0, start - back)
    size = sum(len(text) for text in paragraph[start:end])
    while size < limit and (start > 0 or end < len(paragraph)):
        back = start > 0 and (end == len(paragraph) or rng.random() < 0.5)
        size += len(paragraph[start - 1] if back else paragraph[end])
        if size > most + 120:
            break
        start, end = (start - 1, end) if back else (start, end + 1)
    return start, end


_PRONOUN = re.compile(r"^(?:He|She|It|They|This|We|I|There)\b|\b(?:he|she|they)\b")


def put_name(sentence: str, name: str, names: Sequence[str], rng: Random) -> str:
    """Replaces a name or a pronoun in the sentence by `name`; unchanged if it contains one of `names`."""
    if any(part in sentence for one in names for part in one.split() if len(part) > 3):
        return sentence
    places = [hit.span() for hit in _PRONOUN.finditer(sentence)]
    for own in names_in(sentence):
        start = sentence.index(own)
        places.append((start, start + len(own)))
    if not places:
        return sentence
    start, end = rng.choice(places)
    return sentence[:start] + name + sentence[end:]


class WindowMaker:
    """Combines questions with windows; all randomness comes from one seeded generator."""

    def __init__(self, sources: Sources, rng: Random, *, held_out: bool = False, crowding: float = 0.6) -> None:
        self.rng = rng
        self.crowding = crowding
        self.items = [item for item in sources.items if item.held_out == held_out and item.paragraph]
        self.paragraphs = sources.paragraphs
        keys = {(item.source, item.topic) for item in self.items}
        self.nearest = {key: Nearest(sources.paragraphs[key]) for key in keys}
        self.names = {
            key: [name for paragraph in sources.paragraphs[key] for text in paragraph for name in names_in(text)]
            for key in keys
        }
        self.some_keys = sorted(keys)
        self.text_keys = [key for key in self.some_keys if key[0] in TEXTS]
        self.short = sorted(
            {text for key in keys for paragraph in sources.paragraphs[key] for text in paragraph if 8 < len(text) < 45}
        )

    def ask(self, question: str) -> str:
        return chat(question, self.rng) if self.rng.random() < 0.7 else question

    def prefix(self, item: Item) -> tuple[str, str]:
        """Returns (prefix, outlet): often empty, else an invented outlet, the title, or both."""
        rng = self.rng
        if rng.random() < 0.3:
            return "", ""
        outlet = paper(rng) if rng.random() < 0.7 else ""
        headline = item.title if rng.random() < 0.8 else ""
        return prefix_of(outlet, headline), outlet

    def put_outlet(self, question: str, outlet: str) -> tuple[str, bool]:
        """Sometimes names an outlet in the question, rarely not the window's one: then nothing answers."""
        rng = self.rng
        if not outlet or rng.random() > 0.12:
            return question, True
        same = rng.random() < 0.7
        named = outlet if same else paper(rng)
        form = rng.choice(["according to {o}, {q}", "{q} in {o}", "in {o}, {q}", "what does {o} say: {q}"])
        return form.format(o=named, q=question.rstrip("?")), same or named == outlet

    def over(self, kind: str, item: Item, question: str, *, follows: str | None = None, back: int = 0) -> Example:
        """Makes an example of the item's own paragraph with the item's labels."""
        around = self.rng.choice(item.gold) if item.gold else None
        start, end = cut_window(item.paragraph, around, self.rng, back=back)
        prefix, outlet = self.prefix(item)
        asked, same = self.put_outlet(question, outlet) if follows is None else (question, True)
        labels = [int(same and number in item.gold) for number in range(start, end)]
        span = item.span
        there = span is not None and start <= span[0] < end and any(labels)
        span = (span[0] - start, span[1], span[2]) if span and there else None
        sentences = list(item.paragraph[start:end])
        crowded = self.crowd(f"{follows or ''} {question}", sentences, labels)
        if crowded is not None and span and crowded <= span[0]:
            span = (span[0] + 1, span[1], span[2])
        earlier = self.ask(follows) if follows else None
        asked = self.ask(asked)
        return Example(kind, asked, Window(tuple(sentences), prefix), tuple(labels), span, earlier)

    def miss(
        self, kind: str, item: Item, question: str, paragraph: Sequence[str], around: int | None = None
    ) -> Example:
        """Makes an example in which no sentence answers; the window includes sentence `around` of the paragraph."""
        start, end = cut_window(paragraph, around, self.rng)
        prefix, _ = self.prefix(item)
        sentences, labels = list(paragraph[start:end]), [0] * (end - start)
        self.crowd(question, sentences, labels)
        return Example(kind, self.ask(question), Window(tuple(sentences), prefix), tuple(labels))

    def crowd(self, question: str, sentences: list[str], labels: list[int]) -> int | None:
        """Often inserts the question's names into sentences that do not answer; sometimes adds a short one.

        In a news story everybody occurs in every sentence, so a shared name must be no evidence. Returns the position
        of an added sentence, if any.
        """
        rng = self.rng
        names = names_in(question)
        content = set(words_of(question)) - {word for name in names for word in words_of(name)}
        if not names or len(content) < 2 or rng.random() > self.crowding:
            return None
        for at, label in enumerate(labels):
            if label == 0 and rng.random() < 0.75:
                name = self.some_form(rng.choice(names))
                sentences[at] = put_name(sentences[at], name, names, rng)
        if rng.random() > 0.3:
            return None
        at = rng.randint(0, len(sentences))
        short = rng.choice(self.short).rstrip(".!? ")
        name = self.some_form(rng.choice(names))
        form = rng.choice(['"{s}, {n}!"', "{n}: {s}.", '"{n}, {s}."', '"{s} {n}," it said.', "{s}, {n}.", "{n} {s}."])
        sentences.insert(at, form.format(s=short, n=name))
        labels.insert(at, 0)
        return at

    def some_form(self, name: str) -> str:
        """Returns a name, or its first or last part."""
        parts = name.split()
        return self.rng.choice([name, parts[0], parts[-1], parts[-1]]) if len(parts) == 2 else name
