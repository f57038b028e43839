story: Cruise ship kept at sea by stomach bug
--- Oceanic News Agency | Cruise liner with 140 sick passengers turned away from two ports | | 2023-02-08
1.1 A cruise liner carrying 2,906 people was refused entry to a second port on Wednesday after at least 140 of those on board fell ill with vomiting and fever.
1.2 The Aurelian Star, which left Valmera on Jan. 28 for a 14-night voyage, was ordered away from Port Lucan by the harbour authority at 6 a.m., a day after San Telmo had done the same.
1.3 Two passengers, a man of 81 and a woman of 77, have died, but it was not known whether the illness was to blame, the operator, Halvorsen Lines, said.

1.4 "We are treating this as an abundance of caution," the harbour master at Port Lucan, Winston Baptiste, told local radio.
1.5 He said that the island had one hospital, with 60 beds, and could not be expected to take in a floating town.
1.6 Water, bread and medicines were sent out by launch.

1.7 Halvorsen's spokeswoman, Birgit Solheim, said that the cause was believed to be norovirus, a highly contagious stomach bug, and that the sick were confined to their cabins.
1.8 She put the number at 140, including 22 members of the crew.
1.9 Passengers who spoke to Oceanic by telephone said that the true figure was far higher.
1.10 Raymond Tibbs, a retired bus inspector from Leeds, said that he had counted 40 doors with red stickers in his corridor alone.
1.11 "You can hear it through the walls, it's like living inside a drum," he said.

1.12 The ship's doctor, Lars Halvorsen, who is no relation to the family that owns the line, has two nurses and a six-bed sick bay.
1.13 The captain, Stefano Brunetti, told guests over the loudspeakers on Tuesday that buffets were closed and that the casino would stay open.
1.14 That announcement was met with jeers, according to two people who heard it.

1.15 Health officials in Port Lucan said that they had asked for samples but had received none.
1.16 The island's chief medical officer, Dr. Marcia Baptiste-Cole, said that some of the symptoms that had been described to her, in particular a rash on the hands, did not fit with norovirus.
1.17 She is the harbour master's sister.

1.18 The 19-year-old vessel was refitted in 2021 at a cost of $90 million and failed a hygiene inspection last May, when it scored 78 out of 100; the pass mark is 86.
1.19 It passed a second inspection in July.
1.20 Solheim said that the failures had concerned "labelling and a single refrigerator".

1.21 Fares for the voyage started at $2,150.
1.22 The company has promised a credit of half the fare towards a future cruise.
1.23 A class-action lawyer in Miami, Judd Kessinger, said that he had been contacted by 300 passengers since Monday.
1.24 Shares in Halvorsen were down 6 percent in Oslo.
1.25 The foreign ministries of Britain, Canada and Germany said that they were in contact with the company.
1.26 It was unclear on Wednesday where the ship would go next.
--- The Daily Comet | SPEW-NAMI! Brits trapped on vomit ship 'fed on crackers while captain hosts casino night' | Gaz Pellow | 2023-02-10
2.1 Hundreds of Brits were last night stuck on a stinking cruise ship with no port, no puddings and nowhere to hurl.
2.2 The Aurelian Star has been bobbing about in the Caribbean since Tuesday like a drunk looking for his keys.
2.3 At least 390 are now down with the lurgy, nearly treble the number on Wednesday, and a third person has died.

2.4 Pensioner Ray Tibbs, 70, told the Comet from cabin 6118: "We've had crackers, a banana and a note saying sorry."
2.5 His wife, Glenda, came down with it on Monday, but he's right as rain.
2.6 He puts that down to whisky.

2.7 The couple had saved for four years for the trip, to mark their ruby wedding.
2.8 Glenda hasn't eaten since Sunday and her insulin is running low, says daughter Kelly Tibbs-Moran, who's been ringing the Foreign Office from her salon in Batley every two hours.
2.9 "I got through to a nice lad called Toby who asked me how to spell Aurelian," she said.
2.10 The Foreign Office said staff were working round the clock.

2.11 Sozzled revellers hit the roulette tables on Wednesday night as nurses ran past with buckets, one waiter claims.
2.12 The waiter, who asked us not to print his name, said bosses told crew with the runs to keep serving or lose a week's wages.
2.13 Halvorsen's Birgit Solheim called this "utterly false".
2.14 She added that the casino had been shut since Thursday lunchtime.

2.15 Honeymooners Jess and Josh Prior, from Hove, have been sleeping on the deck under a ping-pong table.
2.16 "In sickness and in health, we said, only we didn't think it'd be the first week," groaned Josh, 26.
2.17 Jess is the one who got ill.

2.18 Dishy skipper Stefano Brunetti, 49, is said to have locked himself in his quarters.
2.19 His ex-wife, Carla, told an Italian paper he's the sort of man who alphabetises his socks and would never abandon anybody.
2.20 Now there's talk of a rescue by the Royal Navy, with HMS Tamar Castle two days away.
2.21 Defence minister Nick Orchard said no request had been made.
2.22 Junior health minister Nicola Orchard, who isn't his wife whatever you've read, said that anybody coming home would be tested at the airport.

