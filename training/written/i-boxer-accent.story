story: Former boxer mocked for his accent in a costume drama
--- Telly Bite | Duke or docker? Viewers baffled by boxer's posh voice | Lou Fairchild | 2024-10-07
1.1 Sunday night's big new drama, Ashdown Park, had frocks, horses and one very strange duke.
1.2 Former world champion Mickey Dolan plays the Duke of Harrow, and viewers could not work out where the duke was meant to come from.

1.3 "Part Bradford, part Bond villain," wrote one.
1.4 Another asked for subtitles.

1.5 The retired middleweight, 41, won 38 of his 41 fights before hanging up his gloves in 2017.
1.6 This is his first speaking role, unless you count an advert for gravy.

1.7 Dolan took it on the chin.
1.8 “I've been booed by 20,000 people in Leeds,” he posted at midnight, “so crack on.”

1.9 The clip everybody is passing round is from the ballroom scene, in which he says the word "daughter" in three different ways.
1.10 It had been viewed 2.8 million times by breakfast.

1.11 Co-star Felicity Wren, who plays his ward, jumped to his defence.
1.12 "He learned 90 pages with a broken thumb, so be kind," she said.

1.13 The first episode pulled in 5.1 million, the best start for a drama on Crown TV this year.
1.14 Episode two goes out at 9pm on Sunday.
--- Radio & Screen Gazette | The man who taught the Duke to talk | Benedict Harcourt | 2024-10-10
2.1 Spare a thought for Glenda Moss, who had five weeks to turn Mickey Dolan into a peer of the realm.

2.2 Miss Moss, a voice coach for 30 years, had asked for twelve.
2.3 "They gave me five and he had a gumshield in for one of them," she says.

2.4 She wanted Dolan to keep his own Bradford voice, and says that a duke of 1815 might well have sounded northern.
2.5 The director, Crispin Yates, overruled her.

2.6 "Audiences know what a duke sounds like," Mr Yates told the Gazette.
2.7 He does not regret casting Dolan, whom he first saw reading to his daughters at a hospital fête.

2.8 A rival for the part, the actor Julian Speke, is less gracious.
2.9 “Seven years of training,” he says, “and I lost a dukedom to a man from a gravy advert.”

2.10 Dolan has damaged hearing in his left ear from a bout in Hamburg in 2014.
2.11 Miss Moss believes that this is the root of the trouble, as he cannot catch certain vowels.

2.12 He did not tell the producers about it, for fear of losing the job.
2.13 He records every line on his telephone and plays it back through the right ear.

2.14 Crown TV says it has no intention of re-recording his lines.
2.15 There are eight episodes, and the duke, I am told, is shot in the sixth.
--- Aire Valley Echo | 'I were sick in a bucket first day,' says Mickey the duke | Sandra Pickles | 2024-10-17
3.1 Mickey Dolan has been inundated with support from people who are hard of hearing since it emerged that he is deaf in one ear.

3.2 The Bradford boxer told the Echo that 700 letters had come to his gym in Manningham.
3.3 “There's a lass of ten in Whitby wants to be an actress and she thought she couldn't,” he said.
3.4 "I rang her up. She told me I talk funny."

3.5 He had been so nervous on his first day of filming that he was sick in a fire bucket.
3.6 Felicity Wren held his wig.

3.7 Mickey, a father of three, was turned down for drama school in York at 18 and took up boxing to annoy his dad.
3.8 His father, Frank, a coalman, had wanted him to be a plasterer.

3.9 His wife, Denise, said she had cried at the jokes, even though he had not.
3.10 "He laughed at them and then he went and ran ten miles," she said.

3.11 A second series of Ashdown Park is planned, and Mickey hopes to be in it.
3.12 The director has hinted that the shot in episode six may not be fatal.

3.13 Crown TV has asked for the duke to be given a Yorkshire nurse in his childhood, to explain the vowels.
3.14 Glenda Moss, who is to be paid for another ten weeks, said that she had suggested it in March.
3.15 Julian Speke has been cast as the duke's brother.
=== questions
Q who does mickey play in it
A 1.2
Q whats the show called
A 1.1
Q what are ppl complaining about
A 1.2
Q what was his record as a boxer
A 1.5
F when did he quit
A 1.5
C How old is Mickey Dolan?
A 1.5
Q has he acted before
A 1.6
Q where did he say he's been booed
A 1.8
Q which word does he say three ways
A 1.9
F how many views has that got
A 1.10
C What did Felicity Wren say in Dolan's defence?
A 1.12
Q how many watched ep 1
A 1.13
C When will the second episode be shown?
A 1.14
Q how long did glenda get w him
A 2.1 2.3
Q how much time did she want
A 2.2
Q did the coach want him to do the posh voice
A 2.4
C Who overruled the voice coach?
A 2.5
Q why did yates insist on a posh accent
A 2.6
Q where did the director first come across him
A 2.7
F does he wish he'd picked someone else
A 2.7
Q who's the bitter guy who missed out
A 2.8 2.9
Q who said he lost a dukedom to a man from a gravy ad
A 2.9
C In which fight was Dolan's hearing damaged?
A 2.10
Q which ear
A 2.10
Q what does glenda reckon is the real reason for the accent
A 2.11
Q why did he keep his hearing a secret
A 2.12
Q how does he learn lines
A 2.13
C Will Dolan's lines be recorded again?
A 2.14
Q how many eps are there
A 2.15
Q what happens to the duke in ep 6
A 2.15 3.12
C How many letters were sent to Dolan's gym?
A 3.2
Q what did the little girl say to him on the phone
A 3.4
F wheres she from
A 3.3
Q was he nervous first day
A 3.5
Q who held his wig
A 3.6
C Which trade did Dolan's father want him to take up?
A 3.8
Q why did he get into boxing
A 3.7
Q how many kids has he got
A 3.7
Q how did his wife take the jokes
A 3.9
F and him
A 3.10 3.9 1.7 1.8
C How is the duke's accent to be explained?
A 3.13
Q who first thought of the nurse thing
A 3.14
Q did speke get a part after all
A 3.15
Q how much is mickey paid per episode
A - number
Q how old is felicity
A - name
Q why did glenda quit
A - premise
Q who beat him in hamburg
A - who
Q when does series 2 start filming
A - time
Q where was ashdown park filmed
A - place
Q what did denise say about the gravy advert
A - detail
Q did mickey coach glenda
A - roles
Q how did mickey break his thumb
A - reason
F was it the left
A - detail
C What did Frank Dolan say about his son's performance?
A - detail
C Why did Crown TV cancel the second series?
A - premise
C What did the presenter Hugo Lascelles say about the duke?
A - stranger
C How many lines does Felicity Wren have in the ballroom scene?
A - number
C What role was Felicity Wren turned down for at drama school?
A - name
