story: Warehouse workers vote on a union
--- The Ohio Register | Workers at Parcelo warehouse reject union by 61 votes | Leonard Kupp | 2022-04-02
1.1 Workers at Parcelo's giant warehouse outside Dayton have voted against forming a union by 873 to 812, officials said on Friday.
1.2 Another 97 ballots were set aside because the company or the union had challenged them.
1.3 As those are more than the margin, the result may not be known for weeks.

1.4 The campaign was started by Tanya Bellweather, a 38-year-old forklift driver, after a colleague fainted in a trailer last July.
1.5 "He asked for water and they asked him for his badge," she told a crowd in the car park after the count.
1.6 She said she would challenge the vote.

1.7 Parcelo's regional manager, Craig Hollis, said employees had chosen "a direct relationship over a middleman".
1.8 He denied that anyone had been threatened.

1.9 The union, the Allied Freight Workers, accuses the company of telling staff that the building might be moved to Indiana.
1.10 Parcelo pays $18.40 an hour to start, more than twice the state's minimum wage.
1.11 But turnover is so high that half of those who signed cards in the autumn had left by the time of the vote, the union says.
1.12 About 2,600 people were entitled to take part.
--- Shop Floor | How Dayton was lost (for now) | Mireille Castro | 2022-04-04
2.1 Nobody at the Allied Freight Workers' hall was crying on Friday night, but nobody was dancing.
2.2 For eleven weeks, workers at Parcelo had been taken off the line for compulsory meetings about the evils of dues.

2.3 “They gave us pizza and a slide show,” said picker Jerome Addai.
2.4 “The pizza was cold and so was the slide show,” he went on.
2.5 Addai, who voted yes, said his team leader had asked him how he would vote, which is against the law.

2.6 Not everybody needed scaring.
2.7 Lucille Framm, a packer for six years, voted no because a union at her last job, a tyre plant, had not stopped it from closing.
2.8 “Forty dollars a month for a T-shirt,” she said.

2.9 The union's president, Desmond Okuda, admitted that it had begun too late with the night shift.
2.10 “We had two organisers who spoke Somali and we needed ten,” he said.
2.11 Bellweather says she has been moved to a different dock since the count, and she thinks she knows why.
2.12 Parcelo says the move had been planned since February.
--- Great Lakes Wire | Parcelo election: labour board to rule on disputed ballots |  | 2022-04-05
3.1 The federal labour board will hold a hearing on 20 April on 97 disputed ballots in the union election at Parcelo in Dayton.
3.2 Most of them were cast by seasonal staff whose right to vote is contested.

3.3 The union also filed 14 objections on Monday, including one about a postbox that the company had put up beside its main gate.
3.4 It says the box, which was in view of a security camera, made workers believe that they were being watched.
3.5 Mr Hollis said it had been put there for people's convenience.

3.6 Should the board uphold the objections, it could order a second election.
3.7 Turnout was 68%.
3.8 Mr Okuda, a former truck driver, said he was "more hopeful than on Friday".

3.9 Governor Elaine Pruitt, a Republican, congratulated the company, while Senator Walt Jimenez joined workers on Saturday for a barbecue.
3.10 "You don't lose until you stop," the senator told them.
3.11 A Parcelo site in Kentucky is due to vote in June.
3.12 The company's founder, Bryce Landau, has said in the past that a union would have to come in over his dead body.
=== questions
Q did the union win or lose
A 1.1
Q what was the count
A 1.1
Q how many votes r being disputed
A 1.2 3.1
Q why cant they call the result yet
A 1.3
C Who began the campaign, and after what incident?
A 1.4
F how old is she
A 1.4
Q who said they asked him for his badge
A 1.5
Q is tanya giving up
A 1.6
Q what did hollis say about the no vote
A 1.7
F did he say ppl were threatened
A 1.8
Q where did they say the warehouse could get moved to
A 1.9
Q whats the starting pay
A 1.10
Q how many of the card signers were gone by the vote
A 1.11
Q how many ppl could vote
A 1.12
Q what were those forced meetings about
A 2.2
Q what food did they hand out
A 2.3
F was it any good
A 2.4
Q what illegal thing did addais boss do
A 2.5
C Why did Lucille Framm vote against the union?
A 2.7
Q how much did the packer say dues would be
A 2.8
Q what mistake did the union president own up to
A 2.9
Q which language were they short of
A 2.10
Q what happened to bellweather after the vote
A 2.11
C What explanation did Parcelo give for moving Bellweather?
A 2.12
Q when do they decide on the contested ballots
A 3.1
Q whose ballots are they mostly
A 3.2
Q whats the fuss over the postbox
A 3.4 3.3
F what did the manager say it was for
A 3.5
Q could they get a do over
A 3.6
Q what % turned out
A 3.7
Q what did okuda drive before
A 3.8
Q who came to the bbq
A 3.9
Q what did the senator say to cheer them up
A 3.10
C Where will Parcelo workers vote next?
A 3.11
Q what has the founder said about unions
A 3.12
Q how did jerome addai vote, yes or no
A 2.5
Q how old is lucille framm
A - name
Q what did the governor eat at the barbecue
A - premise
Q how many days was the guy who fainted off work
A - number
Q did bellweather report hollis to the police
A - event
Q who is pete sandoval in all this
A - stranger
Q what time did they finish counting
A - time
Q how much did parcelo spend on fighting the union
A - number
Q why did the senator move to dayton
A - reason
Q who took the security camera footage
A - who
C Did Okuda challenge ballots cast by the managers?
A - detail
Q where was the tyre plant
A - place
F and when did it shut
A - time
Q did the kentucky workers vote to join
A - event
