"""The real client on a simulated Discord, with a story in memory."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import simcord

from bot.client import StoryBot
from bot.state.database import open_database
from bot.state.people import read_salt
from index import OneStory, Settings
from tests.bot.story_double import StoriesDouble, StoryDouble
from tests.support.bare_settings import bare_settings

BOT_ID = 123456789012345678
TOKEN = base64.urlsafe_b64encode(str(BOT_ID).encode()).decode().rstrip("=") + ".GabcDE." + "x" * 38

# Generous, because the machine may be busy.
TIMEOUT_SECONDS = 120.0  # seconds
hypothesis.settings.register_profile(
    "bot", deadline=None, print_blob=True, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("bot")


@dataclass
class World:
    """A server with a channel, two people and the bot."""

    env: Any
    bot: StoryBot
    story: StoryDouble
    settings: Settings
    guild: Any
    channel: Any
    ann: Any
    bob: Any

    @property
    def database(self) -> Path:
        """The SQLite file."""
        assert isinstance(self.settings.database, Path)
        return self.settings.database

    @property
    def me(self) -> str:
        """The mention of the bot."""
        assert self.bot.user is not None
        return f"<@{self.bot.user.id}>"

    async def ask(self, words: str, *, person: Any = None, channel: Any = None) -> Any:
        """Mentions the bot with these words; returns its answer, if any."""
        where = channel or self.channel
        before = where.last_message
        await (person or self.ann).send(where, f"{self.me} {words}")
        last = where.last_message
        return None if last is None or last == before or last.author != self.bot.user else last


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path)


def make_settings(tmp_path: Path, **changes: Any) -> Settings:
    """Settings without external sources, and without a cooldown unless given."""
    values: dict[str, Any] = {"database": tmp_path / "bot.sqlite3", "user_cooldown": 0, **changes}
    return bare_settings(**values)


@pytest.fixture
def story() -> StoryDouble:
    return StoryDouble()


@pytest.fixture
def wedge(story: StoryDouble) -> Iterator[threading.Event]:
    """While this is not set, no answer arrives."""
    story.wedged = event = threading.Event()
    yield event
    event.set()


Start = Callable[..., Any]


@pytest.fixture
async def start(tmp_path: Path, story: StoryDouble) -> AsyncIterator[Start]:
    """Starts a world: `await start(queue_size=1, env={"approved_intents": …})`. Ended with the test."""
    async with AsyncExitStack() as stack:

        async def begin(*, env: dict[str, Any] | None = None, synced: bool = True, **changes: Any) -> World:
            return await stack.enter_async_context(
                world(story, make_settings(tmp_path, **changes), env or {}, synced=synced)
            )

        yield begin


@asynccontextmanager
async def world(
    story: StoryDouble | StoriesDouble, settings: Settings, options: dict[str, Any], *, synced: bool
) -> AsyncIterator[World]:
    async with open_database(settings.database) as database:
        stories: Any = story if isinstance(story, StoriesDouble) else OneStory(story)
        bot = StoryBot(settings, stories, database, read_salt(settings.database))
        # Like simcord's own fixture: its `run` keeps a context variable that a fixture's teardown cannot reset.
        env = simcord.Env(bot, **{"shard_count": 1, "settle_timeout": TIMEOUT_SECONDS, **options})
        await env.start()
        try:
            if synced:
                await register(bot, env.backend)
            guild = env.create_guild("Newsroom")
            channel = guild.create_text_channel("news")
            ann, bob = (guild.add_member(env.create_user(name)) for name in ("ann", "bob"))
            await env.settle()
            first = story[story.names()[0]] if isinstance(story, StoriesDouble) else story
            yield World(env, bot, first, settings, guild, channel, ann, bob)
        finally:
            await env.shutdown()
        env._raise_errors_since(env._errors_acknowledged)


_registered: dict[str, list[dict[str, Any]]] = {}
"""Commands as they were registered, by their English form."""


async def register(bot: StoryBot, discord_double: Any) -> None:
    """Registers the bot's commands, translated only once per process, which takes a fifth of the time of a test."""
    english = json.dumps([command.to_dict(bot.tree) for command in bot.tree.get_commands()])
    if english in _registered:
        discord_double.register_commands(None, _registered[english])
        return
    await bot.tree.sync()
    given = {"id", "application_id"}  # by Discord
    made = discord_double.commands[None].values()
    _registered[english] = [{name: value for name, value in one.items() if name not in given} for one in made]


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the user's token and settings out of these tests."""
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)


async def until(holds: Callable[[], bool]) -> None:
    """Waits until a condition holds.

    Raises:
        TimeoutError: it did not within PATIENCE.
    """
    async with asyncio.timeout(TIMEOUT_SECONDS):
        while not holds():  # noqa: ASYNC110  (what it looks at sets no event)
            await asyncio.sleep(0.005)


def text_of(message: Any) -> str:
    """Returns all text of a sent message, block by block."""
    return "\n".join(walk(message, "content"))


def labels(message: Any) -> list[str]:
    """Returns the buttons of a message, by label or emoji."""
    found = []
    for component in components(message):
        if component.get("type") == 2:
            found.append(component.get("label") or component["emoji"]["name"])
    return found


def custom_id(message: Any, start: str) -> str:
    """Returns the first button's custom id with this prefix."""
    return next(one for one in walk(message, "custom_id") if one.startswith(start))


def walk(message: Any, key: str) -> list[str]:
    return [component[key] for component in components(message) if component.get(key)]


def components(message: Any) -> list[dict[str, Any]]:
    """Returns every component of a message, including nested ones."""
    raw = message.components
    pending = [one if isinstance(one, dict) else one.to_dict() for one in raw]
    found = []
    while pending:
        component = pending.pop(0)
        found.append(component)
        pending = [
            *component.get("components", ()),
            *([component["accessory"]] if component.get("accessory") else []),
            *pending,
        ]
    return found


def acknowledgements(world: World) -> list[int]:
    """Returns the types of the first responses to interactions: 4 a message, 5 thinking, 7 an edit, 9 a modal."""
    return [
        request.json["type"]
        for request in world.env.http_requests
        if request.path.startswith("/interactions/") and request.path.endswith("/callback")
    ]


def dm(person: Any) -> str:
    return text_of(person.user.dm_channel.last_message)
