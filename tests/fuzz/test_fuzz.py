"""The short version: each target on its seeds and on some hundred reproducible mutations."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from tests.fuzz.targets import SEEDS, TARGETS, mutated


@pytest.mark.parametrize("name", TARGETS)
def test_no_input_fails(name: str) -> None:
    count = 100 if name == "page" else 400
    for data in (*SEEDS[name], *islice(mutated(name, random.Random(15)), count)):
        try:
            TARGETS[name](data)
        except Exception as error:
            raise AssertionError(f"{name} fails on {data!r}") from error
