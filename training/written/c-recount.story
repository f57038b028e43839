story: Recount decides Belport county seat by two votes
--- Belport Ledger | Two votes: Hanratty wins after third count | Sue Pellman | 2018-11-16
1.1 Democrat Noreen Hanratty was declared winner of the Belport county commission seat on Thursday night by two votes after a third count.
1.2 She took 6,214 votes to 6,212 for the Republican incumbent, Wade Tull.

1.3 The first count, on election night, had put Tull ahead by nine.
1.4 A machine recount cut that to four.
1.5 The final count was done by hand over three days in the high school cafeteria.

1.6 The change came from a bag of 31 absentee ballots found behind a filing cabinet in the clerk's office on Tuesday.
1.7 County clerk Darlene Fitch said she had wept when she saw it.
1.8 "In twenty-two years I have never lost a ballot, and I didn't lose these; I misplaced them," she said.

1.9 Tull, 67, told supporters he would ask a judge to throw the bag out.
1.10 "You don't get to find votes under the couch like loose change," he said.

1.11 Hanratty, a school nurse, said she had slept four hours since Sunday.
1.12 She thanked her mother, who is 91 and voted absentee.
--- State Press Service | Judge lets late ballots stand in Belport race |  | 2018-11-27
2.1 BELPORT - A judge ruled on Monday that 31 absentee ballots found a week after election day must be counted, leaving Noreen Hanratty the winner by two votes.
2.2 Judge Alton Pryce said the envelopes had been sealed and stamped before the deadline and that voters “should not pay for a clerk's cabinet.”

2.3 Lawyers for Wade Tull argued that nobody could show where the bag had been for seven days.
2.4 The clerk, Darlene Fitch, testified for two hours on Friday.
2.5 She said a temporary worker had moved the cabinet to reach an electric socket.
2.6 The worker, Jody Marsh, 19, told the court he had wanted to charge his phone.

2.7 Tull's attorney, Corinne Bask, said her client would decide by Wednesday whether to appeal.
2.8 He has served three terms on the commission and has never lost an election.

2.9 The seat gives Democrats a 4-3 majority on the body for the first time since 1982.
2.10 At stake is a $60 million jail, which Tull favors and Hanratty opposes.

2.11 The recount cost the county $38,000.
2.12 Under state law the loser pays only if the margin is more than half of one percent.
--- The Porch Light | "My mother's vote": how Belport got a new commissioner | Ezra Dunn | 2018-12-03
3.1 On Saturday Wade Tull drove to Noreen Hanratty's house with a peach pie and told her he would not appeal.
3.2 His wife, Loretta, had baked it.

3.3 "My lawyer says I could fight till spring, but my heart doctor says otherwise," he told me from the cab of his truck.
3.4 He had a stent put in last year.

3.5 Hanratty said she cried, and that the pie was very good.
3.6 She ran, she said, because the county closed the clinic at the middle school where she worked.
3.7 She means to reopen it within a year.

3.8 The story everyone tells is about her mother, Bernadette.
3.9 Her ballot was one of the thirty-one in the bag.
3.10 "I told her I voted for Wade," says Bernadette, who is ninety-two, and winks.

3.11 Darlene Fitch will not stand again.
3.12 The commission has ordered a camera and a steel cage for her office, at a cost of $11,500.
3.13 Jody Marsh was let go, but he says the new commissioner wrote him a kind note.

3.14 As for the jail, Hanratty wants a public vote on it in May.
3.15 Tull says he will be there to campaign, doctor or no doctor.
=== questions
Q who won in belport
A 1.1 2.1
Q by how many votes
A 1.1 2.1
Q how many votes did tull get
A 1.2
Q who was in front on the first night
A 1.3
F and after the machines went again
A 1.4
C Where was the hand count held?
A 1.5
Q how long did counting by hand take
A 1.5
Q where did the extra ballots turn up
A 1.6
Q how did the clerk feel when she found them
A 1.7
Q has fitch ever lost votes before
A 1.8
Q who said about loose change under the couch
A 1.10
Q what was wade going to ask the judge
A 1.9
Q how old is tull
A 1.9
Q what does noreen do for a living
A 1.11
F how much sleep had she had
A 1.11
C What did Judge Pryce decide about the absentee ballots?
A 2.1
Q why did the judge let them count
A 2.2
Q what did tulls side argue in court
A 2.3
Q how long was darlene on the stand
A 2.4
Q how come the cabinet got moved
A 2.5 2.6
F who moved it
A 2.6 2.5
Q who is representing the republican
A 2.7
Q had he ever lost before this
A 2.8
Q last time dems ran the commission?
A 2.9
C What are the candidates' positions on the jail?
A 2.10
Q how much is the jail
A 2.10
Q what did all the recounting cost
A 2.11
Q does the loser have to pay for it
A 2.12
Q did tull appeal
A 3.1
F why not
A 3.3
Q who made the pie
A 3.2
Q was the pie any good
A 3.5
Q why did hanratty run in the first place
A 3.6
C What does the new commissioner plan to do about the clinic?
A 3.7
Q who did bernadette say she voted for
A 3.10
Q what does porch light say about the moms age
A 3.10
C How old is Hanratty's mother, according to the Ledger?
A 1.12
Q is fitch running again
A 3.11
Q what security are they adding
A 3.12
Q what happened to the phone kid
A 3.13
Q how old is hanratty
A - name
Q what did loretta say about the judge
A - detail
Q why did pryce resign from the case
A - premise
Q who moved the ballots into the bag
A - who
Q how many people voted in the jail referendum
A - number
Q did noreen take tull a pie
A - roles
Q where did jody find work after
A - place
Q what did glenn ashby say about the recount
A - stranger
Q when will the clinic close
A - time
C Why did Corinne Bask advise her client to drop the appeal?
A - reason
F what was her fee
A - number
Q did fitch get charged
A - event
