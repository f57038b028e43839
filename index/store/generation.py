"""An open generation: its rows and texts, verified as they are read, and the searches over them."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from index.corpus.passages import Passage
from index.corpus.sentences import Sentence
from index.corpus.types import Citation, CitedNote, Note, Source
from index.errors import ArticleDrifted, GenerationIncompatible, ModelError
from index.models.encoder import Encoder
from index.models.onnx_encoder import identify
from index.store.bm25 import WordIndex
from index.store.checked_files import (
    REBUILD,
    FileEntry,
    Part,
    check_fully,
    check_quickly,
    damaged,
    read_verified,
)
from index.store.dense import FILE as FAISS_FILE
from index.store.dense import VectorIndex, Vectors
from index.store.engine import OpenEngine
from index.store.filters import Filters
from index.store.generation_manifest import MANIFEST_NAME, GenerationManifest
from index.store.protocol import GenerationReader
from index.store.records import ARTICLE, PASSAGE, SENTENCE, Rows, source_of

NO_PASSAGE = 0xFFFFFFFF
MAX_VOCABULARY = 60_000  # above this, comparing a word with every stem takes longer than answering
LoadEncoder = Callable[[Path, GenerationManifest], Encoder]
ROWS_CACHED = 8192  # per kind of row
_Row = TypeVar("_Row")


class ReadOnce(dict[int, _Row]):
    """Rows by number, each read and verified when it is first asked for.

    Only rows of files held in memory are kept: data on disk, and every text, is verified on each read.
    """

    def __init__(self, part: Part, read: Callable[[int], _Row]) -> None:
        super().__init__()
        self._part, self._read = part, read

    def __missing__(self, number: int) -> _Row:
        row = self._read(number)
        if self._part.held:
            if len(self) >= ROWS_CACHED:
                self.clear()
            self[number] = row
        return row


class Sources(Sequence[Source]):
    """Articles' metadata, read and verified on demand.

    Refers to the files instead of the generation, because a reference cycle would delay closing to garbage collection.
    """

    def __init__(self, folder: Path, articles: NDArray[np.void], lines: Part) -> None:
        self._numbers = range(len(articles) - 1)  # the last row is a sentinel
        self.known = ReadOnce(lines, partial(_read_source, folder, articles, lines))

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> Source: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Source]: ...
    def __getitem__(self, index: int | slice) -> Source | Sequence[Source]:
        if isinstance(index, slice):
            return [self.known[number] for number in self._numbers[index]]
        return self.known[self._numbers[index]]


def _read_source(folder: Path, articles: NDArray[np.void], lines: Part, article: int) -> Source:
    if not 0 <= article < len(articles) - 1:
        raise IndexError(article)
    row = articles[article]
    line = lines.read(int(row["meta_start"]), int(row["meta_size"]))
    if hashlib.sha256(line).digest() != row["meta_sha256"].tobytes():
        raise damaged(folder / "articles.jsonl", f"is damaged in line {article + 1}")
    return source_of(line)


class Spans:
    """The passages and sentences of the articles. Like `Sources`, it has no reference to the generation."""

    def __init__(
        self,
        folder: Path,
        articles: NDArray[np.void],
        passages: Rows,
        sentences: Rows,
        speakers: Sequence[str],
    ) -> None:
        self._folder, self._speakers = folder, speakers
        self._passages, self._sentences = passages, sentences
        self._characters = articles["characters"].astype(np.int64)
        self._first_sentence = articles["first_sentence"].astype(np.int64)
        self._first_passage = articles["first_passage"].astype(np.int64)
        for firsts, count in ((self._first_sentence, sentences.count), (self._first_passage, passages.count)):
            if firsts[0] != 0 or firsts[-1] != count or (np.diff(firsts) < 0).any():
                raise damaged(folder / "articles.rows", "does not add up to the counts in the manifest")

    def passage(self, number: int) -> Passage:
        """Reads a passage by number; raises IndexError."""
        article, start, end, first, last, _ = self._passages[number].item()
        inside = self._fits(number, article, start, end, self._first_passage)
        sentences = self.article_sentences(article) if inside else range(0)
        if not sentences.start <= first < last <= sentences.stop:
            raise damaged(self._folder / "passages.rows", f"contradicts the articles in row {number}")
        return Passage(article, start, end, first, last)

    def sentence(self, number: int) -> Sentence:
        """Reads a sentence by number; raises IndexError."""
        article, start, end, paragraph, section, _, voice, answerless, _ = self._sentences[number].item()
        if not self._fits(number, article, start, end, self._first_sentence) or voice >= len(self._speakers):
            raise damaged(self._folder / "sentences.rows", f"contradicts the articles in row {number}")
        voiced = None if voice < 0 else self._speakers[voice]
        return Sentence(article, start, end, paragraph, section, voiced, bool(answerless))

    def passage_of_sentence(self, number: int) -> int:
        """Returns the number of the passage that contains this sentence; -1 for none."""
        home = int(self._sentences[number]["passage"])
        if home == NO_PASSAGE:
            return -1
        if home >= self._passages.count:
            raise damaged(self._folder / "sentences.rows", f"contradicts the passages in row {number}")
        return home

    def _fits(self, number: int, article: int, start: int, end: int, firsts: NDArray[np.int64]) -> bool:
        """Whether a row belongs to this article and its span fits the text; an intact row may be of another build."""
        if article >= len(firsts) - 1 or not firsts[article] <= number < firsts[article + 1]:
            return False
        return start < end <= int(self._characters[article])

    def article_sentences(self, article: int) -> range:
        """Returns the numbers of an article's sentences."""
        return range(int(self._first_sentence[article]), int(self._first_sentence[article + 1]))

    def article_passages(self, article: int) -> range:
        """Returns the numbers of an article's passages."""
        return range(int(self._first_passage[article]), int(self._first_passage[article + 1]))


