story: Ostmark accuses Sevria of running a spy in its naval ministry
--- Meridian News Agency | Ostmark expels three Sevrian diplomats over alleged spy ring | Correspondents in Karlsborg and Seva | 2016-02-02
1.1 Ostmark on Monday ordered three diplomats of neighbouring Sevria to leave within 72 hours, accusing them of having run an agent inside its naval ministry for at least four years.
1.2 The foreign minister, Ingrid Halvarsen, announced the expulsions in a brief statement in the capital, Karlsborg, and took no questions.
1.3 "Friends do not read each other's letters," she said.

1.4 A civilian employee of the ministry, whom the authorities named only as Anton R., 46, was arrested on Friday at a swimming pool in the suburb of Lindal.
1.5 The federal prosecutor, Matthias Brandl, said that the man was suspected of having passed on drawings of a sonar system.
1.6 Investigators, who believe that he was paid in cash, found €61,000 and two passports in a bag that had been sewn into the lining of a sofa.
1.7 Brandl did not say which country had issued the passports.

1.8 Sevria rejected the accusations as "a theatre piece in poor taste".
1.9 Its foreign minister, Milan Dravec, said that the three were a cultural attaché, a driver and an accountant, and that his government would reply in kind.
1.10 The ambassador in Karlsborg, Vesna Kolar, was summoned on Monday afternoon and stayed in the ministry for eleven minutes.
1.11 She told reporters on the pavement that she had been given no evidence, only tea.

1.12 The attaché, Luka Draven, is known in Karlsborg for the puppet festival he has organised every spring since 2012.
1.13 According to two officials with knowledge of the case, who spoke on condition of anonymity, programmes of that festival were used to carry messages.
1.14 A lawyer for the arrested man, Helene Brandt, said that her client denied everything and that he had inherited the money from an uncle.

1.15 The two countries, which share a sea border and were one state until 1921, have been in dispute since 2009 over fishing and gas in the Ternhaven Bight.
1.16 Talks on the gas field, which is thought to hold 90 billion cubic metres, were to have resumed on February 15 in Geneva.
1.17 A spokesman for Halvarsen, Jonas Ek, said that no decision had been taken about them.
1.18 His opposite number in Seva, Tereza Ekova, said that Sevria would be in its chair whether or not the other chair was occupied.

1.19 The sonar, known as Heron, was developed at a cost of €740 million and has been fitted to three of Ostmark's seven submarines.
1.20 The defence minister, Rolf Asker, told a parliamentary committee that the damage was "serious but not fatal".
1.21 He refused to say when his ministry had first become suspicious.
1.22 Members of the opposition complained that they had learned of the arrest from the radio.

1.23 It is the largest expulsion between the neighbours since 1987, when five envoys were sent home from each capital.
1.24 The European Union called on both sides to show restraint.
1.25 The three diplomats, with their families, numbered nine people, the Sevrian embassy said.
--- Karlsborg Tageblatt | The man who swam at six | Sigrid Thune | 2016-02-06
2.1 Every weekday for eleven years, a few minutes before six in the morning, a tall man with a green towel used to ring the bell of the baths in Lindal, because, as the attendant remembers, he could not bear to be the second person in the water.
2.2 The attendant, Bodil Krag, let him in herself last Friday and twenty minutes later let in the police.
2.3 "He asked whether he could finish his length, and they allowed it," she told this newspaper.

2.4 Anton R., whose full name the law forbids us to print, is a technical draughtsman, divorced, with two grown daughters.
2.5 Neighbours describe a helpful man who repaired clocks.
2.6 The elder of the daughters, Karin, says that the uncle from whom the money came did exist: he was a ship's chandler by the name of Otto, who died in 2013 and distrusted banks.
2.7 The prosecutor is unimpressed.
2.8 Mr Brandl said on Thursday that more than half of the notes found in the sofa had been printed after the uncle's death.
2.9 Defence counsel Helene Brandt replied that her client had changed old notes for new ones, as any clockmaker would.

2.10 According to the warrant, which the Tageblatt was able to consult, the drawings were handed over on nine occasions, usually in the interval of a puppet show.
2.11 A stamp on the back of the programme, in the shape of a heron or of a crane, told the agent which seat to take next time.
2.12 The warrant names as his contact not the attaché Luka Draven, as had been widely reported, but the embassy's driver, Pavel Doran, 38.
2.13 Mr Draven, it says, may have known nothing.

2.14 He left all the same.
2.15 On Wednesday night the three Sevrians boarded the ferry to Seva with their families, Mr Draven carrying a marionette in a glass case, and some thirty members of his audience came to the quay to wave.
2.16 "He taught our children to make a fox walk," said Liv Asker, a teacher, who is the sister of the defence minister and had come against his advice.
2.17 Her brother's office did not wish to comment on that.

2.18 Seva has not been slow to respond.
2.19 On Thursday it told four Ostmark diplomats to pack, one more than it had lost, among them the consul in the port of Marica, Erik Halvarsen, who is a cousin of the foreign minister.
2.20 She has let it be known that she does not regard this as a coincidence.
2.21 Milan Dravec, her counterpart, remarked that in a small country everybody is somebody's cousin.

