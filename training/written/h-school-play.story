story: School play cancelled after parents complain
--- Hillcrest Chronicle | School play pulled four days before curtain | Jocelyn Adair | 2024-11-19
1.1 Hillcrest Middle School has called off its autumn play after a group of parents complained that it made fun of dentists.
1.2 The Tooth Will Out, a comedy about a town where nobody may eat sugar, was to open on Friday with a cast of 34.
1.3 The principal, Dr. Howard Stein, wrote to families on Monday to say that the piece was "no longer a good fit for our community".

1.4 Drama teacher Belinda Okoro, who wrote the script herself, said she had learned of it from a pupil.
1.5 "A girl dressed as a molar came up to me in tears," said Ms. Okoro, 36.
1.6 She said that Dr. Stein had read the play in August and told her it was funny.

1.7 The complaint was signed by 19 parents and organised by Craig Vandermeer, an orthodontist with two sons at the school.
1.8 Mr. Vandermeer said the villain, a dentist called Dr. Payne, would teach children to be afraid.
1.9 "I see kids shaking in my chair every day, and it isn't a joke to me," he said.

1.10 Rehearsals had begun in September, and 480 tickets at $6 had been sold.
1.11 The school said that buyers would be given their money back.
1.12 The pupil who was to play Dr. Payne, 13-year-old Theo Vandermeer, is the complainant's elder son.
--- Stagewhisper | The show must go on (in a carpet warehouse) | Lex Maron | 2024-11-25
2.1 You can't keep a good molar down.
2.2 Three nights after it was axed by its own school, The Tooth Will Out opened and closed at Rizzo's Carpet Barn, before an audience of 700 who sat on rolls of shag.

2.3 Owner Gina Rizzo, whose daughter Paula plays the Tooth Fairy, gave the place for nothing.
2.4 "I've a roof, I've lights, and it's soft if they fall," she said.
2.5 Belinda Okoro did not direct it; she'd been told by the district that she would be disciplined if she did.
2.6 The pupils ran it themselves, under the eye of 14-year-old stage manager Winnie Cho.

2.7 Theo Vandermeer was terrific as the wicked dentist.
2.8 His father came, sat at the back and, my spies tell me, laughed twice.
2.9 Afterwards Theo told me he'd warned his dad that he would do it anyway.
2.10 “He said okay, but floss,” said Theo.

2.11 Dr. Stein was not seen.
2.12 A hat passed round at the interval raised $2,140 for the school's drama club.
--- The State Register | Principal apologises over axed play | Nora Felding | 2024-12-12
3.1 The principal of Hillcrest Middle School apologised on Tuesday for cancelling a pupils' comedy about dentists, saying that he had "panicked".
3.2 Howard Stein told a packed meeting of the school board that he had been afraid of losing a donation.

3.3 The donor, he confirmed, was Craig Vandermeer's practice, which had promised $25,000 for a science laboratory.
3.4 Mr. Vandermeer said that he had never tied the gift to the play and was "ashamed that anybody thought so".
3.5 He will still pay it, he added.

3.6 The board voted unanimously to let the play be staged at the school in February.
3.7 Its chair, Lucille Grant, said that Belinda Okoro would face no discipline.
3.8 Ms. Okoro, who has had offers from two other schools, said she would stay.
3.9 "I've a sequel to write, and it's about orthodontists," she said.

3.10 One parent, Denise Hartley, spoke against the decision.
3.11 She said that her boy, who is seven, had refused to brush his teeth since he saw the play at the warehouse.
3.12 Winnie Cho, the stage manager, answered from the floor that the play ends with everyone brushing.
3.13 According to the board, 16 of those who had signed the complaint had since withdrawn their names.
=== questions
Q why'd the school cancel the play
A 1.1 3.2 1.3
Q whats the play called
A 1.2 2.2
F whats it about
A 1.2
Q how many kids in it
A 1.2
Q when was it meant to open
A 1.2
Q what did the principal write to families
A 1.3
Q who wrote the play
A 1.4
Q how did the drama teacher hear
A 1.4 1.5
Q had stein read it before
A 1.6
Q who was behind the complaint
A 1.7
F how many signed
A 1.7
Q what does craig do for a living
A 1.7
C What was Mr. Vandermeer's objection to the villain?
A 1.8
Q who said kids are shaking in my chair
A 1.9
Q how much were tix
A 1.10
Q do ppl get refunds
A 1.11
Q who plays dr payne
A 1.12 2.7
F isnt he related to the guy who complained
A 1.12
Q where did they put it on instead
A 2.2
Q how many came to watch
A 2.2
Q what did gina charge for the place
A 2.3
Q who's the tooth fairy
A 2.3
C Why did Belinda Okoro not direct the performance?
A 2.5
Q who ran things then
A 2.6
Q did theos dad turn up
A 2.8
F did he enjoy it
A 2.8
Q what did his dad tell him
A 2.10
Q was the principal there that night
A 2.11
Q how much did they raise
A 2.12
C What was the money from the hat for?
A 2.12
Q did stein ever say sorry
A 3.1
Q what was he really scared of
A 3.2
Q what was the 25k for
A 3.3
Q did the orthodontist say it was about the gift
A 3.4
F is he still gonna give it
A 3.5
C What did the school board decide?
A 3.6
Q is okoro in trouble
A 3.7
Q will she leave for another school
A 3.8
Q what's the sequel about
A 3.9
Q who was still against it
A 3.10
Q how come denise doesnt like it
A 3.11
Q what did winnie say back
A 3.12
C How many of the signatories changed their minds?
A 3.13
Q how old is stein
A - name
Q what did theos mum think
A - who
Q how much did gina spend on lights
A - number
Q what are the two schools that want belinda
A - detail
Q when did craig apologise to theo
A - event
Q why did okoro complain about vandermeer
A - roles
Q who sacked belinda
A - premise
Q what did the girl dressed as a molar say
A - detail
C At what time did the performance at the warehouse begin?
A - time
Q what did Superintendent Al Brophy tell the board
A - stranger
Q where is craig's practice
A - place
F how long has he had it
A - time
Q how old is lucille grants son
A - name
