story: Missing hiker found alive after nine days
--- Bitterroot Bulletin | Missing teacher found alive in Selway canyon | Carla Weems | 2020-07-02
1.1 A schoolteacher who vanished on a solo hike nine days ago was found alive on Wednesday beneath a rock overhang in the Selway canyon.
1.2 Dana Pruett, 34, of Missoula, had a broken ankle and had lost 17 pounds.
1.3 She was flown to St. Brigid's hospital, where doctors described her condition as fair.

1.4 Pruett set out on June 22 for what was meant to be a two-day walk to Lost Horn Lake.
1.5 She slipped on a wet log while crossing a creek on the first afternoon and her pack was swept away.
1.6 "I watched my phone and all my food float off together," she told rescuers.

1.7 She lived on huckleberries, ants and creek water, said Sheriff Wade Lomax.
1.8 "I have done this job nineteen years and I have never seen anyone so calm," Lomax said.

1.9 Her dog, a three-legged collie named Biscuit, stayed beside her throughout.
1.10 It was his barking that led a volunteer, Marcus Yoon, to the ledge shortly after 11 a.m.
1.11 "I thought it was a fox," said Yoon, 27, a dental student.
1.12 "Then I heard a woman say, 'Do you have a sandwich?'"
1.13 He did not have one, he said, so he gave her a granola bar.
--- KZBM News | 'I never stopped talking to my dog': hiker survives nine days | | 2020-07-02
2.1 Dana Pruett is alive tonight, and her sister says the dog deserves a medal.
2.2 "Biscuit kept her warm, Biscuit kept her sane," Joanne Pruett told KZBM outside the hospital.
2.3 She said Dana had sung every song she teaches her second graders to keep from falling asleep in the cold.

2.4 Temperatures in the canyon fell to 36 degrees on the Friday night.
2.5 The search was called off on Monday after six days, and about 80 volunteers were sent home.
2.6 But Marcus Yoon and two friends decided to keep looking.
2.7 "The map didn't make sense to me," Yoon said.
2.8 "Everybody was looking east of the lake and the creek runs west."

2.9 Sheriff Lomax defended the decision to stop.
2.10 "We had a helicopter down with engine trouble and we had people getting hurt," he said.
2.11 Dana's sister said she was not angry with him.
2.12 Surgeons put two screws in Dana's ankle late on Wednesday.
2.13 She ate a cheeseburger before she would let them, a nurse said.
--- Trailhead Blog | What Dana Pruett did right, and what she did not | Stu Ferris | 2020-07-05
3.1 Now that Dana Pruett is safe, hikers are asking what can be learned.
3.2 I spoke to her by phone on Saturday, from her bed at St. Brigid's.
3.3 "I told nobody my route, and that was stupid," she said.
3.4 She had left a note on the fridge for her sister, but it said only "Gone to the lake".

3.5 There are fourteen lakes within a day's walk of the trailhead.
3.6 She carried no satellite beacon because, she said, at $350 they cost too much on a teacher's pay.
3.7 Since then a shop in Missoula has offered her one for free.

3.8 What she did well was to stay put.
3.9 She splinted the ankle with a tent pole and her belt.
3.10 Every morning she laid out her red jacket on the rocks so that it could be seen from the air.
3.11 A helicopter passed over on the third day, she said, but did not see it.

3.12 "I cried for an hour and then I named all the ants," Pruett said.
3.13 She hopes to be back in class by September, on crutches if need be.
3.14 Will she hike alone again?
3.15 "Not alone, I'll have Biscuit," she said.
=== questions
Q how long was dana missing
A 1.1
Q what did she live on out there
A 1.7
Q how did she hurt herself
A 1.5
Q whats wrong w her leg
A 1.2
Q how much weight did she drop
A 1.2
Q what happened to her phone
A 1.6
F who'd she tell that to
A 1.6
Q who found her
A 1.10
F what does he do, like job wise
A 1.11
Q what was the first thing she said to the guy who found her
A 1.12
Q so did he have a sandwich
A 1.13
Q dog's name?
A 1.9 2.2
Q what kinda dog is it
A 1.9
Q why did yoon keep going when everyone else quit
A 2.7 2.8
Q when did they give up searching
A 2.5
Q whats the sheriff's excuse for stopping
A 2.10
Q is the sister mad at lomax
A 2.11
Q how cold did it get at night
A 2.4
Q what did she do to stay awake
A 2.3
Q what did she wanna eat before the op
A 2.13
Q why didnt she have one of those beacons
A 3.6
F did she get one in the end
A 3.7
Q did any chopper fly over her
A 3.11
Q who said that was stupid
A 3.3
Q what did the note on the fridge say
A 3.4
Q how did she try to get spotted from above
A 3.10
Q is she ever going out on her own again
A 3.15
C When did Ms Pruett set out, and where was she going?
A 1.4
C What did Sheriff Lomax say about her composure?
A 1.8
C When does the teacher expect to return to work?
A 3.13
C How did she treat her own injury?
A 3.9
C To which hospital was she taken?
A 1.3 3.2
C How many volunteers had taken part in the search?
A 2.5
Q what did the surgeons do to her
A 2.12
Q how old is the sister
A - number
Q how old is stu ferris
A - number
Q what did yoons two friends say about it
A - who
Q what do her second graders think about all this
A - who
Q how did biscuit lose his leg
A - reason
Q did sheriff lomax break his ankle in the search
A - name
Q what did ranger Colby say about the creek
A - stranger
Q when was the helicopter fixed
A - time
Q did marcus ask dana for food
A - premise
Q how much did the rescue cost the county
A - number
Q which shop offered her the free beacon
A - detail
F and whose idea was it?
A - who
C Which lake had Ms Pruett reached by the time she fell?
A - premise
Q did joanne find dana's pack downstream
A - event
