"""The public face of the index: all that `bot` may see.

    story = open_story(load_settings())
    result = story.ask(Question("who asked him to think again?"))

Importing this loads nothing heavy: no torch, no FAISS, no ONNX Runtime before a story is opened.
"""

from __future__ import annotations

from index.answer.results import Answer, Decline, Excerpt, Question
from index.corpus.citations import Citation, Source
from index.errors import StorybotError
from index.settings import Settings, load_settings

__all__ = [
    "Answer",
    "Citation",
    "Decline",
    "Excerpt",
    "Question",
    "Settings",
    "Source",
    "StorybotError",
    "load_settings",
]
__version__ = "0.1.0"
