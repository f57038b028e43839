from __future__ import annotations

import io
import json
from http.server import BaseHTTPRequestHandler
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from index.settings import Settings
from tests.index.answer.chat_endpoint import say, serving
from tests.index.cli.conftest import Ran, Storybot

pytestmark = pytest.mark.skipif(find_spec("sklearn") is None, reason="the bench extra is not installed")


def question(identity: str, text: str, file: str = "", sentence: str = "", **more: object) -> dict[str, object]:
    gold = [{"file": file, "sentence": sentence}] if file else []
    return {"id": identity, "question": text, "kind": "what", "answerable": bool(file), "gold": gold, **more}


QUESTIONS = [
    question(
        "q1",
        "what will the repair of the old bridge cost?",
        "001_gazette.txt",
        "Its repair will cost £4.3 million and take until next spring, the council said.",
    ),
    question("q2", "what will a ticket cost?", "002_post.txt", "A ticket will cost two crowns", kind="how_many"),
    question("q3", "?!", kind="far"),
    question("q4", "who wrote the Gazette article?", kind="article", answerable=True, expected="Ada Perl"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "questions.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in QUESTIONS), encoding="utf-8")
    return path


def report(ran: Ran) -> Any:  # noqa: ANN401  (a report as JSON)
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


def test_a_story_is_measured_by_kind_and_as_a_whole(storybot: Storybot, bridge: Settings, file: Path) -> None:
    storybot("rebuild")
    told = report(storybot("eval", str(file), "--json"))
    whole = told["figures"][-1]
    assert [row["kind"] for row in told["figures"]] == ["what", "how_many", "far", "article", "all"]
    assert (whole["questions"], whole["answerable"]) == (4, 3)
    assert (whole["bold"], whole["right_declines"], whole["wrong_declines"]) == (1, 1, 0)
    assert told["misses"] == []
    table = storybot("eval", str(file)).out.splitlines()
    assert table[-1].startswith("all\t4\t1.000\t1.000\t")


def test_misses_are_listed_with_what_was_shown_instead(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    storybot("rebuild")
    path = tmp_path / "wrong.jsonl"
    wrong = question("w", "what will the repair of the old bridge cost?", "003_post.txt", "Shopkeepers fear for")
    path.write_text(json.dumps(wrong))
    ran = storybot("eval", str(path))
    assert "1 not right:" in ran.out
    assert "first   The Gazette: " in ran.out
    assert "gold    003_post.txt: Shopkeepers fear for" in ran.out


def test_gold_that_is_in_no_article_is_reported(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    storybot("rebuild")
    path = tmp_path / "gone.jsonl"
    path.write_text(json.dumps(question("g", "what?", "001_gazette.txt", "This was never printed.")))
    assert "gold of g is not in 001_gazette.txt" in storybot("eval", str(path)).out


def test_a_saved_run_scores_like_a_new_one_and_does_not_differ_from_it(
    storybot: Storybot, bridge: Settings, file: Path, tmp_path: Path
) -> None:
    storybot("rebuild")
    run = tmp_path / "run.jsonl"
    made = report(storybot("eval", str(file), "--json", "--save", str(run)))
    again = report(storybot("eval", str(file), "--json", "--answers", str(run), "--baseline", str(run)))
    assert again["figures"] == made["figures"]
    assert all((row["difference"], row["low"], row["high"]) == (0, 0, 0) for row in again["compared"])
    assert len(again["compared"]) > 0


def test_a_setting_can_be_the_baseline(storybot: Storybot, bridge: Settings, file: Path) -> None:
    storybot("rebuild")
    ran = storybot("eval", str(file), "--baseline", "caution=cautious")
    assert ran.code == 0
    assert "against caution=cautious" in ran.out
    assert storybot("eval", str(file), "--baseline", "caution=reckless").code == 78
    assert storybot("eval", str(file), "--baseline", "no_such_setting=1").code == 2


def test_plots_are_drawn_on_request(storybot: Storybot, bridge: Settings, file: Path, tmp_path: Path) -> None:
    storybot("rebuild")
    ran = storybot("eval", str(file), "--plots", str(tmp_path / "plots"))
    assert ran.out.count("drawn: ") == 2
    assert (tmp_path / "plots" / "reliability.png").is_file()


def test_invalid_questions_and_invalid_runs_are_usage_errors(storybot: Storybot, bridge: Settings, file: Path) -> None:
    storybot("rebuild")
    assert storybot("eval", "no-such-file").code == 2
    ran = storybot("eval", str(file), "--answers", str(file))
    assert ran.code == 2
    assert "is not a saved run of storybot" in ran.err


def test_a_chooser_is_compared_with_the_reader_alone_and_its_recording_reproduces_the_result(
    storybot: Storybot, bridge: Settings, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("openai")
    monkeypatch.setenv("STORYBOT_CHOOSER_MODEL", "small")
    monkeypatch.setenv("STORYBOT_CHOOSER_WHEN", "always")
    monkeypatch.setenv("STORYBOT_CHOOSER_SECONDS", "60")
    exchange = tmp_path / "exchange.jsonl"
    assert storybot("rebuild").code == 0
    with serving() as endpoint:  # it chooses nothing, so everything is declined
        ran = storybot("eval", str(file), "--json", "--chooser", endpoint.url, "--record", str(exchange))
        assert endpoint.asked, ran
    measured = report(ran)
    assert "chooser: asked" in ran.err
    assert "ms a prompt" in ran.err
    assert any(row["run"] < row["baseline"] for row in measured["compared"])
    played = report(storybot("eval", str(file), "--json", "--replay", str(exchange)))
    assert played["compared"] == measured["compared"]


def test_ask_chat_and_eval_say_so_if_the_articles_deny_a_premise(
    storybot: Storybot, bridge: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("openai")
    assert storybot("rebuild").code == 0
    asked = "why is the repair of the old bridge free?"

    def denying(request: dict[str, Any], handler: BaseHTTPRequestHandler) -> None:
        lines = request["messages"][1]["content"].splitlines()
        number = next(line for line in lines if "4.3 million" in line).partition("]")[0].strip("[")
        say(handler, json.dumps({"answers": [], "contradicted_by": int(number)}))

    with serving() as endpoint:
        endpoint.reply = denying
        for name, value in {"": endpoint.url, "_MODEL": "small", "_WHEN": "always", "_SECONDS": "60"}.items():
            monkeypatch.setenv(f"STORYBOT_CHOOSER{name}", value)
        told = storybot("ask", asked)
        line = json.loads(storybot("ask", "--json", asked).out)
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{asked}\nand why that?\n"))
        chat = storybot("chat")
        path = tmp_path / "premise.jsonl"
        path.write_text(json.dumps(question("p1", asked, kind="false_premise")), encoding="utf-8")
        evaluated = report(storybot("eval", str(path), "--json"))
    assert told.code == 3
    assert "The articles say otherwise:" in told.out
    assert "4.3 million" in told.out
    assert (line["decision"], line["reason"], line["chosen_by"]) == ("decline", "premise_denied", "chooser")
    assert "4.3 million" in line["contradicts"][0]["answer"]["text"]
    assert "The articles say otherwise:" in chat.out
    assert f"Question before: {asked}\n" in endpoint.asked[-2]["messages"][1]["content"]
    assert evaluated["figures"][-1]["right_declines"] == 1
