story: A scandal over the top prize at the Porto Salvo film festival
--- Agence Littoral | Porto Salvo juror walks out hours before prizes | From our correspondent | 2018-09-08
1.1 The Georgian director Nino Abashvili walked out of the jury of the Porto Salvo film festival on Friday, a few hours before its prizes were due to be announced, and said that its vote had been interfered with.
1.2 The ceremony went ahead without her, and the Silver Anchor, the festival's highest award, went to Salt Hour, by the Portuguese director Duarte Leme.
1.3 It was booed from the balcony and applauded from the stalls.

1.4 "I voted in one contest and I have been asked to announce another," Abashvili told journalists on the steps of the Hotel Miramar, where she was waiting for a taxi with three suitcases.
1.5 She would not elaborate.
1.6 The president of the jury, the Scottish actor Alasdair Munro, said that there had been "a lively discussion among friends" and no interference whatever.
1.7 The festival's artistic director, Silvana Conti, called the accusation grave and unfounded.

1.8 According to two people with knowledge of the deliberations, the jury of seven had voted on Thursday evening by four to three for The Weavers, a documentary by the Indian director Leela Raman.
1.9 A second vote was held on Friday morning, they said, at which the result was reversed.
1.10 The festival's rules allow a second vote only if the first is tied.

1.11 Salt Hour was produced by Helix Pictures, whose owner, Ottavio Conti, is a cousin of the artistic director's husband.
1.12 Helix also paid for the closing party.
1.13 Silvana Conti said that she and Ottavio Conti met "at weddings and not at all of them".
1.14 A spokeswoman for Helix, Silvia Monti, said that the company was proud of the film and had no further comment.

1.15 Leme, 41, accepted the prize in a borrowed jacket and dedicated it to his grandmother, a salt worker.
1.16 Raman left the hall before the end.
1.17 The prize for best actress went to Hedda Lunde for the Norwegian drama Undertow, and best actor was not awarded, for the first time since 1983.
1.18 The Silver Anchor is worth 50,000 euros, half of it paid by the regional government.

1.19 The festival, which was founded in 1949 by a group of fishermen and a priest, had 61 films in its programme this year, and sold 88,000 tickets.
1.20 It is the third in five years to end in a quarrel.
1.21 In 2014 a print of one of the films in competition was stolen and in 2016 the hotel workers went on strike.
1.22 Abashvili won the Silver Anchor herself in 2009, for The Plum Thief.
1.23 Munro, who was named to lead the jury only in July, after the French actress Solange Perrault withdrew with a broken ankle, flew home on Saturday morning.
1.24 The remaining members of the jury did not answer messages.
1.25 The regional minister for culture, Ettore Bassi, said that he had asked for an explanation in writing.
--- Reel & Gossip | Revealed: The midnight lobster supper that sank The Weavers | Coco van Aalst | 2018-09-13
2.1 Grab your popcorn, darlings, because the mess at Porto Salvo just got messier.
2.2 Reel & Gossip can reveal that three of the seven jurors were out at a cosy supper of lobster and Franciacorta with none other than Ottavio Conti on the very night that they'd voted AGAINST his movie.
2.3 By breakfast two of them had changed their minds.

2.4 Our spy at the Trattoria da Gino tells us that the party of six sat down at 11.40pm and that the bill, which came to 1,140 euros, was settled by Helix.
2.5 At the table: Alasdair Munro, the Korean producer Han Seo-yeon, and the Belgian critic Bernard Thys.
2.6 "They were singing by the end," says the spy. "The Scottish gentleman did a song about a herring."
2.7 Munro's publicist, Fenella Grant, doesn't deny the supper but says that he went because he was hungry and left because he was tired.
2.8 She says that he voted for Salt Hour both times, so nobody had to turn him.

2.9 Which leaves Han and Thys.
2.10 Han isn't talking.
2.11 Thys is talking and talking: he rang us back three times.
2.12 He swears that he changed his vote because he'd slept on it, and that he'd woken up with "that last shot of the salt pans behind my eyes".
2.13 And the lobster? "I am allergic to lobster," he says. "I had the veal."

2.14 Meanwhile we hear that it was Silvana Conti who knocked on doors at 7am on Friday to say that they'd be voting again.
2.15 She says it was Alasdair's idea, and Alasdair, through Fenella, says it was hers.
2.16 Nino Abashvili got the knock and opened the door in a towel.
2.17 "I told her a jury is not an omelette, you do not turn it over," she told us by phone from Tbilisi.
2.18 She says that she's got the original voting slips, all seven, in a shoe.
2.19 The fest wants them back; its lawyer, Corrado Pace, has written to her to say that they're its property.
2.20 Her answer? She sent him a picture of the shoe.

