"""Documents other than plain pages: extracted text equals saved and cited text, and sizes are bounded.

The files in `documents/` were written by Chromium (PDF, MHTML), ReportLab (PDF), and pandoc (DOCX, EPUB).
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.linear import limited
from index.corpus.articles import read_article, read_story
from index.corpus.changes import add_remove
from index.corpus.changes.add_remove import add_article, remove_article
from index.corpus.changes.new_article import Incoming, read_incoming
from index.corpus.decoding import decode
from index.corpus.fetch import FetchedPage
from index.corpus.intake import mail, pdf, reader_process, sources, warc, zipped
from index.corpus.intake.document import Document, joined_lines, saved_text
from index.corpus.intake.link_lists import Link, read_links
from index.corpus.intake.mail import read_eml, read_mhtml
from index.corpus.intake.pdf import read_pdf
from index.corpus.intake.reader_process import ReaderProcess
from index.corpus.intake.sources import incoming_from, read_source
from index.corpus.intake.warc import read_warc
from index.corpus.intake.zipped import read_docx, read_epub
from index.corpus.manifest import MANIFEST
from index.corpus.passages import cut
from index.corpus.types import Metadata
from index.errors import ArticleError, FetchError, StorybotError

DOCUMENTS = Path(__file__).parent / "documents"
HEADLINE = "Old bridge in Marlow to close for a year"
PARAGRAPHS = (
    "The city council of Marlow voted nine to four on Tuesday night to close the old stone bridge over the Linn for a "
    "year, after engineers found cracks in two of its five arches.",
    "“We cannot wait for someone to be hurt,” the mayor, Ada Quill, said after the vote. She said that the well-known "
    "bridge, which was built in 1804, would be repaired and not replaced.",
    "The council will meet again on 14 June. Until then, cyclists may still use the bridge.",
)
PAGE = (
    f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    + "</article></body></html>"
)


def only(documents: list[Document]) -> Document:
    (document,) = documents
    return document


def nothing_is_fetched(url: str) -> FetchedPage:
    raise AssertionError(url)


def eml(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in {"From": "Linn Valley Courier <news@v.example>", "Subject": HEADLINE, **headers}.items():
        message[name] = value
    return message


def warc_of(*records: tuple[str, bytes, str], gzipped: bool = True, kind: str = "response") -> bytes:
    """An archive written by warcio: (address, body, Content-Type)."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=gzipped)
    writer.write_record(writer.create_warcinfo_record("crawl.warc", {"software": "a crawler"}))
    for url, body, content_type in records:
        headers = StatusAndHeaders("200 OK", [("Content-Type", content_type)], protocol="HTTP/1.0")
        stamp = {"WARC-Date": "2024-05-08T06:00:00Z"}
        made = writer.create_warc_record(
            url, kind, payload=io.BytesIO(body), http_headers=headers, warc_headers_dict=stamp
        )
        writer.write_record(made)
    return out.getvalue()


