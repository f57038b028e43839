"""The writer's lock: one writer at a time, across processes."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from index.durable import lock_remedy
from index.errors import WriterBusy
from index.store.checked_files import read_small_file
from index.store.generations import clean

log = logging.getLogger(__name__)

LOCK, NOTE = "writer.lock", "writer.json"


@contextlib.contextmanager
def writing(folder: Path, *, wait: float = 0.0) -> Iterator[None]:
    """Holds the writer's lock of the index in `folder`, and cleans up after a killed writer.

    The lock is the operating system's, so it ends with the process that holds it. A note beside it tells people who is
    writing, and the next writer whether the last one was killed.

    Args:
        wait: seconds to wait for another writer.

    Raises:
        WriterBusy: another process, or another thread, is writing.
        OSError: the folder is not writable.
    """
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "generations").mkdir(exist_ok=True)
    lock = FileLock(folder / LOCK, is_singleton=False, thread_local=False)
    try:
        lock.acquire(timeout=wait)
    except Timeout:
        raise WriterBusy(
            f"Another process is writing this story's index{_describe(_read(folder))}.",
            remedy=lock_remedy(lock, "Wait for it to end, or end it."),
        ) from None
    try:
        left = _read(folder)
        if left:
            log.warning("The previous writer was killed; taking over its lock%s.", _describe(left))
        clean(folder)
        _write(folder)
        yield
    finally:
        (folder / NOTE).unlink(missing_ok=True)
        lock.release()


def _write(folder: Path) -> None:
    note = {"pid": os.getpid(), "host": socket.gethostname(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
    with contextlib.suppress(OSError):  # the note is informational only
        (folder / NOTE).write_text(json.dumps(note) + "\n", encoding="utf-8")


def _read(folder: Path) -> dict[str, object]:
    try:
        note = json.loads(read_small_file(folder / NOTE, 10_000))
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def _describe(note: dict[str, object]) -> str:
    if not note:
        return ""
    return f" (process {note.get('pid')} on {note.get('host')}, since {note.get('since')})"
