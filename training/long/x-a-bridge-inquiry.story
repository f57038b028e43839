story: Tollan footbridge collapse and the inquiry that followed
--- Meridian Press Agency | Three dead as footbridge falls into river in Harrowick | Staff | 2021-06-13
1.1 Three people were killed and 12 injured on Saturday when a pedestrian bridge gave way beneath spectators at a regatta in the northern town of Harrowick, police said.
1.2 The Tollan Bridge, a steel suspension span built in 1911 and reopened in March after repairs, dropped into the River Aske at 3.20pm.
1.3 Superintendent Nadia Coyle of the county police said that between 80 and 100 people had been standing on it to watch the final of the eights.
1.4 "The western cable appears to have gone first, and then the deck tipped like a tray," she told reporters.

1.5 Two of the dead were named as Joan Whitlow, 71, a retired librarian, and Callum Reyes, 19, a student.
1.6 The third, a man in his forties, had not been formally identified by Saturday night.
1.7 Fire chief Norman Coyle, who is not related to the superintendent, said that his crews had pulled 31 people from the water, many of them with the help of rowers who turned their boats round.
1.8 Nobody was still missing, he added.

1.9 The repairs were carried out over the winter by Braithe Civil, a contractor based in Leddon, under a contract with Askeshire County Council worth 2.4 million crowns.
1.10 Helen Tarrant, a spokeswoman for the council, said that the bridge had passed its final inspection on March 4.
1.11 "Every document we hold says that it was safe," Tarrant said.
1.12 Ellen Garrant, who speaks for Braithe Civil, said that the company was "heartbroken" and that it would hand over its records to the police.
1.13 She declined to say whether work on the cables had been part of the job.

1.14 The transport minister, Piers Lockyer, cut short a visit to the coast and was expected in Harrowick on Sunday.
1.15 His predecessor, Paula Locke, under whom the grant for the repairs was approved, called for a public inquiry.
1.16 "The families should not have to ask twice," Locke said in a statement.

1.17 Witnesses described a loud crack, which several took for the starting gun.
1.18 "I looked for the boats, and there weren't any, and then the floor left," said Bettina Sorley, who had brought her two sons to the race and clung to a handrail until a rower reached her.
1.19 Both boys were unhurt.
1.20 Another spectator, the schoolteacher Abel Finch, said that stewards had twice asked the crowd to move along, without much success.
1.21 The organisers of the regatta, which has been rowed every summer since 1887, denied that the span had been overcrowded and said that it had held more people in earlier years.

1.22 Five of the injured were in a critical condition at the Royal Askeshire Hospital, according to its medical director, Dr Simone Achterberg.
1.23 The others had broken bones or had swallowed water.
1.24 The railway line that runs along the eastern bank was closed as a precaution, and trains between Leddon and the coast were not expected to run before Tuesday.
1.25 The Tollan Bridge replaced a chain ferry and carried about 4,000 people on a working day, most of them on their way to the paper mill.
1.26 Police asked anybody with film of the collapse to send it in rather than post it.
--- The Northern Sentinel | Engineer warned of 'weeping' cable six weeks before Tollan collapse, inquiry told | Harriet Mowbray, legal correspondent | 2022-02-09
2.1 An engineer at Askeshire County Council wrote to his superiors six weeks before the Tollan Bridge fell, warning that rust was "weeping" from one of its main cables, the public inquiry into the disaster heard on its opening day.
2.2 The email, sent on April 29 last year by Martin Oduya, then the council's principal bridge engineer, recommended that no more than 40 people be allowed on the span at a time until the cable could be opened and examined.
2.3 It was never answered, Idris Vaughan KC, counsel to the inquiry, told the hearing in Harrowick's old corn exchange.
2.4 "It was read, because the system records that it was read, by four people, and by one of them three times," Mr Vaughan said.

