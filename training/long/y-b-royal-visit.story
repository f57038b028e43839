story: Princess's visit to island hospital ends in walkout
--- Associated Isles Agency | Princess cuts short hospital visit after nurses turn their backs | | 2023-05-17
1.1 Princess Adela of Vestmark cut short a visit to a hospital on the island of Sorrel on Wednesday after about 30 nurses turned their backs on her in a protest over pay.
1.2 The princess, 38, who is third in line to the throne, had been due to open a 12-bed children's wing at St Brannoc's Hospital in the island's capital, Port Hallam.
1.3 She left by a side door after 19 minutes without unveiling the plaque, witnesses said.

1.4 "Her Royal Highness was advised to leave by her protection officers and did so with regret," said Oskar Lind, a spokesman for the palace.
1.5 Lind said that no offence had been taken.
1.6 The nurses, many of them in uniform, stood in two rows in the entrance hall and faced the wall as she came in.
1.7 Nobody shouted, according to three people who were present.
1.8 A glass door was broken a few minutes later, when photographers tried to follow the royal party into a corridor, and four people suffered cuts.

1.9 Among them was the princess's lady-in-waiting, Countess Margit Rehn, who needed six stitches in her hand.
1.10 A photographer, a porter and a 9-year-old patient were treated for lesser injuries.

1.11 Nurses on Sorrel, a self-governing territory of 88,000 people, have been in dispute with the island government since November.
1.12 They want a rise of 11 percent and have been offered 3.5.
1.13 Their union's general secretary, Bernadette Coyle, said the protest had been "dignified, silent and entirely legal".
1.14 She said that the door had had nothing to do with her members.

1.15 The chief minister, Hugh Pascoe, apologised to the princess in a telephone call in the afternoon.
1.16 "This is not who we are," he told reporters outside his office.
1.17 He accused the union of having hijacked a day that belonged to sick children.
1.18 Coyle replied that sick children were looked after by people who could not pay their rent.

1.19 It is the first trip to Sorrel by a member of the royal family since 2011, when the princess's father, King Valdemar, opened the airport.
1.20 Her husband, Prince Casimir, did not travel because of a riding injury.
1.21 A dinner at Government House planned for Wednesday evening was to go ahead, the palace said.
1.22 The health minister, Diane Pascoe-Reeve, who is Pascoe's cousin, was in the receiving line and was seen to wipe away tears.
1.23 She did not speak to the media.

1.24 Police said they had made no arrests.
1.25 A superintendent, Neil Garrow, said officers were studying film from security cameras.
1.26 The princess is due to fly home on Friday.
--- The Daily Clarion | BACKS TO THE FUTURE QUEEN? Adela's 19 minutes of hell on Strop Island | Rex Holloway | 2023-05-18
2.1 She came with teddy bears and left through the laundry.
2.2 Princess Adela was bundled past bins and bedsheets yesterday as a hospital visit collapsed into chaos, blood and broken glass.
2.3 Brave lady-in-waiting Margit Rehn, 61, threw up an arm to shield her boss when a door exploded in a scrum of snappers.
2.4 "There was claret everywhere and she just asked if the little lad was all right," said porter Danny Trewin, who was nicked on the ear.

2.5 The little lad is Jory Pascoe, nine, who'd been picked to hand over a posy.
2.6 In a twist that had tongues wagging, he's the chief minister's own grandson.
2.7 His mum, Kerensa, said he had a plaster on his chin and was "made up" about it.
2.8 She isn't cross with the nurses, she said, because they've kept her boy alive.
2.9 Jory has had two operations on his heart.

2.10 Palace insiders were less forgiving.
2.11 "Somebody knew about this and nobody told us," fumed one aide.
2.12 The Clarion can reveal that health minister Diane Pascoe-Reeve was sent a warning by the hospital's boss, Dr Anselm Fry, on Monday night.
2.13 Dr Fry's e-mail said staff were planning "some form of silent action" and suggested using the rear entrance.
2.14 It is not clear whether she read it.
2.15 Her office said last night that it got 400 messages a day.

2.16 Union firebrand Bernadette Coyle, 57, who pulls in £74,000 a year, was unrepentant as she tucked into a crab sandwich on the quay.
2.17 "We turned round, love, we didn't burn the place down," she told me.
2.18 Asked if she'd say sorry to the Countess, she said she had already sent flowers.

2.19 Adela herself was all smiles at the governor's dinner, where she wore a green gown and danced a reel with Superintendent Neil Garrow.
2.20 Guests paid £250 a head, with the money going to the children's wing.
2.21 One diner said she had joked that she was used to people looking at her back.
2.22 The governor, Sir Lionel Marchbanks, proposed a toast to "short speeches and shorter visits", which went down like a lead balloon.

