"""Regular expressions that are compiled on first use instead of at import.

Commands import modules with hundreds of patterns and use few of them, so compiling them all would slow every start.
"""

from __future__ import annotations

import re
from typing import cast


class _LazyPattern:
    """Stands in for a compiled pattern; caches each method on first access, so that later calls cost nothing extra."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        # `re` has its own cache of compiled patterns; two threads compiling at the same time are harmless.
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Returns a pattern that is compiled on first use; an invalid one raises `re.error` only then."""
    return cast("re.Pattern[str]", _LazyPattern(source, flags))
