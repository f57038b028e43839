"""Rebuilding: from a story's articles to a live generation."""

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
from index.store.changes import Changes, changes_since, digest_inputs, full_embedding_reason, live_manifest
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
"""Computes extra files of a generation; results for one article are cached in the `RowStore` for the next rebuild."""


@dataclass(frozen=True, slots=True)
class RebuildPlan:
    """What a rebuild would do. `reason` says why every text is embedded again; empty if only missing ones are.

    `texts` counts all passages and sentences, `to_embed` those without a cached vector.
    """

    changes: Changes
    texts: int
    to_embed: int
    reason: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What a rebuild did. `generation` is now live; `unchanged` if it was live before and nothing was written."""

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
    """Returns what `rebuild` would do now; writes and exports nothing.

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
        full_embedding_reason(live, asdict(requested_encoder(settings)), identity),
        corpus.findings,
    )


RebuildNeeds = Literal["nothing", "export", "packages"]


def rebuild_needs(settings: Settings) -> RebuildNeeds:
    """Returns what a rebuild needs that answering questions does not.

    "nothing": the encoder is exported, so ONNX Runtime alone suffices. "export": torch has to export it first.
    "packages": torch is not installed, so a rebuild would fail.
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
    """Builds a generation of the story and makes it live; embeds only texts that have no cached vector.

    If it fails or is interrupted, the live generation stays live, and the next run reuses the vectors computed so far.

    Args:
        why: the reason recorded in the list of generations.
        progress: called with the stage, the units done and their total.
        analysers: compute the generation's extra files; None uses those of `index.compare.analyse`.
        encoder: the folder of an exported encoder, used instead of the configured one.
        wait: seconds to wait for another writer.

    Raises:
        StoryError: the story does not exist or has no usable article.
        ModelError: the encoder cannot be located, downloaded or exported.
        WriterBusy: another process is writing.
        EngineUnavailable: the search server cannot be loaded with the new generation, which therefore does not go live.
        OSError: the disk is full or not writable.
    """
    began = time.monotonic()
    folder = index_folder(settings)
    with writing(folder, wait=wait), AnalysisCache(folder / FINDINGS) as findings:
        work = _prepare(settings, progress or (lambda stage, done, total: None), analysers, encoder, findings)
        from index.answer.reader_files import export_reranker_of, fuse_reader_of

        export_reranker_of(settings)
        fuse_reader_of(settings)
        if work.live is not None and work.live.inputs == work.inputs and _is_servable(work, encoder):
            # An earlier run may have been killed between going live and cleaning up.
            findings.close()
            merge_write_ahead_log(work.folder / CACHE)
            merge_write_ahead_log(work.folder / FINDINGS)
            pruned = prune(work.folder, settings.keep_generations)
            return _report(work, work.live.id, began, unchanged=True, pruned=tuple(pruned))
        try:
            generation, embedded = _build(work, why)
        except CacheDamaged as error:
            # The cache passed its check when it was opened; retry once with an empty one.
            log.warning("%s It is recreated.", error)
            discard(work.folder / CACHE)
            generation, embedded = _build(work, why)
        pruned = prune(work.folder, settings.keep_generations)
        return _report(work, generation, began, embedded=embedded, pruned=tuple(pruned))


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The inputs of a rebuild, resolved before anything is written."""

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
) -> _Prepared:
    tell("read", 0, 1)
    corpus = _cut_story(settings, findings)
    if not corpus.passages:
        errors = [finding for finding in corpus.findings if finding.severity == "error"]
        if [finding.subject for finding in errors] == [str(settings.story)]:
            raise StoryError(f"The story in {settings.story} has no articles.", remedy=errors[0].remedy)
        first = errors[0].message if errors else ""
        raise StoryError(
            f"The story in {settings.story} has no article that can be used. {first}".rstrip(),
            remedy="`storybot doctor` says what is wrong with each; the live index stays as it is.",
        )
    tell("read", 1, 1)
    chosen = shipped_analysers() if analysers is None else tuple(analysers)
    place = encoder or _find_or_export(settings, tell)
    identity, wish, folder = identify(place), asdict(requested_encoder(settings)), index_folder(settings)
    live = live_manifest(folder)
    # The source model of an encoder passed in is unknown, so it cannot be loaded on a GPU.
    device = settings.device if encoder is None else "cpu"
    return _Prepared(
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
        digest_inputs(corpus, identity, wish, settings.vectors, [_analyser_name(one) for one in chosen]),
    )


