story: Comedian Desmond Okafor-Hale's special pulled by streaming service
--- Streamline | Plume removes Okafor-Hale special two days after launch | Bea Lindqvist | 2023-08-19
1.1 The streaming service Plume has taken down Dog Person, a stand-up special by Desmond Okafor-Hale, two days after releasing it to its 40 million subscribers.
1.2 Plume said on Friday that the programme contained "unresolved third-party material".

1.3 The company did not say what that meant, but a person with knowledge of the matter said a comedian in Glasgow had claimed eleven minutes of it as hers.
1.4 Isla McCrindle, 29, posted a recording from a club in 2021 in which she tells a long story about burying a neighbour's dog.
1.5 Okafor-Hale's special closes with a story about burying a neighbour's dog.

1.6 "I'm not saying he's a thief, I'm saying that's my spade," McCrindle wrote.

1.7 Okafor-Hale, 43, denied having taken anything.
1.8 "My dog story happened to me, in Leicester, in 1998, and there is a grave," he said in a statement.
1.9 His publicist said he would give no interviews.

1.10 The special was filmed over two nights in Brixton in March and cost about $2m.
1.11 Plume's head of comedy, Ursula Benn, had called it "the best hour we have ever made".
1.12 It is the first time that Plume has withdrawn a comedy programme.
--- The Glasgow Lamp | 'He was in the front row': Isla on the dog story that shook comedy | Fraser Doig | 2023-08-22
2.1 Isla McCrindle remembers the night well, because she had a cold and there were nine people in.
2.2 One of the nine, she says, was Desmond Okafor-Hale.

2.3 "He bought me a lemonade after and said the dog bit was gold," the Paisley-born comic told the Lamp.
2.4 The gig was at the Wee Cellar on October 14, 2021.
2.5 Club owner Big Tam Rennie backs her up.
2.6 He has a photograph of the visitor at the bar, taken at 10.52pm.

2.7 McCrindle says fourteen lines in the special are hers, down to a joke about a trowel.
2.8 She first heard of it from her flatmate, who was watching in the bath and shouted.

2.9 She isn't after money.
2.10 "I want it to say my name at the end, and I want the lemonade back, in a manner of speaking," she said.
2.11 Nobody from Plume had rung her by Monday.
2.12 Her show at the Fringe, which had been selling about thirty tickets a night, is now sold out until Sunday.

2.13 The famous comic's mother, Mrs Patience Okafor-Hale, 70, telephoned this newspaper to say that there had indeed been a dog.
2.14 "It was called Biscuit and it bit everybody," she said.
--- Laugh Track | Okafor-Hale admits 'some of it was Isla's' | Noor Shadid | 2023-09-11
3.1 Desmond Okafor-Hale has admitted that parts of the routine that ended Dog Person came from another comedian.
3.2 In an hour-long conversation on the podcast Green Room he told host Pete Vallance that he had not known it until he listened to the tape.

3.3 "I had a dog, I had a grave, but the trowel's hers," he said. "And the vicar's hers. I'd swallowed it and thought that I'd cooked it."
3.4 He had at first been too proud to listen, he said; it was his wife, Marianne, who played it to him in the kitchen.

3.5 He has telephoned McCrindle, and offered her a writing credit and half of his fee, which is believed to be $600,000.
3.6 She accepted the credit.
3.7 Of the money she has taken a third of what he offered and asked him to give the rest to a dogs' home in Paisley.

3.8 Plume will put the special back on September 20 with a new ending, filmed last week at the Wee Cellar.
3.9 McCrindle appears in it.
3.10 Ursula Benn said that the service should have spoken to her much sooner.
3.11 “We lawyered it when we should have rung,” Benn said.

3.12 Other comedians are divided.
3.13 The veteran Hattie Blom said that he had got off lightly, and that a woman who had done the same "would be selling insurance".
3.14 Okafor-Hale said that Blom was probably right.
=== questions
Q how long was dog person up before they took it off
A 1.1
Q what was plume's reason
A 1.2
Q who says the material is theirs
A 1.3 2.7 1.6
Q what's the bit about
A 1.4 1.5
Q how much of the special is she claiming
A 1.3 2.7
Q did isla call him a thief
A 1.6
Q what did desmond say at first
A 1.7 1.8
F where does he say it happened
A 1.8
Q how much did the thing cost
A 1.10
C Where was the special filmed?
A 1.10 3.8
Q who called it the best hour they ever made
A 1.11
Q has plume done this before
A 1.12
Q how old is mccrindle
A 1.4
Q how many in the audience that night in 2021
A 2.1
Q was he actually there when she did it
A 2.2 2.6
F any proof
A 2.5 2.6
Q what drink did he get her
A 2.3
Q how did isla find out about the special
A 2.8
Q is she in it for the cash
A 2.9 2.10
Q had plume been in touch w her
A 2.11
Q how's her edinburgh run going now
A 2.12
C What did the comedian's mother tell the newspaper?
A 2.13 2.14
Q what was the dog called
A 2.14
Q which gags does he admit are hers
A 3.3
Q so he came clean in the end?
A 3.1 3.3
F on what show
A 3.2
Q who made him listen to the recording
A 3.4
Q why didnt he listen sooner
A 3.4
Q what did he offer isla
A 3.5
F did she say yes
A 3.6 3.7
C To whom does the rest of the money go?
A 3.7
Q when's it back on
A 3.8
Q is isla in the new version
A 3.9
Q does benn think they handled it badly
A 3.10 3.11
C What did Hattie Blom say about the way he was treated?
A 3.13
Q what did he say back to blom
A 3.14
Q what does the lamp say about big tam
A 2.5 2.6
Q how old is marianne
A - number
Q when did mccrindle steal the joke off him
A - roles
Q what did vallance say about the trowel
A - detail
Q why did ursula benn quit
A - premise
Q how many ppl watched it in those two days
A - number
Q whats the flatmate's name
A - name
Q what was isla's dog called
A - detail
Q where does desmond live now
A - place
Q how much did plume pay hattie blom
A - name
C In what year did Okafor-Hale first perform in Glasgow?
A - time
Q what did lorcan fitch say about stealing jokes
A - stranger
Q did mrs okafor-hale bury the dog
A - who
Q when did isla turn down the credit
A - premise
Q who directed the new ending
A - who
F and how long is it
A - number
