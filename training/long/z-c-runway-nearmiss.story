story: Two airliners come within metres of each other at Port Verran
--- Trans-Island News | Inquiry after landing jet passes over aircraft on runway | Aviation staff | 2024-01-18
1.1 Investigators have opened an inquiry into an incident at Port Verran airport on Wednesday in which a landing airliner with 171 people on board passed about 40 metres above another that was waiting on the same runway.
1.2 The crew of the landing aircraft, Southern Arc flight 218 from Melhaven, broke off the approach at 7.52am in thick fog.
1.3 Nobody was hurt.

1.4 The other aircraft, a regional turboprop of Coral Air with 44 people aboard, had been told to line up on runway 24 and to wait, according to a preliminary note of the Air Safety Bureau.
1.5 One minute and fifty seconds later, the note says, the same controller cleared the jet to land.
1.6 The ground radar, which should have raised the alarm, had been switched off for maintenance.

1.7 Captain Ines Calloran, 48, who was flying the jet, saw the tail light of the turboprop "as one sees a cigarette across a dark street", she told colleagues, according to a pilots' union.
1.8 The union's president, Desmond Fairlie, said that passengers owed their lives to her eyesight.
1.9 The captain of the turboprop was named as Ivan Callard.

1.10 A spokeswoman for Southern Arc, Tania Ferris, praised the crew and said that the airline would wait for the findings.
1.11 Coral Air's spokesman, Tony Farrow, said that his company's pilots had been exactly where they had been told to be.
1.12 The controller, who has not been named, has been relieved of duty, as is usual.

1.13 The head of the air traffic service, Wilma Strand, said that two controllers had been on duty in the tower instead of the three foreseen, because a colleague had called in sick.
1.14 She rejected a suggestion by the union of controllers that shortages had become the rule.
1.15 Its secretary, Bram Lund, said that the tower had been below strength on 19 of the 31 days of December.

1.16 Port Verran, the only international airport of the Marram Islands, handles some 4.2 million passengers a year on a single runway.
1.17 A second has been under discussion since 1998.
1.18 In 2009 a cargo aircraft landed there while a snow plough was on the runway, and stopped 90 metres short of it.

1.19 The minister for transport, Cora Lindqvist, said that she had asked the bureau for a first report within 30 days.
1.20 Flights were suspended for two hours and forty minutes on Wednesday, and 37 were cancelled.
1.21 Passengers on the jet said that they had noticed only a sudden climb and a long silence.
1.22 "The captain came on and said that we would be having another go, and could somebody please find her a coffee," said one of them, Gareth Nunn.
1.23 It landed safely at 8.31am.
1.24 The leader of the opposition, Carl Lindholm, called on the minister to make a statement to parliament.
1.25 She is to do so on Tuesday.
--- The Islander | Voice from the other cockpit | Philippa Goss | 2024-01-22
2.1 For fifty-one seconds, says Ivan Callard, he listened to another man's death sentence being read out over the radio and did not understand that it was his own.
2.2 "Cleared to land, two-four, and I thought, somebody's got the wrong number," the captain of the Coral Air turboprop told me on Saturday in the back room of his brother's hardware shop.
2.3 Then he switched on every light he had.

2.4 It is the lights, he believes, and not anybody's eyesight, that saved 215 people.
2.5 The president of his union does not agree; but then Desmond Fairlie, a former captain with Southern Arc, taught Ines Calloran to fly.
2.6 She herself, when I reached her by telephone, would say only that she had seen a light and that she was glad of whoever lit it.

2.7 His co-pilot that morning, Joy Ferrars, 25, had been with the airline for six weeks.
2.8 It was she who said, "Ivan, that's our runway," and she who keyed the microphone, though the words she spoke were lost, because the tower was transmitting at the same time.
2.9 She has asked for a month's leave.
2.10 Coral Air has given her two.

2.11 The jet passed over them, he reckons, at 25 metres rather than the 40 of the official note.
2.12 The bureau's chief investigator, Sten Marlowe, says that the figure came from the altimeter and might be corrected.
2.13 It knocked an aerial off the turboprop's back, Captain Callard says, or the wind of it did.
2.14 Mr Marlowe has the aerial in a bag.

2.15 About the controller we know a little more.
2.16 He is 33, has held his licence since 2016, and had been at the desk for five hours and ten minutes without a break when the rules allow two hours.
2.17 Bram Lund, of the controllers' union, says that there was no one to relieve him.
2.18 Wilma Strand, his employer, says that a relief was in the building.
2.19 She is right, as far as that goes: the relief, a trainee by the name of Oona Strang, was in the building, but she was not licensed to work alone.

2.20 The third controller, who should have been there, had telephoned at five to say that his child had a fever.
2.21 His replacement lived an hour away, and arrived at 8.15am, twenty-three minutes late for history.

