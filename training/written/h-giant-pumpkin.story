story: Giant pumpkin record disputed
--- Orchard County News | Record pumpkin under a cloud | Bill Haverly | 2021-10-11
1.1 The heaviest pumpkin ever weighed in Orchard County may not be a record after all.
1.2 Judges at the Harvest Fair said Sunday they are looking into a complaint that the 2,291-pound giant grown by Earl Maddox had been filled with water.
1.3 Maddox, a 67-year-old retired mail carrier, called the charge "a dirty lie from a sore loser".

1.4 The complaint was made by Tammy Lowell, whose own pumpkin came second at 2,204 pounds.
1.5 Lowell, 39, who runs a tree nursery, said she saw a bead of wet wax near the stem.
1.6 "I've handled a thousand pumpkins and not one of them was sealed with a candle," she said.

1.7 Maddox said he had patched a small split with beeswax after the thing was loaded, which the rules allow if the crack does not reach the cavity.
1.8 The pumpkin, which he named Big Loretta after his late wife, has been locked in the fire station.

1.9 Head judge Sherman Pratt said it would be cut open in public on Saturday.
1.10 The winner's check, $7,500, has been put on hold until then.
1.11 “In 22 years I've never had to guard a squash,” said the fire chief, Anita Cruz.
1.12 The county record, 2,118 pounds, was set in 2014 by Lowell's father, Gene.
--- Midland Wire | Thousands watch pumpkin opened | | 2021-10-17
2.1 A crowd of 3,000 watched on Saturday as a disputed giant pumpkin was sawn in half, and no water came out.
2.2 Judges confirmed the 2,291lb fruit grown by Earl Maddox as the county record.
2.3 Chief judge Sherman Pratt used a two-man logging saw and said the walls were 11 inches thick.

2.4 Maddox took his cap off and wept.
2.5 "She's clean," he said, before he asked for a minute alone.
2.6 The grower who had accused him, Tammy Lowell, walked across the field to apologise in front of the crowd.
2.7 She had been wrong, she said, and would say so as often as anyone liked.

2.8 Officials did disclose that the beeswax patch was longer than the three inches permitted.
2.9 Pratt said that the excess, a quarter of an inch, did not merit disqualification.
2.10 A second grower, Curtis Yoder, who finished third, said he might challenge that finding.
2.11 The seeds will be sold for charity.
--- Grower's Almanac | What really grew in Orchard County | Petra Lindholm | 2022-01-20
3.1 Every seed from Big Loretta has now been sold, 412 of them, at an average of $85.
3.2 The money, some $35,000, goes to the hospice where Loretta Maddox died in 2019.

3.3 Tammy Lowell bought the first.
3.4 "I paid a thousand dollars for it, and I'd call that a fine," she told the Almanac.
3.5 She said her suspicion came from an old case: in 2003 a man in the next county had hidden a bag of wet sand in his entry.

3.6 Curtis Yoder's protest was heard in November and thrown out in ten minutes.
3.7 He has left the growers' club and says he will take up onions.
3.8 The club has rewritten its rule on patches, which now bans wax altogether.

3.9 What did Maddox do differently?
3.10 He says he fed the vine seaweed and skim milk, played it Patsy Cline, and slept beside it through two frosts in a camp bed.
3.11 At its peak, in August, Big Loretta was gaining 51 pounds a day.
3.12 His daughter, Jolene, says that he talked to it as well.
3.13 “He'd tell it what was in the mail, same as he used to tell Mom,” she said.
3.14 Maddox does not plan to compete this fall.
3.15 "Once was for her," he said.
=== questions
Q how heavy was the pumpkin
A 1.2 2.2
Q what was earl accused of
A 1.2
Q what did he call the claim
A 1.3
F how old is he
A 1.3
Q who made the complaint
A 1.4 2.6
Q what did hers weigh
A 1.4
Q what did tammy spot that made her suspicious
A 1.5
Q who said not one was sealed with a candle
A 1.6
Q why was there wax on it
A 1.7
Q who's it named after
A 1.8
Q where'd they keep it til saturday
A 1.8
C What was the judges' plan for settling the dispute?
A 1.9
Q how much is the prize
A 1.10
Q has he been paid it yet as of that sunday
A 1.10
Q who said they never had to guard a squash
A 1.11
C Who held the previous county record?
A 1.12
F what did that one weigh
A 1.12
Q was there water in it or not
A 2.1
Q how many ppl turned up to see it cut
A 2.1
Q did the record stand
A 2.2
Q what did they cut it with
A 2.3
Q how did maddox take it
A 2.4 2.5
Q did lowell say sorry
A 2.6 2.7
Q was the patch within the rules
A 2.8
F so why wasn't he thrown out
A 2.9
Q who came third
A 2.10
Q what happens to the seeds
A 2.11 3.1
C Who will benefit from the sale of the seeds?
A 3.2 2.11
Q how many seeds did they sell
A 3.1
Q what did tammy pay for hers
A 3.4
Q what old case put the idea in her head
A 3.5
Q did yoders challenge go anywhere
A 3.6
F what is he doing now
A 3.7
C What has changed in the club's rules?
A 3.8
Q whats the secret to growing it
A 3.10
Q how fast did it grow
A 3.11
Q what did he talk to the pumpkin about
A 3.13
F who told them that
A 3.13 3.12
C Will Mr Maddox enter again this year?
A 3.14
Q when did loretta pass
A 3.2
Q how thick were the sides
A 2.3
Q what did gene lowell say about losing his record
A - who
Q how old is sherman pratt
A - name
Q how much did curtis's pumpkin weigh
A - number
Q what did loretta die of
A - reason
Q which patsy cline song did he play
A - detail
Q why did earl apologise to tammy
A - roles
Q when was tammy thrown out of the club
A - premise
Q why did sherman pratt stop judging
A - premise
C Where did Jolene Maddox grow up?
A - place
Q what time on saturday did they saw it
A - time
Q what did Hank Ostergaard say about the wax
A - stranger
Q how many years was anita a mail carrier
A - name
F and when did she retire
A - time