def _build(work: _Prepared, why: str) -> tuple[str, int]:
    """Embeds missing texts, writes the generation, makes it live; returns its id and the number of texts embedded."""
    corpus, keys = work.corpus, keys_of(work.corpus, work.identity)
    load = functools.partial(
        bulk_encoder, work.encoder, work.identity, threads=work.settings.threads, device=work.device
    )
    with open_cache(work.folder / CACHE, work.identity, keys) as cache:
        cut_failures = len(work.findings.failures)
        extras, all_ran = _run_analysers(corpus, work.analysers, work.findings)
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
        # No digest after a failed analysis, so that the next rebuild retries it; a failed cut alters the digest itself.
        inputs = work.inputs if all_ran and len(work.findings.failures) == cut_failures else ""
        manifest = write_generation(work.folder, parts, path=str(work.settings.story), why=why, inputs=inputs)
        _push(work, manifest)
        make_live(work.folder, manifest.id)
        work.findings.finish()
        try:
            cache.finish(keys)
        except (OSError, CacheDamaged) as error:  # the generation is live; failed housekeeping must not undo that
            log.warning("The cache of vectors could not be tidied: %s", error)
    work.tell("write", 1, 1)
    return manifest.id, embedded


def _push(work: _Prepared, manifest: GenerationManifest) -> None:
    """Pushes the generation to the search server, if one is configured, before the generation goes live."""
    if work.settings.engine == "embedded":
        return
    from index.store.milvus import push_generation

    push_generation(work.settings, work.folder, manifest.id, functools.partial(work.tell, "push"))


def _report(
    work: _Prepared,
    generation: str,
    began: float,
    *,
    unchanged: bool = False,
    embedded: int = 0,
    pruned: tuple[str, ...],
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
        reason=full_embedding_reason(work.live, work.wish, work.identity),
        findings=tuple(findings),
        pruned=pruned,
        seconds=time.monotonic() - began,
    )


def read_corpus(settings: Settings) -> Corpus:
    """Reads the story and cuts it into sentences and passages, as far as a rebuild has not; raises StoryError."""
    with AnalysisCache(index_folder(settings) / FINDINGS, read_only=True) as findings:
        return _cut_story(settings, findings)


def _cut_story(settings: Settings, findings: AnalysisCache) -> Corpus:
    return cut(read_story(settings.story), lambda pages: cut_cached(pages, findings))


def shipped_analysers() -> tuple[Analyser, ...]:
    """Returns the default analysers, imported only here because they are slow to import."""
    from index.compare.analyse import ANALYSERS

    return ANALYSERS


def _analyser_name(analyser: Analyser) -> str:
    return f"{analyser.__module__}.{getattr(analyser, '__qualname__', analyser)}"


def _find_or_export(settings: Settings, tell: Progress) -> Path:
    export = find_export(requested_encoder(settings), models_folder(settings))
    if export is not None:
        return export
    from index.models.export import ensure_export  # imports torch, so only if an export is needed

    tell("export", 0, 1)
    folder = ensure_export(requested_encoder(settings), models_folder(settings))
    tell("export", 1, 1)
    return folder


def _is_servable(work: _Prepared, encoder: Path | None) -> bool:
    """Whether the live generation opens and verifies; a damaged one is rebuilt even if nothing changed."""
    try:
        with open_live(work.folder, wish=None if encoder else work.wish, threads=1) as generation:
            generation.verify()
    except GenerationError as error:
        log.warning("The live generation cannot be served and is rebuilt: %s", error.message)
        return False
    return True


def _run_analysers(corpus: Corpus, analysers: Sequence[Analyser], rows: RowStore) -> tuple[dict[str, bytes], bool]:
    """Runs the analysers; returns their files, and whether none failed. One that fails loses its own files only."""
    extras: dict[str, bytes] = {}
    all_ran = True
    for analyser in analysers:
        try:
            extras |= analyser(corpus, rows)
        except Exception:  # input that no analyser was written for; questions can be answered without its files
            log.exception("%s failed; the generation is built without its results.", _analyser_name(analyser))
            all_ran = False
    return extras, all_ran
