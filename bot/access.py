"""Whether a question is taken here, and who sees its answer: what the server has set, and how the app is installed."""

from __future__ import annotations

from typing import Any

import discord

from bot.state.servers import ServerSettings

_MANY = 10


def closed(settings: ServerSettings, channel: object, person: discord.User | discord.Member) -> str | None:
    """Why a question is not taken in this channel from this person, as a polite line; None where it is."""
    if settings.channels and not settings.channels & set(_places(channel)):
        names = [f"<#{number}>" for number in sorted(settings.channels)]
        rest = " and elsewhere" if len(names) > _MANY else ""
        return f"In this server I answer in {', '.join(names[:_MANY])}{rest}."
    if settings.role is not None and not (isinstance(person, discord.Member) and person.get_role(settings.role)):
        return f"In this server only <@&{settings.role}> may ask me."
    return None


def lent(interaction: discord.Interaction[Any]) -> bool:
    """Whether a person brought the app along, and the server (if it is one) has not taken it in."""
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def private(interaction: discord.Interaction[Any], settings: ServerSettings, wanted: bool) -> bool:
    """Whether only the person sees the answer: by wish, by the server's setting, or since the app is only lent."""
    return wanted or settings.private or lent(interaction)


def _places(channel: object) -> list[int]:
    """A channel and, for a thread, the channel it is in."""
    places = [getattr(channel, "id", None), getattr(channel, "parent_id", None)]
    return [place for place in places if isinstance(place, int)]
