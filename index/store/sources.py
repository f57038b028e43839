"""The articles' metadata of an open generation, and the rows of a generation that are kept at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from index.corpus.citations import Source
from index.store.checked_files import Part, damaged
from index.store.records import sha256, source_of

KEPT = 8192  # rows of each kind that are kept at hand
Row = TypeVar("Row")


def keep(part: Part, kept: dict[int, Row], number: int, row: Row) -> Row:
    """Keeps a row that was read and checked, and returns it: the next questions meet the same rows again.

    Only out of a file that is in memory itself; what is read from the disk is checked each time, and so are all texts.
    """
    if part.held:
        if len(kept) >= KEPT:
            kept.clear()
        kept[number] = row
    return row


class Sources(Sequence[Source]):
    """Articles' metadata, read and checked where it is asked for.

    It knows the files and not the generation, which could otherwise be let go by the garbage collector alone.
    """

    def __init__(self, folder: Path, articles: NDArray[np.void], lines: Part) -> None:
        self._folder, self._articles, self._lines = folder, articles, lines
        self._kept: dict[int, Source] = {}

    def __len__(self) -> int:
        return len(self._articles) - 1

    @overload
    def __getitem__(self, index: int) -> Source: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Source]: ...
    def __getitem__(self, index: int | slice) -> Source | Sequence[Source]:
        if isinstance(index, slice):
            return [self._read(number) for number in range(len(self))[index]]
        number = range(len(self))[index]
        return self._kept.get(number) or keep(self._lines, self._kept, number, self._read(number))

    def _read(self, article: int) -> Source:
        row = self._articles[article]
        line = self._lines.read(int(row["meta_start"]), int(row["meta_size"]))
        if sha256(line) != row["meta_sha256"].tobytes():
            raise damaged(self._folder / "articles.jsonl", f"is not what was written in its line {article + 1}")
        return source_of(line)