def zip_of(files: dict[str, bytes | str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def epub_of(chapters: dict[str, str], **extra: bytes | str) -> bytes:
    """A handmade book, EPUB 2 with a table of contents."""
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    points = "".join(
        f'<navPoint><navLabel><text>Part {n}: {HEADLINE}</text></navLabel><content src="{name}#top"/></navPoint>'
        for n, name in enumerate(chapters)
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>The Marlow papers</dc:title><dc:publisher>Linn Valley Courier</dc:publisher></metadata>"
        f'<manifest>{items}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        f'<spine toc="ncx">{spine}</spine></package>'
    )
    return zip_of(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": package,
            "OEBPS/toc.ncx": f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>',
            **{f"OEBPS/{name}": text for name, text in chapters.items()},
            **extra,
        }
    )


@pytest.mark.parametrize("name", ["chromium.pdf", "reportlab.pdf", "pandoc.docx", "two.epub", "chromium.mhtml"])
def test_documents_of_real_tools_are_read_in_paragraphs(tmp_path: Path, reader: ReaderProcess, name: str) -> None:
    found = read_source(DOCUMENTS / name, reader)
    for document in found:
        assert isinstance(document, Document)
        assert check_spans(tmp_path, document) > 4
    document = found[0]
    assert isinstance(document, Document)
    lines = document.text.strip().split("\n\n")
    assert [text for text in PARAGRAPHS if text in lines] == list(PARAGRAPHS)
    assert document.original == (DOCUMENTS / name).read_bytes()
    stated = document.stated.headline or document.guessed.headline or ""
    assert stated.startswith(HEADLINE)


def test_headers_that_a_browser_prints_are_not_text_but_give_the_address() -> None:
    document = only(read_pdf((DOCUMENTS / "chromium.pdf").read_bytes(), "chromium.pdf"))
    assert document.stated.url == "http://courier.example/2024/05/07/old-bridge.html"
    assert "://" not in document.text
    assert "PM" not in document.text


def test_running_heads_and_page_numbers_are_not_text() -> None:
    document = only(read_pdf((DOCUMENTS / "reportlab.pdf").read_bytes(), "reportlab.pdf"))
    assert "page 1" not in document.text
    assert "Wednesday 8 May 2024" not in document.text
    assert document.text.count(PARAGRAPHS[1]) == 9  # also if a page ends within it


def test_a_scanned_or_encrypted_pdf_is_refused_with_the_reason() -> None:
    with pytest.raises(ArticleError, match="2 pages and no text") as scanned:
        read_pdf((DOCUMENTS / "scan.pdf").read_bytes(), "scan.pdf")
    assert "ocrmypdf" in scanned.value.remedy
    with pytest.raises(ArticleError, match="password"):
        read_pdf((DOCUMENTS / "locked.pdf").read_bytes(), "locked.pdf")


@pytest.mark.parametrize(("empty", "said"), [(1, "1 of its 3 pages has no text"), (2, "2 of its 4 pages have no text")])
def test_a_pdf_says_how_many_pages_may_be_scanned(monkeypatch: pytest.MonkeyPatch, empty: int, said: str) -> None:
    lines = [
        [f"The ferry of Marlow ran again on day {number}.", 72, 500, 700 - 12 * number, 10] for number in range(20)
    ]
    found = {"pages": [lines, lines, *[[]] * empty], "meta": {}}
    monkeypatch.setattr("index.corpus.intake.pdf_lines.pdf_lines", lambda data, most: found)
    (document,) = read_pdf(b"", "a.pdf")
    assert document.remarks == (f"{said} and may be scanned.",)


def test_a_hyphenated_word_is_joined_and_a_compound_keeps_its_hyphen() -> None:
    def line(text: str, base: float) -> list[Any]:
        return [text, 72.0, 500.0, base, 10.0]

    pages = [[pdf._Line(*line(text, 700 - 12 * number)) for number, text in enumerate(
        ["The well-known pier was shut on Tues\xad", "day, and the well\xad", "known ferry of Marl\xad", "ow ran."]
    )]]  # fmt: skip
    assert list(pdf._paragraphs(pages)) == [
        "The well-known pier was shut on Tuesday, and the well-known ferry of Marlow ran."
    ]


def test_each_chapter_of_a_book_is_an_article_titled_by_the_contents() -> None:
    cover = "<html><body><p>Cover</p></body></html>"
    data = epub_of({"cover.xhtml": cover, "a%20b.xhtml": PAGE, "c.xhtml": PAGE.replace("Tuesday", "Friday")})
    with pytest.raises(ArticleError, match="damaged"):
        read_epub(data, "book.epub")  # the spine names a missing file
    data = epub_of({"cover.xhtml": cover, "b.xhtml": PAGE, "c.xhtml": PAGE.replace("Tuesday", "Friday")})
    first, second = read_epub(data, "book.epub")
    assert (first.name, second.name) == ("book-001.txt", "book-002.txt")
    assert second.stated.headline == f"Part 2: {HEADLINE}"
    assert second.stated.outlet == "Linn Valley Courier"
    assert "Friday night" in second.text


def test_a_protected_book_is_refused() -> None:
    locked = '<encryption><CipherReference URI="OEBPS/b.xhtml"/></encryption>'
    with pytest.raises(ArticleError, match="DRM"):
        read_epub(epub_of({"b.xhtml": PAGE}, **{"META-INF/encryption.xml": locked}), "book.epub")


def test_tracked_deletions_are_not_text_and_tracked_insertions_are() -> None:
    from docx.oxml import parse_xml

    document = docx.Document()
    paragraph = document.add_paragraph("The bridge will close ")
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for change in (
        "<w:del {}><w:r><w:delText>in July</w:delText></w:r></w:del>",
        "<w:moveFrom {}><w:r><w:t>in August</w:t></w:r></w:moveFrom>",
        "<w:ins {}><w:r><w:t>in June</w:t></w:r></w:ins>",
    ):
        paragraph._p.append(parse_xml(change.format(space)))
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "June", "1.1 million"
    out = io.BytesIO()
    document.save(out)
    assert only(read_docx(out.getvalue(), "a.docx")).text == "The bridge will close in June\n\nJune | 1.1 million\n"


def test_a_newsletter_is_an_article_of_its_sender_titled_by_its_subject() -> None:
    message = eml(Subject=f"Fwd: {HEADLINE}", Date="Tue, 07 May 2024 21:10:00 +0100")
    message.set_content("A plain part that says little.")
    link = '<a href="https://v.example/n/1?x=2">View this email in your <b>browser</b></a>'
    message.add_alternative(PAGE.replace("<h1>", f"{link}<h1>"), subtype="html")
    document = only(read_eml(bytes(message), "n.eml"))
    assert document.stated == Metadata(
        "Linn Valley Courier", HEADLINE, None, date(2024, 5, 7), "https://v.example/n/1?x=2"
    )
    assert all(text in document.text for text in PARAGRAPHS)


def test_a_plain_mail_is_unwrapped_and_an_attachment_is_not_text() -> None:
    import textwrap

    message = eml()
    message.set_content("\n\n".join(textwrap.fill(text, 72) for text in PARAGRAPHS) + "\n\n- one\n- two\n")
    message.add_attachment("A contract that nobody should cite.", filename="c.txt")
    document = only(read_eml(bytes(message), "n.eml"))
    assert document.text.split("\n\n") == [*PARAGRAPHS, "- one\n- two\n"]


@pytest.mark.parametrize("gzipped", [True, False])
def test_the_pages_of_a_web_archive_are_articles_with_their_addresses(gzipped: bool) -> None:
    frame = "<html><body><p>Ad</p></body></html>"
    data = warc_of(
        ("https://v.example/old", PAGE.encode(), "text/html; charset=utf-8"),
        ("https://v.example/frame", frame.encode(), "text/html"),
        ("https://v.example/i.png", b"\x89PNG", "image/png"),
        ("https://v.example/old", PAGE.replace("Tuesday", "Friday").encode(), "text/html"),
        gzipped=gzipped,
    )
    document = only(read_warc(data, "crawl.warc.gz"))
    assert document.stated.url == "https://v.example/old"
    assert "Friday night" in document.text
    assert document.original_name == "v.example_old.html"
    assert document.fetched is not None
    assert document.fetched.isoformat() == "2024-05-08T06:00:00+00:00"


def test_a_singlefile_page_has_its_address_and_may_be_large(tmp_path: Path) -> None:
    head = "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://v.example/old \n saved date: x\n-->"
    image = f'<img src="data:image/png;base64,{"A" * 11_000_000}">'
    path = tmp_path / "saved.html"
    path.write_text(PAGE.replace("<!DOCTYPE html><html>", head))
    small = read_incoming(path)
    assert small.article.url == "https://v.example/old"
    path.write_text(PAGE.replace("<!DOCTYPE html><html>", head).replace("<h1>", f"{image}<h1>"))
    (large,) = incoming_from(str(path), Metadata(outlet="V"), nothing_is_fetched)
    assert isinstance(large, Incoming)
    assert large.article.url == "https://v.example/old"
    assert large.article.name == "saved.txt"
    assert large.article.text.split() == small.article.text.split()


NETSCAPE = (
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p><DT><H3>News</H3><DL><p>"
    '<DT><A HREF="https://v.example/a" ADD_DATE="1">A title here</A><DT><A HREF="javascript:x">no</A>'
    '<DT><A HREF="https://v.example/b">B</A></DL></DL>'
)
LISTS: dict[str, str] = {
    "bookmarks.html": NETSCAPE,
    "ril_export.html": "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    '<li><a href="https://v.example/a" time_added="1">A title here</a></li>'
    '<li><a href="https://v.example/b" tags="">https://v.example/b</a></li></ul></body></html>',
    "part_000000.csv": "title,url,time_added,tags,status\nA title here,https://v.example/a,1,,unread\n"
    "https://v.example/b,https://v.example/b,2,x|y,archive\n",
    "instapaper.csv": "URL,Title,Selection,Folder,Timestamp\nhttps://v.example/a,A title here,,Unread,1\n"
    'https://v.example/b,B,"two\nlines",Unread,2\n',
    "wallabag.json": json.dumps(
        [
            {"id": 1, "title": "A title here", "url": "https://v.example/a", "content": "<p>x</p>"},
            {"url": "https://v.example/b"},
        ]
    ),
    "readwise.csv": "\ufeffTitle,URL,ID,Document tags,Saved date\nA title here,https://v.example/a,1,[],x\nB,https://v.example/b,2,[],x\n",
    "zotero.csv": '"Key","Author","Title","Publication Title","Url","Date"\n"K","Tanner, Rose","A title here","V",'
    '"https://v.example/a","2024-05-07"\n"L","","B","","https://v.example/b",""\n',
    "csl.json": json.dumps(
        [
            {
                "title": "A title here",
                "URL": "https://v.example/a",
                "container-title": "V",
                "issued": {"date-parts": [[2024, 5, 7]]},
                "author": [{"family": "Tanner", "given": "Rose"}],
            },
            {"URL": "https://v.example/b"},
        ]
    ),
    "zotero.ris": "TY  - NEWS\nTI  - A title here\nUR  - https://v.example/a\nT2  - V\nDA  - 2024/05/07/\nER  - \n"
    "TY  - NEWS\nUR  - https://v.example/b\nER  - \n",
    "zotero.bib": "@article{a,\n\ttitle = {A title here},\n\turl = {https://v.example/a},\n}\n\n@misc{b,\n\turl = {https://v.example/b}\n}\n",
    "Bookmarks": json.dumps(
        {
            "roots": {
                "bookmark_bar": {
                    "children": [
                        {"name": "A title here", "type": "url", "url": "https://v.example/a"},
                        {"children": [{"name": "B", "url": "https://v.example/b"}], "type": "folder"},
                    ]
                }
            }
        }
    ),
    "firefox.json": json.dumps(
        {"children": [{"title": "A title here", "uri": "https://v.example/a"}, {"uri": "https://v.example/b"}]}
    ),
    "links.txt": "https://v.example/a\n\nhttps://v.example/b\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_the_links_of_every_export_are_found_in_order(tmp_path: Path, reader: ReaderProcess, name: str) -> None:
    path = tmp_path / name
    path.write_text(LISTS[name], encoding="utf-8")
    links = [one for one in read_source(path, reader) if isinstance(one, Link)]
    assert [link.url for link in links] == ["https://v.example/a", "https://v.example/b"]
    if name != "links.txt":
        assert links[0].hints.headline == "A title here"
    if name in ("zotero.csv", "csl.json", "zotero.ris"):
        assert (links[0].hints.outlet, links[0].hints.published) == ("V", date(2024, 5, 7))


def test_an_omnivore_archive_is_a_list() -> None:
    part = json.dumps([{"slug": "a", "title": "A title here", "url": "https://v.example/a"}])
    data = zip_of({"metadata_0_to_20.json": part, "content/a.html": PAGE, "highlights/a.md": "x"})
    assert [link.url for link in read_links(data, "export.zip")] == ["https://v.example/a"]


def test_the_pages_of_a_list_are_fetched_and_failures_do_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "zotero.csv"
    path.write_text(LISTS["zotero.csv"])

    def fetch(url: str) -> FetchedPage:
        if url.endswith("b"):
            raise FetchError("It answered 404.", url=url)
        return FetchedPage(url, url, "text/html", PAGE, ".html")

    first, second = incoming_from(str(path), Metadata(), fetch)
    assert isinstance(first, Incoming)
    assert first.article.outlet == "V"  # from the list, as the page lacks it
    assert first.article.headline == "A title here"  # the page only implies another one
    assert isinstance(second, FetchError)


def test_a_folder_is_read_recursively_without_a_browsers_companion_files(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "frame.html").write_text("<p>Ad</p>")
    (tmp_path / "a.txt").write_text(PARAGRAPHS[0])
    (tmp_path / "deep" / "er" / "b.md").write_text(PARAGRAPHS[1])
    (tmp_path / "deep" / "locked.pdf").write_bytes((DOCUMENTS / "locked.pdf").read_bytes())
    (tmp_path / "photo.png").write_bytes(b"x")
    found = list(incoming_from(str(tmp_path), Metadata(outlet="V"), nothing_is_fetched))
    assert [one.article.name for one in found if isinstance(one, Incoming)] == ["a.txt", "b.md"]
    assert [one.article for one in found if isinstance(one, ArticleError)] == ["locked.pdf"]


def written(text: str) -> dict[str, tuple[Callable[[bytes, str], list[Document]], bytes]]:
    """The same text in each format."""
    word = docx.Document()
    for line in text.split("\n"):
        word.add_paragraph(line)
    out = io.BytesIO()
    word.save(out)
    import html

    page = PAGE.replace(
        "</article>", "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n")) + "</article>"
    )
    mail = eml()
    mail.set_content(text)
    mhtml = eml(**{"Snapshot-Content-Location": "https://v.example/a"})
    mhtml.set_content(page, subtype="html")
    return {
        "a.docx": (read_docx, out.getvalue()),
        "a.epub": (read_epub, epub_of({"a.xhtml": page})),
        "a.eml": (read_eml, mail.as_bytes()),
        "a.mhtml": (read_mhtml, mhtml.as_bytes()),
        "a.warc.gz": (read_warc, warc_of(("https://v.example/a", page.encode(), "text/html; charset=utf-8"))),
    }


