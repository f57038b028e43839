story: Lottery winner sued by colleagues over shared ticket
--- Lakeside Tribune | Bakery worker sued by colleagues over $18.4m jackpot | Dana Whitlock | 2019-08-21
1.1 Eleven workers at a Lakeside bakery have sued a colleague who they say kept an $18.4 million lottery prize that belonged to all of them.
1.2 The suit, filed on Monday in Erin County Superior Court, names Rosalind Keene, 52, a cake decorator who has worked at Brandt's Bakery for two decades.
1.3 Ms. Keene bought the winning ticket on July 5 at a gas station on Route 9, with numbers that, the plaintiffs say, the group had played every week since 2011.

1.4 "It was our numbers, it was our five dollars, and she walked out with our money," said Hector Salinas, an oven operator.
1.5 Mr. Salinas, 44, said each member put money in a coffee can on Thursdays.
1.6 Ms. Keene, he said, was always the one who took it to the store.

1.7 Her lawyer, Philip Ganz, said his client had bought two tickets that day, one for the group and one for herself.
1.8 "Hers won and theirs didn't, and that is what they cannot forgive," Mr. Ganz said.
1.9 He said the losing ticket had been thrown away.

1.10 Ms. Keene quit by text message on July 9, four days after the draw, telling her supervisor that she had a family emergency.
1.11 The bakery's owner, Ingrid Brandt, said she was staying out of it.
1.12 "I have lost a decorator, and the other eleven don't speak of anything else," Ms. Brandt said.
1.13 A hearing is set for September 12.
--- KLSV News 8 | Judge freezes lottery millions | Marcus Bell | 2019-09-12
2.1 A judge has frozen most of an $18.4 million jackpot while a fight between former friends plays out in court.
2.2 Judge Althea Morrow ruled Thursday that Rosalind Keene may spend no more than $6,000 a month until the trial.
2.3 That's after she'd already bought a lake house and a pickup for her brother, according to court papers.

2.4 Keene sat with her hands folded and didn't look at the people she once baked with.
2.5 One of them, 63-year-old Opal Jenkins, cried in the hallway.
2.6 "I was at her wedding, I held her babies," Jenkins told News 8.
2.7 “If she'd come to us with a million to split, we'd have hugged her neck.”

2.8 The workers' attorney, Simone Tran, played video from the gas station in court.
2.9 It shows Keene buying a single ticket, she said.
2.10 Ganz argued that the tape covers only one of the two registers and that she went back in later.
2.11 The trial is scheduled for January.
--- The Continental | The coffee can | Edwin Farr | 2020-02-09
3.1 In the end there was no verdict.
3.2 On the third morning of the trial, before Rosalind Keene was due to take the stand, the two sides settled.
3.3 The terms are sealed, but two people with knowledge of the deal said that each of the eleven would receive about $900,000 before taxes.

3.4 The case had turned, as such cases do, on a piece of paper.
3.5 A second ticket, the one said to have been thrown away, was found by Ms. Keene's own son, Travis, in the glove box of her old car.
3.6 It bore a different date, the Friday before.
3.7 "He could have kept quiet," Simone Tran told me, "and he drove it to my office himself."

3.8 Travis Keene, 24, would say only that he had been raised to.
3.9 His mother has not spoken to him since, according to his aunt.

3.10 Hector Salinas plans to pay off his house and keep working.
3.11 "The ovens don't light themselves," he said.
3.12 Opal Jenkins retired the following day, after 31 years.
3.13 Philip Ganz said his client admitted no wrongdoing and wished to be left in peace.

3.14 At Brandt's, the coffee can is still on its shelf above the proofing racks.
3.15 Ingrid Brandt has forbidden anyone to put money in it.
=== questions
Q who's suing the lottery lady
A 1.1
Q how much was the jackpot
A 1.1 2.1
Q how old is rosalind
A 1.2
F what was her job there
A 1.2
Q where'd she get the ticket
A 1.3
Q how long had they been playing those numbers
A 1.3
Q who said she walked out with our money
A 1.4
C How did the group collect the money for tickets?
A 1.5
Q who was in charge of going to buy them
A 1.6
Q whats her side of it
A 1.7 1.8
F so where is the other ticket
A 1.9 3.5
Q how did she quit
A 1.10
Q what excuse did keene give her boss
A 1.10
Q is the owner taking sides
A 1.11
Q what did the judge do w the money
A 2.1 2.2
Q how much can she spend
A 2.2
Q what had rosalind bought already
A 2.3
Q did she look at them in court
A 2.4
Q who was crying in the corridor
A 2.5
C How much did Opal Jenkins suggest would have satisfied the group?
A 2.7
Q what did the gas station tape show
A 2.9
F what did her lawyer say to that
A 2.10
Q did a jury ever decide it
A 3.1 3.2
Q at what point did they settle
A 3.2
Q how much does each worker get
A 3.3
Q who found the second ticket
A 3.5
F where was it
A 3.5
Q what was different about that other ticket
A 3.6
C What did Simone Tran say about the conduct of Ms. Keene's son?
A 3.7
Q are mother and son talking
A 3.9
Q is hector gonna stop working now
A 3.10 3.11
Q who retired
A 3.12
C Did Ms. Keene admit that she had done anything wrong?
A 3.13
Q can staff still put cash in the can
A 3.15
C Which court was the case brought in?
A 1.2
Q what does the continental say about the son's reasons
A 3.8
Q what did brandt say about losing staff
A 1.12
Q how long was ingrid brandt a decorator
A - name
Q how much tax will they pay
A - number
Q what did rosalind say on the stand
A - premise
Q why did judge morrow pick 6000
A - reason
Q what did rosalinds husband say about it
A - who
Q how long has hector worked at the bakery
A - detail
Q how old is simone tran
A - name
Q why did the workers hand the ticket to travis
A - roles
C What were the winning numbers?
A - detail
Q when did ganz quit the case
A - event
Q what did Louis Pacheco say about the settlement
A - stranger
Q what town is the lake house in
A - place
F and what did it cost her
A - number
Q what time was the draw on july 5
A - time
