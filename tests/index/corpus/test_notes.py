"""Notes of an outlet on its own article, distinguished from reporting and boilerplate."""

from __future__ import annotations

import re

import pytest

from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.html.page import read_html
from index.corpus.passages import Page, cut_page
from index.corpus.types import NOTE_KINDS, Outlet
from tests.index.corpus.note_articles import ARTICLES
from tests.index.corpus.notes import NO_NOTES, NO_REPORTING, NOTES
from tests.index.corpus.pages import article

GAZETTE = Outlet("The Gazette", ("gazette.example", "Harbour Post"))
HEAD = "Old dam to be repaired by winter"
ONE = "The council voted on Tuesday to repair the old dam above the village before the winter comes."
TWO = "Its engineer, Mari Tamm, told the meeting that two of the six gates no longer close."
THREE = "The work will cost £4.3 million and take until November, the council said in a statement."


def kinds(*paragraphs: str) -> list[tuple[str, str]]:
    found = article("\n\n".join(paragraphs), outlet="The Gazette")
    return [(line.kind, found.text[line.start : line.end]) for line in classify_lines(found, GAZETTE)]


def test_a_note_is_cited_wherever_it_appears() -> None:
    missed = []
    for number, (kind, note) in enumerate(NOTES):
        assert kind in CITED
        elsewhere = (
            (HEAD, note, ONE, TWO, THREE),
            (HEAD, "By Jane Doe", ONE, TWO, THREE, note),
            (HEAD, ONE, TWO, THREE, note, "Sign up for our newsletter today.", "© 2024 The Gazette"),
        )
        pages = ((HEAD, ONE, TWO, note, THREE), elsewhere[number % 3])
        missed += [(kind, note) for page in pages if (kind, note) not in kinds(*page)]
    assert missed == []


def test_reporting_about_corrections_is_not_a_note() -> None:
    wrong = [line for line in NO_NOTES if ("body", line) not in kinds(HEAD, ONE, line, TWO, THREE)]
    assert wrong == []


@pytest.mark.parametrize(
    ("headline", "first"),
    [
        (
            "RETRACTED: Old dam to be sold",
            "The Post has retracted this article because its source made the account up.",
        ),
        ("CORRECTED: Old dam to be sold", "This article was amended on 4 May to give the right price."),
        ("Retraction: Old dam to be sold", "This report is withdrawn. We could not confirm what it said."),
    ],
)
def test_an_article_whose_headline_announces_a_note_keeps_its_reporting(headline: str, first: str) -> None:
    assert [kind for kind, _ in kinds(headline, first, ONE, TWO)][2:] == ["body", "body"]


@pytest.mark.parametrize(
    ("headline", "kind", "first"),
    [
        ("Correction: Old dam story", "correction", "In a story on 3 May we misstated the dam's age. It is 63."),
        ("Corrections", "correction", "An article on Monday about the dam misspelled its engineer's name."),
        ("Clarification: Dam", "clarification", "Our report of 3 May did not say that the county owns the dam."),
        ("Retraction", "retraction", "The Gazette withdraws its article of 3 May on the dam."),
        (
            "Correction to the story on the old dam",
            "correction",
            "MARL (AP) — In a story May 3 about a dam, The Associated Press erroneously reported its age. It is 63.",
        ),
    ],
)
def test_an_article_that_corrects_another_is_entirely_a_note(headline: str, kind: str, first: str) -> None:
    found = [found for found, _ in kinds(headline, first, "The Gazette regrets the error.")]
    assert found[1] == kind


@pytest.mark.parametrize(("outlet", "marked"), ARTICLES, ids=[marked[:40] for _, marked in ARTICLES])
def test_an_articles_notes_are_found_with_their_kind_and_span(outlet: str, marked: str) -> None:
    expected = re.findall(r"\[\[(\w+)\*?\]\](.*?)\[\[/\]\]", marked, re.S)
    page = article(re.sub(r"\[\[(?:\w+\*?|/)\]\]", "", marked), outlet=outlet)
    cut = cut_page(Page(page, Outlet(outlet), frozenset()))
    assert [(note.kind, page.text[note.start : note.end]) for note in cut.notes] == expected


