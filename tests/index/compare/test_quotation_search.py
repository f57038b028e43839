"""Who printed these words?"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from bot.cards.comparison import quote_card
from index.cli.print_comparison import print_quote_search
from index.compare.comparison_json import quote_search_json
from index.compare.view import Across
from tests.index.compare.made import across, corpus_of

ONE = (
    "The captain, Ida Storm, spoke. “We are both salt water. He is my brother,” Ida Storm said. "
    "“The power of the sea is great.”"
)
TWO = '"We are both salt water and wind," Ida Storm said. "The colour of the sky told me."'
THREE = "Ida Storm said: “The color of the sky told me.”"


@pytest.fixture
def found(tmp_path: Path) -> Across:
    return across(corpus_of(tmp_path, ONE, TWO, THREE))


def test_exact_words_find_all_outlets_and_their_wordings(found: Across) -> None:
    (cluster,) = found.quote("we are both salt water").found
    assert cluster.exact
    assert cluster.outlets == ("Outlet 0", "Outlet 1")
    assert cluster.said_by == "Ida Storm"
    assert [printing.words.text for printing in cluster.printings] == [
        "We are both salt water.",
        "We are both salt water and wind",
    ]
    assert [printing.speaker.text if printing.speaker else None for printing in cluster.printings] == ["Ida Storm"] * 2


def test_a_wording_that_nobody_printed_finds_the_nearest_and_says_so(found: Across) -> None:
    near = found.quote("salt power").found
    assert not any(cluster.exact for cluster in near)
    assert any(cluster.against.text.startswith("We are both salt water") for cluster in near)


def test_misspelt_letters_are_tolerated(found: Across) -> None:
    assert found.quote("colr of the skye").found[0].against.text.startswith("The colo")


def test_british_and_american_spellings_match(found: Across) -> None:
    (cluster,) = found.quote("color of the sky").found
    assert cluster.outlets == ("Outlet 1", "Outlet 2")
    assert [printing.exact for printing in cluster.printings] == [False, True]


@pytest.mark.parametrize("words", ["", "   ", "the of and", "elephants dancing on the moon", "“”", "?!"])
def test_words_that_nobody_said_find_nothing(found: Across, words: str) -> None:
    assert found.quote(words).found == ()


def test_words_over_two_sentences_find_both(found: Across) -> None:
    clusters = found.quote("We are both salt water. He is my brother").found
    assert [cluster.against.text for cluster in clusters][-1].startswith("He is my brother")
    assert len(clusters) == 2


def test_every_printing_is_the_slice_of_its_span(found: Across, tmp_path: Path) -> None:
    for cluster in found.quote("the color of the sky").found:
        for printing in cluster.printings:
            text = (tmp_path / printing.words.source.article).read_text("utf-8")
            assert text[printing.words.start : printing.words.end] == printing.words.text


SALT = "We are both salt water"


@pytest.mark.parametrize(
    ("asked", "printed", "spans", "speaker"),
    [
        (SALT, "exact", [SALT], None),
        (f"“{SALT}.”", "exact", [SALT], None),
        ("We are both salt water. He is my brother", "exact", ["We are both salt water. He is my brother"], None),
        ("the colour of the sky told me", "exact", ["the colour of the sky told me"], None),
        ("We are both salt watter", "near", ["We are both salt watter"], None),
        ("He’s my brother", "near", ["He’s my brother"], None),
        # half true, half invented
        (f"{SALT} and I hate the harbour board", "part", [f"{SALT} and"], None),
        (f"I sold the ferry. {SALT}. I sank it too.", "part", [SALT], None),
        ("We are not both salt water", "part", ["both salt water"], None),
        ("The power of the sea is great and the harbour is mine", "part", ["The power of the sea is great"], None),
        # the claimed speaker
        (f"Ida Storm said: {SALT}", "exact", [SALT], "Ida Storm"),
        (f"Storm said: “{SALT}”", "exact", [SALT], "Storm"),
        (f"Tom Hale said: {SALT}", "part", [SALT], "Tom Hale"),
        (f"tom hale said: {SALT}", "part", [SALT], "tom hale"),
        (f"“{SALT},” said Tom Hale.", "part", [SALT], "Tom Hale"),
        (f"“{SALT}” Tom Hale wrote", "part", [SALT], "Tom Hale"),
        (f"Tom Hale: “{SALT}”", "part", [SALT], "Tom Hale"),
        (f"According to Tom Hale, {SALT}", "part", [SALT], "Tom Hale"),
        (f"{SALT}, according to Tom Hale", "part", [SALT], "Tom Hale"),
        (f"“{SALT}” — Tom Hale", "part", [SALT], "Tom Hale"),
        (f"Did Ida Storm say {SALT}?", "exact", [SALT], "Ida Storm"),
        (f"Did Tom Hale really say that {SALT}?", "part", [SALT], "Tom Hale"),
        (f"She said: {SALT}", "exact", [SALT], None),
        # with a title, an initial, a hearer, brackets
        (f"Captain Storm said: {SALT}", "exact", [SALT], "Captain Storm"),
        (f"I. Storm told the inquest on Friday: “{SALT}”", "exact", [SALT], "I. Storm"),
        (f"“{SALT},” Tom Hale told the court.", "part", [SALT], "Tom Hale"),
        (f"“{SALT}” (Tom Hale)", "part", [SALT], "Tom Hale"),
        (f"“{SALT}” (Ida Storm)", "exact", [SALT], "Ida Storm"),
        # somebody who is only described cannot be compared
        (f"“{SALT},” the skipper said.", "exact", [SALT], None),
        (f"The old skipper said: “{SALT}”", "exact", [SALT], None),
        (f"Tom Hale said: {SALT} and I hate you", "part", [f"{SALT} and"], "Tom Hale"),
        ("Tom Hale said: I hate the harbour board", "none", [], "Tom Hale"),
        ("I hate the harbour board", "none", [], None),
        (f"Tom Hale said {SALT} and of the same harbour", "part", [f"{SALT} and"], "Tom Hale"),
        (f"Did Tom Hale say “{SALT}”?", "part", [SALT], "Tom Hale"),
        (f"Tom Hale a dit : « {SALT} »", "part", [SALT], "Tom Hale"),
        ("“We are both,” said Tom Hale, “salt water”", "part", ["We are both", "salt water"], "Tom Hale"),
        ("“We are both,” Ida Storm said, “salt water”", "exact", ["We are both", "salt water"], "Ida Storm"),
        (f"« {SALT} », a dit Tom Hale", "part", [SALT], "Tom Hale"),
        (f"{SALT} (Tom Hale)", "part", [SALT], "Tom Hale"),
        (f"Tom Hale (a skipper): {SALT}", "part", [SALT], "Tom Hale"),
        (f"Tom Hale told the court that {SALT}", "part", [SALT], "Tom Hale"),
        # a verb of saying within the words claims nothing
        ("The colour of the sky told me the harbour was shut", "part", ["The colour of the sky told me"], None),
    ],
)
def test_words_are_printed_exactly_nearly_partly_or_not_and_by_whom(
    found: Across, asked: str, printed: str, spans: list[str], speaker: str | None
) -> None:
    search = found.quote(asked)
    assert (search.printed, search.claimed_speaker) == (printed, speaker)
    assert [asked[start:end] for start, end in search.spans] == spans


def test_a_few_printed_words_in_a_long_invention_are_found(row: Across) -> None:
    asked = (
        "We will close the bridge and fetch a band, and everybody on this council knows it by heart, hurrah for cake"
    )
    search = row.quote(asked)
    assert search.printed == "part"
    assert [asked[start:end] for start, end in search.spans] == ["everybody on this council knows it"]


def test_a_claimed_speaker_is_compared_with_the_printed_one(found: Across) -> None:
    invented = found.quote(f"Tom Hale said: {SALT}")
    assert invented.other_speaker
    assert invented.printed_speakers == ("Ida Storm",)
    assert not found.quote(f"Storm said: {SALT}").other_speaker


def test_invented_words_are_never_exact_however_few(found: Across) -> None:
    for more in ("today", "again", "not", "and mud", "and fire and the sea and the wind and the rain"):
        search = found.quote(f"{SALT} {more}")
        assert search.printed != "exact"
        assert not any(one.exact for one in search.found)


ROW = """“Not on our watch”: ferry row grows

