story: Inquest into chef poisoned by mushrooms
--- Wye Valley Observer | Chef died after tasting his own mushroom soup, inquest told | Bethan Rowlands | 2020-10-20
1.1 A well-known chef died because he tasted a spoonful of soup made with death caps that he had picked by mistake, an inquest heard on Monday.
1.2 Rhodri Vane, 44, who ran the Drover's Table near Hay, fell ill on the night of 28 September last year and died six days later in Cardiff.
1.3 None of the soup was served to customers.

1.4 His sous-chef, Milo Brandt, 26, had also tried it but spat it out because it was too salty.
1.5 "That salt saved my life," Mr Brandt told the coroner, Dr Eleanor Pugh.
1.6 He said that Mr Vane had gone out with a basket at dawn, as he did every Saturday in autumn.

1.7 “He was in a hurry, he had a christening party of thirty coming,” he said.
1.8 Mr Vane's widow, Catrin, said that her husband had broken his glasses two days before.
1.9 "He said he could tell a mushroom by the smell," she said.

1.10 She told the court that he was sick for a day, seemed to get better, and went back to work.
1.11 It was a common and cruel pattern, said Dr Sunil Rao, who treated him.
1.12 By the time that he came to the hospital his liver had failed.
--- Kitchen Pass Magazine | After Vane: should foraging chefs be licensed? | Oscar Lindell | 2020-10-27
2.1 Rhodri Vane taught half the chefs in Wales how to forage, which is why his death has frightened them.
2.2 At last week's inquest the mycologist Professor Judith Hale said that one death cap is enough to kill an adult.
2.3 She was shown a photograph of the basket, and counted five among the field mushrooms.
2.4 "Cooking does nothing to the poison, and neither does freezing," she said.

2.5 The coroner recorded a verdict of misadventure.
2.6 Dr Pugh said that she would write to the food agency to ask for a rule that wild mushrooms be checked by two people.
2.7 Tomas Eriksen, who cooks at Fathom in Swansea, backs the idea.
2.8 "I have picked with Rhodri, and if it could happen to him then I should have somebody look in my basket," he said.

2.9 Others do not.
2.10 Peggy Arkwright, who sells wild food at Abergavenny market, said that a licence would only make money for officials.
2.11 Her own check is simple, she said: if in doubt, throw it out.
2.12 Vane's cookbook, "Hedge", has been taken off sale while its publisher looks at page 112.
--- The Daily Circular | Doctor sent dying chef home with 'stomach bug', widow says | | 2020-10-21
3.1 The widow of chef Rhodri Vane has told how he was sent home by a doctor who thought he had a stomach bug.
3.2 Catrin Vane, 41, said that her husband rang a surgery in Brecon on the Sunday and was told to drink water.
3.3 Nobody asked him what he had eaten, she told the inquest on Tuesday.

3.4 Dr Adam Fenwick, the GP, said that he was sorry.
3.5 "I have thought of that call every day," he told the court.
3.6 Asked whether the delay had cost Mr Vane his life, Dr Rao said that it was impossible to know.

3.7 A liver for transplant had been found in Birmingham but came a day too late, he said.
3.8 Mrs Vane, who has two daughters, said that she did not want anyone to be punished.
3.9 “Rhod would have hated that,” she said.
3.10 The Drover's Table reopened in May under Milo Brandt, with no mushrooms on the menu.
3.11 He has called a potato soup after his old boss.
=== questions
Q how did rhodri vane die
A 1.1
Q how old was he
A 1.2
Q did any customers eat it
A 1.3
Q why didnt the sous chef get sick
A 1.4 1.5
F how old's he
A 1.4
Q who said that salt saved my life
A 1.5
Q was he rushing that morning
A 1.7
Q why was he in such a hurry
A 1.7
Q could he see properly when he picked them
A 1.8
F so how did he think he could tell them apart
A 1.9
Q did he feel better at any point
A 1.10
Q how bad was he when he got to hospital
A 1.12
Q how many death caps does it take
A 2.2
Q how many were in his basket
A 2.3
Q does cooking make them safe
A 2.4
Q whats the verdict
A 2.5
Q what does the coroner want to change
A 2.6
Q what does tomas think about having a second person check
A 2.7 2.8
Q who's against licences
A 2.10
F what's her rule for mushrooms
A 2.11
Q can u still buy his book
A 2.12
Q what did the gp tell him to do
A 3.2
Q did they ask what he'd eaten
A 3.3
Q has the gp apologised
A 3.4
Q would he have lived if they'd acted sooner
A 3.6
Q could he not get a transplant
A 3.7
Q does the wife want someone punished
A 3.8
Q whats happened to the restaurant
A 3.10
Q what did milo name after him
A 3.11
Q how many kids do they have
A 3.8
C In which city did Mr Vane die?
A 1.2
C What did Dr Fenwick say about the telephone call?
A 3.5
C How often did the chef go out foraging?
A 1.6
C Why has Mr Vane's death alarmed other chefs?
A 2.1
C Where does Peggy Arkwright sell her goods?
A 2.10
F and the book, which page is the problem
A 2.12
Q how old is dr rao
A - number
Q how old are the vane girls
A - number
Q what did the christening guests eat instead
A - detail
Q which wood did he pick them in
A - place
Q why did milo brandt go foraging with the widow
A - premise
Q what did peggy say about her friendship with rhodri
A - name
Q when did fenwick retire
A - premise
Q what did inspector Glyn Morris tell the inquest
A - stranger
Q what did dr pugh say about the transplant liver
A - name
Q how long had they been married
A - number
Q what did the food agency say back to the coroner
A - event
F when will the rule come in
A - time
C How much did Mr Brandt pay for the Drover's Table?
A - number
Q who broke his glasses
A - who
