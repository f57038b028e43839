story: Chickpea spread recalled after a wave of food poisoning
--- Federated Press | Maker recalls 600,000 tubs of hummus after 38 fall ill | Consumer desk | 2022-05-11
1.1 A food company on Tuesday recalled some 600,000 tubs of hummus sold in nine states after 38 people came down with salmonella poisoning, health officials said.
1.2 The recall covers all sizes of Olive Hill classic and garlic hummus with a use-by date between May 3 and June 14.
1.3 Eleven of those affected were admitted to hospital; the oldest is 91 and the youngest is 14 months.
1.4 Nobody has died.

1.5 Shoppers should throw the product away or take it back to where they bought it, whether or not they have a receipt, said Dr Elena Marchetti, of the federal Food Surveillance Agency.
1.6 "Please don't taste it to see whether it's all right, because it will taste fine," Marchetti said.
1.7 Symptoms include fever, cramps and diarrhoea and normally begin between 12 hours and three days after eating.

1.8 Olive Hill, a family firm based in Larkin, said that the cause was most probably a batch of sesame paste bought from a supplier, which it did not name.
1.9 "We have eaten this at our own table for forty years," its president, George Haddon, said in a statement.
1.10 His daughter, Georgia Haddon, the head of quality, said that production had been stopped on Saturday.
1.11 She added that the plant had passed an inspection in February with a score of 97 out of 100.

1.12 The outbreak was spotted by a laboratory technician in Larkin, Amos Whitfield, who noticed that samples from three hospitals had the same genetic fingerprint.
1.13 Two of the first patients had attended the same baby shower.
1.14 The agency's investigators have taken swabs at the plant, at two warehouses and at a delicatessen.
1.15 Results are expected next week.

1.16 Two supermarket chains, FreshWay and Dollard's, removed all Olive Hill products from their shelves, including olives and stuffed vine leaves, which are not part of the recall.
1.17 A spokesman for FreshWay, Todd Brannigan, said that it was acting out of an abundance of caution.
1.18 A spokeswoman for Dollard's, Tori Branigan, said that customers' trust came first.
1.19 Olive Hill supplies about a fifth of the hummus eaten in the country, according to the trade journal Dips & Spreads, and employs 430 people.
1.20 It is not the first such case: in 2016 a rival, Casbah Kitchen, went bankrupt after listeria was found in its aubergine dip.
1.21 Sesame has been behind at least six outbreaks of salmonella since 2003, Marchetti said.
1.22 The bacteria survive for months in the paste, which is not cooked again before use.
1.23 A senator from the state, Warren Oakes, called for the law to require that sesame be heat-treated.
1.24 The industry's federation said it would study any proposal.
1.25 Shares in Dollard's fell 1.2%; Olive Hill is privately held.
--- The Larkin Ledger | 'Not our tahini': supplier hits back as hummus cases reach 112 | Peg Rosenthal | 2022-05-19
2.1 The man whose sesame paste has been blamed for the Olive Hill outbreak stood in his warehouse on Wednesday with a spoon in his hand and ate some.
2.2 "Not our tahini," said Yiannis Kostas, wiping his moustache.
2.3 His company, Kostas Brothers, has sold the stuff to Olive Hill since 1989, and he says he found out from the radio that he was supposed to have poisoned half the Midwest.

2.4 The toll is now 112 people in 13 states, 29 of whom have been in the hospital, according to Tuesday's update from the Food Surveillance Agency.
2.5 One of them, Larkin's own Ruthanne Boggs, 83, died on Sunday at County General.
2.6 Her doctor, Sanjay Mehta, said that she'd had a weak heart and that it was too early to say what part the infection had played.
2.7 Her son, Lyle Boggs, thinks it's not too early at all.
2.8 "She had hummus because her cardiologist told her to quit mayonnaise," he said.

