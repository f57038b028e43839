story: Miners trapped in flooded colliery
--- Union News Service | Fourteen miners trapped after water bursts into Garrick Deep | | 2022-11-29
1.1 Fourteen miners were trapped on Tuesday after water from abandoned workings broke into the Garrick Deep colliery near Tarn Fell, and rescuers said that there had been no contact with them since a single telephone call at dawn.
1.2 Another 37 men scrambled out along a ventilation road, the last of them up to the neck in water.
1.3 The inrush happened at about 5.10 a.m. on the 480-metre level, when a cutting machine went through into a flooded tunnel that was not shown on the mine's plans.

1.4 "They said that they were dry, that they were fourteen and that the water was still coming," said Ewan Strachan, the mine's general manager, of the call, which was made by a shift foreman, Alec Rudge, and lasted less than a minute.
1.5 The men are believed to be in a gallery that slopes upward, where a pocket of air could keep them alive for four days, according to Strachan.
1.6 An adviser to the rescue services, Dr. Ilse Brandauer, was less hopeful and said that two days was a more prudent estimate.

1.7 Four pumps were drawing out 9,000 litres a minute, but the level was rising by six centimetres an hour.
1.8 Larger pumps were on their way from Germany.
1.9 A drilling rig, which is to sink a narrow hole into the gallery, was held up for three hours on Tuesday by a low bridge.

1.10 Garrick Deep reopened in 2017 after a closure of 24 years, and produces coking coal for steel.
1.11 It is owned by Lorne Minerals, whose chairwoman, Fiona Lorne-Baxter, was travelling to the site from Geneva.
1.12 Her company was told by the mines inspectorate in 2020 to carry out test borings ahead of the coal face.
1.13 A spokesman for Lorne, Andrew Baxter, said that it had complied.
1.14 The inspectorate's chief, Andrea Baxendale, said that she could not confirm that on Tuesday.

1.15 Among the trapped are two brothers, Callum and Colin Rudge, sons of the foreman.
1.16 Their mother, Jean, was in the pit canteen with about 60 relatives, who were asked to leave their telephones at the door so that news would reach everybody at once.
1.17 "I've three down there, so I'll have three cups of tea," she told a volunteer.

1.18 The industry minister, Neville Strang, cut short a trade visit to Canada.
1.19 His deputy, Naomi Strand, arrived in the afternoon and was booed by some of the men.
1.20 She told them that no expense would be spared.
1.21 The secretary of the miners' association, Bob Tulloch, said that his members had reported water dripping from the roof on that level for a fortnight.
1.22 Strachan replied that all mines drip.
1.23 Rain has fallen at Tarn Fell on 22 of the past 26 days.
1.24 The worst disaster in the pit's history, an explosion in 1931, killed 58.
1.25 A prayer service was to be held at St Barbara's church at eight.
--- The Tarn Fell Messenger | 'We're eleven, not fourteen': note comes up from Garrick Deep | Shona Kerr | 2022-12-02
2.1 The drill went through at twenty to four yesterday morning, and when they pulled it up there was a scrap of overall tied round the bit with bootlace.
2.2 On it, in yellow crayon, somebody had written 11 ALIVE. 1 BAD LEG. ALEC GONE BACK FOR TWO.
2.3 Rescue boss Murdo Sneddon read it out in the canteen, and there was a noise that this reporter hopes never to hear again, half a cheer and half its opposite.

2.4 Jean Rudge was the first to speak.
2.5 "Gone back, well, he would," she said, and asked for someone to fetch her coat.
2.6 Foreman Alec Rudge, 59, and two others, apprentice Jamie Orr and electrician Wes Pollock, aren't in the gallery with the rest.
2.7 Both of Mrs Rudge's sons are.
2.8 It's Colin who has the bad leg.

2.9 By noon there was a tube down, and by one there was soup in it.
2.10 The men asked for dry socks, a pack of cards and the football score.
2.11 They were told that Fell Rovers had won, which isn't so.
2.12 "They'll find out soon enough," said Mr Sneddon, who's been on his feet since Tuesday.
2.13 A doctor, Kirsty Sneddon, his niece, is talking to them every hour by a telephone no bigger than a matchbox.

