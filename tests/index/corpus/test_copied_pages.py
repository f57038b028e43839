"""Whole pages copied as text: which of their lines are reporting."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bench.extraction import figures, score_page
from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.boilerplate.patterns import STRONG
from index.corpus.types import Outlet
from tests.index.corpus.test_page_cases import ONE, THREE, TWO, body, read_article_text
from tests.pages.templates import pages

SAVED = """\
Skip to content

The Register

Local

Sport

Council votes to close the ferry terminal

By Nora Lind

People wait at the quay before the first boat.

Lena Orr/CNL

{one}

{two}

* Why the ferries will not be back before summer
* 'I walk two miles to buy bread'

{three}

{more}

{end}
"""


def saved(end: str) -> dict[str, str]:
    """Returns the kinds of the lines of a whole page saved as text."""
    text = SAVED.format(one=ONE, two=TWO, three=THREE, more=ONE.replace("ferry", "tram"), end=end)
    found, _ = read_article_text(text)
    return {found.text[line.start : line.end]: line.kind for line in classify_lines(found, Outlet("An Outlet"))}


def test_the_headline_of_a_page_with_menus_is_above_its_byline() -> None:
    kinds = saved(TWO.replace("island", "port"))
    assert kinds["Council votes to close the ferry terminal"] == "headline"
    assert kinds["By Nora Lind"] == "byline"


def test_a_line_above_a_credit_is_a_caption_and_items_that_ask_are_teasers() -> None:
    kinds = saved(TWO.replace("island", "port"))
    assert kinds["People wait at the quay before the first boat."] == "caption"
    assert kinds["Lena Orr/CNL"] == "caption"
    assert kinds["* Why the ferries will not be back before summer"] == "teaser"


def test_a_caption_with_its_credit_on_the_line_is_left_out() -> None:
    caption = "The quay on Tuesday morning Credit: R. Tollard/Newsline"
    assert saved(f"{caption}\n\n{TWO.replace('island', 'port')}")[caption] == "caption"


def test_an_appeal_to_readers_at_the_end_is_not_reporting() -> None:
    asked = "I hope you appreciated this article. We would be glad if you supported our journalism."
    told = "We have no owner and no shareholders to consider."
    kinds = saved(f"{asked}\n\n{told}")
    assert kinds[asked] == "promo"
    assert kinds[told] == "promo"
    fund = "You can give to the fund for the crew at the harbour office until Friday."
    assert saved(fund)[fund] == "body"


@pytest.mark.parametrize(
    ("group", "least_precision", "least_recall"), [("copies/seen", 0.978, 0.98), ("copies/unseen", 0.947, 0.952)]
)
def test_whole_pages_copied_as_text_keep_their_reporting_and_little_else(
    group: str, least_precision: float, least_recall: float
) -> None:
    scores = [score_page(page, "text") for page in pages() if page.group == group]
    assert len(scores) >= 36
    _, precision, recall, _ = figures(scores)
    assert precision >= least_precision
    assert recall >= least_recall


@pytest.mark.parametrize(
    "pitch",
    [
        "Our editors pick the day's best stories and send them to you at noon, so join our newsletter and save time.",
        "We also send our members offers from partners by e-mail, which you can stop in your account settings.",
        "At this place we show you content of another site, and with your consent personal data may be sent there.",
        "Join more than 40,000 readers who start the day with us.",
        "The Courier is published daily except on Sundays and public holidays.",
        "Continued on page 7",
    ],
)
def test_a_line_that_speaks_of_the_site_is_not_reporting(pitch: str) -> None:
    kinds = saved(f"{TWO.replace('island', 'port')}\n\n{pitch}\n\n{THREE.replace('Ida', 'Una')}")
    assert kinds[pitch] in ("promo", "boilerplate")


@pytest.mark.parametrize(
    "sentence",
    [
        "The council will write to all subscribers of the ferry's newsletter, which it stopped sending in May.",
        "“We will refund your tickets if you sign up on our website,” the company wrote to travellers.",
        "Subscribers lost their cards, and the ferry company's app has not worked since Monday.",
        "An election commission counted the ballots of the islanders by hand until midnight.",
    ],
)
def test_reporting_about_sites_and_newsletters_stays_reporting(sentence: str) -> None:
    assert saved(f"{sentence}\n\n{THREE.replace('Ida', 'Una')}")[sentence] == "body"


def test_a_sponsors_message_ends_where_its_lines_no_longer_speak_of_it() -> None:
    message = "A MESSAGE FROM NORVANE BANK\n\nA loan from people next door\n\nAt Norvane Bank, you are not a number."
    kinds = saved(f"{message}\n\n{THREE.replace('Ida', 'Una')}\n\n{TWO.replace('island', 'port')}")
    assert kinds["A loan from people next door"] == "promo"
    assert kinds["At Norvane Bank, you are not a number."] == "promo"
    assert kinds[THREE.replace("Ida", "Una")] == "body"


def test_links_of_a_text_browser_are_read_without_their_numbers() -> None:
    kinds = saved(f"{TWO.replace('island', 'port')}\n\n[14]Read more\n\n[15]Sign up for our newsletter")
    assert kinds["[14]Read more"] == "teaser"
    assert kinds["[15]Sign up for our newsletter"] == "promo"


def test_a_short_list_of_other_stories_does_not_end_an_article_that_goes_on() -> None:
    links = "Más información\n\nEl barco que nadie quiso comprar\n\nUn puerto sin grúas busca alcalde"
    last = "El capitán volvió a casa en autobús con el perro que había subido a bordo en la isla de al lado."
    kinds = saved(f"{links}\n\n{THREE.replace('Ida', 'Una')}\n\n{last}\n\nTemas\n\nPuertos\n\nBarcos")
    assert kinds["El barco que nadie quiso comprar"] == "teaser"
    assert kinds[last] == "body"
    dated = f"{THREE.replace('Ida', 'Una')} It sailed last in May 2021."
    kinds = saved(f"{links}\n\n{dated}\n\n{last}\n\nTemas\n\nPuertos\n\nBarcos")
    assert kinds[last] == "body"


@pytest.mark.parametrize(
    "picture",
    [
        "A woman in a red coat reading a timetable at the quay.\n",
        "The first boat of the morning comes in.\nR. TOLLARD / NEWSLINE\n",
        "Image:\nThe first boat of the morning, with forty people aboard\n",
    ],
)
def test_a_picture_that_is_described_or_credited_on_the_next_line_is_left_out(picture: str) -> None:
    text = f"Ferry stays in port for a month\n\nBy Nora Lind\n\n{picture}\n{ONE}\n\n{TWO}\n\n{THREE}\n"
    article, _ = read_article_text(text)
    lines = classify_lines(article, Outlet("An Outlet"))
    shown = [article.text[line.start : line.end] for line in lines if line.kind in CITED]
    assert shown == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "first",
    [
        "A contractor paid for a holiday of the mayor in Lisbon, receipts show.",
        "A judge threw out the case on behalf of the tenants.",
        "Two men broke into the depot at night with bolt cutters.",
        "Women on the island bore the brunt of the strike.",
        "A bank lent money to the club on easy terms.",
        "A bakery in Quay Street sold bread at cost.",
        "Firefighters fought on at the mill.",
        "Children of the village swam in the harbour.",
        "Police in Kell think otherwise.",
    ],
)
def test_an_opening_sentence_with_a_verb_is_not_a_description_of_a_picture(first: str) -> None:
    text = f"Ferry stays in port for a month\n\nBy Nora Lind\n\n{first}\n\n{ONE}\n\n{TWO}\n\n{THREE}\n"
    article, _ = read_article_text(text)
    assert [line.kind for line in classify_lines(article, Outlet("An Outlet"))][2:] == ["body"] * 4


def test_the_headline_of_a_live_page_is_above_its_key_points() -> None:
    points = "Key points\n\nNo ferry sails before June\n\nTwo fishing boats carry commuters\n"
    text = f"LIVE\n\nFerry live: engine has to be replaced\n\n{points}\n\n09:14\n\n{ONE}\n\n{TWO}\n\n{THREE}\n"
    article, _ = read_article_text(text)
    assert article.headline == "Ferry live: engine has to be replaced"


def test_what_stands_above_a_dateline_belongs_to_another_story() -> None:
    card = "Man hunts for treasure on the pier\n\nA retired teacher says that he has solved the last clue of a puzzle."
    first = f"SKERRY, Maine (CNL) — {ONE}"
    more = "\n\n".join(
        (TWO, THREE, TWO.replace("island", "port"), THREE.replace("Ida", "Una"), ONE.replace("ferry", "tram"))
    )
    menu = "\n\n".join(f"* {name}" for name in ("News", "Weather", "Sports", "Obituaries", "Contests", "Watch"))
    text = f"{menu}\n\nFerry stays in port for a month\n\nBy Nora Lind\n\nSkerry\n\n{card}\n\n{first}\n\n{more}\n"
    article, _ = read_article_text(text)
    kinds = {article.text[line.start : line.end]: line.kind for line in classify_lines(article, Outlet("An Outlet"))}
    assert kinds[card.split("\n\n")[1]] == "teaser"
    assert kinds[first] == "body"


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        ("The Observer is now in the app store, where you can search for it to download it.", "promo"),
        ("If you or someone you know needs help, text this number to reach a counsellor.", "promo"),
        ("Tom Ash covers the harbour for the Observer. Reach him at tash@observer.example.", "author_bio"),
    ],
)
def test_a_later_part_of_a_line_may_show_what_it_is(ending: str, kind: str) -> None:
    assert saved(f"{TWO.replace('island', 'port')}\n\n{ending}")[ending] == kind


def _alternatives(pattern: str) -> list[str]:
    """Splits a pattern at the bars that are in no group and no set."""
    pieces, depth = [""], 0
    for token in re.findall(r"\\.|\[(?:\\.|[^\]])*\]|.", pattern, re.S):
        depth += (token == "(") - (token == ")")
        pieces = [*pieces, ""] if token == "|" and not depth else [*pieces[:-1], pieces[-1] + token]
    return pieces


def test_each_pattern_that_is_tried_only_at_the_beginning_of_a_line_says_so_in_every_alternative() -> None:
    joined = [kind.beginning.pattern for _, kind in STRONG if kind.beginning]
    patterns = [one.removeprefix("(?:").removesuffix(")") for part in joined for one in _alternatives(part)]
    assert [one for pattern in patterns for one in _alternatives(pattern) if not one.startswith("^")] == []


def kinds_of(text: str) -> dict[str, str]:
    """Returns the kinds of the lines of a page saved as text."""
    found = replace(read_article_text(text)[0], headline="Ferry stays in port")
    return {found.text[line.start : line.end]: line.kind for line in classify_lines(found, Outlet("An Outlet"))}


@pytest.mark.parametrize(
    "advice",
    [
        "Download the harbour's app before the weekend, the ferry company advises, because its paper tickets end.",
        "Sign up for the island's alerts by text message, the harbour master urged all commuters on Monday.",
        "Téléchargez l'application du port avant samedi, conseille la compagnie, qui ne vend plus de billets à bord.",
        "Scarica l'app del porto prima di sabato, consiglia la compagnia, che non vende più biglietti a bordo.",
        "Zainstaluj aplikację portu przed sobotą, radzi przewoźnik, który nie sprzedaje już biletów na pokładzie.",
    ],
)
def test_an_advice_that_somebody_gives_is_reporting(advice: str) -> None:
    assert saved(f"{advice}\n\n{THREE.replace('Ida', 'Una')}")[advice] == "body"
    offer = "Scarica l'app del Corriere e attiva le notifiche."
    assert saved(f"{offer}\n\n{THREE.replace('Ida', 'Una')}")[offer] == "promo"


def test_the_opening_of_a_live_page_is_kept_if_it_reports() -> None:
    told = "Welcome to our live coverage of the ferry, which has been in port with a broken engine since 6 May."
    empty = "Welcome to our live coverage. Stay with us throughout the evening as we bring you all the latest news."
    assert saved(f"{told}\n\n{THREE.replace('Ida', 'Una')}")[told] == "body"
    assert saved(f"{empty}\n\n{THREE.replace('Ida', 'Una')}")[empty] == "promo"
    ended = "19h40 : Merci d'avoir suivi ce direct avec nous. Bonne soirée à tous nos lecteurs !"
    assert saved(f"{ended}\n\n{THREE.replace('Ida', 'Una')}")[ended] == "promo"


def test_days_in_more_languages_are_no_reporting() -> None:
    days = ("5 marca 2025 r., 9:12", "Martes, 19 de noviembre 2024, 07:48 | Actualizado 12:15h.")
    for day in days:
        kinds = kinds_of(f"Ferry stays in port\n\nAnna Lind\n{day}\n\n{ONE}\n\n{TWO}\n\n{THREE}\n")
        assert {kinds[day], kinds["Anna Lind"]} <= {"byline", "boilerplate"}
    born = kinds_of(f"Ferry stays in port\n\n{ONE}\n\n{TWO}\n\nBorn: 3 May 1931, Kell\nDied: 2 May 2018\n\n{THREE}")
    assert born["Born: 3 May 1931, Kell"] == "body"


def test_only_the_forwarded_part_of_a_mail_is_reporting() -> None:
    note = "I thought that this one would interest all of you, so I am sending it along."
    head = f"{note}\n\n---------- Forwarded message ---------\nFrom: The Register <a@b.example>\nSubject: Ferry\n\n"
    kinds = kinds_of(f"{head}Ferry stays in port\n\n{ONE}\n\n{TWO}\n\n{THREE}\n")
    assert kinds[note] == kinds["Subject: Ferry"] == "boilerplate"
    assert kinds[ONE] == kinds[THREE] == "body"


def test_points_that_stand_together_sum_the_article_up() -> None:
    points = ["The ferry, built in 1961, will not sail before July, a hearing was told"]
    points += ["Two fishing boats carry the commuters of the island", "The council found the engine's maker in Norway"]
    kinds = kinds_of("Ferry stays in port\n\n" + "\n".join(points) + f"\n\n{ONE}\n\n{TWO}\n\n{THREE}\n")
    assert {kinds[point] for point in points} <= {"body", "standfirst"}
    known = kinds_of(f"Ferry stays in port\n\n{ONE}\n\nWhat we know\n\n" + "\n".join(points) + f"\n\n{TWO}\n\n{THREE}")
    assert {known[point] for point in points} == {"body"}


def test_a_description_of_a_picture_that_is_printed_twice_is_a_caption() -> None:
    scene = "Los bomberos trabajan en el muelle del puerto de Almadraba."
    page = f"Ferry stays in port\n\n{ONE}\n\n{{}}{TWO}\n\n{THREE}\n"
    kinds = kinds_of(page.format(f"{scene}\n{scene} J. Rueda\n\n"))
    assert kinds[scene] == kinds[f"{scene} J. Rueda"] == "caption"
    assert kinds_of(page.format(f"{scene}\n\n"))[scene] == "body"


def test_a_paragraph_continues_the_article_below_an_offer_or_a_list_of_other_stories() -> None:
    end = "Until the end of the winter the last crossing of the day will be at seven in the evening."
    offer = "Subscribe to our newsletter\nEnter your e-mail address\nSign up\n\n"
    others = "Most read\nThe last lighthouse keeper packs his bags\nA whale that would not leave\n\n"
    told = "\n\n".join([ONE, TWO, THREE, ONE.replace("ferry", "tram"), TWO.replace("island", "port")])
    for between in (offer, others):
        kinds = kinds_of(
            f"Home\nNews\nSport\nTown\n\nFerry stays in port\n\n{told}\n\n{between}{end}\n\nAbout us\nTerms\nJobs\n"
        )
        assert kinds[end] == "body"


_POST = "There was rye in it, and a kind of regret."


@pytest.mark.parametrize(
    ("embed", "kind"),
    [
        (f"<a>Post by @fennpaige</a><p>{_POST}</p><a>View on Threads</a>", "embedded_tweet"),
        (f"<section><a>@fenn.paige</a><p>{_POST}</p><a>♬ original sound - Fenn</a></section>", "embedded_tweet"),
        (f"<p>Post by @fenn@rye.example</p><p>{_POST}</p><p>View on Mastodon</p>", "embedded_tweet"),
        (f"<p>{_POST}</p>", "body"),
        (f"<p>The account @fennpaige wrote to us.</p><p>{_POST}</p>", "body"),
    ],
)
def test_what_an_account_without_a_name_posts_is_a_post(embed: str, kind: str) -> None:
    article, _ = read_article_text(body(f"<blockquote class='embed'>{embed}</blockquote>"))
    lines = classify_lines(article, Outlet(article.outlet))
    assert [line.kind for line in lines if article.text[line.start : line.end] == _POST] == [kind]
