"""The default encoder, E5-small-v2, which ships with the package.

`weights/e5-small-v2.safetensors` stores its matrices as int8 with one fp16 scale per row, everything else as fp16;
`tokenizer.json` is the uncased BERT vocabulary, shared with the reader. A rebuild expands them into an ordinary
sentence-transformers folder: mean pooling, unit vectors, and the prompts that E5 was trained with.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

from index.models.onnx_encoder import TOKENIZER
from index.shipped import DIGESTS, checked

DEFAULT = "e5-small-v2"
WEIGHTS_FOLDER = Path(__file__).resolve().parent / "weights"
SCALE = ".scale"
ENCODER = f"{DEFAULT}.safetensors"
MAX_TOKENS = 512
PROMPTS = {"query": "query: ", "passage": "passage: "}
_FILES = {
    "config.json": {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": 384,
        "intermediate_size": 1536,
        "num_attention_heads": 12,
        "num_hidden_layers": 12,
        "vocab_size": 30522,
        "max_position_embeddings": MAX_TOKENS,
        "type_vocab_size": 2,
        "layer_norm_eps": 1e-12,
        "pad_token_id": 0,
        "hidden_dropout_prob": 0.1,
        "attention_probs_dropout_prob": 0.1,
        "initializer_range": 0.02,
        "position_embedding_type": "absolute",
    },
    "modules.json": [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
    ],
    "sentence_bert_config.json": {"max_seq_length": MAX_TOKENS, "do_lower_case": False},
    "config_sentence_transformers.json": {"prompts": PROMPTS, "default_prompt_name": None},
    "1_Pooling/config.json": {
        "word_embedding_dimension": 384,
        "pooling_mode_cls_token": False,
        "pooling_mode_mean_tokens": True,
        "pooling_mode_max_tokens": False,
        "pooling_mode_mean_sqrt_len_tokens": False,
    },
    "tokenizer_config.json": {
        "tokenizer_class": "BertTokenizerFast",
        "do_lower_case": True,
        "model_max_length": MAX_TOKENS,
        "unk_token": "[UNK]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
    },
}


def key_of_default() -> str:
    """Returns a digest of the shipped encoder's files."""
    parts = json.dumps([DIGESTS[ENCODER], DIGESTS[TOKENIZER], _FILES], sort_keys=True)
    return hashlib.sha256(parts.encode()).hexdigest()


def expand_default(models_dir: Path) -> Path:
    """Expands the shipped encoder into a sentence-transformers folder under `models_dir`, unless it is there already.

    Raises:
        ModelError: the shipped weights are corrupt.
    """
    target = models_dir / f"{DEFAULT}-{key_of_default()[:16]}"
    if (target / "modules.json").is_file():
        return target
    models_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".expanding-", dir=models_dir) as work:
        made = Path(work) / "made"
        _write(made)
        shutil.rmtree(target, ignore_errors=True)
        made.replace(target)  # atomic
    return target


def _write(folder: Path) -> None:
    from safetensors.numpy import load, save_file

    (folder / "1_Pooling").mkdir(parents=True)
    for name, content in _FILES.items():
        (folder / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    (folder / "tokenizer.json").write_bytes(checked(WEIGHTS_FOLDER / TOKENIZER))
    stored = load(checked(WEIGHTS_FOLDER / ENCODER))
    weights = {}
    for name, values in stored.items():
        if name.endswith(SCALE):
            continue
        scale = stored.get(name + SCALE)
        whole = values.astype("float32")
        weights[name] = whole if scale is None else whole * scale.astype("float32")
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
