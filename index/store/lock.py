"""Who reads a generation, across processes: a shared lock on a file in it, which whoever removes one tries to take."""

from __future__ import annotations

import contextlib
import errno
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

fcntl: Any = None  # missing on Windows: nobody can hold a lock there, and so nothing is pruned
with contextlib.suppress(ImportError):
    fcntl = importlib.import_module("fcntl")


@contextlib.contextmanager
def shared_lock(path: Path) -> Iterator[None]:
    """Holds a shared lock on `path` (made if missing), so that no one prunes what it stands for.

    On a disk that cannot be written, where no one prunes either, a missing file is no error.
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
    """Whether no one holds a shared lock on `path` at this moment; False where the system or the disk has no locks."""
    try:
        with path.open("rb") as file:
            return _flock(file.fileno(), exclusive=True)
    except FileNotFoundError:
        return True  # no one has opened it since it was damaged
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
