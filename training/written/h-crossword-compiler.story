story: Crossword compiler retires after fifty years
--- The Morning Sentinel | Our 'Magpie' lays down her pencil | Julian Sparrow | 2018-11-30
1.1 After 50 years and 5,214 puzzles, the crossword setter known to readers of this newspaper as Magpie will publish her last grid tomorrow.
1.2 Behind the name, which she has kept secret until today, is Enid Ballantyne, an 82-year-old former vet's receptionist from Whitby.
1.3 She set her first puzzle in December 1968, at a kitchen table, with a baby on her knee.

1.4 "I was paid two guineas and I bought a hat," she said.
1.5 Mrs Ballantyne has never owned a computer: every grid was ruled by hand and sent by first-class post.
1.6 Only once was one late, in the winter of 1979, when a snowdrift buried the postbox.

1.7 Her editor for the past nine years, Desmond Achebe, said she was the only contributor of whom he was frightened.
1.8 “I once changed a comma, and she rang me at home,” he said.
1.9 He said that more than 900 readers had written since rumours of her going began in October.

1.10 Asked why now, she said her eyes had begun to mistake an F for an E.
1.11 "An honest setter must be able to see what she is lying about," she said.

1.12 From Monday the Saturday slot will be shared by two setters, Pangolin and Thimble.
--- Whitby Echo | Enid's secret life as the queen of clues | Molly Garth | 2018-12-06
2.1 Neighbours in Henrietta Street had no idea.
2.2 For half a century the quiet lady at number 14 was Magpie, one of the most feared crossword setters in the land.
2.3 Even her bridge partner of 30 years, Joyce Tindall, was kept in the dark.

2.4 "She used to sit there while I moaned about Magpie," said Joyce, 79.
2.5 "She'd say, 'Oh, I expect she's a horrid old bat.'"

2.6 Enid's son, Robert, now a maths teacher in York, was the baby on her knee.
2.7 He said he worked it out when he was 12 because the answer to 1 across was always the name of the dog on his birthday.
2.8 His mother made him swear on a dictionary never to tell.

2.9 Enid, who was widowed in 2004, told the Echo she would spend her time walking on the beach and learning the ukulele.
2.10 She said that her best clue took eleven years to perfect.
2.11 She would not tell us which one it was.
2.12 Whitby Museum has asked if it may have her ruler and pencils for a display.
--- Grids & Clues | The Magpie error | Ffion Rees | 2019-01-15
3.1 It had to happen: the last Magpie has a mistake in it.
3.2 Seventeen across in the farewell puzzle, published on December 1, leads to HEIRLOOM, but the clue gives only seven letters.
3.3 Within the day the forums had decided that it was no accident.

3.4 Read downward, the clues with faults, of which there turn out to be four, spell out the word THANKS.
3.5 The first to see it was a 15-year-old solver from Cardiff, Owain Pugh, at six minutes past nine in the morning.
3.6 "I just thought, Magpie doesn't make mistakes, so what's she doing?" he told me.

3.7 I wrote to Enid Ballantyne, enclosing a stamp.
3.8 Her reply came on the back of a seed packet and read, in full, “About time somebody looked.”
3.9 Desmond Achebe confessed that he had fought to correct the clues and had been overruled by the editor in chief.

3.10 Owain has been sent a prize: her own battered Chambers dictionary, 1972 edition, with the margins full of notes.
3.11 He has begun to set puzzles himself, under the name Fledgling.
3.12 Joyce Tindall, who was once Magpie's most indignant solver, says the pair still play bridge on Wednesdays.
3.13 The museum display opens at Easter, though without the ruler, which its owner says she cannot find.
=== questions
Q who is magpie
A 1.2 2.2
Q how many puzzles did she do altogether
A 1.1
Q how old is enid
A 1.2
F what was her day job
A 1.2
Q when did she start
A 1.3
Q what did they pay her for the first one
A 1.4
F what did she spend it on
A 1.4
Q does she use a computer for it
A 1.5
Q did she ever miss a deadline
A 1.6
C What caused the only late puzzle?
A 1.6
Q which of the contributors scared the editor
A 1.7
Q what happened when he changed a comma
A 1.8
Q how many letters did they get from readers
A 1.9
Q reason for quitting?
A 1.10 1.11
Q who's taking over the saturday one
A 1.12
C In which street does Enid Ballantyne live?
A 2.1 2.2
Q did joyce know
A 2.3
F how long have they played together
A 2.3
Q who called magpie a horrid old bat
A 2.5
Q what does her son do
A 2.6
Q how did robert figure it out
A 2.7
Q what did he have to swear
A 2.8
C What does Mrs Ballantyne plan to do in her retirement?
A 2.9
Q is her husband still around
A 2.9
Q how long did the best clue take
A 2.10
F which clue was it
A 2.11
Q what did the museum want off her
A 2.12
Q whats wrong with the last puzzle
A 3.1 3.2
Q what was the hidden message
A 3.4
Q who cracked it
A 3.5
C How old was the solver who first noticed the message?
A 3.5
Q what did enid reply to the blogger
A 3.8
Q did the crossword editor want to fix it
A 3.9
F who stopped him
A 3.9
Q what did owain win
A 3.10
Q what name does the kid set under
A 3.11
Q what day is bridge
A 3.12
Q did they get the ruler in the end
A 3.13
C When will the exhibition at the museum open?
A 3.13
Q how old is desmond achebe
A - name
Q what was the dog called
A - detail
Q how much was she paid for the last one
A - number
Q who are pangolin and thimble really
A - who
Q why did enid pick the name magpie
A - reason
Q what time did joyce solve the farewell puzzle
A - time
Q what did robert say about the farewell puzzle
A - event
Q when did she move away from whitby
A - premise
C Where did Owain Pugh go to school?
A - place
Q how did magpie's husband die
A - detail
Q why did achebe ring enid at home
A - roles
Q what did Sir Hugo Vane say in his letter
A - stranger
F how many letters did he send her
A - number
Q how much are the museum tickets
A - detail