2.14 The water's going down at last, by ten centimetres an hour since the German pumps were started.
2.15 Dr Ilse Brandauer, the adviser, said a diver might be able to get to the gallery by Saturday, though she wouldn't send one herself.
2.16 Manager Ewan Strachan said that was a decision for him.
2.17 Mr Sneddon said it wasn't, it was one for the diver.

2.18 There was uproar at the gates when the Messenger put to the company a set of plans that old surveyor Hamish Gow has kept in his loft since 1978.
2.19 They show the flooded tunnel, clear as day, marked "Duchess Drift, disused".
2.20 Mr Gow, 86, says that he offered them to the colliery when it reopened, and that a young man in a nice tie told him everything was digital now.
2.21 Lorne spokesman Andrew Baxter said he'd no knowledge of that.
2.22 Asked what sort of ties he wears, he ended the call.

2.23 Minister Neville Strang got here on Wednesday night and has been washing up in the canteen.
2.24 Mrs Rudge told him he'd missed a bit.
2.25 Fiona Lorne-Baxter is staying at the Fell Hotel and hasn't been seen at the pit, though sandwiches have come from her.
2.26 Nobody's touched them.
--- Union News Service | Divers bring out 11 miners alive; three still missing | | 2022-12-04
3.1 Eleven miners walked or were carried out of the flooded Garrick Deep colliery on Sunday after five days underground, to the singing of a crowd of some 3,000 that had stood through the night in sleet.
3.2 The first to reach the surface, at 6.52 a.m., was Colin Rudge, 26, whose thigh was broken in two places; the last was his brother, Callum, who had refused to leave before the others.
3.3 Two divers, Petra Novotna and Peter Nowak, swam 140 metres through black water to reach them.
3.4 They led the men out one by one, each wearing a mask that Novotna said was "like breathing through a letterbox".
3.5 The operation took nine hours.

3.6 There was still no sign of the foreman, Alec Rudge, who went back on Tuesday to look for two men who had become separated from the party.
3.7 Callum Rudge told rescuers that he had last seen his father's lamp going round a bend, and that he had wanted to go too but was ordered not to.
3.8 "He said that one of us had to be able to tell Mum," he said, according to Dr. Kirsty Sneddon, who treated him.

3.9 The search would continue, said the head of the rescue, Murdo Sneddon, who declined to estimate the chances.
3.10 Dr. Ilse Brandauer said that there were "one or two places" in which air might have been trapped.
3.11 Six of the survivors were taken to hospital in Carrbridge, and five were allowed home.
3.12 None was in danger, doctors said.

3.13 The government has ordered a public inquiry.
3.14 It will be led by a retired judge, Lady Elspeth Crannog, who conducted one into a ferry sinking in 2009.
3.15 Industry minister Neville Strang said that she would be free to go wherever the water led her.
3.16 Bob Tulloch, of the miners' association, asked that a miner should sit beside her.
3.17 Strang said that he would think about it; his deputy, Naomi Strand, had told reporters on Saturday that it was out of the question.

3.18 Lorne Minerals acknowledged late on Saturday that the borings ordered in 2020 had been stopped after 14 months.
3.19 It blamed "a misunderstanding about frequency".
3.20 The mines inspectorate, which is supposed to check such work each quarter, had not visited since March 2021, its chief, Andrea Baxendale, conceded.
3.21 She said that she had two inspectors for the whole of the north and had asked for nine.
3.22 The general manager, Ewan Strachan, has been relieved of his duties at his own request.
3.23 He had not slept since Tuesday, a colleague said, and wept when the first stretcher came up.
3.24 Production at the mine, which employs 410, has been halted indefinitely.
3.25 An earlier report gave the length of the swim as 410 metres; it is 140.
--- The National Courier | Eight days in the Duchess: how a dead surveyor's chalk mark saved three men | Rory Balfour-Hume | 2022-12-10
4.1 When Alec Rudge had been in the dark for what he judged to be three days, though it was nearer five, he put out a hand to steady himself and felt that the rock was smoother than it had any right to be.
4.2 Somebody had once dressed that wall, and where a wall has been dressed, he reasoned, there's a way in and there may be a way out.
4.3 He had with him a boy of 17 with no feeling in his toes, an electrician who had stopped answering, half a flask of tea and one lamp, which he lit for a count of ten every time that he was afraid.
4.4 "I was on for a count of twenty by the finish," he told me from his bed in Carrbridge.

