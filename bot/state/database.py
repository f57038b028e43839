"""The bot's database: server settings, ratings, conversations, and custom ids that were too long.

It is a SQLite file or a PostgreSQL server, both through SQLAlchemy Core. Blocking connections run in worker threads:
SQLAlchemy's asyncio layer would add the ORM, greenlet and a thread of the driver (19 MB resident instead of 12).

Only their owner can read the SQLite file, its write-ahead log and its backups. Deleted rows are overwritten
(`secure_delete`), and `forget_deleted` removes them from the write-ahead log too.
"""

from __future__ import annotations

import asyncio
import hmac
import math
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from pydantic import SecretStr
from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    Row,
    StaticPool,
    Table,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import SQLAlchemyError

from bot.state.database_errors import CLOSED, DAMAGED, HELD, REFUSED, DatabaseTrouble, as_trouble, trouble
from bot.state.schema import migrate_database
from bot.state.tables import server
from bot.telemetry import log, pairs
from index import SettingsError

Location = Path | SecretStr
"""A SQLite file, or the URL of a PostgreSQL database, which may hold a password."""
BUSY_MILLISECONDS = 5000
PAUSE_SECONDS = 10.0
"""How long a failed file is left alone, so that callers do not queue up behind its timeouts."""
_STATEMENT_MILLISECONDS = 10_000
CHANNEL = "storybot"
"""The channel on which the processes of one PostgreSQL database listen."""
_THREADS = 4  # for PostgreSQL; SQLite has one connection and so one thread
_P = ParamSpec("_P")
_T = TypeVar("_T")


class Database:
    """Connections to the database, used in worker threads.

    The bot calls `read`, `view` and `write`; the command line calls `begin`.

    `pending` migrates a database that was unavailable at the start, before its first use. `file` is the SQLite file to
    serve from; it is reopened after a failure, and when another file has replaced it. `problem` says why the file could
    not be prepared at the start, and `readable` whether it can be read all the same.
    """

    def __init__(
        self,
        engine: Engine,
        name: str,
        *,
        pending: Callable[[], None] | None = None,
        file: Path | None = None,
        problem: DatabaseTrouble | None = None,
        readable: bool = False,
    ) -> None:
        self.engine = engine
        self.name = name
        self.shared = engine.dialect.name == "postgresql"
        """Whether several processes may use the database at the same time."""
        self.opened = 0
        """How often the file was reopened; caches of its content are then stale."""
        self._pending = pending
        self._file = file
        self._readable = readable
        self._inode = None if file is None or problem is not None else _inode(file)
        self._failures: dict[bool, tuple[DatabaseTrouble, float]] = {}
        """The last failure of reading (True) and of writing (False), and when it happened."""
        # Why the file could not be opened, and when. A locked file may be free by the first use, so it is tried again
        # at once.
        held = problem is not None and problem.kind == HELD[0]
        self._open_failure = None if problem is None else (problem, -math.inf if held else time.monotonic())
        self._threads = ThreadPoolExecutor(_THREADS if self.shared else 1, thread_name_prefix="database")

    async def read(self, statement: Executable) -> Sequence[Row[*tuple[Any, ...]]]:
        """Returns all rows of a SELECT.

        Raises:
            DatabaseTrouble: the database cannot be read.
        """

        return await self.view(lambda connection: connection.execute(statement).all())

    async def view(self, work: Callable[[Connection], _T]) -> _T:
        """Runs `work`, which only reads, in a worker thread. Returns its result.

        Raises:
            DatabaseTrouble: the database cannot be read.
        """
        return await self._in_thread(self._transaction, work, True)

    async def write(self, work: Callable[[Connection], _T]) -> _T:
        """Runs `work` in a worker thread and in one transaction. Returns its result.

        Raises:
            DatabaseTrouble: the database is locked, full, read-only, damaged or unreachable.
        """
        return await self._in_thread(self._transaction, work, False)

    async def execute(self, statement: Executable) -> int:
        """Runs one INSERT, UPDATE or DELETE as `write` does. Returns the number of rows."""
        return await self.write(lambda connection: connection.execute(statement).rowcount)

    def _transaction(self, work: Callable[[Connection], _T], reads: bool) -> _T:
        with self.begin(reads=reads) as connection:
            return work(connection)

    async def forget_deleted(self) -> None:
        """Runs `forget_deleted_now` in a worker thread."""
        await self._in_thread(self.forget_deleted_now)

    async def _in_thread(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            running = asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **kwargs))
        except RuntimeError as error:  # the pool is closed: the bot is stopping
            raise as_trouble(CLOSED, self.name) from error
        return await running

    @contextmanager
    def begin(self, *, reads: bool = False, snapshot: bool = False) -> Iterator[Connection]:
        """Opens a transaction for the block, and rolls it back if the block fails.

        A file that was replaced, or failed more than `PAUSE_SECONDS` ago, is reopened first. `snapshot` shows all
        tables as of one moment, which SQLite always does.

        Raises:
            DatabaseTrouble: the database cannot be used.
        """
        try:
            if self._pending is not None:
                self._pending()
                self._pending = None
            failed = self._failures.get(reads)
            if failed is not None and _is_recent(failed[1]):
                raise failed[0]
            file = self._file
            if file is not None and (failed is not None or self._inode is None or self._inode != _inode(file)):
                try:
                    self._reopen(file)
                except DatabaseTrouble as error:
                    if not (reads and self._readable):
                        raise self._record_failure(error, reads) from error
            with self.engine.connect().execution_options(reads=reads) as connection, connection.begin():
                if snapshot and self.shared:
                    connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                yield connection
        except (SQLAlchemyError, OSError) as error:
            raise self._record_failure(trouble(error, self.name), reads) from error

    def _record_failure(self, found: DatabaseTrouble, reads: bool) -> DatabaseTrouble:
        if self._file is not None and found.kind != REFUSED[0]:
            self._failures[reads] = (found, time.monotonic())
            if found.kind == DAMAGED[0]:  # a backup put in its place must not find the log of the damaged file
                self._release()
        return found

    def _reopen(self, file: Path) -> None:
        if self._open_failure is not None and _is_recent(self._open_failure[1]):
            raise self._open_failure[0]
        self._release()
        try:
            prepare(file)
        except DatabaseTrouble as error:
            self._open_failure = error, time.monotonic()
            raise
        self.engine = _engine(file)
        self.opened += 1
        self._inode, self._readable, self._open_failure, self._failures = _inode(file), False, None, {}
        log.info("database opened %s", pairs({"name": self.name}))

    @property
    def problem(self) -> DatabaseTrouble | None:
        """Why the file could not be opened; None if it is open."""
        return self._open_failure[0] if self._open_failure else None

    def keep_closed(self) -> None:
        """Never reopens a file that could not be opened, so that nothing is stored under a temporary salt."""
        if self._open_failure is not None:
            self._open_failure = self._open_failure[0], math.inf

    def _release(self) -> None:
        self.engine.dispose()
        if isinstance(self.engine.pool, StaticPool):
            self.engine.pool.dispose()

    def forget_deleted_now(self) -> None:
        """Truncates SQLite's write-ahead log, where deleted rows would stay until overwritten."""
        if not self.shared:
            try:
                with closing(self.engine.raw_connection()) as connection:
                    connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except (SQLAlchemyError, OSError) as error:
                raise self._record_failure(trouble(error, self.name), reads=False) from error

    def close(self) -> None:
        """Waits for running work and closes every connection."""
        self._threads.shutdown()
        self._release()


