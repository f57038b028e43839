story: Hotel cancels wedding five days before the day
--- Coastline Post | Hotel scraps wedding five days before the day | Aoife Brennan | 2023-06-13
1.1 A couple from Galway were told by email on Monday that the hotel where they were to marry on Saturday had double-booked the ballroom.
1.2 Niamh Corrigan and Declan Foy, both 33, had paid €14,500 to the Strand Palace Hotel in Kilronan Bay.
1.3 Their 160 guests include an uncle who is already on a flight from Sydney.

1.4 "I read it out in the staff room and I thought it was a scam," said Ms Corrigan, a primary school teacher.
1.5 The email was signed "Events Team" and gave no telephone number.
1.6 It offered the couple a Tuesday in November and a free bottle of prosecco.

1.7 Mr Foy, who drives a milk lorry, parked it across the hotel's entrance for an hour on Monday evening.
1.8 "I wasn't blocking anyone, I was delivering a message," he said.
1.9 Gardaí asked him to move and took no further action.

1.10 The hotel's general manager, Conor Whelan, said the mistake was caused by a new computer system.
1.11 He said that he was "mortified" and that every cent would be given back.
1.12 He would not say who had been given the room instead.
--- The Gossip Mill | Revealed: the celeb bash that bumped Niamh and Declan | Sasha Dunne | 2023-06-14
2.1 Computer glitch? Pull the other one.
2.2 The Gossip Mill can reveal that the ballroom at the Strand Palace was handed to a software tycoon for his 50th birthday.
2.3 Lars Engstrom, boss of payroll firm Tallyho, is said to have offered three times the price.

2.4 A waitress at the four-star hotel, who asked us not to use her name, said staff had been told two weeks ago.
2.5 “We were told to keep our mouths shut and learn the name of his dog,” she said.
2.6 Conor Whelan didn't answer our calls.

2.7 Engstrom's spokeswoman, Petra Lund, said he'd had no idea that anyone had been moved.
2.8 She said he was "horrified" and would look for another venue.

2.9 Meanwhile the whole village has rallied round.
2.10 Farmer Mick Lally has offered his hay shed, the GAA club its car park and the parish priest, Father Tom Keady, his own garden.
2.11 Bridesmaid Orla Corrigan, 28, the bride's sister, has had 300 messages since she posted about it on Sunday night.
2.12 "A man in Ohio wants to send a cake," she said.
--- The Western Weekly | A wedding in a hay shed | Pádraig Molloy | 2023-06-22
3.1 They were married at two o'clock on Saturday, in Father Keady's church, and they danced in Mick Lally's hay shed until five in the morning.
3.2 The bales had been swept back against the walls, and Mr Lally had borrowed a floor from a dance school in Tuam.
3.3 The food came from eleven kitchens.

3.4 "I'd not swap it for Versailles," the bride told me, with straw in her veil.
3.5 Lars Engstrom sent a cheque for €10,000 and an apology in his own writing.
3.6 The couple gave the money to the village lifeboat.
3.7 He held his birthday party on his own boat, and the ballroom of the Strand Palace stood empty.

3.8 Conor Whelan resigned on the Friday.
3.9 In a statement the hotel's owners, Bracken Leisure, admitted there had been no fault in the computer.
3.10 They have refunded the €14,500 and paid the couple €5,000 more.
3.11 Bracken said it had not known of the decision, which it put down to "local management".

3.12 Mr Whelan said, when I rang him, that he had been under orders to raise takings by a fifth.
3.13 “I'm not a bad man, I did a bad thing,” he said.
3.14 He had not expected an invitation, but one came, and he stood at the back and washed glasses.
3.15 The uncle from Sydney, Frank Foy, lost his luggage and wore Mr Lally's second-best suit.
=== questions
Q why was the wedding cancelled
A 1.1 2.2
Q how did they find out
A 1.1
Q how much had they paid
A 1.2
Q how many were invited
A 1.3
F anyone coming from far off
A 1.3
Q whats niamhs job
A 1.4
Q did the email have a number to ring
A 1.5
Q what were they offered instead
A 1.6
Q what did declan do about it
A 1.7
F did the cops do anything
A 1.9
Q who said i was delivering a message
A 1.8
Q what did the manager blame it on
A 1.10
Q do they get the money back
A 1.11 3.10
C Did Mr Whelan disclose who was to have the ballroom?
A 1.12
Q who actually got the room
A 2.2 2.3
Q how much more did the tycoon offer
A 2.3
Q what was the party for
A 2.2
F what company does he run
A 2.3
Q when did the hotel staff know
A 2.4
Q what did the waitress say they were told
A 2.5 2.4
Q did whelan talk to the gossip mill
A 2.6
Q did engstrom know they'd been bumped
A 2.7
C What did the tycoon's spokeswoman say he would do?
A 2.8
Q who offered places to hold it
A 2.10
Q who's orla
A 2.11
Q is it true some yank offered a cake
A 2.12
C At what time were the couple married?
A 3.1
Q where did they have the party after
A 3.1
Q till when did they dance
A 3.1
Q where did the dance floor come from
A 3.2
Q who did the food
A 3.3
Q was the bride happy with how it turned out
A 3.4
Q what did lars send
A 3.5
F what did they do with it
A 3.6
Q where did he have his birthday in the end
A 3.7
Q did conor lose his job
A 3.8
C What did the hotel's owners admit?
A 3.9
Q how much extra comp did they get
A 3.10
Q why did whelan do it according to him
A 3.12
Q who washed the glasses
A 3.14
Q what happened to uncle franks bags
A 3.15
C Who owns the hotel?
A 3.9
Q how old is mick lally
A - name
Q what was the name of lars's dog
A - detail
Q how long have niamh and declan been together
A - detail
Q who was the best man
A - who
Q how much did the hay shed cost to hire
A - number
Q why did the waitress quit
A - premise
Q where are they going on honeymoon
A - place
Q how much did declan pay engstrom
A - roles
C Who has replaced Mr Whelan as general manager?
A - event
Q when did father keady become a priest
A - time
Q what did Brigid Nolan the florist say
A - stranger
Q why did petra lund resign
A - name
F when did she go
A - time
