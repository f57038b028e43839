story: Spelling bee result overturned on appeal
--- Prairie Standard | Judges reverse spelling bee result after appeal | Gwen Ostrander | 2017-03-27
1.1 A 12-year-old who was bell-rung out of the state spelling bee on Saturday for adding a letter has been declared co-champion after her father produced a dictionary.
1.2 Nadia Farouk of Calder Falls spelled the word "caliper" with two L's in the 14th round and was sent off the stage.
1.3 The title and the trip to Washington went to Wesley Tran, 13, who spelled "sassafras" minutes later.

1.4 Her father, Samir Farouk, a high school librarian, walked up to the judges' table with the volume open.
1.5 "It says 'also calliper', and I put my finger on it," he said.
1.6 The head judge, Lorna Beckett, told him that appeals had to be made before the next speller began.
1.7 He was 40 seconds too late, according to the official log.

1.8 On Sunday night, after a three-hour telephone meeting, the state committee changed its mind.
1.9 Beckett said that the rule had been kept, but that the child had been right.
1.10 "I taught for 36 years, and I won't tell a girl who is right that she's wrong because of a clock," she said.

1.11 Both children will go to the national final in May, with the cost of the second trip, about $2,300, paid by the Standard, which sponsors the bee.
1.12 Wesley said he was glad, because he had felt bad in the car.
--- Channel Four Plains | Mother of bee winner: "We were robbed of a moment" | | 2017-03-28
2.1 The family of the boy who won Saturday's state spelling bee is asking why he has to share it.
2.2 Wesley Tran's mother, Linh Tran, says nobody on the committee called her before the ruling was announced.
2.3 "I found out from Facebook while I was buying him a suitcase," she told Channel Four.

2.4 Linh, a nurse, said she had nothing against Nadia.
2.5 What bothers her, she said, is that the rules are printed on a card and every parent signs it.
2.6 She isn't planning to file an appeal of her own.

2.7 Lorna Beckett told us Monday she should have picked up the phone.
2.8 She's written the Trans a letter of apology.

2.9 Samir Farouk said the two families had met at a pancake house.
2.10 “The kids were fine, and it was the grown-ups who couldn't spell 'sorry',” he said.
2.11 The bee's pronouncer, Dale Whitcomb, admitted he had only one dictionary at the table, and that it was from 1986.
2.12 This year's bee had 58 spellers, down from 71 last year.
--- Word Nerd Weekly | Two champs, one stage | Carmen Ilves | 2017-06-05
3.1 They sat next to each other, which was no accident.
3.2 Nadia Farouk had asked the organizers of the national bee in Washington if she could be placed by Wesley Tran, and number 211 and number 212 shared a packet of mints for two days.

3.3 Nadia went out in the sixth round on "boutonniere".
3.4 Wesley got as far as the ninth, where "rhizome" undid him, and tied for 18th among 291 spellers.
3.5 "I put a Y in it," he said.
3.6 She hugged him on the stairs.

3.7 The state committee has since torn up the rule that started it all.
3.8 Starting next year, a speller may appeal at any point until the end of the round, and the judges will keep two current dictionaries and a laptop.
3.9 Dale Whitcomb has stepped down as pronouncer after 19 years; he said it had nothing to do with the row and everything to do with his hearing.

3.10 Linh Tran has joined the committee as its first parent member.
3.11 Her first act, she told me, was to put a telephone list on the wall.
3.12 Samir Farouk has been asked to choose next year's word list, and says that he is tempted to include "calliper".
3.13 Nadia is too old to enter again: she turns 14 before the cutoff.
3.14 She plans to coach Wesley's little sister, Mai, who is nine.
=== questions
Q what word did nadia get wrong
A 1.2
F how did she spell it
A 1.2
Q how old was she
A 1.1
Q what word did wesley win on
A 1.3
Q what's her dad's job
A 1.4
Q how did he prove it
A 1.5 1.1
C Why was the appeal turned down at first?
A 1.6 1.7
Q how late was he
A 1.7
Q when did they change their minds
A 1.8
Q who said they wont tell a girl shes wrong bc of a clock
A 1.10
Q so who gets to go to washington now
A 1.11
Q who's paying for the extra trip
A 1.11
F how much is it
A 1.11
Q was wesley mad about sharing
A 1.12
Q how did the boys mum hear about it
A 2.3
C What does Linh Tran do for a living?
A 2.4
Q does she blame nadia
A 2.4
Q what exactly is she annoyed about
A 2.5 2.2
Q are the trans gonna appeal too
A 2.6
Q did the judge say sorry to them
A 2.8 2.7
Q where did both families meet up
A 2.9
F what did samir say about it
A 2.10
Q how old was the dictionary on the table
A 2.11
Q how many kids took part at state
A 2.12
C How did the two champions come to sit beside each other?
A 3.2
Q what knocked nadia out in dc
A 3.3
Q how far did he get
A 3.4
F what was his mistake
A 3.5
Q how many spellers at nationals
A 3.4
C How has the rule on appeals been changed?
A 3.8
Q did whitcomb quit bc of the row
A 3.9
Q how long had he been reading out the words
A 3.9
Q whats linh doing with the committee
A 3.10
Q first thing she did there?
A 3.11
Q who picks the words next time
A 3.12
Q can nadia enter again
A 3.13
C Whom does Nadia intend to coach?
A 3.14
Q how long was the phone meeting
A 1.8
Q what round did she go out in at state
A 1.2
Q what did nadias mom say
A - who
Q how old is samir
A - name
Q what suitcase did linh buy and how much was it
A - number
Q who won the national bee
A - detail
Q why were there fewer spellers this yr
A - reason
Q why did beckett appeal to samir
A - roles
Q what time did the bee start saturday
A - time
Q what did judge Priscilla Yount say
A - stranger
C In which city was the state spelling bee held?
A - place
Q when did nadia beat wesley in washington
A - premise
F what was the prize money for that
A - number
Q what did dale say to nadia afterwards
A - event
Q how long has linh been a librarian
A - name
