story: School bus leaves mountain road
--- National Press Service | At least 12 hurt as school bus plunges off Carrow Pass | | 2022-10-13
1.1 A bus carrying 41 pupils home from a geology trip left the road at Carrow Pass on Thursday and rolled some 60 feet down a slope, injuring at least 12 people, two of them critically, state police said.
1.2 The vehicle came to rest against a stand of larch trees, which kept it from falling into Lake Ammon, another 200 feet below.
1.3 "Those trees are the reason we're talking about injuries," said a state police captain, Lou Brandvold.

1.4 The accident happened shortly after 3:20 p.m. on a bend known locally as the Elbow, about nine miles west of Pruett.
1.5 It was raining lightly at the time.
1.6 The driver, Walter Haskins, 66, was pulled through the windshield by a passing motorist and was flown to a hospital in Great Bend with chest injuries.
1.7 The pupils, aged 13 and 14, attend Pruett Middle School, which has 380 students.
1.8 Three teachers were also aboard.

1.9 One of them, Alison Teague, who teaches science, crawled from window to window counting children, according to a firefighter, Cody Haskell, who was among the first to arrive.
1.10 "She had a broken collarbone and she was calling the roll," Haskell said.

1.11 Investigators were looking at whether the brakes had failed, Brandvold said, but he cautioned that it was far too soon to draw conclusions.
1.12 A witness, Dolores Imhoff, who was driving behind the bus, said that she saw its brake lights come on and stay on for most of a mile before it went over.
1.13 "He was pumping them, and I could smell it," she said.

1.14 The bus was operated by Blue Ridge Student Transit, a private company that took over the county's routes in August under a contract worth $3.1 million a year.
1.15 A spokeswoman, Kendra Vance, said it had passed an inspection on Sept. 2.
1.16 She said that all of the company's thoughts were with the families.
1.17 The county's school superintendent, Milton Vance, asked parents not to drive to the pass, which was closed in both directions.
1.18 Classes on Friday were canceled.

1.19 A reunion center was set up in the gymnasium of First Lutheran Church, where by early evening most of the children had been handed back to their parents.
1.20 Governor Rita Solberg ordered the National Guard to send two helicopters.
1.21 She was traveling abroad and would return on Saturday, her office said.
1.22 Seat belts are not required on school buses in the state.
1.23 A bill that would have changed that died in committee last year, opposed by its sponsor's own party because of the cost, which had been put at $9,000 per bus.
1.24 State Senator Ruben Ortega, who introduced it, said on Thursday that he would do so again.
1.25 "I don't want to hear about the price," he said.
--- Pruett Valley News | Driver had warned company about brakes, wife says; toll of injured rises to 19 | Marcy Dunlop | 2022-10-15
2.1 The man at the wheel of the bus that tumbled off Carrow Pass had complained twice about its brakes in the week before the crash, his wife told the Valley News.
2.2 June Haskins, 64, said her husband wrote the trouble up on Oct. 5 and again on Monday.
2.3 "They told him the mechanic was backed up and to go easy on the hills," she said, standing in the hospital parking lot in Great Bend in her slippers.
2.4 Walter Haskins is awake but on a breathing tube, and can only write notes.
2.5 His first, she said, was "KIDS?"

2.6 Nineteen people are now known to have been hurt, up from the dozen announced on the night.
2.7 Seven more children showed up at clinics on Friday with whiplash and cuts.
2.8 Both of the critically injured, eighth-graders Noah Pell and Nora Bell, have come through surgery.
2.9 Noah's father, Garth Pell, said that his son had a pin in his hip and wanted a cheeseburger.
2.10 Nora, who turned 14 on Friday, remains in an induced coma, and her family asked to be left alone.

2.11 Blue Ridge spokeswoman Kendra Vance said yesterday that the company could find no record of any complaint from Mr. Haskins.
2.12 Asked whether that meant none was made, she said she'd have to get back to us.
2.13 She hadn't by press time.
2.14 Ms. Vance is the daughter-in-law of superintendent Milton Vance, whose office recommended the firm to the county.
2.15 Mr. Vance said he stepped out of the room for the vote.
2.16 Minutes of the June 14 meeting don't mention it.

2.17 Board member Faye Ullman, who cast the only vote against the contract, said she'd been told she was being hysterical.
2.18 The old operator, Pruett Coach Lines, ran the routes for 31 years without a serious accident.
2.19 Its owner, Stan Kowalczyk, bid $400,000 higher.
2.20 He doesn't want to say I told you so, he said, and then he said he'd lent Blue Ridge four buses so kids can get to school on Tuesday.

2.21 Science teacher Alison Teague got home last night with her arm strapped.
2.22 She'd rather not be called a hero.
2.23 "Mr. Haskins steered us at those trees," she said.
2.24 "He yelled 'heads down' and he picked the softest thing on that mountain."
2.25 Fellow teacher Alice Tighe, who was sitting behind the driver, remembers it the same way.
2.26 The third teacher, Bob Maddox, hasn't spoken to anybody.

2.27 Federal investigators got in from Washington on Friday and have hauled the bus to a National Guard shed.
2.28 Lead investigator Yvonne Prewitt wouldn't say how long they'd be.
2.29 The motorist who dragged Mr. Haskins out still hasn't come forward; he's described as tall, fifty or so, in an orange cap.
--- The Capital Inquirer | Safety board finds worn brakes, missing logs in Carrow Pass bus crash | Desmond Faulk | 2022-12-06
3.1 Brake linings on a school bus that plunged down a mountainside in October were worn to less than a third of the legal minimum, and pages recording the driver's complaints had been torn from a log book, federal investigators said in a preliminary report on Tuesday.
3.2 The report stopped short of naming a cause, but its lead author, Yvonne Prewitt, told reporters that "a bus in that state should not have been climbing a curb".
3.3 Fragments of the missing sheets were recovered from a shredder at Blue Ridge Student Transit's depot, she said.
3.4 On one of them the words "soft pedal" and the date Oct. 5 could be made out.

