story: Social app founder testifies on child safety
--- Meridian Press | Lawmakers grill Plume chief over app's effect on children | | 2024-04-17
1.1 The founder of Plume, a photo-sharing app used by 190 million people, told a parliamentary committee on Wednesday that the company had "moved too slowly" to protect children but rejected claims that it had buried research on the harm it caused.
1.2 Simon Achterberg, 34, was questioned for almost five hours by members of the digital affairs committee, in his first public testimony since a former employee released thousands of internal documents in February.
1.3 "I have a daughter, and I have lost sleep," he said.
1.4 The committee's chair, Margaret Dunmore, replied that the parents sitting behind him had lost rather more.

1.5 Eleven families whose children died or were hurt after encounters on the app filled the first two rows, some of them holding photographs.
1.6 At the urging of the committee's deputy chair, Marcus Denmore, Achterberg turned round in his chair and looked at them, but he did not apologise.
1.7 He said later that his lawyers had advised against it.

1.8 The documents, leaked by Yasmin Farouk, who was head of trust at Plume until last October, include a 2021 study which concluded that one in five girls aged 13 to 15 felt worse about herself after half an hour of use.
1.9 Achterberg said that the study had covered just 212 people and that he had not read it at the time.
1.10 "Did anybody?" asked Dunmore.
1.11 He answered that it had gone to the product team, which was led by his co-founder, Jonas Achterberg-Lowe.
1.12 Achterberg-Lowe, who is also his brother-in-law, left the company in 2022 and now lives in Portugal.

1.13 Members were also told that Plume employs 640 people to review reports of abuse, down from 1,100 two years ago.
1.14 Achterberg put the reduction down to better software.
1.15 His chief counsel, Rebecca Stroud, intervened twice to stop him from answering questions about lawsuits.

1.16 The government plans to bring in a bill in the autumn that would ban children under 14 from apps of this kind and fine firms up to a tenth of their revenue.
1.17 Technology minister Leon Abara has said that he will wait for the committee's report before settling the age limit.
1.18 Plume has lobbied for 13, the age in its own terms of service.

1.19 A spokesman for the company, Guy Pritchard, said after the session that Achterberg had been "open and human".
1.20 Farouk, who listened from the gallery, described the testimony as a masterclass in saying sorry without the word.
1.21 She is to give evidence herself next Tuesday.

1.22 Shares in Plume, which had fallen by 14 percent since the leak, rose 3 percent during the hearing.
1.23 Analysts said that investors had feared worse.
1.24 The company made a profit of $2.2 billion last year, nearly all of it from advertising.
1.25 It has offices in Rotterdam, Dublin and Austin.
1.26 One man was removed from the room after throwing a teddy bear at the witness table.
--- The Evening Beacon | He wouldn't say it: families' fury as app billionaire refuses to apologise | Carly Finch | 2024-04-18
2.1 He had a £900 haircut, six lawyers and five hours, and still Simon Achterberg couldn't find the word sorry.
2.2 Bereaved mum Tracey Rudd, whose son Callum was 14 when he died copying a stunt that he'd seen on Plume, stood so close behind the tycoon that she could have touched his collar.
2.3 "I could smell his shampoo," she said afterwards.
2.4 "I've waited three years to hear two syllables."

2.5 The hubby of another victim's aunt lobbed a teddy at him and was carted out.
2.6 Police let Derek Rowe, 52, go with a ticking-off, and the bear was returned to him in an evidence bag.
2.7 He says it belonged to his niece Alicia Rowe, 13, who was groomed on the app by a man posing as a schoolgirl.
2.8 Alicia survived and watched on telly at home.

2.9 Committee boss Margaret Dunmore won the day for my money.
2.10 When the founder boasted about "industry-leading tools" she asked him to find the parental controls on his own phone, and the room watched him prod at it for a minute and 50 seconds.
2.11 He never got there.
2.12 His lawyer, Rebecca Stroud, had to do it for him.

2.13 Plume's flack Guy Pritchard phoned me at ten last night to say the phone had been on an old version of the app.
2.14 Whistleblower Yasmin Farouk hooted when I passed that on.
2.15 "It's been in the same place since 2020, six taps down, and I know because I asked for it to be moved," she said.
2.16 And who said no?
2.17 "Jonas," she said.

2.18 From his villa near Sintra, Jonas Achterberg-Lowe told the Beacon last night that he'd never had any such request.
2.19 But he stuck the knife into his wife's brother, too.
2.20 "Simon read every study, he read them in the bath," he said.

2.21 Deputy chair Marcus Denmore wants the founder back to explain himself.
2.22 Prime Minister Cathal Breen, asked about it on a visit to a biscuit factory, said he'd taken Plume off his own kids' phones at Christmas.
2.23 His youngest, he admitted, had put it straight back.

