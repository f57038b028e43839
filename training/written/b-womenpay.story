story: Women's football team refuse to train over pay
--- Northern Herald | Players stay on the bus in pay dispute | Fiona Strang | 2023-06-05
1.1 The women's national football team refused to leave their bus for training on Monday, seven weeks before the World Cup, in protest at their pay.
1.2 Captain Kirsty Aldous read a statement from the steps of the coach and then closed the door.
1.3 All 26 players had signed it.

1.4 They want the same £2,500 match fee as the men; at present they get £900.
1.5 They are also asking for a physiotherapist at every camp and an end to shared rooms.

1.6 "We have had four years of being told to be patient," Aldous said.
1.7 "Patience doesn't pay a nursery bill."

1.8 Association chief executive Gordon Leith said he was disappointed and that an offer of £1,600 made in May still stood.
1.9 He said that the women's side lost the association £2.1 million last year.

1.10 Aldous, 31, has a two-year-old son and works part time as a pharmacist.
1.11 Head coach Elena Brusca said she supported the players, although she had not been told of the protest beforehand.
--- Touchline Trade Review | Sponsor puts pressure on association in fee row | M. Okonjo | 2023-06-09
2.1 Lender Calder Bank has told the football association that it will not renew its £4 million sponsorship unless the dispute with the women's squad is settled by 30 June.
2.2 "Our name is on both shirts, and we pay one price for both," said the bank's marketing director, Sunil Rao.

2.3 Mr Leith said that no sponsor would run the association.
2.4 He disputed the players' figures, saying that bonuses lifted the true fee to about £1,200.

2.5 The players' union called that “creative”.
2.6 Its general secretary, Maeve Dorrian, said that bonuses were paid only for wins and that 11 of the squad had received none this season.

2.7 Accounts filed in March show that the women's team cost £3.4 million and brought in £1.5 million.
2.8 The union says that television income was credited wholly to the men.

2.9 Ticket sales for women's internationals rose 38 percent last year.
2.10 Talks were to resume on Tuesday at a hotel in Perth, with retired judge Alasdair Munro in the chair.
--- Pitch Sisters | we did it!! (sort of): what's in the deal | Roz Tierney | 2023-06-21
3.1 It's done.
3.2 After 16 days, two mediators and a truly awful buffet, the squad voted 22-4 on Tuesday night to accept a new deal.

3.3 The match fee goes up to £2,100 now and matches the men's in January 2025.
3.4 Everyone gets her own room from the next camp.
3.5 There will be a physio, but only full time from autumn.

3.6 Goalkeeper Shona Baird was one of the four who voted no.
3.7 "Equal in eighteen months isn't equal," Baird told me.
3.8 She'll still go to the World Cup.

3.9 Kirsty Aldous cried in the corridor, she admits, and then rang her son.
3.10 "He asked if I'd won and I said it was a score draw," the captain said.

3.11 The men's captain, Ross Tulloch, gets a mention too: he'd offered to give up his squad's bonus to close the gap.
3.12 Gordon Leith skipped the photo, and a spokeswoman said he had a train to catch.
3.13 Calder Bank says it'll sign for another three years.
=== questions
Q what were they protesting about
A 1.1 1.4
Q how did they protest
A 1.1
Q how much do the men get a game
A 1.4
F and the women
A 1.4 2.4
Q did everyone in the squad sign
A 1.3
Q what else are they after apart from money
A 1.5
Q who said patience doesnt pay a nursery bill
A 1.7
Q does the captain have kids
A 1.10
Q whats her other job
A 1.10
Q how old is aldous
A 1.10
Q did the coach know they were gonna do it
A 1.11
F is she on their side
A 1.11
Q what had the fa offered back in may
A 1.8
Q how much money does the womens team lose according to the boss
A 1.9
Q what did the bank threaten
A 2.1
Q how did leith react to the bank
A 2.3
Q who said our name is on both shirts
A 2.2
Q why does leith say the fee is really higher
A 2.4
Q what did the union think of that 1200 number
A 2.5 2.6
Q how many girls got no bonus
A 2.6
Q what do the books say the team costs
A 2.7
Q whats the unions beef with the tv money
A 2.8
Q are more ppl buying tickets
A 2.9
Q whos chairing the talks
A 2.10
Q so did they settle it
A 3.2
Q how did the vote go
A 3.2
Q when do they get the same as the guys
A 3.3
Q did anyone vote against
A 3.2 3.6
Q why wasnt the keeper happy w it
A 3.7
F is she boycotting the world cup
A 3.8
Q do they still have to share rooms
A 3.4
Q did the men help at all
A 3.11
Q why wasnt leith in the pic
A 3.12
Q is the bank staying on
A 3.13
C What did Aldous tell her son about the outcome?
A 3.10
C When will the physiotherapist become full time?
A 3.5
C How long did the dispute last?
A 3.2
C Where were the talks to resume?
A 2.10
F what day
A 2.10
C By what date did Calder Bank want the matter settled?
A 2.1
Q what does brusca get paid
A - number
Q how old is baird
A - name
Q what did ross tulloch say about leith
A - detail
Q why did aldous vote no
A - name
Q did the sponsor pull out in the end and who replaced them
A - premise
Q who drove the bus
A - who
Q what did jess mcallan say on the steps
A - stranger
Q where does the captain work as a pharmacist
A - place
Q did leith offer his resignation
A - event
Q what time did the vote finish
A - time
Q why did munro walk away from the talks
A - premise
Q did dorrian accuse rao of being creative or rao her
A - roles
C How many tickets were sold for women's internationals last year?
A - number
F and for the mens
A - detail
