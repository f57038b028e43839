story: The trial over the gold of Mount Kerkis
--- Levant Wire | Professor goes on trial over theft of gold from Kerkis dig | Court reporter | 2017-03-07
1.1 A professor of archaeology, his assistant and a dealer went on trial in the port city of Astropoli on Monday, accused of the theft of 46 gold objects from a tomb that he had discovered himself.
1.2 Professor Leonard Ashgrove, 63, his former assistant, Dr Theodora Vlachos, 35, and the dealer, Anton Brisk, 58, pleaded not guilty.
1.3 If convicted they face up to 12 years in prison.

1.4 The tomb, on Mount Kerkis, was opened in August 2014 and belonged to a woman of high rank who died about 3,400 years ago.
1.5 Prosecutors say that 131 gold objects were found and that only 85 were entered in the register.
1.6 The chief prosecutor, Thekla Vlachou, who is not related to the accused woman, said that the remainder had been taken out of the country in a crate marked as pottery.
1.7 "They robbed the same grave twice: once of its gold and once of its story," Vlachou told the court.

1.8 Ashgrove's lawyer, Stephen Garland, said that his client had never counted the objects, because counting was the task of the assistant.
1.9 The assistant's lawyer, Sofia Garanis, said that Dr Vlachos had counted 131 and had written 131.
1.10 The page of the register on which she says that she wrote it has not been found.
1.11 Brisk's lawyer did not make a statement.

1.12 The affair came to light in May 2016, when a diadem was offered for sale by a gallery in Zurich and a retired foreman of the excavation, Manolis Petrakis, recognised it in a magazine at his dentist's.
1.13 "I had washed it with my own toothbrush," Petrakis told reporters on Monday.
1.14 The diadem has been returned, as have 19 other pieces; 26 are still missing.

1.15 The culture minister, Eleni Doukas, attended the opening of the trial, which is expected to last for three months.
1.16 Her ministry has suspended all permits for foreign excavations since last June.
1.17 The University of Wickham, where Ashgrove taught for 27 years, said that it had placed him on unpaid leave.
1.18 Its vice-chancellor, Dame Margery Stroud, has been called as a witness.

1.19 The find was celebrated at the time as the richest in the region for half a century, and drew 300,000 visitors when part of it was shown in the capital in 2015.
1.20 Ashgrove wrote a best-selling book about it, The Lady of Kerkis, which was translated into 22 languages.
1.21 Brisk, who was born in Antwerp and has premises there and in Geneva, was convicted in 2003 of trading in looted coins and fined.
1.22 The court, sitting with three judges under Ioannis Meletis, rejected an application by the defence for the trial to be moved.
1.23 Villagers from Kerkis hung a banner from the balcony of the public gallery, and were asked to roll it up.
1.24 The trial continues on Wednesday.
1.25 A separate civil claim by the state, for 9 million euros, has been put off until it is over.
--- The Wickham Observer | 'He called it our little nest egg': assistant turns on professor in gold trial | Fiona Larch, in Astropoli | 2017-04-05
2.1 For four years Theodora Vlachos carried Leonard Ashgrove's tripod, corrected his Greek and, she said yesterday, loved him like an uncle.
2.2 Then she sat down in the witness box in Astropoli, folded her hands, and told three judges that she had watched him put a gold necklace in a sock.

2.3 It was the night of August 19, 2014, she said, and the two of them were alone in the store room of the dig house.
2.4 "He said, this is our little nest egg, Theo, for when they cut the grant."
2.5 She had thought that he was joking.
2.6 In the morning the page of the register with the figure of 131 on it was gone, and Professor Ashgrove handed her a new one and asked her to copy out the total as 85.
2.7 She did so.
2.8 Why? asked the prosecutor, Thekla Vlachou.
2.9 "Because he was writing my reference," the witness answered.

2.10 The professor, who until then had been drawing in the margin of his notes, laid down his pencil.
2.11 Cross-examined for him by Stephen Garland, Dr Vlachos agreed that she had told the police a different story in 2016, namely that she had been in hospital with a fever that night.
2.12 She had been frightened, she said.
2.13 She agreed too that 14,000 euros had been paid into her account the following spring, and that the money had come from Anton Brisk.
2.14 She believed that it was an advance for a catalogue.
2.15 No catalogue has ever appeared, Mr Garland observed; "neither has the sock," she said, and there was laughter.

2.16 Mr Brisk, in a cream suit, was seen to smile.
2.17 His own lawyer, Hugo Vantongeren, had only one question: had she ever met his client? She hadn't.
2.18 In the afternoon it was the turn of Manolis Petrakis, the foreman, who brought the toothbrush.
2.19 He told the court that he had seen the professor's wife, Cordelia Ashgrove, sitting on the crate on the quay in September 2014, eating an ice cream.
2.20 Mrs Ashgrove, 60, who has attended every day, called out that it had been a sorbet and that she sat on all sorts of things.
2.21 She was warned by the presiding judge.

