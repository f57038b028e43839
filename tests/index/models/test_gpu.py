"""Embedding with the original model, with torch's "cpu" in place of a GPU: its vectors, and its fallbacks.

The tests with torch use a tiny model created here; no GPU is needed.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from index.models import gpu
from index.models.encoder import EncoderIdentity, Role
from index.models.export import export_encoder, quiet
from index.models.gpu import Device, DeviceEncoder, DeviceUnfit, bulk_encoder
from index.models.onnx_encoder import OnnxEncoder, identify
from index.models.quantise import SAMPLES

TEXTS = [*SAMPLES[:12], "", "\ud800 lone", "long " * 300]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fp32 export of a BERT of two narrow layers with random weights."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Pooling, Transformer
    from transformers import BertConfig, BertModel

    from index.models.locate import locate

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("model")
    with quiet():
        tokenizer = SentenceTransformer(locate("e5-small-v2", folder), device="cpu").tokenizer
        config = BertConfig(
            vocab_size=len(tokenizer), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
        )
        BertModel(config).save_pretrained(folder / "bert")
        tokenizer.save_pretrained(folder / "bert")
        bert = Transformer(str(folder / "bert"), max_seq_length=64)
        SentenceTransformer(modules=[bert, Pooling(32)], device="cpu").save(str(folder / "whole"))
    export_encoder(str(folder / "whole"), folder / "out", quantise=False, passage_prompt="passage: ")
    return folder / "out"


@pytest.fixture
def graph(exported: Path) -> OnnxEncoder:
    return OnnxEncoder(exported, threads=1, bulk=True)


@pytest.fixture
def device(exported: Path, graph: OnnxEncoder) -> DeviceEncoder:
    return DeviceEncoder("cpu", exported, graph)


def test_the_device_gives_the_graphs_vectors_under_its_identity(
    device: DeviceEncoder, graph: OnnxEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    roles: tuple[Role, ...] = ("passage", "query")
    expected = {role: graph.encode(TEXTS, role) for role in roles}
    monkeypatch.setattr(graph, "encode", None)  # so that only the device can encode
    for role in roles:
        got = device.encode(TEXTS, role)
        assert got.dtype == np.float32
        assert (expected[role] * got).sum(axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-5)
    assert device.identity == graph.identity


def test_no_texts_give_no_rows(device: DeviceEncoder) -> None:
    assert device.encode([], "passage").shape == (0, 32)


class Small:
    """A model on a device with memory for a limited batch; records the batch sizes."""

    def __init__(self, model: Any, room: int) -> None:  # noqa: ANN401
        self.model, self.room = model, room
        self.asked: list[int] = []

    def encode(self, texts: list[str], *, batch_size: int, **more: object) -> object:
        import torch

        self.asked.append(batch_size)
        if batch_size > self.room:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.")
        return self.model.encode(texts, batch_size=batch_size, **more)


def test_out_of_memory_halves_the_batch_size_for_good(device: DeviceEncoder, graph: OnnxEncoder) -> None:
    small = Small(device._model, room=60)
    device._model = small  # type: ignore[assignment]
    for _ in range(2):
        got = device.encode(TEXTS, "passage")
        assert (graph.encode(TEXTS, "passage") * got).sum(axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-5)
    assert small.asked == [256, 128, 64, 32, 32]


def test_a_device_without_memory_for_one_text_falls_back_with_one_log_line(
    device: DeviceEncoder, graph: OnnxEncoder, caplog: pytest.LogCaptureFixture
) -> None:
    small = Small(device._model, room=0)
    device._model = small  # type: ignore[assignment]
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert (device.encode(TEXTS, "passage") == graph.encode(TEXTS, "passage")).all()
    assert small.asked == [256, 128, 64, 32, 16, 8, 4, 2, 1]
    assert [record.getMessage() for record in caplog.records] == [
        "Continuing on the CPU, because cpu failed: CUDA out of memory. Tried to allocate 20.00 MiB"
    ]


class Broken:
    """A model that fails, or returns NaN."""

    def __init__(self, error: Exception | None) -> None:
        self.error = error

    def encode(self, texts: list[str], **_: object) -> object:
        if self.error:
            raise self.error
        return np.full((len(texts), 32), np.nan, np.float32)


@pytest.mark.parametrize("error", [RuntimeError("CUDA error: unspecified launch failure"), None])
def test_any_other_failure_falls_back_to_the_graph(
    device: DeviceEncoder, graph: OnnxEncoder, error: Exception | None, caplog: pytest.LogCaptureFixture
) -> None:
    device._model = Broken(error)  # type: ignore[assignment]
    assert (device.encode(TEXTS, "passage") == graph.encode(TEXTS, "passage")).all()
    assert len(caplog.records) == 1


class Turned:
    """A graph whose vectors belong to another model."""

    def __init__(self, graph: OnnxEncoder) -> None:
        self.graph = graph

    @property
    def identity(self) -> EncoderIdentity:
        return self.graph.identity

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        return np.roll(self.graph.encode(texts, role), 1, axis=1)


def test_a_model_whose_vectors_differ_from_the_graphs_is_refused(exported: Path, graph: OnnxEncoder) -> None:
    with pytest.raises(DeviceUnfit, match="differ from the exported encoder's"):
        DeviceEncoder("cpu", exported, Turned(graph))


def test_a_rebuild_embeds_on_the_chosen_device(exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu, "choose_device", lambda *_: "cpu")
    encoder = bulk_encoder(exported, identify(exported), 10_000, threads=1, device="auto")
    assert isinstance(encoder, DeviceEncoder)


def test_a_missing_device_falls_back_with_one_log_line(exported: Path, caplog: pytest.LogCaptureFixture) -> None:
    import torch

    missing: Device = "mps" if not torch.backends.mps.is_available() else "cuda"
    with caplog.at_level(logging.INFO):
        encoder = bulk_encoder(exported, identify(exported), 1, device=missing)
    assert isinstance(encoder, OnnxEncoder)
    (line,) = [record.getMessage() for record in caplog.records]
    assert line.startswith(f"Embedding on the CPU instead of {missing}: torch ")
