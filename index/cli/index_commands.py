"""`storybot rebuild`, `stories`, `generations`, `rollback`, `verify` and `push`: the index of a story."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from index.cli.open_story import AS_JSON, STORY, general_settings, hint, settings_for
from index.command_hints import plural
from index.errors import SettingsError

if TYPE_CHECKING:
    from index.build import RebuildPlan, RebuildReport
    from index.settings import Settings
    from index.store.changes import Changes

INTERRUPTED = 130  # the exit code after Ctrl-C, by convention
WAIT = 600.0  # seconds that `rebuild --json` waits for another writer
SETTLED = 2_000  # milliseconds without a change before `--watch` rebuilds


def register_index(app: typer.Typer) -> None:
    app.command("rebuild", short_help="Build the index; only changed text is embedded.")(rebuild_index)
    app.command(short_help="List the stories and their live generations.")(stories)
    app.command(short_help="List the stored builds of the index.")(generations)
    app.command(short_help="Make an older build live again.")(rollback)
    app.command(short_help="Compare every byte of the index with its checksums.")(verify)
    app.command(short_help="Load the index into an external search engine.")(push)


def rebuild_index(
    story: Path | None = STORY,
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would be done."),
    watch: bool = typer.Option(False, "--watch", help="Rebuild whenever the story's folder settles after a change."),
    json: bool = typer.Option(False, "--json", help="Print progress and the report as JSON lines."),
) -> None:
    """storybot rebuild

    Builds the index from the articles and makes it live once it is complete. Only changed text is embedded again. An
    article or manifest entry that cannot be used does not stop the others, and is listed.
    """
    if json and (dry_run or watch):
        raise typer.BadParameter(f"--json and {'--dry-run' if dry_run else '--watch'} cannot be combined")
    settings = settings_for(story)
    if json:
        _rebuild_as_json(settings)
        return
    if dry_run:
        from index.build import plan_rebuild

        _print_plan(plan_rebuild(settings))
        return
    try:
        _rebuild(settings, why="rebuild")
        if watch:
            _watch(settings)
    except KeyboardInterrupt:
        typer.echo("Interrupted. What was embedded is cached; the next rebuild continues from there.", err=True)
        raise typer.Exit(INTERRUPTED) from None


def _rebuild(settings: Settings, *, why: str, wait: float = 0.0) -> None:
    """Rebuilds and prints the report."""
    from index.build import rebuild
    from index.cli.progress import progress_of_a_rebuild

    with progress_of_a_rebuild() as progress:
        report = rebuild(settings, why=why, progress=progress, wait=wait)
    _print_report(report)


def _rebuild_as_json(settings: Settings) -> None:
    """Rebuilds on behalf of another program: prints progress as JSON lines, then the report or the error."""
    from dataclasses import asdict
    from json import dumps

    from index.build import rebuild
    from index.errors import StorybotError

    def tell(stage: str, done: int, total: int) -> None:
        print(dumps({"stage": stage, "done": done, "total": total}), flush=True)

    try:
        report = rebuild(settings, progress=tell, wait=WAIT)
    except StorybotError as error:
        print(dumps({"error": error.message, "remedy": error.remedy}), flush=True)
        raise
    print(dumps({"report": asdict(report)}), flush=True)


def _watch(settings: Settings) -> None:
    """Rebuilds after each change to the story's folder, until Ctrl-C; reports errors and goes on."""
    import signal
    import threading

    from watchfiles import watch

    from index.cli.error_reports import complain
    from index.cli.print_answer import safe_line
    from index.errors import StorybotError

    stopped = threading.Event()

    def stop(*_: object) -> None:
        stopped.set()  # the interrupt alone may be raised where Python only prints it, as in a destructor
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, stop)
    print(f"Watching {safe_line(str(settings.story))}; Ctrl-C ends it.", flush=True)
    for _ in watch(settings.story, debounce=60_000, step=SETTLED, raise_interrupt=True, stop_event=stopped):
        try:
            _rebuild(settings, why="the folder changed", wait=60)
        except StorybotError as error:
            complain(error)
    raise KeyboardInterrupt


