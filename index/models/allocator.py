"""Memory that the C library keeps back, given back where it can be.

The GNU C library gives each thread that allocates an arena of its own and hardly returns what was freed in it. Measured
with the reader on five articles: one arena for all takes 20 MB less, 35 MB less once 32 have asked at once, and no
more time. Other C libraries have no arenas to bound; there, nothing is done.
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
    """Has the threads to come allocate from one arena; whether the C library knows how."""
    library = _library()
    return library is not None and library.mallopt(_M_ARENA_MAX, 1) == 1


def give_back() -> None:
    """Returns to the system what was freed; worth it once, after files were parsed."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)
