"""Who said what."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.corpus.sentences import QUESTION
from index.inspection import inspect_page
from tests.index.compare.made import story

CASES = Path(__file__).parent / "cases"

PEOPLE = "The mayor, Nora Feld, met the engineer Paul Brandt at the dam. Nora Feld and Paul Brandt disagree.\n\n"


HOLDS = "The dam will hold for a hundred years"
FAILS = "the dam will not hold another winter"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"“{HOLDS},” Feld said.", [("Nora Feld", f"{HOLDS},")]),
        (f"“{HOLDS},” said Nora Feld, 51.", [("Nora Feld", f"{HOLDS},")]),
        (f"“{HOLDS},” said the mayor, Nora Feld.", [("Nora Feld", f"{HOLDS},")]),
        (f"Brandt wrote: “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        (f"According to Brandt, “{FAILS}”.", [("Paul Brandt", FAILS)]),
        (f"“{FAILS},” according to Paul Brandt.", [("Paul Brandt", f"{FAILS},")]),
        (f"Feld posted a photo with the caption: “{HOLDS}!”", [("Nora Feld", f"{HOLDS}!")]),
        (f"Brandt’s letter read: “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        (f"“{FAILS},” Brandt’s letter read.", [("Paul Brandt", f"{FAILS},")]),
        (f"“{FAILS},” Brandt of the water board told us.", [("Paul Brandt", f"{FAILS},")]),
        ("Feld called the warning “pure theatre”.", [("Nora Feld", "pure theatre")]),
        (
            "“The dam,” Feld said, “will hold for a hundred years.”",
            [("Nora Feld", "The dam,"), ("Nora Feld", "will hold for a hundred years.")],
        ),
        (
            "“The dam will hold,” said Feld. “It always has.”",
            [("Nora Feld", "The dam will hold,"), ("Nora Feld", "It always has.")],
        ),
        (
            f"“{FAILS},” Brandt wrote, adding: “And you were told so by everybody.”",
            [("Paul Brandt", f"{FAILS},"), ("Paul Brandt", "And you were told so by everybody.")],
        ),
        # after a dash, or on its own line
        (f"“{HOLDS}.” -Mayor Nora Feld", [("Nora Feld", f"{HOLDS}.")]),
        (f"“{HOLDS},” — Nora Feld, mayor", [("Nora Feld", f"{HOLDS},")]),
        (f"“{HOLDS}.”\n\n— Nora Feld (D-Ohio)", [("Nora Feld", f"{HOLDS}.")]),
        (f"“{HOLDS}.”\n\n– Mayor Nora Feld", [("Nora Feld", f"{HOLDS}.")]),
        (f'"{HOLDS}"\nMayor Nora Feld', [("Nora Feld", HOLDS)]),
        (f"Engineer Paul Brandt — “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        # a list of reactions: none has the previous one's speaker
        (
            f"“{HOLDS}.” — Nora Feld\n\nAnd from engineer Paul Brandt:\n\n“{FAILS}.”",
            [("Nora Feld", f"{HOLDS}."), ("Paul Brandt", f"{FAILS}.")],
        ),
        (f"“{HOLDS}.” — Nora Feld\n\n“{FAILS}.”", [("Nora Feld", f"{HOLDS}."), ("", f"{FAILS}.")]),
        # a name with its office before a colon
        (f"- Paul Brandt, engineer: “{FAILS}”", [("Paul Brandt", FAILS)]),
        (f"Engineer Paul Brandt: “{FAILS}.”", [("Paul Brandt", f"{FAILS}.")]),
        (f"“{HOLDS}” — that was how Feld’s rival put it, laughing.", [("", HOLDS)]),
    ],
)
def test_the_speaker_is_read_from_nearby_words(tmp_path: Path, text: str, expected: list[tuple[str, str]]) -> None:
    assert story(tmp_path, PEOPLE + text).said() == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # whoever has a thing, or gives the examples, did not say it
        ("A leaked letter seen by Harbour News says “failure to return the form” ends the claim.", ""),
        ("An email shared with Harbour News said “all lifts are to be locked at six”.", ""),
        ("A letter written by Paul Brandt says “all lifts are to be locked at six”.", "Paul Brandt"),
        ("Harbour News printed questions of over fifty words, including: “Were you the subject of a claim?”", ""),
        # names of things
        ("Harbour News spoke with a busker going by the name “Silver Pete of the Pier” on Sunday.", ""),
        ("Feld said they had added the words “and All Residents Too” to the sign.", ""),
        ("The office was renamed in May, adding the words “and Flood Defence” to its title.", ""),
        ("Feld repeated the words “we are all of us to blame”.", "Nora Feld"),
        # a clause of its own
        ("Feld greeted the visitors, with Brandt adding: “We waited ten years for this.”", "Paul Brandt"),
        ("Feld greeted the visitors, with nobody saying “we waited ten years for this”.", ""),
        ("Feld greeted the visitors, saying: “We waited ten years for this.”", "Nora Feld"),
        # whole names of organisations, and whoever speaks for one
        ("The U.S. Department of Agriculture notes, “Ozone harms more crops than frost.”", "Department of Agriculture"),
        ("The University of Leeds said: “We are looking into the matter.”", "University of Leeds"),
        ("The Ministry of Justice said: “We are looking into the matter.”", "Ministry of Justice"),
        ("Head of the Refugee Council Omar Haddad told us any plan “must be thought through”.", "Omar Haddad"),
        ("Trust for the Care of Birds warden Lena Holt said: “The colony will be gone.”", "Lena Holt"),
        ("Sea rescue firm Holm has 277 boats, and Brandt's own study of its figures concluded, “It could sink.”", ""),
        # names with small words in them
        ("Ludwig van Beek told reporters: “We are done here for good.”", "Ludwig van Beek"),
        ("Maria da Silva said: “We are done here for good.” Ms da Silva left.", "Maria da Silva"),
        ("General Salim al-Amr, in remarks to the channel, said “all the wounded are safe”.", "Salim al-Amr"),
        ("Earlier Paul Brandt told reporters: “We are done here for good.”", "Paul Brandt"),
        # somebody else's words, or anybody's
        ("Though I'm not Paul Brandt, when people greet me and say, “Hello there, my friend,” I smile.", ""),
        ("Brandt smiled when visitors came up to him and said: “You were right about the dam.”", ""),
        ("Feld replied in May to remarks of others; the readers defined her as: “the lady of the dam”.", ""),
        # “he” if a nearer name may be a person's
        ("Torv Tarrant won the Player of the Match award. He said, “It felt good out there.”", "Torv Tarrant"),
        ("For Paul Brandt, a teacher, Feld was a heroine. He said, “She was the centre of it all.”", "Paul Brandt"),
        # titles of two words, initials, the bodies before an office
        ("House Minority Leader Ruth Amsel said the vote was “a plain stitch-up of the town”.", "Ruth Amsel"),
        ("Harbour Union President Carl M. Good called it “a kick in the teeth for us”.", "Carl M. Good"),
        ("Norlink Inc. Chief Executive Dana Whitlow said: “We cannot run empty boats.”", "Dana Whitlow"),
        (
            "Bank of Arland Governor Thomas R. Keel, the oldest of all, said it was “a recipe for ruin”.",
            "Thomas R. Keel",
        ),
        # “he” and “she” are people
        ("Ruth Amsel pledged a “fierce” campaign against BridgeCo. “We will fight on,” she vowed.", "Ruth Amsel"),
        ("OpenMind won, founder Lena Brack said, but not on price. “Teachers had to like it,” she said.", "Lena Brack"),
        ("Ann Cross praised a “bold turn” that helped Norlink Inc. “It is a strong firm,” she said.", "Ann Cross"),
        ("Two were shot by Israeli soldiers. The Israeli army denied it. “We saw it all,” he said.", ""),
        # somebody else than the name beside the verb
        ("Her rival is Ann Roy, whom she does not name when she mocks “the lady of the dam”.", "Nora Feld"),
        ("A scholar of Orlando asked for a list of “psychological problems of our age”.", ""),
        ("An inquiry by Harbour News shows “a plain stitch-up of the whole town”.", ""),
        ("The Northmen say that they were promised “a fair hearing before the spring”.", ""),
        ("The Daily Beacon reported that the talks had ended in “a long and bitter silence”.", ""),
        ("A clerk issued a note, saying Norvania had no plans and calling it a “childish trick of the west”.", ""),
        ("Brandt followed that by playing a sailor before a role in “Harbour Lights of the north”.", ""),
    ],
)
def test_only_the_actual_speaker_is_named(tmp_path: Path, text: str, speaker: str) -> None:
    said = PEOPLE + "“It is cold here,” said Paul Brandt. “So it is,” said Nora Feld, 51.\n\n" + text
    names = [name for name, _ in story(tmp_path, said).said()]
    assert (names[2:3] or [""]) == [speaker]


def test_he_is_the_last_person_mentioned(tmp_path: Path) -> None:
    text = PEOPLE + "Brandt walked to the river at noon.\n\n“Listen to the water under the wall,” he said."
    assert story(tmp_path, text).said() == [("Paul Brandt", "Listen to the water under the wall,")]


def test_she_is_not_a_man(tmp_path: Path) -> None:
    text = "Mrs Nora Feld met Mr Paul Brandt. Nora Feld spoke first. Mr Brandt shrugged at the wall.\n\n"
    assert story(tmp_path, text + "“That settles the whole affair,” she said.").said() == [
        ("Nora Feld", "That settles the whole affair,")
    ]


def test_an_unnamed_newcomer_leaves_he_unresolved(tmp_path: Path) -> None:
    text = PEOPLE + "Paul Brandt left at noon. A spokesman for the water board came later.\n\n"
    made = story(tmp_path, text + "“We know of no crack in the wall,” he said.")
    assert made.said() == [("", "We know of no crack in the wall,")]


def test_a_quotation_over_paragraphs_has_one_speaker(tmp_path: Path) -> None:
    text = "Brandt wrote: “The first crack came in May.\n\n“The second came in June.\n\n“Nobody came to look.”"
    made = story(tmp_path, PEOPLE + text)
    assert [who for who, _ in made.said()] == ["Paul Brandt"] * 3
    assert len({q.speech for q in made.reading.quotations}) == 1


def test_titles_and_scare_quotes_are_not_quotations(tmp_path: Path) -> None:
    text = PEOPLE + "The ‘Old Wall’ is a landmark. To many in the “green” camp the film ‘Dry River’ told it all."
    assert story(tmp_path, text).said() == []


def test_a_fragment_counts_if_another_outlet_prints_the_whole(tmp_path: Path) -> None:
    whole = PEOPLE + "“We are sitting on a loaded barrel and nobody moves,” Brandt said."
    cut = "Many here speak of a “loaded barrel” by now."
    assert ("", "loaded barrel") in story(tmp_path, whole, cut).said()


def test_a_nested_quotation_belongs_to_whom_its_speaker_names(tmp_path: Path) -> None:
    text = PEOPLE + "“I wrote to her, ‘Close the gates tonight.’ She did not,” Brandt said."
    made = story(tmp_path, text)
    assert ("Paul Brandt", "Close the gates tonight.") in made.said()


def test_indirect_speech_is_not_a_quotation(tmp_path: Path) -> None:
    assert story(tmp_path, PEOPLE + "Brandt said that the dam would not hold another winter.").said() == []


def test_spans_have_no_white_space_or_marks_at_their_ends(tmp_path: Path) -> None:
    text = "“The dam will hold on for years,” Feld said. « Non, jamais de la vie », said Brandt."
    said = [words for _, words in story(tmp_path, PEOPLE + text).said()]
    assert said == ["The dam will hold on for years,", "Non, jamais de la vie"]


def test_a_turn_of_a_transcript_is_quoted_without_its_label(tmp_path: Path) -> None:
    text = (
        "HOST: How long will the dam hold?\n\nNORA FELD, MAYOR: It will hold for a hundred years.\n\n"
        "HOST: And what does the engineer say?\n\nFELD: He says that it will not hold another winter."
    )
    assert story(tmp_path, PEOPLE + text).said() == [
        ("Nora Feld", "It will hold for a hundred years."),
        ("Nora Feld", "He says that it will not hold another winter."),
    ]


def test_a_post_is_quoted_without_its_signature(tmp_path: Path) -> None:
    text = "The dam will hold, and I know why. — Nora Feld (@norafeld) May 4, 2024"
    assert story(tmp_path, PEOPLE + text).said() == [("Nora Feld", "The dam will hold, and I know why.")]


INTRODUCED = [
    (
        'Passenger Nina Roy, 31, was less kind. "They left us on the floor for nineteen hours. No water. No blankets."',
        "They left",
        "Nina Roy",
    ),
    (
        "The captain, Hugo Brand, was in no mood for excuses. “We hit the pier because nobody had lit it that night.”",
        "We hit",
        "Hugo Brand",
    ),
    (
        "Ada Kern could only shake her head. “I have never seen a thing like it in thirty years of sailing.”",
        "I have",
        "Ada Kern",
    ),
    (
        "For Ada Kern, the night is not over. “I still hear the bang whenever I close my eyes at home.”",
        "I still",
        "Ada Kern",
    ),
    (
        "Rosa Lind agrees. “The pier ought to have been torn down ten years ago, and they knew it.”",
        "The pier",
        "Rosa Lind",
    ),
    ("Rosa Lind disagreed. “The pier ought to have been kept as it was, and they knew it.”", "The pier", "Rosa Lind"),
    (
        "Otto Brahm has lived beside the pier since 1980. “You could hear the timbers creak every night.”",
        "You could",
        "Otto Brahm",
    ),
    (
        "Otto Brahm, who lives beside the pier, did not mince his words. “It was a disgrace from start to finish.”",
        "It was",
        "Otto Brahm",
    ),
    (
        "President Hale met Prime Minister Soto at noon. “We are not there yet, and we may never be there.”",
        "We are",
        "",
    ),
    (
        "Ada Kern was hurt, and so was Otto Brahm. “The floor just went away under our feet that night.”",
        "The floor",
        "",
    ),
    (
        "Ada Kern was taken to hospital by ambulance. “We are doing what we can for all the injured,” said a doctor.",
        "We are",
        "",
    ),
    ("Ada Kern died at the scene. “She was the kindest person that I have ever known in my life.”", "She was", ""),
    ("Hugo Brand was arrested at his home. “He will be brought before a judge on Tuesday morning.”", "He will", ""),
    ("A sign on the pier warned of the danger. “Do not enter this pier after dark without a lamp.”", "Do not", ""),
    ("According to Pim Verhoef, the talks will go on “whatever the weather”.", "whatever", "Pim Verhoef"),
    ("The talks will go on “whatever the weather”, according to Pim Verhoef.", "whatever", "Pim Verhoef"),
    ("In the words of Ada Kern, the night was “a slow car crash”.", "a slow", "Ada Kern"),
    ("In the view of Ada Kern, it is “a slow car crash”.", "a slow", "Ada Kern"),
    (
        "Asked whether he would resign, Hugo Brand shook his head: “I am not a man who runs away from a storm.”",
        "I am",
        "Hugo Brand",
    ),
    (
        "Hugo Brand took to Facebook to explain himself. “The lamp on the pier was out and I told them so.”",
        "The lamp",
        "Hugo Brand",
    ),
    (
        "Ada Kern’s lawyer was furious. “My client was left alone on the deck for an hour without help.”",
        "My client",
        "",
    ),
    (
        "“It is over,” Ada Kern told her crew. She then turned to the cameras. “I am sorry for what we did "
        "to you all.”",
        "I am",
        "Ada Kern",
    ),
    (
        "The mayor, Edith Crane, had tears in her eyes. “This town has lost its oldest friend, the pier.”",
        "This town",
        "Edith Crane",
    ),
    (
        "Edith Crane’s verdict was short. “Nobody will ever sail that boat again while I am the mayor.”",
        "Nobody",
        "Edith Crane",
    ),
    (
        "Fay Lund laughed when she was asked about it. “You would not believe what they paid me for that.”",
        "You would",
        "Fay Lund",
    ),
    (
        "Union boss Sal Dean was having none of it. “They were told of it in May and they did nothing.”",
        "They were",
        "Sal Dean",
    ),
    (
        "Teacher Mia Holm, 44, could not believe it. “My whole class was on that boat, and I had told them "
        "it was safe.”",
        "My whole",
        "Mia Holm",
    ),
    (
        "The owner of the café, Jan Tamm, is less sure. “We have heard such promises before and nothing ever "
        "came of them.”",
        "We have",
        "Jan Tamm",
    ),
    (
        "Vic Hollow is unmoved. “I would vote for it again tomorrow, whatever the people in the harbour say.”",
        "I would",
        "Vic Hollow",
    ),
    (
        "Dee Carr remembers the silence. “There was no scream, no siren, nothing but water for a minute.”",
        "There was",
        "Dee Carr",
    ),
    (
        "Tom Rudd’s advice is simple. “Stay off the water until they have found out what went wrong here.”",
        "Stay off",
        "Tom Rudd",
    ),
    (
        "Neil Adams shrugged: “I have seen worse in thirty years at sea, and so have most of the men here.”",
        "I have",
        "Neil Adams",
    ),
    ("According to the skipper, Tom Lind, the lamp had been “dead for a month”.", "dead for", "Tom Lind"),
    (
        "Ben Oda did not hold back. “They lied to us in May and they are lying to us now about the lamp.”",
        "They lied",
        "Ben Oda",
    ),
    (
        "Mia Holm has not been seen since Monday. “We are searching every creek along this coast for her tonight.”",
        "We are",
        "",
    ),
    (
        "Jan Tamm was pulled from the water after an hour. “We had given up all hope of finding anybody out there.”",
        "We had",
        "",
    ),
    (
        "Vic Hollow refused to comment on it. “It is not a matter that this office can discuss at this time.”",
        "It is",
        "",
    ),
    (
        "Dee Carr met Tom Rudd on the pier at dawn. “I cannot say that I have slept for a single hour since.”",
        "I cannot",
        "",
    ),
    ("Neil Adams is being treated in hospital. “He has broken both of his legs and some of his ribs.”", "He has", ""),
    (
        "The report names Ben Oda as the owner. “The lamp was not lit, and no one had been told of that.”",
        "The lamp",
        "",
    ),
    (
        "Critics of Ben Oda were quick to pounce. “The lamp was not lit, and no one had been told of that.”",
        "The lamp",
        "",
    ),
    ("Kell was quiet on Tuesday. “I have never heard the harbour so still in all of my years here.”", "I have", ""),
]


@pytest.mark.parametrize(("paragraph", "begins", "speaker"), INTRODUCED)
def test_a_sentence_about_one_person_introduces_the_next_quotation(
    tmp_path: Path, paragraph: str, begins: str, speaker: str
) -> None:
    """The speaker is "" if it may be somebody else: two people, a passive, somebody silent or mentioned."""
    page = tmp_path / "a.txt"
    before = "The ferry hit the pier at Kell on Monday night with 80 people on board, the harbour office said."
    after = "The pier has stood since 1904, and it will now be closed for good."
    page.write_text("\n\n".join(["Ferry hits pier", before, paragraph, after]), "utf-8")
    found = inspect_page(page)
    said = [q.said_by for q in found.quotations if found.article.text[q.start : q.end].startswith(begins)]
    assert said in ([speaker], [] if not speaker else [speaker])


SPEECH = {
    "s01_multipara.txt": [
        ("Carla Dupont", "What we are watching"),
        ("Carla Dupont", "We have seen"),
        ("Carla Dupont", "Until now"),
        ("Carla Dupont", "I ask you"),
        ("Bruno Kast", "It is too late"),
    ],
    "s02_dash.txt": [
        ("Jeff Stark", "She is a true"),
        ("Rosa Melk", "Anna brings"),
        ("Dale Prior", "We look forward"),
        ("Vic Hollow", "The wrong choice"),
        ("Ed Lister", "She will be missed"),
    ],
    "s03_transcript.txt": [
        ("Fred Pleitgen", "And this is"),
        ("", "The depth"),
        ("", "The point"),
        ("Fred Pleitgen", "The mayor told"),
        ("Igor Semyonov", "We asked"),
        ("Harlow", "Fred Pleitgen, thank"),
    ],
    "s04_qa.md": [("Mira Tan", "My phone"), ("Mira Tan", "No. I have"), ("Mira Tan", "I would ban")],
    "s05_nested.txt": [
        ("Lara Quist", "He came up"),
        ("", "If you talk"),
        ("Lara Quist", "Then he said"),
        ("", "Think of"),
        ("Lara Quist", "My mother"),
        ("", "Do not go"),
        ("Neil Adams", "I was"),
        ("Neil Adams", "She said"),
        ("", "nobody would"),
    ],
    "s06_prose.txt": [
        ("", "We are not there"),
        ("Hale", "No deal"),
        ("Soto", "Ask the fish"),
        ("Hale", "I trust"),
        ("Hale", "He keeps"),
        ("Pim Verhoef", "whatever the"),
        ("Dee Carr", "misquoted"),
        ("", "It's a disgrace"),
        ("Hale", "the toughest"),
    ],
    "s07_pull.txt": [
        ("Fay Lund", "Nobody told"),
        ("Fay Lund", "We drank it for six years."),
        ("Rob Peel", "Our tests"),
    ],
    "s08_tweets.txt": [
        ("Lena Marsh", "Justice at last"),
        ("Tom Rudd", "Wrong verdict"),
        ("", "Hug your"),
        ("Ola Brandt", "a relief"),
        ("Moran", "We did it"),
        ("Lena Marsh", "Delete this"),
    ],
    "s09_statement.txt": [
        ("", "We are sorry"),
        ("Hal Brooks", "You did nothing"),
        ("Nina Roy", "They left us"),
        ("", "I will never"),
        ("Sal Dean", "This was coming"),
    ],
}


HEAD = "Ferry to close\n\nThe ferry to the island of Lune will close in the autumn, it was announced on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # an office or a job after the name, or before it with a comma, names the same person later
        (
            "“It is sad,” said Erik Vandal, the transport minister.\n\nThe minister said: “There is no money left.”",
            ["Erik Vandal", "Erik Vandal"],
        ),
        (
            "“It is sad,” said Erik Vandal, the transport minister.\n\nThe finance minister said: “There is no money.”",
            ["Erik Vandal", ""],
        ),
        (
            "The harbour master's deputy, Mari Lund, was there. “I counted nine men on the deck,” the deputy said.",
            ["Mari Lund"],
        ),
        ("The island's pastor, Mari Lund, was there. “We shall pray for the ferry,” she said.", ["Mari Lund"]),
        # a job of any kind before a name at the start of a sentence
        (
            "Archivist Mael Kerr was amazed. “They smelled of oil,” he said.\n\n“So do I,” Kerr joked.",
            ["Mael Kerr", "Mael Kerr"],
        ),
        ("Oliver James Lee was amazed. “They smelled of oil,” Lee said.", ["Oliver James Lee"]),
        (
            "Manchester City Council objected. “We were not asked,” Manchester City Council said.",
            ["Manchester City Council"],
        ),
        # two people in one sentence
        (
            "“We had no letter,” said Per Aune, while his deputy, Solveig Brekk, called it “a slap in the face”.",
            ["Per Aune", "Solveig Brekk"],
        ),
        # “he” is whoever was addressed
        (
            "Edmund Lyle had signed them all. “I trusted her,” Lyle said.\n\n"
            "Defence lawyer Petra Holm put it to him that he had played as well.\n\n“Never in my life,” he replied.",
            ["Edmund Lyle", "Edmund Lyle"],
        ),
        # “he” is not the name that follows it
        (
            "Luc Morvan was a stoker. Luc Morvan said so.\n\nIn a letter he says the captain, Yves Perrot, would not "
            "turn back. “He laughs when the pipe drips,” he wrote.",
            ["Luc Morvan"],
        ),
        # a relative known by the first name
        (
            "“My father laughed,” said Yves Perrot.\n\nMorvan's cousin, Denis, knows why. “It was a coffin,” he said.",
            ["Yves Perrot", "Denis"],
        ),
        # particles and prefixes of names
        (
            "“It was worth it,” said Ursula von der Marck.\n\nMs von der Marck smiled. “It was not cheap,” she said.",
            ["Ursula von der Marck", "Ursula von der Marck"],
        ),
        ("René d’Aubigny drove through it all. “A school run can’t strike,” d’Aubigny said.", ["René d’Aubigny"]),
        # a title inside the sentence
        (
            "Director Jun Tanabe, whose film “The Quiet Pier” was shut out, tweeted “Well deserved, all of it”.",
            ["Jun Tanabe"],
        ),
        # words with a date, and since
        (
            "Davor Kos is a coach.\n\nKos's post of Tuesday reads: “The truth arrives on foot, my friends.”",
            ["Davor Kos"],
        ),
        ("Davor Kos has since posted that he had “been rude to a man with a mop”.", ["Davor Kos"]),
        # a person shown by the surname alone, “himself”, or a pronoun before
        (
            "Anders Hale left the club. Hale himself once said that he would “rather sell ice cream” there.\n\n"
            "Reminded of that on Friday, he grinned. “They have very good ice cream,” he said.",
            ["Anders Hale", "Anders Hale"],
        ),
        (
            "The dean, Catherine Oduya, was relieved. “The spire is old,” she said.\n\nThe local MP, Giles Howe, was "
            "not. “It will not end well,” he said.\n\nBut the dean laughed. “A fence is for a zoo,” she said.",
            ["Catherine Oduya", "Giles Howe", "Catherine Oduya"],
        ),
        ("Mount Torr shook twice. Torr is old. “Stay away from it, all of you,” he said.", [""]),
        ("Spokeswoman Runa Dahl told Radio Delta that nobody was hurt. “We had 19 calls,” she said.", ["Runa Dahl"]),
        ("Ida Storm on X: “The vessel has been located, one person aboard.”", ["Ida Storm"]),
        # what follows an attribution is not introduced by it
        (
            "“That was the best day so far,” says Mari Lund, and turns the sign on the door to “Occupied”.",
            ["Mari Lund"],
        ),
        (
            "Mari Lund said a friend had sent her a picture with the message: “Is this your own dead man?”",
            [""],
        ),
        ("Mari Lund said in a message: “This is my own dead man, I think.”", ["Mari Lund"]),
        ("“He did not call it cheese,” said one of them, Mari Lund.", ["Mari Lund"]),
        # husband and wife
        (
            "Lee Crossley, 38, left his clothes on a beach.\n\nMrs Crossley said she had “mourned a man who licked "
            "cones”.\n\n“It was very good ice cream,” Crossley said.",
            ["Mrs Crossley", "Lee Crossley"],
        ),
        (
            "The Cheese Makers' Guild objected. “It is what we eat,” the Cheese Makers' Guild said.",
            ["Cheese Makers' Guild"],
        ),
        # German, French and Spanish
        ("Die Sitzung war lang. „Wir haben gerechnet und nicht gebaut“, so Jörg von Stein.", ["Jörg von Stein"]),
        (
            "Das war der Steiger Walter Kroll, der nicht einfuhr. „Der Berg hat geredet und wir nicht“, sagte Kroll.",
            ["Walter Kroll"],
        ),
        ("Engineer Ann Lee told me when I asked about it: “It will open in May.”", ["Ann Lee"]),
        ("Le préfet, Michel Tissot, a déclaré : « L'État a joué son rôle. »", ["Michel Tissot"]),
        (
            "« Il y a trop de chats dans ce village », raconte Karim Belaïd, 31 ans.\n\nSelon Mme Faure, il a raison. "
            "« C'est lui qui les nourrit pourtant », dit-elle.",
            ["Karim Belaïd", "Faure"],
        ),
        (
            "„Wir haben lange daran gearbeitet“, sagte Bürgermeisterin Heike Warnke.\n\nDer Beton ist da. „Man "
            "kann ihn nicht zurückgeben“, erklärte er.",
            ["Heike Warnke", ""],
        ),
        (
            "“We have no time,” said Tom Roy.\n\nAccording to Mr Omar Reyes, an engineer, it is in place. “You "
            "cannot give it back,” he said.",
            ["Tom Roy", "Omar Reyes"],
        ),
        ("«La ley no nos deja poner cañas», bromeó Mora. Julián Mora es el alcalde.", ["Julián Mora"]),
        ("«Me voy con la cabeza alta», dijo Andrés Cuesta. «No me llevé nada», añadió.", ["Andrés Cuesta"] * 2),
        # what somebody else's text ends with
        ("According to Davor Kos, the letter ends with the words “more tomorrow, if there is any”.", [""]),
    ],
)
def test_whoever_is_named_in_other_words_is_the_speaker(tmp_path: Path, text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in story(tmp_path, HEAD + text).said()] == speakers


@pytest.mark.parametrize("name", SPEECH)
def test_the_quotations_of_a_story_have_their_speakers(name: str) -> None:
    found = inspect_page(CASES / "speech" / name)
    said = [(q.said_by, found.article.text[q.start : q.end]) for q in found.quotations]
    assert [who for who, _ in said] == [who for who, _ in SPEECH[name]]
    assert all(text.startswith(begins) for (_, text), (_, begins) in zip(said, SPEECH[name], strict=True))


def test_reporting_after_the_labels_of_posts_is_the_outlet_s() -> None:
    found = inspect_page(CASES / "viewpost" / "a.txt")
    assert found.quotations == ()
    shown = {line.kind: line.speaker for line in found.lines}
    assert shown == {"headline": None, "body": None, "embed_label": None}
    assert [line.number for line in found.lines if line.cited] == [3, 9, 13, 17, 19]


def test_listed_questions_are_not_answers_and_their_answers_are_cited() -> None:
    found = inspect_page(CASES / "qa1" / "a.txt")
    text = found.article.text
    spoken = {text[one.start : one.end]: one.speaker for one in found.sentences}
    assert spoken["In 2019, by the governor."] is None
    assert spoken["Stenlund AB, since 2016."] is None
    assert {words for words, speaker in spoken.items() if speaker == QUESTION} >= {
        "1. When was the permit signed?",
        "2. Who owns the quarry?",
    }
    assert [(q.said_by, text[q.start : q.end]) for q in found.quotations] == [("Iva Rusk", "I signed the permit")]


# (article, words of one quotation, speaker; "" if nobody may be named)
WILLKÜR = (
    "Die Wirtin Anna Vogt traf den Bürgermeister Jan Berg am Montag im Rathaus der Stadt, in dem es kalt war.\n\n"
    "Vogt warf ihm „reine Willkür“ vor. Berg wies die Kritik als „haltlos“ zurück."
)
PONT = (
    "Le pont reste fermé et les habitants de la ville sont en colère, parce que la mairie ne leur a rien dit.\n\n"
    "« Nous avons l'essentiel », s'est réjoui Yann Le Goff, délégué du personnel. Et d'ajouter : « Il reste la nuit. »"
)
BESIDE_THEM = [
    ("The mayor, Carla Dunn, came.\n\n“We will rebuild,” she said.", "We will", "Carla Dunn"),
    ("Carla Dunn came. Her deputy, Omar Reyes, was less sure: “With what money?”", "With what", "Omar Reyes"),
    ("“Will anyone pay?” The Courier understands that six firms were involved.", "Will anyone", ""),
    ("“Will anyone pay?” The Courier asked.", "Will anyone", ""),
    ("“Will anyone pay?” Tom Roy said there were six.", "Will anyone", ""),
    ("“Will anyone pay?” Tom Roy asked.", "Will anyone", "Tom Roy"),
    ("Said Tom Roy: “I have read it.”", "I have", "Tom Roy"),
    ("The chair of governors, Bo Lund, came. It is late. “Not at all,” said the chair of governors.", "Not", "Bo Lund"),
    ("The head of access, Bo Lund, came. It is late. “Not at all, no,” the head of access said.", "Not", "Bo Lund"),
    ("Gov. Ida Lund came. Bo Holm, a tailor, came too. “Not at all,” the governor said.", "Not", "Ida Lund"),
    ("The mayor of Torr, Ida Lund, came. The tailor Bo Holm came. “Not at all,” the tailor said.", "Not", "Bo Holm"),
    ("The tailor Bo Holm came. Another tailor came. “Not at all, never,” the tailor said.", "Not", ""),
    ("Ida Lund, 44, left. Her supervisor, Lt. Bo Holm, was there. “I took many notes,” he said.", "I took", "Bo Holm"),
    ("Ed Roy, 44, came. Asked whether he would stay, Bo Holm, 50, smiled. “Not at all,” he said.", "Not", ""),
    (
        "Ed Roy, 44, came. Pressed by the chairman, Senator Bo Holm, he sighed. “Fall, just fall,” he said.",
        "F",
        "Ed Roy",
    ),
    ("Prime minister Ana Sol (@anasol) tweeted: “We stand together.”", "We stand", "Ana Sol"),
    ("“We stand together,” said Murat Sen, one of them.", "We stand", "Murat Sen"),
    ("“We stand together,” said Colin Abbot KC, for the city.", "We stand", "Colin Abbot"),
    ("“We stand together,” the lawyer for the firm, Gail Sund, said by email.", "We stand", "Gail Sund"),
    ("Lena Orr’s manager Bo Tiller: “No more questions.”", "No more", "Bo Tiller"),
    ("Lena Orr’s deputy, Per Lind, went further: “That is a lie.”", "That is", "Per Lind"),
    ("Lena Orr’s tip: “Look west, half an hour after sunset.”", "Look west", "Lena Orr"),
    ("“A disgrace,” Lena Orr called it.", "A disgrace", "Lena Orr"),
    ("“A disgrace” was how chairman Tom Aske described the bid.", "A disgrace", "Tom Aske"),
    ("“Never surrender,” as Tom Aske put it.", "Never", "Tom Aske"),
    ("Hugh Penney told them that they had been warned “again and again”.", "again and", "Hugh Penney"),
    ("Graham Reeve said that they would not comment “until it is over”.", "until it", "Graham Reeve"),
    ("“Our door is open,” said Siri Moe — echoing Clara Brenn, who promised “no dismissals”.", "no dis", "Clara Brenn"),
    ("Eva Lund was quoted by the Post as saying: “I am glad.”", "I am", "Eva Lund"),
    ("The Post quoted Eva Lund as saying: “I am glad.”", "I am", "Eva Lund"),
    (
        "Karl Voss, 61, was blunt. He said his Liberty Union would fight. “Line by line,” he added.",
        "Line by",
        "Karl Voss",
    ),
    ("Transport secretary Fiona Hyde came. “I want answers,” she tweeted.", "I want", "Fiona Hyde"),
    ("“A day to recall,” said the World Trade Union’s Africa director, Mara Kone.", "A day", "Mara Kone"),
    ("“They will sign,” the Post quoted Ivan Orlov, the minister, as saying.", "They will", "Ivan Orlov"),
    ("Grace Kelly said: “It is a rally of the whole family.”", "It is a rally", "Grace Kelly"),
    ("“They were heroes,” said Lucy Tran. Her friend Ellie lost a shoe. “So it goes,” she said.", "So it", "Ellie"),
    ("Wren Orr left them. “I have loved every minute,” her letter said.", "I have", "Wren Orr"),
    ("Lena Orr, 51, left them. “I have loved every minute,” her letter said.", "I have", "Lena Orr"),
    ("The watchdog, Ofwat, said that it would act. “We have the powers,” it added.", "We have", "Ofwat"),
    ("Brand Holm said that it would act. “We have the powers,” it added.", "We have", ""),
    ("Professor Mark Ellis welcomed the study as “beautifully done”.", "beautifully", "Mark Ellis"),
    ("“You are a danger,” Dean Roe was told by Judge Sara Fenn.", "You are", "Sara Fenn"),
    # said by several, or by somebody near the named person
    ("“The data are clear,” said Ines Vale and Paul Orr.", "The data", ""),
    ("Dr Ines Vale, a nurse, and Dr Paul Orr, a baker, wrote: “It is clear.”", "It is", ""),
    ("“I am glad,” said a woman who knows Nils Berg.", "I am", ""),
    ("“I am glad,” said the man next to Nils Berg.", "I am", ""),
    ("Sources close to Eva Lund told the Post that she was “delighted”.", "delighted", ""),
    ("The email, which Nils Berg received in May, read: “I will be late.”", "I will", ""),
    ("Tom Roy called it “a love letter”. Critics were harsher. “Two hours of rain,” wrote one.", "Two hours", ""),
    ("“We were poor,” Erik Vos said. His captain agreed. “Really poor,” he said.", "Really", ""),
    ("“We were poor,” Erik Vos said. A fan wept. “Really, really, really poor.”", "Really", ""),
    ("While Nils Berg says that it “will not work”, Eva Lund thinks otherwise.", "will not", "Nils Berg"),
    ("Harbour News printed this: “We will stay.”", "We will", ""),
    ("“See you,” said Juno Vale. “See you,” 12,000 voices answered.", "See you,” 12", ""),
    ("Sam Oyle said no. Torrent Juno Vale was on stage. “Get down!” she shouted.", "Get down", ""),
    ("Wren Coe had told Tom Byrne that it was over. “It is not,” he said.", "It is not", ""),
    ("A statement from the Weber family said: “We are broken.”", "We are", ""),
    ("“They will sign,” the Post quoted a source as saying.", "They will", ""),
    ("“The crew were great,” said Mo Lenn. “Really great.”\n\n“Sack him” is how one passenger put it.", "Sack him", ""),
    ("Beth Lark spoke. “I am told that they were opened,” the Conservative said.", "I am told", ""),
    ("“It sank,” said passenger Mo Lenn. Hours passed. “Sack him,” one angry passenger said.", "Sack him", ""),
    ("“It sank,” said passenger Mo Lenn. Hours passed. “Sack him,” said a passenger.", "Sack him", ""),
    ("“It sank,” said passenger Mo Lenn. Hours passed. “Sack him,” the passenger said.", "Sack him", "Mo Lenn"),
    ("“I waited,” Ravi Chand said. The champion left. She later wrote: “I was cross.”", "I was", ""),
    ("Joe Ade, 41, was tired. Food ran out, a team member said. “It was butter,” he said.", "It was", ""),
    ("Joe Ade, 41, was tired. Food ran out, his lawyer, Per Moe, said. “It was butter,” he said.", "It was", "Per Moe"),
    ("The bishop of Kellbury apologised for “grave failures”.", "grave", ""),
    # a name within an office, an unnamed newcomer behind a place
    ("“We will strike on Monday,” said Branch 12 secretary Nora Vance.", "We will", "Nora Vance"),
    ("“The quota stands as it is,” the Norwegian fisheries minister, Ola Brekke, said.", "The quota", "Ola Brekke"),
    ("“It is closed for good,” said Unit 4 night manager Tom Reed.", "It is", "Tom Reed"),
    ("“It is closed for good,” Atlantic salmon farmer Tom Reed said.", "It is", "Tom Reed"),
    ("“It is over,” said Lee, who met minister Ola Brekke on Friday. Ann Lee, 50, left.", "It is", "Ann Lee"),
    ("Tom Reed, 50, came. At the counter a customer was waiting. “It is late, is it not,” he said.", "It is", ""),
    ("Tom Reed, 50, came. In the yard an old man was sweeping leaves. “They all left,” he said.", "They", ""),
    ("Tom Reed, 50, came. At the counter he was waiting for a man. “It is late,” he said.", "It is", "Tom Reed"),
    # in a verb that is not known
    ("Tom Reed came with Ola Brekke. “I hear you,” Brekke said. “Good, then act,” Reed shot back.", "Good", "Tom Reed"),
    (
        "“I paid for this and use it as a doorstop,” Tom Reed told Premier Ola Brekke at a meeting.\n\n“I hear "
        "you,” Brekke said.\n\n“Good, because it is not a phone,” Reed deadpanned, to applause.",
        "Good",
        "",
    ),
    (WILLKÜR, "reine", "Anna Vogt"),
    (WILLKÜR, "haltlos", "Jan Berg"),
    (PONT, "Nous avons", "Yann Le Goff"),
    (PONT, "Il reste", "Yann Le Goff"),
    # not said at all
    ("Ana Sol denied saying “burn it all”.", "burn it", ""),
    ("The police denied that Ana Sol had said “burn it all”.", "burn it", ""),
    ("Ana Sol never said “burn it all”.", "burn it", ""),
    ("Ana Sol did not say whether the deal was “dead”.", "dead", ""),
    ("Neither Eva Lund nor Nils Berg would say if it was “brilliant”.", "brilliant", ""),
    ("A fake post attributed to Ana Sol read: “Burn it all.”", "Burn it", ""),
]


@pytest.mark.parametrize(("text", "begins", "speaker"), BESIDE_THEM)
def test_nobody_but_the_speaker_is_named(tmp_path: Path, text: str, begins: str, speaker: str) -> None:
    reading = story(tmp_path, f"News of the day\n\n{text}\n\nIt was a long day in the town.").reading
    found = [one.said_by for one in reading.quotations if reading.texts[0].startswith(begins, one.start)]
    assert (found or [""])[0] == speaker


def test_a_newspaper_is_not_she(tmp_path: Path) -> None:
    text = "The Torr Observer said sorry. The Torr Observer told readers on Monday. “We are sorry for it,” she said."
    assert story(tmp_path, text).said() == [("", "We are sorry for it,")]


def test_a_quoted_noun_is_not_said_by_the_subject_behind_it(tmp_path: Path) -> None:
    text = "Le festival ouvre samedi dans la ville. Enfin, le « roi du pont de la ville » sera Paul Brandt, un marin."
    assert story(tmp_path, text).said() == [("", "roi du pont de la ville")]
