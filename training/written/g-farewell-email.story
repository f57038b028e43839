story: Co-founder's farewell e-mail to staff
--- Founders' Daily | 'I am leaving the pond I dug': Kettleback co-founder quits by e-mail | Aurelie Stanton | 2024-01-18
1.1 Devika Menon, who started the parcel app Kettleback in a Rotterdam laundrette eleven years ago, told its 1,900 employees on Wednesday that she was leaving.

1.2 "I am leaving the pond I dug, because I no longer like the fish," she wrote in an e-mail that was sent at 4.12am and leaked before breakfast.

1.3 She gave no other reason in the 600-word message.
1.4 She thanked the night sorters at Tilburg by name, all 46 of them, and did not mention her co-founder and chief executive, Joost van Rijn.

1.5 Menon, 43, was chief technology officer and owns about 14 per cent of the shares.
1.6 She said she would keep them, "so please don't make me poor".

1.7 A spokesman for the company said it was grateful to Devika and wished her well.
1.8 Van Rijn has said nothing in public.

1.9 Kettleback raised $220 million in November in a round led by the fund Harrow Ridge.
1.10 The fund got two seats on the board of seven.
1.11 The e-mail ends with a recipe for lentils.
--- The Parcel Post | Why Devika Menon left: robots, lockers and a Tuesday meeting | Sem Dekker | 2024-01-23
2.1 The quarrel that drove Devika Menon from Kettleback was about Tilburg, four people with knowledge of it say.

2.2 The new investors wanted the depot run by machines within two years, which would cost some 300 jobs.
2.3 At a meeting on 9 January she called the plan "a spreadsheet with no people in it" and voted against.
2.4 She lost by five to two.

2.5 The other vote on her side came from Marijke Boon, who represents employees.
2.6 Joost van Rijn voted with the fund, though he had told Menon the evening before that he would abstain, according to two of the four.

2.7 Mr van Rijn denies that.
2.8 "I told her I was torn, and then I stopped being torn," he said in a brief telephone call.

2.9 A partner at Harrow Ridge, Philip Astor, said that no date had been set for job cuts and that the fund "admired Devika enormously".
2.10 The fish, he said, "would prefer not to comment".

2.11 Unions at Tilburg have called a meeting for Sunday.
2.12 Boon said that three of the sorters had printed out the e-mail and pinned it above the belt.
--- Nieuwe Maas Weekly | Menon and van Rijn on what went wrong | Lotte Hendriks | 2024-02-15
3.1 They met again in the laundrette, which is now a bakery, and they let us listen.

3.2 Devika Menon arrived first and Joost van Rijn brought his dog.
3.3 "You left me out of the letter," he said, before he had sat down.

3.4 "I left you out because everything I wrote about you was either too nice or too true," she answered.
3.5 She told him that she had written nine drafts.

3.6 He said that he had read it on a train and had missed his stop at Breda.
3.7 The vote, he said, was the worst thing he had done in business, "and I would do it again, because otherwise the money goes".

3.8 She did not think so.
3.9 "They would have stayed, Joost, they'd only have sulked," she said.

3.10 The jobs at Tilburg have been guaranteed until 2027, in a deal signed with the unions last week.
3.11 Van Rijn gave her the credit for that: her e-mail, he said, had "done what my seven meetings could not".

3.12 She will not come back.
3.13 She is going to teach coding at a prison in Vught two days a week, and she has been asked to stand for the Senate, which she has refused.
3.14 And the lentils? "They need more cumin," said van Rijn.
=== questions
Q who's leaving kettleback
A 1.1
Q what does the company do
A 1.1
Q where did they start it
A 1.1
F whats there now
A 3.1
Q what did she write about the fish
A 1.2
Q what time did the email go out
A 1.2
Q did she say why she's quitting in it
A 1.2 1.3
Q who got thanked
A 1.4
Q who'd she leave out
A 1.4 3.3 3.4
F why
A 3.4
C How old is Ms Menon?
A 1.5
Q how much of the company does she own
A 1.5
Q is she selling her shares
A 1.6
Q what was the official company line
A 1.7
Q how much money did they raise
A 1.9
Q who led that round
A 1.9
C How does the e-mail close?
A 1.11
Q what was the fight really about
A 2.1 2.2
Q how many jobs would go
A 2.2
Q what did she call the plan
A 2.3
Q when was the board meeting
A 2.3
F how did the vote go
A 2.4
Q who sided w devika
A 2.5
Q which way did joost vote
A 2.6
C What had Mr van Rijn allegedly promised her the night before?
A 2.6
Q does he admit it
A 2.7 2.8
Q what does the fund say about layoffs
A 2.9
Q who joked about the fish not commenting
A 2.10
Q what did the sorters do with her mail
A 2.12
Q what did he bring to the bakery
A 3.2
Q how many drafts did she go thru
A 3.5
Q where was joost when he read it
A 3.6
Q does he regret the vote
A 3.7
F does she agree the money wouldve gone
A 3.8 3.9
C Until when are the jobs in Tilburg safe?
A 3.10
Q why does he give her credit
A 3.11
Q is she going back
A 3.12
Q whats she doing next
A 3.13
Q is she going into politics
A 3.13
C What fault did Mr van Rijn find with the recipe?
A 3.14
Q how old is joost
A - name
Q what did board member corwin teller vote
A - stranger
Q how much did boon get for her shares
A - number
Q who leaked the email
A - who
Q did joost write her a farewell email
A - roles
Q when did the tilburg depot open
A - time
Q why did philip astor resign from the fund
A - premise
Q where does menon live
A - place
Q what's the dog called
A - detail
C Who has succeeded Ms Menon as chief technology officer?
A - who
Q what happened at the unions sunday meeting
A - event
Q why did she refuse the senate
A - reason
