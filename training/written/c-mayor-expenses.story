story: Mayor of Harrow Vale repays taxi and hotel claims
--- Vale Courier | Mayor pays back £9,400 after expenses row | Tom Ashdown | 2022-10-12
1.1 The mayor of Harrow Vale, Geraldine Pike, has paid back £9,400 in expenses after the Courier found she had charged taxpayers for hotel rooms and taxis on private trips.
1.2 Ms Pike, 58, handed a cheque to the town treasurer on Tuesday afternoon.

1.3 The claims, covering eighteen months, included three nights at a spa hotel in Bath costing £1,260.
1.4 "I was careless with receipts, but I have never been dishonest," she said.
1.5 She blamed "a muddle" between two bank cards kept in the same purse.

1.6 The treasurer, Owen Rastall, said he had queried the hotel bill in March and been told to mind his own business.
1.7 "I wrote to her twice and I still have both letters," he said.
1.8 Ms Pike denies that she ever told him that.

1.9 Opposition leader Dilip Banerjee called on her to resign before the end of the month.
1.10 "If a bus driver had done this, he would have been sacked by lunchtime," he said.
1.11 Mr Banerjee has asked the district auditor to look at every claim since she took office in 2017.

1.12 The mayor's husband, Colin Pike, who joined her in Bath, did not respond to a request for comment.
--- The Wire Post | Harrow Vale mayor refuses to quit over hotel bills |  | 2022-10-12
2.1 HARROW VALE - A small-town English mayor said on Wednesday she would not resign after returning more than £9,000 claimed for hotels and cab rides.
2.2 “The voters put me here and the voters can remove me in May,” Geraldine Pike told reporters on the steps of the town hall.

2.3 Pike, a former estate agent, has led the town of 41,000 people for five years.
2.4 Most of the money, £6,100, went on taxis, many of them to her sister's home in Swindon.
2.5 A further £2,040 was for restaurant meals, according to records released under freedom of information law.

2.6 Her sister, Marian Coe, said the mayor had been visiting her while she was treated for cancer.
2.7 “She came every Thursday and she never once talked about who paid,” Coe said.

2.8 Opposition councillors plan a vote of no confidence on October 20.
2.9 Banerjee, their leader, needs 15 votes and has 13 in his own group.
2.10 Two independents have not said how they will vote.

2.11 District auditor Ruth Kemble confirmed she had received a complaint but would not say whether she had opened an inquiry.
2.12 Police said they had no plans to investigate.
--- Loose Change | Spa-gate: a beginner's guide to Gerry Pike's receipts | Fen Maddox | 2022-10-14
3.1 Right, you have all been emailing me about Spa-gate, so here is where we are.
3.2 Our mayor, known to everyone as Gerry, put a spa weekend, a lot of cabs and one lobster supper on the town's card.

3.3 The lobster was £88 and was eaten in Brighton during a conference on rural bus services, which is at least funny.
3.4 She has now coughed up £9,800, on Monday, I am told, after this town's paper printed the bills.

3.5 Who leaked them? Nobody did: Courier reporter Tom Ashdown filed a freedom of information request in June and waited 14 weeks.
3.6 "It arrived in a brown envelope with half the pages upside down," he told me.

3.7 Treasurer Owen Rastall comes out of this rather well.
3.8 He refused to sign off the Bath bill and was then moved to a smaller office next to the boiler room.
3.9 The town clerk, Joyce Teller, insists the move was "purely about desk space".

3.10 Independent councillor Hattie Rowe tells me she will vote to remove the mayor.
3.11 "I like Gerry, but liking her isn't the point," Rowe said.
3.12 The other independent, Len Stubbs, is on a cruise until the 19th and says he will decide when he is home.

3.13 If Gerry loses, her deputy, Samira Holt, runs the town until the May election.
=== questions
Q how much did the mayor have to give back
A 1.1 3.4 2.1
Q what did the courier find out about her
A 1.1
Q how old is pike
A 1.2
Q price of the spa stay?
A 1.3
F and what town was that in
A 1.3 1.12
Q whats her excuse
A 1.5 1.4
Q did she admit being dishonest
A 1.4
Q who warned her about the hotel back in spring
A 1.6
F what did he say about his letters
A 1.7
Q is it true she told rastall to mind his own business
A 1.6 1.8
C What did Dilip Banerjee demand of the mayor?
A 1.9
Q who said a bus driver wouldve been sacked by lunchtime
A 1.10
Q what does the opposition guy want the auditor to do
A 1.11
Q did her husband say anything
A 1.12
Q so is she stepping down or not
A 2.1 2.2
Q what was geraldines job before politics
A 2.3
C How many people live in Harrow Vale?
A 2.3
Q biggest chunk of the cash went on what
A 2.4
Q where were all those cabs going
A 2.4
Q why was she going to see marian
A 2.6
F how often did she go
A 2.7
C When will councillors hold the vote of no confidence?
A 2.8
Q how many votes does banerjee need to kick her out
A 2.9
Q are the cops looking into it
A 2.12
Q has kemble started an inquiry
A 2.11
Q how much was the seafood dinner
A 3.3
F where was she eating it
A 3.3
Q how did ashdown get hold of the bills
A 3.5
Q what happened to the treasurers office after he said no
A 3.8
Q what did joyce say about moving him
A 3.9
C How does Hattie Rowe intend to vote?
A 3.10
Q wheres stubbs rn
A 3.12
Q who takes over if gerry gets booted
A 3.13
Q what does loose change say about when she paid
A 3.4
C Which day did the Courier say the mayor handed over the cheque?
A 1.2
Q how old is rastall
A - name
Q what did samira holt say about the receipts
A - detail
Q did deborah finch vote against her
A - stranger
Q why did the treasurer resign
A - premise
Q what did colin pike claim for on his own card
A - detail
Q how much did she spend on flights
A - number
Q when does the auditor publish her report
A - time
Q why did hattie go on a cruise
A - roles
F how much did it cost
A - number
Q did rastall ask banerjee to resign
A - roles
C Which restaurant in Swindon did the mayor claim for?
A - place
Q who paid for toms foi request
A - who
Q what happened at the no confidence vote in the end
A - event
