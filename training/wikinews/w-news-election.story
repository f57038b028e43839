story: New faces emerge as veteran politicians step down in Hong Kong legislative election
--- Wikinews | New faces emerge as veteran politicians step down in Hong Kong legislative election | | 2016-09-09
1.1 The Hong Kong legislative election was held on Sunday, with a record-breaking turnout of around 2 million voters and turnout rate of 58%.
1.2 The results show the anti-establishment camp successfully maintained a majority in the geographical constituencies' seats thus veto power to any members' bills, and also a minority larger than a third to veto any bills featuring major political reforms.
1.3 Young and new faces emerged in the new council members, as veteran politicians stepped down in both the anti-establishment and pro-Beijing campus.

1.4 Eddie Chu received the largest vote in any geographical constituency In the New Territories West geographical constituency, nonpartisan pan-democrat Eddie Chu was elected with 84,121 votes, the most given to any list in the geographical constituencies.
1.5 Other anti-establishment candidates elected in this district were localist camp's Cheng Chung-tai of Civic Passion, pan-democracy camp's Kwok Ka-ki and Andrew Wan of respectively Civic Party and the Democratic Party.
1.6 The pro-Beijing camp candidates elected were New People Party's Michael Tien, DAB's Ben Chan and Leung Che-cheung, FTU's Alice Mak and pro-establishment nonpartisan Junius Ho.
1.7 Two pan-democratic veteran politicians Lee Cheuk-yan of the Labour Party and Frederick Fung of ADPL were defeated in this constituency, with Junius Ho defeating Lee Cheuk-yan by around five thousand votes.

1.8 DAB's Elizabeth Quat In the New Territories East geographical constituency, pan-democracy camp councillors Alvin Yeung from the Civic Party, Fernando Cheung of the Labour Party, Raymond Chan of People Power, and Leung Kwok-hung of LSD were successfully elected.
1.9 Pan-democrat Lam Cheuk-ting from the Democratic Party and localist group Youngspiration's Baggio Leung were successfully elected newcomers.
1.10 For the Pro-Beijing camp, Elizabeth Quat of DAB was elected with 58,825 votes, the highest in the constituency.
1.11 Other pro-Beijing candidates elected in this constituency were Gary Chan of DAB and Eunice Yung of New People's Party.
1.12 Pan-democrat Gary Fan of the Neo Democrats failed to get re-elected in this constituency, and resigned from his leadership in his party due to its election defeat.

1.13 New People Party's Regina Ip In the Hong Kong Island geographical constituency, pro-Beijing New People Party's Regina Ip was re-elected with 60,760 votes.
1.14 Other pro-Beijing elected were FTU's Kwok Wai-keung and DAB's Horace Cheung.
1.15 Demosisto's Nathan Law earned a surprise victory as second place in the constituency with 50,818 votes, and becomes the youngest Legislative Council member in Hong Kong's history.
1.16 The other two anti-establishment camp elects were Hui Chi-fung from the Democratic Party and Tanya Chan of the Civic Party, both considered to be in the pan-democracy camp.
1.17 Pan-democrat veteran Cyd Ho from the Labour Party lost her seat in this constituency.

1.18 Ann Chiang of DAB In the Kowloon West geographical constituency, pro-Beijing councillors Ann Chiang of DAB and Priscilla Leung of BPA were successfully re-elected, as well as pan-democratic councillors Claudia Mo of the Civic Party and Wong Pik-wan of the Democratic Party.
1.19 The rest of the candidates elected in this constituency were young and relatively new activists from the localist camp, Lau Siu-lai and Youngspiration's Yau Wai-ching.
1.20 Yau Wai-ching defeated another localist camp candidate, veteran politician Raymond Wong of the Proletariat Political Institute, by 424 votes.

1.21 Wong Kwok-kin of FTU In the Kowloon East geographical constituency, pro-Beijing district councillor Wilson Or was elected with 51,516 votes, the highest in this constituency.
1.22 Nonpartisan Paul Tse and Wong Kwok-kin of the FTU were successfully re-elected.
1.23 Pan-democracy camp councillor Wu Chi-wai of the Democratic Party was elected.
1.24 Civic Party's Jeremy Tam was elected for the first time.
1.25 Localist group Civic Passion's Wong Yeung-tat was defeated in this district, and resigned his leadership in Civic Passion.

