story: Member Haneul leaves idol group Seven Lanterns
--- Seoul Stage Daily | Haneul to leave Seven Lanterns | Yoon Da-in | 2024-04-09
1.1 Haneul, the lead dancer of the idol group Seven Lanterns, will leave at the end of the month, her agency said on Tuesday.
1.2 Brightwell Entertainment said that the 22-year-old had asked to go "for reasons of health and study" and that the parting was friendly.
1.3 The group will carry on with six members and will keep its name.

1.4 Seven Lanterns made its debut in 2020 and has had four number-one singles.
1.5 Its next concert, in Osaka on April 27, will be Haneul's last.

1.6 In a letter written by hand and posted on the fan site, Haneul thanked her followers, who are called Wicks.
1.7 "I was seventeen when you met me and I was always a little cold," she wrote. "You were the warm part."
1.8 She said that she would begin a course in architecture in the autumn.

1.9 The group's leader, Mirae, wept during a radio broadcast on Tuesday night.
1.10 “She told me in the lift, between the third floor and the ninth, and I pressed all the buttons,” said Mirae, 25.

1.11 Shares in Brightwell fell by 7 per cent.
1.12 The agency's president, Baek Sung-ho, said that tickets for the summer tour would be refunded to anyone who asked before May 10.
--- Idolwatch | Why Haneul REALLY left: the contract, the ankle and the empty bed | | 2024-04-14
2.1 Wicks aren't buying it.
2.2 "Health and study"? Within an hour #LetHaneulSpeak was trending in eleven countries.

2.3 Here's what we know.
2.4 She danced the whole winter tour on an ankle that had been broken in Manila on December 2, according to a former trainer, Coach Bae.
2.5 "I taped it every night and every night I told them she must stop," he says.
2.6 Brightwell says it was a sprain.

2.7 A staffer in the dorm claims that Haneul moved out in February and had been sleeping at her aunt's.
2.8 The same person says that she and vocalist Sora hadn't spoken for weeks after a quarrel about a solo.
2.9 Sora, 23, went live on Friday to deny it.
2.10 "We fought about a rice cooker," she said, laughing. "She won. She took it with her."

2.11 Then there is the money.
2.12 Her contract ran until 2027, and leaving early usually means a penalty.
2.13 Fans have been collecting to pay it, and the pot stands at 310 million won.
2.14 Haneul's sister asked them on Saturday to stop.
--- The Han Review | What an idol owes | Gregory Seo | 2024-05-20
3.1 Three weeks after she danced for the last time with Seven Lanterns, Lim Haneul is sitting in a public library in Daegu with a drawing board.
3.2 She agreed to talk if I would first let her finish a staircase.

3.3 There was no penalty, she says.
3.4 Baek Sung-ho tore up the contract in front of her and gave her the halves.
3.5 "He's a hard man, but his daughter had left too, from another agency," Haneul says.

3.6 It was the ankle.
3.7 It was broken, not sprained; she shows me the X-ray on her phone.
3.8 Doctors in Seoul told her in January that if she went on she might not be able to run at forty.
3.9 She hid this from the others until March, because the album was coming out.
3.10 "If I'd told Mirae she would have cancelled everything," she says.

3.11 Does she miss it?
3.12 She misses the four minutes before the lights go up, she says, and does not miss being weighed on Mondays.
3.13 Brightwell, asked about the weighing, said that it had ended the practice last year.
3.14 Haneul says that it ended in February, because she threw the scales out of a window.

3.15 She has kept the rice cooker.
3.16 She will study at a university in Daegu, and not in Seoul, where she would be known.
=== questions
Q whos leaving the group
A 1.1
Q what reason did the agency give
A 1.2
Q will they change the name to six lanterns lol
A 1.3
Q when's her last show
A 1.5
F where is it
A 1.5
Q what r the fans called
A 1.6
Q what's she going to study
A 1.8
Q how did mirae take it
A 1.9
Q how'd the leader find out
A 1.10
Q what did brightwells stock do
A 1.11
Q can i get my summer tour ticket refunded
A 1.12
C How many number-one singles has the group had?
A 1.4
Q do wicks believe the official reason
A 2.1 2.2
Q who says she danced on a broken ankle
A 2.4 2.5
F what does the agency call it
A 2.6
Q where did she injure it
A 2.4
Q did bae try to stop her dancing
A 2.5
Q when did haneul move out of the dorm
A 2.7
F where was she staying then
A 2.7
Q did her and sora fall out over a solo
A 2.8 2.9 2.10
Q what did sora say they were fighting about
A 2.10
C Until what year was her contract to run?
A 2.12
Q how much have fans raised
A 2.13
Q did her family want the fan money
A 2.14
Q did she have to pay to get out
A 3.3 3.4
C What did Baek Sung-ho do with the contract?
A 3.4
Q why did baek let her off
A 3.5
Q so broken or sprained, whats the truth
A 3.7 2.4 2.6
Q what did doctors warn her about
A 3.8
Q why didnt she tell the other girls
A 3.9 3.10
Q what does she miss
A 3.12
F what doesnt she miss
A 3.12
Q what happened to the scales
A 3.14
Q does the company still weigh them
A 3.13 3.14
C Why has she chosen not to study in Seoul?
A 3.16
Q who's got the rice cooker
A 2.10 3.15
Q how old is haneul
A 1.2
Q how old is coach bae
A - number
Q who replaces haneul in the group
A - premise
Q what did sora tell the han review
A - detail
Q how much did the osaka tickets cost
A - number
Q when did mirae break her ankle
A - name
Q whats her sister called
A - name
Q why did baek's daughter leave her agency
A - reason
Q did haneul cry on the radio
A - roles
Q which hospital in seoul did she go to
A - place
Q what did jiwoo park say about the contract
A - stranger
C How long will her course in architecture last?
A - time
Q who choreographed the winter tour
A - who
Q when did brightwell sue coach bae
A - premise
F and how much for
A - number
