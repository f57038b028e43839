story: Small nation gets new words for its anthem
--- Island Times | Parliament adopts new words for anthem by two votes | Solveig Marr | 2019-06-12
1.1 The parliament of San Corvo voted on Tuesday to replace the words of the national anthem, ending nine years of argument.
1.2 The motion passed by 24 votes to 22.

1.3 The old text, written in 1911 by Admiral Josef Tann, speaks of "sons with swords" and of drowning the enemy.
1.4 The new one, by the poet Lucia Amaro, mentions herring, rain and grandmothers.
1.5 The tune will not change.

1.6 "A country of fishermen should not sing about beheading anybody," said Amaro, 34, after the vote.
1.7 Culture minister Tomas Feld, who brought the motion, said schools would teach the new verses from September.

1.8 The leader of the Homeland party, Viktor Stahl, walked out before the count.
1.9 He said he would go on singing the admiral's words "until they sew my mouth shut".
1.10 His party has eleven seats.

1.11 Feld said nobody would be fined for singing the old text.
1.12 The first official performance will be on National Day, 3 August, in Harbour Square.

1.13 The admiral's great-granddaughter, Greta Tann, watched from the gallery.
1.14 She said that he had been a dreadful poet and a good sailor.
--- The Corvo Gull | HERRING?! Fury over fishy new anthem | Benno Quill | 2019-06-12
2.1 Stand up straight, hand on heart, and sing about … herring.
2.2 That is what MPs have landed us with after Tuesday's knife-edge vote, and punters in the Anchor are hopping mad.

2.3 “My dad cried to the old one at the Games in 1988,” said landlord Ossie Brand, 57.
2.4 “Who's going to cry about a grandmother in the rain?”
2.5 His wife Petra said she would, actually.

2.6 Poet Lucia Amaro pocketed 6,000 crowns for sixteen lines – that's 375 a line.
2.7 She beat 412 rivals, including a dentist who rhymed "nation" with "vaccination".

2.8 Football captain Emil Roth says the lads have learnt only the first verse.
2.9 “We hum the rest,” he told the Gull.
2.10 San Corvo play Malta on 6 September, and Homeland firebrand Viktor Stahl wants fans to drown out the choir with the admiral's version.
2.11 Roth begged them not to.

2.12 A Gull poll of 900 readers found 61 per cent against the change.
2.13 Culture chief Tomas Feld told us he does not read polls, or the Gull.
--- Northern Letters | The woman who rewrote a country | Edith Solomon | 2019-08-10
3.1 Lucia Amaro wrote the anthem of San Corvo on the back of a ferry timetable, between two islands, in fifty minutes.
3.2 She then spent four months making it worse and went back to the timetable.

3.3 She was born in Lisbon and came to the islands when she was six, a fact that Viktor Stahl mentions in every speech.
3.4 "He says I am a guest," she told me, "but he has never gutted a fish."
3.5 Her mother did, for nineteen years, in the cannery at Vell.

3.6 The grandmother in the third line is a real one: Rosa, who is 91 and deaf.
3.7 She has read the poem and says it is short.

3.8 On 3 August about 7,000 people came to Harbour Square, twice as many as the police had expected.
3.9 The choir was conducted by Anselm Ode, who had quickened the tempo because the old one was, he said, a funeral.
3.10 A few dozen men sang of swords at the back and were drowned out by children.

3.11 Stahl was not among them; he was in hospital with a broken ankle after falling off a stage at a rally.
3.12 Amaro sent him flowers and a tin of herring.
3.13 He kept the flowers.

3.14 Tomas Feld, who wept through both verses, says he will leave politics in the spring.
3.15 He would not tell me why.
=== questions
Q what did parliament vote for
A 1.1
Q what was the score in the vote
A 1.2
Q who wrote the original lyrics
A 1.3
F what are they about
A 1.3
C What subjects appear in the new text?
A 1.4
Q are they changing the melody too
A 1.5
Q who said a country of fishermen shouldnt sing abt beheading
A 1.6
Q how old is the poet
A 1.6
C When will pupils begin to learn the new verses?
A 1.7
Q what did stahl do before they counted
A 1.8
C What did the Homeland leader vow to continue doing?
A 1.9
Q how many mps has stahl got
A 1.10
Q can u get fined for the old version
A 1.11
C Where and when was the new anthem to be heard officially for the first time?
A 1.12
Q what did greta think of her ancestor
A 1.14
C What memory did Ossie Brand have of the old anthem?
A 2.3
Q did the landlords missus agree with him
A 2.5
Q how much did lucia get paid
A 2.6
F how many did she beat
A 2.7
Q do the footballers know the words
A 2.8 2.9
Q who're san corvo playing in sept
A 2.10
C What did Viktor Stahl urge supporters to do at the match?
A 2.10
F how did the captain take that
A 2.11
Q what does the gull's survey say
A 2.12
C What was the culture minister's response to the newspaper's poll?
A 2.13
Q what did she scribble it on
A 3.1
C How long did the first draft take?
A 3.1
Q where's amaro from originally
A 3.3
C What did Amaro say in answer to being called a guest?
A 3.4
Q what did her mum do for work
A 3.5
Q is the granny in the song real
A 3.6
F what did she make of it
A 3.7
Q how big was the crowd on the day
A 3.8
C Why did the conductor take the music faster?
A 3.9
Q why wasnt stahl there
A 3.11
Q what presents did he get from the poet
A 3.12
C What are Tomas Feld's plans for the spring?
A 3.14
Q how old is stahl
A - detail
Q who composed the tune
A - who
Q why did greta tann walk out
A - premise
Q what did emil roth say about grandmothers
A - name
Q did stahl send lucia flowers
A - roles
Q what was the score against malta
A - event
Q how many verses did the admiral write
A - number
Q what does klaus brenner think of the new words
A - stranger
Q where's anselm ode from
A - place
C Why did Ossie Brand close the Anchor?
A - premise
C Which hospital treated Viktor Stahl?
A - place
C When did Amaro publish her first book?
A - time
C How did the president vote on the anthem?
A - detail
C What did Rosa tell Viktor Stahl?
A - event
Q who else got hurt at the rally
A - detail
F and who was to blame for that?
A - detail
