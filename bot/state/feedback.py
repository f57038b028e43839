"""Ratings of answers, stored under the hash of the person's id (`hashed` in `bot/state/database.py`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, select, update

from bot.state.database import Database, Location, insert_new, opened
from bot.state.tables import rating
from index import Citation

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating. `answered` is False if a decline was rated; `cited` are the sentences shown.

    `story` is the name of the story, or "" if the bot has only one.
    """

    message: int
    person: str
    good: bool
    answered: bool
    question: str | None
    generation: str
    cited: tuple[Citation, ...] = ()
    reason: str | None = None
    story: str = ""


async def store_rating(database: Database, given: Rating) -> None:
    """Stores a rating. A person's second rating of the same message replaces the first."""
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
        "story": given.story,
        "cited": json.dumps(cited, ensure_ascii=False),
    }

    def write(connection: Connection) -> None:
        if not insert_new(connection, rating, row):
            connection.execute(update(rating).where(_by(given.message, given.person)).values(changed))

    await database.write(write)


def _by(message: int, person: str) -> ColumnElement[bool]:
    return and_(rating.c.message == message, rating.c.person == person)


async def give_reason(database: Database, message: int, person: str, reason: str) -> None:
    """Adds the reason to an existing rating."""
    await database.execute(update(rating).where(_by(message, person)).values(reason=reason[:LONGEST_REASON]))


async def verdict_of(database: Database, message: int, person: str) -> str | None:
    """Returns a person's verdict on a message, `up` or `down`, or None."""
    rows = await database.read(select(rating.c.verdict).where(_by(message, person)))
    return str(rows[0][0]) if rows else None


async def withdraw(database: Database, message: int, person: str) -> None:
    """Deletes a person's rating of a message from the database and its write-ahead log."""
    await database.execute(delete(rating).where(_by(message, person)))
    await database.forget_deleted()


def exported(place: Location, story: str | None = None) -> Iterator[dict[str, object]]:
    """Yields each rating as an evaluation question, oldest first; only those of `story` if it is given.

    The sentences of a well-rated answer are gold, and a well-rated decline is unanswerable. A bad rating does not tell
    the right answer, so its `answerable` is null and its sentences are listed under `cited`. `story` is null for
    ratings made while the bot had only one story.
    """
    wanted = select(rating).order_by(rating.c.id)
    if story is not None:
        wanted = wanted.where(rating.c.story == story)
    with opened(place) as database, database.begin(reads=True) as connection:
        for row in connection.execute(wanted):
            good, answered = row.verdict == "up", bool(row.answered)
            sentences = [{"file": one["file"], "sentence": one["sentence"]} for one in json.loads(row.cited)]
            yield {
                "id": f"f{row.id:05d}",
                "question": row.question,
                "kind": "feedback",
                "answerable": answered if good else None,
                "gold": sentences if good and answered else [],
                "follows": None,
                "gold_mode": "any" if good and answered else None,
                "answered": answered,
                "cited": sentences,
                "verdict": row.verdict,
                "reason": row.reason,
                "story": row.story or None,
                "generation": row.generation,
                "rated": row.rated,
            }
