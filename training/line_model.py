"""Fits the model that leaves out lines of pages saved as text (`index/corpus/boilerplate/line_scores.py`).

    python -m training.line_model [--pages PAGES.jsonl] [--share 0.25]

It reads the groups of `tests/pages` that may be seen, as text and as copied, and prints weights and bias. PAGES.jsonl
has further pages, one {"text": …, "reporting": …} a line. Those that were fitted on are real pages, printed as text,
with the reporting of their HTML; they belong to others and are not in the repository.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from index.corpus.articles import read_article
from index.corpus.boilerplate.classify_lines import blocks_by_rule
from index.corpus.boilerplate.line_scores import is_scored, line_features
from index.corpus.boilerplate.lines import Block, shapes
from index.corpus.types import Outlet
from tests.pages.templates import pages

_SEEN = ("seen", "late", "copies/seen")
_WORD = re.compile(r"[぀-鿿฀-๿가-힣က-႟]|\w+")
_WEIGHT_OF_TEMPLATE = 0.5  # of a page from a template; a real page counts once
_LEAST_CHARACTERS = 15  # that a line counts as, besides its own
_ENOUGH = 0.6  # of a line's four-word shingles


def _templates() -> Iterator[tuple[str, str]]:
    for page in pages():
        if page.group in _SEEN:
            for text in {page.text, page.copied}:
                yield text, "\n".join(page.reporting)


def _blocks(text: str) -> list[Block]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.txt").write_text(text, encoding="utf-8")
        article, _ = read_article(Path(folder), "page.txt", None)
    return blocks_by_rule(article, Outlet(article.outlet), shapes(article.text))


def _shingles(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return [tuple(words[place : place + 4]) for place in range(max(1, len(words) - 3))]


def _rows(text: str, reporting: str) -> Iterator[tuple[dict[str, float], bool, int]]:
    """Yields features, label and length of each line that the rules keep."""
    wanted, whole = set(_shingles(reporting)), {tuple(_WORD.findall(line.casefold())) for line in reporting.split("\n")}
    blocks = _blocks(text)
    for block, features in zip(blocks, line_features(blocks), strict=True):
        if is_scored(block):
            own = _shingles(block.shape.text)
            right = sum(one in wanted for one in own) >= _ENOUGH * len(own) if len(own[0]) > 3 else own[0] in whole
            yield features, right, len(block.shape.text) + _LEAST_CHARACTERS


def fit_lines(given: Sequence[tuple[str, str, float]], share: float) -> tuple[dict[str, float], float]:
    """Returns weights and bias; `given` has text, reporting and weight of each page.

    A line is left out if it is reporting with a probability below `share`.
    """
    found, labels, weights = list[dict[str, float]](), list[bool](), list[float]()
    for text, reporting, weight in given:
        rows = list(_rows(text, reporting))
        size = sum(length for _, _, length in rows)
        for features, right, length in rows:
            found.append(features)
            labels.append(right)
            weights.append(weight * length / size)
    names = list(found[0])
    matrix = np.array([[features[name] for name in names] for features in found])
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0) + 1e-9
    model = LogisticRegression(C=0.03, max_iter=3000)
    model.fit((matrix - mean) / spread, labels, np.array(weights) * len(weights) / sum(weights))
    fitted = model.coef_[0] / spread
    bias = float(model.intercept_[0]) - float((fitted * mean).sum()) - math.log(share / (1 - share))
    return {name: round(float(value), 3) for name, value in zip(names, fitted, strict=True)}, round(bias, 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, help="further pages, as JSON lines")
    parser.add_argument("--share", type=float, default=0.25, help="least probability of a line that is kept")
    options = parser.parse_args()
    given = [(text, reporting, _WEIGHT_OF_TEMPLATE) for text, reporting in _templates()]
    if options.pages:
        read = [json.loads(line) for line in options.pages.read_text(encoding="utf-8").splitlines()]
        given += [(page["text"], page["reporting"], 1.0) for page in read]
    weights, bias = fit_lines(given, options.share)
    print(json.dumps(weights, indent=4), f"_BIAS = {bias}", sep="\n")


if __name__ == "__main__":
    main()
