"""`storybot quote`, `compare`, `differences`, `story` and `timeline`: what the outlets share and where they differ."""

from __future__ import annotations

from pathlib import Path

import typer

from index.answer.results import encodable
from index.cli.open_story import AS_JSON, STORY, opened, settings_for, stated

NOTHING = 3  # exit code, as for a declined question


def register_comparisons(app: typer.Typer) -> None:
    app.command(short_help="Find who printed a quotation, and in which wording.")(quote)
    app.command(short_help="Show each outlet's best excerpt on a topic.")(compare)
    app.command(short_help="List where outlets report differently.")(differences)
    app.command("story", short_help="Show the story at a glance.")(card)
    app.command(short_help="List dated statements in order.")(timeline)


def quote(
    words: str = typer.Argument(..., parser=stated, metavar="WORDS", help="The quotation, or a part of it."),
    story: Path | None = STORY,
    json: bool = AS_JSON,
) -> None:
    """storybot quote "I would rather be booed"

    Finds the articles that print these words in quotation marks, with the speaker and the wording of each. Says so
    if they print only a part, or name another speaker than you do (“X said: …”). If nobody quotes the words, shows
    the sentences that print them exactly or nearly.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console
    from index.cli.print_comparison import print_quote_search
    from index.compare.comparison_json import quote_search_json

    words = encodable(words)
    with opened(settings_for(story)) as opened_story:
        search = opened_story.quote(words)
        unquoted = () if search.found else opened_story.find_words(words)
    if json:
        print(dumps(quote_search_json(search, unquoted), indent=2))
    else:
        print_quote_search(console(), search, unquoted)
    if not search.found and not unquoted:
        raise typer.Exit(NOTHING)


def compare(
    topic: str = typer.Argument(..., parser=stated, metavar="TOPIC", help="The topic, or a question."),
    story: Path | None = STORY,
    json: bool = AS_JSON,
) -> None:
    """storybot compare "the closing of the bridge"

    Shows each outlet's best excerpt on the topic, or that it has none, and where the excerpts differ.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console, print_excerpt, safe, say
    from index.cli.print_comparison import print_difference
    from index.compare.comparison_json import difference_json, view_json

    with opened(settings_for(story)) as opened_story:
        views = opened_story.compare(encodable(topic))
        found = opened_story.differences_touching([view.best.answer for view in views if view.best is not None])
    if json:
        differing = [difference_json(one) for one in found]
        print(
            dumps({"topic": topic, "outlets": [view_json(view) for view in views], "differences": differing}, indent=2)
        )
    else:
        out = console()
        for view in views:
            if view.best is not None:
                print_excerpt(out, view.best)
            else:
                say(out, f"Nothing found in {safe(view.outlet)}.")
            say(out)
        for one in found:
            print_difference(out, one)
    if not any(view.best for view in views):
        raise typer.Exit(NOTHING)


def differences(story: Path | None = STORY, json: bool = AS_JSON) -> None:
    """storybot differences

    Lists what outlets report differently, most important first. It does not say who is right.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console
    from index.cli.print_comparison import print_difference
    from index.compare.comparison_json import difference_json

    with opened(settings_for(story)) as opened_story:
        found = opened_story.differences()
    if json:
        print(dumps([difference_json(one) for one in found], indent=2))
        return
    if not found:
        print("No differences between the outlets were found.")
    for one in found:
        print_difference(console(), one)


def card(story: Path | None = STORY, json: bool = AS_JSON) -> None:
    """storybot story

    Shows the story at a glance: outlets and dates, the quotations that most outlets print, differences, the people
    named, and what only one outlet reports.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console
    from index.cli.print_comparison import print_card
    from index.compare.comparison_json import card_json

    with opened(settings_for(story)) as opened_story:
        found = opened_story.card()
    if json:
        print(dumps(card_json(found), indent=2))
    else:
        print_card(console(), found)


def timeline(
    story: Path | None = STORY,
    json: bool = AS_JSON,
    picture: Path | None = typer.Option(None, "--picture", metavar="FILE", help="Also draw it as a PNG file."),
) -> None:
    """storybot timeline --picture timeline.png

    Lists dated statements in order, each as an excerpt. A day such as "on Wednesday" counts from the article's date.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console
    from index.cli.print_comparison import print_timeline
    from index.compare.comparison_json import date_json

    with opened(settings_for(story)) as opened_story:
        rows, title = opened_story.timeline(), opened_story.status().title
    if picture is not None:
        from index.compare.timeline_image import draw_timeline

        picture.write_bytes(draw_timeline(title, rows).png)
    if json:
        print(dumps([date_json(row) for row in rows], indent=2))
    elif rows:
        print_timeline(console(), rows)
    else:
        print("No dated statements were found.")
