story: Town below the Callan Dam evacuated after damage to the spillway
--- United Wire | Thousands told to leave as hole opens in dam spillway | Wire staff | 2017-03-06
1.1 About 9,000 people were ordered out of the town of Millrace on Sunday evening after a hole the size of a tennis court opened in the spillway of the Callan Dam, eleven kilometres upstream.
1.2 The order, sent to mobile phones at 6.47pm, told residents to leave "now, uphill, without packing".
1.3 Engineers feared that water running through the hole could wash away the slope on which the upper gates of the dam stand.

1.4 The dam itself, an earth embankment 148 metres high that was completed in 1966, was not in danger, the state's director of water, Gordon Hale, told reporters.
1.5 "The wall is sound, it is the drainpipe that is broken," he said.
1.6 The lake behind it was at 99 percent of its capacity after nine days of rain.

1.7 The sheriff of Callan County, Rosa Delgado, said that there had been no deaths, but that two people had been slightly hurt in a collision on Route 31, on which traffic out of the town came to a standstill for three hours.
1.8 She gave the order, she said, on the advice of the dam's superintendent, Gary Hall.
1.9 Four schools and a livestock hall in the neighbouring town of Pinefield were opened as shelters.

1.10 The governor, Edwin Marsh, declared an emergency and asked for 500 soldiers of the national guard.
1.11 He said that he would fly over the dam at first light.
1.12 His wife, Carol, grew up in Millrace.

1.13 Operators reduced the flow down the spillway from 1,800 to 700 cubic metres a second on Sunday night, in order to stop the hole from growing, but that allowed the lake to rise by about four centimetres an hour.
1.14 If it rises by another 90 centimetres, water will pour over an emergency weir that has never been used.
1.15 "We're choosing which of two bad things happens slower," said Hall.

1.16 Helicopters were to drop bags of rock into the hole from Monday morning.
1.17 The forecast is for a dry day on Monday and for heavy rain on Wednesday.
1.18 A power station at the foot of the dam, which supplies 340,000 homes, was shut down and its crew of 16 withdrawn.

1.19 Environmental groups had asked in 2005 for the emergency weir to be lined with concrete.
1.20 The state's water department rejected the request as unnecessary in 2008.
1.21 A spokeswoman for one of the groups, River Watch, Dana Hollis, said that she would rather have been wrong.
1.22 An inspection of the spillway last July found cracks, which were filled, according to a report on the department's website.
1.23 Hale said that there was no evidence of a connection.
1.24 Officials could not say when people would be able to go home.
1.25 Millrace, a lumber town, was last flooded in 1955, before the dam was built, when 38 people were killed.
--- The Pinefield Record | Sleeping with the heifers: a night in the livestock hall | Marybeth Koenig | 2017-03-07
2.1 By midnight there were 611 people in the livestock hall, together with eleven dogs, a parrot, and forty heifers whose owner had brought them in for a sale on Monday and saw no reason to take them home again.
2.2 "They were here first," said Virgil Tate, who farms at Stony Bend, and he went from cot to cot to apologize for the smell.

2.3 Estelle Marsh, 83, had come away from Millrace in her slippers.
2.4 She is the governor's mother-in-law, though she asked us not to make a fuss of it.
2.5 Her daughter, she said, had offered her a bed in the capital, but she wanted to be where she could see who was missing.
2.6 At breakfast she was ladling oatmeal.

2.7 The number of evacuees, put at 9,000 on Sunday, was raised yesterday to 12,400, since the order now takes in Stony Bend and the trailer parks along the river.
2.8 The count of injured stands at seven, all but one of them from car accidents on Route 31.
2.9 The seventh, a deputy, Luis Delgado, who is the sheriff's nephew, broke his ankle carrying a man of 300 pounds down a fire escape.
2.10 Asked how he was, the sheriff said that he was off his feet and would not stop talking.

2.11 Sheriff Delgado came in for some hard questions all the same.
2.12 Why, people wanted to know, had the message gone out at 6.47 when the hole had been seen by a fisherman at two?
2.13 She answered that she had been told at half past five and not a minute earlier.
2.14 Gary Hall, whose job it is to watch over the dam, says that his men had spent the afternoon measuring, because you do not empty a town for a pothole.
2.15 The fisherman, Cy Boone, called the dam office twice, and got a recording.

2.16 His photograph, taken from a boat he was not supposed to be in, has been in every newspaper in the country.
2.17 He has had it valued at nothing, he says, because he gave it away.

2.18 There was looting in Millrace on Sunday night, the police chief there, Howard Gale, said at first, and then said there was not: a broken window at the drugstore on Fir Street was the work of a pharmacist who had forgotten his keys and was collecting insulin.
2.19 He brought 90 doses of it to the hall.
2.20 Nobody has asked him to pay for the glass.

2.21 Governor Marsh, who flew over the dam at seven in the morning, called it a humbling sight.
2.22 He promised that every family would have $500 by Friday.
2.23 Gordon Hale, at his side, would not be drawn on the letter in which his department, nine years ago, refused to put concrete on the emergency weir.
2.24 "I was in another job," he said.
2.25 The lake rose 51 centimetres in the night, and stopped rising at noon.
--- Tri-County Live | Going home: Millrace order lifted, Hale out, questions pour in | Andre Whitlow | 2017-03-11
3.1 You can go home.
3.2 That's the word from Sheriff Rosa Delgado, who lifted the order for Millrace and Stony Bend at 2pm today, five days and nineteen hours after she gave it.
3.3 The trailer parks on the river flats will have to wait until the lake has come down by ten meters, which she reckons will be the 20th or so.

