story: Magazine staff write open letter and editor replies
--- Press Ledger | Forty-one at Lumen sign letter against chatbot column | Tobias Renner | 2024-05-21
1.1 Forty-one employees of the science monthly Lumen have signed an open letter asking its editor, Beatrix Amoah, to drop a column that is written with the help of a chatbot.

1.2 The letter, dated Monday, says the column Ask Halley was launched in March "without a word to the people whose work it was fed".
1.3 "We learned from a subscriber that our own articles had been used to train it," it goes on.

1.4 The signatories include the deputy editor, Louis Marchetti, and 17 of the 20 staff writers.
1.5 They make three demands: an end to the column, a written policy on machine text, and payment to freelances whose pieces were used.

1.6 Ms Amoah, who became editor in January last year, said she would answer "properly and in full" by the end of the week.
1.7 "I read every name on it and I respect every one," she said.

1.8 Lumen, founded in Edinburgh in 1978, has a circulation of 88,000.
1.9 Its owner, Greyfriars Media, cut the editorial budget by 12 per cent in the autumn.

1.10 Saskia Holm, who has written about space for the magazine for sixteen years, said she was prepared to strike.
1.11 "Halley got the distance to the Moon wrong and it went out under a comet's name so that nobody would have to blush," she said.
--- The Margin | Lumen's editor answers her staff, and she isn't backing down | Dee Kowalczyk | 2024-05-24
2.1 Well, the reply is here, and it is four pages long.

2.2 "You say you were not told, and you are right, and I am sorry," Beatrix Amoah writes to her staff in the opening line.
2.3 That is about as far as the sorry goes.

2.4 The Lumen editor refuses to kill Ask Halley, which she says has brought in 6,000 new subscribers since spring.
2.5 "I will not shut a door that readers are walking through," she writes.

2.6 On the wrong Moon figure she is blunt: a human editor changed miles to kilometres, and "Halley had it right".
2.7 She does not name the editor.

2.8 She does promise a policy, to be drafted by June 30 by a group that Louis Marchetti will chair.
2.9 Money is trickier: paying freelances, she says, is "a matter for Greyfriars, and I have put it to them".

2.10 Marchetti told me the letter was "kinder than I'd feared and firmer than I'd hoped".
2.11 He will chair the group, he said, but he is not taking his name off anything.
2.12 Saskia Holm was less gentle.
2.13 "She's sorry she didn't tell us and not sorry she did it," she said.
--- Edinburgh Standard | Lumen pauses machine-written column after owner steps in | Ross Gillan | 2024-06-04
3.1 The magazine Lumen will pause its chatbot column for three months, its owner said yesterday, after a fortnight of dispute between the editor and her staff.

3.2 Andrew Fell, chief executive of Greyfriars Media, told employees at a meeting in the Grassmarket office that the column would be back in September “if the policy is ready and not before”.
3.3 He said freelances would be paid £150 for each article used.

3.4 Beatrix Amoah was at the meeting but did not speak.
3.5 In an e-mail afterwards she told staff that the pause was not her choice.
3.6 “I argued against it and I lost, as editors sometimes do,” she wrote.

3.7 She denied a report that she had offered to resign.

3.8 The union that represents the staff called it “a win for people who write with their own hands”.
3.9 Its organiser, Nuala Byrne, said a strike ballot planned for this week had been called off.

3.10 Freelances were not all content.
3.11 Harish Menon, who sold 63 articles to the magazine, said the fee was “about what I spend on coffee while writing one”.

3.12 The letter was signed by 43 people in the end, two having added their names after it was published.
3.13 Mr Fell declined to say what the column had cost.
=== questions
Q how many signed the letter
A 1.1 3.12
Q whats the column called
A 1.2 2.4
Q what do the staff want
A 1.5 1.1
Q how did they find out their articles were used
A 1.3
Q did the deputy sign as well
A 1.4
F how many of the writers
A 1.4
C When did Ms Amoah become editor of the magazine?
A 1.6
Q how old is lumen
A 1.8
Q how many copies does it sell
A 1.8
Q did they have budget cuts
A 1.9
Q who was ready to walk out on strike
A 1.10
Q what did halley get wrong acc to saskia
A 1.11
F what does the boss say about that mistake
A 2.6
Q did she name and shame the one who messed up the units
A 2.7
Q how long was the reply
A 2.1
Q did the editor apologise for anything
A 2.2 2.13
Q why wont she scrap it
A 2.4 2.5
C How many readers has the column gained for the magazine, according to Ms Amoah?
A 2.4
Q who said "i will not shut a door"
A 2.5
Q whos in charge of writing the new rules
A 2.8 2.11
F by when
A 2.8
Q what was marchettis take on her answer
A 2.10
Q is he withdrawing his signature
A 2.11
Q what did she say at first about paying freelancers
A 2.9
Q so is the bot column still going
A 3.1 3.2
C For how long has the column been suspended?
A 3.1
Q when's it coming back
A 3.2
Q how much do freelancers get
A 3.3
Q did beatrix say anything in the meeting
A 3.4
Q was the pause her idea
A 3.5 3.6
Q did she try to quit
A 3.7
Q is the strike happening
A 3.9
C What did the union say about the outcome?
A 3.8
Q who moaned the money's just coffee money
A 3.11
F how many pieces did he write for them
A 3.11
Q what did it cost them to run, did fell say
A 3.13
C In which part of the city was the meeting with staff held?
A 3.2
Q how many articles did saskia holm sell
A - name
Q what did jonty frayne say in the meeting
A - stranger
Q how many subscribers cancelled because of it
A - number
Q when did marchetti start at lumen
A - time
Q why did the owner overrule her
A - reason
Q which firm built the chatbot
A - who
Q did fell sign the letter
A - premise
Q did the staff apologise to the editor
A - roles
Q where does harish menon live
A - place
C How did the staff vote in the strike ballot?
A - event
Q how many staff got sacked over the letter
A - premise
F and why them
A - reason
Q whats saskia paid a year
A - number
