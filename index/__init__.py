"""The public face of the index: all that `bot` may see.

    story = open_story(load_settings())
    result = story.ask(Question("who asked him to think again?"))

Importing this loads nothing heavy: no torch, no FAISS, no ONNX Runtime before a story is opened, and no pydantic before
the settings are asked for.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.answer.results import Answer, Decline, Excerpt, Question
from index.corpus.types import NOTE_LABELS, Citation, CitedNote, Source
from index.errors import ArticleDrifted, GenerationError, SettingsError, StorybotError

if TYPE_CHECKING:
    from index.answer.find_text import prints
    from index.answer.intent import is_in_passing, refers_back
    from index.compare.proof_claims import ProofResult
    from index.compare.quotation_search import FoundQuotation, Printing, QuoteSearch
    from index.compare.text_diff import DiffPart
    from index.compare.timeline_image import Picture, draw_timeline
    from index.compare.view import CitedDate, CitedDifference, CitedPerson, CopyGroup, OutletView, Side, StoryCard
    from index.corpus.follow.following import (
        Followed,
        PollReport,
        WaitingPage,
        accept_page,
        follow_source,
        followed_sources,
        poll_sources,
        reject_page,
        unfollow_source,
        waiting_pages,
    )
    from index.corpus.versions import ArticleEdit, SentenceChange, VersionExcerpt, edits_of
    from index.settings import CAUTIONS, Caution, Settings, load_settings
    from index.store.location import waiting_folder
    from index.story import Response, Story, StoryFace, StoryStatus, open_story

__all__ = [
    "CAUTIONS",
    "NOTE_LABELS",
    "Answer",
    "ArticleDrifted",
    "ArticleEdit",
    "Caution",
    "Citation",
    "CitedDate",
    "CitedDifference",
    "CitedNote",
    "CitedPerson",
    "CopyGroup",
    "Decline",
    "DiffPart",
    "Excerpt",
    "Followed",
    "FoundQuotation",
    "GenerationError",
    "OutletView",
    "Picture",
    "PollReport",
    "Printing",
    "ProofResult",
    "Question",
    "QuoteSearch",
    "Response",
    "SentenceChange",
    "Settings",
    "SettingsError",
    "Side",
    "Source",
    "Story",
    "StoryCard",
    "StoryFace",
    "StoryStatus",
    "StorybotError",
    "VersionExcerpt",
    "WaitingPage",
    "accept_page",
    "draw_timeline",
    "edits_of",
    "follow_source",
    "followed_sources",
    "is_in_passing",
    "load_settings",
    "open_story",
    "poll_sources",
    "prints",
    "refers_back",
    "reject_page",
    "unfollow_source",
    "waiting_folder",
    "waiting_pages",
]
__version__ = "0.2.0"

# From 1.29 on ONNX Runtime's wheels tell their maker what is run. Only this keeps them from it, and only where it is
# set before they are loaded; so it stands in the file that is loaded before any other of the index.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

# Names whose modules cost more to import than `storybot --help` should take.
_LATE = {
    **dict.fromkeys(("CAUTIONS", "Caution", "Settings", "load_settings"), "index.settings"),
    "Story": "index.story",
    "open_story": "index.story",
    "StoryFace": "index.story",
    "StoryStatus": "index.story",
    "Response": "index.story",
    "prints": "index.answer.find_text",
    **dict.fromkeys(("is_in_passing", "refers_back"), "index.answer.intent"),
    **dict.fromkeys(
        ("CitedDate", "CitedDifference", "CitedPerson", "CopyGroup", "OutletView", "Side", "StoryCard"),
        "index.compare.view",
    ),
    "ProofResult": "index.compare.proof_claims",
    **dict.fromkeys(("Picture", "draw_timeline"), "index.compare.timeline_image"),
    **dict.fromkeys(("FoundQuotation", "Printing", "QuoteSearch"), "index.compare.quotation_search"),
    **dict.fromkeys(
        (
            "Followed",
            "PollReport",
            "WaitingPage",
            "accept_page",
            "follow_source",
            "followed_sources",
            "poll_sources",
            "reject_page",
            "unfollow_source",
            "waiting_pages",
        ),
        "index.corpus.follow.following",
    ),
    "waiting_folder": "index.store.location",
    **dict.fromkeys(("ArticleEdit", "SentenceChange", "VersionExcerpt", "edits_of"), "index.corpus.versions"),
    "DiffPart": "index.compare.text_diff",
}


if not TYPE_CHECKING:  # a type checker that saw this would take any name for one of ours

    def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562: the type is that of the name asked for)
        if name in _LATE:
            return getattr(import_module(_LATE[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
