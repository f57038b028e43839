story: Farmers drive tractors into the capital
--- Continental Press | Farmers ring ministry with tractors over diesel tax | Anouk Perrin | 2024-02-06
1.1 About 900 tractors rolled into Vienna on Monday and ringed the agriculture ministry in protest at the end of cheap farm diesel.
1.2 The convoys set out from four provinces before dawn, and traffic on the southern motorway stood still for five hours.

1.3 From 1 March farmers will pay 21 cents a litre more.
1.4 The minister, Elisabeth Thann, says the old rebate cost 240 million euros a year and rewarded pollution.

1.5 "A cow does not run on good intentions," said Lorenz Huber, who speaks for the protest group Green Plough.
1.6 Huber, a dairy farmer with 46 cows near Steyr, said the tax would cost him 7,000 euros a year.

1.7 The farmers had asked Thann to come out to them.
1.8 She appeared at a window on the third floor, and then sent down a deputy, Georg Palfy.
1.9 Palfy was handed a bucket of sour milk.

1.10 Police said the day passed off peacefully but for one broken gate.
1.11 The organisers put the number of tractors at 1,400.

1.12 The chancellor, Stefan Aigner, said from Brussels that he would not be governed by honking.
1.13 Green Plough said it would stay until Thursday.
1.14 It has no link with the larger Farmers' League, which called the protest "understandable but badly parked".
--- Acker & Stall | Three nights beside the ring road | Vroni Kessler | 2024-02-09
2.1 I drove in with my neighbours from Waldviertel, eleven hours at thirty kilometres an hour, with my daughter asleep behind the seat.
2.2 We were told to bring hay to sit on, and blankets, and no manure.

2.3 The Viennese were kinder than we expected.
2.4 A dentist in the Ungargasse, Mirjam Adler, let forty of us use her bathroom, and a school brought apple cake.
2.5 “My patients made more noise than they did,” Dr Adler said.

2.6 On Tuesday night Minister Thann came after all, on foot, with one bodyguard and no cameras.
2.7 She sat on a bale for an hour and a half next to Lorenz Huber.
2.8 I stood close enough to hear that they spoke mostly about her father's vineyard, which was sold in 2009.

2.9 “She knows what a litre costs,” Huber told us later, “but she can't say so upstairs.”
2.10 Not everyone liked it.
2.11 Young Matthias Egger, 22, who keeps pigs, called him a lapdog and drove home.

2.12 By Wednesday the water tank had frozen and the chants had become coughs.
2.13 The ministry's porter, Herr Blaha, lent us his kettle.
2.14 He would like it back.
--- The Economic Post | Diesel tax to be phased in over three years | Julius Frey | 2024-02-17
3.1 Austria's government will raise the tax on farm diesel in three steps instead of one, it announced on Friday.
3.2 The first step, of seven cents a litre, comes into force on 1 March as planned.

3.3 Farms with fewer than fifty animals will be exempt until 2026.
3.4 Elisabeth Thann said the change would cost the budget 150 million euros, to be found by closing a scheme for hunting lodges.

3.5 Stefan Aigner denied that he had given way to pressure.
3.6 "We listened, and listening has no horn," the chancellor said.

3.7 Lorenz Huber welcomed the exemption, from which he himself benefits.
3.8 That drew fire: Matthias Egger, whose 300 pigs put him far above the limit, said Huber had "negotiated for his own shed".
3.9 Egger has founded a rival group, Full Throttle, which claims 2,000 members.

3.10 Huber denied that he had proposed the number of fifty.
3.11 It came, he said, from Georg Palfy, who confirmed this.

3.12 The economist Nadia Strobl reckons that farmers will recover about half of the extra cost through higher milk prices.
3.13 She puts the rise at four cents a litre in the shops.

3.14 A spokesman for the hunting lodges said that they had not been consulted.
3.15 They do not own many tractors.
=== questions
Q what are the farmers so mad about
A 1.1 1.3
Q where did they park up
A 1.1
Q how long was the motorway jammed
A 1.2
C By how much was the price of diesel to rise for farmers on 1 March under the original plan?
A 1.3
Q why'd the minister scrap the rebate
A 1.4
Q who said a cow doesnt run on good intentions
A 1.5
F what kind of farmer is he
A 1.6
Q how much extra would huber be paying
A 1.6
C Where did Thann first show herself to the protesters?
A 1.8
Q who did she send instead
A 1.8
F what did they give him
A 1.9
Q any trouble on the day
A 1.10
C How many tractors were there, according to the organisers?
A 1.11
Q what did the chancellor say about honking
A 1.12
Q til what day did they plan on staying
A 1.13
C How did the Farmers' League view the protest?
A 1.14
Q how long was the drive from waldviertel
A 2.1
Q what were they told NOT to bring
A 2.2
Q who let them use her loo
A 2.4
C What did Dr Adler say about the noise?
A 2.5
Q did the minister ever come down to see them
A 2.6 2.7
F and what did they chat about
A 2.8
C What became of the vineyard of Thann's father?
A 2.8
Q how did huber sum up the minister after
A 2.9
Q who called huber a lapdog
A 2.11
C What had happened to the water tank by Wednesday?
A 2.12
Q what does the porter want back
A 2.14
C What did the government announce on Friday?
A 3.1
Q how big is step one
A 3.2
Q do small farms get off the hook
A 3.3
C How will the cost of the change be met?
A 3.4
Q did aigner admit he caved
A 3.5
Q whats egger's problem with the deal
A 3.8
F how many pigs does he keep
A 3.8
C What is the name of the rival group, and how many members does it claim?
A 3.9
Q so who came up with the number 50
A 3.11
Q will milk get dearer in shops
A 3.13 3.12
C What was the complaint of the hunting lodges?
A 3.14
Q how old is huber
A - detail
Q why did thann resign
A - premise
Q what did the dentist say about the exemption
A - name
Q did palfy throw milk at the farmers
A - roles
Q how many cops were there
A - number
Q who broke the gate
A - who
Q what did walter gruber say about diesel
A - stranger
Q when was green plough started
A - time
Q how much milk does huber's herd give a day
A - number
C Why was Matthias Egger arrested?
A - premise
C What did Stefan Aigner say when he sat on the bale?
A - premise
C Which school brought the apple cake?
A - detail
C Where does Nadia Strobl teach?
A - place
C What did the Farmers' League think of the exemption?
A - detail
Q did blaha get a medal from the ministry
A - event
F who handed it to him?
A - who
