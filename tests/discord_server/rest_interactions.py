"""REST: acknowledging interactions, and what may be sent on their tokens afterwards."""

from __future__ import annotations

import time

from aiohttp import web

from tests.discord_server.interactions import (
    AUTOCOMPLETE,
    CHOICES,
    COMMAND,
    COMPONENT,
    DEFERRED_MESSAGE,
    DEFERRED_UPDATE,
    MESSAGE,
    MODAL,
    SHOW_MODAL,
    UPDATE,
    Interaction,
)
from tests.discord_server.limits import EPHEMERAL
from tests.discord_server.limits_commands import choices_problems
from tests.discord_server.limits_components import modal_problems
from tests.discord_server.payloads import message_json
from tests.discord_server.posting import bot_message, edit_message
from tests.discord_server.server import API, SERVER, Server, answer, path_id, read_json, refuse
from tests.discord_server.traffic import ApiError
from tests.discord_server.world import Json, Message

routes = web.RouteTableDef()
HOOK = f"{API}/webhooks/{{application}}/{{token}}"
FITTING = {
    COMMAND: {MESSAGE, DEFERRED_MESSAGE, SHOW_MODAL},
    AUTOCOMPLETE: {CHOICES},
    COMPONENT: {MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, SHOW_MODAL},
    MODAL: {MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE},
}


