"""Fetching a page: what comes back, and all that is refused. Uses a real server on this machine."""

from __future__ import annotations

import asyncio
import gzip
import ipaddress
import socket
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

import index.corpus.fetch as fetch_module
from index.corpus.fetch import DOCUMENT_TYPES, FetchConditions, FetchedPage, FetchLimits, fetch_page, is_public
from index.errors import FetchError, PageUnchanged

PAGE = "<html><head><meta charset='utf-8'><title>Déjà vu</title></head><body><p>“Yes.”</p></body></html>"
QUICK = FetchLimits(size=100_000, seconds=60.0, redirects=3)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@cache
def bomb() -> bytes:
    return gzip.compress(b"a" * 50_000_000)


async def endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/html"})
    await response.prepare(request)
    try:
        while True:
            await response.write(b"a" * 65536)
    except ConnectionResetError:
        return response


async def slow(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/html"})
    await response.prepare(request)
    for _ in range(200):
        await response.write(b"a")
        await asyncio.sleep(0.05)
    return response


def answer(body: bytes, content_type: str | None = "text/html", **headers: str) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        if content_type:
            given["Content-Type"] = content_type
        return web.Response(body=body, headers=given)

    return handler


async def conditional(request: web.Request) -> web.Response:
    if request.headers.get("If-None-Match") == '"1"' or "If-Modified-Since" in request.headers:
        return web.Response(status=304)
    return web.Response(text="x", content_type="text/html", headers={"ETag": '"1"', "Last-Modified": "then"})


async def later(request: web.Request) -> web.Response:
    return web.Response(status=429, headers={"Retry-After": request.query.get("after", "")})


def redirect(target: str, status: int = 302) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": target})

    return handler


@pytest_asyncio.fixture
async def server() -> AsyncIterator[TestServer]:
    app = web.Application()
    get = app.router.add_get
    get("/page", answer(PAGE.encode()))
    get("/latin", answer("<p>café “x”</p>".encode("cp1252"), "text/html; charset=windows-1252"))
    get("/lying", answer(PAGE.encode("cp1252"), "text/html; charset=utf-8"))
    get("/text", answer(b"Plain.", "text/plain"))
    get("/pdf", answer(b"%PDF-1.7 \xff", "application/pdf"))
    get("/known", conditional)
    get("/later", later)
    get("/markdown", answer(b"# Plain", "text/markdown; charset=utf-8"))
    get("/gzip", answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip"))
    get("/deflate", answer(zlib.compress(PAGE.encode()), Content_Encoding="deflate"))
    get("/cut", answer(gzip.compress(PAGE.encode())[:40], Content_Encoding="gzip"))
    get("/bomb", answer(bomb(), Content_Encoding="gzip"))
    get("/brotli", answer(b"xyz", Content_Encoding="br"))
    get("/large", answer(b"a" * 200_000))
    get("/pdf", answer(b"%PDF", "application/pdf"))
    get("/untyped", answer(b"x", "application/octet-stream"))
    get("/binary", answer(b"\0\1\2" * 99))
    get("/endless", endless)
    get("/slow", slow)
    get("/moved", redirect("/page", 301))
    get("/loop", redirect("/loop"))
    get("/to-file", redirect("file:///etc/passwd"))
    get("/to-metadata", redirect("http://169.254.169.254/latest/meta-data/"))
    get("/to-private", redirect("http://10.0.0.1/"))
    get("/to-circled", redirect("http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/"))
    get("/to-full-width", redirect("//１０.０.０.１/"))
    get("/to-name", redirect("http://rebind.example/page"))
    made = TestServer(app)
    await made.start_server()
    try:
        yield made
    finally:
        await made.close()


async def fetch(server: TestServer, path: str, limits: FetchLimits = QUICK) -> FetchedPage:
    return await fetch_page(str(server.make_url(path)), limits=limits, allow_loopback=True)


async def test_a_page_is_fetched_and_decoded(server: TestServer) -> None:
    page = await fetch(server, "/page")
    assert (page.text, page.content_type, page.suffix) == (PAGE, "text/html", ".html")
    assert page.url == page.asked


@pytest.mark.parametrize(
    ("path", "text", "suffix"),
    [
        ("/latin", "<p>café “x”</p>", ".html"),
        ("/lying", PAGE, ".html"),
        ("/text", "Plain.", ".txt"),
        ("/markdown", "# Plain", ".md"),
        ("/gzip", PAGE, ".html"),
        ("/deflate", PAGE, ".html"),
    ],
)
async def test_each_kind_of_page_and_compression_is_read(server: TestServer, path: str, text: str, suffix: str) -> None:
    page = await fetch(server, path)
    assert (page.text, page.suffix) == (text, suffix)


async def test_a_redirect_is_followed_and_the_final_address_kept(server: TestServer) -> None:
    page = await fetch(server, "/moved")
    assert page.url.endswith("/page")
    assert page.asked.endswith("/moved")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/large", "larger than 100,000 bytes"),
        ("/bomb", "larger than 100,000 bytes"),
        ("/endless", "larger than 100,000 bytes"),
        ("/pdf", "not a page of text (application/pdf)"),
        ("/untyped", "not a page of text"),
        ("/brotli", "unsupported compression"),
        ("/binary", "not text"),
        ("/cut", "cannot be fetched"),
        ("/missing", "answered 404"),
        ("/loop", "redirects more than 3 times"),
        ("/to-file", "Only http and https"),
        ("/to-metadata", "not a public address"),
        ("/to-private", "not a public address"),
        ("/to-circled", "not a public address"),
        ("/to-full-width", "not a public address"),
    ],
)
async def test_a_response_beyond_a_limit_or_of_another_type_is_refused(
    server: TestServer, path: str, said: str
) -> None:
    with pytest.raises(FetchError) as error:
        await fetch(server, path)
    assert said in error.value.message
    assert error.value.url.endswith(path)
    assert error.value.remedy


