story: Soul singer's lost master tapes turn up in a garage
--- Merrow Post | Delia Quaye's missing tapes found after 31 years | Tomas Hurl | 2021-09-07
1.1 The master tapes of Delia Quaye's first three albums, missing since 1990, have been found in a garage in Hull.
1.2 The 46 reels were discovered in August by Pete Rudge, a retired plumber who had bought the house from the widow of a sound engineer.

1.3 Quaye, 74, said she had wept when she heard them.
1.4 "I had buried those songs," she said. "It was like the phone ringing and your mother being on the line."

1.5 Her former label, Orrin Records, told her in 1990 that the tapes had burned in a fire at its Leeds warehouse.
1.6 The engineer, Lionel Tapp, is now thought to have carried them out of the building two days before the fire.
1.7 Tapp died in 2016.

1.8 Rudge said he had nearly taken the boxes to the tip because they smelled of damp.
1.9 “My granddaughter read the label and looked the name up,” he said, “and then she went very quiet.”

1.10 Archivist Hana Brodsky, who has examined the reels, said that 40 of them could be played and six had been ruined by mould.
1.11 They must be baked in an oven at 54 degrees for eight hours before anyone may play them, Brodsky added.

1.12 Orrin Records, which claims to own the recordings, has asked Rudge to hand the reels over.
1.13 He has refused and has given them to Quaye instead.
1.14 "They've got her voice on them, not theirs," Rudge said.

1.15 A lawyer for the label, Gideon Marsh, said that it would "take every step to recover its property".
--- Backbeat | The garage, the plumber and the voice of Delia Quaye | Ife Sanders | 2021-09-09
2.1 Every soul collector knew the story: the Quaye masters went up in smoke in Leeds, along with half of Orrin's catalogue.
2.2 Every soul collector was wrong.

2.3 Forty-six boxes of tape have surfaced in Hull, wrapped in curtains behind a chest freezer.
2.4 Pete Rudge, 68, had moved in only three weeks earlier.

2.5 The house had belonged to Lionel Tapp, who recorded all three of Quaye's Orrin albums and, friends say, never trusted the company.
2.6 "Lionel thought they would wipe the tapes to save money on new ones," said his widow, Maureen.
2.7 "He meant to tell Delia, and then it got too late to tell her."

2.8 Quaye, who now teaches a choir in Bristol, listened to the first reel on Sunday with Brodsky.
2.9 On it are two songs that nobody has ever released, one of them a duet with her late brother Samuel.
2.10 “I had forgotten we even sang that,” Quaye told Backbeat.

2.11 She left Orrin in 1984 after a quarrel about money and has not made a record since 1988.
2.12 She says the label has not paid her a royalty in 30 years.

2.13 Marsh, for Orrin, said that her contract gave the company the masters "in perpetuity".
2.14 Asked why the label had claimed insurance for tapes that had not burned, he declined to comment.

2.15 Brodsky reckons that the transfer to digital will take four months and cost about £18,000.
2.16 Fans had raised £11,500 of that by Wednesday night.
--- Northern Wire | Label threatens to sue over singer's recovered tapes |  | 2021-09-10
3.1 Orrin Records said on Friday it would go to court unless the singer Delia Quaye returned 46 reels of tape within 14 days.

3.2 The recordings, made between 1976 and 1983, were long believed destroyed in a warehouse fire.
3.3 They were found last month in a Hull garage that once belonged to Lionel Tapp, a studio engineer who died five years ago.

3.4 In a letter seen by Northern Wire, Gideon Marsh, the label's lawyer, called Tapp's removal of the reels "plain theft".
3.5 Maureen Tapp rejected that.
3.6 "My husband saved them," she said. "If he'd left them where they were there would be nothing to sue about."

3.7 Quaye's lawyer, Anneke Voss, said that the company had written the tapes off in 1991 and been paid £220,000 by its insurers.
3.8 "You cannot sell a thing to your insurer and then ask for it back," Voss said.

3.9 The insurer, Calder Mutual, said that it was looking at its files.
3.10 It may own the tapes itself, according to a professor of law at Durham, Owen Pryce.

3.11 Rudge, who turned down an offer of £5,000 from a private collector, said he wanted nothing for the find.
3.12 He asked only for a seat in the front row if the singer ever performed again.

3.13 Quaye said that he would have two.
3.14 She hopes to bring out the unreleased duet in the spring, whatever a court decides.
3.15 The reels are being kept at a bank vault whose location has not been disclosed.
=== questions
Q where did delias tapes turn up
A 1.1 2.3 3.3
Q who found em
A 1.2
F and how old is he
A 2.4
Q how many boxes were there in total
A 1.2 2.3 3.1
Q wait didnt they burn? thats what she was told no
A 1.5 2.1 2.2 3.2
C Who is believed to have taken the reels from the warehouse?
A 1.6 3.4
C When did Lionel Tapp die?
A 1.7 3.3
Q how did delia react when she found out
A 1.3 1.4
Q did the plumber almost chuck them out
A 1.8
F why
A 1.8
Q who looked up the name on the box
A 1.9
Q are they all still playable
A 1.10
C What has to be done to the tapes before they can be played?
A 1.11
Q did rudge give them to the record company when it asked
A 1.13
Q who said "they've got her voice on them, not theirs"
A 1.14
Q what does backbeat say is on the first reel
A 2.9
Q who does she sing with on the unreleased one
A 2.9
Q what does delia do these days
A 2.8
C Why did the engineer take the tapes, according to his widow?
A 2.6 3.6
Q so did lionel ever tell delia he had them
A 2.7
Q why did she leave her label
A 2.11
Q has orrin been paying her
A 2.12
C On what ground does Orrin Records say the masters are its own?
A 2.13
Q did marsh explain the insurance claim
A 2.14
Q whats it gonna cost to digitise it all
A 2.15
F and how long
A 2.15
Q how much of the money have fans put up so far
A 2.16
C How long has the label given the singer to return the recordings?
A 3.1
Q who called it theft
A 3.4
C How much did the insurers pay out for the tapes?
A 3.7
Q what did her lawyer say about selling to an insurer
A 3.8
C Who else might turn out to be the owner of the tapes?
A 3.10
Q did a collector try to buy them
A 3.11
F what does he want for finding them then
A 3.11 3.12
C When does Quaye plan to release the duet?
A 3.14
Q where r the reels being kept rn
A 3.15
C In which years were the recordings made?
A 3.2
Q how much did delia pay rudge for the tapes
A - premise
Q when did samuel die
A - time
Q how old is maureen
A - number
Q did brodsky accuse the label of theft
A - roles
Q what caused the fire in leeds
A - reason
Q where is delia gonna sing next
A - place
Q what did pete's granddaughter say when she met delia
A - event
F did she get a ticket too
A - detail
Q who is the private collector
A - who
Q what did Gideon Marsh offer to settle with her
A - premise
C How many albums did Lionel Tapp record with Samuel Quaye?
A - name
C What did the insurer Calder Mutual decide about the files?
A - event
C Why did Rudge sell the house in Hull?
A - roles
C What did the producer Ray Coyle say of the reels?
A - stranger
C How much royalty money does Orrin Records owe Quaye in total?
A - number
