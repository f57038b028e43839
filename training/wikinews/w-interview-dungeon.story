story: BDSM as business: An interview with the owners of a dungeon
--- Wikinews | BDSM as business: An interview with the owners of a dungeon | | 2007-10-21
1.1 There's a misconception in this industry.
1.2 Your exposure to this is probably primarily what you see in movies, scanning magazines, scanning the Internet, just snippets everywhere.
1.3 It's portrayed as though it's dark, black and evil.
1.4 And --

1.5 Oh man, well?

1.6 What's up?

1.7 I do wear a lot of black.

1.8 It's anything but that.
1.9 If you look at the rooms, there's all the accouterments you'd find in these types of places -- but more than anything, there's a lot of good feeling around here.
1.10 We hire the opposite of what you'd think we would hire, what the average person would think we would hire.
1.11 We hire educated, nice people.

1.12 I remember one of our ads that I had put in said, "If you think nice girls don't do S&M," -- I forgot what the rest of it said --

1.13 "-- think again."

1.14 Yeah, "think again" or something like that.
1.15 And that ad had pulled so many girls, because they -- I think they all thought that nice girls don't do this.
1.16 And a bunch of them had called and they said, "Wow."
1.17 And I think I remember, a bunch of guys called because of that also.
1.18 Do you remember?

1.19 I sure do, I sure do.

1.20 What are the startup costs involved?

1.21 It varies; look around Manhattan, look around rents, look around build-outs, look around hiring, look around advertising ...

1.22 What's your greatest non-fixed cost?

1.23 The single most costly thing we spend on is rent and advertising, those two together make up the bulk of what we spend.
1.24 There's supplies, and there's wear and tear and maintenance, and bookkeeping and things like that that you have to do.
1.25 That's about it.
1.26 The hardest thing in running this business, which is why people can't do it, is the relationship that my wife has with the gals and with the customers.

1.27 Where do you advertise?

1.28 A lot on the web, we've used most of the local city papers, New York Press, things like that, L Magazine.

1.29 In the back of the paper?

1.30 Typically in the back of the paper.
1.31 Magazines constantly change their policy on it; they want it, they don't want it ...

1.32 Depending on the election year --

1.33 Who's buying the paper, who's selling the paper.
1.34 So it changes, so one year we got to be in the Press, but they have now stopped adult ads.

1.35 Completely.

1.36 So now we'll be in the Voice for a while.
1.37 We're moving more towards the Internet at this point, because the Internet is a much easier, safer way for a person to look at sensitive material and not get caught with it.

1.38 Pursuant to your business question: we only hire nice people.
1.39 I don't care if a girl is absolutely exquisite looking --

1.40 My husband has met beautiful, beautiful girls --

1.41 -- beautiful girls --

1.42 -- and he's in the end, he would say, "Well, I won't hire them."
1.43 I'm like, ‘Are you insane?

1.44 I won't hire them.
1.45 I hire --

1.46 Why not?

1.47 Because I want someone who's going to treat people nicely and well.
1.48 We have --

1.49 How can you tell whether they will or will not?
1.50 Just by talking to them?

1.51 Having been a psychologist for a number of years gives me a leg up on it.

1.52 And he's been right.
1.53 And I have made him hire these girls, and ultimately he's been right They've been complete pain in the asses!

1.54 I also have a profile they fill out for me, a mini-MMPI that I developed, so that I have an idea -- Rebecca and I put it together

1.55 I don't know if you'd like to see one.

1.56 No, no, no. Just --

1.57 I could show you.

1.58 So I have a mini-MMPI that I --

1.59 Could I have a sample, not necessarily one that's filled out, but just one that you --

1.60 I'll show you.

1.61 The questions are --

1.62 Be careful.
1.63 He'll make you fill one out.

1.64 You'd be scared.
1.65 You wouldn't hire me.
1.66 Is it only girls you hire?

1.67 Yeah.

1.68 What would a question like "the greatest woman in the world" reveal to you?

1.69 No question would reveal anything independently of all the questions together --

1.70 Sure.

1.71 -- but I have a chart that I'll go through; the MMPI.
1.72 The baseline data that I use to --

1.73 How did you originate these questions?

1.74 Where did I make them?
1.75 You get a baseline from asking girls and refining profiles --

1.76 And it's an amalgamation of questions.

1.77 Of many, many questions --

1.78 What's your favorite question?
1.79 I don't know, the O.J. Simpson ….

1.80 Yeah, I see O.J. Simpson.
1.81 What would that be an indicator of?

1.82 I'm not sure which one you gave him, but there's a brief, brief, brief IQ test there.
1.83 Very brief.

1.84 Do you ask for references?

1.85 No, because I really can't call and tell them I'm yeah, so-and-so's applying here for a position.
=== questions
Q how do people picture this business
A 1.3
F is that what its really like
A 1.8 1.9
Q what sort of ppl do they hire
A 1.10 1.11 1.38 1.47
Q what did that ad say
A 1.12 1.13 1.14
F who rang up cause of it
A 1.15 1.16 1.17
Q what do they spend the most on
A 1.23
Q what else costs money
A 1.24
C What is the most difficult part of the job?
A 1.26
Q where do they put ads
A 1.28 1.30 1.36
F why not the press anymore
A 1.34
Q why's the internet better for ads
A 1.37
Q would he take someone just cause she's gorgeous
A 1.39 1.42 1.44
F why not
A 1.47
Q how's he know if they're nice
A 1.51 1.54
C What became of the women she talked him into taking on?
A 1.53
Q who wrote the test
A 1.54
Q do they hire men
A 1.67
Q what does one question on its own tell him
A 1.69
Q how'd they come up with the questions
A 1.75 1.76 1.77
Q is there an iq test in it
A 1.82 1.83
Q do they call old employers
A 1.85
Q how much is the rent
A - number
Q how much does a session cost
A - number
Q how many girls work there
A - number
Q when did they open
A - time
Q where did he practise as a psychologist
A - place
F why'd he quit
A - reason
Q how old is rebecca
A - number
Q what did the mayor say about the place
A - stranger
Q how many girls rang because of the ad
A - number
Q what's his wife's favourite question on the test
A - detail
C What answer do they look for to the question about the greatest woman?
A - detail
Q why did the village voice ban them
A - premise
Q who designed the rooms
A - who
Q how many failed the test
A - number
Q how much do the mistresses earn
A - number
Q did rebecca study psychology too
A - roles
Q what do the neighbours think
A - detail
Q why did the police raid them
A - premise
Q how did the interviewer do on the iq test
A - detail
Q how much were the build outs
A - number
