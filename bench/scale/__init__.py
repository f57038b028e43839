"""The cost of a search from a thousand passages to a million: `python -m bench.scale`."""
