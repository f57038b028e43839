story: Keep your eyes peeled for cosmic debris: Andrew Westphal about Stardust@home
--- Wikinews | Keep your eyes peeled for cosmic debris: Andrew Westphal about Stardust@home | | 2006-05-28
1.1 Stardust is a NASA space capsule that collected samples from comet 81P/Wild (also known as "Wild 2) in deep space and landed back on Earth on January 15, 2006.
1.2 It was decided that a collaborative online review process would be used to "discover" the microscopically small samples the capsule collected.
1.3 The project is called Stardust @ home.
1.4 Unlike distributed computing projects like SETI @ home, Stardust @ home relies entirely on human intelligence.

1.5 Andrew Westphal is the director of Stardust @ home.
1.6 Wikinews interviewed him for May's Interview of the Month (IOTM) on May 18, 2006.
1.7 As always, the interview was conducted on IRC, with multiple people asking questions.

1.8 Some may not know exactly what Stardust or Stardust @ home is.
1.9 Can you explain more about it for us?

1.10 Stardust is a NASA Discovery mission that was launched in 1999.
1.11 It is really two missions in one.
1.12 The primary science goal of the mission was to collect a sample from a known primitive solar-system body, a comet called Wild 2 (pronounced "Vilt-two" — the discoverer was German, I believe).
1.13 This is the first US "sample return" mission since Apollo, and the first ever from beyond the moon.
1.14 This gives a little context.
1.15 By "sample return" of course I mean a mission that brings back extraterrestrial material.
1.16 I should have said above that this is the first "solid" sample return mission — Genesis brought back a sample from the Sun almost two years ago, but Stardust is also bringing back the first solid samples from the local interstellar medium — basically this is a sample of the Galaxy.
1.17 This is absolutely unprecedented, and we're obviously incredibly excited.
1.18 I should mention parenthetically that there is a fantastic launch video — taken from the POV of the rocket on the JPL Stardust website — highly recommended — best I've ever seen — all the way from the launch pad, too.
1.19 Basically interplanetary trajectory.
1.20 Absolutely great.

1.21 Is the video available to the public?

1.22 Yes [see below].
1.23 OK, I digress.
1.24 The first challenge that we have before can do any kind of analysis of these interstellar dust particles is simply to find them.
1.25 This is a big challenge because they are very small (order of micron in size) and are somewhere (we don't know where) on a HUGE collector — at least on the scale of the particle size — about a tenth of a square meter.
1.26 So ...

1.27 We're right now using an automated microscope that we developed several years ago for nuclear astrophysics work to scan the collector in the Cosmic Dust Lab in Building 31 at Johnson Space Center.
1.28 This is the ARES group that handles returned samples (Moon Rocks, Genesis chips, Meteorites, and Interplanetary Dust Particles collected by U2 in the stratosphere).
1.29 The microscope collects stacks of digital images of the aerogel collectors in the array.
1.30 These images are sent to us — we compress them and convert them into a format appropriate for Stardust @ home.

1.31 Stardust @ home is a highly distributed project using a "Virtual Microscope" that is written in html and javascript and runs on most browsers — no downloads are required.
1.32 Using the Virtual Microscope volunteers can search over the collector for the tracks of the interstellar dust particles.

1.33 How many samples do you anticipate being found during the course of the project?

1.34 Great question.
1.35 The short answer is that we don't know.
1.36 The long answer is a bit more complicated.
1.37 Here's what we know.
1.38 The Galileo and Ulysses spacecraft carried dust detectors onboard that Eberhard Gruen and his colleagues used to first detect and them measure the flux of interstellar dust particles streaming into the solar system.
1.39 (This is a kind of "wind" of interstellar dust, caused by the fact that our solar system is moving with respect to the local interstellar medium.)
1.40 Markus Landgraf has estimated the number of interstellar dust particles that should have been captured by Stardust during two periods of the "cruise" phase of the interplanetary orbit in which the spacecraft was moving with this wind.
1.41 He estimated that there should be around 45 particles, but this number is very uncertain — I wouldn't be surprised if it is quite different from that.
1.42 That was the long answer!
1.43 One thing that I should say ... is that like all research, the outcome of what we are doing is highly uncertain.
1.44 There is a wonderful quote attributed to Einstein — "If we knew what we were doing, it wouldn't be called "research", would it?"

1.45 How big would the samples be?

1.46 We expect that the particles will be of order a micron in size.
1.47 (A millionth of a meter.)
1.48 When people are searching using the virtual microscope, they will be looking not for the particles, but for the tracks that the particles make, which are much larger — several microns in diameter.
1.49 Just yesterday we switched over to a new site which has a demo of the VM (virtual microscope) I invite you to check it out.
1.50 The tracks in the demo are from submicron carbonyl iron particles that were shot into aerogel using a particle accelerator modified to accelerate dust particles to very high speeds, to simulate the interstellar dust impacts that we're looking for.

1.51 And that's on the main Stardust @ home website [see below]?

1.52 Yes.
=== questions
Q whats stardust
A 1.1 1.10
Q when did it get back
A 1.1
F when'd it go up
A 1.10
Q how's it different from seti at home
A 1.4
Q who's in charge of the home project
A 1.5
F how did they interview him
A 1.7
Q which comet did it go to
A 1.1 1.12
Q how far back was the last us mission to bring stuff home
A 1.13 1.16
C What is meant by "sample return"?
A 1.15
Q what did genesis bring
A 1.16
Q can i watch the launch video
A 1.18 1.22
Q whats the first challenge
A 1.24
F why's that hard
A 1.25
Q where are they scanning the collector
A 1.27
Q what happens to the images
A 1.30
Q do i need to download anything
A 1.31
F so what do volunteers do
A 1.32 1.48
Q how many grains do they expect
A 1.35 1.41
F who worked that out
A 1.40
Q which probes had detected the dust before
A 1.38
Q what did einstein say
A 1.44
C How large are the particles?
A 1.25 1.46 1.47
F and the tracks
A 1.48
Q what were the test tracks made from
A 1.50
Q when did the new site go up
A 1.49
Q how much did the mission cost
A - number
Q how many volunteers signed up
A - number
Q how many particles have they found so far
A - number
Q who discovered wild 2
A - name
F when
A - time
Q what did genesis cost
A - number
Q what did the head of nasa say
A - stranger
Q how big was the genesis collector
A - number
Q where did the capsule land
A - place
Q why did the parachute fail
A - premise
Q how many samples of the comet did it bring
A - number
Q what does landgraf think of the home project
A - roles
C Who designed the virtual microscope?
A - name
Q how long does it take to scan the whole thing
A - time
Q how old is westphal
A - number
Q what did gruen say about the number 45
A - roles
Q how fast was stardust going at the comet
A - number
Q what do volunteers win if they find one
A - detail
Q who asked the questions on irc
A - who
Q when will the project end
A - time
Q why did seti at home drop out
A - premise
Q which accelerator did they use
A - name
C How much do the moon rocks weigh?
A - number
Q when did genesis go up
A - time
