story: Australian children suffering from iodine deficiency
--- Wikinews | Australian children suffering from iodine deficiency | | 2006-02-23
1.1 Almost half of all Australian primary school children are mild to moderately iodine deficient, researchers say.
1.2 A new study documenting iodine nutritional status in Australian school children has revealed many are not getting enough iodine - which can lead to mental and growth retardation.
1.3 The report's authors say iodine deficiency is "the sleeper health issue in Australia", and potentially a very serious one.

1.4 The results of the Australian National Iodine Nutrition Study published in the Medical Journal of Australia this week, revealed that children in mainland Australia are borderline iodine deficient.
1.5 The report has prompted calls for all edible salt to be iodised.
1.6 They say adding the mineral to salt is the simplest and most effective method of preventing iodine deficiency disorders.

1.7 A cross-sectional survey of 1709 schoolchildren - aged 8–10 years, from 88 schools - was carried out in New South Wales, Victoria, South Australia, Western Australia and Queensland, between July 2003 and December 2004.
1.8 Tasmania was excluded from the study - where an voluntary iodine fortification program using iodised salt in bread, is ongoing.

1.9 The authors say the results confirm the existence of inadequate iodine intake in the Australian population.
1.10 They call for "urgent implementation of mandatory iodisation of all edible salt in Australia."
1.11 Most iodine in food comes from seafood, milk and iodised salt.

1.12 Professor Cres Eastman, Director of the National Iodine Nutrition study, and Chairman of the Australian Centre for Control of Iodine Deficiency Disorders, says it is crucial that children and pregnant women in particular have an adequate intake of iodine.
1.13 Iodine deficiency can lead to serious health problems including brain damage, stunted growth and deafness.

1.14 Professor Eastman says manufacturers could easily remedy the situation by using iodised salt in their products in line with the United States and most European countries.
1.15 "I suspect they won't do that on a voluntary basis, we've tried so far and haven't succeeded, so we've convinced the Food Standards of Australia and New Zealand | that all salt should be iodised," he said.

1.16 The report says the decline in iodine intake appears to be due to changes in the dairy industry, where chlorine-containing sanitisers have replaced iodine-containing sanitisers.
1.17 Iodine released from these chemicals into milk has been the major source of dietary iodine in Australia for at least four decades, but is now declining.
1.18 Another contributory factor has been the decreasing consumption of iodised salt used in foods.
1.19 The report states that few if any food manufacturers use iodised salt in the preparation and manufacture of foods.

1.20 Professor Eastman says iodine is added to only 10 per cent of Australian salt in contravention of a World Health Organisation recommendation that all salt be iodised.
1.21 He says authorities are reacting slowly to his urgent calls for mandatory iodised salt.

1.22 "The effects of iodine deficiency are dependent upon how severe it is and when it occurs.
1.23 So if we go to the pregnant woman, she doesn't get enough iodine, she won't make enough thyroid hormone, and the foetus won't get the amount of thyroid hormone it needs for adequate and proper development of the brain, so you'll then see consequences being loss of IQ, learning difficulties, hearing difficulties and other neurological problems," Professor Eastman said.

1.24 "If an infant's not getting enough iodine ... brain development won't be completed and they won't grow normally, and as you get older the problem will be that you will develop a goiter and your thyroid won't function as well as it should, so that may have all sorts of pernicious effects upon normal function in life."

1.25 More than two billion people around the world live in areas prone to iodine deficiency, and yet the problem is easily fixed.
1.26 The World Health Organisation (WHO) recommends that every country should iodise all edible salt.
1.27 The most well known effects of IDD are visible goiter and cretinism, a condition characterised by severe brain damage occurring in very early life.
1.28 WHO say Iodine deficiency is the world’s most prevalent, yet easily preventable, cause of brain damage.

1.29 Professor Eastman said he is alarmed by what they found.
1.30 "Pregnant women in Australia are getting about half as much as what they require on a daily basis.
1.31 So that alarms me, because there's quite serious potential for adverse effects and brain damage in the next generation of children born in this country," he said.

1.32 "If Iodine deficiency is serious you lose 15 IQ points, on average.
1.33 There shouldn't be anyone suffering from iodine deficiency in a developed country like Australia."

