"""The public API of the index; `bot` imports nothing else.

    story = open_story(load_settings())
    result = story.ask(Question("who asked him to think again?"))

Importing this package loads nothing heavy: torch is never imported, FAISS and ONNX Runtime only when a story is opened,
pydantic only when the settings are used.
"""

from __future__ import annotations

import ast
import os
from functools import cache
from importlib import import_module
from pathlib import Path
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

if TYPE_CHECKING:  # imported on first access, to keep `storybot --help` fast; `_modules` reads this list
    from index.answer.find_text import prints as prints
    from index.answer.intent_wording import is_in_passing as is_in_passing
    from index.answer.intent_wording import refers_back as refers_back
    from index.answer.outlet_mentions import outlets_meant as outlets_meant
    from index.build import RebuildNeeds as RebuildNeeds
    from index.build import rebuild_needs as rebuild_needs
    from index.compare.news import AnswerChange as AnswerChange
    from index.compare.news import SeenAnswer as SeenAnswer
    from index.compare.news import SeenStory as SeenStory
    from index.compare.news import StoryNews as StoryNews
    from index.compare.news import answer_change as answer_change
    from index.compare.news import article_marks as article_marks
    from index.compare.news import fresh_articles as fresh_articles
    from index.compare.news import remembered as remembered
    from index.compare.news import seen_as_json as seen_as_json
    from index.compare.news import seen_from_json as seen_from_json
    from index.compare.news import seen_story as seen_story
    from index.compare.news import story_news as story_news
    from index.compare.proof_claims import LARGEST_CARD as LARGEST_CARD
    from index.compare.proof_claims import ProofReason as ProofReason
    from index.compare.proof_claims import ProofResult as ProofResult
    from index.compare.quotation_search import FoundQuotation as FoundQuotation
    from index.compare.quotation_search import Printing as Printing
    from index.compare.quotation_search import QuoteSearch as QuoteSearch
    from index.compare.text_diff import DiffPart as DiffPart
    from index.compare.text_diff import side_by_side as side_by_side
    from index.compare.timeline_image import Picture as Picture
    from index.compare.timeline_image import draw_timeline as draw_timeline
    from index.compare.view import CitedDate as CitedDate
    from index.compare.view import CitedDifference as CitedDifference
    from index.compare.view import CitedPerson as CitedPerson
    from index.compare.view import CopyGroup as CopyGroup
    from index.compare.view import OutletView as OutletView
    from index.compare.view import Side as Side
    from index.compare.view import StoryCard as StoryCard
    from index.compare.view import name_first as name_first
    from index.corpus.changes.proposals import ArticlePreview as ArticlePreview
    from index.corpus.changes.proposals import correct_proposal as correct_proposal
    from index.corpus.changes.proposals import preview_proposal as preview_proposal
    from index.corpus.changes.proposals import propose_article as propose_article
    from index.corpus.changes.proposals import proposed_article as proposed_article
    from index.corpus.changes.proposals import withdraw_proposal as withdraw_proposal
    from index.corpus.changes.story_changes import StoryChange as StoryChange
    from index.corpus.changes.story_changes import add_undoably as add_undoably
    from index.corpus.changes.story_changes import change_from as change_from
    from index.corpus.changes.story_changes import remove_undoably as remove_undoably
    from index.corpus.changes.story_changes import undo_change as undo_change
    from index.corpus.changes.versions import ArticleEdit as ArticleEdit
    from index.corpus.changes.versions import SentenceChange as SentenceChange
    from index.corpus.changes.versions import VersionExcerpt as VersionExcerpt
    from index.corpus.changes.versions import edits_of as edits_of
    from index.corpus.fetch import FetchedPage as FetchedPage
    from index.corpus.fetch import fetch_source as fetch_source
    from index.corpus.follow.following import PollReport as PollReport
    from index.corpus.follow.following import WaitingPage as WaitingPage
    from index.corpus.follow.following import follow_source as follow_source
    from index.corpus.follow.following import followed_sources as followed_sources
    from index.corpus.follow.following import poll_sources as poll_sources
    from index.corpus.follow.following import waiting_pages as waiting_pages
    from index.corpus.follow.polite import PoliteFetcher as PoliteFetcher
    from index.corpus.intake.sources import KINDS as KINDS
    from index.corpus.intake.sources import one_article as one_article
    from index.corpus.intake.sources import suffix_of as suffix_of
    from index.settings import CAUTIONS as CAUTIONS
    from index.settings import Caution as Caution
    from index.settings import Settings as Settings
    from index.settings import as_environment as as_environment
    from index.settings import load_settings as load_settings
    from index.settings import settings_of_story as settings_of_story
    from index.settings import shard_group as shard_group
    from index.store.location import waiting_folder as waiting_folder
    from index.stories import OneStory as OneStory
    from index.stories import StoriesFace as StoriesFace
    from index.stories import open_stories as open_stories
    from index.story import Response as Response
    from index.story import Story as Story
    from index.story import StoryStatus as StoryStatus
    from index.story import open_story as open_story

__version__ = "0.2.0"

# From 1.29 on, ONNX Runtime's wheels send telemetry unless this is set before they are loaded, so it is in the first
# module of the index to be imported.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")


@cache
def _modules() -> dict[str, str]:
    """Returns the module of each name that is imported on first access."""
    source = ast.parse(Path(__file__).read_text(encoding="utf-8"))
    lazy = next(node for node in source.body if isinstance(node, ast.If))
    return {
        name.name: str(node.module) for node in lazy.body if isinstance(node, ast.ImportFrom) for name in node.names
    }


if not TYPE_CHECKING:  # with `__getattr__` in sight, a type checker would accept any name

    def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562: the type is that of the name asked for)
        if name in _modules():
            return getattr(import_module(_modules()[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
