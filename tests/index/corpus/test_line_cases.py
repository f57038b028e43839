"""Lines that were cited although they are not reporting, or lost although they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.corpus.articles import read_story
from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED, LineKind
from index.corpus.metadata.metadata_guess import headline_from_text
from index.corpus.passages import cut
from index.corpus.types import Outlet
from tests.index.corpus.pages import article

CASES = Path(__file__).parent / "cases"
ONE = "The council met on Tuesday and heard from eleven people who live in the street and from two who do not."
TWO = "She thanked them all and went on to the next point of the agenda, which was the swimming pool by the river."
THREE = "They left at nine in the evening, when the caretaker put out the lights in the hall and locked the door."
STORY = ("Council keeps the bridge", ONE, TWO, THREE)


def kinds(
    *lines: str, name: str = "page.txt", headline: str | None = "Council keeps the bridge"
) -> list[tuple[str, LineKind]]:
    """Returns each line of a page with its kind."""
    text = "\n\n".join(lines)
    found = classify_lines(article(text, name=name, headline=headline), Outlet("An Outlet"))
    return [(text[line.start : line.end], line.kind) for line in found]


def cited(*lines: str, name: str = "page.txt", headline: str | None = "Council keeps the bridge") -> list[str]:
    return [text for text, kind in kinds(*lines, name=name, headline=headline) if kind in CITED]


@pytest.mark.parametrize(
    "comments",
    [
        (
            "MillieB\n12h\nThey should have asked the ferry people first, if you ask me.\nLike\nReply\n3",
            "Gus from Kell\n11h\nNobody asked you.\nLike\nReply",
        ),
        (
            "Marta K.\nI was on that boat in 1998 and it was rotten then.\nLike · Reply · 14 · 3h",
            "Jon\nSo was I, and I agree with Marta.\nLike · Reply · 2 · 2h",
        ),
        (
            "anna_r · 3 hours ago\nI was in the hall and it was nothing like that.\n↑ 4 ↓ · Reply · Share",
            "tomtom · 2 hours ago\nWere you? I did not see you.\n↑ 1 ↓ · Reply · Share",
        ),
        (
            "Old Salt says:\nMarch 4, 2024 at 8:12 pm\nA bridge is a bridge.",
            "Marta says:\nMarch 5, 2024 at 9:00 am\nNot this one.",
        ),
        (
            "Peter\nThe mayor has been lying about this since the flood, and all of us know it.\nReply · Report",
            "Joan\nHe has not.\nReply · Report",
        ),
        (
            "JD\nJ. Doe\n2 days ago\nWhat about the ducks? Nobody thinks of the ducks when they vote.\n12 likes\nReply",
            "AB\nAnn B.\n1 day ago\nQuack.\n3 likes\nReply",
        ),
        ("Bert K", "2 hours ago", "I worked on it for years.", "dave61", "3 hours ago", "My money again.", "Reply 4 2"),
    ],
)
def test_reader_comments_without_a_header_are_not_cited(comments: tuple[str, ...]) -> None:
    assert cited(*STORY, *comments) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "header",
    [
        "35 Comments »",
        "Alle Kommentare (12)",
        "Kommentare Schreibe einen Kommentar",
        "* Hinterlasse einen Kommentar",
        "Tous vos commentaires (11)",
        "Écrire un commentaire",
        "Deja tu comentario",
        "Scrivi un commento",
    ],
)
@pytest.mark.parametrize(
    "signature",
    [
        "Comment by Mirko — 17.07.2011 @ 13:04",
        "Swen denkt 21. Juni 2018 um 23:00 Uhr - Antworten",
        "Ida 3 May 2024, 7:02 pm",
    ],
)
def test_reader_comments_below_a_header_in_any_language_are_not_cited(header: str, signature: str) -> None:
    comments = [
        f"* {text}" for text in ("They should have asked the ferry people first.", "Nobody asked you, did they?")
    ]
    assert cited(*STORY, header, *comments * 3, f"* {signature}", *comments) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "line",
    [
        "This advertisement has not loaded yet, but your article continues below.",
        "We apologize, but this video has failed to load.",
        "Try refreshing your browser.",
        "21+ and present in Ohio. Gambling problem? Call 1-800-000.",
        "Enjoying this? Get unlimited access for 2 a week.",
        "Author of the article: Ann Lee",
    ],
)
def test_a_line_of_the_site_between_paragraphs_is_not_cited(line: str) -> None:
    assert cited(ONE, TWO, line, THREE) == [ONE, TWO, THREE]


def test_a_word_for_comments_in_reporting_is_no_header() -> None:
    assert cited(ONE, TWO, "The council has left no comment.", THREE) == [
        ONE,
        TWO,
        "The council has left no comment.",
        THREE,
    ]


def test_reader_comments_above_the_button_for_more_are_not_cited() -> None:
    comments = [
        *(
            "Bert K",
            "2 hours ago",
            "I took my kids to see it every Sunday. Why not build forty of them here?",
            "Reply",
            "3",
        ),
        *("Ann_B", "1 hour ago", "Because the town cannot afford the paint, Bert, and never could.", "Reply", "11"),
        "Load more comments",
    ]
    assert cited("\n".join([*STORY, *comments])) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "bar",
    [("Like", "Share", "Reply"), ("Share", "Tweet", "2h ago"), ("What next", TWO + " It is cold.", "Like", "Reply")],
)
def test_buttons_do_not_turn_the_reporting_above_them_into_a_comment(bar: tuple[str, ...]) -> None:
    reporting = [line for line in (*STORY[1:], *bar) if line.endswith(".")]
    assert cited(*STORY, *bar) == reporting


@pytest.mark.parametrize(
    "lines",
    [
        ("The bridge is closed on these nights:", "June 9 – Pier Street", "June 10 – Quay Road", "June 14 – Mill Lane"),
        ("Results elsewhere:", "Marlow 1 Holm 0", "Vik 3 Brandt 3", "Tolm 0 Bray 4"),
        ("Northport 2-1 Kell", "Scorers: Oda 12, 88; Marsh 40", "Attendance: 14,212"),
        ("| Party | Seats |", "| Left | 21 |", "| Right | 12 |"),
        ("Road | Open from", "Dock Road | Friday, 6pm"),
        ("Who voted for it:", "* Anna Holt, Left", "* Otto Brahm, Centre"),
        ("What to bring to the hearing:", "1. A letter with your address", "2. The red card"),
        ("Born: 3 May 1931, Kell", "Died: 9 March 2024, Northport"),
    ],
)
@pytest.mark.parametrize("place", ["first", "amid", "last"])
def test_lists_tables_and_results_are_cited(lines: tuple[str, ...], place: str) -> None:
    at = {"first": 1, "amid": 3, "last": 4}[place]
    kept = cited(*STORY[:at], "\n".join(lines), *STORY[at:])
    assert [line for line in lines if line not in kept] == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Factfile: the Orla lighthouse", "- Height: 41 metres", "- Lit since: 1871", "- Owner: the coastal agency"),
        ("Key dates", "1871: the lamp is lit", "March 1944: a mine hits the tower", "9 May 2024: the agency sells it"),
        ("FERRIES CANCELLED (Monday)", "Orla — Brand — 07:40 and 09:10", "Brand — Visk — 12:15"),
        ("Chronologie", "1er mars 2022 : ouverture du chantier", "14 juillet 2023 : premier arrêt"),
    ],
)
def test_facts_below_a_heading_are_cited_at_the_end_of_an_article(lines: tuple[str, ...]) -> None:
    kept = cited(*STORY, *lines, "Home", "About us")
    assert [line for line in lines if line not in kept] == []


def test_a_timeline_alone_is_cited() -> None:
    events = ("1871: the lamp is lit for the first time", "March 1944: a mine hits the tower", "9 May 2024: it is sold")
    assert cited("Orla lighthouse: a timeline", *events, headline=None) == list(events)


@pytest.mark.parametrize(
    "lines",
    [
        ("Home | News | Sport | Weather", "Jobs | Cars | Homes | Deaths"),
        ("Share this story:", "Facebook", "Twitter", "WhatsApp"),
        ("Tags: bridge, council, river", "Topics: Local, Roads"),
        ("Photo: Ann Lee", "Image: Getty Images"),
        ("More from the valley:", "* Cow found on roof of school", "* Ten soups for a wet week"),
        ("Contact: desk@valley.example", "Phone: 555-0144"),
        ("More stories", "Sport: Villa lose at home", "Weather: Rain until Friday", "Politics: Mayor names 2 deputies"),
        ("Also today", "Minister quits — 5 March 2024", "Villa lose — 4 March 2024"),
    ],
)
@pytest.mark.parametrize("place", ["first", "last"])
def test_lists_of_the_page_are_not_cited(lines: tuple[str, ...], place: str) -> None:
    at = {"first": 1, "last": 4}[place]
    kept = cited(*STORY[:at], "\n".join(lines), *STORY[at:])
    assert [line for line in lines if line in kept] == []


@pytest.mark.parametrize(
    "caption",
    [
        "Mayor Ann Lee, right, speaks to residents in Marlow on Monday, March 4, 2024.",
        "A woman walks past the town hall, Sunday, March 3, 2024, in Marlow.",
        "This undated photo provided by the county shows the bridge.",
        "An aerial view shows the bridge after the flood.",
        "In this photo taken on March 4, 2024, boats lie below the bridge.",
        "FILE - The bridge is seen at dusk, Oct. 3, 2023, in Marlow.",
    ],
)
def test_captions_that_are_whole_sentences_are_not_cited(caption: str) -> None:
    assert cited(*STORY[:2], caption, *STORY[2:]) == [ONE, TWO, THREE]
    assert cited(*STORY[:2], caption, "Photo: Ann Lee / Valley Press", *STORY[2:]) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee, right on time for once, spoke to residents in Marlow on Monday.",
        "The photo shows the bridge with a crack in it, and the county says that it is genuine.",
        "The bridge was closed on Monday, March 4, 2024, after an engineer found a crack in it.",
        "Norwerk, which employs 1,300 people in the valley, said that it would move to Kell.",
        "Reporting by the council of cracks is compulsory, and it has not been done for nine years.",
        "Ann Lee is a reporter who was held in the hall for an hour, and who was then let go without a word.",
    ],
)
def test_reporting_that_sounds_like_a_caption_or_a_credit_is_cited(sentence: str) -> None:
    assert sentence in cited(*STORY[:2], sentence, *STORY[2:])


@pytest.mark.parametrize(
    "tail",
    [
        ("(Reporting by Ann Lee and Bo Vik in Marlow, additional reporting by Cy Dorr; Editing by Dee Fox.)",),
        ("Reporting by Ann Lee, Bo Vik, Cy Dorr, Dee Fox and Ed Gray in Marlow and by Fay Hill in Kell.",),
        (
            "About Norwerk",
            "Norwerk is a leading maker of bearings for bridges.",
            "It employs about 1,300 people in 15 countries.",
        ),
        (
            "Quaytech is a global provider of cranes and ropes. Its vision is to lift what others leave.",
            "Quaytech is headquartered in Kell, employs around 900 people and is listed on the Oslo exchange.",
        ),
        ("If you buy something through a link in this story, the Valley Press may receive a share of the proceeds.",),
        (
            "Ann Lee is the Valley’s shopping editor and tests one kettle a week.",
            "The Valley may earn a cut of what you spend by way of these links.",
        ),
        ("You have read all of your free articles this month.", "Only 1 for the first month, then 12. Cancel anytime."),
        ("This article was produced in partnership with Quay Motors.",),
        (
            "Copyright © 2025 Radio Kell. All rights reserved.",
            "Radio Kell transcripts are created on a rush deadline by a contractor.",
        ),
        ("Transcripts have been generated by software and may contain errors.",),
    ],
)
def test_credits_company_profiles_and_deals_below_the_reporting_are_not_cited(tail: tuple[str, ...]) -> None:
    assert cited(*STORY, *tail) == [ONE, TWO, THREE]


MENU = ("* Home", "* Local news", "* Sport", "  + Football", "  + Rowing", "* About us")
OTHERS = (
    "Ferries",
    "Women steer more ferries than ever, but the old firms still give most of the first jobs to men.",
    "Marina",
    "The county is to throw out the old mooring rules.",
    "Why is the tide table wrong again?",
    "Man counts waves for a year",
    "He found that two of them were missing, and that nobody had noticed it.",
)


def test_only_the_article_of_a_whole_page_is_cited() -> None:
    more = [f"{number}. {text}" for number, text in enumerate((ONE, TWO, THREE, ONE, TWO))]
    assert cited(*MENU, *STORY, *more, *OTHERS) == [ONE, TWO, THREE, *more]
    assert cited(*MENU, *OTHERS, *STORY, *more) == [ONE, TWO, THREE, *more]


def test_an_article_continues_after_a_box() -> None:
    box = ("Read more", "* Cow found on roof of school", "* Ten soups for a wet week", "Advertisement")
    assert cited(*STORY, *box, *(f"Then {text}" for text in STORY[1:])) == [
        ONE,
        TWO,
        THREE,
        *(f"Then {text}" for text in STORY[1:]),
    ]


def test_an_unterminated_first_paragraph_is_not_the_headline_if_the_page_states_one() -> None:
    lead = "The council has this morning voted to keep the bridge that it wanted to pull down"
    assert cited(lead, ONE, TWO, name="page.html", headline="BREAKING: Vote in Marlow") == [lead, ONE, TWO]


@pytest.mark.parametrize("story", ["comments1", "furn", "keypoints", "leads", "scripts"])
def test_the_stories_with_small_faults_are_classified_correctly(story: str) -> None:
    corpus = cut(read_story(CASES / story))
    shown = "\n".join(corpus.text(sentence) for sentence in corpus.sentences)
    assert [text for text in KEPT.get(story, ()) if text not in shown] == []
    assert [text for text in LEFT_OUT.get(story, ()) if text in shown] == []
    assert {sentence.article for sentence in corpus.sentences} == set(range(len(corpus.articles)))


KEPT = {
    "leads": (
        "The king is dead.",
        "He was 91.",
        "Northport 2 Kell 2",
        "Attendance: 14,212",
        "Man of the match: Ben Oda",
        "Judge Carin Holt, chair",
        "| Left | 21 | +3 |",
        "Siv Holm (Left)",
        "Born: 3 May 1931, Kell",
    ),
    "keypoints": ("The fire broke out at 3.20am", "Dock Road | Friday, 6pm", "Road | Open from"),
    "comments1": ("The driver, a man of 54 from Kell",),
    "furn": ("Hydra shares fell 9% on Monday.", "Man held over theft of church bell."),
    "scripts": ("港の塗料倉庫", "油漆仓库", "โกดังเก็บสี"),
}
LEFT_OUT = {
    "comments1": ("at least 20 people", "asleep at the wheel", "closed this road years ago"),
    "furn": (
        "at least 20 people",
        "on his phone",
        "two caretakers",
        "14 children",
        "Very worried",
        "access information on a",
        "limit of free articles",
        "Cancel anytime",
        "in partnership with",
        "Reach her at",
    ),
}


def test_an_excerpt_of_a_table_or_list_includes_its_heading() -> None:
    corpus = cut(read_story(CASES / "keypoints"))
    shown = [corpus.text(passage) for passage in corpus.passages]
    assert any("Road | Open from" in text and "Dock Road | Friday, 6pm" in text for text in shown)


LIST = ["- Anna Holt, Left, who had opposed it until last week", *(f"- Member {n}, of the Left" for n in range(20))]


@pytest.mark.parametrize("heading", ["Those who voted for it:", "The members who voted for closing the dam:"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_each_item_of_a_long_list_stays_with_its_heading(tmp_path: Path, heading: str, gap: str) -> None:
    lists = [gap.join([heading, *LIST]), gap.join(["Those who voted against it:", "- Kit Moran", "- Lena Marsh"])]
    (tmp_path / "a.txt").write_text("\n\n".join([STORY[0], ONE, *lists, TWO, THREE]), "utf-8")
    corpus = cut(read_story(tmp_path))
    shown = [corpus.text(passage) for passage in corpus.passages]
    assert [text for text in shown if "Member 19" in text and text.startswith(heading) and "Kit Moran" not in text]
    assert [text for text in shown if "Lena Marsh" in text and text.startswith("Those who voted against it:")]


@pytest.mark.parametrize("clock", ["14:20", "2.20pm", "14:20 BST", "12 minutes ago", "11h ago", "14.20 Uhr"])
def test_the_first_entry_of_a_live_blog_has_its_heading(clock: str) -> None:
    head = ("Landslide in Tolm: live updates", "Key events", "14:20 Army sends a floating bridge", "13:05 Toll rises")
    first = (clock, "Army sends a floating bridge to the village", ONE)
    lines = [*head, *first, "13:05", "Toll rises to 21", TWO, THREE]
    assert cited(*lines) == [ONE, TWO, THREE]
    assert [kind for text, kind in kinds(*lines) if text == first[1]] == ["subhead"]


@pytest.mark.parametrize(
    "box",
    [
        ("The harbour at dawn. © Lena Orr",),
        ("The harbour at dawn (Kell Post photo by L. Orr)",),
        ("Buy the print", "Harbour at Dawn, by Lena Orr", "£35.00", "Order now"),
        ("Want more stories like it?", "Sign up for Tide Lines, our weekly letter.", "Email address", "Subscribe"),
        ("Support our work", "Give £3 a month and keep local news free.", "Donate"),
        ("[ Map: every street that will be dug up ]",),
        ("Más información", "Las obras del muelle acumulan un año de retraso"),
        ("___",),
        ("The harbour at dawn, before the boats went out. (Lena Orr/Kell Post)",),
        ("ShareSave24 Comments",),
        ("Read more Kell business news", "* Toy maker raises its prices", "* Why nobody can find an electrician"),
        (
            "Don't miss these stories from the Kell Post:",
            "* These shops win when it rains",
            "* Why nobody can find a roofer",
        ),
        ("The mayor gave an update on Friday afternoon. Lena Orr reports.",),
        ("This report by the Kell Wire was first published Jan. 13, 2023.",),
        ("What do you think? Email us and say where you live.",),
        ("To see every notice of works in your street, visit the portal here.",),
        ("The market place at noon. Stock picture",),
        ("Advertisement · Scroll to continue",),
        ("Our spring appeal ends on Friday, and a friend of the paper will match every gift until then.",),
        ("Processing…", "Whoops! There was an error. Please reload the page and try again."),
        ("Join the Kell Post's WhatsApp community for the news of your street.",),
        ("Related", "Baker retires after forty winters", "The oven went cold on Sunday.", "by Lena Orr", "May 3, 2023"),
        (
            "More stories",
            "Baker retires after forty winters",
            "The oven went cold on Sunday.",
            "Two climbers found in a snow cave",
            "A telephone led the helicopter there.",
        ),
        ("* Baker retires after forty winters at one oven", "* Two climbers found alive inside their snow cave"),
        ("* Share on Facebook", "* Copy link", "* Email this post via the app"),
        ("NGC, -4.12%",),
        ("What do you think? Have your say below.",),
        ("Divers at the weir on Monday (File)",),
        ("AdobeStock / Lena Orr",),
        ("KVTV’s Dana Pruitt is at the weir, where divers went down for a second night.",),
        ("Baker retires after forty wintersTwo climbers found in a snow caveOven goes cold on Sunday",),
        ("2:00PrevNext",),
        ("Popular reads", "Baker retires after forty winters", "3 hours ago", "Climbers found in a cave", "1 day ago"),
        ("The Post | 12.12.2018 • Updated 13.12.2018 | By Ann Lee and Bo Vik",),
        ("Lire également Un chœur cherche un ténor",),
        ("Baker retires after forty winters", "The oven went cold on Sunday.", "By Lena Orr"),
        ("Find out what's happening in Kell with free, real-time updates from the Post.", "Let's go!"),
        ("Reply (12)",),
        ("Baker retires after forty winters at one oven",),
        ("Go deeper (1 min. read)",),
        ("Baker retires after forty winters", "A cold oven, an empty quarter and customers who wander about puzzled."),
    ],
)
def test_boxes_and_credits_inside_a_text_are_neither_cited_nor_subheads(box: tuple[str, ...]) -> None:
    found = kinds(*STORY[:2], *box, *STORY[2:], headline=STORY[0])
    assert [text for text, kind in found if kind in CITED or kind == "subhead"] == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "lines",
    [
        ("A foundation in Kell will match every gift to the pool by the river.",),
        ("Join the dots, the auditor wrote, and the pool is paid for twice.",),
        ("What the council heard", "Eleven people spoke, and two of them spoke twice."),
        ("Success! they cried in the hall when the point of the agenda was passed.",),
        ("* The caretaker of the hall will get a second lamp", "* The swimming pool by the river will open at nine"),
        ("What do you think? the mayor asked, and the hall was still.",),
        ("Ann Lee reports to the board of the pool, and Bo Vik to nobody.",),
        ("To see the pool, visitors went up the hill to the old hall.",),
        ("ShareAction wants the street back", "The group met in the hall on Monday and named three streets."),
        ("What do you think? That is what they asked, and nobody had an answer.",),
        ("KVTV’s Dana Pruitt was put out of the hall by two men on Monday.",),
        ("* March 3: the council keeps the bridge", "* March 9: the bridge is shut", "* May 1: it falls"),
    ],
)
def test_reporting_that_looks_like_a_box_is_kept(lines: tuple[str, ...]) -> None:
    found = kinds(*STORY[:2], *lines, *STORY[2:], headline=STORY[0])
    shown = [text for text, kind in found if kind in CITED or kind == "subhead"]
    assert [line for line in lines if line not in shown] == []


MORE = tuple(f"On the {day} day the council of Marlow met again and kept to its vote." for day in ("2nd", "3rd", "4th"))
BELOW = (
    (
        "Tags",
        "community",
        "council",
        "You may also like",
        "Penguins return to the point",
        "The fence kept the foxes out.",
    ),
    ("Topics: Marlow, bridges", "Your say", "Should shops close on feast days?", "* Yes", "* Not sure", "Vote"),
    (
        "(Reporting by Ann Lee and Bo Vik; Editing by Dee Fox)",
        "Read next",
        "The ferry that never sailed",
        "It lies at the pier with weeds at its waterline, and who signed for it is a riddle.",
        "About us",
        "The Post is the largest paper of the coast, and it is read by thousands on every day of the year.",
        "It is printed in three towns.",
    ),
)


@pytest.mark.parametrize("below", BELOW)
def test_prose_below_an_article_is_not_cited(below: tuple[str, ...]) -> None:
    assert cited(*MENU, *STORY, *MORE, *below) == [ONE, TWO, THREE, *MORE]


@pytest.mark.parametrize("below", BELOW)
def test_an_article_continues_after_an_apparent_end(below: tuple[str, ...]) -> None:
    rest = ("The council of Marlow will meet in June.", "“We shall see,” said the mayor of Marlow.")
    assert cited(*MENU, *STORY, *MORE, below[0], *rest)[-2:] == list(rest)


@pytest.mark.parametrize(
    "above",
    [
        ("BREAKING Flights halted as fog rolls in", "Menu"),
        ("Winter storm warning: which schools are shut",),
        ("Skip to main content", "NewsSportWeatherTravel"),
        ("Log inSubscribe", "Trending", "Ferry cancelled until the weekend, operator tells passengers", "Local"),
    ],
)
def test_a_banner_above_the_headline_is_not_the_headline(above: tuple[str, ...]) -> None:
    text = "\n\n".join((*above, *STORY[:1], "By Ann Lee", "March 4, 2024", *STORY[1:], "The bridge is old."))
    assert headline_from_text(text) == STORY[0]


def test_a_pull_quote_is_cited_only_once() -> None:
    quoted = "“You could set your watch by the noise of it,” he said. Nobody laughed in the hall that evening."
    found = kinds(*STORY[:2], quoted, "Nobody laughed in the hall that evening.", *STORY[2:], headline=STORY[0])
    assert [kind for _, kind in found] == ["headline", "body", "body", "boilerplate", "body", "body"]


def test_house_rules_begin_what_readers_write() -> None:
    rules = ("The rules of replying:", "Be respectful. No threats will be tolerated here.", "Stay on the topic of it.")
    assert cited(*STORY, *rules) == [ONE, TWO, THREE]


def test_a_subhead_below_a_list_of_other_stories_belongs_to_the_article() -> None:
    lines = ("Related", "Baker retires after forty winters", "What the inspectors saw", TWO, THREE)
    assert [kind for _, kind in kinds(*STORY[:2], *lines, headline=STORY[0])[2:]] == [
        "teaser", "teaser", "subhead", "body", "body"
    ]  # fmt: skip


@pytest.mark.parametrize("bullet", ["", "* "])
def test_the_headline_below_long_menus_is_found(bullet: str) -> None:
    sections = [f"{bullet}{name}" for name in ("News", "Sport", "Weather", "Arts", "Travel", "Money") * 12]
    others = ["Baker retires after forty winters at one oven", "Two climbers found alive inside their snow cave"]
    above = [*sections[:40], *others, *sections[40:], "Local", "December 13, 2023"]
    text = "\n\n".join((*above, *STORY[:1], "Share", "Ann Lee", *STORY[1:], "The bridge is old.", "Most read", *others))
    assert headline_from_text(text) == STORY[0]


def test_the_headline_is_above_paragraphs_separated_by_a_gallery() -> None:
    gallery = ["See the pictures", *("The bridge by night Ann Lee", "Copy link", "E-mail", "Share", "Loading") * 3]
    text = "\n\n".join(("News", *STORY[:1], "Share", ONE, TWO, *gallery, THREE, *MORE))
    assert headline_from_text(text) == STORY[0]


@pytest.mark.parametrize("heading", ["HIGHLIGHTS", "Summary\nCouncils"])
def test_key_points_copied_without_bullets_are_cited(heading: str) -> None:
    points = ("Eleven people spoke in the hall on Tuesday", "Two of them do not live in the street")
    found = cited(*MENU, *STORY[:1], "12 March 2024", heading, "\n".join(points), *STORY[1:])
    assert [point for point in points if point not in found] == []


def test_the_byline_of_a_card_inside_the_text_yields_no_headline() -> None:
    card = ("Baker retires after forty winters", "The oven went cold on Sunday.", "By Lena Orr")
    text = "\n\n".join(("Home", "Essays", *STORY[:1], "Ann Lee", *STORY[1:3], *card, *STORY[3:], "The bridge is old."))
    assert headline_from_text(text) == STORY[0]


def test_list_items_copied_without_bullets_are_cited() -> None:
    items = "radios for the wardens\ntraining days with the fire service\nmaps of the lanes that flood first"
    found = cited(*STORY[:2], "The money can be spent on:", items, *STORY[2:])
    assert found == [ONE, "The money can be spent on:", *items.split("\n"), TWO, THREE]


def test_rows_of_a_table_without_borders_are_cited() -> None:
    rows = ("Monday Town hall, 10am to noon", "Wednesday Library, 2pm to 4pm", "Saturday Market square, 9am to 1pm")
    assert cited(*STORY[:2], "Where to ask", *rows, *STORY[2:]) == [ONE, *rows, TWO, THREE]


REFERENCES = (
    "Pell, I. et al. (2023) Gates and gravel. River Letters 14, 201-219.",
    "I. Pell, T. Rusk: “Gates and gravel in small rivers”, River Letters, 2023.",
    "Gates and gravel in small rivers. River Letters 14, 201–219 (2023)",
    "https://doi.org/10.1000/rl.14.201",
    "Palmer, Ann. “Shark on the Street Photo, Again.” The Lamp, 29 Aug. 2017.",
    "Harbour Office. “Storm Warnings.” Harbour Office, 3 May 2024. Accessed 9 May 2024.",
    'Rusk, Tom. "Who Owns the Weir?" Dale Courier, 12 March 2019, dale.example/weir.',
    "Minutes of the Planning Committee. Retrieved May 3, 2024.",
)


@pytest.mark.parametrize("reference", REFERENCES)
def test_references_to_papers_are_not_cited(reference: str) -> None:
    assert reference not in cited(*STORY, "Reference", reference)


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm won 21-19, 21-15 on Sunday (2023 was her best year).",
        "E. Crane opened the bridge in 1911 and closed it in 1931.",
        "Pell et al. were wrong in 2019, the council said.",
        "The files were accessed on 3 May 2024.",
        "“It is over.” Holm left on Monday, 3 May 2024.",
        "“We are tired,” Ida Holm of the Dale Courier said on 3 May 2024.",
    ],
)
def test_reporting_that_looks_like_a_reference_is_cited(sentence: str) -> None:
    assert sentence in cited(*STORY, sentence, THREE)


@pytest.mark.parametrize(
    "line",
    [
        'The ferry firm posted on X: "We stand by our captain. We always will. #AllAboard"',
        'Her brother, Cal, commented: "Love you both always x"',
        "“We are open” is what the sign on the door of the ferry office says",
    ],
)
def test_an_attributed_quotation_is_reporting_however_it_ends(line: str) -> None:
    assert (line in cited(STORY[0], ONE, "View this post on Instagram", line, TWO, THREE)) == (":" in line)


_TALKS = (
    "The club said that the board had met on Tuesday evening, after three weeks of talks with the council.",
    "“We looked at every way and none of them was good enough,” said Marta Kilbride, the chief executive.",
    "Supporters stood outside the ground on Wednesday morning, and police closed two roads for about an hour.",
    "The council will publish its own report next month, and councillors will vote on it before Christmas.",
)


@pytest.mark.parametrize("above", ["", "Outlet: The Post\nPublished: 3 March 2025\n\n", "Outlet: A\nAuthor: B\n"])
@pytest.mark.parametrize(
    "headline",
    [
        "Harbour board rejects £9m offer for ferry yard",
        "Council approves £12m library plan",
        "Airline lands $1.5 billion loan",
        "Agency Loses a Dancer, and $90 Million in a Day",
        "Pub owner faces €500 fine over music",
        "Kilbride signs two-year deal with Northgate",
        "Mayor opens new bridge over the Tarn",
        "Prince visits flood-hit villages",
        "Breaking the ice: who pays for the harbour",
        "Alert level raised along the Tarn",
        "« Personne n'a demandé » : le club se défend",
    ],
)
def test_a_first_line_without_a_full_stop_is_the_headline_also_below_front_matter(above: str, headline: str) -> None:
    text = "\n\n".join((headline, *_TALKS))
    assert headline_from_text(text) == headline
    assert (headline, "headline") in kinds(above + text, headline=None)


@pytest.mark.parametrize(
    "line",
    [
        "Winter coat now $49",
        "Was £40 now £20 at the shop",
        "Tickets £20 From the Box Office",
        "Kettle with a lid £29.99",
        "La maire a dit non lundi. « C'est une question de place. »",
    ],
)
def test_a_price_or_a_sentence_is_not_a_headline(line: str) -> None:
    assert headline_from_text("\n\n".join((line, "Council keeps the old bridge", *_TALKS))) != line


@pytest.mark.parametrize(
    ("line", "cited_too"),
    [
        ("A single ride costs three euros from January, and a monthly pass costs 61 euros.", True),
        ("Drivers lost two days of leave, and the walks between the depots were not paid.", True),
        ("A long look at the accounts showed no sign of fraud, the auditors found.", True),
        ("They want riders to pay for each ride on the tram in the city, and the union agrees.", True),
        ("A passenger rides the new tram across the old bridge in the city.", False),
        ("Supporters hold banners in front of the ground.", False),
        ("The chief executive leaves the hall after the talks.", False),
    ],
)
def test_a_line_above_a_credit_is_a_caption_only_if_a_verb_says_what_the_picture_shows(
    line: str, cited_too: bool
) -> None:
    page = ("Club refuses a new stand", *_TALKS[:2], line, "Photo: Ana Ruiz", *_TALKS[2:])
    assert (line in cited(*page, headline=page[0])) is cited_too


@pytest.mark.parametrize("byline", [(), ("By Jon Abery",)])
@pytest.mark.parametrize("below", [(), ("© 2025 The Post",)])
@pytest.mark.parametrize(
    "line",
    [
        "Kilbride joined Northgate from Harrow Town in 2019 for £1.2 million.",
        "Marta Kilbride joined the board as finance director in 2016.",
        "Kilbride has worked for the club since she left university.",
        "Kilbride was a reporter for the Aldby Gazette before she went into sport.",
    ],
)
def test_what_somebody_in_the_news_did_before_is_reporting(
    line: str, byline: tuple[str, ...], below: tuple[str, ...]
) -> None:
    page = ("Club refuses a new stand", *byline, *_TALKS, line, *below)
    assert line in cited(*page, headline=page[0])


@pytest.mark.parametrize(
    "line",
    [
        "Jon Abery is a sports reporter at The Daily Post.",
        "Abery joined The Daily Post from the Aldby Gazette in 2019.",
        "Abery covers football and cricket for the Post.",
        "Jon Abery has written about football since 2009.",
    ],
)
def test_what_the_author_did_before_is_not(line: str) -> None:
    page = ("Club refuses a new stand", "By Jon Abery", *_TALKS, line)
    assert line not in cited(*page, headline=page[0])


@pytest.mark.parametrize("lead", [(), ("The two sides are meeting today, and both hope for an end to the talks.",)])
@pytest.mark.parametrize(
    "entry",
    [
        "22:10 Hotel opens its doors",
        "18.32 Council calls off vote",
        "7:45am Trains run again",
        "09:00 What we know so far",
        "14:05 GMT Police close two roads near the ground",
        "22:10 BST Bridge opens to traffic",
    ],
)
def test_the_head_of_the_first_entry_of_a_live_page_is_a_subhead(entry: str, lead: tuple[str, ...]) -> None:
    page = ("Talks about the ground go on", *lead, entry, *_TALKS[:2], "23:50 Talks end for today", *_TALKS[2:])
    found = dict(kinds(*page, headline=page[0]))
    assert (found[entry], found["23:50 Talks end for today"]) == ("subhead", "subhead")


def test_the_entries_of_a_copied_live_page_are_reporting_also_below_the_hour_s_greeting() -> None:
    share = "Share\nFacebook\nX"
    page = (
        *(
            "Home",
            "News",
            "Live",
            "Sport",
            "Jobs",
            "Club refuses a new stand",
            "Updated 5 Nov 2025 at 3.41pm",
            "Summary",
        ),
        "\n".join(("The board refused the £9m stand on Tuesday", "Supporters stopped traffic for an hour")),
        *(
            "3.41pm",
            "Board has the last word",
            *_TALKS[:2],
            share,
            "2.58pm",
            "Supporters stand on the bridge",
            _TALKS[2],
        ),
        *(share, "1.05pm", "Good afternoon and welcome to our coverage. Send me your questions.", "12.20pm"),
        *(
            "What to expect",
            "The council will vote at 12.45pm. Nobody knows what comes of it.",
            "Show more posts",
            "10 comments",
        ),
    )
    found = dict(kinds(*page, headline=page[5]))
    assert [found[line] for line in (*_TALKS[:3], page[-3])] == ["body"] * 4
    assert found["Supporters stand on the bridge"] == "subhead"


@pytest.mark.parametrize("place", [1, 3])
@pytest.mark.parametrize("mark", ["- ", "• ", ""])
@pytest.mark.parametrize("heading", ["Key points", "Key facts", "The main points", "At a glance", "Key developments"])
def test_the_points_below_their_heading_are_reporting_without_doubt(heading: str, mark: str, place: int) -> None:
    points = [
        mark + "The board refused the £9m stand on Tuesday",
        mark + "Supporters stopped traffic for an hour on Wednesday",
        mark + "The council will vote on its report before Christmas",
    ]
    page = ["Club refuses a new stand", *_TALKS]
    page.insert(place, "\n".join((heading, *points)))
    text = "\n\n".join(page)
    lines = classify_lines(article(text, headline=page[0]), Outlet("An Outlet"))
    found = {text[line.start : line.end]: (line.kind, line.doubtful) for line in lines}
    assert found[heading][0] == "subhead"
    assert {found[point] for point in points} == {("body", False)}
