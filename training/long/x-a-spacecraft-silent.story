story: The probe Halcyon falls silent on its way to Neptune
--- Orbit News Service | Neptune probe stops talking to Earth after software update | Science staff | 2031-02-19
1.1 Engineers have lost contact with Halcyon, a probe on its way to Neptune, after sending it a routine software update on Sunday, the Joint Space Organisation said on Monday.
1.2 The craft, which is two billion kilometres from Earth, should have confirmed receipt within four hours and did not.
1.3 "She's most likely alive and looking the wrong way," said the mission's flight director, Marguerite Oduro.
1.4 If its antenna is no more than two degrees off, nothing it says can be heard.

1.5 Halcyon was launched in 2026, cost 1.9 billion euros and is due at Neptune in 2038.
1.6 It is designed to correct its own aim on the first day of every third month, using the sun and a star, and the next occasion is April 1.
1.7 Oduro said that her team would meanwhile shout at it through the 70-metre dish at Coolgarra, in Australia.
1.8 "We'll call, it'll perhaps hear, and it may not be able to answer," she said.

1.9 The update was meant to correct a fault in the clock.
1.10 It was prepared by the Lindqvist Institute in Uppmark, whose director, Marcus Oderman, said that the code had been tested on a copy of the craft for six weeks without incident.
1.11 He would not speculate about the cause.
1.12 The organisation's head of science, Dr Ines Falcão, said that the scientific loss, should the craft not recover, would be very great indeed.
1.13 Its head of missions, Dr Agnes Falconer, put it more strongly: "There's no second bus."

1.14 No visit has been paid to Neptune since 1989.
1.15 The planets will not be so favourably placed again until the 2050s.
1.16 On board are seven instruments, a small lander intended for the moon Triton, and a plate engraved with the names of 1.4 million schoolchildren.
1.17 The instruments are switched off for the cruise, apart from a dust counter.
1.18 An anomaly board of nine has been set up under the retired astronaut Piotr Zawada.
1.19 He is to report within 60 days.
1.20 Halcyon has had trouble before: in 2028 one of its four reaction wheels seized, and it has flown on three since.
1.21 Engineers did not think that the two matters were connected.
1.22 The member states' research ministers meet on March 6, when they are to decide on money for a sister craft, which would go to Uranus.
1.23 Opponents of that plan were quick to speak up.
1.24 "Before we buy another, let's find the first," said Gordon Thrupp, a member of the British parliament's science committee.
1.25 The organisation's director general, Karoline Weiss, said that she hoped no one would write an obituary before April.
--- The Coolgarra Courier | The town that's shouting at Neptune | Bec Dunstan | 2031-03-15
2.1 If you've had trouble with your telly since February, blame Shaz Petrie.
2.2 She's the night manager at the big dish out on Saddle Road, and every evening at ten past six, when Neptune comes up over the Hendersons' shed, she turns the transmitter up to 400 kilowatts and yells.
2.3 "Not with me voice," she says, "although I have done that as well, once, on the quiet."

2.4 What she's sending is a single command, over and over, that tells the spacecraft to turn a bit to the left.
2.5 It takes just under two hours to get there.
2.6 She's sent it 2,912 times up till Friday.
2.7 Nothing's come back, with the exception of a Thursday a fortnight ago, when a young trainee, Callum Wirra, saw a blip at 2.14 in the morning and woke the whole of Europe.
2.8 It was a microwave oven in the canteen.
2.9 "He'd only gone and warmed up his own pie," says Shaz. "He hasn't lived it down, poor love."
2.10 Callum, 20, says that he's switched to sandwiches.

2.11 The shire's been brilliant, she reckons: the pub turns off its jukebox, and the Hendersons have moved the shed.
2.12 Mayor Trevor Blunt had told the council that it would cost ratepayers $40,000 in lost camping fees to keep the reserve empty, but when the vote came he was the first with his hand up.
2.13 Why? His granddaughter's name is on the plate.
2.14 Ivy Blunt, 11, from Coolgarra Primary, wrote to the space people in Europe to ask whether the probe was scared.
2.15 She got an answer from Marguerite Oduro herself.
2.16 It said that spacecraft can't be scared, but that people can be on their behalf, and that it was quite all right.

2.17 There's been a bit of argy-bargy over whose fault it was.
2.18 A bloke named Marcus Oderman, from the Swedish mob who wrote the program, told a radio station last week that their code was fine and that it must have been garbled on the way up – by which he meant here.
2.19 Shaz went quiet when we played her that.
2.20 Then she fetched the logbook and showed us the line for February 16, where it says that the dish in charge of the upload wasn't Coolgarra at all, but the one in Spain.
2.21 The Spaniards, she adds, did nothing wrong either: they repeated it back word for word.
2.22 Dr Agnes Falconer, who's the boss of all the missions, rang Shaz on Monday to tell her that she'd seen the logbook too and that Mr Oderman would be ringing to apologise.
2.23 He hasn't yet.
2.24 We got it wrong ourselves in our February issue, when we said that the probe was the size of a tennis court; it's the size of a ute, and it's the sail, which was never fitted, that would have been that big.
2.25 The next big night is April 1, and no, she says, she's heard all the jokes.
2.26 There'll be a sausage sizzle at the gate from five, gold coin donation.
--- The Continental Observer | Halcyon speaks: how a missing minus sign nearly cost Europe Neptune | Dorothea Lang, science editor | 2031-04-20
3.1 At 23 minutes past four on the morning of April 2, central European time, a needle on a screen in Darmhausen gave a twitch, and a room full of people who had not slept saw it and said nothing, for fear of another pie.
3.2 It was no pie.
3.3 Halcyon, unheard for 45 days, had found the sun and its star, had turned through eleven degrees and was reciting, in good order and at 160 bits a second, everything that had happened to it since February 16.

