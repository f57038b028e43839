story: Cruise ship turned away from island port
--- Atlantic Wire | Cruise ship with stomach illness aboard refused entry | | 2020-01-14
1.1 Authorities on the island of Santa Prisca on Monday refused entry to the cruise liner Coral Duchess after more than 180 people on board fell ill with vomiting and diarrhoea.
1.2 The ship, carrying 2,340 passengers and 900 crew, was ordered to leave the approaches to Port Amaro shortly after 7am.
1.3 Health minister Lucinda Baptiste said the island's only hospital had 64 beds and could not cope with an outbreak.

1.4 "We are a hospitable people, but hospitality has a number," she told a news conference.
1.5 The line, Meridian Cruises, said that the illness was thought to be norovirus and that nobody was in danger.
1.6 It accused the minister of "needless alarm".

1.7 The vessel left Tampa on January 6 for a ten-day voyage.
1.8 Captain Stellan Vik told passengers over the loudspeakers that the ship would wait at sea overnight while talks went on.
1.9 One passenger, a 71-year-old man with a heart condition, was taken off by helicopter late on Monday.
1.10 His condition was described as stable.

1.11 Santa Prisca earns about $90 million a year from cruise visitors, roughly a third of its income.
--- The Daily Lantern | PUKE CRUISE: Brits stuck on ship of sick | Kirsty Dole | 2020-01-15
2.1 Furious Brits told last night how a dream cruise turned into a floating sick bay.
2.2 Newlyweds Adam and Bryony Hurst, both 29, have been locked in their £2,800 windowless cabin since Saturday.
2.3 "We've seen more of the toilet bowl than the Caribbean," groaned Adam, an electrician from Hull.

2.4 Bryony said meals were being left outside the door by crew in masks.
2.5 “It's crackers and flat lemonade, and I've never been so grateful for a cracker,” she said.
2.6 She said the captain had been lovely and had rung every poorly passenger himself.

2.7 Retired headmistress Winifred Oakes, 80, was having none of it.
2.8 "I have been through worse on the Isle of Wight ferry," she told the Lantern.
2.9 The gran of nine has organised a whist drive by walkie-talkie from deck six.

2.10 Meridian bosses have offered everyone half their money back.
2.11 But some passengers say they were told of the bug only four days after the first cases.
2.12 On the quay at Port Amaro, about 50 locals waved placards telling the ship to go home.
2.13 Taxi driver Jerome Paul, who lives off the liners, said he was with the protesters "just this once".
--- Shipping Review | Lessons of the Coral Duchess | Ana Teixeira | 2020-02-10
3.1 The Coral Duchess docked at Nassau on January 16, three days after she was turned away from Santa Prisca, and there her passengers were flown home.
3.2 In all, 412 people fell ill, according to the operator's own report, released on Friday.
3.3 The report traces the outbreak to a salad bar and a single infected kitchen hand, who had worked for two days with symptoms because he feared losing pay.

3.4 "That is on us and not on him," said Meridian's chief executive, Paul Arrowsmith.
3.5 He said that crew would from now on get full sick pay from the first day.
3.6 He also withdrew the company's criticism of Lucinda Baptiste, whom he has since telephoned.

3.7 Captain Vik told investigators that he had asked on January 9 for passengers to be warned, and that head office had told him to wait.
3.8 The company did not deny this.
3.9 Two managers in Miami have resigned.

3.10 Ms Baptiste, who faced anger from hoteliers at home, said she would do the same again.
3.11 The island lost an estimated $1.2 million when four other ships skipped Port Amaro in the weeks that followed.
3.12 Meridian will return there in March, and has paid for an isolation ward of 20 beds.
3.13 Passengers are to have a full refund, up from the half first offered.
3.14 The man flown off by helicopter, Harold Beck, has left hospital and, his wife said, booked another cruise.
=== questions
Q why'd they turn the ship away
A 1.1 1.3
Q what island was it
A 1.1 3.1
Q how many passengers on it
A 1.2
Q when was it told to clear off
A 1.2 1.1
Q how many hospital beds have they got there
A 1.3
Q who said hospitality has a number
A 1.4
Q what did ppl have
A 1.1 1.5
F was it dangerous
A 1.5
Q what did meridian accuse the minister of
A 1.6
Q where did the cruise set off from
A 1.7
C How long was the voyage meant to last?
A 1.7
Q what did the captain announce
A 1.8
Q did anyone get airlifted
A 1.9 3.14
F how was he doing
A 1.10 3.14
Q how much does the island make from cruises
A 1.11
Q how old are the newlyweds
A 2.2
Q what's adam do for work
A 2.3
Q what did they pay for the cabin
A 2.2
C What were the sick passengers given to eat?
A 2.5
Q did bryony slag off the captain
A 2.6
Q who's been on worse ferries
A 2.8 2.7
Q what game did the old lady get going
A 2.9
Q what were they offered at first
A 2.10 3.13
Q were the locals protesting
A 2.12
F what did the cabbie make of it
A 2.13
C Where did the ship finally dock?
A 3.1
Q how many got sick in total
A 3.2
Q what caused the outbreak
A 3.3
Q why did the kitchen guy keep working
A 3.3
Q who said thats on us not on him
A 3.4
C What change has the company made to the pay of its crew?
A 3.5
Q did they ever take back what they said about lucinda
A 3.6
Q did vik try to warn people
A 3.7
Q does the firm dispute that
A 3.8
Q anyone resign over it
A 3.9
Q does baptiste regret it
A 3.10
C How much money did the island lose after the ship was refused?
A 3.11
Q what is meridian paying for over there
A 3.12
Q is harold ok now
A 3.14
Q how late were they told about the bug
A 2.11
Q how old is captain vik
A - name
Q what ship is harold beck booked on next
A - detail
Q what did the kitchen hand say to investigators
A - who
Q why did the two managers not answer the captain
A - reason
Q how many crew fell ill
A - number
Q what time did the helicopter come
A - time
Q when was baptiste sacked
A - premise
Q what did winifred teach
A - detail
C Which hospital was Mr Beck treated in?
A - place
Q what did Dr Olamide Finch say about the virus
A - stranger
Q how much is jerome paid per ride
A - number
Q when did the hursts get married
A - time
F and where was the wedding
A - place
Q how much did baptiste pay meridian for the ward
A - roles
