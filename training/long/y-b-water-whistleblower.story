story: Engineer says water company hid sewage readings
--- Central Wire Service | Northmere Water suspends engineer who alleged falsified sewage readings | | 2024-03-05
1.1 Northmere Water has suspended a senior engineer who told regulators that the company had altered records of sewage spills into the River Lathe, her lawyer said on Tuesday.
1.2 Ines Calloway, 44, was escorted out of the company's headquarters in Brackwell on Monday morning, 11 days after she handed a memory stick to the Rivers Inspectorate.
1.3 The stick held 312 spreadsheets, according to the lawyer, Amrit Sandhu.
1.4 They are said to show that flow meters at six treatment works were switched off during heavy rain and that missing figures were later filled in by hand.
1.5 "My client did what the law asks of her, and she was marched past her own colleagues for it," Sandhu said.

1.6 A spokesman for Northmere, Dominic Hale, denied that she had been punished for speaking up.
1.7 He said Calloway was under investigation over "a separate matter concerning the handling of company data" and would remain on full pay.
1.8 Hale declined to say what that matter was.

1.9 Northmere supplies 2.3 million people across four counties and was fined 14 million pounds in 2019 for illegal discharges.
1.10 Its chief executive, Graham Tolland, told investors in January that spills had fallen by 41 percent in two years.
1.11 That figure, Sandhu said, was "built on sand".
1.12 Tolland's younger brother, Gavin, has run the company's operations division since 2020 and was Calloway's line manager.

1.13 The inspectorate confirmed that it had received material from a member of staff on Feb. 22.
1.14 Its spokeswoman, Joanne Hale, who is not related to Dominic Hale, said that officers were examining the files and that it would be wrong to prejudge the outcome.
1.15 She did not rule out a criminal inquiry.

1.16 Environment Secretary Ruth Kessler called the claims "deeply troubling" and said she expected the company to cooperate fully.
1.17 Robert Keeler, who speaks for the opposition on the environment, went further and urged Graham Tolland to give up his bonus, worth 780,000 pounds last year.
1.18 "If he has a shred of shame he'll hand it back," Keeler told reporters.
1.19 The company did not respond to a question about the bonus.

1.20 Shares in Northmere's parent, Halcyon Utilities, closed 9 percent lower.
1.21 Calloway joined the firm in 2006 as a trainee and had been in charge of monitoring since 2017.
1.22 Colleagues reached by telephone refused to talk, saying they had been warned by e-mail that contact with the media could be treated as misconduct.

1.23 In Lathe Bridge, a village two miles below one of the six works, residents have complained for years about the smell.
1.24 Maureen Deakin, 71, who leads a swimmers' group there, said eleven members had fallen ill last summer.
1.25 "We were told it was ducks," she said.
1.26 The company has always maintained that the water there met bathing standards.
--- The Morning Ledger | 'They called it smoothing': inside the Northmere spreadsheets | Harriet Quill and Tom Ashdown | 2024-03-07
2.1 It was a missing decimal point that first made Ines Calloway suspicious.
2.2 In the autumn of 2022 a meter at the Stannard works reported, for nine hours of torrential rain, precisely the same flow, and when she asked why, a technician told her that Gavin Tolland's office preferred it that way.
2.3 "They had a word for it," she told the Ledger, in her first interview.
2.4 "They called it smoothing."

2.5 Over 16 months she copied what she found, at first into a notebook and then, when the notebook vanished from her desk, onto a memory stick that she hid in a tin of shoe polish.
2.6 This newspaper has seen 40 of the spreadsheets.
2.7 In 33 of them, values recorded automatically have been overwritten, and in each case the new number is lower than the old one.
2.8 Two experts who reviewed them at our request, the hydrologist Dr Eleanor Voss and the statistician Prof Martin Voss, her husband, disagreed about what they prove.
2.9 Dr Voss believes the changes cannot be accidental.
2.10 Prof Voss was more cautious, noting that meters do fail in storms and that operators are permitted to enter estimates, provided that they mark them as such.
2.11 None was so marked.

2.12 Philippa Wray, a solicitor acting for Northmere, wrote to us on Wednesday to say that the files were stolen and that publication would be "reckless".
2.13 Calloway laughed when we read her the letter.
2.14 "You can't steal the truth from people who threw it away," she said.
2.15 She admits that taking the files home broke her contract.
2.16 She has not slept properly, she said, since her daughter, Bea, who is 15, was followed home from school by a man with a camera.
2.17 Northmere says it has never employed private investigators.

2.18 The company disputes nearly everything else, too.
2.19 In a statement, Gavin Tolland said he had "never instructed, encouraged or tolerated" the alteration of data.
2.20 His brother, the chief executive, has not been seen in public since Friday and cancelled a speech in Leeds that had been planned for Wednesday evening.
2.21 Dominic Hale, the company's spokesman, put that down to a chest infection.

