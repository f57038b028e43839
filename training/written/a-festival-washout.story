story: Thornfield music festival abandoned after floods
--- Wire North | Thousands leave flooded Thornfield festival | | 2024-07-06
1.1 The Thornfield music festival was abandoned on Saturday after a month's rain fell on its site in Northumberland in eighteen hours.
1.2 Organisers told about 38,000 people to leave the fields near Alnwick by six in the evening.
1.3 Eleven people were treated for hypothermia and one man broke his ankle, the ambulance service said.

1.4 "We could have a festival or we could have everybody home alive," said the festival's director, Cressida Boyle.
1.5 The decision was taken at 11.20am, when a stream burst into the family camping field.

1.6 Police closed the A-road beside the site for four hours after cars began to sink in the grass.
1.7 Superintendent Neil Hargrave said that tractors from six farms had pulled out 700 vehicles.

1.8 Friday's headliners, the Velvet Moles, had cut short their set because of lightning.
1.9 Saturday's, the singer Ama Boateng, was already on the train from London when she heard.
1.10 She got off at Newcastle and sang for an hour in the station to stranded fans.

1.11 Boyle said a decision on refunds would be announced on Monday.
1.12 It is the first time that the event, which began in 1999, has been called off.
--- Muddy Boots blog | I survived Thornfield (my tent did not) | Callum Reece | 2024-07-08
2.1 Let me tell you about the moment that I saw a portable toilet float past with somebody in it.
2.2 It was about half ten on Saturday and I'd been awake since three, holding down a gazebo with my girlfriend, Steph.

2.3 There was no announcement.
2.4 We found out it was over from a bloke selling noodles.
2.5 “They've pulled it, mate, I've just been told to turn my gas off,” he said.

2.6 The stewards were kids, soaked, doing their best.
2.7 One of them, Priya, 18, gave Steph her own coat and would not take it back.
2.8 She told us that she'd been on shift for sixteen hours and nobody had brought her any food.

2.9 It took us seven hours to get out of the car park.
2.10 A farmer called Wilf pulled us out with a chain and refused the twenty quid I held out.
2.11 "Buy yourself a better car," he said.

2.12 Steph and I paid £265 each and saw one and a half bands.
2.13 I want my money back, and I want to know why they let us in on Thursday when there was already a flood alert on my phone.
2.14 Will I go next year? Don't ask me till I'm dry.
--- The Border Standard | Festival offers 60 per cent back as anger grows over warnings | Moira Tulloch | 2024-07-12
3.1 People who held tickets for the abandoned Thornfield festival will be offered sixty per cent of the price or a free place next year, its organisers said on Thursday.
3.2 Cressida Boyle said that a full refund "would finish us".

3.3 The director defended her decision to open the gates.
3.4 She said that the forecast on Wednesday had shown 20mm of rain, and what fell was nearer 90.
3.5 The weather service disagreed: its spokesman, Iain Farrow, said that an amber warning was in force from noon on Thursday, two hours before the gates opened.

3.6 Landowner Sir Miles Thornfield said that the fields would take three years to recover.
3.7 He is asking the festival for £400,000.
3.8 “I have lost a barley crop, two walls and a peacock,” he said.

3.9 Northumberland's fire chief, Joan Peart, said that her crews had rescued 23 people from the lower car park, among them a baby of five weeks.
3.10 She praised the farmers, whom she called "the only emergency service with the right tyres".

3.11 Ama Boateng has given her fee, which was paid in advance, to a fund for the stewards.
3.12 The Velvet Moles' manager said the group was keeping its money, since it had played.
3.13 Boyle said that 41,000 people had been on the site, and that nobody had been told to stay.
3.14 A public meeting will be held in Alnwick on July 25.
=== questions
Q why was thornfield called off
A 1.1 1.5
Q how many were there
A 1.2 3.13
Q anyone hurt
A 1.3
F how many got too cold?
A 1.3
Q what time did they decide to pull it
A 1.5
Q what did cressida say about the choice she had
A 1.4
Q how were cars got out of the mud
A 1.7 2.10
Q how long was the road shut
A 1.6
Q why'd the moles stop early
A 1.8
Q what did ama do instead of playing
A 1.10
Q where was boateng when she found out
A 1.9
C Had the festival ever been cancelled before?
A 1.12
Q what was floating past the blogger
A 2.1
Q how did callum find out it was over
A 2.4 2.5
Q who lent steph a coat
A 2.7
F how long had she been working
A 2.8
Q did the stewards get fed
A 2.8
Q how long to get out of the car park
A 2.9
Q did the farmer take any money
A 2.10
F what'd he say
A 2.11
Q how much were tickets
A 2.12
Q is callum going again
A 2.14
C What does the blogger want to know from the organisers?
A 2.13
Q do ticket holders get everything back or just some
A 3.1 3.2
Q why not a full refund
A 3.2
Q how much rain was she expecting
A 3.4
C When did the amber warning come into force?
A 3.5
Q did the director say it was a mistake to let ppl in
A 3.3
Q how much does the landowner want
A 3.7
Q what did sir miles lose
A 3.8
Q how long till his fields are ok
A 3.6
Q how many had to be rescued by firefighters
A 3.9
Q who was the youngest one rescued
A 3.9
C What did Joan Peart say about the farmers?
A 3.10
Q is ama keeping her fee
A 3.11
F and the moles?
A 3.12
Q when's the public meeting
A 3.14
Q how old is callum
A - number
Q who was meant to headline sunday
A - who
Q how much was ama boateng's fee
A - number
Q did wilf get paid by the festival
A - detail
Q why did superintendent hargrave close the festival
A - premise
Q what did iain farrow say about refunds
A - detail
Q did steph give priya her coat
A - roles
Q which farm is wilf from
A - place
Q how many vehicles did peart's crews pull out
A - name
Q what did lady thornfield say
A - stranger
C When will the site be reopened to the public?
A - time
Q what was decided at the meeting in alnwick
A - event
Q how did the bloke break his ankle
A - detail
F and which hospital was he taken to
A - place
