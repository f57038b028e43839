story: Cost and delay of the Brenn rail tunnel
--- Alpine Dispatch | Brenn tunnel to open three years late and cost 2.1 billion more | Agency reporters | 2022-03-09
1.1 The Brenn rail tunnel, the longest under construction on the continent, will open in 2029 instead of 2026 and cost 8.9 billion francs, its builders said on Wednesday.
1.2 The sum is 2.1 billion more than parliament approved in 2014 and does not include trains.
1.3 Urs Kellerhals, chairman of the state-owned tunnel company, Brenn Base Ltd, blamed "water where the maps promised stone".

1.4 The 41-kilometre tunnel, two single-track tubes joined by cross-passages every 300 metres, is meant to take lorries off the pass road between Altmatt and Sorvino and to cut the journey by passenger train from 96 minutes to 34.
1.5 Boring began in 2016 from both ends.
1.6 The northern machine, nicknamed Heidrun, has been standing still since November, when it struck a fault filled with sand and hot water 1,700 metres below the Graue Horn.
1.7 Nobody was hurt, but 14 workers had to wade out and the machine's head was buried.

1.8 Kellerhals said that the ground ahead would be frozen with brine, a procedure that would take about 16 months.
1.9 The alternative, a detour around the fault, would have been slower and no cheaper, he added.

1.10 The transport minister, Beatrix Amstutz, said that she was "angry but not surprised" and ordered an audit.
1.11 She will ask parliament for an additional credit of 1.5 billion in June; the remainder is to come from tolls on heavy lorries.
1.12 The finance minister, Beat Amsler, told reporters that he had heard the figure on Tuesday evening, an hour before the rest of the cabinet.
1.13 "I had been told 700 million at Christmas," he said.

1.14 Shares in Tessaro, the Italian-led group that holds the main contract, fell by 11 percent.
1.15 A spokeswoman for the group, Chiara Bonetti, said that it had warned of the fault in a report in 2018 and would claim for the costs of standing idle.
1.16 Brenn Base's spokesman, Reto Keller, disputed that: the report, he said, had rated the risk as low.

1.17 The project was approved in a referendum in 2013 by 52.4 percent of voters.
1.18 Opponents, who were strongest in the Altmatt valley, had argued that the mountain was too wet.
1.19 Among them was a geologist, Anna Kellerhals, a niece of the present chairman, who said on Wednesday that she took no pleasure in it.

1.20 The European Commission, which has put 600 million into the tunnel, said that it would study the new timetable before paying the next instalment.
1.21 On the southern side, where the machine is called Gemma, work is four months ahead of schedule.
1.22 So far 29.6 kilometres of the eastern tube and 27 of the western have been dug.
1.23 Two men have died during construction, one in 2017 and one in 2020, both of them in accidents with vehicles.
1.24 A lorry drivers' association called for the toll plan to be withdrawn.
1.25 The audit is to be finished by the end of May.
--- Sankt Florin Zeitung | Who knew what about the Graue Horn? | Dorothea Wyss | 2022-05-31
2.1 It is a rare report that makes its readers laugh, but on page 88 of the audit of the Brenn tunnel, published yesterday, one learns that the most important warning about the water in the mountain was sent to an address that had been abolished when the company moved its offices.
2.2 The warning came from Tessaro, the contractor, in September 2018, and it rated the risk of a water-bearing fault under the Graue Horn not as low, as Brenn Base has maintained, but as "low to considerable".
2.3 The last two words, the auditor, Margrit Schaub, observes drily, were lost in the translation from Italian.

2.4 Who translated it, she does not say.
2.5 What she does say is that the overrun could have been spotted in the spring of 2021 and that the chairman was shown a figure of 1.8 billion in October of that year, a month before the machine was buried.
2.6 Urs Kellerhals did not pass it on.
2.7 "It was a draft, and I don't alarm ministers with drafts," he told this newspaper yesterday on the steps of his office in the Salzgasse, before getting into a taxi.

2.8 In the ministry they see that differently.
2.9 Beatrix Amstutz, who had been in Brussels to rescue the European instalment, flew back early, and said in the evening that confidence was "a tunnel with two ends".
2.10 She stopped short of dismissing him.
2.11 The law gives that power to the board, on which she has two seats out of nine.
2.12 Her colleague in charge of finance, Beat Amsler, went further and said that in the chairman's place he would "know what to do with a pen".

2.13 The new estimate contains a surprise as well: the bill is not 8.9 billion francs but 9.3 billion.
2.14 Steel has become dearer, and Ms Schaub believes, besides, that 2030 is more likely than 2029 for the first train.
2.15 She recommends that freezing be stopped at once, because the ground has turned out to be too hot for it, and that the detour be dug after all.
2.16 That would add 900 metres.
2.17 The engineers on site are divided; the chief engineer in the north, Lorenz Bonetto, calls the detour feasible, whereas Paul Amrein, who directs the freezing, wants three more months.

2.18 For Chiara Bonetti of Tessaro it was a good day.
2.19 She had, she said, been called a liar in two languages, and would now like to be paid in one.
2.20 The group is asking for 410 million.
2.21 Reto Keller, who in March had contradicted her, no longer speaks for Brenn Base; he left in April for a maker of cable cars.

