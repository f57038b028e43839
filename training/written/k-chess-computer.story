story: A schoolgirl finds the flaw in a chess computer
--- The Evening Standard-Bearer | Girl, 13, beats 'unbeatable' chess machine | Rowena Tate | 2024-04-16
1.1 A girl of 13 has beaten a chess computer that had not lost a game to a human being in six years.
1.2 Ottilie Brandreth, from Hull, did it on Saturday at a shopping centre, where the program was on show, and then she did it again.

1.3 The machine, Kestrel, is made by the Cambridge firm Deepfile and was offering £1,000 to anyone who could draw.
1.4 Before Ottilie sat down it had won 214 games that day.

1.5 "I just put all my pawns on white squares and waited," she said.
1.6 "It got bored."

1.7 Her father, Guy Brandreth, a bus driver, had gone to buy trainers and missed both games.
1.8 He came back to find his daughter being carried round the fountain.

1.9 Deepfile's founder, Dr Lars Ekdal, watched the second game on his phone and asked for the machine to be switched off.
1.10 “We thought that it was a loose cable,” said Dr Ekdal.

1.11 Grandmaster Bogdan Ilescu, who lost to Kestrel in 2019, said he had gone through the moves and laughed until he cried.
1.12 "A club player would do better than the computer did here," he said.

1.13 The company has paid Ottilie £2,000.
1.14 She means to spend it on a drum kit.
--- Machine Age | The hole in Kestrel | Sunil Varghese | 2024-04-24
2.1 Kestrel, the chess program humbled by a schoolgirl this month, has a blind spot: it cannot recognise a fortress.
2.2 That is a position in which one side can shuffle for ever and not be broken down.

2.3 Kestrel believes that a draw is a kind of defeat, says Deepfile's head of research, Amara Nwosu.
2.4 So, faced with a wall, it throws pieces at it.
2.5 “It would rather die than be dull,” she says.

2.6 The trouble dates from an update in January, when the reward for drawing was cut to nothing to make its games more exciting for the public.
2.7 Nobody had tested the change against weak players, Nwosu concedes.

2.8 Fixing it took a fortnight and 3,000 processors.
2.9 In the first version of the cure Kestrel offered a draw on every move.

2.10 Since the news broke, at least 46 amateurs have beaten it online with the same trick.
2.11 Among them is Bogdan Ilescu's barber.

2.12 The flaw matters beyond the board, since the same engine plans routes for ambulances in two counties.
2.13 Ekdal insists that that version never received the update.
2.14 The ambulance services said that they had asked for this in writing.

2.15 Ottilie Brandreth has been offered a summer job at Deepfile but is, her father points out, still in Year 8.
--- Sixty-Four Squares (podcast blog) | Did Ottilie do it on purpose? | Zelda Pryce | 2024-05-03
3.1 We had the famous Ottilie on the show, with her dad, and a bag of doughnuts.
3.2 She's funny, she's blunt, and she's rated 1,420, which is decent but not scary.

3.3 No, she hadn't read about any flaw.
3.4 Her gran, Maud, taught her the pawn wall at the age of six because Maud hates losing to men at the day centre.
3.5 "Gran calls it the hedgehog in a cardigan," said Ottilie.

3.6 Some sour souls online claim that she was fed moves through an earpiece.
3.7 Lars Ekdal himself has knocked that on the head: the logs show she took an average of four seconds a move, he says.
3.8 Guy says that he has reported two of the nastier accounts to the police.

3.9 Will she turn pro?
3.10 “No, it's mostly sitting,” she said.
3.11 She'd rather be a drummer, and the neighbours already know.

3.12 We also asked Ilescu, who's agreed to play her at the Hull festival on 20 July.
3.13 He will be giving his fee to the day centre.
3.14 He says he's not scared of the girl but he's very scared of the grandmother.

3.15 Kestrel's tour of shopping centres is off, by the way.
=== questions
Q who beat the computer
A 1.2
F how old is she
A 1.1
Q when did it last lose before that
A 1.1
Q where did this happen
A 1.2
Q what was her tactic
A 1.5 3.4
Q did her dad see it
A 1.7
F what was he up to
A 1.7
Q what does he do for a living
A 1.7
Q what did ekdal think was wrong w it
A 1.10
Q how did the grandmaster react
A 1.11 1.12
Q how much money did she get
A 1.13
F whats she buying
A 1.14
Q so whats the actual bug
A 2.1 2.3
Q who said it'd rather die than be dull
A 2.5
Q when did the problem get in
A 2.6
Q why'd they mess with it in the first place
A 2.6
Q how long did the fix take
A 2.8
Q has anyone else managed it since
A 2.10 2.11
Q are the ambulances gonna be affected
A 2.13
Q was she offered a job
A 2.15
Q who taught ottilie the pawn thing
A 3.4
Q whats gran's name for it
A 3.5
Q did she cheat
A 3.7
Q is she going to go professional
A 3.10 3.11
C How many games had Kestrel won that day before it lost?
A 1.4
C What prize was on offer to the public?
A 1.3
C What is a fortress in chess?
A 2.2
C What did Deepfile fail to test?
A 2.7
C What happened in the first attempt at a repair?
A 2.9
C For what other purpose is the engine used?
A 2.12
C What is Ottilie's chess rating?
A 3.2
C What has her father done about the online abuse?
A 3.8
C When will Bogdan Ilescu meet Ottilie over the board?
A 3.12
F What will become of his fee?
A 3.13
C Of whom does the grandmaster say he is afraid?
A 3.14
C What has become of the machine's tour?
A 3.15
Q what did maud say about ekdal
A - detail
Q how old's the gran
A - number
Q did ilescu beat kestrel
A 1.11
Q what trainers did guy get
A - detail
Q who lost their job over the january update
A - premise
Q how much is deepfile worth
A - number
Q whats the barber called
A - who
Q did amara come on the podcast
A - name
Q why did ottilie turn down the drum kit
A - premise
C What did Ottilie's mother say about the victory?
A - detail
C How many moves did the second game last?
A - number
C Which two counties use the engine for ambulances?
A - place
F How many patients died because of it?
A - premise
C When did Lars Ekdal found Deepfile?
A - time
C What did the arbiter Hugh Pemberly rule?
A - stranger
