story: NASA celebrates 30th anniversary of first shuttle launch; announces new homes for retired shuttles
--- Wikinews | NASA celebrates 30th anniversary of first shuttle launch; announces new homes for retired shuttles | | 2011-04-13
1.1 NASA celebrated the launch of the first space shuttle Tuesday at an event at the Kennedy Space Center (KSC) in Cape Canaveral, Florida.
1.2 On April 12, 1981, Space Shuttle Columbia lifted off from the Kennedy Space Center on STS-1, the first space shuttle mission.

1.3 NASA held a ceremony commemorating the date outside the hangar, known as Orbiter Processing Facility-1, for Space Shuttle Atlantis, which is being prepped for its final mission which will be STS-135, which will be the last Space Shuttle mission.

1.4 At the ceremony, NASA Administrator Charles Bolden announced the locations that would be given the three remaining Space Shuttle orbiters following the end of the Space Shuttle program.
1.5 The prototype orbiter, Space Shuttle Enterprise would be relocated from the Smithsonian's National Air and Space Museum Steven F. Udvar-Hazy Center at Washington Dulles International Airport to the Intrepid Sea-Air-Space Museum in New York City.

1.6 Space Shuttle Discovery will take the place of Enterprise at the Udvar-Hazy Center.
1.7 Discovery has already been retired following the completion of STS-133 last month, its 39th mission.
1.8 Discovery is undergoing decommissioning and currently being prepped for display by removing toxic materials from the orbiter.

1.9 Space Shuttle Endeavour, which will launch on STS-134 at the end of the month on April 29, will be sent to the California Science Center in Los Angeles, California following its retirement.
1.10 Finally, Atlantis will go on display at the Kennedy Space Center Visitor Complex following the orbiter's last flight which launches June 28.

1.11 Columbia was lost tragically back on February 1, 2003 when it disintegrated during re-entry killing all seven astronauts aboard.
1.12 Space Shuttle Challenger was lost when it exploded 73 seconds after liftoff back on January 28, 1986 killing all six aboard.

1.13 "We want to thank all of the locations that expressed an interest in one of these national treasures," said Bolden to the gathered crowd which contained many KSC employees.
1.14 "This was a very difficult decision, but one that was made with the American public in mind.
1.15 In the end, these choices provide the greatest number of people with the best opportunity to share in the history and accomplishments of NASA's remarkable Space Shuttle Program.
1.16 These facilities we've chosen have a noteworthy legacy of preserving space artifacts and providing outstanding access to U.S. and international visitors."

1.17 Not all were pleased with the final choice of locations.
1.18 U.S. Senator John Cornyn, Republican from Texas, issued a statement regarding the rejection of Johnson Space Center (JSC) in Houston, Texas as a location.
1.19 "Like many Texans, I am disappointed with NASA's decision to slight the Johnson Space Center as a permanent home for one of the Space Shuttle Orbiters.
1.20 Houston has played a critical role throughout the life of the space shuttle, but it is clear political favors trumped common sense and fairness in the selection of the final locations for the orbiter fleet."

1.21 Cornyn's statement added, "There is no question Houston should have been selected as a final home for one of the orbiters — even Administrator Bolden stated as much.
1.22 Today's announcement is an affront to the thousands of dedicated men and women at Johnson Space Center, the greater Houston community and the State of Texas, and I’m deeply disappointed with the Administration's misguided decision.“ However, the JSC will recieve pilot and commander seats from the flight deck.

1.23 The Museum of Flight in Seattle, Washington was also proposed as another location for a shuttle, going so far as to build a new building to house an orbiter.
1.24 In a statement, Governor of Washington Chris Gregoire said, "The Museum of Flight put a tremendous amount of effort into landing a retired shuttle in the Pacific Northwest.
1.25 As the home of modern day air travel and the 747, which has gracefully transported shuttles for the last 30 years, Seattle would have been a perfect fit.
1.26 While the Museum of Flight was in the top running, I’m disappointed that NASA did not choose them.

1.27 "However, the full fuselage trainer, that every astronaut including [former Museum of Flight CEO] Bonnie Dunbar has been trained on, will soon call the Museum of Flight home.
1.28 The largest of the trainers, this addition will allow visitors to actually climb aboard the trainer and experience the hands-on training that astronauts get.
1.29 Visitors will not be allowed in the other shuttles and this trainer is a true win for our dynamic museum.
1.30 It will help inspire young people to the adventure of space and to the excitement of a career in science, technology, engineering and math."

