"""Shared locks across processes: readers of a generation hold one, and pruning checks for it."""

from __future__ import annotations

import contextlib
import errno
import fcntl
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def shared_lock(path: Path) -> Iterator[None]:
    """Holds a shared lock on `path` (created if missing), to prevent pruning.

    On a read-only or full disk, where nothing is pruned either, a missing file is not an error.
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
    """Whether nobody holds a shared lock on `path` right now; False if the disk does not support locks."""
    try:
        with path.open("rb") as file:
            return _flock(file.fileno(), exclusive=True)
    except FileNotFoundError:
        return True  # removed since, so nobody has it open
    except OSError:
        return False


def _flock(handle: int, *, exclusive: bool) -> bool:
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
