story: Climbing gym founder in dispute over a route
--- Crag Letter | Who owns a line? Founder bolts a bold classic | Sam Oduya | 2023-09-12
1.1 Gym founder Magnus Thiele has put nine bolts into Widow's Lace, a route that had been climbed without any since 1983.
1.2 The drilling, done on the night of 2 September, has split the valley.
1.3 Widow's Lace goes up 32 metres of pale limestone above the Orre river and has had fewer than 20 ascents.

1.4 Its first climber, Ragna Solvik, now 66, found out from a tourist.
1.5 "He might as well have painted a ladder on it," Solvik told Crag Letter.

1.6 Thiele, 45, who runs the four Gripworks gyms, said that he acted after a student of his fell there in July and broke her back.
1.7 "A route nobody can try is a museum," he said.
1.8 He had asked the valley's climbing club for leave in August, and it voted no by 31 to 12.

1.9 Club secretary Ivar Lunde said that Thiele would be asked to give up his membership.
1.10 The nearest other bolts are on the far side of the river.
1.11 Thiele paid for the hardware himself, about €340.
--- Orre Valley Observer | Gripworks loses staff and sponsor in bolt row | Kari Moen | 2023-09-20
2.1 Five instructors have quit the Gripworks gym in Orre over its founder's decision to drill a famous route.
2.2 Head coach Benedikt Aas led them out on Monday.
2.3 “I learned from Ragna, and I can't look her in the eye with that logo on my chest,” Aas said.

2.4 Rope maker Sterkline has ended a sponsorship worth €60,000 a year.
2.5 A spokesman said that the firm “stays out of local arguments”.

2.6 Magnus Thiele said membership at the gym had in fact gone up by 110 since the row.
2.7 He said that someone had let down the tyres of his van twice.
2.8 Police said one report had been received.

2.9 The injured climber, Lotte Brandvold, 24, is learning to walk again at a clinic in Bergen.
2.10 Her mother, Sissel, wrote to this newspaper in support of Thiele.
2.11 “If there had been one bolt, my daughter would be at university,” she wrote.
2.12 The cliff belongs to farmer Odd Harstad, who said that nobody had asked him anything.
--- The Weekend Rope | Lotte speaks, and the bolts come out | J. Pike | 2023-10-15
3.1 It was Lotte Brandvold who ended it, from a wheelchair, over a video call to a packed village hall.
3.2 “I knew there was no gear, and that's why I wanted it,” she said.
3.3 “Please don't fix it for me.”

3.4 Magnus Thiele put his head in his hands, and he didn't speak for a minute.
3.5 Then he said he'd take them out himself.

3.6 He and Ragna Solvik did it together last Saturday, she holding his rope, and filled the holes with resin and limestone dust.
3.7 It took six hours.
3.8 “He's a decent carpenter,” was all she'd say.

3.9 In return the club will let him bolt a new sector upstream, which he wants to call Lotte's Garden.
3.10 Harstad has agreed to that, for a case of aquavit a year.
3.11 Ivar Lunde says the membership matter's been dropped.
3.12 Benedikt Aas hasn't gone back to Gripworks; he's opening a gym of his own in an old dairy.
=== questions
Q what did thiele do to the route
A 1.1
Q when did he drill it
A 1.2
Q how tall is widows lace
A 1.3
Q who climbed it first
A 1.4
F how did she hear about it
A 1.4
Q what did ragna say about it
A 1.5
Q why did he put bolts in
A 1.6
Q how many gyms has he got
A 1.6
Q who said a route nobody can try is a museum
A 1.7
Q did he ask permission first
A 1.8
F what did they say
A 1.8
Q are they kicking him out of the club
A 1.9 3.11
Q what did the bolts cost him
A 1.11
Q how many ppl have ever done the climb
A 1.3
Q how many staff walked
A 2.1
F who led them
A 2.2
Q why did aas leave
A 2.1 2.3
Q how much sponsor money did he lose
A 2.4
Q whys the rope company pulling out
A 2.5
Q are ppl leaving the gym
A 2.6
Q what did somebody do to his van
A 2.7
Q what do the cops say
A 2.8
Q how old is the girl who fell
A 2.9
Q where is she being treated
A 2.9
Q does her mum blame thiele
A 2.10
Q who said one bolt and her daughter would be at uni
A 2.11
Q whose land is it
A 2.12
Q did anyone ask the farmer
A 2.12
Q what did lotte say in the meeting
A 3.2 3.3
Q how did he take it when she spoke
A 3.4
Q so are the bolts staying
A 3.5 3.6
Q who helped him pull them
A 3.6
Q how long did it take to remove em
A 3.7
Q what does the club give him instead
A 3.9
Q what does harstad get out of it
A 3.10
Q did benedikt go back to work for magnus
A 3.12
C With what were the holes filled?
A 3.6
C What does Thiele wish to call the new sector?
A 3.9
C What did Solvik say of Thiele after the removal?
A 3.8
C Where will Aas open his gym?
A 3.12
C How badly was Thiele's student hurt in July?
A 1.6
C How old is the founder of Gripworks?
A 1.6
Q how old is aas
A - name
Q what grade is the climb
A - detail
Q did ragna apologise to lotte's mum
A - event
Q why did lunde quit the club
A - premise
Q how much is a gym membership
A - number
Q who slashed the tyres
A - who
Q what did the guide petter nyhus say
A - stranger
Q did lotte ask him to bolt it
A 3.3
Q what did sissel say at the village hall
A - name
Q when did he open the first gym
A - time
Q did solvik drill it and thiele complain
A - roles
Q which university was she meant to go to
A - place
C For how long had Sterkline sponsored the gym?
A - time
F will they come back
A - detail
