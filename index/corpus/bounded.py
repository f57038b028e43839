"""Bounds the work on one article: a time limit, and every failure becomes an `ArticleError`."""

from __future__ import annotations

import ctypes
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

from index.errors import ArticleError

log = logging.getLogger(__name__)
Result = TypeVar("Result")

BOUND_SECONDS = 120.0
"""Wall-clock limit of each step (reading, splitting, analysing) for one article; a long article takes 0.2 s."""


class TookTooLong(Exception):
    """The work did not finish in time."""


class _Abandoned(BaseException):
    """Ends a thread that nobody waits for any more; not an `Exception`, so `except Exception` does not stop it."""


def bounded(article: str, done: str, work: Callable[[], Result]) -> Result:
    """Returns what `work` returns.

    Args:
        article: its file name in the story.
        done: a participle for the error message “a.txt cannot be …”.
        work: looks at this one article and changes nothing that others read.

    Raises:
        ArticleError: `work` raises it or any other Exception, or takes too long.
        MemoryError: raised by `work`; the fault is the machine's, not the article's.
    """
    seconds = BOUND_SECONDS
    try:
        return within(seconds, work)
    except (ArticleError, MemoryError):
        raise
    except TookTooLong:
        message = f"{article} cannot be {done} within {seconds:g} s and is left out."
        raise ArticleError(message, article=article, remedy="Save the article's text alone, or in parts.") from None
    except Exception as error:
        log.exception("%s cannot be %s.", article, done)
        message = f"{article} cannot be {done} ({type(error).__name__}: {str(error)[:80]}) and is left out."
        remedy = "Save its text again as .txt; the log says more."
        raise ArticleError(message, article=article, remedy=remedy) from error


def within(seconds: float, work: Callable[[], Result]) -> Result:
    """Runs `work` in its own thread and returns or raises what it does; abandons the thread after `seconds`.

    Raises:
        TookTooLong: the thread was abandoned.
    """
    results: queue.SimpleQueue[Future[Result]] = queue.SimpleQueue()

    def run() -> None:
        with suppress(_Abandoned):  # may also arrive while another exception is handled
            result: Future[Result] = Future()
            try:
                result.set_result(work())
            except BaseException as error:
                result.set_exception(error)
            results.put(result)

    thread = threading.Thread(target=run, name="bounded work", daemon=True)
    thread.start()
    try:
        return results.get(timeout=seconds).result()
    except queue.Empty:
        _abandon(thread)
        raise TookTooLong("it takes too long") from None
    except KeyboardInterrupt:
        _abandon(thread)
        raise


def _abandon(thread: threading.Thread) -> None:
    """Ends the thread at its next Python instruction; one inside C code runs on until that returns."""
    if thread.ident is not None:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Abandoned))