@pytest.mark.parametrize("line", NO_REPORTING, ids=[line[:40] for line in NO_REPORTING])
def test_text_that_only_resembles_a_note_is_not_one(line: str) -> None:
    for page in ((HEAD, line, ONE, TWO, THREE), (HEAD, ONE, TWO, THREE, line)):
        found = {text: kind for kind, text in kinds(*page)}
        assert found[line] not in NOTE_KINDS


SIGNED = "— Mari Tamm (@maritamm) May 4, 2024"


@pytest.mark.parametrize(
    ("post", "around"),
    [
        ("For the record: I never said that the dam was mine.", ("{}", SIGNED)),
        ("For the record: I never said Ms Tamm would leave.", ("{}", SIGNED)),
        ("Correction: I said it once, and I regret it.", ("{}", SIGNED)),
        ("Clarification: two gates close, my brother tells me.", ("{}", SIGNED)),
        (
            "We apologise for the error in our last message. The dam is shut.",
            ("{}", "— Marl County (@marl) May 4, 2024"),
        ),
        (
            "Correction: the gate was white, not grey.",
            ("Marl County (@marl) · 4 May", "{}", "9:10 AM · May 4, 2024 · 1K Views"),
        ),
        ("Clarification: my brother closed it, not me.", ("Mari Tamm, on Facebook:", "{}")),
    ],
)
def test_what_somebody_posts_is_not_a_note_of_the_outlet(post: str, around: tuple[str, ...]) -> None:
    found = {text: kind for kind, text in kinds(HEAD, ONE, TWO, *(line.format(post) for line in around), THREE)}
    assert found[post] == "embedded_tweet"


def test_a_note_with_its_editors_signature_is_one() -> None:
    note = "Correction: An earlier version of this article said that the dam has seven gates."
    assert ("correction", note) in kinds(HEAD, ONE, TWO, THREE, note, SIGNED)


def notes_in(*paragraphs: str, name: str = "page.txt") -> list[tuple[str, str]]:
    page = article("\n\n".join(paragraphs), name=name, outlet="The Gazette")
    cut = cut_page(Page(page, GAZETTE, frozenset()))
    return [(note.kind, page.text[note.start : note.end]) for note in cut.notes]


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("correction", "(An earlier version of this article misspelled the engineer's name.)"),
        ("correction", "Correction: The dam has six gates, not seven."),
        ("clarification", "[Clarification: The sum is for two years.]"),
        ("update", "UPDATE: The work has begun."),
        ("correction", "An earlier version of this story said that the dam would be sold. It will not be."),
    ],
)
def test_a_note_at_the_end_of_a_paragraph_is_found(kind: str, note: str) -> None:
    assert notes_in(HEAD, ONE, f"{TWO} {note}", THREE) == [(kind, note)]


@pytest.mark.parametrize(
    ("kind", "paragraphs"),
    [
        ("correction", ("Correction: The dam has six gates, not seven.", "We regret the error.")),
        ("correction", ("An earlier version of this story gave the cost.", "It should have said £4.3 million.")),
        ("correction", ("(This story has been corrected to say", "that the dam has six gates.)")),
        ("retraction", ("This article has been retracted.", "The Gazette apologises for the error.")),
        ("editors_note", ("[Editor's note: The engineer spoke in Estonian", "and was interpreted.]")),
    ],
)
def test_a_note_of_two_paragraphs_is_one_note(kind: str, paragraphs: tuple[str, str]) -> None:
    assert notes_in(HEAD, ONE, TWO, *paragraphs, THREE) == [(kind, "\n\n".join(paragraphs))]


@pytest.mark.parametrize(
    "apology",
    [
        "We apologise for the error.",
        "We regret the mistake.",
        "We sincerely apologize for these errors and have corrected the article.",
        "We are sorry for the confusion.",
        "The Gazette regrets the error.",
    ],
)
def test_an_apology_of_the_outlet_in_a_note_is_marked(apology: str) -> None:
    note = "Correction: The dam has six gates, not seven."
    assert answerless_in(HEAD, ONE, TWO, THREE, f"{note} {apology}") == [apology]
    assert answerless_in(HEAD, ONE, TWO, THREE, note, apology) == [apology]
    assert answerless_in(HEAD, ONE, f"{TWO} ({note} {apology})", THREE)[0].rstrip(")") == apology


