"""Whole pages saved as text: what the lines around a line, and the lines that it hangs on, say about it."""

from __future__ import annotations

import pytest

from index.corpus.boilerplate.classify_lines import blocks_by_rule, classify_lines
from index.corpus.boilerplate.line_scores import LINE_WEIGHTS, line_features
from index.corpus.boilerplate.lines import CITED, shapes
from index.corpus.types import Outlet
from tests.index.corpus.test_page_cases import ONE, THREE, TWO, read_article_text

FOUR = "The island's shop has bread for three days, and its owner bakes at night with flour that a yacht brought over."
FIVE = "Engineers from Kell looked at the engine on Monday and found a crack as long as a hand in its second cylinder."
SIX = "The council meets on Friday to decide who pays for the boats, which cost £900 a day between them."
SEVEN = "The mayor of Kell, who crosses twice a week, has asked the owner of the ferry for a letter with a date in it."
MENU = "\n".join(("Home", "News", "Sport", "Weather", "Jobs", "Sign in", "Subscribe", "Search", "Local"))
FOOT = "\n".join(("About us", "Contact us", "Terms of use", "Privacy policy", "Jobs", "© 2024 The Register"))


def kinds(*between: str, end: str = "", top: str = "By Nora Lind") -> dict[str, str]:
    """Returns the kinds of a page's lines, with `between` in the middle of the article and `end` below it."""
    parts = [MENU, "Ferry stays in port for a month", top, ONE, TWO, THREE, *between, FOUR, FIVE, SIX, end, FOOT]
    article, _ = read_article_text("\n\n".join(part for part in parts if part) + "\n")
    lines = classify_lines(article, Outlet("An Outlet"))
    found = {article.text[line.start : line.end]: str(line.kind) for line in lines}
    assert {found[told] for told in (ONE, TWO, THREE, FOUR, FIVE, SIX)} == {"body"}
    return found


def kept(found: dict[str, str], text: str) -> list[bool]:
    """Returns for each line of `text` whether it may be cited or is a subhead."""
    return [found[line] in CITED or found[line] == "subhead" for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "clump",
    [
        "Got the app?\nEvery crossing, every delay, one tap away\nDownload now",
        "Listen to this article\nA voice made by a machine reads it in four minutes",
        "WATCH | The last crossing:\nFerry leaves for the last time\n3 days ago\nDuration 1:12\nA band plays.",
        "Sign up for our newsletter\nThe week in one letter\nEnter your e-mail address\nEvery Friday at noon.",
        "Advertisement\nA cruise to the north cape\nBook by Sunday",
        "Most read\nMan builds raft out of doors\nIt floats, to the surprise of his wife.",
        "Podcast\nThe harbour hour\nTwo sailors talk about ropes, rum and rain.\nListen now",
        "Recommended\nThe goat that swam\nNobody knows why it turned round.",
    ],
)
def test_lines_that_hang_on_boilerplate_belong_to_it(clump: str) -> None:
    assert not any(kept(kinds(clump), clump))


@pytest.mark.parametrize(
    "clump",
    [
        f"{ONE.replace('ferry', 'tram')}\nShare",
        f"Advertisement\n{ONE.replace('ferry', 'tram')}",
        f"An engine from 1961\n{ONE.replace('ferry', 'tram')}",
        "Most read\n“Nobody asked me,” said the engineer.",
        "The boats sail at 6am, 8am and noon.\nShare",
    ],
)
def test_sentences_with_a_button_below_or_above_stay_reporting(clump: str) -> None:
    told = next(line for line in clump.split("\n") if line.endswith("."))
    assert kinds(clump)[told] == "body"


