"""Every command that needs no Discord, run like a user runs it."""

from __future__ import annotations

import asyncio
import errno
import io
import json
import logging
import os
import re
import shutil
from contextlib import closing
from itertools import count
from pathlib import Path
from unittest.mock import Mock

import pytest

from bot.state import database, feedback, people
from index import open_story
from index.cli.error_reports import error_reporting
from index.cli.open_story import _SafeFormatter
from index.cli.progress import progress_of_a_rebuild
from index.corpus.follow.following import follow_source
from index.settings import Settings, load_settings
from index.store.generations import live_id, story_folder
from index.store.location import waiting_folder
from index.store.writer_lock import writing
from tests.index.cli.conftest import Storybot
from tests.index.conftest import ARTICLES

PROJECT = Path(__file__).resolve().parents[3]
CITATION = {"article", "outlet", "headline", "author", "published", "url", "start", "end", "text"}
ASKED = "what will the repair of the old bridge cost?"


def live_of(settings: Settings) -> Path:
    folder = story_folder(settings.index_dir, settings.story)
    return folder / "generations" / live_id(folder)


def test_a_story_that_is_not_indexed_says_what_to_run(storybot: Storybot, bridge: Settings) -> None:
    ran = storybot("ask", ASKED)
    assert ran.code == 78
    assert ran.out == ""
    assert "Run `storybot rebuild`." in ran.err
    assert "Traceback" not in ran.err


def test_a_rebuild_reports_its_work_and_the_next_one_that_nothing_changed(storybot: Storybot, bridge: Settings) -> None:
    first = storybot("rebuild")
    assert first.code == 0
    assert "3 articles (3 added)" in first.out
    assert re.search(r"; [1-9]\d* texts embedded, \d+ reused\.", first.out)
    assert "Embedding" in first.err
    assert "Nothing changed" in storybot("rebuild").out


def test_a_rebuild_reports_progress_and_result_to_another_program(storybot: Storybot, bridge: Settings) -> None:
    lines = [json.loads(line) for line in storybot("rebuild", "--json").out.splitlines()]
    assert [line["stage"] for line in lines[:-1]][:2] == ["read", "read"]
    assert {"embed", "write"} <= {line["stage"] for line in lines[:-1]}
    assert all(0 <= line["done"] <= line["total"] for line in lines[:-1])
    assert lines[-1]["report"]["articles"] == 3
    shutil.rmtree(bridge.story)
    ran = storybot("rebuild", "--json")
    assert "There is no story" in json.loads(ran.out.splitlines()[-1])["error"]
    assert ran.code == 1


@pytest.mark.parametrize("option", ["--dry-run", "--watch"])
def test_what_is_not_printed_as_json_is_refused_with_it(storybot: Storybot, bridge: Settings, option: str) -> None:
    ran = storybot("rebuild", "--json", option)
    assert ran.code == 2
    assert option in ran.err
    assert storybot("generations").out == "This story has not been indexed yet. Run: storybot rebuild\n"


