story: Airline loses a passenger's wheelchair
--- The Glasgow Dispatch | Swimmer stranded after airline loses her wheelchair | Fiona Baird | 2023-08-22
1.1 A former Paralympic swimmer was left sitting in an aircraft for two hours at Glasgow after Aurelia Airways lost her £6,500 wheelchair.
1.2 Morag Tennant, 36, had flown home from Lisbon on Sunday night with her husband, Ewan, and their baby.
1.3 When the door opened, she was told that the chair had never been loaded.

1.4 "They offered me an office chair with wheels, and I am not making that up," Ms Tennant said.
1.5 She refused it and stayed in seat 4C until firefighters carried her off shortly before 2am.
1.6 The captain, she said, had waited with her and had been "an absolute gentleman".

1.7 Aurelia said on Monday that it was "deeply sorry" and that it was searching at both airports.
1.8 A spokeswoman, Clara Duarte, said a label had come off during a change of ground staff.

1.9 The chair, made of titanium and built to Ms Tennant's measurements, took five months to make.
1.10 She has been using one borrowed from a neighbour, which is too wide for her kitchen door.
1.11 She won silver in the backstroke in 2012.
1.12 She said she had missed her first day in a new job as a coach.
--- Wheels & Wings blog | Another day, another lost chair | Nuno Bast | 2023-08-23
2.1 Would they lose your legs and send you a voucher?
2.2 That is what Aurelia did to Morag Tennant, who got an email on Monday offering her €80 towards her next flight.

2.3 I rang her on Tuesday and found her angrier about the email than about the chair.
2.4 “It was addressed to Mr Morgan Tenant,” she told me.
2.5 She had put a tracker under the cushion, and on Monday it was blinking away in a hangar in Lisbon.
2.6 She sent the airline a picture of the map and was told that trackers can be wrong.

2.7 It wasn't wrong.
2.8 A baggage handler called Rui saw her post, walked over to the hangar in his lunch break and found the chair beneath a tarpaulin.
2.9 One wheel was bent and the brakes had gone.
2.10 By Tuesday evening he had sent her a photograph of it with his thumb up.

2.11 Airlines broke or lost 1,150 chairs in Europe last year, by the count of the charity Fly Able.
2.12 International rules cap what they must pay at about £1,400, which would not buy Morag's wheels.
--- Transatlantic News Service | Airline to replace athlete's wheelchair after outcry | G. Pereira | 2023-08-25
3.1 Aurelia Airways will pay in full for a new wheelchair for the Scottish swimmer Morag Tennant, its chief executive said on Thursday.
3.2 Henrique Salgado telephoned Ms Tennant at home to apologise, and said he had told his staff to ignore the legal limit on compensation.
3.3 "The limit is a floor for decent people, not a ceiling," he said.

3.4 The airline had at first offered her a voucher for €100.
3.5 Mr Salgado called that "a machine's idea of an apology".
3.6 The damaged chair was found on Tuesday in a hangar in Lisbon and flown to Glasgow the next day.

3.7 Ms Tennant said she accepted the apology but wanted a change in how chairs are carried.
3.8 She will meet the transport minister, Alison Creel, in September.
3.9 Her husband said that he was proud of her, and that he had stopped reading the comments.

3.10 The handler who found the chair, Rui Camacho, 23, was first given a warning for leaving his post.
3.11 It was withdrawn after 50,000 people signed a petition.
3.12 "I only went for a walk," Mr Camacho said.
3.13 Aurelia has invited him to advise on training.
=== questions
Q how long was she stuck on the plane
A 1.1
Q whats the chair worth
A 1.1
Q where were they flying from
A 1.2
Q who was she travelling with
A 1.2
Q how old is morag
A 1.2
Q what did they offer her to sit in instead lol
A 1.4
F did she take it
A 1.5
Q who got her off the plane in the end
A 1.5
C What did Tennant say about the captain?
A 1.6
Q how come it got lost
A 1.8
Q whats it made of
A 1.9
F and how long did that take to build
A 1.9
Q whats wrong with the one shes borrowing
A 1.10
Q whose chair is she using rn
A 1.10
Q what medal did she win
A 1.11
Q what did she miss bc of all this
A 1.12
Q how much was the voucher
A 2.2 3.4
Q what name did they put on the email
A 2.4
Q how did she know where it was
A 2.5
C How did the airline respond when she sent the map?
A 2.6
Q where was the chair hidden
A 2.8 3.6 2.5
Q who found it
A 2.8 3.10
F what state was it in
A 2.9
Q how many chairs get lost or wrecked in a year
A 2.11
Q max an airline legally has to pay?
A 2.12
Q are they buying her a new one
A 3.1
Q did the big boss say sorry himself
A 3.2
Q who said the limit is a floor not a ceiling
A 3.3
C What did Salgado call the voucher?
A 3.5
Q when did they find it
A 3.6
Q has she forgiven them
A 3.7
Q which minister is she seeing
A 3.8
F when is that
A 3.8
Q what did her husband say
A 3.9
Q what trouble did rui get into
A 3.10
Q why did they cancel his warning
A 3.11
C What does Wheels & Wings say the voucher was worth?
A 2.2
Q how old is ewan
A - name
Q what did clara duarte say to morag on the phone
A - name
Q how many people signed morags petition against the minister
A - premise
Q what did captain iain sproule say
A - stranger
Q did morag warn the airline boss he'd be sued
A - event
Q how much does the new job pay
A - number
Q why did the firefighters arrive so late
A - reason
Q what time did they land in glasgow
A - time
Q who made the titanium chair
A - who
C How much was Rui Camacho paid as a reward?
A - number
Q where does rui live
A - place
Q whats the babys name
A - detail
F and how old is it
A - detail
