story: Rare orchid stolen from botanic garden
--- Kirkwell Courier | Thieves take 'ghost of Borneo' from glasshouse | Euan Petrie | 2018-02-27
1.1 An orchid of which only nine are known to exist has been stolen from the Kirkwell Botanic Garden.
1.2 The plant, a white slipper orchid called the ghost of Borneo, was taken from its case between Saturday evening and Sunday morning.

1.3 Keeper Moira Sinclair found the case open when she came in at 7am to water.
1.4 "There was a hole in the moss the size of a fist, and I sat on the floor," she said.
1.5 She had raised the orchid from a seed over 17 years, and it was due to flower for the second time next month.

1.6 Police believe that the thief hid in the palm house at closing time, as no door was forced.
1.7 A cigarette end and a child's lunchbox were found behind a banana tree.
1.8 Detective Sergeant Callum Reid said the lunchbox had probably been used to carry the plant away.

1.9 The garden has not put a value on the orchid.
1.10 Collectors in Asia have paid as much as £80,000 for one like it, said Dr Hugo Lenz, a trader in legal plants.

1.11 The glasshouse has no cameras; money for them was cut from the budget in 2016.
1.12 Director Alastair Boyle said that was a decision he "would now make differently".
1.13 He has offered a reward of £5,000.
--- Petal & Stem | Who steals a flower that can't be sold? | Bryony Hatch | 2018-03-05
2.1 Orchid people are mad, and I say so as one of them.
2.2 At the spring show in Harrogate this weekend nobody talked about anything but Kirkwell.

2.3 The ghost cannot be sold in the open, since every plant has been photographed, numbered and had its genes read.
2.4 “Whoever has it can only look at it in a locked room,” said Hugo Lenz, who sat for eight years on the committee that licenses trade.
2.5 He thinks that it was stolen to order.

2.6 Moira Sinclair does not.
2.7 She told me she suspects somebody who was angry with the garden, because the thief left a far more expensive plant on the next shelf.
2.8 She would not say whom she had in mind, but she had given police two names.

2.9 One thing worries her more than the theft.
2.10 “It won't live a fortnight without rainwater, because tap water kills it,” Sinclair said.
2.11 She has asked me to print that, in case the thief reads this magazine.

2.12 A former trainee, Finn Garvie, dismissed from the garden in November, told me that detectives had searched his flat in Leith.
2.13 They took away a watering can and found nothing, he said.
2.14 Garvie says he was at his sister's wedding in Oban that night and has the photographs to show it.
--- Scottish Evening Wire | Stolen orchid found on doorstep of church | | 2018-03-12
3.1 A rare orchid stolen from a Scottish botanic garden has been left in a lunchbox on the steps of a church.
3.2 The Reverend Aileen Forbes came upon it on Sunday when she opened St Brannoc's in Kirkwell for the ten o'clock service.

3.3 With it was a note that read: "Sorry. I gave it rainwater."
3.4 Ms Forbes said she had put the plant beside the font until someone could fetch it.

3.5 Keeper Moira Sinclair, 58, arrived within twenty minutes, still in slippers.
3.6 She said that one leaf was broken but the bud was alive.
3.7 "I could have kissed the thief, and then I could have throttled him," she said.

3.8 Detective Sergeant Callum Reid said the case was not closed.
3.9 The note is being examined for fingerprints, and officers want to speak to a woman in a green coat who was seen near the church at six that morning.
3.10 Finn Garvie, who was questioned last week, is no longer a suspect, Reid said.
3.11 Garvie said he wanted his watering can back and an apology.

3.12 Director Alastair Boyle said the reward would go to the church roof fund.
3.13 Eight cameras were installed in the glasshouse on Thursday, paid for by a donor.
3.14 The orchid goes back on show at Easter, behind thicker glass.
=== questions
Q what got nicked
A 1.1 1.2
Q how rare is it
A 1.1
Q when was it taken
A 1.2
Q who discovered the theft
A 1.3
F what did she do when she saw
A 1.4
Q how long did she grow it for
A 1.5
Q how did the thief get in if no door was broken
A 1.6
Q what did they find behind the banana tree
A 1.7
Q what was the lunchbox for
A 1.8
Q whats it worth
A 1.10
Q why no cctv
A 1.11
Q does the director regret that
A 1.12
Q is there a reward
A 1.13
Q why cant you just sell it
A 2.3
Q who said u can only look at it in a locked room
A 2.4
Q what does lenz think the motive is
A 2.5
Q does sinclair agree with him
A 2.6 2.7
F who does she suspect
A 2.7 2.8
Q what would kill the plant
A 2.10
Q whose flat got searched
A 2.12
F did they find it there
A 2.13
Q what was garvies alibi
A 2.14
Q when was he sacked
A 2.12
Q did the orchid turn up
A 3.1 3.2
Q who found it at the church
A 3.2
Q what did the note say
A 3.3
Q where did the vicar put it
A 3.4
Q what condition was it in
A 3.6
Q who wanted to kiss and throttle the thief
A 3.7
Q are the cops done with it then
A 3.8
Q is finn still a suspect
A 3.10
Q what does he want now
A 3.11
Q who gets the reward money
A 3.12
C Whom do officers wish to question about the return of the plant?
A 3.9
C What has been done to improve security in the glasshouse?
A 3.13
C When will the public be able to see the orchid again?
A 3.14
C How old is the keeper?
A 3.5
F how was she dressed
A 3.5
C What were people at the Harrogate show talking about?
A 2.2
Q why was garvie fired
A - reason
Q whose fingerprints were on the note
A - premise
Q how old is finn
A - number
Q what did boyle say to finn
A - detail
Q did lenz buy the orchid
A - premise
Q how much did the new cameras cost
A - number
Q whats the name of the donor
A - who
Q did kew gardens offer help
A - stranger
Q what did rev forbes say about the woman in green
A - detail
Q did sinclair leave the note for the thief
A - roles
Q when did the plant flower the first time
A - time
Q did reid apologise for the search
A - detail
C Which plant had been left on the neighbouring shelf?
A - detail
C Where had the thief kept the orchid for two weeks?
A - place
F and who else was in on it
A - who
