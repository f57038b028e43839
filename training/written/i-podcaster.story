story: True-crime podcaster cannot account for listeners' donations
--- The Downlow | Where did the Cold Porch money go? | Zadie Kerr | 2022-06-14
1.1 Gil Rennick, host of the hit podcast Cold Porch, raised $386,000 from listeners to test old DNA, and only $51,000 of it can be traced to a lab.
1.2 That is the finding of two fans who spent four months going through his public accounts.

1.3 The fans, Marguerite Sole and Tyrell Banks, met on the show's own message board.
1.4 They were banned from it the day after they asked Rennick for receipts.

1.5 The fund was started in 2019 to help identify the victims of unsolved killings in Ohio.
1.6 Rennick, 38, told listeners that "every cent goes to the lab, I don't buy so much as a stamp".

1.7 The lab, Keystone Genomics, says it has done work for him on three cases.
1.8 He has spoken on the show of eleven.

1.9 "I gave $20 a month out of my disability check," said Sole, 66. "I want to know whose pool I was filling."
1.10 Rennick does have a pool, put in last July.

1.11 Reached by phone, he said that the money was "resting in a bank" and that the two were "trolls with spreadsheets".
1.12 He then hung up.

1.13 His co-host, Bianca Toll, has not appeared since the episode of 30 May.
1.14 She did not answer our emails.
--- Columbus Standard | State looks into podcast charity | Harold Nims | 2022-06-24
2.1 The Ohio attorney general's office has opened an inquiry into a fund run by the makers of the podcast Cold Porch.

2.2 Investigators took away two computers and a filing cabinet from a house in Dublin on Wednesday.
2.3 The house belongs to Gilbert Rennick, who has not been charged with any offense.

2.4 The fund was never registered as a charity, a spokeswoman for the office, Dana Ruiz, said.
2.5 Anyone who gave to it since 2019 is asked to call a hotline.

2.6 Mr. Rennick's attorney, Saul Whitcomb, said that his client was "disorganized and not dishonest".
2.7 According to Mr. Whitcomb, about $190,000 went to a second laboratory, in Utah, that closed last year owing work.

2.8 A man who managed that laboratory, Orson Pike, said that he recalled a payment of nearer $19,000.
2.9 "Somebody may have lost a comma," he said.

2.10 Families of the dead have been left to wait.
2.11 Ruth Ann Coates, whose brother Wade vanished in 1994, said she was promised a result by Christmas.
2.12 She had appeared on four episodes.

2.13 "He cried with me on that program," Ms. Coates, 59, said. "I still think that was real."
2.14 The podcast, which had 1.2 million downloads a month, has lost its main sponsor, a maker of mattresses.
--- Crime Ear | Cold Porch's Bianca Toll: 'I signed nothing and I asked nothing' |  | 2022-08-02
3.1 Bianca Toll has broken her silence about the show that made her name and the friend she made it with.

3.2 In an hour-long recording put out on Monday, the former Cold Porch host says that she first worried in the fall of 2021.
3.3 That was when Rennick bought a boat and called it a "mobile studio".

3.4 "I signed nothing and I asked nothing, and the second part is on me," Toll says.
3.5 She was on a salary of $48,000 and says that she never had access to the account.

3.6 She left on 31 May, after he asked her to tell listeners that a lab had been burgled.
3.7 “There was no burglary,” she says. “There was hardly a lab.”

3.8 Toll has given the attorney general 900 text messages.
3.9 Rennick, who was her college roommate's husband, has called her account "bitter fiction".

3.10 He was charged in July with theft and with soliciting without a license, and pleaded not guilty.
3.11 His trial is set for February in Franklin County.

3.12 Not all the news is bad.
3.13 Keystone Genomics has offered to test the remaining eight cases for nothing.
3.14 The first result came back last week: remains found near Lima in 1996 are those of Wade Coates.

3.15 His sister was told by Tyrell Banks, who drove three hours to do it.
3.16 Banks and Marguerite Sole are starting a podcast of their own, and it will not, they say, take donations.
=== questions
Q how much did gil raise
A 1.1
Q how much of it actually got to a lab
A 1.1
Q what was the money supposed to be for
A 1.1 1.5
Q who dug all this up
A 1.2 1.3
F how long did it take them
A 1.2
C Where did Marguerite Sole and Tyrell Banks meet?
A 1.3
Q what happened when they asked for receipts
A 1.4
C What did Rennick promise his listeners about the money?
A 1.6
Q how many cases did keystone work on for him
A 1.7
F and how many did he claim
A 1.8
Q how much was marguerite giving
A 1.9
Q has he really got a pool
A 1.10
Q what did he call the two fans
A 1.11
C Where did Rennick say that the money was?
A 1.11
Q did he finish the call w the downlow
A 1.12
Q when was bianca last on the show
A 1.13
Q who's investigating him
A 2.1
C What was removed from the house by investigators?
A 2.2
Q was it even a registered charity
A 2.4
Q what r donors supposed to do now
A 2.5
Q who said hes disorganized not dishonest
A 2.6
C How much went to the laboratory in Utah, according to Rennick's attorney?
A 2.7
F does the guy who ran it agree
A 2.8 2.9
Q when did ruth anns brother go missing
A 2.11
C By when had Ruth Ann Coates been promised a result?
A 2.11
Q does she think his tears were fake
A 2.13
Q how many downloads was it getting
A 2.14
Q who pulled their ads
A 2.14
C When did Toll first begin to worry?
A 3.2
Q what did he call his boat
A 3.3
C How much was Bianca Toll paid?
A 3.5
Q could bianca get at the money
A 3.5
Q why did she quit
A 3.6
Q was there really a break in at the lab
A 3.7
C How many text messages did Toll hand over?
A 3.8
Q how does gil know bianca
A 3.9
Q what does he say about her version
A 3.9
Q whats he been charged with
A 3.10
F how did he plead
A 3.10
C Where will the trial be held?
A 3.11
Q whos testing the rest of the cases
A 3.13
Q did they ever identify wade
A 3.14
Q who told his sister
A 3.15
Q will the new podcast ask for money
A 3.16
Q how much did the boat cost
A - number
Q who killed wade
A - who
Q how old is tyrell
A - name
Q did bianca ban gil from the board
A - roles
Q why did orson go to prison
A - premise
Q where is the boat kept
A - place
Q what did gils wife say about it
A - detail
Q when does the new show launch
A - time
Q did the jury find him guilty
A - event
F how long did he get
A - event
C What did the detective Carl Vantrees say about the fund?
A - stranger
C How much did Ruth Ann Coates give to the fund?
A - number
C Why did Dana Ruiz withdraw the charge of theft?
A - premise
C What is the name of the mattress company that was the sponsor?
A - detail
C Why did the laboratory in Utah close?
A - reason
