"""Followed sources of a story, the results of polling them, and the pages that wait for review.

A folder beside the database has `followed.json` and a JSON file for each waiting page. A page enters the story only
once it is accepted, or if its source is followed with `straight`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from index.corpus.bounded import TookTooLong, within
from index.corpus.changes.add_remove import Added, add_article, known_texts
from index.corpus.changes.new_article import Incoming, missing_fields, read_incoming, with_metadata
from index.corpus.fetch import FetchConditions, FetchedPage, require_public
from index.corpus.follow.listings_of_links import LISTING_KINDS, ListedPage, Listing, read_listing
from index.corpus.follow.polite import PoliteFetcher
from index.corpus.manifest import MANIFEST, read_manifest
from index.corpus.metadata_values import is_web_address, same_page
from index.corpus.tokens import snowball
from index.corpus.types import Metadata
from index.durable import lock_remedy, write_atomically
from index.errors import ArticleError, ArticleKnown, FetchError, PageUnchanged, StorybotError, StoryError, WriterBusy

MOST_WAITING = 500
MOST_SEEN = 20_000
PAGES_A_RUN = 60  # new pages fetched per source in one run; the rest follow in the next
POLL_INTERVAL = timedelta(minutes=30)
LISTING_SECONDS = 30.0  # limit for parsing a listing; a long one takes 0.1 s
LONGEST_WAIT = timedelta(days=1)
LONGEST_RETRY = timedelta(days=31)  # a server may ask for 30 days
RECHECKED_FOR = timedelta(days=14)  # how long an article is checked for changes
_TOPIC_CHARACTERS = 1_500  # characters below the headline in which an article states its topic


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed, sitemap or front page. `words` are phrases; an article must be about one of them. Empty accepts all.

    `straight` adds found pages to the story without review. Times are ISO 8601 in UTC; `next` is the next poll.
    """

    url: str
    words: tuple[str, ...] = ()
    straight: bool = False
    etag: str = ""
    last_modified: str = ""
    next: str = ""
    failures: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class _SeenPage:
    """A page already checked. `text` is the digest of its words; `kept` whether it waits or is in the story."""

    url: str
    source: str
    text: str = ""
    etag: str = ""
    last_modified: str = ""
    first: str = ""
    next: str = ""
    checks: int = 0
    kept: bool = False


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """A found page that waits: `id` identifies it; `is_version` if the story already has its address."""

    id: str
    source: str
    fetched: datetime
    outlet: str
    headline: str | None
    url: str
    is_version: bool
    incoming: Incoming

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields to ask a person for; see `missing_fields`."""
        return missing_fields(self.incoming)


@dataclass(slots=True)
class PollReport:
    """The results of one run."""

    asked: int = 0
    waiting: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    off_topic: int = 0
    unchanged: int = 0
    troubles: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _State:
    followed: dict[str, Followed]
    seen: dict[str, _SeenPage]


def followed_sources(folder: Path) -> tuple[Followed, ...]:
    """Returns the followed sources. Raises StoryError if the list cannot be read."""
    return tuple(_load(folder).followed.values())


def follow_source(
    folder: Path, url: str, words: tuple[str, ...] = (), *, straight: bool = False, allow_loopback: bool = False
) -> Followed:
    """Follows a source, or changes how it is followed.

    `allow_loopback` is only for tests, whose server has no other address.

    Raises:
        FetchError: the address is not public, so it would never be fetched.
        StoryError: the address is not that of a web page, or the list cannot be read.
        WriterBusy: another process is changing the list.
    """
    if not is_web_address(url):
        raise StoryError(
            f"{url[:200]} is not an http or https address.", remedy="Give the address of a feed or a page."
        )
    require_public(url, allow_loopback=allow_loopback)
    with _changing(folder) as state:
        before = state.followed.get(url, Followed(url))
        words = tuple(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))
        # Pages that were off topic may match now, so the whole listing is checked again.
        state.followed[url] = replace(before, words=words, straight=straight, etag="", last_modified="", next="")
        if words != before.words:
            state.seen = {key: seen for key, seen in state.seen.items() if seen.source != url or seen.kept}
        return state.followed[url]


def unfollow_source(folder: Path, url: str) -> None:
    """Stops following a source. Raises StoryError if it was not followed."""
    with _changing(folder) as state:
        if state.followed.pop(url, None) is None:
            raise StoryError(f"{url[:200]} is not followed.", remedy="`storybot follow` lists the followed sources.")


async def poll_sources(
    folder: Path,
    story: Path,
    fetcher: PoliteFetcher | None = None,
    now: datetime | None = None,
    *,
    hold: bool = False,
) -> PollReport:
    """Polls every source that is due, and every article that may have changed, one after the other.

    `hold` makes every page wait, even those of sources with `straight`.

    Raises:
        StoryError: the list cannot be read.
        WriterBusy: another run is in progress.
    """
    report, fetcher, now = PollReport(), fetcher or PoliteFetcher(), now or datetime.now(UTC)
    with _changing(folder) as state:
        straight = not hold and any(one.straight for one in state.followed.values())
        known = await asyncio.to_thread(known_texts, story) if straight else {}
        run = _Run(folder, story, state, fetcher, report, now, known, hold)
        for source in [one for one in state.followed.values() if _is_due(one.next, now)]:
            state.followed[source.url] = await run.source(source)
            _save(folder, state)  # so that an interrupted run loses nothing
        for key, seen in list(state.seen.items()):
            if seen.kept and _is_due(seen.next, now) and seen.source in state.followed:
                await run.page(key, seen, state.followed[seen.source])
    report.asked = fetcher.requests
    return report


@dataclass(frozen=True, slots=True)
class _Run:
    """One polling run."""

    folder: Path
    story: Path
    state: _State
    fetcher: PoliteFetcher
    report: PollReport
    now: datetime
    known: dict[str, str]  # checksum of each text of the story -> article; read once
    hold: bool

    async def source(self, source: Followed) -> Followed:
        """Polls a source and fetches its new pages; returns the source with its next poll time."""
        conditions = FetchConditions(LISTING_KINDS, source.etag, source.last_modified)
        try:
            page = await self.fetcher.fetch(source.url, conditions)
            listed = await self._listed(page)
        except PageUnchanged:
            self.report.unchanged += 1
            return replace(source, next=(self.now + POLL_INTERVAL).isoformat(), failures=0, trouble="")
        except FetchError as error:
            self.report.troubles.append(error.message)
            wait = max(
                min(POLL_INTERVAL * 2 ** min(source.failures + 1, 10), LONGEST_WAIT),
                timedelta(seconds=error.retry_after),
            )
            later = (self.now + wait).isoformat()
            return replace(source, next=later, failures=source.failures + 1, trouble=error.message)
        new = [one for one in listed if same_page(one.url) not in self.state.seen]
        for one in new[:PAGES_A_RUN]:
            stamp = self.now.isoformat()
            await self.page(same_page(one.url), _SeenPage(one.url, source.url, first=stamp), source)
        rest = len(new) > PAGES_A_RUN  # the same listing has more to give
        trouble = "" if listed else "It lists no article."
        return replace(
            source,
            etag="" if rest else page.etag,
            last_modified="" if rest else page.last_modified,
            next=(self.now + POLL_INTERVAL).isoformat(),
            failures=0,
            trouble=trouble,
        )

    async def _listed(self, page: FetchedPage) -> list[ListedPage]:
        """Returns the pages of a listing and of the listings it refers to."""
        listing = await _read_listing(page)
        pages = list(listing.pages)
        for url in listing.listings:
            try:
                below = await self.fetcher.fetch(url, FetchConditions(LISTING_KINDS))
            except FetchError as error:
                self.report.troubles.append(error.message)
                continue
            pages += (await _read_listing(below)).pages
        return list({same_page(one.url): one for one in reversed(pages)}.values())[::-1]

    async def page(self, key: str, seen: _SeenPage, source: Followed) -> None:
        """Fetches a page; if it is about the story and new or changed, it waits or is added."""
        wait = min(POLL_INTERVAL * 2 ** min(seen.checks, 6), LONGEST_WAIT)
        later = replace(seen, checks=seen.checks + 1, next=self._until(seen, wait))
        self.state.seen[key] = later
        try:
            page = await self.fetcher.fetch(seen.url, FetchConditions(etag=seen.etag, last_modified=seen.last_modified))
            incoming = replace(await asyncio.to_thread(read_incoming, page), fetched=self.now)
        except PageUnchanged:
            self.report.unchanged += 1
            return
        except StorybotError as error:
            self.report.troubles.append(error.message)
            if isinstance(error, FetchError) and not seen.kept and error.status in (0, 429, 500, 502, 503, 504):
                del self.state.seen[key]  # it may exist next time
            return
        digest = _digest(incoming.article.text)
        later = replace(later, etag=page.etag, last_modified=page.last_modified, text=digest)
        self.state.seen[key] = later
        if digest == seen.text:
            self.report.unchanged += 1
        elif not is_about(incoming, source.words):
            self.report.off_topic += 1
        elif await asyncio.to_thread(self._keep_or_add, page, incoming, source):
            self.state.seen[key] = replace(later, kept=True)

    def _until(self, seen: _SeenPage, wait: timedelta) -> str:
        last = _moment(seen.first) + RECHECKED_FOR if seen.first else self.now
        return (self.now + wait).isoformat() if self.now + wait <= last else "never"

    def _keep_or_add(self, page: FetchedPage, incoming: Incoming, source: Followed) -> bool:
        if source.straight and not self.hold and not {"outlet", "headline"} & set(missing_fields(incoming)):
            try:
                self.report.added.append(add_article(self.story, incoming, self.known).article.name)
            except ArticleKnown:
                self.report.unchanged += 1
            except StorybotError as error:
                self.report.troubles.append(error.message)
                return False
            return True
        if _in_story(self.story, incoming):
            self.report.unchanged += 1
            return True
        waiting = list(self.folder.glob("*.page.json"))
        if len(waiting) >= MOST_WAITING:
            self.report.troubles.append(f"{MOST_WAITING} pages wait already; accept or reject some of them.")
            return False
        name = hashlib.sha256(f"{page.url} {_digest(incoming.article.text)}".encode()).hexdigest()[:8]
        text = {key: value for key, value in asdict(page).items() if key != "data"}
        data = {"page": text, "fetched": self.now.isoformat(), "source": source.url}
        write_atomically(self.folder / f"{name}.page.json", json.dumps(data, ensure_ascii=False).encode())
        self.report.waiting.append(name)
        return True


async def _read_listing(page: FetchedPage) -> Listing:
    """Parses a listing; an empty one if that takes too long."""
    try:
        return await asyncio.to_thread(within, LISTING_SECONDS, lambda: read_listing(page.text, page.url))
    except TookTooLong:
        return Listing()


def is_about(incoming: Incoming, words: tuple[str, ...]) -> bool:
    """Whether an article's headline or beginning has every word of one of the phrases, in any inflection."""
    if not words:
        return True
    article = incoming.article
    found = _stems(f"{article.headline or ''} {article.text[:_TOPIC_CHARACTERS]}")
    return any(_stems(phrase) <= found for phrase in words)


