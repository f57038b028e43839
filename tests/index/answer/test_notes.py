"""Corrections, clarifications, updates, editors' notes and retractions, from page to answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.cards.answer import found_card
from bot.cards.card import Text
from bot.cards.comparison import quote_card
from index import Answer, Decline, Excerpt, Question, Story, open_story
from index.answer.as_json import excerpt_json, source_json
from index.answer.note_questions import NOTES_ASKED
from index.build import rebuild
from index.cli.print_comparison import print_quote_search
from index.compare.comparison_json import quote_search_json
from index.settings import Settings
from tests.support.bare_settings import bare_settings

ARTICLES = {
    "01_gazette.txt": """Dam above Marl to be repaired

By Mari Orr

Correction: An earlier version of this article misstated how many gates are stuck. Two gates are stuck, not four. \
We apologise for the error.

The council voted on Tuesday to repair the old dam above Marl before the winter.

Two of the six gates of the dam no longer close, the engineer Jan Tamm told the meeting in the town hall.

The baker Lena Holt said that her shop had been flooded in the spring, and that nobody had come to help her.

Correction: An earlier version of this article misstated how many gates are stuck. Two gates are stuck, not four. \
We apologise for the error.
""",
    "02_post.txt": """Mayor leaves the party

CLARIFICATION: The mayor left the county branch of the party and remains a member of the national one.

The mayor, Edith Crane, left the county branch of her party on Wednesday after a long quarrel.

Her deputy, Ole Brandt, will chair the budget hearing in her place, and the hearing on schools after it.
""",
    "03_radio.txt": """Ferry runs aground at Nether Ease

The ferry ran aground on Thursday with 80 passengers on board, the coastguard said.

UPDATE 6.15pm: All passengers of the ferry have been taken ashore.

The harbour café stayed open for those who waited, and gave away all that was left of the soup.
""",
    "04_star.txt": """Contractor paid for the mayor's holiday

This article has been retracted. The receipts it rested on were forged.

A contractor paid for a holiday of the mayor in Lisbon, receipts show.

“He had the best room of the house, and the bill went to the contractor,” said the hotel porter, Rui Alves.

The contractor's yard stands beside the old brewery.
""",
    "05_herald.txt": """School roof collapses

The roof of the school in Over Ease collapsed on Friday night.

The headteacher, Ruth Ahl, said that nobody was inside.

Editor's note: The writer's sister teaches in another town.
""",
    "06_herald.txt": """Bridge tolls to rise

Tolls on the bridge will rise to £3 in June, the county said on 2 May.

Lorries will pay £9 from the same day.
""",
    "07_herald.txt": """Correction: Bridge tolls story

In a story on 2 May about tolls on the bridge, we wrongly reported what lorries will pay. They will pay £7, not £9.
""",
    "08_wire.txt": """HARBOUR (AP) — Two boats collided off Marl on Sunday, and both reached port by their own strength.

The skipper, Tom Lind, 61, was not hurt; he was taken to the hospital at Over Ease and left it within the hour.

The other boat carried sugar.

___

This version CORRECTS the first name of the skipper to Tim, instead of Tom.
""",
    "09_mon.txt": """Landslide hits Tolm

Rescuers dug in the mud of Tolm all night.

The village priest, Ivo Beck, opened the church to those who lost their homes.

Tolm, a village of 900, stands below a quarry that closed in 1998.

The death toll of the landslide stood at 12 on Monday, with 34 missing.
""",
    "10_thu.txt": """Army sends a bridge to Tolm

The army sent a floating bridge to the cut-off village.

Colonel Ada Venn said that it would carry lorries by the weekend.

Tolm, a village of 900, stands below a quarry that closed in 1998.

