story: Postman hid 14,000 letters
--- Fenland Times | Postman who hid 14,000 letters in mother's loft spared jail | Harriet Coe | 2019-03-09
1.1 A postman who hid 14,000 letters in his mother's loft because his round was too long walked free from court on Friday.
1.2 Kevin Dabney, 41, of March, was given a ten-month suspended sentence and 200 hours of unpaid work.
1.3 He had admitted delaying the post between 2013 and 2018.

1.4 Magistrates in Cambridge heard that the hoard came to light when part of the ceiling fell in on his mother, Joyce.
1.5 Mrs Dabney, 73, was watching the snooker and was not hurt.
1.6 "I thought that it was the water tank, and then I saw it was Christmas cards," she said.

1.7 The letters weighed nearly half a tonne.
1.8 Among them were hospital appointments, 31 passports and a wedding ring.
1.9 Dabney did not open any of them, and nothing was stolen, the prosecutor, Lucy Farrant, said.

1.10 His solicitor, Imran Sheikh, said that his client had been given a round of 640 houses after a colleague left.
1.11 "He was ashamed to say that he could not do it," Mr Sheikh told the bench.
1.12 The chairman of the bench, Margaret Ives, called it "a betrayal in very small pieces".
--- Sunday Beacon | Love letter arrives five years late... and they're getting married | Tanya Moss | 2019-04-14
2.1 A love letter hidden by a lazy postman has brought a couple back together, five years too late.
2.2 Soldier Craig Hobday wrote to ask his sweetheart Nicola Webb to wait for him when he was posted to Cyprus in 2014.
2.3 She never got it, and she thought that he had dumped her.

2.4 "I cried for a year and then I bought a cat," said Nicola, 35, a dental nurse.
2.5 The letter dropped on her mat last month with a note of apology from the Mail.
2.6 Craig, 37, now a driving instructor in Ely, had thought that her silence meant no.
2.7 “I had been engaged to somebody else in between, but it did not take,” he said.

2.8 The pair will tie the knot in August.
2.9 They have asked Kevin Dabney to the evening do.
2.10 "If he'd delivered it I might have said no," laughed Nicola.
2.11 Kevin has accepted and says he will bring the card by hand.
2.12 His mum Joyce is making the cake.
--- PostWorker (union paper) | Dabney case: long rounds to blame, says branch | Alf Brimble | 2019-03-22
3.1 Nobody in this union defends what Kevin Dabney did.
3.2 But our branch secretary, Sheila Mott, warned managers in 2012 that the March rounds could not be walked in the hours given.
3.3 Her survey found that round 17, Kevin's, took seven hours and was paid for five.

3.4 "They answered that he should walk faster," she told PostWorker.
3.5 The Mail says that it has no record of her survey.
3.6 Its spokesman, Giles Porter, said that every round had been measured by satellite since 2017.

3.7 Some 11,200 of the letters have now been delivered, and the rest were for people who have moved or died.
3.8 The Mail has paid £22,000 to 96 customers.
3.9 One, a farmer named Ted Leggett, lost a grant of £6,000 because a form never came.
3.10 He was offered £50 and a book of stamps.
3.11 Kevin, a postman for 16 years, was dismissed in November and now stacks shelves.
3.12 Mott has asked for a meeting with the regional manager, Yvonne Tate, who has not agreed to one.
=== questions
Q how many letters did he hide
A 1.1
Q where were they hidden
A 1.1
Q why did he do it
A 1.1 1.10 1.11
Q did he go to prison
A 1.1 1.2
Q how did they find out
A 1.4
F was she hurt
A 1.5
Q what did joyce think had come through the ceiling
A 1.6
Q how heavy was it all
A 1.7
Q anything valuable in there
A 1.8
Q did he steal anything or open them
A 1.9
Q how many houses was he doing
A 1.10
Q who called it a betrayal in very small pieces
A 1.12
Q how many years did this go on for
A 1.3
Q what did the soldier's letter say
A 2.2
Q why did nicola think it was over
A 2.3
F what'd she do about it
A 2.4
Q when did she finally get it
A 2.5
Q what does craig do these days
A 2.6
Q was he with anyone else meanwhile
A 2.7
Q when's the wedding
A 2.8
Q is the postman invited
A 2.9
F is he coming?
A 2.11
Q who's making the cake
A 2.12
Q did anyone tell management the rounds were too long
A 3.2
Q what did the bosses say to mott
A 3.4
Q does the mail accept her survey exists
A 3.5
Q how many of the letters got there in the end
A 3.7
Q how much compensation has been paid
A 3.8
Q what did the farmer lose
A 3.9
F and what'd they give him for it
A 3.10
Q what's kevin doing for work now
A 3.11
Q has tate agreed to meet the union
A 3.12
C What sentence was passed on Mr Dabney?
A 1.2
C How long did round 17 take, according to the survey?
A 3.3
C Why could the remaining letters not be delivered?
A 3.7
C How long had he been a postman?
A 3.11
C What has the Mail done since 2017 to measure its rounds?
A 3.6
C How old is Mr Dabney's mother?
A 1.5
Q how old is sheila mott
A - number
Q how old is ted leggett
A - number
Q who was craig engaged to
A - who
Q whose ring was it
A - who
Q where's the wedding being held
A - place
Q did nicola write to craig in cyprus
A - roles
Q why did lucy farrant drop the theft charge
A - premise
Q what did imran sheikh say about the survey
A - name
Q what did postmaster Reg Tolley say about him
A - stranger
Q how much rent did joyce charge him
A - number
Q what did the colleague leave for
A - reason
C When did Ms Tate and the union hold their meeting?
A - event
F what did they decide
A - event
Q what did kevin say to ted
A - detail