2.22 In 2013, when a little over 52 percent of the voters said yes to the tunnel, the booklet sent to each household promised 6.8 billion and trains from 2026.
2.23 In the valley of Altmatt, whose inhabitants had voted against it by two to one, the innkeeper Vreni Zurfluh has framed the page.
2.24 She has no complaints about trade, however: 300 tunnellers have eaten at her tables for six years.
2.25 "Every year it's late I put a new roof on something," she said.
--- Pass & Valley Messenger | Kellerhals out, niece in? Valley stunned by weekend of tunnel drama | Seppi Gisler | 2022-06-13
3.1 What a weekend.
3.2 On Friday Urs Kellerhals was chairman of the biggest hole in the country, and by Sunday lunch he was back in Altmatt pruning his mother's apple trees, having resigned by a letter of four lines.
3.3 He goes without a pay-off, though he keeps his pension.
3.4 According to two board members we've talked to, seven of the nine had told him on Saturday morning that they'd vote him out.
3.5 Minister Amstutz's two were not among them; they'd meant to abstain, which has baffled everybody.

3.6 Her explanation, when we caught her at the cattle show, was that you don't push a man who's already walking.
3.7 Beat Amsler, who was judging the cheeses, only smiled.

3.8 Now for the bit that had the whole valley on the telephone.
3.9 Among the names being mentioned for the top job is Dr Anna Kellerhals, 44, the geologist who fought the tunnel back in 2013 and got tomatoes thrown at her in Sorvino for it.
3.10 She's the old chairman's niece, and the two haven't shared a Christmas since.
3.11 She told the Messenger she'd been sounded out by Mrs Schaub, of all people, and had asked for a week to think.
3.12 "If they want somebody who'll say the mountain's wet, I've got references," she said.
3.13 Her uncle says she'd be very good and that he wouldn't wish it on her.

3.14 For the time being the deputy, Florian Keller, is holding the fort.
3.15 He's a brother of Reto, who used to do the talking, so that's one less nameplate to change.
3.16 His first act was to switch off the freezing plant, which had been swallowing as much power as the town of Sankt Florin.
3.17 Paul Amrein quit within the hour.
3.18 His neighbour on the site, Lorenz Bonetto, says digging on the detour can begin in September if parliament coughs up.

3.19 And will it?
3.20 The vote on the extra credit, which has grown from 1.5 to 1.9 billion, is down for June 22, and the Greens say they'll back it provided the lorry toll stays.
3.21 Hauliers are planning to block the pass road with 200 trucks on the day before.
3.22 Their president, Köbi Arnold, swears they'll let ambulances and the school bus through.

3.23 Down south, Gemma broke a record last week by chewing through 52 metres in 24 hours, and her crew got a keg for it.
3.24 Brussels has coughed up as well, sort of: 200 million of its 600 million is being held back until there's a new timetable, the rest is safe.
3.25 Vreni Zurfluh at the Ochsen has a book open on the first train, and the smart money's on 2031.
3.26 Clarification: in our issue of June 6 we said that three men had died in the building of the tunnel; it is two, and we apologise to the families.
=== questions
C How much is the tunnel expected to cost according to the audit?
A 2.13
F why did it go up again
A 2.14
Q what stopped the machine up north
A 1.6
F how were they gonna get past it at first
A 1.8
F what does the auditor make of that plan
A 2.15
Q anyone injured when heidrun got buried
A 1.7
C How long will the journey by passenger train take?
A 1.4
C What did Beat Amsler say he had been told at Christmas?
A 1.13
Q which bit of the warning went missing
A 2.3
Q where did tessaros warning end up
A 2.1
F who typed in the wrong address
A - who
Q why did kellerhals sit on the 1.8 billion number
A 2.7
Q can amstutz just sack him
A 2.11
C How much is Tessaro claiming?
A 2.20
Q how come the man from brenn base who argued w bonetti isnt around any more
A 2.21
F what are they paying him there
A - number
Q has the delay been bad for the pub
A 2.24 2.25
Q did the boss get a golden handshake
A 3.3
C How did the minister explain that her two board members meant to abstain?
A 3.6
Q who asked anna if she fancied the job
A 3.11
F does her uncle think its a good idea
A 3.13
F and what about bonetto
A - name
Q which guy walked off when they pulled the plug on the cold machine
A 3.17
Q is the eu still paying its share
A 3.24
Q did the lads down south get any booze for being fast
A 3.23
C When does parliament vote on the additional credit?
A 3.20
F what are the truckers doing about it
A 3.21
C How old is Urs Kellerhals?
A - name
C Who translated Tessaro's report from Italian?
A - who
Q what did florian's brother say when he was made boss
A - detail
Q how much is zurfluh making from the tunnellers
A - number
C Why did the transport minister dismiss the chairman?
A - premise
Q did amrein tell bonetto to stop digging
A - roles
C When will the detour be finished?
A - time
C Which board members voted against Urs Kellerhals?
A - premise
Q where did beat amsler hear about the price
A - place
Q did the finance minister order the audit
A - roles
Q why is the southern machine called gemma
A - reason
Q how hot was the water
A - number
F who measured it
A - who
Q who threw the tomatoes
A - who
C On what day did Paul Amrein's replacement start?
A - time
