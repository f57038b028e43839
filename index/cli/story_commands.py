"""`storybot sources`, `add`, `remove`, `edits` and `follow`: the articles of a story."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from index.answer.results import encodable
from index.cli.open_story import AS_JSON, STORY, hint, opened, parse_day, settings_for, stated
from index.command_hints import plural
from index.errors import ArticleKnown, StorybotError, StoryNotFound

if TYPE_CHECKING:
    from index.corpus.changes.add_remove import Added
    from index.corpus.changes.new_article import Incoming
    from index.corpus.follow.following import Followed, PollReport, WaitingPage
    from index.corpus.types import Metadata


_FIELD_NAMES = {"outlet": "outlet", "headline": "headline", "author": "author", "published": "date", "url": "URL"}
"""What a user calls the fields of an article, in the order in which they are asked for."""
_OPTIONAL = {"author": " (optional)", "published": " (optional, as in 2018-04-26)", "url": " (optional)"}


def register_story(app: typer.Typer) -> None:
    app.command(short_help="List the articles in the index.")(sources)
    app.command(short_help="Add articles to the story.")(add)
    app.command(short_help="Remove an article from the story.")(remove)
    app.command(short_help="Show what an outlet changed in an article.")(edits)
    app.command(short_help="Follow a feed, a sitemap or a front page.")(follow)


def sources(story: Path | None = STORY, json: bool = AS_JSON) -> None:
    """storybot sources

    Lists the articles in the index.
    """
    from index.answer.as_json import dumps, source_json
    from index.cli.print_answer import console, day, print_table, safe
    from index.cli.print_comparison import copies_line, reports_line

    with opened(settings_for(story)) as opened_story:
        listed, groups = opened_story.sources(), opened_story.copies()
    copies = {source.article: group for group in groups for source in group.sources}
    if json:
        beside = {name: [one.article for one in group.sources if one.article != name] for name, group in copies.items()}
        rows_json = [{**source_json(source), "copies": beside.get(source.article, [])} for source in listed]
        print(dumps(rows_json, indent=2))
        return
    rows = [
        (
            *(
                f"{value}{' (inferred)' if field in source.inferred else ''}" if value else ""
                for field, value in (
                    ("outlet", source.outlet),
                    ("headline", source.headline),
                    ("published", source.published and day(source.published)),
                )
            ),
            str(source.words),
            str(source.passages),
            source.mark,
            source.article,
        )
        for source in listed
    ]
    columns = ("outlet", "headline", "published", "words", "passages", "mark", "article")
    print_table(console(), columns, rows, numbers={"words", "passages"}, unbroken=frozenset({"outlet", "article"}))
    reports = len(listed) - sum(len(group.sources) - 1 for group in groups)
    if groups:
        print(reports_line(reports))
    for group in groups:
        print(safe(f"{copies_line(group)}: {', '.join(source.article for source in group.sources)}"))


def add(
    sources: list[str] = typer.Argument(
        ...,
        parser=stated,
        metavar="FILE|URL|FOLDER",
        help="Saved pages or documents, URLs, or exported lists of links.",
    ),
    story: Path | None = STORY,
    outlet: str | None = typer.Option(None, "--outlet", metavar="NAME", help="The outlet that published it."),
    headline: str | None = typer.Option(None, "--headline", metavar="TEXT", help="Its headline."),
    author: str | None = typer.Option(None, "--author", metavar="NAME", help="Its author."),
    published: str | None = typer.Option(
        None, "--published", metavar="DATE", help="The day of publication, such as 2018-04-26."
    ),
    url: str | None = typer.Option(None, "--url", metavar="URL", help="Its URL."),
) -> None:
    """storybot add saved.html --outlet "The Daily Example"

    Copies articles into the story and writes their entries in articles.toml. Asks for metadata that a page lacks; of
    several articles, it guesses missing headlines instead. Reads .txt, .md, .html (SingleFile's too), .mhtml, .pdf,
    .epub, .docx, .eml and .warc files; lists of links as exported by Pocket, Instapaper, Omnivore, wallabag, Readwise,
    Zotero and browsers, whose pages it fetches; and folders of all these.
    """
    from index.corpus.fetch import fetch_source
    from index.corpus.intake.sources import incoming_from
    from index.corpus.types import Metadata

    outlet, headline, author = (encodable(value) if value is not None else None for value in (outlet, headline, author))
    given = Metadata(outlet, headline, author, parse_day(published), url)
    folder = settings_for(story, new_story=True).story
    found = (one for source in sources for one in incoming_from(source, given, fetch_source))
    first, second = next(found, None), next(found, None)
    if first is None:
        return
    if second is not None and (headline is not None or url is not None):
        raise typer.BadParameter("--headline and --url are for one article, and these are several")
    with _existing_folder(folder) as place:
        if second is None:
            _add_one(place, first)
        elif not _add_each(place, itertools.chain((first, second), found)):
            raise typer.Exit(1)


@contextmanager
def _existing_folder(folder: Path) -> Iterator[Path]:
    """Yields the story's folder, and makes that of a new story; it is removed again if nothing was added.

    Raises:
        StoryNotFound: the folder above it is missing, too, and is rather mistyped.
    """
    from index.cli.print_answer import safe_line
    from index.corpus.changes.add_remove import STORY_LOCK
    from index.corpus.manifest import MANIFEST

    is_new = not folder.exists()
    if is_new and not folder.absolute().parent.is_dir():
        message = f"The new story {folder.name} cannot be created: there is no folder {folder.parent}."
        raise StoryNotFound(message, remedy="Create that folder first, or correct --story.")
    if is_new:
        folder.mkdir()
    try:
        yield folder
    finally:
        if is_new and (folder / MANIFEST).exists():
            print(f"Created the folder {safe_line(str(folder))} for the new story.")
        elif is_new:
            (folder / STORY_LOCK).unlink(missing_ok=True)
            folder.rmdir()


def _add_one(folder: Path, incoming: Incoming | StorybotError) -> None:
    """Adds an article and prints its entry; in a terminal, asks for missing fields."""
    from index.cli.print_answer import listed, safe, safe_line
    from index.corpus.changes.new_article import with_metadata

    if isinstance(incoming, StorybotError):
        raise incoming
    if _unknown_fields(incoming) and sys.stdin.isatty():
        incoming = with_metadata(incoming, _asked_for(incoming))
    added = _added(folder, incoming, None)
    if added.versions > 1:
        print(_version_line(added))
        print(hint("To index it, run: storybot rebuild"))
        return
    print(f"Added {safe_line(added.article.name)} as:\n\n{safe(added.entry).strip()}\n")
    unknown = [_FIELD_NAMES[name] for name in _unknown_fields(incoming)]
    if unknown:
        verb, them = ("is", "it") if len(unknown) == 1 else ("are", "them")
        manifest = safe_line(str(folder / "articles.toml"))
        print(f"Its {listed(unknown)} {verb} not known. You can add {them} to its entry in {manifest}.")
    for remark in incoming.remarks:
        print(safe_line(remark))
    print(hint("To index it, run: storybot rebuild"))


def _added(folder: Path, incoming: Incoming, known: dict[str, str] | None) -> Added:
    """Adds an article, or the entry of an article whose file was put into the folder by hand.

    With `known`, it is one of many: nobody can be asked for the headline, and a guessed one is marked as such.
    """
    from index.corpus.changes.add_remove import add_article, add_entry
    from index.corpus.types import Metadata

    try:
        return add_article(folder, incoming, known, guessed_headline=known is not None)
    except ArticleKnown as there:
        added = add_entry(folder, there.article, incoming.given) if incoming.given != Metadata() else None
        if added is None:
            raise
        return added


def _unknown_fields(incoming: Incoming) -> tuple[str, ...]:
    """Returns the fields that are not stated, in the manifest's order."""
    from index.corpus.changes.new_article import missing_fields

    unknown = {*missing_fields(incoming), *(() if incoming.article.author else ("author",))}
    return tuple(name for name in _FIELD_NAMES if name in unknown)


def _version_line(added: Added) -> str:
    from index.cli.print_answer import safe_line

    name = safe_line(added.article.name)
    return hint(f"{name}: its page had changed; the story has {added.versions} versions of it (storybot edits {name})")


def _add_each(folder: Path, incomings: Iterable[Incoming | StorybotError]) -> bool:
    """Adds many articles, printing a line for each; returns whether none failed."""
    from index.cli.error_reports import complain
    from index.cli.print_answer import safe_line
    from index.corpus.changes.add_remove import known_texts

    known = known_texts(folder) if folder.is_dir() else {}
    added = there = failed = 0
    for one in incomings:
        try:
            if isinstance(one, StorybotError):
                raise one
            came = _added(folder, one, known)
        except ArticleKnown:
            there += 1
            continue
        except StorybotError as error:
            complain(error)
            failed += 1
            continue
        added += 1
        article = came.article
        print(
            _version_line(came)
            if came.versions > 1
            else safe_line(
                f"{article.name}: {article.outlet}, {article.headline}"
                f"{' (inferred)' if 'headline' in article.inferred else ''}"
            )
        )
        for remark in one.remarks:
            print(safe_line(f"{article.name}: {remark}"))
    print(f"Added {added}; {there} already in the story; {failed} could not be added.")
    if added:
        print(hint("To index them, run: storybot rebuild"))
    return not failed


def _asked_for(incoming: Incoming) -> Metadata:
    """Asks the user for missing fields; Enter accepts the guess, or leaves out a field that is not required."""
    from index.cli.print_answer import safe_line
    from index.corpus.types import Metadata

    print(f"{safe_line(incoming.article.name)} does not state all of its metadata.")
    print("Press Enter to accept a value in brackets, or to leave out what is optional.")
    entered: dict[str, Any] = {
        name: _asked_field(name, getattr(incoming.article, name)) for name in _unknown_fields(incoming)
    }
    return Metadata(**entered)


def _asked_field(name: str, guess: str | None) -> str | date | None:
    """Asks for a field until the input can be used; None if it is left out."""
    from index.cli.print_answer import safe
    from index.corpus.changes.new_article import REQUIRED
    from index.corpus.metadata_values import is_web_address

    label = _FIELD_NAMES[name] + ("" if name in REQUIRED else _OPTIONAL[name])
    while True:
        text = encodable(typer.prompt(label, default=safe(guess or ""), show_default=bool(guess))).strip()
        if not text and name in REQUIRED:
            print(f"The {_FIELD_NAMES[name]} is required.")
        elif not text:
            return None
        elif name == "url" and not is_web_address(text):
            print("That is not an http or https address.")
        elif name != "published":
            return text
        else:
            try:
                return parse_day(text)
            except typer.BadParameter as error:
                print(f"{error.message}.")


def remove(
    article: str = typer.Argument(
        ..., parser=stated, metavar="ARTICLE", help="Its file name, as `storybot sources` lists it."
    ),
    story: Path | None = STORY,
) -> None:
    """storybot remove 003_daily-example.txt

    Removes an article from the story. Its file moves to the story's folder .removed.
    """
    from index.cli.print_answer import safe_line
    from index.corpus.changes.add_remove import remove_article

    place = remove_article(settings_for(story).story, article)
    where = f"; its file is now in {safe_line(str(place))}." if place else ", whose file was missing."
    print(f"Removed {safe_line(article)}{where}")
    print(hint("If it is in the index, answers use it until you run: storybot rebuild"))


def edits(
    article: str = typer.Argument(
        ..., parser=stated, metavar="ARTICLE", help="Its file name, as `storybot sources` lists it."
    ),
    story: Path | None = STORY,
    json: bool = AS_JSON,
) -> None:
    """storybot edits 003_daily-example.html

    Shows what the outlet changed in an article since it was first saved, with the sentences before and after.
    """
    from index.answer.as_json import dumps, edit_json
    from index.cli.print_answer import console, safe_line, say
    from index.cli.print_comparison import print_edit
    from index.corpus.changes.versions import edits_of

    found = edits_of(settings_for(story).story, article)
    if json:
        print(dumps([edit_json(edit) for edit in found], indent=2))
        return
    out = console()
    if not found:
        say(out, f"No earlier version of {safe_line(article)} with a different text is saved.")
    for edit in found:
        print_edit(out, edit)


def follow(
    url: str | None = typer.Argument(None, help="A feed (RSS, Atom, JSON Feed), a news sitemap, or a front page."),
    story: Path | None = STORY,
    words: list[str] = typer.Option(
        [], "--words", metavar="TEXT", help="Only articles about this phrase; can be repeated."
    ),
    straight: bool = typer.Option(False, "--straight", help="Add found articles to the story without review."),
    stop: bool = typer.Option(False, "--stop", help="Stop following this URL."),
    run: bool = typer.Option(False, "--run", help="Poll all sources that are due, once; for cron or a timer."),
    waiting: bool = typer.Option(False, "--waiting", help="List the articles that wait for review."),
    accept: list[str] = typer.Option(
        [], "--accept", metavar="ID", help="Add a waiting article to the story, or `all`."
    ),
    reject: list[str] = typer.Option([], "--reject", metavar="ID", help="Discard a waiting article, or `all`."),
    outlet: str | None = typer.Option(None, "--outlet", metavar="NAME", help="The outlet of the accepted article."),
    headline: str | None = typer.Option(None, "--headline", metavar="TEXT", help="Its headline."),
) -> None:
    """storybot follow https://paper.example/rss --words "bridge Marlow"

    Follows a source of new articles; without a URL, lists those followed. Found articles wait until accepted.
    """
    import asyncio

    from index.cli.print_answer import safe_line
    from index.corpus.follow import following
    from index.corpus.types import Metadata
    from index.store.location import waiting_folder

    if stop and url is None:
        raise typer.BadParameter("--stop needs the URL to stop following")
    settings = settings_for(story)
    folder, home = waiting_folder(settings), settings.story
    if url is not None and stop:
        following.unfollow_source(folder, url)
        print(f"{safe_line(url)} is followed no longer.")
    elif url is not None:
        following.follow_source(folder, url, tuple(encodable(word) for word in words), straight=straight)
        print(f"{safe_line(url)} is followed now.")
        print(hint("To poll it, run: storybot follow --run"))
    elif run:
        _print_poll(asyncio.run(following.poll_sources(folder, home)))
    elif accept or reject:
        ids = [page.id for page in following.waiting_pages(folder, home)]
        rejected = ids if reject == ["all"] else reject
        for name in rejected:
            following.reject_page(folder, name)
        if reject:
            print(f"Discarded {plural(len(rejected), 'page')}.")
        accepted = [name for name in ids if name not in rejected] if accept == ["all"] else accept
        if not _accept_each(folder, home, accepted, Metadata(outlet=outlet, headline=headline)):
            raise typer.Exit(1)
    elif waiting:
        _print_waiting(following.waiting_pages(folder, home))
    else:
        _print_followed(following.followed_sources(folder))


def _accept_each(folder: Path, story: Path, names: list[str], given: Metadata) -> bool:
    from index.cli.error_reports import complain
    from index.cli.print_answer import safe_line
    from index.corpus.changes.add_remove import known_texts
    from index.corpus.follow.following import accept_page

    failed = 0
    known = known_texts(story) if names and story.is_dir() else {}
    for name in names:
        try:
            added = accept_page(folder, story, name, given, known)
        except StorybotError as error:
            failed += 1
            complain(error)
            continue
        print(_version_line(added) if added.versions > 1 else f"Added {safe_line(added.article.name)}.")
    if len(names) > failed:
        print(hint("To index it, run: storybot rebuild"))
    return not failed


def _print_poll(report: PollReport) -> None:
    from index.cli.print_answer import safe_line

    found = f"{len(report.waiting)} to review, {len(report.added)} added, {report.off_topic} off topic"
    print(f"Fetched {plural(report.asked, 'page')}: {found}, {report.unchanged} unchanged.")
    for trouble in report.troubles:
        print(safe_line(trouble), file=sys.stderr)
    if report.waiting:
        print(hint("To see them: storybot follow --waiting"))


def _print_waiting(pages: Sequence[WaitingPage]) -> None:
    from index.cli.print_answer import console, print_table

    if not pages:
        print("No page waits for review.")
        return
    rows = [
        (
            page.id,
            str(page.fetched.date()),
            page.outlet,
            page.headline or "",
            "yes" if page.is_version else "",
            page.url,
        )
        for page in pages
    ]
    columns = ("id", "fetched", "outlet", "headline", "new version", "URL")
    print_table(console(), columns, rows, numbers=set(), unbroken=frozenset({"id", "fetched"}))


def _print_followed(sources: Sequence[Followed]) -> None:
    from index.cli.print_answer import console, print_table

    if not sources:
        print(hint("No source is followed yet. To follow one, run: storybot follow URL"))
        return
    rows = []
    for one in sources:
        when = one.next[:16].replace("T", " ")
        rows.append((one.url, "; ".join(one.words), "is added" if one.straight else "waits", when, one.trouble))
    columns = ("URL", "about", "what is found", "next poll (UTC)", "problem")
    print_table(console(), columns, rows, numbers=set())
