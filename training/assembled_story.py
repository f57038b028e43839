"""Stories made of open question–answer data, so that fitting and evaluation use the real index.

The paragraphs of a topic (or of several small topics) become the articles of three outlets, in turn.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.build import rebuild
from index.settings import Settings, models_folder
from index.store.protocol import GenerationReader
from index.story import Story, open_story
from training.sources import Item

OUTLETS = ("First Paper", "Second Paper", "Third Paper")
SENTENCES = 250  # topics are combined into a story up to about this size


Span = tuple[str, int, int]  # file name, start, end


@dataclass(frozen=True, slots=True)
class ArticleText:
    """A text and its manifest entry; `author` and `published` may be empty."""

    file: str
    text: str
    outlet: str
    headline: str
    author: str = ""
    published: str = ""


def share_models(settings: Settings, folder: Path) -> Settings:
    """Returns the settings with a separate index folder that shares the exported encoders."""
    models = models_folder(settings)
    models.mkdir(parents=True, exist_ok=True)
    (folder / models.name).symlink_to(models.resolve())
    return settings.model_copy(update={"index_dir": folder})


def build_and_open(title: str, articles: Sequence[ArticleText], folder: Path, settings: Settings) -> Story:
    """Writes a story into `folder`, builds its index beside it and opens it with `settings`."""
    place = folder / "story"
    write_story(title, articles, place)
    here = settings.model_copy(update={"story": place})
    rebuild(here, why="bench", analysers=())
    return open_story(here)


def write_story(title: str, articles: Sequence[ArticleText], place: Path) -> None:
    """Writes articles and manifest into the new folder `place`."""
    place.mkdir()
    lines = ["[story]", f"title = {json.dumps(title, ensure_ascii=False)}"]
    for article in articles:
        (place / article.file).write_text(article.text, encoding="utf-8")
        lines.append("[[article]]")
        for name in ("file", "outlet", "headline", "author", "published"):
            if getattr(article, name):
                lines.append(f"{name} = {json.dumps(getattr(article, name), ensure_ascii=False)}")
    (place / "articles.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def sentences_at(generation: GenerationReader, spans: Iterable[Span]) -> frozenset[int]:
    """Returns the numbers of sentences that overlap one of the spans by more than half of the shorter."""
    found = set()
    articles = {source.article: number for number, source in enumerate(generation.sources)}
    for name, start, end in spans:
        for number in generation.article_sentences(articles[name]) if name in articles else ():
            sentence = generation.sentence(number)
            shared = min(end, sentence.end) - max(start, sentence.start)
            if shared > 0.5 * min(end - start, sentence.end - sentence.start):
                found.add(number)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class AssembledStory:
    """Texts by file name, and the questions about them. `spans` maps sentences to their positions."""

    texts: Mapping[str, str]
    title: str
    items: tuple[Item, ...]
    spans: Mapping[str, Span]

    def gold(self, item: Item, generation: GenerationReader) -> frozenset[int]:
        """Returns the numbers of the sentences that answer the item."""
        return sentences_at(generation, (self.spans[item.paragraph[number]] for number in item.gold))

    def open(self, folder: Path, settings: Settings) -> Story:
        """Builds and opens the story."""
        articles = [
            ArticleText(name, text, OUTLETS[number], self.title)
            for number, (name, text) in enumerate(self.texts.items())
        ]
        return build_and_open(self.title, articles, folder, settings)


def stories_of(items: Sequence[Item]) -> list[AssembledStory]:
    """Makes a story from each large topic, and from groups of small topics of one source."""
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


def _story(topics: Sequence[Sequence[Item]]) -> AssembledStory:
    names = [f"{number}.txt" for number in range(len(OUTLETS))]
    texts = dict.fromkeys(names, "")
    spans: dict[str, Span] = {}
    turn = 0
    for topic in topics:
        for paragraph in _paragraphs(topic):
            name = names[turn % len(names)]
            turn += 1
            text = texts[name] + ("\n\n" if texts[name] else "")
            for sentence in paragraph:
                spans.setdefault(sentence, (name, len(text), len(text) + len(sentence)))
                text += sentence + " "
            texts[name] = text.rstrip()
    title = topics[0][0].title or topics[0][0].topic
    items = tuple(item for topic in topics for item in topic)
    return AssembledStory({name: text for name, text in texts.items() if text}, title, items, spans)


def _paragraphs(topic: Sequence[Item]) -> Iterator[tuple[str, ...]]:
    """Yields paragraphs with each sentence once, because windows around neighbouring sentences overlap."""
    seen: set[str] = set()
    for item in topic:
        fresh = tuple(sentence for sentence in item.paragraph if sentence not in seen)
        seen.update(fresh)
        if fresh:
            yield fresh
