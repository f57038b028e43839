story: Hollow Tide video game delayed a second time
--- Pixel Ledger | Hollow Tide slips again, now due in February | Dario Venn | 2022-09-07
1.1 Lanternfish Studios has delayed its seafaring role-playing game Hollow Tide for a second time, pushing it from October to 17 February.
1.2 The studio announced the change on Tuesday night in a letter signed by its director, Petra Solheim.
1.3 "The game is finished in the sense that you can reach the end, but it is not yet something we would pay £60 for," Solheim wrote.

1.4 Hollow Tide was first meant to arrive in March, before a switch of engine forced the team to move it to the autumn.
1.5 This time, Solheim said, the trouble lies with the game's co-operative mode, which drops players when their ships meet in a storm.
1.6 She added that the team would not be working weekends to make up the time.

1.7 Shares in the publisher, Brightwell Interactive, fell 11% on Wednesday morning.
1.8 Brightwell's chief executive, Owen Tarrant, told investors that the company would rather be late than sorry.
1.9 He declined to say how much the postponement would cost.

1.10 Anyone who has pre-ordered can get their money back until 30 November.
1.11 Lanternfish, which employs 85 people in Bergen, made its name with the puzzle game Kelp in 2016.
--- Joypad Junkie | NOT AGAIN: Hollow Tide sinks to 2023 |  | 2022-09-07
2.1 Cancel your week off, sailors.
2.2 Hollow Tide, the pirate game we have been promised since 2019, has been kicked into next year.

2.3 The blame falls on multiplayer, which a tester who spoke to us called “a washing machine full of forks”.
2.4 The tester, who asked not to be named, said crashes happened about once every forty minutes.
2.5 “Everyone on the floor knew October was a fantasy by June,” the tester said.

2.6 Boss Petra Solheim swears nobody will be crunching.
2.7 But two former staff told us they did 70-hour weeks before the March date was scrapped.
2.8 Lanternfish did not respond to our questions about that.

2.9 Lead writer Tomas Rekdal posted a picture of an empty harbour and the words “sorry, everyone”.
2.10 He later said in a reply to a fan that the story had been locked since spring and would not change.
2.11 Fans are split: a petition for a free demo had 9,000 names by lunchtime.
2.12 “I'd sooner wait than play a broken boat,” wrote streamer Cass Ngo, who has 400,000 followers.
--- Nordic Business Wire | Brightwell shares drop after flagship delay | Ingrid Falk | 2022-09-08
3.1 Brightwell Interactive lost almost an eighth of its market value on Wednesday after its biggest title of the year was put back to February.
3.2 The London-listed publisher had counted on Hollow Tide for a third of its annual revenue, according to analysts at Moor & Pell.

3.3 "One delay is prudence, two is a pattern," said Leila Marchetti, an analyst at the firm.
3.4 Marchetti cut her sales forecast for the game from 3 million copies to 2.2 million.
3.5 She said the new date would put it up against a larger rival, Ironmarch 4, which comes out a week earlier.

3.6 Mr Tarrant, 51, told investors on a call that he had played the game last month and had backed the studio's request for more time.
3.7 "Petra asked me for four months and I gave her four months," he said.
3.8 He said no jobs would be cut as a result.

3.9 The publisher bought Lanternfish in 2020 for £38m.
3.10 Versions for older consoles have been dropped altogether, a spokeswoman confirmed.
3.11 Ms Solheim, who founded the studio in her parents' boathouse, was not on the call.
=== questions
Q so when does it come out now
A 1.1 3.1
Q why did they push it back this time
A 1.5 2.3
Q who signed that letter
A 1.2
F what did she write about the price
A 1.3
Q what was the original release month
A 1.4 2.7
Q how come they missed march
A 1.4
Q are the devs gonna have to crunch
A 1.6 2.6
Q how bad did the stock get hit
A 1.7 3.1
C What did Owen Tarrant tell investors about being late?
A 1.8
Q did tarrant say what the delay costs
A 1.9
Q can i still get a refund n until when
A 1.10
Q how big is lanternfish
A 1.11
Q whats the studio known for before this
A 1.11
Q who said "a washing machine full of forks"
A 2.3
F how often did it crash for them
A 2.4
Q when did ppl inside realise october wasnt happening
A 2.5
C How many hours a week did former employees say they had worked?
A 2.7
F did the studio say anything about it
A 2.8
Q what did the writer guy post
A 2.9
Q is the plot getting rewritten
A 2.10
Q how many signed the petition thing
A 2.11
Q what does cass ngo think, wait or play it now
A 2.12
Q how important was the game for brightwells money
A 3.2
C Who said that two delays are a pattern?
A 3.3
Q how many copies does the analyst expect now
A 3.4
Q what other game is it gonna clash with
A 3.5
Q did the ceo actually try it himself
A 3.6
C How much extra time did Solheim ask Tarrant for?
A 3.7
Q anyone getting fired over this
A 3.8
Q what did brightwell pay for the studio
A 3.9
F and when was that
A 3.9
Q is it still coming to the old consoles
A 3.10
Q where did petra start the company
A 3.11
C What does Joypad Junkie say about multiplayer?
A 2.3
Q how old is petra solheim
A - name
Q how many followers does rekdal have
A - name
Q why did marchetti sell her shares in brightwell
A - premise
Q how many copies of kelp were sold
A - number
Q what did hugo lindqvist say about the delay
A - stranger
Q when did the tester quit lanternfish
A - time
Q who started the petition
A - who
Q which engine did they switch to
A - detail
Q did solheim cut tarrants budget
A - roles
Q where do the testers work
A - place
C When will the multiplayer mode be shown to the press?
A - event
Q why did they drop the older consoles
A - reason
F and which consoles exactly
A - detail
