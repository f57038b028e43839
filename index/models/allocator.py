"""Limits and trims the memory that the C library holds on to.

glibc gives each allocating thread an arena of its own and rarely returns freed memory. Measured with the reader on five
articles: a single shared arena saves 20 MB, and 35 MB after 32 concurrent questions, at no cost in time. Other C
libraries have no such arenas; there, nothing is done.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache

_M_ARENA_MAX = -8  # malloc.h


@cache
def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None


def share_one_arena() -> bool:
    """Makes threads started from now on allocate from one arena; returns whether the C library supports that."""
    library = _library()
    return library is not None and library.mallopt(_M_ARENA_MAX, 1) == 1


def trim_memory() -> None:
    """Returns freed memory to the system; worth calling once, after parsing files."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)
