story: Art forger Casimir Bloom jailed
--- The Broadside | Forger who fooled auction houses for 20 years is jailed | Imogen Pryce | 2018-10-06
1.1 A former art teacher who painted more than 60 fake landscapes in a garden shed was sent to prison for four years and eight months on Friday.
1.2 Casimir Bloom, 67, had admitted six counts of fraud at an earlier hearing in Bristol.
1.3 His works, sold as those of the Victorian painter Augusta Thorne, fetched at least £2.9m.

1.4 Judge Colin Harcastle told him that he had "poisoned the well for every honest dealer".
1.5 "You did it out of spite as much as greed," the judge said.

1.6 The court had heard that Bloom's own pictures were rejected by the Royal Western show eleven years in a row.
1.7 His wife, Greta, 64, who invented family letters to go with the paintings, was given a suspended sentence of two years.
1.8 She wept as her husband was led away.

1.9 Bloom was undone by a tube of paint.
1.10 A conservator, Yuki Tanabe, found titanium white, which was not sold until about 1920, in a sky said to date from 1871.
1.11 "I tested it four times because I liked the picture so much," Dr Tanabe said outside court.
1.12 Bloom blew her a kiss from the dock.
--- Gavel & Frame | Bloom sentence leaves market with 40 unaccounted-for Thornes | Rupert Sayle | 2018-10-09
2.1 Only 23 of the fakes by Casimir Bloom have been found, and the trade fears that some forty still hang on walls.
2.2 Detective Sergeant Paula Crewe, of the art unit, said that Bloom had refused to give her a list.
2.3 "He told me that a magician doesn't go round afterwards explaining," Crewe said.

2.4 The largest sum paid was £410,000, by the Danish collector Henrik Lund, for "Mist at Clevedon" in 2009.
2.5 Mr Lund said this week that he would keep it.
2.6 “It is still the best Thorne I own,” he said.

2.7 The auctioneers Marlowe & Tait sold nine of the pictures and have so far refunded three buyers.
2.8 Their chairman, Sir Edmund Tait, said that the firm had itself been deceived.
2.9 He denied that a junior specialist had raised doubts in 2012 and been told to keep quiet.
2.10 The specialist, Anna Kowal, who now runs a gallery in Bath, says that she did exactly that.
2.11 "I put it in an email, and I have kept the email," Ms Kowal said.
2.12 A genuine Thorne that would have made £200,000 five years ago sold in September for £65,000.
--- Severnside Echo | 'He taught me to paint': pupils stand by jailed Mr Bloom | Kelly Marsh | 2018-10-08
3.1 Former pupils of jailed forger Casimir Bloom say he was the best teacher they ever had.
3.2 He taught at Portishead High School from 1975 until he was let go in 1996, when the art department was closed.
3.3 "He used to say that copying is how you say thank you," said Dean Fry, 45, now a tattooist.

3.4 Neighbours in Gull Lane knew of the shed but thought that he was growing tomatoes.
3.5 Police who searched it in May 2017 found old canvases, a hairdryer and 14 jars of tea.
3.6 The tea was used to make the paper of Greta's letters look old.
3.7 Brenda Oakhill, who lives next door, said that Greta was the brains.
3.8 "He'd have given them away, it was her who could do sums," Mrs Oakhill said.

3.9 The couple must pay back £1.1m within six months or Bloom will serve four years more.
3.10 Their bungalow is already up for sale at £320,000.
3.11 His solicitor, Harjit Gill, said that he would not appeal.
3.12 “He asked me only whether they allow paints inside,” Mr Gill said.
=== questions
Q how long did the forger get
A 1.1
Q did he plead guilty
A 1.2
Q how much money did the fakes make
A 1.3
Q where did he paint them
A 1.1
Q whose paintings was he faking
A 1.3
Q what did his wife do, was she in on it
A 1.7
F and did she go to jail too?
A 1.7
Q how did he get caught
A 1.9 1.10
F who spotted it
A 1.10
Q what did bloom do when he saw tanabe
A 1.12
Q who said he poisoned the well
A 1.4
Q why'd the judge reckon he did it
A 1.5
Q was he ever accepted by the royal western
A 1.6
Q how many fakes are still out there
A 2.1
Q did he tell the cops which ones are fake
A 2.2
Q what's that thing he said about magicians
A 2.3
Q what's the most anyone paid for one
A 2.4
F is he getting rid of it now?
A 2.5
Q have the auction house paid people back
A 2.7
Q does sir edmund say anyone warned them
A 2.9
Q what does anna say she did in 2012
A 2.10 2.11
Q what happened to the price of the real ones
A 2.12
Q where did bloom used to teach
A 3.2
Q what did the neighbours think the shed was for
A 3.4
Q why all the tea lol
A 3.6
Q who was the brains according to next door
A 3.7
Q what happens if they dont pay back the money
A 3.9
Q is he appealing
A 3.11
C What did Mr Gill say that his client had asked him?
A 3.12
C What does Anna Kowal do today?
A 2.10
C At what price is the couple's home being offered?
A 3.10
C How many times did the conservator test the paint?
A 1.11
C What did Dean Fry recall Mr Bloom saying?
A 3.3
F and what does dean do now
A 3.3
Q how old is henrik lund
A - number
Q how old is yuki tanabe
A - number
Q which marlowe & tait buyer is suing
A - who
Q what did greta tell police about the letters
A - detail
Q when will bloom be let out
A - time
Q did sir edmund tait sell the mist painting to lund
A - detail
Q why did harjit gill tell anna to keep quiet
A - name
Q what did curator Nils Varga say about the fakes
A - stranger
Q did tanabe blow bloom a kiss
A - roles
Q how much did dean fry pay for his painting
A - premise
Q who bought the bungalow
A - event
F when did they move out
A - event
C Where is Mr Bloom serving his sentence?
A - place
Q how many letters did greta make up
A - number
