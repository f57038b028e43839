story: The Sorrel Canyon fire and the road that was shut
--- Western Dispatch Service | 3,000 flee as fire runs through Sorrel Canyon | Wire staff | 2020-08-17
1.1 About 3,000 people were ordered from their homes on Sunday as a wildfire driven by gusts of 60 miles an hour tore down Sorrel Canyon towards the town of Pinto Wells.
1.2 The fire had burned 7,400 acres and was not contained at all by nightfall, said Captain Lorna Beasley of the state forestry department.
1.3 At least nine houses and a church camp were destroyed.
1.4 No deaths had been reported, but two firefighters were being treated for burns, Beasley said.

1.5 The blaze started at about 11am near a picnic ground in the upper canyon.
1.6 Its cause was under investigation.
1.7 Sheriff Duane Macklin told reporters that his deputies had been door to door and that most people had gone "without any fuss, and with a lot of dogs".
1.8 Some had refused, he said, and had been asked to write the names of their next of kin on a card.

1.9 The evacuation was slowed by the closing of Mule Road, one of only two ways out of the canyon, where a locked gate belonging to the Tres Hermanas ranch blocked traffic for about 40 minutes.
1.10 Deputies cut the chain in the end.
1.11 The ranch is owned by the Ibarra family, and a lawyer for them, Marla Deakin, said that the county had been given a key in 2014.
1.12 The county's emergency manager, Marlene Deacon, said that she knew of no key.

1.13 Governor Ruth Castellane declared an emergency and sent 200 members of the national guard.
1.14 The high school at Dry Fork has been opened as a shelter, and by evening it held 640 people, 112 dogs and a llama.
1.15 Electricity was cut to 14,000 customers.
1.16 The company, Basin Power, said that it had switched off its lines in the canyon at 11.20am, but would not say whether they had been damaged before that.

1.17 "It sounded like a train that never gets to the station," said Everett Plum, 66, who drove out with his wife, Odessa, and a freezer full of venison.
1.18 Sorrel Canyon last burned in 1977, when 11 people died.
1.19 It has three times as many houses now as it had then, according to a county plan.
1.20 Forecasters expected the wind to drop on Monday night and to turn to the north on Tuesday, which would push the flames away from the town.
1.21 Smoke was reported as far away as the capital, 130 miles to the east, where two flights were diverted.
1.22 The health department told people with asthma to stay indoors.
1.23 Three helicopters were grounded for part of the afternoon because somebody was flying a drone.
1.24 Macklin said that his office would like a word with that person.
1.25 Pinto Wells itself, with 8,800 inhabitants, had been told to be ready to go at short notice.
--- Pinto Wells Pioneer | LIVE: Town still under 'be ready' order; two feared dead in upper canyon | Pioneer newsroom | 2020-08-18
2.1 6.05am. Good morning, if that's the word, and thanks to Lou's Diner for the burritos.
2.2 Overnight figures from Captain Beasley: 11,900 acres, five per cent contained, 31 homes gone.
2.3 That's more than three times yesterday's count, and she says it'll go up again when crews can get to Buckthorn Lane.
2.4 6.40am. The wind didn't drop as promised, so please ignore the map we put up on Sunday night.

2.5 7.30am. Sheriff Macklin has just confirmed that deputies found the remains of two people in a car on Mule Road, about half a mile short of the gate.
2.6 He wouldn't give names until the families have been told.
2.7 8.15am. A word about that gate, because everyone's asking.
2.8 We've been sent a photograph of it from June, and there are two padlocks on the chain, one brass and one with a red county tag.
2.9 Marlene Deacon says that the tag doesn't prove anybody had the key.
2.10 "Tags come off and tags go on," she told our reporter Cass Whelan.
2.11 Rafael Ibarra, who runs the ranch with his two sisters, says that he was at a cattle sale in Dry Fork when it happened and that he called 911 four times to tell them where the key was.

2.12 9.50am. Evacuees: the shelter at the high school is full, and new arrivals are being sent to the fairground.
2.13 Bring your own bedding if you can.
2.14 The llama has gone to live with the agriculture teacher, Mr Ostrander.
2.15 11.10am. Deputy Corey Macklin, the sheriff's nephew, is the one who finally cut the chain, we hear, using bolt cutters borrowed from a plumber stuck in the queue.
2.16 The plumber's name is Augie Trent, and he'd like them back.
2.17 Augie tells us that he'd offered them twenty minutes earlier to another deputy, who told him to return to his vehicle.
2.18 The sheriff's office has no comment on that.

2.19 1.30pm. CORRECTION: an earlier post said that the church camp had been full of children. It was empty; they had gone home on Friday.
2.20 3.00pm. Basin Power now says that a line came down in the upper canyon at 10.52am, that's to say before the first call to the fire service at 11.03.
2.21 Its regional director, Neil Basinger, says that "it would be wrong to draw a conclusion from two numbers".
2.22 Ruth Castellane, who's flying in tomorrow, says that she can draw one from three, and that the third is how many years it is since the poles were last inspected, namely seven.
2.23 5.45pm. Someone has been arrested over that drone: a 34-year-old wedding photographer from out of state, who told deputies that he'd wanted to see if his rental cabin was all right.
2.24 It wasn't.
2.25 8.20pm. The wind's going round at last, and you can see stars over the water tower.
2.26 The order to stand ready stays until morning.
--- The Statesman-Ledger | Four died for want of a key: how Sorrel Canyon's second way out was lost | Imogen Castle | 2020-09-27
3.1 There is a cupboard in the basement of the county offices at Dry Fork in which are kept Christmas lights, a stuffed bobcat and, on a nail behind the bobcat, a brass key with a label reading "Ibarra – Mule Rd".
3.2 It was found on September 3, seventeen days after the fire, by a janitor, Delbert Yoon, who was looking for a fuse.
3.3 Four people died in the canyon on August 16, all of them within sight of the gate which that key would have opened.

