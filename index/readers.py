"""Which readers take part in answering, as the settings say, and where a named cross-encoder is kept."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from index.answer.ask import SentenceReader
from index.settings import Settings, models_folder


def reranker_folder(settings: Settings) -> Path:
    """Where the export of the cross-encoder that the settings name is kept."""
    named = f"{settings.reranker}\0{settings.quantise}"
    return models_folder(settings) / f"reranker-{hashlib.sha256(named.encode()).hexdigest()[:16]}"


def export_reranker_of(settings: Settings) -> Path | None:
    """Exports the named cross-encoder where that has not been done; None where none is named.

    Raises:
        RebuildExtraMissing, ModelError: as `index.encode.export_reranker` has it.
    """
    if not settings.reranker:
        return None
    folder = reranker_folder(settings)
    if not folder.is_dir():
        from index.encode.export_reranker import export_reranker  # imports torch

        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".reranker-", dir=folder.parent))
        try:
            export_reranker(settings.reranker, made, quantise=settings.quantise)
            made.rename(folder)  # whole or not at all
        finally:
            shutil.rmtree(made, ignore_errors=True)
    return folder


def open_reader_of(settings: Settings) -> SentenceReader | None:
    """The shipped reader, a named cross-encoder, or both; None where neither is switched on.

    Raises:
        ModelNotFound: the weights, or the exported cross-encoder, are not there.
    """
    if not settings.reader and not settings.reranker:
        return None
    # Imported late: whoever switched the reader off shall not pay for it.
    from index.answer.reading import RerankedReader, StoryReader

    reader = None
    if settings.reader:
        from index.answer.reader import open_reader

        reader = StoryReader(open_reader(threads=settings.threads), settings.candidates)
    if not settings.reranker:
        return reader
    from index.encode.reranker import OnnxReranker

    reranker = OnnxReranker(reranker_folder(settings), threads=settings.threads)
    return RerankedReader(reader, reranker, settings.candidates)
