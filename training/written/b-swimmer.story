story: Swimmer breaks national record at 41
--- Poolside | Forty-one and fastest: Rask takes down 2009 record | Owen Tilly | 2024-04-08
1.1 Birgit Rask became the oldest swimmer to set a national record when she won the 50m freestyle in 24.19 seconds at the spring trials in Aarhus on Saturday.
1.2 The mother of three, who is 41, took six hundredths off a mark set in 2009 by Hanne Lund in a now-banned suit.
1.3 She looked at the board, took her goggles off and looked again.

1.4 "I thought it was somebody else's lane," Rask said.
1.5 "My eyes are the one part of me that has got old."

1.6 The swim qualifies her for a fourth Olympics, 12 years after her last.
1.7 She retired in 2013 with a torn shoulder and came back in 2021.

1.8 Second was Freja Holt, 19, in 24.40.
1.9 Holt was not born when Rask swam at her first championships.
1.10 "I had her poster," said Holt.
1.11 "Now I've got her wash to swim in."

1.12 Rask also entered the 100m but withdrew on Sunday morning to rest.
--- Aarhus Tribune | ‘I only got in to teach my son’ | Signe Vang | 2024-04-10
2.1 The comeback of Birgit Rask began in the shallow end of Lyseng baths, with a six-year-old who would not put his face in.
2.2 “Villads was scared of water, so I got in with him every Sunday,” she says.
2.3 “After three weeks he swam off, and I was still standing there in my costume.”

2.4 She trains at 5am, four days a week, before opening the optician's shop she runs with her husband, Jeppe.
2.5 That is less than half of what she did at 25.
2.6 “I sleep more, I lift more and I swim less,” she says.

2.7 Her coach, Torben Eskildsen, is two years younger than she is.
2.8 He says that he argued against the sprint and wanted her in the 200m.
2.9 “She told me I was wrong, and she brought a graph,” says Eskildsen.

2.10 Hanne Lund, whose record fell, sent a cake with 24.19 on it in icing.
2.11 Lund, now a vet in Odense, said that she had been waiting 15 years for somebody to take it.
2.12 Her eldest, Alma, 14, finds the whole thing embarrassing.
--- Nordic Sports Wire | Rask answers doping question, publishes test results | | 2024-04-11
3.1 Danish sprinter Birgit Rask published her anti-doping record on Thursday after a former Olympic coach cast doubt on her national record.
3.2 Karl Mathiesen had said on a podcast that "a body of 41 doesn't do that on rye bread".
3.3 Rask said that she had been tested 17 times in two years without a positive result.

3.4 "He is welcome to my blood and to my bread," she said.

3.5 Mathiesen said later that he had been joking and withdrew the remark.
3.6 The swimming federation called his words "unworthy" but said that it would take no action.

3.7 Physiologist Dr Noor Haddad of Copenhagen said that sprint power could be kept into the forties with weight training.
3.8 Endurance falls off sooner, she said.

3.9 Rask will swim the 50m and the relay at the Games in July.
3.10 She has said that she will retire for good afterwards.
3.11 Swimwear firm Delfin said its sales of adult goggles had doubled since Saturday.
=== questions
Q what time did she swim
A 1.1
Q how old is rask
A 1.2
F does she have kids
A 1.2
Q whose record was it before
A 1.2
Q by how much did she beat the old one
A 1.2
Q did she believe it when she saw the time
A 1.3 1.4
Q who said my eyes are the only part thats got old
A 1.5
Q why did she quit the first time
A 1.7
Q when did she make her comeback
A 1.7
Q is she off to the olympics then
A 1.6 3.9
F how many is that for her
A 1.6
Q who came 2nd
A 1.8
Q how old is the runner up
A 1.8
Q did the young one look up to her
A 1.10
Q why did she pull out of the longer race
A 1.12
Q how did this comeback start
A 2.1 2.2
Q what was wrong with her little boy
A 2.1 2.2
Q what does she do for a job
A 2.4
Q how early does she get up to train
A 2.4
Q does she train as much as when she was young
A 2.5 2.6
Q is the coach older than her
A 2.7
Q did her coach want her doing the 50
A 2.8
F how'd she talk him round
A 2.9
Q how did hanne react to losing it
A 2.10 2.11
Q what does lund do now
A 2.11
Q is the daughter proud
A 2.12
Q who accused her of doping
A 3.1 3.2
Q what did mathiesen say exactly
A 3.2
Q has she ever tested dirty
A 3.3
Q did he take it back
A 3.5
Q is the federation punishing him
A 3.6
Q does the science person think its possible
A 3.7
Q is she going to keep swimming after the games
A 3.10
Q what about goggles sales
A 3.11
C What did Dr Haddad say about endurance?
A 3.8
C Which events will Rask enter at the Games?
A 3.9
F what month is that
A 3.9
C What was written on the cake that Lund sent?
A 2.10
C In which city were the trials held?
A 1.1
C What did Rask do in response to the former coach's doubts?
A 3.1 3.3
Q how tall is rask
A - number
Q what was jeppe's best time
A - name
Q did freja qualify for the olympics too
A - detail
Q why did lund accuse her of cheating
A - premise
Q what was the podcast called
A - detail
Q how old is mathiesen
A - name
Q did lise krogh swim in the final
A - stranger
Q what did villads say about the record
A - detail
Q when did alma start swimming
A - time
Q how many medals has she got
A - number
Q did rask have holt's poster up
A - roles
Q who operated on her shoulder
A - who
Q why did eskildsen walk out on her
A - premise
C Where did Rask finish at the 2012 Olympics?
A - detail
F did she cry
A - event
