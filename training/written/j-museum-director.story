story: Museum director dismissed after lending a tapestry
--- The Antwerp Letter | Director of Textile Museum dismissed over loan | Griet Maes | 2022-06-23
1.1 The director of the Royal Textile Museum, Casper Holm, was dismissed on Wednesday for lending a sixteenth-century tapestry to a fashion show.
1.2 The work, known as The Blue Hunt, hung for two hours above a catwalk in Milan on 28 May.

1.3 The museum's board said that Holm had not asked for its consent, as the rules require for any object worth more than 500,000 euros.
1.4 The tapestry is valued at 3.2 million.

1.5 "I wanted people under seventy to see it," Holm said in a statement.
1.6 He said that he would contest the decision in court.

1.7 The chair of the board, Baroness Ilse van Roy, said a corner of the cloth had come back with a stain "the size of a coin and the colour of wine".
1.8 The fashion house, Maison Ferrante, denies that anything was spilt.

1.9 It paid the museum 120,000 euros for the loan.
1.10 Holm said that the money had repaired the roof of the dye workshop.

1.11 Holm, 48, came from a gallery in Aarhus in 2017.
1.12 Visitor numbers have risen by two thirds since then.

1.13 The head of conservation, Noor Aziz, will lead the museum until a successor is found.
1.14 Aziz declined to be interviewed.
--- Seam | Free Casper! | Lola Quist | 2022-06-24
2.1 So the one man who got teenagers queuing for tapestry has been shown the door, and the reason is a dot.
2.2 I was in the front row in Milan, and nobody within thirty metres of that thing was holding a glass.

2.3 Designer Paolo Ferrante had banned drinks from the hall, even water, and made us all leave our bags outside.
2.4 “I cried when it was unrolled,” he told me last night on the phone.
2.5 “The dogs in the corner have better coats than mine.”

2.6 Ferrante, 36, built the whole collection on those dogs.
2.7 A single jacket from it sells for 2,900 euros.

2.8 More than 300 artists and students have signed a letter asking the board to think again.
2.9 Among them is painter Ada Lund, who made her name with a portrait of Holm asleep.
2.10 She has asked for it back from the museum's café.

2.11 The baroness, who has chaired the board since 1998, told Seam that she did not take advice from “trousers”.
2.12 I rang to check, and she said it again.
2.13 Staff plan to wear blue on Monday.
--- European Arts Monitor | Stain on Blue Hunt was there in 1994, file shows | R. Okoye | 2022-07-15
3.1 The stain that cost Casper Holm his post was recorded by a restorer twenty-eight years ago, according to a file seen by the Monitor.
3.2 The note, dated 9 February 1994, describes "a round mark, reddish, lower left" and blames a varnish.

3.3 It was found by Noor Aziz, the acting director, who passed it to the board on 4 July.
3.4 "I look after objects, and a file is an object too," Aziz said.

3.5 Ilse van Roy said the paper changed nothing, because the loan had been made without permission in any case.
3.6 But two of the seven members of the board, the historian Bart Coen and the banker Lise Peeters, resigned in protest.

3.7 Holm's lawyer, Femke Brandt, said her client wanted an apology more than his old office.
3.8 He is also asking for a year's salary, about 95,000 euros.
3.9 A first hearing is set for 20 September in Antwerp.

3.10 Holm admits that he signed the contract alone.
3.11 He says van Roy knew of it, since he had told her over lunch in April.
3.12 The baroness says they talked only about asparagus.

3.13 The tapestry is back on the wall, in a room that has been full every day.
3.14 A museum in Copenhagen has offered Holm a job, and he has not yet answered.
=== questions
Q why did holm get sacked
A 1.1 1.3 3.1 2.1
Q where did the tapestry end up hanging
A 1.2
Q how long was it up for
A 1.2
C When does a loan need the board's consent?
A 1.3
Q whats the blue hunt worth
A 1.4
Q who said i wanted people under seventy to see it
A 1.5
F is he taking this lying down
A 1.6
C How did the chair describe the mark?
A 1.7
Q do the fashion ppl admit spilling something
A 1.8
Q how much cash did the museum get for it
A 1.9
F where did that go
A 1.10
Q how old's casper
A 1.11
C Where did Holm work before he came to the museum?
A 1.11
Q were more ppl visiting under him or fewer
A 1.12
C Who is running the museum for now?
A 1.13 3.3
Q could you have a drink at the show
A 2.3 2.2
Q how did ferrante react when he saw it
A 2.4
Q whats so special about the dogs acc to him
A 2.5
F did he use them for anything
A 2.6
Q price of a jacket?
A 2.7
C How many people have signed the letter on Holm's behalf?
A 2.8
Q what does the painter want back
A 2.10
C Since when has Baroness van Roy chaired the board?
A 2.11
Q who said she doesnt take advice from trousers
A 2.11
Q what are the staff doing on monday
A 2.13
C When was the stain first recorded?
A 3.1 3.2
Q what caused the mark according to the old note
A 3.2
Q who dug up the file
A 3.3
C What reason did the chair give for not changing her mind?
A 3.5
Q who quit the board
A 3.6
C What matters more to Holm than getting his office back, according to his lawyer?
A 3.7
Q how much money is he after
A 3.8
Q when's it going to court
A 3.9
Q did he sign it by himself
A 3.10
C When does Holm say he informed the baroness of the loan?
A 3.11
F whats her side
A 3.12
Q has casper got another job lined up
A 3.14
Q why did ada lund resign from the board
A - premise
Q how old is the baroness
A - detail
Q what did bart coen say about asparagus
A - name
Q did van roy cry when it was unrolled
A - name
Q who wove the blue hunt
A - who
Q how much did ferrante's whole collection make
A - number
Q what does hugo stein say about the stain
A - stranger
Q did ferrante get paid by the museum
A - roles
Q when did aziz join the museum
A - time
C Why did Noor Aziz refuse to hand over the file?
A - premise
C What did the court in Antwerp decide?
A - event
C Which bank does Lise Peeters work for?
A - detail
C Where was The Blue Hunt kept during the Second World War?
A - place
C What did Holm's wife say about his dismissal?
A - far
Q whats the job in copenhagen pay
A - number
F and when would he start?
A - time
