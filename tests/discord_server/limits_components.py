"""Discord's limits on components: legacy rows and buttons, and components v2.

Source: the component reference of Discord's API documentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.discord_server.world import Json

ROW, BUTTON, SELECT, TEXT_INPUT = 1, 2, 3, 4
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = 9, 10, 11, 12, 13, 14, 17, 18
SELECTS = {3, 5, 6, 7, 8}
V2_ONLY = {SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER}
TOP_V2 = {ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER}
IN_CONTAINER = TOP_V2 - {CONTAINER}


def walk(components: list[Json]) -> Iterator[Json]:
    """Yields every component, including nested ones and accessories."""
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        for name in ("accessory", "component"):
            if component.get(name):
                yield from walk([component[name]])


def components_problems(components: list[Json], *, v2: bool) -> Iterator[str]:
    every = list(walk(components))
    if v2:
        if len(every) > 40:
            yield f"components: {len(every)} in all, at most 40"
        text = sum(len(component.get("content") or "") for component in every if component.get("type") == TEXT)
        if text > 4000:
            yield f"components: {text} characters of text, at most 4000"
        yield from _places(components, TOP_V2, "components")
    else:
        if len(components) > 5:
            yield f"components: {len(components)} rows, at most 5"
        yield from _places(components, {ROW}, "components")
    custom_ids = [component["custom_id"] for component in every if "custom_id" in component]
    for custom_id in {one for one in custom_ids if custom_ids.count(one) > 1}:
        yield f"components: custom_id {custom_id!r} stands twice"
    for component in every:
        yield from one_problems(component)


def _places(components: list[Json], allowed: set[int], where: str) -> Iterator[str]:
    for component in components:
        if component.get("type") not in allowed:
            yield f"{where}: type {component.get('type')} cannot stand here"


def one_problems(component: Json) -> Iterator[str]:
    """Yields violations of a single component."""
    kind = component.get("type")
    children = component.get("components") or []
    if kind == BUTTON:
        yield from _button_problems(component)
    elif kind in SELECTS:
        yield from _select_problems(component)
    elif kind == ROW:
        wide = any(child.get("type") in SELECTS | {TEXT_INPUT} for child in children)
        if not 1 <= len(children) <= (1 if wide else 5):
            yield f"row: {len(children)} components"
        yield from _places(children, {BUTTON, TEXT_INPUT} | SELECTS, "row")
    elif kind == SECTION:
        if not 1 <= len(children) <= 3:
            yield f"section: {len(children)} texts, 1 to 3"
        yield from _places(children, {TEXT}, "section")
        if (component.get("accessory") or {}).get("type") not in (BUTTON, THUMBNAIL):
            yield "section: needs a button or a thumbnail as its accessory"
    elif kind == CONTAINER:
        if not children:
            yield "container: is empty"
        yield from _places(children, IN_CONTAINER, "container")
    elif kind == TEXT:
        if not str(component.get("content") or "").strip():
            yield "text: is empty"
    elif kind == SEPARATOR:
        if component.get("spacing", 1) not in (1, 2):
            yield f"separator: spacing {component.get('spacing')}"
    elif kind not in V2_ONLY | {LABEL, TEXT_INPUT, 19, 21, 22, 23}:
        yield f"component: unknown type {kind}"


def _custom_id_problems(component: Json, what: str) -> Iterator[str]:
    custom_id = component.get("custom_id")
    if not isinstance(custom_id, str) or not 1 <= len(custom_id) <= 100:
        yield f"{what}: custom_id has 1 to 100 characters, not {custom_id!r}"


def _button_problems(button: Json) -> Iterator[str]:
    style, label = button.get("style"), button.get("label")
    if style not in (1, 2, 3, 4, 5, 6):
        yield f"button: style {style}"
    if label is not None and len(label) > 80:
        yield f"button: label of {len(label)} characters, at most 80"
    if not label and not button.get("emoji") and style != 6:
        yield "button: needs a label or an emoji"
    if style == 5:
        if not re.match(r"(https?|discord)://\S+$", str(button.get("url") or "")) or len(button["url"]) > 512:
            yield f"button: url {button.get('url')!r}"
        if "custom_id" in button:
            yield "button: a link has no custom_id"
    elif style != 6:
        yield from _custom_id_problems(button, "button")


def _select_problems(select: Json) -> Iterator[str]:
    yield from _custom_id_problems(select, "select")
    if len(select.get("placeholder") or "") > 150:
        yield "select: placeholder over 150 characters"
    if select.get("type") != SELECT:
        return
    options = select.get("options") or []
    if not 1 <= len(options) <= 25:
        yield f"select: {len(options)} options, 1 to 25"
    for option in options:
        for part in ("label", "value", "description"):
            if len(option.get(part) or "") > 100:
                yield f"select: an option's {part} over 100 characters"


def modal_problems(modal: Json) -> Iterator[str]:
    """Yields everything Discord would refuse in a modal."""
    yield from _custom_id_problems(modal, "modal")
    if not 1 <= len(modal.get("title") or "") <= 45:
        yield f"modal: title {modal.get('title')!r} has 1 to 45 characters"
    rows = modal.get("components") or []
    if not 1 <= len(rows) <= 5:
        yield f"modal: {len(rows)} components, 1 to 5"
    yield from _places(rows, {ROW, LABEL, TEXT}, "modal")
    for row in rows:
        if row.get("type") == LABEL and not 1 <= len(row.get("label") or "") <= 45:
            yield f"modal: label {row.get('label')!r} has 1 to 45 characters"
        if len(row.get("description") or "") > 100:
            yield "modal: description over 100 characters"
    for field in walk(rows):
        if field.get("type") == TEXT_INPUT:
            yield from _custom_id_problems(field, "text input")
            if len(field.get("placeholder") or "") > 100:
                yield "text input: placeholder over 100 characters"
            if not 1 <= (field.get("max_length") or 4000) <= 4000:
                yield f"text input: max_length {field.get('max_length')}"