2.22 Whether there will be talks in Geneva on the 15th about the Ternhaven Bight, over which the two states have been quarrelling for seven years, is anyone's guess.
2.23 Jonas Ek, for the ministry, said the delegation had booked its rooms but could cancel them without charge.
2.24 The opposition leader, Grete Sund, wants to know something else: how a sonar that cost three quarters of a billion came to lie about on the desk of a man without the highest clearance.
2.25 Rolf Asker has promised an answer by the end of the month.
2.26 He did concede that the first hint had come from abroad, in the autumn of 2014, and that it had been filed under the wrong name.
--- The Bight Observer | Talks are off as Seva names 'the other man' | Dominic Farrow | 2016-02-14
3.1 There will be no handshakes in Geneva tomorrow.
3.2 Ostmark pulled out of the gas talks late on Friday, hours after Sevrian state television broadcast what it called the confession of an Ostmark spy.
3.3 The man on the screen, a marine surveyor who gave his name as Henrik Lund, said in halting Sevrian that he'd been paid €2,000 a month since 2013 to photograph the pier at Marica.
3.4 He looked tired, and at one point he asked for water and wasn't given any.

3.5 Karlsborg says it has never heard of him.
3.6 "We don't employ him, and anyone can buy a postcard of that pier," said Jonas Ek.
3.7 Tereza Ekova, who speaks for the other side, shot back that postcards don't as a rule show what's under the water.

3.8 Mr Lund's wife, Camilla, told the Observer by telephone that he had gone to Marica to value a yacht, as he'd done a dozen times before, and was due home on January 30.
3.9 She's heard from neither government.
3.10 A Swiss charity has offered to carry letters.

3.11 Diplomats on both shores were privately appalled by the broadcast, and one ambassador from a third country called it a hostage video with better lighting.
3.12 Vesna Kolar, who had been tipped to lead the Sevrian team in Switzerland, has been called home "for consultations" and flew out of Karlsborg on Saturday.
3.13 Nobody would tell us how long she'll be gone.

3.14 Ostmark's decision wasn't unanimous.
3.15 I understand that Ms Halvarsen argued for going ahead and that Mr Asker, backed by the prime minister, Nils Tollef, argued against.
3.16 She lost.
3.17 Asked on Saturday whether she'd considered resigning, she said that she considered it every morning while brushing her teeth.

3.18 The draughtsman, meanwhile, is talking.
3.19 Prosecutors say that Anton R. has admitted to seven of the nine meetings, though he insists that what he sold was out of date.
3.20 His lawyer, Helene Brandt, has withdrawn the tale of the inheritance, and has asked for him to be allowed to swim.
3.21 Mr Brandl, whose surname has caused no end of trouble in the court's post room, hasn't objected.
3.22 A trial isn't expected before the autumn.

3.23 The fishermen of Ternhaven, who've been caught between two coastguards since 2009, had hoped for an agreement on quotas by Easter.
3.24 Their chairwoman, Mette Sund, no relation to the politician, says that her members can't eat sonar.
3.25 Fourteen boats went out this morning regardless, and a Sevrian patrol vessel turned back two.
3.26 And the puppets?
3.27 The spring festival will go on, say the volunteers, with an empty chair in the front row and a fox on it.
=== questions
C How long were the three diplomats given to leave?
A 1.1
Q what was anton supposedly selling
A 1.5
F and what did he get out of it
A 1.6
F hows his lawyer explain that
A 1.14 2.9
F does the prosecutor buy it
A 2.7 2.8
F are they sticking with that story
A 3.20
C Where was Anton R. arrested?
A 1.4 2.2
Q did they let the guy get out of the pool first
A 2.3
C Who was the agent's contact at the embassy, according to the warrant?
A 2.12
F whats he say about it
A - name
Q how did the spy know where to sit
A 2.11
Q is the puppet guy guilty
A 2.13 2.12
F who came to see him off
A 2.15 2.16
Q how many did sevria chuck out in return
A 2.19
Q what does halvarsen think about her cousin getting the boot
A 2.20
F and what did the other minister say to that
A 2.21
Q when did somebody first tip off ostmark
A 2.26
F which country was it that told them
A - who
C Why had Henrik Lund travelled to Marica, according to his wife?
A 3.8
Q does karlsborg say lund is theirs
A 3.5 3.6
F how long have they had him locked up
A - time
C Which minister argued for going ahead with the talks?
A 3.15
F is she going to quit over it
A 3.17
F did the pm talk to her after
A - event
C To what has Anton R. confessed?
A 3.19
Q have the people who catch cod got a rep and what does she reckon
A 3.24
C How old is Luka Draven?
A - name
C What did the third-country ambassador's name turn out to be?
A - name
Q did dravec summon the ostmark ambassador
A - roles
Q which country were the passports from
A - detail
C How much did the driver pay for each drawing?
A - number
Q why did liv asker fall out with her brother at work
A - premise
Q what are anton's daughters jobs
A - detail
C Why did Vesna Kolar apologise to the foreign minister?
A - premise
Q when will the ambassador be back
A - time
Q how much had lund made altogether
A - number
Q what did grete sund say about lund on tv
A - name
F did her relative mette agree
A - premise
Q where is anton being held
A - place
Q did tollef tell asker to resign
A - roles
Q why did halvarsen push to call off the gas talks
A - premise
Q was it really the attaché who met the agent
A 2.12 2.13
Q which of the daughters says the uncle is made up
A - premise
C Why does the prosecutor not believe in the uncle's money?
A 2.8
Q all nine meetings he admits to, what were they about
A - number
Q the four diplomats ostmark threw out, who was among them
A - roles
C When Henrik Lund took back his confession, what did Karlsborg say?
A - premise
Q what was lund up to in marica, going by his wife
A 3.8
Q why did asker's sister stay away from the quay
A - premise
Q did kolar go home
A 3.12
C The trial which opened in February, who is the judge?
A - premise
Q have they got somewhere to sleep in switzerland
A 2.23
F did they end up using it
A 3.1 3.2
Q what favour's he got his lawyer begging for
A 3.20
F and does brandl mind
A 3.21
Q was the guy on tv treated nicely
A 3.4
F what'd other envoys make of that
A 3.11
Q so is mette sund the sister of grete, which one is older
A - premise
