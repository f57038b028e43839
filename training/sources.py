"""Open question–answer data in a common format.

SQuAD 2.0 (Rajpurkar, Jia and Liang 2018), SelQA (Jurczyk, Zhai and Choi 2016) and QAMR (Michael, Stanovsky, He, Dagan
and Zettlemoyer 2018); `more_sources.py` has further sources. Each question comes with its paragraph, split into
sentences; topics are kept separate so that whole topics can be held out.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HELD_OUT = 0.1  # share of SelQA and QAMR topics
HELD_OUT_SQUAD = frozenset({"Huguenot", "1973_oil_crisis"})  # whole articles, those most similar to news


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `gold` are the numbers of the sentences in `paragraph` that answer; empty if none does.

    `span` is (sentence, start, end), the characters of the answer, if known.
    """

    source: str
    topic: str
    title: str
    question: str
    paragraph: tuple[str, ...]
    gold: tuple[int, ...]
    span: tuple[int, int, int] | None = None

    @property
    def held_out(self) -> bool:
        if self.source == "squad" or self.topic in HELD_OUT_SQUAD:
            return self.topic in HELD_OUT_SQUAD
        digest = hashlib.sha256(f"{self.source}/{self.topic}".encode()).digest()
        return digest[0] < 256 * HELD_OUT


@dataclass(frozen=True, slots=True)
class Sources:
    """All items, and all paragraphs of each (source, topic), for negatives."""

    items: tuple[Item, ...]
    paragraphs: dict[tuple[str, str], tuple[tuple[str, ...], ...]]


_BREAK = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])")
_ABBREVIATED = re.compile(r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Col|Lt|Prof|vs|etc|No|Inc|Ltd|Co|c|ca)\.)$")


def cut_sentences(text: str) -> list[tuple[int, int]]:
    """Splits a paragraph into sentence spans by simple rules, sufficient for encyclopaedic prose."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _BREAK.finditer(text):
        end = found.start() + len(found.group().rstrip())
        if _ABBREVIATED.search(text[start:end]):
            continue
        spans.append((start, end))
        start = found.end()
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


def read_squad(path: Path, source: str = "squad") -> list[Item]:
    """Reads SQuAD's format, 1.1 or 2.0; every sentence in which an answer span starts is gold."""
    items = []
    for article in json.loads(path.read_text("utf-8"))["data"]:
        topic = article["title"]
        for paragraph in article["paragraphs"]:
            context = paragraph["context"]
            spans = cut_sentences(context)
            sentences = tuple(context[start:end] for start, end in spans)
            for asked in paragraph["qas"]:
                gold: dict[int, tuple[int, int, int]] = {}
                for answer in asked["answers"]:
                    at = answer["answer_start"]
                    for number, (start, end) in enumerate(spans):
                        if start <= at < end:
                            gold.setdefault(number, (number, at - start, min(at + len(answer["text"]), end) - start))
                items.append(
                    Item(
                        source,
                        topic,
                        topic.replace("_", " "),
                        " ".join(asked["question"].split()),
                        sentences,
                        tuple(sorted(gold)),
                        next(iter(gold.values()), None),
                    )
                )
    return items


def read_selqa(path: Path) -> list[Item]:
    """Reads SelQA: sentences of a section, and which of them answer."""
    return [
        Item(
            "selqa",
            one["article"],
            f"{one['article']}: {one['section']}" if one["section"] != "Abstract" else one["article"],
            one["question"],
            tuple(one["candidates"]),
            tuple(one["answers"]),
        )
        for one in json.loads(path.read_text("utf-8"))
    ]


_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_GLUED = re.compile(r"^(?:[.,;:!?%)\]}]|''|n't|'(?:s|m|d|re|ve|ll)|'|\.\.\.)$", re.IGNORECASE)
_OPENS = {"(", "[", "{", "``", "$", "£", "€", "#"}


def detokenise(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Converts Penn-style tokens to running text; also returns each token's span."""
    text = ""
    spans = []
    glue = True
    for token in tokens:
        shown = _BRACKETS.get(token, token)
        if not glue and not _GLUED.match(shown):
            text += " "
        glue = token in _OPENS or shown in _OPENS
        shown = '"' if shown in ("``", "''") else shown
        spans.append((len(text), len(text) + len(shown)))
        text += shown
    return text, spans


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence of the QAMR texts: its context, its position there, and the span of each of its tokens."""

    around: tuple[str, ...]
    at: int
    spans: list[tuple[int, int]]


def placed_sentences(folder: Path) -> dict[str, Placed]:
    """Returns the sentences of Wikipedia and Wikinews by id, each with as many neighbours as are known."""
    tokens: dict[str, list[str]] = {}
    documents: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for line in (folder / "qamr-wiki-sentences.tsv").read_text("utf-8").splitlines():
        name, sentence = line.split("\t")
        tokens[name] = sentence.split()
        *document, paragraph, number = name.split(":")
        documents[":".join(document)].append((int(paragraph), int(number), name))
    running = {name: detokenise(words) for name, words in tokens.items()}
    placed: dict[str, Placed] = {}
    for parts in documents.values():
        names = [name for _, _, name in sorted(parts)]
        for at, name in enumerate(names):
            start = max(0, at - 4)
            around = tuple(running[one][0] for one in names[start : at + 5])
            placed[name] = Placed(around, at - start, running[name][1])
    return placed


def read_qamr(folder: Path) -> list[Item]:
    """Reads QAMR on Wikipedia and Wikinews: questions that both validators answered."""
    placed = placed_sentences(folder)
    items = []
    for part in ("dev", "test"):
        with (folder / f"qamr-{part}.tsv").open(encoding="utf-8", newline="") as rows:
            for row in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
                name, question, answer, checks = row[0], row[5], row[6], row[7:9]
                if any(not check.split(":")[1][:1].isdigit() for check in checks) or not answer.strip():
                    continue
                indices = [int(index) for index in answer.split()]
                here = placed[name]
                span = (here.at, here.spans[indices[0]][0], here.spans[indices[-1]][1])
                topic = ":".join(name.split(":")[:3])
                asked = detokenise(question.split())[0]
                items.append(Item("qamr", topic, "", asked, here.around, (here.at,), span))
    return items


def by_topic(items: Iterable[Item]) -> Sources:
    """Groups items and their paragraphs by topic."""
    kept = tuple(items)
    paragraphs: dict[tuple[str, str], dict[tuple[str, ...], None]] = defaultdict(dict)
    for item in kept:
        paragraphs[item.source, item.topic].setdefault(item.paragraph)
    return Sources(kept, {key: tuple(value) for key, value in paragraphs.items()})


def read_sources(folder: Path) -> Sources:
    """Reads SQuAD, SelQA and QAMR in `folder`; raises FileNotFoundError if a file is missing."""
    items = read_squad(folder / "squad2-12-articles.json")
    for part in ("dev", "test"):
        items += read_selqa(folder / f"selqa-{part}.json")
    return by_topic([*items, *read_qamr(folder)])
