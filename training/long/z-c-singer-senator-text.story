story: Singer Juno Marchbank and Senator Wade Tillery fall out over a text message
--- Continental Press Agency | Singer asks candidate to stop quoting private text | Staff reporter | 2021-09-14
1.1 The singer Juno Marchbank on Tuesday demanded that Wade Tillery, a state senator running for governor of Carrow, stop reading out a private text message of hers at his campaign rallies.
1.2 Tillery, 58, has quoted the message at four rallies since Friday, most recently before about 3,000 supporters in the mill town of Ashby Forks on Monday night.
1.3 "Tell your dad nobody dances at a funeral," the message reads, according to a picture of a telephone screen that the senator has been holding up on stage.

1.4 Lawyers for Marchbank said in a letter, a copy of which was seen by this agency, that the words had been taken from a private exchange and that their use in public was "a breach of confidence and plain bad manners".
1.5 The letter gives the campaign until noon on Thursday to respond.
1.6 It was signed by Simone Achterberg, who also represents the singer's record label, Low Lantern.

1.7 Beth Lanning, a spokeswoman for the Tillery campaign, said that the senator had received the letter and would not be "lectured by a millionaire with a tambourine".
1.8 She declined to say how the campaign had come by the picture.
1.9 Priya Lachance, who speaks for Marchbank, said that her client did not own a tambourine.

1.10 Marchbank, 29, was born in Carrow and recorded her second album, "Copper Sky", in a disused chapel outside the state capital, Hollins.
1.11 It has sold 1.4 million copies.
1.12 She had taken no part in politics until July, when she signed an open letter against the senator's proposal to close nine county libraries.

1.13 The senator's son, Colby, 24, played the drums in Marchbank's touring band for two years and left in March.
1.14 Lachance said his departure had been friendly.
1.15 Colby Tillery did not answer messages left on his telephone on Tuesday.

1.16 The senator has told audiences that the message was sent to him.
1.17 He says that it shows what "people who fly over us" think about his state.
1.18 His remarks have been greeted with boos for the singer and, in Ashby Forks, with a chorus of one of her own songs, which the crowd sang with altered words.

1.19 Governor Lena Ostrow, who is seeking a third term and leads Tillery by six points in the latest poll, said that she would leave the matter to the two of them.
1.20 "I have a state to run and I like the record," she told reporters at the opening of a bridge.

1.21 Tillery's wife, Dana, is treasurer of his campaign.
1.22 Official filings show that the campaign took in $212,000 in the three days after the first rally at which the text was read, more than in the whole of August.
1.23 Lanning said that the average gift had been $31.
1.24 Marchbank is due to begin an 18-date tour in Hollins on October 2.
1.25 Her manager and older brother, Hal Marchbank, said there was no question of moving that concert.
--- The Hollins Courier | 'I wrote it to a friend': Marchbank breaks silence in feud with Tillery | Ruth Edelman | 2021-09-16
2.1 Juno Marchbank was sitting in her mother's kitchen in Pell Street when her telephone began to shake itself off the table, and it was, she says, how she learned that a man she had met only once was reading her words to a crowd.
2.2 "I wrote it to a friend about a party," the singer told the Courier yesterday, in her first interview since the quarrel began.
2.3 The friend was Colby Tillery, and the party, she says, was the sixtieth birthday of his aunt, at which his father had asked her to sing for nothing.

2.4 "Colby asked if I'd do three songs, and I was tired and I made a joke," she said.
2.5 "It had nothing to do with the state, or the libraries, or the price of fish."
2.6 She apologised to the aunt, Verna Tillery, whom she described as "a lady who once fed the whole band".
2.7 Asked whether she would say sorry to the senator, she laughed and filled the kettle.

2.8 The message was sent on April 11, some weeks after Colby Tillery had given up his place behind the drums.
2.9 Marchbank does not believe that he passed it on.
2.10 She would not say whom she suspects, though she remarked that "a lot of people were in and out of that house with a camera".

2.11 The senator's people tell it differently.
2.12 Beth Lanning said that the message had been meant for the candidate from the first word and that "your dad" left little room for doubt.
2.13 She said that it had been shown to him by a member of his family, and that no rule had been broken.
2.14 Pressed on whether that was his son, she said she was not going to draw a family tree.

2.15 Tillery himself, who spoke for forty minutes to 4,500 people in the Hollins ice hall last night, did not read the text out, but he let the crowd do it for him.
2.16 He had been advised, a person close to the campaign said, that the letter from the singer's lawyer should be answered before he quoted it again.
2.17 The person, who asked not to be named, said that Dana Tillery had been the first to urge caution.

2.18 Not everyone in the band has kept quiet.
2.19 Wes Tilden, Marchbank's guitarist since her first record, wrote on his page that he had been at the birthday, that the senator had sung two numbers himself, and that "the funeral would have had better pitch".
2.20 He took the post down after an hour, at Hal Marchbank's request.
2.21 "Wes is a poet and I have asked him to be one in private," the manager said.

2.22 The wider argument is about books.
2.23 In July, together with some sixty writers and musicians, Marchbank put her name to a letter opposing Tillery's plan to shut nine libraries in the north of the state, a saving that he puts at $5 million a year.
2.24 Library staff say the true figure is closer to two.
2.25 Until then the singer, who left Hollins at nineteen, had never voted in a Carrow election, a fact that Lanning was glad to supply and that the singer does not contest.