“The harbour is not safe, and everybody on this council knows it,” said Dora Winn, the ferry captain.

“No one has died on this route in forty years,” the ferry firm said. It is “only a boat”, a deckhand said.

“If it rains on Friday, we will close the bridge,” said engineer Lea Stroud. “It is what it is.”

“The pier is sound if nobody drives on it,” said engineer Lea Stroud.

“We saw the smoke from 40km away,” said Lea Stroud.

A sign on the quay read “Closed until further notice”. Nobody minds the “sea legs” of others.
"""


@pytest.fixture(scope="module")
def row(tmp_path_factory: pytest.TempPathFactory) -> Across:
    return across(corpus_of(tmp_path_factory.mktemp("row"), ROW))


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        # cut from behind what turns its meaning
        ("safe", "part"),
        ("has died on this route in forty years", "part"),
        ("we will close the bridge", "part"),
        ("everybody on this council knows it", "exact"),
        ("If it rains on Friday, we will close the bridge", "exact"),
        ("The pier is sound", "part"),
        ("The pier is sound if nobody drives on it", "exact"),
        # light words that may not be lost or gained
        ("we may close the bridge", "part"),
        ("everybody on his council knows it", "part"),
        # what stands between is left out, or halves of two sentences are put together
        ("The harbour is not safe, and everybody knows it", "part"),
        ("we will close what it is", "part"),
        ("The harbour isn’t safe and all on this council know it", "part"),
        ("everybody under this council knows it", "part"),
        ("The harbour is not safe, everybody on this council knows it", "near"),
        ("It’s what it is", "near"),
        # an ellipsis leaves out what turns nothing, in order
        ("The harbour is not safe … everybody on this council knows it", "near"),
        ("The harbour … everybody on this council [...] knows it", "part"),
        ("everybody on this council ... The harbour is not safe", "part"),
        ("we will close the bridge … It is what it is", "part"),
        ("everybody … knows it", "near"),
        # another number is no typing error
        ("We saw the smoke from 40km away", "exact"),
        ("We saw the smoke from 400km away", "part"),
        # words of no weight alone
        ("It is what it is", "exact"),
        ("It is not what it is", "part"),
        ("we were who we were", "none"),
        ("The harbour is safe", "part"),
        ("One has died", "part"),
        # in quotation marks, and nobody's speech
        ("Closed until further notice", "exact"),
        ("Open until further notice", "part"),
        ("sea legs", "exact"),
        # only in the headline
        ("Not on our watch", "exact"),
        ("Not on our watch or anybody else's", "part"),
    ],
)
def test_quoted_words_are_confirmed_as_printed(row: Across, asked: str, printed: str) -> None:
    assert row.quote(f"“{asked}”").printed == printed


TURNED = """Play row grows

