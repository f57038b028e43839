"""Finds where given words are printed, exactly or approximately: for *Find the source*."""

from __future__ import annotations

from rapidfuzz import fuzz

from index.corpus.sentences import split_sentences
from index.corpus.tokens import folded_in_place
from index.corpus.types import Citation
from index.store.protocol import GenerationReader

PASSAGES_SEARCHED = 100  # by BM25; further down there is no match
MIN_SIMILARITY = 80.0  # minimum similarity of the best alignment, 0 to 100
MIN_PART_WORDS = 4  # words of a sentence that is searched on its own
MIN_CHARACTERS = 3  # characters; shorter texts match everywhere


def find_words(generation: GenerationReader, words: str, limit: int) -> tuple[Citation, ...]:
    """Returns up to `limit` citations of the sentences that print `words`, best first, exact matches before others.

    If no passage prints several sentences together, they are searched one by one.

    Raises:
        ArticleDrifted: an article's text differs from the indexed one.
    """
    found = _search(generation, words)
    if not found:
        parts = [words[start:end] for start, end in split_sentences(words)]
        parts = [part for part in parts if len(part.split()) >= MIN_PART_WORDS]
        found = [one for part in parts for one in _search(generation, part)] if len(parts) > 1 else []
    found.sort(key=lambda one: (-one[0], one[1], one[2]))
    spans = dict.fromkeys((article, start, end) for _, article, start, end in found)
    return tuple(generation.cite(*span) for span in list(spans)[:limit])


def _search(generation: GenerationReader, words: str) -> list[tuple[float, int, int, int]]:
    """Returns (score, article, start, end) of the sentences that print `words`; the score of an exact match is 101."""
    wanted = _normalised(words)
    if len(wanted) < MIN_CHARACTERS:
        return []
    numbers, _ = generation.search_words(words, PASSAGES_SEARCHED)
    found: list[tuple[float, int, int, int]] = []
    for number in dict.fromkeys(int(n) for n in numbers):
        passage = generation.passage(number)
        text = folded_in_place(generation.text(passage.article)[passage.start : passage.end])
        match = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=MIN_SIMILARITY)
        if match is None or len(text) < 0.6 * len(wanted):
            continue
        start, end = _whole_sentences(
            generation, number, passage.start + match.dest_start, passage.start + match.dest_end
        )
        exact = prints(generation.text(passage.article)[passage.start : passage.end], words)
        found.append((101.0 if exact else match.score, passage.article, start, end))
    return found


def prints(text: str, words: str) -> bool:
    """Whether a text prints these words in this order, ignoring case, quote style and white space."""
    return _normalised(words) in " ".join(folded_in_place(text).split())


def _normalised(words: str) -> str:
    return " ".join(folded_in_place(words).strip(" \"'.,!?…").split())


def _whole_sentences(generation: GenerationReader, number: int, start: int, end: int) -> tuple[int, int]:
    """Extends the span to whole sentences."""
    passage = generation.passage(number)
    touched = [
        sentence
        for sentence in map(generation.sentence, range(passage.first, passage.last))
        if sentence.start < end and sentence.end > start
    ]
    return (touched[0].start, touched[-1].end) if touched else (start, end)
