story: Striker's move collapses on deadline day
--- The Terrace | DEAL OFF: Adeyinka's dream move dies at 10.52pm | Colm Brady | 2022-09-01
1.1 Tobi Adeyinka's £31m switch from Marbury Rovers to Lisbon side Alvorada collapsed eight minutes before the window shut on Thursday night.
1.2 The 24-year-old had already had his picture taken in the green shirt.
1.3 Then the phone rang.

1.4 Marbury chairman Len Strickland pulled the plug after Alvorada asked to pay in five instalments instead of two.
1.5 "I'm not a bank," Strickland told The Terrace from his car.
1.6 "They agreed terms at breakfast and tore them up at bedtime."

1.7 Adeyinka was said to be in tears in a hotel near Lisbon airport.
1.8 His agent, Paula Renner, called it "the worst night of my working life".

1.9 Marbury had lined up Danish forward Mikkel Bruhn to replace him, and Bruhn's own move fell through as a result.
1.10 Boss Graham Tully now has a star who told team-mates goodbye on Monday.
1.11 Adeyinka scored 22 goals last season and has two years left on his contract.
--- Continental Wire | Alvorada say Marbury changed terms in striker deal | | 2022-09-02
2.1 Portuguese club Alvorada on Friday blamed Marbury Rovers for the failure of striker Tobi Adeyinka's transfer, saying the English side had asked for a larger share of any future sale.
2.2 Sporting director Rui Falcato said his club never altered the payment schedule.
2.3 "We sent the signed papers at 21.40, and they came back with a new clause," he said.

2.4 The clause would have given Marbury 25 percent of a resale, up from 10 percent, according to Falcato.
2.5 Marbury denied that.
2.6 The fee had been set at £30 million, with a further £4 million depending on appearances.

2.7 Adeyinka passed a medical in Lisbon on Wednesday and flew back to England on Friday afternoon without speaking to reporters.
2.8 Alvorada will not make another bid in January, Falcato added.

2.9 The Portuguese federation said it had not received a complaint from either club.
2.10 Alvorada, who sold forward Nuno Prates to a Saudi club in July, begin their European campaign next Tuesday with one recognised striker.
--- Marbury Evening Post | Tully: ‘Tobi will play on Saturday if he wants to’ | Hannah Okell | 2022-09-02
3.1 Graham Tully says the door is open for Tobi Adeyinka after the forward's move to Portugal fell apart at the last.
3.2 “He's hurt, and he has every right to be,” the Rovers manager said on Friday.
3.3 “I rang him at midnight and we talked for an hour, mostly about his mum.”

3.4 Adeyinka's mother, Grace, had packed up her flat in Marbury and was planning to move to Lisbon with him.
3.5 “My son was promised this in the spring,” she told the Post.
3.6 She said Strickland had not called the family.

3.7 Tully would not say who was to blame.
3.8 “I do the football, the chairman does the sums,” he said.

3.9 Supporters' trust secretary Deb Hurley said fans were split.
3.10 “Half of them are delighted he's still here and the other half think we've just set fire to thirty million quid,” she said.
3.11 Renner confirmed that the player had asked for a meeting with Strickland on Monday.
3.12 Rovers host Castlegate on Saturday, and captain Joe Fenn said the dressing room would welcome the striker back “with a bit of stick”.
=== questions
Q why did the move fall thru
A 1.4 2.1 2.3
Q how much was he going for
A 1.1 2.6
Q who said hes not a bank
A 1.5
Q how old is the striker
A 1.2
F and how many did he score last year
A 1.11
Q was tobi crying
A 1.7
Q what was going on with the danish guy
A 1.9
Q so whos fault is it according to the portuguese lot
A 2.1 2.3
Q did the lisbon club change how they'd pay or not
A 1.4 2.2
Q what cut of a resale did marbury want
A 2.4
F what was it before
A 2.4
Q are they gonna try again in jan
A 2.8
Q when did he do his medical
A 2.7
Q did anyone lodge a complaint w the federation
A 2.9
Q what did the gaffer chat to him about on the phone
A 3.3
Q how long was the call w tully
A 3.3
Q is his mum annoyed
A 3.5 3.6
Q has the chairman been in touch with his family
A 3.6
Q does tully blame anybody
A 3.7
Q who said they set fire to 30 million
A 3.10
Q what do supporters reckon
A 3.9 3.10
Q who are rovers playing at the weekend
A 3.12
Q how long left on his deal
A 1.11
Q how close to the deadline was it when it died
A 1.1
Q what did his agent say about that night
A 1.8
C How many recognised strikers do Alvorada have for the start of their European campaign?
A 2.10
C Who is Alvorada's sporting director?
A 2.2
C At what time did Alvorada say they had sent the signed papers?
A 2.3
C What does the Marbury Evening Post report about Adeyinka's mother's plans?
A 3.4
F what did she say he was promised
A 3.5
C Which day has the player asked to meet Strickland?
A 3.11
C Did Marbury accept Falcato's account of the resale clause?
A 2.5
F did the player talk to the press when he landed
A 2.7
Q what does joe fenn think of him coming back
A 3.12
Q how much a week was he gonna earn over there
A - detail
Q what did falcato talk to him about on the phone
A - name
Q how old is renner
A - detail
Q did bruhn end up signing for marbury on a free in october
A - premise
Q why did nuno prates leave
A - reason
Q how many goals did tobi get in europe
A - number
Q what did the referee say to strickland
A - stranger
Q where does the chairman live
A - place
Q when did adeyinka first sign for rovers
A - time
Q did tully tell strickland he was quitting
A - event
C How much did the Saudi club pay Alvorada?
A - number
Q what did grace say about the manager
A - detail
F and when is she suing them
A - premise
Q who was it that phoned tobi to break the news at the photo shoot
A - who
