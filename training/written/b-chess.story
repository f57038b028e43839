story: Chess champion accused of cheating in Tallinn
--- Baltic Wire | World champion Sorokhan denies cheating claim at Tallinn event | | 2023-10-12
1.1 World chess champion Daniel Sorokhan denied on Thursday that he had received help from a computer during his win over teenager Wei Lindqvist.
1.2 Lindqvist, 17, left the Tallinn Masters after Wednesday's game and said he would not return while the champion was playing.
1.3 He accused Sorokhan of visiting the lavatory 14 times in four hours.

1.4 "I have a stomach complaint and a doctor's note," Sorokhan told reporters.
1.5 "It is a sad thing to have to read aloud."

1.6 Chief arbiter Leena Pärn said that the champion had been scanned with a metal detector before and after the game and that nothing was found.
1.7 She confirmed that the lavatory was searched by two officials at 8pm.
1.8 The search turned up nothing, Pärn said.

1.9 The game lasted 61 moves.
1.10 Sorokhan, 35, has held the title since 2018 and leads the tournament with 5.5 points from seven rounds.
1.11 The winner receives €75,000.
--- The Knight's Column | Fourteen trips and one strange pawn | Bea Marchetti | 2023-10-13
2.1 Let us set the lavatory aside and look at move 34.
2.2 Daniel Sorokhan pushed his h-pawn, a move that three grandmasters in the press room had laughed at, and the machine called it the best on the board.
2.3 He spent 40 seconds on it.

2.4 “I felt cold when he played it,” Wei Lindqvist said from his hotel.
2.5 “A human looks at that for half an hour.”

2.6 Professor Ingrid Maas, who studies cheating at Delft, ran the game through her model for me.
2.7 She found that 91 percent of the champion's moves matched the engine's first choice, against his usual 74.
2.8 That, she warns, is one game, and a great player may have a great day.

2.9 Sorokhan's second, Artur Beglaryan, says that they had looked at the pawn push in the summer.
2.10 He showed me a notebook with the move in it, dated 3 August.
2.11 I could not tell whether the ink was older than the quarrel.

2.12 There is history here: Lindqvist beat the champion in Reykjavik last year, and Sorokhan refused to shake his hand.
--- Capital Morning | Chess row: teenager could face ban for walking out | Toomas Rand | 2023-10-14
3.1 Swedish chess prodigy Wei Lindqvist may be banned for up to a year for quitting the Tallinn Masters, the world federation said.
3.2 Its ethics panel has opened two files: one on his walkout and one on his allegation against world champion Daniel Sorokhan.
3.3 Panel chair Faisal Qureshi said that both would be settled by Christmas.

3.4 "An accusation without proof is an offence too," Qureshi said.

3.5 Lindqvist's father, Jonas, said the family had handed the panel a video.
3.6 It shows the champion taking his jacket into the lavatory, he said, and coming out without it.
3.7 Sorokhan's lawyers said the jacket was left on a hook because the room was hot.

3.8 The boy was fined €2,000 by the organisers on Friday and forfeited his remaining games.
3.9 His sponsor, the phone maker Nordtel, said that it would pay the fine.

3.10 Organisers will play the last two rounds with a 15-minute delay on the broadcast.
3.11 Players must also ask an arbiter's leave before going to the lavatory.
3.12 Second-placed Renata Oliveira said she trusted the champion "completely" and wished everybody would go back to playing chess.
=== questions
Q how many times did he go to the loo
A 1.3
Q whats his explanation for all the toilet trips
A 1.4
Q how old is the kid
A 1.2
F where's he from
A 3.1
Q did they find anything on him
A 1.6 1.8
Q did they check the bathroom
A 1.7 1.8
Q why did wei walk out
A 1.2 1.3
Q how long has he been champ
A 1.10
Q whats first prize
A 1.11
Q what was so weird about the pawn move
A 2.2
Q how quick did he play it
A 2.3
Q who said they felt cold
A 2.4
Q what did the professor find
A 2.7
Q does the prof think thats proof
A 2.8
Q do they have evidence the move was prepared beforehand
A 2.9 2.10
F does bea believe the notebook
A 2.11
Q do these two have beef from before
A 2.12
Q is the teenager gonna get banned
A 3.1
Q when will the ethics ppl decide
A 3.3
Q what's on the video the dad gave them
A 3.6
Q why did he leave his jacket in there
A 3.7
Q how much was the fine
A 3.8
F whos paying that
A 3.9
Q what have they changed for the remaining rounds
A 3.10 3.11
Q can players still just go to the toilet whenever
A 3.11
Q does anyone in the tournament stick up for the champion
A 3.12
Q is it true he admitted using a computer
A 1.1
Q who said accusing w/o proof is an offence
A 3.4
C How many moves were played in the disputed game?
A 1.9
C What is Sorokhan's usual rate of agreement with the engine's first choice?
A 2.7
C How many points has the champion after seven rounds?
A 1.10
C Who is Sorokhan's second?
A 2.9
C Which two matters is the ethics panel examining?
A 3.2
F who runs that panel
A 3.3
C On what date was the pawn push entered in the notebook?
A 2.10
Q how old is oliveira
A - detail
Q did lindqvist refuse to shake his hand in reykjavik
A - roles
Q who won the tallinn masters
A - detail
Q what did magda ferenc say about the h pawn
A - stranger
Q how much was sorokhan fined
A - name
Q why did beglaryan leave the camp
A - premise
Q what time did lindqvist leave the building
A - time
Q who took the video
A - who
Q what did nordtel say about the champion
A - detail
Q how many games has the prof run thru her model
A - number
Q where does sorokhan live
A - place
Q why did part of the scan not work
A - premise
C For how many years has Pärn served as an arbiter?
A - time
F has she ever thrown somebody out
A - event
