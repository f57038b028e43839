"""Progress of a rebuild: a bar with rate and remaining time in a terminal, lines in a log."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from index.cli.print_answer import console

STAGES = {
    "read": "Reading the articles",
    "export": "Exporting the encoder (once for each model)",
    "embed": "Embedding",
    "write": "Writing the generation",
    "push": "Loading the search engine",
}


class _Rate(ProgressColumn):
    """Texts per second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed and task.total and task.total > 1 else "", "dim")


@contextmanager
def progress_of_a_rebuild() -> Iterator[Callable[[str, int, int], None]]:
    """Yields a function that shows (stage, done, total) on standard error."""
    out = console(stderr=True)
    if not out.is_terminal:
        yield _lines()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    with Progress(*columns, console=out) as progress:
        tasks = {}

        def tell(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task(STAGES.get(stage, stage), total=total)
            progress.update(tasks[stage], completed=done, total=total)

        yield tell


def _lines() -> Callable[[str, int, int], None]:
    out = console(stderr=True)
    began: dict[str, float] = {}
    reported = [0.0]

    def tell(stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage not in began:
            began[stage] = reported[0] = now
            out.print(f"{STAGES.get(stage, stage)} …", soft_wrap=True)
        elif total > 1 and 0 < done < total and now - reported[0] >= 10:
            reported[0] = now
            rate = done / (now - began[stage])
            out.print(f"  {done:,} of {total:,}, {rate:,.0f}/s, {(total - done) / rate:,.0f} s left", soft_wrap=True)

    return tell
