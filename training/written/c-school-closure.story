story: Parents occupy village school marked for closure
--- Upland Herald | Parents chain gates at doomed Crannock school | Rhona Muir | 2019-05-21
1.1 Parents chained themselves to the gates of Crannock Primary on Monday morning in protest at a plan to close it in July.
1.2 Some thirty adults and a Shetland pony called Biscuit blocked the drive from seven o'clock.

1.3 The region's education board wants to send the school's 27 pupils by bus to Dunmarry, 14 miles away.
1.4 Board chairman Hector Baillie said a school built for 120 could not go on with so few.
1.5 "It costs us £19,000 a head here and six in Dunmarry," he said.

1.6 Isla Garrow, a mother of three who leads the protest, said the journey would take fifty minutes each way in winter.
1.7 "My youngest is five and she gets sick on the tractor, never mind a bus," she said.

1.8 Head teacher Moira Tennant told staff not to cross the chain.
1.9 Lessons were held on the football pitch instead.

1.10 Police Sergeant Neil Drever watched from his car and made no arrests.
1.11 "They're my neighbours, and they've given me tea," he said.

1.12 Mrs Tennant, who is 59, would lose her post but has declined to say what she thinks of the plan.
--- Northern Wire | Scottish village occupies its school as board weighs closure |  | 2019-05-23
2.1 CRANNOCK, Scotland - Families in a remote village spent a second night inside their primary school on Wednesday to stop it from being shut.
2.2 About 40 people slept in sleeping bags in the gym, organiser Isla Garrow said.

2.3 The occupation began on Tuesday evening, when a caretaker left a side door open.
2.4 The caretaker, Davie Sproat, was suspended on full pay the next day.
2.5 “I forgot, and that's all I'll say,” Sproat said with a smile.

2.6 The nine-member board votes on June 6.
2.7 Chairman Hector Baillie said closing Crannock would save about £400,000 a year.
2.8 A consultant hired by the parents, Frances Yule, put the saving at £150,000 once buses and drivers are counted.

2.9 Baillie has refused to talk with the parents while they are in the building.
2.10 Garrow, a vet, said they would leave when he put his reasons in writing.

2.11 Crannock has had a school since 1874.
2.12 Its roll has fallen by half since the fish farm closed four years ago.
2.13 The village shop and the pub shut in the same year.
--- The Chalkface | Crannock wins a year | Ollie Brand | 2019-06-07
3.1 The chain is off and the pony is home: Crannock Primary has been given another year.
3.2 Last night the education board voted 5–4 to put off closure until summer 2020.

3.3 The deciding vote came from Agnes Laird, who farms near Dunmarry and had been expected to back her chairman.
3.4 "I drove the bus road myself on Sunday and I met two lorries and a landslip," she said.

3.5 Hector Baillie looked furious and left by the kitchen door without speaking to us.
3.6 He had earlier told members that emotion was "no way to run a budget".

3.7 Conditions are attached.
3.8 The school must reach 35 pupils by next Easter, or the matter comes back.
3.9 Isla Garrow thinks she can do it, as a company wants to reopen the fish farm with 20 jobs.
3.10 "If they bring families, we've desks," she said.

3.11 The sit-in lasted nine days and ended when Baillie sent a four-page letter.
3.12 Parents cleaned the gym and left a cake for the caretaker, who is back at work.

3.13 Moira Tennant broke her silence at last.
3.14 "I've been proud of every one of them and I wasn't allowed to say it," she told me.
3.15 She will retire at Christmas, and the board has begun looking for a new head.
=== questions
Q what were the parents protesting about
A 1.1 2.1
Q how many were blocking the drive
A 1.2
Q name of the pony
A 1.2
Q where would the kids be sent
A 1.3
F how far is that
A 1.3
Q how many children go there
A 1.3
Q why does baillie want it shut
A 1.4 1.5 2.7
Q how long would the bus ride be
A 1.6
Q who said she gets sick on the tractor
A 1.7
C Where were lessons held during the blockade?
A 1.9
Q did anyone get arrested
A 1.10
F what was the cops reason
A 1.11
Q how old is the headteacher
A 1.12
Q how many ppl slept in the gym
A 2.2
C How did the parents get into the building?
A 2.3
Q what happened to the caretaker after
A 2.4 3.12
F what did he say about it
A 2.5
Q when was the board gonna vote
A 2.6
Q how much do they save by shutting it according to the chairman
A 2.7
Q what figure did the parents expert come up with
A 2.8
Q would hector talk to them
A 2.9
Q what did garrow want before theyd leave
A 2.10
Q whats islas job
A 2.10
C How long has there been a school in Crannock?
A 2.11
Q why are there so few pupils these days
A 2.12
Q what else closed in the village
A 2.13 2.12
Q did they save the school in the end
A 3.1 3.2
Q what was the score in the vote
A 3.2
Q who swung it
A 3.3
F why did she go that way
A 3.4
Q how did the chairman react to losing
A 3.5
Q what did baillie say about emotion
A 3.6
C What must the school do by next Easter?
A 3.8
Q why does isla reckon more kids will come
A 3.9
Q how long did the sit in go on
A 3.11
Q what does the chalkface say made them leave
A 3.11
Q what did tennant say once she was free to talk
A 3.14
C When will the head teacher leave?
A 3.15
Q how old is isla garrow
A - name
Q why was drever suspended
A - name
Q what did davie sproat do before he was caretaker
A - detail
Q how many teachers work at crannock
A - number
Q who is the new head
A - who
Q did laird chain herself to the gates
A - roles
Q when will the fish farm open again
A - time
Q what did callum reid say about the landslip
A - stranger
Q why did the parents break the gym windows
A - premise
C Where does Frances Yule have her office?
A - place
F how much did they pay her
A - number
Q did baillie resign after the vote
A - event
Q why did the fish farm shut
A - reason
