story: University renames hall after row over founder
--- The Ashgrove Student | Senate votes to drop Corliss name from hall | Priya Nandakumar | 2023-02-17
1.1 Corliss Hall will lose its name this summer after the university senate voted 38 to 21 on Thursday to take a shipowner's name off the oldest residence on campus.
1.2 Josiah Corliss, who gave £4,000 to build the hall in 1871, made much of his fortune from ships that carried indentured labourers to the Caribbean.
1.3 From September it will be called Adeyemi Hall, for Dr Folake Adeyemi, who in 1954 became the first black woman to take a medical degree at Ashgrove.

1.4 "I lived two years under that portrait," said Kezia Blake, the third-year historian whose petition gathered 6,200 signatures.
1.5 "I don't want it burned, I want it explained."
1.6 The oil painting of Corliss in the dining room will be moved to the university museum.

1.7 Not everybody in the chamber was happy.
1.8 Prof Alastair Munn, a classicist, said the vote was "history by eraser".
1.9 He read out a letter from 140 former residents who asked the senate to keep the name.

1.10 The vice-chancellor, Dame Ruth Pelling, abstained.
1.11 She said she had thought it right to leave the decision to others because her own grandfather had worked for the Corliss line.

1.12 New signs, stationery and a plaque are expected to cost £46,000.
--- The National Observer | Donor threatens to withdraw £3m over hall's new name | Giles Hendry | 2023-03-04
2.1 A descendant of a Victorian shipowner has threatened to take back a £3 million gift to Ashgrove University unless it restores his family's name to a student hall.
2.2 Rupert Corliss, 68, a retired banker, pledged the money two years ago for a new rowing centre.
2.3 In a letter seen by the Observer he accuses the university of "biting the hand that built it".

2.4 Mr Corliss says in the letter that he was not consulted and learned of the decision from a neighbour.
2.5 A spokeswoman for Ashgrove disputed that, saying the registrar had written to him twice in the autumn.
2.6 The university would not be swayed by money, she added.

2.7 Half of the sum has already been paid, and the foundations of the boathouse have been dug.
2.8 Prof Alastair Munn, who led the opposition in the senate, said he had warned that this would happen.
2.9 “I take no pleasure in it,” he said.

2.10 Kezia Blake, 21, said the student body would rather row in a bathtub than be bought.
2.11 Dame Ruth Pelling has invited Mr Corliss to lunch.
2.12 He has not yet replied.
--- Campus Times | A quiet opening for Adeyemi Hall | Noor Haddad | 2023-09-26
3.1 The daughter of Ashgrove's first black woman medical graduate cut the ribbon at Adeyemi Hall on Monday, and said that her mother would have been "mortified by the fuss".
3.2 Yetunde Adeyemi-Price, 59, a midwife from Leeds, told 200 students and staff that her mother had been refused a room in the same building in 1949.
3.3 "She lodged with a butcher's family three miles off and walked in," she said.

3.4 Folake Adeyemi later ran a children's clinic in Ibadan for 27 years and died in 1998.
3.5 A scholarship in her name, worth £9,000 a year, will be given to two medical students each autumn.

3.6 Rupert Corliss did not attend, but he has let his gift stand.
3.7 He told Campus Times that the lunch had lasted four hours and that he and the vice-chancellor had argued for three of them.
3.8 “She sent me the ships' ledgers afterwards, and I read them,” he said.
3.9 "I had been told a different story as a boy."

3.10 The rowing centre, due to open next spring, will carry no name at all, at his request.
3.11 Kezia Blake, who has since graduated, now works at the museum, where she wrote the label for the portrait.
3.12 Prof Munn said he still thought the senate had been wrong, though he had come for the cake.
3.13 The university said the signs had cost £52,000 in the end.
=== questions
Q what was the vote count
A 1.1
Q why are they getting rid of the old name
A 1.2
Q whats the hall called now
A 1.3 3.1
F who was she
A 1.3
Q when was the place built
A 1.2
Q who started the petition
A 1.4
Q how many ppl signed it
A 1.4
Q does kezia want the painting destroyed
A 1.5
Q where's the portrait off to
A 1.6
Q who called it history by eraser
A 1.8
C How many former residents asked the senate to keep the name?
A 1.9
Q which way did the vice chancellor vote
A 1.10
F how come
A 1.11
Q how much were the signs supposed to cost
A 1.12
F and what did it end up costing
A 3.13
C Why did Rupert Corliss threaten to take back his donation?
A 2.1
Q how much money was at stake
A 2.1
Q what was the cash meant for
A 2.2
Q who said biting the hand that built it
A 2.3
Q how does rupert say he heard about it
A 2.4
F does the uni agree with that
A 2.5
Q had any of the three million been handed over
A 2.7
Q what did munn say when the donor kicked off
A 2.8 2.9
Q what did the student say about rowing in a bathtub
A 2.10
C How did the vice-chancellor try to win over Mr Corliss?
A 2.11 3.7
Q who cut the ribbon
A 3.1
Q what does yetunde do for a living
A 3.2
Q did folake live in that hall as a student
A 3.2 3.3
Q where did she stay instead
A 3.3
Q what did dr adeyemi do after uni
A 3.4
C How much is the scholarship worth?
A 3.5
Q did he pull the gift in the end
A 3.6
Q how long did that lunch go on
A 3.7
Q what made the banker change his mind
A 3.8 3.9
Q whose name is going on the boathouse
A 3.10
F when does it open
A 3.10
Q what's kezia up to these days
A 3.11
Q has the classics prof come round
A 3.12
C When did Dr Folake Adeyemi die?
A 3.4
Q how old is prof munn
A - detail
Q why did 21 of them vote against
A - reason
Q where was lunch held
A - place
Q what did pelling tell rupert about her grandfather
A - event
Q how much did kezia get paid by the museum
A - number
Q who painted the portrait of corliss
A - who
Q when did rupert corliss sell his ships
A - premise
C Which two students received the scholarship?
A - detail
Q what did Gordon Ives of the alumni club say
A - stranger
Q how many kids did josiah corliss have
A - name
Q what time was the ribbon cut on monday
A - time
F and who paid for the cake
A - who
Q why did kezia write twice to the registrar
A - roles
