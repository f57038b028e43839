story: Marathon winner provisionally suspended after test
--- Metro Athletics Weekly | Halloran provisionally suspended over April sample | Priya Venkat | 2024-05-21
1.1 Siobhan Halloran, the surprise winner of the Rotterdam Quays Marathon, has been provisionally suspended after traces of a banned diuretic were found in her urine.
1.2 The Athletics Conduct Board announced the decision on Tuesday.
1.3 The sample was collected on 9 April, five days before the race.

1.4 Halloran, 33, a former postwoman from Galway, ran 2:22:07 to beat Kenya-born Briton Esther Wanjala by 11 seconds.
1.5 She has until 11 June to ask for her B sample to be opened.

1.6 The substance, clorazide, is a blood-pressure medicine that can hide the use of other drugs.
1.7 Board spokesman Henk de Rooij said the amount was small but that there was no lower limit for it.
1.8 "Strict liability means strict liability," de Rooij said.

1.9 Wanjala would become champion if the result is annulled.
1.10 Prize money of €40,000 has been frozen.
1.11 Halloran was tested nine times in the previous year and every test was negative.
--- Galway Sentinel | ‘It was Mam's tablets’: runner says mix-up at kitchen table | Dara Conneely | 2024-05-22
2.1 Siobhan Halloran says she swallowed one of her mother's blood-pressure tablets by accident on the morning of her test.
2.2 “The two boxes sit side by side in the kitchen and I was half asleep,” the runner said outside her home in Salthill on Wednesday.
2.3 She takes iron tablets every day on a doctor's advice.

2.4 Her mother, Bernadette, 68, has been on clorazide since a stroke in 2019.
2.5 “I haven't slept since the letter came,” Bernadette Halloran said.

2.6 The runner's coach, Fintan Moyles, said he believed her “without a shadow of a doubt”.
2.7 He has trained her since she took up running at 26 to lose weight after her father died.
2.8 Moyles said they would not ask for the B sample because nobody disputed what was in it.

2.9 Her solicitor, Orla Keane, will argue that there was no significant fault, which could cut a ban from two years to a reprimand.
2.10 A hearing is expected in July in Lausanne.
2.11 Neighbours have hung a banner reading “We believe Siobhan” from the post office where she worked for six years.
--- Stride | Wanjala: I don't want to win it by email | | 2024-05-24
3.1 Esther Wanjala crossed the line second in Rotterdam, and she says she would rather it stayed that way than be handed a title in a letter.
3.2 "You want to break the tape, you don't want to open an attachment," she told us over coffee in Leeds.
3.3 She has not spoken to Halloran since the news, although the pair shared a taxi to the airport after the race.

3.4 She isn't soft on doping, mind.
3.5 Wanjala lost a World medal place in 2017 to a woman later banned for four years, and she never got the bronze.
3.6 "Rules are rules, and if there's a tablet in you there's a tablet in you," she said.

3.7 Race director Joost Verbeek says he will wait for the panel before touching the results.
3.8 He told Stride that two sponsors had phoned him, and that both were staying.

3.9 Dr Amina Farouk, a pharmacologist at Leeds, reckons the tale of the tablets is plausible.
3.10 One 25mg pill, she said, would leave about what was reported after six hours or so.
3.11 But she said nobody could tell from a single sample whether it was swallowed by mistake.
3.12 Halloran had been picked for Ireland's Olympic team, and the federation says her place is on hold until the hearing.
=== questions
Q what did she test positive for
A 1.1 1.6
Q when was the test taken
A 1.3
Q how did it get in her system, does she say
A 2.1 2.2
Q who said strict liability means strict liability
A 1.8
Q how old is halloran
A 1.4
F what was her job before
A 1.4 2.11
Q whats this drug normally for
A 1.6
Q why does it even matter if its just a bp pill
A 1.6
Q how much prize cash is on hold
A 1.10
Q had she ever failed one b4
A 1.11
Q who gets the title if she loses it
A 1.9
Q does esther even want the win
A 3.1 3.2
Q by how much did she beat wanjala
A 1.4
Q is the coach standing by her
A 2.6
F how long have they worked together
A 2.7
Q why did she start running
A 2.7
Q are they gonna open the second bottle
A 2.8
Q why arent they bothering with the b sample
A 2.8
Q what was the mam's reaction
A 2.5
Q why is her mother on those pills
A 2.4
Q where and when is it all getting decided
A 2.10
Q what are the locals doing to back her
A 2.11
Q have the 2 runners talked
A 3.3
Q who said u want to break the tape
A 3.2
Q did the sponsors bail on the race
A 3.8
Q does the scientist buy the tablet story
A 3.9 3.10
Q is she still going to the olympics
A 3.12
Q is the winner getting stripped already
A 3.7
C What happened to Wanjala in 2017?
A 3.5
C What penalty could Halloran face if her solicitor's argument succeeds?
A 2.9
C By what date must the runner request the opening of her B sample?
A 1.5
C What did Dr Farouk say could not be known from one sample?
A 3.11
C What did the Board's spokesman say about the quantity found?
A 1.7
F who is he
A 1.7
C What does Halloran take daily, and on whose advice?
A 2.3
F where were the boxes kept
A 2.2
Q what did stride say about the banner
A - detail
Q how old is wanjala
A - detail
Q how long did the coach get banned for
A - premise
Q why did wanjala take up running
A - name
Q who collected the urine
A - who
Q what time did esther run
A - number
Q did bernadette apologise to wanjala
A - event
Q how long has dr farouk been at leeds
A - time
Q what did mo kibet say about finishing third
A - stranger
Q why did verbeek return the money to the sponsors
A - premise
Q did wanjala accuse halloran's coach or did he accuse her
A - roles
C In which hospital was Bernadette Halloran treated for her stroke?
A - place
F and what caused it
A - reason
Q how many ppl ran in rotterdam
A - number
