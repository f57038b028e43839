"""Text to vectors: sentence-transformers at build time, ONNX Runtime at answer time."""
