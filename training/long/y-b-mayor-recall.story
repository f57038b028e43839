story: Mayor faces recall over sold riverfront
--- Tri-State News Bureau | Recall of Port Jessup mayor goes to ballot after signatures verified | | 2023-08-08
1.1 The mayor of Port Jessup, Lorraine Haddix, will face a recall election on Oct. 3 after county officials confirmed on Tuesday that enough residents had signed a petition to remove her.
1.2 The clerk, Edna Bostwick, said that 14,206 of the 17,950 signatures handed in last month were valid, or 206 more than required.
1.3 It will be the first such vote in the city of 91,000 since 1938.

1.4 The campaign against Haddix began in February, when it emerged that 19 acres of public land along the river, including a Little League field, had been sold to a developer for $6.2 million, less than half of the value put on it by an appraiser the previous year.
1.5 The developer, Corbin Strand, employs the mayor's son, Travis Haddix, as a surveyor.
1.6 She has said that she did not know that her son was working on the project.
1.7 "I don't go through my kid's lunchbox," she told the City Council in March.

1.8 The leader of the recall committee, a retired umpire named Hector Villanueva, said on Tuesday that the people had called her out.
1.9 His sister-in-law, Councilwoman Marisol Villanueva, has not endorsed the effort.
1.10 She voted for the sale, as did five of her eight colleagues.
1.11 She has since said that she regretted it and had been given two hours to read 300 pages.

1.12 A lawyer for the mayor, Bradley Finch, said that he would challenge the count in court because several hundred signatures appeared to be in the same handwriting.
1.13 The recall committee's lawyer, Bradford French, called that a fantasy.
1.14 Married couples, he said, often signed for each other, "which is wrong, and which we took out".

1.15 Haddix, 58, a former hospital administrator, was elected in 2019 on a promise to clean up the waterfront and won a second term two years ago with 54 percent of the vote.
1.16 Her supporters credit her with the new bus station and a fall in violent crime of 18 percent.
1.17 Under the city charter, voters will be asked two questions: whether she should be removed and, if so, who should replace her.
1.18 Candidates have until Aug. 25 to file.

1.19 The president of the council, Dwight Amory, has said that he is weighing a bid.
1.20 So has a former mayor, Dwayne Emory, who left office in 2015 and who was himself once censured for using a city truck to move a piano.
1.21 The election will cost taxpayers about $480,000, the clerk said.
1.22 Strand, whose company plans 340 apartments and a marina on the site, said in a statement that politics was none of his business.
1.23 Bulldozers, which had been due on the field last week, have not yet appeared.
1.24 State law allows a sale below market value if the buyer undertakes to clean contaminated ground.
1.25 An environmental report in 2018 found traces of arsenic beneath third base.
--- The Port Jessup Courier | Travis Haddix: 'Mom knew. I drew her the map' | Fern Costello | 2023-09-12
2.1 The mayor's son drove to the Courier's office in a pickup with a cracked windshield on Monday morning, asked if we had coffee and then took apart his mother's defense.
2.2 Travis Haddix, 31, said that he had told her in November 2021, over a Thanksgiving turkey that he was carving at the time, that his boss wanted the ball field.
2.3 "She asked me where it would go, so I drew her the map on a napkin," he said.
2.4 He's got the napkin.
2.5 There is gravy on it, and a rectangle marked "marina".

2.6 Why now?
2.7 He was laid off on Friday, he said, but that isn't it.
2.8 His seven-year-old, Cody, asked him at supper if Grandma was a liar.
2.9 "I said no, and then I couldn't eat," he told us.

2.10 Mayor Haddix, reached at a ribbon-cutting for a dog park, called it "a family matter and a bad joke".
2.11 Three hours later her chief of staff, Neil Pruitt, phoned to say that she recalled "some doodling" but had not taken it for anything official.
2.12 Pruitt's own wife, Noelle, sold Strand's company its insurance, which he has disclosed.
2.13 Corbin Strand said through an assistant that employees are let go for all kinds of reasons and that he wished Travis well.

