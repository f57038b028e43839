story: Bank app fails on payday
--- The Morning Standard | Payday misery as Castlegate app goes dark | Ruth Amadi | 2023-04-28
1.1 Hundreds of thousands of Castlegate Bank customers were unable to see their wages on Friday after its mobile app stopped working for more than seven hours.
1.2 The fault began at about 6.15am, just as salaries for April were being paid in.
1.3 Customers who tried to log in were met with a picture of a snail and the words "Back soon".

1.4 Kerry Dunmore, a care assistant from Hull, said she had been turned away at a petrol station with an empty tank.
1.5 "I had forty pounds of fuel in the car and no way of proving I could pay for it," the 34-year-old said.
1.6 She had to ring her brother, who drove over with cash.

1.7 Castlegate's head of technology, Philip Oyelaran, blamed a routine update to its payment software that had been installed overnight.
1.8 "This was our mistake and not an attack of any kind," he said.
1.9 He promised that nobody would be left out of pocket.

1.10 The app was working again by 1.40pm, although some people still could not see their balances in the evening.
1.11 The bank closed 60 branches last year, saying that nine in ten customers preferred to use their phones.
--- Moneywise Daily | Castlegate outage: what you can claim | Stella Brandt | 2023-04-29
2.1 If you were locked out of Castlegate on Friday, keep your receipts.
2.2 The bank says it will refund late fees and overdraft charges automatically, but you must ask for anything else by 31 May.
2.3 Claims are made on a form on its website or by telephone; branches cannot take them.

2.4 Customers of the Welsh arm, Castlegate Cymru, were not affected because it runs on an older system.
2.5 Cash machines and contactless cards went on working throughout, the bank says.
2.6 Several readers told us otherwise.
2.7 “My card was refused three times in front of a queue,” said Imran Vale, a plasterer from Leeds.
2.8 He said he had left a week's shopping on the belt and walked out.

2.9 Campaigner Dot Fairley, of Fair Banking Now, wants a flat payment of £50 for everyone.
2.10 “A sorry does not buy a bus ticket,” she said.
2.11 Castlegate rejected the idea, saying that compensation should match the loss.
2.12 It is the bank's third failure since Christmas, by our count.
--- Sterling Wire | Regulator demands answers from Castlegate over outage |  | 2023-05-01
3.1 The Banking Conduct Office has given Castlegate ten days to explain an eight-hour failure of its app on Friday.
3.2 In a letter to chief executive Margaret Sowerby, the regulator asked why the update was installed on the eve of the busiest pay day of the month.
3.3 It also wants to know how many customers were affected.

3.4 Sowerby, who took over in January, apologised on Sunday in a video recorded in her kitchen.
3.5 "I bank with Castlegate too and I could not get in either," she said.
3.6 She said she would give up her bonus for the year.
3.7 Mr Oyelaran would keep his post, she added, because he had her full confidence.

3.8 The bank has put a stop to all software changes in the last five days of any month.
3.9 Two years ago a rival, Northmoor, was fined £14m for a similar breakdown.
3.10 The regulator would not say whether Castlegate could face a penalty.
3.11 Castlegate has 2.3 million users of its app.
3.12 The branch workers' union said staff had been spat at by angry customers in Bradford and Derby.
=== questions
Q how long was the app down for
A 1.1 3.1
Q what time did it start going wrong
A 1.2
Q when was it back up
A 1.10
Q what did ppl see when they tried to get in
A 1.3
Q what happened to kerry
A 1.4 1.5
F who helped her out then
A 1.6
Q how old is the care worker
A 1.5
Q was it hackers or what
A 1.8 1.7
C What did Philip Oyelaran say had caused the failure?
A 1.7
F and will ppl lose money over it
A 1.9
Q why did castlegate shut so many branches
A 1.11
Q how many branches did they close
A 1.11
Q what do i get back without asking
A 2.2
Q deadline for the claims?
A 2.2
Q can i just go to a branch and claim
A 2.3
C Why were customers in Wales not affected?
A 2.4
Q did cards still work
A 2.5 2.6 2.7
Q whose card got refused at the shop
A 2.7
F what did he do with his groceries
A 2.8
Q how much does that campaigner want everyone to get
A 2.9
C Who said that a sorry does not buy a bus ticket?
A 2.10
Q did the bank agree to pay a flat amount
A 2.11
Q has this happened before lately
A 2.12
Q how long have they got to answer the regulator
A 3.1
Q what did the watchdog ask sowerby
A 3.2 3.3
Q where did the ceo film her apology
A 3.4
Q was the boss locked out as well?
A 3.5
C What will Margaret Sowerby give up because of the outage?
A 3.6
F is the tech guy getting sacked
A 3.7
Q what are they changing so it doesnt happen again
A 3.8
Q which other bank got fined n how much
A 3.9
Q could castlegate be fined too
A 3.10
Q how many ppl use the app
A 3.11
Q were staff attacked or anything
A 3.12
C How long does Sterling Wire say the app was out of action?
A 3.1
Q how old is dot fairley
A - name
Q what did oyelaran say in his kitchen video
A - name
Q how much is sowerbys bonus
A - number
Q did greg hanlon resign from castlegate
A - stranger
Q what did the previous chief exec leave for
A - reason
Q why did the petrol station call the police on kerry
A - premise
Q which supermarket was imran in
A - place
Q who designed the snail picture
A - who
Q when did castlegate cymru get its new system
A - time
C Did Fairley refuse an offer of £50 from the bank?
A - roles
Q how many customers closed their accounts after
A - number
Q when were the other two outages exactly
A - time
F what caused those
A - reason
