"""How many contradictions between two outlets are found, and that none is found if both may be right.

The pairs were written before the rules were run on them: `FIRST` before the rules were fixed, `SECOND` after that, as a
check against overfitting to the first. docs/decisions/0012 has the figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from tests.index.compare.made import story

# (rule, whether they contradict each other, one outlet's article, another's)
FIRST = [
    (
        "answer",
        True,
        "“You have let this town down,” said the union leader Petra Vance of the manager Colin Rudd.\n\nRudd "
        "made no reply.",
        "Union leader Petra Vance turned on the manager Colin Rudd. “You have let this town down,” Petra "
        "Vance said.\n\nColin Rudd told Vance that he had done what he could.",
    ),
    (
        "answer",
        True,
        "“Where did the money go?” asked the senator Maria Holt.\n\nThe banker Joel Stern refused to answer.",
        "At the hearing the banker Joel Stern faced the senator Maria Holt. “Where did the money go?” Maria "
        "Holt asked.\n\nStern told Holt that it was in a trust.",
    ),
    (
        "answer",
        True,
        "“Your dog bit my son,” Nadia Amin wrote to the councillor Peter Bloom.\n\nBloom never replied to her.",
        "Nadia Amin wrote to the councillor Peter Bloom. “Your dog bit my son,” Nadia Amin wrote.\n\nPeter "
        "Bloom assured Amin that it would not happen again.",
    ),
    (
        "answer",
        True,
        "“Come and debate me,” said the challenger Luis Ortega to the mayor Grace Dunn.\n\nDunn has not responded.",
        "The challenger Luis Ortega called on the mayor Grace Dunn. “Come and debate me,” Luis Ortega "
        "said.\n\nGrace Dunn told Ortega to learn the budget first.",
    ),
    (
        "answer",
        True,
        "“We want our wages,” said the striker Hana Sato.\n\nThe owner Victor Lang stayed silent.",
        "Outside the mill the striker Hana Sato met the owner Victor Lang. “We want our wages,” said Hana "
        "Sato.\n\nVictor Lang promised Sato that they would be paid by Friday.",
    ),
    (
        "answer",
        True,
        "“You cheated,” the skater Ivana Novak told Mila Ross.\n\nRoss declined to comment.",
        "The skater Ivana Novak spoke to Mila Ross. “You cheated,” said Ivana Novak.\n\nMila Ross told Novak "
        "to look at the film.",
    ),
    (
        "answer",
        True,
        "“Please spare the trees,” the pupil Amy Cole wrote to the minister Jon Adler.\n\nAdler ignored the letter.",
        "The pupil Amy Cole wrote to the minister Jon Adler. “Please spare the trees,” Amy Cole wrote.\n\nJon "
        "Adler thanked Cole for her letter.",
    ),
    (
        "answer",
        True,
        "“I forgive you,” said Ruth Abel to the driver Sean Pike.\n\nPike said nothing.",
        "In court Ruth Abel looked at the driver Sean Pike. “I forgive you,” said Ruth Abel.\n\nSean Pike told "
        "Abel that he was sorry.",
    ),
    (
        "answer",
        False,
        "“Come and debate me,” said the challenger Luis Ortega to the mayor Grace Dunn.\n\nDunn has not responded.",
        "The challenger Luis Ortega called on the mayor Grace Dunn. “Come and debate me,” Luis Ortega "
        "said.\n\nOrtega told reporters that he was ready.",
    ),
    (
        "answer",
        False,
        "“We want our wages,” said the striker Hana Sato.\n\nThe owner Victor Lang did not respond to a "
        "request for comment.",
        "The owner Victor Lang told Hana Sato last year that the mill was safe.\n\n“We want our wages,” said "
        "Hana Sato.",
    ),
    (
        "answer",
        False,
        "“You cheated,” the skater Ivana Novak told Mila Ross.\n\nThe federation did not answer our questions.",
        "The skater Ivana Novak spoke to Mila Ross. “You cheated,” said Ivana Novak.\n\nMila Ross told Novak "
        "to look at the film.",
    ),
    (
        "answer",
        False,
        "“I forgive you,” said Ruth Abel to the driver Sean Pike.\n\nPike did not answer at first.",
        "In court Ruth Abel looked at the driver Sean Pike. “I forgive you,” said Ruth Abel.\n\nSean Pike told "
        "Abel that he was sorry.",
    ),
    (
        "act",
        True,
        "The trainer Bella Croft checked the saddle of the horse before the race, stewards said.",
        "Bella Croft did not check the saddle before the race, a stable hand said.",
    ),
    (
        "act",
        True,
        "Chairman Otis Rowe signed the contract with the builders in March.",
        "Otis Rowe never signed the contract with the builders, his lawyer says.",
    ),
    (
        "act",
        True,
        "The surgeon Lena Hart apologised to the patient's family.",
        "Lena Hart has refused to apologise to the patient's family.",
    ),
    (
        "act",
        True,
        "The pilot Marco Vela admitted that he had drunk wine.",
        "Marco Vela denied that he had drunk wine.",
    ),
    (
        "act",
        True,
        "The striker Dan Okoro accepted the club's offer on Monday.",
        "Dan Okoro rejected the club's offer, his agent said.",
    ),
    (
        "act",
        True,
        "The minister Eva Lund supported the tax on sugar in cabinet.",
        "In cabinet Eva Lund opposed the tax on sugar, two colleagues say.",
    ),
    (
        "act",
        True,
        "The curator Hugh Bell returned the statue to the museum in May.",
        "Hugh Bell kept the statue, which the museum has not got back.",
    ),
    (
        "act",
        True,
        "The ranger Mia Stone warned the hikers about the river.",
        "Mia Stone gave the hikers no warning about the river.",
    ),
    (
        "act",
        True,
        "The novelist Ana Reis attended the ceremony in Oslo.",
        "Ana Reis stayed away from the ceremony in Oslo.",
    ),
    (
        "act",
        True,
        "The goalkeeper Tim Vogel saved the penalty in the last minute.",
        "Tim Vogel failed to save the penalty in the last minute.",
    ),
    (
        "act",
        True,
        "Farmer Joe Whelan locked the gate of the field that night.",
        "Joe Whelan had left the gate of the field open that night.",
    ),
    (
        "act",
        True,
        "The banker Iris Kane paid the fine within a week.",
        "Iris Kane has not paid the fine.",
    ),
    (
        "act",
        False,
        "The ranger Mia Stone warned the hikers about the river.",
        "Mia Stone did not warn her own children about the winter.",
    ),
    (
        "act",
        False,
        "Chairman Otis Rowe signed the contract with the builders in March.",
        "Otis Rowe did not sign the petition against the builders.",
    ),
    (
        "act",
        False,
        "The striker Dan Okoro accepted the club's offer on Monday.",
        "Dan Okoro rejected the club's first offer in June.",
    ),
    (
        "act",
        False,
        "The novelist Ana Reis did not attend the rehearsal in Oslo.",
        "The novelist Ana Reis attended the ceremony in Oslo.",
    ),
    (
        "act",
        False,
        "The trainer Bella Croft said she would not sell the horse.",
        "Bella Croft sold the old horse three years ago.",
    ),
    (
        "act",
        False,
        "The goalkeeper Tim Vogel saved the penalty in the last minute.",
        "In the first half Tim Vogel failed to save a header.",
    ),
    (
        "thing",
        True,
        "The painter Ola Berg gave the museum his first portrait.",
        "Ola Berg’s first landscape now hangs in the museum.",
    ),
    (
        "thing",
        True,
        "The novelist Ana Reis promoted her new novel at the fair.",
        "At the fair Ana Reis promoted her new memoir.",
    ),
    (
        "thing",
        True,
        "The designer Kit Moran showed his latest chair in Milan.",
        "In Milan Kit Moran showed his latest lamp.",
    ),
    (
        "thing",
        True,
        "The director Lou Tan ended the evening with her new film.",
        "Lou Tan ended the evening with her new play.",
    ),
    (
        "thing",
        True,
        "Mayor Greta Olin arrived with her husband Karl.",
        "Greta Olin’s brother Karl came with her.",
    ),
    (
        "thing",
        True,
        "The boxer Sam Udo lives with his aunt Rosa.",
        "Sam Udo’s grandmother Rosa brought him up.",
    ),
    (
        "thing",
        True,
        "The actor Neil Frost was driven by his son Toby.",
        "Neil Frost’s nephew Toby drove him.",
    ),
    (
        "thing",
        True,
        "The chef Mina Park sold her only restaurant.",
        "Mina Park’s only bakery has been sold.",
    ),
    (
        "thing",
        True,
        "The poet Ivo Lenz was buried beside his wife Clara.",
        "Ivo Lenz’s sister Clara lies beside him.",
    ),
    (
        "thing",
        True,
        "The skipper Ada Bligh named the boat after her daughter Joy.",
        "Ada Bligh’s niece Joy gave the boat its name.",
    ),
    (
        "thing",
        False,
        "The novelist Ana Reis promoted her new novel at the fair.",
        "Ana Reis also talked of her first play.",
    ),
    (
        "thing",
        False,
        "Mayor Greta Olin arrived with her husband Karl.",
        "Greta Olin’s brother Lars came with her.",
    ),
    (
        "thing",
        False,
        "The banker Gerald Moss owns the firm, whose sister Rosalind is married to the bishop Hugh Lorne.",
        "The bishop Hugh Lorne spoke at the gate. His wife, Rosalind, stood beside him.",
    ),
    (
        "thing",
        False,
        "The actor Neil Frost was driven by his son Toby.",
        "The comedian Art Bell’s nephew Toby drove him.",
    ),
    (
        "thing",
        False,
        "The designer Kit Moran showed his latest chair in Milan.",
        "The designer Pia Holm showed her latest lamp in Milan.",
    ),
    (
        "thing",
        False,
        "The director Lou Tan ended the evening with her new film.",
        "Lou Tan celebrated her new film award.",
    ),
    (
        "thing",
        False,
        "The chef Mina Park lost her uncle Dae, who was the brother of the judge Hyun Seo.",
        "The judge Hyun Seo spoke of her brother Dae.",
    ),
    (
        "thing",
        False,
        "The poet Ivo Lenz thanked his first wife, Clara.",
        "The poet Ivo Lenz came with his daughter Clara and his second wife.",
    ),
    (
        "name",
        True,
        "The driver was named as Stephen Maddox, of Leeds. Stephen Maddox said nothing in court.",
        "Steven Maddox, the driver, said he was sorry.",
    ),
    (
        "name",
        True,
        "The engineer Katarina Weiss said the bridge was safe.",
        "Engineer Katarina Weisz had called the bridge safe, she said.",
    ),
    (
        "name",
        True,
        "The witness Alistair Grant said he heard a shot.",
        "Witness Alasdair Grant said he had heard a shot.",
    ),
    (
        "name",
        True,
        "The chemist Mohamed Saleh said the water was clean.",
        "Mohammed Saleh, a chemist, said the water was clean.",
    ),
    (
        "name",
        True,
        "The head teacher Jeffrey Lomax said the school would open.",
        "Head teacher Geoffrey Lomax said that the school would open.",
    ),
    (
        "name",
        True,
        "The jockey Aine Doyle said the horse was fit.",
        "Jockey Ayne Doyle said the horse had been fit.",
    ),
    (
        "name",
        False,
        "The brothers Daniel Marsh and David Marsh said they would sell.",
        "David Marsh said the farm was lost.",
    ),
    (
        "name",
        False,
        "The driver Stephen Maddox said nothing in court.",
        "The judge Stella Maddox said he had to pay.",
    ),
    (
        "name",
        False,
        "The chemist Elena Rossi said the water was clean.",
        "The reporter Helena Rossi said she would go to Rome.",
    ),
]
SECOND = [
    (
        "answer",
        True,
        "“Resign now,” the member Rosa Klein said to the treasurer Emil Frey.\n\nFrey gave no answer.",
        "The member Rosa Klein stood up before the treasurer Emil Frey. “Resign now,” said Rosa Klein.\n\nEmil "
        "Frey told Klein that he would think about it.",
    ),
    (
        "answer",
        True,
        "“Give us back our beach,” the fisherman Paolo Conti told the developer Max Hagen.\n\nHagen remained silent.",
        "The fisherman Paolo Conti shouted at the developer Max Hagen. “Give us back our beach,” said Paolo "
        "Conti.\n\nMax Hagen promised Conti a path to the sea.",
    ),
    (
        "answer",
        True,
        "“Why did you lie?” asked the reporter Jean Moreau.\n\nThe coach Bill Tate did not answer.",
        "The reporter Jean Moreau stopped the coach Bill Tate. “Why did you lie?” asked Jean Moreau.\n\nBill "
        "Tate assured Moreau that he had told the truth.",
    ),
    (
        "answer",
        True,
        "“I want my bike back,” Freya Lind wrote to the neighbour Olaf Dahl.\n\nDahl refused to reply.",
        "Freya Lind wrote to her neighbour Olaf Dahl. “I want my bike back,” Freya Lind wrote.\n\nOlaf Dahl "
        "told Lind that the bike was his.",
    ),
    (
        "answer",
        False,
        "“Resign now,” the member Rosa Klein said to the treasurer Emil Frey.\n\nFrey gave no answer for an hour.",
        "“Resign now,” said Rosa Klein to Emil Frey.\n\nThe chairman told Klein to sit down.",
    ),
    (
        "answer",
        False,
        "“I want my bike back,” Freya Lind wrote to the neighbour Olaf Dahl.\n\nDahl initially refused to reply.",
        "Freya Lind wrote to her neighbour Olaf Dahl. “I want my bike back,” Freya Lind wrote.\n\nOlaf Dahl "
        "told Lind that the bike was his.",
    ),
    (
        "answer",
        False,
        "“Why did you lie?” asked the reporter Jean Moreau.\n\nThe club made no reply.",
        "The reporter Jean Moreau stopped the coach Bill Tate. “Why did you lie?” asked Jean Moreau.\n\nBill "
        "Tate assured Moreau that he had told the truth.",
    ),
    (
        "act",
        True,
        "The warden Nell Foss opened the sluice at midnight.",
        "Nell Foss did not open the sluice at midnight, the inquiry heard.",
    ),
    (
        "act",
        True,
        "The senator Carl Wu praised the report on the dam.",
        "Carl Wu criticised the report on the dam.",
    ),
    (
        "act",
        True,
        "The owner Dina Sol approved the plan for the tower.",
        "Dina Sol vetoed the plan for the tower.",
    ),
    (
        "act",
        True,
        "The nurse Abel Kim reported the error to the ward.",
        "Abel Kim never reported the error, the hospital says.",
    ),
    (
        "act",
        True,
        "The climber Jo Reed carried the rope to the summit.",
        "Jo Reed refused to carry the rope.",
    ),
    (
        "act",
        True,
        "The tenant Mara Cohn paid the rent in June.",
        "Mara Cohn had not paid the rent, the landlord said.",
    ),
    (
        "act",
        False,
        "The warden Nell Foss opened the sluice at midnight.",
        "Nell Foss did not open the letter from the dam.",
    ),
    (
        "act",
        False,
        "The nurse Abel Kim reported the error to the ward.",
        "Abel Kim did not report the second error.",
    ),
    (
        "act",
        False,
        "The senator Carl Wu praised the report on the dam.",
        "Carl Wu criticised the speed of the repairs to the dam.",
    ),
    (
        "act",
        False,
        "The tenant Mara Cohn paid the rent in June.",
        "Mara Cohn did not pay for the window in June.",
    ),
    (
        "thing",
        True,
        "The tenor Ugo Ferri came with his brother Luca.",
        "Ugo Ferri’s cousin Luca was there, too.",
    ),
    (
        "thing",
        True,
        "The baker Ines Roy was driven off in her first car.",
        "Ines Roy’s first van was a gift.",
    ),
    (
        "thing",
        True,
        "The senator Carl Wu mourned his mother Ling.",
        "Carl Wu’s aunt Ling had died.",
    ),
    (
        "thing",
        False,
        "The tenor Ugo Ferri came with his brother Luca.",
        "The critic Max Orff’s cousin Luca was there, too.",
    ),
    (
        "thing",
        False,
        "The farmer Asa Holt sold his last horse.",
        "Asa Holt sold his last field.",
    ),
    (
        "thing",
        False,
        "The senator Carl Wu thanked his wife Mei.",
        "Carl Wu’s daughter Lian spoke for her mother Mei.",
    ),
    (
        "thing",
        False,
        "The actor Guy Bane spoke of his new film.",
        "Guy Bane was in a new play when he was young.",
    ),
    (
        "name",
        True,
        "The sculptor Catherine Moll said the bronze was hers.",
        "Katherine Moll, the sculptor, claimed the bronze.",
    ),
    (
        "name",
        True,
        "The guard Philip Astor said he slept.",
        "Phillip Astor, a guard, was asleep.",
    ),
    (
        "name",
        True,
        "The baker Jon Petersen said the bread was fresh.",
        "Jon Pedersen, who baked the bread, called it fresh.",
    ),
    (
        "name",
        False,
        "The guard Philip Astor said he slept.",
        "Phyllis Astor, his mother, was at home.",
    ),
    (
        "name",
        False,
        "The sisters Marina Voss and Marika Voss said they would sing.",
        "Marika Voss said the concert was long.",
    ),
]
# How many contradictions are found for each rule; the others need knowledge that no list here has.
FOUND = {
    "FIRST": {"answer": 7, "act": 8, "thing": 6, "name": 4},
    "SECOND": {"answer": 4, "act": 6, "thing": 3, "name": 2},
}


@pytest.mark.parametrize("rule", ["answer", "act", "thing", "name"])
@pytest.mark.parametrize(("which", "cases"), [("FIRST", FIRST), ("SECOND", SECOND)], ids=["first", "second"])
def test_contradictions_are_found_and_nothing_else_is(
    which: str, cases: list[tuple[str, bool, str, str]], rule: str, tmp_path: Path
) -> None:
    found: dict[bool, list[object]] = {True: [], False: []}
    for number, (of, contradict, one, other) in enumerate(cases):
        if of != rule:
            continue
        folder = tmp_path / str(number)
        folder.mkdir()
        rows = [row for row in story(folder, one, other).told() if row[0] not in ("wording", "spelling")]
        found[contradict] += rows[:1]
    assert found[False] == []
    assert len(found[True]) >= FOUND[which][rule]


# Contradictions in other words, another order or another voice.
REWORDED = [
    (
        "Police said the gunman had killed four people at the market in Orrin.",
        "Five people were killed by the gunman at the market in Orrin, the mayor said.",
    ),
    (
        "The attacker was armed with a hammer when officers shot him, police said.",
        "When officers shot him the attacker was unarmed, his family said.",
    ),
    ("The flood destroyed 120 houses in Sarn.", "In Sarn 210 houses were destroyed by the flood."),
    (
        "The trawler sank on Tuesday off Cape Lorn with six men on board.",
        "Off Cape Lorn a trawler with six men on board sank on Wednesday.",
    ),
    (
        "The minister, Lena Brandt, has been dismissed, her party said.",
        "Lena Brandt has not been dismissed, the chancellor said.",
    ),
    ("The factory was closed for good after the blast.", "After the blast the factory stayed open."),
    (
        "The committee approved the merger of the two banks.",
        "The merger of the two banks was rejected by the committee.",
    ),
    (
        "Nobody was killed when the bridge at Torm collapsed.",
        "Two workers were killed when the bridge at Torm collapsed, the union said.",
    ),
    ("Kelso Wanderers won the replay against Dorne.", "Kelso Wanderers lost the replay against Dorne."),
    ("The pilot survived the crash near Holm.", "The pilot died in the crash near Holm."),
    ("Unemployment rose to 6.1% in April.", "In April unemployment was up at 6.4 per cent."),
    ("The ship was carrying 2,400 tonnes of oil.", "The ship carried 4,200 tonnes of oil, its owner said."),
    (
        "A 19-year-old student was stabbed at the bus station in Pell on Friday.",
        "The student who was stabbed at the bus station in Pell on Friday was 21.",
    ),
    ("The concert drew 12,000 fans to the park.", "Around 20,000 fans came to the concert in the park."),
    (
        "Mayor Dan Orley denied that he had taken money from the builder.",
        "Mayor Dan Orley took money from the builder, a witness told the court.",
    ),
    (
        "The explosion at the mill happened at 4.15pm on Monday.",
        "At 5.45pm on Monday there was an explosion at the mill.",
    ),
    (
        "The court ordered the company to pay £3.2 million in damages.",
        "Damages of £2.3 million have to be paid by the company, the court ordered.",
    ),
    (
        "The ferry had life jackets for all passengers.",
        "The ferry had no life jackets for the passengers, survivors said.",
    ),
    (
        "Actor Jude Pell was taken to hospital after the fall.",
        "Actor Jude Pell was not taken to hospital after the fall, his agent said.",
    ),
    (
        "The president accepted the resignation of the army chief.",
        "The president rejected the resignation of the army chief.",
    ),
    (
        "Officers warned the driver before they opened fire.",
        "Officers did not warn the driver before they opened fire, witnesses said.",
    ),
    ("The dam had been inspected in spring.", "The dam had not been inspected in spring, an engineer said."),
    (
        "The painting was bought by a museum in Vienna for €8 million.",
        "A museum in Vienna bought the painting for €6 million.",
    ),
    ("The vaccine cut infections by 60% in the trial.", "In the trial the vaccine cut infections by 45 per cent."),
    ("Ada Moll won the seat with 51.2% of the vote.", "Ada Moll took the seat with 52.1% of the vote."),
    ("Turnout in the referendum was 64%.", "Only 46% of voters took part: turnout in the referendum was 46%."),
    (
        "The council leader, Jon Berg, resigned on Monday over the contract.",
        "Jon Berg, the council leader, resigned over the contract on Tuesday.",
    ),
    ("Firefighters were called to the hotel at 3.10am.", "The fire service was called to the hotel at 5.10am."),
    ("The hotel was insured, its owner said.", "The hotel was not insured, a lawyer said."),
    (
        "Two guards were on duty in the museum that night.",
        "Four guards were on duty in the museum that night, the union said.",
    ),
    (
        "The singer has cancelled her concert in Oslo.",
        "The singer has not cancelled her concert in Oslo, her manager said.",
    ),
    ("The bank will close 40 branches in the north.", "The bank is to close 60 branches in the north."),
    ("The quake had a magnitude of 6.1.", "The quake had a magnitude of 6.4, the institute said."),
    ("The victim was named as Karin Lodd, 29.", "Karin Lodd, 31, died at the scene."),
    ("The jury found Peter Hask guilty of fraud.", "The jury acquitted Peter Hask of fraud."),
    ("There were no survivors of the plane crash.", "Three people survived the plane crash."),
    (
        "The company denied that it had dumped waste in the river.",
        "The company dumped waste in the river, two workers said.",
    ),
    (
        "Police used tear gas against the strikers.",
        "Police did not use tear gas against the strikers, a spokesman said.",
    ),
    ("The tunnel will open in March 2026.", "The tunnel will open in May 2026."),
    ("The minister met the union on Tuesday.", "The minister did not meet the union on Tuesday, his office said."),
    (
        "The tiger escaped from its cage on Sunday morning.",
        "The tiger escaped from its cage on Saturday morning, the zoo said.",
    ),
    ("The reservoir is 34% full.", "The reservoir is 43% full, the water board said."),
    # bounds, exchanged parties, and denials in other words
    (
        "Fewer than 40 people came to the vigil on Monday.",
        "The vigil on Monday drew 70 people.",
    ),
    (
        "At least 25 passengers were injured when the tram derailed.",
        "Eleven passengers were injured when the tram derailed.",
    ),
    (
        "At most 12 officers were on duty at the match.",
        "There were 40 officers on duty at the match.",
    ),
    (
        "Nearly 900 sheep died in the blizzard.",
        "More than 1,400 sheep died in the blizzard.",
    ),
    (
        "Not more than 15 people attended the funeral.",
        "The funeral was attended by 45 people.",
    ),
    (
        "Farmer Otto Kern sued the water company in April over the spill.",
        "In April the water company sued farmer Otto Kern over the spill.",
    ),
    (
        "The brewery bought the mill in 2021.",
        "The mill bought the brewery in 2021.",
    ),
    (
        "Orla Finn replaced Tom Reed as chairman in May.",
        "In May Tom Reed replaced Orla Finn as chairman.",
    ),
    (
        "The swimming pool opened on Saturday as planned.",
        "The swimming pool did not open on Saturday as planned.",
    ),
    (
        "The union has ruled out a strike at Christmas.",
        "The union is considering a strike at Christmas.",
    ),
    (
        "The parade passed without injuries.",
        "Four people were injured at the parade.",
    ),
    (
        "The court upheld the ban on the festival.",
        "The ban on the festival was overturned by the court.",
    ),
    (
        "The committee backed the plan for the tunnel.",
        "The plan for the tunnel was voted down by the committee.",
    ),
    (
        "The drug doubled the risk of a stroke in the trial.",
        "The drug halved the risk of a stroke in the trial.",
    ),
]
# The same words about another place, person, time, part or plan.
NO_CONTRADICTIONS = [
    (
        "Police said the gunman had killed four people at the market in Orrin.",
        "In 1994 a gunman killed seven people at the market in Orrin.",
    ),
    (
        "The attacker was armed with a hammer when officers shot him, police said.",
        "The second attacker was unarmed when officers arrested him, police said.",
    ),
    ("About 9,000 people joined the rally in Orsk Park.", "Thousands joined the rally in Orsk Park."),
    ("The flood destroyed 120 houses in Sarn.", "In Brell 210 houses were destroyed by the flood."),
    (
        "The committee approved the merger of the two banks.",
        "The merger of the two insurers was rejected by the committee.",
    ),
    (
        "Nobody was killed when the bridge at Torm collapsed.",
        "Two workers were killed when the bridge at Selm collapsed, the union said.",
    ),
    (
        "Nobody was killed when the bridge at Torm collapsed.",
        "Two workers were hurt when the bridge at Torm collapsed, the union said.",
    ),
    ("Kelso Wanderers won the replay against Dorne.", "Kelso Wanderers lost the first match against Dorne."),
    ("The pilot survived the crash near Holm.", "The co-pilot died in the crash near Holm."),
    ("Unemployment rose to 6.1% in April.", "In May unemployment was up at 6.4 per cent."),
    ("Unemployment rose to 6.1% in April.", "Unemployment could rise to 7% in April, the bank had warned."),
    ("The concert drew 12,000 fans to the park.", "Some 3,000 fans came to the concert on the beach."),
    (
        "Mayor Dan Orley denied that he had taken money from the builder.",
        "Mayor Dan Orley took money from the budget for schools, a report said.",
    ),
    ("The ferry had life jackets for all passengers.", "The ferry had no lifeboats for the crew, survivors said."),
    (
        "Actor Jude Pell was taken to hospital after the fall.",
        "Singer Mia Pell was not taken to hospital after the fall, her agent said.",
    ),
    (
        "The president accepted the resignation of the army chief.",
        "The president rejected the resignation of the police chief.",
    ),
    (
        "Officers warned the driver before they opened fire.",
        "Officers did not warn the residents before they closed the street.",
    ),
    ("The dam had been inspected in spring.", "The tunnel had not been inspected in spring, an engineer said."),
    (
        "The painting was bought by a museum in Vienna for €8 million.",
        "A museum in Vienna bought another painting for €6 million.",
    ),
    ("The vaccine cut infections by 60% in the trial.", "In children the vaccine cut infections by 45 per cent."),
    (
        "The union said 300 jobs would be lost at the Kern plant.",
        "At the Dorn plant 120 jobs would be lost, the union said.",
    ),
    ("At least 14 people have died in the heat in Marl.", "In all, 23 people have died in the heat in the country."),
    ("Eight people were arrested at the march on Saturday.", "Three people were arrested at the march on Sunday."),
    ("The company has not yet paid the fine.", "The company paid the fine on Thursday, its lawyer said."),
    ("Ana Holt said she had not seen the letter.", "Tom Brill said he had seen the letter."),
    ("The storm could cut power to 20,000 homes.", "The storm cut power to 8,000 homes."),
    ("The bank raised its rate by 0.5 points in June.", "The bank cut its rate by 0.25 points in September."),
    ("The victim, a man of 45, was found in the river.", "The second victim, a man of 52, was found in the lake."),
    ("The strike was suspended until Friday.", "The strike was not called off, the union said."),
    ("No trains ran between Holm and Dale on Monday.", "Trains ran between Holm and Marl on Monday."),
    ("Nobody from the council was at the meeting.", "About 200 residents were at the meeting of the council."),
    ("The fire did not spread to the school.", "The fire spread to three houses."),
    ("Shares in Orben rose 4% on Monday.", "Shares in Orben fell 2% on Tuesday."),
    ("The road was closed after the accident.", "The road was open again after two hours."),
    ("The parliament approved the first part of the reform.", "The parliament rejected the second part of the reform."),
    ("Ada Moll won the seat with 51.2% of the vote.", "Tom Reeve came second with 44.1% of the vote."),
    ("Ada Moll won the seat with 51.2% of the vote.", "In 2019 Ada Moll won 48% of the vote."),
    ("Turnout was 64% in the city.", "Turnout was 58% in the villages."),
    ("Firefighters were called to the hotel at 3.10am.", "The fire was out at 5.10am."),
    ("Firefighters were called to the hotel at 3.10am.", "Police were called to the hotel at 9am."),
    ("The hotel has 120 rooms and 90 staff.", "The hotel group has 1,200 rooms in the city."),
    ("The hotel was insured, its owner said.", "The restaurant was not insured, its owner said."),
    ("Two guards were on duty in the museum that night.", "The museum employs 14 guards."),
    ("The singer has cancelled her concert in Oslo.", "The singer has not cancelled her concert in Rome."),
    ("The bank will close 40 branches in the north.", "The bank closed 22 branches in the north last year."),
    ("The quake had a magnitude of 6.1.", "An aftershock had a magnitude of 4.8."),
    ("Karin Lodd, 29, died at the scene.", "Her sister Eva Lodd, 25, was hurt."),
    ("The jury found Peter Hask guilty of fraud.", "The jury acquitted Ruth Hask of fraud."),
    ("The jury found Peter Hask guilty of fraud.", "The jury acquitted Peter Hask of bribery."),
    ("There were no survivors of the plane crash.", "Three people survived the bus crash."),
    (
        "The company denied that it had dumped waste in the river.",
        "The company dumped waste in a pit, two workers said.",
    ),
    ("Police used tear gas against the strikers.", "Police did not use rubber bullets against the strikers."),
    ("The minister met the union on Tuesday.", "The minister did not meet the employers on Tuesday."),
    ("The tiger escaped from its cage on Sunday morning.", "The tiger was caught on Monday morning."),
    ("The reservoir is 34% full.", "A year ago the reservoir was 71% full."),
    ("The firm has 260 workers in Kell.", "The firm has 900 workers in the country."),
    (
        "The firm made a profit of £12 million in the first half.",
        "The firm made a profit of £20 million in the whole year.",
    ),
    ("Residents were told to keep their windows closed.", "The road was open again in the evening."),
    ("Nobody in the flat was hurt.", "A firefighter was hurt in the flat."),
    ("Police said there was no sign of arson.", "Arson has not been ruled out, said an investigator."),
    ("One firefighter was treated for smoke.", "Four residents were treated for smoke."),
    ("The mayor will ask for a recount.", "The mayor had asked for a recount four years ago."),
    ("She will take office on 13 May.", "She will present her team on 20 May."),
    ("The count began at 10pm.", "The count ended at 3am."),
    ("Her campaign received £41,000 in donations.", "Her campaign spent £38,000 on posters."),
    ("A vigil will be held on Friday.", "The funeral will be held on Saturday."),
    ("The first fire was put out at noon.", "The second fire was put out at midnight."),
    ("The school was closed on Monday.", "The kindergarten stayed open on Monday."),
    ("Officials said the water was safe to drink.", "Officials said the river was not safe to swim in."),
    ("About 4,000 people marched in Lodd.", "About 900 people marched in Orrin."),
    ("The union rejected the offer in May.", "The union accepted the offer in June."),
    ("The team lost the first leg.", "The team won the second leg."),
    ("He was fined £200 for speeding.", "He was fined £900 for driving without a licence."),
    ("Doctors said the boy was not in danger.", "Doctors said the girl was in danger."),
    # another thing of a kind, another part, another party
    (
        "The concert took place in Leckham.",
        "The concert took place in Northshire.",
    ),
    (
        "A fire broke out in a hotel in Kell on Monday.",
        "A fire broke out in a hotel in Dunmore on Monday.",
    ),
    (
        "The shop in Kell closed on Monday.",
        "The shop in Dunmore closed on Monday.",
    ),
    (
        "The army shelled the rebels on Monday.",
        "The rebels shelled the army on Monday.",
    ),
    (
        "Rovers beat United in the first leg.",
        "United beat Rovers in the second leg.",
    ),
    (
        "Kern bought the ship from Lunt in May.",
        "Lunt bought the yard from Kern in May.",
    ),
    (
        "More than 100 people were in the hall.",
        "There were 134 people in the hall.",
    ),
    (
        "No more than 40 people may stand in the lift.",
        "There were 46 people in the lift.",
    ),
    (
        "Up to 500 jobs could go at the yard.",
        "The yard cut 620 jobs.",
    ),
    (
        "The firm has ruled out job cuts.",
        "The firm is considering a move to Kell.",
    ),
    (
        "Police have not ruled out arson.",
        "Police are considering arson.",
    ),
    (
        "The protest ended without any arrests.",
        "Seven people were arrested at a protest in Dunmore.",
    ),
    (
        "The suspect was released from hospital on Monday.",
        "The suspect remained in custody on Monday.",
    ),
    (
        "Nine miners survived the collapse on Monday.",
        "Two miners died in the collapse on Monday.",
    ),
    (
        "The firm failed to deliver 200 trains on time.",
        "The firm delivered 300 trains.",
    ),
    (
        "The team failed to win on Saturday.",
        "The team won on Sunday.",
    ),
    (
        "Ann Lee confirmed on Monday that she would stand.",
        "Ann Lee denied on Monday that she had been paid.",
    ),
    (
        "The ticket costs £12 online.",
        "The ticket costs £15 at the door.",
    ),
    (
        "The festival sold 42,000 tickets.",
        "The festival sold 18,000 tickets in the first hour.",
    ),
    (
        "The bakery on Mill Lane was burgled on Friday.",
        "The bakery on Dock Road was burgled on Friday.",
    ),
    (
        "The bank sold the tower to Holm in 2020.",
        "Holm sold the tower to Kern in 2023.",
    ),
    (
        "Police ruled out a link between the two fires.",
        "Police are considering a link between the fire and a burglary.",
    ),
    (
        "There were no arrests at the match.",
        "Six fans were arrested in a bar hours before the match.",
    ),
    (
        "The meeting on Monday lasted an hour.",
        "The meeting on Tuesday lasted two hours.",
    ),
    (
        "The brother of the victim spoke on Monday.",
        "The father of the victim spoke on Monday.",
    ),
    (
        "The whale died on Monday.",
        "The whale swam up the river. A young whale died on the beach on Friday.",
    ),
    (
        "Unemployment in Sarland was 5.9 per cent in April.",
        "Unemployment in Sarland was 5.9 per cent in April. Youth unemployment was 12 per cent in April.",
    ),
    (
        "Villagers want the state to drop the plan.",
        "The state has not dropped the plan.",
    ),
]


def _contradicting(folder: Path, pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    found = []
    for number, pair in enumerate(pairs):
        (folder / str(number)).mkdir()
        rows = story(folder / str(number), *pair, published=date(2024, 6, 7)).told()
        if any(kind not in ("wording", "spelling") for kind, *_ in rows):
            found.append(pair)
    return found


def test_most_contradictions_in_other_words_are_found(tmp_path: Path) -> None:
    assert len(_contradicting(tmp_path, REWORDED)) >= 50


def test_the_same_words_about_something_else_contradict_nothing(tmp_path: Path) -> None:
    assert _contradicting(tmp_path, NO_CONTRADICTIONS) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The chargers come from a plant in Dunmoor.",
            "The frames come from a plant in Ashby.",
        ),
        (
            "A tram hit a lorry at Dunmoor on Friday, injuring 14 people.",
            "There were 52 people on the Dunmoor tram.",
        ),
        ("Ida Kroll took 54% of the vote on Sunday.", "An exit poll on Sunday had given Ida Kroll 47% of the vote."),
        ("Ida Kroll won 54% of the vote on Sunday.", "In the first round Ida Kroll won 39% of the vote."),
        (
            "The storm at Marlow on Sunday killed 21 people and wrecked a market.",
            "The storm at Marlow killed 34 people, the ministry said a week later.",
        ),
        (
            "Injuries in Gate Hill were limited to about a dozen people who ran into the street.",
            "More than 600 people are injured.",
        ),
        ("The parade began at noon on Saturday at Gate Hill.", "On Sunday a smaller parade began at Gate Hill."),
    ],
)
def test_a_number_of_something_else_is_not_a_difference(tmp_path: Path, one: str, other: str) -> None:
    assert story(tmp_path, one, other).told() == []
