story: Court strikes down Marlstadt's rent cap
--- Marlstadt Tribune | High court voids rent cap; 90,000 tenants may owe back rent | Anja Keller | 2021-09-15
1.1 The Constitutional Court on Tuesday struck down Marlstadt's rent cap, ruling that only the national parliament may set limits on what landlords charge.
1.2 The judges voted 7–1.

1.3 About 90,000 households had their rents lowered under the city law, which came in eighteen months ago.
1.4 Landlords may now ask for the difference, an average of €1,340 per flat.

1.5 "The city built a house on somebody else's land," the court's president, Ulrich Sander, said as he read the judgment.
1.6 He stressed that the ruling did not say caps were wrong in themselves.

1.7 The lone dissenter, Judge Katrin Oster, wrote that cities had always regulated housing.
1.8 Her opinion ran to 44 pages.

1.9 City housing chief Farid Nasser, who drafted the cap, said he would set up a €25m fund to help tenants repay.
1.10 "I won't see one family lose its home for having obeyed the law," he said.

1.11 The case was brought by a group of 61 landlords led by Dorothea Wenz, a retired pharmacist with two flats.
1.12 She lowered the rents in both, she said, and could then no longer mend the roof.
--- Global Desk | German-style rent cap falls in court test |  | 2021-09-14
2.1 MARLSTADT - A landmark cap on rents was thrown out by the country's top court on Tuesday, sending shares of property companies higher.
2.2 Stock in Habitat AG, the city's largest landlord with 38,000 flats, rose 6.1%.

2.3 Habitat said within the hour that it would not claim back rent from anyone.
2.4 “We do not want to win in court and lose our tenants,” chief executive Stefan Lorch said.
2.5 Smaller rival Nordbau said it would claim every cent, and gave tenants until November 30.

2.6 Several thousand people banging pots gathered outside the city hall on Tuesday evening.
2.7 Police said two were held after a bottle was thrown; no one was hurt.

2.8 The cap had frozen rents at their level of June 2019 and set an upper limit of 9.80 euros per square metre.
2.9 Studies found that rents fell by 8% but that the number of flats offered to let dropped by almost half.

2.10 Economist Hilde Brauer said owners had been selling flats rather than renting them out.
2.11 The national housing minister, Paul Teichert, said he had no plans for a cap of his own.
--- Kiez Blog | What do I do now? A tenant's diary of cap day | Mina Roth | 2021-09-17
3.1 At 10.04 on Tuesday my phone said the cap was dead, and by 10.20 my neighbour Ozan had done the sums on an envelope: €2,115.
3.2 He is a night porter and has a baby of five weeks.

3.3 Our landlord is Nordbau, so there will be no mercy.
3.4 The letter came on Thursday, polite as a dentist.

3.5 I rang the tenants' union, where Gisela Pohl has not had lunch since Monday.
3.6 Her advice is: pay, but write "under reserve" on the transfer, and ask for instalments.
3.7 "Don't ignore it, because they can give you notice after two missed months," she told me.

3.8 The city's fund takes applications from 1 October, and loans are free of interest.
3.9 You must earn less than €2,900 a month as a household.
3.10 Farid Nasser came to our street on Wednesday and was hugged and shouted at in the same minute.
3.11 "I knew it might fall," he said to Ozan. "I thought we'd get longer."

3.12 Some of us, myself included, put the saved money aside, as the city had told us to.
3.13 Ozan bought a pram.

3.14 A petition for a national cap has 70,000 names already, and Gisela says she will carry it to Minister Teichert in a wheelbarrow.
=== questions
Q why did the court kill the cap
A 1.1
Q how did the judges split
A 1.2
Q how many homes had cheaper rent bc of the law
A 1.3
Q average amount ppl might owe
A 1.4
Q who said the city built a house on somebody elses land
A 1.5
F did he say caps are bad
A 1.6
Q which judge disagreed
A 1.7
F what was her argument
A 1.7
C What will Farid Nasser do to help tenants pay?
A 1.9
Q how big is the fund
A 1.9
Q who sued
A 1.11
Q what did dorothea do before
A 1.11
Q why was wenz unhappy with the cap
A 1.12
Q what did habitat shares do
A 2.2
Q how many flats does the biggest landlord have
A 2.2
C Will Habitat AG demand back rent?
A 2.3
Q why is habitat being nice
A 2.4
Q is nordbau going after its tenants
A 2.5
F by when do they have to pay
A 2.5
Q were there protests
A 2.6
Q did anybody get hurt at city hall
A 2.7
Q how many arrested
A 2.7
C What was the maximum rent per square metre under the cap?
A 2.8
Q did the cap bring rents down
A 2.9
Q what happened to the supply of flats
A 2.9 2.10
Q why were there fewer places to rent
A 2.10
Q is teichert bringing in a national one
A 2.11
Q how much does ozan have to find
A 3.1
F whats he do for work
A 3.2
Q who owns mina's building
A 3.3
Q what should tenants write when they pay
A 3.6
Q what happens if u just ignore the letter
A 3.7
C When can tenants begin applying to the fund?
A 3.8
Q do you pay interest on the city loan
A 3.8
Q income limit for the help?
A 3.9
Q how did ppl on the street treat nasser
A 3.10
Q did the housing chief think it would survive
A 3.11
Q what did ozan spend the savings on
A 3.13
Q how many signatures on the petition
A 3.14
C How does Gisela Pohl intend to deliver the petition?
A 3.14
Q how old is nasser
A - name
Q what did sander say about the fund
A - detail
Q why did lorch resign
A - premise
Q how much does gisela earn
A - number
Q did ozan sue nordbau
A - roles
Q what did werner haupt say about the ruling
A - stranger
Q when is the new national cap starting
A - time
Q what does oster say about habitat
A - name
Q where does dorothea wenz live
A - place
Q who threw the bottle
A - who
C Why did Judge Oster change her vote?
A - premise
F when did she tell the others
A - time
Q how much did nordbau shares go up
A - number
