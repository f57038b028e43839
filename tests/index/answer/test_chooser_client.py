"""Whatever a chooser's endpoint does, time and size are bounded, and none of its text gets through."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from index.answer.chooser import SCHEMA, Choice, Chooser, ChooserFailed, Message, Prompt
from index.answer.chooser_client import (
    BODY_BYTES,
    OpenAITransport,
    RecordingTransport,
    ReplayTransport,
    is_loopback,
    open_chooser,
    prompt_key,
)
from index.errors import SettingsError
from index.settings import load_settings
from tests.index.answer.chat_endpoint import Endpoint, drip, say, send, serving

pytestmark = pytest.mark.skipif(find_spec("openai") is None, reason="the chooser extra is not installed")

MESSAGES = ({"role": "user", "content": "Question: who?"},)
NONE = '{"answers": [], "contradicted_by": null}'


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with serving() as endpoint:
        yield endpoint


def transport(endpoint: Endpoint, seconds: float = 20) -> OpenAITransport:
    return OpenAITransport(endpoint.url, "small", "secret-key", seconds)


def test_a_prompt_is_sent_with_the_model_and_the_schema_and_the_reply_comes_back(endpoint: Endpoint) -> None:
    assert transport(endpoint).send(MESSAGES) == NONE
    (asked,) = endpoint.asked
    assert asked["model"] == "small"
    assert asked["messages"] == list(MESSAGES)
    assert asked["response_format"]["json_schema"]["schema"] == SCHEMA
    assert endpoint.paths == ["/v1/chat/completions"]


def test_an_endpoint_without_schema_support_is_asked_without_one_from_then_on(endpoint: Endpoint) -> None:
    def picky(asked: dict[str, Any], handler: BaseHTTPRequestHandler) -> None:
        if "response_format" in asked:
            send(handler, b'{"error": {"message": "unknown field"}}', 400)
        else:
            say(handler, NONE)

    endpoint.reply = picky
    sender = transport(endpoint)
    assert sender.send(MESSAGES) == NONE
    assert sender.send(MESSAGES) == NONE
    kinds = [asked.get("response_format", {}).get("type") for asked in endpoint.asked]
    assert kinds == ["json_schema", "json_object", None, None]


@pytest.mark.parametrize(
    ("status", "says"), [(400, "bad"), (422, "type"), (500, "('body', 'response_format', 'type')")]
)
def test_an_endpoint_with_its_own_schema_format_is_asked_in_that(endpoint: Endpoint, status: int, says: str) -> None:
    def picky(asked: dict[str, Any], handler: BaseHTTPRequestHandler) -> None:
        if asked.get("response_format", {}).get("type") == "json_schema":
            send(handler, json.dumps({"error": {"message": says}}).encode(), status)
        else:
            say(handler, NONE)

    endpoint.reply = picky
    sender = transport(endpoint)
    assert sender.send(MESSAGES) == sender.send(MESSAGES) == NONE
    assert [asked["response_format"]["type"] for asked in endpoint.asked] == ["json_schema", *["json_object"] * 2]
    assert endpoint.asked[1]["response_format"]["schema"] == SCHEMA


def test_a_prompt_refused_in_every_format_does_not_cost_later_ones_the_schema(endpoint: Endpoint) -> None:
    endpoint.reply = lambda _, handler: send(handler, b'{"error": {"message": "too long"}}', 400)
    sender = transport(endpoint)
    with pytest.raises(ChooserFailed):
        sender.send(MESSAGES)
    endpoint.reply = lambda _, handler: say(handler, NONE)
    assert sender.send(MESSAGES) == NONE
    assert endpoint.asked[-1]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize("status", [301, 401, 404, 429, 500, 503])
def test_an_error_is_not_a_reply_and_its_text_is_not_passed_on(endpoint: Endpoint, status: int) -> None:
    endpoint.reply = lambda _, handler: send(handler, b'{"error": {"message": "your key secret-key is bad"}}', status)
    with pytest.raises(ChooserFailed) as raised:
        transport(endpoint).send(MESSAGES)
    assert "secret-key" not in str(raised.value)
    assert len(endpoint.asked) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": 7}}]}',
        b"\xff\xfe",
        b"[" * 20_000,
        b" " * (BODY_BYTES + 1),
    ],
    ids=range(10),
)
def test_a_body_of_any_other_shape_is_not_a_reply(endpoint: Endpoint, body: bytes) -> None:
    endpoint.reply = lambda _, handler: send(handler, body)
    with pytest.raises(ChooserFailed):
        transport(endpoint).send(MESSAGES)


def test_a_reply_that_never_arrives_is_late(endpoint: Endpoint) -> None:
    def silent(_: dict[str, Any], __: BaseHTTPRequestHandler) -> None:
        endpoint.stop.wait(30)

    endpoint.reply = silent
    with pytest.raises(ChooserFailed) as raised:
        transport(endpoint, 0.3).send(MESSAGES)
    assert raised.value.late


def test_a_reply_byte_by_byte_is_late_and_releases_its_thread(endpoint: Endpoint) -> None:
    endpoint.reply = lambda _, handler: drip(handler, endpoint.stop)
    sender = transport(endpoint, 0.3)
    with pytest.raises(ChooserFailed) as raised:
        sender.send(MESSAGES)
    assert raised.value.late
    endpoint.reply = lambda _, handler: say(handler, NONE)
    until = time.monotonic() + 30
    while sender._slots._value < 4 and time.monotonic() < until:
        time.sleep(0.01)
    assert sender._slots._value == 4


def test_an_unreachable_endpoint_gives_no_reply() -> None:
    with pytest.raises(ChooserFailed):
        OpenAITransport("http://127.0.0.1:9/v1", "small", "", 5).send(MESSAGES)


def test_a_recording_can_be_replayed(endpoint: Endpoint, tmp_path: Path) -> None:
    path = tmp_path / "exchange.jsonl"
    assert RecordingTransport(transport(endpoint), path).send(MESSAGES) == NONE
    assert json.loads(path.read_text())["messages"] == list(MESSAGES)
    assert "secret-key" not in path.read_text()
    replay = ReplayTransport(path)
    assert replay.send(MESSAGES) == NONE
    with pytest.raises(ChooserFailed):
        replay.send(({"role": "user", "content": "another"},))


@pytest.mark.parametrize("late", [True, False])
def test_a_prompt_without_reply_is_replayed_as_one(tmp_path: Path, late: bool) -> None:
    class Failing:
        def send(self, messages: Sequence[Message]) -> str:
            raise ChooserFailed("no", late=late)

    path = tmp_path / "exchange.jsonl"
    with pytest.raises(ChooserFailed):
        RecordingTransport(Failing(), path).send(MESSAGES)
    with pytest.raises(ChooserFailed) as raised:
        ReplayTransport(path).send(MESSAGES)
    assert raised.value.late is late


def test_a_reply_with_any_line_separator_is_replayed(tmp_path: Path) -> None:
    reply = "a\u2028b\x85c\x0bd\ne\r"

    class Odd:
        def send(self, messages: Sequence[Message]) -> str:
            return reply

    path = tmp_path / "exchange.jsonl"
    RecordingTransport(Odd(), path).send(MESSAGES)
    assert ReplayTransport(path).send(MESSAGES) == reply


def test_a_recording_is_replayed_whatever_the_limits_were(tmp_path: Path) -> None:
    path = tmp_path / "exchange.jsonl"
    line = {"key": prompt_key(MESSAGES), "messages": list(MESSAGES), "reply": NONE}
    path.write_text(json.dumps(line), encoding="utf-8")
    chooser = open_chooser(load_settings(chooser="", chooser_per_hour=1), replay=path)
    assert chooser is not None
    for number in range(9):
        assert chooser.choose("g", Prompt(({"role": "user", "content": str(number)},), (1,))) is None
    assert chooser.choose("g", Prompt(MESSAGES, (1,))) == Choice(())
    assert chooser.counts.failed == 9


@pytest.mark.parametrize("text", ["not json", "[1]", '{"key": "x"}'])
def test_an_invalid_recording_is_reported(tmp_path: Path, text: str) -> None:
    (tmp_path / "r.jsonl").write_text(text)
    with pytest.raises(SettingsError, match="cannot be read"):
        ReplayTransport(tmp_path / "r.jsonl")


def test_without_an_endpoint_there_is_no_chooser() -> None:
    assert open_chooser(load_settings(chooser="")) is None


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"chooser": "localhost:11434", "chooser_model": "m"}, "is not an address"),
        ({"chooser": "ftp://localhost/v1", "chooser_model": "m"}, "is not an address"),
        ({"chooser": "https://api.example.com/v1", "chooser_model": "m"}, "not this machine"),
        ({"chooser": "http://127.0.0.1.example.com/v1", "chooser_model": "m"}, "not this machine"),
        ({"chooser": "http://localhost:1/v1"}, "name of a model"),
        ({"chooser": "http://localhost:port/v1", "chooser_model": "m"}, "is not an address"),
        ({"chooser": "http://localhost:114340/v1", "chooser_model": "m"}, "is not an address"),
        ({"chooser": "http://[::1/v1", "chooser_model": "m"}, "is not an address"),
    ],
)
def test_an_unusable_setting_is_named_with_its_remedy(settings: dict[str, object], says: str) -> None:
    with pytest.raises(SettingsError, match=says) as raised:
        open_chooser(load_settings(**settings))
    assert raised.value.remedy


def test_another_machine_is_asked_only_if_the_setting_allows_it() -> None:
    opened = open_chooser(
        load_settings(
            chooser="https://user:pw@api.example.com/v1",
            chooser_model="m",
            chooser_key="k",
            chooser_loopback_only=False,
        )
    )
    assert isinstance(opened, Chooser)
    assert opened.name == "m at api.example.com"


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("0.0.0.0", False),
        ("localhost.example", False),
        ("１２７.0.0.1", False),
    ],
)
def test_only_this_machines_own_names_and_addresses_are_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here
