"""Regular expressions that are compiled when they are first used, not when their module is imported.

Compiling is slow, some hundreds of them stand in modules that any command imports, and a command uses few of them.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """Stands for a compiled pattern; each of its methods is looked up once, so that later calls cost nothing more."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if name.startswith("__"):
            raise AttributeError(name)
        # `re` keeps some hundreds of compiled patterns itself; two threads that come at once do no harm.
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled at its first use: what is wrong with it shows then, as `re.error`."""
    return cast("re.Pattern[str]", _Late(source, flags))
