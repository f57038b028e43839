"""Fits the model that recognises service lines (`index/corpus/boilerplate/service_lines.py`).

    python -m training.service_lines [--train-dir ../shared/train] [--out FILE]

It reads `training/lines`, which a language model wrote for it: each line has a label (`service` or `report`), a kind, a
language and a text, separated by tabs. Further reporting are the paragraphs of the written stories and Wikinews
reports, the sentences of Wikipedia and Wikinews in `--train-dir` (QAMR), and the prose of the open question–answer data
there (SQuAD, XQuAD, SQuADShifts, FairytaleQA, CLAPnq, QED, SelQA), which has posts and reviews that say “you” and “we”
as people do. It prints, per language, what it finds in a fifth of the lines that is held out, then fits on everything.
"""

from __future__ import annotations

import argparse
import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from index.corpus.boilerplate import service_lines
from index.corpus.boilerplate.service_lines import BUCKETS, LEAST_PROBABILITY, feature_buckets
from training.sources import cut_sentences
from training.stories import LONG, WIKINEWS, WRITTEN, read_stories

LINES = Path(__file__).parent / "lines"
_OUT = Path(service_lines.__file__).parent / "data" / "service_lines.npz"
_HELD_OUT = 5  # every fifth line
_PROSE = frozenset({"context", "paragraph_text", "candidates", "sections", "passages"})  # keys of the data's JSON
_LEAST_WORDS = 3
# The data has ten times as many lines as are written; it is all English, and would outweigh the English ones.
_WEIGHT_OF_DATA = 0.01
# Single sentences, a quarter news: without them twice as many short reports in the present tense look like service.
_SENTENCES, _WEIGHT_OF_SENTENCE = "qamr-wiki-sentences.tsv", 0.3
_TREEBANK_BRACKETS = {"-LRB-": "(", "-RRB-": ")"}
_ENOUGH, _MOST_WEIGHT = 900, 3.0  # lines of a language; the weight of a line if there are fewer
_STEPS = 127  # of a weight in int8


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line, whether it is service, its language ("" if it was not written for this) and what it counts."""

    text: str
    is_service: bool
    language: str
    weight: float = 1.0


def labelled_lines() -> Iterator[LabelledLine]:
    """Yields the written lines, then the paragraphs of the stories."""
    rows = [
        row.split("\t") for path in sorted(LINES.glob("*.tsv")) for row in path.read_text(encoding="utf-8").splitlines()
    ]
    number = Counter(language for _, _, language, _ in rows)
    for label, _, language, text in rows:
        weight = min(_MOST_WEIGHT, max(1.0, _ENOUGH / number[language]))
        yield LabelledLine(text, label == "service", language, weight)
    for folder in (WRITTEN, LONG, WIKINEWS):
        for story in read_stories(folder):
            for article in story.articles:
                for paragraph in article.paragraphs:
                    yield LabelledLine(" ".join(paragraph), False, "")


def reporting_in(folder: Path) -> list[LabelledLine]:
    """Returns the paragraphs and the sentences of the texts in `folder`, each once, without the questions."""
    found: dict[str, None] = {}
    for path in sorted(folder.glob("*.json*")):
        content = path.read_text(encoding="utf-8")
        for document in (content,) if path.suffix == ".json" else content.splitlines():
            for text in _prose(json.loads(document), inside=False):
                for paragraph in filter(None, map(str.strip, text.split("\n"))):
                    found[paragraph] = None
                    found |= dict.fromkeys(paragraph[start:end] for start, end in cut_sentences(paragraph))
    weights = dict.fromkeys(found, _WEIGHT_OF_DATA) | dict.fromkeys(_sentences(folder), _WEIGHT_OF_SENTENCE)
    return [
        LabelledLine(text, False, "", weight) for text, weight in weights.items() if len(text.split()) >= _LEAST_WORDS
    ]


def _sentences(folder: Path) -> Iterator[str]:
    """Yields the sentences of QAMR, whose brackets are written as treebanks write them."""
    for row in (folder / _SENTENCES).read_text(encoding="utf-8").splitlines():
        yield " ".join(_TREEBANK_BRACKETS.get(token, token) for token in row.split("\t")[-1].split(" "))


def _prose(value: object, *, inside: bool) -> Iterator[str]:
    """Yields the strings inside the keys of `_PROSE`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _prose(inner, inside=inside or key in _PROSE)
    elif isinstance(value, list):
        for inner in value:
            yield from _prose(inner, inside=inside)
    elif inside and isinstance(value, str):
        yield value


def design(texts: Sequence[str]) -> csr_matrix:
    """Returns one row per text: its words' buckets, each `1 / sqrt(their number)`, and its pieces' likewise."""
    columns, values, ends = array("i"), array("d"), array("q", [0])
    for text in texts:
        for buckets in feature_buckets(text):
            columns.extend(buckets)
            values.extend([len(buckets) ** -0.5] * len(buckets) if buckets else [])
        ends.append(len(columns))
    rows = csr_matrix((np.asarray(values), np.asarray(columns), np.asarray(ends)), shape=(len(texts), 2 * BUCKETS))
    rows.sum_duplicates()
    return rows


def fit(lines: Sequence[LabelledLine]) -> LogisticRegression:
    model = LogisticRegression(C=100.0, max_iter=3000)
    labels = [line.is_service for line in lines]
    return model.fit(design([line.text for line in lines]), labels, [line.weight for line in lines])


def report(lines: Sequence[LabelledLine]) -> None:
    """Prints recall and false alarms per language, fitted on four fifths and measured on the rest."""
    held = lines[::_HELD_OUT]
    model = fit([line for number, line in enumerate(lines) if number % _HELD_OUT])
    found = model.predict_proba(design([line.text for line in held]))[:, 1] >= LEAST_PROBABILITY
    for language in sorted({line.language for line in held}):
        own = [(line, hit) for line, hit in zip(held, found, strict=True) if line.language == language]
        service, other = ([hit for line, hit in own if line.is_service is wanted] for wanted in (True, False))
        print(f"{language or 'reports'}: {sum(service)} of {len(service)} found, {sum(other)} false of {len(other)}")


def save(model: LogisticRegression, path: Path) -> None:
    """Writes the weights as int8 with their scale, and the bias."""
    weights = model.coef_[0]
    scale = np.abs(weights).max() / _STEPS
    np.savez_compressed(
        path,
        weights=np.round(weights / scale).astype(np.int8),
        scale=np.float32(scale),
        bias=np.float32(model.intercept_[0]),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train-dir", type=Path, default=Path("../shared/train"), help="open question–answer data")
    parser.add_argument("--out", type=Path, default=_OUT, help="where to write the weights")
    options = parser.parse_args()
    if not options.train_dir.is_dir():
        print(f"{options.train_dir} is missing, and without its prose too much reporting would be left out.")
        print("Give its folder: python -m training.service_lines --train-dir FOLDER")
        sys.exit(1)
    lines = [*labelled_lines(), *reporting_in(options.train_dir)]
    report(lines)
    save(fit(lines), options.out)


if __name__ == "__main__":
    main()
