"""The rebuild: from a story's articles to a live generation."""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from index.corpus.articles import read_story
from index.corpus.passages import Corpus, cut
from index.corpus.types import Finding, finding_of
from index.errors import GenerationError, RebuildExtraMissing, StoryError
from index.facts.fact_store import RowStore
from index.models.encoder import EncoderIdentity
from index.models.gpu import DeviceChoice, bulk_encoder
from index.models.locate import find_export, require_rebuild_packages
from index.models.onnx_encoder import identify
from index.settings import Settings, models_folder
from index.store.analysis_cache import FINDINGS, AnalysisCache, cut_cached
from index.store.changes import Changes, changes_since, digest_inputs, live_manifest, reason_for_all
from index.store.embedding_cache import (
    Progress,
    count_missing,
    count_texts,
    embed,
    keys_of,
    open_cache,
    passage_vectors,
    sentence_vectors,
)
from index.store.generation_manifest import GenerationManifest
from index.store.generations import make_live, open_live, prune
from index.store.location import index_folder, requested_encoder
from index.store.row_cache import CacheDamaged, discard, merge_write_ahead_log
from index.store.write import Parts, write_generation
from index.store.writer_lock import writing

log = logging.getLogger(__name__)

CACHE = "embeddings.sqlite3"
Analyser = Callable[[Corpus, RowStore], Mapping[str, bytes]]
"""Finds the extras of a generation; the store keeps what it found in an article for the next rebuild."""


