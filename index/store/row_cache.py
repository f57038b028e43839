"""What a rebuild computed once, kept for the next one: rows of bytes in one SQLite file beside a story's generations.

A row is found by a key of 32 bytes, a digest of everything that the row was made from. Rows are committed as they come,
so that a rebuild that is interrupted or killed goes on from there. A file that was damaged is thrown away: it can be
computed again.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from index.store.dense import in_chunks

log = logging.getLogger(__name__)

KEEP_UNUSED = 3  # rebuilds that a row may stay unused before it is dropped
_NOT_DAMAGE = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY",
               "SQLITE_PERM", "SQLITE_NOMEM", "SQLITE_INTERRUPT")  # fmt: skip
_SCHEMA = """
CREATE TABLE IF NOT EXISTS {table} (
  place INTEGER PRIMARY KEY,  -- the first eight bytes of `key`: found without a second index
  key BLOB NOT NULL,
  {column} BLOB NOT NULL,
  crc INTEGER NOT NULL,
  used INTEGER NOT NULL       -- number of the rebuild that last used it
);
CREATE TABLE IF NOT EXISTS rebuilds (number INTEGER NOT NULL);
"""


class KeptRows:
    """An open file of rows; for one thread. Use it as a context manager. Made for its subclasses, which name the table.

    Args:
        path: the SQLite file, made where it is missing, made anew where it is no sound database or of another version.
        read_only: look only; then nothing is made, and what cannot be read is an OSError.

    Every method raises OSError where the file cannot be read or written, `CacheDamaged` where it turns out to be no
    sound database.
    """

    version: int
    table: str
    column: str

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        try:
            with told_apart(path):
                self._db, self._rebuild = self._open(read_only)
        except CacheDamaged as error:
            if read_only:
                raise
            log.warning("%s It is made anew.", error)
            throw_away(path)
            with told_apart(path):
                self._db, self._rebuild = self._open(read_only)

    def _checksum(self, place: int, key: bytes, raw: bytes) -> int:
        """What is kept beside a row to know damage by; fits into 63 bits."""
        raise NotImplementedError

    def _open(self, read_only: bool) -> tuple[sqlite3.Connection, int]:
        address = f"{self._path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        db = sqlite3.connect(address, uri=True, timeout=10, isolation_level=None)
        try:
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version not in (0, self.version):
                raise CacheDamaged(f"The cache {self._path} is of version {version}, not {self.version}.")
            if not read_only:
                db.execute("PRAGMA journal_mode=WAL")
                db.execute("PRAGMA synchronous=NORMAL")
                db.executescript(_SCHEMA.format(table=self.table, column=self.column))
                db.execute(f"PRAGMA user_version={self.version}")
            row = db.execute("SELECT max(number) FROM rebuilds").fetchone()
            return db, int(row[0] or 0)
        except BaseException:
            db.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    def _found(self, keys: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
        """(number of the key, its row) of those that are here and sound."""
        for begin, end in in_chunks(len(keys), 500):
            chunk = keys[begin:end]
            marks = ",".join("?" * len(chunk))
            rows = self._db.execute(
                f"SELECT place, key, {self.column}, crc FROM {self.table} WHERE place IN ({marks})",
                [place_of(key) for key in chunk],
            )
            by_place = {int(row[0]): row for row in rows}
            for offset, key in enumerate(chunk):
                row = by_place.get(place_of(key))
                if row and row[1] == key and self._checksum(row[0], key, row[2]) == row[3]:
                    yield begin + offset, row[2]

    def _keep(self, keys: Sequence[bytes], raws: Sequence[bytes]) -> None:
        """Rows, committed when this returns; raises OSError."""
        rows = []
        for key, raw in zip(keys, raws, strict=True):
            place = place_of(key)
            rows.append((place, key, raw, self._checksum(place, key, raw), self._rebuild + 1))
        self._write(f"INSERT OR REPLACE INTO {self.table} VALUES (?, ?, ?, ?, ?)", rows)

    def finish(self, keys: Sequence[bytes]) -> int:
        """Notes that a rebuild used these keys and drops what the last few did not; returns how many were dropped."""
        number = self._rebuild + 1
        for begin, end in in_chunks(len(keys), 50_000):
            rows = [(number, place_of(key)) for key in keys[begin:end]]
            self._write(
                f"UPDATE {self.table} SET used = ? WHERE place = ? AND used <> ?", [(*row, number) for row in rows]
            )
        self._write("INSERT INTO rebuilds VALUES (?)", [(number,)])
        before = self._db.total_changes
        self._write(f"DELETE FROM {self.table} WHERE used < ?", [(number - KEEP_UNUSED,)])
        self._rebuild = number
        return self._db.total_changes - before

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        with told_apart(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.executemany(statement, rows)
                self._db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise


def place_of(key: bytes) -> int:
    """The number under which a key's row is kept."""
    return int.from_bytes(key[:8], "little", signed=True)


class CacheDamaged(Exception):
    """The file is no sound cache of this version; it is to be thrown away."""


@contextlib.contextmanager
def told_apart(path: Path) -> Iterator[None]:
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
    with contextlib.suppress(OSError, CacheDamaged), told_apart(path):  # who next needs the cache is told
        db = sqlite3.connect(path, timeout=1)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()
