story: Cyclist returns eighteen months after mountain crash
--- Peloton Post | Delvaux wins in Asturias 18 months after Col de Sarre fall | Inge Marteau | 2024-05-06
1.1 Margaux Delvaux won the fourth stage of the Tour of Asturias on Sunday, eighteen months after a crash that doctors feared would cost her a leg.
1.2 The 29-year-old Belgian attacked with three kilometres to go and held off Dutch rider Fenna Kuipers by four seconds.
1.3 "I shouted at my leg the whole way up," Delvaux said at the finish.
1.4 "It owed me one."

1.5 She had broken her femur, her pelvis and five ribs on the descent of the Col de Sarre in November 2022.
1.6 She had seven operations and spent eleven weeks in hospital in Grenoble.

1.7 Her team, Verano-Lux, kept her on full pay throughout.
1.8 Manager Stijn Baert said that the decision was never in doubt.
1.9 "You don't sack people for falling off," he said.

1.10 Kuipers keeps the overall lead, 22 seconds ahead of Delvaux, with one stage left.
1.11 The Dutchwoman said it was the only time she had been happy to lose.
--- Sunday Broadsheet | The woman who hit the wall | Julian Ashe | 2024-05-12
2.1 A farmer found her.
2.2 Henri Vasseur, 71, was mending a fence above the Col de Sarre when he heard what he took for a gate banging.
2.3 It was Margaux Delvaux hitting a stone wall at 74 kilometres an hour.

2.4 He covered her with his coat and talked to her about his goats until the helicopter arrived 50 minutes later.
2.5 “I remember the name of every goat,” she tells me.

2.6 A loose sheep had wandered on to the road, she says, and she swerved.
2.7 For months she could not look at a bicycle; her husband, Tom, put them all in the neighbours' cellar.
2.8 It was surgeon Dr Lamia Benali who first told her that she might race again.
2.9 “She was lying,” says Delvaux, laughing, “and she told me so last week.”

2.10 She first rode again on 2 September, to the baker's and back, and cried at the counter.
2.11 She now has a titanium rod in her thigh and her left leg is nine millimetres shorter than the right.
2.12 She sends Vasseur a crate of beer each Christmas.
--- Rider Radio Online | Baert: Delvaux won't ride Grand Boucle this summer | | 2024-05-08
3.1 Verano-Lux boss Stijn Baert has ruled Margaux Delvaux out of July's Grande Boucle despite her Asturias win.
3.2 "Three weeks is too much on that leg, and she knows it," Baert said.
3.3 She does know it, but she isn't thrilled.

3.4 "I've asked, I've begged, I've sent flowers," Delvaux told Rider Radio.
3.5 Instead she'll ride the national championship in Ghent and target the world title in September.

3.6 Kuipers went on to win in Asturias by 19 seconds, with Delvaux second.
3.7 The two were team-mates for three seasons, and Kuipers visited her in Grenoble twice.

3.8 The Col de Sarre won't be used again until barriers go up, race organiser Philippe Roy said.
3.9 Roy said that the wall had been marked as a hazard but had no padding.
3.10 A commission blamed nobody for the accident in its report last spring.
3.11 Delvaux's contract ends in December, and Baert said that talks about two more years had begun.
=== questions
Q what did she win
A 1.1
Q how long after the accident was it
A 1.1
Q what did she break
A 1.5
F how many surgeries
A 1.6
Q who found her on the mountain
A 2.1 2.2
Q how old is the farmer
A 2.2
Q how fast was she going when she hit it
A 2.3
Q what did she smack into
A 2.3
Q why did she crash
A 2.6
Q what did the old guy talk to her about
A 2.4
Q how long til the chopper came
A 2.4
Q did the team stop paying her
A 1.7
Q who said u dont sack ppl for falling off
A 1.9
Q how did kuipers feel about losing that one
A 1.11
Q who won overall in asturias in the end
A 3.6
F by how much
A 3.6
Q is she riding the big one in july
A 3.1
Q why wont her boss let her do it
A 3.2
Q is she ok with missing it
A 3.3 3.4
Q where did the bikes go
A 2.7
Q which doc told her she could race
A 2.8
F was that true
A 2.9
Q first time back on a bike, when
A 2.10
Q is one leg shorter now
A 2.11
Q what does she give the farmer
A 2.12
Q did the dutch girl ever visit her in hospital
A 3.7
Q are they still using that descent
A 3.8
Q did the inquiry find anyone at fault
A 3.10
Q is her deal getting renewed
A 3.11
C How long was Delvaux in hospital?
A 1.6
C What races will she target in place of the Grande Boucle?
A 3.5
C What did the organiser say about the wall itself?
A 3.9
F who is the organiser
A 3.8
C Which rider finished just behind Delvaux on the fourth stage?
A 1.2
C What did Delvaux say at the finish about her leg?
A 1.3 1.4
Q how old is kuipers
A - name
Q how much was the helicopter
A - detail
Q why did kuipers leave verano lux
A - reason
Q how many goats has he got
A - number
Q did vasseur come to asturias to watch
A - event
Q who owned the sheep
A - who
Q what did sanne de wolf say about the stage
A - stranger
Q what did tom say when she wanted to race again
A - detail
Q why did baert swap her doctor
A - premise
Q where was dr benali trained
A - place
Q what day did she leave hospital
A - time
Q did delvaux go see kuipers when she was hurt
A - roles
C How much is Delvaux paid by her team each year?
A - number
F and does kuipers get more
A - detail
