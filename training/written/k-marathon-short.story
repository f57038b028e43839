story: Port Ellery marathon measured short
--- Ellery Echo | Marathon was 380m short, organisers admit | Jo Pickersgill | 2023-05-25
1.1 Thousands of runners who finished the Port Ellery marathon last month did not run a marathon, the organisers admitted on Wednesday.
1.2 The route was 380 metres too short, because a cone was put at the wrong lamp post on Quay Street.

1.3 All 6,212 times have been struck out, among them the course record set by Abel Kiprono, a postman from Leeds.
1.4 "I have rung my mum and told her I'm not the fastest any more," said Mr Kiprono, 31.

1.5 Race director Fenella Groves said that she was mortified.
1.6 She said the turning point was marked by volunteers at four in the morning, in fog, from a photocopied plan.

1.7 The mistake came to light when a retired surveyor, Desmond Ough, wheeled a bicycle round the course on three nights.
1.8 He had wondered why his wife ran nine minutes faster than ever before.
1.9 “She was very pleased, and I am a suspicious man,” he said.

1.10 Mr Ough wrote to Mrs Groves on 2 May and again on 9 May and had no reply.
1.11 He then sent his figures to the athletics federation, which came and found he was right to within a metre.

1.12 Entrants paid £58 each.
1.13 There will be no refunds, but each will get a half-price place next year.
1.14 The money raised for charities, some £1.1m, is not affected.
--- Stride (running magazine) | 'I qualified for nothing': runners count the cost of Ellery's missing metres | Mbali Dube | 2023-06-06
2.1 For most people 380 metres is a walk to the shops.
2.2 For Sian Rees it is the difference between Boston and the sofa.

2.3 The 44-year-old midwife had finished in 3:44:10, fifty seconds inside the limit, after eleven years of trying.
2.4 She had already paid for the flights, £890 that she will not see again.
2.5 “I qualified for nothing,” she says.
2.6 “I ran beautifully to the wrong place.”

2.7 Some 340 people had used the race to get into others, the federation reckons.
2.8 London will honour their times; Boston will not.

2.9 Course measurer Pavel Hruska says that he measured the route properly in 2021 and again in March.
2.10 What was laid out on the day was not what he had signed.
2.11 Measurers add a metre to every kilometre for safety, he explains, so the line itself was fine.

2.12 Fenella Groves, the director for 14 years, has stood down.
2.13 She told Stride that she had seen the surveyor's letter and thought he was a crank.
2.14 "We get a lot of letters about portable toilets," she said.

2.15 Maureen Ough, 66, whose time began it all, is not speaking to her husband.
2.16 "Well, I am now, but only about dinner," she corrected herself.
--- The Daily Gong | RUN FOR IT! Jogger dashes missing 380m at midnight | | 2023-05-30
3.1 Barmy runners have been flocking to Quay Street to finish the marathon they never finished.
3.2 More than 700 have legged it from the wrong lamp post to the right one and back since the blunder was exposed on Wednesday.

3.3 First was plumber Lee Sandford, 38, who did it at midnight in a dressing gown.
3.4 "I've got a tattoo of that medal on my bum," groaned the dad of four.
3.5 "I had to make it true."

3.6 Record-breaker Abel Kiprono turned up on Sunday with his postbag on and got a guard of honour.
3.7 He did it in 68 seconds.

3.8 Cheeky café owner Gina Marchetti, whose door is by the fateful lamp post, hands each finisher a free espresso.
3.9 She has put up a plaque saying "26 miles, nearly".

3.10 The council threatened to take it down but has backed off after an outcry.

3.11 The volunteer who put out the cone is said to be a lad of 17.
3.12 Bosses will not name him, and quite right too, says Lee.
3.13 "Leave the kid be, we've all parked wrong," he said.

3.14 Next year's race on 21 April has already sold out.
=== questions
Q how much too short was it
A 1.2
Q why was it short
A 1.2
Q how many times got wiped
A 1.3
Q who had the record
A 1.3
F what'd he tell his mum
A 1.4
Q how did they find out
A 1.7
Q why did desmond get suspicious
A 1.8
Q did the organisers answer his letters
A 1.10
F so what did he do then
A 1.11
Q can i get my money back
A 1.13
Q how much was it to enter
A 1.12
Q do the charities lose out
A 1.14
Q whys sian so gutted
A 2.2 2.5
Q how much did she blow on the plane tickets
A 2.4
Q who said they ran beautifully to the wrong place
A 2.6
Q will london still take ppl
A 2.8
Q was it the measuring guys fault
A 2.10 2.9 2.11
Q has the director gone
A 2.12
Q what did she think of the surveyor
A 2.13
Q is the wife talking to him
A 2.15 2.16
Q what are people doing on quay street
A 3.1 3.2
Q who went first
A 3.3
F what was he wearing
A 3.3
Q what do u get at the cafe if u finish
A 3.8
Q who put the cone in the wrong spot
A 3.11 1.6
Q can i still enter for next yr
A 3.14
C How did Fenella Groves say that the turning point had been marked?
A 1.6
C How accurate was Mr Ough's measurement?
A 1.11
C How much money did the runners raise?
A 1.14
C What is Abel Kiprono's occupation?
A 1.3
C What was Sian Rees's time?
A 2.3
C How many people had used the race to qualify for others?
A 2.7
C When did Pavel Hruska measure the route?
A 2.9
C Why do measurers lengthen a course slightly?
A 2.11
C How long had the director held her post?
A 2.12
C How quickly did the record-breaker cover the missing stretch?
A 3.7
C What is written on the café's plaque?
A 3.9
F Will the council remove it?
A 3.10
C What did Lee Sandford say about the volunteer?
A 3.13 3.12
C Where does Lee Sandford have a tattoo?
A 3.4
Q what was maureens time
A - number
Q who's the new race director
A - who
Q did fenella go do the quay street thing too
A - name
Q what did kiprono say about the kid
A - name
Q why did the council fine the cafe
A - premise
Q how many coffees has gina given away
A - number
Q will they say who the 17 yr old was
A 3.12
Q did desmond run it too
A - detail
Q how much is sian suing for
A - premise
Q when did hruska apologise to the runners
A - premise
C Who won the women's race?
A - who
F And in what time?
A - number
C Where will Sian Rees try to qualify next?
A - place
C What did Pavel Hruska say about Mr Ough?
A - detail
C Why did Boston change its qualifying time?
A - premise
C What did the sponsor, Roland Thwaite, say about the mistake?
A - stranger