2.24 Achterberg, worth a cool £4.1 billion, flew out on a private jet at 9.20pm.
2.25 Callum's mum got the night bus.
2.26 She'd been offered a meeting with him, she said, on condition that she signed a piece of paper saying she'd never talk about it.
2.27 She used the paper to wrap her chewing gum.
--- Tech & Policy Review | Bath-time reading: the e-mail that sank Plume's defence | Dr Nils Aubrey | 2024-04-26
3.1 It took nine days for Simon Achterberg's testimony to fall apart, and in the end it was a bath that did it.
3.2 On Tuesday, Yasmin Farouk presented the digital affairs committee with an e-mail of 3 June 2021 in which the Plume founder, writing at 11.14pm, thanked a researcher for the study that he had sworn he did not read.
3.3 "Grim stuff, read it in the tub, let's not circulate," it says in full.
3.4 The recipient was Ottoline Grace, a psychologist who led the work and who has since moved to a university in Toronto.

3.5 Grace confirmed to this journal that the message was genuine.
3.6 She had assumed at the time, she said, that "circulate" referred to the press and not to the company's own safety staff, who never received the paper.
3.7 Farouk was one of those staff, and learned of it only when she was clearing a shared drive 18 months later.

3.8 Plume has changed its account.
3.9 On Wednesday it said that its chief executive had "misremembered" and would write to correct the record.
3.10 By Thursday he had done so, in a letter of three pages whose second sentence contains the apology that the families had waited for.
3.11 Tracey Rudd, to whom a copy was sent by courier, told me that she read as far as that sentence and then put it in a drawer.

3.12 Margaret Dunmore has asked the Speaker whether the evidence amounts to contempt of parliament, an offence for which nobody has been punished since 1957.
3.13 Her deputy thinks that a fine would be laughable for a man of such means.
3.14 He would prefer to see him barred from running a company.

3.15 Two further numbers given to the committee turn out to be wrong.
3.16 Reviewers of abuse number 410, not 640, since the larger total included people who check advertisements.
3.17 And the study had 2,120 participants rather than 212, which Plume blames on a typing error in a briefing note.
3.18 Guy Pritchard, who prepared the note, has resigned; his successor, Gail Pritchett, started on Thursday and asked for a week's grace.

3.19 The minister, Leon Abara, has meanwhile made up his mind on the age limit, which will be 15, a year higher than first proposed.
3.20 Platforms will have until January 2026 to comply.
3.21 Civil liberties groups object that checking ages means checking everyone.
3.22 One of their number, Hollis Trent of Open Door, told me that the bill would "card the whole country at the door to keep out the kids".

3.23 The share price fell by 22 percent in two days.
3.24 Jonas Achterberg-Lowe, who might be expected to enjoy the moment, sent a one-line reply to my request for an interview: "I would rather not be quoted about family again."
3.25 I understand that the board met on Thursday night and that three of its seven directors wanted Achterberg to step aside.
3.26 He holds 58 percent of the votes.
3.27 This article was amended on 27 April: the e-mail was sent at 11.14pm, not 10.14pm as we first had it.
=== questions
C How long did the committee question Achterberg?
A 1.2 2.1
Q did he say sorry to the families in the room
A 1.6 2.1
F why not
A 1.7
Q what did that study find
A 1.8
C What excuse did Achterberg offer concerning the 2021 study?
A 1.9
F who did it go to then
A 1.11
Q how is jonas related to simon
A 1.12 2.19
Q what did yasmin think of how he did at the hearing
A 1.20
Q did investors panic while he was talkin
A 1.22 1.23
Q who chucked the bear
A 2.5 2.6
F did he get in trouble for it
A 2.6
Q could he work his own app
A 2.10 2.11 2.12
C How did Guy Pritchard explain the episode with the phone?
A 2.13
F and what did farouk say to that one
A 2.14 2.15
Q what happend to callum
A 2.2
Q what did the company want in return for meeting traceys family
A 2.26
Q has he apologised since
A 3.10
F how did the mum take it
A 3.11
C To whom was the late-night e-mail addressed?
A 3.2 3.4
F why did she leave for canada
A - reason
Q how many moderators have they really got
A 3.16
F how many are they gonna hire
A - number
C What minimum age has the minister settled on?
A 3.19
C What share of the votes does the founder hold?
A 3.26
Q what did stroud say about the email
A - detail
Q how old is yasmin
A - number
Q did denmore ask him to find the parental controls
A - roles
C Why did Margaret Dunmore resign as chair?
A - premise
Q what did gail pritchett do before
A - detail
Q whats simons daughter called
A - who
F is she on plume herself
A - detail
Q did simon say jonas reads studies in the bath
A - roles
C Which three directors wanted him to step aside?
A - who
C When is the Speaker expected to rule on contempt?
A - time
Q where does alicia live
A - place
Q what did alicias mum say about the letter
A - name
C On what date did Farouk sign a settlement with Plume?
A - premise
Q who groomed alicia, whats his name
A - who
Q which university in ireland did ottoline go to
A - premise
Q how old are the pms kids
A - number
