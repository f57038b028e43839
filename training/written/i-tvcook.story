story: TV cook accused of copying recipes from a church cookbook
--- Daily Lantern | Fern's stolen crumble! TV cook in recipe row | Gail Prout | 2022-03-02
1.1 Telly favourite Fern Hallett has been accused of pinching 19 recipes from a cookbook sold for church funds.
1.2 The 51-year-old star of Fern's Warm Kitchen faces claims that her bestseller, Second Helpings, lifts whole pages from Plates of Penrith, printed in 1987.

1.3 Retired dinner lady Joan Amery, 82, spotted her own rhubarb crumble on page 64.
1.4 "She even kept my mistake," Joan told the Lantern. "I wrote teaspoon where I meant tablespoon, and there it was."

1.5 Joan's daughter, Rachel, put the two pages side by side online on Saturday.
1.6 The post has been shared 90,000 times.

1.7 Fern last night insisted that she had never seen the older book.
1.8 “There are only so many ways to make a crumble,” she said as she left her £2m home in Bath.

1.9 But a former assistant, who asked not to be named, says that a copy sat on a shelf in the cook's test kitchen.
1.10 "It had yellow stickers all over it," the assistant claimed.

1.11 Publisher Tolland & Grey has sold 310,000 copies of Second Helpings at £25 each.
1.12 The church book cost £3.

1.13 The vicar of St Bride's, the Rev Colin Hurst, said the money from it had mended the roof.
1.14 "We would have been glad of a thank-you," he said.
--- The Chronicle of Books | Tolland & Grey pauses Hallett title after plagiarism claim | Miriam Oke | 2022-03-04
2.1 Tolland & Grey has stopped shipping Fern Hallett's Second Helpings while it looks into allegations of plagiarism.
2.2 Copies already in shops will not be recalled, the publisher said on Thursday.

2.3 The claims concern Plates of Penrith, a spiral-bound collection put together by 40 parishioners in Cumbria.
2.4 A comparison by this magazine found 22 recipes with the same ingredients in the same order, and 14 in which the method matched word for word.

2.5 Copyright does not protect a list of ingredients, said Daniel Achebe, a lawyer who specialises in publishing.
2.6 "The wording of the method is another matter," he said. "That is somebody's writing."

2.7 Hallett's agent, Toby Venn, said that much of the book had been drafted by a freelance, Lucy Marr, from a folder of the cook's family recipes.
2.8 Marr, who was paid £4,000 for six weeks' work, denied it.
2.9 "I was handed photocopies and told to make them chattier," she said. "I asked twice where they came from and nobody answered."

2.10 Venn said that he did not recall any such question.

2.11 Joan Amery, whose crumble began the affair, has not asked for money.
2.12 Her daughter said that she wanted her mother's name printed under the recipe.

2.13 A sequel, Third Helpings, was due in October and has been put back.
2.14 Hallett's editor, Priya Nand, did not respond to a request for comment.
--- Border Evening News | Channel drops Hallett series as cook says sorry | Stuart Ferrier | 2022-03-09
3.1 Fern Hallett has apologised to the women of a Penrith parish and admitted that recipes in her latest book were theirs.

3.2 The statement came hours after Channel Eight took Fern's Warm Kitchen off the air with four episodes unshown.
3.3 "I was careless, I was busy and I put my name to work I had not checked," Hallett said.

3.4 She said that her late aunt had sent her the pages in 2009 and that she had believed them to be the aunt's own.
3.5 She did not say why she had earlier denied knowing of the book.

3.6 Tolland & Grey said it would give £60,000 to St Bride's and reprint the book with credits for every cook.
3.7 Colin Hurst, the vicar, said the parish would spend it on a new kitchen for the hall.

3.8 Joan Amery received a handwritten letter from Hallett on Tuesday.
3.9 "It was a nice letter, and she spelled my name wrong," said Mrs Amery, who is 83.

3.10 She turned down an invitation to bake with the cook on television.
3.11 “I've got my hip to think of, and besides I don't watch her,” she said.

3.12 Lucy Marr, the freelance blamed last week, said she was still waiting for an apology of her own.
3.13 Toby Venn no longer represents Hallett, a spokeswoman for his agency confirmed.

3.14 Two supermarkets, one of which had paid the cook to advertise its butter, have taken her face off their shelves.
3.15 Channel Eight said it would decide in June whether she would come back.
=== questions
Q whats fern being accused of
A 1.1 1.2 2.1
Q what book did she supposedly copy from
A 1.2 2.3
Q who noticed it first
A 1.3
F which recipe
A 1.3 2.11
Q how did joan know it was hers for sure
A 1.4
C How old is Joan Amery?
A 1.3 3.9
Q who put it on the internet
A 1.5
Q how viral did it go
A 1.6
Q did fern say at first she knew about the church book
A 1.7 3.5
Q who said theres only so many ways to make a crumble
A 1.8
C Where did the former assistant say that a copy of the older book had been kept?
A 1.9
Q what was stuck on that copy
A 1.10
Q how many has second helpings sold
A 1.11
Q how much was the parish one
A 1.12
C What did the church do with the money that the cookbook raised?
A 1.13
Q what did the vicar say they'd have liked
A 1.14
Q r they still sending the book out to shops
A 2.1
Q do shops have to send theirs back
A 2.2
C How many people put the parish collection together?
A 2.3
Q what does the chronicle of books say its own comparison found
A 2.4
Q can u even copyright ingredients
A 2.5
Q who did the agent blame
A 2.7
F what does she say to that
A 2.8 2.9
F how much did she get for the job
A 2.8
C What did Lucy Marr say she had been told to do with the photocopies?
A 2.9
Q does toby remember her asking
A 2.10
C What does Rachel Amery want for her mother?
A 2.12
Q what happened to third helpings
A 2.13
Q did her editor say anything
A 2.14
Q has she owned up yet
A 3.1
C How many episodes of the series had not been shown when it was dropped?
A 3.2
C Where did Hallett say she had got the recipes?
A 3.4
Q did she explain the earlier denial
A 3.5
Q how much is st brides getting
A 3.6
F whats it for
A 3.7
Q what was wrong with the letter according to mrs amery
A 3.9
C Why did Joan Amery refuse to appear on television with the cook?
A 3.11
Q is venn still her agent
A 3.13
Q when will the channel make its mind up about her
A 3.15
Q is joan suing for damages
A 2.11
Q what did rachel say about the letter
A - name
Q which supermarket paid her for butter
A - detail
Q did lucy apologise to fern
A - roles
Q how much did channel eight pay fern per episode
A - number
Q when did the aunt die
A - time
Q what did delia crane say about the copied recipes
A - stranger
Q why did priya resign
A - premise
Q who took all the pics in second helpings
A - who
Q who from the supermarkets wrote to joan
A - event
F and where does he live
A - place
C Why did Channel Eight wait until Wednesday to take the series off?
A - reason
C How many copies of Plates of Penrith were sold?
A - number
C What did Colin Hurst say when he met Hallett?
A - event
C How much did Tolland & Grey pay Joan Amery for the crumble?
A - premise
C Who bought the cook's home in Bath?
A - premise