def _stems(text: str) -> set[str]:
    return set(map(snowball, re.findall(r"\w+", text.casefold())))


def _in_story(story: Path, incoming: Incoming) -> bool:
    """Whether the story has this text under this address."""
    from index.corpus.articles import read_article

    for entry in read_manifest(story / MANIFEST).entries:
        if entry.url and incoming.article.url and same_page(entry.url) == same_page(incoming.article.url):
            try:
                return _digest(read_article(story, entry.file, entry)[0].text) == _digest(incoming.article.text)
            except ArticleError:
                return False
    return False


def waiting_pages(folder: Path, story: Path) -> tuple[WaitingPage, ...]:
    """Returns the waiting pages, oldest first; leaves out files that cannot be read."""
    addresses = {same_page(entry.url) for entry in read_manifest(story / MANIFEST).entries if entry.url}
    found = [page for path in folder.glob("*.page.json") if (page := _waiting(path, addresses)) is not None]
    return tuple(sorted(found, key=lambda page: (page.fetched, page.id)))


def _waiting(path: Path, addresses: set[str]) -> WaitingPage | None:
    try:
        data = json.loads(path.read_bytes())
        fetched = _moment(data["fetched"])
        given = {**data.get("given", {})}
        if day := given.get("published"):
            given["published"] = date.fromisoformat(day)
        incoming = replace(read_incoming(FetchedPage(**data["page"])), fetched=fetched)
        incoming = with_metadata(incoming, Metadata(**given))
    except (OSError, ValueError, KeyError, TypeError, StorybotError):
        return None
    article = incoming.article
    return WaitingPage(
        id=path.name.removesuffix(".page.json"),
        source=str(data["source"]),
        fetched=fetched,
        outlet=article.outlet,
        headline=article.headline,
        url=article.url or "",
        is_version=same_page(article.url or "") in addresses,
        incoming=incoming,
    )


