story: Chef answers a critic
--- The Sunday Plate | Marrow, Bristol: beautiful room, cold eel | Crispin Vale | 2019-06-09
1.1 There is a moment at Marrow, the new Bristol restaurant of Tamsin Okoro, when the lights dim and a waiter whispers that the eel is coming.
1.2 The eel comes, and it is cold.

1.3 I do not mean cool, or rested, or any of the words that waiters have for cold.
1.4 I sent mine back, and the second was colder.

1.5 Okoro, 37, made her name with a twelve-seat place in Cardiff, and she can cook.
1.6 Her bread is the best I have eaten this year.
1.7 The lamb with burnt honey made my companion close her eyes.

1.8 But dinner for two came to £286 before service, and for that sum I expect warmth from the plate and from the staff.
1.9 The sommelier, a young man called Teo, corrected my pronunciation twice.

1.10 "We don't really do salt on the table," he told us when we asked.
1.11 Two stars out of five, then, and both of them are for the bread.
--- Bristol Nightjar | Marrow chef's reply to a two-star review is a feast in itself | Polly Anstruther | 2019-06-12
2.1 Tamsin Okoro has answered Crispin Vale's review of Marrow, and she brought receipts.

2.2 "Dear Mr Vale, the eel is served cold because the menu says 'cold eel'," the chef wrote on the restaurant's page on Monday morning.
2.3 "It is the third word and the fourth."

2.4 She also posted the bill, which shows that £118 of it was wine.
2.5 The bill had a bottle of 2009 Savennières on it, and a second one.

2.6 Okoro defended her sommelier, Teo Brandt, who is 23 and has a stammer.
2.7 "He wasn't correcting you, he was finishing his word," she said.

2.8 She thanked Vale for what he wrote about the loaf, which is baked by her father, Emeka, at four each morning.
2.9 Dad, she says, has framed it.

2.10 Her post has been shared 22,000 times.
2.11 Bookings had been slow, she told me, but by Tuesday night the place was full until the end of August.
2.12 Would she have him back?
2.13 "Any time, and I'll warm the eel myself with a hairdryer," she said.
--- Table Trade | Critic apologises to sommelier but stands by score | Gwen Sorrell | 2019-06-17
3.1 The restaurant critic Crispin Vale has apologised to a sommelier he accused of correcting him, saying he had "mistaken a stammer for a sneer".

3.2 In a column on Sunday he said he had telephoned Teo Brandt at Marrow in Bristol on Thursday and that the younger man had been "more gracious than I deserved".
3.3 Mr Brandt told Table Trade he accepted the apology.
3.4 "He talked for ten minutes, and for once I wasn't the one who couldn't get to the end of a sentence," he said.

3.5 Mr Vale did not change his score of two stars.
3.6 He said the eel was described as cold on the printed menu but not on the one he was handed, which was in French.

3.7 Tamsin Okoro said there had never been a French menu.
3.8 She suggested that he was thinking of Anguille, a restaurant in the same street, where he ate the night before.

3.9 A spokesman for Mr Vale's newspaper said he did eat at both and that his notes were being checked.

3.10 Marrow opened in April in a former bank on Corn Street and has 44 seats.
3.11 Ms Okoro put £210,000 of her own money into it, most of it from the sale of her Cardiff restaurant.
3.12 She said that the row had been worth "a year of advertising" but that she would not wish it on another cook.
=== questions
Q what was wrong with the eel
A 1.2 1.4
F did he send it back
A 1.4
Q how many stars did he give
A 1.11 3.5
Q what did he like
A 1.6 1.7 1.11
Q how much was the meal
A 1.8
Q who wouldnt give them salt
A 1.10
C How old is the chef?
A 1.5
Q where did okoro work before bristol
A 1.5 3.11
Q whats her comeback about the eel being cold
A 2.2 2.3
Q how much of the bill was booze
A 2.4
Q how many bottles did they get thru
A 2.5
Q who said "he was finishing his word"
A 2.7
F what's wrong with teo
A 2.6 3.1
Q how old's the wine guy
A 2.6
C Who bakes the bread at Marrow?
A 2.8
Q what did her dad do with the review
A 2.9
Q did it go viral
A 2.10
Q is it hard to get a table now
A 2.11
F was it like that before
A 2.11
Q would she let the critic eat there again
A 2.13
Q who offered to use a hairdryer
A 2.13
Q has vale said sorry
A 3.1
Q to the chef or the sommelier
A 3.1
C How did Mr Vale convey his apology?
A 3.2
Q did teo forgive him
A 3.3
Q did the score go up after all that
A 3.5
Q what's crispins excuse for not knowing it was a cold dish
A 3.6
F does she buy that
A 3.7 3.8
Q where does tamsin reckon he got the french menu
A 3.8
Q what does the paper say
A 3.9
C What was the building used for before it became a restaurant?
A 3.10
Q how many ppl can it seat
A 3.10
Q when did marrow open
A 3.10
Q how much of her own cash is in it
A 3.11
C Does the chef think the row was good for business?
A 3.12 2.11
Q what did the critic say about the staff
A 1.9 1.8 3.1
Q how old is crispin vale
A - name
Q how many stars did he give anguille
A - name
Q did chef marcus thole say anything
A - stranger
Q how much did the cardiff place sell for
A - number
Q who was vale eating with
A - who
Q why did tamsin leave cardiff
A - reason
Q when did she sack teo
A - premise
Q did okoro apologise to vale for the salt
A - roles
Q what was in the lamb besides honey
A - detail
Q is he coming back to eat there in july
A - event
C In which town did Teo Brandt train as a sommelier?
A - place
Q how much does emeka get paid for baking
A - number
