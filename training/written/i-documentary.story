story: Lighthouse keeper sues over a prize-winning documentary
--- The Atlantic Mail | Keeper sues makers of 'The Last Lamp' | Orla Finnegan | 2018-04-10
1.1 A former lighthouse keeper is suing the makers of an award-winning film about him, which he says turned him into "a madman for money".
1.2 Donal Keary, 77, spent 14 months on camera for The Last Lamp, which took the top prize for documentaries at Trieste in January.

1.3 In court papers lodged in Galway on Friday he says that scenes were staged and that others were cut out of order.
1.4 He wants €400,000 and the film withdrawn.

1.5 His chief complaint is over a scene in which he appears to shout at an empty chair.
1.6 He was in fact rowing with the director, Saskia Boon, who was sitting in it and was wiped from the picture, the papers say.

1.7 “I was telling her to go home to Holland,” Mr Keary said at his cottage on Inishrath.
1.8 “Any man would have.”

1.9 Ms Boon, 39, said in a statement that the film was "a portrait, and not a passport photo".
1.10 She would defend it in any court, she added.

1.11 Mr Keary kept the light at Carrick Head for 31 years until it was automated in 1997.
1.12 He was paid €2,000 for his part in the film and signed a release, although he says it was read to him in a storm.

1.13 His niece, Brid Keary, found out about the film when a stranger on a bus offered her his sympathy.
1.14 The case is listed for June.
--- Reel Matters | How true must a true film be? | Jonah Wicks | 2018-05-02
2.1 The lawsuit against Saskia Boon has divided documentary makers as nothing has in years.

2.2 "We all move things about," says Peter Ashdown, whose film on coal won at Trieste in 2011. "We don't rub people out."
2.3 Others are on Boon's side.

2.4 Her editor, Lien Haas, tells me that the empty chair came from a technical need, since a microphone had strayed into the shot.
2.5 "We removed the microphone, and Saskia was holding it," she says.

2.6 It is a fine answer, and I do not believe it.

2.7 The film has taken $3.1 million worldwide, from a budget of $240,000.
2.8 Much of that came from the Irish Arts Fund, whose head, Maeve Tully, says that it was never told of any staging.

2.9 Another scene shows Keary lighting candles on the 20th anniversary of his wife's death.
2.10 Nora Keary is alive, and lives in Boston; they separated in 1985.

2.11 Boon told me that he had asked for the candles himself.
2.12 “Donal said she was dead to him,” she said, “and I took him at his word.”

2.13 Keary has watched the picture only once, on a neighbour's laptop, and left before the end.
2.14 The festival says that it has no plans to take back the prize.
--- Connacht Telegraph Weekly | Lighthouse film case settled on the steps | Fintan Daly | 2018-06-22
3.1 The action brought by Donal Keary against the makers of The Last Lamp was settled on Tuesday, ten minutes before it was to open.

3.2 The sum was not disclosed, but it is understood to be near €150,000.
3.3 The film will carry a notice saying that certain scenes were "arranged by the film-makers".

3.4 The chair scene stays, with the director put back in it.
3.5 Ms Boon, who had flown in from Utrecht, shook hands with Mr Keary outside the court.

3.6 "He told me I had got thin," she said afterwards.
3.7 She admitted that she ought to have shown him the film before anyone else saw it.

3.8 Mr Keary's solicitor, Una Brophy, said that her client had never cared about the money.
3.9 He plans to buy a boat with it all the same.

3.10 “I'll call her the Empty Chair,” he said.

3.11 His wife, Nora, who learned from an American newspaper that she was supposed to be dead, rang him in May for the first time in 33 years.
3.12 They spoke for two hours, according to their niece.

3.13 Brid Keary said that visitors had begun to turn up on the island with candles.
3.14 The ferry has added a Sunday sailing to cope.
3.15 The Irish Arts Fund has said it will in future ask for the consent of a film's subject twice.
=== questions
Q what film is the old keeper suing over
A 1.2
Q how old is he
A 1.2
Q how long did they film him for
A 1.2
C What award did the documentary win?
A 1.2
Q what does he want out of it
A 1.4
Q whats his main problem with the film
A 1.5
F who was he really yelling at
A 1.6 1.7
Q what was donal telling her
A 1.7
Q who called it a portrait not a passport photo
A 1.9
C For how many years did Keary keep the light at Carrick Head?
A 1.11
F when did he stop
A 1.11
Q how much did he get for being in it
A 1.12
Q didnt he sign something tho
A 1.12
C How did Brid Keary find out about the film?
A 1.13
Q who said we dont rub ppl out
A 2.2
Q what was the editor's explanation for the empty chair
A 2.4 2.5
F does the reel matters guy buy that
A 2.6
Q how much has the movie made
A 2.7
C What was the budget of the film?
A 2.7
Q did the arts fund know bits were staged
A 2.8
Q is the wife actually dead
A 2.10 3.11
C Where does Nora Keary live?
A 2.10
Q when did donal and nora split
A 2.10
Q whose idea were the candles according to boon
A 2.11
C Why did Boon present Nora Keary as dead?
A 2.12
Q has keary even seen it
A 2.13
Q will they lose the trieste prize
A 2.14
Q did it go to trial in the end
A 3.1
Q how much did he settle for
A 3.2
C What must the film tell its viewers from now on?
A 3.3
Q are they cutting the chair bit
A 3.4
C Where had the director travelled from?
A 3.5
Q what did he say to her outside
A 3.6
Q does saskia regret anything
A 3.7
C Who is Keary's solicitor?
A 3.8
Q what will he spend it on
A 3.9
F whats he calling it
A 3.10
Q how did nora hear about all this
A 3.11
Q how long were they on the phone
A 3.12
C Why was an extra ferry sailing put on?
A 3.13 3.14
Q what will the fund do differently
A 3.15
Q did boon sue keary
A - roles
Q how old is brid
A - name
Q why did lien quit the film
A - premise
Q which neighbour lent him the laptop
A - who
Q how much did boon get paid
A - number
Q when is nora flying over to see him
A - time
Q what did nora say to boon
A - event
Q where did he sign the release
A - place
Q what did the judge say about the chair scene
A - premise
F was it a he or she
A - who
C What did the critic Hal Trevanion write about the film?
A - stranger
C How much did the Irish Arts Fund ask to have repaid?
A - premise
C How many visitors a week come to the island?
A - number
C Why was Peter Ashdown's film on coal criticised?
A - detail
C Why did Donal and Nora Keary separate?
A - reason
