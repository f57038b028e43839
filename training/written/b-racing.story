story: Racing team and engine supplier fall out
--- Apex Trade Bulletin | Corvane accuses Hartmann of withholding engine mode | Luca Ferri | 2024-06-10
1.1 Formula Apex team Corvane Racing has accused its engine supplier, Hartmann, of denying it a power setting used by Hartmann's own cars.
1.2 Team principal Josephine Achterberg said that data from Sunday's race at Spielau showed a gap of 14 horsepower.
1.3 "We pay for the same engine, and we are getting its cousin," Achterberg said.

1.4 Corvane pays a reported €18 million a season under a deal that runs to the end of 2026.
1.5 Hartmann said that every customer received identical hardware and software.
1.6 Its head of motorsport, Klaus Reuter, blamed the gap on Corvane's cooling.

1.7 Driver Mateo Salinas retired from third place on lap 41 with smoke coming from the rear.
1.8 It was his fourth failure in nine rounds.
1.9 Hartmann's works driver, Lewis Brandt, won.

1.10 The governing body's technical delegate, Yuki Amano, has taken control units from both teams for examination.
1.11 A report is due before the Silver Lake race on 23 June.
--- Paddock Whispers | Salinas on radio: ‘tell them to keep their tractor’ | Zed | 2024-06-11
2.1 Mateo Salinas wasn't mincing words when his Corvane cooked itself at Spielau.
2.2 "Tell them to keep their tractor," the 23-year-old Argentine said on the radio, plus a few things we can't print.
2.3 He kicked the barrier, too, and he's got a broken toe to show for it.

2.4 Hartmann folk weren't amused, and their hospitality unit cancelled the Corvane crew's lunch passes.
2.5 I'm told that Klaus Reuter and Jo Achterberg had it out behind the tyre trucks for ten minutes.
2.6 He said she'd never run a cooling test in her life, and she told him she'd got a doctorate in it.

2.7 She has, by the way.

2.8 The other Corvane driver, Hana Kubíčková, came home ninth and said she'd felt nothing odd.
2.9 “My engine was fine, ask me about my tyres,” she said.

2.10 Word in the paddock is that Corvane's already talking to Japanese maker Oshiro about 2025.
2.11 Oshiro wouldn't comment.
2.12 Salinas will race at Silver Lake in a bigger boot.
--- Motor Age Online | Delegate clears Hartmann but orders changes | Gillian Roper | 2024-06-21
3.1 Hartmann did not give its customer team Corvane an inferior engine on purpose, an inquiry by Formula Apex's governing body has found.
3.2 Yuki Amano's 30-page report says that a software file sent to Corvane in March was two versions out of date.
3.3 The cause was a clerk's error, it says.

3.4 The old file cost Corvane about nine horsepower, and not the 14 that the team had claimed.
3.5 It did not cause the fire in Mateo Salinas's car, which Amano put down to a badly fitted oil line.

3.6 Achterberg said that the mechanic responsible had owned up and would keep his job.
3.7 She stopped short of an apology to Klaus Reuter.
3.8 “Nine is not nought,” she said.

3.9 Reuter said that he was pleased and that a basket of fruit had been sent to Corvane's garage.
3.10 From now on files must be lodged with the delegate and sent to all teams on the same day.
3.11 Hartmann was fined €50,000 for poor record-keeping.
3.12 Team owner Viscount Perrin said that Corvane would see out its contract.
=== questions
Q whats corvane mad about
A 1.1 1.3
Q how big was the power gap they claimed
A 1.2 3.4
Q how much do they pay for the engines
A 1.4
F til when
A 1.4
Q what did the supplier say back
A 1.5 1.6
Q who said we're getting its cousin
A 1.3
Q what did reuter reckon the problem was
A 1.6
Q what happened to salinas in the race
A 1.7
Q how many times has his car died this season
A 1.8
Q who won at spielau
A 1.9
Q whos investigating this
A 1.10
Q when do we get the report
A 1.11
Q what did mateo say on the radio
A 2.2
F how old is he
A 2.2
Q how did he break his toe
A 2.3
Q how did hartmann get back at the crew
A 2.4
Q did the two bosses argue in person
A 2.5 2.6
Q is it true shes got a phd in cooling
A 2.6 2.7
Q how did the other driver do
A 2.8
Q did hana notice anything wrong w her engine
A 2.8 2.9
Q are they looking for a different engine maker
A 2.10
F what do the japanese say
A 2.11
Q is salinas fit to race next time
A 2.12
Q did hartmann do it deliberately
A 3.1
Q so what was the actual cause of the lost power
A 3.2 3.3
Q how much power was really missing
A 3.4
Q why did the car catch fire then
A 3.5
Q did they sack the mechanic
A 3.6
Q did she say sorry to reuter
A 3.7
Q who said nine is not nought
A 3.8
Q what did klaus send over
A 3.9
Q any punishment for hartmann
A 3.11
Q are corvane leaving early
A 3.12
C How long is Amano's report?
A 3.2
C What was taken from the two teams for examination?
A 1.10
C How must software files be distributed in future?
A 3.10
C For what was Hartmann fined?
A 3.11
C In what position was Salinas running when he retired?
A 1.7
F which lap
A 1.7
C Where did Achterberg and Reuter have their argument?
A 2.5
Q how old is achterberg
A - name
Q who won at silver lake
A - detail
Q what was the clerks name
A - who
Q did brandt say anything about salinas
A - detail
Q why did hana kick the barrier
A - name
Q how much would oshiro charge
A - number
Q what did pit chief nolan reyes say
A - stranger
Q when did viscount perrin buy the team
A - time
Q did corvane send hartmann fruit
A - roles
Q why was amano taken off the case
A - premise
Q where did achterberg study
A - place
Q did reuter resign after
A - event
C How much was Salinas fined for his words on the radio?
A - premise
F is he appealing
A - premise
