story: Parliamentary debate on pensions ends in shouting
--- Gallery Sketch | Order! Order! Anybody? | Piers Lomond | 2023-04-27
1.1 The pensions debate ended at 11.52 on Wednesday night with the Speaker standing on his chair.
1.2 Nobody had seen Sir Desmond Achebe do that before, and he is 71 and has bad knees.

1.3 It began calmly enough, with the work minister, Carla Venn, explaining why the pension age must go up from 66 to 68.
1.4 "We are living longer and we have to pay for it," she said.

1.5 Then Rory Blackett of the Labour Alliance asked whether she had ever carried a hod.
1.6 She said that she had carried him through three committees.
1.7 There was laughter, and then there was not.

1.8 Mr Blackett, a former bricklayer, crossed the line on the carpet that members must not cross, waving a brick wrapped in newspaper.
1.9 "Hold that for forty years and tell my dad to wait," he shouted.

1.10 The Speaker suspended him for five days.
1.11 When he would not leave, half his party stood round him and sang.
1.12 The sitting was closed without a vote, for the first time since 1978.
--- National Press Agency | Pensions vote put off after uproar in chamber |  | 2023-04-27
2.1 A vote on raising the state pension age was postponed on Wednesday after opposition members refused to let a suspended colleague be removed.
2.2 The leader of the House, Margot Sills, said the vote would be held next Tuesday.

2.3 The bill would raise the age in steps, by three months a year, between 2026 and 2034.
2.4 It would save 14 billion crowns over ten years, the treasury says.

2.5 Work minister Carla Venn said she had felt threatened.
2.6 “A brick is a brick, whatever it is wrapped in,” she told reporters.
2.7 Rory Blackett, 44, said that he had meant to set it on the table and that it was made of foam.
2.8 A clerk who picked it up confirmed that it weighed almost nothing.

2.9 Labour Alliance leader Judith Amory did not condemn him but called the scene “not our finest hour”.
2.10 She had left the chamber at 11.30 to take a call from her son.

2.11 The government has a majority of six.
2.12 At least four of its own members have said they will vote against, among them former minister Basil Trench.
--- Kitchen Table Politics | The foam brick affair | Dee Marlowe | 2023-05-03
3.1 Where do you buy a foam brick? Rory Blackett got his from a theatre shop in Holmgate for six crowns ninety.
3.2 I rang them; they have sold out.

3.3 Tuesday's vote went the government's way by two, 163 to 161, after a week of arm-twisting.
3.4 Basil Trench, who had sworn to vote no, stayed at home with a cold.
3.5 "A very convenient virus," said Judith Amory.
3.6 Mr Trench's wife, Honor, says he had a fever of 39.

3.7 To win over its rebels the government gave way on one thing: those who began work before the age of 18 may still retire at 66.
3.8 Carla Venn called this "a small and decent change".
3.9 It will cost 2.6 billion.

3.10 Blackett was not there to vote, as he was still suspended; he watched from a pub across the road with his father, Frank.
3.11 Frank Blackett, 65, laid bricks from the age of 15 and so will get his pension next year after all.
3.12 "I told him not to take a brick, I told him to take a shovel," Frank said.

3.13 Rory has written to Ms Venn to say sorry for frightening her, and she has accepted.
3.14 The Speaker is having his knee looked at.
=== questions
Q what time did it all end
A 1.1
Q what did the speaker do
A 1.1
F how old is he
A 1.2
Q what age do they want to put the pension up to
A 1.3
Q why does venn say its needed
A 1.4
Q who got asked about carrying a hod
A 1.5
F what was her comeback
A 1.6
Q what did rory do for work before
A 1.8
C What did Mr Blackett wave in the chamber?
A 1.8
Q who shouted tell my dad to wait
A 1.9
Q how long did he get suspended
A 1.10
Q what did his party do when he wouldnt go
A 1.11 2.1
Q when was the last time a sitting closed like that
A 1.12
Q did they vote that night
A 1.12 2.1
Q whens the vote now
A 2.2
C How quickly would the pension age rise under the bill?
A 2.3
Q how much would it save
A 2.4
Q was the minister scared
A 2.5
Q who said a brick is a brick
A 2.6
F whats his defence
A 2.7
Q was it a real brick
A 2.7 2.8 3.1
Q what does the agency say amory made of the scene
A 2.9
Q where was judith when it blew up
A 2.10
C How large is the government's majority?
A 2.11
Q are any of their own side against it
A 2.12
Q where did he buy the foam thing
A 3.1
F how much was it
A 3.1
Q can i still get one there
A 3.2
Q did the pension bill pass
A 3.3
Q what was the final count
A 3.3
Q did trench vote no like he swore
A 3.4
Q what did the labour alliance boss say about his cold
A 3.5
F what does his wife say
A 3.6
Q what did the govt give up to get votes
A 3.7
C How much will the concession cost?
A 3.9
Q where was blackett during tuesdays vote
A 3.10
Q when does frank get his pension
A 3.11
Q how old was rorys dad when he started work
A 3.11
Q what did the father tell him to bring
A 3.12
Q did rory ever apologise
A 3.13
C What is the Speaker doing about his health?
A 3.14
Q how old is venn
A - name
Q what did margot sills say about the brick
A - detail
Q why did amory get suspended
A - premise
Q how many ppl were in the chamber
A - number
Q did venn throw the brick at blackett
A - roles
Q what song did they sing
A - detail
Q what did leonard pask say in the debate
A - stranger
Q when was trench a minister
A - time
Q which pub did honor watch it in
A - place
Q who was the clerk that picked it up
A - who
C Why did Sir Desmond Achebe resign as Speaker?
A - premise
F who took the chair after him
A - who
