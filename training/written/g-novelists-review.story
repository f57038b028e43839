story: Two novelists quarrel over a review
--- The Kelso Review | Hartnoll and Dray fall out over 900 words | Petra Wisk | 2022-10-06
1.1 The novelist Gideon Hartnoll said on Wednesday that he would not share a stage with Lucia Dray again after she called his new book "a long apology from a man who is not sorry".
1.2 Ms Dray's review of The Salt Orchard, published on Sunday in the Meridian, ran to 900 words and ended with the advice that readers "borrow it, if they must".

1.3 "I have been badly reviewed by better writers," Mr Hartnoll, 61, told an audience at the Bath bookshop Lamb & Quill.
1.4 "What I object to is being lied about," he added.
1.5 He said that Ms Dray had invented a scene, a drowning in the ninth chapter, that does not occur in the novel.

1.6 Ms Dray, whose own novel Ferrymen won the Calloway Prize in 2019, said the drowning was in the proof copy she was sent in July.
1.7 "If Gideon took it out afterwards, he might have told his publisher," she said.

1.8 The publisher, Tarn House, confirmed that eleven pages were cut between the proof and the finished book.
1.9 Its editorial director, Owen Pryce, said the cut was made "for pace" and that reviewers were told by e-mail.

1.10 The two were once close.
1.11 Mr Hartnoll taught Ms Dray at the University of Leeds in the 1990s, and she dedicated her first book to him.
1.12 They had been due to appear together at the Morvern Book Festival on 22 October.
--- Inkwell Daily | 'Borrow it, if they must': the book feud everyone is reading |  | 2022-10-07
2.1 Pull up a chair, because two of our grandest novelists are at war.

2.2 In the red corner is Gideon Hartnoll, author of fourteen novels and owner of one very thin skin.
2.3 In the blue corner is Lucia Dray, 49, who reviewed his latest for the Meridian and did not enjoy it one bit.

2.4 "Lucia has waited twenty years to do this, and she still couldn't be bothered to finish the book," Hartnoll wrote on his blog on Monday night.
2.5 Dray hit back within the hour.
2.6 “I finished it twice, which is once more than Gideon did,” she posted.

2.7 The post has been liked more than 40,000 times.
2.8 Hartnoll's wife, the painter Sunniva Hartnoll, joined in on Tuesday, calling the review "a knife with a bow on it".

2.9 So why the bad blood?
2.10 A friend of both, who asked not to be named, told us it goes back to 2003, when Hartnoll sat on a jury that passed over Dray's second book.
2.11 "She found out he was the one who voted against her," the friend said.
2.12 Dray calls that story "complete rubbish" and says she only learned he was on that jury from the newspapers this week.
2.13 Sales, meanwhile, are up: The Salt Orchard has jumped from 212th to 9th on the Bookline chart.
--- Northern Wire | Meridian corrects review of Hartnoll novel | Joss Adeyemi | 2022-10-10
3.1 The Meridian has corrected a review of Gideon Hartnoll's novel The Salt Orchard after accepting that it described a scene missing from the published book.

3.2 The magazine's literary editor, Farah Nadeem, said in a note on Monday that Lucia Dray had worked in good faith from an uncorrected proof.
3.3 "The error is ours, since we did not check the proof against the finished copy," Nadeem wrote.
3.4 She said the magazine stood by the rest of the review.

3.5 Hartnoll welcomed the correction but said it was "too small and on the wrong page".
3.6 He said he wanted an apology from Dray herself.

3.7 Dray said she would not apologise for an opinion.
3.8 "I'm sorry about the drowning, but I'm not sorry about the rest," she told Northern Wire by phone from Lisbon, where she lives.

3.9 Nadeem said an e-mail about the cut pages had reached her office in August but was never passed on to Dray.

3.10 The Morvern Book Festival said on Monday that Hartnoll had withdrawn from the event on 22 October.
3.11 Its director, Callum Reay, said Dray would appear alone and that ticket holders could have their £14 back.
3.12 "I'd have paid double to see them both," Reay said.
=== questions
Q how old is hartnoll
A 1.3
Q what book is this whole fight about
A 1.2 3.1
Q who said the review was like a knife with a bow
A 2.8
Q where did gideon say he'd been reviewed by better writers
A 1.3
F and what was he actually cross about
A 1.4 1.5
Q what bit did she supposedly make up
A 1.5
Q so how come she wrote about a drowning that isnt there
A 1.6 3.2
C How much was cut from the novel before it was published?
A 1.8
Q why'd the publisher chop those pages
A 1.9
Q were they ever friends
A 1.10 1.11
Q how do they know each other
A 1.11
Q what prize has dray got
A 1.6
Q which one of them dedicated a book to the other
A 1.11
Q what did lucia say when he accused her of not getting to the end
A 2.6
Q how many likes did that get
A 2.7
Q who's sunniva
A 2.8
C What does the unnamed friend say is the origin of the quarrel?
A 2.10 2.11
F does dray agree w that
A 2.12
Q did all this help the book sell
A 2.13
Q has the magazine fixed its mistake
A 3.1
Q whose fault was it acc to nadeem
A 3.3 3.9
Q is the meridian taking the whole review back
A 3.4
Q was hartnoll happy with the correction
A 3.5
F what else does he want
A 3.6
C Is Lucia Dray prepared to apologise to Mr Hartnoll?
A 3.7 3.8
Q where does dray live these days
A 3.8
Q did anyone warn reviewers about the missing pages
A 1.9 3.9
Q will they both still be at morvern
A 3.10 3.11
Q can i get a refund for the festival
A 3.11
F how much was a ticket
A 3.11
C On what day were the two writers to have appeared together?
A 1.12 3.10
Q how many books has he written
A 2.2
Q who'd have paid twice as much
A 3.12
C What advice did the review give readers in its last line?
A 1.2
Q what did the kelso review say about him never sharing a stage with her
A 1.1
Q how old is farah nadeem
A - name
Q what did zadie corrigan say about the review
A - stranger
Q what prize has hartnoll won
A - name
Q how much was lucia paid for the review
A - number
Q why does dray live in lisbon
A - reason
Q did hartnoll review any of drays books in the meridian
A - roles
Q when did nadeem join the magazine
A - time
Q where does hartnoll live
A - place
Q is he suing her over it
A - event
C Why did Owen Pryce resign from Tarn House?
A - premise
Q who else was on the jury in 2003
A - who
Q whats the plot of ferrymen
A - detail
