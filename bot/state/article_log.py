"""The log of changes that people made to the story from Discord.

Entries live as long as the bot's database. `/forget-me` makes a person's entries anonymous.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, Connection, Update, delete, func, insert, select, update

from bot.state.claims import process_died
from bot.state.database import Database
from bot.state.tables import article_card, article_change
from bot.telemetry import log, pairs
from index import StoryChange, change_from

Kind = Literal["add", "remove", "undo"]


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """A logged change of the story.

    `person` is a Discord id, or None where a source found the article or the person asked to be forgotten. `undone`
    says that the change was undone. `at` is in seconds since 1970.
    """

    id: int
    at: float
    kind: Kind
    person: int | None
    change: StoryChange
    undone: bool


async def begin(
    database: Database,
    kind: Kind,
    change: StoryChange,
    *,
    person: int | None,
    server: int | None,
    undoes: int | None,
    story: str,
    owner: int,
) -> int:
    """Logs a change that was made in a story's folder and is not live yet. Returns its id.

    `owner` is the number of this process in the group.
    """
    row = {
        "at": time.time(),
        "kind": kind,
        "person": person,
        "server": server,
        "change": json.dumps(asdict(change), ensure_ascii=False),
        "undoes": undoes,
        "live": 0,
        "undone": 0,
        "story": story,
        "owner": owner,
    }
    return await database.write(lambda connection: _inserted(connection, row))


def _inserted(connection: Connection, row: dict[str, Any]) -> int:
    key = connection.execute(insert(article_change).values(row)).inserted_primary_key
    assert key is not None
    return int(key[0])


async def finish(database: Database, number: int) -> None:
    """Marks a change as live, and the change that it undoes, if any, as undone."""

    def write(connection: Connection) -> None:
        connection.execute(update(article_change).where(article_change.c.id == number).values(live=1))
        undoes = connection.execute(select(article_change.c.undoes).where(article_change.c.id == number)).scalar()
        if undoes is not None:
            connection.execute(update(article_change).where(article_change.c.id == undoes).values(undone=1))

    await database.write(write)


async def drop(database: Database, number: int) -> None:
    """Deletes a change that failed."""
    await database.execute(delete(article_change).where(article_change.c.id == number))


async def take_unfinished(database: Database, owner: int) -> dict[str, list[LoggedChange]]:
    """Returns the changes of earlier runs that are in the folder but not live, by story, oldest first.

    Where several processes share the database, returns those of processes that have died, and takes them over.
    """

    def taken(connection: Connection) -> Sequence[Any]:
        left = select(article_change).where(article_change.c.live == 0).order_by(article_change.c.id)
        rows = connection.execute(left).all()
        if database.shared:
            dead = {other for other in {row.owner for row in rows} - {owner} if process_died(connection, other)}
            rows = [row for row in rows if row.owner in dead and _take_over(connection, row, owner)]
        return rows

    found: dict[str, list[LoggedChange]] = {}
    for row in await (database.write(taken) if database.shared else database.view(taken)):
        found.setdefault(row.story, []).extend(_logged([row]))
    return found


def _take_over(connection: Connection, row: Any, owner: int) -> bool:  # noqa: ANN401  (a row has the columns of its query)
    mine = (article_change.c.id == row.id, article_change.c.owner == row.owner)
    return connection.execute(update(article_change).where(*mine).values(owner=owner)).rowcount > 0


def _live(story: str) -> tuple[ColumnElement[bool], ...]:
    return article_change.c.live == 1, article_change.c.story == story


async def count(database: Database, story: str) -> int:
    """Counts the changes in a story's log."""
    rows = await database.read(select(func.count()).select_from(article_change).where(*_live(story)))
    return int(rows[0][0])


async def log_page(database: Database, story: str, first: int, many: int) -> list[LoggedChange]:
    """Returns up to `many` changes of a story's log, newest first, from index `first` (0 is the newest)."""
    wanted = select(article_change).where(*_live(story)).order_by(article_change.c.id.desc())
    return _logged(await database.read(wanted.offset(first).limit(many)))


async def logged_change(database: Database, story: str, number: int) -> LoggedChange | None:
    """Returns the live change of a story with this id, or None."""
    wanted = select(article_change).where(article_change.c.id == number, *_live(story))
    return next(iter(_logged(await database.read(wanted))), None)


async def forget_editor(database: Database, person: int) -> int:
    """Removes a person's id from the log. Returns the number of changes affected."""
    return await database.execute(without_editor(person))


def without_editor(person: int) -> Update:
    """Returns the statement that removes a person's id from the log."""
    return update(article_change).where(article_change.c.person == person).values(person=None)


async def shown_in(database: Database, server: int) -> frozenset[str]:
    """Returns the ids of the pages that a server was shown for review."""
    rows = await database.read(select(article_card.c.page).where(article_card.c.server == server))
    return frozenset(str(page) for (page,) in rows)


async def note_shown(database: Database, page: str, server: int) -> None:
    """Records that a server was shown a page for review."""
    await database.execute(insert(article_card).values(page=page, server=server, at=time.time()))


async def forget_shown_in(database: Database, server: int) -> None:
    """Deletes the records of the pages that a server was shown, so that it is shown them again."""
    await database.execute(delete(article_card).where(article_card.c.server == server))


async def forget_shown(database: Database, waiting: frozenset[str], story: str) -> None:
    """Deletes the records of a story's pages that no longer wait for review.

    Where there are several stories, the id of a page ends with its story's key.
    """
    of_story = article_card.c.page.endswith(story, autoescape=True) if story else article_card.c.page.not_like("%~%")
    await database.execute(delete(article_card).where(of_story, article_card.c.page.not_in(sorted(waiting))))


def _logged(rows: Sequence[Any]) -> list[LoggedChange]:
    found = []
    for row in rows:
        try:
            change = change_from(json.loads(row.change))
        except (ValueError, KeyError, TypeError) as error:
            log.error("change unread %s", pairs({"row": row.id, "cause": type(error).__name__}))
            continue
        found.append(LoggedChange(row.id, row.at, cast("Kind", row.kind), row.person, change, bool(row.undone)))
    return found
