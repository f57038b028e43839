"""Values of metadata as manifests, pages and feeds write them: addresses, dates and lines of text."""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import urlsplit, urlunsplit

from index.lazy_regex import lazy

_TRACKING = lazy(r"(?:(?:utm|mtm|hsa|at|ns|mc)_\w+|\w*clid|igshi?d?|cmp|smid|ref_src|xtor)=", re.I)

# “https://archive.example/2019/https://news.example/a”; some tools print its inner “//” as “/”
_COPY = lazy(r"https?://[^/?#]+/(?:[^?#]*?/)?(https?:)//?(.+)", re.I)


def is_web_address(url: str) -> bool:
    """Whether `url` is an http or https address with a host, on one line and without lone surrogates."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for an invalid port
    except ValueError:
        return False
    if re.search(r"[\s\x00-\x1f\ud800-\udfff]", url):
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def original_address(url: str) -> str:
    """Returns the address of the page itself for an address in a web archive; any other address unchanged."""
    found = _COPY.match(url)
    original = f"{found[1]}//{found[2]}" if found else url
    return original if is_web_address(original) else url


def without_tracking(url: str) -> str:
    """Returns an address without the parameters that only tell how a reader came to the page."""
    parts = urlsplit(url)
    kept = "&".join(pair for pair in parts.query.split("&") if not _TRACKING.match(pair))
    return url if kept == parts.query else urlunsplit(parts._replace(query=kept))


def same_page(url: str) -> str:
    """Returns a key equal for all links to one page: without scheme, "www.", fragment and tracking parameters."""
    parts = urlsplit(without_tracking(url))
    query = [pair for pair in parts.query.split("&") if pair]
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return f"{host}{port}{parts.path.rstrip('/')}" + (f"?{'&'.join(sorted(query))}" if query else "")


def one_line(text: str) -> str:
    """Returns metadata as it is shown: one line, no control characters, no lone surrogates."""
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(re.sub(r"[\x00-\x1f\x7f\u2028\u2029]", " ", clean).split())


def as_date(value: object) -> date | None:
    """Returns a date from a TOML or YAML date, or from text that starts with an ISO 8601 date."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str) and (found := re.match(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)", value)):
        try:
            return date.fromisoformat(found[1])
        except ValueError:
            return None
    return None
