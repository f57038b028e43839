story: Police chief's contract not renewed in Dunhollow
--- Dunhollow Times | Council lets Chief Barlow go | Marcy Edel | 2022-08-24
1.1 Police Chief Raymond Barlow will leave his job on Sept. 30 after the city council declined on Tuesday to renew his contract.
1.2 The vote was 5-2, taken in closed session shortly before midnight.

1.3 City Manager Joan Petrakis said the decision was about "fit and direction" and not about any single event.
1.4 Barlow, 54, who has led the department for six years, said that was news to him.
1.5 "I got a glowing review in March, and I framed it," he told the Times.

1.6 The chief has clashed with the council over overtime, which ran $1.3 million over budget last year.
1.7 He has blamed that on 14 unfilled posts.

1.8 Councilman Arturo Vega, one of the two who backed him, called the vote "a mugging in a dark room."
1.9 Councilwoman Denise Okoro, who led the move, said Barlow had stopped answering her emails in January.

1.10 Burglaries in the city fell 19 percent during his time, while complaints about the use of force rose by a third.
1.11 Deputy Chief Lena Strand will serve as acting chief.
1.12 A national search is expected to take five months.
--- Channel 8 Action News | Ousted chief: 'They never told me why' |  | 2022-08-25
2.1 The outgoing chief of Dunhollow police is speaking out, and he is not happy.
2.2 “I found out in the parking lot from a guy delivering pizza to the meeting,” Raymond Barlow told Channel 8 in an exclusive interview.

2.3 Barlow says he was offered $90,000 to leave quietly and said no.
2.4 City Manager Joan Petrakis says there was never such an offer.

2.5 The police union stands behind him.
2.6 Union president Gus Farrow said 212 of 240 officers signed a letter asking the council to think again.
2.7 “Morale's in the basement and somebody took the stairs,” Farrow said.

2.8 Not everybody is sorry.
2.9 Tanya Reed, whose brother Marcus was hurt by a police dog in April, says the chief never called the family.
2.10 Her brother needed 40 stitches, and the officer is still on patrol.

2.11 Barlow told us he could not talk about the case on his lawyer's advice.
2.12 He wants to run for county sheriff in 2024.
--- Hollow Watch | What the emails show | Pia Novak | 2022-09-06
3.1 Hollow Watch has read 340 pages of emails between Chief Barlow and city hall, released on Friday after we sued.
3.2 They show that the end began with a dog.

3.3 On April 14, two days after Marcus Reed was bitten, Denise Okoro asked the chief for the body-camera video.
3.4 He answered with one line: "With respect, that's not your lane."
3.5 He did not reply to her next nine messages.

3.6 Joan Petrakis wrote to him in May that he was "making this very hard to defend."
3.7 She also wrote, on June 2, that a payment of "around ninety" could be found if he wished to retire early.
3.8 Asked about that line on Monday, Petrakis said it was a thought and not an offer.

3.9 Council member Arturo Vega told us he had not seen the emails before the vote.
3.10 "I'd still have voted for Ray, but I'd have yelled at him first," he said.

3.11 The acting chief, Lena Strand, released the video on her second day.
3.12 It shows the dog let loose on a man who was sitting down.
3.13 Strand, who is 47 and began as a dispatcher, has taken the handler, Officer Brett Coyle, off the street.

3.14 The Reed family is asking the city for $750,000.
=== questions
Q when does barlow leave
A 1.1
Q what was the vote
A 1.2
Q reason petrakis gave for dropping him
A 1.3
F what did he say to that
A 1.4
Q how old is the chief
A 1.4
Q how long was he in charge
A 1.4
Q was his last review bad
A 1.5
Q how far over on overtime were they
A 1.6
F whats his excuse for that
A 1.7
Q who called it a mugging
A 1.8
C What did Councilwoman Okoro say about her emails to the chief?
A 1.9
Q did crime go down under him
A 1.10
Q were there more complaints about cops being rough
A 1.10
Q who fills in for now
A 1.11
F how long till they get a permanent one
A 1.12
Q how did ray hear he was out
A 2.2
Q did they try to pay him off
A 2.3 3.7 2.4 3.8
C What did the city manager say about the alleged offer of money in the Channel 8 report?
A 2.4
Q does the union back him
A 2.5 2.6
Q how many officers signed the letter
A 2.6
Q who said morales in the basement
A 2.7
Q what happened to tanyas brother
A 2.9 2.10 3.3
Q how many stitches did he need
A 2.10
Q did the chief ever ring the reeds
A 2.9
Q why wont he talk about the dog thing
A 2.11
Q whats his plan after this
A 2.12
C How did Hollow Watch obtain the emails?
A 3.1
Q what did okoro ask for after the bite
A 3.3
F how did he answer
A 3.4
Q how many of her msgs did he blow off
A 3.5
Q what did petrakis write in may
A 3.6
Q what does hollow watch say about the ninety thing
A 3.7 3.8
C Had Arturo Vega read the emails before voting?
A 3.9
F would he have changed his vote
A 3.10
Q who put the video out
A 3.11
Q what can u see in the footage
A 3.12
Q where did lena start out
A 3.13
Q is the dog handler still on the street
A 3.13 2.10
C How much money is the Reed family seeking?
A 3.14
Q how old is marcus
A - name
Q what did coyle say about the video
A - detail
Q why was strand suspended
A - premise
Q how much was barlows salary
A - number
Q did okoro stop answering barlows emails
A - roles
Q who's the other councilor who backed him besides vega
A - who
Q when did the city settle with the reeds
A - time
Q what did sheriff dale hutchins say about barlow
A - stranger
Q where did the chief work before dunhollow
A - place
Q how many years has farrow led the union
A - number
C Why did Joan Petrakis resign as city manager?
A - premise
F when was her last day
A - time
Q whats the weather in dunhollow
A - far
