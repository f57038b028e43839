"""Faults found on real pages, each reproduced as a small page of invented words (`cases/pages`), and variants."""

from __future__ import annotations

import json
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from index.corpus.articles import read_article
from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.html.page import read_html
from index.corpus.types import Article, Outlet

CASES = Path(__file__).parent / "cases"
EXPECTED = json.loads((CASES / "pages" / "expected.json").read_text(encoding="utf-8"))
ONE = "The ferry will not sail for a month, the harbour master said on Tuesday, because its engine has to be replaced."
TWO = "Commuters from the island are to be carried by two fishing boats, each of which takes forty people at a time."
THREE = "“Nobody told us before it was in the paper,” said Ida Holm, who teaches at the school on the other side."
MORE = (
    "The engine was built in 1987 and has been repaired four times since, according to records of the county.",
    "A new one would cost 2.4 million crowns, of which the county has set aside less than half.",
    "Ferries have linked the island to the mainland since 1911, and only war has stopped them for longer.",
)


def cited(folder: Path, name: str) -> list[str]:
    article, _ = read_article(folder, name, None)
    lines = classify_lines(article, Outlet(article.outlet))
    return [article.text[line.start : line.end] for line in lines if line.kind in CITED]


def read_article_text(text: str) -> tuple[Article, object]:
    """Reads a text as an article of a story without a manifest."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page.txt").write_text(text, encoding="utf-8")
        return read_article(Path(folder), "page.txt", None)


def body(*inside: str) -> str:
    """Returns the text of a page with these pieces between its paragraphs."""
    head = "<html><head><title>Ferry stays in port</title></head><body><main><h1>Ferry stays in port</h1>"
    return read_html(f"{head}<p>{ONE}</p><p>{TWO}</p>{''.join(inside)}<p>{THREE}</p></main></body></html>").text


@pytest.mark.parametrize("name", EXPECTED)
def test_reporting_is_cited_once_and_the_rest_of_a_page_is_not(name: str) -> None:
    lines = cited(CASES / "pages", name)
    text = "\n".join(lines)
    assert [part for part in EXPECTED[name]["keep"] if part not in text] == []
    assert [part for part in EXPECTED[name]["drop"] if part in text] == []
    assert [line for line, count in Counter(lines).items() if count > 1] == []


def test_the_markup_of_a_line_that_does_not_end_like_a_sentence_tells_whether_it_is_reporting(tmp_path: Path) -> None:
    long = (
        "The two boats, which belong to brothers from the northern village, have carried fish since they were built in"
    )
    long += " the yard behind the church, and neither has ever taken paying passengers across the sound in winter, when"
    long += " the waves are higher than the quay."
    lamps = ("body", "The lamps on the quay have been out since March.")
    rows: list[tuple[str, list[tuple[str, str]]]] = [
        (  # a link with an address for a script is no box
            "<p>The <a href='/q' data-href='/q'>office</a> pays for <a href='/b' data-href='/b'>two boats</a>.</p>",
            [("body", "The office pays for two boats.")],
        ),
        (f"<p><span class='noteTags'>{long}</span></p>", [("body", long)]),
        (
            "<p>It lacks:</p><ul><li><p>a doctor at night</p></li><li><div>petrol for the plough</div></li></ul>",
            [("body", "It lacks:"), ("body", "- a doctor at night"), ("body", "- petrol for the plough")],
        ),
        (f"<h3>2. Lighting</h3><p>{lamps[1]}</p>", [("subhead", "2. Lighting"), lamps]),
        (f"<h3>Our “Can We Cross?” Plan</h3><p>{lamps[1]}</p>", [("subhead", "Our “Can We Cross?” Plan"), lamps]),
        (
            f"<h3>From one winter to the next: a plough, a crane and forty litres of petrol</h3><p>{lamps[1]}</p>",
            [("subhead", "From one winter to the next: a plough, a crane and forty litres of petrol"), lamps],
        ),
        (
            "<p>Ida Holm is one of the teachers who cross every day and whom the village asks first</p>",
            [("body", "Ida Holm is one of the teachers who cross every day and whom the village asks first")],
        ),
        (
            "<p>Of the two brothers, who built the boats themselves,</p><p>only one has a licence for passengers.</p>",
            [
                ("body", "Of the two brothers, who built the boats themselves,"),
                ("body", "only one has a licence for passengers."),
            ],
        ),
    ]
    for piece, wanted in rows:
        assert _kinds(tmp_path, ONE, TWO, piece, THREE) == wanted


def test_words_of_a_sentence_are_kept_whatever_their_element_is_called_and_other_words_in_its_line_are_not() -> None:
    rows = [
        (
            "The fare rose to <span class='price'>£5</span> on Monday, the company said.",
            "The fare rose to £5 on Monday, the company said.",
        ),
        (
            "The word is <span class='tooltip'>demurrage</span>, and it is paid each day.",
            "The word is demurrage, and it is paid each day.",
        ),
        (
            "Signed by <span class='author'>Ida Holm</span> and by nine parents.",
            "Signed by Ida Holm and by nine parents.",
        ),
        (
            "<span class='tag'>Boats</span> leave at six and come back at nine.",
            "Boats leave at six and come back at nine.",
        ),
        (
            "Milk (<span class='price'>£2</span>), eggs and bread are sold at the quay.",
            "Milk (£2), eggs and bread are sold at the quay.",
        ),
        (
            "The boats<span class='popup'>, which are old,</span> leave at six.",
            "The boats, which are old, leave at six.",
        ),
        (
            "The word <button class='term'>demurrage</button> means a fee for each day.",
            "The word demurrage means a fee for each day.",
        ),
        (
            "Das Wort <span class='tooltip'>Liegegeld</span> Überrascht niemanden.",
            "Das Wort Liegegeld Überrascht niemanden.",
        ),
        (
            "It weighs nine tonnes.<span class='tooltip'>A tonne is much.</span> It came by road.",
            "It weighs nine tonnes. It came by road.",
        ),
        (
            "Boats <span class='tooltip'>leave<span class='tooltip-text'>Not in May.</span></span> at six in winter.",
            "Boats leave at six in winter.",
        ),
        ("The boats <span class='d-none'>never</span> leave at six, they say.", "The boats leave at six, they say."),
        (
            "They leave at six from the old quay. <span class='share'>Share</span>",
            "They leave at six from the old quay.",
        ),
        ("The fare was <del>£4</del> <ins>£5</ins>, the company said.", "The fare was £5, the company said."),
        ("The fare was <s>£4</s> £5, the company said.", "The fare was £5, the company said."),
    ]
    assert [row for row in rows if row[1] not in body(f"<p>{row[0]}</p>").split("\n\n")] == []
    assert "Ida Holm, harbour" not in body("<p>By <span class='author'>Ida Holm</span>, harbour reporter</p>")


def test_tables_of_linked_names_with_figures_and_facts_in_a_box_are_text_but_tables_of_links_are_not() -> None:
    teams = "".join(
        f"<tr><td><a href='/{n}'>Northquay Rovers {n}</a></td><td>22</td><td>{n}</td></tr>" for n in (40, 39, 38)
    )
    plain = "<table><tr><th>Boat</th><th>Owner</th></tr><tr><td>Marlin</td><td>Pell</td></tr></table>"
    rows = [
        (f"<table><tr><th>Team</th><th>P</th><th>Pts</th></tr>{teams}</table>", "Northquay Rovers 39 | 22 | 39"),
        (f"<div class='w-embed'><div class='table-wrap'>{plain}</div></div>", "Marlin | Pell"),
        ("<div class='box'><h3>The ferry</h3><p>Built: 1998</p><p>Owner: Pell</p></div>", "Built: 1998"),
    ]
    assert [row for row in rows if row[1] not in body(row[0])] == []
    links = "".join(
        f"<tr><td><a href='/{n}'>Crane {n} falls</a></td><td><a href='/b{n}'>Quay sold</a></td></tr>" for n in "123"
    )
    assert "falls" not in body(f"<table>{links}</table>")


def test_no_words_of_a_cell_or_heading_are_joined_and_a_table_in_a_cell_is_read_by_its_rows() -> None:
    inner = "<table><tr><th>Tank</th><th>Level</th></tr><tr><td>Weir</td><td>0.9</td></tr></table>"
    outer = f"<tr><td>Kell {inner}</td><td>1.1</td></tr><tr><td>Bray<br>East</td><td>4.7</td></tr>"
    page = body(
        f"<table><tr><th>District</th><th>Level</th></tr>{outer}</table>",
        f"<h4>Quiet streets<br>\nwill be quiet</h4><p>{SHORT[0]}</p><h4>Who asked?<br>Nobody</h4><p>{SHORT[1]}</p>",
        "<table><tr><th>Boat</th><th>Built</th></tr><tr><td><b>Mar</b>lin</td><td><div><span>early</span><span>1998</span>"
        "</div></td></tr></table>",
        "<p>Re. “<a href='/r'>Reading rooms stand empty for a reason</a>,” April 2:</p>",
    )
    table = ["District | Level\nKell | 1.1", "Tank | Level\nWeir | 0.9", "Bray East | 4.7"]
    heads = ["Quiet streets will be quiet", SHORT[0], "Who asked?", "Nobody", SHORT[1]]
    end = ["Boat | Built\nMarlin | early 1998", "Re. “Reading rooms stand empty for a reason,” April 2:", THREE]
    assert page.split("\n\n")[3:] == [*table, *heads, *end]


def test_a_standfirst_may_have_two_headings_or_a_link() -> None:
    two = "<div><h2>Lake deliveries fall by a third in a year</h2><h2>More farmers are without water</h2></div>"
    linked = (
        "<div><p>The ferry, out of favour with <a href='/i'>Ida Holm</a>, stays in port for a whole month.</p></div>"
    )
    for above, wanted in ((two, "More farmers are without water"), (linked, "The ferry, out of favour with")):
        page = (
            f"<main><h1>Ferry stays in port</h1>{above}<div>By Tor Vik</div><article><p>{ONE}</p><p>{TWO}</p></article>"
        )
        assert wanted in read_html(f"<html><body>{page}</main></body></html>").text


def test_full_width_marks_at_the_end_of_a_line_lead_on_or_close_it(tmp_path: Path) -> None:
    lines = [
        "港务局长列出了岛民在停航期间可以使用的三种办法：",
        "乘坐两艘渔船过海，每艘渔船每次最多可以载四十人；",
        "向邻村的合作社预约每天早上和傍晚各一班的小艇，",
        "“没有人在报纸刊登之前告诉我们，孩子们怎么去上学。 ”",
    ]
    one = "港务局星期二表示，渡轮将停航一个月，因为它的发动机必须更换，而新的发动机还没有运到岛上。"
    last = "在对岸学校教书的一位老师说，她会等到风停了再走，因为上一次她在船上等了两个小时。"
    pieces = "".join(f"<p>{line}</p>" for line in lines)
    assert _kinds(tmp_path, one, last, pieces, last.replace("两", "三")) == [("body", line) for line in lines]


def _kinds(folder: Path, one: str, two: str, pieces: str, last: str) -> list[tuple[str, str]]:
    """Returns kind and text of the lines of a page between its first two paragraphs and its last one."""
    page = f"<main><h1>Ferry</h1><p>{one}</p><p>{two}</p>{pieces}<p>{last}</p></main>"
    (folder / "page.html").write_text(
        f"<meta charset='utf-8'><title>Ferry</title><body>{page}</body>", encoding="utf-8"
    )
    article, _ = read_article(folder, "page.html", None)
    lines = classify_lines(article, Outlet(article.outlet))
    return [(str(line.kind), article.text[line.start : line.end]) for line in lines][3:-1]


TEASERS = "".join(
    f"<div class='box-{name}'><h2><a href='/{name}'>{title}</a></h2><a href='/{name}'>Read it here.</a></div>"
    for name, title in (("walks", "Ten walks by the sea"), ("soup", "Soup for sailors"))
)
COMMENTS = "".join(
    f"<li id='comment-{n}' class='comment'><p>{text}</p></li>"
    for n, text in enumerate(
        [
            "I have said for years that this would happen, and nobody at the harbour office wanted to hear it.",
            "My cousin works on the quay and says that the engine was worn out the day they bought it second-hand.",
            "We should all stop paying for the season ticket until somebody tells us what became of the old money.",
        ]
        * 8
    )
)


@pytest.mark.parametrize(
    "page",
    [
        f"<div class='paragraphs'><div class='paragraph'><p>{ONE}</p><p>{TWO}</p></div>{TEASERS}</div>",
        f"<div class='paragraphs'><header>Ferry{'<i> </i>' * 30}</header><p>{ONE}</p><p>{TWO}</p><ul>"
        "<li><a href='/1'>Why the old ferry was sold</a></li><li><a href='/2'>Ten walks by the sea</a></li></ul></div>",
        "".join(
            f"<section class='part part--ads'><h2>What now</h2><p>{text}</p></section>" for text in (ONE, TWO, THREE)
        ),
        f"<div class='article_content' id='print'>{ONE}<br><br>{TWO}</div>{'<div>Fish soup, eight euros</div>' * 40}",
        f"<div class='entry'><p>{ONE}</p><p>{TWO}</p>{f'<p>{THREE}</p>' * 9}</div><ol id='commentlist'>{COMMENTS}</ol>",
    ],
    ids=[
        "beside teasers",
        "after white space",
        "with advertisements",
        "to print",
        "above comments",
    ],
)
def test_an_article_is_kept_whatever_surrounds_it(page: str) -> None:
    text = read_html(f"<html><body><h1>Ferry stays in port</h1>{page}</body></html>").text
    assert ONE in text
    assert TWO in text
    assert "harbour office wanted" not in text
    assert "Ten walks" not in text


SHORT = ("The board will meet again in May.", "Nobody on the quay had been asked.", "The pump was fitted in spring.")


def test_paragraphs_that_a_system_names_like_boilerplate_one_by_one_are_text() -> None:
    texts = [
        f"{ONE[:-1]} (<a href='/e'>why</a>).",
        f"<a href='/b'>{TWO[:9]}</a>{TWO[9:]}",
        THREE,
        ONE.replace("month", "week"),
    ]
    wanted = [text[:9] for text in (ONE, TWO, THREE, ONE)]
    parts = {
        "elementor": "<div class='elementor-widget-text-editor'><div class='widget-container'>{}</div></div>",
        "editor": "<div class='panel widget widget_sow-editor'><div class='textwidget'>{}</div></div>",
        "print": "<div class='print'>{}</div>",
        "paywall": "<div class='content paywall-paragraph'>{}</div>",
    }
    aside = "<div class='side'><div class='widget widget_text'><p>The Quay Post is printed on Fridays.</p></div></div>"
    for name, part in parts.items():
        inside = "".join(part.format(f"<p>{text}</p>") for text in texts)
        main = f"<div class='elementor-widget-wrap'><h1>Ferry stays in port</h1>{inside}</div>"
        text = read_html(f"<html><body>{main}{aside}</body></html>").text
        assert [line[:9] for line in text.split("\n\n")[1:]] == wanted, name


@pytest.mark.parametrize(
    "name", ["paywall", "story-promo-text paywall", "teaser", "print", "social-text", "modal-text"]
)
def test_a_name_that_most_paragraphs_have_excludes_none(name: str) -> None:
    named = "".join(f"<p class='{name}'>{text}</p>" for text in (ONE, SHORT[0], TWO, SHORT[1], THREE, SHORT[2]))
    text = read_html(f"<html><body><h1>Ferry stays in port</h1>{named}</body></html>").text
    assert [part for part in (ONE, TWO, THREE, *SHORT) if part not in text] == []
    lone = f"<p>{ONE}</p><p>{TWO}</p><p class='{name.replace('print', 'caption')}'>{SHORT[0]}</p><p>{THREE}</p>"
    assert SHORT[0] not in read_html(f"<html><body><h1>Ferry stays in port</h1>{lone}</body></html>").text


@pytest.mark.parametrize("tag", ["ul", "ol", "blockquote"])
def test_the_paragraph_below_a_list_or_quotation_that_holds_most_of_the_text_belongs_to_the_article(tag: str) -> None:
    last = "Patience, then, seems required."
    item = "p" if tag == "blockquote" else "li"
    long = "".join(f"<{item}>{text}</{item}>" for text in (ONE, TWO, THREE))
    page = f"<main><h1>Ferry stays in port</h1><p>This is what they said:</p><{tag}>{long}</{tag}><p>{last}</p></main>"
    assert last in read_html(f"<html><body>{page}</body></html>").text


@pytest.mark.parametrize("mark", ["။", "។"])
def test_a_sentence_may_end_with_the_mark_of_its_script(tmp_path: Path, mark: str) -> None:
    word = {"။": "သင်္ဘော", "។": "កប៉ាល់"}[mark]
    texts = [" ".join(f"{word}{n}" for n in range(first, last)) + mark for first, last in ((1, 31), (40, 54), (60, 90))]
    page = f"<html><body><h1>{word} 1</h1>{''.join(f'<p>{text}</p>' for text in texts)}</body></html>"
    (tmp_path / "p.html").write_text(page, encoding="utf-8")
    assert [text for text in cited(tmp_path, "p.html") if text in texts] == texts


def test_a_long_paragraph_with_the_credit_of_a_picture_is_no_caption(tmp_path: Path) -> None:
    long = f"{' '.join((*SHORT, TWO, ONE[:-1]))}. Quay Wire/Ada Brook"
    short = f"{SHORT[0]} Quay Wire/Ada Brook"
    page = "".join(f"<p>{text}</p>" for text in (THREE, short, TWO, long))
    (tmp_path / "p.html").write_text(f"<html><body><h1>Ferry stays in port</h1>{page}</body></html>", encoding="utf-8")
    lines = cited(tmp_path, "p.html")
    assert long in lines
    assert short not in lines


MENU = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(12))
STORY = f"<h1>Ferry stays in port</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"


@pytest.mark.parametrize(
    "page",
    [
        f"<form id='aspnetForm'><input type='hidden' name='__VIEWSTATE'><ul>{MENU}</ul><div>{STORY}</div></form>",
        f"<form name='f'><table><tr><td><ul>{MENU}</ul></td><td>{STORY}</td></tr></table></form>",
        f"<ul>{MENU}</ul><form><div>{STORY}</div><div><label>Leave a reply</label><textarea></textarea></div></form>",
        f"<h1>Ferry stays in port</h1><form><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></form>",
        *(f"<{tag}><ul>{MENU}</ul><div>{STORY}</div>" for tag in ("nav", "button", "object", "dialog", "select")),
    ],
)
def test_an_element_that_holds_most_of_the_page_is_not_dropped_for_its_tag(page: str) -> None:
    text = read_html(f"<html><head><title>Ferry stays in port</title></head><body>{page}</body></html>").text
    assert [part for part in (ONE, TWO, THREE) if part not in text] == []
    assert "Section 1" not in text
    assert "Leave a reply" not in text


@pytest.mark.parametrize(
    "form",
    [
        "<p>Should the old ferry be repaired or a new one bought?</p><input type=radio>Repaired<input type=submit>",
        "<p>Get the best of our reporting in your mailbox every morning, with the weather.</p><input type=email>",
    ],
)
def test_a_form_beside_or_inside_one_around_the_page_is_dropped(form: str) -> None:
    for page in (f"{STORY}<form>{form}</form>", f"<form><div>{STORY}</div><div>{form}</div></form>"):
        text = read_html(f"<html><body>{page}</body></html>").text
        assert THREE in text
        assert form[3:20] not in text


def test_accents_may_be_characters_of_their_own() -> None:
    parts = [
        "Die Fähre bleibt im Hafen, weil ihr Motor ersetzt werden müsse, sagte der Hafenmeister am Dienstag.",
        "Zwei Kutter bringen die Pendler über die Bucht, und für jede Fahrt können vierzig Menschen an Bord gehen.",
        "Im Juni tagt der Rat erneut, und dann soll ein Gutachten der Werft vorliegen, das bislang niemand kennt.",
    ]
    boxes = "".join(f"<div class='box{n}'><p>{text}</p></div>" for n, text in enumerate(parts))
    page = f"<html><body><article><h1>Kein Schiff nach Harle</h1>{boxes}</article></body></html>"
    text = unicodedata.normalize("NFC", read_html(unicodedata.normalize("NFD", page)).text)
    assert [part for part in parts if part not in text] == []


def test_a_paragraph_may_begin_with_the_headline() -> None:
    page = f"<h1>The ferry will not sail for a month</h1><div><p>{ONE}</p></div><div><p>{TWO}</p><p>{THREE}</p></div>"
    assert ONE in read_html(f"<html><body><main>{page}</main></body></html>").text


def test_teasers_of_one_kind_are_dropped_however_long_one_of_them_is() -> None:
    box = "<div class='next'><h2><a href='/{name}'>{title}</a></h2><p>{text}</p></div>"
    long = "We went there on Friday, and it was better than we had been told. " * 9
    boxes = [
        box.format(name=n, title=f"Ten walks by the sea, {n}", text="We went so that you need not.") for n in (1, 2)
    ]
    boxes.append(box.format(name=3, title="Ten walks in the hills", text=long))
    text = read_html(
        f"<html><body><h1>Ferry stays in port</h1><p>{ONE}</p><div>{''.join(boxes)}</div></body></html>"
    ).text
    assert "We went there" not in text
    assert ONE in text


def test_a_teaser_without_spaces_between_words_is_told_from_an_article() -> None:
    story = (
        "渡轮的发动机必须更换，因此一个月内不会开航，港口主管星期二表示。两艘渔船将运送岛上的通勤者，每艘可载四十人。"
        * 8
    )
    card = "<div class='box'><h2><a href='/1'>海边十条步道</a></h2><p>我们走过了。</p></div>"
    page = f"<div><div class='main'><h2><a href='#top'>渡轮</a></h2><p>{story}</p></div>{card}{card}</div>"
    text = read_html(f"<html><body><h1>渡轮停航</h1>{page}</body></html>").text
    assert "星期二表示" in text
    assert "我们走过了" not in text


def test_a_front_page_without_an_article_has_no_text() -> None:
    page = (
        "<div><a href='/1'>Ferry stays in port</a> <a href='/2'>Ten walks by the sea</a> <a href='/3'>Weather</a></div>"
    )
    assert read_html(f"<html><body>{page}</body></html>").text == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The fare stays at <!-- -->4.50<!-- --> for adults, and children sail free until the end of June.",
        "The fare stays at <?php x ?>4.50 for adults, and children sail free until the end of June.",
        "The fare stays at 4.50<sup><a href='#fn-2'>[2]</a></sup> for adults, and children sail free until the end of "
        "June.<sup class='footnote'><a id='r3' href='https://kell.example/ferry/#fn3'>3</a></sup>",
        "The fare stays at <time>4.50</time> for adults, and children sail free until the end of June.",
        "The fare stays at <ins>4.50</ins> for adults, and <cite>children</cite> sail free until the end of June.",
        "The fare stays at 4.50<span class='tooltip'>What is a fare? Ask us.</span> for adults, and children sail free "
        "until the end of June.",
    ],
)
def test_a_sentence_that_contains_marks_stays_whole(sentence: str) -> None:
    assert "The fare stays at 4.50 for adults, and children sail free until the end of June." in body(
        f"<p>{sentence}</p>"
    )


@pytest.mark.parametrize(
    "piece",
    [
        "<ul><li><a href='/1'>Why the old ferry was sold</a></li><li><a href='/2'>Ten walks by the sea</a></li></ul>",
        "<div><div><h4><a href='/1'>Ten walks by the sea</a></h4><p>We went, so you need not.</p></div>"
        "<div><h4><a href='/2'>Soup for sailors</a></h4><p>It takes an hour and tastes of the sea.</p></div></div>",
        "<div class='newsletter-signup'><p>Get our letter from the harbour every Friday, with all the tides.</p></div>",
        "<div class='msg hidden'><p>Something went wrong. Please try again in a few minutes.</p></div>",
        "<div style='display: none'><p>You are now on our list. Look into your inbox for a letter.</p></div>",
        "<div hidden><p>You are now on our list. Look into your inbox for a letter.</p></div>",
        "<aside><p>The captain of the ferry, Otto Brahm, was born in Kell and has sailed for forty years.</p></aside>",
        "<figure><img src='a.jpg'><figcaption>The ferry lies in port. It is red.</figcaption></figure>",
        "<section class='related-articles'><h3>Related</h3><p>The island has no doctor.</p></section>",
        "<div class='RelatedStories'><p>The island has had no doctor since last autumn, and no nurse either.</p></div>",
        "<div class='comments-list'><p>I have waited for this boat for nine days and nobody cares about us.</p></div>",
    ],
)
def test_elements_marked_as_outside_the_article_are_left_out(piece: str) -> None:
    assert body(piece) == body()


@pytest.mark.parametrize(
    ("piece", "wanted"),
    [
        ("<div class='ad'></div><p>It was built in 1904.</p>", ["It was built in 1904."]),
        (
            "<ul><li>A boat at seven in the morning</li><li>A boat at nine</li></ul>",
            ["- A boat at seven in the morning", "- A boat at nine"],
        ),
        (
            "<table><tr><th>Pier</th><th>First boat</th></tr><tr><td>Kell</td><td>7.10</td></tr></table>",
            ["Pier | First boat", "Kell | 7.10"],
        ),
        (
            "<table><tr><td><p>It was built in 1904 by two brothers.</p><p>Both of them drowned.</p></td></tr></table>",
            ["It was built in 1904 by two brothers.", "Both of them drowned."],
        ),
        (
            "".join(
                f"<article class='live-post'><time>{hour}:20</time><h3>{head}</h3><div class='post-body'><p>It was "
                f"built in 19{hour} by two brothers.</p></div><div class='share'><button>Copy</button></div></article>"
                for hour, head in ((16, "The older boat"), (14, "Oil in the hold"), (11, "A long winter"))
            ),
            ["The older boat", "Oil in the hold", "A long winter"],
        ),
        ("<h2>A long winter</h2><p>It was built in 1904 by two brothers, who drowned.</p>", ["A long winter"]),
        (
            "<p>It was built in 1904.<br><br>Both of the brothers drowned.</p>",
            ["It was built in 1904.", "Both of the brothers drowned."],
        ),
        (
            "<figure><blockquote><p>“I have never seen it so full of people and goats.”</p></blockquote></figure>",
            ["“I have never seen it so full of people and goats.”"],
        ),
    ],
)
def test_article_content_is_kept_in_any_container(piece: str, wanted: list[str]) -> None:
    lines = body(piece).splitlines()
    assert [line for line in wanted if line not in lines] == []


def test_a_table_is_cited_with_its_caption(tmp_path: Path) -> None:
    rows = "<tr><th>Pier</th><th>First boat</th></tr><tr><td>Kell</td><td>7.10</td></tr>"
    page = f"<h1>Ferry stays in port</h1><p>{ONE}</p><table><caption>By pier</caption>{rows}</table><p>{THREE}</p>"
    (tmp_path / "page.html").write_text(f"<html><body><main>{page}</main></body></html>", encoding="utf-8")
    assert cited(tmp_path, "page.html") == [ONE, "By pier", "Pier | First boat", "Kell | 7.10", THREE]


@pytest.mark.parametrize("names", ["story info", "article tools", "user card", "image credits"])
def test_two_names_of_an_element_are_not_read_as_one(names: str) -> None:
    piece = "<div class='{}'><p>It was built in 1904.</p><ul><li>A boat at seven in the morning</li></ul></div>"
    assert "It was built in 1904." in body(piece.format(names))
    assert "It was built in 1904." not in body(piece.format(names.replace(" ", "-")))


def test_consecutive_cards_of_other_stories_are_left_out() -> None:
    card = (
        "<div class='block'><h4><strong>Harbour</strong> <a href='/x'>Baker retires after forty winters at {}</a></h4>"
        "<p>ANN LEE The oven went cold on Sunday, and nobody in the street knew where to go on Monday.</p></div>"
    )
    assert body(*(card.format(place) for place in ("Kell", "Bray", "Vik"))) == body()


def test_a_link_with_a_label_before_it_leads_to_another_story() -> None:
    assert body("<p><i>Watch</i> <a href='/x'>The crew tells of a night at sea</a></p>") == body()
    assert "See the report" in body("<p>See <a href='/x'>the report</a> of the harbour office for all of it</p>")


@pytest.mark.parametrize(
    "piece",
    [
        "<div class='box'><h3>Neighbours also looked at…</h3><ul><li><a href='/1'>Why the old ferry was sold</a></li>"
        "<li><a href='/2'>Ten walks by the sea</a></li></ul></div>",
        "<p>From the archive:</p><ul><li><a href='/1'>Why the old ferry was sold</a></li>"
        "<li><a href='/2'>Ten walks by the sea</a></li></ul>",
        "<p><a href='/poll'>Should the old ferry be kept as a museum?</a></p>",
        "<p><a href='/poll'>Pilot lands plane on a motorway at rush hour!</a></p>",
        "<p>Follow live: <a href='/1'>the council meeting</a></p>",
        "<td><a href='/1'>Ram found on roof</a><br>It took firemen two hours to bring it down.<br>"
        "<a href='/2'>Fares are up</a><br>A single ticket costs nine pence more from the first of May.</td>",
    ],
)
def test_links_to_other_stories_go_with_their_labels(piece: str) -> None:
    assert body(piece) == body()


def test_text_that_a_page_collapses_is_text_but_other_hidden_text_is_not() -> None:
    page = f"<html><body><main><h1>Ferry stays in port</h1><div class='part'><p>{ONE}</p><p>{TWO}</p></div>{{}}"
    hidden = f"<div class='{{}}' hidden><p>{THREE}</p></div>"
    assert THREE in read_html(page.format(hidden.format("part"))).text
    assert THREE not in read_html(page.format(hidden.format("export"))).text


def test_a_button_that_unfolds_an_answer_is_a_heading_but_not_one_that_asks_the_reader() -> None:
    unfolded = "<button>{}</button><p>Two fishing boats sail at night, each with forty people and a dog.</p>"
    assert "Which boats sail at night?" in body(unfolded.format("Which boats sail at night?"))
    assert "Sign up" not in body(unfolded.format("Sign up for the night boats"))


def test_the_line_of_an_item_is_one_item_whatever_is_bold_in_it() -> None:
    items = "<ul><li><p>The <b>old</b> boat sails at noon</p></li><li><p>The new one does not</p></li></ul>"
    assert "- The old boat sails at noon\n- The new one does not" in body(items)


def test_the_rest_behind_a_button_is_text_but_a_hidden_form_s_answer_is_not() -> None:
    hidden = "<button>Read more</button><div class='rest' style='display:none'><p>{}</p><p>{}</p></div>"
    assert MORE[0] in body(hidden.format(MORE[0], MORE[1]))
    thanks = "<div class='rest' style='display:none'><p>Thank you. A letter is on its way to you.</p></div>"
    assert body(thanks) == body()


def test_a_page_that_names_each_paragraph_a_widget_is_complete() -> None:
    widget = "<div class='x-element x-widget x-widget-text'><div class='x-widget-container'><p>{}</p></div></div>"
    parts = (ONE, TWO, THREE, *MORE)
    page = f"<html><body><main><h1>Ferry stays in port</h1>{''.join(map(widget.format, parts))}</main></body></html>"
    text = read_html(page).text
    assert [part for part in parts if part not in text] == []


def test_an_introduction_in_a_container_of_its_own_is_text() -> None:
    more = "".join(f"<p>{text}</p>" for text in (THREE, ONE.replace("ferry", "tram"), ONE.replace("ferry", "bus")) * 3)
    page = f"<div class='intro-part'><p>{ONE}</p><p>{TWO}</p></div><div class='entry-content'>{more}</div>"
    text = read_html(f"<html><body><main><h2>Ferry stays in port</h2>{page}</main></body></html>").text
    assert ONE in text
    assert TWO in text


def test_an_article_among_smaller_posts_keeps_its_sentences_with_dates() -> None:
    dated = "The office has a receipt for the letter of the islanders, signed on July 28."
    content = "".join(f"<p>{text}</p>" for text in (ONE, TWO, dated, THREE))
    page = f"<div class='x-post-info'>June 4, 2024</div><div class='x-post-content'>{content}</div>"
    assert dated in read_html(f"<html><body><h1>Ferry stays in port</h1>{page}</body></html>").text


def test_key_points_above_the_text_are_text_but_links_are_not() -> None:
    page = (
        "<html><head><title>Ferry stays in port</title></head><body><main><h1>Ferry stays in port</h1><ul>{}</ul>"
        f"<p>By <a>Ann Lee</a></p><div class='txt'><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></main></body></html>"
    )
    points = ("The engine of the ferry broke on Monday", "Two fishing boats take the children to school")
    text = read_html(page.format("".join(f"<li><b>{point}</b></li>" for point in points))).text
    assert [point for point in points if point not in text] == []
    linked = read_html(page.format("".join(f"<li><a href='/x'>{point}</a></li>" for point in points))).text
    assert [point for point in points if point in linked] == []


def test_an_article_split_over_containers_of_one_class_is_complete() -> None:
    parts = [
        f"<div class='x'><div class='b txt'><p>{number}. {ONE}</p><p>{number}. {TWO}</p></div></div>"
        for number in range(4)
    ]
    text = body("<div class='adslot'></div>".join(parts))
    assert all(f"{number}. {ONE}" in text and f"{number}. {TWO}" in text for number in range(4))


def test_an_article_cut_at_its_pictures_into_boxes_is_complete() -> None:
    box = "<div class='block'><div class='text {}'>{}</div></div>"
    first = box.format("first", f"<p>{ONE}</p><p>{TWO}</p>" + f"<p>{ONE} {TWO}</p>" * 4)
    rest = box.format("", f"<h3>The school</h3><p>{THREE}</p>")
    text = read_html(f"<body><h1>Ferry stays in port</h1>{first}<div>Advert</div>{rest}</body>").text
    assert [part for part in (ONE, TWO, "The school", THREE) if part not in text] == []


def test_small_boxes_of_one_kind_between_paragraphs_are_text_together() -> None:
    tested = ("It leaks at the bow, but only when it rains.", "It smells of tar for a week, and of fish for ever.")
    boats = "".join(
        f"<div class='boat'><h3>Boat {number}</h3><div class='desc'><p>{text} Nobody else minds.</p></div></div>"
        for number, text in enumerate(tested)
    )
    text = body(f"<h2>Our boats</h2>{boats}<h2>How we sailed</h2><p>{ONE} {TWO}</p>")
    assert [part for part in (*tested, "Boat 1") if part not in text] == []


def test_linked_headings_are_a_list_s_items_if_they_are_numbered_or_lead_each_to_another_site() -> None:
    picture = "<div class='image'><img src=a><span class='credit'>Ida Holm</span></div>"
    item = "<div><h2><a href='{}'>{}</a></h2>{}<p>{}</p></div>"
    places = [("Spoon Shed", ONE), ("Button House", TWO), ("Cheese Cave", THREE)]
    for links, names in (
        (("/a", "/b", "/c"), ("1. ", "2. ", "3. ")),
        (("https://spoon.example", "https://button.example/x", "https://cheese.example"), ("", "", "")),
    ):
        rows = zip(links, names, places, strict=True)
        items = [item.format(link, number + name, picture, f"{text} {text}") for link, number, (name, text) in rows]
        text = read_html(f"<h1>Three small museums</h1><div><p>{ONE}</p>{''.join(items)}</div>").text
        assert [name for name, _ in places if name not in text] == []
        assert "Ida Holm\n" not in text


def test_a_heading_of_the_first_order_between_paragraphs_is_a_subhead() -> None:
    text = body("<h1>What the boats carry</h1>")
    assert "What the boats carry" in text
    assert body("<h1>Ferry stays in its port</h1>").count("Ferry stays in") == 1


def test_an_article_that_only_its_metadata_prints_is_read() -> None:
    stated = (
        f'{{"@type": "NewsArticle", "headline": "Ferry stays in port", "articleBody": "{ONE}\\n\\n{TWO}<br>{THREE}"}}'
    )
    script = f"<script type='application/ld+json'>{stated}</script>"
    app = "<div id='app'>Loading…</div><p>We use cookies to improve this site.</p>"
    assert read_html(f"{script}{app}").text == f"{ONE}\n\n{TWO}\n\n{THREE}"
    opening = script.replace(f"\\n\\n{TWO}<br>{THREE}", "")  # some pages state only that
    printed = f"<main><h1>Ferry stays in port</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></main>"
    assert TWO in read_html(f"{opening}{printed}").text


def test_an_article_that_only_the_data_of_its_script_has_is_read() -> None:
    tram = {"title": "Tram shut", "body": "The tram has been shut since the storm. " * 40}
    pieces = [{"type": "image", "caption": "The quay."}, *({"type": "p", "text": text} for text in (ONE, TWO, THREE))]
    spans = [
        {"children": [{"text": text[:9]}, {"url": "/a b", "content": [{"text": text[9:]}]}]}
        for text in (ONE, TWO, THREE)
    ]
    for text in (
        f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>",
        f"{ONE}\n\n{TWO}\n\n{THREE}",
        [ONE, TWO, THREE],
        pieces,
        spans,
    ):
        own = {"title": "Ferry stays in port", "body": text, "comments": [tram] * 9}
        data = json.dumps({"page": {"article": own, "more": [tram] * 3}})
        for script in (
            f"<script id='__NEXT_DATA__' type='application/json'>{data}",
            f"<script>window.__STATE__ = {data};",
        ):
            page = f"<title>Ferry stays in port | Quay Post</title><div id='app'>Loading…</div>{script}</script>"
            assert read_html(page).text == f"{ONE}\n\n{TWO}\n\n{THREE}"
        app = f"<script type='application/json'>{data.replace('Ferry stays', 'Quiet')}</script>"
        assert read_html(f"<title>Ferry stays in port</title><div>Loading…</div>{app}").text == "Loading…"
        assert read_html(f"<h1>Ferry stays in port</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{app}").text.endswith(
            THREE
        )


def test_the_lists_with_which_a_review_sums_up_are_text() -> None:
    lists = "<h5>{}</h5><ul><li>Tiny</li><li>Dry inside</li></ul><h5>{}</h5><ul><li>Loud</li></ul>"
    shown = ("Tiny", "Dry inside", "Loud")
    for good, bad, parts in (("The Good", "The Bad", shown), ("Pros", "Cons:", shown), ("Ferries", "Trams", ())):
        card = f"<div class='score'>{lists.format(good, bad)}</div>"
        text = read_html(f"<h1>The boat, tried</h1>{card}<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>").text
        assert [part for part in shown if part in text] == list(parts)
    names = "<h2>Pros</h2><p>Ida Holm</p><h2>Cons</h2><p>Tor Vik</p>"  # of golfers
    assert "Pros" not in read_html(f"<h1>Open to all</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{names}").text


def test_a_caption_in_italics_between_lines_of_the_text_is_left_out() -> None:
    page = (
        f"<h1>Ferry stays in port</h1><article><span><img src=a><em class='img_desc'>The quay</em></span>{ONE}<br><br>"
    )
    text = read_html(f"{page}{TWO}<br><br><em class='x'>{THREE}</em></article>").text
    assert [part for part in (ONE, TWO, THREE) if part not in text] == []
    assert "The quay" not in text


def test_reporting_on_a_study_may_name_it_and_its_number(tmp_path: Path) -> None:
    study = "The study was published on Monday in Quays (doi:10.9999/q.26)."
    rows = [("subhead", "About the study"), ("body", study)]
    assert _kinds(tmp_path, ONE, TWO, f"<p>{THREE}</p><h3>About the study</h3><p>{study}</p>", "Tram")[-2:] == rows
    assert _kinds(tmp_path, ONE, TWO, "<p>Quays 26, 2026. DOI: 10.9999/q.26</p>", THREE)[0][0] == "boilerplate"


def test_the_stated_article_body_tells_where_the_article_ends() -> None:
    script = json.dumps(
        {"@type": "NewsArticle", "headline": "Ferry stays in port", "articleBody": f"{ONE} {TWO} {THREE}"}
    )
    source = (
        f"<html><head><script type='application/ld+json'>{script}</script></head><body><h1>Ferry stays in port</h1>"
        f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>"
        "<div><p>The harbour has three piers, of which one is closed to all.</p>"
        "<p>The lighthouse was painted by nine boys in the summer of last year.</p></div></body></html>"
    )
    text = read_html(source).text
    assert THREE in text
    assert "lighthouse" not in text


def thread(*posts: str) -> str:
    """Returns a forum page: each post in a container of one class, below its writer and date."""
    inside = "".join(
        f'<div class="post"><div class="post-author"><a href="/u{n}">writer{n}</a> <time>March {n + 1}</time></div>'
        f'<div class="post-body">{post}</div><ul class="post-actions"><li><a href="#r">Reply</a></li></ul></div>'
        for n, post in enumerate(posts)
    )
    return f'<html><body><h1>Kettle lid</h1><div class="posts">{inside}</div></body></html>'


def test_the_text_of_a_forum_is_its_posts_without_their_writers() -> None:
    text = read_html(thread("The lid opens by itself.<br>It did so from the first day on.", ONE, TWO)).text
    assert "It did so from the first day on." in text
    assert ONE in text
    assert TWO in text
    assert "writer" not in text


def test_comments_below_a_declared_article_are_left_out() -> None:
    article = f"<article><h1>Tram stops</h1><p>{THREE}</p><p>{TWO}</p></article><h2>"
    page = thread(ONE, ONE.replace("ferry", "tram"), ONE.replace("ferry", "bus"))
    page = page.replace("<h1>", f'<meta property="og:type" content="article">{article}')
    assert ONE not in read_html(page.replace('class="post', 'class="comment')).text


def test_a_sentence_followed_by_a_footnote_number_is_closed() -> None:
    assert f"{TWO}2" in body(f"<p>{TWO[:-1]}.<sup>2</sup></p>")


def test_a_last_paragraph_that_begins_with_the_byline_name_is_an_author_bio() -> None:
    about = "Leona Marsh teaches public policy at a college and served on the county planning board."
    told = "".join(f"<p>{text}</p>" for text in (TWO, ONE.replace("ferry", "tram"), ONE.replace("ferry", "bus"), THREE))
    signed = f"<h1>Ferry stays in port</h1><div>By Leona Marsh, For the Register</div>{told}<p>{about}</p>"
    page = f"<html><body><main>{signed}</main></body></html>"
    assert about not in read_html(page).text
    assert about in read_html(page.replace("By Leona Marsh", "By Ida Holm")).text


def test_words_that_share_an_element_with_a_picture_are_its_caption() -> None:
    shown = "A sign at the edge of town asks drivers to slow down."
    assert shown not in body(f'<div class="cap"><img src="a.jpg"><div>{shown}</div></div>')
    assert shown in body(f'<div class="cap"><div>{shown}</div></div>')
    assert shown not in body(f'<div class="hero"><img src="a.jpg"><p>{shown}</p></div>')
