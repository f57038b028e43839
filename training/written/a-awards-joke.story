story: Awards host Barnaby Sloane apologises for joke
--- Cable Wire | Host of Marigold Awards apologises over stammer joke | | 2023-02-21
1.1 The comedian Barnaby Sloane apologised on Monday for a joke at the Marigold Awards in which he imitated the stammer of a nominated actress.
1.2 Sloane, 39, told the audience at the Alder Theatre on Sunday night that if Temperance Ridley won, "we'd better cancel the last train".
1.3 He then pretended to struggle with the word "thank" for about fifteen seconds.

1.4 Ridley, who did win, for the television drama Nightjar, did not mention it in her speech.
1.5 "I've had worse from a supply teacher," she told reporters backstage.

1.6 In a statement Sloane said that the line was "cheap, cruel and, worst of all, not funny".
1.7 He said that he had written to Ridley and would give his fee of £35,000 to a charity for people who stammer.

1.8 The Marigold Academy said the joke was not in the script that it had approved.
1.9 Its chairwoman, Dame Olwen Price, said: "We are sorry that it happened under our roof."
1.10 The broadcaster, BTN, cut the passage from its repeat on Monday afternoon.

1.11 BTN received 1,740 complaints by midday.
1.12 The awards have been held every year since 1968.
--- The Spyglass | Sloane's writer: I begged him not to do it | Kit Marlowe-Finch | 2023-02-23
2.1 The man who writes Barnaby Sloane's jokes says he pleaded with him to drop the stammer gag minutes before he walked on.
2.2 Lenny Achebe told The Spyglass that the line was thought up in a taxi on the way to the Alder Theatre.

2.3 "I said, Barney, it's a disability, mate," Achebe recalled. "He said, it's a train joke."
2.4 He said that the host had been drinking champagne, though "no more than anybody".
2.5 Sloane's agent, Viv Cromarty, denied that he had had anything stronger than tea.

2.6 In the stalls the silence was awful.
2.7 One guest, the soap actor Des Wynne, got up and left.
2.8 "I've a grandson who stammers and I wasn't going to sit there for it," Wynne said.
2.9 Others laughed, and some of those have since had to say sorry as well: the singer Coco Delray posted a tearful video on Tuesday.

2.10 Achebe, who has worked for Sloane for nine years, has resigned.
2.11 "I love him, but I'm done," he said.
2.12 The comedian has cancelled three dates in Scotland this week, with no reason given.
2.13 Bookmakers make the newsreader Farida Noor the favourite to host next year.
--- The Weekly Observer of Arts | Temperance Ridley: 'I'd rather people asked me about the play' | Hester Crane | 2023-03-05
3.1 Temperance Ridley takes her time over a sentence, and makes you wait for it, and it is generally worth it.
3.2 We meet in a café in Bristol, where she is rehearsing a new play by Dunstan Eyre.

3.3 She has stammered since she was four.
3.4 On stage it vanishes; she cannot say why, and has given up asking.
3.5 "In an interview it comes back because I'm being me," she says, "which is the harder part."

3.6 She read Sloane's letter, which ran to six pages, on the train home.
3.7 "It was a good letter," Ridley says. "He'd obviously been told off by his mum."
3.8 She wrote back and suggested that he come and talk to a group of teenagers she helps in Cardiff.
3.9 To her surprise he came, last Thursday, and stayed for three hours.
3.10 One boy made him read aloud with headphones on that played his own voice back late.
3.11 “He couldn't get through a line,” she says with some satisfaction.

3.12 She does not want him banned from anything.
3.13 "If he does it again next year he'll do it better," she says. Dame Olwen Price has already said that the academy will not ask him.
3.14 What angered her, if anything did, was that nobody wrote about Nightjar, for which she spent five months learning to handle birds.
3.15 The award itself is on top of her fridge.
=== questions
Q what was the joke even
A 1.1 1.2 1.3
Q who was he making fun of
A 1.1 1.2
Q did temperance win in the end
A 1.4
F for what
A 1.4
Q did she hit back at him in her speech
A 1.4
Q who said theyd had worse from a supply teacher
A 1.5
Q what did barnaby say about it afterwards
A 1.6 1.7
Q what's happening with his pay for the night
A 1.7
C How much was the host paid for the evening?
A 1.7
Q had the academy okayed that line
A 1.8
Q how many moaned to btn
A 1.11
Q did they leave it in when they showed it again
A 1.10
Q where'd he come up with it
A 2.2
Q did anyone try to stop him
A 2.1 2.3
Q was he drunk or nah
A 2.4 2.5
F says who
A 2.4 2.5
Q who walked out
A 2.7
F why tho
A 2.8
C Why did Coco Delray post a video?
A 2.9
Q how long did lenny write for him
A 2.10
Q is achebe still working w him
A 2.10 2.11
Q what did the spyglass say abt his scottish gigs
A 2.12
Q whos the bookies pick for next year
A 2.13
Q since what age has she had the stammer
A 3.3
Q does she stammer when acting
A 3.4
C What did Ridley think of the letter that the comedian sent her?
A 3.7
Q how long was the letter
A 3.6
Q did she answer it
A 3.8
Q did barney go and meet those kids
A 3.9
Q what did the kid make him do
A 3.10
F how'd that go
A 3.11
Q does ridley want him banned
A 3.12
C Will Sloane be invited to present the ceremony again?
A 3.13
Q what actually annoyed her
A 3.14
Q where does she keep the trophy
A 3.15
Q since when have the marigolds been going
A 1.12
Q how old is temperance ridley
A - number
Q what did farida noor say about the joke
A - detail
Q did ridley make fun of sloane on stage
A - roles
Q which charity got the money
A - name
Q why did dame olwen resign
A - premise
Q how much was coco paid
A - name
Q what's the title of the eyre play
A - detail
Q where does viv cromarty live
A - place
Q how many ppl watched the show on btn
A - number
Q what did jasper thornhill say about the stammer gag
A - stranger
C When will Ridley's new play open?
A - time
Q who sat next to des wynne
A - who
Q when did sloane first host the marigolds
A - time
F and who hosted before him
A - who
