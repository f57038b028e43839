"""The attacker's side of `tests.attack.rebuilder`: orders rebuilds, follows their events and may kill them."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from index.settings import Settings
from tests.attack.states import KEEP

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 300  # seconds for one event, on a busy machine


class Rebuilder:
    """The process that rebuilds in children; see `rebuilder`."""

    def __init__(self) -> None:
        environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.rebuilder"],
            cwd=PROJECT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.seen: dict[str, Any] = {}
        self.next("ready")

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def order(self, settings: Settings, **order: object) -> int:
        """Starts a rebuild and returns its process."""
        assert self._process.stdin is not None
        request = {"story": str(settings.story), "index_dir": str(settings.index_dir), "keep": KEEP} | order
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        self.seen = {}
        return int(self.next("started"))

    def next(self, *wanted: str) -> Any:  # noqa: ANN401
        """Waits for an event with one of these keys and returns its value; others are collected in `seen`."""
        while True:
            for name in wanted:
                if name in self.seen:
                    return self.seen[name]
            assert "ended" not in self.seen, f"the rebuild ended by itself: {self.seen}"
            try:
                self.seen |= self._lines.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"the rebuild hangs; so far: {self.seen}") from None

    def __enter__(self) -> Rebuilder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
