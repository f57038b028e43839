"""`storybot doctor`, `storybot inspect` and `storybot eval`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from index.cli.open_story import AS_JSON, STORY, opened, settings_for, stated
from index.command_hints import plural

if TYPE_CHECKING:
    from rich.console import Console

    from index.corpus.intake.document import Document
    from index.evaluate.bootstrap import MetricDifference
    from index.evaluate.gold import Case
    from index.evaluate.metrics import Figures
    from index.evaluate.report import Evaluation, Lines
    from index.inspection import Inspection
    from index.settings import Settings

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


def register_checks(app: typer.Typer) -> None:
    app.command(short_help="Check everything, and say how to fix what is wrong.")(doctor)
    app.command(short_help="Check a proof card against the index.")(check)
    app.command(short_help="Show how pages are read, line by line.")(inspect)
    app.command("eval", short_help="Measure the answers to questions with known answers.")(evaluate)


def doctor(
    story: Path | None = STORY,
    json: bool = AS_JSON,
    strict: bool = typer.Option(False, "--strict", help="Fail on warnings too."),
    offline: bool = typer.Option(False, "--offline", help="Do not ask Discord about the bot."),
) -> None:
    """storybot doctor

    Checks the story, the index, the settings and Discord, and says how to fix what it finds (exit code 1 on an error).
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import console, safe_line, say
    from index.doctor import examine, worst

    findings = examine(story, None if offline else _ask_discord)
    if json:
        rows = [
            {"severity": one.severity, "subject": one.subject, "message": one.message, "remedy": one.remedy}
            for one in findings
        ]
        print(dumps({"worst": worst(findings), "findings": rows}, indent=2))
    else:
        from rich.text import Text

        out = console()
        for one in findings:
            line = Text.assemble(
                (f"{one.severity:<8}", _COLOURS[one.severity]), safe_line(f"{one.subject}: {one.message}")
            )
            say(out, line)
            if one.remedy:
                say(out, Text(f"{'':8}{safe_line(one.remedy)}", "dim"))
        counts = {level: sum(one.severity == level for one in findings) for level in _COLOURS}
        say(out, ", ".join(plural(number, level) for level, number in counts.items()))
    bad = ("error", "warning") if strict else ("error",)
    if worst(findings) in bad:
        raise typer.Exit(1)


def _ask_discord(settings: Settings) -> tuple[tuple[str, str, str], ...]:
    """Returns the bot's checks against Discord."""
    from index.cli.run_bot import bot_command

    found: tuple[tuple[str, str, str], ...] = bot_command("examine")(settings)
    return found


def check(
    card: Path = typer.Argument(
        ..., metavar="CARD.png|JSON", readable=False, help="A proof card, or an excerpt of `ask --json`."
    ),
    story: Path | None = STORY,
) -> None:
    """storybot check card.png

    Checks a proof card, or an excerpt as JSON, against the index and prints the text at the place that it names. The
    exit code is 0 if it is true, 1 if it is not, and 3 if it cannot be checked.
    """
    from index.cli.print_comparison import print_proof
    from index.compare.proof_claims import LARGEST_CARD
    from index.corpus.decoding import read_bytes
    from index.errors import QuestionError

    try:
        data = read_bytes(card, largest=LARGEST_CARD)
    except OSError as error:
        raise QuestionError.unreadable(error) from None
    with opened(settings_for(story)) as opened_story:
        result = opened_story.check_proof(data)
    print_proof(result)
    if result.verdict in ("false", "unknown"):
        raise typer.Exit(1 if result.verdict == "false" else 3)


def inspect(
    sources: list[str] = typer.Argument(
        ..., parser=stated, metavar="FILE-or-URL…", help="Saved files, files of the story, or URLs of pages."
    ),
    story: Path | None = STORY,
    json: bool = AS_JSON,
) -> None:
    """storybot inspect seeds/001_daily-example.txt

    Shows how a page is read: its metadata and their origin, the kind of each line (+ can be cited, ? doubtful), and
    the number of sentences, quotations and dates found. A file of a story is read with its manifest.

    With --json it prints one object per file; spans count characters of its text.
    """
    from index.answer.as_json import dumps
    from index.cli.error_reports import complain
    from index.corpus.fetch import fetch_source
    from index.corpus.intake.sources import read_fetched
    from index.errors import StorybotError
    from index.inspection import inspect_page

    unread = 0
    for source in sources:
        try:
            pages = read_fetched(fetch_source(source)) if "://" in source else _readable(Path(source), story)
            found = [inspect_page(page) for page in pages]
        except StorybotError as error:
            if len(sources) == 1:
                raise
            unread += 1  # continue with the other files
            complain(StorybotError(f"{source}: {error.message}", remedy=error.remedy))
            continue
        for one in found:
            if json:
                print(dumps(_inspection_json(one)))
            else:
                _print_inspection(one)
    if unread:
        raise typer.Exit(1)


