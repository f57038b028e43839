story: Breakfast radio host Gil Tranter suspended
--- Media Dispatch | Coastline FM suspends breakfast host over on-air call | Anneke Ross | 2022-11-15
1.1 Coastline FM has suspended its breakfast host, Gil Tranter, after he broadcast a telephone call to a listener who did not know that she was on the air.
1.2 The station said that he would be off "until further notice" while it investigated.

1.3 The call was made at 7.50 on Monday morning to a 61-year-old dinner lady from Lowestoft, who had entered a competition to win a kettle.
1.4 Tranter, pretending to be from her bank, told her that her account had been emptied.
1.5 She cried for almost a minute before he played a fanfare.

1.6 "We fell far below what our listeners expect," said the station's managing director, Judith Sorley.
1.7 She said that she had apologised to the woman in person and taken her flowers.

1.8 Tranter, 48, has presented the programme for sixteen years and has 420,000 listeners.
1.9 He did not respond to a request for comment.

1.10 His co-host, Bex Lonsdale, told listeners on Tuesday that she had been "laughing because I was frightened, not because it was funny".
1.11 She will present alone this week.
1.12 The regulator, the Broadcasting Board, said that it was assessing 890 complaints.
--- East Anglia Eye | 'I thought I'd lost Harold's money' | Toby Wickens | 2022-11-17
2.1 Carol Pennick had nineteen seconds in which she thought it was somebody she knew, and then, she says, her legs went.
2.2 "I thought I'd lost Harold's money," the dinner lady told the Eye at her kitchen table.
2.3 Harold, her husband, died in April and left her £11,400.

2.4 She had to be driven home from the school where she works, and has not been back.
2.5 Her son Darren, 35, a lorry driver, heard it happen live on the A12.
2.6 “I nearly put it in a ditch,” Darren said. “That's my mum crying and there's a bloke playing a trumpet.”
2.7 He drove straight to the station and asked for Mr Tranter, who was by then in a meeting.

2.8 Mrs Pennick does not want the presenter sacked.
2.9 "I've listened to him every day, he got me through the funeral," she said. "I want him to sit here and tell me why."
2.10 The kettle came by courier on Wednesday.
2.11 She has given it to the church.

2.12 Ms Sorley's flowers, she said, were very nice, but the card was signed by somebody else.
2.13 A spokesman for the station put that down to the florist.
--- Soundings | Tranter to leave Coastline after inquiry | Media staff | 2022-12-09
3.1 Gil Tranter is to leave Coastline FM by mutual agreement after an inquiry found that he had ignored two written warnings about prank calls.
3.2 The inquiry, by the barrister Leila Osmond, also criticised managers.

3.3 Osmond found that the producer, Craig Whitty, had asked twice on the talkback for the call to be stopped.
3.4 Tranter took off his headphones, according to the report.
3.5 Whitty told her that he had been "scared of losing the slot".

3.6 The warnings, in 2019 and last March, were both signed by Judith Sorley and neither was followed up, the barrister wrote.
3.7 Sorley said that she accepted the criticism and would not resign.

3.8 In his first public words on the matter Tranter said on Thursday that he was ashamed.
3.9 “I went to see Carol and she gave me cake, which was worse than being shouted at,” he said.
3.10 He spent two hours at her house in Lowestoft.
3.11 He told her that he had run out of ideas in about 2015 and had been frightened of silence ever since.

3.12 He will receive six months' pay, and has agreed not to work for a rival until July.
3.13 Bex Lonsdale, 31, has been given the programme for a year.
3.14 Her first act was to ban prank calls, she said.
3.15 The Broadcasting Board fined the station £75,000.
=== questions
Q what did tranter do to get suspended
A 1.1 1.4
Q how long is he off for
A 1.2
Q who did he pretend to be on the phone
A 1.4
Q what was she trying to win
A 1.3
Q did she get upset
A 1.5 2.6 2.1
Q what did the boss say about it
A 1.6
F did she say sorry to the lady
A 1.7
Q how long's he been doing breakfast
A 1.8
Q how big is his audience
A 1.8
C Did Gil Tranter comment when first approached?
A 1.9
Q why was bex laughing
A 1.10
Q how many complained
A 1.12
Q whats the dinner ladys name
A 2.2 2.1
Q why'd losing the money hit her so hard
A 2.2 2.3
F how much had he left her
A 2.3
Q has carol gone back to work
A 2.4
Q did any of her family hear it
A 2.5 2.6
Q where was darren when it went out
A 2.5
F what did he do then
A 2.7
Q who nearly ended up in a ditch
A 2.6
Q does mrs pennick want him fired
A 2.8
C What does Mrs Pennick want from the presenter?
A 2.9
Q what happened to the kettle
A 2.10 2.11
Q whats wrong with the flowers card
A 2.12
F how does the station explain it
A 2.13
Q is gil going for good
A 3.1
Q had he been told off before
A 3.1 3.6
Q did anybody try n stop the call
A 3.3
C Why did the producer not do more, by his own account?
A 3.5
Q what did he do when whitty asked him to stop
A 3.4
Q who signed the warnings
A 3.6
Q is sorley stepping down
A 3.7
Q how did he feel when carol fed him
A 3.9
Q did they ever meet up, him and the lady he pranked
A 3.9 3.10
C What explanation did Tranter give her?
A 3.11
Q whats his payoff
A 3.12
Q when can he go to another station
A 3.12
Q who's got the breakfast show now
A 3.13
F what's she changed
A 3.14
Q fine?
A 3.15
Q how old is judith sorley
A - number
Q what school does carol work at
A - place
Q how did harold die
A - detail
Q did carol prank call gil
A - roles
Q why did craig whitty resign
A - premise
Q how much did bex get paid for the year
A - number
Q what did darren say to gil at the station
A - detail
Q who were the victims of the 2019 prank
A - who
Q how many listeners does bex have now
A - number
Q which florist was it
A - name
Q what did nigel tweedy say on air
A - stranger
C Which rival station has offered Tranter work?
A - premise
Q when was leila osmond called to the bar
A - time
F and how much did her inquiry cost
A - number
