story: The Onion: An interview with 'America's Finest News Source'
--- Wikinews | The Onion: An interview with 'America's Finest News Source' | | 2007-11-25
1.1 How do you decide on the stories?

1.2 We do everything backwards here.
1.3 We start with the headline and then flesh out the story, as opposed to The New York Times, which writes the issue and then has a headline editor to make it snappy.
1.4 We start with a joke.
1.5 We read about six hundred to eight hundred headline ideas on a Monday coming from our staff and a small group of writers outside — a contributing core.
1.6 We whittle that down on a Monday to about a hundred, come in Tuesday and pick an issue and brainstorm with the whole editorial staff; all fifteen of us.
1.7 Then we assign a headline to a specific writer to execute.
1.8 We go through a number of drafts and then have the editors pick it up and assign the photojournalism aspect of it to our graphic design team, who adds the visual aspect to it.
1.9 The editors punch it up over the last couple of days and then it goes out over the Internet and into the print edition.

1.10 So you don’t have writers coming up with a story and headline, but you will instead have a team of writers choosing the best headlines and then assign it to a particular writer who was not necessarily involved?

1.11 Writers will occasionally write their own headlines, but we come up with a list of 15 or 20 headline ideas, what we think will make a good story and then we assign it based upon what people’s writing strengths are.
1.12 We have some people who are great at politics; some people we give all the war stuff to; someone who is in charge of the Britney Spears story of the week — the entertainment stories.

1.13 It seems like some publications, like AM New York, always have a Britney Spears story; is there anything similar with The Onion where they continually revisit a topic or person?

1.14 No, not necessarily.
1.15 We are a little less reactionary.
1.16 We tend to target the zeitgeist more than anything.
1.17 We’ll hit the mainstream media’s portrayal of the entertainment world as much as we’ll hit characters in the entertainment world.
1.18 We’ll attack People Magazine’s coverage of Britney as much as Britney.

1.19 In an interview with Terry Gross, Stephen Colbert said of his time at Second City that they had decided on not doing political humor and, in particular, hackneyed political humor such as Ted Kennedy drinking jokes.
1.20 They felt it was overdone, mean-spirited and not funny.
1.21 Do your writers have similar rules of thumb?

1.22 We don’t have any rules or known lines we won’t cross.
1.23 We have an understanding based upon having the same writers in the back room for years, and those writers training the new writers as they come in.
1.24 There is an understanding in the room.
1.25 If it makes the room laugh, it probably ends up in the paper.
1.26 One example is we ran an article a couple of years back that was, "No Jennifer Lopez News Today".
1.27 That was our reaction to all of the J-Lo stuff.
1.28 We weren’t going to touch on her dress, or who she was dating.
1.29 Just the fact that those were the lead stories for so many days, in everything from US Weekly to Time Magazine.

1.30 I think it’s important we have an original take on those things.
1.31 I think it’s similar to what Colbert said to Terry Gross.
1.32 We don’t want to just traffic in the same 24 hour news cycle.
1.33 There’s a 24 hour comedy news cycle that exists on all the late night talk shows.
1.34 The Onion has a different creative process where we are not trying to hit everything in the 24 hours and on the same notes.
1.35 We want an original take.
1.36 If we choose to do something on J-Lo, it’s going to be something like that, something less obvious.

1.37 When you are going through the headlines, is it just you guys sitting around trying to crack each other up?

1.38 It’s the least amount of fun possible.
1.39 Nah, I’m kidding.
1.40 It’s actually more businesslike than you’d imagine.
1.41 It’s very much like you are trying to make the room laugh, but the room has been a sort of captive audience for many many years now, so it takes a lot to make the room laugh.

1.42 The best analogy I’ve heard is when Rob Siegel, former editor-in-chief, likened it to wine tasting.
1.43 It’s this quiet experience where you are trying to soak in what the joke is, have we done anything like this, is it a unique take, what are other people doing.
1.44 It’s sort of like," Hmmm ... that’s hilarious.
1.45 That’s really really funny" rather than people falling off their chairs.
1.46 It’s more subdued than I think what most people would expect.

1.47 It’s more analytical and clinical?

1.48 Not all the time, but it can’t be a laugh a minute.

1.49 Yeah, what you see on Studio 60 and 30 Rock, those are scripted writers rooms.
1.50 Everything is funny there.
1.51 There's a lot of unfunny jokes that are told in a back room, that's why they stay and die in that back room and don’t go out in The Onion.

1.52 If someone is continually telling unfunny jokes, do you eventually fire them?

1.53 That’s why we are on the 10th floor to make sure they die when they get kicked out.
1.54 It can be a real mess on Broadway.

1.55 By the time you get to be a writer for The Onion, though, the odds are you are going to succeed because we make it pretty challenging.
1.56 You go through quite a bit.
1.57 You will already have demonstrated a pretty long successful record of writing stuff for us before you will be in that room on a daily basis.
1.58 But if somebody wakes up one morning and suddenly no longer is funny, then yeah, head first, out the door as quickly as possible, and as sadistically as possible.
=== questions
Q what comes first, the story or the headline
A 1.3 1.4
Q how do they differ from the nyt
A 1.3
Q how many headline ideas do they read on a monday
A 1.5
F how many are left after
A 1.6
Q how many are on the editorial staff
A 1.6
Q who does the pictures
A 1.8
Q what happens in the last few days
A 1.9
Q how do they pick who writes what
A 1.11
F so who gets politics for example
A 1.12
C Do they return to one celebrity over and over?
A 1.14
F what do they go after instead
A 1.16 1.17 1.18
Q are there lines they wont cross
A 1.22
Q how do new writers learn what's ok
A 1.23
Q how do they know a joke's good enough
A 1.25
Q what was the j-lo article
A 1.26
F what was that about
A 1.27 1.29
Q why dont they do the same stuff as late night tv
A 1.30 1.32 1.34 1.35
Q is it a laugh picking headlines
A 1.38 1.40 1.46 1.48
Q who compared it to wine tasting
A 1.42
F how's it like that
A 1.43
C Is life there like on 30 Rock?
A 1.49 1.50 1.51
Q what happens if you stop being funny
A 1.58
Q which floor are they on
A 1.53
Q is it easy to get a job there
A 1.55 1.56 1.57
Q who writes the nyt headlines
A - name
Q how much do the writers get paid
A - number
Q how many copies do they print
A - number
Q who came up with the j-lo headline
A - who
F did she sue
A - event
Q what did britney say about the onion
A - detail
Q why did rob siegel leave
A - reason
Q who's editor in chief now
A - who
Q what did stephen colbert say about the onion
A - roles
Q how many women are on staff
A - number
C When was the Onion founded?
A - time
Q what did jon stewart say about the jokes
A - stranger
Q how many writers have they fired
A - number
Q why did people magazine complain
A - premise
Q what does terry gross think of ted kennedy jokes
A - roles
Q which headline was the best this week
A - name
Q how many headline ideas does the nyt read
A - number
Q who writes the war stuff
A - name
Q what did tina fey base 30 rock on
A - detail
Q how many outside contributors are there
A - number
Q why did they stop printing
A - premise
Q how long does a draft take
A - time
C Which story got them into the most trouble?
A - event
Q what did they do before broadway
A - far
Q which floor is the new york times on
A - place
