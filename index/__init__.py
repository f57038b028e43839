"""The public API of the index; `bot` imports nothing else.

    story = open_story(load_settings())
    result = story.ask(Question("who asked him to think again?"))

Importing this package loads nothing heavy: pydantic is imported when the settings are used, NumPy and ONNX Runtime when
a name of `index/api.py` is, torch never.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.answer.results import Answer as Answer
from index.answer.results import Decline as Decline
from index.answer.results import Excerpt as Excerpt
from index.answer.results import Question as Question
from index.answer.results import last_questions as last_questions
from index.corpus.types import NOTE_LABELS as NOTE_LABELS
from index.corpus.types import Citation as Citation
from index.corpus.types import CitedNote as CitedNote
from index.corpus.types import Metadata as Metadata
from index.corpus.types import Outlet as Outlet
from index.corpus.types import Source as Source
from index.errors import ArticleDrifted as ArticleDrifted
from index.errors import GenerationError as GenerationError
from index.errors import SettingsError as SettingsError
from index.errors import StorybotError as StorybotError

if TYPE_CHECKING:
    from index.api import *  # noqa: F403
    from index.settings import CAUTIONS as CAUTIONS
    from index.settings import Caution as Caution
    from index.settings import Settings as Settings
    from index.settings import as_environment as as_environment
    from index.settings import load_settings as load_settings
    from index.settings import settings_of_story as settings_of_story
    from index.settings import shard_group as shard_group

__version__ = "0.2.0"

# From 1.29 on, ONNX Runtime's wheels send telemetry unless this is set before they are loaded, so it is in the first
# module of the index to be imported.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

if not TYPE_CHECKING:  # with `__getattr__` in sight, a type checker would accept any name

    def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562: the type is that of the name asked for)
        """Imports the rest of the public API on first access, to keep `storybot --help` fast."""
        for module in ("index.settings", "index.api"):  # the settings first: they need neither NumPy nor ONNX Runtime
            if hasattr(loaded := import_module(module), name):
                return getattr(loaded, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
