story: Supermarket chain buys a rival
--- Trade Basket | Hobday's to buy Pennyfield in £1.9bn deal | Carol Mistry | 2022-05-17
1.1 Hobday's, the country's fourth-largest grocer, has agreed to buy its northern rival Pennyfield for £1.9bn.
1.2 The two chains announced the takeover at 7am on Monday after three months of talks held under the code name Project Turnip.
1.3 Together they will have 812 stores and 71,000 employees.

1.4 Hobday's chief executive, Anton Reyes, said the purchase would bring down the price of 400 everyday products within a year.
1.5 "Size buys cheap butter," he told reporters at a shop in Leeds.
1.6 He expects to save £140m annually, chiefly by closing one of the two head offices.

1.7 Pennyfield's offices in Preston employ 900 people.
1.8 Its chairwoman, Harriet Pennyfield, whose great-grandfather opened the first shop in 1908, said she had wept before signing.
1.9 "We could not go on alone against the discounters," she said.

1.10 The Pennyfield name will stay above the doors for at least five years.
1.11 Shareholders of both companies will vote in July.
1.12 The deal also needs the approval of the Fair Trading Board, which blocked a similar merger in 2018.
--- Lancashire Voice | 'They promised us in 2015 and they broke it' | Joe Tindall | 2022-05-18
2.1 Staff at Pennyfield's Preston headquarters learned from their phones on Monday that their building is to shut.
2.2 Hobday's says the offices will go by next spring and that some people will be offered work in Reading, 200 miles away.

2.3 "I've a mortgage and a mother in a home, and they want me in Reading," said Sheila Coyne, a buyer who has been there for 26 years.
2.4 She heard the news on the bus.
2.5 Her colleague Dev Parmar, 29, said he was already looking elsewhere.

2.6 The shopworkers' union wants a written promise that no stores will close.
2.7 Its regional secretary, Brenda Latchford, said Hobday's had pledged to keep a depot in Wigan open when it bought the Quickmart chain, and then closed it.
2.8 “Mr Reyes can put it on paper or he can expect a fight,” she said.

2.9 Preston's MP, Colin Ashby, said he would ask ministers to step in.
2.10 A spokesman for Hobday's said there were no plans to shut any shop, but declined to rule it out.
2.11 The Pennyfield family will make about £230m from the sale.
2.12 The brass band that the firm has paid for since 1921 has not been told whether it will be kept on.
--- City Ticker | Analysts doubt Hobday's sums |  | 2022-05-17
3.1 Hobday's shares slid 6% on Monday as investors worried that it was overpaying for Pennyfield.
3.2 The price of £1.9bn is 40% above what the stock market thought Pennyfield was worth on Friday.

3.3 "They are buying a leaky roof at the price of a house," said Femi Strand of Cordwain Securities.
3.4 Strand said the savings of £140m were optimistic and put them nearer to £90m.
3.5 Another analyst, Julia Hoyt, was kinder, saying that Hobday's had long needed shops in the north.

3.6 The company will borrow £1.2bn and raise the rest by selling new shares.
3.7 Mr Reyes, a former butcher, has been in charge since 2019 and has bought two smaller chains.
3.8 He said that 31 stores might have to be sold to satisfy the regulator.
3.9 The Fair Trading Board said that it expected to rule by December.

3.10 A German discounter, Kauf & Gut, was said to have looked at Pennyfield in the winter and walked away.
3.11 It would not comment.
=== questions
Q how much is hobdays paying
A 1.1 3.2
Q what was the secret name for the talks
A 1.2
Q how long were they negotiating
A 1.2
Q how many shops will they have between them
A 1.3
C What did Anton Reyes say would happen to prices?
A 1.4
Q who said size buys cheap butter
A 1.5
F where was he when he said it
A 1.5
Q how are they gonna save all that money
A 1.6
Q how many jobs at the preston office
A 1.7
Q who cried over the deal
A 1.8
F why did she go through with it then
A 1.9
Q are they keeping the pennyfield name
A 1.10
Q when do investors get to vote on it
A 1.11
Q who else has to ok it
A 1.12
Q has the regulator ever stopped something like this
A 1.12
Q how did the office lot find out
A 2.1 2.4
Q when does the hq shut
A 2.2
Q where might they have to move for work
A 2.2 2.3
C How long has Sheila Coyne worked for Pennyfield?
A 2.3
F where was she when she found out
A 2.4
Q is dev staying
A 2.5
Q what does the union want in writing
A 2.6
Q what promise did hobdays break b4
A 2.7
C What did Brenda Latchford say Reyes could expect?
A 2.8
Q whats the local mp doing about it
A 2.9
Q will any stores be closed
A 2.10
Q what does the family pocket from this
A 2.11
Q whats happening to the band
A 2.12
Q what did hobdays stock do
A 3.1
Q why were investors unhappy
A 3.1
Q who compared it to a leaky roof
A 3.3
F what does he reckon theyll really save
A 3.4
C Which analyst thought well of the purchase, and why?
A 3.5
Q where is the cash coming from
A 3.6
Q what was reyes before he was a ceo
A 3.7
Q when will the trading board decide
A 3.9
Q did anyone else try to buy pennyfield
A 3.10
Q how old is sheila coyne
A - name
Q did kauf & gut outbid hobdays
A - premise
Q how many ppl work at the reading office
A - number
Q what does martin eccles say about the merger
A - stranger
Q why did the board block the 2018 one
A - reason
Q who wrote the letter to staff in preston
A - who
Q where are the 31 stores
A - place
Q what did harriet pennyfield say to the union
A - detail
Q when did hobdays shut the wigan depot
A - time
C Did Pennyfield make an offer for Hobday's?
A - roles
Q what did the mp get told by ministers
A - event
Q how many houses has femi strand bought
A - far
F and for how much
A - number
