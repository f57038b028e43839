"""Vectors that were computed once, kept for the next rebuild: one SQLite file beside a story's generations.

A row is found by the SHA-256 of the encoder's fingerprint, the role and the text. Rows are committed while embedding
goes on, so that a rebuild that is interrupted or killed goes on from there. A file that was damaged is thrown away: it
can be computed again.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from index.encode.encoder import EncoderIdentity, Role
from index.store.vectors import in_chunks

log = logging.getLogger(__name__)

VERSION = 1
KEEP_UNUSED = 3  # rebuilds that a vector may stay unused before it is dropped
_NOT_DAMAGE = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY",
               "SQLITE_PERM", "SQLITE_NOMEM", "SQLITE_INTERRUPT")  # fmt: skip
_SCHEMA = """
CREATE TABLE IF NOT EXISTS vectors (
  place INTEGER PRIMARY KEY,  -- the first eight bytes of `key`: found without a second index
  key BLOB NOT NULL,
  vector BLOB NOT NULL,       -- half floats
  crc INTEGER NOT NULL,
  used INTEGER NOT NULL       -- number of the rebuild that last used it
);
CREATE TABLE IF NOT EXISTS rebuilds (number INTEGER NOT NULL);
"""


def text_key(identity: EncoderIdentity, role: Role, text: str) -> bytes:
    """The key of a text's vector, 32 bytes."""
    return hashlib.sha256(f"{identity.fingerprint}\n{role}\n{text}".encode(errors="replace")).digest()


def _place(key: bytes) -> int:
    return int.from_bytes(key[:8], "little", signed=True)


class EmbeddingCache:
    """An open cache; for one thread. Use it as a context manager.

    Args:
        path: the SQLite file, made where it is missing, made anew where it is no sound database or of another version.
        dimension: of the vectors; a row of another length counts as missing.
        read_only: look only; then nothing is made, and what cannot be read is an OSError.

    Every method raises OSError where the file cannot be read or written, `CacheDamaged` where it turns out to be no
    sound database.
    """

    def __init__(self, path: Path, dimension: int, *, read_only: bool = False) -> None:
        self._path, self._size = path, dimension * 2
        try:
            with _told_apart(path):
                self._db, self._rebuild = self._open(read_only)
        except CacheDamaged as error:
            if read_only:
                raise
            log.warning("%s It is made anew.", error)
            throw_away(path)
            with _told_apart(path):
                self._db, self._rebuild = self._open(read_only)

    def _open(self, read_only: bool) -> tuple[sqlite3.Connection, int]:
        address = f"{self._path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        db = sqlite3.connect(address, uri=True, timeout=10, isolation_level=None)
        try:
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version not in (0, VERSION):
                raise CacheDamaged(f"The cache {self._path} is of version {version}, not {VERSION}.")
            if not read_only:
                db.execute("PRAGMA journal_mode=WAL")
                db.execute("PRAGMA synchronous=NORMAL")
                db.executescript(_SCHEMA)
                db.execute(f"PRAGMA user_version={VERSION}")
            row = db.execute("SELECT max(number) FROM rebuilds").fetchone()
            return db, int(row[0] or 0)
        except BaseException:
            db.close()
            raise

    def __enter__(self) -> EmbeddingCache:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    def missing(self, keys: Sequence[bytes]) -> set[int]:
        """The numbers of the keys that have no sound vector here."""
        with _told_apart(self._path):
            found = {number for number, _ in self._found(keys)}
        return set(range(len(keys))) - found

    def get(self, keys: Sequence[bytes]) -> NDArray[np.float16]:
        """(len(keys), dimension).

        Raises:
            KeyError: one of them is missing.
        """
        vectors = np.empty((len(keys), self._size // 2), dtype="<f2")
        count = 0
        with _told_apart(self._path):
            for number, raw in self._found(keys):
                vectors[number] = np.frombuffer(raw, dtype="<f2")
                count += 1
        if count != len(keys):
            raise KeyError(f"{len(keys) - count} vectors are missing from {self._path}")
        return vectors

    def _found(self, keys: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
        for begin, end in in_chunks(len(keys), 500):
            chunk = keys[begin:end]
            marks = ",".join("?" * len(chunk))
            rows = self._db.execute(
                f"SELECT place, key, vector, crc FROM vectors WHERE place IN ({marks})",
                [_place(key) for key in chunk],
            )
            by_place = {int(row[0]): row for row in rows}
            for offset, key in enumerate(chunk):
                row = by_place.get(_place(key))
                if row and row[1] == key and len(row[2]) == self._size and zlib.crc32(row[2], row[0] & 0xFF) == row[3]:
                    yield begin + offset, row[2]

    def put(self, keys: Sequence[bytes], vectors: NDArray[np.float32]) -> None:
        """Keeps `vectors` (len(keys), dimension) as half floats, committed when this returns; raises OSError."""
        halves = np.ascontiguousarray(vectors, dtype="<f2")
        rows = []
        for key, vector in zip(keys, halves, strict=True):
            raw, place = vector.tobytes(), _place(key)
            rows.append((place, key, raw, zlib.crc32(raw, place & 0xFF), self._rebuild + 1))
        self._write("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?, ?)", rows)

    def finish(self, keys: Sequence[bytes]) -> int:
        """Notes that a rebuild used these keys and drops what the last few did not; returns how many were dropped."""
        number = self._rebuild + 1
        for begin, end in in_chunks(len(keys), 50_000):
            rows = [(number, _place(key)) for key in keys[begin:end]]
            self._write("UPDATE vectors SET used = ? WHERE place = ? AND used <> ?", [(*row, number) for row in rows])
        self._write("INSERT INTO rebuilds VALUES (?)", [(number,)])
        before = self._db.total_changes
        self._write("DELETE FROM vectors WHERE used < ?", [(number - KEEP_UNUSED,)])
        self._rebuild = number
        return self._db.total_changes - before

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        with _told_apart(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.executemany(statement, rows)
                self._db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise


class CacheDamaged(Exception):
    """The file is no sound cache of this version; it is to be thrown away."""


@contextlib.contextmanager
def _told_apart(path: Path) -> Iterator[None]:
    """What SQLite raises, as OSError where the file is busy or the disk at fault, else as CacheDamaged."""
    try:
        yield
    except sqlite3.Error as error:
        name: str = getattr(error, "sqlite_errorname", "")
        if name.startswith(_NOT_DAMAGE) and not name.endswith("SHORT_READ"):
            raise OSError(f"The cache {path} cannot be read or written: {error}") from error
        raise CacheDamaged(f"The cache {path} cannot be read: {error}.") from error
    except (UnicodeDecodeError, TypeError, OverflowError) as error:
        # A damaged schema comes back as bytes that are no text, a damaged row as a value of another type.
        raise CacheDamaged(f"The cache {path} cannot be read: {type(error).__name__}.") from error


def throw_away(path: Path) -> None:
    """Removes a cache and what SQLite keeps beside it."""
    for name in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
        name.unlink(missing_ok=True)


def close_unclosed(path: Path) -> None:
    """Takes the log of a cache whose writer was killed into the cache, and removes it; nothing where there is none."""
    if not path.with_name(f"{path.name}-wal").exists():
        return
    with contextlib.suppress(OSError, CacheDamaged), _told_apart(path):  # who next needs the cache is told
        db = sqlite3.connect(path, timeout=1)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()
