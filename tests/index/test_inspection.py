"""`storybot inspect`: how a file is read."""

from __future__ import annotations

import json
import shutil
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import get_args

import pytest
from typer.testing import CliRunner

from index.cli import app
from index.corpus import fetch
from index.corpus.boilerplate import classify_lines
from index.corpus.boilerplate.lines import CITED, LineKind
from index.corpus.types import Article, Outlet
from index.errors import ArticleError
from index.inspection import LINE_KINDS, inspect_page

STORY = Path(__file__).parents[1] / "stories" / "cup-final"


def test_every_kind_of_line_is_documented() -> None:
    assert set(LINE_KINDS) == set(get_args(LineKind))
    rows = (STORY.parents[2] / "docs" / "formats.md").read_text(encoding="utf-8").splitlines()
    assert [row for kind, text in LINE_KINDS.items() if (row := f"| `{kind}` | {text} |") not in rows] == []


def test_a_file_of_a_story_is_read_with_its_manifest() -> None:
    found = inspect_page(STORY / "001_northline.txt")
    assert found.metadata_from["outlet"] == "manifest"
    assert {line.kind for line in found.lines if line.cited} <= CITED
    assert all(found.article.text[one.start : one.end].strip() for one in found.sentences)
    assert any(quotation.said_by for quotation in found.quotations)
    assert found.dates


def test_a_file_without_a_story_has_stated_and_guessed_metadata(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><meta property='og:site_name' content='The Quay Post'><title>Ferry stays in port</title></head>"
        "<body><article><h1>Ferry stays in port</h1><p>The ferry stayed in port on 5 March 2024, its owner said.</p>"
        "<p>“We wait for the wind,” said Ida Holm, who has sailed it for nine years.</p></article></body></html>"
    )
    found = inspect_page(page)
    assert (found.metadata_from["outlet"], found.metadata_from["headline"]) == ("page", "guess")
    assert [quotation.said_by for quotation in found.quotations] == ["Ida Holm"]
    assert [day.iso for day in found.dates] == ["2024-03-05"]


def test_the_lines_of_a_page_are_classified_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(article: Article, outlet: Outlet, repeated: frozenset[str]) -> tuple[classify_lines.Line, ...]:
        read.append(article.name)
        return classified(article, outlet, repeated)

    classified = classify_lines.classify_lines
    monkeypatch.setattr(classify_lines, "classify_lines", counted)
    shutil.copy(STORY / "001_northline.txt", tmp_path)
    assert len(inspect_page(tmp_path / "001_northline.txt").lines) > 5
    assert read == ["001_northline.txt"]


def test_a_page_that_cannot_be_split_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(classify_lines, "classify_lines", broken)
    shutil.copy(STORY / "001_northline.txt", tmp_path)
    with pytest.raises(ArticleError, match="cannot be cut into passages"):
        inspect_page(tmp_path / "001_northline.txt")


def test_the_json_of_two_files_is_one_object_per_line(tmp_path: Path) -> None:
    for name in ("001_northline.txt", "002_rocket.txt"):
        shutil.copy(STORY / name, tmp_path)
    files = [str(tmp_path / name) for name in ("001_northline.txt", "002_rocket.txt")]
    done = CliRunner().invoke(app, ["inspect", *files, "--json"])
    assert done.exit_code == 0
    shown = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["file"] for one in shown] == files
    assert list(shown[0]) == [
        "file", "text", "outlet", "headline", "author", "published", "url", "inferred", "lines", "sentences",
        "quotations", "dates", "metadata_from",
    ]  # fmt: skip
    assert set(shown[0]["lines"][0]) == {"number", "start", "end", "kind", "cited", "doubtful", "speaker"}


def test_an_unreadable_file_does_not_stop_the_others(tmp_path: Path) -> None:
    shutil.copy(STORY / "001_northline.txt", tmp_path)
    files = [str(tmp_path / "missing.txt"), str(tmp_path / "001_northline.txt")]
    done = CliRunner().invoke(app, ["inspect", *files, "--json"])
    assert done.exit_code == 1
    assert "missing.txt" in done.stderr
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == files[1:]


class _OnePage(BaseHTTPRequestHandler):
    page = (
        "<title>Ferry stays in port</title><body><article><h1>Ferry stays in port</h1>"
        "<p>The ferry stayed in port on 5 March 2024, its owner said.</p>"
        "<div class='box'><p>Get our letter. You can leave at any time.</p><form><input type='email'></form></div>"
        "<p>“We wait for the wind,” said Ida Holm, who has sailed it for nine years.</p></article></body>"
    )

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.page.encode())

    def log_message(self, *_: object) -> None:
        pass


def test_a_live_address_is_inspected_like_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "fetch_page", partial(fetch.fetch_page, allow_loopback=True))
    server = HTTPServer(("127.0.0.1", 0), _OnePage)
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/news/ferry"
    try:
        done = CliRunner().invoke(app, ["inspect", address, "--json"])
    finally:
        server.shutdown()
        server.server_close()
    assert done.exit_code == 0
    shown = json.loads(done.stdout)
    assert shown["file"] == shown["url"] == address
    assert [shown["text"][line["start"] : line["end"]][:12] for line in shown["lines"] if line["cited"]] == [
        "The ferry st",
        "“We wait for",
    ]
    assert [one["speaker"] for one in shown["quotations"]] == ["Ida Holm"]
