"""Fixed-size rows for articles, passages and sentences, each with a checksum of its content and position.

Rows are verified on every read, so a damaged or misplaced row is detected even in a file too large to be verified on
opening.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.corpus.types import Article, Note, Source
from index.errors import GenerationDamaged
from index.store.checked_files import Part, damaged

ARTICLE = np.dtype(
    [
        ("text_start", "<u8"),
        ("text_size", "<u8"),
        ("text_sha256", "V32"),
        ("meta_start", "<u8"),
        ("meta_size", "<u4"),
        ("meta_sha256", "V32"),
        ("characters", "<u4"),
        ("outlet", "<i4"),
        ("published", "<i4"),
        ("first_sentence", "<u4"),
        ("first_passage", "<u4"),
        ("crc", "<u4"),
    ]
)
PASSAGE = np.dtype(
    [("article", "<u4"), ("start", "<u4"), ("end", "<u4"), ("first", "<u4"), ("last", "<u4"), ("crc", "<u4")]
)
SENTENCE = np.dtype(
    [
        ("article", "<u4"),
        ("start", "<u4"),
        ("end", "<u4"),
        ("paragraph", "<u4"),
        ("section", "<u4"),
        ("passage", "<u4"),
        ("speaker", "<i4"),
        ("answerless", "u1"),
        ("crc", "<u4"),
    ]
)


def seal(rows: NDArray[np.void], first: int = 0) -> bytes:
    """Returns the bytes of `rows`, with the CRC-32 of each row's number (from `first`) and fields in its last field."""
    rows["crc"] = checksums(rows, first)
    return rows.tobytes()


def checksums(rows: NDArray[np.void], first: int = 0) -> NDArray[np.uint32]:
    """Computes `zlib.crc32(fields, number)` of every row without its last four bytes, (len(rows),), vectorised.

    Millions of separate calls would take longer than writing the rows. The table is that of the polynomial 0xEDB88320
    (RFC 1952, section 8).
    """
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, (table >> 1) ^ np.uint32(0xEDB88320), table >> 1).astype(np.uint32)
    raw = np.ascontiguousarray(rows).view(np.uint8).reshape(len(rows), rows.dtype.itemsize)
    crc = ~np.arange(first, first + len(rows), dtype=np.uint32)
    for column in range(raw.shape[1] - 4):
        crc = table[(crc ^ raw[:, column]) & 0xFF] ^ (crc >> 8)
    return np.asarray(~crc, np.uint32)


class Rows:
    """The rows of one file.

    Raises:
        GenerationDamaged: on opening, if the file does not hold `count` rows; on reading a damaged row.
    """

    def __init__(self, part: Part, dtype: np.dtype[np.void], count: int) -> None:
        if part.size != count * dtype.itemsize:
            raise damaged(part.path, f"does not contain the {count} rows in the manifest")
        self.part, self._dtype, self.count = part, dtype, count

    def __getitem__(self, number: int) -> Any:  # noqa: ANN401
        if not 0 <= number < self.count:
            raise IndexError(number)
        size = self._dtype.itemsize
        raw = self.part.read(number * size, size)
        if zlib.crc32(raw[:-4], number) != int.from_bytes(raw[-4:], "little"):
            raise self._damaged(number)
        return np.frombuffer(raw, dtype=self._dtype)[0]

    def all(self) -> NDArray[np.void]:
        """Returns all rows, verified by their own checksums, or in a large file by its block checksums."""
        rows = np.frombuffer(self.part.whole(), dtype=self._dtype)
        if not self.part.held:
            return rows
        wrong = np.flatnonzero(rows["crc"] != checksums(rows))
        if len(wrong):
            raise self._damaged(int(wrong[0]))
        return rows

    def _damaged(self, number: int) -> GenerationDamaged:
        return damaged(self.part.path, f"is damaged in row {number}")


def describe_article(article: Article, words: int, passages: int, notes: Sequence[Note] = ()) -> bytes:
    """Serialises an article's metadata and the notes on it as one line of JSON, deterministically."""
    fields = {
        "article": article.name,
        "outlet": article.outlet,
        "headline": article.headline,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "inferred": sorted(article.inferred),
        "words": words,
        "passages": passages,
        "notes": [[note.article, note.kind, note.start, note.end, note.about] for note in notes],
        "file_sha256": article.file_sha256,
    }
    return json.dumps(fields, sort_keys=True).encode() + b"\n"


def source_of(line: bytes) -> Source:
    """Parses a line written by `describe_article`."""
    fields = json.loads(line)
    published = fields["published"]
    return Source(
        article=fields["article"],
        outlet=fields["outlet"],
        headline=fields["headline"],
        author=fields["author"],
        published=date.fromisoformat(published) if published else None,
        url=fields["url"],
        inferred=frozenset(fields["inferred"]),
        words=fields["words"],
        passages=fields["passages"],
        notes=tuple(
            Note(article, kind, start, end, tuple((first, last) for first, last in about))
            for article, kind, start, end, about in fields["notes"]
        ),
        file_sha256=fields.get("file_sha256", ""),
    )


def starts(counts: Iterable[int]) -> NDArray[np.int64]:
    """Returns the start of each of n consecutive runs of these lengths, and the end of the last one, (n + 1,)."""
    return np.concatenate([[0], np.cumsum(np.fromiter(counts, dtype=np.int64))]).astype(np.int64)
