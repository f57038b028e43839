"""A story's folder: every kind of file that belongs in one, and those that do not."""

from __future__ import annotations

import codecs
import hashlib
import os
from datetime import date
from pathlib import Path

import pytest

from index.corpus.articles import LARGEST_PAGE, Article, StoryFiles, read_story
from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.manifest import MANIFEST
from index.corpus.types import Outlet
from index.errors import StoryNotFound

BODY = "The council voted on Tuesday to keep the old bridge.\n\nThe mayor said she was relieved.\n"
GOOD = (
    '[story]\ntitle = "The bridge"\n\n[[article]]\nfile = "good.txt"\noutlet = "Valley"\nheadline = "Bridge to stay"\n'
)

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Bridge to stay - Valley Post</title>
<meta property="og:site_name" content="Valley Post"><meta property="og:title" content="Bridge to stay">
<link rel="canonical" href="https://valleypost.example/2024/05/02/bridge">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge to stay after all",
 "author": [{"@type": "Person", "name": "Jane Doe"}], "datePublished": "2024-05-02T08:00:00+01:00"}
</script></head><body>
<nav>Home News Sport</nav><article><h1>Bridge to stay</h1>
<p>The council voted on Tuesday to keep the old bridge, which has stood since 1804 &amp; was to make way for a road.</p>
<p>The mayor said she was relieved, and that the county would pay for the repairs as it had done before.</p>
<blockquote class="post"><p>We did it, neighbours!</p>&mdash; Ann Lee (@annlee)
<a href="https://x.example/1">May 2, 2024</a></blockquote>
<p>The work begins in the spring, when the water is low, and should be done before the first frost comes.</p>
</article><footer>&copy; 2024 Valley Post. All rights reserved.</footer></body></html>"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "good.txt").write_text(BODY)
    (folder / MANIFEST).write_text(GOOD)
    return folder


def read(folder: Path) -> dict[str, Article]:
    return {article.name: article for article in read_story(folder).articles}


def said(story_files: StoryFiles, name: str, severity: str) -> str:
    return " | ".join(
        f"{finding.message} {finding.remedy}"
        for finding in story_files.findings
        if finding.subject == name and finding.severity == severity
    )


def list_article(story: Path, file: str, more: str = "") -> None:
    with (story / MANIFEST).open("a", encoding="utf-8") as manifest:
        manifest.write(f"\n[[article]]\nfile = '{file}'\noutlet = 'Valley'\n{more}\n")


def test_an_article_has_its_text_unchanged_and_the_manifests_metadata(story: Path) -> None:
    article = read(story)["good.txt"]
    assert article.text == BODY
    assert article.sha256 == hashlib.sha256(BODY.encode()).hexdigest()
    assert (article.outlet, article.headline, article.inferred) == ("Valley", "Bridge to stay", frozenset())


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    with pytest.raises(StoryNotFound):
        read_story(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("data", "said_of_it"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not text"),
        (b"a" * (LARGEST_PAGE + 1), "larger than 10 MB"),
    ],
    ids=["empty", "blank", "binary", "large"],
)
def test_an_invalid_file_is_an_error_and_does_not_stop_the_others(story: Path, data: bytes, said_of_it: str) -> None:
    (story / "bad.txt").write_bytes(data)
    found = read_story(story)
    assert [article.name for article in found.articles] == ["good.txt"]
    assert said_of_it in said(found, "bad.txt", "error")


def test_a_sparse_file_of_50_mb_is_refused_without_being_read_whole(story: Path) -> None:
    with (story / "huge.txt").open("wb") as file:
        file.truncate(50 * 2**20)
    assert "larger than 10 MB" in said(read_story(story), "huge.txt", "error")


@pytest.mark.parametrize(
    "name", ["../outside.txt", "/etc/hostname.txt", "a/../../outside.txt", "..\\outside.txt", "C:/x.txt"]
)
def test_a_path_that_leaves_the_folder_is_refused(story: Path, name: str) -> None:
    (story.parent / "outside.txt").write_text("A secret that stands outside of the story.")
    list_article(story, name)
    found = read_story(story)
    assert [article.name for article in found.articles] == ["good.txt"]
    assert "outside" in " ".join(finding.message for finding in found.findings if finding.severity == "error")


