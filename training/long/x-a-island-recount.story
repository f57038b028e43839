story: The governor's election in Santa Perpetua and its two recounts
--- Isthmus News Agency | Governor's race in Santa Perpetua decided by 31 votes; recount sought | Bureau | 2023-10-10
1.1 Marisol Quintero was declared the winner of Sunday's election for governor of the island province of Santa Perpetua on Monday by 31 votes out of more than 118,000, and her opponent at once demanded a recount.
1.2 Quintero, of the Civic Front, had 59,204 votes to the 59,173 cast for the sitting governor, Mario Quintana, of the National Harvest party, according to the electoral commission.
1.3 A third candidate, the marine biologist Pilar Ochoa, took 2.1%.

1.4 By law any result closer than a quarter of one per cent may be counted again at the request of the loser.
1.5 "Thirty-one people is a wedding," Quintana, 61, told supporters in the capital, Ribera.
1.6 "I mean to find out who was invited."
1.7 Quintero, 38, a former public defender, said that she would be sworn in on November 1 and that he was welcome to attend.

1.8 The president of the commission, Judge Aurelio Bastos, said that the recount would begin on Thursday in the gymnasium of the teachers' college and take about a week.
1.9 Every one of the 412 ballot boxes will be opened in the presence of both parties, he said.
1.10 The commission's secretary, Aurelia Bastidas, added that there had been complaints about 14 of them.
1.11 Most concern the fishing village of Punta Gris, where voting ended two hours late after the generator failed.

1.12 Turnout was 71%, the highest since the province began to elect its governor, in 1988.
1.13 Observers from the Inter-Isthmus League called the voting orderly.
1.14 Their leader, the former foreign minister Hildegard Prats, said that she had seen nothing worse than a goat in a polling station.
1.15 Quintana's campaign manager, Ramiro Solé, alleged that the names of dead people had been used in at least three districts.
1.16 He gave no examples.
1.17 Quintero's campaign manager, Romina Soler, called that a slander upon the living.

1.18 The campaign was dominated by a plan to lengthen the airport's runway, which Quintana supports, across a mangrove swamp, which Quintero has promised to protect.
1.19 Ochoa, who also opposed the runway, did not advise her followers how to vote.
1.20 The national government, which is led by Quintana's party, said it would respect the outcome "whatever it turns out to be".
1.21 A crowd of about 2,000 gathered outside the commission on Monday night.
1.22 It broke up peacefully when it rained.
1.23 The provincial bank stayed shut, and schools will remain closed until Wednesday.
1.24 Santa Perpetua, with 240,000 inhabitants, lives from tuna, tourism and the sale of sand.
1.25 Its last governor but one, Quintana's uncle Fermín, governed it for 16 years.
--- El Faro de Ribera (in English) | RECOUNT LIVE: Box 207 and the case of the wet ballots | Tito Galán | 2023-10-18
2.1 8.00. Day six in the gym, and the smell is of paper, coffee and adolescent.
2.2 The score as of last night, with 361 of the 412 boxes done: Quintana has gained 58 and Quintero 22, so that he now leads by five.
2.3 Yes, you read that correctly.
2.4 8.20. Let me say at once that the commission doesn't recognise any running totals, and that these come from the two parties' own scrutineers, who, for a wonder, agree.

2.5 9.15. They've reached box 207, from Punta Gris.
2.6 It's wet.
2.7 Judge Bastos has ordered everybody to stand back, and a professor of paper conservation, Dr Inés Lafuente, has been sent for.
2.8 10.40. Dr Lafuente is separating 284 ballots with a spatula of the kind that you'd use for fish.
2.9 Why's it wet? Ramiro Solé says "sabotage", and Romina Soler says "roof".
2.10 11.05. It's the roof. A caretaker, Don Evaristo, shows us a bucket, and the place where the bucket should have been.

2.11 12.30. Marisol Quintero has come in, in trainers.
2.12 She shakes hands with every one of the counters, including the ones in Harvest green.
2.13 I ask her how she feels about being five behind, and she says that she's been behind before, at the bar exam, at the altar, and in the queue for the ferry.
2.14 1.15. Quintana's not coming today; his doctor has told him to rest.
2.15 His wife, Graciela, is here in his place, knitting.

2.16 3.00. Trouble. A counter called Nelson Araya, who belongs to neither party, has been found with 11 ballots folded in his jacket.
2.17 Police are taking him out past the vaulting horse.
2.18 3.20. All eleven are for Quintero, says Bastidas.
2.19 So was he stealing them from her? Or was he going to slip them in for her? No one in this gym knows, and everyone's shouting.
2.20 3.45. Quiet again. Hildegard Prats got up on a bench and blew a whistle, an actual whistle.
2.21 4.30. The judge rules: the eleven go into an envelope, on one side, until it's established which box they came from.
2.22 6.10. Box 207 is dry. Of its 284 ballots 277 can be read, and Dr Lafuente gets applause from both sides.
2.23 7.00. And the last boxes for tonight: Quintero's back in front, by two votes.
2.24 Two! Go home. I'm going home.
2.25 7.05. An apology: this morning we had Pilar Ochoa down as a supporter of Quintero. She rang us; she's not a supporter of anybody, and least of all, she says, of this newspaper's spelling.
--- Continental Herald | Dead heat, a drawn card and a governor: Santa Perpetua at last has a result | Cornelius Vane, Isthmus correspondent | 2023-12-04
3.1 After two counts, two recounts, a trial and the drawing of a playing card, the island of Santa Perpetua on Saturday acquired a governor, and it is neither of the people who spent eight weeks fighting over it.
3.2 Pilar Ochoa, a marine biologist who came a distant third in October with 2.1 per cent of the vote, was elected unopposed by the provincial assembly, after Marisol Quintero and Mario Quintana had both withdrawn in her favour.

