story: Island republic brings in tax on plastic bags
--- Santa Rufa Observer | Shoppers grumble as bag tax begins | Ines Calder | 2018-07-02
1.1 Shoppers in Santa Rufa paid for their plastic bags for the first time on Sunday, as a tax of 25 cents a bag came into force across the islands.
1.2 By noon the Buena Mesa supermarket had run out of paper ones.

1.3 Environment minister Josefa Lima stood at the checkout for an hour handing out cloth bags sewn by prisoners.
1.4 "In my grandmother's day we carried fish home in a leaf," she told the Observer.

1.5 Not all were charmed.
1.6 Pensioner Abel Cruz, 73, walked out holding eleven tins in his arms and dropped four.
1.7 "I pay tax on my house, my dog and now my shopping," he said.

1.8 The islands use 60 million bags a year, about 300 for each person.
1.9 Lima hopes to cut that by four-fifths in two years.

1.10 The money, expected to reach 3 million dollars a year, will go to clean beaches.
1.11 Shops that do not charge face a fine of 500 dollars.
1.12 Bags for raw meat, fish and medicine are exempt.
--- Trade Winds Business | Bag levy: bag maker to shed 80 jobs | Corin Vale | 2018-07-05
2.1 The only maker of plastic bags in the islands, Polisaco, said on Wednesday it would cut 80 of its 130 jobs because of the new levy.
2.2 Owner Rodrigo Amaro said orders had fallen by 70 per cent since the bill was passed in March.

2.3 “The minister gave me ninety days to change a business my father built in forty years,” he said.
2.4 Amaro had asked for a two-year delay.

2.5 Josefa Lima said Polisaco had been offered a low-interest loan of half a million dollars to switch to paper and had not replied.
2.6 Amaro confirmed that he had the letter but said that paper needs water, “and we have none”.

2.7 Grocers are content.
2.8 Tessa Roque, who heads the Retail Guild, said bags cost her members 900,000 dollars a year that they now save.
2.9 They may keep two cents of each tax for their trouble.

2.10 Street sellers are exempt until January.
2.11 Opposition finance spokesman Bento Faria calls the levy “a tax on the poor, who shop daily” and says he would abolish it.
2.12 The government rejects that, and points to free cloth bags for 20,000 low-income homes.
--- Turtle Beach Diary | Six months without bags | Noa Silveira | 2019-01-08
3.1 I have counted rubbish on Turtle Beach every Saturday for nine years, so let me give you my own numbers.
3.2 In the last half of 2017 I picked up 2,318 bags; in the last half of 2018, 611.

3.3 The minister says use is down by 68 per cent, which is near enough to what I see.
3.4 She came out on Saturday with her shoes off and filled two sacks.
3.5 "I was told this would finish me," Josefa Lima said, "and now they want it on bottles too."

3.6 She says a bottle deposit will go to parliament in April.

3.7 It is not all sunshine.
3.8 People now buy rolls of bin liners instead, and sales of those rose by a third.
3.9 The tax has raised 1.1 million dollars so far, less than was planned, because people simply stopped buying bags.

3.10 Rodrigo Amaro took the loan in the end.
3.11 His works now makes sacks from banana fibre, which needs very little water, and has hired back 35 people.
3.12 He told me that he still does not forgive her, and then asked me to pass on a sample.

3.13 At the market a fish seller, Dona Celeste, wraps my mackerel in a leaf and charges me nothing.
3.14 Twenty-six turtle nests were found this season, against fourteen the year before.
=== questions
Q how much is the bag tax
A 1.1
Q what day did it kick in
A 1.1
Q what ran out at buena mesa
A 1.2
Q what was the minister doing at the till
A 1.3
F who made those bags
A 1.3
Q who carried fish home in a leaf
A 1.4
Q what happened to the old guy with the tins
A 1.6
C What did Abel Cruz say about the taxes he pays?
A 1.7
Q how many bags do they go thru in a year
A 1.8
Q whats limas target
A 1.9
Q where does the cash go
A 1.10
Q what if a shop doesnt charge
A 1.11
Q which bags are free still
A 1.12
Q how many jobs going at polisaco
A 2.1
F why
A 2.1 2.2
Q how much did orders drop
A 2.2
Q who said my father built it in forty years
A 2.3
C What delay did Rodrigo Amaro request?
A 2.4
Q what did the govt offer the bag factory
A 2.5
Q why didnt he take it at first
A 2.6
Q how do supermarkets feel about it
A 2.7 2.8
Q how much do shops save
A 2.8
Q do the shops keep any of the tax
A 2.9
Q do street vendors have to charge
A 2.10
Q what does faria think of the levy
A 2.11
F how does the govt answer that
A 2.12
C How long has the diarist counted rubbish on the beach?
A 3.1
Q how many bags did noa find in late 2018
A 3.2
F and the year before
A 3.2
Q how much has bag use fallen
A 3.3
Q what does turtle beach diary say lima told them
A 3.5
Q whats she planning next
A 3.6
Q what are ppl buying instead of bags
A 3.8
Q how much has it raised
A 3.9
Q why is that less than they hoped
A 3.9
C Did Amaro accept the loan?
A 3.10
Q what does the factory make now
A 3.11
Q how many workers came back
A 3.11
Q has rodrigo forgiven the minister
A 3.12
Q what does celeste charge for wrapping
A 3.13
Q are there more turtles
A 3.14
Q how old is lima
A - name
Q what did tessa roque say about turtles
A - detail
Q why did faria leave parliament
A - premise
Q how much is the bottle deposit going to be
A - number
Q did amaro offer lima a loan
A - roles
Q what did marisol pinto say at the checkout
A - stranger
Q what year did polisaco start making bags
A - time
Q which prison sewed the bags
A - place
Q how many shops have been fined
A - number
Q who voted against the bill
A - who
C How old is Bento Faria?
A - name
F where was he born
A - place
