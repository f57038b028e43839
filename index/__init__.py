"""The public face of the index: all that `bot` may see.

    story = open_story(load_settings())
    result = story.ask(Question("who asked him to think again?"))

Importing this loads nothing heavy: no torch, no FAISS, no ONNX Runtime before a story is opened, and no pydantic before
the settings are asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.answer.results import Answer, Decline, Excerpt, Question
from index.corpus.citations import Citation, Source
from index.errors import GenerationError, SettingsError, StorybotError

if TYPE_CHECKING:
    from index.settings import Settings, load_settings
    from index.story import Story, StoryFace, StoryStatus, open_story

__all__ = [
    "Answer",
    "Citation",
    "Decline",
    "Excerpt",
    "GenerationError",
    "Question",
    "Settings",
    "SettingsError",
    "Source",
    "Story",
    "StoryFace",
    "StoryStatus",
    "StorybotError",
    "load_settings",
    "open_story",
]
__version__ = "0.1.0"

# Names whose modules cost more to import than `storybot --help` should take.
_LATE = {
    "Settings": "index.settings",
    "load_settings": "index.settings",
    "Story": "index.story",
    "open_story": "index.story",
    "StoryFace": "index.story",
    "StoryStatus": "index.story",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562: the type is that of the name asked for)
    if name in _LATE:
        return getattr(import_module(_LATE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
