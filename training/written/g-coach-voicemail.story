story: Leaked voicemail of a coach
--- The Lone Prairie Star | Leaked voicemail: Coach Dutton called booster 'a wallet with a hat on' | Randy Oakes | 2021-10-19
1.1 A voicemail in which Plainsfield State women's basketball coach Marcy Dutton insults the school's biggest donor was posted online Sunday night.

1.2 In the 74-second message, Dutton, 51, tells an assistant that Earl Vickers is "a wallet with a hat on" and that he "couldn't find the free-throw line with a map".

1.3 She says Vickers has pressed her to give more minutes to a sophomore guard, Kenzie Vickers, his granddaughter.
1.4 "I'll play the kid when she can go left," Dutton says on the recording.

1.5 Vickers, who made his money in irrigation pipe, gave $11 million toward the arena that opened last year.
1.6 He was at his ranch near Ogallala on Monday and said he had listened to it "about six times".
1.7 "My hat's a good hat," he said.

1.8 The university confirmed the voice was Dutton's.
1.9 Athletic director Len Corcoran said he was "disappointed in the words and in whoever passed them around".

1.10 Dutton has won 412 games in nineteen seasons at Plainsfield.
1.11 Her contract, worth $640,000 a year, ends in 2024.
--- Full Court Notes | Who leaked it? Three theories about the Dutton tape |  | 2021-10-21
2.1 The voicemail was left on August 30, so somebody sat on it for seven weeks.

2.2 It was meant for assistant coach Dale Purvis, who left the program on September 15 after what the school called a mutual decision.
2.3 Purvis says it wasn't him.
2.4 "I lost that phone in a lake, and I've got the receipt for the new one," he told me.

2.5 Theory two is that he played it for people, which he admits.
2.6 "I played it at a cookout, because it was funny," he said, and there were about fifteen guests.

2.7 Theory three is the one I hear from players: that a manager with access to the team's shared account saved it.
2.8 The school wouldn't talk about that.

2.9 Dutton isn't looking for a culprit.
2.10 "I said it, so it doesn't matter who carried it," she told reporters on Tuesday.
2.11 She apologized to Kenzie Vickers in front of the whole team, two players said.
2.12 She has not apologized to Earl, and asked whether she would, she said, "I'm working up to the hat."
--- Associated Prairie Press | Donor, coach and granddaughter settle dispute over tape | Joy Lindgren | 2021-11-08
3.1 Plainsfield State coach Marcy Dutton will serve a two-game suspension without pay over a leaked voicemail, the university said on Monday.

3.2 The donor she mocked, Earl Vickers, had asked that she not be punished at all.
3.3 "I've been called worse by better-dressed people," Vickers, 79, said at a news conference beside her.

3.4 He admitted that he had telephoned Dutton four times about his granddaughter's playing time.
3.5 "That was wrong, and Kenzie let me know it," he said.

3.6 Kenzie Vickers, 20, said the leak had been humiliating but that her coach had been right about her left hand.
3.7 She has worked on it every morning at six since, she said, and she scored 14 points in Saturday's exhibition against Dunmore.

3.8 Dutton apologized to Vickers for "the wallet, the map and the hat, in that order".
3.9 She gave him a compass.

3.10 Corcoran said an inquiry had found that the message was copied from a shared account by a student manager, who has left the team.
3.11 The student was not named, and Corcoran said that no one else was involved.
3.12 Assistant Tonya Reese will lead the team in Dutton's absence, starting Friday at home to Carver.
=== questions
Q what did she say about the donor
A 1.2
Q how long is the voicemail
A 1.2
Q who was it left for
A 2.2
Q what's the coachs name
A 1.1 3.1
Q who's kenzie
A 1.3
F why isnt she getting more minutes
A 1.4
Q what was earl pressing her to do
A 1.3
Q how did vickers get rich
A 1.5
Q how much did he give the school
A 1.5
F what was it for
A 1.5
Q how many times did he play it
A 1.6
C What did Mr. Vickers say in defense of his hat?
A 1.7
Q is it definitely her voice
A 1.8 2.10
Q what did the athletic director say when it came out
A 1.9
Q how many wins does dutton have there
A 1.10
Q whats she make a year
A 1.11
C When does the coach's contract run out?
A 1.11
Q when was the message left
A 2.1
Q does purvis say he did it
A 2.3
Q what happened to his phone
A 2.4
Q did he let others hear it
A 2.5 2.6
F how many were there
A 2.6
Q why'd dale leave the program
A 2.2
Q does the coach care who leaked it
A 2.9 2.10
Q who did she say sorry to first
A 2.11
C Had Ms. Dutton apologized to the donor by the time of the blog's report?
A 2.12
Q so what's her punishment
A 3.1
Q did earl want her suspended
A 3.2
Q how old is he
A 3.3
Q how often did he call about playing time
A 3.4
Q does he admit that was out of line
A 3.5
Q how'd kenzie feel about the leak
A 3.6
F did she agree w the coach
A 3.6
Q how many did she score on saturday
A 3.7
Q what present did dutton give the old man
A 3.9
C Who was found to have copied the message?
A 3.10
Q did they name the student
A 3.11
Q who coaches while shes out
A 3.12
Q who are they playing friday
A 3.12
Q called worse by better dressed people whose quote
A 3.3
Q how old is dale purvis
A - name
Q what did coach ruthanne beal say about the tape
A - stranger
Q how much did the arena cost in total
A - number
Q did earl leave marcy a voicemail
A - roles
Q why did the student leak it
A - reason
Q when did tonya reese join the staff
A - time
Q where does purvis coach now
A - place
Q why did dutton get fired
A - premise
Q did they win on friday w/out her
A - event
C How many points did Kenzie Vickers average last season?
A - number
Q who hosted the cookout
A - who
