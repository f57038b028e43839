story: Stadium evacuated after fire alarm
--- City Live | Burger van blamed as 38,000 leave Kingsmead mid-match | Aoife Drennan | 2023-12-03
1.1 A smoking fryer in a kitchen under the East Stand forced 38,000 people out of Kingsmead Stadium during Saturday's rugby league derby.
1.2 The alarm went at 3.51pm, with Thornton Bulls leading Ashby 12-10.
1.3 Everyone was out in 11 minutes, stadium manager Rhona Sealy said.

1.4 "We plan for eight, so I'm not popping corks," Sealy said.

1.5 Six people were treated for minor injuries and one woman was taken to hospital with a broken wrist.
1.6 Firefighters put out the fryer with a single extinguisher.

1.7 The match was abandoned at 5pm.
1.8 Supporter Neil Dobbs, 44, said that his gate had been locked.
1.9 "A lad in a hi-vis was shaking it and swearing," he said.
1.10 Sealy said that she was aware of a problem with Gate 14.
1.11 Tickets will be valid for the replay, for which no date has been set.
--- Northern Wire | Fire service to investigate locked gate at stadium | | 2023-12-04
2.1 Fire inspectors will look into why an exit at Kingsmead Stadium could not be opened during an evacuation on Saturday, the fire service said on Sunday.
2.2 About 900 people were held behind Gate 14 for four minutes before a steward cut the chain.
2.3 Group manager Winston Achebe said that a chained exit was "as serious as it gets".

2.4 The stadium could be fined or ordered to close the stand.
2.5 Its operator, Meridian Venues, said that the chain had been put on in November to keep out ticketless fans and should have been taken off at noon.
2.6 "There was a list, and that gate was not on it," said Meridian chief executive Paul Garrity.

2.7 He said he took full responsibility.
2.8 He would not say whether he had offered to resign.

2.9 The woman with the broken wrist, Jean Tolley, 70, was discharged on Sunday.
2.10 The wire counted about 34,000 tickets sold, fewer than the figure given by the stadium.
2.11 The last full evacuation drill at Kingsmead was in 2019.
--- Bulls Banter | The steward, the bolt cutters and a cup of tea | Big Sue | 2023-12-06
3.1 Let's hear it for Callum Reid, who's 19, earns £11 an hour and got us all out.
3.2 He'd run to the groundsman's shed, kicked the door in and come back with bolt cutters.
3.3 "Nobody told me to, I just thought about my gran in row F," he says.

3.4 His gran's Jean Tolley, and she's the one with the wrist.
3.5 She fell on the steps when folk started pushing, and a lad in an Ashby shirt carried her down.
3.6 We'd love to know who he was, so get in touch.

3.7 The club's given Callum a season ticket for life, and captain Deano Marsh took him for a curry.
3.8 Deano reckons the players stood in the car park in their boots for an hour and froze.
3.9 Coach Phil Astley let the kids sit on the team bus with the heaters on.

3.10 As for the fryer, Mandy who runs the kiosk is in bits.
3.11 She'd reported the thermostat twice since August, she says, and showed me the emails.
3.12 Replay's on 14 January, noon kick-off, and Meridian's paying for the coaches.
=== questions
Q what set off the alarm
A 1.1
Q how many ppl had to leave
A 1.1
Q what time did it go off
A 1.2
Q who was winning
A 1.2
Q how long to get everyone out
A 1.3
Q is that as fast as its meant to be
A 1.4
Q who said im not popping corks
A 1.4
Q was anyone hurt
A 1.5
F how did she break it
A 3.5
Q did they finish the game
A 1.7
Q how did they put the fire out
A 1.6
Q what was the problem w the exit
A 1.8 2.1 2.2
Q how many got stuck behind the gate
A 2.2
F for how long
A 2.2
Q what might happen to the stadium
A 2.4
Q why was there a chain on it
A 2.5
Q when was the chain supposed to come off
A 2.5
Q who runs the stadium
A 2.5 2.6
Q is the chief exec quitting
A 2.8
Q does garrity blame someone else
A 2.7
Q how old is jean
A 2.9
Q is she home now
A 2.9
Q when did they last practice an evacuation
A 2.11
Q who cut the chain
A 2.2 3.2
Q where did he get the cutters
A 3.2
Q whats callum on an hour
A 3.1
Q how is the hurt lady related to the steward
A 3.4
Q did somebody order him to do it
A 3.3
Q who carried her down
A 3.5
F do they know his name
A 3.6
Q what did the club give the lad
A 3.7
Q what did the players do while waiting
A 3.8
Q who let kids on the bus
A 3.9
Q did anyone know the fryer was dodgy
A 3.11
Q does northern wire agree on the crowd number
A 2.10
C When will the match be replayed?
A 3.12
C Who is paying for the coaches?
A 3.12
C How did Achebe describe a chained exit?
A 2.3
C What was Garrity's explanation for the gate's being missed?
A 2.6
C What did Dobbs see at the gate?
A 1.9
C Will supporters need to buy new tickets?
A 1.11
Q how does the kiosk lady feel
A 3.10
Q how old is the captain
A - name
Q who put the chain on
A - who
Q how much was meridian fined
A - premise
Q what did coach astley say about the gate
A - detail
Q did jean carry an ashby lad down the stairs
A - roles
Q what did mp sheila crowe say
A - stranger
Q why was callum suspended
A - premise
Q what's the name of the hospital
A - place
Q how much does sealy earn
A - name
Q when did mandy start working there
A - time
Q how many fire engines turned up
A - number
Q did dobbs sue
A - event
C Why did the thermostat fail?
A - reason
F how old was it
A - detail
