story: Wikinews interviews meteorological experts on Cyclone Phalin
--- Wikinews | Wikinews interviews meteorological experts on Cyclone Phalin | | 2013-10-14
1.1 Cyclone Phailin has winds that have been measured at 200 km / h, as it surges over land will it begin to lose strength?

1.2 Yes, all tropical cyclones are driven by high heat content waters.
1.3 Once a storm moves over any appreciably sized piece of land, the moisture source is removed and the storm begins to dissipate.
1.4 As of the last advisory, T C Phailin has winds of 190 kilometers per hour and has moved inland, headed on a northwest track.
1.5 That is a Category 3 storm.
1.6 The forecast is for a continued decline in strength to a tropical storm within 24 hours and a tropical depression within 36 hours.
1.7 However, there will be very heavy rains and flooding along its path.

1.8 Yes, it will loose strength steadily as more and more of this swirling system moves from being over ocean to being over land.
1.9 This occurs for two reasons:

1.10 As it moves over land, it is cut off from the source of energy driving the storm [which is] the evaporation of water from the warm sea surface;

1.11 Increased friction - the ocean surface is much, much smoother than the land surface.

1.12 Tropical cyclones are sustained by a form of energy called latent heat, which is released by moisture evaporated from the ocean that condenses to form rain.
1.13 As tropical cyclones make landfall, this energy source is cut-off and they rapidly lose strength as they move over land.

1.14 Yes, the Cyclone is almost certain to lose strength as it surges over land.
1.15 Cyclones gather their strength through scraping moisture and heat from warm ocean water that it is not the case over land.
1.16 In the mean time, much stronger friction over land quickly reduces their strength.

1.17 Yes.
1.18 All tropical cyclones lose strength once they make landfall.
1.19 However, they can remain dangerous storms due to very heavy rains and subsequent landslides, and river flooding.

1.20 Phailin's winds will rapidly weaken as it pushes inland.

1.21 Once Cyclone Phailin comes on shore it will immediately begin to lose strength.
1.22 However, and this is important, it still will contain lots of rainfall making flooding an almost certainty.

1.23 A previous cyclone in 1999 in the Bay of Bengal area of India left 10,000 people dead.
1.24 Is the Indian government well prepared to deal with this cyclone?

1.25 I have not followed that aspect of the societal response for the present storm.
1.26 However, historically, there have been several events that should cause a societal response.
1.27 Hopefully, we all learn from past mistakes.
1.28 The history of strong cyclones and death in the region is notable, with at least 5 large cyclone events in the past 35 years with 10,000 and as many as 300,000 people killed, millions left homeless and estimated damages as high as US$ 10 billion.

1.29 I don't have enough information to answer this question, one way or the other.

1.30 From all the press reports that I have read, the Indian government appears to have taken the threat of Cyclone Phailin very seriously indeed.
1.31 The government has been much more pro-active in preparing for this cyclone than in the past.
1.32 The forecasts of cyclone track and intensity have been fairly accurate.
1.33 Mandatory mass evacuations have been carried out, which is essential to minimize loss of life in these situations.
1.34 Unfortunately, extensive property damage is bound to occur even with the best preparation.

1.35 My knowledge of the responsiveness of the Indian government to this storm is purely from the cyber space.
1.36 I heard that they orchestrated the largest people evacuation to a natural disaster in Indian history.
1.37 This shall be applauded given the size and strength of Phailin.
1.38 I visited the damaged area of the 1999 storm near Bhubaneshwar in the summer of 2012 for an invited symposium and summer school on tropical cyclones [...] sponsored by the Indian government.
1.39 Given the living standard and residence of people living near the coastal areas in this region, the evacuation is certainly necessary and essential to save lives.

1.40 I cannot comment directly on how the Indian government was prepared for this cyclone.
1.41 However, the news reports (BBC etc.) were very encouraging in that the authorities were reportedly making strenuous efforts to evacuate the population from near the coast and areas that are prone to flooding.
1.42 Water is the main killer in these storms.

1.43 From all reports that I have seen, the government was well prepared for this cyclone.

1.44 For this question I don't know the 'preparedness' of the Indian gov't to deal with this.
=== questions
Q will it get weaker over land
A 1.2 1.3 1.6 1.8 1.13 1.14 1.16 1.17 1.18 1.20 1.21
Q how fast are the winds as of the last advisory
A 1.4
F what category is that
A 1.5
Q when will it be down to a depression
A 1.6
Q why does it weaken
A 1.3 1.10 1.11 1.13 1.15 1.16
C Which kind of energy feeds these storms?
A 1.12
Q is it still dangerous after landfall
A 1.7 1.19 1.22
Q which way's it going
A 1.4
Q how many big ones have there been in 35 years
A 1.28
Q how much damage have cyclones done in the area
A 1.28
Q what did the government do to save people
A 1.33 1.36 1.41
Q will that save the houses too
A 1.34
Q are they better prepped than before
A 1.31
Q when did one of them go see the damage from 99
A 1.38
C What kills the most people in a cyclone?
A 1.42
Q did any of them say they cant judge indias prep
A 1.25 1.29 1.40 1.44
Q were the forecasts any good
A 1.32
Q how many people died in phailin
A - number
Q how many were evacuated
A - number
Q what did indias prime minister say
A - stranger
Q which town did it hit first
A - place
Q how many homes were destroyed this time
A - number
Q whats the damage gonna cost
A - number
Q how fast were the winds in 1999
A - number
F and how long did that one last
A - time
C Who named the cyclone?
A - who
Q why did the government call off the evacuation
A - premise
Q how high was the storm surge
A - number
Q where did they take the evacuated people
A - place
Q what did bangladesh do to prepare
A - roles
Q when did the evacuation start
A - time
Q who spoke at the 2012 symposium
A - who
Q how many died in the landslides
A - number
C Which expert criticised the Indian government?
A - premise
Q is climate change making these worse
A - far
Q how fast were the winds when it reached calcutta
A - number
Q when will the flooding go down
A - time
Q why does phailin get stronger over land
A - premise
C How big was the evacuation?
A 1.36
Q what did the expert see in bhubaneshwar right after the 1999 storm
A - premise
Q was making people leave the right thing
A 1.33 1.37 1.39
C Which of the experts accuses the government of ignoring the warnings?
A - premise
Q so once the wind drops is it safe
A 1.7 1.19 1.22
F whats it that gets most people
A 1.42
Q will houses and stuff be ok if they get ready
A 1.34
Q how quick will it be down to a depression
A 1.6
