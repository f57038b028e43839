"""Fits the model that recognises service lines (`index/corpus/boilerplate/service_lines.py`).

    python -m training.service_lines [--pages PAGES.jsonl] [--out FILE]

It reads `training/lines`, which a language model wrote for it: each line has a label (`service` or `report`), a kind, a
language and a text, separated by tabs. Further reporting are the paragraphs of the written stories and Wikinews
reports, and of PAGES.jsonl, in the form that `training.line_model` reads; those that were fitted on are real pages,
belong to others and are not in the repository. It prints, per language, what it finds in a fifth of the lines that is
held out, then fits on everything.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from index.corpus.boilerplate import service_lines
from index.corpus.boilerplate.service_lines import BUCKETS, LEAST_PROBABILITY, feature_buckets
from training.stories import LONG, WIKINEWS, WRITTEN, read_stories

LINES = Path(__file__).parent / "lines"
_OUT = Path(service_lines.__file__).parent / "data" / "service_lines.npz"
_HELD_OUT = 5  # every fifth line
_STEPS = 127  # of a weight in int8


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line, whether it is service, and its language; "" if it was not written for this."""

    text: str
    is_service: bool
    language: str


def labelled_lines(pages: Path | None) -> Iterator[LabelledLine]:
    """Yields the written lines, then the paragraphs of stories and pages."""
    for path in sorted(LINES.glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            label, _, language, text = row.split("\t")
            yield LabelledLine(text, label == "service", language)
    for folder in (WRITTEN, LONG, WIKINEWS):
        for story in read_stories(folder):
            for article in story.articles:
                for paragraph in article.paragraphs:
                    yield LabelledLine(" ".join(paragraph), False, "")
    for page in pages.read_text(encoding="utf-8").splitlines() if pages else ():
        for line in json.loads(page)["reporting"].split("\n"):
            if len(line.split()) > 2:
                yield LabelledLine(line, False, "")


def design(texts: Sequence[str]) -> csr_matrix:
    """Returns one row per text: its words' buckets, each `1 / sqrt(their number)`, and its pieces' likewise."""
    columns, values, ends = list[int](), list[float](), [0]
    for text in texts:
        for buckets in feature_buckets(text):
            columns += buckets
            values += [len(buckets) ** -0.5] * len(buckets) if buckets else []
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(texts), 2 * BUCKETS))


def fit(lines: Sequence[LabelledLine]) -> LogisticRegression:
    model = LogisticRegression(C=50.0, max_iter=3000)
    return model.fit(design([line.text for line in lines]), [line.is_service for line in lines])


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
    parser.add_argument("--pages", type=Path, help="pages with reporting, as JSON lines")
    parser.add_argument("--out", type=Path, default=_OUT, help="where to write the weights")
    options = parser.parse_args()
    lines = list(labelled_lines(options.pages))
    report(lines)
    save(fit(lines), options.out)


if __name__ == "__main__":
    main()
