"""Writes a generation: every file is synced, the manifest comes last, then an atomic rename names the folder."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.corpus.passages import Corpus
from index.durable import sync_folder
from index.facts.noted_spans import notes_by_article
from index.models.encoder import EncoderIdentity
from index.models.onnx_encoder import EXPORTED_FILES as ENCODER_FILES
from index.store.bm25 import write_words
from index.store.checked_files import BLOCK, FileEntry, HashedWriter, describe
from index.store.dense import build_index, choose_kind, in_chunks
from index.store.generation_manifest import IN_USE, Content, Counts, GenerationManifest, write_manifest
from index.store.records import ARTICLE, PASSAGE, SENTENCE, describe_article, seal, starts

BUILDING = ".building-"
ROWS = 4096  # vectors or rows per write
LINK_ABOVE = 64 << 20  # bytes
VectorSource = Callable[[int, int], NDArray[np.float16]]
"""Reads vectors by number, `[begin, end)`."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The contents of a generation.

    `passage_vectors(begin, end)` and `sentence_vectors(begin, end)` return float16 arrays (end - begin, dimension);
    `encoder` is the folder of the exported encoder; `wish` is the requested encoder; `vectors` is the setting.
    """

    corpus: Corpus
    encoder: Path
    identity: EncoderIdentity
    wish: Mapping[str, Any]
    passage_vectors: VectorSource
    sentence_vectors: VectorSource
    vectors: Any = "auto"
    extras: Mapping[str, bytes] | None = None


def write_parts(folder: Path, parts: Parts) -> Content:
    """Writes everything but the manifest into the new `folder`; raises OSError, for example if the disk is full."""
    folder.mkdir(parents=True)
    corpus = parts.corpus
    kind = choose_kind(parts.vectors, len(corpus.passages))
    speakers = tuple(sorted({sentence.speaker for sentence in corpus.sentences if sentence.speaker is not None}))
    files: dict[str, FileEntry] = {}
    files |= _write_articles(folder, corpus)
    files |= _write_spans(folder, corpus, speakers)
    count, dimension = len(corpus.passages), parts.identity.dimension
    files |= _write_vectors(folder / "passages.vectors", count, parts.passage_vectors)
    files |= _write_vectors(folder / "sentences.vectors", len(corpus.sentences), parts.sentence_vectors)
    if kind != "exact":
        mapped = np.memmap(folder / "passages.vectors", dtype="<f2", mode="r", shape=(count, dimension))
        files |= build_index(kind, mapped, folder)
    runs = [(passage.first, passage.last) for passage in corpus.passages]
    files |= write_words(folder, (corpus.text(span) for span in corpus.sentences), runs)
    for name, data in sorted((parts.extras or {}).items()):
        files |= _write(folder / "extras" / _checked_name(name), [data], folder)
    for name in ENCODER_FILES:
        files[f"encoder/{name}"] = _copy_or_link(parts.encoder / name, folder / "encoder" / name)
    for place in (folder / "extras", folder / "encoder", folder):
        if place.is_dir():
            sync_folder(place)
    return Content(
        title=corpus.title,
        outlets=corpus.outlets,
        speakers=speakers,
        counts=Counts(len(corpus.articles), len(corpus.sentences), count),
        encoder=parts.identity,
        wish=dict(parts.wish),
        vectors=kind,
        files=dict(sorted(files.items())),
    )


def write_generation(
    story_folder: Path,
    parts: Parts,
    *,
    path: str = "",
    why: str = "rebuild",
    inputs: str = "",
) -> GenerationManifest:
    """Writes a complete generation under `story_folder/generations` and returns its manifest; it is not live yet.

    On failure, everything written is removed. The caller holds the writer's lock.

    Args:
        story_folder: the folder of the story's index; its name is the story's key.
        path: the story's folder as configured.
        inputs: a digest of all inputs of the build.

    Raises:
        OSError: the disk is full or not writable.
    """
    generations = story_folder / "generations"
    work = generations / f"{BUILDING}{os.getpid()}"
    shutil.rmtree(work, ignore_errors=True)
    try:
        content = write_parts(work, parts)
        created = _later_than_all(generations, datetime.now(UTC))
        manifest = GenerationManifest(
            id=f"{created:%Y%m%d-%H%M%S}-{content.digest()[:8]}",
            story=story_folder.name,
            path=path,
            created=created.isoformat(timespec="seconds"),
            why=why,
            inputs=inputs,
            content=content,
        )
        write_manifest(work, manifest)
        sync_folder(work)
        (work / IN_USE).touch()  # created here, so that readers need no write access
        work.rename(generations / manifest.id)
        sync_folder(generations)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return manifest


def _later_than_all(generations: Path, now: datetime) -> datetime:
    """Returns a time later than that of every existing generation, in seconds, even if the clock was set back."""
    times = [now]
    for folder in generations.iterdir():
        with contextlib.suppress(ValueError, OverflowError):  # no generation, or one dated at the end of the year 9999
            made = datetime.strptime(folder.name[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
            times.append(made + timedelta(seconds=1))
    return max(times)


def _write(path: Path, pieces: Iterator[bytes] | Sequence[bytes], folder: Path) -> dict[str, FileEntry]:
    with HashedWriter(path) as file:
        for piece in pieces:
            file.write(piece)
    return {path.relative_to(folder).as_posix(): file.finished()}


def _write_articles(folder: Path, corpus: Corpus) -> dict[str, FileEntry]:
    count = len(corpus.articles)
    sentences = starts(np.bincount([span.article for span in corpus.sentences], minlength=count).tolist())
    passages = starts(np.bincount([span.article for span in corpus.passages], minlength=count).tolist())
    words = np.zeros(count, dtype=np.int64)
    for span in corpus.sentences:
        words[span.article] += len(corpus.text(span).split())
    numbers = {outlet.name: number for number, outlet in enumerate(corpus.outlets)}
    notes = notes_by_article(corpus)
    # A final sentinel row marks where the last article ends.
    rows = np.zeros(count + 1, dtype=ARTICLE)
    with HashedWriter(folder / "texts") as texts, HashedWriter(folder / "articles.jsonl") as lines:
        text_place = line_place = 0
        for number, article in enumerate(corpus.articles):
            text = article.text.encode(errors="surrogatepass")
            held = int(passages[number + 1] - passages[number])
            line = describe_article(article, int(words[number]), held, notes[number])
            texts.write(text)
            lines.write(line)
            published = article.published.toordinal() if article.published else 0
            rows[number] = (
                text_place, len(text), hashlib.sha256(text).digest(),
                line_place, len(line), hashlib.sha256(line).digest(), len(article.text),
                numbers.get(article.outlet, -1), published, sentences[number], passages[number], 0,
            )  # fmt: skip
            text_place, line_place = text_place + len(text), line_place + len(line)
        rows[count] = (text_place, 0, b"", line_place, 0, b"", 0, -1, 0, sentences[count], passages[count], 0)
    files = _write(folder / "articles.rows", [seal(rows)], folder)
    return files | {"texts": texts.finished(), "articles.jsonl": lines.finished()}


def _write_spans(folder: Path, corpus: Corpus, speakers: Sequence[str]) -> dict[str, FileEntry]:
    speaker_numbers: dict[str | None, int] = {None: -1} | {speaker: number for number, speaker in enumerate(speakers)}
    home = np.full(len(corpus.sentences), 0xFFFFFFFF, dtype=np.int64)
    for number, passage in enumerate(corpus.passages):
        home[passage.first : passage.last] = number
    passages = map(attrgetter("article", "start", "end", "first", "last"), corpus.passages)
    place = attrgetter("article", "start", "end", "paragraph", "section")
    sentences = ((*place(span), speaker_numbers[span.speaker], span.answerless) for span in corpus.sentences)

    def sentence_columns(first: int, rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        return [*rows.T[:5], home[first : first + len(rows)], rows[:, 5], rows[:, 6]]

    return _write(folder / "passages.rows", _sealed(passages, PASSAGE, lambda _, rows: list(rows.T)), folder) | _write(
        folder / "sentences.rows", _sealed(sentences, SENTENCE, sentence_columns), folder
    )


def _sealed(
    spans: Iterator[tuple[int, ...]],
    dtype: np.dtype[np.void],
    columns: Callable[[int, NDArray[np.int64]], list[NDArray[np.int64]]],
) -> Iterator[bytes]:
    """Yields sealed rows in chunks; `columns` returns all fields except the checksum, given the first row's number."""
    first = 0
    while chunk := list(itertools.islice(spans, ROWS)):
        rows = np.zeros(len(chunk), dtype=dtype)
        for name, values in zip((dtype.names or ())[:-1], columns(first, np.array(chunk, dtype=np.int64)), strict=True):
            rows[name] = values
        yield seal(rows, first)
        first += len(chunk)


def _write_vectors(path: Path, count: int, source: VectorSource) -> dict[str, FileEntry]:
    chunks = (np.ascontiguousarray(source(begin, end), dtype="<f2").tobytes() for begin, end in in_chunks(count, ROWS))
    return _write(path, chunks, path.parent)


def _copy_or_link(source: Path, target: Path) -> FileEntry:
    """Copies a file, so that damage to one generation does not affect others; hard-links a large one to save space."""
    target.parent.mkdir(exist_ok=True)
    if source.stat().st_size > LINK_ABOVE:
        with contextlib.suppress(OSError):
            os.link(source, target)
            return describe(target)
    with HashedWriter(target) as copy, source.open("rb") as file:
        while piece := file.read(BLOCK):
            copy.write(piece)
    return copy.finished()


def _checked_name(name: str) -> str:
    """Validates an extra's name as a file name; raises ValueError if it could leave the folder."""
    if not name or name.startswith(".") or not all(letter.isalnum() or letter in "._-" for letter in name):
        raise ValueError(f"An extra cannot be named {name!r}.")
    return name
