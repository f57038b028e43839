story: Toy maker's bankruptcy
--- Business Courier | Toy maker Bramble & Finch calls in administrators | Nigel Osgood | 2023-01-17
1.1 Bramble & Finch, the maker of wooden trains and the Button Bear, went into administration on Monday with debts of £23m.
1.2 The 112-year-old company has stopped production at its factory in Kendal and sent home all 286 workers.
1.3 The administrators, Loxley Grant, said that they had about three weeks to find a buyer.

1.4 "It has a name that every grandmother knows and a bank balance that none would envy," said Priya Loxley, who is leading the work.
1.5 She said that nine parties had already been in touch.

1.6 The chairman, Rupert Finch, blamed the price of beech, which doubled in two years, and a container of bears that arrived after Christmas.
1.7 The 22,000 bears had been held up at the port of Felixstowe for seven weeks.
1.8 His family has run the business for four generations.

1.9 A loan of £6m from the government in 2020 has not been repaid.
1.10 Pensions are safe, Ms Loxley said, although those not yet retired may lose a tenth.
1.11 The company's shops in York and Bath will stay open for now.
1.12 Gift cards will no longer be accepted.
--- Westmorland Star | Factory falls silent | Ellie Braithwaite | 2023-01-19
2.1 For the first time since the floods of 2015, there was no smell of sawdust in Lound Street on Tuesday.
2.2 The workers of Bramble & Finch were called to the canteen at nine and told not to come back.

2.3 “Rupert cried and then we all did,” said Maureen Askew, who has sewn the eyes on Button Bears since she left school at 16.
2.4 She is 63.
2.5 She has been told she will get her January pay, but not when.

2.6 Lathe operator Craig Tyson was less forgiving.
2.7 “They bought him a Range Rover in November,” he said.
2.8 Mr Finch told the Star that the car was leased and had been returned.

2.9 The town's other big employer, the shoe firm Harrop's, has offered interviews to 40 of them.
2.10 A soup kitchen has been set up at the Methodist hall by Mr Tyson's wife, Jan.
2.11 Some people trace the trouble to 2017, when the company moved the making of its dolls to Vietnam and then back again.
2.12 Maureen's own bear, number 11 of the first batch with felt paws, is not for sale.
--- Plaything International | Danish group in talks for Button Bear |  | 2023-02-06
3.1 The Danish toy group Legetid is in exclusive talks to buy the name and designs of Bramble & Finch, but not its factory.
3.2 It is understood to have offered £7.5m.

3.3 Legetid's head of acquisitions, Mette Krogh, said the Button Bear had "a face you cannot invent".
3.4 The bears would be made at the group's plant in Poland, she said.
3.5 She hoped to have them in shops by the autumn.

3.6 A rival bid by workers, led by the designer Callum Reay, fell short by about £2m.
3.7 Mr Reay, 31, had raised money from 4,000 members of the public, who will get it back.
3.8 "We nearly had it in a bobble hat," he said.

3.9 Priya Loxley said that her duty was to those who were owed money.
3.10 Suppliers are likely to receive 12p for each pound.
3.11 The shop in Bath shut on Saturday, while the one in York will become a museum.
3.12 Prices of old Button Bears have jumped, with one from 1931 fetching £4,800 in Edinburgh.
=== questions
Q how much does bramble & finch owe
A 1.1
Q how many workers got sent home
A 1.2
Q where do they make the toys
A 1.2
Q how long to find someone to buy it
A 1.3
C Who said that every grandmother knows the company's name?
A 1.4
F has anyone shown interest
A 1.5 3.1
Q what does rupert blame
A 1.6
Q how many bears got stuck
A 1.7
F for how long n where
A 1.7
Q how many generations of finches ran it
A 1.8
Q did they pay the govt back
A 1.9
Q what about their pensions
A 1.10
Q can i still use my gift card
A 1.12
Q where were staff when they got the news
A 2.2
C What did Maureen Askew do at the factory?
A 2.3
Q how did the chairman react in front of everyone
A 2.3
Q how old is maureen
A 2.4
Q will she get paid for january
A 2.5
Q who moaned about the range rover
A 2.7
F what did finch say back
A 2.8
Q is anyone offering them jobs
A 2.9
Q who set up the soup kitchen
A 2.10
Q what went wrong in 2017
A 2.11
C Would Maureen Askew sell her own bear?
A 2.12
Q which company might buy the bear brand
A 3.1
F are they taking the factory as well
A 3.1
Q how much did the danes bid
A 3.2
Q what does mette like about the bear
A 3.3
Q where will bears be made in future
A 3.4
Q when would they be back on sale
A 3.5
Q how much was the staff bid short by
A 3.6
C What happens to the money that the public gave Callum Reay?
A 3.7
Q who said "nearly had it in a bobble hat"
A 3.8
Q who does loxley say she has to look out for
A 3.9
Q what will suppliers get back
A 3.10
Q whats happening with the york shop
A 3.11 1.11
Q is the bath one still open
A 3.11 1.11
Q what did that old bear sell for
A 3.12
Q how old is craig tyson
A - name
Q did legetid buy the workers bid out
A - premise
Q how many bears did maureen sew last year
A - number
Q when did rupert finch become chairman
A - time
Q why did the dolls come back from vietnam
A - reason
Q what did gordon pickles say about the factory
A - stranger
Q who bought the 1931 bear
A - who
Q where in denmark is legetid based
A - place
Q did callum reay design the button bear
A - detail
Q did jan tyson get a job at harrops
A - event
C How many jobs would the plant in Poland create?
A - number
Q what did mette krogh offer the staff
A - detail
F and did they accept
A - premise
Q what car does priya drive
A - far
