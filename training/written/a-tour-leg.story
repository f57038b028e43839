story: Pop star Liv Sarrano cancels European leg of tour
--- The Daily Lantern | Liv Sarrano pulls nine European shows hours before doors | Petra Quill | 2023-05-11
1.1 Liv Sarrano has cancelled the entire European leg of her Glasshouse tour, telling fans in Hamburg the news barely three hours before they were due to be let in.
1.2 The 27-year-old singer, who was born in Leeds, wrote on her website on Wednesday that a torn vocal cord had left her "unable to promise anyone a proper show".
1.3 Nine concerts in six countries are affected, beginning with Hamburg and ending in Lisbon on June 4.

1.4 "I cried in the van like a child," she wrote.
1.5 "You saved up for this and I let you down."

1.6 Her manager, Dominic Farr, said the injury was found on Tuesday night by a throat specialist in Copenhagen.
1.7 “She sang through the last two songs there with blood in her mouth,” he said.
1.8 Farr denied that poor sales had anything to do with it, and said seven of the nine dates had sold out.

1.9 Kestrel Live, the promoter, said every ticket would be refunded automatically within 14 days.
1.10 It said it could not cover travel or hotels.

1.11 Outside the hall in Hamburg, Jana Voss, 19, had been queuing since five in the morning.
1.12 "My sister and I came from Dresden on the night train," Voss said. "Nobody told us, we read it on a phone."

1.13 The American dates in September are expected to go ahead.
--- Popcrush Weekly | 'I let you down': inside Liv's nightmare week | | 2023-05-13
2.1 She was meant to be on stage in Hamburg in a silver cape.
2.2 Instead Liv Sarrano spent Wednesday night on a sofa in her sister's flat in Leeds, writing notes on a pad because doctors have banned her from speaking for three weeks.

2.3 A friend tells us the star had been warned in March to slow down.
2.4 "She did four shows in five nights and she would not listen to anyone," the friend said.
2.5 Backing singer Moya Tennant, who has been with her since the first album, saw it coming.
2.6 "I told Dom she was croaking at soundcheck," Tennant said. "He said she always croaks."

2.7 Farr, 44, insists that he never pushed his client.
2.8 "The schedule was Liv's idea from first to last," the manager said, adding that he had offered to drop two dates in April.

2.9 Fans are furious about the refunds.
2.10 The £22 booking fee on each ticket will not be returned, Kestrel Live has confirmed.
2.11 A petition asking the company to hand it back had 31,000 names by Friday.

2.12 Sarrano, whose song Paper Boats spent eleven weeks at number one, is said to be paying her crew of 62 until the end of June out of her own pocket.
2.13 Tennant called that "the most Liv thing ever".
--- Stagehand Journal | Kestrel counts cost of Glasshouse cancellation | Rufus Adeyemi | 2023-05-16
3.1 Kestrel Live expects to lose about €6.5m on the cancelled European leg of Liv Sarrano's Glasshouse tour, its chief executive, Ingrid Halloran, said on Monday.
3.2 Insurance will meet part of that, Halloran said, but the policy excludes injuries that the artist knew about beforehand.

3.3 Whether Sarrano knew is likely to be argued over.
3.4 A clinic in Manchester examined her on March 20 and told her to rest, according to two people who have seen the letter.
3.5 Her manager, Dominic Farr, said that the visit concerned "a cold, nothing else".

3.6 Eight shows were called off in all, by Kestrel's count; a second night in Milan had never gone on sale.
3.7 Some 94,000 tickets had been bought.

3.8 Halloran said she had learned of the decision from Farr by text at 2.15pm on the day of the Hamburg concert, when the stage was already built.
3.9 “I would have liked a telephone call,” she said.
3.10 She ruled out suing the singer.

3.11 The set, eleven lorries of mirrored panels, has been put in storage outside Rotterdam.
3.12 Halloran hopes to rebook the European halls for next February, once Sarrano's surgeon agrees.
3.13 Sarrano is to be operated on in London on May 22.

3.14 The Hamburg hall's owners did not respond to a request for comment.
=== questions
Q whats wrong w liv's voice
A 1.2
Q how many gigs got scrapped
A 1.3 3.6
C According to Stagehand Journal, how many concerts were called off?
A 3.6
F and how many tickets was that
A 3.7
Q who found the injury
A 1.6
Q so was it bc nobody was buying tickets?
A 1.8
Q do ppl get their money back
A 1.9
F how fast
A 1.9
Q will the promoter pay for my hotel tho
A 1.10
Q how old's the singer
A 1.2
Q the girl in the queue, where'd she travel from
A 1.12
Q who said "i cried in the van like a child"
A 1.4
Q is the us tour still on
A 1.13
Q where did liv go instead of performing
A 2.2
Q how long cant she talk for
A 2.2
Q did anyone tell her to take it easy before this
A 2.3 3.4
C What did Moya Tennant say she had told the manager?
A 2.6
F and his answer?
A 2.6
Q did farr push her too hard
A 2.7 2.8
Q whose idea was doing so many shows
A 2.8
Q booking fee, is that gone for good
A 2.10
Q how many signed that petition
A 2.11
Q who's paying the roadies
A 2.12
Q what did tennant make of liv paying everyone
A 2.13
Q how much is kestrel gonna lose
A 3.1
C Why might the insurer refuse to pay the whole of the loss?
A 3.2
Q what's dom's explanation for the clinic thing in march
A 3.5
Q how did halloran find out
A 3.8
F was she happy about that
A 3.9
Q is kestrel taking her to court
A 3.10
Q when's the operation
A 3.13
C When does the promoter hope that the postponed European concerts can be held?
A 3.12
Q where's all the stage stuff now
A 3.11
Q how old is moya tennant
A - number
Q how much is ingrid halloran paid
A - number
Q did farr cry in the van
A - roles
Q why was the milan second night never put on sale
A - reason
Q whats the surgeon called
A - name
Q what did Jana Voss say about the booking fee
A - detail
Q when did liv sack dominic
A - premise
Q how much did a ticket for the copenhagen show cost
A - number
Q what did becky ostrander say about the refunds
A - stranger
C Which clinic will carry out the operation in London?
A - place
Q what does popcrush say about the insurance
A - detail
Q who designed the silver cape
A - who
F and what did it cost
A - number
