story: National handball coach sacked by text message
--- The Daily Lantern | U R SACKED! Coach axed by TEXT at daughter's wedding | Rob Pym | 2023-01-30
1.1 Handball boss Anders Kjellin found out he had lost his job from a text message while dancing at his daughter's wedding.
1.2 The stunned 57-year-old read it twice, showed it to the bride and ordered a whisky.
1.3 It was just 19 words long and was signed "regards, Petra".

1.4 Federation president Petra Vossberg pressed send at 9.14pm on Saturday, two weeks after the team went out of the World Championship in the group stage.
1.5 "I thought it was a prank by the boys," Kjellin told The Lantern.
1.6 "Then my pass for the training centre stopped working."

1.7 Kjellin, who took over in 2016, won European silver in his third year.
1.8 He was on £140,000 a year and had 18 months of his contract to run.

1.9 Star winger Lukas Amrein blasted the way it was done as "shabby".
1.10 His wife, Karin, said she had "never seen him so quiet".
1.11 Assistant Mirela Tudor will take charge of two qualifiers in March.
--- Sportdienst | Federation confirms Kjellin dismissal, regrets form of notice | | 2023-01-30
2.1 The handball federation confirmed on Monday that Anders Kjellin had been relieved of his duties as national coach.
2.2 Its board voted 6-3 for the dismissal on Friday evening.
2.3 Petra Vossberg, the president, said she had tried to phone the coach four times on Saturday before writing to him.

2.4 "The news was about to leak and I did not want him to read it in a newspaper," Vossberg said.
2.5 She conceded that the message "should have been a conversation" and said that a letter of apology had been posted.

2.6 Defeats by Tunisia and Iceland in January ended the team's tournament after three matches, its worst result since 1995.
2.7 Vossberg said results were not the only reason, citing complaints by players about training loads.

2.8 Mirela Tudor, 41, becomes interim coach and the first woman to lead the men's side.
2.9 A permanent appointment is planned by June.
2.10 Kjellin's lawyer, Bo Hagman, said his client would claim the remainder of his salary.
--- Seven Metre (blog) | The sacking everyone saw coming except Anders | Jana W. | 2023-02-01
3.1 I've watched this team for twenty years, and I've never seen them look as tired as they did against Iceland.
3.2 So no, I'm not shocked that Anders Kjellin is gone.
3.3 I'm shocked at how.

3.4 Three players told me that they'd gone to the board before Christmas, and that goalkeeper Ivo Stanek did the talking.
3.5 Their gripe was the double sessions, six days a week, in the month before the tournament.
3.6 Stanek told me yesterday: “Nobody asked for his head, we asked for a day off.”

3.7 Amrein, on the other hand, is Kjellin's man, and he says he may not turn up in March.
3.8 “I'd run through a wall for Anders,” the winger wrote on his page on Sunday.

3.9 And Mirela?
3.10 She rang Kjellin on Sunday to ask if he minded her taking the job, and he told her she'd be mad not to.
3.11 She's scrapped the morning sessions already.

3.12 As of last night the apology letter hadn't arrived, Kjellin tells me, and he hasn't answered the text.
3.13 He's been offered work in Qatar and says he'll think about it after a fishing trip.
=== questions
Q where was he when he got the msg
A 1.1
Q how old is kjellin
A 1.2
Q how long was the text
A 1.3
F who signed it
A 1.3
Q who fired him
A 1.4 2.2
Q what time did she send it
A 1.4
Q did he think it was real at first
A 1.5
Q how did he figure out it wasnt a joke
A 1.6
Q what was he earning
A 1.8
Q how much longer was he contracted for
A 1.8
Q who called it shabby
A 1.9
Q whats the wife saying
A 1.10
Q who takes over for now
A 1.11 2.8
F how old is she
A 2.8
Q what was the board vote
A 2.2
Q did petra try ringing him first
A 2.3
Q why text tho, whats her excuse
A 2.4
Q is she sorry about it
A 2.5
Q was it only bc they lost
A 2.7
Q who did they lose to
A 2.6
Q whens the new permanent guy coming in
A 2.9
Q is he going after them for money
A 2.10
Q what were the players moaning about
A 3.5 2.7
Q did the goalie want him out
A 3.6
Q is amrein gonna play in march
A 3.7
Q who said hed run through a wall for him
A 3.8
Q has mirela changed anything yet
A 3.11
Q did he text her back
A 3.12
Q what does seven metre say about the apology
A 3.12
C What did Kjellin tell Tudor when she asked whether he minded?
A 3.10
C What did Kjellin achieve in his third year in charge?
A 1.7
C How does the January tournament compare with the team's earlier results?
A 2.6
C Which player spoke for the squad when they approached the board?
A 3.4
F when did they go
A 3.4
C From which country has the former coach received an offer of work?
A 3.13
F has he said yes
A 3.13
C When did the federation's board decide to dismiss the coach?
A 2.2
Q what was the daughters name
A - detail
Q how much is tudor being paid
A - number
Q why did stanek quit the team
A - premise
Q did hagman say petra should resign
A - event
Q who were the 3 that voted against
A - who
Q how long has vossberg been president
A - time
Q what did karin say about qatar
A - detail
Q where was the wedding held
A - place
Q what did coach delacroix make of it
A - stranger
Q did kjellin ring mirela to ask her to turn it down
A - roles
Q what was the score vs tunisia
A - number
Q why did amrein complain about the training to the board
A - name
C How many years did Tudor serve as assistant before the appointment?
A - time
F who did she play for
A - detail