1.26 In the District Council (Second) functional constituency, commonly know as "Super District Council" seats, pan-democracy camp's Kwong Chun-yu of the Democratic Party received 491,667 votes, the highest in this constituency.
1.27 Other pan-democrats elected were Leung Yiu-chung of NWSC and James To of the Democratic Party.
1.28 Pro-Beijing DAB's Starry Lee and Holden Chow were successfully elected in this constituency, while pro-Beijing veteran politician Wong Kwok-hing of FTU was defeated by 10,694 votes by James To.

1.29 In traditional functional constituencies, the pan-democracy camp gained a seat from the pro-Beijing camp.
1.30 Shiu Ka-chun of the Social Welfare constituency defeated their opponents, hence the pan-democrats' seats in the functional constituencies increased from 9 to 10.
1.31 Also, an independent who does not claim to belong to either camp, Edward Yiu of the Architectural, Surveying, Planning and Landscape constituency, defeated his opponents and was elected.

1.32 The turnout of this election was the highest in the history of Legislative Council elections, with around 2 million voters voted and a turnout rate of 58%.
1.33 At a polling station in Taikoo of the Hong Kong Island constituency, after the polls closed at 22:30, with the long queues outside the station the last ballot there was cast at 2:30 the next day, four hours after the last person was allowed to join the queue.
1.34 The previous general legislative election in Hong Kong was before the 2014 protests.
1.35 The election elects 70 members of the Legislative Council.
=== questions
Q how many voted in hk
A 1.1 1.32
Q did the opposition keep its veto
A 1.2
Q who got the most votes in new territories west
A 1.4
Q how many votes did eddie chu get
A 1.4
Q which veterans lost in new territories west
A 1.7
Q who beat lee cheuk-yan
A 1.7
Q how many votes did quat get
A 1.10
C Who stepped down from the leadership of his party after losing in New Territories East?
A 1.12
Q who was the surprise winner on the island
A 1.15
Q what record did nathan law set
A 1.15
Q which labour party woman lost her seat on hk island
A 1.17
Q how close was it between yau and raymond wong
A 1.20
Q who topped kowloon east
A 1.21
Q who quit as head of civic passion
A 1.25
Q which pro beijing veteran did james to beat
A 1.28
Q how many functional seats do the democrats have now
A 1.30
C How late did the last person in Taikoo vote?
A 1.33
Q how many seats are there in total
A 1.35
Q was the architects' winner in either camp
A 1.31
Q how old is nathan law
A - number
Q how many votes did cyd ho get
A - number
Q who quit as head of the democratic party
A - roles
Q what did regina ip say after being reelected
A - detail
Q who's the new leader of civic passion
A - who
F when was he picked
A - time
Q why did eddie chu step down
A - premise
Q how did cy leung react
A - stranger
Q how close was it between wilson or and wu chi-wai
A - number
Q what was the turnout rate last time
A - number
C Why were the queues in Taikoo so long?
A - reason
Q did michael tien get in
A 1.6
Q who topped kowloon west
A - who
Q what did frederick fung say about losing
A - detail
Q when is the next election
A - time
C Which constituency had the lowest turnout?
A - place
Q how many votes did claudia mo get
A - number
Q how many seats does the pro beijing camp have now
A - number
Q why did lee cheuk-yan win his seat back
A - premise
Q who's the youngest council member ever
A 1.15
C After Regina Ip lost Hong Kong Island, what did she say?
A - premise
Q by how many did wong beat yau
A - roles
Q why did eddie chu step down as party leader
A - premise
C How was the turnout in comparison with before?
A 1.32 1.1
Q how come the last vote was cast at 10.30 pm
A - number
Q what can the anti establishment lot block now
A 1.2
C Did Cyd Ho keep her seat?
A 1.17
Q the seat pan-democrats gave up in the functional constituencies, whose was it
A - premise
C In New Territories East, who got the most?
A 1.10
Q is there anyone who's on neither side
A 1.31
Q whats the most any list got in a geographical seat
A 1.4
F and the fewest
A - number
Q when had they last gone to the polls for this
A 1.34
F how many get in
A 1.35
