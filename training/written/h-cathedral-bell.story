story: Cathedral bell stolen and found in a barn
--- Marlstone Herald | Medieval bell vanishes from cathedral yard | Peter Quill | 2021-10-12
1.1 A 600-year-old bell weighing nearly half a tonne was stolen from the yard of Marlstone Cathedral in the early hours of Sunday.
1.2 The bell, known as Old Agnes, had been lowered from the north tower in September so that its cracked clapper could be mended.
1.3 It was standing on a wooden pallet behind the song school when it was last seen, at about 10pm on Saturday.

1.4 The Dean, the Very Rev Miriam Castle, said the congregation was "bereft".
1.5 "She has rung for coronations, for plagues and for the end of two wars," she said.
1.6 "Whoever has her, please don't melt her."

1.7 Detective Sergeant Colm Brady said the thieves had used a lorry with a small crane.
1.8 "You do not put that under your coat," he said.
1.9 A security camera that covers the yard had been out of order since August, he added.

1.10 As scrap bronze the metal would fetch around £2,500, according to a local dealer, but the bell is insured for £180,000.
1.11 Head ringer Leonard Fosse, 77, who has rung Old Agnes since he was a boy, said he had not slept.
1.12 The cathedral has offered a reward of £5,000 for her safe return.
--- Northern Wire | Police find stolen cathedral bell under hay | | 2021-11-03
2.1 A bell stolen three weeks ago from Marlstone Cathedral has been found under bales of hay on a farm 40 miles away, police said on Wednesday.
2.2 A 46-year-old man and his 19-year-old son were arrested on suspicion of theft.
2.3 Officers went to the farm near Kettleby after a call from a vet, Sunita Rao, who had come to treat a lame horse.

2.4 Ms Rao said she had leaned on a bale and heard it hum.
2.5 "I thought, hay doesn't do that," she told reporters.
2.6 She said she would give the reward to an animal shelter.

2.7 DS Colm Brady said the bell was "scratched but whole".
2.8 He said the suspects appeared to have had trouble finding a buyer because the theft had been so widely reported.
2.9 The farm's owner, who was not named, is not thought to have known that the bell was there, he said.

2.10 The Dean, Miriam Castle, said she cried when the sergeant rang her.
2.11 The cathedral said Old Agnes would not be put back before the spring, since the tower's oak frame also needed repair.
--- Ringers' Monthly | The homecoming of Old Agnes | Beatrix Hallam | 2022-04-20
3.1 At noon on Easter Day, for the first time in seven months, Old Agnes spoke.
3.2 Leonard Fosse, who had vowed not to cut his hair until she was back, was given the rope.
3.3 "She's a touch flatter than she was," he said afterwards, “but so am I.”

3.4 Cast in 1419 by a founder named Hugh of Thorne, she is the heaviest of the cathedral's eight bells at 480kg.
3.5 She has been stolen once before: in 1645 soldiers dragged her as far as the river, where the ropes broke.

3.6 The repairs cost £31,000, of which the insurers paid all but £4,000.
3.7 The remainder was raised by choristers, who sang in the market square every Saturday through the winter.
3.8 The Dean told the congregation that the yard now had three cameras, "all of which work".

3.9 In February, at Marlstone Crown Court, Barry Strand pleaded guilty to theft and was jailed for 26 months.
3.10 His son, Kyle, was given a suspended sentence after the judge heard that he had begged his father to take the bell back.
3.11 Strand had worked for the crane firm that lowered the bell, and so knew where it stood.

3.12 Sunita Rao, the vet whose elbow found the bell, sat in the front pew.
3.13 She told me that the horse, a grey called Biscuit, had made a full recovery.
3.14 Colm Brady, newly promoted to inspector, stood at the back and, I am told, wept.
=== questions
Q what got nicked from the cathedral
A 1.1 2.1
Q how heavy is the thing
A 3.4 1.1
Q whats the bells name
A 1.2
Q why wasnt it up in the tower
A 1.2
Q when did anyone last see it before it went
A 1.3
F where abouts was it
A 1.3
Q who begged them not to melt it
A 1.6
Q how did they manage to move it
A 1.7
Q who said you dont put that under your coat
A 1.8
Q wasnt there any cctv
A 1.9
Q what would u get for it as scrap
A 1.10
F and what is it insured for
A 1.10
Q how old is the head ringer
A 1.11
Q was there a reward
A 1.12
C Where was the bell eventually found?
A 2.1
Q who tipped off the cops
A 2.3
Q what was the vet there for
A 2.3
F how did she notice it
A 2.4
Q what's sunita doing with the money
A 2.6
Q was agnes damaged when they got her back
A 2.7
Q why couldnt they sell it
A 2.8
Q did the farmer know
A 2.9
C How did the Dean react when she was told that the bell had been found?
A 2.10
Q why not hang it again straight away
A 2.11
C Who cast the bell, and when?
A 3.4
Q what did leonard promise not to do til it came home
A 3.2
Q does it sound the same now
A 3.3
Q has it been stolen before this
A 3.5
Q what did it cost to fix
A 3.6
F who covered the rest of it
A 3.7
Q did they sort the cameras out
A 3.8
Q how long did barry get
A 3.9
C Why did Kyle Strand avoid going to prison?
A 3.10
Q how did strand know where to find her
A 3.11
Q is the horse ok
A 3.13
C On what day did the bell ring again?
A 3.1
Q what happened to the sergeant, he get promoted?
A 3.14
Q how old is the dean
A - detail
Q who is buying the bell off the strands
A - premise
Q what did kyle say to the judge
A - who
Q how much was barry strand fined
A - number
Q what did the crane firm say about him
A - detail
Q what time did the thieves get into the yard
A - time
Q why did the camera break in august
A - reason
Q when was sunita arrested
A - roles
C How old was Hugh of Thorne when he cast the bell?
A - name
Q did father Keegan bless the bell
A - stranger
Q where do the strands live
A - place
F and who do they live with
A - detail
Q how much did brady get as a reward
A - name
Q when did the second bell get stolen
A - event
