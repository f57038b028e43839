story: Crush on a footbridge at the Lantern Festival in Veldhaven
--- Northern Wire Service | Three dead in footbridge crush at Veldhaven festival | Newsroom | 2018-10-28
1.1 Three people died and at least 12 were injured on Saturday night when a crowd leaving the Lantern Festival in the port of Veldhaven was crushed on a footbridge, the police said.
1.2 The crush began shortly after 10.20pm, when people coming down from the fireworks on the harbour wall met others who were still climbing the steps from the railway station.
1.3 "It was like two rivers that had been told to use the same pipe," said Anouk Deleu, a nurse, who was about halfway across.

1.4 The bridge, which is 61 metres long and three metres wide, is the only way over the tracks for people on foot between the station and the old harbour.
1.5 A second crossing, an underpass, has been closed for repairs since August.

1.6 The police commissioner, Martijn Rooze, told reporters at midnight that officers had shut the harbour steps at 10.31pm.
1.7 He said that the dead were two women and a man, all of them adults, and that their families were being told.
1.8 Of the injured, four were in a serious condition at the Sint-Lieven hospital.
1.9 A spokeswoman for the hospital, Greet Maas, said that most had trouble breathing or had broken ribs.

1.10 The mayor, Filip Roosen, who had lit the first lantern four hours earlier, cancelled the closing parade that had been planned for Sunday.
1.11 "Tonight I am not a mayor but a neighbour," he said.
1.12 He would not say how many people had been expected.

1.13 The organisers, a foundation called Licht aan Zee, had spoken beforehand of 40,000 visitors, which would be about a third more than last year.
1.14 Its director, Sabine Claes, could not be reached on Saturday night.
1.15 The national rail company, which owns the bridge, said that it had sent two extra trains at the request of the town, and that one of them had arrived at 10.15pm.
1.16 Its spokesman, Koen Mertens, said that the driver had been asked to keep the doors shut but that the message had come too late.

1.17 Witnesses described cries of "back, back" which nobody at the rear could hear because of the music.
1.18 Some climbed the railings and hung above the tracks, where the current had been switched off at 10.26pm by a signaller acting on her own initiative.
1.19 A baker, Youssef Amrani, said that he had passed two children over the heads of the crowd to a man on a ladder whom he did not know.
1.20 "I never saw his face, only his hands," he said.

1.21 The Lantern Festival has been held on the last weekend of October since 1953, in memory of the fishing boats lost in the great storm of that year.
1.22 It is free and has no tickets.
1.23 In 2011 a barrier gave way on the quay and nine people fell into the water, none of whom was badly hurt.
1.24 After that, a commission recommended that the number of visitors be counted, but no system was ever bought.
1.25 The interior minister, Hilde Vancraeye, is expected in the town on Sunday morning.
--- De Kustpost | Who closed the steps, and when? | Lotte Bral | 2018-10-30
2.1 The number of dead has risen to four, that of the injured to 31, and in Veldhaven, where the lanterns are still hanging because nobody has the heart to take them down, the question of the week is a matter of nine minutes.

2.2 The fourth victim, Rik Dewaele, 52, a schoolteacher, died at the Sint-Lieven hospital on Monday without having woken up.
2.3 The others, whom the police named yesterday, are Lena Hofkens, 34, her sister-in-law Mia Hofkens, 29, and Tomas Ferrer, 41, a ship's cook from Spain.
2.4 Lena's husband, Joris, who is Mia's brother, was at home with their baby.
2.5 "They'd gone to see the fireworks for an hour because I said I'd do the bath," he told us.

2.6 Commissioner Rooze has said that his officers shut the harbour steps at 10.31pm, eleven minutes after the first call for help.
2.7 Sabine Claes, the director of the foundation that organises the festival, says that one of her stewards asked for this over the radio at 10.22pm and was told to wait.
2.8 "We have it in the log, and the log is with the magistrate," she said at a press conference that lasted six minutes.
2.9 The commissioner answered through his spokesman, Pieter Claessens, that the radio on the bridge was the festival's own and that the police could not hear it.
2.10 Asked why not, Mr Claessens said that a request to link the two had been made in June and never answered.
2.11 Ms Claes says the request went the other way.

2.12 The rail company has been more forthcoming.
2.13 It has released the name of the signaller who cut the current, Nadia Brems, 26, who has been in the job for five months.
2.14 "There's a camera on the bridge and I saw legs on the wrong side of the railing," she said.
2.15 Strictly, she ought to have asked her superior first, and Koen Mertens, speaking for the company, said that she would be thanked rather than disciplined.

2.16 Mayor Roosen, who has been in office since 2013, resisted calls to step down at a heated meeting of the council last night.
2.17 Opposition leader Ward Ostyn said that the mayor had known about the closed underpass and had "sold the town as a postcard regardless".
2.18 The mayor replied that the underpass belonged to the region.
2.19 The region's minister for mobility, Bart Vancampen, said that the works had been delayed by asbestos, and that he had written to the town about it twice, the second time on October 3.
2.20 A copy of that letter, which this newspaper has read, suggests that the festival be moved to the beach.

