story: Ambassador recalled after dinner remark
--- Meridian Wire | Valdoria recalls ambassador to Estmark over fish remark |  | 2016-04-19
1.1 VALDORIA CITY - Valdoria recalled its ambassador to Estmark on Monday, three days after he was recorded calling his hosts "a nation of herring thieves".
1.2 Foreign Minister Silvia Corvo said Ambassador Ruben Alcaraz had been told to fly home on the next plane.

1.3 "An ambassador is paid to close his mouth at the right moment," Corvo told a news conference.
1.4 She apologised to the people of Estmark.

1.5 The remark was made at a private dinner in Estmark's capital, Lund Harbour, on Friday.
1.6 A guest filmed it on a phone and the clip was watched two million times by Sunday night.

1.7 The two countries have quarrelled since 2012 over fishing rights around the Skerra islands.
1.8 Talks on a new treaty were to begin on May 3.

1.9 Estmark's prime minister, Greta Holm, said she accepted the apology and would keep the date.
1.10 "I've been called worse by my own cousins," she said.

1.11 Alcaraz, 63, has been in the diplomatic service for 35 years.
1.12 He did not answer calls.
--- Lund Harbour Post | The dinner, the herring and the man who filmed it | Ulla Nyberg | 2016-04-20
2.1 It was somewhere between the soup and the lamb, says the man who filmed it.
2.2 Mads Brekke, a timber merchant, had been seated opposite Ambassador Ruben Alcaraz at the home of the banker Viktor Saar.

2.3 “He was on his third glass, and someone asked him about Skerra,” Brekke said.
2.4 He says he was filming the candles for his daughter, and that it was pure chance.
2.5 He put the clip on the internet the next morning, “because I catch herring, and I have never stolen one”.

2.6 Viktor Saar says Brekke will not be asked again.
2.7 “What is said at my table stays under it,” he said.

2.8 Fishermen dumped a tonne of herring on the steps of the Valdorian embassy on Sunday.
2.9 The embassy's gardener, Piet Lang, has been burying it ever since.

2.10 The ambassador left from the military airfield on Monday at 9pm, with four suitcases and a cat.
2.11 His wife, the pianist Elena Duro, stays on until a concert on Thursday.
2.12 Tickets for it sold out yesterday in nine minutes.
--- El Heraldo de Valdoria | Alcaraz: "It was a joke, and not my best" | Tomás Ibarra | 2016-04-24
3.1 Ruben Alcaraz came down the steps of his sister's house on Saturday to say that he was sorry and that he had been sober.
3.2 "I'd had a single glass of wine and a bad week," he said.

3.3 The former ambassador said the phrase was an old one that Estmark's own finance minister had used in jest the month before.
3.4 The finance minister, Jens Toft, denied this.

3.5 Alcaraz will keep his pension but lose the embassy in Rome that he had been promised for the autumn.
3.6 He plans to write a book about fish.

3.7 The minister, Silvia Corvo, has sent her own deputy, Lucia Prat, to run the embassy for the time being.
3.8 Prat, 41, speaks the language and once worked a summer on a trawler there.

3.9 In parliament the opposition's Hugo Blanes asked why Corvo had waited three days.
3.10 She said that she had first wanted to be sure the film was real.

3.11 A poll for this paper found that 62 per cent thought recall was too hard.
3.12 Exports to Estmark, worth 400 million crowns a year, are not affected.
3.13 Elena Duro played her concert and was given a standing ovation, and a small gold herring by Prime Minister Holm.
=== questions
Q why did they call the ambassador home
A 1.1
Q what did he call them
A 1.1
Q who said an ambassador is paid to shut his mouth at the right moment
A 1.3
F did she say sorry
A 1.4
Q where was the dinner
A 1.5 2.2
Q how many views did the video get
A 1.6
Q what have the two countries been fighting over
A 1.7
C When were the treaty talks due to begin?
A 1.8
Q is holm still doing the talks
A 1.9
Q what did the pm say about the insult
A 1.10
Q how old is alcaraz
A 1.11
F how long has he been a diplomat
A 1.11
Q who filmed him
A 2.2
Q what does brekke sell
A 2.2
C What was the ambassador asked about before he made the remark?
A 2.3
Q why was mads filming in the first place
A 2.4
Q why did he post it
A 2.5
Q is the banker inviting him back
A 2.6
Q what did fishermen do at the embassy
A 2.8
F who had to clean it up
A 2.9
Q what did ruben take with him on the plane
A 2.10
Q when did he fly out
A 2.10
Q why didnt his wife go with him
A 2.11
Q how fast did the tickets go
A 2.12
Q was he drunk
A 3.1 3.2 2.3
Q what does the lund harbour post say about how much he drank
A 2.3
C Whom did Alcaraz say had used the phrase before?
A 3.3
F what does that guy say
A 3.4
Q does he lose his pension
A 3.5
Q what job did he miss out on
A 3.5
Q whats he gonna do next
A 3.6
Q who is running the embassy now
A 3.7
F how old is she
A 3.8
Q does prat know the country at all
A 3.8
Q what did blanes ask in parliament
A 3.9
C Why did Silvia Corvo wait three days?
A 3.10
Q do ppl think the punishment was fair
A 3.11
Q does this hurt trade
A 3.12
Q what did elena get from the prime minister
A 3.13
Q how old is corvo
A - name
Q what did viktor saar say to alcaraz at the table
A - detail
Q why did prat resign
A - premise
Q how many guests were at the dinner
A - number
Q did holm call alcaraz a thief
A - roles
Q what did anders wik think of the video
A - stranger
Q when does the fish book come out
A - time
Q where is piet lang from
A - place
Q who cooked the lamb
A - who
Q how much did the concert tickets cost
A - number
C Why did Jens Toft lose his post as finance minister?
A - premise
F who replaced him
A - who
Q what was agreed in the skerra treaty
A - event
