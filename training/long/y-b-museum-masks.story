story: Museum refuses to return carved masks
--- Eastern & Overseas Telegraph Agency | Museum trustees vote against return of Ondari masks | | 2023-06-06
1.1 Trustees of the Wexcombe Museum voted by six to five on Tuesday against returning a set of 23 carved masks to the Ondari people of Kelembe, rejecting the advice of their own director.
1.2 The masks, which date from the 17th century and are worn at funerals, were carried off by a punitive expedition in 1894 after the killing of a British consul.
1.3 A delegation of five elders had flown to London to hear the result and left by a back staircase without speaking.

1.4 The chairman, Lord Aubrey Staines, said that the trustees were bound by an act of 1963 that forbids them to dispose of objects unless these are duplicates or damaged.
1.5 "Our hands are tied, and not by us," he said.
1.6 The director, Dr. Nadia Rahimi, who had recommended a return, said that she was disappointed and would be considering her position.
1.7 Lawyers for the Ondari dispute that reading of the act.
1.8 Their barrister, Josephine Adeyi, said that a long-term loan without a date of return, a device already used by two museums in Scotland, would have been perfectly lawful.

1.9 Kelembe's culture minister, Emmanuel Toko, called the vote "a second theft, by show of hands".
1.10 He said that his government would suspend the permits of British archaeologists working in the country, of whom there are about 30.
1.11 The foreign minister, Emmanuella Tokosi, was more restrained, telling state radio that she regretted the outcome and that ties between the two nations were older than any museum.

1.12 The masks have been shown in Wexcombe since 1901 and drew around 210,000 visitors last year.
1.13 The most famous, known as the Weeping Aunt, has three eyes and is thought to represent a queen who foretold her own death.
1.14 It appears on the museum's mugs and tea towels, sales of which were stopped on Monday.
1.15 A replica was offered to the delegation in March and was turned down.

1.16 Britain's arts minister, Fergus Cole, said that the decision was a matter for the trustees.
1.17 He declined to say whether the government would amend the act.
1.18 A petition for the return has been signed by 96,000 people, and one against it by 11,000.

1.19 The leader of the delegation, Chief Baba Ndoro, is 84 and had never before left Kelembe.
1.20 His granddaughter, Sefi Ndoro, who teaches law in Leeds and acted as interpreter, told reporters on the pavement that the elders would sleep before they spoke.
1.21 "In our house nobody answers an insult on the same day," she said.
1.22 About 200 demonstrators had gathered at the gates, and two were detained for spraying red paint on a stone lion.
1.23 The museum will remain closed until Thursday.
1.24 Two trustees did not attend, and one took part by telephone.
1.25 The names of those who voted each way were not released.
--- The Sunday Sentinel | Behind the mask vote: a widow, a diary and a very British silence | Cordelia Marchmont | 2023-06-11
2.1 The casting of the sixth vote took, by one account, forty seconds, of which thirty-five were silence.
2.2 It belonged to Dame Hilary Frobisher, the novelist, who had told friends all spring that she was for giving the masks back, and who then, to the astonishment of the room, kept her hand in her lap until the noes were called.
2.3 She has not explained herself, and when I rang she said pleasantly that she was podding peas.

2.4 A different Hilary has been less discreet.
2.5 Hilary Staines, the chairman's wife, is the great-granddaughter of Captain Rupert Gosse, who led the expedition of 1894, and she told me over the telephone on Friday that the masks had been "bought fair and square for salt and a mule".
2.6 No receipt has ever been found.
2.7 What has been found, in a trunk in Dorset, is the captain's diary, and it says something else.
2.8 "Took the faces from the dead-house while the women screamed," he wrote on 9 March; "burned the rest."

2.9 The diary was shown to the trustees in a sealed envelope on the morning of the vote by Dr Rahimi, who had been lent it by another of Gosse's descendants, a Norwich dentist by the name of Toby Gosse.
2.10 Lord Staines ruled that it had arrived too late to be considered, and it was not opened.
2.11 Mr Gosse, who describes himself as "the black sheep, or possibly the white one", says that he sent copies to the chairman in February and had no reply.
2.12 The chairman's office says that no such letter was received.

2.13 Did Staines, then, have an interest that he ought to have declared?
2.14 He thinks not; his wife's ancestors, he told this newspaper in a statement of one line, are "her affair".
2.15 Josephine Adeyi takes another view and has written to the Charity Commission asking it to set the vote aside.
2.16 Two of the trustees who were on the losing side, the historian Piers Lanyon and the banker Parveen Lahiri, have put their names to her letter.

2.17 There are, it must be said, people of good faith who are against a return.
2.18 Prof Ama Boateng-Hill of Durham, who was born in Kelembe's capital, argues that the national museum there lost 400 objects to thieves in 2016 and has no working air conditioning.
2.19 When I put that to Sefi Ndoro she laughed for some time.
2.20 "They are not going to a museum," she said.
2.21 "They are going to a funeral, my grandmother's, which has been waiting for nine years."

2.22 That was the first that most people in Wexcombe had heard of it.
2.23 By custom the wife of a chief cannot be mourned in full without the Weeping Aunt, and Chief Ndoro, I am told, has not eaten at a table since she died.
2.24 He sits on the floor of his hotel room with the door open.
2.25 Yesterday somebody left a tray there, with no note, from the museum's café.
2.26 We said last week that there were 21 masks; the museum lists 23, of which two are in store.
--- Wexcombe Chronicle | LIVE: Staines steps down, new vote on masks tonight | Dev Malhotra and Jenny Sparrow | 2023-06-29
3.1 08.40 Good morning from outside the museum, where the queue already reaches the fish shop.
3.2 08.55 If you've just woken up, Lord Staines quit as chairman at ten last night after the Charity Commission ruled that he should've declared his wife's link to Captain Gosse.
3.3 His statement says he acted in good faith throughout and wants to spend more time with his bees.
3.4 09.10 Parveen Lahiri is in the chair for now, and she's called a fresh vote for six this evening.

