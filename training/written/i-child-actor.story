story: Former child star sues his parents over lost earnings
--- Pacific Courier | Ex-child star of 'Barney Blue' sues parents for $6.2m | Lena Ortiz | 2020-10-06
1.1 Caleb Strand, who played the title role in the comedy Barney Blue from the age of six, has sued his mother and father for $6.2 million.
1.2 The suit, filed on Monday in Los Angeles, says they spent nearly all that he earned before he turned 18.

1.3 Strand, now 23, learned of it when he tried to rent a flat in 2018 and was refused for want of funds.
1.4 There was $1,140 left in the account, according to the filing.

1.5 His parents, Doug and Lorraine Strand, divorced in 2014.
1.6 Both deny the claims.

1.7 The suit lists a lake house in Idaho, two boats and a chain of frozen-yogurt shops that failed within 16 months.
1.8 "My client paid for a fleet and could not afford a bus pass," said his lawyer, Nadia Feld.

1.9 Under a California law, 15 per cent of a child's pay must be set aside in trust.
1.10 That was done for the first two seasons only, Feld said.

1.11 Lorraine Strand, 49, gave up a job as a dental nurse to accompany her son on set.
1.12 “I was there at five every morning, for eight years, and nobody paid me,” she said in a statement.

1.13 Doug Strand, who managed his son's career until 2013, could not be reached.
1.14 Barney Blue ran for seven seasons and is still shown in 40 countries.
--- Screen Ledger | The numbers behind the Strand lawsuit | Howard Bly | 2020-10-08
2.1 A producer on Barney Blue warned the studio in 2009 that its young star's trust account was not being paid into, documents show.
2.2 The producer, Wendell Park, wrote that "the kid's account has been dry since spring".

2.3 No one at the studio, Bright Harbor, seems to have replied.
2.4 Bright Harbor is not a defendant, although Nadia Feld, who acts for Caleb Strand, says that it could yet be added.

2.5 Strand earned $9,000 an episode at first and $65,000 by the end, for a total of about $7.4 million before tax.
2.6 His father took a manager's fee of 20 per cent, double what is usual.

2.7 Doug Strand's lawyer, Perry Onslow, said that every cheque was "spent on the family, of which Caleb was one".
2.8 Onslow added that the boy had asked for the boats.

2.9 "I asked for a dog," Caleb Strand told the Ledger by telephone. "I was nine."

2.10 He now works as a sound assistant in Portland and has not acted since 2015.
2.11 He said he had waited to sue until his younger sister, Amy, left home for college.

2.12 Amy Strand, 18, is expected to give evidence for her brother.
2.13 Park, who retired last year, has agreed to do so too.
2.14 A first hearing has been set for 12 January.
--- Tell-All | Barney Blue's mom: 'I'd give him the house if I had it' | Roxy Dane | 2020-10-15
3.1 The mother of Barney Blue star Caleb Strand broke down in tears this week as she spoke of the son who is taking her to court.

3.2 "I'd give him the house if I still had it," sobbed Lorraine Strand at her rented apartment in Boise.
3.3 The lake place went to the bank in 2016, she says, and her ex-husband kept both boats.

3.4 Lorraine claims she never signed a check.
3.5 “Doug did the money and I did the sandwiches,” she said.

3.6 She has not seen Caleb for two years, not since a Thanksgiving dinner that ended in a shouting match about a tax bill.
3.7 The bill, for $212,000, had come in his name.

3.8 Doug, 54, who now sells pool heaters in Tampa, told us to get off his lawn.
3.9 He later texted to say he had "raised a star and been repaid with a subpoena".

3.10 TV sister Kayla Renn, who played Posy Blue, is standing by her old castmate.
3.11 "We all knew," says Kayla. "He used to borrow lunch money from the crew."

3.12 Lorraine says she would settle tomorrow, but that her daughter will not take her calls either.
3.13 Caleb's lawyer said that his quarrel was chiefly with his father and that talks with Lorraine were "not ruled out".
3.14 The yogurt shops, called Blue Spoon, lost $1.3 million.
=== questions
Q how much is caleb suing for
A 1.1
Q who is he suing exactly
A 1.1
Q how old was he when he started on the show
A 1.1
F and now
A 1.3
C Where was the lawsuit filed?
A 1.2
Q how did caleb find out he was broke
A 1.3
Q what was left of it
A 1.4
Q are mum and dad still married
A 1.5 3.3
C What do the parents say to the allegations?
A 1.6
C What does the suit say the money was spent on?
A 1.7
Q who said smth about a fleet and a bus pass
A 1.8
C What share of a child's earnings does California law require to be put in trust?
A 1.9
Q did they ever put any in trust at all
A 1.10
Q what was lorraine's job b4
A 1.11
Q did the mom get paid for being on set
A 1.12
Q how many seasons did barney blue go on for
A 1.14
C Until what year did Doug Strand manage his son?
A 1.13
Q did anyone warn the studio
A 2.1
F what did he write
A 2.2
F did they answer him
A 2.3
Q is bright harbor being sued too
A 2.4
Q what was he making per ep by the end
A 2.5
C How much did the actor earn altogether?
A 2.5
Q what cut did dad take
A 2.6
Q who said it was all spent on the family
A 2.7
C What did Caleb say he had asked for as a boy?
A 2.9
Q does he still act
A 2.10
Q whats he do now
A 2.10
C Why did Caleb Strand wait before going to court?
A 2.11
Q whos going to testify for him
A 2.12 2.13
C When is the first hearing?
A 2.14
Q where does the mother live now
A 3.2
Q what happened to the lake house
A 3.3
Q who ended up w the boats
A 3.3
Q lorraine says who handled the money
A 3.5
C When did Lorraine last see her son?
A 3.6
Q what was the thanksgiving fight about
A 3.6
F how big was it
A 3.7
Q what does doug sell
A 3.8
Q what did doug text tell-all
A 3.9
C What did Kayla Renn say Caleb used to do on set?
A 3.11
Q is amy talking to her mum
A 3.12
Q would he maybe settle with lorraine
A 3.13
Q how much did blue spoon lose
A 3.14
Q how much did kayla earn an episode
A - name
Q why did the parents divorce
A - reason
Q did the judge dismiss it
A - premise
Q what did amy say about the boats
A - detail
Q where did amy go to college
A - place
Q did doug sue caleb
A - roles
Q how many yogurt shops were there
A - number
Q when did wendell join the show
A - time
Q who bought the boats off doug
A - premise
F for how much
A - number
C Which bank held the trust account?
A - detail
C What did the director Sol Himmel say about the missing pay?
A - stranger
C Why did Nadia Feld leave the case?
A - premise
C What did Perry Onslow say of the tax bill?
A - detail
C Who will play Barney Blue in the new series?
A - event
