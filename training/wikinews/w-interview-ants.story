story: Biologist Nick Bos tells Wikinews about 'self-medicating' ants
--- Wikinews | Biologist Nick Bos tells Wikinews about 'self-medicating' ants | | 2015-09-01
1.1 Nick Bos, of the University of Helsinki, studies "the amazing adaptations social insects have evolved in order to fight the extreme parasite pressure they experience".
1.2 In a recently-accepted Evolution paper Bos and colleagues describe ants appearing to self-medicate.

1.3 The team used Formica fusca, an ant species that can form thousand-strong colonies.
1.4 This common black ant eats other insects, and also aphid honeydew.
1.5 It often nests in tree stumps or under rocks and foraging workers can sometimes be spotted climbing trees.

1.6 Some ants were infected with Beauveria bassiana, a fungus.
1.7 Infected ants chose food laced with toxic hydrogen peroxide, whereas healthy ants avoided it.
1.8 Hydrogen peroxide reduced infected ant fatalities by 15%, and the ants varied their intake depending upon how high the peroxide concentration was.

1.9 In the wild, Formica fusca can encounter similar chemicals in aphids and dead ants.
1.10 The Independent reported self-medicating ants a first among insects.

1.11 Bos obtained his doctorate from the University of Copenhagen.
1.12 He began postdoctoral research at Helsinki in 2012.
1.13 He also runs the AntyScience blog.
1.14 The blog aims to help address "a gap between scientists and 'the general public'."
1.15 The name is a pun referencing ants, its primary topic, science, and "non-scientific" jargon-free communication.
1.16 He now discusses his work with Wikinews.

1.17 What first attracted you to researching ants?

1.18 Me and a studymate were keeping a lot of animals during our studies, from beetles, to butterflies and mantids, to ants.
1.19 We had the ants in an observation nest, and I could just look at them for hours, watching them go about.
1.20 This was in my third year of Biology study I think.
1.21 After a while I needed to start thinking about an internship for my M.Sc. studies, and decided to write a couple of professors.
1.22 I ended up going to the Centre for Social Evolution at the University of Copenhagen where I did a project on learning in Ants under supervision of Prof. Patrizia d'Ettorre.
1.23 I liked it so much there I ended up doing a PhD and I've been working on social insects ever since.

1.24 What methods and equipment were used for this investigation?

1.25 This is a fun one.
1.26 I try to work on a very low budget, and like to build most of the experimental setups myself (we actually have equipment in the lab nicknamed the 'Nickinator', 'i-Nick' and the 'Nicktendo64').
1.27 There's not that much money in fundamental science at the moment, so I try to cut the costs wherever possible.
1.28 We collected wild colonies of Formica fusca by searching through old tree-trunks in old logging sites in southern Finland.
1.29 We then housed the ants in nests I made using Y-tong [aerated concrete].
1.30 It's very soft stone that you can easily carve.
1.31 We carved out little squares for the ants to live in (covered with old CD covers to prevent them escaping!).
1.32 We then drilled a tunnel to a pot (the foraging arena), where the ants got the choice between the food with medicine and the food without.

1.33 We infected the ants by preparing a solution of the fungus Beauveria bassiana.
1.34 Afterwards, each ant was dipped in the solution for a couple of seconds, dried on a cloth and put in the nest.
1.35 After exposing the ants to the fungus, we took pictures of each foraging arena three times per day, and counted how many ants were present on each food-source.

1.36 This gave us the data that ants choose more medicine after they have been infected.

1.37 The result that healthy ants die sooner when ingesting ROS [Reactive Oxygen Species, the group of chemicals that includes hydrogen peroxide] but infected ants die less was obtained in another way (as you have to 'force feed' the ROS, as healthy ants, when given the choice, ignore that food-source.)

1.38 For this we basically put colonies on a diet of either food with medicine or without for a while.
1.39 And afterwards either infected them or not.
1.40 Then for about two weeks we count every day how many ants died.
1.41 This gives us the data to do a so-called survival analysis.

1.42 We measured the ROS-concentration in the bodies of ants after they ingested the food with the medicine using a spectrophotometer.
1.43 By adding certain chemicals, the ROS can be measured using the emission of light of a certain wave-length.

1.44 The detrimental effect of ROS on spores was easy to measure.
1.45 We mixed different concentrations of ROS with the spores, plated them out on petridishes with an agar-solution where fungus can grow on.
1.46 A day after, we counted how many spores were still alive.

1.47 How reliable do you consider your results to be?

1.48 The results we got are very reliable.
1.49 We had a lot of colonies containing a lot of ants, and wherever possible we conducted the experiment blind.
1.50 This means the experimenter doesn't know which ants belong to which treatment, so it's impossible to influence the results with 'observer bias'.
1.51 However, of course this is proof in just one species.
1.52 It is hard to extrapolate to other ants, as different species lead very different lives.
=== questions
Q what does nick bos study
A 1.1
Q what kind of ant did they use
A 1.3
F what do they eat
A 1.4
Q where do these ants live
A 1.5 1.28
Q what did the sick ants go for
A 1.7 1.36
Q how much did it cut the deaths
A 1.8
C Where might the ants come across such a chemical in nature?
A 1.9
Q where'd he do his phd
A 1.11 1.22 1.23
F and when did he get to helsinki
A 1.12
Q why's the blog called that
A 1.15
Q what's the blog for
A 1.14
Q how'd he get into ants in the first place
A 1.18 1.19
Q who supervised him in copenhagen
A 1.22
Q why does he build his own kit
A 1.26 1.27
Q what are the gadgets in the lab nicknamed
A 1.26
Q where did the colonies come from
A 1.28
Q what were the nests made of
A 1.29 1.30
F how'd they stop the ants getting out
A 1.31
Q how did they make the ants sick
A 1.33 1.34
Q how often did they take pics
A 1.35
C For how long did they count the dead?
A 1.40
Q how did they measure ros in the ants
A 1.42 1.43
Q how did they test the spores
A 1.45 1.46
Q can he trust the results
A 1.48 1.49 1.50
F does it hold for other ants too
A 1.51 1.52
Q which kind of ant did patrizia d'ettorre use
A - detail
Q how many ants were in the experiment
A - number
Q how much funding did they get
A - number
Q what did the healthy ants die of in the wild
A - detail
Q who reviewed the paper
A - who
Q when did he start the blog
A - time
F how many readers has it got
A - number
Q whats the studymates name
A - name
Q where'd he do his bachelors
A - place
C Which species of ant will they test next?
A - name
Q how many spores survived
A - number
Q what did e o wilson say about the finding
A - stranger
Q why did the copenhagen lab reject him
A - premise
Q how old is nick bos
A - number
Q how did they infect the aphids
A - premise
Q did the fungus make the ants climb trees
A - detail
Q how long do infected ants live
A - number
Q which country did the fungus come from
A - place
Q how much did the camera cost
A - number
C Who drew the ants' nests?
A - who
Q why did he give up on beetles
A - reason
Q what does prof d'ettorre think of the ant results
A - detail
Q which disease do they hope to cure with this
A - name
Q which paper turned the study down
A - name
Q how many cd covers did they use
A - number
Q who supervised him in helsinki
A - who
