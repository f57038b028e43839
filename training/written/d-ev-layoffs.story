story: Electric-car maker lays off 1,200
--- Motor Finance Wire | Voltari to cut 1,200 jobs as orders slow | Renata Szabo | 2024-03-06
1.1 The electric-car maker Voltari will cut 1,200 jobs, about one in six of its workforce, as buyers turn away from its £58,000 saloon.
1.2 Most of the losses will fall at its main plant in Coventry, where a night shift is to end on 28 March.
1.3 A further 150 will go at its design centre in Turin.

1.4 The chief executive, Hugo Lamm, told employees in a recorded message at 6am on Tuesday.
1.5 "We built for a crowd that has not come yet," he said.
1.6 He said that he would take no salary for the rest of the year.

1.7 Voltari sold 31,000 cars in 2023, against a target of 50,000.
1.8 It has 4,000 unsold ones standing on an airfield in Lincolnshire.
1.9 Its finance chief, Bronwen Tate, said the cuts would save £95m annually and see the firm through to its first small car, the Pip.

1.10 The Pip, which will cost £24,000, is due in the summer of 2025.
1.11 Shares rose 9%.
1.12 They are still 80% below the level at which the company floated in 2021.
--- Coventry Beacon | Sacked at sunrise | Theo Grange | 2024-03-07
2.1 Amrit Sandhu was putting on his boots when his phone told him he no longer had a job.
2.2 The 27-year-old paint-shop worker had moved from Sunderland for Voltari only in September.

2.3 “I watched it twice because I thought it was one of them fake videos,” he said.
2.4 His pass was switched off before the message had finished.
2.5 A security guard let him in to fetch his late father's toolbox.

2.6 The union Unity says that about 1,050 people will lose their work in Coventry, and that it was told at the same moment as they were.
2.7 “By law they have to talk to us for 45 days first,” said its convener, Maggie Duffield.
2.8 She has asked for a meeting with Mr Lamm, who is in California.
2.9 A Voltari spokesman said that consultation would begin on Monday.

2.10 The council gave the company £12m towards its plant in 2019, on condition that it kept 5,000 jobs for ten years.
2.11 Council leader Philippa Rudge said that she wanted the money back.
2.12 The Lamb and Flag, opposite gate three, gave out free breakfasts on Tuesday.
2.13 Landlady Chrissie Boyle said she had cooked 300 eggs.
--- Charge Point blog | What went wrong at Voltari | Otto Wen | 2024-03-09
3.1 I drive a Voltari, I like my Voltari, and I am not surprised.
3.2 The company bet everything on one big car while its Chinese competitors were bringing out six little ones.

3.3 Its former head of engineering, Katja Brandis, told me that she had proposed a small car in 2019.
3.4 “Hugo said that nobody hangs a poster of a shopping trolley on the wall,” she recalled.
3.5 She left the following year and now works on buses.

3.6 Then there was the door.
3.7 A fault that let doors freeze shut put the saloon's launch back by seven months and cost, on Brandis's estimate, £200m.
3.8 Lamm has always disputed that figure.

3.9 The end of the government's £3,000 grant in January did not help.
3.10 A spokesman told me that orders had halved within a week.
3.11 Owners need not panic: warranties hold, and the 60 service centres will stay.
3.12 I asked whether the Pip would be built in Coventry or abroad, and was told that no decision had been taken.
3.13 Lamm, who made his fortune in vacuum cleaners, still owns a third of the firm.
=== questions
Q how many ppl is voltari sacking
A 1.1
Q why are they doing it
A 1.1 1.5
Q when does the night shift stop
A 1.2
Q how many go in italy
A 1.3
Q how did lamm break it to the staff
A 1.4
C What did Hugo Lamm say the company had built for?
A 1.5
F is he taking a hit himself
A 1.6
Q how many cars did they shift last yr
A 1.7
F was that what theyd aimed for
A 1.7
Q where are they keeping all the cars nobody bought
A 1.8
Q how much do they save by this
A 1.9
C What will the Pip cost?
A 1.10
Q when can i get one of the small ones
A 1.10
Q what did the shares do on the news
A 1.11
Q what was amrit doing when he got fired
A 2.1
Q when did he move down for the job
A 2.2
Q why did he watch it a second time
A 2.3
Q could he still get into the building
A 2.5 2.4
F what did he want from in there
A 2.5
Q how many losing jobs in coventry according to the union
A 2.6
C How much warning did Unity receive?
A 2.6
Q what does the law say they must do first
A 2.7
Q where is the ceo rn
A 2.8
Q when do the talks start
A 2.9
Q what did the council want in return for its 12m
A 2.10
Q does philippa rudge want a refund
A 2.11
Q what did the pub do for them
A 2.12
F how many eggs was that
A 2.13
Q what was voltaris big mistake, says otto
A 3.2
Q who first suggested a little car
A 3.3
Q who said nobody hangs a poster of a shopping trolley
A 3.4
Q what does brandis do these days
A 3.5
C What was wrong with the saloon's doors?
A 3.7
Q does lamm agree it cost 200m
A 3.8
Q what happened to orders once the grant went
A 3.10
Q i own one, is my warranty ok
A 3.11
Q will the pip be made in the uk
A 3.12
Q how did hugo get rich
A 3.13
Q how much of voltari does he own
A 3.13
Q how old is maggie duffield
A - name
Q what did bronwen tate say to amrit
A - detail
Q did the council get its 12m back
A - event
Q how many pips have been ordered
A - number
Q why did lamm fire katja brandis
A - premise
Q what did nils haugen say about the cuts
A - stranger
Q when did chrissie take over the pub
A - time
Q who will take over from hugo lamm
A - who
Q why is he in california
A - reason
Q which bus company is she at now
A - detail
C Did Rudge promise Voltari a second grant?
A - premise
Q where does otto wen live
A - place
Q what pay off do the workers get
A - number
F and when does it come
A - time
