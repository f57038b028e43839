story: Jury dismissed in trial of TV chef
--- Southwark Evening Mail | Jury sent home in TV chef assault trial over juror's selfie | Rosalind Peake | 2023-05-12
1.1 The jury in the trial of the television chef Dominic Carraway was dismissed on Thursday after one of its members posted a picture of herself outside his restaurant.
1.2 Judge Anthea Royle said that she had "no choice at all".
1.3 A new trial will start on 18 September.

1.4 Mr Carraway, 49, is accused of hitting a waiter, Emil Novak, with a frozen leg of lamb at the Gilded Pear in June 2022.
1.5 He denies causing actual bodily harm and says that the meat slipped.
1.6 The juror, a woman in her twenties, wrote under the picture: "Guess who I'm deciding about this week x".

1.7 It was seen by a cousin of the waiter, who told the police on Wednesday night.
1.8 "I have warned you every single day about telephones," Judge Royle told the jurors.
1.9 The woman, who wept, may be charged with contempt of court.

1.10 The trial had been in its eighth day and had cost about £190,000, a court official said.
1.11 Mr Carraway shook his head and said nothing as he left with his wife, the actress Portia Lane.
1.12 His barrister, Sebastian Orme KC, said that his client was "deeply frustrated".
1.13 Mr Novak, who is 24, was not in court.
--- Biteback (food gossip newsletter) | The leg of lamb, the selfie and the souffle of doom | Mimi Delacroix | 2023-05-13
2.1 Darlings, where to begin?
2.2 Dominic Carraway was, by all accounts, an hour or two from being cleared when it all fell flat like a bad souffle.
2.3 A little bird who sat in the gallery tells me that two of the jurors had been nodding along with Sebastian Orme all week.

2.4 The Gilded Pear is fully booked until August, if you please.
2.5 Its lamb has been quietly taken off the menu.
2.6 Head waiter Lorenzo Bassi, who told the court that he saw the chef swing, has left to open a place of his own in Margate.
2.7 "I said what I saw," Lorenzo told me over an espresso.

2.8 He says that nobody from the Carraway camp has spoken to him since.
2.9 Portia, meanwhile, has pulled out of a play in Chichester to be with her man.
2.10 His TV show, Carraway's Kitchen, has been off the air since last July, and Channel Nine won't say if it is coming back.
2.11 A friend says that he has been offered a million to write a book.
2.12 He has not said yes, the friend adds.
--- Law Bulletin Daily | Carraway: judge rejects bid to go on with eleven jurors | Femi Adeyinka | 2023-05-12
3.1 Both sides in R v Carraway asked the judge on Thursday to discharge one juror and go on with eleven, it has emerged.
3.2 Judge Royle refused, since the juror had shown the picture to four of the others in the jury room.
3.3 "The damage cannot be cut out," she said in a ruling of nine pages.

3.4 Prosecutor Joanna Thackeray told her that Mr Novak would find it hard to give evidence a second time.
3.5 He has had three operations on his jaw and has gone home to Brno.
3.6 The judge said that he could do so by video link in September.

3.7 Mr Orme asked for the case to be dropped altogether because of the publicity.
3.8 That too was refused.
3.9 Mr Carraway remains on bail on condition that he does not go within 200 metres of any witness.
3.10 The maximum sentence for the offence is five years.
3.11 It is the fourth jury to be discharged over social media in England this year.
=== questions
Q why was the jury sent home
A 1.1
Q when's the retrial
A 1.3
Q whats carraway meant to have done
A 1.4
Q whats he say happened
A 1.5
Q what did the juror write on the pic
A 1.6
Q who grassed on the juror
A 1.7
F when did they tell the cops
A 1.7
Q is the juror in trouble
A 1.9
Q how much money got wasted on it
A 1.10
Q who's his wife
A 1.11
Q did the chef say anything leaving court
A 1.11
Q was novak there
A 1.13
Q how did carraway take it according to his lawyer
A 1.12
Q hadnt the judge told them no phones
A 1.8
Q was he gonna get off
A 2.2
Q can you get a table at his place
A 2.4
F do they still do the lamb?
A 2.5
Q what happened to the head waiter
A 2.6
Q who said "i said what i saw"
A 2.7
Q has dominics side been in touch with lorenzo
A 2.8
Q what job did portia give up
A 2.9
Q is his show coming back
A 2.10
Q how much is he being offered for the book
A 2.11
F did he accept
A 2.12
Q couldnt they just carry on with 11
A 3.2 3.3
Q how many other jurors saw the photo
A 3.2
Q what's the waiters injury
A 3.5
Q where's emil now
A 3.5
Q does novak have to come back to london to testify
A 3.6
Q did orme want the whole thing chucked out
A 3.7
F did the judge agree
A 3.8
Q whats the most he could get
A 3.10
Q has this happened b4 this year
A 3.11
C On what condition is Mr Carraway free on bail?
A 3.9
C What did the prosecutor say about Mr Novak?
A 3.4
C How did Judge Royle describe the choice before her?
A 1.2
C On which day of the trial was the jury discharged?
A 1.10
C How old is the chef?
A 1.4
C How long was the judge's written ruling?
A 3.3
Q how old is portia lane
A - number
Q how old is lorenzo bassi
A - number
Q whats the jurors name
A - who
Q why did the waiter hit the chef
A - roles
Q what did channel nine say about portia
A - name
Q what did they row about in the kitchen
A - reason
Q when was carraway found guilty
A - premise
Q what did detective Sam Hollis say about the lamb
A - stranger
Q what's lorenzos new restaurant called
A - detail
Q how much does novak want in compensation
A - number
Q did the novak cousin sit on the jury
A - roles
Q where did carraway and portia get married
A - place
C When will the juror appear before a court for contempt?
A - time
F who's going to be the judge?
A - who
