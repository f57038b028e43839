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
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.state.database import Database, explained, prepare
from index import Citation, SettingsError

LONGEST_REASON = 500


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


def read_salt(database: Path) -> bytes:
    """The salt of this installation, made on first use.

    Raises:
        SettingsError: it cannot be read or written.
    """
    path = database.with_suffix(".salt")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(secrets.token_bytes(32))
        except FileExistsError:
            pass
        if path.stat().st_mode & 0o077:
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


async def store_rating(database: Database, rating: Rating) -> None:
    """Keeps a rating; a second one by the same person for the same message takes the first one's place."""
    cited = [
        {"file": citation.source.article, "start": citation.start, "end": citation.end, "sentence": citation.text}
        for citation in rating.cited
    ]
    async with database.transaction():
        await database.execute(
            "INSERT INTO rating (message, person, verdict, answered, question, generation, cited, reason, rated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (message, person) DO UPDATE SET"
            " verdict = excluded.verdict, reason = excluded.reason, rated = excluded.rated",
            (
                rating.message,
                rating.person,
                "up" if rating.good else "down",
                int(rating.answered),
                rating.question,
                rating.generation,
                json.dumps(cited, ensure_ascii=False),
                rating.reason[:LONGEST_REASON] if rating.reason else None,
                datetime.now(UTC).isoformat(timespec="seconds"),
            ),
        )


async def give_reason(database: Database, message: int, person: str, reason: str) -> None:
    """Adds the reason to a rating that is there."""
    async with database.transaction():
        await database.execute(
            "UPDATE rating SET reason = ? WHERE message = ? AND person = ?", (reason[:LONGEST_REASON], message, person)
        )


async def verdict_of(database: Database, message: int, person: str) -> str | None:
    """The verdict, `up` or `down`, where a person has rated a message; None where not."""
    query = "SELECT verdict FROM rating WHERE message = ? AND person = ?"
    async with database.execute(query, (message, person)) as rows:
        row = await rows.fetchone()
    return str(row[0]) if row is not None else None


async def withdraw(database: Database, message: int, person: str) -> None:
    """Deletes a person's rating of a message, from the file and its log."""
    async with database.transaction():
        await database.execute("DELETE FROM rating WHERE message = ? AND person = ?", (message, person))
    await database.forget_deleted()


async def forget_person(database: Database, person: str) -> int:
    """Deletes every rating of a person, from the file and its log; how many there were."""
    async with database.transaction():
        cursor = await database.execute("DELETE FROM rating WHERE person = ?", (person,))
        await database.execute("DELETE FROM ignored_told WHERE person = ?", (person,))
    await database.forget_deleted()
    return cursor.rowcount


def delete_person(database: Path, person: int) -> int:
    """The same from the command line, by the id that Discord shows."""
    prepare(database)
    salt = read_salt(database)
    try:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            cursor = connection.execute("DELETE FROM rating WHERE person = ?", (hashed(person, salt),))
            for table in ("conversation", "ignored_told"):
                connection.execute(f"DELETE FROM {table} WHERE person = ?", (hashed(person, salt),))
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return cursor.rowcount
    except sqlite3.Error as error:
        raise explained(error, database) from error


def exported(database: Path) -> Iterator[dict[str, object]]:
    """Each rating in the shape of an evaluation question, oldest first.

    A good answer's sentences are gold, a good decline says that the articles do not say; a bad rating only tells what
    was wrong, so its `answerable` is null and its sentences stand under `cited`.
    """
    prepare(database)
    columns = "id, verdict, answered, question, generation, cited, reason, rated"
    with closing(sqlite3.connect(database)) as connection:
        for number, verdict, answered, question, generation, cited, reason, rated in connection.execute(
            f"SELECT {columns} FROM rating ORDER BY id"
        ):
            yield _row(number, verdict == "up", bool(answered), question, json.loads(cited)) | {
                "verdict": verdict,
                "reason": reason,
                "generation": generation,
                "rated": rated,
            }


def exported_lines(database: Path) -> Iterator[str]:
    """The same as JSON lines, without their ends."""
    return (json.dumps(row, ensure_ascii=False) for row in exported(database))


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
