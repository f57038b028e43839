story: Singer answers a politician who used her song at a rally
--- Amplify | Delphine Roux to senator: 'It's a divorce song, you doughnut' | Casey Ng | 2022-08-29
1.1 Delphine Roux has told Senator Hank Bellamy to stop using her song "Carry Me Over" at rallies, and she has done it in style.

1.2 "It's a divorce song, you doughnut," the 44-year-old wrote on Sunday after a clip from Bellamy's rally in Tulsa began to spread.
1.3 "I wrote it on a bathroom floor about a man who took the dog."

1.4 The senator, who is running for governor, walked on stage to the chorus while a crowd of about 5,000 waved little flags.
1.5 He told them it was "a song about this great state".
1.6 It isn't, and Roux is from Quebec.

1.7 Her message has been viewed nine million times.
1.8 She says she was not asked, and that if she had been, she'd have said no "in two languages".

1.9 "Carry Me Over" reached number three in 2006 and was used in an insurance ad four years later.
1.10 Roux said yes to that one, because, she has joked, "the roof leaked".
--- Tulsa Examiner | Bellamy campaign says it had license for song | Wade Purcell | 2022-08-31
2.1 The campaign of state Sen. Hank Bellamy said Tuesday that it holds a license that covers the song played at his Saturday rally, and that he will go on using it.

2.2 "We paid the venue's fee like everybody else," said his campaign manager, Trish Holloway.
2.3 "Ms. Roux is entitled to her opinion, and the senator is entitled to a good tune."

2.4 Bellamy, 57, said that he had loved the song since his wife, Darlene, played it on their first road trip.
2.5 "If it's a divorce song, it's kept us married for fifteen years," he told the Examiner.
2.6 He said he would be glad to meet the singer and "buy her a steak".

2.7 A blanket license bought by the arena, the Coyne Center, lets any song in a catalog of millions be played there.
2.8 But artists can ask to be left out of political events, said Imani Rusk, who teaches music law at the University of Tulsa.
2.9 "She has a decent case, but it's a slow one, and the election is in ten weeks," Rusk said.

2.10 Roux's manager, Yves Carbonneau, said a letter was sent to the campaign Monday.
2.11 Holloway said no letter had come.
--- The Evening Chord | Roux and senator settle it: no song, no lawsuit, one dog | Agatha Lindo | 2022-09-14
3.1 The row between the singer Delphine Roux and Senator Hank Bellamy has ended with a phone call and a donation.

3.2 Mr Bellamy rang her on Sunday evening, by her account, "very polite and a bit frightened".
3.3 He agreed to stop playing Carry Me Over, and she agreed not to sue.

3.4 He also gave $5,000 to an animal shelter in Tulsa, at her suggestion.
3.5 "I said do something for a dog, since I lost mine," Roux told The Evening Chord before a concert in Lyon.

3.6 The senator's office confirmed the call but said he had not been frightened.
3.7 "He's been kicked by bulls," a spokeswoman said.

3.8 At a rally in Lawton on Monday he came on to a marching band instead.
3.9 He told supporters that he had learned more about the song than he wanted to.

3.10 Streams of the sixteen-year-old song rose by 800 per cent in the week of the quarrel, according to the label, Nordlys.
3.11 Roux said she would send part of what it earned to the ex-husband, the drummer Luc Parent, "because it was, after all, his idea to leave".
3.12 Parent told a Montreal station that the dog, Biscuit, had lived to be seventeen.
=== questions
Q what song did he use
A 1.1
Q what did she call the senator
A 1.2
Q whats the song really about
A 1.2 1.3
F where'd she write it
A 1.3
Q how old is delphine roux
A 1.2
Q where was the rally w the song
A 1.2
Q how many were in the crowd
A 1.4
Q what did bellamy tell ppl the song was about
A 1.5
Q is she even from there
A 1.6
Q did anybody ask her permission
A 1.8
C How high did the song get in the charts?
A 1.9
Q has she let it be used before for ads
A 1.9 1.10
F why did she agree that time
A 1.10
Q what job is he running for
A 1.4
Q did the campaign pay for it
A 2.2
Q what did trish holloway say about roux's opinion
A 2.3
Q were they planning to keep playing it
A 2.1
C Why is Mr Bellamy fond of the song?
A 2.4
Q how long has he been married
A 2.5
Q what's his wifes name
A 2.4
Q what did he offer to buy her
A 2.6
Q who holds the licence the arena or him
A 2.7 2.1
Q could she win in court
A 2.9
F who says
A 2.9
C How far off was the election?
A 2.9
Q did the campaign get her letter
A 2.11
Q how was it all sorted out in the end
A 3.1 3.3
Q was he scared when he called
A 3.2 3.6
Q how much did he give to the animals
A 3.4
Q why a dog shelter
A 3.5
C To what music did the senator walk on in Lawton?
A 3.8
Q kicked by bulls, who said it
A 3.7
Q did all the drama help the song
A 3.10
Q which label is it on
A 3.10
Q what's she doing with the money
A 3.11
F who is he
A 3.11
Q what happened to biscuit
A 3.12 1.3
C What did the senator tell his supporters about the song afterwards?
A 3.9 1.5
Q how old is yves carbonneau
A - name
Q who won the election for governor
A - event
Q how much was the venue fee
A - number
Q what did senator odell say
A - stranger
Q did roux give a speech at his rally
A - premise
Q did the senator write a letter to her manager
A - roles
Q when did roux and luc divorce
A - time
Q why did luc leave
A - reason
Q where does bellamy live
A - place
Q which insurance company was it
A - who
C How much did the insurance company pay Ms Roux?
A - number
Q what breed was the dog
A - detail
