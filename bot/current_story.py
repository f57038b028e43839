"""The story of the current event, and the catalogue of each story.

Where there are several stories, every event enters one before anything else: the story of the pressed button or of the
answer replied to, else the one named, else the one chosen for its channel or server. From then on `bot.story` and
`bot.catalogue` belong to that story, for this event only and also in its worker threads. An event that entered no story
can access none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot import posted_answers, story_catalogue
from bot.cards import custom_ids
from bot.cards.custom_ids import current_story, key_of, set_current_story
from bot.markdown import escape_line
from bot.messages import t
from bot.queue import Refusal
from bot.state.story_choices import StoryChoices
from bot.story_catalogue import Catalogue
from index import Settings, Story, StorybotError, StoryStatus

if TYPE_CHECKING:
    from index import StoriesFace

_SHOWN = 10
LookUp = Callable[..., Coroutine[Any, Any, Any]]
"""Runs a function in a worker thread: `bot.lookup`."""


class Catalogues(dict[str, Catalogue]):
    """The catalogue of each story that an event has entered. Raises Refusal for any other."""

    def __missing__(self, name: str) -> Catalogue:
        raise Refusal("no_story", t("which_story.none_chosen"))


class CurrentStory:
    """The story that the current event has entered. All methods run on the event loop."""

    def __init__(
        self,
        stories: StoriesFace,
        settings: Settings,
        choices: StoryChoices,
        look_up: LookUp,
        hashed: Callable[[int], str],
    ) -> None:
        self._stories = stories
        self._restricted = settings.story_servers
        self._choices = choices
        self._look_up = look_up
        self.hashed = hashed
        self.several = settings.stories is not None
        self.catalogues = Catalogues()
        self._outdated: set[str] = set()  # stories whose catalogue is of an earlier generation

    @property
    def story(self) -> Story:
        """The entered story.

        Raises:
            Refusal: the event entered none.
        """
        if self.several and not current_story():
            raise Refusal("no_story", t("which_story.none_chosen"))
        return self._stories[current_story()]

    @property
    def status(self) -> StoryStatus | None:
        """The status of the entered story when its catalogue was read; None if there is none."""
        known = self.catalogues.get(current_story())
        return known.status if known is not None else None

    def chooser_counts(self) -> dict[str, float]:
        """See `Story`; all stories share a chooser."""
        names = self.names()
        return self._stories[names[0]].chooser_counts() if names else {}

    def summary(self) -> dict[str, object]:
        """Fields for the log at the start: the generation of the only story, or the number of stories."""
        if self.several:
            return {"stories": len(self._stories.names())}
        status = self.catalogues[""].status
        return {"generation": status.generation, "articles": status.articles}

    def names(self) -> tuple[str, ...]:
        """Returns the names of all stories; only "" if there is one. Raises SettingsError if they cannot be listed."""
        return self._stories.names() if self.several else ("",)

    def permitted(self, guild: int | None) -> tuple[str, ...]:
        """Returns the stories that a server may choose, or a person outside servers (`guild` None)."""
        names = self._stories.names()
        return tuple(name for name in names if name not in self._restricted or guild in self._restricted[name])

    def offered(self, guild: int | None) -> tuple[str, ...]:
        """Returns the stories that can be asked here: those that the server or its channels have chosen."""
        permitted = self.permitted(guild)
        if guild is None:
            return permitted
        chosen = set(self._choices.of_server(guild).values())
        return tuple(name for name in permitted if name in chosen)

    async def enter(
        self, guild: int | None, places: Sequence[str], *, named: str | None = None, key: str | None = None
    ) -> None:
        """Enters the story with this key or name, or else the choice of the first of `places` that has one.

        Raises:
            Refusal: there is none, or it is not available here.
            StorybotError: it cannot be opened.
        """
        if not self.several:
            return
        set_current_story("")
        offered = self.offered(guild)
        if key is not None:
            name = next((name for name in offered if key_of(name) == key), None)
        elif named is not None:
            name = named_story(offered, named)
        else:
            name = self._choices.first(places)
        if name is None or name not in offered:
            raise Refusal("no_story", self._why_no_story(guild, offered, sought=key is not None or named is not None))
        set_current_story(name)
        await self.load()

    async def load(self) -> None:
        """Reads the catalogue of the entered story, if it has not been read yet. Raises as `enter`."""
        if current_story() not in self.catalogues:
            self.catalogues[current_story()] = await self._look_up(story_catalogue.read, self.story)

    async def enter_by_name(self, name: str, guild: int | None = None, *, anywhere: bool = False) -> bool:
        """Enters a story by name outside an event, as for a watch.

        Returns False if it does not exist, or is not available in that server or, with `guild` None, outside servers.
        `anywhere` skips that check: nothing of the story is shown.

        Raises:
            Refusal, StorybotError: it cannot be opened.
        """
        if not self.several:
            return True
        if name not in (self.names() if anywhere else self.offered(guild)):
            return False
        set_current_story(name)
        await self.load()
        return True

    def _why_no_story(self, guild: int | None, offered: Sequence[str], *, sought: bool) -> str:
        if not offered and guild is not None:
            return t("which_story.none_chosen")
        names = ", ".join(escape_line(name, 100) for name in offered[:_SHOWN]) or t("which_story.no_names")
        return t("which_story.unknown" if sought else "which_story.choose", names=names)

    async def refresh(self) -> tuple[list[str], str]:
        """Switches the open stories to new generations, and closes idle ones.

        Returns the names of those that changed, and why others could not be switched ("" if none failed).
        """
        changed, refused, entered = [], [], current_story()
        try:
            there = self.names()
        except StorybotError as error:  # the folder of stories is unreadable at the moment
            return [], str(error)
        for name in list(self.catalogues):
            set_current_story(name)
            try:
                if name not in there:
                    del self.catalogues[name]
                elif await self._look_up(self.story.refresh) or name in self._outdated:
                    self._outdated.add(name)  # until it has been read, which may fail
                    self.catalogues[name] = await self._look_up(story_catalogue.read, self.story)
                    self._outdated.discard(name)
                    changed.append(name)
            except (StorybotError, Refusal) as error:
                refused.append(str(error))
        set_current_story(entered)
        if self.several:
            await self._look_up(self._stories.tidy)
        return changed, " ".join(refused)


def named_story(names: Iterable[str], typed: str) -> str | None:
    """Returns the story with the typed name, or else the only one that differs in case or white space only."""
    names = tuple(names)
    if typed in names:
        return typed
    alike = [name for name in names if _folded(name) == _folded(typed)]
    return alike[0] if len(alike) == 1 else None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()


def story_choices(names: Iterable[str], typed: str) -> list[app_commands.Choice[str]]:
    """Returns the stories whose name contains the typed text, for autocompletion."""
    wanted = typed.strip().casefold()
    fitting = [name for name in names if wanted in name.casefold() and len(name) <= story_catalogue.CHOICE_LENGTH]
    return [app_commands.Choice(name=name, value=name) for name in fitting[: story_catalogue.CHOICES]]


def story_places(guild: object, channel: object, person: str) -> list[str]:
    """Returns the ids under which a story may have been chosen, nearest first; outside servers, the person's hash."""
    if guild is None:
        return [person]
    places = (getattr(channel, "id", None), getattr(channel, "parent_id", None), getattr(guild, "id", None))
    return [str(place) for place in places if isinstance(place, int)]


