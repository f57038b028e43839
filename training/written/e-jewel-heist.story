story: Nice jewel heist gang flee by boat
--- Azur Matin | Robbers flee Nice jeweller's by pedal boat | Camille Roux | 2017-07-21
1.1 Three men dressed as waiters robbed a jeweller's on the seafront in Nice on Thursday and made their escape by pedal boat.
1.2 They took diamonds worth about 8 million euros from Maison Ferrand in under two minutes.
1.3 The men came in at 2.05pm with a tray of champagne and told staff that it was a gift from the hotel next door.

1.4 “We said thank you, and then there was a pistol under the napkin,” said the shop's manager, Odette Sarrazin, 51.
1.5 No shot was fired, and police believe that the pistol may have been a toy.
1.6 A security guard, Bilal Mansour, tripped one of the men, who lost a shoe.

1.7 The robbers ran across the Promenade, pushed out a yellow pedal boat and went off towards the airport.
1.8 Some 300 metres out they were picked up by a grey speedboat.
1.9 "People on the beach clapped, they thought it was a film," said Commander Luc Astier, who leads the investigation.

1.10 The shoe, an Italian loafer in size 46, has been sent to Lyon for DNA tests.
1.11 The owner of the pedal boats, Toni Greco, wants to know who will pay for the missing one.
1.12 "It's 900 euros, and they didn't even take a life jacket," he said.
--- Globe Express | 'Champagne gang' snatch £9m gems then PEDAL to freedom | Rick Dunmore | 2017-07-21
2.1 A gang of bogus waiters made off with £9 million of diamonds and then escaped at three miles an hour.
2.2 Stunned British tourists looked on as the trio pedalled past them in bow ties.
2.3 "My little lad waved and one of them waved back," said Sharon Tuck, 33, from Hull.

2.4 The haul includes the Ferrand Tear, a pear-shaped pink stone of 22 carats.
2.5 It was to have been worn by the Danish actress Freja Holm at a gala in Cannes on Saturday.
2.6 Her agent said last night that Freja was "gutted but safe" and would wear pearls.

2.7 Security man Bilal Mansour, 29, was being called a hero after he brought down one of the raiders.
2.8 He suffered a bruised rib.
2.9 "I only stuck my foot out," he shrugged.
2.10 Store boss Odette Sarrazin has given him a month's holiday and a watch.
2.11 The real hotel next door, the Bellerive, says that it never sends anybody champagne.
2.12 A waiter's jacket went missing from its laundry last week, a porter claimed.
--- Riviera Business Daily | Two held in Genoa over Ferrand raid; pink diamond still missing | Enzo Palmieri | 2017-08-03
3.1 Italian police have arrested two brothers in Genoa in connection with the robbery of Maison Ferrand on 20 July.
3.2 Fabio and Renzo Caldara, 38 and 41, were stopped on Tuesday at a petrol station because a headlight was broken.
3.3 In a spare tyre officers found 31 of the 46 stolen stones.

3.4 The Ferrand Tear was not among them.
3.5 Commander Astier, who flew to Genoa on Wednesday, said that the third man had probably kept it.
3.6 “He is the one who planned this, and he is the one with only one shoe,” Mr Astier said.
3.7 France will ask for the brothers to be handed over, a process that may take until October.

3.8 Their lawyer, Giulia Monti, said that they had bought the car a week before and knew nothing of what was in the tyre.
3.9 The speedboat, stolen from Menton in June, was found burnt near Imperia.
3.10 Insurers are offering 400,000 euros for the pink stone.
3.11 Maison Ferrand, whose sales fell 12 per cent last year, said that it would reopen on 15 August.
3.12 Ms Sarrazin said that champagne would no longer be accepted.
=== questions
Q how did they get away
A 1.1 1.7 1.8 2.1 2.2
Q what were they dressed as
A 1.1 2.1
Q how much were the diamonds worth
A 1.2 2.1
Q how long were they in the shop for
A 1.2
Q how did they get inside
A 1.3
Q where was the gun hidden
A 1.4
F was it even real?
A 1.5
Q who lost a shoe n how
A 1.6
Q why did nobody on the beach do anything
A 1.9
Q what colour was the pedalo
A 1.7
Q what's the guy who rents the boats complaining about
A 1.11 1.12
F how much is it worth
A 1.12
Q what size is the shoe
A 1.10
Q who waved at the robbers
A 2.3
Q what's special about the big pink one
A 2.4
Q who was supposed to be wearing it
A 2.5
F so what's she gonna wear instead
A 2.6
Q was mansour hurt
A 2.8
Q what did bilal get from his boss
A 2.10
Q does the hotel really send champagne over
A 2.11
Q have they caught anyone
A 3.1 3.2
Q how come the caldaras got pulled over
A 3.2
Q where were the diamonds hidden
A 3.3
Q did they get the pink diamond back
A 3.4
Q who does astier think has the ferrand tear
A 3.5
Q whats the brothers' story
A 3.8
Q what happened to the speedboat
A 3.9
Q what does globe express say the haul was worth
A 2.1
C When is the jeweller's to open its doors again?
A 3.11
C How many stones were recovered?
A 3.3
C What reward is being offered for the pink diamond?
A 3.10
C How long could it take before the brothers are handed to France?
A 3.7
C What was missing from the hotel's laundry?
A 2.12
F who says so?
A 2.12
Q name of the third guy?
A - who
Q how old is commander astier
A - number
Q how old is toni greco
A - number
Q what did freja holm say to odette after
A - detail
Q which robber waved at the kid
A - who
Q did one of the robbers trip up the guard
A - roles
Q what did the dna test on the shoe show
A - event
Q who did giulia monti wave at
A - name
Q why did they burn the boat
A - reason
Q what did mayor Delacourt say about the raid
A - stranger
Q when was the third man arrested
A - premise
F where did they get him
A - premise
C How much did the brothers say they paid for their car?
A - number
Q where did the gang buy the champagne
A - place
