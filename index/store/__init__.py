"""One checksummed generation on disk; the only place that touches FAISS or the word index."""
