story: Astronaut brought home early for medical reasons
--- Orbit Desk | Station crew to return early over medical issue | Lucille Tran | 2025-02-12
1.1 Four astronauts will leave the space station five weeks early because one of them needs medical care, the agency announced on Tuesday.
1.2 It would not say who is ill or with what, citing privacy.

1.3 The person's condition is stable and the return is "not an emergency", chief flight surgeon Dr Miriam Haas told reporters.
1.4 She said that the station had an ultrasound machine and a good supply of drugs but no scanner and no surgeon.

1.5 The capsule Meridian is to undock on Thursday at 3pm Houston time and come down in the Pacific off San Diego on Friday morning.
1.6 A spacewalk planned for Wednesday has been cancelled.

1.7 On board will be commander Frank Oyelaran, pilot Sofie Brandvold, and the specialists Kaito Mori and Elena Duarte.
1.8 They went up in September for a stay of six and a half months.

1.9 Three people will be left on the station until a new crew arrives in March.
1.10 "It'll be quiet, and they'll be doing a lot of plumbing," said flight director Pete Kowalczyk.

1.11 It is the first time in the station's history that a crew has been brought home for reasons of health.
1.12 A cosmonaut was sent back from the Salyut 7 station with a fever in 1985.
--- Starstruck! | Is it Sofie? What we know about the space sickness mystery | | 2025-02-13
2.1 The whole internet wants to know which of the four is poorly, and fans think they have cracked it.
2.2 Norwegian pilot Sofie Brandvold, 39, has not posted since 2 February.

2.3 Before that she shared a picture every single day, mostly of clouds and her famous stuffed moose.
2.4 And in last week's video call with schoolchildren in Bergen her seat was empty.

2.5 Her husband, chef Lars Brandvold, shut his restaurant in Oslo on Monday “for family reasons”.
2.6 He put a heart and a rocket on his page and nothing more.

2.7 But hold on.
2.8 Others point to Commander Frank Oyelaran, who was seen rubbing his neck in a clip from late January.
2.9 At 56 he's the oldest of the crew.

2.10 His daughter Tobi shot that down at once.
2.11 “My dad rubs his neck when he's bored, leave him alone,” she wrote.

2.12 The agency told Starstruck! it would not comment on rumours.
2.13 “Please stop ringing their parents,” a spokesman, Neil Abara, begged.
--- The Pacific Courier | Astronaut says blood clot forced early return | Ana Whitfield | 2025-02-27
3.1 Japanese astronaut Kaito Mori revealed on Wednesday that a blood clot in his neck was the reason his crew came home early.
3.2 Mori, 48, found it himself on 4 February while practising with the ultrasound machine on his own throat.

3.3 "I was the doctor and the patient, and the doctor was more frightened," he said at a news conference in Houston.
3.4 He took blood thinners for nine days but had only enough for forty.

3.5 He thanked his crewmates and singled out Sofie Brandvold, who gave him his injections.
3.6 She had given up her daily photographs to help look after him, he said.

3.7 Brandvold said she had been surprised on landing to learn that half the world thought she was dying.
3.8 "My husband had closed the restaurant because of a burst pipe, and he was too proud to say so," she said, laughing.

3.9 Commander Frank Oyelaran said the decision to leave had been taken by all four of them in ten minutes.
3.10 Mori had argued for staying, and was outvoted.

3.11 The clot has shrunk by half, flight surgeon Miriam Haas said, and he should recover fully.
3.12 He will not fly to space again.

3.13 Haas said every crew would from now on be scanned once a month.
3.14 The early return cost about $35 million, much of it for experiments that must be repeated.
3.15 Mori said he planned to take his mother to the hot springs and then to learn the cello.
=== questions
Q why are they coming back early
A 1.1 3.1
Q how much early
A 1.1
Q did the agency say who it is
A 1.2
Q is it an emergency
A 1.3
Q what medical gear have they got up there
A 1.4
Q when do they undock
A 1.5
F where will they land
A 1.5
Q is the spacewalk still happening
A 1.6
Q who is on that crew
A 1.7
Q when did they go up
A 1.8
Q how many ppl stay behind on the station
A 1.9
Q who said theyll do a lot of plumbing
A 1.10
Q has this ever happened before
A 1.11 1.12
Q why did fans think it was sofie
A 2.2 2.4 2.5
F how old is she
A 2.2
Q what did she normally post
A 2.3
Q what reason did lars give on monday
A 2.5
Q what did the chef put on his page
A 2.6
Q why did some ppl suspect the commander
A 2.8
Q how old is frank
A 2.9
Q what did his daughter say
A 2.11
Q what did the spokesman beg ppl to do
A 2.13
Q so who was actually sick
A 3.1
Q what did he have
A 3.1
Q how did he find out
A 3.2
F when
A 3.2
Q who said the doctor was more frightened
A 3.3
Q how long was he on the thinners
A 3.4
Q who gave him the jabs
A 3.5
Q whyd she stop posting
A 3.6
Q what was the real reason the restaurant closed
A 3.8
Q did mori want to come home
A 3.10
Q who decided to go
A 3.9
Q is he gonna be ok
A 3.11
Q will he get to go to space again
A 3.12
Q what will they change for future crews
A 3.13
C How much did it cost to bring the crew home early?
A 3.14
F why so much
A 3.14
C What are Mr Mori's plans now?
A 3.15
C How did Ms Brandvold feel about the rumours when she landed?
A 3.7
C When is the next crew due at the station?
A 1.9
C How did the agency respond to the magazine's questions?
A 2.12
Q how old is elena duarte
A - number
Q what did duarte say about kaito
A - name
Q how many experiments have to be redone
A - number
Q did mori give sofie injections
A - roles
Q what caused the clot
A - reason
Q did captain reyes radio the crew
A - stranger
Q when does the restaurant reopen
A - time
Q which hospital is he in
A - place
Q did oyelaran have neck surgery
A - premise
Q did haas apologise to lars
A - detail
Q who leaked it to starstruck
A - who
Q which drug did the cosmonaut take in 85
A - detail
C What did the three who remained on the station say about the departure?
A - detail
