story: Two inmates escape from Harrow Fell prison
--- Cumbrian Dispatch | Manhunt after pair escape Harrow Fell in laundry van | Jack Threlkeld | 2022-03-03
1.1 Two prisoners escaped from HMP Harrow Fell on Wednesday morning by hiding in a laundry van, setting off the largest manhunt in the county for thirty years.
1.2 Darren Pickles, 36, an armed robber, and Leon Achebe, 29, who was jailed for burglary, were found to be missing at the 11.30am count.
1.3 By then the van had been gone for three hours.

1.4 Its driver, Shirley Platt, 59, knew nothing until she opened the back doors at a depot in Kendal.
1.5 "Two lads said good morning and walked off," she said.
1.6 "One of them folded the sheet."

1.7 Superintendent Nasreen Aziz said that Pickles was dangerous and should not be approached.
1.8 Achebe, who was due for release in June, has no record of violence, she said.
1.9 "We are baffled as to why he went," Aziz added.

1.10 The prison's governor, Hugh Lascelles, said that a heartbeat detector at the gate had been out of order for six weeks.
1.11 A replacement part had been ordered from Germany, he said.
1.12 Schools in Kendal kept their pupils indoors.
1.13 More than 120 officers, two helicopters and nine dogs are taking part in the search.
--- The Cell Block (prison reform blog) | Harrow Fell: everyone saw this coming | Noor Whitby | 2022-03-05
2.1 Inspectors wrote in 2020 that Harrow Fell was "held together with goodwill and tape".
2.2 On the morning of the escape there were 14 officers for 610 men.
2.3 The usual number is 38.

2.4 Steve Garnock, of the officers' union, told me that the laundry check takes two people and there was only one.
2.5 “My member was doing three jobs, and he's the one who'll be hung out to dry,” he said.
2.6 The officer, who has not been named, was suspended on Thursday.
2.7 Governor Lascelles turned down my request for an interview.

2.8 Achebe's mother, Blessing, did talk to me.
2.9 She had an operation on her heart on Tuesday and had told her son on Sunday that she might not wake up.
2.10 "He asked for leave to come and they said no," she said.
2.11 She is recovering in Preston, and he has not been in touch.
2.12 The prisons minister, Toby Garland, has ordered a report within 28 days.
--- National Wire | One fugitive gives himself up, second caught on ferry | | 2022-03-09
3.1 Both of the men who escaped from Harrow Fell prison a week ago are back in custody.
3.2 Leon Achebe gave himself up on Sunday night at the hospital in Preston where his mother is a patient.
3.3 He had brought her flowers and sat by her for an hour before he asked a nurse to call the police.

3.4 Darren Pickles was held early on Tuesday on a ferry about to leave Heysham for the Isle of Man.
3.5 A ticket clerk, Joe Quayle, 22, recognised a tattoo of a heron on his neck.
3.6 "He'd put make-up on it, but it had rained," Quayle said.

3.7 Pickles was carrying £3,400 and a kitchen knife but did not resist.
3.8 Superintendent Aziz said that a woman of 40 had been arrested on suspicion of hiding him at a caravan park in Morecambe.
3.9 The two men had parted within an hour of the escape, she said.
3.10 Achebe told officers that Pickles had threatened him so that he would help.
3.11 Garland told Parliament that the detector was mended on Monday.
3.12 Mr Lascelles has been moved to another post.
=== questions
Q how did they escape
A 1.1
Q what's pickles in for
A 1.2
Q when did the screws notice they were gone
A 1.2
F how much of a head start did they have
A 1.3
Q did the van driver know they were in there
A 1.4
Q who said one of them folded the sheet
A 1.6
Q are they dangerous
A 1.7 1.8
Q how long did achebe have left anyway
A 1.8
Q why wasnt the heartbeat thing working
A 1.10
Q where was the spare part coming from
A 1.11
Q how many cops are looking
A 1.13
Q did schools close in kendal
A 1.12
Q how short staffed were they that day
A 2.2
F what is it normally
A 2.3
Q what did inspectors say about the place before
A 2.1
Q what happened to the guard who did the laundry check
A 2.6
Q who said he'd be hung out to dry
A 2.5
Q did the governor talk to the blogger
A 2.7
Q whats wrong with leons mum
A 2.9
Q did they let him go see her
A 2.10
Q have they been caught yet
A 3.1 3.2 3.4
Q where did leon hand himself in
A 3.2
F what did he take her
A 3.3
Q where'd they get pickles
A 3.4
Q how did the ticket guy know it was him
A 3.5
Q did he put up a fight
A 3.7
Q how much cash was on him
A 3.7
Q who was hiding him
A 3.8
Q did the pair stick together after
A 3.9
C What did Achebe say about his part in the escape?
A 3.10
C What became of the governor?
A 3.12
C How long was the minister's report to take?
A 2.12
C How had the fugitive tried to hide his tattoo?
A 3.6
C What did the union say about the laundry check?
A 2.4
F and the detector, is it working again
A 3.11
Q how old is blessing achebe
A - number
Q how old is the superintendent
A - number
Q why did steve garnock suspend the officer
A - name
Q when will pickles be let out
A - time
Q where did the ferry drop pickles off
A - premise
Q did achebe threaten pickles
A - roles
Q what did detective Hurlow find in the caravan
A - stranger
Q what was the name of the nurse who rang the police
A - who
Q where did darren get the 3400 quid
A - detail
Q what did shirley say to the police about the depot
A - detail
Q why was lascelles against giving leon leave
A - reason
C How much did the replacement part from Germany cost?
A - number
F who paid for it
A - who
Q what extra sentence did they get for it
A - event
