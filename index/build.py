"""The rebuild: from a story's articles to a live generation."""

from __future__ import annotations

import functools
import importlib
import importlib.util
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.changes import Changes, changes_since, digest_inputs, live_manifest, reason_for_all
from index.corpus.articles import read_story
from index.corpus.passages import Corpus, context_to_embed, cut, sentence_context_to_embed
from index.corpus.shapes import Finding
from index.encode.encoder import Encoder, EncoderIdentity
from index.encode.exported import identify
from index.encode.models import EncoderWish, kept_export
from index.encode.onnx_encoder import OnnxEncoder
from index.errors import GenerationError, StoryError
from index.settings import Settings
from index.store.embeddings import EmbeddingCache, is_damage, text_key, throw_away
from index.store.generation import Generation
from index.store.generations import make_live, open_live, prune, story_folder
from index.store.vectors import in_chunks
from index.store.writer import writing
from index.store.writing import Parts, write_generation

log = logging.getLogger(__name__)

CACHE = "embeddings.sqlite3"
CHUNK = 256  # texts encoded, and committed, at a time

Analyser = Callable[[Corpus], Mapping[str, bytes]]
Progress = Callable[[str, int, int], None]
"""Hears (stage, done, total) as a rebuild goes on; stages are "read", "export", "embed", "write"."""


@dataclass(frozen=True, slots=True)
class RebuildPlan:
    """What a rebuild would do. `reason` says why all texts are embedded again, empty where they are not.

    `texts` are all passages and sentences, `to_embed` those whose vectors are not kept from before.
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


def wish_of(settings: Settings) -> EncoderWish:
    """The encoder that the settings ask for."""
    return EncoderWish(settings.model, settings.quantise, settings.query_prompt, settings.passage_prompt)


def index_folder(settings: Settings) -> Path:
    """Where the index of the settings' story lives."""
    return story_folder(settings.index_dir, settings.story)


def open_story_index(settings: Settings) -> Generation:
    """Opens the live generation of the settings' story, verified, and refuses one of another encoder.

    Raises:
        NoGeneration, GenerationDamaged, GenerationIncompatible: each with the command that mends it.
    """
    return open_live(index_folder(settings), wish=asdict(wish_of(settings)), threads=settings.threads)


def plan_rebuild(settings: Settings) -> RebuildPlan:
    """What `rebuild` would do now; writes nothing, exports nothing.

    Raises:
        StoryError: the story cannot be read.
    """
    folder = index_folder(settings)
    corpus = read_corpus(settings)
    live = live_manifest(folder)
    export = kept_export(wish_of(settings), models_folder(settings))
    identity = identify(export) if export else None
    return RebuildPlan(
        changes_since(folder, live, corpus),
        _count(corpus),
        _count_missing(folder / CACHE, corpus, identity),
        reason_for_all(live, asdict(wish_of(settings)), identity),
        corpus.findings,
    )


def _count_missing(path: Path, corpus: Corpus, identity: EncoderIdentity | None) -> int:
    """How many different texts have no vector; all where the encoder is not known yet."""
    if identity is None:
        return len({_text(corpus, number) for number in range(_count(corpus))})
    keys = _keys(corpus, identity)
    try:
        with EmbeddingCache(path, identity.dimension, read_only=True) as cache:
            return len({keys[number] for number in cache.missing(keys)})
    except (OSError, sqlite3.DatabaseError):  # not there, or damaged: the rebuild makes it anew
        return len(set(keys))


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
        analysers: what adds the generation's extras; None takes those of `index.analysers`.
        encoder: the folder of an exported encoder, in place of the one that the settings name.
        wait: seconds to wait for another writer.

    Raises:
        StoryError: the story is not there, or has no article that can be used.
        ModelError: the encoder cannot be had.
        WriterBusy: another process is writing.
        OSError: the disk is full or cannot be written.
    """
    began = time.monotonic()
    tell = progress or (lambda stage, done, total: None)
    folder = index_folder(settings)
    with writing(folder, wait=wait):
        tell("read", 0, 1)
        corpus = read_corpus(settings)
        if not corpus.passages:
            first = next((finding.message for finding in corpus.findings if finding.severity == "error"), "")
            raise StoryError(
                f"The story in {settings.story} has no article that can be used. {first}".rstrip(),
                remedy="`storybot doctor` says what is wrong with each; the index that is live stays as it is.",
            )
        tell("read", 1, 1)
        analysers = shipped_analysers() if analysers is None else analysers
        place = encoder or _exported(settings, tell)
        identity = identify(place)
        live, wish = live_manifest(folder), asdict(wish_of(settings))
        changes, reason = changes_since(folder, live, corpus), reason_for_all(live, wish, identity)
        inputs = digest_inputs(corpus, identity, wish, settings.vectors, [_name(one) for one in analysers])

        def report(generation: str, *, unchanged: bool, embedded: int = 0, pruned: Iterable[str] = ()) -> RebuildReport:
            return RebuildReport(
                generation, unchanged, changes, len(corpus.articles), len(corpus.sentences), len(corpus.passages),
                _count(corpus), embedded, reason, corpus.findings, tuple(pruned), time.monotonic() - began,
            )  # fmt: skip

        if live is not None and live.inputs == inputs and _serves(folder, settings, encoder):
            return report(live.id, unchanged=True)
        keys = _keys(corpus, identity)
        with _cache(folder / CACHE, identity, keys) as cache:
            embedded = embed(corpus, keys, cache, functools.partial(_bulk, place, settings.threads, identity), tell)
            tell("write", 0, 1)
            parts = Parts(
                corpus=corpus,
                encoder=place,
                identity=identity,
                wish=wish,
                passage_vectors=_vectors(cache, keys, 0),
                sentence_vectors=_vectors(cache, keys, len(corpus.passages)),
                vectors=settings.vectors,
                extras=_extras(corpus, analysers),
            )
            manifest = write_generation(folder, parts, path=str(settings.story), why=why, inputs=inputs)
            make_live(folder, manifest.id)
            cache.finish(keys)
        tell("write", 1, 1)
        return report(manifest.id, unchanged=False, embedded=embedded, pruned=prune(folder, settings.keep_generations))


def read_corpus(settings: Settings) -> Corpus:
    """The settings' story, read and cut; raises StoryError."""
    return cut(read_story(settings.story))


