"""Examples as tensors, in batches of similar length."""

from __future__ import annotations

import pytest

from index.answer.rerank import Window, encode_window


def test_padding_is_masked() -> None:
    pytest.importorskip("torch")
    from training.batches import pad

    encoded = [encode_window(lambda text: [1] * len(text.split()), "who", Window((text,))) for text in ("a", "a b c")]
    ids, mask, segments = pad(encoded)
    assert ids.shape == mask.shape == segments.shape == (2, 7)
    assert list(mask.sum(1)) == [5, 7]
