"""Earlier questions that a question may follow up, by message replied to, by thread or DM, and by person and channel.

They are held in memory and in the database, so they survive a restart, and are deleted when they expire.
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, select, update

from bot.cards.custom_ids import story_suffix
from bot.state.database import Database, notify, upsert
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import conversation
from bot.telemetry import log, pairs
from index import Question, last_questions, refers_back

FOLLOWED_SECONDS = 24 * 3600.0
"""How long an answer, a thread or a DM can be followed up."""
SAME_PERSON_SECONDS = 300.0
"""How long a person's questions in a channel are taken as follow-ups without a reply."""
_MOST = 4096

FORGOTTEN_TOPIC = "forgotten"
"""The topic on which the deletion of a person's questions is announced."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A question, the hash of the asker's id, and when it was asked (seconds since 1970)."""

    question: Question
    person: str
    asked: float


class Conversations:
    """The latest questions, by the message that answers them, by thread or DM, and by channel and person."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self._questions: OrderedDict[str, Remembered] = OrderedDict()

    async def load(self) -> None:
        """Loads the stored questions. If the database fails, the bot works without them."""
        try:
            now = self._clock()
            followed = conversation.c.asked.between(now - FOLLOWED_SECONDS, now + FOLLOWED_SECONDS)
            latest = select(conversation).where(followed).order_by(conversation.c.asked.desc()).limit(_MOST)
            for place, person, question, asked in reversed(await self._database.read(latest)):
                self._questions[place] = Remembered(_read(json.loads(question)), person, asked)
        except DatabaseTrouble as error:
            log.warning("conversations unread %s", pairs({"cause": error.kind}))

    async def remember(self, question: Question, person: str, *places: int | None, channel: int | None = None) -> None:
        """Stores `question` under each id that is not None, and under channel and person if `channel` is given.

        Also deletes expired questions. If the database fails, answering continues.
        """
        keys, now = _keys(places, channel, person), self._clock()
        entry = Remembered(last_questions(question) or question, person, now)
        for key in keys:
            self._questions[key] = entry
            self._questions.move_to_end(key)
        while len(self._questions) > _MOST:
            self._questions.popitem(last=False)
        text = json.dumps(_as_json(entry.question), ensure_ascii=False)
        rows = [{"place": key, "person": entry.person, "question": text, "asked": entry.asked} for key in keys]
        # The clock may have been set back since they were written.
        followed = conversation.c.asked.between(now - FOLLOWED_SECONDS, now + FOLLOWED_SECONDS)

        def write(connection: Connection) -> None:
            connection.execute(delete(conversation).where(~followed))
            upsert(connection, conversation, rows)

        try:
            await self._database.write(write)
        except DatabaseTrouble as error:
            log.warning("conversation unwritten %s", pairs({"cause": error.kind}))

    async def remember_as(self, place: int, known: int) -> None:
        """Stores the question known under one id under another id too, as when a thread is opened on a message."""
        if (question := self.before(known)) is not None:
            await self.remember(question, self._questions[f"{known}{story_suffix()}"].person, place)

    def before(self, place: int | None, person: str | None = None) -> Question | None:
        """Returns the question stored under this id, or None.

        With a `person`, returns their last one in this channel, if it is at most `SAME_PERSON_SECONDS` old.
        """
        key, seconds = (f"{place}", FOLLOWED_SECONDS) if person is None else (f"{place}:{person}", SAME_PERSON_SECONDS)
        found = self._questions.get(f"{key}{story_suffix()}")
        # The clock may have been set back, so a question from the future expires like one from the past.
        return found.question if found is not None and abs(self._clock() - found.asked) <= seconds else None

    async def forget(self, person: str) -> bool:
        """Deletes a person's questions, also from the follow-ups of others. Returns whether there were any."""
        self._drop(person)

        def write(connection: Connection) -> bool:
            notify(connection, FORGOTTEN_TOPIC, person)
            return delete_questions(connection, person)

        found = await self._database.write(write)
        await self._database.forget_deleted()
        return found

    async def forgotten(self, person: str) -> None:
        """Applies a deletion that another process announced; an empty `person` means that announcements were missed."""
        if not person:
            self._questions.clear()
            await self.load()
        self._drop(person)

    def _drop(self, person: str) -> None:
        texts = {entry.question.text for entry in self._questions.values() if entry.person == person}
        for key, entry in list(self._questions.items()):
            if entry.person == person:
                del self._questions[key]
            else:
                self._questions[key] = replace(entry, question=_cut_before(entry.question, texts))

    async def fetch(self, *places: int | None, channel: int | None = None, person: str = "") -> None:
        """Reads what other processes have stored under these ids in a shared database."""
        keys = _keys(places, channel, person)
        try:
            for row in await self._database.read(select(conversation).where(conversation.c.place.in_(keys))):
                known = self._questions.get(row.place)
                if known is None or known.asked < row.asked:  # else ours may not have been written yet
                    self._questions[row.place] = Remembered(_read(json.loads(row.question)), row.person, row.asked)
        except DatabaseTrouble as error:
            log.warning("conversations unread %s", pairs({"cause": error.kind}))


