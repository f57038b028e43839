story: Newspaper sold to a hedge fund
--- Press Observer | Hedge fund Castellan buys the Tidewater Sentinel | Amos Fairweather | 2021-05-26
1.1 The Tidewater Sentinel, a Virginia daily founded in 1867, has been sold to the New York hedge fund Castellan Capital for $34m.
1.2 The sale by the Whitcomb family was announced to the newsroom on Tuesday afternoon, ten minutes before it was made public.
1.3 Castellan already owns 62 newspapers, and has cut their staffs by an average of 40%.

1.4 "I have sold the house I was born in to people who want the copper," said Eleanor Whitcomb, 79, who voted against the deal.
1.5 Her nephews Price and Randolph Whitcomb, who together hold 58% of the shares, voted for it.
1.6 Price Whitcomb said that the paper had lost money in nine of the last ten years.

1.7 Castellan's partner for media, Joel Strick, said there was "no plan to change the character of the paper".
1.8 He would not say how many jobs would go.
1.9 The Sentinel has 74 journalists, down from 260 in 1999.

1.10 Its editor, Marguerite Dunn, told her staff that she would stay as long as she was allowed to edit.
1.11 The paper has won three Pulitzer prizes, the latest for its reporting on a poisoned creek.
1.12 Its presses, in Hampton, are not part of the sale.
--- Tidewater Sentinel | To our readers | Marguerite Dunn | 2021-05-27
2.1 By now you will have heard that this newspaper has a new owner.
2.2 Some of you have rung me at home, and one of you brought a casserole.

2.3 I asked Mr. Strick three questions when we met on Wednesday.
2.4 I asked whether he would keep our reporter at the statehouse, and he said yes.
2.5 I asked whether we might go on covering high-school games, and he said, "Within reason."
2.6 I asked whether he had read the paper, and he said that he had looked at the figures.

2.7 Our union, led by the photographer Hector Quiles, fears the worst, and will hold a rally on Saturday at the old fish market.
2.8 I shall be there as a citizen.

2.9 I came here in 1988 to write obituaries.
2.10 My first was of a lighthouse keeper, and his widow corrected it.
2.11 The delivery price will not change before the new year, I am told.
2.12 If you have canceled, I ask you to wait until you see what we print.
--- Media Mutter | Castellan's first 100 days at the Sentinel |  | 2021-09-10
3.1 It took Castellan 37 days to offer everyone at the Tidewater Sentinel money to leave.
3.2 Thirty-one of the 75 journalists took it, among them the statehouse reporter, Ann Loomis.

3.3 “Eleven weeks' pay for twenty-two years,” Loomis told us. “I bought a kayak.”
3.4 She has not been replaced.

3.5 Marguerite Dunn resigned as editor in August after being told to share a features desk with a paper in Ohio.
3.6 “They wanted our oyster recipes written in Akron,” she said.
3.7 She is starting a weekly of her own, with $400,000 from Eleanor Whitcomb.

3.8 The newsroom on Granby Street has been sold to a developer who plans a hotel.
3.9 The remaining reporters work from their kitchens.
3.10 Joel Strick says the paper made a profit in July for the first time since 2014.
3.11 Home delivery went up from $28 to $41 a month on 1 September.
3.12 Hector Quiles says 6,000 readers have stopped taking it; Strick's office says the number is 2,500.
3.13 Randolph Whitcomb told us that he now regretted his vote.
=== questions
Q who bought the sentinel
A 1.1
Q how much did it go for
A 1.1
Q how old is the paper, when was it founded
A 1.1
Q how much warning did staff get
A 1.2
C How deeply has Castellan cut staff at its other newspapers?
A 1.3
Q who made the copper comment
A 1.4
F did she back the sale
A 1.4
Q which of the whitcombs wanted to sell
A 1.5
Q why did price want out
A 1.6
Q what did strick promise about the papers character
A 1.7
F how many layoffs did he say
A 1.8
Q how many reporters did they used to have
A 1.9
Q is the editor staying or going
A 3.5 1.10
Q what was their last pulitzer for
A 1.11
Q do the printing presses get sold too
A 1.12
Q what food did a reader bring
A 2.2
C What did Strick say about the statehouse reporter?
A 2.4
Q will they still do high school sports
A 2.5
Q had the hedge fund guy even read the paper
A 2.6
Q who runs the union there
A 2.7
Q where's the protest
A 2.7
F is dunn going to that
A 2.8
Q what did marguerite do when she first joined
A 2.9
Q who was her first piece about
A 2.10
Q what does she want ppl who unsubscribed to do
A 2.12
C How soon did Castellan offer employees money to leave?
A 3.1
Q how many took the buyout
A 3.2
Q what did ann loomis get for leaving
A 3.3
Q did they hire a new statehouse person
A 3.4
Q why did the editor quit
A 3.5
Q who said that bit about oyster recipes in akron
A 3.6
Q whats dunn doing now
A 3.7
F whos funding it
A 3.7
Q whats gonna be built where the newsroom was
A 3.8
Q where do the reporters who r left work
A 3.9
Q is it making money yet
A 3.10
Q how much is delivery now
A 3.11
C How many readers have left, according to Hector Quiles?
A 3.12
Q does anyone in the family feel bad about it
A 3.13
Q how old is price whitcomb
A - name
Q what did strick say to the rally
A - event
Q who is the new editor
A - who
Q how many people came to the fish market
A - number
Q why did eleanor sell her shares to dunn
A - premise
Q what does bernard tull say about the sale
A - stranger
Q when will the hotel open
A - time
Q did ann loomis offer castellan money
A - roles
Q whats the new weekly called
A - detail
C How much did the developer pay for the building on Granby Street?
A - number
Q which creek was it
A - place
Q why does randolph regret it
A - reason
F and has he said sorry to his aunt
A - detail
