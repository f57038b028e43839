story: Glacier tongue breaks off above hiking trail
--- Alpenblick Zeitung in English | Ice avalanche buries trail below Grauhorn | Reto Amstutz | 2022-07-05
1.1 A slab of glacier the size of four football pitches broke off the Grauhorn on Sunday and swept across a busy hiking trail.
1.2 Six people are known to have died and nine are missing.

1.3 The ice came down at 1.43pm, when about 30 walkers were between the Fels hut and the upper lake.
1.4 It travelled two kilometres in under a minute, according to the institute for snow research.

1.5 Vreni Imhof, who keeps the hut, heard a crack and thought that her gas bottles had gone up.
1.6 "Then the light went white, and I held the door shut with my back," she said.
1.7 Eleven people sheltered in her cellar.

1.8 Rescuers used drones and dogs until rain stopped the search at nine in the evening.
1.9 Their leader, Matteo Brun, said that no one would be sent onto the debris on foot because more ice was hanging above it.

1.10 It had been 11 degrees at the summit the day before, the highest ever measured there.
1.11 Glaciologist Astrid Keller said meltwater had probably collected beneath the ice and lifted it "like a tyre on a wet road".

1.12 The canton closed all routes on the mountain on Monday.
1.13 The missing include a couple from Lyon and a Polish guide.
--- Rope & Axe | Was anybody watching the Grauhorn? | Callum Strachan | 2022-07-11
2.1 I have guided on the Grauhorn for twenty summers, and I walked beneath that ice the day before it fell.
2.2 So let me say what a lot of us are muttering.

2.3 In May a colleague, Piotr Zielak, photographed a new crack right across the tongue and sent the picture to the canton.
2.4 He got a polite reply saying that it would be raised at the autumn meeting.
2.5 Piotr is one of the missing.

2.6 Astrid Keller's group asked in 2020 for a radar to be trained on the glacier at a cost of 90,000 francs.
2.7 The request was turned down, since the Grauhorn was listed as a stable glacier.

2.8 “A crack alone tells you very little, I have seen hundreds that did nothing,” Keller told me, and she was being fair.
2.9 She would not be drawn on whether the trail should have been shut.

2.10 Urs Gerber, the cantonal minister responsible, says nobody could have foreseen it.
2.11 With respect to the minister, somebody did.
2.12 I'm told that his office has since asked for quotes for two radars.

2.13 The guides' association will hold a vigil at the Fels hut on Saturday.
2.14 Vreni Imhof is making soup for two hundred.
--- Transalpine Wire | Last victim of glacier collapse found | | 2022-08-19
3.1 Searchers on the Grauhorn have recovered the body of the last person missing after July's glacier collapse, bringing the dead to fourteen.
3.2 Piotr Zielak, 41, a mountain guide from Zakopane, was found on Wednesday by a dog named Fonsi.

3.3 He was roped to two clients, a couple from Lyon, and appeared to have pushed them behind a boulder, rescue leader Matteo Brun said.
3.4 "He had perhaps ten seconds, and he spent them on somebody else," said Brun.

3.5 One person who was first counted among the missing, a student from Turin, turned up alive in a hostel in Bern.
3.6 She had lost her telephone and had not heard the news.

3.7 A prosecutor is examining whether officials ignored a warning about a crack.
3.8 Minister Urs Gerber, who at first said the disaster could not have been foreseen, acknowledged last week that his department had received a photograph in May.
3.9 He said it had been seen by a trainee and not passed on.

3.10 Zielak's sister Ewa said the family wanted neither money nor a scapegoat.
3.11 "Piotr wanted a radar, so put up the radar and give it his name," she said.

3.12 Two radars began work on 1 August.
3.13 The trail will stay shut until next summer at least, and hut keeper Vreni Imhof said she would use the time to learn Polish.
3.14 Keller said the rest of the tongue was moving by 40 centimetres a day.
=== questions
Q what actually happened on the grauhorn
A 1.1
Q how many dead in the end
A 3.1
Q what time did the ice come down
A 1.3
Q how fast was it
A 1.4
Q what did the hut lady think the noise was
A 1.5
F what did she do
A 1.6
Q how many hid in the cellar
A 1.7
Q why did they stop searching sunday night
A 1.8
Q why no rescuers on foot
A 1.9
Q was it really hot up there
A 1.10
Q who said it was like a tyre on a wet road
A 1.11
Q can u still hike there
A 1.12 3.13
Q did anybody warn them before
A 2.3 3.8
Q what did the canton reply to him
A 2.4
Q how much would a radar have cost
A 2.6
F why didnt they get it
A 2.7
Q does keller think the crack was an obvious sign
A 2.8
Q should the path have been closed, what does astrid say
A 2.9
Q what does gerber say about seeing it coming
A 2.10 3.8
Q is the blogger a guide too? for how long
A 2.1
Q when are the guides having their vigil
A 2.13
Q whos cooking
A 2.14
Q where was piotr from
A 3.2
F how old was he
A 3.2
Q who found the guide
A 3.2
Q how did piotr spend his last seconds
A 3.3 3.4
Q who said he spent them on somebody else
A 3.4
Q why was one of the missing not dead after all
A 3.5 3.6
Q did the minister admit getting the photo
A 3.8
Q what excuse did he give for nobody acting on it
A 3.9
Q what does the family want
A 3.10 3.11
Q what does ewa want the radar called
A 3.11
Q are there radars up now
A 3.12
Q whats vreni gonna do while its closed
A 3.13
C How quickly is the remaining ice moving?
A 3.14
C What is the prosecutor investigating?
A 3.7
C Who was tied to the guide when he died?
A 3.3
C How many people were on the stretch of trail when the ice fell?
A 1.3
Q how old is matteo brun
A - number
Q did gerber resign
A - event
Q what is the trainees name
A - who
Q what did vreni say about the minister
A - name
Q how many dogs took part
A - number
Q why was the student in bern
A - reason
Q did keller send the photo to piotr
A - roles
Q what did reinhold kessler say about the collapse
A - stranger
Q when will the prosecutor decide
A - time
Q how much money did ewa get
A - premise
Q where exactly did brun find the couple from turin
A - premise
Q did the lyon couple survive behind the boulder
A - detail
C What did the canton pay for the two radars?
A - number
C Which firm supplied the radars?
A - who
F and where do they stand
A - place
