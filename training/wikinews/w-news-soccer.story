story: FIFA World Cup 2018 day five: Sweden, Belgium, England win three points
--- Wikinews | FIFA World Cup 2018 day five: Sweden, Belgium, England win three points | | 2018-06-18
1.1 Yesterday, day five of the 2018 FIFA football World Cup, Sweden defeated South Korea 1 – 0; Belgium defeated debutants Panama 3 – 0; and Tunisia lost 1 – 2 to England, with a late goal from English captain Harry Kane.

1.2 In the first game of the day, Sweden faced South Korea at the Nizhny Novgorod Stadium.
1.3 Sweden had higher ball possession in the game.
1.4 Korea's Kim Shin-Wook was shown a yellow card early in the game.
1.5 In the 20th minute, Marcus Berg missed a chance to put Sweden in the lead.
1.6 Korea substituted Park Joo-Ho in the 28th minute of the game due to injury and was replaced by Kim Min-Woo.
1.7 Despite their attempts, neither side could open the scoring in the first half as it ended 0 – 0.

1.8 In the second half, Hwang Hee-Chan was booked for a bad foul.
1.9 In the 62nd minute Kim Min-Woo conceded a penalty which the match referee Joel Aguilar awarded Sweden after confirming with the video assistant referee.
1.10 Swedish captain Andreas Granqvist scored from the penalty spot, putting Sweden 1 – 0 up.
1.11 In the injury time, Hwang Hee-Chan's header went wide to the left, missing a chance to equalise for Korea.
1.12 The match ended with Sweden winning three points.

1.13 Swedish captain Andreas Granqvist won the Budweiser Man of the Match award.
1.14 This was Sweden's first victory in the opening match of the World Cup since 1958.

1.15 In the first game of Group G, Belgium faced Panama at the Fisht Stadium in Sochi.
1.16 Belgium had greater ball possession in the match.
1.17 Belgium started the game with attacking style with Romelu Lukaku, Yannick Carrasco, and Dries Mertens making early attempts to put Belgium into the lead against debutans Panama.
1.18 Dries Mertens's attempt in the 18th minute failed.
1.19 The first half ended with 0 – 0 on the scoreboard.

1.20 Just two minutes in the second half, Dries Mertens scored a goal from a volley, putting the Belgians in the lead.
1.21 Panama's attempt in the 54th minute, by Michael Murillo, was saved by Thibaut Courtois.
1.22 In the 69th minute, Romelu Lukaku doubled the lead for Belgium, scoring a header from Kevin De Bruyne's assist.
1.23 Six minutes later, Lukaku scored a third goal for Belgium, this time from Eden Hazard's assist.
1.24 In the 90th minute, Belgium made a change, as Nacer Chadli replaced Axel Witsel.
1.25 The second half ended with the Belgians winning three points.

1.26 Five Panamanian players were booked in the match.
1.27 Lukaku won the Budweiser Man of the Match award.
1.28 After the match, Hernan Dario Gomez, Panama coach, said, "I think we have learned a lot from today's game.

1.29 It was a very emotional day.
1.30 This is the fifth time I've been at a World Cup but it felt like the first.
1.31 The team was still very emotional at the start of the match but as time went by, they were able to focus better."

1.32 In the last match of the day, Tunisia faced England at the Volgograd Arena.
1.33 England had better ball possession in the game.
1.34 England started the match with attacking style, with attempts from Jesse Lingard, Harry Maguire, Harry Kane, and John Stones early in the game.
1.35 Then England opened the scoring, when Harry Kane scored a close-ranged shot.
1.36 Four minutes later, Tunisia's goalkeeper Mouez Hassen was substituted off due to injury and replaced by Farouk Ben Mustapha.
1.37 Tunisia won a penalty kick in the 33rd minute.
1.38 English defender Kyle Walker was booked for his bad foul, and Ferjani Sassi scored from the penalty spot, equalising for the African side.
1.39 The first half ended 1 – 1 on the scoreboard.

