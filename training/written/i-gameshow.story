story: Game-show contestant disputes the answer that cost her £250,000
--- TV Tattler | Quiz champ robbed of £250k over a river | Shell Dobbs | 2022-10-18
1.1 Furious viewers have flooded the BQ1 switchboard after a contestant on The Long Ladder lost £250,000 on a question about a river.
1.2 Geography teacher Wanda Prosser, 43, was on the top rung on Saturday night when host Lance Mallory asked her for the longest river in France.

1.3 "The Loire," said Wanda, quick as a flash.
1.4 Lance let seven seconds go by, then told her that the right answer was the Rhine.

1.5 She went home to Swansea with £1,000.
1.6 “I looked at him and I thought, he's reading it off a card, he hasn't a clue,” she tells the Tattler.

1.7 The Rhine is longer, but only about 120 miles of it touch France.
1.8 More than 6,300 people have complained.

1.9 Wanda had meant to spend the winnings on a stairlift for her mum and a year off from Year Nine.
1.10 Her husband, Huw, was in the audience and had to be asked to sit down.

1.11 A BQ1 insider says that Lance himself queried the card in the ad break.
1.12 "He was told to get on with it," says our source.

1.13 The channel said last night that the question had been "checked by two independent experts".
1.14 The show was taped in July and the contestants were sworn to silence.
--- Broadcast Insider | The Long Ladder: how a bad card got through | Nikhil Barr | 2022-10-25
2.1 The question that undid Wanda Prosser had been flagged as doubtful three weeks before taping, Broadcast Insider has learned.

2.2 A researcher, Posy Leigh, marked it amber in a shared file and wrote "ask where they measure from".
2.3 Nobody did.

2.4 The production company, Tall Order, cut its team of question checkers from five to two in the spring.
2.5 The "independent experts" mentioned by BQ1 were an encyclopedia website and the producer's brother-in-law, a geologist.

2.6 That producer, Gareth Snell, has been moved to other duties.
2.7 Leigh, who is 22 and was on a short contract, was not kept on in September.
2.8 She says that she bears the show no ill will.

2.9 The contestants' agreement states that "the host's decision is final, even when mistaken", a line that lawyers doubt would stand up.
2.10 "You can't contract out of the map of Europe," said one, Farah Din.

2.11 The Long Ladder draws 4.4 million viewers, down from 6 million in its first year.
2.12 Its insurers would have to pay any prize over £100,000.

2.13 Mallory, who earns £30,000 a show, has not commented.
2.14 He did like a post that read "It's the Loire, mate".
--- Swansea Bay Journal | Teacher gets her quarter million after quiz row | Ceri Vaughan | 2022-11-05
3.1 A Swansea teacher is to receive the £250,000 she was denied on a television quiz, after the programme owned up to a mistake.

3.2 Wanda Prosser was given the news in front of her class at Cwmbach School on Thursday, by the host in person.
3.3 Lance Mallory came in behind the head teacher with an outsize cheque and a map.

3.4 "I said I owed her a river," said Mallory.
3.5 He told the pupils that he had been certain at the time the card was wrong, and had lacked the nerve to say so.

3.6 Mrs Prosser, who had been about to instruct a solicitor, said that she would not now sue.
3.7 “It was never about being rich, it was about being right,” she said.

3.8 A review by BQ1 found that the question should have asked for the longest river wholly within France.
3.9 Four other disputed answers, going back to 2019, are to be looked at again.

3.10 The man who won the series, Derek Poll of Luton, will keep his own £250,000.
3.11 He was asked for the capital of Australia.
3.12 "I had it easy, fair play to her," he said.

3.13 Mrs Prosser will not take a year off after all, since Year Nine have asked her to stay.
3.14 The stairlift was put in on Friday, and her mother, Beryl, has been up and down it eleven times.
3.15 Posy Leigh has been hired back as head of questions.
=== questions
Q which show is this about
A 1.1
Q what did they ask her
A 1.2
F what did she say
A 1.3
Q what did the host claim was right
A 1.4
Q how long did lance make her wait
A 1.4
C How much did Prosser lose on the question?
A 1.1 3.1
Q so what did she leave with
A 1.5
Q what does she do for work
A 1.2 3.1
C How old is the contestant?
A 1.2
Q how much of the rhine is even in france
A 1.7
Q how many complaints they get
A 1.8
Q what was wanda gonna do with the money
A 1.9
C Who had to be asked to sit down?
A 1.10
Q did lance question the card at the time
A 1.11 3.5
F what was he told
A 1.12
Q what did the channel say about the fact checking at first
A 1.13
C When was the programme recorded?
A 1.14
Q did anyone on the team flag it before they filmed
A 2.1 2.2
F what did she write on it
A 2.2
Q why were there so few checkers
A 2.4
Q who were these two experts lol
A 2.5
C What has happened to Gareth Snell?
A 2.6
Q did posy lose her job
A 2.7
Q is she bitter about it
A 2.8
C What does the contestants' agreement say about the host's decision?
A 2.9
Q who said u cant contract out of the map of europe
A 2.10
C How many viewers does the show have?
A 2.11
Q who'd actually have to cough up the prize
A 2.12
Q what does lance earn
A 2.13
C Which post did Mallory like?
A 2.14
Q did she get the money eventually
A 3.1
Q who broke the news to her
A 3.2 3.3
C Where was Prosser told that she would be paid?
A 3.2
Q did lance know it was wrong
A 3.5
Q is wanda taking them to court
A 3.6
Q what did she say it was about, being rich or being right
A 3.7
C What should the question have asked, according to the review?
A 3.8
Q any other answers being looked at
A 3.9
Q what did the other winner get asked
A 3.11
Q will derek have to give his back
A 3.10
Q why isnt she taking the year off now
A 3.13
F and the stairlift
A 3.14
Q what job does posy have now
A 3.15
Q what does derek do for a living
A - name
Q how old is lance
A - number
Q did posy tell the host he was wrong
A - roles
Q why did huw get thrown out
A - premise
Q when did snell say sorry to wanda
A - event
Q whats the name of the bq1 insider
A - who
Q how much did the solicitor charge her
A - number
Q where was the show filmed
A - place
Q when does the next series start
A - time
F who's presenting
A - detail
C What did Beryl say about the host?
A - detail
C Why did Farah Din turn the case down?
A - premise
C What did the quizmaster Rory Tennant say about the mistake?
A - stranger
C How much did the review cost BQ1?
A - number
C On which question did Derek Poll make a mistake?
A - premise
