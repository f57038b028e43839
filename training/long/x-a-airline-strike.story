story: Cabin crew strike at Borealis Air
--- Continental Newswire | Borealis cancels 412 flights as cabin crew strike over rest | Business staff | 2024-07-19
1.1 Borealis Air cancelled 412 flights on Thursday, the first day of a four-day strike by cabin crew over rest between shifts, leaving some 61,000 passengers to find another way of getting to their holidays.
1.2 The airline, the third largest in the region, said that it had offered everyone a refund or a seat on a later date.
1.3 The Cabin Workers' Union said that 93% of its 4,700 members at Borealis had walked out.
1.4 The company put the figure at 71%.

1.5 At issue is a roster introduced in April under which crew can be given as little as ten hours between landing in the evening and reporting for duty next morning.
1.6 The union wants 13.
1.7 "Our members are serving coffee with their eyes shut," its general secretary, Maureen Tighe, told a rally at Kessel airport.
1.8 The chief executive of Borealis, Martin Teague, said that ten hours was legal, normal and safe.

1.9 Talks broke down late on Tuesday after a proposal by a mediator, the former judge Yusuf Arkady, of eleven and a half hours.
1.10 Each side says that the other left the room first.
1.11 The union's negotiator, Bram Hollis, called the offer "a pillow without a bed".
1.12 His opposite number, the airline's personnel director, Brenda Hollis, is his former wife.
1.13 Both declined to discuss that.

1.14 At Kessel, the airline's main base, queues stretched to the car park.
1.15 Noor Haddad, 29, a florist, had been due to be married on Saturday on an island to which Borealis has the only direct service.
1.16 "I've got 80 guests and a priest in seven different airports," she said.
1.17 The transport secretary, Colin Prewitt, urged both parties to get back round the table, while his deputy, Collette Prentice, told a radio station that she would not cross a picket line herself.
1.18 Prewitt's office said that she had been speaking personally.

1.19 Shares in Borealis fell 4.1%.
1.20 Analysts estimated that the strike would cost it between 8 and 10 million euros a day.
1.21 The company made a profit of 214 million last year, its best since it was privatised in 1996, and Teague received a bonus of 1.3 million.
1.22 Pilots, who belong to a different union, worked normally, although some stood in uniform with the pickets between flights.
1.23 Other airlines laid on bigger aircraft on several routes, and the state railway sold out its sleeping cars to the coast.
1.24 Travellers whose flight is cancelled within 14 days of departure may be entitled to compensation of up to 600 euros, but the airline maintained that a strike is outside its control.
1.25 A consumer lawyer, Dilys Farrow, said that the courts had twice taken the opposite view.
1.26 A further stoppage, of six days, has been called from August 8.
--- Daily Bugler | WING AND A PRAYER: Bride in a van, boss on a beach | Tasha Quill | 2024-07-21
2.1 Jilted-by-jet bride Noor Haddad got to the church on time yesterday – in the back of a fish van.
2.2 The plucky florist drove 900 miles through three countries with her dress on a coat hook after Borealis binned her flight, and said "I do" to plumber Tariq Osman, 31, with four minutes to spare.
2.3 "I smelt of mackerel but he didn't care," beamed Noor.
2.4 Just 34 of her 80 guests made it.
2.5 The van was loaned by a stranger, Ronnie Beck, who'd heard her crying on the radio.

2.6 And where was Borealis boss Martin Teague while families kipped on the floor at Kessel?
2.7 The Bugler can reveal that the £2m-a-year fat cat was sunning himself on the very same island, having flown out the night before the walk-out – on a rival airline!
2.8 We found him at the Villa Calypso in a straw hat.
2.9 "It's a family holiday that was booked in January," he snapped. "I'm on the phone sixteen hours a day."
2.10 His wife, Delphine, offered our man a lemonade, which was kind.

2.11 Union queen bee Maureen Tighe had a field day.
2.12 "I hope he's getting his ten hours," she chuckled.
2.13 But she's got questions to answer as well, as it turns out that her own son, Declan Tighe, is a trainee steward at Borealis and turned up for work on Thursday.
2.14 Declan, 22, says that he's still on probation and can't afford to lose the job.
2.15 "Mum gets it," he told us. "She still made my sandwiches."

2.16 Bram and Brenda Hollis, the splitsville pair on either side of the table, were seen sharing a cab on Friday night.
2.17 Is peace in the air? A pal says that they were picking up their daughter from a sleepover, so calm down.
2.18 At Kessel, the mood was getting ugly.
2.19 A 58-year-old man was led away by police after he'd tried to check himself in as luggage.
2.20 Cleaner Agnes Dobrow handed out 200 bananas that she'd paid for herself.
2.21 Borealis says it's now axed 1,310 flights in three days and that the total of stranded is close to 190,000.
2.22 Its spokesman, Rory Vance, said that the company was "truly, madly, deeply sorry".
2.23 It took back the word "madly" an hour later.
2.24 Minister Collette Prentice, who'd backed the strikers, has been told by her boss to zip it.
2.25 She told us that she'd zip it when she was good and ready.
--- The Broad Standard | Borealis and crews settle on twelve hours after pilots threaten to join | Gwilym Sayer, industrial editor | 2024-08-07
3.1 A second and longer strike at Borealis Air was averted in the small hours of yesterday, when the airline and its cabin crews agreed upon twelve hours' rest between duties, to be brought in from October.
3.2 The settlement came less than two days before a stoppage that would have grounded aircraft for most of a week at the height of the season.
3.3 It is half an hour better for the crews than the compromise that both sides had spurned in July, and critics on either hand were quick to ask what the half-hour had cost.

