"""A small real encoder for tests: every word has its own direction, a text is the sum of its words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.models.onnx_encoder import GRAPH, TOKENIZER, EncoderConfig, write_config

DIMENSION = 128
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def make_word_encoder(folder: Path, texts: Iterable[str], *, query_prompt: str = "", passage_prompt: str = "") -> Path:
    """Writes the encoder into `folder`; it knows the words of `texts`, and spells other words by their letters."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    words = sorted({word for text in texts for word in re.findall(r"\w+", text.lower())})
    vocabulary = ["[UNK]", *_LETTERS, *(f"##{letter}" for letter in _LETTERS)]
    vocabulary += [word for word in words if word not in set(vocabulary)]
    tokenizer = Tokenizer(models.WordPiece({word: number for number, word in enumerate(vocabulary)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(strip_accents=False)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / TOKENIZER))

    table = np.stack([direction(word) for word in vocabulary])
    table[0] = 0
    axes = numpy_helper.from_array(np.array([1], dtype=np.int64), "axes")
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["vectors"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last"], ["wide"]),
        helper.make_node("Mul", ["vectors", "wide"], ["kept"]),
        helper.make_node("ReduceSum", ["kept", "axes"], ["sum"], keepdims=0),
        helper.make_node("LpNormalization", ["sum"], ["sentence_embedding"], axis=1, p=2),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["batch", DIMENSION])
    last = numpy_helper.from_array(np.array([2], dtype=np.int64), "last")
    graph = helper.make_graph(nodes, "words", inputs, [output], [numpy_helper.from_array(table, "table"), axes, last])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    (folder / GRAPH).write_bytes(model.SerializeToString())
    write_config(
        folder,
        EncoderConfig(
            "words", DIMENSION, 256, "fp32", query_prompt, passage_prompt, inputs=("input_ids", "attention_mask")
        ),
    )
    assert onnx.load_from_string((folder / GRAPH).read_bytes()).graph.name == "words"
    return folder


def direction(word: str) -> NDArray[np.float32]:
    """Returns a word's direction, (DIMENSION,), the same in every process.

    Short words, mostly function words, weigh a tenth.
    """
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "little")
    vector = np.random.default_rng(seed).standard_normal(DIMENSION)
    return (vector / np.linalg.norm(vector) * (0.1 if len(word) < 4 else 1.0)).astype(np.float32)
