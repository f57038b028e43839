story: Influencer Pixie Rowntree's charity livestream questioned
--- Scroll | Where did Pixie's stream money go? | Jude Abernathy | 2023-11-28
1.1 In September Pixie Rowntree sat in a bath of baked beans for twenty-four hours and raised $412,000 for children's hospices.
1.2 Ten weeks later the hospices say that they have been paid $90,000.

1.3 Rowntree, 25, who has six million followers, streamed the event from a warehouse in Austin on September 16.
1.4 A counter on the screen promised that "every cent goes to Little Harbors".
1.5 Little Harbors, which runs four hospices in Texas, says that it was told about the stream only the night before.

1.6 "We were thrilled, and then we waited," said its director, Dolores Whitcomb.
1.7 A first payment arrived on October 20.
1.8 Whitcomb has emailed Rowntree's company five times since then.

1.9 Rowntree's business partner and boyfriend, Cash Delaney, says that the rest is held up by the payment processor.
1.10 “These things take ninety days, Google it,” Delaney told Scroll.
1.11 The processor, Tipstream, said it had released the full amount on October 2.

1.12 Rowntree herself did not answer our messages.
1.13 On Sunday she posted a video from the Maldives.
--- The Austin Sentinel | Prosecutors look into bean-bath fund-raiser | Ramona Estrada | 2023-12-06
2.1 The Travis County attorney's office has opened an inquiry into a livestream by the influencer Pixie Rowntree that raised about $412,000 for sick children.
2.2 Assistant county attorney Wade Fontenot confirmed on Tuesday that his office had asked for bank records.
2.3 "It's early, nobody is accused of anything," Fontenot said.

2.4 Among those who gave was Henry Lopata, a retired mail carrier from Round Rock whose granddaughter died in a Little Harbors hospice in 2021.
2.5 He sent $500.
2.6 "I don't care about the beans," Mr. Lopata, 74, said. "I care where it went."

2.7 Records filed with the state show that Rowntree's company, Pixie Dust Media, was never registered to solicit for charity.
2.8 Its address is a mailbox in a shopping center.

2.9 Ms. Rowntree broke her silence on Monday in a nine-minute video, in which she wept.
2.10 She said that production of the stream had cost $130,000, and that she had "assumed that everyone knew" expenses would be taken out first.
2.11 The remaining $192,000 would be sent by Christmas, she promised.
2.12 She blamed Mr. Delaney for the wording on the screen, and said that they were no longer together.

2.13 Mr. Delaney could not be reached.
2.14 Two sponsors, a shampoo maker and a mattress company, have dropped her.
--- Charity Monitor | Lessons of the bean bath | Alan Sedgewick | 2024-01-15
3.1 Little Harbors has now received $322,000 of the money raised in its name by the streamer Pixie Rowntree, and has told her it does not want the rest fought over in public.
3.2 The last transfer, of $232,000, came on December 22.

3.3 That leaves $90,000 which Rowntree says went on the cost of the event: a smaller sum than the $130,000 that she named in her tearful video.
3.4 Her accountant, Bryce Nakagawa, said the first figure had included "some travel unconnected with the stream".

3.5 Dolores Whitcomb said the hospices would use the money for a garden in Waco and two night nurses.
3.6 "I'm grateful, and I'm tired," she said.
3.7 She said that 300 people had written to ask for their gifts back, and that the charity had returned $11,000 out of its own funds.

3.8 Could it have been prevented?
3.9 Whitcomb thinks so.
3.10 A charity that hears of such an event should ask for a written agreement before it begins, she said, “even if it begins in nine hours”.

3.11 Tipstream will from March pay charities directly, and not the streamer.
3.12 Wade Fontenot's inquiry goes on; he told us in an email that he would not discuss it.
3.13 Delaney, who now sells protein powder in Tampa, said that he had been made the fall guy.
3.14 "I typed what she told me to type," he said.
=== questions
Q what did pixie do to raise the money
A 1.1
Q how much did the stream make
A 1.1 2.1
Q how much had the hospices had by november
A 1.2
Q what'd it say on the screen about where the cash goes
A 1.4
Q did the charity know beforehand
A 1.5
Q where was it filmed
A 1.3
F what day
A 1.3
Q how many times did dolores chase them
A 1.8
Q whats her boyfriends excuse for the delay
A 1.9 1.10
C Does Tipstream agree that it was holding the money?
A 1.11
Q who said google it
A 1.10
Q did pixie reply to scroll
A 1.12
Q where was she swanning about while this blew up
A 1.13
Q is she being investigated
A 2.1 3.12
F has she been charged?
A 2.3
Q what did fontenot ask for
A 2.2
Q how much did the old mailman chip in
A 2.5
Q why did henry care so much
A 2.4 2.6
Q was her company even allowed to collect for charity
A 2.7
Q where's pixie dust media based
A 2.8
Q what did she say the stream cost to make
A 2.10
F and was that figure right?
A 3.3 3.4
Q who did she blame for the every cent thing
A 2.12
Q are pixie and cash still a couple
A 2.12
Q who dropped her
A 2.14
C By when did Rowntree promise to send the remainder?
A 2.11
Q how much have they got in total as of january
A 3.1
Q when did the last bit of money land
A 3.2
Q what did nakagawa say was in the first number
A 3.4
Q what will the hospices spend it on
A 3.5
Q did anyone ask for refunds
A 3.7
F did they get it
A 3.7
C What advice does Whitcomb give to other charities?
A 3.10
Q whats tipstream changing
A 3.11
Q what's delaney doing these days
A 3.13
Q whats cash's side of the story
A 3.13 3.14
C How old is the influencer at the centre of the affair?
A 1.3
Q how old is dolores whitcomb
A - number
Q who else is pixie dating now
A - who
Q did fontenot give $500
A - name
Q how much did the maldives trip cost
A - number
Q why did the county attorney drop the inquiry
A - premise
Q what brand was the shampoo company
A - detail
Q did cash blame pixie's accountant
A - roles
Q what did mr lopata get back
A - detail
Q how many ppl watched the bath stream live
A - number
Q what did marisol vance say about the hospices
A - stranger
C Who supplied the baked beans?
A - who
Q when did little harbors sue pixie
A - premise
Q where will tipstream move its office to
A - far
Q what street is the warehouse on
A - place
F and who owns it
A - who
