story: Royal baker's cake recipe dispute
--- The Court Observer | Royal baker accused of taking aunt's recipe | Imogen Thrale | 2019-05-07
1.1 The baker whose honey and walnut cake was served at the wedding of Princess Ottilie of Valdora has been accused by his cousin of stealing the recipe.
1.2 Florian Amsel, 41, holds a royal warrant and sells the cake at his shop in the capital for 68 crowns.
1.3 His cousin, Hedwig Amsel, who keeps an inn in the mountain village of Sankt Ruprecht, says that it was invented by her mother, Kunigunde, in 1958.

1.4 "He wrote it down at my mother's table when he was nine, with jam on his chin," she said.
1.5 Ms Amsel, 55, filed a claim in the commercial court on Friday, in which she asks for half of the profits.
1.6 Mr Amsel said that he was "wounded to the heart".
1.7 He said the cake was his own work and took him six years and some 300 attempts.

1.8 The palace declined to comment on what it called a family matter.
1.9 Some 1,100 slices were eaten at the wedding in April, and orders have since risen tenfold.

1.10 Lawyers say recipes are hard to protect.
1.11 “You cannot own a walnut,” said Prof Bruno Keller, who teaches the law of trade marks at the university.
1.12 Kunigunde Amsel died in 1996 and is not known to have published anything.
--- Valdora Today | Cake war: the secret is in the pepper | | 2019-06-18
2.1 It's the bake-off that has split the kingdom, and now we know what's in the tin.
2.2 Royal cake king Florian Amsel was forced to tell a judge his secret yesterday: a pinch of white pepper.
2.3 There was a gasp in court — for cousin Hedwig had put the very same thing in a sealed envelope.

2.4 “My mother put pepper in everything, she put it in my milk,” beamed Hedwig.
2.5 Florian turned as white as his icing.
2.6 He told the court that many bakers use pepper and that he had got the idea on a trip to Tallinn in 2009.

2.7 Judge Clara Wieser had both cakes brought in and tasted them with her eyes shut.
2.8 She said one was drier but wouldn't say which.
2.9 Florian's lawyer, Viktor Rehm, objected that a judge is no expert, and was offered a slice.

2.10 The palace footman who ordered the wedding cake, Leopold Nagy, gave evidence that the princess had first eaten it at the inn on a skiing holiday when she was 14.
2.11 He'd been sent to find it, and had found Florian first.
2.12 Sales of walnuts are up 30 per cent.
--- Flour | Two ovens | Rosa Lindgren | 2019-11-02
3.1 Judge Wieser's ruling, when it came on October 21, ran to 44 pages and pleased nobody.
3.2 A recipe, she wrote, belongs to whoever bakes it; Hedwig Amsel was owed no money.
3.3 But Florian Amsel had told customers that he invented the cake, which was untrue, and he must stop.

3.4 So the box now reads "after Kunigunde Amsel", in letters two centimetres high, as the court ordered.
3.5 He has also had to pay his own costs, about 90,000 crowns.
3.6 "I remember the jam," he told me, after a long while, in the back of his shop.
3.7 “I'd told it the other way so often that I had come to believe it.”

3.8 Hedwig says that she never wanted the profits.
3.9 Her claim had named a sum only because the form had a box for it, she said.
3.10 What she wanted was for her mother's name to be said.

3.11 In September, before the ruling, a note had come to the inn from Princess Ottilie, who asked for two cakes and enclosed a photograph of herself at 14 with crumbs on her scarf.
3.12 It hangs by the stove.
3.13 The cousins, who had not spoken since a funeral in 2012, will bake together at the Advent market in Sankt Ruprecht.
3.14 They still disagree about the pepper: she uses twice as much.
=== questions
Q what's florian accused of
A 1.1
Q who is accusing him
A 1.1 1.3
Q what sort of cake is it
A 1.1
Q whose wedding was it served at
A 1.1
Q how much does he sell it for
A 1.2
Q who really came up with it according to hedwig
A 1.3
F when was that
A 1.3
Q who said he had jam on his chin
A 1.4
Q how old was he when he supposedly copied it
A 1.4
Q what's she asking the court for
A 1.5
C How long did Mr Amsel claim to have worked on the cake?
A 1.7
Q what did the palace say
A 1.8
Q how many slices did they get through at the wedding
A 1.9
F has it been good for business
A 1.9
Q what did the law prof say about walnuts
A 1.11
Q is kunigunde still alive
A 1.12
C What was the secret ingredient?
A 2.2
Q how did hedwig prove she knew it too
A 2.3
Q what else did her mum put pepper in
A 2.4
Q where does florian say he got the idea
A 2.6
F when did he go
A 2.6
Q did the judge try the cakes
A 2.7
Q which one was drier
A 2.8
Q who got offered a slice for objecting
A 2.9
C Where did the princess first taste the cake?
A 2.10
Q how old was ottilie at the time
A 2.10
Q how did the footman end up buying from the baker
A 2.11
Q who's leopold nagy
A 2.10
Q when was the verdict
A 3.1
Q did hedwig win any money
A 3.2
C What did the court forbid Mr Amsel to do?
A 3.3
Q what's it say on the box now
A 3.4
Q how much did the case cost him
A 3.5
Q did he ever admit it
A 3.6 3.7
F how did he explain it
A 3.7
Q so was she after the money or not
A 3.8 3.10
Q why did the claim ask for a sum then
A 3.9
Q what did the princess send her
A 3.11
F where is it kept
A 3.12
C When had the cousins last spoken before the case?
A 3.13
Q what are they doing together at advent
A 3.13
Q what do they still argue over
A 3.14
Q how old is hedwig
A 1.5
Q how long was the ruling
A 3.1
Q how old is judge wieser
A - name
Q how much does hedwig charge for a slice at the inn
A - number
Q whose funeral was it in 2012
A - who
Q who did the princess marry
A - who
Q why did the palace sue florian
A - premise
Q when did florian lose his royal warrant
A - premise
Q what did viktor rehm say after the ruling
A - event
Q what did kunigunde write down at florians table
A - roles
C In which church was the wedding held?
A - place
Q what did Baroness Irma Falk say about the cake
A - stranger
Q how many years was leopold a baker
A - name
F where did he learn it
A - place
Q what time did the court sit
A - time
Q how much honey goes in it
A - detail
