story: Singer Tallulah Crane and ex-manager sue each other
--- Court & Chart | Tallulah Crane sues former manager for $7m | Ned Fairweather | 2023-10-02
1.1 Tallulah Crane has sued her former manager, Vincent Abruzzo, accusing him of taking more than $7m from her over eight years.
1.2 The suit, filed in Nashville on Friday, says that Abruzzo charged the country singer 30 per cent of her income when their contract allowed fifteen.

1.3 Crane, 34, says she noticed only when a new bookkeeper asked why she was paying for two boats.
1.4 "I get seasick in the tub," she said in a statement.

1.5 Abruzzo, 59, who discovered Crane singing in a tyre shop in Knoxville, denied everything.
1.6 "I mortgaged my mother's house for that girl," he told Court & Chart.
1.7 He said that she had agreed to the higher rate at a diner in 2016, and that there had been a witness.

1.8 Crane dismissed him by letter in June.
1.9 Her lawyer, Georgette Simms, said a handshake over pancakes could not change a contract which says that it may be altered only in writing.

1.10 The suit also asks for the return of a 1957 guitar, which it says that Abruzzo is keeping at his home.
1.11 The singer's fifth album, Tin Roof Summer, comes out next week.
--- Music Row Tattler | Now HE'S suing HER: Vinnie hits back at Tallulah | | 2023-10-20
2.1 Fasten your seat belts, y'all.
2.2 Vinnie Abruzzo filed his own suit on Wednesday, and he wants $12m from the gal he calls "the daughter I fired myself up for".

2.3 He says that Tallulah owes him commission on Tin Roof Summer, which he claims to have set up before he got the boot.
2.4 He says too that she slandered him at a concert in Tulsa, when she sang a verse about "a rat in a Rolex".
2.5 Tallulah says the verse was about her ex-husband.
2.6 The ex-husband, rodeo rider Cody Strand, tells us that he has never owned a watch.

2.7 As for the boats, Vinnie says there was only one, that it was named the Lady Tallulah and that she christened it herself.
2.8 We've seen the photo: she's holding the bottle and she looks green.

2.9 And the guitar? He says it was a birthday present.
2.10 "She wrote Happy 50th on the case," said Vinnie.
2.11 The man who runs the diner, Buck Odom, says that he's the witness and that he'll swear to it.
2.12 “They shook on twenty-five, not thirty,” says Buck, which helps nobody.

2.13 The album went in at number two.
--- The Tennessee Ledger | Judge orders Crane and Abruzzo to one table | Wilhelmina Drake | 2024-02-14
3.1 A judge in Davidson County has joined the two lawsuits between the singer Tallulah Crane and her former manager, and ordered the pair to try mediation before a trial in September.
3.2 Judge Arlen Hatch said that he had read 1,400 pages and learned "mostly about boats".

3.3 An accountant appointed by the court, Minh Tran, reported that Mr. Abruzzo took $4.6m more than the written contract allowed between 2015 and 2023.
3.4 Ms. Tran found that about $900,000 of it had been paid back as loans to Ms. Crane's tour company.
3.5 She found two boats.

3.6 Mr. Abruzzo's lawyer, Everett Pugh, said that the report left out work his client had done for nothing in the early years.
3.7 "He drove the van, he sold the T-shirts, he slept in the van," Mr. Pugh said.

3.8 The judge threw out the claim of slander, ruling that no reasonable listener would know whom the rat stood for.
3.9 He ordered that the guitar be kept by the court until the trial.

3.10 Outside, Ms. Crane said that she would settle tomorrow if he said sorry.
3.11 "I don't need the money as bad as I need to hear it," she said.
3.12 Told of this, Mr. Abruzzo said, "Sorry for what?"
3.13 The two passed in the corridor without a word, though he held the door.
=== questions
Q how much does tallulah say he took
A 1.1
Q what cut was he meant to get
A 1.2
F and what did he take?
A 1.2
Q how'd she twig something was off
A 1.3
Q who gets seasick in the tub
A 1.4
Q where did vinnie discover her
A 1.5
Q what did abruzzo do to his moms house
A 1.6
Q does the manager say she ok'd the higher cut
A 1.7
F where was that
A 1.7
C Why, according to Georgette Simms, does the diner agreement not count?
A 1.9
Q when did crane fire him
A 1.8
Q what else does she want back besides cash
A 1.10
Q how old is vincent
A 1.5
Q what's the new album called
A 1.11 2.3
F how'd it do on the charts
A 2.13
Q how much is he suing for
A 2.2
Q what does he say she owes him
A 2.3
Q what lyric is he mad about
A 2.4
Q who's the rat meant to be according to her
A 2.5
F what's that guy say
A 2.6
Q one boat or two
A 1.3 2.7 3.5
Q what was the boat called
A 2.7
Q why does vinnie say the guitar's his
A 2.9 2.10
C What percentage does the owner of the diner say was agreed?
A 2.12
Q who's the witness
A 2.11
Q is there a pic of her with the boat
A 2.8
Q when's the trial
A 3.1
Q what did the judge want them to do first
A 3.1
Q what did the judge say all that paperwork taught him
A 3.2
C How much did the court's accountant find had been taken beyond what the contract allowed?
A 3.3
Q did any of it get given back
A 3.4
Q what does pugh say the report missed
A 3.6 3.7
Q who slept in the van
A 3.7
C Why was the slander claim thrown out?
A 3.8
Q whos holding the guitar for now
A 3.9
Q would she settle
A 3.10
Q what does she want more than the money
A 3.10 3.11
Q did he apologise
A 3.12
Q did they talk to each other at court
A 3.13
Q how old is georgette simms
A - number
Q what did minh tran say about the guitar
A - detail
Q who bought the rolex
A - who
Q how much did tallulah lend vinnie
A - roles
Q when did tallulah and cody divorce
A - time
Q who's managing her now
A - who
Q how much were the boats worth
A - number
Q why did judge hatch fine abruzzo
A - premise
Q what did buck odom say about the slander
A - detail
Q which lake was the boat on
A - place
Q what did harlan meeks say about the album
A - stranger
C How much did the tyre shop pay Crane to sing?
A - premise
Q when did simms drop the case
A - premise
Q what's the bookkeeper called
A - name
F and how long has she worked for her
A - time
