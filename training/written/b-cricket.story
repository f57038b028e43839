story: Cricket captain resigns after selection row
--- Boundary Broadsheet | Ransome gives up captaincy with a six-line letter | Edmund Pell | 2023-07-19
1.1 Harry Ransome resigned as captain of Westmarch on Tuesday, ending a four-year reign with a letter of six lines and no explanation.
1.2 The club accepted it "with sadness" within the hour.

1.3 The 34-year-old batsman led the county to two championships and lost only nine matches of 51.
1.4 He will remain available as a player, the letter said.

1.5 It is understood that he quarrelled on Sunday with director of cricket Alastair Combe over the omission of leg-spinner Imran Qadir.
1.6 Ransome wanted Qadir on a dry pitch at Hollin Lane; Combe sent him a team sheet with four seamers on it.
1.7 Westmarch lost by 212 runs.

1.8 Combe denied that there had been a quarrel.
1.9 "Harry and I had a conversation with some volume in it," he said.

1.10 All-rounder Dominic Yeo, 27, will lead the side against Penfold on Friday.
1.11 Ransome was seen on Tuesday evening walking his dogs and wished reporters a pleasant night.
--- The Third Man podcast notes | EMERGENCY POD: Ransome speaks | | 2023-07-23
2.1 Harry came on the show from his kitchen, with a spaniel on his lap, and he did not hold back.
2.2 "I found out my own side from a piece of paper under the door," Ransome told us.
2.3 "If I'm not picking the team, then I'm just the fella who calls heads."

2.4 He said that it was the fifth time this season he'd been overruled.
2.5 The final straw, he said, was hearing that Imran Qadir had been told he was dropped by a dressing-room attendant.

2.6 We asked him if money came into it, and he laughed.
2.7 The captain's allowance is £12,000 a year, and he gave his to the groundstaff.

2.8 He didn't call Combe a liar, but he did say he had "a generous memory".
2.9 He's had an offer from Sydney for the winter, and he'll decide by September.
2.10 He rang Dominic Yeo to wish him luck and told him to get it in writing.
2.11 His wife, Pippa, says he's sleeping for the first time since April.
--- Westmarch Gazette | Members call for Combe to go as Yeo wins first match | Lorna Dace | 2023-07-25
3.1 New captain Dominic Yeo made 104 as Westmarch beat Penfold by six wickets on Monday, but many in the crowd had come for something else.
3.2 A petition asking for Alastair Combe to be sacked has been signed by 1,900 of the club's 5,200 members.
3.3 One banner read “Heads or Tails, Alastair?”

3.4 Qadir, recalled by Yeo, took seven for 61.
3.5 “I bowled for Harry,” the 22-year-old said.

3.6 Ransome himself made 38 and was cheered all the way to the middle and all the way back.
3.7 Yeo said he had been promised the last word on selection.
3.8 “It's in writing,” he said with a grin.

3.9 Club chairman Sir Neville Orme said that Combe had his full support and that a special meeting would be held on 10 August.
3.10 Combe watched from the committee room and left before tea.
3.11 Petition organiser Wilf Garside, a member since 1961, said that he had never signed anything but cheques before.
3.12 Combe, appointed in February, formerly ran a chain of gyms.
=== questions
Q how did ransome quit
A 1.1
Q how long was he captain
A 1.1
Q whats his record as skipper
A 1.3
Q how old is harry
A 1.3
Q is he still gonna play for them
A 1.4
Q who did he fall out with
A 1.5
F what about
A 1.5 1.6
Q how bad did they lose that game
A 1.7
Q does the director admit they had a row
A 1.8 1.9
Q who called it a conversation with some volume
A 1.9
Q whos the new captain
A 1.10 3.1
F how old
A 1.10
Q what was he up to the night he quit
A 1.11
Q how did he learn what the team was
A 1.6 2.2
Q who said hes just the fella who calls heads
A 2.3
Q how often was he overruled this yr
A 2.4
Q what finally pushed him over the edge
A 2.5
Q who told the spinner he was out
A 2.5
Q was it about money
A 2.6
Q what did he do with his captains pay
A 2.7
Q did he call combe a liar
A 2.8
Q is he going to australia
A 2.9
Q what advice did he give yeo
A 2.10
Q how's harry been sleeping
A 2.11
Q did they win the first one under yeo
A 3.1
Q how many runs did the new guy get
A 3.1
Q how many signed to get combe out
A 3.2
Q what did the sign in the crowd say
A 3.3
Q how did qadir do when he came back
A 3.4
F what did he say about it
A 3.5
Q how many did ransome get in that match
A 3.6
Q does yeo get to pick the side
A 3.7 3.8
Q is the chairman backing combe
A 3.9
Q who started the petition
A 3.11
C When will the special meeting take place?
A 3.9
C What did Combe do before he came to the club?
A 3.12
F when was he hired
A 3.12
C How much is the captain's annual allowance?
A 2.7
C When did Combe leave the ground on Monday?
A 3.10
C How did the crowd receive Ransome?
A 3.6
C By what month will Ransome decide on the winter offer?
A 2.9
Q how old is combe
A - name
Q what did pippa say about the director
A - detail
Q why did yeo resign
A - name
Q how much was he offered by sydney
A - number
Q who scored most for penfold
A - who
Q what did umpire bill crake say
A - stranger
Q did combe ring ransome to say sorry
A - event
Q why did the club take a week to announce it
A - premise
Q when did qadir join westmarch
A - time
Q did yeo phone harry for luck
A - roles
Q where was qadir born
A - place
Q how many dogs has he got
A - number
C What did Sir Neville say about Ransome's batting?
A - detail
F has he met him since
A - event
