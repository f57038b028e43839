story: Rugby player retires over concussion
--- The Evening Standard-Bearer | Flanker Pugh, 26, quits after ninth concussion | Alun Rees | 2024-02-27
1.1 Wales-born flanker Gethin Pugh retired from rugby on Monday at the age of 26, after a neurologist told him that another blow to the head could leave him disabled.
1.2 Pugh has had nine recorded concussions, the last of them in a collision with his own team-mate on 6 January.
1.3 He won 14 caps and was tipped to be the next national captain.

1.4 "I put my car keys in the fridge and then I couldn't remember having a car," he told reporters at Severnside RFC, reading from a card.
1.5 He stopped twice, and his wife, Cerys, finished the page.

1.6 Head coach Duncan Mallory called him the bravest man he had coached.
1.7 "Too brave, and that's on us," Mallory said.

1.8 The club will pay the remainder of his contract, which ends in summer 2025.
1.9 Pugh will train as a primary-school teacher.
1.10 The couple are expecting their first child in May.
1.11 He said that he would not let a son of his play before the age of 16.
--- Medical & Sport | Independent doctor was overruled in Pugh case, says report | Dr Helen Frayne | 2024-03-05
2.1 A pitchside doctor wanted Gethin Pugh taken off eleven minutes before the collision that ended his career, according to a draft report seen by this journal.
2.2 Dr Samir Patel reported that the flanker had failed a balance test at 52 minutes.
2.3 The club's own physician, Dr Louise Harker, repeated it and passed him.

2.4 Both tests were allowed under the rules in force at the time.
2.5 "I said what I saw, and I wrote it down," Dr Patel told the journal.
2.6 Dr Harker declined to comment on advice from her defence union.

2.7 The draft does not accuse her of bad faith.
2.8 It recommends that the independent doctor's word be final and that a player who fails be stood down for 21 days, up from 12.

2.9 Concussions in the league rose to 20.4 per 1,000 playing hours last season, from 17.
2.10 Neurologist Professor Ewan Strachan, who examined Pugh, said that repeated knocks mattered more than any single one.
2.11 The league said that it would comment when the final report was published in April.
--- Scrum Down | ‘I don't hate it. I miss it’: Gethin at home | Kat Lomas | 2024-03-10
3.1 The curtains are shut at Gethin Pugh's place, because bright light still gives him headaches.
3.2 He makes the tea, forgets the milk and laughs at himself.
3.3 "Cerys has labelled the cupboards, like I'm a burglar she's fond of," he says.

3.4 He doesn't blame Dr Harker, and he's told her so.
3.5 "I'd have lied to ten doctors to stay on," he says.

3.6 The team-mate he ran into, prop Tavita Leota, comes by every Thursday with a curry.
3.7 Leota thought about quitting himself, and it was Gethin who talked him out of it.

3.8 His dad, Emrys, a former miner, won't watch rugby any more.
3.9 "He's sold his seat at Severnside after 33 years," says Gethin.

3.10 He's joined 280 ex-players who are suing the union, but he says he wants scans for lads, not money.
3.11 His number 7 shirt will be left out of the side for Saturday's match with Clyde Valley.
3.12 Pugh's been asked to bring out the ball, and he's hoping he doesn't drop it.
=== questions
Q why did pugh retire
A 1.1
Q how old is he
A 1.1
Q how many concussions did he have
A 1.2
Q when was the last one
A 1.2
F how'd it happen
A 1.2
Q how many times did he play for wales
A 1.3
Q what did he do with his keys
A 1.4
Q who read out the rest of his statement
A 1.5
Q what did the coach say about him
A 1.6 1.7
Q who said too brave and thats on us
A 1.7
Q is he still getting paid
A 1.8
Q what job is he gonna do now
A 1.9
Q when's the baby due
A 1.10
Q would he let his own kid play
A 1.11
Q did a doc want him off before the hit
A 2.1
F how long before
A 2.1
Q which test did he fail
A 2.2
Q who let him stay on
A 2.3
Q did the club doctor break any rules
A 2.4
Q what does harker say for herself
A 2.6
Q is the report accusing her of anything
A 2.7
Q what do they want to change after this
A 2.8
Q how long should players sit out under the new idea
A 2.8
F and what is it now
A 2.8
Q are head injuries going up in the league
A 2.9
Q what does the brain prof think matters most
A 2.10
Q has the league said anything
A 2.11
Q why are the curtains closed
A 3.1
Q what did his missus do to the cupboards
A 3.3
Q is gethin angry at the doctor
A 3.4
Q who said id have lied to ten doctors
A 3.5
Q who did he crash into
A 3.6
F does he feel bad, like did he think of packing it in
A 3.7
Q does his dad still go to games
A 3.8 3.9
Q is he suing
A 3.10
Q is he after money in the lawsuit
A 3.10
Q what are they doing w his shirt
A 3.11
C What part will Pugh play in Saturday's match?
A 3.12
C What was his father's occupation?
A 3.8
C How many former players are taking legal action?
A 3.10
C When is the final report due?
A 2.11
C Who are Severnside's opponents on Saturday?
A 3.11
C How often does Leota visit, and what does he bring?
A 3.6
Q how old is cerys
A - name
Q what did mallory say about dr patel
A - detail
Q did leota retire too
A 3.7
Q how much is he suing for
A - number
Q why did harker get sacked
A - premise
Q who will be national captain now
A - who
Q what did union boss gareth pike say
A - stranger
Q when did he get his first cap
A - time
Q did leota talk gethin out of quitting
A - roles
Q where will he do his teacher training
A - place
Q how many concussions has tavita had
A - name
Q is it a boy or a girl
A - detail
C What did Emrys Pugh tell the club when he sold his seat?
A - detail
F who bought it
A - who
