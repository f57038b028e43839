story: Backbench MP crosses the floor over hospital cuts
--- The Parliamentary Diary | Corrie crosses the floor, and the government loses its majority | Simon Wray | 2017-03-09
1.1 At 3.12 yesterday afternoon Fiona Corrie rose from the government benches, bowed to the Speaker and walked across the chamber to sit with the Progressives.
1.2 The move cuts the Unity government's majority from one to none.

1.3 Mrs Corrie, member for Wexcombe since 2009, told the House that she could not support the closing of her local maternity ward.
1.4 "I was born in that ward, and so were my sons," she said.
1.5 Shouts of "shame" and "traitor" came from those she had left.

1.6 The prime minister, Alan Dreyfus, did not look up from his papers.
1.7 His chief whip, Barbara Knott, had spent the lunch hour trying to talk her out of it.
1.8 Mrs Knott is said to have offered a junior post in the health ministry.

1.9 The Progressive leader, Theo Marchetti, shook her hand and moved along to make room.
1.10 He told reporters later that she had been promised nothing.

1.11 Under the rules of the House, a member who changes party need not face a by-election.
1.12 Her local Unity chairman, Ralph Sims, said that she owed the voters one all the same.
--- The Daily Blast | TURNCOAT FI! Fury as MP jumps ship | Darren Poole | 2017-03-09
2.1 Furious Unity MPs last night branded Fiona Corrie a "rat" after she defected live on TV.
2.2 The mum-of-two, 52, gave PM Alan Dreyfus just eleven minutes' warning by text.

2.3 “Sorry Alan. Going across at 3. F,” it read.
2.4 A pal of the PM said he had laughed out loud and then gone very quiet.

2.5 Fi's own husband, dentist Graham Corrie, only learned of it at breakfast.
2.6 He is a paid-up Unity member and helped her put leaflets through doors in three elections.
2.7 “I'll still vote for her, but I might not tell the golf club,” he joked.

2.8 One ex-friend, Unity backbencher Col Haig, said: “She cried in my office on Monday and told me she was staying.”
2.9 Mrs Corrie refused to comment on that.

2.10 Her majority at Wexcombe was a slim 1,903.
2.11 The Blast's snap poll found 58 per cent of locals want her to stand down and fight for her seat.
--- Wexcombe Weekly | "I had to choose, and I chose the ward" | Nell Harker | 2017-03-16
3.1 Fiona Corrie came home on Friday to flowers on one side of her office door and a bag of potatoes labelled "for the turncoat" on the other.
3.2 She kept both.

3.3 In her only long interview since changing sides, the MP told the Weekly that she had made up her mind on 20 February.
3.4 On that day the health minister, Pamela Strood, wrote to say that the ward would close in September.
3.5 "The letter had the name of the town spelled wrong," Mrs Corrie said.

3.6 Mothers in labour would have to go to Kingsferry, 31 miles away.
3.7 Midwife Agatha Bright, who has worked on the ward since 1990, said two babies were born in lay-bys last winter as it was.

3.8 Mrs Corrie denied she had been offered a job by either party.
3.9 "I was offered a biscuit by Barbara, and I took it," she said.

3.10 She will not call a by-election, as she says it would cost the town £240,000.
3.11 Ralph Sims, who handed back his key to her office, has gathered 4,000 names on a petition for one.

3.12 The government has already felt her absence.
3.13 On Tuesday it lost a vote on hospital funding by 301 to 299.
3.14 Within an hour Mrs Strood said that the ward's future would be "looked at afresh".
=== questions
Q what time did corrie walk over
A 1.1
Q which party did she join
A 1.1
Q whats the govts majority now
A 1.2
C Why did Fiona Corrie leave the government party?
A 1.3
Q how long has she been mp
A 1.3
Q who was born in that ward
A 1.4
Q what were ppl yelling at her
A 1.5
Q how did dreyfus react when she crossed
A 1.6
Q who tried to stop her
A 1.7
F what did she offer
A 1.8 3.9
Q did marchetti promise her anything
A 1.10
Q does she legally have to do a by election
A 1.11
C What did Ralph Sims say she owed the voters?
A 1.12
Q what did her old mates call her
A 2.1 1.5
Q how much notice did the pm get
A 2.2
F what did her text say
A 2.3
Q age of fiona?
A 2.2
Q when did graham find out
A 2.5
Q what does her husband do
A 2.5
Q is he gonna vote for his wife
A 2.7
Q who says she cried in his office
A 2.8
F what does she say about that
A 2.9
Q how big was her win in wexcombe
A 2.10
Q what does the blast poll say
A 2.11
Q what was left outside her office
A 3.1
F did she chuck them out
A 3.2
C When did the MP decide to change sides?
A 3.3
Q whats wrong with the letter strood sent
A 3.5
Q when was the ward supposed to shut
A 3.4
Q where would women have to go to give birth
A 3.6
F how far
A 3.6
Q who said babies got born in laybys
A 3.7
Q did she get offered a job
A 3.8 3.9 1.8
Q who gave her a biscuit
A 3.9
Q why wont she let voters decide
A 3.10
C How many people have signed the petition for a by-election?
A 3.11
Q what happened in tuesdays hospital vote
A 3.13
Q is the ward safe now
A 3.14
Q how old is knott
A - name
Q what did graham say to dreyfus
A - detail
Q did marchetti cross the floor too
A - roles
Q why did strood resign
A - premise
Q how many babies were born in the ward last year
A - number
Q what did oliver penhale say about the defection
A - stranger
Q when is the wexcombe by election
A - time
Q how many sons does haig have
A - name
Q which school did fi go to
A - place
C Who wrote the Progressives' health policy?
A - who
F what does it say about maternity
A - detail
Q reason agatha bright joined unity
A - reason