PROSE = st.text(
    st.characters(blacklist_categories=("Cs", "Cn", "Co", "Cc"), whitelist_characters="\n\t\ufeff\u2028"), min_size=1
).map(lambda text: f"The mayor said so. {text} And she went.")


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=PROSE)
def test_the_spans_of_every_format_are_slices_of_the_saved_text(tmp_path: Path, text: str) -> None:
    for name, (read, data) in written(text).items():
        for document in read(data, name):
            check_spans(tmp_path, document)


def check_spans(folder: Path, document: Document) -> int:
    """Checks the saved file: reading it again gives the text, and every sentence is a slice of it."""
    story = folder / "story"
    story.mkdir(exist_ok=True)
    for path in story.iterdir():
        path.unlink() if path.is_file() else None
    (story / document.name).write_bytes(document.text.encode())
    article, _ = read_article(story, document.name, None)
    assert article.text == document.text
    corpus = cut(read_story(story))
    saved = (story / document.name).read_bytes().decode("utf-8")
    for sentence in corpus.sentences:
        assert corpus.text(sentence) == saved[sentence.start : sentence.end]
        assert corpus.text(sentence).strip()
    return len(corpus.sentences)


@settings(deadline=None)
@given(text=st.text())
def test_saved_text_round_trips(text: str) -> None:
    saved = saved_text(text)
    assert decode(saved.encode()).text == saved if saved else not saved.strip()
    assert saved_text(saved) == saved


