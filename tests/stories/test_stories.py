"""The stories are well formed: exact gold, labelled lines, planted spans, enough questions of every kind."""

import json
import re
import tomllib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

STORIES = sorted(path.parent for path in Path(__file__).parent.glob("*/articles.toml"))
UNANSWERABLE = {
    "near_miss",
    "roles_swapped",
    "unknown_name",
    "teaser_trap",
    "comment_trap",
    "caption_trap",
    "false_premise",
    "absent_outlet",
    "other_value",
    "far",
}
ANSWERABLE = {
    "who",
    "what",
    "when",
    "where",
    "why",
    "how_many",
    "quote",
    "outlet",
    "paraphrase",
    "followup",
    "comparison",
    "article",
}
CITABLE = {"body", "headline", "subhead", "standfirst", "embedded_tweet"}
BOILERPLATE = {
    "byline", "reader_comment", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "boilerplate",
}  # fmt: skip
SPAN_KEYS = {"file", "sentence"}
story_param = pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)


class _PageText(HTMLParser):
    """The words of a page as a reader sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = 0
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in ("script", "style", "title")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("script", "style", "title")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def decode(path: Path) -> str:
    """Returns the saved text with its line ends."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def page_text(source: str) -> str:
    parser = _PageText()
    parser.feed(source)
    return "".join(parser.parts)


def load_questions(story: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (story / "questions.jsonl").read_text("utf-8").splitlines()]


def load_planted(story: Path) -> dict[str, Any]:
    planted: dict[str, Any] = json.loads((story / "planted.json").read_text("utf-8"))
    return planted


def load_lines(story: Path) -> dict[str, dict[str, list[int]]]:
    lines: dict[str, dict[str, list[int]]] = json.loads((story / "lines.json").read_text("utf-8"))
    return lines


def load_texts(story: Path) -> dict[str, str]:
    return {path.name: decode(path) for path in story.iterdir() if re.match(r"\d{3}_", path.name)}


def assert_printed(texts: dict[str, str], file: str, words: str) -> None:
    assert words
    assert words == words.strip()
    assert words in texts[file], f"{file} does not print {words!r}"
    if file.endswith(".html"):
        assert words in page_text(texts[file]), f"a reader of {file} does not see {words!r}"


def test_there_are_four_stories() -> None:
    assert [path.name for path in STORIES] == ["council-vote", "cup-final", "foreign-quotes", "product-recall"]


@story_param
def test_manifest_names_every_article(story: Path) -> None:
    manifest = tomllib.loads((story / "articles.toml").read_text("utf-8"))
    texts = load_texts(story)
    assert {article["file"] for article in manifest["article"]} == set(texts)
    assert {article["outlet"] for article in manifest["article"]} == {outlet["name"] for outlet in manifest["outlet"]}
    assert 3 <= len(texts) <= 5
    for article in manifest["article"]:
        shown = texts[article["file"]]
        shown = page_text(shown) if article["file"].endswith(".html") else shown
        assert article["headline"] in shown
        assert set(article.get("inferred", [])) <= set(article)


def test_saved_files_come_in_every_encoding_and_line_end() -> None:
    raw = {path.name: path.read_bytes() for story in STORIES for path in story.glob("[0-9]*")}
    assert any(data.startswith(b"\xef\xbb\xbf") for data in raw.values())
    assert any(b"\r\n" in data for data in raw.values())
    assert any(name.endswith(".html") for name in raw)
    assert any(name.endswith(".md") for name in raw)
    with pytest.raises(UnicodeDecodeError):
        raw["003_wise-basket.txt"].decode("utf-8")


@story_param
def test_every_line_is_labelled_once(story: Path) -> None:
    lines = load_lines(story)
    texts = load_texts(story)
    assert set(lines) == set(texts)
    for file, text in texts.items():
        assert set(lines[file]) <= CITABLE | BOILERPLATE
        classed = sorted(number for numbers in lines[file].values() for number in numbers)
        assert classed == [number for number, line in enumerate(text.splitlines(), 1) if line.strip()], file


@story_param
def test_gold_is_printed_verbatim_in_a_citable_line(story: Path) -> None:
    texts, lines = load_texts(story), load_lines(story)
    citable = {
        file: [text.splitlines()[number - 1] for name in CITABLE for number in lines[file].get(name, [])]
        for file, text in texts.items()
    }
    for question in load_questions(story):
        for gold in question["gold"]:
            assert set(gold) == SPAN_KEYS
            assert_printed(texts, gold["file"], gold["sentence"])
            assert any(gold["sentence"] in line for line in citable[gold["file"]]), gold


@story_param
def test_questions_are_well_formed(story: Path) -> None:
    questions = load_questions(story)
    seen: set[str] = set()
    for question in questions:
        assert question["id"] not in seen
        assert question["follows"] is None or question["follows"] in seen
        assert (question["kind"] == "followup") <= (question["follows"] is not None)
        seen.add(question["id"])
        if question["answerable"]:
            assert question["kind"] in ANSWERABLE
            assert question["expected"]
            assert bool(question["gold"]) == (question["kind"] != "article")
            assert question["gold_mode"] in ((None,) if question["kind"] == "article" else ("any", "all"))
        else:
            assert question["kind"] in UNANSWERABLE
            assert question["why_decline"]
            assert question["gold"] == []
            assert question["gold_mode"] is None


@story_param
def test_each_story_asks_every_kind(story: Path) -> None:
    kinds = Counter(question["kind"] for question in load_questions(story))
    assert set(kinds) == UNANSWERABLE | ANSWERABLE
    assert kinds.total() >= 50


def test_there_are_enough_questions_and_a_third_have_no_answer() -> None:
    questions = [question for story in STORIES for question in load_questions(story)]
    assert len(questions) >= 200
    assert len({question["id"] for question in questions}) == len(questions)
    assert 0.25 <= sum(not question["answerable"] for question in questions) / len(questions) <= 0.40


def test_most_questions_are_typed_like_chat() -> None:
    questions = [question["question"] for story in STORIES for question in load_questions(story)]
    careful = [text for text in questions if text[0].isupper() and text.endswith("?")]
    assert 0.1 <= len(careful) / len(questions) <= 0.5


@story_param
def test_planted_quotations_are_exact(story: Path) -> None:
    texts, planted = load_texts(story), load_planted(story)
    for quotation in planted["quotations"]:
        assert quotation["speaker"] is None or quotation["speaker"].strip()
        for variant in quotation["variants"]:
            assert_printed(texts, variant["file"], variant["text"])
    for variant in planted["not_quotations"]:
        assert_printed(texts, variant["file"], variant["text"])
    assert any(len({v["file"] for v in quotation["variants"]}) > 1 for quotation in planted["quotations"])


@story_param
def test_planted_differences_are_between_two_articles(story: Path) -> None:
    texts, differences = load_texts(story), load_planted(story)["differences"]
    assert len(differences) >= 6
    for difference in differences:
        assert difference["kind"] in ("number", "day", "name", "wording", "denial")
        assert difference["what"]
        assert len({sentence["file"] for sentence in difference["sentences"]}) == 2
        for sentence in difference["sentences"]:
            assert_printed(texts, sentence["file"], sentence["sentence"])


@story_param
def test_planted_dates_are_dates(story: Path) -> None:
    texts = load_texts(story)
    for entry in load_planted(story)["timeline"]:
        assert_printed(texts, entry["file"], entry["sentence"])
        assert re.fullmatch(r"\d{4}(-[01]\d(-[0-3]\d)?)?", entry["date"])
