"""The public API of the index; `bot` imports nothing else.

    story = open_story(load_settings())
    result = story.ask(Question("who asked him to think again?"))

Importing this package loads nothing heavy: torch is never imported, FAISS and ONNX Runtime only when a story is opened,
pydantic only when the settings are used.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.answer.results import Answer, Decline, Excerpt, Question, last_questions
from index.corpus.types import NOTE_LABELS, Citation, CitedNote, Metadata, Outlet, Source
from index.errors import ArticleDrifted, ArticleKnown, GenerationError, SettingsError, StorybotError

if TYPE_CHECKING:
    from index.answer.find_text import prints
    from index.answer.intent_wording import is_in_passing, refers_back
    from index.answer.outlet_mentions import outlets_meant
    from index.build import RebuildNeeds, rebuild_needs
    from index.compare.news import (
        AnswerChange,
        SeenAnswer,
        SeenStory,
        StoryNews,
        answer_change,
        article_marks,
        fresh_articles,
        remembered,
        seen_as_json,
        seen_from_json,
        seen_story,
        story_news,
    )
    from index.compare.proof_claims import LARGEST_CARD, ProofReason, ProofResult
    from index.compare.quotation_search import FoundQuotation, Printing, QuoteSearch
    from index.compare.text_diff import DiffPart, side_by_side
    from index.compare.timeline_image import Picture, draw_timeline
    from index.compare.view import (
        CitedDate,
        CitedDifference,
        CitedPerson,
        CopyGroup,
        OutletView,
        Side,
        StoryCard,
        name_first,
    )
    from index.corpus.changes.new_article import Incoming
    from index.corpus.changes.proposals import (
        ArticlePreview,
        correct_proposal,
        preview_proposal,
        propose_article,
        proposed_article,
        withdraw_proposal,
    )
    from index.corpus.changes.story_changes import StoryChange, add_undoably, change_from, remove_undoably, undo_change
    from index.corpus.changes.versions import ArticleEdit, SentenceChange, VersionExcerpt, edits_of
    from index.corpus.fetch import FetchedPage, fetch_source
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
    from index.corpus.follow.polite import PoliteFetcher
    from index.corpus.intake.sources import KINDS, one_article, suffix_of
    from index.settings import (
        CAUTIONS,
        Caution,
        Settings,
        as_environment,
        load_settings,
        settings_of_story,
        shard_group,
    )
    from index.store.location import waiting_folder
    from index.stories import OneStory, StoriesFace, open_stories
    from index.story import Response, Story, StoryStatus, open_story

__all__ = [
    "CAUTIONS",
    "KINDS",
    "LARGEST_CARD",
    "NOTE_LABELS",
    "Answer",
    "AnswerChange",
    "ArticleDrifted",
    "ArticleEdit",
    "ArticleKnown",
    "ArticlePreview",
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
    "FetchedPage",
    "Followed",
    "FoundQuotation",
    "GenerationError",
    "Incoming",
    "Metadata",
    "OneStory",
    "Outlet",
    "OutletView",
    "Picture",
    "PoliteFetcher",
    "PollReport",
    "Printing",
    "ProofReason",
    "ProofResult",
    "Question",
    "QuoteSearch",
    "RebuildNeeds",
    "Response",
    "SeenAnswer",
    "SeenStory",
    "SentenceChange",
    "Settings",
    "SettingsError",
    "Side",
    "Source",
    "StoriesFace",
    "Story",
    "StoryCard",
    "StoryChange",
    "StoryNews",
    "StoryStatus",
    "StorybotError",
    "VersionExcerpt",
    "WaitingPage",
    "accept_page",
    "add_undoably",
    "answer_change",
    "article_marks",
    "as_environment",
    "change_from",
    "correct_proposal",
    "draw_timeline",
    "edits_of",
    "fetch_source",
    "follow_source",
    "followed_sources",
    "fresh_articles",
    "is_in_passing",
    "last_questions",
    "load_settings",
    "name_first",
    "one_article",
    "open_stories",
    "open_story",
    "outlets_meant",
    "poll_sources",
    "preview_proposal",
    "prints",
    "propose_article",
    "proposed_article",
    "rebuild_needs",
    "refers_back",
    "reject_page",
    "remembered",
    "remove_undoably",
    "seen_as_json",
    "seen_from_json",
    "seen_story",
    "settings_of_story",
    "shard_group",
    "side_by_side",
    "story_news",
    "suffix_of",
    "undo_change",
    "unfollow_source",
    "waiting_folder",
    "waiting_pages",
    "withdraw_proposal",
]
__version__ = "0.2.0"

# From 1.29 on, ONNX Runtime's wheels send telemetry unless this is set before they are loaded, so it is in the first
# module of the index to be imported.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

# Public names that are imported on first access, to keep `storybot --help` fast.
_LAZY = {
    **dict.fromkeys(
        ("CAUTIONS", "Caution", "Settings", "as_environment", "load_settings", "settings_of_story", "shard_group"),
        "index.settings",
    ),
    **dict.fromkeys(("RebuildNeeds", "rebuild_needs"), "index.build"),
    **dict.fromkeys(("FetchedPage", "fetch_source"), "index.corpus.fetch"),
    "PoliteFetcher": "index.corpus.follow.polite",
    **dict.fromkeys(("KINDS", "one_article", "suffix_of"), "index.corpus.intake.sources"),
    "Incoming": "index.corpus.changes.new_article",
    **dict.fromkeys(
        (
            "ArticlePreview",
            "correct_proposal",
            "preview_proposal",
            "propose_article",
            "proposed_article",
            "withdraw_proposal",
        ),
        "index.corpus.changes.proposals",
    ),
    **dict.fromkeys(
        ("StoryChange", "add_undoably", "change_from", "remove_undoably", "undo_change"),
        "index.corpus.changes.story_changes",
    ),
    **dict.fromkeys(("Response", "Story", "StoryStatus", "open_story"), "index.story"),
    **dict.fromkeys(("OneStory", "StoriesFace", "open_stories"), "index.stories"),
    "prints": "index.answer.find_text",
    "refers_back": "index.answer.intent_wording",
    "is_in_passing": "index.answer.intent_wording",
    "outlets_meant": "index.answer.outlet_mentions",
    **dict.fromkeys(
        ("CitedDate", "CitedDifference", "CitedPerson", "CopyGroup", "OutletView", "Side", "StoryCard", "name_first"),
        "index.compare.view",
    ),
    **dict.fromkeys(
        (
            "AnswerChange",
            "SeenAnswer",
            "SeenStory",
            "StoryNews",
            "answer_change",
            "article_marks",
            "fresh_articles",
            "remembered",
            "seen_as_json",
            "seen_from_json",
            "seen_story",
            "story_news",
        ),
        "index.compare.news",
    ),
    **dict.fromkeys(("LARGEST_CARD", "ProofReason", "ProofResult"), "index.compare.proof_claims"),
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
    **dict.fromkeys(("ArticleEdit", "SentenceChange", "VersionExcerpt", "edits_of"), "index.corpus.changes.versions"),
    **dict.fromkeys(("DiffPart", "side_by_side"), "index.compare.text_diff"),
}


if not TYPE_CHECKING:  # with `__getattr__` in sight, a type checker would accept any name

    def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562: the type is that of the name asked for)
        if name in _LAZY:
            return getattr(import_module(_LAZY[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
