"""The parsers of untrusted bytes, each as a function that takes any bytes and raises if the parser is at fault."""

from __future__ import annotations

import json
import logging
import random
import re
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bench.linear import PAGE, TEXT
from bot.cards import custom_ids
from index.answer.as_json import dumps
from index.answer.intent import ReadIntent
from index.answer.results import Decline, Question
from index.cli.batch import answered_lines
from index.corpus.articles import read_article
from index.corpus.changes.manifest_text import without_entry
from index.corpus.follow.listings_of_links import read_listing
from index.corpus.intake.link_lists import LIST_SUFFIXES, read_links
from index.corpus.manifest import parse_manifest
from index.corpus.metadata.front_matter import front_matter_end, read_front_matter
from index.corpus.metadata_values import is_web_address, same_page
from index.corpus.passages import cut
from index.corpus.types import Outlet, StoryFiles
from index.errors import ArticleError, ManifestError
from index.facts.analyse_article import read
from index.story import Response

Target = Callable[[bytes], None]
LIST_KINDS = sorted({*LIST_SUFFIXES, ".html", ".txt"} - {".zip"})
SUFFIXES = (".txt", ".md", ".html")
TEMPLATES = (
    custom_ids.CONTEXT, custom_ids.MORE, custom_ids.NEAREST, custom_ids.RATE, custom_ids.OTHERWISE, custom_ids.TURN,
    custom_ids.JUMP, custom_ids.DELETE, custom_ids.ASK_AGAIN, custom_ids.REASON, custom_ids.SHORTENED,
    custom_ids.EARLIER, custom_ids.PROOF, custom_ids.STOP_WATCH,
)  # fmt: skip


