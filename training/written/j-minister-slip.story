story: Finance minister caught by an open microphone
--- Lisbon Courier | Minister says pensions "can wait" on live radio | Duarte Pinho | 2021-02-18
1.1 Finance minister Beatriz Falcão told listeners on Wednesday morning, by mistake, that pensioners "can wait, they are used to it".
1.2 She made the remark on Rádio Aurora at 8.47am, believing that an advertising break had begun.

1.3 Falcão, 46, was speaking to her adviser, Nuno Teles, who was standing behind the glass.
1.4 He had asked her whether the rise in pensions promised for April would be paid on time.

1.5 The presenter, Sónia Brandt, could be heard drawing in her breath before she played a song.
1.6 "Minister, I think we were still on the air," she said when the programme came back.
1.7 Falcão replied that it had been a joke "in poor taste and between tired people".

1.8 Within three hours more than 40,000 people had signed a petition calling for her to go.
1.9 The prime minister, Álvaro Reis, said he had full confidence in his minister.
1.10 He added that he had not listened to the recording.

1.11 The opposition leader, Carla Mota, said that it was the first honest sentence the ministry had spoken all year.
1.12 She demanded that Falcão appear before parliament on Friday.

1.13 Falcão, a former economics professor at Coimbra, has been in the post for fourteen months.
1.14 Rádio Aurora said the red lamp in the studio was working.
--- Tabloide 24 | “CAN WAIT!” Bia's blunder leaves gran fuming | Rui Cortez | 2021-02-18
2.1 Furious pensioners turned up outside the finance ministry with alarm clocks yesterday after Beatriz Falcão's on-air gaffe.
2.2 "I waited for the tram, I waited for my hip, I am not waiting for her," stormed Odete Ramos, 81.

2.3 Odete's pension is 412 euros a month, and she was counting on an extra 18 from April.
2.4 She brought three clocks and set them all for 8.47.

2.5 Red-faced Falcão slipped out by the garage door at lunchtime.
2.6 A sandwich was thrown at her car, but it hit her adviser Nuno Teles instead.
2.7 “It was tuna,” Teles told us, laughing.

2.8 Radio queen Sónia Brandt says she tried to warn her guest by waving a newspaper.
2.9 “She thought I was swatting a fly,” Brandt said.
2.10 The host, who is 38, denied that the station left the microphone open on purpose.

2.11 It is not the minister's first slip.
2.12 In November she called the town of Évora "that place with the bones" and had to send its mayor a letter of apology.
2.13 Her husband, dentist Paulo Falcão, says she is "hopeless with microphones".
--- The Iberian Review | A sentence of seven words | Helen Archer | 2021-02-20
3.1 Beatriz Falcão offered her resignation on Thursday night, and Álvaro Reis turned it down.
3.2 According to two officials, the prime minister told her that losing a minister over seven words would look weak six weeks before the budget.

3.3 On Friday she stood before parliament for two hours and apologised four times.
3.4 "I was rude about people who have earned better," she said.
3.5 She promised that the increase would be paid on 1 April, in full.

3.6 Carla Mota was not appeased.
3.7 She tabled a motion of no confidence, which failed by 118 votes to 109.
3.8 Three members of the governing party abstained.

3.9 The affair has been kinder to the broadcaster: Rádio Aurora says its audience doubled on Thursday.
3.10 Sónia Brandt has declined an offer from television.
3.11 Her producer, Ivo Saldanha, admitted that he had started the advertisements eleven seconds late because he was pouring tea.
3.12 He has sent the minister a kettle.

3.13 Nuno Teles, on the other hand, has left the ministry.
3.14 He said on Friday that he had planned to return to teaching in Porto and that the timing was a coincidence.
3.15 Falcão did not comment on his departure.
=== questions
Q what did the minister actually say on air
A 1.1
Q what time was that
A 1.2
C Why did the minister believe that nobody could hear her?
A 1.2
Q who was she talking to
A 1.3
F what had he asked her
A 1.4
Q how old is falcão
A 1.3
C What excuse did Falcão give once the programme resumed?
A 1.7
Q how many signed to get her out
A 1.8
Q is the pm standing by her
A 1.9 3.1
Q did reis even hear the tape
A 1.10
Q who called it the first honest sentence
A 1.11
C When did the opposition leader want the minister to face parliament?
A 1.12
C What was Falcão's profession before politics?
A 1.13
Q how long has she been in the job
A 1.13
Q was the lamp broken or not
A 1.14
Q why were old ppl carrying alarm clocks
A 2.1
Q who said im not waiting for her
A 2.2
C How much did Odete Ramos expect her pension to rise by?
A 2.3
Q how many clocks did the 81 yr old have
A 2.4
Q which way did the minister sneak out
A 2.5
Q who got hit by the sandwich lol
A 2.6
F what was in it
A 2.7
Q how did the host try n warn her
A 2.8
C What did the minister take the presenter's gesture for?
A 2.9
Q did they leave the mic on deliberately
A 2.10
C What did Falcão say about Évora?
A 2.12
Q what does her hubby do for a living
A 2.13
Q did she try to quit
A 3.1
F why wouldnt he let her
A 3.2
C How many times did the minister say sorry in parliament?
A 3.3
C On what date would pensioners receive the increase, according to Falcão?
A 3.5
Q no confidence vote, pass or fail?
A 3.7
C What effect did the affair have on the station's listening figures?
A 3.9
Q whose fault was it the ads came late
A 3.11
F what did he send her after
A 3.12
C Why did Nuno Teles say he was leaving?
A 3.14
C What did the minister say about her adviser going?
A 3.15
Q what song did sonia play
A - detail
Q how old is reis
A - detail
Q why did brandt resign
A - premise
Q what did carla mota say about the sandwich
A - name
Q did teles throw food at the pensioner
A - roles
Q who abstained, names?
A - who
Q how much does the minister earn
A - number
Q what did minister tavares say abt pensions
A - stranger
Q what does tabloide 24 say about the petition
A - detail
C What did the mayor of Évora reply to the letter?
A - detail
C When did Sónia Brandt join Rádio Aurora?
A - time
C Why did Ivo Saldanha leave the station?
A - premise
C Where was the prime minister when the remark was broadcast?
A - place
C What did Paulo Falcão tell parliament?
A - event
Q what did the pm say to mota after the vote
A - event
F and did she answer him?
A - event