@given(text=st.text(st.characters(whitelist_categories=("Ll", "Zs"), whitelist_characters="\n-"), max_size=400))
def test_unwrapping_changes_only_white_space(text: str) -> None:
    assert "".join(joined_lines(text).split()) == "".join(text.split())


def test_the_original_is_kept_once_and_removed_with_the_last_of_its_texts(tmp_path: Path) -> None:
    story = tmp_path / "story"
    story.mkdir()
    source = tmp_path / "two.epub"
    source.write_bytes((DOCUMENTS / "two.epub").read_bytes())
    found = [one for one in incoming_from(str(source), Metadata(), nothing_is_fetched) if isinstance(one, Incoming)]
    added = [add_article(story, one) for one in found]
    assert [one.article.name for one in added] == ["two-001.txt", "two-002.txt"]
    assert 'original = "originals/two.epub"' in added[1].entry
    assert (story / "originals" / "two.epub").read_bytes() == source.read_bytes()
    assert [article.name for article in read_story(story).articles] == ["two-001.txt", "two-002.txt"]
    remove_article(story, "two-001.txt")
    assert (story / "originals" / "two.epub").is_file()
    remove_article(story, "two-002.txt")
    assert not (story / "originals" / "two.epub").exists()
    assert (story / ".removed" / "two.epub").is_file()


