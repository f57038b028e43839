"""A corpus as the comparing rooms read it: paragraphs, names and quotations of every article.

Each article is read by itself first (`own`); then the story's names are put together; then each article is read in
their light (`told`). What each step finds in an article is kept, and made again only where the article, or what the
story knows of its names, is another.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from index.corpus.passages import Corpus
from index.corpus.sentences import Sentence
from index.facts.article_facts import Own, blank_own, digest_of, own_from_plain, own_to_plain, paragraphs_of, read_own
from index.facts.fact_store import Keeper, digest, from_row, row_of
from index.facts.lexicon import Stems
from index.facts.name_mentions import RawName, raw_names, verdicts
from index.facts.name_resolution import Names, as_seen, resolve_names
from index.facts.quotations import Paragraph, Quotation
from index.facts.resolved_facts import Told, blank_told, read_told, told_from_plain, told_to_plain
from index.facts.subjects import Scene

log = logging.getLogger(__name__)
_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """What is read of a whole story once, and used by every comparison. All but `quotations` has a row an article."""

    texts: tuple[str, ...]
    outlets: tuple[str, ...]
    paragraphs: tuple[tuple[Paragraph, ...], ...]
    names: Names
    quotations: tuple[Quotation, ...]
    scenes: tuple[Scene, ...]  # who each article's sentences are about; each scene has its own article alone
    own: tuple[Own, ...]
    told: tuple[Told, ...]


def read(corpus: Corpus, keeper: Keeper | None = None) -> StoryFacts:
    """Reads a story; time grows linearly with its text, and with what changed where `keeper` has the rest."""
    keeper, stems = keeper or Keeper(), Stems()
    texts = tuple(article.text for article in corpus.articles)
    sentences = sentences_of(corpus)
    paragraphs = tuple(map(paragraphs_of, sentences))
    inputs = [digest_of(article, row) for article, row in zip(corpus.articles, sentences, strict=True)]
    own = keeper.each(
        "own", inputs,
        lambda n: _or_blank(
            corpus.articles[n].name,
            lambda: read_own(texts[n], corpus.articles[n].published, sentences[n], stems),
            lambda: blank_own(sentences[n]),
        ),
        own_to_plain, own_from_plain,
    )  # fmt: skip
    names = resolve_names(_names(keeper, inputs, texts, paragraphs, own))
    seen = [
        as_seen(names, number, one.nouns, [p.speaker for p in row if p.speaker])
        for number, (one, row) in enumerate(zip(own, paragraphs, strict=True))
    ]
    told = keeper.each(
        "told", [digest(one, _digest_of_names(view)) for one, view in zip(inputs, seen, strict=True)],
        lambda n: _or_blank(
            corpus.articles[n].name,
            lambda: read_told(texts[n], paragraphs[n], sentences[n], own[n], seen[n]),
            lambda: blank_told(sentences[n]),
        ),
        told_to_plain, told_from_plain,
    )  # fmt: skip
    scenes = (Scene(text, 0, view, list(one.subjects)) for text, view, one in zip(texts, seen, told, strict=True))
    return StoryFacts(
        texts,
        tuple(article.outlet for article in corpus.articles),
        paragraphs,
        names,
        tuple(_quotations(told)),
        tuple(scenes),
        tuple(own),
        tuple(told),
    )


def _or_blank(article: str, read: Callable[[], _Found], blank: Callable[[], _Found]) -> _Found:
    """What `read` finds in an article; nothing where it fails, so that the other articles go on."""
    try:
        return read()
    except MemoryError:
        raise  # of the machine, and no fault of this article
    except Exception:
        log.exception("%s cannot be analysed; it is left out of comparisons.", article)
        return blank()


def sentences_of(corpus: Corpus) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of each article, in order."""
    rows: list[list[Sentence]] = [[] for _ in corpus.articles]
    for sentence in corpus.sentences:
        rows[sentence.article].append(sentence)
    return tuple(map(tuple, rows))


def _names(
    keeper: Keeper, inputs: list[str], texts: tuple[str, ...], paragraphs: tuple[tuple[Paragraph, ...], ...],
    own: list[Own],
) -> list[tuple[RawName, ...]]:  # fmt: skip
    """The names that each article prints, once it is known how the whole story prints its capitalised words."""
    lower: Counter[str] = Counter()
    middle: Counter[str] = Counter()
    for one in own:
        lower.update(one.vocabulary.lower)
        middle.update(one.vocabulary.middle)
    said = [verdicts(one.vocabulary.capitals, lower, middle) for one in own]

    def find(number: int) -> tuple[RawName, ...]:
        verdict = dict(zip(own[number].vocabulary.capitals, said[number], strict=True))
        return raw_names(texts[number], [(p.start, p.end) for p in paragraphs[number]], verdict)

    keys = [digest(one, letters) for one, letters in zip(inputs, said, strict=True)]
    return keeper.each("names", keys, find, _names_to_plain, _names_from_plain)


def _names_to_plain(names: tuple[RawName, ...]) -> Any:  # noqa: ANN401
    return list(map(row_of, names))


def _names_from_plain(plain: Any) -> tuple[RawName, ...]:  # noqa: ANN401
    return tuple(from_row(RawName, row) for row in plain)


def _digest_of_names(view: Names) -> str:
    """A digest of what one article sees of the names: all of it."""
    row = [(m.start, m.end, m.name, m.possessive, m.title) for m in view.mentions[0]]
    return digest(row, sorted(view.people), sorted(view.gender.items()), sorted(view.roles.items()), view.labels())


def _quotations(told: list[Told]) -> list[Quotation]:
    """All quotations of a story in order, with their articles, and speeches numbered through."""
    found: list[Quotation] = []
    speeches = 0
    for number, one in enumerate(told):
        own = [replace(q, article=number, speech=q.speech + speeches) for q in one.quotations]
        speeches = max((quotation.speech + 1 for quotation in own), default=speeches)
        found += own
    return found
