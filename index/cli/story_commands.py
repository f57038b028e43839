"""`storybot sources`, `add` and `remove`: the articles of a story."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from index.cli.open_story import AS_JSON, STORY, clean_argument, opened, parse_day, settings_for

if TYPE_CHECKING:
    from index.corpus.fetch import FetchedPage
    from index.corpus.new_article import Incoming
    from index.corpus.types import Metadata


def register_story(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    app.command(short_help="List the articles that answers come from.")(sources)
    app.command(short_help="Copy an article into the story.")(add)
    app.command(short_help="Take an article out of the story.")(remove)


def sources(story: Path | None = STORY, json: bool = AS_JSON) -> None:
    """storybot sources

    Lists the articles that answers come from, as they were indexed.
    """
    from index.answer.as_json import dumps, source_json
    from index.cli.print_answer import console, day, print_table

    with opened(settings_for(story)) as face:
        listed = face.sources()
    if json:
        print(dumps([source_json(source) for source in listed], indent=2))
        return
    rows = [
        (
            source.outlet,
            source.headline or "",
            f"{day(source.published)}{' (inferred)' if 'published' in source.inferred else ''}"
            if source.published
            else "",
            str(source.words),
            str(source.passages),
            source.mark,
            source.article,
        )
        for source in listed
    ]
    columns = ("outlet", "headline", "published", "words", "passages", "mark", "article")
    print_table(console(), columns, rows, numbers={"words", "passages"}, unbroken=frozenset({"outlet", "article"}))


def add(
    source: str = typer.Argument(..., metavar="FILE-or-URL", help="A .txt, .md or .html file, or the page's address."),
    story: Path | None = STORY,
    outlet: str | None = typer.Option(None, "--outlet", metavar="NAME", help="Who printed it."),
    headline: str | None = typer.Option(None, "--headline", metavar="TEXT"),
    author: str | None = typer.Option(None, "--author", metavar="NAME"),
    published: str | None = typer.Option(None, "--published", metavar="DATE", help="As in 2018-04-26."),
    url: str | None = typer.Option(None, "--url", metavar="URL", help="Where it can be read."),
) -> None:
    """storybot add saved.html --outlet "The Daily Example"

    Copies an article into the story and writes its entry in articles.toml. What the page does not say is asked for.
    """
    from index.cli.print_answer import safe, safe_line
    from index.corpus.add_remove import add_article
    from index.corpus.new_article import missing_fields, read_incoming, with_metadata
    from index.corpus.types import Metadata

    outlet, headline, author = (
        clean_argument(value) if value is not None else None for value in (outlet, headline, author)
    )
    given = Metadata(outlet, headline, author, parse_day(published), url)
    settings = settings_for(story)
    incoming = read_incoming(fetched(source) if "://" in source else Path(source), given)
    if missing_fields(incoming) and sys.stdin.isatty():
        incoming = with_metadata(incoming, _asked_for(incoming))
    added = add_article(settings.story, incoming)
    print(f"Added {safe_line(added.article.name)} as:\n\n{safe(added.entry).strip()}\n")
    unknown = [name for name in missing_fields(incoming) if name not in ("outlet", "headline")]
    if unknown:
        folder = safe_line(str(settings.story))
        print(f"Not known is its {' and '.join(unknown)}; articles.toml in {folder} is the place for it.")
    print("Answers come from it after: storybot rebuild")


def fetched(url: str) -> FetchedPage:
    """The page at an address."""
    import asyncio

    from index.corpus.fetch import fetch_page

    return asyncio.run(fetch_page(url))


def _asked_for(incoming: Incoming) -> Metadata:
    """What the person at the terminal says of the fields that nobody stated; Enter takes the guess, or nothing."""
    from index.cli.print_answer import safe, safe_line
    from index.corpus.new_article import missing_fields
    from index.corpus.types import Metadata

    name_shown = safe_line(incoming.article.name)
    print(f"{name_shown} does not say all of it. Enter takes what stands in brackets, or leaves it out.")
    said: dict[str, str] = {}
    for name in missing_fields(incoming):
        guess = getattr(incoming.article, name)
        hint = " (as in 2018-04-26)" if name == "published" else ""
        said[name] = typer.prompt(f"{name}{hint}", default=safe(str(guess)) if guess else "").strip()
    return Metadata(
        outlet=said.get("outlet") or None,
        headline=said.get("headline") or None,
        published=parse_day(said.get("published") or None),
        url=said.get("url") or None,
    )


def remove(article: str = typer.Argument(..., help="Its file name, as `storybot sources` lists it."),
           story: Path | None = STORY) -> None:  # fmt: skip
    """storybot remove 003_daily-example.txt

    Takes an article out of the story. The file moves to the story's folder .removed.
    """
    from index.cli.print_answer import safe_line
    from index.corpus.add_remove import remove_article

    place = remove_article(settings_for(story).story, article)
    where = f"; its file is now in {safe_line(str(place))}." if place else ", whose file was missing."
    print(f"Removed {safe_line(article)}{where}")
    print("Answers go without it after: storybot rebuild")
