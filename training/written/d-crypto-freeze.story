story: Crypto exchange freezes withdrawals
--- Ledger Street | Bitharbor halts withdrawals as users rush for exit | Anika Rowe | 2022-11-15
1.1 The cryptocurrency exchange Bitharbor stopped all withdrawals at 3am on Monday after customers tried to take out $780m in two days.
1.2 Its founder, Toby Lanyon, told users in a thread of 14 tweets that their money was "safe but asleep".
1.3 He said the pause would last no longer than a week.

1.4 The run began on Saturday, when the news site Blockhead reported that Bitharbor had lent a third of its deposits to a hedge fund, Gull Rock.
1.5 Gull Rock is owned by Mr Lanyon's girlfriend, Zara Quist.
1.6 Mr Lanyon, 29, called the article "mostly fiction".

1.7 The exchange's own token, Anchor, lost 84% of its value over the weekend.
1.8 A bigger rival, Denarius, had offered to buy Bitharbor on Sunday but withdrew within hours.
1.9 "We looked under the bonnet and there was no engine," said its chief executive, Marcus Feng.

1.10 Bitharbor has 1.1 million customers, most of them in Britain, Turkey and Nigeria.
1.11 It is registered in the Seychelles.
1.12 Regulators in London said they had warned the public about the firm in March.
--- The Sunday Broadsheet | 'That was our house': the savers locked out | Helena Crick | 2022-11-20
2.1 Gareth Pugh had his finger on the button when the button turned grey.
2.2 The 44-year-old driving instructor from Swansea has £62,000 in Bitharbor, the deposit for a house.

2.3 “My wife thinks it's in the building society,” he said.
2.4 He told her on Wednesday, and she is at her mother's.

2.5 In Lagos, the nurse Chidinma Eze used the exchange to send money home to her sister in Enugu.
2.6 “I did not gamble,” she said.
2.7 “I used it as a bus.”
2.8 She has the equivalent of $900 in it, four months' rent.

2.9 Both said they had trusted the company because of its advertisements with the astronaut Bill Harkness.
2.10 Mr Harkness, who was paid in tokens, said through his agent that he had lost everything as well.
2.11 A former member of Bitharbor's staff said there had been no finance director since the spring.
2.12 She said that expenses were approved in a group chat with pictures of animals; a seal meant yes.
2.13 Lawyers say customers may wait years and get back ten pence in the pound.
--- Global Finance Wire | Bitharbor files for bankruptcy; founder's whereabouts unclear |  | 2022-11-22
3.1 Bitharbor filed for bankruptcy protection on Monday, eight days after freezing its customers' accounts.
3.2 Papers filed at a court in Delaware show a hole of $1.4bn.

3.3 John Abernethy, the insolvency specialist appointed to run the company, said he had never seen "so complete an absence of records".
3.4 He said that $60m in tokens had been moved out on Friday night by a person unknown, and that police had been told.
3.5 Mr Lanyon resigned on Sunday.

3.6 His lawyer said he was not on the run and would return to London, but did not say from where.
3.7 A private jet he often uses landed in Dubai on Saturday.
3.8 Ms Quist said in a statement that she and Mr Lanyon had separated in August.
3.9 She said that Gull Rock would repay what it could.

3.10 Members of parliament have asked Mr Lanyon to give evidence on 6 December.
3.11 "He was happy to come here for the drinks party," said Judith Amory, who leads the Treasury committee.
3.12 The price of bitcoin fell 5% on the news.
=== questions
Q what time did they stop withdrawals
A 1.1
Q how much were ppl trying to pull out
A 1.1
Q what did lanyon tell users about their money
A 1.2
Q how long did he say itd be frozen
A 1.3
C What report set off the run on the exchange?
A 1.4
F who owns that fund
A 1.5
Q how old is the founder
A 1.6
Q what did he say about blockheads story
A 1.6
Q how much did the anchor coin drop
A 1.7
Q who nearly bought bitharbor
A 1.8
F why did they back out
A 1.9
Q how many users has it got
A 1.10
Q where is the company registered
A 1.11
Q did anyone warn us about them before
A 1.12
Q what does gareth do for a living
A 2.2
C How much does Gareth Pugh have on the exchange?
A 2.2
F what was it for
A 2.2
Q where did his wife think the cash was
A 2.3
Q has he come clean to her
A 2.4
Q where's she gone
A 2.4
Q why did the nurse use crypto at all
A 2.5 2.7
Q how much is chidinma out
A 2.8
Q which celeb was in the ads
A 2.9
F did he lose money too
A 2.10
Q since when did they have no finance boss
A 2.11
C How were expenses approved at Bitharbor?
A 2.12
Q what did a seal pic mean
A 2.12
Q how much will customers get back
A 2.13
Q when did they go bankrupt
A 3.1
Q how big is the black hole in the books
A 3.2
Q who said he'd never seen so complete an absence of records
A 3.3
Q how much vanished friday night
A 3.4
F who took it
A 3.4
C When did Toby Lanyon resign?
A 3.5
Q is he on the run
A 3.6
Q where did the jet end up
A 3.7
Q are zara and toby still together
A 3.8
Q when do mps want to question him
A 3.10
Q what did judith amory say about him
A 3.11
Q what happened to btc after
A 3.12
Q how old is zara quist
A - name
Q what did marcus feng pay for bitharbor
A - premise
Q what did chidinmas sister say
A - detail
Q how many tokens was harkness paid
A - number
Q who wrote the blockhead article
A - who
Q did dana whitlock work at bitharbor
A - stranger
Q why did toby and zara split up
A - reason
Q when did gareth open his account
A - time
Q did lanyon get arrested in dubai
A - event
C How much did Bitharbor borrow from Gull Rock?
A - roles
Q where does abernethy live
A - place
Q whats the name of the ex employee w the seal story
A - who
F and why did she leave
A - reason
