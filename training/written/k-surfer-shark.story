story: Surfer bitten by shark swims back to shore
--- Coral Coast Courier | Surfer swims 400m to beach after shark bite | Tilly Marsden | 2024-01-09
1.1 A surfer bitten on the thigh by a shark off Gantry Point swam 400 metres back to the beach on Monday with her board strap tied round her leg.
1.2 Keira Lonergan, 34, was in a stable condition at Mount Asher Hospital last night after three hours of surgery.

1.3 She had paddled out at about 6.15am with her friend Noa Kealoha.
1.4 "I felt a bump, like a car door, and then it had me," she told paramedics.

1.5 She punched the animal twice on the snout and it let go, Ms Kealoha said.
1.6 Its teeth had taken a piece out of the board "the size of a dinner plate".

1.7 A schoolteacher walking his dog, Dev Malhotra, ran into the water to meet her.
1.8 He pressed his shirt to the wound until the ambulance came 17 minutes later.
1.9 "She was telling me jokes, I think to keep me calm," said Mr Malhotra.

1.10 Surf lifesavers believe that the shark was a great white of about three metres.
1.11 The beach has been closed until Thursday.

1.12 Doctors said that the bite had missed the main artery by less than a centimetre.
1.13 It took 86 stitches to close the wound.

1.14 It is the second attack at Gantry Point in five years.
1.15 In 2019 a snorkeller lost two fingers there.
--- Swell Magazine | Keira Lonergan: 'I'm not angry with the shark' | Jules Abara | 2024-02-02
2.1 Keira Lonergan wants her board back.
2.2 It is with the Fisheries Department, which is matching the tooth marks, and it was a present from her late father.

2.3 “I'm not angry with the shark,” she says from a sofa in her mum's flat, her leg on a stool.
2.4 “I was in its kitchen.”

2.5 The 34-year-old electrician remembers very little of the swim.
2.6 She counted strokes, in tens, because the shore did not seem to come any nearer.
2.7 It was Noa who stayed beside her, although the fin was still circling.
2.8 "I told her to go and she told me to shut up," Lonergan says.

2.9 She lost two litres of blood.
2.10 The surgeon, Dr Hilde Brandt, told her the strap had saved her life.
2.11 She learnt the trick on a first-aid course that her boss made her take in October.

2.12 The council's plan to put up nets leaves her cold.
2.13 Nets kill turtles, she says, and do not stop sharks; drones would be better.

2.14 She hopes to surf again in June, if the nerve in her knee grows back.
2.15 Her mother, Bronagh, shouts from the kitchen that it will be over her dead body.
--- National Eight News | Council votes on nets after Gantry Point attack | | 2024-01-19
3.1 Councillors on the Coral Coast are to spend $640,000 on shark nets following the attack on Keira Lonergan 11 days ago.
3.2 The vote was seven to four.

3.3 Mayor Barry Stokes said families had to know that it was safe to swim.
3.4 "One bite is one too many," Mr Stokes said.

3.5 Marine biologist Dr Sefa Tuilagi told the meeting that the nets would cover less than a tenth of the beach.
3.6 “You're buying a feeling,” he said.

3.7 Bookings at local hotels have dropped by 30 per cent, according to the tourist board.
3.8 Surf school owner Mick Darrow said he had had 60 lessons cancelled in a week.
3.9 He supports the nets.

3.10 Dev Malhotra, the teacher who helped the injured surfer, was given a standing ovation.
3.11 He asked the council to spend the money on bleeding kits for every beach instead, at $150 apiece.
3.12 That proposal will be discussed in March.

3.13 Tests on the board showed the animal was a bull shark, not a great white, the Fisheries Department announced on Friday.
3.14 The nets are to go in by Easter.
3.15 Ms Lonergan was not at the meeting and could not be reached for comment.
=== questions
Q where did the shark get her
A 1.1
Q how far did she swim
A 1.1
Q how'd she get it to let go
A 1.5
Q who was out there with her
A 1.3 2.7
F did the friend swim off
A 2.7
Q what kind of shark
A 3.13 1.10
Q how did she stop the bleeding
A 1.1 2.10
F where'd she learn that
A 2.11
Q the dog walker, what did he do
A 1.7 1.8
Q how long did the ambo take
A 1.8
Q how many stitches
A 1.13
Q has anyone else been attacked there
A 1.14 1.15
Q is she mad at the shark
A 2.3
Q what does keira do for work
A 2.5
Q who gave her the board
A 2.2
F who's got it now
A 2.2
Q does she want the nets up
A 2.12 2.13
Q whats her mum think about her going back in the water
A 2.15
Q how did the vote go
A 3.2
Q who said you're buying a feeling
A 3.6
Q has it hurt the hotels at all
A 3.7
Q did she go to the council thing
A 3.15
C How old is the injured surfer?
A 1.2 2.5
C At what hour did the two women enter the water?
A 1.3
C What did the attack feel like at first?
A 1.4
C Why did she tell jokes, in Mr Malhotra's view?
A 1.9
C How close did the bite come to the artery?
A 1.12
C How much blood did she lose?
A 2.9
C How did Keira Lonergan keep herself going during the swim?
A 2.6
C When does she hope to return to surfing?
A 2.14
C What will the shark nets cost?
A 3.1
C What share of the beach would be protected?
A 3.5
C What did Dev Malhotra ask the council to buy?
A 3.11
F When will it take that up?
A 3.12
C When are the nets due to be installed?
A 3.14
C How many lessons has the surf school lost?
A 3.8
Q what's the dog called
A - detail
Q did noa get bitten as well
A - premise
Q how many stitches did the snorkeller need
A - name
Q did the mayor visit her in hospital
A - detail
Q what did hilde brandt say about the nets
A - name
Q have they caught the shark
A - event
Q how much is keira getting from the fundraiser
A - premise
Q why did mick darrow vote no
A - premise
Q how old's the teacher
A - number
C What was the name of Keira Lonergan's father?
A - who
F When did he die?
A - time
C Which four councillors opposed the nets?
A - who
C What did Noa Kealoha say about Dr Tuilagi?
A - detail
C Why did Bronagh Lonergan move to the coast?
A - reason
C What did the lifeguard Shane Pruitt see from the tower?
A - stranger
