story: Judge leaves mine trial over a fishing trip
--- The Plains Herald | Judge quits Redrock trial over fishing trip | Gwen Tully | 2020-09-09
1.1 The judge in the Redrock mine trial stepped down on Tuesday after admitting that he had gone fishing with the company's chairman.
1.2 Justice Walter Keane, 63, told the court in Perth that he could not "expect the families to believe in a referee who shares a boat".

1.3 Nine miners died when a tunnel at Redrock flooded in March 2017.
1.4 The company, Redrock Nickel, denies nine charges of manslaughter.

1.5 The trip, to the Abrolhos islands, took place in 2014, before the accident.
1.6 Keane said he and the chairman, Gordon Slade, had spent four days on board with six other men.
1.7 He said they had not spoken since.

1.8 The matter came to light when Slade's former secretary, Noreen Batty, sent a photograph to the prosecution.
1.9 The prosecutor, Amal Haddad, showed it to the judge in private on Monday and asked him to consider his position.
1.10 The defence had argued that he should stay.

1.11 "Half the bar has fished with Gordon Slade," said its leading lawyer, Julian Frost.
1.12 A new judge, Justice Miriam Oduya, will take over on 5 October.
1.13 The jury was sent home, and the trial, which was in its fourth week, will start again.

1.14 Outside, Dot Carmody, whose son Liam was killed, said she was "tired but not angry".
--- Coast FM News | 'A referee who shares a boat': judge out of mine case | | 2020-09-08
2.1 A judge has taken himself off one of the state's biggest criminal trials.
2.2 Walter Keane said today that a holiday photograph with the Redrock boss Gordon Slade left him no choice.

2.3 The picture shows the pair holding up a large snapper and laughing.
2.4 Coast FM understands that it hung in Mr Slade's office for three years.

2.5 Ms Batty, who worked for Mr Slade until last winter, told us she had recognised the judge on the television.
2.6 "I dusted that frame every Friday, so I knew the face," she said.
2.7 She denied acting out of spite over her dismissal.

2.8 The state's attorney-general, Peter Lomax, praised the judge's "honesty, if not his speed".
2.9 He said that beginning again would cost taxpayers at least 1.4 million dollars.
2.10 Mr Slade was not in court and his office did not return our calls.

2.11 Families wept when the decision was read out.
2.12 One man, Colin Reyes, who lost his brother, shouted that the judge should have remembered the fish three weeks ago.
2.13 Court officers led him out, and Justice Keane asked that no action be taken against him.
--- Bench Notes | On snapper and the appearance of bias | Prof. Lydia Marsh | 2020-09-12
3.1 The test for a judge is not whether he is biased but whether a fair-minded onlooker might wonder.
3.2 On that test Walter Keane was right to go, and wrong to have taken so long.

3.3 His statement, which ran to eleven pages, says that he had forgotten who else was on the boat.
3.4 I believe him: the party was put together by a third man, the barrister Hugh Pym, who paid for the charter.
3.5 Pym has since confirmed this, and says the bill came to 9,600 dollars.

3.6 But on the second day of the trial Gordon Slade's name was read out in a list of witnesses.
3.7 The judge asked the jurors whether any of them knew him, and did not put the question to himself.

3.8 Amal Haddad deserves credit for going to his door rather than to the newspapers.
3.9 Julian Frost's reply that everyone has fished with his client's chairman is funny, but it is not a defence.

3.10 What of the twelve jurors?
3.11 They are barred from speaking about what they heard, and none may serve on the second jury.

3.12 Miriam Oduya, who was a mining engineer before she read law, has told the parties that she does not fish.
3.13 She expects the new trial to last ten weeks.
3.14 Keane will retire in December, as he had already announced in the spring.
=== questions
Q why did the judge quit the case
A 1.1 2.2 1.2
Q how old is keane
A 1.2
C What did Justice Keane say the families could not be expected to believe in?
A 1.2
Q how many miners died
A 1.3
F how did it happen
A 1.3
C What plea has the company entered?
A 1.4
Q when was this fishing trip
A 1.5
Q where'd they go on the boat
A 1.5
Q how long were they out at sea
A 1.6
Q are keane and slade still in touch
A 1.7
Q who leaked the pic
A 1.8
C To whom did the former secretary send the picture?
A 1.8
C What did Amal Haddad do on Monday?
A 1.9
Q did slade's side want him gone too?
A 1.10
Q who said half the bar has fished with him
A 1.11
C Who will preside over the case from October?
A 1.12
Q do they carry on or is it back to square one
A 1.13
Q how did liam's mum feel about it
A 1.14
Q what's in the photo
A 2.3
F where was it hanging
A 2.4
Q how did noreen know it was him
A 2.6 2.5
Q was batty just getting revenge for being fired
A 2.7
C What did the attorney-general say of the judge's conduct?
A 2.8
Q whats a retrial gonna cost
A 2.9
Q did slade turn up at court
A 2.10
C What did Colin Reyes shout in the courtroom?
A 2.12
F did he get in trouble
A 2.13
C What reason does the judge's statement give for not speaking up sooner?
A 3.3
Q who paid for the boat
A 3.4
F how much was it
A 3.5
Q so what did keane ask the jurors
A 3.7
C How does Bench Notes judge the prosecutor's handling of the matter?
A 3.8
Q can the old jury talk to the press
A 3.11
C What was Miriam Oduya's earlier profession?
A 3.12
C How long is the second trial expected to take?
A 3.13
Q when's the old judge retiring
A 3.14
Q how big was the snapper
A - number
Q why did oduya walk out of the first trial
A - premise
Q how old is haddad
A - detail
Q what did pym say about the tunnel
A - detail
Q did reyes lead the officers out
A - roles
Q who pumped the water out of the mine
A - who
Q what did frost say about noreen
A - name
Q what did justice ellery say about the boat
A - stranger
Q when was batty hired
A - time
C Why was the prosecutor dismissed from the trial?
A - premise
C What did Miriam Oduya say about the photograph?
A - name
C How much compensation did the families receive?
A - number
C Where did Peter Lomax study law?
A - place
C How many witnesses did the first jury hear?
A - number
F and which of them went first?
A - who