@pytest.mark.parametrize(
    ("heading", "points"),
    [
        (
            "Key points",
            ["No ferry sails before July", "Two fishing boats carry the commuters", "The engine is from 1961"],
        ),
        ("In brief", ["Engine of the island's ferry is cracked", "Council decides on Friday who pays for the boats"]),
        ("Das Wichtigste in Kürze", ["The ferry stays in port until July", "Commuters will be carried by two boats"]),
        ("Las claves", ["Flour was brought over by a yacht", "Engineers found a crack in a cylinder"]),
        ("L'essentiel", ["The council is to decide on the boats", "A fishing boat takes forty people"]),
        (
            "What we know",
            ["A crack in the second cylinder stopped the ferry", "Nobody was hurt when the engine failed"],
        ),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_key_points_without_bullets_are_kept(heading: str, points: list[str], gap: str) -> None:
    found = kinds(top=f"By Nora Lind\n\n{heading}\n\n{gap.join(points)}")
    assert [found[point] in CITED for point in points] == [True] * len(points)


def test_headlines_below_in_brief_that_share_no_word_with_the_article_are_other_stories() -> None:
    others = ["Thieves take the church's lead roof again", "Cameras for bus lane go live tomorrow"]
    found = kinds("IN BRIEF\n\n" + "\n\n".join(others))
    assert not any(found[other] in CITED for other in others)


@pytest.mark.parametrize(
    "entry",
    [
        "11.20pm – The harbour master has left the meeting without a word to the reporters in the hall.",
        "9.05pm – ‘I have not slept’",
        "21:40 – The engineers are back from the engine room, and one of them shakes his head.",
        "7.30pm: The meeting is under way with all nine members of the council in the hall.",
        "08.15 Uhr: Die Sitzung hat begonnen, und alle neun Mitglieder des Rates sind da.",
        "19h40 – Le capitaine quitte la salle sans un mot pour la presse.",
        "6.02 p.m. — A motion to sell the ferry fails by five votes to four.",
        "10.38am - Votes are counted again because one member was asleep.",
        "12:05 p.m. – Break for lunch until two, with soup from the island.",
        "23.11 – Das Licht im Saal geht aus.",
    ],
)
def test_an_entry_of_a_live_page_is_reporting_behind_its_time(entry: str) -> None:
    first = "8.17pm – The chairwoman reads out a letter from the engine's maker in Norway."
    found = kinds(first, entry)
    assert kept(found, f"{first}\n{entry}") == [True, True]


@pytest.mark.parametrize(
    "line",
    [
        "11.52pm – That's all from us tonight",
        "9.10pm – Read more: why the ferry is late",
        "8:00 am – Sign up for our newsletter",
    ],
)
def test_what_a_site_says_behind_a_time_is_not_reporting(line: str) -> None:
    assert kept(kinds("8.17pm – The chairwoman reads out a letter.", line), line) == [False]


@pytest.mark.parametrize(
    "links",
    [
        "[21]Goats that swim to work",
        "[21]Goats that swim to work\n[22]How to build a raft that floats",
        "[21]Puffin\nNumbers have fallen by a quarter since 2000",
        "[21]Raft race",
    ],
)
def test_a_line_that_is_a_link_of_a_text_browser_is_not_a_subhead(links: str) -> None:
    assert not any(kept(kinds(links), links))


@pytest.mark.parametrize(
    "cards",
    [
        "Shearers' quarters sell for a million\nBurnt homestead draws fourteen bidders from three states",
        "Senate passes bill on street trading\nLandlord docked for removing tenant's roof",
        "Burren's best walks this long weekend\nThree loops through hills and hedges",
        "Gemeinderat streitet über Glocke\nHandball: Seehausen verliert in letzter Sekunde",
        "Detienen al alcalde por vender ambulancias\nGranizada deja autos atrapados",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_two_headlines_that_share_no_word_with_the_article_are_other_stories(cards: str, gap: str) -> None:
    text = cards.replace("\n", gap)
    assert not any(kept(kinds(text), cards))


@pytest.mark.parametrize("heads", ["A crack as long as a hand", "Who pays", "ENGINE FROM 1961", "Bread for three days"])
def test_a_subhead_between_paragraphs_stays(heads: str) -> None:
    assert kinds(heads)[heads] == "subhead"


@pytest.mark.parametrize(
    "caption",
    [
        "Harbour master Per Ask waits at the quay. (Submitted by Per Ask)",
        "The ferry in 1961, on her first day. (Courtesy the Ask family)",
        "The ferry was painted red in May. (Lena Orr, The Register)",
        "Children wave from the pier on Friday. (Handout via harbour office)",
        "A boat brings flour on Monday. (Tom Ash for The Register)",
        "Ida Holm crosses the sound with her class. (Contributed by the school)",
    ],
)
def test_a_sentence_with_a_credit_in_brackets_behind_it_is_a_caption(caption: str) -> None:
    assert kinds(caption)[caption] == "caption"
    described = "A man in oilskins holds up a very large spanner."
    found = kinds(f"{described}\n{caption}")
    assert found[described] == found[caption] == "caption"


@pytest.mark.parametrize(
    "told",
    [
        "The ferry carried 412 people a day last year. (In 1990 it was 900.)",
        "He called the engine “the old lady” and patted it. (It did not start.)",
    ],
)
def test_a_sentence_in_brackets_is_not_a_credit(told: str) -> None:
    assert kinds(told)[told] == "body"


@pytest.mark.parametrize(
    "caption",
    [
        "Per Ask speaks to reporters on the quay",
        "The ferry Kestrel at the quay in Kell",
        "Ida Holm and her class wait for a boat",
        "Engineers at work in the hull of the ferry",
        "The harbour of Kell, where the ferry lies",
        "A fishing boat arrives in Kell with commuters",
        "Council leader Gwen Aspinall at a meeting last year",
    ],
)
def test_an_open_line_that_describes_a_picture_is_a_caption(caption: str) -> None:
    assert not any(kept(kinds(caption), caption))


@pytest.mark.parametrize(
    ("line", "is_bio"),
    [
        ("Hanne Moe is a reporter at the Register who covers the coast.", True),
        ("Hanne Moe is a freelance writer in Kell.", True),
        ("Hanne Moe is a columnist for the Register.", True),
        ("Nora Lind is a reporter.", True),
        ("Hanne Moe is the author of four books about ferries.", True),
        ("Hanne Moe is the festival's new curator and will start in May.", False),
        ("Hanne Moe was a professor until the court took away her title last year.", False),
        ("Ola Ness is a researcher on the island and the only one to have missed the last boat.", False),
        ("Hanne Moe, a former editor, has offered to lend the council her yacht.", False),
        ("Per Dunn is the host of the only inn on the island, and it is full.", False),
    ],
)
def test_a_closing_line_about_somebody_named_nowhere_else(line: str, is_bio: bool) -> None:
    assert kept(kinds(end=line), line) == [not is_bio]


@pytest.mark.parametrize(
    "clump",
    [
        "- The orchestra of Marl has sold its hall…\n- Two bakers in Sund have…\n- Six gardens to see before…",
        "Six gardens that are worth a walk before the frost\nSix gardens that are worth a walk before the frost.",
        "A band sold its hall.\nSix gardens are worth a walk.\nA band sold its hall.\nSix gardens are worth a walk.",
    ],
)
def test_cut_off_and_repeated_lines_of_other_stories_without_a_heading_are_left_out(clump: str) -> None:
    assert not any(kept(kinds(clump), clump))


@pytest.mark.parametrize(
    "told",
    [
        "Nobody swam.",
        "The quay was empty on Tuesday.",
        "“It is only water…”",
        "She subscribes to no newsletter, and learned of it from a neighbour who had walked to the quay.",
        "Then came the bill.\n\nIt was for £900.\n\nThe council paid.",
        "She waited for a year.\n\nAnd then she did not wait any longer…",
        "- Bread for three days\n- Milk for two days\n- No flour at all",
    ],
)
def test_short_lines_among_the_paragraphs_are_weighed_as_reporting(told: str) -> None:
    assert all(kept(kinds(told), told))


CARDS = """Most read
The goat that swam to the cape
Nobody knows why it turned round.
A band buys back its first drum
The drum had been in a cellar.
Six gardens worth a walk
They are open on Sunday."""


@pytest.mark.parametrize(
    "lone",
    [
        "Nurses walked out at midnight. By noon the wards had been emptied, and the sick were lying in a school.",
        "A vet looked at the dog, which is said to be well, if a little tired of visitors and of cameras.",
        "In the wet year turnover rose by a tenth; in the dry one after it, everything was the other way round.",
        "«No lo sabíamos», dice la maestra, que ha vuelto a abrir la escuela con solo nueve alumnos y un perro.",
        "Elke straat levert bij toerbeurt zes inwoners, en wie niet kan, stuurt een buurman met een grote pan.",
    ],
)
@pytest.mark.parametrize("above", [CARDS, f"Advertisement\n\n{CARDS}", "Sea: Una Moss in the bay\n© Kell Pictures"])
def test_a_paragraph_that_stands_alone_is_reporting_where_cards_do_not(lone: str, above: str) -> None:
    assert kinds(end=f"{above}\n\n{lone}\n\n{CARDS.replace('goat', 'cow')}")[lone] == "body"
    offer = "Newsletter The Tide\nAll that happens in the port, every Friday in your inbox.\nSign up for free"
    assert kinds("Advertisement", lone, offer, end=CARDS)[lone] == "body"
    assert (
        kinds(CARDS, lone, "Share of the boats that never came back", end=CARDS.replace("goat", "cow"))[lone] == "body"
    )


@pytest.mark.parametrize(
    "lone",
    [
        "Sign up for our newsletter, and read the best of the week at your breakfast table every Sunday.",
        "Una Moss is a freelance writer based in Kell who covers boats, bread and the people who make both.",
        "This story has been made possible by our supporters. Please consider giving, if you can, today.",
    ],
)
def test_an_offer_or_a_note_on_the_author_is_none_even_if_it_stands_alone(lone: str) -> None:
    assert kinds(end=f"{CARDS}\n\n{lone}\n\n{CARDS.replace('goat', 'cow')}")[lone] != "body"


@pytest.mark.parametrize("entry", ["9.05am\nBy Ida Holm\nGust at the light", "9.05am\nGust at the light", "9.05am"])
@pytest.mark.parametrize("told", ["It is the highest for a century.", "Bread is being baked in the old mill at Sund."])
def test_the_last_entry_of_a_live_page_is_reporting(entry: str, told: str) -> None:
    page = kinds("11.20am", FIVE.replace("Monday", "Sunday"), end=f"{entry}\n{told}\n\nLoad more posts")
    assert page[told] == "body"
    assert page.get("Gust at the light") in (None, "subhead")


def test_a_second_copy_of_the_paragraphs_of_a_page_is_left_out() -> None:
    article, _ = read_article_text("\n\n".join([MENU, "Ferry stays", ONE, TWO, THREE, FOUR, ONE, TWO, FIVE, FOOT]))
    told = [article.text[line.start : line.end] for line in classify_lines(article, Outlet("")) if line.kind == "body"]
    assert told == [ONE, TWO, THREE, FOUR, FIVE]


def test_who_is_quoted_with_you_does_not_speak_for_the_site() -> None:
    told = "We have been on the quay. “You get used to the smell, and your eyes do, too,” says Lil Dacre."
    assert kinds(end=f"Share this post\n\n{told}")[told] == "body"


def test_the_heading_of_a_second_copy_is_left_out_with_it() -> None:
    paragraphs = (ONE, TWO, THREE, "Who pays for the boats", FOUR, FIVE, "Who pays for the boats", FOUR, FIVE)
    article, _ = read_article_text("\n\n".join([MENU, "Ferry stays", *paragraphs, FOOT]))
    found = [line.kind for line in classify_lines(article, Outlet("")) if line.kind in ("body", "subhead")]
    assert found == ["body", "body", "body", "subhead", "body", "body"]


def test_lines_of_a_file_with_the_article_alone_are_not_weighed() -> None:
    clump = "- The orchestra of Marl has sold its hall…\n- Two bakers in Sund have…\n- Six gardens to see before…"
    article, _ = read_article_text("\n\n".join(["Ferry stays in port", ONE, TWO, THREE, clump, FOUR, "© The Register"]))
    assert [line.kind for line in classify_lines(article, Outlet(""))] == ["headline", *["body"] * 7, "copyright"]
    assert not any(kept(kinds(clump), clump))


def test_every_feature_of_a_line_has_a_weight() -> None:
    article, _ = read_article_text(f"{ONE}\n\n{TWO}\n")
    lines = shapes(article.text)
    features = list(line_features(blocks_by_rule(article, Outlet("An Outlet"), lines)))
    assert len(features) == 2
    assert all(set(one) == set(LINE_WEIGHTS) for one in features)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "cards",
    [
        "Popular in the Community\nTown pays gardeners to remove lawns\n"
        "Gardeners who plant heather instead receive three hundred crowns.\nThief of bicycles was “just fixing them”",
        "Nachbarn\nZiege schwimmt durch die Fahrrinne\nWarum das Tier umkehrte, weiß bis heute niemand.\n"
        "Sparkasse schließt drei Filialen\nKunden müssen künftig nach Moorhagen fahren.",
    ],
)
def test_headlines_with_ledes_that_share_no_word_with_the_article_are_other_stories(cards: str, gap: str) -> None:
    assert not any(kept(kinds(cards.replace("\n", gap)), cards))


@pytest.mark.parametrize(
    "end",
    [
        "Kell Engines is a leading maker of engines for ships, headquartered in Kell and listed on the Oslo exchange.",
        "Kell Engines is the world's largest builder of cylinders. Founded in 1899, it employs 2,300 people.\n\n"
        "Northern Tugs has pulled ships in and out of Kell since 1988.\n\nContacts:\nDana Brill, +47 55 55 01 40",
        "Die Kell GmbH ist ein führender Hersteller von Motoren. Das Unternehmen beschäftigt 900 Mitarbeitende.",
    ],
)
def test_what_companies_say_of_themselves_at_the_end_is_not_reporting(end: str) -> None:
    assert not any(kept(kinds(end=end), end))


def test_a_last_paragraph_about_a_company_stays_if_somebody_speaks_or_it_has_only_facts() -> None:
    for end in (
        "Kell Engines, which has 2,300 employees, is a leading maker of engines, said its spokesman on Friday.",
        "The engine was made by Kell Engines, which employs 2,300 people and has had two fires this year.",
        "Kell Engines, founded in 1911, employs 2,300 people in nine countries and had sales of £410 million.",
        "Kell Engines was founded in 1872 and is headquartered in Marl. The company is listed on the Oslo exchange.",
    ):
        assert kept(kinds(end=end), end) == [True]


def test_what_a_form_offers_above_its_consent_is_not_reporting() -> None:
    form = (
        "Your guide to what opens, closes and sinks in the island's harbours.\nBy signing up, you agree to our terms."
    )
    assert not any(kept(kinds(form), form))


def test_the_title_of_a_chart_is_left_out() -> None:
    assert not any(
        kept(kinds("Crossings per Month Since 2019\nSource: harbour office"), "Crossings per Month Since 2019")
    )


def test_items_below_an_introducing_line_at_the_end_of_the_article_are_kept() -> None:
    items = (
        "What passengers should do:\n* Find the number of the ticket on its back\n* Send a picture of it to the office"
    )
    assert kept(kinds(end=items), items) == [True, True, True]


def test_a_recipe_keeps_its_steps_without_the_times_and_nutrition_facts_of_its_card() -> None:
    card = "Prep time: 20 minutes\nCook time: 45 minutes\nServings: 12\nCalories: 310 kcal"
    steps = (
        "1. Beat the sugar with the milk, then stir in the flour.\n2. Bake for an hour, until a knife comes out clean."
    )
    found = kinds(f"{card}\n\n{steps}")
    assert (kept(found, card), kept(found, steps)) == ([False] * 4, [True] * 2)


def test_a_subhead_stays_above_a_labelled_link() -> None:
    assert kept(kinds("Who pays\n\nRead more: Goats that swim to work"), "Who pays") == [True]


def test_the_description_of_a_picture_above_its_caption_and_a_videos_text_below_its_length_are_left_out() -> None:
    picture = "A white ferry with a red funnel stands behind a small shed.\nThe ferry in port. (Submitted by Ida Holm)"
    video = "WATCH | The last crossing:\nFerry sails for the last time\n1 day ago\nDuration 1:20\nPeople wave from it."
    assert not any(kept(kinds(picture), picture) + kept(kinds(video), video))


def test_a_paragraph_that_opens_with_a_known_surname_alone_continues_the_article_below_other_headlines() -> None:
    said = "“Nobody asked us,” said Anna Doiron, who has sailed the boat of her father, Hugh Doiron, since 1998."
    last = "Doiron has begun to scrape the railings of her second boat."
    ends = "Foghorn finds a home in a church at last\nTown paints its snowploughs by vote again"
    found = kinds(said, end=f"{ends}\n\n{last}")
    assert kept(found, last) == [True]
    other = last.replace("Doiron has begun", "Doiron Motors begins")
    assert kept(kinds(said, end=f"{ends}\n\n{other}"), other) == [False]


@pytest.mark.parametrize(
    "line",
    [
        "The audio version of this story is read by a machine.",
        "For more on the ferry, pick up the latest issue of The Islander.",
        "The Islander app is now available in the App Store!",
    ],
)
def test_what_a_site_says_of_its_audio_magazine_or_app_is_not_reporting(line: str) -> None:
    assert kept(kinds(line), line) == [False]


def test_an_invitation_to_comment_above_a_live_blog_begins_no_comments() -> None:
    page = """Marl Post

Live: Storm reaches Marl as 3,000 homes lose power

The storm reached Marl on Saturday night, and 3,000 homes have no power.

The road to the harbour is closed, and the bridge at Over Marl will be opened at noon at the earliest.

Submit a comment or question

5:48am

By Jai Orr

Where things stand

The wind has dropped, and crews have begun to clear the road to the harbour.

Nobody has been hurt, the mayor, Ruth Hale, said at dawn in the town hall.

Share

5:11am

By Tess Lind

The jetty is gone

The timber jetty, built in 1894, was washed away at about two in the morning.

"I went down with a torch, and there was nothing behind the sign," Hale said.

Share

4:26am

By Jai Orr

Roof torn off the school

About 190 people were moved out of the school when its roof began to lift.

Inspector Dan Lim said that nobody was hurt, and that 23 dogs were moved as well.
"""
    article, _ = read_article_text(page)
    lines = {article.text[line.start : line.end]: line.kind for line in classify_lines(article, Outlet("Marl Post"))}
    assert lines["The wind has dropped, and crews have begun to clear the road to the harbour."] == "body"
    assert lines["Inspector Dan Lim said that nobody was hurt, and that 23 dogs were moved as well."] == "body"
    assert lines["The jetty is gone"] == "subhead"


@pytest.mark.parametrize(
    "top",
    [
        "A ferry lies at the quay of Kell in the rain\nThe Skerry on Monday [Jan Orr/The Register]",
        "People wait with suitcases beside a gate\nFamilies waited for two days [Ada Lind/Northern News]",
        "Ada Lind speaks at Monday's meeting in Kell.\nOla Marsh | The Register",
        "A porter carries a box of nails to the quay on Friday.\nThe empty berth.\nProvided by Kell harbour office",
        "Gil Orr and her brother, Tor, in 2019.\nGil Orr/PhotoBox",
        "Lind stops the engine in four minutes (0:41)\nOla Lind stops the engine by hand. (0:41)",
    ],
)
def test_pictures_and_films_above_the_article_are_left_out(top: str) -> None:
    assert not any(kept(kinds(top=f"By Nora Lind\n\n{top}"), top))


@pytest.mark.parametrize("reporting", ["The court sits on Monday.", "A second boat leaves Kell on Friday, at noon."])
def test_what_is_planned_for_a_day_is_no_caption(reporting: str) -> None:
    assert kept(kinds(reporting), reporting) == [True]


def test_a_question_to_the_readers_goes_with_its_answers_but_one_in_the_article_stays() -> None:
    poll = "Poll\nShould the ferry be free for islanders?\nYes, it is their road\nNo, all should pay"
    assert not any(kept(kinds(poll), poll))
    asked = "Should the ferry be free for islanders?\nYes, says the mayor, and so does the priest."
    assert all(kept(kinds(asked), asked))
    answered = "Should the ferry be free for islanders?\nYes, it is their road"
    assert kept(kinds(answered), answered)[0]


def test_comments_with_their_number_in_brackets_are_no_reporting() -> None:
    posts = "(2) comments\nbargeman\nMay 3, 2024 8:20am\nI sailed on her for nine years.\nWelcome to the discussion."
    assert not any(kept(kinds(end=posts), posts))


def test_a_link_to_the_corrections_makes_what_is_below_it_no_correction() -> None:
    foot = "Contact us\nAdvertise\nCorrections\nGambling problem? Call the helpline at any hour of the day."
    assert "correction" not in kinds(end=foot).values()
    note = "Correction\nThe engine is from 1961 and not, as we wrote, from 1916."
    assert kinds(end=note)[note.split("\n")[1]] == "correction"


def test_labels_beside_pictures_and_counts_of_viewers_are_no_subheads() -> None:
    for label in ("3.2k viewing now", "2 Related", "See all videos", "Follow Nora Lind", "Create Account", "Buy Photo"):
        assert kinds(label)[label] != "subhead", label
    assert kinds("An engine from 1961")["An engine from 1961"] == "subhead"


def test_a_standfirst_of_two_sentences_needs_no_verb_that_we_know() -> None:
    title, below = "הגשר הישן נפתח מחדש אחרי שנה ארוכה", "התושבים חגגו על הגשר. ראש העיר הגיע ברגל"
    text = "\n".join(("אלונה לוי עמדה על הגשר כשעברה בו המשאית הראשונה וספרה את הגלגלים שלה בקול רם.",) * 3)
    article, _ = read_article_text("\n\n".join((title, below, "04.03.2025", text)) + "\n")
    found = {article.text[line.start : line.end]: line.kind for line in classify_lines(article, Outlet("An Outlet"))}
    assert found[below] == "standfirst"


def test_ingredients_may_have_several_words_or_no_figure() -> None:
    list_ = "3 huevos\n250 g de harina\n200 g de azúcar\n120 ml de aceite de oliva suave\nuna pizca de sal"
    assert all(kept(kinds(list_), list_))


def test_a_menu_above_the_article_says_nothing_about_its_last_paragraphs() -> None:
    line = "The council served a notice in August that the columns of the old pier must come down."
    found = kinds(f"{line}\n\nRead more\n\nGoat on a raft is brought home by a dog")
    assert found[line] == "body"


@pytest.mark.parametrize(
    "between",
    [
        # A label and a button that the page has several times, with a headline below.
        ("Čtěte k tématu", "Goat stops the last ferry of the year", SEVEN, "Čtěte k tématu"),
        ("Open story", SEVEN, "Open story"),
        # Cards: signed at the end, or with a button below.
        (
            "Harbours",
            "The pilot of Kell",
            "Anton Crell has piloted ships for forty years. Who is next? By Ida Lomer, Kell",
        ),
        (
            "Can a goat learn to swim?",
            "Trainers say yes. Two summers of lessons later, the goat disagrees.",
            "Read now",
        ),
        # Links.
        ("Read the full report on the broken engine",),
        ("Five photographs of the broken engine", "The woman who stayed on the island", "The ferry. Photo: Ada Lunt"),
        ("Ferry strike Live updates from Kell",),
        ("Lire aussi Claire Vautrin, « Au Calvar, la revanche des dockers de la rive sud », Le Méridien, mars 2019.",),
        # Galleries, licences, maps.
        ("Slideshow ( 6 images )",),
        ("Bilderstrecke (12 Bilder)",),
        ("cc ferryfan_3 https://flic.example/p/x2",),
        ("Map: The route of the two boats View Graphic\nMap: The route of the two boats",),
        ("Drone footage shows the ferry at the quay and the two boats beside it. (Ardo Video)",),
        # A feed goes up in time, from the newest down.
        ("Live", "14:44 Tunnel stuck below the town hall\n14:32 Man paints his lighthouse blue"),
    ],
)
def test_labels_cards_links_and_feeds_between_the_paragraphs_are_not_cited(between: tuple[str, ...]) -> None:
    found = kinds(*between)
    assert not any(kept(found, "\n".join(part for part in between if part != SEVEN)))


@pytest.mark.parametrize(
    "between",
    [
        ("Who pays for the boats", SEVEN, "Who owns the ferry"),
        ("A wall built in a hurry",),
        ("The ferry carries its last load of kerbs on Sunday.",),
        ("The board gathers in Kell on Wednesday.",),
        ("A life at sea", "Captain Harald Stone started as cook aboard coal freighters bound for Norway."),
        ("A wall of fog", "The ferry's engine was ten years older than its owner had said in the spring."),
        ("The poem above the door was written in 1911. Nobody has ever found out by whom.",),
        ("What happened:", "08:15 The engine stops off Kell\n08:40 A fishing boat throws a line"),
        # Entries of a live blog, each signed by its writer.
        ("9:40am", "By Ida Lomer", "The quay is empty, says the skipper", SEVEN, "9:20am", "By Ida Lomer"),
        ("The two boats sail from the old quay. (I)",),
        ("The two boats sail from the old quay. ■",),
        ("Anger on the island", "The quay on Monday. Photo: Ada Lunt", "Sign up for our morning newsletter"),
    ],
)
def test_subheads_times_and_end_marks_of_the_article_stay(between: tuple[str, ...]) -> None:
    service = ("9:", "By Ida", "The quay on Monday. Photo", "Sign up")
    ours = "\n".join(part for part in between if not part.startswith(service))
    assert all(kept(kinds(*between), ours))


@pytest.mark.parametrize(
    ("top", "end"),
    [
        ("By Nora Lind", "Nora Lind steered a tug for nine years before becoming a reporter."),
        (
            "Nora (N.J.) Lind",
            "Nora (N.J.) Lind steered a tug for nine years before becoming a reporter.\n\nMore Nora Lind.",
        ),
        ("Von Nora Lind, Kell\nNora Lind\n\nNora Lind schreibt seit 2009 für den Anzeiger. Sie lebt in Kell.", ""),
        ("By Nora Lind", "Themen in diesem Artikel:\n\n- Fähren\n- Kell"),
        ("Vous êtes ici :\n\n- Home\n- News\n- Ferry\nBy Nora Lind", ""),
    ],
)
def test_who_wrote_the_article_where_it_stands_and_its_topics_are_not_cited(top: str, end: str) -> None:
    assert not any(kept(kinds(top=top, end=end), f"{top}\n{end}"))


OTHERS = """\
Lire : Qu’est-ce qu’un décibel, et pourquoi 95 n’est pas le double de 47,5 ?
Voir : La carte des routes fermées autour de la baie.
Lesen Sie: Warum der alte Motor niemandem gehört.
Ver: Así se cambia un motor de barco.
Relisez le récit de la séance et les réponses à vos questions.
Consultez notre carte des routes fermées.
Lesen Sie hier das Protokoll der Sitzung.
Repase aquí la sesión del concejo.
La escarcha cubrió la cubierta del transbordador en la mañana del lunes -crédito Archivo Austral
Los pasajeros esperan turno en el muelle de Dunmere - crédito Yoli Mamani / APV
Passengers wait on the quay – Credit Cora Lindqvist
File photo of ferry boats at Lower Kell. (UNR)
图注：渡轮甲板的白色部分是救生筏
图片说明：港务长周一视察渡轮
图为周一停在码头的渡轮。王小明摄
写真説明：港に停泊するフェリー
▲ 停在码头的渡轮"""
TOLD = """\
Voir le bac au port pendant un mois attriste les pêcheurs.
Présentez-vous au quai vingt minutes avant le départ, recommande la commune.
Watch for lorries on the road around the bay, the police said.
The bank offered a loan - credit that the district cannot refuse, the mayor said.
Complaints must be sent to ferry@kell.example before Friday, the council said.
File photos of the engine were deleted, the police said.
图书馆星期一重新开放，议会说读者可以借阅更多图书。
图片显示，渡轮的左舷有一道三米长的裂缝。"""


def test_links_captions_and_credits_in_more_languages_are_not_cited_and_sentences_like_them_are() -> None:
    def found(lines: str) -> dict[str, bool]:
        between = [part for line in lines.split("\n") for part in (line, SEVEN)]
        return {line: kind in CITED or kind == "subhead" for line, kind in kinds(*between).items() if line in lines}

    assert {line for line, cited in found(OTHERS).items() if cited} == set()
    assert {line for line, cited in found(TOLD).items() if not cited} == set()
    pictured = "Recovered engines sit on a flatbed behind the yard on Thursday.\n\n(Cora Lind/clind@kell.example)"
    assert not any(kept(kinds(pictured), pictured))


def test_items_that_end_with_a_semicolon_go_on_to_the_one_with_the_full_stop() -> None:
    items = (
        "The boats lack four things that a ferry needs:\n\nramps wide enough for a lorry;\n"
        "a crew that is trained for heavy weather;\nlights on both sides of the deck; and\nseats for forty people."
    )
    assert all(kept(kinds(items), items))


def test_headlines_with_their_ledes_below_the_names_of_sections_are_other_stories() -> None:
    cards = (
        "Sport\n\nRowers of Kell cross the bay in a storm\n\nThe captain of the ferry lent them his old lamps.\n\n"
        "Weather\n\nEngineers expect fog over the bay\n\nThe ferry would have stayed in port anyway."
    )
    assert not any(kept(kinds(end=f"{cards}\n\n(Agencies) | As of: 09/03/2025, 4:45"), cards))
    heads = kinds("Weather", SEVEN, "Sport", TWO.replace("island", "port"))
    assert (heads["Weather"], heads["Sport"]) == ("subhead", "subhead")


def test_the_headline_may_end_with_a_shortened_word_and_is_below_a_request_for_consent() -> None:
    consent = "We and 214 partners keep data on your device so that we can show you adverts that suit you."
    for headline in ("How Kell plans to remake the old Ferry Co.", "Ferry captain wins his appeal in the U.S."):
        page = "\n\n".join((MENU, "Read by our editors", consent, headline, "By Ann Lee", ONE, TWO, THREE, FOUR, FOOT))
        article, _ = read_article_text(page)
        assert article.headline == headline


def test_the_headline_printed_again_with_other_marks_or_in_parts_is_left_out() -> None:
    again = "Ferry\n\nstays in port for a month!!!"
    found = kinds(top=f"{again}\n\n5/14/2018 11:00 AM PT")
    assert found["stays in port for a month!!!"] == "boilerplate"


def test_a_byline_with_slashes_and_a_day_is_no_reporting_and_highlights_below_it_are() -> None:
    points = "Two boats take passengers at the old price\n\nThe new engine comes from a yard in Tarsel"
    for byline in ("Ida Lomer / KNA / Updated: Nov 6, 2019, 11:05 IST", "Kell Post / 12.12.2018 / Ida Lomer"):
        found = kinds(top=f"{byline}\n\nKey Highlights\n\n{points}")
        assert not any(kept(found, byline))
        assert all(kept(found, points))
    fixture = "Born 3 March 1960 / died 4 May 2020"
    assert kinds(fixture)[fixture] != "byline"
