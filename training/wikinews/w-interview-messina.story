story: Frank Messina: An interview with the 'Mets Poet'
--- Wikinews | Frank Messina: An interview with the 'Mets Poet' | | 2007-10-03
1.1 You have received a good deal of attention recently.

1.2 Even though I'm not Michael Jackson or somebody, when people come up to me and introduce themselves and say, 'Hey Frank, my name is John,' I say, 'Hey John, my name is Frank' and they laugh.
1.3 It's a funny phenomenon.

1.4 What goes through your head when that happens?

1.5 I understand it.
1.6 I've gone to readings and concerts.
1.7 I look at it as human interaction.
1.8 Over the years I have performed in 32 countries and 40 states.
1.9 I've been doing this professionally since I was in my twenties, and before that since I was sixteen doing little tidbit poetry readings in coffeehouses.
1.10 The band I started in 1993, Spoken Motion, received a lot of recognition as a spoken word band born out of the New York spoken word scene.
1.11 I worked with some great musicians and performed around the world.
1.12 I remember signing my first autograph to a kid when I was 25 years old.
1.13 As time went on, I came out with books and CDs, and I became used to that kind of thing.
1.14 To me, the ultimate feeling of success as an artist, is to move somebody enough where they thank you.
1.15 When someone comes up and says, 'Frank, thank you, your work is great."

1.16 You have a long career in poetry, but as of late the attention you have garnered is for the Mets-inspired work.
1.17 How do you feel about having a lot of your work overshadowed by the Mets work?

1.18 It's ironic.
1.19 Some of the greatest poetry has been born out of failure and the depths of adversity in the human experience.
1.20 Walt Whitman, the first great American poet, wrote about the Civil War.
1.21 He went looking for his brother, George Whitman, after he a telegram telling him his brother was injured in the South.
1.22 When he started out his poems were about beating drums, and blow, bugle, blow.
1.23 Real patriotic.
1.24 Then he started to see the real horrors of war.
1.25 He was able to tap into the human condition and the situation at that time.
1.26 Eventually when he found his brother he had resolution.

1.27 I experienced that kind of adversity during 9/11 being a civilian volunteer.
1.28 I loaded ferry boats in Jersey City across the river to deliver goods to Ground Zero.
1.29 I turned to Whitman to find some understanding of what is happening in the world right now.
1.30 When I wrote my 9/11-related poems, that was true adversity.
1.31 I realize baseball is just a game.

1.32 Can you recite a stanza that expresses how you feel right now?

1.33 This was a piece that the Times only quoted one stanza, but it's about preparation for a battle, and being prepared to either rise to the occasion, or go down:

1.34 Do you know what it's like to be chased by the Ghost of Failure while staring through Victory's door?
1.35 Of course you do, you're a Mets fan caught in a do-or-die moment in late September at Shea

1.36 As one that's battled hard through many a broken dream Let me say, "in order to rise to the occasion you must be willing to go down with the ship", Have no fear, no hesitation, for Winning shall be it's reward!

1.37 Don't let them get in your head! you've kept it up this long You're a Mets fan in late September and youll fight til the glorious end Cheer the team today; (your boys in orange and blue) Let them hear you shout as they fight for what's mightily due

1.38 (copyright Frank Messina; reprinted with permission)"

1.39 Sports fans aren't known as patrons of poetry.
1.40 Have you had interaction with "new readers' through your Mets work?

1.41 This one person who I never met took a picture of me and sent it to me in an e-mail.
1.42 The e-mail said, 'Frank, I have never bothered you during the game, but I just wanted to say thank you for your work and thank you for making some sense of the successes and failures and I wish you much success with your work.'

1.43 Last year in my section at the stadium I had a banner that read We Know'.
1.44 That's all it said.
1.45 Then earlier this year these shirts started to come out that said, "Poet says We Know".
1.46 It was amazing.
1.47 We didn't use the banner this year, though, because we didn't know.
1.48 The team wasn't so far ahead that we knew.
1.49 Last year we just knew we were going to the playoffs; we knew we were going post-season.
1.50 This year we weren't sure.
1.51 We were walking on eggshells.

