story: Monastery's beer banned abroad
--- Brewers' Dispatch | Norland bans abbey ale over monk on label | Katrin Böhme | 2020-02-18
1.1 Norland's alcohol board has banned a strong ale brewed by Belgian monks because the label shows a man of religion "in evident enjoyment of drink".
1.2 The beer, Sint-Odulf Tripel, has been made at the abbey of Vlierbeke since 1836 and is 9.4 per cent alcohol.
1.3 Its label bears a drawing of a smiling friar with a goblet.

1.4 The board's chairwoman, Astrid Holm, said that the rules forbid any suggestion that alcohol brings happiness.
1.5 "The monk may stay if he stops smiling," she said.
1.6 Father Abbot Gerlach Maes said that he had prayed over the matter and laughed over it, in that order.

1.7 "The man on the label is Brother Pius, who died in 1911, and nobody alive can make him frown," the abbot said.
1.8 Norland takes about 60,000 bottles a year, an eighth of what the abbey makes.
1.9 The importer, Jens Bakke, said that he had 11,000 bottles in a warehouse in Havn and could not sell one of them.

1.10 The abbey's eighteen monks live from the brewery and give what is left to a home for the elderly.
1.11 An appeal must be lodged by March 10.
--- The Nordic Mail | Frown or be banned: abbey offers three new labels | Ola Brenden | 2020-03-12
2.1 The abbey whose beer was banned for a smiling monk has sent the alcohol board three new drawings, and in one of them he is asleep.
2.2 In the second Brother Pius has his back to the viewer, and in the third he is weeping into the goblet.
2.3 Astrid Holm, who chairs the board, was not amused.

2.4 "This is a public health authority and not a comedy club," she told the Mail.
2.5 The drawings are the work of Brother Lucas, 29, the youngest of the monks, who was a cartoonist for a Ghent newspaper before he took his vows.
2.6 He said the weeping one was his favourite, because that was how he felt about the price of malt.

2.7 Jens Bakke, 51, has meanwhile pasted brown paper over the labels of 2,000 bottles by hand.
2.8 They sold out in a day.
2.9 “People think that they're buying something wicked,” said the importer.
2.10 The abbey's appeal was lodged a day late, but the board has agreed to hear it since the post was held up by a strike.
2.11 A member of parliament, Sigrun Dahl, called the ban "an embarrassment with a stamp on it".
2.12 A ruling is expected in May.
--- Cloister & Cask | How Brother Pius got his smile back | | 2020-09-30
3.1 The smile is legal.
3.2 On September 22 a court in Havn ruled that a monk dead for a century "cannot reasonably be held to advertise", and struck down the ban on Sint-Odulf Tripel.

3.3 It had gone that far because the board, in May, turned the abbey's appeal down by four votes to three.
3.4 The lawsuit was paid for by drinkers, 3,800 of them, who gave an average of €12.
3.5 Abbot Gerlach, 74, came to court by train with a thermos and a breviary.
3.6 Judge Eirik Moen asked him if the beer made him happy.
3.7 "On Sundays," the abbot replied, "and for about an hour."

3.8 Astrid Holm said she accepted the judgment and bore no grudge.
3.9 She had tasted the beer for the first time that week, she added, and found it too sweet.
3.10 The law itself will be looked at again by a committee led by Sigrun Dahl.

3.11 The ban has been good for trade.
3.12 Orders are up by 40 per cent, and the monks, who brew on only two days a week, have declined to brew on a third.
3.13 "We brew to live; we do not live to brew," said the cellarer, Brother Anselm.
3.14 Jens Bakke has kept one of the brown-paper bottles and had it framed.
3.15 The sleeping monk is to appear on a weaker beer, at 4.5 per cent, next year.
=== questions
Q why did they ban the beer
A 1.1 1.4 2.1
Q whats it called
A 1.2
Q how strong is it
A 1.2
Q how long have they been brewing it
A 1.2
Q what's on the label
A 1.3 1.1
F who is the guy
A 1.7
Q who runs the alcohol board
A 1.4 2.3
Q what would the monk have to do to be allowed
A 1.5
Q who prayed and laughed over it
A 1.6
Q how many bottles go to norland each yr
A 1.8
Q how much stock is the importer stuck with
A 1.9
C To whom does the abbey give its surplus?
A 1.10
Q how many monks are there
A 1.10
Q deadline for appealing?
A 1.11
F did they make it on time
A 2.10
Q what did they send the board
A 2.1 2.2
Q who called it not a comedy club
A 2.4
Q who drew the new ones
A 2.5
F what did he do before he was a monk
A 2.5
Q which of the pics does lucas like best
A 2.6
Q what did jens do to the bottles
A 2.7
Q did the paper ones sell
A 2.8
C How did the importer explain the popularity of the covered bottles?
A 2.9
Q why did they let the late appeal through
A 2.10
Q what did the mp say
A 2.11
Q did the board accept the appeal
A 3.3
F by how much
A 3.3
C On what ground did the court strike down the ban?
A 3.2
Q when did the court decide
A 3.2
Q who paid for the case
A 3.4
Q how did the abbot get to court
A 3.5
Q what did he say when asked if it made him happy
A 3.7
F who asked him that
A 3.6
Q does holm hold a grudge
A 3.8
Q has astrid ever tried it, what did she think
A 3.9
C Who will lead the review of the law?
A 3.10
Q has the ban hurt sales
A 3.11 3.12
Q are they going to brew more
A 3.12
Q who said we brew to live
A 3.13
Q what's bakke got framed
A 3.14
C Which drawing will be used on another beer?
A 3.15
Q how old is the youngest monk
A 2.5
Q how old is astrid holm
A - name
Q whats the price of a bottle
A - number
Q how did brother pius die
A - reason
Q how much did jens lose in total
A - number
Q why did the abbot sue the drinkers
A - roles
Q when was the beer banned in denmark
A - place
Q who were the three that voted for the abbey
A - who
Q which newspaper does sigrun dahl write for
A - name
C How long did the hearing in Havn last?
A - time
Q what did Cardinal Reiner think of the label
A - stranger
Q when did brother anselm leave the abbey
A - premise
F why did he leave
A - reason
Q what is the weaker beer going to be called
A - detail
