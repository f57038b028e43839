"""What changed since the live generation was built, and whether every text must be embedded again."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from index.corpus.passages import Corpus
from index.corpus.types import Article
from index.errors import GenerationError
from index.models.encoder import EncoderIdentity
from index.store.checked_files import Part
from index.store.generation_manifest import GENERATION_FORMAT, GenerationManifest, read_generation_manifest
from index.store.generations import live_id
from index.store.records import ARTICLE, Rows, describe_article, source_of


@dataclass(frozen=True, slots=True)
class Changes:
    """Names of articles, compared with the live generation."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]


def live_manifest(folder: Path) -> GenerationManifest | None:
    """Returns the manifest of the live generation in `folder`; None if there is none or it is unreadable."""
    try:
        return read_generation_manifest(folder / "generations" / live_id(folder))
    except GenerationError:
        return None


def changes_since(folder: Path, live: GenerationManifest | None, corpus: Corpus) -> Changes:
    """Compares the articles of `corpus` with those of the live generation, by text and metadata."""
    before = {} if live is None else _articles_of(folder / "generations" / live.id, live)
    now = {article.name: (_text_sha256(article), _metadata(article)) for article in corpus.articles}
    return Changes(
        added=tuple(name for name in now if name not in before),
        changed=tuple(name for name in now if name in before and now[name] != before[name]),
        removed=tuple(name for name in before if name not in now),
        unchanged=tuple(name for name in now if now[name] == before.get(name)),
    )


_metadata = attrgetter("outlet", "headline", "author", "published", "url", "inferred", "file_sha256")


def _text_sha256(article: Article) -> bytes:
    return hashlib.sha256(article.text.encode(errors="surrogatepass")).digest()


def _articles_of(folder: Path, live: GenerationManifest) -> dict[str, tuple[bytes, tuple[Any, ...]]]:
    """Returns name → (SHA-256 of the text, metadata) of a generation's articles; empty if they are unreadable."""
    found: dict[str, tuple[bytes, tuple[Any, ...]]] = {}
    files = live.content.files
    try:
        rows = Rows(Part(folder / "articles.rows", files["articles.rows"]), ARTICLE, live.content.counts.articles + 1)
        lines = Part(folder / "articles.jsonl", files["articles.jsonl"])
        for row in rows.all()[:-1]:
            source = source_of(lines.read(int(row["meta_start"]), int(row["meta_size"])))
            found[source.article] = (row["text_sha256"].tobytes(), _metadata(source))
    except (GenerationError, KeyError, ValueError, TypeError):
        return {}
    return found


def full_embedding_reason(
    live: GenerationManifest | None, wish: Mapping[str, Any], identity: EncoderIdentity | None
) -> str:
    """Returns why every text must be embedded again; empty if only missing vectors are embedded.

    `identity` is that of the encoder to be used; None if it is not exported yet.
    """
    if live is None:
        return ""
    before = live.content.wish
    if identity is not None and identity.fingerprint == live.content.encoder.fingerprint:
        return ""
    if before.get("model") != wish["model"]:
        return f"The model was {before.get('model')} and is now {wish['model']}."
    labels = {
        "quantise": "int8 or fp32",
        "query_prompt": "the prompt before a question",
        "passage_prompt": "the prompt before a passage",
    }
    other = [text for name, text in labels.items() if before.get(name) != wish[name]]
    if other:
        return f"The encoder's settings changed: {', '.join(other)}."
    if identity is None:
        return "The encoder has to be exported again."
    return f"The encoder {wish['model']} was exported again, so its vectors may differ."


def digest_inputs(
    corpus: Corpus, identity: EncoderIdentity, wish: Mapping[str, Any], vectors: str, analysers: Sequence[str]
) -> str:
    """Hashes everything that a generation's content depends on, including this program's code.

    `analysers` are the names of the analysers.
    """
    digest = hashlib.sha256()

    def add(value: object) -> None:
        digest.update(json.dumps(value, sort_keys=True).encode() + b"\n")

    add([GENERATION_FORMAT, asdict(identity), wish, vectors, analysers, code_digest()])
    add([corpus.title, [asdict(outlet) for outlet in corpus.outlets]])
    for article in corpus.articles:
        add([_text_sha256(article).hex(), describe_article(article, 0, 0).decode()])
    for note in corpus.notes:
        add([note.article, note.kind, note.start, note.end])
    for sentence in corpus.sentences:
        add([sentence.article, sentence.start, sentence.end, sentence.paragraph, sentence.section, sentence.speaker])
    for passage in corpus.passages:
        add([passage.article, passage.start, passage.end, passage.first, passage.last])
    return digest.hexdigest()


@functools.cache
def code_digest() -> str:
    """Hashes the source files of `index`: a new version may cut, weigh or analyse differently."""
    digest = hashlib.sha256()
    package = Path(__file__).resolve().parent.parent
    for path in sorted(package.rglob("*.py")):
        if path.relative_to(package).parts[0] in ("cli", "evaluate"):  # do not affect a generation's content
            continue
        digest.update(path.relative_to(package).as_posix().encode() + b"\n" + path.read_bytes())
    return digest.hexdigest()