3.4 The emergency weir held.
3.5 Water went over it for six hours on Wednesday night, the first time ever, and it took away an access road and about a dozen pines but not the slope.
3.6 Superintendent Gary Hall stood up there through all of it with a flashlight.
3.7 "I talked to it," he says.

3.8 The hole's not the size of a tennis court any more: it's 75 meters long and 14 deep.
3.9 Helicopters have put 2,900 bags of rock in it.
3.10 A new spillway is expected to take two summers and cost somewhere around $480 million, and who pays is anybody's guess.

3.11 The day's other big story: Gordon Hale is out as director of water.
3.12 Governor Marsh let him go this morning, saying that he'd lost confidence in him after learning that last summer's cracks had been filled with the wrong grade of mortar, and that Hale had been told so by e-mail in November.
3.13 Hale says he forwarded it.
3.14 He won't say to whom, and his lawyer, Dennis Hollis, says he won't until he's under oath.
3.15 Yes, that's the husband of Dana Hollis from River Watch, and yes, she's heard all the jokes.

3.16 In charge for now is Patrice Hull, his deputy, who ran the state's ferries before that.
3.17 First thing she did was publish the e-mail.
3.18 It's two lines long.

3.19 Now the numbers.
3.20 One person has died: Orrin Tate, 79, father of the man with the cattle, had a heart attack in the Pinefield shelter early on Thursday, and the doctors say that it could've happened anywhere.
3.21 Nineteen were hurt, none of them badly.
3.22 The $500 checks that were promised for Friday have reached 1,100 families out of roughly 4,000, and the governor's office blames a printer.
3.23 Estelle Marsh hasn't had hers and told us she plans to bring it up on Sunday when he comes for pot roast.

3.24 Cy Boone got a citation for boating in a closed area, $180, and by lunchtime strangers had paid it nine times over.
3.25 He's giving the rest to the drugstore for its window.
3.26 And those heifers?
3.27 All forty sold on Friday, at a dollar a pound above market, to folks who said that they'd already slept together.
=== questions
C How many people were told to leave Millrace on Sunday?
A 1.1 2.7
Q was the wall going to collapse
A 1.4 1.5
C Why was the flow down the spillway reduced?
A 1.13
F and if the lake keeps coming up?
A 1.14
Q when did someone first see the hole
A 2.12
F and when was the sheriff told
A 2.13
F whats halls excuse for taking so long
A 2.14
C Who had asked for the weir to be lined with concrete?
A 1.19
F what did the state say to that
A 1.20 2.23
Q how come the governors mother in law didnt go to her daughters place
A 2.5
C What reason is given for the late checks?
A 3.22
Q did any of the sheriffs relatives get hurt
A 2.9
F how's he doing now acording to her
A 2.10
F who was the guy he was carrying
A - detail
Q were shops robbed while everyone was gone
A 2.18
F whos covering the broken window
A 3.25 2.20
Q did the backup overflow do its job
A 3.4 3.5
C Why was Gordon Hale dismissed?
A 3.12
F what did he do with the email
A 3.13
F who'd he send it on to
A - who
Q who's filling in for hale
A 3.16
F what did dana hollis say about her getting it
A - name
C Did anyone die during the evacuation?
A 3.20 1.7
Q did everyone get the 500 bucks
A 3.22 3.23
Q did boone have to pay the fine out of his own pocket
A 3.24
Q what time did everyones phones go off that sunday
A 1.2 2.12
Q are the caravan people allowed back
A 3.3
Q how old is gary hall
A - name
C Who wrote the e-mail about the mortar?
A - who
Q how much did boone sell his photo for
A - premise
Q what did the governor say about the sheriff
A - name
Q did hall fire hale
A - roles
Q how deep was the lake
A - number
C Why did Sheriff Delgado resign?
A - premise
Q what did carol marsh say about the flood
A - name
C How many houses were flooded this time?
A - number
C When will the power station be started again?
A - time
Q which other person got fined for boating there
A - premise
Q why did virgil take his cows home
A - premise
C When will Orrin Tate be buried?
A - time
Q where did patrice hull work as an engineer
A - place
Q how big is the reward for whoever broke the window
A - far
Q why did the emergency weir give way
A - premise
Q when does the sheriff say she was told
A 2.13
Q what did the looters take from the drugstore
A - premise
C Why does Hull keep the e-mail secret?
A - premise
Q has anyone died and of what
A 3.20
Q why did the governor's wife sleep in the livestock hall
A - premise
Q on what grounds did hale sack marsh
A - roles
Q now that the hole is the size of a tennis court, what'll they do
A - number
Q what was the fisherman fined
A 3.24
C The trailer parks, since when have they been allowed back?
A - premise
C Is the dam itself in danger?
A 1.4 1.5
Q has everybody had the cash the governor swore they'd get
A 3.22
F what about his own in-laws
A 3.23
Q hows the sheriff's nephew holding up
A 2.10
F what did he do to himself
A 2.9
Q who's running the show now
A 3.16
F what was her opening move
A 3.17
Q so the cattle man sold his heifers at a loss, how much
A - premise
Q what was wrong with how the cracks were filled
A 3.12
