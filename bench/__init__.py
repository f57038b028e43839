"""Benchmarks of quality, speed, memory and robustness, each a command: `python -m bench.…`."""

import os

# As in `index`: some benchmarks load ONNX Runtime before they import anything of the index.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
