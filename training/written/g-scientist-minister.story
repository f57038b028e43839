story: Scientist and minister disagree on air
--- Morning Dispatch | Minister and flood scientist clash over Tarrow barrier | Neil Abernethy | 2021-11-04
1.1 The environment minister, Rowena Clegg, and one of her former advisers clashed on the radio on Thursday over whether the Tarrow flood barrier will protect the city of Hexley for as long as the government says.

1.2 Dr Samir Haddad, a hydrologist at Hexley University, told the Six to Nine programme that the barrier would be "a very expensive bench" by 2060.
1.3 "It was designed for a sea that no longer exists," he said.

1.4 Mrs Clegg said the £640 million barrier was built to last until the end of the century.
1.5 "With respect to Samir, he saw the plans in 2016 and they have moved on," she said.

1.6 He replied that they had been moved by one page.
1.7 "I wrote that page, Minister, and you cut my name off it," he said.

1.8 The presenter, Judith Mbeki, had to ask both guests to let her finish a question.
1.9 Dr Haddad sat on the government's flood panel from 2015 until he resigned in 2018.

1.10 The ministry said afterwards that his page was "one of 212" and that authors of such papers were never named.
1.11 Floods in Hexley two winters ago killed three people and drove 4,700 from their homes.
--- Labcoat Letters | I listened so you don't have to: Haddad v Clegg | Dr Wren Okafor-Lyle | 2021-11-05
2.1 It lasted eleven minutes, and for about four of them two people talked at once.

2.2 Let me say who is right on the science, since the presenter could not.
2.3 Samir Haddad uses the higher of two projections of sea level, and Rowena Clegg uses the lower.
2.4 Both are in the same published report, and neither of them told listeners so.

2.5 On the higher one, the barrier is overtopped about once in eight years by 2060; on the lower one, about once in ninety.
2.6 "Expensive bench" is a good line, but it is not a finding.

2.7 Still, the minister said one thing that is flatly wrong.
2.8 She claimed that "no independent body" had questioned the design, and the National Audit Bureau did precisely that in March 2020.

2.9 I asked Samir why he had not brought that up.
2.10 "I was angry and I forgot," he told me.
2.11 I asked the minister's office the same day, and they sent me a picture of the barrier.

2.12 He resigned from the panel, by the way, over a different matter altogether: dredging.
--- The Hexley Mercury | Clegg corrects remark as barrier review is ordered | Shona Pike | 2021-11-10
3.1 Environment minister Rowena Clegg has corrected a claim she made on the radio and ordered a review of the Tarrow barrier.

3.2 She told the House on Tuesday that she had been wrong to say no independent body had raised doubts.
3.3 "I had not read the bureau's report that morning, and I should have," Mrs Clegg said.
3.4 The review will be led by Professor Aiko Lindqvist of Delft and will take nine months.

3.5 Dr Samir Haddad said he welcomed it and was sorry for one thing himself.
3.6 "I shouldn't have called it a bench, because people worked hard on it," he said.
3.7 Asked if he would help Professor Lindqvist, he said he had already sent her his spreadsheets.

3.8 The opposition's spokesman, Derek Tunstall, said that Mrs Clegg should resign.
3.9 She said she would not.

3.10 In Quay Street, where the water reached the light switches in 2019, people had little patience for either side.
3.11 "They can argue about 2060, I'd like to know about January," said Brenda Oyelaran, 67, who keeps a hardware shop.
3.12 The barrier is due to close for the first time this winter, after delays that added £85 million to the bill.
=== questions
Q what were they fighting about on the radio
A 1.1
Q what did the scientist call the barrier
A 1.2
Q how much did it cost
A 1.4
F and how much of that was from delays
A 3.12
Q how long does the govt say it'll last
A 1.4
Q what did clegg say about samir being out of date
A 1.5
Q who wrote "that page"
A 1.7
Q what did he accuse her of doing to his name
A 1.7
C Who was presenting the programme?
A 1.8
Q where does haddad work
A 1.2
Q when did he quit the panel
A 1.9
F why
A 2.12
Q what did the ministry say re his missing name
A 1.10
Q how many ppl died in the floods
A 1.11
Q how many had to leave home
A 1.11
Q how long was the interview
A 2.1
Q so who's right about the sea
A 2.3 2.4
C How often would water come over the barrier on the worse projection?
A 2.5
Q and on the milder one?
A 2.5
Q what did the minister get wrong
A 2.8 3.2
Q which body had questioned the design
A 2.8
F when was that
A 2.8
Q why didnt samir mention the audit thing on air
A 2.10
Q what did her office send the blogger lol
A 2.11
Q what does labcoat letters say about the bench line
A 2.6
Q did she own up to the mistake
A 3.1 3.2 3.3
C What excuse did Mrs Clegg give to the House?
A 3.3
Q who runs the review
A 3.4
F how long will it take
A 3.4
Q is the scientist sorry for anything
A 3.5 3.6
Q will haddad give them a hand
A 3.7
C Who has demanded the minister's resignation?
A 3.8
Q is she going to step down
A 3.9
Q how high was the water on quay street
A 3.10
Q who cares more about january than 2060
A 3.11
Q how old is the hardware shop lady
A 3.11
Q has the barrier been used yet
A 3.12
Q how old is rowena clegg
A - name
Q when did aiko lindqvist sit on the flood panel
A - name
Q what did prof bertram usk say about dredging
A - stranger
Q how many people listen to six to nine
A - number
Q who built the barrier
A - who
Q did the minister write one of samirs pages
A - roles
Q why did judith mbeki walk out
A - premise
Q what did the review find
A - event
Q where does brenda live
A - place
C Why was the closing of the barrier delayed?
A - reason
Q when did clegg become minister
A - time
Q what were the names of those who drowned
A - detail
