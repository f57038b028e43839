"""JSON-LD of a page: the object that describes the page itself, among those about other articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from index.corpus.metadata.page_texts import plain_text
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "CreativeWork", "VideoObject"})
_ARTICLE_TYPE = lazy(
    r"(?:Article|BlogPosting|Report|Review|SocialMediaPosting|DiscussionForumPosting)$|^(?:LiveBlogPosting|PodcastEpisode)$"
)
LONGEST_JSON_LD = 1_000_000  # characters of one JSON-LD block; one with an article's whole text has a tenth


def text_value(value: object) -> str | None:
    if isinstance(value, list):
        return next((text for one in value[:20] if (text := text_value(one))), None)
    if isinstance(value, Mapping):
        return text_value(value.get("name") or value.get("@value"))
    return plain_text(value)


def linked_objects(tree: HtmlElement) -> tuple[list[Mapping[str, Any]], dict[str, str]]:
    """Returns the JSON-LD objects that may describe the page, and the names of all objects that have an `@id`."""
    found: list[Mapping[str, Any]] = []
    named: dict[str, str] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        source = script.text_content()
        waiting: list[Any] = [_parsed(source)] if len(source) <= LONGEST_JSON_LD else []
        for _ in range(300):  # enough for any real page; bounds a hostile one
            if not waiting:
                break
            one = waiting.pop(0)
            if isinstance(one, list):
                waiting += one[:100]
            elif isinstance(one, Mapping):
                found.append(one)
                if isinstance(one.get("@id"), str) and (name := text_value(one.get("name"))):
                    named[one["@id"]] = name
                waiting += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]
    return found, named


def _parsed(source: str) -> Any:  # noqa: ANN401
    """Parses JSON as sites write it: in CDATA or comments, with raw newlines in strings and trailing commas."""
    bare = re.sub(
        r"^\s*(?:/\*|//)?\s*<!(?:\[CDATA\[|--)\s*(?:\*/)?|"
        r"(?:/\*|//|(?<!\s))\s*(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$",
        "",
        source,
    )
    for text in (bare, re.sub(r",(\s*[}\]])", r"\1", bare)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def own_object(
    objects: Sequence[Mapping[str, Any]], titles: Sequence[str], addresses: Sequence[str]
) -> Mapping[str, Any]:
    """Returns the object that describes the page itself; empty if none does."""
    best: tuple[int, Mapping[str, Any]] = (0, {})
    articles = [one for one in objects if _is_article(one)]
    for one in articles or [one for one in objects if _PAGE_TYPES & set(_types(one))]:
        headline = text_value(one.get("headline")) or ""
        places = {url for key in ("url", "@id", "mainEntityOfPage") for url in _addresses(one.get(key))}
        score = 1 + (400 if any(_same_place(a, b) for a in places for b in addresses) else 0)
        likeness = max(
            (round(fuzz.token_set_ratio(headline.casefold(), title.casefold())) for title in titles), default=50
        )
        if score == 1 and headline and likeness < (40 if len(articles) == 1 else 60):
            continue
        if (score := score + likeness * bool(headline)) > best[0]:
            best = (score, one)
    return best[1]


def _types(one: Mapping[str, Any]) -> list[str]:
    kinds = one.get("@type")
    return [
        kind.rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _is_article(one: Mapping[str, Any]) -> bool:
    return any(_ARTICLE_TYPE.search(kind) for kind in _types(one))


def _addresses(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (url for key in ("@id", "url") if isinstance(url := value.get(key), str))


def _same_place(one: str, other: str) -> bool:
    try:
        first, second = urlsplit(one), urlsplit(other)
    except ValueError:
        return False
    path = first.path.rstrip("/")
    return len(path) > 1 and path == second.path.rstrip("/") and (first.hostname or "") == (second.hostname or "")


def name_of_object(value: object, named: Mapping[str, str]) -> str | None:
    """Returns the name of a person or publisher, looked up by `@id` if only that is given."""
    if isinstance(value, list):
        return next((name for one in value[:20] if (name := name_of_object(one, named))), None)
    if isinstance(value, Mapping) and not value.get("name") and isinstance(value.get("@id"), str):
        return named.get(value["@id"])
    return text_value(value)


def names_of_people(value: object, named: Mapping[str, str]) -> str | None:
    """Returns the names of the authors; organisations only if there is no person."""
    every = [one for one in (value if isinstance(value, list) else [value])[:20] if one]
    people = [one for one in every if not (isinstance(one, Mapping) and "Organization" in " ".join(_types(one)))]
    names = [name for one in people for name in [name_of_object(one, named)] if name]
    return "; ".join(dict.fromkeys(names)) or None
