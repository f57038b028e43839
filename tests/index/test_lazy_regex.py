import re

import pytest

from index.lazy_regex import lazy


def test_a_lazy_pattern_matches_like_a_compiled_one() -> None:
    pattern, compiled = lazy(r"(\w)\d", re.IGNORECASE), re.compile(r"(\w)\d", re.IGNORECASE)
    assert pattern.findall("a1 B2") == compiled.findall("a1 B2") == ["a", "B"]
    assert pattern.sub(r"\1", "a1 B2") == "a B"
    assert (pattern.pattern, pattern.flags, pattern.groups) == (compiled.pattern, compiled.flags, 1)


def test_nothing_is_compiled_before_the_first_use() -> None:
    wrong = lazy("(")
    with pytest.raises(re.error):
        wrong.match("a")


def test_a_method_is_looked_up_only_once() -> None:
    pattern = lazy("a")
    assert pattern.search is pattern.search
