"""Where given words are printed, exactly or nearly: for *Find the source*."""

from __future__ import annotations

from rapidfuzz import fuzz

from index.corpus.sentences import split_sentences
from index.corpus.tokens import folded_in_place
from index.corpus.types import Citation
from index.store.protocol import GenerationReader

PASSAGES_SEARCHED = 100  # by shared words; the words looked for are among them or nowhere
NEARLY = 80.0  # of 100, by the shorter text's best alignment
SHORTEST_PART = 4  # words of a sentence that is looked for alone
SHORTEST_TEXT = 3  # characters; fewer stand everywhere


def find_words(generation: GenerationReader, words: str, limit: int) -> tuple[Citation, ...]:
    """The sentences that print `words`, best first, exact ones before near ones, at most `limit`.

    Where nothing prints several sentences together, those that print one of them.

    Raises:
        ArticleDrifted: an article is not the one that was indexed.
    """
    found = _printing(generation, words)
    if not found:
        parts = [words[start:end] for start, end in split_sentences(words)]
        parts = [part for part in parts if len(part.split()) >= SHORTEST_PART]
        found = [one for part in parts for one in _printing(generation, part)] if len(parts) > 1 else []
    found.sort(key=lambda one: (-one[0], one[1], one[2]))
    spans = dict.fromkeys((article, start, end) for _, article, start, end in found)
    return tuple(generation.cite(*span) for span in list(spans)[:limit])


def _printing(generation: GenerationReader, words: str) -> list[tuple[float, int, int, int]]:
    """(score, article, start, end) of the sentences that print `words`, or nearly; 101 of those that print them so."""
    wanted = _compared(words)
    if len(wanted) < SHORTEST_TEXT:
        return []
    numbers, _ = generation.search_words(words, PASSAGES_SEARCHED)
    found: list[tuple[float, int, int, int]] = []
    for number in dict.fromkeys(int(n) for n in numbers):
        passage = generation.passage(number)
        text = folded_in_place(generation.text(passage.article)[passage.start : passage.end])
        match = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=NEARLY)
        if match is None or len(text) < 0.6 * len(wanted):
            continue
        start, end = _whole_sentences(
            generation, number, passage.start + match.dest_start, passage.start + match.dest_end
        )
        exact = prints(generation.text(passage.article)[passage.start : passage.end], words)
        found.append((101.0 if exact else match.score, passage.article, start, end))
    return found


def prints(text: str, words: str) -> bool:
    """Whether a text prints these words in this order, but for case, the form of quotation marks and white space."""
    return _compared(words) in " ".join(folded_in_place(text).split())


def _compared(words: str) -> str:
    return " ".join(folded_in_place(words).strip(" \"'.,!?…").split())


def _whole_sentences(generation: GenerationReader, number: int, start: int, end: int) -> tuple[int, int]:
    """The span grown to the sentences that it touches."""
    passage = generation.passage(number)
    touched = [
        sentence
        for sentence in map(generation.sentence, range(passage.first, passage.last))
        if sentence.start < end and sentence.end > start
    ]
    return (touched[0].start, touched[-1].end) if touched else (start, end)
