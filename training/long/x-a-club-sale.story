story: The sale of Garrowby Town Football Club
--- Sportline | Garrowby Town agree £46m sale to Falk consortium | Dean Prosser | 2023-05-16
1.1 Garrowby Town have agreed to be bought by a consortium led by the Danish data entrepreneur Mads Falk in a deal that values the second-tier club at £46m.
1.2 The sale, which must still be approved by the league, would end 28 years of ownership by the Hallam family.
1.3 Sir Ronald Hallam, the chairman, told supporters in an open letter that he was 81 and "would like to watch a match again without looking at the bill".
1.4 He said he had turned down two higher offers because the bidders would not promise to stay at the club's ground, Mill Road.

1.5 Falk, 44, made his fortune with a firm that sells statistics to betting companies, and has held a fifth of the Danish side Vejlund since 2019.
1.6 His partners are Teresa Quiroga, a former captain of Argentina's women's team, and an investment fund from Toronto called Larch Lane.
1.7 Quiroga is expected to become sporting director.
1.8 "We are not here to change the colour of the shirts," she said.

1.9 The manager, Gary Stott, learned of the agreement on Monday morning, when he was on holiday in Madeira.
1.10 Stott, whose contract has a year to run, led Garrowby to ninth place this season.
1.11 "I've had a text off the chairman and a text off my mum, and my mum's was longer," he told Sportline.
1.12 The captain, Gareth Scott, wished the Hallams well.

1.13 Not everybody in the family is content.
1.14 Sir Ronald's younger son, Julian Hallam, who owns 12% of the shares, said through his solicitor that he had not been consulted and would consider "all available remedies".
1.15 The elder, Jeremy Hallam, who is the club's chief executive, signed the agreement alongside his father and will leave in July.

1.16 The supporters' trust, which owns 3%, gave the news a guarded welcome.
1.17 Its chairwoman, Moira Tench, said that she had met Falk twice, and that he had asked more questions than he had answered.
1.18 Tench added that the trust would want to see a written guarantee about Mill Road, where Garrowby have played since 1902.
1.19 The ground holds 17,400, but the average gate last season was 11,900.

1.20 Garrowby lost £7.2m in the year to last June, according to their most recent accounts, and owe Sir Ronald £22m in loans.
1.21 He is to write off half of that and will be repaid the rest over ten years.
1.22 The league's test for owners and directors usually takes from four to six weeks.
1.23 A league spokeswoman, Anna Kerridge, would not say whether the paperwork had been received.
1.24 The club's last major honour was the League Shield in 1974.
1.25 Season tickets go on sale on Thursday, at last year's prices.
--- Garrowby Evening Star | 'Dad rang me from the car park': Julian on the family rift that could sink the Town takeover | Linda Ollerenshaw | 2023-06-02
2.1 Julian Hallam was halfway through a plate of fish and chips at Brannigan's when he learned that the football club he grew up in had been sold.
2.2 "Dad rang me from the car park at the solicitor's," he says.
2.3 "He said, it's done, son, and I said, what's done?"
2.4 On Wednesday the 47-year-old hotelier asked the High Court to stop it.

2.5 His case is that the agreement which set up the family's holding in 1995 gives each of its members the right to buy out the others before any stranger.
2.6 He says that he would have matched the Dane's £46m, and that he has the backing of a bank, which he won't name.
2.7 His brother Jeremy doesn't believe a word of it.
2.8 "Julian couldn't match a pair of socks," he told the Star from the chief executive's office at Mill Road.
2.9 He says that the right lapsed when their mother, Dorothy, died in 2011, and that his brother had a copy of the papers saying so.

2.10 The Star has seen the agreement, all 31 pages of it, and the clause about Lady Hallam can be read either way.
2.11 A judge will read it on June 20.
2.12 Until then the league has put its checks on the shelf, and that's a headache for the gaffer.
2.13 Gary Stott has seven players out of contract, no budget, and a phone that, in his words, "only ever rings if somebody's selling double glazing".
2.14 He flew back from Madeira a week early.
2.15 Skipper Gareth Scott is one of the seven, and has been linked with a move to Port Sallow.
2.16 His agent, Craig Storr, said that Gareth would love to stay, but that he had "three kids and a kitchen extension".

2.17 Mads Falk was at Mill Road on Tuesday for the under-18s' cup final and bought a pie in the Railway End.
2.18 Asked by the Star what he thought of the court case, he said that in Denmark brothers settle these things with a game of handball.
2.19 He has given the trust its guarantee on the ground, in writing, for 15 years.
2.20 Moira Tench had wanted 25, but she calls it "a decent pie with a bit of gristle in it".

2.21 There is one more fly in the ointment.
2.22 We reported last week that Larch Lane, the Canadian fund, was putting in £30m; the club has asked us to point out that the figure is £13m, and that Mr Falk himself is the one with the biggest share.
2.23 Sir Ronald was not well enough to talk to us on Thursday.
2.24 His housekeeper, Mrs Pell, said that he was in the garden with the blinds down, whatever that may mean.
2.25 The two brothers, who live four doors apart on Castle Hill, have not spoken since the phone call, and their wives now shop on different days.
2.26 Season-ticket sales stand at 4,150, against 5,600 at the same time last year.
--- The National Courier | Garrowby pass to Falk as court rejects brother's claim | Oliver Hensby | 2023-07-11
3.1 The longest summer in the history of Garrowby Town came to an end in a windowless room in Manchester yesterday, when Mads Falk signed 64 pieces of paper and became the owner of a football club.
3.2 He paid £43m, three million less than he had agreed to in May, the difference being put down to players who had drifted away while the lawyers argued.
3.3 Five have gone, including the captain, Gareth Scott, who joined Port Sallow on a free transfer.

