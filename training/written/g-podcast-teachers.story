story: Podcast host's remarks about teachers and the union's answer
--- Capital Wire | Teachers' union demands apology from podcast host | Lena Frost | 2023-09-12
1.1 A teachers' union in Ohio called on the podcast host Brock Tillery on Tuesday to apologise for saying that most teachers "work half a day for half a year".

1.2 Tillery made the remark in Friday's episode of The Long Lunch, which he records in a garage in Columbus.
1.3 He said that schools were "the last place in America where you get paid for your summers" and that he would replace half of all staff with video lessons.

1.4 The president of the Ohio Classroom Alliance, Marguerite Sato, said the comments were "lazy and cruel".
1.5 "Mr. Tillery talks for three hours a week, and my members talk for six hours a day to people who didn't choose to listen," she said.

1.6 Teachers in the state are paid for 184 days, the union said, and many have a second job.
1.7 A survey by the union last year found that its members worked 53 hours in a normal week.

1.8 Tillery, 41, did not respond to a request for comment.
1.9 One of his sponsors, the mattress maker Dunewell, said it was "listening to the conversation".

1.10 The alliance has 38,000 members.
1.11 Sato said she had invited Tillery to spend a week in a seventh-grade classroom in Dayton.
--- Earful | Tillery doubles down, then sort of doesn't | K. J. Abara | 2023-09-15
2.1 If you were hoping for contrition from Brock Tillery, keep hoping.

2.2 On Thursday's emergency episode of The Long Lunch, all eighteen minutes of it, the host said he'd been "clipped by cowards".
2.3 "I said most, I didn't say all, and I said it with love," he told listeners.

2.4 His mother, it turns out, taught third grade in Toledo for 29 years.
2.5 "Mom called me, and I've never heard her that quiet," he admitted.
2.6 She asked him, he said, what he thought she'd been doing at the kitchen table every night.

2.7 That's the good part.
2.8 Then he went back to summers, and to a number he said he'd read somewhere: that teachers work 900 hours a year.
2.9 He didn't name the source.

2.10 His producer, Wanda Fitch, could be heard off mic saying "that's not right, Brock".
2.11 Fitch told me later that she'd looked it up and that the figure was only for time in front of a class.

2.12 And the money?
2.13 Dunewell has pulled its ads, which a person at the network puts at $20,000 an episode.
2.14 Asked whether he'd take up the union's offer, Tillery said he'd do it "if they've got decent coffee".
--- Dayton Morning Post | Podcast host lasts four days at Kemper Middle School | Alicia Rowe | 2023-10-07
3.1 Brock Tillery, the podcast host who mocked teachers last month, spent this week at Kemper Middle School in Dayton and went home a day early.

3.2 He lost his voice on Thursday, the principal, Dr. Henry Oduya, said.
3.3 “He came in Monday with a cold brew and a lot of ideas,” Oduya said.
3.4 “By Tuesday he was asking what time lunch was.”

3.5 Tillery shadowed Rosa Delacroix, who teaches seventh-grade science and has 31 students in her largest class.
3.6 She gave him the volcano lesson on Wednesday.
3.7 “He was funny, they liked him, and he got through about a third of it,” said Delacroix, 58.

3.8 In an Instagram message on Friday, Tillery wrote that he had been wrong about the hours.
3.9 “I'm not wrong about everything, but I was wrong about that, and I'm sorry,” he wrote.
3.10 He said he still believed that lessons on video had a place.

3.11 Marguerite Sato of the Ohio Classroom Alliance said she accepted the apology “with a gold star and a note home”.
3.12 Tillery has promised to pay for new microscopes for the school, which Oduya said would cost about $9,000.
3.13 His mother, Joan, drove to Dayton on Wednesday to watch from the back of the room.
=== questions
Q what did tillery say that pissed teachers off
A 1.1 1.3
Q whats his podcast called
A 1.2
F where does he record it
A 1.2
Q how old is the host
A 1.8
Q who wants an apology
A 1.1
Q who's the head of the union
A 1.4
Q what did sato call his comments
A 1.4
Q who said the thing about ppl who didnt choose to listen
A 1.5
C How many hours a week do teachers work, according to the union's survey?
A 1.7
Q how many days do they get paid for
A 1.6
Q did brock answer the reporters
A 1.8
Q how big is the union
A 1.10
Q what did the union dare him to do
A 1.11
F and did he say yes
A 2.14
Q what did he want to swap teachers for
A 1.3
Q how long was the emergency episode
A 2.2
Q how did he defend himself
A 2.2 2.3
Q what did his mom do for a living
A 2.4
Q how did his mum take it
A 2.5 2.6
C What figure did Mr. Tillery give for the hours teachers work in a year?
A 2.8
F where'd he get that from
A 2.9 2.8
Q who corrected him during the recording
A 2.10
Q so whats actually wrong with the 900 number
A 2.11
Q did he lose any sponsors
A 2.13
Q how much was that deal worth
A 2.13
C What did Dunewell say when the row began?
A 1.9
Q did he finish his week at the school
A 3.1
Q why did he leave early
A 3.2
Q which school was it
A 3.1
Q what was he like on the first day
A 3.3
Q which teacher did he follow around
A 3.5
F how old is she
A 3.7
Q how did the volcano lesson go
A 3.7
C How many pupils are in Ms. Delacroix's biggest class?
A 3.5
Q has he finally said sorry
A 3.8 3.9
Q did he change his mind on video lessons too
A 3.10
Q gold star?? who said that
A 3.11
Q what's he buying them
A 3.12
C Did any member of Mr. Tillery's family come to see him teach?
A 3.13
Q how old is marguerite sato
A - name
Q what did governor pell say about it
A - stranger
Q how many listeners does the long lunch have
A - number
Q how many years did delacroix teach in toledo
A - name
Q why did wanda fitch quit the show
A - premise
Q did sato go on his podcast
A - roles
Q which episode is he doing next
A - event
Q when did he start the podcast
A - time
Q where did joan study
A - place
C Which other sponsors have withdrawn their advertising?
A - who
Q why does he record in a garage
A - reason
Q what was the volcano made of
A - detail
