story: Sewage closes Marlsea beach in heatwave
--- Marlsea Mercury | Red flags fly as sewage shuts beach on hottest day | Poppy Dunn | 2022-07-19
1.1 Swimmers were ordered out of the sea at Marlsea on Monday after raw sewage poured from a pipe 200 metres off the pier.
1.2 Lifeguards raised red flags at 10.15am, as the temperature passed 33C.

1.3 South Coast Water said a pump had failed at its Quay Street station and a second one, meant to take over, had not started.
1.4 The spill lasted four hours, according to the company.

1.5 Lifeguard Jade Ellery, 22, said she smelled it before she saw it.
1.6 "There were kids with armbands in there, and I just blew the whistle till I was dizzy," she said.
1.7 Three children were taken to hospital with stomach pains later in the day and allowed home.

1.8 Tony Marchetti, who has sold ice cream on the front for 30 years, shut his kiosk at two.
1.9 "Nobody wants a 99 next to that," he said.
1.10 He put his loss at £1,400.

1.11 The environmental health officer, Gareth Pugh, said the sea would stay out of bounds until two clean samples had been taken a day apart.
1.12 He advised anyone who had swallowed water to ring their doctor.
1.13 The sand is open, but dogs are not allowed on it.
--- Sharp Elbows | Marlsea stinks, and so does its water company | Dee Farrow | 2022-07-21
2.1 The brown stuff was still drifting past the pier on Monday night when South Coast Water told us it was all over in four hours.
2.2 Surfers who keep their own log say it ran for at least eleven.

2.3 Rory Tamblyn of the campaign Clean Swell has photographs with the time on every one.
2.4 “I was out there at nine in the evening and I paddled through things I won't describe to your readers,” he told me.
2.5 He spent Tuesday in bed with a fever.

2.6 The company's boss, Catherine Lisle, earned £1.2 million last year, bonus included.
2.7 I asked whether she would hand the bonus back.
2.8 Her press office sent a link to a page about wet wipes.

2.9 This is the ninth spill at Marlsea since January.
2.10 The backup pump at Quay Street was installed in 1994, and a report in 2020 said it should be replaced “without delay”.
2.11 Lisle told MPs in March that every site on that list had been dealt with.

2.12 Tamblyn is asking people to hold back their water bills.
2.13 He says 3,100 households have joined.
2.14 Citizens' advisers warn that it could spoil their credit rating.
--- Broadcast South | Marlsea sea reopens; water firm to pay traders | | 2022-07-25
3.1 Bathing is allowed again at Marlsea from today after two tests in a row came back clean.
3.2 Environmental health officer Gareth Pugh said the levels of bacteria were "lower than before any of this happened".

3.3 South Coast Water will pay up to £2,000 to each of 46 traders on the seafront.
3.4 Chief executive Catherine Lisle visited the town on Saturday, five days after the spill, and apologised in person.
3.5 "We let Marlsea down on the one weekend it could least afford it," she said.

3.6 She accepted that the figure of four hours was wrong and said the pipe had run for nine hours and forty minutes.
3.7 A gauge had been misread, according to Lisle.
3.8 She also said her statement to Parliament about the pump had been made "in good faith on poor information".

3.9 Campaigner Rory Tamblyn, who met her outside the lifeboat station, handed her a jar of sea water.
3.10 She did not open it.

3.11 Ice-cream seller Tony Marchetti said £2,000 would not cover his week, which had cost him nearly three times as much.
3.12 He has thrown away 300 litres of stock.
3.13 The regulator has opened an investigation that could lead to a fine of up to a tenth of the company's turnover.
3.14 Lifeguard Jade Ellery was given a bravery award by the mayor on Sunday.
3.15 She said she would rather have "a pump that works".
=== questions
Q why cant ppl swim in marlsea
A 1.1
Q how hot was it
A 1.2
Q what broke
A 1.3
Q wasnt there a backup
A 1.3
Q how did jade notice
A 1.5
F how old is she
A 1.5
Q did any kids get sick
A 1.7
Q who blew the whistle til she was dizzy
A 1.6
Q what happened w the ice cream guy that day
A 1.8
Q how much did he lose on monday
A 1.10
Q when can they open the sea again
A 1.11
Q i swallowed some what do i do
A 1.12
Q can i bring my dog
A 1.13
Q how long did it really go on for
A 3.6 2.2
Q what does the water company claim about how long
A 1.4 2.1 3.6
Q does rory have any proof
A 2.3
Q what did he paddle through at 9pm
A 2.4
F did it make him ill
A 2.5
Q what does lisle make
A 2.6
Q did she give back her bonus
A 2.8
Q how many times has this happened this year
A 2.9
Q how old is the backup pump
A 2.10
F hadnt someone told them to replace it
A 2.10
Q what did the boss tell parliament
A 2.11
Q how can i protest, whats clean swell asking
A 2.12
Q is there a risk if i dont pay my bill
A 2.14
Q how many homes joined in
A 2.13
Q is the water clean now
A 3.1 3.2
Q what compensation do shops get
A 3.3
Q did the ceo ever say sorry
A 3.4 3.5
Q how does she explain the wrong number
A 3.7
Q what did they give her outside the lifeboat place
A 3.9
C Is the compensation enough for Mr Marchetti?
A 3.11
C What penalty could the regulator impose?
A 3.13
C How did the lifeguard respond to the honour she was given?
A 3.15
C How did Catherine Lisle explain what she had told MPs?
A 3.8
C How much stock did the ice-cream seller have to throw out?
A 3.12
F how long has he had the business
A 1.8
Q how old is catherine lisle
A - number
Q which hospital were the kids taken to
A - place
Q did gareth pugh resign
A - event
Q what did marchetti say to lisle
A - name
Q how much will jade get from the company
A - number
Q who misread the gauge
A - who
Q did lisle open the bills protest
A - premise
Q did the prime minister comment on marlsea
A - stranger
Q why did the first pump fail
A - reason
Q when will the new pump go in
A - time
Q did tamblyn get a jar from lisle
A 3.9
Q what did rory say about the bravery award
A - name
Q how many surfers were hospitalised
A - number
C Which of the company's other beaches were affected by the same fault?
A - place
C What was the total of the fine the regulator imposed?
A - premise
F when do they have to pay it
A - time
