story: Ice-hockey arena roof gives way under snow
--- Lakeland Courier | Roof of Wolverines' arena comes down hours after game | Petra Nyberg | 2024-01-15
1.1 Part of the roof of the Tamarack Arena fell on to the ice early on Sunday, five hours after 4,300 people had watched the Wolverines play there.
1.2 Nobody was hurt.
1.3 The only person in the building, night ice-maker Gus Halvorsen, 63, had gone out to his truck for a sandwich.

1.4 “I heard a groan like a ship, and then the lights went,” Halvorsen said.
1.5 “If I'd packed my lunch in my jacket I'd be under it.”

1.6 The collapse happened at 3.20am, after 80 centimetres of snow in two days.
1.7 Fire chief Denise Roy said that a section as big as four tennis courts had come down over the north goal.
1.8 An ammonia pipe for the ice plant was shut off by remote control and did not leak.

1.9 The arena was built in 1974 and is owned by the city.
1.10 Mayor Al Pruitt said that it had passed an inspection in October.
1.11 All games are off until further notice.
1.12 The Wolverines had beaten Duluth Harbor 4-1.
--- Upper State News Network | Engineer warned city about arena beams in 2021, emails show | Karim Dass | 2024-01-18
2.1 A structural engineer told the city three years ago that beams in the Tamarack Arena were rusting and should be replaced “before another heavy winter”, emails seen by this network show.
2.2 Joyce Lindgren put the cost at $2.8 million.
2.3 The city's buildings manager, Hal Stroud, answered that there was no money until 2025.

2.4 Mayor Al Pruitt, who took office in 2022, said that he had never been shown the letter.
2.5 “I want to know who was,” he said.

2.6 Stroud has been placed on paid leave.
2.7 He declined to comment when reached at his home.

2.8 The October inspection looked at exits and sprinklers but not at the roof, a city spokeswoman, Tess Amaro, conceded.
2.9 Lindgren, 58, said that she took no pleasure in being right.
2.10 “I used to bring my grandson there on Saturdays, and I stopped,” she said.

2.11 Insurers have told the city that they may refuse to pay if the warning was ignored.
2.12 The building was insured for $19 million.
--- Puck & Pine | So where do the Wolverines play now? | Ty | 2024-01-22
3.1 Short answer: in a barn.
3.2 The Wolverines will play their last 11 home games at the Cass County fairground, which seats 1,200 and smells of goats.

3.3 Coach Randy Beauchamp is trying to laugh.
3.4 "The boards are soft and there's a pigeon," he told us after practice.
3.5 "But nobody's dead, so I'll take the pigeon."

3.6 Season-ticket holders get 40 percent back, owner Marge Tillery said.
3.7 She won't move the club out of town, whatever you've read.
3.8 "I was born across the street from that rink, and I'll be buried from it," Tillery said.

3.9 Captain Emil Strand lost every stick he owned, since the locker room's sealed.
3.10 Duluth Harbor sent him two dozen, which is class.

3.11 The 300 kids in the youth league have it worst, as they've got no ice until March.
3.12 A fundraiser started by Halvorsen's daughter, Britt, has reached $64,000 to bus them to Ashford.
=== questions
Q did anyone get hurt
A 1.2
Q how come the ice guy wasnt crushed
A 1.3
Q how many people were at the game before it fell
A 1.1
Q what time did it come down
A 1.6
Q how much snow did they get
A 1.6
Q what did gus hear
A 1.4
F how old is he
A 1.3
Q how big was the bit that fell
A 1.7
Q was there a gas leak
A 1.8
Q who owns the place
A 1.9
Q when was the rink built
A 1.9
Q hadnt it just been inspected
A 1.10 2.8
Q who won that nights game
A 1.12
Q did anybody warn them about the roof
A 2.1
Q how much wouldve fixing it cost
A 2.2
Q why didnt the city fix the beams
A 2.3
Q did the mayor know about the letter
A 2.4
Q what happened to the buildings manager
A 2.6
F what did he say to reporters
A 2.7
Q did the october check even look at the roof
A 2.8
Q who admitted that the inspection skipped the roof
A 2.8
Q is the engineer smug about it
A 2.9
Q will insurance cover it
A 2.11
Q how much was it insured for
A 2.12
Q where they playing now
A 3.1 3.2
Q how many fit in there
A 3.2
Q who said hell take the pigeon
A 3.5
Q do season ticket ppl get a refund
A 3.6
Q is the owner gonna move the team
A 3.7 3.8
Q what did the captain lose
A 3.9
F did he get new ones
A 3.10
Q who's hit hardest by all this
A 3.11
Q what's the fundraiser for
A 3.12
F how much so far
A 3.12
C Who started the collection for the youth league?
A 3.12
C How many home games remain for the Wolverines?
A 3.2
C When did Pruitt become mayor?
A 2.4
C What did the coach say was wrong with the temporary rink?
A 3.4
C Over which part of the rink did the roof fall?
A 1.7
Q how old is the mayor
A - name
Q when will the new arena open
A - time
Q did lindgren get fired
A - name
Q why did the captain leave for duluth
A - premise
Q how many fans were inside when it fell in on them
A 1.3
Q who inspected it in october
A - who
Q what did governor hale say about it
A - stranger
Q what did stroud say about the mayor
A - detail
Q did emil give duluth two dozen sticks
A - roles
Q how much does tillery pay the city in rent
A - number
Q why was gus working that night instead of someone else
A - reason
Q did the fire chief resign
A - event
C What did Britt Halvorsen say about the fundraiser?
A - detail
F where does she live
A - place
