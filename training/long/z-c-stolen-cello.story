story: Cello stolen from a train and recovered
--- Federal Press Service | 1711 cello stolen from soloist on night train | Desk in Lindau | 2019-04-04
1.1 A cello made in Cremona in 1711 and valued at $9 million was stolen early on Wednesday from a sleeping car on the night train between Milan and Vienna, the Austrian police said.
1.2 The instrument, known as the "Widow", had been in the compartment of the soloist Mathilde Orsay, who had gone to fetch a cup of tea and was away, by her own account, for four minutes.
1.3 When she came back the compartment was empty but for her shoes.

1.4 The theft was reported at 5.40am, shortly after the train had left Villach.
1.5 A police spokesman, Harald Gruber, said that the thief had probably got off there, although the cameras on the platform had been out of order since Sunday.
1.6 He appealed to passengers who might have seen a person with a white case about 1.3 metres long.

1.7 Orsay, 33, a Belgian, was travelling to play the Elgar concerto at the Musikverein on Wednesday evening.
1.8 She performed nonetheless, on a cello lent to her by a member of the orchestra, Franz Grube, and was recalled six times.
1.9 "I played it for her, wherever she is," she said afterwards, meaning the instrument.

1.10 The cello does not belong to her.
1.11 It has been lent to her since 2014 by a foundation in Zurich, the Aldenhoven Stiftung, whose president, Regula Alder, described the loss as "a death in the family".
1.12 She offered a reward of 200,000 francs.
1.13 The foundation's rules require that the instrument never be left alone in a public place; Alder would not say whether they had been broken.

1.14 An insurer, Helvetic Fine Risks, has sent an investigator to Carinthia.
1.15 Experts said that such an instrument could hardly be sold.
1.16 "It's like stealing the Matterhorn, where would you put it?" said Lucien Marchetti, a dealer in Paris.

1.17 The "Widow" owes its name to its second owner, the Countess Ludovica Serra, who is said to have played it at the grave of each of her three husbands.
1.18 It was damaged by fire in 1848 and has a dark stain beneath the bridge.
1.19 Fewer than 60 cellos by its maker, Pietro Garlandi, are thought to survive.

1.20 In 2007 another of them was stolen from a car in Lyon and was found eleven days later on a rubbish tip.
1.21 A conductor on the sleeping car, whose name was not given, was questioned as a witness and released.
1.22 The railway said that the compartment doors could be locked only from the inside.
1.23 Orsay's agent, Piet Orban, said that she would go on with a tour of eight cities, the next of them Graz on Saturday.
1.24 He rejected a suggestion that the publicity would do her no harm.
1.25 "That is a thing only somebody who has never loved a piece of wood could say," he told the agency.
--- The Continental Review | Four minutes in Carinthia | Ambrose Lyle | 2019-04-20
2.1 The tea, Mathilde Orsay says, was not even good.
2.2 We are sitting in the garden of her parents' house in Ghent, where she has come to be, as she puts it, between instruments, and where her father, Luc, a retired tram driver who built her first cello out of a wine crate, keeps bringing us things to eat.
2.3 She has told the story of the four minutes so often, to policemen from two countries and to a gentleman from the insurers, that it has begun to sound to her like someone else's.

2.4 That gentleman, Conrad Voss, has been less convinced by it than the police.
2.5 The car attendant, Milos Radek, says that it was not tea she came for but a conversation, and that she stood in his pantry for a quarter of an hour talking about Prague, where he was born and where she once studied.
2.6 "I looked at no clock," she says now.
2.7 "If Mr Radek did, then I believe him."
2.8 The difference is worth nine million dollars, because the policy lapses if the cello is unattended for longer than ten minutes.

2.9 The Aldenhoven foundation has taken her side, up to a point.
2.10 Its president, Regula Alder, told me in Zurich that nobody could be handcuffed to a cello for life.
2.11 Her vice-president, Anselm Rieder, who had wanted in 2014 to lend the "Widow" to the Russian soloist Pavel Orlin instead, thinks that Miss Orsay should not be trusted with another.
2.12 Orlin, for his part, wrote to her the day after the theft, and offered her his second-best.
2.13 She declined, and kept the letter.

2.14 It was Franz Grube's instrument, a sturdy thing of 1920, on which she played in Vienna, and on which, by his leave, she has given four concerts since.
2.15 Two others, in Graz and in Brno, were cancelled, in spite of what her agent had promised.
2.16 Piet Orban puts that down to exhaustion.
2.17 The critics have been kind, the Viennese ones suspiciously so, and one wrote that grief had lowered her voice by a third.

2.18 Of the thief there is little to tell.
2.19 The cameras in Villach were, as everybody knows, asleep, but a baker on his way to work saw a woman in a railway cap push a pram across the forecourt at ten to six, and noticed that the pram was too long.
2.20 Inspector Ilse Grubner, who leads the inquiry, has a drawing of the woman and 230 telephone calls about it.
2.21 None has been of any use.

2.22 The maker, Garlandi, left some sixty cellos, one of which was taken from a parked car in Lyon twelve years ago and turned up among the potato peelings.
2.23 Its value, when the dirt was off, had gone up by a third.
2.24 Lucien Marchetti, who sold it, assures me that he found this as shocking as I did.
2.25 Mr Voss has asked to see his books.
--- Kurier am See | Cello found in a hay barn, ex-attendant and sister held | Steffi Moser | 2019-05-03
3.1 The world's most wanted cello spent a month under a tarpaulin beside a goat.
3.2 Police in Carinthia recovered the "Widow" at dawn on Thursday from a hay barn at Feldkirchen, 30 kilometres from the spot where it vanished, and say that it's in one piece apart from a snapped string.
3.3 "It was dry in there, and the goat was tied up," Inspector Ilse Grubner told a packed news conference, to laughter.