@pytest.mark.parametrize(
    "sentence",
    [
        "The council apologised for the error.",
        "We apologise to Mr Lind for the error.",
        "We apologise for the floods.",
        "The mayor regrets the mistake.",
        "We regret the error of the council.",
    ],
)
def test_other_apologies_in_a_note_are_not_marked(sentence: str) -> None:
    assert answerless_in(HEAD, ONE, TWO, THREE, f"Correction: The dam has six gates, not seven. {sentence}") == []


def test_an_apology_outside_a_note_is_somebody_elses() -> None:
    said = "“The gates did not close. We apologise for the error. It will not happen again,” the engineer said."
    assert answerless_in(HEAD, ONE, said, TWO, THREE) == []


def answerless_in(*paragraphs: str) -> list[str]:
    page = article("\n\n".join(paragraphs), outlet="The Gazette")
    cut = cut_page(Page(page, GAZETTE, frozenset()))
    return [page.text[one.start : one.end] for one in cut.sentences if one.answerless]


@pytest.mark.parametrize(
    ("sentence", "answers"),
    [
        ("An earlier version of this article said that 34 gates no longer close.", False),
        ("We originally reported that the dam was built in 1931.", False),
        ("This article first stated that the engineer had resigned.", False),
        ("On Monday we said that the dam had 90 gates.", False),
        ("In einer früheren Version hieß es, der Damm habe neun Tore.", False),
        ("Une première version de cet article indiquait que le barrage datait de 1931.", False),
        ("The dam has six gates, not nine.", True),
        ("We said the dam was blue; it is grey.", True),
        ("An earlier version of this story said 34 gates were stuck when in fact two were.", True),
        ("This article was amended on 5 March to say that the work will cost £4.3 million.", True),
        ("The engineer said that 34 gates no longer close.", True),
        ("Das Tor wurde 1931 gebaut, nicht 1913, wie es in einer früheren Version hieß.", True),
    ],
)
def test_a_sentence_of_a_note_that_only_repeats_the_error_answers_nothing(sentence: str, answers: bool) -> None:
    found = answerless_in(HEAD, ONE, TWO, THREE, f"Correction: The dam has six gates. {sentence}")
    assert found == ([] if answers else [sentence])


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Correction", "correction"),
        ("CLARIFICATION", "clarification"),
        ("Editor's note", "editors_note"),
        ("Corrections and clarifications", "correction"),
        ("UPDATE 5pm", "update"),
        ("**Retraction**", "retraction"),
    ],
)
def test_a_paragraph_under_a_heading_of_notes_is_a_note(header: str, kind: str) -> None:
    note = "The dam has six gates, and two of them no longer close."
    assert notes_in(HEAD, ONE, TWO, THREE, header, note) == [(kind, note)]
    assert notes_in(HEAD, header, note, ONE, TWO, THREE) == [(kind, note)]


def test_a_retracted_headline_is_the_note_if_the_text_has_none() -> None:
    assert notes_in("RETRACTED: Old dam to be sold", ONE, TWO) == [("retraction", "RETRACTED: Old dam to be sold")]


def test_a_correction_by_a_reader_is_a_comment() -> None:
    found = notes_in(HEAD, ONE, TWO, THREE, "3 comments", "Correction: the dam is older than that.", "Reply")
    assert found == []


def test_notes_of_a_saved_page_are_kept() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in (ONE, TWO, THREE))
    for mark in (
        "<p><em>{}</em></p>",
        '<p class="correction">{}</p>',
        "<footer><p>{}</p></footer>",
        "<aside>{}</aside>",
    ):
        for _, note in NOTES[:1] + NOTES[25:26]:
            page = f"<html><body><article><h1>{HEAD}</h1>{body}{mark.format(note)}</article></body></html>"
            assert note in read_html(page).text, mark
