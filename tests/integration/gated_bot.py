"""`python -m bot` whose timeline waits until a file named `gate` exists, holding its worker."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from bot.process import run_from_environment
from index import CitedDate
from index.story import Story

GATE = Path("gate")
_timeline = Story.timeline


def wait_and_tell(story: Story) -> tuple[CitedDate, ...]:
    while not GATE.exists():
        time.sleep(0.02)
    return _timeline(story)


if __name__ == "__main__":
    Story.timeline = wait_and_tell  # type: ignore[assignment, method-assign]
    sys.exit(run_from_environment())
