"""`storybot sources`, `add` and `remove`: the articles of a story."""

from __future__ import annotations

from pathlib import Path

import typer

from index.cli.opening import AS_JSON, STORY, opened, settings_for


def register(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    app.command()(sources)


def sources(story: Path | None = STORY, json: bool = AS_JSON) -> None:
    """storybot sources

    Lists the articles that answers come from, as they were indexed.
    """
    from index.cli.printing import console, day, print_table
    from index.contract import dumps, source_json

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
            source.article,
        )
        for source in listed
    ]
    columns = ("outlet", "headline", "published", "words", "passages", "article")
    print_table(console(), columns, rows, numbers={"words", "passages"})