def following(question: Question, before: Question | None) -> Question:
    """Returns `question` as a follow-up of `before`, with its filters, and without the sentences already shown."""
    if before is None:
        return replace(question, follows=None)
    if question.text.casefold() == before.text.casefold():  # asked again, so answered again
        return replace(question, follows=last_questions(before.follows))
    filtered = question.outlet or question.after or question.until
    refers = refers_back(question.text)
    return replace(
        question,
        follows=last_questions(before),
        outlet=question.outlet if filtered else before.outlet,
        after=question.after if filtered else before.after,
        until=question.until if filtered else before.until,
        seen=before.seen if refers else frozenset(),
        seen_first=before.seen_first if refers else frozenset(),
    )


def _cut_before(question: Question, texts: Set[str]) -> Question:
    """Cuts the chain of earlier questions at the first that has one of these texts."""
    before = question.follows
    if before is None:
        return question
    return replace(question, follows=None if before.text in texts else _cut_before(before, texts))


def delete_questions(connection: Connection, person: str) -> bool:
    """Deletes a person's questions, also from the follow-ups of others. Returns whether there were any."""
    own = conversation.c.person == person
    asked = connection.execute(select(conversation.c.question).where(own)).scalars()
    texts = {json.loads(question)["text"] for question in asked}
    connection.execute(delete(conversation).where(own))
    if not texts:
        return False
    for place, question in connection.execute(select(conversation.c.place, conversation.c.question)).all():
        entry = _read(json.loads(question))
        if (left := _cut_before(entry, texts)) != entry:
            change = update(conversation).where(conversation.c.place == place)
            connection.execute(change.values(question=json.dumps(_as_json(left), ensure_ascii=False)))
    return True


def _keys(places: Sequence[int | None], channel: int | None, person: str) -> list[str]:
    """Returns the keys of these places. A question on one of several stories is not followed up on another."""
    found = [f"{place}" for place in places if place is not None]
    if channel is not None:
        found.append(f"{channel}:{person}")
    return [f"{place}{story_suffix()}" for place in found]


def _as_json(question: Question) -> dict[str, Any]:
    return {
        "text": question.text,
        "outlet": question.outlet,
        "after": question.after.isoformat() if question.after else None,
        "until": question.until.isoformat() if question.until else None,
        "seen": sorted(question.seen),
        "seen_first": sorted(question.seen_first),
        "follows": _as_json(question.follows) if question.follows else None,
    }


def _read(entry: dict[str, Any]) -> Question:
    return Question(
        entry["text"],
        follows=_read(entry["follows"]) if entry["follows"] else None,
        outlet=entry["outlet"],
        after=date.fromisoformat(entry["after"]) if entry["after"] else None,
        until=date.fromisoformat(entry["until"]) if entry["until"] else None,
        seen=frozenset((article, start) for article, start in entry["seen"]),
        seen_first=frozenset((article, start) for article, start in entry.get("seen_first", entry["seen"])),
    )
