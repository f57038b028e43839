"""`python -m bot` is `storybot run`, with the settings of the environment and `.env` alone."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Runs the bot; the exit code."""
    gc.disable()  # until all is loaded: looking for garbage among imports is a tenth of the time of a start
    from bot import process

    return process.run_from_environment()


if __name__ == "__main__":
    sys.exit(main())
