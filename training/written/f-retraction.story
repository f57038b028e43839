story: Journal withdraws celebrated cancer study
--- The Lantern | Landmark cancer paper withdrawn over copied images | Oliver Strand | 2023-05-22
1.1 A study that promised to starve pancreatic tumours with a common diabetes pill has been retracted after its pictures were found to be copies.
1.2 The journal Cell Horizons said on Monday that it had "lost confidence in the data" behind the 2018 paper.

1.3 Its lead author, Professor Leonard Achterberg of Utrecht, said he had agreed to the withdrawal "with a heavy heart".
1.4 He blamed a former member of his laboratory, whom he did not name, for pasting the same photograph of cells into three different figures.

1.5 The paper had been cited more than 1,300 times and led to two trials involving 418 patients.
1.6 Both were stopped in the winter when the pill showed no benefit.

1.7 The copies were spotted by Nadia Benhaddou, a schoolteacher from Lyon who checks scientific pictures in her spare time.
1.8 "I was marking homework with the television on, and I thought, I have seen that smudge before," she said.
1.9 She wrote to the journal in October 2020 and received an automatic reply.

1.10 It took the journal 31 months to act.
1.11 Its editor, Fiona Galbraith, called the delay "indefensible" and said two of the three people handling the complaint had left.

1.12 The university has begun an inquiry into eleven other papers from the Achterberg laboratory.
1.13 Achterberg, 61, remains in his post.
--- Bench Notes | A retraction, and a name nobody says | | 2023-05-24
2.1 So it's gone: the most cited pancreatic paper of its year, pulled on Monday.
2.2 Let us talk about the “former member of the laboratory”.

2.3 Four people who worked there tell me that the figures were put together by Dr Ilse Morrow, then a postdoc on a two-year contract.
2.4 Morrow left science in 2019 and now runs a bakery in Ghent.
2.5 I rang her, and to my surprise she picked up.

2.6 “I assembled the figures from the files he gave me, and he gave me the files at midnight,” Morrow said.
2.7 She says she asked Achterberg twice where the original photographs were and was told to get on with it.
2.8 She has kept the emails, and sent me three.
2.9 In one, dated 11 February 2018, he writes: “We don't have time for originals, the reviewers won't look.”

2.10 His lawyer, Pieter Kok, says the sentence is torn from its context and that his client will not comment while the inquiry is running.
2.11 He did not say what the context was.

2.12 Benhaddou, who found the copies, has never been thanked by anyone at the journal.
2.13 She was, however, called “a vigilante with a magnifying glass” by a friend of Achterberg's at a conference in Basel.
2.14 She has it printed on a mug.
--- Metro Standard | 'They gave my husband hope and it was fake' | Carys Penhale | 2023-05-27
3.1 A widow whose husband took part in a trial based on a discredited cancer study says patients should be told the truth.
3.2 Gwen Tranter's husband, Alun, swapped chemotherapy for the diabetes pill in 2021 after reading about the research.
3.3 He died eight months later, aged 57.

3.4 "They gave my husband hope and it was fake," said Mrs Tranter, a bus driver from Swansea.
3.5 She found out about the retraction from a cousin on Facebook.

3.6 The trial was run by the Severn Cancer Institute, which enrolled 163 patients.
3.7 Its director, Dr Anwar Siddiq, said nobody had been asked to give up chemotherapy and that Mr Tranter had done so against advice.
3.8 Mrs Tranter disputes that.
3.9 She says a nurse told the couple the pill was "the gentler road".

3.10 Dr Siddiq said letters had gone out to all families on Thursday.
3.11 He said he felt "duped" and had not spoken to Professor Achterberg since March.

3.12 Utrecht University said on Friday that the professor had been suspended on full pay.
3.13 Its inquiry is expected to last until the autumn.
3.14 Mrs Tranter is considering legal action and has contacted 12 other families.
=== questions
Q why was the paper pulled
A 1.1 1.2
Q what was the pill supposed to do
A 1.1
Q what pill is it, for what normally
A 1.1
Q who does the prof blame
A 1.4
Q how did he say he felt about withdrawing it
A 1.3
Q how often was it cited
A 1.5
Q what happened to the trials
A 1.6
Q who noticed the fakes
A 1.7 2.12
F what does she do for a living
A 1.7
Q how did she notice, what was she doing
A 1.8
Q did the journal answer her email
A 1.9
Q how long did they sit on it
A 1.10
Q what did the editor say about taking so long
A 1.11
Q are other studies of his being looked at
A 1.12
Q how old is achterberg
A 1.13
Q did he get suspended or is he still working
A 3.12 1.13
Q who put the figures together then
A 2.3 2.6
F where is she these days
A 2.4
Q what does morrow say happened
A 2.6 2.7
Q who wrote that the reviewers wont look
A 2.9
Q has she got any proof
A 2.8
Q what does his lawyer say abt the email
A 2.10
Q did anyone at the journal say thx to benhaddou
A 2.12
Q who called her a vigilante
A 2.13
F what did she do with the insult
A 2.14
Q why did alun stop chemo
A 3.2
Q when did mr tranter die
A 3.3
Q what was gwens quote about hope
A 3.4
Q how did the widow hear about it
A 3.5
Q what did the nurse supposedly say
A 3.9
Q is she gonna sue
A 3.14
C How does the director of the institute answer the claim about chemotherapy?
A 3.7
C How many patients took part in the trial run by the Severn Cancer Institute?
A 3.6
C When is the university's inquiry expected to end?
A 3.13
C What is Dr Siddiq's attitude towards Professor Achterberg?
A 3.11
C When were the families informed by letter?
A 3.10
Q how old is ilse morrow
A - number
Q why did morrow quit science
A - reason
Q what did galbraith say to benhaddou on the phone
A - premise
Q did morrow tell the journal about the emails
A - detail
Q how much money did the lab get in grants
A - number
Q which nurse was it
A - who
Q did siddiq accuse morrow of faking it
A - roles
Q has the dutch science minister commented
A - stranger
Q did kok apologise to the widow
A - premise
Q what did benhaddou say about the trial patients
A - name
Q when did the conference in basel take place
A - time
C How many patients were harmed by the second trial?
A - number
C Where was the second trial carried out?
A - place
F and who ran it
A - who