def waiting_page(folder: Path, name: str) -> WaitingPage:
    """Returns a waiting page by its identifier; raises StoryError if there is none or it cannot be read."""
    page = _waiting(folder / f"{name}.page.json", set()) if _is_name(name) else None
    if page is None:
        raise _not_waiting(name)
    return page


def correct_page(folder: Path, name: str, given: Metadata) -> None:
    """Records what a person states about a waiting page (None changes nothing); raises StoryError if none waits."""
    waiting_page(folder, name)
    path = folder / f"{name}.page.json"
    data = json.loads(path.read_bytes())
    said = {key: value for key, value in asdict(given).items() if value is not None}
    if day := said.get("published"):
        said["published"] = day.isoformat()
    data["given"] = {**data.get("given", {}), **said}
    write_atomically(path, json.dumps(data, ensure_ascii=False).encode())


def accept_page(
    folder: Path, story: Path, name: str, given: Metadata | None = None, known: dict[str, str] | None = None
) -> Added:
    """Adds a waiting page to the story; `given` is what a person states beyond the page.

    `known` saves reading the story for each of many; see `add_article`.

    Raises:
        StoryError: no such page waits.
        ArticleIncomplete, ArticleKnown, ManifestError, WriterBusy: see `add_article`. The page keeps waiting, except
            after ArticleKnown.
    """
    page = next((one for one in waiting_pages(folder, story) if one.id == name), None)
    if page is None:
        raise _not_waiting(name)
    try:
        added = add_article(story, with_metadata(page.incoming, given or Metadata()), known)
    except ArticleKnown:
        _drop(folder, name)
        raise
    _drop(folder, name)
    return added