def models_folder(settings: Settings) -> Path:
    """Where exported encoders are kept between rebuilds."""
    return settings.index_dir / ".models"


def shipped_analysers() -> tuple[Analyser, ...]:
    """What `index.analysers` lists, or nothing where there is no such room."""
    if importlib.util.find_spec("index.analysers") is None:
        return ()
    analysers: tuple[Analyser, ...] = tuple(importlib.import_module("index.analysers").ANALYSERS)
    return analysers


def embed(
    corpus: Corpus, keys: Sequence[bytes], cache: EmbeddingCache, load: Callable[[], Encoder], tell: Progress
) -> int:
    """Encodes every text that has no vector in the cache, longest first, each once; returns how many.

    `load` gives the encoder and is called only where there is something to encode.
    """
    wanted = {keys[number]: number for number in cache.missing(keys)}
    if not wanted:
        return 0
    texts = [(key, _text(corpus, number)) for key, number in wanted.items()]
    # Longest first: the rate that is shown can only get better, and a core that is left alone is left with little.
    texts.sort(key=lambda pair: (-len(pair[1]), pair[0]))
    encoder = load()
    tell("embed", 0, len(texts))
    for begin, end in in_chunks(len(texts), CHUNK):
        chunk = texts[begin:end]
        cache.put([key for key, _ in chunk], encoder.encode([text for _, text in chunk], "passage"))
        tell("embed", end, len(texts))
    return len(texts)


def _cache(path: Path, identity: EncoderIdentity, keys: Sequence[bytes]) -> EmbeddingCache:
    """The story's cache, read once through for these keys; one that turns out to be damaged is made anew."""
    cache = EmbeddingCache(path, identity.dimension)
    try:
        cache.missing(keys)
        return cache
    except sqlite3.DatabaseError as error:
        cache.close()
        if not is_damage(error):
            raise OSError(f"The cache {path} cannot be read: {error}") from error
        log.warning("The cache %s is damaged (%s) and is made anew.", path, error)
        throw_away(path)
        return EmbeddingCache(path, identity.dimension)


def _name(analyser: Analyser) -> str:
    return f"{analyser.__module__}.{getattr(analyser, '__qualname__', analyser)}"


def _bulk(place: Path, threads: int, identity: EncoderIdentity) -> Encoder:
    return OnnxEncoder(place, threads=threads, bulk=True, identity=identity)


def _exported(settings: Settings, tell: Progress) -> Path:
    kept = kept_export(wish_of(settings), models_folder(settings))
    if kept is not None:
        return kept
    from index.encode.export import kept_encoder  # imports torch, so only where there is something to export

    tell("export", 0, 1)
    folder = kept_encoder(wish_of(settings), models_folder(settings))
    tell("export", 1, 1)
    return folder


def _serves(folder: Path, settings: Settings, encoder: Path | None) -> bool:
    """Whether the live generation can be served; a damaged one is built again though nothing changed."""
    try:
        wish = None if encoder else asdict(wish_of(settings))
        with open_live(folder, wish=wish, threads=1) as generation:
            generation.verify()
    except GenerationError as error:
        log.warning("The live generation is not served, so it is built again: %s", error.message)
        return False
    return True


def _count(corpus: Corpus) -> int:
    return len(corpus.passages) + len(corpus.sentences)


def _text(corpus: Corpus, number: int) -> str:
    """What is encoded for a passage, or for the sentence that is counted after all passages."""
    if number < len(corpus.passages):
        return context_to_embed(corpus, number)
    return sentence_context_to_embed(corpus, number - len(corpus.passages))


def _keys(corpus: Corpus, identity: EncoderIdentity) -> list[bytes]:
    return [text_key(identity, "passage", _text(corpus, number)) for number in range(_count(corpus))]


def _vectors(cache: EmbeddingCache, keys: Sequence[bytes], first: int) -> Callable[[int, int], NDArray[np.float16]]:
    return lambda begin, end: cache.get(keys[first + begin : first + end])


def _extras(corpus: Corpus, analysers: Sequence[Analyser]) -> dict[str, bytes]:
    extras: dict[str, bytes] = {}
    for analyser in analysers:
        extras |= analyser(corpus)
    return extras