2.14 The news set the two sides hollering.
2.15 Recall chief Hector Villanueva said he took no pleasure in it.
2.16 "That's a boy telling on his mother," he said.
2.17 "It ain't a home run, it's a hit batter."
2.18 His committee decided by a show of hands not to put the napkin on its leaflets.
2.19 Lawyer Bradford French had wanted to.

2.20 Judge Simone Artis threw out Bradley Finch's challenge to the signatures last week.
2.21 She found that 61 names were doubtful, which still leaves the petition 145 to the good.
2.22 He isn't appealing.

2.23 Nine folks have filed to replace the mayor, among them council president Dwight Amory, ex-mayor Dwayne Emory, and a barber, Lucius Tate, who says he's heard every complaint in town already.
2.24 Councilwoman Marisol Villanueva isn't running.
2.25 A poll for the Courier by Jessup State has the recall ahead by 51 to 43, with Amory at 29 percent, Tate at 24 and Emory at 11.
2.26 Before you write in: yes, Tate cuts the publisher's hair.
2.27 Last month we gave the price of the land as $6.8 million; it was $6.2 million, and we're sorry.
--- Metropolitan Post | A napkin, a ball field and a small city's long memory | Julian Abernethy-Wolfe | 2023-09-30
3.1 There's a bench behind the backstop at Tolliver Field on which somebody has carved, with more feeling than skill, the words SHE SOLD US.
3.2 Sold, in this instance, has a price attached, of $6.2 million, and a history that goes back rather further than the woman whom three in five people in Port Jessup now say they wish to be rid of.

3.3 The land was a tannery until 1951, then a dump, then, after a campaign by a steelworker called Amos Tolliver, whose three sons had nowhere to play, a ballpark that the fathers of the neighborhood leveled by hand.
3.4 His youngest, Roy Tolliver, who's 79, mows it still.
3.5 "Daddy used to say that you could bury anything under grass," he told me, and when I mentioned the arsenic he said that he'd eaten a fair amount of third base in his time.

3.6 Lorraine Haddix grew up four streets away.
3.7 She received me in an office from which the photographs of her family had been removed, or perhaps had never hung, and for an hour she made the case that no one in this campaign has bothered to make for her, which is that the city is broke.
3.8 Pensions eat 38 cents of every dollar.
3.9 The clean-up of the site, which the state has demanded since 2018, would've cost nine million that nobody had, and Strand agreed to pay for it.
3.10 "I sold a poisoned lot to a man with a checkbook," she said.
3.11 "I'd do it on Monday and I'd do it again on Tuesday."
3.12 Did she lie about her son?
3.13 She looked at the window for a time before replying that she had told the truth as a mayor and not as a mother, and that she would let me work out what that meant because she hadn't.

3.14 They have not spoken since the day that he took the napkin to the paper.
3.15 Travis Haddix, whom I found on a ladder, painting his sister's porch, has had no work in his own line; the sister, Tess, thinks that he should have burned it.
3.16 She and her brother share a lawnmower and, for the moment, little else.

3.17 Economists at the state university whom I consulted differ over the bargain.
3.18 Carl Nyström reckons that the city did well, once the poison is counted; his colleague Carla Nestor calls the appraisal that he relies on "an invoice from Santa".
3.19 Both agree that the sale ought to have been put out to bid.
3.20 It was not, and no one at City Hall could tell me why.

3.21 On Thursday evening, at a debate in the high school gym to which she hadn't been invited, Haddix bought a ticket for three dollars and sat at the back.
3.22 Dwight Amory, who once ran her campaigns, did not meet her eye.
3.23 Lucius Tate did, and asked the crowd to give her a hand for coming, and after a moment, unwillingly, a good part of it did.
3.24 Dwayne Emory had left early with a toothache.
3.25 I asked Hector Villanueva, who had watched all this with his arms folded, what he would do when it was over.
3.26 "Same as always," said the umpire.
3.27 "Dust off the plate."
--- The Port Jessup Courier | LIVE BLOG: Recall night | Fern Costello and Ike Dunleavy | 2023-10-03
4.1 7:30 p.m. Polls close in half an hour, and turnout's heavy, with lines around the block at the fire station.
4.2 7:44 p.m. A machine at Precinct 9 jammed for 50 minutes this morning when somebody fed it a coupon.
4.3 Clerk Edna Bostwick says no votes were lost.
4.4 8:02 p.m. That's it, polls closed.
4.5 8:20 p.m. Early votes: 52 percent to remove, 48 to keep.
4.6 8:41 p.m. Ike is with the mayor's people at the Elks Lodge, where they've run out of ice and the mayor hasn't been seen.
4.7 Neil Pruitt says she's at home with a book.
4.8 8:55 p.m. Hector Villanueva's crowd is at the bowling alley.
4.9 He's bowling a 164, since you ask.

