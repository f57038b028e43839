"""The world in Discord's JSON."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.discord_server.world import DM, THREAD, Channel, Guild, Json, Message, Role, User, World

MESSAGE_CONTENT = 1 << 15


def user_json(user: User) -> Json:
    return {
        "id": str(user.id),
        "username": user.name,
        "global_name": None if user.bot else user.name.title(),
        "discriminator": "0000",
        "avatar": None,
        "bot": user.bot,
        "public_flags": 0,
        "flags": 0,
    }


def role_json(role: Role, position: int) -> Json:
    return {
        "id": str(role.id),
        "name": role.name,
        "permissions": str(role.permissions),
        "position": position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": position > 0,
        "mentionable": False,
        "flags": 0,
    }


def member_json(world: World, guild: Guild, user: int, *, with_user: bool = True) -> Json:
    payload: Json = {
        "roles": [str(role) for role in guild.members.get(user, [])],
        "joined_at": "2024-01-01T00:00:00+00:00",
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "nick": None,
        "pending": False,
        "avatar": None,
        "communication_disabled_until": None,
    }
    if with_user:
        payload["user"] = user_json(world.users[user])
    return payload


def channel_json(world: World, channel: Channel) -> Json:
    if channel.type == DM:
        assert channel.recipient is not None
        recipient = user_json(world.users[channel.recipient])
        return {"id": str(channel.id), "type": DM, "recipients": [recipient], "last_message_id": None, "flags": 0}
    payload: Json = {
        "id": str(channel.id),
        "type": channel.type,
        "guild_id": str(channel.guild),
        "name": channel.name,
        "position": 0,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "parent_id": str(channel.parent) if channel.parent else None,
        "last_message_id": None,
        "flags": 0,
        "permission_overwrites": [
            {"id": str(target), "type": int(target in world.users), "allow": str(allow), "deny": str(deny)}
            for target, (allow, deny) in channel.overwrites.items()
        ],
    }
    if channel.type == THREAD:
        payload |= {
            "owner_id": str(channel.owner),
            "message_count": len(channel.messages),
            "total_message_sent": len(channel.messages),
            "member_count": 1,
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": datetime.now(UTC).isoformat(),
                "locked": False,
            },
        }
    return payload


def guild_json(world: World, guild: Guild) -> Json:
    """Returns a guild as in GUILD_CREATE to a bot without the members intent: the only member is the bot itself."""
    channels = [world.channels[channel] for channel in guild.channels]
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner),
        "icon": None,
        "roles": [role_json(role, number) for number, role in enumerate(guild.roles.values())],
        "emojis": [],
        "stickers": [],
        "features": [],
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "preferred_locale": "en-US",
        "system_channel_flags": 0,
        "afk_timeout": 300,
        "joined_at": "2024-01-01T00:00:00+00:00",
        "large": False,
        "unavailable": False,
        "member_count": len(guild.members),
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "members": [member_json(world, guild, world.bot.id)] if guild.installed else [],
        "channels": [channel_json(world, channel) for channel in channels if channel.type != THREAD],
        "threads": [channel_json(world, channel) for channel in channels if channel.type == THREAD],
    }


def may_read_content(world: World, message: Message, *, message_content: bool) -> bool:
    """Whether the bot may read this message's text, given whether it has the message-content intent."""
    private = world.channels[message.channel].type == DM
    return message_content or private or message.author == world.bot.id or world.bot.id in message.mentions


def message_json(world: World, message: Message, *, message_content: bool = True, nested: bool = False) -> Json:
    """Returns a message; its text, embeds, attachments and components are empty without the intent for them."""
    channel = world.channels[message.channel]
    readable = may_read_content(world, message, message_content=message_content)
    payload: Json = {
        "id": str(message.id),
        "channel_id": str(message.channel),
        "author": user_json(world.users[message.author]),
        "content": message.content if readable else "",
        "embeds": message.embeds if readable else [],
        "components": message.components if readable else [],
        "attachments": message.attachments if readable else [],
        "timestamp": message.created,
        "edited_timestamp": message.edited,
        "tts": False,
        "mention_everyone": message.mention_everyone,
        "mentions": [user_json(world.users[user]) for user in message.mentions],
        "mention_roles": [],
        "pinned": False,
        "type": message.type,
        "flags": message.flags,
    }
    if message.nonce is not None:
        payload["nonce"] = message.nonce
    if message.interaction is not None:
        payload["interaction_metadata"] = message.interaction
        payload["application_id"] = str(world.application)
        payload["webhook_id"] = str(world.application)
    if message.reply_to is not None and not nested:
        payload["message_reference"] = {"type": 0, "message_id": str(message.reply_to), "channel_id": str(channel.id)}
        if channel.guild is not None:
            payload["message_reference"]["guild_id"] = str(channel.guild)
        target = channel.messages.get(message.reply_to)
        payload["referenced_message"] = (
            message_json(world, target, message_content=message_content, nested=True) if target else None
        )
    return payload


def message_event(world: World, message: Message, intents: int) -> Json:
    """Returns a message as the gateway sends it: with guild and member."""
    payload = message_json(world, message, message_content=bool(intents & MESSAGE_CONTENT))
    guild_id = world.channels[message.channel].guild
    if guild_id is not None:
        payload["guild_id"] = str(guild_id)
        payload["member"] = member_json(world, world.guilds[guild_id], message.author, with_user=False)
    return payload
