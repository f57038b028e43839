story: Dockers block the port of Gdynia over robot cranes
--- Baltic Wire | Dockers block gates at Gdynia over driverless cranes | Piotr Lange | 2022-10-04
1.1 Around 600 dockers blocked both gates of the container port at Gdynia on Monday in protest at plans to bring in driverless cranes.
1.2 The blockade began at 5am, an hour before the early shift, when workers parked forklifts across the road.

1.3 "They want cranes that never get tired and never vote," said Halina Wrona, who leads the port workers' union.
1.4 She said the plan would cost 210 jobs within two years.
1.5 The operator, Hansel Terminals, puts the figure at 90 and says nobody will be forced out.

1.6 Its chief executive, Marcus Dahl, said the port was losing ships to Hamburg because unloading took too long.
1.7 "A ship waits eleven hours here and six in Hamburg," Dahl told reporters by telephone from Oslo.
1.8 He said he would not hold talks while the gates were shut.

1.9 Four container ships were anchored in the bay on Monday evening, unable to unload.
1.10 One of them, the Orla Star, was carrying bananas worth about 2 million euros.
1.11 Its captain, Teodor Ruiz, said the fruit would be lost by Thursday.

1.12 Police watched from the ring road but did not move in.
1.13 The city's mayor, Agata Sowa, appealed to both sides to meet in the town hall.
1.14 Wrona accepted the invitation within the hour; Dahl did not reply.
--- The Evening Quay | BANANAS GO BROWN AS DOCKERS DIG IN | Kasia Bell | 2022-10-05
2.1 Two million euros' worth of bananas are turning brown in the bay as Gdynia's dockers dig in behind a wall of forklifts.
2.2 The skipper of the stranded Orla Star, Teodor Ruiz, has not set foot on land for nineteen days.

2.3 “I agree with the men at the gate, but my crew has run out of coffee,” Ruiz told the Quay over the radio.
2.4 He offered to give the fruit to the strikers if they would carry it off themselves.

2.5 At the north gate, union boss Halina Wrona, 52, was frying sausages for the pickets.
2.6 She drove a crane for twenty-three years before she was elected in 2019.
2.7 “My father built that crane and my son was going to drive it,” she said, pointing upwards.

2.8 Crane driver Marek Zych, 29, said he had taken out a mortgage in August.
2.9 “Nobody told us anything until we read it in a brochure for investors,” he said.
2.10 The brochure, seen by the Quay, calls the new machines "quiet colleagues".

2.11 Hansel Terminals boss Marcus Dahl apologised for the phrase on Tuesday.
2.12 He blamed an outside agency, and said he himself had not read the text before it was printed.
2.13 He is still in Oslo, where his wife gave birth to twins on Saturday.

2.14 Mayor Agata Sowa brought soup to the pickets, then was booed when she asked them to let one lorry of medicine through.
2.15 They let it through ten minutes later.
--- Freight & Harbour | Gdynia: what the crane dispute is about | | 2022-10-06
3.1 The blockade at Gdynia ended shortly before midnight on Wednesday after nine hours of talks in the town hall.
3.2 Hansel Terminals agreed to delay its sixteen automatic cranes by eighteen months and to retrain drivers as remote operators.

3.3 In return the union will drop its demand for a ban on automatic machinery.
3.4 Members will vote on the deal on 14 October.

3.5 Halina Wrona called the outcome “a breath, not a victory”.
3.6 Marcus Dahl, who flew in from Norway on Wednesday morning, said the delay would cost his company 7 million euros.
3.7 He denied that he had ever planned to sack anyone.

3.8 The cranes were ordered in May from a Finnish maker, Kallio, for 84 million euros.
3.9 Each can lift 30 containers an hour, against 22 for a skilled driver.
3.10 Analyst Ruth Penner said the gain was smaller than investors had been told.
3.11 "You save on wages and spend it on software," she said.

3.12 Six ships were held up at the worst point, according to the harbour master.
3.13 The Orla Star was unloaded first on Thursday, and about a third of its cargo was thrown away.
3.14 The rest went to food banks in Gdansk.

3.15 Two workers were detained on Tuesday for letting air out of the tyres of a manager's car and were released without charge.
=== questions
Q why did they block the port
A 1.1
Q what time did the blockade kick off
A 1.2
Q how did they actually shut the road
A 1.2 2.1
Q how many jobs does the union reckon will go
A 1.4
F and what does the company say?
A 1.5
C Why did Marcus Dahl say ships were going elsewhere?
A 1.6
Q hamburg quicker or slower than gdynia?
A 1.7
C Under what condition did Marcus Dahl refuse to negotiate?
A 1.8
Q what was on the orla star
A 1.10
Q how much is all that fruit worth
A 1.10 2.1
Q did the cops do anything
A 1.12
C What did the mayor ask the two sides to do?
A 1.13
Q did wrona say yes to meeting up
A 1.14
F and him?
A 1.14
C How long had Captain Ruiz been aboard without coming ashore?
A 2.2
Q who said "i agree with the men at the gate"
A 2.3
Q so did the captain try to just hand over the cargo
A 2.4
Q how old is the union boss
A 2.5
F what did she do before that job
A 2.6
Q how did the drivers find out lol
A 2.9
C What name did the brochure give to the new machines?
A 2.10
C Whom did the chief executive blame for the wording?
A 2.12
Q why was the hansel boss in norway
A 2.13
Q did pickets ever let the medicine in
A 2.15
C When did the blockade come to an end?
A 3.1
C What did Hansel Terminals concede in the talks?
A 3.2
F and what did the workers give up
A 3.3
Q when do they vote on it
A 3.4
C How did Halina Wrona describe the result?
A 3.5
Q what does freight & harbour say the hold up costs dahl's firm
A 3.6
C Which company built the cranes, and in which country is it based?
A 3.8
Q what did that penner woman say about savings
A 3.11
Q anyone know what happened to the bananas in the end
A 3.13 3.14
C Why were two workers detained?
A 3.15
Q how old is dahl
A - detail
Q who fried sausages for marcus dahl
A - premise
Q why did ruiz join the union
A - premise
Q what did penner say about the brochure
A - name
Q when did zych start driving cranes
A - time
Q did dahl boo the mayor
A - roles
Q what did ingrid holm say about the cranes
A - stranger
Q how many ppl work for kallio
A - number
Q where was the orla star coming from
A - place
C Why did Agata Sowa go to Oslo?
A - premise
C Which manager's car had its tyres let down?
A - who
C What did Marek Zych think of the final deal?
A - detail
C How many members of the union voted against the deal?
A - number
C Who won the city's mayoral election?
A - far
Q how old are the twins' brothers
A - detail
F and what are the twins called
A - detail
