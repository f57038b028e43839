"""A story is analysed again only where it changed, with the same result as from nothing."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.build import rebuild
from index.compare import analyse
from index.compare.analyse import across_outlets
from index.corpus.articles import read_story
from index.corpus.passages import Corpus, cut
from index.facts import analyse_article
from index.facts.analyse_article import read
from index.store.analysis_cache import FINDINGS, AnalysisCache, AnalysisRows
from index.store.location import index_folder, open_story_index
from index.store.row_cache import KEEP_UNUSED
from tests.attack.target import flip
from tests.index.compare.made import SHIPPED, STORIES
from tests.index.conftest import ARTICLES, StoryFactory

# Sentences that depend on each other: whom a name refers to, and whether it is one, depends on the rest of the text.
SENTENCES = (
    "“Nobody on board slept after the light went out,” said the skipper Ida Storm.",
    "“Nobody aboard slept after the light went out,” Storm said on Tuesday.",
    "The skipper told reporters: “I saw the light go out at four in the morning.”",
    "She did not reply to Hope Marsh, the owner of the ferry.",
    "Hope replied to Storm on Wednesday: “The ferry was sound.”",
    "There is hope that the ferry will sail again, and hope that marsh and storm will pass.",
    "Mrs Storm, 41, took 12 passengers across, one of whom was hurt.",
    "The skipper, who is 42, took 14 passengers across the marsh.",
    "Mr Hope Marsh, 58, paid £2.4m for the ferry in December 2016.",
    "Marsh paid £3 million for the ferry last year, its new owner said.",
    "The owner Jonas Marsh said that the storm had come on Monday.",
    "Jonah Marsh announced his new single, and Ida Storm her new album.",
    "Ida Storms resigned on 3 March, the ferry company said.",
    "He wrote: “I never paid a penny for it”, and left.",
    "The engineer Bram Storm defended his wife, Ida Storm, on Friday.",
    "Hope Marsh (@hopemarsh) March 4, 2024",
)
NAMES = tuple(f"{number:03}_x.txt" for number in range(6))
OUTLETS = ("The Gazette", "Morning Post", "The Lantern")


@dataclass(slots=True)
class Tale:
    """A changing story: for each article its paragraphs, outlet and day; and an outlet's boilerplate."""

    articles: dict[str, tuple[tuple[int, ...], ...]] = field(default_factory=dict)
    outlets: dict[str, int] = field(default_factory=dict)
    days: dict[str, int] = field(default_factory=dict)
    boilerplate: int | None = None

    def corpus(self, folder: Path) -> Corpus:
        """Writes, reads and cuts the story in its current state."""
        for path in folder.iterdir():
            path.unlink()
        lines = ['[story]\ntitle = "The ferry"\n']
        for number, outlet in enumerate(OUTLETS):
            pattern = f'boilerplate = ["^{SENTENCES[self.boilerplate][:12]}"]\n' if self.boilerplate is not None else ""
            lines.append(f'[[outlet]]\nname = "{outlet}"\n{pattern if number == 0 else ""}')
        for name, paragraphs in self.articles.items():
            text = "\n\n".join(" ".join(SENTENCES[one] for one in row) for row in paragraphs)
            (folder / name).write_text(text + "\n", encoding="utf-8")
            lines.append(f'[[article]]\nfile = "{name}"\noutlet = "{OUTLETS[self.outlets.get(name, 0)]}"')
            lines.append(f'headline = "{name}"\npublished = 2024-03-{self.days.get(name, 6):02}\n')
        (folder / "articles.toml").write_text("\n".join(lines), encoding="utf-8")
        return cut(read_story(folder))


paragraphs_drawn = st.lists(
    st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=3).map(tuple), min_size=1, max_size=4
).map(tuple)
steps = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(NAMES), paragraphs_drawn),
    st.tuples(st.just("remove"), st.sampled_from(NAMES), st.none()),
    st.tuples(st.just("outlet"), st.sampled_from(NAMES), st.integers(0, len(OUTLETS) - 1)),
    st.tuples(st.just("day"), st.sampled_from(NAMES), st.integers(1, 28)),
    st.tuples(st.just("boilerplate"), st.just(""), st.one_of(st.none(), st.integers(0, len(SENTENCES) - 1))),
    st.tuples(st.sampled_from(["flip", "cut", "version", "lose"]), st.just(""), st.integers(0, 10**6)),
)