2.5 Four people died and 17 were injured when the footbridge dropped into the Aske on June 12 during the annual regatta.
2.6 The dead were Joan Whitlow, Callum Reyes, Tomas Lindqvist, 44, a joiner, and Priya Sand, 33, who died in hospital nine days afterwards.
2.7 Their portraits stood on an easel beside the chair, Dame Rosalind Peake, a retired appeal judge, who opened proceedings by reading out their names and asking the room to sit in silence for as long as the bridge had taken to fall, which was eleven seconds.

2.8 The inquiry is expected to sit until July and to hear from 63 witnesses.
2.9 It was ordered last September by Piers Lockyer, the transport minister, after he had at first insisted that a police investigation would be enough; he changed his mind following a petition by Sarah Whitlow, a daughter of Mrs Whitlow, that drew 210,000 signatures.

2.10 Mr Vaughan said that the evidence would show that the contractor, Braithe Civil, had been engaged to replace the deck and the handrails but that an item for the opening of the cables, priced at 310,000 crowns, had been struck out of the contract in October 2020.
2.11 Who had struck it out was, he said, "a question to which we have so far been given three different answers".
2.12 Marcus Odell, who was Braithe's site manager, says in a written statement that he was told of the change over the telephone by the council's head of highways, Gwendolen Marsh.
2.13 Mrs Marsh, in hers, says that it was Mr Odell who proposed it, in order to finish by the spring.
2.14 A third account, that of the council's former finance director, Lionel Pryce, has the cut being made at the request of the ministry, which denies it.

2.15 For the council, Beatrix Holme KC said that her clients accepted that the email ought to have been answered and were "profoundly sorry".
2.16 She asked the inquiry to bear in mind, however, that Mr Oduya had sent some 140 such warnings about various bridges in three years, and that none of the others had fallen down.
2.17 There were gasps in the public seats, and a man shouted "Shame".
2.18 Dame Rosalind told him that he might stay if he was quiet; he stayed.
2.19 For Braithe, Conrad Ives KC said that the company had done what it was paid to do and that it had done it well: the deck, he observed, had been recovered from the river bed in one piece.

2.20 Mr Oduya, who left the council in August and now teaches at a technical college, is due to give evidence next Tuesday.
2.21 He sat through the day in the third row, next to Derek Whitlow, the widower of Mrs Whitlow, and the two men shared a flask.
2.22 Outside, Mr Whitlow said that he bore the engineer no ill will.
2.23 "He's the only one of the lot who wrote anything down," he said.
2.24 His daughter was less forgiving: she wanted to know, she said, why a man who believed that people would die had sent an email when he could have shut a gate.
2.25 Asked about that, Mr Oduya replied that he had asked himself the same thing every night.

2.26 An earlier report in this newspaper stated that Mrs Marsh had been suspended by the council; in fact she has been on sick leave since November, and we are happy to make that clear.
2.27 The paper mill, which lost a fifth of its morning shift to the detour, has been running a boat across the river since October.
--- Harrowick Echo | Tollan inquiry LIVE: 'I shut my laptop and I went to lunch,' says highways chief | Jonty Parr and Meg Attwater | 2022-03-17
3.1 9.40am: Morning all, Jonty here in the corn exchange, where the heating has finally been mended and the queue for the public seats goes round past the chip shop.
3.2 Today it is the turn of Gwendolen Marsh, head of highways at the county until she retired on health grounds last month.
3.3 For anyone joining late: the bridge came down on Regatta Saturday in June, four people lost their lives, and this inquiry under Dame Rosalind Peake is meant to find out why.
3.4 Braithe Civil did the repairs, the county paid for them, and each has spent five weeks pointing at the other.

3.5 10.15am: Mrs Marsh is sworn in, in a voice you can hardly hear.
3.6 She asks if she may sit, and the chair says of course.
3.7 10.32am: Idris Vaughan goes straight to the Oduya email.
3.8 Did she read it? She did, three times, the last at 12.51 on April 30.
3.9 "And then what did you do?" he asks, and she says: "I shut my laptop and I went to lunch."
3.10 You could hear a pin drop.
3.11 She explains that she meant to pass it to her deputy, Rufus Kell, that afternoon, but her mother was taken ill and it went out of her head.
3.12 Mr Kell told us last week that he never saw it, though the log has him opening it too.

