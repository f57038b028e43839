story: Footballer's wife and TV presenter argue online
--- The Daily Blaze | 'SAY IT TO MY FACE': Wag Carly tears into telly Dom | Shaz Pullen | 2021-02-17
1.1 Footballer's wife Carly Vance blasted breakfast host Dominic Sharrow last night in a furious late-night rant after he joked about her £3,200 pram.

1.2 The 29-year-old mum of two, who is married to Redport City striker Kofi Vance, posted nine times in under an hour.
1.3 "Say it to my face, Dominic, you've got my number from when you begged me to come on your show," she fumed.

1.4 Sharrow, 46, had held up a photo of the pram on Tuesday's Rise & Shine and asked viewers whether it "came with a butler".
1.5 Co-host Anneka Bloom giggled and told him he was "awful".

1.6 Carly says the pram was a gift from her late mum, who died of cancer in November.
1.7 "That was the last thing she ever bought," she told her 1.1 million followers.
1.8 "You laughed at a dead woman's present."

1.9 Sharrow fired back at 11.20pm.
1.10 "I had no idea about your mum, Carly, and I'm truly sorry for your loss, but nobody forced you to put the price tag in the picture," he wrote.

1.11 A pal of the star said: "She's in bits. Kofi wanted to drive down to the studio himself."
--- Screenwatch | Rise & Shine draws 600 complaints over pram joke | Ivo Lant | 2021-02-18
2.1 The broadcasting regulator has received 614 complaints about Tuesday's edition of Rise & Shine, in which presenter Dominic Sharrow mocked a pram belonging to Carly Vance.

2.2 A spokeswoman for the regulator said it would assess the complaints before deciding whether to investigate.
2.3 Channel Eight said it had spoken to Sharrow and that the item "fell short of the warmth our viewers expect".
2.4 The channel would not say whether he had been disciplined.

2.5 Sharrow presented Wednesday's programme as usual and made no mention of the row.
2.6 His co-presenter, Anneka Bloom, did: "We got something wrong yesterday, and I laughed when I shouldn't have," she told viewers at the start.

2.7 Vance thanked Bloom online but said she was still waiting for "the organ grinder".
2.8 In an earlier message she had written that Sharrow invited her on to the show three times last year.
2.9 Sharrow disputes this, saying that the invitations came from a researcher and that he "didn't know they'd been sent".

2.10 The programme draws an average of 1.3 million viewers and has been losing ground to its rival Daybreak Live since September.
2.11 The item was proposed at the morning meeting by a junior producer, according to two people who were there.
2.12 One of them said Sharrow had added the line about the butler himself.
--- The Redport Courier | Vance and presenter make peace over a cup of tea | Hilary Moss | 2021-02-23
3.1 Carly Vance and the television presenter Dominic Sharrow met for an hour on Sunday at a café in Redport and have agreed to end their public argument.

3.2 “We had tea, I cried, he cried, the waitress cried,” Mrs Vance told the Courier.
3.3 She said that Mr Sharrow had driven up alone from London and brought flowers for her daughters, Mila and Jools.

3.4 Mr Sharrow lost his own mother when he was nineteen, she said, and he had talked about that for most of the hour.
3.5 “I went in ready for a fight, and you can't fight a man who's sobbing into a scone,” she added.

3.6 Mr Sharrow said in a statement that he had made “a cheap joke at the expense of someone in grief”.
3.7 He will give £3,200, the price of the pram, to St Brannock's Hospice, where Mrs Vance's mother, Denise Tully, was cared for in her final weeks.

3.8 The hospice's manager, Raj Bhandari, said the sum would pay for about ten nights of care.
3.9 “Denise would have found all this very funny,” he said.

3.10 Kofi Vance, who scored twice against Holmdale on Saturday, said he was glad it was over.
3.11 “I never wanted to go to any studio, that was made up,” he said.
3.12 Mrs Vance has deleted all but one of her posts.
3.13 She said she had no plans to appear on Rise & Shine, “though I'd go on with Anneka”.
=== questions
Q what did dominic say about the pram on tv
A 1.4
Q how much did it cost
A 1.1 3.7
Q who bought it for carly
A 1.6 1.7
F when did she die
A 1.6
Q whats the name of carlys mum
A 3.7
Q who is carly vance married to
A 1.2
Q how many posts did she fire off
A 1.2
Q what did carly tell him to do to her face lol
A 1.3
C How did Mr Sharrow reply to Mrs Vance late that night?
A 1.10
Q did he say sorry at first or only attack her
A 1.10
Q how many ppl follow her
A 1.7
Q did anyone complain officially
A 2.1
Q is the watchdog going to investigate
A 2.2
Q what was the channel's line on it
A 2.3
Q has he been punished by channel eight
A 2.4
Q so on wednesdays show did the host bring it up
A 2.5
F and the other presenter?
A 2.6
Q how did carly react to annekas apology
A 2.7
Q whos the organ grinder she means, who said that
A 2.7
Q did he really ask her on the show three times
A 2.8 2.9
C What is Mr Sharrow's account of the invitations?
A 2.9
Q whose idea was it to do the pram thing in the first place
A 2.11
Q who came up w the butler bit
A 2.12
Q is rise and shine beating daybreak live
A 2.10
C How many people usually watch the programme?
A 2.10
Q did they ever meet up
A 3.1 3.2
F where
A 3.1
Q what did he bring with him
A 3.3
Q names of her kids?
A 3.3
Q why was he crying too
A 3.4
Q what's he doing with 3200 quid
A 3.7
C What will the hospice be able to pay for with the donation?
A 3.8
Q did kofi want to go and have it out with him
A 1.11 3.11
F what does he say now its done
A 3.10 3.11
Q are her angry posts still up
A 3.12
C Does Mrs Vance intend to go on the show?
A 3.13
Q who said denise would've laughed
A 3.9
Q how old is anneka bloom
A - name
Q how much does sharrow earn
A - number
Q what did piers latchford tweet about it
A - stranger
Q did carly give money to the hospice
A - roles
Q when did sharrow get sacked
A - premise
Q which junior producer was it
A - who
Q why did carly put the price in the photo
A - reason
Q where was the pram made
A - place
C How old was Denise Tully when she died?
A - number
Q what did kofi say to the waitress
A - detail
Q has dominic got kids
A - detail
Q when did the vances get married
A - time
