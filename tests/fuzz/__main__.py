"""Fuzzes one parser for a given time: `python -m tests.fuzz page --seconds 600`.

With atheris (`pip install -e '.[fuzz]'`, Linux), inputs are guided by coverage; without it, seeds are mutated at
random. Ends at the first input that a target fails on, which atheris saves in the current folder.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path


def guided(name: str, seconds: int) -> None:
    """Runs the target under atheris, which prints its own figures; does not return."""
    import atheris

    with atheris.instrument_imports(include=["index", "bot.cards", "tests.fuzz", "yaml", "tomllib"]):
        from tests.fuzz.targets import SEEDS, TARGETS
    folder = Path(tempfile.mkdtemp(prefix=f"fuzz-{name}-"))
    for number, seed in enumerate(SEEDS[name]):
        (folder / str(number)).write_bytes(seed)
    bounds = [
        f"-max_total_time={seconds}",
        "-timeout=20",
        "-max_len=6000",
        "-rss_limit_mb=1024",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *bounds, "-print_final_stats=1", str(folder)], TARGETS[name])
    atheris.Fuzz()


def unguided(name: str, seconds: int, seed: int) -> None:
    """Runs the target on mutated seeds; prints how many inputs it took and the longest duration."""
    from tests.fuzz.targets import TARGETS, mutated

    target, inputs = TARGETS[name], mutated(name, random.Random(seed))
    began, count, slowest = time.monotonic(), 0, 0.0
    while time.monotonic() - began < seconds:
        data = next(inputs)
        before = time.process_time()
        try:
            target(data)
        except BaseException:
            print(f"{name} fails on {data!r}", file=sys.stderr)
            raise
        slowest, count = max(slowest, time.process_time() - before), count + 1
    print(f"{name}: {count:,} inputs in {seconds} s, none failed, the slowest took {slowest:.2f} s of CPU")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=["page", "front-matter", "manifest", "batch", "custom-id"])
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--seed", type=int, default=15, help="of the inputs without atheris")
    parser.add_argument("--unguided", action="store_true", help="leave atheris out")
    given = parser.parse_args()
    if not given.unguided:
        if find_spec("atheris") is not None:
            guided(given.target, given.seconds)
        print("atheris is not installed; seeds are changed at random.", file=sys.stderr)
    unguided(given.target, given.seconds, given.seed)


if __name__ == "__main__":
    main()