3.13 11.20am: On to the contract, and who crossed out the cables.
3.14 Mrs Marsh sticks to her story that the idea came from the contractor's man on site.
3.15 Mr Vaughan puts up on the screen a note in her own handwriting, dated October 9, which says "Cables OUT – tell M.O."
3.16 There's laughter when he points out that M.O. could be Marcus Odell or, as it happens, Martin Oduya.
3.17 She says that she honestly cannot remember which of them she meant.

3.18 12.05pm: Here's Meg with a line from outside.
3.19 Helen Tarrant has just put out a statement on the council's behalf saying that it "will not be commenting on individual witnesses while they are under oath".
3.20 Ellen Garrant was chattier: she says that the note proves what her firm has said from day one, that the order came from County Hall.

3.21 2.10pm: Back after lunch, and Beatrix Holme is asking the questions now, rather gently.
3.22 Mrs Marsh's department lost 19 of its 46 staff between 2016 and 2020, and she had asked for six more inspectors and got none.
3.23 "I was told to do more with less, and then to do it with less than that," she says.
3.24 3.30pm: Conrad Ives, for Braithe, suggests that she is covering for Lionel Pryce.
3.25 She says, with some heat, that she wouldn't cover for Lionel Pryce if he was on fire.
3.26 4.15pm: That's it for the day.
3.27 On the steps Sarah Whitlow tells us that she had come expecting a monster and had seen a tired woman, and that this was worse.
3.28 Her dad wasn't here; he has a cold.
3.29 CORRECTION 5.02pm: We said on Wednesday that the new bridge would open in 2023. The county says it hopes to start building it in 2023, and it won't give a date for the opening.
3.30 Tomorrow it is Mr Pryce himself, from ten.
=== questions
Q what were all those ppl doing on the bridge
A 1.1 1.3
Q which cable snapped first
A 1.4
F what did ppl think the noise was
A 1.17
Q how many got fished out of the river
A 1.7
C How much was the repair contract with the county council worth?
A 1.9
Q did it mess up the trains
A 1.24
C On what day will Mr Lindqvist's funeral be held?
A - time
Q whats the final death toll
A 2.5 2.6 3.3
C How many people were injured, by the later count?
A 2.5
C Did the regatta's organisers accept that too many people had been on the bridge?
A 1.21
C What limit did Martin Oduya recommend in his email?
A 2.2
F did he ever hear back
A 2.3
Q why did lockyer cave and order the inquiry
A 2.9
F what did locke say when he did
A - who
C According to Marcus Odell, who told him that the cable work had been dropped?
A 2.12
F what does she say to that
A 2.13 3.14
Q is derek whitlow angry w the engineer
A 2.22 2.23
F and sarah?
A 2.24
Q was marsh suspended
A 2.26
F whos got her job now
A - name
C How has the paper mill been bringing its workers across the river?
A 2.27
Q whats gwendolen marshs excuse for not forwarding it
A 3.11
Q had the highways woman begged for extra people
A 3.22
Q whats the contractor's spokeswoman make of the handwritten note
A 3.20
Q what was callum reyes studying
A - detail
Q why did the bridge fail its last inspection
A - premise
Q did marcus odell warn the council about rust in an email
A - roles
C What is the name of the technical college at which Mr Oduya teaches?
A - name
Q who shouted shame
A - who
Q how much did braithe civil pay the families
A - event
Q what did derek whitlow say abt marsh's evidence
A - who
Q when does the new bridge open
A 3.29
C What is the name of the rower who reached Bettina Sorley?
A - name
C Why did Helen Tarrant resign from the council?
A - premise
Q how long had norman coyle been fire chief
A - number
Q what did conrad ives say on the councils behalf
A - roles
Q where was priya sand from
A - place
Q what did quentin farr tell the inquiry
A - stranger
Q what did lionel pryce say on the stand
A - event
F and did he cry
A - detail
