story: Judge and contestant walk out of The Proving Tent
--- Screen & Dial | Baking show halts filming after judge leaves set | Trade desk | 2023-06-15
1.1 Filming of the eleventh series of "The Proving Tent" has been suspended after the senior judge, Delphine Marrot, and one of the eight remaining contestants walked off the set within an hour of each other on Tuesday.
1.2 The production company, Larder Films, confirmed on Wednesday that recording at Ashcombe Park in Dorset would not resume before next Monday.
1.3 It said in a statement that it was "reviewing the circumstances of a technical challenge".

1.4 The challenge, a tower of choux pastry to be completed in two hours and ten minutes, went wrong when the ovens on one side of the tent lost power for about twelve minutes, according to three people who were present.
1.5 Four contestants were affected.
1.6 They were not given extra time.

1.7 Marrot, 61, who has been on the programme since its first series in 2013, is understood to have argued that the round should be struck out.
1.8 Her fellow judge, the baker Rufus Tolland, 44, disagreed, as did the executive producer, Sally Brandreth.
1.9 "She put down her fork, thanked the crew, and asked for a taxi," one of those present said.

1.10 The contestant who left is Ifeoma Brand, a 27-year-old vet from Leicester.
1.11 She had been placed last.
1.12 A source close to her denied reports that she had thrown her tower at a camera, and said that it had fallen.

1.13 The broadcaster, Channel Nine, which pays a reported £18 million a year for the show, declined to comment.
1.14 A spokesman for Larder Films, Giles Sandbrook, said that no decision had been taken about the result.
1.15 He denied that the generator had been hired from a company owned by a relative of a member of staff.

1.16 The series is due to begin on September 5, and seven of ten episodes were still to be recorded when the cameras stopped.
1.17 Last year's final was watched by 8.3 million people.
1.18 The presenter, comedian Bunty Osgood, wrote on social media that she was "in a field with forty kilos of custard and nobody to shout at".
1.19 She later deleted the message.

1.20 It is not the first time that the programme has been touched by controversy.
1.21 In 2017 a contestant's ice-cream was taken out of a freezer by a rival, an incident that drew more than 1,100 complaints.
1.22 In 2020 a judge, Alec Pomfret, was replaced by Tolland after a disagreement over money.
1.23 Marrot's contract, which was renewed in January, runs until the end of 2025.
1.24 Her agent, Nell Standish, said that her client had not resigned.
1.25 She was at home in Lyme Regis with her dogs, Standish said, and was answering the telephone to nobody under a hundred.
--- The Evening Banner | CHOUX-ING THE FAT: Rufus hits back at 'Queen' Delphine as oven row boils over | Dean Crabbe | 2023-06-17
2.1 Telly baker Rufus Tolland has slammed fellow judge Delphine Marrot for "flouncing off in the middle of a bake" as the oven row at The Proving Tent turned nuclear last night.
2.2 The dad of three told the Banner that rules are rules and that he'd have done the same for his own mum.
2.3 "Ovens die, eggs split, that's baking," he said as he loaded his van outside his Bristol shop.
2.4 "If you can't lose to a plug, don't come in the tent."

2.5 But the Banner can reveal that Delphine, 61, tried to save the four cooks who got zapped.
2.6 Insiders say she wanted the whole round binned, and begged boss Sally Brandreth for it twice.
2.7 When Sally said no the second time, the French-born star is said to have muttered one word in her own language and walked half a mile to the gates in her slippers.
2.8 "It's not a word you'd put on a cake," giggles our mole.

2.9 Her sister Odile, who runs a cheese stall in Lyme Regis, says that she's never seen her so sad.
2.10 "She isn't angry with Rufus, she's angry with the money," said Odile.
2.11 She claims that stopping the clock would've cost £40,000 in overtime.
2.12 Larder Films call that "fanciful".

2.13 Meanwhile vet Ifeoma Brand is back at work in Leicester, where yesterday she delivered six puppies before lunch.
2.14 She said she'd signed something and couldn't talk, but her mum Grace can, and boy did she.
2.15 "My daughter's oven was stone cold and they filmed her crying for a quarter of an hour," fumed Grace, 54.
2.16 "Nobody fetched her a chair."
2.17 She says a runner called Jonty was the only one who was kind.

2.18 Fellow contestant Sandy Brandt, a 66-year-old ex-bus driver from Hull whose oven stayed on, won the round, and is mortified.
2.19 "I'd hand it back if they'd let me," he said.
2.20 Hot favourite Priti Anand, whose oven conked out as well but who still came third, isn't so soft-hearted, telling pals that she "finished hers, so what's the fuss".

