story: Data leak at dating site Heartwood
--- Wired Mercury | Heartwood leak exposes 4.2m daters | Saoirse Lim | 2020-02-13
1.1 The dating site Heartwood has admitted that the private details of 4.2 million members were copied from its servers and put on a public forum.
1.2 The files include names, email addresses and the answers to its 90-question "soul survey", but not, the company says, any bank cards.
1.3 They appeared on Tuesday under the user name 'cupidsbin'.

1.4 Security researcher Marek Dolan, who found them, said he had warned Heartwood in December that a backup was lying open on the internet.
1.5 "There was no password, not even a bad one," he said.
1.6 Dolan, 27, said he had sent five emails and had got a reply to none.

1.7 Heartwood's chief executive, Gwen Tolliver, said his messages had landed in a mailbox that nobody read.
1.8 "That is an explanation and not an excuse," she said on Wednesday.
1.9 She said the server had been closed within an hour of the files' being seen.

1.10 The company has hired the security firm Blackthorn to find out how long the data had been exposed.
1.11 Members will be logged out and made to choose a new password.
1.12 Heartwood, based in Dublin, was set up in 2011 for "people who read".
--- Daily Lantern | LOVE RATS IN A TRAP | Trish Cole | 2020-02-14
2.1 Cheating spouses are sweating this Valentine's Day after a leak at brainy dating site Heartwood.
2.2 More than 30,000 of the profiles belong to people who ticked the box marked "it's complicated".

2.3 A vicar, two headteachers and a junior minister are said to be on the list.
2.4 The minister's office called it “a case of mistaken identity”.

2.5 But innocent members are hurting too.
2.6 Widow Pauline Agbaje, 61, joined after her husband's death and told the site things she had never told her children.
2.7 “Now my son's mates are reading about my favourite kiss,” she said.
2.8 She wants her £240 subscription back.
2.9 Teacher Ross Inman said a blackmailer had demanded £800 in bitcoin to keep quiet.
2.10 He did not pay.
2.11 “I'm single, so who's he going to tell, my cat?” he laughed.
--- Emerald Press Agency | Watchdog opens inquiry into dating site breach | Conor Fay | 2020-02-14
3.1 Ireland's data watchdog opened a formal inquiry on Thursday into the theft of 4.2 million profiles from the dating site Heartwood.
3.2 Deputy commissioner Aoife Brannigan said that the law required companies to report a breach within 72 hours.
3.3 Heartwood had told her office on Wednesday, she said, a day after the files were published.

3.4 The question, Ms Brannigan said, was whether the firm should have known in December.
3.5 The largest possible fine is 4% of the company's yearly sales, or about €2.4m.

3.6 Ms Tolliver said Heartwood would co-operate fully.
3.7 She said that its chief technologist, Ivo Brand, had stepped down at her request.
3.8 Mr Brand could not be reached.

3.9 Police in Dublin are looking into at least 40 attempts at extortion.
3.10 Detective Sergeant Niall Roche urged victims not to pay and to keep any messages they received.
3.11 About 600 people have joined a group claim brought by the solicitors Hanrahan Quill.
3.12 The firm says that each could be due up to €3,000.
3.13 Germany accounted for the largest share of the leaked accounts, ahead of Britain.
=== questions
Q how many ppl got leaked
A 1.1 3.1
Q what sort of info is in there
A 1.2
Q are my card details out there??
A 1.2
Q what was the name of whoever posted it
A 1.3
Q when did the files turn up
A 1.3 3.3
Q who spotted the leak
A 1.4
F did he tell the company
A 1.4 1.6
Q how strong was the password on that backup
A 1.5
C Why did nobody at Heartwood answer Dolan's warnings?
A 1.7
Q how old is the researcher
A 1.6
Q who said it was an explanation not an excuse
A 1.8
Q how fast did they shut the server
A 1.9
Q who are they getting in to investigate
A 1.10
Q do i have to change my login
A 1.11
Q where is heartwood from
A 1.12
F who is the site meant for
A 1.12
Q how many members said its complicated
A 2.2
Q any politicians on it
A 2.3
F what do his people say
A 2.4
Q why did pauline join a dating site
A 2.6
Q what did the widow say her sons friends are doing
A 2.7
C What does Pauline Agbaje want from the company?
A 2.8
Q how much did they try to squeeze out of the teacher
A 2.9
Q did ross cough up
A 2.10
Q who made the joke about a cat
A 2.11
Q is the regulator looking into it
A 3.1
Q how quick do firms have to own up to a breach
A 3.2
C On which day did Heartwood notify the data watchdog?
A 3.3
Q biggest fine they could get?
A 3.5
Q is heartwood helping the inquiry
A 3.6
Q which exec lost his job
A 3.7
F has he said anything
A 3.8
Q how many blackmail cases are the cops on
A 3.9
C What did Niall Roche advise victims to do?
A 3.10
Q can people sue
A 3.11
Q how much could each person get
A 3.12
Q which country had the most ppl in the leak
A 3.13
Q how old is gwen tolliver
A - name
Q how much did the vicar pay the blackmailer
A - premise
Q what did dolan say to the police
A - detail
Q who is cupidsbin really
A - who
Q when will blackthorn report back
A - time
Q did natasha wynne leave heartwood
A - stranger
Q how many emails did brannigan send
A - name
Q where has ivo brand gone to work
A - detail
C How many members have deleted their accounts since the leak?
A - number
Q where does pauline live
A - place
Q did ross inman blackmail someone
A - roles
Q which headteachers are on the list
A - detail
Q was someone arrested for the extortion
A - event