3.5 Two employees have been dismissed.
3.6 Blue Ridge identified neither, but a person familiar with the inquiry said that they were the depot manager, Todd Lasker, and the head mechanic, Tad Lesko.
3.7 Mr. Lasker could not be reached.
3.8 Mr. Lesko's lawyer said that his client had ordered new linings on Sept. 20 and had been refused the money.
3.9 The inspection that the bus was said to have passed on Sept. 2 never took place, the report found.

3.10 The crash, which injured 21 people, has become a political problem for Governor Rita Solberg, whose re-election campaign received $50,000 from the company's founder, Clayton Rusk.
3.11 Ms. Solberg has since given the money to the victims' fund.
3.12 Her opponent last month, Ruben Ortega, lost by fewer than 6,000 votes after making the crash a theme of his last weeks.
3.13 On Monday she said that she would sign his seat-belt bill if it reached her desk, a reversal of her earlier view.

3.14 Milton Vance retired as superintendent on Nov. 18, two years ahead of schedule.
3.15 His daughter-in-law left Blue Ridge the same week.
3.16 The county board canceled the contract, by seven votes to none, and gave the routes back to Pruett Coach Lines.

3.17 Mr. Haskins, 67, who spent five weeks in the hospital, watched the briefing at home with his wife.
3.18 "I don't feel any better," he said by telephone, in a voice still hoarse from the tube.
3.19 "I should've refused to take it out."
3.20 Ms. Teague, who has returned to teaching, said that parents she had spoken to disagreed with him to a person.
3.21 Nora Bell woke on Oct. 29 and is learning to walk again at a clinic in the capital.
3.22 Noah Pell is on crutches.

3.23 The stranger in the orange cap turned out to be a retired priest, Father Leo Brandt, who said that he had not come forward because he had been on his way to a casino.
3.24 He and Mr. Haskins now play cards on Wednesdays.
3.25 A final report is expected in the spring.
3.26 The board also recommended a guardrail at the Elbow, which the highway department had judged unnecessary in 2015 and which would cost, by its own estimate, $84,000.
=== questions
C How many pupils were on the bus?
A 1.1
Q what stopped it going in the lake
A 1.2 1.3
F was it icy up there or wet or what
A 1.5
Q whats alison teague do for work
A 1.9 2.21
F what injury has she got
A 1.10
Q could anyone behind see it was in trouble
A 1.12 1.13
C Who took over the county's school bus routes in August?
A 1.14
Q do kids have to buckle up on buses there
A 1.22
F why didnt the law change
A 1.23
Q had the driver said anything about the brakes beforehand
A 2.1 2.2 3.1
F what did they tell him
A 2.3
C How is the company's spokeswoman related to the superintendent?
A 2.14
C Which board member opposed the contract?
A 2.17
Q did the driver do it on purpose, the trees
A 2.23 2.24
C What did investigators recover from the shredder?
A 3.3 3.4
F who put it in there
A - who
Q who got the boot at blue ridge
A 3.6
F what does the mechanic say in his defence
A 3.8
Q did it really pass its check in sept
A 3.9
Q what did solberg do with the campaign cash
A 3.11
Q hows nora now
A 3.21
F what did her dad say about it
A - name
C Who was the man in the orange cap?
A 3.23
Q why didnt the priest come forward b4
A 3.23
Q how many of the kids died
A - premise
Q did kendra vance vote for the contract
A - roles
C What subject does Bob Maddox teach?
A - name
C How old is Tad Lesko?
A - number
Q how many pages were torn out
A - number
Q why did solberg sue blue ridge
A - premise
C Which hospital treated Noah Pell?
A - place
Q did faye ullman say it was hysterical of the parents
A - roles
Q what did garth pell say about the driver
A - detail
F does he blame him
A - reason
Q when will haskins drive again
A - time
C What was Clayton Rusk's response to the report?
A - detail
Q which country was the governor in
A - place
Q how much did stan kowalczyk charge for lending the buses
A - number
Q was cody haskell driving behind the bus
A - roles
Q does the lake have good trout
A - far
Q why did haskins never complain about the brakes
A - premise
C Did the inspection of 2 September take place?
A 3.9
Q who pulled the kids out of the lake
A - premise
Q what did ortega do with the 50,000 from rusk
A - roles
C When did Ullman change her mind about voting against the contract?
A - premise
Q what did noah's dad say he fancied
A 2.9
Q why did solberg veto the belt bill last year
A - premise
Q the seven who voted to keep the contract, who were they
A - number
Q who got the sack
A 3.6
C Since Teague gave up teaching, what has she been doing?
A - premise
Q why did the guy in the orange cap keep quiet
A 3.23
F do they still see each other
A 3.24
Q did he aim for the wood
A 2.23 2.24
F can anyone back that up
A 2.25
Q does the driver beat himself up over it
A 3.18 3.19
F what do mums and dads tell him
A 3.20
Q is the girl who was out cold any better
A 3.21
F and the lad
A 3.22
Q did the guy who fixes them at least try
A 3.8
F who told him no
A - who
Q the report that names the cause, what does it name
A - premise
