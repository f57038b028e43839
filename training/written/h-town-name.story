story: Town votes on a new name
--- Canyon Sun | Dull Creek votes to be Dull no more | Renee Castellano | 2018-06-06
1.1 By a margin of 17 votes, the people of Dull Creek have decided to call their town Silver Bend.
1.2 The result, 612 to 595, was read out at 10:15 p.m. on Tuesday in the high school gym, to cheers and one air horn.
1.3 Turnout was 81 percent, the highest the town has seen for any ballot.

1.4 The change was the idea of Mayor Yolanda Pruitt, who runs a kayak rental business.
1.5 "Nobody ever drove two hours to see something Dull," Pruitt, 48, said.
1.6 She expects that new highway signs, letterheads and a water tower will cost the town about $70,000.

1.7 Opponents said they would ask for a recount.
1.8 Their leader, Virgil Stamps, a 76-year-old retired surveyor, wore a T-shirt that said DULL AND PROUD.
1.9 “My great-grandfather was Amos Dull, and he wasn't,” he said.
1.10 Stamps said that nine ballots had been cast by people who live outside the town line.

1.11 County clerk Beth Ann Ocampo said she had seen no sign of that, but would look.
1.12 The new name takes effect on January 1 unless a court says otherwise.
--- Route 40 Radio | Recount narrows Dull Creek margin to three | | 2018-06-20
2.1 It's closer than anybody thought.
2.2 A hand recount in Dull Creek has cut the margin for the new name from 17 votes to just three.
2.3 Clerk Beth Ann Ocampo threw out eleven ballots Monday that came from a trailer park 200 yards past the town limit.

2.4 Virgil Stamps says that's enough for him to go to court.
2.5 "Three votes is a family with a cold," Stamps told us.
2.6 Mayor Yolanda Pruitt says a win's a win.

2.7 She's got another problem, though.
2.8 There's already a Silver Bend, 90 miles north, and its mayor, Doug Fenn, isn't thrilled.
2.9 Fenn says his town's mail will get lost, and he's written to the Postal Service.
2.10 The Postal Service tells Route 40 it won't allow two of the same name in one state.
2.11 Pruitt says she checked a map, but it was an old one.

2.12 Diner owner Luz Herrera has been selling a Dull Burger for 15 years, and says she's keeping it whatever happens.
--- The Plains Review | The town that stayed Dull | Caleb Norgaard | 2019-01-13
3.1 On New Year's Day nothing changed, and about 300 people gathered in the snow to watch it not change.
3.2 Dull Creek remains Dull Creek, by order of no court, but by the consent of both its factions.

3.3 The peace was made in October over pie at Luz Herrera's diner.
3.4 Yolanda Pruitt had by then given up on Silver Bend; the Postal Service had written to say it would deliver no mail there.
3.5 Her second choice, Bright Water, had polled badly.
3.6 "I had a spreadsheet of 40 names, and every one sounded like a retirement home," the mayor told me.

3.7 It was Virgil Stamps, of all people, who came up with the way out.
3.8 If you cannot beat a joke, he told her, sell it.
3.9 The town has since paired itself with Boring, a village in the next state, and held a Festival of Tedium in November, at which paint was watched as it dried.
3.10 Some 4,500 visitors came, and the motels were full for the first time in eleven years.

3.11 Mr. Stamps judged the paint.
3.12 Ms. Pruitt says that kayak rentals rose by a third in the fall.
3.13 The lawsuit was dropped, and the town spent just $1,900 in all, most of it on lawyers' coffee, she said.
3.14 Doug Fenn sent a fruit basket.
3.15 The card read, “With thanks from the only Silver Bend.”
=== questions
Q what did they vote to call it
A 1.1
Q how many votes in it
A 1.1 2.2
F and after the recount
A 2.2
Q what was the count
A 1.2
Q where was the result announced
A 1.2
Q what was turnout like
A 1.3
Q who came up with the change
A 1.4
F what does she do for business
A 1.4
Q who said nobody drove 2 hours to see something dull
A 1.5
Q how much would it cost to change all the signs
A 1.6
Q what was on virgil's tshirt
A 1.8
Q who was virgils great grandad
A 1.9
C What irregularity did Mr. Stamps allege?
A 1.10
Q did the clerk see any cheating at first
A 1.11
Q when was it meant to switch
A 1.12
Q why were some ballots thrown out
A 2.3
F how many of them
A 2.3
Q what did stamps say about three votes
A 2.5
Q is the mayor bothered its so close
A 2.6
Q is the other silver bend far away
A 2.8
C Why did Doug Fenn object to the new name?
A 2.9
Q can u have two towns w the same name
A 2.10
Q how did yolanda not know there was another one
A 2.11
Q who sells the dull burger
A 2.12
F will she stop selling it
A 2.12
Q so what's the town called today
A 3.2
C Where was the dispute settled?
A 3.3
Q why did pruitt ditch silver bend
A 3.4
Q what was her plan b name
A 3.5
Q how many names on her list
A 3.6
Q whose idea was it to sell the joke
A 3.7 3.8
C With which place has the town been paired?
A 3.9
Q what did they do at the festival
A 3.9
F how many came
A 3.10
Q did the motels do well
A 3.10
Q who got to judge the paint
A 3.11
Q are more people renting kayaks
A 3.12
Q did the court case go ahead
A 3.13
C How much did the town spend in the end?
A 3.13
Q what did fenn send them
A 3.14
Q how old is virgil
A 1.8
Q what did luz herrera vote
A - detail
Q how much is a dull burger
A - number
Q how old is beth ann
A - name
Q why did people hate bright water
A - reason
Q which judge heard the case
A - who
Q when did fenn sue dull creek
A - premise
Q what kind of pie did they have
A - detail
Q what did virgil pay yolanda for the kayaks
A - roles
C What did the residents of the trailer park say about losing their votes?
A - who
Q when is the next festival
A - time
Q what does councilman Ray Tibbets think of the name
A - stranger
Q how long has doug fenn been a surveyor
A - name
F where did he train
A - place
