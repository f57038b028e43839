story: The Harrow Lights in dispute over song-writing credit
--- Needle & Groove | Former drummer sues the Harrow Lights over 'Orchard Road' | Silas Penn | 2024-06-18
1.1 The former drummer of the Harrow Lights has sued her old bandmates, saying that she wrote the chorus of their biggest hit.
1.2 Nadia Kowalczyk, who left the group in 2017, filed her claim at the High Court in London last Thursday.
1.3 She wants a quarter of the royalties from Orchard Road, which has been streamed more than 800 million times.

1.4 The song is credited to the brothers Finn and Rory Dacre alone.
1.5 According to the claim, Kowalczyk hummed the melody into a tape recorder in the back of the band's van outside Preston on November 3, 2014.
1.6 She still has the cassette.
1.7 “It's me, a windscreen wiper and Finn asking for a sandwich,” she said.

1.8 Finn Dacre, the singer, called the claim “sad” in a post on Friday.
1.9 "Nadia was a great drummer," he wrote. "She did not write that tune. I wrote it on my nan's piano."
1.10 His brother, who plays guitar, has said nothing.

1.11 Kowalczyk, 36, now teaches music at a primary school in Halifax.
1.12 She said she had kept quiet for so long because she had been promised that it would be "sorted out in the family".
--- The Northern Bell | Halifax teacher takes on chart-topping brothers | Josie Metcalfe | 2024-06-20
2.1 Year 5 at Saint Hilda's know Miss Kowalczyk for her recorder club and her terrible jokes.
2.2 What they did not know until this week was that their teacher had once played Glastonbury, and that she says the song they sang at harvest festival is hers.

2.3 "One of them asked me if I was rich," she said. "I told him I drive a 2011 Fiesta."
2.4 The teacher has had £41,000 in all from her years in the Harrow Lights.
2.5 Orchard Road is reckoned to have earned its two named writers more than £3m.

2.6 She decided to act in January, when the song was used in an advertisement for a bank.
2.7 “I was on the sofa with my tea, and there it was, selling mortgages,” she said.
2.8 Her husband, Pawel, told her to ring a solicitor.

2.9 The case is being paid for by the Musicians' Guild, which says one in five session players has lost a credit.
2.10 Its secretary, Bernard Oduya, said that drummers were "always the last to be asked".

2.11 Head teacher Lucy Fairbairn said the school was right behind her.
2.12 Fans have been less kind, and Miss Kowalczyk has closed her accounts after being sent threats.
2.13 Police are looking into two of the messages.
--- Royalty Review | Dacre v Dacre? Guitarist's witness statement splits Harrow Lights | Conrad Ilves | 2024-09-02
3.1 The guitarist of the Harrow Lights has sided with the woman who is suing him.
3.2 In a witness statement seen by Royalty Review, Rory Dacre, 38, says that Nadia Kowalczyk "came up with the whole of the chorus, tune and words".

3.3 He says that Finn added the verses a week later, at their grandmother's house in Bolton.
3.4 His own part, he says, was "four chords and a cup of tea".
3.5 He recalls that their first manager, Mitch Garland, advised the brothers to leave Kowalczyk's name off, because three writers would "look like a committee".

3.6 Garland, who now breeds alpacas in Wales, denied having said it.
3.7 "I don't remember a single conversation about credits," he said by telephone.

3.8 Finn Dacre's lawyer, Philippa Dunmore, said her client was hurt by his brother's statement and would answer it in court.
3.9 She suggested that the tape was made in 2016, after the song had been released.
3.10 Both sides have agreed that a sound laboratory in Delft should date the cassette.
3.11 Its report is due by November 15.

3.12 A tour of Japan planned for October has been called off.
3.13 The brothers have not spoken since the spring, according to the group's bass player, Theo Lund.
3.14 "I'm in the middle with a bass," Lund said. "Nobody has ever asked who wrote my bit."
3.15 The trial is set for March.
=== questions
Q who's suing who here
A 1.1 1.2
Q what does she reckon she wrote
A 1.1
Q how big a cut does nadia want
A 1.3
Q how many streams has it got
A 1.3
Q whose names are on the song rn
A 1.4
Q when did she leave the band
A 1.2
Q where was she when she came up w it
A 1.5
F does she have any proof
A 1.6 1.7
Q what can u hear on the tape
A 1.7
C What was the singer's response to the claim?
A 1.8 1.9
Q where does finn say he wrote it
A 1.9
Q why'd she wait so long
A 1.12
Q what's she do for a living now
A 1.11 2.1
Q what car has the drummer got
A 2.3
Q how much did she make from the band total
A 2.4
F vs the other two?
A 2.5
Q what made her finally do something
A 2.6 2.7
Q who told her to get a lawyer
A 2.8
Q who's footing the bill for the case
A 2.9
Q what did oduya say about drummers
A 2.10
C Does her school support her?
A 2.11
Q why did she come off social media
A 2.12
F cops involved?
A 2.13
Q whose side is rory on
A 3.1 3.2
Q so who wrote the verses
A 3.3
Q how much did rory say he himself contributed
A 3.4
Q why did the manager want her left off
A 3.5
Q does garland own up to it
A 3.6 3.7
Q what's mitch up to nowadays
A 3.6
C When does Philippa Dunmore suggest the recording was made?
A 3.9
Q who's testing the cassette
A 3.10
F when do they hear back
A 3.11
Q are the japan shows happening
A 3.12
Q are finn and rory on speaking terms
A 3.13
C When will the trial take place?
A 3.15
Q who plays bass
A 3.13
Q what did lund say about his own bit
A 3.14
Q how old is finn dacre
A - number
Q which bank used the song
A - name
Q why did nadia quit in 2017
A - reason
Q did rory sue nadia
A - roles
Q how much did theo lund earn from orchard road
A - name
Q what did pawel say in court
A - premise
Q who replaced her on drums
A - who
Q what did lucy fairbairn think of the song
A - detail
C How much has the Musicians' Guild spent on the case so far?
A - number
Q what did carmen desouza say about the royalties
A - stranger
Q when did finn apologise to her
A - premise
Q which year did they play glastonbury
A - time
Q what did the lab in delft find
A - event
F and did finn accept it
A - event
