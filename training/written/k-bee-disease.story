story: A new bee disease on the island of Sarn
--- Island Messenger | Beekeepers told to burn hives as 'sleeping sickness' spreads | Elin Vaughan | 2023-06-08
1.1 Beekeepers on Sarn have been ordered to burn infected hives after a disease that makes bees fall asleep on flowers spread to a third apiary.
1.2 More than 200 colonies have died since the middle of April, the island's chief vet, Marcus Thorne, said on Wednesday.

1.3 The illness was first noticed by Agnes Pellow, 71, who keeps 40 hives at Gull Farm.
1.4 "They looked drunk," Mrs Pellow said.
1.5 "I put one in a matchbox, and it never got up."

1.6 No bees, wax or used equipment may leave the island until 30 September.
1.7 Anyone who breaks the rule can be fined £5,000.

1.8 Mr Thorne said that the honey was perfectly safe to eat.
1.9 Sales have fallen all the same, and the Sarn Honey Company has sent home four of its eleven workers.
1.10 "People hear the word disease and put down the jar," said its owner, Joost van Laar.

1.11 The keepers will get £60 for each colony destroyed.
1.12 Mrs Pellow said a new one would cost her three times that.

1.13 It is not known how the sickness arrived.
1.14 There were rumours of a box of queens brought over from the mainland without papers, but the vet said that he had seen no proof.
--- Nature Notebook | What is killing the bees of Sarn? | Dr Fay Holroyd | 2023-08-14
2.1 Under the microscope it looks like a bunch of grapes.
2.2 It is a fungus, hitherto unknown, and a team at Wrexley has named it Nosema pellowae after the woman who put a bee in a matchbox.

2.3 “I would rather have had a rose,” Agnes Pellow told me.

2.4 The fungus lives in the gut and starves the insect of sugar, says Professor Anil Deshmukh, who leads the team.
2.5 A bee that has caught it flies out as usual, runs out of fuel by noon and dozes off.
2.6 It dies of cold in the night.

2.7 Bumblebees and wasps seem not to be affected.
2.8 Nor were Mrs Pellow's three oldest hives, which is a puzzle.

2.9 Deshmukh's student Tamsin Oke thinks that she knows why.
2.10 Those three stand beside a bank of wild thyme, and thyme oil stops the fungus from growing in a dish.
2.11 "A dish is not a bee," her professor warns.
2.12 A trial with 60 colonies starts next week.

2.13 As to where it came from, the genes point to a cousin in the Caucasus.
2.14 Spores can live in old wax for eight years.
2.15 A second-hand wax press, bought online in 2021, is under suspicion.
--- The Sarn Gazette | Honey boss admits press was his | Phil Garrick | 2023-09-22
3.1 Honey company owner Joost van Laar has admitted that he bought the old wax press believed to have brought bee sickness to Sarn.
3.2 He said he had paid €400 for it to a man in Tbilisi and had cleaned it with boiling water.

3.3 "I am sorry from the bottom of my heart," he told a packed meeting at the Fishermen's Institute on Thursday.
3.4 He offered to give every keeper two colonies.

3.5 Some walked out.
3.6 Agnes Pellow stayed, and asked whether anybody there had never bought a bargain.

3.7 Chief vet Marcus Thorne said that no law had been broken, as the press was declared at the harbour.
3.8 He said the number of colonies lost now stood at 340, about half of all those on the island.

3.9 No new case has been found since 2 August.
3.10 The ban on moving bees will nonetheless be extended to the end of the year.

3.11 There was good news of the thyme trial from Tamsin Oke, 24, who came over on the morning boat.
3.12 Of the 30 colonies fed with the oil, 27 are alive; of the 30 without, nine.
3.13 She was cheered, and blushed.

3.14 Garden centres on the mainland say that they have run out of thyme.
3.15 The company's workers are all back at their jobs.
=== questions
Q what does the disease do to em
A 1.1 2.5 2.4 2.6
Q how many colonies gone
A 1.2 3.8
Q who spotted it first
A 1.3
F what did she say they looked like
A 1.4
Q can u still eat the honey
A 1.8
Q how much r they paid per hive
A 1.11
F is that enough to get a new one
A 1.12
Q whats the fine for moving bees
A 1.7
Q did ppl lose work bc of it
A 1.9
Q who said people hear the word disease and put down the jar
A 1.10
Q is it a virus or a fungus
A 2.2 2.4 2.10
Q what's it named after
A 2.2
F was she pleased
A 2.3
Q how does it kill them
A 2.4 2.6
Q do wasps catch it
A 2.7
Q why were the old hives fine
A 2.10
Q where's the bug come from originally
A 2.13
Q how long can it last in wax
A 2.14
Q who bought the press
A 3.1
Q what did he pay for it
A 3.2
Q is he in trouble with the law
A 3.7
Q did the thyme work
A 3.12
Q has it stopped spreading
A 3.9
C How old is Agnes Pellow?
A 1.3
C Until when was the movement of bees first banned?
A 1.6
F Has that been prolonged?
A 3.10
C What did Marcus Thorne say about the rumour of smuggled queens?
A 1.14
C Who leads the research team?
A 2.4
C What caution did the professor express?
A 2.11
C How many colonies were to be used in the trial?
A 2.12 3.12
C How had Joost van Laar cleaned the press?
A 3.2
C What did the company owner offer the beekeepers?
A 3.4
C What did Mrs Pellow ask the meeting?
A 3.6
C Where did Mr van Laar make his apology?
A 3.3
C What has become scarce in mainland garden centres?
A 3.14
C Have the company's employees returned to work?
A 3.15
Q who was the guy in tbilisi
A - who
Q did agnes walk out
A 3.6
Q how much honey does sarn make a year
A - number
Q what did deshmukh say at the meeting
A - detail
Q how old is thorne
A - number
Q who got fined the 5k
A - premise
Q is tamsin gonna sell the thyme oil
A - detail
Q why did the vet resign
A - premise
Q what did joost say about tamsin
A - detail
Q how many stings did agnes get
A - number
C What did the harbour official who passed the press say?
A - detail
C When did the first hive on the mainland fall ill?
A - premise
C How much did the research at Wrexley cost?
A - number
F Who paid for it?
A - who
C Where will Agnes Pellow move her hives?
A - place
C What did the beekeeper Col Trewin do with his hives?
A - stranger
