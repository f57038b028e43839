story: Phone battery patent fight
--- Patent Gazette | Court finds Novara phones infringe Leclair battery patent | Winifred Sato | 2023-07-19
1.1 A court in London has ruled that Novara's bestselling phone, the N9, infringes a patent on fast-charging batteries held by a retired chemist.
1.2 Mr Justice Pemberton said on Tuesday that the battery's silicon coating was "the same dog with a different collar".
1.3 Damages will be fixed at a hearing in November.

1.4 Adele Leclair, 71, filed the patent in 2008, when she was a lecturer in Nottingham, and paid the fee with her winnings at bingo.
1.5 It describes a way of letting a battery fill in nine minutes without swelling.
1.6 She offered it to Novara in 2012 and was shown the door after a quarter of an hour, the court was told.

1.7 Novara argued that the idea had been published in a Korean journal in 2006.
1.8 The judge found that the article dealt with car batteries and had been mistranslated.
1.9 He rejected a second argument, that the coating was obvious.

1.10 Novara's general counsel, Simon Achterhof, said the company would appeal.
1.11 It has sold 38 million of the phones since 2020.
1.12 Ms Leclair's costs are being met by a litigation fund, Hallmark Row, in return for two-fifths of whatever she wins.
--- Nottingham Evening Echo | Bingo gran beats phone giant | Jas Bains | 2023-07-19
2.1 A grandmother from Beeston has beaten one of the world's biggest companies, and celebrated with a bag of chips.
2.2 Adele Leclair wept when the judge ruled that Novara had used her invention without paying a penny.

2.3 “I don't even have one of their phones,” she told the Echo.
2.4 “Mine's got buttons.”
2.5 She did her first experiments in the pantry, between the jam and the potatoes.
2.6 Her late husband, Maurice, lost his eyebrows to one of them.

2.7 Her granddaughter Josie, 19, who is studying law in Hull, sat beside her through all eleven days.
2.8 Josie said Novara had offered £200,000 in the spring to make the case go away.
2.9 Her nan had told them to put it in the pantry, she said.

2.10 Experts think that the final sum could be £60m.
2.11 Adele wants a new roof for the bingo hall and a bench for Maurice.
2.12 The neighbours have hung a banner that says WATT A WOMAN.
--- Circuit Report | What the Leclair ruling means for the N9 and N10 | Bo Lindgren | 2023-07-21
3.1 No, your phone will not be taken away.
3.2 Tuesday's judgment covers sales in Britain only, and Novara may go on selling the N9 while it appeals, provided it puts £25m into an account held by the court.

3.3 The N10, due in September, uses a different coating, according to Novara's head of hardware, Mina Petrescu.
3.4 “We changed it for reasons of cost,” she told me, “not for reasons of law.”
3.5 Leclair's barrister, Tobias Crewe, says that his side will be buying one and cutting it open.

3.6 A twin case is waiting in Düsseldorf, where courts are quicker to order phones off the shelves.
3.7 It will be heard in January.
3.8 The patent itself runs out in 2028.

3.9 The most awkward moment of the trial was an email of 2013 in which a Novara engineer, Paul Wexley, asked whether “the Nottingham lady's trick” could be used.
3.10 The answer had been deleted.
3.11 Wexley, who left for a rival in 2016, did not give evidence.
3.12 Achterhof told me that the email was “one man thinking aloud”.
3.13 Two other makers, which Crewe would not identify, have asked him about a licence.
=== questions
Q who won the battery case
A 2.1 1.1 2.2
Q which phone is it about
A 1.1
Q who said same dog different collar
A 1.2
Q when do they decide how much she gets
A 1.3
Q how old is adele
A 1.4
C How did Leclair pay the fee for her patent?
A 1.4
Q how fast does the battery fill up
A 1.5
Q did she ever pitch it to novara
A 1.6
F how did that go
A 1.6
Q what was novaras defence
A 1.7 1.9
F why didnt the judge buy it
A 1.8
Q are they appealing
A 1.10 3.2
Q how many n9s have they sold
A 1.11
Q whos paying for her lawyers
A 1.12
C What share of any award goes to Hallmark Row?
A 1.12
Q what did gran eat to celebrate
A 2.1
Q does she use a novara herself
A 2.3
F what does she have then
A 2.4
Q where did adele do her experiments
A 2.5
Q what happened to maurice bc of them
A 2.6
Q who sat with her in court
A 2.7
Q how long did the trial go on
A 2.7
Q did they try to settle before
A 2.8
F what did she tell them
A 2.9
C How much might the final award be?
A 2.10
Q what will she spend it on
A 2.11
Q what does the neighbours sign say
A 2.12
Q do i have to hand in my n9
A 3.1
Q can novara still sell it
A 3.2
Q how much must they park with the court
A 3.2
Q does the next phone use her tech as well
A 3.3
C Why did Mina Petrescu say the coating had been changed?
A 3.4
Q how will leclairs side check the n10
A 3.5
Q where else are they suing
A 3.6
F when is that one
A 3.7
Q when does the patent expire
A 3.8
Q what did wexley ask in that email
A 3.9
Q what was the reply to it
A 3.10
Q did the engineer testify
A 3.11
C How did Simon Achterhof explain the email?
A 3.12
Q anyone else want to license it
A 3.13
Q how old is mina petrescu
A - name
Q how much does the n10 cost
A - number
Q why did wexley delete adeles patent
A - premise
Q who wrote the korean paper
A - who
Q what did dr fiona strand tell the court
A - stranger
Q when did maurice die
A - time
Q did adele offer novara 200k to drop it
A - roles
Q which rival did wexley go to
A - detail
Q what did josie say to the judge
A - detail
Q did the german court ban the n9
A - event
C Why did Leclair leave the university in Nottingham?
A - reason
Q where does tobias crewe live
A - place
Q which two companies asked about a licence
A - who
F and what would they pay
A - number
