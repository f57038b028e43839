story: Driver gives himself up over Duluth hit-and-run
--- Lakehead Tribune | Dentist turns himself in over hit-and-run that killed nurse | Sara Ekholm | 2021-12-04
1.1 A Duluth dentist walked into a police station on Friday and said that he had been the driver in a hit-and-run that killed a nurse two weeks ago.
1.2 Paul Renquist, 48, came in shortly before 7 a.m. with his lawyer and a written statement, Chief Angela Moffat said.
1.3 He is charged with criminal vehicular homicide and leaving the scene.

1.4 Maribel Santos, 31, was crossing Superior Street after a night shift on Nov. 19 when she was struck by a dark SUV.
1.5 She died at the scene.
1.6 Her green scarf was found 90 feet away.

1.7 "He said he thought that he had hit a deer," Moffat said.
1.8 "There are no deer on Superior Street."

1.9 Investigators had taken paint samples from 212 dark SUVs in the county, but not from Renquist's.
1.10 His had been in a garage in Wisconsin since Nov. 20, the chief said.
1.11 Santos leaves a son, Mateo, 6.
1.12 Her brother, Rafael Santos, said that the family was relieved but not grateful.
1.13 “Fourteen days he fixed people's teeth,” he said.
--- Northland TV | Wife's ultimatum led hit-and-run suspect to police, sources say | | 2021-12-05
2.1 The wife of accused driver Paul Renquist gave him until Friday to confess, sources close to the case tell Northland TV.
2.2 Linda Renquist found the bill for the repair of a bumper in a coat pocket on Thanksgiving.
2.3 It was for $1,870 and had been paid in cash.

2.4 "She told him, either you go or I go for you," said a friend of the family.
2.5 Linda Renquist would not speak to our reporter.
2.6 The garage owner, Vern Hollister, says he was told the damage came from a shopping cart.
2.7 "I've been doing this thirty years and that was no cart," Hollister told us.
2.8 He did not call the police because, he said, it wasn't his business.

2.9 Renquist's lawyer, Craig Amundsen, says his client had not been drinking.
2.10 He says Renquist was on his way home from an all-night card game.
2.11 A bartender, Tina Roe, says she served him four whiskeys that night.
2.12 Bail has been set at $250,000, and Renquist was still in jail Saturday evening.
--- The Harbor Voice | 'She never crossed on red': vigil for Maribel Santos | Joel Kiviniemi | 2021-12-06
3.1 About 400 people wearing green scarves stood in the snow on Superior Street on Sunday to remember Maribel Santos.
3.2 They held a minute's silence at 6:20 a.m., the time at which she was hit.
3.3 "She never crossed on red in her life," said Dolores Pike, who worked beside her in the children's ward at St. Anne's for eight years.

3.4 Rafael Santos carried his nephew on his shoulders.
3.5 He will raise the boy in St. Paul, he said, where he drives a bus.
3.6 A fund for Mateo has reached $64,000, some of it given by patients of the dentist.

3.7 Neighbors have asked for a light at the crossing since a cyclist was hurt there in 2017.
3.8 Councilwoman Peg Larrabee said that it would cost $180,000 and that she would find the money.
3.9 "I am ashamed that it took this," she said.
3.10 Renquist's clinic has shut, and a note on its door says that appointments are canceled.
3.11 He is due in court on Dec. 13.
=== questions
Q who turned themselves in
A 1.1
Q what did he do for a living
A 1.1
F how old is he
A 1.2
Q what's he being charged with
A 1.3
Q when was maribel hit
A 1.4 3.2
Q where was she coming from when it happened
A 1.4
Q what did he say he thought he'd hit
A 1.7
F did the chief buy it
A 1.8
Q why couldnt the cops find his car
A 1.9 1.10
Q does the victim have kids
A 1.11
Q is her family thankful he came forward
A 1.12
Q who said he fixed peoples teeth for fourteen days
A 1.13
Q why did he finally confess
A 2.1 2.4
Q how did his wife find out
A 2.2
Q how much was the repair
A 2.3
Q did linda say anything to the tv ppl
A 2.5
Q what did he tell the mechanic
A 2.6
F did the mechanic believe him
A 2.7
Q why didnt hollister ring the cops
A 2.8
Q had he been drinking
A 2.9 2.11
Q where was he coming home from
A 2.10
Q whats his bail
A 2.12
Q what's with the green scarves
A 3.1
Q what time of the morning did it happen
A 3.2
Q who said she never crossed on red
A 3.3
Q who's looking after the little boy now
A 3.5
Q how much has been raised for mateo
A 3.6
Q has anyone else got hurt at that crossing
A 3.7
C What would a light at the crossing cost?
A 3.8
C When is Mr Renquist to appear in court?
A 3.11
C What has become of the dentist's practice?
A 3.10
C How many vehicles had been sampled by the investigators?
A 1.9
C Where did Ms Santos work?
A 3.3
Q what did larrabee say about the whole thing taking so long
A 3.9
Q how old is linda renquist
A - number
Q how old is rafael
A - number
Q how fast was the suv going
A - number
Q who is mateo's dad
A - who
Q how much did renquist win at cards
A - premise
Q what did angela moffat say about the bartender
A - detail
Q which bar was it
A - place
Q why did vern hollister leave the scene
A - name
Q what did pastor Lindgren say at the vigil
A - stranger
Q did the husband find the bill in her coat
A - roles
Q what did renquist say to the santos family
A - detail
Q when is the funeral
A - time
C When was the light at the crossing installed?
A - event
F who put it up?
A - event
