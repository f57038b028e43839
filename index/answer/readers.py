"""Which readers take part in answering, as the settings say, and where a named cross-encoder is kept."""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
from pathlib import Path

from index.answer.pipeline import SentenceReader
from index.settings import Settings, models_folder

log = logging.getLogger(__name__)


def reranker_folder(settings: Settings) -> Path:
    """Where the export of the cross-encoder that the settings name is kept."""
    named = f"{settings.reranker}\0{settings.quantise}"
    return models_folder(settings) / f"reranker-{hashlib.sha256(named.encode()).hexdigest()[:16]}"


def export_reranker_of(settings: Settings) -> Path | None:
    """Exports the named cross-encoder where that has not been done; None where none is named.

    Raises:
        RebuildExtraMissing, ModelError: as `index.models.export_reranker` has it.
    """
    if not settings.reranker:
        return None
    folder = reranker_folder(settings)
    if not folder.is_dir():
        from index.models.export_reranker import export_reranker  # imports torch

        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".reranker-", dir=folder.parent))
        try:
            export_reranker(settings.reranker, made, quantise=settings.quantise)
            made.rename(folder)  # whole or not at all
        finally:
            shutil.rmtree(made, ignore_errors=True)
    return folder


def fused_reader(settings: Settings) -> Path:
    """Where the shipped reader's graph is kept fused; other weights or another ONNX Runtime have another place."""
    import onnxruntime

    from index.answer.reader_model import GRAPH, WEIGHTS

    weights = (WEIGHTS / GRAPH).stat()
    fused = f"{weights.st_size}\0{weights.st_mtime_ns}\0{onnxruntime.__version__}"
    return models_folder(settings) / f"reader-{hashlib.sha256(fused.encode()).hexdigest()[:16]}.onnx"


def fuse_reader_of(settings: Settings) -> None:
    """Fuses the shipped reader's graph for the starts to come, where it is switched on and that has not been done.

    A reader that cannot be fused answers all the same, so that this is said in the log and fails nothing.
    """
    from index.answer.reader_model import fuse_reader

    if not settings.reader:
        return
    try:
        target = fused_reader(settings)
        if target.is_file():
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".reader-", dir=target.parent) as work:
            made = Path(work) / target.name
            fuse_reader(made)
            made.replace(target)  # whole or not at all
        for old in target.parent.glob("reader-*.onnx"):
            if old != target:
                old.unlink(missing_ok=True)
    except Exception as error:  # ONNX Runtime raises bare Exceptions of its own
        log.info("The reader's graph could not be fused ahead: %s", error)


def open_reader_of(settings: Settings) -> SentenceReader | None:
    """The shipped reader, a named cross-encoder, or both; None where neither is switched on.

    Raises:
        ModelNotFound: the weights, or the exported cross-encoder, are not there.
    """
    if not settings.reader and not settings.reranker:
        return None
    # Imported late: whoever switched the reader off shall not pay for it.
    from index.answer.rerank import RerankedReader, StoryReader

    reader = None
    if settings.reader:
        from index.answer.reader_model import open_reader

        reader = StoryReader(open_reader(threads=settings.threads, fused=fused_reader(settings)), settings.candidates)
    if not settings.reranker:
        return reader
    from index.models.onnx_reranker import OnnxReranker

    reranker = OnnxReranker(reranker_folder(settings), threads=settings.threads)
    return RerankedReader(reader, reranker, settings.candidates)
