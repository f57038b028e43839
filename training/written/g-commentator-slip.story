story: Sports commentator's on-air slip
--- SportsPulse | Commentator off air after 'my nan' remark about skater | Ollie Danvers | 2022-03-26
1.1 Broadcaster TVP Sport has taken the commentator Graham Tolley off its coverage of the European Figure Skating Gala after a remark that was heard when he thought his microphone was off.

1.2 "My nan could land that, and she's been dead since the decimal," Tolley said on Friday night as the Estonian skater Kaia Rebane prepared for her second attempt at a triple loop.
1.3 He then asked somebody for a cheese roll.

1.4 Rebane, 19, fell on the jump and finished eleventh.
1.5 She was not aware of the comment until she looked at her phone in the dressing room, her coach said.

1.6 Tolley, 63, has commentated on skating for TVP since 1994.
1.7 His colleague in the box, the former champion Yvette Sorensen, could be heard saying "Graham, we're live".

1.8 The channel apologised nine minutes later, at 8.41pm.
1.9 It said Tolley would be replaced for the weekend by Priya Nandakumar.

1.10 The Estonian federation called the words "a disgrace, and not even a funny one".
--- The Rink Report | Sorensen defends 'clumsy, kind' Tolley | Bettina Alvarez | 2022-03-28
2.1 Yvette Sorensen has spoken up for her co-commentator Graham Tolley, who she says was talking about somebody else.

2.2 “We had a monitor of the juniors' warm-up, and a boy had just done a little waltz jump,” said Sorensen, 48.
2.3 “That's what Graham's nan could land.”

2.4 The picture that viewers saw was of Kaia Rebane, she said, but the picture in the box was not.
2.5 TVP Sport confirmed that a second screen in the box showed the practice rink.

2.6 It blamed the open microphone on a sound engineer who had been moved from another event at short notice.
2.7 The union for technicians objected to that within hours.
2.8 Its secretary, Colm Hanratty, said the engineer had “asked twice for a second pair of hands”.

2.9 Sorensen offered to resign if Tolley was not brought back.
2.10 “He's clumsy and he's kind, and he has sent flowers to every skater who ever fell,” she said.
2.11 Priya Nandakumar, who stood in for him on Saturday and Sunday, was widely praised, and she said she hoped he would be back.
2.12 A petition to reinstate him had 31,000 names by Monday morning.
--- Tallinn Courier | Rebane: 'I would like to meet the grandmother' | Mart Kivi | 2022-04-02
3.1 Kaia Rebane has laughed off a British commentator's joke and invited him to skate with her.

3.2 "I would like to meet the grandmother, she sounds strong," the 19-year-old told the Courier at her home rink in Tartu.

3.3 She said she believed the explanation that the remark was not about her.
3.4 "And if it was, I did fall, so he was not wrong," she added.

3.5 Her coach, Liis Tamm, was less amused.
3.6 She said a professional "does not eat cheese while a girl is trying to breathe".

3.7 Mr Tolley telephoned the skater on Tuesday and talked to her for a quarter of an hour.
3.8 He told her that his grandmother, Ivy, had been a roller-skating champion in Blackpool in 1931.
3.9 He has accepted the invitation and will come to Tartu in May, though he has not been on ice since he broke a hip in 2011.

3.10 TVP Sport said on Thursday that he would return for the world championships in the autumn.
3.11 The head of sport, Gillian Farr, said he had been given a formal warning and "a microphone with a very large red light".
3.12 The federation in Estonia has accepted the channel's apology.
3.13 Miss Rebane landed the triple loop in training on Wednesday, twice.
=== questions
Q what did the commentator say
A 1.2
Q who was skating when he said it
A 1.2
Q did she land the jump
A 1.4
F where did she finish
A 1.4
Q why did everyone hear him
A 1.1 2.6
Q what food did he want
A 1.3
Q when did kaia find out what he'd said
A 1.5
Q how old is tolley
A 1.6
Q how long has he been doing skating
A 1.6
Q who told him they were live
A 1.7
C How quickly did the channel apologise?
A 1.8
Q who replaced him
A 1.9 2.11
F any good?
A 2.11
Q what did the estonians call it
A 1.10
Q was it really about kaia
A 2.1 2.3 2.4 3.3
Q then who was he on about
A 2.2 2.3
C Did the broadcaster bear out Ms Sorensen's story about the monitor?
A 2.5
Q who did tvp blame for the mic
A 2.6
Q what did the union guy say about the sound engineer
A 2.8
Q what did yvette threaten
A 2.9
Q who calls him kind and clumsy
A 2.10
Q what does he send skaters who fall
A 2.10
Q how many signed to get him back
A 2.12
F as of when
A 2.12
Q how did the skater take it
A 3.1 3.2
Q does she buy his excuse
A 3.3
Q what did she say if it WAS about her
A 3.4
C What was the coach's objection?
A 3.6
Q did tolley ever call her
A 3.7
Q how long were they on the phone
A 3.7
Q what was special about his nan
A 3.8
Q is he going to estonia
A 3.9
F when
A 3.9
Q when did graham last skate
A 3.9
C When is Mr Tolley due back on television?
A 3.10
Q what was his punishment
A 3.11
Q the red light line, whos that
A 3.11
C Has Miss Rebane managed the jump since?
A 3.13
Q are the estonian bosses still mad
A 3.12
Q how old is liis tamm
A - name
Q who won the gala
A - who
Q what did skater bogdan ilves say
A - stranger
Q how much is tolley paid
A - number
Q did kaia ring tolley to say sorry
A - roles
Q when did yvette resign
A - premise
Q why was the engineer moved
A - reason
Q where does tolley live
A - place
Q what was the boy in the juniors called
A - detail
C In what year did Ms Sorensen become champion?
A - time
Q did tolley fall when he skated with her
A - event
Q how many viewers complained
A - number
