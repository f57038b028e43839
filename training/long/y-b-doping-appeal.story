story: Rower's doping ban goes to appeal
--- Continental News Agency | Olympic rower Marek blames shared bottle as doping appeal opens | | 2021-09-20
1.1 Olympic silver medallist Tereza Marek told an appeal panel on Monday that a banned substance had entered her body from a bottle belonging to her training partner, and that she had only learned of it when it was too late.
1.2 Marek, 27, was suspended for four years in April after a sample that she gave out of competition on Jan. 14 tested positive for ligandrol, a drug used to build muscle.
1.3 She rowed at the Games in July under a provisional stay and finished second in the single sculls, a result that would be struck out if her appeal fails.
1.4 The hearing before the Arbitration Chamber for Sport, in Lausanne, is scheduled to last three days.

1.5 "I have swallowed a great deal in this sport, mostly river, but never that," she told the three-member panel, according to a transcript released by her lawyers.
1.6 The training partner, Klara Marešová, admitted in a written statement that she had bought the drug over the internet to recover from a back injury.
1.7 She did not appear in person.
1.8 Marešová, who retired in March, is serving a two-year ban of her own, which was halved because she confessed.

1.9 The world rowing body maintains that the explanation is implausible.
1.10 Its counsel, Declan Sharpe, said that the concentration found in Marek's urine was too high to have come from a sip.
1.11 "You would have to drink the lake," he said.

1.12 The athlete's principal lawyer, Beatrix Oyelaran, called a toxicologist, Prof. Henrik Sandvik, who testified that three mouthfuls would have been enough.
1.13 A second expert, Dr. Helga Sandberg, appearing for the federation, put the figure at a litre or more.
1.14 Both acknowledged that their estimates depended on when the bottle was shared, which neither woman has been able to say exactly.

1.15 Marek's coach, Pavel Dusek, gave evidence for two hours in the afternoon.
1.16 He said that athletes at the national centre in Trebon routinely passed bottles between boats, even though he had put up notices forbidding it.
1.17 Asked by Sharpe whether he had known about Marešová's purchase, he replied that he had not.
1.18 The national team doctor, Pavel Kubat, is expected to testify on Tuesday.

1.19 The bronze medallist at the Games, Saskia Wiersma of the Netherlands, would be moved up to second if the result were annulled.
1.20 Wiersma declined to comment through her agent.
1.21 Great Britain's Fiona Gage, who was fourth by 0.06 seconds, would receive the bronze.

1.22 Ligandrol, which is not approved as a medicine anywhere, can be detected for up to three weeks.
1.23 Eleven athletes in four sports have tested positive for it this year, according to anti-doping officials.
1.24 In two of those cases bans were reduced after the athletes were found to have been contaminated through another person.
1.25 The panel's president, retired judge Amadou Kane, said a decision would be issued "within weeks, not months".
--- The Weekend Standard | The doctor, the text and the deleted photograph | Imogen Straw | 2021-09-25
2.1 For a day and a half it was a case about chemistry, and then Pavel Kubat took out his telephone.
2.2 The Czech team's doctor, a courteous man of sixty with the manner of a village priest, had been called on Tuesday by the federation to confirm that he warned rowers about supplements every autumn.
2.3 He confirmed it.
2.4 Then he added, in the silence that followed, that on 9 January he had received a text from Klara Marešová asking how long the drug stayed in the blood.
2.5 "I told her to throw it away and tell Dusek," he said.

2.6 The two Pavels, coach and doctor, have worked together for 22 years and did not look at each other again that day.
2.7 Dusek, recalled to the witness table, insisted that nobody had told him anything.
2.8 He was asked four times, in slightly different ways, and each time he gave the same answer, though by the last his voice could barely be heard.

2.9 It mattered because a coach who knew would have been obliged to separate the two women, and because Marek, if she had been told by him, would no longer have been an innocent party.
2.10 Declan Sharpe, a Dubliner who rowed for Trinity and is said never to have lost a doping case, pressed the point for most of an hour.
2.11 Beatrix Oyelaran objected eleven times and was upheld twice.

2.12 There was also the photograph.
2.13 A picture that Marešová posted on New Year's Eve, and took down within the hour, shows her raising a pink bottle beside Marek, who is holding a blue one.
2.14 Marek says they swapped by mistake on the water on the 11th, a Monday, in poor light.
2.15 Until this week both had said they could not recall the date, and Sharpe remarked drily that memory seemed to improve with altitude.

2.16 I met her on Thursday evening on a bench by the lake, with her sister, Lenka, who also rows and who answers half the questions for her.
2.17 She has lost her army scholarship, her flat and, since April, nine kilos.
2.18 "People cross the road," she said.
2.19 Lenka corrected her: "People cross the road and film it."
2.20 She bears no grudge towards Marešová, she told me, but they've not spoken since the spring.
2.21 When I asked why she had kept the silver medal in a sock, she said that she did not want to get used to it.

