"""Fits the intent model: `python -m training.intent --train-dir ../shared/train` writes index/answer/data/intent.json.

`--hold-out` instead prints the cross-validated result for each part of the utterances.

The utterances are in `training/intents`: `*_part.txt` were written as tests and are about the articles in `bridge.txt`,
`written.txt` is about no story. Questions about the invented stories show questions next to their story, and the search
queries of CLAPnq show questions that have nothing to do with one.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from index.answer.intent import Knows, ReadIntent, core_of, read_intent, signs_of, without_phrases
from index.answer.intent_model import FITTED, WANTS, Wants
from index.corpus.tokens import STOP, stem
from index.models.default_encoder import DEFAULT
from index.models.export import ensure_export
from index.models.locate import RequestedEncoder
from index.models.onnx_encoder import OnnxEncoder
from index.settings import load_settings, models_folder
from training.chat import chat
from training.stories import LONG, WIKINEWS, WrittenStory, read_stories

FOLDER = Path(__file__).resolve().parent / "intents"
TARGET = Path(__file__).resolve().parent.parent / "index" / "answer" / "data" / FITTED
PARTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
TRIVIA = ("clapnq-dev-answerable.jsonl", "clapnq-dev-unanswerable.jsonl")
PENALTY = 0.3  # scikit-learn's C
SPREAD = 10.0  # E5's vectors are close together: they differ by about 0.1
WEIGHTS = {"part": 1.5, "trivia": 0.5}
FROM_EACH_STORY = 14
RETYPED = 0.3  # share of the story questions that are also asked as typed in chat
EXTRA_STORIES = 2  # number of further stories that each generic utterance is combined with
DIGITS = 4  # digits


@dataclass(frozen=True, slots=True)
class Message:
    """A message, its intent, the words of the story it is combined with, and its origin."""

    wants: Wants
    text: str
    knows: Knows
    source: str


def utterances(path: Path) -> list[tuple[str, str]]:
    """Reads (intent, utterance) from lines `intent: one | another`, with mentions replaced like the bot does."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        intent, _, texts = line.partition(": ")
        found += [(intent, re.sub(r"@(?!bot)\w+|<@\d+>", "@someone", text)) for text in texts.split(" | ")]
    return [(intent, re.sub(r"<a?:\w+:\d+>", " ", text)) for intent, text in found]


def words_of(lines: Iterable[str]) -> Knows:
    """Returns a function that says whether a word occurs in these lines."""
    stems = {stem(word) for line in lines for word in re.findall(r"\w+", line)}
    return lambda word: stem(word) in stems


def _wants(intent: str) -> Wants:
    if intent in ("small_talk", "passing"):
        return "small_talk"
    return next((wants for wants in WANTS if wants == intent), "question")


def collect(train_dir: Path, rng: Random) -> list[Message]:
    """Collects all training messages."""
    written = [*read_stories(), *read_stories(LONG), *read_stories(WIKINEWS)]
    lines = [[text for article in story.articles for text in article.sentences()] for story in written]
    known = [words_of(texts) for texts in lines]
    bridge = words_of((FOLDER / "bridge.txt").read_text(encoding="utf-8").splitlines())
    said = [
        Message(_wants(intent), text, bridge, part)
        for part in PARTS
        for intent, text in utterances(FOLDER / f"{part}_part.txt")
    ]
    for story, texts, knows in zip(written, lines, known, strict=True):
        said += [Message("question", text, knows, "story") for text in _asked(story, texts, rng)]
    said += [
        Message(_wants(intent), text, rng.choice(known), "written")
        for intent, text in utterances(FOLDER / "written.txt")
    ]
    for name in TRIVIA:
        for row in (train_dir / name).read_text(encoding="utf-8").splitlines():
            said.append(Message("small_talk", json.loads(row)["input"], rng.choice(known), "trivia"))
    beside = [one for one in said if one.wants != "question" and one.source != "trivia" for _ in range(EXTRA_STORIES)]
    return said + [Message(one.wants, one.text, rng.choice(known), one.source) for one in beside]


def _asked(story: WrittenStory, lines: Sequence[str], rng: Random) -> Iterator[str]:
    """Yields questions about a story, some as typed in chat, and some of its names and words alone."""
    about = [one.question for one in story.asked if one.missing != "far"]
    for question in rng.sample(about, min(FROM_EACH_STORY, len(about))):
        yield question
        if rng.random() < RETYPED:
            yield chat(question, rng)
    text = " ".join(lines)
    names = re.findall(r"(?<=\s)[A-Z][a-z]+(?: [A-Z][a-z]+)+", text)
    words = [word for word in re.findall(r"[a-z’'-]{4,}", text) if stem(word) not in STOP]
    for found in (names, words):
        if found and rng.random() < 0.5:
            yield rng.choice(found).lower() + rng.choice(("", "?", "?"))


