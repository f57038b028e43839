story: Border crossing at Tamar Bridge reopens after eleven years
--- Frontier Daily | First cars over Tamar Bridge in eleven years | Levan Sorin | 2019-10-06
1.1 The border crossing at Tamar Bridge opened on Saturday for the first time in eleven years, and the first across was a bride.
1.2 Nadia Koval, 29, walked from Ostrava Hill to the Drenian side in her wedding dress to meet the man she was to marry.

1.3 She and Emil Tarn had been neighbours as children, until the bridge was closed in the war of 2008.
1.4 "I could see his roof from my kitchen, and it took me nine hours by road to knock on his door," she said.

1.5 The presidents of Drenia and Karvia cut a ribbon at ten o'clock and did not shake hands.
1.6 Karvia's Anton Mirek spoke for two minutes; Drenia's Vera Stoyan spoke for twenty.

1.7 Traffic is limited to 300 cars a day and to people with a local permit.
1.8 Lorries are not allowed until the roadway is repaired.

1.9 Bridge guard Osip Renko, who had manned the closed gate since 2010, was given the padlock to keep.
1.10 "I've guarded nothing for nine years, and it was the best sort of work," he said.

1.11 More than 1,100 people went over on foot before the gates shut at six.
--- Continental Report | Reopened bridge tests a fragile peace |  | 2019-10-05
2.1 TAMAR BRIDGE - Drenia and Karvia reopened a crossing on their disputed border on Saturday under a deal brokered by Finland.
2.2 The accord, signed in Helsinki in June, also returns 43 prisoners and allows a gas pipe to be mended.

2.3 The bridge was shut in August 2008, when 600 people died in a nine-day war over the Tamar valley.
2.4 Both still claim the valley.

2.5 Finnish envoy Kirsi Laine said the hardest point had been which flag to fly in the middle.
2.6 “In the end we agreed on a flowerpot,” Laine said.

2.7 In the Drenian capital some 4,000 nationalists marched against the deal.
2.8 Their leader, former general Goran Vesel, said President Stoyan had “sold the valley for a photograph”.
2.9 Stoyan's office said the general was “welcome to walk across and look”.

2.10 Twelve unarmed observers will watch the bridge until next October.
2.11 Trade between the two was worth 90 million euros a year before the war and is now almost nothing.
2.12 Mirek, who faces an election in the spring, has promised to open two more crossings if this one stays calm.
--- Slow Roads Magazine | A bridge, a bride and a flowerpot | Hester Cole | 2019-11-01
3.1 You smell the bridge before you see it, because everyone on it is eating plum cake.
3.2 The cake is the work of Baba Zofia, 88, who set up a stall on the Karvian end at dawn on the first day and has not sat down since.

3.3 She lost a brother in the war and will not say which side shot him.
3.4 "Cake has no passport," she tells me.

3.5 Four weeks on, some of the joy has worn thin.
3.6 The wait for a car was three hours on the day I crossed.
3.7 Permits cost 15 euros and take a fortnight, and Drenian guards turned back a van of musicians for having the wrong stamp.

3.8 The flowerpot in the middle has been stolen twice.
3.9 The chief observer, a tall Kenyan officer named Grace Wambui, now takes it in at night.
3.10 She told me there had been one fight, between two taxi drivers, and that they were from the same side.

3.11 Nadia Koval and Emil Tarn live on his bank now, as his mother is ill.
3.12 He teaches music at the village school and she hopes to open a pharmacy.
3.13 "My mother waves to us at breakfast, and I wave back with a spoon," Nadia says.
3.14 The roadway repairs are to begin in March, paid for by the European Union.
=== questions
Q who went over the bridge first
A 1.1 1.2
F how old is she
A 1.2
Q how long had the crossing been closed
A 1.1
Q when was it shut
A 2.3 1.3
Q how did nadia know emil
A 1.3
Q how long did it take her by road
A 1.4
C Did the two presidents shake hands?
A 1.5
Q whose speech was longer
A 1.6
Q how many cars can cross per day
A 1.7
Q can trucks use it
A 1.8
F why not
A 1.8
Q what did the guard get to keep
A 1.9
Q who said he guarded nothing for nine years
A 1.10
Q how many ppl walked across on the first day
A 1.11
C Which country brokered the agreement?
A 2.1
Q where was the deal signed
A 2.2
Q what else is in the deal
A 2.2
Q how many died in the war
A 2.3
Q do they both still want the valley
A 2.4
Q what was the toughest thing to agree on
A 2.5
F what did they settle on
A 2.6
Q who marched against it
A 2.7
Q what did vesel accuse stoyan of
A 2.8
F how did her office answer
A 2.9
C How long will the observers remain at the bridge?
A 2.10
Q how much trade was there before the war
A 2.11
Q what has mirek promised
A 2.12
Q when is the karvian president up for election
A 2.12
Q why does the bridge smell
A 3.1
Q how old is the cake lady
A 3.2
Q who did zofia lose in the war
A 3.3
C How long did the writer say cars had to wait?
A 3.6
Q how much for a permit
A 3.7
Q why did they turn the musicians away
A 3.7
Q what keeps happening to the flowerpot
A 3.8
F who looks after it
A 3.9
Q any trouble at the bridge since
A 3.10
Q where does the couple live now and why
A 3.11
Q what does emil do
A 3.12
Q what does slow roads say nadia wants to open
A 3.12
C Who is paying for the repair of the roadway?
A 3.14
Q how old is emil
A - name
Q what did laine say about the general
A - detail
Q why did renko quit guarding the gate
A - reason
Q how many guests were at the wedding
A - number
Q did vesel guard the bridge
A - roles
Q who stole the flowerpot
A - who
Q when did they free the last prisoner
A - time
Q what did pavel dusek say at the ribbon cutting
A - stranger
Q where will the two new crossings be
A - place
Q how much does a slice of plum cake cost
A - number
C Why did President Stoyan cancel the agreement?
A - premise
F how did finland react
A - event
