"""A page's own metadata, distinguished from that of other pages and from placeholders."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from index.corpus.articles import read_article
from index.corpus.html.page import HtmlPage, read_html
from index.corpus.metadata.bylines import clean_author, guessed_author
from index.corpus.metadata.outlet_names import clean_headline
from index.corpus.metadata.page_dates import read_day

CASES = Path(__file__).parent / "cases"
EXPECTED = json.loads((CASES / "pages" / "expected.json").read_text(encoding="utf-8"))
DAY = date(2024, 3, 5)
PUBLISHED = '<meta property="article:published_time" content="{}">'
BODY = "<p>The council shut the ferry on Tuesday.</p>" * 2


def read(head: str, before: str = "<h1>Ferry shut for a month</h1>") -> HtmlPage:
    return read_html(f"<html><head>{head}</head><body><main>{before}{BODY}</main></body></html>")


def linked(**fields: object) -> str:
    return script({"@type": "NewsArticle", "headline": "Ferry shut for a month", **fields})


def script(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize("name", [name for name, case in EXPECTED.items() if case["meta"]])
def test_the_metadata_of_pages_with_real_faults_is_correct(name: str) -> None:
    article, _ = read_article(CASES / "pages", name, None)
    wanted = dict(EXPECTED[name]["meta"])
    stated = wanted.pop("stated", None)
    assert {field: str(getattr(article, field)) for field in wanted} == wanted
    assert stated not in article.inferred


@pytest.mark.parametrize("path", sorted((CASES / "dates").glob("*.html")), ids=lambda path: path.stem)
def test_every_page_about_the_mayor_is_of_the_fifth_of_march_and_by_ivy_cole_or_nobody(path: Path) -> None:
    article, _ = read_article(path.parent, path.name, None)
    assert article.published == DAY
    assert article.author in (None, "Ivy Cole", "Ivy Cole, Sam Roe", "Siân O'Dea")
    assert article.headline in ("Mayor quits over bridge", 'Mayor "sorry" over O’Brien bridge')
    assert article.outlet in ("Post & Mail", *(f"Post {letter}" for letter in "ABCDEFGHIJKNMO"))
    assert ("published" in article.inferred) == (path.stem[:3] in ("d06", "d07", "d15"))


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-03-05", DAY),
        ("2024-03-05T09:00:00.000Z", DAY),
        ("2024-03-05 09:00:00 +0100", DAY),
        ("20240305", DAY),
        ("20240305T093000+0900", DAY),
        ("20240305T0930Z", DAY),
        ("20241305T093000", None),
        ("2024/3/5 9:30", DAY),
        ("2024.3.5.", DAY),
        ("2024. 03. 05. 09:30", DAY),
        ("2024/13/5", None),
        ("10.2024.3.5", None),
        ("2024/3/55", None),
        ("1709629200", DAY),
        (1709629200000, DAY),
        ("Tue, 05 Mar 2024 09:00:00 GMT", DAY),
        ("Tue Mar 05 21:30:09 EST 2024", DAY),
        ("Tue Mar  5 09:00:00 2024", DAY),
        ("March 5, 2024", DAY),
        ("5 March 2024, 9:00", DAY),
        ("0001-01-01T00:00:00Z", None),
        ("1969-12-31T23:59:59Z", None),
        ("0", None),
        ("2199-01-01", None),
        ("1524-03-05", None),
        ("2024-13-45", None),
        ("05/03/2024", None),
        ("03/13/2024", date(2024, 3, 13)),
        ("13/03/2024 09:00", date(2024, 3, 13)),
        ("03/32/2024", None),
        ("yesterday", None),
        (None, None),
    ],
)
def test_a_date_is_parsed_from_any_usual_form_and_from_no_impossible_one(value: object, day: date | None) -> None:
    found = read_day(value)
    assert (found[0] if found else None) == day


@pytest.mark.parametrize(
    ("head", "day"),
    [
        # A time in UTC, and the date in the outlet's time zone.
        (linked(datePublished="2024-03-06T02:10:00Z") + PUBLISHED.format("2024-03-05T21:10:00-05:00"), DAY),
        (linked(datePublished="2024-03-04T22:30:00+00:00", url="https://x.example/2024/03/05/ferry"), DAY),
        (linked(datePublished="2024-03-05T22:30:00Z", url="https://x.example/2024/02/01/ferry"), DAY),
        # The page prints this day first, and the day after as that of a change.
        (
            linked(datePublished="2024-03-05T16:30:00Z")
            + "<h1>Ferry shut</h1><p>Issued on: <time>05/03/2024</time>, <time>5 March 2024</time> Modified: "
            + "<time>6 March 2024</time></p>",
            DAY,
        ),
        (
            linked(datePublished="2024-03-06T01:30:00Z")
            + "<h1>Ferry shut</h1><p><time>March 5, 2024</time> Modified: <time>March 6, 2024</time></p>",
            DAY,
        ),
        # Only one of the page's dates is possible.
        (linked(datePublished="1970-01-01") + '<meta name="pubdate" content="Tue, 05 Mar 2024 08:00:00 +0000">', DAY),
        (linked(datePublished="", dateModified="2024-08-01") + PUBLISHED.format("2024-03-05 08:00"), DAY),
        ('<meta itemprop="datePublished" content="2024-03-05">', DAY),
        ('<meta property="og:updated_time" content="2024-08-01T00:00:00Z">', None),
        (linked(dateModified="2024-08-01T08:00:00Z"), None),
    ],
)
def test_the_publication_date_is_in_the_outlet_s_time_zone(head: str, day: date | None) -> None:
    found = read(head)
    assert (found.stated.published or found.guessed.published) == day


def test_a_meta_tag_named_as_the_day_of_publication_dates_the_page_and_one_of_another_day_does_not() -> None:
    publication = (
        "article:publicationdate bt:pubDate vf:published_at DCSext.articleFirstPublished first-publication-date "
        "gsa_publish_date rnews:datePublished citation_publication_date dcterms.issued datePosted date"
    )
    other = (
        "publishedtype publisher unpublishDate article:unpublished_time republished_date lastPublishedDate "
        "article:expiration_time event-date embargo-date og:video:release_date date-modified candidate"
    )
    dated = {
        name
        for name in (publication + " " + other).split()
        if read(f'<meta name="{name}" content="2024-03-05">').stated.published == DAY
    }
    assert dated == set(publication.split())


def test_a_date_that_is_a_part_of_its_own_in_the_title_dates_the_page_and_is_no_outlet() -> None:
    cases = {
        "{} - 05.03.2024 - Kell Post": DAY,
        "{} | Kell Post | 05.03.2024": DAY,
        "{} | Kell Post | 5 March 2024": DAY,
        "{} - 5 de marzo de 2024 - Kell Post": DAY,
        "{} on March 5, 2024 | Kell Post": None,
        "{}: the flood of 5 March 2024, a year on | Kell Post": None,
    }
    for title, day in cases.items():
        headline = title.split(" | ")[0] if day is None else "{}"
        page = read(
            f"<title>{title}</title>".format("Ferry shut for a month"),
            f"<h1>{headline}</h1>".format("Ferry shut for a month"),
        )
        assert (page.guessed.published, page.guessed.outlet) == (day, "Kell Post"), title


def test_a_name_that_a_chinese_page_prints_only_as_its_editor_s_is_not_the_author_s() -> None:
    for line, name in (
        ("责任编辑：陆小棠", "陆小棠"),
        ("[编辑:陆小棠]", "陆小棠"),
        ("（責編：陸小棠）", "陸小棠"),
    ):
        head, below = f'<meta name="author" content="{name}">', f"<h1>Ferry shut</h1><p>{line}</p>"
        assert read(head, below).stated.author is None, line
        assert read(head, f"{below}<p>By {name}</p>").stated.author == name, line


def test_a_time_of_another_story_or_of_a_change_is_not_the_publication_date() -> None:
    found = read(
        "",
        '<h1>Ferry shut</h1><p class="x"><time class="updated" datetime="2024-08-01">1 August</time></p>'
        '<aside><time datetime="2023-01-01">1 January 2023</time></aside>',
    )
    assert found.stated.published is None
    assert found.guessed.published not in (date(2024, 8, 1), date(2023, 1, 1))


def test_the_description_with_the_page_s_address_is_used() -> None:
    other = {"@type": "NewsArticle", "headline": "Ferry open again", "url": "https://x.example/b"}
    own = {"@type": ["Article", "Thing"], "headline": "Ferry shut for a month, and why"}
    objects = [
        {**other, "author": {"name": "Otto Ham"}},
        {**own, "author": {"name": "Ann Lee"}, "mainEntityOfPage": {"@id": "https://x.example/a/"}},
    ]
    found = read(script(objects) + '<link rel="canonical" href="https://x.example/a">')
    assert (found.stated.headline, found.stated.author) == ("Ferry shut for a month, and why", "Ann Lee")


def test_a_description_of_only_another_story_is_ignored() -> None:
    found = read(
        "<title>Ferry shut for a month</title>"
        + linked(headline="Ten soups", author={"name": "Sue Bowl"}, datePublished="2020-01-01")
    )
    assert found.stated.headline is None
    assert found.stated.author is None
    assert found.stated.published is None


def test_the_publisher_is_looked_up_if_only_its_id_is_given() -> None:
    article = {"@type": "NewsArticle", "headline": "Ferry shut for a month"}
    graph = [
        {"@type": "Organization", "@id": "#o", "name": "The Quay Post"},
        {"@type": "Person", "@id": "#p", "name": "Ann Lee"},
        {**article, "publisher": {"@id": "#o"}, "author": {"@id": "#p"}},
    ]
    found = read(script({"@graph": graph}))
    assert (found.stated.outlet, found.stated.author) == ("The Quay Post", "Ann Lee")


@pytest.mark.parametrize(
    ("site", "outlet"),
    [
        ("The Quay Post", "The Quay Post"),
        ("The Quay Post - News from the coast, every day", "The Quay Post"),
        ("Quay Post | Independent since 1871", "Quay Post"),
        ("@quaypost", None),
        ("www.quaypost.example", None),
        ("quaypost.example", None),
        ("https://quaypost.example/", None),
        ("All the news of the coast that is worth the paper it stands on", None),
        ("Caf&eacute; &amp;amp; Kiosk", "Café & Kiosk"),
    ],
)
def test_an_outlet_is_a_name_not_a_motto_handle_or_host(site: str, outlet: str | None) -> None:
    assert read(f'<meta property="og:site_name" content="{site}">').stated.outlet == outlet


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Ferry shut for a month | The Quay Post", "Ferry shut for a month"),
        ("Ferry shut for a month - Quay Post", "Ferry shut for a month"),
        ("Ferry shut for a month : The Quay Post", "Ferry shut for a month"),
        ("Ferry shut for a month — THE QUAY POST", "Ferry shut for a month"),
        ("The Quay Post: Ferry shut for a month", "Ferry shut for a month"),
        ("Ferry shut for a month - quaypost.com", "Ferry shut for a month"),
        ("Ferry shut: what the captain says", "Ferry shut: what the captain says"),
        ("Mayor – and captain – resign", "Mayor – and captain – resign"),
        ("&#8216;Never again&#8217;: ferry shut", "‘Never again’: ferry shut"),
        ("Ferry shut for a month¶", "Ferry shut for a month"),
        ("The Quay Post", None),
    ],
)
def test_a_headline_omits_the_outlet_s_name(title: str, headline: str | None) -> None:
    assert clean_headline(title, ["The Quay Post"]) == headline
    assert clean_headline("Ferry shut for a month | Local | Quay", ["The Quay Post"], ["Ferry shut for a month"]) == (
        "Ferry shut for a month"
    )


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("by ANN LEE and Bo Vik", "Ann Lee, Bo Vik"),
        ("Ann Lee, Senior Reporter", "Ann Lee"),
        ("Ann Lee | Staff writer", "Ann Lee"),
        ("Ann Lee, The Quay Post", "Ann Lee"),
        ("Ann Lee, Associated Press", "Ann Lee"),
        ("Von Ann Lee und Bo Vik", "Ann Lee, Bo Vik"),
        ("Ann Lee (ann@quay.example) @annlee", "Ann Lee"),
        ("Ludwig van der Lee", "Ludwig van der Lee"),
        ("Reuters", None),
        ("Quay Post Staff", None),
        ("admin", None),
        ("News Desk", None),
        ("I write about ports and the people who work in them", None),
        ("I. M. Lee", "I. M. Lee"),
        ("Ann Lee, Harbour Beacon", "Ann Lee"),
        ("The Harbour Beacon", None),
        ("Harbour Beacon, Dover, England", None),
        ("Quay Post, Ann Lee", "Ann Lee"),
        ("Photographs by Ann Lee", "Ann Lee"),
        ("Reporting by Ann Lee; photos by Bo Vik", "Ann Lee, Bo Vik"),
        ("Lee Shipping Co., Ltd.", None),
        ("Vik & Lee Corp.", None),
        ("ann lee", "ann lee"),
        ("https://quay.example/ann-lee", None),
        ("Autorin: Ann Lee", "Ann Lee"),
        ("Ann Lee, Bo Vik, und Ida Holm", "Ann Lee, Bo Vik, Ida Holm"),
        ("Ann Lee lives by the sea", None),
        ("Ann Lee (with Bo Vik)", "Ann Lee, Bo Vik"),
        ("Von Ann Lee (mit Bo Vik und Ida Holm)", "Ann Lee, Bo Vik, Ida Holm"),
        ("Ann Lee (avec AFP)", "Ann Lee"),
        ("Ann Lee (with photos)", "Ann Lee"),
        ("Der Harbour Beacon", None),
        ("La Quay Post", None),
        ("作者", None),
        ("Wadden Sea Foundation", None),
        ("By", None),
    ],
)
def test_an_author_is_a_person(byline: str, author: str | None) -> None:
    assert clean_author(byline, ["Quay Post", "Harbour Beacon"]) == author


PROSE = (
    "<article>"
    + "<p>The ferry stays in port for a month, because its engine has to be replaced.</p>" * 3
    + "</article>"
)
GRAPH = [
    {"@type": "WebSite", "name": "The Quay Post", "url": "https://quay.example"},
    {"@type": "WebPage", "name": "Ferry shut for a month - The Quay Post", "datePublished": "2024-03-01"},
    {
        "@type": "NewsArticle",
        "headline": "Ferry shut for a month",
        "datePublished": "2024-03-05",
        "author": {"@id": "#ann"},
        "publisher": {"@id": "#org"},
    },
    {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
    {"@type": "Organization", "@id": "#org", "name": "The Quay Post"},
]
RELATED = {
    "@type": "ItemList",
    "itemListElement": [{"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": "Ten soups",
                         "author": {"name": "Sue Bowl"}, "datePublished": "2020-01-01"}}],
}  # fmt: skip
OWN = {"@type": "NewsArticle", "headline": "Ferry shut for a month", "publisher": {"name": "The Quay Post"}}
H1 = "<h1>Ferry shut for a month</h1>"
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry shut for a month</h1>'
    '<span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span>'
    '<meta itemprop="datePublished" content="2024-03-05"><span itemprop="publisher" itemscope>'
    '<meta itemprop="name" content="The Quay Post"></span></div>'
)
SITE = '<meta property="og:site_name" content="The Quay Post">'


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (script({"@graph": GRAPH}), H1, "Ann Lee"),
        (script([RELATED, {**OWN, "author": {"name": "Ann Lee"}, "datePublished": "2024-03-05"}]), H1, "Ann Lee"),
        (
            script({"@type": "WebPage", "mainEntity": {**OWN, "author": "Ann Lee", "datePublished": "2024-03-05"}}),
            H1,
            "Ann Lee",
        ),
        (
            script(
                [
                    {"@type": "VideoObject", "name": "Ferry", "uploadDate": "2023-01-01"},
                    {
                        **OWN,
                        "author": ["Ann Lee", {"@type": "Organization", "name": "Reuters"}],
                        "datePublished": "2024-03-05",
                    },
                ]
            ),
            H1,
            "Ann Lee",
        ),
        (
            script({**OWN, "author": "https://x.example/ann", "datePublished": "1970-01-01"})
            + '<meta name="author" content="Ann Lee">'
            + '<meta property="article:published_time" content="2024-03-05T08:00">',
            H1,
            "Ann Lee",
        ),
        (
            script({**OWN, "datePublished": "2124-03-05"}),
            H1 + '<time datetime="2024-03-05T08:00:00Z">5 March 2024</time>',
            None,
        ),
        ("", MICRODATA, "Ann Lee"),
        (
            '<meta name="DC.title" content="Ferry shut for a month"><meta name="DC.creator" content="Ann Lee">'
            '<meta name="DC.date.issued" content="2024-03-05"><meta name="DC.publisher" content="The Quay Post">',
            H1,
            "Ann Lee",
        ),
        (SITE, H1 + '<p class="autor">Von Ann Lee</p><span class="datum">05.03.2024, 14:20 Uhr</span>', "Ann Lee"),
        (
            SITE + '<link rel="canonical" href="https://quay.example/2024/03/05/ferry">'
            '<meta property="article:modified_time" content="2024-08-01T00:00:00Z">',
            H1,
            None,
        ),
    ],
)
def test_of_conflicting_sources_the_page_s_own_are_used(head: str, body: str, author: str | None) -> None:
    title = "<title>Ferry shut for a month | The Quay Post</title>"
    found = read_html(f"<html><head>{title}{head}</head><body>{body}<article>{PROSE}</article></body></html>")
    shown = {name: getattr(found.stated, name) or getattr(found.guessed, name) for name in ("headline", "outlet")}
    assert shown == {"headline": "Ferry shut for a month", "outlet": "The Quay Post"}
    assert (found.stated.author or found.guessed.author) == author
    assert (found.stated.published or found.guessed.published) == date(2024, 3, 5)


@pytest.mark.parametrize(
    "name", ['id="comments"', 'class="related-stories"', 'id="disqus_thread"', 'class="most-read"']
)
def test_a_time_among_comments_or_other_stories_is_not_the_publication_date(name: str) -> None:
    time = '<time datetime="2023-01-01">1 January 2023</time>'
    title = "<h1>Ferry shut for a month</h1>"
    assert read("", f"{title}<div {name}>{time}</div>").guessed.published is None
    assert read("", f"<div {name}>{title}{time}</div>").guessed.published == date(2023, 1, 1)


def test_the_writer_and_the_day_of_a_card_of_another_story_are_not_the_page_s() -> None:
    card = (
        "<div class='block'><h3><a href='/x'>Baker retires after forty winters</a></h3><p>The oven went cold.</p>"
        "<ul><li>By <a class='author'>Jo Feather</a></li><li class='date'>August 3, 2021</li></ul></div>"
    )
    text = "<p>The ferry will not sail for a month, the harbour master said, because its engine has to be replaced.</p>"
    guessed = read("", f"<h1>Ferry shut for a month</h1>{text * 3}{card * 3}").guessed
    assert (guessed.author, guessed.published) == (None, None)


def test_the_time_nearest_the_headline_dates_the_page() -> None:
    events = "<div>Fair, <time pubdate datetime=2024-05-{day}>{day} May</time></div><p>Come.</p><p>It is free.</p>"
    before = "".join(events.format(day=day) for day in (11, 12))
    page = read("", f"{before}<h1>Ferry shut for a month</h1><time pubdate datetime=2024-05-03>3 May</time>")
    assert page.stated.published == date(2024, 5, 3)


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Ann van der Lee Tuesday", "Ann van der Lee"),
        ("张伟", "张伟"),
        ("Blackswan", None),
        ("Quaypost Com", None),
        ("Www Quay Example", None),
        ("A B", None),
        ("ann lee", None),
    ],
)
def test_a_guessed_author_has_a_full_name(name: str, author: str | None) -> None:
    assert guessed_author(name, ["Harbour Beacon"]) == author


@pytest.mark.parametrize(("linked", "author"), [("Ann Lee", "Ann Lee"), ("Blackswan", None)])
def test_an_account_is_not_the_author_of_a_page(linked: str, author: str | None) -> None:
    line = f"<p>Posted <a rel='author' href='/u/1'>{linked}</a></p>"
    assert read("", f"<h1>Ferry shut for a month</h1>{line}").guessed.author == author


@pytest.mark.parametrize(
    ("title", "heading", "outlet"),
    [
        ("Ferry shut for a month « Kell Examiner", "h1", "Kell Examiner"),
        ("Ferry shut for a month - Copyright 2003 Kell Examiner", "h1", None),
        ("Ferry shut for a month - Kell Examiner)", "h1", None),
        ("Ferry shut for a month - Kell Examiner", "h1", "Kell Examiner"),
        ("Kell Examiner | Ferry shut for a month", "h2", "Kell Examiner"),
        ("Ferry shut for a month | Harbour | Kell Examiner", "h2", "Kell Examiner"),
        ("Harbour: Ferry shut for a month", "h1", None),  # a topic
        ("Kell Examiner: What the council said of the ferry and of the bridge", "h1", None),
        ("Ferry shut for a month - by Ida Holm", "h1", None),
    ],
)
def test_what_the_title_adds_to_the_printed_headline_is_the_outlet(
    title: str, heading: str, outlet: str | None
) -> None:
    page = read(f"<title>{title}</title>", f"<{heading}>Ferry shut for a month</{heading}>")
    assert page.guessed.outlet == outlet


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.kell.example/a", "kell.example"),
        ("https://web.archive.example/web/20190825090628/https://news.kell.example/a", "news.kell.example"),
        ("https://archive.example/http://www.kell.example/a?b=1", "kell.example"),
        ("https://www.kell.example/share?u=https://archive.example/a", "kell.example"),
    ],
)
def test_an_archive_is_not_the_outlet_of_the_page_that_it_keeps(address: str, host: str) -> None:
    assert read(f'<link rel="canonical" href="{address}">').guessed.outlet == host


@pytest.mark.parametrize(
    ("heading", "after", "outlet"),
    [
        ("渡船は一か月運休と港長が発表", "　写真1枚　港湾ニュース：潮見新報", "潮見新報"),
        ("渡船因发动机故障停航一个月", " - 潮见晚报", "潮见晚报"),
        ("Ferry shut for a month", " » Local » Kell Examiner", "Kell Examiner"),
    ],
)
def test_the_name_in_the_title_counts_more_than_that_of_an_account(heading: str, after: str, outlet: str) -> None:
    account = '<meta name="twitter:site" content="@quaywire">'
    page = read(f"<title>{heading}{after}</title>{account}", f"<h1>{heading}</h1>")
    assert (page.stated.outlet, page.guessed.outlet) == (None, outlet)


def test_a_part_of_the_title_that_the_page_prints_as_its_owner_is_the_outlet() -> None:
    title = "<title>Kell Examiner - Ferry shut for a month</title>"
    bold = "<b>Ferry shut for a month</b>"
    for piece in ("<p>Copyright 2005 Kell Examiner. All rights reserved.</p>", "<img src=a.gif alt='Kell Examiner'>"):
        page = read(title, bold + piece).guessed
        assert (page.outlet, page.headline) == ("Kell Examiner", "Ferry shut for a month")
    blog = read("<title>Quaylight: Ferry shut for a month</title>", "<h1>Quaylight</h1><h3>Ferry shut for a month</h3>")
    assert blog.guessed.outlet == "Quaylight"
    assert read(title, bold).guessed.outlet is None


def test_an_outlet_is_not_named_like_the_article() -> None:
    names = '<meta property="og:title" content="Ferry shut for a month"><meta property="og:site_name" content="{}">'
    for name in ("Ferry shut for a month", "Ferry shut for a month | Kell"):
        found = read(names.format(name), "<h1>Ferry shut for a month</h1>")
        assert "Ferry shut for a month" not in (found.stated.outlet, found.guessed.outlet)


def test_the_headline_is_the_heading_that_the_title_has_though_a_section_stands_above_it() -> None:
    page = read(
        "<title>Ferry shut for a whole month</title>", "<h1>Harbour news</h1><h2>Ferry shut for a whole month</h2>"
    )
    assert page.guessed.headline == "Ferry shut for a whole month"
    section = read(
        "<title>Ferry shut for a month | Local</title>", f"<h3>Ferry</h3><h2>Ferry shut for a month</h2>{PROSE}"
    )
    assert section.guessed.headline == "Ferry shut for a month"


def test_the_title_may_print_the_headline_in_title_case() -> None:
    page = read("<title>Ferry Shut for a Whole Month | Quay Post</title>", "<h1>Ferry shut for a whole month</h1>")
    assert (page.guessed.headline, page.guessed.outlet) == ("Ferry shut for a whole month", "Quay Post")


def test_what_the_title_puts_before_a_lower_heading_is_not_part_of_the_headline() -> None:
    page = read("<title>Print: Ferry shut for a month</title>", "<h2>Most read</h2><h2>Ferry shut for a month</h2>")
    assert page.guessed.headline == "Ferry shut for a month"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<div>By Ida Holm | Published 2:30pm, 12 March 2025</div>", "Ida Holm"),
        ("<p>By Ida Holm and Tor Vik, 12 March 2025</p>", "Ida Holm, Tor Vik"),
        ("<p><b>By Ida Holm</b></p>", "Ida Holm"),
        ("<div>By <span>Ida Holm</span></div>", "Ida Holm"),
        ("<p> by <a rel='author' href='/u/7'>Ida Holm</a> | <span>Mar 14, 2023</span> | <a>Local</a></p>", "Ida Holm"),
        ("<div>Written by <a href='/authors/ida'>Ida Holm</a><span>Posted: Mar 14</span></div>", "Ida Holm"),
        ("<p class='byline'><span>By</span><b>IDA HOLM FOR KELL EXAMINER</b></p>", "Ida Holm"),
        ("<p class='byline'>Par Ida Holm et Tor Vik, Canal 9 Kell</p>", "Ida Holm, Tor Vik"),
        ("<p>By Monday, 12 boats had been found.</p>", None),
        ("<div class='byline'>By <a href='/author/i'>Ida Holm</a> August 24, 2026</div>", "Ida Holm"),
        ("<div>By Ida Holm May 3, 2026</div>", "Ida Holm"),
        ("<div>Par Ida Holm, 3 août 2026</div>", "Ida Holm"),
        ("<div class='byline'>By Ida Holm March 24, 2026</div>", "Ida Holm"),
        ("<p class='byline'>By Ida May</p>", "Ida May"),
        ("<p class='byline'>By June Holm August 3, 2026</p>", "June Holm"),
        # Without a name of the element or a date: only below the headline.
        ("<p class='from'>Por Ida Holm, Kell Examiner — Kell</p>", "Ida Holm"),
        ("<h2>Nothing sails.</h2><div><a href='/author/ida'>Ida Holm</a><span>, @ida</span></div>", "Ida Holm"),
        ("<h4 class='author-name'><a href='/ida'>Ida Holm</a></h4>", "Ida Holm"),
        ("<em class='head_journalist_name'>정다온 기자</em>", "정다온"),
        ("<p>By the end of May</p><p>By Sea</p><p>Par exemple</p>", None),
        ("<p>By Ida Holm there was a chair, and on it lay her coat.</p>", None),
        (f"<p>{'The engine has to be replaced. ' * 9}</p><p>By Ida Holm</p>", None),
    ],
)
def test_the_printed_byline_is_read_up_to_the_names_end(line: str, author: str | None) -> None:
    assert read("", f"<h1>Ferry shut for a month</h1>{line}").guessed.author == author


def test_a_newspaper_in_brackets_behind_the_printed_headline_is_no_part_of_it() -> None:
    title = "渡船は一か月運休と港長が発表（潮見新報） - 港湾ニュース"
    page = read(
        f'<title>{title}</title><meta property="og:title" content="{title}">', "<h1>渡船は一か月運休と港長が発表</h1>"
    )
    assert page.stated.headline == "渡船は一か月運休と港長が発表"
    assert read(f'<meta property="og:title" content="{title}">', "<h1>港</h1>").stated.headline == title


def test_a_twitter_card_states_who_wrote_the_page() -> None:
    card = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="{}">'
    for label, value, author in (
        ("Written by", "Ida Holm", "Ida Holm"),
        ("Verfasst von", "Ida Holm", "Ida Holm"),
        ("Est. reading time", "4 minutes", None),
    ):
        assert read(card.format(label, value)).stated.author == author


def test_every_stated_author_counts_without_office() -> None:
    names = ("Ida Holm, Professor of Law, Kell University", "Tor Vik, Lecturer in Hydrology, Bray College")
    assert (
        read("".join(f'<meta name="author" content="{name}">' for name in names)).stated.author == "Ida Holm, Tor Vik"
    )
    assert read('<meta name="author" content="Super User">').stated.author is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<div>03.05.2024, 08:10 Uhr</div>", date(2024, 5, 3)),
        ("<div>Kell, 3 de mayo de 2024 - 08:10</div>", date(2024, 5, 3)),
        ("<div>2024年5月3日 8時10分</div>", date(2024, 5, 3)),
        ("<div>Updated: May 4, 2024</div><div>Published: May 3, 2024</div>", date(2024, 5, 3)),
        ("<time><span>May 3, 2024</span><span>4:18 PM</span><span>Updated 3 days ago</span></time>", date(2024, 5, 3)),
        (
            "<ul><li>Ann Lee<li><time datetime=2024-05-03T22:10-05:00>May 3</time><li>Updated 9 hrs ago</ul>",
            date(2024, 5, 3),
        ),
        ("<ul><li><a href=/b>Tram shut</a> <time datetime=2024-05-04>May 4</time></ul>", None),
        ("<div>Updated: May 4, 2024</div>", None),
        ("<div>2024/5/3 5:50</div>", date(2024, 5, 3)),
        ("<time>3-May-2024</time>", date(2024, 5, 3)),
        ("<dl><dt>Date:<dd>May 3, 2024<dt>Source:<dd>Kell University</dl>", date(2024, 5, 3)),
        ("<div>입력 2024.05.03. 08:10</div>", date(2024, 5, 3)),
        ("<time datetime=2024-05-07T10:18:46Z>Publié le 3 mai 2024</time>", date(2024, 5, 3)),
        ("<time datetime=2024-05-03T10:18:46Z>05/03/2024</time>", date(2024, 5, 3)),
        ("<blockquote>A post <time datetime=2024-05-04>on 4 May</time></blockquote>", None),
        ("<ul><li>The law was signed on May 3, 2004<li>The mayor is against it</ul>", None),
        (
            f"<time datetime=2024-05-03>3.5.</time>{'<p>Then.</p>' * 9}<time datetime=2024-05-09>9.5.</time>",
            date(2024, 5, 3),
        ),
        ("<p>The bridge has been shut since May 3, 2024, too.</p>", None),
        ("<div>الجمعة، 3 أيار/مايو 2024، آخر تحديث 14:05</div>", date(2024, 5, 3)),
        ("<div>الجمعة ٣ مايو ٢٠٢٤</div>", date(2024, 5, 3)),
        ("<div>3 мая 2024 г., 08:10</div>", date(2024, 5, 3)),
        ("<div>3 Μαΐου 2024</div>", date(2024, 5, 3)),
        ("<div>3 במאי 2024</div>", date(2024, 5, 3)),
        ("<div>3 मई 2024, 08:10</div>", date(2024, 5, 3)),
        ("<div>3 Mayıs 2024 Cuma</div>", date(2024, 5, 3)),
        ("<div>обновлено 4 мая 2024</div><div>Aktualisiert am 4. Mai 2024</div>", None),
        # In a column of its own, nearer than the day of an event.
        (
            "<hr><div><b>Source</b><br>VERÖFFENTLICHT AM 03.05.2024<div>Tags</div></div>"
            "<ul><li><time datetime=2024-06-18>18.06.2024</time></ul>",
            date(2024, 5, 3),
        ),
        ("<time>3 May 2024</time><hr><div>Published 2 January 2023</div>", date(2024, 5, 3)),
    ],
)
def test_the_printed_day_below_the_headline_is_a_guess(line: str, day: date | None) -> None:
    page = read("", f"<h1>Ferry shut for a month</h1>{line}")
    assert (page.stated.published, page.guessed.published) == (None, day)


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Ida HolmTor Vik", "Ida Holm, Tor Vik"),
        ("Ian McDonald Roe", "Ian McDonald Roe"),
        ("Examiner-Redakteurin Ida Holm", "Ida Holm"),
        ("Par Ida Holm avec AFP", "Ida Holm"),
        ("By Ida Holm Special to the Examiner", "Ida Holm"),
        ("ida-holm", None),
        ("이서연 기자 lee@quaypost.example", "이서연"),
        ("이서연·박도윤 특파원", "이서연, 박도윤"),
        ("本报记者 林小雨", "林小雨"),
        ("田中葵記者", "田中葵"),
        ("作者：林小雨", "林小雨"),
        ("责任编辑：林小雨", None),
        ("Текст: Мария Козлова", "Мария Козлова"),
        ("Penulis: Sari Wulandari", "Sari Wulandari"),
        ("Foto: Ida Holm", None),
        ("Editor: Ida Holm", None),
        ("Geschrieben von Ida Holm", "Ida Holm"),
        ("Escrito por Ana Ruiz", "Ana Ruiz"),
        ("A cura di Ida Rossi", "Ida Rossi"),
        ("Ida von Holm", "Ida von Holm"),
        ("Redazione", None),
    ],
)
def test_names_run_together_labels_jobs_and_agencies_around_a_name(byline: str, author: str | None) -> None:
    assert clean_author(byline) == author


def test_two_linked_or_marked_names_are_two_authors() -> None:
    linked = "<div class='byline'>By <a href='/author/i'>Ida Holm</a><a href='/author/t'>Tor Vik</a></div>"
    marked = "<div><span class='author-name'>Ida Holm</span><span class='author-name'>Tor Vik</span></div>"
    for names in (linked, marked):
        assert read("", f"<h1>Ferry shut for a month</h1>{names}").guessed.author == "Ida Holm, Tor Vik"


AUTHOR = '<meta name="author" content="{}">'


@pytest.mark.parametrize(
    ("stated", "line", "author"),
    [
        # A company.
        ("Quay Post Verlag", "<p>Von <b>Ida Holm</b>, Kell</p>", "Ida Holm"),
        ("Kellmedia", "<div class='byline'>By Ida Holm</div>", "Ida Holm"),
        ("Jan Upload", "<div class='byline'>Por Ida Holm</div>", "Ida Holm"),
        # Further names.
        ("Ida Holm", "<p class='byline'>By Ida Holm and Tor Vik</p>", "Ida Holm, Tor Vik"),
        ("Ida Holm", "<p><a rel='author' href='#'>Ida Holm</a> / <a rel='author'>Tor Vik</a></p>", "Ida Holm, Tor Vik"),
        # The person stated.
        ("Ida Holm, Tor Vik", "<p class='byline'>By Ida Holm</p>", "Ida Holm, Tor Vik"),
        ("Ida Holm", "<div class='byline'>Photographs by Tor Vik</div>", "Ida Holm"),
        ("Ida Holm", "<p class='byline'>By Ida Holm</p><p class='byline'>Comment</p>", "Ida Holm"),
        ("Ida Holm", "<div class='teaser'><p class='byline'>By Ida Holm and Tor Vik</p></div>", "Ida Holm"),
        ("Ida Holm", "<aside><p class='byline'>By Tor Vik</p></aside>", "Ida Holm"),
        ("Ida (I.K.) Holm", "", "Ida (I.K.) Holm"),
        # None.
        ("", "<div><a itemprop='author'><b itemprop='name'>Ida Holm</b></a></div>", "Ida Holm"),
        ("", "<div class='author'><i>kb</i><ul><li>Artikel empfehlen:</ul></div>", None),
        ("", "<div class='byline'><p>By Ida Holm</p><p>Share Article</p></div>", "Ida Holm"),
        ("", "<div class='author'><div>Ida Holm</div><div>Share This</div></div>", "Ida Holm"),
    ],
)
def test_the_printed_byline_completes_the_stated_author_and_replaces_a_company(
    stated: str, line: str, author: str | None
) -> None:
    page = read(SITE + AUTHOR.format(stated) * bool(stated), f"{H1}{line}")
    assert (page.stated.author or page.guessed.author) == author


def test_a_credit_below_the_article_names_its_author_if_nothing_else_does() -> None:
    for credit, author in (
        ("(Reporting by Ida Holm in Kell; Editing by Tor Vik)", "Ida Holm"),
        ("Text: Ida Holm", "Ida Holm"),
        ("Текст: Мария Козлова", "Мария Козлова"),
        ("Photo: Ida Holm", None),
        ("Tickets: Kell Arts Centre", None),
        ("By then the boats had left.", None),
    ):
        page = read_html(f"<title>Ferry</title><h1>Ferry shut for a month</h1>{PROSE * 3}<p>{credit}</p>")
        assert (page.stated.author, page.guessed.author) == (None, author)
