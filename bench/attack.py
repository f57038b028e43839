"""Attacks the index in full and prints what came of it: `python -m bench.attack [crash] [disk] [damage] [texts]`.

    crash    rebuilds killed with SIGKILL at 200 points of their run, a reader asking all the while
    disk     rebuilds on a disk that is full from each of their steps on, with files that may not grow, and (where one
             may mount) on real disks that are too small
    damage   2,000 random damages to generations and articles
    texts    any Unicode, as article and as question (Hypothesis, 1,000 examples of each kind)

Each ends at the first wrong answer; the tests in `tests/attack` run the same in a shorter form. With `--share 0.1` a
tenth of it is done.
"""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.attack.crash import Rebuilder, crash
from tests.attack.full_disk import fill_disk, fill_small_disks, limit_files
from tests.attack.mutation import DamageFigures, run_apart

POINTS, ARTICLES = 200, 40
DAMAGES, SLICE = 2000, 250
DISK_POINTS, DISK_ARTICLES, LIMITS, DISKS = 400, 6, 20, 12


def crash_figures(work: Path, share: float) -> str:
    """Kills rebuilds and tells what was seen."""
    found = crash(work, points=max(10, int(POINTS * share)), articles=ARTICLES, say=_shown("kills"))
    kinds = ", ".join(f"{name} {count}" for name, count in found.kinds.most_common())
    return (
        f"{found.points} kills over a run of {found.steps:,} steps ({found.articles} articles, {found.texts:,} texts; "
        f"at {kinds}).\n"
        f"After them the old generation was live {found.old_live} times, the new one {found.new_live} times, and "
        f"{found.none_live} times there was none yet.\n"
        f"{found.answers:,} answers while it went on, {found.reloads} generations taken up, wrong: 0, lost: 0.\n"
        f"{found.reused:,} texts embedded before a kill were used afterwards, {found.embedded_after:,} embedded then."
    )


def disk_figures(work: Path, share: float) -> str:
    """Fills disks and tells what was seen."""
    steps = fill_disk(
        work / "steps", points=max(10, int(DISK_POINTS * share)), articles=DISK_ARTICLES, say=_shown("full disks")
    )
    with Rebuilder() as rebuilder:
        limits = limit_files(work / "limits", rebuilder, articles=DISK_ARTICLES, limits=max(4, int(LIMITS * share)))
    disks = fill_small_disks(work / "disks", articles=DISK_ARTICLES, sizes=max(4, int(DISKS * share)))
    real = f"{disks.limits} small disks" if disks.limits else "no small disk could be mounted here"
    return (
        f"{steps.points} full disks over {steps.steps:,} steps: {sum(steps.refused.values())} rebuilds refused, "
        f"{steps.untouched} done without what failed.\n"
        f"{limits.limits} limits on a file's size: {sum(limits.refused.values())} refused, {limits.untouched} done; "
        f"{real}: {sum(disks.refused.values())} refused, {disks.untouched} done.\n"
        "Each time the old generation served on, and the next rebuild gave the new one and left nothing behind."
    )


def damage_figures(work: Path, share: float) -> str:
    """Damages generations and articles and tells what became of it."""
    wanted, done, found = max(60, int(DAMAGES * share)), 0, DamageFigures()
    tell = _shown("damages")
    while done < wanted:
        count = min(SLICE, wanted - done)
        ran = run_apart(work, count=count, seed=1000 + done, large=done // SLICE % 2 == 1)
        found.add({name: getattr(ran, name) for name in DamageFigures.__slots__})
        done += count
        tell(done, wanted)
    causes = ", ".join(f"{name} {count}" for name, count in sorted(found.causes.items()))
    lines = [
        f"{found.damages:,} damages, {found.answers:,} answers: wrong text cited {len(found.wrong)}, crashes "
        f"{found.crashes}, other exceptions {len(found.escaped)}.",
        f"Harmless {found.harmless:,}, refused {found.refused:,} ({causes}); in files too large to be read on opening "
        f"{found.ranked_otherwise} ranked otherwise, truly cited and found by verification; "
        f"{found.forged} forged throughout and truly cited; {found.repaired} rebuilt.",
        *found.wrong[:20],
        *found.escaped[:20],
    ]
    if found.wrong or found.escaped or found.crashes:
        raise AssertionError("\n".join(lines))
    return "\n".join(lines)


def text_figures(work: Path, share: float) -> str:
    """Runs the Hypothesis tests in their long form."""
    examples = max(20, int(1000 * share))
    command = [sys.executable, "-m", "pytest", "-q", "-m", "slow", "tests/attack/test_any_text.py"]
    environment = os.environ | {"ATTACK_EXAMPLES": str(examples), "TMPDIR": str(work)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise AssertionError(done.stdout[-4000:])
    return f"{examples:,} stories of any text, as many files of any bytes, {examples // 4:,} ways to a state: wrong 0."


def _shown(what: str) -> Callable[[int, int], None]:
    began = time.monotonic()

    def tell(done: int, total: int) -> None:
        if sys.stderr.isatty() or done % 50 == 0:
            left = (time.monotonic() - began) / done * (total - done)
            print(f"{done} of {total} {what}, {left:.0f} s left", file=sys.stderr)

    return tell


ATTACKS = {"crash": crash_figures, "disk": disk_figures, "damage": damage_figures, "texts": text_figures}


def main() -> int:
    """Runs the attacks named, or all; the exit code is 1 where one of them got through."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attacks", nargs="*", help="; ".join(ATTACKS))
    parser.add_argument("--share", type=float, default=1.0, help="how much of it is done (default: all)")
    given = parser.parse_args()
    if unknown := set(given.attacks) - set(ATTACKS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    logging.disable()
    failed = False
    for name in given.attacks or ATTACKS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix=f"attack-{name}-") as folder:
            try:
                told = ATTACKS[name](Path(folder), given.share)
            except AssertionError as error:
                told, failed = f"GOT THROUGH: {error}", True
        print(f"{name} ({time.monotonic() - began:.0f} s)\n{told}\n", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
