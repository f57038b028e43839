story: The president's dog bites an aide
--- Vltava Daily | President's sheepdog bites aide at palace | Jana Hruba | 2024-01-17
1.1 President Milena Kovar's sheepdog bit an aide on the hand on Tuesday, minutes before a state visit was due to begin.
1.2 The aide, Oskar Benda, 31, needed seven stitches.

1.3 The dog, Bruno, had been lying under a table in the Yellow Room when Benda bent down to pick up a seating plan.
1.4 "He thought it was his seating plan," the president's spokeswoman, Dita Vesely, told journalists.

1.5 Benda was taken to the military hospital and was back at his desk by four o'clock.
1.6 He has made no complaint, according to Vesely.
1.7 The visiting president of Slovenia, who had been told of the incident in the car, asked to meet the dog.

1.8 It is the second such case in a year: last June Bruno nipped a gardener, Hynek Polak, on the calf.
1.9 That bite was not made public at the time.

1.10 The animal, a present from shepherds in the Tatra mountains, turned four in November.
1.11 A vet, Dr Simona Krejci, will examine him on Thursday.

1.12 Opposition deputy Radek Zeman called for the dog to be removed from the palace.
1.13 "If a minister bit people, he would be suspended," he said.
1.14 Vesely said that this was "an interesting promise".
--- Hot Paper | BITE HOUSE! First dog chomps flunky | | 2024-01-18
2.1 He's big, he's hairy and he's in the doghouse.
2.2 First pooch Bruno sank his gnashers into palace flunky Oskar Benda on Tuesday, and insiders say it could have been worse.

2.3 "There was blood on the place cards," said a waiter who asked not to be named.
2.4 The plucky aide wrapped his hand in a napkin and went on to seat all eighty guests.

2.5 Insiders say that Bruno has hated Oskar ever since he stepped on the mutt's tail at Easter.
2.6 Mum Alena Benda, 60, says her lad grew up with poodles.
2.7 “He isn't scared, but he'll be wearing gloves,” she told us.

2.8 Gardener Hynek Polak, bitten in summer, claims he got a bottle of plum brandy and was told to keep mum.
2.9 “It was good brandy,” he admits.
2.10 The palace says the bottle was a birthday gift.

2.11 President Milena cancelled a skiing weekend to stay with her pet.
2.12 Her ex-husband, architect Pavel Kovar, offered to take Bruno to his farm.
2.13 She turned him down flat.
--- The Prague Observer | What the dog knew | Thomas Ilg | 2024-01-26
3.1 Bruno is going deaf, which explains a good deal.
3.2 Simona Krejci, who examined him last week, found that he has lost most of the hearing in both ears.

3.3 "A deaf dog that is woken by a hand will answer with his teeth," Krejci said.
3.4 She advised a bell for visitors to stamp beside, a quieter room and a daily walk of two hours.

3.5 Milena Kovar said on Thursday that the dog would stay, but not at receptions.
3.6 She apologised in person to Oskar Benda and, seven months late, to Hynek Polak.
3.7 "I kept it quiet because I was afraid for him, and that was wrong," the president said.

3.8 A soldier of the castle guard, Corporal Lenka Dusek, has been given charge of the walks.
3.9 She trained search dogs for six years.

3.10 Radek Zeman was not satisfied, and asked what the corporal would cost.
3.11 The palace answered that she would be paid her usual wage and a pair of boots.

3.12 In a survey by the Median institute, 72 per cent of respondents wanted the dog to remain.
3.13 The president's own approval stood at 48.

3.14 Benda, whose scar is about four centimetres long, brought the patient a sausage on Friday.
3.15 It was accepted.
=== questions
Q whos dog was it
A 1.1 2.11
Q which part of him got bitten
A 1.1
Q how many stitches
A 1.2
C How old is Oskar Benda?
A 1.2
Q what was he doing when the dog went for him
A 1.3
Q who joked it was his seating plan
A 1.4
Q did oskar take time off after
A 1.5 2.4
F did he file a complaint or anything
A 1.6
C What did the Slovenian president ask for?
A 1.7
Q has bruno done this before
A 1.8 2.8
F did they tell the public about that one
A 1.9 3.7
Q where did she get the dog from
A 1.10
C What did Radek Zeman demand?
A 1.12
Q how did vesely clap back at zeman
A 1.14
C What did a waiter see on the place cards?
A 2.3
Q how did he stop the bleeding
A 2.4
Q why's the dog got beef with oskar
A 2.5
C With which breed did Benda grow up, according to his mother?
A 2.6
Q what will oskar have on his hands from now on
A 2.7
Q what did the gardener get for keeping quiet
A 2.8
F whats the palace's version of that
A 2.10
Q why did she call off skiing
A 2.11
C Who offered the dog another home?
A 2.12
Q did milena take her ex up on it
A 2.13
Q whats wrong with bruno
A 3.1 3.2
Q who said hell answer with his teeth
A 3.3
C What measures did the vet recommend?
A 3.4
Q is bruno getting kicked out
A 3.5
C To whom did the president apologise?
A 3.6
C Why did she conceal the first bite?
A 3.7
Q whos walking him now
A 3.8
F what did she do before
A 3.9
C How will the corporal be paid?
A 3.11
Q do ppl want him to stay
A 3.12
Q hows the president polling
A 3.13
C What did Benda bring to the dog?
A 3.14
Q how big is the scar
A 3.14
Q how many stitches did polak need
A - name
Q how old is the president
A - detail
Q why was benda fired
A - premise
Q what did the gardener step on
A - name
Q what did jiri malek say about the bite
A - stranger
Q how much does bruno weigh
A - number
Q when did milena get divorced
A - time
Q did oskar bite back at zeman in the press
A - event
Q which room will bruno sleep in now
A - place
C What did the Slovenian president say about the sausage?
A - event
C Why did Dita Vesely leave the palace?
A - premise
C What did Pavel Kovar think of the gardener?
A - detail
C Who trained Bruno as a puppy?
A - who
C How much did the vet charge for the examination?
A - number
Q what did alena say to the president
A - event
F and did she write back?
A - event
