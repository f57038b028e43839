story: Soap opera Quayside axed after 38 years
--- The Morning Beacon | Quayside to end after 38 years | Gwen Ashby | 2022-03-02
1.1 Quayside, the soap opera that has followed the families of a fictional Welsh harbour since 1984, will end in December.
1.2 Channel Six told the cast at a meeting in the studio canteen in Newport at ten on Tuesday morning.
1.3 About 240 people will lose their jobs.

1.4 The network's director of drama, Colin Ferreira, said the programme cost £31m a year and that its audience had halved since 2016.
1.5 "I grew up on it," he said. "My gran thought Nerys Pugh was a neighbour."
1.6 Ferreira said that the money would go to "shorter, bolder series".

1.7 Mair Gwynne, 78, who has played the landlady Nerys Pugh since the first episode, said she would have liked to be told in private.
1.8 "There was a man next to me with a tray of chips," she said.
1.9 She said that she did not intend to retire.

1.10 The actors' union said that it had not been consulted.
1.11 Its organiser, Tamsin Roe, called the announcement "brutal" and said that many of the crew had never worked anywhere else.
1.12 The minister for culture in Cardiff, Emrys Bowen, has asked for an urgent meeting with the network.

1.13 The last episode, number 7,904, will be an hour long.
--- Telly Addict | Quayside AXED: 9 things we know (and one we really don't) | | 2022-03-03
2.1 Grab the tissues, Quaysiders.
2.2 Channel Six has killed our show, and it did it over chips.

2.3 First, the date: the final ep is pencilled in for December 18, though an insider tells us that it could slip into the new year.
2.4 Second, the ratings: 2.2 million watched last Thursday, down from 4.6 million six years ago.
2.5 Third, no, it's not moving to another channel.
2.6 "We asked two streamers and they passed," says our mole.

2.7 Will Gethin come back from the dead?
2.8 Actor Aled Prosser, who left in 2011 when his character went over the cliff, says he's up for it.
2.9 "They never found a body," the 55-year-old teased. "I'd do it for a sandwich."
2.10 Head writer Bronagh Keane says she has had the last scene in a drawer since 2009.
2.11 Only she and Mair Gwynne know what's in it.

2.12 And the cast party row?
2.13 Young star Jaz Pereira, 22, says she wasn't invited to the farewell drinks, but Mair says that there were no drinks: "We went home and cried, love."
2.14 What we really don't know is what becomes of the set.
--- Stage, Screen & Work | Newport counts what it will lose with Quayside | Anthony Rudd | 2022-03-14
3.1 Beyond the 190 staff and cast who work on Quayside, some sixty small firms in Newport depend on it, according to a study by the city's university.
3.2 They include a laundry, two taxi companies and a man who supplies live crabs.

3.3 "I've done their lobsters as well since '97," said the man, Gerwyn Tudor. "That's half my year gone."
3.4 The study puts the programme's worth to the city at £18m a year.

3.5 Union organiser Tamsin Roe said members had voted by nine to one to ask for redundancy pay above the legal minimum.
3.6 Channel Six has offered two weeks' pay for each year worked.
3.7 The union has asked for four.
3.8 A strike was possible, Roe said, but “nobody wants to spoil the ending”.

3.9 Colin Ferreira met the culture minister last Wednesday.
3.10 Emrys Bowen said afterwards that he had been "heard politely and told no".
3.11 The network promised, however, to keep the Newport studio open until at least 2025 and to make a hospital drama there.
3.12 That would employ about 70 people, Ferreira said.

3.13 Bronagh Keane, who has written for the soap since she was 23, said young writers would suffer most.
3.14 "Where do you learn now to write forty pages by Friday?" she asked.
3.15 The harbour set will be offered to the national museum.
=== questions
Q how long has quayside been going
A 1.1
Q when's it finishing
A 1.1 2.3
Q how did the cast get told
A 1.2
Q how many ppl are out of work
A 1.3 3.1
Q why are they killing it
A 1.4
Q what's it cost to make
A 1.4
F and where's that money going instead
A 1.6
Q whose gran thought nerys was real
A 1.5
Q who plays the landlady
A 1.7
F how old's she
A 1.7
Q what did mair say about how she was told
A 1.7 1.8
Q is gwynne packing it in
A 1.9
Q did anyone ask the union first
A 1.10
C What did Tamsin Roe call the announcement?
A 1.11
Q how long will the last one be
A 1.13
C How far have the programme's ratings fallen?
A 1.4 2.4
Q could someone else pick it up, netflix type thing
A 2.5 2.6
Q why did aled leave back then
A 2.8
Q would prosser come back for the end
A 2.8 2.9
Q who said theyd do it for a sandwich
A 2.9
Q who knows how it ends
A 2.11
Q how long has the writer had the ending ready
A 2.10
Q was jaz left out of a party
A 2.13
F what does mair say
A 2.13
Q how much is the soap worth to newport
A 3.4
Q how many local businesses rely on it
A 3.1
C What does Gerwyn Tudor supply to the programme?
A 3.2 3.3
Q what redundancy are they being offered
A 3.6
F and what does the union want?
A 3.5 3.7
Q will they strike
A 3.8
Q how'd the minister's chat with the channel go
A 3.10
Q what's gonna be filmed there after
A 3.11
Q how many jobs would the hospital thing give
A 3.12
C For how long will the studio be kept open?
A 3.11
Q what happens to the harbour set
A 3.15
Q who does bronagh think loses most
A 3.13
Q what does stage screen and work say the job losses are
A 3.1
Q how old is colin ferreira
A - number
Q what happens in the last scene
A - detail
Q did aled prosser get the hospital drama part
A - premise
Q how much does jaz pereira earn per ep
A - number
Q which two streamers said no
A - name
Q did bowen tell ferreira no
A - roles
Q why did mair leave in 2011
A - name
Q who founded quayside
A - who
Q what did huw mallory say about the axing
A - stranger
C On what day will the strike begin?
A - premise
Q what will the hospital show be called
A - detail
Q when did tamsin roe join the union
A - time
Q what did gerwyn say about the minister
A - detail
F and did bowen reply
A - event
