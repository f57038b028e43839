"""A cache of a rebuild's results for later ones: rows of bytes in an SQLite file beside a story's generations.

A row's key is a 32-byte digest of everything that the row was computed from. Rows are committed as they come, so that
an interrupted rebuild resumes there. A damaged file is discarded, because it can be recomputed.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from index.store.dense import in_chunks

log = logging.getLogger(__name__)

KEEP_UNUSED = 3  # rebuilds after which an unused row is dropped
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


class RowCache:
    """An open cache, for one thread; a context manager. Subclasses name the table.

    Args:
        path: the SQLite file; created if missing, recreated if damaged or of another version.
        read_only: write nothing; a missing file is an OSError, a damaged one CacheDamaged.

    Every method raises OSError if the file cannot be read or written, `CacheDamaged` if the database is damaged.
    """

    version: int
    table: str
    column: str

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        try:
            with sqlite_errors(path):
                self._db, self._rebuild = self._open(read_only)
        except CacheDamaged as error:
            if read_only:
                raise
            log.warning("%s It is recreated.", error)
            discard(path)
            with sqlite_errors(path):
                self._db, self._rebuild = self._open(read_only)

    def _checksum(self, place: int, key: bytes, raw: bytes) -> int:
        """Returns the checksum stored with a row, at most 63 bits."""
        raise NotImplementedError

    def _open(self, read_only: bool) -> tuple[sqlite3.Connection, int]:
        options = "mode=rwc"
        if read_only:
            # Without a write-ahead log nobody writes; without locks, SQLite leaves no file of its own behind. Should a
            # writer begin meanwhile, rows that it moves fail their checksums and count as missing.
            logged = self._path.with_name(f"{self._path.name}-wal").exists()
            options = "mode=ro" if logged else "mode=ro&immutable=1"
        address = f"{self._path.absolute().as_uri()}?{options}"
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

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    def _found(self, keys: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
        """Yields (position of the key, row) for the undamaged rows found."""
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

    def _store(self, keys: Sequence[bytes], raws: Sequence[bytes]) -> None:
        """Stores rows, committed on return; raises OSError."""
        rows = []
        for key, raw in zip(keys, raws, strict=True):
            place = place_of(key)
            rows.append((place, key, raw, self._checksum(place, key, raw), self._rebuild + 1))
        self._write(f"INSERT OR REPLACE INTO {self.table} VALUES (?, ?, ?, ?, ?)", rows)

    def finish(self, keys: Sequence[bytes]) -> int:
        """Marks these keys as used by a rebuild and drops rows unused for long; returns how many were dropped."""
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
        with sqlite_errors(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.executemany(statement, rows)
                self._db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise


def place_of(key: bytes) -> int:
    """Returns the primary key for a key's row."""
    return int.from_bytes(key[:8], "little", signed=True)


class CacheDamaged(Exception):
    """The file is damaged or of another version and must be discarded."""


@contextlib.contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Maps SQLite's errors to OSError if the file is busy or the disk fails, else to CacheDamaged."""
    try:
        yield
    except sqlite3.Error as error:
        name: str = getattr(error, "sqlite_errorname", "")
        if name.startswith(_NOT_DAMAGE) and not name.endswith("SHORT_READ"):
            raise OSError(f"The cache {path} cannot be read or written: {error}") from error
        raise CacheDamaged(f"The cache {path} cannot be read: {error}.") from error
    except (UnicodeDecodeError, TypeError, OverflowError) as error:
        # A damaged schema may yield undecodable bytes, a damaged row a value of another type.
        raise CacheDamaged(f"The cache {path} cannot be read: {type(error).__name__}.") from error


def discard(path: Path) -> None:
    """Deletes a cache and SQLite's companion files."""
    for name in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
        name.unlink(missing_ok=True)


def merge_write_ahead_log(path: Path) -> None:
    """Merges a write-ahead log left by a killed writer into the cache, if there is one."""
    if not path.with_name(f"{path.name}-wal").exists():
        return
    with contextlib.suppress(OSError, CacheDamaged), sqlite_errors(path):  # the next opening reports errors
        db = sqlite3.connect(path, timeout=1)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()
