"""What reaches the log and what must not, and the metrics that are served."""

from __future__ import annotations

import asyncio
import io
import logging
import socket
import urllib.request
from pathlib import Path

from bot.logs import Redactor, configure, pairs
from bot.metrics import Metrics
from tests.bot.conftest import TOKEN, Start, make_settings


def test_the_token_reaches_no_log_by_any_way(tmp_path: Path) -> None:
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


def test_redaction_leaves_ordinary_text_alone() -> None:
    assert Redactor()("2018-04-27 a.b.c https://example.com/x.y.z") == "2018-04-27 a.b.c https://example.com/x.y.z"


def test_a_logged_value_stays_on_its_line() -> None:
    assert pairs({"a": 'x\ny "z"', "b": None, "c": 1}) == 'a="x\\ny \\"z\\"" c=1'


async def test_metrics_are_served_on_loopback(start: Start) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    world = await start(metrics_port=port)
    await world.ask("what did he do then?")
    await world.ask("why is the sky blue?")
    await world.ask("why " * 400)

    def read() -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=60) as response:
            return str(response.read().decode())

    text = await asyncio.to_thread(read)
    assert 'storybot_questions_total{decision="answer"} 1.0' in text
    assert 'storybot_questions_total{decision="not_covered"} 1.0' in text
    assert 'storybot_refusals_total{reason="too_long"} 1.0' in text
    assert 'storybot_stage_seconds_count{stage="search"} 1.0' in text
    assert "storybot_articles 5.0" in text


def test_metrics_count_without_prometheus_too() -> None:
    metrics = Metrics()
    metrics.decided("answer", {})
    metrics.decided("nothing_matches", {})
    assert (metrics.answered, metrics.declined) == (1, 1)
