story: Fire destroys furniture warehouse in Tilburg
--- Brabant Herald | Blaze guts sofa warehouse; 60 homes cleared | Joost de Wit | 2023-08-17
1.1 A fire destroyed a furniture warehouse on the edge of Tilburg on Wednesday night and drove the people of 60 homes into the street.
1.2 Flames were seen at 10.15pm at the Kroon Living building, which held some 9,000 sofas and mattresses.
1.3 The roof fell in shortly after midnight.

1.4 Nobody was in the building, but two firefighters were treated for smoke.
1.5 “Foam burns like petrol,” said the fire chief, Marieke Bosman.
1.6 “By the time we had the hoses out, the front half was lost.”

1.7 Ms Bosman said that the sprinklers had not come on.
1.8 She would not say why.
1.9 The company's owner, Ruud Kroon, 61, watched from a petrol station across the road.
1.10 "My father started this with one van and a dog," Mr Kroon said.

1.11 He said that all 85 of his staff would be paid for August.
1.12 The residents were let back in at 9am on Thursday but were told to keep their windows shut.
1.13 Swimming in the Wilhelmina canal has been banned until Sunday because of foam in the water.
--- Zuid Nieuws | Arrest in sofa fire as residents complain of black snow | Fatima El Idrissi | 2023-08-19
2.1 A former forklift driver has been arrested on suspicion of starting the fire at Kroon Living, police said on Friday.
2.2 The man, 33, was dismissed in June for sleeping on the stock.
2.3 He was seen on a camera near the back fence at 9.50pm, according to a person close to the inquiry.

2.4 His lawyer, Sanne Hoek, said that he had been fishing.
2.5 "He has a licence, a rod and a bucket with four perch in it," she said.

2.6 Black flakes fell as far as Goirle, seven kilometres away.
2.7 "I thought that it was snowing in August," said Corrie Smulders, 77, whose washing was ruined.
2.8 The health service says that the flakes contain soot and should be picked up with gloves.
2.9 Mayor Theo Wagenaar said that no dangerous levels of any gas had been measured.
2.10 Mrs Smulders said that he should come and smell her curtains.
2.11 Two horses from the riding school beside the warehouse bolted and were found in a supermarket car park.
2.12 Their owner, Daphne Mol, praised a cashier who had calmed them with carrots.
--- Loss & Cover (insurance trade letter) | Kroon fire: sprinkler valve had been shut | | 2023-09-04
3.1 The main sprinkler valve at Kroon Living's Tilburg store had been turned off nine days before the fire, a report for insurers has found.
3.2 It was closed by a plumber to mend a leak in the canteen and never opened again.
3.3 The plumber, who was self-employed, says that he told the site manager, Wim Aerts, by text message.

3.4 Mr Aerts says that he was on holiday in Portugal and did not see it.
3.5 The loss is put at 31 million euros, of which 24 million is for stock.
3.6 The lead insurer, Oranje Polis, said that it had not decided whether it would pay.
3.7 Ruud Kroon said that a refusal would finish the company.

3.8 The report says that the fire began in a battery charger for forklifts and was not set on purpose.
3.9 The former driver was freed without charge on 24 August.
3.10 He is asking for 15,000 euros for wrongful arrest, said Ms Hoek.
3.11 Kroon has rented a smaller hall in Breda and hopes to deliver again from October.
=== questions
Q what burned down in tilburg
A 1.1
Q how many homes got evacuated
A 1.1
Q anyone hurt in the fire
A 1.4
Q what was inside
A 1.2
Q why did it go up so fast
A 1.5
Q did the sprinklers work
A 1.7
F did she say what went wrong with them
A 1.8
Q where was ruud while it burned
A 1.9
Q how did the company get started
A 1.10
Q are the workers still getting paid
A 1.11
Q when could ppl go home
A 1.12
Q can we swim in the canal
A 1.13
F why not
A 1.13
Q did police nick someone
A 2.1
Q why was that guy fired
A 2.2
Q what's his alibi
A 2.4
F any proof?
A 2.5
Q how far did the black stuff travel
A 2.6
Q who thought it was snowing
A 2.7
Q how do u clean up the flakes
A 2.8
Q does the mayor think the air's toxic
A 2.9
Q what did corrie say back to wagenaar
A 2.10
Q where did the horses end up
A 2.11
Q who calmed them down
A 2.12
Q why were the sprinklers off
A 3.1 3.2
Q did the plumber tell anyone
A 3.3
Q whats aerts' excuse
A 3.4
Q how much damage in euros
A 3.5
Q is the insurance paying out
A 3.6
Q was it arson then
A 3.8
Q what happened to the forklift guy in the end
A 3.9
C What does the former driver demand for his arrest?
A 3.10
C When does the firm hope to resume deliveries?
A 3.11
C At what time did the roof collapse?
A 1.3
C What did Mr Kroon say would happen if the insurer refused?
A 3.7
C Where was the suspect caught on camera?
A 2.3
Q how old is marieke bosman
A - number
Q how old is wim aerts
A - number
Q what's the forklift driver's name
A - who
Q when did kroon's father die
A - time
Q why did the mayor let people back home early
A - premise
Q what did daphne mol say about the smell of her curtains
A - name
Q did the site manager text the plumber
A - roles
Q what did minister Van Leuven say about the fire
A - stranger
Q where was the leak in corrie's house
A - name
Q how many sofas did they manage to save
A - detail
Q who paid for mrs smulders' washing
A - detail
F how much was it?
A - number
C Which supermarket employs the cashier?
A - place
Q when did oranje polis refuse to pay
A - event
