story: Minke whale stuck in estuary mud
--- Estuary Times | Race against tide to free whale at Pellow Sands | Ros Hendy | 2020-08-03
1.1 Rescuers were last night trying to float a young minke whale off a mudbank in the Carrow estuary before the tide turned.
1.2 The animal, about five metres long, was found at 5.20 on Sunday morning by a man digging for bait.

1.3 Ken Loder, 68, said he took it for an upturned boat until it breathed.
1.4 "It gave this great sigh, like my brother-in-law getting out of a chair," he said.
1.5 He poured water over it with his bait bucket for an hour and a half before help came.

1.6 Volunteers from the group Sea Rescue West kept the whale wet with bedsheets and dug a trench round it.
1.7 Their leader, vet Shona Mackie, said its breathing was fast and its skin had begun to blister in the sun.
1.8 She estimated its weight at a tonne and a half.

1.9 About 400 people watched from the sea wall, and police closed Ferry Lane.
1.10 One man was arrested after flying a drone over the animal.

1.11 A pair of inflatable pontoons arrived from Plymouth at 4pm.
1.12 The team plans to lift the whale on the high tide at 11.40pm and tow it two miles to open sea.
1.13 Ms Mackie said that if it came ashore a second time it would have to be put down.
--- Coastwatch Radio | Whale freed, then seen again upriver | | 2020-08-04
2.1 The whale towed out of the Carrow estuary in the small hours of Monday was back by lunchtime.
2.2 It had swum seven miles up the river and was going round in circles under Tolland Bridge.

2.3 Shona Mackie of Sea Rescue West told this station she had wept when the call came.
2.4 “We had her past the harbour bar at ten to two, she blew, she dived, and I bought everyone chips,” said Mackie.

2.5 It turns out the whale is female and probably less than a year old.
2.6 That matters, because a calf that young should still be with its mother.
2.7 No adult has been seen, though a fishing boat reported a large whale off Gannet Head on Friday.

2.8 Harbourmaster Des Tregenza has shut the river to all traffic above the ferry.
2.9 He said a jet skier had gone within ten feet of the animal and been sent home “with a flea in his ear”.

2.10 Children at Tolland Primary have called the whale Biscuit.
2.11 Mackie asks people not to.
2.12 “Once it has a name I get death threats for doing my job,” she said.

2.13 Boats banging metal pipes under water will try to drive the whale downstream this evening.
2.14 Pleasure-boat owner Vic Santo says he is losing £900 a day while the river is shut.
--- The Morning Dispatch | Farewell to Biscuit: stranded whale put to sleep | Leo Farquhar | 2020-08-06
3.1 A whale that captured the hearts of a West Country town was put to sleep on Wednesday after it stranded for a third time.
3.2 The calf, known as Biscuit, was found on stones below Tolland Bridge at first light and was too weak to be moved.

3.3 "She was in pain, she was starving and she had no mother to go to," said vet Shona Mackie, who gave the injection at 8.15am.
3.4 Around 50 townspeople stood on the bridge, and some sang.

3.5 Efforts to herd the animal with noise on Tuesday failed when it dived beneath the boats and swam further inland.
3.6 A second plan, to carry it to sea by lorry, was given up because its heart would not have stood the journey.

3.7 An examination found an empty stomach and no sign of plastic.
3.8 Scientists at the zoology museum in Exeter will keep the skeleton, which harbourmaster Des Tregenza hopes may be shown in the town one day.

3.9 Ken Loder, the bait digger who found the whale on Sunday, laid his bucket on the bank.
3.10 "I don't know why I did that," said the retired plumber, 67.

3.11 Ms Mackie said her volunteers had received abuse online from people who thought the whale could have been saved.
3.12 Police are looking into two of the messages.
3.13 An online appeal in memory of the whale has raised £21,000 for new pontoons.
3.14 Minke whales are common off the coast in summer but rarely enter rivers.
=== questions
Q what kind of whale
A 1.1 3.14
Q who found it
A 1.2 3.9
Q what did he think it was at first
A 1.3
F how old is he
A 1.3 3.10
Q what did the bait guy do til help came
A 1.5
Q who compared it to his brother in law
A 1.4
Q how big is it
A 1.2 1.8
Q how did they keep it from drying out
A 1.6 1.5
Q what shape was it in
A 1.7
Q why was someone arrested
A 1.10
Q how many ppl came to look
A 1.9
Q whats the plan for high tide
A 1.12
Q what happens if it strands again
A 1.13
Q did they get it out to sea
A 2.1 2.4
Q where did it turn up after they freed it
A 2.2
F who told mackie or how did she take it
A 2.3
Q what did shona buy everyone
A 2.4
Q boy or girl whale
A 2.5
Q where is its mum
A 2.7
Q why does its age matter
A 2.6
Q can boats still use the river
A 2.8
Q what happened with the jet ski idiot
A 2.9
Q who came up with biscuit
A 2.10
Q why doesnt mackie like the nickname
A 2.12
Q how are they gonna chase it downriver
A 2.13
Q whos losing money bc of this
A 2.14
F how much
A 2.14
Q did the whale survive
A 3.1 3.3
Q when was the injection
A 3.3
Q did the banging work
A 3.5
Q why not put it on a truck
A 3.6
Q did it eat plastic
A 3.7
Q where are the bones going
A 3.8
C What did the man who discovered the whale leave on the river bank?
A 3.9
C Why has the rescue team been abused on the internet?
A 3.11
C What will the money raised in the whale's memory pay for?
A 3.13
C How did people in the town mark the whale's death?
A 3.4
C What had the man been doing when he came upon the animal?
A 1.2
Q who is the drone pilot
A - who
Q how old is shona mackie
A - number
Q how much was the jet skier fined
A - number
Q why did the mother leave the calf
A - reason
Q did tregenza cry when it died
A - name
Q what did vic santo say about putting it down
A - name
Q has greenpeace said anything
A - stranger
Q who shot the whale
A - premise
Q did loder send mackie abuse
A - roles
Q when will the skeleton go on show in town
A - time
Q what time did they start banging pipes on tuesday
A - time
Q did the kids from tolland primary raise the 21k
A - detail
C How much did the rescue cost the volunteers?
A - number
C On which day did the adult whale enter the river?
A - premise
F and was it alone
A - detail
