story: Esports league opens match-fixing inquiry
--- Respawn Report | Two Kestrel players benched as league probes lost final map | devon k. | 2024-02-13
1.1 The Northern Circuit has suspended two Kestrel Five players while it looks into whether they threw a map for money.
1.2 Sniper Yusuf "Mothlight" Karaca and support Jonah "pudl" Breck were both told by email on Monday.
1.3 The map in question is the third of Kestrel's 2-1 defeat by Iron Tide on 3 February.

1.4 Kestrel led 11-2 and lost 16-13.
1.5 Betting firm Oddsway flagged it within an hour, saying 40 times the normal stake had gone on an Iron Tide comeback.

1.6 Mothlight, 22, posted a one-line reply: "i have never sold a round in my life."
1.7 pudl has deleted his account.

1.8 Kestrel's owner, Celia Thornbury, said that she was "sick to my stomach" and would pay for a lawyer for both.
1.9 The pair's replacements are academy kids Rin Sato, 17, and Oskar Weil, 18.
1.10 League commissioner Bram Teller says a ruling will take six weeks.
1.11 The maximum penalty is a lifetime ban.
--- Business Dispatch | Integrity scare comes at bad time for games league | Helena Cross | 2024-02-15
2.1 A suspected fix has put at risk a $25 million broadcast agreement for the Northern Circuit, according to two people familiar with the negotiations.
2.2 The streaming company Lumo had been due to sign this month.
2.3 Lumo declined to comment.

2.4 "Nobody buys a contest whose end is known to somebody," said Pieter Amsel, an analyst at Grove Securities.

2.5 Mr Teller said talks were continuing and denied that any deadline had passed.
2.6 The league employs one integrity officer, former detective Gwen Pascoe, for 160 matches a season.
2.7 Ms Pascoe has asked for phones and bank records from five people.
2.8 She would not say whether any Iron Tide player was among them.

2.9 The average salary in the league is about $31,000, which Mr Amsel said was "an open door" to fixers.
2.10 Oddsway has voided bets worth $410,000 on the match.
2.11 Kestrel finished last season in second place and had been favourites for the title.
--- The Crossfade | BRECK: ‘I did it, Moth didn't know’ | Sami Rourke | 2024-03-04
3.1 Jonah Breck has confessed.
3.2 In a 20-minute video put up on Sunday, the 20-year-old says he took $8,000 in crypto from a man he knew only as “Uncle”.

3.3 “I owed money to people at home and I was scared,” he says in it.
3.4 He says that he gave away Kestrel's positions by leaving a voice channel open.
3.5 “Moth had no clue. He was screaming at me to wake up.”

3.6 Karaca told The Crossfade that he'd watched it with his parents in Izmir.
3.7 “I'm angry and I want to hug him,” he said.

3.8 Gwen Pascoe confirmed that the league would lift Karaca's suspension on Wednesday.
3.9 Breck handed over his computer to her in Leeds last week, his sister Abigail said.
3.10 Abigail said he'd paid back $3,000 and was working in a bakery.

3.11 Iron Tide captain Lotte Jansen said that her team would give back the win if asked.
3.12 Thornbury has offered Breck counselling but says that he'll never play for Kestrel again.
=== questions
Q who got suspended
A 1.1 1.2
Q how did they find out they were suspended
A 1.2
Q what was the score when kestrel choked
A 1.4
Q who spotted something was off
A 1.5
F how fast
A 1.5
Q did moth deny it
A 1.6
Q what did pudl do with his account
A 1.7
Q hows the owner taking it
A 1.8
Q whos subbing in for them
A 1.9
Q worst punishment they could get
A 1.11
Q how long will the investigation be
A 1.10
Q how big is the tv deal thats in danger
A 2.1
Q did lumo say anything
A 2.3
Q who said nobody buys a contest whose end is known
A 2.4
Q how many ppl does the league have on cheating
A 2.6
F what did she do before
A 2.6
Q whats the investigator asking for
A 2.7
Q are iron tide guys being looked at too
A 2.8
Q whats the usual wage for a player
A 2.9
Q what happened to the bets
A 2.10
Q did anyone own up
A 3.1 3.2
Q how much did jonah get for it
A 3.2
Q why did he do it
A 3.3
Q who paid him
A 3.2
Q how did he throw it exactly
A 3.4
Q was mothlight in on it
A 3.5 1.6
Q how does karaca feel about him now
A 3.7
Q when can moth play again
A 3.8
Q what's breck up to these days
A 3.10
Q will tide keep the win
A 3.11
Q would kestrel ever take him back
A 3.12
Q according to respawn report who pays for the lawyer
A 1.8
C On what date was the suspicious match played?
A 1.3
C Where did Karaca watch the confession?
A 3.6
F who with
A 3.6
C Did the commissioner accept that a deadline for the broadcast agreement had passed?
A 2.5
C How had Kestrel done in the previous season?
A 2.11
C How much of the money has Breck returned?
A 3.10
C What did Breck hand to Pascoe, and where?
A 3.9
F who said that
A 3.9
Q how old is lotte jansen
A - name
Q whats uncles real name
A - who
Q did karaca get 8000 as well
A - name
Q how much did oddsway lose overall this year
A - number
Q why did rin sato turn down the spot
A - premise
Q what did coach brannigan say after the loss
A - stranger
Q when did the police arrest jonah
A - premise
Q what did thornbury say about lumo
A - detail
Q where's the bakery breck works at
A - place
Q did jansen report pudl to the league
A - roles
Q what day did lumo sign it
A - event
Q why did pascoe quit the police
A - reason
C How much did Thornbury pay for the team?
A - number
F when did she buy it
A - time
