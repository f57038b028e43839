"""Attacks the index at full length and prints the outcome: `python -m bench.attack [crash] [disk] [damage] [texts]`.

    crash    kills rebuilds with SIGKILL at 200 points of their run, while a reader keeps asking
    disk     rebuilds on a disk that is full from a given step on, with a limit on file sizes, and (where mounting is
             permitted) on real disks that are too small
    damage   2,000 random damages to generations and articles
    texts    any Unicode, as article and as question (Hypothesis, 1,000 examples of each kind)

Each attack stops at the first wrong answer; the tests in `tests/attack` run shorter versions. `--share 0.1` runs a
tenth of it. Progress is recorded in `--ledger` (var/bench/attack.jsonl): an interrupted run resumes there as long as
the code of the index has not changed. Two runs with different attacks may share a ledger.
"""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.attack.crash import crash
from tests.attack.full_disk import fill_disk, fill_small_disks, limit_files
from tests.attack.ledger import Ledger, add
from tests.attack.mutation import DamageFigures, run_in_process
from tests.attack.rebuilding import Rebuilder

POINTS, ARTICLES = 200, 40
DAMAGES, SLICE = 2040, 120  # a slice has each kind of damage four times
PROJECT = Path(__file__).resolve().parents[1]
WAYS = "test_many_ways_to_a_state_give_the_bytes_of_a_rebuild_from_nothing"
LONG_TESTS = (
    "test_every_slice_equals_the_file_as_decoded_in_many_stories",
    "test_many_files_of_any_bytes_are_read_or_refused",
    WAYS,
)
DISK_POINTS, DISK_ARTICLES, LIMITS, DISKS = 400, 6, 20, 12


@dataclass(frozen=True, slots=True)
class Size:
    """How much to run, and where progress is recorded."""

    share: float
    ledger_path: Path

    def of(self, whole: int, least: int = 1) -> int:
        """Returns the share of `whole`, at least `least`."""
        return max(least, int(whole * self.share))

    def ledger(self, attack: str) -> Ledger:
        """Returns the progress of an attack; `attack` includes its size."""
        return Ledger(attack, self.ledger_path)


def crash_figures(work: Path, size: Size) -> str:
    """Kills rebuilds; returns a summary."""
    points = size.of(POINTS, 10)
    ledger = size.ledger(f"crash at {points} points, {ARTICLES} articles")
    found = crash(work, points=points, articles=ARTICLES, ledger=ledger, say=_progress("kills"))
    kinds = ", ".join(f"{name} {count}" for name, count in Counter(found.kinds).most_common())
    return (
        f"{found.points} kills over a run of {found.steps:,} steps ({found.articles} articles, {found.texts:,} texts; "
        f"at {kinds}).\n"
        f"Live afterwards: the old generation {found.old_live} times, the new one {found.new_live} times, none yet "
        f"{found.none_live} times.\n"
        f"{found.answers:,} answers meanwhile, {found.reloads} generations loaded, wrong: 0, lost: 0.\n"
        f"{found.reused:,} embeddings from before a kill were reused, {found.embedded_after:,} computed afterwards."
    )


def disk_figures(work: Path, size: Size) -> str:
    """Fills disks; returns a summary."""
    points = size.of(DISK_POINTS, 10)
    ledger = size.ledger(f"disk full at {points} points, {DISK_ARTICLES} articles")
    steps = fill_disk(work / "steps", points=points, articles=DISK_ARTICLES, ledger=ledger, say=_progress("full disks"))
    with Rebuilder() as rebuilder:
        limits = limit_files(work / "limits", rebuilder, articles=DISK_ARTICLES, limits=size.of(LIMITS, 4))
    disks = fill_small_disks(work / "disks", articles=DISK_ARTICLES, sizes=size.of(DISKS, 4))
    real = f"{disks.limits} small disks" if disks.limits else "no small disk could be mounted here"
    return (
        f"{steps.points} full disks over {steps.steps:,} steps: {sum(steps.refused.values())} rebuilds refused, "
        f"{steps.untouched} completed without the failed step.\n"
        f"{limits.limits} file size limits: {sum(limits.refused.values())} refused, {limits.untouched} completed; "
        f"{real}: {sum(disks.refused.values())} refused, {disks.untouched} completed.\n"
        "After each, the old generation was served, and the next rebuild succeeded and left no files behind."
    )


