story: The future of the peace process in Israel
--- Wikinews | The future of the peace process in Israel | | 2008-01-09
1.1 Mr. President, as a Nobel Peace Prize recipient and as one of the fathers of the modern peace process in Israel, do you still think that there is a future to the peace process?

1.2 The future is only peace.
1.3 The problem is how long will it take and how many victims will it call for.
1.4 Why do I say peace?
1.5 Because when you look historically, at the development of humanity, most of our lives we are living on the land.
1.6 The history is written with red ink.
1.7 The reason for it is because people were fighting for our land, either defending it or extending it, because that was the main source.
1.8 The land, the natural resources, the markets, all these go together.
1.9 The minute the land was replaced by science, what is there to fight about?
1.10 Armies cannot conquer science.
1.11 Customs cannot check what a scientist has in his mind, they can see what he has in his pocket but not what he has in his mind so it’s uncontrolled; it means that borders aren’t important and distances aren’t important.

1.12 How do you approach the difficult challenge of talking to the Palestinians when, in the end, they don’t want Israel to exist.
1.13 How do you come to an understanding to make peace possible?

1.14 Well, what is the problem?
1.15 I mean, is the problem national, say between Jews and Arabs; or is it a matter of generations between an old age and a new age?
1.16 You see, the terrorists are protesting against modernity.
1.17 They think that modernity may endanger their tradition.
1.18 They are simply afraid and hate modernity.
1.19 They consider modernity as their enemy, but then they have two problems.
1.20 First of all, can they exist on tradition?
1.21 They cannot.
1.22 Sooner or later they will have to enter the new age.
1.23 All the talks about nationalities, etcetera, well, the new age has very little patience for history.
1.24 History is becoming more and more irrelevant.

1.25 How do you feel about that?

1.26 Well, I distinguish between two histories, the spiritual and the material.
1.27 Or the history of events and the history of values.
1.28 The history of values is okay because wisdom is ageless; it doesn’t grow old, like material.

1.29 But events are totally unimportant for 2 reasons.
1.30 First, the event is unimportant.
1.31 Tell me, what events is today important such as how many elephants Hannibal had on the Alps, when you can have helicopters?
1.32 Why should I bother my children with all this nonsense?
1.33 What sort of a nose did Cleopatra have?
1.34 God, I don’t know!
1.35 You can invite people to war over noses, but nobody will go to fight for noses any more.
1.36 On the other hand, there are already machines that can replace our memory.
1.37 Why should I bother my child with memory when he can buy a computer that will remember everything you asked him to remember?

1.38 Isn’t the answer to that question that wise decisions are made with a basis from memory?
1.39 Although a computer can have …

1.40 No, no. Forget memory.
1.41 Look, the new age is unprecedented.
1.42 When something is unprecedented, it means it doesn’t have a past, doesn’t have a history.
1.43 It’s totally oriented on the future.
1.44 And whoever dwells in the past, doesn’t understand the future because the past is full of prejudices, of commitments.
1.45 It arrests us.
1.46 And then you say you won’t commit a mistake, so you’ll commit new mistakes.
1.47 It doesn’t matter.

1.48 `` I say brains is the greater producer of wealth, not oil.
1.49 It’s limitless, and you’ll see that the GNP of Israel is very close to the Saudis’.
1.50 So they are 3 times larger than us and they have all the oil in the world.
1.51 We have brains." — Peres, on whether the Arab states' oil wealth will eclipse Israel's prominence in the region.

1.52 What about the adage, “Those who forget history are doomed to repeat it”?

1.53 So they will make new mistakes.
1.54 Mistake is inevitable as long as there are human beings.
1.55 But you cannot repeat mistakes because the world is not built on repetition; it’s built on mutation.

1.56 Don’t you think Darfur is repetition?

1.57 I think Darfur is, again, the last, or among the last battles between old and new.
1.58 What are they fighting for?
1.59 What are they killing killing killing over?
1.60 They don’t carry futures.
1.61 It’s not a mistake.
1.62 It belongs to a past.
1.63 It doesn’t have a moment.
1.64 I am sure that the reasons for war are over, even though still there are wars which are an inertia from the past, a continuation that doesn’t make sense.
1.65 I’m answering your question.
1.66 The problem is how to enable the whole world to enter the new future, including the Arabs.
1.67 And there are already Arabs who did it.
1.68 Look at Turkey, who is knocking on the doors of the united Europe.
1.69 Why?
1.70 It’s not a geographic endeavor, it is an intellectual endeavor.
1.71 They say you can be Muslim and modern.
=== questions
Q what does he say the future is
A 1.2
F so whats the problem
A 1.3
Q why'd people fight in the past
A 1.5 1.7
F what changed
A 1.9
Q why dont borders matter now
A 1.10 1.11
Q what are the terrorists against, in his view
A 1.16 1.17 1.18 1.19
F can they live on tradition
A 1.21 1.22
Q does history still matter to him
A 1.24 1.26 1.28 1.29
C Which sort of history is still worth something?
A 1.28
Q what two kinds of history are there
A 1.26 1.27
Q what example does he give of pointless facts
A 1.31 1.33
Q why shouldnt kids have to memorise stuff
A 1.36 1.37
Q whats wrong w living in the past
A 1.44 1.45
C What makes people rich in his opinion?
A 1.48
F how does israel stack up against the saudis
A 1.49 1.50 1.51
Q are we doomed to repeat mistakes
A 1.53 1.54 1.55
Q why cant you make the same mistake twice
A 1.55
Q what does he make of darfur
A 1.57 1.62
Q does he think there are still reasons for war
A 1.64
Q whos his example of arabs who made it
A 1.68
F what are they proving
A 1.71
Q how many elephants did hannibal have
A - number
Q how old is peres
A - number
Q who did he share the nobel with
A - who
Q what does abbas say about peace
A - stranger
Q how many people have died in darfur
A - number
Q whats the gnp of israel
A - number
F and the saudis
A - number
Q what does olmert think of history
A - stranger
C When will peace come?
A - time
Q why did turkey leave the talks
A - premise
Q how many kids does he have
A - number
Q what did the palestinians say to his offer
A - premise
Q which scientist did he name
A - name
Q who won in darfur
A - event
Q what did arafat think of computers
A - stranger
Q where did the interview take place
A - place
Q how many victims will it take
A - number
Q which terrorists did he meet
A - who
Q how big's israels army
A - number
C Which computer did he give his children?
A - premise
Q why did the eu turn turkey down
A - reason
Q what does he make of iraq
A - detail
