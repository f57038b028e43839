"""The comparisons stored in a generation, and how they are shown."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest

from bench.outlets import write_story
from index.compare import codec
from index.compare.analyse import across_outlets
from index.corpus.articles import read_story
from index.corpus.passages import cut
from index.corpus.types import Citation
from index.facts.stored_quotations import SUBJECTS, read_subjects
from tests.index.compare.made import KeptGeneration, across, corpus_of, renamed, shipped


def test_the_same_corpus_gives_the_same_bytes() -> None:
    corpus = shipped()
    assert across_outlets(corpus) == across_outlets(corpus)


def test_only_spans_and_names_are_stored_and_no_text_of_an_article() -> None:
    for name, data in across_outlets(shipped()).items():
        strings = [value for value in _strings(json.loads(data)) if name != codec.PEOPLE]
        assert max((len(value) for value in strings), default=0) < 40, name


def test_every_excerpt_shown_is_cut_by_the_generation() -> None:
    cited: list[tuple[int, int, int]] = []

    class Watched(KeptGeneration):
        def cite(self, article: int, start: int, end: int) -> Citation:
            cited.append((article, start, end))
            return super().cite(article, start, end)

    from index.compare.view import Across

    watched = Across(Watched(shipped()))  # type: ignore[arg-type]
    numbers = {source.article: number for number, source in enumerate(watched.card().sources)}
    shown = [side.sentence for d in watched.differences() for side in (*d.one, *d.other)]
    shown += [row.sentence for row in watched.timeline()] + list(watched.card().alone)
    assert shown
    for citation in shown:
        assert (numbers[citation.source.article], citation.start, citation.end) in cited


def test_a_generation_without_comparisons_shows_none(tmp_path: Path) -> None:
    generation = KeptGeneration(corpus_of(tmp_path, "The sea was calm that day and nobody came to look at it."))
    generation._extras = {}
    from index.compare.view import Across

    empty = Across(generation)  # type: ignore[arg-type]
    assert empty.quote("the sea").found == ()
    assert empty.differences() == ()
    assert empty.timeline() == ()
    assert empty.card().shared == ()


def test_a_generation_knows_whom_sentences_without_a_name_are_about(tmp_path: Path) -> None:
    told = (
        "Ann Vale sold the ferry in May. She lives in Torr. Ben Cole, the mayor, was there. He left early. "
        "They all waved. It sank. Ann Vale said so."
    )
    corpus = corpus_of(tmp_path, told)
    about = read_subjects(KeptGeneration(corpus).extra(SUBJECTS))
    assert {corpus.text(corpus.sentences[number]): name for number, name in about.items()} == {
        "She lives in Torr.": "Ann Vale",
        "He left early.": "Ben Cole",
    }
    assert read_subjects(None) == {}  # of a generation without them


@pytest.mark.parametrize("texts", [(), ("",), ("“”", '‘’ "" «»'), ("No quotations, no dates.",) * 2, ("“Ja” " * 40,)])
def test_stories_without_results_can_be_read(tmp_path: Path, texts: tuple[str, ...]) -> None:
    card = across(corpus_of(tmp_path, *texts)).card()
    assert card.differences == ()


def test_a_single_outlet_has_no_differences_and_shares_nothing() -> None:
    corpus = shipped()
    alone = across(renamed(corpus, *["The same"] * len(corpus.articles)))
    assert alone.differences() == ()
    assert alone.card().alone == ()
    assert alone.card().shared == ()


def test_an_excerpts_own_side_comes_first() -> None:
    story = across(shipped())
    for difference in story.differences():
        if difference.kind == "spelling":
            continue
        mine = difference.other[0].sentence
        (again,) = [one for one in story.differences_touching([mine]) if one.number == difference.number]
        assert mine.source.outlet in again.outlets[0]
        assert mine.source.outlet not in again.outlets[1]


def test_exclusive_reports_are_in_no_other_outlet() -> None:
    card = across(shipped()).card()
    texts = {source.article: article.text for source, article in zip(card.sources, shipped().articles, strict=True)}
    for citation, words in zip(card.alone, ("Rihanna", "28 million", "nine million", "Sanders"), strict=True):
        assert words in citation.text
        assert not any(words in text for name, text in texts.items() if name != citation.source.article)


def test_each_outlet_is_viewed_once_and_may_have_nothing() -> None:
    views = across(shipped()).views("a topic", lambda topic, outlet: topic if outlet == "heat" else None)
    assert [(view.outlet, view.best) for view in views if view.best] == [("heat", "a topic")]
    assert len(views) == 5


@pytest.mark.slow
def test_the_cost_grows_near_linearly(tmp_path: Path) -> None:
    seconds = {}
    for size in (20, 80):
        folder = tmp_path / str(size)
        folder.mkdir()
        write_story(folder, size)
        corpus = cut(read_story(folder))
        began = time.process_time()
        across_outlets(corpus)
        seconds[size] = time.process_time() - began
    assert seconds[80] < 4 * 2.5 * seconds[20]


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in _strings(one)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Nobody said it was true. “It is late,” Ann Lee said. Everyone said so. Many told the Courier.", ["Ann Lee"]),
        # places
        ("In Saint Torr, Saint Torr said, Ann Lee paid. “It is dry,” Lee said. Torr said no.", ["Ann Lee"]),
        ("St Torr said yes. Port Ellery said no. “Fine,” Ann Lee said in Los Perros. Los Perros said so.", ["Ann Lee"]),
        # surnames
        ("The winger Ian St John scored. “It went in,” St John said.", ["Ian St John"]),
        ("Eva Marie Saint was there. “I danced,” Saint said.", ["Eva Marie Saint"]),
        ("Veronica Lake said she was tired. “I quit,” Lake said.", ["Veronica Lake"]),
    ],
)
def test_only_people_are_named_most(tmp_path: Path, text: str, named: list[str]) -> None:
    people = across(corpus_of(tmp_path, text, text)).card().people
    assert [person.name.text for person in people] == named


def test_the_timeline_lists_a_sentence_of_copies_once_for_the_outlet_that_was_first(tmp_path: Path) -> None:
    things = ("bridge", "quay", "mill", "tower", "harbour wall")
    text = "\n\n".join(
        f"The {thing} of Kell was closed by the council on {n} March." for n, thing in enumerate(things, 3)
    )
    days = [date(2024, 3, day) for day in (14, 12, 13)]
    corpus = corpus_of(tmp_path, text, text, "The bridge of Kell was closed on 3 March.", published=days)
    printed = [(row.iso[-2:], row.sentence.source.outlet) for row in across(corpus).timeline()]
    assert printed == [("03", "Outlet 1"), ("03", "Outlet 2"), *((f"0{day}", "Outlet 1") for day in range(4, 8))]
