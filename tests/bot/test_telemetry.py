"""What is logged and what must not be, and the exported metrics."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import socket
import urllib.request
from dataclasses import asdict
from pathlib import Path

import pytest
from prometheus_client import generate_latest

from bot.cards.custom_ids import set_current_story
from bot.telemetry import MOST_STORIES, OTHER_STORIES, HashedIds, Metrics, Redactor, configure, pairs
from index import SettingsError
from index.answer.chooser import ChooserCounts
from tests.bot.conftest import BOT_ID, TOKEN, Start, make_settings
from tests.bot.story_double import StoryDouble


def test_the_token_reaches_no_log(tmp_path: Path) -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.handlers, root.level
    try:
        configure(make_settings(tmp_path, discord_token=TOKEN), stream)
        logging.getLogger("discord.http").warning("Authorization: Bot %s", TOKEN)
        logging.getLogger("x").error({"token": TOKEN})
        try:
            raise RuntimeError(f"with {TOKEN} in it")
        except RuntimeError:
            logging.getLogger("x").exception("failed")
        logging.getLogger("x").error("another %s", "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde." + "y" * 38)
    finally:
        root.handlers, root.level = before
    text = stream.getvalue()
    assert TOKEN not in text
    assert "y" * 38 not in text
    assert text.count("[token]") >= 4
    assert "Traceback" in text


def logged(tmp_path: Path, *lines: str, **settings: object) -> str:
    """Returns these warnings as logged."""
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.handlers, root.level
    try:
        configure(make_settings(tmp_path, **settings), stream)
        for line in lines:
            logging.getLogger("x").warning("%s", line)
    finally:
        root.handlers, root.level = before
    return stream.getvalue()


def test_ids_are_hashed_in_every_log_consistently_within_a_run(tmp_path: Path) -> None:
    ids = "1054775421671055390", "175928847299117063"
    text = logged(tmp_path, f"user={ids[0]} channel={ids[1]}", f"PUT /channels/{ids[1]}/messages", "total_ms=12345.6")
    assert not any(one in text for one in ids)
    hashes = re.findall(r"#[0-9a-f]{10}", text)
    assert len(hashes) == 3
    assert hashes[1] == hashes[2] != hashes[0]
    assert "total_ms=12345.6" in text
    assert re.findall(r"#[0-9a-f]{10}", logged(tmp_path, f"user={ids[0]}")) != hashes[:1]


def test_ids_are_shown_if_the_operator_wants_them(tmp_path: Path) -> None:
    assert "user=1054775421671055390" in logged(tmp_path, "user=1054775421671055390", log_ids=True)


def test_no_file_name_can_control_a_terminal_or_forge_a_log_line(tmp_path: Path) -> None:
    text = logged(tmp_path, "a\x1b[2Jb\nWARNING forged \u202egnp.txt\x9b")
    assert len(text.splitlines()) == 1
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    assert "\\u001b[2Jb\\nWARNING" in text


def test_redaction_keeps_ordinary_text() -> None:
    assert Redactor()("2018-04-27 a.b.c https://example.com/x.y.z") == "2018-04-27 a.b.c https://example.com/x.y.z"


def test_a_logged_value_stays_on_its_line() -> None:
    assert pairs({"a": 'x\ny "z"', "b": None, "c": 1}) == 'a="x\\ny \\"z\\"" c=1'


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def served(port: int) -> str:
    """Returns the metrics that Prometheus reads."""

    def read() -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=60) as response:
            return str(response.read().decode())

    return await asyncio.to_thread(read)


async def test_metrics_are_served_on_loopback(start: Start) -> None:
    port = free_port()
    world = await start(metrics_port=port)
    await world.ask("what did he do then?")
    await world.ask("why is the sky blue?")
    await world.ask("why " * 400)
    text = await served(port)
    assert 'storybot_questions_total{decision="answer"} 1.0' in text
    assert 'storybot_questions_total{decision="not_covered"} 1.0' in text
    assert 'storybot_refusals_total{reason="too_long"} 1.0' in text
    assert 'storybot_stage_seconds_count{stage="search"} 1.0' in text
    assert "storybot_articles 5.0" in text
    assert "story=" not in text  # there is only one


async def test_outcomes_of_the_choosers_questions_are_counted(start: Start, story: StoryDouble) -> None:
    story.chooser_counted = asdict(ChooserCounts())
    port = free_port()
    await start(metrics_port=port)
    text = await served(port)
    counts = ("asked", "agreed", "overruled", "timed_out", "unparsable", "failed", "skipped", "cached", "milliseconds")
    for name in counts:
        assert f"storybot_chooser_{name} 0.0" in text
    story.chooser_counted = asdict(ChooserCounts(asked=3, overruled=2, milliseconds=1234.5))
    text = await served(port)
    assert "storybot_chooser_asked 3.0" in text
    assert "storybot_chooser_overruled 2.0" in text
    assert "storybot_chooser_milliseconds 1234.5" in text


async def test_a_metrics_port_in_use_is_reported(start: Start) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SettingsError, match="in use") as raised:
            await start(metrics_port=taken.getsockname()[1])
    assert raised.value.name == "STORYBOT_METRICS_PORT"


def test_stories_have_separate_counts_up_to_a_limit() -> None:
    metrics = Metrics(by_story=True)
    for number in range(MOST_STORIES + 20):
        set_current_story(f"story {number}")
        metrics.decided("answer", {"search": 0.5})
        metrics.refused("too_soon")
        metrics.rated(good=True)
    set_current_story("")
    metrics.refused("no_story")
    for family in metrics.registry({}).collect():
        stories = {sample.labels["story"] for sample in family.samples if "story" in sample.labels}
        assert len(stories) <= MOST_STORIES + 2
    shown = generate_latest(metrics.registry({})).decode()
    assert 'storybot_questions_total{decision="answer",story="story 7"} 1.0' in shown
    assert f'storybot_questions_total{{decision="answer",story="{OTHER_STORIES}"}} 20.0' in shown
    assert f'storybot_question_seconds_total{{story="{OTHER_STORIES}"}} 10.0' in shown
    assert 'storybot_ratings_total{story="story 7",verdict="up"} 1.0' in shown
    assert 'storybot_refusals_total{reason="no_story",story=""} 1.0' in shown


def test_metrics_are_counted_without_prometheus_too() -> None:
    metrics = Metrics()
    metrics.decided("answer", {})
    metrics.decided("nothing_matches", {})
    assert (metrics.answered, metrics.declined) == (1, 1)


@pytest.mark.parametrize("line", ["In server {id}.", "message {id}, of {id}", "<@{id}>", "({id})", "{id}…"])
def test_an_id_is_hashed_whatever_follows_it(line: str) -> None:
    assert str(BOT_ID) not in HashedIds()(line.format(id=BOT_ID))


def test_a_decimal_is_not_an_id() -> None:
    line = "took 0.12345678901234567 s, then 12345678901234567.5"
    assert HashedIds()(line) == line