3.3 The first recount ended on October 20 with Ms Quintero ahead by two.
3.4 The supreme electoral court then ordered a second, on the ground that 11 ballots had been removed from the hall, and this one, conducted by soldiers in white gloves, ended on November 17 with the two candidates level, at 59,198 each.
3.5 In the event of a tie the provincial charter of 1911 provides for the cutting of a deck of cards.
3.6 On November 24, in the cathedral, Mr Quintana drew the six of cups and Ms Quintero drew the six of swords.
3.7 The charter is silent on what should happen next.

3.8 It was the bishop, Monsignor Anselmo Rey, who suggested that providence might be making a point.
3.9 Ms Quintero said afterwards that she had begun to laugh and could not stop, and that when she looked across at her rival she saw that he was doing the same.
3.10 They had lunch.
3.11 According to Graciela Quintana, who was there and who took her knitting, it was agreed between the soup and the fish that each would stand aside if the other did, and that the assembly should be invited to elect somebody whom both could bear.
3.12 The name of Dr Ochoa was proposed by Mr Quintana, which surprised those who recalled that he had once described her as a barnacle.

3.13 Their managers were less easily reconciled.
3.14 Mr Solé resigned in protest, saying that he had not spent two months in a gymnasium for a third-placed expert on squid.
3.15 Ms Soler stayed, though she allowed that there had been tears.

3.16 Nelson Araya, the counter in whose jacket the 11 ballots were found, was acquitted on November 29 of attempting to falsify the poll.
3.17 He told the court that he had picked them up from the floor in order to hand them to the judge, and had then been distracted by a telephone call from his mother, which the records of the telephone company bore out.
3.18 The ballots proved to belong to box 88.
3.19 Mr Solé's assertion that the dead had voted was also examined; of the 63 names that he submitted, 61 were found to be alive and two had died since.

3.20 Dr Ochoa, 52, who will serve the full four years, has said that the runway will be neither lengthened nor left as it is: she proposes to move it, inland, to the disused sand pits.
3.21 Asked what that would cost, she said that she had been governor for forty minutes.
3.22 She has invited Ms Quintero to take charge of justice and Mr Quintana to head the tourist board; the former has accepted.
3.23 Mr Quintana is thinking about it, his wife said, and is meanwhile to have an operation on his hip.
3.24 Judge Bastos, who presided throughout, intends to retire, and to take up no pastime that involves counting.
3.25 An amendment to the charter has been tabled under which any future tie would be settled by a fresh election.
3.26 Its author, the youngest member of the assembly, Benicio Lago, is opposed by those who feel that the cards did rather well.
=== questions
Q by how many did marisol win it at first
A 1.1 1.2
Q when can you ask for another count
A 1.4
C Why did voting in Punta Gris end late?
A 1.11
Q what dirty trick did solé say was pulled on polling day
A 1.15 3.19
F whatd her campaign chief say to that
A 1.17
Q so did any dead ppl really vote
A 3.19
Q where did the two of them stand on the swamp
A 1.18
C Which way did Pilar Ochoa tell her followers to vote?
A 1.19
Q why was box 207 soaked
A 2.9 2.10
F how many of the papers could they still make out
A 2.22
Q who stood in for quintana when he was ill
A 2.15
F what was she knitting
A - detail
Q which guy got caught hiding votes in his coat
A 2.16 3.16
F who were they for
A 2.18
Q did nelson araya go down for it
A 3.16
F whats his story then
A 3.17
Q how did they get everyone to pipe down
A 2.20
C What result did the second recount produce?
A 3.4
Q how do they break a tie there
A 3.5
F so who won that
A 3.6
Q whos governor now
A 3.2
F whose idea was she
A 3.12
F what did soler say to that
A - who
Q did solé take it well
A 3.14
Q whats the plan for the planes
A 3.20
F how much will it set them back
A 3.21
Q does mario want the tourism job
A 3.23
F what does it pay
A - number
Q how old is ramiro solé
A - number
Q what did hildegard prats say about the playing cards
A - who
C Why was Aurelia Bastidas dismissed?
A - premise
Q did quintero propose ochoa as governor
A - roles
Q who paid for the lunch
A - who
Q what did nelsons mother want on the phone
A - detail
C How many members of the assembly voted for Dr Ochoa?
A - number
Q why does quintana need his hip done
A - reason
Q what did the national government say abt the card draw
A - detail
C In which districts did Mr Solé say that the dead had voted?
A - detail
Q did bastidas order the second recount
A - roles
C Whom did Fermín Quintana support in the election?
A - who
Q when does judge bastos retire
A - time
C How many soldiers took part in the second recount?
A - number
Q what did lucía ferrán think of the result
A - stranger
Q what did ochoa say when she drew her card
A - premise
