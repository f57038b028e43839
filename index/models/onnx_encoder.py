"""Text to vectors with ONNX Runtime and tokenizers alone.

Every text is run by itself, never in a batch. An int8 graph scales its activations by what stands in the whole batch,
so that a text's vector would depend on the texts beside it, and a rebuild that embeds only what changed would not equal
a rebuild from nothing. Many texts keep all cores busy by several runs at once, one thread each, with no padding.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelError
from index.models.encoder import EncoderIdentity, Role
from index.models.exported import GRAPH, TOKENIZER, identify, read_config


def cores() -> int:
    """The cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS
        return os.cpu_count() or 1


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
        from tokenizers import Tokenizer

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
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
            self._tokenizer.enable_truncation(self._config.max_tokens)
            self._tokenizer.no_padding()
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
        vectors = np.empty((len(texts), self._config.dimension), dtype=np.float32)
        prompt = self._config.prompt(role)
        prompted = [prompt + (text.lower() if self._config.lowercase else text) for text in texts]
        # A lone surrogate has no UTF-8; it must not stop the others.
        encodings = self._tokenizer.encode_batch([text.encode(errors="replace").decode() for text in prompted])

        def run(number: int) -> None:
            vectors[number] = self._run(encodings[number].ids, encodings[number].type_ids)

        if self._workers == 1 or len(texts) < 2:
            for number in range(len(texts)):
                run(number)
        else:
            # Longest first, so that no core is left alone with a long text at the end.
            order = sorted(range(len(texts)), key=lambda number: -len(encodings[number].ids))
            with ThreadPoolExecutor(self._workers) as pool:
                for _ in pool.map(run, order):
                    pass
        return vectors

    def _run(self, ids: list[int], types: list[int]) -> NDArray[np.float32]:
        given = {
            "input_ids": np.array([ids], dtype=np.int64),
            "attention_mask": np.ones((1, len(ids)), dtype=np.int64),
            "token_type_ids": np.array([types], dtype=np.int64),
        }
        output = self._session.run(None, {name: given[name] for name in self._config.inputs})[0][0]
        vector: NDArray[np.float32] = output.astype(np.float32, copy=False)
        length = float(np.linalg.norm(vector))
        return vector / length if length > 0 else vector