3.4 They were Hank and Lucille Drummond, both in their eighties; their neighbour Sunny Valdez, 52, who had stopped to help them with a tyre; and a volunteer firefighter, Brody Plum, 23, who died of his burns on August 29.
3.5 Mr Plum was a grandson of Everett and Odessa Plum, who got out by the lower road.
3.6 In all, the fire burned 16,200 acres and 58 homes before it was declared out on September 9.

3.7 Marlene Deacon, who had insisted that there was no key, resigned on September 4.
3.8 She had been in her post only since 2018, and records show that the key was signed for four years earlier by her predecessor, Stanley Roark, who retired to Florida and who says that he told her about it at his leaving party.
3.9 "She was holding a piece of cake, so maybe she didn't hear," Mr Roark said.
3.10 Ms Deacon, reached at her sister's, said that there had been no party.

3.11 The Ibarras feel vindicated, but not happily.
3.12 For two weeks, Rafael Ibarra said, he had been the man who burned his neighbours; somebody had shot at the ranch's sign and somebody else had poisoned a dog.
3.13 His elder sister, Consuelo, wants the county to say sorry in the same newspapers in which it had blamed them, on the same page and in the same size.
3.14 The younger, Pilar, wants never to hear the matter mentioned again.
3.15 The gate has been taken off its hinges and is leaning against a barn.

3.16 How the 911 centre came to ignore Mr Ibarra is still unclear.
3.17 Recordings released last week show that his four calls were answered by three dispatchers, the last of whom, Kendra Foss, did write down "key – bobcat??" and passed a note to a supervisor, who is heard to laugh.
3.18 The supervisor has been transferred and has not been named.
3.19 Ms Foss told investigators that she had thought that it was a joke herself, until he began to cry.

3.20 The state's investigators attributed the fire to Basin Power's fallen line in a preliminary finding on September 21.
3.21 The company disputes it and has suggested a campfire; Captain Beasley, whose department carried out the inquiry, replied that the picnic ground had been closed since July and that there had been nobody there to light one.
3.22 Mr Basinger was replaced on Wednesday, the company describing the change as long planned.
3.23 Some 230 residents have sued it, and a smaller number the county.
3.24 The sheriff, who comes up for re-election in November, has said that his men did all that they could.
3.25 His opponent, the retired detective Wilma Strand, says that one of them could have accepted a pair of bolt cutters.
3.26 Mr Trent has had his returned, engraved.
3.27 Governor Castellane has ordered that every private gate on an escape route in the state be fitted with a lock that opens by radio by next summer, at a cost that her office puts at $9 million.
=== questions
Q how bad was the wind on the sunday
A 1.1
Q what did they make the stubborn ones do
A 1.8
Q how long was everyone stuck at that gate
A 1.9
C According to the ranch's lawyer, when had the county been given a key?
A 1.11
F and what did the emergency manager say to that
A 1.12 2.9 3.7
Q did this thing mess up anybodys flights
A 1.21
Q why couldnt they fly the choppers for a bit
A 1.23
F did they get the guy
A 2.23
F was his place ok
A 2.24
C How many homes did the fire destroy altogether?
A 3.6
Q who ended up cutting the chain
A 1.10 2.15
F did they turn down help before that
A 2.17
F what does the sheriffs office say
A 2.18
C Had there been children at the church camp when the fire came?
A 2.19
Q whose bolt cutters were they
A 2.15 2.16
Q where was rafael when it kicked off
A 2.11
C Where was the missing key eventually discovered?
A 3.1
F who came across it
A 3.2
F did he get a reward
A - event
C What became of Marlene Deacon?
A 3.7
Q what does stanley roark say abt telling her
A 3.8
F did she back him up
A 3.10
Q what started the fire according to the state
A 3.20
C How did Captain Beasley answer the suggestion of a campfire?
A 3.21
Q whats consuelo after
A 3.13
F has the county done it
A - event
C For how long had Kendra Foss been a dispatcher?
A - time
C How old is Rafael Ibarra?
A - number
Q what did pilar ibarra say about the arrest
A - who
Q did marla deakin resign
A - roles
Q which dog breed was poisoned
A - detail
C What penalty did the photographer receive?
A - number
C Why did Sheriff Macklin apologise to Augie Trent?
A - premise
Q where do the drummonds kids live
A - place
Q whats the llama called
A - name
Q did kendra foss call 911
A - roles
Q who won the sheriff election
A - event
F by how many votes
A - number
Q how much will basin power pay the 230 ppl
A - event
Q what did odessa say about her grandson
A - detail
C Who replaced Neil Basinger?
A - name
Q what did gus harlow do with the key
A - stranger
Q which day did corey macklin get promoted
A - time