def harm(path: Path, how: str, seed: int) -> None:
    """Damages the file like a disk, a person or an older program might."""
    if not path.exists():
        return
    if how == "flip":
        for _ in range(40):
            flip(path, random.Random(seed))
            seed += 1
    elif how == "cut":
        os.truncate(path, seed % (path.stat().st_size + 1))
    else:
        path.unlink()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(paragraphs_drawn, min_size=1, max_size=4), st.lists(steps, max_size=7))
def test_any_change_gives_the_same_result_as_from_nothing(
    first: list[tuple[tuple[int, ...], ...]], changes: list[tuple[str, str, Any]]
) -> None:
    tale = Tale({f"{number:03}_x.txt": one for number, one in enumerate(first)})
    with TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patched:
        folder, kept = Path(place) / "story", Path(place) / FINDINGS
        folder.mkdir()
        same_as_from_nothing(tale.corpus(folder), kept)
        for how, name, value in changes:
            if how == "write":
                tale.articles[name] = value
            elif how == "remove":
                tale.articles.pop(name, None)
            elif how == "outlet":
                tale.outlets[name] = value
            elif how == "day":
                tale.days[name] = value
            elif how == "boilerplate":
                tale.boilerplate = value
            elif how == "version":
                patched.setattr(analyse, "VERSION", analyse.VERSION + 1)
            else:
                harm(kept, how, int(str(value)))
            same_as_from_nothing(tale.corpus(folder), kept)


def same_as_from_nothing(corpus: Corpus, kept: Path) -> None:
    with AnalysisCache(kept) as findings:
        found = across_outlets(corpus, findings)
        findings.finish()
    assert found == across_outlets(corpus)


# (an article, another article before and after): what the first states changes only with the second.
TOLD_BY_OTHERS = {
    "that it is a person": (
        "Wren Storm rang the bell. “It is over now, all of it is over,” she said.",
        "Nothing else was seen.",
        "Wren Storm, 41, was seen.",
    ),
    "a gender": (
        "Wren Storm, 41, rang the bell. “It is over now, all of it is over,” he said.",
        "Nothing else was seen.",
        "They saw Mrs Wren Storm there.",
    ),
    "whom a surname means": (
        "Storm rang the bell. “It is over now, all of it is over,” said Storm.",
        "They saw Ida Storm, 41, there.",
        "They saw Bram Storm, 41, there.",
    ),
    "that a word is a name": (
        "Hope rang the bell. “It is over now, all of it is over,” said Hope.",
        "They saw Hope there, and Hope again.",
        "They saw hope there, and hope again, hope.",
    ),
    "whom a post's label means": (
        "POST It is over now, all of it is over.",
        "Nothing else was seen.",
        "They saw Ida Storm there.",
    ),
}


@pytest.mark.parametrize("known", TOLD_BY_OTHERS)
def test_an_article_is_read_again_if_another_one_says_more_about_its_names(tmp_path: Path, known: str) -> None:
    own, before, after = TOLD_BY_OTHERS[known]
    folder = tmp_path / "story"
    folder.mkdir()

    def written(other: str) -> Corpus:
        for number, text in enumerate((own, other)):
            (folder / f"{number}.txt").write_text(text.removeprefix("POST "), encoding="utf-8")
        corpus = cut(read_story(folder))
        label = "IDA STORM" if own.startswith("POST ") else None
        sentences = [replace(one, speaker=label) if one.article == 0 else one for one in corpus.sentences]
        return replace(corpus, sentences=tuple(sentences))

    assert read(written(before)).resolved[0] != read(written(after)).resolved[0], "the example shows nothing"
    same_as_from_nothing(written(before), tmp_path / FINDINGS)
    same_as_from_nothing(written(after), tmp_path / FINDINGS)


class Counted:
    """Counts the articles that each step reads, by step."""

    def __init__(self, patched: pytest.MonkeyPatch) -> None:
        self.read: dict[str, list[str]] = {"read_article_facts": [], "raw_names": [], "resolve_facts": []}
        for name, texts in self.read.items():
            self._count(patched, name, texts)

    def _count(self, patched: pytest.MonkeyPatch, name: str, texts: list[str]) -> None:
        real = getattr(analyse_article, name)

        def counted(text: str, *others: object) -> object:
            texts.append(text)
            return real(text, *others)

        patched.setattr(analyse_article, name, counted)

    def take(self) -> Mapping[str, list[str]]:
        """Returns the counts since the last call."""
        taken = {name: list(texts) for name, texts in self.read.items()}
        for texts in self.read.values():
            texts.clear()
        return taken