def _print_plan(plan: RebuildPlan) -> None:
    from index.cli.print_answer import safe_line

    for word, names in _named(plan.changes):
        for name in names:
            print(f"{word:<8} {safe_line(name)}")
    unchanged, texts = plural(len(plan.changes.unchanged), "article"), plural(plan.texts, "text")
    print(f"{unchanged} unchanged; {plan.to_embed:,} of {texts} to embed.")
    if plan.reason:
        print(f"All are embedded again: {plan.reason}")
    _print_findings(plan.findings)


def _print_report(report: RebuildReport) -> None:
    if report.unchanged:
        print(f"Nothing changed: generation {report.generation} stays live.")
    else:
        moved = ", ".join(f"{len(names)} {word}" for word, names in _named(report.changes) if names)
        print(
            f"{plural(report.articles, 'article')}{f' ({moved})' if moved else ''}, "
            f"{plural(report.sentences, 'sentence')}, {plural(report.passages, 'passage')}; "
            f"{plural(report.embedded, 'text')} embedded, {report.texts - report.embedded:,} reused."
        )
        if report.reason:
            print(f"All were embedded again: {report.reason}")
        print(f"Generation {report.generation} is live, built in {report.seconds:.1f} s.")
    _print_findings(report.findings)


def _named(changes: Changes) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return ("added", changes.added), ("changed", changes.changed), ("removed", changes.removed)


def _print_findings(findings: tuple[object, ...]) -> None:
    """Prints the errors, and that there are warnings."""
    from index.cli.error_reports import complain
    from index.corpus.types import Finding
    from index.errors import StoryError

    known = [finding for finding in findings if isinstance(finding, Finding)]
    errors = [finding for finding in known if finding.severity == "error"]
    for finding in errors:
        complain(StoryError(finding.message, remedy=finding.remedy))
    if errors:
        counted = "an error" if len(errors) == 1 else f"{len(errors)} errors"
        print(hint(f"Because of {counted}, something was left out, or its metadata guessed. See: storybot doctor"))
    elif any(finding.severity == "warning" for finding in known):
        print(hint("There are warnings. See: storybot doctor"))


def stories(json: bool = AS_JSON) -> None:
    """storybot stories

    Lists the stories in the folder that STORYBOT_STORIES names, and the live generation of each.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console, print_table
    from index.settings import settings_of_story, story_names
    from index.store.generations import list_generations
    from index.store.location import index_folder

    settings = general_settings()
    names = story_names(settings)
    if settings.stories is None:
        raise SettingsError(
            "STORYBOT_STORIES is not set.", remedy="Set it to a folder that contains one folder for each story."
        )
    rows = []
    for name in names:
        listed = list_generations(index_folder(settings_of_story(settings, name)))
        live = next((one for one in listed if one.live), None)
        content = live.manifest.content if live and live.manifest else None
        rows.append(
            (
                name,
                content.title if content else None,
                live.id if live else None,
                content.counts.articles if content else None,
                content.counts.passages if content else None,
            )
        )
    columns = ("story", "title", "generation", "articles", "passages")
    if json:
        print(dumps([dict(zip(columns, row, strict=True)) for row in rows], indent=2))
    elif not rows:
        print(
            f"There is no story in {settings.stories} yet. "
            "Make a folder in it, add articles, and run: storybot rebuild --story FOLDER"
        )
    else:
        shown = [
            (name, title or "", generation or "not indexed yet", *(f"{n:,}" if n is not None else "" for n in counts))
            for name, title, generation, *counts in rows
        ]
        print_table(console(), columns, shown, numbers={"articles", "passages"}, unbroken=frozenset({"generation"}))


def generations(story: Path | None = STORY, json: bool = AS_JSON) -> None:
    """storybot generations

    Lists the stored builds of the index, newest first, and which is live.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console, print_table
    from index.store.generations import list_generations
    from index.store.location import require_index

    listed = list_generations(require_index(settings_for(story)))
    if json:
        rows = [
            {"id": one.id, "live": one.live, "problem": one.problem or None}
            | (
                {
                    "created": one.manifest.created,
                    "why": one.manifest.why,
                    "articles": one.manifest.content.counts.articles,
                    "sentences": one.manifest.content.counts.sentences,
                    "passages": one.manifest.content.counts.passages,
                    "model": one.manifest.content.encoder.model,
                    "precision": one.manifest.content.encoder.precision,
                }
                if one.manifest
                else {}
            )
            for one in listed
        ]
        print(dumps(rows, indent=2))
        return
    if not listed:
        print(hint("This story has not been indexed yet. Run: storybot rebuild"))
        return
    columns = ("generation", "live", "created", "articles", "passages", "model", "why")
    print_table(
        console(),
        columns,
        [
            (
                one.id,
                "live" if one.live else "",
                one.manifest.created[:19].replace("T", " ") if one.manifest else "",
                f"{one.manifest.content.counts.articles:,}" if one.manifest else "",
                f"{one.manifest.content.counts.passages:,}" if one.manifest else "",
                f"{one.manifest.content.encoder.model} {one.manifest.content.encoder.precision}"
                if one.manifest
                else "",
                one.manifest.why if one.manifest else one.problem,
            )
            for one in listed
        ],
        numbers={"articles", "passages"},
        unbroken=frozenset({"generation"}),
    )