@routes.post(f"{API}/interactions/{{interaction}}/{{token}}/callback")
async def callback(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    payload, files = await read_json(server, request)
    interaction = server.interactions.get(request.match_info["token"])
    if interaction is None or interaction.id != path_id(request, "interaction"):
        raise ApiError(404, 10062, "Unknown interaction")
    now = time.monotonic()
    if now - interaction.created > server.ack_seconds:
        server.journal.violate("late", f"interaction {interaction.id} after {now - interaction.created:.2f} s")
        raise ApiError(404, 10062, "Unknown interaction")
    if interaction.acknowledged is not None:
        server.journal.violate("acknowledged twice", str(interaction.id))
        raise ApiError(400, 40060, "Interaction has already been acknowledged.")
    kind = payload.get("type")
    if kind not in FITTING[interaction.kind]:
        refuse(server, "callback", [f"type: {kind} does not fit an interaction of type {interaction.kind}"])
    message = _act(server, interaction, int(kind or 0), payload.get("data") or {}, files)
    interaction.acknowledged = now
    interaction.callback = kind
    server.journal.note(
        "acknowledged", interaction=str(interaction.id), callback=kind, after=round(now - interaction.created, 3)
    )
    result: Json = {"interaction": {"id": str(interaction.id), "type": interaction.kind}}
    if message is not None:
        result["interaction"] |= {
            "response_message_id": str(message.id),
            "response_message_loading": interaction.thinking,
            "response_message_ephemeral": interaction.ephemeral,
        }
        result["resource"] = {"type": kind, "message": message_json(server.world, message)}
    return answer(result) if request.query.get("with_response") else answer(None, 204)


def _act(server: Server, interaction: Interaction, kind: int, data: Json, files: list[str]) -> Message | None:
    """Does what a callback requests; returns the message it created or changed."""
    if kind == MESSAGE:
        interaction.ephemeral = bool((data.get("flags") or 0) & EPHEMERAL)
        message = bot_message(
            server, interaction.channel, data, files, interaction=interaction, ephemeral=interaction.ephemeral
        )
        interaction.original = message.id
        return message
    if kind == DEFERRED_MESSAGE:
        interaction.ephemeral = bool((data.get("flags") or 0) & EPHEMERAL)
        interaction.thinking = True
        return None
    if kind == UPDATE:
        if interaction.source is None:
            raise ApiError(400, 50035, "Invalid Form Body: there is no message to update")
        interaction.original = interaction.source.id
        return edit_message(server, interaction.source, data, files)
    if kind == DEFERRED_UPDATE:
        interaction.original = interaction.source.id if interaction.source else None
    elif kind == CHOICES:
        choices = data.get("choices") or []
        refuse(server, "autocomplete", list(choices_problems(choices)))
        interaction.choices = choices
    elif kind == SHOW_MODAL:
        refuse(server, "modal", list(modal_problems(data)))
        interaction.modal = data
    return None


def by_token(server: Server, request: web.Request) -> Interaction:
    """Returns the acknowledged interaction with this token.

    Raises:
        ApiError: unknown, not acknowledged yet, or its 15 minutes are over.
    """
    interaction = server.interactions.get(request.match_info["token"])
    if interaction is None or path_id(request, "application") != server.world.application:
        raise ApiError(404, 10015, "Unknown Webhook")
    if interaction.acknowledged is None:
        server.journal.violate("followup", f"before interaction {interaction.id} was acknowledged")
        raise ApiError(404, 10015, "Unknown Webhook")
    if time.monotonic() - interaction.created > server.token_seconds:
        server.journal.violate("token", f"of interaction {interaction.id} used after its end")
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return interaction


def original_of(interaction: Interaction) -> Message:
    message = interaction.channel.messages.get(interaction.original or 0)
    if message is None:
        raise ApiError(404, 10008, "Unknown Message")
    return message


def _answer_late(server: Server, interaction: Interaction, payload: Json, files: list[str]) -> Message:
    """Replaces "… is thinking" by the first message after a deferred acknowledgement."""
    message = bot_message(
        server, interaction.channel, payload, files, interaction=interaction, ephemeral=interaction.ephemeral
    )
    interaction.original = message.id
    interaction.thinking = False
    return message


@routes.post(HOOK)
async def followup(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    payload, files = await read_json(server, request)
    interaction = by_token(server, request)
    if interaction.thinking:
        return answer(message_json(server.world, _answer_late(server, interaction, payload, files)))
    if interaction.installed_for_user and len(interaction.followups) >= 5:
        raise ApiError(400, 40094, "Maximum number of follow up messages (5) reached")
    ephemeral = bool((payload.get("flags") or 0) & EPHEMERAL)
    message = bot_message(server, interaction.channel, payload, files, interaction=interaction, ephemeral=ephemeral)
    interaction.followups.append(message.id)
    return answer(message_json(server.world, message))


@routes.get(HOOK + "/messages/@original")
async def get_original(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    return answer(message_json(server.world, original_of(by_token(server, request))))


@routes.patch(HOOK + "/messages/@original")
async def edit_original(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    payload, files = await read_json(server, request)
    interaction = by_token(server, request)
    if interaction.thinking:
        return answer(message_json(server.world, _answer_late(server, interaction, payload, files)))
    message = edit_message(server, original_of(interaction), payload, files)
    return answer(message_json(server.world, message))


@routes.delete(HOOK + "/messages/@original")
async def delete_original(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    interaction = by_token(server, request)
    if interaction.thinking:
        interaction.thinking = False
    else:
        interaction.channel.messages.pop(original_of(interaction).id)
    server.journal.note("delete", interaction=str(interaction.id))
    return answer(None, 204)


def own_message(interaction: Interaction, request: web.Request) -> Message:
    number = path_id(request, "message")
    message = interaction.channel.messages.get(number)
    if message is None or number not in (interaction.original, *interaction.followups):
        raise ApiError(404, 10008, "Unknown Message")
    return message


@routes.patch(HOOK + "/messages/{message}")
async def edit_followup(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    payload, files = await read_json(server, request)
    message = own_message(by_token(server, request), request)
    return answer(message_json(server.world, edit_message(server, message, payload, files)))


@routes.delete(HOOK + "/messages/{message}")
async def delete_followup(request: web.Request) -> web.Response:
    interaction = by_token(request.app[SERVER], request)
    message = own_message(interaction, request)
    interaction.channel.messages.pop(message.id)
    return answer(None, 204)