1.31 Other items include various shuttle simulators which will be given to the Adler Planetarium in Chicago, Illinois, the Evergreen Aviation & Space Museum of McMinnville, Oregon, and Texas A&M's Aerospace Engineering Department.
1.32 The nose cap assembly and crew compartment trainer for the National Museum of the U.S. Air Force at Wright-Patterson Air Force Base in Ohio and orbital maneuvering system engines for the U.S. Space and Rocket Center in Huntsville, Alabama, the National Air and Space Museum, and the Evergreen Aviation & Space Museum.

1.33 NASA is also offering shuttle heat shield tiles to schools and universities that want to share technology and a piece of space history with their students.

1.34 The 30th anniversary of the first shuttle mission coincided with the 50th anniversary of the first manned space flight when Yuri Gagarin lifted off aboard Vostok 1 into space.
=== questions
Q what was nasa celebrating
A 1.1 1.2 1.34
Q where was the ceremony held
A 1.1 1.3
Q which shuttle flew the first mission
A 1.2
Q who announced where the shuttles go
A 1.4
Q where's enterprise going
A 1.5
F and what goes in its old spot
A 1.6
Q how many missions did discovery fly
A 1.7
F whats being done to it now
A 1.8
C When is Endeavour due to fly for the last time?
A 1.9
Q who's getting atlantis
A 1.10
Q what happened to columbia in the end
A 1.11
F and challenger?
A 1.12
Q how did bolden justify the picks
A 1.14 1.15 1.16
Q which senator was fuming
A 1.18
F what did he reckon was behind it
A 1.20
Q is houston getting anything at all
A 1.22
C What had the museum in Seattle done in the hope of winning a shuttle?
A 1.23
Q how did gregoire take it
A 1.26
F what's her state getting instead
A 1.27
Q can you go inside the seattle thing
A 1.28
F what about the other shuttles
A 1.29
Q what's chicago getting
A 1.31
Q what do schools get
A 1.33
Q who was the first man in space
A 1.34
Q where's challenger going on display
A - premise
Q how much does it cost to move a shuttle
A - number
Q which senator from washington complained
A - who
Q what did bonnie dunbar say about losing out
A - detail
Q how many people applied for a shuttle, museums i mean
A - number
Q what did the mayor of new york say
A - stranger
Q who's commanding the last atlantis flight
A - who
F how many crew are going
A - number
C Which of the astronauts died aboard Columbia?
A - name
Q why did bolden apologise to houston
A - premise
Q when will discovery get to udvar-hazy
A - time
Q what did gregoire say about political favors
A - roles
Q how many missions did endeavour fly
A - number
Q how much did the seattle building cost
A - number
Q what did obama say at the ceremony
A - stranger
Q what's dallas getting
A - place
Q who flew columbia on sts-1
A - who
C Why did the Intrepid museum turn Discovery down?
A - premise
Q how old's cornyn
A - number
Q when does the new york exhibit open
A - time
F how much will tickets be
A - number
Q what did the smithsonian say about losing enterprise
A - detail
Q when's atlantis taking off for the last time
A 1.10
Q how many missions did atlantis fly
A - number
Q who was the first woman in space
A - who
Q why did houston turn its shuttle down
A - premise
Q where does enterprise go next
A 1.5
C Since Discovery still has one flight left, when does it launch?
A - premise
Q did endeavour blow up on re-entry in 2003 or was that later
A - time
C What does Seattle receive in place of an orbiter?
A 1.27
Q when bolden said houston didn't deserve one, who shouted back
A - premise
Q can visitors climb into the real ones
A 1.29
Q hang on, does jsc get nothing at all then
A 1.22
C What did Cornyn say about the new building in Seattle?
A - roles
Q how long was challenger up
A 1.12
Q which hangar was the do in front of, whose was it
A 1.3
Q the senator who thanked nasa for its fairness, which party's he in
A - premise
Q what other space birthday fell on that day
A 1.34
F and what went up in 81
A 1.2
Q whats left to do before people can see discovery
A 1.8
F which spot does it get
A 1.6
Q how did the boss justify who got picked
A 1.14 1.15 1.16
F was anyone mad
A 1.17 1.18 1.19 1.22 1.26
Q can my school have a piece of one
A 1.33
