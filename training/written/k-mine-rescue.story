story: Nine miners brought out of Dunmorrow pit
--- Northern Wire | All nine trapped miners out alive | Callum Reith | 2019-11-08
1.1 All nine miners trapped for five days in a flooded potash mine at Dunmorrow were brought to the surface alive on Thursday night.
1.2 The last of them, shift foreman Alec Strachan, stepped out of the cage at 11.14pm, to cheers and a bagpipe.

1.3 The men had been 780 metres down on Saturday when water broke through a wall from old workings.
1.4 They climbed to a side gallery, where there was a pocket of air as long as a bus.

1.5 A drill reached them on Tuesday through a hole no wider than a grapefruit.
1.6 Soup, torches and letters were sent down it in plastic pipes.

1.7 “The first thing they asked for was the rugby score,” said the rescue chief, Moira Jepson.
1.8 She told them that they had won, which was not true.

1.9 Pumps borrowed from a Dutch dredging firm lowered the water enough for divers to go in on Thursday morning.
1.10 Each miner was led out through 90 metres of black water with a mask strapped to his face.

1.11 The youngest, Kyle Adeyemi, 19, has a broken ankle.
1.12 The others were said to be cold, thin and cheerful.

1.13 The owner, Halden Minerals, said that it was "overjoyed" and that the pit would stay shut until further notice.
1.14 The miners' union asked how old workings came to be missing from the map.
--- The Daily Banner | FIVE DAYS ON ONE MARS BAR | Steph Lowry | 2019-11-10
2.1 Brave pit boss Alec Strachan kept eight men alive with a chocolate bar, a whistle and a pack of rude playing cards.
2.2 The grandad of three, 58, cut the bar into nine with a credit card and let nobody eat until nightfall.

2.3 "I was firm about pudding," he chuckled from his hospital bed.
2.4 He blew the whistle every hour so that no one lost track of the time.

2.5 Teen miner Kyle Adeyemi had been on only his third shift underground.
2.6 He broke his ankle pulling pal Gordon “Goggs” Munro from the torrent.
2.7 "I'd be dead, simple as that," gulped Goggs, 36.
2.8 "He can marry my sister."

2.9 Kyle's mum, Folake, never left the pit gates and slept in a horsebox lent by a stranger.
2.10 She refused to believe he was gone, even when hope faded on Monday.
2.11 “A mother has a telephone in here,” she said, tapping her heart.

2.12 The hero foreman wrote a farewell note to wife Sheila on the back of a queen of hearts.
2.13 She has not been allowed to read it.
2.14 "I told him he can say it to my face," laughed Sheila.

2.15 Publican Ted Airlie has promised the lads free beer for life.
--- Pit and Quarry Journal | Dunmorrow: the map that was not there | Lionel Graves | 2020-02-03
3.1 Surveyors at Dunmorrow knew of the flooded 1920s workings that almost drowned nine men in November, the inquiry in Aberfell heard last week.
3.2 A plan of them, on linen, hung framed in the manager's office as a decoration.

3.3 Mine manager Craig Tolland said that he had taken it for a picture of another pit.
3.4 “I looked at it every day for six years,” he told the inquiry chairwoman, Lady Ismay Forde.
3.5 He broke down and the hearing was halted for 20 minutes.

3.6 The wall that gave way was four metres thick.
3.7 Under the law it should have been at least 37.

3.8 Moira Jepson, who led the rescue, gave evidence on Thursday.
3.9 She said that the mine's own pumps had been sent for repair and that she had lost a day in finding others.
3.10 She also admitted having lied to the trapped men about a rugby match, and there was laughter.

3.11 Alec Strachan told the hearing he had reported damp on that wall on three occasions.
3.12 Each time he was told it was condensation.
3.13 Halden Minerals does not dispute this.

3.14 Two of the nine have gone back to mining, though neither at Dunmorrow.
3.15 The report is expected in June.
=== questions
Q did they all make it
A 1.1
Q how long were they down there
A 1.1
Q who was last out
A 1.2
Q how deep were they
A 1.3
Q how come they didnt drown
A 1.4
Q when did the drill get to them
A 1.5
Q first thing they wanted to know lol
A 1.7
F and was she honest w them
A 1.8 3.10
Q where'd the pumps come from
A 1.9
Q what did they have to eat before the soup
A 2.1 2.2
Q how did they know what time it was
A 2.4
Q how did the young lad hurt himself
A 2.6
F how old is he
A 1.11
Q who said he can marry my sister
A 2.8
Q where did kyle's mum sleep
A 2.9
Q what did the foreman write his wife on
A 2.12
F has she seen it
A 2.13
Q what's the pub landlord giving them
A 2.15
Q did the bosses know about the old tunnels
A 3.1
Q where was the map all along
A 3.2
Q how thick shouldve the wall been
A 3.7
Q did anyone warn them about the wall
A 3.11
Q have any of em gone back down a pit
A 3.14
C What caused the men to be trapped?
A 1.3
C How were supplies passed to the miners?
A 1.6
C How did each man leave the gallery?
A 1.10
C What did the owner say about the future of the pit?
A 1.13
C What question did the union raise?
A 1.14
C How long had Kyle Adeyemi worked underground?
A 2.5
C How old is Alec Strachan?
A 2.2
C How did Craig Tolland explain his failure to recognise the plan?
A 3.3
C Why was the hearing interrupted?
A 3.5
C Why did the rescue chief lose a day?
A 3.9
C What was the foreman told about the damp?
A 3.12
F Does the company deny it?
A 3.13
C When is the inquiry's report due?
A 3.15
Q what was the real rugby score
A - number
Q how much compo did the miners get
A - number
Q who lent folake the horsebox
A - who
Q did goggs break his ankle too
A - name
Q what did sheila write back
A - detail
Q why did tolland quit
A - premise
Q did kyle marry goggs's sister
A - event
Q who did goggs pull out of the water
A - roles
Q what did moira say about the linen map
A - name
C When was the Dunmorrow mine first opened?
A - time
C How many divers went into the mine?
A - number
F Which navy did they come from?
A - detail
C Why did Lady Ismay Forde visit the hospital?
A - premise
C What did Ted Airlie tell the inquiry?
A - name
C What did the chaplain, Father Niall Quigg, say at the pit gates?
A - stranger
