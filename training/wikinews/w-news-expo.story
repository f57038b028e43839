story: Pop culture celebrated at Fan Expo Canada 2016 in Toronto
--- Wikinews | Pop culture celebrated at Fan Expo Canada 2016 in Toronto | | 2016-09-07
1.1 The 22nd Fan Expo Canada took place at the Metro Toronto Convention Centre this weekend, attracting thousands to the event, one of the most popular in North America.
1.2 Crossing between the genres of science fiction, horror, anime, fantasy and comics, the event sprawled throughout all corners of the facility.
1.3 Hundreds of vendors offered products new and old, joined by celebrity guests like Stan Lee, Mark Hamill, and Margaret Atwood.
1.4 Various local fan organizations were there in a charitable capacity, and thousands of fans donned costumes, many of which they themselves created.

1.5 Atwood, a Booker Prize-winner, was there to launch her graphic novel Angel Catbird, with illustrator Johnnie Christmas.
1.6 Lee was making his final Canadian convention appearance, part of a larger farewell tour.
1.7 Hamill's schedule included a panel with Kevin Conroy, the voice of Batman in Batman: The Animated Series, in which the Star Wars lead played the Joker.

1.8 Ubisoft, Microsoft, and PlayStation VR all had large areas set up for attendees to try their latest games.
1.9 In the 20-minute PlayStation VR demonstration of Batman: Arkham VR, players are dropped down a secret elevator in Bruce Wayne's manor, to the Bat Cave, to suit up.
1.10 From there, the demonstration took players to investigate the murder of Nightwing.

1.11 The Northern Arena Esports Championship ran throughout the weekend, facing off teams of video gamers in a packed hall.
1.12 Even in early rounds, the event was well attended, with the stands full of gamers, watching the matches with live colour commentary.
1.13 The finals saw US team Cloud9 and Immortals, from Brazil, face off in Counter-Strike: Global Offensive.
1.14 Both unbeaten teams going in, the Brazillian team won the championship and $ 50,000.

1.15 Gameplay was delayed during the "third map" (third round) of the finals, when one Immortals player was caught with their headset off.
1.16 After nearly half an hour, the team was deducted a point, leading to a sudden but temporary rush of success by the US team.

1.17 The Canadian garrison of 501st Legion returned with their setup of photo-ops, with proceeds to the Make-A-Wish Foundation.

1.18 Volunteer organization Comic Corps of Canada collects donations of comics, to distribute to children and youth in the hospital.
1.19 Along with collecting comics on-site, the group was fundraising through raffles and button sales.

1.20 Other charitable fan-based groups included The Ontario Ghostbusters, Doctor Who Society of Canada, and Klingon Assault Group.

1.21 The thousands of cosplay outfits on parade around the various halls offered a tremendous cross-section of genres and eras of pop culture.
1.22 The majority of outfits involved at least some elements made from scratch, a fantastic display of craftsmanship.
1.23 Of the thousands, Wikinews spoke with a cosplayer going by the name "The Katherinator".
1.24 She was outside the building in the gardens, waiting for a photographer she had arranged to shoot her new Epic Mickey costumed character-style outfit.
1.25 With shoes as wide as a forearm, and a rigid torso of carved foam, she remained exuberant even when caught in the traffic between halls, many hours into wearing the outfit.
=== questions
Q where was fan expo held
A 1.1
Q which 3 celebs were the headline guests
A 1.3
Q what was margaret atwood doing there
A 1.5
C Will Stan Lee be back at a Canadian convention?
A 1.6
Q who voices batman
A 1.7
Q what did you have to do in the vr thing
A 1.9 1.10
Q who won the counter strike final
A 1.14
Q how much did the counter strike winners get
A 1.14
Q why did the match stop
A 1.15
F what did it cost them
A 1.16
Q how long was the hold up
A 1.16
C Which cause benefited from the Star Wars costumers' photo booth?
A 1.17
Q what does comic corps do with the comics
A 1.18
F how else were they raising cash
A 1.19
Q did people make their own costumes
A 1.4 1.22
Q what was the katherinator dressed as
A 1.24
F was it comfy to walk around in
A 1.25
F who was she hanging around outside for
A 1.24
Q how many tickets did they sell
A - number
Q what's the katherinator's real name
A - name
Q who's the voice of robin
A - who
Q which player had his headset off
A - name
F did he say sorry
A - detail
Q what was mark hamill launching
A - roles
Q how much did the photo with the stormtroopers cost
A - number
Q how much did comic corps raise
A - number
C Why is Stan Lee retiring from conventions?
A - reason
Q what did cloud9 win for second place
A - number
Q who's the photographer the katherinator was waiting on
A - name
Q how long did the mickey outfit take to make
A - time
Q what did william shatner do there
A - stranger
Q when's the next fan expo
A - time
Q who won the cosplay contest
A - event
C Why was Cloud9 deducted a point?
A - roles
Q what was kevin conroy dressed as
A - detail
Q how much did the katherinator's photographer charge
A - number
Q why'd stan lee cancel his last canadian show
A - premise
Q who took the counter strike title and how much did they get
A 1.14
C How long was the Immortals player banned for after the headset affair?
A - premise
Q in which of the batman cartoons did conroy do the joker
A - roles
C What brought the Booker Prize winner there?
A 1.5
Q which of the us team's earlier losses hurt it most
A - premise
C To whom does the money go from the photos with the stormtroopers, the 501st?
A 1.17
Q katherinator bought her mickey suit, where from
A - premise
Q what do those guys do with old comics
A 1.18
F how else they get cash
A 1.19
Q in the vr thing who got killed
A 1.10
F whodunit?
A - who
Q were the costumes bought or did folks make em themselves
A 1.22 1.4
Q why did microsoft stay away this year
A - premise
Q was anybody watching before the finals
A 1.12
F who got that far
A 1.13
