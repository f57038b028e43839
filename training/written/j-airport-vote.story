story: A region votes on a new airport
--- The Fjord Mail | Voters reject new airport by 611 votes | Sigrid Aas | 2017-05-15
1.1 Voters in Sundal have rejected a plan for a new airport on the Hestmoor marsh by 611 votes.
1.2 The noes won 50.7 per cent on a turnout of 79 per cent, the highest ever recorded in the region.

1.3 The result of Sunday's referendum is advisory, but the governor, Roar Lindvik, had promised to respect it.
1.4 "I lost, and a promise is a promise," Lindvik said shortly after midnight.

1.5 The airport would have had one runway of 2,400 metres and cost 3.1 billion kroner.
1.6 Its backers said that it would bring 1,800 jobs and direct flights to London.

1.7 The campaign against it was led by Berit Myhre, a retired midwife of 70, whose house lies under the planned flight path.
1.8 "We delivered this one the slow way," she said to cheers in the fire station.

1.9 The town of Sundal voted yes by a wide margin, while the outer islands voted no almost to a man.
1.10 On the island of Ytre there was one vote in favour.

1.11 The shipping magnate Knut Ravn, who had paid for most of the yes campaign, asked for a recount.
1.12 The electoral board will answer him by Friday.

1.13 Hestmoor is home to some 4,000 cranes in spring.
1.14 The existing airfield, which dates from 1958, can take only small propeller aircraft.
--- Runway Insider | Sundal says no: what went wrong for the yes camp | Dean Harkness | 2017-05-17
2.1 It had the money, the polls and the governor, and it still lost.
2.2 The yes campaign in Sundal spent 14 million kroner, seven times as much as its opponents.

2.3 Insiders point to three mistakes.
2.4 First, the film: it showed a crane being sucked into an engine as a joke, and was withdrawn after two days.
2.5 “I signed off on it and I'm an idiot,” campaign manager Pia Solberg told the Insider.

2.6 Second, the islands.
2.7 Ferry fares there would have risen by a quarter to pay for the access road, a detail on page 212 that Berit Myhre's volunteers read aloud at every door.

2.8 Third, the tycoon.
2.9 Knut Ravn owns 60 hectares beside the marsh, which he said he had bought “for the mushrooms”.
2.10 Solberg says that she learned of the purchase from a newspaper.

2.11 Airlines are shrugging.
2.12 Norwind, which had pencilled in a daily London service, will look at Molde instead, said network chief Amit Rao.
2.13 “We go where there's tarmac,” Rao said.

2.14 The builder, Tunnel & Span, keeps a cancellation fee of 22 million kroner.
--- Public Radio West | One vote on Ytre | Henning Dale | 2017-06-04
3.1 There are thirty-eight voters on Ytre, and since the referendum thirty-seven of them have been looking at one another.
3.2 Somebody here voted for the airport.

3.3 The schoolteacher, Tuva Moe, is the favourite, because she has a sister in London.
3.4 "I would have told them," Tuva says, "I tell them everything."
3.5 The fisherman Arne Skog says it was not him, though the planes would have carried his crab.

3.6 In the shop they ran a sweepstake until the priest, Ragnhild Vik, put a stop to it.
3.7 She reminded them that the ballot is secret, and that she had fifty kroner on the postman.

3.8 The recount, held on 24 May, did not help Knut Ravn.
3.9 It cut the majority from 611 to 598, and he accepted it.
3.10 He has since offered to sell his land to the bird society at the price he paid, 9 million kroner.

3.11 Roar Lindvik, for his part, wants to lengthen the runway of the old airfield by 300 metres.
3.12 Berit Myhre says she would not fight that, if the night flights stop at ten.

3.13 On my last evening an old man walked me down to the boat.
3.14 He told me that he had ticked the wrong box because he had left his glasses at home, and made me promise not to give his name.
=== questions
Q what did they vote on
A 1.1
Q how close was it
A 1.1 1.2 3.9
C What was the turnout?
A 1.2
Q is the vote binding or nah
A 1.3
Q who said i lost and a promise is a promise
A 1.4
Q how long would the runway have been
A 1.5
F and the price tag?
A 1.5
C How many jobs did supporters of the airport promise?
A 1.6
Q what did myhre do for a living
A 1.7
F how old is she
A 1.7
Q why did berit care so much
A 1.7
Q which way did the town itself go
A 1.9
C Who demanded a recount?
A 1.11
Q who was bankrolling yes
A 1.11
C What birds live on Hestmoor in spring, and how many?
A 1.13
Q what planes can land at the old place
A 1.14
Q how much did the yes side spend
A 2.2
C Why was the campaign film withdrawn?
A 2.4
Q who called herself an idiot
A 2.5
C What would have happened to ferry fares?
A 2.7
F what was that for
A 2.7
Q what was ravns excuse for buying the land
A 2.9
Q how'd solberg find out about ravn's land
A 2.10
C Where will Norwind look instead?
A 2.12
Q does the builder get anything
A 2.14
Q how many ppl can vote on ytre
A 3.1
Q why do they all suspect tuva
A 3.3
F what does she say to that
A 3.4
Q does arne say he did it
A 3.5
C Who put an end to the sweepstake?
A 3.6
Q who'd the priest bet on
A 3.7
C When did the recount take place?
A 3.8
Q what was the gap after they counted again
A 3.9
F did ravn accept that
A 3.9
Q what's the tycoon doing w his land now
A 3.10
C What does the governor want to do with the old airfield?
A 3.11
Q would berit fight the longer runway
A 3.12
C Why did the old man vote in favour?
A 3.14
Q how old is ravn
A - detail
Q why did lindvik break his promise
A - premise
Q what did amit rao say about the film
A - name
Q did the priest get reported by the teacher
A - roles
Q who runs the shop on ytre
A - who
Q how many islands are there in sundal
A - number
Q what did oda krogh say about the cranes
A - stranger
Q when did ravn buy the marsh plot
A - time
Q where does tuva's sister work
A - place
C How much was the sweepstake worth in all?
A - number
C Why did the electoral board refuse a recount?
A - premise
C What did the bird society answer to the offer?
A - event
C What did Pia Solberg say about Berit Myhre?
A - detail
C Which newspaper revealed the land purchase?
A - who
Q did myhre run for governor after
A - event
F how many votes did she get
A - number
