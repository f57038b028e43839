"""LangChain: HuggingFaceEmbeddings in a FAISS vector store, as in its documentation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench.peers.contest import main


class LangChainFaiss:
    """See `bench.peers.contest.Contestant`."""

    def load(self, model: str) -> None:
        from langchain_community.vectorstores import FAISS
        from langchain_huggingface import HuggingFaceEmbeddings

        self._stores: Any = FAISS
        self._embeddings: Any = HuggingFaceEmbeddings(model_name=model)

    def build(self, texts: list[str], folder: Path) -> None:
        self._stores.from_texts(texts, self._embeddings).save_local(str(folder))

    def open(self, folder: Path) -> None:
        # LangChain stores texts as a pickle and loads it only with this flag.
        self._store: Any = self._stores.load_local(str(folder), self._embeddings, allow_dangerous_deserialization=True)

    def ask(self, question: str) -> list[str]:
        return [found.page_content for found in self._store.similarity_search(question, k=3)]


if __name__ == "__main__":
    main(LangChainFaiss())