3.5 09.32 Jenny's been speaking to café worker Kath Bright, who has been taking Chief Ndoro his breakfast since the first week.
3.6 "He has a soft egg and he tells me about his wife, and I don't understand a word," she says.
3.7 10.05 Kelembe has lifted its ban on British archaeologists "as a courtesy", says culture minister Emmanuel Toko.
3.8 Only 12 of them had actually been stopped, it turns out.

3.9 11.20 Prof Ama Boateng-Hill tells Dev she's changed her mind.
3.10 She had a long talk with Sefi Ndoro on a train, she says, and nobody had mentioned the funeral to her before.
3.11 12.15 A spokeswoman for the arts minister says Fergus Cole "has full confidence in the trustees", which is what his spokesman said last time.
3.12 13.00 Bad news for souvenir hunters, as the last Weeping Aunt tea towel went on an auction site for £310.

3.13 14.45 Not everyone's in favour: Hilary Staines has turned up with a placard reading SALT AND A MULE.
3.14 She's been offered a chair by the demonstrators and has accepted.
3.15 16.30 Toby Gosse is here from Norwich, shaking hands with anyone who'll have it.
3.16 He says he has written a letter to Chief Ndoro but can't bring himself to hand it over.

3.17 18.25 They're going back!
3.18 It was nine votes to two, and this time Lahiri read the names out.
3.19 Dame Hilary Frobisher was one of the nine.
3.20 The two against were Lord Staines's old friend Sir Denzil Croft and the engineer Maud Ellery.
3.21 18.31 It's a loan, for 99 years, and renewable.
3.22 18.40 Dr Nadia Rahimi, who'd withdrawn her resignation only this morning, was in tears on the steps.
3.23 18.52 Dame Hilary says she had been told by Lord Staines, an hour before the first vote, that trustees who broke the act could lose their homes.
3.24 "It was a lie, and I write fiction, so I ought to have spotted it," she says.
3.25 19.05 Staines's solicitor says his client "does not recognise that conversation".
3.26 19.20 Chief Ndoro has come out.
3.27 He speaks for about a minute and Sefi translates: "My wife says thank you, she can lie down now."
3.28 19.45 The masks will fly on 12 July, all but one, which is too fragile to travel before the autumn.
3.29 19.50 Correction to our 18.31 post: the loan is for 90 years, not 99.
=== questions
Q how many masks we talking about
A 1.1 2.26
C On what ground did Lord Staines say the trustees could not return the masks?
A 1.4
F and do the elders lawyers buy that
A 1.7 1.8
Q what did kelembe do to get back at them
A 1.10
F how many ended up affected
A 3.8
C How did the foreign minister respond to the vote?
A 1.11
Q did the elders say anything after losing
A 1.3 1.20 1.21
Q anyone get nicked at the demo
A 1.22
Q who was the one that switched sides in the first vote
A 2.2
F whats her excuse
A 3.23 3.24
F does staines admit it
A 3.25
C What does Hilary Staines claim about how the masks were acquired?
A 2.5 3.13
Q does the captains own account back her up
A 2.7 2.8
Q why didnt they read the diary b4 voting
A 2.10
C What reasons did Professor Boateng-Hill give against a return?
A 2.18
F has she come round since
A 3.9
Q why do they need them so badly
A 2.21 2.23
F whereabouts will it be held
A - place
C Why did Lord Staines step down?
A 3.2
F whats he gonna do now
A 3.3
Q who feeds the old chief
A 3.5
F how much does she get for it
A - number
Q is it a gift or just lent tho
A 3.21 3.29
C Who voted against the return in the second vote?
A 3.20
C How old is Sefi Ndoro?
A - number
Q whats the name of the chiefs dead wife
A - who
Q did lord staines write to toby gosse in february
A - roles
C Why did Parveen Lahiri vote against the return in the first ballot?
A - premise
Q what did toby say in his letter
A - detail
F how long was it
A - detail
Q who sprayed the lion
A - who
Q what did dame hilary say about the diary
A - detail
C What was the British consul's name?
A - who
Q when did the culture minister resign
A - premise
Q which train were sefi and the prof on
A - detail
Q why did nadia rahimi leave in the end
A - premise
Q did josephine adeyi speak with hilary staines
A - event
C What did Lord Staines say about the second vote?
A - name
Q who bought the last towel
A - who
Q what did piers lanyon say about the diary
A - detail
Q why did frobisher vote for giving them back the first time
A - premise
Q how many were against in the second vote, and who
A 3.18 3.20
Q so they were paid for with salt and a mule, where was the receipt found
A - premise
Q what did hilary frobisher say the captain paid
A - roles
C What did the trustees read when they opened the envelope?
A - premise
Q for how many years is the loan
A 3.29 3.21
Q why did rahimi walk out of the job in the end
A - premise
C Why did the foreign minister suspend the archaeologists' permits?
A - who
Q are the archaeologists still barred
A 3.7
Q which date for giving them back did the 1963 act lay down
A - premise
Q did the chairman get the copies in february, what does his office say
A 2.12
Q what was dame hilary scared with before she voted
A 3.23
F does he own up to it
A 3.25
Q did anyone swap sides
A 3.9 3.19
F what made the prof
A 3.10
Q what do they even need the things for
A 1.2 2.20 2.21 2.23
F hows the old man living meanwhile
A 2.24 3.5
C When the tea towels went back on sale, how much did they cost?
A - premise
