story: Cable car passengers spend the night above the gorge
--- Alpine Wire | 31 rescued after night in stranded cable car | | 2023-02-19
1.1 Thirty-one people who spent the night in a cable car hanging above the Valser gorge were brought down safely on Saturday morning.
1.2 The cabin stopped at 4.40pm on Friday, some 110 metres above the river, when a hauling rope slipped from its wheel.

1.3 Winds of up to 95kph kept helicopters on the ground until dawn.
1.4 The passengers were then lowered one at a time, the youngest first.

1.5 The youngest was Matteo Rigoni, aged six weeks, who was strapped to the chest of a rescuer.
1.6 “He slept the whole way down,” said his mother, Elena Rigoni.

1.7 Four people were treated for mild hypothermia at the hospital in Sankt Veit and released by noon.
1.8 The temperature outside the cabin had fallen to minus 14C.

1.9 The attendant on board, Jonas Felder, 22, had been in the job for nine days.
1.10 He shared out two thermal blankets, a box of apples and a crate of schnapps that was meant for the summit restaurant.
1.11 "I thought, the restaurant will forgive me," he said.

1.12 Bergbahn Vals, which runs the cable car, said that it had been inspected in November and no fault was found.
1.13 Its director, Ursula Kemmer, said that the service would remain closed for at least three weeks.
1.14 Prosecutors in the canton have opened an inquiry.
--- The Morning Ledger | 'We sang until we ran out of songs' | Harriet Coombe | 2023-02-20
2.1 They sang hymns, then Abba, and at about three in the morning the national anthems of all eight countries on board.
2.2 "We sang until we ran out of songs," said Priya Nair, a music teacher from Leicester, who conducted.

2.3 Ms Nair, 44, was on her honeymoon.
2.4 Her husband, Owen Blythe, is afraid of heights and had not wanted to go up at all.
2.5 “I said it would be romantic,” she said, laughing.
2.6 Mr Blythe did not laugh.

2.7 The worst moment, both agreed, came at midnight, when the cabin swung so hard that a window cracked.
2.8 A retired policeman from Ghent, Luc Maes, plugged the gap with his coat.
2.9 He then sat with his back against it for six hours.

2.10 There was no lavatory.
2.11 A ski bag and a curtain of anoraks had to do, said Mr Maes, who called it "a very European solution".

2.12 Phones kept some spirits up, until the batteries died.
2.13 The mother of the baby used the last of hers to ring her own mother in Verona and say nothing was wrong.

2.14 Passengers praised the young attendant, who they said had never once looked frightened.
2.15 He told me that he had been sick twice in a glove.

2.16 All have been offered a refund of the 38-franc fare and a free season ticket.
2.17 "I shall frame mine," said Mr Blythe.
--- Tagblatt Online | Ropeway inspector had warned of worn wheel | Reto Amstutz | 2023-02-24
3.1 An inspector warned the owners of the Valser cable car last autumn that one of its wheels was worn, documents seen by Tagblatt show.
3.2 In a letter dated 11 November, Beat Zgraggen advised that the wheel on the third tower be replaced before the winter.

3.3 Bergbahn Vals had earlier stated that the inspection found nothing wrong.
3.4 Director Ursula Kemmer said on Thursday that she had not seen the letter until this week.
3.5 "It was filed under invoices," she said.

3.6 A new wheel would have cost about 27,000 francs.
3.7 The company made a profit of 3.1 million francs last year.

3.8 Zgraggen, who is 63, would not be interviewed, but his lawyer said he had "nothing to take back".

3.9 The wind is also being looked at.
3.10 Rules say that the ride must stop when gusts pass 60kph, and the gauge at the summit showed 71 ten minutes before the cabin set off.
3.11 The attendant is not responsible for that decision, which falls to the control room in the valley.
3.12 The man on duty there has been suspended on full pay.

3.13 State prosecutor Nadine Brunner said that she expected to question seven people.
3.14 Two of the 32 passengers have filed complaints, she said, and she did not rule out charges of negligence.
=== questions
Q how many were stuck up there
A 1.1 3.14
Q what made it stop
A 1.2
Q how high up were they
A 1.2
Q why couldnt they just send a chopper
A 1.3
Q did the baby cry coming down
A 1.6
F how old is the kid
A 1.5
Q anyone end up in hospital?
A 1.7
Q how cold did it get
A 1.8
Q was the attendant experienced
A 1.9
Q what did they have to eat n drink
A 1.10
Q who said the restaurant will forgive me
A 1.11
Q what did they do to pass the time
A 2.1 2.2
Q did owen fancy going up
A 2.4
Q who fixed the window
A 2.8
F what with
A 2.8
Q where did they pee
A 2.11
Q was jonas scared
A 2.14 2.15
Q what compensation are they getting
A 2.16
Q did the company know the wheel was dodgy
A 3.1 3.4
F so what was her excuse
A 3.4 3.5
Q how windy was it up top before they left
A 3.10
Q whats happened to the guy in the control room
A 3.12
C In what order were the passengers brought down?
A 1.4
C How long will the cable car stay shut?
A 1.13
C What is Priya Nair's profession?
A 2.2
C Why were she and her husband in the mountains?
A 2.3
C When did the window crack?
A 2.7
C What did Elena Rigoni tell her mother?
A 2.13
C What did the ticket cost?
A 2.16
C What did the inspector recommend in his letter?
A 3.2
C How expensive would the repair have been?
A 3.6
C At what wind speed must the service halt?
A 3.10
C Who decides whether the cabin may leave?
A 3.11
C Might anyone be prosecuted?
A 3.14
F How many people will be interviewed?
A 3.13
C What did the inspector's lawyer say?
A 3.8
Q what was owen blythes job
A - detail
Q did luc maes file a complaint
A - detail
Q who was the bloke in the control room
A - who
Q how much did the rescue cost
A - number
Q why did kemmer resign
A - premise
Q what did priya say about the inspector
A - name
Q did the attendant get sacked over the schnapps
A - premise
Q where did the baby's dad spend the night
A - place
Q who did elena give her coat to
A - name
C How many helicopters took part in the rescue?
A - number
C When will Ursula Kemmer be questioned?
A - time
F And by which lawyer will she be defended?
A - who
C What did Jonas Felder say about Luc Maes?
A - detail
C Why did Beat Zgraggen send the letter to the prosecutor?
A - premise
C What did the hotelier Franz Imboden give the passengers?
A - stranger
