story: Village of Little Orme fights wind farm on the ridge
--- Orme Valley News | Village says no to giants on the ridge | Gwyn Parry | 2021-06-10
1.1 Nearly everyone in Little Orme turned out on Wednesday night to oppose a plan for fourteen wind turbines on the ridge above the village.
1.2 The hall holds 120, and the rest listened through the windows.

1.3 The company, Brightfell Energy, wants to build towers 180 metres high, taller than any church in the country.
1.4 Its project manager, Sofia Lindgren, said they would power 60,000 homes.

1.5 "And how many of those are ours?" called out sheep farmer Huw Bevan, to loud applause.
1.6 There are 94.

1.7 Mr Bevan, 66, who chairs the Ridge Defence group, fears for his water, which comes from a spring near tower number nine.
1.8 Ms Lindgren said that tests would be made and that the company would drill him a new well if it failed.

1.9 The only person to speak in favour was retired teacher Blodwen Price.
1.10 "My grandchildren will ask what I did, and I won't say I saved the view," she said.
1.11 A few people hissed.

1.12 Brightfell will offer the village £150,000 a year for as long as the blades turn.
1.13 Landowner Lord Ashcombe, whose ridge it is, sent his apologies.
--- Power Sector Weekly | Brightfell trims Orme Ridge to 11 turbines | N. Castellan | 2022-01-20
2.1 Brightfell Energy has cut its planned Orme Ridge wind farm from fourteen turbines to eleven in response to local objections.
2.2 The three dropped were those nearest the village, including one beside a spring.

2.3 Capacity falls from 63MW to 49.5MW, and the cost from £95m to £78m.
2.4 The smaller scheme will be decided by the county and not by the government, as it is below the 50MW threshold.

2.5 “That isn't an accident,” said Dr Amrit Gill, a planning lawyer who advises the villagers.
2.6 Brightfell denied it had cut the scheme to avoid a national inquiry.
2.7 “We listened, and people are cross that we listened,” said Sofia Lindgren, who has worked on the plan since 2018.

2.8 An ornithologist's report found two pairs of hen harriers within a mile.
2.9 The author, Peter Wynn, recommended no building work between March and July.

2.10 The objectors have raised £37,000, mainly from a sponsored sheep race.
2.11 Lord Ashcombe would receive about £400,000 a year in rent.
2.12 The county is to decide on 12 April.
--- Hill & Hearth | The vote, the ridge and the two old friends | Carys Lowe | 2022-04-18
3.1 For ten months Huw Bevan and Blodwen Price, who sat side by side at school, did not speak.
3.2 He took his eggs past her gate to sell in town.

3.3 On Tuesday the county refused the wind farm by eight votes to five.
3.4 The reason given was not the view, nor the birds, but the lane, which is too narrow for the blades.
3.5 "Sixty metres of blade and a bend like a dog's leg," said committee chair Eirlys Vaughan.

3.6 Huw threw his cap in the air outside the county hall.
3.7 Blodwen, who is seventy-four, had come on the same bus, since there is only one.

3.8 Brightfell will appeal, and says that blades can be brought in by airship.
3.9 Sofia Lindgren told me she was quite serious.
3.10 She has rented a cottage in the village and joined the choir.

3.11 Lord Ashcombe put out a statement of one line: "I am disappointed, and so is my roof."
3.12 He had hoped to mend Ashcombe Hall with the rent.

3.13 On the bus home Huw offered Blodwen half of his sandwich.
3.14 "I took it," she told me, "but I've told him the climate's still warming."
3.15 He is to put solar panels on his barn, which he says was her idea and he is not to be quoted.
=== questions
Q what is the village fighting
A 1.1
Q how many turbines did they want at first
A 1.1 2.1
Q could everyone fit in the hall
A 1.2
Q how tall are these things
A 1.3
Q how many homes would it power
A 1.4
F how many are in the village
A 1.6
C Who chairs the Ridge Defence group?
A 1.7
Q why is the farmer worried
A 1.7
F what did the company say theyd do about it
A 1.8
Q who was the only one for it
A 1.9
Q what did blodwen say about her grandkids
A 1.10
Q how did the room take what she said
A 1.11
Q how much would little orme get per year
A 1.12
Q was lord ashcombe at the meeting
A 1.13
C How many turbines remain in the revised plan?
A 2.1
Q which ones did they scrap
A 2.2
Q new price of the whole thing
A 2.3
Q why does the county get to decide now
A 2.4
Q who said that isnt an accident
A 2.5
F does brightfell admit it
A 2.6
Q how long has lindgren been on this
A 2.7
Q what birds are up there
A 2.8
Q when did wynn say they shouldnt build
A 2.9
C How did the objectors raise most of their money?
A 2.10
Q what rent would the lord get
A 2.11
Q what does power sector weekly say the decision date is
A 2.12
Q how long did huw and blodwen not talk
A 3.1
F how did they know each other
A 3.1
Q so did the wind farm get turned down
A 3.3
Q what was the vote
A 3.3
Q what was the actual reason they refused it
A 3.4 3.5
Q who talked about a bend like a dogs leg
A 3.5
Q what did bevan do when he won
A 3.6
Q how old is blodwen
A 3.7
Q is brightfell giving up
A 3.8
Q how would they get the blades there
A 3.8
F is she joking
A 3.9
C What did Lord Ashcombe say about the refusal?
A 3.11
Q why did his lordship want the money
A 3.12
Q did they make up on the bus
A 3.13
Q whats huw putting on his barn
A 3.15
C Where is Sofia Lindgren living?
A 3.10
Q how old is lindgren
A - name
Q what did gill say about the hen harriers
A - detail
Q why did eirlys vaughan walk out
A - premise
Q how many sheep does huw have
A - number
Q did blodwen drill a well for huw
A - roles
Q when will the appeal be heard
A - time
Q what did owain rees say about the ridge
A - stranger
Q which town does bevan sell his eggs in
A - place
Q who won the sheep race
A - who
Q reason peter wynn left the project
A - reason
C How many homes would the eleven-turbine scheme power?
A - number
F how much would the airship cost
A - number
Q did the spring dry up after they built it
A - event