2.21 Bookies have stopped taking bets, and fans have got up a petition for Ifeoma to be put back, signed by 61,000 people at the last count.
2.22 The last time the nation was this cross was in 2017, when a rival pulled somebody's baked Alaska out of the freezer and over a thousand viewers complained.
2.23 Alec Pomfret, the judge who got the boot three years ago to make way for Rufus, says he's watching with popcorn.
2.24 Would he come back?
2.25 "For the right number, I'd judge cat food," he told us.
--- Dorset Messenger | Generator man says he warned crew about ovens | Hannah Pike | 2023-06-22
3.1 The man who supplied the power for "The Proving Tent" has told the Messenger that he warned the crew on the eve of the now notorious choux pastry challenge that eight ovens were more than his generator could bear.
3.2 Barry Sandbrook, 58, of Blandford, said he had put it in a text message at 7.14pm on Monday of last week and had received a thumbs-up in reply.
3.3 He would not say from whom.

3.4 Mr Sandbrook is the uncle of Giles Sandbrook, who speaks for Larder Films and who had denied any family connection with the firm.
3.5 The younger man apologised yesterday, saying that he had not known where the generator came from when he was asked.
3.6 He has been moved to other duties.

3.7 Filming resumed at Ashcombe Park on Tuesday, a day later than announced.
3.8 Miss Marrot was back in her place, having agreed to return after what her agent described as a long lunch with Sally Brandreth, paid for by Miss Brandreth.
3.9 The result of the challenge has been annulled and nobody will leave this week.

3.10 Mr Tolland told the crew that he had been wrong about the plug and, according to a lighting technician, presented his colleague with a pair of slippers.
3.11 "She put them on there and then," the technician said.
3.12 Asked by this newspaper whether the two were friends again, Miss Marrot said that they had never been friends, and that this was why it worked.

3.13 Not everybody has returned, however.
3.14 Ifeoma Brand was invited to, but said that the surgery had only two vets and that the other was on holiday.
3.15 In her stead the company has recalled Colin Marriott, a scaffolder from Poole, who was sent home in the second week for a raw scone.
3.16 He said that he had been on a roof when they rang and had nearly come down the quick way.
3.17 Her mother, Mrs Grace Brand, has accepted a bunch of flowers from the producers, but is still waiting, she told us, for a letter.

3.18 Sandy Brandt, the retired bus driver whose victory was cancelled, has asked to keep the rosette for his granddaughter.
3.19 That was allowed.

3.20 Channel Nine, which had kept silent until this week, said that the series would start on September 12, seven days later than planned, and that the choux episode would be shown, blackout and all.
3.21 The media regulator has received 340 complaints about a programme that nobody has yet seen.
3.22 A spokeswoman, Moira Standing, said that it could not act on pastry that had not been broadcast.
3.23 The park's owner, Lord Ashcombe, has offered to run a cable from the house.
3.24 Tickets for the village fête, which was to have been opened by Bunty Osgood on Sunday, remain valid.
3.25 She has lost her voice, the vicar said, but will be opening it in mime.
=== questions
C How long were the ovens without power?
A 1.4
F how many bakers did that hit
A 1.5
F did they let them have a few more minutes
A 1.6
C Why did Delphine Marrot leave the set?
A 1.7 2.7
F does her sister reckon its about rufus
A 2.10
Q did the vet chuck her cake at the camera
A 1.12
Q whats rufus' take on the ovens going
A 2.3 2.4 2.1 2.2
F has he changed his tune since
A 3.10
C How much would stopping the clock have cost, according to Odile?
A 2.11
F what does the company say about that figure
A 2.12
Q what did bunty put online
A 1.18
F is it still up
A 1.19
Q does the guy who won feel good about it
A 2.18 2.19
F what did priti say when it got scrapped
A - name
Q who kept the kid company when she was in tears
A 2.17
C Who had warned the crew about the generator?
A 3.1 3.2
F is he related to anyone on the show
A 3.4
F and what did the nephew say for himself
A 3.5
F did his uncle forgive him
A - event
Q are delphine and rufus mates now
A 3.12
C Why will Ifeoma Brand not return to the programme?
A 3.14
F who got her spot
A 3.15
F how'd he take the phone call
A 3.16
C On what date will the series now begin?
A 3.20
Q would the old judge do it again
A 2.25
Q how old is sally brandreth
A - name
Q what word did delphine say
A - detail
C Who sent the thumbs-up to Barry Sandbrook?
A - who
Q how much does rufus get paid per series
A - number
Q why did tolland walk off the set
A - roles
Q what did jonty say
A - detail
Q how many people complained about ifeomas tower being thrown
A - premise
Q who nicked the ice cream in 2017
A - who
Q why did odile fall out with her sister
A - premise
C What did Bunty Osgood say about the return of Delphine Marrot?
A - name
C Where did Delphine Marrot and Sally Brandreth have lunch?
A - place
C How much had been paid for the hire of the generator?
A - number
Q did sandy vote for the round to be cancelled
A - roles
C When did Alec Pomfret join the programme?
A - time
Q what are the dogs called
A - detail
Q what job did they move giles to
A - detail
