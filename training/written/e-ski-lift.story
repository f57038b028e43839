story: 83 rescued from stalled ski lift
--- Alpenblatt | Eighty-three skiers lowered by rope after lift fails | Andrea Huber | 2018-02-20
1.1 Eighty-three people were lowered by rope from a chairlift above Brunnsee on Monday after a gearbox broke and left them hanging for up to six hours.
1.2 The lift, the Gratbahn, stopped with a jolt at 1.40pm as wind rose to 70 kilometres an hour.
1.3 The last to reach the snow, at 7.55pm, was a boy of nine, Felix Oberlin, with his grandmother.

1.4 "I ate his chocolate and he ate my sandwiches," said the grandmother, Trudi Oberlin, 68.
1.5 Fourteen people were treated for cold, and a woman broke her wrist when she jumped.
1.6 The chair was four metres above the ground, rescuers said.

1.7 Helicopters could not fly because of the wind, said Reto Caflisch, who led the rescue.
1.8 "So we did it the old way, one chair at a time," he said.
1.9 His team of 46 included ski teachers, a priest and two cooks from the mountain restaurant.

1.10 The lift company's director, Monika Zehnder, said that the gearbox had been checked on 30 November.
1.11 An emergency diesel engine started but could not turn the cable, she said.
1.12 She apologised and promised everyone a season pass.
--- TravelGrumble | I spent five hours on a broken chairlift and all I got was this blog post | Jess Okoro | 2018-02-22
2.1 Hello from my hotel bath, which I may never leave.
2.2 You may have read about the Gratbahn on Monday; I was in chair 31 with a Dutch accountant called Wouter.
2.3 For the first hour we joked.

2.4 For the second we learned the names of each other's pets.
2.5 By the third I could not feel my toes and Wouter was singing hymns.
2.6 What made me angry was that there was no announcement.
2.7 The loudspeaker on the pylon played pop music until 4pm and then it played nothing.

2.8 A man called Reto came up through the dark on a rope with a head torch and a thermos.
2.9 "Good evening, ladies first or accountants first?" he said.
2.10 I cried, and then I went first.

2.11 The company has offered me a season pass.
2.12 I have told Ms Zehnder in an email that I would rather have my £240 back.
2.13 She has not replied.
2.14 Wouter proposed on Wednesday, to his girlfriend at home, by phone.
--- Cable & Slope (lift industry) | Brunnsee: bearing failure suspected | Hans Dietl | 2018-03-15
3.1 A worn bearing in the main gearbox is the likely cause of the stoppage on the Gratbahn on 19 February, the federal lift office says.
3.2 The part, made by Torvag of Linz, had run 31,000 hours; its maker advises a change after 25,000.
3.3 The November check did not include opening the gearbox, said the office's inspector, Klara Wyss.

3.4 "They listened to it, and it sounded well," Ms Wyss said.
3.5 The diesel engine failed to turn the cable because a clutch had frozen.
3.6 The Brunnsee company has since changed both parts at a cost of 210,000 francs.

3.7 Monika Zehnder told this magazine that she had asked her board for a new gearbox in 2016 and was refused.
3.8 The board's chairman, Urs Planta, said that he did not recall any such request.
3.9 The lift is to run again from 24 March, once a test with sandbags has been passed.
3.10 Ms Wyss said that a charge of negligence was possible.
3.11 Forty-one passengers have joined a claim led by the Zurich lawyer Benno Frick.
3.12 He is asking for 1,500 francs for each of them.
=== questions
Q how many ppl were stuck on the lift
A 1.1
Q how long were they up there
A 1.1
Q why did the lift stop
A 1.1 3.1
Q when did it happen, what time
A 1.2
Q who was last off
A 1.3
Q what did the kid and his gran eat
A 1.4
F how old is she
A 1.4
Q did someone jump
A 1.5
F how high was it?
A 1.6
Q why not use a helicopter
A 1.7
Q who did they have helping, just pros?
A 1.9
Q who said we did it the old way
A 1.8
Q didnt they check the gearbox
A 1.10 3.3
Q wasnt there a backup engine
A 1.11 3.5
Q why didnt the diesel one work
A 3.5
Q what did they offer the passengers
A 1.12 2.11
Q who was the blogger sitting with
A 2.2
F what was he doing by hour three
A 2.5
Q what annoyed jess most
A 2.6
Q what was playing on the speakers
A 2.7
Q what joke did reto make
A 2.9
Q does jess want the season pass
A 2.12
Q did zehnder email her back
A 2.13
Q who did wouter propose to
A 2.14
Q how worn out was the part
A 3.2
Q how did they check it in november
A 3.4 3.3
Q did the director ever ask for a new one
A 3.7
Q what does planta say about that
A 3.8
Q how much did the repairs cost
A 3.6
Q when's it running again
A 3.9
Q could someone be charged
A 3.10
C How many passengers have joined the legal claim?
A 3.11
C What sum does Benno Frick demand for each passenger?
A 3.12
C How many people were treated for the effects of cold?
A 1.5
C How strong was the wind when the lift halted?
A 1.2
C Who manufactured the faulty part?
A 3.2
Q what chair number was she in, the blogger
A 2.2
Q how old is reto
A - number
Q how old is jess okoro
A - number
Q what's the name of the woman who broke her wrist
A - who
Q what did wouter's girlfriend say
A - detail
Q what did the priest say to the people on the lift
A - detail
Q when did monika zehnder resign
A - premise
Q why did the board say no to the new gearbox
A - reason
Q did trudi oberlin ask for her money back
A - name
Q what did the mayor of brunnsee, Gian Luzi, say
A - stranger
Q did urs planta ask zehnder for a new gearbox
A - roles
Q which hospital did they take the cold ones to
A - place
C How much did Torvag pay in damages?
A - number
F and when?
A - time