def test_a_link_out_of_the_folder_is_refused_and_one_inside_is_followed(story: Path) -> None:
    (story.parent / "outside.txt").write_text("A secret that stands outside of the story.")
    (story / "out.txt").symlink_to(story.parent / "outside.txt")
    (story / "in.txt").symlink_to(story / "good.txt")
    (story / "loop.txt").symlink_to(story / "loop.txt")
    found = read_story(story)
    assert {article.name for article in found.articles} == {"good.txt", "in.txt"}
    assert "outside" in said(found, "out.txt", "error")
    assert said(found, "loop.txt", "error")


def test_a_missing_file_is_an_error_for_that_article_alone(story: Path) -> None:
    list_article(story, "gone.txt")
    found = read_story(story)
    assert [article.name for article in found.articles] == ["good.txt"]
    assert "storybot remove gone.txt" in said(found, "gone.txt", "error")


def test_a_pipe_does_not_block(story: Path) -> None:
    os.mkfifo(story / "pipe.txt")
    assert "is not a regular file" in said(read_story(story), "pipe.txt", "error")


def test_a_byte_order_mark_is_dropped_and_carriage_returns_are_kept(story: Path) -> None:
    (story / "good.txt").write_bytes(codecs.BOM_UTF8 + BODY.replace("\n", "\r\n").encode())
    article = read(story)["good.txt"]
    assert article.text == BODY.replace("\n", "\r\n")


def test_invisible_and_bidirectional_characters_are_kept_with_a_warning(story: Path) -> None:
    text = BODY.replace("bridge", "br\u202eid\u200bge")
    (story / "good.txt").write_text(text, encoding="utf-8")
    found = read_story(story)
    assert found.articles[0].text == text
    assert "RIGHT-TO-LEFT OVERRIDE" in said(found, "good.txt", "warning")


def test_a_file_outside_the_manifest_is_read_with_its_metadata_guessed(story: Path) -> None:
    (story / "valley-post_20240502.txt").write_text(
        f"https://www.valleypost.example/2024/05/03/bridge\n\nOld bridge is to stay after all\n\nBy Jane Doe\n\n{BODY}"
    )
    found = read_story(story)
    article = next(one for one in found.articles if one.name != "good.txt")
    assert (article.outlet, article.headline, article.author) == (
        "valleypost",
        "Old bridge is to stay after all",
        "Jane Doe",
    )
    assert article.published == date(2024, 5, 3)
    assert article.inferred >= {"outlet", "headline", "author", "published"}
    assert "is not listed in" in said(found, article.name, "warning")
    assert "valleypost" in {outlet.name for outlet in found.outlets}


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("VALLEY POST\n", "Valley Post"),
        ("\n  Valley Post  \n\n", "Valley Post"),
        ("A valley post\n", "pasted"),
        ("", "pasted"),
    ],
)
def test_a_pasted_text_is_headed_by_an_outlet_of_the_story(story: Path, head: str, outlet: str) -> None:
    (story / "page.html").write_text(PAGE, encoding="utf-8")
    (story / "pasted.txt").write_text(f"{head}Bridge is to go after all\nBy Jane Doe\n\n{BODY}")
    article = next(one for one in read_story(story).articles if one.name == "pasted.txt")
    assert article.outlet == outlet
    assert "outlet" in article.inferred
    assert f"its outlet is guessed: {outlet}." in said(read_story(story), "pasted.txt", "warning")


