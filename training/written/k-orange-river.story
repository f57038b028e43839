story: The river Tave turns orange
--- Tave & District Herald | River turns orange overnight | Kirsty Doyle | 2020-07-21
1.1 The river Tave ran bright orange through the middle of Penhallow on Monday, and by teatime dead trout were floating under the old bridge.
1.2 The colour was first seen at 5.30am by a rower, Hamish Teague.

1.3 "I thought it was the sunrise, and then I looked at my oars," he said.
1.4 He rang the Rivers Agency, whose officers arrived four hours later.

1.5 The agency told people and dogs to keep out of the water until tests were finished.
1.6 Its area manager, Lorna Pike, said that iron from an abandoned tin mine at Wheal Grace was the likeliest cause.
1.7 Heavy rain at the weekend may have burst an old tunnel, she said.

1.8 The owner of the Riverside Café, Sunita Bhatt, closed her terrace.
1.9 “Nobody wants a cream tea beside a river of Irn-Bru,” she said.
1.10 She reckoned that she had lost £700 in a day.

1.11 Some in the town suspected the paint works at Trellick, which is three miles upstream.
1.12 The works manager, Graham Voss, denied that anything had been spilt.
1.13 "We make white paint," he said. 

1.14 Children at St Piran's school had to call off Tuesday's raft race.
1.15 The last time the river changed colour was in 1992, when it went brown for a week.
--- The Sentinel | Rust, not paint: scientists trace source of orange river | Dominic Hale | 2020-07-25
2.1 Scientists have found where the orange water that killed thousands of fish in Cornwall this week came from: a tunnel dug in 1864 and marked on no modern map.
2.2 The plug of clay at its mouth gave way in the early hours of Monday after 70mm of rain.

2.3 Dr Yusuf Karim of Exeter walked up the stream for two days with a bucket, a meter and his teenage son.
2.4 "You follow the number until it stops getting worse," Dr Karim said.
2.5 "Then you have found your hole."

2.6 The water held 300 times the usual iron, and also zinc, which is what killed the fish.
2.7 It is not thought to have harmed people, though one kayaker came out in a rash.

2.8 At least 4,500 trout and salmon died, the Rivers Agency said, doubling its first count.
2.9 Lorna Pike, its area manager, said it could take five years for the stock to recover.

2.10 The agency was criticised for its slowness.
2.11 Anglers said that they had reported an orange trickle in a field in March and been thanked by an automatic email.
2.12 Ms Pike conceded that the message "was not followed up as it should have been".

2.13 No one owns the tunnel, since the company that dug it was wound up in 1889.
2.14 That leaves the taxpayer with the bill, put at £1.2m.
2.15 A minister, Fiona Strand, will visit Penhallow on Wednesday.
--- Upstream (blog of the Tave Anglers) | We told them in March | Bill Curnow | 2020-07-23
3.1 I have fished the Tave for 51 years and on Monday I wept on its bank like a child.
3.2 We counted 2,100 dead fish between the weir and the old bridge, and then stopped, because Jean could not go on.

3.3 On 9 March our secretary, Jean Lanyon, wrote to the Rivers Agency about orange water seeping into Hocking's field.
3.4 She sent photographs.
3.5 Back came a robot: thank you for your interest in rivers.

3.6 Had a man come with a spade, says Farmer Hocking, the thing could have been drained slowly and no harm done.
3.7 He has lost eleven ducks.

3.8 I want to say sorry to Graham Voss, whose windows were egged on Monday night by people who thought his paint had done it.
3.9 It was not our members, whatever the police may have heard.
3.10 Mr Voss has been decent and has lent us two pumps.

3.11 The agency has now dug settling ponds, which are great baths where the rust sinks.
3.12 The water ran clear at my feet this morning for the first time.

3.13 We are asking for £60,000 to restock, and Hamish Teague will row from here to Bristol to raise a bit of it.
3.14 Sunita at the café has put a jar on the counter.
=== questions
Q who saw it first
A 1.2
F what was he doing
A 1.2
Q what time was it spotted
A 1.2
Q who said they thought it was the sunrise
A 1.3
Q how long till the agency turned up
A 1.4
Q could u take your dog in
A 1.5
Q was it the paint factory
A 1.12 2.1
Q what did the cafe owner do
A 1.8 3.14
F how much did it cost her
A 1.10
Q what got cancelled at the school
A 1.14
Q has this happened before
A 1.15
Q how did the scientist find the spot
A 2.3 2.4
Q what was it that killed the trout
A 2.6
Q did it make any ppl ill
A 2.7
Q how many fish dead
A 2.8 3.2 2.1
Q when will there be as many fish again
A 2.9
Q were they warned beforehand
A 2.11 3.3
Q who pays to clean it up
A 2.14
Q what did ppl do to the paint guy's windows
A 3.8
Q is the water ok now
A 3.12
Q why'd they stop counting
A 3.2
C What did Lorna Pike first believe to be the cause?
A 1.6 1.7
C What did Graham Voss say his works produces?
A 1.13
C How old is the tunnel?
A 2.1
C When did the clay plug give way?
A 2.2
C Did the agency admit that it had made a mistake?
A 2.12
C Why has the tunnel no owner?
A 2.13
C Which politician is coming to Penhallow?
A 2.15
F On what day?
A 2.15
C What reply did Jean Lanyon receive?
A 3.5 2.11
C What does the farmer think should have been done?
A 3.6
F How many ducks did he lose?
A 3.7
C What has Mr Voss lent the anglers?
A 3.10
C How does Hamish Teague plan to raise money?
A 3.13
F How much do the anglers need?
A 3.13
C What purpose do the settling ponds serve?
A 3.11
Q who egged the windows
A - who
Q how many ducks did jean lose
A - name
Q did dr karim get a rash
A - name
Q what did fiona strand say about the fish
A - detail
Q how much did voss get fined
A - premise
Q did sunita get compensation from the agency
A - detail
Q why did lorna pike get the sack
A - premise
Q when's the raft race now
A - time
Q what did voss say to hocking
A - detail
C What is the name of Dr Karim's son?
A - who
C What did the minister promise the anglers?
A - detail
F And when will it be paid?
A - time
C How long is the tunnel?
A - number
C Where did the kayaker live?
A - place
C What did the vicar, Martin Sowerby, tell the congregation?
A - stranger
