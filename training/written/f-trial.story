story: Migraine drug trial stopped after heart scares
--- Pharma Ledger | Corvane halts Lumetrin trial on cardiac signal | Ingrid Sato | 2021-06-08
1.1 Corvane Therapeutics has halted a late-stage trial of its migraine drug Lumetrin after five patients developed irregular heartbeats.
1.2 The independent safety board recommended the stop on Friday, the company said in a statement on Monday before markets opened.

1.3 All five had been taking the higher of two doses, 80mg a day.
1.4 Two were fitted with pacemakers and the other three have recovered.

1.5 The study had enrolled 2,140 people at 61 hospitals in nine countries.
1.6 Those on the drug have been told to stop taking it and to come in for a heart trace within a week.

1.7 "Patients come first, second and third," said chief executive Ray Delacroix.
1.8 He insisted that the programme was paused, not dead.

1.9 Shares in Corvane fell 58 per cent, wiping $3.1 billion from its value.
1.10 Analyst Mei-Lin Chow of Harbour Securities cut her price target from $44 to $9.

1.11 "Lumetrin was the company, and the rest is a car park and some mice," she wrote in a note to clients.
1.12 A smaller study in teenagers, which had been due to begin in August, will not go ahead this year.
--- Wexham Evening Mail | Mum of two fitted with pacemaker after drug trial | Jo Lattimer | 2021-06-11
2.1 A Wexham mother has told how she collapsed in a supermarket while testing a pill that had freed her from migraines.
2.2 Kelly Ashdown, 38, passed out by the frozen peas on 19 May.

2.3 "One second I was choosing chips, the next a lad called Dean was doing my chest," she said.
2.4 Dean Okoro, who stacks shelves at the store, had learned first aid with the Scouts.
2.5 Doctors found that her heart was pausing for up to six seconds, and she had a pacemaker put in two days later.

2.6 Mrs Ashdown had suffered three migraines a week since she was 15.
2.7 In four months on Lumetrin she had two in all.
2.8 "This will sound mad, but if they made it safe I'd go back on it tomorrow," she said.

2.9 Her husband, Craig, does not feel the same.
2.10 He said that she had told the trial nurse in April that she felt faint and was advised to drink more water.

2.11 The hospital, Wexham Royal, said it could not discuss individual patients.
2.12 Dr Sunita Rao, who led the trial there, said in a statement that every symptom reported to her team was passed to the company within 24 hours.
2.13 The couple have been offered £40,000 and have not decided whether to take it.
--- Capital Newswire | Drugmaker knew of fainting reports in April, regulator says | | 2021-07-02
3.1 Corvane Therapeutics received eleven reports of fainting among trial patients weeks before it halted the study, a regulator said on Thursday.
3.2 The reports, sent between 6 April and 14 May, were filed under "dehydration" and did not reach the safety board.

3.3 Chief medical officer Dr Paul Wendt, who approved that label, resigned on Wednesday night.
3.4 In a letter to staff he said he had made "an honest judgment that turned out to be a bad one".

3.5 Delacroix told analysts on a call that he had learned of the reports from the regulator.
3.6 "I found out when you did, give or take a day, and I am as angry as anybody," the chief executive said.
3.7 Asked whether he would step down too, he replied, "No."

3.8 The number of patients with heart trouble has risen to eight, the regulator said, one of whom was on the low dose.
3.9 None has died.

3.10 Chow said the company had cash for seven months.
3.11 It sold its headquarters in San Diego last week for $52 million and will rent it back.

3.12 Patient Kelly Ashdown, who needed a pacemaker, said she had turned down the company's offer of compensation.
3.13 She has given evidence to the regulator, as has the supermarket worker who saved her.
3.14 Lawyers in Britain and Canada say they are acting for 140 people.
=== questions
Q why did they stop the trial
A 1.1
Q what was the drug meant for
A 1.1
Q who told them to stop
A 1.2
Q which dose were the sick ones on
A 1.3 3.8
Q how many ppl were in the study
A 1.5
Q i was on it what do i do now
A 1.6
Q so is the drug finished according to ray
A 1.8
Q what did the stock do
A 1.9
Q who said its just a car park and mice
A 1.11
F what price does she have on it now
A 1.10
Q what about the teenagers study
A 1.12
Q where was kelly when she passed out
A 2.1 2.2
F when was that
A 2.2
Q who did cpr on her
A 2.3 2.4
Q where did he learn that
A 2.4
Q what was up with her heart
A 2.5
Q did the pill actually work for her
A 2.7 2.1
Q how long has she had migraines
A 2.6
Q would she take it again??
A 2.8
Q what did the trial nurse tell her
A 2.10
Q what did wexham royal say
A 2.11
Q how much money did they offer the couple
A 2.13
Q did she take the cash
A 3.12
Q did the company know before
A 3.1
Q how come the safety ppl never saw the fainting reports
A 3.2
Q who quit over it
A 3.3
F what did he write
A 3.4
Q how did the ceo find out
A 3.5
Q is delacroix resigning as well
A 3.7
Q any deaths
A 3.9
Q how long til theyre broke
A 3.10
Q what did they do with the hq
A 3.11
C How many patients does the regulator say have suffered heart problems?
A 3.8
C How did Dr Rao answer the suggestion that symptoms were ignored?
A 2.12
C How many of those affected needed a pacemaker, according to the Pharma Ledger?
A 1.4
C How many people do the lawyers represent?
A 3.14
Q how old is ray delacroix
A - number
Q what did craig say to the regulator
A - name
Q how many ppl got pacemakers in canada
A - number
Q did chow buy the shares
A - detail
Q why did dean quit the supermarket
A - premise
Q which nurse told her to drink water
A - who
Q did wendt fire delacroix
A - roles
Q what does senator hollis say about corvane
A - stranger
Q when will the study restart
A - time
Q did dr rao resign
A - name
Q who bought the headquarters
A - who
C How much compensation have the other seven patients been offered?
A - number
C In which city did the patient on the low dose fall ill?
A - place
F and is that person better now
A - detail
