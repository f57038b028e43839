story: Australian woman claims Church of Scientology imprisoned her for twelve years
--- Wikinews | Australian woman claims Church of Scientology imprisoned her for twelve years | | 2011-12-02
1.1 Valeska Paris, an Australian woman and former Scientologist, has claimed that the Church of Scientology imprisoned her for twelve years aboard the Scientology - owned cruise ship, Freewinds.

1.2 Paris was born in Switzerland but her parents moved her to the United Kingdom when she was six so they could be closer to the church's headquarters.
1.3 She joined the Sea Org aged 14.
1.4 In 1995, at age seventeen, she was told to disconnect from her mother.

1.5 Paris claims she was first sent to the ship aged eighteen for two weeks as a teenager but ended up spending twelve years there.
1.6 Paris also claims that her passport was taken away from her and she was forced to work in the engine room.

1.7 I was basically hauled in and told that my mum had attacked the church and that I needed to disconnect from her because she was suppressive.
1.8 Her mother had spoken out against Scientology on French television after her ex-husband and Paris's father, Albert Jaquier, committed suicide after he lost his fortune to Scientology.
1.9 Paris claims that she was kept at Flag Land Base in Clearwater, Florida until she was eighteen and then transferred to the Freewinds.

1.10 On board the Freewinds, Paris claims that she was working from 6:00am to midnight and due to lack of sleep ended up being a walking zombie.
1.11 She also claims that in 1997 and 1998, she was tasked with removal of asbestos from the ship.

1.12 In 2007, Paris left the ship after a confrontation with the ship's management.
1.13 She was eventually sent to Rehabilitation Project Force in Sydney, which the Church describes as a religious retreat, but critics charge is a forced work camp.
1.14 Here, she met her future husband and subsequently left the church.

1.15 In a statement to the Australian Broadcasting Corporation, the Church denied these allegations:

1.16 She certainly wasn't 'forced' to be there.
1.17 She was also never forced to perform labour in the engine room.
1.18 They also claimed Paris was a volunteer and claim she has a vested interest for misrepresenting her experiences with the Church.
1.19 The Church also claims that Paris not having her passport was maritime procedure.
=== questions
Q how long does she say they kept her
A 1.1 1.5
Q where was she kept
A 1.1 1.5 1.9
Q where was valeska born
A 1.2
Q why'd her folks move to britain
A 1.2
Q how old was she when she joined the sea org
A 1.3
C At what age was she ordered to cut her mother off?
A 1.4
F what reason did they give her
A 1.7
Q how long was she meant to be on the boat for
A 1.5
Q what did they take off her
A 1.6
Q what had her mum done
A 1.7 1.8
Q what happened to her dad
A 1.8
Q where'd they have her before the ship
A 1.9
Q what hours was she working
A 1.10
Q did they make her do anything dangerous
A 1.11
C When did she get off the Freewinds?
A 1.12
F where'd they send her
A 1.13
F who'd she meet there
A 1.14
Q does the church admit it
A 1.15 1.16 1.17 1.18
Q why didnt she have her passport according to them
A 1.19
Q whats her husbands name
A - name
F whats he do
A - detail
Q how old was her mum when she left the church
A - number
Q how much money did her dad lose
A - number
Q why did her mother kill herself
A - roles
Q who was captain of the ship
A - who
Q how many others were held on board
A - number
Q how much is she suing for
A - number
C What did David Miscavige say about her claims?
A - stranger
Q did she get sick from the asbestos
A - detail
Q which tv show did her mum go on
A - name
Q when did she join the church in switzerland
A - premise
Q how old was her father when he joined the sea org
A - roles
Q what was the row with the management about
A - reason
Q where does she live now
A - place
C How long did she spend in the camp in Sydney?
A - time
Q why did the australian police raid the ship
A - premise
Q where was her mum born
A - place
Q when did her mum get off the freewinds
A - premise
Q why did her father go on french tv
A - premise
Q what drove albert jaquier to kill himself
A 1.8
C The police officers who freed her from the Freewinds, where were they from?
A - premise
Q why did she wait till 17 to join the sea org
A - time
C What does the church say about the engine room?
A 1.17
Q how come she only stayed two weeks on the ship
A - premise
Q why didnt she have her passport, what do they say
A 1.19
Q which land did she move from england to when she was six
A - roles
C Is it true the church apologised to her on ABC?
A - premise
C Where was she sent after the ship?
A 1.13
Q what did they tell her mum had done
A 1.7
C Why did she go back to the Church once she was married?
A - premise
Q did they let her rest at all
A 1.10
F what was the work
A 1.6 1.11
Q is that place in oz a jail or what
A 1.13
F why did the cops shut it
A - premise
