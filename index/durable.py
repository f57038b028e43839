"""Writes that last through a power cut, and replace a file wholly or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder last through a power cut; raises OSError. Some network disks cannot do it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def write_atomically(path: Path, data: bytes) -> None:
    """Puts `data` in place of what is at `path`, wholly or not at all, and syncs it; raises OSError."""
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


def held_remedy(lock: BaseFileLock, wait: str) -> str:
    """What to do about a lock that somebody else holds: `wait`, or where the disk has no locks, look at the file.

    On such a disk (`flock` gives ENOSYS) the file's being there is the lock, and one that was left there by another
    system, or by a process that was killed, would hold for ever.
    """
    from filelock import SoftFileLock

    if not isinstance(lock, SoftFileLock):
        return wait
    return f"{wait} This disk has no file locks: if nothing else is running, delete {lock.lock_file}."