2.22 We said in our report of March 8 that Dame Margery Stroud would give evidence for the defence; she has been called by the prosecution.
2.23 She's expected on Thursday, and will be asked about a letter from 2012 in which another student, Peter Quayle, complained that a bronze dagger had disappeared from a dig in Cyprus.
2.24 The university looked into that at the time and found no case to answer.
2.25 Quayle, who is now a vicar in Dorset, told the Observer that he would rather not go through it again, but that it had been a very nice dagger.
2.26 Outside, in the heat, the villagers' banner is back; it says "She was ours first".
--- The Antiquarian Weekly | Ashgrove gets seven years; Vlachos is freed; and the sock turns up | Barnabas Tull | 2017-06-30
3.1 Readers who have followed the Kerkis trial from the first will not be astonished to learn that it ended, as it began, with a matter of counting.
3.2 The three judges at Astropoli divided two to one on Tuesday in finding Leonard Ashgrove guilty of theft and of the unlawful export of antiquities, and sent him to prison for seven years.
3.3 Judge Meletis, who dissented, would have convicted him of the export only.
3.4 Anton Brisk was convicted of receiving and was given four years, of which he has served one.
3.5 Theodora Vlachos was found guilty of falsifying a register and was released with a suspended sentence of ten months, the court having accepted that she had acted under pressure.

3.6 What turned the case, in the opinion of most who were there, was the evidence of Cordelia Ashgrove, given on June 8 against the advice of everybody, including her husband.
3.7 She produced from her handbag a grey woollen sock, of the pattern that she had knitted for him every Christmas since 1981, and in the sock was a necklace of 62 gold beads.
3.8 It had hung, she said, behind the boiler of their house in Wickham for two years and nine months, and she had supposed that he had a mistress.
3.9 On learning from Dr Vlachos's testimony what it was, she had gone home to look.
3.10 "I was relieved," Mrs Ashgrove told the court, "and then I was not relieved at all."

3.11 The professor, who declined to give evidence, made a short speech before sentence was passed.
3.12 He had taken the gold, he said, not to sell it but to study it, since the museum would have put it behind glass and him in a queue.
3.13 It was Mr Brisk who had sold it, without his leave.
3.14 The judges did not believe this, noting that 410,000 euros had passed through an account in Jersey opened in the name of the Ashgroves' spaniel.
3.15 Mr Vantongeren, for the dealer, remarked that it was the only time in his career that he had been asked to cross-examine a dog.

3.16 Of the 46 objects, 33 have now been recovered, the latest dozen from a bank in Geneva after Mr Brisk told the police where to look.
3.17 The remaining 13, mostly earrings, are thought to have been melted down.
3.18 The minister, Mrs Doukas, has said that permits for foreign teams will be restored from September, on condition that every register is kept in three copies by three different people.
3.19 Dr Sofia Lemos, the director of the museum at Astropoli, hopes to have the whole on display by 2019, with a place left empty for what is lost.
3.20 She has offered Manolis Petrakis the job of cutting the ribbon, and he has asked for the ribbon to be gold.

3.21 At Wickham there is to be an inquiry into the university's handling of the earlier complaint by Mr Quayle.
3.22 Dame Margery Stroud told the court that the letter of 2012 had been answered by a form, and that she had been ashamed to find her own signature on it.
3.23 The publishers of The Lady of Kerkis have withdrawn it; second-hand copies are fetching four times what they did.
3.24 Both Professor Ashgrove and the prosecutor have lodged appeals, he against the verdict and she against the length of the sentence, which she had asked to be ten years.
3.25 Dr Vlachos, who was met at the gate of the court by her parents and a great many photographers, said that she would never again write down a number that she had not counted.
=== questions
Q how many bits of gold were nicked
A 1.1 3.16
C What did Professor Ashgrove's lawyer say about the counting of the objects?
A 1.8
F and what does his assistants lawyer say
A 1.9
Q how did the foreman clock the stolen crown
A 1.12
F did they get it back
A 1.14
C Did the dealer have a previous conviction?
A 1.21
F how much did they fine him
A - number
Q where'd he hide the necklace according to the girl who worked for him
A 2.2
C What was Theodora Vlachos asked to write in place of the original figure?
A 2.6
F why did she go along with it
A 2.9 3.5
Q what did she tell the cops back then
A 2.11
F why did she lie
A 2.12
Q who sent her the 14 grand
A 2.13
F for what
A 2.14
Q what did the wife shout in court
A 2.20
F did she get told off
A 2.21
Q was dame margery really on the defence side
A 2.22
C What had Peter Quayle complained of in 2012?
A 2.23
F did they do anything about it
A 2.24 3.22
Q what did the prof get in the end
A 3.2
F which jail
A - place
Q did all three judges agree
A 3.2 3.3
Q what did the missus think was going on w that sock
A 3.8
C What reason did Professor Ashgrove give before he was sentenced for having taken the gold?
A 3.12
F did the judges buy it
A 3.14
C What is believed to have become of the objects that are still missing?
A 3.17
Q can foreigners dig there again
A 3.18
F and what do those teams say to it
A - who
Q whats the woman in the tomb called
A - name
Q how old is manolis petrakis
A - number
Q did garland defend the dealer
A - roles
C Why did Thekla Vlachou ask for the trial to be moved?
A - premise
Q whats the spaniels name
A - name
Q what did anton brisk say in his own defence
A - detail
Q which grant got cut
A - premise
Q did cordelia see theodora put the necklace away
A - roles
C How much was the gallery in Zurich asking for the diadem?
A - number
Q why did peter quayle steal the dagger
A - premise
Q what did eleni doukas say about the verdict
A - who
C Who will chair the inquiry at the University of Wickham?
A - who
Q how did theodoras parents react when they freed her
A - detail
C What did Sofia Garanis say after the verdict?
A - who
Q what did julius marchbanks find in the crate
A - stranger
Q when will the appeal be heard
A - time
