"""Ratings: what a person thought of an answer, under a hash of their id that only this installation can make.

The salt is 32 random bytes in a file beside the database, readable by its owner alone. Without it a hash leads to
nobody; `/forget-me` deletes by it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, select, update

from bot.state.article_log import make_anonymous
from bot.state.database import Database, Location, insert_new, opened
from bot.state.tables import conversation, ignored_told, rating, watch
from index import Citation, SettingsError

LONGEST_REASON = 500
SALT_OF_A_SERVER = Path("var/storybot.salt")
"""The salt where the database is a server."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating. `answered` tells whether it was an answer or a decline that is rated; `cited` are its sentences."""

    message: int
    person: str
    good: bool
    answered: bool
    question: str | None
    generation: str
    cited: tuple[Citation, ...] = ()
    reason: str | None = None


def read_salt(place: Location, given: Path | None = None) -> bytes:
    """The salt of this installation: in the file `given`, else beside the database, made on first use.

    Raises:
        SettingsError: it cannot be read or written.
    """
    path = place.with_suffix(".salt") if isinstance(place, Path) else SALT_OF_A_SERVER
    if given is not None:
        path = given
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(secrets.token_bytes(32))
        except FileExistsError:
            pass
        if given is None and path.stat().st_mode & 0o077:
            path.chmod(0o600)
        salt = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"The salt for hashing ids ({path}) cannot be used: {error}.") from error
    if len(salt) < 16:
        raise SettingsError(f"The salt for hashing ids ({path}) is damaged.", remedy="Put its backup back.")
    return salt


def hashed(person: int, salt: bytes) -> str:
    """HMAC-SHA-256 of a person's id, as hexadecimal digits."""
    return hmac.new(salt, str(person).encode(), hashlib.sha256).hexdigest()


async def store_rating(database: Database, given: Rating) -> None:
    """Keeps a rating; a second one by the same person for the same message takes the first one's place."""
    cited = [
        {"file": citation.source.article, "start": citation.start, "end": citation.end, "sentence": citation.text}
        for citation in given.cited
    ]
    changed = {
        "verdict": "up" if given.good else "down",
        "reason": given.reason[:LONGEST_REASON] if given.reason else None,
        "rated": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    row = changed | {
        "message": given.message,
        "person": given.person,
        "answered": int(given.answered),
        "question": given.question,
        "generation": given.generation,
        "cited": json.dumps(cited, ensure_ascii=False),
    }

    def write(connection: Connection) -> None:
        if not insert_new(connection, rating, row):
            connection.execute(update(rating).where(_by(given.message, given.person)).values(changed))

    await database.write(write)


def _by(message: int, person: str) -> ColumnElement[bool]:
    return and_(rating.c.message == message, rating.c.person == person)


async def give_reason(database: Database, message: int, person: str, reason: str) -> None:
    """Adds the reason to a rating that is there."""
    change = update(rating).where(_by(message, person)).values(reason=reason[:LONGEST_REASON])
    await database.write(lambda connection: connection.execute(change).rowcount)


async def verdict_of(database: Database, message: int, person: str) -> str | None:
    """The verdict, `up` or `down`, where a person has rated a message; None where not."""
    rows = await database.read(select(rating.c.verdict).where(_by(message, person)))
    return str(rows[0][0]) if rows else None


async def withdraw(database: Database, message: int, person: str) -> None:
    """Deletes a person's rating of a message, from the database and its log."""
    deletion = delete(rating).where(_by(message, person))
    await database.write(lambda connection: connection.execute(deletion).rowcount)
    await database.forget_deleted()


async def forget_person(database: Database, person: str) -> int:
    """Deletes every rating of a person, from the database and its log; how many there were."""
    count = await database.write(lambda connection: _forget(connection, person, (rating, ignored_told)))
    await database.forget_deleted()
    return count


def delete_person(place: Location, person: int, salt_file: Path | None = None) -> int:
    """Deletes everything of a person from the command line, by the id that Discord shows; how many ratings."""
    with opened(place) as database:
        key = hashed(person, read_salt(place, salt_file))
        with database.begin() as connection:
            count = _forget(connection, key, (rating, conversation, ignored_told))
            connection.execute(delete(watch).where(watch.c.person == person))
            make_anonymous(connection, person)
        database.forget_deleted_now()
    return count


def _forget(connection: Connection, person: str, tables: Sequence[Table]) -> int:
    """Deletes a person from these tables; how many rows of the first."""
    counts = [connection.execute(delete(table).where(table.c.person == person)).rowcount for table in tables]
    return counts[0]


def exported(place: Location) -> Iterator[dict[str, object]]:
    """Each rating in the shape of an evaluation question, oldest first.

    A good answer's sentences are gold, a good decline says that the articles do not say; a bad rating only tells what
    was wrong, so its `answerable` is null and its sentences stand under `cited`.
    """
    with opened(place) as database, database.begin(reads=True) as connection:
        for row in connection.execute(select(rating).order_by(rating.c.id)):
            yield _row(row.id, row.verdict == "up", bool(row.answered), row.question, json.loads(row.cited)) | {
                "verdict": row.verdict,
                "reason": row.reason,
                "generation": row.generation,
                "rated": row.rated,
            }


def exported_lines(place: Location) -> Iterator[str]:
    """The same as JSON lines, without their ends."""
    return (json.dumps(row, ensure_ascii=False) for row in exported(place))


def _row(
    number: int, good: bool, answered: bool, question: str | None, cited: Sequence[dict[str, object]]
) -> dict[str, object]:
    sentences = [{"file": sentence["file"], "sentence": sentence["sentence"]} for sentence in cited]
    row: dict[str, object] = {
        "id": f"f{number:05d}",
        "question": question,
        "kind": "feedback",
        "answerable": answered if good else None,
        "gold": sentences if good and answered else [],
        "follows": None,
        "gold_mode": "any" if good and answered else None,
        "answered": answered,
        "cited": sentences,
    }
    return row