“I won’t pretend that half a crew sails half a ship,” said Ida Storm. “The tide is high, and the quay is wet.”

“Nobody believes the lamp was lit,” Tom Hale said. “It is not true that we slept. The bell rang and the boat sank.”

“Unless the wind turns, the ferry stays in port,” said Nell Brand. “We left the harbour without lights or charts.”
"""


@pytest.mark.parametrize(
    ("asked", "cut_off"),
    [
        ("half a crew sails half a ship", True),
        ("Ida Storm said: half a crew sails half a ship", True),
        ("the lamp was lit", True),
        ("we slept", True),
        ("the ferry stays in port", True),
        ("lights or charts", True),
        ("I won’t pretend that half a crew sails half a ship", False),
        ("the quay is wet", False),
        ("The tide is high and the quay was shut", False),
        ("the boat sank", False),
        ("Nell Brand said: half a crew sails half a ship", True),
        ("the ferry left for good", False),
    ],
)
def test_words_cut_from_a_sentence_that_turns_their_meaning_are_reported_as_such(
    tmp_path: Path, asked: str, cut_off: bool
) -> None:
    search = across(corpus_of(tmp_path, TURNED)).quote(asked)
    assert search.cut_off is cut_off
    assert quote_search_json(search)["cut_off"] is cut_off
    written = io.StringIO()
    out = Console(file=written, width=300)
    print_quote_search(out, search)
    assert written.getvalue().startswith("The articles print these words only with") is cut_off
    assert str(quote_card(search).blocks[0]).startswith("Text(content='The articles print “") is cut_off


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        # one ordinary word of several is no part
        ("was on the boat", "none"),
        ("in the ferry", "none"),
        ("out of the lamp", "none"),
        ("He is on the quay", "none"),
        ("the wind and I", "none"),
        ("the tide is low", "part"),
        ("the bell was lit", "none"),
        ("It is not true that they slept", "part"),
        ("we left the harbour at noon", "part"),
        ("the lamp lit the bell", "part"),
    ],
)
def test_an_ordinary_word_is_not_part_of_a_quotation(tmp_path: Path, asked: str, printed: str) -> None:
    assert across(corpus_of(tmp_path, TURNED)).quote(asked).printed == printed


def test_signs_and_titles_are_no_speech_that_outlets_share(tmp_path: Path) -> None:
    sign = "A sign on the quay read “Closed until further notice”. It was a long day for all in the town."
    card = across(corpus_of(tmp_path, sign, sign.replace("long", "short"))).card()
    assert card.shared == ()


@pytest.mark.parametrize(
    ("other", "listed"),
    [
        ("“They brought every passenger ashore in under three hours,” Ida Storm said.", ("Outlet 0", "Outlet 1")),
        ("“They brought every passenger ashore in under two hours,” Ida Storm said.", ()),
        ("“They never brought every passenger ashore in under three hours,” Ida Storm said.", ()),
        ("Ida Storm praised those who “brought every passenger ashore”.", ()),
        ("“They brought every passenger ashore. In under three hours,” Ida Storm said.", ("Outlet 0", "Outlet 1")),
    ],
)
def test_the_card_names_only_outlets_that_print_the_whole_quotation(
    tmp_path: Path, other: str, listed: tuple[str, ...]
) -> None:
    one = "“They brought every passenger ashore in under three hours,” Ida Storm said."
    card = across(corpus_of(tmp_path, one, other)).card()
    assert tuple(outlet for found in card.shared for outlet in found.outlets) == listed


TALK = """The lock

