story: Boxer misses weight and title fight is called off
--- Ringside Daily | FAT CHANCE! Dempster 4lb over as title scrap is binned | Mick Tanner | 2023-11-18
1.1 Champ Curtis "Dynamite" Dempster was left on the scales with his belt gone and his towel dropped after coming in four pounds too heavy on Friday.
1.2 He stripped naked behind a curtain, tried again an hour later and was still three pounds over.
1.3 Saturday's super-lightweight showdown with Mexican hardman Efraín Lugo at Sheffield's Steel Hall is off.

1.4 Dempster, 28, offered Lugo £150,000 to fight anyway and was told where to go.
1.5 "I don't fight cheats for pocket money," said Lugo, 31.

1.6 Some 9,000 punters had forked out as much as £400 a seat.
1.7 Promoter Vic Lomax vowed every penny would be refunded within ten days.
1.8 "I'm down a million and I've got a warehouse full of foam fingers," he groaned.

1.9 Word is that Dempster had been spotted at a carvery in Rotherham on Sunday.
1.10 His trainer, Sal Bianchi, said that was rubbish.
1.11 The title is now vacant.
--- Regional Press Agency | Dempster in hospital with dehydration, family says | | 2023-11-18
2.1 Boxer Curtis Dempster was being treated for severe dehydration in a Sheffield hospital on Saturday, his family said, a day after he failed to make weight.
2.2 He collapsed in his hotel room at around 7pm on Friday and was found by his brother, Kyle.
2.3 Kyle Dempster said the fighter had lost 19 pounds in eight days and had stopped sweating.

2.4 "He was talking to our nan, and our nan's been dead six years," he said.
2.5 Doctors expect him to remain in hospital until Monday.

2.6 The boxing commission said it would hold an inquiry into how Dempster had been passed fit at a check weight on 3 November.
2.7 Its medical officer, Dr Ruth Applegate, has called for weight cuts to be limited to 8 percent of body mass.

2.8 Lugo visited the hospital on Saturday afternoon but was not let in.
2.9 He left a rosary at the desk, a nurse said.
2.10 A co-feature between Tasha Boyle and Inés Carrera was moved to a leisure centre in Barnsley.
--- Corner Talk | Bianchi: I should have pulled him out | Leroy Finch | 2023-11-23
3.1 Sal Bianchi hasn't slept much, and he isn't looking for anyone else to blame.
3.2 "I knew on the Tuesday," the trainer told Corner Talk in his gym in Doncaster.
3.3 "He was ten over and he couldn't spit."

3.4 He says he wanted to call Vic Lomax that night, and that the fighter begged him not to.
3.5 Dempster had a £600,000 purse coming and had just bought his mother a house.

3.6 Lomax says he'd have postponed if anybody had rung him.
3.7 Bianchi doesn't believe that for a minute.

3.8 Dempster left hospital on Tuesday and is staying with Kyle.
3.9 He'll move up to welterweight, seven pounds north, and won't box before May.
3.10 "I was dying to be small," he said in a voice note that he let us quote.

3.11 Lugo will now meet Ukraine's Danylo Hrytsak for the vacant belt in February.
3.12 As for the foam fingers, Lomax has given them to a children's ward.
=== questions
Q how much over was he
A 1.1
Q did he get a second go on the scales
A 1.2
F and?
A 1.2
Q who was he meant to fight
A 1.3
Q where was the fight gonna be
A 1.3
Q did he offer the mexican guy money
A 1.4
Q what did lugo say to that
A 1.5
Q how old is lugo
A 1.5
Q are fans getting their money back
A 1.7
Q what were ppl paying for tickets
A 1.6
Q how much has the promoter lost
A 1.8
Q who said hes got a warehouse full of foam fingers
A 1.8
Q was he really stuffing his face before the weigh in
A 1.9 1.10
Q does he keep the belt
A 1.1 1.11
Q why is dynamite in hospital
A 2.1
Q who found him after he collapsed
A 2.2
F what time was that
A 2.2
Q how much weight did he drop
A 2.3
Q was he seeing things or what
A 2.4
Q what are the authorities looking into
A 2.6
Q what does the commission doc want changed
A 2.7
Q did lugo get to see him
A 2.8
Q what did the opponent leave for him
A 2.9
Q what happened to the womens fight on the card
A 2.10
Q when did the trainer realise it was bad
A 3.2
Q why didnt sal tell the promoter
A 3.4
Q how much was curtis gonna earn
A 3.5
Q would lomax have put it off if he knew
A 3.6
F does the trainer buy that
A 3.7
Q is he out of hospital yet
A 3.8
Q when will he fight again
A 3.9
Q who said he was dying to be small
A 3.10
Q who gets a shot at the title now
A 3.11
Q what happened to all the foam hands
A 3.12
C Which weight division will Dempster move to?
A 3.9
C With whom is the boxer staying since his discharge?
A 3.8
C Where is Bianchi's gym?
A 3.2
C What had Dempster recently bought?
A 3.5
F for who
A 3.5
C How long did doctors expect Dempster to stay in hospital?
A 2.5
Q how old is the trainer
A - name
Q who won between boyle and carrera
A - detail
Q did dempster sue the commission
A - event
Q what hospital was it
A - place
Q how much was lugo's purse
A - name
Q why did bianchi quit as his trainer
A - premise
Q what did frankie doyle say on the night
A - stranger
Q did lugo collapse too
A - name
Q how many title defences had he made
A - number
Q did lugo offer curtis 150k
A - roles
Q when did kyle stop boxing
A - time
Q who saw him in rotherham
A - who
C What did Dr Applegate say about Bianchi?
A - detail
F did she want him banned
A - premise
