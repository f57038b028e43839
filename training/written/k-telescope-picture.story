story: First picture from the Alba telescope
--- Science Dispatch | Alba telescope's first picture shows a galaxy swallowing another | Miriam Kohl | 2025-06-11
1.1 The first picture from the Alba telescope, shown in Santiago on Tuesday, catches a galaxy in the act of swallowing a smaller one.
1.2 The pair lie 210 million light years away, in the constellation of the Crane.

1.3 The image took 26 hours to gather over four nights in April.
1.4 It is made of 3.2 billion dots, so many that it would take 400 large television screens to show it whole.

1.5 “I have waited nineteen years for this, and then I could not look,” said Dr Consuelo Araya, the director.
1.6 She turned her back to the screen and watched the faces of her staff instead.

1.7 The telescope stands at 5,100 metres on Cerro Manto, in the north of Chile.
1.8 Its mirror is 11 metres wide and was cast in Arizona.

1.9 The project cost $870m, paid by nine countries.
1.10 That is nearly twice what was planned in 2006.

1.11 In one corner of the picture is a faint smudge that nobody had expected.
1.12 Dr Tomasz Wrona, who leads the camera team, thinks it may be a galaxy without any stars being born in it.
1.13 "Or it's a thumbprint," he said.
1.14 "We are checking for thumbprints."

1.15 From September the machine will photograph the whole southern sky every five nights.
--- La Puna Daily | Cook names new galaxy on Cerro Manto | Iván Quispe | 2025-06-13
2.1 The little galaxy being eaten in the famous photograph has a nickname, and it came from the kitchen.
2.2 Rosa Mamani, who has cooked for the astronomers since 2014, looked at the screen and said, "Poor little sopaipilla."

2.3 The name, that of a fried pastry, has stuck.
2.4 Dr Araya used it twice in her speech.

2.5 Mrs Mamani, 57, comes from the village of Toconal at the foot of the mountain.
2.6 She rises at 2pm to make "breakfast" for people who work at night.
2.7 “They eat like wolves and they never look up,” she said.

2.8 Not all of Toconal is happy.
2.9 The village was promised a paved road and a clinic when the land was leased in 2011.
2.10 The road was finished six years late, and of the clinic there is only a sign.

2.11 Village head Eusebio Choque said he had not been invited to Tuesday's ceremony.
2.12 "They can see a galaxy, but they cannot see us," he said.

2.13 A spokeswoman for the observatory, Paula Echeverría, said that the invitation had been sent to an old address.
2.14 She said that building of the clinic would begin in October.
--- The Skywatcher Blog | That smudge: a galaxy, or a gnat? | Bernard Fitch | 2025-06-20
3.1 Everyone is asking me about the smudge.
3.2 It sits at the lower left, pale and oval, and half the internet thinks it is aliens.

3.3 I rang Tomasz Wrona, who built the camera, and he sighed.
3.4 It is not a thumbprint, he told me, for they have taken the glass out and looked.
3.5 It was in the frames of all four nights, which rules out an insect.

3.6 Professor Lucille Adair at Edinburgh is not convinced.
3.7 She has seen something of the sort before, in 2009, and it proved to be light from a passing car.
3.8 "Extraordinary smudges need extraordinary evidence," she said.

3.9 Wrona's answer is that there are no cars on Cerro Manto after dusk: staff have to walk.
3.10 A second telescope, in Hawaii, is to point at the spot on 2 July.

3.11 My own grumble is the colours.
3.12 The red was put in afterwards by a designer, Kenji Morita, to show gas that no eye could see.
3.13 He says that it is "translation, not lipstick".

3.14 You can download the picture free, all 14 gigabytes of it, but do not try it on your phone.
3.15 Mine is still warm.
=== questions
Q what's in the pic
A 1.1 2.1
Q how far away is it
A 1.2
Q how long did it take to shoot
A 1.3
Q who couldnt bear to look at it
A 1.5 1.6
F what did she do instead
A 1.6
Q where is the thing built
A 1.7
Q how big's the mirror
A 1.8
Q did it go over budget
A 1.10
Q what does the camera guy think the weird smudge is
A 1.12 1.13
Q who made the joke about thumbprints
A 1.13
Q who came up with the nickname
A 2.2
F what does it mean
A 2.3
Q when does the cook get up
A 2.6
Q why are the villagers pissed off
A 2.10
Q was the village head at the unveiling
A 2.11
F why not
A 2.13
Q who said they can see a galaxy but cant see us
A 2.12
Q have they ruled out a thumb print
A 3.4
Q could it be a bug on the lens
A 3.5
Q what does the edinburgh prof reckon it might be
A 3.7
Q are the colours real
A 3.12
Q can i get the picture without paying
A 3.14
Q how big is the file
A 3.14
C When was the picture first shown?
A 1.1
C What did the telescope cost?
A 1.9
F How many countries shared the bill?
A 1.9
C How often will the southern sky be photographed?
A 1.15
C How long has Rosa Mamani worked at the observatory?
A 2.2
C What was Toconal promised in return for its land?
A 2.9
C When is work on the clinic to start?
A 2.14
C What does Rosa Mamani say about how the astronomers eat?
A 2.7
C Where in the picture is the smudge found?
A 3.2 1.11
C Why does Tomasz Wrona dismiss the idea of a car?
A 3.9
C When will another telescope look at the smudge?
A 3.10
C How does Kenji Morita defend his work?
A 3.13
C How many dots make up the image?
A 1.4
Q how much does rosa get paid
A - number
Q what did eusebio say about the smudge
A - name
Q how old is dr araya
A - number
Q what did wrona say about the colours
A - name
Q which nine countries paid
A - detail
Q what did kenji call the little galaxy
A - name
Q did the mirror crack on the way from arizona
A - event
Q why did adair leave the project
A - premise
Q whats the designer earning off the prints
A - premise
C How many people live in Toconal?
A - number
C What did Paula Echeverría say about Professor Adair?
A - detail
C When did Dr Araya visit the village?
A - time
F And whom did she meet there?
A - who
C Why did the Hawaiian telescope refuse to help?
A - premise
C What did the astronaut Gail Hendry say of the picture?
A - stranger
