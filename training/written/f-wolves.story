story: Wolves seen in Alpine valley for first time in a century
--- Valley Echo | Wolf pair back in Val Serena after 104 years | Marta Colli | 2021-11-09
1.1 Two wolves have settled in Val Serena, the first to do so since the last was shot in 1917, the park authority confirmed on Monday.
1.2 A camera at the Pian dei Larici hut filmed a male and a female crossing the stream on the night of 2 November.

1.3 Head ranger Beppe Tessari said he had suspected it for weeks after finding a half-eaten deer below the hut.
1.4 "I showed the film to my wife and she cried, and then she asked where the dog was," he said.

1.5 Tessari thinks the animals walked in from Slovenia, about 180 kilometres away.
1.6 Droppings have been sent to a laboratory in Trento, which should know within a month.

1.7 Not everyone is pleased.
1.8 Lucia Zanin, who keeps 240 sheep above the village of Cort, found three of them dead on Saturday.
1.9 "People in town put a wolf on a T-shirt, and I get to carry the carcasses," she said.
1.10 A vet has yet to decide whether a wolf or a dog killed them.

1.11 The region pays €150 for each sheep proven to have been taken by a wolf.
1.12 Zanin said a good ewe cost her almost twice that.

1.13 The park will lend farmers electric fences free of charge and has ordered 30.
--- Pelt & Paw | They're home! The wolves of Val Serena | Fenna de Wit | 2021-11-12
2.1 I have waited my whole life to write this: there are wolves in Val Serena.
2.2 On Wednesday I walked up to Pian dei Larici with biologist Sara Ongaro, who has studied packs in the Apennines for sixteen years.

2.3 She has named the female Brina, after the frost, because of her pale coat.
2.4 The male limps on his left hind leg and for now has no name.
2.5 “I don't give a name to anybody until they've stayed a winter, but she was too beautiful,” Ongaro laughed.

2.6 She reckons the female is two years old and the male perhaps four.
2.7 If all goes well there could be pups in May.

2.8 The valley has far too many deer, and they strip the bark from young trees.
2.9 Ongaro says a pack of six would eat around a hundred of them a year.
2.10 That, she believes, would do the forest more good than any amount of planting.

2.11 What about people?
2.12 No one has been killed by a wolf in the country since the war, and Ongaro says the thing to fear in these woods is the tick.
2.13 She asks walkers to keep dogs on a lead and never to leave food out.

2.14 Down in Cort I met the shepherd Lucia Zanin, who did not want to talk to “another biscuit-eater from the city”.
--- Nordsud News Agency | Mayor seeks permit to shoot wolf after attacks | | 2022-02-03
3.1 The mayor of an Alpine village has asked for permission to have a wolf shot after 17 sheep were killed in three months.
3.2 Aldo Rigoni, mayor of Cort in Val Serena, sent the request to the environment ministry on Tuesday.

3.3 Rigoni said the male of the pair had been seen twice near the primary school, once at eight in the morning.
3.4 "I have 31 children at that bus stop, and I am not going to wait for a statistic," he told reporters.

3.5 Head ranger Beppe Tessari said he doubted the second sighting.
3.6 A photograph that went round on telephones in January showed a German shepherd belonging to the baker, according to him.

3.7 Laboratory tests found that both wolves came from Slovenia and that they are not related.
3.8 Of the 17 sheep, 14 were killed by a wolf and three by a dog, the tests showed.
3.9 All the losses were in flocks without an electric fence, the park said.

3.10 Lucia Zanin, who has lost nine animals, put up a fence in December and has had no attack since.
3.11 She said that she nevertheless backed the mayor.
3.12 "A fence is a nice thing until it snows a metre," she said.

3.13 Biologist Sara Ongaro said killing the male would only scatter the attacks, because a lone female cannot bring down deer and turns to sheep.
3.14 A petition against the shooting has gathered 58,000 signatures, nearly all from outside the region.
3.15 The ministry has 60 days to reply.
=== questions
Q how long since there were wolves there
A 1.1
Q how do they know its wolves, is there video
A 1.2
Q what did the ranger find that made him suspicious
A 1.3
Q who cried when they saw the film
A 1.4
Q where did they come from
A 1.5 3.7
F how far is that
A 1.5
Q how many sheep does zanin have
A 1.8
Q who said the t-shirt thing
A 1.9
Q what do farmers get paid per sheep
A 1.11
Q is that enough to cover a ewe
A 1.12
Q do the fences cost anything
A 1.13
Q whats the she wolf called
A 2.3
F why that name
A 2.3
Q whats up with the males leg
A 2.4
Q why hasnt the other one got a name
A 2.5
Q how old are they
A 2.6
Q when might there be babies
A 2.7
Q whats the problem with the deer
A 2.8
Q how much deer would a pack get through
A 2.9
Q are they dangerous to humans
A 2.12
Q what should i do with my dog up there
A 2.13
Q did the shepherd speak to pelt & paw
A 2.14
Q who wants to shoot one
A 3.1 3.2
Q why is the mayor so worried
A 3.3 3.4
Q what does beppe say about the school sightings
A 3.5 3.6
Q whose dog was in the pic
A 3.6
Q are the two wolves siblings
A 3.7
Q did a dog kill any of the sheep or all wolf
A 3.8
Q did lucias fence work
A 3.10
F so is she against shooting now
A 3.11
C Why does the biologist believe that shooting the male would not help?
A 3.13
C How many people have signed against the mayor's plan?
A 3.14
C By when must the ministry answer?
A 3.15
C What did the flocks that were attacked have in common?
A 3.9
C For how long has Sara Ongaro been studying wolves?
A 2.2
F where was that
A 2.2
Q how old is the mayor
A - number
Q when did rigoni see the wolf himself
A - premise
Q what did the baker say about his dog
A - detail
Q who filmed the wolves from the school
A - premise
Q did ongaro sign the petition
A - detail
Q how high is zanins fence
A - number
Q which hunter will shoot the wolf
A - who
Q what did tessari say about compensation
A - name
Q did the farmers union president meet the mayor
A - stranger
Q why was the last wolf shot back then
A - reason
Q did a wolf bite a kid in cort
A - event
Q where is the den
A - place
C How many lambs were lost in the neighbouring valley?
A - number
C What name was eventually given to the male?
A - detail
F and who chose it
A - who
