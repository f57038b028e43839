"""Where outlets contradict each other, and where it only looks like it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.corpus.articles import read_story
from index.corpus.passages import cut
from index.facts.agreement import bears_out
from index.facts.statement import read_statement
from tests.index.compare.made import analysed, story

PAIRS = [
    (
        "number",
        "A crowd of 31,200 watched the regatta at Vik.",
        "The regatta at Vik was watched by 28,400 people.",
        {"31,200", "28,400"},
    ),
    (
        "denial",
        "No arrests have been made over the fire at the mint.",
        "Police have arrested two men over the fire at the mint.",
        {"No", "arrested"},
    ),
    (
        "day",
        "The fishing law will take effect on 1 April.",
        "The fishing law will take effect on 1 May.",
        {"1 April", "1 May"},
    ),
    # how many had died, written in two ways
    (
        "number",
        "The number of people who had died in the flood stood at 27 by Friday evening.",
        "By Friday evening, 22 had died in the flood, the ministry said.",
        {"27", "22"},
    ),
    # short sentences that differ in one word
    ("denial", "School kitchens are included.", "School kitchens are not included.", {"included", "not"}),
    ("denial", "All of the lambs survived.", "All but three of the lambs survived.", {"All", "All but"}),
    (
        "day",
        "Ada Kern owns the mill. She was arrested in Dorn on Monday with the keys of the mill.",
        "Ada Kern was arrested on Tuesday with the keys of the mill.",
        {"Monday", "Tuesday"},
    ),
    (
        "number",
        "Twelve lorries were burned at the depot in Orvo, the mayor said on Tuesday.",
        "The depot in Orvo caught fire on Monday. Fourteen lorries were burned at the depot in Orvo.",
        {"Twelve", "Fourteen"},
    ),
    (
        "denial",
        "Nobody was hurt in the fire at the mill.",
        "Three people were hurt in the fire at the mill.",
        {"Nobody", "hurt"},
    ),
    (
        "denial",
        "Ada Kern said she left the message for him.",
        "Ada Kern said she did not leave the message for him.",
        {"left", "did not leave"},
    ),
    (
        "thing",
        "The singer Rosa Lind spoke on stage. Rosa Lind then promoted her new album to the crowd.",
        "Rosa Lind ended the night by singing her new single twice.",
        {"new album", "new single"},
    ),
    (
        "thing",
        "Mayor Ada Kern thanked the crew. Kern’s brother Otto steered the boat.",
        "Ada Kern’s cousin Otto was at the wheel, witnesses said.",
        {"brother", "cousin"},
    ),
    (
        "day",
        "Ada Kern opened the new ferry terminal on Tuesday in front of a large crowd.",
        "On Monday, Ada Kern opened the ferry terminal before a crowd of children.",
        {"Tuesday", "Monday"},
    ),
    (
        "number",
        "The ferry hit the pier and 14 passengers were hurt, the harbour office said.",
        "When the ferry hit the pier 19 passengers were hurt, said the harbour office.",
        {"14", "19"},
    ),
    (
        "number",
        "The captain, Hugo Brand, 61, was on the bridge.",
        "Hugo Brand, 58, has sailed since he was a boy.",
        {"61", "58"},
    ),
    (
        "number",
        "Hugo Brand sailed home alone. He is 61 and from Kell.",
        "Hugo Brand, who is 58, has sailed since he was a boy.",
        {"61", "58"},
    ),
    (
        "number",
        "The victim, Hugo Brand, was 61.",
        "Hugo Brand, a retired skipper who is 58, had sailed since he was a boy.",
        {"61", "58"},
    ),
    (
        "number",
        "The council voted for the ferry by 14 votes to 12 last night.",
        "By 14 votes to 11 the council chose the ferry.",
        {"14 votes to 12", "14 votes to 11"},
    ),
    (
        "number",
        "The captain resigned after a vote of five members to two.",
        "The board of six directors to two voted the captain out; the captain had resigned before the vote.",
        {"five members to two", "six directors to two"},
    ),
    (
        "number",
        "By Sunday night 23 passengers and nine stewards had been ill.",
        "In all, 22 passengers and nine stewards caught the bug.",
        {"23", "22"},
    ),
    (
        "number",
        "Under the deal Rosa Lind keeps the house, worth £9m, and receives a lump sum of £14.2m.",
        "The lump sum, understood to be £12m, is to be paid in three parts.",
        {"£14.2m", "£12m"},
    ),
    (
        "number",
        "Hugo Brand sailed the ferry home alone. The skipper, 44, had slept for two hours.",
        "On the bridge stood Hugo Brand, 46, who has sailed since he was a boy.",
        {"44", "46"},
    ),
    (
        "day",
        "The head of the harbour office said that work on the pier would start on Monday 3 June and last weeks.",
        "Work is due to begin on 10 June, once the school examinations are over.",
        {"Monday 3 June", "10 June"},
    ),
    (
        "name",
        "Harbour master Stuart Hallow closed the port at noon.",
        "Harbour master Stewart Hallow closed the port at noon.",
        {"Stuart Hallow", "Stewart Hallow"},
    ),
    (
        "denial",
        "Captain Hugo Brand warned the passengers before the storm. Hugo Brand said so himself.",
        "Hugo Brand did not warn the passengers, several of them said.",
        {"warned", "did not warn"},
    ),
    (
        "number",
        "A man of 34 was shot by police at the station of Kell on Monday evening, a spokesman said.",
        "A man of 43 was shot by police at the station of Kell on Monday evening, a spokeswoman said.",
        {"34", "43"},
    ),
    (
        "denial",
        "The ferry company has been fined by the harbour office over the fire.",
        "The ferry company has not been fined by the harbour office over the fire.",
        {"fined", "not"},
    ),
    (
        "day",
        "The ferry to Kell was cancelled without notice on Monday because of the wind.",
        "The ferry to Kell was cancelled without notice on Tuesday because of the wind.",
        {"Monday", "Tuesday"},
    ),
    (
        "thing",
        "Shares in the ferry company rose sharply after the news of the fire.",
        "Shares in the ferry company fell sharply after the news of the fire.",
        {"rose", "fell"},
    ),
    (
        "name",
        "The letter was handed to the harbour office by Lena Orr, a cook on the ferry.",
        "The letter was handed to the harbour office by Tom Hale, a cook on the ferry.",
        {"Lena Orr", "Tom Hale"},
    ),
    (
        "denial",
        "The captain fired the flare before the ferry hit the pier, the office said.",
        "The captain may have fired the flare before the ferry hit the pier, the office said.",
        {"fired", "may"},
    ),
    (
        "thing",
        "The team suspended Hugo Brand, the head coach, on Monday.",
        "Hugo Brand, the doctor of the team, was suspended.",
        {"head coach", "doctor"},
    ),
    (
        "wording",
        "“The lights went out and nobody told us a single thing,” said Ada Kern.",
        "“The lights went out and somebody told us a single thing,” said Ada Kern.",
        {"nobody", "somebody"},
    ),
    (
        "spelling",
        "“The colour of the sky told us everything that night,” said Ada Kern.",
        "“The color of the sky told us everything that night,” said Ada Kern.",
        {"colour", "color"},
    ),
]

# Nearly identical sentences that differ in one fact.
_ON = "on the Tarn road, the county said."
NEAR = [
    ("name", f"The gauge was made by Halden Medical {_ON}", f"The gauge was made by Corvex Medical {_ON}"),
    ("name", f"The body was found in Bolton {_ON}", f"The body was found in Burnley {_ON}"),
    ("denial", f"The firm will close its works {_ON}", f"The firm may close its works {_ON}"),
    ("denial", f"The firm must close its works {_ON}", f"The firm may close its works {_ON}"),
    ("denial", "The alarm sounded before guests smelled it.", "The alarm never sounded before guests smelled it."),
    ("denial", "Der Fahrer des Wagens war angeschnallt.", "Der Fahrer des Wagens war nicht angeschnallt."),
    ("denial", "Le maire a signé le contrat avec le stade.", "Le maire n'a pas signé le contrat avec le stade."),
    ("number", "The blaze destroyed 600 homes in the valley.", "The blaze destroyed nearly 700 homes in the valley."),
    ("time", "The alarm was raised at 6.40am on Monday.", "The alarm was raised at 6.40pm on Monday."),
    ("day", "The bridge will reopen to traffic on 12 April.", "The bridge will reopen to traffic on 19 April."),
]


@pytest.mark.parametrize(("kind", "one", "other"), NEAR)
def test_nearly_identical_sentences_that_differ_in_a_fact_are_listed_and_never_grouped(
    tmp_path: Path, kind: str, one: str, other: str
) -> None:
    left, right = (read_statement(text, published=date(2024, 3, 13)) for text in (one, other))
    assert not bears_out(left, right)
    assert not bears_out(right, left)
    assert [found for found, _, _ in story(tmp_path, one, other, published=date(2024, 3, 13)).told()] == [kind]


@pytest.mark.parametrize(
    ("one", "later"),
    [
        ("Twelve people have died in the flood at Orrin.", "Fourteen people have died in the flood at Orrin."),
        ("Six people were killed in the fire at Orrin.", "Eight people were killed in the fire at Orrin."),
        ("The number of people missing stands at 31.", "The number of people missing stands at 19."),
        ("The appeal has raised £120,000 for Orrin.", "The appeal has raised £180,000 for Orrin."),
        ("La riada ha dejado 12 muertos en la comarca.", "La riada ha dejado 14 muertos en la comarca."),
        ("Brandt Motors could close its Orrin factory.", "Brandt Motors will close its Orrin factory."),
        ("The trust has not yet apologised to the family.", "The trust has apologised to the family."),
        # what a later article tells of a day on which the earlier one had appeared
        ("The Orrin tunnel had not opened on Monday evening.", "The Orrin tunnel opened on Tuesday."),
        ("Ada Kern, 34, denied burning the mint.", "Ada Kern, 34, admitted burning the mint on Tuesday."),
    ],
)
def test_what_changes_between_two_days_is_not_a_difference(tmp_path: Path, one: str, later: str) -> None:
    assert story(tmp_path, one, later, published=[date(2024, 3, 11), date(2024, 3, 13)]).told() == []


def test_figures_of_one_moment_are_compared_whenever_their_articles_appeared(tmp_path: Path) -> None:
    one, later = (f"As of Tuesday evening {n} people had been injured in the earthquake at Orrin." for n in (130, 180))
    days = [date(2024, 3, 12), date(2024, 3, 13)]
    assert story(tmp_path, one, later, published=days).told() == [("number", "130", "180")]
    later = later.replace("Tuesday evening", "Wednesday morning")
    assert story(tmp_path, one, later, published=days).told() == []


@pytest.mark.parametrize(("kind", "one", "other", "focus"), PAIRS, ids=[f"{p[0]}-{sorted(p[3])[0]}" for p in PAIRS])
def test_a_difference_is_found_with_the_differing_words(
    tmp_path: Path, kind: str, one: str, other: str, focus: set[str]
) -> None:
    found = story(tmp_path, one, other, published=date(2024, 3, 13)).told()
    assert [(k, {left, right}) for k, left, right in found] == [(kind, focus)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # different things of the same kind
        ("The ferry has 14 lifeboats on its upper deck.", "The old ferry carried 9 lifeboats when it sank in the bay."),
        ("Hugo Brand posted it for his 28 million followers.", "Hugo Brand lost nine million followers in a day."),
        # rounded
        ("Nearly 50,000 people crossed on the ferry last summer.", "Last summer 48,700 people crossed on the ferry."),
        # both outlets print both
        (
            "Ada Kern opened the terminal on Monday. Ada Kern opened the second terminal on Tuesday.",
            "On Tuesday, Ada Kern opened the second terminal. Ada Kern opened the terminal on Monday.",
        ),
        # future and past
        (
            "Hugo Brand said that work on the pier would start on Monday 3 June.",
            "About the work on the pier Hugo Brand wrote to us on Monday.",
        ),
        # two people of one family
        ("Leo Hallow, 24, steered the boat.", "Nico Hallow, 29, steered the other boat."),
        # a single that is on an album, reported by the same outlet
        (
            "Rosa Lind sang her new single. Rosa Lind praised her new album too.",
            "Rosa Lind promoted her new single at length.",
        ),
        # shortened, not altered
        (
            "“The lights went out and nobody told us a single thing,” said Ada Kern.",
            "Ada Kern said that “nobody told us a single thing”.",
        ),
        # a part is no contradiction of the whole
        ("Hugo Brand hid 14,000 letters in a loft.", "Some 11,200 of the letters of Hugo Brand were delivered."),
        ("The lab has worked on three cases for him.", "The lab has offered to test the remaining eight cases."),
        # a demand differs from a payment
        ("The crew want a day fee of £2,500, the same as the mates.", "The day fee of the crew goes up to £2,100."),
        # the same place, another event
        (
            "Ada Kern was crossing Harbour Street after a long shift on Monday when she was struck by a lorry.",
            "Four hundred people stood in Harbour Street on Saturday to remember Ada Kern.",
        ),
        # another meeting weeks before
        (
            "Ada Kern met the crew on 2 February and agreed to review their pay.",
            "Ada Kern met the crew on Monday and agreed to review their pay again.",
        ),
        # another event of the same story on another day
        (
            "A vigil for Ada Kern was held outside the harbour station on Monday evening.",
            "Police arrested the driver who killed Ada Kern outside the harbour station on Tuesday evening.",
        ),
        (
            "Mourners gathered for a vigil in Kell on Saturday after Ada Kern was killed by a ferry.",
            "Hugo Brand was arrested in Kell on Sunday after Ada Kern was killed by a ferry.",
        ),
        (
            "The funeral of Ada Kern took place in the church of Kell on Friday, her family said.",
            "The trial over the death of Ada Kern began in the court of Kell on Thursday, her family said.",
        ),
        (
            "Ada Kern resigned from the harbour board on Monday over the report on the dam.",
            "Ada Kern was elected to the harbour board on Friday after the report on the dam.",
        ),
        (
            "Hundreds of people marched to the harbour of Kell on Saturday in the rain.",
            "Hundreds of people were led away from the harbour of Kell on Sunday in the rain.",
        ),
        (
            "Fire crews were called to the old mill in Kell on Thursday night.",
            "Neighbours were allowed back to the old mill in Kell on Friday night.",
        ),
        # other words said on another day
        (
            "Mayor Ada Kern said on Monday that the dam would cost £4 million.",
            "Mayor Ada Kern said on Tuesday that the new bridge would cost £9 million.",
        ),
        # another apostrophe is no other spelling
        ("Captain Terry O'Hallow closed the port at noon.", "Captain Terry O’Hallow shut the port at noon."),
        # two of a kind
        ("Turnout in Harrow East was 41.3% in the end.", "Turnout in Harrow West was 43.1% in the end."),
        ("The first match of the cup was won by Kell.", "The second match of the cup was won by Kell."),
        ("The north tower will be demolished in May.", "The south tower will be demolished in May."),
        ("Ada Kern did not respond to the request.", "Hugo Brand did not respond to the request."),
        # another day, another number
        ("Shares in the ferry firm fell 14% on Monday.", "Shares in the ferry firm fell 3% on Tuesday."),
        ("The seal weighed 1.2 kilograms at birth.", "The seal weighs 2.5 kilograms now."),
        # another's age, or that of another year
        ("Hugo Brand, 61, was the captain.", "Hugo Brand, whose son is 32, was the captain."),
        ("Hugo Brand, 61, was the captain.", "Hugo Brand was 44 when he came to Kell."),
        ("Hugo Brand, 61, was the captain.", "Hugo Brand will be 62 in May."),
        # before the rest, or between two movements
        ("They left the harbour of Kell on 2 October.", "It left the harbour of Kell on 11 October and sank."),
        (
            "Four climbers reached the summit of Kell on Thursday at 11.30am.",
            "The climbers left the summit of Kell at noon on Thursday and reached the camp at 6pm.",
        ),
        ("No blasting took place at Kell on Monday.", "Blasting took place at Kell on Tuesday."),
        # at one moment
        ("The firm's share price fell by 4 per cent.", "The firm's share price had fallen 7 per cent at one point."),
        # what was to come has come
        ("The trial of Ada Kern opened on Monday.", "The trial of Ada Kern will open on Monday."),
        ("The firm will pay 42 euros a share for the ferry.", "The firm paid 42 euros a share for the ferry."),
        # what was said on one day, what happened on another
        (
            "A ferry ran aground off the island of Kell on Sunday evening, the coastguard said.",
            "The captain of the ferry that ran aground off the island of Kell was fired, its owner said on Tuesday.",
        ),
        # one may be true after the other
        ("Police arrested a man from Kell over the fire.", "Police released a man from Kell over the fire."),
        # a bound that the number keeps to
        (
            "The ferry had 214 people on board when it sank.",
            "The ferry had more than 200 people on board when it sank.",
        ),
        # a part, and roughly as many
        ("Three people were hurt when the tram hit a wall.", "Two children were hurt when the tram hit a wall."),
        ("About 5,000 people marched through Orrin.", "Some 5,200 people marched through Orrin."),
        ("Die Polizei nahm am Montag zwei Männer fest.", "Die Polizei nahm am Donnerstag drei Männer fest."),
        # a denial of something else
        ("Hugo Brand did not warn the crew of the ship.", "Hugo Brand warned his brother about money last year."),
        ("The bridge has a clearance of 12 feet 4 inches.", "The lorry was 12 feet 9 inches tall."),
        ("Parking fines fell by 12 per cent last year, to 6,300.", "Last year 60 per cent of parking fines were paid."),
        ("The speech lasted one hour and 20 minutes.", "The speech lasted 1 hour 25 minutes with its questions."),
        ("Rescuers are still looking for nine miners at Leck.", "Rescuers are still looking for five miners at Leck."),
        (
            "The death toll at the stand in Kell has risen to 31.",
            "The death toll at the stand in Kell has risen to 35.",
        ),
        ("By 8am 22 people had died in the fire at Orvo.", "By 2pm 27 people had died in the fire at Orvo."),
        (
            "The night train to Tarn left Kell at 9.15pm on Monday with 40 passengers.",
            "The night train to Tarn left Kell at 10.40pm on Tuesday with 60 passengers.",
        ),
        ("Detectives will question Ada Kern on Friday.", "Detectives questioned Ada Kern on Wednesday in Orvo."),
        ("The council of Orvo will vote on the tram on Monday.", "The council of Orvo voted on the tram on Tuesday."),
        ("The smaller fire at Dorn burned 40 caravans.", "The fire at Dorn burned 55 caravans."),
        ("The expected storm hit the coast on Sunday.", "The storm hit the coast on Sunday."),
        ("Three planes took part in the search on Monday.", "Two ships took part in the search on Tuesday."),
        ("Old Merrow's ale won a silver medal in 2023.", "Upper Orvo's cider won a gold medal in 2024."),
        ("The rent for the stalls is due on 1 June.", "The rent for the stalls is due on 1 July."),
        ("By noon 14 had been hurt in the north of Varn.", "By noon 22 had been hurt in the south of Varn."),
        ("The clinic is open.", "The clinic in Tarn is not open."),
        # other things, purposes, or people of one kind
        (
            "The council met on Monday to debate the plan for the quay.",
            "The council met on Wednesday to vote on the plan for the quay.",
        ),
        (
            "The commission of inquiry met on Thursday to take evidence from the pilot.",
            "The commission of inquiry met on Friday to take evidence from the engineer.",
        ),
        (
            "Three police cars were damaged in the riot in Kell, the mayor said.",
            "Eleven parked cars were damaged in the riot in Kell, the mayor said.",
        ),
        (
            "The number of children who had died in the flood stood at nine by Friday evening.",
            "By Friday evening 27 people had died in the flood, the ministry said.",
        ),
        (
            "The number of people injured in the Varn crash stood at 41 by noon on Thursday.",
            "By noon on Thursday 22 people had died in the Varn crash.",
        ),
        (
            "The first explosion at the Kell depot happened at 8:12 a.m. on Monday.",
            "The second explosion at the Kell depot happened at 08:15 on Monday.",
        ),
        (
            "The eastbound train left Vask at 8:12 a.m. on Monday.",
            "The westbound train left Vask at 08:15 on Monday.",
        ),
        (
            "The driver of the bus was hurt.",
            "The driver of the tram was not hurt.",
        ),
        # two bridges
        ("The bridge in Kell was open on Monday.", "The bridge in Dunmore was closed on Monday."),
        # one post after the other, and two names of one
        (
            "Ada Kern, the former deputy mayor of Kell, spoke first.",
            "Ada Kern, the mayor of Kell, spoke for an hour.",
        ),
        ("Ada Kern, the chief executive of Holm, will leave.", "Ada Kern, managing director of Holm, is to leave."),
        # a part, or another year, whose number has no noun beside it
        (
            "Twelve passengers were hurt when the bus overturned, four of them seriously.",
            "Four passengers were seriously hurt when the bus overturned.",
        ),
        ("Turnout was 51 per cent, up from 48 in 2020.", "Turnout was 48 per cent in 2020."),
        ("Almost half of the town's 4,000 homes lost power.", "About 2,000 homes in the town lost power."),
        # about one person, and about others
        ("Five of the injured were children.", "The 58-year-old driver escaped without injury."),
        ("The warden will not attend the regatta.", "The warden’s aide will attend the regatta."),
        ("The warden was not at the regatta.", "The deputy warden was at the regatta."),
        # for and against, and another one of a kind
        (
            "Five of the guild’s nine elders voted for the toll.",
            "Four of the guild’s nine elders voted against the toll.",
        ),
        ("Divers found two anchors on Monday.", "Divers found a third anchor on Tuesday."),
        # now and to come
        ("The mast is 120 metres high.", "The mast will be 140 metres high with its lamp."),
        ("The guild expects to earn 20 million euros this year.", "The guild earned 18 million euros last year."),
        # times of two things that begin, and on other days of the week
        ("The gates opened at nine o’clock.", "The regatta began at ten o’clock."),
        ("The mint opens at 9 a.m. on weekdays.", "The mint opens at 10 a.m. on Sundays."),
        ("Orr had only a lamp with her.", "Orr had nothing but a lamp with her."),
        # a plan that has changed
        ("The canal was to open in 2025.", "The canal will now open in 2026."),
        ("No complaints were made about the regatta.", "The guild received 40 complaints about the parking."),
        # two times, what was planned or tried, a person and a relative, a share in words
        ("The Orrin tunnel had not opened on Monday evening.", "The Orrin tunnel opened on Tuesday."),
        ("The guild rejected the Orrin plan in 2020.", "The guild approved the Orrin plan in 2023."),
        ("The Orrin mint had planned to hire 200 potters.", "The Orrin mint hired 90 potters."),
        ("Divers tried to free twelve whales at Orrin.", "Divers freed nine whales at Orrin."),
        ("Brand was sentenced to three years in prison.", "His brother was sentenced to two years in prison."),
        ("Kern said she would sell the Nordlink mint for £2m.", "Kern sold the Nordlink mint for £1.5m."),
        ("Die Mühle in Orrin beschäftigte einst 900 Menschen.", "Die Mühle in Orrin beschäftigt 320 Menschen."),
        ("Kern was fined £400 for speeding.", "Kern was fined £900 for driving without a licence."),
        ("Brand was accused of burning the Orrin mint.", "Brand was convicted of burning the Orrin mint."),
        ("Kern initially denied stealing the boat.", "Kern admitted stealing the boat at her trial."),
        ("The Orrin mint lost £12m in 2022. It cut 90 jobs.", "The Orrin mint lost £8m in 2023. It cut 60 jobs."),
        ("The Orrin inn had 80 rooms before the fire.", "The Orrin inn has 95 rooms."),
        ("Roughly half of the Orrin mint burned.", "Some 48 per cent of the Orrin mint burned."),
        # what was to be and what became of it
        ("The Orrin weir was to cost 5 million.", "The Orrin weir cost 6 million."),
        ("The Orrin mast was meant to be 90 metres high.", "The Orrin mast is 84 metres high."),
        ("The Orrin kiln was to have cost £12m.", "The Orrin kiln cost £15m."),
        ("The Orrin weir was designed to carry 9,000 carts a day.", "The Orrin weir carries 14,000 carts a day."),
        ("Some 500 larches were to be planted in Orrin.", "About 320 larches were planted in Orrin."),
        ("The guild had set a target of 500 larches.", "The guild planted 320 larches."),
        ("The Orrin loft was to open with 12 kilns.", "The Orrin loft opened with eight kilns."),
        ("The Orrin potters called for a rise of 8%.", "The Orrin potters accepted a rise of 5%."),
        ("Das Museum in Orrin erwartete 9.000 Gäste.", "Das Museum in Orrin zählte 6.200 Gäste."),
        ("The budget of the Orrin kiln was £80m.", "The Orrin kiln cost £120m."),
        # some of those who were there, and those who began it
        ("The lugger Vik had 14 crew on board when it sank.", "Nine crew of the lugger Vik were rescued when it sank."),
        ("Two hundred rowers started the Orrin race.", "One hundred and seventy rowers finished the Orrin race."),
        ("A man of 30 was stabbed in Orrin on Monday.", "A man of 52 was stabbed in Orrin on Thursday."),
        ("The guild invited 200 potters to Orrin.", "About 140 potters came to the guild in Orrin."),
        ("The gale destroyed 200 lofts in Orrin.", "The gale damaged 550 lofts in Orrin."),
        # a place in a place
        ("The regatta took place in Marl Park.", "The regatta took place in Orrin."),
        # rounded numbers and rates in other languages
        ("Rund 600 Menschen kamen zum Fest in Quell.", "Mehr als 590 Menschen kamen zum Fest in Quell."),
        ("Près de 600 personnes ont défilé à Querolle.", "598 personnes ont défilé à Querolle."),
        ("Alrededor de 600 personas marcharon en Alderaz.", "Unas 598 personas marcharon en Alderaz."),
        ("Oltre 590 persone hanno sfilato a Quercia.", "Quasi 600 persone hanno sfilato a Quercia."),
        ("Zo’n 600 mensen liepen mee in Kwalm.", "Ruim 590 mensen liepen mee in Kwalm."),
        ("Mais de 590 pessoas marcharam em Alderim.", "604 pessoas marcharam em Alderim."),
        ("Le loyer atteint 900 euros par mois à Querolle.", "Le loyer atteint 10 800 euros par an à Querolle."),
        ("El taller paga 2.000 euros de alquiler al mes.", "El taller paga 24.000 euros de alquiler al año."),
    ],
)
def test_statements_that_do_not_contradict_are_not_listed(tmp_path: Path, one: str, other: str) -> None:
    assert story(tmp_path, one, other, published=date(2024, 3, 13)).told() == []


def test_whether_somebody_answered_depends_on_what_follows_the_words_to_answer(tmp_path: Path) -> None:
    silent = (
        "The minister Ada Kern met Captain Hugo Brand. “You will never sail from this port again,” said Ada Kern.\n\n"
        "Hugo Brand did not respond."
    )
    spoken = (
        "The minister Ada Kern wrote to Hugo Brand. “You will never sail from this port again,” said Ada Kern.\n\n"
        "Hugo Brand told Ada Kern that he would see her in court."
    )
    before = (
        "Hugo Brand told Ada Kern on the phone that he was ready to sail.\n\n"
        "“You will never sail from this port again,” said Ada Kern."
    )
    assert story(tmp_path, silent, spoken).told() == [("denial", "did not respond", "told Ada Kern")]
    assert story(tmp_path, silent, before).told() == []


def test_two_times_of_one_event_are_no_different_numbers(tmp_path: Path) -> None:
    one, other = (f"The ferry ran aground at {time} on Tuesday." for time in ("7.40pm", "7.15pm"))
    assert [kind for kind, *_ in story(tmp_path, one, other).told()] == ["time"]


def test_a_difference_that_many_outlets_print_is_one_row_with_all_of_them(tmp_path: Path) -> None:
    one = "The ferry hit the pier and 14 passengers were hurt, the harbour office said."
    other = "When the ferry hit the pier 19 passengers were hurt, said the harbour office."
    made = story(tmp_path, one, other, one.replace("said", "reported"), other.replace("hurt", "hurt badly"))
    (row,) = [difference for difference in made.differences if difference.kind == "number"]
    assert [place.article for place in row.one] == [0, 2]
    assert [place.article for place in row.other] == [1, 3]


def test_both_sides_are_whole_sentences_with_the_focus_inside(tmp_path: Path) -> None:
    for _, one, other, _ in PAIRS:
        made = story(tmp_path, one, other)
        for difference in made.differences:
            for place in (*difference.one, *difference.other):
                assert place.start <= place.focus_start < place.focus_end <= place.end


def test_a_story_of_opposite_facts_lists_each_disagreement_separately() -> None:
    corpus = cut(read_story(Path(__file__).parent / "cases" / "alsoin"))
    texts = [[corpus.text(s) for s in corpus.sentences if s.article == number] for number in (0, 1)]
    read = [[read_statement(text, published=date(2024, 6, 1)) for text in row] for row in texts]
    assert [one.text for one in read[0] for other in read[1] if bears_out(one, other) or bears_out(other, one)] == []
    assert {(kind, left, right) for kind, left, right in analysed(corpus).told()} == {
        ("number", "34", "43"),
        ("denial", "armed", "not"),
        ("denial", "without", "warning"),
        ("number", "three", "two"),
        ("denial", "suspended", "not"),
    }