2.22 The airport, through which more than four million people pass every year, has one runway and has been talking for a quarter of a century about another.
2.23 Fifteen years ago, when a freighter nearly met a snow plough on it, ground radar was bought.
2.24 It is serviced on the third Wednesday of the month, always in the morning, which is also when the fog comes; why at that hour, nobody I spoke to could explain.
2.25 An earlier edition gave the number of people on the jet as 117; there were 171.
--- Verran Mail | Minister under fire as tower tapes leak | Rick Dolan | 2024-01-24
3.1 Transport Minister Cora Lindqvist had a torrid hour in parliament yesterday as MPs quoted back at her from tapes of the Port Verran near-miss that she hadn't heard.
3.2 The recordings, 14 minutes of them, turned up on a website for plane spotters on Monday night.
3.3 In them the controller can be heard asking twice for somebody to "come and take a strip off me, I'm drowning".
3.4 A woman's voice answers that he should hang on until eight.

3.5 That voice, Bram Lund claims, belongs to the duty manager, Greta Marlow.
3.6 The air traffic service won't confirm it.
3.7 Ms Marlow, who's no relation of the investigator with the e on the end, was at home yesterday with the curtains drawn.

3.8 "Did the minister know that she was running a tower on two legs?" thundered opposition leader Carl Lindholm.
3.9 She did not, she replied, and added that under his government it had stood on one, in the summer of 2018.
3.10 He called that a disgrace.
3.11 It's also true, as this newspaper reported at the time.

3.12 Ms Lindqvist announced three things: no more radar maintenance in the mornings, an extra £6.5 million for training, and a cap of 20 landings an hour in fog.
3.13 The airlines don't like the last one.
3.14 Tania Ferris of Southern Arc said that it'd mean a dozen cancellations on a bad day, and Tony Farrow, who rarely agrees with her, agreed with her.
3.15 Neither would put a price on it.

3.16 Who leaked the tapes?
3.17 Sten Marlowe is livid, and has called in the police.
3.18 He says his own people had the only copy outside the tower, and that all nine of them have given up their telephones without being asked.
3.19 Wilma Strand says the tower's copy is in a safe to which she has the only key.

3.20 The man himself has now been named by colleagues as Aksel Thorne, and they've had a whip-round for him that has come to £11,400.
3.21 He wrote to both captains at the weekend.
3.22 Ines Calloran told the Mail that she'd written back and that what she wrote was nobody's business.
3.23 Ivan Callard hasn't opened his yet.
3.24 "It's on the mantelpiece, and I'll know when," he said.

3.25 Marlowe's crew have meanwhile corrected the height at which the jet went over: 28 metres.
3.26 His first report is due on February 16, and he says it'll be on time if he has to type it himself.
=== questions
Q how close did the 2 planes get
A 1.1 2.11 3.25
F where did the first number come from
A 2.12
C Why did the ground radar not raise the alarm?
A 1.6
F when do they normaly work on it
A 2.24
F who decided on that time
A - who
Q is the radar work staying in the mornings
A 3.12
Q why were they a person short in the tower
A 1.13 2.20
F when did the stand in show up
A 2.21
Q what does fairlie think saved everyone
A 1.8
F what does callard put it down to
A 2.4
Q who said thats our runway
A 2.8
F how long had she worked for them
A 2.7
F who did she fly for before
A - detail
C How long had the controller been on duty without a break?
A 2.16
F was there really nobody who could swap in
A 2.17 2.18 2.19
C What did the passenger Gareth Nunn recall the captain saying?
A 1.22
Q did this thing mess up anybodys travel
A 1.20
C What can the controller be heard asking for on the tapes?
A 3.3
F what was he told
A 3.4
C Did the minister know that the tower was understaffed?
A 3.9
Q what does southern arc say the fog limit will do
A 3.14
Q has the captian of the little plane read his letter
A 3.23 3.24
F what about the other pilot did she reply
A 3.22
F saying what
A - detail
F did strand write to her too
A - event
Q has anyone chipped in for the controller
A 3.20
C When is the first report of the bureau due?
A 3.26 1.19
Q how old is ivan callard
A - name
Q who leaked the recordings
A - who
Q why did calloran switch on all her lights
A - roles
C What will the cap on landings cost the airlines?
A - number
C When did Greta Marlow resign?
A - premise
Q what did oona strang say about it
A - name
Q what did joy say in the mic that got lost
A - detail
Q which plane spotter site was it
A - detail
Q did lund say sorry for the leak
A - premise
C How many people were hurt in the incident of 2009?
A - number
Q did lindholm give the tower more money in 2018
A - roles
Q where does aksel live
A - place
Q whats the name of the sick kids dad
A - who
C When will the second runway be completed?
A - time