1.40 In the second half, both sides had attempts for goals, but none crossing the goal line.
1.41 In the injury time, English captain Harry Kane scored a second goal as England won a corner kick.
1.42 The match came to end with England winning 2 – 1 and collecting three points.

1.43 Harry Kane won the Budweiser Man of the Match award.
1.44 He said, "In the first half it felt good out there.

1.45 We could've scored two or three goals in the first half and put the game to bed early."
1.46 After the match, Tunisia's coach Nabil Maaloul said, "We were playing against a highly-skilled and highly co-ordinated team in terms of their forward players.

1.47 If we were to get a draw it would have been an excellent result for us.
1.48 But hopefully this will lead to higher levels of concentration in the coming games."
=== questions
Q give me all 3 scores
A 1.1
Q where did sweden play
A 1.2
Q who missed a sitter for sweden in the first half
A 1.5
Q why did park joo-ho go off
A 1.6
Q what was it at half time in the sweden game
A 1.7
Q who gave away the pen vs sweden
A 1.9
F who took it
A 1.10
Q did they use var in swedens game
A 1.9
Q who could have levelled it for korea at the end
A 1.11
C How long had it been since Sweden last won their opener?
A 1.14
Q who was motm in sweden v korea
A 1.13
Q where did panama play
A 1.15
Q who scored belgiums first
A 1.20
F and the second
A 1.22
Q who set up belgiums 3rd
A 1.23
Q how many panama lads got carded
A 1.26
Q what did the panama coach make of it
A 1.28 1.29 1.30 1.31
Q how many world cups has gomez been to
A 1.30
Q who replaced witsel
A 1.24
Q why'd tunisias keeper go off
A 1.36
Q who came on in goal for tunisia
A 1.36
Q who scored for tunisia
A 1.38
Q who gave away the pen for england
A 1.38
Q when did kane get the winner
A 1.1 1.41
C What did Kane think England ought to have done before the break?
A 1.45
Q how did maaloul rate the opponents
A 1.46
F what would he have been happy with
A 1.47
Q was it level at the break in the england game
A 1.39
Q who missed a sitter for sweden in the second half
A - who
Q what did granqvist say after
A - detail
Q what did southgate say
A - stranger
Q how many people were in the ground in sochi
A - number
Q who reffed the england game
A - who
F did he use var
A - detail
Q who set up belgiums first
A - who
Q how many english lads got carded
A - number
Q how long is park joo-ho out for
A - time
Q who scored for panama
A - premise
Q how many world cups has maaloul been to
A - number
Q what did the korea coach make of it
A - detail
C When do Belgium and England play each other?
A - time
Q who was sent off for panama
A - premise
Q what did courtois say about his save
A - detail
Q how old is lukaku
A - number
Q when did belgium last win their opener
A - time
Q who replaced kane
A - who
Q what did gomez say about lukaku
A - detail
F and about hazard
A - detail
Q which of his goals did kane like best
A - detail
Q how many shots did england have
A - number
Q who was motm the last time sweden won their opener
A - who
C Why was Hwang Hee-Chan substituted?
A - premise
Q who missed a sitter for panama in the first half
A - who
Q who replaced lukaku
A - who
Q how did korea get their equaliser
A - premise
Q who gave away the penalty in the sweden match
A 1.9
C When did England concede the goal by Lukaku?
A - roles
Q why was walker sent off
A - premise
Q the goal panama got back in the 54th minute, who scored it
A - premise
C Why had the Tunisian goalkeeper to leave the field?
A 1.36
Q how did lukaku get his hat trick
A - number
Q when did the first belgian goal come
A 1.20
C At half-time Belgium led 1-0 over Panama, who had scored?
A - premise
Q what would the tunisia coach have been happy with
A 1.47
C So it was Park who came on for the injured Kim, at what minute?
A - roles
Q did kane say sorry for missing the penalty
A - premise
Q who saved englands bacon right at the end
A 1.41
F did he get anything for it
A 1.43
Q is gomez an old hand at this
A 1.30
F how did his boys take the big day
A 1.31
Q how did tunisia get level
A 1.37 1.38
F and did it stay like that up to the break
A 1.39