def _readable(path: Path, story: Path | None) -> list[Path | Document]:
    """Returns a page, found here or in the story, or the articles that a file contains; a list of links yields none."""
    from index.corpus.intake.link_lists import Link
    from index.corpus.intake.sources import READERS, read_source, suffix_of

    if (story is not None or not path.exists()) and (of_story := settings_for(story).story / path).is_file():
        path = of_story
    if suffix_of(path.name) not in READERS:
        return [path]
    return [one for one in read_source(path) if not isinstance(one, Link)]


def _inspection_json(found: Inspection) -> dict[str, Any]:
    article = found.article
    return {
        "file": found.file,
        "text": article.text,
        "outlet": article.outlet,
        "headline": article.headline,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "inferred": sorted(article.inferred),
        "lines": [asdict(line) for line in found.lines],
        "sentences": [{"start": one.start, "end": one.end} for one in found.sentences],
        "quotations": [
            {"start": one.start, "end": one.end, "speaker": one.said_by or None} for one in found.quotations
        ],
        "dates": [
            {
                "start": one.start,
                "end": one.end,
                "first": one.day.isoformat(),
                "last": one.last.isoformat(),
                "precision": one.precision,
            }
            for one in found.dates
        ],
        "metadata_from": found.metadata_from,
    }


def _print_inspection(found: Inspection) -> None:
    from rich.text import Text

    from index.cli.print_answer import console, safe, say

    out, article = console(), found.article
    say(out, Text(safe(found.file), "bold"))
    for field, origin in found.metadata_from.items():
        say(out, f"  {field}: {safe(str(getattr(article, field)))} ({origin})")
    for line in found.lines:
        mark = ("?" if line.doubtful else "+") if line.cited else " "
        speaker = f" [{safe(line.speaker)}]" if line.speaker else ""
        text = safe(article.text[line.start : line.end])
        say(out, Text(f"{line.number:>5} {mark} {line.kind:<16}{speaker} {text}", "" if line.cited else "dim"))
    counts = (len(found.sentences), "sentence"), (len(found.quotations), "quotation"), (len(found.dates), "date")
    say(out, "  can be cited: " + ", ".join(plural(count, noun) for count, noun in counts))


def evaluate(
    questions: Path = typer.Argument(
        ..., metavar="FILE", readable=False, help="Questions with gold sentences, as JSON lines."
    ),
    story: Path | None = STORY,
    answers: Path | None = typer.Option(
        None, "--answers", metavar="FILE", readable=False, help="Score this saved run instead of asking."
    ),
    save: Path | None = typer.Option(None, "--save", metavar="FILE", help="Save the run for a later comparison."),
    baseline: str | None = typer.Option(
        None, "--baseline", metavar="RUN", help="Compare with a saved run, or with a setting such as caution=eager."
    ),
    plots: Path | None = typer.Option(
        None, "--plots", metavar="FOLDER", help="Draw reliability and risk–coverage plots."
    ),
    chooser: str | None = typer.Option(
        None, "--chooser", metavar="URL", help="Also measure with this chooser (STORYBOT_CHOOSER)."
    ),
    record: Path | None = typer.Option(
        None, "--record", metavar="FILE", help="Save the prompts and replies of the chooser."
    ),
    replay: Path | None = typer.Option(None, "--replay", metavar="FILE", help="Replay a recorded exchange instead."),
    misses: bool = typer.Option(True, "--misses/--no-misses", help="List the wrong answers."),
    json: bool = AS_JSON,
) -> None:
    """storybot eval questions.jsonl --plots plots --baseline caution=cautious

    Measures the answers to questions whose answers are known, on any story.
    """
    from index.answer.as_json import dumps
    from index.cli.print_answer import safe_line
    from index.corpus.articles import read_story
    from index.evaluate import bootstrap, report
    from index.evaluate.gold import read_cases
    from index.evaluate.plots import draw
    from index.settings import load_settings

    settings = settings_for(story)
    cases = read_cases(questions)
    files = read_story(settings.story)
    if chooser is not None:
        settings = load_settings(**settings.model_dump(exclude_unset=True) | {"chooser": chooser})
    chooses = bool(settings.chooser or replay)
    lines = report.read_run(answers) if answers else _ask(settings, cases, record=record, replay=replay)
    evaluation = report.score_answers(cases, lines, files)
    compared: Sequence[MetricDifference] = ()
    if baseline is None and chooses and not answers:
        baseline = "chooser="  # compare with the reader alone
    if baseline is not None:
        other = report.score_answers(cases, _baseline(baseline, settings, cases), files)
        compared = bootstrap.metric_differences(evaluation.verdicts, other.verdicts)
    if save:
        save.write_text("".join(dumps(line) + "\n" for line in lines.values()), encoding="utf-8")
    drawn = draw(evaluation.verdicts, plots) if plots else ()
    if json:
        print(dumps(report.as_json(evaluation, compared), indent=2))
        return
    _print_evaluation(evaluation, compared, baseline or "", misses=misses)
    for path in drawn:
        print(f"drawn: {safe_line(str(path))}")