1.52 There was a woman, a season ticket holder and a die hard fan.
1.53 She was staggered by the loss last year to the Cardinals.
1.54 Last year she came up to me during one of the games late in the season; she was so happy we were going to the post season.
1.55 By that point we had clinched it.
1.56 She handed me a shirt she bought at the stadium and she gave me a big hug.
1.57 With tears in her eyes she said, "Thank you, Mets Poet, thank you."
1.58 It's cool ... it's like another family.

1.59 Moments like that must make you realize you have touched people who aren't normally touched by poetry.

1.60 It's opened up a new fan base, so to speak.
1.61 For the last year SNY has broadcast footage of me with my poems, so quite a few fans known about the "Mets Poet'.
1.62 I have never called myself that, by the way.
1.63 The back of my jersey says "The Poet' because growing up that was my nickname.
1.64 My brother was a runner and they used to call him The Birdman -- Birdie -- and they called me The Poet.
1.65 It was a natural thing, but I never coined myself as 'The Mets Poet.'
=== questions
Q what happens when fans come up to him
A 1.2 1.15
Q how many countries has he performed in
A 1.8
F since when
A 1.9
Q whats his band called
A 1.10
Q when did spoken motion start
A 1.10
Q how old was he when he signed his first autograph
A 1.12
C What does success feel like to him?
A 1.14
Q does he think all good poems come from happy times
A 1.19
Q why did whitman go south
A 1.21
F what were his poems like early on
A 1.22 1.23
Q did whitman find his brother
A 1.26
Q what did messina do in 9/11
A 1.27 1.28
Q which poet did he turn to then
A 1.29
C Does he put baseball on a level with that?
A 1.30 1.31
Q whats the poem he recited about
A 1.33
Q what did the guy w the photo write
A 1.42
Q what was on his banner
A 1.43 1.44
F did they bring it this year
A 1.47
Q why no banner this year
A 1.47 1.48 1.50
Q who beat the mets last yr
A 1.53
Q what did the woman give him
A 1.56
F was she crying
A 1.57
Q why do so many fans know him
A 1.61
C Did he give himself the title?
A 1.62 1.65
Q whats on the back of his jersey
A 1.63
Q what'd they call his bro
A 1.64
Q what was the name of the woman w the shirt
A - name
Q how many books has he put out
A - number
Q how many countries has his brother been to
A - roles
Q whats george whitmans best poem
A - roles
Q how much does a reading cost
A - number
Q which mets player likes his poems
A - who
Q what did michael jackson say about him
A - premise
Q how many poems did he write about 9/11
A - number
F where were they published
A - place
Q how old was he when he first went to shea
A - number
Q what did the band's drummer do after
A - detail
Q why did spoken motion split up
A - premise
C Who took the photograph that was sent to him?
A - name
Q what time did the yankees game start
A - far
Q what was on the woman's banner
A - roles
Q how old was whitman when the war started
A - number
Q who printed the shirts
A - who
Q how much did the shirt cost
A - number
Q why did sny stop showing him
A - premise
Q what did the cardinals fans shout at him
A - detail
Q does his brother like the nickname
A - detail
Q who edits his books
A - who
Q which college did he go to
A - name
C What did the Mets' manager say about the poem?
A - stranger
Q whats on the front of his jersey
A - detail
Q why did messina start calling himself the mets poet
A - premise
Q why wasnt there a banner this year
A 1.47 1.48
C What did George Whitman find when he went looking for Walt?
A - premise
Q how did he help after the towers fell
A 1.28
Q what did he say when he hugged the woman and gave her a shirt
A - roles
Q his autograph at sixteen, who wanted it
A - number
Q is it right that last year they lost before the playoffs
A - premise
C Where has he the name from?
A 1.63 1.64
Q has he been around much
A 1.8
F with whom
A 1.10 1.11
Q what does he count as making it
A 1.14 1.15
C Did Whitman write differently once he'd seen the fighting?
A 1.22 1.23 1.24 1.25
F did it end well for him
A 1.26
Q has a stranger ever written to him
A 1.41 1.42
Q the guy in the email who got angry with him in the stands, what was his problem
A - premise
