story: Dinosaur skeleton sold to unknown bidder
--- Hammer & Gavel | Duckbill 'Doris' makes €6.2m in Paris | Étienne Roux | 2022-10-21
1.1 A dinosaur skeleton nicknamed Doris was sold for €6.2 million in Paris on Thursday, three times its estimate.
1.2 The buyer, on the telephone, outbid a museum and a chewing-gum heir in a contest lasting nine minutes.

1.3 Doris is an Edmontosaurus, nine metres long and 67 million years old.
1.4 She was dug from a ranch in Montana in 2014 by Clay Harkin, a commercial fossil hunter.

1.5 About 70 per cent of the bones are real, according to the catalogue; the remainder are resin.
1.6 Auctioneer Solange Petit said that was unusually complete.
1.7 "People want teeth, but I sold them a vegetarian," she told reporters afterwards.

1.8 The underbidder was the natural history museum of Lausanne, which had raised €4 million from the public.
1.9 Its director, Beatrix Vogel, left the room before the hammer fell.
1.10 She said later that schoolchildren had sold cakes for Doris and that she did not know what to tell them.

1.11 Harkin will receive about €4.9 million after fees.
1.12 He must share it with the rancher, Lorna Peabody, under a deal signed in 2013.
1.13 A Tyrannosaurus skull in the same sale found no buyer.
--- Bone Idle | Doris, darling, whose hip is that? | Wren Abbott | 2022-10-28
2.1 I draw dinosaurs for a living, so I notice hips.
2.2 When the photographs from Paris were put online I noticed that Doris has a hip I had seen before.

2.3 It belongs, I am fairly sure, to another skeleton, sold in Las Vegas in 2017 under the name of Duke.
2.4 The same crack runs through it, in the shape of a Y.

2.5 Professor Kenji Aramaki, who has described more duckbills than anybody living, looked at both pictures for me.
2.6 “I would not swear in court, but I would bet my car,” he said.
2.7 If he is right, Doris is not one animal but at least two.

2.8 Clay Harkin told me on the phone that I was “a girl with a pencil”.
2.9 He then said that casts get swapped about in workshops all the time, and rang off.

2.10 The auction house says its catalogue was prepared in good faith and that it will look into the matter.
2.11 I asked whether anyone had scanned the bones before the sale.
2.12 They had not.

2.13 Lorna Peabody, 81, whose land it was, was kinder.
2.14 She said they took out Doris over two summers and that she remembered the left leg coming out but not a hip.
--- Global Dispatch | Dinosaur sale cancelled after bones found to be mixed | | 2023-02-10
3.1 The sale of a dinosaur for €6.2 million has been cancelled after a scan showed it was made from three animals.
3.2 Auctioneer Solange Petit said on Thursday that the buyer had been given the money back in full.

3.3 The hip and eleven ribs came from a smaller specimen, and the tail belonged to a different species altogether, the scan found.
3.4 No more than 38 percent of the skeleton was the animal named in the catalogue.

3.5 The buyer was revealed to be Anders Holt, a Danish shipowner, who had meant to put Doris in the lobby of his hotel in Aarhus.
3.6 "I have been sold a very expensive jigsaw," Holt said.
3.7 He holds no grudge against the auction house, he added, but has sued Clay Harkin in Montana.

3.8 Harkin, 63, denies fraud and says a restorer in Tucson assembled the skeleton while he was recovering from an operation.
3.9 The restorer, Gil Navarro, died in 2020.

3.10 Illustrator Wren Abbott, who raised the alarm on her blog, has been hired by two auction houses to examine fossils.
3.11 Kenji Aramaki said she had done "what forty experts with doctorates did not, which is look".

3.12 The real bones have been offered to the Lausanne museum for a tenth of the price.
3.13 Director Beatrix Vogel said she would take them, crack and all.
3.14 The children who sold cakes will choose a new name.
=== questions
Q how much did the dino go for
A 1.1 3.1
Q was that more than they expected
A 1.1
Q who lost out in the bidding
A 1.2 1.8
Q how long did the bidding take
A 1.2
Q what sort of dinosaur is doris
A 1.3
F how old
A 1.3
Q who dug her up
A 1.4
Q where was that
A 1.4
Q how much of it did the catalogue say was real
A 1.5
Q who joked about selling a vegetarian
A 1.7
Q how much had the swiss museum collected
A 1.8
Q what did beatrix vogel do before it was over
A 1.9
Q why was she so sad about it
A 1.10
Q how much does harkin get
A 1.11
F does he keep it all
A 1.12
Q did the t rex head sell
A 1.13
Q how did the blogger know something was off
A 2.2 2.3
Q what shape is the crack
A 2.4
Q where was duke sold
A 2.3
Q did the expert agree with wren
A 2.6
Q who called her a girl with a pencil
A 2.8
Q whats clays explanation in october
A 2.9
Q did they even scan it before selling
A 2.12
Q how old is the rancher
A 2.13
F what does she remember
A 2.14
Q how many animals was it really
A 3.1
Q did the guy get a refund
A 3.2
Q which bits were fake or from others
A 3.3
Q who bought it
A 3.5
F what did he want it for
A 3.5
Q who said expensive jigsaw
A 3.6
Q is the danish guy suing the auction house
A 3.7
Q who does harkin blame
A 3.8
Q can they ask the restorer
A 3.9
Q what happened to wren after all this
A 3.10
Q what nice thing did aramaki say about her
A 3.11
C How much of the skeleton really belonged to the advertised animal?
A 3.4
C On what terms may the museum now acquire the bones?
A 3.12
C Who is to give the skeleton a new name?
A 3.14
C How did the auction house react to the blog's claim?
A 2.10
Q how old is solange petit
A - number
Q how much did duke sell for in vegas
A - number
Q why did navarro mix the bones
A - reason
Q did holt say sorry to the kids
A - premise
Q what did peabody say about the lawsuit
A - name
Q who was the chewing gum heir
A - who
Q did harkin sue holt
A - roles
Q has the smithsonian made an offer
A - stranger
Q when is the trial in montana
A - time
Q which hospital did clay have his op in
A - place
Q did petit get arrested for fraud
A - event
Q how much money did lorna have to pay back
A - number
C Which laboratory carried out the scan?
A - who
C What did the children's cakes raise?
A - number
