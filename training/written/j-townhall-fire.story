story: Fire destroys the roof of a town hall
--- Valley Post | Fire tears through Hallam Cross town hall | Ian Speight | 2018-11-20
1.1 A fire that began in the clock tower destroyed the roof of Hallam Cross town hall in the early hours of Monday.
1.2 Nobody was hurt, though two firefighters were treated for the effects of smoke.

1.3 The alarm was raised at 2.15am by a baker, Yusuf Demir, who saw sparks as he unlocked his shop across the square.
1.4 "At first I thought it was someone's fireworks, then the clock hands fell off," he said.

1.5 Seventy firefighters from five stations fought the blaze for six hours.
1.6 The commander, Fiona Grice, said low water pressure in the square had slowed them down.
1.7 Crews pumped water from the canal instead.

1.8 The building, which opened in 1887, holds the town's archive, its register office and a small theatre.
1.9 Nineteen weddings booked before Christmas will be moved to the cricket pavilion.

1.10 The council's leader, Bernard Ashe, said that the hall was insured for £11m.
1.11 He refused to be drawn on the cause.
1.12 Investigators will not be able to enter the tower before Thursday because the stairs have gone.

1.13 The caretaker, Len Copley, who lives in a flat in the basement, was led out by police with his cat.
1.14 He has worked in the building since 1983.
--- The Hallam Blogger | Who forgot the sprinklers? | | 2018-11-22
2.1 So the roof has gone, and everyone at the council is looking at their shoes.
2.2 Here is what I found in the minutes, which are public and which nobody reads.

2.3 In March 2016 a surveyor named Joan Tranter told the council that the wiring in the clock tower was "past safe use".
2.4 She recommended sprinklers and new cables, at a price of £340,000.
2.5 The council put it off, twice, and spent £295,000 on the fountain.

2.6 I rang Bernard Ashe.
2.7 He said the fountain money came from a grant that could be used for nothing else, and that "hindsight is a wonderful hosepipe".

2.8 I rang Joan Tranter as well, who is now retired in Whitby.
2.9 "I take no pleasure in it," she said, "but I did underline it."

2.10 Yusuf Demir has been giving away rolls to the crews since Monday, over 800 of them by his count.
2.11 Len Copley tells me he smelt burning on Sunday night at about eleven and put it down to the theatre's toaster.
2.12 He has not slept since, he says.
2.13 His cat, Mayor, is staying with Mr Demir.

2.14 If anyone has old photographs of the ceiling, bring them to the bakery, please.
--- National Press Agency | Electrical fault blamed for town hall blaze | Moira Fenn | 2018-12-01
3.1 An electrical fault in the motor that winds the clock caused last month's fire at Hallam Cross, the fire service said on Friday.
3.2 Fiona Grice, who led the operation, said there was no sign of arson.

3.3 The motor was fitted in 1962 and had not been inspected for at least eight years.
3.4 "It ran hot for a long time before it ran out of luck," Grice said.

3.5 The council's leader, Bernard Ashe, resigned an hour after the report came out.
3.6 "I was warned and I chose a fountain," he said in a statement.
3.7 His deputy, Shazia Malik, takes over until an election in May.

3.8 Malik, 41, said that rebuilding would cost £16m, some £5m more than the insurance would pay.
3.9 She has asked the government for help and expects an answer in January.
3.10 The work is likely to take three years.

3.11 Most of the archive survived, since the papers were kept in steel cabinets on the ground floor.
3.12 A charter of 1402 was damaged by water and has been sent to York to be frozen and dried.
3.13 The theatre's costumes were lost.

3.14 An appeal started by Yusuf Demir, the baker who raised the alarm, has collected £86,000.
3.15 The caretaker, Len Copley, 66, has been found a flat by the church.
=== questions
Q which bit of the building did it start in
A 1.1
Q anyone hurt?
A 1.2
C Who reported the fire?
A 1.3 3.14
F what did he think it was at first
A 1.4
Q how long did it take to put out
A 1.5
Q why was it going so slow for the fire crews
A 1.6
Q where'd they get water from then
A 1.7
C In what year did the hall open?
A 1.8
Q what happens to everyone who was getting married there
A 1.9
C For what sum was the building insured?
A 1.10
Q what did ashe say caused it right after
A 1.11
C Why did investigators have to wait before going up the tower?
A 1.12
Q who lives under the hall
A 1.13
F how long's he worked there
A 1.14
Q what did the surveyor say about the wiring
A 2.3
F and what did she want done about it
A 2.4
C What did the council pay for the fountain?
A 2.5
C How did Bernard Ashe justify the fountain to the blogger?
A 2.7
Q who said hindsight is a wonderful hosepipe
A 2.7
Q where does joan live nowadays
A 2.8
Q who underlined it
A 2.9
Q how many rolls has the baker handed out
A 2.10
C What did the caretaker believe the smell of burning was?
A 2.11
Q whats the cats name lol
A 2.13
F who's looking after him
A 2.13
Q what pics does the blogger want
A 2.14
C What did the fire service find to be the cause?
A 3.1
Q was it arson
A 3.2 3.1
Q how old was that motor
A 3.3
Q did the council boss step down
A 3.5
Q did ashe ever admit he was warned
A 3.6
C Who replaces Ashe, and for how long?
A 3.7
Q whats the rebuild gonna cost
A 3.8
Q when will the govt say if its paying
A 3.9
C Why did the documents escape the flames?
A 3.11
C What became of the medieval charter?
A 3.12
Q did the theatre lose stuff
A 3.13
Q how much has the baker's fundraiser got
A 3.14
Q how old's demir
A - detail
Q why was copley arrested
A - premise
Q what did malik say about the cat
A - name
Q did demir lead the police out of the basement
A - roles
Q how many ppl work at the council
A - number
Q who designed the town hall
A - who
Q what did colin farr say about the sprinklers
A - stranger
Q where was ashe the night of the fire
A - place
Q when was the fountain switched on
A - time
C What did Joan Tranter say when Ashe resigned?
A - event
C Why did Fiona Grice blame the theatre's toaster?
A - premise
C How much did the costumes cost?
A - number
C Which weddings were cancelled altogether?
A - detail
C Who will stand against Shazia Malik in May?
A - who
Q did the firefighters get an award
A - event
F what did grice say when she got it?
A - event
