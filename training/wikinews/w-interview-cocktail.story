story: Wikinews interviews New York bar owner on Santorum cocktail
--- Wikinews | Wikinews interviews New York bar owner on Santorum cocktail | | 2012-03-15
1.1 Wikinews interviewed one of the owners of a New York City bar about a popular new politically-themed cocktail drink called Santorum.
1.2 The beverage was inspired by the santorum neologism coined in advice columnist Dan Savage's column Savage Love in response to comments made by former Pennsylvania Senator Rick Santorum about homosexuality; Savage's readers voted to define santorum as; "the frothy mixture of lube and fecal matter that is sometimes the byproduct of anal sex."

1.3 The Pacific Standard bar is located in Brooklyn, New York, and is co-owned by Jonathan M. Stan and John-Christian G. Rauschenberg.
1.4 Stan commented on the creation of the Santorum cocktail, "When he was winning in the polls, I thought, 'OK, I'll do a Santorum'."
1.5 Regarding how long the beverage will be made available, Stan remarked to The Brooklyn Paper, "We'll keep it around until he’s irrelevant.
1.6 I hope he’s there the whole way".

1.7 The main ingredients of the Santorum drink include vodka of an orange citrus variety, Baileys Irish Cream, and Angostura bitters.
1.8 It is served in a cocktail glass and topped with Godiva chocolate flakes.
1.9 The beverage is priced at US $ 8.00, and upon an order for it, the bartender will recount for the customer the definition of the santorum neologism.

1.10 Troy Patterson of Slate Magazine ventured over to Pacific Standard to sample the new santorum cocktail at the bar.
1.11 After tasting the beverage, Patterson observed, "My Santorum was sweet but balanced, with a subtle citrus pucker".

1.12 In a 2003 interview with the Associated Press, Rick Santorum compared legalizing same-sex marriage in the United States to supporting bestiality.
1.13 Readers of the Savage Love advice column selected a new definition for the Senator’s last name, and Savage created a website SpreadingSantorum.com to promulgate the spread of the phenomenon.
1.14 The term became a prominent result in searches online, and gained dominance on Web search engines including Google, Bing, and Yahoo!.

1.15 Rick Santorum himself has acknowledged and discussed the existence and prevalence of the santorum neologism phenomenon; he was quoted by The Canadian Press on his assessment of Google's response;

1.16 "To have a business allow that type of filth to be purveyed through their website or through their system is something that they say they can't handle.
1.17 I suspect that's not true."
1.18 Santorum criticized the response of the press to the phenomenon in a 2011 radio interview, saying, "It's offensive beyond, you know, anything that any public figure or anybody in America should tolerate, and the mainstream media laughs about it."

1.19 What inspired you to create a cocktail after the santorum neologism?

1.20 Santorum the person has been in the news throughout the primary season, and we thought it would be interesting to try to create a delicious drink that mimicked the appearance of the Dan Savage meaning of "santorum."

1.21 How did you first hear about the definition of the santorum neologism that grew out of the contest from the Savage Love advice column?

1.22 We don't really remember.
1.23 It's been around forever.
1.24 Probably read about it somewhere.

1.25 What are your thoughts about Rick Santorum’s views on gay rights?

1.26 It's not for us to take a stand on any political issues.
1.27 We'll leave that to the professionals.

1.28 Do you think it was an appropriate form of satire for Dan Savage to popularize the definition of the santorum neologism created in his advice column?

1.29 We thought it was funny.
1.30 Whether it is appropriate or not is another thing we leave to the pros to decide.

1.31 When was the Santorum cocktail first created?

1.32 A few months ago.

1.33 What ingredients go in the Santorum cocktail?

1.34 Bailey's, orange vodka, bitters, and chocolate flakes.

1.35 How is the Santorum drink made?

1.36 The ingredients are shaken and/or poured into a cocktail glass.
1.37 See the pictures.

1.38 Your Santorum cocktail creation has already received media coverage from publications including; The Brooklyn Paper, The New York Times, Jezebel, Metro.us, EDGE on the Net, and Instinct Magazine.
1.39 Did you think when you created it that the Santorum cocktail would receive this news coverage?

1.40 Not at all.
1.41 We were just trying to come up with a topical and funny new cocktail for our customers to laugh about and enjoy.

1.42 What culinary dishes would you recommend that go well with the Santorum cocktail?

1.43 You'd probably be having the cocktail at dessert time, so something sweet; ice cream or pie.

1.44 Is the drink popular?
1.45 How many times do you suppose you’ve served it at your establishment since its creation?

1.46 The drink was mildly popular for the last few months, but of course has become a great deal more popular since getting all this publicity.
1.47 We have no way to estimate how many times we've served it overall, but we're now pouring around ten a night.
=== questions
Q where's the bar
A 1.1 1.3
Q who owns it
A 1.3
Q what gave them the idea
A 1.2 1.4 1.20
Q how long will they keep selling it
A 1.5 1.6
Q whats in it
A 1.7 1.8 1.34
Q what kinda glass do they serve it in
A 1.8 1.36
Q how much is it
A 1.9
Q what does the barman do when you order one
A 1.9
Q what did the slate guy think
A 1.11
C What did Santorum compare gay marriage to?
A 1.12
Q who made the website
A 1.13
F which search engines did it get big on
A 1.14
Q did rick believe google couldnt fix it
A 1.16 1.17
Q what did rick say about the press
A 1.18
Q how'd they first hear about the word
A 1.22 1.23 1.24
Q what do they think of his views on gays
A 1.26 1.27
Q did they find dan savages joke ok
A 1.29 1.30
C When did they come up with it?
A 1.32
Q is it shaken or what
A 1.36
Q did they expect to be in the news
A 1.40
F what were they after then
A 1.41
Q what should i eat with it
A 1.43
Q is it selling
A 1.46 1.47
Q how many are they pouring a night
A 1.47
Q how much vodka goes in
A - number
Q what did rick santorum say about the cocktail
A - detail
Q what did bing say back to santorum
A - detail
Q how old is jonathan stan
A - number
Q who thought up the winning definition
A - who
Q what did dan savage think of the drink
A - roles
F has he been to the bar
A - event
Q when did the bar open
A - time
Q how much did troy patterson pay
A - detail
Q what do romney's people think of it
A - stranger
C Which bartender mixed the first one?
A - who
Q how many drinks do they sell a night in total
A - number
Q what does rauschenberg think of gay marriage
A - detail
Q why did they take it off the menu
A - premise
Q what cocktail did they do for obama
A - premise
Q how many ppl voted for the definition
A - number
Q what did the new york times say about the taste
A - roles
Q who is the bartender
A - name
Q how many were served on the first night
A - number
Q why did yahoo take it down
A - premise
Q when did savage open his website
A - time
Q whats the name of the vodka brand
A - name
C What did the Brooklyn Paper's critic think of it?
A - detail
Q how much is a beer there
A - number
