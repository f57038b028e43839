"""Stories made of open question–answer data, so that fitting and measuring go through the real index.

The paragraphs of a topic (or of some small topics together) become the articles of three outlets, in turn.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.reader.sources import Item
from index.answer.ask import Asking, SentenceReader
from index.corpus.articles import Article, Outlet, StoryFiles
from index.corpus.passages import Corpus, cut
from index.encode.encoder import Encoder
from index.store.generation import GenerationReader

OUTLETS = ("First Paper", "Second Paper", "Third Paper")
SENTENCES = 250  # a story gathers topics until it has about so many


@dataclass(frozen=True, slots=True)
class MadeStory:
    """Articles with the questions asked of them. `spans` maps a paragraph's sentence to (article, start, end)."""

    files: StoryFiles
    items: tuple[Item, ...]
    spans: dict[str, tuple[int, int, int]]

    def gold(self, item: Item, corpus: Corpus) -> frozenset[int]:
        """Numbers of the corpus' sentences that overlap the item's gold sentences by more than half of either."""
        wanted = [self.spans[item.paragraph[number]] for number in item.gold if item.paragraph[number] in self.spans]
        found = set()
        for article, start, end in wanted:
            for number, sentence in enumerate(corpus.sentences):
                if sentence.article == article:
                    shared = min(end, sentence.end) - max(start, sentence.start)
                    if shared > 0.5 * min(end - start, sentence.end - sentence.start):
                        found.add(number)
        return frozenset(found)


def stories_of(items: Sequence[Item]) -> list[MadeStory]:
    """One story for each large topic, and small topics of one source gathered."""
    by_topic: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in items:
        by_topic[item.source, item.topic].append(item)
    gathered: list[list[list[Item]]] = []
    room: dict[str, int] = {}
    for (source, _), topic in by_topic.items():
        size = len(_sentences(topic))
        if room.get(source, 0) < size:
            gathered.append([])
            room[source] = SENTENCES
            gathered[-1].append(topic)
        else:
            next(group for group in reversed(gathered) if group[0][0].source == source).append(topic)
        room[source] -= size
    return [_story(topics) for topics in gathered]


def _sentences(topic: Sequence[Item]) -> dict[str, None]:
    return dict.fromkeys(sentence for item in topic for sentence in item.paragraph)


def _story(topics: Sequence[Sequence[Item]]) -> MadeStory:
    texts = ["", "", ""]
    spans: dict[str, tuple[int, int, int]] = {}
    turn = 0
    for topic in topics:
        for paragraph in _paragraphs(topic):
            at = turn % len(OUTLETS)
            turn += 1
            text = texts[at] + ("\n\n" if texts[at] else "")
            for sentence in paragraph:
                spans.setdefault(sentence, (at, len(text), len(text) + len(sentence)))
                text += sentence + " "
            texts[at] = text.rstrip()
    articles = tuple(
        Article(
            name=f"{number}.txt",
            outlet=OUTLETS[number],
            headline=topics[0][0].title or None,
            author=None,
            published=None,
            url=None,
            inferred=frozenset(),
            text=text,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
        )
        for number, text in enumerate(texts)
        if text
    )
    outlets = tuple(Outlet(name) for name in OUTLETS)
    items = tuple(item for topic in topics for item in topic)
    return MadeStory(StoryFiles("made", outlets, articles), items, spans)


def _paragraphs(topic: Sequence[Item]) -> Iterator[tuple[str, ...]]:
    """Paragraphs, each sentence once: windows around neighbouring sentences overlap."""
    seen: set[str] = set()
    for item in topic:
        fresh = tuple(sentence for sentence in item.paragraph if sentence not in seen)
        seen.update(fresh)
        if fresh:
            yield fresh
