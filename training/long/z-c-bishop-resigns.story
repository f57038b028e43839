story: Bishop of Harmere resigns over a land sale
--- Press Combine | Bishop of Harmere resigns over sale of church land | Religious affairs staff | 2020-01-21
1.1 The Bishop of Harmere, the Right Reverend Alban Thirkell, resigned on Monday after it emerged that a meadow belonging to his diocese had been sold to a company partly owned by his brother-in-law.
1.2 In a statement read on his behalf by the dean, the Very Reverend Judith Pascoe, the bishop said that he had "failed to ask a question that any parish treasurer would have asked".
1.3 He denied having profited.

1.4 The meadow, known as Glebe Piece, covers nine hectares on the edge of the village of Nether Sallow and was sold in May 2018 for £310,000 to Larkrise Homes.
1.5 Sixteen months later the district council gave permission for 84 houses, and the land was valued at £4.6 million.
1.6 Company records show that 30 percent of Larkrise belongs to Gerald Astley, whose sister Rosalind is married to the bishop.

1.7 The sale was approved by the diocesan board of finance, of which Thirkell is chairman.
1.8 Minutes that were leaked to a local newspaper, the Harmere Observer, do not mention that he declared an interest.
1.9 The board's secretary, Colonel Piers Pascall, said that he had not been aware of any family tie.

1.10 The archbishop, the Most Reverend Desmond Ayling, accepted the resignation "with sorrow" and asked the suffragan bishop of Wick, Philippa Thorne, to take charge of the diocese from Saturday.
1.11 He announced that a retired auditor would look into all sales of land by the diocese since 2012.
1.12 A spokesman for the archbishop, the Reverend Toby Ames, said that the church did not intend to call the police but would help if they called.

1.13 Thirkell, 63, became bishop in 2011, and is known for having opened the cathedral to homeless people during the hard winter of 2017.
1.14 He has sat in the House of Lords since 2016 and has spoken there on rural housing.
1.15 It was not clear on Monday whether he would give up his seat at once.

1.16 Residents of Nether Sallow, who have fought the housing scheme for two years, expressed satisfaction.
1.17 "We were told the church needed the money for roofs, and then we saw whose roofs," said Winifred Cope, who leads the group Save Glebe Piece.
1.18 She called on Larkrise to sell the meadow back at the price it had paid.

1.19 Astley did not answer requests for an interview.
1.20 A public relations firm acting for Larkrise, Denholm Reeve, said that the company had bought the land on the open market and that it had been the only bidder.
1.21 The council's planning chairman, Neil Astbury, said that the application had been decided on its merits by seven votes to four.
1.22 He himself had voted against.

1.23 The last English bishop to step down over a matter of property did so in 1974, according to a church historian, Margery Dunne.
1.24 A farewell service will be held in the cathedral on February 15.
1.25 The dean said that the bishop had asked for it to be short.
--- The Harmere Observer | The advertisement that nobody saw | Callum Reddy | 2020-01-24
2.1 If you had wanted to buy Glebe Piece in the spring of 2018, you would have had to be a reader of Sheep Farmer Monthly, because it was there, between a dip for ticks and a second-hand trailer, that the diocese of Harmere advertised nine hectares of building land as "rough grazing".
2.2 The notice ran once.
2.3 It cost £45.

2.4 That is one of the findings in the papers which the Observer has been publishing since January 10, and which on Monday brought down Bishop Alban Thirkell.
2.5 He told the chapter of the cathedral of his decision after evensong on Sunday, in the vestry, and according to one who was present there was a long silence until the organist, Hugh Pascoe, who is married to the dean, asked whether he should cancel the Bach.
2.6 "He said, on no account," our witness recalls.

2.7 What the bishop knew remains in dispute.
2.8 His wife, Rosalind, who met us at the gate of the palace with a spaniel under each arm, said that her brother had never talked business at table and that the two men had not been on visiting terms since a quarrel over a boat in 2009.
2.9 "Alban learned who owned Larkrise from your paper, like the milkman," she said.

2.10 That is hard to square with a letter of March 2018 in which Gerald Astley writes to "dear Alban" that he is "still keen on the sheep field".
2.11 The letter is on the file, and the stamp on it shows that it was opened in the office of the board's secretary.
2.12 Colonel Pascall, shown a copy on Wednesday, read it twice, and said that he opened forty letters a day.
2.13 He offered his own resignation the same evening, and Bishop Thorne, who will be running things from tomorrow, has asked him to stay until the auditor has done her work.

2.14 The auditor is Constance Mbeki-Hale, formerly of the national audit office, and she has been given three months.
2.15 She is to examine 41 sales, not only the one in Nether Sallow.
2.16 Her fee, the archbishop's office says, will be paid by the national church.

2.17 In the Lords, where the bishop has had a place for four years, he sent a note to say that he would not be attending again.
2.18 Lambert Crewe, the member of parliament for Harmere West, has asked for a police inquiry all the same.
2.19 The police have so far replied that they are reading the newspapers.

