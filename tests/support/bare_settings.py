"""Settings without a `.env` file."""

from __future__ import annotations

from typing import Any

from index.settings import Settings


def bare_settings(**values: Any) -> Settings:  # noqa: ANN401  (the fields' types are checked by pydantic)
    """Returns the default settings with these values, ignoring any `.env` file."""
    return Settings(**{"_env_file": None, **values})