def columns(said: Sequence[Message], encoder: OnnxEncoder) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Returns embeddings (messages, dimension) and signs (messages, columns)."""
    parsed = [without_phrases(one.text) for one in said]
    cores = [core_of(text) for text, _ in parsed]
    order = {core: number for number, core in enumerate(dict.fromkeys(cores))}
    vectors = encoder.encode(list(order), "query")[[order[core] for core in cores]]
    signs = [
        signs_of(text, core, kind, one.knows).row() for (text, kind), core, one in zip(parsed, cores, said, strict=True)
    ]
    return vectors, np.asarray(signs, np.float32)


@dataclass(frozen=True, slots=True)
class Fit:
    """Log-odds are `embedding` @ vector + `signs` @ signs + `bias`, with a row for each intent."""

    embedding: NDArray[np.float64]
    signs: NDArray[np.float64]
    bias: NDArray[np.float64]

    def odds(self, vector: NDArray[np.float32], signs: NDArray[np.float32]) -> dict[Wants, float]:
        """Returns intent → its log-odds against a question."""
        logits = self.embedding @ vector + self.signs @ signs + self.bias
        return {wants: float(logit - logits[0]) for wants, logit in zip(WANTS, logits, strict=True)}


def fit(said: Sequence[Message], vectors: NDArray[np.float32], signs: NDArray[np.float32]) -> Fit:
    """Fits a multinomial logistic regression; vectors are centred and scaled, which the bias absorbs."""
    from sklearn.linear_model import LogisticRegression  # a second to import, and only fitting needs it

    mean = vectors.mean(axis=0)
    model = LogisticRegression(C=PENALTY, max_iter=1000)
    weights = [WEIGHTS.get("part" if one.source in PARTS else one.source, 1.0) for one in said]
    model.fit(
        np.hstack([(vectors - mean) * SPREAD, signs]), [WANTS.index(one.wants) for one in said], sample_weight=weights
    )
    dimension = vectors.shape[1]
    embedding = model.coef_[:, :dimension] * SPREAD
    return Fit(embedding, model.coef_[:, dimension:], model.intercept_ - embedding @ mean)


def hold_out(said: Sequence[Message], vectors: NDArray[np.float32], signs: NDArray[np.float32]) -> None:
    """Prints, for each part, how a model fitted on everything else reads it."""
    for part in PARTS:
        inside = [number for number, one in enumerate(said) if one.source == part]
        others = [number for number, one in enumerate(said) if one.source != part]
        fitted = fit([said[number] for number in others], vectors[others], signs[others])
        # Count an utterance that is combined with several stories once.
        once = {said[number].text: number for number in reversed(inside)}
        read = {text: _read(said[number], fitted.odds(vectors[number], signs[number])) for text, number in once.items()}
        talk = [text for text, number in once.items() if said[number].wants == "small_talk"]
        asked = [text for text, number in once.items() if said[number].wants == "question"]
        missed = [text for text in talk if read[text].intent in ("question", "other_language", "about_article")]
        taken = [text for text in asked if read[text].intent == "small_talk"]
        print(
            f"{part}: {len(talk)} of small talk, {len(missed)} read as questions, "
            f"{sum(read[text].doubtful for text in missed)} of them doubtful; {len(asked)} questions, "
            f"{len(taken)} taken for small talk, {sum(read[text].doubtful for text in asked)} doubtful"
        )
        print("   ", [text for text in missed if not read[text].doubtful], taken)


def _read(one: Message, odds: dict[Wants, float]) -> ReadIntent:
    return read_intent(one.text, knows=one.knows, weigh=lambda core, signs: odds)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.intent", description=__doc__)
    parser.add_argument("--train-dir", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hold-out", action="store_true")
    given = parser.parse_args()
    encoder = OnnxEncoder(ensure_export(RequestedEncoder(DEFAULT), models_folder(load_settings())), threads=1)
    said = [one for one in collect(given.train_dir, Random(given.seed)) if core_of(without_phrases(one.text)[0])]
    vectors, signs = columns(said, encoder)
    if given.hold_out:
        hold_out(said, vectors, signs)
        return
    fitted = fit(said, vectors, signs)
    stored = {name: np.round(getattr(fitted, name), DIGITS).tolist() for name in ("embedding", "signs", "bias")}
    TARGET.write_text(json.dumps(stored) + "\n", encoding="utf-8")
    print(len(said), "messages;", TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
