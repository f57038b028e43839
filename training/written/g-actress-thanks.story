story: Actress thanks the wrong person and explains
--- Stage & Screen Today | Ifeoma Lark thanks 'Peter' for award; director is called Paul | Benny Costa | 2018-02-12
1.1 Ifeoma Lark won best actress at the Silver Lantern Awards on Sunday and thanked a man nobody in the hall could place.

1.2 "Above all, Peter, you believed in me when I was serving soup," she said, holding the lantern in both hands.
1.3 The director of the film she won for, Low Water, is Paul Grieve.

1.4 Cameras found Grieve in the fourth row, where he smiled, looked at the ceiling and clapped.
1.5 "I answer to most things," he told reporters on his way out.

1.6 Lark, 33, spoke for two minutes and ten seconds and named eleven people.
1.7 Grieve, who has now made three films with her, was not among them.

1.8 She left the ceremony in Glasgow by a side door and skipped the winners' dinner.
1.9 Her agent, Mo Sandler, said she had a cold.

1.10 Low Water, about a lock-keeper's widow, won four lanterns from nine nominations.
1.11 Its producer, Ulla Brandvold, collected the prize for best film and thanked Grieve three times, to laughter.
--- Buzzhive | WHO IS PETER?? Ifeoma finally spills |  | 2018-02-13
2.1 The internet has had 36 hours of #WhoIsPeter, and Ifeoma Lark has had enough.

2.2 "OK, OK, Peter is a real person, and he is my old landlord in Leith," she posted this morning with seven crying faces.

2.3 Apparently Peter Dunnet, 78, let her off five months' rent in 2009 when she was working in a soup kitchen and couldn't get an audition.
2.4 "He said pay me when you're famous, and I never did, so I wanted him to hear it," she wrote.

2.5 And Paul?
2.6 "Paul was next on my list and then the music started and my brain fell out," she confessed.
2.7 She says she rang him from the taxi and cried all the way to the hotel.

2.8 Fans had been convinced that Peter was Peter Vantongeren, her co-star in Harbour Rules.
2.9 Vantongeren told us, "I've never seen her serve soup, I've barely seen her eat it."

2.10 One bookmaker had him at 2-1.
2.11 Nobody had the landlord.
--- The Leith Gazette | 'I thought the telly was broken': Peter Dunnet on his Oscar-sized thank-you | Morag Tait | 2018-02-16
3.1 Peter Dunnet was asleep in his chair when a film star thanked him in front of six million people.

3.2 The retired plumber, of Constitution Street, learned of it from his neighbour Jean, who hammered on the door at half past ten.
3.3 "I thought the telly was broken, because she was saying my name," he said.

3.4 Mr Dunnet remembers Ifeoma Lark as a quiet lodger who learned her lines in the stairwell "because of the echo".
3.5 He disputes one detail: it was three months' rent, he says, not five.
3.6 "She painted my kitchen for the other two, so she owes me nothing," he said.

3.7 Miss Lark came to see him on Wednesday and brought a cheque for £1,750, which he tore up.
3.8 She stayed for her tea, which was mince, and left the silver lantern on his mantelpiece.
3.9 "She says it's mine till Christmas," he said.

3.10 Paul Grieve came with her and was introduced at the door as "the man I should have thanked".
3.11 The director told the Gazette that he had not been hurt in the least.
3.12 "I was, for about a minute, and then I heard who it was," he corrected himself.
3.13 He and Miss Lark start work on a fourth film, set in Leith, in May.
=== questions
Q what award did she win
A 1.1
Q who'd she thank by mistake
A 1.2 2.2 3.1
Q who directed low water
A 1.3
Q where was paul sitting when she forgot him
A 1.4
F how'd he react
A 1.4
Q what did he say leaving
A 1.5
Q how long was her speech
A 1.6
Q how old's ifeoma
A 1.6
Q did she thank grieve at all in it
A 1.7
C Why did Ms Lark miss the dinner, according to her agent?
A 1.9
Q which city was it held in
A 1.8
Q whats the film about
A 1.10
Q how many did the film win
A 1.10
Q who thanked paul 3 times as a joke
A 1.11
Q so who's this peter guy
A 2.2 2.3
F how old is he
A 2.3
Q what did he do for her back then
A 2.3 3.5
C Why did the actress want to mention Mr Dunnet?
A 2.4
Q did she forget paul on purpose
A 2.6
Q what did she do in the taxi
A 2.7
Q who did ppl think peter was
A 2.8
F what did that guy say about it
A 2.9
Q what were the odds on the co-star
A 2.10
Q what was peter doing when she said his name
A 3.1
Q how did mr dunnet find out
A 3.2
Q what was his job
A 3.2
C What does Mr Dunnet recall of Miss Lark as a lodger?
A 3.4
Q 5 months or 3 months rent
A 2.3 3.5
Q how did she make up the rest of the rent
A 3.6
Q did she pay him back in the end
A 3.7 2.4
F how much was the cheque
A 3.7
Q where's the trophy now
A 3.8 3.9
Q what did they eat when she visited
A 3.8
Q how did she introduce the director
A 3.10
C Did the director admit to being upset?
A 3.12
Q are they making another movie
A 3.13
C How many people were watching when she gave her thanks?
A 3.1
Q how old is paul grieve
A - name
Q who did jean thank
A - roles
Q how much did low water cost to make
A - number
Q what did her husband say
A - detail
Q which day did peter watch the film
A - time
Q who won best actor
A - who
Q did sofie marran win anything
A - stranger
Q why did peter throw her out
A - premise
Q where does vantongeren live
A - place
C How many films has Mr Vantongeren made with Mr Grieve?
A - name
Q whats the fourth film called
A - detail
F whos writing it
A - who