def rollback(
    generation: str | None = typer.Argument(None, help="Its id (default: the one before the live one)."),
    story: Path | None = STORY,
) -> None:
    """storybot rollback

    Makes an older generation live again, after checking every byte of it. A running bot follows within seconds.
    """
    from index.store.generations import roll_back
    from index.store.location import require_index
    from index.store.writer_lock import writing

    folder = require_index(settings_for(story))
    with writing(folder):
        manifest = roll_back(folder, generation)
    print(f"Generation {manifest.id} of {manifest.created[:19].replace('T', ' ')} is live.")


def verify(
    generation: str | None = typer.Argument(None, help="Its id (default: the live one)."),
    story: Path | None = STORY,
    every: bool = typer.Option(False, "--all", help="Every stored generation."),
) -> None:
    """storybot verify

    Compares every byte of a generation with its checksums.
    """
    from index.cli.error_reports import complain
    from index.errors import GenerationError
    from index.store.generations import ids, live_id, verify_generation
    from index.store.location import require_index

    settings = settings_for(story)
    folder = require_index(settings)
    failed = False
    for name in (ids(folder) if every else []) or [generation or live_id(folder)]:
        try:
            manifest = verify_generation(folder / "generations" / name)
        except GenerationError as error:
            complain(error)
            failed = True
        else:
            size = sum(entry.size for entry in manifest.content.files.values())
            print(f"Generation {name} is intact: {plural(len(manifest.content.files), 'file')}, {size / 1e6:,.1f} MB.")
    if settings.engine != "embedded":
        failed |= not _verify_engine(settings)
    if failed:
        raise typer.Exit(1)


def _verify_engine(settings: Settings) -> bool:
    """Compares the search server's rows with the live generation; prints differences, returns whether they agree."""
    from index.store.generations import live_id, open_generation
    from index.store.location import require_index
    from index.store.milvus import PUSH_REMEDY, compare_rows, server_of

    folder, server = require_index(settings), server_of(settings)
    with open_generation(folder / "generations" / live_id(folder), threads=1) as generation:
        differences = compare_rows(server, generation)
        for one in differences:
            typer.echo(hint(f"{server.named}: {plural(one.passages, 'passage')} {one.what}. {PUSH_REMEDY}"), err=True)
        if not differences:
            held = plural(generation.passage_count, "passage")
            print(f"{server.named} holds generation {generation.id} row by row: {held}.")
    return not differences


def push(story: Path | None = STORY) -> None:
    """storybot push

    Loads the live generation into the search engine that STORYBOT_ENGINE names. Rows already there are not sent
    again, so an interrupted push resumes. A rebuild pushes by itself.
    """
    from index.cli.progress import progress_of_a_rebuild
    from index.store.generations import live_id
    from index.store.location import require_index
    from index.store.milvus import push_generation, server_of
    from index.store.writer_lock import writing

    settings = settings_for(story)
    if settings.engine == "embedded":
        raise SettingsError(
            "There is no search engine to push to: STORYBOT_ENGINE is embedded.",
            name="STORYBOT_ENGINE",
            remedy="Set STORYBOT_ENGINE=milvus and STORYBOT_MILVUS first (docs/growing.md).",
        )
    folder = require_index(settings)
    # As a writer, because it removes the rows of generations that it does not know of.
    with writing(folder), progress_of_a_rebuild() as progress:
        name = live_id(folder)
        sent = push_generation(settings, folder, name, lambda done, total: progress("push", done, total))
    print(f"{server_of(settings).named} holds generation {name}; sent: {plural(sent, 'passage')}.")