2.23 Some 45 nurses took part in all, the union says, though the hospital puts it at 28.
2.24 Six people were hurt, not four as first reported, after two more snappers owned up to cuts.
2.25 And the plaque is still under its little blue curtain.
--- Sorrel Evening Post | Minister goes over unread warning as princess makes secret return to ward | Lowenna Tregear | 2023-05-20
3.1 Health minister Diane Pascoe-Reeve resigned last night after admitting that she had opened, and then forgotten, a message warning her of Wednesday's protest at St Brannoc's.
3.2 Her letter to the chief minister, who is also her cousin, was published at 9pm.
3.3 In it she says that she read Dr Anselm Fry's e-mail on her telephone at a school concert and "meant to deal with it in the interval".
3.4 Mr Pascoe accepted her resignation with what he called real sadness.
3.5 Deputy treasurer Martin Reeve, who was married to her until 2016, will look after the health department for now.

3.6 What nobody knew until yesterday was that the princess had gone back.
3.7 At six on Thursday morning, without cameras, she walked from Government House to the hospital with one bodyguard and sat with the children for an hour and a half.
3.8 Night sister Wenna Hocking let her in by the kitchen.
3.9 "She asked me straight out whether I'd turned my back on her and I said yes, ma'am, third from the left," Sister Hocking told the Post.
3.10 And the reply?
3.11 "She said she'd have done the same on my wages."

3.12 The palace would not confirm the remark.
3.13 Its spokesman, Oskar Lind, said that private conversations stayed private.
3.14 His deputy, Ottilie Lindqvist, who was on the island with the princess, said only that it had been "a lovely morning".

3.15 Mrs Coyle said yesterday that the princess had shown more sense in a sentence than the government had in six months.
3.16 Mr Pascoe told the Post that the offer to nurses would be looked at again on Tuesday, but he would not put a figure on it.
3.17 It's understood that something near seven per cent is being discussed.

3.18 Supt Garrow said no one would be prosecuted over the broken door.
3.19 Footage shows that it was pushed from both sides at once, he said, and a photographer has offered to pay the £900 bill.
3.20 Countess Rehn, whose stitches come out next week, wrote to thank the porter, Danny Trewin, who tied her hand up in his shirt.
3.21 He's keeping the letter and wants a new shirt.

3.22 The plaque was finally unveiled yesterday by young Jory Pascoe, who had to stand on a box.
3.23 The princess flew home an hour later, at noon.
3.24 We reported on Thursday that Prince Casimir had stayed away because of a fall from a horse; the palace has asked us to say that he was kicked by one.
3.25 His broken rib is mending well.
=== questions
Q how long was she in there
A 1.3
Q what are the nurses so angry about
A 1.1 1.12
Q how much have the nurses been offerd so far
A 1.12
C How many stitches did the lady-in-waiting require?
A 1.9
Q was it a noisy protest
A 1.7 1.13
C Of what did Hugh Pascoe accuse the nurses' union?
A 1.17
F and how did coyle answer him
A 1.18
Q when did a royal last go over there
A 1.19
Q how come her hubby wasnt there
A 1.20 3.24
F hows he doing now
A 3.25
Q who's the kid that got cut
A 2.5 2.6
F is his mum mad at the staff
A 2.8
C Who had alerted the health minister to the planned action?
A 2.12 2.13 3.3
Q why didnt diane do anything about that email
A 3.1 3.3
Q has coyle made up with the countess
A 2.18
Q how many ppl ended up hurt in totl
A 2.24
Q what jokes did the governor make at dinner
A 2.22
C Who has taken charge of the health department?
A 3.5
F whats he said about the nurses
A - detail
Q did she ever go back to the hospital
A 3.6 3.7
Q what did she say when the nurse owned up
A 3.10 3.11
F what did her husband make of that
A - name
Q is anyone getting done for the smashed glass
A 3.18
C Who unveiled the plaque in the end?
A 3.22
Q who was stood next to wenna in the line
A - who
Q how old is danny
A - number
Q did lind say it was a lovely morning
A - roles
C Why did the princess refuse to attend the dinner at Government House?
A - premise
Q what did the king say about it all
A - name
F and was the queen upset
A - name
Q how many nurses were sacked
A - premise
C What was the name of the bodyguard who accompanied her at dawn?
A - who
Q did coyle call the princess to apologise
A - roles
Q why did dr fry quit
A - premise
C What injury did Superintendent Garrow suffer?
A - name
Q which photographer is paying for it
A - who
Q what was in the countess's letter to diane
A - roles
C Why did Diane Pascoe-Reeve and Martin Reeve part?
A - reason
C When did Jory undergo his second operation?
A - time
Q how much did the teddies cost
A - detail
