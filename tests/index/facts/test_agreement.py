"""When two sentences print the same facts, and when one of them contradicts the other."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.facts.agreement import bears_out, conflicts, read_statement

FRIDAY = date(2024, 6, 7)


def _bears_out(shown: str, other: str, published: date = FRIDAY, later: date = FRIDAY) -> bool:
    return bears_out(read_statement(shown, published=published), read_statement(other, published=later))


AGREEING = [
    ("Three people died in the fire.", "The fire killed 3 people, officials said."),
    ("“We are both sea wolves,” said Ida Storm.", "Ida Storm said: “We are both sea wolves.”"),
    ("The bridge closes for good, said the mayor.", "The mayor, Edith Crane, said the bridge closes for good."),
    ("Mayor Edith Crane said the bridge will close.", "The bridge will close, Crane said."),
    ("Edith Crane said the bridge will close.", "Mrs Crane said that the bridge will close."),
    ("Nobody was hurt in the crash.", "No one was hurt in the crash, police said."),
    ("The officer hasn’t been suspended.", "The officer has not been suspended."),
    ("The firm gave no warning.", "The firm acted without a warning."),
    ("The blaze began on Thursday.", "The blaze began yesterday."),
    ("The vote was held on 7 June.", "The vote was held on June 7, 2024."),
    ("A crowd of 2,000 marched to the port.", "A crowd of about two thousand marched to the port."),
    ("The repair will cost £4.3m.", "The repair will cost £4.3 million, the council said."),
    ("Police allegedly fired into the crowd.", "Police reportedly fired into the crowd."),
    ("Brand might resign.", "Brand may resign."),
    ("One man was arrested.", "A man was arrested on Friday."),
]
NOT_AGREEING = [
    # numbers
    ("A 34-year-old man was shot at the station.", "A 43-year-old man was shot at the station."),
    ("The storm forced 600 people out of their homes.", "The storm forced nearly 700 people out of their homes."),
    ("Two shots were fired.", "Three shots were fired."),
    ("It was the first strike of the year.", "It was the second strike of the year."),
    ("Two died and five were hurt.", "Five died and two were hurt."),
    ("More than 40 were arrested.", "Fewer than 40 were arrested."),
    ("Dozens were arrested in Kell.", "Hundreds were arrested in Kell."),
    ("Shares rose by 2.5 per cent.", "Shares rose by 25 per cent."),
    ("He was hit twice by the car.", "He was hit once by the car."),
    # negation
    ("The man was armed with a knife.", "The man was not armed with a knife."),
    ("The man was armed.", "The man was unarmed."),
    ("Three people died in the fire.", "Nobody died in the fire."),
    ("The officer fired after a warning.", "The officer fired without a warning."),
    ("Brand admitted that he had been there.", "Brand denied that he had been there."),
    ("Brand said he had not seen the letter.", "Brand did not say he had seen the letter."),
    ("The minister answered the letter.", "The minister failed to answer the letter."),
    ("The train was able to stop.", "The train was unable to stop."),
    ("The dog was killed.", "The dog wasn't killed."),
    ("They never met.", "They met."),
    # names
    ("Witness Lena Orr told reporters about it.", "Witness Lena Ott told reporters about it."),
    ("Holt told the inquiry that the dam was safe.", "Brahm told the inquiry that the dam was safe."),
    ("Lena Orr sued the council.", "Tom Orr sued the council."),
    ("The ship sailed from Kell to Tarn.", "The ship sailed from Tarn to Kell."),
    ("Crane told Fox that he had won.", "Fox told Crane that he had won."),
    ("The French minister left.", "The German minister left."),
    # days
    ("The bridge closed on Monday.", "The bridge closed on Tuesday."),
    ("The bridge closed yesterday.", "The bridge closed last night, not on Wednesday."),
    ("The dam was built in 1911.", "The dam was built in 1913."),
    ("The strike starts on 3 June.", "The strike starts on 3 July."),
    # modality
    ("The officer fired first.", "The officer may have fired first."),
    ("The mayor stole the money.", "The mayor allegedly stole the money."),
    ("The bridge is closed.", "The bridge will be closed."),
    ("The firm should pay.", "The firm will pay."),
    ("Brand resigned.", "Brand threatened to resign."),
    # words of which only one can be true
    ("He was stabbed with a knife in the north of the city.", "He was stabbed with a knife in the south of the city."),
    ("The share price rose on the news.", "The share price fell on the news."),
    ("The jury convicted Brand of fraud.", "The jury acquitted Brand of fraud."),
    ("The train left before the alarm.", "The train left after the alarm."),
]


@pytest.mark.parametrize(("one", "other"), AGREEING)
def test_a_sentence_that_prints_the_same_facts_bears_the_other_out(one: str, other: str) -> None:
    assert _bears_out(one, other)
    assert not conflicts(read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY))


@pytest.mark.parametrize(("one", "other"), NOT_AGREEING)
def test_a_sentence_with_another_fact_does_not_bear_the_other_out(one: str, other: str) -> None:
    assert not _bears_out(one, other)
    assert not _bears_out(other, one)


def test_what_only_the_shown_sentence_says_is_not_borne_out() -> None:
    short = "Brand left the port on foot."
    long = "Brand left the port on foot on Monday with Ida Storm."
    assert _bears_out(short, long)
    assert not _bears_out(long, short)


def test_a_weekday_is_read_against_the_day_of_its_own_article() -> None:
    monday, tuesday = date(2024, 6, 10), date(2024, 6, 11)
    assert _bears_out("It fell yesterday.", "It fell on Sunday.", monday, tuesday)
    assert not _bears_out("It fell yesterday.", "It fell yesterday.", monday, tuesday)


NAMES = st.sampled_from(["Lena Orr", "Tom Hale", "Ida Storm", "Pim Verhoef", "Kell", "Tarn", "Rosa Melk"])
NUMBERS = st.one_of(
    st.integers(2, 9_999).map(str),
    st.integers(1_000, 999_999).map(lambda number: f"{number:,}"),
    st.sampled_from(["two", "three", "twelve", "forty", "ninety-nine", "two hundred", "3.5 million", "dozens of"]),
)
FRAMES = st.sampled_from(
    [
        "{name} said that {number} people were{no} hurt when the ferry hit the pier at night",
        "The ferry company paid {number} passengers, but the harbour office was{no} told, {name} told reporters",
        "“It was{no} our fault that {number} boats sank in the harbour,” said {name} of the ferry company",
        "{number} passengers waited for {name}, and the ferry was{no} ready when the harbour opened",
    ]
)


@given(FRAMES, NAMES, NAMES, NUMBERS, NUMBERS, st.sampled_from(["number", "name", "negation"]), st.booleans())
def test_sentences_that_differ_in_a_number_a_name_or_a_negation_never_agree(
    frame: str, name: str, other_name: str, number: str, other_number: str, what: str, denied: bool
) -> None:
    no = " not" if denied else ""
    one = frame.format(name=name, number=number, no=no)
    if what == "number":
        if _value(number) == _value(other_number):
            return
        other = frame.format(name=name, number=other_number, no=no)
    elif what == "name":
        if name == other_name:
            return
        other = frame.format(name=other_name, number=number, no=no)
    else:
        other = frame.format(name=name, number=number, no="" if denied else " not")
    assert not _bears_out(one, other)
    assert not _bears_out(other, one)
    assert _bears_out(one, one)


def _value(number: str) -> str:
    words = {"two": "2", "three": "3", "twelve": "12", "forty": "40", "ninety-nine": "99", "two hundred": "200"}
    return words.get(number, number).replace(",", "").replace("3.5 million", "3500000")


@pytest.mark.parametrize(
    ("one", "other", "kind", "focus", "against"),
    [
        ("A man of 34 was shot by police.", "A man of 43 was shot by police.", "number", "34", "43"),
        ("The man was armed with a knife.", "The man was not armed with a knife.", "denial", "armed", "not"),
        ("Three people died in the fire.", "Nobody died in the fire.", "denial", "died", "Nobody"),
        ("It closed on Monday for good.", "It closed on Tuesday for good.", "day", "Monday", "Tuesday"),
        ("The boat of Lena Orr sank.", "The boat of Tom Hale sank.", "name", "Lena Orr", "Tom Hale"),
        ("The price of shares rose.", "The price of shares fell.", "thing", "rose", "fell"),
        ("The officer fired first.", "The officer may have fired first.", "denial", "fired", "may"),
    ],
)
def test_a_conflict_says_of_what_kind_it_is_and_where_it_stands(
    one: str, other: str, kind: str, focus: str, against: str
) -> None:
    found = conflicts(read_statement(one, published=FRIDAY), read_statement(other, published=FRIDAY))
    assert [(c.kind, one[slice(*c.mine)], other[slice(*c.theirs)]) for c in found] == [(kind, focus, against)]
