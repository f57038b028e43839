story: Women given wrong all-clear in bowel and breast screening in Lorne
--- National Health Correspondents | 1,140 patients to be called back after laboratory mix-up | NHC reporters | 2015-05-12
1.1 Health authorities in the province of Lorne said on Monday that 1,140 patients would be called back for new tests after samples at a laboratory in Dunmore were found to have been given the wrong labels.
1.2 All of them had been told between January 12 and March 27 that their results were normal.
1.3 At least six have since been found to have cancer, the chief medical officer, Dr Moira Kincaid, told reporters.

1.4 The mistake was traced to a machine that prints bar codes, which after an update of its software on January 9 skipped a number whenever it ran out of paper.
1.5 "Every sample after that belonged to the person in front in the queue," she explained.
1.6 It was discovered by a technician, Fergus Adair, who noticed that a sample said to come from a man of 70 contained a hormone found only in pregnancy.

1.7 Adair reported it on March 2.
1.8 The laboratory went on working for another twenty-five days, and Kincaid said that she could not yet explain why.
1.9 Its director, Dr Alan Kinnear, has been placed on leave.

1.10 The laboratory is run for the province by a private firm, Clarion Diagnostics, under a contract worth 14 million crowns a year.
1.11 Clarion's spokesman, Neil Farquhar, said that the firm was "deeply sorry" and that it would pay for all repeat tests.
1.12 He said that the update had been supplied by the maker of the printer.
1.13 The maker, Tagwell, said that it had sent out a warning about the fault on January 30.

1.14 The provincial minister of health, Elspeth Rennie, called the affair "a failure of the most ordinary kind, and for that reason unforgivable".
1.15 She was informed on April 29, according to her office.
1.16 Opposition members asked why the public had had to wait a further twelve days.
1.17 Her federal colleague, Eleanor Renwick, offered the help of laboratories in the capital.

1.18 A telephone line for patients, opened on Monday at noon, took 3,700 calls by the evening.
1.19 Letters to those affected were sent on Saturday, but some arrived only after the news had been broadcast.
1.20 One woman, Catriona Bell, 43, said that she had heard it on the radio while driving her children to school.
1.21 "I pulled over, and the little one asked if we'd run out of petrol," she said.

1.22 Screening in Lorne was transferred to private hands in 2011, against the advice of the doctors' association.
1.23 The association's chairman, Dr Hamish Orr, declined to say that he had told them so.
1.24 The provinces of Tarn and Upper Esk, which use the same printers, said that their samples had been checked and were in order.
1.25 The police said that they were not investigating.
--- The Dunmore Examiner | 'I told them in March': technician breaks his silence | Isobel Crane | 2015-05-17
2.1 Fergus Adair keeps the message on a slip of paper in his wallet, folded into eight, because his access to the computer on which he wrote it was taken away from him on the day after he sent it.
2.2 "Either we've got a miracle or we've got the labels wrong," it says, and it is dated March 2, 4.10pm, and addressed to two people.
2.3 One was the director of the laboratory, Alan Kinnear.
2.4 The other, whose name has not been mentioned until today, was Clarion's head of quality for the whole region, Fiona Farrar.

2.5 Mr Adair, 31, is a quiet man, who plays the accordion in a ceilidh band, and he had not intended to speak to a newspaper.
2.6 What changed his mind was a telephone call from his aunt, Jean Adair, who is one of the 1,140.
2.7 She is well, she learned on Thursday.
2.8 Others are not: the number of cancers that were missed has risen to nine.

2.9 He was not dismissed in March but put to washing glassware, he says, and told by Dr Kinnear that a regular audit in the first week of April would take care of the matter.
2.10 It was the auditors who stopped the machine, a week early, on the 27th.
2.11 Dr Kinnear's version, given through his solicitor, Ruaridh Bell, is that he had passed the message up within the hour and was waiting for permission.
2.12 "A director cannot stop a contract, he can only ask," the solicitor said.
2.13 Mrs Farrar is on a walking holiday in Madeira.
2.14 Clarion says it cannot reach her.

2.15 The Tagwell company, which makes the printer, has given this newspaper proof that its warning of January 30 was opened in Dunmore on February 2, and opened again on February 3.
2.16 By whom it does not know, since eleven people used the same password.
2.17 It was "clarion1".

2.18 Elspeth Rennie, the provincial minister, has held two meetings with patients, at the second of which, on Friday, she was heckled, and wept.
2.19 She told them that she had kept quiet for twelve days on the advice of Dr Kincaid, who wanted the list of patients to be complete.
2.20 Dr Kincaid confirms this, up to a point: she had asked, she says, for five days.
2.21 Eleanor Renwick, speaking for the federal government, said tartly that she for her part could count.

