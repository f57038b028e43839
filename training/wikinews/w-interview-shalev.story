story: Wikinews interviews Israeli mathematician and writer Aner Shalev
--- Wikinews | Wikinews interviews Israeli mathematician and writer Aner Shalev | | 2007-09-19
1.1 Aner Shalev is an Israeli mathematician and writer born in 1958 in Kibbutz Kinneret, Tiberias.
1.2 Currently Shalev is a Professor at Hebrew University of Jerusalem's Einstein Institute of Mathematics.
1.3 At the moment Shalev is in Levico Terme, Trento, Italy for a conference.
1.4 He was interviewed by Wikinews.

1.5 What are you going to talk about here in Levico?

1.6 I called it Character, walks and words.
1.7 There is a whole topic which is called asymptotic groups theory.
1.8 There are groups which express the symmetry of some structures.
1.9 Studying groups is a bit like studying symmetry.
1.10 It's very beautiful I think.
1.11 And then when you do it in an asymptotic way is like you don't look at the small details.
1.12 It's like from the sky.
1.13 You look at the general patterns.
1.14 And there is another topic which is very important in mathematics which is called representation theory.
1.15 So I will mainly talk about how to use a representation theory to solve all kind of problems and conjectures in asymptotic groups theory.

1.16 Why did you choose to study mathematics?

1.17 First of all because it was beautiful.
1.18 When I was ten my father already showed me some stuff in mathematics and the beauty and the imagination was quite apparent.
1.19 I also like the freedom in mathematics.
1.20 If you study physics or chemistry then you should describe the real world.
1.21 But in mathematics you can build your own structures.
1.22 You can walk in worlds created by the imagination of people.
1.23 You're not committed to the real world.
1.24 It's almost like God to some extent.
1.25 You can create worlds, you can study them.
1.26 I think it's a combination of the beauty, of the imagination, of the freedom.

1.27 Many people, and many students, dislike math.
1.28 Why do you think it is so?

1.29 First of all I think maybe they have bad teachers, which is a problem.
1.30 You have to have very good teachers in mathematics if you really want to enjoy and to succeed in it.
1.31 Probably some people mainly think about the scientific part of it – you have to be accurate - and they see less these elements of the freedom, and the imagination, and creation.
1.32 Maybe they don't like the precise nature of mathematics.
1.33 Also when I talk mathematics I notice the language is very important in mathematics and I actually notice that many times people fail in mathematics because they don't know how to write a composition.
1.34 They have ideas but they cannot formulate them in the right way.
1.35 Actually I find many connections between mathematics and literature because almost all the thing I told about mathematics are also seen in literature and in writing because when you write you can describe the real world, but you can also create worlds of fiction.
1.36 So you have imagination, you have total freedom, you can invent characters, you can invent all kind of development and surprises and this kind of end of story or another.
1.37 Also the language is important in writing and in literature.
1.38 So in a way people often don't know how to combine the two fields.
1.39 It could look like almost the opposite: literature is kind of arts and mathematics is science but they also see a lot in common and there where mathematician who were writers.
1.40 For example the most famous is Lewis Carrol, author of Alice in Wonderland.

1.41 You're not only a mathematician.
1.42 You also wrote two collections of short stories and a novel.
1.43 Why did you begin to write?

1.44 When I was quite young I was interested in psychoanalysis and in dreams.
1.45 I was trying to interpret my dreams.
1.46 I started to write down my dreams.
1.47 And then I noticed that I cheat a little bit when I write them down.
1.48 Sometimes I make them more pretty then they were actually.
1.49 So instead of documenting the dreams it gradually became also like adding creational elements, and I think that somehow through writing my dreams I gradually came to writing, also poems, but mainly stories.
1.50 I'm a little bit inspired by dreams but when eventually I started to write more seriously I was more interested in structure which also .. a bit like mathematics in a way .. for example my first book is called Opus 1 .. a collection of four long stories with musical structures.
1.51 The first part is called Legato and the second part was called Staccato.
1.52 In the legato part the sentences are very long and without breaks almost like stream of consciousness.
1.53 In the staccato part it's like a music: a lot of break, very very short sentences.
1.54 It was a bit experimenting connections between the language and the music and the psychology of people.
1.55 In the second book I made another experiment.
1.56 It's a book of opening, Overtures I called it, and there is no end to the stories.
1.57 There are seventy beginning of stories without ends.
1.58 In the novel Dark Matters I think what interested me in the structure was two thing: simple narrative and email.
1.59 It keeps changing between narrative and email.
1.60 Another thing was two different time scapes: one goes very slow and one goes very fast and they almost kind of meet in the end.
1.61 It's a little bit like Achilles and the turtle. ... love story and romance and surprises and tragedies and all this but also this structure interested me a lot.

1.62 Why did you choose this particular structure?

1.63 When I tell stories I don't like that everything will be clear from the beginning.
1.64 I like that something will be a bit of secret, or even unreliable narrator: someone tells something and first you trust him but then you read more and you become thrilled by everything.
1.65 I think by using emails on the one hand which are more the voice of the woman Eva and narrative which is more the perspective of the man Adam, I kind of confront them, their different perspective and then kind somehow you can see the distortions in the way the story is told.
1.66 I think that in this kind of structure there is a very gradual clarification of the relationship and the forth going on.
=== questions
Q when was he born
A 1.1
Q where does he teach
A 1.2
Q whats he doing in italy
A 1.3
Q whats his talk called
A 1.6
F what's it about
A 1.15
Q whats studying groups like
A 1.9
C What does the asymptotic view leave out?
A 1.11
Q why'd he go for maths
A 1.17 1.19 1.26
F who first showed him some
A 1.18
Q whats the diff from physics
A 1.20 1.21 1.23
Q why do people hate maths
A 1.29 1.31 1.32 1.33 1.34
Q what do maths and writing have in common
A 1.35 1.36 1.37
Q which storytelling mathematician does he bring up
A 1.40
C How did he come to write?
A 1.44 1.46 1.49
F did he stick to the truth
A 1.47 1.48
Q whats his first book called
A 1.50
F what are the parts called
A 1.51
Q what are the sentences like in legato
A 1.52
F and the other part
A 1.53
Q whats special about overtures
A 1.56 1.57
Q how many stories start in it
A 1.57
Q whats dark matters made up of
A 1.58 1.59
C Whose voice do the messages carry?
A 1.65
Q does he like telling everything up front
A 1.63 1.64
Q how old was his dad
A - number
Q what did his father do for a living
A - detail
Q how many copies did opus 1 sell
A - number
Q when did dark matters come out
A - time
F who published it
A - name
Q which books did lewis carroll inspire him to write
A - premise
Q when was lewis carroll born
A - time
Q how many chapters does dark matters have
A - number
Q what does zeruya shalev think of his books
A - stranger
Q how many people came to the talk
A - number
Q which conjecture did he prove
A - name
C Who was his worst teacher?
A - who
Q why did he stop writing poems
A - premise
Q what happens to eva in the end
A - detail
Q whats adams job
A - detail
Q how many novels did his father write
A - roles
Q how long has he been at the university
A - time
Q what dreams did he have
A - detail
Q who organised the conference
A - who
Q which prize did overtures win
A - premise
Q who does he share his office with
A - who
Q how much does an opus 1 cost
A - number
Q how many emails are in the book
A - number
C Into which languages has the novel been translated?
A - name
Q what are the sentences like in dark matters
A - detail
