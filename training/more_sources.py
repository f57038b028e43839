"""Further open question–answer data: posts, reviews, long narratives, search questions, why and how.

SQuADShifts (Miller, Krauth, Recht and Schmidt 2020), FairytaleQA (Xu et al. 2022), CLAPnq (Rosenthal et al. 2024), QED
(Lamm et al. 2021) and QADiscourse (Pyatkin et al. 2020); four more articles of SQuAD 2.0 and XQuAD's English.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

from training.sources import (
    Item,
    Sources,
    by_topic,
    cut_sentences,
    detokenise,
    placed_sentences,
    read_sources,
    read_squad,
)

PARAGRAPHS = 40  # paragraphs per topic, for data without topics
# The share of each large source that one pass uses, so that different passes use different questions.
SHARES: Mapping[str, float] = {"shifts": 0.3, "reddit": 0.3, "reviews": 0.22, "fairytale": 0.5, "qadiscourse": 0.3}


def in_topics(items: Iterable[Item], name: str) -> Iterator[Item]:
    """Assigns topics to items that have none, `PARAGRAPHS` paragraphs per topic, in order; clears titles."""
    numbers: dict[tuple[str, ...], int] = {}
    for item in items:
        number = numbers.setdefault(item.paragraph, len(numbers))
        yield replace(item, topic=f"{name}-{number // PARAGRAPHS}", title="")


def found_in(sentences: Iterable[str], answer: str) -> tuple[int, int, int] | None:
    """Finds an answer verbatim, ignoring case, a final full stop and quotation marks."""
    wanted = re.escape(" ".join(answer.lower().split()).strip(" .\"'"))
    if not wanted:
        return None
    for number, sentence in enumerate(sentences):
        hit = re.search(rf"(?<!\w){wanted}(?!\w)", sentence.lower())
        if hit:
            return number, hit.start(), hit.end()
    return None


def read_fairytales(path: Path) -> Iterator[Item]:
    """Reads FairytaleQA: explicit questions on one section whose answer occurs verbatim within one sentence."""
    for line in path.read_text("utf-8").splitlines():
        tale = json.loads(line)
        sections: dict[str, tuple[str, ...]] = {}
        for name, text in tale["sections"].items():
            flat = " ".join(text.split())
            sections[name] = tuple(flat[start:end] for start, end in cut_sentences(flat))
        title = tale["story"].replace("-", " ")
        for asked in tale["questions"]:
            if not asked["explicit"] or len(asked["sections"]) != 1:
                continue
            paragraph = sections[asked["sections"][0]]
            spans = {span[0]: span for answer in asked["answers"] if (span := found_in(paragraph, answer))}
            if spans:
                gold = tuple(sorted(spans))
                yield Item("fairytale", tale["story"], title, asked["question"], paragraph, gold, spans[gold[0]])


def _running(text: str) -> str:
    return detokenise(text.split())[0]


def read_clapnq(path: Path) -> Iterator[Item]:
    """Reads CLAPnq: a search question, a passage in sentences, and which of them answer (none if unanswerable)."""
    for line in path.read_text("utf-8").splitlines():
        asked = json.loads(line)
        passage, chosen = asked["passages"][0], set(asked["output"][0]["selected_sentences"])
        sentences = passage["sentences"]
        gold = tuple(number for number, text in enumerate(sentences) if text in chosen)
        if bool(gold) != bool(chosen):
            continue
        paragraph = tuple(_running(text) for text in sentences)
        yield Item("clapnq", passage["title"], passage["title"], asked["input"], paragraph, gold)


def read_qed(path: Path) -> Iterator[Item]:
    """Reads QED: a search question and the one sentence of a passage that answers it."""
    for line in path.read_text("utf-8").splitlines():
        asked = json.loads(line)
        note = asked["annotation"]
        if note.get("explanation_type") != "single_sentence":
            continue
        text, starts = asked["paragraph_text"], asked["sentence_starts"]
        paragraph = tuple(_running(text[a:b]) for a, b in zip(starts, [*starts[1:], len(text)], strict=True))
        chosen = note["selected_sentence"]["start"]
        number = max(at for at, start in enumerate(starts) if start <= chosen)
        answers = [one["sentence_reference"]["string"] for one in note["answer"]]
        span = next((one for one in (found_in([paragraph[number]], _running(a)) for a in answers) if one), None)
        placed = (number, span[1], span[2]) if span else None
        yield Item(
            "qed", asked["title_text"], asked["title_text"], asked["question_text"], paragraph, (number,), placed
        )


def read_qadiscourse(folder: Path) -> Iterator[Item]:
    """Reads QADiscourse: why, how and after what, about single sentences, with their neighbours as in QAMR."""
    placed = placed_sentences(folder)
    for path in sorted(folder.glob("qadiscourse-*.tsv")):
        with path.open(encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
                here, name = placed.get(row["qasrl_id"]), row["qasrl_id"]
                around, at = (here.around, here.at) if here else ((_running(row["sentence"]),), 0)
                question = _running(row["full_question"]).rstrip("?") + "?"
                span = found_in([around[at]], _running(row["full_answer"]))
                mine = (at, span[1], span[2]) if span else None
                topic = ":".join(name.split(":")[:3])
                yield Item("qadiscourse", topic, "", question, around, (at,), mine)


def read_more(folder: Path) -> Sources:
    """Reads all of `read_sources` and the sources of this module; raises FileNotFoundError if a file is missing."""
    items = list(read_sources(folder).items)
    items += read_squad(folder / "squad2-4-articles.json")
    items += read_squad(folder / "squadshifts-wiki.json", "shifts")
    items += in_topics(read_squad(folder / "squadshifts-reddit.json", "reddit"), "reddit")
    items += in_topics(read_squad(folder / "squadshifts-reviews.json", "reviews"), "reviews")
    items += read_fairytales(folder / "fairytaleqa.jsonl")
    for part in ("answerable", "unanswerable"):
        items += in_topics(read_clapnq(folder / f"clapnq-dev-{part}.jsonl"), "clapnq")
    items += in_topics(read_qed(folder / "qed-dev.jsonlines"), "qed")
    items += read_qadiscourse(folder)
    return by_topic(items)


def share_of(items: Iterable[Item], rng: Random) -> list[Item]:
    """Returns one pass: a part of each large source, so that none dominates."""
    return [item for item in items if rng.random() < SHARES.get(item.source, 1.0)]
