story: Actor Julian Marchetti and Freya Holm agree divorce settlement
--- The Continental Post | Marchetti and Holm settle after nineteen-month divorce fight | Beatrix Vane | 2021-07-22
1.1 The actor Julian Marchetti and his former wife, the ceramicist Freya Holm, have reached a settlement that ends one of the costliest divorces to come before a London court in recent years.
1.2 The terms were put to Mrs Justice Pallister on Wednesday, the eve of a trial that had been listed for ten days.

1.3 Under the agreement Ms Holm, 46, keeps the house at Lake Como, worth about £9m, and receives a lump sum of £14.2m.
1.4 Mr Marchetti, 51, keeps the flat in Marylebone, his vineyard in Umbria and all future earnings from the Inspector Gault films.

1.5 The couple, who were married in Bergen in 2004, have two daughters, aged fifteen and twelve.
1.6 The girls will live with their mother in term time.

1.7 “It is finished, and I would like to go and have lunch,” Mr Marchetti said on the steps of the court.
1.8 He would answer no questions.
1.9 Ms Holm left by a side door with her barrister, Sunil Arora QC.

1.10 The judge said that the parties had spent £3.8m on lawyers.
1.11 She described that as "a melancholy figure, which would have bought a good many pots".
1.12 An order forbidding the press to name the children remains in force.
--- Starry | Freya's last laugh! How she bagged the villa | | 2021-07-24
2.1 She may make plates for a living but Freya Holm just smashed it.
2.2 The Norwegian beauty walked away this week with the lakeside villa where hubby Julian Marchetti filmed his famous rowing-boat scene.

2.3 Pals say it's the only thing she ever wanted.
2.4 "He could have kept the cash," says one. "She has her kiln there, she has her mum there, she was never going to leave."

2.5 Julian moved out in November 2019, weeks after he was snapped leaving a Rome hotel with his co-star Delphine Aubry.
2.6 The French actress, 34, has always said that they were "rehearsing, and then eating".
2.7 Freya told friends that the photos were not the reason for the split.
2.8 “It was the four birthdays he missed,” she is said to have told one.

2.9 Not everything went her way.
2.10 She lost her bid for a slice of the Inspector Gault millions, and the couple's Great Dane, Otto, goes to Julian.
2.11 Our source says the dog was the last thing they fought about: "Eleven hours over Otto, I'm not joking."

2.12 The Gault star is now renting a place in Notting Hill while builders finish his Marylebone flat.
2.13 A sixth film begins shooting in Trieste this autumn.
--- Counsel Today | Marchetti v Holm: what the settlement tells practitioners | Leonard Okoye | 2021-08-03
3.1 The last-minute compromise in Marchetti v Holm leaves one interesting question without an answer.
3.2 Ms Holm had argued that income from films not yet made should count as matrimonial property, because the character of Inspector Gault was created during the marriage.

3.3 Mr Arora, for the wife, told an earlier hearing that she had suggested the detective's limp and his fear of birds.
3.4 "She was the first reader of every script," he said.
3.5 Rosalind Thew QC, for the husband, replied that an actor's future labour was his own.
3.6 Encouragement over breakfast, she said, was not a share in a business.

3.7 At that hearing, in February, the judge warned both sides that their costs were out of hand and urged them to mediate.
3.8 They did so in May, for two days, without success.
3.9 It was a second mediation, conducted by the retired judge Sir Alec Strand, that led to the agreement.

3.10 The lump sum, understood to be £12m, is to be paid in three parts over two years.
3.11 If Mr Marchetti pays late he will owe interest at eight per cent.

3.12 Ms Thew said her client was "relieved, and poorer".
3.13 Mr Arora declined to comment.
3.14 The point about future films, one silk remarked, will have to wait for somebody richer and angrier.
=== questions
Q how much is she getting
A 1.3 3.10
F all at once?
A 3.10
Q who ended up w the lake como place
A 1.3 2.2
Q what does julian keep
A 1.4 2.10
Q how many kids have they got
A 1.5
Q who do the girls live with
A 1.6
Q when did they get married
A 1.5
F where
A 1.5
Q what did he say coming out of court
A 1.7
Q did julian take any questions
A 1.8
Q what did the lawyers cost altogether
A 1.10
C What did the judge say of the money spent on lawyers?
A 1.11
Q how old is marchetti
A 1.4
Q can papers say what the daughters are called
A 1.12
Q when did he leave the family home
A 2.5
Q who was he photographed with
A 2.5
F what does she say they were doing
A 2.6
Q so was it the hotel pics that broke them up
A 2.7 2.8
Q why did freya say the marriage ended
A 2.8
Q who gets the dog
A 2.10
Q whats otto, what breed
A 2.10
Q how long did they argue about the dog lol
A 2.11
Q why'd she want the villa so bad
A 2.4
Q where's he living for now
A 2.12
Q is there another gault movie coming
A 2.13
C On what ground did Ms Holm claim a share of the income from future films?
A 3.2
Q what bits of the character did freya come up with
A 3.3
Q what was the husbands lawyers comeback
A 3.5 3.6
Q did mediation work the first time
A 3.8
F who did the one that worked
A 3.9
Q what happens if he's late paying
A 3.11
C How did Ms Thew describe her client's feelings?
A 3.12
Q what did her barrister say about it afterwards
A 3.13
Q what does counsel today reckon the lump sum is
A 3.10
C How long was the trial expected to last?
A 1.2
Q how old is rosalind thew
A - number
Q what are the daughters names
A - detail
Q how much is the umbria vineyard worth
A - number
Q when did julian marry delphine
A - premise
Q what did delphine say about the settlement
A - detail
Q did freya miss four birthdays
A - roles
Q who took the photos in rome
A - who
Q why did the may mediation fail
A - reason
Q which school do the girls go to
A - place
Q what did monsieur lacombe testify
A - stranger
C How much did Delphine Aubry receive under the agreement?
A - name
Q who's playing the villain in the sixth film
A - who
Q when did freya start making pots
A - time
F and who taught her
A - who
