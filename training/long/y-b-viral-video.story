story: Clip of police stop at wedding goes viral
--- Kingdom Press Agency | Police force refers itself to watchdog over video of groom's arrest | | 2024-06-03
1.1 A police force has referred itself to a watchdog after a video of officers pulling a bridegroom from his wedding car was watched more than 11 million times over the weekend.
1.2 The clip, which lasts 48 seconds, shows Tariq Malik, 29, a junior doctor, being handcuffed face down on the bonnet of a white Bentley in Stonebridge, on Saturday, while his bride screams from the back seat.
1.3 Two officers of Westmoor Police have been removed from front-line duties, Assistant Chief Constable Helen Prior said on Monday.
1.4 "I understand why people are upset by what they have seen," she said.
1.5 "What they have seen is not everything that happened."

1.6 Malik was released after three hours without charge.
1.7 He suffered a fractured wrist, according to his solicitor, Leona Bright, and has been unable to work.
1.8 "He was stopped because he was a brown man in a nice car," Bright said.

1.9 The force said that the Bentley had been stopped because its number plate matched that of a vehicle reported stolen in Harrow on May 28.
1.10 The plate was in fact one letter different, a K where the stolen car had an X.
1.11 Prior said that the driver had failed to stop when he was signalled to and had continued for about 400 metres.
1.12 The driver, Malik's cousin Tahir Malik, who hires out the car for weddings, denies it and says that he pulled over as soon as he saw blue lights.

1.13 The officers have not been named.
1.14 The chairman of the Westmoor branch of the police federation, Gordon Pryor, who is not related to Prior, said that they had been "hung out to dry by a telephone".
1.15 One of them, he said, had been bitten on the forearm.
1.16 Bright said that her client had bitten nobody.

1.17 The area's elected police commissioner, Suzanne Leach, urged people to wait for the facts.
1.18 The local member of Parliament, Suzette Leitch, said that she had waited two days for them already.
1.19 The home secretary, Gareth Onslow, told broadcasters that he found the footage uncomfortable to watch.
1.20 About 500 people marched to Stonebridge police station on Sunday evening, and a window was broken.
1.21 Four were arrested.

1.22 The video was posted shortly after 2 p.m. on Saturday by an account called @stonebridge_sal.
1.23 It begins when Malik is already out of the car.
1.24 Westmoor Police, which has 3,100 officers, was placed under special measures in 2021 over its use of force and was released from them last autumn.
1.25 Black and Asian drivers in its area were 3.4 times as likely to be stopped as white ones last year, official figures show.
1.26 The watchdog said that it had begun an assessment and would decide within days whether to carry out an inquiry of its own.
--- The Daily Bugler | BITTEN! The 90 seconds you DIDN'T see before groom's arrest | Ross Keating | 2024-06-05
2.1 This is the moment that a hero cop howled in pain as fangs sank into his arm, seconds before the video that has shamed a police force.
2.2 But the teeth belong to the bride's gran's dog.
2.3 New dashcam footage, passed to the Bugler by a lorry driver who was stuck behind the wedding party, shows the whole hoo-ha from the start, and it makes monkeys out of nearly everybody.

2.4 First the Bentley is flashed by a patrol car and trundles on, ribbons fluttering, for 22 seconds before it stops.
2.5 That's about 150 metres, reckons our motoring man, and not the 400 claimed by top brass.
2.6 Then groom Tariq Malik hops out with his palms up.
2.7 Out after him leaps Biscuit, a Jack Russell in a bow tie, and fastens on to the nearest constable.
2.8 All hell breaks loose.

2.9 Nan Rukhsana Sheikh, 81, was mortified last night.
2.10 "He has never bitten a policeman before, only postmen," she said from her bungalow.
2.11 She has sent the officer a tin of ladoos.

2.12 Bride Sana, 27, a primary teacher, isn't laughing.
2.13 She told pals she can't look at her dress, which has oil down it, and that the honeymoon in Crete has been cancelled.
2.14 "They asked me whose car it was, and I said it's rented, it's a wedding, there's a swan on it," she told the Bugler.
2.15 There's indeed an ice swan visible through the rear window.

