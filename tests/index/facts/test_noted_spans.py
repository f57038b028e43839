"""Which sentences a note of the outlet is about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.corpus.articles import read_story
from index.corpus.passages import cut
from index.corpus.types import NOWHERE, Note
from index.facts.dates import read_dates
from index.facts.noted_spans import CorrectedDays, notes_by_article
from tests.index.compare.made import corpus_of

BODY = (
    "The skier was found on Tuesday by a dog.\n\nThe risk was three, the head of the rescue team said.\n\n"
    "In an earlier winter four people died on the same slope, as Outlet readers know.\n\n"
)


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Correction: An earlier version of this article said that a wolf found the skier.", ["found on Tuesday"]),
        ("Correction: The risk given by the head of the rescue team was four.", ["The risk was three"]),
        # a number of one digit ties a note to all numbers
        ("We have clarified this article: the level was four.", ["The risk was three", "four people died"]),
        ("Correction: The day of the find was wrong in an earlier version.", ["found on Tuesday"]),
        # the whole article, also where the outlet's own name is shared
        ("Editor's note: Outlet has removed a name from this article.", []),
        ("Correction: An earlier headline said that the skier had been found dead.", []),
        ("This article contained several errors and has been replaced.", []),
        ("Retraction: Outlet has taken this article back. No dog was there.", []),
    ],
)
def test_a_note_is_about_the_sentences_that_it_shares_words_with(tmp_path: Path, note: str, about: list[str]) -> None:
    corpus = corpus_of(tmp_path, f"Skier found alive\n\n{BODY}{note}\n")
    ((found,),) = notes_by_article(corpus)
    spans = [corpus.articles[0].text[start:end] for start, end in found.about]
    assert len(spans) == len(about)
    assert all(words in span for words, span in zip(about, spans, strict=True))


@pytest.mark.parametrize(
    "note",
    [
        "Correction: The caption of a picture with this article named the wrong village.",
        "Correction: An earlier version misspelled the name of the doctor. She is Ulla Ferm.",
        "Update: The road to the pass has reopened.",
    ],
)
def test_a_note_on_something_that_no_sentence_states_is_beside_none_and_still_on_the_article(
    tmp_path: Path, note: str
) -> None:
    corpus = corpus_of(tmp_path, f"Skier found alive\n\n{BODY}{note}\n")
    ((found,),) = notes_by_article(corpus)
    assert found.about == NOWHERE
    assert found.on_article


CHOIR = (
    "Anna Holm leads the choir of the valley.\n\nShe will conduct in Kell on Sunday.\n\n"
    "The tenor Ivo Beck is ill, Holm said.\n\nThe church has two bells.\n\nTickets are free for children.\n\n"
)


def test_a_note_that_names_somebody_is_also_about_the_sentence_that_alone_has_its_word(tmp_path: Path) -> None:
    note = "Clarification: An earlier version of this article did not say that Anna Holm may not conduct."
    corpus = corpus_of(tmp_path, f"Choir of the valley to sing\n\n{CHOIR}{note}\n")
    ((found,),) = notes_by_article(corpus)
    spans = [corpus.articles[0].text[start:end] for start, end in found.about]
    assert any("will conduct" in span for span in spans)
    assert not any("bells" in span or "Tickets" in span for span in spans)


MILL = """Mill to become a museum

The mill on Foss Lane will be turned into a museum by the Kerr family, the council said.

It has stood empty since the last miller left.
"""
OPENING = """Crowd at the mill

Some 200 people walked to Foss Lane on Sunday to see the wheel turn again.

The café sold out of cake before noon, its owner said.

