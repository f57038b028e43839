story: Zoo to send pandas home early
--- Northmoor Chronicle | Pandas to leave Northmoor two years early | Gemma Roe | 2019-10-02
1.1 Northmoor Zoo is to send its two giant pandas back to China in December, two years before their loan runs out.
1.2 Bao Bao and Lan Lan have drawn 3.8 million visitors since they arrived in 2011.

1.3 The zoo's director, Philip Garrick, said it could no longer find the £750,000 a year that the loan costs.
1.4 Bamboo, flown in from Amsterdam twice a week, adds another £160,000.

1.5 "We love them, but I've got a leaking hippo house and a penguin pool from 1936," Garrick said.
1.6 He said visitor numbers had dropped by a third since the pair failed again to produce a cub.

1.7 The pandas have been put together to mate every spring and have shown no interest in each other.
1.8 Artificial insemination was tried four times.

1.9 Keeper Alison Yeo, who has looked after them from the first day, was told of the decision by text message.
1.10 "Eight years, and I got a thumbs-up emoji," she said.
1.11 She has asked to travel with the animals to Chengdu and been promised a seat.

1.12 Souvenir seller Frank Oduya said he had 2,000 stuffed pandas in his garage.
1.13 A public farewell will be held on 23 November.
--- The Bamboo Curtain-Twitcher | The real reason Bao Bao is going home | H. Lim | 2019-10-09
2.1 Do not believe the story about the hippo house.
2.2 Two people close to the talks tell me that it was Beijing, not Northmoor, that wanted to end the loan.

2.3 In August the city council gave an award to an exiled poet, and within a week the Chinese consul, Zhao Wen, had cancelled lunch with the director.
2.4 “The bears were never a gift, they're a handshake, and a hand can be taken back,” one of the two said.

2.5 I put this to Philip Garrick.
2.6 He called it “moonshine” and said the first letter about ending the loan had gone from his desk in May.
2.7 He would not show me the letter.

2.8 Zhao's office said the pandas were going home because they were old and that China was grateful to the people of Northmoor.
2.9 Lan Lan is sixteen, and Bao Bao fifteen.
2.10 In captivity they often live past thirty.

2.11 What will happen to the keeper?
2.12 Alison Yeo has been offered the meerkats.
2.13 She told a friend that it was “like going from opera to a ringtone”.
--- Broadland News | Tears and bamboo as pandas fly to China | Sean Pickard | 2019-12-05
3.1 Thousands lined the road to the airport on Wednesday as Northmoor's giant pandas left for home.
3.2 The animals travelled in steel crates on a cargo flight with 90 kilos of bamboo, twelve bags of apples and a vet.

3.3 Lan Lan, the female, slept through most of it, according to keeper Alison Yeo.
3.4 Bao Bao ate a glove.

3.5 "He's a fool, and I'll miss him more than I miss my ex-husband," Ms Yeo, 44, said on the tarmac.
3.6 She will spend three weeks in Chengdu helping them to settle and then leave the zoo for a job with a bear sanctuary in Romania.

3.7 Director Philip Garrick did not attend.
3.8 A spokesman said he had influenza.

3.9 The departure was brought forward by a week because of a strike planned by airport staff.
3.10 About 15,000 people came to the farewell in November, when the line stretched for a mile and a half.

3.11 The consul, Zhao Wen, told the crowd at the gate that friendship "does not need a cage".
3.12 Asked whether new pandas might come one day, he smiled and said nothing.

3.13 The panda house, which cost £5 million, will become a home for red pandas.
3.14 Frank Oduya, who sells souvenirs outside the gate, said he had sold all but 60 of his toys.
3.15 "I'm painting the last ones red," he said.
=== questions
Q when are the pandas going
A 1.1 3.1
Q why are they sending them back
A 1.3 1.5 2.8
Q whats the yearly fee
A 1.3
Q how much do they spend on their food
A 1.4
Q who mentioned the penguin pool
A 1.5
Q are fewer ppl coming to the zoo now
A 1.6
Q did they ever try to make babies
A 1.7 1.8
Q how did the keeper find out
A 1.9 1.10
F what did she say to that
A 1.10
Q is she going with them
A 1.11 3.6
Q what is frank stuck with
A 1.12
Q when can we say goodbye to them
A 1.13
Q so was it china who ended it?
A 2.2 2.6
Q what happened after the poet got the prize
A 2.3
Q what does garrick say to that theory
A 2.6
F can he prove it
A 2.7
Q what reason did the chinese side give
A 2.8
Q how old is lan lan
A 2.9
Q how long do pandas live in zoos
A 2.10
Q what job did they offer her instead
A 2.12
Q was alison happy about the meerkats
A 2.13
Q what did they pack for the flight
A 3.2
Q which one slept
A 3.3
Q what did bao bao do on the way
A 3.4
Q who does she miss less than a bear lol
A 3.5
Q where is she gonna work after
A 3.6
Q why wasnt the zoo boss there
A 3.8
Q why did they leave a week sooner
A 3.9
Q how many came to the farewell
A 3.10
Q what did the consul tell the people
A 3.11
Q will northmoor get other pandas
A 3.12
F what animals go in the panda house then
A 3.13
Q did he sell the toys
A 3.14
C What does Mr Oduya intend to do with his remaining toys?
A 3.15
C How many people have come to see the animals since their arrival?
A 1.2
C How much did the panda house cost to build?
A 3.13
C What did one of the sources compare the animals to?
A 2.4
C For how long will the keeper remain in Chengdu?
A 3.6
F how old is she
A 3.5
Q how old is garrick
A - number
Q what was the poet called
A - who
Q did zhao text alison
A - roles
Q why did lan lan eat the glove
A - premise
Q did the mayor cry at the airport
A - stranger
Q who wrote the thumbs up text
A - who
Q how much does the hippo house repair cost
A - number
Q what did yeo say about the consul
A - name
Q when did garrick get the flu
A - time
Q did the cub fly with them
A - premise
Q where did the farewell crowd come from
A - place
Q how much did frank make on the toys
A - number
C Why did the director refuse to publish his letter?
A - reason
C What did the vet report after landing in Chengdu?
A - detail