2.16 Police union chief Gordon Pryor, who'd hinted on Monday that a human did the biting, insisted that he'd "never specified a species".
2.17 ACC Helen Prior refused to discuss the dog.
2.18 Her force's spokesman, Ian Leach, said the 400-metre estimate was given in good faith by the officers.
2.19 Commissioner Suzanne Leach is his ex-wife, and she went ballistic.
2.20 "I was told 400 by that office and I repeated it to the Home Secretary," she said.

2.21 The account that put out the clip, @stonebridge_sal, belongs to florist Sally Whitlock, 46, who was delivering buttonholes.
2.22 She says she started filming when she heard shouting and never saw the pooch.
2.23 She's had 300 death threats and an offer to sell the rights for £15,000, which she turned down.
2.24 The video has now clocked up 26 million views.
2.25 Lorry man Keith Dobbs didn't want a bean either.
2.26 He asked that we thank his dashcam.
--- The Metropolitan Observer | Watchdog to investigate Westmoor as second officer's messages emerge | Anneliese Craig | 2024-06-14
3.1 What had threatened for a week to become a comedy about a terrier turned back into something graver on Thursday, when it emerged that one of the two officers who arrested Dr Tariq Malik on his wedding day had sent a colleague a message, four minutes before the stop, that read: "Bentley, two of them, bet you a fiver."
3.2 The message was found on a force telephone by investigators from the Police Standards Office, who have now opened a full inquiry into possible gross misconduct.
3.3 It was sent by PC Lewis Farrow, 33.
3.4 His partner that day, PC Louise Farrar, who was the one bitten, is being treated as a witness.

3.5 The timing matters, since the force has said throughout that the stop was prompted by a camera that misread the number plate.
3.6 The alert from that camera was received at 1.41pm, according to a log that this newspaper has seen.
3.7 Farrow's message is timed at 1.38.
3.8 Asked how an officer could have decided to stop a car because of an alert that had not yet been sent, Assistant Chief Constable Helen Prior said that it was "a question that I have put in exactly those words".

3.9 Farrow could not be reached, and his representative, Gordon Pryor, did not return calls.
3.10 In an interview with investigators he is understood to have said that the bet was about football.
3.11 The colleague who received it, a sergeant who has not been identified, replied with a thumb.

3.12 Farrar, for her part, has spoken, through a lawyer and with evident distress.
3.13 In a statement of 300 words she said that she had asked Farrow to let go of Dr Malik's arm "once his hands were plainly empty", that she had said so twice, and that she would repeat it on oath.
3.14 She added that the dog had been provoked by a car door.
3.15 Leona Bright, the Maliks' solicitor, praised her courage and said that she was considering a civil claim against the force but not against her.

3.16 Dr Malik, whose right wrist has been pinned, learned this week that he will miss a surgical examination for which he had studied for 14 months.
3.17 He does not wish to be a symbol, he said when I met him at his parents' house, where the swan, or what remained of it, had long since melted into a roasting tin.
3.18 "I have set other people's wrists," he said, "and I tell them six weeks, and I never once thought how long that is."
3.19 His father, Dr Tanveer Malik, a retired anaesthetist who was himself stopped eleven times in the nineties, left the room while we talked about it.

3.20 Suzette Leitch, the MP, has called on Prior to resign.
3.21 Suzanne Leach, the commissioner, who alone has the power to dismiss a chief constable, pointed out that Prior is not one; the chief constable, Alan Marsden, has been on sick leave since April.
3.22 Gareth Onslow, the home secretary, said through an aide that stops based on plates would be reviewed nationally.
3.23 The aide could not say by whom.
3.24 We reported on 4 June that five people had been arrested at the march in Stonebridge; it was four, and none was charged.
3.25 The inquiry is expected to last until the autumn, and until it reports no one in Westmoor is likely to say the word "dog" with a straight face, or the word "fiver" at all.
--- Stonebridge Star | Do-over for Tariq and Sana: hundreds turn out for second wedding party | Molly Teasdale | 2024-09-16
4.1 There was no Bentley this time.
4.2 Dr Tariq Malik and his wife, Sana, came to their second reception on Saturday on the number 14 bus, and the driver got a round of applause for stopping when he was asked.
4.3 About 350 guests squeezed into the cricket club, which had been lent free by its president, Bernard Whitlock, husband of florist Sally, whose clip started it all.
4.4 She did the flowers and left her phone in the van.

