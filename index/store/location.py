"""Locates a story's index from the settings, and opens its live generation."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from weakref import WeakValueDictionary

from index.errors import NoGeneration, StoryNotFound
from index.models.encoder import Encoder
from index.models.locate import RequestedEncoder
from index.models.onnx_encoder import OnnxEncoder
from index.settings import Settings, data_folder
from index.store.engine import OpenEngine
from index.store.generation import Generation
from index.store.generation_manifest import GenerationManifest
from index.store.generations import LIVE, open_live, story_folder

OpenEncoders = WeakValueDictionary[str, Encoder]
"""The encoders of open generations, by fingerprint."""


def requested_encoder(settings: Settings) -> RequestedEncoder:
    """Returns the encoder that the settings ask for."""
    return RequestedEncoder(settings.model, settings.quantise, settings.query_prompt, settings.passage_prompt)


def index_folder(settings: Settings) -> Path:
    """Returns the folder of the story's index."""
    return story_folder(settings.index_dir, settings.story)


def require_index(settings: Settings) -> Path:
    """Returns the folder of the story's index.

    Raises:
        NoGeneration: the story has not been indexed, or does not exist, which is the more likely mistake.
    """
    folder = index_folder(settings)
    if not (folder / LIVE).exists() and not settings.story.is_dir():
        error = StoryNotFound.at(settings.story)
        raise NoGeneration(error.message, remedy=error.remedy)
    return folder


def waiting_folder(settings: Settings) -> Path:
    """Returns the folder beside the database for the story's followed sources and pages that wait for approval."""
    return data_folder(settings) / "waiting" / story_folder(Path(), settings.story).name


def open_story_index(settings: Settings, encoders: OpenEncoders | None = None) -> Generation:
    """Opens and verifies the live generation of the story; refuses one built with another encoder.

    Reuses the generation's encoder from `encoders` if it is open already, else adds it.

    Raises:
        NoGeneration, GenerationDamaged, GenerationIncompatible, EngineUnavailable: see `open_live`.
    """
    opened = encoders if encoders is not None else OpenEncoders()

    def load(folder: Path, manifest: GenerationManifest) -> Encoder:
        identity = manifest.content.encoder
        encoder = opened.get(identity.fingerprint)
        if encoder is None:
            encoder = opened[identity.fingerprint] = OnnxEncoder(folder, threads=settings.threads, identity=identity)
        return encoder

    return open_live(
        require_index(settings),
        wish=asdict(requested_encoder(settings)),
        load_encoder=load,
        open_engine=engine_of(settings),
    )


def engine_of(settings: Settings) -> OpenEngine | None:
    """Returns the opener of the configured search engine; None for the embedded one."""
    if settings.engine == "embedded":
        return None
    from index.store.milvus import open_milvus, server_of

    return open_milvus(server_of(settings))