2.21 Poor Duarte Leme, by the way, didn't know a thing about it.
2.22 He's offered to give the Anchor back, but his producers won't let him.
2.23 Leela Raman posted one line: "The weavers I filmed earn two euros a day and not one has ever been bought a lobster."
2.24 It's been liked 400,000 times, including by Hedda Lunde, who then un-liked it and then liked it again.
2.25 PS: We said last week that Solange Perrault broke her ankle skiing. It was roller skates. Désolée, Solange!
--- Il Corriere del Golfo (English edition) | Festival inquiry finds second ballot void; artistic director resigns | Gianpaolo Rusca | 2018-11-24
3.1 The second ballot by which the jury of this year's Porto Salvo festival awarded the Silver Anchor to Salt Hour had no basis in the rules and must be treated as though it had not taken place, an inquiry ordered by the regional government has concluded.
3.2 The prize belongs, in consequence, to The Weavers, and the minister for culture, Ettore Bassi, announced yesterday that it would be presented to Leela Raman at a ceremony in January.
3.3 Silvana Conti resigned within the hour.

3.4 The inquiry was conducted by a retired magistrate, Ludovica Serra, who heard 22 witnesses, among them five of the seven jurors and a waiter.
3.5 She found no evidence that any vote had been bought.
3.6 What she found instead, and describes over 60 pages with a certain weariness, was "a chain of courtesies".
3.7 Mr Conti, of Helix Pictures, had lent the festival 200,000 euros in the spring, when a bank withdrew; Mrs Conti felt herself obliged to him; he, for his part, remarked to her late on the Thursday that it would be a pity to go home with nothing; and she took this, wrongly according to him, for a request.

3.8 On the question of who had proposed the second ballot, the magistrate preferred the evidence of Mr Munro, who had kept a message from Mrs Conti, sent at 6.12 on the Friday morning, which said: "Can we do it again? Please. I will explain."
3.9 She never did explain, he told the inquiry, and he was ashamed to say that he had not asked.
3.10 Mr Munro has sent his fee of 8,000 euros to a school for weavers' children.

3.11 Ms Han, who gave her evidence by video from Seoul, said that she had altered her vote because she understood from Mrs Conti that the festival would otherwise close.
3.12 Mr Thys repeated that he had been moved by the last shot.
3.13 The magistrate notes that at the public screening he was photographed asleep during it.
3.14 He has threatened to sue over that remark.

3.15 Ms Abashvili did not attend but sent the seven slips by registered post, still, the magistrate records, "smelling faintly of leather".
3.16 They confirm the tally of four to three.
3.17 Mr Pace, who had demanded their return on the festival's behalf, told this newspaper that he was glad to have been ignored.

3.18 Mrs Conti, who had directed the festival for 12 years, said in a short letter that she had wished to save it and had done the opposite.
3.19 Her deputy, Sandro Monti, the brother of Helix's spokeswoman, will take charge until the spring.
3.20 Critics have pointed out that this is scarcely a break with the past.
3.21 He replied that in a town of 19,000 people everyone is somebody's brother.

3.22 Mr Leme, reached in Aveiro, said that he had already packed the Anchor in newspaper.
3.23 "It was always too heavy for the shelf," he said.
3.24 He will keep the money, or rather Helix will, as the region has decided to pay Ms Raman out of its own funds sooner than go to court.
3.25 Ms Raman said that she would come in January if she might bring two of the women in her film with her, and that the festival would be paying for the lobster.
3.26 Salt Hour, meanwhile, has sold 310,000 tickets in Portugal, and nobody there appears to mind how.
=== questions
Q why did that juror storm off
A 1.1 1.4
Q which film got the big prize on the night
A 1.2 3.1
F how did the crowd take it
A 1.3
C By what margin had the jury first voted for The Weavers?
A 1.8 3.16
C In what circumstances do the rules permit a second vote?
A 1.10
Q is the festival boss related to the guy who made salt hour
A 1.11
F how close are they, does she say
A 1.13
Q how come munro got picked to run the jury
A 1.23
C Which of the main acting prizes was not given this year?
A 1.17
F why not
A - reason
C For how long had Silvana Conti directed the festival?
A 3.18
Q who footed the bill for the supper
A 2.4
F what did ottavio say about that
A - who
Q was it lobster for the belgian too
A 2.13
C What reason did Bernard Thys give for changing his vote?
A 2.12 3.12
F is that even believable
A 3.13
Q where was nino hiding the votes
A 2.18
F did she ever hand em over
A 3.15
Q what actually happened to solanges ankle
A 2.25
F which foot
A - detail
C Did the magistrate find that jurors had been bribed?
A 3.5
Q why did the korean juror flip
A 3.11
Q whos running the thing for now
A 3.19
F isnt that dodgy
A 3.20
F what did he say back
A 3.21
Q what did munro do with his pay
A 3.10
F what did the school say
A - who
Q did duarte know what was going on
A 2.21
F what did his gran say
A - who
Q how old is leela raman
A - number
C Who was the magazine's informant at the trattoria?
A - name
C Why did Alasdair Munro return his own Silver Anchor?
A - premise
Q which bank pulled out on the festival
A - name
Q what did hedda lunde say about the supper
A - who
Q where will the january ceremony be held
A - place
F whos hosting it
A - who
C What did Solange Perrault say about the inquiry's findings?
A - who
Q did thys get the message at 6.12
A - roles
Q who stole the film in 2014
A - who
Q how long is salt hour
A - number
Q why did sandro monti resign
A - premise
Q what did marguerite dol tell the magistrate
A - stranger
Q who took the picture of thys sleeping
A - who
