"""Where a rebuild embeds: the choice itself, and recognising a GPU without torch."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from index.models import gpu
from index.models.gpu import MIN_TEXTS_PER_CORE, Device, DeviceChoice, choose_device, visible_device

MANY = MIN_TEXTS_PER_CORE * 4


def a_gpu() -> Device | None:
    return "cuda"


def no_gpu() -> Device | None:
    return None


def not_asked() -> Device | None:
    raise AssertionError("nobody should look for a GPU here")


def test_auto_uses_a_gpu_from_a_number_of_texts_per_core() -> None:
    assert choose_device("auto", MANY, 4, a_gpu) == "cuda"
    assert choose_device("auto", MANY, 4, no_gpu) is None
    assert choose_device("auto", MANY - 1, 4, not_asked) is None


@pytest.mark.parametrize(
    ("choice", "texts", "chosen"),
    [("cpu", MANY, None), ("cuda", 1, "cuda"), ("mps", MANY, "mps"), ("cuda", 0, None), ("auto", 0, None)],
)
def test_an_explicit_device_is_used_for_any_number_of_texts(
    choice: DeviceChoice, texts: int, chosen: Device | None
) -> None:
    assert choose_device(choice, texts, 1, not_asked) == chosen


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Linux machine without a GPU whose torch supports CUDA; the folder stands in for /dev."""
    monkeypatch.setattr(gpu, "DEVICE_NODES", tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    torch_of(monkeypatch, "2.13.0")
    return tmp_path


def torch_of(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda _: version)


def test_no_device_is_seen_on_a_machine_without_gpu(machine: Path) -> None:
    assert visible_device() is None
    (machine / "nvidiactl").touch()  # created by the driver even without a GPU
    assert visible_device() is None


@pytest.mark.parametrize("node", ["nvidia0", "nvidia3", "dxg"])
def test_a_gpu_is_recognised_by_its_device_file(machine: Path, node: str) -> None:
    (machine / node).touch()
    assert visible_device() == "cuda"


def test_a_gpu_is_recognised_by_its_tool_if_there_are_no_device_files(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"C:/{name}.exe")
    assert not list(machine.iterdir())
    assert visible_device() == "cuda"


@pytest.mark.parametrize("hidden", ["", "-1"])
def test_a_gpu_hidden_from_cuda_is_not_seen(machine: Path, monkeypatch: pytest.MonkeyPatch, hidden: str) -> None:
    (machine / "nvidia0").touch()
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", hidden)
    assert visible_device() is None


@pytest.mark.parametrize(
    ("version", "node", "seen"),
    [
        ("2.13.0+cpu", "nvidia0", None),
        ("2.13.0+cu126", "nvidia0", "cuda"),
        ("2.13.0+rocm6.4", "kfd", "cuda"),
        ("2.13.0+rocm6.4", "nvidia0", None),
    ],
)
def test_only_a_gpu_supported_by_the_torch_build_counts(
    machine: Path, monkeypatch: pytest.MonkeyPatch, version: str, node: str, seen: Device | None
) -> None:
    (machine / node).touch()
    torch_of(monkeypatch, version)
    assert visible_device() == seen


@pytest.mark.parametrize(("processor", "seen"), [("arm64", "mps"), ("x86_64", None)])
def test_a_mac_has_a_gpu_if_it_has_an_apple_chip(
    machine: Path, monkeypatch: pytest.MonkeyPatch, processor: str, seen: Device | None
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: processor)
    assert machine.is_dir()
    assert visible_device() == seen


@pytest.mark.parametrize("lacking", ["torch", "sentence_transformers"])
def test_without_the_rebuild_packages_there_is_no_device(
    machine: Path, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    (machine / "nvidia0").touch()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == lacking else object())
    assert visible_device() is None


def test_detecting_a_gpu_and_embedding_without_one_imports_no_torch(word_encoder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from index.models.gpu import visible_device, choose_device;"
        "from index.models.gpu import bulk_encoder; from index.models.onnx_encoder import identify;"
        "visible_device(); place = Path(sys.argv[1]);"
        "bulk_encoder(place, identify(place), 10, device='auto').encode(['a mayor'], 'passage');"
        "print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(word_encoder)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