4.5 PC Louise Farrar was there too, in a yellow frock, at the invitation of the bride.
4.6 "I thought about it for a month and then I thought, she's the only one who said stop," Sana told the Star.
4.7 The officer, who has moved to a desk job at her own wish, shook paws with Biscuit.
4.8 She has a small scar.

4.9 Her old partner wasn't on the guest list.
4.10 Lewis Farrow was sacked ten days ago by a disciplinary panel, which found that he had made up his mind to stop the car because of who was in it.
4.11 It did not believe his story about a bet on the football, as there'd been no match that day.
4.12 He plans to appeal, Gordon Pryor said.
4.13 The sergeant who answered him with a thumb, Craig Mottram, got a final written warning.

4.14 Westmoor Police has paid the couple a sum that neither side will disclose, along with a written apology signed by Helen Prior.
4.15 Tariq has read it out to his patients, he says, in a funny voice.
4.16 He takes the exam he missed in November.
4.17 His wrist clicks when it rains.

4.18 Cousin Tahir Malik, who was at the wheel in June, has sold the Bentley.
4.19 "I flinch at every K," he joked.
4.20 Dad Tanveer gave a speech so short that some missed it.
4.21 "Eleven times I said nothing," he said, "and my son said something, so sit down and eat."

4.22 MP Suzette Leitch danced with lorry driver Keith Dobbs.
4.23 Commissioner Suzanne Leach had sent her regrets.
4.24 Chief Constable Alan Marsden retired on health grounds in July, and his job has gone for now to an outsider, Deepa Rao, from Kent.
4.25 The ice sculptor had been asked for another swan.
4.26 He brought a Jack Russell.
=== questions
Q how many views did it get
A 1.1 2.24
C What does Malik do for a living?
A 1.2
F which hospital
A - place
C What injury did Malik suffer?
A 1.7 3.16
Q why do cops say they pulled them over
A 1.9 3.5
F was it really the same plate
A 1.10
Q did they try to get away from the cops
A 1.11 1.12 2.4
C According to the solicitor, why was her client stopped?
A 1.8
Q who bit the copper
A 2.2 2.7
F whats the owner say about it
A 2.10
Q where was the honeymoon meant to be
A 2.13
C Who posted the original clip?
A 1.22 2.21
F did she make any cash off it
A 2.23
Q what did the text say
A 3.1
F how did he explain it away
A 3.10
F did the panel buy it
A 4.11
C What had Farrar asked her partner to do?
A 3.13
Q did it mess up his career at all
A 1.7 3.16
Q has the mp called for heads to roll
A 3.20
C Why was PC Farrar invited to the second party?
A 4.6
Q how did they get to the do the second time
A 4.2
C Which sanction did Sergeant Mottram receive?
A 4.13
Q whats happened to the posh car
A 4.18
F who bought it
A - who
Q how much compo did they get
A - number
C How old is Sana's grandmother's dog?
A - number
Q did farrar send the fiver text
A - roles
Q what did the chief constable say about the clip
A - name
F is he backing his officers
A - name
Q why did helen prior step down
A - premise
Q who smashed the window at the station
A - who
Q who offered sally the 15 grand
A - who
Q what did sanas dad say in his speech
A - name
C What illness does Alan Marsden have?
A - detail
Q what did bernard whitlock say about the threats
A - detail
Q who organised the march
A - who
Q why did suzette leitch not show up to the party
A - roles
Q when did the leaches get divorced
A - time
C Who sent Sally Whitlock the death threats?
A - who
Q did louise say sorry to biscuit for kicking him
A - premise
