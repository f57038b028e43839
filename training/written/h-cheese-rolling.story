story: Cheese-rolling champion stripped of title
--- Vale Courier | Four-time cheese champion disqualified over spiked boots | Harriet Moss | 2022-05-31
1.1 Four-time cheese-rolling champion Danny Pruett was stripped of his latest title on Monday evening after stewards found metal studs in the soles of his boots.
1.2 Mr Pruett, 34, a roofer from Stroud, had crossed the line at the foot of Hawkley Bank eleven seconds ahead of the field.
1.3 The win was given instead to Freya Lindqvist, a 22-year-old student who was running down the hill for the first time.

1.4 "Rule four says soft soles, and it has said soft soles since 1978," said Walter Abbey, the chief steward.
1.5 He said he had asked to look at the boots because he saw sparks when the champion ran across a flat stone.
1.6 Mr Pruett denied cheating.

1.7 "I bought them off a bloke at a car boot sale for twelve quid and never turned them over," he said.
1.8 He told the Courier he would appeal to the festival committee before the end of the week.

1.9 Ms Lindqvist was in the medical tent having her wrist strapped when she learned she had won.
1.10 "A man came in with a cheese and said it was mine," she said.
1.11 The cheese, a 7lb Double Gloucester, is made every year by the Tanner family at Birch Farm.

1.12 About 4,000 people watched the races, and nine runners were treated for injuries, none of them serious.
--- The Daily Lantern | CHEESED OFF! Hill king booted out over his boots | | 2022-05-31
2.1 He's the king of the hill no more.
2.2 Cheese-chasing legend Danny Pruett was given the boot last night — because of his boots.
2.3 Eagle-eyed officials spotted 16 steel studs hidden under the roofer's muddy footwear after he romped home at Hawkley Bank.

2.4 "It's a stitch-up," raged his mum, Carol Pruett, 61.
2.5 "They've wanted him beaten for years because he's not from the village."
2.6 Carol said her son had gone straight home without speaking to anybody and switched off his phone.

2.7 New champ Freya Lindqvist, who is studying marine biology in Bristol, only entered for a £10 bet with her flatmate.
2.8 She doesn't even like cheese.
2.9 “I'm lactose intolerant, so Mum and Dad are getting it,” giggled Freya.

2.10 One rival, plumber Gareth Oyelaran, who came third over the line, said there had been whispers for years.
2.11 “Nobody stays upright on that slope unless they've got help,” he said.
2.12 Steward Walter Abbey told the Lantern that Danny's three earlier titles would not be looked at again.
--- Folk Sports Blog | The boots, the bank and the committee | Tomas Reay | 2022-06-06
3.1 The appeal took nineteen minutes and changed nothing.
3.2 On Saturday, in the back room of the Plough Inn, the Hawkley festival committee voted five to two to uphold the disqualification of Danny Pruett.

3.3 I was there, and I have rarely seen a man so sad about dairy.
3.4 Pruett brought the boots in a carrier bag and laid them on the table, along with a note from the woman who runs the car boot sale.
3.5 The note confirmed that he had paid £15 for them in April.
3.6 "I accept he may not have known," Walter Abbey told the room, "but the rule is about the boots and not about the man."

3.7 Joan Tanner, who makes the cheese, was one of the two who voted in his favour.
3.8 She argued that the studs were so worn that they could hardly have helped him.
3.9 The committee also banned him from next year's race, a penalty that even Gareth Oyelaran called harsh.

3.10 Outside, Pruett told me he would not run again, ban or no ban.
3.11 "My knees have been telling me to pack it in since 2019," he said.
3.12 He then shook hands with Freya Lindqvist, who had driven up from Bristol to offer him half the cheese.
3.13 He took it.
3.14 From next year, Abbey said, every runner's shoes will be checked at the top of the hill before the start.
=== questions
Q why did they take the title off danny
A 1.1 2.2 2.3
Q what was wrong w his boots
A 1.1 2.3
Q how far in front was he at the bottom
A 1.2
F how old is he
A 1.2
Q whos the champion now
A 1.3 2.7
Q had freya done it before
A 1.3
Q who said soft soles since 1978
A 1.4
Q how did the steward even notice
A 1.5
Q did pruett admit it
A 1.6 1.7
C Where did Mr Pruett say he had got the boots?
A 1.7
F and what did he pay
A 1.7 3.5
Q where was the girl when she found out
A 1.9
Q what kinda cheese is it
A 1.11
Q who makes it
A 1.11 3.7
Q anyone get hurt
A 1.12
Q how big was the crowd
A 1.12
Q number of spikes under there?
A 2.3
Q what did dannys mum say
A 2.4 2.5 2.6
Q why does carol think they had it in for him
A 2.5
Q what made the student enter in the first place
A 2.7
Q is freya gonna eat it
A 2.9 2.8
C What is Freya Lindqvist studying?
A 2.7
Q what does the plumber reckon about staying on your feet
A 2.11
Q do his old wins still count
A 2.12
Q so did the appeal work
A 3.2 3.1
F what was the vote
A 3.2
Q how long did the hearing last
A 3.1
C Where did the committee meet to hear the appeal?
A 3.2
Q what proof did he bring along
A 3.4 3.5
C Why did Joan Tanner think the studs had made little difference?
A 3.8
F which way did she vote
A 3.7
Q is he allowed to race next yr
A 3.9
Q will danny ever run again
A 3.10
Q did those two make up in the end
A 3.12
C What will be done differently at next year's race?
A 3.14
Q who said it was about the boots not the man
A 3.6
Q how old is walter abbey
A - detail
Q how long has gareth been a plumber
A - detail
Q why did they ban him from next years race as well
A - reason
Q what did freyas flatmate say about losing the bet
A - who
Q how much is the cheese worth
A - number
Q why did abbey bring his boots in a carrier bag
A - roles
Q when did oyelaran win his title
A - premise
Q what did Simon Hartnell say after the vote
A - stranger
C How old was Joan Tanner when she began making the cheese?
A - name
Q which hospital did freya go to for her wrist
A - place
F who strapped it
A - who
Q what time did the race start
A - time
Q what did carol say to the committee on saturday
A - event