2.23 Ambulance-chaser Judd Kessinger has signed up 512 people and wants a million dollars for each of them.
2.24 And the credit that Halvorsen offered for another cruise?
2.25 "I'd sooner holiday in my own bin," said Ray.
--- Port Lucan Sentinel | 'It was the ice': laboratory solves riddle of the Aurelian Star | Celestine Joseph | 2023-02-17
3.1 What sickened 611 people aboard the Aurelian Star was not one thing but two, the Ministry of Health said yesterday, and both had come out of the same machine.
3.2 Tests at the public laboratory found norovirus and a chemical descaler, which is used to clean pipes, in ice from a dispenser on deck nine.
3.3 The descaler explains the burned hands and mouths that had baffled the ship's doctor.

3.4 "A man cleaned it and did not rinse it, and then a sick man filled it," Dr Marcia Baptiste-Cole told reporters.
3.5 The chief medical officer said that she would not be naming either man and hoped that nobody else would.
3.6 Of the three people who died, one, Alfred Munk, 81, had a heart attack that was unconnected with the outbreak.
3.7 The deaths of Edith Crane, 77, and Joyce Lemaire, 84, are still being looked into.

3.8 It was her own brother, Harbour Master Winston Baptiste, who gave way last Saturday and let the liner tie up, after she had telephoned him at home.
3.9 "She said, 'Winston, Mother would have opened the door,'" he told the Sentinel.
3.10 The vessel docked at 4.15 in the afternoon to applause from those at the rail.
3.11 Thirty-eight patients were carried to St Jude's, and the rest were put up in the cricket pavilion and two schools.
3.12 All but six have gone home.

3.13 Not everybody on the island is pleased.
3.14 Opposition leader Errol Fontaine said the government had gambled with the lives of Lucanians for the sake of tourism.
3.15 No islander has fallen ill, the ministry said.
3.16 Premier Joan Fontaine-Reid, who is married to his cousin, said that Mr Fontaine had been perfectly welcome to come down and carry a stretcher.

3.17 Halvorsen Lines has agreed to refund every fare in full and to give the hospital US$2 million.
3.18 Its founder's granddaughter, Astrid Halvorsen, flew in on Tuesday to say so and shook every nurse's hand.
3.19 She disclosed that Captain Brunetti had asked head office on 5 February, two days before San Telmo, for leave to turn back and had been refused by a duty manager in Oslo.
3.20 The manager has been suspended.
3.21 The captain himself, who ran a fever of 40 degrees for most of last week, is in bed at the home of the parish priest.
3.22 "He apologises to me for the noise of his cough," said Father Aloysius Hippolyte.

3.23 Ship's doctor Lars Halvorsen has asked that the crew be mentioned, 97 of whom fell ill and most of whom went on working.
3.24 Glenda Tibbs of England, whose plight made the newspapers there, left hospital on Wednesday.
3.25 She has asked for the recipe for the fish broth.
3.26 In our edition of 10 February we gave the ship's age as 29 years; it is 19.
3.27 She sails for dry dock on Monday with a skeleton crew and no ice.
=== questions
C How many people was the liner carrying?
A 1.1
Q why wont they let the boat in at port lucan
A 1.1 1.4 1.5
Q does the company have an idea what bug it is
A 1.7
F so why did the island doctor have doubts
A 1.16
Q is the ships doc one of the owners
A 1.12
C What did the captain announce on Tuesday?
A 1.13
F how did people take that
A 1.14
Q has this boat got form for being dirty
A 1.18
F how did the firm explain that away
A 1.20
Q what were they saving up for
A 2.7
Q why is ray ok when his mrs isnt
A 2.6
Q were staff made to work while sick
A 2.12 2.13
C What did Carla say of her former husband?
A 2.19
Q is the navy coming to get them
A 2.20 2.21
Q which one of the newlyweds has it
A 2.17
F whens she gonna be better
A - time
C What was found in the ice?
A 3.2
F how did it get in there
A 3.4
C Which of the deaths was unconnected with the outbreak?
A 3.6
F and did his wife say anything
A - detail
Q who talked the harbour guy round
A 3.8 3.9
F and where did all the passengers get put
A 3.11
Q are they geting their money back now
A 3.17
C What had Brunetti asked of head office?
A 3.19
C What is the name of the suspended duty manager?
A - who
Q who was the waiter
A - who
C How old is Glenda Tibbs?
A - number
Q did astrid refuse to let the captain turn back
A - roles
Q why was brunetti sacked
A - premise
C What did Nicola Orchard say about sending a warship?
A - name
Q how many islanders turned out to watch it dock
A - number
Q where was joyce lemaire from
A - place
Q what cabin were the priors in
A - detail
Q did winston ring his sister at home
A - roles
Q how much has kessinger won so far
A - premise
C On which day did the third passenger die?
A - time
Q what did kelly say when her mum got out
A - detail
F did she fly over to fetch her
A - event
Q why did san telmo say no
A - reason
Q whats the best sea sickness tablet
A - far
