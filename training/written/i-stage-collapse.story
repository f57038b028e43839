story: Theatre star collapses on stage during a matinee
--- Evening Ledger | West End audience stunned as Imogen Straker collapses | Paul Dacey | 2019-11-14
1.1 The actress Imogen Straker collapsed on stage on Wednesday afternoon, twenty minutes into the second act of The Glass Orchard.
1.2 Many in the audience of 880 took it for part of the play.

1.3 "We thought she was marvellous," said Colin Bates, 70, who had come up from Hove. "Then the other fellow stopped acting."
1.4 That was her co-star, Rupert Adeyemi, who knelt beside her and called for a doctor.

1.5 Two came forward from the stalls, one of them a heart specialist on his day off.
1.6 The curtain was brought down at 4.05pm and the theatre, the Corinth, was cleared.

1.7 Miss Straker, 58, was taken to St Thomas' Hospital, where she was said to be awake and comfortable.
1.8 Her agent, Bea Lomax, blamed exhaustion and dehydration.

1.9 The actress had done eight shows a week since August without a day's illness.
1.10 “She'd had half a banana since breakfast,” a member of the crew said.

1.11 Last night's performance went ahead with her understudy, Mina Castell, 24, in the part.
1.12 Miss Castell was given a standing ovation.

1.13 Ticket-holders from the matinee will be offered seats at another date, the management said.
1.14 Straker won an Olivier in 2006 for Hedda.
--- Footlights | Corinth under fire over heat backstage | Suki Farrar | 2019-11-18
2.1 Temperatures backstage at the Corinth reached 34C in the week that Imogen Straker fainted there, cast members say.

2.2 The theatre's cooling plant has been broken since the end of September, according to an email seen by Footlights.
2.3 In it the stage manager, Wes Tolley, begged the owners to "send somebody before one of us drops".
2.4 He wrote it nine days before the collapse.

2.5 Straker wears a corset, a wig and a fur coat weighing 6kg throughout the second act.
2.6 Adeyemi said that she had complained about the coat to the director, Anton Weil, more than once.
2.7 "He told her Russia was cold," said Adeyemi.

2.8 Weil confirmed the remark but called it a joke, and said he had offered her a lighter garment in October.
2.9 "Imogen preferred the real one," he said. "She generally gets what she prefers."

2.10 The owners, Halcyon Theatres, said that a part for the plant had been ordered from Denmark and had gone astray.
2.11 They have hired six portable coolers.

2.12 The actors' union, Stagecraft, wants an inspector to visit before Friday.
2.13 Its deputy head, Lorna Quist, said that "a fainting fit is a warning, and the next might be off a staircase".

2.14 Box-office takings have risen by a fifth since the incident.
2.15 Castell, who left drama school in Cardiff last year, is to play the role until further notice.
--- The Daily Hoot | 'I heard the coat hit the floor before I did': Imogen speaks | Jan Merrit | 2019-11-29
3.1 Imogen Straker has spoken for the first time of the moment she blacked out in front of a packed house.

3.2 "I heard the coat hit the floor, and then I realised that I was in it," the star told the Hoot from her sister's cottage in Rye.
3.3 She remembers nothing more until the ambulance.

3.4 Doctors kept her in for three nights and found an irregular heartbeat.
3.5 She has been fitted with a pacemaker and told to rest until the new year.

3.6 So it was not exhaustion after all?
3.7 “Bea had to say something, the poor lamb, and nobody knew,” she laughs.

3.8 She bears no grudge against Anton Weil, who sent lilies and a fan.
3.9 "A paper fan," she says. "I've decided that it was funny."

3.10 She is less forgiving of Halcyon, which stopped her wages the day after the collapse.
3.11 The company has since agreed to pay her until the run closes on 18 January.

3.12 Imogen hopes to be back for the last week.
3.13 Has she seen her replacement?
3.14 "Mina's rather good, which is a blow," she says. "I sent her my lucky thimble."

3.15 The doctor who reached her first, Samir Haddad, has been promised tickets for life.
3.16 He has told her that he did not care for the play.
=== questions
Q when in the play did she go down
A 1.1
Q how big was the crowd
A 1.2
Q did ppl realise it was real
A 1.2 1.3
Q who shouted for a doctor
A 1.4
Q was there a doctor in the house lol
A 1.5
C At what time was the curtain lowered?
A 1.6
Q where did they take her
A 1.7
F how old is she
A 1.7
Q what did her agent say was wrong
A 1.8
Q had she eaten
A 1.10
C How many shows a week had Straker been doing?
A 1.9
Q who stepped in for her
A 1.11 2.15
F how did the audience take to her
A 1.12
Q what do the matinee ppl get
A 1.13
C For which role did Straker win an Olivier?
A 1.14
Q how hot was it back there
A 2.1
Q since when has the aircon been dead
A 2.2
C What did the stage manager ask of the owners?
A 2.3
F when was this
A 2.4
Q how heavy is that coat
A 2.5
Q did imogen ever moan about the costume
A 2.6
Q who told her russia was cold
A 2.7 2.8
Q what does the director say abt that remark
A 2.8
C Why had the cooling plant not been repaired, according to Halcyon?
A 2.10
Q what have they done about the heat meanwhile
A 2.11
Q what does the union want
A 2.12
C Who said that a fainting fit was a warning?
A 2.13
Q has it hurt ticket sales
A 2.14
C Where did Mina Castell train?
A 2.15
Q what does she remember of it
A 3.2 3.3
Q so what was actually wrong with her medically
A 3.4
C How long did the actress stay in hospital?
A 3.4
Q did she need a pacemaker
A 3.5
Q where was she recovering
A 3.2
Q why did her agent say exhaustion then
A 3.7
Q is imogen mad at weil
A 3.8
C What did the theatre company do about her pay after the collapse?
A 3.10 3.11
Q is she getting paid now
A 3.11
Q when does the run end
A 3.11
Q what did straker give her understudy
A 3.14
C What reward was the doctor who reached her first promised?
A 3.15
F did he even like it
A 3.16
Q how old is rupert
A - name
Q what did castell say after the ovation
A - detail
Q did weil resign
A - event
Q how much does it cost to fix the cooling
A - number
Q why did imogen slap adeyemi
A - premise
Q did mina send imogen flowers
A - roles
Q when did the inspector come
A - time
Q who wrote the glass orchard
A - who
Q what did judi marlowe say about the collapse
A - stranger
F and was she there
A - stranger
C Where does Anton Weil live?
A - place
C How much was Straker paid a week?
A - number
C Why did Wes Tolley leave the production?
A - premise
C What did Samir Haddad say about the heat backstage?
A - name
C Which play will Straker appear in next year?
A - detail
