story: Lantern Festival in Taipei lights up the night
--- Wikinews | Lantern Festival in Taipei lights up the night | | 2007-03-05
1.1 Taipei, Taiwan — The Taipei City Lantern Festival was off to a bright start on Saturday Night as hundreds of thousands of people crowded onto the Chiang Kai Shek Memorial near downtown Taipei to witness city mayor Hau Lung-bin and other dignitaries ceremoniously flip the switch to light hundreds of colorful lantern scenes in and around the 240,000 square meter memorial park.

1.2 The centerpiece of this rock concert-like performance is a 15 meter high rotating pig equipped with a fog machine, laser light show and theme music.

1.3 The theme of this years lantern festival revolves around the 12 year Chinese zodiac cycles year of the pig.
1.4 Its round shape symbolizes wealth and good fortune and is believed to bring good luck.

1.5 Started in 1990, the Taipei lantern festival continues a 2000 year old tradition of light related festivals marking the end of the Chinese New Year celebrations.
1.6 This particular event grows in popularity every year.
1.7 Last Year over 4 million visitors attended the event and this year the city expects about 6 million visitors according to the event website.

1.8 Colorful lantern scenes not only fill the central square but also the surrounding 2 km circumference of the memorial.
1.9 Each section has a theme.
1.10 One side of the memorial is scenes made by student groups while other areas represent the counties of Taiwan.
1.11 There is even a section of lanterns sponsored by foreign countries.
1.12 The Malaysia Tourism board was quite prominent at the main entrance to the grounds.

1.13 As with all new year celebrations in Taiwan, the lantern festival is crowded.
1.14 People flock to see the lantern scenes and enjoy the festival atmosphere as they carry lanterns, given away by the city and bought from street vendors at the event.
1.15 The many light toys such a swords, devil ears, and lanterns turn the milling crowd into a unique light show that can be observed by climbing the steps of the 70 meter memorial hall on the grounds.

1.16 Local public transportation hubs are often swamped by the event.
1.17 The station staff at Chiang Kai Shek Memorial Hall Station do an excellent job of crowd control but lines for the subway can still be hours long and very exhausting.
1.18 A sudden rain storm on Sunday night (March 4) caused a mass exodus of people to head for the station prompting lines that backed up into the street.
1.19 The commuting crowds can be avoided however by walking from NTU Hospital Station or Shandao Station.
1.20 Both of these stops are only about a 20 minute walk from the event and have no crowds at all.

1.21 If you really want to avoid the crowds, definitely avoid the weekends.
1.22 Wait until the fourth or fifth day of the festival when the crowds will have dwindled.
1.23 I visited the festival on Saturday night, the opening night, and there was a sea of people in the square.
1.24 I went back the next Tuesday night and there was almost no one there, just a few stray photographers taking advantage of the unimpeded views of the lanterns.
1.25 The festival runs through March 11 this year.
=== questions
Q who switched the lights on
A 1.1
Q how big is the park
A 1.1
Q whats the main attraction
A 1.2
F why a pig
A 1.3
Q what does the pig stand for
A 1.4
C When did the festival begin to be held?
A 1.5
Q how old's the lantern tradition
A 1.5
Q how many ppl came last year
A 1.7
Q how many do they think will come this time
A 1.7
Q who made or sponsored the lanterns
A 1.10 1.11
Q which country had a big presence at the entrance
A 1.12
Q where do you get a lantern
A 1.14
Q where's a good spot to look at the crowd from
A 1.15
C What is it like trying to take the subway?
A 1.16 1.17
F any way round that
A 1.19 1.20
Q what happened sunday night
A 1.18
Q how long is the walk from shandao
A 1.20
Q when should i go to avoid the crush
A 1.21 1.22
Q what was it like when the writer went back
A 1.24
F when'd he go the first time
A 1.23
Q when does it end
A 1.25
Q how heavy is the pig
A - number
Q who built the pig
A - who
Q how much did the festival cost the city
A - number
Q what did the mayor say when he flipped the switch
A - detail
Q how much is a ticket
A - number
C Who composed the theme music?
A - name
Q how many people got hurt in the rush
A - number
Q which animal was it last year
A - name
Q what did the president of taiwan say
A - stranger
Q how big was last year's pig
A - number
F who made that one
A - who
Q which school group won a prize
A - event
Q why did malaysia pull out
A - premise
Q how tall's the ntu hospital
A - number
C At what time are the lanterns switched off?
A - time
Q how much do the street vendors charge
A - number
Q what's the writer's name
A - name
Q when did the rain stop
A - time
Q who switched the lights off at the end
A - who
Q how long is the walk from taipei main station
A - number
Q why did the mayor refuse to switch the lights on
A - premise
C How many visitors came last year and how many do they wait for now?
A 1.7
Q how come NTU Hospital Station is so packed
A - premise
Q what sent everybody running for the trains on sunday
A 1.18
C Was it emptier on the Tuesday than on the opening night?
A 1.24 1.23
Q the pig that fell over, how high was it
A - premise
Q which emperor had the festival start in taipei 2000 years ago
A - premise
C Which foreign country did the writer notice at the entrance?
A 1.12
Q why'd anyone want a hog for a mascot
A 1.4
F but why this time
A 1.3
Q best time to go if u hate being squashed
A 1.22
F and the worst?
A 1.21
Q where do you get the best view from up high
A 1.15
C Why must you pay for every lantern?
A - premise