def reject_page(folder: Path, name: str) -> None:
    """Discards a waiting page; it returns only with a different text. Raises StoryError if no such page waits."""
    if not _is_name(name) or not (folder / f"{name}.page.json").is_file():
        raise _not_waiting(name)
    _drop(folder, name)


def _is_name(name: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{8}", name) is not None


def _drop(folder: Path, name: str) -> None:
    (folder / f"{name}.page.json").unlink(missing_ok=True)


def _not_waiting(name: str) -> StoryError:
    return StoryError(f"No page {name[:40]} waits.", remedy="`storybot follow --waiting` lists what does.")


def _digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def _is_due(when: str, now: datetime) -> bool:
    """Whether a time has come; a time too far ahead was written while the clock was wrong, so it is due as well."""
    return when != "never" and (not when or not now < _moment(when) <= now + LONGEST_RETRY)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@contextmanager
def _changing(folder: Path) -> Iterator[_State]:
    """Yields the state for change by one process; saves it when the block ends, even with an error."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # private until accepted
    lock = FileLock(folder / ".lock", timeout=5)
    try:
        lock.acquire()
    except Timeout:
        remedy = lock_remedy(lock, "Try again when it is done.")
        raise WriterBusy("Another process is polling the followed sources.", remedy=remedy) from None
    try:
        state = _load(folder)
        try:
            yield state
        finally:
            _save(folder, state)
    finally:
        lock.release()


def _load(folder: Path) -> _State:
    try:
        data: Any = json.loads((folder / "followed.json").read_bytes())
        followed = [Followed(**{**one, "words": tuple(one["words"])}) for one in data["followed"]]
        seen = {key: _SeenPage(**one) for key, one in data["seen"].items()}
        for moment in (*(one.next for one in followed), *(one.next for one in seen.values())):
            _is_due(moment, datetime.now(UTC))
    except FileNotFoundError:
        return _State({}, {})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        place = folder / "followed.json"
        raise StoryError(
            f"{place} cannot be read ({type(error).__name__}).", remedy="Delete it and follow again."
        ) from None
    return _State({one.url: one for one in followed}, seen)


def _save(folder: Path, state: _State) -> None:
    newest = list(state.seen.items())[-MOST_SEEN:]
    data = {
        "followed": [asdict(one) for one in state.followed.values()],
        "seen": {key: asdict(seen) for key, seen in newest},
    }
    write_atomically(folder / "followed.json", json.dumps(data, ensure_ascii=False).encode())