@pytest.mark.parametrize(
    ("name", "head", "tail", "outlet"),
    [
        ("dale-courier-bridge.txt", "Dale Courier\n", "", "Dale Courier"),
        ("2024_dale_courier_2.txt", "Sport | News\nTHE DALE COURIER\n", "", "THE DALE COURIER"),
        ("the-Dale-Courier.txt", "Dale Courier\n", "", "Dale Courier"),
        ("bridge.txt", "Dale Courier\n", "© 2024 Dale Courier Ltd. All rights reserved.", "Dale Courier"),
        ("bridge.txt", "The Dale Courier\n", "Copyright © 2019–2024, Dale Courier", "The Dale Courier"),
        ("bridge.txt", "News\nDale\nSport\nDale Courier\n", "© 2024 Dale Courier Ltd", "Dale Courier"),
        ("dale_courier_3.txt", "Dale\nSport\nDale Courier\n", "", "Dale Courier"),
        ("dale_courier_4.txt", "Dale\nSport\nDale Valley Courier\n", "", "Dale Valley Courier"),
        (
            "bridge.txt",
            "Dale Courier\n",
            "Dale Courier is part of Vale Media. © 2024 Dale Courier, LLC",
            "Dale Courier",
        ),
        ("bridge.txt", "Dale Courier\n", "© 2024 Northern Papers", "bridge"),
        ("bridge (1).txt", "News\n", "", "bridge"),
        ("bridge.txt", "News\n", "", "bridge"),
        ("bridge-is-to-go-after-all-monday.txt", "", "", "bridge is to go"),
        ("dale.txt", "Dale roads reopen.\n", "© 2024 Dale roads reopen.", "dale"),
    ],
)
def test_an_outlet_is_guessed_from_the_top_of_a_page_if_its_file_name_or_copyright_confirms_it(
    story: Path, name: str, head: str, tail: str, outlet: str
) -> None:
    (story / name).write_text(f"{head}\nBridge is to go after all\n\nBy Jane Doe\n\n{BODY}\n\n{tail}\n")
    article = next(one for one in read_story(story).articles if one.name == name)
    assert (article.outlet, "outlet" in article.inferred) == (outlet, True)


LONG_MENUS = "Home\nNews\nCrime\nSport\nPuzzles\nWeather\nTravel\nJobs\nDale Courier\nCrime\n"


@pytest.mark.parametrize(
    "byline",
    [
        "By Jane Doe\n8 May 2024",
        "By Jane Doe, crime correspondent\nPublished: 8 May 2024, 7.42am",
        "It has stood for a century.\nBy Jane Doe\n8 May 2024",
        "BY JANE DOE\n8 May 2024",
    ],
)
def test_author_and_date_are_guessed_below_the_headline_of_a_page_with_long_menus(story: Path, byline: str) -> None:
    (story / "page.txt").write_text(f"{LONG_MENUS}Bridge is to go after all\n{byline}\nShare\n{BODY}\n")
    found = read(story)["page.txt"]
    assert (found.author, found.published) == ("Jane Doe", date(2024, 5, 8))


def test_a_date_in_the_text_below_a_headline_is_not_the_article_s(story: Path) -> None:
    text = f"{LONG_MENUS}Bridge is to go after all\nBy Jane Doe\nIt was built on 3 May 1920.\n{BODY}\n"
    (story / "page.txt").write_text(text)
    found = read(story)["page.txt"]
    assert (found.author, found.published) == ("Jane Doe", None)


def test_front_matter_is_metadata_and_stays_in_the_text(story: Path) -> None:
    fields = "title: Bridge to stay\nauthor: [Jane Doe, John Roe]\ndate: 2024-05-02\nurl: https://v.example/b\n"
    text = f"---\n{fields}publication: Valley\n---\n\n{BODY}"
    (story / "post.md").write_text(text)
    article = read(story)["post.md"]
    assert article.text == text
    assert (article.headline, article.author, article.published) == (
        "Bridge to stay",
        "Jane Doe, John Roe",
        date(2024, 5, 2),
    )
    assert article.inferred == frozenset()


PLAIN = "Outlet: The Valley\nHeadline: Bridge to stay\nAuthor: Jane Doe\nPublished: 2024-05-02\nURL: https://v.example/b\n\n"
MARKED_UP = (
    "\ufeff**Source:** The Valley\n\n**Title:** Bridge to stay\n**By:** Jane Doe\n**Date:** 2 May 2024\n"
    "**Link:** https://v.example/b\n\n"
).replace("\n", "\r\n")
CONVERTED = (
    "Title: Bridge to stay\n\nURL Source: https://v.example/b\n\nPublished Time: 2024-05-02T08:00:00Z\n\n"
    "Publisher: The Valley\nAuthors: Jane Doe\n\nMarkdown Content:\n"
)
BETWEEN_DASHES = "---\noutlet: The Valley\ntitle: Bridge to stay\nauthor: Jane Doe\ndate: 2024-05-02\nurl: https://v.example/b\n---\n"