@pytest.mark.parametrize("place", ["articles.toml", "first.txt", "../outside.txt", "originals/../articles.toml"])
def test_removing_an_article_removes_nothing_but_its_original(tmp_path: Path, place: str) -> None:
    story = tmp_path / "story"
    story.mkdir()
    (tmp_path / "outside.txt").write_text("x")
    for name in ("first.txt", "second.txt"):
        (story / name).write_text(PARAGRAPHS[0])
    (story / MANIFEST).write_text(
        f'[[article]]\nfile = "first.txt"\noutlet = "V"\n\n[[article]]\nfile = "second.txt"\noriginal = "{place}"\n'
    )
    remove_article(story, "second.txt")
    assert (story / "first.txt").is_file()
    assert (story / MANIFEST).is_file()
    assert (tmp_path / "outside.txt").is_file()


BILLION_LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f"""<!ENTITY a{n} "{f"&a{n - 1 or ''};" * 10}">""" for n in range(1, 10))
    + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


MANY_ATTRIBUTES = f"<html><body><p {' '.join(f'a{n}=b' for n in range(9000))}>x</p></body></html>"
HTML_MAIL = b"From: A <a@b.example>\nSubject: S\nContent-Type: text/html\n\n"


def hostile() -> dict[str, bytes]:
    """Hostile files by name."""
    bomb = zip_of({"META-INF/container.xml": b"0" * 1_000_000, **{f"{n}": b"\0" * 1_000_000 for n in range(9)}})
    good = epub_of({"a.xhtml": PAGE})
    word = io.BytesIO()
    docx.Document().save(word)
    with zipfile.ZipFile(word) as archive:
        parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    body = parts["word/document.xml"]
    assert isinstance(body, bytes)
    text = b"<w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"
    laughing = BILLION_LAUGHS.encode() + body.partition(b"?>")[2].replace(b"<w:body>", text)
    rels = parts["word/_rels/document.xml.rels"]
    assert isinstance(rels, bytes)
    part = "Content-Type: multipart/mixed; boundary=b\n\n"
    nested = part + f"--b\n{part}" * 2100
    return {
        "bomb.epub": bomb,
        "bomb.docx": bomb,
        "bomb.zip": bomb,
        "nowhere.docx": zip_of({**parts, "word/_rels/document.xml.rels": rels.replace(b"Target=", b"Aim=")}),
        "laughing.docx": zip_of({**parts, "word/document.xml": laughing}),
        "laughing.epub": zip_of({"META-INF/container.xml": BILLION_LAUGHS + "<a>&a9;</a>"}),
        "outside.epub": zip_of({"META-INF/container.xml": OUTSIDE + "<a>&x;</a>"}),
        "many.epub": zip_of({str(number): "" for number in range(zipped.MOST_ZIPPED + 1)}),
        "cut.epub": good[: len(good) // 2],
        "cut.pdf": (DOCUMENTS / "chromium.pdf").read_bytes()[:5000],
        "empty.pdf": b"",
        "text.pdf": b"%PDF-1.7 and nothing else",
        "cut.warc.gz": warc_of(("https://v.example/a", PAGE.encode(), "text/html"))[:-200],
        "empty.warc": b"",
        "noise.warc": b"\0\1\2" * 1000,
        "large.warc.gz": warc_of(("https://v.example/a", b"<p>a" + b" " * 11_000_000, "text/html")),
        "nested.eml": b"From: a@b.example\n" + nested.encode(),
        "nothing.eml": b"\0\0\0",
        "deep.json": b"[" * 100_000,
        "long.csv": b"url,title\n" + b'"' * 200_000,
        "none.json": b"[1, 2]",
        "attributes.eml": HTML_MAIL + MANY_ATTRIBUTES.encode(),
        "attributes.mhtml": HTML_MAIL + MANY_ATTRIBUTES.encode(),
        "attributes.html": MANY_ATTRIBUTES.encode() + b" " * 11_000_000,
        "comments.eml": b"From: " + b"(" * 20_000 + b"\nSubject: S\n\nHello.\n",
        "words.eml": b"From: a@b.example\nSubject: " + b"=?utf-8?q?a?= " * 50_000 + b"\n\nHello.\n",
        "itself.epub": zip_of({"META-INF/container.xml": '<a><rootfile full-path="META-INF/container.xml"/></a>'}),
        "spine.epub": epub_of({"a.xhtml": PAGE}, **{"META-INF/container.xml": SPINE_AT, "p.opf": LONG_SPINE}),
        "deep.docx": zip_of({**parts, "word/document.xml": body.replace(b"<w:body>", b"<w:body>" + b"<w:tbl>" * 3000)}),
        "loop.pdf": pdf_of(b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
        "forms.pdf": pdf_of(b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", *doubling_forms(40)),
        "line.warc.gz": inflating(b"WARC/1.0\r\nWARC-Type: response\r\nX: ", b"a", 2**31),
    }


SPINE_AT = '<a><rootfile full-path="p.opf"/></a>'
LONG_SPINE = (
    '<a><item id="i" href="a.xhtml" media-type="application/xhtml+xml"/>' + '<itemref idref="i"/>' * 5000 + "</a>"
)


def pdf_of(*objects: bytes) -> bytes:
    """A PDF whose page tree is the first of these objects, without a cross-reference table."""
    numbered = (b"<< /Type /Catalog /Pages 2 0 R >>", *objects)
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(numbered, 1))
    return b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF"


def doubling_forms(count: int) -> Iterator[bytes]:
    """A page that draws the first of `count` forms, each of which draws the next twice."""

    def drawn(drawing: bytes, following: int, kind: bytes) -> bytes:
        resources = b"/Resources << /XObject << /X %d 0 R >> >>" % following
        return b"<< %s /Length %d %s >>\nstream\n%s\nendstream" % (kind, len(drawing), resources, drawing)

    resources = b"/Resources << /XObject << /X 5 0 R >> >>"
    yield b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R %s >>" % resources
    yield b"<< /Length 5 >>\nstream\n/X Do\nendstream"
    for number in range(count):
        yield drawn(b"/X Do /X Do", 6 + number, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")


def inflating(start: bytes, piece: bytes, size: int) -> bytes:
    """A gzip file that continues with `piece` up to `size` bytes, without compressing that much."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    block = 2**22
    head = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(piece * (block // len(piece))) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + again * (size // block)


def test_hostile_files_are_refused_in_one_sentence_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_process, "MEMORY", 2**29)
    files = hostile()
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    found = list(incoming_from(str(tmp_path), Metadata(outlet="V", headline="H"), nothing_is_fetched))
    assert len(found) == len(files)
    for name, error in zip(sorted(files), found, strict=True):
        assert isinstance(error, StorybotError), name
        assert error.message.startswith(name)
        assert "\n" not in error.message
        assert error.remedy


def test_archives_that_unpack_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "LARGEST_UNPACKED", 8_000_000)
    monkeypatch.setattr(warc, "LARGEST_UNPACKED", 8_000_000)
    data: dict[str, bytes | str] = {str(number): b"\0" * 1_000_000 for number in range(9)}
    for read in (read_epub, read_docx):
        with pytest.raises(ArticleError, match="unpacks to more than"):
            read(zip_of(data), "bomb")
    pages = [(f"https://v.example/{number}", PAGE.encode() + b" " * 1_000_000, "text/html") for number in range(9)]
    with pytest.raises(ArticleError, match="unpacks to more than"):
        read_warc(warc_of(*pages), "bomb")


def test_an_unreadable_page_of_an_archive_does_not_stop_the_others() -> None:
    bad = ("https://v.example/b", MANY_ATTRIBUTES.encode(), "text/html")
    (found,) = read_warc(warc_of(("https://v.example/a", PAGE.encode(), "text/html"), bad), "a.warc.gz")
    assert found.remarks == ("1 of its pages cannot be read and is left out.",)
    (found,) = read_epub(epub_of({"a.xhtml": PAGE, "b.xhtml": MANY_ATTRIBUTES}), "a.epub")
    assert found.remarks == ("1 of its pages cannot be read and is left out.",)


@pytest.mark.parametrize("parts", ["[null, {}, 1]", "[1e999, 1, 1]", '["2024", [], true]', "[2024, 99, 1]"])
def test_an_invalid_date_does_not_affect_its_link(parts: str) -> None:
    data = f'[{{"url": "https://v.example/a", "issued": {{"date-parts": [{parts}]}}}}]'
    assert read_links(data.encode(), "a.json") == (Link("https://v.example/a"),)


def test_the_browser_link_is_searched_in_linear_time() -> None:
    with limited(10):
        source = b'<a href="http://a.b/c" ' * 8000
        with pytest.raises(ArticleError):
            read_eml(HTML_MAIL + source, "a.eml")
        assert mail._in_browser(source.decode() + "> x <a href='http://a.b/d'>Open in browser</a>") == "http://a.b/d"


def docx_of(body: str) -> bytes:
    made = io.BytesIO()
    docx.Document().save(made)
    with zipfile.ZipFile(made) as archive:
        parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    document = parts["word/document.xml"]
    assert isinstance(document, bytes)
    parts["word/document.xml"] = document.replace(b"<w:body>", b"<w:body>" + body.encode(), 1)
    return zip_of(parts)


def test_text_in_nested_tables_and_text_boxes_is_read_once() -> None:
    text = "<w:p><w:r><w:t>Deep inside.</w:t></w:r></w:p>"
    for depth in range(40):
        beside = f"<w:p><w:r><w:t>Level {depth}.</w:t></w:r></w:p>"
        text = f"<w:tbl><w:tr><w:tc>{text}{beside}</w:tc></w:tr></w:tbl>"
    found = only(read_docx(docx_of(text), "a.docx")).text
    assert [found.count(words) for words in ("Deep inside.", "Level 0.", "Level 39.")] == [1, 1, 1]
    boxed = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    compatible = 'xmlns:m="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<m:Choice>{boxed}</m:Choice><m:Fallback>{boxed}</m:Fallback>"
    both = f"<m:AlternateContent {compatible}>{both}</m:AlternateContent>"
    found = only(read_docx(docx_of(f"<w:p><w:r><w:t>Outside.</w:t>{both}</w:r></w:p>"), "a.docx")).text
    assert found == "Outside.\n\nIn the box.\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[ReaderProcess]:
    with closing(ReaderProcess()) as process:
        yield process


def test_a_file_that_takes_too_long_or_kills_its_parser_is_refused_and_the_next_is_read(
    reader: ReaderProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 300_000
    monkeypatch.setattr(reader_process, "SECONDS", 0.2)
    with pytest.raises(ArticleError, match=r"slow\.eml cannot be read within 0\.2 s and 3 GiB of memory"):
        reader.read(".eml", slow, "slow.eml")
    monkeypatch.setattr(reader_process, "SECONDS", 60.0)
    reader.read(".eml", bytes(eml(To="a@b.example")) + b"Hello", "good.eml")
    running = reader._process
    assert running is not None
    running.kill()
    with pytest.raises(ArticleError, match="cannot be read within"):
        reader.read(".eml", slow, "killed.eml")
    assert reader.read(".txt", b"https://v.example/a\n", "links.txt") == [Link("https://v.example/a")]


def test_a_pdf_with_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    with pytest.raises(ArticleError, match="has 2 pages; 1 are read"):
        read_pdf((DOCUMENTS / "scan.pdf").read_bytes(), "scan.pdf")


def test_an_archive_with_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "MOST_DOCUMENTS", 1)
    data = warc_of(*((f"https://v.example/{n}", PAGE.encode(), "text/html") for n in range(2)))
    with pytest.raises(ArticleError, match="more than 1 pages"):
        read_warc(data, "a.warc")


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST_ORIGINAL", 2**20)
    with (tmp_path / "a.pdf").open("wb") as file:
        file.truncate(50 * 2**30)
    with pytest.raises(ArticleError, match="larger than 1 MB"):
        read_source(tmp_path / "a.pdf")


def test_many_articles_are_added_without_reading_the_story_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = add_remove.known_texts(tmp_path)
    monkeypatch.setattr(add_remove, "read_story", nothing_is_fetched)
    for number in range(3):
        path = tmp_path / ".source.txt"
        path.write_text(f"{PARAGRAPHS[0]} {number}")
        add_article(tmp_path, read_incoming(path, Metadata(outlet="V", headline="H")), known)
    assert len(known) == 3


def test_a_document_at_an_address_is_extracted_and_keeps_that_address() -> None:
    data = (DOCUMENTS / "reportlab.pdf").read_bytes()
    url = "https://v.example/papers/report%20one.pdf"

    def fetch(asked: str) -> FetchedPage:
        return FetchedPage(asked, url, "application/pdf", "", ".pdf", data=data)

    (found,) = incoming_from("https://v.example/r", Metadata(outlet="V"), fetch)
    assert isinstance(found, Incoming)
    assert (found.article.name, found.article.url) == ("v.example_report-one.txt", url)
    assert found.original == data
    assert found.fetched is not None
