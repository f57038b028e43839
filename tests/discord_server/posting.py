"""Creating messages, whoever writes them: validated, stored, sent to the gateway."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from tests.discord_server.gateway import DIRECT_MESSAGES, GUILD_MESSAGES
from tests.discord_server.interactions import COMMAND, Interaction, metadata
from tests.discord_server.limits import COMPONENTS_V2, EPHEMERAL, live_mentions, message_problems
from tests.discord_server.limits_components import walk
from tests.discord_server.payloads import message_event
from tests.discord_server.server import Server, refuse
from tests.discord_server.traffic import ApiError
from tests.discord_server.world import DM, SEND_IN_THREADS, SEND_MESSAGES, THREAD, VIEW_CHANNEL, Channel, Json, Message

REPLY, SLASH_ANSWER, MENU_ANSWER = 19, 20, 23


def announce(server: Server, event: str, message: Message) -> None:
    """Sends MESSAGE_CREATE or MESSAGE_UPDATE, unless the message is ephemeral."""
    guild = server.world.channels[message.channel].guild
    if message.only_for is not None:
        return
    intent = DIRECT_MESSAGES if guild is None else GUILD_MESSAGES
    server.gateway.dispatch(
        event, lambda intents: message_event(server.world, message, intents), guild=guild, intent=intent
    )


def number_components(components: list[Json]) -> list[Json]:
    """Numbers components without an id, like Discord."""
    for number, component in enumerate(walk(components), start=1):
        component.setdefault("id", number)
    return components


def check_may_send(server: Server, channel: Channel) -> None:
    """Checks that the bot may write here.

    Raises:
        ApiError: 403 with Discord's code for no access, missing permissions, or a closed DM.
    """
    if channel.type == DM:
        assert channel.recipient is not None
        if not server.world.users[channel.recipient].accepts_dms:
            raise ApiError(403, 50007, "Cannot send messages to this user")
        return
    check_permission(server, channel, VIEW_CHANNEL)
    check_permission(server, channel, SEND_IN_THREADS if channel.type == THREAD else SEND_MESSAGES)


def check_permission(server: Server, channel: Channel, permission: int) -> None:
    """Raises ApiError 403 if the bot lacks the permission in this channel."""
    allowed = server.world.permissions(server.world.bot.id, channel)
    if not allowed & VIEW_CHANNEL:
        raise ApiError(403, 50001, "Missing Access")
    if not allowed & permission:
        raise ApiError(403, 50013, "Missing Permissions")


def bot_message(
    server: Server,
    channel: Channel,
    payload: Json,
    files: list[str],
    *,
    interaction: Interaction | None = None,
    ephemeral: bool = False,
) -> Message:
    """Creates a message from the bot. With an enforced nonce, returns an existing message of the channel with the same.

    Raises:
        ApiError: Discord would refuse it.
    """
    problems = list(message_problems(payload, files=len(files)))
    reference = payload.get("message_reference") or {}
    reply_to = int(reference["message_id"]) if reference.get("message_id") else None
    if reply_to is not None and reply_to not in channel.messages and reference.get("fail_if_not_exists", True):
        problems.append("message_reference: Unknown message")
    refuse(server, "message", problems)
    _check_habits(server, payload, interaction)
    nonce = payload.get("nonce")
    if nonce is not None and payload.get("enforce_nonce"):
        known = server.nonces.get((channel.id, str(nonce)))
        if known is not None:
            server.journal.note("nonce", message=str(known), nonce=nonce)
            return channel.messages[known]
    flags = payload.get("flags") or 0
    message = Message(
        server.world.new_id(),
        channel.id,
        server.world.bot.id,
        content=payload.get("content") or "",
        embeds=payload.get("embeds") or [],
        components=number_components(payload.get("components") or []),
        attachments=[_attachment(server, name) for name in files],
        flags=(flags & ~EPHEMERAL) | (EPHEMERAL if ephemeral else 0),
        reply_to=reply_to if reply_to in channel.messages else None,
        nonce=nonce,
    )
    if message.reply_to is not None:
        message.type = REPLY
        if (payload.get("allowed_mentions") or {}).get("replied_user", payload.get("allowed_mentions") is None):
            message.mentions.append(channel.messages[message.reply_to].author)
    if interaction is not None:
        message.interaction = metadata(interaction)
        if interaction.kind == COMMAND:
            message.type = SLASH_ANSWER if interaction.data.get("type", 1) == 1 else MENU_ANSWER
        message.only_for = interaction.user.id if ephemeral else None
    channel.messages[message.id] = message
    if nonce is not None:
        server.nonces[channel.id, str(nonce)] = message.id
    _log(server, "message", message, interaction)
    announce(server, "MESSAGE_CREATE", message)
    return message


def edit_message(server: Server, message: Message, payload: Json, files: list[str]) -> Message:
    """Changes the fields in the payload.

    Raises:
        ApiError: Discord would refuse it, for example because components v2 cannot be removed.
    """
    had_v2 = bool(message.flags & COMPONENTS_V2)
    problems = list(message_problems(payload, had_v2=had_v2, edit=True, files=len(files)))
    flags = payload.get("flags") or 0
    turns_v2 = bool(flags & COMPONENTS_V2) and not had_v2
    if turns_v2 and any(getattr(message, name) and payload.get(name, 0) == 0 for name in ("content", "embeds")):
        problems.append("flags: content and embeds must be emptied with the change to components v2")
    if had_v2 and payload.get("flags") is not None and not flags & COMPONENTS_V2:
        problems.append("flags: components v2 cannot be taken back")
    refuse(server, "edit", problems)
    mentioned = list(live_mentions(payload)) if "content" in payload or "components" in payload else []
    if mentioned:
        server.journal.violate("live mention", f"an edit mentions {', '.join(mentioned)}")
    if "content" in payload:
        message.content = payload["content"] or ""
    if "embeds" in payload:
        message.embeds = payload["embeds"] or []
    if "components" in payload:
        message.components = number_components(payload["components"] or [])
    message.attachments += [_attachment(server, name) for name in files]
    message.flags |= flags & ~EPHEMERAL
    message.edited = datetime.now(UTC).isoformat()
    _log(server, "edit", message, None)
    announce(server, "MESSAGE_UPDATE", message)
    return message


def user_message(server: Server, channel: Channel, author: int, content: str, reply_to: int | None) -> Message:
    """Creates a person's message: mentions are parsed from its text, and a reply mentions its recipient."""
    mentions = [int(user) for user in re.findall(r"<@!?(\d+)>", content) if int(user) in server.world.users]
    message = Message(server.world.new_id(), channel.id, author, content=content, reply_to=reply_to)
    if reply_to is not None:
        message.type = REPLY
        mentions.append(channel.messages[reply_to].author)
    message.mentions = list(dict.fromkeys(mentions))
    channel.messages[message.id] = message
    server.journal.note("said", id=str(message.id), channel=str(channel.id), author=str(author))
    announce(server, "MESSAGE_CREATE", message)
    return message


def _check_habits(server: Server, payload: Json, interaction: Interaction | None) -> None:
    """Records what Discord would accept but we do not want: no allowed_mentions, no nonce, a mention that pings."""
    if "allowed_mentions" not in payload:
        server.journal.violate("allowed_mentions", f"missing beside {str(payload)[:80]}")
    mentioned = list(live_mentions(payload))
    if mentioned:
        server.journal.violate("live mention", f"mentions {', '.join(mentioned)}")
    if interaction is None and not (payload.get("nonce") and payload.get("enforce_nonce")):
        server.journal.violate("nonce", f"missing beside {str(payload)[:80]}")


def _attachment(server: Server, name: str) -> Json:
    return {
        "id": str(server.world.new_id()),
        "filename": name,
        "size": 0,
        "url": f"http://127.0.0.1/{name}",
        "proxy_url": f"http://127.0.0.1/{name}",
    }


def _log(server: Server, kind: str, message: Message, interaction: Interaction | None) -> None:
    server.journal.note(
        kind,
        id=str(message.id),
        channel=str(message.channel),
        reply_to=str(message.reply_to) if message.reply_to else None,
        interaction=str(interaction.id) if interaction else None,
        ephemeral=message.only_for is not None,
    )
