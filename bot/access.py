"""Whether a question is taken here, and who sees its answer: what the server has set, and how the app is installed."""

from __future__ import annotations

from typing import Any

import discord

from bot.state.servers import ServerSettings

_MANY = 10


def closed(settings: ServerSettings, channel: object, person: discord.User | discord.Member) -> str | None:
    """Why a question is not taken in this channel from this person, as a polite line; None where it is.

    Channels and roles that were deleted keep nobody out, and a role keeps no moderator out.
    """
    guild = getattr(channel, "guild", None)
    channels = _still_there(settings.channels, guild, "get_channel_or_thread")
    if channels and not channels & set(_places(channel)):
        names = [f"<#{number}>" for number in sorted(channels)]
        rest = " and elsewhere" if len(names) > _MANY else ""
        return f"In this server I answer in {', '.join(names[:_MANY])}{rest}."
    role = next(iter(_still_there(frozenset({settings.role} if settings.role else ()), guild, "get_role")), None)
    if role is None or (isinstance(person, discord.Member) and (person.get_role(role) or _moderates(person))):
        return None
    return f"In this server only <@&{role}> may ask me."


def _still_there(numbers: frozenset[int], guild: object, look_up: str) -> frozenset[int]:
    """Those that the server still has; all of them where the server is not known."""
    if not isinstance(guild, discord.Guild) or not guild.roles:
        return numbers
    return frozenset(number for number in numbers if getattr(guild, look_up)(number) is not None)


def _moderates(person: discord.Member) -> bool:
    return person.guild_permissions.manage_guild


def lent(interaction: discord.Interaction[Any]) -> bool:
    """Whether a person brought the app along, and the server (if it is one) has not taken it in.

    In a DM with the bot itself the app is at home.
    """
    if interaction.guild_id is None and isinstance(interaction.channel, discord.DMChannel):
        recipient, me = interaction.channel.recipient, interaction.client.user
        if interaction.context.dm_channel or recipient is None or (me is not None and recipient.id == me.id):
            return False
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def private(interaction: discord.Interaction[Any], settings: ServerSettings, wanted: bool) -> bool:
    """Whether only the person sees the answer: by wish, by the server's setting, or since the app is only lent."""
    return wanted or settings.private or lent(interaction)


def _places(channel: object) -> list[int]:
    """A channel and, for a thread, the channel it is in."""
    places = [getattr(channel, "id", None), getattr(channel, "parent_id", None)]
    return [place for place in places if isinstance(place, int)]