@pytest.mark.parametrize(
    ("name", "head"),
    [("post.txt", PLAIN), ("post.txt", MARKED_UP), ("post.md", CONVERTED), ("post.txt", BETWEEN_DASHES)],
)
def test_labelled_lines_above_a_text_are_its_metadata(story: Path, name: str, head: str) -> None:
    (story / name).write_bytes((head + BODY).encode())
    article = read(story)[name]
    assert (article.outlet, article.headline, article.author) == ("The Valley", "Bridge to stay", "Jane Doe")
    assert (article.published, article.url) == (date(2024, 5, 2), "https://v.example/b")
    assert article.inferred == frozenset()
    cited = [line for line in classify_lines(article, Outlet("The Valley")) if line.kind in CITED]
    assert not any(word in article.text[line.start : line.end] for line in cited for word in ("Jane Doe", "v.example"))


@pytest.mark.parametrize(
    "head",
    [
        "Update: the bridge was closed again on Friday.\nDate: not set\n\n",  # an unknown label comes first
        "Title: the one word on the page\n\n",  # a single line is no evidence
        "Site: Old Mill\nCost: two million\n\n",
        "---\nThe council: meets [on Monday\n---\n\n",
    ],
)
def test_other_lines_with_a_colon_are_text(story: Path, head: str) -> None:
    (story / "post.txt").write_text(head + BODY)
    found = read_story(story)
    article = next(one for one in found.articles if one.name == "post.txt")
    assert article.outlet == "post"
    assert "front matter" not in said(found, "post.txt", "warning")


@pytest.mark.parametrize("headline", [None, "Bridge to stay, council decides", "Bridge to stay, Council decides"])
def test_a_byline_below_the_menu_and_the_headline_is_read_whether_the_headline_is_known_or_not(
    story: Path, headline: str | None
) -> None:
    menu = "Menu\nLake levels today\nOur pick of walks\nFerry times\nThe big read\nValley people\nPhotos\nCars\n"
    head = "Bridge to stay, council decides\nBy Jane Doe\n2 May 2024, 21:40\nShare on X\n"
    (story / "post.txt").write_text(menu + head + BODY)
    given = f'headline = "{headline}"\n' if headline else ""
    (story / MANIFEST).write_text(f'[[article]]\nfile = "post.txt"\n{given}')
    article = read(story)["post.txt"]
    assert (article.author, article.published) == ("Jane Doe", date(2024, 5, 2))


def test_broken_front_matter_is_a_warning(story: Path) -> None:
    (story / "post.md").write_text(f"---\ntitle: [unclosed\n---\n\n{BODY}")
    found = read_story(story)
    assert "front matter" in said(found, "post.md", "warning")
    assert len(found.articles) == 2


def test_stated_metadata_overrides_guesses_and_the_manifest_overrides_both(story: Path) -> None:
    (story / "page.html").write_text(PAGE, encoding="utf-8")
    article = read(story)["page.html"]
    assert (article.outlet, article.headline, article.author) == ("Valley Post", "Bridge to stay after all", "Jane Doe")
    assert article.published == date(2024, 5, 2)
    assert article.url == "https://valleypost.example/2024/05/02/bridge"
    assert article.inferred == frozenset()
    assert "outlets that they state: page.html." in said(read_story(story), MANIFEST, "note")
    for number in range(5):
        (story / f"page{number}.html").write_text(PAGE.replace("bridge", f"bridge {number}"), encoding="utf-8")
    assert "page.html, page0.html, page1.html and 3 more." in said(read_story(story), MANIFEST, "note")
    list_article(story, "page.html", 'headline = "Saved"')
    article = read(story)["page.html"]
    assert (article.outlet, article.headline, article.author) == ("Valley", "Saved", "Jane Doe")


