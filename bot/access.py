"""Access rules: whether a question is answered here, who sees the answer, and in which language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import discord

from bot.cards import custom_ids
from bot.cards.custom_ids import current_story
from bot.messages import ENGLISH, speak, supported_language, t
from bot.state.servers import ServerSettings
from index import shard_group

if TYPE_CHECKING:
    from bot.client import StoryBot

_MANY = 10
_FOR_EVERYONE = frozenset({"help", "about", "forget-me", "opt-out", "opt-in", "status", "settings"})
"""Commands that also work for people whom the bot does not answer: about the bot itself, and for moderators."""


def why_not_here(settings: ServerSettings, channel: object, person: discord.User | discord.Member) -> str | None:
    """Returns why this person may not ask in this channel, as a line for them; None if they may.

    Channels and roles that were deleted exclude nobody, and the role does not exclude moderators.
    """
    if not settings.channels and settings.role is None:
        return None
    guild = getattr(channel, "guild", None)
    channels = _still_there(settings.channels, guild, "get_channel_or_thread")
    if channels and not channels & set(_places(channel)):
        names = [f"<#{number}>" for number in sorted(channels)]
        shown = ", ".join(names[:_MANY])
        return t("access.channels" if len(names) <= _MANY else "access.channels_and_more", channels=shown)
    role = next(iter(_still_there(frozenset({settings.role} if settings.role else ()), guild, "get_role")), None)
    member = person if isinstance(person, discord.Member) else None
    if role is None or (member is not None and (member.get_role(role) or member.guild_permissions.manage_guild)):
        return None
    return t("access.role", role=f"<@&{role}>")


def why_not_asked(interaction: discord.Interaction[StoryBot]) -> str | None:
    """Returns why this person may not ask by a command here, as `why_not_here`. A user install may be used anywhere."""
    settings = interaction.client.servers.settings[interaction.guild_id]
    return None if user_installed(interaction) else why_not_here(settings, interaction.channel, interaction.user)


def ignored(settings: ServerSettings, person: discord.User | discord.Member) -> bool:
    """Returns whether the server ignores this person. Moderators are never ignored."""
    if isinstance(person, discord.Member) and person.guild_permissions.manage_guild:
        return False
    roles = {role.id for role in getattr(person, "roles", ())}
    return person.id in settings.ignored_members or bool(roles & settings.ignored_roles)


def why_not_served(interaction: discord.Interaction[StoryBot]) -> str | None:
    """Returns why this person's interaction is not served, as a line for them; None if it is.

    Commands about the bot, and deleting one's own answer, are always served.
    """
    if _serves_everyone(interaction.data or {}):
        return None
    bot = interaction.client
    if bot.hashed(interaction.user.id) in bot.opt_outs.people:
        return t("access.opted_out")
    if not user_installed(interaction) and ignored(bot.servers.settings[interaction.guild_id], interaction.user):
        return t("access.ignored")
    return None


def needs_no_story(interaction: discord.Interaction[Any]) -> bool:
    """Returns whether an interaction needs no story: it is about the bot, deletes an answer, or is choosing a story."""
    data: Any = interaction.data or {}
    names_story = any(one.get("focused") and one.get("name") == "story" for one in data.get("options", ()))
    return names_story or _serves_everyone(data)


def _serves_everyone(data: Mapping[str, Any]) -> bool:
    deletes = re.fullmatch(custom_ids.DELETE, data.get("custom_id") or "") is not None
    return data.get("name") in _FOR_EVERYONE or deletes


def public_language(settings: ServerSettings, guild: discord.Guild | None) -> str:
    """Returns the language of public answers in a server: its setting, else its language on Discord, else English."""
    return settings.language or supported_language(guild.preferred_locale if guild else None) or ENGLISH


def speak_to_readers(interaction: discord.Interaction[StoryBot], *, hidden: bool) -> None:
    """Switches to the language of those who will see the answer: the person's or the server's."""
    settings = interaction.client.servers.settings[interaction.guild_id]
    speak(personal_language(interaction) if hidden else public_language(settings, interaction.guild))


def personal_language(interaction: discord.Interaction[Any]) -> str:
    """Returns the language of private answers: that of the person's Discord client, else English."""
    return supported_language(interaction.locale) or ENGLISH


def _still_there(numbers: frozenset[int], guild: object, look_up: str) -> frozenset[int]:
    """Returns the ids that still exist in the server; all of them if the server is unknown."""
    if not isinstance(guild, discord.Guild) or not guild.roles:
        return numbers
    return frozenset(number for number in numbers if getattr(guild, look_up)(number) is not None)


def edits_story(bot: StoryBot, server: int | None) -> bool:
    """Returns whether the current story may be changed from a server.

    If the operator named servers, it must be one of them; otherwise it must be the bot's only server, since all servers
    share the story and anybody can invite the bot to a server that they moderate. A process that runs only some of the
    shards cannot know that. Where there are several stories, the server must be able to ask this one.
    """
    if server is None or (bot.current.several and current_story() not in bot.current.offered(server)):
        return False
    if bot.settings.editing_servers:
        return server in bot.settings.editing_servers
    group = shard_group(bot.settings)
    return bot.is_ready() and len(bot.guilds) == 1 and (group is None or len(group[0]) == group[1])


def why_not_edit(interaction: discord.Interaction[StoryBot]) -> str | None:
    """Returns why this person may not change the story here, as a line for them; None if they may."""
    bot, server = interaction.client, interaction.guild_id
    if server is None or user_installed(interaction):
        return t("failure.server_only")
    if not edits_story(bot, server):
        return t("access.other_server")
    role = bot.servers.settings[server].editor_role
    holds = role is not None and isinstance(interaction.user, discord.Member) and interaction.user.get_role(role)
    return None if interaction.permissions.manage_guild or holds else t("access.editors")


def may_open_thread(channel: object) -> bool:
    """Returns whether a public thread can be opened on a message in this channel."""
    if not isinstance(channel, discord.TextChannel):
        return False
    me = channel.guild.me
    return me is None or channel.permissions_for(me).create_public_threads


def user_installed(interaction: discord.Interaction[Any]) -> bool:
    """Returns whether a person uses the app by user install, in a place where the bot itself is not installed.

    A DM with the bot does not count.
    """
    if interaction.guild_id is None and isinstance(interaction.channel, discord.DMChannel):
        recipient, me = interaction.channel.recipient, interaction.client.user
        if interaction.context.dm_channel or recipient is None or (me is not None and recipient.id == me.id):
            return False
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def private(interaction: discord.Interaction[StoryBot]) -> bool:
    """Returns whether only the person sees the answer: by the server's setting, or for a user install."""
    return interaction.client.servers.settings[interaction.guild_id].private or user_installed(interaction)


def _places(channel: object) -> list[int]:
    """Returns the ids of a channel and, for a thread, of its parent."""
    places = [getattr(channel, "id", None), getattr(channel, "parent_id", None)]
    return [place for place in places if isinstance(place, int)]