3.4 The way had been cleared on June 29 by Mrs Justice Adeyemi, who held that the family's right of first refusal had expired with Lady Hallam and that Julian Hallam, in any case, had not shown that he could lay his hands on the money.
3.5 The bank on which he had relied turned out to have offered him no more than £9m, secured against his two hotels.
3.6 He was ordered to pay costs, estimated at £380,000.
3.7 Outside the court the younger Hallam said that he accepted the ruling and would not appeal.
3.8 "I wanted to keep it in the family, and all I've done is break the family," he said.
3.9 His brother, standing a few yards off, was seen to wipe his glasses, but walked to his car without saying anything.

3.10 It was left to their father to make the gesture.
3.11 Sir Ronald, who has been in poor health, has transferred his own remaining 2% of the club to Julian, with a note to the effect that somebody called Hallam should be entitled to complain at the annual meeting.

3.12 The new order did not wait for the ink to dry.
3.13 By tea-time Gary Stott had been told that he would not be needed; he will be paid the remaining year of his contract.
3.14 Quiroga, who delivered the news herself, in person and in a lay-by on the A64, described it as the worst conversation of her career.
3.15 "She'd driven two hours to do it to my face," Stott said. "I've been sacked four times, and that's the nicest."
3.16 His successor is expected to be Ilse Brandsma, the Dutchwoman who has been coaching Vejlund, and who would be the first woman to manage in the English second tier.
3.17 Falk would say only that a decision would be announced on Friday.

3.18 Supporters are divided.
3.19 The trust, which has been given a seat on the board, declared itself content; a rival body, Town Not For Sale, hung a bedsheet from the Railway End reading "Spreadsheets Out".
3.20 Its founder, Dale Mirfin, a postman, said that he had nothing against Danes but that no algorithm had ever stood in the rain at Rotherby.
3.21 Told of this, Falk said that he had stood in the rain at Vejlund, where it comes sideways.

3.22 The league confirmed that he and his partners had passed its test, though it took nine days longer than its own guidelines allow.
3.23 Ms Kerridge, for the league, attributed the delay to a missing page in the declaration of the Toronto fund.
3.24 Nobody at Larch Lane responded to a request for comment.
3.25 Jeremy Hallam cleared his desk on Friday; among the things he took was the ball with which the League Shield was won.
3.26 The trust says that it belongs to the museum.
=== questions
Q how much was the club going for at first
A 1.1 2.6
F and what did falk end up paying
A 3.2
Q how much did port sallow pay for scott
A 3.3
Q why didnt the old man take the better bids
A 1.4
Q whered mads get his money from
A 1.5
C What position is Teresa Quiroga expected to take up?
A 1.7
F what will they pay her
A - number
Q where was stott when he found out
A 1.9
C How large was Julian Hallam's shareholding when the sale was agreed?
A 1.14
F and jeremys
A - number
Q is the club in debt to its chairman
A 1.20
F is he getting all that back
A 1.21
Q how did julian hear abt the sale
A 2.2 2.3
C On what grounds did Julian Hallam ask the court to stop the sale?
A 2.5
F whats his brother say about that
A 2.7 2.8 2.9
Q did falk promise theyd stay at mill road
A 2.19
F was moira happy w that
A 2.20
C What sum is the Canadian fund in fact contributing?
A 2.22
F what did they say about the mix up
A - who
Q are the two sons on speaking terms
A 2.25
C Why did the judge find against Julian Hallam?
A 3.4
F will he fight it
A 3.7
Q did gary stott keep his job
A 3.13 3.15
F who broke it to him
A 3.14
Q what did mads say about that bedsheet lot
A 3.21
C For how long had the captain been at Garrowby?
A - time
Q how long did scott sign for at port sallow
A - time
Q did jeremy take his dad to court
A - roles
Q who made the two other bids
A - who
Q what did gareth scott say about stott getting the boot
A - who
C Why is Teresa Quiroga leaving Garrowby?
A - premise
Q what illness has sir ronald got
A - detail
C What was the score in the under-18s' cup final?
A - number
C Who is Julian Hallam's solicitor?
A - name
Q did craig storr buy a pie in the railway end
A - roles
Q where do vejlund play
A - place
C What did Ilse Brandsma say about becoming manager?
A - event
F and when does she start
A - time
Q what did anna kerridge say about the missing ball
A - detail
Q what did Brigitte Sandoz say about the takeover
A - stranger
Q why did julian hallam appeal the ruling
A - premise
Q how much did falk end up paying
A 3.2
C What made Gareth Scott stay at Garrowby after all?
A - premise
Q how did stott break the news to quiroga in the lay-by
A - roles
C For what reason does Jeremy say the right was gone?
A 2.9
Q so larch lane puts in 30 million, where does it get it
A - number
Q the second judge, what did she say about the clause
A - premise
Q how much was the bank really good for
A 3.5
Q when did the brothers start talking again
A - premise
Q what did the old man give julian in the end
A 3.11
C Why has the trust left the board?
A - premise
Q where was the boss sunning himself when he heard
A 1.9
F so did he hurry home
A 2.14
Q what'd the old exec pocket on his way out
A 3.25
F whose is it really
A 3.26
Q what's the letter carrier got against computers
A 3.20
F how'd the dane take that
A 3.21