def test_a_dry_run_lists_what_would_change_and_changes_nothing(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    before = live_of(bridge)
    (bridge.story / "001_gazette.txt").unlink()
    with (bridge.story / "002_post.txt").open("a") as file:
        file.write("\nThe last boat leaves at four in the morning, the company said.\n")
    ran = storybot("rebuild", "--dry-run")
    assert ran.code == 0
    assert re.search(r"changed +002_post.txt", ran.out)
    assert re.search(r"removed +001_gazette.txt", ran.out)
    assert re.search(r"1 article unchanged; \d+ of \d+ texts to embed", ran.out)
    assert live_of(bridge) == before


def test_an_answer_ends_with_0_and_is_a_slice_of_its_article(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    ran = storybot("ask", ASKED, "--json")
    line = json.loads(ran.out)
    assert (ran.code, line["decision"], line["generation"]) == (0, "answer", live_of(bridge).name)
    for excerpt in line["excerpts"]:
        text = ARTICLES[excerpt["article"]]
        for span in (excerpt, excerpt["answer"], *excerpt["also_in"]):
            assert text[span["start"] : span["end"]] == span["text"]
    shown = storybot("ask", ASKED).out
    assert line["excerpts"][0]["text"] in shown
    assert "The Gazette · Council closes the old bridge" in shown


def test_a_decline_ends_with_3_and_a_message(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    ran = storybot("ask", "?!")
    assert (ran.code, ran.out) == (3, "There is no question in that.\n")
    line = json.loads(storybot("ask", "what did the Guardian say about the bridge?", "--json").out)
    assert line["decision"] in ("answer", "decline")
    nobody = storybot("ask", ASKED, "--after", "2031-01-01")
    assert (nobody.code, nobody.out) == (
        3,
        "No article is left by these filters. `storybot sources` lists outlets and days.\n",
    )


def test_filters_leave_only_matching_articles(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    for arguments, article in (
        (["--outlet", "gazette.example"], "001_gazette.txt"),
        (["--before", "2024-03-05"], "001_gazette.txt"),
        (["--after", "2024-03-07"], "002_post.txt"),
    ):
        line = json.loads(storybot("ask", "what about the bridge and the ferry?", "--json", *arguments).out)
        assert {one["article"] for one in (*line["excerpts"], *line.get("nearest", []))} <= {article}


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask"],
        ["ask", "q", "--batch", "f"],
        ["ask", "q", "--after", "yesterday"],
        ["ask", "q", "--no-such-option"],
        ["no-such-command"],
        ["ask", "--batch", "no-such-file.jsonl", "--json"],
        ["quote", " "],
        ["compare", ""],
        ["add", ""],
        ["remove", " "],
        ["inspect", ""],
        ["sync", "--guild", "my-server"],
        ["feedback", "forget", "0"],
    ],
)
def test_a_usage_error_ends_with_2(storybot: Storybot, bridge: Settings, arguments: list[str]) -> None:
    storybot("rebuild")
    ran = storybot(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err
    assert "valid integer" not in ran.err


def test_a_batch_writes_one_json_line_per_question(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    rows = [{"id": "a", "question": ASKED}, {"id": "b", "question": "and when?", "follows": "a"}, {"id": "c"}]
    (bridge.story.parent / "batch.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    ran = storybot("ask", "--json", "--batch", str(bridge.story.parent / "batch.jsonl"))
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b", None]
    assert lines[2]["line"] == 3
    assert ran.code == 1


def test_a_batch_knows_what_was_shown_before_a_follow_up(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    storybot("rebuild")
    asked = [(1, ASKED, None), (2, "source?", 1), (3, "and then?", 1), (4, "and then?", 3), (5, "source?", None)]
    rows = [{"id": identity, "question": question, "follows": follows} for identity, question, follows in asked]
    batch = tmp_path / "batch.jsonl"
    batch.write_text("\n".join(json.dumps(row) for row in rows))
    first, source, *further, alone = map(json.loads, storybot("ask", "--batch", str(batch)).out.splitlines())
    shown = {excerpt["article"] for excerpt in first["excerpts"]}
    assert (source["intent"], {article["article"] for article in source["sources"]}) == ("about_article", shown)
    assert alone["decision"] == "decline"
    places = [(one["article"], one["answer"]["start"]) for line in (first, *further) for one in line["excerpts"]]
    assert len(places) == len(set(places))


def test_a_chat_answers_each_line_until_quit(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    storybot("rebuild")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{ASKED}\n\nand until when?\n/new\n/quit\nnever asked\n"))
    ran = storybot("chat")
    assert ran.code == 0
    assert ran.out.startswith("A bridge is closed: 3 articles.")
    assert "The conversation starts over." in ran.out
    assert ran.out.count("searched") >= 1


def test_a_chat_as_json_prints_one_object_per_line_with_its_intent(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    storybot("rebuild")
    said = [
        "hi",
        "and then?",
        ASKED,
        "and then?",
        "who wrote the Gazette article?",
        "summarize",
        "I think @bot is great",
    ]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join([*said, "help", "warum ist die Brücke zu"]) + "\n"))
    lines = [json.loads(line) for line in storybot("chat", "--json").out.splitlines()]
    assert [line["intent"] for line in lines] == [
        "small_talk",
        "question",
        "question",
        "question",
        "about_article",
        "overview",
        "small_talk",
        "about_bot",
        "other_language",
    ]
    hello, lost, first, further, written, card, passing, help_, german = lines
    assert hello["reply"].startswith("Hello")
    assert (hello["decision"], hello["reason"], hello["excerpts"]) == ("decline", "not_a_question", [])
    assert (lost["decision"], lost["excerpts"]) == ("decline", [])
    assert "whole sentence" in lost["reply"]
    shown = {(excerpt["article"], excerpt["answer"]["start"]) for excerpt in first["excerpts"]}
    assert shown
    assert not shown & {(excerpt["article"], excerpt["answer"]["start"]) for excerpt in further["excerpts"]}
    assert written["sources"][0]["author"] == "Ada Perl"
    assert (card["decision"], card["excerpts"], card["story"]["articles"]) == ("answer", [], 3)
    assert passing["reply"] is None
    assert (help_["reason"], help_["excerpts"]) == ("not_a_question", [])
    assert "English" in german["reply"]


def test_asking_continues_in_the_next_generation(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    storybot("rebuild")
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": 1, "question": "thanks!"}\n{"id": 2, "question": "hi, who is the mayor?"}\n')
    thanked, asked = map(json.loads, storybot("ask", "--batch", str(batch)).out.splitlines())
    assert (thanked["intent"], thanked["decision"], thanked["reason"]) == ("small_talk", "decline", "not_a_question")
    assert (asked["intent"], asked["question"]) == ("question", "hi, who is the mayor?")
    alone = storybot("ask", "what can you do?")
    assert alone.code == 3
    assert "searched" not in alone.out
    assert "excerpts copied from its articles" in alone.out
    assert storybot("ask", "tl;dr").out.startswith("The story at a glance:\nA bridge is closed")


def test_a_question_may_be_asked_without_quotation_marks(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    quoted = storybot("ask", "what will the repair cost?", "--json")
    bare = storybot("ask", "what", "will", "the", "repair", "cost?", "--json")
    assert (bare.code, bare.out) == (quoted.code, quoted.out)
    assert storybot("ask").code == 2
    assert "There is no question in that." in storybot("ask", "").out


def test_sources_are_listed_plainly_and_as_json(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    lines = storybot("sources").out.splitlines()
    assert lines[0].split("\t") == ["outlet", "headline", "published", "words", "passages", "mark", "article"]
    assert lines[1].split("\t")[:3] == ["The Gazette", "Council closes the old bridge", "5 March 2024"]
    listed = json.loads(storybot("sources", "--json").out)
    assert [one["article"] for one in listed] == sorted(ARTICLES)
    assert listed[0]["words"] > 40
    assert listed[0]["passages"] > 0


def test_generations_are_listed_rolled_back_and_verified(storybot: Storybot, bridge: Settings) -> None:
    assert "Run: storybot rebuild" in storybot("generations").out
    storybot("rebuild")
    first = live_of(bridge).name
    (bridge.story / "003_post.txt").unlink()
    storybot("rebuild")
    second = live_of(bridge).name
    listed = json.loads(storybot("generations", "--json").out)
    assert [(one["id"], one["live"], one["articles"]) for one in listed] == [(second, True, 2), (first, False, 3)]
    assert storybot("rollback").code == 0
    assert live_of(bridge).name == first
    assert first in storybot("generations").out
    assert storybot("verify", "--all").code == 0
    assert storybot("rollback", "20200101-000000-00000000").code == 78


def test_verifying_every_build_of_a_story_without_one_is_not_a_success(storybot: Storybot, bridge: Settings) -> None:
    ran = storybot("verify", "--all")
    assert ran.code == 78
    assert "storybot rebuild" in ran.err


def test_progress_in_a_log_survives_a_stage_that_starts_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged cache makes a rebuild embed twice."""
    monkeypatch.setattr("index.cli.progress.time.monotonic", count(step=20.0).__next__)
    with progress_of_a_rebuild() as tell:
        for done in (0, 50, 100, 0, 50, 100):
            tell("embed", done, 100)


def test_a_push_is_refused_beside_a_rebuild_whose_rows_it_would_remove(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    storybot("rebuild")
    monkeypatch.setenv("STORYBOT_ENGINE", "milvus")
    monkeypatch.setattr("index.store.milvus.push_generation", Mock(return_value=0))
    with writing(live_of(bridge).parent.parent):
        assert storybot("push").code == 75
    assert storybot("push").code == 0


def test_verifying_an_unknown_build_names_the_command_that_lists_them(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    assert "`storybot generations` lists" in storybot("verify", "20200101-000000-00000000").err


def test_a_damaged_generation_is_refused_by_name(storybot: Storybot, bridge: Settings) -> None:
    storybot("rebuild")
    largest = max(live_of(bridge).rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0)
    data = bytearray(largest.read_bytes())
    data[len(data) // 2] ^= 1
    largest.write_bytes(data)
    ran = storybot("verify")
    assert ran.code == 1
    assert largest.name in ran.err
    assert storybot("ask", ASKED).code == 78
    assert "storybot rebuild" in storybot("doctor").out


def test_an_article_is_added_answers_and_is_removed(storybot: Storybot, bridge: Settings) -> None:
    saved = bridge.story.parent / "zoo.txt"
    saved.write_text("Zoo opens late\n\nThe zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    refused = storybot("add", str(saved), "--outlet", "The Gazette")
    assert refused.code == 2
    assert "headline" in refused.err
    assert not (bridge.story / "zoo.txt").exists()
    added = storybot(
        "add", str(saved), "--outlet", "The Gazette", "--headline", "Zoo opens late", "--published", "2024-03-09"
    )
    assert added.code == 0
    assert 'outlet = "The Gazette"' in added.out
    assert "Its author and URL are not known." in added.out
    storybot("rebuild")
    line = json.loads(storybot("ask", "what did the zoo keeper Nils Holm say about the gates?", "--json").out)
    assert line["excerpts"][0]["article"] == "zoo.txt"
    assert storybot("remove", "zoo.txt").code == 0
    assert (bridge.story / ".removed" / "zoo.txt").is_file()
    storybot("rebuild")
    assert len(json.loads(storybot("sources", "--json").out)) == 3
    assert storybot("remove", "zoo.txt").code == 1


def test_missing_metadata_is_asked_of_the_user(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = bridge.story.parent / "zoo.txt"
    saved.write_text("The zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    typed = {
        "outlet": ["The Gazette"],
        "headline": ["", "Zoo opens late"],
        "author (optional)": ["Ada Perl"],
        "date (optional, as in 2018-04-26)": ["last Tuesday", "13 March 2025"],
        "URL (optional)": ["gazette", ""],
    }
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("typer.prompt", lambda text, **_: typed[text].pop(0))
    ran = storybot("add", str(saved))
    assert ran.code == 0
    assert not any(typed.values())
    written = (bridge.story / "articles.toml").read_text()
    for line in ('headline = "Zoo opens late"', 'author = "Ada Perl"', "published = 2025-03-13"):
        assert line in written
    assert "The headline is required." in ran.out
    assert "'last Tuesday' is not a date" in ran.out
    assert "Its URL is not known." in ran.out


def test_an_article_without_outlet_and_headline_is_refused_naming_only_these(
    storybot: Storybot, bridge: Settings, tmp_path: Path
) -> None:
    (tmp_path / "zoo.txt").write_text("the zoo keeper nils holm said the gates would open at noon on sunday.\n")
    ran = storybot("add", "zoo.txt")
    assert ran.code == 2
    assert "zoo.txt does not state its outlet and headline." in ran.err
    assert ran.err.rstrip().endswith("Add them: storybot add FILE --outlet OUTLET --headline HEADLINE")


def test_a_file_put_into_the_folder_by_hand_gets_its_entry(storybot: Storybot, bridge: Settings) -> None:
    lying = bridge.story / "zoo.txt"
    lying.write_text("The zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    named = ("--outlet", "The Gazette", "--headline", "Zoo opens late", "--published", "March 13, 2025")
    ran = storybot("add", str(lying), *named)
    assert ran.code == 0
    assert "storybot rebuild" in ran.out
    written = (bridge.story / "articles.toml").read_text()
    assert written.count('file = "zoo.txt"') == 1
    assert "published = 2025-03-13" in written
    assert [path.name for path in bridge.story.glob("zoo*")] == ["zoo.txt"]
    again = storybot("add", str(lying), *named)
    assert (again.code, "has this text already" in again.err) == (1, True)


def test_adding_makes_the_folder_of_a_new_story(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    (tmp_path / "zoo.txt").write_text("The zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    named = ("--outlet", "The Gazette", "--headline", "Zoo opens late")
    ran = storybot("add", "zoo.txt", "--story", "zoo", *named)
    assert ran.code == 0
    assert "Created the folder zoo" in ran.out
    assert (tmp_path / "zoo" / "zoo.txt").is_file()
    assert storybot("add", "zoo.txt", "--story", "none/zoo", *named).code == 1
    assert storybot("add", "no-such-file.txt", "--story", "other", *named).code == 1
    assert not (tmp_path / "none").exists()
    assert not (tmp_path / "other").exists()


def test_the_folder_of_a_new_story_is_not_left_empty(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    (tmp_path / "zoo.txt").write_text("the zoo keeper nils holm said the gates would open at noon on sunday.\n")
    ran = storybot("add", "zoo.txt", "--story", "zoo")
    assert ran.code == 2
    assert "does not state its outlet" in ran.err
    assert "Created the folder" not in ran.out
    assert not (tmp_path / "zoo").exists()


def test_a_new_story_in_a_missing_folder_is_refused_once_for_all_articles(
    storybot: Storybot, bridge: Settings, tmp_path: Path
) -> None:
    (tmp_path / "pages").mkdir()
    for name in ("zoo", "pier"):
        (tmp_path / "pages" / f"{name}.txt").write_text(f"Outlet: The Echo\n\nThe {name} will open at noon, it said.\n")
    ran = storybot("add", "pages", "--story", "storys/zoo")
    (line,) = ran.err.splitlines()
    assert line.startswith("The new story zoo cannot be created: there is no folder storys. Create that folder first")
    assert not (tmp_path / "storys").exists()


def test_adding_to_a_new_name_makes_its_folder_among_the_stories(
    storybot: Storybot, bridge: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zoo.txt").write_text("The zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    (tmp_path / "all").mkdir()
    monkeypatch.delenv("STORYBOT_STORY")
    monkeypatch.setenv("STORYBOT_STORIES", "all")
    ran = storybot("add", "zoo.txt", "--story", "zoo", "--outlet", "The Gazette", "--headline", "Zoo opens late")
    assert ran.code == 0
    assert "storybot rebuild --story zoo" in ran.out
    assert (tmp_path / "all" / "zoo" / "zoo.txt").is_file()
    assert not (tmp_path / "zoo").exists()


def test_a_rebuild_that_leaves_something_out_goes_live_and_lists_it(storybot: Storybot, bridge: Settings) -> None:
    manifest = bridge.story / "articles.toml"
    lines = manifest.read_text().splitlines()
    place = next(number for number, line in enumerate(lines, start=1) if line.startswith("headline ="))
    lines[place - 1] = "headline = Council"
    manifest.write_text("\n".join(lines) + "\n")
    ran = storybot("rebuild")
    assert ran.code == 0  # the index is live
    assert f"articles.toml cannot be read at line {place} (`headline = Council`): Invalid value." in ran.err
    assert ran.err.count(" line ") == 1
    assert "Because of an error, something was left out, or its metadata guessed." in ran.out
    assert len(json.loads(storybot("sources", "--json").out)) == 3


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (FileNotFoundError(errno.ENOENT, "x", "nosuch.png"), "There is no file or folder nosuch.png. "),
        (FileNotFoundError(errno.ENOENT, "x", "plots/one/new.png"), "There is no file or folder plots/one. "),
        (PermissionError(errno.EACCES, "x", "seeds/.articles.toml.k3_x"), "storybot has no permission to use seeds. "),
        (PermissionError(errno.EACCES, "x", "seeds/.articles.lock"), "storybot has no permission to use seeds. "),
        (PermissionError(errno.EPERM, "x", "a.txt"), "storybot has no permission to use a.txt. "),
        (OSError(errno.ENOSPC, "x", "var/index/1/live"), "The disk of var/index/1/live is full. Free space"),
        (IsADirectoryError(errno.EISDIR, "x", "seeds"), "seeds is a folder, not a file. "),
        (FileExistsError(errno.EEXIST, "x", "plots"), "plots exists already. Name another."),
        (OSError(errno.ESPIPE, "x", "/dev/fd/63"), "/dev/fd/63 is a pipe or a device, not a file. Name a file."),
        (OSError(errno.EIO, "Input/output error", "a.txt"), "a.txt cannot be used: Input/output error. Free space"),
        (OSError("8 requested and 3 written"), "The disk cannot be used: 8 requested and 3 written. Free space"),
    ],
)
def test_an_error_of_the_system_is_a_sentence_about_the_file(
    error: OSError, sentence: str, bridge: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise error

    with error_reporting() as outcome:
        fail()
    said = capsys.readouterr().err
    assert outcome.code == 74
    assert said.startswith(sentence)
    assert not any(raw in said for raw in ("Errno", "k3_x", ".lock"))


@pytest.mark.parametrize("command", [("check",), ("eval",), ("ask", "--batch"), ("add",), ("inspect",)])
def test_a_path_that_cannot_be_read_is_named_with_a_remedy(
    command: tuple[str, ...], storybot: Storybot, bridge: Settings
) -> None:
    if "--batch" in command:
        storybot("rebuild")
    missing = storybot(*command, "nosuch.html").err
    assert missing.startswith("There is no file ")
    assert missing.endswith(" nosuch.html. Check the path.\n")
    if command not in (("add",), ("inspect",)):  # `add` reads folders; `inspect` also says what it reads
        folder = storybot(*command, str(bridge.story))
        assert (folder.code, folder.err) == (2, f"{bridge.story} is a folder, not a file. Name a file.\n")


def test_the_json_of_every_command_has_the_keys_that_the_documents_list(
    storybot: Storybot, bridge: Settings, tmp_path: Path
) -> None:
    table = (PROJECT / "docs" / "operation.md").read_text(encoding="utf-8").partition("\n| command | keys |\n")[2]
    listed = {
        name: set(re.findall(r"`([a-z_]+)`", keys)) for name, keys in re.findall(r"\| `storybot (\w+)` (.*)", table)
    }
    built = storybot("rebuild", "--json").out.splitlines()
    article = next(bridge.story.glob("001_*"))
    gold = {"question": "who?", "answerable": False}
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    given = {"compare": [ASKED], "inspect": [str(article)], "eval": [str(tmp_path / "gold.jsonl")]}
    assert {*json.loads(built[0]), *json.loads(built[-1])} <= listed.pop("rebuild")
    assert len(listed) > 8
    for name in listed.keys() - {"edits", "stories"}:  # nothing was edited, and there is one story
        printed = json.loads(storybot(name, *given.get(name, []), "--json").out)
        first = printed if isinstance(printed, dict) else next(iter(printed), {})
        assert first.keys() - CITATION <= listed[name], name


def test_a_missing_file_is_named(storybot: Storybot, bridge: Settings) -> None:
    assert storybot("check", os.devnull).err == f"{os.devnull} is a pipe or a device, not a file. Name a file.\n"
    assert f"{bridge.story} is a folder" in storybot("inspect", str(bridge.story)).err
    assert storybot("verify", "../..").err.startswith("There is no generation ")
    stop = storybot("follow", "--stop")
    assert (stop.code, "--stop needs the URL" in stop.err) == (2, True)


def test_many_articles_are_added_at_once_and_only_once(storybot: Storybot, bridge: Settings) -> None:
    folder = bridge.story.parent / "saved"
    folder.mkdir()
    (folder / "zoo.txt").write_text("The zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    (folder / "pier.md").write_text("---\ntitle: Pier shut\n---\n\nThe pier was shut on Monday after a storm.\n")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "links.txt").write_text("http://127.0.0.1/page\n")
    ran = storybot("add", str(folder), "--outlet", "The Gazette")
    assert ran.code == 1
    assert "pier.md: The Gazette, Pier shut" in ran.out
    assert "Added 1; 0 already in the story; 3 could not be added." in ran.out
    assert all(word in ran.err for word in ("zoo.txt does not state its headline", "empty.pdf", "not fetched"))
    assert "zoo.txt" not in (bridge.story / "articles.toml").read_text()
    again = storybot("add", str(folder / "pier.md"), str(folder / "pier.md"), "--outlet", "The Gazette")
    assert again.code == 0
    assert "Added 0; 2 already in the story" in again.out
    assert storybot("add", str(folder), "--headline", "One headline for all").code == 2


def test_headlines_of_many_articles_are_guessed_and_marked(storybot: Storybot, bridge: Settings) -> None:
    folder = bridge.story.parent / "saved"
    folder.mkdir()
    body = "<p>The zoo keeper Nils Holm said the gates would open at noon on Sunday, whatever the weather.</p>" * 3
    page = "<title>Zoo opens late | The Gazette</title><meta property='og:site_name' content='The Gazette'>"
    (folder / "zoo.html").write_text(f"<html><head>{page}</head><body><h1>Zoo opens late</h1>{body}</body></html>")
    text = "Pier shut after storm\n\nThe pier was shut on Monday after a storm that broke two of its piles.\n"
    (folder / "pier.txt").write_text(f"Outlet: The Gazette\nPublished: 2025-03-13\n\n{text}")
    (folder / "tide.txt").write_text(text.replace("pier", "tide gate"))
    ran = storybot("add", str(folder))
    assert ran.code == 1
    assert "zoo.html: The Gazette, Zoo opens late (inferred)" in ran.out
    assert "pier.txt: The Gazette, Pier shut after storm (inferred)" in ran.out
    assert "tide.txt does not state its outlet" in ran.err
    written = (bridge.story / "articles.toml").read_text()
    assert written.count('inferred = ["headline"]') == 2


def test_an_article_without_an_entry_has_no_edits(storybot: Storybot, bridge: Settings) -> None:
    (bridge.story / "zoo.txt").write_text("The zoo keeper Nils Holm said the gates would open at noon on Sunday.\n")
    ran = storybot("edits", "zoo.txt")
    assert (ran.code, ran.out) == (0, "No earlier version of zoo.txt with a different text is saved.\n")
    assert "The story has no article zoo.md." in storybot("edits", "zoo.md").err


def test_an_outlets_edits_are_printed_with_both_sentences(storybot: Storybot, bridge: Settings) -> None:
    saved = bridge.story.parent / "zoo.txt"
    given = ("--outlet", "The Gazette", "--headline", "Zoo opens late", "--url", "https://gazette.example/zoo")
    for hour in ("noon", "nine"):
        saved.write_text(f"The zoo keeper Nils Holm said the gates would open at {hour} on Sunday.\n")
        ran = storybot("add", str(saved), *given)
        assert ran.code == 0
    assert "its page had changed; the story has 2 versions of it" in ran.out
    shown = storybot("edits", "zoo.txt").out
    assert "silently" in shown
    assert "before  The zoo keeper Nils Holm said the gates would open at noon on Sunday." in shown
    assert "after   The zoo keeper Nils Holm said the gates would open at nine on Sunday." in shown
    (edit,) = json.loads(storybot("edits", "zoo.txt", "--json").out)
    assert edit["changes"][0]["before"]["newest"] is False
    assert storybot("edits", "nothing.txt").code == 1
    other = next(path.name for path in bridge.story.glob("*.txt") if path.name != "zoo.txt")
    assert f"No earlier version of {other} with a different text is saved." in storybot("edits", other).out


def test_all_waiting_articles_but_a_rejected_one_are_accepted(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = ["a", "b", "c"]
    following = "index.corpus.follow.following"
    monkeypatch.setattr(f"{following}.waiting_pages", lambda *_: [Mock(id=name) for name in waiting])
    monkeypatch.setattr(f"{following}.reject_page", lambda _, name: waiting.remove(name))
    accepted = Mock(return_value=Mock(versions=1, **{"article.name": "new.txt"}))
    monkeypatch.setattr(f"{following}.accept_page", accepted)
    ran = storybot("follow", "--reject", "b", "--accept", "all")
    assert (ran.code, "Discarded 1 page." in ran.out) == (0, True)
    assert [call.args[2] for call in accepted.call_args_list] == ["a", "c"]


def test_a_followed_source_is_listed_polled_and_unfollowed(storybot: Storybot, bridge: Settings) -> None:
    url = "http://127.0.0.1:9/rss"
    refused = storybot("follow", url)
    assert (refused.code, "127.0.0.1 is not a public address" in refused.err) == (1, True)
    assert storybot("follow").out == "No source is followed yet. To follow one, run: storybot follow URL\n"
    follow_source(waiting_folder(load_settings()), url, ("bridge Marlow",), straight=True, allow_loopback=True)
    listed = storybot("follow").out
    assert "bridge Marlow" in listed
    assert "is added" in listed
    ran = storybot("follow", "--run")
    assert (ran.code, "not a public address" in ran.err) == (0, True)
    assert "0 pages: 0 to review, 0 added" in ran.out
    assert storybot("follow", "--waiting").out == "No page waits for review.\n"
    assert "No page 0123abcd waits" in storybot("follow", "--accept", "0123abcd").err
    assert storybot("follow", "--reject", "0123abcd").code == 1
    assert storybot("follow", url, "--stop").code == 0
    assert storybot("follow", url, "--stop").code == 1
    assert storybot("follow", "rss").code == 1
    assert not (bridge.story / "waiting").exists()


def test_a_proof_card_is_checked_against_the_index(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    storybot("rebuild")
    excerpt = json.loads(storybot("ask", ASKED, "--json").out)["excerpts"][0]
    with closing(open_story(bridge)) as story:
        card = story.proof(excerpt["article"], excerpt["start"], excerpt["end"])
    (tmp_path / "card.png").write_bytes(card.png)
    ran = storybot("check", str(tmp_path / "card.png"))
    assert ran.code == 0
    assert ran.out.startswith("True of this index.")
    assert excerpt["text"] in ran.out
    (tmp_path / "excerpt.json").write_text(json.dumps({**excerpt, "outlet": "Another"}))
    ran = storybot("check", str(tmp_path / "excerpt.json"))
    assert (ran.code, "It says outlet 'Another'" in ran.out) == (1, True)
    (tmp_path / "plain.png").write_bytes(b"no picture")
    ran = storybot("check", str(tmp_path / "plain.png"))
    assert (ran.code, ran.out.startswith("It cannot be checked.")) == (3, True)


def test_a_document_is_inspected_as_it_would_be_added(storybot: Storybot, bridge: Settings) -> None:
    document = Path(__file__).parent.parent / "corpus" / "documents" / "two.epub"
    shown = storybot("inspect", str(document), "--json").out.splitlines()
    assert [json.loads(line)["file"] for line in shown] == ["two-001.txt", "two-002.txt"]
    assert storybot("inspect", str(document.parent / "scan.pdf")).code == 1


def test_a_private_address_is_not_fetched(storybot: Storybot, bridge: Settings) -> None:
    ran = storybot("add", "http://127.0.0.1/page")
    assert ran.code == 1
    assert "not fetched" in ran.err


def test_an_unexpected_failure_logs_its_traceback_without_the_token(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.secret.part"
    monkeypatch.setenv("DISCORD_TOKEN", token)

    def fail(settings: Settings, **_: object) -> None:
        raise RuntimeError(f"with the token {token}")

    monkeypatch.setattr("index.story.open_story", fail)
    ran = storybot("ask", ASKED)
    log = bridge.index_dir.parent / "storybot.log"
    assert ran.code == 1
    assert ran.err == f"An unexpected error occurred (RuntimeError). The traceback is in {log}.\n"
    assert "RuntimeError: with the token [the Discord token]" in log.read_text()
    assert token not in log.read_text() + ran.out + ran.err


def test_an_unusable_setting_is_named_without_its_value(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYBOT_EXCERPTS", "ninety")
    ran = storybot("ask", ASKED)
    assert ran.code == 78
    assert "STORYBOT_EXCERPTS" in ran.err
    assert "ninety" not in ran.err


def test_the_version_is_printed(storybot: Storybot) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", storybot("--version").out)


def test_several_stories_are_listed_and_a_command_needs_one_of_them(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = bridge.story.parent / "stories"
    stories.mkdir()
    for name in ("bridge", "ferry"):
        shutil.copytree(bridge.story, stories / name)
    monkeypatch.delenv("STORYBOT_STORY")
    monkeypatch.setenv("STORYBOT_STORIES", str(stories))
    unnamed = storybot("ask", ASKED)
    assert unnamed.code == 78
    assert "Add --story with one of: bridge, ferry." in unnamed.err
    for command in (["ask", ASKED], ["rebuild"], ["remove", "a.txt"], ["run"]):
        assert "no story named fery. The stories are: bridge, ferry." in storybot(*command, "--story", "fery").err
    storybot("rebuild", "--story", "ferry")
    assert "not indexed yet" in storybot("stories").out
    rows = json.loads(storybot("stories", "--json").out)
    assert [(row["story"], row["articles"]) for row in rows] == [("bridge", None), ("ferry", 3)]
    assert storybot("ask", ASKED, "--story", "ferry").code == 0
    found = storybot("doctor").out
    assert "bridge: index" in found
    assert "ferry: index" in found


@pytest.fixture
def ferry(storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the story in `ferry`, which is not the configured one, not indexed."""
    shutil.copytree(bridge.story, "ferry")
    return Path("ferry")


def test_hints_name_the_story_of_the_command(storybot: Storybot, ferry: Path) -> None:
    Path("new.txt").write_text("The barge sank in the night, the harbour said. Nobody was on it.\n")
    named = ["--outlet", "The Echo", "--headline", "Barge sinks"]
    assert "storybot rebuild --story ferry\n" in storybot("add", "new.txt", "--story", "ferry", *named).out
    assert "Run `storybot rebuild --story ferry`." in storybot("ask", ASKED, "--story", "ferry").err
    assert "storybot rebuild --story ferry" in storybot("doctor", "--story", "ferry", "--offline").out
    assert "storybot rebuild --story ferry\n" in storybot("remove", "new.txt", "--story", "ferry").out
    assert "Run `storybot rebuild`." in storybot("ask", ASKED).err


def test_a_warning_of_a_changed_article_names_the_story(
    ferry: Path, storybot: Storybot, caplog: pytest.LogCaptureFixture
) -> None:
    storybot("sources", "--story", "ferry")
    record = logging.LogRecord("index", logging.WARNING, "", 0, "%s has changed. Run `storybot rebuild`.", ("a",), None)
    assert "storybot rebuild --story ferry" in _SafeFormatter("%(message)s").format(record)


@pytest.mark.parametrize("command", [["ask", ASKED], ["sources"], ["rebuild"], ["generations"], ["verify"], ["chat"]])
@pytest.mark.parametrize(("named", "why"), [("feri", "no such folder"), ("README.md", "not a folder")])
def test_a_mistyped_story_name_is_reported(
    storybot: Storybot, bridge: Settings, command: list[str], named: str, why: str
) -> None:
    Path("README.md").write_text("# A file\n")
    ran = storybot(*command, "--story", named)
    assert ran.code != 0
    assert f"There is no story in {named}: " in ran.err
    assert why in ran.err
    assert "indexed" not in ran.err + ran.out


def test_the_doctor_reports_a_missing_story_once(storybot: Storybot, bridge: Settings) -> None:
    found = json.loads(storybot("doctor", "--story", "feri", "--offline", "--json").out)["findings"]
    assert [one["subject"] for one in found if one["severity"] == "error"] == ["story"]


@pytest.mark.parametrize("command", ["rebuild", "sources", "doctor"])
def test_an_empty_story_is_refused(storybot: Storybot, bridge: Settings, command: str) -> None:
    ran = storybot(command, "--story", "")
    assert (ran.code, ran.out) == (2, "")
    assert "give the story's folder or name" in ran.err


def test_a_chat_explains_its_commands_and_says_each_thing_only_once(
    storybot: Storybot, bridge: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    storybot("rebuild")
    said = ["/help", "/foo", "/Otherwise please", "/otherwise", ASKED, *["and then?"] * 9]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(said) + "\n"))
    shown = storybot("chat").out
    opening, *_ = shown.splitlines()
    assert "/help" in opening
    for word in ("/otherwise  ", "/new  ", "/help  ", "/quit  "):
        assert shown.count(f"\n{word}") == 1
    assert "There is no command /foo; /help lists the commands." in shown
    assert "There is no command /Otherwise;" in shown
    assert shown.count("There is no answer yet") == 1
    assert "nothing further" in shown
    assert "The articles do not say" not in shown.split("nothing further", 1)[1]


def test_a_story_without_articles_is_said_to_have_none(storybot: Storybot, bridge: Settings, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = storybot("rebuild", "--story", "empty").err
    assert "The story in empty has no articles. Add one with `storybot add --story empty FILE-or-URL`." in said
    (tmp_path / "empty" / "blank.txt").write_text(" ")
    assert "blank.txt is empty" in storybot("rebuild", "--story", "empty").err


def test_a_file_of_a_story_that_is_not_an_article_cannot_be_inspected(storybot: Storybot, bridge: Settings) -> None:
    assert "articles.toml is no article." in storybot("inspect", str(bridge.story / "articles.toml")).err
    assert "There is no file" in storybot("inspect", str(bridge.story / "none.txt")).err


def test_a_page_is_inspected_by_its_name_in_the_story_as_the_doctor_writes_it(
    storybot: Storybot, bridge: Settings
) -> None:
    (bridge.story / "a blocked page (1).html").write_text("<h1>paper.example</h1><p>We check that you are human.</p>")
    assert "a blocked page (1).html has only 28 characters that can be cited." in storybot("doctor").out
    for more in ((), ("--story", str(bridge.story))):
        shown = storybot("inspect", "a blocked page (1).html", *more).out
        assert "outlet: a blocked page (guess)" in shown
    storybot("rebuild")
    assert "a blocked page (inferred)\t" in storybot("sources").out


def test_a_person_is_forgotten_by_discord_id(storybot: Storybot, bridge: Settings) -> None:
    place = bridge.index_dir.parent / "storybot.sqlite3"
    salt = people.read_salt(place)
    with database.opened(place) as opened:
        for message, person in ((1, 7), (2, 8)):
            rating = feedback.Rating(message, database.hashed(person, salt), True, True, "why?", "g")
            asyncio.run(feedback.store_rating(opened, rating))
    ran = storybot("feedback", "forget", "7")
    assert (ran.code, ran.out) == (0, "Deleted what was stored about 7, including 1 rating.\n")
    assert [json.loads(line)["id"] for line in storybot("feedback", "export").out.splitlines()] == ["f00002"]
    assert storybot("feedback", "forget", "ann").code == 2
