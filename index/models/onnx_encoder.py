"""An exported encoder: its three files, the identity they add up to, and text to vectors with them.

model.onnx       token ids → unit vector, in one graph: transformer, pooling, normalisation
tokenizer.json   text → token ids
encoder.json     `EncoderConfig`

Encoding needs ONNX Runtime and tokenizers alone.
Every text is run by itself, never in a batch. An int8 graph scales its activations by what stands in the whole batch,
so that a text's vector would depend on the texts beside it, and a rebuild that embeds only what changed would not equal
a rebuild from nothing. Many texts keep all cores busy by several runs at once, one thread each, with no padding.
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
from typing import TYPE_CHECKING

import numpy as np
from cachetools import LRUCache
from numpy.typing import NDArray

from index.errors import ModelError
from index.models.encoder import EncoderIdentity, Precision, Role

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

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


def cores() -> int:
    """The cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS
        return os.cpu_count() or 1


_tokenizers: LRUCache[bytes, Tokenizer] = LRUCache(2)
_opening = threading.Lock()


def open_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer in a file, without truncation or padding, which nobody may set: equal ones are the same object.

    The encoder and the reader that ship have one vocabulary, and each copy of it would take 8 MB. Raises what the
    library raises.
    """
    from tokenizers import Tokenizer

    opened = Tokenizer.from_file(str(path))
    opened.no_truncation()
    opened.no_padding()
    key = hashlib.sha256(opened.to_str().encode()).digest()
    with _opening:
        return _tokenizers.setdefault(key, opened)


class OnnxEncoder:
    """An exported encoder, ready to encode. Thread-safe.

    Args:
        folder: what `export_encoder` wrote.
        threads: cores to use; 0 takes all.
        bulk: made for many texts at once (a rebuild) instead of for one question.
        identity: where it is known already, so that the files need not be hashed again.

    Raises:
        ModelError: the files cannot be loaded.
    """

    def __init__(
        self, folder: Path, *, threads: int = 0, bulk: bool = False, identity: EncoderIdentity | None = None
    ) -> None:
        import onnxruntime as ort

        self._config = read_config(folder)
        self._identity = identity or identify(folder)
        threads = threads or cores()
        self._workers = threads if bulk else 1
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1 if bulk else threads
        options.inter_op_num_threads = 1
        # Lengths differ from text to text: remembered memory patterns would only cost memory, and so would a growing
        # arena where one text now and then is encoded. Over many, longest first, it saves a twelfth of the time.
        options.enable_mem_pattern = False
        options.enable_cpu_mem_arena = bulk
        options.log_severity_level = 3
        if self._config.optimised:
            options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
        # Idle threads sleep: several askers share the cores with each other and with the event loop.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._tokenizer = open_tokenizer(folder / TOKENIZER)
            self._session = ort.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # both libraries raise bare Exceptions of their own
            raise ModelError(
                f"The exported encoder in {folder} cannot be loaded: {error}",
                model=self._config.model,
                remedy="Run `storybot verify`, then `storybot rebuild`.",
            ) from error

    @property
    def identity(self) -> EncoderIdentity:
        """What makes this encoder's vectors comparable."""
        return self._identity

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """(len(texts), dimension), each row of length 1; the prompt of the role is put before each text."""
        config = self._config
        prompt = config.prompt(role)
        prompted = [prompt + (text.lower() if config.lowercase else text) for text in texts]
        # A lone surrogate has no UTF-8; it must not stop the others.
        encodings = self._tokenized([text.encode(errors="replace").decode() for text in prompted])
        # Longest first, so that no core is left alone with a long text at the end.
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
        """Each text's tokens between the special ones, at most `max_tokens` in all."""
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
