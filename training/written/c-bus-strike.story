story: Bus drivers end three-week strike in Port Ansel
--- Port Ansel Echo | Buses back on Monday as drivers take deal | Leanne Croft | 2024-02-17
1.1 Buses will run again in Port Ansel from Monday after drivers voted by 612 to 188 to end their three-week strike.
1.2 They will get 7.5 per cent more pay this year and 3 per cent next.

1.3 The union had asked for 11 per cent; the company, Swiftline, began with an offer of four.
1.4 "Nobody dances on the table over this one, but nobody goes home hungry either," said union secretary Patsy Dolan.

1.5 Drivers also won a longer break on night routes, from 20 minutes to 35.
1.6 That was the point that mattered most to Hamid Sarraf, who has driven the 44 for sixteen years.
1.7 "You can't eat a sandwich and use the toilet in twenty minutes when the toilet's a mile away," he said.

1.8 Swiftline's managing director, Verity Lund, said the deal was "fair but dear".
1.9 Fares will rise by 10p in April to help pay for it.

1.10 The strike, the first in the city since 1986, began on 28 January.
1.11 It cost Swiftline about £2.2m in lost fares, Ms Lund said.
1.12 Four hospital shuttle routes kept going throughout, by agreement with the union.
--- Shift Bulletin | How Port Ansel won: lessons of a 21-day strike | R. Quill | 2024-02-20
2.1 For twenty-one days not one Swiftline bus left the Cope Lane garage, and on the twenty-first the company gave way on breaks.
2.2 Money was never the whole of it.

2.3 Swiftline had fitted cameras facing the driver's seat in November without asking.
2.4 Under the settlement these will be switched off except in a crash.
2.5 “My wife doesn't watch me eat, so why should Verity Lund?” asked driver Hamid Sarraf.

2.6 The strike fund paid out £70 a day to each member and was down to its last week.
2.7 Dolan, who is retiring in June after nine years in the job, admitted that this weighed on her.
2.8 “I could count, and so could the company,” she said.

2.9 Talks were led by a mediator, Judge Winifred Astor, who shut both sides in a seaside hotel for 30 hours.
2.10 She banned phones and ordered fish and chips at midnight.

2.11 A quarter of those who voted were against the deal, most of them younger drivers on the lower starter rate.
2.12 Their spokesman, Callum Bray, 24, said the starter rate of £13.10 an hour had been “left on the floor”.
2.13 Dolan promised it would be first on the list next year.
--- Coast FM Online | Bus strike over: your questions answered |  | 2024-02-18
3.1 The bus strike is over, but do not stand at the stop just yet.
3.2 Services restart at 4.50am on Monday with a Saturday timetable, and the full one returns on Wednesday.

3.3 Monthly pass holders will have 21 days added to their pass without having to apply.
3.4 People who bought weekly tickets must claim a refund online by 31 March.

3.5 Single fares go up from £2.10 to £2.20 on 7 April.
3.6 Children will still travel for a pound.

3.7 Café owner Bettina Moss, whose place is opposite the Cope Lane garage, said she had fed pickets for nothing and lost £3,000.
3.8 "I'd do it again, but ask me after the VAT bill," she said.

3.9 City mayor Jack Purnell thanked both sides and the 200 volunteers who drove pensioners to the shops.
3.10 He had been criticised for calling the drivers "selfish" in the first week, and took it back on air on Thursday.
3.11 "I was stuck in traffic and in a temper," he told us.

3.12 Passenger Olive Denham, 78, said she would miss her lift.
3.13 "A nice young man in a sports car came every Friday," she said.
=== questions
Q is the strike over
A 1.1 3.1
Q how did the drivers vote
A 1.1
Q what raise did they get
A 1.2
F what were they after to begin with
A 1.3
Q what did swiftline first put on the table
A 1.3
Q who said nobody goes home hungry
A 1.4
C How long will breaks on night routes be?
A 1.5
Q which route does hamid drive
A 1.6
Q why wasnt 20 mins enough
A 1.7
Q whats the boss of swiftline say about the deal
A 1.8
Q are tickets getting more expensive
A 1.9 3.5
Q last time there was a bus strike there?
A 1.10
F when did this one start
A 1.10
Q how much money did the company lose
A 1.11
Q did any buses run at all
A 1.12 2.1
Q what else were they mad about besides pay
A 2.3
C When may the driver-facing cameras be used under the settlement?
A 2.4
Q who made the joke about his wife
A 2.5
Q how much strike pay did they get
A 2.6
Q was the fund running out
A 2.6
Q when is patsy retiring
A 2.7
C Who mediated the talks?
A 2.9
F how long did she keep them locked in
A 2.9
Q what did they eat
A 2.10
Q who voted no
A 2.11
Q how much do new drivers make per hr
A 2.12
Q what did bray complain about
A 2.12
F what did the union boss promise him
A 2.13
Q what time do the buses start monday
A 3.2
Q when is the normal timetable back
A 3.2
Q do i get anything back on my monthly pass
A 3.3
Q deadline for weekly ticket refunds
A 3.4
C How much will a single fare cost from April?
A 3.5
Q whats the kids fare
A 3.6
Q how much did the cafe lady lose
A 3.7
Q what did purnell call the drivers
A 3.10
F why did he say that
A 3.11
Q how did old ppl get to the shops
A 3.9
Q what does coast fm say olive will miss
A 3.12 3.13
Q how old is dolan
A - name
Q how long has callum been driving
A - detail
Q why did the mediator walk out
A - premise
Q what did lund say about the cameras
A - detail
Q which hotel were they in
A - place
Q how many drivers got sacked
A - number
Q did purnell feed the pickets
A - roles
Q what did trevor okell say about the fares
A - stranger
Q who will replace the union secretary
A - who
Q when do the cameras get taken out for good
A - time
C Why did Swiftline sell the Cope Lane garage?
A - premise
F who bought it
A - who
Q reason the 1986 strike happened
A - reason
