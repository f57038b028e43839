story: Influencer's wedding photographs leaked
--- Snoop | LEAKED: Tilly Marchbanks' secret castle wedding pics everyone was paid NOT to take | Gaz Hooper | 2023-07-03
1.1 Nobody was meant to see Tilly Marchbanks in her wedding dress until Thursday, and by Sunday teatime half the country had.

1.2 The beauty influencer, 27, married rower Jonah Pell at Castle Ardmuir on Saturday in front of 130 guests who had handed in their phones at the gate.
1.3 Eleven photos turned up on a gossip account called @veilandtell the next day.

1.4 One shows the groom asleep on a swan.
1.5 (An ice one.)

1.6 Tilly, who has 6.2 million followers, had sold the pictures to Adore magazine for a reported £400,000.
1.7 “Somebody I fed lobster to has done this,” she raged in a video shot in her going-away outfit.

1.8 Her finger is pointing straight at maid of honour Brogan Stiles.
1.9 “Only one table had the angle, and Brogan was at it,” Tilly told fans.

1.10 Brogan, 28, says that's “mental”.
1.11 “I was in the loo for half of it, ask my bladder,” she posted.
--- The Perthshire Recorder | Castle says its own camera was not the source of wedding pictures | Fergus Ogilvie | 2023-07-06
2.1 The owners of Castle Ardmuir have denied that photographs of a celebrity wedding came from the castle's cameras.

2.2 Lady Isobel Kinloch said a rumour to that effect had led to "forty rude telephone calls and a brick".
2.3 "We have one camera, it is in the car park, and it is mostly of pheasants," she said.

2.4 The caterer, Stewart Blane of Crieff, said that his eighteen staff had given up their telephones as well.
2.5 He has been accused online by the bridegroom's mother, Verity Pell, who wrote that "the boy with the vol-au-vents was forever in the hedge".
2.6 Mr Blane said the boy was his nephew, Rory, who is 16 and has hay fever.

2.7 Police Scotland said a complaint had been received but that no crime had been identified.

2.8 Adore magazine said it was "reviewing its position" on the fee.
2.9 The magazine's lawyers have asked the account @veilandtell who sent the pictures, without an answer.

2.10 Miss Marchbanks and Mr Pell have put off their honeymoon in Mauritius.
2.11 A guest, who did not want to be named, said the couple's own photographer was "the only man in the place with a lens".
--- Clickwise | Tilly's leak solved: it was the cloud, and it was the groom's iPad | Nisha Rao | 2023-07-12
3.1 The great wedding leak has been solved, and nobody at the party did it.

3.2 The couple's photographer, Anton Weiss, had his pictures copied to an online album as he took them, so that the bride could choose.
3.3 The album was shared with an old tablet of Jonah Pell's.
3.4 Jonah gave that tablet to his rowing club in Henley in May, and he never signed out.

3.5 “A lad of fourteen was watching a race and my face came up,” Tilly said in a video on Monday.
3.6 The boy, whose name isn't being published, sent eleven pictures to a gossip page and got £50 for them.

3.7 Jonah took the blame.
3.8 “It was me, I'm the leak, I'm so sorry to Brogan and to the vol-au-vent kid,” he said beside her.

3.9 Tilly has said sorry to Brogan Stiles too, but it may be late for that.
3.10 “Ten years I've held her hair back, and she threw me to six million people,” Brogan told me.
3.11 She has unfollowed the bride and sent the bridesmaid's bracelet back by post.

3.12 Adore has paid a quarter of the fee and will print 40 pictures that were not leaked.
3.13 Verity Pell has written to the caterer, and Rory has been sent a hamper.
=== questions
Q where did tilly get married
A 1.2
Q who'd she marry and what does he do
A 1.2
Q how many guests
A 1.2
F did they have to give up their phones
A 1.2
Q where did the pics show up
A 1.3 3.6
Q how many photos leaked
A 1.3 3.6
Q what was the groom doing in one of them
A 1.4
Q how much was the magazine deal
A 1.6
C How old is Tilly Marchbanks?
A 1.2
Q who did she blame first
A 1.8 1.9
Q lobster quote, who said that
A 1.7
Q why brogan though
A 1.9
F what did brogan say to that
A 1.10 1.11
Q where was the maid of honour supposedly
A 1.11
Q what did the castle owner say about their camera
A 2.3
Q did the castle get any grief over it
A 2.2
Q who blamed the catering kid
A 2.5
Q what's the nephew's excuse for being in the hedge
A 2.6
C How many staff did the caterer bring, and did they keep their phones?
A 2.4
Q are the cops doing anything
A 2.7
Q has the gossip account said who sent them
A 2.9
Q did they go on honeymoon
A 2.10
F where was it gonna be
A 2.10
Q so who actually leaked it
A 3.6 3.8
Q whose ipad was it
A 3.3
Q why were the photos on a tablet at all
A 3.2 3.3
Q where was the tablet
A 3.4
C How did the boy come across the pictures?
A 3.5
Q what did the kid get paid
A 3.6
Q who owned up
A 3.7 3.8
Q did tilly apologise to her friend
A 3.9
F has she been forgiven
A 3.9 3.10 3.11
Q what happened to the bracelet
A 3.11
C What part of the agreed sum did the magazine pay?
A 3.12
Q who took the official pictures
A 3.2
Q did anyone make it up to rory
A 3.13
Q 16 or 14, how old was the boy w the snacks
A 2.6
Q what did recorder say adore was doing about the money
A 2.8
Q what did verity pell pay the caterer
A - number
Q how old is jonah
A - name
Q whats the name of the boy who sent the pics
A - who
Q what did dj marlo beck say about it
A - stranger
Q when is the honeymoon happening now
A - time
Q what did tilly find when she checked brogans phone
A - premise
Q did brogan apologise to tilly
A - roles
Q where does the 14 yr old go to school
A - place
Q how did jonah and tilly meet
A - detail
C How much does Castle Ardmuir charge for a wedding?
A - number
Q who runs veilandtell
A - who
Q did tilly sue adore
A - event