{note}
"""


@pytest.mark.parametrize(
    ("note", "corrects_earlier"),
    [
        ("CORRECTION: On 11 March we reported that the Kerr family will run the museum. It will be the council.", True),
        ("Correction: In an article published on March 11 we said the mill will be run by the Kerr family.", True),
        ("Correction: We wrote on 11 March that the museum belongs to the Kerr family. It does not.", True),
        ("Clarification: Our story of 11 March about the museum did not say that the Kerr family live abroad.", True),
        ("Correction: A report on 11 March 2024 misstated the part of the Kerr family in the museum.", True),
        (
            "Korrektur: In unserem Bericht vom 11. März stand, die Familie Kerr führe das Museum. Es ist der Rat.",
            True,
        ),
        ("Rectificatif : dans notre article du 11 mars, nous avons écrit que la famille Kerr gère le musée.", True),
        ("Corrección: en nuestro artículo del 11 de marzo dijimos que la familia Kerr dirige el museo.", True),
        # this article, or a day that is not one of publication
        ("Correction: This article, published on 11 March, misstated how many people walked to Foss Lane.", False),
        ("Correction: We reported that on 11 March 300 people walked to Foss Lane. It was 200.", False),
        ("Correction: An earlier version of this article gave 11 March as the day of the walk to Foss Lane.", False),
    ],
)
def test_a_note_on_what_was_reported_on_another_day_is_on_the_article_of_that_day(
    tmp_path: Path, note: str, corrects_earlier: bool
) -> None:
    earlier, later = _notes(tmp_path, note, date(2024, 3, 11))
    assert (len(earlier), len(later)) == ((1, 0) if corrects_earlier else (0, 1))
    assert all(one.on_article for one in later)


@pytest.mark.parametrize("day", ["10 March", "March 11, 2023"])
def test_a_note_on_a_day_without_an_article_concerns_none(tmp_path: Path, day: str) -> None:
    note = f"Correction: On {day} we reported that the Kerr family will run the museum. It will be the council."
    earlier, (found,) = _notes(tmp_path, note, date(2024, 3, 11))
    assert earlier == ()
    assert not found.on_article


@pytest.mark.parametrize(
    "note",
    [
        "Correction: On Thursday we reported that the Kerr family will run the museum. It will be the council.",
        "Correction: In our report of Thursday we said that the Kerr family will run the museum. It will not.",
        "Correction: Thursday’s article said that the Kerr family will run the museum. It will be the council.",
    ],
)
@pytest.mark.parametrize(
    ("earlier", "on_earlier"), [(date(2024, 3, 14), True), (date(2024, 3, 13), False), (date(2024, 3, 7), False)]
)
def test_a_note_on_the_report_of_a_weekday_is_on_the_article_of_that_day_in_the_week_before(
    tmp_path: Path, note: str, earlier: date, on_earlier: bool
) -> None:
    before, here = _notes(tmp_path, note, earlier)
    assert len(before) == on_earlier
    assert not any(one.on_article for one in here)


@pytest.mark.parametrize(
    "note",
    [
        "Correction: On Monday we reported that the Kerr family will run the museum. It will be the council.",
        "Correction: An earlier version of this article on Thursday said the Kerr family will run the museum.",
        "Correction: A report on Thursday by the council did not name the 200 people who walked to Foss Lane.",
        "Correction: We said that 300 people walked to Foss Lane on Thursday. It was 200.",
    ],
)
def test_a_note_on_this_article_that_names_a_weekday_is_on_it(tmp_path: Path, note: str) -> None:
    before, (found,) = _notes(tmp_path, note, date(2024, 3, 14))
    assert before == ()
    assert found.on_article


_SOLD = "Mill owner sold the wheel in secret, letter shows"
_TAKEN = "Wheel was taken by night"


@pytest.mark.parametrize(
    ("headline", "text", "on_earlier"),
    [
        # The headline that announces it is only stated above the text.
        ("Retraction: letter on the mill", f'The Weir retracts its article "{_SOLD}" of 4 March. It was a fake.', True),
        ("Retraction", f"We have withdrawn our article “{_SOLD}”, published on 4 March. It was a fake.", True),
        ("Correction: the mill", "In our report of 4 March we misstated what Toll got for the wheel. It was £9.", True),
        # The article meant is named by its headline, or by its day behind the headline.
        ("Letter", f'Retraction: The Weir retracts the article "{_SOLD}" of 4 March. The letter was a fake.', True),
        ("Letter", f"Retraction: Our article headed “{_SOLD}” is withdrawn. The letter was a fake.", True),
        ("Letter", f'Police say Toll wrote none.\n\nRetraction: The Weir takes back its story "{_SOLD}".', True),
        ("Apology to Agnes Toll", f"On 4 March we published an article headed “{_SOLD}”. We retract it in full.", True),
        ("An apology", f"On 4 March the Weir ran a story, “{_SOLD}”. We are sorry and have withdrawn it.", True),
        (_TAKEN, f"It was taken, Toll said.\n\nRetraction: We retract this article, “{_TAKEN}”. It was false.", False),
        (_TAKEN, f"It was taken, Toll said.\n\nCorrection: This article gave a wrong link to “{_SOLD}”.", False),
    ],
)
def test_what_takes_back_another_article_is_on_that_and_not_on_itself(
    tmp_path: Path, headline: str, text: str, on_earlier: bool
) -> None:
    sold = "Agnes Toll sold the wheel of the mill in secret, according to a letter. She got £9,000 for it."
    for name, title, day, body in (("1", _SOLD, 4, sold), ("2", headline, 7, text)):
        head = f"Outlet: The Weir\nHeadline: {title}\nPublished: 2025-03-0{day}\n\n"
        (tmp_path / f"{name}.txt").write_text(f"{head}{body}\n", "utf-8")
    (tmp_path / "articles.toml").write_text('[story]\ntitle = "Made for a test"\n', "utf-8")
    found = [[note for note in notes if note.on_article] for notes in notes_by_article(cut(read_story(tmp_path)))]
    assert [bool(notes) for notes in found] == [on_earlier, not on_earlier]


def _notes(folder: Path, note: str, earlier: date) -> tuple[tuple[Note, ...], ...]:
    lines = ['[story]\ntitle = "Made for a test"\n']
    for name, text, day in (("1.txt", MILL, earlier), ("2.txt", OPENING.format(note=note), date(2024, 3, 18))):
        (folder / name).write_text(text, "utf-8")
        lines.append(f'[[article]]\nfile = "{name}"\noutlet = "The Weir"\npublished = {day}\n')
    (folder / "articles.toml").write_text("\n".join(lines), "utf-8")
    return notes_by_article(cut(read_story(folder)))


@pytest.mark.parametrize(
    ("dated", "note", "kept"),
    [
        ("The pool closed on 11 March.", "Correction: The pool closed on 12 March, not 11 March.", False),
        ("The pool closed on Monday.", "An earlier version of this article gave the wrong day. It was Tuesday.", False),
        ("The pool opened in 1931.", "Correction: The pool opened in 1913.", False),
        (
            "The pool closed on 1 March.",
            "This story has been corrected to show that the pool closed on 2 March.",
            False,
        ),
        ("The pool closed on 5 March.", "Correction: An earlier version misstated the day the pool closed.", False),
        (
            "The pool closed on 5 March.",
            "Correction: An earlier version said that the pool closed on 6 March. It was 5 March.",
            True,
        ),
        (
            "The pool closed on 4 March.",
            "This article was amended on 13 March to correct the name of the pool.",
            True,
        ),
        ("The pool closed on 4 March.", "Correction: The pool was used by 40 people, not 60.", True),
        ("The pool closed on 4 March.", "Update, 13 March: The pool was sold.", True),
    ],
)
def test_a_day_that_the_article_itself_corrects_is_not_a_day_of_the_story(
    tmp_path: Path, dated: str, note: str, kept: bool
) -> None:
    page = f"News of the county\n\nThe weather was mild in the valley.\n\n{dated}\n\nNobody was hurt.\n\n{note}\n"
    corpus = corpus_of(tmp_path, page)
    sentence = next(one for one in corpus.sentences if corpus.text(one) == dated)
    days = tuple(read_dates(page, sentence.start, sentence.end, date(2024, 3, 14)))
    assert days
    assert CorrectedDays(corpus).kept(sentence, days) == (days if kept else ())
