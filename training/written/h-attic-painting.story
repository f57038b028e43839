story: Lost painting found in an attic
--- The Evening Argus of Breda | Lost Van Hoorn found behind water tank | Femke Visser | 2016-09-08
1.1 A painting missing since 1943 has been found in the attic of a terraced house in Breda by a plumber who had come to mend a leak.
1.2 Experts believe that the small oil, wrapped in a curtain behind the water tank, is The Lacemaker's Daughter by Cornelia van Hoorn.
1.3 It could be worth as much as €3 million, said Maarten Dekker, a curator at the city museum.

1.4 The plumber, Joost Bakker, 31, thought at first it was a tea tray.
1.5 "Then I saw an eye," he said.
1.6 He called down to the owner of the house, Wilhelmina Smit, who told him to mind the ceiling.

1.7 Mrs Smit, 88, has lived there since 1961 and said she had never once been up the ladder.
1.8 “I do not like spiders, and I never needed a suitcase,” she said.
1.9 She bought the house from a coal merchant named Theo Kuipers, who died in 1970.

1.10 Mr Dekker said that the canvas was dirty but sound, apart from a tear of about four centimetres near the girl's sleeve.
1.11 The picture has been taken to the museum, where it will be cleaned and X-rayed.
1.12 Mrs Smit has not said if she means to sell.
--- Heritage Wire | Family of looted-art victim claims attic painting | | 2016-10-20
2.1 The grandson of a Jewish collector murdered at Auschwitz has claimed a painting discovered last month in a Dutch attic.
2.2 David Rosenthal, 57, a dentist in Montreal, said the work hung in his grandfather's study in The Hague until the spring of 1943.
2.3 He has produced a photograph from 1938 in which the picture can be seen over a desk.

2.4 "My mother described the girl's blue sleeve to me every night," Rosenthal said.
2.5 His grandfather, Emil Rosenthal, handed the canvas to a friend for safekeeping days before he was arrested.
2.6 The friend, according to a letter in the family's keeping, was a coal merchant.

2.7 The Dutch restitution committee said it would rule within a year.
2.8 Maarten Dekker called the photograph "very hard to argue with".
2.9 A lawyer for Wilhelmina Smit said she was "listening with an open heart" and would not comment further.
2.10 Joost Bakker said he had been told by three strangers that he was owed a finder's fee, and that he wanted none.
2.11 Dekker's museum estimates the painting's value at between €1.5 million and €2 million.
--- Canvas | The sleeve | Leonie Marchetti | 2017-05-30
3.1 There was no need, in the end, for a ruling.
3.2 In December Wilhelmina Smit wrote to Montreal in her own hand, and in April she gave the picture up.
3.3 "It was only ever resting at my house," she told me in her kitchen, where the damp patch is still on the ceiling.

3.4 David Rosenthal flew over to thank her and stayed for nine days.
3.5 They looked at albums; he fixed her a loose crown with a kit borrowed from a dentist in the next street.
3.6 When he asked what he could do for her she said she had always wished to see snow that stayed.
3.7 She went to Montreal in February, aged 89, with Joost Bakker and his wife as companions, all at Rosenthal's expense.

3.8 The cleaning, done by Yara El Amrani over five months, turned up a surprise.
3.9 Beneath the girl's sleeve is a second hand, painted out, which holds a letter.
3.10 El Amrani thinks Van Hoorn changed her mind because the letter told too much of a story.

3.11 The X-rays also settled a doubt about the date: the painting was made in 1662, four years later than had been thought.
3.12 Rosenthal has lent it to the museum in Breda for ten years, with a label that tells what Theo Kuipers did.
3.13 Kuipers, it seems, had tried after the war to find the family, and kept the replies, all of them saying that no one was known.
3.14 The tear has been mended, though Dekker asked that it should remain just visible.
=== questions
Q who found the painting
A 1.1
F what was he doing up there
A 1.1
Q what's it called
A 1.2
Q who painted it
A 1.2
Q how much could it go for
A 1.3 2.11
Q what did joost think it was
A 1.4
Q how old's the plumber
A 1.4
Q what did the old lady tell him
A 1.6
Q had mrs smit ever been up in her attic
A 1.7
F why not
A 1.8
Q who owned the house before her
A 1.9
C What damage had the canvas suffered?
A 1.10
Q where did they take it
A 1.11
Q is she going to sell it
A 1.12
Q who says it belonged to his family
A 2.1 2.2
Q what does david do
A 2.2
Q where did it hang before the war
A 2.2
Q what evidence has he got
A 2.3 2.6
C How did his mother keep alive the memory of the picture?
A 2.4
Q what happened to emil
A 2.1 2.5
Q who was it given to for safekeeping
A 2.6 2.5
Q when was the committee meant to decide
A 2.7
Q what did dekker say about the photo
A 2.8
Q does the plumber want a fee
A 2.10
Q did the committee ever have to rule
A 3.1
Q when did wilhelmina hand it over
A 3.2
Q who said it was only resting at my house
A 3.3
Q how long did rosenthal stay with her
A 3.4
F what did he do while he was there
A 3.5
Q what was her wish
A 3.6
Q who went with her to canada
A 3.7
F who paid
A 3.7
C How long did the cleaning take?
A 3.8
Q what was hidden under the sleeve
A 3.9
Q why was the hand painted over
A 3.10
C In what year was the painting made?
A 3.11
Q where's the painting now
A 3.12
Q did kuipers look for the family
A 3.13
C What did the curator ask about the tear?
A 3.14
Q does she still have the leak mark
A 3.3
Q how old was kuipers when he died
A - number
Q what did joosts wife say
A - who
Q how much did smit pay for the house
A - number
Q who took the photo in 1938
A - who
Q why did emil paint the sleeve blue
A - roles
Q what did the letter in the hidden hand say
A - detail
Q how old is maarten dekker
A - name
Q when did they auction it
A - premise
C Where was Cornelia van Hoorn born?
A - place
Q what time of day did he spot it
A - time
Q what did Inspector Pieter Loman find in the attic
A - stranger
Q why did the coal merchant not tell mrs smit
A - reason
Q when did yara travel to montreal
A - name
F what did she do there
A - event