3.4 Two people are in custody: Dana Radek, 39, a cleaner at the station, and her half-brother Jan Hruby, 31, who until last year was an attendant on the very same night train.
3.5 And no, the man with the tea, Milos Radek, isn't among them, though he was once married to her.
3.6 He'd been cleared "completely and from the first day", Harald Gruber, the spokesman, was at pains to say.
3.7 It was Milos, in fact, who recognised his former wife from the police drawing and rang the number on Tuesday night.
3.8 He told them he'd needed four weeks to be sure he wasn't doing it out of spite.

3.9 According to the investigators the pair hadn't been after a cello at all.
3.10 Hruby still had a square key that opens every compartment on the line from outside, whatever the railway may claim, and had been helping himself to laptops for months.
3.11 That night he saw a big white case, thought it was a dealer's sample trunk, and handed it out of the window to his sister at Villach.
3.12 They learned what it was from the breakfast news.
3.13 "From then on they were simply scared," said the inspector.
3.14 They've admitted the theft but deny asking for money.

3.15 Somebody did, though.
3.16 On April 16 the foundation got a letter demanding half a million francs, posted in Lyon, and it's still not known who wrote it.
3.17 Grubner's French colleagues are on the case.
3.18 Conrad Voss, who works for the insurer, flew to Lyon on Thursday and didn't want to talk about it.

3.19 Mathilde Orsay was told by telephone in the interval of a concert in Bergen, and according to her agent sat down on the floor.
3.20 She is expected in Klagenfurt today to identify the instrument, with the foundation's president, Regula Alder.
3.21 Whether she'll get it back is another matter: the foundation votes on May 20.
3.22 Anselm Rieder has let it be known that he'll be voting for a glass case.

3.23 The reward goes to Milos Radek, all 200,000 francs of it.
3.24 He says that he'll give a quarter to the baker, Toni Lechner, who saw the pram.
3.25 And the goat?
3.26 She's called Frieda, and her owner, a cousin of Hruby's who says that he never goes into his own barn, is helping the police with their inquiries.
=== questions
C What is the stolen cello worth?
A 1.1 2.8
Q why did she say she left the compartment
A 1.2
F how long was she gone according to the car attendant
A 2.5
F why does that even matter
A 2.8
Q how'd she do the show w no instrument
A 1.8 2.14
Q did the station have cctv of the thief
A 1.5 2.19
C Who owns the instrument?
A 1.11
Q whys it called the widow
A 1.17
Q has this happened to one of those cellos before
A 1.20 2.22
F did they ever get the thief
A - who
Q what does the dealer compare nicking it to
A 1.16
Q which guy thinks she shouldnt get another one
A 2.11
F what does he want done with it now
A 3.22
Q anybody get a look at the thief
A 2.19
F what colour was the thing she was pushing
A - detail
Q did orlin gloat
A 2.12
F did she take him up on it
A 2.13
C Which of her concerts were cancelled?
A 2.15
F whats her agents reason
A 2.16
C Where had the cello been hidden?
A 3.1 3.2
C How did Jan Hruby get into the compartment?
A 3.10
F what did he think was in the case
A 3.11
Q who grassed them up
A 3.7
F what took him so long
A 3.8
F hows his ex feel about it
A - name
Q is milos splitting the finders money w anyone
A 3.24
Q was the widow in bits when they got her back
A 3.2
Q how did mathilde take it when they rang
A 3.19
C How old is Regula Alder?
A - name
C Who wrote the letter demanding half a million francs?
A - who
Q did milos have the key to the compartments
A - roles
C How much did Franz Grube charge for the loan of his cello?
A - number
Q why did orban cancel vienna
A - premise
C When did Milos and Dana Radek divorce?
A - time
C What did Conrad Voss find in Marchetti's books?
A - detail
Q how many laptops were pinched altogether
A - number
Q whats the name of the farmer who owns the goat
A - name
Q how did the vote go on the 20th
A - event
Q what did pavel say in his letter to the foundation
A - premise
Q did luc teach her to play
A - detail
Q when does the trial of hruby and his sister start
A - time
Q which critic said that thing about her voice
A - who
Q why did they arrest milos radek
A - premise
Q who recognised the woman in the drawing
A 3.7
C Which dealer gave them the order to steal the cello?
A - premise
Q when the two admitted asking for half a million, what did they say
A - number
Q what did orlin write to orsay the day after
A 2.12
F did she take it
A 2.13
Q the concert in vienna that she called off, what was on
A - premise
C Can one open the compartments from the outside?
A 1.22 3.10
Q how long was she gone if you ask the car attendant
A 2.5
Q how did rieder vote on may 20
A - time
Q who's getting the reward
A 3.23
F is he keeping it all
A 3.24
Q did it come back in good shape
A 3.2
F how come it wasnt wrecked
A 3.3
Q how'd she react to the news it was back
A 3.19
F hows she gonna make sure it's hers
A 3.20
C So Voss has paid out the nine million, to whom?
A - premise