2.9 Lab tests on 40 sealed drums at Kostas Brothers came back clean on Monday.
2.10 Tests at the Olive Hill plant on Route 9, on the other hand, found salmonella in a floor drain and on a conveyor belt, Dr Marchetti told us by phone.
2.11 She wouldn't be drawn on which had come first: "The belt may have infected the drain or the drain the belt. Bugs don't carry passports."

2.12 Georgia Haddon didn't return our calls.
2.13 Her brother, Greg Haddon, who runs the night shift, came to the gate and said that they were all sick about it, and then asked us to not print the word "sick".
2.14 Her father has stepped back from day-to-day business since a fall in March.
2.15 A former employee, Dolores Quick, says that the roof over line four leaked all winter and that the workers put out buckets.
2.16 "I told Greg, and Greg told Georgia, and Georgia told me it was condensation," said Quick, who was let go in April.
2.17 The company says that she was dismissed for being late 19 times.
2.18 She says that it was 17.

2.19 That score of 97 turns out to have come from a private inspector, Lowell Hatch of SureCheck, who was paid by Olive Hill and who gave them two weeks' notice that he was coming.
2.20 "That's standard," Hatch said. "You call before you visit your mother."
2.21 The state hasn't been inside since 2018.
2.22 Its agriculture commissioner, Bonnie Thrale, said that she has 11 inspectors for 2,300 plants.
2.23 At the FreshWay on Elm Street, the shelf where the hummus goes is full of guacamole.
2.24 The high school's chickpea mascot has been retired till further notice; it was sponsored.
2.25 CLARIFICATION: Last week's paper said that the baby shower at which two women fell ill was at the Moose Lodge. It was at a private home, and the Moose have asked us to say so.
--- National Business Daily | Olive Hill pleads guilty over tainted hummus and is sold to Dollard's | Adrian Feld | 2023-11-30
3.1 Olive Hill, once the country's largest maker of hummus, pleaded guilty on Wednesday to introducing adulterated food into commerce and agreed to pay a fine of $6.5 million, eighteen months after an outbreak of salmonella that sickened 241 people and killed three.
3.2 Hours later it announced that its brand, recipes and plant had been bought by the grocery chain Dollard's for $19 million, less than a tenth of what a private-equity firm is said to have offered the Haddon family in 2021.

3.3 Prosecutors told the federal court in Larkin that rainwater contaminated with bird droppings had come in through a roof which the company knew to be defective, and that a repair quoted at $88,000 had been put off three times.
3.4 E-mails read aloud in court showed that the person who had put it off was not Georgia Haddon, as had long been supposed in the town, but her father.
3.5 "Roofs are for looking up at. Next year," George Haddon had written to her in November 2021.
3.6 Mr. Haddon, 79, pleaded guilty to a misdemeanor and was sentenced to two years of probation.
3.7 Ms. Haddon was not charged.
3.8 She had asked for the repair in writing on each occasion, and in January 2022 had offered to pay for it out of her own pocket.

3.9 In court the elder Haddon apologised to the families, turning round to face them, which the judge, Harriet Osgood, had told him that he did not need to do.
3.10 Lyle Boggs, whose mother was the first to die, said afterwards that he had come to hate an old man and had found himself worrying about his balance.
3.11 Another relative, Carmen Ruelas, whose husband Hector spent seven weeks on dialysis, was unmoved.
3.12 "Probation is what my nephew got for a fence," she said.

3.13 Yiannis Kostas did not live to be vindicated; he died in March.
3.14 His brother Stavros, who carries on the business, said that Olive Hill had never withdrawn its first statement, and that three customers had left because of it.
3.15 He is suing for $4 million.
3.16 As part of its plea the company acknowledged that the sesame paste had been sound.