We walked the towpath with two keepers, Ann Weir and Liv Weir.

Q: What did the boatman shout?

A: He shouted, “Open it or I ram it.” I went on with my tea.

Q: And then?

A: I wrote the number of the boat on my hand.

Q: Will you retire?

A: When the gate does."""


def test_an_answer_of_somebody_unnamed_is_printed_and_nobody_s(tmp_path: Path) -> None:
    talk = across(corpus_of(tmp_path, TALK))
    for words in ("I went on with my tea", "I wrote the number of the boat on my hand", "When the gate does"):
        search = talk.quote(words)
        assert (search.printed, search.printed_speakers) == ("exact", ())
    claimed = talk.quote("Ann Weir said: “I wrote the number of the boat on my hand.”")
    assert (claimed.printed, claimed.other_speaker) == ("exact", False)
    assert talk.quote("What did the boatman shout?").printed == "none"


def test_parts_of_sentences_are_found_in_scripts_without_spaces(tmp_path: Path) -> None:
    found = across(
        corpus_of(
            tmp_path,
            "南川県の古賀誠一知事は5日、「避難を急いでほしい。備蓄は十分だとは言えない」と呼びかけた。",
            "县长林志明表示：“水库不会再漏水，我们没有隐瞒任何事。”\n\n居民陈阿美说：“我家三天没有自来水。”",
        )
    )
    rows = [
        # (asked, how it is printed, whether another speaker is claimed)
        ("避難を急いで", "exact", False),
        ("備蓄は十分だ", "part", False),  # … とは言えない
        ("避難をやめてほしい", "none", False),
        ("我们没有隐瞒任何事", "exact", False),
        ("隐瞒任何事", "part", False),  # 没有 …
        ("会再漏水", "part", False),  # 不 …
        ("我家五天没有自来水", "part", False),
        ("水库已经修好了", "none", False),
        ("古賀知事「避難を急いでほしい」", "exact", False),
        ("平野さん「避難を急いでほしい」", "part", True),
        ("林志明说：“水库不会再漏水”", "exact", False),
        ("县长说：“水库不会再漏水”", "exact", False),
        ("陈阿美：“水库不会再漏水”", "part", True),
    ]
    searches = [(asked, found.quote(asked)) for asked, *_ in rows]
    assert [(asked, one.printed, one.other_speaker) for asked, one in searches] == rows


def test_spaces_and_hyphens_do_not_make_another_wording(tmp_path: Path) -> None:
    found = across(corpus_of(tmp_path, "“We are a well-known family, pushed into a notable war,” said Ann Lorne."))
    assert found.quote("We are a well known family").printed == "near"
    assert found.quote("a well-known family, pushed in to a notable war").printed == "near"
    assert found.quote("pushed into a not able war").printed != "near"