def key_in(ids: Iterable[str]) -> str | None:
    """Returns the story key of the first custom id that carries one."""
    return next((found for one in ids if (found := custom_ids.story_in(one)) is not None), None)


async def enter_for(current: CurrentStory, interaction: discord.Interaction[Any], *, user_installed: bool) -> None:
    """Enters the story that an interaction is about. Raises as `CurrentStory.enter`."""
    if not current.several:
        return
    data: Any = interaction.data or {}
    guild = None if user_installed else interaction.guild
    ids = [
        data.get("custom_id") or "",
        *(posted_answers.custom_ids_in(interaction.message) if interaction.message else ()),
    ]
    named = None
    if data.get("name") == "ask":
        named = next((one.get("value") for one in data.get("options", ()) if one.get("name") == "story"), None)
    places = story_places(guild, interaction.channel, current.hashed(interaction.user.id))
    await current.enter(guild.id if guild else None, places, named=named or None, key=key_in(ids))


async def enter_for_message(current: CurrentStory, message: discord.Message, replied: discord.Message | None) -> None:
    """Enters the story of the answer that a message replies to, or that its place has chosen. Raises as `enter`."""
    key = key_in(posted_answers.custom_ids_in(replied)) if replied is not None else None
    places = story_places(message.guild, message.channel, current.hashed(message.author.id))
    await current.enter(message.guild.id if message.guild else None, places, key=key)