def _ask(settings: Settings, cases: Sequence[Case], *, record: Path | None = None, replay: Path | None = None) -> Lines:
    """Runs the cases on the story, with a progress bar in a terminal; prints the chooser's counts to stderr."""
    from rich.progress import Progress

    from index.cli.print_answer import console
    from index.evaluate.report import ask_all

    err = console(stderr=True)
    with (
        opened(settings, record=record, replay=replay) as opened_story,
        Progress(console=err, transient=True, disable=not err.is_terminal) as progress,
    ):
        task = progress.add_task("asking", total=len(cases))
        lines = ask_all(opened_story, cases, lambda: progress.advance(task))
        if opened_story.chooser is not None:
            counts = opened_story.chooser.counts
            print(
                "chooser: " + ", ".join(f"{name} {value:.0f}" for name, value in asdict(counts).items()),
                file=sys.stderr,
            )
            each = counts.milliseconds / max(counts.asked, 1)
            print(f"chooser: {each:.0f} ms a prompt, {counts.words / max(counts.asked, 1):.0f} words", file=sys.stderr)
        return lines


def _baseline(text: str, settings: Settings, cases: Sequence[Case]) -> Lines:
    """Reads a saved run, or runs with one setting changed."""
    from index.evaluate.report import read_run
    from index.settings import load_settings

    name, equals, value = text.partition("=")
    name = name.strip().lower().removeprefix("storybot_")
    if not equals or Path(text).exists():
        return read_run(Path(text))
    if name not in type(settings).model_fields:
        raise typer.BadParameter(f"{text!r} is neither a file nor a setting such as caution=eager")
    given = settings.model_dump(exclude_unset=True) | {name: value.strip()}
    return _ask(load_settings(**given), cases)


def _print_evaluation(
    evaluation: Evaluation, compared: Sequence[MetricDifference], baseline: str, *, misses: bool
) -> None:
    from index.cli.print_answer import console, print_table, safe, safe_line, say
    from index.evaluate.metrics import by_kind

    out = console()
    headers = ("kind", "questions", "bold", "shown", "covered", "wrong declines", "right declines", "AUROC", "ECE")
    print_table(out, headers, [_row(row) for row in by_kind(evaluation.verdicts)], numbers=set(headers[1:]))
    if compared:
        say(out)
        columns = (f"against {baseline}", "run", "baseline", "difference", "95 % interval")
        rows = [
            (
                row.figure,
                f"{row.run:.3f}",
                f"{row.baseline:.3f}",
                f"{row.difference:+.3f}{'' if row.certain else ' ?'}",
                f"{row.low:+.3f} to {row.high:+.3f}",
            )
            for row in compared
        ]
        print_table(out, columns, rows, numbers=set(columns[1:]))
    for identity, gold in evaluation.missing:
        say(out, f"gold of {identity} is not in {safe_line(gold.file)}: {safe(gold.sentence)}")
    if misses and evaluation.misses:
        _print_misses(out, evaluation)
    sys.stdout.flush()


def _print_misses(out: Console, evaluation: Evaluation) -> None:
    from rich.text import Text

    from index.cli.print_answer import safe, safe_line, say

    say(out, f"\n{len(evaluation.misses)} not right:")
    for verdict in evaluation.misses:
        case = verdict.case
        say(out, Text(f"\n{case.id} ({case.kind}) {safe(case.question)}", "bold"))
        kind = f"declined ({verdict.reason})" if verdict.declined else "answered"
        also = ", gold among the others shown" if verdict.shown else ""
        say(out, f"  {kind}, confidence {verdict.confidence:.2f}{also}")
        if verdict.shown_text:
            say(out, f"  first   {safe(verdict.shown_in)}: {safe(verdict.shown_text)}")
        for gold in case.gold[:1]:
            say(out, f"  gold    {safe_line(gold.file)}: {safe(gold.sentence)}")


def _row(row: Figures) -> tuple[str, ...]:
    shares = (
        row.bold,
        row.shown,
        row.covered,
        row.wrong_declines,
        row.right_declines,
        row.auroc,
        row.calibration_error,
    )
    return (row.kind, str(row.questions), *("" if share is None else f"{share:.3f}" for share in shares))
