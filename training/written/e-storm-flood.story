story: Storm Odile floods Wexmoor
--- Wexmoor Mercury | Hundreds flee as river bursts through Wexmoor | Alison Drew | 2024-02-12
1.1 More than 900 people left their homes in Wexmoor on Sunday after Storm Odile pushed the River Tarn over its banks.
1.2 The water reached the third step of the town hall, higher than the mark left by the flood of 1968.
1.3 No deaths have been reported, but a man of 70 is in hospital with hypothermia.

1.4 He was named by neighbours as Len Sturgess, a retired postman, who had gone back for his budgerigars.
1.5 "I told him to leave the birds, and he said he'd sooner leave me," said his wife, Pauline.
1.6 Firefighters brought Mr Sturgess out through a bedroom window with the cage in his arms.

1.7 The flood gates at Cobb's Weir did not close because of a power cut, the Rivers Board admitted.
1.8 Its regional head, Julian Ashe, said that a standby generator had been sent away for servicing in January.
1.9 "It is deeply unfortunate timing," Mr Ashe said.

1.10 The local MP, Shireen Vakil, called that "an insult".
1.11 She said she had written to the board about the gates in October and had no reply.
1.12 Two hundred people spent the night on camp beds at Wexmoor Leisure Centre.
1.13 Power is not expected back before Wednesday.
--- Daily Trumpet | BUDGIE HERO OF FLOOD TOWN | | 2024-02-13
2.1 A plucky pensioner waded chest-deep into icy floodwater to save his two beloved budgies.
2.2 Len Sturgess, 72, was hauled out of his upstairs window by firefighters as the Tarn swirled through his lounge.
2.3 "I couldn't leave Ron and Reggie," he croaked from his bed in Tarnside Infirmary.

2.4 Long-suffering wife Pauline, 69, said the daft so-and-so could have died.
2.5 The birds are now with a vet, Amrit Sohal, who says that both are eating well.
2.6 Crew boss Kerry Whelan, who carried him down the ladder, said the cage was the hardest part.
2.7 “He would not let go of it for anybody,” laughed Kerry.

2.8 Elsewhere in town a bride was rowed to her wedding in a fishing boat.
2.9 Chloe Banister, 28, said "I do" in wellies at St Osyth's, an hour late.
2.10 Groom Matt had already been told that she wasn't coming.
2.11 The couple's reception at the Tarn View Hotel was cancelled, as the ballroom was under four feet of water.
2.12 They had chips instead.
--- Insight South West | Why the gates stayed open | Marcus Thewlis | 2024-02-16
3.1 Four days after the flood, Wexmoor is counting the cost and asking who is to blame.
3.2 Insurers put the damage at £27m, with 610 houses and 84 shops affected.
3.3 One in five of the houses had no flood cover.

3.4 The gates at Cobb's Weir, built in 1974, can be wound shut by hand, but it takes six people and two hours.
3.5 The Rivers Board had two people on duty that night.
3.6 One of them, Neil Cotter, told Insight that he had begged for help by phone at 2am.
3.7 "I was told to wait for the power," he said.

3.8 Julian Ashe, who earns £148,000 a year, has resisted calls to resign.
3.9 He said on Thursday that a review would be led by a retired engineer, Dame Olive Prentice.
3.10 Ms Vakil said that a review was not enough and that she would raise it with the minister.
3.11 The board has since replied to her letter of October, blaming an office move for the delay.

3.12 The leisure centre shelter closed on Thursday, and 130 people have been moved to hotels in Carrow.
3.13 Schools reopen on Monday.
3.14 Mr Sturgess went home on Wednesday, to his daughter's house, with both birds.
=== questions
Q how many ppl had to leave their houses
A 1.1
Q did anyone die in the wexmoor flood
A 1.3
Q why did len go back in
A 1.4 2.1 2.3
Q how old is the budgie guy
A 1.3 2.2
F what did he used to do for work?
A 1.4
Q was it worse than 1968
A 1.2
Q what did his wife say about the birds
A 1.5
Q how did they get him out
A 1.6 2.2 2.6
Q why didnt the gates shut
A 1.7
Q wasnt there a backup generator
A 1.8
Q who called it deeply unfortunate timing
A 1.9
F how did the mp take that
A 1.10
Q did vakil warn them beforehand
A 1.11
F did they ever get back to her
A 3.11
Q where did everyone sleep that night
A 1.12
Q when's the electric back on
A 1.13
Q what are the budgies called
A 2.3
Q are the birds ok
A 2.5
Q who carried him down
A 2.6
Q how did the bride get to church
A 2.8
Q was she late
A 2.9
Q what happened to the party at the hotel
A 2.11
F so what did they eat
A 2.12
Q could they have closed the gates by hand
A 3.4
Q how many staff were on shift at the weir
A 3.5
Q what did neil do at 2am
A 3.6
Q how much does ashe make
A 3.8
Q is he gonna quit
A 3.8
C What is the estimated cost of the damage?
A 3.2
C Who will lead the review?
A 3.9
C Where have those from the leisure centre been moved?
A 3.12
C What was Neil Cotter told when he asked for help?
A 3.7
C When do the schools open again?
A 3.13
C Does the MP think a review is sufficient?
A 3.10
Q which hospital was sturgess in
A 2.3
Q how old is shireen vakil
A - number
Q how old is the groom
A - number
Q who told matt that chloe wasnt coming
A - who
Q what did olive prentice say about the gates
A - name
Q when did julian ashe resign
A - premise
Q why were only two people on shift
A - reason
Q what did councillor Tupper say about the flood
A - stranger
Q did the mp reply to the board's letter in october
A - roles
Q what does the vet charge for looking after budgies
A - number
Q where are chloe and matt going on honeymoon
A - place
C When was the generator returned from servicing?
A - time
F and who did the servicing?
A - who
Q what did the minister tell vakil
A - event
Q was pauline taken to hospital as well
A - detail