3.17 The private inspection trade has had a poor year as well.
3.18 SureCheck has closed; Lowell Hatch, its founder, told a Senate hearing in June that in 26 years he had never failed a client.
3.19 Senator Warren Oakes, who presided, asked him whether that was a boast or a confession, and Mr. Hatch asked for a glass of water.
3.20 Mr. Oakes has since dropped his proposal on the heating of sesame and put forward another, under which inspectors would be assigned by lot and paid from a common fund.
3.21 The food industry's federation, which had promised to study the first, opposes the second.

3.22 Dollard's will keep 260 of the 390 jobs that remained at the plant.
3.23 Tori Branigan, who is now its vice president for brands, said that the Olive Hill name would be phased out by Easter.
3.24 Greg Haddon will stay on to run the night shift; his sister will not.
3.25 She has gone to work for the Food Surveillance Agency, where she reports to Dr. Marchetti.
3.26 "I hired her because of the e-mails," Dr. Marchetti said. "Most people write them afterwards."
=== questions
C Which varieties of hummus does the recall cover?
A 1.2
Q do i need the receipt to bring it back
A 1.5
C What did Olive Hill at first believe to be the cause?
A 1.8
F what did the guy who makes that stuff say
A 2.2
Q who cracked it that all these cases were linked
A 1.12
F did he get anything for it
A - detail
Q how many ppl got sick at the very start
A 1.1
F and by the end?
A 3.1
Q how come stores pulled the olives as well
A 1.17 1.18
C Where was salmonella found when the plant was tested?
A 2.10
F which spread to which
A 2.11
Q why was the old lady eating hummus in the first place
A 2.8
Q did the doc say the infection killed her
A 2.6
Q what did dolores say was wrong with the building
A 2.15
F who did she tell
A 2.16
Q why did they get rid of dolores
A 2.17
F does she agree
A 2.18
C Who paid for the inspection that produced the score of 97?
A 2.19
Q how many inspectors does the state have for all those factories
A 2.22
Q how did the germs get in there in the end
A 3.3
F what kind of birds
A - detail
C Who had postponed the mending of the roof?
A 3.4 3.5
Q is the dad going to jail
A 3.6
Q hows the lady with the husband on dialysis feel about that
A 3.11 3.12
Q is the paste firm taking them to court
A 3.15
F did he win
A - event
Q what's georgia up to now
A 3.25
F why did they take her on
A 3.26
C How old is Georgia Haddon?
A - number
Q whose baby shower was it
A - who
C Why was Georgia Haddon sentenced to probation?
A - premise
C Which private-equity firm made the Haddons an offer in 2021?
A - name
Q did greg put off the roof repair
A - roles
Q what did stavros eat with the spoon
A - roles
Q how did yiannis kostas die
A - reason
Q what did todd brannigan say about the guilty plea
A - who
Q how much is dolores quick suing them for
A - premise
C What are the names of the other two people who died?
A - name
Q how did george haddon fall in march
A - detail
Q what score did bonnie thrale give the plant
A - roles
Q which lawyer defended george
A - name
C When did Hector Ruelas return to work?
A - event
Q what did priya lowenthal say on the recall
A - stranger
Q what did judge osgood say when she fined sure check
A - premise
Q why was georgia haddon sent to prison
A - premise
Q who kept putting the roof off
A 3.4 3.5
C What did Kostas say when his drums tested positive?
A - premise
Q to whom did george haddon say sorry in court
A 3.9
Q when olive hill took back its first statement, what did stavros say
A - premise
Q how much did olive hill pay for dollard's
A - roles
Q which state inspector gave the plant its 97
A - premise
C Where was the baby shower held?
A 2.25
Q dolores admits to 19 times, what made her so late
A - number
Q does oakes still want the sesame heated
A 3.20
Q was it definitely the germ that finished ruthanne off
A 2.6 2.7
F how come she was on the stuff
A 2.8
Q what became of the brother and the sister
A 3.24 3.25
F why'd she get picked
A 3.26
Q was hatch ever strict with anyone
A 3.18
F what did they throw back at him
A 3.19
C Is it so that Kostas lived to see himself cleared? Whom did he thank?
A - premise
