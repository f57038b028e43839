story: Ticket chaos at StarHaven fan convention
--- The Bayport Courier | Thousands shut out of StarHaven as tickets sold twice | Lucia Brandt | 2023-09-10
1.1 Thousands of people who had bought tickets for the StarHaven fan convention were turned away from Bayport's exhibition centre on Saturday after some 6,000 passes were sold twice.
1.2 The doors were shut at 10.40am, when the hall had reached its limit of 15,000.

1.3 Those outside included families from as far away as Chile.
1.4 "My daughter made that costume for seven months," said Rodrigo Salas, pointing to a girl with wings.
1.5 The wings would not fit in the taxi, he said, so they had walked two miles in them.

1.6 Convention founder Wendy Trask blamed the ticket agency, Gatefly, for what she called "a computer doing sums on its fingers".
1.7 Gatefly said that it had sold exactly what it had been told to sell.

1.8 Fire marshal Curtis Boone ordered the doors closed.
1.9 "I like spaceships as much as the next man, but I can count," said Boone.

1.10 There were no arrests, though a fence was pushed over at about noon.
1.11 Actor Leonora Vasquez, who plays Captain Ilex in the series Farthest Shore, came out and signed autographs in the car park for two hours.
1.12 A day pass cost $85.
--- Nerdhive | StarHaven: a timeline of how it all went wrong | Moth | 2023-09-12
2.1 OK, deep breath, here is what happened, hour by hour, from those of us who were there.

2.2 7am: the queue is already round the block, and a volunteer in a robot suit faints.
2.3 9am: doors open half an hour early, with only three scanners working out of twelve.
2.4 9.50am: the scanners start to show green for passes that have already been used.
2.5 "I rang the office and I was told to wave everyone through," says volunteer Ollie Grange, who was on the east door.

2.6 10.30am: the fire marshal turns up with a clicker and a face like thunder.
2.7 Ten minutes later it's all over.

2.8 Inside it was not much fun either: the Farthest Shore panel was so packed that people sat on the stage, and Leonora's co-star Dev Anand had to leave with an asthma attack.
2.9 He's fine, he posted a thumbs up on Sunday.

2.10 Wendy Trask came on the loudspeaker at two and said everyone outside would get a refund "and a hug".
2.11 I've seen no hug.
2.12 People were reselling wristbands in the car park for $300.

2.13 I counted two water taps for fifteen thousand people.
2.14 Props to Leonora, who bought ice creams for the whole queue until the van ran out.
--- Events Business | Gatefly and StarHaven trade blame as claims mount | Patrick Mboya | 2023-09-27
3.1 The doubled tickets at this month's StarHaven convention came from a spreadsheet, an internal report by the agency Gatefly has found.
3.2 StarHaven sent the agency a list of 6,000 passes held back for guests and traders, according to the report; a week later it sent the list again under another name.
3.3 Gatefly's system took it for a new batch and put it on sale.

3.4 "We did as we were asked, twice," said Gatefly's operations chief, Simone Achterberg.
3.5 She conceded that a check which should have caught the copy had been switched off in July to speed up sales.

3.6 Wendy Trask said she had not seen the report and that the second list was "clearly marked as a correction".
3.7 She has hired a lawyer.

3.8 Refunds have so far gone to 2,300 people.
3.9 A further 3,100 are waiting, and a group of 140 from abroad is asking for the cost of flights.
3.10 Their spokesman, Rodrigo Salas, of Valparaíso, said that his family had spent $5,200.
3.11 “A refund of eighty-five dollars is an insult with a stamp on it,” he said.

3.12 The exhibition centre has told StarHaven that it cannot return next year unless it limits sales to 12,000.
3.13 Trask said that she would look at other cities.
3.14 Bayport's mayor, Ellen Dufresne, urged her to stay, noting that the weekend brought local hotels $4m.
3.15 Vasquez's agent said that the actress had not been paid for the day and would not ask to be.
=== questions
Q why did so many get turned away
A 1.1 1.2
Q how many passes were doubled up
A 1.1 3.2
Q what time did they shut the doors
A 1.2 2.7
F who ordered that?
A 1.8
Q whats the max the hall can hold
A 1.2
Q how long did that kid spend on her costume
A 1.4
Q why did they have to walk
A 1.5
Q who does wendy blame
A 1.6
F what do gatefly say
A 1.7 3.4
Q anyone get nicked
A 1.10
Q what'd leonora do for the ppl stuck outside
A 1.11 2.14
Q how much was a day ticket
A 1.12
C Which character does Leonora Vasquez play?
A 1.11
Q how many scanners were broken
A 2.3
Q who told the door volunteers to let everybody in
A 2.5
Q what was up with the scanners
A 2.4 2.3
Q why did dev have to leave
A 2.8
F is he ok now
A 2.9
Q what did trask promise over the speakers
A 2.10
Q how much were touts asking for wristbands
A 2.12
C What did Nerdhive's writer say about drinking water at the event?
A 2.13
Q who passed out
A 2.2
Q whose mistake was it really, how did the tickets get doubled
A 3.1 3.2 3.3
Q what did simone admit
A 3.5
F why was it off
A 3.5
Q has wendy read the report
A 3.6
Q what does trask say about the second list
A 3.6
Q how many have been refunded
A 3.8
Q how many are still waiting for their money
A 3.9
Q how much did the salas family spend
A 3.10
C What did Rodrigo Salas say about the refund?
A 3.11
Q can starhaven come back to the same place
A 3.12
Q is she moving it elsewhere
A 3.13
C How much did the weekend bring to Bayport's hotels?
A 3.14
Q what does the mayor want
A 3.14
Q did leonora get paid
A 3.15
Q who said i can count
A 1.9
Q how old is wendy trask
A - number
Q what did boone say about the spreadsheet
A - detail
Q who pushed the fence over
A - who
Q whats rodrigos daughter called
A - name
Q did leonora have the asthma attack
A - name
Q which cities is trask looking at
A - place
Q how much is starhaven suing gatefly for
A - premise
Q when was the first starhaven
A - time
Q why did curtis boone get fired
A - premise
C What did Ellen Dufresne say about the ticket agency?
A - detail
Q what did professor zane whitlock say at the panel
A - stranger
Q how much did leonora spend on ice cream
A - number
Q who switched the check back on
A - who
F and when
A - time
