"""Fetches one public web page, for `storybot add URL` and for followed sources.

Access is decided by the IP address of each connection, again for every redirect, however the host is spelled and
whatever its name resolves to a moment later (DNS rebinding). Bytes are counted after decompression, and one time limit
covers everything up to the decoded text.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from index.corpus.decoding import Undecodable, decode, known_charset
from index.errors import FetchError, PageUnchanged

if TYPE_CHECKING:
    import aiohttp
    from aiohttp.abc import AbstractResolver
    from yarl import URL

# The file suffix for each kind of page.
CONTENT_TYPES: Mapping[str, str] = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
}
# Document types that `storybot add URL` accepts besides pages of text.
DOCUMENT_TYPES: Mapping[str, str] = {
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAVE_BY_HAND = "Save the page from a browser and add the file instead."
_HEADERS = {
    "User-Agent": "storybot (saves one article on its owner's request)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,text/markdown;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
AddressInfo = tuple[int, int, int, str, tuple[Any, ...]]  # as getaddrinfo gives it
# Carries an IPv4 address in its last 32 bits. 64:ff9b:1::/48 is for translation within a network, so it is not public.
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# All IPv6 allocated for the public internet, without special networks that some Python versions do not know.
# https://www.iana.org/assignments/ipv6-unicast-address-assignments
_PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
_NOT_PUBLIC = (
    ipaddress.IPv6Network("2001::/23"),  # protocol assignments; none serves pages
    ipaddress.IPv6Network("2001:db8::/32"),
    ipaddress.IPv6Network("3fff::/20"),
    ipaddress.IPv4Network("192.0.0.0/24"),
    ipaddress.IPv4Network("192.88.99.0/24"),
)


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Bounds of one fetch: `size` in bytes after decompression, `seconds` in total, redirects included."""

    size: int = 10 * 2**20
    seconds: float = 20.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """A fetched page: `url` is its final address, `suffix` the file type to save it as.

    `data` holds content that is not text (such as a PDF); `text` is empty then.
    """

    asked: str
    url: str
    content_type: str
    text: str
    suffix: str
    etag: str = ""
    last_modified: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class FetchConditions:
    """Conditions of a request.

    `kinds` maps accepted content types to file suffixes; None accepts any type as text. `etag` and `last_modified` are
    those of the last fetch: an unchanged page is not sent again.
    """

    kinds: Mapping[str, str] | None = field(default_factory=lambda: CONTENT_TYPES)
    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        """Returns the conditions as request headers."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


_LOCAL_NAMES = (".localhost", ".local", ".internal", ".home.arpa")


def fetch_source(url: str) -> FetchedPage:
    """Fetches the page or document at an address, for a thread without an event loop; raises as `fetch_page`."""
    return asyncio.run(fetch_page(url, conditions=FetchConditions({**CONTENT_TYPES, **DOCUMENT_TYPES})))


class _Refused(OSError):
    """A name resolves to an address that must not be fetched; an OSError, so that aiohttp passes it on."""


async def fetch_page(
    url: str,
    *,
    limits: FetchLimits | None = None,
    allow_loopback: bool = False,
    conditions: FetchConditions | None = None,
) -> FetchedPage:
    """Fetches the page at `url` and decodes it.

    `allow_loopback` is only for tests, whose server has no other address.

    Raises:
        PageUnchanged: the page is the one that `conditions` describes as already fetched.
        FetchError: the address is refused, a limit is exceeded, or there is no page of text.
    """
    import aiohttp  # 0.2 s, needed only to fetch

    limits = limits or FetchLimits()
    connector = aiohttp.TCPConnector(
        resolver=_public_resolver(allow_loopback),
        socket_factory=_public_sockets(allow_loopback),
        use_dns_cache=False,
        limit=1,
    )
    try:
        async with (
            asyncio.timeout(limits.seconds),
            aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=limits.seconds),
                trust_env=False,  # a proxy would connect for us and bypass every check
                auto_decompress=False,
                max_line_size=16384,
            ) as session,
        ):
            return await _follow(session, url, limits, allow_loopback, conditions or FetchConditions())
    except TimeoutError:
        raise FetchError(
            f"{_display_url(url)} did not answer within {limits.seconds:g} s.", url=url, remedy=_SAVE_BY_HAND
        ) from None
    except aiohttp.ClientConnectorError as error:
        cause = error.os_error
        reason = str(cause) if isinstance(cause, _Refused) else (cause.strerror or type(cause).__name__)
        raise FetchError(f"{_display_url(url)} cannot be fetched: {reason}.", url=url, remedy=_SAVE_BY_HAND) from None
    except (aiohttp.ClientError, zlib.error, ValueError, OSError) as error:
        message = f"{_display_url(url)} cannot be fetched: {type(error).__name__}."
        raise FetchError(message, url=url, remedy=_SAVE_BY_HAND) from error


async def _follow(
    session: aiohttp.ClientSession, url: str, limits: FetchLimits, allow_loopback: bool, conditions: FetchConditions
) -> FetchedPage:
    here = _checked_url(url, asked=url, allow_loopback=allow_loopback)
    for _ in range(limits.redirects + 1):
        async with session.get(here, headers={**_HEADERS, **conditions.headers()}, allow_redirects=False) as response:
            if response.status in _REDIRECTS and (location := response.headers.get("Location")):
                here = _checked_url(location, asked=url, allow_loopback=allow_loopback, base=here)
                continue
            if response.status == 304:
                raise PageUnchanged(f"{_display_url(str(here))} has not changed.", url=url, status=304)
            if response.status != 200:
                message = f"{_display_url(str(here))} answered {response.status}."
                wait = _seconds(response.headers.get("Retry-After", ""))
                raise FetchError(message, url=url, remedy=_SAVE_BY_HAND, status=response.status, retry_after=wait)
            kind = _printable(response.headers.get("Content-Type", "")).partition(";")[0].strip().lower()
            suffix = ".txt" if conditions.kinds is None else conditions.kinds.get(kind)
            if suffix is None:
                message = f"{_display_url(str(here))} is not a page of text ({kind[:60] or 'no content type'})."
                raise FetchError(message, url=url, remedy=_SAVE_BY_HAND)
            data = await _body(response, url, limits)
            if suffix in DOCUMENT_TYPES.values():
                return FetchedPage(url, str(here), kind, "", suffix, data=data)
            # In a thread, so that it cannot block the time limit.
            text = await asyncio.to_thread(_decoded, data, response.charset, suffix, url)
            etag, modified = (_echoed_header(response.headers.get(name, "")) for name in ("ETag", "Last-Modified"))
            return FetchedPage(url, str(here), kind, text, suffix, etag, modified)
    raise FetchError(
        f"{_display_url(url)} redirects more than {limits.redirects} times.", url=url, remedy=_SAVE_BY_HAND
    )


async def _body(response: aiohttp.ClientResponse, url: str, limits: FetchLimits) -> bytes:
    """Returns the body, decompressed piece by piece, so that a decompression bomb never fills the memory."""
    too_large = FetchError(f"{_display_url(url)} is larger than {limits.size:,} bytes.", url=url, remedy=_SAVE_BY_HAND)
    if (response.content_length or 0) > limits.size:
        raise too_large
    encoding = _printable(response.headers.get("Content-Encoding", "identity")).strip().lower()
    if encoding not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise FetchError(
            f"{_display_url(url)} uses an unsupported compression ({encoding[:20]}).",
            url=url,
            remedy=_SAVE_BY_HAND,
        )
    data = bytearray()
    pieces: AsyncIterator[bytes] = aiter(response.content.iter_chunked(65536))
    if encoding in ("gzip", "x-gzip", "deflate"):
        pieces = _inflated(pieces)
    async for piece in pieces:
        data += piece
        if len(data) > limits.size:
            raise too_large
    return bytes(data)


async def _inflated(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)  # detects gzip or zlib
    async for piece in pieces:
        rest = piece
        while rest and not inflate.eof:
            yield inflate.decompress(rest, 65536)
            rest = inflate.unconsumed_tail
    if not inflate.eof:
        raise zlib.error("the page ends too early")


def _seconds(retry_after: str) -> float:
    """Parses `Retry-After` (seconds or a date) into seconds; 0 if it cannot be parsed."""
    if retry_after.isascii() and retry_after.strip().isdigit():
        return min(float(retry_after), 30 * 86400.0)
    try:
        until = parsedate_to_datetime(retry_after)
    except (ValueError, TypeError, OverflowError):
        return 0.0
    wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - datetime.now(UTC)
    return min(max(wait.total_seconds(), 0.0), 30 * 86400.0)


def _decoded(data: bytes, charset: str | None, suffix: str, url: str) -> str:
    if named := known_charset(charset or ""):
        try:
            return data.decode(named).removeprefix("\ufeff")
        except UnicodeDecodeError:
            pass
    try:
        return decode(data, html=suffix in (".html", ".xml")).text
    except Undecodable as error:
        raise FetchError(f"{_display_url(url)} {error}.", url=url, remedy=_SAVE_BY_HAND) from None


def _checked_url(url: str, *, asked: str, allow_loopback: bool, base: URL | None = None) -> URL:
    """Returns the address as it will be requested; `base` is the page that redirects to it.

    Refuses bad addresses that need no DNS lookup. Checks the host as normalised by yarl, which is the one connected
    to: "①②⑦.⓪.⓪.①" is 127.0.0.1.
    """
    from yarl import URL

    try:
        if len(url) > 4096 or re.search(r"[\s\x00-\x1f]", url):
            raise ValueError
        parsed = URL(url) if base is None else base.join(URL(url))
        host = parsed.host
    except (ValueError, TypeError):
        raise FetchError(
            f"{_display_url(url)} is not the address of a page.", url=asked, remedy="Check the address."
        ) from None
    if parsed.scheme not in ("http", "https"):
        message = f"Only http and https pages are fetched, not {_display_url(url)}."
        raise FetchError(message, url=asked, remedy="For a file on this machine, give its path.")
    if not host or parsed.user is not None or parsed.password is not None:
        raise FetchError(
            f"{_display_url(url)} is not the address of a public page.", url=asked, remedy="Check the address."
        )
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return parsed  # a name, checked once it is resolved
    if not is_public(address, allow_loopback=allow_loopback):
        message = f"{_display_url(url)} is not fetched: {address} is not a public address."
        raise FetchError(message, url=asked, remedy="Only public pages are fetched.")
    return parsed


def require_public(url: str, *, allow_loopback: bool) -> None:
    """Refuses an address that would never be fetched, as far as that is known without looking up its host.

    Raises:
        FetchError: it is not the address of a page, or that of this machine or its own network.
    """
    host = (_checked_url(url, asked=url, allow_loopback=allow_loopback).host or "").rstrip(".")
    try:
        place = str(ipaddress.ip_address(socket.inet_aton(host)))  # short forms of numbers, such as 127.1
        _checked_url(f"http://{place}", asked=url, allow_loopback=allow_loopback)
    except OSError:
        if ("." not in host and ":" not in host) or host.endswith(_LOCAL_NAMES):
            message = f"{_display_url(url)} is not fetched: {host} is a name in this machine's own network."
            raise FetchError(message, url=url, remedy="Only public pages are fetched.") from None


def is_public(address: Address, *, allow_loopback: bool = False) -> bool:
    """Whether an address is on the public internet, including any IPv4 address embedded in it."""
    inner = address
    if isinstance(address, ipaddress.IPv6Address):
        carried = address.ipv4_mapped or address.sixtofour
        if carried is None and (address in _NAT64 or int(address) < 2**32):
            carried = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if carried is not None and not (address.is_loopback or address.is_unspecified):
            inner = carried
    if allow_loopback and inner.is_loopback:
        return True
    if (inner.version == 6 and inner not in _PUBLIC_V6) or any(inner in network for network in _NOT_PUBLIC):
        return False
    return inner.is_global and not (inner.is_multicast or inner.is_reserved or inner.is_loopback)


def _public_sockets(allow_loopback: bool) -> Callable[[AddressInfo], socket.socket]:
    """Returns a factory that opens a connection's socket only if its address is public."""

    def make(info: AddressInfo) -> socket.socket:
        family, kind, protocol, _, place = info
        _refuse_private(str(place[0]), str(place[0]), allow_loopback)
        return socket.socket(family, kind, protocol)

    return make


