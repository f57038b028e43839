"""The limits themselves: accepted at the edge and refused one beyond it."""

from __future__ import annotations

import pytest

from tests.discord_server.limits import live_mentions, message_problems
from tests.discord_server.limits_commands import choices_problems, commands_problems
from tests.discord_server.limits_components import modal_problems
from tests.discord_server.world import Json

V2 = 1 << 15


def button(**changes: object) -> Json:
    return {"type": 2, "style": 1, "label": "More", "custom_id": "more"} | changes


def row(*buttons: Json) -> list[Json]:
    return [{"type": 1, "components": list(buttons)}]


def text(characters: int) -> Json:
    return {"type": 10, "content": "x" * characters}


@pytest.mark.parametrize(
    "payload",
    [
        {"content": "x" * 2000},
        {"content": "a", "nonce": "n" * 25, "enforce_nonce": True},
        {"embeds": [{"description": "x" * 4096, "title": "x" * 256}]},
        {"content": "a", "components": row(*(button(custom_id=str(n), label="x" * 80) for n in range(5)))},
        {"content": "a", "components": row(button(custom_id="x" * 100))},
        {"components": [text(100)] * 40, "flags": V2},
        {"components": [text(4000)], "flags": V2},
        {"components": [{"type": 17, "components": [text(3), *row(button())]}], "flags": V2},
        {"components": [{"type": 9, "components": [text(1)] * 3, "accessory": button()}], "flags": V2},
    ],
)
def test_a_message_at_the_limits_is_accepted(payload: Json) -> None:
    assert list(message_problems(payload)) == []


@pytest.mark.parametrize(
    ("payload", "word"),
    [
        ({}, "empty"),
        ({"content": "x" * 2001}, "2000"),
        ({"content": 5}, "int"),
        ({"colour": "red", "content": "a"}, "no field"),
        ({"content": "a", "nonce": "n" * 26}, "25"),
        ({"content": "a", "enforce_nonce": True}, "without one"),
        ({"content": "a", "flags": 1 << 3}, "bits"),
        ({"embeds": [{"description": "x"}] * 11}, "at most 10"),
        ({"embeds": [{"description": "x" * 4097}]}, "4096"),
        ({"embeds": [{"description": "x" * 3001}] * 2}, "6000"),
        ({"embeds": [{"fields": [{"name": "a", "value": "b"}] * 26}]}, "at most 25"),
        ({"embeds": [{"fields": [{"name": "a", "value": ""}]}]}, "required"),
        ({"content": "a", "components": row(button(label="x" * 81))}, "80"),
        ({"content": "a", "components": row(button(custom_id="x" * 101))}, "custom_id"),
        ({"content": "a", "components": row(button(), button())}, "twice"),
        ({"content": "a", "components": row(*(button(custom_id=str(n)) for n in range(6)))}, "row"),
        ({"content": "a", "components": row(button(style=5, url="javascript:alert(1)", custom_id="x"))}, "url"),
        ({"content": "a", "components": [text(1)]}, "cannot stand here"),
        ({"components": [text(1)] * 41, "flags": V2}, "at most 40"),
        ({"components": [text(2001)] * 2, "flags": V2}, "4000"),
        ({"components": [text(0)], "flags": V2}, "empty"),
        ({"components": [text(1)], "content": "a", "flags": V2}, "beside"),
        ({"components": [text(1)], "embeds": [{"title": "a"}], "flags": V2}, "beside"),
        ({"components": [{"type": 9, "components": [text(1)] * 4, "accessory": button()}], "flags": V2}, "1 to 3"),
        ({"components": [{"type": 9, "components": [text(1)]}], "flags": V2}, "accessory"),
        ({"content": "a", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "both"),
    ],
)
def test_a_message_beyond_a_limit_is_refused_with_its_cause(payload: Json, word: str) -> None:
    problems = list(message_problems(payload))
    assert any(word in problem for problem in problems), problems


def test_mentions_that_would_ping_are_detected_in_content_and_in_components() -> None:
    assert list(live_mentions({"content": "@everyone"})) == ["everyone"]
    nested = {"components": [{"type": 17, "components": [{"type": 10, "content": "<@1> <@&2>"}]}]}
    assert set(live_mentions(nested)) == {"a role", "a user"}
    assert list(live_mentions({"content": "@everyone <@1>", "allowed_mentions": {"parse": []}})) == []


def test_commands_beyond_a_limit_are_refused_with_their_cause() -> None:
    ask = {"name": "ask", "description": "Ask", "options": [{"name": "question", "description": "What", "type": 3}]}
    assert list(commands_problems([ask])) == []
    assert any("lower-case" in problem for problem in commands_problems([ask | {"name": "Ask"}]))
    assert any("twice" in problem for problem in commands_problems([ask, ask]))
    assert any("description" in problem for problem in commands_problems([ask | {"description": "x" * 101}]))
    menus = [{"name": f"Menu {n}", "type": 3} for n in range(6)]
    assert any("at most 5" in problem for problem in commands_problems(menus))
    option = {"name": "a", "description": "a", "type": 3}
    late = [option, option | {"name": "b", "required": True}]
    assert any("behind an optional" in problem for problem in commands_problems([ask | {"options": late}]))
    long = [{"name": f"o{n}", "description": "x" * 99, "type": 3} for n in range(25)]
    groups = [{"name": f"g{n}", "description": "x", "type": 1, "options": long} for n in range(4)]
    assert any("8000" in problem for problem in commands_problems([ask | {"options": groups}]))


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"name_localizations": {"de": "Frag"}}, "lower-case"),
        ({"name_localizations": {"de": "frag mich"}}, "lower-case"),
        ({"name_localizations": {"fr": "x" * 33}}, "lower-case"),
        ({"name_localizations": {"es": "preguntar"}}, "no locale"),
        ({"name_localizations": {"xx": "ask"}}, "no locale"),
        ({"description_localizations": {"fr": "x" * 101}}, "description"),
        ({"description_localizations": {"fr": ""}}, "description"),
    ],
)
def test_localised_names_have_the_same_limits(changes: Json, word: str) -> None:
    option = {"name": "question", "description": "What", "type": 3}
    ask = {"name": "ask", "description": "Ask", "options": [option]}
    assert any(word in problem for problem in commands_problems([ask | changes]))
    assert any(word in problem for problem in commands_problems([ask | {"options": [option | changes]}]))