@dataclass(frozen=True, slots=True)
class RebuildPlan:
    """What a rebuild would do. `reason` says why all texts are embedded again, empty where they are not.

    `texts` are all passages and sentences, `to_embed` those whose vectors no earlier rebuild left.
    """

    changes: Changes
    texts: int
    to_embed: int
    reason: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What a rebuild did. `generation` is the live one at its end; `unchanged` where that is the one from before."""

    generation: str
    unchanged: bool
    changes: Changes
    articles: int
    sentences: int
    passages: int
    texts: int
    embedded: int
    reason: str
    findings: tuple[Finding, ...]
    pruned: tuple[str, ...]
    seconds: float


def plan_rebuild(settings: Settings) -> RebuildPlan:
    """What `rebuild` would do now; writes nothing, exports nothing.

    Raises:
        StoryError: the story cannot be read.
    """
    folder = index_folder(settings)
    corpus = read_corpus(settings)
    live = live_manifest(folder)
    export = find_export(requested_encoder(settings), models_folder(settings))
    identity = identify(export) if export else None
    return RebuildPlan(
        changes_since(folder, live, corpus),
        count_texts(corpus),
        count_missing(folder / CACHE, corpus, identity),
        reason_for_all(live, asdict(requested_encoder(settings)), identity),
        corpus.findings,
    )


RebuildNeeds = Literal["nothing", "export", "packages"]


def rebuild_needs(settings: Settings) -> RebuildNeeds:
    """What a rebuild needs beyond what answers questions.

    "nothing" where the encoder is exported, so that it embeds with ONNX Runtime alone; "export" where torch has to
    export it first; "packages" where torch is not installed either, so that a rebuild would fail.
    """
    if find_export(requested_encoder(settings), models_folder(settings)) is not None:
        return "nothing"
    try:
        require_rebuild_packages(settings.model)
    except RebuildExtraMissing:
        return "packages"
    return "export"


def rebuild(
    settings: Settings,
    *,
    why: str = "rebuild",
    progress: Progress | None = None,
    analysers: Sequence[Analyser] | None = None,
    encoder: Path | None = None,
    wait: float = 0.0,
) -> RebuildReport:
    """Builds a generation of the settings' story and makes it live; embeds only what has no vector yet.

    Whatever fails or interrupts it, the live generation stays live; what was embedded is used by the next run.

    Args:
        why: what the list of generations says of this one.
        progress: hears how far it is.
        analysers: what adds the generation's extras; None takes those of `index.compare.analyse`.
        encoder: the folder of an exported encoder, in place of the one that the settings name.
        wait: seconds to wait for another writer.

    Raises:
        StoryError: the story is not there, or has no article that can be used.
        ModelError: the encoder cannot be had.
        WriterBusy: another process is writing.
        EngineUnavailable: the server that searches cannot be loaded; the generation that is live stays live.
        OSError: the disk is full or cannot be written.
    """
    began = time.monotonic()
    folder = index_folder(settings)
    with writing(folder, wait=wait), AnalysisCache(folder / FINDINGS) as findings:
        work = _prepare(settings, progress or _silent, analysers, encoder, findings)
        from index.answer.rerank import export_reranker_of, fuse_reader_of

        export_reranker_of(settings)
        fuse_reader_of(settings)
        if work.live is not None and work.live.inputs == work.inputs and _serves(work, encoder):
            # A run that was killed after it went live left what comes after that to this one.
            findings.close()
            merge_write_ahead_log(work.folder / CACHE)
            merge_write_ahead_log(work.folder / FINDINGS)
            pruned = prune(work.folder, settings.keep_generations)
            return _report(work, work.live.id, began, unchanged=True, pruned=tuple(pruned))
        try:
            generation, embedded = _make(work, why)
        except CacheDamaged as error:
            # It was sound a moment ago; once more, from nothing, before giving up.
            log.warning("%s It is made anew.", error)
            discard(work.folder / CACHE)
            generation, embedded = _make(work, why)
        pruned = prune(work.folder, settings.keep_generations)
        return _report(work, generation, began, embedded=embedded, pruned=tuple(pruned))


@dataclass(frozen=True, slots=True)
class _Work:
    """What a rebuild has found out before it makes anything."""

    settings: Settings
    tell: Progress
    folder: Path
    findings: AnalysisCache
    corpus: Corpus
    analysers: tuple[Analyser, ...]
    encoder: Path
    device: DeviceChoice
    identity: EncoderIdentity
    wish: Mapping[str, object]
    live: GenerationManifest | None
    changes: Changes
    inputs: str


def _prepare(
    settings: Settings,
    tell: Progress,
    analysers: Sequence[Analyser] | None,
    encoder: Path | None,
    findings: AnalysisCache,
) -> _Work:
    tell("read", 0, 1)
    corpus = cut(read_story(settings.story), lambda pages: cut_cached(pages, findings))
    if not corpus.passages:
        first = next((finding.message for finding in corpus.findings if finding.severity == "error"), "")
        raise StoryError(
            f"The story in {settings.story} has no article that can be used. {first}".rstrip(),
            remedy="`storybot doctor` says what is wrong with each; the index that is live stays as it is.",
        )
    tell("read", 1, 1)
    chosen = shipped_analysers() if analysers is None else tuple(analysers)
    place = encoder or _exported(settings, tell)
    identity, wish, folder = identify(place), asdict(requested_encoder(settings)), index_folder(settings)
    live = live_manifest(folder)
    # An encoder that was handed in is taken as it is: which model it came from is not known.
    device = settings.device if encoder is None else "cpu"
    return _Work(
        settings,
        tell,
        folder,
        findings,
        corpus,
        chosen,
        place,
        device,
        identity,
        wish,
        live,
        changes_since(folder, live, corpus),
        digest_inputs(corpus, identity, wish, settings.vectors, [_name(one) for one in chosen]),
    )


def _make(work: _Work, why: str) -> tuple[str, int]:
    """Embeds what is missing, writes the generation and makes it live; returns its id and how much was embedded."""
    corpus, keys = work.corpus, keys_of(work.corpus, work.identity)
    load = functools.partial(
        bulk_encoder, work.encoder, work.identity, threads=work.settings.threads, device=work.device
    )
    with open_cache(work.folder / CACHE, work.identity, keys) as cache:
        cut_failures = len(work.findings.failures)
        extras = _extras(corpus, work.analysers, work.findings)
        embedded = embed(corpus, keys, cache, load, work.tell)
        work.tell("write", 0, 1)
        parts = Parts(
            corpus=corpus,
            encoder=work.encoder,
            identity=work.identity,
            wish=work.wish,
            passage_vectors=passage_vectors(cache, keys),
            sentence_vectors=sentence_vectors(cache, keys, corpus),
            vectors=work.settings.vectors,
            extras=extras,
        )
        # Without a digest the next rebuild analyses again what could not be now; a failed cut changes the digest.
        inputs = work.inputs if len(work.findings.failures) == cut_failures else ""
        manifest = write_generation(work.folder, parts, path=str(work.settings.story), why=why, inputs=inputs)
        _push(work, manifest)
        make_live(work.folder, manifest.id)
        work.findings.finish()
        try:
            cache.finish(keys)
        except (OSError, CacheDamaged) as error:  # the generation is live; what is only housekeeping must not undo it
            log.warning("The cache of vectors could not be tidied: %s", error)
    work.tell("write", 1, 1)
    return manifest.id, embedded


def _push(work: _Work, manifest: GenerationManifest) -> None:
    """Where a server searches, it gets the generation before that goes live."""
    if work.settings.engine == "embedded":
        return
    from index.store.milvus import push_generation

    push_generation(work.settings, work.folder, manifest.id, functools.partial(work.tell, "push"))


def _report(
    work: _Work,
    generation: str,
    began: float,
    *,
    unchanged: bool = False,
    embedded: int = 0,
    pruned: tuple[str, ...] = (),
) -> RebuildReport:
    corpus = work.corpus
    findings = dict.fromkeys((*corpus.findings, *map(finding_of, work.findings.failures)))
    return RebuildReport(
        generation=generation,
        unchanged=unchanged,
        changes=work.changes,
        articles=len(corpus.articles),
        sentences=len(corpus.sentences),
        passages=len(corpus.passages),
        texts=count_texts(corpus),
        embedded=embedded,
        reason=reason_for_all(work.live, work.wish, work.identity),
        findings=tuple(findings),
        pruned=pruned,
        seconds=time.monotonic() - began,
    )


def _silent(stage: str, done: int, total: int) -> None:
    """Ignores progress."""


def read_corpus(settings: Settings) -> Corpus:
    """The settings' story, read and cut; raises StoryError."""
    return cut(read_story(settings.story))


