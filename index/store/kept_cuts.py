"""How articles were cut, kept between rebuilds: only those that changed are read for their furniture again."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from index.corpus.passages import ArticleCut, Page, Passage, cut_page
from index.corpus.sentences import Sentence
from index.corpus.types import Finding
from index.store.changes import code_digest
from index.store.fact_rows import Keeper, Store, digest, from_row, row_of


def cut_kept(pages: Sequence[Page], kept: Store) -> list[ArticleCut]:
    """What `cut_each` gives, each article from `kept` where it was cut before just so; the others go there."""
    made_by = "\n".join(
        ["cut", code_digest(), f"Python {platform.python_version()}", f"sentencex {version('sentencex')}"]
    )
    lines = {repeated: digest(sorted(repeated)) for repeated in {page.repeated for page in pages}}
    inputs = [_digest(page, lines[page.repeated]) for page in pages]
    return Keeper(kept, made_by).each("cut", inputs, lambda number: cut_page(pages[number]), _to_plain, _from_plain)


def _digest(page: Page, repeated: str) -> str:
    """Of everything about the article and its outlet; the text's own digest stands for the text."""
    one = page.article
    return digest(
        one.name, one.sha256, one.outlet, one.headline, one.author, str(one.published), one.url, sorted(one.inferred),
        row_of(page.outlet), repeated,
    )  # fmt: skip


def _to_plain(found: ArticleCut) -> list[list[list[Any]]]:
    return [[row_of(one) for one in rows] for rows in (found.sentences, found.passages, found.findings)]


def _from_plain(plain: Any) -> ArticleCut:  # noqa: ANN401
    sentences, passages, findings = plain
    return ArticleCut(
        tuple(from_row(Sentence, row) for row in sentences),
        tuple(from_row(Passage, row) for row in passages),
        tuple(from_row(Finding, row) for row in findings),
    )