4.10 9:17 p.m. Big swing from the west side, where it's 56 to 44 to keep her.
4.11 9:40 p.m. It's neck and neck, with 70 percent counted, and only 88 votes between them.
4.12 10:05 p.m. Marisol Villanueva tells me she voted to keep the mayor.
4.13 "I sold that field too, and nobody's recalling me," she says.
4.14 10:08 p.m. Her brother-in-law, told of this between frames, says it's a free country and she's still bringing the potato salad on Sunday.

4.15 10:52 p.m. She's survived!
4.16 With everything in, it's 19,411 to keep and 19,102 to remove.
4.17 That makes the second question moot, but for the record Tate came top with 37 percent and Amory second with 33.
4.18 11:04 p.m. The mayor walks in at the Elks Lodge in a raincoat.
4.19 She says she won't run again in 2025, and that she has asked Corbin Strand to give back the ball field and he's agreed to lease it to the city for a dollar a year.
4.20 11:09 p.m. The marina, she says, will move downstream.
4.21 11:15 p.m. Bradford French says the committee won't ask for a recount.
4.22 11:21 p.m. Strand texts Ike to confirm the lease, adding a thumbs-up.
4.23 11:30 p.m. Dwight Amory has resigned as council president, saying he can't work with someone he tried to replace.
4.24 Lucius Tate's back at the shop at eight tomorrow.
4.25 11:48 p.m. One last thing: Travis Haddix was seen at the back of the lodge with a boy on his shoulders.
4.26 The mayor saw him too.
4.27 11:59 p.m. Correction: the keep vote was 19,441, not 19,411, so she won by 339.
=== questions
C By how many did the valid signatures exceed the requirement?
A 1.2
F what did the judge leave it at
A 2.21
Q why do ppl want her out
A 1.4
Q hows her boy mixed up in it
A 1.5
Q did she say she had no clue about her son
A 1.6 1.7
Q why does the councilwoman feel bad about voting yes
A 1.11
C Why was Dwayne Emory censured?
A 1.20
C When does Travis Haddix say he told his mother?
A 2.2
F what did she say when he told her
A 2.3
Q why did he go public
A 2.8 2.9
C How did the mayor initially describe her son's account?
A 2.10
F did she stick to that
A 2.11
Q did they use the napkin in the campaign stuff
A 2.18
Q is the dirt toxic or what
A 1.25 3.10
C What case did Haddix make for the sale?
A 3.7 3.9 3.10
F is she sorry about it
A 3.11
Q are mother and son on speaking terms
A 3.14
Q what does tess reckon he shouldve done
A 3.15
F and what did she tell her mum
A - detail
Q did the mayer keep her job
A 4.15 4.16 4.27
Q which way did marisol go
A 4.12
F how did hector take it
A 4.14
F and how did he vote himself
A - name
C What arrangement has Strand agreed to for the ball field?
A 4.19
Q who carved the bench
A - who
Q did corbin strand draw the map
A - roles
C Why did Judge Artis uphold the challenge to the signatures?
A - premise
Q what did cody say to grandma
A - detail
Q who jammed the machine
A - who
C Why was Travis Haddix laid off?
A - reason
C How old is Hector Villanueva?
A - number
Q what did tess say about the result
A - event
Q who did bradley finch vote for
A - name
F and french?
A - name
Q did emory run her campaigns
A - roles
Q what made marisol run for mayor
A - premise
Q what did noelle pruitt say about travis
A - detail
C In which year will the marina open?
A - time
Q where did corbin strand watch the count
A - place
Q did the mayor and travis hug
A - event
