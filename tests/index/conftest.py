"""Fixtures for tests of the index.

`word_encoder`   the folder of a small real encoder: ONNX and a tokenizer, created without torch. Every word has its own
                 direction and a text is the sum of its words, so texts that share words are similar. Pass it to
                 `rebuild(settings, encoder=word_encoder)`, or to `OnnxEncoder(word_encoder)`.
`story`          a factory: `story({"001_a.txt": "…"}, manifest="…")` writes a story and returns `Settings` for it, with
                 its index in a folder of the test's own.
`built`          a factory: the same, rebuilt with `word_encoder` (and no analysers); returns the settings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from index.build import rebuild
from index.settings import Settings
from tests.index.word_encoder import make_word_encoder
from tests.support.bare_settings import bare_settings

MANIFEST = """
[story]
title = "A bridge is closed"

[[outlet]]
name = "The Gazette"
aliases = ["gazette", "gazette.example"]

[[outlet]]
name = "Morning Post"

[[article]]
file = "001_gazette.txt"
outlet = "The Gazette"
headline = "Council closes the old bridge"
author = "Ada Perl"
published = 2024-03-05
url = "https://gazette.example/bridge"

[[article]]
file = "002_post.txt"
outlet = "Morning Post"
headline = "Ferries to run all night"
published = 2024-03-07

[[article]]
file = "003_post.txt"
outlet = "Morning Post"
headline = "What the mayor said"
"""
ARTICLES = {
    "001_gazette.txt": """Council closes the old bridge

The council voted on Tuesday evening to close the old bridge to all traffic after cracks were found in two piers.

“We have no choice,” said Mayor Edith Crane. “The engineers told us on Monday that the northern pier could give way.”

The bridge has carried trams since 1911. Its repair will cost £4.3 million and take until next spring, the council said.
""",
    "002_post.txt": """Ferries to run all night

The ferry company will run boats across the river all night while the bridge stays closed, its director said.

Captain Ole Brandt said that the crews had asked for more pay. “Nobody has answered us yet,” he said on Wednesday.

A ticket will cost two crowns, half of what it costs in summer. Children and dogs travel free, as they always have.
""",
    "003_post.txt": """What the mayor said

Mayor Edith Crane defended the closing of the bridge on Thursday. She was booed twice — Zoë Łuk was there.

Shopkeepers fear for their trade. “Half of my customers live on the other side,” said the baker Tomas Lind.

“I would rather be booed than bury someone,” the mayor answered, and left the hall by the back door.
""",
}

StoryFactory = Callable[..., Settings]


@pytest.fixture(scope="session")
def word_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an encoder that knows the words of the shipped and written stories; see the module docstring."""
    root = Path(__file__).resolve().parents[2]
    texts = [*ARTICLES.values(), MANIFEST]
    for folder in (root / "seeds", root / "tests" / "stories"):
        texts += [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.*"))]
    return make_word_encoder(tmp_path_factory.mktemp("word-encoder"), texts)


@pytest.fixture
def story(tmp_path: Path) -> StoryFactory:
    """Writes a story and returns its settings; without arguments the three articles about a bridge."""

    def make(
        articles: Mapping[str, str | bytes] | None = None, manifest: str | None = None, **settings: object
    ) -> Settings:
        folder = tmp_path / "story"
        folder.mkdir(exist_ok=True)
        for name, text in (ARTICLES if articles is None else articles).items():
            (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        if manifest is not None or articles is None:
            (folder / "articles.toml").write_text(MANIFEST if manifest is None else manifest, encoding="utf-8")
        values: dict[str, object] = {"story": folder, "index_dir": tmp_path / "index", "threads": 1, **settings}
        return bare_settings(**values)

    return make


@pytest.fixture
def built(story: StoryFactory, word_encoder: Path) -> StoryFactory:
    """Like `story`, and rebuilt."""

    def make(
        articles: Mapping[str, str | bytes] | None = None, manifest: str | None = None, **settings: object
    ) -> Settings:
        made = story(articles, manifest, **settings)
        rebuild(made, encoder=word_encoder, analysers=())
        return made

    return make
