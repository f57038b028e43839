story: At least 107 killed in Mecca crane collapse
--- Wikinews | At least 107 killed in Mecca crane collapse | | 2015-09-12
1.1 A storm yesterday caused a crane to fall into Mecca's Grand Mosque, killing 107 or more and wounding 238, according to Saudi Arabia's Civil Defense Authority.

1.2 Civil Defense Authority director General Suleiman al-Amr, in remarks to al-Ikhbariya television, said "All those who were wounded and the dead have been taken to hospital.
1.3 There are no casualties left at the location."

1.4 The accident, which occurred yesterday afternoon, was caused by strong winds and heavy rain that led the crane to fall.
1.5 Photos released of the scene showed numerous bloodied bodies and various scattered debris.

1.6 The accident occurred at a time when the mosque was relatively uncrowded.
1.7 "Had it happened an hour later it would have been much worse," Khaled Al-Maeena, editor at large at the Saudi Gazette, said.
1.8 "Had it happened five hours earlier or four hours earlier, I think the death toll would have been more than a thousand."

1.9 The crane accident comes just ten days before the beginning of the Hajj, the annual pilgrimage to Mecca, Islam's holiest site.
1.10 As undergoing a pilgrimage to Mecca is a mandatory religious duty for all Muslims who physically and financially can, millions of pilgrims arrive in Mecca each year for the Hajj.
1.11 Construction was underway at the mosque in order to enlarge the mosque and improve crowd control, which has been a recurring problem during Mecca's pilgrimages.
=== questions
Q how many dead in mecca
A 1.1
Q how many got hurt
A 1.1
Q what made the thing topple
A 1.1 1.4
Q are there still bodies at the scene
A 1.2 1.3
Q what could you see in the pics
A 1.5
Q was it packed at the time
A 1.6
F how bad couldve it been otherwise
A 1.7 1.8
C Who thought that it could easily have been far worse?
A 1.7 1.8
Q how long till the hajj starts
A 1.9
Q why do so many muslims go there
A 1.10
Q what was all the building work for
A 1.11
Q who built the crane
A - who
Q what did the king say about it
A - stranger
Q how many cranes were there at the mosque
A - number
Q which countries were the victims from
A - place
Q why did al-amr resign
A - premise
Q how many people were inside when it came down
A - number
C When is the building work due to be finished?
A - time
Q who took the photos
A - who
Q did al-maeena say all the wounded had been taken to hospital
A - roles
Q whats the expansion costing
A - number
F who's paying for it
A - who
Q how many died in the last crane accident there
A - number
Q how long does the hajj go on for
A - number
Q which crowd control failure made the crane fall
A - premise
C What was the crane there for, were they building something?
A 1.11
Q why was the mosque so packed when it happened
A - premise
Q how many hours after the hajj began did it come down
A - time
C How many does Al-Maeena reckon would've died if it had been four hours sooner?
A 1.8
Q the people still lying under the crane, what does al-amr say about them
A - premise
Q who thinks they were kinda lucky with the timing
A 1.7 1.8
F hm were there not many folks about then
A 1.6
Q what made the saudi gazette man retract his thousand dead
A - premise
Q has everybody hurt been picked up
A 1.2 1.3
F how many have been let go again
A - number
