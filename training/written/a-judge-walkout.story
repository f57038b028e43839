story: Judge Marco Delisle walks out of live talent show
--- Channel Watch | Judge walks off Spotlight Nation during live semi-final | Abigail Crewe | 2024-10-14
1.1 Marco Delisle, a judge on the talent show Spotlight Nation, walked off the set on Saturday in the middle of a live semi-final watched by 5.3 million people.
1.2 He left at 8.47pm, after the public vote put out an eleven-year-old violinist in favour of a man who juggles chainsaws.

1.3 "I'm a musician, I can't sit here and clap for a garage," Delisle said, and put his microphone in a glass of water.
1.4 His chair was empty for the last forty minutes.

1.5 Fellow judge Patsy Vine told viewers that he had been taken ill.
1.6 The host, Kieran Moss, contradicted her two minutes later, saying that the judge was "having a think".

1.7 The violinist, Esme Lockhart, from Truro, was comforted on the stage by the juggler, Rocco Bright.
1.8 "He told me that I was better than him," said Esme.

1.9 The makers, Tall Poppy Productions, said that they were talking to Delisle and expected him back for Saturday's final.
1.10 Delisle, 56, conducted orchestras before he came to television, and has been a judge for three series.
1.11 His agent did not return calls.
--- The Daily Rattle | Marco's mega-strop: what the cameras DIDN'T show | Baz Keegan | 2024-10-15
2.1 Spotlight Nation grump Marco Delisle kicked a bin, hailed a cab and was tucking into a kebab in Camden before the credits rolled.
2.2 That's the word from backstage staff, who say that the maestro had been brewing for weeks.

2.3 "He hates the chainsaw bloke, always has," said one. "He calls him B&Q."
2.4 Marco was already steaming about his pay, we're told: he is on £180,000 a series while Patsy Vine pockets £400,000.
2.5 Patsy, 62, isn't sorry for fibbing on live telly.
2.6 "What was I meant to say, darling, that he'd flounced?" the former chart star told us.

2.7 Rocco Bright, a tree surgeon from Hull, took it on the chin.
2.8 "My mum cried more than I did," said the dad of three, 38.
2.9 “I've cut my thumb off once for this act and had it sewn on again, so I can take a bad review,” he added.

2.10 Little Esme's father, Jonathan, says that she's been offered a place at a London music school since Saturday.
2.11 He was cross with Marco, not grateful.
2.12 "It was her night and he made it his," he fumed.

2.13 Bookies have stopped taking bets on Rocco to win.
--- The Sunday Compass | Delisle: why I left my chair | Imogen Tarrant | 2024-10-27
3.1 He regrets the glass of water, says Marco Delisle, because it was an expensive microphone.
3.2 Nothing else about the evening seems to trouble him.

3.3 “They told us at half past six who would go out,” he says.
3.4 He claims that a producer, whom he will not name, asked the judges to prepare remarks on Esme's departure more than an hour before the telephone lines closed.
3.5 Tall Poppy denies it flatly.
3.6 A spokeswoman, Fenella Hart, said that judges are given notes on every possible result.
3.7 Patsy Vine said she had been given such notes, for all four acts.

3.8 Delisle did not return for the final, which Rocco Bright won with 41 per cent of the vote.
3.9 The retired ballerina Anoushka Vero sat in his place.
3.10 He has given back his fee for the last two programmes, and he has not been sued, though his contract, which was to run for one more year, has been ended.

3.11 Did he dislike the juggler? "I admired him, I was only bored," he says.
3.12 He has written to Esme's parents to apologise for stealing her evening.
3.13 Her father wrote back that the matter was closed.
3.14 Next month he will conduct an amateur choir in Plymouth, for which he is to be paid in cider.
3.15 The Broadcasting Board said it would examine the voting.
=== questions
Q why'd marco storm off
A 1.2 1.3
Q what time did he leave
A 1.2
Q what did he do w his mic
A 1.3
Q how many were watching
A 1.1
Q what did patsy tell viewers
A 1.5
F was that true?
A 1.6 2.5 2.6
Q what did kieran say marco was doing
A 1.6
Q who looked after the violin girl on stage
A 1.7
Q where's esme from
A 1.7
C What did Rocco Bright tell Esme, by her account?
A 1.8
Q did they think he'd be back for the final
A 1.9
Q what did delisle do before tv
A 1.10
F how many seasons has he judged
A 1.10
Q where did he go after
A 2.1
Q what's his nickname for the juggler
A 2.3
Q who gets paid more, patsy or marco
A 2.4
F how much is he on
A 2.4
Q is patsy sorry she lied
A 2.5 2.6
Q whats rocco do for a job
A 2.7
C What injury has the juggler suffered in the course of his act?
A 2.9
Q how did rocco take the insult
A 2.7 2.9
Q did anything good come of it for esme
A 2.10
Q was her dad pleased marco stuck up for her
A 2.11 2.12
Q who said "it was her night and he made it his"
A 2.12
Q can u still bet on rocco
A 2.13
Q does marco regret anything
A 3.1 3.2
Q what's he claiming about the vote
A 3.3 3.4
C How does Tall Poppy answer his claim about the result?
A 3.5 3.6
Q what does vine say about the notes
A 3.7
Q who won it
A 3.8
F by how much
A 3.8
Q who took marcos seat in the final
A 3.9
Q is the company suing him
A 3.10
Q did he keep the money
A 3.10
Q did he hate rocco or what
A 2.3 3.11
C What became of his contract?
A 3.10
Q did he say sorry to the lockharts
A 3.12
F what did they say back
A 3.13
Q whats his next gig
A 3.14
F how are they paying him
A 3.14
Q is the regulator looking at it
A 3.15
C What does the Daily Rattle say about Delisle's pay?
A 2.4
Q how old is kieran moss
A - number
Q who came second in the final
A - who
Q which music school offered esme a place
A - name
Q what's the producer called that told them early
A - name
Q did rocco walk off stage
A - name
Q why did patsy vine leave the show
A - premise
Q how much is rocco's prize
A - number
Q what piece did esme play
A - detail
Q where does anoushka vero live
A - place
Q did esme comfort the juggler
A - roles
Q what did graham tolley say about the walkout
A - stranger
C What did the Broadcasting Board conclude about the voting?
A - event
Q when did marco apologise to rocco
A - premise
F and did rocco accept
A - event