The death toll of the landslide stood at 21 on Thursday, with 25 missing.
""",
}
OUTLETS = ("The Gazette", "Morning Post", "Radio Ease", "The Star", *["Ease Herald"] * 3, "Wire", *["Valley News"] * 2)


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory, word_encoder: Path) -> Settings:
    """One story with a note of each kind, built once."""
    folder = tmp_path_factory.mktemp("noted")
    rows = ['[story]\ntitle = "The valley"']
    for number, ((name, text), outlet) in enumerate(zip(ARTICLES.items(), OUTLETS, strict=True), 1):
        (folder / name).write_text(text, encoding="utf-8")
        rows.append(f'[[article]]\nfile = "{name}"\noutlet = "{outlet}"\npublished = 2024-05-{number:02}')
    (folder / "articles.toml").write_text("\n".join(rows), encoding="utf-8")
    made = bare_settings(
        story=folder,
        index_dir=tmp_path_factory.mktemp("noted-index"),
        threads=1,
        reader=False,
        caution="eager",
    )
    rebuild(made, encoder=word_encoder)
    return made


@pytest.fixture(scope="session")
def valley(settings: Settings) -> Iterator[Story]:
    with closing(open_story(settings)) as story:
        yield story


def ask(story: Story, text: str) -> Answer:
    found = story.ask(Question(text))
    assert isinstance(found, Answer), found
    return found


def shown(found: Answer) -> list[Excerpt]:
    return [*found.excerpts, *found.more]


def excerpt_with(story: Story, question: str, words: str) -> Excerpt:
    return next(one for one in shown(ask(story, question)) if words in one.passage.text)


@pytest.mark.parametrize(
    ("question", "words", "kind", "note"),
    [
        ("how many gates of the dam no longer close?", "Two of the six gates", "correction", "Two gates are stuck"),
        ("which branch of the party did the mayor leave?", "left the county branch of her", "clarification", "remains"),
        ("how many passengers were on the ferry?", "80 passengers", "update", "taken ashore"),
        ("who paid for a holiday in Lisbon?", "A contractor paid", "retraction", "receipts it rested on"),
        ("where does the contractor's yard stand?", "old brewery", "retraction", "receipts it rested on"),
        ("when did the roof of the school collapse?", "collapsed on Friday", "editors_note", "sister teaches"),
        ("what will lorries pay on the bridge?", "Lorries will pay", "correction", "They will pay £7"),
        ("was the skipper Tom Lind hurt?", "Tom Lind", "correction", "instead of Tom"),
    ],
)
def test_an_excerpt_carries_the_note_about_it(valley: Story, question: str, words: str, kind: str, note: str) -> None:
    excerpt = excerpt_with(valley, question, words)
    assert [one.kind for one in excerpt.passage.notes] == [kind]
    assert note in excerpt.passage.notes[0].citation.text
    read = excerpt_json(excerpt)["notes"][0]
    text = ARTICLES[read.get("article", excerpt.passage.source.article)]
    assert text[read["start"] : read["end"]] == read["text"] == excerpt.passage.notes[0].citation.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("whose shop had been flooded?", "Lena Holt"),
        ("who will chair the budget hearing?", "Ole Brandt"),
        ("which café stayed open?", "harbour café"),
        ("where did the two boats collide?", "Two boats collided"),
        ("who opened the church?", "Ivo Beck"),
    ],
)
def test_a_note_is_not_shown_beside_an_unrelated_excerpt(valley: Story, question: str, words: str) -> None:
    excerpt = excerpt_with(valley, question, words)
    assert excerpt.passage.notes == ()
    assert excerpt_json(excerpt)["notes"] == []


@pytest.mark.parametrize(
    "question",
    [
        "was there a correction?",
        "did they correct anything?",
        "were there any corrections?",
        "what mistakes did the papers make?",
        "did any outlet get something wrong?",
        "has anything been corrected?",
    ],
)
def test_a_question_about_corrections_is_answered_with_them(valley: Story, question: str) -> None:
    texts = [one.passage.text for one in shown(ask(valley, question))]
    assert texts[0].startswith("This article has been retracted")
    assert sum(text.startswith(("Correction: An", "In a story", "This version")) for text in texts) == 3


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("what did the Gazette get wrong?", "Correction: An earlier"),
        ("did the Ease Herald get anything wrong?", "In a story on 2 May"),
        ("was there a correction about the skipper's name?", "This version CORRECTS"),
        ("has any article been retracted?", "This article has been retracted"),
        ("did the Morning Post clarify anything?", "CLARIFICATION: The mayor"),
        ("was the story about the ferry updated?", "UPDATE 6.15pm"),
        ("is there an editor's note?", "Editor's note: The writer"),
        ("did they correct the number of stuck gates?", "Correction: An earlier"),
    ],
)
def test_the_kind_of_note_asked_for_comes_first(valley: Story, question: str, begins: str) -> None:
    first = ask(valley, question).excerpts[0]
    assert first.passage.text.startswith(begins)
    assert first.answer.text in first.passage.text


@pytest.mark.parametrize(
    "question",
    [
        "what did the mayor get wrong?",
        "did the engineer correct his figures?",
        "how large was the market correction?",
        "did the company withdraw its offer?",
        "who updated the software?",
        "what note did the editor leave on the desk?",
        "was the river corrected in 1900?",
    ],
)
def test_a_question_about_somebody_else_is_not_about_notes(question: str) -> None:
    assert NOTES_ASKED.search(question) is None


@pytest.mark.parametrize(
    "question",
    ["did the Valley News get anything wrong?", "what did the Valley News correct?", "what did the News get wrong?"],
)
def test_of_an_outlet_without_corrections_nothing_is_shown(valley: Story, question: str) -> None:
    found = valley.ask(Question(question))
    assert isinstance(found, Decline)
    assert (found.reason, found.searched, found.nearest) == ("not_covered", 2, ())


def test_where_no_outlet_corrected_anything_only_a_sentence_about_correcting_is_shown(
    tmp_path: Path, word_encoder: Path
) -> None:
    made = bare_settings(
        story=tmp_path / "story", index_dir=tmp_path / "index", threads=1, reader=False, caution="eager"
    )
    texts = {
        "a.txt": "Rowers reach the island\n\nTwo men reached the island of Lunna on Monday after nine days at sea.\n\n"
        "There was a quarrel on the beach, and there was a rebuttal by the mayor.\n",
        "b.txt": "Time of the rowers\n\nThe rowing club issued a correction on Tuesday: it took ten days.\n",
    }
    made.story.mkdir()
    found = []
    for name, text in texts.items():
        (made.story / name).write_text(text, encoding="utf-8")
        rebuild(made, encoder=word_encoder)
        with closing(open_story(made)) as story:
            found.append(story.ask(Question("was there a correction?")))
    assert isinstance(found[0], Decline)
    assert isinstance(found[1], Answer)
    assert found[1].excerpts[0].answer.text.startswith("The rowing club")


@pytest.mark.parametrize("question", ["did the engineer apologise?", "did the baker apologise for the error?"])
def test_an_outlets_apology_is_found_in_print_but_answers_nothing(valley: Story, question: str) -> None:
    apology = "We apologise for the error."
    assert [one.text for one in valley.find_words(apology)] == [apology] * 2  # printed above and below
    found = valley.ask(Question(question))
    excerpts = shown(found) if isinstance(found, Answer) else found.nearest
    assert apology not in {one.answer.text for one in excerpts}


def test_a_retracted_sentence_corroborates_no_other_outlet(valley: Story) -> None:
    for question in ("who paid for the mayor's holiday in Lisbon?", "what happened to the dam?"):
        for excerpt in shown(ask(valley, question)):
            assert "04_star.txt" not in {also.source.article for also in excerpt.also_in}


def test_retracted_and_corrected_articles_are_marked_among_the_sources(valley: Story) -> None:
    marked = {source.article: source_json(source)["notes"] for source in valley.sources()}
    assert marked["01_gazette.txt"] == ["correction"]
    assert marked["04_star.txt"] == ["retraction"]
    assert marked["06_herald.txt"] == ["correction"]  # by another article
    assert marked["07_herald.txt"] == []
    assert marked["09_mon.txt"] == []


def test_retracted_articles_and_corrections_are_excluded_from_timeline_and_differences(valley: Story) -> None:
    dated = {one.sentence.source.article for one in valley.timeline()}
    assert "04_star.txt" not in dated
    assert not any("In a story on 2 May" in one.sentence.text for one in valley.timeline())


def test_a_running_toll_is_answered_with_the_latest_article_first(valley: Story) -> None:
    found = ask(valley, "what is the death toll of the landslide?")
    assert "stood at 21 on Thursday" in found.excerpts[0].passage.text
    assert found.excerpts[0].passage.source.article == "10_thu.txt"
    assert "stood at 12 on Monday" not in "".join(one.answer.text for one in found.excerpts)
    assert any("stood at 12" in one.passage.text for one in shown(found)[1:])


def test_a_background_sentence_is_shown_once_from_the_latest_article(valley: Story) -> None:
    found = ask(valley, "when did the quarry close?")
    holding = [one for one in shown(found) if "closed in 1998" in one.answer.text]
    assert [one.passage.source.article for one in holding] == ["10_thu.txt"]


CASES = Path(__file__).parent / "cases"


@pytest.fixture(scope="session")
def cases(tmp_path_factory: pytest.TempPathFactory, word_encoder: Path) -> Iterator[dict[str, Story]]:
    """The stories of `cases/`, each built once."""
    opened: dict[str, Story] = {}
    for folder in sorted(CASES.iterdir()):
        made = bare_settings(
            story=folder,
            index_dir=tmp_path_factory.mktemp(folder.name),
            threads=1,
            reader=False,
            caution="eager",
        )
        rebuild(made, encoder=word_encoder)
        opened[folder.name] = open_story(made)
    yield opened
    for story in opened.values():
        story.close()


@pytest.mark.parametrize(
    ("question", "words", "kinds"),
    [
        ("how many people died in the fire?", "Twenty-one people died", {"correction"}),
        ("when did inspectors visit the home?", "in January and in March", {"correction"}),
        ("how old is the manager Lewis Grant?", "Lewis Grant, 52", {"correction"}),
        ("when did the fire chief Walt Ebner resign?", "resigned on Wednesday", {"editors_note"}),
        ("who read the names of the dead?", "Ann Sorley", {"correction"}),
        ("how many residents of the care home are missing?", "Seven residents", {"update", "clarification"}),
        ("who leads the search?", "led by Petra Lund", {"correction"}),
        ("where did the owner Simon Gale flee to?", "fled to Portugal", {"retraction"}),
    ],
)
def test_every_form_of_note_reaches_the_excerpt(
    cases: dict[str, Story], question: str, words: str, kinds: set[str]
) -> None:
    excerpt = excerpt_with(cases["corrections"], question, words)
    assert {note.kind for note in excerpt.passage.notes} == kinds


def test_the_latest_figure_of_a_toll_comes_first_and_earlier_ones_behind(cases: dict[str, Story]) -> None:
    found = ask(cases["digits"], "what is the death toll?")
    assert found.excerpts[0].passage.source.article == "thu.txt"
    assert "stood at 21" in found.excerpts[0].passage.text
    assert not any("stood at 19" in one.answer.text or "stood at 12" in one.answer.text for one in found.excerpts)


def test_a_figure_corrected_further_down_is_shown_with_the_correction(cases: dict[str, Story]) -> None:
    excerpt = excerpt_with(cases["correction1"], "how many people died at the care home?", "Twenty-one people died")
    assert [note.citation.text.split(":")[0] for note in excerpt.passage.notes] == ["Correction"]
    found = ask(cases["correction1"], "was there a correction?")
    assert "Twelve people died, not 21" in found.excerpts[0].passage.text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how many people were in the basket?", "A farmer at Nant"),
        ("how many people were in the basket of the balloon, did the pilot say?", "A farmer at Nant"),
        ("what did the balloon drift over before the wind dropped?", "The balloon had left Nant at seven"),
        ("had the pilot landed because of the farmer?", "The pilot landed because the wind"),
    ],
)
def test_what_an_outlet_withdrew_does_not_come_first(cases: dict[str, Story], question: str, first: str) -> None:
    assert ask(cases["withdrawn"], question).excerpts[0].answer.text.startswith(first)


def test_a_quotation_in_a_retracted_article_is_found_with_its_retraction(valley: Story) -> None:
    search = valley.quote("he had the best room of the house")
    assert (search.printed, search.printed_speakers) == ("exact", ("Rui Alves",))
    ((printing,),) = [one.printings for one in search.found]
    assert [note.kind for note in printing.words.notes] == ["retraction"]
    read = quote_search_json(search)
    assert [note["kind"] for note in read["found"][0]["printings"][0]["notes"]] == ["retraction"]
    out = StringIO()
    print_quote_search(Console(file=out, width=200), search)
    assert "Retracted by the outlet: This article has been retracted." in out.getvalue()
    card = "\n".join(block.content for block in quote_card(search).blocks if isinstance(block, Text))
    assert "**Retracted by the outlet:** This article has been retracted." in card


def test_unquoted_words_of_a_retracted_article_are_found_with_its_retraction(valley: Story) -> None:
    words = "A contractor paid for a holiday of the mayor in Lisbon"
    (found,) = valley.find_words(words)
    assert [note.kind for note in found.notes] == ["retraction"]
    read = quote_search_json(valley.quote(words), [found])
    assert (read["printed"], read["unquoted"][0]["exact"]) == ("none", True)
    card = "\n".join(block.content for block in found_card(words, [found]).blocks if isinstance(block, Text))
    assert "is in The Star" in card
    assert "**Retracted by the outlet:**" in card


def test_quotations_in_a_retracted_article_do_not_count_as_widely_quoted(valley: Story) -> None:
    assert not any("best room" in one.against.text for one in valley.card().shared)


@pytest.mark.parametrize(
    "words",
    [
        "A contractor did not pay for a holiday of the mayor in Lisbon",
        "Three of the six gates of the dam no longer close, the engineer Jan Tamm told the meeting",
        "Her deputy, Ole Brandt, will chair the hearing on schools in her place",
    ],
)
def test_words_that_nobody_prints_are_never_reported_as_printed(valley: Story, words: str) -> None:
    found = valley.find_words(words)
    card = "\n".join(block.content for block in found_card(words, found).blocks if isinstance(block, Text))
    assert "which is in" not in card
    assert card.startswith(("Nobody prints", "No article prints"))
    assert not any(one["exact"] for one in quote_search_json(valley.quote(words), found)["unquoted"])


def test_for_partly_printed_words_the_printed_sentence_is_the_nearest(valley: Story) -> None:
    words = "The other boat carried sugar. Forty people were saved from it by a fisherman from Over Ease."
    (found,) = valley.find_words(words)
    assert found.text == "The other boat carried sugar."
    card = "\n".join(block.content for block in found_card(words, [found]).blocks if isinstance(block, Text))
    assert card.startswith("Nobody prints")
