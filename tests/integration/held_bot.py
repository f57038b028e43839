"""`python -m bot` with workers that never return from a question, so that all others wait."""

from __future__ import annotations

import sys
import threading

from bot.process import run_from_environment
from index import Answer, Decline, Question
from index.story import Story


def hold(story: Story, question: Question) -> Answer | Decline:
    """Stands in for an answer that never ends."""
    threading.Event().wait()
    raise AssertionError("nobody sets this event")


if __name__ == "__main__":
    Story.ask = hold  # type: ignore[assignment, method-assign]
    sys.exit(run_from_environment())
