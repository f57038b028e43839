story: Hill town emptied as wildfire jumps river
--- Sierra Sentinel | Pinto Ridge ordered out as fire jumps the Elk | Dana Whitcomb | 2020-09-10
1.1 All 4,600 residents of Pinto Ridge were told to leave on Wednesday evening after the Cutter Fire leapt the Elk River.
1.2 The order went out at 6.05pm, and within an hour the only road south was solid with cars.

1.3 The fire had burned 31,000 acres by midnight and was 5 percent contained.
1.4 Fire chief Luis Barragan said winds of 55 miles an hour had thrown embers half a mile ahead of the flames.
1.5 "We had a line at the river, and the fire didn't read the map," he said.

1.6 Sheriff Tammy Krol said deputies had knocked on every door but that about 70 people refused to go.
1.7 She asked them to write their names on their arms in marker pen.

1.8 Among those staying was Walt Jessup, 79, who built his house himself in 1971.
1.9 He said that he had a pond, two pumps and no intention of sleeping in a gymnasium.

1.10 Evacuees were sent to the fairground at Dorris, 38 miles away, where there is room for horses and goats.
1.11 The high school there is taking people with cats and dogs.

1.12 The cause is not known.
1.13 Power lines belonging to Tri-County Electric cross the canyon where the fire began on Tuesday afternoon.
--- Network 5 | Bus driver hailed as hero after wildfire escape | | 2020-09-12
2.1 A school bus driver who took 34 nursing home residents through a burning canyon says she just kept her eyes on the white line.
2.2 Marisol Vega, 46, turned back for Pinto Ridge when she heard that the ambulances could not get through.

2.3 Vega told Network 5 the paint on the bus had bubbled and two of its tires had melted.
2.4 "A lady of ninety-six behind me sang hymns the whole way, and I don't even know hymns, and I was singing," she said.

2.5 The drive to Dorris, which usually takes 50 minutes, lasted four hours.
2.6 All the residents of the Cedar Glen home survived.

2.7 Cedar Glen's manager, Todd Avery, had left an hour before in his own car.
2.8 He says he went ahead to find beds.
2.9 Sheriff Tammy Krol said her office was looking at that.

2.10 At least 212 homes have burned, among them the fire chief's own.
2.11 Luis Barragan heard about it on the radio and went on working, his deputy said.

2.12 Vega has been offered a vacation in Hawaii by an airline.
2.13 She wants a new bus instead, because the old one had no air conditioning even before the fire.
--- The Ledger-Dispatch | Utility shut-off delay probed in Cutter Fire | Amos Greeley | 2020-09-19
3.1 Investigators are asking why Tri-County Electric left a power line live for five hours after it was warned of high winds.
3.2 A worn hook on a tower above Cutter Canyon has been taken away for testing, state fire officials said Friday.

3.3 Tri-County's president, Gail Standish, said cutting the power would have turned off the pumps that firefighters needed.
3.4 "There was no good choice on that Tuesday, and we made the one we could defend," Standish said.

3.5 Barragan rejected that.
3.6 The fire chief said that his crews carried their own pumps and had asked for the line to be switched off at 11 in the morning.
3.7 The company says it has no record of the call.

3.8 The fire, which killed two people, was 90 percent contained by Friday after rain.
3.9 The dead were named as Harold and Bonnie Pruitt, both in their 80s, who were found in their car on Mill Road.
3.10 Of the 243 houses lost, 60 were not insured.

3.11 Walt Jessup, who defied the order to leave, saved his own house and four of his neighbors'.
3.12 "I don't recommend it, my eyebrows are gone and my wife isn't speaking to me," said Jessup.

3.13 The county has charged Todd Avery with abandoning people in his care.
3.14 His lawyer said Avery would plead not guilty.
3.15 Residents will be let back for two hours each, with an escort, from Monday.
=== questions
Q how many people had to get out
A 1.1
Q when did the order come
A 1.1 1.2
Q why did it spread so fast
A 1.4
Q who said the fire didnt read the map
A 1.5
Q did everyone leave
A 1.6
F what did the sheriff tell them to do
A 1.7
Q how old is that walt dude
A 1.8
Q why wouldnt he go
A 1.9
Q where can i take my horse
A 1.10
Q what about pets, cats n dogs
A 1.11
Q where did it start
A 1.13
Q how much was contained on friday the 18th
A 3.8
Q what did the bus lady do
A 2.1 2.2
Q why did she turn round and go back
A 2.2
Q what happened to the bus
A 2.3
Q who was singing on it
A 2.4
Q how long did the trip take
A 2.5
F whats it normally
A 2.5
Q did all the old people make it
A 2.6
Q where was the manager of the home
A 2.7
F whats his excuse
A 2.8
Q did the fire chief lose his house
A 2.10
Q how did he hear
A 2.11
Q what does marisol want instead of hawaii
A 2.13
Q what did the power company do wrong
A 3.1
Q whats standish's reason for not cutting power
A 3.3
Q does barragan buy that
A 3.5 3.6
Q how many died
A 3.8 3.9
Q who were they
A 3.9
Q what does the ledger-dispatch say about number of homes lost
A 3.10
Q did walts house burn
A 3.11
Q whose wife isnt talking to him
A 3.12
Q did they charge avery with anything
A 3.13
C How does the company respond to the claim that it was telephoned that morning?
A 3.7
C What has been removed from the tower for examination?
A 3.2
C On what terms may residents return to the town?
A 3.15
C How many of the destroyed homes had no insurance?
A 3.10
C How large had the fire grown by midnight on Wednesday?
A 1.3
F how strong was the wind
A 1.4
Q how old is sheriff krol
A - number
Q did gail standish resign
A - event
Q which airline offered the trip
A - who
Q did vega get her new bus
A - detail
Q why were the pruitts still in town
A - reason
Q did barragan sue tri-county
A - premise
Q what did krol say about walt
A - name
Q did todd avery drive the bus back
A - roles
Q how many firefighters were injured
A - number
Q has the governor visited dorris
A - stranger
Q what time did the pruitts die
A - time
Q why did vega leave an hour before
A - premise
C What sentence does Mr Avery face if convicted?
A - number
C Who made the telephone call to the company at eleven in the morning?
A - who
