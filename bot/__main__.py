"""`python -m bot`: the same as `storybot run`, configured by the environment and `.env` only."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Runs the bot. Returns the exit code."""
    gc.disable()  # collecting garbage while modules are imported takes a tenth of the start time
    from bot import process

    return process.run_from_environment()


if __name__ == "__main__":
    sys.exit(main())