def damage_figures(work: Path, size: Size) -> str:
    """Damages generations and articles; returns a summary."""
    found, tell = DamageFigures(), _progress("damages")
    slices = -(-size.of(DAMAGES, 60) // SLICE)
    ledger = size.ledger(f"damage in slices of {SLICE}")
    for number in range(slices):
        point = f"seed {1000 + number}{', all files large' if number % 2 else ''}"
        if point not in ledger.done:
            ran = run_in_process(work, count=SLICE, seed=1000 + number, large=number % 2 == 1)
            if ran.wrong or ran.escaped or ran.crashes:
                return _fail(ran)
            ledger.enter(point, ran)
        add(found, ledger.done[point])
        tell(found.damages, slices * SLICE)
    return _summary(found)


def _fail(found: DamageFigures) -> str:
    raise AssertionError("\n".join([_summary(found), *found.wrong[:20], *found.escaped[:20]]))


def _summary(found: DamageFigures) -> str:
    causes = ", ".join(f"{name} {count}" for name, count in sorted(found.causes.items()))
    return (
        f"{found.damages:,} damages, {found.answers:,} answers: wrong text cited {len(found.wrong)}, crashes "
        f"{found.crashes}, other exceptions {len(found.escaped)}.\n"
        f"Harmless {found.harmless:,}, refused {found.refused:,} ({causes}); {found.ranked_otherwise} in files too "
        "large to be read on opening changed the ranking, with correct citations, and were found by verification; "
        f"{found.forged} consistent forgeries with correct citations; {found.repaired} rebuilt."
    )


@dataclass(slots=True)
class TextFigures:
    """The number of examples that a Hypothesis test ran."""

    examples: int = 0


def text_figures(work: Path, size: Size) -> str:
    """Runs the Hypothesis tests at full length, one after the other."""
    examples = size.of(1000, 20)
    ledger = size.ledger(f"texts, {examples} examples")
    environment = os.environ | {"ATTACK_EXAMPLES": str(examples), "TMPDIR": str(work)}
    for done, test in enumerate(LONG_TESTS, start=1):
        if test not in ledger.done:
            command = [sys.executable, "-m", "pytest", "-q", "-m", "slow", f"tests/attack/test_any_text.py::{test}"]
            ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
            if ran.returncode:
                raise AssertionError(ran.stdout[-4000:])
            ledger.enter(test, TextFigures(examples // 4 if test == WAYS else examples))
        _progress("tests of any text")(done, len(LONG_TESTS))
    return f"{examples:,} stories of any text, as many files of any bytes, {examples // 4:,} histories: wrong 0."


def _progress(what: str) -> Callable[[int, int], None]:
    began = time.monotonic()

    def tell(done: int, total: int) -> None:
        if sys.stderr.isatty() or done % 10 == 0 or done == total:
            left = (time.monotonic() - began) / done * (total - done)
            print(f"{done} of {total} {what}, {left:.0f} s left", file=sys.stderr)

    return tell


ATTACKS = {"crash": crash_figures, "disk": disk_figures, "damage": damage_figures, "texts": text_figures}


def main() -> int:
    """Runs the attacks named, or all; exit code 1 if one of them succeeded."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attacks", nargs="*", help="; ".join(ATTACKS))
    parser.add_argument("--share", type=float, default=1.0, help="the share to run; default: all")
    parser.add_argument(
        "--ledger",
        type=Path,
        default=PROJECT / "var" / "bench" / "attack.jsonl",
        metavar="FILE",
        help="where progress is recorded",
    )
    given = parser.parse_args()
    given.ledger.parent.mkdir(parents=True, exist_ok=True)
    if unknown := set(given.attacks) - set(ATTACKS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    logging.disable()
    failed = False
    for name in given.attacks or ATTACKS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix=f"attack-{name}-") as folder:
            try:
                outcome = ATTACKS[name](Path(folder), Size(given.share, given.ledger))
            except AssertionError as error:
                outcome, failed = f"SUCCEEDED: {error}", True
        print(f"{name} ({time.monotonic() - began:.0f} s)\n{outcome}\n", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
