"""txtai: hybrid search, dense vectors (FAISS) and BM25, with the texts in its own database."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from bench.peers.contest import main


class TxtaiHybrid:
    """See `bench.peers.contest.Contestant`."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()

    def load(self, model: str) -> None:
        from txtai import Embeddings

        self._embeddings: Any = Embeddings(path=model, hybrid=True, content=True)

    def build(self, texts: list[str], folder: Path) -> None:
        self._embeddings.index(texts)
        self._embeddings.save(str(folder))

    def open(self, folder: Path) -> None:
        self._embeddings.load(str(folder))

    def ask(self, question: str) -> list[str]:
        # Searching its index from two threads at once crashes the process.
        with self._one_at_a_time:
            return [str(found["text"]) for found in self._embeddings.search(question, 3)]


if __name__ == "__main__":
    main(TxtaiHybrid())
