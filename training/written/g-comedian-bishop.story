story: A comedian and a bishop
--- Chronicle & Post | Bishop complains of comedian's cathedral joke | Amelia Thorne | 2017-12-05
1.1 The Bishop of Wenlow, the Right Reverend Hugh Astley, has complained to a broadcaster about a comedian who said that the Church's favourite position was "on the fence".

1.2 Mo Rafferty made the remark on Friday Night Pickle, a live show on Channel Nine, while dressed as a gargoyle.
1.3 He went on to say that the bishop "hasn't believed in anything since his parking space".

1.4 In a letter to the channel, seen by the Chronicle & Post, the bishop calls the first joke "old" and the second "untrue".
1.5 "I do not have a parking space, I have a bicycle," he writes.

1.6 Mr Rafferty, 52, who was brought up a Catholic in Cork, said he was thrilled.
1.7 "Thirty years in comedy and I've finally been heckled by a mitre," he said.

1.8 The show, which had 900,000 viewers, was recorded in front of an audience that included two of the bishop's own clergy.
1.9 Both of them, he writes, "laughed, and I have forgiven one".

1.10 Channel Nine said it would reply in due course.
1.11 The diocese has been in dispute with the comedian since October, when it refused him the use of Wenlow Cathedral for a charity night.
--- The Pew | Why we said no to Mo: a canon writes | Revd Canon Esther Dunwoody | 2017-12-08
2.1 I was one of the two who laughed, and I am, as far as I know, the one who has not been forgiven.

2.2 I was also at the meeting that turned Mo Rafferty down.
2.3 It was not that he is rude, since so are the Psalms.
2.4 It was that he wanted to sell beer in the nave, and the licence would have cost us £1,900.

2.5 Bishop Hugh voted for him.
2.6 It is not widely known, and he will be cross with me for saying it.
2.7 He told us that "a cathedral which cannot stand a joke will not stand much else".
2.8 The vote went seven to four against.

2.9 So why the letter?
2.10 I asked him on the stairs, and he said that he minds about the bicycle.
2.11 His last one was stolen in Advent and he bought this one with his own money.

2.12 Mr Rafferty rang me on Wednesday to ask if that was true.
2.13 He was quiet for a while and then asked what colour it was.
--- Laughing Stock | Mo Rafferty on God, gargoyles and a green bicycle | Tariq Bell | 2017-12-19
3.1 Mo Rafferty got his cathedral in the end, and he got his bishop too.

3.2 On Sunday night the two shared a stage in Wenlow for 70 minutes, raised £23,400 for a night shelter and argued about heaven.
3.3 "He's quicker than half the circuit and he works in a dress," Rafferty told me the day after.

3.4 It began with a phone call.
3.5 "I rang to say sorry about the parking space, and he said he wasn't sorry about calling my joke old," said the comic.
3.6 He gave the bishop a bell for his bike, engraved with the words "on the fence".

3.7 No beer was sold.
3.8 There was mulled apple juice, which Rafferty called "the real blasphemy".

3.9 The bishop, who is 64, opened with five minutes of his own.
3.10 Asked afterwards if he'd do it again, he said he would "if the Archbishop is out".
3.11 His complaint to Channel Nine was withdrawn last week.

3.12 Does Rafferty believe in God now?
3.13 "I believe in Hugh, it's a start," he said.
=== questions
Q what joke did mo make about the church
A 1.1
F and about the bishop himself
A 1.3
Q what show was it on
A 1.2
Q what was he wearing
A 1.2
Q name of the bishop
A 1.1
Q what did the bishop think of the jokes
A 1.4
C What does the bishop say he has instead of a parking space?
A 1.5
Q was rafferty upset about the complaint
A 1.6 1.7
Q heckled by a mitre who said it
A 1.7
Q how old is the comedian
A 1.6
Q where'd he grow up
A 1.6
Q how many people saw it
A 1.8
Q did any priests laugh
A 1.9 2.1
Q which priest hasn't been forgiven
A 2.1
Q what was the row about back in october
A 1.11
F so why was he turned down
A 2.4
C How much would a licence have cost the cathedral?
A 2.4
Q how did hugh vote
A 2.5
Q what was the final count
A 2.8
Q what was the bishop's argument for letting him in
A 2.7
Q so whats really bugging him
A 2.10
Q what happened to his old bike
A 2.11
C Who paid for the bishop's present bicycle?
A 2.11
Q when did mo ring the canon
A 2.12
F what did he want to know
A 2.12 2.13
Q did the charity gig go ahead
A 3.1 3.2
Q how much money did they make for charity
A 3.2
Q how long were they on stage
A 3.2
Q what did rafferty say about how funny the bishop is
A 3.3
Q did mo apologise
A 3.5
F was the bishop sorry as well
A 3.5
Q what pressie did he give him
A 3.6
Q did they get to sell beer after all
A 3.7
Q what did ppl drink
A 3.8
Q how old's the bishop
A 3.9
C Would the bishop appear on stage again?
A 3.10
Q what became of the complaint
A 3.11
Q is mo a believer these days
A 3.13
C How did Channel Nine first respond to the bishop's letter?
A 1.10
Q how old is esther dunwoody
A - name
Q who stole the bike
A - who
Q what did dean crispin hallow say
A - stranger
Q how much did the bike cost
A - number
Q did the comedian complain about the bishop to the channel
A - roles
Q why did channel nine cancel the show
A - premise
Q when did astley become a bishop
A - time
Q what did the archbishop say about the gig
A - detail
Q where does rafferty live now
A - place
C Why did the second priest laugh at the joke?
A - reason
Q how many tickets did they sell
A - number
Q will there be a second cathedral night in spring
A - event
