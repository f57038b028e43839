story: Concert hall cancels a pianist's recital three days before
--- Graz Tagblatt in English | Hall calls off Marchetti recital | Uli Wenger | 2019-03-28
1.1 The Kaltenbrunn Hall in Graz has called off Sunday's recital by the pianist Livia Marchetti, citing "a difference over the instrument".
1.2 All 1,150 seats had been sold since November.

1.3 Ms Marchetti, 67, travels with her own piano, a Hartwig of 1928 that weighs 540kg.
1.4 The hall's technician, Josef Ploner, examined it on Tuesday and found woodworm in two of the legs.

1.5 "I have a stage floor of Alpine spruce that is 130 years old," said the hall's director, Beatrix Holm.
1.6 "I cannot invite beetles on to it."

1.7 She had offered the pianist any of the three grand pianos the house owns.
1.8 Ms Marchetti refused them all and left for her hotel by tram.

1.9 “I have played that piano in 61 cities and nobody has been eaten,” she said.

1.10 Her programme was to have been the last three sonatas of Schubert.
1.11 She is to give up performing in December, and had not played in Austria since 2004.

1.12 Ticket-holders can claim refunds until the end of April.
1.13 The hall puts its loss at €70,000.

1.14 Her agent, Conrad Bisset, said that he was considering legal steps.
--- The Pedal | Was it ever about the worms? | Wilhelmina Strand | 2019-03-30
2.1 I have known Livia Marchetti for 30 years, and I have never known her piano to have worms.

2.2 What she does have is a long memory.
2.3 In 2004 she walked off the Kaltenbrunn stage in the middle of a Brahms intermezzo because a man in row F was unwrapping a sweet.

2.4 That man was Albrecht Holm, the founder of the hall's board and the father of its present director.
2.5 He died in 2011, and the story has been told at every dinner in Graz since.

2.6 Beatrix Holm says that the matter was forgotten long ago.
2.7 “My father ate sweets at my wedding,” she told me. “I would have thrown him out myself.”

2.8 Yet the hall's own report, which I have read, speaks of "holes consistent with old and inactive woodworm".
2.9 Inactive, as any restorer will say, means dead.

2.10 I put that to Ploner.
2.11 He said that he had written what he saw and that the decision was not his.

2.12 The Hartwig was tuned and passed without remark in Vienna on 20 March.
2.13 Its insurer had it inspected in January, for €900, and found nothing.

2.14 Marchetti, meanwhile, is holed up at the Hotel Mohr with a cold and a dummy keyboard.
2.15 "I was going to forgive them on Sunday," she said. "It was to be the encore."
--- Continental Press | Pianist plays in railway depot after hall's refusal |  | 2019-04-01
3.1 The Italian pianist Livia Marchetti played to some 2,000 people in a tram depot in Graz on Sunday evening, after the city's main hall had barred her piano.

3.2 The depot was lent by the transport company, whose head, Renate Fuchs, is an amateur cellist.
3.3 Entry was free, and listeners sat on rails, cushions and the roof of a number 7.

3.4 Four drivers and a crane lifted the instrument through the doors.
3.5 Twenty firefighters stood by, because of the overhead wires.

3.6 Marchetti, who had a cold, played for 95 minutes and stopped once, when a bell rang in the signal room.
3.7 She waited, smiled and began the movement again.

3.8 “The acoustics are dreadful and I was never so happy,” she said afterwards.

3.9 Beatrix Holm was in the audience, wearing a headscarf.
3.10 She told reporters that she had made a mistake and would offer the pianist a date in the autumn.

3.11 Marchetti said she would accept on condition that sweets were handed out at the door, already unwrapped.
3.12 Her agent said no action would be taken against the hall.

3.13 A collection in drivers' caps raised €14,300 for the city's music school.
3.14 The school's head, Emil Kratky, said that it would buy two upright pianos, "both without beetles".
3.15 The Hartwig leaves for Ljubljana by lorry on Wednesday.
=== questions
Q which hall cancelled on livia
A 1.1
Q what excuse did they give
A 1.1
Q was it sold out
A 1.2
F how many seats
A 1.2
Q what sort of piano does she lug around
A 1.3
F how heavy
A 1.3
C How old is Livia Marchetti?
A 1.3
Q what did the technician find
A 1.4
Q who said i cannot invite beetles on to it
A 1.6
C How old is the stage floor?
A 1.5
Q couldnt they just lend her another piano
A 1.7
Q did she take one of theirs
A 1.8
C In how many cities has she played the instrument?
A 1.9
Q what was she gonna play
A 1.10
Q is she retiring
A 1.11
C Until when may refunds be claimed?
A 1.12
Q how much is the hall out of pocket
A 1.13
Q was her agent thinking of suing
A 1.14
Q why did she walk out in 2004
A 2.3
Q who was the sweet guy
A 2.4
F is he still around
A 2.5
C What does Beatrix Holm say about the quarrel of 2004?
A 2.6 2.7
Q whose wedding did albrecht eat sweets at
A 2.7
Q were the worms alive or dead
A 2.8 2.9
C What did Ploner answer when he was asked about the report?
A 2.11
Q did vienna have any problem with it
A 2.12
Q how much did the january inspection cost
A 2.13
Q which hotel is she staying in
A 2.14
Q is she sick or smth
A 2.14 3.6
C What was Marchetti going to do on Sunday, as she told The Pedal?
A 2.15
Q where did she end up playing
A 3.1
Q how many turned up
A 3.1
Q who lent them the place
A 3.2
F does she play anything
A 3.2
Q how much were tickets for the depot thing
A 3.3
Q how did they get the piano in there
A 3.4
C Why were firefighters present?
A 3.5
Q how long did she play
A 3.6
Q what made her stop
A 3.6
C What did the pianist say about the acoustics?
A 3.8
Q did the director show her face
A 3.9
Q does beatrix admit she got it wrong
A 3.10
C On what condition would Marchetti return to the hall?
A 3.11
Q so no lawsuit then?
A 3.12
Q how much did they collect
A 3.13
Q whats the school buying with it
A 3.14
C Where is the piano going next?
A 3.15
Q how old is beatrix
A - name
Q did livia apologise to the hall
A - roles
Q what did she pay for the hartwig
A - number
Q why did ploner get fired
A - premise
Q what date in autumn is she playing there
A - time
Q who rang the bell
A - who
Q where did livia learn the piano
A - place
Q what did conrad say about the sweet wrapper
A - detail
Q what did renate play with her
A - premise
F was it schubert
A - premise
C What did the conductor Gustav Leitgeb say about the cancellation?
A - stranger
C Why is Marchetti giving up performing?
A - reason
C How much did the transport company charge for the depot?
A - number
C What did the insurer say about the woodworm in the stage floor?
A - detail
C Who tuned the piano in Vienna?
A - who