2.20 There are people who will miss him.
2.21 In the cruel winter three years ago he had the pews carried out of the nave and slept there himself among the homeless, on a camp bed, for eleven nights.
2.22 Danny Orr, who was one of them and now works in the cathedral shop, said that he did not know about meadows.
2.23 "He gave me his socks, he can sell what he likes," said Mr Orr.
2.24 To that Winifred Cope, of Save Glebe Piece, answered that nobody minded about the socks.

2.25 An earlier report in this newspaper gave the share of Larkrise held by Mr Astley as 51 percent; it is 30, and the rest belongs to two pension funds.
--- Morning Bell | BISHOP'S LAST SUPPER: 'I was a fool, not a crook' as meadow firm offers deal | Trixie Vole | 2020-02-17
3.1 Disgraced Bishop Alban Thirkell bowed out on Saturday with a sermon of just six minutes, and told a packed cathedral: "I was a fool, not a crook, and I would ask you to forgive the first."
3.2 Some clapped.
3.3 Around thirty people wearing paper sheep masks got up and walked out, led by battling pensioner Winnie Cope, 71.

3.4 In the front row sat his wife Rosalind, in yellow, but there was no sign of millionaire brother-in-law Gerald Astley.
3.5 He was 4,000 miles away in Barbados, where a Bell reader snapped him on a sunlounger on Thursday.

3.6 But his company has blinked.
3.7 Larkrise announced on Friday night that it's ready to build 40 houses rather than 84, hand over half of the field as a village green and pay the diocese another £1.2 million.
3.8 Denholm Reeve, the smooth operators who do its talking, insisted it was "a gesture and not an admission".
3.9 Winnie isn't having it.
3.10 "You can't give me half my own handbag," she told the Bell.

3.11 Stand-in bishop Philippa Thorne, 55, was warmer, calling it a start.
3.12 She'll put it to the finance board in March, and says that this time the minutes will be on the website the same night.
3.13 Planning boss Neil Astbury said any new scheme would need to go back to his committee from scratch.

3.14 The cops have finally got their notebooks out.
3.15 Detective Inspector Fay Orrin confirmed that a file on the sale had been opened on February 5 following a complaint by Lambert Crewe MP.
3.16 No one's been arrested, and she wouldn't say who'd been interviewed.
3.17 The ex-bishop's solicitor, Miles Denholm (no connection to the PR firm), says his client went along of his own accord and answered questions for three hours.

3.18 So who leaked those papers?
3.19 The betting in the cloisters was on the organist, but Hugh Pascoe told us he'd barely worked out how to use the photocopier.
3.20 His missus, Dean Judith, says she'd shake the hand of whoever did it.
3.21 The colonel with the letter-opener, Piers Pascall, blames "a temp".

3.22 What next for the Thirkells?
3.23 They have until Easter to clear out of the 14-bedroom palace, and pals say they're bound for a bungalow in Wick, where he's been asked to help at a night shelter.
3.24 His pension is put at £29,000 a year.
3.25 A successor isn't likely before the autumn, says the Rev Toby Ames, mouthpiece of the archbishop, who's "in no rush and in a good deal of prayer".
3.26 Auditor Constance Mbeki-Hale has so far found two more sales that she'd like a word about, both of them to farmers.
=== questions
C For how much was Glebe Piece sold?
A 1.4
F whats it worth now
A 1.5
Q what did alban do wrong
A 1.1 1.2 1.8
C Who read out the bishop's statement?
A 1.2
Q how much of larkrise does gerald own
A 1.6 2.25
Q how come nobody else put in a bid for the field
A 2.1 2.2
F what did that cost them
A 2.3
Q what does his wife say about how he found out who was behind the builder
A 2.9
F anything that suggests otherwise
A 2.10
C Whose office opened the letter from Gerald Astley?
A 2.11
F what did the colonel say when they showed him
A 2.12
F is he out of a job
A 2.13
F who'd take over from him
A - who
Q who ends up footing the bill for the auditor
A 2.16
F how much is it
A - number
Q how long has that mbeki woman got
A 2.14
Q did the bishop ever bunk down w the rough sleepers
A 2.21
C Is the bishop giving up his seat in the Lords?
A 2.17
Q did the brother in law turn up for the goodbye
A 3.4 3.5
F whos the person that snapped him
A - who
Q what deal is the company putting on the table
A 3.7
F what does mrs cope say to that
A 3.9 3.10
F and the temporary bishop
A 3.11
F hows the archbishop feel about the offer
A - name
Q who else has a stake in the building firm
A 2.25
Q has anybody been nicked over this yet
A 3.16
C Where do the Thirkells intend to live?
A 3.23
C How old is Gerald Astley?
A - name
C Who leaked the minutes to the Observer?
A - who
Q how much did gerald pay the bishop
A - premise
C Why did Bishop Thorne resign?
A - premise
Q what boat did they fall out over
A - detail
C How long was the archbishop's sermon?
A - roles
Q why did neil astbury vote no
A - reason
C Who were the farmers in the other two sales?
A - detail
Q did crewe get questioned by the police
A - roles
F for how long
A - time
Q what happened to the money from the sale
A - detail
Q will the dean become the next bishop
A - event
C At what time did the farewell service begin?
A - time
Q did the archbishop tell him to step down
A - roles