2.22 Her defence has cost about £210,000, most of it raised by a brewery in her home town of Roudnice.
2.23 The federation will not say what it has spent.
2.24 Money is the part that everyone in these cases finds vulgar to mention, and it decides most of them.
2.25 Judge Kane adjourned the hearing on Wednesday at ten past four and wished all parties a safe journey.
2.26 Neither woman's ban will be altered until he rules.
2.27 Sandvik, the toxicologist, caught the same train as Dr Sandberg, and they were seen sharing a sandwich but, he stressed, not a drink.
--- Bankside: the rowing blog | LIVE: Marek verdict as it happened | Olly Tench and Jo Amherst | 2021-10-29
3.1 09:02 Morning all, Olly here, and we're expecting the ruling on Tereza Marek at ten, Swiss time.
3.2 09:15 A quick recap for latecomers: positive test in January, four years in April, silver in July, and a hearing last month that turned into a soap opera.
3.3 09:31 A reader, Priti, asks what happens to the medal if she loses.
3.4 It goes to Saskia Wiersma, and Fiona Gage gets a bronze in the post.
3.5 09:48 Gage's coach, Stuart Penhale, tells Jo that she is out on the Thames and has left her phone in the car on purpose.

3.6 10:04 It's in, and she has half won.
3.7 The ban has been cut from four years to 14 months, which, backdated to February, means that she can race again next April.
3.8 10:06 But the silver has gone.
3.9 By two votes to one the panel says that her Olympic result must be cancelled, because the stay that let her row was granted "at her own risk".
3.10 10:11 The judges accept the swapped bottle as more likely than not.
3.11 They preferred Sandvik's sums to Sandberg's.
3.12 10:19 The dissenter is Judge Kane himself, who would have let her keep it.
3.13 He calls the outcome "arithmetic without justice", which is strong stuff for a footnote.

3.14 10:40 Statement from Marek: "They believe me and they punish me, and I must find a way to live in that sentence."
3.15 10:44 Oyelaran says they will not go to the Swiss federal court.
3.16 10:52 The federation's president, Ingrid Vaal, welcomes "a balanced award" and says she'd be glad to see Marek back.
3.17 Her predecessor, Ingvar Dahl, who was in office when the ban was imposed, tells us he'd have liked the full four years.

3.18 11:20 Harsh words for Pavel Dusek.
3.19 The panel finds his evidence "not credible" and says that he was told of the drug on 10 January by the doctor, in a car park.
3.20 He has been stood down by the Czech federation as of this morning.
3.21 11:33 Dusek's lawyer says it's one old man's word against another's.
3.22 11:58 Wiersma breaks her silence: "I don't want a medal from an envelope, so I'll ask Tereza to hand it to me."
3.23 12:07 Marek, asked by Czech radio, says she'd do it tomorrow.
3.24 12:30 Gage is off the water.
3.25 "I cried, then I had a bacon roll," she tells Jo.
3.26 12:41 Correction: we said at 10:07 that the ban was 16 months; it's 14, and Olly has been sent for coffee.
3.27 13:00 We're closing here, with a last word from Lenka Marek, who says her sister went rowing at noon and hasn't come back yet.
=== questions
Q what drug was it
A 1.2
Q how does she say it got into her
A 1.1 2.14
F what did the federations lawyer say to that
A 1.10 1.11
Q what was klara taking it for
A 1.6
F how long did she get for it
A 1.8
C How did the two scientists' estimates differ?
A 1.12 1.13
F who did the judges believe in the end
A 3.11
Q were they allowed to drink out of each others bottles
A 1.16
C Who would inherit the bronze medal?
A 1.21 3.4
Q what did klara want to know from the doc
A 2.4
F and his advice
A 2.5
Q where does she keep the silver
A 2.21
Q are they still mates
A 2.20
C Who bore most of the cost of Marek's defence?
A 2.22
F how much did her sister chip in
A - name
C For how long is Marek now suspended?
A 3.7 3.26
Q when can she race again
A 3.7
Q did she get to keep her meddal
A 3.8 3.9
F which judge was on her side
A 3.12
C Will she take the matter to a higher court?
A 3.15
Q has the coach lost his jobb
A 3.20
Q what does saskia want tereza to do
A 3.22
F is she up for it
A 3.23
F when are they gonna do that
A - time
Q what site did she order it from
A - detail
Q why did dr kubat get banned
A - premise
C When did Marek confess to taking ligandrol?
A - premise
Q how old is lenka
A - number
Q did dusek text the doctor about it
A - roles
C What did Lenka say about the reduced ban?
A - detail
C How much has the federation spent on the case?
A - number
C Which other member of the panel voted against Marek?
A - who
Q did ingrid vaal want the full four years
A - roles
Q who took the new years photo
A - who
Q where was that car park the doctor talked to dusek in
A - place
Q what did wiersmas coach say
A - name
F was he happy for her
A - name
Q how did klara hurt her back
A - reason
Q why did sandberg change her mind about the litre
A - premise
Q who won the gold in the single sculls
A - who
