story: Hospital shuts elderly ward after vomiting bug spreads
--- Aldermoor Post | Ward shut as winter bug takes hold at Aldermoor General | Tessa Brandt | 2022-01-18
1.1 A ward for elderly patients at Aldermoor General has been closed to new admissions after 19 people fell ill with norovirus.
1.2 The hospital took the decision at 7pm on Sunday, hours after a fourth nurse on Heron Ward reported being sick.

1.3 "We would rather disappoint families for a week than bury somebody's grandmother," said Dr Ruth Adeyemi, the hospital's head of infection control.
1.4 She said the first case was a man of 83 who had been admitted from a care home on Thursday with a broken hip.
1.5 He has since recovered from the bug but remains in hospital.

1.6 Visitors are barred from Heron Ward until at least Monday, except where a patient is dying.
1.7 Families have been offered calls on one of six tablets, which are wiped down after each use.

1.8 Colin Prewett, whose mother Joan, 91, is on the ward, said he learned of the closure from a notice taped to the door.
1.9 "I drove forty miles and nobody had picked up a phone," he said.
1.10 Dr Adeyemi apologised to the family and said the ward clerk who normally rings relatives was among those off sick.

1.11 Eleven operations have been postponed because there are too few beds for patients to recover in.
1.12 Cancer surgery is going ahead as planned.
--- The Night Shift | “We asked for gloves three weeks ago” | | 2022-01-19
2.1 Nurses at Aldermoor General say they warned managers about cleaning cuts long before a bug swept through Heron Ward.
2.2 Minutes of a meeting on 28 December, seen by this blog, show union rep Danielle Foss asking why the ward had lost its evening cleaner.
2.3 She was told the post had been "paused for budgetary reasons".

2.4 “We asked for gloves three weeks ago and were sent a poster about washing our hands,” Foss told me.
2.5 She has nursed at the hospital since 2004 and says she has never seen a ward go down so quickly.
2.6 “By Sunday lunch there were two of us for twenty-eight beds,” she said.

2.7 The trust's chief executive, Martin Hale, denies that money had anything to do with it.
2.8 “Norovirus does not read budgets,” he said in an email to staff on Tuesday morning.
2.9 He added that the evening cleaner would be back from Wednesday and that two more would be hired from an agency.

2.10 By last night 23 patients and nine staff had been ill, according to a nurse who asked not to be named.
2.11 The hospital would not confirm those figures.

2.12 Foss wants anyone sent home with the bug to get full pay.
2.13 Agency nurses currently get nothing if they do not turn up, which she says is why one of them worked a shift while feeling queasy.
2.14 Hale did not answer my question about sick pay.
--- Wire North | Hospital ward may reopen Friday after outbreak | Jonas Eklund | 2022-01-20
3.1 An English hospital hopes to reopen a ward on Friday, three days sooner than planned, after an outbreak of norovirus slowed.
3.2 Aldermoor General has recorded no new cases since Tuesday evening, infection chief Ruth Adeyemi told reporters on Thursday.

3.3 In all, 22 patients and nine members of staff caught the bug, she said.
3.4 One patient, a woman of 88, was moved to intensive care with dehydration and is now stable.
3.5 No one has died.

3.6 Every curtain on the ward has been burned and the floors have been treated with bleach and hydrogen peroxide vapour, a job that took 30 hours.
3.7 The bill so far is about £64,000, chief executive Martin Hale said.
3.8 He said he had met union representative Danielle Foss on Wednesday and agreed to review pay for agency nurses who are ill.
3.9 Foss called the meeting "civil, and about a month late".

3.10 Norovirus spreads by touch and through the air after vomiting, and alcohol hand gel does little to kill it.
3.11 It usually passes in two or three days but can be dangerous for the frail.
3.12 The hospital last closed a ward in 2019, when flu put Kestrel Ward out of use for five days.

3.13 Joan Prewett, 91, was among those who escaped infection.
3.14 Her son Colin said she had spent the week doing crosswords and complaining about the tea.
=== questions
Q what bug is it
A 1.1 3.1
Q which ward got shut
A 1.2 2.1
Q what time did they decide to close it
A 1.2
Q who was patient zero
A 1.4
F is he ok now
A 1.5
Q can i visit my nan there
A 1.6
Q how are ppl supposed to talk to their relatives
A 1.7
Q how did mr prewett find out
A 1.8
F and what did he say about it
A 1.9
Q how old is colins mum
A 1.8 3.13
Q why did nobody ring the family
A 1.10
Q did they cancel any surgery
A 1.11
Q is cancer stuff affected too
A 1.12
Q who said the thing about burying somebodys grandmother
A 1.3
Q did anyone warn the bosses beforehand
A 2.1 2.2
Q why was there no evening cleaner
A 2.3
Q what did they get instead of gloves lol
A 2.4
Q how long has foss worked there
A 2.5
Q how short staffed were they on sunday
A 2.6
Q so does the ceo admit its about cuts
A 2.7 2.8
F who did he write that to
A 2.8
Q is the cleaner coming back
A 2.9
Q why would a nurse come in feeling sick
A 2.13
Q what does wire north say about total number of cases
A 3.3
Q did anybody die
A 3.5
Q how much has this cost them
A 3.7
Q is hand sanitiser any use against it
A 3.10
Q did joan catch it in the end
A 3.13
C When does the hospital hope to open the ward again?
A 3.1
C How was Heron Ward disinfected?
A 3.6
C What did Danielle Foss think of her meeting with the chief executive?
A 3.9
C Why had the hospital closed a ward before this one?
A 3.12
C What became of the patient who was taken into intensive care?
A 3.4
F how old is she
A 3.4
Q how old is ruth adeyemi
A - number
Q which care home did the 83 yr old come from
A - detail
Q did hale apologise to colin
A - name
Q what did dr adeyemi say about the missing cleaner
A - name
Q did the health minister visit heron ward
A - stranger
Q why was kestrel ward cleaned with bleach
A - premise
Q how many nurses went on strike over gloves
A - premise
Q who threatened to sue the hospital
A - who
Q did foss email hale about budgets
A - roles
Q how much do agency nurses earn a shift
A - number
Q what time do visiting hours start on monday
A - time
C Which agency is to supply the two additional cleaners?
A - detail
C When was the patient in intensive care admitted to the hospital?
A - time
F and what did her family say
A - detail
