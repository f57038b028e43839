"""Counts the points of a rebuild at which it touches the disk, and acts when a given one is reached.

Python's audit hook reports when files are opened, renamed, removed or linked and when SQLite is opened; `os.write` and
`os.fsync` are wrapped, and SQLite reports each statement. So every operation on the disk is a point.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

_PATHS = {"open": 0, "os.rename": 0, "os.remove": 0, "os.rmdir": 0, "os.mkdir": 0, "os.link": 1, "shutil.rmtree": 0}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
Reached = Callable[[int, str], None]
"""Called with the number of a point, from 1, and its name; may raise."""


@dataclass(slots=True)
class Points:
    """Counts points under `folder`; calls `reached` before each happens."""

    folder: str
    reached: Reached
    count: int = 0
    names: list[str] = field(default_factory=list)
    busy: bool = False

    def __call__(self, name: str) -> None:
        if self.busy:
            return
        self.busy = True
        try:
            self.count += 1
            self.names.append(name)
            self.reached(self.count, name)
        finally:
            self.busy = False


_current: Points | None = None
_hooked = False


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    points = _current
    if points is None:
        return
    place = _PATHS.get(event)
    if place is None:
        return
    if event == "open" and not (isinstance(arguments[2], int) and arguments[2] & _WRITES):
        return
    path = arguments[place]
    if isinstance(path, (str, os.PathLike)) and os.fspath(path).startswith(points.folder):
        points(f"{event} {Path(path).name}")


@contextlib.contextmanager
def watched(folder: Path, reached: Reached, *, torn: bool = False) -> Iterator[Points]:
    """Counts the points under `folder` until the block ends; for one rebuild in one thread at a time.

    Args:
        torn: a write is reported when its first half is on disk.
    """
    global _current, _hooked
    points = Points(str(folder), reached)
    write, fsync = os.write, os.fsync
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def counted_write(handle: int, data: bytes, /) -> int:
        done = 0
        if torn and len(data) > 1:
            done = write(handle, memoryview(data)[: len(data) // 2])
        points("write")
        return done + write(handle, memoryview(data)[done:])

    def counted_fsync(handle: int, /) -> None:
        points("fsync")
        fsync(handle)

    def counted_connect(*arguments: object, **named: object) -> sqlite3.Connection:
        connection = connect(*arguments, **named)
        connection.set_trace_callback(lambda statement: points(f"sql {statement.split()[0]}"))
        return connection

    if not _hooked:
        sys.addaudithook(_hook)  # cannot be removed; does nothing without `_current`
        _hooked = True
    with (
        mock.patch.object(os, "write", counted_write),
        mock.patch.object(os, "fsync", counted_fsync),
        mock.patch.object(sqlite3, "connect", counted_connect),
    ):
        _current = points
        try:
            yield points
        finally:
            _current = None
