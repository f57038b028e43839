"""Durable, atomic file writes."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


def sync_folder(folder: Path) -> None:
    """Syncs a folder's directory entries to disk; does nothing where the file system cannot. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def write_atomically(path: Path, data: bytes) -> None:
    """Replaces the file at `path` with `data` by an atomic rename and syncs both file and folder; raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def lock_remedy(lock: BaseFileLock, wait: str) -> str:
    """Returns the remedy for a lock that another process holds: `wait`, plus a hint on disks without file locks.

    Without `flock` (ENOSYS), the lock is the existence of a file, so one left behind by a killed process or another
    system stays held until somebody deletes it.
    """
    from filelock import SoftFileLock

    if not isinstance(lock, SoftFileLock):
        return wait
    return f"{wait} This disk has no file locks: if nothing else is running, delete {lock.lock_file}."
