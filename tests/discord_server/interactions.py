"""An interaction: its trigger, its deadline for acknowledgement, and its responses."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field

from tests.discord_server.payloads import channel_json, member_json, message_json, user_json
from tests.discord_server.world import DM, Channel, Json, Message, User, World

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
# Callback types.
MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, SHOW_MODAL = 4, 5, 6, 7, 8, 9


@dataclass(eq=False)
class Interaction:
    """`source` is the message that a button is on. Times are seconds on the monotonic clock."""

    id: int
    kind: int
    user: User
    channel: Channel
    data: Json
    source: Message | None = None
    installed_for_user: bool = False
    token: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    created: float = field(default_factory=time.monotonic)
    acknowledged: float | None = None
    callback: int | None = None
    thinking: bool = False
    ephemeral: bool = False
    original: int | None = None
    followups: list[int] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] | None = None

    def summary(self) -> Json:
        """Returns what a test needs to know of it."""
        took = None if self.acknowledged is None else self.acknowledged - self.created
        return {
            "id": str(self.id),
            "kind": self.kind,
            "user": str(self.user.id),
            "acknowledged_after": took,
            "callback": self.callback,
            "thinking": self.thinking,
            "ephemeral": self.ephemeral,
            "original": str(self.original) if self.original else None,
            "followups": [str(message) for message in self.followups],
            "modal": self.modal,
            "choices": self.choices,
        }


def interaction_json(world: World, interaction: Interaction) -> Json:
    """Returns INTERACTION_CREATE as the gateway sends it."""
    channel, user = interaction.channel, interaction.user
    payload: Json = {
        "id": str(interaction.id),
        "application_id": str(world.application),
        "type": interaction.kind,
        "token": interaction.token,
        "version": 1,
        "data": interaction.data,
        "channel_id": str(channel.id),
        "channel": channel_json(world, channel) | {"permissions": str(world.permissions(user.id, channel))},
        "locale": user.locale,
        "entitlements": [],
        "attachment_size_limit": 10_485_760,
        "app_permissions": str(world.permissions(world.bot.id, channel)),
    }
    if channel.guild is None:
        payload |= {"user": user_json(user), "context": 1 if channel.type == DM else 2}
    else:
        guild = world.guilds[channel.guild]
        member = member_json(world, guild, user.id) | {"permissions": str(world.permissions(user.id, channel))}
        payload |= {
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": "en-US", "features": []},
            "guild_locale": "en-US",
            "member": member,
            "context": 0,
        }
    if interaction.installed_for_user:
        payload["authorizing_integration_owners"] = {"1": str(user.id)}
    else:
        payload["authorizing_integration_owners"] = {"0": str(channel.guild or 0)}
    if interaction.source is not None:
        payload["message"] = message_json(world, interaction.source)
    return payload


def metadata(interaction: Interaction) -> Json:
    """Returns a message's metadata about the interaction it answers."""
    data: Json = {
        "id": str(interaction.id),
        "type": interaction.kind,
        "user": user_json(interaction.user),
        "authorizing_integration_owners": {},
    }
    if interaction.source is not None:
        data["interacted_message_id"] = str(interaction.source.id)
    if interaction.kind == MODAL:
        data["triggering_interaction_metadata"] = {
            "id": str(interaction.id),
            "type": COMMAND,
            "user": user_json(interaction.user),
            "authorizing_integration_owners": {},
        }
    return data