async def test_a_page_that_arrives_too_slowly_is_abandoned(server: TestServer) -> None:
    with pytest.raises(FetchError, match=r"within 0\.4 s"):
        await fetch(server, "/slow", FetchLimits(seconds=0.4))


async def test_this_machine_is_refused_without_explicit_permission(server: TestServer) -> None:
    for host in (
        "127.0.0.1",
        "localhost",
        "127.1",
        "2130706433",
        "0x7f000001",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
        "１２７.０.０.１",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "127．0．0．1",
        "127｡0｡0｡1",
        "𝟏𝟐𝟕.𝟎.𝟎.𝟏",
        "¹²⁷.₀.₀.₁",
        "ｌｏｃａｌｈｏｓｔ",
        "loca\u00adlhost",
        "127.0.0.1.",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:0:0:1]",
        "[64:ff9b::7f00:1]",
    ):
        with pytest.raises(FetchError):
            await fetch_page(f"http://{host}:{server.port}/page", limits=QUICK)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.org/x",
        "gopher://example.org/",
        "data:text/html,hello",
        "javascript:alert(1)",
        "//example.org/x",
        "example.org",
        "",
        "http://",
        "http://user:secret@example.org/",
        "http://:secret@example.org/",
        "http://exa mple.org/",
        "http://example.org/\r\nX: y",
        "http://[::1",
        "http://example.org:99999/",
        "https://" + "a" * 5000,
    ],
)
async def test_an_address_that_is_not_public_is_refused_before_anything_is_sent(url: str) -> None:
    with pytest.raises(FetchError) as error:
        await fetch_page(url, limits=QUICK)
    assert "secret" not in str(error.value)


async def test_a_name_of_a_private_address_is_refused(server: TestServer, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [[("93.184.215.14", 80), ("10.0.0.7", 80)], [("fd00::1", 80)], [("::ffff:192.168.1.1", 80)]]
    loop = asyncio.get_running_loop()
    for found in answers:

        async def resolve(*_: object, found: list[tuple[str, int]] = found, **__: object) -> list[Any]:
            return [
                (socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))
                for host, port in found
            ]

        monkeypatch.setattr(loop, "getaddrinfo", resolve)
        with pytest.raises(FetchError, match="not a public address"):
            await fetch_page("http://rebind.example/page", limits=QUICK)


async def test_a_name_is_resolved_once_and_the_checked_address_is_used(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    loop = asyncio.get_running_loop()
    real = loop.getaddrinfo

    async def resolve(host: str, port: int, **more: int) -> list[Any]:
        if host == "rebind.example":
            asked.append(host)
            # A second resolution would return a refused address.
            place = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port))]
        return await real(host, port, **more)

    monkeypatch.setattr(loop, "getaddrinfo", resolve)
    page = await fetch_page(f"http://rebind.example:{server.port}/page", limits=QUICK, allow_loopback=True)
    assert page.text == PAGE
    assert asked == ["rebind.example"]


