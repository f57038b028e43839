"""An exported encoder: its three files, its identity, and encoding with it.

model.onnx       token ids → unit vector, in one graph: transformer, pooling, normalisation
tokenizer.json   text → token ids
encoder.json     `EncoderConfig`

Encoding needs only ONNX Runtime and tokenizers. Texts are never batched: an int8 graph scales activations by the whole
batch, so a text's vector would depend on its neighbours, and an incremental rebuild would differ from a full one.
Instead, many texts are encoded by several single-threaded runs in parallel, without padding.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import numpy as np
from cachetools import LRUCache
from numpy.typing import NDArray

from index.errors import ModelError
from index.models.encoder import EncoderIdentity, Precision, Role

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

GRAPH, TOKENIZER, CONFIG = "model.onnx", "tokenizer.json", "encoder.json"
RERANKER_GRAPH, RERANKER_CONFIG = "reranker.onnx", "reranker.json"  # beside a `TOKENIZER`
EXPORTED_FILES = (GRAPH, TOKENIZER, CONFIG)
INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """What neither graph nor tokenizer contains.

    `inputs` are the graph's inputs, in order. `lowercase`: texts must be lowercased before tokenisation. `optimised`:
    ONNX Runtime has already fused the graph.
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
        """Returns the prompt that precedes texts of this role."""
        return self.query_prompt if role == "query" else self.passage_prompt


def write_config(folder: Path, config: EncoderConfig) -> None:
    """Writes `encoder.json`, deterministically."""
    text = json.dumps(asdict(config), ensure_ascii=False, indent=1, sort_keys=True)
    (folder / CONFIG).write_text(text + "\n", encoding="utf-8")


def read_config(folder: Path) -> EncoderConfig:
    """Reads `encoder.json`.

    Raises:
        ModelError: it is missing or malformed.
    """
    try:
        fields = json.loads((folder / CONFIG).read_bytes())
        config = EncoderConfig(**{**fields, "inputs": tuple(fields["inputs"])})
        if not (0 < int(config.dimension) < 1 << 16 and 0 < int(config.max_tokens) < 1 << 20):
            raise ValueError("a size is out of bounds")
        if not config.inputs or not set(config.inputs) <= INPUTS:
            raise ValueError("its inputs are not those of a BERT encoder")
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ModelError(
            f"The exported encoder in {folder} cannot be used: {error}.",
            remedy="Delete that folder and run `storybot rebuild`.",
        ) from error
    return config


def identify(folder: Path) -> EncoderIdentity:
    """Computes the identity of the exported encoder in `folder` from the bytes of its files.

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


def cores() -> int:
    """Returns the number of cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS
        return os.cpu_count() or 1


_tokenizers: LRUCache[bytes, Tokenizer] = LRUCache(2)
_opening = threading.Lock()


def open_tokenizer(path: Path) -> Tokenizer:
    """Opens a tokenizer without truncation or padding; identical ones are the same object, so do not modify it.

    The shipped encoder and reader have the same vocabulary, and a second copy would take 8 MB. Raises what the library
    raises.
    """
    from tokenizers import Tokenizer

    opened = Tokenizer.from_file(str(path))
    opened.no_truncation()
    opened.no_padding()
    key = hashlib.sha256(opened.to_str().encode()).digest()
    with _opening:
        return _tokenizers.setdefault(key, opened)


class OnnxEncoder:
    """An exported encoder, loaded. Thread-safe.

    Args:
        folder: the output of `export_encoder`.
        threads: cores to use; 0 uses all.
        bulk: optimise for many texts at once (a rebuild) instead of single questions.
        identity: skips hashing the files if it is already known.

    Raises:
        ModelError: the files cannot be loaded.
    """

    def __init__(
        self, folder: Path, *, threads: int = 0, bulk: bool = False, identity: EncoderIdentity | None = None
    ) -> None:
        import onnxruntime as ort

        self._config = read_config(folder)
        self._prompts = {role: self._config.prompt(role) for role in get_args(Role)}
        self.identity = identity or identify(folder)
        threads = threads or cores()
        self._workers = threads if bulk else 1
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1 if bulk else threads
        options.inter_op_num_threads = 1
        # Text lengths vary, so memory patterns would only cost memory, and so would an arena for an occasional text.
        # For many texts, longest first, the arena saves a twelfth of the time.
        options.enable_mem_pattern = False
        options.enable_cpu_mem_arena = bulk
        options.log_severity_level = 3
        if self._config.optimised:
            options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
        # No spinning: concurrent questions share the cores with each other and with the event loop.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._tokenizer = open_tokenizer(folder / TOKENIZER)
            self._session = ort.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # both libraries raise bare Exceptions
            raise ModelError(
                f"The exported encoder in {folder} cannot be loaded: {error}",
                model=self._config.model,
                remedy="Run `storybot verify`, then `storybot rebuild`.",
            ) from error

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """Returns unit vectors (len(texts), dimension); puts the role's prompt before each text."""
        config = self._config
        prompted = [self._prompts[role] + (text.lower() if config.lowercase else text) for text in texts]
        # A lone surrogate cannot be encoded as UTF-8; replace it rather than fail the batch.
        encodings = self._tokenized([text.encode(errors="replace").decode() for text in prompted])
        # Longest first, so that no core ends with a long text while the others idle.
        order = sorted(range(len(texts)), key=lambda number: -len(encodings[number].ids))
        longest_first = [encodings[number] for number in order]
        vectors = np.empty((len(texts), config.dimension), dtype=np.float32)
        if self._workers == 1 or len(texts) < 2:
            for number, vector in zip(order, map(self._run, longest_first), strict=True):
                vectors[number] = vector
        else:
            with ThreadPoolExecutor(self._workers) as pool:
                for number, vector in zip(order, pool.map(self._run, longest_first), strict=True):
                    vectors[number] = vector
        return vectors

    def _tokenized(self, texts: Sequence[str]) -> list[Encoding]:
        """Tokenises each text, special tokens included, truncated to `max_tokens`."""
        room = self._config.max_tokens - self._tokenizer.num_special_tokens_to_add(is_pair=False)
        encodings = self._tokenizer.encode_batch(list(texts), add_special_tokens=False)
        for encoding in encodings:
            encoding.truncate(room)
        return [self._tokenizer.post_process(encoding) for encoding in encodings]

    def _run(self, encoding: Encoding) -> NDArray[np.float32]:
        given = {
            "input_ids": np.array([encoding.ids], dtype=np.int64),
            "attention_mask": np.ones((1, len(encoding.ids)), dtype=np.int64),
            "token_type_ids": np.array([encoding.type_ids], dtype=np.int64),
        }
        output = self._session.run(None, {name: given[name] for name in self._config.inputs})[0][0]
        vector: NDArray[np.float32] = output.astype(np.float32, copy=False)
        length = float(np.linalg.norm(vector))
        return vector / length if length > 0 else vector