def test_two_names_must_differ_in_every_language() -> None:
    ask: Json = {"name": "ask", "description": "Ask", "name_localizations": {"de": "frag", "fr": "demander"}}
    help_: Json = {"name": "help", "description": "Help", "name_localizations": {"de": "hilfe", "fr": "aide"}}
    assert list(commands_problems([ask, help_])) == []
    met = commands_problems([ask, help_ | {"name_localizations": {"fr": "demander"}}])
    assert any("stands twice in fr" in problem for problem in met)
    assert any(
        "stands twice in de" in problem for problem in commands_problems([ask, {"name": "frag", "description": "x"}])
    )


def test_only_the_longest_translation_counts_towards_the_limit() -> None:
    translated = {"description": "x" * 50, "description_localizations": {"de": "x" * 99, "fr": "x" * 99}}
    options: list[Json] = [{"name": f"o{n}", "type": 3} | translated for n in range(25)]
    groups: list[Json] = [{"name": f"g{n}", "description": "x", "type": 1, "options": options} for n in range(3)]
    assert list(commands_problems([{"name": "ask", "description": "Ask", "options": groups}])) == []


def test_choices_and_modals_have_limits() -> None:
    assert list(choices_problems([{"name": "x" * 100, "value": "x" * 100}] * 25)) == []
    assert list(choices_problems([{"name": "x" * 101, "value": "x"}]))
    assert list(choices_problems([{"name": "x", "value": "x"}] * 26))
    field = {"type": 4, "custom_id": "reason", "style": 1, "label": "Why"}
    modal = {"custom_id": "m", "title": "Why not?", "components": row(field)}
    assert list(modal_problems(modal)) == []
    assert list(modal_problems(modal | {"title": "x" * 46}))
    assert list(modal_problems(modal | {"components": []}))
