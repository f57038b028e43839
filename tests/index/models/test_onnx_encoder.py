"""The encoder at answer time, with the small real graph of `word_encoder`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from index.errors import ModelError
from index.models.default_encoder import WEIGHTS_FOLDER
from index.models.onnx_encoder import CONFIG, GRAPH, TOKENIZER, OnnxEncoder, identify, open_tokenizer
from tests.index.word_encoder import DIMENSION, direction, make_word_encoder


@pytest.fixture(scope="module")
def encoder(word_encoder: Path) -> OnnxEncoder:
    return OnnxEncoder(word_encoder, threads=2)


def test_a_text_is_the_sum_of_its_words(encoder: OnnxEncoder) -> None:
    expected = direction("council") + direction("bridge")
    expected /= np.linalg.norm(expected)
    assert encoder.encode(["Council bridge"], "query")[0] == pytest.approx(expected, abs=1e-6)


def test_every_row_has_length_one_and_no_texts_give_no_rows(encoder: OnnxEncoder) -> None:
    vectors = encoder.encode(["a mayor", "trams since 1911", "crowns " * 500], "passage")
    assert vectors.shape == (3, DIMENSION)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1], abs=1e-6)
    assert encoder.encode([], "query").shape == (0, DIMENSION)


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800 lone", "👩‍👩‍👧", "\u202e turned", "x" * 100_000])
def test_no_text_is_too_odd_to_encode(encoder: OnnxEncoder, text: str) -> None:
    assert np.isfinite(encoder.encode([text], "query")).all()


def test_a_vector_does_not_depend_on_other_texts(word_encoder: Path) -> None:
    texts = ["mayor", "the council voted to close the bridge", "ferry " * 90, "dogs travel free"]
    alone = np.concatenate([OnnxEncoder(word_encoder).encode([text], "passage") for text in texts])
    together = OnnxEncoder(word_encoder, threads=3, bulk=True).encode(texts * 20, "passage")
    assert (together == np.tile(alone, (20, 1))).all()


def test_the_prompt_of_the_role_precedes_the_text(tmp_path: Path) -> None:
    folder = make_word_encoder(tmp_path, ["question answer mayor"], query_prompt="question ", passage_prompt="answer ")
    prompted = OnnxEncoder(folder)
    plain = prompted.encode(["question mayor", "answer mayor"], "query")
    assert prompted.encode(["mayor"], "query")[0] == pytest.approx(_sum("question", "mayor"), abs=1e-6)
    assert prompted.encode(["mayor"], "passage")[0] == pytest.approx(_sum("answer", "mayor"), abs=1e-6)
    assert plain[0] == pytest.approx(_sum("question", "question", "mayor"), abs=1e-6)


def _sum(*words: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    total = np.sum([direction(word) for word in words], axis=0)
    normal: np.ndarray[tuple[int, ...], np.dtype[np.float32]] = total / np.linalg.norm(total)
    return normal


def test_a_text_longer_than_the_models_limit_is_truncated(encoder: OnnxEncoder) -> None:
    long = "bridge " * encoder.identity.max_tokens
    assert (encoder.encode([long], "query") == encoder.encode([long + "mayor " * 50], "query")).all()


@pytest.mark.parametrize("words", [0, 1, 60, 61, 62, 63, 64, 200])
def test_a_long_text_is_truncated_like_in_the_library(word_encoder: Path, encoder: OnnxEncoder, words: int) -> None:
    library = Tokenizer.from_file(str(word_encoder / TOKENIZER))
    library.enable_truncation(encoder.identity.max_tokens)
    library.no_padding()
    text = "the mayor " * (words // 2) + "bridge " * (words % 2)
    (ours,) = encoder._tokenized([text])
    assert (ours.ids, ours.type_ids) == (library.encode(text).ids, library.encode(text).type_ids)


def test_equal_tokenizers_are_held_only_once(word_encoder: Path, tmp_path: Path) -> None:
    shipped = WEIGHTS_FOLDER / TOKENIZER
    (tmp_path / "again.json").write_text(json.dumps(json.loads(shipped.read_text(encoding="utf-8")), indent=1))
    assert open_tokenizer(shipped) is open_tokenizer(tmp_path / "again.json")
    assert open_tokenizer(shipped) is not open_tokenizer(word_encoder / TOKENIZER)


def test_many_threads_share_one_encoder(encoder: OnnxEncoder) -> None:
    texts = [f"the mayor said {number}" for number in range(8)]
    expected = encoder.encode(texts, "query")
    wrong: list[int] = []

    def ask() -> None:
        for _ in range(20):
            wrong.extend(np.flatnonzero((encoder.encode(texts, "query") != expected).any(axis=1)).tolist())

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_the_fingerprint_covers_every_file(word_encoder: Path, tmp_path: Path) -> None:
    seen = {identify(word_encoder).fingerprint}
    for name, old, new in (
        (GRAPH, b"words", b"wordz"),
        (TOKENIZER, b'"bridge"', b'"brigde"'),
        (CONFIG, b'"query_prompt": ""', b'"query_prompt": "q"'),
    ):
        folder = tmp_path / name
        shutil.copytree(word_encoder, folder)
        raw = (folder / name).read_bytes()
        assert old in raw
        (folder / name).write_bytes(raw.replace(old, new, 1))
        seen.add(identify(folder).fingerprint)
    assert len(seen) == 4


@pytest.mark.parametrize("name", [GRAPH, TOKENIZER, CONFIG])
@pytest.mark.parametrize("content", [None, b"", b"{}", b"nonsense"])
def test_missing_or_invalid_files_are_a_model_error(
    word_encoder: Path, tmp_path: Path, name: str, content: bytes | None
) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(word_encoder, folder)
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    with pytest.raises(ModelError, match="storybot"):
        OnnxEncoder(folder)


def test_encoding_imports_no_torch(word_encoder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from index.models.onnx_encoder import OnnxEncoder;"
        "OnnxEncoder(Path(sys.argv[1])).encode(['a mayor'], 'query');"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers', 'onnx') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(word_encoder)], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert done.stdout.strip() == "[]"