2.26 On the radio yesterday morning the host Duke Farrell, no friend of the governor, told the senator that he was behaving like a man who had found a dollar in the street and was reading it aloud.
2.27 "Duke, that dollar has brought me three hundred thousand," the candidate replied.
2.28 The governor's lead, which was six points a week ago, is now four.

2.29 Correction: an earlier version of this article, relying on what the senator said in Ashby Forks, stated that the message was sent to Wade Tillery; it was sent to his son.
--- Buzzline | Drummer boy comes clean: 'Yeah, it was me, I left my phone on the couch' | Kit Amaro | 2021-09-20
3.1 Grab a seat, Carrow-watchers, because the great funeral-dance saga of 2021 has got its confession.
3.2 Colby Tillery, ex-drummer, current son, popped up on a friend's podcast on Sunday night and told the world that nobody hacked anybody.
3.3 "I left my phone on the couch at Aunt Verna's, it wasn't locked, and my cousin Brett took a picture because he thought it was funny," he said, sounding like a man who hasn't slept much.

3.4 Brett Sayles, 19, is a volunteer on his uncle's campaign, where he mostly drives the van.
3.5 He showed the snap to a couple of the other kids, it went up the ladder, and by Labor Day it was on the boss's desk.
3.6 The younger Tillery says he begged his father not to use it.
3.7 "I asked him twice, and he said it was the best line anybody had written for him all year."

3.8 So was the old man fibbing when he told everyone the text came to him?
3.9 "He skipped a step," is how his son puts it.

3.10 Over at Camp Tillery, the mood has changed.
3.11 Lanning is gone, having handed in her notice on Saturday, and a new voice, Marcus Bellweather, is picking up the phone.
3.12 Bellweather told us the senator "regrets any confusion about the addressee", which is politician for oops.
3.13 He said Brett would carry on driving.
3.14 As for the legal letter, the one with the Thursday deadline, the campaign answered it with eleven minutes to spare and promised not to show the picture again.

3.15 Juno's lot are counting that as a win.
3.16 "We asked for one thing and we got it," said Simone Achterberg, adding that no claim for damages would be filed.
3.17 Juno herself posted a photograph of a tambourine, still in its wrapping, with the words "thank you to whoever sent this".
3.18 She has not spoken to Colby since it all blew up, according to Lachance, "but the door is open and so is the drum stool".

3.19 That stool matters more than you'd think.
3.20 The woman who took over from him, Inga Sorel, broke her wrist falling off a bicycle last Wednesday, and the tour kicks off in Hollins in under two weeks.
3.21 Would he go back?
3.22 "I'd have to ask my mom," said Colby, and for once it didn't sound like a joke.

3.23 Money corner: the campaign's haul from the text now stands at $340,000, though $18,000 of that is being handed back because the donors live abroad, which isn't allowed.
3.24 Dana Tillery, who keeps the books, spotted it herself.
3.25 Poll corner: Ostrow is up by seven, her biggest lead since spring, and two in three voters told the pollster they were sick of hearing about it.
3.26 Verna, the birthday girl, has stayed out of the whole business, except to tell a neighbor of ours that she thought it was a lovely party and that Wade had always been flat.
=== questions
C At how many rallies had Tillery read out the text by the time the lawyers wrote?
A 1.2
Q what does the text actually say
A 1.3
F and who was it sent to really
A 2.3 2.29
F what did beth lanning say about that
A 2.12
Q hows the old guy explain why he brings it up at every rally
A 1.17
Q what time did they have to write back to the lawyer by
A 1.5
F did they make it in time
A 3.14
C Who signed the letter on the singer's behalf?
A 1.6
Q does juno have a tambourine or not
A 1.9 3.17
C When did Colby Tillery leave the band?
A 1.13 2.8
F were they on bad terms
A 1.14
Q has she had a go at his policies before
A 1.12 2.23
F how much do the staff think thatd really save
A 2.24
C What did Governor Ostrow say about the quarrel?
A 1.19 1.20
Q who got the guitarist to shut up
A 2.20 2.21
Q did juno say sory to anyone
A 2.6
Q so how did the pic of her message get out
A 3.3 3.5 2.13
F did colby want it used
A 3.6 3.7
F and what does the cousin say for himself
A - who
C Will the singer claim damages?
A 3.16
Q who quit the campaign
A 3.11
F why though
A - reason
C What happened to Colby Tillery's successor in the band?
A 3.20
Q why do they have to return some of the cash
A 3.23
C How old is Beth Lanning?
A - name
Q why did colby apologise to juno
A - premise
C Did Dana Tillery show the picture to the senator?
A - roles
Q what was verna given for her birthday
A - detail
C How much is Hal Marchbank paid as manager?
A - number
Q who took colby's place in his dads campaign
A - premise
Q what did inga sorel say about colby coming back
A - name
F when does she get the cast off
A - time
C What is the name of the bridge that the governor was opening?
A - detail
Q did wes tilden play at the senators rally
A - roles
C Where had the singer and the senator met?
A - place
C How many voters were asked in the latest poll?
A - number
C Which song did the crowd sing in Ashby Forks?
A - detail
Q who sent the tambourine
A - who
Q will ostrow debate tillery on tv
A - event
Q did the drummer steal stuff when he was touring w her
A - far