def test_only_the_changed_one_of_many_articles_is_read_again(
    story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {f"{number:03}_{name[4:]}": text for number in range(7) for name, text in ARTICLES.items()}
    many = {name: f"{text}\nIt was the report of day {place}.\n" for place, (name, text) in enumerate(many.items())}
    wished = story(many, manifest='[story]\ntitle = "Many"\n')
    counted = Counted(monkeypatch)
    rebuild(wished, encoder=word_encoder)
    assert {name: len(texts) for name, texts in counted.take().items()} == dict.fromkeys(counted.read, len(many))

    path = wished.story / "004_post.txt"
    path.write_text(path.read_text(encoding="utf-8") + "\nA gull sat on the pier and was fed.\n", encoding="utf-8")
    rebuild(wished, encoder=word_encoder)
    assert counted.take() == {name: [path.read_text(encoding="utf-8")] for name in counted.read}
    with open_story_index(wished) as generation:
        corpus = cut(read_story(wished.story))
        assert all(generation.extra(name) == found for name, found in across_outlets(corpus).items())


def test_a_new_date_is_read_again_and_a_new_outlet_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    tale = Tale({name: ((0, 1), (number,)) for number, name in enumerate(NAMES)})
    same_as_from_nothing(tale.corpus(folder), tmp_path / FINDINGS)
    counted = Counted(monkeypatch)

    def read_again() -> int:
        counted.take()
        with AnalysisCache(tmp_path / FINDINGS) as findings:
            across_outlets(tale.corpus(folder), findings)
        return len(counted.take()["read_article_facts"])

    assert read_again() == 0
    tale.outlets[NAMES[2]] = 1
    assert read_again() == 0
    tale.days[NAMES[2]] = 12
    assert read_again() == 1
    monkeypatch.setattr(analyse, "VERSION", analyse.VERSION + 1)
    assert read_again() == len(NAMES)


def test_rows_unused_by_several_rebuilds_are_dropped(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    tale = Tale({name: ((number,),) for number, name in enumerate(NAMES)})
    used = keys_after(tale.corpus(folder), tmp_path / FINDINGS)
    del tale.articles[NAMES[0]]
    for _ in range(KEEP_UNUSED):
        assert used <= keys_after(tale.corpus(folder), tmp_path / FINDINGS)
    left = keys_after(tale.corpus(folder), tmp_path / FINDINGS)
    assert left.isdisjoint(used - keys_after(tale.corpus(folder), tmp_path / "other.sqlite3"))
    assert left == keys_after(tale.corpus(folder), tmp_path / "other.sqlite3")


def keys_after(corpus: Corpus, path: Path) -> set[bytes]:
    """Reads a story and returns the cached keys."""
    with AnalysisCache(path) as findings:
        across_outlets(corpus, findings)
        findings.finish()
    with AnalysisRows(path) as cache:
        return {key for (key,) in cache._db.execute("SELECT key FROM findings")}


def test_analysis_results_are_cached_in_one_file_beside_the_vectors(story: StoryFactory, word_encoder: Path) -> None:
    wished = story()
    rebuild(wished, encoder=word_encoder)
    assert {path.name for path in index_folder(wished).glob("*.sqlite3*")} == {"embeddings.sqlite3", FINDINGS}


@pytest.mark.parametrize("folder", [SHIPPED, *sorted(path for path in STORIES.iterdir() if path.is_dir())], ids=str)
def test_a_cached_article_round_trips(folder: Path) -> None:
    found = read(cut(read_story(folder)))
    for facts in (*found.articles, *found.resolved):
        assert msgspec.json.decode(msgspec.json.encode(facts), type=type(facts)) == facts


def test_another_process_finds_the_same() -> None:
    code = (
        "import hashlib, sys; from pathlib import Path; from index.compare.analyse import across_outlets;"
        "from index.corpus.articles import read_story; from index.corpus.passages import cut;"
        "found = across_outlets(cut(read_story(Path(sys.argv[1]))));"
        "print({name: hashlib.sha256(found[name]).hexdigest() for name in sorted(found)})"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", code, str(SHIPPED)],
            check=True,
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(STORIES.parents[1])},
        ).stdout
        for seed in ("1", "2")
    ]
    assert len(set(told)) == 1