def test_an_address_is_kept_without_tracking_unless_the_manifest_has_it(story: Path) -> None:
    tracked = "https://valleypost.example/2024/05/02/bridge?id=7&utm_source=rss&fbclid=Iw0"
    page = PAGE.replace("https://valleypost.example/2024/05/02/bridge", tracked.replace("&", "&amp;"))
    (story / "page.html").write_text(page, encoding="utf-8")
    assert read(story)["page.html"].url == "https://valleypost.example/2024/05/02/bridge?id=7"
    list_article(story, "page.html", f'url = "{tracked}"')
    assert read(story)["page.html"].url == tracked


def test_the_text_of_a_page_is_what_a_reader_sees_with_posts_signed(story: Path) -> None:
    (story / "page.html").write_text(PAGE, encoding="utf-8")
    text = read(story)["page.html"].text
    assert "stood since 1804 & was to make way" in text
    assert "<p>" not in text
    assert "Home News Sport" not in text
    assert "We did it, neighbours!\n— Ann Lee (@annlee) May 2, 2024" in text
    assert text == read(story)["page.html"].text


def test_surrogates_and_nuls_of_a_page_give_writable_text(story: Path) -> None:
    hostile = PAGE.replace("Jane Doe", "Jane \\ud800 Doe").replace("relieved", "relieved &#xD800; &#0; ")
    (story / "page.html").write_text(hostile, encoding="utf-8")
    article = read(story)["page.html"]
    (article.text + (article.author or "")).encode("utf-8")
    assert "\0" not in article.text


@pytest.mark.parametrize(
    "markup", ["<html></html>", "<", "<!-- -->", "<script>alert(1)</script>", "<html><body><p> </p></body></html>"]
)
def test_a_page_without_text_is_an_error(story: Path, markup: str) -> None:
    (story / "page.html").write_text(markup)
    found = read_story(story)
    assert said(found, "page.html", "error") or "page.html" in {article.name for article in found.articles}
    assert "good.txt" in {article.name for article in found.articles}


@pytest.mark.parametrize("copy", ["twice.txt", "good (1).txt"])
def test_a_duplicate_text_is_reported_of_the_copy(story: Path, copy: str) -> None:
    (story / copy).write_text(BODY)
    assert "same text as good.txt" in said(read_story(story), copy, "warning")


def test_a_pages_alias_becomes_the_outlets_name(story: Path) -> None:
    (story / MANIFEST).write_text(GOOD + '[[outlet]]\nname = "The Valley Post"\naliases = ["valley post"]\n')
    (story / "page.html").write_text(PAGE, encoding="utf-8")
    assert read(story)["page.html"].outlet == "The Valley Post"


def test_a_readme_hidden_files_and_folders_are_not_articles(story: Path) -> None:
    (story / "README.md").write_text("How this story was gathered. It took a week.")
    (story / ".draft.txt").write_text(BODY)
    (story / "page_files").mkdir()
    (story / "page_files" / "frame.html").write_text(PAGE)
    assert set(read(story)) == {"good.txt"}


def test_a_document_in_the_folder_is_not_an_article_until_it_is_added(story: Path) -> None:
    for name in ("old report.PDF", "letter.docx", "picture.jpg", "notes.csv"):
        (story / name).write_bytes(b"x")
    found = {one.subject: one.remedy for one in read_story(story).findings if "is not read" in one.message}
    assert found.keys() == {"old report.PDF", "letter.docx"}
    assert f"`storybot add '{story / 'old report.PDF'}'`" in found["old report.PDF"]


def test_a_file_name_in_invalid_utf_8_is_reported(story: Path) -> None:
    try:
        (story / os.fsdecode(b"caf\xe9.txt")).write_text(BODY)
    except OSError:
        pytest.skip("this file system takes UTF-8 names alone")
    found = read_story(story)
    assert "Rename the file." in " ".join(finding.remedy for finding in found.findings)
    assert len(found.articles) == 1


def test_an_excessively_long_text_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "book.txt").write_text("A word. " * 260_000)
    (tmp_path / "good.txt").write_text("The council met on Monday.")
    found = read_story(tmp_path)
    assert [article.name for article in found.articles] == ["good.txt"]
    assert "more than 2,000,000 characters" in said(found, "book.txt", "error")
