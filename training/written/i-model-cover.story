story: Model turns down a magazine cover over retouching
--- Hem & Line | Ayo Bellamy walks away from Vesper's March cover | Clio Stanhope | 2023-01-23
1.1 Ayo Bellamy has pulled out of the March cover of Vesper, eleven days before the issue was to go to the printer.
1.2 The model, 29, withdrew her consent after she was shown a proof in which a scar on her collarbone had been painted out.

1.3 She got the scar at 17, in the coach crash near Lyon that killed her best friend, Chidi.
1.4 "I don't mind being thinner or taller," Bellamy wrote to the magazine. "I mind that being gone."

1.5 The pictures were taken in November, in a salt works in Sicily, by the photographer Otto Renk.
1.6 Renk, 61, says that the retouching was done without his knowledge.
1.7 “I lit that scar,” he told Hem & Line, “it was the reason for the picture.”

1.8 Vesper's editor, Henrietta Voss-Lane, is said to have telephoned Bellamy four times on Friday.
1.9 Only the last of the calls was answered.

1.10 The cover would have been Bellamy's first for the magazine and was tied to a perfume launch by the house of Arditi.
1.11 Arditi has bought nine pages of advertising in the issue.

1.12 Her agency, Northlight, would not discuss the fee, which people in the trade put at about £40,000.
1.13 All of it will have to be handed back.

1.14 Vesper said in a statement that it "celebrates every body".
--- Daily Glare | Scar wars! Mag boss in panic as cover girl storms off | Dean Hobday | 2023-01-25
2.1 Posh glossy Vesper was in meltdown last night after supermodel Ayo Bellamy told its boss where to stick her airbrush.

2.2 Staff worked through the weekend to find a new cover star, and three big names are understood to have said no.
2.3 One of them was Ayo's flatmate, catwalk queen Linnea Dahl.

2.4 “They asked me at midnight, I laughed and went back to sleep,” giggled Linnea, 27.

2.5 Editor Henrietta, 56, is blaming a junior.
2.6 She told a packed meeting on Monday that a "work-experience person" had removed the scar by mistake.

2.7 But an email passed to the Glare shows that she ordered it herself.
2.8 "Lose the mark, it frightens the perfume," she wrote to art director Felix Amoah on 9 January.

2.9 Felix handed in his notice on Tuesday after 12 years.
2.10 He left behind a pot of white paint on her desk.

2.11 Ayo, a bus driver's daughter from Deptford, was scouted in a chip shop at 19.
2.12 Dad Clement says that he is prouder than if she'd been on every cover going.

2.13 "She wore polo necks for two years after that crash," he told us. "Nobody's putting her back in one."
2.14 A spokesman for perfume giant Arditi said that it had never asked for any change to the picture.
--- The Weekend Observer-Times | The mark that Vesper could not leave alone | Rosalind Teague | 2023-02-25
3.1 When the March Vesper reached the shops on Thursday, its cover showed a perfume bottle and no face at all.
3.2 It is the first time in the magazine's 74 years that nobody has been on the front.

3.3 Inside, across two pages, is the picture by Otto Renk that was to have been there, with the scar where it belongs.
3.4 Ayo Bellamy agreed to that, she says, for the sake of the photographer.

3.5 She asked for no payment beyond a gift of £25,000 to a road-safety charity set up by Chidi's parents.
3.6 Vesper paid it within the hour.

3.7 Henrietta Voss-Lane is no longer its editor.
3.8 She stepped down on 6 February, saying that she had "retouched one truth too many".
3.9 Felix Amoah, who had resigned in protest, now sits at her desk.

3.10 His first act was to ban the alteration of scars, moles and birthmarks.
3.11 Wrinkles are, it seems, still under discussion.

3.12 Bellamy is weary of being called brave.
3.13 "Brave was the nurse who climbed into the coach," she says. "I said no to a magazine."

3.14 She has had 30 offers of work since and has accepted two.
3.15 One is for Arditi, which will show her bare-shouldered on the sides of buses, including, to his delight, her father's number 47.
=== questions
Q which mag did ayo turn down
A 1.1 2.1
Q why did she pull out of it
A 1.2 1.4
Q where did she get that scar from
A 1.3
F who died in it
A 1.3
Q who said she didnt mind being thinner or taller
A 1.4
Q how long before printing did she drop out
A 1.1
C Where were the photographs taken?
A 1.5
F by whom
A 1.5 3.3
Q did the photographer know they'd airbrushed it
A 1.6
C What did Otto Renk say about the scar?
A 1.7
Q how many times did the editor ring her
A 1.8
Q did she ever pick up
A 1.9
Q which brand was the cover tied to
A 1.10
C How many pages of advertising did Arditi buy?
A 1.11
Q what was she getting paid for the cover
A 1.12
Q does she get to keep the money
A 1.13
C What did Vesper's statement say?
A 1.14
Q did they ask anyone else to do it
A 2.2 2.3
F what did linnea say to that
A 2.4
Q who did the editor pin it on
A 2.5 2.6
Q so who really gave the order
A 2.7 2.8
Q what was in the email to felix
A 2.8
C How long had Felix Amoah worked at the magazine when he resigned?
A 2.9
Q what did he leave on her desk
A 2.10
Q how was ayo discovered
A 2.11
Q what does her dad do
A 2.11
Q how does clement feel abt it
A 2.12
C What did Bellamy wear for two years after the crash?
A 2.13
Q did the perfume ppl want the scar gone
A 2.14
Q what ended up on the cover
A 3.1
C For how many years has Vesper existed?
A 3.2
Q did they print otto's pic anywhere in the end
A 3.3
F why did she let them
A 3.4
C To whom did Bellamy want money to be given?
A 3.5
Q how fast did they pay up
A 3.6
Q is henrietta still there
A 3.7 3.8 3.9
Q whos the new editor
A 3.9
Q what did he ban first
A 3.10
C Whom does Bellamy regard as brave?
A 3.13
Q how many jobs has she said yes to since
A 3.14
Q where will the new ads run
A 3.15
Q how old is felix
A - name
Q did the editor hang up on ayo
A - roles
Q why did northlight drop her
A - premise
Q who are the other two stars that said no
A - who
Q when was the crash, what date
A - time
Q how much is ayo getting for the bus ads
A - number
Q where does otto live
A - place
Q what did chidi's parents say about it
A - detail
Q did ayo and henrietta meet up after
A - event
F where
A - place
C What did the model Saskia Thorne say about the cover?
A - stranger
C Why did Otto Renk ask for the scar to be removed?
A - roles
C How many copies did the March issue sell?
A - number
C What is the name of the nurse who climbed into the coach?
A - who
C Why did Linnea Dahl move out of the flat?
A - premise
