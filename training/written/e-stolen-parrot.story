story: Stolen parrot comes home
--- Lisbon Weekender | Stolen parrot home after giving away thief's name | Beatriz Nogueira | 2019-09-12
1.1 An African grey parrot stolen from a barber's shop in Alfama came home on Tuesday after it told a vet the name of the man who took it.
1.2 Senhor Pepe, who is 23, had been missing for five months.
1.3 He was brought to a clinic in Setúbal with a sore foot, and the vet, Dr Inês Valadares, grew suspicious when he said "Short back and sides?"

1.4 "Parrots repeat what they hear every day," Dr Valadares said.
1.5 "This one had spent his life with a barber."

1.6 He then said "Shut up, Rui" eleven times, in a woman's voice.
1.7 The man who had brought him in gave his own name as Carlos and left before the bill was made out.
1.8 Police found him two days later through the number plate of his van.
1.9 Rui Tavares, 37, a market trader, has been charged with theft and with handling a protected animal.

1.10 The barber, Amílcar Pinto, 70, closed his shop for the day to celebrate.
1.11 “I had stopped whistling,” Mr Pinto said.
1.12 The bird has a ring on his leg with a number, which somebody had tried to file off.
--- Daily Squawk | POLLY'S A GRASS! Chatty bird shops his own kidnapper | Gary Stubbs | 2019-09-13
2.1 A foul-mouthed parrot has landed his kidnapper in the dock by squawking his name.
2.2 Pepe, aged 25, was swiped from a Lisbon barber's in April while his owner nipped out for a custard tart.
2.3 The feathered informer is worth around £1,500, but owner Amilcar says he would not part with him for a million.

2.4 Market man Rui Tavares claims that he bought the bird in good faith for £90 from a sailor.
2.5 But his ex-girlfriend Sonia says she is the voice telling him to shut up.
2.6 "He came home with it under his coat and said not to ask," said Sonia, 34.
2.7 She walked out in July, and he wouldn't let her take the bird.

2.8 Barber Amilcar says that Pepe has picked up some shocking language while he was away.
2.9 “There was a nun in the chair yesterday,” he groaned.
2.10 She laughed, he added.
2.11 Customers have clubbed together to buy the bird a bigger cage with a lock.
--- Companion Animal Monthly | Case note: voice recognition in a recovered grey parrot | I. Valadares | 2019-11-01
3.1 In September I treated an African grey with an abscess on the left foot, caused by a perch that was too thin.
3.2 He had lost a tenth of his weight and had pulled out feathers on his chest, a sign of distress.
3.3 I gave him antibiotics for ten days.

3.4 The bird had a vocabulary of about 140 phrases, most of them from a barber's shop.
3.5 When the owner telephoned, I held the receiver to the cage, and the bird at once began to whistle a fado.
3.6 Mr Pinto whistled the second line, and neither of them stopped for some minutes.
3.7 Police accepted a recording of this as evidence of ownership.

3.8 It was the first time to my knowledge that this had been done in Portugal.
3.9 The feathers have since grown back, and his weight is normal.
3.10 I advise colleagues to read the chip of every parrot brought in by a stranger.
3.11 This bird had none, and I fitted one without charge before he went home.
3.12 Mr Tavares was fined 2,000 euros in October and has not paid my bill of 64 euros.
=== questions
Q how did they find out who stole the parrot
A 1.1 2.1
Q how long was pepe gone
A 1.2
Q how old is the bird
A 1.2 2.2
Q what made the vet suspicious
A 1.3
F why did that give it away
A 1.4 1.5
Q what did it keep saying in a womans voice
A 1.6
Q what fake name did the guy give
A 1.7
Q how did the police track him down
A 1.8
Q what's tavares charged with
A 1.9
F what's his job
A 1.9 2.4
Q what did the barber do when he got him back
A 1.10
Q who said i had stopped whistling
A 1.11
Q did someone try to get rid of the id ring
A 1.12
Q what was the owner doing when the bird got nicked
A 2.2
Q how much is pepe worth
A 2.3
Q would amilcar sell him
A 2.3
Q how does rui say he got it
A 2.4
Q whose voice was the shut up one
A 2.5
Q what did he tell his gf when he turned up with it
A 2.6
Q when did sonia leave him
A 2.7
Q is the parrot swearing now
A 2.8
F did the nun mind
A 2.10
Q what did the customers buy
A 2.11
Q what was up with his foot
A 3.1 1.3
Q did he lose weight while he was away
A 3.2
Q how many things can it say
A 3.4
Q what did they whistle together on the phone
A 3.5
Q how did they prove it was pinto's
A 3.7
Q was he chipped
A 3.11
Q is he healthy again
A 3.9
Q how big was the fine
A 3.12
Q has rui paid the vet
A 3.12
C What treatment did Dr Valadares prescribe?
A 3.3
C What does the vet recommend to her colleagues?
A 3.10
C In which town is the clinic?
A 1.3
C How old is the barber?
A 1.10
F whats his surname
A 1.10 1.11 3.6
Q how old is dr valadares
A - number
Q how much did the new cage cost
A - number
Q what's the name of the sailor
A - who
Q when did mr pinto get the parrot
A - time
Q why did rui steal pepe
A - reason
Q what did sonia say to the barber
A - detail
Q what did judge Moreira say at the sentencing
A - stranger
Q did tavares walk out on sonia
A - roles
Q why did pinto sell the bird to a sailor
A - name
Q how long did rui get in jail
A - premise
F which prison
A - premise
C Where does the market trader have his stall?
A - place
Q when does pepe go on tv
A - event
