"""sentence-transformers and NumPy with nothing in between: the minimal solution."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.peers.contest import main


class PlainNumpy:
    """See `bench.peers.contest.Contestant`."""

    def load(self, model: str) -> None:
        from sentence_transformers import SentenceTransformer

        self._model: Any = SentenceTransformer(model)

    def build(self, texts: list[str], folder: Path) -> None:
        import numpy as np

        folder.mkdir(parents=True, exist_ok=True)
        np.save(folder / "vectors.npy", self._model.encode(texts, normalize_embeddings=True))
        (folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")

    def open(self, folder: Path) -> None:
        import numpy as np

        self._vectors = np.load(folder / "vectors.npy")
        self._texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))

    def ask(self, question: str) -> list[str]:
        scores = self._vectors @ self._model.encode(question, normalize_embeddings=True)
        return [str(self._texts[number]) for number in (-scores).argsort()[:3]]


if __name__ == "__main__":
    main(PlainNumpy())
