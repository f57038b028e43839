"""What a search costs from a thousand passages to a million: `python -m bench.scale`."""