2.21 Hilde Vancraeye, the interior minister, laid a wreath on Sunday and met the families behind closed doors.
2.22 She has appointed a retired judge, Godelieve Stassen, to lead an inquiry, which is to report within six months.
2.23 Her colleague from the region was not at the ceremony; his office spoke of a misunderstanding about the hour.

2.24 Of those in hospital, 17 have been sent home, and a girl of eleven remains in intensive care.
2.25 A fund for the families, started by the baker Youssef Amrani, had reached €86,000 by last night.
2.26 Seven years ago, when a barrier broke on the quay and nine visitors ended up in the harbour, the town was advised to count heads; it bought lanterns instead, as Mr Ostyn put it.
--- Coast Live | Bridge tragedy latest: police chief steps aside as missing radio log surfaces | Jef Coppens | 2018-11-06
3.1 Good morning from the town hall, where the flags are still at half-mast and the coffee has run out.
3.2 Our main line today is that Martijn Rooze has stepped aside as commissioner while the inquiry is going on.
3.3 In a two-line statement he says he doesn't wish "to stand between the families and the truth".
3.4 He isn't resigning, and he'll be on full pay.

3.5 His deputy, Katrien Wouters, takes over from noon.
3.6 She was on duty in the control room on the night, which has raised a few eyebrows, Ostyn's among them.
3.7 "You don't replace the captain with the helmsman," says the opposition leader.

3.8 Next up is the log.
3.9 Coast Live has now seen the page everyone has been arguing over, and it has a steward called Emiel asking for the harbour steps to be closed at 10.24pm, not 10.22pm as Ms Claes said last week.
3.10 Her foundation calls that a slip of the tongue.
3.11 The reply, "hold on, boss is on the phone", isn't signed, and neither side will own it.

3.12 The girl in intensive care has been named by her parents as Fien Baert, and there's good news: she was moved to an ordinary ward last night and has asked for chips.
3.13 Greet Maas at Sint-Lieven says nobody is in danger any more.
3.14 The tally of the injured stands at 37, after six people went to their own doctors days later.

3.15 Yesterday's funeral of Lena and Mia Hofkens brought about 2,000 people to the church of Our Lady.
3.16 Joris Hofkens carried his daughter in a sling, and the only music was a harmonica.
3.17 Tomas Ferrer was flown home to Vigo on Friday, accompanied by his captain.

3.18 An hour ago the mayor told us he's sending the fund another €50,000 from the money set aside for the parade.
3.19 It now stands at €240,000, and Mr Amrani says he'd like somebody with an accountancy diploma to take it off his hands.
3.20 By the way, he's found the man with the ladder.
3.21 It was Ludo Smeets, 67, a retired window cleaner, who'd been taking down a banner, and the pair of them had a beer on Sunday.

3.22 How many were there on the night?
3.23 Mobile phone data put it at 58,000, says the rail company, against the 40,000 that had been forecast.
3.24 Judge Stassen starts hearing witnesses on the 19th, in private, and has said she'll begin with the stewards.
3.25 Bart Vancampen, meanwhile, says the underpass will be open by Christmas "if I have to tile it myself".
3.26 And the bridge?
3.27 It reopened on Thursday for people going one way at a time, with a guard at each end.
=== questions
Q how many people died on the bridge
A 1.1 2.1
F who was the last of them
A 2.2
F what school was he from
A - place
Q how many got hurt in the latest count
A 3.14 2.1 1.1
Q what made everyone get stuck up there
A 1.2 1.3
C When did the police close the steps to the harbour, according to the commissioner?
A 1.6 2.6
F does the festival lady go along with that
A 2.7
F what did the cops say back
A 2.9
C Which document has shown that the steward called at 10.24pm?
A 3.9
F hows claes' lot explaining that mixup
A 3.10
F and who gave the answer he got
A - who
Q why couldnt folk just walk under the tracks
A 1.5 2.19
F when can they use it again
A 3.25
F whats all that work costing
A - number
Q who stopped people getting electrocuted
A 1.18 2.13
F is she in trouble for not asking first
A 2.15
F how old's the boss she shouldve asked
A - detail
Q was the baby with its mum on the bridge
A 2.4 2.5
C What did the letter from the regional minister propose?
A 2.20
Q did vancampen turn up for the wreath thing
A 2.23
Q is the mayor going
A 2.16
Q whats ostyn got against the stand-in chief
A 3.6 3.7
Q is fien on the mend
A 3.12 3.13
C Who was the man on the ladder?
A 3.21
C How many people attended the festival, according to the rail company?
A 3.23
C Will Commissioner Rooze continue to be paid?
A 3.4
C When does the judge begin to hear witnesses?
A 3.24
C Why did Sabine Claes resign?
A - premise
C When did the mayor cancel the fireworks?
A - premise
C What did Hilde Vancraeye say to the families?
A - detail
Q how old was the spanish cooks captain
A - detail
Q did wouters tell the steward to wait
A - roles
F what did she say about it
A - who
Q how much did the rail company put in the fund
A - number
Q where did joris work
A - place
Q when is rik's funeral
A - time
C Which steward was arrested after the crush?
A - premise
Q did ludo smeets get hurt on his ladder
A - event
Q how much was rooze's pay cut
A - premise
C What was the name of the boat on which Tomas Ferrer cooked?
A - name
