story: Black box of the lost ferry Solveig is found
--- Baltic Press | Recorder of sunken ferry found after two years | Liina Saar | 2021-09-14
1.1 The voyage recorder of the Solveig, the ferry that sank off Hiiumaa two years ago with the loss of 23 lives, has been found on the seabed.
1.2 It was lifted on Sunday from a depth of 84 metres by a robot worked from the survey ship Triton.

1.3 The orange box, the size of a beer barrel, lay half a mile from the wreck and under a fishing net.
1.4 Earlier searches had kept to the other side of the hull.

1.5 "We moved the map, that is all," said Captain Aino Raud, who led the search.
1.6 She said her crew had cheered and then fallen silent.

1.7 Whether anything can be heard on it is not yet clear.
1.8 Its memory is made to last for two years under water, and it was down there for 25 months.
1.9 It has been taken in a tub of fresh water to a laboratory in Gothenburg.

1.10 The Solveig went down in 40 minutes on the night of 9 August 2019, bound from Tallinn for Visby.
1.11 Of the 188 on board, 165 were picked up.
1.12 Her captain, Mikael Strand, survived and has always said that the bow door was shut.

1.13 The owner, Nordlinie, welcomed the find.
1.14 Families of the dead, who raised €300,000 for this search when the state gave up, wept and embraced on the quay.
--- The Gothenburg Observer | Tape of ferry's last hour recovered | Per Lindahl | 2021-11-25
2.1 Technicians in Gothenburg have recovered 58 minutes of sound from the bridge of the Solveig, the Accident Board said on Wednesday.
2.2 Voices can be heard almost to the end.

2.3 Twelve minutes before she began to list, a lamp showing the bow door open was noticed by the second mate, Katrin Olesen.
2.4 "That light is on again," she says on the tape, according to a transcript.
2.5 “It is always on,” the captain replies.

2.6 Ms Olesen, who was 29, did not survive.
2.7 Her voice is the one heard calling the coastguard, four times, calm and clear.

2.8 Captain Strand declined to be interviewed.
2.9 His lawyer, Tove Ek, said that the lamp had been faulty since the spring and that the owners had been told.
2.10 Nordlinie said it had no record of any such report.

2.11 The board's head, Jens Hallberg, asked the public not to judge anyone by one sentence.
2.12 "There are fifty-eight minutes, and we shall listen to all of them," Mr Hallberg said.

2.13 The families were played parts of the recording in private on Tuesday.
2.14 Reet Tamm, whose two sons were drowned, said that she had gone out before the end.
2.15 "I know the end," she said.

2.16 The board will report by 1 May.
--- Shipping Ledger | Nordlinie knew of faulty lamp, e-mails show | Dilys Pugh | 2022-01-20
3.1 Nordlinie was told three times that a warning light on the Solveig was unreliable, according to e-mails obtained by the Accident Board and seen by this newspaper.
3.2 The last was sent by the second mate, Katrin Olesen, eleven days before the ferry sank.

3.3 “Sooner or later we will stop believing it,” she wrote.
3.4 The reply, from fleet manager Rolf Anker, was that a part costing €140 would be ordered in the autumn.

3.5 Anker left the company in 2020 and now sells yachts in Malta.
3.6 Reached by telephone, he said, "I had forty ships and one assistant," and hung up.

3.7 The line had stated in November that there was no trace of a complaint.
3.8 Chief executive Silke Brandt said yesterday that the messages had been on an old server, and that she was ashamed.
3.9 She has offered her resignation, and the directors have refused it.

3.10 Shares in Nordlinie fell by 18 per cent.
3.11 Insurers have so far paid out €31m to survivors and relatives.

3.12 A spokesman for the relatives, Ülo Tamm, said that money was not the point.
3.13 They want a criminal trial and a new law to make recorders float free of a ship as it goes down.
3.14 Such devices cost about €12,000 each.
3.15 Prosecutors in Tallinn said they would await the board's findings.
=== questions
Q how many people died on it
A 1.1
Q how deep was the box
A 1.2
Q whats the thing look like
A 1.3
Q how come nobody found it before
A 1.4
Q who was in charge of the search
A 1.5
F how did her crew take it
A 1.6
Q would it still even work after so long
A 2.1 1.7 1.8
Q where did they take it
A 1.9
Q when did the boat sink
A 1.10
Q where was it heading
A 1.10
Q did the captain die
A 1.12
Q who paid for looking for it
A 1.14
Q how much audio did they get off it
A 2.1 2.12
Q what did the mate say when she saw the lamp
A 2.4
F and what did he say back
A 2.5
Q is olesen still alive
A 2.6
Q who radioed for help
A 2.7
Q did strand give an interview
A 2.8
Q why did reet leave before it finished
A 2.15
Q did the company know the light was dodgy
A 3.1 2.9 2.10 3.7
Q who said sooner or later we'll stop believing it
A 3.3
Q how much was the spare part
A 3.4
Q where's anker now
A 3.5
Q is the ceo out
A 3.9
Q what do the families want then
A 3.13
C How many of those on board were rescued?
A 1.11
C How quickly did the ferry sink?
A 1.10
C What has Mikael Strand always maintained?
A 1.12
C How does the captain's lawyer explain his reply?
A 2.9
C What did Jens Hallberg ask of the public?
A 2.11
C By when will the Accident Board publish its report?
A 2.16
C How long before the disaster was the last warning sent?
A 3.2
C How did Silke Brandt explain that the messages had been overlooked?
A 3.8
C How much have the insurers paid?
A 3.11
F Does that satisfy the relatives?
A 3.12
C By how much did the company's shares drop?
A 3.10
C What will the prosecutors do next?
A 3.15
C What did Rolf Anker say when he was telephoned?
A 3.6
Q how old is captain strand
A - number
Q what did aino raud say about the tape
A - name
Q did anker call the coastguard
A - name
Q what were reets sons called
A - who
Q why did hallberg quit the board
A - premise
Q how long was the robot under water
A - number
Q did brandt visit the families
A - detail
Q whos suing strand
A - premise
Q what did olesen say to anker on the phone
A - premise
C Which fishing boat lost the net that covered the recorder?
A - detail
C How fast was the Solveig sailing when she began to list?
A - number
C When will the captain stand trial?
A - time
F In which city?
A - place
C What did Ülo Tamm say about the second mate?
A - detail
C What did the ship's cook, Hanno Lepp, remember of that night?
A - stranger