2.22 The works in question serve Brackwell, Stannard, Lathe Bridge, Cope, Little Orring and Thame End.
2.23 Northmere had said on Tuesday that meters had been off at only two of them; last night it conceded that the number was four.
2.24 Calloway says it was all six.
2.25 The Rivers Inspectorate, which has been criticised by MPs for visiting only one works in twelve each year, has assigned 14 officers to the case.
2.26 Ministers are waiting for its interim report, due by Easter.
2.27 Correction: an earlier version of this article said Calloway joined the company in 2009; it was 2006.
--- Brackwell & Lathe Valley Echo | Tolland quits as Northmere admits spill figures were wrong | Priya Nandra | 2024-03-13
3.1 Northmere Water boss Graham Tolland has resigned, a little over a week after the Echo's readers learned that a local engineer had been frogmarched from his offices for reporting sewage dumping.
3.2 He told staff at 8am today in an e-mail of just four lines.
3.3 "I did not know, and I should have," it read.
3.4 He will receive no pay-off, though he keeps the £780,000 bonus.

3.5 Finance chief Sunita Rao takes over until a permanent successor is found.
3.6 Her first act was to end the suspension of Ines Calloway, who'll be back at her desk on Monday if she wants to be.
3.7 Does she?
3.8 "Ask me on Sunday night," the mum-of-one told us over the garden gate in Quarry Lane.
3.9 Her solicitor, Amrit Sandhu, said she'd still be taking the company to a tribunal.

3.10 Gavin Tolland isn't going anywhere, or not yet.
3.11 The operations director has been put on leave while an outside law firm goes through his e-mails.
3.12 He maintains that he's done nothing wrong and says he's been made a scapegoat for "people upstairs".

3.13 In a two-page notice, Northmere owned up to 1,140 spills last year rather than the 655 it had declared.
3.14 It also accepted that meters at five works, not four, had been disabled.
3.15 Thame End is the only one it still insists was working properly.

3.16 Shadow minister Robert Keeler, in town for a by-election, said the resignation was "the first clean thing to come out of that building".
3.17 Environment Secretary Ruth Kessler said customers would rightly be angry and promised a new law to protect whistleblowers by the end of the year.
3.18 Keeler reckons she's pinched the idea from him.

3.19 At Lathe Bridge Primary, head teacher Colin Ashby has banned pond-dipping until further notice.
3.20 "I've got sixty children who want to know where the poo goes," he sighed.
3.21 Maureen Deakin, of the Lathe Bluetits swimming group, popped a bottle of fizz on the bank, but nobody went in.
3.22 She now puts the number of her members who got ill at 17, having gone round and asked.

3.23 Bills were due to go up by £62 a year in April.
3.24 The rise has been frozen until the inspectorate is done.
3.25 Its spokeswoman, Joanne Hale, told the Echo that the inquiry was now a criminal one.
3.26 She wouldn't be drawn on who might be charged.
3.27 Northmere's own Mr Hale has left the firm for what a colleague called a quieter life.
=== questions
Q how did she give them the evidence
A 1.2
F how many files were on it
A 1.3
Q why does northmere say she got suspended
A 1.7
F did he say what it was exactly
A 1.8
Q is she still gettin paid while shes off
A 1.7
C By how much did Graham Tolland say spills had fallen?
A 1.10
F what did her lawyer think of that number
A 1.11
Q did the stock take a hit
A 1.20
Q are the two hales family
A 1.14
Q whats gavin to graham
A 1.12 2.20
Q did anyone actualy get sick from the river
A 1.24 3.22
F what did they get told was causing it
A 1.25
C What first aroused the engineer's suspicion?
A 2.1 2.2
Q where did she stash the usb
A 2.5
C How did the two academics differ over the spreadsheets?
A 2.8 2.9 2.10
Q hows all this been for her kid
A 2.16
Q why did the boss bail on his talk
A 2.21
F which hospital did he go to
A - place
C At how many works does Northmere now admit that meters were disabled?
A 3.14
C Who is running Northmere for the time being?
A 3.5
F whats the first thing she did
A 3.6
F and what did gavin say to that
A - name
Q will my water get dearer this spring
A 3.23 3.24
C Has the inquiry become a criminal one?
A 3.25
Q who took the notebook off her desk
A - who
Q how old is gavin tolland
A - number
Q why did gavin resign
A - premise
C What did Philippa Wray say about Graham Tolland's resignation?
A - detail
Q did kesler tell tolland to give his bonus back
A - roles
Q how much is gavins bonus
A - name
C Who was the man with the camera working for?
A - who
Q what did joanne hale say about the e-mails being stolen
A - detail
F did the minister back her on that
A - event
Q did dr voss say the meters just break in storms
A - roles
C What is the name of Calloway's husband?
A - who
C When will Calloway's tribunal be heard?
A - time
Q did keeler meet maureen while he was in town
A - event
C Why did Calloway decline to return to work?
A - premise
Q how many children at ashbys school were off sick
A - number
Q is the prime minister going to nationalise it
A - far
