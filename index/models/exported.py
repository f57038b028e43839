"""An exported encoder on disk: three files, and the identity they add up to.

model.onnx       token ids → unit vector, in one graph: transformer, pooling, normalisation
tokenizer.json   text → token ids
encoder.json     `EncoderConfig`
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from index.errors import ModelError
from index.models.encoder import EncoderIdentity, Precision

GRAPH, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "encoder.json"
RERANKER_GRAPH, RERANKER_CONFIG = "reranker.onnx", "reranker.json"  # with the same `TOKENIZER`
EXPORTED_FILES = (GRAPH, TOKENIZER, CONFIG)
INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """What the graph and the tokenizer do not say themselves.

    `inputs` are the graph's, in its order. `lowercase` is for models whose tokenizer expects it done before;
    `optimised` says that ONNX Runtime has fused the graph already.
    """

    model: str
    dimension: int
    max_tokens: int
    precision: Precision
    query_prompt: str
    passage_prompt: str
    inputs: tuple[str, ...]
    lowercase: bool = False
    optimised: bool = False

    def prompt(self, role: str) -> str:
        """What stands before a text of this role."""
        return self.query_prompt if role == "query" else self.passage_prompt


def write_config(folder: Path, config: EncoderConfig) -> None:
    """Writes `encoder.json`, the same bytes for the same config."""
    text = json.dumps(asdict(config), ensure_ascii=False, indent=1, sort_keys=True)
    (folder / CONFIG).write_text(text + "\n", encoding="utf-8")


def read_config(folder: Path) -> EncoderConfig:
    """Reads `encoder.json`.

    Raises:
        ModelError: it is missing or is not what `write_config` writes.
    """
    try:
        fields = json.loads((folder / CONFIG).read_bytes())
        config = EncoderConfig(**{**fields, "inputs": tuple(fields["inputs"])})
        if not (0 < int(config.dimension) < 1 << 16 and 0 < int(config.max_tokens) < 1 << 20):
            raise ValueError("a size is out of bounds")
        if not config.inputs or not set(config.inputs) <= INPUTS:
            raise ValueError("its inputs are none of a BERT encoder's")
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ModelError(
            f"The exported encoder in {folder} cannot be used: {error}.",
            remedy="Delete that folder and run `storybot rebuild`.",
        ) from error
    return config


def identify(folder: Path) -> EncoderIdentity:
    """The identity of the exported encoder in `folder`, from the bytes of its files.

    Raises:
        ModelError: a file is missing.
    """
    config = read_config(folder)
    digest = hashlib.sha256()
    for name in EXPORTED_FILES:
        try:
            with (folder / name).open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as error:
            raise ModelError(
                f"The exported encoder in {folder} lacks {name}.",
                model=config.model,
                remedy="Delete that folder and run `storybot rebuild`.",
            ) from error
    return EncoderIdentity(config.model, config.dimension, config.max_tokens, config.precision, digest.hexdigest())