def _refuse_private(host: str, address: str, allow_loopback: bool) -> None:
    found = ipaddress.ip_address(address.partition("%")[0])
    if not is_public(found, allow_loopback=allow_loopback):
        raise _Refused(f"{host} resolves to {found}, which is not a public address")


def _public_resolver(allow_loopback: bool) -> AbstractResolver:
    from aiohttp.abc import AbstractResolver, ResolveResult

    class PublicResolver(AbstractResolver):
        """Resolves with the system's resolver; refuses a name if any of its addresses is not public."""

        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
        ) -> list[ResolveResult]:
            loop = asyncio.get_running_loop()
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, family=family)
            results: list[ResolveResult] = []
            for kind, _, protocol, _, place in found:
                address = str(place[0])
                _refuse_private(host, address, allow_loopback)
                results.append(
                    ResolveResult(
                        hostname=host,
                        host=address,
                        port=port,
                        family=kind,
                        proto=protocol,
                        flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
                    )
                )
            if not results:
                raise OSError(f"{host} has no address")
            return results

        async def close(self) -> None:
            return None

    return PublicResolver()


def _echoed_header(value: str) -> str:
    """Returns a header to send back with the next request; "" for one that no request could hold."""
    return value if len(value) <= 500 and value.isascii() and value.isprintable() else ""


def _printable(text: str) -> str:
    """Removes control characters and lone surrogates, so that outside text can be shown, logged and written."""
    return "".join(character if character.isprintable() else " " for character in text)


def _display_url(url: str) -> str:
    """Returns an address for messages and logs: short, on one line, without user name and password."""
    clean = re.sub(r"//[^/@\s]*@", "//…@", _printable(url))
    return clean if len(clean) <= 200 else clean[:199] + "…"
