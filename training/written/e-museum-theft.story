story: Bronze hare stolen from Ghent museum
--- Leie Courier | Thieves take Roman hare from Ghent museum in four minutes | Pieter Aalbrecht | 2022-11-08
1.1 Two people broke into the Vandeputte Museum in Ghent in the early hours of Monday and left with a Roman bronze hare valued at 1.4 million euros.
1.2 The pair used a ladder taken from a building site next door and cut through a first-floor window, police said.

1.3 The alarm rang at 3.12am, but by the time officers arrived at 3.20am the gallery was empty.
1.4 "They knew exactly which case they wanted," said Lotte Verbeek, the museum's director.
1.5 "They walked past silver and past two Flemish panels, and they did not so much as touch them."

1.6 The only guard on duty, Karim Haddou, 58, was in the basement checking a leaking boiler.
1.7 Mr Haddou was not hurt and is being treated as a witness, not a suspect, according to inspector Sofie Maes.
1.8 "He did what he was asked to do," Maes said.

1.9 The hare, which is 19 centimetres long, was dug up by a farmer near Tongeren in 1934.
1.10 It was on loan from a private owner, the widow Hélène Dufour, who lives in Namur.
1.11 Mrs Dufour, 81, said she had been told of the theft by telephone at breakfast.
1.12 “I am not angry, I am sad,” she said.
1.13 “My husband used to keep it on the piano.”
1.14 The museum will stay shut until Friday.
--- The Lantern | HARE TODAY, GONE TOMORROW: raiders swipe £1.2m bronze bunny | | 2022-11-08
2.1 A priceless Roman rabbit has hopped it from a Belgian museum after a raid that was over in four minutes flat.
2.2 Cheeky crooks nicked a builder's ladder, smashed in through an upstairs window and were off on a single electric scooter.

2.3 Insiders say the window's sensor had been broken since August and nobody fixed it.
2.4 "I told them three times about that window," said a member of staff who asked not to be named.
2.5 Boss Lotte Verbeek, 46, denied that the museum had been careless.
2.6 "Every window was checked on 20 October by an outside company, and every one passed," she fumed.

2.7 Guard Karim Haddou was wrestling with a dodgy boiler two floors below when the gang struck.
2.8 “I heard the bell and I ran, but my knees are not what they were,” he told The Lantern.
2.9 He has worked nights at the museum for 22 years and retires in March.

2.10 A baker across the street, Joris Claes, filmed the pair on his phone as they fled towards the canal.
2.11 "One of them was laughing," he said.
2.12 Joris has handed the clip to police.
--- Art Ledger | Vandeputte theft raises insurance questions | Naomi Strand | 2022-11-10
3.1 The bronze hare stolen on Monday from the Vandeputte Museum was insured for only half its value, the Art Ledger has learned.
3.2 The policy, taken out with the Antwerp firm Scheldt Mutual, covers 700,000 euros.
3.3 Lotte Verbeek, who became director in 2019, said the owner had agreed to that figure because a higher premium would have ended the loan.

3.4 Hélène Dufour's lawyer, Bruno Petit, disputes this.
3.5 "My client was never shown the policy," Petit said.
3.6 He said she would wait for the police inquiry before deciding whether to sue.

3.7 Sofie Maes, who leads the inquiry, said that the thieves had probably acted on an order from a collector.
3.8 "A piece like that cannot be sold in the open, and melted down it is worth about forty euros," she said.
3.9 The scooter was found on Tuesday in the Coupure canal, and divers are searching the water for tools.

3.10 Mr Haddou, the guard, told police that the boiler had never leaked before that night.
3.11 Investigators are examining whether somebody loosened a valve on purpose.
3.12 Scheldt Mutual did not respond to a request for comment.
3.13 The museum has offered a reward of 50,000 euros for the hare's safe return.
=== questions
Q what did they nick from the museum
A 1.1 2.1 3.1
Q how did the thieves get up to the window
A 1.2 2.2
Q how much is the bunny worth
A 1.1
Q where was the guard when it all kicked off
A 1.6 2.7
F and how old is he?
A 1.6
Q is haddou a suspect
A 1.7
Q how quick did the cops turn up
A 1.3
Q who does the hare actually belong to
A 1.10
F where does she live
A 1.10
Q who was it that had it sitting on the piano lol
A 1.13
Q when was it dug up n who found it
A 1.9
Q getaway vehicle?
A 2.2
Q did they grab anything else, silver or paintings
A 1.5
Q was the window sensor working
A 2.3
Q does verbeek admit they were careless
A 2.5
Q who said "one of them was laughing"
A 2.11
Q anyone catch them on camera?
A 2.10
F what did he do with the video
A 2.12
Q how much would u get if u melted it
A 3.8
Q whats the reward for bringing it back
A 3.13
Q what does art ledger say about the insurance
A 3.1 3.2 3.3
Q did the insurance ppl say anything
A 3.12
Q is the old lady going to sue
A 3.6
Q did they find the scooter
A 3.9
Q who do the police reckon is behind it
A 3.7
Q dufours reaction, was she furious?
A 1.12
C Why, according to the director, was the bronze not insured for its full value?
A 3.3
C What did the owner's lawyer say about the policy?
A 3.5
C Until when will the museum remain closed?
A 1.14
C How long has Karim Haddou worked nights at the museum?
A 2.9
C What are investigators examining about the boiler?
A 3.11
C When does the director say the windows were last inspected?
A 2.6
F and did they pass?
A 2.6
Q how old is the inspector
A - number
Q how old is joris claes
A - number
Q what did the builder say about his ladder
A - who
Q why did claes not call the police
A - premise
Q what did petit say about the guard
A - name
Q how long did verbeek work at the museum before she got the top job
A - time
Q what did professor Janssens say about the hare
A - stranger
Q who fixed the boiler
A - who
Q when were the two thieves arrested
A - event
F and what were they charged with?
A - event
Q where did they hide the hare
A - place
C What did Mrs Dufour's late husband do for a living?
A - detail
Q how much does scheldt mutual charge a year for the policy
A - number
Q did dufour phone verbeek to shout at her
A - roles
