"""Checksummed generations on disk and the search over them; only this package uses FAISS and the BM25 index."""
