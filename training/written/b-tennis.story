story: Tennis player defaulted after ball strikes line judge
--- Courtside Wire | Third seed Valdéz defaulted after hitting line judge | | 2023-08-29
1.1 Third seed Ramiro Valdéz was defaulted from the Toronto Lakeshore Open on Monday after a ball he struck in anger hit a line judge in the throat.
1.2 The 26-year-old Chilean was leading Canadian qualifier Noah Petrenko 6-3 4-5 when he lost his serve and swatted the ball behind him.
1.3 Line judge Carol Haskins, 61, fell to her knees and was helped from the court.

1.4 Tournament referee Anneke Bos spoke with Valdéz for nine minutes at the net before she ended the match.
1.5 "I did not aim, I did not look, I'm so sorry," Valdéz could be heard telling her.
1.6 Bos told him that intent did not matter.

1.7 He left without shaking hands with the umpire and skipped his news conference.
1.8 He loses his prize money of $68,000 and all ranking points from the event.
1.9 Petrenko, ranked 188th, goes through to the last 16 for the first time.
--- Toronto Standard | ‘I'm a tough old bird,’ says judge hit by ball | Meg Dalrymple | 2023-08-30
2.1 Carol Haskins was back on her porch in Etobicoke on Tuesday with a sore neck, a bag of frozen peas and 40 bunches of flowers.
2.2 “I'm a tough old bird,” said the retired school secretary, who has called lines for 28 years.
2.3 “It was like swallowing a doorknob.”

2.4 Doctors at St Brendan's kept her for three hours and found bruising but no lasting harm.
2.5 Valdéz came to the house on Tuesday morning, she said, with his mother.
2.6 “He cried more than I did.”

2.7 She thinks that the referee was right, though.
2.8 “If he'd hit a ball kid we wouldn't be talking about flowers.”

2.9 Haskins has been threatened online by bettors, she said, and police have been told.
2.10 “One man wrote that I ought to have ducked.”

2.11 She plans to work the final on Sunday if her voice returns.
2.12 Her husband, Walt, would rather that she didn't.
--- Baseline Babble | Valdéz says sorry, gets a fine, hires a shrink | Gus | 2023-09-01
3.1 So the apology is out: four paragraphs, no excuses, written by himself if his spelling is any guide.
3.2 "I have to learn what to do with my anger before it hurts somebody else," Ramiro Valdéz wrote.

3.3 The tour fined him $20,000 on Thursday, and he isn't appealing.
3.4 He'll miss Cincinnati while he works with a psychologist in Santiago.
3.5 Coach Iván Toro says it was the player's own idea.

3.6 It's not the first time, either: in Hamburg last year he broke two racquets and got a warning.
3.7 Toro had told him in June that he'd walk if there was another one.
3.8 He's staying, he says, because "a kid who visits the lady is a kid who can change".

3.9 Noah Petrenko, poor lad, felt like a burglar.
3.10 "I won a match I was losing," he said after going out to Kaspar Holm in the next round, 6-1 6-2.
3.11 He'd even asked Anneke Bos if they might carry on.
3.12 Former number one Delia Marsh reckons that machines should call the lines, and then there'd be nobody to hit.
=== questions
Q what did he do to get kicked out
A 1.1
Q where did the ball hit her
A 1.1
Q how old is the line judge
A 1.3
F what did she use to do for work
A 2.2
Q what was the score when it happened
A 1.2
Q who was he playing
A 1.2
Q how long did they argue at the net
A 1.4
Q did he do it on purpose
A 1.5
Q what did the ref say about him not meaning to
A 1.6
Q did he talk to the media after
A 1.7
Q what money does he lose out on
A 1.8
Q how far did the canadian get
A 1.9 3.10
Q is carol ok
A 2.4
Q how many bunches of flowers did she get
A 2.1
Q who said it was like swallowing a doorknob
A 2.3
Q did valdez go see her
A 2.5
F who came with him
A 2.5
Q does she think they were too harsh on him
A 2.7
Q is she getting hate
A 2.9 2.10
Q is she going to work the final
A 2.11
Q what does the hubby think about that
A 2.12
Q how big was the fine
A 3.3
F is he fighting it
A 3.3
Q whos idea was the therapist
A 3.5
Q has he lost it before
A 3.6
Q is the coach leaving him
A 3.8
Q why didnt toro walk
A 3.8
Q how did petrenko feel about going thru
A 3.9 3.10
Q who knocked noah out
A 3.10
Q did noah want to keep playing
A 3.11
Q what does marsh want instead of line judges
A 3.12
Q who said he has to learn what to do w his anger
A 3.2
C How long has Haskins been calling lines?
A 2.2
C Which tournament will Valdéz miss?
A 3.4
F why
A 3.4
C Who made the decision to end the match?
A 1.4
C For how long was Haskins kept at the hospital?
A 2.4
C What ultimatum had Toro given in June?
A 3.7
C What is Petrenko's ranking?
A 1.9
Q what does the toronto standard say about petrenko
A - detail
Q how old is petrenko
A - name
Q is carol suing
A - event
Q how fast was the ball going
A - number
Q why did bos apologise to haskins
A - premise
Q who won the final
A - who
Q what did umpire ollie grange say
A - stranger
Q when did valdez turn pro
A - time
Q what did his mother say to the judge
A - detail
Q where was petrenko born
A - place
Q why did walt refuse the flowers
A - premise
Q did the line judge shout at valdez
A - roles
C How much did Petrenko earn for reaching the last 16?
A - number
F whats he spending it on
A - detail
