story: A union leader is recorded mocking his members
--- Glasgow Evening Star | 'SHEEP WITH PASSES': union chief's secret tape | Craig Monaghan | 2023-11-08
1.1 Rail union boss Dougie Rennie was caught on tape calling his own members "sheep with travel passes".
1.2 The Star has obtained four minutes of sound, recorded at a curry house in Paisley on 12 October.

1.3 In it Rennie, 55, tells a companion that strikers "would walk into the Clyde if I blew a whistle".
1.4 He also says that he will settle for a rise of five per cent, while telling the public that he wants nine.

1.5 The second voice belongs to Alison Keir, who negotiates for the train company ScotLine.
1.6 She can be heard laughing and asking for more naan.

1.7 Rennie said last night that his words had been "chopped up like an onion".
1.8 He did not deny that the voice was his.
1.9 ScotLine said that Ms Keir had been at a private dinner and would not be commenting.

1.10 Conductor Shona Baird, who has lost eleven days' pay since the summer, was in tears.
1.11 “I stood in the rain for that man,” she said.

1.12 Rennie earns £104,000 a year and has led the union since 2016.
1.13 A strike planned for next Friday is to go ahead.
1.14 The union's president, Farah Malik, has called an emergency meeting for Saturday in Perth.
--- Newsline Scotland | Rail union suspends Rennie after leaked recording | | 2023-11-12
2.1 The executive of the rail union voted by 14 to 3 on Saturday to suspend its general secretary, Dougie Rennie.
2.2 The decision followed a meeting of five hours in Perth.

2.3 Farah Malik, the president, said that Rennie had been heard and had left by a side door.
2.4 He told the meeting that he had been drinking and was imitating a manager, according to two people present.
2.5 "It did not sound like an impression to me," Malik said.

2.6 The executive has asked a lawyer, Euan Storrie, to find out who made the recording.
2.7 Rennie believes it was a waiter.
2.8 The restaurant's owner, Bashir Ahmed, said that his staff were too busy for that.

2.9 Friday's strike has been called off, but only for lack of time, the union said.
2.10 ScotLine welcomed the news and repeated its offer of 4.5 per cent.
2.11 The company has moved Alison Keir from the talks and put Rory Pine in her place.

2.12 Deputy general secretary Jean Lockhart becomes acting leader.
2.13 Lockhart, 61, once drove the sleeper to Inverness and has promised to publish her salary and "every curry".
--- The Left Lane | After Dougie | Isobel Frame | 2023-12-04
3.1 Jean Lockhart got seven per cent, in nine days, over tea.
3.2 It is the best settlement on the railways this year, and 88 per cent of members voted for it.

3.3 So what exactly were they paying Dougie Rennie for?
3.4 I put this to him in his kitchen in Greenock, where he was descaling a kettle.
3.5 "For shouting," he said. "People like to be shouted for."

3.6 He resigned on 20 November, two days before the inquiry was due to report.
3.7 He says he was sick of seeing his face on mugs.

3.8 Euan Storrie's report makes odd reading.
3.9 The recording was made by Rennie's own telephone, which had rung his nephew, Calum, from his pocket.
3.10 Calum Rennie, 19, left the call running into his voicemail and later played it at a party.
3.11 Someone there sent it to the Star; the report does not say who.

3.12 "I thought it was funny until it was the news," Calum told Storrie.
3.13 Uncle and nephew have not spoken since.

3.14 Shona Baird is standing for the executive in the spring.
3.15 Her leaflet shows a sheep wearing a conductor's cap.
=== questions
Q what did rennie call the members
A 1.1
Q where was it taped
A 1.2
F which day was that
A 1.2
Q how long's the clip
A 1.2
C What did Rennie say strikers would do at his whistle?
A 1.3
Q what pay rise was he secretly ok with
A 1.4
F and what was he telling everyone?
A 1.4
C Whose is the other voice on the recording?
A 1.5
Q what does alison do on the tape
A 1.6
Q who said chopped up like an onion
A 1.7
Q does he say its fake / not him
A 1.8
C How did ScotLine explain Ms Keir's presence?
A 1.9
Q how much pay has that conductor lost
A 1.10
Q who stood in the rain for him
A 1.11
C What is the general secretary's salary?
A 1.12
Q how long's he been in charge
A 1.12
C Where was the emergency meeting to be held?
A 1.14 2.2
Q whats the vote count on suspending him
A 2.1
Q how did rennie explain himself to the meeting
A 2.4
F did malik buy that
A 2.5
C What was Euan Storrie asked to find out?
A 2.6
Q who did dougie think taped him
A 2.7
Q what did the curry house guy say about his staff
A 2.8
Q did the friday strike happen
A 2.9
Q whats the company offering
A 2.10
C Who took Alison Keir's place in the talks?
A 2.11
Q whos acting leader now
A 2.12
C What did Jean Lockhart promise to make public?
A 2.13
Q what rise did jean get in the end
A 3.1
C What share of the members backed the settlement?
A 3.2
Q where did the left lane meet dougie
A 3.4
Q what did he say he was paid for
A 3.5
C When did Rennie resign?
A 3.6
Q how come he packed it in
A 3.7
Q so who actually recorded it
A 3.9
Q what did the nephew do with it
A 3.10
Q are him and calum on good terms
A 3.13
C For what is Shona Baird standing?
A 3.14
Q how old is malik
A - detail
Q why did lockhart get suspended
A - name
Q what did bashir ahmed order
A - premise
Q did keir call rennie a sheep
A - roles
Q who sent it to the paper
A 3.11
Q how many members does the union have
A - number
Q what did gordon tait say about the tape
A - stranger
Q when was lockhart a conductor
A - premise
Q where does storrie have his office
A - place
Q did rory pine say sorry to the members
A - event
C What did Shona Baird say about the settlement?
A - detail
C Why did ScotLine dismiss Alison Keir?
A - premise
C How much did the inquiry cost?
A - number
C Which three members of the executive voted against the suspension?
A - who
C What did Calum Rennie study at university?
A - detail
Q what did calum's mum say to dougie
A - detail
F was she angry with the lad?
A - detail