def _is_recent(moment: float) -> bool:
    return time.monotonic() < moment + PAUSE_SECONDS


def _inode(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def hashed(person: int, salt: bytes) -> str:
    """Returns what stands for a person's id in the database: its HMAC-SHA-256 as hexadecimal digits."""
    return hmac.digest(salt, str(person).encode(), "sha256").hex()


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows. A row whose primary key exists is overwritten."""
    if rows:
        key = [column.name for column in table.primary_key]
        statement = _insert_of(connection.dialect.name)(table)
        changed = {name: statement.excluded[name] for name in rows[0] if name not in key}
        connection.execute(statement.on_conflict_do_update(index_elements=key, set_=changed), list(rows))


def insert_new(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Inserts a row unless its key exists. Returns whether it was inserted."""
    statement = _insert_of(connection.dialect.name)(table).on_conflict_do_nothing().returning(*table.primary_key)
    return connection.execute(statement, row).first() is not None


def notify(connection: Connection, topic: str, payload: object) -> None:
    """Notifies every process of a PostgreSQL database when the transaction commits; see `bot/state/group.py`."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_notify(CHANNEL, f"{topic} {payload}")))


@cache
def _insert_of(dialect: str) -> Any:  # noqa: ANN401  (each dialect has a class of its own)
    """Returns the dialect's `insert`, which also handles conflicts; only the dialect in use is imported."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert


def name_of(place: Location) -> str:
    """Returns the name of a database for messages: its path, or its URL without the password."""
    if isinstance(place, Path):
        return str(place)
    return make_url(place.get_secret_value()).render_as_string(hide_password=True)


@asynccontextmanager
async def open_database(place: Location) -> AsyncIterator[Database]:
    """Opens the bot's database, creates or migrates it as needed, and closes it at the end.

    If it is locked, full, damaged, read-only or unreachable, logs an error and serves what can be read: answering needs
    no database.

    Raises:
        SettingsError: a newer storybot wrote the database.
    """
    database = await asyncio.to_thread(_open_for_serving, place)
    try:
        yield database
    finally:
        await asyncio.to_thread(database.close)


def _open_for_serving(place: Location) -> Database:
    try:
        prepare(place)
    except DatabaseTrouble as problem:
        log.error(
            "database %s",
            pairs({"message": problem.message, "remedy": f"{problem.remedy} The bot answers without it."}),
        )
        return _open_degraded(place, problem)
    return Database(_engine(place), name_of(place), file=place if isinstance(place, Path) else None)


@contextmanager
def opened(place: Location) -> Iterator[Database]:
    """Opens the database for a command, creates or migrates it as needed, and closes it at the end.

    Raises:
        SettingsError: the database cannot be used.
    """
    prepare(place)
    with closing(Database(_engine(place), name_of(place))) as database:
        yield database


def prepare(place: Location) -> None:
    """Creates or migrates the database in one transaction, so that a crash leaves a complete version.

    Raises:
        DatabaseTrouble: the database cannot be used.
        SettingsError: a newer storybot wrote it.
    """
    try:
        if isinstance(place, Path):
            _prepare_file(place)
        with closing(Database(_engine(place), name_of(place))) as database:
            migrate_database(database)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise trouble(error, name_of(place)) from error


_RETRY_MILLISECONDS = 10


def _prepare_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    _restrict_to_owner(path)
    tries = BUSY_MILLISECONDS // _RETRY_MILLISECONDS
    # SQLite's busy timeout does not apply while another process changes the journal mode, so we retry ourselves.
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        for left in reversed(range(tries)):
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not left:
                    raise
                time.sleep(_RETRY_MILLISECONDS / 1000)


def _restrict_to_owner(path: Path) -> None:
    """Creates the file with mode 0600, or restricts it to that. SQLite gives the log files the mode of the file."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    for name in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        with suppress(FileNotFoundError):  # there is no log, or another process just removed it
            if name.stat().st_mode & 0o077:
                name.chmod(0o600)


def _engine(place: Location) -> Engine:
    if isinstance(place, Path):
        return _sqlite_engine(partial(_sqlite_connection, str(place)))
    try:
        import psycopg  # noqa: F401  (imported here so that a missing driver gives one readable error)
    except ImportError as error:
        raise SettingsError(
            "The PostgreSQL driver is not installed.",
            name="STORYBOT_DATABASE",
            remedy="Run: pip install 'storybot[postgres]'",
        ) from error
    url = make_url(place.get_secret_value()).set(drivername="postgresql+psycopg")
    options = f"-c statement_timeout={_STATEMENT_MILLISECONDS} -c lock_timeout={BUSY_MILLISECONDS}"
    alive = {"connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
    return create_engine(
        url,
        pool_size=_THREADS,
        pool_pre_ping=True,
        connect_args={"options": options, "tcp_user_timeout": 10_000, **alive},
    )


def _sqlite_engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "close")
    def empty_log(connection: sqlite3.Connection, _: object) -> None:
        """Empties the log. SQLite leaves it behind if the file was moved, and a file put in its place would read it."""
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA busy_timeout = 100")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    return engine


def _sqlite_connection(address: str, *, uri: bool = False) -> sqlite3.Connection:
    """Returns a connection with explicit transactions, used by one thread at a time."""
    connection = sqlite3.connect(
        address, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None, check_same_thread=False, uri=uri
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    with suppress(sqlite3.OperationalError):  # the only one of these that reads the file, which may be locked
        connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _open_degraded(place: Location, problem: DatabaseTrouble) -> Database:
    """Opens a database that cannot be prepared: PostgreSQL for a later try, SQLite read-only if possible."""
    if not isinstance(place, Path):
        return Database(_engine(place), name_of(place), pending=partial(prepare, place))
    uri = place.absolute().as_uri()
    for options in ("mode=ro", "mode=ro&immutable=1"):  # immutable: where the log cannot be created either
        if problem.kind == HELD[0]:  # a lock keeps readers out too
            break
        connect = partial(_sqlite_connection, f"{uri}?{options}", uri=True)
        try:
            with closing(connect()) as connection:
                connection.execute(str(select(func.count()).select_from(server))).fetchone()
        except sqlite3.Error:
            continue
        return Database(_sqlite_engine(connect), str(place), file=place, problem=problem, readable=True)
    return Database(_engine(place), str(place), file=place, problem=problem)


def checked(place: Location) -> SettingsError | None:
    """Returns the problem of the database for `doctor`, or None if it is healthy or the file does not exist yet."""
    try:
        if isinstance(place, Path):
            _check_file(place)
        else:
            with (
                closing(Database(_engine(place), name_of(place))) as database,
                database.begin(reads=True) as connection,
            ):
                connection.execute(select(1))
    except (sqlite3.Error, SettingsError) as error:
        return error if isinstance(error, SettingsError) else trouble(error, name_of(place))
    return None


def _check_file(path: Path) -> None:
    if not path.exists():
        return
    with closing(sqlite3.connect(path, timeout=1.0)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise as_trouble(DAMAGED, str(path))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
