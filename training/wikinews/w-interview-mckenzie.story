story: Wikinews interviews Australian wheelchair basketball player Tina McKenzie
--- Wikinews | Wikinews interviews Australian wheelchair basketball player Tina McKenzie | | 2014-01-03
1.1 Preston, Victoria, Australia On Saturday, Wikinews interviewed Tina McKenzie, a former member of the Australia women's national wheelchair basketball team, known as the Gliders.
1.2 McKenzie, a silver and bronze Paralympic medalist in wheelchair basketball, retired from the game after the 2012 Summer Paralympics in London.
1.3 Wikinews caught up with her in a cafe in the leafy Melbourne suburb of Preston.

1.4 [The Spitfire Tournament in Canada] was a really good tournament actually.
1.5 It was a tournament that I wish we'd actually gone back to more often.

1.6 Who plays in that one?

1.7 It's quite a large Canadian tournament, and so we went as the Gliders team.
1.8 So we were trying to get as many international games as possible.
1.9 Cause that's one of our problems really, to compete.
1.10 It costs us so much money to for us to travel overseas and to compete internationally.
1.11 And so we can compete against each other all the time within Australia but we really need to be able to ...

1.12 It's not the same.

1.13 No, it's really not, so it's really important to be able to get as a many international trips throughout the year to continue our improvement.
1.14 Also see where all the other teams are at as well.
1.15 But yes, Spitfire was good.
1.16 We took quite a few new girls over there back then in 2005, leading into the World Cup in the Netherlands.

1.17 Was that the one where you were the captain of the team, in 2005?
1.18 Or was that a later one?

1.19 No, I captained in 2010.
1.20 So 2009, 2010 World Cup.
1.21 And then I had a bit of some time off in 2011.

1.22 The Gliders have never won the World Championship.

1.23 We always seem to have just a little bit of a chill out at the World Cup.
1.24 I don't know why.
1.25 It's really strange occurrence, over the years.
1.26 2002 World Cup, we won bronze.
1.27 Then in 2006 we ended up fourth.
1.28 It was one of the worst World Cups we've played actually.
1.29 And then in 2010 we just ...
1.30 I don't know what happened.
1.31 We just didn't play as well as we thought we would.
1.32 Came fourth.
1.33 But you know what?
1.34 Fired us up for the actual Paralympics.
1.35 So the World Cup is ... it's good to be able to do well at the World Cup, to be placed, but it also means that you get a really good opportunity to know where you're at in that two year gap between the Paralympics.
1.36 So you can come back home and revisit what you need to do and, you know, where the team's at.
1.37 And all that sort of stuff.

1.38 Unfortunately, they are talking about moving it so it will be on the year before the Paralympics.

1.39 Oh really.

1.40 The competition from the [FIFA] World Cup and all.

1.41 Right.
1.42 Well, that would be sad.
=== questions
Q who'd tina play for
A 1.1
Q when did she retire
A 1.2
Q what medals did tina get
A 1.2
Q where did they talk to her
A 1.1 1.3
Q how was the spitfire thing
A 1.4 1.15
F would she have liked more of them
A 1.5
Q whats stopping them playing abroad
A 1.9 1.10
Q why are the trips so important
A 1.13 1.14
C Which tournament did the 2005 trip prepare them for?
A 1.16
Q when was she captain
A 1.19 1.20
F what'd she do the year after
A 1.21
Q how'd they do in 2002
A 1.26
F and 06?
A 1.27
Q which was one of the worst world cups
A 1.27 1.28
Q why'd they flop in 2010
A 1.30 1.31
C What was the upside of the poor result?
A 1.34
Q what's the world cup good for
A 1.35 1.36
Q how'd she feel about them moving it
A 1.42
Q who was captain in 2005
A - who
Q how'd they do in 1998
A - event
Q who won the 2010 world cup
A - who
Q how old is tina
A - number
Q how much does a trip to canada cost
A - number
F who pays
A - who
Q how did she end up in a wheelchair
A - reason
Q who coached the gliders
A - name
Q which new girls went to canada
A - name
Q why did she get dropped in 2011
A - premise
C Who wants to move the World Cup?
A - who
Q what did liesl tesch say about her retiring
A - stranger
Q how many points did she score in london
A - number
Q who captained after her
A - who
Q what does she do now
A - detail
Q how'd the dutch do at spitfire
A - event
Q how many games did they win at spitfire
A - number
Q why did she hate the spitfire tournament
A - premise
Q when did she start playing
A - time
