story: Alert raised at Mount Taluan
--- Island Tribune | Taluan raised to level three as crater swells | Rosario Belmonte | 2019-04-17
1.1 Scientists raised the alert at Mount Taluan to level three of five on Tuesday night after 94 earthquakes were felt in a day.
1.2 Villages within six kilometres of the crater must be empty by noon on Wednesday, Governor Ramil Ocampo ordered.

1.3 The order covers some 11,500 people in Bago, Sinay and the upper part of San Roque.
1.4 Schools and a sports hall in the port of Calibo have been opened to receive them.

1.5 "The mountain has grown by the width of my hand in four days, and mountains do not do that for fun," said Dr Imelda Cruz, who runs the observatory.
1.6 She said the gas coming from the crater had tripled since Sunday.
1.7 An eruption could come within days or not at all, she added.

1.8 Farmers were reluctant to leave their animals.
1.9 Benito Salas, 54, of Bago said he had eleven cows, two of them about to calve.
1.10 "Tell the governor to bring a lorry with room for cows and I'll be first on it," he said.

1.11 The army has sent 40 lorries, though none for livestock.
1.12 Mount Taluan last erupted in 1988, when 63 people died, most of them in Sinay.
1.13 The airport at Calibo remains open.
--- Pacific Wire | Thousands flee volcano; airport shut by ash | K. Osei | 2019-04-18
2.1 Ash from Mount Taluan closed the airport at Calibo on Thursday, stranding about 2,000 holidaymakers.
2.2 The volcano threw a column four kilometres high at 6.35am, the first such blast in three decades.

2.3 The alert now stands at level four, and the danger zone has been widened to eight kilometres.
2.4 No deaths have been reported, but a boy of nine was hurt when a roof fell in under ash in San Roque.

2.5 Governor Ramil Ocampo said 9,800 people had left and the rest would be "carried if they have to be".
2.6 He denied that the order had come too late.
2.7 "We moved when the scientists told us to move, not an hour after," Ocampo said.

2.8 The head of the observatory, Imelda Cruz, gave a different account.
2.9 She said she had recommended level three on Sunday afternoon and waited 50 hours for a signature.
2.10 A spokeswoman for the governor, Liza Montano, said that he had been travelling and that no paper had reached him.

2.11 In the sports hall 1,700 people are sharing twelve toilets.
2.12 Aid worker Hanne Visser said the greatest need was for masks and drinking water.
2.13 "People have wet T-shirts over their faces, and that is better than nothing, but only just," she said.
2.14 Flights will not resume before Saturday, the airport operator said.
--- The Loose Button | Cows, coffee and a volcano: five days in Calibo | Jem Arkwright | 2019-04-24
3.1 I came for the surfing and ended up handing out blankets.
3.2 The volcano went quiet on Sunday, and on Tuesday the scientists took the alert back down to two.

3.3 On Monday I hitched up to Bago with Benito Salas, who had sneaked past the soldiers each night to milk.
3.4 He lost one cow to the ash, and a calf was born on Friday during the worst of it.
3.5 He calls it Level Four.

3.6 “They can fine me, I'll pay them in cheese,” Salas told me, and I believe that he means it.
3.7 His wife Perla, who spent the week in the sports hall, was less amused.
3.8 “He left me with his mother and a bucket,” she said.

3.9 Everybody here talks about Dr Cruz.
3.10 She has hardly slept, she lives on cold coffee, and somebody has painted her face on the wall of the fish market.
3.11 When I asked about the governor's lost paper, she said she had a receipt.

3.12 The senate has called them both to a hearing on 6 May.
3.13 The coffee harvest on the north slope is ruined; growers talk of a loss of 70 million pesos.
3.14 The boy who was hurt, Nilo, has a broken arm and a plaster with forty signatures.
=== questions
Q how many quakes were there
A 1.1
Q what alert level did they go to on tuesday night
A 1.1
Q who has to get out
A 1.2 1.3
Q by when
A 1.2
Q where are evacuees staying
A 1.4 2.11
Q how much did the mountain swell
A 1.5
F who says so
A 1.5
Q is it def gonna erupt
A 1.7
Q why wont some farmers go
A 1.8
Q how many cows has salas got
A 1.9
Q what was his condition for leaving
A 1.10
Q did the army bring trucks for animals
A 1.11
Q when was the last big one and how many died
A 1.12
Q what does the island tribune say about the airport
A 1.13
Q are planes flying
A 2.1 2.14 1.13
Q how high did the ash go
A 2.2
Q anyone hurt
A 2.4 3.14
F how old
A 2.4
Q how big is the danger zone now
A 2.3
Q who said theyd be carried if they have to be
A 2.5
Q does the governor think he acted too late
A 2.6 2.7
Q what did dr cruz say about the timing
A 2.9
Q why didnt ocampo sign, acc to his ppl
A 2.10
Q how bad is it in the sports hall
A 2.11
Q what supplies do they need
A 2.12
Q what are people using for masks
A 2.13
Q did it calm down eventually
A 3.2
Q how did benito feed and milk his cows during the ban
A 3.3
Q did any of the animals die
A 3.4
Q what did he name the calf
A 3.5
F is he scared of a fine
A 3.6
Q whats perla mad about
A 3.8
Q what did the observatory boss say about the lost paper
A 3.11
C Whose portrait has appeared at the fish market?
A 3.10
C When are the governor and the scientist to appear before the senate?
A 3.12
C What damage was done to the coffee crop?
A 3.13
C What injury did the boy suffer?
A 3.14
C When are flights expected to start again?
A 2.14
Q how old is imelda cruz
A - number
Q what fine did salas have to pay
A - number
Q why was the governor travelling
A - reason
Q where was he on sunday
A - place
Q did hanne visser blame the governor
A - name
Q who painted the mural
A - who
Q what did montano tell the senate
A - premise
Q how many people died in thursdays blast in sinay
A 2.4
Q did the president visit calibo
A - stranger
Q did ocampo tell cruz to raise the alert on sunday
A - roles
Q who rescued nilo from under the roof
A - who
Q when will the ppl of bago be allowed home
A - time
C Which airline was the first to cancel its flights?
A - detail
C What did Benito Salas lose in the eruption of 1988?
A - detail
F and his wife
A - detail