def shipped_analysers() -> tuple[Analyser, ...]:
    """What `index.compare.analyse` lists; its rooms are loaded when they are needed."""
    from index.compare.analyse import ANALYSERS

    return ANALYSERS


def _name(analyser: Analyser) -> str:
    return f"{analyser.__module__}.{getattr(analyser, '__qualname__', analyser)}"


def _exported(settings: Settings, tell: Progress) -> Path:
    export = find_export(requested_encoder(settings), models_folder(settings))
    if export is not None:
        return export
    from index.models.export import ensure_export  # imports torch, so only where there is something to export

    tell("export", 0, 1)
    folder = ensure_export(requested_encoder(settings), models_folder(settings))
    tell("export", 1, 1)
    return folder


def _serves(work: _Work, encoder: Path | None) -> bool:
    """Whether the live generation can be served; a damaged one is built again though nothing changed."""
    try:
        with open_live(work.folder, wish=None if encoder else work.wish, threads=1) as generation:
            generation.verify()
    except GenerationError as error:
        log.warning("The live generation is not served, so it is built again: %s", error.message)
        return False
    return True


def _extras(corpus: Corpus, analysers: Sequence[Analyser], rows: RowStore) -> dict[str, bytes]:
    """What the analysers find; one that fails costs its own part and not the index."""
    extras: dict[str, bytes] = {}
    for analyser in analysers:
        try:
            extras |= analyser(corpus, rows)
        except Exception:  # a text that nobody thought of; questions are answered without it
            log.exception("%s failed; the generation is made without what it finds.", _name(analyser))
    return extras
