"""Any article, any question: citations are the file's own text; any path to a state of a story gives that state."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.answer.results import Question
from index.build import rebuild
from index.errors import StorybotError, StoryError
from index.settings import Settings
from index.store.generation_manifest import read_generation_manifest
from index.store.generations import live_id
from index.store.location import index_folder
from index.story import open_story
from tests.attack.asking import Truth, wrong_in
from tests.attack.generated import OUTLETS, make_text, write_story
from tests.attack.letter_pairs import keep_encoder, settings_of

# Without NUL, which makes a file binary; that is tested where files are read.
ANYTHING = st.characters(codec="utf-8", exclude_characters="\0")
SCRIPTS = st.text(st.one_of(st.characters(exclude_categories=["C"]), st.sampled_from(" \n.\r\t“”’.!?–…")), max_size=400)
PROSE = st.randoms(use_true_random=False).map(lambda chosen: make_text(chosen, 6))
MIXED = st.lists(st.one_of(PROSE, SCRIPTS, st.text(ANYTHING, max_size=80)), min_size=1, max_size=3).map("\n\n".join)
ARTICLES = st.dictionaries(st.sampled_from(["a.txt", "b.txt", "c.md", "d.txt"]), MIXED, min_size=1, max_size=3)
QUESTION = st.one_of(st.text(max_size=120), st.text(st.characters(categories=["Cs", "L", "P"]), max_size=30))
ROUNDS = settings(
    max_examples=16,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


EXAMPLES = int(os.environ.get("ATTACK_EXAMPLES", "300"))  # of the long version
LONG = settings(ROUNDS, max_examples=EXAMPLES)
LONG_WAYS = settings(ROUNDS, max_examples=max(EXAMPLES // 4, 1))


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index folder that contains only the encoder."""
    folder = tmp_path_factory.mktemp("encoder")
    keep_encoder(folder)
    return folder


@contextmanager
def place(encoder: Path) -> Iterator[Settings]:
    """An empty story and an index with the encoder, for one example."""
    folder = Path(tempfile.mkdtemp(prefix="any-text-"))
    try:
        shutil.copytree(encoder, folder / "index")
        (folder / "story").mkdir()
        yield settings_of(folder / "story", folder / "index")
    finally:
        shutil.rmtree(folder)


def decoded(data: bytes) -> str:
    """Decodes UTF-8 like an editor, without a byte order mark."""
    return data.removeprefix(b"\xef\xbb\xbf").decode()


def check_citations(where: Settings, texts: dict[str, str], questions: Sequence[str]) -> int:
    """Asks, looks up words and context; returns how many citations were compared with the files."""
    names = sorted(texts)
    truth = Truth(
        {name: decoded(texts[name].encode()) for name in names},
        {name: OUTLETS[number % 3] for number, name in enumerate(names)},
    )
    compared = 0
    with closing(open_story(where)) as story:
        for question in questions:
            result = story.ask(Question(question, follows=Question(questions[0])))
            assert wrong_in(result, truth) == []
            found = story.find_words(question)
            for cited in found:
                assert truth.texts[cited.source.article][cited.start : cited.end] == cited.text
            compared += len(found)
        with story.generation() as generation:
            for number in range(generation.sentence_count):
                sentence = generation.sentence(number)
                article = generation.sources[sentence.article].article
                cited = story.around(article, sentence.start, sentence.end)
                assert truth.texts[cited.source.article][cited.start : cited.end] == cited.text
                assert cited.start <= sentence.start < sentence.end <= cited.end
                compared += 1
    return compared


@given(texts=ARTICLES, question=QUESTION)
@example(texts={"a.txt": "\ufeffThe “mayor” said so.\r\nHe did — twice."}, question="who said so?")
@example(  # combining marks, joined emoji, bidirectional marks, and half a character in the question
    texts={"a.txt": "e\u0301 ﬁ 👩\u200d👩\u200d👧 \u202eThe mayor\u202c opened the bridge on Monday."},
    question="\ud800 mayor",
)
@example(texts={"a.txt": "一二三。四五六！他说：“好。”"}, question="他说")
@ROUNDS
def test_every_slice_equals_the_file_as_decoded(encoder: Path, texts: dict[str, str], question: str) -> None:
    every_slice_equals_the_file(encoder, texts, question)


