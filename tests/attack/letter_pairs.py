"""A real exported encoder that takes a millisecond: the mean of random vectors of a text's letter pairs.

It uses the same files, ONNX Runtime and tokenizers as a real model, so a rebuild, the command line and a bot in another
process use it without knowing.
"""

from __future__ import annotations

import string
from pathlib import Path

import numpy as np

from index.models.locate import RequestedEncoder, export_key, finish_export
from index.models.onnx_encoder import GRAPH, TOKENIZER, EncoderConfig, write_config
from index.settings import Settings
from tests.support.bare_settings import bare_settings

MODEL = "letter-pairs"
DIMENSION = 24


def settings_of(story: Path, index_dir: Path, **others: object) -> Settings:
    """Returns the settings of a story under attack: this encoder, one thread, no reader."""
    given = {"story": story, "index_dir": index_dir, "model": MODEL, "threads": 1, "reader": False} | others
    return bare_settings(**given)


def keep_encoder(index_dir: Path) -> Path:
    """Puts the encoder where a rebuild looks for exports; returns its folder."""
    folder = index_dir / ".models" / export_key(RequestedEncoder(MODEL))
    if not folder.exists():
        made = index_dir / ".models" / "made"
        write_encoder(made)
        finish_export(made, folder)
    return folder


def write_encoder(folder: Path, *, seed: int = 1) -> None:
    """Writes graph, tokenizer and config into `folder`; the vectors depend on the seed."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    folder.mkdir(parents=True)
    letters = string.ascii_lowercase
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    pairs = [(one, other) for one in letters for other in letters]
    vocabulary = {token: number for number, token in enumerate(["[CLS]", *alphabet, *("".join(p) for p in pairs)])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=pairs))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A", special_tokens=[("[CLS]", 0)])
    tokenizer.save(str(folder / TOKENIZER))

    table = np.random.default_rng(seed).standard_normal((len(vocabulary), DIMENSION)).astype(np.float32)
    table[0] *= 0.01
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["rows"]),
        helper.make_node("ReduceMean", ["rows"], ["mean"], axes=[1], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "letter pairs",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, None])],
        [helper.make_tensor_value_info("mean", TensorProto.FLOAT, [1, DIMENSION])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save(model, str(folder / GRAPH))
    write_config(folder, EncoderConfig(MODEL, DIMENSION, 256, "fp32", "", "", ("input_ids",)))
