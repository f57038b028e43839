story: Comet probe falls silent days before flyby
--- Orbit Weekly | Halcyon goes quiet on approach to comet | Priya Nandakumar | 2024-09-05
1.1 The Halcyon spacecraft stopped talking to Earth on Tuesday, nine days before it was due to sweep past comet Varga-Lindqvist.
1.2 Controllers in Darmstadt lost its carrier signal at 02.14 local time, in the middle of a routine download of pictures.

1.3 "One moment we had a comet on the screen, the next we had snow," said flight director Henrik Solberg.
1.4 He said the team had sent more than 60 commands since then and heard nothing.

1.5 The leading suspicion is that a grain of dust knocked the probe off its axis, so that its dish no longer points home.
1.6 A spacecraft in that state should wake itself, find the Sun and call back within 48 hours, but that deadline has passed.

1.7 Halcyon was launched from Kourou in March 2019 and cost €412 million.
1.8 It carries seven instruments, among them a camera built in Padua and a Japanese dust collector.

1.9 Giulia Ferrante, who leads the camera team, said she had slept in her office since the signal vanished.
1.10 "I have given this machine fourteen years, and I am not going home to watch television," she said.
1.11 Her team had received 212 of an expected 9,000 images.

1.12 The comet will not come back to the inner solar system for another 1,900 years.
1.13 Antennas in Spain and Australia are listening around the clock, and NASA has lent its largest dish in California.
--- The Daily Comet Watcher | Did they see it coming? Inside Halcyon's silence | Bo Whitlock | 2024-09-07
2.1 Four days on, still nothing from Halcyon, and the questions are getting awkward.
2.2 An engineer who left the project last year told me that one of the probe's four reaction wheels had been grinding since 2022.
2.3 “Everybody knew about wheel three,” the engineer said.

2.4 Mission chief Annelie Roth does not dispute that.
2.5 She told a news conference on Friday that the wheel had been switched off in February and that the craft flies perfectly well on three.
2.6 “If you want me to say it was the wheel, I can't, and if you want me to say it wasn't, I can't do that either,” Roth said.

2.7 Why did they fly so close?
2.8 In June the science team won an argument to cut the passing distance from 1,100 kilometres to 400.
2.9 Flight director Henrik Solberg voted against, according to two people who were in the room.
2.10 Asked about it on Friday, he said only that he “supported the decision once it was made”.

2.11 Ferrante had pushed hardest for the closer pass, because from 1,100 kilometres her camera could not have made out anything smaller than a house.
2.12 She told me she would argue for it again.

2.13 The probe's battery, if its panels are facing away from the Sun, should have died on Wednesday night.
2.14 After that the fuel lines freeze.
--- Continental Press | Silent comet probe sends faint signal | | 2024-09-10
3.1 Engineers have picked up a faint tone from the Halcyon comet probe after six days of silence, the mission said on Monday.
3.2 The signal, caught by the 70-metre dish at Goldstone in California, lasted eleven minutes and carried no data.

3.3 "She is alive, she is spinning, and she is cold," mission chief Annelie Roth said.
3.4 Roth said the craft was turning once every 40 seconds and that its dish swept across Earth for an instant on each turn.
3.5 Controllers hope to slow it down with short bursts of its thrusters, if the fuel has not frozen.

3.6 The flyby itself, on Thursday, will happen whatever they do, since the probe is already on course.
3.7 Whether it will take any pictures is another matter.
3.8 Flight director Henrik Solberg put the chance at one in five.
3.9 "That's better than the lottery, and I know people who play the lottery," he added.

3.10 A young operator, Tomasz Wilk, was first to notice the tone, at 4.50am on Sunday.
3.11 Wilk, 26, had stayed on after his shift because his bus was not running.
3.12 He woke Ferrante, who was asleep on a camp bed down the corridor, before he told his boss.

3.13 An inquiry will be led by Odile Marchand, a retired rocket engineer, and will report in January.
3.14 The loss of the mission would be Europe's costliest since 1996.
=== questions
Q when did they lose contact with it
A 1.1 1.2
Q what were they doing when the signal dropped
A 1.2
Q who said they had snow on the screen
A 1.3
Q how many times have they tried to reach it
A 1.4
Q whats the most likely cause
A 1.5
Q shouldnt it fix itself
A 1.6
Q price of this thing?
A 1.7
F where did it take off from
A 1.7
Q who made the camera
A 1.8
Q is it true the camera lady sleeps at work
A 1.9 3.12
F how come
A 1.10
Q how many pics did they get before it died
A 1.11
Q can they just try again next time the comet comes round
A 1.12
Q which countries are listening for it
A 1.13
Q are the americans helping
A 1.13 3.2
Q what was wrong w wheel three
A 2.2
Q did roth admit the dodgy wheel
A 2.4 2.5
Q does she blame the wheel for it
A 2.6
Q how close was it meant to get
A 2.8
Q was solberg for or against going nearer
A 2.9
F what did he say when they asked him
A 2.10
Q why did ferrante want to go closer
A 2.11
Q does giulia regret it
A 2.12
Q what happens once the battery is gone
A 2.14
Q did they ever hear from it again
A 3.1
Q how long was the signal
A 3.2
Q how fast is it spinning
A 3.4
Q odds of getting photos?
A 3.8
Q who spotted it first
A 3.10
F why was he still there
A 3.11
C What do controllers plan to do to stop the spacecraft turning?
A 3.5
C Who will head the investigation into what went wrong?
A 3.13
C Could the spacecraft still miss its encounter with the comet?
A 3.6
C Whom did Tomasz Wilk tell first about the tone?
A 3.12
C When was the faulty wheel turned off?
A 2.5
Q how old is annelie roth
A - number
Q what did wilk say when he heard the tone
A - detail
Q why did the engineer quit the project
A - reason
Q who built the dust collector in padua
A - premise
Q did solberg fire wilk for telling ferrante first
A - premise
Q what does marchand think caused it
A - name
Q did the esa president resign
A - stranger
Q how much did nasa charge for the dish
A - number
Q when will the fuel thaw
A - time
Q did ferrante vote against the closer pass
A 2.11
Q what did roth call the inquiry
A - detail
Q did roth wake solberg on sunday
A - roles
C How much would a replacement for the spacecraft cost?
A - number
C Where did Odile Marchand work before she retired?
A - place
F and when did she retire
A - time