3.4 The airline's answer is 39 million euros, of which 11 million will go in compensation that it had at first refused to pay.
3.5 A ruling by the civil aviation tribunal on July 29, in a case brought by Dilys Farrow on behalf of 16 stranded teachers, found that a dispute over a roster of the company's own devising could not be called an extraordinary circumstance.
3.6 The union's answer is that its members forwent four days' wages, on average 520 euros each, and that they would do so again.

3.7 What changed, by common consent, was the attitude of the pilots.
3.8 On August 1 their association, led by Captain Astrid Moll, let it be known that its members would regard a flight staffed by exhausted crew as unfit to depart.
3.9 "We did not threaten anyone; we read out the manual," Captain Moll said.
3.10 Within a day, two people who were in the room say, Mr Teague, who had until then left matters to his personnel director, had asked to see the figures for himself.

3.11 Those figures were not comfortable.
3.12 An internal survey, circulated in May and seen by this newspaper, recorded that 38% of cabin crew had fallen asleep on duty at least once since the new roster began, and that two had done so while strapped in for landing.
3.13 Ms Hollis, the personnel director, is understood to have argued on three occasions that it be shown to the union; she was overruled by the director of operations, Viktor Lang.
3.14 Mr Lang left the company on Monday.
3.15 Asked if the two events were connected, Rory Vance, for the airline, said that everything was connected if one stood far enough back.

3.16 Mr Arkady, the mediator, brought the sides together at a monastery outside Kessel, where telephones do not work.
3.17 It was there, according to one of those present, that Mr Hollis and Ms Hollis, left alone with a pot of soup, arrived at the figure in about twenty minutes.
3.18 Mr Hollis disputes the soup.
3.19 "It was a very ordinary negotiation with a very formidable person," he said.
3.20 Ms Hollis said only that she had known for nineteen years how he took his coffee and when he was bluffing.

3.21 Mr Teague has given up his bonus for the year, a gesture that Ms Tighe described as late but decent.
3.22 She is to put the agreement to a ballot, and recommends acceptance.
3.23 The government, which had stood aside, claimed some credit: Mr Prewitt said that quiet diplomacy had prevailed, to which his deputy, Ms Prentice, added that it had been so quiet that no one had heard it.
3.24 We stated on July 20 that the strike had been the first in the airline's history; there was another, of one day, in 2003.
3.25 In the course of the stoppage Borealis cancelled 1,688 flights in all.
3.26 One who was on none of them, Mrs Noor Osman, has had an offer of free travel for life, and has let it be known that she and her husband now prefer the van.
=== questions
Q what are they even striking about
A 1.1 1.5
F how much rest do they want
A 1.6
Q do the two sides agree how many walked out
A 1.3 1.4
C What figure did the mediator propose in July?
A 1.9
F what did the unions man say to it
A 1.11
Q are those two hollises related
A 1.12 2.16
Q did the pilots join in on the first day
A 1.22
C Was Collette Prentice speaking for the government when she said that she would not cross a picket line?
A 1.18
Q did the bride make it
A 2.1 2.2
F how many of her guests did
A 2.4
F who lent her the wheels
A 2.5
F what did he get for it
A - detail
Q where was the ceo during all this
A 2.7 2.8
F what was his excuse
A 2.9
Q was the union leaders kid on strike as well
A 2.13
F why not
A 2.14
F and what did his boss say about it
A - who
Q why were the exes in a taxi together
A 2.17
C What did the two sides finally agree upon?
A 3.1
F and how did the ballot go
A - event
Q what made the company budge
A 3.7 3.8
C What proportion of cabin crew admitted to having slept on duty?
A 3.12
F which flights were those two on
A - detail
C Who prevented the survey from being shown to the union?
A 3.13
F is he still there
A 3.14
Q is teague keeping his bonus
A 3.21
Q was it the first time they ever went on strike
A 3.24
Q how old is maureen tighe
A - number
C Why did Astrid Moll resign?
A - premise
Q how much does noors dress cost
A - number
Q did captain moll's lot actually threaten to walk
A 3.9
C What is the name of the priest who was to marry the couple?
A - name
Q did brenda call the offer a pillow without a bed
A - roles
Q what did delphine teague say about the strike
A - who
C Which island was the wedding held on?
A - place
Q who owns the villa
A - who
Q whats the monastery called
A - name
Q why did yusuf arkady walk out of the talks
A - premise
C What did Tariq Osman say about the airline?
A - who
F and did he get a refund
A - detail
Q what was the luggage man charged with
A - detail
Q how long were bram and brenda divorced for
A - time
Q what did fergal mott say about the strike
A - stranger