3.4 What had happened, as the anomaly board explained in its report on Friday, three days ahead of its deadline, was a minus sign.
3.5 The update for the clock had included a table of corrections to the aim of the antenna, and in the 14th line of that table an angle which should have been negative was not.
3.6 The probe did what it was told.
3.7 The copy on which the code had been tested at Uppmark had been fitted, to save trouble, with an older version of the table, in which the sign was right.
3.8 "They tested a different mistake from the one that they sent," said Piotr Zawada, who presented the findings with evident enjoyment.

3.9 The board blames no person by name, but its account leaves little doubt that the Lindqvist Institute, which wrote the program, had been asked to use the newer table and had objected that there was no time.
3.10 The request came from a junior engineer, Hana Birk, 26, in an e-mail of January 30.
3.11 It was refused by her head of section, Lars Ekberg, in one of four words: "Leave it, please. Thanks."
3.12 Mr Ekberg has been moved to other work; Ms Birk has been put in charge of testing.
3.13 Their director, Marcus Oderman, who had earlier suggested that the message had been corrupted in transmission, withdrew that remark and told this newspaper that he had telephoned Coolgarra to say that he was sorry.
3.14 He was told, he said, to speak up.

3.15 Of the 2,912 commands that the Australian station sent, and several hundred more after them, the craft's own record shows that it heard not one, its ear being turned as far away as its mouth.
3.16 In the end it rescued itself, as it had been built to.
3.17 Ms Oduro, the flight director, does not regard the effort as wasted.
3.18 "You don't stop calling somebody's name because they can't hear you," she said.

3.19 The cost of the silence has been modest: six weeks' worth of dust went uncounted, and some 300 grams of fuel were used in the turn, which will shorten the stay at Neptune, according to Dr Falcão, by about an afternoon.
3.20 The lander is thought to be in good health, although it will not be woken until 2033.

3.21 The ministers, who in March had put off their decision on the Uranus craft until the fate of this one should be known, are to meet again on May 14.
3.22 Dr Weiss, the director general, is asking them for 2.3 billion euros.
3.23 Mr Thrupp, who had led the objections, said that he was delighted for the engineers and that his objections stood: a thing which mends itself, he argued, hardly needs so many people to look after it.
3.24 Dr Falconer replied that it had been people who taught it how.
3.25 In Coolgarra they ate 600 sausages.
3.26 The proceeds are to pay for a plaque, at the suggestion of Ivy Blunt, the wording of which is still under discussion by the shire; the favourite, so far, is "It was listening for the sun".
=== questions
Q how far away is this thing
A 1.2
C How far out may the antenna point before nothing can be heard?
A 1.4
Q whats the fix supposed to be if nobody does anything
A 1.6
Q what was the new software for
A 1.9 3.5
F had they tried it out first
A 1.10 3.7
C Which body prepared the update?
A 1.10 2.18 3.9
Q can they just send another one soon
A 1.13 1.15
Q is anything wrong w it from before
A 1.20
F could that be why it went quiet
A 1.21
Q what did the british mp say
A 1.24 3.23
Q what is shaz beaming up there all night
A 2.4
F how many times now
A 2.6 3.15
Q what was the blip really
A 2.8
F what kind of pie
A - detail
Q why did the mayor vote for it
A 2.13
C What did the flight director tell the girl who wrote to her?
A 2.16
F and what did falconer tell her
A - roles
Q how big is the probe
A 2.24
Q how long was it quiet for
A 3.3
Q what was the actual bug
A 3.4 3.5
C Why did the tests at Uppmark not reveal the fault?
A 3.7 3.8
Q who said no to the junior engineer
A 3.11
F what happened to him after
A 3.12
Q did oderman say sorry to the aussies in the end
A 3.13
Q did all that shouting do any good
A 3.15
F was it a waste then
A 3.17 3.18
C What sum is the director general asking for?
A 3.22
F did they give it to her
A - event
Q how old is marguerite oduro
A - number
Q what did hana birk say when the probe came back
A - detail
C Why was Marcus Oderman dismissed by the institute?
A - premise
Q which radio station had oderman on
A - name
C Which star does the probe use to correct its aim?
A - detail
Q what did lars ekberg say about the report
A - who
C Who manufactured the reaction wheel that seized?
A - who
Q how much money did the sausage sizzle raise
A - number
Q did callum wirra send the update
A - roles
Q why did piotr zawada hand it in late
A - premise
Q what did ines falcão tell the ministers
A - detail
Q whats the spanish dish called
A - name
Q what did bertram oyelaran see on the screen
A - stranger
Q who made the plaque
A - premise
Q what did karoline weiss say when the signal came in
A - who
C How much did the work of the anomaly board cost?
A - number
