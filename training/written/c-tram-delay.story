story: Kestrel tram line put back for the third time
--- Kestrel Evening Mail | Tram line late AGAIN: now it's spring 2025 | Josie Marsh | 2023-11-02
1.1 Fed-up shopkeepers on Tanner Street were told yesterday that the new Kestrel tram will not run until April 2025.
1.2 It is the third time the line has been put back.

1.3 Project boss Marcus Whitlow broke the news to a packed meeting at St Jude's church hall.
1.4 "I'm sorry. I know you have heard that word from me before," he told them.
1.5 He was booed for almost a minute.

1.6 Baker Annie Coyle, 61, said her takings had halved since diggers arrived outside her door in 2020.
1.7 "I've got a trench where my customers used to be," she said.
1.8 She has laid off two of her five staff.

1.9 The bill has climbed to £412m from a first estimate of £290m.
1.10 Mr Whitlow put the latest hold-up down to an old sewer that was not on any map.

1.11 Transport chief Priti Nayar, who signed the contract, was on holiday and missed the meeting.
1.12 Her office said she would visit traders "in the coming weeks".
--- Rail & Tram Review | Kestrel Line 2 opening slips to Q2 2025 on utilities and signalling | D. Harcourt | 2023-11-06
2.1 Opening of the 9.3km Kestrel Line 2 has slipped by a further ten months, the promoter, Kestrel Light Rail, has confirmed.
2.2 Passenger service between Tanner Street and the university hospital is now due to begin in the second quarter of 2025.

2.3 The company cited a Victorian brick sewer found under Tanner Street in August and late delivery of signalling software.
2.4 The software supplier, Orbis Rail, rejected this.
2.5 “Our code has been ready since May; there is no track to test it on,” said Orbis chief executive Lena Hartog.

2.6 Diverting the sewer will take 26 weeks and cost £18m, according to the main contractor, Broadmoor Civil.
2.7 Broadmoor's site manager, Sean Trask, said crews would work nights from January to win back time.

2.8 All fourteen trams have been delivered and are stored at the Millfield depot.
2.9 Each is run for an hour a week to keep the bearings from seizing.

2.10 The line was originally to open in December 2022, then in September 2023, then in June 2024.
2.11 Under the contract Broadmoor pays £40,000 for every week of delay that is its own fault.
2.12 Whitlow said no such payment had been claimed so far.
--- Citylark | The tram to nowhere, continued | Wes Amadi | 2023-11-08
3.1 I went down Tanner Street on Saturday to count the closed shops.
3.2 There are eleven, including the pet shop, both barbers and the place that did the good dumplings.

3.3 Annie Coyle, whose bakery has stood here for thirty-four years, gives me a bun and a piece of her mind.
3.4 "They offered me three thousand pounds," she says. "I lose that in a fortnight."

3.5 The hardship fund for traders holds £1.5m, of which barely a third has been paid out.
3.6 Forms run to 22 pages and must be printed.

3.7 Councillor Bram Oakes wants the fund doubled and the form cut to a single side.
3.8 He also wants Whitlow, who earns £215,000 a year, to give up his bonus.
3.9 "You don't tip the waiter who drops the soup," he says.

3.10 Whitlow's spokeswoman, Gail Denny, said the question of a bonus "would not arise" this year.

3.11 Priti Nayar finally turned up on Tuesday, tanned, and walked the length of the trench in borrowed boots.
3.12 She promised traders a rates holiday until the first tram runs.
3.13 Asked whether April 2025 was a firm date, she laughed and said she had "stopped betting on trams".
3.14 A student called Noor, who will have graduated by then, said she would believe it when one ran her over.
=== questions
Q when will the tram actually run
A 1.1 2.2
Q how many times has it been pushed back now
A 1.2
Q where did they tell ppl about it
A 1.3
Q did whitlow say sorry
A 1.4
F how did the crowd take it
A 1.5
Q how old is the baker
A 1.6
Q whats happened to annies business since the digging
A 1.6
Q who said theres a trench where my customers used to be
A 1.7
Q how many workers did coyle let go
A 1.8
C How much is the project now expected to cost?
A 1.9
F what was it meant to cost
A 1.9
Q reason for the delay this time?
A 2.3 1.10
Q why wasnt nayar there
A 1.11
C How long is the new line?
A 2.1
Q where does the line go from and to
A 2.2
Q when did they find the sewer
A 2.3
Q what do the software ppl say about being blamed
A 2.5 2.4
Q whos the boss of orbis
A 2.5
Q how long to move the pipe
A 2.6
F and how much for that
A 2.6
Q how will they catch up on lost time
A 2.7
Q where are the trams being kept
A 2.8
Q why do they run the trams every week
A 2.9
C When was the line first supposed to open?
A 2.10
Q what does broadmoor get fined per week if its late
A 2.11
Q has anyone made the contractor pay up yet
A 2.12
Q how many shops have shut on tanner st
A 3.2
Q how long has the bakery been going
A 3.3
Q what did they offer annie
A 3.4
C How much of the hardship fund has been paid to traders?
A 3.5
Q what does citylark say about the forms
A 3.6
Q what does oakes want done for the shops
A 3.7
Q whitlows salary?
A 3.8
Q is the tram boss getting a bonus
A 3.10
F who said that bit about the waiter and the soup
A 3.9
Q what has priti promised the shopkeepers
A 3.12
Q does nayar think the april date is solid
A 3.13
C When did Priti Nayar visit Tanner Street?
A 3.11
Q how old is whitlow
A - name
Q why did nayar cancel the contract
A - premise
Q how much does trask earn
A - name
Q what was noor studying
A - detail
Q did hartog boo whitlow at the meeting
A - roles
Q how many ppl will ride the tram each day
A - number
Q where was the transport chief on holiday
A - place
Q what did kevin sturgess say about the sewer
A - stranger
Q when does the hardship fund close
A - time
C Why did Councillor Oakes vote against the tram line?
A - reason
F who else voted with him
A - who
Q how much is a ticket gonna be
A - number
Q did the bakery close down last week
A - event
