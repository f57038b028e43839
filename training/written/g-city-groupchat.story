story: Group chat of city officials made public
--- The Bellhaven Inquirer | 'Hide the goats': city officials' group chat released | Corinne Maddox | 2022-05-13
1.1 Bellhaven officials joked about hiding a herd of goats from inspectors and called the harbor master "Captain Nap" in a private group chat that a judge made public on Thursday.

1.2 The chat, named Lunch Bunch, had six members, among them the mayor, Roland Tisch, and the parks director, Gwendolyn Ames.
1.3 The 1,140 messages were sent between June and February.

1.4 "State guy coming at 2, hide the goats," Ames wrote on September 8.
1.5 "Define hide," replied the finance chief, Todd Brewer.

1.6 The city had bought 40 goats to clear brush in Fennel Park without the permit that the state requires.

1.7 Judge Althea Ruiz ordered the release after a suit by this newspaper.
1.8 "Public business on a private phone is still public business," she wrote.

1.9 Mayor Tisch, 59, said that the chat was "a lunch table, not a government".
1.10 He apologized to the harbor master, Vernon Eads, who is 66 and has narcolepsy.

1.11 The mayor's own messages are mostly about sandwiches, with one exception: on January 20 he told Brewer to "slow-walk" a records request from the Inquirer.
--- Bellhaven Bystander | The Lunch Bunch, ranked |  | 2022-05-14
2.1 We've read all 1,140 so that you don't have to, and here is who comes out of it best and worst.

2.2 Best: Priscilla Yoon, the city clerk, who wrote eleven messages, nine of which say "please don't put this in writing".
2.3 She left the chat in November with the words "I have a law degree and a mortgage".

2.4 Worst: Todd Brewer, and it isn't close.
2.5 He's the one who came up with Captain Nap, he called the residents of Lowgate "the complainers", and he ran a pool on when the mayor would next say "synergy".

2.6 Gwendolyn Ames gets points for the goats, which, she told us, were in a church basement for four hours.
2.7 "Pastor Lyle was wonderful about it, and so was the carpet, mostly," she said.

2.8 Roland Tisch likes egg salad and doesn't like being asked for documents.
2.9 The fire chief, Bo Tranter, only ever sent thumbs.
2.10 The sixth member is listed as "Unknown" and wrote one thing, on Christmas Eve: "wrong group, sorry".

2.11 Captain Nap himself had a line for us.
2.12 "I may sleep, but I've never lost a boat," said Vernon Eads.
--- State Newswire | Bellhaven finance chief resigns over messages | Hal Trujillo | 2022-05-24
3.1 The finance chief of Bellhaven resigned on Monday, eleven days after messages came to light in which he mocked a colleague and residents.

3.2 Todd Brewer, 44, said he had been "smaller than the job".
3.3 He apologized to the people of Lowgate, where flooding led to 200 calls to the city last fall.

3.4 The head of the neighborhood's association, Marisol Keane, said that she would have preferred pumps.
3.5 "He can keep the sorry, we've got water in the basement," she said.

3.6 The state fined the city $6,500 over the goats.
3.7 Gwendolyn Ames will pay $500 of that herself, at her own offer, and keeps her post.

3.8 A spokeswoman for the attorney general said the office was looking into the mayor's instruction to delay a records request.
3.9 Mayor Roland Tisch said that by "slow-walk" he had meant "with care".
3.10 He has said he will not resign and that he has bought every department head a notebook.

3.11 The city clerk, Priscilla Yoon, will train officials on the records law in June.
3.12 Asked about her warnings in the chat, she said only that she was glad somebody had finally read them.
3.13 The goats have been sold to a farm in Orrin County.
=== questions
Q what was the chat called
A 1.2
Q how many ppl were in it
A 1.2
Q how many messages came out
A 1.3 2.1
F from when to when
A 1.3
Q who told them to hide the goats
A 1.4
Q what did todd say to that
A 1.5
Q why did they need hiding
A 1.6
Q how many goats did the city buy
A 1.6
C Who ordered the messages to be released?
A 1.7
F what was her reasoning
A 1.8
Q who sued to get it out
A 1.7
Q what did the mayor say the chat was
A 1.9
Q who's captain nap
A 1.1 2.12
Q who invented that nickname
A 2.5
Q did the mayor say sorry to vernon
A 1.10
Q how old is the harbor master
A 1.10
Q whats wrong w him, why nap
A 1.10
C What did the mayor instruct Mr. Brewer to do in January?
A 1.11
Q what does tisch say he meant by that
A 3.9
Q what did the clerk keep writing
A 2.2
F why'd she leave
A 2.3
Q when did yoon quit the group
A 2.3
Q what did brewer call the lowgate ppl
A 2.5
Q where were the goats stashed
A 2.6
F for how long
A 2.6
Q did they wreck the pastor's carpet
A 2.7
Q what's roland's favourite sandwich
A 2.8
Q who just sent thumbs up
A 2.9
Q who was the mystery 6th person
A 2.10
Q what did eads say back
A 2.12
Q has anyone lost their job over it
A 3.1
C How did Mr. Brewer describe his own conduct?
A 3.2
Q is marisol happy with his apology
A 3.4 3.5
Q how much was the city fined
A 3.6
Q how much is ames paying out of pocket
A 3.7
Q is the parks lady staying on
A 3.7
C Is anyone investigating the mayor?
A 3.8
Q is tisch stepping down
A 3.10
Q what did he buy all the dept heads
A 3.10
Q where did the goats end up
A 3.13
C What will the city clerk do in June?
A 3.11
Q how old is gwendolyn ames
A - name
Q what did councilman ferris boyd write in the chat
A - stranger
Q how much did the goats cost
A - number
Q who won the synergy pool
A - who
Q did eads mock brewer in the chat
A - roles
Q why did bo tranter resign
A - premise
Q when was tisch elected
A - time
Q where did the six have lunch
A - place
Q did the attorney general charge the mayor
A - event
C Who will replace Mr. Brewer as finance chief?
A - who
Q how much did the farm pay
A - number
Q why was there flooding in lowgate
A - reason
