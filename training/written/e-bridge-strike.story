story: Tolliver Bridge shut after freighter hits pier
--- Bay Sentinel | Freighter strikes Tolliver Bridge; span shut until spring | Luis Carbajal | 2023-01-19
1.1 The Tolliver Bridge will stay shut until at least April after a freighter hit its third pier on Tuesday night, state engineers said on Wednesday.
1.2 The 600-foot Ostrava Star, loaded with road salt, lost steering at 9:40 p.m. and drifted sideways into the concrete.
1.3 No one was killed, though a truck driver was treated for a cut head after he braked hard on the deck.

1.4 "The whole road jumped under me like a trampoline," said the driver, Earl Dobbins, 63.
1.5 He left his truck where it stood and ran half a mile to the toll plaza.

1.6 Cracks up to four inches wide were found in the pier, said Renee Castellano, the state's chief bridge engineer.
1.7 "I would not ride a bicycle across it," Castellano said.
1.8 She put the cost of repairs at $38 million.

1.9 About 31,000 vehicles use the bridge each day, and the detour through Pell adds 50 minutes.
1.10 The ship's captain, Andrei Volkonsky, and the harbor pilot, Mike Sarto, both passed alcohol tests.
1.11 Mr. Sarto had radioed a warning three minutes before the ship hit, and police closed the bridge's gates in 90 seconds.
1.12 "That call saved lives," said Governor Anita Brandt.
1.13 Two barriers that should have protected the pier were removed for painting in 2021 and never put back.
--- Pell Pioneer | Pell businesses brace for bridge traffic | Jo Ann Tibbet | 2023-01-20
2.1 The first morning of the Tolliver Bridge closure brought trucks down Main Street nose to tail from 5 a.m.
2.2 "I've sold more coffee today than in all of December," said Nan Whitlock, who owns the Blue Kettle diner.
2.3 Not everyone is glad.
2.4 School superintendent Curtis Reyes said eleven buses ran late and he may start classes an hour later from Monday.

2.5 Mayor Dot Hanley wants the state to pay for damage to the town's roads.
2.6 “Our street was built for hay wagons,” she said.
2.7 She asked Governor Brandt for a free ferry, and was told that one could begin on Feb. 1.

2.8 The ferry would carry walkers and cyclists only, the governor's office said.
2.9 Nurses at Tolliver General, across the water, are sleeping at the hospital rather than drive home.
2.10 One of them, Keisha Dobbins, is the daughter of the trucker who was hurt.
2.11 "Dad called me from the toll plaza and said he'd left the engine running," she said.
2.12 The truck was still there on Thursday, and so was its load of frozen turkeys.
--- Seaways Journal | Ostrava Star: power loss reported twice in month before strike | P. Lindqvist | 2023-01-24
3.1 The bulk carrier Ostrava Star had lost power twice in the four weeks before it hit the Tolliver Bridge, port records show.
3.2 On 26 December it drifted for 20 minutes off Halifax, and on 8 January its engine stopped at anchor.
3.3 Its owner, Baltmar Shipping of Riga, said both faults had been repaired and had nothing to do with the bridge.

3.4 Federal investigators have taken a fuel filter from the ship for tests.
3.5 "We are looking hard at dirty fuel," said the lead investigator, Gwen Pataki.
3.6 She said that her preliminary report would be ready in 30 days.

3.7 Captain Volkonsky, who has commanded the vessel for only five weeks, has been interviewed twice.
3.8 Pataki praised him for dropping both anchors, which slowed the ship from seven knots to four.
3.9 The pilots' union said that Mike Sarto was at home and resting after 26 years without an accident.
3.10 "He keeps asking whether the truck driver is all right," said the union's head, Bill Hagerty.

3.11 The ship, which was bound for Baltimore, is held at the Dock Nine terminal with its 22 crew aboard.
3.12 State engineers now put the repair bill at $45 million.
3.13 Baltmar declined to say whether it would pay.
=== questions
Q when is the tolliver bridge opening again
A 1.1
Q what was the boat carrying
A 1.2
Q why did the ship hit the bridge
A 1.2
Q anyone die?
A 1.3
Q who compared it to a trampoline
A 1.4
Q what did the trucker do after it hit
A 1.5
Q how bad are the cracks
A 1.6
Q would the engineer go on it herself
A 1.7
Q how much is it gonna cost to fix
A 1.8 3.12
F and is the shipping company paying
A 3.13
Q how much longer is the drive now
A 1.9
Q was the captain drunk
A 1.10
Q did they get any warning before impact
A 1.11
Q what did the governor say about the radio call
A 1.12
Q wasnt there meant to be something protecting the pier
A 1.13
F why was it gone?
A 1.13
Q whos happy about all the traffic lol
A 2.2
Q are the schools changing anything
A 2.4
Q who said the street was made for hay wagons
A 2.6
Q can i take my car on the ferry
A 2.8
Q when does the ferry start
A 2.7
Q is the nurse related to the guy who got hurt
A 2.10
Q what was in the truck
A 2.12
Q had this ship had problems before
A 3.1 3.2
F what does the owner say about those
A 3.3
Q what do they think went wrong with the engine
A 3.5
Q how long has volkonsky been in charge of that ship
A 3.7
C What does the Seaways Journal report about the cost of repairs?
A 3.12
C When will the investigators' first report be ready?
A 3.6
C What did the captain do that slowed the vessel?
A 3.8
C Where is the ship now?
A 3.11
F where was it going when it crashed?
A 3.11
C How many vehicles cross the bridge on a normal day?
A 1.9
C Where are the hospital's nurses staying during the closure?
A 2.9
Q how is the pilot doing now
A 3.9 3.10
Q how old is captain volkonsky
A - number
Q how many people work at the blue kettle
A - number
Q which hospital treated earl dobbins
A - place
Q when was the bridge built
A - time
Q who ordered the barriers to be taken off
A - who
Q what did castellano say about the pilot
A - name
Q when was sarto suspended by the union
A - premise
Q what did senator Orrin Blake say about the closure
A - stranger
Q did keisha phone her dad from the toll plaza
A - roles
Q why is hagerty against the ferry
A - reason
Q what does the captain say happened
A - detail
F and is he going home to riga
A - detail
C How much does Mayor Hanley want the state to pay for the town's roads?
A - number
Q when did they tow the truck off the bridge
A - event