async def test_a_redirect_is_resolved_and_checked_again(server: TestServer, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()

    async def resolve(host: str, port: int, **_: object) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.168.0.1", port))]

    monkeypatch.setattr(loop, "getaddrinfo", resolve)
    with pytest.raises(FetchError, match=r"rebind\.example resolves to 192\.168\.0\.1"):
        await fetch(server, "/to-name")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "::127.0.0.1",
        "2001:0:0:0:0:0:f5ff:fffe",
        "fec0::1",
        "feff::1",
        "3fff::1",
        "3fff:fff::1",
        "5f00::1",
        "4000::1",
        "100::1",
        "100:0:0:1::1",
        "2001:20::1",
        "2001:30::1",
        "192.0.0.8",
        "192.88.99.1",
        "fd00::1",
        "::ffff:0:0",
        "1::1",
        "64:ff9b:1::808:808",
        "64:ff9b:1:7f00:0:100:808:808",
        "2001:0:808:808::f7f7:f7f7",
    ],
)
def test_no_private_address_passes_in_any_notation(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07::1", "64:ff9b::808:808"])
def test_public_addresses_pass(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


def test_permission_for_loopback_covers_only_loopback() -> None:
    assert is_public(ipaddress.ip_address("127.0.0.1"), allow_loopback=True)
    assert not is_public(ipaddress.ip_address("10.0.0.1"), allow_loopback=True)


async def test_the_connected_address_is_checked_however_it_was_obtained(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if neither the text of the address nor the resolver is suspicious."""
    monkeypatch.setattr(fetch_module, "_checked_url", lambda url, **_: URL(url))
    with pytest.raises(FetchError, match="not a public address"):
        await fetch_page(f"http://127.0.0.1:{server.port}/page", limits=QUICK)


async def test_decoding_counts_towards_the_time_limit(server: TestServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(*_: object) -> str:
        time.sleep(1.0)
        return "x"

    monkeypatch.setattr(fetch_module, "_decoded", slowly)
    with pytest.raises(FetchError, match=r"within 0\.4 s"):
        await fetch(server, "/page", FetchLimits(seconds=0.4))


@pytest.mark.parametrize("charset", ["idna", "punycode", "unicode_escape", "undefined", "hex", "utf-7", "x" * 500])
async def test_an_unknown_charset_is_not_used(charset: str) -> None:
    assert fetch_module._decoded(PAGE.encode(), charset, "text/html", "http://example.org/") == PAGE


async def test_a_document_is_fetched_only_on_request(server: TestServer) -> None:
    url = str(server.make_url("/pdf"))
    with pytest.raises(FetchError, match="not a page of text"):
        await fetch_page(url, limits=QUICK, allow_loopback=True)
    page = await fetch_page(url, limits=QUICK, allow_loopback=True, conditions=FetchConditions(DOCUMENT_TYPES))
    assert (page.data, page.text, page.suffix) == (b"%PDF-1.7 \xff", "", ".pdf")


async def test_an_unchanged_page_is_not_sent_again(server: TestServer) -> None:
    url = str(server.make_url("/known"))
    page = await fetch_page(url, limits=QUICK, allow_loopback=True)
    assert (page.etag, page.last_modified) == ('"1"', "then")
    for conditions in (FetchConditions(etag=page.etag), FetchConditions(last_modified=page.last_modified)):
        with pytest.raises(PageUnchanged):
            await fetch_page(url, limits=QUICK, allow_loopback=True, conditions=conditions)


@pytest.mark.parametrize(
    ("after", "seconds"),
    [("120", 120), ("²", 0), ("", 0), ("soon", 0), ("9" * 40, 30 * 86400), ("Tue, 07 May 2024 10:00:00 GMT", 0)],
)
async def test_retry_after_is_reported(server: TestServer, after: str, seconds: int) -> None:
    with pytest.raises(FetchError) as error:
        await fetch_page(str(server.make_url("/later").with_query(after=after)), limits=QUICK, allow_loopback=True)
    assert (error.value.status, error.value.retry_after) == (429, seconds)


@asynccontextmanager
async def raw_server(answered: bytes) -> AsyncIterator[str]:
    """A server that sends exactly these bytes; returns its address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answered)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"


BODY = b"Content-Length: 1\r\n\r\nx"


@pytest.mark.parametrize(
    "answered",
    [
        b'200 OK\r\nContent-Type: text/html\r\nETag: "\xff\xfe"\r\nLast-Modified: \xe9\x1b[31m\r\n' + BODY,
        b"200 OK\r\nContent-Type: app/\xff\x1b[31m\r\n" + BODY,
        b"200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \xff\x1b[31m\r\n" + BODY,
        b"302 Found\r\nLocation: ftp://\xff\xe2\x80\xae/\r\nContent-Length: 0\r\n\r\n",
        b"302 Found\r\nLocation: http://ex\xc2\x9bample/\r\nContent-Length: 0\r\n\r\n",
        b"302 Found\r\nLocation: http://:secret@127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=["conditions", "kind", "compression", "scheme", "host", "password"],
)
async def test_unprintable_bytes_of_a_header_are_neither_shown_nor_kept(answered: bytes) -> None:
    async with raw_server(b"HTTP/1.1 " + answered) as url:
        try:
            page = await fetch_page(url, limits=QUICK, allow_loopback=True)
            said = page.etag + page.last_modified
            assert said == ""
        except FetchError as error:
            said = error.message
            assert "secret" not in said
            assert "Connect" not in said  # nothing was sent to the target
    assert said.isprintable()
    said.encode()