2.22 Catriona Bell, who heard the news at the wheel of her car, was operated on yesterday.
2.23 Her sister Morag says that the surgeons were hopeful.
2.24 There is no anger in the family, Morag Bell told me; there is no time for it.
2.25 It was four years ago that the province handed its screening to Clarion, over the objections of the doctors, who warned of just such a thing in a paper of eleven pages.
--- Lorne Today | Screening scandal: Rennie survives, Clarion loses contract | Live team | 2015-06-04
3.1 6.40pm: That's it, she's safe.
3.2 Elspeth Rennie has survived the vote of confidence in the provincial assembly by 39 to 36, with two of her own side staying away.
3.3 One of them, Struan Orr, is the doctors' chairman's son, and he said he'd rather be absent than dishonest.

3.4 5.55pm: The minister's closing speech was short.
3.5 She said she had been wrong to wait, that nobody had made her, and that Dr Kincaid shouldn't be blamed for advice she herself had been free to ignore.
3.6 That's quite a turn from what she said in May.

3.7 4.30pm: Clarion is out.
3.8 Rennie told members that the contract will end on August 31, two years early, and that the lab will go back to the Dunmore Infirmary.
3.9 All 64 staff are to be taken on.
3.10 The firm won't be getting compensation, she said, to which Neil Farquhar responded within minutes that the courts might see it otherwise.

3.11 3.15pm: For anyone just joining us, a recap.
3.12 Labels were mixed up at Clarion's lab from January 12 to March 27 because of a printer fault.
3.13 Twelve people who'd been told they were fine turned out to have cancer, up from nine a fortnight ago, and the last of the repeat tests came back on Tuesday.
3.14 So that figure's final.
3.15 Conversely, 17 people had treatment that they hadn't needed, and it's the first we've heard of that.

3.16 2.50pm: Fiona Farrar has turned up.
3.17 Clarion's quality chief, who'd been on her holidays, told the assembly's health committee that she did read Fergus Adair's message on the evening of March 2 and took it for a joke.
3.18 "It had the word miracle in it," she said.
3.19 There was a gasp from the gallery.
3.20 She's resigned from the firm.

3.21 2.10pm: Before her it was Alan Kinnear's turn.
3.22 He stuck to his story that he'd asked for permission to stop the machine and never got it.
3.23 Asked why he'd sent his technician to wash bottles, he said he'd thought it would be restful.

3.24 1.30pm: Spotted in the gallery: Catriona Bell, in a headscarf, with her solicitor cousin Ruaridh on one side (yes, he acts for Kinnear, and no, they aren't discussing it) and her sister Morag on the other.
3.25 She starts chemotherapy on Monday.
3.26 Fergus Adair's two seats along, and the pair of them have just shaken hands.
3.27 He's been offered his old desk back by the Infirmary, with a rise, and told us that he'd take it if he can choose the printer.
=== questions
C What was wrong with the bar-code machine?
A 1.4
F how did anyone notice
A 1.6
F when did he tell them
A 1.7 2.2
Q who did adair send his message to
A 2.3 2.4
F what did his boss do to him after
A 2.9 2.1
F whats kinnears explanation for that
A 3.23
F who on the committee asked him
A - who
C Who stopped the machine?
A 2.10
Q did the printer firm let them know about the bug
A 1.13 2.15
F who opened it
A 2.16
F did that person get sacked
A - event
Q how many folks got told they were ok but werent
A 1.3 2.8 3.13
C When was the minister informed of the mix-up?
A 1.15
F so why did she sit on it
A 2.19
F does the medical officer back her up
A 2.20
F and did she stick to blaming her
A 3.5
Q where was catriona when she found out
A 1.20 2.22
Q did anybody get treated for nothing
A 3.15
C Why did Fiona Farrar not act on the message?
A 3.17 3.18
F has she still got her job
A 3.20
F hows she gonna earn a living now
A - detail
Q what made fergus speak out in the end
A 2.6
C Did the minister survive the vote of confidence?
A 3.1 3.2
F what did renwick say to that
A - name
Q are the lab people gonna be jobless now
A 3.9
C Until when will Clarion run the laboratory?
A 3.8
Q how old is alan kinnear
A - name
C For how much is Clarion suing the province?
A - number
C Which other member stayed away from the vote besides Struan Orr?
A - who
C Why did Dr Kincaid resign?
A - premise
Q what did jean's new test cost
A - detail
C What did the pregnant patient say when she was told?
A - detail
Q did kincaid read adairs message on march 2
A - roles
Q how much was fergus' rise
A - number
F when does he start
A - time
Q why did adair throw away the message
A - premise
Q did rennie fire farrar
A - roles
Q what's hamish orr say about his son
A - name
C Which hospital operated on Catriona Bell?
A - place
Q what instrument does kinnear play
A - roles
