story: A housing minister resigns over a flat in the capital
--- Continental Newswire | Velmark housing minister quits over subsidised flat | Political staff | 2019-11-05
1.1 Velmark's housing minister, Annika Dahlgren, resigned on Monday after it emerged that her brother had been living in a state-subsidised flat in the capital for six years without being entitled to it.
1.2 "I have broken no law, but I have made it harder for others to make laws, and so I am going," Dahlgren said in a statement read to parliament by the Speaker.
1.3 She had been in the post for 14 months.

1.4 The flat, in the Oster quarter of Sundhavn, is reserved for nurses and other essential workers, according to the city's housing office.
1.5 Her brother, Mikael Dahlgren, is a wine importer.
1.6 He did not answer calls on Monday.

1.7 Prime Minister Jorun Aske accepted the resignation "with regret" and named the junior finance minister, Anders Dahl, as her successor.
1.8 Dahl, 36, is the youngest member of the cabinet, and is not related to the woman he replaces.
1.9 The leader of the opposition Centre Union, Henrik Brandt, said that the prime minister should follow her minister out of the door.
1.10 "She knew in September," Brandt told the chamber, to shouts from the government benches.
1.11 Aske's spokesman, Petter Lund, denied that and said that she had learned of the matter from the newspapers on Friday.

1.12 The affair came to light when the daily Morgenbrevet published a letter in which Dahlgren, at the time a city councillor, asked the housing office to give her brother's application "the attention it deserves".
1.13 The letter was dated May 12, 2013.
1.14 The office's director at that time, Birgit Holm, has confirmed that she received it.
1.15 She has said that she passed it on to a clerk and thought no more about it.

1.16 Rents in Sundhavn have risen by 61% in ten years, and some 23,000 households are on the waiting list for subsidised homes.
1.17 Dahlgren, a former social worker, had promised to shorten it by half before the election due in 2021.
1.18 When she took office she published her own tax returns and urged her colleagues to do likewise.
1.19 Only two did so.

1.20 The Left Alliance, whose 11 members keep Aske's minority government in power, welcomed the resignation but stopped short of threatening to withdraw its support.
1.21 "One flat does not bring down a house," its leader, Sigrid Moen, told reporters.
1.22 Her deputy, Sigurd Moe, struck a different note and said that the party would "look at everything again after Christmas".
1.23 The crown weakened slightly against the euro after the announcement and later recovered.
1.24 A snap poll for Channel 2 found that 58% of voters thought that Dahlgren was right to go, 22% that she was not, and the rest did not know.
1.25 She will remain a member of parliament for the district of Norrvik, which she has represented since 2014.
--- The Sundhavn Chronicle | The letter, the brother and the bottle of Burgundy: how Dahlgren fell | Ludvig Falk | 2019-11-09
2.1 It began, as things in this city tend to, with a leaking pipe.
2.2 On the night of October 14 water came through the ceiling of a third-floor flat in Kastellgatan, and the tenant, a midwife named Ulrika Strand, went upstairs to complain and was met by a man in a silk dressing gown who offered her a glass of Burgundy while the plumber was sent for.
2.3 She refused the wine but remembered the name on the door.
2.4 When she mentioned it to her cousin, who happens to work on the news desk of Morgenbrevet, the end of Annika Dahlgren's ministry was three weeks away.

2.5 What has emerged since is a story less of greed than of a family unable to say no to its youngest.
2.6 Mikael Dahlgren's first wine business failed in 2012 with debts of 900,000 crowns, his marriage went with it, and he slept for a winter on his sister's sofa.
2.7 According to two people close to her, it was their mother, Gudrun, who pressed her to write to the housing office.
2.8 "Gudrun told her that a sister who could find homes for the whole city could surely find one," said one of them.
2.9 Gudrun Dahlgren, who is 84, told this newspaper by telephone that she had said nothing of the kind and that we ought to be ashamed.