class _Raises(logging.Handler):
    """Turns errors that a rebuild survives by logging into faults."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            raise record.exc_info[1]


@contextmanager
def _nothing_survived() -> Iterator[None]:
    handler = _Raises()
    loggers = [logging.getLogger(name) for name in ("index.facts.analyse_article", "index.corpus.passages")]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)


@_nothing_survived()
def page(data: bytes) -> None:
    """A saved page of each kind: it is refused, or each span is within its text and its facts can be serialised."""
    if not data:
        return
    with tempfile.TemporaryDirectory() as folder:
        name = f"a{SUFFIXES[data[0] % len(SUFFIXES)]}"
        (Path(folder) / name).write_bytes(data[1:])
        try:
            article, _ = read_article(Path(folder), name, None)
        except ArticleError:
            return
    outlet = Outlet(article.outlet)
    corpus = cut(StoryFiles("t", (outlet,), (article,)))
    last = 0
    for sentence in corpus.sentences:
        assert last <= sentence.start < sentence.end <= len(article.text)
        assert article.text[sentence.start : sentence.end].strip() == article.text[sentence.start : sentence.end]
        last = sentence.end
    assert sum(passage.last - passage.first for passage in corpus.passages) == len(corpus.sentences)
    for quotation in read(corpus).quotations:
        assert 0 <= quotation.start < quotation.end <= len(article.text)
    article.text.encode()


def front_matter(data: bytes) -> None:
    """YAML front matter: refused with a ValueError, or read."""
    text = f"---\n{data.decode('utf-8', 'replace')}\n---\nThe council met.\n"
    try:
        stated, end = read_front_matter(text)
    except ValueError:
        return
    assert end == front_matter_end(text)
    for value in (stated.headline, stated.author, stated.outlet, stated.url):
        assert value is None or ("\n" not in value and value.encode())


def manifest(data: bytes) -> None:
    """A manifest: faults are findings, and an entry can be removed or the removal is refused."""
    text = data.decode("utf-8", "replace")
    found = parse_manifest(text)
    assert len({entry.file for entry in found.entries}) == len(found.entries)
    for finding in found.findings:
        assert finding.message.encode("utf-8", "surrogatepass")
    for entry in found.entries[:1]:
        try:
            rest = without_entry(text, entry.file)
            tomllib.loads(rest)
        except (ManifestError, tomllib.TOMLDecodeError, ValueError, RecursionError):
            continue


class _Declines:
    """Answers nothing."""

    def respond(self, question: Question) -> Response:
        return Response(ReadIntent("question", question.text), "", Decline(question, 0.0, "g", "not_covered", 0))


def batch(data: bytes) -> None:
    """The lines of a batch: each gives one printable line of JSON."""
    lines = [line.decode("utf-8", "replace") for line in data.split(b"\n")]
    given = sum(bool(line.strip()) for line in lines)
    answers = list(answered_lines(_Declines(), lines, Question("")))
    assert len(answers) == given
    for answer in answers:
        assert json.loads(dumps(answer).encode())
        assert "should not" not in str(answer.get("error", ""))


def links(data: bytes) -> None:
    """An exported list of links: refused, or each of its links is an address."""
    if not data:
        return
    name = f"a{LIST_KINDS[data[0] % len(LIST_KINDS)]}"
    try:
        found = read_links(data[1:], name)
    except ArticleError:
        return
    for link in found:
        assert is_web_address(link.url)
        assert link.hints.headline is None or link.hints.headline.encode()


def listing(data: bytes) -> None:
    """A feed, sitemap or front page: it lists distinct addresses, whatever it contains."""
    pages = read_listing(data.decode("utf-8", "replace"), "https://a.example/feed").pages
    assert len({same_page(one.url) for one in pages}) == len(pages)
    assert all(is_web_address(one.url) for one in pages)


def custom_id(data: bytes) -> None:
    """The id of a pressed button: it matches one template and can be parsed, or matches none."""
    text = data.decode("utf-8", "replace")[: custom_ids.LONGEST]
    matches = [found for template in TEMPLATES if (found := re.fullmatch(template, text))]
    assert len(matches) <= 1
    for found in matches:
        carried = found.groupdict()
        assert 0 <= int(carried.get("page") or 0) < 1_000_000
        assert 0 <= int(carried.get("asker") or carried.get("message") or "0", 36) < 36**14
        assert all(0 <= place.start <= place.end for place in custom_ids.places(carried.get("places")))


TARGETS: Mapping[str, Target] = {
    "page": page,
    "front-matter": front_matter,
    "manifest": manifest,
    "batch": batch,
    "links": links,
    "listing": listing,
    "custom-id": custom_id,
}
SEEDS: Mapping[str, tuple[bytes, ...]] = {
    "page": tuple(
        bytes([kind]) + (piece * 9).encode() for kind, pieces in ((0, TEXT), (2, PAGE)) for piece in pieces.values()
    ),
    "front-matter": (
        b"title: A\nauthor: [B, C]\ndate: 2018-04-27\nurl: https://a.example/b",
        b"a: &a [*a]",
        b"a: {b: [c, 'd']}\n<<: {e: f}",
        b"a: |\n  b\nc: >\n  d",
        b"? a\n: b",
        b"a: !!binary aGk=",
        b"date: 2018-04-27T10:00:00+02:00",
        b"a: 0x1f\nb: 1:2:3",
    ),
    "manifest": (
        b'[story]\ntitle = "A"\n[[outlet]]\nname = "B"\naliases = ["C"]\nboilerplate = ["^Ad", "(a+)+$"]\n',
        b'[[article]]\nfile = "a.txt"\noutlet = "B"\npublished = 2018-04-27\n# c\n',
        b'[[article]]\nfile = "a.txt"\nurl = "https://a.example/b"\ninferred = ["author"]\n# c\n',
        b'article = [{file = "a.txt"}]\n',
        b"a.b.c = 1\n[a]\n",
        b'x = """\n[[article]]\n"""\n',
    ),
    "batch": (
        b'{"id": "a", "question": "who?"}\n{"id": 2, "question": "and?", "follows": "a"}',
        b'{"question": "\\ud800", "id": "\\udfff"}\n[1]\n{',
        b'{"id": 1e400, "question": ""}',
        b'{"id": null, "question": "q", "follows": true}',
    ),
    "links": (
        b"2url,title\nhttps://a.example/b,C\n",
        b'5[{"url": "https://a.example/b", "children": [{"uri": "http://[::1"}]}]',
        b'4<!DOCTYPE NETSCAPE-Bookmark-file-1><A HREF="https://a.example/">B</A>',
        b"7UR  - https://a.example/b\nER  - \n",
        b"1@misc{a,\n url = {https://a.example/b}\n}\n",
        b'5{"issued": {"date-parts": [[2024, 5, 2]]}, "url": "https://a"}',
    ),
    "listing": (
        b"<rss><item><link>https://a.example/b</link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate></item></rss>",
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/></entry></feed>',
        b'{"items": [{"url": "/a", "title": "b", "date_published": "2024-05-07"}]}',
        b"<urlset><url><loc>https://a.example:99999/b?utm_a=c&d</loc><lastmod>2024-05-07</lastmod></url></urlset>",
        b'<html><a href="/a">one two three four</a><a href="//[a">one two three four</a></html>',
    ),
    "custom-id": (
        b"story:c:0123456789ab:z",
        b"story:m:0123456789ab:1.2.zz",
        b"story:r:u:a:0123456789ab:",
        b"story:s:12",
        b"story:o:0123456789ab:1:2",
        b"story:x:d:0123456789ab:0",
        b"story:w:0123456789ab:.",
        b"story:t",
        b"story:c:AbC-_0AbC-_0z9-1a",
        b"story:r:d:x:0123456789ab:AbC-_0AbC-_0z9-1a.AbC-_0AbC-_00-0",
        b"story:p:d0123456789ab:f3",
        b"story:p:oAbC-_0:n12",
        b"story:j:s:4",
        b"story:k:0123456789abcdefABCD-_",
        b"story:a:zz:AbC-_0AbC-_",
        b"story:q:1",
        b"story:d:zz",
    ),
}


def mutated(name: str, chosen: random.Random) -> Iterator[bytes]:
    """Yields mutated inputs for a target indefinitely: its seeds, cut, spliced, repeated and with bytes changed."""
    seeds = SEEDS[name]
    while True:
        data = bytearray(chosen.choice(seeds))
        for _ in range(chosen.randint(0, 6)):
            place, other = chosen.randrange(len(data) + 1), chosen.choice(seeds)
            kind = chosen.randrange(5)
            if kind == 0:
                data[place:place] = other[chosen.randrange(len(other)) :]
            elif kind == 1:
                del data[place : place + chosen.randint(1, 8)]
            elif kind == 2:
                data[place:place] = bytes(chosen.randrange(256) for _ in range(chosen.randint(1, 3)))
            elif kind == 3:
                data[place:place] = data[place : place + 12] * chosen.randint(1, 20)
            else:
                data[place:place] = chosen.choice(["\0", "\ud800", "\u202e", "“", "１", "\r", "\x85"]).encode(
                    "utf-8", "surrogatepass"
                )
        yield bytes(data[:6000])
