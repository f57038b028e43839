"""Discord's limits on messages, as pure functions that yield a line for each violation.

Sources: the message, embed and allowed-mentions pages of Discord's API documentation.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.discord_server.limits_components import components_problems
from tests.discord_server.world import Json

SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
SUPPRESS_NOTIFICATIONS = 1 << 12
COMPONENTS_V2 = 1 << 15

MESSAGE_FIELDS = {
    "content", "nonce", "tts", "embeds", "allowed_mentions", "message_reference", "components", "sticker_ids",
    "attachments", "flags", "enforce_nonce", "poll",
}  # fmt: skip
EMBED_TEXTS = {"title": 256, "description": 4096}


def message_problems(payload: Json, *, had_v2: bool = False, edit: bool = False, files: int = 0) -> Iterator[str]:
    """Yields everything Discord would refuse in a new or edited message."""
    yield from _shape_problems(payload)
    content, embeds = payload.get("content"), payload.get("embeds")
    components = payload.get("components")
    if isinstance(content, str) and len(content) > 2000:
        yield f"content: {len(content)} characters, at most 2000"
    if isinstance(embeds, list):
        yield from embeds_problems(embeds)
    flags = payload.get("flags")
    flags = flags if isinstance(flags, int) else 0
    v2 = had_v2 or bool(flags & COMPONENTS_V2)
    if flags & ~(SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2):
        yield f"flags: {flags:#x} has bits that cannot be set"
    if v2:
        for name in ("content", "embeds", "poll", "sticker_ids"):
            if payload.get(name):
                yield f"{name}: cannot stand beside the components v2 flag"
        if not edit and not components:
            yield "components: a components v2 message needs some"
    elif not edit and not (content or embeds or components or files or payload.get("poll")):
        yield "content: cannot send an empty message"
    if components is not None:
        yield from components_problems(components, v2=v2)
    yield from nonce_problems(payload)
    yield from mentions_problems(payload.get("allowed_mentions"))


def _shape_problems(payload: Json) -> Iterator[str]:
    kinds: dict[str, type | tuple[type, ...]] = {
        "content": (str, type(None)),
        "tts": bool,
        "embeds": (list, type(None)),
        "components": (list, type(None)),
        "flags": (int, type(None)),
        "enforce_nonce": bool,
        "message_reference": dict,
        "allowed_mentions": (dict, type(None)),
    }
    for name, value in payload.items():
        if name not in MESSAGE_FIELDS:
            yield f"{name}: no field of a message"
        elif name in kinds and not isinstance(value, kinds[name]):
            yield f"{name}: is a {type(value).__name__}"


def nonce_problems(payload: Json) -> Iterator[str]:
    nonce = payload.get("nonce")
    if nonce is None:
        if payload.get("enforce_nonce"):
            yield "nonce: enforce_nonce is set without one"
    elif not isinstance(nonce, str | int) or len(str(nonce)) > 25:
        yield "nonce: at most 25 characters"


def mentions_problems(allowed: object) -> Iterator[str]:
    if not isinstance(allowed, dict):
        return
    parse = allowed.get("parse", [])
    if not set(parse) <= {"roles", "users", "everyone"}:
        yield f"allowed_mentions.parse: {parse}"
    for kind in ("users", "roles"):
        listed = allowed.get(kind, [])
        if listed and kind in parse:
            yield f"allowed_mentions: {kind} both parsed and listed"
        if len(listed) > 100:
            yield f"allowed_mentions.{kind}: at most 100"


def embeds_problems(embeds: list[Json]) -> Iterator[str]:
    if len(embeds) > 10:
        yield f"embeds: {len(embeds)}, at most 10"
    total = 0
    for number, embed in enumerate(embeds):
        texts = [(name, embed.get(name), limit) for name, limit in EMBED_TEXTS.items()]
        texts.append(("footer.text", (embed.get("footer") or {}).get("text"), 2048))
        texts.append(("author.name", (embed.get("author") or {}).get("name"), 256))
        fields = embed.get("fields") or []
        if len(fields) > 25:
            yield f"embeds.{number}.fields: {len(fields)}, at most 25"
        for place, item in enumerate(fields):
            for part, limit in (("name", 256), ("value", 1024)):
                if not item.get(part):
                    yield f"embeds.{number}.fields.{place}.{part}: required"
                texts.append((f"fields.{place}.{part}", item.get(part), limit))
        for name, text, limit in texts:
            length = len((text or "").strip())
            total += length
            if length > limit:
                yield f"embeds.{number}.{name}: {length} characters, at most {limit}"
    if total > 6000:
        yield f"embeds: {total} characters together, at most 6000"


def live_mentions(payload: Json) -> Iterator[str]:
    """Yields mentions in a bot's message that would notify somebody, except a reply's own author."""
    allowed = payload.get("allowed_mentions")
    text = str(payload.get("content") or "") + _component_text(payload.get("components") or [])
    parse = ["everyone", "users", "roles"] if allowed is None else allowed.get("parse", [])
    if "everyone" in parse and ("@everyone" in text or "@here" in text):
        yield "everyone"
    if "roles" in parse and "<@&" in text:
        yield "a role"
    if "users" in parse and ("<@" in text.replace("<@&", "")):
        yield "a user"


def _component_text(components: list[Json]) -> str:
    texts = []
    for component in components:
        texts.append(str(component.get("content") or ""))
        texts.append(_component_text(component.get("components") or []))
    return "".join(texts)
