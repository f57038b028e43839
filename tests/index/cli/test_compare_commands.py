"""The commands that compare outlets."""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from index.settings import Settings, models_folder
from tests.index.cli.conftest import Storybot
from tests.index.compare.made import SHIPPED
from tests.index.conftest import ARTICLES

ANSWERED = """Mayor answers her critics

“I would rather be booed than bury anyone,” Mayor Edith Crane said on Thursday. She will not reopen the bridge.

The council voted on Wednesday evening to close the old bridge to all traffic. The repair will cost £5 million, it said.
"""


@pytest.fixture
def told(bridge: Settings, storybot: Storybot) -> Storybot:
    """The story about a bridge, with a fourth article in other words, indexed with all analyses."""
    (bridge.story / "004_echo.txt").write_text(ANSWERED, encoding="utf-8")
    with (bridge.story / "articles.toml").open("a") as file:
        file.write(
            '\n[[article]]\nfile = "004_echo.txt"\noutlet = "The Echo"\nheadline = "Mayor answers her critics"\n'
            "published = 2024-03-08\n"
        )
    assert storybot("rebuild").code == 0
    return storybot


def slices(value: Any) -> Iterator[tuple[str, int, int, str]]:  # noqa: ANN401  (any JSON)
    """Yields every citation in a JSON value, as (article, start, end, text)."""
    if isinstance(value, dict):
        if {"article", "start", "end", "text"} <= value.keys():
            yield value["article"], value["start"], value["end"], value["text"]
        for inner in value.values():
            yield from slices(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from slices(inner)


def all_are_slices(value: Any) -> bool:  # noqa: ANN401  (any JSON)
    texts = {**ARTICLES, "004_echo.txt": ANSWERED}
    found = list(slices(value))
    return bool(found) and all(texts[name][start:end] == text for name, start, end, text in found)


def test_a_quotation_is_found_in_every_wording(told: Storybot) -> None:
    ran = told("quote", "I would rather be booed than bury someone", "--json")
    found = json.loads(ran.out)["found"]
    assert ran.code == 0
    assert all_are_slices(found)
    assert found[0]["exact"]
    assert set(found[0]["outlets"]) == {"Morning Post", "The Echo"}
    shown = told("quote", "I would rather be booed than bury someone").out
    assert re.search(r"only here: .*any", shown) or re.search(r"only here: .*some", shown)


def test_an_approximate_wording_is_found_and_marked_as_such(told: Storybot) -> None:
    ran = told("quote", "half of my clients live on the other bank")
    assert ran.code == 0
    assert ran.out.startswith("Printed only in part.")
    assert "[half of my] clients [live on the other] bank" in ran.out
    assert "Half of my customers live on the other side" in ran.out


def test_a_misattributed_quotation_is_only_partly_printed(told: Storybot) -> None:
    ran = told("quote", "Tomas Lind said: I would rather be booed than bury someone")
    assert ran.out.startswith("Printed only in part.")
    assert "The articles name Edith Crane as the speaker, not Tomas Lind." in ran.out
    search = json.loads(told("quote", "Tomas Lind said: I would rather be booed than bury someone", "--json").out)
    assert (search["printed"], search["claimed_speaker"]) == ("part", "Tomas Lind")
    assert [span["text"] for span in search["printed_spans"]] == ["I would rather be booed than bury someone"]


def test_words_that_nobody_printed_end_with_3(told: Storybot) -> None:
    ran = told("quote", "purple elephants sing opera")
    assert (ran.code, ran.out) == (3, "No article quotes these words or similar ones.\n")


def test_a_topic_is_compared_outlet_by_outlet(told: Storybot) -> None:
    rows = json.loads(told("compare", "what will the repair of the bridge cost?", "--json").out)["outlets"]
    assert [row["outlet"] for row in rows] == ["The Gazette", "Morning Post", "The Echo"]
    assert all_are_slices(rows)
    assert all(row["excerpt"] is None or row["excerpt"]["outlet"] == row["outlet"] for row in rows)
    assert told("compare", "?!").code == 3


def test_a_comparison_lists_the_outlets_differences_on_its_topic(told: Storybot) -> None:
    shown = json.loads(told("compare", "what will the repair of the bridge cost?", "--json").out)
    assert all_are_slices(shown["outlets"])
    listed = [one["number"] for one in json.loads(told("differences", "--json").out)]
    assert shown["differences"]
    assert {one["number"] for one in shown["differences"]} <= set(listed)
    assert "\nbut\n" in told("compare", "what will the repair of the bridge cost?").out


def test_an_answer_that_another_outlet_contradicts_says_so(told: Storybot) -> None:
    ran = told("ask", "what will the repair of the bridge cost?")
    assert re.search(r"prints? it differently \(number\): no\. \d", ran.out)
    assert "otherwise" not in told("ask", "what will the repair of the bridge cost?", "--json").out


def test_a_chat_says_who_contradicts_an_answer_and_shows_how_on_request(
    told: Storybot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "/otherwise\nwhat will the repair of the bridge cost?\n/otherwise\n/new\n/otherwise\n/quit\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    shown = told("chat").out
    assert re.search(r"^.+ prints? it differently \(number\): /otherwise shows how$", shown, re.MULTILINE)
    before, after = shown.split("/otherwise shows how")
    assert before.count("There is no answer yet; ask a question first.") == 1
    assert "\nbut\n" in after.split("The conversation starts over.")[0]
    assert after.split("The conversation starts over.")[1].count("There is no answer yet; ask a question first.") == 1


def test_a_chat_as_json_prints_an_object_for_each_line_including_commands_and_empty_lines(
    told: Storybot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ["", "what will the repair of the bridge cost?", "/otherwise", "/new", "/otherwise", "/quit"]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(said) + "\n"))
    lines = [json.loads(line) for line in told("chat", "--json").out.splitlines()]
    assert [line["question"] for line in lines] == said[:-1]
    empty, _, differing, new, without = lines
    assert (empty["intent"], empty["decision"], empty["excerpts"]) == ("small_talk", "decline", [])
    assert "£5 million" in json.dumps(differing["differences"], ensure_ascii=False)
    assert new["reply"] == "Forgotten."
    assert (without["differences"], without["reply"] != "") == ([], True)


def test_two_outlets_compared_without_topic_are_answered_with_their_differences(told: Storybot) -> None:
    answer = json.loads(told("ask", "how do The Gazette and The Echo differ?", "--json").out)
    assert answer["decision"] == "answer"
    assert {excerpt["outlet"] for excerpt in answer["excerpts"]} == {"The Gazette", "The Echo"}
    assert all_are_slices(answer)
    first = json.loads(told("differences", "--json").out)[0]
    sides = {side["text"] for side in (*first["one"], *first["other"])}
    assert {excerpt["text"] for excerpt in answer["excerpts"]} <= sides
    assert answer["nothing_in"] == []


def test_two_outlets_without_a_known_difference_ask_for_a_topic(told: Storybot) -> None:
    ran = told("ask", "how do The Gazette and Morning Post differ?")
    assert ran.code == 3
    assert ran.out.startswith("No difference between The Gazette and Morning Post is known. Say on what to compare")


def test_a_comparison_has_each_named_outlet_or_says_that_it_has_nothing(told: Storybot) -> None:
    question = "what do The Gazette, The Echo and Morning Post say about the repair of the bridge?"
    answer = json.loads(told("ask", question, "--json").out)
    having = [excerpt["outlet"] for excerpt in answer["excerpts"]]
    assert len(having) == len(set(having))
    assert sorted([*having, *answer["nothing_in"]]) == ["Morning Post", "The Echo", "The Gazette"]
    shown = told("ask", question).out
    without = [
        line.removeprefix("Nothing found in ") for line in shown.splitlines() if line.startswith("Nothing found")
    ]
    assert [line.removesuffix(".") for line in without] == answer["nothing_in"]


def test_a_follow_up_that_asks_whether_they_agree_compares_on_the_previous_topic(
    told: Storybot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("what will the repair of the bridge cost?\ndo they agree?\n/quit\n"))
    shown = told("chat").out
    compared = shown.split("searched")[1]
    assert "The Gazette" in compared
    assert "£4.3 million" in compared
    assert "£5 million" in compared


def test_differences_quote_both_sides(told: Storybot) -> None:
    found = json.loads(told("differences", "--json").out)
    assert found
    assert all_are_slices(found)
    for one in found:
        assert {side["outlet"] for side in one["one"]}.isdisjoint({side["outlet"] for side in one["other"]})
    assert told("differences").out.count("\nbut\n") == len(found)


def test_the_card_shows_outlets_dates_people_and_counts(told: Storybot) -> None:
    card = json.loads(told("story", "--json").out)
    assert (card["articles"], card["first"], card["last"]) == (4, "2024-03-05", "2024-03-08")
    assert card["outlets"] == ["The Gazette", "Morning Post", "The Echo"]
    assert "Edith Crane" in [person["name"]["text"] for person in card["people"]]
    shown = told("story").out
    assert shown.startswith("A bridge is closed\n4 articles of The Gazette, Morning Post and The Echo, 5 March 2024 to")


def test_the_timeline_is_in_order_and_can_be_drawn(told: Storybot, tmp_path: Path) -> None:
    ran = told("timeline", "--json", "--picture", str(tmp_path / "timeline.png"))
    rows = json.loads(ran.out)
    assert all_are_slices(rows)
    assert [row["first"] for row in rows] == sorted(row["first"] for row in rows)
    assert (tmp_path / "timeline.png").read_bytes().startswith(b"\x89PNG")
    assert "2024" in told("timeline").out


@pytest.fixture(scope="module")
def shared_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shared") / "index"


@pytest.fixture
def shipped(bridge: Settings, storybot: Storybot, monkeypatch: pytest.MonkeyPatch, shared_index: Path) -> Storybot:
    """The shipped story, indexed with all analyses by the first test; all tests only read it."""
    monkeypatch.setenv("STORYBOT_STORY", str(SHIPPED))
    monkeypatch.setenv("STORYBOT_INDEX_DIR", str(shared_index))
    if not shared_index.exists():
        shutil.copytree(models_folder(bridge), models_folder(bridge.model_copy(update={"index_dir": shared_index})))
        assert storybot("rebuild").code == 0
    return storybot


def test_in_the_shipped_story_a_quotation_is_found_in_the_variants_of_four_outlets(shipped: Storybot) -> None:
    (found,) = json.loads(shipped("quote", "So many people who love you", "--json").out)["found"]
    assert found["exact"]
    assert len(found["outlets"]) == 4
    wordings = [printing["text"] for printing in found["printings"]]
    assert sum("feel so betrayed" in wording for wording in wordings) == 3
    assert sum("feel betrayed" in wording for wording in wordings) == 1
    assert sum("people of colour" in wording for wording in wordings) == 1
    files = {name.name: name.read_text("utf-8") for name in SHIPPED.glob("*.txt")}
    assert all(files[p["article"]][p["start"] : p["end"]] == p["text"] for p in found["printings"])


def test_in_the_shipped_story_exactly_the_known_differences_are_listed(shipped: Storybot) -> None:
    rows = json.loads(shipped("differences", "--json").out)
    focus = [{side["focus"]["text"].casefold() for side in (*row["one"], *row["other"])} for row in rows]
    assert [row["kind"] for row in rows] == ["denial", "thing", "day", "wording", "wording", "wording", "spelling"]
    assert any({"wednesday", "thursday"} <= words for words in focus)
    assert any({"new single", "new album"} <= words for words in focus)
    assert "did not respond" in focus[0]
    assert {side["article"][:3] for side in rows[0]["one"]} == {"001"}


def test_words_of_another_speaker_and_half_invented_words_are_only_partly_printed(shipped: Storybot) -> None:
    ran = shipped("quote", "Obama said: I love everyone", "--json")
    search = json.loads(ran.out)
    assert (search["printed"], search["claimed_speaker"]) == ("part", "Obama")
    assert {one["said_by"] for one in search["found"]} == {"Kanye West"}
    search = json.loads(shipped("quote", "We are both dragon energy and we own the moon", "--json").out)
    assert search["printed"] == "part"
    assert search["printed_spans"][0]["text"].startswith("We are both dragon energy")
    assert not any(printing["exact"] for one in search["found"] for printing in one["printings"])


def test_in_the_shipped_story_words_that_nobody_printed_find_similar_ones(shipped: Storybot) -> None:
    ran = shipped("quote", "dragon power")
    assert ran.out.startswith("Nobody printed it in these words.")
    assert "We are both dragon energy." in ran.out
