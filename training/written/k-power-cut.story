story: Lisbon loses power for eleven hours
--- Tagus Wire Service | Lisbon dark for 11 hours after substation fire | Carla Mendonça | 2022-08-18
1.1 Electricity was restored to Lisbon early on Thursday after a fire at a substation left about 900,000 people without power for up to 11 hours.
1.2 The lights went out at 3.52pm on Wednesday, in the hottest week of the year.

1.3 Two metro trains were stopped in tunnels, and their 640 passengers walked out along the track.
1.4 Nobody was seriously hurt, the fire service said.

1.5 Rede Sul, the grid operator, said the fire began in a transformer at Alto da Serra.
1.6 Its chairman, Duarte Falcão, ruled out sabotage and a cyber attack.
1.7 "It was an old machine on a hot day," Mr Falcão said.

1.8 The prime minister, Leonor Vaz, was in a lift at her office when the current failed and spent 50 minutes in it.
1.9 She emerged, her shoes in her hand, and called an emergency meeting for 6pm.

1.10 Hospitals switched to generators.
1.11 At Santa Irene the generator failed after two hours, and nurses pumped air by hand for six patients until a spare arrived from the naval base.
1.12 "Not one of them was lost," said the head nurse, Graça Pinheiro.

1.13 The airport cancelled 112 flights.
1.14 Police said that there had been 14 arrests for looting, all in one shopping street.
1.15 The opposition leader, Rui Castanheira, called for the energy minister to go.
--- The Lisbon Lark | The night we saw the stars | Nell Ashby | 2022-08-19
2.1 For one night the city could see the Milky Way, and nearly everyone I know spent it on the pavement.
2.2 The butcher on our corner, Senhor Amadeu, grilled everything in his freezer and gave it away.

2.3 "It's charity or it's maggots," he told the queue.
2.4 By ten he had fed about 300 of us.

2.5 An ice-cream van in Graça sold cones at ten cents until there was only soup.
2.6 A choir came out of its rehearsal and sang on the cathedral steps.

2.7 Not everybody was merry.
2.8 My neighbour Fernanda, who is 88, lives on the ninth floor and had been out for bread.
2.9 Two boys whom she had scolded for skateboarding carried her up in a kitchen chair.
2.10 “I take back some of it,” she says.

2.11 The head nurse at Santa Irene hospital told me that her arms still ached.
2.12 She and her colleagues had changed over every four minutes, counting aloud, for an hour and a half.

2.13 A little girl was born in the back of a fire engine near Rossio at about midnight.
2.14 Her parents have called her Luz.

2.15 When the lamps came on, just before three, someone in our street booed.
--- Grid & Market | Rede Sul skipped transformer check, regulator told | Henrik Aas | 2022-09-06
3.1 The transformer that burnt out and darkened Lisbon on 17 August had missed its last two oil checks, the energy regulator was told on Monday.
3.2 It was 41 years old and due to be scrapped in 2018.

3.3 Duarte Falcão, chairman of Rede Sul, told the hearing that parts had been delayed by the pandemic.
3.4 Regulator Beatriz Noronha pointed out that 2018 came before it.
3.5 "I accept the calendar," Falcão replied.

3.6 Engineers expected the rest of the network to take the load.
3.7 Instead a second station at Vale Claro tripped 40 seconds later, because a setting had been wrong since an update in May.
3.8 The update was written by a subcontractor, Nodal Systems, which declined to comment.

3.9 Rede Sul will pay each household €25, at a total cost of about €9m.
3.10 Shopkeepers say that this is an insult; their association puts spoiled food alone at €30m.

3.11 Energy minister Paulo Serrão told parliament he would not resign but that he would “not sleep either”.
3.12 His government means to spend €400m on replacing 60 ageing transformers by 2027.

3.13 Falcão gave up his annual bonus, worth €210,000, on Friday.
3.14 The regulator can fine the company up to a tenth of its turnover and will rule in November.
=== questions
Q how long was the power off
A 1.1
Q what time did it go
A 1.2
Q was it hackers
A 1.6
Q where did the fire start
A 1.5
Q the PM got stuck in a lift?? for how long
A 1.8
F what did she do once she got out
A 1.9
Q how did ppl get off the metro
A 1.3
Q did anybody die in the hospital
A 1.12
Q what happened when santa irene's generator packed in
A 1.11
F how often did they swap over
A 2.12
Q how many flights got scrapped
A 1.13
Q were there looters
A 1.14
Q what did the butcher do w all his meat
A 2.2
Q who said it's charity or it's maggots
A 2.3
Q how did the old lady get up to her flat
A 2.9
Q what's the baby called
A 2.14
F where was she born
A 2.13
Q when did the lights come back
A 2.15 1.1
Q how old was the transformer
A 3.2
Q why did the second station go down too
A 3.7
Q what do customers get out of it
A 3.9
Q is the energy minister stepping down
A 3.11
F who wants him gone
A 1.15
C How many people were affected by the blackout?
A 1.1
C How did Duarte Falcão account for the fire on the day?
A 1.7
C Where did the replacement generator come from?
A 1.11
C What did the ice creams cost that evening?
A 2.5
C What maintenance had the transformer missed?
A 3.1
C What excuse did the chairman offer at the hearing?
A 3.3
F How did the regulator answer him?
A 3.4
C Who wrote the faulty update?
A 3.8
C What do the shopkeepers think of the compensation?
A 3.10
C What has Mr Falcão given up?
A 3.13
C What penalty might the company face?
A 3.14
C What does the government plan to spend on new equipment?
A 3.12
C Where did the choir perform?
A 2.6
Q what did the pm say to falcao
A - detail
Q how much is the shopping street losing from the looting
A - number
Q did serrão give up his bonus
A - name
Q who carried graça pinheiro upstairs
A - name
Q why did leonor vaz take the metro
A - premise
Q how much did amadeu pay for the ice creams
A - premise
Q did nodal get fined
A - event
Q what hospital was luz taken to
A - place
Q what did fernanda say about the minister
A - detail
C When will the transformer at Vale Claro be replaced?
A - time
C How old is Beatriz Noronha?
A - number
C Who were the other passengers in the lift with the prime minister?
A - who
F How were they freed?
A - detail
C Why did the police close the airport?
A - premise
C What did the union leader Alda Teixeira demand?
A - stranger
