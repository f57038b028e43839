story: Restaurant loses its star after seventeen years
--- Plate & Fork | Maison Verdier loses its star | Claudine Roux | 2024-03-19
1.1 Maison Verdier, the Lyon restaurant that has held a Guide Aubert star since 2007, was left out of this year's list, published on Monday.
1.2 Its chef and owner, Bastien Verdier, learned the news from a text message sent by a rival as he was gutting sea bream.

1.3 "I thought he was joking, so I sent back a laughing face," Mr Verdier, 58, said.
1.4 The guide does not publish reasons, but its director, Helga Strom, said three inspectors had eaten there over the past year and "found the same thing three times".
1.5 She would not say what the thing was.

1.6 Regulars have their theories.
1.7 Some blame the departure in 2022 of the pastry chef, Amina Sow, who now runs her own shop across the river.
1.8 Others point to the prices: the tasting menu went from €120 to €195 in eighteen months.

1.9 Mr Verdier rejected both ideas.
1.10 “Amina taught her people well before she left, and butter costs what butter costs,” he said.
1.11 He employs 22 people and said that none would lose a job.

1.12 His sommelier, Luc Perrin, said 40 bookings had been cancelled by Tuesday lunchtime.
--- City Ledger | Star turn ends: what a lost rating costs | Oliver Stagg | 2024-04-02
2.1 Losing a star costs a restaurant about a quarter of its revenue in the first year, according to a study by Lyon business school.
2.2 For Maison Verdier, which took in €2.1 million last year, that would mean a hole of more than half a million.
2.3 "I can do sums," Bastien Verdier said on the phone, before hanging up.

2.4 His bank is less abrupt.
2.5 A manager at Crédit Rhodanien, which lent him €400,000 for a new kitchen in 2021, said that the loan was "performing" and that no one was panicking.
2.6 Luc Perrin, the sommelier, put the number of cancelled bookings at nearer 60.
2.7 He said that foreign tourists had vanished, while locals had begun to come back.

2.8 Amina Sow, 33, who left two years ago after a dispute about hours, said she had taken no joy in the news.
2.9 "He made me cry every Friday, and he taught me everything I know," she said.
2.10 She added that she had sent him a tart.

2.11 The Guide Aubert dropped 27 restaurants this year, its most since 2015.
2.12 Helga Strom declined to be interviewed.
--- Le Petit Journal de Table | He gave back the napkins | | 2024-10-08
3.1 Seven months after losing his star, Bastien Verdier says he is happier than he has been since he was a dishwasher.
3.2 He has torn up the tasting menu.
3.3 In its place is a blackboard with five dishes, none of which costs more than €28.

3.4 "I was cooking for three people a year who never told me their names," he said, meaning the inspectors.
3.5 The white tablecloths are gone, and so are the silver domes, which he sold to a theatre.
3.6 The restaurant, which used to serve 35 covers a night, now serves 90.

3.7 It was not painless: four waiters left in June after tips collapsed, and Verdier sold his car to pay the July wages.
3.8 His wife, Solène, who keeps the books, said they had come within a week of closing.

3.9 On Thursdays the desserts are made by Amina Sow, who walks across the bridge with her own rolling pin.
3.10 “He says please now,” she said.
3.11 Luc Perrin has replaced a cellar of 900 wines with a list of 30.

3.12 In September a letter came from the Guide Aubert to say that an inspector had enjoyed a recent lunch.
3.13 Verdier has asked to be left out of next year's edition.
3.14 Helga Strom said the guide did not take requests.
=== questions
Q how long did they have the star for
A 1.1
Q what city is this place in
A 1.1
Q how did bastien find out
A 1.2
F what was he doing at the time
A 1.2
Q did he believe it at first
A 1.3
Q who runs the guide
A 1.4
Q how many times did the inspectors go
A 1.4
Q did strom say what was wrong with the food
A 1.5
Q who quit in 2022
A 1.7 2.8
C By how much had the price of the tasting menu risen?
A 1.8
Q what did the chef say about butter
A 1.10
Q is anyone losing their job over it
A 1.11
Q how many tables got cancelled
A 1.12 2.6
Q how much do u lose when u lose a star
A 2.1
C What was the restaurant's revenue last year?
A 2.2
Q what did verdier say to the city ledger
A 2.3
Q is the bank worried
A 2.5
F what was the loan for
A 2.5
Q which customers stopped coming
A 2.7
Q why'd the pastry chef walk out
A 2.8
Q who made her cry
A 2.9
Q what did amina send her old boss
A 2.10
C How many restaurants were dropped by the guide this year?
A 2.11
Q would the guide's boss talk to the ledger
A 2.12
Q is he gutted still or over it
A 3.1
Q what's the menu like now
A 3.3
F how much is the dearest thing on it
A 3.3
Q what happened to the fancy silver domes
A 3.5
Q are they serving more people than before
A 3.6
Q why did the waiters go
A 3.7
C How did Mr Verdier pay his staff in July?
A 3.7
Q did they nearly go bust
A 3.8
Q who's solene
A 3.8
Q when does sow come back to help
A 3.9
Q who said he says please now
A 3.10
Q what has luc done with the wine list
A 3.11
Q did the guide ever write to him after
A 3.12
C Does Mr Verdier want the star back?
A 3.13
F will they listen to him
A 3.14
Q who took over the desserts when amina first left
A - who
Q how much did amina earn there
A - number
Q how old is luc perrin
A - name
Q who bought bastiens car
A - who
Q which rival sent the text
A - who
Q why did strom leave the guide
A - premise
Q what did amina teach helga strom
A - roles
C What did the inspector order at the recent lunch?
A - detail
Q what time does the restaurant open on thursdays
A - time
Q what did chef Marcel Dufour say about it
A - stranger
Q when did solene meet him
A - event
F where did they get married
A - place
Q how much did the theatre give for the domes
A - number
Q where did the four waiters go to work next
A - place
