"""Search latency, recall and memory from a thousand passages to a million: `python -m bench.scale`."""
