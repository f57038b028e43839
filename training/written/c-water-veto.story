story: Governor vetoes water bill after farmers and cities split
--- Arroyo Sun | Governor kills water bill, says it "drinks the river twice" | Lupe Arango | 2020-06-30
1.1 Gov. Calvin Stroud vetoed the state's biggest water bill in a generation on Monday, saying it promised the same river to farms and to cities.
1.2 "You can't drink it twice," he said at a signing desk set up beside the dry bed of the Palo River.

1.3 The bill would have let growers in the Palo basin sell unused water to the city of Arroyo for up to forty years.
1.4 It had passed the Senate 24-14 and the House by a single vote.

1.5 Its author, Sen. Imelda Fuentes, called the veto "a slap in the face with a dry towel."
1.6 She learned of it from a reporter while buying dog food.

1.7 Stroud, a Republican and a rancher's son, had hinted in May that he would sign.
1.8 His office received more than 11,000 calls about the measure, most of them against.

1.9 Lawmakers would need two-thirds of both chambers to override.
1.10 Fuentes said she did not have the votes and would not waste a day pretending.

1.11 Arroyo's reservoir stands at 29 percent of capacity, the lowest mark since 1977.
1.12 Mayor Ted Valenzuela said the city could ban lawn watering as early as August.
--- Farm & Furrow | Veto splits growers: relief on the east side, anger on the west | Hank Oster | 2020-07-03
2.1 Growers on the east side of the Palo cheered this week when the governor struck down Senate Bill 88; those on the west did not.
2.2 East-side onion and melon farms hold junior rights and feared that sales to the city would leave their ditches empty.

2.3 “If my neighbor sells upstream, I'm farming dust,” said Royce Teague, who grows 600 acres of onions near Cutler.
2.4 He organized the convoy of tractors that circled the capitol on June 18.

2.5 Across the river, almond grower Beth Sandoval said the sale would have paid off her loans.
2.6 “I had an offer of $1,100 an acre-foot, in writing,” she said.
2.7 She plans to pull out a third of her trees.

2.8 In his veto message Stroud wrote that the bill had no means to measure how much water was truly “unused.”
2.9 State engineer Paula Dietz had warned him of that in a ten-page memo.
2.10 Meters for the whole basin would cost around $45 million and take three years, she estimated.

2.11 The governor says he will call a special session in the fall if both sides agree on metering.
2.12 The Palo Water Users League, which spent $800,000 lobbying for the bill, said it would wait and see.
--- Statehouse Dispatch | Inside the veto | Corey Lindh | 2020-07-01
3.1 Three people changed Gov. Calvin Stroud's mind on SB 88, and one of them was his mother.
3.2 Edna Stroud, 84, still lives on the ranch outside Cutler where he grew up, and her well dropped eleven feet last summer.
3.3 "She told me she'd vote for the other fella," the governor said with a grin.

3.4 The second was engineer Paula Dietz, who met him for ninety minutes on Friday.
3.5 The third, aides say, was chief of staff Nolan Reyes, who feared a lawsuit from the tribe downstream.
3.6 The Tesaque tribe holds the oldest claim on the river, dating to 1868, and was left out of the talks.
3.7 Its chairwoman, Dolores Whitewater, said a suit had been drafted and would now stay in the drawer.

3.8 Fuentes disputed that the tribe was shut out and said she had invited it to four hearings.
3.9 Whitewater said the letters came after the hearings were over.

3.10 The senator, who is leaving office in January because of term limits, spent six years on the bill.
3.11 "I've got a bill with my fingerprints worn into it," she said.
3.12 She has asked a younger colleague, Rep. Marcus Bell, to carry it next year.

3.13 Arroyo must now find 9,000 acre-feet elsewhere by 2023.
3.14 One choice is a desalting plant for brackish wells, which Valenzuela puts at $210 million.
=== questions
Q why did stroud veto it
A 1.1 2.8 1.2
Q where was he when he vetoed it
A 1.2
Q what would the bill have done
A 1.3
F for how long
A 1.3
Q how close was the house vote
A 1.4
Q what did the senator who wrote it say about the veto
A 1.5
Q how did fuentes find out
A 1.6
C Had the governor earlier suggested he would approve the bill?
A 1.7
Q how many ppl rang his office
A 1.8
Q can they override him
A 1.9 1.10
F is she gonna try
A 1.10
Q how full is the reservoir
A 1.11
Q when could the lawn watering ban start
A 1.12
Q who is the mayor of arroyo
A 1.12
C Why did east-side farmers oppose the sales?
A 2.2
Q who said im farming dust
A 2.3
Q what does teague grow
A 2.3
F what did he do at the capitol
A 2.4
Q which farmer wanted the bill and why
A 2.5
Q what price was beth offered
A 2.6
Q whats she going to do with her almonds
A 2.7
Q what does farm & furrow say stroud wrote in the veto message
A 2.8
Q cost of putting in meters
A 2.10
C Under what condition will the governor call a special session?
A 2.11
Q how much did lobbyists for it spend
A 2.12
Q how old is the govs mom
A 3.2
Q what happened to ednas well
A 3.2
Q who told the governor shed vote for the other guy
A 3.3
Q how long did he meet the engineer
A 3.4
C Why was Nolan Reyes worried about the bill?
A 3.5
Q how old is the tribes claim
A 3.6
Q is the tribe still going to sue
A 3.7
Q did fuentes leave the tribe out
A 3.8 3.6
F what does whitewater say to that
A 3.9
Q why is imelda leaving
A 3.10
Q how many years did she work on it
A 3.10
Q who takes over the bill next year
A 3.12
C How much additional water does Arroyo need by 2023?
A 3.13
Q price tag on the desalination thing
A 3.14
Q how old is fuentes
A - name
Q why did dietz quit
A - premise
Q what did marcus bell say about the veto
A - detail
Q how many tractors were in the convoy
A - number
Q did teague sell water to sandoval
A - roles
Q when is the special session vote
A - time
Q where will the desalting plant be built
A - place
Q what did sheila brandt think of sb 88
A - stranger
Q why did reyes support the bill
A - reason
Q who made beth the offer
A - who
C How many acre-feet does the Tesaque tribe own?
A - number
F did they sell any of it
A - detail
Q what happened when the senate voted to override
A - event