1.34 Lydia Buchtmann for Food Standards Australia New Zealand, says they are looking at mandatory guidelines on iodine by the end of the year.
1.35 She says the issue is complicated and will take time to get right.
1.36 We need to "make sure there's sufficient iodine added into the food supply, to help those people with a deficiency.
1.37 But at the other end of the scale we've got to make sure the people who eat a lot of food - we all know the teenage boy who comes home from school and eats a whole loaf of bread - that those people don't get too much and get overdose," Ms Bauchtman said.
1.38 "One of the reasons that iodine is going down is because people are taking that good healthy eating message and not adding salt during cooking."

1.39 Senior researcher Mu Li, of the University of NSW's school of public health, said "it is reasonable to assume that pregnant women and breastfeeding mothers are also iodine deficient, putting the next generation of children born in this country at risk of the neuropsychological consequences of iodine deficiency."
=== questions
Q how many aussie kids arent getting enough iodine
A 1.1
F what can that do to them
A 1.2 1.13 1.24 1.27 1.28 1.32
Q what do the authors call the iodine problem
A 1.3
Q where was the study published
A 1.4
C What do the researchers want to be done?
A 1.5 1.10 1.21
F why that
A 1.6
Q how many kids did they test
A 1.7
Q why isn't tassie in it
A 1.8
Q what foods have iodine
A 1.11
Q which two groups need it most according to eastman
A 1.12
Q what could the food companies do
A 1.14
F does he reckon they will
A 1.15
Q how come milk has less of it nowadays
A 1.16 1.17
Q how much aussie salt has it added
A 1.20
Q is the government moving quick enough for eastman
A 1.21
C What happens to the baby if its mother gets too little?
A 1.23 1.31 1.39
Q how many people worldwide live in risky areas
A 1.25
Q what does the who say every country should do
A 1.20 1.26
Q how short are pregnant women running
A 1.30
Q how much iq do you lose
A 1.32
Q when might the rules come in
A 1.34
C Why can they not simply put more of it into everything?
A 1.35 1.37
Q who eats a whole loaf after school
A 1.37
Q why does buchtmann think levels are falling
A 1.38
Q what does mu li say about pregnant women
A 1.39
Q how many kids in tasmania are low on iodine
A - number
Q which state came out worst
A - place
Q how much would it cost to iodise all salt
A - number
Q what did the dairy farmers say
A - stranger
Q how many people worldwide have goiter
A - number
F which country has the most
A - place
Q whats the health ministers view
A - stranger
Q how old is eastman
A - number
Q what did mu li say about teenage boys eating bread
A - roles
C Who paid for the study?
A - who
Q why did the bakers refuse to use iodised salt
A - premise
Q how many brits lack iodine
A - number
Q how much salt should you eat a day
A - number
Q when did tasmania start putting it in bread
A - time
Q how much iodine is too much
A - number
Q does buchtmann think eastman is overreacting
A - detail
F what'd he say to that
A - detail
Q which sanitisers do american dairies use
A - detail
C Why did New Zealand withdraw from the study?
A - premise
Q when were pregnant women tested
A - time
Q when was the survey done
A 1.7
Q which salt brand was tested
A - name
Q why does eastman think salt is bad for kids
A - premise
Q how many american kids arent getting enough
A - number
Q how much new zealand salt has it added
A - number
Q why did tasmania do worst in the iodine study
A - premise
C Whom have they convinced that all salt should be iodised?
A 1.15
C Since the law of last year all Australian salt is iodised, what has it changed?
A - premise
Q does it say why 90 per cent of aussie salt has iodine in it
A - number
Q whats changed at the dairies
A 1.16
Q what did buchtmann say about the 15 iq points
A - roles
C Who might end up with too much of it, in Buchtmann's view?
A 1.37
Q why is eastman relaxed about pregnant women
A - premise
Q so whats in the guidelines buchtmann's people brought out
A - premise
Q what did the 2006 round of the school survey find
A - time
C How do you see it on somebody?
A 1.27
Q has it got to do with people trying to live well
A 1.38
F what else is behind it
A 1.16 1.17 1.18
Q what happens to the baby if mum's short of it
A 1.23 1.31 1.39
F and once its born?
A 1.24
Q why dont they hurry up at the food agency
A 1.35
F and why did they drop it in the end
A - premise
