"""Shared locks across processes: readers of a generation hold one, and pruning checks for it."""

from __future__ import annotations

import contextlib
import errno
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

fcntl: Any = None  # missing on Windows, where no lock can be held and hence nothing is pruned
with contextlib.suppress(ImportError):
    fcntl = importlib.import_module("fcntl")


@contextlib.contextmanager
def shared_lock(path: Path) -> Iterator[None]:
    """Holds a shared lock on `path` (created if missing), to prevent pruning.

    On a read-only or full disk, where nothing is pruned either, a missing file is no error.
    """
    try:
        file = path.open("rb" if path.exists() else "ab")
    except PermissionError:
        yield
        return
    except OSError as error:
        if error.errno not in (errno.EROFS, errno.ENOSPC):
            raise
        yield
        return
    with file:
        _flock(file.fileno(), exclusive=False)
        yield


def try_exclusive(path: Path) -> bool:
    """Whether nobody holds a shared lock on `path` right now; False if system or disk do not support locks."""
    try:
        with path.open("rb") as file:
            return _flock(file.fileno(), exclusive=True)
    except FileNotFoundError:
        return True  # removed since, so nobody has it open
    except OSError:
        return False


def _flock(handle: int, *, exclusive: bool) -> bool:
    if fcntl is None:
        return False
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