2.10 The letter went to Birgit Holm, then the director of the office and now the chief executive of a chain of care homes.
2.11 What she did with it is disputed.
2.12 Mrs Holm says that she handed it to a clerk without comment; the clerk, Oskar Vinter, says that she wrote "Please find something" across the top in green ink.
2.13 The original cannot settle the matter, since it was lost when the office moved premises in 2016, and the copy printed by Morgenbrevet is in black and white.

2.14 Mr Dahlgren moved in that August, at a rent of 4,100 crowns a month, rather less than a third of what his neighbours across the street were paying.
2.15 Contrary to what was reported earlier in the week, including by this newspaper, he lived there not for six years but for a little over five, since he spent most of 2017 in Lisbon.
2.16 During those months the flat was let to a dentist, a fact of which his sister maintains that she was unaware.

2.17 Within the government the anger is directed less at the deed than at the delay.
2.18 The prime minister's chief of staff, Tove Lindahl, learned of the newspaper's questions on October 29 and, three officials say, advised Ms Dahlgren to answer them in full the same day.
2.19 Ms Dahlgren preferred to wait, in the belief that the story would be buried by the budget.
2.20 "It wasn't buried, it was fertilised," one of the officials remarked.
2.21 Petter Lund, who speaks for the prime minister, would not discuss private conversations, but repeated that Ms Aske had not known before the Friday.
2.22 Mr Brandt's claim that she was told in September rests, so far as can be discovered, on a remark overheard at a crayfish party, and the Centre Union has not produced anybody who heard it.

2.23 Her successor has had an uneven start.
2.24 Anders Dahl announced on Wednesday that every one of the 41,000 subsidised tenancies in the capital would be audited, then conceded on Thursday, after a conversation with the finance ministry, that a sample of 2,000 would be looked at first.
2.25 The tenants' federation called the first plan insulting and the second pointless.
2.26 Ms Dahlgren has gone to her cottage near Norrvik and is said to be chopping wood.
2.27 Ms Strand's ceiling has been repaired.
--- Kvikk | 'I'd do it again for him': Annika's first interview since THAT flat | Jenny Rask | 2020-02-02
3.1 She opens the door in wellies, with a dog under one arm, and says she hopes we like soup.
3.2 Three months ago Annika Dahlgren was tipped as the next prime minister.
3.3 Now she's an ordinary backbencher with time on her hands, and she's ready to talk – about the letter, her little brother and the boss who, she says, hasn't rung once.

3.4 Let's start with the flat. "Yes, I wrote it. I'd do it again for him," she says, and then, after a long look at the soup: "No. I'd write it better."
3.5 She says that she never asked for her brother to jump the queue and had no idea that the building was only for key workers.
3.6 "I thought it was a form and you got a number, like at the cheese counter," she shrugs.
3.7 So did Birgit Holm scribble on it? "Ask Birgit," is all we get.
3.8 Mrs Holm, in an email, told us that she had "nothing to add to nothing".

3.9 Mikael moved out on November 20 and is back where he started, on a sofa – his mum's this time.
3.10 He has paid back 212,000 crowns, the difference between his rent and the going rate, according to the housing office.
3.11 Word is that the money came from Annika, who remortgaged the cottage; she won't say yes and she won't say no.
3.12 "He's my brother, not my accountant," she laughs.
3.13 The pair of them spent Christmas together and she cooked the goose.

3.14 She's a lot cooler on Jorun Aske.
3.15 The PM's chief of staff, Tove Lindahl, has let it be known that she told her minister to own up straight away and got ignored.
3.16 Annika puts her soup spoon down at that.
3.17 "Tove told me to say nothing to anyone until the budget was through," she says. "I have the text message."
3.18 Would she show it to us? She would not.
3.19 A spokesman for the PM, Jens Lunde, who took over from Petter Lund in January, said that the government "looks forward, not back".

