story: Winner of The Long Island stripped of prize
--- Buzzline | SHOCK as Long Island champ Kofi loses the LOT | Dani Truscott | 2024-02-08
1.1 He ate limpets for seven weeks and wept when they handed him the cheque.
1.2 Now Kofi Braithwaite has been told that he must give back every penny of the £150,000 he won on The Long Island.

1.3 Telly bosses say the plumber, 33, from Swindon, hid a mobile phone inside a hollowed-out flip-flop and used it to text his brother.
1.4 Channel Nova made the bombshell announcement at 9pm on Wednesday, right after the reunion show was yanked off air.

1.5 Runner-up Saoirse Maddox will be crowned in his place.
1.6 "I'm shaking, I honestly thought it was a prank call," Saoirse, 24, told us.
1.7 The trainee vet says she will put the money towards a house in Galway with her girlfriend.

1.8 Kofi isn't going quietly.
1.9 “Half the camp used that phone, and they know it,” he raged outside his mum's house.
1.10 He claims fellow castaway Brent Lowry borrowed it twice to check the rugby scores.
1.11 Brent, 41, says that's a lie.
1.12 "I never touched it," the ex-soldier said. "I didn't know it existed until I saw the news."
--- Broadcast Ledger | Nova strips reality winner after camera review | Helena Voight | 2024-02-09
2.1 Channel Nova has withdrawn the title and the prize of £150,000 from the winner of its survival format The Long Island after a review of some 900 hours of unaired footage.
2.2 The review was ordered by executive producer Gareth Pym following an anonymous email on January 16.

2.3 Pym said that infra-red cameras had caught Kofi Braithwaite using a telephone on five nights.
2.4 On the last of these he asked his brother which contestants the public disliked, the producer said.
2.5 "That is not homesickness, that is an advantage," he added.

2.6 Contestants sign a contract that forbids "any contact with the outside world by any means".
2.7 A breach costs them both the prize and their weekly allowance of £600.

2.8 Braithwaite's solicitor, Amina Dossa, said that her client had been texting because their mother was in hospital.
2.9 Dossa said he would contest the decision and had been given no chance to answer it.
2.10 Pym said Braithwaite was sent the evidence eight days before the announcement and did not reply.

2.11 The final was watched by 4.1 million people, a record for Nova on a Sunday.
2.12 The network has not decided whether there will be a fifth series.
2.13 The media regulator said that it had received 212 complaints, most of them about the cancellation of the reunion programme.
--- The Swindon Chimes | 'He did it for Mum', says brother of stripped TV champion | Oliver Nash | 2024-02-10
3.1 The brother of Kofi Braithwaite says the phone that cost the plumber his television crown was his idea.
3.2 Emmanuel Braithwaite, 29, bought it for £18 at a market stall and glued it into the shoe himself.

3.3 "Mum had her hip done the week he flew out and there were complications," said Emmanuel, a bus driver.
3.4 "He would not have gone otherwise. I told him, I'll let you know if it's bad."
3.5 He admitted that the two had also talked about the game.
3.6 "Once, and I brought it up, not him," he said.

3.7 Their mother, Grace, who is home and walking with a stick, said she was proud of both sons.
3.8 "They're daft, but they're mine," she said.

3.9 Kofi has already spent about £20,000 of the winnings, on a van and on a new bathroom for his mother, according to Emmanuel.
3.10 The channel has given him until March 1 to return the money.

3.11 Neighbours on Cricklade Road have begun a collection, which had raised £2,750 by Friday evening.
3.12 Jean Hathersage, who set it up, said the channel had been "sly".
3.13 "They watched those tapes and kept quiet till after the final," she claimed.
3.14 Channel Nova called that suggestion untrue.
3.15 Saoirse Maddox telephoned Kofi on Thursday, Emmanuel said, and the two had parted as friends.
=== questions
Q how much does kofi have to hand back
A 1.2 2.1
Q what did he actually do wrong
A 1.3 2.3 2.4
Q where was the phone hidden
A 1.3 3.2
Q who gets the prize now
A 1.5
F what will she do w it
A 1.7
Q whats kofi's day job
A 1.3 3.1
Q did saoirse believe it at first
A 1.6
Q who else does kofi say used it
A 1.9 1.10
F and does that guy admit it?
A 1.11 1.12
Q what was brent supposedly using it for
A 1.10
C When did the channel make its announcement?
A 1.4
Q how did the channel find out
A 2.1 2.2 2.3
Q how many nights was he texting
A 2.3
Q what'd he ask his bro
A 2.4
Q who said it was an advantage not homesickness
A 2.5
C What else does a contestant lose by breaking the contract?
A 2.7
Q whats the lawyers excuse
A 2.8
Q did kofi get a chance to defend himself
A 2.9 2.10
Q is he gonna fight it
A 2.9
Q how many ppl tuned in for the final
A 2.11
Q are they making another season
A 2.12
Q what were most of the complaints about
A 2.13
Q whose idea was the phone
A 3.1
F what did it cost him
A 3.2
C What was the matter with the brothers' mother?
A 3.3
Q how's their mum doing these days
A 3.7
Q did they only talk about mum or the game too
A 3.5 3.6 2.4
Q what does grace think of her boys
A 3.7 3.8
Q has he blown any of the money already
A 3.9
Q deadline for paying it back?
A 3.10
Q how much have the neighbours raised
A 3.11
C What does Jean Hathersage accuse the channel of?
A 3.12 3.13
F what does nova say to that
A 3.14
Q are kofi and saoirse on bad terms
A 3.15
Q who sent the anonymous email
A - who
Q how old is gareth pym
A - number
Q did saoirse text her brother
A - name
Q which hospital was grace in
A - place
Q how much did saoirse get as runner up
A - number
Q why did brent leave the army
A - reason
Q what did kofi say about saoirse winning
A - detail
C Which contestants did the public dislike most, according to Emmanuel?
A - detail
Q when did kofi apologise to nova
A - premise
Q did emmanuel win the long island
A - roles
Q what did tilda croome tell the regulator
A - stranger
Q where was the long island filmed
A - place
Q how many hours did pym watch himself
A - number
F and who helped him
A - who
