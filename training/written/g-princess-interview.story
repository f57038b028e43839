story: Princess of Valdery gives an interview
--- Radio Valdery News | Princess Ottiline: 'I was never asked' | Emeric Saal | 2020-11-30
1.1 Princess Ottiline of Valdery said in a television interview on Sunday that she had not been consulted about the law that removed her from the line of succession.
1.2 "Nobody asked me, not my father, not the chancellor, not the man who brought the tea," she said.

1.3 The princess, 34, spoke for fifty minutes to the Danish journalist Birthe Kjaer at her home near Trieste.
1.4 It was her first interview since she left the principality three years ago.

1.5 She said that her brother, Prince Aurel, had telephoned her the night before the vote in the Diet.
1.6 "He told me that it would be easier for everyone, and I said, easier for whom?" she said.

1.7 The law, passed by 19 votes to 11 in May 2017, bars any member of the family who marries without the Diet's consent.
1.8 Ottiline had married the Italian vet Matteo Righi in a civil ceremony that March.

1.9 The palace said it would make no comment on "private family matters".
1.10 Chancellor Lorenz Thal said the law had been "debated in the open and passed in the open".

1.11 Valdery, in the mountains between Austria and Italy, has about 21,000 inhabitants.
1.12 Prince Casimir, who is 71, has ruled it since 1988.
--- Glossy World | Ottiline tells all: goats, tears and THAT phone call | Fifi Renard | 2020-12-02
2.1 She came down the stairs in wellies and a borrowed jumper, and she was still every inch a princess.

2.2 Ottiline of Valdery has swapped the palace for a farmhouse with eleven goats, a leaking roof and the love of her life.
2.3 “Matteo delivered a calf on our wedding day, in his suit,” she laughs.

2.4 But the tears came when Birthe Kjaer asked about her father.
2.5 Prince Casimir has never met his granddaughter Livia, who turned two in October.
2.6 “I send him photographs, and the envelopes come back open, so I know somebody looks,” the princess says.

2.7 She is gentler about her mother, Princess Helene, who died in 2009.
2.8 “Mama would have come on the bus,” she says.

2.9 Of her brother Aurel, the heir, she will only say that she hopes he is “happy in that big cold house”.
2.10 Does she want her title back?
2.11 “I never gave it away, it's on my library card,” she says.

2.12 She was paid nothing for the interview, her friend Countess Dora Weil tells us, and she asked that the fee go to a shelter for donkeys.
2.13 More than 4 million watched.
--- The Alpine Observer | Diet to review succession law after princess's interview | Hanna Brix | 2020-12-11
3.1 The parliament of Valdery will look again at the succession law of 2017, its speaker said on Thursday, eleven days after Princess Ottiline criticised it on television.

3.2 Speaker Gisela Morand said a committee of five would report by Easter.
3.3 She said she had received 2,300 letters since the broadcast, "which is one in nine of us".

3.4 Prince Aurel, 31, supported the review in a written statement.
3.5 "My sister's memory of our telephone call differs from mine, but she is right that she should have been heard," he said.
3.6 He denied that he had pressed for the law.

3.7 Chancellor Lorenz Thal, who drafted it, said he saw no reason to change a word.
3.8 "A law is not a sofa, to be moved because a visitor has bumped into it," he told the Diet.

3.9 The princess said through her lawyer, Paolo Desanti, that she did not want the throne.
3.10 She wanted, she said, for her daughter to be able to be buried where her grandmother is.
3.11 Under the law, those who are removed lose the right to a place in the chapel at Sankt Veit.

3.12 A poll for the Observer found that 64 per cent of people in the country thought the princess had been treated unfairly.
3.13 The palace has not said whether Prince Casimir watched the programme.
=== questions
Q what did ottiline say about being asked
A 1.1 1.2
Q how old is the princess
A 1.3
Q who interviewed her
A 1.3 2.4
F how long did they talk
A 1.3
Q has she done interviews before since leaving
A 1.4
Q who rang her the nite before the vote
A 1.5
F what did he tell her
A 1.6
C By how many votes was the law passed?
A 1.7
Q what does the law do
A 1.7 3.11
Q who's her husband and whats his job
A 1.8
Q when did they get married
A 1.8
Q palace reaction?
A 1.9
Q what did the chancellor say straight after
A 1.10
Q where even is valdery
A 1.11
Q how many people live there
A 1.11
C Since when has the present prince ruled?
A 1.12
Q how old is her dad
A 1.12
Q how many goats lol
A 2.2
Q what did matteo do on the day of the wedding
A 2.3
Q has the grandad met the little girl
A 2.5
F what's her name and how old
A 2.5
Q what happens when she mails him pics
A 2.6
Q is her mother alive
A 2.7
Q what did she say about her mum and a bus
A 2.8
Q what does glossy world say she says about her brother
A 2.9
Q is she still calling herself princess, does she want the title
A 2.11
C Was the princess paid for the interview?
A 2.12
Q how many tuned in
A 2.13
Q are they gonna change the law
A 3.1 3.2
Q when's the committee done
A 3.2
Q how many wrote letters
A 3.3
Q what does aurel think of looking at it again
A 3.4 3.5
C Did Prince Aurel push for the law?
A 3.6
Q who wrote the law
A 3.7
Q the sofa quote, whose is it
A 3.8
Q does she want to be queen or whatever
A 3.9
F what does she want then
A 3.10
C What proportion of the public believe that she was wronged?
A 3.12
Q did her father see it
A 3.13
Q where do the family get buried
A 3.11
Q how old is lorenz thal
A - name
Q who is aurel married to
A - who
Q what did queen ingeborg say
A - stranger
Q why did the princess pick trieste
A - reason
Q how much was the fee
A - number
Q when is ottiline moving back to the palace
A - premise
Q did ottiline call aurel on the day of the vote
A - roles
Q how did her mother die
A - detail
C What did the committee of five recommend?
A - event
Q where did she meet matteo
A - place
Q when was thal elected chancellor
A - time
F by how many votes
A - number
Q whats the name of her lawyer's firm
A - detail
