story: A trawler rescues a boat of migrants
--- Meridian News Agency | Trawler rescues 57 from sinking boat off Lampedusa | Carlo Venn | 2023-05-22
1.1 The crew of a Sicilian trawler pulled 57 people from a sinking wooden boat south of Lampedusa on Sunday night.
1.2 Eleven of them were children, the youngest a girl of five weeks.

1.3 The skipper of the Santa Rita, Enzo Lauria, said he had seen a torch flashing at about 10.30pm.
1.4 "You do not ask a torch for its passport," he told reporters on the quay.

1.5 Lauria, 59, said he had called the coastguard three times and was told to wait.
1.6 The coastguard said it had received one call, and had sent a patrol boat that arrived at 1.10am.
1.7 By then everyone was on board the trawler.

1.8 The migrants, mostly from Sudan and Eritrea, had left Sfax in Tunisia two days earlier.
1.9 One of them, a nurse named Selam Tesfay, had kept a man alive by tying his leg with a telephone cable.

1.10 The interior minister, Davide Orsini, thanked the crew but said that rescue was "work for professionals".
1.11 The prefect of Agrigento ordered the trawler to stay in port for ten days while its papers were examined.
1.12 Lauria's lawyer, Bianca Motta, called the order a punishment.

1.13 The survivors were taken to a reception centre on the island, and four went to hospital.
1.14 No one is thought to be missing.
--- La Riva Magazine | The night the Santa Rita filled up | Ornella Piazza | 2023-05-28
2.1 There are six bunks on the Santa Rita, and on the night of 21 May there were sixty-two people.
2.2 The cook, Tano Greco, made pasta in four rounds and ran out of salt.

2.3 “They were very quiet,” says Tano, 24, “and then the baby started, and we all laughed.”
2.4 The baby is called Bisrat, which her mother, Helen Tesfay, tells me means good news.

2.5 Helen and Selam are sisters.
2.6 Selam trained in Asmara and worked for seven years in a hospital in Khartoum before the fighting reached it.
2.7 She paid 2,400 dollars for each of them to a man in Sfax they knew only as the Captain.
2.8 He stepped off onto another boat after an hour and left a boy of sixteen at the tiller.

2.9 Enzo Lauria does not want to be called a hero.
2.10 His own grandfather was pulled out of the same water in 1943, he says, by men whose language he did not speak.
2.11 He lost about 9,000 euros' worth of prawns, because he cut his nets to turn the boat faster.

2.12 Now the Santa Rita is tied up, and a policeman sits beside her reading the sports pages.
2.13 Villagers have been bringing the crew envelopes with money in them.
2.14 Lauria sends them back.
--- The Capital Ledger | Order against rescue trawler lifted | P. Whitlock | 2023-06-01
3.1 A court in Agrigento on Wednesday lifted the order that had kept the trawler Santa Rita in harbour.
3.2 Judge Flavia Rinaldi said that no rule required a captain to leave people in the water until an official came.

3.3 The judge also released the coastguard's recordings, which show that Enzo Lauria called at 10.34, 10.51 and 11.20pm.
3.4 On the second call an operator tells him, "Keep away and wait".

3.5 The coastguard's regional commander, Sergio Bruni, said that he regretted the wording.
3.6 He had earlier insisted there had been a single call.
3.7 An inquiry has been opened and the operator has been moved to a desk job.

3.8 Davide Orsini said he respected the ruling, but that fishing boats should not become "a ferry service".
3.9 Bianca Motta, who acted for the skipper without a fee, said the minister should try treading water for three hours.

3.10 A sixteen-year-old from Sudan who had been steering the boat was questioned and will not be charged.
3.11 Police in Tunis arrested a man of 41 on Tuesday whom they believe to be the smuggler known as the Captain.

3.12 The man whose leg was injured, Idris Omar, is recovering in Palermo after an operation.
3.13 "The nurse gave me my leg, and the fisherman gave me the rest," he said.
3.14 Selam Tesfay has been offered a place on a language course there.
=== questions
Q how many ppl did they save
A 1.1
Q any kids on it
A 1.2
Q how did the skipper spot them
A 1.3
Q who said u dont ask a torch for its passport
A 1.4
Q how old is lauria
A 1.5
C What was Lauria told when he rang the coastguard?
A 1.5 3.4
C At what time did the patrol boat reach the scene?
A 1.6
Q were they still in the water when the patrol came
A 1.7
Q where did the boat set off from
A 1.8
F and where are they from mostly?
A 1.8
C How did the nurse help the injured man?
A 1.9
Q what did the minister say about fishermen doing rescues
A 1.10 3.8
C For how long was the trawler to be held in port?
A 1.11
Q what did his lawyer call that
A 1.12
Q did anyone drown or go missing
A 1.14
Q how many needed hospital
A 1.13
Q whats la riva say they ate
A 2.2
C What does the baby's name mean?
A 2.4
F who's her mum
A 2.4
Q how are helen and selam related
A 2.5
C Where did Selam Tesfay work before she fled?
A 2.6
Q price of the crossing per head?
A 2.7
Q who was steering after the captain left
A 2.8 3.10
C What happened to the skipper's grandfather in 1943?
A 2.10
Q how much did enzo lose
A 2.11
F how come
A 2.11
Q whats the cop doing all day by the boat
A 2.12
Q does he keep the cash ppl bring
A 2.14
C What did the court in Agrigento decide?
A 3.1
C What reason did Judge Rinaldi give?
A 3.2
Q so was it one call or three
A 3.3 1.5 1.6 3.6
Q what times did he ring
A 3.3
Q did the coastguard boss say sorry for how they talked to him
A 3.5
C What has happened to the operator who took the call?
A 3.7
Q how much did motta charge him
A 3.9
Q is the teenager getting charged
A 3.10
Q did they catch the smuggler
A 3.11
C Where is Idris Omar being treated?
A 3.12
Q how old is selam
A - detail
Q why did orsini resign
A - premise
Q what did tano say about the judge
A - name
Q did the nurse get her leg tied up by idris
A - roles
Q how many fish did they catch that week
A - number
Q what did rosa ferri say about the baby
A - stranger
Q how long had enzo been a fisherman
A - time
Q who was the policeman by the boat
A - who
Q what does bruni think of enzo cutting his nets
A - detail
C Why did Helen Tesfay return to Sfax?
A - premise
C What did the prefect of Agrigento say after the ruling?
A - event
C In which town was the smuggler born?
A - place
C Why did Bianca Motta take on the case?
A - reason
C How much was collected in the villagers' envelopes?
A - number
Q where'd the trawler go fishing the week after
A - place
F and did the nurse come along
A - event
