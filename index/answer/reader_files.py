"""The readers' files: a rebuild fuses the shipped reader's graph and exports a configured cross-encoder."""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
from pathlib import Path

import onnxruntime
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions

from index.answer.rerank import OnnxReader, RerankedReader, SentenceReader, StoryReader
from index.errors import ModelNotFound
from index.models.default_encoder import WEIGHTS_FOLDER
from index.models.onnx_encoder import TOKENIZER, cores, open_tokenizer
from index.models.onnx_reranker import OnnxReranker
from index.settings import Settings, models_folder
from index.shipped import INSTALL_AGAIN, check_digest

log = logging.getLogger(__name__)

READER_GRAPH = "reader.onnx"


def open_reader(folder: Path = WEIGHTS_FOLDER, *, threads: int = 0, fused: Path | None = None) -> OnnxReader:
    """Opens the reader in `folder`. `threads` 0 uses all cores; `fused` is a graph written by `fuse_reader`.

    Raises:
        ModelNotFound: the folder lacks `reader.onnx` or `tokenizer.json`.
        ModelError: a shipped file does not belong to this version.
    """
    for name in (READER_GRAPH, TOKENIZER):
        if not (folder / name).is_file():
            remedy = INSTALL_AGAIN if folder == WEIGHTS_FOLDER else "Run `python -m training` to make them."
            raise ModelNotFound("The reader's weights are missing.", model=str(folder), remedy=remedy)
    session = None
    if fused is not None and fused.is_file():
        try:
            session = _session(fused, GraphOptimizationLevel.ORT_DISABLE_ALL)
        except Exception as error:  # ONNX Runtime raises bare Exceptions
            log.warning("The reader's graph in %s cannot be used and is fused again: %s", fused, error)
    if session is None:
        session = _session(folder / READER_GRAPH, GraphOptimizationLevel.ORT_ENABLE_ALL)
    if folder == WEIGHTS_FOLDER:
        check_digest(folder / TOKENIZER)
    return OnnxReader(session, open_tokenizer(folder / TOKENIZER), threads or cores())


def fuse_reader(target: Path) -> None:
    """Writes the shipped reader's graph with ONNX Runtime's fusions applied, so that opening it is faster.

    Measured on the shipped reader: half the time to open. Uses only fusions that run on any CPU.
    """
    _session(WEIGHTS_FOLDER / READER_GRAPH, GraphOptimizationLevel.ORT_ENABLE_EXTENDED, save=target)


def _session(graph: Path, level: GraphOptimizationLevel, save: Path | None = None) -> InferenceSession:
    if graph == WEIGHTS_FOLDER / READER_GRAPH:
        check_digest(graph)
    options = SessionOptions()
    options.graph_optimization_level = level
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # window lengths vary, so patterns would only cost memory
    options.log_severity_level = 4
    if save is not None:
        options.optimized_model_filepath = str(save)
    return InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


def reranker_folder(settings: Settings) -> Path:
    """Returns the folder for the export of the configured cross-encoder."""
    named = f"{settings.reranker}\0{settings.quantise}"
    return models_folder(settings) / f"reranker-{hashlib.sha256(named.encode()).hexdigest()[:16]}"


def export_reranker_of(settings: Settings) -> Path | None:
    """Exports the configured cross-encoder unless a sound export exists; None if none is configured.

    Raises:
        RebuildExtraMissing, ModelError: see `index.models.export_reranker`.
    """
    if not settings.reranker:
        return None
    folder = reranker_folder(settings)
    if folder.is_dir():
        try:
            OnnxReranker(folder)
            return folder
        except ModelNotFound as error:
            log.warning("%s It is exported again.", error.message)
            shutil.rmtree(folder)
    from index.models.export_reranker import export_reranker  # imports torch

    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".reranker-", dir=folder.parent) as work:
        made = Path(work) / folder.name  # a folder in that one, which nobody else may read
        export_reranker(settings.reranker, made, quantise=settings.quantise)
        try:
            made.rename(folder)  # atomic
        except OSError:
            if not folder.is_dir():  # else the rebuild of another story has exported it meanwhile
                raise
    return folder


def fused_reader(settings: Settings) -> Path:
    """Returns the path of the shipped reader's fused graph, which depends on weights and ONNX Runtime version."""
    weights = (WEIGHTS_FOLDER / READER_GRAPH).stat()
    fused = f"{weights.st_size}\0{weights.st_mtime_ns}\0{onnxruntime.__version__}"
    return models_folder(settings) / f"reader-{hashlib.sha256(fused.encode()).hexdigest()[:16]}.onnx"


def fuse_reader_of(settings: Settings) -> None:
    """Fuses the shipped reader's graph for later starts, if the reader is enabled and that is not done already.

    A failure is only logged, because the unfused reader works as well.
    """
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
            made.replace(target)  # atomic
        for old in target.parent.glob("reader-*.onnx"):
            if old != target:
                old.unlink(missing_ok=True)
    except Exception as error:  # ONNX Runtime raises bare Exceptions
        log.info("The reader's graph could not be fused ahead: %s", error)


def open_reader_of(settings: Settings) -> SentenceReader | None:
    """Opens the shipped reader, a configured cross-encoder, or both; None if neither is enabled.

    Raises:
        ModelNotFound: the weights or the exported cross-encoder are missing.
    """
    if not settings.reader and not settings.reranker:
        return None
    reader = None
    if settings.reader:
        reader = StoryReader(open_reader(threads=settings.threads, fused=fused_reader(settings)), settings.candidates)
    if not settings.reranker:
        return reader
    reranker = OnnxReranker(reranker_folder(settings), threads=settings.threads)
    return RerankedReader(reader, reranker, settings.candidates)
