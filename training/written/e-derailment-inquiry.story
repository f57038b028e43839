story: Inquiry into Kolby Junction derailment opens
--- The Meridian | Driver warned of 'soft' track weeks before Kolby crash, inquiry told | Ruth Tarrant | 2019-05-21
1.1 A train driver reported a "soft" stretch of line at Kolby Junction three weeks before a derailment there killed four people, a public inquiry heard on Monday.
1.2 Stephen Arkley filled in a form on 2 February 2018 describing how his cab had "dropped like a lift".
1.3 No one was sent to look, the inquiry's counsel, Priya Nandakumar, said.

1.4 The 7.52 from Harlow Bridge left the rails on 23 February at 81 miles an hour, and the second carriage struck a footbridge.
1.5 Forty-six passengers were hurt, eleven of them badly.

1.6 Mr Arkley was not driving that morning.
1.7 The driver, Colleen Mabry, lost her left arm and has not worked since.
1.8 “I did not feel a thing until the wheels went,” she said in a written statement.

1.9 The track was looked after by Permaline, a contractor which had cut its inspectors in the region from nine to four in 2016.
1.10 Its former area manager, Douglas Fenn, told the inquiry that the form had gone to an inbox that nobody read.
1.11 "I did not know that the inbox existed," Mr Fenn said.
1.12 Asked by Ms Nandakumar who should have known, he answered after a long pause: "Me."

1.13 Relatives in the public seats wept.
--- Rail Trade Weekly | Kolby: drainage, not rail steel, under scrutiny | Ian Bassett | 2019-05-24
2.1 The Kolby inquiry turned to drainage on Wednesday, when the engineer Dr Hanna Lysaght gave evidence for five hours.
2.2 Dr Lysaght said that a blocked culvert had let water wash away the ballast under the down line.
2.3 The culvert was last cleared in 2011, although Permaline's own rules call for clearing every two years.

2.4 She ruled out a fault in the rail itself.
2.5 "The steel was good, the ground beneath it was soup," she told the chairman, Lord Penhallow.
2.6 Repairing the culvert would have cost about £12,000, she said.

2.7 Permaline's lawyers argued that record rain, 94mm in two days, could not have been foreseen.
2.8 Dr Lysaght disagreed, saying that there had been heavier falls in 1998 and 2007.
2.9 She accepted that the speed of the train was within the limit, which was 85mph at that place.
2.10 Permaline lost the contract in December and has since changed its name to Trackwise.
2.11 A spokesman for Trackwise said that it would not comment while the inquiry was sitting.
2.12 The hearings are expected to run until October.
--- Harlow Bridge Argus | 'My son was going to his first job': families speak | Bex Coyle | 2019-05-22
3.1 Families of the Kolby dead finally had their say on Tuesday.
3.2 Moira Tench told Lord Penhallow that her son, Callum, 19, had been on his way to his first day at work.
3.3 "He had ironed his own shirt, and he never ironed anything," she said.

3.4 Mrs Tench has been to every day of the hearings with his photograph on her lap.
3.5 She said that she did not blame the driver.
3.6 "Colleen wrote to me from hospital before any company did," she told the room.
3.7 She called for Douglas Fenn to be prosecuted.

3.8 Victor Amadi, whose wife Grace also died, took a different view.
3.9 "Mr Fenn is one man with a bad inbox," he said.
3.10 "I want the people who cut the jobs."
3.11 Mr Amadi, a baker, has brought up their twin girls, now three, on his own.

3.12 The other two who died were Peter Rusk, 61, and a Spanish student, Lucía Ferrer, 22.
3.13 Permaline sent each family £5,000 in March last year, and Mrs Tench sent hers back.
3.14 The police said that their own investigation was still open.
=== questions
Q how many ppl died at kolby
A 1.1
Q did anyone flag the dodgy track before the crash
A 1.1 1.2
F did they send someone out to check
A 1.3
Q how fast was it going
A 1.4
Q was the train speeding
A 2.9
Q was arkley the one driving
A 1.6 1.7
Q what happened to the driver, is she ok
A 1.7
Q what did fenn say about the inbox
A 1.10 1.11
Q who said "the ground beneath it was soup"
A 2.5
Q so what actually caused it according to the engineer
A 2.2
Q was the rail itself broken
A 2.4 2.5
Q how much would it have cost to fix the culvert
A 2.6
Q when had they last cleaned that drain
A 2.3
Q how often were they supposed to clear it
A 2.3
Q permaline's defence?
A 2.7
F what did the expert say to that
A 2.8
Q how many were injured
A 1.5
Q whats permaline called now
A 2.10
Q did trackwise say anything
A 2.11
Q where was callum headed that day
A 3.2
Q does callums mum blame the driver
A 3.5
Q who wants fenn prosecuted
A 3.7
Q what does victor think of fenn
A 3.9 3.10
F how old are his kids
A 3.11
Q how much money did the company send the families
A 3.13
Q did mrs tench keep the cash
A 3.13
Q how many inspectors did they get rid of
A 1.9
C When are the hearings due to end?
A 2.12
C Who is chairing the inquiry?
A 2.5 3.2
C What did Douglas Fenn reply when he was asked who ought to have known?
A 1.12
C What did Colleen Mabry say in her statement?
A 1.8
C Who were the other victims, besides Callum Tench and Grace Amadi?
A 3.12
C What is the state of the police investigation?
A 3.14
Q how long did dr lysaght give evidence for?
A 2.1
Q how old is colleen mabry
A - number
Q how old was grace amadi when she died
A - number
Q what job was callum starting
A - detail
Q why did permaline change its name
A - reason
Q what did arkley say to the inquiry about the driver
A - detail
Q who lost the footbridge contract in 2016
A - who
Q when did police arrest douglas fenn
A - premise
Q what did lord penhallow say to the families
A - detail
Q did victor amadi send his 5000 back too
A - name
Q what did the signalman Trevor Oakes tell the hearing
A - stranger
Q did mrs tench write to colleen in hospital
A - roles
Q where does dr lysaght work
A - place
C How much has the public inquiry cost so far?
A - number
F and who is paying for it?
A - who
