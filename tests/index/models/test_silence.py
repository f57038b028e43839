"""ONNX Runtime records and sends no telemetry."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
OPENS_BOTH = """
import sys
from pathlib import Path
from index.answer.reader_files import open_reader
from index.models.onnx_encoder import OnnxEncoder
from tests.attack.letter_pairs import write_encoder
write_encoder(Path(sys.argv[1]))
OnnxEncoder(Path(sys.argv[1])).encode(["a ferry"], "query")
open_reader()
"""
# ONNX Runtime sends nothing anyway if it believes to be under test.
SILENCING = {"ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "CI"}


def test_neither_encoder_nor_reader_leaves_telemetry(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    loud = {name: value for name, value in os.environ.items() if name not in {*SILENCING, "XDG_CACHE_HOME"}}
    subprocess.run(
        [sys.executable, "-c", OPENS_BOTH, str(tmp_path / "encoder")],
        cwd=PROJECT,
        env=loud | {"HOME": str(home)},
        timeout=120,
        check=True,
    )

    assert [path for path in home.rglob("*") if path.is_file()] == []
