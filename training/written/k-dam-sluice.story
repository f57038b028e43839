story: Jammed sluice gate at Harrow Mere dam
--- Upland Chronicle | Stuck gate drains reservoir for nine hours | Peter Lomas | 2021-10-05
1.1 A sluice gate jammed open at Harrow Mere dam on Sunday night, pouring water down the Esk valley for nine hours before engineers could shut it.
1.2 The level of the reservoir fell by almost two metres.

1.3 Forty-three homes in the village of Low Stainby were emptied, and 16 were flooded.
1.4 The families spent the night in the Methodist hall.

1.5 The gate had been raised at 9pm for a routine test, said Northmoor Water, which owns the dam.
1.6 When the operator, Lewis Carr, pressed the button to lower it, nothing moved.
1.7 "I pressed it four times and then I ran," said Mr Carr, 27.

1.8 He rang his supervisor, Janet Oyelaran, who was at her sister's birthday dinner in Thirsk.
1.9 She ordered the siren to be sounded at 9.50pm.
1.10 Several villagers said they had heard no siren at all and were woken by a neighbour banging on a saucepan.

1.11 That neighbour was Dot Hemsley, a retired nurse of 79.
1.12 "I had my wellies and my pan and I just went up and down the street," she said.

1.13 Divers found an oak trunk wedged in the groove in which the gate slides.
1.14 It was pulled out with a crane at about 6am on Monday.

1.15 The company's managing director, Simon Frayne, said the dam itself had never been in danger.
--- Water Engineer | What went wrong at Harrow Mere | Aisha Rehman | 2021-11-02
2.1 The log that held open No 2 gate at Harrow Mere last month should have been caught by a screen that was taken away in 2016 and never put back.
2.2 That is the chief finding of an interim report by Professor Klaus Ebbing of Leeds, who was hired by Northmoor Water.

2.3 The steel screen had been removed for repainting, he writes, and the contractor went out of business.
2.4 “Everyone remembered that it was somebody else's job,” Ebbing told this magazine.

2.5 He praises the operator, who "did everything right with the tools he was given".
2.6 The tool that he was not given was the key to the emergency winch.
2.7 It was in a locked office 14 miles away, for fear of theft.

2.8 Ebbing also criticises the choice of a Sunday evening for the test, when only one person was on shift.
2.9 Janet Oyelaran, the supervisor, had twice asked for tests to be done in daylight, emails show.
2.10 She was told that daytime tests would upset anglers.

2.11 About 1.4 million cubic metres of water was lost, a fifth of what the reservoir held.
2.12 Northmoor says supplies to its customers were not affected.

2.13 Three of the valley's five sirens were found to have flat batteries.
2.14 New ones, run on solar power, are to be in place by March.
2.15 The final report is due in the spring.
--- The Esk Blog | Saucepan Dot and the night of the flood | Rory Beck | 2021-10-09
3.1 I live four doors up from Dot Hemsley, so I owe her my carpets and possibly my cat.
3.2 She woke me at ten past ten, hammering on a milk pan with a wooden spoon.

3.3 By then the beck was over the footbridge.
3.4 Seventeen houses got it in the end, all on Mill Row and Chapel Bank, and the school lost its piano.

3.5 At Thursday's meeting, 200 of us squeezed into the Methodist hall to hear Simon Frayne of Northmoor Water.
3.6 He offered every flooded house £1,000 "as a gesture", and somebody threw a wet slipper.
3.7 It missed.

3.8 "Resign!" shouted Tom Garside, whose bakery had a metre of water in it.
3.9 Frayne said that he would not, and that running away would help nobody.

3.10 Then young Lewis Carr stood up at the back, white as flour, and said he was sorry.
3.11 You could have heard a pin drop.
3.12 Dot walked over and hugged him.
3.13 "It wasn't your tree, love," she said.

3.14 MP Clare Wadham wants a public inquiry and says a company cannot mark its own homework.
3.15 The parish council is raising money for a brass plaque, and Dot says she would rather have a new pan.
=== questions
Q how long was the water pouring out
A 1.1
Q how many houses actually got flooded
A 1.3 3.4
Q where did everyone sleep that nite
A 1.4
Q why was the gate open in the first place
A 1.5
Q who was on the button when it stuck
A 1.6 1.7
F how old is he
A 1.7
Q where was the supervisor when it kicked off
A 1.8
Q did the alarm work
A 1.10 2.13
Q whos the lady with the pan
A 1.11 1.12 3.2
Q what was blocking it
A 1.13 2.1
Q was the dam gonna burst
A 1.15
Q what's the emergency winch thing, why couldnt they use it
A 2.6 2.7
Q why'd they do the test on a sunday night and not in the day
A 2.10
Q how much water gone in total
A 2.11
Q did ppl's taps run dry
A 2.12
Q what did the boss offer the victims
A 3.6
F did the slipper hit him
A 3.7
Q is frayne quitting
A 3.9
Q what did dot say to the young lad
A 3.13
Q who told him to resign
A 3.8
C When was the siren ordered to be sounded?
A 1.9
F By whom?
A 1.9
C When was the obstruction removed?
A 1.14
C Why had the screen been taken away?
A 2.3
C Who wrote the interim report?
A 2.2
C What is the professor's opinion of the operator's conduct?
A 2.5
C Had anyone asked for the tests to be held at another time of day?
A 2.9
C When will the new sirens be installed?
A 2.14
C How many residents came to the meeting?
A 3.5
C What does Clare Wadham demand?
A 3.14
C What would Dot Hemsley prefer to a plaque?
A 3.15
C By how much did the level of the reservoir drop?
A 1.2
F And what share of its contents was that?
A 2.11
C How much water stood in the bakery?
A 3.8
Q who threw the slipper
A - who
Q did janet say sorry at the meeting
A - name
Q how much is tom garside suing for
A - premise
Q what did clare wadham say to lewis
A - detail
Q how many died in low stainby
A - premise
Q why did dot shout at lewis
A - roles
Q whats the contractor's name that had the screen
A - detail
Q when did ebbing visit the dam
A - time
Q what did the anglers say about the flood
A - detail
C How much was Professor Ebbing paid for the report?
A - number
C Why did Northmoor Water dismiss Lewis Carr?
A - premise
C What was Simon Frayne doing when the gate jammed?
A - detail
F And who rang him?
A - who
C What did Councillor Bryn Ackroyd say about the plaque?
A - stranger
C How old is Janet Oyelaran?
A - number
