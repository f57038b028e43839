"""Which sentences a note of the outlet is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.facts.noted_spans import notes_by_article
from tests.index.compare.made import corpus_of

BODY = (
    "The skier was found on Tuesday by a dog.\n\nThe risk was three, the head of the rescue team said.\n\n"
    "In an earlier winter four people died on the same slope, as Outlet readers know.\n\n"
)


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Correction: An earlier version of this article said that a wolf found the skier.", ["found on Tuesday"]),
        ("Correction: The risk given by the head of the rescue team was four.", ["The risk was three"]),
        # a number of one digit, or the outlet's own name, ties a note to no sentence: it is on the whole article
        ("We have clarified this article: the level was four.", []),
        ("Editor's note: Outlet has removed a name from this article.", []),
    ],
)
def test_a_note_is_about_the_sentences_that_it_shares_words_with(tmp_path: Path, note: str, about: list[str]) -> None:
    corpus = corpus_of(tmp_path, f"Skier found alive\n\n{BODY}{note}\n")
    ((found,),) = notes_by_article(corpus)
    spans = [corpus.articles[0].text[start:end] for start, end in found.about]
    assert len(spans) == len(about)
    assert all(words in span for words, span in zip(about, spans, strict=True))