class Generation:
    """An open, verified generation; see `GenerationReader`. Created by `open_generation`.

    Every method raises GenerationDamaged if it meets a file that was damaged after opening.
    """

    def __init__(
        self,
        folder: Path,
        manifest: GenerationManifest,
        load_encoder: LoadEncoder,
        held: contextlib.ExitStack,
        open_engine: OpenEngine | None = None,
    ) -> None:
        self.folder, self.manifest, self._held = folder, manifest, held
        content = manifest.content
        self.id, self.created, self.title, self.outlets = manifest.id, manifest.created, content.title, content.outlets
        self.article_count = content.counts.articles
        self.passage_count, self.sentence_count = content.counts.passages, content.counts.sentences
        try:
            rows = Rows(self._part("articles.rows"), ARTICLE, self.article_count + 1)
            self._articles = rows.all()  # in memory, because texts are verified against these rows
            self._texts, lines = self._part("texts"), self._part("articles.jsonl")
            passages = Rows(self._part("passages.rows"), PASSAGE, self.passage_count)
            sentences = Rows(self._part("sentences.rows"), SENTENCE, self.sentence_count)
            spans = Spans(folder, self._articles, passages, sentences, content.speakers)
            if self._articles["outlet"].min() < -1 or self._articles["outlet"].max() >= len(self.outlets):
                raise damaged(self.folder / "articles.rows", "names an outlet that the manifest does not")
            filters = self._filters = Filters(self._articles, self.outlets)
            sentence_vectors = Vectors(self._part("sentences.vectors"), self.sentence_count, content.encoder.dimension)
            self._words = WordIndex(self._part, self.passage_count, filters.runs)
            if open_engine is None:  # only this engine reads the passages' vectors
                entry = content.files.get(FAISS_FILE)
                vectors = VectorIndex(
                    content.vectors, self.passage_vectors(), self.folder / FAISS_FILE, entry, filters.runs
                )
                self.search_vectors, self.search_words = vectors.search, self._words.search
            else:
                engine = open_engine(self.manifest, self._words, filters)
                self.search_vectors, self.search_words = engine.search_vectors, engine.search_words
            self.encoder = self._open_encoder(load_encoder)
            sources = Sources(folder, self._articles, lines)
            self.sources: Sequence[Source] = sources
            # See `GenerationReader`. These methods of its parts hold no reference to it, which would delay closing.
            self.source = sources.known.__getitem__
            self.passage = ReadOnce(passages.part, spans.passage).__getitem__
            self.sentence = ReadOnce(sentences.part, spans.sentence).__getitem__
            self.article_sentences = ReadOnce(rows.part, spans.article_sentences).__getitem__
            self.article_passages = spans.article_passages
            self.passage_of_sentence = spans.passage_of_sentence
            self.allowed, self.outlet_number = filters.allowed, filters.outlet_of
            self.sentence_vectors = sentence_vectors.rows
            self.document_frequency, self.word_scores = self._words.document_frequency, self._words.by_passage
        except BaseException:
            self.close()
            raise

    def _entry(self, name: str) -> FileEntry:
        entry = self.manifest.content.files.get(name)
        if entry is None:
            raise damaged(self.folder / MANIFEST_NAME, f"does not list {name}")
        return entry

    def _part(self, name: str) -> Part:
        part = Part(self.folder / name, self._entry(name))
        self._held.callback(part.close)
        return part

    def passage_vectors(self) -> Vectors:
        """Opens the embeddings of all passages, (passages, dimension)."""
        return Vectors(self._part("passages.vectors"), self.passage_count, self.manifest.content.encoder.dimension)

    def _open_encoder(self, load: LoadEncoder) -> Encoder:
        wanted = self.manifest.content.encoder
        for name in self.manifest.content.files:
            if name.startswith("encoder/"):
                check_quickly(self.folder / name, self._entry(name))
        try:
            encoder = load(self.folder / "encoder", self.manifest)
        except ModelError as error:
            raise damaged(self.folder / "encoder", f"cannot be used: {error.message}") from error
        if encoder.identity.dimension != wanted.dimension or encoder.identity.fingerprint != wanted.fingerprint:
            raise GenerationIncompatible(
                f"Generation {self.id} was built with the encoder {wanted.model} ({wanted.dimension} dimensions), but "
                f"the one available is {encoder.identity.model} ({encoder.identity.dimension}).",
                generation=self.id,
                remedy="Run `storybot rebuild`.",
            )
        return encoder

    # Texts

    def text(self, article: int) -> str:
        """Returns an article's text after verifying its SHA-256; raises ArticleDrifted."""
        if not 0 <= article < self.article_count:
            raise IndexError(article)
        row = self._articles[article]
        # Read and hashed each time; a cache could hide that the text was changed.
        raw = self._texts.read(int(row["text_start"]), int(row["text_size"]))
        if hashlib.sha256(raw).digest() != row["text_sha256"].tobytes():
            name = self.source(article).article
            raise ArticleDrifted(
                f"The text of {name} is not the one in generation {self.id}, so nothing of it is shown.",
                article=name,
                generation=self.id,
                remedy=REBUILD,
            )
        return raw.decode(errors="surrogatepass")

    def cite(self, article: int, start: int, end: int) -> Citation:
        """Cuts the excerpt `[start, end)` from an article's text, with the outlet's notes on it.

        Raises:
            ArticleDrifted: the SHA-256 of the text, or of a note's text, does not match the generation.
            ValueError: the article has no such span.
        """
        text = self.text(article)
        if not 0 <= start < end <= len(text):
            raise ValueError(f"[{start}, {end}) is not a span of article {article}, which has {len(text)} characters.")
        source = self.source(article)
        notes = self._cited_notes(source.notes, article, start, end) if source.notes else ()
        return Citation(source, start, end, text[start:end], notes)

    def _cited_notes(self, notes: Sequence[Note], article: int, start: int, end: int) -> tuple[CitedNote, ...]:
        """Returns the notes on `[start, end)` of an article, each once, except those that lie within it."""
        cited: dict[str, CitedNote] = {}
        for note in notes:
            inside = note.article == article and start <= note.start and note.end <= end
            bears = not note.about or any(first < end and start < last for first, last in note.about)
            if bears and not inside:
                text = self.text(note.article)[note.start : note.end]
                source = self.source(note.article)
                cited.setdefault(text.strip(), CitedNote(note.kind, Citation(source, note.start, note.end, text)))
        return tuple(sorted(cited.values(), key=lambda note: note.kind != "retraction"))

    # Other data

    def vocabulary(self) -> frozenset[str]:
        """Returns all stems of the story; empty if there are too many to compare a word with each."""
        return self._words.stems(MAX_VOCABULARY)

    def extra(self, name: str) -> bytes | None:
        """Returns an extra file added by an analyser, verified on each read; None if there is none."""
        entry = self.manifest.content.files.get(f"extras/{name}")
        return None if entry is None else read_verified(self.folder / "extras" / name, entry)

    def verify(self) -> None:
        """Verifies every byte, like `verify_generation`; slow, so for a background thread."""
        for name, entry in self.manifest.content.files.items():
            check_fully(self.folder / name, entry)
        wanted = self.manifest.content.encoder
        if identify(self.folder / "encoder").fingerprint != wanted.fingerprint:
            raise damaged(self.folder / "encoder", "is not the encoder that the manifest names")

    def close(self) -> None:
        """Closes the files and releases the lock that prevents pruning; idempotent."""
        self._held.close()

    def __enter__(self) -> Generation:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class CachedGeneration:
    """A `GenerationReader` for one question that reads and verifies nothing twice.

    Its methods are the generation's own or a cache around them, without a layer in between. Each text is verified when
    it is first read. `cite` is not cached: excerpts are always cut from a freshly verified text.
    """

    def __init__(self, generation: GenerationReader) -> None:
        self.id, self.created, self.title = generation.id, generation.created, generation.title
        self.outlets, self.encoder = generation.outlets, generation.encoder
        self.passage_count, self.sentence_count = generation.passage_count, generation.sentence_count
        self.article_count, self.sources = generation.article_count, generation.sources
        self.source = cache(generation.source)
        self.passage = cache(generation.passage)
        self.sentence = cache(generation.sentence)
        self.text = cache(generation.text)
        self.document_frequency = cache(generation.document_frequency)
        self.passage_of_sentence = generation.passage_of_sentence
        self.article_sentences = generation.article_sentences
        self.article_passages = generation.article_passages
        self.cite = generation.cite
        self.allowed = generation.allowed
        self.search_vectors, self.search_words = generation.search_vectors, generation.search_words
        self.sentence_vectors = generation.sentence_vectors
        self.vocabulary = generation.vocabulary
        self.extra = generation.extra