4.5 In the ten seconds he saw an arrow.
4.6 It had been chalked there in the fifties by Duncan Gow, a surveyor, father of the Hamish Gow whose plans the company did not want, and it pointed up the Duchess Drift, from which by then the pumps had taken most of the water.
4.7 They crawled for 19 hours.
4.8 On Wednesday morning a woman walking a greyhound on the moor above Tarn Fell heard what she took for a sheep beneath an iron grating.
4.9 "It was swearing," said the woman, Morag Dunne, "and I thought, that's never a sheep."

4.10 Jamie Orr has lost three toes.
4.11 Wes Pollock, who is 38 and has a weak heart, is in intensive care, and is expected to pull through.
4.12 Rudge has a cracked rib and a temper; he has declined a visit from Fiona Lorne-Baxter, to whom he sent word that he was washing his hair.
4.13 He is quite bald.

4.14 I asked his wife, who has sat beside him since he was brought in, what she had said to him first.
4.15 She wouldn't tell me, but he would.
4.16 "She said, 'Your tea's cold,'" he said.

4.17 The question of blame, which good manners had held back for a week, came through on Thursday like the water itself.
4.18 Lorne-Baxter told a committee of MPs that she had never been informed of the old plans, whereupon Bob Tulloch, who was watching on the television in the miners' club, is reported to have thrown a shoe.
4.19 Her own spokesman contradicted her within hours.
4.20 Andrew Baxter, who is also her husband's nephew, said in a statement issued through his own solicitor that he had passed on Hamish Gow's offer in 2017 and had been told by "the most senior level" that the company was not a museum.
4.21 He has since been dismissed.
4.22 The police have opened an investigation, which will be led by Chief Inspector Gillian Frame, whose grandfather died in the explosion of 1931.

4.23 Tarn Fell itself seems more tired than angry.
4.24 The canteen is shut, and the relatives have been given their telephones back, some with 200 messages on them.
4.25 Hamish Gow, to whom everybody in the town now lifts a hat, told me he would like the plans returned, please, as there is one corner that he has never been happy with.
4.26 As for whether Alec Rudge will work underground again, he looked at his wife before answering, and she answered.
=== questions
C At what time did the water break in?
A 1.3
Q how did it flood
A 1.1 1.3
C How long did Strachan think the men could survive?
A 1.5
F did the adviser agree with him
A 1.6
Q how come the drill was late getting there
A 1.9
Q why did they take everyones phones
A 1.16
Q were there signs it was gonna happen
A 1.21
F and what did the manager have to say about that
A 1.22
Q what did the note say
A 2.2
F how did jean take it
A 2.5
Q what did the lads want sent down
A 2.10
Q did they fib to them about the footie
A 2.11
F so what was the real score then
A - number
C Who was to decide whether a diver should be sent, according to Sneddon?
A 2.17
C Who was the last of the eleven to be brought out?
A 3.2
Q why didnt callum go with his dad
A 3.7 3.8
C Who will head the public inquiry?
A 3.14
Q did the company do those test holes like they were told
A 1.13 3.18
F whats their excuse
A 3.19
Q how did alec find the way
A 4.1 4.5 4.6
Q who heard them up on the moor
A 4.8 4.9
F who did she ring
A - who
Q what happend to the young lad
A 4.10
C What did Alec Rudge's wife first say to him on his return?
A 4.16
Q who wrote the note
A - who
C How old is Callum Rudge?
A - number
Q did naomi strand do the dishes in the canteen
A - roles
Q who was the young man in the tie
A - who
C Why did Murdo Sneddon resign?
A - premise
Q what did colin say when his dad was found
A - name
Q what made wes pollocks heart bad
A - reason
Q how did hamish gow die
A - premise
C How much did Lorne Minerals pay the families?
A - number
Q what did peter nowak say the mask was like
A - roles
C When will the public inquiry open?
A - time
Q how did jamies mum react
A - name
F was she in the canteen too
A - name
Q did strang say having a miner next to the judge was out of the question
A - roles
Q why did lorne-baxter go to the pit with sandwiches
A - premise
Q which country makes the most coal
A - far
