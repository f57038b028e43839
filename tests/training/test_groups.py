"""Training groups of windows."""

from __future__ import annotations

from training.groups import make_neighbours
from training.sources import Item, by_topic

PARAGRAPH = ("The old mill burned down in 1911.", "Anna Berg rebuilt the mill with a steam engine.", "It still runs.")
OTHER = ("The bridge was closed.", "Trams crossed it until 1950.")


def asked(question: str, *gold: int, paragraph: tuple[str, ...] = PARAGRAPH, source: str = "squad") -> Item:
    return Item(source, "Mill", "Mill", question, paragraph, gold)


def test_an_unanswerable_question_is_grouped_with_the_most_similar_answered_one() -> None:
    items = [
        asked("When did the old mill burn down?", 0),
        asked("Who rebuilt the mill with a steam engine?", 1),
        asked("Who rebuilt the mill with a water wheel?"),
        asked("What is the capital of France?"),  # no similar answered question
        asked("When was the bridge closed?", paragraph=OTHER),  # no answered question on this paragraph
        asked("who rebuilt the mill", source="clapnq"),
    ]
    groups = make_neighbours(by_topic(items), seed=1)
    assert len(groups) == 1
    missed = [one for one in groups[0] if one.kind == "neighbour"]
    right = groups[0][0]
    assert [one.side for one in missed] == [1]
    assert missed[0].window == right.window
    assert 1 in right.labels
    assert not any(missed[0].labels)
    assert PARAGRAPH[1] in {text for text, label in zip(right.window.sentences, right.labels, strict=True) if label}
