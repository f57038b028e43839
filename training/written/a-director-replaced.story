story: Director Tobias Renn replaced midway through shooting of Saltmarsh
--- Reel & Trade | Renn out, Castellane in on 'Saltmarsh' | Corinne Abara | 2022-10-04
1.1 Northgate Pictures has replaced director Tobias Renn on the period thriller Saltmarsh, 31 days into a planned 58-day shoot.
1.2 Yvette Castellane, best known for the prison drama Low Tide Women, takes over on Thursday.

1.3 The studio cited "differences over schedule" in a two-line statement.
1.4 Producer Hal Brimley said Renn had been "a gentleman throughout" and would keep an executive producer credit.
1.5 Four people on the set told Reel & Trade a different story.
1.6 They said that Renn, 52, was shooting as many as forty takes of a single scene and had fallen eleven days behind.

1.7 The budget, set at $48m, has crept to $57m, according to two of them.
1.8 A Northgate spokeswoman disputed that figure but would not supply another.

1.9 Lead actress Marguerite Oyelaran learned of the change from her agent on Sunday.
1.10 "I was washing my hair," Oyelaran said. "I had mud in it from the Friday, Tobias's mud."
1.11 She said she would stay with the film “because I gave my word to the story, not to a chair”.

1.12 Castellane has never made a film costing more than $12m.
1.13 Saltmarsh is due in cinemas on November 17 next year; Brimley said the date would hold.
--- The Evening Corran | Upset in the marsh village as film boss vanishes | Ted Lisle | 2022-10-05
2.1 Villagers in Pellow Creek who have been playing smugglers for £110 a day turned up on Monday to find no director.
2.2 Filming was stopped until Thursday and the catering tent stood empty but for a dog.

2.3 "He shook my hand on Saturday and said see you Monday," said Arthur Penhale, 71, who lets his boatyard to the production.
2.4 Mr Penhale was told by a young man with a radio that Tobias Renn had gone to the airport.
2.5 The boatyard owner says he is still owed £4,300 for the use of his slipway.
2.6 "Lovely fellow, Tobias, but he burned the same boat six times," he added.

2.7 Producer Hal Brimley promised that every local bill would be settled by the end of the month.
2.8 He apologised to the extras and said all of them would be paid for the lost days.

2.9 Some extras were glad of the change.
2.10 Shelley Marrack, who runs the post office, said Mr Renn had kept them standing in cold water for two hours.
2.11 “My boy got a chest infection and nobody asked after him,” she said.

2.12 The new director, Yvette Castellane, was seen on Tuesday walking the sea wall in borrowed boots.
2.13 She told the Corran she had read the script "four times on the plane and liked it more each time".
--- Montage | Tobias Renn speaks: 'They wanted it fast, I wanted it true' | Ansel Pruitt | 2022-10-19
3.1 Two weeks after he was removed from Saltmarsh, Tobias Renn has broken his silence.
3.2 Speaking from his house in Ljubljana, the director said he was dismissed by telephone in a call that lasted under four minutes.

3.3 "Hal read it out from a sheet of paper," Renn said. "I asked him if he agreed with it and he said he wasn't allowed to answer."
3.4 He denied having lost control of the shoot.
3.5 By his own count he was six days behind, all of them lost to storms.

3.6 The real quarrel, he said, was about the ending.
3.7 In the script he was hired to film, the smuggler's widow drowns; in August the studio asked for a version in which she lives.
3.8 "I said I'd shoot both, and then I said I wouldn't," he admitted.

3.9 Northgate's head of production, Lorna Teague, called his account "fanciful".
3.10 Teague said that the ending had not changed since the spring.

3.11 Renn has asked for his name to be taken off the picture altogether, including the producer's credit he was offered.
3.12 He said that he bore no grudge against Castellane, who had sent him a handwritten letter.
3.13 He would not say what was in it.
3.14 Asked whether he would see the finished film, he laughed. "On an aeroplane, perhaps, with the sound off."

3.15 Oyelaran declined to be interviewed for this article.
=== questions
Q whos directing now
A 1.2 2.12
Q how far into the shoot was he when they binned him
A 1.1
Q what reason did northgate give
A 1.3
Q how many takes was he doing
A 1.6
Q how far behind schedule was it
A 1.6 3.5
F what does he blame it on
A 3.5
C By how much is the film said to have exceeded its budget?
A 1.7
Q how did marguerite hear about it
A 1.9
Q is oyelaran quitting too
A 1.11
Q who was washing her hair
A 1.10
Q whats the most expensive thing castellane's ever made
A 1.12
Q when's it out
A 1.13
Q what do extras get paid
A 2.1
F will they get anything for the days they missed?
A 2.8
Q does anyone in the village say theyre owed cash
A 2.5
Q where'd tobias go according to the lad with the radio
A 2.4
Q what did the boatyard guy say tobias did to the boat
A 2.6
C Why was Shelley Marrack not sorry to see Renn go?
A 2.10 2.11
Q who got ill
A 2.11
Q what does yvette think of the script
A 2.13
Q when is shooting starting up again
A 2.2 1.2
Q how was he fired, in person or by phone
A 3.2
F how long did it take
A 3.2
Q did hal agree with the sacking
A 3.3
Q what was the fight actually about per renn
A 3.6
Q what happens to the widow
A 3.7
C What did Lorna Teague say about Renn's version of events?
A 3.9 3.10
Q did the studio want a happier ending or did they deny it
A 3.7 3.10
Q does he still want a credit on it
A 3.11
Q is tobias mad at the woman who replaced him
A 3.12
Q will he watch it when its done
A 3.14
C Where was Renn when he gave his interview to Montage?
A 3.2
F and did the lead actress talk to them as well
A 3.15
Q what did castellane write in the letter
A 3.13
Q how old is castellane
A - number
Q how much was renn's fee
A - number
Q did renn send castellane a letter
A - roles
Q why did teague resign
A - premise
Q what did brimley say about the ending
A - detail
Q who wrote the script
A - who
Q did mr penhale get his 4300 in the end
A - event
C What did Oyelaran tell Montage about the director's dismissal?
A 3.15
Q which airport did tobias fly from
A - place
Q what did gideon sparrow say about the budget
A - stranger
Q how long did marguerite spend standing in the water
A - name
Q how many extras are there in pellow creek
A - number
Q what month did northgate hire tobias
A - time
F and who picked him
A - who
C Why did Low Tide Women lose money?
A - premise
