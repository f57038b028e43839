story: Statue of shipping magnate removed at night
--- Saltmouth Star | Gone by dawn: Crowther statue lifted from the quay | Ben Treloar | 2020-07-08
1.1 The bronze statue of Sir Josiah Crowther was lifted from Saltmouth quay by crane in the small hours of Tuesday, and most of the town slept through it.
1.2 Work began at 1.40am and was over by four.

1.3 Crowther, who died in 1811, built his fortune on ships that carried enslaved people from the Gold Coast.
1.4 He also paid for the town's first hospital.

1.5 Council leader Esther Boyce gave the order on Monday evening after police told her a crowd planned to pull it down at the weekend.
1.6 "It weighs three tonnes, and I did not want it landing on a teenager," she said.

1.7 She did not tell her own deputy, Rupert Cole, who heard of it from his milkman.
1.8 "It is cowardly to do by night what you daren't do by day," Mr Cole said.

1.9 The figure, by the sculptor Ernest Bell, had stood on the quay since 1897.
1.10 It is now in a shed whose address the council will not give.

1.11 Ida Mensah, 23, the student who started the petition against the statue, said she cried when she saw the empty plinth.
1.12 Her petition had drawn 18,600 names.
--- The Meridian | English port removes slave trader's statue under cover of dark | Clare Whitcombe | 2020-07-09
2.1 A port town in the south-west of England has taken down its best-known monument, and its leaders are quarrelling over how.
2.2 Esther Boyce, who has led Saltmouth council since last year, used emergency powers meant for unsafe buildings.

2.3 The removal cost £14,000, paid by an anonymous giver.
2.4 Boyce said she knew who it was and had promised not to tell.

2.5 Rupert Cole, the Conservative deputy in her coalition, has asked the council's lawyer whether the order was legal.
2.6 He says that he would have voted to move the statue to a museum if asked.

2.7 Crane driver Mick Jago, who has lived in the town all his life, was asked to sign a paper promising silence.
2.8 “I told my mum, obviously,” he said.

2.9 A descendant, Louisa Crowther-Hale, wrote to thank the council.
2.10 “My family has lived on his money for two centuries and we ought to have asked for this ourselves,” she said.

2.11 Some residents are angry.
2.12 Retired harbour pilot Stan Pengelly laid a wreath at the plinth and called the removal “theft of my childhood”.
2.13 Historian Dr Kofi Asante argues for keeping the plinth empty, as a question.
--- Quayside Notes | Where's Josiah? | Jen Varco | 2020-07-15
3.1 A week on and the favourite game in every pub is guessing where the council has hidden Sir Josiah.
3.2 My money is on the old lifeboat shed; the landlord of the Anchor says the sewage works.

3.3 On Monday night the full council met online for five hours.
3.4 It voted 21 to 17 that the statue will never go back.
3.5 Rupert Cole voted against, and then resigned as deputy leader.
3.6 "I can't serve a leader who doesn't pick up the phone," he told me.

3.7 The town museum has offered to take the bronze, lying on its back, with its story told in full.
3.8 The curator, Philippa Dunn, says she would need to strengthen the floor first, at about £30,000.

3.9 As for the plinth, there have been 112 suggestions, among them a cod, a nurse and nothing.
3.10 A public vote will be held in September.
3.11 Ida Mensah wants a woman called Abena, who was brought here on a Crowther ship in 1779 and ran a bakery on Fore Street.

3.12 Stan Pengelly, who is 81, met Ida on the quay on Sunday, and they argued for an hour on a bench.
3.13 "We still don't agree, but she fetched me a tea," he said.
3.14 Police say nobody has been charged over the paint thrown at the plinth on Friday.
=== questions
Q what got taken off the quay
A 1.1
Q what time did they start
A 1.2
F and when did they finish
A 1.2
Q how did crowther make his money
A 1.3
Q did he do anything good for the town
A 1.4
C Why did Esther Boyce order the removal?
A 1.5 1.6
Q how heavy is it
A 1.6
Q how did cole find out
A 1.7
F what did he think of it
A 1.8
Q who made the statue
A 1.9
Q how long had it been up
A 1.9
Q where is it being kept
A 1.10
Q who started the petition and how old is she
A 1.11
Q how many signed it
A 1.12
C What powers did the council leader use?
A 2.2
Q who paid for the crane and all that
A 2.3
Q will boyce say who the donor is
A 2.4
Q what did the deputy ask the lawyer
A 2.5
Q would rupert have backed moving it
A 2.6
Q did mick keep it secret
A 2.8
Q what was the crane guy made to sign
A 2.7
Q how does the magnates family feel about it
A 2.10 2.9
Q who said theft of my childhood
A 2.12
Q what does the historian want for the plinth
A 2.13
C Where does the blogger of Quayside Notes think the statue is hidden?
A 3.2
Q what does the pub landlord reckon
A 3.2
Q result of the council vote?
A 3.4
Q how long was the meeting
A 3.3
Q did cole quit
A 3.5
F why
A 3.6
Q what does the museum want to do with it
A 3.7
Q how much to fix the museum floor
A 3.8
C How many ideas have been put forward for the plinth?
A 3.9
Q when do locals get to pick what goes there
A 3.10
Q who was abena
A 3.11
Q who does ida want up there instead
A 3.11
Q how old is pengelly
A 3.12
F did he and the student make up
A 3.13
C Has anyone been charged over the paint?
A 3.14
Q how old is boyce
A - name
Q what did philippa say about crowther's ships
A - detail
Q why was mick jago arrested
A - premise
Q how many people watched it come down
A - number
Q did pengelly start the petition
A - roles
Q what does gareth lowe think about the statue
A - stranger
Q when does the statue move into the museum
A - time
Q where did josiah die
A - place
Q who threw the paint
A - who
Q what was the reason ernest bell left town
A - reason
C How much did Louisa Crowther-Hale give to the council?
A - number
F when did she pay it
A - time