def every_slice_equals_the_file(encoder: Path, texts: dict[str, str], question: str) -> None:
    """Builds the story and compares every citation with the files."""
    with place(encoder) as where:
        write_story(where.story, {name: text.encode() for name, text in texts.items()})
        try:
            rebuild(where)
        except StoryError:
            return  # no citable text, reported in a sentence
        words = max((text.strip()[:60] for text in texts.values()), key=len)
        check_citations(where, texts, [question, words, "who opened the bridge?", OUTLETS[0]])


@given(data=st.binary(max_size=600), question=QUESTION)
@ROUNDS
def test_a_file_of_any_bytes_is_read_or_refused(encoder: Path, data: bytes, question: str) -> None:
    file_is_read_or_refused(encoder, data, question)


def file_is_read_or_refused(encoder: Path, data: bytes, question: str) -> None:
    """Builds a story of one sound article and this file."""
    with place(encoder) as where:
        write_story(where.story, {"bytes.txt": data, "sound.txt": make_text(random.Random(1)).encode()})
        report = rebuild(where)
        with closing(open_story(where)) as story:
            story.ask(Question(question))
            known = {source.article for source in story.sources()}
        assert "sound.txt" in known
        assert "bytes.txt" in known or any(one.subject == "bytes.txt" for one in report.findings)


STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "change", "remove", "rebuild", "touch"]), st.integers(0, 5), st.integers(0, 9)),
    min_size=1,
    max_size=7,
)


@given(steps=STEPS)
@settings(ROUNDS, max_examples=7)
def test_any_way_to_a_state_gives_the_bytes_of_a_rebuild_from_nothing(
    encoder: Path, steps: list[tuple[str, int, int]]
) -> None:
    any_way_gives_the_same(encoder, steps)


def any_way_gives_the_same(encoder: Path, steps: list[tuple[str, int, int]]) -> None:
    """Takes the steps, and compares the final generation with one built from nothing."""
    with place(encoder) as where:
        texts = {f"{number}.txt": make_text(random.Random(number), 4) for number in range(2)}
        write_story(where.story, texts)
        rebuild(where)
        for what, number, seed in steps:
            name = f"{number}.txt"
            if what == "remove" and len(texts) > 1:
                texts.pop(name, None)
            elif what in ("add", "change"):
                texts[name] = make_text(random.Random(100 + seed), 4)
            elif what == "touch" and name in texts:
                (where.story / name).touch()
            write_story(where.story, texts)
            if what == "rebuild":
                rebuild(where)
        try:
            rebuild(where)
        except StorybotError as error:
            raise AssertionError(f"{steps}: {error}") from error
        nothing = settings_of(where.story, where.index_dir.parent / "nothing")
        shutil.copytree(encoder, nothing.index_dir)
        rebuild(nothing)

        assert contents(where) == contents(nothing)


def contents(where: Settings) -> dict[str, object]:
    """Returns every byte of the live generation's content: its manifest entry and each of its files."""
    folder = index_folder(where) / "generations" / live_id(index_folder(where))
    content = read_generation_manifest(folder).content
    return {"content": content, **{name: (folder / name).read_bytes() for name in content.files}}


@pytest.mark.slow
@pytest.mark.timeout(7200)
@given(texts=ARTICLES, question=QUESTION)
@LONG
def test_every_slice_equals_the_file_as_decoded_in_many_stories(
    encoder: Path, texts: dict[str, str], question: str
) -> None:
    every_slice_equals_the_file(encoder, texts, question)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@given(data=st.binary(max_size=600), question=QUESTION)
@LONG
def test_many_files_of_any_bytes_are_read_or_refused(encoder: Path, data: bytes, question: str) -> None:
    file_is_read_or_refused(encoder, data, question)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@given(steps=STEPS)
@LONG_WAYS
def test_many_ways_to_a_state_give_the_bytes_of_a_rebuild_from_nothing(
    encoder: Path, steps: list[tuple[str, int, int]]
) -> None:
    any_way_gives_the_same(encoder, steps)
