story: Two sisters in a folk-pop band stop speaking
--- The Soundboard | Hollis sisters tour in separate vans | Kit Adair | 2023-05-11
1.1 Marnie and Jess Hollis, the sisters who front Paper Lanterns, have not spoken to each other offstage since February.
1.2 They travel in separate vans, sleep in separate hotels and use a tour manager, Dov Lerner, to pass messages.

1.3 "I carry notes like a schoolboy," said Lerner. "Mostly they're about the set list."

1.4 The silence began on 18 February in Ghent, when Jess found out that her older sister had sold a song of theirs for a car advertisement.
1.5 Marnie, 34, says that she had left three messages asking about it.
1.6 Jess, 31, says there were none.

1.7 The song, "Kitchen Light", was written by both of them about their father, who died in 2015.
1.8 The car firm is believed to have paid £85,000.

1.9 “You don't sell Dad to shift hatchbacks,” Jess told a crowd in Cologne in March, before walking off for ten minutes.
1.10 Marnie finished the verse alone.

1.11 Their drummer, Abel Nwosu, said that the shows had never been better.
1.12 "They sing at each other as if it was a knife fight," he said.

1.13 Paper Lanterns have 17 dates left, the last of them at the Apollo in Manchester on 2 June.
1.14 Neither sister would say whether there would be a band after that.
--- Starling | Inside the feud that split Paper Lanterns |  | 2023-05-16
2.1 They shared a bedroom until Marnie was 19, and now they will not share a dressing room.

2.2 Friends of the Hollis sisters tell Starling the row is about far more than one advert.
2.3 “Jess has felt like the junior partner for ten years,” says one pal.
2.4 "Marnie signs things and Jess reads about them."

2.5 It was Marnie who dismissed their first manager, Col Breen, by text message in 2019, while Jess was on her honeymoon in Madeira.
2.6 It was Marnie, too, who bought out the name of the band.

2.7 Jess now plans a solo record and has booked a studio in Donegal for August.
2.8 Her husband, the guitarist Ruairi Boyle, will produce it.

2.9 Marnie is said to be "heartbroken" about the rift and has seen a counsellor.
2.10 She sent her sister a birthday present, a first edition of a book they loved as girls, and it came back unopened.

2.11 Their mother, Pauline, 63, has told both of them she will not come to the Manchester show unless they make up.
2.12 "I've bought a hat," Pauline says. "I'd like to wear it."

2.13 The tour manager denies that anybody has come to blows, though a mirror was broken in Utrecht.
2.14 A rep for the band put that down to "an accident with a tambourine".
--- Wexcombe Herald | Paper Lanterns call off final show | Nell Pargeter | 2023-06-01
3.1 Paper Lanterns have cancelled Friday's concert at the Manchester Apollo, a day before they were to take the stage.
3.2 About 3,500 tickets had been sold, and all will be refunded.

3.3 In a statement issued through Dov Lerner, the band, who grew up in Wexcombe, said that Jess Hollis had lost her voice.
3.4 A doctor had ordered her to rest it for three weeks, the statement said.

3.5 But Abel Nwosu, who plays drums for the group, told the Herald that the singer had sounded fine at rehearsal on Wednesday.
3.6 "Then Marnie started Kitchen Light, which they'd agreed to leave out, and that was the end of it," he said.

3.7 Marnie Hollis said that she had meant it as a peace offering.
3.8 She has given her half of the advertising money to the hospice that cared for their father.
3.9 The fee was £70,000, she said, and not the larger sum that had been reported.

3.10 Jess Hollis did not reply to messages from the Herald.
3.11 Her husband, Ruairi Boyle, answered the door of their house in Frome and said that she was asleep.

3.12 Pauline Hollis, who still runs the wool shop in Market Street, said that she had stopped taking sides in 1999.
3.13 "They went a whole winter without speaking over a bicycle," she said. "It ended when it snowed."

3.14 Nwosu said he had taken a job with another group from the autumn.
3.15 The sisters are due to sing together at a cousin's wedding on 24 June.
=== questions
Q when did marnie and jess stop talking
A 1.1 1.4
Q how do they even communicate on tour
A 1.2
Q who said he carries notes like a schoolboy
A 1.3
F what r they about
A 1.3
Q what set it off
A 1.4
Q which city were they in when it kicked off
A 1.4
Q did marnie try n ask her first
A 1.5
F does jess agree with that
A 1.6
Q whos the elder
A 1.4
C How old is Jess Hollis?
A 1.6
C Who is the song "Kitchen Light" about?
A 1.7
Q when did they lose their dad
A 1.7
Q how much was the ad worth
A 3.9 1.8
Q what did jess say to the crowd in cologne
A 1.9
Q who carried on singing when she walked off
A 1.10
C What did the drummer think of the shows?
A 1.11 1.12
C Which venue was to host the last date of the tour?
A 1.13 3.1
Q r they gonna stay together after the tour
A 1.14
Q what does starling say the fight is really about
A 2.2 2.3 2.4
Q how did col breen get sacked
A 2.5
F where was jess at the time
A 2.5
Q who owns the bands name
A 2.6
C Where will Jess record her solo album?
A 2.7
Q whos producing jess's album
A 2.8
Q is marnie getting therapy or smth
A 2.9
C What did Marnie send her sister for her birthday?
A 2.10
Q did jess open it
A 2.10
Q what will it take for their mum to come to the show
A 2.11
Q what got smashed in utrecht
A 2.13
C How did the band's representative explain the breakage?
A 2.14
Q is the manchester gig still on
A 3.1
Q do ppl get their money back
A 3.2
C What reason did the band give for the cancellation?
A 3.3
Q how long is she meant to rest it
A 3.4
Q does abel buy the voice thing
A 3.5
C What had the sisters agreed not to play?
A 3.6
Q why did marnie start that song at rehearsal
A 3.7
C To whom did Marnie give her share of the fee?
A 3.8
Q what does pauline do for a living
A 3.12
Q theyve fallen out before right? over what
A 3.13
Q is the drummer leaving
A 3.14
C When are the two next expected to sing together?
A 3.15
Q did jess sell the song without asking marnie
A - roles
Q what kind of car was in the ad
A - detail
Q how much did the solo studio in donegal cost
A - number
Q what did dov say about the kitchen light rehearsal
A - name
Q when did jess get married
A - time
Q why did pauline close the wool shop
A - premise
Q what hospital treated jess
A - place
Q what was the book
A - detail
Q who is getting married in june
A - who
F and is ruairi invited
A - detail
C What did Tessa Lorne write about the feud?
A - stranger
C Why did Marnie miss the concert in Utrecht?
A - premise
C What did Col Breen say about being dismissed?
A - detail
C How much did Marnie pay for the name of the band?
A - number
C Which group has hired Ruairi Boyle for the autumn?
A - name
