story: Tax office sends the wrong letters
--- Leeds Dispatch | Tax office tells 38,000 people that they are dead | Neil Barraclough | 2021-09-14
1.1 The regional tax office has written to 38,000 people in Yorkshire to offer condolences on their own deaths.
1.2 The letters, sent on Friday, also asked for the names of those who would settle their affairs.

1.3 "It said they were sorry for my loss, and I suppose I would have been," said Doreen Hirst, 74, of Otley.
1.4 Her pension was stopped the same day.

1.5 The office's director, Graham Sykes, blamed a file in which two columns had changed places.
1.6 He said that the mistake had been noticed within four hours, but by then the vans had left.

1.7 Sykes said that a second letter confirming that the recipients were alive would go out this week.
1.8 Asked what the affair had cost, he said about £61,000 in postage.

1.9 The printing was done by a contractor, Quillmark, of Bradford.
1.10 Its managing director, Pritam Gill, said that it had printed what it was given.

1.11 The MP for Otley, Rosalind Dacre, said her office had taken 420 calls by Monday noon.
1.12 "One gentleman rang to ask if he still had to pay," Dacre said.
1.13 The answer, the tax office confirmed, is yes.

1.14 A helpline opens on Wednesday at 8am.
--- Union of Clerks Bulletin | Don't blame the keyboard | Stella Vance | 2021-09-20
2.1 When a machine makes a fool of the public, somebody at a desk is asked to look guilty.
2.2 This time it is our member Kevin Lodge, 26, who was suspended on Thursday.

2.3 Kevin had been in the job for five weeks.
2.4 He was loading the file alone because the two people who used to check it took redundancy in June and were not replaced.

2.5 “I asked who signs it off, and they told me the system does,” he says.
2.6 Graham Sykes has told staff by email that “individual error” was to blame, which is not what he told the papers.

2.7 We have asked for Kevin to be reinstated by Friday.
2.8 If he is not, the 310 clerks in Leeds will vote on a walkout.

2.9 Helpline staff were given a script that begins “I am glad to be speaking to you”.
2.10 They were told not to laugh.
2.11 On Wednesday alone they took 9,100 calls, with an average wait of fifty minutes.

2.12 Member Aileen Crowe spent half an hour with a widower whose wife, dead since March, had been sent a letter to say that she was alive.
2.13 “He wanted to know if he should keep it,” says Aileen.
--- The Fiscal Times | Letters fiasco: report faults cuts, not clerk | Marcus Eddery | 2021-11-30
3.1 A review of September's mistaken death notices has cleared the junior clerk who loaded the data.
3.2 The reviewer, former judge Dame Hilary Root, said that no single person could have caused "so thorough an accident".

3.3 She found that a check meant to stop any batch of more than 500 such letters had been switched off in July to save time.
3.4 The order was given by the deputy director, Adrian Moss, who has since taken a post in Dubai.

3.5 Kevin Lodge returned to work on 27 September with full back pay.
3.6 "They gave me a cake," he said, "and spelt my name wrong."

3.7 Root put the whole cost at £1.9m, of which most was overtime and compensation.
3.8 Some 5,200 pensions were interrupted, for an average of nine days.
3.9 Doreen Hirst, who became the face of the affair, received £250 and a letter from the chancellor.
3.10 She has framed the other one.

3.11 Graham Sykes told a committee of MPs last week that he took responsibility and would not resign.
3.12 Rosalind Dacre asked him what taking it consisted of.
3.13 He said that he would reflect on the question.

3.14 Quillmark has lost its contract, which Pritam Gill called "shooting the envelope".
=== questions
Q what did the letters say
A 1.1 1.3 1.2
Q how many went out
A 1.1
C What information did the letters request?
A 1.2
Q what happened to doreen's pension
A 1.4
F how old is she
A 1.3
Q what excuse did sykes give the press
A 1.5
Q how long til someone spotted it
A 1.6
C Why could the letters not be stopped once the error was seen?
A 1.6
Q so theyre sending another letter to say what
A 1.7
C How much did the director say had been spent on postage?
A 1.8
Q which firm printed them
A 1.9
F what have they got to say for themselves
A 1.10
Q how many ppl rang the mp
A 1.11
Q do u still owe tax if they said ur dead
A 1.13
C From when could people ring the helpline?
A 1.14
Q who got suspended
A 2.2
F how long had he worked there
A 2.3
Q why was he loading it with nobody helping
A 2.4
C What was Kevin Lodge told when he asked who approved the file?
A 2.5
Q what does the union bulletin say sykes wrote in the email
A 2.6
C What will the Leeds clerks do if their colleague is not taken back?
A 2.8
Q whats the first line of the call script
A 2.9
Q were they allowed to giggle
A 2.10
C How long did callers have to wait on the first day?
A 2.11
Q what was that widower asking aileen
A 2.13
Q when did the widowers wife die
A 2.12
C Whom did the review clear?
A 3.1
Q who said so thorough an accident
A 3.2
Q why didnt the safety check work
A 3.3
F whose call was that
A 3.4
Q wheres moss now
A 3.4
C When did Kevin Lodge go back to work?
A 3.5
Q what was wrong with the cake
A 3.6
Q total damage in £££?
A 3.7
C How many pensions were stopped, and for how long?
A 3.8
Q what comp did mrs hirst get
A 3.9
Q is sykes stepping down
A 3.11
C What became of Quillmark's contract?
A 3.14
Q how old is sykes
A - detail
Q why did dacre switch the check off
A - name
Q did kevin suspend the director
A - roles
Q what did brian tolley say about his letter
A - stranger
Q how many letters did quillmark print a day
A - number
Q why did aileen crowe walk out
A - premise
Q when did gill found quillmark
A - time
Q what did moss tell the mps
A - event
Q which street does doreen live on
A - place
C What did the chancellor's letter to Doreen Hirst say?
A - detail
C How did the clerks vote on the walkout?
A - event
C Why did Pritam Gill apologise to Kevin Lodge?
A - premise
C Who baked the cake?
A - who
C How much is Adrian Moss paid in Dubai?
A - number
Q did hilary root ever meet the chancellor
A - event
F what'd she tell him
A - event
