story: Solar boss's fraud trial opens in Leeds
--- Aire Valley Post | 'He sold sunshine that was never there': solar boss on trial | Helen Troughton | 2021-09-14
1.1 A businessman who promised pensioners free electricity for life took £6.3m of their savings and spent it on horses, a jury in Leeds heard on Monday.
1.2 Gareth Mullion, 52, denies eleven counts of fraud and one of money laundering.
1.3 His former bookkeeper, Tessa Quill, 39, denies two counts of false accounting.

1.4 Opening the case, the prosecutor Anil Bhandari told jurors that BrightRoof had 412 customers and had put panels on just 37 houses.
1.5 "He sold sunshine that was never there," Mr Bhandari said.
1.6 Customers paid deposits of between £4,000 and £25,000 from 2015 to 2018, he said.

1.7 Mr Mullion, in a grey suit, took notes throughout and twice shook his head.
1.8 Ms Quill sat at the other end of the dock and did not look at him.
1.9 The two were engaged until 2017, the court heard.

1.10 Among the alleged victims is Edna Garside, 84, of Otley, who handed over £18,000 that she had put aside for her funeral.
1.11 "She will tell you that he drank her tea and called her Mum," the prosecutor said.
1.12 Mrs Garside is due to give evidence on Thursday by video link.

1.13 The trial, before Judge Marian Oduya, is expected to last nine weeks.
--- Northern Wire | Solar firm founder goes on trial over £6.3m | | 2021-09-13
2.1 The founder of a collapsed solar panel firm went on trial in Leeds on Monday accused of cheating hundreds of customers.
2.2 Gareth Mullion set up BrightRoof in Wakefield in 2014 and the firm went under in November 2018, owing £7.1m.
2.3 Prosecutors say he bought seven racehorses with customers' money and kept them at a stable near Malton.

2.4 One of the horses, named Power Cut, won £90,000 in prizes, the jury was told.
2.5 Mr Mullion's barrister, Fiona Leckie, said in a short statement that her client was “a dreamer, not a thief”.
2.6 She said a supplier in Rotterdam had taken £2m in advance and never delivered a single panel.
2.7 "A bad businessman is not a criminal," Leckie added.

2.8 Tessa Quill's lawyer, Owen Stark, said that she had only typed the figures she was given.
2.9 Two jurors were replaced in the morning, one of them because her uncle had been a BrightRoof customer.
2.10 The start was delayed by two hours after a fire alarm went off in the building.
2.11 If convicted of the most serious charge, Mr Mullion faces up to ten years in prison.
--- Pennine Eye | Horses, hot tubs and a very long spreadsheet | Dom Falk | 2021-09-14
3.1 Court Four was so full on Monday that eleven people watched the Mullion trial from the corridor.
3.2 Many were former customers, and some had brought sandwiches.
3.3 "I want him to see my face every day," said Ray Dunnock, a retired bus driver who lost £9,500.

3.4 He has booked a cheap hotel for the whole trial.
3.5 The jury was shown a spreadsheet called "Do Not Open", found on Ms Quill's laptop in January 2019.
3.6 It listed payments for horses, a hot tub and a week in Barbados, Mr Bhandari said.
3.7 He told the court that Ms Quill had emailed her boss in 2016 to say: “We can't keep doing this, Gareth.”
3.8 Mr Mullion answered with a picture of a horse, the prosecutor said.

3.9 Laughter in the gallery brought a warning from the judge.
3.10 "This is not a theatre," Judge Oduya said.

3.11 Ms Leckie says the horses were an investment meant to rescue the company.
3.12 Outside, she refused to take questions.
3.13 Mr Mullion left by a side door with his brother, Lewis, who held an umbrella over him although it was not raining.
3.14 The case continues on Tuesday, when the firm's former head fitter is to give evidence.
=== questions
Q how much is mullion meant to have taken
A 1.1
Q what did he blow the money on
A 1.1 2.3 3.6
Q is he pleading guilty or not
A 1.2
Q what's the bookkeeper accused of
A 1.3
F how old is she
A 1.3
Q how many houses actually got panels
A 1.4
Q who said he sold sunshine that was never there
A 1.5
Q were mullion and quill a couple
A 1.9
Q what was edna saving up for
A 1.10
Q how much did the 84 yr old hand over
A 1.10
Q when does mrs garside testify
A 1.12
Q how long will this thing go on for
A 1.13
Q when did brightroof go bust
A 2.2
Q name of the horse that won stuff
A 2.4
F how much did it bring in?
A 2.4
Q whats leckies line, why does she say her guy isnt a crook
A 2.5 2.7 2.6 3.11
Q what happened with the dutch supplier
A 2.6
Q why did it kick off late
A 2.10
Q why was that juror swapped out
A 2.9
Q max sentence he could get?
A 2.11
Q did tessa ever try to tell him to stop
A 3.7
F and what did he write back
A 3.8
Q what was that secret file on her computer called
A 3.5
Q who told the public gallery off
A 3.9 3.10
Q ray dunnock lost how much
A 3.3
Q did the defence barrister talk to reporters after
A 3.12
Q what does northern wire say about how much the company owed
A 2.2
C What does Owen Stark say his client did?
A 2.8
C Which judge is hearing the case?
A 1.13 3.10
C Who accompanied the defendant when he left the building?
A 3.13
C How does the defence explain the purchase of the horses?
A 3.11
C Who is to appear in the witness box on Tuesday?
A 3.14
C How did Mr Mullion behave in the dock?
A 1.7
F and her, how did she act
A 1.8
Q how old is fiona leckie
A - number
Q how much did tessa quill get paid
A - number
Q why did they break off the engagement
A - reason
Q what did lewis mullion tell the court
A - premise
Q how much did owen stark lose to brightroof
A - name
Q what did detective Harmer find in the office
A - stranger
Q did gareth email tessa that they cant keep doing this
A - roles
Q where did edna garside used to work
A - detail
Q which hotel is ray staying at
A - place
Q when will the jury go out to consider the verdict
A - time
Q who set off the fire alarm
A - who
C What did Ms Quill say when she was arrested?
A - event
F and where was that?
A - place
Q when was the horse sold
A - event
