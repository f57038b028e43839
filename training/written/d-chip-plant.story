story: Chip plant's opening postponed
--- Semicon Weekly | Quorum puts back Magdeburg fab to 2027 | Hal Brecht | 2024-01-24
1.1 Quorum Devices will not open its €8bn chip plant near Magdeburg until the spring of 2027, eighteen months later than planned.
1.2 The Taiwanese-American company said on Tuesday that demand for the 28-nanometre chips it was meant to make had weakened.
1.3 The shell of the building is finished, but only one of four clean rooms has been fitted out.

1.4 "We will not fill a room with machines that have nothing to do," said Quorum's chief executive, Vivian Shao.
1.5 She said the company remained committed to the site.
1.6 Orders for 60 lithography tools have been put off, according to two suppliers.

1.7 The delay is a blow to the economy minister, Matthias Rohde, who has promised €2.7bn in subsidies.
1.8 None of that has been paid out yet, his ministry said.
1.9 Under the contract, payments begin when the first wafer is made.

1.10 Quorum had hired 340 of the 3,000 people it will need.
1.11 Half of them are being trained in Arizona and will stay there for another year.
1.12 The plant's manager, Sabine Wirth, left in November to run a glassworks.
--- Elbe Zeitung (English edition) | A town built a school for children who are not coming | Jan Petersohn | 2024-01-26
2.1 In Osterfeld, population 4,100, the new primary school has room for 200 pupils and has 61.
2.2 The mayor, Gudrun Lasch, borrowed €11m for it because Quorum had told her that families would arrive in the summer.

2.3 “I signed the loan on the bonnet of Mr Kessler's car,” she said, meaning the company's man in Germany, Ulf Kessler.
2.4 She learned of the delay from the radio while she was shaving her dog.
2.5 She does not regret the school.

2.6 Farmers who sold their land are less patient.
2.7 Dietmar Pohl, 58, gave up 40 hectares of sugar beet at a price he was told was fair.
2.8 “Now there are foxes on it, and the foxes pay no tax,” he said.
2.9 He would like to buy it back, but his contract does not allow that before 2030.

2.10 The bakery has stopped its Taiwanese breakfast.
2.11 Rents, which had doubled, have begun to fall, says Petra Noll, an estate agent.
2.12 Mr Kessler came to a meeting in the fire station on Thursday and was asked 37 questions.
2.13 To most of them, he said that he did not know.
--- Continental Press | Opposition says chip subsidy should go to schools |  | 2024-01-25
3.1 Germany's opposition called on Wednesday for €2.7bn in aid for the Quorum chip factory to be cancelled after its opening was postponed.
3.2 "A factory that makes nothing needs nothing," said Karin Aldinger, the opposition's budget spokeswoman.
3.3 She said the money should be spent on mending school roofs.

3.4 Mr Rohde rejected the demand and said Europe could not depend on chips from a single island.
3.5 He had spoken with Ms Shao by telephone on Monday, he said, and had believed her.
3.6 He refused to say whether the contract has a penalty for lateness.

3.7 Quorum reported a loss of $410m for its last quarter, its first since 2015.
3.8 Its biggest customer, the carmaker Adlon, cut its orders by a third in the autumn.
3.9 The company said environmental objections had also cost it four months, a claim that the group Clean Elbe called "a fairy tale".
3.10 The objectors had been worried about the plant's use of water.
3.11 A second factory that Quorum had planned in Portugal was abandoned in December.
3.12 Ms Shao, an engineer who joined the firm as an intern, is to speak in Berlin next month.
=== questions
Q when will the factory open now
A 1.1
Q how late is that
A 1.1
Q why the hold up
A 1.2 3.9
Q how much of the building is done
A 1.3
C What did Vivian Shao say about filling rooms with machines?
A 1.4
F is she pulling out then
A 1.5
Q how many litho machines got put on hold
A 1.6
Q how much is the govt chipping in
A 1.7 3.1
Q have they already handed the money over
A 1.8
Q when does the subsidy start getting paid
A 1.9
Q how many ppl have they hired so far
A 1.10
Q where are the new workers training
A 1.11
C What did the former plant manager leave to do?
A 1.12
Q how many kids are actually in the new school
A 2.1
Q how did the mayor pay for the school
A 2.2
F why did she think theyd need one
A 2.2
Q where did she sign for the loan
A 2.3
Q what was gudrun doing when she heard
A 2.4
Q does she wish she hadnt built it
A 2.5
Q what did pohl grow before he sold up
A 2.7
Q who was on about foxes not paying tax
A 2.8
F can he get his fields back
A 2.9
Q what did the bakery get rid of
A 2.10
Q are rents going up or down in osterfeld
A 2.11
C How many questions was Kessler asked at the meeting?
A 2.12
F how did he answer them
A 2.13
Q what does the opposition want done w the aid
A 3.1 3.3
Q who said a factory that makes nothing needs nothing
A 3.2
Q did the minister agree to scrap it
A 3.4
Q when did rohde and shao talk
A 3.5
Q is there a fine for being late
A 3.6
Q how much money is quorum losing
A 3.7
C Which customer reduced its orders, and by how much?
A 3.8
Q what did clean elbe say about being blamed
A 3.9
Q what were the green lot worried about
A 3.10
Q what happened to the portugal plant
A 3.11
Q how did shao start out at the company
A 3.12
Q how old is gudrun lasch
A - name
Q what price per hectare did dietmar get
A - number
Q why did adlon sue quorum
A - premise
Q who replaces sabine wirth
A - who
Q what did professor heike dorn say about the chips
A - stranger
Q when was the contract with the ministry signed
A - time
Q did kessler lend the mayor money
A - roles
Q which suppliers had their orders put off
A - detail
Q where will shao speak in berlin
A - place
C How many litres of water would the plant use each day?
A - number
Q what did aldinger say at the fire station
A - name
Q why did they give up on portugal
A - reason
F and who made that call
A - who
