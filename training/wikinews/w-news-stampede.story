story: Hundreds dead in Hajj stampede
--- Wikinews | Hundreds dead in Hajj stampede | | 2006-01-12
1.1 According to the Saudi Interior Ministry over 345 Muslim pilgrims have been killed in a stampede during the annual Hajj pilgrimage near Mecca, Saudi Arabia.

1.2 The stampede at Islam's most holy site happened at Jamarat Bridge, during an event where pebbles are thrown at a pillar to represent the stoning of Satan as part of the final rites of the Hajj.
1.3 The stampede began when luggage from a bus tripped pilgrims at the eastern end of the wall, causing a bottleneck.
1.4 Those who were tripped were then crushed by the wave of people behind them.

1.5 Muslims are required to make a pilgrimage to Mecca during their lifetimes, if physically or financially possible, as it is one of the five pillars of the Islamic faith.
1.6 Saudi officials had already provided safeguards by installing an oval wall with padded edges to protect pilgrams from a crush, installed security cameras and placed over 60,000 security personnel in the area.

1.7 This is not the first time deadly stampedes have taken place during the Hajj, with the deadliest stampede during the 1991 Hajj, in which 1,426 pilgrims were trampled.

1.8 Last week, at least 76 people were killed when the Al-Ghaza Hotel near the Masjid Al-Haram (Grand Mosque) collasped, the cause of which is unknown.
=== questions
Q how many died on the hajj
A 1.1
F where exactly
A 1.2
Q what were they doing at the time
A 1.2
Q how'd it start
A 1.3
F then what happened to the ones who fell
A 1.4
C Why do the faithful go there at all?
A 1.5
Q had they done anything to make it safer
A 1.6
Q how many guards were there
A 1.6
Q has this happened before
A 1.7
Q whats the worst hajj stampede ever
A 1.7
Q what else went wrong last week
A 1.8
Q do they know why the hotel fell down
A 1.8
Q how many were hurt in the stampede
A - number
Q whose luggage was it
A - who
Q which countries were the dead from
A - place
Q what did the king say
A - stranger
Q why did the hotel burn down
A - premise
Q how many guards died
A - number
C How many people were staying at the hotel?
A - number
Q how wide is the bridge
A - number
Q how'd the 1991 one start
A - reason
Q what time did it happen
A - time
F who called the ambulances
A - who
Q who owns the al-ghaza hotel
A - who
Q how many died in the 1990 hajj
A - number
Q how many cameras were there
A - number