3.20 As for the new man, she has nothing but praise for young Anders, who used to carry her bags.
3.21 His famous audit has so far found 37 tenants out of 2,000 who shouldn't have been where they were, among them a retired admiral.
3.22 "That's not two per cent," she says. "I'd have guessed ten."
3.23 She bumped into Henrik Brandt at a funeral last month and he bought her a coffee.
3.24 He told her that she'd been the only one on that side worth arguing with; she told him that his crayfish story was rubbish, and he winked.

3.25 Will she stand again in Norrvik next year? "If they'll have me. If they won't, I can drive a bus – I've got the licence."
3.26 And the midwife downstairs, whose dripping ceiling began it all?
3.27 Annika wrote to her too, she says, to say sorry about the carpet, and Ulrika sent back a card with a picture of an umbrella on it.
3.28 The dog, by the way, is called Burgundy.
=== questions
Q why did the housing minister go
A 1.1 1.2
F how long had she been in the job
A 1.3
Q whos replacing her
A 1.7
F are they cousins or smth
A 1.8
C What did Henrik Brandt claim about the prime minister?
A 1.10 2.22
F what did her ppl say to that
A 1.11 2.21
Q will the left pull the plug on the government
A 1.20 1.21 1.22
Q how did the midwife find out who lived upstairs
A 2.2 2.3
Q did gudrun admit she pushed her daughter
A 2.9
F what does annika say about that
A - who
C What does Oskar Vinter say that the director did with the letter?
A 2.12
F why cant they just check the paper itself
A 2.13
C What rent did Mikael Dahlgren pay?
A 2.14
C Why was it wrong to say that Mikael Dahlgren had lived in the flat for six years?
A 2.15
F so who had it while he was off abroad
A 2.16
Q why did annika keep quiet about the reporters questions at first
A 2.19 3.17
Q did dahl back down on his audit
A 2.24
F what did the finance lot tell him
A - detail
Q how many cheats did the checks turn up
A 3.21
F did she think thats a lot
A 3.22
Q has mikael had to cough up anything
A 3.10
F whered he get it from
A 3.11
C What advice does Annika Dahlgren say that she was given by Tove Lindahl?
A 3.17
F did she prove it
A 3.18
C Who was the plumber who was sent for?
A - name
Q why did mikael sue morgenbrevet
A - premise
Q did sigurd moe say one flat doesnt bring down a house
A - roles
C What does Petter Lund say about the interview?
A - who
Q who threw the crayfish party
A - who
Q why did petter lund leave in january
A - reason
Q what did oskar vinter get for talking
A - detail
C What is the name of the dentist who rented the flat in 2017?
A - name
Q did birgit holm say sorry
A - event
Q what did mikael say when he moved out
A - detail
Q when did annika become a social worker
A - time
C How much does Birgit Holm earn as chief executive of the care homes?
A - number
Q did brandt tell annika to resign at the funeral
A - roles
Q whose funeral was it
A - name
Q what did elsa nordin tell parliament
A - stranger
Q how much did the crown fall by
A - number
Q why did dahlgren's brother live there rent free
A - premise
Q for how long did he live there really
A 2.15
C When did Holm admit that she wrote on the letter?
A - premise
Q did lindahl say that dahlgren told her to keep quiet
A - roles
Q what's there to back up brandt's september story
A 2.22
Q why did the left alliance pull its support
A - premise
C For which district does Dahl stay in parliament?
A - who
Q when aske rang her after it all, what did they talk about
A - premise
C How many tenancies are looked at first?
A 2.24
Q the third letter dahlgren wrote for him, who got that
A - premise
Q had he gone bust before
A 2.6
F who leaned on her to help out
A 2.7 2.8
F does mum own up to that
A 2.9
Q where's he kipping these days
A 3.9
F did they see each other over the holidays
A 3.13
Q how many cheats has the check turned up
A 3.21
F does she reckon that's loads
A 3.22
Q why did strand drink his wine
A - premise
Q how come 58 percent wanted her to stay
A - number
