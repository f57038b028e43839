"""Work on one article, so that it cannot stop the others: bounded in time, and every failure an `ArticleError`."""

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
"""Wall-clock time that each step (reading, cutting, analysing) may take for one article; a long one takes 0.2 s."""


class TookTooLong(Exception):
    """Work did not end within its time."""


class _Abandoned(BaseException):
    """Ends a thread that nobody waits for any more; no `except Exception` stops it on its way."""


def bounded(article: str, done: str, work: Callable[[], Result]) -> Result:
    """What `work` returns.

    Args:
        article: its file name in the story.
        done: what is done to it, as the end of “a.txt cannot be …”.
        work: looks at this one article, and changes nothing that others read.

    Raises:
        ArticleError: `work` raises it or any other Exception, or takes too long.
        MemoryError: a fault of the machine and not of the article.
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
    """What `work` returns or raises. It runs in a thread of its own, which is abandoned after `seconds`.

    Raises:
        TookTooLong: it was.
    """
    results: queue.SimpleQueue[Future[Result]] = queue.SimpleQueue()

    def run() -> None:
        with suppress(_Abandoned):  # it may also arrive while another exception is handled
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
    """Ends the thread at its next step in Python; one that is in C code goes on until it comes back from there."""
    if thread.ident is not None:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Abandoned))
