story: Meal-kit founder ousted by her board
--- The Capital Post | Founder of Larder forced out by directors | Jonathan Speight | 2021-11-09
1.1 Nadia Brandvold, who started the meal-kit company Larder in a rented garage nine years ago, has been removed as chief executive by its board.
1.2 The decision was taken at an emergency meeting on Sunday evening by five votes to two.
1.3 Ms Brandvold, 41, was not in the room when the directors voted.

1.4 The chairman, Sir Alec Moncrieff, said the board had "lost faith in the pace and honesty of communication" from its founder.
1.5 He thanked her for building a company that feeds 600,000 households.
1.6 The finance director, Gil Serrano, will run the business until a successor is found.

1.7 In a statement released by her lawyer, Ms Brandvold said she had been ambushed.
1.8 "I was told it was a call about Christmas menus," she said.
1.9 She said she intended to keep every one of her shares, which amount to 18% of the company.

1.10 Larder has not made a profit since the lockdowns ended, and it closed its Dutch arm in August.
1.11 Directors had learned of that closure from a newspaper, according to one person with knowledge of the matter.
1.12 Mr Serrano joined from an airline caterer only last year.
--- Startup Slate | Inside the Larder coup | Bea Olufsen | 2021-11-10
2.1 The end came over a video link, in eleven minutes.
2.2 Nadia Brandvold was in her car outside a farm in Kent when she learned she had been fired from the company she founded.

2.3 Three people close to the board say the plot was led by Rowan Achebe, whose fund Tallgrass owns a quarter of Larder.
2.4 Achebe had pressed her since the summer to sell to the grocer Fennimore's, they say, and she had refused.
2.5 “She thought the offer was an insult, and told him so in front of everybody,” one of them said.
2.6 The bid is said to have been worth £310m.

2.7 Tallgrass denies that there was any plot.
2.8 “This was about governance, not about a sale,” a spokesman said.

2.9 The two who stood by her were her co-founder, chef Luis Marden, and the only staff representative, Wanda Pietrzak.
2.10 Marden walked out straight after the vote and has not been back to the office.
2.11 “I cook, I don't do politics,” he told us when we reached him by phone.
2.12 Staff at the Peckham kitchen hung their aprons on the railings on Monday in protest.
2.13 About 200 of them have signed a letter asking for her return.
--- Evening Courier | Larder boss sacked 'in car park' | Staff reporter | 2021-11-09
3.1 The woman behind Britain's favourite recipe boxes has been sacked by her own board.
3.2 Nadia Brandvold, a former nurse, was voted out by six directors to two after a row over money.

3.3 Mum-of-three Nadia launched Larder in 2012 with £9,000 borrowed from her grandmother.
3.4 "Gran never asked for it back," she once told this newspaper.

3.5 The firm lost £27m last year as shoppers returned to restaurants.
3.6 Interim boss Gil Serrano told workers in an email that no boxes would be late and no jobs were at risk "this side of Christmas".
3.7 He also said that he did not want the top job for good.

3.8 Pals say Nadia will not go quietly.
3.9 She is thought to be lining up a legal challenge over the notice she was given for the meeting.
3.10 Under the company's rules, directors must be given 48 hours.
3.11 Sir Alec, 68, was asked outside his home in Bath whether he would resign, and replied: “Good heavens, no.”
=== questions
Q who got kicked out of larder
A 1.1 3.2 3.1 2.2
Q what was the vote
A 1.2 3.2
Q was she there for it
A 1.3 2.2
C Why did the chairman say the board had acted?
A 1.4
Q whos in charge now
A 1.6 3.6
F does he want to stay on
A 3.7
Q what did she think that meeting was gonna be about
A 1.8
Q is nadia selling her stake
A 1.9
F how much of it does she own
A 1.9
Q which country did they pull out of
A 1.10
Q how did the directors find out about holland
A 1.11
Q where did serrano work before
A 1.12
Q how long did it take to fire her
A 2.1
Q where was nadia when she found out
A 2.2
Q who was behind it all
A 2.3
Q which company wanted to buy larder
A 2.4
F how much were they offering
A 2.6
C What reason did Tallgrass give for the removal?
A 2.8
Q did tallgrass admit it was a plot
A 2.7
Q who voted for keeping her
A 2.9
Q what did the chef do after they voted
A 2.10
Q who said "i cook, i don't do politics"
A 2.11
Q how did workers in peckham show they were angry
A 2.12
C How many employees have asked for Brandvold to come back?
A 2.13
Q what was her job before all this
A 3.2
Q who lent her the cash to start
A 3.3
F did she ever pay it back
A 3.4
Q how much did they lose last yr
A 3.5
Q will there be layoffs
A 3.6
Q is she going to sue
A 3.9
Q how much warning are board members meant to get
A 3.10
Q is sir alec gonna step down too
A 3.11
C What does the Evening Courier say the vote was?
A 3.2
Q how many homes do they deliver to
A 1.5
Q how old is achebe
A - name
Q where was marden when the vote happened
A - place
Q did fennimores make a second bid
A - event
Q why did wanda pietrzak vote against nadia
A - premise
Q how much does serrano get paid
A - number
Q what did kofi ballard say about the sacking
A - stranger
Q did nadia try to get rid of achebe
A - roles
C When will a permanent chief executive be named?
A - time
Q who told the newspaper about the dutch closure
A - who
Q what are her kids called
A - detail
Q what did moncrieff say in his email to staff
A - name
F and what did they reply
A - detail
